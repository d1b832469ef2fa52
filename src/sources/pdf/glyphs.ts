/** Where a letter stands within a piece: the file tells the piece's width, letters share it as they mostly do in print. */

/** Widths in thousandths of the size, as in common sans faces; of other letters and signs the middle one. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["'ijl|", 225],
  [' !,./:;I[\\]ft’‘', 280],
  ['"()-`r“”', 335],
  ['Jcksvxyz', 500],
  ['FLTZ', 610],
  ['ABEKPSVXY&', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['Mm', 833],
  ['W%—…', 950],
]
const MIDDLE = 556
const KNOWN = new Map(WIDTHS.flatMap(([letters, width]) => letters.split('').map((letter) => [letter, width] as const)))

const widthOf = (letter: string): number => KNOWN.get(letter) ?? KNOWN.get(letter.normalize('NFD')[0]) ?? MIDDLE

/** Left edges of all code units of a text `width` wide, and its right edge: one number more than it has units. */
export function edgesOf(text: string, width: number): number[] {
  const edges = [0]
  for (const letter of text)
    for (let i = 0; i < letter.length; i++) edges.push(edges.at(-1)! + widthOf(letter) / letter.length)
  const scale = width / (edges.at(-1) || 1)
  return edges.map((edge) => edge * scale)
}
