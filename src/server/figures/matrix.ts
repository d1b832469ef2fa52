import { html } from '../html.ts'
import type { HtmlEscapedString } from 'hono/utils/html'
import { type Sign, sign } from '../components/signs.ts'
import type { FigureWords } from '../words/figures.ts'

/** Years of one column, both within. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** One engagement, or several that would be drawn alike: then their number stands beside the sign. */
export interface MatrixSign {
  readonly sign: Sign
  readonly direction?: 'out' | 'in'
  /** What the sign says to those who do not see it: "mission out", "12 missions out". */
  readonly label: string
  readonly href: string
  readonly count?: number
}

export interface MatrixRow {
  readonly name: string
  readonly href?: string
  /** As many as there are periods, in their order. */
  readonly cells: readonly (readonly MatrixSign[])[]
  readonly total: number
}

export interface Matrix {
  readonly caption: string
  readonly periods: readonly Period[]
  readonly rows: readonly MatrixRow[]
}

/** Columns that a telephone has room for. */
const MOST_PERIODS = 6

/** Cuts years into at most six columns of equal length, the last of which ends with the last year. */
export function periodsOf(from: number, to: number): Period[] {
  const years = to - from + 1
  const length = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((n) => Math.ceil(years / n) <= MOST_PERIODS) ?? years
  const periods: Period[] = []
  for (let last = to; last >= from; last -= length)
    periods.unshift({ from: Math.max(from, last - length + 1), to: last })
  return periods
}

/** 2012, 2005–09, 1998–2002. */
export function periodLabel({ from, to }: Period): string {
  if (from === to) return String(from)
  const isOneCentury = Math.floor(from / 100) === Math.floor(to / 100)
  return `${from}–\u2060${isOneCentury ? String(to).slice(2) : to}`
}

/** Sectors over time: a table of signs, each a link. It is its own text twin, in its own figure, which scrolls. */
export function matrix({ caption, periods, rows }: Matrix, words: FigureWords): HtmlEscapedString {
  const one = (mark: MatrixSign) => {
    const count = mark.count ?? 1
    return count > 1
      ? html`<a href="${mark.href}" aria-label="${mark.label}"
          >${sign(mark.sign, undefined, mark.direction)} <span class="num">${words.count(count)}</span></a
        >`
      : html`<a href="${mark.href}">${sign(mark.sign, mark.label, mark.direction)}</a>`
  }
  return html`<figure class="fig">
    <table class="matrix">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="sr">${words.sector}</span></th>
          ${periods.map((period) => html`<th scope="col" class="num">${periodLabel(period)}</th>`)}
          <th scope="col" class="sum">${words.all}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html` <tr>
              <th scope="row">${row.href === undefined ? row.name : html`<a href="${row.href}">${row.name}</a>`}</th>
              ${row.cells.map((cell) => html`<td>${cell.map(one)}</td>`)}
              <td class="sum num">${words.count(row.total)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </figure>` as HtmlEscapedString
}
