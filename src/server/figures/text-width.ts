/**
 * How wide words will be, and where their lines break, before any browser has seen them: the server lays out labels.
 */

// Advance widths of Source Sans 3 in hundredths of the size, from the space on, at weights 400 and 600.
const LATIN =
  '20 29 43 50 50 82 61 25 30 30 42 50 25 31 25 35 50 50 50 50 50 50 50 50 50 50 25 25 50 50 50 42 85 54 59 57 61 53 49 62 65 26 48 58 49 73 65 66 57 66 57 53 54 64 51 79 51 48 54 30 35 30 50 50 54 50 55 46 55 50 29 50 54 25 25 49 25 83 55 54 55 55 35 42 34 54 47 72 45 47 42 30 24 30 50'
    .split(' ')
    .map(Number)
const LATIN_BOLD =
  '20 31 48 51 51 84 64 27 32 32 44 51 27 32 27 34 51 51 51 51 51 51 51 51 51 51 27 27 51 51 51 44 87 56 60 58 62 54 51 63 66 28 49 60 50 74 66 67 58 67 59 54 55 65 54 80 54 50 54 32 34 32 51 50 55 52 56 46 56 51 32 52 56 26 26 52 27 84 56 55 56 56 37 43 36 56 49 75 48 49 44 32 25 32 51'
    .split(' ')
    .map(Number)

/** Signs in the middle of a figure's text have 13.5 px letters. */
const SIZE = 13.5

/** Fallback fonts (Segoe UI, Helvetica) run wider than Source Sans. */
const SPARE = 1.05

/** Pixels that words take in a label. A letter that we have no width for counts as a wide one. */
export function widthOf(words: string, bold = false, size = SIZE): number {
  const widths = bold ? LATIN_BOLD : LATIN
  let sum = 0
  for (const letter of words.normalize('NFD')) {
    const code = letter.codePointAt(0)!
    if (code >= 32 && code < 127) sum += widths[code - 32]
    else if (/\p{M}|[\u200b-\u200f\u2060\u2066-\u2069]/u.test(letter)) sum += 0
    else if (code === 0xa0 || code === 0x202f) sum += 20
    else if (/[\u2010-\u201f]/.test(letter)) sum += code === 0x2014 ? 84 : 50
    else if (
      /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}/u.test(letter)
    )
      sum += 100
    else sum += /\p{Lu}/u.test(letter) ? 70 : 60
  }
  return (sum * size * SPARE) / 100
}

/**
 * Breaks words into lines no wider than `most` pixels, at spaces and after hyphens. A single longer word is broken within.
 *
 *     linesOf('Missions vers la Fédération de Russie', 90)   → ['Missions vers', 'la Fédération', 'de Russie']
 */
export function linesOf(words: string, most: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.trim().split(/(?<=\p{L}{3}-)(?=\p{L})|[ \t\n]+/u)) {
    const glue = line === '' || line.endsWith('-') ? '' : ' '
    if (widthOf(line + glue + word, bold) <= most) {
      line += glue + word
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (widthOf(line, bold) > most) {
      const letters = Array.from(line)
      let fit = letters.length - 1
      while (fit > 1 && widthOf(letters.slice(0, fit).join(''), bold) > most) fit--
      if (fit < 1) break
      lines.push(letters.slice(0, fit).join(''))
      line = letters.slice(fit).join('')
    }
  }
  if (line !== '') lines.push(line)
  return lines
}
