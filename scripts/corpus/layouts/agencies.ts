/** Agencies, newspapers, blogs: items with much around them. */

import {
  ABOUT,
  ADDRESS,
  COOKIES,
  documentOf,
  escaped,
  links,
  list,
  paragraphsOf,
  teasers,
  truthOf,
  type Layout,
} from './release.ts'

const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`
const card = (t: { title: string; summary: string; day: string }): string =>
  `<article class="card"><a class="card__link" href="#"><h3 class="card__title">${t.title}</h3></a><p class="card__summary">${t.summary}</p><time>${t.day}</time></article>`

/** A wire item: related stories between the paragraphs, more below. */
const agencyItem: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} - Agency</title>${ld({ '@type': 'NewsArticle', headline: r.title, datePublished: `${r.day}T10:00:00+03:00` })}`,
    `<header class="site-header">${list(links(8))}</header><div class="ticker"><span>Breaking:</span> ${teasers(3)
      .map((t) => `<a href="#">${t.title}</a>`)
      .join(' • ')}</div>
<div class="article-page"><div class="article-main"><h1>${escaped(r.title)}</h1><div class="article-info"><span>${r.dayWords}</span></div><div class="article-body">${r.paragraphs.map((one, i) => `<p>${escaped(one)}</p>${i === 1 ? `<div class="article-inline-related"><span>Read also</span><a href="#">${teasers(1, 4)[0].title}</a></div>` : ''}`).join('')}</div>
<div class="article-tags"><a href="#">diplomacy</a> <a href="#">visits</a></div></div><div class="article-recommended"><h2>Recommended</h2>${teasers(6).map(card).join('')}</div></div><footer><p>${ADDRESS}</p><p>© Agency. Use of materials is possible with a link only.</p></footer>`,
  ),
  text: truthOf(r),
})

/** WordPress with widgets: archive, calendar, comments with prose of their own. */
const wordPress: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} &#8211; Consulate</title><meta name="generator" content="WordPress 6.4">`,
    `<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">Consulate General</a></p><p class="site-description">News of our Consulate and its work among you</p></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-17" class="post-17 post type-post status-publish hentry category-news"><header class="entry-header"><h1 class="entry-title">${escaped(r.title)}</h1><div class="entry-meta"><span class="posted-on"><a href="/p" rel="bookmark"><time class="entry-date published" datetime="${r.day}T08:00:00+00:00">${r.dayWords}</time></a></span></div></header><div class="entry-content">${paragraphsOf(r)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3>${list(['<a href="#">Click to share on Twitter</a>'])}</div></div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">News</a></span></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><a rel="prev" href="#">${teasers(1)[0].title}</a></nav><div id="comments" class="comments-area"><h2 class="comments-title">Two thoughts</h2><ol class="comment-list"><li class="comment"><p>I was there when the delegation came, and I must say that it was a very well prepared evening, thank you all.</p></li><li class="comment"><p>Will there be another one next year? We would like to come with the whole family, and with our friends.</p></li></ol></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_text"><h2 class="widget-title">About us</h2><p>${ABOUT}</p></section><section class="widget widget_archive">${list(links(9))}</section></aside></div><footer id="colophon" class="site-footer">Proudly powered</footer></div>`,
    ' class="post-template-default single single-post has-sidebar"',
  ),
  text: truthOf(r),
})

/** A shell that a script fills; its text is in its data alone. */
const shell: Layout = (r) => ({
  html: documentOf(
    `<title>Newsroom</title>${ld({
      '@graph': [
        { '@type': 'Organization', name: 'Ministry' },
        { '@type': 'NewsArticle', headline: r.title, datePublished: r.day, articleBody: r.paragraphs.join('\n\n') },
      ],
    })}`,
    `<div id="app"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/static/js/main.js"></script>`,
  ),
  // The day as data write it.
  text: truthOf({ ...r, dayWords: r.day }),
})

/** Rendered by a script before it was sent: classes made by a machine, no element that says what it is. */
const hashedClasses: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title><meta property="og:title" content="${escaped(r.title)}">`,
    `<div id="__next"><div class="css-1x2y3z"><div class="css-9a8b7c">${links(6)
      .map((l) => `<div class="css-q1">${l}</div>`)
      .join(
        '',
      )}</div><div class="css-0d9e8f"><div class="css-k2"><div class="css-m3"><h1 class="css-h1">${escaped(r.title)}</h1><div class="css-dt">${r.dayWords}</div>${paragraphsOf(r, '<div class="css-p0">', '</div>')}</div><div class="css-sd">${teasers(
      4,
    )
      .map(
        (t) =>
          `<div class="css-c1"><a href="#"><div class="css-ct">${t.title}</div></a><div class="css-cs">${t.summary}</div></div>`,
      )
      .join('')}</div></div></div><div class="css-ft"><div>${ADDRESS}</div>${links(9, 6)
      .map((l) => `<div>${l}</div>`)
      .join('')}</div></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{}}</script>`,
  ),
  text: truthOf(r),
})

/** A newspaper: subscription box in the text, list of most read with prose, author’s box. */
const newspaper: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} | The Daily</title><meta property="og:site_name" content="The Daily">`,
    `<div class="cookie-consent" role="dialog"><p>${COOKIES}</p></div><div class="masthead"><a href="/">The Daily</a></div><nav>${list(links(10))}</nav><main><article class="story"><header class="story-head"><p class="kicker"><a href="/w">World</a></p><h1>${escaped(r.title)}</h1><div class="byline"><time datetime="${r.day}">${r.dayWords}</time></div></header><div class="story-body">${r.paragraphs.map((one, i) => `<p>${escaped(one)}</p>${i === 0 ? `<div class="newsletter-signup"><h4>Get the morning briefing</h4><p>Our editors choose the five stories that you should know before breakfast. You can leave at any time.</p><form><input><button>Sign up</button></form></div>` : ''}`).join('')}</div><div class="author-bio"><p>Our correspondent has written about foreign policy for twenty years and lives in three cities with two cats.</p></div></article>
<aside class="rail"><h2>Most read</h2><ol>${teasers(5)
      .map((t) => `<li><a href="#">${t.title}</a><p>${t.summary}</p></li>`)
      .join('')}</ol></aside></main><footer>${list(links(15))}</footer>`,
  ),
  text: truthOf(r),
})

/** Cards of related news as large as paragraphs, in the same column, under the text. */
const cardsBelow: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<header><nav>${list(links(7))}</nav></header><main class="content"><div class="inner"><p class="meta">${r.dayWords}</p><h1>${escaped(r.title)}</h1>${paragraphsOf(r)}<h2>More stories</h2><div class="grid">${teasers(6).map(card).join('')}</div></div></main><footer>${ADDRESS}</footer>`,
  ),
  text: truthOf(r),
})

/** A page of a parliament: everything is a section of divs, with a list of documents as links. */
const withDocuments: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} / Parliament</title>`,
    `<div class="c-header"><div class="c-header__menu">${list(links(8))}</div></div><div class="l-page"><div class="l-page__crumbs">${links(2).join(' › ')}</div><section class="c-hero"><h1 class="c-hero__title">${escaped(r.title)}</h1><p class="c-hero__date">${r.dayWords}</p></section><section class="c-richtext">${paragraphsOf(r)}</section><section class="c-downloads"><h2>Downloads</h2>${list(['<a href="1.pdf">Annex (PDF, 210 KB)</a>', '<a href="2.pdf">Photographs (ZIP, 14 MB)</a>'])}</section></div><div class="c-footer"><p>${ADDRESS}</p></div>`,
  ),
  text: truthOf(r),
})

/** A city: accordion of services in front, contact card with prose behind. */
const city: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} – City</title>`,
    `<div id="skiplinks"><a href="#c">To content</a></div><div id="serviceAccordion" class="services">${teasers(4, 3)
      .map((t) => `<details><summary>${t.title}</summary><p>${t.summary}</p></details>`)
      .join(
        '',
      )}</div><div id="c" class="content" role="main"><h1>${escaped(r.title)}</h1><p class="pubdate">Published on ${r.dayWords}</p>${paragraphsOf(r)}<p><a href="#top" class="totop">Back to top</a></p></div><div class="contactbox"><h2>Contact</h2><p>City Hall, department of international relations, second floor, room 214; please make an appointment before you come.</p></div><div id="foot">${list(links(6))}</div>`,
  ),
  text: truthOf(r, 'Published on'),
})

/** A mailing tool’s web version: tables of one cell, unsubscribe, address. */
const mailing: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<table width="100%" role="presentation"><tr><td align="center"><table width="600" role="presentation"><tr><td style="font-size:10px"><a href="#">View in browser</a></td></tr><tr><td><h1>${escaped(r.title)}</h1></td></tr><tr><td>${r.dayWords}</td></tr>${r.paragraphs.map((one) => `<tr><td style="padding:10px">${escaped(one)}</td></tr>`).join('')}<tr><td style="font-size:10px"><a href="#">Unsubscribe</a> | <a href="#">Forward</a></td></tr></table></td></tr></table>`,
  ),
  text: truthOf(r),
})

export const AGENCIES: Readonly<Record<string, Layout>> = {
  'agency item with related news': agencyItem,
  'WordPress with widgets and comments': wordPress,
  'single-page shell with JSON-LD': shell,
  'classes made by a machine': hashedClasses,
  'newspaper with boxes in the text': newspaper,
  'cards in the column of the text': cardsBelow,
  'parliament with hero and downloads': withDocuments,
  'city with accordion and contact card': city,
  'mailing as a page of tables': mailing,
}
