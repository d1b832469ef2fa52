/** How an answer spreads, in the margin: each value is a link that narrows, or that takes itself back. */

import type { EngagementType, Sector } from '../../model/reading.ts'
import { within, type Filter } from '../../register/filter.ts'
import { TYPES_IN_WORDS } from '../../register/labels.ts'
import { wordsOf } from '../../register/words.ts'
import type { Count, Facets } from '../../store/search.ts'
import { html, raw, type Html, type Part } from '../html.ts'
import { searchAddress } from '../lists/search-address.ts'
import { sectorName } from '../lists/sector-name.ts'
import type { Site } from '../site.ts'
import { inFigures } from '../words/numbers.ts'
import { SEARCH } from '../words/search.ts'

interface Choice {
  readonly label: string
  readonly entries: number
  /** What one comes to by following it. */
  readonly filter: Filter
  readonly isCurrent: boolean
}

/** Values that are listed before the rest is folded away. */
const SHOWN = 8

export function facetColumn(facets: Facets, filter: Filter, order: string, site: Site): Html {
  const w = SEARCH[site.language]
  const groups: readonly (readonly [string, readonly Choice[]])[] = [
    [w.facets.party, partyChoices(facets, filter, site)],
    [w.facets.type, typeChoices(facets, filter, site)],
    [w.facets.sector, sectorChoices(facets, filter, site)],
    [w.facets.place, placeChoices(facets, filter)],
    [w.facets.year, yearChoices(facets, filter)],
  ]
  return html`<aside class="facets" id="narrow" aria-label="${w.narrowLabel}">
    <h2 class="label">${w.narrow}</h2>
    ${!facets.isAll && html`<p class="hint">${w.counted(inFigures(facets.counted, site.language))}</p>`}
    <div>
      ${groups.map(
        ([heading, choices]) =>
          choices.length > 0 &&
          html`<section>
            <h3>${heading}</h3>
            ${choiceList(choices, facets.counted, order, site)}
          </section>`,
      )}
    </div>
  </aside>`
}

function choiceList(choices: readonly Choice[], of: number, order: string, site: Site): Part {
  const item = (choice: Choice): Html => choiceItem(choice, of, order, site)
  const [shown, rest] = [choices.slice(0, SHOWN), choices.slice(SHOWN)]
  return [
    html`<ul>
      ${shown.map(item)}
    </ul>`,
    rest.length > 0 &&
      html`<details>
        <summary class="hint">${SEARCH[site.language].rest(rest.length)}</summary>
        <ul>
          ${rest.map(item)}
        </ul>
      </details>`,
  ]
}

function choiceItem({ label, entries, filter, isCurrent }: Choice, of: number, order: string, site: Site): Html {
  const at = searchAddress(site, filter, order === 'newest' ? {} : { order })
  const share = Math.round((100 * entries) / Math.max(1, of))
  const bar = raw(
    `<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><path d="M0 2H${share}"/></svg>`,
  )
  return html`<li>
    <a href="${at}" ${isCurrent && html` aria-current="true"`}
      ><span
        >${label}${isCurrent && html`<span class="sr">${SEARCH[site.language].takeBack}</span> <span aria-hidden="true">×</span>`}</span
      ><span class="num">${inFigures(entries, site.language)}</span>${bar}</a
    >
  </li>`
}

/** A filter without some of its conditions. */
function less(filter: Filter, ...keys: readonly (keyof Filter)[]): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => !keys.includes(key as keyof Filter)))
}

function partyChoices({ parties, counted }: Facets, filter: Filter, site: Site): Choice[] {
  const { party, other } = filter
  const choice = (code: string, entries: number, next: Filter, isCurrent = false): Choice => ({
    label: site.partyListed(code),
    entries,
    filter: next,
    isCurrent,
  })
  const current: Choice[] = []
  if (party !== undefined) {
    const left = less(filter, 'party', 'other', 'direction')
    current.push(choice(party, counted, other === undefined ? left : { ...left, party: other }, true))
  }
  if (other !== undefined) current.push(choice(other, counted, less(filter, 'other'), true))
  const rest = parties.flatMap(({ value, entries }) => {
    const next = narrowedTo(value, filter)
    return next ? [choice(value, entries, next)] : []
  })
  return [...current, ...rest]
}

/** A party takes the place that is free, or that of the party it lies in; undefined where there is none for it. */
function narrowedTo(code: string, filter: Filter): Filter | undefined {
  const { party, other } = filter
  for (const key of ['party', 'other'] as const) {
    const known = filter[key]
    if (known === undefined) continue
    if (within(known).includes(code)) return undefined
    if (within(code).includes(known)) return { ...filter, [key]: code }
  }
  if (party === undefined) return { ...filter, party: code }
  return other === undefined ? { ...filter, other: code } : undefined
}

function typeChoices({ types }: Facets, filter: Filter, site: Site): Choice[] {
  return types.map(({ value, entries }) => {
    const isCurrent = filter.type === value
    const type = value as EngagementType
    // A direction is for visits, and a kind is one of its type.
    const next = isCurrent
      ? less(filter, 'type')
      : { ...less(filter, ...(type === 'visit' ? [] : ['direction' as const])), type }
    return { label: TYPES_IN_WORDS[type][site.language], entries, filter: next, isCurrent }
  })
}

function sectorChoices({ sectors }: Facets, filter: Filter, site: Site): Choice[] {
  return currentFirst(
    sectors.map(({ value, entries }) => {
      const isCurrent = filter.sector === value
      const sector = value as Sector
      const next = isCurrent ? less(filter, 'sector') : { ...filter, sector }
      return { label: sectorName(sector, site.language), entries, filter: next, isCurrent }
    }),
  )
}

/** One sector at a time is asked for: that which is comes first. */
const currentFirst = (choices: readonly Choice[]): Choice[] => [
  ...choices.filter(({ isCurrent }) => isCurrent),
  ...choices.filter(({ isCurrent }) => !isCurrent),
]

function placeChoices({ places, counted }: Facets, filter: Filter): Choice[] {
  const { place } = filter
  const current = place === undefined ? '' : wordsOf(place).join(' ')
  const rest = places
    .filter(({ value }) => wordsOf(value).join(' ') !== current)
    .map(({ value, entries }) => ({ label: value, entries, filter: { ...filter, place: value }, isCurrent: false }))
  if (place === undefined) return rest
  return [{ label: place, entries: counted, filter: less(filter, 'place'), isCurrent: true }, ...rest]
}

function yearChoices({ years }: Facets, filter: Filter): Choice[] {
  const { since, until } = filter
  return years.map(({ value, entries }: Count) => {
    const isCurrent = since === value && until === value
    const next = isCurrent ? less(filter, 'since', 'until') : { ...filter, since: value, until: value }
    return { label: String(Number(value)), entries, filter: next, isCurrent }
  })
}
