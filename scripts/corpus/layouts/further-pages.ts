/** Ten more, of every sort: the extractor was first made without them, and three of them showed what it lacked. */

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

/** A static site’s generator: contents beside the text, tags and the neighbours below. */
const staticSite: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} :: Mission</title>`,
    `<div class="td-outer"><header class="td-navbar">${links(6).join('')}</header><div class="row"><div class="td-sidebar">${list(links(10, 2))}</div><div class="td-toc"><p>On this page</p>${list(['<a href="#a">Background</a>', '<a href="#b">Outlook</a>'])}</div><main class="td-main"><div class="td-content"><h1>${escaped(r.title)}</h1><div class="td-byline">By the press office | ${r.dayWords}</div>${paragraphsOf(r)}</div><div class="taxonomy taxonomy-terms-article"><h5>Tags:</h5><a href="#">visits</a></div><ul class="list-unstyled d-flex"><li><a href="#">‹ ${teasers(1)[0].title}</a></li><li><a href="#">${teasers(1, 1)[0].title} ›</a></li></ul></main></div><footer><span>${ADDRESS}</span></footer></div>`,
  ),
  text: truthOf(r, 'By the press office'),
})

/** A press corner of a union of states: languages, quote, contacts, PDF links. */
const pressCorner: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title><meta name="Date" content="${r.day}">`,
    `<app-root><div id="cookie-consent-banner" class="wt-cck-banner"><div class="wt-cck-text">${COOKIES}</div></div><header class="ecl-site-header">${list(links(5), ' class="ecl-menu__list"')}</header><div class="ecl-page-header"><ul class="ecl-meta"><li class="ecl-meta__item">Press release</li><li class="ecl-meta__item">${r.dayWords}</li></ul><div class="ecl-heading ecl-heading--h1">${escaped(r.title)}</div></div><div class="ecl-container"><div class="ecl-dropdown">Available languages: ${['German', 'French', 'Italian'].map((l) => `<a href="#">${l}</a>`).join(', ')}</div><div class="ecl-paragraph-detail">${paragraphsOf(r, '<p class="ecl-paragraph">', '</p>')}</div><div class="ecl-section-contact"><h5>Contacts for media</h5><ul><li><h4>Jane DOE</h4><p>Phone <a href="tel:1">+32 2 123 45 67</a></p></li></ul></div></div><footer class="ecl-footer-standardised">${list(links(11, 3))}</footer></app-root>`,
  ),
  text: truthOf(r, 'Press release'),
})

/** A ministry in the style of 2010: topic path, date to the right, a list of related pages within the column. */
const topicPath: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<div id="header"><div id="h-utility">${links(3).join(' ')}</div></div><div id="globalnavi">${list(links(6, 6))}</div><div id="contents-body"><div id="topicpath">${links(2).join(' &gt; ')} &gt; ${escaped(r.title)}</div><div id="maincontents"><h1 class="title1">${escaped(r.title)}</h1><div class="rightalign"><div>${r.dayWords}</div></div>${r.paragraphs.map((one, i) => `<div class="any-area"><p>${i + 1}. ${escaped(one)}</p></div>`).join('')}<div class="menulinks"><div class="menulinks-head"><h2 class="title2">Related Information</h2></div><ul class="menu1">${teasers(
      4,
    )
      .map((t) => `<li><a href="#">${t.title} (${t.day})</a></li>`)
      .join(
        '',
      )}</ul></div></div><div id="local-navi">${list(links(7, 12))}</div></div><div class="pagetop"><a href="#header">Back to top</a></div><div id="footer">${ADDRESS}</div>`,
  ),
  text: truthOf(r, ...r.paragraphs.map((_, i) => String(i + 1))),
})

/** Custom elements of a framework, rendered on a server. */
const customElements: Layout = (r) => ({
  html: documentOf(
    `<title>Portal</title><meta property="og:title" content="${escaped(r.title)}">`,
    `<gov-root><gov-shell><gov-topnav>${links(8).join('')}</gov-topnav><gov-page><gov-hero><span class="headline">${escaped(r.title)}</span><span class="when">${r.dayWords}</span></gov-hero><gov-prose>${paragraphsOf(r)}</gov-prose><gov-rail>${teasers(
      4,
    )
      .map((t) => `<gov-teaser><a href="#"><strong>${t.title}</strong></a><div>${t.summary}</div></gov-teaser>`)
      .join('')}</gov-rail></gov-page><gov-bottom><p>${ABOUT}</p><p>${ADDRESS}</p></gov-bottom></gov-shell></gov-root>`,
  ),
  text: truthOf(r),
})

/** A page for phones by the rules of a search engine. */
const accelerated: Layout = (r) => ({
  html: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${escaped(r.title)}</title></head><body><amp-sidebar id="sb" layout="nodisplay">${list(links(12))}</amp-sidebar><header class="amp-wp-header"><a href="/">Agency</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${escaped(r.title)}</h1><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${r.day}">${r.dayWords}</time></div></header><div class="amp-wp-article-content">${paragraphsOf(r)}<amp-ad width=300 height=250><div placeholder>Advertisement</div></amp-ad></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta">Categories: <a href="#">World</a></div></footer></article><amp-list><div fallback>Could not load more stories, please try again in a moment or go to the first page.</div></amp-list><footer class="amp-wp-footer"><p>Powered by a plugin</p></footer></body></html>`,
  text: truthOf(r),
})

/** A federal office: stage with picture credit, explanations of words in the text, service box. */
const federal: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} - Federal Foreign Office</title>`,
    `<div class="c-topline">${links(4).join('')}</div><div class="l-main"><div class="c-content-stage"><div class="c-content-stage__intro"><span class="kicker">${r.dayWords} - Press release</span><h1 class="heading--has-kicker"><span>${escaped(r.title)}</span></h1></div><div class="c-content-stage__media"><img alt=""><span class="c-credit">The minister with her guest. © Photo Agency</span></div></div><div class="s-richtext">${r.paragraphs.map((one) => `<p>${escaped(one)}<span class="glossary" role="tooltip" aria-hidden="true">This word is explained in our glossary of diplomacy.</span></p>`).join('')}</div><div class="c-service-box"><h3>Service</h3>${list(['<a href="#">Print page</a>', '<a href="#">Share page</a>'])}</div></div><div class="l-related"><h2>More on this</h2>${teasers(
      3,
    )
      .map(
        (t) =>
          `<div class="c-teaser"><a href="#"><span>${t.day}</span><h3>${t.title}</h3><p>${t.summary}</p></a></div>`,
      )
      .join('')}</div><footer>${ADDRESS}</footer>`,
  ),
  text: truthOf(r, 'Press release'),
})

/** Panes of a portal engine: the text in one of five, text modules with prose in the others. */
const panes: Layout = (r) => ({
  html: documentOf(
    `<title>News</title>`,
    `<form id="Form" action="/Default.aspx"><div id="dnn_HeaderPane">${links(7).join(' ')}</div><table class="skin"><tr><td id="dnn_LeftPane"><div class="DnnModule"><span class="Head">Did you know?</span><div class="Normal"><p>${ABOUT}</p></div></div></td><td id="dnn_ContentPane"><div class="DnnModule"><span class="Head">${escaped(r.title)}</span><div class="Normal"><p>${r.dayWords}</p>${paragraphsOf(r)}</div></div></td><td id="dnn_RightPane"><div class="DnnModule"><span class="Head">Events</span><div class="Normal">${teasers(
      4,
    )
      .map((t) => `<p><b>${t.day}</b> ${t.title}</p>`)
      .join('')}</div></div></td></tr></table><div id="dnn_FooterPane">${ADDRESS}</div></form>`,
  ),
  text: truthOf(r),
})

/** A wiki: contents, edit links in headings, categories, languages. */
const wiki: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} — Wiki</title>`,
    `<div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">${escaped(r.title)}</h1><div id="bodyContent"><div id="siteSub">From the Wiki</div><div id="mw-content-text"><div class="mw-parser-output"><p><b>${r.dayWords}</b></p>${paragraphsOf({ ...r, paragraphs: r.paragraphs.slice(0, 1) })}<div id="toc" class="toc"><h2>Contents</h2>${list(['<a href="#1">1 Course</a>'])}</div><h2><span class="mw-headline">Course</span><span class="mw-editsection">[<a href="#">edit</a>]</span></h2>${paragraphsOf({ ...r, paragraphs: r.paragraphs.slice(1) })}</div></div><div id="catlinks" class="catlinks"><a href="#">Categories</a>: <a href="#">Diplomacy</a></div></div></div><div id="mw-navigation"><div id="mw-panel">${list(links(14))}</div></div><div id="footer">${list(['This page was last edited on 1 June 2024.', 'Text is available under a licence that lets you share it.'])}</div>`,
  ),
  text: truthOf(r, 'Course'),
})

/** The next item follows below, whole, as the reader scrolls. */
const endless: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title><meta property="og:title" content="${escaped(r.title)}">`,
    `<div class="bar">${links(5).join('')}</div><div class="feed"><div class="feed-item" data-id="1"><h1>${escaped(r.title)}</h1><div class="ts">${r.dayWords}</div><div class="body">${paragraphsOf(r)}</div></div><div class="feed-item" data-id="2"><h1>${teasers(1)[0].title}</h1><div class="ts">2 May 2024</div><div class="body">${teasers(
      4,
    )
      .map((t) => `<p>${t.summary} It was said afterwards that both sides would meet again soon.</p>`)
      .join('')}</div></div></div>`,
  ),
  text: truthOf(r),
})

/** Right to left around a text that is not: logical order, mirrored columns. */
const mirrored: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<div class="inner" dir="rtl"><div class="sideMenu">${list(links(9))}</div><div class="mainCol"><div class="titleDetails" dir="ltr">${escaped(r.title)}</div><div class="dateDetails" dir="ltr">${r.dayWords}</div><div class="txtDetails" dir="ltr">${paragraphsOf(r)}</div><div class="shareIcons"><a href="#">X</a></div></div><div class="boxNews">${teasers(
      5,
    )
      .map((t) => `<div class="oneNews"><a href="#">${t.title}</a><span>${t.day}</span></div>`)
      .join('')}</div></div><div class="bottomBar">${ADDRESS}</div>`,
    ' dir="rtl"',
  ),
  text: truthOf(r),
})

export const FURTHER_PAGES: Readonly<Record<string, Layout>> = {
  'static site with contents': staticSite,
  'press corner of a union': pressCorner,
  'topic path and related pages': topicPath,
  'custom elements': customElements,
  'accelerated mobile page': accelerated,
  'federal office with explanations': federal,
  'panes with prose beside': panes,
  'wiki with edit links': wiki,
  'next item below': endless,
  'right to left': mirrored,
}
