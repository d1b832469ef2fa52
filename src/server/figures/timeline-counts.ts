/** More marks than can be told apart: a stroke a year, as tall as what the year holds, and the number at the tallest. */

import { directed, element, type Markup, path, text } from './svg.ts'
import { linesOf, widthOf } from './text-width.ts'
import type { CountedTimeline, Timeline, TimelineSide } from './timeline-data.ts'
import { frameOf, LINE, NARROW, narrowHeading, sayingOf, untilOf, wideFrame } from './timeline-frame.ts'
import { namedYears, silencesOf, stretchOf } from './timeline-scale.ts'
import type { FigureWords } from '../words/figures.ts'

/** Counts marks by the year in which their date begins. */
export function countsOf(data: Timeline): CountedTimeline {
  const years = new Map<number, { year: number; above: number; below: number }>()
  const undated = { above: 0, below: 0 }
  for (const mark of data.marks) {
    const side = mark.isBelow ? 'below' : 'above'
    const stretch = stretchOf(mark.date)
    if (!stretch) {
      undated[side]++
      continue
    }
    const year = Math.floor(stretch.isLong ? stretch.from : (stretch.from + stretch.to) / 2)
    const one = years.get(year) ?? { year, above: 0, below: 0 }
    years.set(year, one)
    one[side]++
  }
  return { ...data, years: [...years.values()], undated }
}

/** Years that are drawn as one stroke. */
interface Bin {
  readonly from: number
  readonly to: number
  readonly above: number
  readonly below: number
}

/** One stroke a year, or as many years as give it `room` pixels. */
function binsOf(data: CountedTimeline, yearLength: number, room: number): Bin[] {
  const size = [1, 2, 5, 10, 20, 50, 100].find((n) => n * yearLength >= room) ?? 200
  const first = Math.floor(data.from / size) * size
  const bins = Array.from({ length: Math.floor((data.to - first) / size) + 1 }, (_, i) => ({
    from: Math.max(data.from, first + i * size),
    to: Math.min(data.to, first + (i + 1) * size - 1),
    above: 0,
    below: 0,
  }))
  for (const { year, above, below } of data.years) {
    if (year < data.from || year > data.to) continue
    const bin = bins[Math.floor((year - first) / size)]
    bin.above += above
    bin.below += below
  }
  return bins
}

const isSilentIn = (data: CountedTimeline) => {
  const spoken = new Set(data.years.filter((year) => year.above + year.below > 0).map(({ year }) => year))
  return (year: number) => !spoken.has(year)
}

interface Stroke {
  /** Along the axis. */
  readonly at: number
  readonly count: number
  readonly length: number
  /** What its number takes along the axis and away from it. */
  readonly along: number
  readonly away: number
}

/** Of many strokes only the greatest are numbered: none of the small ones but the greatest of its side. */
const MOST_NUMBERS = 14
const FEW = 40

/** Strokes whose number has room at their end, the greatest first: it covers no other number and no stroke. */
function numbered(strokes: readonly Stroke[], most: number, width: number): Set<Stroke> {
  const chosen = new Set<Stroke>()
  const meets = (a: Stroke, b: Stroke, reach: number) => Math.abs(a.at - b.at) < reach
  const overlaps = (a: Stroke, b: Stroke) =>
    meets(a, b, (a.along + b.along) / 2 + 4) && a.length < b.length + b.away + 4 && b.length < a.length + a.away + 4
  for (const stroke of [...strokes].sort((a, b) => b.count - a.count || a.at - b.at)) {
    if (strokes.length > FEW && (chosen.size === MOST_NUMBERS || (chosen.size > 0 && stroke.count < most / 6))) break
    const isCrossed = strokes.some(
      (other) =>
        other !== stroke && other.length > stroke.length && meets(stroke, other, stroke.along / 2 + width / 2 + 1),
    )
    if (!isCrossed && ![...chosen].some((other) => overlaps(stroke, other))) chosen.add(stroke)
  }
  return chosen
}

const TALL = 120
/** Strokes below begin under the names of the years. */
const UNDER = 28

export function wideCounts(data: CountedTimeline, words: FigureWords): Markup {
  const undated = data.undated ?? { above: 0, below: 0 }
  const frame = frameOf(data, undated.above + undated.below > 0 ? 96 : 0)
  const bins = binsOf(data, frame.year, 5)
  const most = Math.max(1, ...bins.flatMap((bin) => [bin.above, bin.below]))
  const width = Math.max(2, Math.min(18, ((frame.right - frame.left) / bins.length) * 0.6))
  const strokesOf = (side: 'above' | 'below') =>
    bins
      .filter((bin) => bin[side] > 0)
      .map((bin): Stroke => ({
        at: frame.x((bin.from + bin.to + 1) / 2),
        count: bin[side],
        length: Math.max(2, (bin[side] / most) * TALL),
        along: widthOf(words.count(bin[side])),
        away: 12,
      }))
  const [up, down] = [strokesOf('above'), strokesOf('below')]
  const tallest = (strokes: readonly Stroke[]) => Math.max(0, ...strokes.map((stroke) => stroke.length))
  const axis = Math.max(tallest(up) + 24, frame.above + 12)
  const below = Math.max(UNDER + tallest(down) + 24, frame.below)
  const draw = (strokes: readonly Stroke[], side: TimelineSide, start: number, sign: 1 | -1) => [
    directed(
      side.direction,
      element('path', {
        d: strokes.map(({ at, length }) => path`M${at} ${start}v${sign * length}`).join(''),
        stroke: 'currentColor',
        'stroke-width': width,
      }),
    ),
    ...[...numbered(strokes, most, width)].map((stroke) =>
      element(
        'text',
        {
          x: stroke.at,
          y: start + sign * stroke.length + (sign < 0 ? -5 : 14),
          class: stroke.count === most ? 'k' : undefined,
          'text-anchor': 'middle',
        },
        text(words.count(stroke.count)),
      ),
    ),
  ]
  const without = (count: number, y: number) =>
    count === 0
      ? []
      : [element('text', { x: frame.width, y, class: 'k', 'text-anchor': 'end' }, text(words.count(count)))]
  return wideFrame(data, words, frame, { above: axis, below, isSilent: isSilentIn(data) }, [
    ...draw(up, data.above, axis - 1, -1),
    ...draw(down, data.below, axis + UNDER, 1),
    ...without(undated.above, axis - 17),
    ...without(undated.below, axis + 44),
    ...(frame.labelsEnd < frame.width
      ? [element('text', { x: frame.width, y: axis + 20, class: 'f', 'text-anchor': 'end' }, text(words.noDate))]
      : []),
  ])
}

const AXIS = 160
const LONG = 88

/** The same, time running down: strokes to the left of the axis go out, to its right come in. */
export function narrowCounts(data: CountedTimeline, words: FigureWords): Markup {
  const heading = narrowHeading(data, AXIS)
  const head = heading.height
  const years = data.to - data.from + 1
  const year = Math.min(22, Math.max(600 / years, Math.min(5, 900 / years)))
  const bins = binsOf(data, year, 4)
  const most = Math.max(1, ...bins.flatMap((bin) => [bin.above, bin.below]))
  const y = (at: number) => head + (Math.min(at, data.to + 1) - data.from) * year
  const end = y(data.to + 1)
  const width = Math.max(2, Math.min(14, ((end - head) / bins.length) * 0.6))
  const until = untilOf(data)
  const strokesOf = (side: 'above' | 'below') =>
    bins
      .filter((bin) => bin[side] > 0)
      .map((bin): Stroke => ({
        at: y((bin.from + bin.to + 1) / 2),
        count: bin[side],
        length: Math.max(2, (bin[side] / most) * LONG),
        along: 13,
        away: widthOf(words.count(bin[side])),
      }))
  const draw = (strokes: readonly Stroke[], side: TimelineSide, sign: 1 | -1) => [
    directed(
      side.direction,
      element('path', {
        d: strokes.map(({ at, length }) => path`M${AXIS + sign} ${at}h${sign * length}`).join(''),
        stroke: 'currentColor',
        'stroke-width': width,
      }),
    ),
    ...[...numbered(strokes, most, width)].map((stroke) =>
      element(
        'text',
        {
          x: AXIS + sign * (stroke.length + 5),
          y: stroke.at + 4.5,
          class: stroke.count === most ? 'k' : undefined,
          'text-anchor': sign < 0 ? 'end' : undefined,
        },
        text(words.count(stroke.count)),
      ),
    ),
  ]
  const wells = silencesOf(isSilentIn(data), data.from, data.to)
    .map((silence) => ({ ...silence, end: Math.min(silence.last + 1, until?.at ?? Infinity) }))
    .filter((silence) => silence.end > silence.first)
  const named = namedYears(data.from, data.to, year, 20)
  const undated = data.undated ?? { above: 0, below: 0 }
  const hasUndated = undated.above + undated.below > 0
  let foot = end + 8
  const untilLines = until ? linesOf(until.label, NARROW) : []
  const untilAt = foot + 14
  foot += untilLines.length * LINE
  const undatedAt = foot + 22
  return element(
    'svg',
    {
      class: 'only-narrow',
      width: '100%',
      height: Math.ceil(hasUndated ? undatedAt + 12 : foot + 8),
      role: 'img',
      'aria-label': data.label,
    },
    ...wells.map((silence) =>
      element('rect', {
        class: 'well',
        x: 38,
        y: y(silence.first),
        width: '100%',
        height: y(silence.end) - y(silence.first),
      }),
    ),
    ...heading.draw,
    element('path', { class: 'axis', d: path`M${AXIS} ${head - 6}V${end}` }),
    ...named.map((one) =>
      element(
        'text',
        { x: 32, y: (year >= 14 ? y(one + 0.5) : y(one)) + 4.5, 'text-anchor': 'end' },
        text(String(one)),
      ),
    ),
    ...draw(strokesOf('above'), data.above, -1),
    ...draw(strokesOf('below'), data.below, 1),
    ...wells.flatMap((silence) => {
      const lines = linesOf(sayingOf(silence, data, words), 120)
      const room = y(silence.end) - y(silence.first)
      const first = y(silence.first) + (room - lines.length * LINE) / 2 + 13
      return room < lines.length * LINE
        ? []
        : lines.map((line, n) => element('text', { x: AXIS + 10, y: first + n * LINE, class: 'f' }, text(line)))
    }),
    ...(until ? [element('path', { class: 'hair', d: path`M38 ${y(until.at)}H400` })] : []),
    ...untilLines.map((line, n) => element('text', { x: 0, y: untilAt + n * LINE }, text(line))),
    ...(hasUndated
      ? [
          element('text', { x: 0, y: undatedAt, class: 'f' }, text(words.undated)),
          element(
            'text',
            { x: AXIS - 6, y: undatedAt, class: 'k', 'text-anchor': 'end' },
            text(words.count(undated.above)),
          ),
          element('text', { x: AXIS + 6, y: undatedAt, class: 'k' }, text(words.count(undated.below))),
        ]
      : []),
  )
}
