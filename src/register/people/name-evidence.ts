import { align } from '../names/align.ts'
import { compareParsed } from '../names/compare.ts'
import { personLikeness } from '../names/likeness.ts'
import { parseName } from '../names/parse.ts'
import type { ParsedName } from '../names/parsed-name.ts'
import type { NameToken } from '../names/tokens.ts'

/** What two names say about two people, apart from all else that is known of them. */
export interface NameEvidence {
  /**
   * `full`: two words agree or more. `initial`: one does, and an initial. `alone`: one does, and one side has no more.
   * `partly`: two agree, and each side has others. `akin`: one agrees, and each side has another with the same first
   * letter (Willem, Wim). `contrary`: other given names.
   */
  readonly kind: 'full' | 'initial' | 'alone' | 'partly' | 'akin' | 'contrary' | 'none'
  /** Logarithm of the odds. */
  readonly weight: number
  readonly reason: string
  /** A given name or a generation says that it is somebody else. */
  readonly apart: boolean
}

const KEPT = 50_000
const parsed = new Map<string, ParsedName>()

/** A name taken apart; the last few ten thousand are kept. */
export function parsedPerson(name: string): ParsedName {
  let known = parsed.get(name)
  if (!known) {
    known = parseName(name, 'person')
    if (parsed.size >= KEPT) parsed.clear()
    parsed.set(name, known)
  }
  return known
}

export function nameEvidence(a: ParsedName, b: ParsedName): NameEvidence {
  const { pairs, onlyA, onlyB } = align(a.tokens, b.tokens, personLikeness)
  let whole = 0
  let telling = 0
  let cost = 0
  let crossed = false
  for (const { a: one, b: other, likeness } of pairs) {
    cost += likeness.cost
    crossed ||= one.filial !== other.filial
    if (one.initial || other.initial) continue
    whole++
    telling += Math.min(one.weight, other.weight)
    if (likeness.how === 'same') continue
    if (isHisAndHers(one.text, other.text)) cost += HIS_AND_HERS
    if (likeness.cost > 0.5 && Math.min(one.text.length, other.text.length) <= SHORT) cost += SHORT_DIFFERS
  }
  const contrary = onlyA.length > 0 && onlyB.length > 0
  if (!contrary) for (const token of [...onlyA, ...onlyB]) if (leads(token, a, b)) cost += LEADING * token.weight
  const akin = onlyA.length === 1 && onlyB.length === 1 && onlyA[0].sound[0] === onlyB[0].sound[0]
  const kind = kindOf(whole, pairs.length - whole, contrary ? (akin ? 'akin' : 'contrary') : undefined, crossed)
  const least = kind === 'full' || kind === 'partly' ? 2 : 1
  let weight = BASE[kind] - 0.8 * cost + (whole ? 1.2 * (Math.min(telling, 2.5) - least) : 0)
  if (a.suffix !== b.suffix) weight -= a.suffix && b.suffix ? 6 : 1.5
  const apart = OTHERS.has(kind) || (a.suffix !== b.suffix && !!a.suffix && !!b.suffix)
  return { kind, weight, reason: compareParsed(a, b).reasons[0], apart }
}

/** Where all words that count are rare and written alike. */
const BASE: Readonly<Record<NameEvidence['kind'], number>> = {
  full: 1.2,
  initial: -0.6,
  alone: -1.4,
  partly: -2,
  akin: -2.4,
  contrary: -5,
  none: -7,
}

const OTHERS: ReadonlySet<NameEvidence['kind']> = new Set(['akin', 'contrary', 'none'])

const HIS_AND_HERS = 2
/** In a word of a syllable another spelling is another name: Sung-han, Sung-hwan. */
const SHORT_DIFFERS = 1.2
const SHORT = 4
/** A given name before all others more often tells a child from its parent than it was left out: Khaleda Ziaur Rahman. */
const LEADING = 2

const leads = (token: NameToken, a: ParsedName, b: ParsedName): boolean =>
  !token.initial && Math.min(a.tokens.length, b.tokens.length) > 1 && (token === a.tokens[0] || token === b.tokens[0])

/** Maria and Mario, Pavla and Pavel, Valérie and Valery: the same but for the ending of a woman's name. */
function isHisAndHers(a: string, b: string): boolean {
  const [hers, his] = /[ae]$/.test(a) ? [a, b] : [b, a]
  if (!/[ae]$/.test(hers) || his.endsWith(hers.at(-1)!) || his === `${hers}i`) return false
  return consonantsOf(hers) === consonantsOf(his)
}

const consonantsOf = (word: string): string => word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')

function kindOf(
  whole: number,
  initials: number,
  contrary: 'akin' | 'contrary' | undefined,
  crossed: boolean,
): NameEvidence['kind'] {
  if (whole === 0) return 'none'
  // of Hamad bin Khalifa and Tamim bin Hamad one is the father
  if (contrary) return crossed ? 'contrary' : whole > 1 ? 'partly' : contrary
  if (whole > 1) return 'full'
  return initials > 0 ? 'initial' : 'alone'
}
