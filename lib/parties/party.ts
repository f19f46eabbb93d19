/** A name in both languages of the interface. */
export interface Name {
  ar: string;
  en: string;
}

/** Whose side a party stands on, in the dispute at hand. Ids are stable; names are what the reader sees. */
export interface Side {
  id: string;
  name: Name;
}

/** Who a source is, once its names are brought together («الجيش النظامي», «قوات النظام»). */
export interface Party {
  /** Stable: the gazetteer's id, or one made from the folded phrase. */
  id: string;
  name: Name;
  side: Side | null;
  /** What the naming rests on, the strongest first: the reader's correction, the phrase itself, the gazetteer, the bare words. */
  by: 'reader' | 'phrase' | 'gazetteer' | 'words';
  /** True where the text hides who it is («مصادر مطلعة»): two anonymous sources are never taken for one. */
  anonymous: boolean;
}
