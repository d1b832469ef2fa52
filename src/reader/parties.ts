import { MUNICIPAL, REGIONAL } from './word-classes.ts'
import { type Entry, Form, Kind } from '../gazetteer/gazetteer.ts'
import type { Context } from './context.ts'
import type { Body, Geo, Span } from './mentions.ts'

/** A party as a stage holds it: its code, and the words that say so. */
export interface Party {
  readonly code: string
  readonly name: string
  readonly cites: readonly Span[]
  readonly inferred?: boolean
}

/** All have the same properties in the same order, as mentions do. */
const newParty = (code: string, name: string, cites: readonly Span[]): Party => ({
  code,
  name,
  cites,
  inferred: undefined,
})

/** The country of a party's code; undefined for organisations and the EU. */
export function countryOf(code: string): string | undefined {
  return isOfCountry(code) ? code.slice(0, 2) : undefined
}

function isOfCountry(code: string): boolean {
  if (!isCapital(code.charCodeAt(0)) || !isCapital(code.charCodeAt(1)) || code === 'EU') return false
  const sign = code.charCodeAt(2)
  return code.length === 2 || sign === 45 || sign === 58
}

const isCapital = (c: number) => c >= 65 && c <= 90

/** Whether two parties are of one sovereign state. */
export function sameState(a: string, b: string): boolean {
  return a.charCodeAt(0) === b.charCodeAt(0) && a.charCodeAt(1) === b.charCodeAt(1) && isOfCountry(a) && isOfCountry(b)
}

/** An entry of the gazetteer as a party, by the words that name it or that it follows from. */
export function partyOf(entry: Entry, { start, end }: Span): Party {
  return newParty(entry.code, entry.name, [{ start, end }])
}

/** "Tashkent": the state whose capital a place is. */
export function stateOfCapital(x: Context, { capitalOf }: Entry): Entry | undefined {
  return capitalOf?.length === 2 ? x.gazetteer.byCode(capitalOf) : undefined
}

export function partyOfGeo(geo: Geo): Party {
  return partyOf(geo.entry, geo)
}

/** All parties that a place stands for: of a grouping each of its states. */
export function partiesOfGeo(geo: Geo): Party[] {
  return [geo.entry, ...(geo.others ?? [])].map((entry) => partyOf(entry, geo))
}

/**
 * The party that an office's place means: a mayor's is the city, a governor's the subdivision, where the name can
 * mean either.
 *
 * @param level 4 city, 5 subdivision, else as it is
 */
export function partyOfOwner(x: Context, geo: Geo, level: number): Party {
  const want = level === MUNICIPAL ? Kind.city : level === REGIONAL ? Kind.subdivision : undefined
  const g = x.gazetteer
  if (want !== undefined && geo.entry.kind !== (level === MUNICIPAL ? 'city' : 'subdivision')) {
    // "Premier Lang of New Brunswick": a region elsewhere, where the country of the town has none of that name
    let elsewhere: Entry | undefined
    for (let p = geo.posting; p >= 0; p = g.next(p)) {
      const index = g.entryOf(p)
      if (g.kindOf(index) !== want || g.formOf(p) === Form.french) continue
      const entry = g.entry(index)
      if (!geo.entry.country || entry.country === geo.entry.country) return partyOf(entry, geo)
      // "Governor A of Georgia": no country has one
      if (level === REGIONAL && (geo.entry.kind === 'city' || geo.entry.kind === 'country')) elsewhere ??= entry
    }
    if (elsewhere) return partyOf(elsewhere, geo)
  }
  return level === MUNICIPAL ? partyOfGeo(geo) : partyOfRegion(geo)
}

/** What those act for who are of a city that is a region. */
function partyOfRegion(geo: Geo): Party {
  return partyOf(geo.region ?? geo.entry, geo)
}

/** The party of a body: its own name, or the jurisdiction whose arm it is. */
export function partyOfBody(body: Body, home: Party | undefined): Party | undefined {
  const cites = [{ start: body.nameSpan.start, end: body.nameSpan.end }]
  if (body.entry) return newParty(body.entry.code.replace(/^event:/, 'org:'), body.entry.name, cites)
  if (body.arm) {
    if (body.owner) return partyOfRegion(body.owner)
    return home ? { ...home, cites, inferred: true } : undefined
  }
  return newParty(`org:${body.name}`, body.name, cites)
}

export function pushParty(list: Party[], p: Party): void {
  const at = list.findIndex((q) => q.code === p.code)
  if (at < 0) list.push(p)
  else if (list[at].inferred && !p.inferred) list[at] = p
}

/** Of one state, or the same party: a ministry's visit to a region of its own state is domestic. */
export function domestic(a: string, b: string): boolean {
  return a === b || sameState(a, b)
}

/** `a` lies in `b`: `CA-QC:Montréal` in `CA-QC`, `CA-QC` in `CA`. */
export function within(a: string, b: string): boolean {
  return a.startsWith(b + '-') || a.startsWith(b + ':')
}
