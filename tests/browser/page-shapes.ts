/** Pages in the shapes that Arabic news sites take, each with what is to be read on it. All words are invented. */
import type { Page } from 'puppeteer-core';
import type { PageInfo } from '../../lib/claims/claim';

export interface Shape {
  name: string;
  html: string;
  /** The text as read; null where there is no article. */
  text: string | null;
  page?: Partial<PageInfo>;
  prepare?: (page: Page) => Promise<unknown>;
}

const TITLE = 'مجلس المدينة يقر خطة جديدة لتوزيع المياه';
const P1 =
  'أقر مجلس مدينة الربوة، يوم الأحد، خطة جديدة لتوزيع المياه على الأحياء الشرقية بعد أسابيع من احتجاجات السكان على انقطاعها.';
const P2 =
  'وقال رئيس المجلس نادر العلي إن الخطة تبدأ الأسبوع المقبل، وإن الأحياء كلها ستحصل على المياه ثلاثة أيام في الأسبوع على الأقل.';
const P3 = 'في المقابل، نفت لجنة الأهالي أن تكون قد استشيرت في الخطة، وطالبت بنشر جدول التوزيع كاملا قبل بدء العمل به.';
const BODY = `${P1}\n\n${P2}\n\n${P3}`;
const ALL = `${TITLE}\n\n${BODY}`;
const NAV =
  '<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة</a></li><li><a href="/s">رياضة</a></li></ul></nav>';
const RELATED =
  '<div class="boxes"><h3>مواضيع ذات صلة</h3><ul><li><a href="/a">وزير النقل يعلن افتتاح الجسر الشمالي أمام حركة الشاحنات غدا</a></li><li><a href="/b">نقابة المزارعين تقول إن موسم القمح هذا العام هو الأسوأ منذ عقد</a></li></ul></div>';
const COMMENTS = `<section id="comments"><h3>التعليقات</h3><p>قال قارئ إن هذا الكلام غير صحيح أبدا وإن الأحياء الغربية لم تر الماء منذ شهرين كاملين، وهذا تعليق طويل يكفي لأن يكون فقرة.</p><p>وأضاف قارئ آخر أن المجلس لا يسمع شكوى أحد من السكان، وأنه شخصيا كتب إليهم عشر مرات من دون أن يجيبه أحد منهم حتى اليوم.</p></section>`;
const page = (body: string, head = '', attributes = 'lang="ar" dir="rtl"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>${TITLE} - صحيفة الربوة</title>${head}</head><body>${body}</body></html>`;
const paragraphs = `<p>${P1}</p><p>${P2}</p><p>${P3}</p>`;

export const SHAPES: Shape[] = [
  {
    name: 'paragraphs in an article, with navigation, related links and comments around',
    html: page(
      `${NAV}<article><h1>${TITLE}</h1>${paragraphs}${RELATED}</article>${COMMENTS}<footer><p>جميع الحقوق محفوظة لصحيفة الربوة التي تصدر عن دار الربوة للنشر والتوزيع</p></footer>`,
    ),
    text: ALL,
  },
  {
    name: 'loose text with line breaks and no paragraphs',
    html: page(
      `${NAV}<div id="c"><h1>${TITLE}</h1><div id="t">${P1}<br><br>${P2}<br>\n<br>${P3}</div>${RELATED}</div>`,
    ),
    text: ALL,
  },
  {
    name: 'single line breaks stay lines of one paragraph',
    html: page(`<h1>${TITLE}</h1><div>${P1}<br>${P2}<br>${P3}</div>`),
    text: `${TITLE}\n\n${P1}\n${P2}\n${P3}`,
  },
  {
    name: 'a div for each paragraph',
    html: page(`<h1>${TITLE}</h1><div class="x"><div>${P1}</div><div>${P2}</div><div>${P3}</div></div>${RELATED}`),
    text: ALL,
  },
  {
    name: 'no language given, and direction by style alone',
    html: page(`<h1>${TITLE}</h1><div style="direction: rtl">${paragraphs}</div>`, '', ''),
    text: ALL,
  },
  {
    name: 'the wrong language given',
    html: page(`<h1>${TITLE}</h1><main>${paragraphs}</main>`, '', 'lang="en"'),
    text: ALL,
  },
  {
    name: 'a table layout of another age',
    html: page(
      `<table><tr><td><a href="/">الرئيسية</a><br><a href="/x">مقالات</a></td><td><table><tr><td><h1>${TITLE}</h1></td></tr><tr><td>${P1}<br><br>${P2}<br><br>${P3}</td></tr></table></td></tr></table>`,
    ),
    text: ALL,
  },
  {
    name: 'an AMP page with its own elements',
    html: page(
      `<header><amp-sidebar layout="nodisplay" side="right"><ul><li><a href="/">الرئيسية</a></li></ul></amp-sidebar></header><main><article><h1>${TITLE}</h1><amp-img src="x.jpg"></amp-img><p>${P1}</p><amp-ad type="x"></amp-ad><p>${P2}</p><p>${P3}</p><amp-social-share type="x"></amp-social-share></article></main>`,
      '<link rel="canonical" href="http://article.example/news/2026/08/09/full.html?utm_source=amp&amp;page=2#top">',
      'amp lang="ar" dir="rtl"',
    ),
    text: ALL,
    page: { url: 'http://article.example/news/2026/08/09/full.html?page=2' },
  },
  {
    name: 'a page inside one form, as some content systems build them',
    html: page(
      `<form id="aspnetForm" class="site-form">${NAV}<div class="c"><h1>${TITLE}</h1><div class="LongDesc">${paragraphs}</div></div><div class="comment-box">${COMMENTS}</div></form>`,
    ),
    text: ALL,
  },
  {
    name: 'captions and credits of figures, subheadings and lists',
    html: page(
      `<article><h1>${TITLE}</h1><figure><img alt=""><figcaption>خزان المياه الرئيس في مدينة الربوة (أرشيف)</figcaption></figure><p>${P1}</p><h2>ثلاثة أيام في الأسبوع</h2><p>${P2}</p><ul><li>الحي الشرقي: السبت والاثنين والأربعاء</li><li>الحي الغربي: الأحد والثلاثاء والخميس</li></ul><p>${P3}</p></article>`,
    ),
    text: `${TITLE}\n\nخزان المياه الرئيس في مدينة الربوة (أرشيف)\n\n${P1}\n\nثلاثة أيام في الأسبوع\n\n${P2}\n\nالحي الشرقي: السبت والاثنين والأربعاء\n\nالحي الغربي: الأحد والثلاثاء والخميس\n\n${P3}`,
  },
  {
    name: 'pointers to other pages between the paragraphs',
    html: page(
      `<article><h1>${TITLE}</h1><p>${P1}</p><p><strong>اقرأ أيضا: <a href="/x">وزير الري يتفقد السدود الجديدة في الشمال</a></strong></p><p>${P2}</p><div class="related-box"><h4>إقرأ أيضاً</h4><p>${COMMENTS}</p></div><p>${P3}</p><p>تابعوا آخر أخبارنا عبر قناتنا على الهاتف</p></article>`,
    ),
    text: ALL,
  },
  {
    name: 'the lead in a box of its own between headline and body',
    html: page(
      `<div class="top"><h1>${TITLE}</h1></div><div class="lead"><p>${P1}</p></div><div class="share-bar"><a href="#">شارك</a></div><div class="body"><p>${P2}</p><p>${P3}</p></div>`,
    ),
    text: ALL,
  },
  {
    name: 'a body that advertisements split into boxes of one kind',
    html: page(
      `<h1>${TITLE}</h1><div class="w"><div class="part"><p>${P1}</p></div><div class="ad-slot">إعلان</div><div class="part"><p>${P2}</p></div><div class="part"><p>${P3}</p></div></div>${COMMENTS}`,
    ),
    text: ALL,
  },
  {
    name: 'text that is not shown, and doubles for machines',
    html: page(
      `<article><h1>${TITLE}</h1><div style="display:none"><p>نسخة للآلات لا يراها القارئ أبدا، وهي طويلة بما يكفي لأن تحسب فقرة من فقرات الخبر لو أنها كانت ظاهرة.</p></div><p>${P1}</p><p>${P2}</p><p>${P3}</p><p hidden>فقرة مخفية طويلة بما يكفي لأن تحسب فقرة من فقرات الخبر لو أنها كانت ظاهرة للقارئ في الصفحة.</p></article>`,
    ),
    text: ALL,
  },
  {
    name: 'inline marks, soft breaks and odd white space inside a sentence',
    html: page(
      `<article><h1>${TITLE}</h1><p>أقر   مجلس\n مدينة <b>الربوة</b>،<span> يوم الأحد</span>، خطة&nbsp;جديدة لتوزيع المياه على الأحياء ال<i>شرقية</i>، و<a href="/x">قال رئيسه</a> إنها عادلة للجميع.</p><p>${P2}</p></article>`,
    ),
    text: `${TITLE}\n\nأقر مجلس مدينة الربوة، يوم الأحد، خطة\u00a0جديدة لتوزيع المياه على الأحياء الشرقية، وقال رئيسه إنها عادلة للجميع.\n\n${P2}`,
  },
  {
    name: 'broken markup: nothing closed, an article inside a paragraph',
    html: `<title>${TITLE}</title><h1>${TITLE}<p><div>${NAV.slice(0, 40)}</div></nav><article><p>${P1}<p>${P2}<p>${P3}`,
    text: ALL,
  },
  {
    name: 'the next article below, as pages of endless scrolling have it',
    html: page(
      `<article class="a"><h1>${TITLE}</h1>${paragraphs}</article><article class="a"><h1>خبر آخر لا علاقة له بالخبر الأول ولا بعنوانه</h1><p>${COMMENTS.replace(/<[^>]+>/g, ' ')}</p><p>${COMMENTS.replace(/<[^>]+>/g, ' ')}</p></article>`,
    ),
    text: ALL,
  },
  {
    name: 'the name of the site as a heading of the first level, and parts named by a page builder',
    html: page(
      `<div class="site-head"><h1>صحيفة الربوة</h1></div><div class="builder-section builder-widget-wrap"><div class="builder-widget"><h2 class="headline">${TITLE}</h2></div></div><div class="builder-section builder-widget-wrap"><div class="builder-widget builder-text"><div>${paragraphs}</div></div></div><div class="builder-widget builder-posts"><h3>اخترنا لكم</h3><p>نقابة المزارعين تقول إن موسم القمح هذا العام هو الأسوأ منذ عقد كامل، وتطلب الدعم</p></div>`,
    ),
    text: ALL,
  },
  {
    name: 'a live blog: posts of one kind, each with its own heading, under one headline',
    html: page(
      `${NAV}<main><h1>${TITLE}</h1><div class="summary"><p>${P1}</p></div><section class="posts"><article class="post"><time>10:30</time><h2>الأهالي يطالبون بنشر الجدول</h2><div><p>${P3}</p></div></article><article class="post"><time>10:10</time><h2>رئيس المجلس يشرح الخطة</h2><div><p>${P2}</p></div></article></section></main>${COMMENTS}`,
    ),
    text: `${TITLE}\n\n${P1}\n\nالأهالي يطالبون بنشر الجدول\n\n${P3}\n\nرئيس المجلس يشرح الخطة\n\n${P2}`,
  },
  {
    name: 'the stub of an article behind a paywall',
    html: page(
      `<article><h1>${TITLE}</h1><p>${P1}</p><p>${P2}</p><div class="paywall subscribe-box"><p>هذا المقال متاح للمشتركين فقط، اشترك الآن في الصحيفة لتقرأ جميع المقالات والتحليلات والملفات الخاصة من دون حدود.</p><a href="/s">اشترك</a></div></article>`,
    ),
    text: `${TITLE}\n\n${P1}\n\n${P2}`,
  },
  {
    name: 'an open shadow root with slots',
    html: page(`${NAV}<h1>${TITLE}</h1><story-body><p>${P2}</p></story-body>`),
    prepare: (tab) =>
      tab.evaluate(
        (first, last) => {
          const host = document.querySelector('story-body') as HTMLElement;
          const shadow = host.attachShadow({ mode: 'open' });
          const make = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
          const box = document.createElement('div');
          box.append(make(first), document.createElement('slot'), make(last));
          shadow.append(box);
        },
        P1,
        P3,
      ),
    text: ALL,
  },
  {
    name: 'JSON-LD, agency line and author',
    html: page(
      `<article><h1>${TITLE}</h1>${paragraphs}<p>المصدر: وكالة الربوة للأنباء + وكالات</p></article>`,
      `<meta property="og:site_name" content="صحيفة الربوة"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"${TITLE}","datePublished":"2026-08-09T10:30:00+03:00","dateModified":"2026-08-09T12:00:00+03:00","author":[{"@type":"Person","name":"سلمى الحسن"}]}]}</script>`,
    ),
    text: `${ALL}\n\nالمصدر: وكالة الربوة للأنباء + وكالات`,
    page: {
      site: 'article.example',
      siteName: 'صحيفة الربوة',
      title: TITLE,
      author: 'سلمى الحسن',
      agency: 'وكالة الربوة للأنباء + وكالات',
      publishedAt: Date.parse('2026-08-09T07:30:00Z'),
      modifiedAt: Date.parse('2026-08-09T09:00:00Z'),
    },
  },
  {
    name: 'hostile metadata: deep, huge, of the wrong types, a canonical address of another site',
    html: page(
      `<article><h1>${TITLE}</h1>${paragraphs}</article>`,
      `<link rel="canonical" href="https://www.bbc.com/arabic/1"><meta property="og:site_name" content="${'س'.repeat(5000)}"><script type="application/ld+json">${'['.repeat(20000)}${']'.repeat(20000)}</script><script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":1},"author":12,"datePublished":"9999-01-01","mainEntityOfPage":{"@id":[[]]}}</script><script type="application/ld+json">{not json</script>`,
    ),
    text: ALL,
    page: { site: 'article.example', title: TITLE, author: null, publishedAt: Date.parse('2026-08-09T09:00:00Z') },
  },
  { name: 'a front page of links and teasers', html: page(NAV + RELATED + RELATED), text: null },
  {
    name: 'a front page whose teasers are more than links',
    html: page(
      `${NAV}<main>${[P1, P2, P3].map((text) => `<div class="card"><h3><a href="/x">خبر من أخبار اليوم في المدينة</a></h3><p>${text}</p></div>`).join('')}</main>`,
    ).replace(/<title>.*<\/title>/, '<title>صحيفة الربوة: الصفحة الأولى</title>'),
    text: null,
  },
  { name: 'an empty page', html: '', text: null },
];
