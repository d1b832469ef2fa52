/** The answer to a filter: the sentence as a form, the list, and in the margin what narrows it. */

import { FILTER_KEYS, paramsOf, type Filter, type FilterKey } from '../../register/filter.ts'
import { facetColumn } from '../components/facets.ts'
import { filterForm, typedFrom } from '../components/filter-form.ts'
import { foundList } from '../components/found.ts'
import { page, type Page } from '../components/layout.ts'
import { faultsOf, type Typed } from '../lists/filter-faults.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Found, Nearest } from '../resources/search.ts'
import { searchAddress } from '../lists/search-address.ts'
import type { Site } from '../site.ts'
import { capital } from '../words/capital.ts'
import { COMMON } from '../words/common.ts'
import { inFigures, inWords } from '../words/numbers.ts'
import { HOME } from '../words/home.ts'
import { SEARCH } from '../words/search.ts'

export function searchPage(found: Found, site: Site): Page {
  const w = SEARCH[site.language]
  const { filter, order, count, isAll } = found
  const said = saidOf(found.sentence, filter, site)
  const figures = inFigures(count, site.language)
  const answers = capital(w.answers(count, inWords(count, site.language), isAll))
  const turned = order === 'newest' ? 'oldest' : 'newest'
  return page({
    title: said,
    place: 'search',
    main: html`${head(site)} ${filterForm(typedFrom(filter, site), site, { order, parties: found.parties })}
      ${tabs(filter, site)}
      <div class="head">
        ${answers.includes(figures) || html`<span class="count" aria-hidden="true">${figures}${!isAll && '+'}</span>`}
        <h2>${answers}</h2>
        <p>
          ${said}. ${count > 1 && w.order[order]}
          ${count > 1 && html`<a class="screen" href="${searchAddress(site, filter, turned === 'newest' ? {} : { order: turned })}">${w.turn[turned]}</a>`}
          ${count > 0 && html`<a href="#narrow" class="only-narrow screen">${w.narrow}</a>`}
        </p>
      </div>
      ${count ? answer(found, site) : empty(found, site)}`,
    foot: html`${w.address} <span class="hash">${searchAddress(site, filter)}</span>`,
  })
}

/** The form as it was sent, with what is wrong at its fields. */
export function refusedSearch(query: Readonly<Record<string, unknown>>, site: Site): Page {
  const w = SEARCH[site.language]
  const typed: Typed = Object.fromEntries(
    FILTER_KEYS.flatMap((key) => (typeof query[key] === 'string' ? [[key, query[key].trim()]] : [])),
  )
  const faults = faultsOf(typed, site.language)
  // What else may be wrong is where the page is to begin.
  const isLost = Object.keys(faults).length === 0
  return page({
    title: w.refused,
    place: 'search',
    main: html`${head(site)} ${filterForm(typed, site, { faults })}
      <div class="head"><h2>${w.refused}</h2></div>
      <div class="empty"><b>${isLost ? w.lostPage : w.refusedWhy}</b></div>`,
    isPrivate: true,
  })
}

const head = (site: Site): Html => {
  const w = SEARCH[site.language]
  return html`<p class="label over">${w.over}</p>
    <h1 class="sr">${w.h1}</h1>`
}

const tabs = ({ text }: Filter, site: Site): Html => {
  const w = SEARCH[site.language]
  return html`<p class="does gap">
    <a href="${site.to(['documents'], { text })}">${text === undefined ? w.allDocuments : w.documents}</a>
  </p>`
}

function answer(found: Found, site: Site): Html {
  const w = SEARCH[site.language]
  const c = COMMON[site.language]
  const { filter, order, after, next } = found
  const way = order === 'newest' ? {} : { order }
  return html`<div class="results">${foundList(found, site)} ${facetColumn(found.facets, filter, order, site)}</div>
    ${
      (after !== undefined || next !== undefined) &&
      html`<nav class="does gap" aria-label="${w.pages}">
        ${after !== undefined && html`<a href="${searchAddress(site, filter, way)}">${c.first}</a>`}
        ${next !== undefined && html`<a class="btn quiet" rel="next" href="${searchAddress(site, filter, { ...way, after: next })}">${c.next}</a>`}
      </nav>`
    }
    <p class="does gap">
      <a href="${searchAddress(site, filter, { at: 'search.csv', ...way })}">${w.csv}</a>
      <a href="${searchAddress(site, filter, { at: 'search.jsonl', ...way })}">${w.lines}</a>
      <a href="${searchAddress(site, filter, { at: 'search.ics', ...way })}">${w.calendar}</a>
      <a href="${site.twin}">${c.inJson}</a>
    </p>`
}

/** What was asked, what the silence means, and what would answer. */
function empty({ filter, sentence, documentsRead, nearest }: Found, site: Site): Html {
  const w = SEARCH[site.language]
  const c = COMMON[site.language]
  const documents = c.documents(documentsRead, inFigures(documentsRead, site.language))
  const [before, read, behind] = w.orRead
  return html`<div class="empty">
    <b>${documentsRead ? w.none(sentence) : HOME[site.language].empty}</b>
    ${documentsRead > 0 && html`<p>${w.silence(documents)}</p>`}
    ${
      nearest.length > 0 &&
      html`<ul>
        ${nearest.map((one) => html`<li>${nearestLine(one, filter, site)}</li>`)}
      </ul>`
    }
    <p>${before}<a href="${site.to(['read'])}">${read}</a>${behind}</p>
  </div>`
}

function nearestLine({ without, count, isAll }: Nearest, filter: Filter, site: Site): Part {
  const w = SEARCH[site.language]
  const c = COMMON[site.language]
  const left = Object.fromEntries(paramsOf(filter).filter(([key]) => !without.includes(key))) as Filter
  const names = without.map((key: FilterKey) => w.conditions[key])
  const what = names.length > 1 ? [joined(names.slice(0, -1), ', '), ` ${c.and} `, names.at(-1)!] : names[0]
  return html`<a href="${searchAddress(site, left)}">${w.without('')}${what}</a>
    ${w.answer(count, inWords(count, site.language), isAll)}.`
}

/** The filter as a sentence begins; of an empty one there is more to say than "engagements". */
const saidOf = (sentence: string, filter: Filter, site: Site): string =>
  paramsOf(filter).length ? capital(sentence) : SEARCH[site.language].all
