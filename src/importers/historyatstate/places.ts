import { loadGazetteer } from '../../gazetteer/gazetteer.ts'
import { keyOf } from '../../gazetteer/key.ts'
import type { Cite } from '../../model/cite.ts'
import type { CitedPlace } from '../../model/reading.ts'

/**
 * The places that a field lists, by the names that the gazetteer has for those in the country.
 *
 *     'Moscow, Kiev'   → Moscow, Kyiv
 */
export function placesIn(text: string, field: Cite, country: string | undefined): CitedPlace[] {
  const gazetteer = loadGazetteer()
  const found: CitedPlace[] = []
  const words = text.slice(...field)
  // what stands in brackets says where the place lies
  for (const match of words.matchAll(/[^,()\s](?:[^,()]*[^,()\s])?(?![^(]*\))/g)) {
    const cite: Cite = [field[0] + match.index, field[0] + match.index + match[0].length]
    const cities = gazetteer.find(keyOf(match[0])).filter(({ entry }) => entry.kind === 'city')
    const entry = (cities.find((city) => city.entry.country === country) ?? cities.find(({ weak }) => !weak))?.entry
    const known = entry && (entry.country === country || cities.length === 1) ? entry : undefined
    found.push({
      value: known?.name ?? match[0],
      ...(known?.geonames !== undefined && { geonames: known.geonames }),
      cites: [cite],
    })
  }
  return found
}
