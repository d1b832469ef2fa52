import { Shape } from '../text/scan.ts'
import type { Context } from './context.ts'
import type { KnownName } from './geo.ts'
import { C } from './lexicon.ts'
import { partyOfOwner, type Party } from './parties.ts'
import type { Body, EventMention, Geo, Office, Span } from './mentions.ts'
import { fieldEnd, isAdjectiveBehind, nameTail } from './noun-first.ts'

export const STARTS = 1
export const COVERS = 2

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
  /** Bodies by the hash of the acronym that the text gave them in brackets. */
  readonly acronyms = new Map<number, Body>()

  constructor(x: Context, geos: Map<number, Geo>, known: Map<number, KnownName>) {
    this.x = x
    this.geos = geos
    this.known = known
    this.geoOf = new Int32Array(x.tokens.count + 1)
    this.knownOf = new Uint8Array(x.tokens.count + 1)
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

  // ---------- words ----------

  /** A word of a sentence's frame, never of a name, however it is written: "At" of "At the invitation of" too. */
  isFrame(i: number): boolean {
    return this.x.is(i, C.frameWord) !== 0
  }

  isDateWord(i: number): boolean {
    return this.x.is(i, C.dateWord) !== 0
  }

  /** A common word or body's head that opens a name, by what follows: "Park Sung-min", "Young Kim", "Church Mary". */
  opensName(i: number, limit: number): boolean {
    const { x } = this
    const t = x.tokens
    const k = i + 1
    if (
      !(t.shape[i] & Shape.cap) ||
      k >= limit ||
      !(t.shape[k] & Shape.cap) ||
      t.shape[k] & (Shape.newline | Shape.joined) ||
      t.shape[i] & Shape.possessive ||
      this.geoOf[k]
    )
      return false
    const g = x.gazetteer
    // "the President, Duma Boko,"
    const behindOffice = i > 1 && x.isPunct(i - 1, 44) && !x.lex[k]
    if (!behindOffice && !g.isSurname(t.hash1[i], t.hash2[i]) && !g.isGivenName(t.hash1[i], t.hash2[i])) return false
    if (
      this.isFrame(k) ||
      x.is(k, C.officeHead) ||
      x.is(k, C.bodyHead) ||
      x.is(k, C.armHead) ||
      x.is(k, C.portfolio) ||
      x.is(k, C.eventHead)
    )
      return false
    if (k + 1 < limit && t.shape[k + 1] & Shape.joined && t.shape[k + 1] & Shape.lower) return true
    return !x.is(k, C.common) && (g.isGivenName(t.hash1[k], t.hash2[k]) || g.isSurname(t.hash1[k], t.hash2[k]))
  }

  /** A frame word in capitals inside a sentence that is a name's first: "General Secretary To Lam", "Minister Do Hung Viet". */
  isSyllable(i: number, limit: number): boolean {
    const { x } = this
    const t = x.tokens
    const k = i + 1
    if (
      t.end[i] - t.start[i] > 4 ||
      t.shape[i] & Shape.newline ||
      k >= limit ||
      x.lex[k] ||
      x.word[i] ||
      this.geoOf[k] ||
      !(t.shape[k] & Shape.cap) ||
      t.shape[k] & Shape.newline
    )
      return false
    const s = t.shape[i] & (Shape.cap | Shape.upper)
    return s === Shape.cap && t.end[k] - t.start[k] < 7 && !(t.shape[k] & Shape.upper)
  }

  /** Could be a word of a person's name by its form. */
  isNameWord(i: number, within: boolean): boolean {
    const { x } = this
    const t = x.tokens
    const shape = t.shape[i]
    if (shape & Shape.initial) return true
    if (!(shape & Shape.cap)) return within && (shape & Shape.joined) !== 0 && (shape & Shape.lower) !== 0
    if (this.letters.has(t.hash1[i])) return false
    if (shape & Shape.dotted) return t.end[i] - t.start[i] <= 6 && !this.geoOf[i] && !x.lex[i]
    if (this.isFrame(i)) {
      if (!within) return false
      if (this.isSyllable(i, t.count)) return true
      // only sentences begin with a capital there: "Nguyen Minh Vu", "Alain Sans Cartier"
      if (x.nounFirst && (shape & (Shape.cap | Shape.upper)) === Shape.cap && !x.is(i, C.honorific)) return true
      if (t.end[i] - t.start[i] <= 2 || !x.gazetteer.isSurname(t.hash1[i], t.hash2[i])) return false
    }
    if (this.isDateWord(i) && !(within && !x.isPunct(i + 1, 44) && !(t.shape[i + 1] & Shape.number))) return false
    const isGiven = () => x.gazetteer.isGivenName(t.hash1[i], t.hash2[i])
    if (this.geoOf[i]) return within && isGiven()
    // "Luc Forêt", "de La Tour": a sentence writes no other word so behind a name
    if (
      within &&
      x.nounFirst &&
      !(shape & (Shape.upper | Shape.newline)) &&
      !x.is(i, C.officeHead) &&
      !x.is(i, C.officeRank) &&
      !x.is(i, C.honorific)
    )
      return true
    if (!within && (x.is(i, C.honorific) || x.is(i, C.partOfWorld))) return false
    const lexical =
      x.is(i, C.officeHead) ||
      x.is(i, C.officeRank) ||
      x.is(i, C.armHead) ||
      x.is(i, C.bodyHead) ||
      x.is(i, C.eventHead) ||
      x.is(i, C.instrument) ||
      x.is(i, C.talkNoun) ||
      x.is(i, C.visitNoun)
    if (x.is(i, C.common) || lexical || x.is(i, C.portfolio) || (x.nounFirst && x.lex[i] && !x.is(i, C.particle))) {
      // Price, King, Bishop: a name's word only behind another of the name
      if (!within)
        return (
          (!lexical ||
            (!!x.is(i, C.officeHead) && !!x.is(i + 1, C.particle) && (t.shape[i + 1] & Shape.lower) !== 0)) &&
          isGiven()
        )
      return (
        isGiven() ||
        !!x.is(i, C.crown) ||
        (x.gazetteer.isSurname(t.hash1[i], t.hash2[i]) && !x.is(i, C.eventHead) && !x.is(i, C.instrument))
      )
    }
    return true
  }

  /**
   * The end of the name that begins at i, or i if none does.
   *
   *     Jean-Claude van der Berg II   F.Benjamin   Abdullah bin Zayed Al Nahyan   Park Won-soon
   */
  nameEnd(i: number, limit: number, afterOffice: boolean): number {
    const { x } = this
    const t = x.tokens
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
          x.is(k + 1, C.nameSuffix) &&
          t.end[k + 1] - t.start[k + 1] <= 3 &&
          t.shape[k + 1] & Shape.cap
        ) {
          k += 2
          if (x.isPunct(k, 46) && !(t.shape[k] & Shape.spaced)) k++
          break
        }
        break
      }
      const within = words > 0
      const geo = this.geoAt(k)
      if (geo) {
        // "Foreign Minister Israel Katz", "Chad Wolf": a given name that is also a place, then an unknown word
        const given = x.gazetteer.isGivenName(t.hash1[k], t.hash2[k]) || x.gazetteer.isSurname(t.hash1[k], t.hash2[k])
        const single = geo.end === geo.start + 1 && !geo.possessive
        const more =
          k + 1 < limit && !this.geoOf[k + 1] && this.isNameWord(k + 1, false) && !(t.shape[k + 1] & Shape.newline)
        if (
          !(
            single &&
            ((given && ((within && !geo.adjective) || (afterOffice && more))) ||
              (within && t.shape[k] & Shape.joined) ||
              (afterOffice && !within && this.#isSurnameAlone(k, geo)))
          )
        )
          break
        k++
        words++
        continue
      }
      if (within && x.is(k, C.particle) && k + 1 < limit && !(t.shape[k] & Shape.upper && t.end[k] - t.start[k] > 3)) {
        let p = k + 1
        while (p < limit && x.is(p, C.particle) && t.shape[p] & Shape.lower) p++
        if (
          (this.isNameWord(p, true) || (this.geoOf[p] && t.shape[p - 1] & Shape.lower)) &&
          t.shape[p] & Shape.cap &&
          !(t.shape[p] & Shape.newline)
        ) {
          if (!(x.is(k, C.and) && !x.is(k, C.particle))) {
            // "le roi Philippe de Belgique"
            if (x.nounFirst && this.geoOf[p] && this.geoAt(p)!.entry.kind === 'country') break
            k = this.geoOf[p] ? this.geoAt(p)!.end : p
            continue
          }
        }
      }
      if (
        !within &&
        x.is(k, C.particle) &&
        k + 1 < limit &&
        t.shape[k] & Shape.cap &&
        this.isNameWord(k + 1, false) &&
        !(t.shape[k + 1] & Shape.newline)
      ) {
        k++
        continue
      }
      // "President dos Santos", "Foreign Minister van den Broek"
      if (!within && afterOffice && x.is(k, C.particle) && t.shape[k] & Shape.lower && !this.isFrame(k)) {
        let p = k + 1
        while (p < limit && x.is(p, C.particle) && t.shape[p] & Shape.lower) p++
        if (p < limit && t.shape[p] & Shape.cap && !(t.shape[p] & Shape.newline) && this.isNameWord(p, true)) {
          k = p
          words++
          continue
        }
      }
      // "la ministre, Grace Uwimana": within a sentence only a name has that capital
      if (
        x.nounFirst &&
        afterOffice &&
        !within &&
        this.isFrame(k) &&
        (t.shape[k] & (Shape.cap | Shape.upper | Shape.newline)) === Shape.cap &&
        k + 1 < limit &&
        t.shape[k + 1] & Shape.cap &&
        !(t.shape[k + 1] & Shape.newline) &&
        !x.lex[k + 1] &&
        !this.geoOf[k + 1] &&
        x.gazetteer.isGivenName(t.hash1[k], t.hash2[k])
      ) {
        words++
        k++
        continue
      }
      if (afterOffice && !within && this.isFrame(k) && !this.isSyllable(k, limit)) break
      if (!this.isNameWord(k, within) && !(within && t.shape[k] & Shape.upper && x.is(k, C.nameSuffix))) {
        // a common word that opens a name right behind an office or honorific: "Minister Rich Phiri"
        const second =
          k + 1 < limit && !(t.shape[k + 1] & (Shape.newline | Shape.punct)) && (t.shape[k + 1] & Shape.cap) !== 0
        const opens =
          !within &&
          afterOffice &&
          second &&
          t.shape[k] & Shape.cap &&
          !this.isFrame(k) &&
          !x.is(k, C.officeHead) &&
          !x.is(k, C.officeRank) &&
          !x.is(k, C.portfolio) &&
          !x.is(k, C.bodyHead) &&
          !x.is(k, C.armHead) &&
          !x.is(k, C.visitNoun) &&
          !x.is(k, C.talkNoun) &&
          !x.is(k, C.verb) &&
          (this.isNameWord(k + 1, false) || this.isSyllable(k, limit))
        // "Minister Tea Gelashvili", "Minister Joy Okafor": a given name that is a word, then one that is none
        const given =
          !within &&
          afterOffice &&
          second &&
          !x.lex[k + 1] &&
          !this.geoOf[k + 1] &&
          !this.isFrame(k) &&
          x.gazetteer.isGivenName(t.hash1[k], t.hash2[k])
        // "Park Won-soon", "Song Il-gook"
        const hyphened =
          !within &&
          k + 2 < limit &&
          this.opensName(k, limit) &&
          t.shape[k + 2] & Shape.joined &&
          t.shape[k + 2] & Shape.lower
        // its second: "Won-soon" is a word by accident
        const syllables =
          within &&
          k + 1 < limit &&
          t.shape[k] & Shape.cap &&
          t.shape[k + 1] & Shape.joined &&
          t.shape[k + 1] & Shape.lower &&
          t.end[k + 1] - t.start[k + 1] < 7 &&
          t.end[k] - t.start[k] < 6 &&
          !this.isFrame(k)
        if (
          !opens &&
          !given &&
          !hyphened &&
          !syllables &&
          !(afterOffice && !within && (this.opensName(k, limit) || this.#isSurnameAlone(k)))
        )
          break
      }
      // a capitalised verb or noun of a headline ends the name
      words++
      k++
    }
    // particles and "y" never end a name
    while (k > i && x.is(k - 1, C.particle) && t.shape[k - 1] & Shape.lower && !(t.shape[k - 1] & Shape.joined)) k--
    return words ? k : i
  }

  /** A common word or a smaller place right behind an office, and no more of a name behind it: "President Park", "Prime Minister Major". */
  #isSurnameAlone(i: number, geo?: Geo): boolean {
    const { x } = this
    const t = x.tokens
    const next = i + 1
    const alone =
      next >= t.count || !(t.shape[next] & (Shape.cap | Shape.number | Shape.joined)) || t.shape[next] & Shape.newline
    if (!alone || x.is(next, C.of) || t.shape[i] & Shape.upper || !(t.shape[i] & Shape.cap)) return false
    if (geo?.adjective || this.isFrame(i)) return false
    if (x.is(i, C.visitNoun) || x.is(i, C.talkNoun) || x.is(i, C.officeHead) || x.is(i, C.portfolio)) return false
    return x.gazetteer.isSurname(t.hash1[i], t.hash2[i]) || x.gazetteer.isGivenName(t.hash1[i], t.hash2[i])
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
  }

  // ---------- bodies and events ----------

  /** A capitalised run with a body's or event's head word around token `head`, within [from, limit). */
  bodyAround(head: number, from: number, limit: number): Body | EventMention | undefined {
    const { x } = this
    if (x.nounFirst) return this.#bodyFrom(head, from, limit)
    const t = x.tokens
    let start = head
    while (start > from) {
      const p = start - 1
      if (t.shape[start] & Shape.newline) break
      if (t.shape[p] & Shape.punct) {
        // "2+2 Ministerial Dialogue"
        if (x.isPunct(p, 43) && p - 1 >= from && t.shape[p - 1] & t.shape[start] & Shape.number) {
          start = p - 1
          continue
        }
        // "Rwanda–Botswana Business Forum", "Vietnam - Korea Incubator Park"
        // "Sakha (Yakutia) Government"
        const twin = x.isPunct(p, 41) ? this.geoEnds.get(start) : undefined
        if (twin && twin.start >= from) {
          start = twin.start
          continue
        }
        const dash = x.isPunct(p, 0x2013) || x.isPunct(p, 45) || x.isPunct(p, 47)
        if (dash && p - 1 >= from && ((this.geoOf[p - 1] && this.geoOf[start]) || this.tightDash(p))) {
          start = p - 1
          continue
        }
        break
      }
      const joined = (t.shape[start] & Shape.joined) !== 0
      if (!joined && !(t.shape[p] & (Shape.cap | Shape.number))) {
        if (x.is(p, C.and) && t.value[p] === 38) {
          start = p
          continue
        }
        // "Business and Investment Forum", "Festival of Arts and Crafts Fair"
        if (
          x.is(p, C.and) &&
          p - 1 > from &&
          (x.is(head, C.eventHead) ||
            (x.is(head, C.bodyHead) &&
              (t.shape[p - 2] & Shape.cap || this.geoOf[p - 2]) &&
              !x.is(p - 2, C.officeHead))) &&
          t.shape[p - 1] & Shape.cap &&
          !(t.shape[p - 1] & Shape.possessive) &&
          !this.geoOf[p - 1] &&
          (x.is(p - 1, C.portfolio) || x.is(p - 1, C.sector) || x.is(p - 1, C.business)) &&
          !x.is(p - 1, C.eventHead) &&
          !x.is(p - 1, C.officeHead)
        ) {
          start = p - 1
          continue
        }
        break
      }
      if (
        t.shape[p] & Shape.number &&
        !(t.shape[p] & Shape.ordinal) &&
        !joined &&
        (t.value[p] < 1950 || t.value[p] > 2100) &&
        !x.isPunct(p - 1, 43)
      )
        break
      if (t.shape[p] & Shape.cap && !joined) {
        if (x.is(p, C.honorific) && !x.is(p, C.common)) break
        if (this.isFrame(p) && !x.is(p, C.ordinal) && !(t.shape[p] & Shape.upper && t.end[p] - t.start[p] > 1)) break
        if (x.is(p, C.officeHead) && !x.is(p, C.common)) break
        if (x.is(p, C.officeHead) && !(t.shape[p] & Shape.possessive) && this.geoOf[head] === 0 && !isLeaders(x, p))
          break
        if (this.isDateWord(p) || x.is(p, C.month)) break
        if (x.is(p, C.verb) && !x.is(p, C.portfolio) && !x.is(p, C.bodyHead) && t.shape[p] & Shape.newline) break
      }
      start = p
    }
    // "the May 2022 Leaders’ Summit": the year is the month's
    if (start < head && t.shape[start] & Shape.number && start > from && x.is(start - 1, C.month)) start++
    const geoStart = this.geoAt(start)
    if (geoStart && geoStart.start < start && geoStart.start >= from) start = geoStart.start
    while (start < head && this.isFrame(start) && !x.is(start, C.ordinal) && !this.geoOf[start]) start++
    let end = x.after(head)
    // "Opening of", "Committee on" bring their preposition along
    if (end > head + 1 && (x.is(end - 1, C.of) || x.is(end - 1, C.on))) end--
    let owner: Geo | undefined
    const armHead = x.is(head, C.armHead)
    let left = 14
    while (end < limit && left-- > 0) {
      // "National People’s Congress"
      const belongs =
        t.shape[end - 1] & Shape.possessive &&
        t.shape[end] & Shape.cap &&
        (x.is(end, C.bodyHead) || x.is(end, C.armHead)) &&
        !this.geoOf[end - 1]
      if (t.shape[end] & Shape.newline || (t.shape[end - 1] & Shape.possessive && !belongs)) break
      if (t.shape[end] & Shape.cap && !this.isFrame(end) && !x.is(end, C.honorific)) {
        const geo = this.geoAt(end)
        if (geo) {
          end = geo.end
          continue
        }
        if (x.is(end, C.officeHead) && !(t.shape[end] & Shape.possessive) && !x.is(end, C.plural)) break
        if (this.opensName(end, limit)) break
        if (isHeadlineVerb(x, end)) break
        const headWord =
          x.is(end, C.bodyHead) ||
          x.is(end, C.armHead) ||
          x.is(end, C.eventHead) ||
          x.is(end, C.common) ||
          x.is(end, C.portfolio) ||
          // "of the Guangdong Provincial People’s Congress"
          (!!x.is(end, C.officeRank) && !!owner && owner.end === end)
        if (!headWord && !(t.shape[end] & (Shape.upper | Shape.joined)) && t.shape[end - 1] & Shape.cap) break
        end = Math.max(x.after(end) <= limit && t.shape[x.after(end) - 1] & Shape.cap ? x.after(end) : end + 1, end + 1)
        continue
      }
      if (
        t.shape[end] & Shape.number &&
        (t.shape[end] & Shape.joined ||
          (x.is(head, C.eventHead) && t.end[end] - t.start[end] <= 4 && !this.x.is(end + 1, C.month)))
      ) {
        end++
        continue
      }
      const connector =
        x.is(end, C.of) ||
        x.is(end, C.for) ||
        x.is(end, C.on) ||
        x.is(end, C.and) ||
        (x.is(end, C.in) && x.is(head, C.eventHead) === 0 && !this.geoOf[end + 1]) ||
        x.is(end, C.particle) ||
        (x.is(end, C.to) && x.is(head, C.armHead) === 3 && this.geoOf[x.is(end + 1, C.article) ? end + 2 : end + 1])
      const comma = x.isPunct(end, 44)
      // "Joint Commission Belize–Guatemala"
      if (!connector && this.geoOf[end - 1] && this.geoOf[end + 1] && this.tightDash(end)) {
        end = this.geoAt(end + 1)!.end
        continue
      }
      if (!connector && !comma) break
      let q = end + 1
      // "Environment, Climate, and Energy"
      if (
        comma &&
        x.is(q, C.and) &&
        x.is(q + 1, C.portfolio) &&
        t.shape[q + 1] & Shape.cap &&
        !x.is(q + 1, C.officeHead) &&
        q + 1 < limit
      ) {
        end = q + 2
        continue
      }
      if (q < limit && x.is(q, C.article)) q++
      if (q >= limit || !(t.shape[q] & Shape.cap) || t.shape[q] & Shape.newline) break
      if (x.is(end, C.on) && (this.isDateWord(q) || this.geoOf[q])) break
      if (this.isDateWord(q)) break
      const geo = this.geoAt(q)
      if (comma) {
        // "Department for Trade, Industry and Energy": commas only inside a list that ends in "and"
        if (geo || !(x.is(q, C.portfolio) && listGoesOn(this, q, limit))) break
        end = q + 1
        continue
      }
      if (x.is(end, C.and)) {
        // "the Joint Commission of Serbia and Kuwait"
        if (geo && !geo.adjective && owner && owner.end === end && this.isJoint(start, end)) {
          end = geo.end
          continue
        }
        if (
          geo ||
          x.is(q, C.officeHead) ||
          x.is(q, C.honorific) ||
          !(x.is(q, C.portfolio) || x.is(q, C.common)) ||
          (x.is(q, C.bodyHead) && !x.is(q, C.portfolio)) ||
          (x.is(q, C.armHead) && !x.is(q, C.portfolio))
        )
          break
        end = q + 1
        continue
      }
      if (geo) {
        if (x.is(end, C.of) || x.is(end, C.for) || x.is(end, C.to)) {
          if (!geo.adjective || (geo.end < limit && t.shape[geo.end] & Shape.cap)) {
            owner = geo.adjective ? owner : geo
            end = geo.end
            // "Standing Committee of the Shanghai Municipal People’s Congress" goes on
            const more =
              end < limit &&
              t.shape[end] & Shape.cap &&
              !(t.shape[end] & Shape.newline) &&
              !(t.shape[end - 1] & Shape.possessive) &&
              (x.is(end, C.armHead) || x.is(end, C.bodyHead) || x.is(end, C.officeRank)) &&
              !x.is(end, C.officeHead)
            if (armHead && owner && !more) break
            continue
          }
        }
        break
      }
      if (
        !(
          x.is(q, C.portfolio) ||
          x.is(q, C.common) ||
          x.is(q, C.bodyHead) ||
          x.is(q, C.armHead) ||
          x.is(q, C.officeHead) ||
          t.shape[q] & Shape.upper
        )
      ) {
        if (!(x.is(end, C.of) && !this.isStrongName(q, Math.min(q + 2, limit)))) break
      }
      end = q + 1
    }
    const nameSpan = { start, end }
    const acronym = this.#acronymAt(end, limit)
    if (acronym) end += 3
    // an owner inside: "Kazakh Parliament", "Leningrad Oblast Government"
    if (!owner) for (let k = start; k < nameSpan.end; k++) owner ??= this.geoAt(k)
    const possessive = (t.shape[end - 1] & Shape.possessive) !== 0
    const eventKind = this.#isChamber(start, nameSpan.end, owner) ? undefined : this.eventKindIn(start, nameSpan.end)
    if (eventKind && !this.lastHeadIsBody(start, nameSpan.end)) {
      return this.event(start, nameSpan.end, eventKind, true)
    }
    if (!x.is(head, C.bodyHead) && !armHead && !x.is(head, C.siteHead)) return undefined
    const arm = this.isArm(start, nameSpan.end)
    // "the Saeima" is Latvia's, though no one says so
    let seat = 0
    // "Poltava Regional State Administration" acts for the region of that name
    if (arm && owner?.entry.kind === 'city' && !owner.region)
      for (let k = start; k < nameSpan.end; k++)
        if (x.is(k, C.regional)) {
          const region = partyOfOwner(x, owner, 5)
          const entry = region.code !== owner.entry.code ? x.gazetteer.byCode(region.code) : undefined
          if (entry) owner = { ...owner, region: entry }
          break
        }
    if (arm && !owner) for (let k = start; k < nameSpan.end; k++) seat ||= x.is(k, C.seat)
    return this.#body(head, { nameSpan, end, arm, owner, acronym, seat, possessive })
  }

  /** A name that begins with its head: "Institut national de la femme (INF)", "13e session de la Commission mixte". */
  #bodyFrom(head: number, from: number, limit: number): Body | EventMention | undefined {
    const { x } = this
    const t = x.tokens
    let start = head
    while (start > from && !(t.shape[start] & Shape.newline)) {
      const p = start - 1
      const ordinal = x.is(p, C.ordinal) || t.shape[p] & Shape.ordinal
      // "13e", "Haut", "Grand": but not the article
      if (
        !(x.is(head, C.eventHead) && ordinal) &&
        !(t.shape[p] & Shape.cap && x.is(p, C.officeRank) && !x.is(p, C.frameWord))
      )
        break
      start = p
    }
    const arm = !!x.is(head, C.armHead)
    const first = x.after(head)
    const headEnd = first > head + 1 && x.is(first - 1, C.of) ? first - 1 : first
    const tail = nameTail(this, headEnd, limit, arm)
    let { end } = tail
    const { owner } = tail
    const nameSpan = { start, end }
    const acronym = this.#acronymAt(end, limit)
    if (acronym) end += 3
    const eventKind = x.is(head, C.eventHead)
    if (eventKind && !(arm && owner)) return this.event(start, nameSpan.end, x.name(eventKind), true)
    if (!x.is(head, C.bodyHead) && !arm && !x.is(head, C.siteHead)) return undefined
    const seat = arm && !owner ? x.is(head, C.seat) : 0
    return this.#body(head, { nameSpan, end, arm, owner, acronym, seat, possessive: false })
  }

  /** "(INF)" behind a name: its letters. */
  #acronymAt(i: number, limit: number): string | undefined {
    const { x } = this
    const t = x.tokens
    const is =
      i + 2 < limit && x.isPunct(i, 40) && x.isPunct(i + 2, 41) && (t.shape[i + 1] & (Shape.upper | Shape.dotted)) !== 0
    return is ? t.slice(i + 1, i + 2) : undefined
  }

  /** A body with what its head word says of it; `seat` names the party whose body a name like "Saeima" can only be. */
  #body(
    head: number,
    of: Pick<Body, 'nameSpan' | 'end' | 'arm' | 'possessive'> & {
      readonly owner: Geo | undefined
      readonly acronym: string | undefined
      readonly seat: number
    },
  ): Body {
    const { x } = this
    const { nameSpan, end, arm, owner, acronym, seat, possessive } = of
    const entry = seat ? x.gazetteer.byCode(x.name(seat)) : undefined
    return {
      kind: 'body',
      start: nameSpan.start,
      end,
      name: x.tokens.words(nameSpan.start, nameSpan.end),
      nameSpan,
      arm,
      site: !!x.is(head, C.siteHead),
      company: !!x.is(head, C.company),
      ...(owner ? { owner } : {}),
      ...(acronym ? { acronym } : {}),
      ...(entry ? { entry } : {}),
      possessive,
    }
  }

  /** A word of the name says that two have made it: "Joint", "Intergovernmental". */
  isJoint(start: number, end: number): boolean {
    for (let k = start; k < end; k++) if (this.x.is(k, C.joint)) return true
    return false
  }

  /** "EAC–SADC", "Africa–CARICOM": a dash without white space between two capitalised words. */
  tightDash(p: number): boolean {
    const t = this.x.tokens
    if (p < 1 || !(this.x.isPunct(p, 0x2013) || this.x.isPunct(p, 45))) return false
    return (
      !(t.shape[p] & Shape.spaced) &&
      !(t.shape[p + 1] & (Shape.spaced | Shape.newline)) &&
      (t.shape[p - 1] & Shape.cap) !== 0 &&
      (t.shape[p + 1] & Shape.cap) !== 0 &&
      !this.isDateWord(p - 1)
    )
  }

  event(start: number, nameEnd: number, eventKind: string, named: boolean): EventMention {
    const geos: Geo[] = []
    const bodies: Party[] = []
    let topic = false
    for (let k = start; k < nameEnd; k++) {
      const geo = this.geos.get(k)
      // "Conference on Afghanistan" is about it, not with it
      if (!topic && k > start && (this.x.is(k, C.on) || this.x.is(k, C.for) || this.x.is(k, C.about))) topic = true
      if (geo) {
        if (!topic) geos.push(geo)
      } else {
        const known = this.known.get(k)
        if (known && known.end <= nameEnd && known.end - known.start < nameEnd - start) {
          // "G20 Leaders’ Summit": the organisation by the name that the text gives it
          const entry = this.x.gazetteer.entry(known.entry)
          if (entry.kind !== 'event' && !bodies.some((b) => b.code === entry.code))
            bodies.push({ code: entry.code, name: entry.name, cites: [{ start: known.start, end: known.end }] })
        }
      }
    }
    return { kind: 'event', start, end: nameEnd, eventKind, named, geos, bodies }
  }

  /** "Grand National Assembly of Türkiye", "U.S. Congress" are chambers, "Arctic Circle Assembly" and "World Mining Congress" events. */
  #isChamber(start: number, end: number, owner: Geo | undefined): boolean {
    const { x } = this
    let chamber = false
    for (let k = start; k < end; k = Math.max(k + 1, x.after(k))) {
      const event = x.is(k, C.eventHead)
      if (event && !(x.is(k, C.armHead) && x.after(k) === k + 1)) return false
      if (event) chamber = !!owner || !!x.is(k - 1, C.officeRank) || !!x.is(k - 1, C.portfolio)
      if (x.is(k, C.ordinal) && !x.is(k, C.armHead)) return false
    }
    return chamber
  }

  /** The kind of the last event head in the run, where the run has one. */
  eventKindIn(start: number, end: number): string | undefined {
    const { x } = this
    for (let k = end - 1; k >= start; k--) {
      const kind = x.is(k, C.eventHead)
      if (kind && x.after(k) <= end) return x.name(kind)
    }
    return undefined
  }

  /** In "Northern Forum Secretariat" the last head is a body's; in "Days of the University" the first is an event's. */
  lastHeadIsBody(start: number, end: number): boolean {
    const { x } = this
    let first: 'event' | 'body' | undefined
    let last: 'event' | 'body' | undefined
    for (let k = start; k < end; k++) {
      const e = x.is(k, C.eventHead)
      const b = x.is(k, C.bodyHead) || x.is(k, C.armHead)
      const which = e ? 'event' : b ? 'body' : undefined
      if (!which) continue
      first ??= which
      if (x.is(k + 1, C.of) || x.is(k + 1, C.for) || x.is(k + 1, C.on)) return which === 'body' && !(first === 'event')
      last = which
    }
    return last === 'body'
  }

  isArm(start: number, end: number): boolean {
    const { x } = this
    let arm = false
    for (let k = start; k < end; k = Math.max(k + 1, x.after(k))) {
      if (x.is(k, C.armHead)) {
        arm = true
        if (x.is(x.after(k), C.of) || x.is(x.after(k), C.for)) return true
      } else if (x.is(k, C.bodyHead) && !x.is(k, C.portfolio) && !(arm && x.is(k, C.officeUnit))) arm = false
    }
    return arm
  }

  // ---------- offices ----------

  /** The office whose head word is at `head`, with what stands before and behind it. */
  officeAround(
    head: number,
    from: number,
    limit: number,
    bodyAt: (i: number) => Body | EventMention | undefined,
    bodyEnding: (i: number) => Body | undefined,
  ): Office | undefined {
    const { x } = this
    const t = x.tokens
    const cap = (t.shape[head] & Shape.cap) !== 0
    let start = head
    while (start > from) {
      const p = start - 1
      if (t.shape[start] & Shape.newline || t.shape[p] & Shape.punct || t.shape[p] & Shape.possessive) break
      if (this.geoOf[p] || bodyEnding(start)) break
      if (
        x.is(p, C.officeRank) &&
        (!this.isFrame(p) || x.is(p, C.adverb) || x.is(p, C.ordinal)) &&
        !(cap && t.shape[p] & Shape.lower && !x.is(p, C.former) && !x.is(p, C.elect))
      ) {
        start = p
        continue
      }
      const and =
        x.is(p, C.and) &&
        p - 1 > from &&
        x.is(p - 1, C.portfolio) &&
        t.shape[p - 1] & Shape.cap &&
        x.is(start, C.portfolio) &&
        start !== head
      if (and) {
        start = p - 1
        continue
      }
      if (
        cap &&
        t.shape[p] & Shape.cap &&
        (x.is(p, C.portfolio) || (x.is(p, C.common) && !x.is(p, C.verb))) &&
        !this.isFrame(p) &&
        !x.is(p, C.officeHead) &&
        !this.isDateWord(p) &&
        !x.is(p, C.talkNoun) &&
        !x.is(p, C.visitNoun) &&
        !x.is(p, C.honorific)
      ) {
        start = p
        continue
      }
      break
    }
    const cites: Span[] = []
    let textStart = start
    let spanStart = start
    let owner: Geo | Body | undefined
    // what owns it, before: "Kazakh", "Québec’s", "African Union Commission", "Republic of Korea (ROK)"
    let p = start
    if (p - 3 >= from && x.isPunct(p - 1, 41) && x.isPunct(p - 3, 40) && (this.geoEnds.get(p - 3) || bodyEnding(p - 3)))
      p -= 3
    const geo = x.nounFirst ? undefined : this.geoEnds.get(p)
    const around = geo && p > from ? bodyEnding(p) : undefined
    // "U.S. Embassy Bogota Chargé d’Affaires": the place is the body's
    if (
      geo &&
      geo.start >= from &&
      !(t.shape[start] & Shape.newline) &&
      !(around && around.start < geo.start && around.start >= from)
    ) {
      owner = geo
      spanStart = geo.start
    } else {
      const body = p > from && !x.nounFirst ? bodyEnding(p) : undefined
      if (body && body.start >= from && !(t.shape[start] & Shape.newline)) {
        owner = body
        spanStart = body.start
        // an arm's name belongs to the office: "Senate President"
        if (body.arm && !body.possessive && !body.owner) textStart = body.start
      }
    }
    let end = x.afterOf(head, C.officeHead)
    // "Gov. Larry Hogan"
    if (
      x.isPunct(end, 46) &&
      !(t.shape[end] & Shape.spaced) &&
      x.is(head, C.abbreviation) &&
      t.shape[end + 1] & Shape.cap
    )
      end++
    // "Advisor-designate", "President-elect"
    if (t.shape[end] & Shape.joined && x.is(end, C.elect)) end++
    const headEnd = end
    // "Chargé d’affaires a.i."
    if (
      x.isPunct(end + 1, 46) &&
      x.isPunct(end + 3, 46) &&
      t.end[end] - t.start[end] === 1 &&
      t.end[end + 2] - t.start[end + 2] === 1 &&
      t.shape[end] & t.shape[end + 2] & Shape.lower
    )
      end += 4
    cites.push({ start: textStart, end: headEnd })
    let posted: Geo | undefined
    let rounds = 5
    while (end < limit && rounds-- > 0 && !(t.shape[end - 1] & Shape.possessive)) {
      if (t.shape[end] & Shape.newline) break
      if (x.nounFirst) {
        // "ministre **russe** des Affaires étrangères", "ministre **déléguée** à"
        const adjective = this.geoAt(end)
        if (adjective?.adjective && adjective.start === end) {
          owner ??= adjective
          end = adjective.end
          rounds++
          continue
        }
        if (t.shape[end] & Shape.joined && !this.geoOf[end]) {
          // "présidente-directrice", but "d’Abidjan-Plateau" is where
          const last = cites[cites.length - 1]
          if (last.end === end) cites[cites.length - 1] = { start: last.start, end: end + 1 }
          end++
          rounds++
          continue
        }
        if (isAdjectiveBehind(x, end) && (x.is(end, C.officeRank) || x.is(end - 1, C.regionWord))) {
          cites.push({ start: end, end: end + 1 })
          end++
          rounds++
          continue
        }
      }
      // "en l’honneur du roi" leads in nothing of the office before it
      if (x.nounFirst && x.after(end) > end + 1 && !this.#leadsIn(end)) break
      const of = x.is(end, C.of) || x.is(end, C.from)
      const forOn = x.is(end, C.for) || x.is(end, C.on)
      const to = x.is(end, C.to)
      const inAt = x.is(end, C.in) || x.is(end, C.at)
      if (!of && !forOn && !to && !inAt) {
        // "Chief Minister Punjab Ayesha Malik"
        const bare = this.geoAt(end)
        if (
          bare &&
          !owner &&
          (cap || (x.nounFirst && x.is(end - 1, C.regionWord))) &&
          !bare.adjective &&
          bare.entry.kind === 'subdivision' &&
          x.is(head, C.officeHead) &&
          !this.#isSurnameAlone(end, bare) &&
          bare.start === end &&
          !x.isPunct(end - 1, 44)
        ) {
          owner = bare
          end = bare.end
          continue
        }
        break
      }
      let q = x.nounFirst ? x.after(end) : end + 1
      if (q < limit && x.is(q, C.article)) q++
      if (q >= limit || t.shape[q] & Shape.newline) break
      const g = this.geoAt(q)
      const region = of ? this.#regionOf(q, limit) : undefined
      if (region) {
        if (!owner || owner.kind === 'body') owner = region
        end = region.end
        continue
      }
      // "Director for Central America, Mexico and the Caribbean"
      const lands = forOn && cap && !owner ? this.#landsEnd(q, limit) : q
      if (lands > q && !(g && lands === g.end)) {
        cites.push({ start: end, end: lands })
        end = lands
        continue
      }
      if (g && g.start === q && forOn && !g.adjective) {
        // "Special Representative for Afghanistan Reconciliation": a task, not an owner
        let e = g.end
        if (cap)
          while (
            e < limit &&
            t.shape[e] & Shape.cap &&
            !(t.shape[e] & Shape.newline) &&
            (x.is(e, C.portfolio) || x.is(e, C.common)) &&
            !x.is(e, C.officeHead) &&
            !this.isFrame(e) &&
            !this.opensName(e, limit)
          )
            e++
        cites.push({ start: end, end: e })
        end = e
        continue
      }
      if (
        g &&
        g.start === q &&
        !(g.adjective && !g.people) &&
        !(
          t.shape[g.end] & Shape.cap &&
          !this.nameStartsAt(g.end, limit) &&
          !x.is(g.end, C.honorific) &&
          !x.is(g.end, C.officeHead) &&
          bodyAt(q)
        ) &&
        !((bodyAt(q)?.end ?? 0) > g.end)
      ) {
        if (of) {
          if (owner) {
            if (owner.kind === 'geo') break
          }
          // "Mayor of South Korea's Seoul"
          const inner = g.possessive ? this.geoAt(g.end) : undefined
          const place = inner && inner.entry.country === g.entry.code && !inner.adjective ? inner : g
          if (!owner || owner.kind === 'body') owner = place
          end = place.end
          // "of the Republic of Tatarstan and Samarkand" is not ours
          continue
        }
        if (to) {
          // "cheffe de la Délégation de l’Union européenne **en Haïti**"
          const seated = x.nounFirst && owner?.kind === 'body' && !owner.arm && g.entry.kind === 'country'
          if (!isPosted(x, head) && !seated) break
          posted = g
          cites.push({ start: end, end: g.end })
          end = g.end
          // "to Canada and the United States"
          continue
        }
        if (inAt && isPosted(x, head)) {
          cites.push({ start: end, end: g.end })
          end = g.end
          continue
        }
        break
      }
      // "Minister of State at the Federal Foreign Office"
      const house = inAt && q > end + 1 ? bodyAt(q) : undefined
      if (house?.kind === 'body' && house.arm && cap && x.is(end, C.at) && !house.site && x.isPunct(house.end, 44)) {
        owner ??= house.owner ?? house
        cites.push({ start: end, end: house.nameSpan.end })
        end = house.end
        continue
      }
      if (inAt && !isPosted(x, head) && !(x.nounFirst && to)) break
      // "for Korean Peninsula Peace and Security Affairs", "of Indo-Pacific Security Affairs": a field named after a region
      if (g?.adjective && g.start === q && (of || forOn) && cap && !bodyAt(q)) {
        const e = this.portfolioEnd(g.end, limit, cap)
        if (e > g.end && x.is(e - 1, C.portfolio)) {
          cites.push({ start: end, end: e })
          end = e
          continue
        }
      }
      if (x.nounFirst && of && q > end + 1) {
        // "coordonnatrice résidente du **système** des Nations unies", "chef de la **délégation** de l’Union européenne"
        const unit = x.is(q, C.officeUnit) || x.is(q, C.delegation) ? x.after(q) : q
        if (unit > q && t.shape[q] & Shape.lower && x.is(unit, C.of)) {
          cites.push({ start: end, end: unit })
          end = unit
          continue
        }
        // "gouverneur de la région Atsinanana": a region that the gazetteer has not
        const kind = x.is(q, C.regionWord) && !this.geoOf[q + 1] && !x.is(q + 1, C.honorific) ? q + 1 : 0
        if (kind && t.shape[kind] & Shape.cap && !x.lex[kind] && !(t.shape[kind] & Shape.newline)) {
          cites.push({ start: end, end: kind + 1 })
          end = kind + 1
          continue
        }
      }
      // "Akim of the city": which, the text around tells
      if (
        of &&
        q > end + 1 &&
        x.is(q, C.regionWord) &&
        t.shape[q] & Shape.lower &&
        !x.is(q + 1, C.of) &&
        !x.is(q + 1, C.armHead)
      ) {
        end = q + 1
        continue
      }
      // "of the provincial Parliament"
      let b = q
      while (b < limit && t.shape[b] & Shape.lower && x.is(b, C.officeRank) && b - q < 3) b++
      const body = bodyAt(b)
      // "President of the Republic": whose, the text knows
      if (
        of &&
        q > end + 1 &&
        x.is(q, C.regionWord) &&
        t.shape[q] & Shape.cap &&
        !x.is(q + 1, C.of) &&
        !(body && body.end > q + 1)
      ) {
        cites.push({ start: end, end: q + 1 })
        end = q + 1
        continue
      }
      // "présidente du Conseil italien": the country’s, not a council of that name
      if (x.nounFirst && of && body?.kind === 'body' && !body.arm && body.owner?.adjective && x.is(b, C.portfolio)) {
        if (body.owner.start === b + 1 && body.owner.end === body.end) {
          cites.push({ start: end, end: b + 1 })
          owner ??= body.owner
          end = body.end
          continue
        }
      }
      if (body && body.kind === 'body' && (of || forOn || to)) {
        // "Minister for the Greater Region" is of it no more than one for Europe
        if (!owner && (body.arm || !forOn)) owner = body.arm && body.owner ? body.owner : body
        else if (owner?.kind === 'body') owner = body
        if (of || forOn || (to && isPosted(x, head))) {
          const stop =
            body.owner &&
            body.nameSpan.end === body.owner.end &&
            body.arm &&
            body.owner.start > body.nameSpan.start + (x.nounFirst ? 0 : 1)
              ? ownerPhraseStart(x, body.owner)
              : body.nameSpan.end
          // an international organisation is only whose office it is; a committee's name belongs to it
          if (body.arm || !body.entry || forOn || to || owner !== body) cites.push({ start: end, end: stop })
          end = body.end
          continue
        }
        break
      }
      if (to && !isPosted(x, head) && !x.nounFirst) break
      let e = this.portfolioEnd(q, limit, cap)
      // "chargé des **opérations** de paix"
      const charged = x.nounFirst && forOn && q > end + 1 && t.shape[q] & Shape.lower && x.is(q, C.common)
      if (e === q && charged && !this.isFrame(q) && !x.is(q, C.verb)) e = q + 1
      if (e === q) {
        // "Special Envoy of the Prime Minister", "Assistant to the Minister of Foreign Affairs"
        if ((of || to || (forOn && x.nounFirst)) && x.is(q, C.officeHead) | x.is(q, C.officeRank)) {
          let h = q
          while (h < limit && x.is(h, C.officeRank) && !x.is(h, C.officeHead)) h++
          if (x.is(h, C.officeHead)) {
            cites.push({ start: end, end: x.afterOf(h, C.officeHead) })
            end = x.afterOf(h, C.officeHead)
            continue
          }
        }
        break
      }
      cites.push({ start: end, end: e })
      end = e
    }
    const text = cites.map((c) => t.slice(c.start, c.end)).join(' ')
    // "la commissaire européenne": whose, its name says
    const seat = owner ? 0 : x.is(head, C.seat)
    const entry = seat ? x.gazetteer.byCode(x.name(seat)) : undefined
    if (entry) {
      const span = { start: head, end: headEnd }
      const name = t.words(head, headEnd)
      owner = {
        kind: 'body',
        ...span,
        name,
        nameSpan: span,
        arm: false,
        site: false,
        company: false,
        entry,
        possessive: false,
      }
    }
    return {
      text,
      cites,
      head: t.key(headEnd - 1),
      plural: isPlural(x, head),
      span: { start: spanStart, end },
      ...(owner ? { owner } : {}),
      ...(posted ? { posted } : {}),
    }
  }

  /** A phrase of several words that is a preposition by itself: "auprès de", "chargé de". */
  #leadsIn(i: number): boolean {
    const { x } = this
    const lexeme = x.lex[i]
    return [C.of, C.from, C.for, C.to, C.in, C.at].some((cls) => x.lexicon.get(lexeme, cls) !== 0)
  }

  /** The end of a list of lands and parts of the world that begins at i. */
  #landsEnd(i: number, limit: number): number {
    const { x } = this
    let k = i
    let parts = 0
    for (let round = 0; round < 8; round++) {
      let q = k
      if (k > i) {
        if (x.isPunct(q, 44)) q++
        if (x.is(q, C.and)) q++
        if (q === k) break
        if (x.is(q, C.article)) q++
      }
      if (q >= limit || x.tokens.shape[q] & Shape.newline) break
      const geo = this.geoAt(q)
      const part = x.is(q, C.partOfWorld) && x.isCap(q) ? x.after(q) : 0
      if (part && !(geo && geo.start === q)) parts++
      else if (!geo || geo.start !== q || geo.adjective || geo.possessive) break
      k = part && !(geo && geo.start === q) ? part : geo!.end
    }
    // "for East Asia Pacific Affairs" names a field
    return parts && !(k < limit && x.isCap(k) && (x.is(k, C.portfolio) || x.is(k, C.common))) ? k : i
  }

  /** "the US state of Mississippi", "the province of Alberta": the place whose kind is named before it. */
  #regionOf(i: number, limit: number): Geo | undefined {
    const { x } = this
    const country = this.geoAt(i)
    const k = country && country.start === i ? country.end : i
    if (!x.is(k, C.regionWord) || this.geoOf[k] || !x.is(k + 1, C.of)) return undefined
    const q = x.is(k + 2, C.article) ? k + 3 : k + 2
    const geo = this.geoAt(q)
    return geo && geo.start === q && !geo.adjective && geo.end <= limit ? geo : undefined
  }

  /** The end of a portfolio that begins at i: "Economic Development, Innovation and Export Trade". */
  portfolioEnd(i: number, limit: number, cap: boolean): number {
    const { x } = this
    if (x.nounFirst) return fieldEnd(this, i, limit)
    const t = x.tokens
    let k = i
    const fits = (j: number): boolean => {
      if (j >= limit || t.shape[j] & (Shape.newline | Shape.punct)) return false
      // "Latin American and Caribbean Affairs"
      if (this.geoOf[j])
        return (
          (t.shape[j] & Shape.joined) !== 0 ||
          (j > i && cap && this.geoAt(j)!.adjective && (x.is(j + 1, C.portfolio) !== 0 || x.is(j + 1, C.and) !== 0))
        )
      if (t.shape[j] & Shape.joined) return true
      if (cap && !(t.shape[j] & Shape.cap)) return false
      if (this.isFrame(j) && !x.is(j, C.ordinal)) return false
      if (x.is(j, C.honorific) && !x.is(j, C.portfolio)) return false
      if (x.is(j, C.officeHead) && !x.is(j, C.portfolio)) return false
      if (x.is(j, C.portfolio)) return true
      if (!cap || this.opensName(j, limit)) return false
      return (
        !!x.is(j, C.common) &&
        !this.isDateWord(j) &&
        !(x.gazetteer.isGivenName(t.hash1[j], t.hash2[j]) && this.isNameWord(j + 1, true) && !x.is(j + 1, C.common))
      )
    }
    while (k < limit) {
      if (k > i && t.shape[k - 1] & Shape.possessive && !fits(k)) break
      if (fits(k)) {
        k++
        continue
      }
      if (k === i) return i
      const comma = x.isPunct(k, 44)
      if (comma || x.is(k, C.and) || x.is(k, C.of) || x.is(k, C.for) || x.is(k, C.on) || x.isPunct(k, 47)) {
        let q = k + 1
        if (comma && q < limit && x.is(q, C.and)) q++
        if (q < limit && x.is(q, C.article) && (!comma || x.is(q - 1, C.and))) q++
        // "with responsibility for", "la Francophonie"
        if (q < limit && x.is(q, C.particle) && t.shape[q] & Shape.cap && fits(q + 1)) q++
        if (!fits(q)) break
        if (comma && !x.is(k + 1, C.and) && !listGoesOn(this, q, limit)) break
        // an office of its own begins: "Minister of Health and Foreign Minister X"
        let h = q
        while (h < limit && (fits(h) || x.is(h, C.officeRank)) && h - q < 4 && !x.is(h, C.officeHead)) h++
        if (x.is(h, C.officeHead) && (t.shape[h] & Shape.cap) !== 0 && !x.is(h, C.portfolio)) break
        // or of another person: "Commander of Command, and Marine Corps Lt. Gen. Steven Rudder"
        if (x.is(h, C.honorific) && (t.shape[h] & Shape.cap) !== 0 && !x.is(h, C.portfolio)) break
        k = q
        continue
      }
      break
    }
    return k
  }

  /** Letters told to stand for an office: EAM, by hash. */
  readonly letters = new Map<number, Office>()

  nameStartsAt(i: number, limit: number): boolean {
    return this.nameEnd(i, limit, true) > i
  }

  /** "le **général** Ba", "le **professeur** Roy": a title in small letters, as French has them, right before a name. */
  #isLowTitle(k: number): boolean {
    const { x } = this
    const { shape, start, end } = x.tokens
    const next = x.afterOf(k, C.honorific)
    return (
      x.nounFirst &&
      end[k] - start[k] > 3 &&
      (shape[next] & Shape.cap) !== 0 &&
      !(shape[next] & Shape.newline) &&
      !this.geoOf[next] &&
      !x.is(next, C.armHead) &&
      !x.is(next, C.bodyHead)
    )
  }

  /** Honorifics from i on; the index after them, and the gender that they tell. */
  honorifics(i: number, limit: number): { end: number; gender: number } {
    const { x } = this
    const t = x.tokens
    let k = i
    let gender = 0
    while (k < limit && k - i < 16) {
      const h = x.is(k, C.honorific) || (x.is(k, C.honorificUpper) && t.shape[k] & Shape.upper ? 1 : 0)
      if (!h || !(t.shape[k] & Shape.cap || this.#isLowTitle(k))) break
      if (k > i && t.shape[k] & Shape.newline) break
      gender ||= h > 1 ? h : 0
      k = x.after(k)
      if (x.isPunct(k, 46) && !(t.shape[k] & Shape.spaced)) k++
      if (x.isPunct(k, 40) && x.isPunct(k + 2, 41)) k += 3
    }
    return { end: k, gender }
  }
}

/** A verb or noun of contact in a headline's capitals: "State Great Khural Pays Official Visit to". */
function isHeadlineVerb(x: Context, i: number): boolean {
  if (x.is(i, C.visitNoun) || x.is(i, C.visitKind)) return !x.is(i, C.portfolio) && !x.is(i, C.bodyHead)
  return (
    !!x.is(i, C.verb) &&
    !!x.is(i, C.sform) &&
    !x.is(i, C.portfolio) &&
    !x.is(i, C.bodyHead) &&
    !x.is(i, C.armHead) &&
    !x.is(i, C.eventHead)
  )
}

/** "G20 Leaders’ Summit", "Mayors’ Conference": the office word is part of the event's name. */
function isLeaders(x: Context, p: number): boolean {
  return (x.tokens.shape[p] & Shape.possessive) !== 0
}

/** The preposition that leads to an owner: in "Ministry of X of the Republic of Y" the second "of". */
function ownerPhraseStart(x: Context, owner: Geo): number {
  let k = owner.start
  if (x.is(k - 1, C.article)) k--
  if (x.is(k - 1, C.of)) k--
  return k
}

function isPosted(x: Context, head: number): boolean {
  const v = x.is(head, C.officeHead)
  return v === 3
}

function isPlural(x: Context, head: number): boolean {
  return x.is(head, C.plural) !== 0
}

/** A list in commas that closes with "and" within a few words. */
function listGoesOn(n: Names, q: number, limit: number): boolean {
  const { x } = n
  for (let k = q; k < Math.min(limit, q + 9); k++) {
    if (x.is(k, C.and)) {
      const next = x.is(k + 1, C.article) ? k + 2 : k + 1
      return k > q && x.is(next, C.portfolio) !== 0 && (next > k + 1 || !x.is(next, C.officeHead))
    }
    if (x.isPunct(k, 44)) continue
    if (!(x.tokens.shape[k] & Shape.cap) || !(x.is(k, C.portfolio) || x.is(k, C.common))) return false
    if (x.is(k, C.officeHead) && !x.is(k, C.portfolio)) return false
  }
  return false
}
