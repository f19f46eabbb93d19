/**
 * The third-person forms of a verb in the spelling of the press, folded (without vowel marks, alefs unified), from its two
 * principal parts as a dictionary gives them: perfect and imperfect, masculine singular («نفى», «ينفي»).
 *
 * Rules: W. Wright, A Grammar of the Arabic Language, I §§ 88–180 (strong, doubled, hamzated, hollow, defective verbs).
 */
export interface VerbForm {
  form: string;
  tense: 'perfect' | 'imperfect';
  voice: 'active' | 'passive';
  gender: 'm' | 'f';
  number: 'singular' | 'dual' | 'plural';
}

export interface PrincipalParts {
  perfect: string;
  imperfect: string;
  /** Where the passive is written unlike the active: «قيل», «يقال». */
  passivePerfect?: string;
  passiveImperfect?: string;
}

export function conjugate(parts: PrincipalParts): VerbForm[] {
  return [
    ...perfect(parts.perfect, 'active'),
    ...imperfect(parts.imperfect, 'active'),
    ...(parts.passivePerfect ? perfect(parts.passivePerfect, 'passive') : []),
    ...(parts.passiveImperfect ? imperfect(parts.passiveImperfect, 'passive') : []),
  ];
}

function perfect(stem: string, voice: VerbForm['voice']): VerbForm[] {
  const last = stem.at(-1);
  const short = stem.slice(0, -1);
  const make = (form: string, gender: VerbForm['gender'], number: VerbForm['number']): VerbForm => ({
    form,
    tense: 'perfect',
    voice,
    gender,
    number,
  });
  // Defective in ā (نفى, دعا): the vowel falls before t and ū, and comes back as yā' or wāw before ā.
  if (last === 'ى' || (last === 'ا' && stem.length > 2)) {
    const glide = last === 'ى' || stem.length > 3 ? 'ي' : 'و';
    return [
      make(stem, 'm', 'singular'),
      make(`${short}ت`, 'f', 'singular'),
      make(`${short}وا`, 'm', 'plural'),
      make(`${short}${glide}ا`, 'm', 'dual'),
      make(`${short}تا`, 'f', 'dual'),
      make(`${short}${glide}ن`, 'f', 'plural'),
    ];
  }
  // Defective in ī (خشي, and passives such as نفي): yā' falls before ū.
  const plural = last === 'ي' ? short : stem;
  return [
    make(stem, 'm', 'singular'),
    make(`${stem}ت`, 'f', 'singular'),
    make(`${plural}وا`, 'm', 'plural'),
    make(`${stem}ا`, 'm', 'dual'),
    make(`${stem}تا`, 'f', 'dual'),
    make(`${femininePlural(stem)}ن`, 'f', 'plural'),
  ];
}

/** Hollow verbs lose their long vowel before a consonant ending: قال → قلن, أشار → أشرن. */
function femininePlural(stem: string): string {
  const middle = stem.at(-2);
  return stem.length >= 3 && (middle === 'ا' || middle === 'ي') && /^.{1,4}$/.test(stem)
    ? stem.slice(0, -2) + stem.slice(-1)
    : stem;
}

function imperfect(stem: string, voice: VerbForm['voice']): VerbForm[] {
  const body = stem.slice(1);
  const last = body.at(-1);
  const defective = last === 'ي' || last === 'و' || last === 'ى' || (last === 'ا' && body.length > 2);
  const short = defective ? body.slice(0, -1) : body;
  const dual = last === 'ى' || last === 'ا' ? `${short}ي` : body;
  const forms: VerbForm[] = [];
  const make = (prefix: string, rest: string, gender: VerbForm['gender'], number: VerbForm['number']) =>
    forms.push({ form: prefix + rest, tense: 'imperfect', voice, gender, number });
  make('ي', body, 'm', 'singular');
  make('ت', body, 'f', 'singular');
  make('ي', `${short}ون`, 'm', 'plural');
  make('ي', `${short}وا`, 'm', 'plural');
  make('ي', `${defective ? dual : body}ان`, 'm', 'dual');
  make('ت', `${defective ? dual : body}ان`, 'f', 'dual');
  make('ي', `${defective ? dual : femininePlural(body)}ن`, 'f', 'plural');
  return forms;
}

/** An active participle as circumstance («مشيرا», «مشيرة», «مشيرين»), or as predicate. Folded forms with gender and number. */
export function participleForms(
  participle: string,
): { form: string; gender: 'm' | 'f'; number: 'singular' | 'dual' | 'plural'; accusative: boolean }[] {
  const defective = participle.endsWith('ي');
  const stem = participle;
  const pluralStem = defective ? participle.slice(0, -1) : participle;
  // A hamza at the end sits on a seat before the ending: منبئ → منبئا.
  return [
    { form: `${stem}ا`, gender: 'm', number: 'singular', accusative: true },
    { form: `${stem}ة`, gender: 'f', number: 'singular', accusative: true },
    { form: `${pluralStem}ين`, gender: 'm', number: 'plural', accusative: true },
    { form: `${stem}ات`, gender: 'f', number: 'plural', accusative: true },
    { form: `${stem}تين`, gender: 'f', number: 'dual', accusative: true },
    { form: defective ? pluralStem : stem, gender: 'm', number: 'singular', accusative: false },
    { form: `${pluralStem}ون`, gender: 'm', number: 'plural', accusative: false },
  ];
}
