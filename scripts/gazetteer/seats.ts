/** Where cities lie, and whence countries and subdivisions are governed. */

import { keyOf } from '../../src/gazetteer/key.ts'
import { capitals, countryNames, isoCountries } from './countries.ts'
import { allPlaces, type Place, places } from './places.ts'
import { report } from './sources.ts'
import { isoCodes, listed, subdivisionNames } from './subdivisions.ts'

/** A place in six letters, as src/gazetteer/coordinates.ts reads them: hundredths of a degree in base 36. */
function coordinates({ latitude, longitude }: Place): string {
  const three = (degrees: number) =>
    Math.round(degrees * 100)
      .toString(36)
      .padStart(3, '0')
  return three(latitude + 90) + three(longitude + 180)
}

/** The cities by GeoNames' id and the seats by code, each with its coordinates, a line each. */
export function coordinateTables(admin: ReadonlyMap<string, string>): { cityCoordinates: string; seats: string } {
  const cityCoordinates = places
    .map((place) => Number(place.id).toString(36).padStart(5, '0') + coordinates(place))
    .sort()

  // A country or subdivision lies where it is governed from; where we know no seat, in its largest town.
  const seats = new Map<string, { place: Place; rank: number }>()
  function seat(code: string, place: Place, rank: number): void {
    const had = seats.get(code)
    if (!had || rank > had.rank || (rank === had.rank && place.population > had.place.population))
      seats.set(code, { place, rank })
  }
  for (const place of allPlaces) {
    const names = new Set([place.name, place.ascii, ...place.alternates].map(keyOf))
    const isCapital = (capitals.get(place.country) ?? []).some((c) => names.has(keyOf(c)))
    seat(place.country, place, place.feature === 'PPLC' ? 3 : isCapital ? 2 : 1)
    const first = admin.get(`${place.country} ${place.admin1}`)
    const second = `${place.country}-${place.admin2}`
    for (const [code, feature] of [
      [first, 'PPLA'],
      [isoCodes.has(second) ? second : undefined, 'PPLA2'],
    ]) {
      if (!code) continue
      const own = listed.get(code)?.capital
      seat(
        code,
        place,
        own && names.has(keyOf(own)) ? 3 : place.feature === feature || place.feature === 'PPLC' ? 2 : 1,
      )
    }
  }
  // States of the past were governed from towns that lie in others now.
  for (const [code, names] of capitals) {
    const keys = new Set(names.map(keyOf))
    const place = seats.has(code) ? undefined : allPlaces.find(({ name }) => keys.has(keyOf(name)))
    if (place) seat(code, place, 3)
  }
  // A territory that has a country code as well lies where that one does: US-PR, CN-HK, FR-971.
  const countryCalled = new Map([...countryNames].map(([code, english]) => [english, code]))
  for (const [code, english] of subdivisionNames) {
    const same = seats.get(countryCalled.get(english) ?? '')
    if (same && !seats.has(code)) seats.set(code, same)
  }
  const without = [...isoCountries.keys(), ...isoCodes].filter((code) => !seats.has(code))
  report(`no coordinates\t${without.length}\t${without.join(' ')}`)

  return {
    cityCoordinates: cityCoordinates.map((line) => `${line}\n`).join(''),
    seats: [...seats]
      .map(([code, { place }]) => `${code} ${coordinates(place)}\n`)
      .sort()
      .join(''),
  }
}
