/**
 * Keys: one string for the forms in which a word turns up, so that «انسحاب», «انسحبت», «بانسحابها» and «المنسحبة» are met as
 * one. A key is the consonants that are left when clitics, endings and the letters of the common patterns are taken off. It is
 * no root in the grammarian's sense: it only has to come out the same on both sides, and rarely for two different words.
 */

/** Beginnings of words whose first letter looks like a conjunction or a preposition but is their own. */
const OWN_FIRST_LETTER = new Set(
  `وادي واجه واجب واسع واضح واقع واحد واحة وافق واشنط واصل والد وارد والي واف وزير وزار وزراء وكال وكيل وفا وفد وفق وفر وقف وقت وقع وقوع وقود
  وسائل وسط وسيط وساط وضع وضوح وطن وثيق وثائق وثق وحد ولاي ولد وجود وجه وجوه وصول وصف وصي وعد وعي وعود ورش ورق ورط ورد وباء وبائ وداع ودائ وزن وزع
  وهم وحش ويل وثب وعر ورا وقاي وقائ وصل وفي ولي ونا
  فريق فرق فرنس فشل فصل فصائل فصيل فتح فتر فتا فتى فتي فرض فرع فوز فوض فلسط فساد فعل فعال فقد فقر فقي فكر فكر فيضان فيروس فيل فيد فئة فئا فند فضائ فضي
  فحص فوائد فائد فارس فلاح فجر فاز فور فوق فلك فرد فرص فرار فنان فني فنز فندق فاق فعا فاس
  بلد بلاد بحر بحث بحير برلمان برنامج بريد بريطان برمي برامي براء بشر بطال بطري بعث بغداد بقاء بقي بقع بند بنود بنك بنوك بناء بنت بني بنز بيان بيت بيوت
  بيئ بيع بيض بيرو بترو بضائع بئر باب بادر باخر باق باع بائع بورص بدا بدء بدل بطاق بغل بسط براق برق بلغ بلو بعد برد برج بوا بوك بكل بطو بصر بست برز بري
  لجن لجان لجوء لاجئ لقاء لقاح لقي لبنان لندن ليبي لير ليل لغم لغا لوح لون لحظ لحم لزم لسان لعب لاعب لام لدي لقب لقد لبوس لباس لما لطف ليست ليس لكن لول
  كان كتل كتاب كتب كتيب كلي كلم كلام كهرب كوري كرة كرس كرد كشف كبار كبير كبر كثير كثاف كسر كمي كما كوادر كارث كيل كيان كيف كاف كائن كنيس كنائس كفاء كمام
  كرر كمب كري كند كوب كور كول كلف كامل كمي كادر كاب كشم كرب كركوك كربلا كلاب كلور كذب كسب كني كاتب كامي كاذب كوك
  سوري سوق سواق سلاح سلام سلط سلاس سفين سفن سفير سفار سعر سعود سعي سكان سكن سماح سجن سجين سجل سحب سحاب سداد سرق سراح سرع سيار سياس سيطر سيول سيد سيناء سير سائق
  ساعة ساحل ساح سابق ساند ساك سند سنو سمع سقوط سقط سوف سودان سهم سمم سنة سور سعد سحل سالم سلم سلو سلف ستون ستين سيف سبب سبق سهل سند سرد سرب سما سكري سبع`
    .split(/\s+/)
    .filter(Boolean),
);

function ownsFirstLetter(word: string): boolean {
  for (let length = 2; length <= 6; length++) if (OWN_FIRST_LETTER.has(word.slice(0, length))) return true;
  return false;
}

/** The word without conjunction, preposition and article; folded text in, folded text out. */
export function bare(word: string): string {
  let rest = word;
  if (/^[وف]/.test(rest) && rest.length > 3 && (/^.(?:ال|لل|بال|كال)/.test(rest) || !ownsFirstLetter(rest)))
    rest = rest.slice(1);
  if (/^[بك]ال./.test(rest) && rest.length > 4) return rest.slice(3);
  if (/^ال../.test(rest)) return OWN_ARTICLE.test(rest) ? rest : rest.slice(2);
  if (/^لل../.test(rest)) return rest.slice(2);
  if ((/^[بلك].{4}/.test(rest) || /^ب.{3}/.test(rest)) && !ownsFirstLetter(rest)) return rest.slice(1);
  return rest;
}

/** Words whose ال is no article: «التزام», «إلغاء», «ألغام», «آليات»; the short verbs («ألقت», «ألغى») with their endings alone, for «القتال» and «القيادة» have one. */
const OWN_ARTICLE =
  /^ال(?:تزام|تهاب|تحاق|تحق|تقاء|تقي|تقت|تزم|تماس|تفاف|تفات|غاء|غام|غي(?:ت|ها|ه)?$|غت(?:ها|ه|هم)?$|قاء|قي(?:ت|ها|ه)?$|قت(?:ها|ه|هم)?$|حاق|زام|زم(?:ت|وا|ه|ها|هم)?$|هام|يات|ية$|اف$|ام$|تي$|ذي)/;

export const isDefinite = (word: string): boolean =>
  /^[وف]?(?:[بك]?ال|لل)../.test(word) && !OWN_ARTICLE.test(word.replace(/^[وف]?[بك]?/, ''));

const ENDING = /(?:هما|هم|هن|ها|نا|كم|ات|تان|تين|ون|ين|ان|وا|تا|ية|ت|ه|ة|ي|ا)$/;

/** The consonants of a bare word. */
export function skeleton(word: string): string {
  let rest = word.replace(/[ؤئ]/g, 'ء');
  for (let pass = 0; pass < 2 && rest.length > 3; pass++) {
    const cut = rest.replace(ENDING, '');
    if (cut.length < 3) break;
    rest = cut;
  }
  if (/^[ايتنم]ست.{2}/.test(rest) && rest.length > 5) rest = rest.slice(3);
  else if (/^[ايتم]ن.{3}/.test(rest) && rest.length > 4) rest = rest.slice(2);
  else if (/^[يتما].{3}/.test(rest) && !/^.[اوي]..$/.test(rest)) rest = rest.slice(1);
  // Form VIII: its ت stands behind the first consonant («اقترح», «يقترح»).
  if (rest.length > 3 && /^[^اويت]ت/.test(rest)) rest = rest.charAt(0) + rest.slice(2);
  if (rest.length > 4 && /^ت/.test(rest)) rest = rest.slice(1);
  const consonants = rest.replace(/[اويء]/g, '');
  return consonants.length >= 2 ? consonants : rest;
}
