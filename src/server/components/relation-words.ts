/** A relation in words and numbers: its lede, its facts, its totals, and what its sections are called. */

import type { PartyCode } from '../../model/reading.ts'
import { wordsFromEdtf } from '../../model/edtf-words.ts'
import { within } from '../../register/filter.ts'
import { partyInSentence } from '../../register/party-name.ts'
import type { YearCount } from '../../store/overview.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { SECTIONS, type Relations, type Section } from '../resources/relations-data.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { inFigures } from '../words/numbers.ts'
import type { RELATIONS } from '../words/relations.ts'
import { sign, type Sign } from './signs.ts'
import { when } from './when.ts'

export type Words = (typeof RELATIONS)['en']
export type Totals = Readonly<Record<Section, number>>

export function totalsOf(counts: readonly YearCount[]): Totals {
  const sum = (section: Section): number => {
    const { type, direction }: { type: string; direction?: string } = SECTIONS[section]
    return counts
      .filter((count) => count.type === type && (direction === undefined || count.way === direction))
      .reduce((total, { entries }) => total + entries, 0)
  }
  return { out: sum('out'), in: sum('in'), meeting: sum('meeting'), event: sum('event'), agreement: sum('agreement') }
}

export function lede(relations: Relations, totals: Totals, site: Site, w: Words): Part {
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

export function margin(relations: Relations, site: Site, w: Words): Html {
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

export function totalsList({ party, other }: Relations, totals: Totals, site: Site, w: Words): Html {
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

/** `n` is the number of engagements that it heads; several, unless told. */
export function headingOf(section: Section, { party, other }: Relations, site: Site, w: Words, n = 2): string {
  const b = other === undefined ? undefined : namesOf(other, site)
  if (section === 'out') return w.headings.out(n, b?.to ?? '')
  if (section === 'in') return w.headings.in(n, namesOf(party, site).to)
  return w.headings[section](n)
}

/** A party as sentences have it. */
export const namesOf = (code: string, site: Site) => ({
  itself: partyInSentence(code, site.language),
  from: partyInSentence(code, site.language, 'from'),
  to: partyInSentence(code, site.language, 'to'),
})
