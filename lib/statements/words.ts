import { fold } from '../arabic/fold';
import { remember } from '../arabic/remember';
import { type Document, formAt } from './document';

const set = (list: string): ReadonlySet<string> => new Set(fold(list).trim().split(/\s+/));

/** Words that begin with a ب of their own, not with the preposition. */
const OWN_B = set(`
باسم بلاغ بلاغات بلاغا بطريقة بصورة بالنسبة بالتفصيل بجانب بوصف بصفته بصفتها بين بينهم بينها بينما بعد بعدما بعض بعضهم بلد بلاد بلاده بلادها بلادنا بلدة بلدات بلدية بلدان برنامج برامج بيان بيانات بيانه بيانها بنك بنوك بحث بحوث برلمان بعثة بيت بيوت باب باحث باحثون باحثة بائع بائعو بائعة باكستان باريس بغداد بيروت برلين بكين بروكسل بريطانيا بولندا بلجيكا بقية بداية بدء بناء بشار بوتين بايدن بلان بدوره بدورها
بطل بطولة بحر بحيرة بئر برج بريد بضائع بطريرك بابا بدل بدلا بشأن بحسب بسبب بالتالي بالفعل بعيد بعيدا بلغ بلغت بات باتت بقي بقيت بدأ بدأت بشكل بنغازي بورصة بلينكن بندر بدر بلال بكر برلماني برلمانية برلمانيون بلينكن بوريس بيل بيتر بول براون بايدن بغدادي بحريني
`);
const OWN_L = set(`
لجنة لجان لقاء لقاءات ليبيا لبنان لندن لواء لغة لم لن لا لدى لكن لكنه لكنها لكنهم ليس ليست لو لولا لأن لأنه لأنها لوران ليلى لمى لؤي لطفي لاعب لاعبو لاعبون لاجئ لاجئون لاجئين لوحة لحظة لحوم لجوء لقد لحم لون لين ليلة ليل ليلا لافروف لوائح لقاح لقاحات لاحقا لافتا لافتة ليونيل لويس لمياء لقمان لطيفة لحج لوس لوبان لوكسمبورغ
`);

/** The governed preposition that stands at a token: a word of its own, or ب / ل written onto the next. Null for none. */
export function prepositionAt(document: Document, at: number): string | null {
  const form = formAt(document, at);
  switch (form) {
    case 'علي':
      return isNameAli(document, at) ? null : form;
    case 'الي':
    case 'عن':
    case 'من':
    case 'في':
    case 'عما':
    case 'ب':
    case 'ل':
      return form;
    default:
  }
  if (document.tokens[at]?.kind !== 'word' || form.length < 3) return null;
  if (form.startsWith('لل') && form.length > 3) return 'ل';
  if (form.startsWith('ب') && !OWN_B.has(form) && !OWN_B.has(form.replace(/(?:ت?ه|ت?ها|ت?هم)$/, 'ة'))) return 'ب';
  if (form.startsWith('ل') && !OWN_L.has(form)) return 'ل';
  return null;
}

/** A preposition that is a word of its own. «علي» with ي is a name wherever the text tells ى from ي. */
export function isPreposition(document: Document, at: number): boolean {
  switch (formAt(document, at)) {
    case 'الي':
    case 'عن':
    case 'من':
    case 'في':
    case 'عما':
    case 'ب':
    case 'ل':
      return true;
    case 'علي':
      return !isNameAli(document, at);
    default:
      return false;
  }
}

function isNameAli(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined || document.text.charAt(token.end - 1) !== 'ي') return false;
  if (/^(?:بن|ابن|ابو|ابي|محمد|احمد|الشيخ|السيد|الدكتور|العقيد|العميد|اللواء|الامام)$/.test(formAt(document, at - 1)))
    return true;
  return document.tellsYa || /^ال.+ي$/.test(formAt(document, at + 1));
}

const COMPLEMENTISERS = new Map<string, { preposition: 'ب' | '' }>();
for (const pronoun of ['', 'ه', 'ها', 'هم', 'هما', 'هن', 'ني', 'نا', 'ي', 'كم']) {
  COMPLEMENTISERS.set(`ان${pronoun}`, { preposition: '' });
  COMPLEMENTISERS.set(`بان${pronoun}`, { preposition: 'ب' });
}
COMPLEMENTISERS.set('انني', { preposition: '' });
COMPLEMENTISERS.set('اننا', { preposition: '' });
COMPLEMENTISERS.set('بانني', { preposition: 'ب' });
COMPLEMENTISERS.set('باننا', { preposition: 'ب' });
COMPLEMENTISERS.delete('انا');

/** أن, إن with or without pronoun; `preposition` is a ب written onto it. «بان» the verb is too rare to matter. */
export function thatAt(document: Document, at: number): { preposition: 'ب' | '' } | null {
  return COMPLEMENTISERS.get(formAt(document, at)) ?? null;
}

/** The word without a conjunction and without ب ل ك and the article, for looking it up as a noun. */
export const bareNoun: (form: string) => string = remember(stripArticle);

function stripArticle(form: string): string {
  let rest = form;
  if (/^[وف]ال/.test(rest)) rest = rest.slice(1);
  if (/^[بكف]ال/.test(rest)) rest = rest.slice(1);
  if (rest.startsWith('لل')) return rest.slice(2);
  if (rest.startsWith('ال') && rest.length > 3) return rest.slice(2);
  return rest;
}

/** The looks of a noun under every prefix it may carry: «للجنة» is لجنة with ل and the article. */
export const nounsOf: (form: string) => readonly string[] = remember(looksOf);

function looksOf(form: string): string[] {
  const bare = bareNoun(form);
  const list = [bare];
  if (form.startsWith('لل')) list.push(`ل${form.slice(2)}`);
  else if (/^[لب]/.test(form)) list.push(form.slice(1));
  // «بائعو الفول»: a plural of persons before its genitive.
  if (/و$/.test(bare) && bare.length > 4) list.push(bare.slice(0, -1), `${bare}ن`);
  // «لكن مسؤولا أكد»: the indefinite accusative after إن and its sisters.
  if (/ا$/.test(bare) && bare.length > 4) list.push(bare.slice(0, -1));
  // «الرئيسان», «مصدران», «صحفيين»
  if (/.{3}(?:ان|ين|ون)$/.test(bare))
    list.push(
      bare.slice(0, -2),
      bare.endsWith('تان') || bare.endsWith('تين') ? `${bare.slice(0, -3)}ة` : bare.slice(0, -2),
    );
  const stem = bare.replace(/(?:هما|هم|ها|ه|نا)$/, '');
  if (stem !== bare && stem.length > 2) list.push(stem, stem.endsWith('ت') ? `${stem.slice(0, -1)}ة` : stem);
  return list;
}

export const isDefinite = (form: string): boolean => form.startsWith('ال') && form.length > 3;

export const isComma = (form: string): boolean =>
  form === '،' || form === ',' || form === '؛' || form === ';' || form === '..';

export const isDash = (form: string): boolean => form === '-' || form === '–' || form === '—' || form === 'ـ';

const NEGATIONS = set('لم لن لا ما ليس ليست لما دون بدون عدم ولم ولن ولا وما فلم ولما');

/** «لم يؤكد», «لن يعلن»: a negated cue tells that nothing was said. */
export const isNegation = (form: string): boolean => NEGATIONS.has(form);

/** Pronouns that open a clause about the noun before them. */
export const isRelativePronoun = (form: string): boolean =>
  /^[وف]?(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي)$/.test(form);

/** The same with من and ما: «من يقول», «ما أعلنه». */
export const isRelative = (form: string): boolean => isRelativePronoun(form) || /^[وف]?(?:من|ما|مما)$/.test(form);

/** The token that closes the bracket opened at `open`, or -1. An aside is short. */
export function closingBracket(document: Document, open: number, end: number): number {
  for (let at = open + 1; at < end && at < open + 40; at++) if (formAt(document, at) === ')') return at;
  return -1;
}
