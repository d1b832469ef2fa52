/**
 * Character classes and folding for the scan: one table look-up a character.
 *
 * `CLASS[c]` for c < LIMIT; beyond it {@link classOf} asks the Unicode properties once a character and
 * remembers the answer.
 */
export const Class = {
  other: 0,
  space: 1,
  newline: 2,
  lower: 3,
  upper: 4,
  digit: 5,
  mark: 6,
  apostrophe: 7,
  hyphen: 8,
} as const

const TABLE = new Uint8Array(0x10000)
const KNOWN = new Uint8Array(0x10000)

/** The class of a UTF-16 code unit; surrogates are `other`. */
export function classOf(c: number): number {
  return KNOWN[c] ? TABLE[c] : learn(c)
}

/** Of a class. */
export function isLetter(cls: number): boolean {
  return cls === Class.lower || cls === Class.upper
}

/** Of a class: words begin so, and go on so. */
export function isLetterOrDigit(cls: number): boolean {
  return cls === Class.lower || cls === Class.upper || cls === Class.digit
}

function learn(c: number): number {
  const s = String.fromCharCode(c)
  const cls =
    c === 10 || c === 13 || c === 0x2028 || c === 0x2029
      ? Class.newline
      : /\s|\u200b|\u2060|\ufeff/.test(s)
        ? Class.space
        : /\p{Nd}/u.test(s)
          ? Class.digit
          : /\p{Lu}|\p{Lt}/u.test(s)
            ? Class.upper
            : /\p{L}/u.test(s)
              ? Class.lower
              : /\p{M}/u.test(s) || c === 0xad || c === 0x200c || c === 0x200d
                ? Class.mark
                : "'’‘ʼ`´ʻʿʾ′".includes(s)
                  ? Class.apostrophe
                  : '-‐‑'.includes(s)
                    ? Class.hyphen
                    : Class.other
  TABLE[c] = cls
  KNOWN[c] = 1
  return cls
}

/** Letters that Unicode decomposition leaves whole, with what they are folded to. */
export const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
}

/** FOLD[c] is the folded code unit; 0 where it is not learned yet; -1 - i where it is several (SEVERAL[i]). */
const FOLD = new Int32Array(0x10000)
const SEVERAL: string[] = ['']

/** The folded form of a code unit: one code unit, or `-1 - i` for the i-th of {@link foldedSeveral}. */
export function foldOf(c: number): number {
  return FOLD[c] || learnFold(c)
}

/** What a code unit folds to where that is not exactly one code unit. */
export function foldedSeveral(code: number): string {
  return SEVERAL[-1 - code]
}

function learnFold(c: number): number {
  const low = String.fromCharCode(c).toLowerCase()
  const bare = low.normalize('NFD').replace(/\p{M}/gu, '')
  const out = Array.from(bare, (ch) => WHOLE_LETTERS[ch] ?? ch).join('')
  if (out.length === 1 && out.charCodeAt(0) !== 0) return (FOLD[c] = out.charCodeAt(0))
  SEVERAL.push(out)
  return (FOLD[c] = -SEVERAL.length)
}

for (let c = 0; c < 0x250; c++) {
  learn(c)
  learnFold(c)
}
