/** Every mark on an axis whose years run to the right, with its label or, if they have no room, as a sign. */

import { directed, element, type Markup, named, path, signAt, text } from './svg.ts'
import { linesOf, widthOf } from './text-width.ts'
import type { Mark, Timeline } from './timeline-data.ts'
import { type Frame, frameOf, LINE, wideFrame } from './timeline-frame.ts'
import { type Placed, type RowMark, rowsOf } from './timeline-rows.ts'
import { stretchOf } from './timeline-scale.ts'
import type { FigureWords } from '../words/figures.ts'

const ROW = 20
/** From the axis to the middle of the first row; below it the names of the years come first. */
const ABOVE = 30
const BELOW = 46
const MOST_ROWS = 12
/** More marks than these would not be read one by one. */
const MOST_LABELS = 40
const MOST_SIGNS = 400
const UNDATED = 140
const MOST_UNDATED = 3

/** The picture, or nothing if there are more marks than rows hold: then they are counted. */
export function wideMarks(data: Timeline, words: FigureWords): Markup | undefined {
  if (data.marks.length > MOST_SIGNS) return undefined
  const dated = data.marks.filter((mark) => stretchOf(mark.date))
  const undated = data.marks.filter((mark) => !stretchOf(mark.date))
  const frame = frameOf(data, undated.length > 0 ? UNDATED : 0)
  const labels: readonly ((mark: Mark) => number)[] = [
    (mark) => widthOf(mark.title, true) + (mark.rest === undefined ? 0 : widthOf(`, ${mark.rest}`)),
    (mark) => widthOf(mark.title, true),
    () => 0,
  ]
  for (const [fullness, labelOf] of labels.entries()) {
    if (fullness < 2 && dated.length > MOST_LABELS) continue
    const above = sideOf(dated, false, frame, labelOf)
    const below = above && sideOf(dated, true, frame, labelOf)
    if (above && below) return draw(data, words, frame, above, below, undated, fullness === 0)
  }
  return undefined
}

interface Side {
  readonly marks: readonly Mark[]
  readonly at: readonly RowMark[]
  readonly placed: readonly Placed[]
  readonly rows: number
}

function sideOf(
  dated: readonly Mark[],
  isBelow: boolean,
  frame: Frame,
  labelOf: (mark: Mark) => number,
): Side | undefined {
  const marks = dated.filter((mark) => (mark.isBelow ?? false) === isBelow)
  const at = marks.map((mark): RowMark => {
    const { from, to, isLong } = stretchOf(mark.date)!
    return {
      x: frame.x((from + to) / 2),
      left: 15 * (mark.also?.length ?? 0),
      label: labelOf(mark),
      ...(isLong && { bar: { from: frame.x(from) + 3, to: frame.x(to) - 3 } }),
    }
  })
  const placed = rowsOf(at, frame.left, frame.labelsEnd, MOST_ROWS)
  if (!placed) return undefined
  const rows = Math.max(0, ...placed.map((place) => Math.max(place.row, place.label?.row ?? 0) + 1))
  return { marks, at, placed, rows }
}

function draw(
  data: Timeline,
  words: FigureWords,
  frame: Frame,
  above: Side,
  below: Side,
  undated: readonly Mark[],
  isFull: boolean,
): Markup {
  const without = undatedColumns(undated)
  const axis = Math.max(ABOVE + above.rows * ROW, without.above.height + 12, frame.above) + 12
  const bottom = Math.max(BELOW + below.rows * ROW, without.below.height + 36, frame.below)
  const covered = (year: number) =>
    data.marks.some((mark) => {
      const stretch = stretchOf(mark.date)
      return stretch !== undefined && stretch.from < year + 1 && stretch.to > year
    })
  const middle = (row: number, isBelow: boolean) => (isBelow ? axis + BELOW + row * ROW : axis - ABOVE - row * ROW)
  return wideFrame(data, words, frame, { above: axis, below: bottom, isSilent: (year) => !covered(year) }, [
    ...drawSide(above, (row) => middle(row, false), false, isFull),
    ...drawSide(below, (row) => middle(row, true), true, isFull),
    ...without.draw(frame.width, axis, words),
  ])
}

/** Lines first, then bars, then signs, then words, so that each covers what is less. */
function drawSide(side: Side, middle: (row: number) => number, isBelow: boolean, isFull: boolean): Markup[] {
  const lines: Markup[] = []
  const bars: Markup[] = []
  const signs: Markup[] = []
  const labels: Markup[] = []
  side.marks.forEach((mark, i) => {
    const { x, bar } = side.at[i]
    const { row, label } = side.placed[i]
    const y = middle(row)
    if (bar) {
      bars.push(
        directed(
          mark.direction,
          element('path', {
            d: path`M${bar.from} ${y}H${Math.max(bar.from + 1, bar.to)}`,
            stroke: 'currentColor',
            'stroke-width': 5,
            'stroke-linecap': 'round',
          }),
        ),
      )
    } else {
      signs.push(directed(mark.direction, signAt(mark.sign, x, y)))
      mark.also?.forEach((sign, n) => signs.push(signAt(sign, x - 15 * (n + 1), y, 13)))
    }
    if (!label) return
    if (!bar && label.row > row) {
      lines.push(element('path', { class: 'hair', d: path`M${x} ${y}V${middle(label.row) + (isBelow ? 6 : -6)}` }))
    }
    labels.push(
      element(
        'text',
        {
          x: label.x,
          y: middle(label.row) + 4.5,
          class: 'halo',
          'text-anchor': label.anchor === 'end' ? 'end' : undefined,
        },
        element('tspan', { class: 'k' }, named(mark.title)),
        ...(isFull && mark.rest !== undefined ? [text(', '), named(mark.rest)] : []),
      ),
    )
  })
  return [...lines, ...bars, ...signs, ...labels]
}

/** Beyond the axis: what has no date, each with its label, or their number if there are more than a few. */
function undatedColumns(undated: readonly Mark[]) {
  const columns = [false, true].map((isBelow) => {
    const marks = undated.filter((mark) => (mark.isBelow ?? false) === isBelow)
    const blocks =
      marks.length > MOST_UNDATED
        ? undefined
        : marks.map((mark) => ({
            mark,
            title: linesOf(mark.title, UNDATED - 30, true),
            rest: mark.rest === undefined ? [] : linesOf(mark.rest, UNDATED - 30),
          }))
    const height = blocks
      ? blocks.reduce((sum, block) => sum + (block.title.length + block.rest.length) * LINE + 8, 0)
      : 24
    return { marks, blocks, height: marks.length === 0 ? 0 : height }
  })
  return {
    above: columns[0],
    below: columns[1],
    draw: (width: number, axis: number, words: FigureWords): Markup[] => {
      if (undated.length === 0) return []
      const made = [element('text', { x: width, y: axis + 20, 'text-anchor': 'end', class: 'f' }, text(words.noDate))]
      columns.forEach(({ marks, blocks, height }, i) => {
        let y = i === 0 ? axis - 12 - height : axis + 34
        if (marks.length > 0 && !blocks) {
          made.push(
            directed(marks[0].direction, signAt(marks[0].sign, width - 8, y + 10)),
            element(
              'text',
              { x: width - 22, y: y + 14.5, class: 'k', 'text-anchor': 'end' },
              text(words.count(marks.length)),
            ),
          )
        }
        for (const { mark, title, rest } of blocks ?? []) {
          made.push(directed(mark.direction, signAt(mark.sign, width - 8, y + 9)))
          for (const [n, line] of [...title, ...rest].entries()) {
            made.push(
              element(
                'text',
                {
                  x: width - 22,
                  y: y + 13.5 + n * LINE,
                  class: n < title.length ? 'k' : undefined,
                  'text-anchor': 'end',
                },
                named(line),
              ),
            )
          }
          y += (title.length + rest.length) * LINE + 8
        }
      })
      return made
    },
  }
}
