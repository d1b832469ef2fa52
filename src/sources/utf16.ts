/** Whether bytes are UTF-16, by their mark or by where their NULs stand. */
export function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // Text without a mark: among the first letters, spaces and line ends have a NUL on one side only.
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, 2048))
  if (sample.length < 8) return null
  let even = 0
  let odd = 0
  // The byte that is the same for most characters tells their alphabet: 0 for Latin, 4 for Cyrillic.
  const highs = [new Map<number, number>(), new Map<number, number>()]
  sample.forEach((byte, i) => {
    if (byte === 0) {
      if (i % 2) odd++
      else even++
    }
    const of = highs[i % 2]
    of.set(byte, (of.get(byte) ?? 0) + 1)
  })
  const units = sample.length / 2
  const isText = (side: 0 | 1): boolean =>
    [0, 4].reduce((sum, high) => sum + (highs[side].get(high) ?? 0), 0) > units * 0.9 && (highs[side].get(0) ?? 0) > 0
  if (odd > 0 && even === 0 && isText(1)) return 'utf-16le'
  if (even > 0 && odd === 0 && isText(0)) return 'utf-16be'
  return null
}
