/** Which language a text is in that the reader does not read. */

/** Letters that Kazakh has and its neighbours have not; few of them make a text Kazakh. */
const KAZAKH = /[ӘәҒғҚқҢңӨөҰұҮүҺһ]/g
const CYRILLIC = /\p{Script=Cyrillic}/gu
const SAMPLE = 4000

/**
 * BCP 47 code, `und` where nobody can tell. What the document says of itself goes before a guess that is unsure. The table
 * of the detector takes 130 MB, so it is loaded when a text comes that the reader says is not its own.
 */
export async function languageOf(text: string, declared?: string): Promise<string> {
  const sample = text.slice(0, SAMPLE)
  const cyrillic = sample.match(CYRILLIC)?.length ?? 0
  if (cyrillic > 20 && (sample.match(KAZAKH)?.length ?? 0) > cyrillic * 0.02) return 'kk'
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(sample)
  if (found.language && (found.isReliable() || !declared)) return found.language
  return declared ?? 'und'
}

/** Letters that a block needs for its script to be judged. */
const ENOUGH = 60

/** Blocks in another script than the text's own, `[start, end)`: another language, whatever it is. */
export function foreignBlocks(text: string): (readonly [start: number, end: number])[] {
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return []
  const found: [number, number][] = []
  for (let from = 0; from < text.length;) {
    const next = text.indexOf('\n', from)
    const to = next < 0 ? text.length : next
    const line = text.slice(from, to)
    const other = line.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0
    if (other >= ENOUGH && other > (line.match(/\p{L}/gu)?.length ?? 0) * 0.6) {
      const last = found.at(-1)
      // Lines that follow one another are one stretch.
      if (last && !/\S/.test(text.slice(last[1], from))) last[1] = to
      else found.push([from, to])
    }
    from = to + 1
  }
  return found
}
