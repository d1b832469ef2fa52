import type { Engagement, EngagementType } from '../../model/reading.ts'
import type { Comparison } from '../linkage.ts'
import type { Report } from '../report.ts'
import { dateEvidence } from './dates.ts'
import { apart, likelihoodOf, type Evidence } from '../evidence.ts'
import { type Facts, factsOf } from './facts.ts'
import { directionEvidence, togetherEvidence } from './parties.ts'
import { areSameTalkers, guestsEvidence, signatoriesEvidence, talkersEvidence, visitorsEvidence } from './people.ts'
import { titleEvidence } from './titles.ts'
import { countCommon } from './words.ts'

/** How likely two reports that meet by a key are to tell one engagement, before anything is held against them. */
const PRIOR: { readonly [type in EngagementType]: number } = {
  visit: -2.5,
  meeting: -3.3,
  event: -2.5,
  agreement: -2.5,
}

const PEOPLE: { readonly [type in EngagementType]: typeof talkersEvidence } = {
  visit: visitorsEvidence,
  meeting: talkersEvidence,
  event: guestsEvidence,
  agreement: signatoriesEvidence,
}

/** What weighs less than this is no reason worth a person's time. */
const WORTH_SAYING = 0.15

export function compareReports(one: Report, other: Report): Comparison {
  // One order for both, so that it can't matter which comes first.
  const [a, b] = one.id <= other.id ? [one, other] : [other, one]
  const all = a.document === b.document ? [apart('one document tells them apart')] : evidenceFor(a, b)
  let sum = PRIOR[a.engagement.type]
  for (const evidence of all) sum += evidence.weight
  const out = all.find((evidence) => evidence.apart)
  const said = all
    .filter((evidence) => evidence.apart || Math.abs(evidence.weight) >= WORTH_SAYING)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
    .map((evidence) => (evidence.weight < 0 ? `differs: ${evidence.why}` : evidence.why))
  if (out) return { score: 0, reasons: said, apart: true }
  return { score: likelihoodOf(sum), reasons: said }
}

function evidenceFor(a: Report, b: Report): Evidence[] {
  const { type } = a.engagement
  if (type !== b.engagement.type) return [apart(`${type}, ${b.engagement.type}`)]
  const [f, g] = [factsOf(a), factsOf(b)]
  const call = a.engagement.kind === 'call' && b.engagement.kind === 'call'
  const found: (Evidence | undefined)[] = [
    type === 'visit' ? directionEvidence(f, g) : sidesEvidence(f, g, type),
    dateEvidence(f.times, g.times, type, call),
    ...PEOPLE[type](f.people, g.people),
    titleEvidence(f.title, g.title, type),
    legEvidence(f, g),
    kindEvidence(a.engagement, b.engagement),
    statusEvidence(f, g),
    placesEvidence(f, g, type),
    sectorsEvidence(f, g, type),
    sizeEvidence(a.engagement, b.engagement),
  ]
  return found.filter((one) => one !== undefined)
}

/** Whose parties are told otherwise but whose people are the same are one: a text does not say for whom everybody speaks. */
function sidesEvidence(f: Facts, g: Facts, type: EngagementType): Evidence {
  const found = togetherEvidence(f, g, type === 'event')
  if (type !== 'meeting' || found.weight > -0.5 || !areSameTalkers(f.people, g.people)) return found
  return { weight: 1.7, why: 'the same people on both sides' }
}

/** A stop with dates of its own is a visit beside the tour that it belongs to. */
function legEvidence(f: Facts, g: Facts): Evidence | undefined {
  const [a, b] = [f.times.window, g.times.window]
  if (f.to.length === g.to.length || a?.precision !== 'day' || b?.precision !== 'day') return undefined
  const [leg, tour, inner, outer] = f.to.length < g.to.length ? ([f, g, a, b] as const) : ([g, f, b, a] as const)
  if (inner.to - inner.from >= outer.to - outer.from) return undefined
  const said = (facts: Facts): string => facts.to.map(({ code }) => code).join(' + ')
  return { weight: -4.5, why: `a stop of a tour: ${said(leg)} of ${said(tour)}` }
}

/** Kinds that nobody who knows would take for one another; all others are a matter of words. */
const UNLIKE_KINDS: readonly (readonly [kind: string, others: string])[] = [
  ['state', 'private transit study courtesy'],
  ['official', 'private transit'],
  ['private', 'trade mission mission working'],
  ['transit', 'trade mission mission working study'],
  ['exhibition', 'session summit seminar ceremony'],
  ['festival', 'session summit seminar'],
  ['summit', 'session seminar ceremony'],
  ['session', 'seminar ceremony forum'],
  ['treaty', 'letter of intent action plan contract'],
  ['twinning', 'treaty contract letter of intent'],
  ['contract', 'declaration'],
]

function kindEvidence(a: Engagement, b: Engagement): Evidence | undefined {
  const why = `${a.kind}, ${b.kind}`
  if (a.kind === b.kind)
    return ['unspecified', 'meeting', 'other'].includes(a.kind) ? undefined : { weight: 0.4, why: `both ${a.kind}` }
  if (a.kind === 'call' || b.kind === 'call') return { weight: -5, why }
  if (a.kind === 'site visit' || b.kind === 'site visit') return { weight: -1.5, why }
  const unlike = UNLIKE_KINDS.some(
    ([kind, others]) => (a.kind === kind && others.includes(b.kind)) || (b.kind === kind && others.includes(a.kind)),
  )
  if (unlike) return { weight: -1.2, why }
  if (a.kind.endsWith('mission') && b.kind.endsWith('mission')) return undefined
  return ['unspecified', 'other'].some((one) => a.kind === one || b.kind === one)
    ? undefined
    : { weight: a.type === 'agreement' ? -0.8 : -0.3, why }
}

function statusEvidence({ times: f }: Facts, { times: g }: Facts): Evidence | undefined {
  if (f.status === g.status) return undefined
  if (f.status !== 'planned' && g.status !== 'planned') return { weight: -1.5, why: 'cancelled, held' }
  const [plan, other] = f.status === 'planned' ? [f, g] : [g, f]
  if (other.status === 'cancelled') return { weight: 0.2, why: 'planned, then cancelled' }
  if (plan.told && other.window && plan.told.from > other.window.to + 1)
    return { weight: -4, why: `still planned after ${other.said}` }
  return { weight: 0.2, why: 'announced, then held' }
}

const ELSEWHERE: { readonly [type in EngagementType]: number } = {
  visit: -1.5,
  meeting: -1.6,
  event: -2,
  agreement: -0.7,
}

function placesEvidence(f: Facts, g: Facts, type: EngagementType): Evidence | undefined {
  if (!f.places.length || !g.places.length) return undefined
  for (const one of f.places)
    for (const other of g.places) if (isSamePlace(one, other)) return { weight: 0.7, why: `in one place: ${one.said}` }
  const said = (facts: Facts): string => facts.places.map((one) => one.said).join(' + ')
  return { weight: ELSEWHERE[type], why: `in different places: ${said(f)}; ${said(g)}` }
}

type Place = Facts['places'][number]

/** `Québec` and `Quebec City` are one place for us. */
function isSamePlace(a: Place, b: Place): boolean {
  if (a.geonames !== undefined && a.geonames === b.geonames) return true
  return a.key === b.key || ` ${a.key} `.includes(` ${b.key} `) || ` ${b.key} `.includes(` ${a.key} `)
}

function sectorsEvidence(f: Facts, g: Facts, type: EngagementType): Evidence | undefined {
  if (!f.sectors.size || !g.sectors.size) return undefined
  if (countCommon(f.sectors, g.sectors)) return { weight: 0.4, why: 'about the same fields' }
  const said = (facts: Facts): string => [...facts.sectors].join(' + ')
  return {
    weight: type === 'agreement' ? -1.2 : type === 'meeting' ? -0.8 : -0.3,
    why: `about different fields: ${said(f)}; ${said(g)}`,
  }
}

function sizeEvidence({ size: a }: Engagement, { size: b }: Engagement): Evidence | undefined {
  if (!a || !b) return undefined
  const ratio = Math.max(a.count, b.count) / Math.max(1, Math.min(a.count, b.count))
  if (ratio === 1) return { weight: 1, why: `a delegation of ${a.count} both times` }
  return ratio > 2 ? { weight: -0.7, why: `delegations of ${a.count} and ${b.count}` } : undefined
}
