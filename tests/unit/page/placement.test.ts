import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../../components/card/placement';

const view = { width: 1000, height: 800 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('the place of the card', () => {
  it('is below the words, at the end where they begin', () => {
    expect(place({ width: 370, height: 300 }, [box(300, 100, 900, 160)], view, 'rtl')).toEqual({
      left: 530,
      top: 170,
      maxHeight: 622,
    });
    expect(place({ width: 370, height: 300 }, [box(300, 100, 900, 160)], view, 'ltr').left).toBe(300);
  });

  it('is above them where there is more room above', () => {
    const { top, maxHeight } = place({ width: 370, height: 300 }, [box(300, 600, 900, 700)], view, 'rtl');
    expect(top).toBe(290);
    expect(maxHeight).toBe(582);
  });

  it('is beside them where they fill the height', () => {
    expect(place({ width: 370, height: 300 }, [box(500, 20, 990, 790)], view, 'rtl').left).toBe(120);
  });

  it('never covers the words while there is room for it above, below or beside, and never leaves the window', () => {
    fc.assert(
      fc.property(
        fc.nat(900),
        fc.nat(700),
        fc.integer({ min: 10, max: 900 }),
        fc.integer({ min: 10, max: 400 }),
        (left, top, width, height) => {
          const words = box(left, top, Math.min(1000, left + width), Math.min(800, top + height));
          const card = { width: 370, height: 300 };
          const placed = place(card, [words], view, 'rtl');
          const shown = Math.min(card.height, placed.maxHeight);
          expect(placed.left).toBeGreaterThanOrEqual(8);
          expect(placed.left + card.width).toBeLessThanOrEqual(992);
          expect(placed.top + shown).toBeLessThanOrEqual(800);
          const hasRoom =
            words.top - 18 >= 150 ||
            800 - words.bottom - 18 >= 150 ||
            words.left - 18 >= 370 ||
            1000 - words.right - 18 >= 370;
          const covers =
            placed.left < words.right &&
            words.left < placed.left + card.width &&
            placed.top < words.bottom &&
            words.top < placed.top + shown;
          if (hasRoom) expect(covers).toBe(false);
        },
      ),
    );
  });
});
