import { BookOpenCheck, BookX } from 'lucide';
import type { SiteStatus } from '../../lib/platform/messages';
import { Button } from '../controls/Button';
import { useWording } from '../language/LanguageContext';

interface SiteControlsProps {
  site: SiteStatus;
  /** Off where the screen itself already offers the ways. */
  offers: boolean;
  onAlways: (on: boolean) => void;
}

/** Whether this site is read, and the way to change it. */
export function SiteControls({ site, offers, onAlways }: SiteControlsProps) {
  const { texts } = useWording();
  if (site.status === 'unreadable') return null;
  const said = {
    listed: texts.popup.siteListed,
    granted: texts.popup.siteGranted,
    off: texts.popup.siteOff,
    other: texts.popup.siteOther,
  }[site.status];
  const read = site.status === 'listed' || site.status === 'granted';
  return (
    <section class="site" aria-label={texts.popup.siteControls}>
      <p class="site-said">
        <bdi class="site-host">{site.host}</bdi>
        <span class="quiet">{said}</span>
      </p>
      <div class="site-actions">
        {read && (
          <Button kind="quiet" icon={BookX} onPress={() => onAlways(false)}>
            {texts.popup.notHere}
          </Button>
        )}
        {offers && site.status === 'off' && (
          <Button kind="quiet" icon={BookOpenCheck} onPress={() => onAlways(true)}>
            {texts.popup.readAgain}
          </Button>
        )}
        {offers && site.status === 'other' && (
          <Button kind="quiet" icon={BookOpenCheck} onPress={() => onAlways(true)}>
            {texts.popup.always}
          </Button>
        )}
      </div>
    </section>
  );
}
