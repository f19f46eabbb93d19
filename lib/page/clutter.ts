/**
 * What on a news page is not the article, told by the names that sites give their parts (class and id) and by the words that
 * open such parts. Both are doubts, not verdicts: the article's own shape decides.
 */

/** Distinctive enough to count wherever they stand in a class or id. */
const ANYWHERE = new RegExp(
  [
    'advert|adsense|adslot|dfp-|sponsor|outbrain|taboola|mgid|revcontent',
    'related|recommend|readmore|read-more|readalso|read-also|seealso|see-also|morenews|more-news|more_news|youmay|you-may',
    'mostread|most-read|most_read|mostview|most-view|mostpopular|trending|topstories|top-stories|latestnews|latest-news|latest_news',
    'comment|disqus|livefyre|sidebar|side-bar|sidearea|newsletter|subscri|breadcrumb|ticker|breaking-?news|newsbar',
    'share-|sharing|addthis|sharethis|cookie|consent|gdpr|privacy-|paywall-offer|copyright|footer|masthead|navbar|navigation|topbar',
    'modal|popup|pop-up|lightbox|offcanvas|tooltip|toast|login|signin|sign-in|register|pagination|author-box|author-bio|authorbox|follow-',
    'prev[-_]?next|next[-_]?prev|nav-(?:prev|next)|next-(?:article|story|post)|prev-(?:article|story|post)',
    'poll-|-poll|survey|weather|prayer|currency|epaper|print-only|skip-link|visually-hidden|screen-reader|sr-only',
  ].join('|'),
  'i',
);

/** Page builders give such names to parts of every kind: they count only for parts that do not hold the page's prose. */
const WEAK = /widget|promo|social/i;

/** Short or ambiguous: they count as whole parts of a name only. */
const PARTS = new Set(
  'ad ads adv banner menu nav navi share tags tag keywords rating vote poll toolbar tools print pager related'.split(
    ' ',
  ),
);

/** A class or id that promises the article outweighs what else it holds («article-with-sidebar»). */
const ARTICLE_NAME =
  /article[-_]?(body|content|text|main)|story[-_]?(body|content|text)|entry-content|post-content|post-body|main-?content|page-content|news-?(body|content|text)|wysiwyg|body-?text/i;

/** What a name says against an element: much, little, or nothing. */
export function clutterName(className: string, id: string): 'strong' | 'weak' | null {
  if (className.length + id.length === 0) return null;
  const name = `${className} ${id}`;
  if (name.length > 400 || ARTICLE_NAME.test(name)) return null;
  if (ANYWHERE.test(name)) return 'strong';
  for (const part of name.split(/[\s\-_]+/)) if (PARTS.has(part.toLowerCase())) return 'strong';
  return WEAK.test(name) ? 'weak' : null;
}

/** Opens a pointer to other pages, in one line: «اقرأ أيضا: …». */
const POINTER =
  /^[\s«"“([*•◄►▪-]*(?:[إا]?قر[أا][ؤو]?ا?\s*[أا]يض[اًا]+|شاهد\s*[أا]يض[اًا]+|طالع\s*[أا]يض[اًا]+|لل?مزيد(?:\s*من|\s*:|\s*اقرأ|\s*عن)|المزيد\s*(?:من|:)|تابع(?:وا|ونا)\s|تابع\s+(?:آخر|أحدث|أخبار|المزيد)|اشترك(?:وا)?\s+(?:ال[آا]ن|معنا|في\s+(?:نشر|قنا|خدم)|ب(?:نشر|قنا|خدم))|انضم(?:وا)?\s+(?:إلى\s+قنا|إلينا|لقنا)|ذات\s*صلة|حم[ّ]?ل(?:وا)?\s*تطبيق|اضغط\s*هنا|لمتابعة\s|يمكنكم\s*متابعة|كما\s*يمكنكم|لمشاهدة\s*المزيد)/;

/** Headings of parts that list other pages. */
const RELATED_HEADING =
  /^[\s«"([*•-]*(?:مواضيع|موضوعات|أخبار|اخبار|مقالات|قصص|تقارير|روابط|مواد)?\s*(?:ذات\s*(?:ال)?صلة|مرتبطة|متعلقة|مشابهة|قد\s*(?:تهمك|تعجبك)|مقترحة|أخرى|اخرى)\s*:?$|^(?:[إا]?قر[أا]\s*[أا]يض[اًا]+|الأكثر\s*(?:قراءة|مشاهدة|تداولا|شعبية|تعليقا|مشاركة|رواجا)|آخر\s*الأخبار|أحدث\s*الأخبار|اخترنا\s*لكم?|الأخبار\s*الرئيسية|يستحق\s*الانتباه|(?:ال)?تعليقات|كلمات\s*(?:مفتاحية|دلالية)|الوسوم|وسوم|هاشتاغ|تصنيفات|قد\s*يهمك|شارك(?:\s*(?:المقال|الخبر|القصة|هذا|عبر|على).*)?$)/;

/** House rules and legal lines that sites set under an article. */
const HOUSE_RULES =
  /(سياسة\s*الخصوصية|شروط\s*(?:ال)?استخدام|[إا]رشادات\s*(?:ال)?استخدام|حقوق\s*(?:ال)?نشر\s*محفوظة|جميع\s*الحقوق\s*محفوظة|لا\s*تعبر\s*(?:بالضرورة\s*)?عن\s*(?:رأي|وجهة)|ملفات\s*(?:تعريف\s*)?الارتباط|قواعد\s*(?:نشر\s*)?التعليق)/;

export const isPointer = (text: string): boolean => text.length < 160 && POINTER.test(text);
export const isRelatedHeading = (text: string): boolean => text.length < 60 && RELATED_HEADING.test(text.trim());
export const isHouseRule = (text: string): boolean => text.length < 500 && HOUSE_RULES.test(text);
