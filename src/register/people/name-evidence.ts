import { align, type Alignment, type Pair } from '../names/align.ts'
import { compareParsed } from '../names/compare.ts'
import { personLikeness } from '../names/likeness.ts'
import { parseName } from '../names/parse.ts'
import type { ParsedName } from '../names/parsed-name.ts'
import type { NameToken } from '../names/tokens.ts'
import { remembered } from '../remembered.ts'

/** What two names say about two people, apart from all else that is known of them. */
export interface NameEvidence {
  /**
   * `full`: two words agree or more. `within`: they do, and one side has another before them (Mahamat Idriss Deby).
   * `initial`: one word agrees, and an initial. `alone`: one does, and one side has no more.
   * `partly`: two agree, and each side has others. `akin`: one agrees, and each side has another with the same first
   * letter (Willem, Wim), or only initials differ. `contrary`: other given names.
   */
  readonly kind: 'full' | 'within' | 'initial' | 'alone' | 'partly' | 'akin' | 'contrary' | 'none'
  /** A log-odds, as of all evidence. */
  readonly weight: number
  readonly why: string
  /** A given name or a generation says that it is somebody else; office and time may know better. */
  readonly apart: boolean
}

/** "President De Gaulle": a capital because it comes first. */
const LEADING_PARTICLE = /^(?:De|Du|Di|Del|Della|Van|Von|Al|El)(?= \p{Lu})/u

/** A name taken apart. */
export const parsedPerson = remembered(50_000, (name) =>
  parseName(
    name.replace(LEADING_PARTICLE, (word) => word.toLowerCase()),
    'person',
  ),
)

export function nameEvidence(a: ParsedName, b: ParsedName): NameEvidence {
  const { pairs, onlyA, onlyB } = align(a.tokens, b.tokens, personLikeness)
  let whole = 0
  let telling = 0
  let cost = 0
  let crossed = onlyA.some(isFilial) && onlyB.some(isFilial)
  for (const { a: one, b: other, likeness } of pairs) {
    cost += likeness.cost
    // a father's name that ends a name serves as the family's: Ould Daddah
    if (one.filial !== other.filial) crossed ||= one.filial ? one !== a.tokens.at(-1) : other !== b.tokens.at(-1)
    if (one.initial || other.initial) continue
    whole++
    telling += Math.min(one.weight, other.weight)
    if (likeness.how === 'same') continue
    if (isHisAndHers(one.text, other.text)) cost += HIS_AND_HERS
    if (likeness.cost > 0.5 && Math.min(one.text.length, other.text.length) <= SHORT) cost += SHORT_DIFFERS
  }
  const extra = [...onlyA, ...onlyB]
  const kind = kindOf(a, b, { pairs, onlyA, onlyB }, whole, crossed)
  // most of what shares a post or a letter only
  if (kind === 'none') return { kind, weight: BASE.none, why: 'other names', apart: true }
  if (kind === 'within') for (const token of extra) if (leads(token, a, b)) cost += LEADING * token.weight
  const least = kind === 'full' || kind === 'within' || kind === 'partly' ? 2 : 1
  const rarity = Math.min(telling, 2.5) - least
  let weight = BASE[kind] - 0.8 * cost + (rarity < 0 ? COMMONER : RARER) * rarity
  if (a.suffix !== b.suffix) weight -= a.suffix && b.suffix ? 6 : 1.5
  const apart = OTHERS.has(kind) || (a.suffix !== b.suffix && !!a.suffix && !!b.suffix)
  return { kind, weight, why: compareParsed(a, b).reasons[0], apart }
}

/** Where all words that count are rare and written alike. */
const BASE: Readonly<Record<NameEvidence['kind'], number>> = {
  full: 1.2,
  within: 1.2,
  initial: -0.6,
  alone: -1.4,
  partly: -2,
  akin: -2.4,
  contrary: -5,
  none: -7,
}

const OTHERS: ReadonlySet<NameEvidence['kind']> = new Set(['akin', 'contrary', 'none'])

/** For a word that tells, beyond or short of those that a name needs. */
const RARER = 1.2
const COMMONER = 2
const HIS_AND_HERS = 2
/** In a word of a syllable another spelling is another name: Sung-han, Sung-hwan. */
const SHORT_DIFFERS = 1.2
const SHORT = 4
/** A given name before all others more often tells a child from its parent than it was left out: Khaleda Ziaur Rahman. */
const LEADING = 2

const isFilial = (token: NameToken): boolean => token.filial
const isInitial = (token: NameToken): boolean => token.initial
const isOfInitials = ({ a, b }: Pair): boolean => a.initial && b.initial
const isTurned = (pairs: readonly Pair[]): boolean =>
  pairs.some((pair) => pairs.some((other) => pair.i < other.i && pair.j > other.j))

const leads = (token: NameToken, a: ParsedName, b: ParsedName): boolean =>
  !token.initial && (token === a.tokens[0] || token === b.tokens[0])

/** Maria and Mario, Pavla and Pavel, Valérie and Valery: the same but for the ending of a woman's name. */
function isHisAndHers(a: string, b: string): boolean {
  const [hers, his] = /[ae]$/.test(a) ? [a, b] : [b, a]
  if (!/[ae]$/.test(hers) || his.endsWith(hers.at(-1)!) || his === `${hers}i`) return false
  return consonantsOf(hers) === consonantsOf(his)
}

const consonantsOf = (word: string): string => word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')

function kindOf(
  a: ParsedName,
  b: ParsedName,
  { pairs, onlyA, onlyB }: Alignment,
  whole: number,
  crossed: boolean,
): NameEvidence['kind'] {
  if (whole === 0) return 'none'
  const extra = [...onlyA, ...onlyB]
  // of Hamad bin Khalifa Al Thani and Tamim bin Hamad Al Thani one is the father
  if (crossed && extra.length) return 'contrary'
  if (onlyA.length && onlyB.length) {
    if (extra.length === 2 && onlyA[0].sound[0] === onlyB[0].sound[0]) return whole > 1 ? 'partly' : 'akin'
    return whole > 1 && !(onlyA.includes(a.tokens[0]) && onlyB.includes(b.tokens[0])) ? 'partly' : 'contrary'
  }
  if (whole === 1) return pairs.length > 1 ? 'initial' : 'alone'
  // George W. Bush, George H. W. Bush; who has no initial may be either
  if (extra.length && extra.every(isInitial) && pairs.some(isOfInitials)) return 'akin'
  // "Hayashi Yoshimasa" turns round as a whole; Saud al-Faisal is not Faisal bin Farhan Al Saud
  if (extra.length && isTurned(pairs)) return 'partly'
  return extra.some((token) => leads(token, a, b)) ? 'within' : 'full'
}
