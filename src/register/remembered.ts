/**
 * The same function, but that it makes the result for one text once: names and titles come again and again. All results
 * are forgotten when there are `most` of them, so that memory stays within bounds.
 */
export function remembered<T>(most: number, make: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>()
  return (text) => {
    const known = results.get(text)
    if (known !== undefined) return known
    const made = make(text)
    if (results.size >= most) results.clear()
    results.set(text, made)
    return made
  }
}
