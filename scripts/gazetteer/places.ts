/** The places of GeoNames, and which of them are cities of ours. */

import { geonames, listOf, report, rows } from './sources.ts'

export interface Place {
  id: string
  name: string
  ascii: string
  alternates: string[]
  feature: string
  country: string
  admin1: string
  admin2: string
  population: number
  latitude: number
  longitude: number
}
/** What data/cities.tsv says of a city. */
export interface OurCity {
  english: string
  others: string[]
  adjectives: string[]
}
/** By country and name in GeoNames, until their place is found. */
const ourCities = new Map<string, OurCity>()
for (const [country, itsName, english, others, adjectives] of rows('cities.tsv')) {
  ourCities.set(`${country} ${itsName}`, {
    english: english ?? '',
    others: listOf(others),
    adjectives: listOf(adjectives),
  })
}

/** All, the largest first: the largest place of a listed name is meant, by its name, or else by one of its other names. */
export const allPlaces: Place[] = geonames()
  .map((f) => ({
    id: f[0],
    name: f[1],
    ascii: f[2],
    alternates: f[3].split(',').filter((a) => a !== ''),
    feature: f[7],
    country: f[8],
    admin1: f[10],
    admin2: f[11],
    population: Number(f[14]),
    latitude: Number(f[4]),
    longitude: Number(f[5]),
  }))
  .sort((a, b) => b.population - a.population || Number(a.id) - Number(b.id))

export const ourPlaces = new Map<string, OurCity>()
for (const names of [(p: Place) => [p.name], (p: Place) => [p.ascii, ...p.alternates]]) {
  for (const place of allPlaces) {
    for (const text of names(place)) {
      const at = `${place.country} ${text}`
      const own = ourCities.get(at)
      if (own === undefined || ourPlaces.has(place.id)) continue
      ourPlaces.set(place.id, own)
      ourCities.delete(at)
      if (!own.english) own.english = text
    }
  }
}
for (const at of ourCities.keys()) report(`no such city\t${at}`)

/** Those that the gazetteer holds: of 15,000 inhabitants and more, seats of governments, and those of our list. */
export const places = allPlaces.filter(
  (p) =>
    ourPlaces.has(p.id) ||
    ((p.population >= 15000 || /^PPL[ACG]$/.test(p.feature)) &&
      // Quarters of a city (PPLX), and places abandoned or historical.
      (!/^PPL[XQHWL]$|^STLMT$/.test(p.feature) || p.population >= 400000)),
)
