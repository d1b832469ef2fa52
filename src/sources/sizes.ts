/** Sizes of files in words, both ways. */

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB']
/** `190.7 MiB`. */
export function sizeWords(size: number): string {
  let unit = 0
  let shown = size
  while (shown >= 1024 && unit < UNITS.length - 1) {
    shown /= 1024
    unit++
  }
  return `${Number(shown.toFixed(1))} ${UNITS[unit]}`
}

/** `64M`, `1.5 GiB`, `200000`: a number of bytes, or null. */
export function sizeFrom(words: string): number | null {
  const found = /^(\d+(?:\.\d+)?)\s*(?:([kmgt])(?:i?b)?|b|bytes)?$/i.exec(words.trim())
  if (!found) return null
  const power = found[2] ? 'kmgt'.indexOf(found[2].toLowerCase()) + 1 : 0
  const size = Math.floor(Number(found[1]) * 1024 ** power)
  return size > 0 && Number.isSafeInteger(size) ? size : null
}
