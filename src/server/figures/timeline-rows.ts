/**
 * One side of the axis as rows, the nearest first: signs as near as there is room, each label in the nearest row in
 * which it covers nothing, joined to its sign by a hairline, bars over them.
 *
 *     row 2   │ Mission of the Premier, and joint declaration
 *     row 1   │        ▬▬▬▬▬▬▬▬▬▬ Economic Forum, 2009 to 2012
 *     row 0   ●            ● Trade mission to Moscow
 *     ────────────────────────────────────────────────── axis
 */

/** What is to be placed, in pixels along the axis. */
export interface RowMark {
  /** Middle of the sign, and how far its companions reach to the left of it. */
  readonly x: number
  readonly left: number
  /** Of a bar, where it begins and ends; a mark has a sign or a bar. */
  readonly bar?: { readonly from: number; readonly to: number }
  /** Length of its label; 0 for none. */
  readonly label: number
}

export interface Placed {
  /** Row of the sign or of the bar. */
  readonly row: number
  /** The label's row, where it begins, or ends if it stands on the left. */
  readonly label?: { readonly row: number; readonly x: number; readonly anchor: Anchor }
}

type Anchor = 'start' | 'end'
type Span = readonly [from: number, to: number]

interface Taken {
  readonly from: number
  readonly to: number
  /** Lines pass behind signs and bars; nothing passes words. */
  readonly what: 'words' | 'sign' | 'line' | 'bar'
}

const SIGN = 9
const SPACE = 6

/**
 * Places all, or nothing if `most` rows do not hold them. `from` and `to` are the ends of what labels may take.
 *
 * Labels are given out from the right, so that each runs over what stands to its right in a row farther out, and
 * hairlines seldom have to cross words.
 */
export function rowsOf(marks: readonly RowMark[], from: number, to: number, most: number): Placed[] | undefined {
  const rows: Taken[][] = Array.from({ length: most }, () => [])
  const placed: Placed[] = []
  const isFree = (row: number, a: number, b: number, crosses: readonly Taken['what'][] = []) =>
    rows[row].every((taken) => taken.to <= a || b <= taken.from || crosses.includes(taken.what))

  const bySign = marks.map((_, i) => i).filter((i) => marks[i].bar === undefined)
  bySign.sort((a, b) => marks[a].x - marks[b].x)
  for (const i of bySign) {
    const [a, b] = [marks[i].x - SIGN - marks[i].left, marks[i].x + SIGN]
    const row = rows.findIndex((_, r) => isFree(r, a, b))
    if (row < 0) return undefined
    rows[row].push({ from: a, to: b, what: 'sign' })
    placed[i] = { row }
  }

  for (const i of bySign.reverse()) {
    if (marks[i].label === 0) continue
    const found = labelFor(i)
    if (!found) return undefined
    placed[i] = { row: placed[i].row, label: found }
  }

  const byBar = marks.map((_, i) => i).filter((i) => marks[i].bar !== undefined)
  byBar.sort((a, b) => marks[b].bar!.to - marks[a].bar!.to)
  for (const i of byBar) {
    const found = barFor(marks[i].bar!, marks[i].label)
    if (!found) return undefined
    placed[i] = found
  }
  return placed

  /**
   * Beside its sign if it has that row to itself, else in the first row that it and the line to it reach without
   * covering anything; to the left only where the right has no room, since there stand those still to be placed. If
   * there is no such row, the line passes behind the words of others, which are drawn over it.
   */
  function labelFor(i: number): Placed['label'] | undefined {
    const { x, left, label } = marks[i]
    const sign = placed[i].row
    const beside: Record<Anchor, Span> = {
      start: [x + SIGN + 1, x + SIGN + 4 + label + SPACE],
      end: [x - SIGN - left - 4 - label - SPACE, x - SIGN - left - 1],
    }
    const above: Record<Anchor, Span> = {
      start: [x + 3, x + 8 + label + SPACE],
      end: [x - 8 - label - SPACE, x - 3],
    }
    for (const isBehind of [false, true]) {
      for (const anchor of ['start', 'end'] as const) {
        if (holds(sign, beside[anchor]) && !(anchor === 'end' && isAwaited(beside.end)))
          return take(sign, beside[anchor], anchor, 3)
        for (let row = sign + 1; row < most; row++) {
          if (!isBehind && !isFree(row, x - 2, x + 2, ['line', 'bar', 'sign'])) break
          if (!holds(row, above[anchor])) continue
          for (let r = sign + 1; r <= row; r++) rows[r].push({ from: x - 2, to: x + 2, what: 'line' })
          return take(row, above[anchor], anchor, 5)
        }
      }
    }
    return undefined
  }

  function holds(row: number, [a, b]: Span): boolean {
    return a >= from && b <= to && isFree(row, a, b)
  }

  /** Whether signs that have no label yet would have to send their lines through here. */
  function isAwaited([a, b]: Span): boolean {
    return bySign.some((i) => marks[i].x > a && marks[i].x < b && marks[i].label > 0 && placed[i].label === undefined)
  }

  function take(row: number, [a, b]: Span, anchor: Anchor, air: number): Placed['label'] {
    rows[row].push({ from: a, to: b, what: 'words' })
    return { row, x: anchor === 'start' ? a + air : b - air, anchor }
  }

  /** Its label after it, or before it, or in the next row out, where it begins at the bar's beginning. */
  function barFor(bar: { readonly from: number; readonly to: number }, length: number): Placed | undefined {
    const [a, b] = [bar.from - 5, bar.to + 5]
    for (let row = 0; row < most; row++) {
      if (!isFree(row, a, b, ['line'])) continue
      const sides = [
        ['start', row, b, b + 4 + length + SPACE],
        ['end', row, a - 4 - length - SPACE, a],
        ['start', row + 1, Math.max(from, bar.from - 3), Math.max(from, bar.from - 3) + 3 + length + SPACE],
        ['end', row + 1, Math.min(to, bar.to + 3) - 3 - length - SPACE, Math.min(to, bar.to + 3)],
      ] as const
      if (length === 0) {
        rows[row].push({ from: a, to: b, what: 'bar' })
        return { row }
      }
      for (const [anchor, at, c, d] of sides) {
        if (at >= most || c < from || d > to || !isFree(at, c, d)) continue
        rows[row].push({ from: a, to: b, what: 'bar' })
        rows[at].push({ from: c, to: d, what: 'words' })
        return { row, label: { row: at, x: anchor === 'start' ? c + 3 : d - 3, anchor } }
      }
    }
    return undefined
  }
}
