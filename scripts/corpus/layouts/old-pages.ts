/** Pages of another time, and those of few means. */

import {
  ABOUT,
  ADDRESS,
  documentOf,
  escaped,
  links,
  list,
  paragraphsOf,
  teasers,
  truthOf,
  type Layout,
} from './release.ts'

/** Laid out by tables, 2005: banner, menu left, text in the middle, announcements right. */
const tables2005: Layout = (r) => ({
  html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><TITLE>:: Ministry of External Relations ::</TITLE></HEAD><BODY bgcolor="#ffffff" topmargin=0><TABLE width=780 border=0 cellspacing=0><TR><TD colspan=3><IMG src="banner.gif"></TD></TR><TR><TD width=150 valign=top bgcolor="#003366">${links(
    14,
  )
    .map((l) => `<FONT size=1>${l}</FONT><BR>`)
    .join(
      '',
    )}</TD><TD valign=top><FONT face="Verdana" size=4><B>${escaped(r.title)}</B></FONT><BR><FONT size=1>${r.dayWords}</FONT><BR><BR><FONT face="Verdana" size=2>${r.paragraphs.map((one) => `${escaped(one)}<BR><BR>`).join('\n')}</FONT></TD><TD width=160 valign=top><B>Announcements</B><BR>${teasers(
    5,
  )
    .map((t) => `<A href="#">${t.title}</A><BR><BR>`)
    .join('')}</TD></TR><TR><TD colspan=3 align=center><FONT size=1>${ADDRESS}</FONT></TD></TR></TABLE></BODY></HTML>`,
  text: truthOf(r),
})

/** Tables in tables in tables, with spacers. */
const nestedTables: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<center><table><tr><td><table><tr><td>${links(8).join('</td><td>')}</td></tr></table></td></tr><tr><td><table><tr><td><img src="s.gif" width=1></td><td><table class="t"><tr><td class="hd">${escaped(r.title)}</td></tr><tr><td class="dt">${r.dayWords}</td></tr><tr><td class="tx">${paragraphsOf(r)}</td></tr></table></td><td><table><tr><td class="hd2">News</td></tr>${teasers(
      6,
    )
      .map((t) => `<tr><td><a href="#">${t.title}</a></td></tr>`)
      .join('')}</table></td></tr></table></td></tr><tr><td>${ADDRESS}</td></tr></table></center>`,
  ),
  text: truthOf(r),
})

/** A word processor’s export: a div of pages, classes of styles, no furniture. */
const wordExport: Layout = (r) => ({
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Word"><style>p.MsoNormal{margin:0}</style></head><body lang=EN-GB><div class=WordSection1><p class=MsoTitle align=center><b><span lang=EN-US>${escaped(r.title)}<o:p></o:p></span></b></p><p class=MsoNormal><span>${r.dayWords}<o:p></o:p></span></p>${paragraphsOf(r, '<p class=MsoNormal style="text-align:justify"><span lang=EN-US style="font-size:12.0pt">', '<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>')}</div></body></html>`,
  text: truthOf(r),
})

/** Preformatted text of the nineties. */
const preformatted: Layout = (r) => ({
  html: `<html><head><title>${escaped(r.title)}</title></head><body><pre>${escaped(r.title)}\n\n${r.dayWords}\n\n${r.paragraphs.map((one) => escaped(one)).join('\n\n')}</pre><hr><a href="index.html">Index</a> <a href="next.html">Next</a></body></html>`,
  text: truthOf(r),
})

/** No paragraphs at all: lines of text in the body, menu as a line of links. */
const bare: Layout = (r) => ({
  html: documentOf(
    '',
    `<a href="/">Home</a> | <a href="/n">News</a> | <a href="/c">Contact</a><hr><h2>${escaped(r.title)}</h2><i>${r.dayWords}</i><br><br>${r.paragraphs.map((one) => `${escaped(one)}<br><br>`).join('')}<hr><small>${ADDRESS}</small>`,
  ),
  text: truthOf(r),
})

/** A page for print. */
const print: Layout = (r) => ({
  html: documentOf(
    `<title>Print</title>`,
    `<div class="print-header">Ministry of Foreign Affairs</div><div class="print-body"><h1>${escaped(r.title)}</h1><div>${r.dayWords}</div>${paragraphsOf(r)}</div><div class="print-footer">Printed from the site of the Ministry</div>`,
  ),
  text: truthOf(r),
})

/** A relations page: a table of visits and a list of agreements under headings. */
const relations: Layout = (r) => ({
  html: documentOf(
    `<title>Relations | Ministry</title>`,
    `<div class="nav-left">${list(links(12))}</div><div class="main-text"><h1>${escaped(r.title)}</h1><p>Last updated: ${r.dayWords}</p>${paragraphsOf(r)}<h2>Visits</h2><table class="data"><thead><tr><th>Date</th><th>Visit</th></tr></thead><tbody><tr><td>June 2011</td><td>Visit of the <a href="/m">Minister of Culture</a> to Kazan</td></tr><tr><td>May 2012</td><td>Visit of the Mayor of Lyon to Samara</td></tr></tbody></table><h2>Agreements</h2><ul><li>Agreement on culture, 12 June 2011</li><li>Memorandum on forestry, 4 May 2012</li></ul></div><div class="footer-text">${ADDRESS}</div>`,
  ),
  text: truthOf(
    r,
    'Last updated: Visits Date Visit June 2011 Visit of the Minister of Culture to Kazan May 2012 Visit of the Mayor of Lyon to Samara Agreements Agreement on culture, 12 June 2011 Memorandum on forestry, 4 May 2012',
  ),
})

/** Text in list items, as bulletins have it. */
const bulletin: Layout = (r) => ({
  html: documentOf(
    `<title>Bulletin</title>`,
    `<div id="menu">${list(links(9))}</div><div id="text"><h1>${escaped(r.title)}</h1><p>${r.dayWords}</p><ul>${paragraphsOf(r, '<li>', '</li>')}</ul></div><div id="right"><h3>Links</h3>${list(links(5, 3))}<p>${ABOUT}</p></div>`,
  ),
  text: truthOf(r),
})

/** A mobile page: sections without classes, one big link around every teaser. */
const mobile: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title><meta name="viewport" content="width=device-width">`,
    `<section><a href="/">Menu</a></section><section><h2>${escaped(r.title)}</h2><small>${r.dayWords}</small>${paragraphsOf(r)}</section><section>${teasers(
      5,
    )
      .map((t) => `<a href="#"><b>${t.title}</b><p>${t.summary}</p></a>`)
      .join('')}</section><section>${ADDRESS}</section>`,
  ),
  text: truthOf(r),
})

/** Joomla: article info, hits, pager, modules left and right. */
const joomla: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<div class="container"><div id="leftcol"><div class="moduletable_menu"><h3>Main Menu</h3>${list(links(10), ' class="nav menu"')}</div></div><div id="maincol"><div class="item-page" itemscope><div class="page-header"><h2 itemprop="headline">${escaped(r.title)}</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="published">Published: ${r.dayWords}</dd><dd class="hits">Hits: 1532</dd></dl><div itemprop="articleBody">${paragraphsOf(r)}</div><ul class="pager pagenav"><li class="previous"><a href="#">Prev</a></li><li class="next"><a href="#">Next</a></li></ul></div></div><div id="rightcol"><div class="moduletable"><h3>Latest</h3>${list(teasers(5).map((t) => `<a href="#">${t.title}</a>`))}</div></div></div>`,
  ),
  text: truthOf(r, 'Details Published:'),
})

/** A gallery on top with captions, the text behind it. */
const gallery: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<nav>${list(links(6))}</nav><div class="carousel">${teasers(4)
      .map((t) => `<figure><img alt=""><figcaption>${t.title}</figcaption></figure>`)
      .join(
        '',
      )}</div><article><h1>${escaped(r.title)}</h1><time>${r.dayWords}</time>${paragraphsOf(r)}</article><footer>${ADDRESS}</footer>`,
  ),
  text: truthOf(r),
})

/** Two languages side by side in the menu, letters spaced by entities, text in sections with headings. */
const sections: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<div class="lang-switch"><a href="/en">English</a> <a href="/fr">Français</a></div><div class="menu">${links(9).join('&nbsp;&middot;&nbsp;')}</div><div class="text-block"><h1>${escaped(r.title)}</h1><div class="d">${r.dayWords}</div><h2>At a glance</h2>${paragraphsOf({ ...r, paragraphs: r.paragraphs.slice(0, 1) })}<h2>In full</h2>${paragraphsOf({ ...r, paragraphs: r.paragraphs.slice(1) })}</div><div class="copyright">© 2024 ${ADDRESS}</div>`,
  ),
  text: truthOf(r, 'At a glance In full'),
})

/** A banner of news above, as wide as the page, with long summaries. */
const bannerNews: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<div class="top-news">${teasers(5)
      .map((t) => `<div class="n"><h4><a href="#">${t.title}</a></h4><p>${t.summary}</p></div>`)
      .join(
        '',
      )}</div><div class="article"><h1>${escaped(r.title)}</h1><p class="date">${r.dayWords}</p>${paragraphsOf(r)}</div><p class="contacts">${ADDRESS}</p>`,
  ),
  text: truthOf(r),
})

export const OLD_PAGES: Readonly<Record<string, Layout>> = {
  'laid out by tables, 2005': tables2005,
  'tables in tables': nestedTables,
  'export of a word processor': wordExport,
  'preformatted text': preformatted,
  'lines without paragraphs': bare,
  'page for print': print,
  'relations with table and list': relations,
  'bulletin of list items': bulletin,
  'mobile page of sections': mobile,
  'Joomla with article info': joomla,
  'gallery before the text': gallery,
  'sections under headings': sections,
  'banner of news above': bannerNews,
}
