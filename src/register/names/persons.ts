import { align, type Alignment } from './align.ts'
import { isEasternFamily, koreanFamily, splitFamily } from './east-asia.ts'
import { fold } from './fold.ts'
import { personLikeness, type Likeness } from './likeness.ts'
import { MOST_TOKENS, type Finding, type ParsedName } from './parsed-name.ts'
import { isFamily, isGiven } from './known-names.ts'
import {
  COMMON,
  DEGREES,
  FILIALS,
  GENERATIONS,
  HONORIFICS,
  MAYBE_HONORIFICS,
  MAYBE_PARTICLES,
  PARTICLES,
} from './person-words.ts'
import { tokenOf, type NameToken } from './tokens.ts'

const WORD = /[\p{L}\p{N}\p{M}'’‘ʼʻʿʾ`´\u200c]+/gu

interface Word {
  readonly said: string
  readonly text: string
  /** Joined by a hyphen to the next. */
  readonly hyphen: boolean
  readonly small: boolean
}

function wordsOf(part: string): Word[] {
  const words: Word[] = []
  for (const match of part.matchAll(WORD)) {
    const after = part[match.index + match[0].length]
    const pieces = piecesOf(match[0])
    pieces.forEach((said, i) => {
      const text = (pieces.length > 1 && i === 0 ? koreanFamily(said) : undefined) ?? fold(said)
      if (text !== '')
        words.push({
          said,
          text,
          hyphen: i === pieces.length - 1 && after !== undefined && /[-\u2010-\u2015]/.test(after),
          small: said === said.toLowerCase() && said !== said.toUpperCase(),
        })
    })
    if (words.length > 40) break
  }
  return words
}

/** `VladimirPutin` and `习近平` are two words each. */
function piecesOf(word: string): string[] {
  if (word.charCodeAt(0) >= 0x3400) return splitFamily(word)
  return /\p{Ll}\p{Lu}/u.test(word) ? word.split(/(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/u) : [word]
}

export function parsePerson(said: string): ParsedName {
  const open = said.replace(/\([^)]*\)|\[[^\]]*\]|["“«][^"”»]*["”»]/g, ' ')
  const source = /\p{L}/u.test(open) ? open : said
  let suffix = ''
  const parts: Word[][] = []
  for (const part of source.split(/[,،、;]/)) {
    const words = wordsOf(part).filter((word, i, all) => {
      // Louis XI, but Jinping Xi
      const generation =
        (i > 0 || all.length === 1) && !/^[A-Z][ivx]+$/.test(word.said) ? GENERATIONS[word.text] : undefined
      if (generation === undefined || (parts.length === 0 && i === 0)) return true
      if (all.length + parts.length > 1 && (i === all.length - 1 || /^[IVXJ]/.test(word.said))) {
        suffix ||= generation
        return false
      }
      return true
    })
    const kept = words.filter((word) => !(parts.length > 0 && DEGREES.has(word.text)))
    if (kept.some((word) => !HONORIFICS.has(word.text))) parts.push(kept)
  }
  // "BENJAMIN, Frantz": the family name was put first
  const ordered = parts.length === 2
  const words = (ordered ? [...parts[1], ...parts[0]] : parts.flat()).slice(0, 40)
  return {
    kind: 'person',
    said,
    tokens: tokensOf(words),
    ordered,
    suffix,
    numbers: [],
    letters: '',
  }
}

function tokensOf(all: readonly Word[]): NameToken[] {
  let words = all.filter((word) => !HONORIFICS.has(word.text) || MAYBE_HONORIFICS.has(word.text))
  // titles lead: "Prince Mohammed bin Salman", not the Prince of "Charles Prince"; "U Thein Sein", not "U. von der Leyen"
  while (MAYBE_HONORIFICS.has(words[0]?.text) && words.filter((word) => !isParticle(word)).length > 2)
    words = words.slice(1)
  if (words.length === 0) words = [...all]
  const tokens: NameToken[] = []
  let filial = false
  words.forEach((word, i) => {
    const last = i === words.length - 1
    if (!last && i > 0 && FILIALS.has(word.text)) filial = true
    else if (!last && i === 0 && FILIALS.has(word.text) && (word.small || word.text !== 'ben')) filial = true
    else if (last || !isParticle(word)) {
      const text = withoutArticle(word)
      tokens.push(tokenOf(word.said, text, text.length === 1 ? 0.35 : COMMON.has(text) ? 0.65 : 1, filial))
      filial = false
    }
  })
  return tokens.slice(0, MOST_TOKENS)
}

function isParticle(word: Word): boolean {
  if (word.text.length === 1 && !word.small) return false
  if (!PARTICLES.has(word.text)) return false
  return word.small || word.hyphen || !MAYBE_PARTICLES.has(word.text)
}

/** The Arabic article is written together with its word. */
function withoutArticle(word: Word): string {
  return word.said.startsWith('ال') && word.said.length > 4 ? fold(word.said.slice(2)) : word.text
}

export function comparePersons(a: ParsedName, b: ParsedName): Finding {
  const aligned = align(a.tokens, b.tokens, personLikeness)
  const reasons: Finding['reasons'] = []
  let evidence = 0
  let cost = 0
  for (const pair of aligned.pairs) {
    evidence += Math.min(pair.a.weight, pair.b.weight)
    cost += pair.likeness.cost
    reasons.push({ weight: pair.likeness.cost + pair.a.weight, text: say(pair.a, pair.b, pair.likeness) })
  }
  const conflicts = Math.min(aligned.onlyA.length, aligned.onlyB.length)
  if (conflicts > 0) {
    cost += 4 * conflicts
    reasons.push({
      weight: 10,
      text: `not the same: ${aligned.onlyA.map((one) => one.said).join(' ')} ≠ ${aligned.onlyB.map((one) => one.said).join(' ')}`,
    })
  } else {
    const extra = [...aligned.onlyA, ...aligned.onlyB]
    if (extra.length > 0) {
      let more = 0
      for (const one of extra) more += one.weight
      cost += (2 * more) / Math.max(evidence, 0.3)
      // George H. W. Bush is not George W. Bush, though J. Kennedy may be J. F. Kennedy
      const middle = aligned.pairs.some((pair) => pair.i > 0 && pair.a.initial && pair.b.initial)
      if (middle && extra.some((one) => one.initial)) cost += 4
      reasons.push({ weight: 2, text: `extra: ${extra.map((one) => one.said).join(' ')}` })
    }
  }
  cost += orderCost(a, b, aligned) + loneCost(aligned)
  if (a.suffix !== b.suffix) {
    cost += a.suffix !== '' && b.suffix !== '' ? 5 : 1.2
    reasons.push({ weight: 5, text: `one is ${a.suffix || b.suffix}` })
  }
  const base = 2.4 + 0.5 * Math.min(evidence, 3)
  return { z: aligned.pairs.length === 0 ? -5 : base - cost, reasons }
}

function orderCost(a: ParsedName, b: ParsedName, { pairs }: Alignment): number {
  // father and son change places
  if (pairs.filter((pair) => pair.a.filial !== pair.b.filial).length > 1) return 3.5
  if (pairs.length !== 2 || a.tokens.length !== 2 || b.tokens.length !== 2 || pairs[0].i === pairs[0].j) return 0
  // the father's name is marked
  if (pairs.some((pair) => pair.a.filial && pair.b.filial)) return 0
  // Hans Friedrich is not Friedrich Hans; Orbán Viktor is Viktor Orbán, for one sees which is the family name
  return pairs.every(({ a }) => isGiven(a.text) && !isEasternFamily(a.text)) ? 4 : 0.6
}

/** A family name alone may be many people's, and a given name alone is nobody's. */
function loneCost({ pairs, onlyA, onlyB }: Alignment): number {
  if (pairs.length !== 1 || onlyA.length + onlyB.length === 0) return 0
  const { text } = pairs[0].a
  return isGiven(text) && !isFamily(text) ? 2.2 : 1.2
}

function say(a: NameToken, b: NameToken, likeness: Likeness): string {
  switch (likeness.how) {
    case 'same':
      return `the same: ${a.said}`
    case 'initial':
      return `by its initial: ${a.said} ~ ${b.said}`
    case 'pet':
      return `short form: ${a.said} ~ ${b.said}`
    case 'abroad':
      return `the same name in another language: ${a.said} ~ ${b.said}`
    default:
      return `spelled otherwise: ${a.said} ~ ${b.said}`
  }
}
