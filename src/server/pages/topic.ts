/** A place or a sector: said, drawn, and then listed. */

import type { Sector } from '../../model/reading.ts'
import type { Filter } from '../../register/filter.ts'
import { SECTORS_IN_WORDS } from '../../register/labels.ts'
import { partyInSentence } from '../../register/party-name.ts'
import { named, register } from '../components/entry.ts'
import { Footnotes } from '../components/footnotes.ts'
import { numberedIndex } from '../components/index-page.ts'
import { page, type Page } from '../components/layout.ts'
import { countedTimeline } from '../figures/timeline.ts'
import { html, type Part } from '../html.ts'
import type { Topic } from '../resources/topics.ts'
import { searchAddress } from '../lists/search-address.ts'
import { sectorName } from '../lists/sector-name.ts'
import type { Site } from '../site.ts'
import { capital } from '../words/capital.ts'
import { COMMON } from '../words/common.ts'
import { FIGURES } from '../words/figures.ts'
import { inFigures, inWords } from '../words/numbers.ts'
import { TOPIC } from '../words/topic.ts'

/** Parties, and sectors or places, that are listed. */
const LISTED = 30
/** Parties that the first sentence names. */
const NAMED = 3

export function topicPage(topic: Topic, site: Site): Page {
  const [w, c] = [TOPIC[site.language], COMMON[site.language]]
  const { kind, value, count } = topic
  const filter: Filter = kind === 'place' ? { place: value } : { sector: value as Sector }
  const name = kind === 'place' ? value : capital(sectorName(value as Sector, site.language))
  const notes = new Footnotes(site, topic.documents)
  const figure = inFigures(count, site.language)
  return page({
    title: name,
    place: 'parties',
    main: html`<p class="label over">${w[kind]}</p>
      <h1>${named(name)}</h1>
      <p class="lede">${lede(topic, site)}</p>
      <div class="margin top">
        <dl class="facts">
          <dt class="screen">${c.export}</dt>
          <dd class="screen">
            <a href="${searchAddress(site, filter, { at: 'search.csv' })}">CSV</a>, <a href="${site.twin}">JSON</a>
          </dd>
          <dt class="screen">${w.search}</dt>
          <dd class="screen"><a href="${searchAddress(site, filter)}">${w.all(figure)}</a></dd>
        </dl>
      </div>
      ${years(topic, name, site)}
      <div class="head" id="latest">
        <span class="count" aria-hidden="true">${topic.entries.length}</span>
        <h2>${w.latest}</h2>
        <p><a href="${searchAddress(site, filter)}">${w.all(topic.isAll ? figure : `${figure}+`)}</a></p>
      </div>
      ${register(topic.entries, site, notes)} ${parties(topic, filter, site)} ${others(topic, filter, site)}
      ${notes.section()}
      <p class="does gap"><a href="${site.to([kind === 'place' ? 'places' : 'sectors'])}">${w.allOf[kind]}</a></p>`,
  })
}

function lede({ kind, value, count, isAll, facets }: Topic, site: Site): string {
  const w = TOPIC[site.language]
  const [last, first] = [facets.years[0], facets.years.at(-1)]
  const span = first && last && isAll ? w.span(yearOf(first.value), yearOf(last.value)) : ''
  const said = isAll ? inWords(count, site.language) : w.atLeast(inFigures(count, site.language))
  const name = kind === 'place' ? value : SECTORS_IN_WORDS[value as Sector][site.language]
  const most = facets.parties.slice(0, NAMED).map((one) => partyInSentence(one.value, site.language))
  const lastYear = last && Number(last.value)
  const isSilent = lastYear !== undefined && lastYear < new Date().getUTCFullYear() - 1
  return [
    capital(w.lede[kind](said, count, name, span)),
    most.length ? w.most(most) : '',
    isSilent ? w.nothingAfter(String(lastYear)) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const yearOf = (value: string): string => String(Number(value))

/** Visits above, all else below; the numbers in a table beside. */
function years({ facets }: Topic, name: string, site: Site): Part {
  const w = TOPIC[site.language]
  if (!facets.years.length) return ''
  const visits = new Map(facets.visitYears.map(({ value, entries }) => [value, entries]))
  const rows = facets.years
    .map(({ value, entries }) => {
      const above = visits.get(value) ?? 0
      return { year: Number(value), above, below: entries - above }
    })
    .reverse()
  const [from, to] = [rows[0].year, rows.at(-1)!.year]
  const figure = countedTimeline(
    {
      label: w.yearsOf(name, String(from), String(to)),
      above: { label: w.visits },
      below: { label: w.others },
      from,
      to,
      years: rows,
    },
    FIGURES[site.language],
  )
  return html`<figure class="fig wide" id="years">
      ${figure}
      <figcaption>${!facets.isAll && w.counted(inFigures(facets.counted, site.language))}</figcaption>
    </figure>
    <details class="screen">
      <summary>${w.numbers}</summary>
      <table>
        <caption class="sr">
          ${w.years}
        </caption>
        <thead>
          <tr>
            <th scope="col">${w.year}</th>
            <th scope="col">${w.visits}</th>
            <th scope="col">${w.others}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.toReversed().map(
            ({ year, above, below }) =>
              html`<tr>
                <th scope="row">${year}</th>
                <td>${inFigures(above, site.language)}</td>
                <td>${inFigures(below, site.language)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`
}

function parties({ facets }: Topic, filter: Filter, site: Site): Part {
  const items = facets.parties.slice(0, LISTED).map(({ value, entries }) => ({
    name: site.partyListed(value),
    href: searchAddress(site, { ...filter, party: value }),
    entries,
  }))
  return section(TOPIC[site.language].parties, items, site)
}

/** What engagements at a place were about, and where those about a sector took place. */
function others({ kind, facets }: Topic, filter: Filter, site: Site): Part {
  const items =
    kind === 'place'
      ? facets.sectors.map(({ value, entries }) => ({
          name: sectorName(value as Sector, site.language),
          href: searchAddress(site, { ...filter, sector: value as Sector }),
          entries,
        }))
      : facets.places.map(({ value, entries }) => ({
          name: named(value),
          href: searchAddress(site, { ...filter, place: value }),
          entries,
        }))
  return section(TOPIC[site.language].about[kind], items.slice(0, LISTED), site)
}

const section = (heading: string, items: Parameters<typeof numberedIndex>[0], site: Site): Part =>
  items.length > 0 &&
  html`<div class="head">
      <span class="count" aria-hidden="true">${items.length}</span>
      <h2>${heading}</h2>
    </div>
    ${numberedIndex(items, site)}`
