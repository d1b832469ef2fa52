import { countries } from '../../gazetteer/tables/countries.ts'

let codes: Map<string, string> | undefined

/** `cc:KZ` for Kazakhstan, Kazakh and Kazakhs, in one word; undefined for other words. */
export function countryOf(word: string): string | undefined {
  codes ??= read()
  return codes.get(word)
}

function read(): Map<string, string> {
  const map = new Map<string, string>()
  for (const line of countries.split('\n')) {
    const [entry, keys] = line.split('\t')
    if (!keys) continue
    const code = `cc:${entry.split('|')[1]}`
    for (const key of keys.split('|')) {
      const word = key.slice(1).replace(/~\d+$/, '')
      if (/^[a-z]{3,}$/.test(word) && !map.has(word)) map.set(word, code)
    }
  }
  return map
}
