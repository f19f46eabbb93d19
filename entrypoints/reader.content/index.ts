import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { offeredPart, type Parts } from '../../lib/page/doors';
import { isOfPage } from '../../lib/page/frames';
import { Reader, type ReaderHost, UNREAD } from '../../lib/page/reader';
import { textFragmentUrl } from '../../lib/page/text-fragment';
import { answerAsReader } from '../../lib/platform/answer-as-reader';
import { ask } from '../../lib/platform/ask';
import { answerFollowers } from '../../lib/platform/following';
import { isOff, onSettings } from '../../lib/platform/settings';

async function part<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  if (!offeredPart(name)) await ask('part/load', { part: name });
  const offered = offeredPart(name);
  if (!offered) throw new Error(`Riwaya: the ${name} could not be loaded`);
  return offered;
}

/** Reads the page, and goes on while it is open; a second start in the same page ends the first. */
export default defineContentScript({
  matches: [], // the build puts the listed hosts into the manifest: the script itself need not carry them
  runAt: 'document_idle',
  allFrames: true,
  cssInjectionMode: 'manifest',
  async main(ctx) {
    if (!isOfPage(window)) return;
    const host: ReaderHost = {
      engine: () => part('engine'),
      save: (read) => ask('page/read', read),
      edited: (edited) => void ask('page/edited', edited).catch(() => {}),
      count: (statements, contested) => void ask('page/count', { statements, contested }).catch(() => {}),
      card: async (options) => (await part('card'))(document, options, ctx.signal),
      openPage: ({ page, quote }) => {
        if (/^https?:/.test(page.url)) window.open(textFragmentUrl(page.url, quote), '_blank', 'noopener');
      },
      isAlive: () => ctx.isValid,
    };

    let running: { reader: Reader; end: AbortController } | null = null;
    const follow = async () => {
      const off = await isOff(location.href);
      if (off && running) {
        running.end.abort();
        running = null;
      } else if (!off && !running && ctx.isValid) {
        const end = new AbortController();
        running = { reader: new Reader(document, host, AbortSignal.any([ctx.signal, end.signal])), end };
        await running.reader.start();
      }
    };
    const stopSettings = onSettings(() => void follow());
    const stopAnswers = answerAsReader({
      'reader/state': async () => running?.reader.state() ?? UNREAD,
      'reader/go': async ({ index }) => {
        running?.reader.showing.go(index);
        return null;
      },
      'reader/step': async ({ by }) => {
        await running?.reader.showing.step(by);
        return null;
      },
    });
    const stopFollowers = answerFollowers((tell, signal) => running?.reader.watch(tell, signal));
    ctx.onInvalidated(() => {
      stopFollowers();
      stopSettings();
      stopAnswers();
    });
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => running?.reader.navigated(newUrl.href));
    await follow();
  },
});
