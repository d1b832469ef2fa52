// Puts the figures of today's reader into docs/quality.md, and leaves the prose there alone: `npm run quality`.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../src/index.ts'
import { casesIn } from '../test/case-notation.ts'
import { faultsOf } from '../test/case-reading.ts'
import { compare } from './score/compare.ts'
import { recordFrom } from './score/record.ts'
import { documentsOf, SETS, type GoldSet } from './score/sets.ts'
import { addTo, engagementsOf, f1, precision, recall, slotsOf, type Count, type Tally } from './score/tally.ts'

const root = join(import.meta.dirname, '..')
const MARKED =
  /(<!-- (?:(summary|slots) of (\S+) in (\S+)|wordings); npm run quality -->\n)[^]*?(<!-- end of figures -->)/g

interface Parts {
  readonly documents: { readonly rest: number; readonly held: number }
  readonly rest: Tally
  readonly held: Tally
}

/** The page with every marked table made anew. */
const withFigures = (page: string): string =>
  page.replace(MARKED, (_, start: string, what: string | undefined, names: string, language: string, end: string) => {
    if (!what) return `${start}${wordings()}${end}`
    const sets = SETS.filter((set) => set.language === language && (names === 'all' || set.name === names))
    return `${start}${what === 'summary' ? summary(sets) : slots(sets)}${end}`
  })

/** One line a set and part. */
function summary(sets: readonly GoldSet[]): string {
  const rows: string[] = []
  for (const set of sets) {
    const parts = partsOf(set)
    if (!parts) continue
    for (const part of ['rest', 'held'] as const) {
      if (!parts.documents[part]) continue
      const name = part === 'held' ? 'held out' : 'the rest'
      rows.push(
        row([
          set.name,
          name,
          String(parts.documents[part]),
          ...three(slotsOf(parts[part])),
          ...three(engagementsOf(parts[part])),
        ]),
      )
    }
  }
  return table(['set', 'part', 'documents', 'slots P', 'R', 'F1', 'engagements P', 'R', 'F1'], rows)
}

/** One line a language: the sentences of cases that are told in several wordings, and how many of these are read. */
function wordings(): string {
  const folder = join(root, 'cases')
  const by = new Map<string, { cases: number; wordings: number; read: number }>()
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const language = /(?:^|\/)(\w\w)(?:\/.+)?\.txt$/.exec(file)?.[1]
    const told = language
      ? casesIn(readFileSync(join(folder, file), 'utf8')).cases.filter((one) => one.wordings.length > 1)
      : []
    if (!language || !told.length) continue
    const count = by.get(language) ?? { cases: 0, wordings: 0, read: 0 }
    by.set(language, count)
    for (const one of told) {
      count.cases++
      count.wordings += one.wordings.length
      count.read += one.wordings.filter((wording) => !faultsOf(one, wording)).length
    }
  }
  return table(
    ['language', 'cases', 'wordings', 'read'],
    [...by].map(([language, n]) => row([language, ...[n.cases, n.wordings, n.read].map(String)])),
  )
}

/** One line a slot, over all the sets. */
function slots(sets: readonly GoldSet[]): string {
  const rest: Tally = {}
  const held: Tally = {}
  for (const set of sets) {
    const parts = partsOf(set)
    if (!parts) continue
    addTo(rest, parts.rest)
    addTo(held, parts.held)
  }
  const names = [...new Set([...Object.keys(rest), ...Object.keys(held)])]
    .filter((slot) => slot !== 'engagement')
    .sort()
  const none = { tp: 0, fp: 0, fn: 0 }
  const line = (name: string, a: Count, b: Count): string =>
    row([name, ...three(a), String(a.tp + a.fn), ...three(b), String(b.tp + b.fn)])
  return table(
    ['slot', 'rest P', 'R', 'F1', 'values', 'held out P', 'R', 'F1', 'values'],
    [
      ...names.map((slot) => line(slot, rest[slot] ?? none, held[slot] ?? none)),
      line('**all slots**', slotsOf(rest), slotsOf(held)),
      line('**engagements**', engagementsOf(rest), engagementsOf(held)),
    ],
  )
}

function partsOf(set: GoldSet): Parts | null {
  const documents = documentsOf(set)
  if (!documents) return null
  const parts = { documents: { rest: 0, held: 0 }, rest: {} as Tally, held: {} as Tally }
  for (const document of documents) {
    const part = document.held ? 'held' : 'rest'
    parts.documents[part]++
    compare(document.gold, recordFrom(read(document.text)), document.text, parts[part], () => {})
  }
  return parts
}

const three = (t: Count): string[] => [precision(t), recall(t), f1(t)].map((n) => n.toFixed(3))
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly string[]): string =>
  `\n${[row(head), row(head.map((_, k) => (k ? '--:' : '---'))), ...rows].join('\n')}\n\n`

const file = join(root, 'docs/quality.md')
const commit = execFileSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' }).trim()
const page = withFigures(readFileSync(file, 'utf8')).replace(
  /^Figures made .*$/m,
  `Figures made by \`npm run quality\` on Node ${process.version}, commit ${commit}.`,
)
writeFileSync(file, page)
