import { useWording } from '../language/LanguageContext';
import { MarkBadge } from '../marks/MarkBadge';
import type { Mark } from '../marks/mark';

const MARKS: Mark[] = ['contested', 'denied', 'agreed', 'alone'];

/** The marks as they look in the colours that are chosen. */
export function ColourSample() {
  const { texts } = useWording();
  return (
    <ul class="colour-sample">
      {MARKS.map((mark) => (
        <li key={mark} class={`marked mark-${mark}`}>
          <MarkBadge mark={mark} />
          <span class="quiet">{texts.mark[`${mark}Hint`]}</span>
        </li>
      ))}
    </ul>
  );
}
