import { likelihoodOf, type Evidence } from '../evidence.ts'
import { UNLIKELY, type Comparison } from '../linkage.ts'
import type { Appearance } from './appearance.ts'
import { nameEvidence, parsedPerson, type NameEvidence } from './name-evidence.ts'
import { officeEvidence } from './office-evidence.ts'
import { nearnessOf, type Nearness } from './parties.ts'

/**
 * How likely two appearances are one person: what name, party, office and time say, each as the logarithm of odds, added
 * up. A name that says less (an initial, a family name alone, names that many bear) starts lower, and needs the others.
 */
export function comparePeople(one: Appearance, other: Appearance): Comparison {
  if (one.id === other.id) return { score: 1, reasons: ['the same words'] }
  const [a, b] = inTime(one, other) ? [one, other] : [other, one]
  const name = nameEvidence(parsedPerson(a.name), parsedPerson(b.name))
  const nearness = nearnessOf(a.of, b.of)
  const office = officeEvidence(a.offices, b.offices)
  const gap = gapOf(a, b)
  const time = timeWeight(name, gap, a.offices.includes('monarch') && b.offices.includes('monarch'))
  const all: readonly Evidence[] = [
    { weight: name.weight, why: name.why },
    { weight: PARTY[nearness], why: PARTY_WHY[nearness] },
    office,
    { weight: time, why: gap === undefined ? '' : gap ? `${gap} years apart` : 'at one time' },
  ]
  const score = likelihoodOf(all.reduce((sum, { weight }) => sum + weight, 0))
  const reasons = all
    .filter(({ why }) => why)
    .sort((p, q) => Math.abs(q.weight) - Math.abs(p.weight))
    .map(({ why }) => why)
  // who holds the office of Wim Kok four years later is hardly another W. Kok
  const holds = name.kind === 'akin' && office.weight > 1 && nearness === 'same' && (gap ?? LIFETIME) <= TERM
  const apart = (name.apart && !holds) || (gap ?? 0) > LIFETIME
  if (apart) return { score: Math.min(score, 0.1), reasons, apart }
  // a Chirac of 2004 alone does not deny the Jacques Chirac of 1986: it says nothing of him
  const isSilent = score < UNLIKELY && PARTIAL.has(name.kind) && nearness !== 'foreign'
  return { score: isSilent ? UNLIKELY : score, reasons }
}

const PARTIAL: ReadonlySet<NameEvidence['kind']> = new Set(['alone', 'initial'])

/** The earlier first. */
const inTime = (a: Appearance, b: Appearance): boolean => {
  const [first, second] = [a.years?.[0] ?? 0, b.years?.[0] ?? 0]
  return first === second ? a.id < b.id : first < second
}

const PARTY: Readonly<Record<Nearness, number>> = {
  same: 1.5,
  within: 0.8,
  country: -0.7,
  unsaid: -0.3,
  international: -0.3,
  foreign: -4,
}
const PARTY_WHY: Readonly<Record<Nearness, string>> = {
  same: 'for one party',
  within: 'one party is part of the other',
  country: 'parties of one country',
  unsaid: '',
  international: 'one for an international body',
  foreign: 'for different countries',
}

/** Years in which nobody is active. */
const LIFETIME = 75
/** Years of a term of office. */
const TERM = 5

/** Years between; undefined where one is not known. */
function gapOf(a: Appearance, b: Appearance): number | undefined {
  if (!a.years || !b.years) return undefined
  return Math.max(0, a.years[0] - b.years[1], b.years[0] - a.years[1])
}

/** Up to so many years, so much. */
const TIME: readonly (readonly [years: number, weight: number])[] = [
  [1, 0.6],
  [5, 0.4],
  [10, 0.1],
  [20, -0.4],
  [30, -1],
  [40, -2.2],
  [LIFETIME, -3.5],
]
/** For a name that is not whole: a family may give two presidents. */
const TIME_OF_PART: readonly (readonly [years: number, weight: number])[] = [
  [1, 0.6],
  [3, 0.4],
  [6, 0],
  [10, -0.8],
  [15, -1.5],
  [25, -2.5],
  [LIFETIME, -4],
]

/** A crown is worn for longer than an office is held, and its name is whole. */
function timeWeight({ kind }: NameEvidence, gap: number | undefined, crown: boolean): number {
  if (gap === undefined) return 0
  const table = kind === 'full' || (crown && kind === 'alone') ? TIME : TIME_OF_PART
  const years = crown ? gap * 0.6 : gap
  return table.find(([most]) => years <= most)?.[1] ?? -6
}
