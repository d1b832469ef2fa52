// Learns the weights of src/reader/discourse/company/weights.ts from the annotated documents that are not held out.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadGazetteer } from '../src/gazetteer/gazetteer.ts'
import { english } from '../src/languages/en/index.ts'
import { french } from '../src/languages/fr/index.ts'
import { parseDay } from '../src/model/edtf.ts'
import { chunks } from '../src/reader/chunks/chunks.ts'
import { Context } from '../src/reader/context.ts'
import { COMPANY } from '../src/reader/discourse/company/weights.ts'
import type { Company, CompanyType } from '../src/reader/discourse/company/pairs.ts'
import { Discourse } from '../src/reader/discourse/discourse.ts'
import { places } from '../src/reader/geo.ts'
import { Names } from '../src/reader/names/names.ts'
import { publication } from '../src/reader/publication.ts'
import { sentences } from '../src/reader/sentences.ts'
import { blocks } from '../src/text/blocks.ts'
import { scan } from '../src/text/scan.ts'
import { Tokens } from '../src/text/tokens.ts'
import { casesIn } from '../test/case-notation.ts'
import { documentsOf, SETS, type GoldDocument } from './score/sets.ts'

interface Example {
  readonly document: string
  readonly text: string
  readonly company: Company
  readonly right: boolean
  /** A rule found an act in its sentence. */
  readonly acted: boolean
}

interface Told {
  readonly type: string
  readonly parties: readonly string[]
  readonly optional: boolean
  /** Where in the text it is told; the whole text where that is not said. */
  readonly at: number
  readonly end: number
}

/** The languages that the weights are shared by. */
const LANGUAGES = { en: english, fr: french }
type Code = keyof typeof LANGUAGES

function examplesOf(d: {
  readonly name: string
  readonly language: Code
  readonly text: string
  readonly published?: string | undefined
  readonly told: readonly Told[]
}): Example[] {
  const t = new Tokens()
  const language = LANGUAGES[d.language]
  scan(d.text, t, 0, d.text.length, language.writing)
  const x = new Context(t, language, loadGazetteer(d.language))
  const all = blocks(t)
  const published = d.published ? { value: d.published } : publication(x, all, undefined)
  x.published = published ? parseDay(published.value.slice(0, 10)) : undefined
  const { geos, known } = places(x)
  const names = new Names(x, geos, known)
  const discourse = new Discourse(
    x,
    all,
    sentences(x, all, (start, end) => chunks(names, start, end)),
    geos,
  )
  const examples: Example[] = []
  discourse.heed = (s, found, acted) => {
    const from = t.start[s.start]
    const to = t.end[s.end - 1]
    const text = t.slice(s.start, s.end).replace(/\s+/g, ' ')
    for (const company of found) {
      let right = false
      let skip = false
      for (const e of d.told) {
        if (e.type !== company.type || e.at >= to || e.end <= from) continue
        if (!company.parties.every((p) => e.parties.some((q) => q.slice(0, 2) === p.slice(0, 2)))) continue
        if (e.optional) skip = true
        else right = true
      }
      if (!skip) examples.push({ document: d.name, text, company, right, acted })
    }
  }
  discourse.run()
  return examples
}

function toldIn(d: GoldDocument): Told[] {
  return d.gold.entries.map((e) => {
    const at = e.quote ? d.text.indexOf(e.quote) : -1
    return {
      type: e.type,
      parties: [...e.from, ...e.to, ...e.parties].flatMap((p) => p.replace(/^\?|city:/g, '').split('|')),
      optional: e.optional,
      at: at < 0 ? Infinity : at,
      end: at + (e.quote?.length ?? 0),
    }
  })
}

const casesOf = (language: Code) =>
  readdirSync(join(import.meta.dirname, '../cases', language))
    .sort()
    .flatMap((file) =>
      casesIn(readFileSync(join(import.meta.dirname, '../cases', language, file), 'utf8')).cases.map((one) => ({
        name: `${file}:${one.title}`,
        language,
        text: one.text,
        published: one.published,
        told: one.expected.map((e) => ({
          type: e.type,
          parties: ['from', 'to', 'parties'].flatMap((slot) => e.slots.get(slot as 'from') ?? []),
          optional: false,
          at: 0,
          end: one.text.length,
        })),
      })),
    )

const annotatedIn = (language: Code) =>
  SETS.flatMap((set) => (set.language === language ? documentsOf(set) : null) ?? [])
    .filter((d) => !d.held)
    .map((d) => ({ name: d.name, language, text: d.text, told: toldIn(d) }))

const examples = (Object.keys(LANGUAGES) as Code[])
  .flatMap((language) => [...annotatedIn(language), ...casesOf(language)])
  .flatMap(examplesOf)

/** Those asked for ("weigh.ts meeting --write"), or both; of the others the weights stay as they are. */
const TYPES = (['visit', 'meeting'] as const).filter(
  (type) => type === process.argv[2] || !(process.argv[2] in COMPANY),
)

type Weights = Record<string, number>

/** Logistic regression with a penalty on large weights, by plain gradient descent from zero: the same every time. */
function learn(some: readonly Example[]): Weights {
  const weights: Weights = { bias: 0 }
  for (const e of some) for (const f of e.company.features) weights[f] ??= 0
  const names = Object.keys(weights).sort()
  const penalty = 2.5
  for (let round = 0; round < 600; round++) {
    const slope: Weights = Object.fromEntries(
      names.map((name) => [name, name === 'bias' ? 0 : -penalty * weights[name]]),
    )
    for (const e of some) {
      // what is told without having been costs more than what is left out
      const miss =
        (e.right ? 1 : e.company.type === 'visit' ? 3 : 2) *
        ((e.right ? 1 : 0) - 1 / (1 + Math.exp(-sum(weights, e.company))))
      slope.bias += miss
      for (const f of e.company.features) slope[f] += miss
    }
    for (const name of names) weights[name] += (0.3 / Math.sqrt(some.length)) * slope[name] * 0.3
  }
  return weights
}

function sum(weights: Weights, company: Company): number {
  return company.features.reduce((total, f) => total + (weights[f] ?? 0), weights.bias)
}

const tables: Record<CompanyType, Weights> = { ...COMPANY }
for (const type of TYPES) {
  const typed = examples.filter((e) => e.company.type === type)
  // a sentence that a rule reads is no sentence without a contact: of it only its right pairs count
  const own = typed.filter((e) => e.right || !e.acted)
  // each fifth of the documents by the weights that the others give
  const documents = [...new Set(own.map((e) => e.document))].sort()
  const judged: { e: Example; p: number }[] = []
  for (let fold = 0; fold < 5; fold++) {
    const test = new Set(documents.filter((_, k) => k % 5 === fold))
    const weights = learn(own.filter((e) => !test.has(e.document)))
    for (const e of own) if (test.has(e.document)) judged.push({ e, p: sum(weights, e.company) })
  }
  // the best of each sentence
  const best = new Map<string, { e: Example; p: number }>()
  for (const j of judged) {
    const key = j.e.document + j.e.text
    if (!best.has(key) || best.get(key)!.p < j.p) best.set(key, j)
  }
  const sorted = [...best.values()].sort((a, b) => b.p - a.p)
  const list = sorted.filter((j) => !j.e.acted)
  console.log(
    `${type}, all sentences: ${sorted.length}, ${sorted.filter((j) => j.e.right).length} right; above 0: ${sorted.filter((j) => j.p > 0 && j.e.right).length} of ${sorted.filter((j) => j.p > 0).length}`,
  )
  console.log(
    `${type}: ${own.length} pairs, ${own.filter((e) => e.right).length} right; ${list.length} sentences, ${list.filter((j) => j.e.right).length} right by their best pair, ${new Set(own.filter((e) => e.right).map((e) => e.document + e.text)).size} at all`,
  )
  for (const limit of [-1.5, -1, -0.5, 0, 0.5, 1]) {
    const taken = list.filter((j) => j.p > limit)
    console.log(`  above ${limit}: ${taken.filter((j) => j.e.right).length} of ${taken.length}`)
  }
  if (process.argv.includes('--list'))
    for (const j of list.slice(0, 60).concat(list.slice(60).filter((j) => j.e.right)))
      console.log(
        `  ${j.e.right ? '+' : '-'} ${j.p.toFixed(2)} ${j.e.document} ${j.e.text.slice(0, 160)} [${j.e.company.parties.join(' ')}]`,
      )
  const weights = learn(own)
  tables[type] = Object.fromEntries(
    Object.entries(weights)
      .map(([name, w]) => [name, Math.round(w * 100) / 100] as const)
      .filter(([, w]) => w)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
if (process.argv.includes('--write')) {
  const file = join(import.meta.dirname, '../src/reader/discourse/company/weights.ts')
  const body = Object.entries(tables)
    .map(
      ([type, weights]) =>
        `  ${type}: {\n${Object.entries(weights)
          .map(([name, w]) => `    '${name}': ${w},`)
          .join('\n')}\n  },`,
    )
    .join('\n')
  writeFileSync(
    file,
    `// Written by \`node scripts/weigh.ts meeting --write\`, and \`visit\`.\n\nexport const COMPANY: Readonly<Record<'visit' | 'meeting', Readonly<Record<string, number>>>> = {\n${body}\n}\n`,
  )
}
