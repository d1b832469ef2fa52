import { geoInterpolate } from 'd3-geo'
import { html } from '../html.ts'
import type { HtmlEscapedString } from 'hono/utils/html'
import { sign } from '../components/signs.ts'
import type { Coordinates } from '../../gazetteer/coordinates.ts'
import { type Disc, discOf, type Point, pointOf, SIZE } from './disc.ts'
import { type Label, labelsOn } from './map-labels.ts'
import { directed, element, figure, type Markup, named, number, path, text } from './svg.ts'
import type { FigureWords } from '../words/figures.ts'

/** A place with its name in the page's language. */
export interface MapPlace {
  readonly name: string
  readonly at: Coordinates
}

/** Where somebody went from and to: one line a place and direction, however often it was gone. */
export interface MapRoute {
  readonly from: MapPlace
  readonly to: MapPlace
  readonly direction?: 'out' | 'in'
}

export interface RouteMap {
  /** What the figure shows, in one sentence. */
  readonly label: string
  readonly routes: readonly MapRoute[]
  /** Countries of the parties, shaded: ISO 3166-1 codes. */
  readonly countries?: readonly string[]
}

/** Points of a route that are drawn. */
const STEPS = 20
/** How far a line bows in its middle, so that the two directions of one pair keep apart. */
const BOW = 14
/** Between a place and where its lines begin. */
const AIR = 7

/** Great circles between places, on a disc of the earth that is turned so that all of them lie in it. */
export function map({ label, routes, countries = [] }: RouteMap): HtmlEscapedString {
  const places = new Map<string, MapPlace>()
  for (const { from, to } of routes) for (const place of [from, to]) places.set(keyOf(place), place)
  const arcs = routes.map(({ from, to }) => {
    const along = geoInterpolate(pointOf(from.at) as [number, number], pointOf(to.at) as [number, number])
    return Array.from({ length: STEPS + 1 }, (_, i): Point => along(i / STEPS))
  })
  const disc = discOf([...places.values()].map(({ at }) => pointOf(at)).concat(arcs.flat()))
  const lines = arcs.map((arc) => bowed(arc, disc))
  // Where most lines end stands the party itself: its name comes first.
  const uses = new Map<string, number>()
  for (const { from, to } of routes)
    for (const place of [from, to]) uses.set(keyOf(place), (uses.get(keyOf(place)) ?? 0) + 1)
  const dots = [...places.values()]
    .sort((a, b) => uses.get(keyOf(b))! - uses.get(keyOf(a))!)
    .flatMap(({ name, at }) => {
      const point = disc.at(pointOf(at))
      return point ? [{ name, x: point[0], y: point[1], radius: 3.2 }] : []
    })
  return figure(
    element(
      'svg',
      { viewBox: `0 0 ${SIZE} ${SIZE}`, width: SIZE, height: SIZE, role: 'img', 'aria-label': label },
      ...disc.draw(countries),
      ...routes.map(({ direction }, i) => directed(direction, ...lines[i].draw)),
      ...dots.map(({ x, y, radius }) => element('circle', { cx: x, cy: y, r: radius, fill: 'var(--ink)' })),
      ...labelsOn(
        dots,
        SIZE,
        lines.flatMap((line) => line.points),
      ).map(drawLabel),
    ),
  )
}

/** There are many places of one name. */
const keyOf = ({ name, at }: MapPlace) => `${at.latitude} ${at.longitude} ${name}`

const drawLabel = ({ name, x, y, anchor }: Label): Markup =>
  element('text', { x, y, class: 'k halo', 'text-anchor': anchor }, named(name))

/** A line that bows to the right of its way, so that there and back are two, with its tip. */
function bowed(
  arc: readonly Point[],
  disc: Disc,
): { readonly points: readonly (readonly [number, number])[]; readonly draw: Markup[] } {
  const flat = arc.flatMap((point) => {
    const at = disc.at(point)
    return at ? [at] : []
  })
  if (flat.length < 2) return { points: [], draw: [] }
  const first = flat[0]
  const last = flat.at(-1)!
  const length = Math.hypot(last[0] - first[0], last[1] - first[1])
  const bow = Math.min(BOW, length / 12)
  const points = flat
    .map(([x, y], i): readonly [number, number] => {
      const before = flat[Math.max(0, i - 1)]
      const after = flat[Math.min(flat.length - 1, i + 1)]
      const far = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
      const out = bow * Math.sin((Math.PI * i) / (flat.length - 1))
      return [x - ((after[1] - before[1]) / far) * out, y + ((after[0] - before[0]) / far) * out]
    })
    .filter(([x, y]) => Math.hypot(x - first[0], y - first[1]) >= AIR && Math.hypot(x - last[0], y - last[1]) >= AIR)
  // Places too near one another for a line between them.
  if (points.length < 2) return { points: [], draw: [] }
  const tip = points.at(-1)!
  const back = points.at(-2)!
  const turn = (Math.atan2(tip[1] - back[1], tip[0] - back[0]) * 180) / Math.PI
  return {
    points,
    draw: [
      element('path', {
        d: points.map(([x, y], i) => (i === 0 ? path`M${x} ${y}` : path`L${x} ${y}`)).join(''),
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': 1.6,
      }),
      element('path', {
        d: 'M1 0-8-3.6-8 3.6Z',
        fill: 'currentColor',
        transform: `translate(${number(tip[0])} ${number(tip[1])}) rotate(${Math.round(turn)})`,
      }),
    ],
  }
}

/** A line of the table beside a map. */
export interface MapRow {
  /** None: what is not known to have been anywhere. */
  readonly place?: string
  readonly href?: string
  readonly out: number
  readonly in: number
}

export interface MapTable {
  readonly caption: string
  readonly rows: readonly MapRow[]
}

/** The numbers of a map, a line a place. */
export function mapTable({ caption, rows }: MapTable, words: FigureWords): HtmlEscapedString {
  return html`<table>
    <caption class="sr">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.place}</th>
        <th scope="col">${sign('out')} ${words.out}</th>
        <th scope="col">${sign('in')} ${words.in}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const name =
          row.place === undefined
            ? html`<th scope="row" class="absent">${words.noPlace}</th>`
            : html`<th scope="row">
                ${row.href === undefined ? row.place : html`<a href="${row.href}">${row.place}</a>`}
              </th>`
        return html` <tr>
          ${name}
          <td>${words.count(row.out)}</td>
          <td>${words.count(row.in)}</td>
        </tr>`
      })}
    </tbody>
  </table>` as HtmlEscapedString
}

/** A party on the map of all partners. */
export interface Partner extends MapPlace {
  readonly href: string
  readonly count: number
}

export interface PartnersMap {
  readonly label: string
  /** The office's own party, in the middle; without it the middle of its partners. */
  readonly own?: MapPlace
  readonly partners: readonly Partner[]
  readonly countries?: readonly string[]
}

const GREATEST = 13

/**
 * All partners, each as a circle whose surface says how much was had to do with it, and a link. It is a group and not
 * an image, since links are in it; they are no tab stops: the list that stands beside it has the same ones.
 */
export function partnersMap(
  { label, own, partners, countries = [] }: PartnersMap,
  words: FigureWords,
): HtmlEscapedString {
  const disc = discOf(
    partners.map(({ at }) => pointOf(at)),
    own && pointOf(own.at),
  )
  const most = Math.max(1, ...partners.map(({ count }) => count))
  const dots = [...partners]
    .sort((a, b) => b.count - a.count)
    .flatMap((partner) => {
      const point = disc.at(pointOf(partner.at))
      if (!point) return []
      return [
        { ...partner, x: point[0], y: point[1], radius: Math.max(2.5, GREATEST * Math.sqrt(partner.count / most)) },
      ]
    })
  const home = own && disc.at(pointOf(own.at))
  const homeDot = home ? [{ name: own.name, x: home[0], y: home[1], radius: 3.2 }] : []
  return figure(
    element(
      'svg',
      { viewBox: `0 0 ${SIZE} ${SIZE}`, width: SIZE, height: SIZE, role: 'group', 'aria-label': label },
      ...disc.draw(countries),
      ...dots.map(({ name, href, count, x, y, radius }) =>
        element(
          'a',
          { href, tabindex: '-1', 'aria-label': `${name}: ${words.count(count)}` },
          element('title', {}, text(`${name}: ${words.count(count)}`)),
          // A small circle is no target for a finger: round it is one.
          element('circle', { cx: x, cy: y, r: Math.max(radius, 9), fill: 'transparent' }),
          element('circle', {
            cx: x,
            cy: y,
            r: radius,
            fill: 'var(--ink-2)',
            'fill-opacity': '.45',
            stroke: 'var(--paper)',
            'stroke-width': 1,
          }),
        ),
      ),
      ...homeDot.map(({ x, y, radius }) => element('circle', { cx: x, cy: y, r: radius, fill: 'var(--ink)' })),
      ...labelsOn([...homeDot, ...dots], SIZE).map(drawLabel),
    ),
  )
}
