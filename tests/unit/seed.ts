/**
 * Property tests draw the same cases on every run, so that a red run can be run again; another draw is one variable away:
 * `RIWAYA_SEED=42 npx vitest run --project unit`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.RIWAYA_SEED ?? 20_261_123) });
