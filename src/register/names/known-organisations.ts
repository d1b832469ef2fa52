import { lettersFrom } from '../../gazetteer/entry.ts'
import { organisations } from '../../gazetteer/tables/organisations.ts'

let names: Map<string, string> | undefined

/**
 * The name under which the gazetteer has an organisation: `imf`, `fonds monetaire international` → `International Monetary Fund`.
 * Undefined for what it does not know and for letters that stand for several.
 */
export function knownOrganisation(folded: string): string | undefined {
  names ??= readNames()
  return names.get(folded)
}

function readNames(): Map<string, string> {
  const map = new Map<string, string>()
  for (const line of lettersFrom(organisations).split('\n')) {
    const [entry, keys] = line.split('\t')
    const [kind, code, name] = entry.split('|')
    // The bodies of the European Union share one entry; events are none.
    if (kind !== 'O' || code !== '' || !keys) continue
    for (const key of keys.split('|')) {
      const known = key.slice(1).replaceAll('.', '')
      if (known !== '' && !known.includes('~') && !map.has(known)) map.set(known, name)
    }
  }
  return map
}
