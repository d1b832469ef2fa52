/** Every mark on an axis that runs down the page, out on its left and in on its right, labels in one column beside it. */

import { spaced } from './spaced.ts'
import { directed, element, type Markup, named, path, signAt, text } from './svg.ts'
import { linesOf } from './text-width.ts'
import type { Mark, Timeline } from './timeline-data.ts'
import { NARROW, narrowHeading, sayingOf, untilOf } from './timeline-frame.ts'
import { namedYears, silencesOf, stretchOf } from './timeline-scale.ts'
import type { FigureWords } from '../words/figures.ts'

const AXIS = 74
const LEFT = 62
const RIGHT = 87
const LABELS = 116
const LABEL_WIDTH = NARROW - LABELS - 2
const LINE = 16
const SIGN = 14
const MOST_LABELS = 24
const TALLEST = 1500
const MOST_UNDATED = 6

/** A label in its column, or words that are said of a stretch of the axis. */
interface Block {
  readonly wanted: number
  readonly lines: readonly { readonly words: string; readonly class?: string }[]
  /** Where the line to it begins. */
  readonly from?: { readonly x: number; readonly y: number }
}

export function narrowMarks(data: Timeline, words: FigureWords): Markup | undefined {
  if (data.marks.length > MOST_LABELS) return undefined
  const dated = data.marks.filter((mark) => stretchOf(mark.date))
  const undated = data.marks.filter((mark) => !stretchOf(mark.date))
  const spans = dated.map((mark) => stretchOf(mark.date)!)
  const years = data.to - data.from + 1
  const lines = dated.map(linesOfMark)
  const tall = lines.reduce((sum, block) => sum + block.length * LINE + 8, 0)
  if (tall > TALLEST) return undefined

  const heading = narrowHeading(data, RIGHT - 7)
  const head = heading.height
  const length = Math.max(tall + 20, Math.min(years * 45, 560))
  const year = length / years
  const y = (at: number) => head + Math.min(length, Math.max(0, (at - data.from) * year))
  const isSilent = (one: number) => !spans.some((span) => span.from < one + 1 && span.to > one)
  const until = untilOf(data)
  const wells = silencesOf(isSilent, data.from, data.to)
    .map((silence) => ({ ...silence, end: Math.min(silence.last + 1, until?.at ?? Infinity) }))
    .filter(({ first, end }) => end > first)

  const signs = signsOf(dated, y)
  const blocks: Block[] = dated.map((_, i) => ({ wanted: signs[i].y, lines: lines[i], from: signs[i] }))
  for (const silence of wells) {
    const said = linesOf(sayingOf(silence, data, words), LABEL_WIDTH)
    const room = y(silence.end) - y(silence.first)
    if (room < said.length * LINE) continue
    blocks.push({ wanted: y(silence.first) + room / 2, lines: said.map((line) => ({ words: line, class: 'f' })) })
  }
  if (until) {
    const said = linesOf(until.label, LABEL_WIDTH)
    blocks.push({ wanted: y(until.at) - (said.length * LINE) / 2 - 4, lines: said.map((line) => ({ words: line })) })
  }
  const heights = blocks.map((block) => block.lines.length * LINE + 8)
  const centres = spaced(
    blocks.map((block) => block.wanted),
    heights,
    head - 8,
  )
  const end = Math.max(y(data.to + 1), ...centres.map((centre, i) => centre + heights[i] / 2))
  const without = undatedBlocks(undated, end + 16, words)
  const shown = namedYears(data.from, data.to, year, 20)
  return element(
    'svg',
    { class: 'only-narrow', width: '100%', height: Math.ceil(without.end + 8), role: 'img', 'aria-label': data.label },
    ...wells.map((silence) =>
      element('rect', {
        class: 'well',
        x: AXIS + 1,
        y: y(silence.first),
        width: '100%',
        height: y(silence.end) - y(silence.first),
      }),
    ),
    ...heading.draw,
    element('path', { class: 'axis', d: path`M${AXIS} ${head - 8}V${y(data.to + 1)}` }),
    element('path', { class: 'axis', d: shown.map((one) => path`M${AXIS - 5} ${y(one)}h5`).join('') }),
    ...shown.map((one) => element('text', { x: 40, y: y(one) + 4.5, 'text-anchor': 'end' }, text(String(one)))),
    ...(until ? [element('path', { class: 'hair', d: path`M${AXIS} ${y(until.at)}H400` })] : []),
    ...blocks.flatMap(({ from }, i) => {
      const to = centres[i] - heights[i] / 2 + 12
      return from ? [element('path', { class: 'hair', d: path`M${from.x} ${from.y}L${LABELS - 6} ${to}` })] : []
    }),
    ...dated.map((mark, i) => directed(mark.direction, signs[i].draw)),
    ...blocks.flatMap((block, i) => linesAt(block.lines, centres[i] - heights[i] / 2 + 16)),
    ...without.draw,
  )
}

function linesOfMark(mark: Mark): Block['lines'] {
  return [
    ...linesOf(mark.title, LABEL_WIDTH, true).map((line) => ({ words: line, class: 'k' })),
    ...(mark.rest === undefined ? [] : linesOf(mark.rest, LABEL_WIDTH).map((line) => ({ words: line }))),
  ]
}

function linesAt(lines: Block['lines'], first: number): Markup[] {
  return lines.map((line, n) =>
    element('text', { x: LABELS, y: first + n * LINE, class: line.class }, named(line.words)),
  )
}

/** Signs beside the axis, moved apart where they would cover one another, and bars a little farther out. */
function signsOf(dated: readonly Mark[], y: (at: number) => number) {
  const made: { x: number; y: number; draw: Markup }[] = []
  for (const isBelow of [false, true]) {
    const indices = dated.map((_, i) => i).filter((i) => (dated[i].isBelow ?? false) === isBelow)
    const spans = indices.map((i) => stretchOf(dated[i].date)!)
    const isBar = spans.map((span) => span.isLong)
    const short = indices.filter((_, n) => !isBar[n])
    const centres = spaced(
      short.map((i) => {
        const span = stretchOf(dated[i].date)!
        return y((span.from + span.to) / 2)
      }),
      short.map(() => SIGN + 2),
      y(0) - 8,
    )
    short.forEach((i, n) => {
      const x = isBelow ? RIGHT : LEFT
      made[i] = { x, y: centres[n], draw: signAt(dated[i].sign, x, centres[n], SIGN) }
    })
    indices.forEach((i, n) => {
      if (!isBar[n]) return
      // Bars of one time side by side, as far as there is room.
      const before = indices
        .slice(0, n)
        .filter((_, m) => isBar[m] && spans[m].from < spans[n].to && spans[n].from < spans[m].to)
      const out = 12 + 6 * (before.length % 2)
      const x = isBelow ? RIGHT + out - 2 : LEFT - out + 2
      const [from, to] = [y(spans[n].from) + 3, y(spans[n].to) - 3]
      const bar = element('path', {
        d: path`M${x} ${from}V${Math.max(from + 1, to)}`,
        stroke: 'currentColor',
        'stroke-width': 5,
        'stroke-linecap': 'round',
      })
      made[i] = { x, y: (from + Math.max(from, to)) / 2, draw: bar }
    })
  }
  return made
}

function undatedBlocks(undated: readonly Mark[], start: number, words: FigureWords) {
  if (undated.length === 0) return { end: start - 16, draw: [] }
  const draw: Markup[] = [
    element('text', { x: LEFT + 4, y: start + 12, class: 'f', 'text-anchor': 'end' }, text(words.undated)),
  ]
  let y = start
  for (const isBelow of [false, true]) {
    const marks = undated.filter((mark) => (mark.isBelow ?? false) === isBelow)
    if (marks.length > MOST_UNDATED) {
      draw.push(directed(marks[0].direction, signAt(marks[0].sign, RIGHT, y + 8, SIGN)))
      draw.push(...linesAt([{ words: words.count(marks.length), class: 'k' }], y + 12))
      y += LINE + 8
      continue
    }
    for (const mark of marks) {
      const lines = linesOfMark(mark)
      draw.push(directed(mark.direction, signAt(mark.sign, RIGHT, y + 8, SIGN)), ...linesAt(lines, y + 12))
      y += lines.length * LINE + 8
    }
  }
  return { end: y, draw }
}
