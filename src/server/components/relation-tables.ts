/** With whom a party dealt, about what, and which people matter. */

import type { Sector } from '../../model/reading.ts'
import { nameOfParty } from '../../register/party-name.ts'
import { matrix, periodsOf, type MatrixRow } from '../figures/matrix.ts'
import { html, type Part } from '../html.ts'
import { sectorName } from '../lists/sector-name.ts'
import type { Relations } from '../resources/relations-data.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { FIGURES } from '../words/figures.ts'
import { inFigures } from '../words/numbers.ts'
import { named } from './entry.ts'
import { partnerIndex, partnerMap } from './partner-index.ts'
import type { Words } from './relation-words.ts'
import { when } from './when.ts'

/** Sectors and partners listed. */
const SECTORS = 15
const PARTNERS = 24

export function partners({ party, overview }: Relations, site: Site, w: Words): Part {
  const { items = [], number = 0 } = overview.partners ?? {}
  if (!items.length) return ''
  const hrefOf = (other: string): string => site.to(['relations', party, other])
  const words = { label: w.partnersMap(nameOfParty(party, site.language)), caption: w.partnersCaption }
  return html`<div class="head" id="partners">
      <span class="count" aria-hidden="true">${inFigures(number, site.language)}</span>
      <h2>${w.headings.partners}</h2>
    </div>
    ${partnerMap(items, hrefOf, words, site, party)}
    ${partnerIndex(items.slice(0, PARTNERS), hrefOf, party === site.office, site)}`
}

export function sectorsTable(relations: Relations, site: Site, w: Words): Part {
  const { party, other, overview } = relations
  const { sectors, isAll, counted } = overview.newest
  const dated = sectors.flatMap(({ year }) => year ?? [])
  if (!dated.length) return ''
  const periods = periodsOf(Math.min(...dated), Math.max(...dated))
  const groups = Map.groupBy(sectors, ({ sector }) => sector)
  const rows = [...groups]
    .map(([sector, counts]) => rowOf(sector, counts, relations, periods, site))
    .sort((a, b) => b.total - a.total)
    .slice(0, SECTORS)
  const filter = { party, other }
  return html`<div class="head" id="sectors">
      <span class="count" aria-hidden="true">${groups.size}</span>
      <h2>${w.headings.sectors}</h2>
    </div>
    ${matrix({ caption: w.sectorsCaption, periods, rows }, FIGURES[site.language])}
    ${!isAll && html`<p class="hint gap">${w.counted(inFigures(counted, site.language))} <a href="${site.to(['search'], filter)}">${w.search}</a></p>`}`
}

function rowOf(
  sector: Sector,
  counts: Relations['overview']['newest']['sectors'],
  { party, other }: Relations,
  periods: ReturnType<typeof periodsOf>,
  site: Site,
): MatrixRow {
  const c = COMMON[site.language]
  const isOwn = party === site.office
  const cells = periods.map((period) => {
    const here = counts.filter(({ year }) => year !== undefined && year >= period.from && year <= period.to)
    const kinds = Map.groupBy(here, ({ type, way }) => (type === 'visit' && way !== 'none' ? way : type))
    return [...kinds].map(([kind, some]) => {
      const count = some.reduce((sum, { entries }) => sum + entries, 0)
      const way = kind === 'out' || kind === 'in' ? kind : undefined
      return {
        sign: way && !isOwn ? ('visit' as const) : kind,
        ...(way && isOwn ? { direction: way } : {}),
        label: `${inFigures(count, site.language)} ${c.signs[kind].toLowerCase()}, ${period.from}–${period.to}`,
        href: site.to(['search'], {
          party,
          other,
          sector,
          since: String(period.from).padStart(4, '0'),
          until: String(period.to).padStart(4, '0'),
          type: some[0].type,
          ...(way ? { direction: way } : {}),
        }),
        count,
      }
    })
  })
  return {
    name: sectorName(sector, site.language),
    href: site.to(['search'], { party, other, sector }),
    cells,
    total: counts.reduce((sum, { entries }) => sum + entries, 0),
  }
}

export function people(relations: Relations, site: Site, w: Words): Part {
  const c = COMMON[site.language]
  const { people: found, counted, isAll } = relations.people
  if (!found.length) return ''
  return html`<div class="head" id="people">
      <h2>${w.headings.people}</h2>
      ${!isAll && html`<p>${w.counted(inFigures(counted, site.language))}</p>`}
    </div>
    <div class="scroll" tabindex="0" role="region" aria-label="${w.headings.people}">
      <table>
        <caption class="sr">
          ${w.peopleCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${w.nameAndOffice}</th>
            <th scope="col">${w.actsFor}</th>
            <th scope="col">${w.seen}</th>
            <th scope="col" class="num">${w.engagements}</th>
          </tr>
        </thead>
        <tbody>
          ${found.map(
            (one) =>
              html`<tr>
                <td>
                  <a href="${site.to(['people', one.id])}">${named(one.name)}</a
                  >${one.office && [', ', named(one.office)]}
                </td>
                <td>
                  ${one.of ? html`<a href="${site.to(['relations', one.of])}">${nameOfParty(one.of, site.language)}</a>` : html`<span class="absent">${c.notStated}</span>`}
                </td>
                <td>
                  ${one.last ? when(one.last, site.language, 'short') : html`<span class="absent">${c.noDate}</span>`}
                </td>
                <td class="num">${one.entries}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}
