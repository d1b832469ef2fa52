/** What the terminal can show: colour, width, and text that is safe to print. */

export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  /** Words that a value rests on. */
  readonly cited: (text: string) => string
}

const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001B[${on}m${text}\u001B[${off}m`
const same = (text: string): string => text

/** Without colour a cite shows as what it is, a half-open range: `paid [an official visit) to`. */
const PLAIN: Style = { bold: same, dim: same, cited: (text) => `[${text})` }
const COLOURED: Style = { bold: sgr(1, 22), dim: sgr(2, 22), cited: sgr(4, 24) }

export const styleFor = (coloured: boolean): Style => (coloured ? COLOURED : PLAIN)

interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
}
type Environment = Readonly<Record<string, string | undefined>>

/** `--no-color`, then NO_COLOR, then FORCE_COLOR, then what the terminal is. */
export function wantsColour(allowed: boolean, screen: Screen, env: Environment): boolean {
  if (!allowed || env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced) return forced !== '0' && forced !== 'false'
  return screen.isTTY === true && env['TERM'] !== 'dumb'
}

/** Lines longer than a hundred columns are hard to read, whatever the screen allows. */
export function widthOf(screen: Screen, env: Environment): number {
  const given = Number(env['COLUMNS'])
  const columns = Number.isInteger(given) && given > 0 ? given : (screen.columns ?? 80)
  return Math.min(Math.max(columns, 40), 100)
}

/** Text of a document must not steer the terminal: controls and direction marks become visible, runs of space one. */
export const printable = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    // eslint-disable-next-line no-control-regex -- control characters are what this is about
    .replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')

const ZERO_WIDTH = /\p{Mn}|\p{Me}|[\u200B-\u200D]|[\uFE00-\uFE0F]/u
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u
// eslint-disable-next-line no-control-regex -- the colours of `COLOURED`
const COLOUR = /\u001B\[\d+m/g

/** Columns that `text` takes on the screen. */
export function columnsOf(text: string): number {
  const shown = text.replace(COLOUR, '')
  if (/^[\u0020-\u024F]*$/.test(shown)) return shown.length
  let columns = 0
  for (const char of shown) columns += ZERO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1
  return columns
}

/**
 * Folds `text` at spaces into lines of at most `width` columns. `first` begins the first line, `rest` the others.
 * A word longer than a line stays whole. A style that is on at the end of a line pauses for the margin.
 */
export function fold(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = []
  const margin = columnsOf(rest)
  let line = first
  let columns = columnsOf(first)
  let style = ''
  text.split(' ').forEach((word, i) => {
    const size = columnsOf(word)
    if (i > 0 && columns + 1 + size > width) {
      lines.push(line + (style && OFF[style]))
      line = rest + style + word
      columns = margin + size
    } else {
      line += i > 0 ? ` ${word}` : word
      columns += size + (i > 0 ? 1 : 0)
    }
    for (const [code] of word.matchAll(COLOUR)) style = code in OFF ? code : ''
  })
  return [...lines, line].join('\n')
}

/** What ends each style that `COLOURED` begins. */
const OFF: { readonly [on: string]: string } = {
  '\u001B[1m': '\u001B[22m',
  '\u001B[2m': '\u001B[22m',
  '\u001B[4m': '\u001B[24m',
}
