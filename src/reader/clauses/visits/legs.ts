import type { DateChunk, Geo } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Told } from '../act.ts'
import type { Clause } from '../clause.ts'
import { objectsFrom } from '../objects.ts'

/**
 * Adds a journey, and those told with its verb: "sera à Paris du 24 au 26 février, **puis à Rome du 27 au 28 février**", "In 2019
 * he went to Ethiopia, **and last year to China**". A place with days of its own is a journey of its own.
 *
 * @param from the token behind its places, where what is told of it ends elsewhere
 * @returns the token to go on from
 */
export function addJourney(
  clause: Clause,
  told: Told,
  group: { readonly planned: boolean },
  from: number = told.end,
): number {
  const first = firstLeg(clause, told)
  clause.add(first, group)
  return addLegs(clause, first === told ? { ...told, end: from } : first, group)
}

/** Adds the journeys told behind the first, and returns the token to go on from. */
function addLegs(clause: Clause, told: Told, group: { readonly planned: boolean }): number {
  const { x, s } = clause
  // "se rendra **le 12 juin** à Rome"
  const dated = s.chunks.some((c) => c.kind === 'date' && c.end <= (x.nounFirst ? told.end : told.anchor))
  let end = pastLand(clause, told.end)
  for (let round = 0; round < 4 && end < s.end; round++) {
    const behind = dateBehind(clause, end)
    // "le 12 à Rome, **le 13 à Vienne**": the day of what follows
    const next = behind && x.nounFirst && dated && x.is(behind.end, C.to) ? clause.mentionAt(behind.end + 1) : undefined
    const days = next?.kind === 'geo' ? undefined : behind
    const from = days ? days.end : end
    let k = x.isPunct(from, 44) || (x.nounFirst && x.isPunct(from, 59)) ? from + 1 : from
    const and = x.is(k, C.and)
    if (and) k = x.after(k)
    else if (k === from) break
    while (x.is(k, C.adverb) && !clause.inside(k)) k = x.after(k)
    // the day stands before the place of each
    const ahead = !days && dated ? dateAt(clause, k) : undefined
    // "On 12 March he will visit Oslo, **on 13 March Stockholm**"
    // "le 13, à Vienne"
    const at = ahead && x.nounFirst && x.isPunct(ahead.end, 44) ? ahead.end + 1 : ahead?.end
    if (at && !and && !(x.nounFirst && x.is(at, C.to)) && clause.mentionAt(at)?.kind !== 'geo') break
    if (at) k = at
    else if (!days) break
    const led = x.is(k, C.to) || (!ahead && x.is(k, C.in))
    // "in Oman on Monday, **the UAE** on Tuesday"
    if (led ? clause.inside(k) : ahead || clause.mentionAt(k)?.kind !== 'geo') break
    // "travels to Uganda July 9-15 and Geneva July 16-19"
    const o = objectsFrom(clause, led ? k + 1 : k, (m) => m.kind === 'geo' && !m.adjective)
    if (!o.actors.length) break
    const leg = firstLeg(clause, {
      ...told,
      anchor: ahead && x.nounFirst ? ahead.date.start : k,
      end: o.end,
      to: o.actors as Geo[],
      whence: undefined,
      days: undefined,
    })
    const last = pastLand(clause, leg.end)
    const own = ahead ?? dateBehind(clause, last)
    if (!own || (days && isOfDay(days.date) !== isOfDay(own.date))) break
    clause.add(leg, group)
    end = last
  }
  return end
}

/** "le 14 juin", "trois jours plus tard": it tells a day, not a month. */
const isOfDay = (date: DateChunk): boolean => date.from.d > 0 || date.anchored !== undefined

/** "to **Chile (12–13 March)**, Peru (14 March) and Colombia (15–16 March)": where each place has days of its own, to the first. */
function firstLeg(clause: Clause, told: Told): Told {
  const [first, second] = told.to ?? []
  if (!second) return told
  const own = dateBehind(clause, first.end)
  return own && own.end <= second.start && dateBehind(clause, second.end)
    ? { ...told, to: [first], end: first.end }
    : told
}

/** "Munich **(Germany)**": past the land in brackets. */
function pastLand({ x, s, byStart }: Clause, k: number): number {
  const at = x.isPunct(k, 40) ? byStart.get(x.pastArticle(k + 1)) : undefined
  const land = at === undefined ? undefined : s.chunks[at]
  return land?.kind === 'geo' && x.isPunct(land.end, 41) ? land.end + 1 : k
}

interface DateFound {
  readonly date: DateChunk
  /** The token behind it, and behind its bracket. */
  readonly end: number
}

/** A date right behind token k. */
function dateBehind(clause: Clause, k: number): DateFound | undefined {
  const { x } = clause
  const bracket = x.isPunct(k, 40)
  const found = dateAt(clause, x.isPunct(k, 44) || bracket ? k + 1 : k)
  return found && bracket && x.isPunct(found.end, 41) ? { ...found, end: found.end + 1 } : found
}

/** A date that begins at token k, or behind its preposition: "on 4 May", "in June". */
function dateAt(clause: Clause, k: number): DateFound | undefined {
  const { x } = clause
  const m =
    clause.covering(k) ?? (x.is(k, C.on) || x.is(k, C.from) || x.is(k, C.in) ? clause.covering(k + 1) : undefined)
  return m?.kind === 'date' && m.start <= k + 1 && m.start >= k ? { date: m, end: m.end } : undefined
}
