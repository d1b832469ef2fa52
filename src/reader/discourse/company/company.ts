import type { Act, Sentence, Told } from '../../clauses/act.ts'
import { giveAdjuncts } from '../../clauses/adjuncts.ts'
import { Clause } from '../../clauses/clause.ts'
import { giveOccasions } from '../../clauses/occasions.ts'
import type { Mention } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { visitKindIn } from '../visits/visit-kind.ts'
import { companies, type Company, type CompanyType } from './pairs.ts'
import { COMPANY } from './weights.ts'

// What no rule tells: the officials of two parties in one sentence, or one and a foreign place, by whatever words.

/** An act that came to nothing speaks against the rest of its sentence. */
const DROPPED = 2

/** A visit is rarer than the sight of an official and a foreign place. */
const LEAST: Readonly<Record<CompanyType, number>> = { visit: 1, meeting: 0.2 }

/** For whom one of the two acts is only known from the visit spoken of. */
const GUESSED = 0.5

/** "A **told** B that": whoever is told something is spoken to. */
const TOLD = 3

/** "Governor A **let him see** the docks": a guest just told, and someone in office of where he is. */
const HOSTED = 4

/** Tells the likeliest contact of a sentence in which no rule found one. */
export function tellCompany(discourse: Discourse, s: Sentence, acted: boolean, tell: (act: Act) => void): void {
  const found = companies(discourse, s)
  if (!found.length) return
  // "The delegation **includes** representatives of the University of Moncton": who came along, and not who was met
  if (s.chunks.some((c) => c.kind === 'group' && c.delegation && discourse.x.is(c.end, C.including))) return
  if (discourse.heed) {
    discourse.heed(s, found, acted)
    return
  }
  const best = likeliest(acted ? found.filter((one) => !isRefused(discourse, s, one)) : found, acted ? DROPPED : 0)
  if (!best) return
  const all = [...best.subject, ...best.object, ...best.to].sort((a, b) => a.start - b.start)
  const clause = new Clause(discourse.x, s)
  clause.add(actOf(discourse, s, best, all))
  // the sentence denies it, or only invites
  if (!clause.found.length) return
  giveAdjuncts(clause)
  giveOccasions(clause)
  const said = best.told ? saidFrom(clause, all[all.length - 1].end) : s.end
  for (const act of clause.found) {
    const date = act.date && act.date.start > said ? undefined : act.date
    tell(said < s.end ? { ...act, date, places: act.places.filter((g) => g.start < said) } : act)
  }
}

/** The one for which most speaks, and more than `against` it. */
function likeliest(found: readonly Company[], against: number): Company | undefined {
  let best: Company | undefined
  let most = 0
  for (const one of found) {
    const sum =
      weigh(one) -
      LEAST[one.type] -
      against -
      (one.guessed ? GUESSED : 0) +
      (one.told ? TOLD : 0) +
      (one.hosted && !one.features.includes('from afar') ? HOSTED : 0)
    if (sum > most) {
      most = sum
      best = one
    }
  }
  return best
}

/** A weighted sum of what is there: above 0 it is more likely than not. */
function weigh({ type, features }: Company): number {
  const weights = COMPANY[type]
  let sum = weights.bias
  for (const f of features) sum += weights[f] ?? 0
  return sum
}

function actOf(discourse: Discourse, s: Sentence, one: Company, all: readonly Mention[]): Told {
  const { type, subject, object, to } = one
  const isVisit = type === 'visit'
  const called = isVisit && isCalledOff(discourse, s)
  return {
    type,
    kind: isVisit ? visitKindIn(discourse.x, s) : isVirtual(discourse, s) ? 'call' : 'meeting',
    rule: `${type}/company`,
    anchor: all[0].start,
    end: all[all.length - 1].end,
    subject,
    object,
    to,
    status: called ? 'cancelled' : isPlanned(discourse, s, all) ? 'planned' : 'held',
  }
}

/** A rule has told a meeting of these two, and it was none. */
function isRefused(discourse: Discourse, s: Sentence, { subject: [a], object: [b] }: Company): boolean {
  const isOf = ({ type, subject, object }: Act, m: Mention) =>
    type === 'meeting' && (subject.includes(m) || object.includes(m))
  return b !== undefined && discourse.actsOf(s).some((act) => isOf(act, a) && isOf(act, b))
}

/** "told B in Riga **that** an embassy would open in Oslo": from where it is what was said. */
function saidFrom({ x, s }: Clause, from: number): number {
  let k = from
  while (k < s.end && !x.is(k, C.which)) k++
  return k
}

function isVirtual({ x }: Discourse, s: Sentence): boolean {
  // "a call from the envoy" may be one at the door
  for (let k = s.start; k < s.end; k++)
    if (x.is(k, C.virtual) || (x.is(k, C.callNoun) && x.after(k) > k + 1)) return true
  return false
}

function isPlanned({ x }: Discourse, s: Sentence, all: readonly Mention[]): boolean {
  const speaks = (k: number) => !!(x.is(k, C.speech) && x.is(k, C.verb) && x.is(k, C.past))
  // "Trade will grow, A **told** B": so is what stands before them
  const quoted = speaks(all[0].end) && x.isPunct(all[0].start - 1, 44)
  let hasSpoken = false
  for (let k = quoted ? all[0].start : s.start; k < s.end; k++) {
    // "The two shook hands on it: trade is to grow"
    if (k >= all[all.length - 1].end && (x.isPunct(k, 58) || x.isPunct(k, 59))) return false
    // "A **told** B that trade would grow": what is to come is what they spoke of
    if (k >= all[0].end && speaks(k)) hasSpoken = true
    if (hasSpoken && k >= all[all.length - 1].end) return false
    // "It was to Oslo that he travelled"
    const whither = x.is(k, C.planned) && x.is(x.after(k) - 1, C.to) && x.isCap(x.after(k))
    // "**aura passé** la semaine à Tokyo" is over
    const over = x.nounFirst && x.is(k, C.have) && x.isParticiple(x.after(k))
    if (!whither && !over && (x.is(k, C.will) || x.is(k, C.planned) || x.is(k, C.future) || x.is(k, C.expect)))
      return true
  }
  return false
}

/** "The **journey** that he **had planned** will not take place". */
function isCalledOff({ x }: Discourse, s: Sentence): boolean {
  return x.has(s, C.cancelled) && x.has(s, C.visitNoun)
}
