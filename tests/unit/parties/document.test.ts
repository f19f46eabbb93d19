import { describe, expect, it } from 'vitest';
import { resolveParties } from '../../../lib/parties/resolve';

const ids = (phrases: string[], text = '') => resolveParties(phrases, { text }).map((party) => party?.id);

describe('one document', () => {
  it('brings the names of one party together', () =>
    expect(ids(['مجلس الشرق', 'المتحدث باسم المجلس', 'المجلس', 'القائد الميداني في المجلس سالم العوسجي'])).toEqual(
      Array(4).fill('council:مجلس شرق'),
    ));

  it('finds in the text what a bare noun stands for', () =>
    expect(ids(['المجلس'], 'شن مقاتلو مجلس الشرق هجوما، وأعلن المجلس أنه استولى عليه.')).toEqual(['council:مجلس شرق']));

  it('keeps the party of a person who was introduced with it', () =>
    expect(ids(['المتحدث باسم الجيش العميد يحيى الريحاني', 'الريحاني', 'العميد الريحاني', 'يحيى الريحاني'])).toEqual(
      Array(4).fill('army:'),
    ));

  it('knows a foreign name in another spelling', () =>
    expect(ids(['المتحدث باسم شركة النور أندريه زولينسكي', 'زولنسكي'])).toEqual([
      'company:شركة نور',
      'company:شركة نور',
    ]));

  it('finds a person whom the text introduces outside of its sources', () =>
    expect(ids(['القصبي'], 'وصل وزير الخارجية التركي أنور القصبي إلى العاصمة. وقال القصبي إن المحادثات بدأت.')).toEqual(
      ['ministry:خارجية@turkey'],
    ));

  it('takes the short name of a headline for the body that the text names in full', () =>
    expect(ids(['النهوض', 'حركة النهوض', 'الحركة'])).toEqual(Array(3).fill('party:حركة نهوض')));

  it('reads «مديرها» as the manager of what was told before', () =>
    expect(ids(['شركة «المراكب البيضاء»', 'مديرها التنفيذي هاني البيلساني', 'البيلساني'])).toEqual(
      Array(3).fill('company:شركة مراكب بيضاء'),
    ));

  it('reads «الوزير» and «الوزارة» as the ministry that was told', () =>
    expect(ids(['وزارة التربية', 'الوزير سامر الكستناوي', 'الوزارة', 'الوزير'])).toEqual(
      Array(4).fill('ministry:تربية'),
    ));

  it('follows «المصدر» and «المصادر» each to its own', () =>
    expect(ids(['مصدر عسكري', 'مصادر دبلوماسية', 'المصدر', 'المصادر', 'المصادر ذاتها'])).toEqual([
      'army:',
      'unnamed:مصادر دبلوماسية',
      'army:',
      'unnamed:مصادر دبلوماسية',
      'unnamed:مصادر دبلوماسية',
    ]));

  it('does not take another sort of sources for those told before', () =>
    expect(new Set(ids(['مصادر محلية', 'المصادر الطبية'])).size).toBe(2));

  it('gives «الجيش» the state that the text names, where it names one alone', () => {
    expect(ids(['الجيش'], 'قصف الجيش التركي مواقع. وقال الجيش إنه أصابها.')).toEqual(['army:@turkey']);
    expect(ids(['الجيش'], 'اشتبك الجيش التركي مع الجيش السوري. وقال الجيش إنه أصابها.')).toEqual(['army:']);
  });

  it('does not take the army of the place for a foreign one that is named later', () =>
    expect(ids(['الجيش'], 'قال الجيش إنه انتشر. ووصلت وحدات من الجيش الروسي.')).toEqual(['army:']));

  it('knows the army of a state that no list has', () =>
    expect(ids(['الجيش'], 'تقدم الجيش الزهراوي. وقال الجيش إنه انتشر.')).toEqual(['army:@زهراوي']));

  it('tells that a body with fighters stands against the government', () => {
    const text = 'قال الجيش إنه صد هجوما شنه مقاتلو مجلس السهل. وقال مجلس السهل إنه تقدم.';
    const [council] = resolveParties(['مجلس السهل'], { text });
    expect(council?.side?.id).toBe('fighters:مجلس سهل');
    expect(resolveParties(['مجلس السهل'], { text: 'قال مجلس السهل إنه رصف الطريق.' })[0]?.side).toBeNull();
  });

  it('has no party where a statement names no source', () =>
    expect(resolveParties([null, '', ' '])).toEqual([null, null, null]));
});
