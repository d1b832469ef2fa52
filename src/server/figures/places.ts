import { coordinatesOf, type Coordinates } from '../../gazetteer/coordinates.ts'
import { loadGazetteer } from '../../gazetteer/gazetteer.ts'
import { keyOf } from '../../gazetteer/key.ts'
import type { PartyCode } from '../../model/reading.ts'
import type { Way } from '../../register/entry-index.ts'
import type { Language } from '../../register/labels.ts'
import { nameOfParty } from '../../register/party-name.ts'
import type { MapPlace } from './map.ts'

export interface PlaceCount {
  readonly place: string
  readonly at?: Coordinates
  readonly out: number
  readonly in: number
}

/** Places that visits went to, with where they lie: in the countries of the parties, as far as they are known there. */
export function placesOf(
  counts: readonly { readonly place: string; readonly way: Way; readonly entries: number }[],
  parties: readonly PartyCode[],
): PlaceCount[] {
  const countries = new Set(parties.map((code) => code.slice(0, 2)))
  const byPlace = Map.groupBy(
    counts.filter(({ way }) => way !== 'none'),
    ({ place }) => place,
  )
  return [...byPlace].map(([place, some]) => {
    const at = lieOf(place, countries)
    const sum = (way: Way): number => some.reduce((total, one) => total + (one.way === way ? one.entries : 0), 0)
    return { place, ...(at ? { at } : {}), out: sum('out'), in: sum('in') }
  })
}

function lieOf(place: string, countries: ReadonlySet<string>): Coordinates | undefined {
  const found = loadGazetteer()
    .find(keyOf(place))
    .map(({ entry }) => entry)
    .filter(
      ({ kind, country }) =>
        (kind === 'city' || kind === 'subdivision') && country !== undefined && countries.has(country),
    )
  const code = (found.find(({ kind }) => kind === 'city') ?? found[0])?.code
  return code === undefined ? undefined : coordinatesOf(code)
}

/** Where a party lies, by its name in the language; nothing where that is not known. */
export function placeOf(code: PartyCode, language: Language): MapPlace | undefined {
  const at = coordinatesOf(code)
  return at && { name: nameOfParty(code, language), at }
}
