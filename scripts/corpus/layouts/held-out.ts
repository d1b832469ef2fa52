/** Layouts written after the extractor was done, which was not changed for them: how it does on pages it has not seen. */

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

/** An item in a modal over the list that it was opened from: the list is still there. */
const overList: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} | Newsroom</title>`,
    `<div class="wrap"><div class="hd">${links(6).join('')}</div><div class="results"><h2>Newsroom</h2>${teasers(8)
      .map((t) => `<div class="res"><a href="#">${t.title}</a><span>${t.day}</span></div>`)
      .join(
        '',
      )}</div><div class="detail-pane"><button>Close</button><h2>${escaped(r.title)}</h2><div>${r.dayWords}</div><div>${paragraphsOf(r)}</div></div></div>`,
  ),
  text: truthOf(r),
})

/** Definition lists all the way: facts in pairs, then the text. */
const factSheet: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<div id="nav">${list(links(8))}</div><div id="doc"><h1>${escaped(r.title)}</h1><dl class="facts"><dt>Date</dt><dd>${r.dayWords}</dd><dt>Department</dt><dd>Directorate for the Americas</dd></dl><div class="narrative">${paragraphsOf(r)}</div></div><div id="ft">${ADDRESS}</div>`,
  ),
  text: truthOf(r, 'Date Department Directorate for the Americas'),
})

/** A university’s news in a grid framework of many nested rows, with a call to apply between text and foot. */
const campus: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} - University</title>`,
    `<div class="uk-navbar">${list(links(7))}</div><div class="uk-section"><div class="uk-container"><div class="uk-grid"><div class="uk-width-1-1"><div class="uk-panel"><h1 class="uk-heading">${escaped(r.title)}</h1></div></div></div><div class="uk-grid"><div class="uk-width-2-3"><div class="uk-panel"><div class="uk-text-meta">${r.dayWords}</div></div><div class="uk-panel uk-margin">${paragraphsOf(r)}</div></div></div></div></div><div class="uk-section uk-section-primary"><div class="uk-container"><h2>Study with us</h2><p>Applications for the next academic year are open until the end of June, and scholarships can be had for students from abroad.</p><a class="uk-button" href="#">Apply</a></div></div><div class="uk-section-muted">${ADDRESS}</div>`,
  ),
  text: truthOf(r),
})

/** Paragraphs as spans with breaks in a cell, as an old editor leaves them, and a vote on the page. */
const spans: Layout = (r) => ({
  html: documentOf(
    `<title>Official site</title>`,
    `<table class="main"><tr><td class="menu">${links(10).join('<br>')}</td><td class="cont"><span class="ttl">${escaped(r.title)}</span><br><span class="dat">${r.dayWords}</span><br>${r.paragraphs.map((one) => `<span class="txt">&nbsp;&nbsp;&nbsp;${escaped(one)}</span><br><br>`).join('')}</td><td class="vote"><b>What do you think of our site?</b><br><input type="radio"> It is good<br><input type="radio"> It could be better<br><a href="#">Results</a></td></tr></table><div class="b">${ADDRESS}</div>`,
  ),
  text: truthOf(r),
})

/** A news item whose quotations stand in figures, with a transcript’s headings. */
const quotes: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<header class="global"><nav>${list(links(6))}</nav></header><main><header class="top"><h1>${escaped(r.title)}</h1><p>${r.dayWords}</p></header><section>${r.paragraphs.map((one, i) => (i === 1 ? `<figure class="quote"><blockquote>${escaped(one)}</blockquote></figure>` : `<p>${escaped(one)}</p>`)).join('')}</section></main><section class="subscribe-box"><h2>Stay informed</h2><p>Receive our press releases by mail as soon as they are published, on the topics that you choose yourself.</p></section><footer>${links(7).join(' ')}</footer>`,
  ),
  text: truthOf(r),
})

/** A regional portal: weather, exchange rates and a calendar as tables beside the text. */
const widgets: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} — Region</title>`,
    `<div class="top">${links(9).join(' ')}</div><div class="three"><div class="left-block"><div class="box"><div class="box-h">Exchange rates</div><table><tr><td>USD</td><td>91.20</td></tr><tr><td>EUR</td><td>98.10</td></tr></table></div><div class="box"><div class="box-h">May 2024</div><table><tr><th>Mo</th><th>Tu</th></tr><tr><td>1</td><td><a href="#">2</a></td></tr><tr><td>8</td><td>9</td></tr></table></div></div><div class="center-block"><div class="new-one"><div class="new-one-title">${escaped(r.title)}</div><div class="new-one-date">${r.dayWords}</div><div class="new-one-text">${paragraphsOf(r)}</div></div></div><div class="right-block"><div class="box"><div class="box-h">Head of the region</div><p>${ABOUT}</p></div></div></div><div class="down">${ADDRESS}</div>`,
  ),
  text: truthOf(r),
})

/** A consent wall in front, the text under it, everything in sections of one name. */
const wall: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title><meta property="og:title" content="${escaped(r.title)}">`,
    `<section class="s"><h2>Your privacy</h2><p>${COOKIES}</p><button>Agree</button></section><section class="s">${links(8).join('')}</section><section class="s"><h1>${escaped(r.title)}</h1><p>${r.dayWords}</p>${paragraphsOf(r)}</section><section class="s">${list(teasers(5).map((t) => `<a href="#">${t.title}</a>`))}</section><section class="s"><p>${ADDRESS}</p></section>`,
  ),
  text: truthOf(r),
})

/** A bulletin of a mission: the item and two others after it on the page, under headings of one level. */
const digest: Layout = (r) => ({
  html: documentOf(
    `<title>Weekly digest</title>`,
    `<div class="menu">${links(7).join(' | ')}</div><div class="issue"><h1>Weekly digest</h1><div class="item"><h2>${escaped(r.title)}</h2><p class="d">${r.dayWords}</p>${paragraphsOf(r)}</div>${teasers(
      2,
    )
      .map((t) => `<div class="item"><h2>${t.title}</h2><p class="d">${t.day}</p><p>${t.summary}</p></div>`)
      .join('')}</div>`,
  ),
  text: truthOf(r, 'Weekly digest', ...teasers(2).map((t) => `${t.title} ${t.day} ${t.summary}`)),
})

/** An archive’s copy: a bar of the archive above the page that it keeps. */
const archived: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<div id="archive-toolbar"><p>This page was captured on 4 May 2024 by the national web archive; links may lead to pages that are no more.</p><a href="#">Earlier</a> <a href="#">Later</a></div><div id="c1"><div id="c2">${list(links(8))}</div><div id="c3"><h2>${escaped(r.title)}</h2><h5>${r.dayWords}</h5>${paragraphsOf(r)}</div></div><div id="c4">${ADDRESS}</div>`,
  ),
  text: truthOf(r),
})

/** Tabs: the release, its photos and its documents, of which one is shown. */
const tabs: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<div class="head-menu">${links(6).join('')}</div><h1>${escaped(r.title)}</h1><ul role="tablist"><li role="tab"><a href="#t1">Text</a></li><li role="tab"><a href="#t2">Photos</a></li></ul><div role="tabpanel" id="t1"><p>${r.dayWords}</p>${paragraphsOf(r)}</div><div role="tabpanel" id="t2" aria-hidden="true"><p>Photographs may be used free of charge if the photographer is named, and not for advertisements of any kind.</p></div><div class="bottom-menu">${links(9, 4).join('')}</div>`,
  ),
  text: truthOf(r),
})

export const HELD_OUT: Readonly<Record<string, Layout>> = {
  'item over its list': overList,
  'fact sheet': factSheet,
  'campus with a call to apply': campus,
  'spans in a cell': spans,
  'quotations in figures': quotes,
  'portal of widgets': widgets,
  'consent wall': wall,
  'digest of three items': digest,
  'archive’s copy': archived,
  'tabs of which one is shown': tabs,
}
