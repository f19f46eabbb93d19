import type { NumberWordKind } from './number-words';

export type NumberPartKind = NumberWordKind | 'digits';

/**
 * Adds up the parts of one number as Arabic grammar joins them: units before tens («ثلاثة وعشرون»), a unit that multiplies the
 * hundred or the scale behind it («خمس مئة», «ثلاثة آلاف»), and «و» before each lesser part.
 */
export class NumberSum {
  private total = 0;
  /** The part below the scale that is to come: 0–999, or whatever stands in digits. */
  private group = 0;
  /** What made the part of `group` below a hundred: tells «ثلاثة عشر» and «ثلاثة وعشرون» from two numbers. */
  private below: 'none' | 'unit' | 'full' = 'none';
  private scale = Number.POSITIVE_INFINITY;
  private empty = true;

  /** Takes the next part, with «و» before it (`joined`) or without; false where it begins another number. */
  take(kind: NumberPartKind, value: number, joined: boolean): boolean {
    // A group begins with the number, or with «و» behind a scale.
    const fresh = this.empty || (joined && this.total > 0 && this.group === 0);
    const afterHundred = joined && this.group >= 100 && this.below === 'none';
    const taken = this.takePart(kind, value, joined, fresh, afterHundred);
    if (taken) this.empty = false;
    return taken;
  }

  private takePart(
    kind: NumberPartKind,
    value: number,
    joined: boolean,
    fresh: boolean,
    afterHundred: boolean,
  ): boolean {
    switch (kind) {
      case 'digits':
        return (this.empty || (fresh && value < this.scale && Number.isInteger(value))) && this.add(value, 'full');
      case 'unit':
      case 'head':
        return this.below === 'none' && (fresh || afterHundred) && this.add(value, 'unit');
      case 'ten':
        return ((this.below === 'unit' && !joined) || fresh || afterHundred) && this.add(10, 'full');
      case 'tens':
        return (fresh || afterHundred || (joined && this.below === 'unit')) && this.add(value, 'full');
      case 'hundred':
        if (fresh) return this.add(100, 'none');
        return (
          !joined && this.below === 'unit' && this.group >= 3 && this.group <= 9 && this.add(this.group * 99, 'none')
        );
      case 'hundreds':
        return fresh && this.add(value, 'none');
      case 'scale':
        if (value >= this.scale) return false;
        if (!joined && this.group > 0) return this.close(this.group * value, value);
        return fresh && this.close(value, value);
      case 'scales':
        return fresh && value < this.scale && this.close(value, value / 2);
    }
  }

  private add(value: number, below: 'none' | 'unit' | 'full'): true {
    this.group += value;
    this.below = below;
    return true;
  }

  private close(value: number, scale: number): true {
    this.total += value;
    this.group = 0;
    this.below = 'none';
    this.scale = scale;
    return true;
  }

  get value(): number {
    return this.total + this.group;
  }

  /** What «ونصف» behind the number is the half of: of its last scale («ثلاثة ملايين ونصف»), or of one. */
  get whole(): number {
    return this.group > 0 || this.total === 0 ? 1 : this.scale;
  }
}
