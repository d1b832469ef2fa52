import { Shape } from '../../text/tokens.ts'
import { BEYOND, type Context } from '../context.ts'
import type { KnownName } from '../geo.ts'
import type { Body, Geo, Office, Span } from '../mentions.ts'
import { isOwnerOfOne } from '../no-place.ts'
import { C } from '../word-classes.ts'
import { isGivenNameBehind, isNameWord, isNumberOf, isSurnameAlone, isSyllable } from './name-words.ts'
import { isLowTitle } from './office.ts'
import { beginsAsName, goesOnAsName, isFrameAsName } from './words-as-names.ts'

export const STARTS = 1
export const COVERS = 2

/** Reused from document to document. */
let room = roomFor(4096)

function roomFor(length: number) {
  return { geoOf: new Int32Array(length), knownOf: new Uint8Array(length) }
}

/** Payload of `nameSuffix`: of the name itself, as "Jr." is. */
const OWN = 1

/** Payload of `particle`: one behind the father's name. */
const PATRONYMIC = 2

/**
 * Finds named things in a block: bodies and events by the head word in a capitalised run, offices by their head,
 * people by form and by the office beside them.
 */
export class Names {
  readonly x: Context
  readonly geos: Map<number, Geo>
  readonly known: Map<number, KnownName>
  /** Tokens that end a geo, with the geo. */
  readonly geoEnds = new Map<number, Geo>()
  /** Geo that covers a token. */
  readonly geoOf: Int32Array
  /** {@link STARTS} where a known name begins, {@link COVERS} all through it. */
  readonly knownOf: Uint8Array
  /** Hashes of the single words of names told so far. */
  readonly told = new Set<number>()
  /** The first words of names told so far by their last ones, by hash. */
  readonly #firstOf = new Map<number, number>()
  /** Bodies by the hash of the acronym that the text gave them in brackets. */
  readonly acronyms = new Map<number, Body>()

  constructor(x: Context, geos: Map<number, Geo>, known: Map<number, KnownName>) {
    this.x = x
    this.geos = geos
    this.known = known
    const length = x.tokens.count + BEYOND
    if (length > room.geoOf.length) room = roomFor(length * 2)
    this.geoOf = room.geoOf.fill(0, 0, length)
    this.knownOf = room.knownOf.fill(0, 0, length)
    for (const k of known.values()) {
      this.knownOf.fill(COVERS, k.start, k.end)
      this.knownOf[k.start] |= STARTS
    }
    for (const k of known.values()) {
      const { code } = x.gazetteer.entry(k.entry)
      if (
        code.startsWith('org:') &&
        x.tokens.end[k.end - 1] - x.tokens.start[k.start] > (x.orgNames.get(code)?.length ?? 0)
      )
        x.orgNames.set(code, x.tokens.words(k.start, k.end))
    }
    for (const geo of geos.values()) {
      this.geoEnds.set(geo.end, geo)
      for (let i = geo.start; i < geo.end; i++) this.geoOf[i] = geo.start + 1
    }
  }

  geoAt(i: number): Geo | undefined {
    const s = this.geoOf[i]
    return s ? this.geos.get(s - 1) : undefined
  }

  /** A word of a sentence's frame, never of a name, however it is written: "At" of "At the invitation of" too. */
  isFrame(i: number): boolean {
    return this.x.is(i, C.frameWord) !== 0
  }

  isDateWord(i: number): boolean {
    return this.x.is(i, C.dateWord) !== 0
  }

  /**
   * The end of the name that begins at i, or i if none does.
   *
   *     Jean-Claude van der Berg II   F.Benjamin   Abdullah bin Zayed Al Nahyan   Park Won-soon
   */
  nameEnd(i: number, limit: number, afterOffice: boolean): number {
    const { x } = this
    const t = x.tokens
    // "@AnnaLund" is an account
    if (x.isPunct(i - 1, 64)) return i
    let k = i
    let words = 0
    while (k < limit && k - i < 9) {
      if (k > i && t.shape[k] & Shape.newline) break
      if (k > i && t.shape[k - 1] & Shape.possessive) break
      if (t.shape[k] & Shape.punct) {
        // "Surangel S. Whipps, Jr."
        if (
          x.isPunct(k, 44) &&
          words >= 2 &&
          k + 1 < limit &&
          x.is(k + 1, C.nameSuffix) === OWN &&
          t.end[k + 1] - t.start[k + 1] <= 3 &&
          t.end[k + 1] - t.start[k + 1] > 1 &&
          t.shape[k + 1] & Shape.cap
        ) {
          k += 2
          if (x.isPunct(k, 46) && !(t.shape[k] & Shape.spaced)) k++
          break
        }
        break
      }
      const within = words > 0
      // "After the talks with Hadžić Petrić left": two who were told before
      if (words === 1 && this.#areTwo(k)) break
      const suffix = within && t.shape[k] & (Shape.upper | Shape.dotted) ? x.is(k, C.nameSuffix) : 0
      // "Fiona Mackay **MSP**"
      if (suffix && suffix !== OWN && !(t.shape[k] & Shape.dotted && isNameWord(this, k, true))) break
      const geo = this.geoAt(k)
      if (geo) {
        // "Foreign Minister Israel Katz", "Chad Wolf": a given name that is also a place, then an unknown word
        const given = x.gazetteer.isGivenName(t.hash1[k], t.hash2[k]) || x.gazetteer.isSurname(t.hash1[k], t.hash2[k])
        const single = geo.end === geo.start + 1 && !geo.possessive
        const more =
          k + 1 < limit && !this.geoOf[k + 1] && isNameWord(this, k + 1, false) && !(t.shape[k + 1] & Shape.newline)
        if (
          !(
            single &&
            // "the Governor of Kisumu, **Anyang** Otieno"
            (((given || (geo.entry.kind === 'city' && x.isPunct(k - 1, 44) && !x.nounFirst)) &&
              ((within && !geo.adjective) || (afterOffice && more))) ||
              (within && t.shape[k] & Shape.joined) ||
              (words === 1 && isGivenNameBehind(this, k, geo, afterOffice)) ||
              (afterOffice && !within && isSurnameAlone(this, k, geo)))
          )
        )
          break
        k++
        words++
        continue
      }
      // "Sahiba Ali **gizi**"
      if (within && x.is(k, C.particle) === PATRONYMIC) {
        k++
        continue
      }
      if (within && x.is(k, C.particle) && k + 1 < limit && !(t.shape[k] & Shape.upper && t.end[k] - t.start[k] > 3)) {
        let p = k + 1
        while (p < limit && x.is(p, C.particle) && t.shape[p] & Shape.lower) p++
        if (
          (isNameWord(this, p, true) ||
            // "Qaboos bin Said"
            (t.shape[p - 1] & Shape.lower && !x.is(k, C.and) && !x.is(p, C.officeHead) && !x.is(p, C.bodyHead)) ||
            (this.geoOf[p] && t.shape[p - 1] & Shape.lower)) &&
          t.shape[p] & Shape.cap &&
          !(t.shape[p] & Shape.newline)
        ) {
          if (!(x.is(k, C.and) && !x.is(k, C.particle))) {
            // "le roi Philippe de Belgique", "le maire Paul Dubois de Lyon"
            const geo = x.nounFirst ? this.geoAt(p) : undefined
            if (geo && (geo.entry.kind !== 'city' || isOwnerOfOne(x, geo, geo.entry))) break
            k = this.geoOf[p] ? this.geoAt(p)!.end : isNameWord(this, p, true) ? p : p + 1
            continue
          }
        }
      }
      // "Sabah al-Ahmed **as-Sabah**", "Salah **ud-Din**": an article with its hyphen
      if (
        within &&
        t.shape[k] & Shape.lower &&
        t.end[k] - t.start[k] < 4 &&
        k + 1 < limit &&
        (t.shape[k + 1] & (Shape.joined | Shape.cap)) === (Shape.joined | Shape.cap)
      ) {
        k += 2
        continue
      }
      if (
        !within &&
        x.is(k, C.particle) &&
        k + 1 < limit &&
        t.shape[k] & Shape.cap &&
        isNameWord(this, k + 1, false) &&
        !(t.shape[k + 1] & Shape.newline)
      ) {
        k++
        continue
      }
      // "President dos Santos", "Foreign Minister van den Broek"
      if (!within && afterOffice && x.is(k, C.particle) && t.shape[k] & Shape.lower && !this.isFrame(k)) {
        let p = k + 1
        while (p < limit && x.is(p, C.particle) && t.shape[p] & Shape.lower) p++
        if (p < limit && t.shape[p] & Shape.cap && !(t.shape[p] & Shape.newline) && isNameWord(this, p, true)) {
          k = p
          words++
          continue
        }
      }
      if (!within && isFrameAsName(this, k, limit, afterOffice)) {
        words++
        k++
        continue
      }
      // "the Speaker of the Seimas **I.** Degutienė": an initial is no word of the sentence
      const initial = (t.shape[k] & Shape.initial) !== 0
      if (afterOffice && !within && this.isFrame(k) && !initial && !isSyllable(this, k, limit)) break
      const numbered = within && t.shape[k] & Shape.cap && x.is(k, C.nameSuffix) && isNumberOf(this, k, limit)
      if (!isNameWord(this, k, within) && !numbered) {
        const isName = within
          ? goesOnAsName(this, k, limit, words, afterOffice)
          : beginsAsName(this, k, limit, afterOffice)
        if (!isName) break
      }
      // a capitalised verb or noun of a headline ends the name
      words++
      k++
      // "Ferdinand Marcos Jr. has", "Marcos Jr., President": its full stop is the name's
      if (
        x.isPunct(k, 46) &&
        x.is(k - 1, C.nameSuffix) &&
        x.is(k - 1, C.abbreviation) &&
        (t.shape[k + 1] & Shape.lower || x.isPunct(k + 1, 44))
      ) {
        k++
        break
      }
    }
    // particles and "y" never end a name
    while (
      k > i &&
      x.is(k - 1, C.particle) !== PATRONYMIC &&
      x.is(k - 1, C.particle) &&
      t.shape[k - 1] & Shape.lower &&
      !(t.shape[k - 1] & Shape.joined)
    )
      k--
    return words ? k : i
  }

  isStrongName(start: number, end: number): boolean {
    const { x } = this
    const t = x.tokens
    let words = 0
    let evidence = false
    for (let k = start; k < end; k++) {
      if (t.shape[k] & Shape.punct) continue
      words++
      if (t.shape[k] & Shape.initial || x.gazetteer.isGivenName(t.hash1[k], t.hash2[k])) evidence = true
      if (this.told.has(t.hash1[k]) && t.end[k] - t.start[k] > 2) evidence = true
    }
    return evidence && words >= 2
  }

  tell(span: Span): void {
    const t = this.x.tokens
    for (let k = span.start; k < span.end; k++)
      if (t.shape[k] & Shape.cap && !(t.shape[k] & Shape.initial)) this.told.add(t.hash1[k])
    if (span.end - span.start > 1) this.#firstOf.set(t.hash1[span.end - 1], t.hash1[span.start])
  }

  /** Whether token k and the one before it are the last words of two names told before, of which neither is the other's. */
  #areTwo(k: number): boolean {
    const { hash1 } = this.x.tokens
    const [one, other] = [this.#firstOf.get(hash1[k - 1]), this.#firstOf.get(hash1[k])]
    return one !== undefined && other !== undefined && one !== other && one !== hash1[k] && other !== hash1[k - 1]
  }

  /** Letters told to stand for an office: EAM, by hash. */
  readonly letters = new Map<number, Office>()

  nameStartsAt(i: number, limit: number): boolean {
    return this.nameEnd(i, limit, true) > i
  }

  /** Whether a name begins at token i, with or without honorifics: "Senator **Penny Wong**", "Senator **the Hon. Ana Silva**". */
  titledNameStartsAt(i: number, limit: number): boolean {
    const { x } = this
    const the = !x.nounFirst && x.is(i, C.article) && x.is(i + 1, C.honorific) && x.isCap(i + 1)
    return this.nameStartsAt(this.honorifics(the ? i + 1 : i, limit).end, limit)
  }

  /** Honorifics from i on; the index after them, and the gender that they tell. */
  honorifics(i: number, limit: number): { end: number; gender: number } {
    const { x } = this
    const t = x.tokens
    let k = i
    let gender = 0
    while (k < limit && k - i < 16) {
      // "S.E. **le** Maréchal A", "Dr. **the** Honourable A", "SE **le** général A"
      if (k > i && x.is(k, C.article) && x.is(k + 1, C.honorific) && (x.isCap(k + 1) || isLowTitle(this, k + 1))) k++
      // "H. E. Mr. Vella", "H.E Thomas Drew", "H E Sheikh A"
      if (k + 1 < limit && this.#isLetter(k) && this.#isLetter(k + 1) && !(t.shape[k + 1] & Shape.newline))
        if (x.lexicon.isOf(`${t.key(k)}.${t.key(k + 1)}.`, C.honorific)) {
          k += x.isPunct(k + 2, 46) && !(t.shape[k + 2] & Shape.spaced) ? 3 : 2
          continue
        }
      // "Dato' Seri A", "Dato’ A": its apostrophe parts it from the rest
      if (
        k + 1 < limit &&
        x.is(k, C.honorific) &&
        t.shape[k] & Shape.cap &&
        (x.isPunct(k + 1, 39) || x.isPunct(k + 1, 0x2019))
      ) {
        k += 2
        while (k < limit && x.is(k, C.givenToo)) k++
        continue
      }
      const h = x.is(k, C.honorific) || (x.is(k, C.honorificUpper) && this.#isUpper(k, limit) ? 1 : 0)
      if (!h || !(t.shape[k] & Shape.cap || isLowTitle(this, k))) break
      if (k > i && t.shape[k] & Shape.newline) break
      // "M. **Cheikh** Ould Ahmed": no second title behind "Mr"
      if (x.nounFirst && gender && x.is(k, C.givenToo)) break
      if (x.is(k, C.givenToo) && !this.#hasParticle(x.after(k), limit)) break
      gender ||= h > 1 ? h : 0
      k = x.after(k)
      if (x.isPunct(k, 46) && !(t.shape[k] & Shape.spaced)) k++
      if (x.isPunct(k, 40) && x.isPunct(k + 2, 41)) k += 3
    }
    return { end: k, gender }
  }

  /** "HE Sultan bin Saad"; a letter alone only before two more words: "U Myo Thant", but "U. K. Rao". */
  #isUpper(k: number, limit: number): boolean {
    const { shape, start, end } = this.x.tokens
    if (end[k] - start[k] > 1) return (shape[k] & Shape.upper) !== 0
    const isWord = (i: number) =>
      i < limit && end[i] - start[i] > 1 && (shape[i] & (Shape.cap | Shape.newline)) === Shape.cap
    return isWord(k + 1) && isWord(k + 2)
  }

  /** A letter by itself, with or without its stop. */
  #isLetter(k: number): boolean {
    const { shape, start, end } = this.x.tokens
    return (shape[k] & Shape.initial) !== 0 || (end[k] - start[k] === 1 && (shape[k] & Shape.cap) !== 0)
  }

  /** "Cheikh Saïf **Al** Nahyane" is a sheikh, Cheikh Tidiane Sall has it as a name. */
  #hasParticle(i: number, limit: number): boolean {
    const { x } = this
    for (let k = i; k < Math.min(limit, i + 6) && x.isWord(k) && (x.isCap(k) || x.is(k, C.particle)); k++)
      if (x.is(k, C.particle)) return true
    return false
  }
}
