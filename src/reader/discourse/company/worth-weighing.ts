import type { Sentence } from '../../clauses/act.ts'
import { seesOff } from '../../clauses/meetings/met.ts'
import type { Context } from '../../context.ts'
import { holds } from '../../held-words.ts'
import type { DateChunk } from '../../mentions.ts'
import { domestic } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { isActor, isGuestTold, isOfTwo, toldAt } from './actors.ts'

// Which sentences are weighed at all.

/** Longer sentences are lists. */
const LONG = 90

/** Words of coming together, and those that may speak against it. */
const CONTACT = holds('contact')
const BARRED = holds('we', 'send', 'receive', 'invite', 'not', 'arrivalSite', 'spouse', 'wished', 'seeVerb')

/** Whether a sentence is worth weighing: someone, another or a place, and a word of coming together (or, unless strict, a date). */
export function mayTellCompany(discourse: Discourse, s: Sentence, strict: boolean): boolean {
  const { x } = discourse
  const dated = s.chunks.some((c) => c.kind === 'date' && (!strict || isOneDay(c))) && (!strict || hasOfficialsOfTwo(s))
  const hosted = s.chunks.some((c) => isGuestTold(discourse, s, c))
  if (!dated && !hosted && !(s.held & CONTACT)) return false
  let actors = 0
  let places = 0
  for (const c of s.chunks) {
    if (c.kind === 'geo') places += c.adjective || c.possessive ? 0 : 1
    else if (isActor(x, c)) actors += isOfTwo(c) ? 2 : 1
  }
  if (!actors || actors + places < 2 || s.end - s.start > LONG) return false
  let contact = dated || hosted
  let quoted = false
  if (contact && !(s.held & BARRED)) return true
  for (let k = s.start; k < s.end; k++) {
    // what the writer says of himself and his reader is a speech or a plea, and what he quotes another one's
    if (x.isPunct(k, 0x201c) || (!quoted && x.isPunct(k, 34))) quoted = true
    else if (x.isPunct(k, 0x201d) || x.isPunct(k, 34)) quoted = false
    if (!quoted && x.is(k, C.we)) return false
    if (isAgainst(x, s, k)) return false
    if (x.is(k, C.contact) & 3 || toldAt(x, s, k)) contact = true
  }
  return contact
}

/** Words at token k after which nobody has met or come. */
function isAgainst(x: Context, { end }: Sentence, k: number): boolean {
  // whoever meets a traveller at the airport greets him
  if (x.is(k, C.arrivalSite) || seesOff(x, k)) return true
  const next = x.after(k)
  // "wants to meet", "would like to visit"
  if (x.is(k, C.wished) && !x.nounFirst)
    if (x.is(next, C.infinitive) || x.is(next - 1, C.infinitive) || x.is(next - 1, C.for)) return true
  // "a refusé de rencontrer", "souhaite se rendre"
  const wish = x.nounFirst && x.is(k, C.wished) ? (x.is(next, C.infinitive) ? next + 1 : next) : -1
  if (x.is(wish, C.meet) || x.is(wish, C.travel) || x.is(wish, C.visit)) return true
  // "met his wife in Riga"
  if (x.is(k, C.meet) && x.is(k + 1, C.possessive) && (x.is(k + 1, C.spouse) || x.is(k + 2, C.spouse))) return true
  // "sent a cable of greetings to", "received a letter from"
  if ((x.is(k, C.send) || x.is(k, C.receive)) && isOfLetter(x, k, end)) return true
  // whoever is invited has not come yet
  if (x.is(k, C.invite) && (x.is(k, C.verb) || x.is(k + 1, C.past) || isForVisit(x, next))) return true
  // "ne … pas", on both sides of a verb
  return x.nounFirst ? x.is(k, C.not) > 0 && (x.is(k + 2, C.not) > 0 || x.is(k + 3, C.not) > 0) : isDenial(x, k)
}

/** "on 6 May", "on Tuesday", "two days later": not a month or year. */
export const isOneDay = ({ from, weekday, shift, anchored }: DateChunk) =>
  from.d > 0 || weekday !== undefined || shift !== undefined || anchored !== undefined

/** A text in which nothing else is told is read for the officials of two lands on one day. */
function hasOfficialsOfTwo({ chunks }: Sentence): boolean {
  let first: string | undefined
  for (const c of chunks) {
    const inOffice = c.kind === 'person' && !c.weak && !c.plural && (c.offices.length > 0 || c.counterpart)
    const owner = inOffice ? (c.offices[0]?.owner ?? c.owners?.[0]) : undefined
    const code = owner?.kind === 'geo' ? owner.entry.code : undefined
    if (code && first && !domestic(first, code)) return true
    first ??= code
  }
  return false
}

/** "an invitation **to visit**". */
const isForVisit = (x: Context, to: number) => x.is(to, C.infinitive) > 0 && x.is(to + 1, C.base) > 0

/** A letter stands right behind the verb, or the verb itself tells of one. */
export function isOfLetter(x: Context, verb: number, end: number): boolean {
  return x.has({ start: verb, end: Math.min(end, verb + 5) }, C.letter)
}

/** "did **not** meet", "**never** came", "will **not** travel". */
function isDenial(x: Context, k: number): boolean {
  return x.is(k, C.not) > 0 && (x.is(k - 1, C.aux) > 0 || x.is(k - 1, C.will) > 0 || x.isFinite(x.after(k)))
}
