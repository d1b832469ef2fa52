import type { HtmlEscapedString } from 'hono/utils/html'
import { element, figure, path } from './svg.ts'

/** One year of strokes: what went out, or stands above the line; what came in, or stands below it. */
export interface StrokeYear {
  readonly out: number
  readonly in: number
}

const STEP = 6
const MIDDLE = 11
const TALLEST = 9

/**
 * The years of a line of an index, the latest on the right: strokes up go out, strokes down come in. The line of the
 * index says its name and number; the strokes are hidden from those who do not see them.
 *
 * `most` is the tallest count of all lines that stand together, so that they can be compared; up to 3 each engagement
 * is one step. `isDirected: false` leaves the colours out, where neither party is the office's own.
 */
export function strokes(
  years: readonly StrokeYear[],
  { most = Math.max(1, ...years.map((year) => Math.max(year.out, year.in))), isDirected = true } = {},
): HtmlEscapedString {
  const tall = (count: number) => (most <= 3 ? count * 3 : 2 + (TALLEST - 2) * Math.sqrt(count / most))
  const up: string[] = []
  const down: string[] = []
  years.forEach((year, i) => {
    const x = i * STEP + STEP / 2
    if (year.out > 0) up.push(path`M${x} ${MIDDLE - 1}v${-Math.min(tall(year.out), TALLEST)}`)
    if (year.in > 0) down.push(path`M${x} ${MIDDLE + 1}v${Math.min(tall(year.in), TALLEST)}`)
  })
  const width = years.length * STEP
  const stroke = (name: string, d: readonly string[]) =>
    d.length === 0
      ? []
      : [element('path', isDirected ? { class: name, d: d.join('') } : { stroke: 'currentColor', d: d.join('') })]
  return figure(
    element(
      'svg',
      { class: 'spark', viewBox: `0 0 ${width} 22`, width, height: 22, 'aria-hidden': 'true' },
      element('path', { class: 'h', d: `M0 ${MIDDLE}H${width}` }),
      ...stroke('o', up),
      ...stroke('i', down),
    ),
  )
}
