import { koreanFamily, splitFamily } from './east-asia.ts'
import { fold } from './fold.ts'
import { MOST_TOKENS, type ParsedName } from './parsed-name.ts'
import {
  COMMON,
  DEGREES,
  FEMININE,
  FILIALS,
  GENERATIONS,
  HONORIFICS,
  MASCULINE,
  MAYBE_HONORIFICS,
  MAYBE_PARTICLES,
  PARTICLES,
} from './person-words.ts'
import { tokenOf, type NameToken } from './tokens.ts'

const INITIALS = /^[BCDFGHJKLMNPQRSTVWXZ]{2,3}$/
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
    const pieces = piecesOf(match[0], part)
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

/** `VladimirPutin` and `习近平` are two words each, and so are the initials of `VV Putin`. */
function piecesOf(word: string, name: string): string[] {
  if (INITIALS.test(word) && name !== name.toUpperCase()) return word.split('')
  if (word.charCodeAt(0) >= 0x3400) return splitFamily(word)
  return /\p{Ll}\p{Lu}/u.test(word) ? word.split(/(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/u) : [word]
}

export function parsePerson(said: string): ParsedName {
  const open = said.replace(/\([^)]*\)|\[[^\]]*\]|["“«][^"”»]*["”»]/g, ' ')
  const source = (/\p{L}/u.test(open) ? open : said)
    // V l a d i m i r
    .replace(/(?<!\S)\p{L}(?: \p{L}){3,}(?!\S)/gu, (letters) => letters.replaceAll(' ', ''))
    .replace(/(?<=\p{L})[@$](?=\p{L})/gu, (sign) => (sign === '@' ? 'a' : 's'))
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
  const words = (parts.length === 2 ? [...parts[1], ...parts[0]] : parts.flat()).slice(0, 40)
  return {
    kind: 'person',
    said,
    tokens: tokensOf(words),
    suffix,
    gender: words.some((word) => MASCULINE.has(word.text))
      ? 'man'
      : words.some((word) => FEMININE.has(word.text))
        ? 'woman'
        : '',
    numbers: [],
    letters: '',
  }
}

function tokensOf(all: readonly Word[]): NameToken[] {
  // a title that ends a name of two words is a family name: Babur Maulana
  let words = all.filter(
    (word, i) =>
      !HONORIFICS.has(word.text) || MAYBE_HONORIFICS.has(word.text) || (i > 0 && i === all.length - 1 && i < 2),
  )
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
