/** Portals of ministries and governments: menus of many columns, breadcrumbs, related news. */

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

/** Four columns of menu that open over the page, written out in the HTML before the matter. */
const megaMenu: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} | Ministry of Foreign Affairs</title><meta property="og:title" content="${escaped(r.title)}">`,
    `<div class="page-wrapper"><div class="header-top"><div class="logo"><a href="/"><img src="l.png" alt="Ministry"></a></div>
<div class="main-menu">${[0, 6, 12, 18].map((from) => `<div class="menu-column"><h3>${links(1, from).join('')}</h3>${list(links(6, from + 1))}<p class="menu-intro">${ABOUT}</p></div>`).join('')}</div></div>
<div class="container"><div class="row"><div class="col-md-8"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li class="active">${escaped(r.title)}</li></ol>
<h1 class="page-title">${escaped(r.title)}</h1><div class="news-date">${r.dayWords}</div><div class="news-text">${paragraphsOf(r)}</div>
<div class="social-likes">${links(4, 3).join(' ')}</div></div>
<div class="col-md-4 sidebar"><h4>Latest news</h4>${teasers(5)
      .map(
        (t) => `<div class="item"><span class="d">${t.day}</span><a href="#">${t.title}</a><p>${t.summary}</p></div>`,
      )
      .join('')}</div></div></div>
<div class="footer"><p>${ADDRESS}</p>${list(links(8, 9))}</div></div>`,
  ),
  text: truthOf(r),
})

/** A component library's page: main, grid of two thirds, metadata list, contents, feedback form. */
const designSystem: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} - GOVERNMENT</title><meta name="govuk:public-updated-at" content="${r.day}T09:00:00Z">`,
    `<a href="#content" class="skip-link">Skip to main content</a><div id="global-cookie-message" class="cookie-banner" role="region" aria-label="cookie banner"><h2>Cookies on this site</h2><p>${COOKIES}</p><button>Accept</button></div>
<header class="gem-header" role="banner"><a href="/">GOVERNMENT</a><form action="/search"><label>Search</label><input></form></header>
<div class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ol></div>
<main id="content" role="main" class="news-article"><div class="grid-row"><div class="column-two-thirds"><span class="title__context">Press release</span><h1 class="title__text">${escaped(r.title)}</h1></div></div>
<dl class="metadata"><dt>From:</dt><dd><a href="/o">Foreign Office</a></dd><dt>Published</dt><dd>${r.dayWords}</dd></dl>
<div class="grid-row"><div class="column-two-thirds"><div class="govspeak">${paragraphsOf(r)}</div><div class="share-links"><h2>Share this page</h2>${list(['<a href="#">Facebook</a>', '<a href="#">Twitter</a>'])}</div></div>
<div class="column-one-third"><aside class="related-container"><h2>Related content</h2>${list(teasers(4).map((t) => `<a href="#">${t.title}</a>`))}<h2>Collection</h2>${list(links(2, 5))}</aside></div></div></main>
<div class="feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button><p>Help us improve the site: tell us what you were doing and what went wrong, and do not give personal data.</p></div>
<footer role="contentinfo">${list(links(12))}<p>All content is available under the open government licence, except where otherwise stated.</p></footer>`,
  ),
  text: truthOf(r, 'Press release'),
})

/** News by a mandatory template: byline, sections with headings, quick facts, contacts, list of links. */
const mandatoryTemplate: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} - Canada.example</title><meta name="dcterms.issued" content="${r.day}"><meta name="dcterms.title" content="${escaped(r.title)}">`,
    `<nav><ul id="wb-tphp"><li class="wb-slc"><a class="wb-sl" href="#wb-cont">Skip to main content</a></li></ul></nav>
<header><div id="wb-bnr" class="container"><section id="wb-lng"><h2>Language selection</h2>${list(['<a lang="fr" href="/fr">Français</a>'])}</section></div><nav class="gcweb-menu"><h2>Menu</h2>${list(links(14))}</nav><nav id="wb-bc"><ol class="breadcrumb"><li><a href="/">Home</a></li></ol></nav></header>
<main property="mainContentOfPage" class="container" typeof="WebPage"><h1 property="name" id="wb-cont">${escaped(r.title)}</h1><p class="gc-byline"><strong>From: <a href="/ga">Global Affairs</a></strong></p><h2>News release</h2><p><strong>${r.dayWords}</strong></p>${paragraphsOf(r)}
<h2>Quick facts</h2><ul><li><p>The two sides have exchanged visits each year since 2001.</p></li><li><p>Trade between them has doubled in ten years.</p></li></ul>
<section class="pagedetails"><h2>Page details</h2><dl id="wb-dtmd"><dt>Date modified:</dt><dd><time property="dateModified">2024-06-01</time></dd></dl></section></main>
<footer id="wb-info"><nav><h2>About government</h2>${list(links(10, 4))}</nav></footer>`,
    ' vocab="http://schema.org/" typeof="WebPage"',
  ),
  text: truthOf(
    r,
    'From: Global Affairs News release Quick facts The two sides have exchanged visits each year since 2001. Trade between them has doubled in ten years.',
  ),
})

/** A presidency: events with a strip of photos between paragraphs, topics, publication status. */
const presidency: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} • President</title><meta property="og:site_name" content="President">`,
    `<div class="layout__header"><div class="header__nav"><ul class="header__nav-list">${links(7)
      .map((l) => `<li>${l}</li>`)
      .join('')}</ul></div></div>
<div class="layout__content" id="content"><article class="entry" itemscope itemtype="http://schema.org/NewsArticle"><h1 class="entry-title" itemprop="headline">${escaped(r.title)}</h1>
<div class="read__meta"><time class="read__published" itemprop="datePublished" datetime="${r.day}">${r.dayWords}</time><div class="read__tags tags"><a href="/t">Foreign policy</a></div></div>
<div class="entry-content e-content read__content" itemprop="articleBody">${r.paragraphs.map((one, i) => `<p>${escaped(one)}</p>${i === 0 ? '<div class="slider photos"><a href="/p/1"><img alt="Before the talks"></a><span>1 of 7</span></div>' : ''}`).join('')}</div>
<div class="read__bottommeta"><div class="read__status"><h3>Publication status</h3><p>Published in section: <a href="/n">News</a></p><p>Publication date: ${r.dayWords}, 14:00</p></div></div></article>
<div class="read__seealso"><h3>See also</h3>${teasers(4)
      .map((t) => `<div class="hentry"><h4><a href="#">${t.title}</a></h4><p>${t.summary}</p></div>`)
      .join('')}</div></div>
<footer class="footer">${ADDRESS}</footer>`,
  ),
  text: truthOf(r),
})

/** Drupal: regions, blocks and fields in nested divs, a view of latest news in the sidebar. */
const drupal: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} | Embassy</title>`,
    `<div class="dialog-off-canvas-main-canvas"><div id="page-wrapper"><div id="page"><header id="header" class="header" role="banner"><div class="region region-header"><div class="block block-menu navigation menu--main"><h2 class="visually-hidden">Main navigation</h2>${list(links(9))}</div></div></header>
<div id="main-wrapper" class="layout-main-wrapper"><div id="main" class="layout-main clearfix"><main id="content" class="column main-content" role="main"><section class="section"><div class="region region-content"><div id="block-title" class="block block-core block-page-title-block"><div class="content"><h1 class="title page-title"><span class="field field--name-title">${escaped(r.title)}</span></h1></div></div>
<div class="block block-system block-system-main-block"><div class="content"><article role="article" class="node node--type-press-release node--view-mode-full"><div class="node__content"><div class="field field--name-field-date"><div class="field__label">Date</div><div class="field__item"><time datetime="${r.day}T12:00:00Z">${r.dayWords}</time></div></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${paragraphsOf(r)}</div>
<div class="field field--name-field-tags field--label-above clearfix"><h3 class="field__label">Tags</h3><ul class="links field__items"><li><a href="/t1">Bilateral</a></li><li><a href="/t2">Culture</a></li></ul></div></div></article></div></div></div></section></main>
<div id="sidebar-second" class="column sidebar"><aside class="section" role="complementary"><div class="views-element-container block"><h2>Latest news</h2><div class="view view-latest">${teasers(
      5,
      2,
    )
      .map(
        (t) =>
          `<div class="views-row"><div class="views-field views-field-title"><span><a href="#">${t.title}</a></span></div><div class="views-field-body">${t.summary}</div></div>`,
      )
      .join('')}</div></div></aside></div></div></div>
<footer class="site-footer"><div class="region region-footer"><p>${ADDRESS}</p></div></footer></div></div></div>`,
    ' class="layout-one-sidebar layout-sidebar-second path-node page-node-type-press-release"',
  ),
  text: truthOf(r, 'Date'),
})

/** SharePoint: everything within one form, zones of web parts, hidden inputs. */
const sharePoint: Layout = (r) => ({
  html: documentOf(
    `<title>\n\t${escaped(r.title)}\n</title>`,
    `<form method="post" action="Item.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="${'dDwtMTI3'.repeat(40)}"><div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow"><div class="ms-breadcrumb-box">${links(3).join(' &gt; ')}</div><div class="ms-core-navigation"><ul class="root ms-core-listMenu-root">${links(
      11,
    )
      .map((l) => `<li class="static">${l}</li>`)
      .join('')}</ul></div></div>
<div id="contentRow"><div id="sideNavBox" class="ms-dialogHidden"><div class="ms-core-sideNavBox">${list(links(8, 12))}</div></div><div id="contentBox"><div id="DeltaPlaceHolderMain"><a id="mainContent"></a><div class="welcome-content"><div class="ArticleTitle">${escaped(r.title)}</div><div class="article-header"><div class="date-line">${r.dayWords}</div></div><div class="article-content"><div id="ctl00_PlaceHolderMain_ctl05__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline">${paragraphsOf(r, '<div style="text-align:justify"><span style="font-size:12pt">', '</span></div><div>&#160;</div>')}</div></div></div></div></div></div>
<div class="footer-zone"><table><tr><td>${links(5).join('</td><td>')}</td></tr></table>${ADDRESS}</div></div></div></form>`,
  ),
  text: truthOf(r),
})

/** Liferay: portlets within portlets, asset publisher with its own related assets and ratings. */
const liferay: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)} - Region - Portal</title><meta content="${r.day}" name="date">`,
    `<div class="container-fluid" id="wrapper"><header id="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/web/guest">Regional Portal</a></h1></div><nav id="navigation" class="sort-pages">${list(links(10))}</nav></header>
<section id="content"><h1 class="hide-accessible">${escaped(r.title)} - Region</h1><div class="columns-2" id="main-content"><div class="portlet-layout row"><div class="col-md-8 portlet-column portlet-column-first" id="column-1"><div class="portlet-dropzone"><section class="portlet" id="portlet_101"><div class="portlet-content"><div class="asset-full-content"><div class="header-back-to"><a href="/back">Back</a></div><h3 class="header-title"><span>${escaped(r.title)}</span></h3><div class="asset-content"><div class="journal-content-article"><p class="fecha">${r.dayWords}</p>${paragraphsOf(r)}</div></div>
<div class="asset-ratings taglib-ratings">Average (0 Votes)</div><div class="asset-links-list"><h4>Related assets</h4>${list(teasers(3).map((t) => `<a href="#">${t.title}</a>`))}</div></div></div></section></div></div>
<div class="col-md-4 portlet-column portlet-column-last"><section class="portlet"><h2 class="portlet-title-text">Highlights</h2>${teasers(
      4,
      1,
    )
      .map(
        (t) =>
          `<div class="asset-abstract"><h3 class="asset-title"><a href="#">${t.title}</a></h3><div class="asset-summary">${t.summary} <a class="asset-more" href="#">Read more »</a></div></div>`,
      )
      .join('')}</section></div></div></div></section>
<footer id="footer" role="contentinfo"><p>${ADDRESS}</p></footer></div>`,
  ),
  text: truthOf(r),
})

/** Bitrix: classes that say little, a block of news by date under the text, counters. */
const bitrix: Layout = (r) => ({
  html: documentOf(
    `<title>${escaped(r.title)}</title>`,
    `<div id="bx_incl_area"></div><div class="b-wrap"><div class="b-head">${links(8)
      .map((l) => `<span class="b-head__i">${l}</span>`)
      .join('')}</div><div class="b-cols"><div class="b-col b-col_1">${list(links(12, 8), ' class="b-list"')}</div>
<div class="b-col b-col_2"><div class="b-path">${links(2).join(' / ')}</div><div class="news-detail"><span class="news-date-time">${r.dayWords}</span><h3>${escaped(r.title)}</h3><img class="detail_picture" src="x.jpg" alt="">${paragraphsOf(r, '', '<br /><br />')}<div style="clear:both"></div><div class="news-detail-share"><a href="#">Send</a></div></div><p><a href="/news/">Back to the list</a></p>
<div class="b-more"><div class="b-more__t">Other news</div>${teasers(6)
      .map((t) => `<div class="b-more__i"><small>${t.day}</small> <a href="#">${t.title}</a></div>`)
      .join(
        '',
      )}</div></div></div><div class="b-foot">© 2024 ${ADDRESS} <span class="cnt">12345 / 678</span></div></div>`,
  ),
  text: truthOf(r),
})

export const PORTALS: Readonly<Record<string, Layout>> = {
  'portal with mega-menu': megaMenu,
  'component library, two thirds and one': designSystem,
  'mandatory template of a government': mandatoryTemplate,
  'presidency with photos and status': presidency,
  'Drupal with regions and fields': drupal,
  'SharePoint within one form': sharePoint,
  'Liferay with portlets': liferay,
  'Bitrix with breaks for paragraphs': bitrix,
}
