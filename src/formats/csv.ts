/** Comma-separated values (RFC 4180), such that no spreadsheet takes the words of a document for a formula. */

/** What begins a formula in some spreadsheet; an apostrophe before it says that it is text. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** Tells programs that guess encodings that this is UTF-8. */
export const BOM = '\uFEFF'

/**
 * One line, with its end.
 *
 *     csvLine(['CA-QC', 'Montréal, Québec', '=1+1'])   // `CA-QC,"Montréal, Québec",'=1+1\r\n`
 */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
