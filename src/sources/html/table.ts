import { attributeOf, following, TEXT, type Node } from './tree.ts'

/** Cells of pages that are laid out by tables hold paragraphs, lists and more tables; those of data hold a line each. */
const LINES = /^(?:table|p|ul|ol|div|h[1-6]|article|section|form|blockquote)$/
/** Characters that a cell of data may have. */
const LONG = 600

const known = new WeakMap<Node, boolean>()

/** Whether a row belongs to a table of data rather than of layout. */
export function isDataTable(row: Node): boolean {
  let table: Node | null = row.parent
  while (table && table.name !== 'table') table = table.parent
  if (!table) return false
  let is = known.get(table)
  if (is === undefined) known.set(table, (is = look(table)))
  return is
}

function look(table: Node): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return false
  let rows = 0
  let cells = 0
  let heads = 0
  let blocks = 0
  let longest = 0
  let inCell = 0
  for (let node = following(table, table); node; node = following(node, table)) {
    const { name } = node
    if (name === 'table') return false
    if (name === 'tr') rows++
    else if (name === 'td' || name === 'th') {
      cells++
      if (name === 'th') heads++
      inCell = 0
    } else if (name === TEXT) {
      inCell += node.text.trim().length
      longest = Math.max(longest, inCell)
    } else if (LINES.test(name)) blocks++
  }
  const wide = cells >= rows * 1.5
  // A paragraph in each cell is what an editor's program leaves behind.
  return rows > 1 && wide && longest < LONG && (heads > 0 || blocks <= cells)
}
