/** The cities, by the names of GeoNames and data/cities.tsv; smaller places that texts speak of, from data/places.tsv. */

import { Form } from '../../src/gazetteer/entry.ts'
import { keyOf } from '../../src/gazetteer/key.ts'
import { capitals } from './countries.ts'
import { adjective, alias, byCode, type Draft, draft, name, put } from './drafts.ts'
import { ourPlaces, type Place, places } from './places.ts'
import { iso31662, listOf, rows } from './sources.ts'
import { distance, skeleton } from './spelling.ts'
import { isoCodes, subdivisionNames } from './subdivisions.ts'

function englishCity(place: Place): string {
  let english = place.name
  if (place.country === 'JP') english = english.replace(/-(shi|chō|machi)$/, '')
  if (place.country === 'RU')
    english = english
      .replace(/ë/g, 'yo')
      .replace(/[’']/g, '')
      .replace(/([iy])y(?= |-|$)/g, 'y')
  return english
    .replace(/\|/g, '')
    .replace(/\s*\(.*\)$/, '')
    .trim()
}

export function addCities(admin: ReadonlyMap<string, string>): void {
  const districts = new Map(
    iso31662
      .filter(({ code }) => code.startsWith('GB-') && !/^GB-(ENG|SCT|WLS|NIR|EAW|GBN|UKM)$/.test(code))
      .map(({ code }) => [keyOf(subdivisionNames.get(code)!), code]),
  )
  const bestOf = new Map<string, Draft>()
  const seated = new Set(places.filter((p) => p.feature === 'PPLC').map((p) => p.country))
  for (const place of places) {
    const own = ourPlaces.get(place.id)
    const english = own?.english || englishCity(place)
    const iso = admin.get(`${place.country} ${place.admin1}`)
    // GeoNames' first level of GB is England; a city that is a district of its own has the district's code.
    const within = (place.country === 'GB' ? districts.get(keyOf(english)) : undefined) ?? iso ?? place.country
    const code = `${within}:${english}`
    if (bestOf.has(code) && !own) continue
    const capital =
      place.feature === 'PPLC' ||
      (!seated.has(place.country) &&
        (capitals.get(place.country) ?? []).some((c) => keyOf(c) === keyOf(place.name) || keyOf(c) === keyOf(english)))
    const seat = capital ? place.country : place.feature === 'PPLA' && iso && isoCodes.has(iso) ? iso : ''
    const prior = 5 * Math.log10(Math.max(place.population, 1000)) + (capital ? 6 : seat ? 1 : 0)
    const entry = draft('city', code, `P|${english}|${within}|${place.population || ''}|${place.id}|${seat}`, prior)
    bestOf.set(code, entry)
    name(entry, english, Form.name)
    name(entry, place.name, Form.alias)
    for (const other of own?.others ?? []) alias(entry, other)
    for (const adj of own?.adjectives ?? []) adjective(entry, adj)
    const main = keyOf(english)
    const room =
      place.population >= 1000000 || capital ? 8 : place.population >= 200000 ? 5 : place.population >= 50000 ? 2 : 1
    const near = [
      ...new Set(
        [place.ascii, ...place.alternates]
          .filter((a) => /^[\p{Script=Latin}\s'’.-]+$/u.test(a) && !/^\p{Lu}{3}$/u.test(a))
          .map(keyOf),
      ),
    ]
      .filter(
        (k) =>
          !entry.keys.has(k) && k.length >= 4 && k[0] === main[0] && k.split(' ').length <= main.split(' ').length + 1,
      )
      .map((k) => ({ k, d: distance(k, main) / Math.max(k.length, main.length), same: skeleton(k) === skeleton(main) }))
      .filter(({ d, same }) => d <= 0.25 || (same && d <= 0.5))
      .sort((a, b) => a.d - b.d || (a.k < b.k ? -1 : 1))
    for (const { k } of near.slice(0, room)) put(entry, k, Form.alias)
    if (place.population >= 100000 || capital)
      for (const form of [`City of ${english}`, `${english} City`])
        if (!/city/i.test(english)) name(entry, form, Form.typed)
  }

  for (const [english, within, others] of rows('places.tsv')) {
    const code = `${within}:${english}`
    const entry = byCode.get(code) ?? draft('city', code, `P|${english}|${within}|||`, 15)
    name(entry, english, Form.name)
    for (const other of listOf(others)) name(entry, other, Form.alias)
  }
}
