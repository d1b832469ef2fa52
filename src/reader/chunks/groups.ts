import { pastWhereItLies } from '../names/joins.ts'
import { Shape } from '../../text/tokens.ts'
import { GROUP_NOUN } from '../lexicon.ts'
import { BLANK, type Body, type Geo, type Group } from '../mentions.ts'
import { isAdjectiveBehind } from '../noun-first.ts'
import { C, DEFINITE } from '../word-classes.ts'
import { BODY, type Chunker } from './chunker.ts'

// Groups: delegations, members, counterparts without a name.

/** Payload of `including`: all of it are told, not some. */
const CONSISTS = 2

/** Payload of `crowd`: who has come, and not to look at something. */
const GUESTS = 2

/** A delegation or people, from the first word of its noun phrase. */
export function groupAt(c: Chunker, i: number): Group | undefined {
  const { x, n } = c
  if (x.nounFirst) return groupBehind(c, i)
  const t = x.tokens
  // only these begin a group: an owner, a count, or the noun itself, so that other words stay what they are
  const opens =
    x.is(i, C.mentionNoun) & GROUP_NOUN ||
    n.geoOf[i] ||
    c.marks[i] & BODY ||
    t.shape[i] & Shape.number ||
    x.is(i, C.cardinal) ||
    x.is(i, C.approximate)
  if (!opens && !isLedIn(c, i)) return undefined
  // the noun must come within the phrase that begins here
  let k = i
  let noun = -1
  const owners: (Geo | Body)[] = []
  let count: Group['count']
  let approximate = false
  let approximateAt = -1
  while (k < c.limit && k - i < 12) {
    if (k > i && t.shape[k] & Shape.newline) return undefined
    if ((x.is(k, C.delegation) || x.is(k, C.people)) && !(t.shape[k] & Shape.possessive && t.shape[k] & Shape.cap)) {
      noun = k
      break
    }
    // "the Georgian side", "the Chinese and Cuban sides"
    if (x.is(k, C.sideNoun) && owners.length && owners[owners.length - 1].end === k && t.shape[k] & Shape.lower) {
      noun = k
      break
    }
    const geo = n.geos.get(k)
    const body = c.bodies.get(k)
    // "the Punjab Assembly delegation"
    const owner = body && body.kind === 'body' && (!geo || body.end > geo.end) ? body : geo
    if (owner) {
      owners.push(owner)
      k = owner.end
      continue
    }
    if (t.shape[k] & Shape.punct) {
      if ((x.isPunct(k, 0x2013) || x.isPunct(k, 47)) && owners.length) {
        k++
        continue
      }
      return undefined
    }
    if (t.shape[k] & Shape.number && t.value[k] > 0 && t.value[k] < 100000 && !(t.shape[k] & Shape.ordinal)) {
      if (c.dates.get(k)?.from.m) return undefined
      count = { value: t.value[k], approximate, span: { start: approximateAt >= 0 ? approximateAt : k, end: k + 1 } }
      k++
      if (x.is(k, C.people) === 0 && x.is(k, C.delegation) === 0 && x.is(k, C.memberWord)) k++
      continue
    }
    const cardinal = x.is(k, C.cardinal)
    // "The county **hosted four** ambassadors": a verb's object begins with its number
    if (cardinal && k > i && x.is(k - 1, C.verb) && x.is(k - 1, C.past)) return undefined
    if (cardinal && !(x.is(k, C.article) && !x.is(k + 1, C.cardinal))) {
      if (cardinal > 1 || !x.is(k, C.article))
        count = {
          value: cardinal,
          approximate,
          span: { start: approximateAt >= 0 ? approximateAt : k, end: x.after(k) },
        }
      k = x.after(k)
      continue
    }
    if (x.is(k, C.approximate) && (t.shape[x.after(k)] & Shape.number || x.is(x.after(k), C.cardinal))) {
      approximate = true
      approximateAt = k
      k = x.after(k)
      continue
    }
    if (k === i && (x.is(k, C.article) || x.is(k, C.possessive) || x.is(k, C.definite))) return undefined
    if (
      t.shape[k] & Shape.lower &&
      !c.n.isFrame(k) &&
      (x.is(k, C.common) ||
        x.is(k, C.officeRank) ||
        x.is(k, C.portfolio) ||
        x.is(k, C.sector) ||
        t.shape[k] & Shape.joined) &&
      !(x.is(k, C.past) && k === i) &&
      !x.is(k, C.be)
    ) {
      if (x.is(k, C.verb) && !x.is(k, C.ing) && !x.is(k, C.past)) return undefined
      k++
      continue
    }
    if (x.is(k, C.and) && k > i && (owners.length || t.shape[k - 1] & Shape.lower) && !(t.shape[k + 1] & Shape.cap)) {
      k++
      continue
    }
    return undefined
  }
  if (noun < 0) return undefined
  const begins =
    noun === i ||
    n.geos.has(i) ||
    c.bodies.get(i)?.kind === 'body' ||
    t.shape[i] & Shape.number ||
    (x.is(i, C.cardinal) && !x.is(i, C.article)) ||
    x.is(i, C.approximate)
  if (!begins && !isLedIn(c, i)) return undefined
  if (c.offices.has(i) && c.offices.get(i)!.span.end > noun) return undefined
  const delegation = !!(x.is(noun, C.delegation) || x.is(noun, C.sideNoun))
  if (noun === i && !delegation && x.is(noun, C.officeHead)) return undefined
  let end = x.after(noun)
  // "party of 60"
  if (end > noun + 1 && x.is(end - 1, C.of)) end--
  // an officer behind: "business delegation", "members of Parliament"
  let business = !!x.is(noun, C.business)
  if (!(t.shape[end - 1] & Shape.possessive)) {
    for (let round = 0; round < 3; round++) {
      const before = end
      if (!x.is(end, C.of) && !x.is(end, C.from)) break
      let q = end + 1
      if (x.is(q, C.article) && !x.is(q, C.cardinal)) q++
      else if (x.is(q, C.article)) q++
      if (q >= c.limit || t.shape[q] & Shape.newline) break
      if (x.is(q, C.approximate) && (t.shape[x.after(q)] & Shape.number || x.is(x.after(q), C.cardinal))) {
        approximate = true
        approximateAt = q
        q = x.after(q)
      }
      if (!count && t.shape[q] & Shape.number && t.value[q] > 0 && !c.dates.get(q)?.from.y) {
        count = {
          value: t.value[q],
          approximate,
          span: { start: approximateAt >= 0 ? approximateAt : q, end: q + 1 },
        }
        q++
      } else if (!count && x.is(q, C.cardinal) && !x.is(q, C.article)) {
        count = {
          value: x.is(q, C.cardinal),
          approximate,
          span: { start: approximateAt >= 0 ? approximateAt : q, end: x.after(q) },
        }
        q = x.after(q)
      }
      // "of 14 civil servants", "of Québec companies and institutions", "of the Tatarstan Government"
      let moved = false
      while (q < c.limit) {
        const geo = n.geos.get(q)
        const body = c.bodies.get(q)
        if (body && body.kind === 'body') {
          owners.push(body)
          q = body.end
          moved = true
        } else if (geo) {
          // "teachers of the Korean language" are of anywhere
          if (!geo.adjective || !x.is(geo.end, C.tongue)) owners.push(geo)
          q = pastWhereItLies(n, geo, c.limit)
          moved = true
        } else if (
          t.shape[q] & Shape.lower &&
          !n.isFrame(q) &&
          !x.is(q, C.past) &&
          !x.is(q, C.aux) &&
          !x.is(q, C.including) &&
          (x.is(q, C.common) || x.is(q, C.people) || x.is(q, C.portfolio) || t.shape[q] & Shape.joined)
        ) {
          if (x.is(q, C.business)) business = true
          q = x.is(q, C.people) || x.is(q, C.delegation) ? x.after(q) : q + 1
          // "ten members of **the** Parliament"
          if (x.is(q - 1, C.of) && x.is(q, C.article) && c.bodies.get(q + 1)?.kind === 'body') q++
          moved = true
        } else if (moved && (x.is(q, C.and) || x.isPunct(q, 44)) && q + 1 < c.limit) {
          let p = q + 1
          if (x.is(p, C.and)) p++
          if (x.is(p, C.article)) p++
          const g2 = n.geos.get(p)
          const b2 = c.bodies.get(p)
          if ((g2 && !g2.adjective) || (b2 && b2.kind === 'body')) q = p
          else if (
            x.is(q, C.and) &&
            t.shape[p] & Shape.lower &&
            (x.is(p, C.people) || x.is(p, C.business)) &&
            !n.isFrame(p)
          )
            q = p
          else break
        } else break
      }
      if (!moved && count === undefined) break
      end = Math.max(end, q)
      if (end === before) break
    }
  }
  const definite = i > 0 && x.is(i - 1, C.article) === DEFINITE
  // "representatives of four companies": four of what is no person
  for (let k = count?.span.end ?? end; k < end; k++) {
    if (x.is(k, C.institution)) count = undefined
    else if (!x.is(k, C.people) && !x.is(k, C.delegation)) continue
    break
  }
  // "**The visitors** arrived on Monday": a delegation told before
  const isTold = definite && noun === i && end === x.after(noun) && x.is(noun, C.crowd) === GUESTS
  const told = { owners, delegation: delegation || isTold, business, definite, count }
  return { ...BLANK, kind: 'group', start: i, end, noun, ...told }
}

/** The same where the noun comes first: "une trentaine de chefs d’entreprise **réunionnais**", "délégation **de six sénateurs**". */
function groupBehind(c: Chunker, i: number): Group | undefined {
  const { x, n } = c
  const t = x.tokens
  let k = i
  let approximate = false
  let count: Group['count']
  const own = (at: number, cls: number) => x.lexicon.get(x.lex[at], cls)
  const counted = (at: number): number => {
    let q = at
    const from = q
    if (
      own(q, C.approximate) &&
      (own(q, C.cardinal) || t.shape[x.after(q)] & Shape.number || own(x.after(q), C.cardinal))
    ) {
      approximate = true
      if (!own(q, C.cardinal)) q = x.after(q)
    }
    const cardinal = own(q, C.cardinal)
    if (cardinal > 1) {
      count = { value: cardinal, approximate, span: { start: from, end: x.after(q) } }
      return x.after(q)
    }
    if (
      t.shape[q] & Shape.number &&
      !(t.shape[q] & Shape.ordinal) &&
      t.value[q] > 0 &&
      t.value[q] < 100_000 &&
      !c.dates.get(q)?.from.m
    ) {
      count = { value: t.value[q], approximate, span: { start: from, end: q + 1 } }
      return q + 1
    }
    return at
  }
  k = counted(k)
  while (k < c.limit && k - i < 7 && t.shape[k] & Shape.lower && !x.is(k, C.mentionNoun)) {
    if (
      n.isFrame(k) ||
      x.is(k, C.verb) ||
      n.geoOf[k] ||
      x.is(k, C.officeHead) ||
      !(x.is(k, C.common) || x.is(k, C.officeRank))
    )
      return undefined
    k++
  }
  if (k >= c.limit || !(x.is(k, C.delegation) || x.is(k, C.people) || x.is(k, C.sideNoun))) return undefined
  if (k > i && t.shape[k] & Shape.newline) return undefined
  const noun = k
  const delegation = x.is(noun, C.delegation) !== 0
  if (!delegation && noun === i && c.offices.has(i)) return undefined
  if (x.is(noun, C.verb) && !x.is(noun - 1, C.article) && !count) return undefined
  const owners: (Geo | Body)[] = []
  let business = x.is(noun, C.business) !== 0
  let end = x.after(noun)
  for (let round = 0; round < 12 && end < c.limit && !(t.shape[end] & Shape.newline); round++) {
    const geo = n.geoAt(end)
    if (geo?.adjective && geo.start === end) {
      owners.push(geo)
      end = geo.end
      continue
    }
    if (!geo && isAdjectiveBehind(x, end) && !c.offices.has(end)) {
      end++
      continue
    }
    if (t.shape[end] & Shape.joined && !geo) {
      end++
      continue
    }
    // "délégation gouvernementale **et économique** de"
    if (x.is(end, C.and) && end > x.after(noun) && !n.geoOf[end + 1] && isAdjectiveBehind(x, end + 1)) {
      end += 2
      continue
    }
    // "délégation de haut niveau"
    if (own(end, C.talkAdjective) && x.is(end, C.of)) {
      end = x.after(end)
      continue
    }
    // ", forte de 25 membres", "composée d’une vingtaine de chefs d’entreprise"
    const made = x.isPunct(end, 44) ? end + 1 : end
    if (!count && delegation && x.is(made, C.including) === CONSISTS) {
      const q = counted(x.after(made))
      if (!count) break
      if (x.is(q, C.business)) business = true
      end = x.is(q, C.people) || x.is(q, C.memberWord) ? x.after(q) : 0
      if (end) continue
      count = undefined
      end = x.after(noun)
      break
    }
    // "du Québec et de l’Ontario", "française et belge"
    const and = (x.is(end, C.and) || x.isPunct(end, 44)) && owners.length > 0
    const next = and ? n.geoAt(end + 1) : undefined
    if (next?.adjective && next.start === end + 1) {
      owners.push(next)
      end = next.end
      continue
    }
    let q = and ? end + 1 : end
    if (!x.is(q, C.of)) break
    q = x.after(q)
    if (!count) q = counted(q)
    if (x.is(q, C.article)) q++
    if (q >= c.limit || t.shape[q] & (Shape.newline | Shape.punct)) break
    const body = c.bodies.get(q)
    const g = n.geoAt(q)
    if (body?.kind === 'body') {
      owners.push(body)
      end = body.end
    } else if (g && g.start === q && !g.adjective) {
      owners.push(g)
      end = pastWhereItLies(n, g, c.limit)
    } else if (and) break
    else if (x.is(q, C.people) || x.is(q, C.business)) {
      if (x.is(q, C.business)) business = true
      end = x.after(q)
    } else if (
      t.shape[q] & Shape.lower &&
      !n.isFrame(q) &&
      (x.is(q, C.common) || x.is(q, C.portfolio)) &&
      !x.is(q, C.base)
    )
      end = x.afterOf(q, C.portfolio)
    else if (count && q > end + 1) end = q
    else break
  }
  // "partie" is a side only with whose it is
  if (x.is(noun, C.sideNoun) && !delegation && !owners.length) return undefined
  const definite = i > 0 && x.is(i - 1, C.article) === DEFINITE
  return {
    ...BLANK,
    kind: 'group',
    start: i,
    end,
    noun,
    owners,
    delegation: delegation || !!x.is(noun, C.sideNoun),
    business,
    definite,
    count,
  }
}

/** In "member of the Politburo and Chairman of X" the office behind the membership. */
export function behindMember(c: Chunker, i: number): number {
  const { x } = c
  if (!x.is(i, C.memberWord) || !x.is(i + 1, C.of)) return -1
  for (let k = i + 2; k < Math.min(i + 32, c.limit); k++) {
    if (x.tokens.shape[k] & Shape.newline || x.isPunct(k, 46) || (x.is(k, C.verb) && x.tokens.shape[k] & Shape.lower))
      return -1
    if ((x.is(k, C.and) || x.isPunct(k, 44)) && c.offices.has(k + 1)) return k + 1
  }
  return -1
}

/** An article, an owner or a preposition before it: "**the** delegation", "accompanied **by** business leaders". */
function isLedIn({ x, from }: Chunker, i: number): boolean {
  const p = i - 1
  return (
    i > from &&
    (x.is(p, C.article) ||
      x.is(p, C.possessive) ||
      x.is(p, C.definite) ||
      x.is(p, C.by) ||
      x.is(p, C.with) ||
      // "**met** various officials"
      (x.is(p, C.meet) && x.is(p, C.verb))) !== 0
  )
}
