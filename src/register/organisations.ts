import { loadGazetteer } from '../gazetteer/gazetteer.ts'
import type { PartyCode } from '../model/reading.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { SURE, type Comparison, type Keys, type Linkage } from './linkage.ts'
import { compareParsed } from './names/compare.ts'
import { keyOfWord } from './names/keys.ts'
import { parseName } from './names/parse.ts'
import type { NameToken } from './names/tokens.ts'
import { remembered } from './remembered.ts'

/** An organisation as documents write it; the reader has given those of the gazetteer one code already. */
export interface Organisation {
  readonly id: PartyCode
}

/**
 * Organisations across documents.
 *
 *     organisations.compare({ id: 'org:University of Tartu' }, { id: 'org:Tartu University' })
 *     // { score: 0.9…, reasons: ['the same: Tartu', 'the same: University'] }
 */
export const organisations: Linkage<Organisation> = { keysOf, compare }

const parsed = remembered(20_000, (id) => parseName(id.replace(/^org:/, ''), 'organisation'))

function compare(a: Organisation, b: Organisation): Comparison {
  if (a.id === b.id) return { score: 1, reasons: ['the same name'] }
  if (isKnown(a) && isKnown(b)) return { score: 0, reasons: ['two organisations of the gazetteer'], apart: true }
  const [one, other] = [parsed(a.id), parsed(b.id)]
  const { score, reasons } = compareParsed(one, other)
  const least = Math.min(one.tokens.length, other.tokens.length)
  // WTO: many names begin with the same two or three letters
  const isGuess = least === 1 && one.tokens.length !== other.tokens.length && one.letters.length < 4
  return { score: isGuess ? Math.min(score, SURE - 0.05) : score, reasons }
}

const isKnown = ({ id }: Organisation): boolean => loadGazetteer().byCode(id) !== undefined

/** Two of the words that tell most, whichever order they stand in; and the letters of a long name, for its acronym. */
function keysOf({ id }: Organisation): Keys {
  const { tokens, letters } = parsed(id)
  const emits = wordKeysOf(tokens)
  const seeks = [...emits]
  if (letters.length > 1) {
    const [own, other] = tokens.length > 1 ? ['name', 'letters'] : ['letters', 'name']
    emits.push(`${own} ${letters}`)
    seeks.push(`${other} ${letters}`)
  }
  return { emits, seeks }
}

const MOST_WORDS = 3

function wordKeysOf(tokens: readonly NameToken[]): string[] {
  const words = tokens
    .toSorted((a, b) => b.weight - a.weight || byCodeUnit(a.text, b.text))
    .slice(0, MOST_WORDS)
    .map((token) => ({ key: keyOfWord(token), plain: token.weight < 0.5 }))
  if (words.length === 1) return [words[0].key]
  const keys = new Set<string>()
  for (const [i, one] of words.entries())
    for (const other of words.slice(i + 1))
      // common words pair up only where there are no others: the World Health Organization
      if (words[0].plain || !one.plain || !other.plain) keys.add([one.key, other.key].sort().join(' '))
  return [...keys]
}
