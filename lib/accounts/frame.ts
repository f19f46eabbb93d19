import type { Span } from '../arabic/span';

/** A thing, place or actor that a statement is about, brought to one key whatever it is called. */
export interface Entity {
  /** The head of the name in one spelling for all its synonyms («معمل» and «مصنع» have one key). */
  key: string;
  /** Keys of the words that tell this one from others of its kind («الإسمنت», «تل الريحان»). */
  qualifiers: string[];
  /** As the text has it, for the reader. */
  name: string;
  span: Span;
}

/** A number as told: «أكثر من عشرين قتيلا». */
export interface Quantity {
  value: number;
  /** The numbers that the telling allows, ends included; `high` is null where it sets none. */
  low: number;
  high: number | null;
  /** 'about' نحو, 'over' أكثر من, 'under' أقل من, 'atLeast' ما لا يقل عن, 'atMost' لم يتجاوز, 'many' عشرات. */
  qualifier: 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'many';
  /** The role or unit that is counted: 'killed', 'wounded', 'displaced', 'percent', or the noun's key. */
  unit: string;
  /** Who is counted, where told. */
  kind: 'civilian' | 'fighter' | null;
  /** The key of the counted noun where it names only some people («أطفال», «جنود»). */
  who: string | null;
  /** It counts what one place saw («استقبل المستشفى 14 جثمانا»), not all there are. */
  partial: boolean;
  /** It is told as a change to a new number («ارتفعت الحصيلة إلى 23»). */
  updated: boolean;
  /** The day by which it was counted: the statement's, else that of the text's lead. */
  asOf: string | null;
}

/** What a statement says, in slots that two accounts can be held against each other by. */
export interface Frame {
  /** Predicate class, e.g. 'control.take'; 'word.KEY' for a predicate that no class lists. */
  predicate: string;
  agent: Entity | null;
  theme: Entity | null;
  place: Entity | null;
  /** ISO day (YYYY-MM-DD), a weekday by its name where the text says no week, or a turn («جولة 2»). */
  day: string | null;
  /** 'earlier' where the text tells it as past and over («العام الماضي», «قبل خمسة أعوام»). */
  era: 'now' | 'earlier';
  value: Quantity | null;
  /** How much of the theme: 'whole' كاملا, 'most' معظم, 'part' مساحات من; null where the text does not say. */
  extent: 'whole' | 'most' | 'part' | null;
  polarity: 'yes' | 'no';
  /** 'told' by its clause as what happened; only 'named' in passing («بعد اشتباكات», «وثيقة الاتفاق»). */
  role: 'told' | 'named';
  modality: 'fact' | 'possible' | 'planned';
  /** Keys of the words of the clause, the predicate's own left out. */
  words: string[];
  /** Keys of what the whole text is about, so that frames of two texts are held together only on one event. */
  scene: string[];
  /** Where the frame was read from, and its words, for the reader. */
  span: Span;
  said: string;
}
