import { WHOLE_LETTERS } from '../../text/chars.ts'
import { carriesVowel, latinOfLetter } from './scripts.ts'

/**
 * A word in small Latin letters and digits, without accents and apostrophes, whatever its script:
 * `Łukasz` → `lukasz`, `Тоқаев` → `tokaev`, `김` → `gim`. Signs that we have no letters for stay as they are.
 */
export function fold(word: string): string {
  const low = word.toLowerCase()
  return PLAIN.test(low) ? low : foldSigns(low)
}

const PLAIN = /^[a-z0-9]*$/
const CYRILLIC_VOWELS = 'аеёиоуыэюя'
const MARK = /^\p{M}$/u
const LETTER = /^[\p{L}\p{N}]$/u

/** Letters that look Latin, for words in which somebody mixed the two. */
const LOOKALIKES = new Map(
  [...'аaеeоoрpсcхxуyкkмmтtвbнhіiѕsјjαaοoρpνvιiκkτtεe'.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from, to]),
)

function foldSigns(low: string): string {
  const mixed = /[a-z]/.test(low) && /[\u0370-\u04ff]/.test(low)
  let out = ''
  let open = false
  let before = ''
  for (const letter of low.normalize('NFC')) {
    const code = letter.codePointAt(0)!
    if (code < 0x80) {
      if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) out += letter
      continue
    }
    const latin =
      (mixed ? LOOKALIKES.get(letter) : undefined) ??
      (code < 0x370 ? WHOLE_LETTERS[letter] : latinOfLetter(letter, code))
    if (latin !== undefined) {
      const consonant = carriesVowel(code)
      if (open && consonant) out += 'a'
      open = consonant
      // Cyrillic е begins a word or follows a vowel as ye
      out += letter === 'е' && (before === '' || CYRILLIC_VOWELS.includes(before)) ? 'ye' : latin
    } else out += decomposed(letter)
    before = letter
  }
  return out
}

/** What is left of a letter without its marks. */
function decomposed(letter: string): string {
  let out = ''
  for (const part of letter.normalize('NFKD').toLowerCase()) {
    if (MARK.test(part)) continue
    const code = part.codePointAt(0)!
    if (code < 0x80) out += /[a-z0-9]/.test(part) ? part : ''
    else out += WHOLE_LETTERS[part] ?? latinOfLetter(part, code) ?? (LETTER.test(part) ? part : '')
  }
  return out
}

/** Scripts in which one sign is a syllable or a word: two that differ are no slip of the pen. */
export function isSyllabic(word: string): boolean {
  return /[\u3400-\u9fff\uac00-\ud7a3]/.test(word)
}

/** What Japan writes foreign names with: it has one letter for r and l, and none for a consonant alone. */
export function isKana(word: string): boolean {
  return /[\u30a0-\u30ff]/.test(word)
}

/** Scripts that leave short vowels out, or write them as the reader knows to say them. */
export function isAbjad(word: string): boolean {
  return /[\u0590-\u06ff\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff]/.test(word)
}
