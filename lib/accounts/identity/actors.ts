import { fold } from '../../arabic/fold';
import type { Entity } from '../frame';
import { keyOf } from './synonyms';

const keys = (words: string) => new Set(words.split(/\s+/).map(keyOf));

/** Names that any armed group or crowd goes by: they tell nobody from anybody. */
const ANYBODY = keys(
  'مسلحون مسلحين مسلح مهاجمون مهاجم مقاتلون مقاتل مقاتلو عناصر عنصر ثوار ارهابيون ارهابي متمردون متمرد مجموعة مجموعات جماعات جماعة مليشيات مليشيا قوات وحدات وحدة طرف طرفان طرفين جانب جانبان جانبين جهة جهات احد مجهولون اخر اخرى جنود جندي عسكريون رجال شبان',
);
/** Organs that act for a state. */
const STATE = keys('جيش حكومة حكومية نظام نظامي رئاسة سلطات سلطة دولة شرطة');
/** Posts and bodies that stand before the name they speak for. */
const OFFICE = keys(
  'ناطق متحدث مسؤول مصدر قائد رئيس مدير وزير عضو نائب كبير مفاوضي مكتب وفد لجنة قيادي بيان وثيقة عميد عقيد لواء مهندس شيخ دكتور قيادة اعلامي عسكري ميداني سياسي باسم جديد عام اول',
);

/** What kinds of bodies there are. */
const BODY = keys(
  'نقابة وزارة حزب حركة جبهة مجلس لجنة شركة جمعية منظمة هيئة اتحاد رابطة تنظيم جماعة تيار تحالف بنك مصرف نادي شبكة بعثة جامعة',
);

/** Whether two actors can be one. 'unknown' where a name tells too little. */
export function compareActors(a: Entity | null, b: Entity | null): 'same' | 'different' | 'unknown' {
  if (!a || !b) return 'unknown';
  const [x, y] = [telling(a), telling(b)];
  if (x.size === 0 || y.size === 0) return 'unknown';
  // «نقابة المعلمين» and «نقابة الأطباء» share no more than what they are; «النقابة» may be either.
  const named = (keys: Set<string>) => [...keys].filter((key) => !BODY.has(key));
  const [one, two] = [named(x), named(y)];
  const shared = one.length && two.length ? one.some((key) => two.includes(key)) : [...x].some((key) => y.has(key));
  return shared ? 'same' : 'different';
}

/** «جيش الفتح», «جيش الإسلام»: an army of that name, no state's. */
const NAMED_ARMY = /^و?جيش ال(?!نظام|حكوم|دول|احتلال|وطن)/;

const telling = (entity: Entity): Set<string> => new Set(tellingKeys([entity.key, ...entity.qualifiers], entity.name));

/** The keys of a party's name that tell it from others. */
export const tellingKeysOfName = (name: string): string[] =>
  tellingKeys(
    fold(name)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1)
      .map(keyOf),
    name,
  );

/** «القوات المسلحة» is a state's army, though each word alone is anybody's. */
const ARMED_FORCES = ['قوات', 'مسلحة'].map(keyOf);

/** Of the keys of a name, those that tell it from others. */
function tellingKeys(keys: readonly string[], name: string): string[] {
  const ofState = !NAMED_ARMY.test(fold(name));
  const told: string[] = ARMED_FORCES.every((key) => keys.includes(key)) ? ['@state'] : [];
  for (const key of keys) {
    if (STATE.has(key)) {
      if (ofState) told.push('@state');
    } else if (!ANYBODY.has(key) && !OFFICE.has(key)) told.push(key);
  }
  return told;
}
