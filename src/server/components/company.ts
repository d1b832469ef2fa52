/** Who was in the room: a figure where there are few lines to follow, and always a table. */

import type { Side } from '../../model/reading.ts'
import type { Entry, Person } from '../../register/entry.ts'
import type { Company } from '../people/career.ts'
import { rooms, type Room, type RoomMeeting } from '../figures/rooms.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { FIGURES } from '../words/figures.ts'
import { PEOPLE } from '../words/people.ts'
import { headline, isolated, named, wayOf } from './entry.ts'
import { when } from './when.ts'

/** Everybody on one side of the person, or on the other. */
export function companyTable(all: readonly Company[], caption: string, site: Site): Html {
  const [c, w] = [COMMON[site.language], PEOPLE[site.language]]
  const row = ({ appearance, name, office, of, in: seen, entries }: Company): Html => {
    const said = name ? named(name) : html`<span class="absent">${c.noName}</span>`
    const linked = appearance ? html`<a href="${site.to(['people', appearance])}">${said}</a>` : said
    const more = entries - seen.length
    return html`<tr>
      <td>${joined([linked, office && named(office)], ', ')}</td>
      <td>
        ${of ? html`<a href="${site.to(['relations', of])}">${site.party(of)}</a>` : html`<span class="absent">${c.notStated}</span>`}
      </td>
      <td>${joined([...seen.map((one) => engagementSaid(one, site)), more > 0 && w.more(more)], '; ')}</td>
    </tr>`
  }
  return html`<table>
    <caption class="sr">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${w.name}</th>
        <th scope="col">${w.party}</th>
        <th scope="col">${w.in}</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(row)}
    </tbody>
  </table>`
}

function engagementSaid({ id, type, kind, date }: Company['in'][number], site: Site): Part {
  const c = COMMON[site.language]
  const what = kind === 'other' ? c.types[type] : c.kinds[kind]
  return [
    html`<a href="${site.to(['engagements', id])}">${what}</a>`,
    date && [', ', when(date, site.language, 'short')],
  ]
}

/** Meetings of a person with those they met; nothing where there are too many lines, or none. */
export function companyFigure(name: string, entries: readonly Entry[], site: Site): Part {
  const w = PEOPLE[site.language]
  const meetings = entries.filter(({ type, participants }) => type === 'meeting' && participants.length > 1)
  // Who was whose guest has to be said: the figure has a column for each.
  if (meetings.some(({ participants }) => participants.some(({ side }) => !side))) return ''
  const guests = new Column(site)
  const hosts = new Column(site)
  const placed = (entry: Entry, side: Side, column: Column): number[] =>
    entry.participants.filter((one) => one.side?.preferred === side).map((one) => column.placeOf(one))
  const drawn = meetings.map((entry): RoomMeeting => ({
    title: headline(entry, site),
    href: site.to(['engagements', entry.id]),
    guests: placed(entry, 'guest', guests),
    hosts: placed(entry, 'host', hosts),
  }))
  const way = meetings.length ? wayOf(meetings[0], site.office) : undefined
  const figure = rooms(
    {
      label: w.rooms(isolated(name), meetings.length),
      ...(way ? { direction: way } : {}),
      guests: guests.rooms,
      meetings: drawn,
      hosts: hosts.rooms,
    },
    FIGURES[site.language],
  )
  return (
    figure &&
    html`<figure class="fig">
      ${figure}
      <figcaption><b>${w.roomsCaption}</b> ${w.roomsHow}</figcaption>
    </figure>`
  )
}

class Column {
  readonly rooms: Room[] = []
  readonly #places = new Map<string, number>()
  readonly #site: Site

  constructor(site: Site) {
    this.#site = site
  }

  placeOf({ appearances, name, office, of }: Person): number {
    const detail = office?.preferred ?? (of && this.#site.party(of.preferred))
    const key = appearances[0] ?? `${name?.preferred ?? ''}|${detail ?? ''}`
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.rooms.push({
      ...(name ? { name: name.preferred } : {}),
      ...(detail ? { detail } : {}),
      ...(appearances[0] ? { href: this.#site.to(['people', appearances[0]]) } : {}),
    })
    this.#places.set(key, this.rooms.length - 1)
    return this.rooms.length - 1
  }
}
