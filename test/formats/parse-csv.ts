/** Rows and cells of a CSV file, letter by letter as RFC 4180 has it. */
export function rowsOf(csv: string): string[][] {
  const rows: string[][] = []
  let [row, cell, isQuoted, isClosed] = [[] as string[], '', false, false]
  for (let i = 0; i < csv.length; i++) {
    const letter = csv[i]
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (csv[i + 1] === '"') {
        cell += '"'
        i++
      } else [isQuoted, isClosed] = [false, true]
    } else if (letter === '"' && cell === '' && !isClosed) isQuoted = true
    else if (letter === ',' || csv.startsWith('\r\n', i)) {
      row.push(cell)
      ;[cell, isClosed] = ['', false]
      if (letter === ',') continue
      rows.push(row)
      row = []
      i++
    } else cell += letter
  }
  if (cell || row.length) throw new Error(`the last line has no end: ${cell}`)
  return rows
}
