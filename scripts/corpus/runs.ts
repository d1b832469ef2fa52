/** Words as people set them: some bold, some linked, and now and then only a part of a name. */

export interface Run {
  readonly text: string
  readonly style: 'plain' | 'bold' | 'link'
}

/** Every third word with a capital loses its first letters to another style: "**Pa**rk Won-soon". The same every time. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let number = 0
  let at = 0
  for (const match of text.matchAll(/\p{Lu}\p{Ll}{2,}/gu)) {
    if (++number % 3) continue
    const end = match.index + (number % 2 ? match[0].length : 2)
    runs.push({ text: text.slice(at, match.index), style: 'plain' })
    runs.push({ text: text.slice(match.index, end), style: number % 2 ? 'link' : 'bold' })
    at = end
  }
  runs.push({ text: text.slice(at), style: 'plain' })
  return runs.filter((run) => run.text)
}
