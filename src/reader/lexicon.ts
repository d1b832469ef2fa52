import { hashOf } from '../text/hash.ts'
import { PhraseTable } from '../text/phrases.ts'
import { C, CLASSES, type ClassName, type WordList, type WordLists } from './word-classes.ts'

const COUNT = CLASSES.length

/** Lexemes that fit. */
const MOST = 1 << 15

/** What follows is asked of each kind of lexeme as a language is loaded: by number, not by name. */
export function numbersOf(...names: readonly ClassName[]): readonly number[] {
  return names.map((name) => C[name])
}

/** Whether the row that begins at `at` is of one of these classes. */
function isOfOne(rows: Uint8Array, at: number, classes: readonly number[]): boolean {
  for (const cls of classes) if (rows[at + cls]) return true
  return false
}

const FRAME = numbersOf(
  'article',
  'of',
  'to',
  'from',
  'by',
  'with',
  'in',
  'at',
  'on',
  'for',
  'during',
  'after',
  'before',
  'and',
  'he',
  'they',
  'possessive',
  'definite',
  'functionWord',
  'who',
  'which',
  'aux',
  'otherPreposition',
  'subordinate',
  'until',
  'since',
  'between',
  'not',
  'adverb',
  'it',
  'into',
  'reflexive',
  'clitic',
)
const NOUN = numbersOf(
  'officeHead',
  'officeRank',
  'lowerRank',
  'portfolio',
  'honorific',
  'bodyHead',
  'armHead',
  'eventHead',
  'instrument',
  'sides',
  'month',
  'weekday',
)

/** Expands an entry of a list to its forms, each with the classes of its form. */
export type Inflect = (entry: string) => readonly (readonly [string, readonly ClassName[]])[]

/**
 * Classes made of others. They are asked at every token, before the rules that wake on one of those: a rule that is to
 * wake on another class needs it here.
 */
const UNIONS: readonly (readonly [cls: number, of: readonly number[]])[] = [
  [C.dateWord, numbersOf('month', 'weekday', 'relativeDay')],
  // words that a date begins with
  [
    C.opensDate,
    numbersOf(
      'month',
      'weekday',
      'relativeDay',
      'sameYear',
      'sameDay',
      'nextDay',
      'dayBefore',
      'dayOf',
      'season',
      'quarter',
      'half',
      'earlyMidLate',
      'last',
      'next',
      'this',
      'approximate',
      'cardinal',
      'ago',
      'unit',
      'ordinal',
    ),
  ],
  // words in lower case that a mention begins with
  [
    C.opensMention,
    numbersOf('counterpart', 'honorific', 'roleNoun', 'sides', 'he', 'they', 'it', 'thatOf', 'objective'),
  ],
  // words of a heading or row under or in which engagements may be told without an act's word
  [C.opensSection, numbersOf('visitSection', 'inward', 'outward', 'partnerHead', 'instrumentList')],
  [C.capHead, numbersOf('bodyHead', 'armHead', 'eventHead')],
  // words that are no noun, nor stand before one: behind "her" they tell that she owns nothing
  [
    C.notOwned,
    numbersOf(
      'in',
      'at',
      'on',
      'to',
      'for',
      'from',
      'with',
      'by',
      'of',
      'into',
      'during',
      'after',
      'before',
      'until',
      'since',
      'about',
      'otherPreposition',
      'subordinate',
      'article',
      'definite',
      'and',
      'aux',
      'but',
      'where',
      'who',
      'weekday',
      'relativeDay',
    ),
  ],
]
/** `mentionNoun`: which nouns a word is that a mention is built around, as bits. */
export const GROUP_NOUN = 1
export const INSTRUMENT_NOUN = 2
export const EVENT_NOUN = 4
/**
 * `goesOn`: over which words the noun phrase of such a mention can go on to its noun, as the same bits, and shifted by
 * {@link IN_CAPITALS} for words that are not plainly in lower case. {@link COUNTS} is of phrases that count: "more than".
 */
export const IN_CAPITALS = 3
export const COUNTS = 64

/**
 * A language's words compiled: phrase → lexeme, and for each lexeme and class a payload, 0 where it is not of
 * the class.
 *
 * Lexemes of the same classes and payloads share a row (some 5,000 rows for 13,000 lexemes), so that the rows stay in the
 * processor's cache: they are asked hundreds of times a token.
 */
export class Lexicon {
  readonly table: PhraseTable
  /** What the payloads of a class stand for that are no numbers: each class counts its own from 1. */
  readonly names: readonly string[][] = CLASSES.map(() => [''])
  /** Payloads, a row of {@link COUNT} for each kind of lexeme; the first is of no class. */
  readonly rows: Uint8Array
  /** Where the row of each lexeme begins: of its own classes, and with those of its first word where a phrase has none. */
  readonly own: Int32Array
  readonly whole: Int32Array
  /** What a word in small letters is that no list has: a common one. */
  readonly plain: number
  /** Lexeme of the first word of each phrase: "deputy" of "deputy secretary of state"; 0 for none. */
  readonly first: Int32Array
  /**
   * The classes of each lexeme while the lists are read, as a chain of `class << 8 | payload`: its last link, and of each
   * link the one before. A row a lexeme would be 9 MB to fill and throw away.
   */
  #last = new Int32Array(MOST)
  #links: number[] = [0]
  #before: number[] = [0]
  #sum1 = new Int32Array(MOST)
  #sum2 = new Int32Array(MOST)
  #lexemes = 1
  #phrases: (string | number)[] = []

  /** @param inflect expands a list's entry to its forms, each with the classes of its form */
  constructor(lists: readonly WordLists[], inflect: Inflect) {
    this.table = new PhraseTable()
    for (const list of lists) {
      for (const [name, words] of Object.entries(list) as [ClassName, WordList][]) {
        const cls = C[name]
        if (cls === undefined) throw new RangeError(`unknown class of words: ${name}`)
        if (typeof words === 'string') this.#add(cls, 1, false, words, inflect)
        else
          for (const [payload, some] of Object.entries(words))
            this.#add(cls, this.#payloadOf(cls, payload), !/^\d+$/.test(payload), some, inflect)
      }
    }
    this.plain = this.#lexemes++
    this.#set(this.plain, C.common, 1)
    const n = this.#lexemes
    this.first = new Int32Array(n)
    for (let k = 0; k < this.#phrases.length; k += 2) {
      const first = this.table.get(...hashOf(this.#phrases[k] as string))
      if (first > 0) this.first[this.#phrases[k + 1] as number] = first
    }
    this.own = new Int32Array(n)
    this.whole = new Int32Array(n)
    this.rows = this.#shareRows()
    this.#last = this.#sum1 = this.#sum2 = new Int32Array(0)
    this.#links = this.#before = this.#phrases = []
  }

  /** The payload of a class for a lexeme, 0 where the lexeme is not of it. */
  get(lexeme: number, cls: number): number {
    return this.rows[this.own[lexeme] + cls]
  }

  /** Whether a folded word is of a class. */
  isOf(word: string, cls: number): boolean {
    const lexeme = this.table.get(...hashOf(word))
    return lexeme > 0 && this.get(lexeme, cls) > 0
  }

  /** Gives lexemes of the same payloads one row, and another with what classes together and a phrase's first word add. */
  #shareRows(): Uint8Array {
    // one lexeme of each kind, and each own row with that of a first word: then it is known how many rows there are
    const kinds: number[] = []
    const kindOf = new Map<number, number>()
    for (let lexeme = 0; lexeme < this.#lexemes; lexeme++) {
      const sum = (this.#sum1[lexeme] >>> 0) * 0x200000 + (this.#sum2[lexeme] >>> 11)
      let kind = kindOf.get(sum)
      if (kind === undefined) kindOf.set(sum, (kind = kinds.push(lexeme) - 1))
      this.own[lexeme] = kind * COUNT
    }
    const pairs: [own: number, first: number][] = []
    const pairOf = new Map<number, number>()
    for (let lexeme = 0; lexeme < this.#lexemes; lexeme++) {
      const own = this.own[lexeme]
      const first = this.first[lexeme] ? this.own[this.first[lexeme]] : 0
      let pair = pairOf.get(own * 0x1000000 + first)
      if (pair === undefined) pairOf.set(own * 0x1000000 + first, (pair = pairs.push([own, first]) - 1))
      this.whole[lexeme] = (kinds.length + pair) * COUNT
    }
    const rows = new Uint8Array((kinds.length + pairs.length) * COUNT)
    for (const [kind, lexeme] of kinds.entries()) this.#lay(lexeme, rows, kind * COUNT)
    for (const [pair, [own, first]] of pairs.entries()) {
      const at = (kinds.length + pair) * COUNT
      rows.copyWithin(at, own, own + COUNT)
      if (first) this.#lay(kinds[first / COUNT], rows, at)
      this.#unite(rows.subarray(at, at + COUNT), rows, own, first)
    }
    return rows
  }

  /** Puts the payloads of a lexeme into the row that begins at `at`, where it has none of their classes. */
  #lay(lexeme: number, rows: Uint8Array, at: number): void {
    for (let link = this.#last[lexeme]; link; link = this.#before[link])
      rows[at + (this.#links[link] >> 8)] ||= this.#links[link] & 255
  }

  /**
   * What a row says by classes together. A word of a sentence's frame is never of a name, however it is written: "At" of
   * "At the invitation of" too; but not a phrase that only begins with one and is the noun of a name.
   */
  #unite(row: Uint8Array, rows: Uint8Array, own: number, first: number): void {
    for (const [cls, of] of UNIONS) row[cls] = isOfOne(row, 0, of) ? 1 : 0
    row[C.frameWord] = isOfOne(rows, own, FRAME) || (isOfOne(rows, first, FRAME) && !isOfOne(rows, own, NOUN)) ? 1 : 0
    row[C.frameFirst] = isOfOne(rows, first || own, FRAME) ? 1 : 0
    row[C.mentionNoun] =
      (row[C.delegation] || row[C.people] || row[C.sideNoun] ? GROUP_NOUN : 0) |
      (row[C.instrument] ? INSTRUMENT_NOUN : 0) |
      (row[C.eventLow] ? EVENT_NOUN : 0)
    row[C.goesOn] = this.#goesOn(row)
  }

  /** What chunks/ asks of each word of a noun phrase, as far as classes alone can tell. */
  #goesOn(row: Uint8Array): number {
    const frame = row[C.frameWord]
    const counts = row[C.cardinal] || row[C.approximate]
    const group = counts || row[C.and] || row[C.memberWord]
    const instrument =
      (!frame || row[C.ordinal] || row[C.and] || row[C.of]) &&
      (!row[C.officeHead] || row[C.common]) &&
      !(row[C.sign] || row[C.signNoun] || row[C.meet] || row[C.hold] || (row[C.talkNoun] && !row[C.joint]))
    const event =
      (!frame || row[C.ordinal] || row[C.and]) && !(row[C.talkNoun] || row[C.visitNoun] || row[C.officeHead])
    let bits = counts ? COUNTS : 0
    if (group) bits |= GROUP_NOUN << IN_CAPITALS
    if (group || (!frame && (row[C.common] || row[C.officeRank] || row[C.portfolio] || row[C.sector])))
      bits |= GROUP_NOUN
    if (instrument) bits |= INSTRUMENT_NOUN << IN_CAPITALS
    if (
      instrument &&
      (row[C.and] ||
        row[C.of] ||
        ((row[C.common] ||
          row[C.portfolio] ||
          row[C.cardinal] ||
          row[C.ordinal] ||
          row[C.officeRank] ||
          row[C.sector] ||
          row[C.duration]) &&
          (!row[C.verb] || row[C.past] || row[C.ing] || row[C.sector])))
    )
      bits |= INSTRUMENT_NOUN
    if (event) bits |= EVENT_NOUN << IN_CAPITALS
    if (event && (!row[C.verb] || row[C.portfolio] || row[C.and])) bits |= EVENT_NOUN
    return bits
  }

  #payloadOf(cls: number, payload: string): number {
    if (/^\d+$/.test(payload)) return inByte(Number(payload))
    const names = this.names[cls]
    const known = names.indexOf(payload)
    return known > 0 ? known : inByte(names.push(payload) - 1)
  }

  /** A phrase under two names has both: `energy+mining`. */
  #both(cls: number, old: number, payload: number): number {
    const names = this.names[cls]
    return this.#payloadOf(cls, [...new Set([...names[old].split('+'), names[payload]])].join('+'))
  }

  /** Sets a payload, and keeps the sums by which lexemes of the same payloads are found. */
  #set(lexeme: number, cls: number, payload: number): void {
    const link = this.#linkOf(lexeme, cls)
    const old = this.#links[link] & 255
    if (old === payload) return
    if (old) this.#sum(lexeme, cls * 256 + old)
    this.#sum(lexeme, cls * 256 + payload)
    if (link) this.#links[link] = (cls << 8) | payload
    else {
      this.#before.push(this.#last[lexeme])
      this.#last[lexeme] = this.#links.push((cls << 8) | payload) - 1
    }
  }

  /** The link of a lexeme's chain for a class; 0, which holds no payload, where there is none. */
  #linkOf(lexeme: number, cls: number): number {
    let link = this.#last[lexeme]
    while (link && this.#links[link] >> 8 !== cls) link = this.#before[link]
    return link
  }

  #sum(lexeme: number, value: number): void {
    let h = Math.imul(value + 1, 0x9e3779b1)
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
    h ^= h >>> 13
    this.#sum1[lexeme] ^= h
    h = Math.imul(h ^ 0x2545f491, 0xc2b2ae35)
    this.#sum2[lexeme] ^= h ^ (h >>> 16)
  }

  #add(cls: number, payload: number, named: boolean, words: string, inflect: Inflect): void {
    for (const raw of words.split(/[,\n]/)) {
      const entry = raw.trim()
      if (!entry) continue
      for (const [form, classes] of inflect(entry)) {
        const lexeme = this.table.add(form, this.#lexemes)
        if (lexeme === this.#lexemes) {
          this.#lexemes++
          const space = form.indexOf(' ')
          if (space > 0) this.#phrases.push(form.slice(0, space), lexeme)
          if (lexeme === this.#sum1.length) throw new RangeError(`more than ${lexeme} lexemes`)
        }
        const old = this.#links[this.#linkOf(lexeme, cls)] & 255
        this.#set(lexeme, cls, named && old && old !== payload ? this.#both(cls, old, payload) : payload)
        for (const c of classes) this.#set(lexeme, C[c], 1)
      }
    }
  }
}

function inByte(payload: number): number {
  if (payload > 255) throw new RangeError(`payloads are bytes: ${payload}`)
  return payload
}
