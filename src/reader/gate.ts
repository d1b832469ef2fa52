/**
 * The gate: can this text hold an engagement at all? It decides from anchor words alone, in one pass, so that most of the
 * world's text goes no further. It knows no words: a language hands in its anchors (`languages/en/anchors.ts`).
 *
 * An anchor word counts once within a stretch of `STRETCH` characters, with its weight. The text passes as soon as some
 * stretch has gathered `ENOUGH`. A long text is thus judged by its densest part: a book does not pass for its length, a file of a
 * thousand communiqués passes at the first.
 */

/** Words of one idea, separated by spaces; together they count once in a stretch. */
export interface Anchor {
  readonly words: string
  /** 1 (common in any prose) to 4 (hardly found but in this genre). */
  readonly weight: number
}

/** Anchors compiled for the scan; make it once and keep it. */
export interface Gate {
  /** One bit for each quartet of folded letters: set where the scan has to look closer. */
  readonly bits: Int32Array
  /** Open-addressed by the hash of a folded word: 1 + its number in `words`, or 0. */
  readonly slots: Uint16Array
  readonly words: readonly string[]
  /** Which anchor a word belongs to. */
  readonly anchorOf: Uint16Array
  readonly weights: Uint8Array
  readonly longest: number
}

export interface GateScore {
  readonly passes: boolean
  /** Weight of the densest stretch, or of the first that was enough. */
  readonly score: number
  /** That stretch, `[start, end)`. */
  readonly stretch: readonly [number, number]
  /** The anchor words in it. */
  readonly found: readonly { readonly word: string; readonly at: number; readonly weight: number }[]
  /** Characters looked at, the one pass included; a test holds it to a small multiple of the text's length. */
  readonly work: number
}

/** Length of the stretch in which evidence adds up: about a paragraph. */
export const STRETCH = 450
/** Evidence that lets a text by: such as "minister" and "visit"; or "mayor", "council", "invited"… */
export const ENOUGH = 6
/** Shorter texts are not judged: there is too little to go by, and reading one costs some 20 µs. */
export const JUDGED_FROM = 500

/** More than any stretch can gather; a small integer, so that the scan stays compiled for such. */
const NEVER_ENOUGH = 1e9

/** The scan looks at four letters, moves on by four, and so on: an anchor word needs four such quartets in the table, in a row. */
const STEP = 4
/** Shortest anchor: its first and last quartet may reach one letter beyond the word. */
const SHORTEST = 5
/** Characters scanned before the places found are looked at closely. */
const CHUNK = 1024 * STEP
/** Anchor words that fit in a stretch, at least: each takes five letters and a space. A power of two. */
const RING = 128

/**
 * Four letters as a number. Upper and lower case of Latin, Greek and Cyrillic letters mostly agree in the five low bits: `A` 0x41,
 * `a` 0x61; `Ж` 0x416, `ж` 0x436. Other characters fall where they may: what the scan finds is compared in full.
 *
 *     20 bits:  aaaaa bbbbb ccccc ddddd
 */
function quartet(a: number, b: number, c: number, d: number): number {
  return ((a & 31) << 15) | ((b & 31) << 10) | ((c & 31) << 5) | (d & 31)
}

/** A letter or digit of a word. What lies outside ASCII is a letter, save Latin-1 signs and the blocks of punctuation and symbols. */
function isInWord(code: number): boolean {
  if (code < 128) return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57)
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff)
}

function slotOf(hash: number, slots: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 16) & (slots - 1)
}

function hashOf(word: string): number {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 33) + (word.charCodeAt(i) & 31)) | 0
  return hash
}

/** Compiles the anchors of one or several languages. */
export function compileGate(...lists: readonly (readonly Anchor[])[]): Gate {
  const words: string[] = []
  const anchorOf: number[] = []
  const weights: number[] = []
  const seen = new Set<string>()
  for (const anchor of lists.flat()) {
    for (const word of anchor.words.split(' ')) {
      if (word.length < SHORTEST) throw new RangeError(`an anchor needs ${SHORTEST} letters: ${JSON.stringify(word)}`)
      if (word !== word.toLowerCase()) throw new RangeError(`anchors are in lower case: ${word}`)
      if (seen.has(word)) throw new RangeError(`anchor given twice: ${word}`)
      seen.add(word)
      words.push(word)
      anchorOf.push(weights.length)
    }
    weights.push(anchor.weight)
  }
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * 4 + 4)))
  for (const [number, word] of words.entries()) {
    for (const form of formsOf(word)) {
      let slot = slotOf(hashOf(form), slots.length)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number + 1
    }
  }
  return {
    bits: bitsFor(words),
    slots,
    words,
    anchorOf: Uint16Array.from(anchorOf),
    weights: Uint8Array.from(weights),
    longest: Math.max(0, ...words.map((word) => word.length)),
  }
}

/** A word, its capitalised and its upper-case form, where the five low bits tell them apart (`Қ` 0x49A, `қ` 0x49B). */
function formsOf(word: string): string[] {
  const forms = [word, word[0].toUpperCase() + word.slice(1), word.toUpperCase()].filter(
    (form) => form.length === word.length,
  )
  return forms.filter((form, i) => forms.findIndex((other) => hashOf(other) === hashOf(form)) === i)
}

/**
 * Of every word four neighbouring quartets go into the table; wherever the scan's steps fall, one of them is met:
 *
 *     ? v i s i t ?       the scan looks at   …|·?vi|sit·|…   …|··?v|isit|…   …|visi|t···|…   …|?vis|it··|…
 *     ^^^^^^^               and finds              sit?            isit           visi           ?vis
 *
 * A longer word offers a choice: those are taken that need the fewest new bits, rare letters first.
 */
function bitsFor(words: readonly string[]): Int32Array {
  const bits = new Int32Array((1 << 20) >> 5)
  const isSet = (key: number) => ((bits[key >> 5] >>> key) & 1) === 1
  const letters = new Float64Array(32).fill(1)
  for (const word of words) for (let i = 0; i < word.length; i++) letters[word.charCodeAt(i) & 31] += 1
  const commonness = (key: number) =>
    letters[key >> 15] * letters[(key >> 10) & 31] * letters[(key >> 5) & 31] * letters[key & 31]
  for (const word of words.toSorted((a, b) => a.length - b.length)) {
    let chosen: number[] = []
    let least = Infinity
    for (let start = -1; start + STEP + 2 <= word.length; start++) {
      const keys = formsOf(word).flatMap((form) => [0, 1, 2, 3].flatMap((i) => quartetsAt(form, start + i)))
      const cost = keys.reduce((sum, key) => sum + (isSet(key) ? 0 : commonness(key)), 0)
      if (cost < least) [chosen, least] = [keys, cost]
    }
    for (const key of chosen) bits[key >> 5] |= 1 << (key & 31)
  }
  return bits
}

/** The quartet that starts at `at`: one, or 32 where it reaches beyond the word by an unknown letter. */
function quartetsAt(word: string, at: number): number[] {
  const known = quartet(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2), word.charCodeAt(at + 3))
  if (at >= 0 && at + STEP <= word.length) return [known]
  // Outside the word `charCodeAt` is NaN, of which `& 31` makes 0: room for any letter.
  return Array.from({ length: 32 }, (_, unknown) => known | (unknown << (at < 0 ? 15 : 0)))
}

/** Whether the text may hold an engagement. Never throws; a text shorter than `JUDGED_FROM` always may. */
export function mayHoldEngagement(text: string, gate: Gate): boolean {
  return text.length < JUDGED_FROM || weigh(text, gate, ENOUGH) >= ENOUGH
}

/** The same decision with its reasons: the densest stretch of the text and the words that count in it. */
export function scoreGate(text: string, gate: Gate): GateScore {
  const log: Log = { score: 0, from: 0, to: 0, work: text.length }
  weigh(text, gate, NEVER_ENOUGH, log)
  const found: { word: string; at: number; weight: number }[] = []
  const seen = new Set<number>()
  for (const match of text.slice(log.from, log.to).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const number = gate.words.indexOf(match[0].toLowerCase())
    const anchor = gate.anchorOf[number]
    if (number < 0 || anchor === undefined || seen.has(anchor)) continue
    seen.add(anchor)
    found.push({ word: match[0], at: log.from + match.index, weight: gate.weights[anchor] ?? 0 })
  }
  return {
    passes: text.length < JUDGED_FROM || log.score >= ENOUGH,
    score: log.score,
    stretch: [log.from, log.to],
    found,
    work: log.work,
  }
}

interface Log {
  score: number
  from: number
  to: number
  work: number
}

// Reused from text to text: the places where the table says to look, and the anchor words of the current stretch.
const places = new Int32Array(CHUNK / STEP + 1)
const ringAt = new Int32Array(RING)
const ringAnchor = new Int32Array(RING)
let counts = new Uint8Array(256)

/** Weight of the densest stretch; stops at the first that has `enough`. */
function weigh(text: string, gate: Gate, enough: number, log?: Log): number {
  const { bits, anchorOf, weights } = gate
  const length = text.length
  if (counts.length < weights.length) counts = new Uint8Array(weights.length)
  else counts.fill(0)
  let oldest = 0
  let newest = 0
  let score = 0
  let densest = 0
  let wordEnd = 0
  for (let i = STEP - 1; i < length;) {
    // No branch depends on the text in this loop: that is what makes it fast.
    let count = 0
    const end = Math.min(length, i + CHUNK)
    for (; i < end; i += STEP) {
      const key = quartet(text.charCodeAt(i - 3), text.charCodeAt(i - 2), text.charCodeAt(i - 1), text.charCodeAt(i))
      places[count] = i
      count += (bits[key >> 5] >>> key) & 1
    }
    // A word at the very end may have its only quartet reach beyond: the last word is always looked at.
    if (i >= length) places[count++] = length - 1
    for (let p = 0; p < count; p++) {
      const place = places[p]
      // A quartet may begin or end one letter outside its word; its third letter is inside.
      if (place - 1 < wordEnd) continue
      let start = place - 1
      const first = Math.max(0, place - gate.longest)
      while (start > first && isInWord(text.charCodeAt(start - 1))) start--
      if (log) log.work += place - start
      if (start > 0 && isInWord(text.charCodeAt(start - 1))) continue
      let hash = 0
      let stop = start
      for (; stop < length; stop++) {
        const code = text.charCodeAt(stop)
        if (!isInWord(code)) break
        hash = (Math.imul(hash, 33) + (code & 31)) | 0
      }
      wordEnd = stop
      if (log) log.work += stop - start
      const number = wordNumber(gate, hash, text, start, stop)
      if (number < 0) continue
      const anchor = anchorOf[number]
      while (oldest < newest && ringAt[oldest & (RING - 1)] + STRETCH < stop) {
        const left = ringAnchor[oldest & (RING - 1)]
        if (--counts[left] === 0) score -= weights[left]
        oldest++
      }
      ringAt[newest & (RING - 1)] = start
      ringAnchor[newest & (RING - 1)] = anchor
      newest++
      if (counts[anchor]++ === 0) score += weights[anchor]
      if (score > densest) {
        densest = score
        if (log) {
          log.score = score
          log.from = ringAt[oldest & (RING - 1)]!
          log.to = stop
        }
        if (score >= enough) return score
      }
    }
  }
  return densest
}

/** Number of the word that stands in `[start, stop)`, or -1. */
function wordNumber(gate: Gate, hash: number, text: string, start: number, stop: number): number {
  const { slots, words } = gate
  for (let slot = slotOf(hash, slots.length); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const word = words[slots[slot] - 1]
    if (word.length !== stop - start) continue
    // most are written so: lowering letters that are two bytes each is dear
    const written = text.slice(start, stop)
    if (written === word || written.toLowerCase() === word) return slots[slot] - 1
  }
  return -1
}
