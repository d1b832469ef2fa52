/** The texts that are measured on: the genre's own, general prose, and the annotated sets. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const GOLD = join(import.meta.dirname, '../gold')
/** Beside the project: the founding texts, and the State Department's releases. */
const SHARED = join(import.meta.dirname, '../../shared')
const CORPUS = join(import.meta.dirname, 'corpus')

export interface Gold {
  readonly id: string
  readonly set: string
  readonly text: string
  /** At least one engagement that is not optional. */
  readonly holds: boolean
  /** Where the quoted words of each engagement stand. */
  readonly quotes: readonly number[]
}

export interface General {
  /** `brown`, `mail`… */
  readonly kind: string
  readonly text: string
}

/** The annotated documents in English. */
export function gold(): Gold[] {
  const out: Gold[] = []
  for (const dir of [join(GOLD, 'dev'), join(GOLD, 'state'), join(SHARED, 'gold/seeds')]) {
    const set = basename(dir)
    if (!existsSync(dir)) continue
    for (const name of readdirSync(dir)
      .filter((file) => file.endsWith('.json'))
      .sort()) {
      const record = JSON.parse(readFileSync(join(dir, name), 'utf8')) as {
        language: string
        engagements: { optional?: boolean; quote?: string }[]
      }
      if (record.language !== 'en') continue
      const text = readFileSync(join(dir, name.replace('.json', '.txt')), 'utf8')
      const certain = record.engagements.filter(({ optional }) => !optional)
      out.push({
        id: `${set}/${basename(name, '.json')}`,
        set,
        text,
        holds: certain.length > 0,
        quotes: certain.map(({ quote }) => (quote ? text.indexOf(quote.split('|')[0]) : -1)).filter((at) => at >= 0),
      })
    }
  }
  return out
}

/** Files in the genre that the reader is for: releases of the State Department and the English part of gold `dev`. */
export function genreFiles(): string[] {
  const releases = join(SHARED, 'data/state-dept')
  const dev = join(GOLD, 'dev')
  const list = (dir: string, wanted: RegExp) =>
    existsSync(dir)
      ? readdirSync(dir)
          .filter((name) => wanted.test(name))
          .sort()
          .map((name) => join(dir, name))
      : []
  return [...list(releases, /\.txt$/), ...list(dev, /^(?!fra-|natfr-).*\.txt$/)]
}

/** What `bench/corpus.ts` has fetched. `mixed` kinds tell of engagements here and there. */
export function general(mixed = false): General[] {
  if (!existsSync(CORPUS)) return []
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith('.json') && name.startsWith('mixed-') === mixed)
    .sort()
    .flatMap((name) =>
      (JSON.parse(readFileSync(join(CORPUS, name), 'utf8')) as string[]).map((text) => ({
        kind: basename(name, '.json'),
        text,
      })),
    )
}
