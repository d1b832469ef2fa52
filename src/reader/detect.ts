import { keyOf } from '../gazetteer/key.ts'
import { hashOf } from '../text/hash.ts'
import { Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import type { Language } from './language.ts'
import { C } from './word-classes.ts'

/** Tokens looked at, words that it takes to judge, and those of a single sentence. */
const LOOKED_AT = 600
const ENOUGH = 12
const SENTENCE = 20
/** A table has few words that hold sentences together: so short a text may have none if it knows nearly all of its words. */
const TABLE = 80
const KNOWN_SHARE = 0.85

/**
 * Whether a text is in the language of the context: of its words in small letters the share holds sentences together that
 * this language always has, and others do not come to. A few words, or capitals alone, are not judged.
 */
export function isInLanguage(x: Context): boolean {
  const t = x.tokens
  const end = Math.min(t.count, LOOKED_AT)
  let words = 0
  let frame = 0
  let marks = 0
  let lexemes = 0
  const { frameShare, markShare } = x.language
  const known = markShare === undefined ? undefined : marksOf(x.language)
  for (let i = 0; i < end; i++) {
    const lower = t.shape[i] & Shape.lower
    if (!lower && !(t.shape[i] & Shape.cap)) continue
    // "Le ministre": a mark may open the sentence
    if (known?.has(t.hash1[i])) marks++
    if (!lower) continue
    words++
    if (x.lex[i]) lexemes++
    if (x.is(i, C.frameFirst)) frame++
  }
  // one that is told by its marks shares too many words with its neighbours
  if (words < TABLE && !known && lexemes >= words * KNOWN_SHARE) return true
  // a single sentence may have one mark, where two words of five hold it together
  if (words < SENTENCE && marks > 0 && frame * 5 >= words * 2) return true
  return words < ENOUGH || (frame >= words * frameShare && marks >= words * (markShare ?? 0))
}

const hashesOf = new WeakMap<Language, ReadonlySet<number>>()

/** The first hashes of the marks of a language. */
function marksOf(language: Language): ReadonlySet<number> {
  let marks = hashesOf.get(language)
  if (!marks) hashesOf.set(language, (marks = new Set(language.marks.split(' ').map((mark) => hashOf(keyOf(mark))[0]))))
  return marks
}

/** A stretch of the text in one language. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly language: Language
}

/** Characters of a line that are looked at, and marks of a language by which a run of lines is told from its surroundings. */
const LOOKED_AT_LINE = 200
const MARKS = 4

/** Of which languages a word is a mark, by its hash: a bit for each. */
const SLOTS = 4096
interface Marks {
  readonly marks: Uint8Array
  /** Of which languages a letter of Latin-1 is a mark. */
  readonly letters: Uint8Array
}
const tables = new WeakMap<readonly Language[], Marks>()

function tableOf(languages: readonly Language[]): Marks {
  const known = tables.get(languages)
  if (known) return known
  const table = new Uint8Array(SLOTS)
  const letters = new Uint8Array(0x100)
  languages.forEach((language, n) => {
    for (const letter of language.letters ?? '') letters[letter.charCodeAt(0)] |= 1 << n
    for (const mark of language.marks.split(' ')) {
      let hash = 0
      for (const letter of keyOf(mark)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0
      table[hash & (SLOTS - 1)] |= 1 << n
    }
  })
  const made = { marks: table, letters }
  tables.set(languages, made)
  return made
}

/**
 * The text in stretches of one language each, whole lines: a block of French in an English document is read as French. Told by
 * small words that the one has and the others have not, and by those that only some of them share; what has none belongs to
 * what stands before it, and a few words of another language are a name or a quotation.
 */
export function stretches(text: string, languages: readonly Language[]): Stretch[] {
  const table = tableOf(languages)
  const runs: { from: number; to: number; language: number; marks: number }[] = []
  // words of a line that are marks of the same languages, by the bits of these
  const votes = new Int32Array(1 << languages.length)
  const all = new Int32Array(votes.length)
  // the next line feed and carriage return, -1 where there is none
  let feed = text.indexOf('\n')
  let back = text.indexOf('\r')
  for (let from = 0; from < text.length;) {
    if (feed < from && feed >= 0) feed = text.indexOf('\n', from)
    if (back < from && back >= 0) back = text.indexOf('\r', from)
    const to = feed < 0 && back < 0 ? text.length : (feed < 0 ? back : back < 0 ? feed : Math.min(feed, back)) + 1
    votes.fill(0)
    // the first word stands behind a byte order mark
    const first = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from
    count(text, first, Math.min(to, from + LOOKED_AT_LINE), table, votes)
    const best = mostOf(votes, languages.length)
    const most = marksIn(votes, best)
    // what it shares with others speaks neither for them nor against it
    let others = 0
    for (let bits = 1; bits < votes.length; bits++) {
      all[bits] += votes[bits]
      if (!(bits & (1 << (best - 1)))) others += votes[bits]
    }
    const language = most >= 2 && most > 2 * others ? best : 0
    const last = runs.at(-1)
    if (last && (language === 0 || last.language === 0 || last.language === language)) {
      last.to = to
      last.language ||= language
      last.marks += language ? most : 0
    } else runs.push({ from, to, language, marks: language ? most : 0 })
    from = to
  }
  const found: { from: number; to: number; language: number }[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last && (run.language === last.language || run.marks < MARKS)) last.to = run.to
    else if (last && found.length === 1 && runs[0].marks < MARKS && runs.length > 1 && last === runs[0]) {
      last.to = run.to
      last.language = run.language
    } else found.push(run)
  }
  // a brief of one line may have a single mark
  const otherwise = mostOf(all, languages.length)
  return found.map(({ from, to, language }) => ({ from, to, language: languages[(language || otherwise) - 1] }))
}

/** The language with most marks, the first of those that have as many. */
function mostOf(votes: Int32Array, languages: number): number {
  let best = 1
  let most = marksIn(votes, best)
  for (let n = 2; n <= languages; n++) {
    const its = marksIn(votes, n)
    if (its > most) [best, most] = [n, its]
  }
  return best
}

/** Words that are a mark of the n-th language. */
function marksIn(votes: Int32Array, n: number): number {
  let sum = 0
  for (let bits = 1; bits < votes.length; bits++) if (bits & (1 << (n - 1))) sum += votes[bits]
  return sum
}

/** Whether a word of letters `from` to `to` may be a mark: not "Los" of "Los Angeles", which is of a name, unless it opens the line or a sentence. */
const mayMark = (text: string, line: number, from: number, to: number): boolean =>
  from === line ||
  text.charCodeAt(from) >= 97 ||
  to - from === 1 ||
  text.charCodeAt(from + 1) < 97 ||
  '.-–—'.includes(text.charAt(from - 2))

/** Counts the marks of each language in a piece of the text. Accents are of no mark, and words with them of none. */
function count(text: string, from: number, to: number, { marks, letters: own }: Marks, votes: Int32Array): void {
  let hash = 0
  let letters = 0
  /** The languages of which a letter of the word is a mark. */
  let bits = 0
  for (let i = from; i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : 32
    const c = code | 32
    if (c >= 97 && c <= 122) {
      hash = (Math.imul(hash, 31) + c) | 0
      letters++
      continue
    }
    // é of été
    if (c > 0xdf && c < 0x100) {
      hash = (Math.imul(hash, 31) + (c > 0xe7 && c < 0xec ? 101 : c === 0xe0 ? 97 : 0)) | 0
      letters++
      bits |= own[code]
      continue
    }
    if (letters > 0 && letters < 6) {
      const its = marks[hash & (SLOTS - 1)]
      if (its && mayMark(text, from, i - letters, i)) votes[its]++
    }
    if (bits && text.charCodeAt(i - letters) >= 97) votes[bits]++
    hash = 0
    letters = 0
    bits = 0
  }
}
