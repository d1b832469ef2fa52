/** The annotated sets, and the third of each that is held out while rules are written. */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { recordIn, textOf, type Record } from './record.ts'

const root = join(import.meta.dirname, '../..')

export interface GoldDocument {
  readonly name: string
  readonly text: string
  readonly gold: Record
  readonly held: boolean
}

export interface GoldSet {
  readonly name: string
  readonly dir: string
  readonly language: string
  /** Put before a name where names alone would hold out no third of the set. */
  readonly salt?: string
  /** Which documents of the folder belong to the set. */
  readonly has: (name: string) => boolean
}

export const SETS: readonly GoldSet[] = [
  // The founding documents are not ours to publish: they lie beside the project, where there is a copy.
  { name: 'seeds', dir: join(root, '../shared/gold/seeds'), language: 'en', has: () => true },
  { name: 'state', dir: join(root, 'gold/state'), language: 'en', has: () => true },
  { name: 'dev-nat', dir: join(root, 'gold/dev'), language: 'en', has: (name) => name.startsWith('nat') },
  { name: 'dev', dir: join(root, 'gold/dev'), language: 'en', has: (name) => !name.startsWith('nat') },
  { name: 'natfr', dir: join(root, 'gold/dev'), language: 'fr', has: (name) => name.startsWith('natfr') },
  { name: 'fra', dir: join(root, 'gold/dev'), language: 'fr', salt: 'fra ', has: (name) => name.startsWith('fra') },
]

/** By name, so that a document stays on its side when others come and go. */
export const isHeldOut = (name: string): boolean =>
  Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 8), 16) % 3 === 0

/** Null where the folder is not there. */
export function documentsOf(set: GoldSet): GoldDocument[] | null {
  if (!existsSync(set.dir)) return null
  return readdirSync(set.dir)
    .filter((file) => file.endsWith('.json') && set.has(file))
    .sort()
    .map((file) => {
      const name = basename(file, '.json')
      const text = textOf(set.dir, name)
      if (text === null) throw new Error(`no text beside ${join(set.dir, file)}`)
      return { name, text, gold: recordIn(join(set.dir, file)), held: isHeldOut((set.salt ?? '') + name) }
    })
    .filter((document) => document.gold.language === set.language)
}
