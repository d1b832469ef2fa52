import type { Sentence } from '../../clauses/act.ts'
import { type Geo, isCity } from '../../mentions.ts'
import { domestic } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import { giveDestination } from './destinations.ts'
import type { Discourse } from '../discourse.ts'
import { lastTold } from '../draft.ts'

/** Tokens within which the noun must stand that a sentence of stops is about. */
const OPENS = 7

/** Payloads of `stopNoun`: a verb, and one with its preposition. */
const TAKES_IN = 2
const BEGAN_IN = 3

/** "**It** will cover", "**the trip** takes in". */
function isOfVisit({ x }: Discourse, s: Sentence, verb: number): boolean {
  const [it] = s.chunks
  if (it?.kind === 'anaphor' && it.which === 'it' && it.start === s.start) return true
  return x.has({ start: s.start, end: verb }, C.visitNoun)
}

/** "Stops include Bengaluru and Mumbai", "The destinations are Tokyo and Osaka", "The trip began **in Osaka**": where the visit spoken of goes. */
export function tellStops(discourse: Discourse, s: Sentence, index: number, acted: boolean): void {
  const { x, visit } = discourse
  if (!visit || visit.status === 'cancelled' || index - lastTold(visit) > 3) return
  let noun = s.start
  const limit = Math.min(s.end, s.start + OPENS)
  while (noun < limit && !x.is(noun, C.stopNoun)) noun++
  if (noun >= limit) return
  const which = x.is(noun, C.stopNoun)
  if (which >= TAKES_IN && !isOfVisit(discourse, s, noun)) return
  const behind = x.after(noun)
  const abroad = (g: Geo) => !visit.from.some((p) => domestic(p.code, g.entry.code))
  // of a sentence that tells more only what stands right behind: "The last stop **is Tokyo**, where she will meet"
  const isStop = (g: Geo) =>
    which === BEGAN_IN ? g.start === behind : g.start > noun && (!acted || (which < TAKES_IN && g.start <= behind + 2))
  const cities = s.chunks.filter((c): c is Geo => isCity(c) && isStop(c) && abroad(c))
  if (!cities.length) return
  for (const g of cities)
    if (!visit.to.some((p) => domestic(p.code, g.entry.code))) giveDestination(discourse, visit, [g])
    else if (!visit.places.some((h) => h.entry.code === g.entry.code)) visit.places.push(g)
  visit.told.push(index)
}
