import type { Cite, Cited, Cites } from '../model/cite.ts'
import type { CitedParty, CitedPlace, Engagement, Participant, Sector, Side } from '../model/reading.ts'
import { signedAtEvents } from './at-events.ts'
import { bounds, overlap } from './calendar.ts'
import type { Sentence } from './clauses/act.ts'
import type { Context } from './context.ts'
import { C } from './lexicon.ts'
import { isDomestic } from './at-home.ts'
import type { Discourse } from './discourse/discourse.ts'
import type { Draft, Title } from './discourse/draft.ts'
import { regionOf } from './discourse/represented.ts'
import type { Geo, Span } from './mentions.ts'
import { countryOf, domestic, pushParty, within, type Party } from './parties.ts'
import type { Someone } from './people.ts'
import { assignSectors } from './sectors.ts'
import { isAboutSport, isUnofficial } from './unofficial.ts'
import { oneLine, Shape } from '../text/scan.ts'

/** The drafts of a document as engagements: what belongs to which visit, sides, sectors, and every value's words. */
export function engagements(x: Context, d: Discourse, sentences: readonly Sentence[]): Engagement[] {
  const all = d.drafts.filter((q) => !q.dropped)
  if (!all.length) return []
  const sport = isAboutSport(x)
  const told = all.filter((q) => !isUnofficial(x, q, sport))
  settleParties(told)
  foldTitles(told, d)
  const drafts = told.filter((q) => !q.dropped && !isDomestic(q, d))
  belong(drafts, d)
  goOn(drafts)
  // whose party followed from another engagement
  for (const v of drafts)
    if (v.type === 'visit' && !v.from.length)
      for (const one of v.guests)
        if (one.party && !v.to.some((p) => domestic(p.code, one.party!.code)))
          pushParty(v.from, { ...one.party, inferred: true })
  signedAtEvents(drafts)
  for (const q of drafts) if (q.partOf?.status === 'cancelled' && q.status === 'planned') q.status = 'cancelled'
  // of a journey still to come nothing has happened
  for (const q of drafts)
    if (q.partOf?.type === 'visit' && q.partOf.status === 'planned' && q.status === 'held' && !q.date)
      q.status = 'planned'
  stops(drafts)
  assignSectors(x, d.blocks, sentences, drafts)
  drafts.sort((a, b) => a.spans[0].start - b.spans[0].start)
  const ids = new Map(drafts.map((q, k) => [q, `e${k + 1}`]))
  return drafts.map((q) => emit(x, q, ids))
}

/** A title that names no one for sure tells the engagement that the text tells in full. */
function foldTitles(drafts: Draft[], d: Discourse): void {
  for (const title of drafts) {
    const kind = d.blocks[title.block].kind
    if (
      (kind !== 'title' && kind !== 'heading') ||
      title.type !== 'visit' ||
      title.guests.some((g) => g.name && !g.weak)
    )
      continue
    const full = drafts.find(
      (q) =>
        q !== title &&
        q.type === 'visit' &&
        !q.dropped &&
        q.sentence > title.sentence &&
        q.guests.length > 0 &&
        q.to.some((p) => title.to.some((r) => domestic(p.code, r.code))) &&
        (!title.from.length || q.from.some((p) => title.from.some((r) => domestic(p.code, r.code)))),
    )
    if (!full) continue
    full.spans.push(...title.spans)
    if (full.kind === 'unspecified') full.kind = title.kind
    title.dropped = true
  }
}

/** A meeting's parties, once everyone's party is known. */
function settleParties(drafts: Draft[]): void {
  for (const q of drafts) {
    if (q.type === 'visit') {
      if (!q.from.length)
        for (const one of q.guests)
          if (one.party && !q.to.some((p) => domestic(p.code, one.party!.code)))
            pushParty(q.from, { ...one.party, inferred: true })
      for (const one of q.guests) if (!one.party && q.from[0]) one.party = { ...q.from[0], inferred: true }
      continue
    }
    for (const one of q.people) if (one.party) pushParty(q.parties, one.party)
    // nor does a city beside the region for which its mayor acts
    const held = (p: Party) => q.people.some((one) => one.party?.code === p.code)
    for (let k = q.parties.length - 1; k >= 0; k--) {
      const p = q.parties[k]
      const around = (r: Party) =>
        r !== p && r.name === p.name && held(r) && (within(p.code, r.code) || within(r.code, p.code))
      if (!held(p) && q.parties.some(around)) q.parties.splice(k, 1)
    }
    // the country beside its own region says nothing more
    for (let k = q.parties.length - 1; k >= 0; k--) {
      const p = q.parties[k]
      if (
        p.inferred &&
        q.parties.some((r) => r !== p && !r.inferred && domestic(p.code, r.code)) &&
        q.parties.length > 2
      )
        q.parties.splice(k, 1)
    }
  }
}

function belong(drafts: Draft[], d: Discourse): void {
  const visits = drafts.filter((q) => q.type === 'visit')
  for (const q of drafts) {
    if (q.type === 'visit' || q.kind === 'call') continue
    let best: Draft | undefined
    let score = 0
    for (const v of visits) {
      const toIn = q.parties.some((p) =>
        v.to.some((f) => f.code === p.code || within(p.code, f.code) || within(f.code, p.code)),
      )
      // whoever is of a third land may be met at home the day before
      if (q.date && v.date && !overlap(q.date.edtf, v.date.edtf, toIn ? 1 : 0) && !isBehindArrival(q, v)) continue
      if (v.status === 'cancelled' && q.status !== 'cancelled' && q.date) continue
      if (q.status === 'held' && !q.open && v.status === 'planned' && q.sentence !== v.sentence) continue
      if (isElsewhere(q, v) || isAtHome(q, v)) continue
      const guest = q.people.some((p) => v.guests.includes(p))
      const fromIn = q.parties.some((p) => v.from.some((f) => f.code === p.code || within(p.code, f.code)))
      let s = 0
      if (guest) s += 3
      if (fromIn && toIn) s += 1.5
      else if (fromIn && q.parties.some((p) => p.code.startsWith('org:'))) s += 1
      // told with the visit: "the mission also featured the signing of … between two universities"
      const beside =
        q.type === 'agreement' &&
        q.block === v.block &&
        q.sentence - v.sentence <= 4 &&
        q.sentence >= v.sentence &&
        !q.date
      if (beside) s += 1
      if (!guest && !beside && !(fromIn && (toIn || s >= 1))) continue
      if (q.sentence === v.sentence) s += 2
      if (q.block === v.block) s += 1
      if (v.spans[0].start <= q.spans[0].start) s += 0.5
      // entries of a list stand each for itself
      if (
        (v.listed || q.listed) &&
        v.block !== q.block &&
        !(guest && v.block < q.block && d.blocks[v.block].kind !== 'item' && d.blocks[q.block].kind !== 'item')
      )
        continue
      if (q.type === 'agreement' && !guest && q.block !== v.block && q.date && !v.date) continue
      if (q.type === 'agreement' && !guest && q.date && v.date && !overlap(q.date.edtf, v.date.edtf, 1)) continue
      if (q.status === 'planned' && v.status === 'held' && v.date && q.date && !overlap(q.date.edtf, v.date.edtf, 1))
        continue
      if (s > score) {
        score = s
        best = v
      }
    }
    if (best && score >= 2) {
      q.partOf = best
      // what was to happen in a visit that was called off
      if (best.status === 'cancelled' && q.status === 'planned') q.status = 'cancelled'
      // whom the traveller met there is of the host's side
      for (const one of q.people) {
        if (one.party || best.guests.includes(one) || best.to.length !== 1 || one.weak) continue
        one.party = { ...regionOf(d, best.to[0], one, d.sentences[q.sentence]), inferred: true }
        pushParty(q.parties, one.party)
      }
    }
  }
}

/** "The two leaders signed a declaration. A memorandum was concluded by the universities": told on, in the same breath. */
function goOn(drafts: Draft[]): void {
  const told = drafts.toSorted((a, b) => a.spans[0].start - b.spans[0].start)
  told.forEach((q, k) => {
    const before = told[k - 1]
    if (q.type !== 'agreement' || q.partOf || q.listed || !before?.partOf || q.status !== before.status) return
    if (before.block !== q.block || q.sentence - before.sentence > (before.type === 'agreement' ? 1 : 0)) return
    const { date } = before.date ? before : before.partOf
    if (q.date && !(date && overlap(q.date.edtf, date.edtf, 1))) return
    q.partOf = before.partOf
  })
}

/** Days after an arrival of which the text does not say how long the stay was. */
const STAY = 10

/** On one of the days after the traveller came, where nothing tells when he left. */
function isBehindArrival(q: Draft, v: Draft): boolean {
  if (!v.arrival || !q.date || !v.date || !q.people.some((p) => v.guests.includes(p))) return false
  const came = bounds(v.date.edtf)
  const met = bounds(q.date.edtf)
  return !!came && !!met && came[0] === came[1] && met[0] >= came[0] && met[1] <= came[0] + STAY
}

/** It took place in another country than those visited: no part of the journey. */
function isElsewhere(q: Draft, v: Draft): boolean {
  return (
    q.places.length > 0 &&
    v.to.length > 0 &&
    v.to.every((p) => countryOf(p.code) !== undefined) &&
    q.places.every((g) => g.entry.country !== undefined && !v.to.some((p) => domestic(p.code, g.entry.code)))
  )
}

/** "received the Ambassador this morning and recalled her visit to Kyoto": whoever receives at home is not on a journey. */
function isAtHome({ guestSide, places, rule }: Draft, { guests, to }: Draft): boolean {
  return (
    guestSide !== undefined &&
    /\/(received|called-on)$/.test(rule) &&
    guestSide.hosts.people.some((one) => guests.includes(one)) &&
    !guestSide.guests.people.some((one) => guests.includes(one)) &&
    !places.some((g) => to.some((p) => domestic(p.code, g.entry.code)))
  )
}

/** A visit stops where its meetings were. */
function stops(drafts: Draft[]): void {
  for (const q of drafts) {
    const v = q.partOf
    if (!v || v.type !== 'visit') continue
    for (const g of q.places) {
      if (g.entry.kind !== 'city') continue
      if (!v.places.some((h) => h.entry.code === g.entry.code) && v.to.some((p) => domestic(p.code, g.entry.code)))
        v.places.push(g)
    }
  }
  // the city that one leaves is no stop, nor that of the dateline at home
  for (const v of drafts) {
    if (v.type !== 'visit' || !v.to.some((p) => countryOf(p.code))) continue
    const own = (g: Geo) =>
      v.from.some((p) => domestic(p.code, g.entry.code)) && !v.to.some((p) => domestic(p.code, g.entry.code))
    v.places.splice(0, v.places.length, ...v.places.filter((g) => !own(g)))
  }
  // a visit to a city is to the jurisdiction whose officials receive it
  for (const v of drafts) {
    if (v.type !== 'visit') continue
    v.to.forEach((p, k) => {
      if (!p.inferred || p.code.length !== 2) return
      const officials = [
        ...v.hosts,
        ...drafts
          .filter((q) => q.partOf === v && (q.type === 'meeting' || q.type === 'agreement'))
          .flatMap((q) => q.people),
      ].filter((one) => !v.guests.includes(one) && one.party && within(one.party.code, p.code))
      if (drafts.some((q) => q.partOf === v && q.people.some((one) => one.party?.code === p.code))) return
      const receiving = officials.find((one) =>
        v.places.some((g) => g.entry.code === one.party!.code || g.entry.subdivision === one.party!.code),
      )?.party
      if (receiving && !v.to.some((r) => r.code === receiving.code)) v.to[k] = { ...receiving, inferred: true }
    })
  }
}

function emit(x: Context, q: Draft, ids: Map<Draft, string>): Engagement {
  const visit = q.type === 'visit' ? q : q.partOf?.type === 'visit' ? q.partOf : undefined
  const sideOf = (one: Someone): Side | undefined => {
    if (!visit || q.kind === 'call') return undefined
    if (visit.guests.includes(one)) return 'guest'
    if (visit.hosts.includes(one)) return 'host'
    const code = one.party?.code
    if (code === undefined) return q.type === 'visit' ? undefined : 'host'
    if (visit.from.some((p) => p.code === code || within(code, p.code))) return 'guest'
    if (visit.to.some((p) => domestic(p.code, code))) return 'host'
    // his own country's ambassador there
    return visit.from.some((p) => domestic(p.code, code)) ? 'guest' : 'host'
  }
  const people = q.type === 'visit' ? [...q.hosts, ...q.guests] : q.people
  const head = q.type === 'visit' ? q.guests[0] : undefined
  const at = (one: Someone) => one.name?.start ?? one.offices[0]?.span.start ?? 0
  const participants = [...new Set(people)]
    .sort((a, b) => at(a) - at(b))
    .map((one) => participant(x, one, sideOf(one), one === head))
  const date = q.date
  return {
    id: ids.get(q)!,
    type: q.type,
    kind: q.kind,
    status: q.status,
    ...(q.partOf ? { partOf: ids.get(q.partOf)! } : {}),
    rule: q.rule,
    cites: cites(x, q.spans),
    from: q.type === 'visit' ? q.from.map((p) => party(x, p)) : [],
    to: q.type === 'visit' ? q.to.map((p) => party(x, p)) : [],
    parties: q.type === 'visit' ? [] : q.parties.map((p) => party(x, p)),
    participants: participants.filter((p) => p !== undefined),
    ...(q.size
      ? { size: { count: q.size.count, approximate: q.size.approximate, cites: cites(x, q.size.cites) } }
      : {}),
    ...(date
      ? {
          date: {
            value: date.edtf,
            cites: cites(x, date.cites),
            ...(date.inferred ? { inferred: true as const } : {}),
          },
        }
      : {}),
    places: placesOf(x, q),
    ...(q.occasion ? { occasion: quoted(x, q.occasion) } : {}),
    sectors: [...q.sectors].map(([value, spans]) => ({ value: value as Sector, cites: cites(x, spans) })),
    ...(q.title && q.type !== 'visit' && q.type !== 'meeting' && !isVerb(x, q.title)
      ? { title: titled(x, q.title) }
      : {}),
  }
}

function placesOf(x: Context, q: Draft): CitedPlace[] {
  const found: CitedPlace[] = []
  for (const g of q.places) {
    const name = placeName(x, g)
    if (found.some((p) => p.value === name)) continue
    if (q.type === 'visit' && q.to.some((p) => p.code === g.entry.code) && g.entry.kind !== 'city') continue
    found.push({ value: name, cites: cites(x, [g]), ...(g.entry.geonames ? { geonames: g.entry.geonames } : {}) })
  }
  return found
}

/** "GENÈVE" as the text has it elsewhere, else with its first letters large. */
function inSmallLetters(x: Context, told: string): string {
  const text = x.text.toLowerCase()
  const small = told.toLowerCase()
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    const other = x.text.slice(at, at + told.length)
    // but not "tuniso-japonaise"
    if (other !== other.toUpperCase() && other[0] === other[0].toUpperCase()) return other
  }
  return told
    .toLowerCase()
    .replaceAll(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** The conventional name, but Chirchik as the text spells it rather than Chirchiq: names that differ in one letter are one. */
function placeName(x: Context, g: Geo): string {
  // "ville de Saguenay": its name alone
  const kind = x.nounFirst && g.entry.kind === 'city' && x.is(g.start, C.cityWord) && x.is(g.start + 1, C.of)
  const start = kind && g.end > g.start + 2 ? g.start + 2 : g.start
  const told = x.tokens.words(start, g.end).replace(/[’']s?$/, '')
  const known = g.entry.name
  // "la capitale congolaise"
  if (x.nounFirst && g.entry.kind === 'city' && x.is(g.start, C.capital)) return known
  // the name of the document's own language
  if (x.nounFirst && !g.adjective && !g.people) return told === told.toUpperCase() ? inSmallLetters(x, told) : told
  if (told.length !== known.length || told[0] !== known[0]) return known
  let differing = 0
  for (let k = 0; k < told.length; k++) if (told[k] !== known[k]) differing++
  return differing === 1 ? told : known
}

function cite(x: Context, s: Span): Cite {
  return [x.tokens.start[s.start], x.tokens.end[s.end - 1]]
}

function cites(x: Context, spans: readonly Span[]): Cites {
  if (spans.length === 1) return [cite(x, spans[0])]
  const list = spans.map((s) => cite(x, s)).sort((a, b) => a[0] - b[0])
  const merged: Cite[] = []
  for (const c of list) {
    const last = merged[merged.length - 1]
    if (last && c[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], c[1])]
    else merged.push(c)
  }
  return merged as unknown as Cites
}

function quoted(x: Context, s: Span): Cited<string> {
  return { value: x.tokens.words(s.start, s.end), cites: cites(x, [s]) }
}

function titled(x: Context, title: Title): Cited<string> {
  const { subject } = title
  if (!subject) return quoted(x, title)
  const value = `${x.tokens.words(title.start, title.end)} ${x.tokens.words(subject.start, subject.end)}`
  return { value, cites: cites(x, [title, subject]) }
}

/** An organisation is called what the text calls it, whatever the gazetteer knows it by. */
function codeOf(x: Context, p: Party): string {
  const own = x.orgNames.get(p.code)
  return own === undefined ? p.code : `org:${own}`
}

function party(x: Context, p: Party): CitedParty {
  return {
    value: codeOf(x, p),
    name: p.name,
    cites: cites(x, p.cites),
    ...(p.inferred ? { inferred: true as const } : {}),
  }
}

function participant(x: Context, one: Someone, side: Side | undefined, head: boolean): Participant | undefined {
  const office = one.offices[0]
  if (!one.name && !office) return undefined
  const name = one.name ? { value: nameText(x, one.name), cites: cites(x, [one.name]) } : undefined
  const all = [...(one.name ? [one.name] : []), ...(office ? office.cites : [])]
  return {
    ...(name ? { name } : {}),
    ...(office ? { office: { value: officeText(x, office.cites), cites: cites(x, office.cites) } } : {}),
    ...(one.party
      ? {
          of: {
            value: codeOf(x, one.party),
            cites: cites(x, one.party.cites),
            ...(one.party.inferred ? { inferred: true as const } : {}),
          },
        }
      : {}),
    ...(side ? { side } : {}),
    ...(head ? { head: true as const } : {}),
    cites: cites(x, all),
  }
}

/** "F.Benjamin" is written F. Benjamin. */
function nameText(x: Context, name: Span): string {
  let text = ''
  for (let k = name.start; k < name.end; k++) {
    const t = x.tokens
    const gap =
      k > name.start &&
      (t.start[k] > t.end[k - 1] ? t.text.slice(t.end[k - 1], t.start[k]) : t.shape[k - 1] & Shape.initial ? ' ' : '')
    text += (gap === false ? '' : gap) + t.slice(k, k + 1)
  }
  return oneLine(text)
}

function officeText(x: Context, spans: readonly Span[]): string {
  let text = ''
  for (const { start, end } of spans)
    text += (text === '' || x.isPunct(start, 44) ? '' : ' ') + x.tokens.slice(start, end)
  return oneLine(text)
}

/** "jumelées" of "sont jumelées" names no instrument. */
function isVerb(x: Context, title: Span): boolean {
  const word = title.start
  return title.end === word + 1 && !!x.is(word, C.twin) && !!x.is(word, C.past) && !x.is(word, C.instrument)
}
