/** Whether bytes are UTF-16, by their mark or by where their NULs stand. */
export function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // Text without a mark: among the first letters, spaces and line ends have a NUL on one side only.
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, 2048))
  if (sample.length < 8) return null
  // The byte that is the same for most characters tells their alphabet: 0 for Latin, 4 for Cyrillic.
  const nuls = [0, 0]
  const fours = [0, 0]
  for (let i = 0; i < sample.length; i++)
    if (sample[i] === 0) nuls[i % 2]++
    else if (sample[i] === 4) fours[i % 2]++
  const [even, odd] = nuls
  const isText = (side: 0 | 1): boolean => nuls[side] + fours[side] > sample.length * 0.45
  if (odd > 0 && even === 0 && isText(1)) return 'utf-16le'
  if (even > 0 && odd === 0 && isText(0)) return 'utf-16be'
  return null
}
