import type { YearMonthDay } from '../model/edtf.ts'
import { longestBehind, longestPhrase, phraseEnd } from '../text/phrases.ts'
import { Shape, type Tokens, WORD } from '../text/tokens.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Language } from './language.ts'
import { heldBy } from './held-words.ts'
import type { Lexicon } from './lexicon.ts'
import { C } from './word-classes.ts'
import type { Span } from './mentions.ts'

/** Tokens behind the last that may be asked of: they are of no class. */
export const BEYOND = 64
/**
 * Tokens before the first that may be asked of, too. An index outside of an array is dear: one such question, and every other from
 * there on is translated so as to expect it, at a quarter of the whole reading's time.
 */
const BEFORE = 8

/** Signs of money: $, £, ¥, €, ₹. */
const CURRENCIES = new Set([36, 0xa3, 0xa5, 0x20ac, 0x20b9])
/** Words of a phrase that is looked for backward from its end. */
const LONGEST = 5

/** Reused from document to document, and zeroed as far as it may be asked. */
let scratch = arrays(4096)

function arrays(n: number) {
  return { lex: new Int32Array(n), word: new Int32Array(n), end: new Int32Array(n), row: new Int32Array(n + BEFORE) }
}

/** What the stages share while one document is read: its tokens, their lexemes, and what is known of it so far. */
export class Context {
  readonly tokens: Tokens
  readonly lexicon: Lexicon
  readonly language: Language
  readonly gazetteer: Gazetteer
  /** Lexeme that begins at each token, 0 for none, and the token after it. */
  readonly lex: Int32Array
  readonly #end: Int32Array
  /** Lexeme of the word alone, where a longer phrase begins with it: "deputy" in "deputy secretary of state". */
  readonly word: Int32Array
  readonly rows: Uint8Array
  /** Where in `rows` token i has its row, at i + BEFORE: the tokens before the first are asked of as often as any. */
  readonly row: Int32Array
  /** Bits of {@link holds} that its words have. */
  readonly held: number
  readonly #heldBy: Int32Array
  /** See {@link Language.nounFirst}. */
  readonly nounFirst: boolean
  published: YearMonthDay | undefined
  /** Where the text says so. */
  publishedAt: Span | undefined
  /** The day of a dateline that says no year, where nothing else says when the text was published. */
  dayOfDateline: (YearMonthDay & Span) | undefined
  /** The fullest name that the text gives an organisation of the gazetteer, by its code. */
  readonly orgNames = new Map<string, string>()
  /** Dates in figures are month/day/year here, as 11/14/2024 shows. */
  monthFirst = false

  constructor(tokens: Tokens, language: Language, gazetteer: Gazetteer) {
    this.tokens = tokens
    this.language = language
    const lexicon = (this.lexicon = language.lexicon)
    this.gazetteer = gazetteer
    this.rows = lexicon.rows
    const n = tokens.count
    if (n + BEYOND > scratch.lex.length) scratch = arrays((n + BEYOND) * 2)
    const { lex, word, end, row } = scratch
    this.lex = lex
    this.word = word
    this.#end = end
    this.row = row
    const { shape, value } = tokens
    const { table, whole, first, plain } = lexicon
    const nounFirst = (this.nounFirst = language.nounFirst)
    row.fill(0, 0, BEFORE)
    for (let i = 0; i < n; i++) {
      let lexeme = 0
      end[i] = i + 1
      if (shape[i] & (WORD | Shape.number) || value[i] === 38) {
        lexeme = longestPhrase(tokens, i, n, table)
        if (lexeme > 0) end[i] = phraseEnd
        else lexeme = nounFirst && shape[i] & Shape.lower && !(shape[i] & Shape.number) ? plain : 0
      }
      lex[i] = lexeme
      word[i] = first[lexeme]
      row[i + BEFORE] = whole[lexeme]
    }
    if (language.reflexive) this.#readReflexive(language.reflexive)
    for (let i = n; i < n + BEYOND; i++) {
      lex[i] = word[i] = row[i + BEFORE] = 0
      end[i] = i + 1
    }
    this.#heldBy = heldBy(lexicon)
    this.held = this.heldIn(0, n)
  }

  /**
   * Reflexive verbs by what they are with their pronoun: in "s’est également rendue" the word "rendue" is read as that of "se
   * rendre".
   */
  #readReflexive(pronoun: string): void {
    const { tokens: t, lexicon, lex, word, row } = this
    for (let i = 0; i < t.count; i++) {
      if (!this.is(i, C.reflexive) || t.shape[i] & Shape.initial) continue
      // the pronoun alone, not what begins with it
      const alone = lexicon.table.get(t.hash1[i], t.hash2[i])
      lex[i] = alone > 0 ? alone : 0
      word[i] = 0
      row[i + BEFORE] = lexicon.whole[lex[i]]
      this.#end[i] = i + 1
      for (let k = i + 1; k < Math.min(i + 7, t.count); k = this.#end[k]) {
        if (t.shape[k] & (Shape.newline | Shape.punct)) break
        const lexeme = longestBehind(t, pronoun, k, t.count, lexicon.table)
        if (lexeme > 0) {
          lex[k] = lexeme
          word[k] = 0
          row[k + BEFORE] = lexicon.own[lexeme]
          this.#end[k] = phraseEnd
          break
        }
        if (!this.is(k, C.aux) && !this.is(k, C.adverb) && !this.is(k, C.clitic) && !this.is(k, C.not)) break
      }
    }
  }

  /** Gives back what a very long text took, so that memory stays flat. */
  release(): void {
    if (scratch.lex.length > 1 << 18) scratch = arrays(4096)
  }

  get text(): string {
    return this.tokens.text
  }

  /** The payload of a class for the lexeme at token i or its first word; 0 where there is none of the class. */
  is(i: number, cls: number): number {
    return this.rows[this.row[i + BEFORE] + cls]
  }

  /** Whether a lexeme of a class begins at one of the tokens of a span. */
  has({ start, end }: Span, cls: number): boolean {
    for (let i = start; i < end; i++) if (this.is(i, cls)) return true
    return false
  }

  /** Bits of {@link holds} that the words from one token up to another have. */
  heldIn(start: number, end: number): number {
    const held = this.#heldBy
    let bits = 0
    for (let i = start; i < end; i++) bits |= held[this.lex[i]]
    return bits
  }

  /** The token after the lexeme at token i. */
  after(i: number): number {
    return this.#end[i]
  }

  /** The token after what is of a class at token i: the phrase, or its first word. */
  afterOf(i: number, cls: number): number {
    return this.lexicon.get(this.lex[i], cls) ? this.#end[i] : i + 1
  }

  /** The name that a payload of a class stands for. */
  name(cls: number, payload: number): string {
    return this.lexicon.names[cls][payload]
  }

  /** The token behind an article at token i; i itself where none stands there. */
  pastArticle(i: number): number {
    return this.is(i, C.article) ? i + 1 : i
  }

  /** The token before token i and its article. */
  beforeArticle(i: number): number {
    return this.is(i - 1, C.article) ? i - 2 : i - 1
  }

  isPunct(i: number, c: number): boolean {
    return (this.tokens.shape[i] & Shape.punct) !== 0 && this.tokens.value[i] === c
  }

  /** "€", and the "$" right behind "US". */
  isCurrency(i: number): boolean {
    const { shape, value } = this.tokens
    return (shape[i] & Shape.punct) !== 0 && CURRENCIES.has(value[i])
  }

  /** "**€2.5 million** loan agreement", "**US$5** grant": the token behind the amount that begins at i, i where none does. */
  afterAmount(i: number): number {
    const { shape } = this.tokens
    const sign = this.isCap(i) && !(shape[i + 1] & Shape.spaced) ? i + 1 : i
    if (!this.isCurrency(sign) || !(shape[sign + 1] & Shape.number)) return i
    let k = sign + 2
    while ((this.isPunct(k, 46) || this.isPunct(k, 44)) && shape[k + 1] & Shape.number) k += 2
    return this.is(k, C.magnitude) ? k + 1 : k
  }

  /** A hyphen or a short dash: one that may join two words. */
  isHyphen(i: number): boolean {
    return this.isPunct(i, 45) || this.isPunct(i, 0x2013)
  }

  /** A hyphen or a dash. */
  isDash(i: number): boolean {
    return this.isHyphen(i) || this.isPunct(i, 0x2014)
  }

  /** The first token of a word or phrase of a class that ends right before token i: of "in preparation" before "for"; else -1. */
  endingAt(i: number, cls: number): number {
    for (let k = i - 1; k >= i - LONGEST; k--) if (this.is(k, cls) && this.#end[k] === i) return k
    return -1
  }

  /** A verb in a form that makes a sentence: "visited", "visits". */
  isFinite(i: number): boolean {
    if (!this.is(i, C.verb)) return false
    if (this.is(i, C.finite) || (this.is(i, C.sform) && !this.isAcute(i))) return true
    return !!(this.is(i, C.past) || this.is(i, C.sform)) && (!this.nounFirst || this.#isCompound(i))
  }

  /** "arrivé", which folded is "arrive": a participle, where its accent is written. */
  isAcute(i: number): boolean {
    const { text, end } = this.tokens
    const last = text.charCodeAt(end[i] - 1)
    return this.nounFirst && (last === 0xe9 || last === 0xc9 || last === 0x301)
  }

  /** A participle, "Signé" with a capital too. */
  isParticiple(i: number): boolean {
    return this.is(i, C.past) > 0 || (this.is(i, C.verb) > 0 && this.isAcute(i))
  }

  /** A participle behind its auxiliary: "a rencontré", "s’est aussi entretenue"; not "l’accord signé". */
  #isCompound(i: number): boolean {
    for (let k = i - 1; k >= 0 && i - k < 6; k--) {
      if (this.is(k, C.aux)) return true
      if (!this.is(k, C.adverb) && !this.is(k, C.not) && !this.is(k, C.clitic)) return false
    }
    return false
  }

  /** A noun in the form of a plural. */
  isPlural(i: number): boolean {
    return this.language.isPlural(this.tokens.key(i))
  }

  /** Whether a preposition of place stands before token i; before a city none has an article: "visited the University". */
  inPlace(i: number, city = false): boolean {
    if (i === 0) return false
    if (city && this.is(i - 1, C.article)) return false
    const k = this.beforeArticle(i)
    if (k < 0) return false
    return !!(
      this.is(k, C.in) ||
      this.is(k, C.to) ||
      (this.is(k, C.from) && !this.is(k, C.of)) ||
      this.is(k, C.at) ||
      this.is(k, C.into) ||
      // "left for Doha"
      (this.is(k, C.for) && this.is(k - 1, C.travel)) ||
      this.is(k, C.visit) ||
      this.is(k, C.via) ||
      this.is(k, C.between)
    )
  }

  /** Whether the word before token k lost its vowel: an apostrophe stands between them. */
  isElision(k: number): boolean {
    const { shape, start, end } = this.tokens
    return !(shape[k] & (Shape.spaced | Shape.joined | Shape.punct)) && start[k] === end[k - 1] + 1
  }

  isCap(i: number): boolean {
    return (this.tokens.shape[i] & Shape.cap) !== 0
  }

  isWord(i: number): boolean {
    return (this.tokens.shape[i] & WORD) !== 0
  }
}
