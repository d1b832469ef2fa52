import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { BLANK, type EventMention, type Geo } from '../mentions.ts'
import { partyOf, type Party } from '../parties.ts'
import { C } from '../word-classes.ts'
import type { Names } from './names.ts'

// Names of events, and how they are told from names of bodies.

/** "Minister A **to Host** Water Forum", "**Co-Hosts** Water Forum": a headline's verb before the name. */
export function isOfHeadline(x: Context, p: number): boolean {
  if (x.nounFirst || !x.isCap(p) || !(x.is(p, C.hostEvent) || x.is(p, C.attend) || x.is(p, C.open))) return false
  return !!(x.is(p, C.sform) || x.is(p - 1, C.infinitive) || x.tokens.shape[p] & Shape.joined)
}

/** An event by its name, with the lands and organisations that the name has. */
export function eventOf(n: Names, start: number, nameEnd: number, eventKind: string, named: boolean): EventMention {
  const geos: Geo[] = []
  const bodies: Party[] = []
  let topic = false
  for (let k = start; k < nameEnd; k++) {
    const geo = n.geos.get(k)
    // "Conference on Afghanistan" is about it, not with it
    if (!topic && k > start && (n.x.is(k, C.on) || n.x.is(k, C.for) || n.x.is(k, C.about))) topic = true
    if (geo) {
      if (!topic) geos.push(geo)
    } else {
      const known = n.known.get(k)
      if (known && known.end <= nameEnd && known.end - known.start < nameEnd - start) {
        // "G20 Leaders’ Summit": the organisation by the name that the text gives it
        const entry = n.x.gazetteer.entry(known.entry)
        if (entry.kind !== 'event' && !bodies.some((b) => b.code === entry.code)) bodies.push(partyOf(entry, known))
        // "the Kenya–**ASEAN** Summit"
        const owner = entry.kind === 'event' && k > start && geos.length ? organisationAt(n, k) : undefined
        if (owner) bodies.push(owner)
      }
    }
  }
  if (!geos.length && !bodies.length && nameEnd - start > 1) {
    const owner = organisationAt(n, start)
    if (owner) bodies.push(owner)
  }
  return { ...BLANK, kind: 'event', start, end: nameEnd, eventKind, named, geos, bodies }
}

/** "**NATO** Summit", "**ASEAN** Regional Forum": an event known by its whole name is of the organisation whose letters open it. */
function organisationAt({ x }: Names, k: number): Party | undefined {
  const { shape, hash1, hash2 } = x.tokens
  if (x.nounFirst || !(shape[k] & Shape.upper)) return undefined
  const { gazetteer: g } = x
  const posting = g.meaning(g.postings(hash1[k], hash2[k]), ({ code }) => code.startsWith('org:'))
  if (posting < 0) return undefined
  const entry = g.entry(g.entryOf(posting))
  if (!x.orgNames.has(entry.code)) x.orgNames.set(entry.code, x.tokens.words(k, k + 1))
  return partyOf(entry, { start: k, end: k + 1 })
}

/** Where an event's name begins with its number: "the **16th** BRICS Summit", "the **IV** Caspian Forum", "the **third** UN Ocean Conference". */
export function numberedStart(n: Names, start: number, from: number): number {
  const { x } = n
  const { shape } = x.tokens
  const p = start - 1
  // "la **3e édition de la** Semaine culturelle", "the **third edition of the** Astana Forum"
  const of = x.is(p, C.article) && x.is(p - 1, C.of) ? p - 1 : p
  const edition = of - 1
  if (edition >= from && x.is(of, C.of) && x.is(edition, C.edition)) {
    const counted = edition > from && (shape[edition - 1] & Shape.ordinal || x.is(edition - 1, C.ordinal))
    return counted ? edition - 1 : edition
  }
  if (x.nounFirst || p < from || shape[start] & (Shape.newline | Shape.joined) || !x.isCap(start)) return start
  if (shape[p] & Shape.ordinal || x.is(p, C.ordinal)) return p
  return shape[p] & Shape.upper && isRoman(x.tokens.key(p)) ? p : start
}

/** Written with the letters of Roman numbers, in small letters. */
export function isRoman(key: string): boolean {
  for (const c of key) if (c !== 'i' && c !== 'v' && c !== 'x' && c !== 'l') return false
  return key.length > 0
}

/** The kind of the last event head in the run, where the run has one. */
export function eventKindIn(n: Names, start: number, end: number): string | undefined {
  const { x } = n
  for (let k = end - 1; k >= start; k--) {
    const kind = x.is(k, C.eventHead)
    if (kind && x.after(k) <= end) return x.name(C.eventHead, kind)
  }
  return undefined
}

/** "Grand National Assembly of Türkiye", "U.S. Congress" are chambers, "Arctic Circle Assembly" and "World Mining Congress" events. */
export function isChamber(n: Names, start: number, end: number, owner: Geo | undefined): boolean {
  const { x } = n
  let chamber = false
  for (let k = start; k < end; k = Math.max(k + 1, x.after(k))) {
    const event = x.is(k, C.eventHead)
    if (event && !(x.is(k, C.armHead) && x.after(k) === k + 1)) return false
    if (event) chamber = !!owner || !!x.is(k - 1, C.officeRank) || !!x.is(k - 1, C.portfolio)
    if (x.is(k, C.ordinal) && !x.is(k, C.armHead)) return false
  }
  return chamber
}

/** In "Northern Forum Secretariat" the last head is a body's; in "Days of the University" the first is an event's. */
export function lastHeadIsBody(n: Names, start: number, end: number): boolean {
  const { x } = n
  let first: 'event' | 'body' | undefined
  let last: 'event' | 'body' | undefined
  for (let k = start; k < end; k++) {
    const e = x.is(k, C.eventHead)
    const b = x.is(k, C.bodyHead) || x.is(k, C.armHead)
    const which = e ? 'event' : b ? 'body' : undefined
    if (!which) continue
    first ??= which
    if (x.is(k + 1, C.of) || x.is(k + 1, C.for) || x.is(k + 1, C.on)) return which === 'body' && !(first === 'event')
    last = which
  }
  return last === 'body'
}
