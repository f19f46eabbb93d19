import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const browserProject = (target: 'chromium' | 'firefox') => ({
  test: {
    name: target,
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node' as const,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    provide: { target } as never,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest() as never],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['fake-indexeddb/auto', './tests/unit/seed.ts'],
        },
      },
      {
        test: {
          name: 'corpus',
          include: ['tests/corpus/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
