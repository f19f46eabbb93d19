import { fold } from '../arabic/fold';

/**
 * States, as `id|English|nisba|names|capitals that stand for the government`. The nisba is the masculine adjective; its
 * feminine and plurals are derived. A capital counts as a source of its own («نفت موسكو»), so cities that news names as
 * places first are left out where they are no seat of a government. «مالي» is left out as well: it is "financial" far more often.
 */
const COUNTRIES = `
syria|Syria|سوري|سوريا سورية|دمشق
iraq|Iraq|عراقي|العراق|بغداد
lebanon|Lebanon|لبناني|لبنان|بيروت
jordan|Jordan|أردني|الأردن|عمّان
palestine|Palestine|فلسطيني|فلسطين|رام_الله
israel|Israel|إسرائيلي|إسرائيل|تل_أبيب
egypt|Egypt|مصري|مصر|القاهرة
sudan|Sudan|سوداني|السودان|الخرطوم
southsudan|South Sudan|جنوب_سوداني|جنوب_السودان|جوبا
libya|Libya|ليبي|ليبيا|طرابلس
tunisia|Tunisia|تونسي|تونس|
algeria|Algeria|جزائري|الجزائر|
morocco|Morocco|مغربي|المغرب|الرباط
mauritania|Mauritania|موريتاني|موريتانيا|نواكشوط
somalia|Somalia|صومالي|الصومال|مقديشو
djibouti|Djibouti|جيبوتي|جيبوتي|
comoros|Comoros|قمري|جزر_القمر|
yemen|Yemen|يمني|اليمن|
saudi|Saudi Arabia|سعودي|السعودية المملكة_العربية_السعودية|الرياض
uae|United Arab Emirates|إماراتي|الإمارات الإمارات_العربية_المتحدة|أبوظبي أبو_ظبي
qatar|Qatar|قطري|قطر|الدوحة
bahrain|Bahrain|بحريني|البحرين|المنامة
kuwait|Kuwait|كويتي|الكويت|
oman|Oman|عماني|سلطنة_عمان عُمان|مسقط
turkey|Türkiye|تركي|تركيا|أنقرة
iran|Iran|إيراني|إيران|طهران
us|United States|أميركي أمريكي|الولايات_المتحدة الولايات_المتحدة_الأميركية الولايات_المتحدة_الأمريكية أميركا أمريكا|واشنطن
russia|Russia|روسي|روسيا روسيا_الاتحادية|موسكو الكرملين
ukraine|Ukraine|أوكراني|أوكرانيا|كييف
uk|United Kingdom|بريطاني|بريطانيا المملكة_المتحدة|لندن
france|France|فرنسي|فرنسا|باريس الإليزيه
germany|Germany|ألماني|ألمانيا|برلين
italy|Italy|إيطالي|إيطاليا|روما
spain|Spain|إسباني|إسبانيا|مدريد
portugal|Portugal|برتغالي|البرتغال|لشبونة
netherlands|Netherlands|هولندي|هولندا|لاهاي
belgium|Belgium|بلجيكي|بلجيكا|
sweden|Sweden|سويدي|السويد|ستوكهولم
norway|Norway|نرويجي|النرويج|أوسلو
denmark|Denmark|دنماركي|الدنمارك|كوبنهاغن
finland|Finland|فنلندي|فنلندا|هلسنكي
poland|Poland|بولندي|بولندا|وارسو
hungary|Hungary|مجري هنغاري|المجر هنغاريا|بودابست
austria|Austria|نمساوي|النمسا|فيينا
switzerland|Switzerland|سويسري|سويسرا|
greece|Greece|يوناني|اليونان|أثينا
cyprus|Cyprus|قبرصي|قبرص|نيقوسيا
serbia|Serbia|صربي|صربيا|بلغراد
bulgaria|Bulgaria|بلغاري|بلغاريا|صوفيا
romania|Romania|روماني|رومانيا|بوخارست
ireland|Ireland|أيرلندي إيرلندي|أيرلندا إيرلندا|دبلن
georgia|Georgia|جورجي|جورجيا|تبليسي
armenia|Armenia|أرميني|أرمينيا|يريفان
azerbaijan|Azerbaijan|أذربيجاني أذري|أذربيجان|باكو
belarus|Belarus|بيلاروسي|بيلاروسيا بيلاروس|مينسك
kazakhstan|Kazakhstan|كازاخستاني كازاخي|كازاخستان|أستانا
china|China|صيني|الصين|بكين
japan|Japan|ياباني|اليابان|طوكيو
southkorea|South Korea|كوري_جنوبي|كوريا_الجنوبية|سول
northkorea|North Korea|كوري_شمالي|كوريا_الشمالية|بيونغيانغ بيونغ_يانغ
india|India|هندي|الهند|نيودلهي
pakistan|Pakistan|باكستاني|باكستان|إسلام_آباد
afghanistan|Afghanistan|أفغاني|أفغانستان|كابل كابول
indonesia|Indonesia|إندونيسي|إندونيسيا|جاكرتا
malaysia|Malaysia|ماليزي|ماليزيا|
ethiopia|Ethiopia|إثيوبي|إثيوبيا|أديس_أبابا
eritrea|Eritrea|إريتري|إريتريا|أسمرة
kenya|Kenya|كيني|كينيا|نيروبي
uganda|Uganda|أوغندي|أوغندا|
chad|Chad|تشادي|تشاد|نجامينا
niger|Niger|نيجري|النيجر|نيامي
mali|Mali|مالي_أفريقي|جمهورية_مالي|باماكو
nigeria|Nigeria|نيجيري|نيجيريا|أبوجا
senegal|Senegal|سنغالي|السنغال|داكار
burkina|Burkina Faso|بوركيني|بوركينا_فاسو|واغادوغو
congo|DR Congo|كونغولي|الكونغو_الديمقراطية الكونغو|كينشاسا
rwanda|Rwanda|رواندي|رواندا|كيغالي
southafrica|South Africa|جنوب_أفريقي|جنوب_أفريقيا جنوب_إفريقيا|بريتوريا
zimbabwe|Zimbabwe|زيمبابوي|زيمبابوي|هراري
canada|Canada|كندي|كندا|أوتاوا
mexico|Mexico|مكسيكي|المكسيك|
brazil|Brazil|برازيلي|البرازيل|برازيليا
argentina|Argentina|أرجنتيني|الأرجنتين|
venezuela|Venezuela|فنزويلي|فنزويلا|كراكاس
colombia|Colombia|كولومبي|كولومبيا|
cuba|Cuba|كوبي|كوبا|هافانا
australia|Australia|أسترالي|أستراليا|كانبيرا
vietnam|Vietnam|فيتنامي|فيتنام|هانوي
philippines|Philippines|فلبيني|الفلبين|مانيلا
kurdistan|Kurdistan Region of Iraq|كردستاني|كردستان إقليم_كردستان كردستان_العراق|أربيل
`;

export interface Country {
  id: string;
  en: string;
  /** Feminine adjective with the article, for names: «السورية». */
  feminine: string;
  /** «السوري». */
  masculine: string;
  ar: string;
}

const BY_ID = new Map<string, Country>();
/** Folded bare adjective or name → country. Names of several words have a space. */
const ADJECTIVES = new Map<string, Country>();
const NAMES = new Map<string, Country>();
const CAPITALS = new Map<string, Country>();
const bare = (name: string) => name.replace(/^ال(?=..)/, '').replace(/ ال(?=..)/g, ' ');

for (const line of COUNTRIES.trim().split('\n')) {
  const [id, en, nisbas, names, capitals] = line.split('|') as [string, string, string, string, string];
  const spaced = (list: string) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((name) => name.replaceAll('_', ' '));
  const nisba = spaced(nisbas)[0] as string;
  const masculine = nisba.replace(/(^|\s)/g, '$1ال');
  const country = { id, en, masculine, feminine: `${masculine}ة`, ar: spaced(names)[0] as string };
  BY_ID.set(id, country);
  for (const adjective of spaced(nisbas)) {
    const stem = fold(adjective);
    for (const form of [stem, `${stem}ة`, `${stem}ين`, `${stem}ون`, `${stem}ا`, `${stem}ان`, `${stem}تين`, `${stem}ات`])
      ADJECTIVES.set(form, country);
  }
  for (const name of spaced(names)) NAMES.set(bare(fold(name)), country);
  for (const name of spaced(capitals)) CAPITALS.set(bare(fold(name)), country);
}
for (const [plural, id] of [
  ['اتراك', 'turkey'],
  ['روس', 'russia'],
  ['اميركان', 'us'],
  ['امريكان', 'us'],
  ['المان', 'germany'],
  ['اكراد', 'kurdistan'],
] as const) {
  ADJECTIVES.set(plural, BY_ID.get(id) as Country);
}

export const countries = (): Country[] => [...BY_ID.values()];

export const country = (id: string): Country | undefined => BY_ID.get(id);
/** Of a folded bare adjective («تركية»). */
export const countryOfAdjective = (word: string): Country | undefined => ADJECTIVES.get(word);
/** Of a folded bare name («تركيا», «ولايات متحدة»). */
export const countryOfName = (name: string): Country | undefined => NAMES.get(name);
/** Of a capital that stands for its government («موسكو»). */
export const countryOfCapital = (name: string): Country | undefined => CAPITALS.get(name);
