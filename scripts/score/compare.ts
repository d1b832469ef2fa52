/** Aligns the engagements of a reading with those of the gold and counts every slot, as in MUC template scoring. */

import { bare, EQUAL, fold, isOptional, matches, nameFits, type Equality } from './equality.ts'
import type { Entry, Person, Record } from './record.ts'
import type { Count, Tally } from './tally.ts'

const LIST_SLOTS = { from: 'party', to: 'party', parties: 'party', places: 'place', sectors: 'exact' } as const
const ONE_SLOTS = { kind: 'exact', date: 'date', occasion: 'phrase', title: 'phrase' } as const
type ListSlot = keyof typeof LIST_SLOTS
type OneSlot = keyof typeof ONE_SLOTS
const LISTS = Object.entries(LIST_SLOTS) as [ListSlot, keyof typeof EQUAL][]
const ONES = Object.entries(ONE_SLOTS) as [OneSlot, keyof typeof EQUAL][]

type Filler = string | number | boolean | null | undefined

interface Pairs {
  readonly out: readonly (readonly [number, number])[]
  readonly usedGold: ReadonlySet<number>
  readonly usedGot: ReadonlySet<number>
}

/** Greedy one-to-one pairing, best first. */
function pairUp<T>(gold: readonly T[], got: readonly T[], score: (g: T, h: T) => number): Pairs {
  const pairs: [number, number, number][] = []
  gold.forEach((g, i) =>
    got.forEach((h, j) => {
      const s = score(g, h)
      if (s > 0) pairs.push([s, i, j])
    }),
  )
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const usedGold = new Set<number>()
  const usedGot = new Set<number>()
  const out: [number, number][] = []
  for (const [, i, j] of pairs) {
    if (usedGold.has(i) || usedGot.has(j)) continue
    usedGold.add(i)
    usedGot.add(j)
    out.push([i, j])
  }
  return { out, usedGold, usedGot }
}

function personFit(g: Person, h: Person): number {
  if (g.name && h.name)
    return bare(g.name)
      .split('|')
      .some((n) => nameFits(n, bare(h.name)))
      ? 3
      : 0
  if (g.office && h.office && matches(EQUAL.office, g.office, h.office))
    return 1 + (g.of && h.of && matches(EQUAL.party, g.of, h.of) ? 1 : 0) + (!g.name && !h.name ? 0.5 : 0)
  return 0
}

// Told apart by convention: such a pair may align, at the cost of its `type`.
const KIN: { [type: string]: string } = { meeting: 'event', event: 'meeting' }

function likeness(g: Entry, h: Entry, text: string | null): number {
  if (g.type !== h.type && KIN[g.type] !== h.type) return 0
  let s = g.type === h.type ? 0 : -1
  for (const [slot, equal] of LISTS)
    if (slot !== 'sectors') s += g[slot].filter((v) => h[slot].some((w) => matches(EQUAL[equal], v, w))).length
  s += 0.3 * g.sectors.filter((v) => h.sectors.some((w) => matches(EQUAL.exact, v, w))).length
  s += 2 * pairUp(g.participants, h.participants, personFit).out.length
  for (const [slot, equal] of ONES)
    if (g[slot] && h[slot] && matches(EQUAL[equal], g[slot], h[slot])) s += slot === 'kind' ? 0.5 : 2
  const at = isNear(g, h, text)
  if (at) s += 3
  return s >= 1 || at ? s : 0
}

/** The gold quote lies in what the reading cites, or touches it. */
function isNear(g: Entry, h: Entry, text: string | null): boolean {
  if (g.quote && h.quote && !h.cites.length)
    return fold(h.quote).includes(fold(g.quote)) || fold(g.quote).includes(fold(h.quote))
  if (!text || !g.quote || !h.cites.length) return false
  const i = text.indexOf(g.quote)
  return i >= 0 && h.cites.some(([a, b]) => a <= i + g.quote!.length && b >= i)
}

/** Adds one document to `tally`; `note` hears of every miss and false alarm. */
export function compare(
  goldRecord: Pick<Record, 'published' | 'entries'>,
  gotRecord: Pick<Record, 'published' | 'entries'>,
  text: string | null,
  tally: Tally,
  note: (line: string) => void,
): void {
  const gold = goldRecord.entries
  const got = gotRecord.entries
  if (goldRecord.published || gotRecord.published)
    one('published', EQUAL.date, goldRecord.published ?? null, gotRecord.published ?? null, '')

  const { out, usedGold, usedGot } = pairUp(gold, got, (g, h) => likeness(g, h, text))
  const goldIdOf = new Map(out.map(([i, j]) => [got[j].id, gold[i].id]))
  gold.forEach((g, i) => {
    if (usedGold.has(i) || g.optional) return
    add('engagement', 'fn', `${g.type} ${g.id} “${g.quote ?? ''}”`)
    fillers(g).forEach((slot) => add(slot, 'fn'))
  })
  got.forEach((h, j) => {
    if (usedGot.has(j)) return
    const quote = h.quote ?? (text && h.cites[0] ? text.slice(...h.cites[0]).slice(0, 90) : '')
    add('engagement', 'fp', `${h.type} ${h.id} “${quote}”`)
    fillers(h).forEach((slot) => add(slot, 'fp'))
  })
  for (const [i, j] of out) {
    const g = gold[i]
    const h = got[j]
    if (g.optional) continue
    const where = `${g.type} ${g.id}~${h.id}`
    add('engagement', 'tp')
    one('type', EQUAL.exact, g.type, h.type, where)
    // "held" is the default: only the other two earn or cost anything.
    const bothHeld = matches(EQUAL.exact, g.status, 'held') && h.status === 'held'
    if (!bothHeld && !isOptional(g.status))
      one('status', EQUAL.exact, unlessHeld(g.status), unlessHeld(h.status), where)
    for (const [slot, equal] of LISTS) many(slot, EQUAL[equal], g[slot], h[slot], where)
    for (const [slot, equal] of ONES) one(slot, EQUAL[equal], g[slot], h[slot], where)
    one(
      'size',
      EQUAL.exact,
      g.size && (g.size.optional ? '?' : '') + g.size.count,
      h.size && String(h.size.count),
      where,
    )
    if (g.size && h.size) one('approximate', EQUAL.exact, g.size.approximate || null, h.size.approximate || null, where)
    one('partOf', EQUAL.exact, g.partOf, h.partOf ? (goldIdOf.get(h.partOf) ?? h.partOf) : null, where)

    const people = pairUp(g.participants, h.participants, personFit)
    g.participants.forEach((p, k) => {
      if (people.usedGold.has(k) || p.optional) return
      personFillers(p, g.type).forEach((slot) => add(slot, 'fn', `${where}: ${p.name ?? p.office}`))
    })
    h.participants.forEach((p, k) => {
      if (people.usedGot.has(k)) return
      personFillers(p, g.type).forEach((slot) => add(slot, 'fp', `${where}: ${p.name ?? p.office}`))
    })
    for (const [a, b] of people.out) {
      const p = g.participants[a]
      const q = h.participants[b]
      if (p.optional) continue
      const who = `${where} ${p.name ?? p.office}`
      one('name', EQUAL.name, p.name, q.name, who)
      one('office', EQUAL.office, p.office, q.office, who)
      one('of', EQUAL.party, p.of, q.of, who)
      one('side', EQUAL.exact, p.side, q.side, who)
      if (g.type === 'visit' && p.head !== '?') one('head', EQUAL.exact, p.head || null, q.head || null, who)
    }
  }

  function add(slot: string, what: keyof Count, message?: string): void {
    const t = (tally[slot] ??= { tp: 0, fp: 0, fn: 0 })
    t[what]++
    if (what !== 'tp' && message) note(`${what === 'fn' ? 'missed' : 'wrong '} ${slot}: ${message}`)
  }
  function one(slot: string, equal: Equality, g: Filler, h: Filler, where: string): void {
    if (isOptional(g)) {
      if (h !== null && h !== undefined && !matches(equal, g, h)) add(slot, 'fp', `${where}: ${h}`)
      return
    }
    const inGold = g !== null && g !== undefined
    const inGot = h !== null && h !== undefined && !isOptional(h)
    if (inGold && inGot && matches(equal, g, h)) return add(slot, 'tp')
    if (inGold) add(slot, 'fn', `${where}: ${g}${inGot ? ` (got ${h})` : ''}`)
    if (inGot) add(slot, 'fp', `${where}: ${h}`)
  }
  function many(slot: string, equal: Equality, gs: readonly string[], hs: readonly string[], where: string): void {
    const same = pairUp(gs, hs, (x, y) => (matches(equal, x, y) ? (isOptional(x) ? 1 : 2) : 0))
    for (const [x, y] of same.out) if (!isOptional(gs[x]) && !isOptional(hs[y])) add(slot, 'tp')
    gs.forEach((v, k) => {
      if (!same.usedGold.has(k) && !isOptional(v)) add(slot, 'fn', `${where}: ${v}`)
    })
    hs.forEach((v, k) => {
      if (!same.usedGot.has(k) && !isOptional(v)) add(slot, 'fp', `${where}: ${v}`)
    })
  }
}

const unlessHeld = (status: string): string | null => (status === 'held' ? null : status)

/** The slots that a whole person fills, counted when the person is missed or made up. */
function personFillers(p: Person, type: string): string[] {
  const slots = (['name', 'office', 'of', 'side'] as const).filter((slot) => p[slot] && !isOptional(p[slot]))
  return p.head === true && type === 'visit' ? [...slots, 'head'] : slots
}

/** The slots that a whole engagement fills, counted when it is missed or made up. */
const fillers = (e: Entry): string[] => [
  'type',
  ...LISTS.flatMap(([slot]) => e[slot].filter((v) => !isOptional(v)).map(() => slot)),
  ...ONES.filter(([slot]) => e[slot] && !isOptional(e[slot])).map(([slot]) => slot),
  ...(e.size && !e.size.optional ? ['size'] : []),
  ...(e.partOf ? ['partOf'] : []),
  ...(e.status !== 'held' && !isOptional(e.status) ? ['status'] : []),
  ...e.participants.filter((p) => !p.optional).flatMap((p) => personFillers(p, e.type)),
]
