import type { Span } from '../arabic/span';

/** A thing, place or actor that a statement is about, brought to one key whatever it is called. */
export interface Entity {
  key: string;
  span: Span;
}

/** A number as told: «أكثر من عشرين قتيلا». */
export interface Quantity {
  value: number;
  /** 'about' نحو, 'over' أكثر من, 'under' أقل من, 'atLeast' ما لا يقل عن, 'atMost', 'many' عشرات. */
  qualifier: 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'many';
  /** The role or unit that is counted: 'killed', 'wounded', 'displaced', 'ton', … */
  unit: string;
}

/** What a statement says, in slots that two accounts can be held against each other by. */
export interface Frame {
  /** Predicate class, e.g. 'control.take'. */
  predicate: string;
  agent: Entity | null;
  theme: Entity | null;
  place: Entity | null;
  /** ISO day (YYYY-MM-DD), where the text gives one. */
  day: string | null;
  value: Quantity | null;
  polarity: 'yes' | 'no';
  modality: 'fact' | 'possible' | 'planned';
  /** The words the frame was read from. */
  span: Span;
}
