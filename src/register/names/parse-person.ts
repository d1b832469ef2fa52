import { wadeOf } from './chinese.ts'
import { isEasternFamily, koreanFamily, splitFamily } from './east-asia.ts'
import { fold } from './fold.ts'
import { isKoreanFamily, koreanSound } from './korean.ts'
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
import { easternToken, tokenOf, WORD, type NameToken } from './tokens.ts'

const INITIALS = /^[BCDFGHJKLMNPQRSTVWXZ]{2,3}$/

/** Of the faith, which ends a name of two words. */
const FAITH = new Set('din deen dine eddin eddine uddin udin ddine'.split(' '))

interface Word {
  readonly said: string
  readonly text: string
  /** Joined by a hyphen to the next. */
  readonly hyphen: boolean
  /** A full stop follows. */
  readonly dotted: boolean
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
          dotted: after === '.',
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
    .replace(/(?<!\p{L})Mª/gu, 'Maria')
    // V l a d i m i r
    .replace(/(?<!\S)\p{L}(?: \p{L}){3,}(?!\S)/gu, (letters) => letters.replaceAll(' ', ''))
    .replace(/(?<=\p{L})[@$](?=\p{L})/gu, (sign) => (sign === '@' ? 'a' : 's'))
    // King Felipe VI of Spain
    .replace(/(?<=\p{L}) of (?:the )?\p{Lu}[^,،、;]*$/u, '')
  let suffix = ''
  const parts: Word[][] = []
  for (const part of source.split(/[,،、;]/)) {
    const words = wordsOf(part).filter((word, i, all) => {
      const generation = parts.length > 0 || i > 0 ? generationOf(word, i === all.length - 1) : ''
      suffix ||= generation
      return generation === ''
    })
    const kept = words.filter((word) => !(parts.length > 0 && DEGREES.has(word.text)))
    if (kept.some((word) => !HONORIFICS.has(word.text))) parts.push(kept)
  }
  // "BENJAMIN, Frantz": the family name was put first
  const words = (parts.length === 2 ? [...parts[1], ...parts[0]] : parts.flat()).slice(0, 40)
  const named = withoutTitles(words, suffix === '' ? 2 : 1)
  return {
    kind: 'person',
    said,
    tokens: tokensOf(named),
    suffix,
    gender: genderOf(words.filter((word) => !named.includes(word))),
    known: '',
    numbers: [],
    letters: '',
  }
}

/** Jr, III; the XVI of Carl XVI Gustaf, but not the Xi of Jinping Xi nor the I. of Paul I. Smith. */
function generationOf(word: Word, last: boolean): string {
  if (word.text === 'i') return last && word.said === 'I' && !word.dotted ? 'I' : ''
  const generation = /^[A-Z][ivx]+$/.test(word.said) ? undefined : GENERATIONS[word.text]
  return generation !== undefined && (last || /^[IVXJ]/.test(word.said)) ? generation : ''
}

/** A title that may be a name goes where so many words are left: two, or the one of King Charles III. */
function withoutTitles(all: readonly Word[], enough: number): readonly Word[] {
  // a title that ends a name of two words is a family name: Babur Maulana
  const words = all.filter(
    (word, i) => !HONORIFICS.has(word.text) || MAYBE_HONORIFICS.has(word.text) || (i === 1 && all.length === 2),
  )
  if (words.length === 0) return all
  // titles lead: "Prince Mohammed bin Salman", not the Prince of "Charles Prince"; "U Thein Sein", not "U. von der Leyen"
  let start = 0
  let left = words.filter((word) => !isParticle(word)).length
  while (left > enough && MAYBE_HONORIFICS.has(words[start].text)) {
    if (!isParticle(words[start])) left -= 1
    start += 1
  }
  return words.slice(start)
}

function genderOf(titles: readonly Word[]): ParsedName['gender'] {
  if (titles.some((word) => FEMININE.has(word.text))) return 'woman'
  return titles.some((word) => MASCULINE.has(word.text)) ? 'man' : ''
}

function tokensOf(words: readonly Word[]): NameToken[] {
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
  return easternOf(withFaith(tokens).slice(0, MOST_TOKENS))
}

/** Nur al-Din is one name: Noureddine. */
function withFaith(tokens: NameToken[]): NameToken[] {
  const at = tokens.findIndex((token, i) => i > 0 && !tokens[i - 1].initial && FAITH.has(token.text))
  if (at === -1) return tokens
  const { said, text, filial } = tokens[at - 1]
  const whole = tokenOf(`${said} ${tokens[at].said}`, `${text}uddin`, 1, filial)
  return [...tokens.slice(0, at - 1), whole, ...tokens.slice(at + 1)]
}

/** Given names beside a family name of the east, which stands first or last, are told to be such. */
function easternOf(tokens: NameToken[]): NameToken[] {
  const last = tokens.length - 1
  const family = [0, last].find((i) => last > 0 && (isKoreanFamily(tokens[i].text) || isEasternFamily(tokens[i].text)))
  if (family === undefined) return tokens
  const isGivenName = (token: NameToken, i: number): boolean => i !== family && !token.initial
  const sounds = isKoreanFamily(tokens[family].text) ? tokens.map((token) => koreanSound(token.text)) : []
  const korean = sounds.length > 0 && tokens.every((token, i) => !isGivenName(token, i) || sounds[i] !== undefined)
  return tokens.map((token, i) => {
    if (isGivenName(token, i)) return easternToken(token, korean ? sounds[i] : undefined)
    return korean ? token : { ...token, wade: wadeOf(token.text) }
  })
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
