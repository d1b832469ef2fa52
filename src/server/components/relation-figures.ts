/** A relation drawn: over the years, and on a map. */

import { nameOfParty } from '../../register/party-name.ts'
import type { YearCount } from '../../store/overview.ts'
import { map, mapTable, type MapRoute } from '../figures/map.ts'
import { placeOf, placesOf } from '../figures/places.ts'
import { countedTimeline, timeline, type Mark, type TimelineFrame } from '../figures/timeline.ts'
import { html, type Part } from '../html.ts'
import type { Relations } from '../resources/relations-data.ts'
import type { Site } from '../site.ts'
import { FIGURES } from '../words/figures.ts'
import { headline, wayOf } from './entry.ts'
import { headingOf, type Words } from './relation-words.ts'

/** Marks that a timeline shows one by one. */
const MARKS = 40
/** Places of the table beside a map. */
const PLACES = 12

export function timelineFigure(relations: Relations, site: Site, w: Words): Part {
  const { party, other, overview } = relations
  const years = overview.counts.flatMap(({ year }) => year ?? [])
  if (!years.length) return ''
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const isOwn = party === site.office
  const side = (section: 'out' | 'in') => ({
    label: headingOf(section, relations, site, w),
    ...(isOwn ? { direction: section } : {}),
  })
  const name = (code: string): string => nameOfParty(code, site.language)
  const frame: TimelineFrame = {
    label: other === undefined ? w.timelineOf(name(party)) : w.timeline(name(party), name(other)),
    above: side('out'),
    below: side('in'),
    from,
    to,
  }
  const isWhole = overview.entries <= MARKS && relations.entries.length >= overview.entries
  const picture = isWhole
    ? timeline({ ...frame, marks: marksOf(relations, site) }, FIGURES[site.language])
    : countedTimeline({ ...frame, ...yearsOf(overview.counts, from, to) }, FIGURES[site.language])
  return html`<figure class="fig wide" id="timeline">
    ${picture}
    <figcaption><b>${w.years(to - from + 1)}</b> ${w.timelineCaption}</figcaption>
  </figure>`
}

export function mapFigure(relations: Relations, site: Site, w: Words): Part {
  const { party, other, overview } = relations
  if (other === undefined) return ''
  const rows = placesOf(overview.newest.places, [party, other]).slice(0, PLACES)
  if (!rows.length) return ''
  const isOwn = party === site.office
  const name = (code: string): string => nameOfParty(code, site.language)
  const [home, away] = [placeOf(party, site.language), placeOf(other, site.language)]
  const routes = rows.flatMap(({ place, at, out, in: came }): MapRoute[] => [
    ...(at && out && home
      ? [{ from: home, to: { name: place, at }, ...(isOwn ? { direction: 'out' as const } : {}) }]
      : []),
    ...(at && came && away
      ? [{ from: away, to: { name: place, at }, ...(isOwn ? { direction: 'in' as const } : {}) }]
      : []),
  ])
  return html`<div class="head" id="map"><h2>${w.headings.map}</h2></div>
    <figure class="fig map">
      ${routes.length > 0 && map({ label: w.map(name(party), name(other)), routes, countries: [...new Set([party, other].map((code) => code.slice(0, 2)))] })}
      ${mapTable({ caption: w.headings.map, rows: rows.map((row) => ({ ...row, href: site.to(['search'], { party, other, place: row.place }) })) }, FIGURES[site.language])}
      <figcaption>${w.mapCaption}</figcaption>
    </figure>`
}

function marksOf(relations: Relations, site: Site): Mark[] {
  const parts = new Set(Object.values(relations.parts).flat())
  return relations.entries
    .filter(({ id }) => !parts.has(id))
    .map((entry): Mark => {
      const way = entry.type === 'visit' ? wayOf(entry, relations.party) : undefined
      const isOwn = relations.party === site.office
      return {
        title: headline(entry, site),
        sign: way && isOwn ? way : entry.type,
        ...(way && isOwn ? { direction: way } : {}),
        ...(way === 'in' ? { isBelow: true } : {}),
        ...(entry.date ? { date: entry.date.preferred } : {}),
      }
    })
}

function yearsOf(counts: readonly YearCount[], from: number, to: number) {
  const sum = (year: number | undefined, isBelow: boolean): number =>
    counts
      .filter((count) => count.year === year && (count.way === 'in') === isBelow)
      .reduce((total, { entries }) => total + entries, 0)
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i).map((year) => ({
    year,
    above: sum(year, false),
    below: sum(year, true),
  }))
  return { years, undated: { above: sum(undefined, false), below: sum(undefined, true) } }
}
