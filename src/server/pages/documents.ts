import { LANGUAGES_READ } from '../../index.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import { shortIdOf } from '../../register/report.ts'
import { named } from '../components/entry.ts'
import { languageName } from '../components/language-name.ts'
import { page, type Page } from '../components/layout.ts'
import { day, when } from '../components/when.ts'
import { html, joined, type Html } from '../html.ts'
import { originIn } from '../origin.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { DOCUMENTS } from '../words/documents.ts'

interface Found {
  readonly text?: string
  readonly language?: string
  readonly items: readonly DocumentFound[]
  readonly next?: string
}

export function documentsPage({ text, language, items, next }: Found, site: Site): Page {
  const [c, w] = [COMMON[site.language], DOCUMENTS[site.language]]
  const name = language === undefined ? undefined : languageName(language, site)
  const nothing = html`<div class="empty">
    <b>${text ? w.none : name ? w.noneIn(name) : w.noneYet}</b>${text && w.noneMeans}
  </div>`
  return page({
    title: w.documents,
    place: 'documents',
    main: html`<h1>${w.documents}</h1>
      <p class="lede">${joined([text ? w.foundLede(text) : w.listLede, name && w.languageLede(name)], ' ')}</p>
      <form class="does gap" action="${site.to(['documents'])}" role="search">
        <label class="field"><span>${w.find}</span><input type="search" name="text" value="${text ?? ''}" /></label>
        ${language && html`<input type="hidden" name="language" value="${language}" />`}
        <button class="btn">${w.search}</button>
        ${(text || language) && html`<a href="${site.to(['documents'])}">${w.all}</a>`}
      </form>
      <div class="head"><h2>${text ? w.found : w.latest}</h2></div>
      ${
        items.length
          ? html`<ol class="register">
              ${items.map((one) => item(one, site))}
            </ol>`
          : nothing
      }
      <p class="does gap">
        ${next && html`<a class="btn quiet" href="${site.to(['documents'], { text, language, after: next })}" rel="next">${c.next}</a>`}
        ${site.query.has('after') && html`<a href="${site.to(['documents'], { text, language })}">${c.first}</a>`}
        <a href="${site.to(['read'])}">${w.add}</a> <a href="${site.to(['sources'])}">${w.sources}</a>
      </p>`,
  })
}

function item(one: DocumentFound, site: Site): Html {
  const { language } = site
  const [c, w] = [COMMON[language], DOCUMENTS[language]]
  const lang = one.title !== undefined && one.language !== undefined && one.language !== 'und'
  return html`<li class="entry bare">
    <p class="when">${day(one.added, language, 'short')}</p>
    <div class="what">
      <h3>
        <a href="${site.to(['documents', shortIdOf(one.id)])}" ${lang && html` lang="${one.language}"`}
          >${named(one.title ?? c.untitled)}</a
        >
      </h3>
      <p class="kind">
        ${joined([originIn(one.origin, language), w.formats[one.format], one.published && html`${w.published} ${when(one.published, language)}`, unreadIn(one, site)], ' · ')}
      </p>
    </div>
  </li>`
}

/** Leads to the others of a language that is not read. */
function unreadIn({ language }: DocumentFound, site: Site): Html | undefined {
  if (language === undefined || LANGUAGES_READ.includes(language.split('-')[0])) return undefined
  const w = DOCUMENTS[site.language]
  return html`<a href="${site.to(['documents'], { language })}">${w.unreadIn(languageName(language, site))}</a>`
}
