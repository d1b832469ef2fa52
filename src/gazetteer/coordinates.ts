import { loadGazetteer } from './gazetteer.ts'
import { cityCoordinates, countryNumbers, seats } from './tables/coordinates.ts'

/** In degrees, north and east positive. */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/**
 * Where a party or place lies, for maps: a city itself, a country or subdivision at its seat. What we have no place of
 * lies where what it lies in does; organisations and events lie nowhere. A module of its own, so that only those who
 * draw maps load it.
 *
 *     coordinatesOf('CA-QC')   → { latitude: 46.81, longitude: -71.21 }
 */
export function coordinatesOf(code: string): Coordinates | undefined {
  if (code.startsWith('org:') || code.startsWith('event:')) return undefined
  if (!code.includes(':')) return seatOf(code)
  const { geonames, subdivision, country } = loadGazetteer().byCode(code) ?? {}
  return (
    (geonames === undefined ? undefined : cityOf(geonames)) ??
    seatOf(subdivision ?? country ?? code.slice(0, code.indexOf(':')))
  )
}

/** `CA-QC` itself, else the subdivision or country that it is in. */
function seatOf(code: string): Coordinates | undefined {
  seatLines ??= pairsOf(seats)
  const own = seatLines.get(code)
  if (own !== undefined) return read(own)
  const entry = code.includes('-') ? loadGazetteer().byCode(code) : undefined
  const within = entry?.subdivision ?? (code.includes('-') ? code.slice(0, 2) : undefined)
  return within === undefined || within === code ? undefined : seatOf(within)
}

let seatLines: Map<string, string> | undefined
let numberLines: Map<string, string> | undefined

const pairsOf = (lines: string) =>
  new Map(
    lines
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  )

/** The ISO 3166-1 number of a country, by which maps name their shapes: `CA` is 124. Kosovo has none. */
export function countryNumber(code: string): string | undefined {
  numberLines ??= pairsOf(countryNumbers)
  return numberLines.get(code)
}

/**
 * Lines of one length in the order of their ids, so that nothing needs to be read before it is asked for:
 *
 *     12hzw9djn8m      id (5), latitude (3) and longitude (3) in base 36
 */
const LINE = 12

function cityOf(geonames: number): Coordinates | undefined {
  const id = geonames.toString(36).padStart(5, '0')
  let low = 0
  let high = cityCoordinates.length / LINE - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = middle * LINE
    const here = cityCoordinates.slice(at, at + 5)
    if (here === id) return read(cityCoordinates.slice(at + 5, at + 11))
    if (here < id) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** Hundredths of a degree from the South Pole and from the date line. */
function read(six: string): Coordinates {
  const degrees = (three: string) => Number.parseInt(three, 36) / 100
  return {
    latitude: Math.round((degrees(six.slice(0, 3)) - 90) * 100) / 100,
    longitude: Math.round((degrees(six.slice(3)) - 180) * 100) / 100,
  }
}
