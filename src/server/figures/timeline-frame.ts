/** What all timelines stand in: the axis with its years, the silence, the names of the sides, the end of the sources. */

import { directed, element, type Markup, path, text } from './svg.ts'
import { linesOf, widthOf } from './text-width.ts'
import type { TimelineFrame } from './timeline-data.ts'
import { namedYears, silencesOf, stretchOf } from './timeline-scale.ts'
import type { FigureWords } from '../words/figures.ts'

/** Height of a line of text. */
export const LINE = 17

/** The horizontal measures of a wide timeline. */
export interface Frame {
  readonly width: number
  /** Of the axis. */
  readonly left: number
  readonly right: number
  /** Where labels have to end. */
  readonly labelsEnd: number
  /** Pixels that a year takes. */
  readonly year: number
  /** What the names of the sides need above and below the axis. */
  readonly above: number
  readonly below: number
  x(year: number): number
}

const WIDTH = 1088
const SIDES = 104

/** `beyond`: what stands to the right of the axis takes so many pixels. */
export function frameOf({ from, to, above, below }: TimelineFrame, beyond: number): Frame {
  const right = WIDTH - beyond - (beyond > 0 ? 16 : 8)
  const year = (right - SIDES) / (to - from + 1)
  return {
    width: WIDTH,
    left: SIDES,
    right,
    labelsEnd: beyond > 0 ? right + 8 : WIDTH,
    year,
    above: 8 + LINE * (linesOf(above.label, SIDES - 14, true).length + 1),
    below: 40 + LINE * linesOf(below.label, SIDES - 14, true).length,
    x: (at) => Math.min(right, Math.max(SIDES, SIDES + (at - from) * year)),
  }
}

/** A wide timeline round what stands on it, which is drawn for an axis at `above`. */
export function wideFrame(
  data: TimelineFrame,
  words: FigureWords,
  frame: Frame,
  {
    above,
    below,
    isSilent,
  }: { readonly above: number; readonly below: number; readonly isSilent: (year: number) => boolean },
  marks: readonly Markup[],
): Markup {
  const until = untilOf(data)
  // The words on the last source have a line of their own above all, which no label can reach.
  const head = until ? LINE + 6 : 0
  const height = Math.ceil(head + above + below)
  const axis = above
  const silences = silencesOf(isSilent, data.from, data.to)
  const quiet = silences.map(({ first, last }) => ({ first, last, end: Math.min(last + 1, until?.at ?? Infinity) }))
  const wells = quiet.filter(({ first, end }) => end > first)
  return element(
    'svg',
    {
      class: 'only-wide',
      viewBox: `0 ${-head} ${frame.width} ${height}`,
      width: frame.width,
      height,
      role: 'img',
      'aria-label': data.label,
    },
    ...wells.map(({ first, end }) =>
      element('rect', {
        class: 'well',
        x: frame.x(first),
        y: 0,
        width: frame.x(end) - frame.x(first),
        height: above + below,
      }),
    ),
    element('path', { class: 'axis', d: path`M${frame.left} ${axis}H${frame.right}` }),
    ...yearsOf(data, frame, axis),
    ...sideLabel(data.above, (lines) => axis - 17 - (lines - 1) * LINE),
    ...sideLabel(data.below, () => axis + 44),
    ...wells.flatMap(({ first, last, end }) => {
      const room = frame.x(end) - frame.x(first) - 8
      const said = [sayingOf({ first, last }, data, words), words.nothing].find((line) => widthOf(line) <= room)
      const x = (frame.x(first) + frame.x(end)) / 2
      return said === undefined
        ? []
        : [element('text', { x, y: axis - 8, class: 'f', 'text-anchor': 'middle' }, text(said))]
    }),
    ...(until
      ? [
          element('path', { class: 'hair', d: path`M${frame.x(until.at)} ${-head + 2}V${above + below}` }),
          element(
            'text',
            frame.x(until.at) > frame.width / 2
              ? { x: frame.x(until.at) - 8, y: -head + 14, 'text-anchor': 'end' }
              : { x: frame.x(until.at) + 8, y: -head + 14 },
            text(until.label),
          ),
        ]
      : []),
    ...marks,
  )
}

/** When the last source was made, if that lies within the figure. */
export function untilOf({
  until,
  from,
  to,
}: TimelineFrame): { readonly at: number; readonly label: string } | undefined {
  const stretch = stretchOf(until?.date)
  return until && stretch && stretch.to >= from && stretch.from <= to + 1
    ? { at: stretch.to, label: until.label }
    : undefined
}

/** What is said of silent years. */
export function sayingOf(
  { first, last }: { readonly first: number; readonly last: number },
  { from, to }: TimelineFrame,
  words: FigureWords,
): string {
  if (last >= to) return words.nothingAfter(first - 1)
  return first <= from ? words.nothingBefore(last + 1) : words.nothingBetween(first, last)
}

function yearsOf({ from, to }: TimelineFrame, frame: Frame, axis: number): Markup[] {
  const named = namedYears(from, to, frame.year, 44)
  const ticks = frame.year >= 12 ? Array.from({ length: to - from + 2 }, (_, i) => from + i) : named
  return [
    element('path', { class: 'axis', d: ticks.map((year) => path`M${frame.x(year)} ${axis}v6`).join('') }),
    ...named.map((year) =>
      element(
        'text',
        { x: frame.year >= 12 ? frame.x(year + 0.5) : frame.x(year), y: axis + 20, 'text-anchor': 'middle' },
        text(String(year)),
      ),
    ),
  ]
}

function sideLabel({ label, direction }: TimelineFrame['above'], first: (lines: number) => number): Markup[] {
  const lines = linesOf(label, SIDES - 14, true)
  const top = first(lines.length)
  return [
    directed(
      direction,
      ...lines.map((line, i) =>
        element('text', { x: 0, y: top + i * LINE, class: direction === undefined ? 'k' : 'dir' }, text(line)),
      ),
    ),
  ]
}

/** What a page 320 pixels wide leaves for a figure. */
export const NARROW = 288

/** The names of the sides over a narrow axis, each on lines of its own; that of the right side begins at `x` if it can. */
export function narrowHeading(
  { above, below }: TimelineFrame,
  x: number,
): { readonly height: number; readonly draw: Markup[] } {
  const lines = [above, below].flatMap(({ label, direction }, i) => {
    const broken = linesOf(label, NARROW, true)
    const widest = Math.max(0, ...broken.map((line) => widthOf(line, true)))
    const left = i === 0 ? 0 : Math.max(0, Math.min(x, NARROW - widest))
    return broken.map((line) => ({ line, left, direction }))
  })
  return {
    height: lines.length * LINE + 14,
    draw: lines.map(({ line, left, direction }, n) =>
      directed(
        direction,
        element('text', { x: left, y: 14 + n * LINE, class: direction === undefined ? 'k' : 'dir' }, text(line)),
      ),
    ),
  }
}
