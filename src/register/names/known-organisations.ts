import { lettersFrom } from '../../gazetteer/entry.ts'
import { cities } from '../../gazetteer/tables/cities.ts'
import { countries } from '../../gazetteer/tables/countries.ts'
import { french } from '../../gazetteer/tables/french.ts'
import { organisations } from '../../gazetteer/tables/organisations.ts'
import { spanish } from '../../gazetteer/tables/spanish.ts'
import { subdivisions } from '../../gazetteer/tables/subdivisions.ts'

let names: Map<string, string> | undefined

/**
 * The name under which the gazetteer has an organisation: `imf`, `fonds monetaire international` → `International Monetary Fund`.
 * Undefined for what it does not know and for letters that stand for several.
 */
export function knownOrganisation(folded: string): string | undefined {
  names ??= readNames()
  return names.get(folded) ?? names.get(folded.replace(/^(?:the|l[ae]?s?) |^l(?=[aeiou])/, ''))
}

function readNames(): Map<string, string> {
  const map = new Map<string, string>()
  const inOrder: string[] = []
  for (const line of lettersFrom(organisations).split('\n')) {
    const [entry, keys] = line.split('\t')
    if (!keys) continue
    const [kind, code, name] = entry.split('|')
    // The bodies of the European Union share one entry; events are none.
    const isOne = kind === 'O' && code === ''
    inOrder.push(isOne ? name : '')
    if (!isOne) continue
    for (const key of keys.split('|')) {
      const known = key.slice(1).replaceAll('.', '')
      if (known !== '' && !known.includes('~') && !map.has(known)) map.set(known, name)
    }
  }
  // `cedeao<tab>C31959`: the number counts the entries of all tables, of which these come last
  let before = 0
  for (const table of [countries, ...subdivisions, ...cities])
    for (let at = table.indexOf('\t'); at !== -1; at = table.indexOf('\t', at + 1)) before += 1
  for (const layer of [french, spanish])
    for (const line of layer.split('\n')) {
      const [key, meanings = ''] = line.split('\t')
      const number = /^[NC](\d+)\|$/.exec(meanings)?.[1]
      const name = number === undefined ? undefined : inOrder[Number(number) - before]
      if (name && !map.has(key)) map.set(key, name)
    }
  return map
}
