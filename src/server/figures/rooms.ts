import { html } from '../html.ts'
import type { HtmlEscapedString } from 'hono/utils/html'
import { sign } from '../components/signs.ts'
import { directed, element, figure, type Markup, named, path, signAt, text } from './svg.ts'
import { linesOf } from './text-width.ts'
import type { FigureWords } from '../words/figures.ts'

/** A person or body named as taking part. */
export interface Room {
  readonly name?: string
  /** Office, or what the body is; what stands for the name if there is none. */
  readonly detail?: string
  readonly href?: string
}

export interface RoomMeeting {
  readonly title: string
  readonly href?: string
  /** Which of the guests and of the hosts took part, by index. */
  readonly guests: readonly number[]
  readonly hosts: readonly number[]
}

/** Who was in the room: guests and hosts, joined by the meetings that both are named in. */
export interface Rooms {
  /** What the figure shows, in one sentence. */
  readonly label: string
  /** Which way the guests went, from the office's own side; none if neither side is its own. */
  readonly direction?: 'out' | 'in'
  readonly guests: readonly Room[]
  readonly meetings: readonly RoomMeeting[]
  readonly hosts: readonly Room[]
}

/** Lines that can still be followed by eye. */
const MOST_LINES = 30

const GUEST_END = 196
const MEETING = 316
const HOST_START = 438
const WIDTH = 640
const LINE = 15.5
const GAP = 6
const TOP = 34

/**
 * Guests, meetings and hosts in three columns, or nothing if there are more than thirty lines to follow: then
 * {@link roomsTable}, which always stands beside it, says it alone.
 */
export function rooms(data: Rooms, words: FigureWords): HtmlEscapedString | undefined {
  const lines = data.meetings.reduce((sum, meeting) => sum + meeting.guests.length + meeting.hosts.length, 0)
  if (lines === 0 || lines > MOST_LINES) return undefined
  const guests = column(data.guests, GUEST_END - 12, words)
  const hosts = column(data.hosts, WIDTH - HOST_START - 10, words)
  const inner = Math.max(guests.height, hosts.height, data.meetings.length * 24)
  const guestAt = spread(guests, inner)
  const hostAt = spread(hosts, inner)
  const meetingAt = apart(
    data.meetings.map((meeting) => {
      const near =
        meeting.hosts.length > 0 ? meeting.hosts.map((i) => hostAt[i]) : meeting.guests.map((i) => guestAt[i])
      return near.length === 0 ? TOP + inner / 2 : near.reduce((a, b) => a + b, 0) / near.length
    }),
    TOP + inner,
  )
  const curve = (x1: number, y1: number, x2: number, y2: number) =>
    path`M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`
  const fromGuests = data.meetings.flatMap((meeting, m) =>
    meeting.guests.map((g) => curve(GUEST_END, guestAt[g], MEETING - 8, meetingAt[m])),
  )
  const toHosts = data.meetings.flatMap((meeting, m) =>
    meeting.hosts.map((h) => curve(MEETING + 8, meetingAt[m], HOST_START, hostAt[h])),
  )
  const height = TOP + inner + 4
  return figure(
    element(
      'svg',
      {
        class: 'rooms',
        viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
        width: WIDTH,
        height: Math.ceil(height),
        role: 'img',
        'aria-label': data.label,
      },
      element('text', { x: GUEST_END - 12, y: 12, class: 'f', 'text-anchor': 'end' }, text(words.guest)),
      element('text', { x: MEETING, y: 12, class: 'f', 'text-anchor': 'middle' }, text(words.meeting)),
      element('text', { x: HOST_START + 10, y: 12, class: 'f' }, text(words.host)),
      directed(
        data.direction,
        element('path', { d: fromGuests.join(''), fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 }),
      ),
      element('path', { d: toHosts.join(''), fill: 'none', stroke: 'var(--rule-2)', 'stroke-width': 1.6 }),
      ...meetingAt.map((y) => signAt('meeting', MEETING, y, 17)),
      ...guests.draw(guestAt, GUEST_END - 12, 'end'),
      ...hosts.draw(hostAt, HOST_START + 10, undefined),
    ),
  )
}

interface Column {
  readonly heights: readonly number[]
  readonly height: number
  draw(at: readonly number[], x: number, anchor: 'end' | undefined): Markup[]
}

/** Names broken into lines, and how tall each of them stands. */
function column(people: readonly Room[], width: number, words: FigureWords): Column {
  const blocks = people.map(({ name, detail }) => [
    ...(name === undefined ? [] : linesOf(name, width, true).map((line) => ({ line, class: 'k' }))),
    ...(detail === undefined ? [] : linesOf(detail, width).map((line) => ({ line, class: undefined }))),
    ...(name === undefined ? linesOf(words.noName, width).map((line) => ({ line, class: 'f' })) : []),
  ])
  const heights = blocks.map((block) => block.length * LINE + GAP)
  return {
    heights,
    height: heights.reduce((a, b) => a + b, 0),
    draw: (at, x, anchor) =>
      blocks.flatMap((block, i) =>
        block.map(({ line, class: name }, n) =>
          element(
            'text',
            { x, y: at[i] - (block.length * LINE) / 2 + n * LINE + 12, class: name, 'text-anchor': anchor },
            named(line),
          ),
        ),
      ),
  }
}

/** The middles of a column's blocks, spread over the height that the taller column takes. */
function spread({ heights, height }: Column, inner: number): number[] {
  const spare = (inner - height) / Math.max(1, heights.length)
  let y = TOP
  return heights.map((tall) => {
    const middle = y + (tall + spare) / 2
    y += tall + spare
    return middle
  })
}

/** Moves signs apart that would cover one another; they stay in order and above the end. */
function apart(wanted: readonly number[], end: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b])
  const at = [...wanted]
  let least = TOP + 9
  for (const i of order) {
    at[i] = Math.max(at[i], least)
    least = at[i] + 22
  }
  let most = end - 9
  for (const i of order.reverse()) {
    at[i] = Math.min(at[i], most)
    most = at[i] - 22
  }
  return at
}

/** The same as a table: a line a meeting. */
export function roomsTable(data: Rooms, words: FigureWords): HtmlEscapedString {
  const one = (person: Room) => {
    const name =
      person.name === undefined
        ? html`<span class="absent">${words.noName}</span>`
        : person.href === undefined
          ? html`<bdi>${person.name}</bdi>`
          : html`<a href="${person.href}"><bdi>${person.name}</bdi></a>`
    return html`<li>${name}${person.detail === undefined ? '' : `, ${person.detail}`}</li>`
  }
  const list = (indices: readonly number[], people: readonly Room[]) =>
    indices.length === 0
      ? html`<span class="absent">${words.noName}</span>`
      : html`<ul>
          ${indices.map((i) => one(people[i]))}
        </ul>`
  return html`<table>
    <caption class="sr">
      ${data.label}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.meeting}</th>
        <th scope="col">${words.guests}</th>
        <th scope="col">${words.hosts}</th>
      </tr>
    </thead>
    <tbody>
      ${data.meetings.map(
        (meeting) =>
          html` <tr>
            <th scope="row">
              ${sign('meeting')}&#160;${meeting.href === undefined ? meeting.title : html`<a href="${meeting.href}">${meeting.title}</a>`}
            </th>
            <td>${list(meeting.guests, data.guests)}</td>
            <td>${list(meeting.hosts, data.hosts)}</td>
          </tr>`,
      )}
    </tbody>
  </table>` as HtmlEscapedString
}
