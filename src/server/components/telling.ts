/** The slots of an engagement as one document tells it, each value with a way to its words. It is used in browsers, too. */

import type { Cites } from '../../model/cite.ts'
import type { Engagement, Participant, PartyCode } from '../../model/reading.ts'
import type { Language } from '../../register/labels.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { sectorName } from '../lists/sector-name.ts'
import { COMMON } from '../words/common.ts'
import { SLOTS } from '../words/slots.ts'
import { named } from './entry.ts'
import { when } from './when.ts'

/** What a value rests on. */
export interface Rests {
  readonly cites: Cites
  readonly inferred?: true
}

export interface Teller {
  readonly language: Language
  party(code: PartyCode): string
  /** The value as a link to its words. */
  value(said: Part, rests: Rests): Part
}

/** `within` is what it is part of. What no words tell is left out, but for the date. */
export function telling(e: Engagement, teller: Teller, within?: Part): Html {
  const { language } = teller
  const [c, w] = [COMMON[language], SLOTS[language]]
  const parties = (list: Engagement['parties']): Part[] => list.map((one) => teller.value(teller.party(one.value), one))
  const words = (one: Rests & { readonly value: string }): Part => teller.value(named(one.value), one)
  const isHead = ({ head }: Participant): boolean => e.type === 'visit' && head === true
  const people = (of: (one: Participant) => boolean): Part[] =>
    e.participants.filter(of).map((one) => person(one, teller))
  const { size, title, occasion } = e
  const rows: readonly (readonly [label: string, values: readonly Part[], between?: string])[] = [
    [w.within, within ? [within] : []],
    [w.title, title ? [words(title)] : []],
    [w.from, parties(e.from)],
    [w.to, parties(e.to)],
    [w.between, parties(e.parties)],
    [w.head, people(isHead), '; '],
    [w.sides.guest, people((one) => !isHead(one) && one.side === 'guest'), '; '],
    [w.sides.host, people((one) => !isHead(one) && one.side === 'host'), '; '],
    [w.with, people((one) => !isHead(one) && !one.side), '; '],
    [w.size, size ? [teller.value(c.people(String(size.count), size.approximate), size)] : []],
    [
      w.when,
      [e.date ? teller.value(when(e.date.value, language), e.date) : html`<span class="absent">${c.notStated}</span>`],
    ],
    [w.where, e.places.map(words)],
    [w.occasion, occasion ? [words(occasion)] : []],
    [w.about, e.sectors.map((one) => teller.value(sectorName(one.value, language), one))],
  ]
  return html`<dl class="facts">
    ${rows
      .filter(([, values]) => values.length > 0)
      .map(
        ([label, values, between = ', ']) =>
          html`<dt>${label}</dt>
            <dd>${joined(values, between)}</dd>`,
      )}
  </dl>`
}

/** Name and office; who has no name is said to have none. */
function person({ name, office, cites }: Participant, teller: Teller): Part {
  const noName = html`<span class="absent">${COMMON[teller.language].noName}</span>`
  if (!name && !office) return teller.value(noName, { cites })
  const said = office && teller.value(named(office.value), office)
  return joined(name ? [teller.value(named(name.value), name), said] : [said, noName], ', ')
}
