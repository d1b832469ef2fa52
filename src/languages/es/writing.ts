import type { Writing } from '../../text/writing.ts'

/** Words that only their accent tells from another. */
export const accented: ReadonlyMap<string, string> = new Map([
  ['él', 'él'],
  ['está', 'está'],
])

export const writing: Writing = {
  elided: new Set(),
  elidedInNames: new Set(),
  accented,
  // "anunció" is not "anuncio"
  final: 0xf3,
  ordinals: ['º', 'ª', 'o', 'a', 'er', 'ro', 'ra', 'do', 'da', 'to', 'ta', 'mo', 'ma', 'va', 'vo'],
}
