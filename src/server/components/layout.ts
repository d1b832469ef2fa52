/** What every page stands in: head, masthead, colophon. */

import type { Assets } from '../assets/assets.ts'
import { partyInSentence } from '../../register/party-name.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Island } from '../assets/islands.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { brand, sprite } from './signs.ts'

export interface Page {
  /** Of the window. */
  readonly title: string
  /** Which of the main places it belongs to. */
  readonly place?: keyof (typeof COMMON)['en']['nav']
  readonly main: Part
  /** Above the common lines at the foot. */
  readonly foot?: Part
  /** Scripts that improve it, by name; nothing is lost without them. */
  readonly islands?: readonly Island[]
  /** Not for search engines: errors, and what belongs to one person. */
  readonly isPrivate?: true
}

/** Layout is the last step: pages say what they are, and this is where it goes. */
export function page(it: Page): Page {
  return it
}

export function document(it: Page, site: Site, assets: Assets): Html {
  const w = COMMON[site.language]
  const other = site.language === 'en' ? 'fr' : 'en'
  const { office } = site
  const places = [
    ['parties', site.to(['relations'])],
    ['documents', site.to(['documents'])],
    ['search', site.to(['search'])],
    ['review', site.to(['review'])],
    ['read', site.to(['read'])],
  ] as const
  return html`<!doctype html>
    <html lang="${site.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${it.title} · Chancery</title>
        <link rel="stylesheet" href="${assets.style}" />
        <link rel="alternate" type="application/json" href="${site.twin}" />
        <link rel="alternate" hreflang="${site.language}" href="${site.in(site.language)}" />
        <link rel="alternate" hreflang="${other}" href="${site.in(other)}" />
        <link rel="icon" href="${assets.icon}" type="image/svg+xml" />
        ${it.isPrivate && html`<meta name="robots" content="noindex" />`}
        ${(it.islands ?? []).flatMap((name) => assets.scripts(name)).map((src) => html`<script type="module" src="${src}"></script>`)}
      </head>
      <body>
        <a class="skip" href="#main">${w.skip}</a>
        ${sprite}
        <header class="masthead grid">
          <div class="wide">
            <a class="brand" href="${site.to([])}">${brand}Chancery</a>
            ${office && html`<span class="office">${w.relationsOf(partyInSentence(office, site.language))}</span>`}
            <nav class="nav" aria-label="${w.main}">
              ${places.map(([name, href]) => html`<a href="${href}" ${it.place === name && html` aria-current="true"`}>${w.nav[name]}</a> `)}
            </nav>
            <a class="lang" href="${site.in(other)}" hreflang="${other}" lang="${other}">${w.otherLanguage}</a>
          </div>
        </header>
        <main class="grid" id="main">${it.main}</main>
        <footer class="grid">
          <div class="colophon wide">
            ${it.foot && html`<p>${it.foot}</p>`}
            <p>
              <a href="${site.twin}">${w.inJson}</a> · <a href="${site.to(['quality'])}">${w.quality}</a> ·
              <a href="${site.to(['patterns'])}">${w.patterns}</a> · <a href="${site.to(['docs'])}">${w.api}</a>
            </p>
          </div>
        </footer>
      </body>
    </html> `
}
