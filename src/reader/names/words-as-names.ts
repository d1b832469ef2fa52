import { Shape } from '../../text/tokens.ts'
import { C } from '../word-classes.ts'
import { isNameWord, isSurnameAlone, isSyllable, opensName } from './name-words.ts'
import type { Names } from './names.ts'

// Words of the language that are a person's name where they stand: Minister "Rich" Phiri, John "Key".

/** "la ministre, **Grace** Uwimana", "Vice Governor **He** Baoxiang": within a sentence only a name has that capital. */
export function isFrameAsName(n: Names, k: number, limit: number, afterOffice: boolean): boolean {
  const { x, geoOf } = n
  const { shape, hash1, hash2 } = x.tokens
  const next = k + 1
  if (next >= limit || !(shape[k] & shape[next] & Shape.cap) || (shape[k] | shape[next]) & Shape.newline) return false
  if (x.lex[next] || geoOf[next]) return false
  if (!x.nounFirst && x.is(k, C.he)) return afterOffice
  // "President **Said** Abdi"
  const given = x.gazetteer.isGivenName(hash1[k], hash2[k]) || (afterOffice && x.is(k, C.speech) && x.is(k, C.past))
  if (!n.isFrame(k) || shape[k] & Shape.upper || !given) return false
  // "met with **Per** Lindqvist", but "Income Up **In** Kerala"
  return x.nounFirst ? afterOffice : k > 0 && (afterOffice || (shape[k - 1] & Shape.lower) !== 0)
}

/** Whether a word that is no name's by itself begins one at k. */
export function beginsAsName(n: Names, k: number, limit: number, afterOffice: boolean): boolean {
  const { x, geoOf } = n
  const { shape, hash1, hash2 } = x.tokens
  const next = k + 1
  // "Park Won-soon", "Song Il-gook"
  const hyphened = Shape.joined | Shape.lower
  if (next + 1 < limit && (shape[next + 1] & hyphened) === hyphened && opensName(n, k, limit)) return true
  if (!afterOffice) return false
  if (opensName(n, k, limit) || isSurnameAlone(n, k)) return true
  if (next >= limit || shape[next] & (Shape.newline | Shape.punct) || !(shape[next] & Shape.cap)) return false
  // "Foreign Minister Shah Mahmood Alam": a title that is a given name, too
  if (x.is(k, C.crown) && !x.is(k, C.headOfState) && !x.is(k, C.common)) return true
  if (n.isFrame(k)) return false
  // "Minister Tea Gelashvili", "Minister Joy Okafor": a given name that is a word, then one that is none
  if (!x.lex[next] && !geoOf[next] && x.gazetteer.isGivenName(hash1[k], hash2[k])) return true
  // a common word that opens a name right behind an office or honorific: "Minister Rich Phiri"
  return (
    (shape[k] & Shape.cap) !== 0 &&
    !x.is(k, C.officeHead) &&
    !x.is(k, C.officeRank) &&
    !x.is(k, C.portfolio) &&
    !x.is(k, C.bodyHead) &&
    !x.is(k, C.armHead) &&
    !x.is(k, C.visitNoun) &&
    !x.is(k, C.talkNoun) &&
    !x.is(k, C.verb) &&
    (isNameWord(n, next, false) || isSyllable(n, k, limit))
  )
}

/** Whether a word that is no name's by itself goes on one of so many words at k. */
export function goesOnAsName(n: Names, k: number, limit: number, words: number, afterOffice: boolean): boolean {
  const { x } = n
  const { shape, start, end } = x.tokens
  if (!(shape[k] & Shape.cap) || n.isFrame(k)) return false
  const next = k + 1
  if (next < limit && shape[next] & Shape.joined) {
    // "Yassine Fall-Diop": a common word joined to another of the name
    if (shape[next] & Shape.cap) return true
    // "Won-soon" is a word by accident
    if (shape[next] & Shape.lower && end[next] - start[next] < 7 && end[k] - start[k] < 6) return true
  }
  return afterOffice && (isSecondOfThree(n, k, words) || isSurnameWord(n, k, words))
}

/** "Foreign Minister Choe **Son** Hui": a word between two that are none. */
function isSecondOfThree({ x, geoOf }: Names, k: number, words: number): boolean {
  const { shape } = x.tokens
  const next = k + 1
  if (x.nounFirst || words !== 1 || x.lex[k - 1] || x.lex[next] || geoOf[next] || shape[next] & Shape.newline)
    return false
  return (
    x.isCap(next) &&
    !(shape[k] & (Shape.upper | Shape.possessive)) &&
    x.is(k, C.common) > 0 &&
    !x.is(k, C.verb) &&
    !x.is(k, C.officeHead) &&
    !x.is(k, C.bodyHead) &&
    !x.is(k, C.armHead)
  )
}

/** "Prime Minister John **Key** will lead": behind a given name, and the verb right behind it. */
function isSurnameWord({ x }: Names, k: number, words: number): boolean {
  const { shape, start, end, hash1, hash2 } = x.tokens
  if (words > 2 || shape[k] & (Shape.upper | Shape.joined | Shape.possessive)) return false
  if (x.is(k, C.officeHead) || x.is(k, C.visitNoun) || x.is(k, C.talkNoun)) return false
  const p = k - 1
  const next = k + 1
  const closes = next >= x.tokens.count || (shape[next] & Shape.newline) !== 0
  if (words === 1) {
    const given = x.gazetteer.isGivenName(hash1[p], hash2[p])
    // "Prime Minister Juhan **Parts** of Estonia": a first name that no list has
    if (!given && (x.lex[p] || closes || x.nounFirst)) return false
    if (given && closes && !x.nounFirst) return true
  } else if (end[k] - start[k] >= 5 || (x.lex[p] && !x.is(p, C.particle)) || x.lex[p - 1]) return false
  // "Minister Brian **Hall**.", but "in President Lincoln Park."
  const ends = x.isPunct(next, 46) && (words === 2 || (!x.nounFirst && !x.is(k, C.bodyHead)))
  if (x.isPunct(next, 44) || ends) return true
  if (!(shape[next] & Shape.lower)) return false
  return !!(x.is(next, C.of) || x.is(next, C.will) || x.is(next, C.have) || x.is(next, C.be)) || x.isFinite(next)
}
