import { BLANK, isCity, type Geo, type Instrument, type Mention } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Act } from './act.ts'
import type { Clause } from './clause.ts'
import { addInstrument } from './instruments.ts'
import { objectsFrom } from './objects.ts'
import { subjectOf, subjectOrOpener } from './subjects.ts'
import { beBefore, isAux, verbGroup } from './verbs.ts'

// Cities twinned.

/** "Dakar is from now on a friendly city of Guangzhou". */
export function isTwin(clause: Clause, one: Instrument): number {
  const { x, s } = clause
  if (!(x.is(one.end, C.of) || x.is(one.end, C.to) || x.is(one.end, C.with))) return 0
  let be = one.start - 1
  while (be > s.start && one.start - be < 9 && !((x.is(be, C.be) || x.is(be, C.becomes)) && !clause.inside(be))) be--
  if (!(x.is(be, C.be) || x.is(be, C.becomes)) || clause.inside(be)) return 0
  for (let k = be + 1; k < one.start; k++) if (x.isFinite(k) || x.isPunct(k, 59)) return 0
  const isLand = (m: Mention): m is Geo => m.kind === 'geo' && !m.adjective
  const lands = subjectOf(clause, be).actors.filter(isLand)
  // "Dakar, the capital of Senegal"
  const subject = lands.filter((g) => g === lands[0] || g.entry.code !== lands[0].entry.country)
  const o = objectsFrom(clause, one.end + 1, isLand)
  if (!subject.length || !o.actors.length) return 0
  addInstrument(clause, one, {
    rule: 'agreement/twinned',
    anchor: one.start,
    subject,
    object: o.actors,
    status: verbGroup(clause, be).planned ? 'planned' : 'held',
  })
  return o.end
}

/** "**Osaka and Graz** established", but of "Beijing and Moscow" only where they are called cities: they may be their states. */
function areTowns({ x, s }: Clause, verb: number, sides: readonly Mention[]): boolean {
  if (!sides.every(isCity)) return false
  return sides.some((m) => m.entry.capitalOf?.length !== 2) || x.has({ start: s.start, end: verb }, C.regionWord)
}

/** Payload of `twin`: between cities it is a bond like that of sisters, between others anything. */
const OF_CITIES = 2

/** "became sister cities in 1979", "twinned with Graz since 1979". */
export function twin(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.twin) || clause.inside(i)) return 0
  // "are sister cities", not "the sister cities of"
  if (!x.is(i, C.verb) && !isAux(clause, i) && !beBefore(clause, i) && i > s.start) return 0
  const end = x.after(i)
  // "Jumelées depuis 1988, A et B ont"
  const sub = subjectOrOpener(clause, i)
  // "est devenue la ville jumelle **de** Tampa"
  const leads = x.is(end - 1, C.with) || (end - 1 > i && x.is(end - 1, C.of))
  const o =
    leads || x.is(end - 1, C.to) || x.is(end, C.with)
      ? objectsFrom(clause, x.is(end, C.with) ? end + 1 : end)
      : { actors: [] as Mention[], end }
  // "Ana and Maria are sisters"
  if (sub.actors.some((m) => m.kind === 'person')) return 0
  if (sub.actors.length + o.actors.length < 2 && !sub.actors.some((m) => m.kind === 'anaphor')) return 0
  const g = verbGroup(clause, i)
  if (g.negative) return 0
  // "Osaka and Graz **established a partnership**"
  const ofCities = x.is(i, C.twin) === OF_CITIES
  if (ofCities && !areTowns(clause, i, [...sub.actors, ...o.actors])) return 0
  // the words themselves are the title: "sister cities"
  const last = leads && end - 1 > i ? end - 1 : end
  let start = ofCities ? last - 1 : i
  if (start < last - 1 && x.is(start, C.verb)) start++
  while (start < last - 1 && isAux(clause, start)) start++
  start = x.pastArticle(start)
  const instrument: Instrument = {
    ...BLANK,
    kind: 'instrument',
    start,
    end: last,
    joint: true,
    geos: [],
    instrumentKind: 'twinning',
    plural: false,
    head: start,
    named: true,
  }
  addInstrument(clause, instrument, {
    rule: 'agreement/twinned',
    anchor: i,
    subject: sub.actors,
    object: o.actors,
    subjectless: sub.none,
    status: g.planned ? 'planned' : 'held',
  })
  return Math.max(end, o.end)
}

/**
 * "**To establish a sister-city relationship**, the mayors signed an agreement": the bond and what was signed are one
 * instrument, a twinning.
 */
export function bindTwins(found: Act[]): void {
  const bond = found.findIndex((a) => a.kind === 'twinning' && a.rule === 'agreement/issued')
  const signed = found.findIndex((a) => a.kind === 'agreement' && a.rule !== 'agreement/issued')
  if (bond < 0 || signed < 0) return
  const { object, subject } = found[bond]
  const a = found[signed]
  found[signed] = {
    ...a,
    kind: 'twinning',
    object: a.object.length || subject.some((m) => !a.subject.includes(m)) ? a.object : object,
  }
  found.splice(bond, 1)
}
