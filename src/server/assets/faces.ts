/**
 * The faces of the look, each in parts by letters, so that a page brings those that its names are written with and no
 * more. `scripts/fonts.ts` makes the files.
 */

export interface Face {
  readonly family: string
  readonly style: 'normal' | 'italic'
  /** As in CSS: one, or the least and the most that can be asked for. */
  readonly weight: string
  /** Package of the whole face. */
  readonly source: string
  readonly parts: readonly Part[]
}

export interface Part {
  readonly file: string
  /** Weights that the file has: one, or from the least to the most. */
  readonly cut: string
  /** As CSS says ranges of letters. */
  readonly letters: string
  /** Part of the whole face that has them. */
  readonly of: string
}

/** A letter stands in one of these; those of Europe's Latin alphabets and of what is romanised apart from the rest. */
const LETTERS: Readonly<Record<string, { readonly of: string; readonly letters: string }>> = {
  latin: {
    of: 'latin',
    letters:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-201F,U+2021-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  europe: {
    of: 'latin-ext',
    letters: 'U+0100-0130,U+0132-0151,U+0154-017F,U+018F,U+01E6-01E7,U+0218-021B,U+0259,U+02BE-02BF,U+1E9E,U+2020',
  },
  more: {
    of: 'latin-ext',
    letters:
      'U+0180-018E,U+0190-019F,U+01A2-01AE,U+01B1-01E5,U+01E8-0217,U+021C-0258,U+025A-02BA,U+02BD,U+02C0-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9D,U+1E9F,U+1EFA-1EFF,U+20A0-20AA,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
  vietnamese: { of: 'vietnamese', letters: 'U+01A0-01A1,U+01AF-01B0,U+1EA0-1EF9,U+20AB' },
  cyrillic: { of: 'cyrillic', letters: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' },
  'cyrillic-ext': {
    of: 'cyrillic-ext',
    letters: 'U+0460-048F,U+0492-04AF,U+04B2-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  },
}

/** Numerals, and what parts them: the large ones are light. */
const NUMERALS = { numerals: { of: 'latin', letters: 'U+0020,U+002C,U+002E,U+0030-0039,U+00A0,U+2009,U+202F' } }

/** `cut` says which weights a part has, where these are not those that can be asked for. */
function face(
  family: string,
  source: string,
  style: Face['style'],
  weight: string,
  cut: (part: string) => string = () => weight,
  letters: typeof LETTERS = LETTERS,
): Face {
  const parts = Object.entries(letters).map(([name, part]): Part => {
    const file = [family, style, cut(name), name].join('-').toLowerCase().replaceAll(' ', '-')
    return { ...part, cut: cut(name), file: `${file}.woff2` }
  })
  return { family, style, weight, source: `@fontsource-variable/${source}`, parts }
}

/** All pages have both weights of the Latin letters, which are in one file; few have bold names in others. */
const roman = (family: string, source: string): Face[] =>
  [
    ['400 500', '400'],
    ['501 600', '600'],
  ].map(([weight, cut]) => face(family, source, 'normal', weight, (part) => (part === 'latin' ? '400 600' : cut)))

/**
 * The weights that the look has, and the weight axis alone: a serif's optical sizes weigh as much as all the rest of a
 * page. They are named otherwise than Source Serif 4 and Source Sans 3, which they are cut from: the licence reserves
 * their name.
 */
export const FACES: readonly Face[] = [
  face('Office Serif', 'source-serif-4', 'normal', '300', undefined, NUMERALS),
  ...roman('Office Serif', 'source-serif-4'),
  face('Office Serif', 'source-serif-4', 'italic', '400'),
  ...roman('Office Sans', 'source-sans-3'),
  face('Office Sans', 'source-sans-3', 'italic', '400'),
]
