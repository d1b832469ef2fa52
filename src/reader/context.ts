import type { YearMonthDay } from '../model/edtf.ts'
import { firstValue, longestPhrase, phraseEnd } from '../text/phrases.ts'
import { Shape, Tokens, WORD } from '../text/scan.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Language } from './language.ts'
import { CLASS_COUNT, type Lexicon } from './lexicon.ts'

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
  readonly #payloads: Uint16Array
  published: YearMonthDay | undefined
  /** The fullest name that the text gives an organisation of the gazetteer, by its code. */
  readonly orgNames = new Map<string, string>()
  /** Dates in figures are month/day/year here, as 11/14/2024 shows. */
  monthFirst = false

  constructor(tokens: Tokens, language: Language, gazetteer: Gazetteer) {
    this.tokens = tokens
    this.language = language
    this.lexicon = language.lexicon
    this.gazetteer = gazetteer
    this.#payloads = this.lexicon.payloads
    const n = tokens.count + 1
    this.lex = new Int32Array(n)
    this.#end = new Int32Array(n)
    this.word = new Int32Array(n)
    for (let i = 0; i < tokens.count; i++) {
      this.#end[i] = i + 1
      if (!(tokens.shape[i] & (WORD | Shape.number)) && tokens.value[i] !== 38) continue
      const lexeme = longestPhrase(tokens, i, tokens.count, this.lexicon.table)
      if (lexeme > 0) {
        this.lex[i] = lexeme
        this.#end[i] = phraseEnd
        if (phraseEnd > i + 1 && firstValue > 0) this.word[i] = firstValue
      }
    }
  }

  get text(): string {
    return this.tokens.text
  }

  /** The payload of a class for the lexeme at token i; 0 where there is none of the class. */
  is(i: number, cls: number): number {
    const payload = this.#payloads[this.lex[i] * CLASS_COUNT + cls]
    return payload || !this.word[i] ? payload : this.#payloads[this.word[i] * CLASS_COUNT + cls]
  }

  /** The token after the lexeme at token i. */
  after(i: number): number {
    return this.#end[i]
  }

  /** The token after what is of a class at token i: the phrase, or its first word. */
  afterOf(i: number, cls: number): number {
    return this.#payloads[this.lex[i] * CLASS_COUNT + cls] ? this.#end[i] : i + 1
  }

  /** The name that a payload stands for. */
  name(payload: number): string {
    return this.lexicon.names[payload]
  }

  isPunct(i: number, c: number): boolean {
    return (this.tokens.shape[i] & Shape.punct) !== 0 && this.tokens.value[i] === c
  }

  isCap(i: number): boolean {
    return (this.tokens.shape[i] & Shape.cap) !== 0
  }

  isWord(i: number): boolean {
    return (this.tokens.shape[i] & WORD) !== 0
  }
}
