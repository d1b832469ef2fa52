// Puts the stages of one real reading into docs/how-a-sentence-is-read.md, so that the page stays true: `npm run docs`.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { account } from '../src/cli/account.ts'
import { explain } from '../src/cli/explain.ts'
import { styleFor } from '../src/cli/terminal.ts'
import { loadGazetteer } from '../src/gazetteer/gazetteer.ts'
import { read } from '../src/index.ts'
import { english } from '../src/languages/en/index.ts'
import { parseDay } from '../src/model/edtf.ts'
import { chunks } from '../src/reader/chunks/chunks.ts'
import { acts } from '../src/reader/clauses/acts.ts'
import { Context } from '../src/reader/context.ts'
import { Discourse } from '../src/reader/discourse/discourse.ts'
import { ENOUGH, scoreGate } from '../src/reader/gate.ts'
import { places } from '../src/reader/geo.ts'
import type { Mention, Span } from '../src/reader/mentions.ts'
import { Names } from '../src/reader/names/names.ts'
import type { Party } from '../src/reader/parties.ts'
import { publication } from '../src/reader/publication.ts'
import { sentences } from '../src/reader/sentences.ts'
import { CLASSES, C } from '../src/reader/word-classes.ts'
import { blocks } from '../src/text/blocks.ts'
import { scan } from '../src/text/scan.ts'
import { Shape, Tokens } from '../src/text/tokens.ts'

const WIDTH = 92
const MARKED = /(<!-- (\w+); npm run docs -->\n)[^]*?(<!-- end -->)/g
const page = join(import.meta.dirname, '../docs/how-a-sentence-is-read.md')

/** The page with every stage made anew from the text that its first block holds. */
export function withStages(source: string): string {
  const [, text] = /<!-- text -->\n```text\n([^]*?)```/.exec(source)!
  const shown = stagesOf(text)
  return source.replace(MARKED, (_, start: string, stage: string, end: string) => {
    const content = shown[stage as keyof typeof shown]
    if (content === undefined) throw new RangeError(`unknown stage: ${stage}`)
    return `${start}\`\`\`text\n${content.trimEnd()}\n\`\`\`\n${end}`
  })
}

function stagesOf(text: string) {
  const t = new Tokens()
  scan(text, t)
  const all = blocks(t)
  const x = new Context(t, english, loadGazetteer())
  const published = publication(x, all, undefined)
  x.published = published && parseDay(published.value)
  const { geos, known } = places(x)
  const names = new Names(x, geos, known)
  const found = sentences(x, all, (from, to) => chunks(names, from, to))
  const words = (span: Span): string => t.words(span.start, span.end)
  const told = found.filter((s) => all[s.block].kind === 'paragraph')
  const first = told[0]

  const tokens = [['token', 'at', 'shape', 'classes of the word or phrase']]
  for (let i = first.start; i < first.end; i = Math.max(x.after(i), i + 1)) {
    const end = Math.max(x.after(i), i + 1)
    const classes = CLASSES.filter((name) => x.lex[i] && x.is(i, C[name])).join(' ')
    tokens.push([t.words(i, end), `${t.start[i]}–${t.end[end - 1]}`, shapeOf(t.shape[i]), classes])
  }

  const mentions = [['words', 'mention', '']]
  for (const s of told) for (const m of s.chunks) mentions.push([words(m), m.kind, factsOf(m, words)])

  const clauses = told.flatMap((s) =>
    acts(x, s).map((act) =>
      table([
        ['rule', act.rule],
        ['act', [act.type, act.kind, act.status].join(', ')],
        ['subject', act.subject.map(words).join(' + ') || (act.subjectless ? 'whoever was spoken of' : '–')],
        ['object', act.object.map(words).join(' + ') || '–'],
        ['to', act.to.map(words).join(' + ') || '–'],
        ['date', act.date ? words(act.date) : '–'],
      ]),
    ),
  )

  const discourse = new Discourse(x, all, found, geos)
  const party = (p: Party): string => `${p.code}${p.inferred ? ' (inferred)' : ''}`
  const drafts = discourse.run().map((draft) =>
    table([
      ['draft', [draft.type, draft.kind, draft.status].join(', ')],
      ...(draft.type === 'visit'
        ? [
            ['guests', draft.guests.map((one) => (one.name ? words(one.name) : '')).join(', ')],
            ['from', draft.from.map(party).join(', ')],
            ['to', draft.to.map(party).join(', ')],
          ]
        : [
            ['people', draft.people.map((one) => (one.name ? words(one.name) : '')).join(', ')],
            ['parties', draft.parties.map(party).join(', ')],
          ]),
      ['date', draft.date ? `${draft.date.edtf} ← ${draft.date.cites.map((c) => `“${words(c)}”`).join(', ')}` : '–'],
    ]),
  )

  const { found: anchored, score } = scoreGate(text, english.gate)
  const reading = read(text)
  return {
    blocks: table(all.map((b) => [b.kind, `${t.start[b.start]}–${t.end[b.end - 1]}`, brief(t.words(b.start, b.end))])),
    gate: `${anchored.map(({ word, weight }) => `${word} ${weight}`).join(', ')}; together ${score}, and ${ENOUGH} are enough`,
    tokens: table(tokens),
    mentions: table(mentions),
    clauses: clauses.join('\n\n'),
    drafts: drafts.join('\n\n'),
    reading: account(reading, text, 'visit.txt', WIDTH, styleFor(false)),
    explain: explain(reading, text, 'visit.txt', WIDTH, styleFor(false)),
  }
}

function factsOf(m: Mention, words: (span: Span) => string): string {
  switch (m.kind) {
    case 'geo':
      return m.entry.code
    case 'person':
      return [
        m.name && `name “${words(m.name)}”`,
        ...m.offices.map((o) => `office “${o.text}”${o.owner ? ` of “${words(o.owner)}”` : ''}`),
      ]
        .filter(Boolean)
        .join(', ')
    case 'date':
      return m.weekday ? `weekday ${m.weekday}, before publication` : JSON.stringify(m.from)
    case 'anaphor':
      return m.which
    case 'body':
      return m.name
    case 'event':
      return m.eventKind
    case 'instrument':
      return m.instrumentKind
    case 'group':
      return m.delegation ? 'delegation' : ''
    default:
      return m satisfies never
  }
}

function shapeOf(shape: number): string {
  const names = ['lower', 'cap', 'upper', 'initial', 'number', 'punct', 'dotted', 'possessive'] as const
  return names.filter((name) => shape & Shape[name]).join(' ')
}

const brief = (words: string): string => (words.length > 60 ? `${words.slice(0, 56).trimEnd()} …` : words)

/** Columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) row.forEach((cell, k) => (widths[k] = Math.max(widths[k] ?? 0, cell.length)))
  return rows
    .map((row) =>
      row
        .map((cell, k) => cell.padEnd(widths[k]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

if (import.meta.main) writeFileSync(page, withStages(readFileSync(page, 'utf8')))
