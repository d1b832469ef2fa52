import { Shape } from '../../text/scan.ts'
import type { Context } from '../context.ts'
import { C } from '../lexicon.ts'
import type { Body, EventMention, Geo } from '../mentions.ts'
import { nameTail } from '../noun-first.ts'
import { type Party, partyOfOwner } from '../parties.ts'
import type { Names } from './names.ts'

/** A capitalised run with a body's or event's head word around token `head`, within [from, limit). */
export function bodyAround(n: Names, head: number, from: number, limit: number): Body | EventMention | undefined {
  const { x } = n
  if (x.nounFirst) return bodyFrom(n, head, from, limit)
  const t = x.tokens
  let start = head
  while (start > from) {
    const p = start - 1
    if (t.shape[start] & Shape.newline) break
    if (t.shape[p] & Shape.punct) {
      // "2+2 Ministerial Dialogue"
      if (x.isPunct(p, 43) && p - 1 >= from && t.shape[p - 1] & t.shape[start] & Shape.number) {
        start = p - 1
        continue
      }
      // "Rwanda–Botswana Business Forum", "Vietnam - Korea Incubator Park"
      // "Sakha (Yakutia) Government"
      const twin = x.isPunct(p, 41) ? n.geoEnds.get(start) : undefined
      if (twin && twin.start >= from) {
        start = twin.start
        continue
      }
      const dash = x.isPunct(p, 0x2013) || x.isPunct(p, 45) || x.isPunct(p, 47)
      if (dash && p - 1 >= from && ((n.geoOf[p - 1] && n.geoOf[start]) || tightDash(n, p))) {
        start = p - 1
        continue
      }
      break
    }
    const joined = (t.shape[start] & Shape.joined) !== 0
    if (!joined && !(t.shape[p] & (Shape.cap | Shape.number))) {
      if (x.is(p, C.and) && t.value[p] === 38) {
        start = p
        continue
      }
      // "Business and Investment Forum", "Festival of Arts and Crafts Fair"
      if (
        x.is(p, C.and) &&
        p - 1 > from &&
        (x.is(head, C.eventHead) ||
          (x.is(head, C.bodyHead) && (t.shape[p - 2] & Shape.cap || n.geoOf[p - 2]) && !x.is(p - 2, C.officeHead))) &&
        t.shape[p - 1] & Shape.cap &&
        !(t.shape[p - 1] & Shape.possessive) &&
        !n.geoOf[p - 1] &&
        (x.is(p - 1, C.portfolio) || x.is(p - 1, C.sector) || x.is(p - 1, C.business)) &&
        !x.is(p - 1, C.eventHead) &&
        !x.is(p - 1, C.officeHead)
      ) {
        start = p - 1
        continue
      }
      break
    }
    if (
      t.shape[p] & Shape.number &&
      !(t.shape[p] & Shape.ordinal) &&
      !joined &&
      (t.value[p] < 1950 || t.value[p] > 2100) &&
      !x.isPunct(p - 1, 43)
    )
      break
    if (t.shape[p] & Shape.cap && !joined) {
      if (x.is(p, C.honorific) && !x.is(p, C.common)) break
      if (n.isFrame(p) && !x.is(p, C.ordinal) && !(t.shape[p] & Shape.upper && t.end[p] - t.start[p] > 1)) break
      if (x.is(p, C.officeHead) && !x.is(p, C.common)) break
      if (x.is(p, C.officeHead) && !(t.shape[p] & Shape.possessive) && n.geoOf[head] === 0 && !isLeaders(x, p)) break
      if (n.isDateWord(p) || x.is(p, C.month)) break
      if (x.is(p, C.verb) && !x.is(p, C.portfolio) && !x.is(p, C.bodyHead) && t.shape[p] & Shape.newline) break
    }
    start = p
  }
  // "the May 2022 Leaders’ Summit": the year is the month's
  if (start < head && t.shape[start] & Shape.number && start > from && x.is(start - 1, C.month)) start++
  const geoStart = n.geoAt(start)
  if (geoStart && geoStart.start < start && geoStart.start >= from) start = geoStart.start
  while (start < head && n.isFrame(start) && !x.is(start, C.ordinal) && !n.geoOf[start]) start++
  let end = x.after(head)
  // "Opening of", "Committee on" bring their preposition along
  if (end > head + 1 && (x.is(end - 1, C.of) || x.is(end - 1, C.on))) end--
  let owner: Geo | undefined
  const armHead = x.is(head, C.armHead)
  let left = 14
  while (end < limit && left-- > 0) {
    // "National People’s Congress"
    const belongs =
      t.shape[end - 1] & Shape.possessive &&
      t.shape[end] & Shape.cap &&
      (x.is(end, C.bodyHead) || x.is(end, C.armHead)) &&
      !n.geoOf[end - 1]
    if (t.shape[end] & Shape.newline || (t.shape[end - 1] & Shape.possessive && !belongs)) break
    if (t.shape[end] & Shape.cap && !n.isFrame(end) && !x.is(end, C.honorific)) {
      const geo = n.geoAt(end)
      if (geo) {
        end = geo.end
        continue
      }
      if (x.is(end, C.officeHead) && !(t.shape[end] & Shape.possessive) && !x.is(end, C.plural)) break
      if (n.opensName(end, limit)) break
      if (isHeadlineVerb(x, end)) break
      const headWord =
        x.is(end, C.bodyHead) ||
        x.is(end, C.armHead) ||
        x.is(end, C.eventHead) ||
        x.is(end, C.common) ||
        x.is(end, C.portfolio) ||
        // "of the Guangdong Provincial People’s Congress"
        (!!x.is(end, C.officeRank) && !!owner && owner.end === end)
      if (!headWord && !(t.shape[end] & (Shape.upper | Shape.joined)) && t.shape[end - 1] & Shape.cap) break
      end = Math.max(x.after(end) <= limit && t.shape[x.after(end) - 1] & Shape.cap ? x.after(end) : end + 1, end + 1)
      continue
    }
    if (
      t.shape[end] & Shape.number &&
      (t.shape[end] & Shape.joined ||
        (x.is(head, C.eventHead) && t.end[end] - t.start[end] <= 4 && !n.x.is(end + 1, C.month)))
    ) {
      end++
      continue
    }
    const connector =
      x.is(end, C.of) ||
      x.is(end, C.for) ||
      x.is(end, C.on) ||
      x.is(end, C.and) ||
      (x.is(end, C.in) && x.is(head, C.eventHead) === 0 && !n.geoOf[end + 1]) ||
      x.is(end, C.particle) ||
      (x.is(end, C.to) && x.is(head, C.armHead) === 3 && n.geoOf[x.is(end + 1, C.article) ? end + 2 : end + 1])
    const comma = x.isPunct(end, 44)
    // "Joint Commission Belize–Guatemala"
    if (!connector && n.geoOf[end - 1] && n.geoOf[end + 1] && tightDash(n, end)) {
      end = n.geoAt(end + 1)!.end
      continue
    }
    if (!connector && !comma) break
    let q = end + 1
    // "Environment, Climate, and Energy"
    if (
      comma &&
      x.is(q, C.and) &&
      x.is(q + 1, C.portfolio) &&
      t.shape[q + 1] & Shape.cap &&
      !x.is(q + 1, C.officeHead) &&
      q + 1 < limit
    ) {
      end = q + 2
      continue
    }
    if (q < limit && x.is(q, C.article)) q++
    if (q >= limit || !(t.shape[q] & Shape.cap) || t.shape[q] & Shape.newline) break
    if (x.is(end, C.on) && (n.isDateWord(q) || n.geoOf[q])) break
    if (n.isDateWord(q)) break
    const geo = n.geoAt(q)
    if (comma) {
      // "Department for Trade, Industry and Energy": commas only inside a list that ends in "and"
      if (geo || !(x.is(q, C.portfolio) && listGoesOn(n, q, limit))) break
      end = q + 1
      continue
    }
    if (x.is(end, C.and)) {
      // "the Joint Commission of Serbia and Kuwait"
      if (geo && !geo.adjective && owner && owner.end === end && isJoint(n, start, end)) {
        end = geo.end
        continue
      }
      if (
        geo ||
        x.is(q, C.officeHead) ||
        x.is(q, C.honorific) ||
        !(x.is(q, C.portfolio) || x.is(q, C.common)) ||
        (x.is(q, C.bodyHead) && !x.is(q, C.portfolio)) ||
        (x.is(q, C.armHead) && !x.is(q, C.portfolio))
      )
        break
      end = q + 1
      continue
    }
    if (geo) {
      if (x.is(end, C.of) || x.is(end, C.for) || x.is(end, C.to)) {
        if (!geo.adjective || (geo.end < limit && t.shape[geo.end] & Shape.cap)) {
          owner = geo.adjective ? owner : geo
          end = geo.end
          // "Standing Committee of the Shanghai Municipal People’s Congress" goes on
          const more =
            end < limit &&
            t.shape[end] & Shape.cap &&
            !(t.shape[end] & Shape.newline) &&
            !(t.shape[end - 1] & Shape.possessive) &&
            (x.is(end, C.armHead) || x.is(end, C.bodyHead) || x.is(end, C.officeRank)) &&
            !x.is(end, C.officeHead)
          if (armHead && owner && !more) break
          continue
        }
      }
      break
    }
    if (
      !(
        x.is(q, C.portfolio) ||
        x.is(q, C.common) ||
        x.is(q, C.bodyHead) ||
        x.is(q, C.armHead) ||
        x.is(q, C.officeHead) ||
        t.shape[q] & Shape.upper
      )
    ) {
      if (!(x.is(end, C.of) && !n.isStrongName(q, Math.min(q + 2, limit)))) break
    }
    end = q + 1
  }
  const nameSpan = { start, end }
  const acronym = acronymAt(n, end, limit)
  if (acronym) end += 3
  // an owner inside: "Kazakh Parliament", "Leningrad Oblast Government"
  if (!owner) for (let k = start; k < nameSpan.end; k++) owner ??= n.geoAt(k)
  const possessive = (t.shape[end - 1] & Shape.possessive) !== 0
  const eventKind = isChamber(n, start, nameSpan.end, owner) ? undefined : eventKindIn(n, start, nameSpan.end)
  if (eventKind && !lastHeadIsBody(n, start, nameSpan.end)) {
    return eventOf(n, start, nameSpan.end, eventKind, true)
  }
  if (!x.is(head, C.bodyHead) && !armHead && !x.is(head, C.siteHead)) return undefined
  const arm = isArm(n, start, nameSpan.end)
  // "the Saeima" is Latvia's, though no one says so
  let seat = 0
  // "Poltava Regional State Administration" acts for the region of that name
  if (arm && owner?.entry.kind === 'city' && !owner.region)
    for (let k = start; k < nameSpan.end; k++)
      if (x.is(k, C.regional)) {
        const region = partyOfOwner(x, owner, 5)
        const entry = region.code !== owner.entry.code ? x.gazetteer.byCode(region.code) : undefined
        if (entry) owner = { ...owner, region: entry }
        break
      }
  if (arm && !owner) for (let k = start; k < nameSpan.end; k++) seat ||= x.is(k, C.seat)
  return bodyOf(n, head, { nameSpan, end, arm, owner, acronym, seat, possessive })
}

/** A name that begins with its head: "Institut national de la femme (INF)", "13e session de la Commission mixte". */
export function bodyFrom(n: Names, head: number, from: number, limit: number): Body | EventMention | undefined {
  const { x } = n
  const t = x.tokens
  let start = head
  while (start > from && !(t.shape[start] & Shape.newline)) {
    const p = start - 1
    const ordinal = x.is(p, C.ordinal) || t.shape[p] & Shape.ordinal
    // "13e", "Haut", "Grand": but not the article
    if (
      !(x.is(head, C.eventHead) && ordinal) &&
      !(t.shape[p] & Shape.cap && x.is(p, C.officeRank) && !x.is(p, C.frameWord))
    )
      break
    start = p
  }
  const arm = !!x.is(head, C.armHead)
  const first = x.after(head)
  const headEnd = first > head + 1 && x.is(first - 1, C.of) ? first - 1 : first
  const tail = nameTail(n, headEnd, limit, arm)
  let { end } = tail
  const { owner } = tail
  const nameSpan = { start, end }
  const acronym = acronymAt(n, end, limit)
  if (acronym) end += 3
  const eventKind = x.is(head, C.eventHead)
  if (eventKind && !(arm && owner)) return eventOf(n, start, nameSpan.end, x.name(eventKind), true)
  if (!x.is(head, C.bodyHead) && !arm && !x.is(head, C.siteHead)) return undefined
  const seat = arm && !owner ? x.is(head, C.seat) : 0
  return bodyOf(n, head, { nameSpan, end, arm, owner, acronym, seat, possessive: false })
}

/** "(INF)" behind a name: its letters. */
export function acronymAt(n: Names, i: number, limit: number): string | undefined {
  const { x } = n
  const t = x.tokens
  const is =
    i + 2 < limit && x.isPunct(i, 40) && x.isPunct(i + 2, 41) && (t.shape[i + 1] & (Shape.upper | Shape.dotted)) !== 0
  return is ? t.slice(i + 1, i + 2) : undefined
}

/** A body with what its head word says of it; `seat` names the party whose body a name like "Saeima" can only be. */
export function bodyOf(
  n: Names,
  head: number,
  of: Pick<Body, 'nameSpan' | 'end' | 'arm' | 'possessive'> & {
    readonly owner: Geo | undefined
    readonly acronym: string | undefined
    readonly seat: number
  },
): Body {
  const { x } = n
  const { nameSpan, end, arm, owner, acronym, seat, possessive } = of
  const entry = seat ? x.gazetteer.byCode(x.name(seat)) : undefined
  return {
    kind: 'body',
    start: nameSpan.start,
    end,
    name: x.tokens.words(nameSpan.start, nameSpan.end),
    nameSpan,
    arm,
    site: !!x.is(head, C.siteHead),
    company: !!x.is(head, C.company),
    ...(owner ? { owner } : {}),
    ...(acronym ? { acronym } : {}),
    ...(entry ? { entry } : {}),
    possessive,
  }
}

/** A word of the name says that two have made it: "Joint", "Intergovernmental". */
export function isJoint(n: Names, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (n.x.is(k, C.joint)) return true
  return false
}

/** "EAC–SADC", "Africa–CARICOM": a dash without white space between two capitalised words. */
export function tightDash(n: Names, p: number): boolean {
  const t = n.x.tokens
  if (p < 1 || !(n.x.isPunct(p, 0x2013) || n.x.isPunct(p, 45))) return false
  return (
    !(t.shape[p] & Shape.spaced) &&
    !(t.shape[p + 1] & (Shape.spaced | Shape.newline)) &&
    (t.shape[p - 1] & Shape.cap) !== 0 &&
    (t.shape[p + 1] & Shape.cap) !== 0 &&
    !n.isDateWord(p - 1)
  )
}

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
        if (entry.kind !== 'event' && !bodies.some((b) => b.code === entry.code))
          bodies.push({ code: entry.code, name: entry.name, cites: [{ start: known.start, end: known.end }] })
      }
    }
  }
  return { kind: 'event', start, end: nameEnd, eventKind, named, geos, bodies }
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

/** The kind of the last event head in the run, where the run has one. */
export function eventKindIn(n: Names, start: number, end: number): string | undefined {
  const { x } = n
  for (let k = end - 1; k >= start; k--) {
    const kind = x.is(k, C.eventHead)
    if (kind && x.after(k) <= end) return x.name(kind)
  }
  return undefined
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

export function isArm(n: Names, start: number, end: number): boolean {
  const { x } = n
  let arm = false
  for (let k = start; k < end; k = Math.max(k + 1, x.after(k))) {
    if (x.is(k, C.armHead)) {
      arm = true
      if (x.is(x.after(k), C.of) || x.is(x.after(k), C.for)) return true
    } else if (x.is(k, C.bodyHead) && !x.is(k, C.portfolio) && !(arm && x.is(k, C.officeUnit))) arm = false
  }
  return arm
}

/** A verb or noun of contact in a headline's capitals: "State Great Khural Pays Official Visit to". */
function isHeadlineVerb(x: Context, i: number): boolean {
  if (x.is(i, C.visitNoun) || x.is(i, C.visitKind)) return !x.is(i, C.portfolio) && !x.is(i, C.bodyHead)
  return (
    !!x.is(i, C.verb) &&
    !!x.is(i, C.sform) &&
    !x.is(i, C.portfolio) &&
    !x.is(i, C.bodyHead) &&
    !x.is(i, C.armHead) &&
    !x.is(i, C.eventHead)
  )
}

/** "G20 Leaders’ Summit", "Mayors’ Conference": the office word is part of the event's name. */
function isLeaders(x: Context, p: number): boolean {
  return (x.tokens.shape[p] & Shape.possessive) !== 0
}

/** A list in commas that closes with "and" within a few words. */
export function listGoesOn(n: Names, q: number, limit: number): boolean {
  const { x } = n
  for (let k = q; k < Math.min(limit, q + 9); k++) {
    if (x.is(k, C.and)) {
      const next = x.is(k + 1, C.article) ? k + 2 : k + 1
      return k > q && x.is(next, C.portfolio) !== 0 && (next > k + 1 || !x.is(next, C.officeHead))
    }
    if (x.isPunct(k, 44)) continue
    if (!(x.tokens.shape[k] & Shape.cap) || !(x.is(k, C.portfolio) || x.is(k, C.common))) return false
    if (x.is(k, C.officeHead) && !x.is(k, C.portfolio)) return false
  }
  return false
}
