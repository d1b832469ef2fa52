/** How a page lies. */

/** Quarter turns, anticlockwise, by which the page's text runs: 0 where it runs to the right. */
export type Turn = 0 | 1 | 2 | 3

/** Sizes are in PDF points, in layout space. */
export interface Sheet {
  readonly turn: Turn
  readonly width: number
  readonly height: number
}

/** A rectangle of layout space as one of the page as it stands in the file. */
export function onPage(
  [x, y, width, height]: readonly [number, number, number, number],
  { turn, height: up, width: across }: Sheet,
): [x: number, y: number, width: number, height: number] {
  if (turn === 0) return [x, y, width, height]
  if (turn === 1) return [up - y - height, x, height, width]
  if (turn === 2) return [across - x - width, up - y - height, width, height]
  return [y, across - x - width, height, width]
}
