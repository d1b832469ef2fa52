import { loadGazetteer } from '../../gazetteer/gazetteer.ts'
import { keyOf } from '../../gazetteer/key.ts'
import type { Cite } from '../../model/cite.ts'
import type { CitedPlace } from '../../model/reading.ts'

const PLACE = /[^,()\s](?:[^,()]*[^,()\s])?(?:, D\.[CF]\.)?(?![^(]*\))/g

/**
 * The places that a field lists, by the names that the gazetteer has for those in the country. What stands in brackets
 * only says where a place lies.
 *
 *     'Moscow, Gleneagles (Scotland)'   → Moscow, Gleneagles
 */
export function placesIn(text: string, field: Cite, country: string | undefined): CitedPlace[] {
  return [...text.slice(...field).matchAll(PLACE)].map((match) => {
    const start = field[0] + match.index
    return placeAt(text, [start, start + match[0].length], country)
  })
}

/** The place that the words name: of that country, or the only one of the name. */
export function placeAt(text: string, cite: Cite, country: string | undefined): CitedPlace {
  const words = text.slice(...cite)
  const cities = [words, words.replace(/, D\.[CF]\.$/, ' City')]
    .flatMap((name) => loadGazetteer().find(keyOf(name)))
    .filter(({ entry }) => entry.kind === 'city')
    .map(({ entry }) => entry)
  const known = cities.find((city) => city.country === country) ?? (cities.length === 1 ? cities[0] : undefined)
  return {
    value: known?.name ?? words,
    ...(known?.geonames !== undefined && { geonames: known.geonames }),
    cites: [cite],
  }
}
