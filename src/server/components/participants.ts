/** Who took part in an engagement and in what it holds, as a table. */

import type { Entry, Person } from '../../register/entry.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { ENGAGEMENTS } from '../words/engagements.ts'
import { live, named, wayOf } from './entry.ts'
import type { Footnotes } from './footnotes.ts'
import { when } from './when.ts'

interface Row {
  readonly person: Person
  readonly parts: Entry[]
  isItself: boolean
}

export function participantsTable(entry: Entry, parts: readonly Entry[], site: Site, notes: Footnotes): Html {
  const w = ENGAGEMENTS[site.language]
  const rows = rowsOf(entry, parts)
  return html`<div class="head" id="participants">
      <span class="count" aria-hidden="true">${rows.length}</span>
      <h2>${w.participants(rows.length)}</h2>
    </div>
    ${
      rows.length
        ? html`<div class="scroll" tabindex="0" role="region" aria-label="${w.participants(rows.length)}">
              <table>
                <caption class="sr">
                  ${w.participantsCaption}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">${w.nameAndOffice}</th>
                    <th scope="col">${w.actsFor}</th>
                    <th scope="col">${w.tookPart}</th>
                  </tr>
                </thead>
                <tbody>
                  ${rows.map((row) => rowOf(row, entry, site, notes))}
                </tbody>
              </table>
            </div>
            ${notes.notes()}`
        : html`<p class="absent">${w.noParticipants}</p>`
    }`
}

/** One for each person: who is named by one appearance in several parts is one. */
function rowsOf(entry: Entry, parts: readonly Entry[]): Row[] {
  const rows = new Map<string, Row>()
  const keyOf = ({ appearances, name, office }: Person): string =>
    appearances[0] ?? `${name?.preferred ?? ''}|${office?.preferred ?? ''}`
  for (const person of entry.participants) rows.set(keyOf(person), { person, parts: [], isItself: true })
  for (const part of parts)
    for (const person of part.participants) {
      const known = rows.get(keyOf(person))
      if (known) known.parts.push(part)
      else rows.set(keyOf(person), { person, parts: [part], isItself: false })
    }
  return [...rows.values()]
}

function rowOf({ person, parts, isItself }: Row, entry: Entry, site: Site, notes: Footnotes): Html {
  const [c, w] = [COMMON[site.language], ENGAGEMENTS[site.language]]
  const { name, office, of, side, head, appearances, sources } = person
  const way = entry.type === 'visit' && side?.preferred === 'guest' ? wayOf(entry, site.office) : undefined
  const [appearance] = appearances
  const said = name ? named(name.preferred) : html`<span class="absent">${c.noName}</span>`
  const linked = appearance ? html`<b><a href="${site.to(['people', appearance])}">${said}</a></b>` : said
  const itself = isItself && joined([w.itself[entry.type], head && w.led, side && w.sides[side.preferred]], ', ')
  return html`<tr ${way && html` class="${way}"`}>
    <td>${joined([linked, office && officeSaid(office)], ', ')}${notes.cite(sources)}</td>
    <td>
      ${
        of
          ? html`<a href="${site.to(['relations', of.preferred])}"><span${way && html` class="dir"`}>${site.party(of.preferred)}</span></a>`
          : html`<span class="absent">${c.notStated}</span>`
      }
    </td>
    <td>${joined([itself, ...parts.map((part) => partSaid(part, site))], '; ')}</td>
  </tr>`
}

/** With the ways in which other sources have it. */
function officeSaid(office: NonNullable<Person['office']>): Part {
  const others = live(office.values).filter(({ value }) => value !== office.preferred)
  return [
    named(office.preferred),
    others.length > 0 && [
      ' (',
      joined(
        others.map(({ value }) => named(value)),
        '; ',
      ),
      ')',
    ],
  ]
}

/** A part by its kind and day. */
function partSaid({ id, type, kind, date }: Entry, site: Site): Html {
  const c = COMMON[site.language]
  const what = kind.preferred === 'other' ? c.types[type] : c.kinds[kind.preferred]
  return html`<a href="#e-${id}">${what}</a>${date && [', ', when(date.preferred, site.language, 'short')]}`
}
