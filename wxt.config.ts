import { defineConfig } from 'wxt';
import { hostMatches } from './lib/page/hosts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  outDir: process.env.RIWAYA_OUT ?? '.output',
  webExt: { disabled: true },
  hooks: {
    // The listed hosts; builds for the demonstration and the tests read their invented ones as if they were listed too.
    'build:manifestGenerated': (_wxt, manifest) => {
      const hosts = (process.env.RIWAYA_HOSTS ?? '').split(',').filter(Boolean);
      for (const script of manifest.content_scripts ?? [])
        script.matches = [...hostMatches(), ...hosts.map((host) => `*://${host}/*`)];
      // Where the reader runs by itself, the background may bring in its card, and read pages that were open before.
      manifest.host_permissions = (manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []);
    },
  },
  zip: { includeSources: ['.npmrc'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Riwaya',
    description: '__MSG_extensionDescription__',
    default_locale: 'ar',
    // 125 has all that the screens and the painting ask for: custom highlights (105), side panels (114), `light-dark()` (123).
    minimum_chrome_version: browser === 'firefox' ? undefined : '125',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'next-statement': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextStatement__' },
      'previous-statement': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_previousStatement__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'riwaya@riwaya.example',
          // The first Firefox with custom highlights, and a long-term release.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
