/** Names beside the dots of a map, where they cover neither one another nor a dot. */

import { widthOf } from './text-width.ts'

export interface Dot {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

export interface Label {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** On a telephone the map is smaller and its letters larger: what fits with these fits with the others. */
const LETTERS = 17
const ASCENT = 13
const DESCENT = 4.5

/**
 * The dots come in the order in which they are to be named: those that follow are left without a name where there is no
 * room, and are named in the table. Of the places round a dot the one with fewest points of `lines` in it is taken.
 */
export function labelsOn(
  dots: readonly Dot[],
  size: number,
  lines: readonly (readonly [x: number, y: number])[] = [],
): Label[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }))
  const labels: Label[] = []
  for (const [i, dot] of dots.entries()) {
    let best: { label: Label; box: Box; cost: number } | undefined
    for (const [order, label] of around(dot).entries()) {
      const box = boxOf(label)
      if (box.left < 1 || box.right > size - 1 || box.top < 1 || box.bottom > size - 1) continue
      if (taken.some((other, n) => n !== i && meets(box, other))) continue
      const crossed = lines.filter(
        ([x, y]) => x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2,
      )
      const cost = crossed.length * 3 + order
      if (!best || cost < best.cost) best = { label, box, cost }
    }
    if (!best) continue
    labels.push(best.label)
    taken.push(best.box)
  }
  return labels
}

/** The places for a name, the best first. */
function around({ name, x, y, radius }: Dot): Label[] {
  const far = radius + 5
  return [
    { name, x: x + far, y: y + 4.5, anchor: 'start' },
    { name, x: x - far, y: y + 4.5, anchor: 'end' },
    { name, x, y: y + far + ASCENT, anchor: 'middle' },
    { name, x, y: y - far - DESCENT, anchor: 'middle' },
    { name, x: x + far * 0.8, y: y - far * 0.8, anchor: 'start' },
    { name, x: x + far * 0.8, y: y + far * 0.8 + 9, anchor: 'start' },
    { name, x: x - far * 0.8, y: y - far * 0.8, anchor: 'end' },
    { name, x: x - far * 0.8, y: y + far * 0.8 + 9, anchor: 'end' },
  ]
}

function boxOf({ name, x, y, anchor }: Label): Box {
  const width = widthOf(name, true, LETTERS)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - ASCENT, bottom: y + DESCENT }
}

const meets = (a: Box, b: Box) =>
  a.left < b.right + 1 && b.left < a.right + 1 && a.top < b.bottom + 1 && b.top < a.bottom + 1
