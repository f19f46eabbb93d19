import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, DEFAULTS, isOff, onSettings, readSettings } from '../../../lib/platform/settings';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are the defaults at first', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('are kept one by one, so that two pages writing at once lose nothing', async () => {
    await Promise.all([
      changeSettings({ language: 'en' }),
      changeSettings({ keepDays: 30 }),
      changeSettings({ save: false }),
    ]);
    expect(await readSettings()).toEqual({ ...DEFAULTS, language: 'en', keepDays: 30, save: false });
    await changeSettings({ keepDays: null });
    expect((await readSettings()).keepDays).toBeNull();
  });

  it('fall back where what is stored is damaged', async () => {
    await fakeBrowser.storage.local.set({
      'settings.language': { value: 'xx' },
      'settings.keepDays': { value: -1 },
      'settings.offSites': { value: [1] },
      'settings.save': 'no',
    });
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('tell of changes', async () => {
    const heard = vi.fn();
    const stop = onSettings(heard);
    await changeSettings({ digits: 'arab' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ ...DEFAULTS, digits: 'arab' }));
    stop();
    await changeSettings({ digits: 'latn' });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('know a site with and without www.', async () => {
    await changeSettings({ offSites: ['a.example'] });
    expect(await isOff('https://www.a.example/x')).toBe(true);
    expect(await isOff('https://b.example/a.example')).toBe(false);
    expect(await isOff('about:blank')).toBe(false);
  });
});
