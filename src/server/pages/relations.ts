/** The relation of two parties, or of one with all: said, counted, drawn, and then listed. */

import type { PartyCode, Sector } from '../../model/reading.ts'
import { within } from '../../register/filter.ts'
import { SECTORS_IN_WORDS } from '../../register/labels.ts'
import { nameOfParty, partyInSentence } from '../../register/party-name.ts'
import { wordsFromEdtf } from '../../model/edtf-words.ts'
import type { YearCount } from '../../store/overview.ts'
import { countedTimeline, timeline, type Mark, type TimelineFrame } from '../figures/timeline.ts'
import { map, mapTable, type MapRoute } from '../figures/map.ts'
import { placeOf, placesOf } from '../figures/places.ts'
import { matrix, periodsOf, type MatrixRow } from '../figures/matrix.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { SECTIONS, type Relations, type Section } from '../resources/relations-data.ts'
import type { Site } from '../site.ts'
import { ADDING } from '../words/adding.ts'
import { COMMON } from '../words/common.ts'
import { FIGURES } from '../words/figures.ts'
import { inFigures } from '../words/numbers.ts'
import { RELATIONS } from '../words/relations.ts'
import { headline, named, register, wayOf } from '../components/entry.ts'
import { partnerIndex, partnerMap } from '../components/partner-index.ts'
import { page, type Page } from '../components/layout.ts'
import { Footnotes } from '../components/footnotes.ts'
import { sign, type Sign } from '../components/signs.ts'
import { when } from '../components/when.ts'

/** Marks that a timeline shows one by one. */
const MARKS = 40
/** Sectors and partners listed. */
const SECTORS = 15
const PARTNERS = 24
/** Places of the table beside a map. */
const PLACES = 12

type Words = (typeof RELATIONS)['en']
type Totals = Readonly<Record<Section, number>>

export function relationsPage(relations: Relations, site: Site): Page {
  const w = RELATIONS[site.language]
  const { party, other } = relations
  const name = nameOfParty(party, site.language)
  const title = other === undefined ? name : w.title(name, nameOfParty(other, site.language))
  return page({
    title,
    place: 'parties',
    main: relations.overview.entries ? whole(relations, title, site) : empty(relations, title, site),
  })
}

function whole(relations: Relations, title: string, site: Site): Html {
  const w = RELATIONS[site.language]
  const { party, other, overview } = relations
  const notes = new Footnotes(site, relations.documents)
  const totals = totalsOf(overview.counts)
  const entries = new Map(relations.entries.map((entry) => [entry.id, entry]))
  const listOf = (ids: readonly string[]) => ids.flatMap((id) => entries.get(id) ?? [])
  const parts = new Map(Object.entries(relations.parts).map(([id, some]) => [id, listOf(some)]))
  const sections = (Object.keys(SECTIONS) as Section[])
    .filter((section) => relations.sections[section].length)
    .map((section) => {
      const heading = headingOf(section, relations, site, w)
      const shown = relations.sections[section]
      const rest = totals[section] > shown.length
      const address = site.to(['search'], { party, other, ...SECTIONS[section] })
      return html`<div class="head${directionOf(section, party, site)}" id="${section}">
          <span class="count" aria-hidden="true">${inFigures(totals[section], site.language)}</span>
          <h2>${heading}</h2>
          ${rest && html`<p>${w.newestOf(shown.length, inFigures(totals[section], site.language))} <a href="${address}">${w.all(inFigures(totals[section], site.language))}</a></p>`}
        </div>
        ${register(listOf(shown), site, notes, { parts })}`
    })
  return html`<p class="label over">${w.over}</p>
    <h1${title.length > 40 && html` class="long"`}>${title}</h1>
    <p class="lede">${lede(relations, totals, site, w)}</p>
    ${margin(relations, site, w)} ${totalsList(relations, totals, site, w)} ${timelineFigure(relations, site, w)}
    ${other === undefined && partners(relations, site, w)} ${sections} ${mapFigure(relations, site, w)}
    ${sectorsTable(relations, site, w)}
    ${people(relations, site, w)}
    <div class="head" id="sources">
      <span class="count" aria-hidden="true">${notes.count}</span>
      <h2>${w.headings.sources}</h2>
    </div>
    ${notes.sources()}
    <p class="does gap screen">${addHere(party, other, site)}</p>`
}

/** The form for what no document tells, with the parties filled in. */
function addHere(from: PartyCode, to: PartyCode | undefined, site: Site): Html {
  return html`<a href="${site.to(['engagements', 'new'], { type: 'visit', from, to })}"
    >${ADDING[site.language].addHere}</a
  >`
}

function totalsOf(counts: readonly YearCount[]): Totals {
  const sum = (section: Section): number => {
    const { type, direction }: { type: string; direction?: string } = SECTIONS[section]
    return counts
      .filter((count) => count.type === type && (direction === undefined || count.way === direction))
      .reduce((total, { entries }) => total + entries, 0)
  }
  return { out: sum('out'), in: sum('in'), meeting: sum('meeting'), event: sum('event'), agreement: sum('agreement') }
}

/** Colour is for what the office sends and receives. */
function directionOf(section: Section, party: string, site: Site): string {
  return (section === 'out' || section === 'in') && party === site.office ? ` ${section}` : ''
}

function lede(relations: Relations, totals: Totals, site: Site, w: Words): Part {
  const { party, other, overview } = relations
  const { first, last, partners: all } = overview
  const span = first && last ? ([monthOf(first.date, site), monthOf(last.date, site)] as const) : undefined
  const { meeting: meetings, event: events, agreement: agreements } = totals
  const said = w.lede(
    span,
    { out: totals.out, in: totals.in, meetings, events, agreements },
    namesOf(party, site),
    other === undefined ? undefined : namesOf(other, site),
  )
  const lastYear = last && Number(last.day.slice(0, 4))
  const isSilent = lastYear !== undefined && lastYear < new Date().getUTCFullYear() - 1
  const busiest = apart(all?.items.map(({ party: one }) => one) ?? [])
    .slice(0, 3)
    .map((one) => namesOf(one, site).itself)
  return joined(
    [said, busiest.length > 0 && w.partners(busiest, all!.number), isSilent && w.nothingAfter(lastYear)],
    ' ',
  )
}

/** Without what lies within one that stands before it: a visit to a city is one to its state as well. */
const apart = (parties: readonly PartyCode[]): PartyCode[] =>
  parties.filter((one, i) => !within(one).some((whole) => parties.slice(0, i).includes(whole)))

/** To the month: a sentence needs no more. */
const monthOf = (date: string, site: Site): string => {
  const [first] = date.split('/')
  return wordsFromEdtf(first.slice(0, 7), site.language)
}

function margin(relations: Relations, site: Site, w: Words): Html {
  const c = COMMON[site.language]
  const { party, other, overview, documents } = relations
  const added = Object.values(documents).map((one) => one.added)
  const filter = { party, other }
  const contact = (one: { entry: string; date: string } | undefined): Part =>
    one && html`<a href="${site.to(['engagements', one.entry])}">${when(one.date, site.language)}</a>`
  return html`<div class="margin top">
    <dl class="facts">
      ${
        overview.first &&
        html`<dt>${w.facts.first}</dt>
          <dd>${contact(overview.first)}</dd>`
      }
      ${
        overview.last &&
        html`<dt>${w.facts.last}</dt>
          <dd>${contact(overview.last)}</dd>`
      }
      <dt>${w.facts.engagements}</dt>
      <dd><a href="${site.to(['search'], filter)}">${inFigures(overview.entries, site.language)}</a></dd>
      ${
        overview.newest.planned > 0 &&
        html`<dt>${w.facts.planned}</dt>
          <dd><a href="${site.to(['search'], { ...filter, status: 'planned' })}">${overview.newest.planned}</a></dd>`
      }
      ${
        added.length > 0 &&
        html`<dt>${c.updated}</dt>
          <dd>${when(added.sort().at(-1)!.slice(0, 10), site.language)}</dd>`
      }
      <dt class="screen">${c.export}</dt>
      <dd class="screen"><a href="${site.to(['search.csv'], filter)}">CSV</a>, <a href="${site.twin}">JSON</a></dd>
    </dl>
  </div>`
}

function totalsList({ party, other }: Relations, totals: Totals, site: Site, w: Words): Html {
  const isOwn = party === site.office
  const [a, b] = [namesOf(party, site).to, other === undefined ? '' : namesOf(other, site).to]
  const items: readonly (readonly [Section, Sign, string])[] = [
    ['out', isOwn ? 'out' : 'visit', w.totals.out(totals.out, b)],
    ['in', isOwn ? 'in' : 'visit', w.totals.in(totals.in, a)],
    ['meeting', 'meeting', w.totals.meeting(totals.meeting)],
    ['event', 'event', w.totals.event(totals.event)],
    ['agreement', 'agreement', w.totals.agreement(totals.agreement)],
  ]
  return html`<dl class="totals">
    ${items
      .filter(([section]) => totals[section])
      .map(
        ([section, mark, label]) =>
          html`<div${isOwn && (section === 'out' || section === 'in') && html` class="${section}"`}><dt>${sign(mark)} ${label}</dt><dd><a href="#${section}">${inFigures(totals[section], site.language)}</a></dd></div>`,
      )}
  </dl>`
}

function headingOf(section: Section, { party, other }: Relations, site: Site, w: Words): string {
  const a = namesOf(party, site)
  const b = other === undefined ? undefined : namesOf(other, site)
  if (section === 'out') return w.headings.out(a.from, b?.to ?? '')
  if (section === 'in') return w.headings.in(b?.from ?? '', a.to)
  return w.headings[section]
}

function timelineFigure(relations: Relations, site: Site, w: Words): Part {
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

function mapFigure(relations: Relations, site: Site, w: Words): Part {
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

function partners({ party, overview }: Relations, site: Site, w: Words): Part {
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

function sectorsTable(relations: Relations, site: Site, w: Words): Part {
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
    name: SECTORS_IN_WORDS[sector][site.language].replace(/^(the |l’|l[ae]s? )/, ''),
    href: site.to(['search'], { party, other, sector }),
    cells,
    total: counts.reduce((sum, { entries }) => sum + entries, 0),
  }
}

function people(relations: Relations, site: Site, w: Words): Part {
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

function empty({ party, other }: Relations, title: string, site: Site): Html {
  const w = RELATIONS[site.language]
  const said =
    other === undefined
      ? w.emptyOf(namesOf(party, site).itself)
      : w.empty(namesOf(party, site).itself, namesOf(other, site).itself)
  return html`<p class="label over">${w.over}</p>
    <h1>${title}</h1>
    <div class="empty gap"><b>${said}</b> ${w.emptyMeans}</div>
    <p class="does gap">
      <a class="btn" href="${site.to(['read'])}">${w.read}</a> ${addHere(party, other, site)}
      <a href="${site.to(['search'])}">${w.search}</a>
    </p>`
}

/** A party as sentences have it. */
const namesOf = (code: string, site: Site) => ({
  itself: partyInSentence(code, site.language),
  from: partyInSentence(code, site.language, 'from'),
  to: partyInSentence(code, site.language, 'to'),
})
