/** GeoNames' own codes of first-level divisions, found again as ISO codes by the places that lie in them. */

import { Form } from '../../src/gazetteer/entry.ts'
import { keyOf } from '../../src/gazetteer/key.ts'
import { byCode } from './drafts.ts'
import { type Place, places } from './places.ts'
import { report, rows } from './sources.ts'
import { firstLevel, isoCodes, listed, subdivisionNames } from './subdivisions.ts'

/** The ISO code of each `COUNTRY CODE` of GeoNames; needs the subdivisions among the entries. */
export function adminCodes(): Map<string, string> {
  const admin = new Map<string, string>()
  for (const [country, code, iso] of rows('admin1.tsv')) {
    if (!isoCodes.has(iso)) throw new Error(`admin1.tsv: no such code: ${iso}`)
    admin.set(`${country} ${code}`, iso)
  }

  const votes = new Map<string, Map<string, number>>()
  const vote = (admin1: string, iso: string, weight: number) => {
    const counts = votes.get(admin1) ?? new Map<string, number>()
    votes.set(admin1, counts)
    counts.set(iso, (counts.get(iso) ?? 0) + weight)
  }
  for (const place of places) {
    const at = `${place.country} ${place.admin1}`
    const divisions = (firstLevel.get(place.country) ?? []).filter((iso) => !/^EE-\d\d\d$/.test(iso))
    if (isoCodes.has(`${place.country}-${place.admin1}`) && /^(US|CH|BE|GB)$/.test(place.country))
      vote(at, `${place.country}-${place.admin1}`, 100)
    const names = new Set([place.name, place.ascii, ...place.alternates].map(keyOf))
    for (const iso of divisions) {
      const seat = listed.get(iso)?.capital
      const seated = (seat && keyOf(seat) === keyOf(place.name)) || (seat && names.has(keyOf(seat)))
      if (seated) vote(at, iso, place.feature === 'PPLA' || place.feature === 'PPLC' ? 60 : 10)
      const division = byCode.get(iso)!
      const isSame = [...division.keys].some(
        ([key, { form }]) => form !== Form.adjective && form !== Form.people && names.has(key),
      )
      if (isSame)
        vote(at, iso, place.feature === 'PPLA' || place.feature === 'PPLC' ? 20 : place.population > 100000 ? 6 : 1)
    }
  }
  const all = [...votes].flatMap(([at, counts]) => [...counts].map(([iso, n]) => ({ at, iso, n })))
  all.sort((a, b) => b.n - a.n || (a.at < b.at ? -1 : 1) || (a.iso < b.iso ? -1 : 1))
  const taken = new Set(admin.values())
  for (const { at, iso, n } of all) {
    if (admin.has(at) || taken.has(iso) || n < 2) continue
    admin.set(at, iso)
    taken.add(iso)
  }
  reportMissing(admin, taken)
  return admin
}

function reportMissing(admin: ReadonlyMap<string, string>, taken: ReadonlySet<string>): void {
  const missing = new Map<string, Place[]>()
  for (const p of places)
    if (!admin.has(`${p.country} ${p.admin1}`))
      missing.set(`${p.country} ${p.admin1}`, [...(missing.get(`${p.country} ${p.admin1}`) ?? []), p])
  for (const [at, list] of [...missing].sort()) {
    list.sort((a, b) => b.population - a.population)
    report(
      `no ISO code\t${at}\t${list.length} places\t${list
        .slice(0, 4)
        .map((p) => `${p.name}${p.feature === 'PPLA' ? '*' : ''}`)
        .join(', ')}`,
    )
  }
  for (const codes of firstLevel.values()) {
    const left = codes.filter((c) => !taken.has(c))
    if (left.length > 0 && left.length < codes.length)
      report(`no place in\t${left.map((c) => `${c} ${subdivisionNames.get(c)}`).join(', ')}`)
  }
}
