import { Shape } from '../../text/scan.ts'
import type { Context } from '../context.ts'
import { C } from '../lexicon.ts'
import type { Body, EventMention, Geo, Office, Span } from '../mentions.ts'
import { fieldEnd, isAdjectiveBehind } from '../noun-first.ts'
import { listGoesOn } from './body.ts'
import type { Names } from './names.ts'

/** The office whose head word is at `head`, with what stands before and behind it. */
export function officeAround(
  n: Names,
  head: number,
  from: number,
  limit: number,
  bodyAt: (i: number) => Body | EventMention | undefined,
  bodyEnding: (i: number) => Body | undefined,
): Office | undefined {
  const { x } = n
  const t = x.tokens
  const cap = (t.shape[head] & Shape.cap) !== 0
  let start = head
  while (start > from) {
    const p = start - 1
    if (t.shape[start] & Shape.newline || t.shape[p] & Shape.punct || t.shape[p] & Shape.possessive) break
    if (n.geoOf[p] || bodyEnding(start)) break
    if (
      x.is(p, C.officeRank) &&
      (!n.isFrame(p) || x.is(p, C.adverb) || x.is(p, C.ordinal)) &&
      !(cap && t.shape[p] & Shape.lower && !x.is(p, C.former) && !x.is(p, C.elect))
    ) {
      start = p
      continue
    }
    const and =
      x.is(p, C.and) &&
      p - 1 > from &&
      x.is(p - 1, C.portfolio) &&
      t.shape[p - 1] & Shape.cap &&
      x.is(start, C.portfolio) &&
      start !== head
    if (and) {
      start = p - 1
      continue
    }
    if (
      cap &&
      t.shape[p] & Shape.cap &&
      (x.is(p, C.portfolio) || (x.is(p, C.common) && !x.is(p, C.verb))) &&
      !n.isFrame(p) &&
      !x.is(p, C.officeHead) &&
      !n.isDateWord(p) &&
      !x.is(p, C.talkNoun) &&
      !x.is(p, C.visitNoun) &&
      !x.is(p, C.honorific)
    ) {
      start = p
      continue
    }
    break
  }
  const cites: Span[] = []
  let textStart = start
  let spanStart = start
  let owner: Geo | Body | undefined
  // what owns it, before: "Kazakh", "Québec’s", "African Union Commission", "Republic of Korea (ROK)"
  let p = start
  if (p - 3 >= from && x.isPunct(p - 1, 41) && x.isPunct(p - 3, 40) && (n.geoEnds.get(p - 3) || bodyEnding(p - 3)))
    p -= 3
  const geo = x.nounFirst ? undefined : n.geoEnds.get(p)
  const around = geo && p > from ? bodyEnding(p) : undefined
  // "U.S. Embassy Bogota Chargé d’Affaires": the place is the body's
  if (
    geo &&
    geo.start >= from &&
    !(t.shape[start] & Shape.newline) &&
    !(around && around.start < geo.start && around.start >= from)
  ) {
    owner = geo
    spanStart = geo.start
  } else {
    const body = p > from && !x.nounFirst ? bodyEnding(p) : undefined
    if (body && body.start >= from && !(t.shape[start] & Shape.newline)) {
      owner = body
      spanStart = body.start
      // an arm's name belongs to the office: "Senate President"
      if (body.arm && !body.possessive && !body.owner) textStart = body.start
    }
  }
  let end = x.afterOf(head, C.officeHead)
  // "Gov. Larry Hogan"
  if (
    x.isPunct(end, 46) &&
    !(t.shape[end] & Shape.spaced) &&
    x.is(head, C.abbreviation) &&
    t.shape[end + 1] & Shape.cap
  )
    end++
  // "Advisor-designate", "President-elect"
  if (t.shape[end] & Shape.joined && x.is(end, C.elect)) end++
  const headEnd = end
  // "Chargé d’affaires a.i."
  if (
    x.isPunct(end + 1, 46) &&
    x.isPunct(end + 3, 46) &&
    t.end[end] - t.start[end] === 1 &&
    t.end[end + 2] - t.start[end + 2] === 1 &&
    t.shape[end] & t.shape[end + 2] & Shape.lower
  )
    end += 4
  cites.push({ start: textStart, end: headEnd })
  let posted: Geo | undefined
  let rounds = 5
  while (end < limit && rounds-- > 0 && !(t.shape[end - 1] & Shape.possessive)) {
    if (t.shape[end] & Shape.newline) break
    if (x.nounFirst) {
      // "ministre **russe** des Affaires étrangères", "ministre **déléguée** à"
      const adjective = n.geoAt(end)
      if (adjective?.adjective && adjective.start === end) {
        owner ??= adjective
        end = adjective.end
        rounds++
        continue
      }
      if (t.shape[end] & Shape.joined && !n.geoOf[end]) {
        // "présidente-directrice", but "d’Abidjan-Plateau" is where
        const last = cites[cites.length - 1]
        if (last.end === end) cites[cites.length - 1] = { start: last.start, end: end + 1 }
        end++
        rounds++
        continue
      }
      if (isAdjectiveBehind(x, end) && (x.is(end, C.officeRank) || x.is(end - 1, C.regionWord))) {
        cites.push({ start: end, end: end + 1 })
        end++
        rounds++
        continue
      }
    }
    // "en l’honneur du roi" leads in nothing of the office before it
    if (x.nounFirst && x.after(end) > end + 1 && !leadsIn(n, end)) break
    const of = x.is(end, C.of) || x.is(end, C.from)
    const forOn = x.is(end, C.for) || x.is(end, C.on)
    const to = x.is(end, C.to)
    const inAt = x.is(end, C.in) || x.is(end, C.at)
    if (!of && !forOn && !to && !inAt) {
      // "Chief Minister Punjab Ayesha Malik"
      const bare = n.geoAt(end)
      if (
        bare &&
        !owner &&
        (cap || (x.nounFirst && x.is(end - 1, C.regionWord))) &&
        !bare.adjective &&
        bare.entry.kind === 'subdivision' &&
        x.is(head, C.officeHead) &&
        !n.isSurnameAlone(end, bare) &&
        bare.start === end &&
        !x.isPunct(end - 1, 44)
      ) {
        owner = bare
        end = bare.end
        continue
      }
      break
    }
    let q = x.nounFirst ? x.after(end) : end + 1
    if (q < limit && x.is(q, C.article)) q++
    if (q >= limit || t.shape[q] & Shape.newline) break
    const g = n.geoAt(q)
    const region = of ? regionOf(n, q, limit) : undefined
    if (region) {
      if (!owner || owner.kind === 'body') owner = region
      end = region.end
      continue
    }
    // "Director for Central America, Mexico and the Caribbean"
    const lands = forOn && cap && !owner ? landsEnd(n, q, limit) : q
    if (lands > q && !(g && lands === g.end)) {
      cites.push({ start: end, end: lands })
      end = lands
      continue
    }
    if (g && g.start === q && forOn && !g.adjective) {
      // "Special Representative for Afghanistan Reconciliation": a task, not an owner
      let e = g.end
      if (cap)
        while (
          e < limit &&
          t.shape[e] & Shape.cap &&
          !(t.shape[e] & Shape.newline) &&
          (x.is(e, C.portfolio) || x.is(e, C.common)) &&
          !x.is(e, C.officeHead) &&
          !n.isFrame(e) &&
          !n.opensName(e, limit)
        )
          e++
      cites.push({ start: end, end: e })
      end = e
      continue
    }
    if (
      g &&
      g.start === q &&
      !(g.adjective && !g.people) &&
      !(
        t.shape[g.end] & Shape.cap &&
        !n.nameStartsAt(g.end, limit) &&
        !x.is(g.end, C.honorific) &&
        !x.is(g.end, C.officeHead) &&
        bodyAt(q)
      ) &&
      !((bodyAt(q)?.end ?? 0) > g.end)
    ) {
      if (of) {
        if (owner) {
          if (owner.kind === 'geo') break
        }
        // "Mayor of South Korea's Seoul"
        const inner = g.possessive ? n.geoAt(g.end) : undefined
        const place = inner && inner.entry.country === g.entry.code && !inner.adjective ? inner : g
        if (!owner || owner.kind === 'body') owner = place
        end = place.end
        // "of the Republic of Tatarstan and Samarkand" is not ours
        continue
      }
      if (to) {
        // "cheffe de la Délégation de l’Union européenne **en Haïti**"
        const seated = x.nounFirst && owner?.kind === 'body' && !owner.arm && g.entry.kind === 'country'
        if (!isPosted(x, head) && !seated) break
        posted = g
        cites.push({ start: end, end: g.end })
        end = g.end
        // "to Canada and the United States"
        continue
      }
      if (inAt && isPosted(x, head)) {
        cites.push({ start: end, end: g.end })
        end = g.end
        continue
      }
      break
    }
    // "Minister of State at the Federal Foreign Office"
    const house = inAt && q > end + 1 ? bodyAt(q) : undefined
    if (house?.kind === 'body' && house.arm && cap && x.is(end, C.at) && !house.site && x.isPunct(house.end, 44)) {
      owner ??= house.owner ?? house
      cites.push({ start: end, end: house.nameSpan.end })
      end = house.end
      continue
    }
    if (inAt && !isPosted(x, head) && !(x.nounFirst && to)) break
    // "for Korean Peninsula Peace and Security Affairs", "of Indo-Pacific Security Affairs": a field named after a region
    if (g?.adjective && g.start === q && (of || forOn) && cap && !bodyAt(q)) {
      const e = portfolioEnd(n, g.end, limit, cap)
      if (e > g.end && x.is(e - 1, C.portfolio)) {
        cites.push({ start: end, end: e })
        end = e
        continue
      }
    }
    if (x.nounFirst && of && q > end + 1) {
      // "coordonnatrice résidente du **système** des Nations unies", "chef de la **délégation** de l’Union européenne"
      const unit = x.is(q, C.officeUnit) || x.is(q, C.delegation) ? x.after(q) : q
      if (unit > q && t.shape[q] & Shape.lower && x.is(unit, C.of)) {
        cites.push({ start: end, end: unit })
        end = unit
        continue
      }
      // "gouverneur de la région Atsinanana": a region that the gazetteer has not
      const kind = x.is(q, C.regionWord) && !n.geoOf[q + 1] && !x.is(q + 1, C.honorific) ? q + 1 : 0
      if (kind && t.shape[kind] & Shape.cap && !x.lex[kind] && !(t.shape[kind] & Shape.newline)) {
        cites.push({ start: end, end: kind + 1 })
        end = kind + 1
        continue
      }
    }
    // "Akim of the city": which, the text around tells
    if (
      of &&
      q > end + 1 &&
      x.is(q, C.regionWord) &&
      t.shape[q] & Shape.lower &&
      !x.is(q + 1, C.of) &&
      !x.is(q + 1, C.armHead)
    ) {
      end = q + 1
      continue
    }
    // "of the provincial Parliament"
    let b = q
    while (b < limit && t.shape[b] & Shape.lower && x.is(b, C.officeRank) && b - q < 3) b++
    const body = bodyAt(b)
    // "President of the Republic": whose, the text knows
    if (
      of &&
      q > end + 1 &&
      x.is(q, C.regionWord) &&
      t.shape[q] & Shape.cap &&
      !x.is(q + 1, C.of) &&
      !(body && body.end > q + 1)
    ) {
      cites.push({ start: end, end: q + 1 })
      end = q + 1
      continue
    }
    // "présidente du Conseil italien": the country’s, not a council of that name
    if (x.nounFirst && of && body?.kind === 'body' && !body.arm && body.owner?.adjective && x.is(b, C.portfolio)) {
      if (body.owner.start === b + 1 && body.owner.end === body.end) {
        cites.push({ start: end, end: b + 1 })
        owner ??= body.owner
        end = body.end
        continue
      }
    }
    if (body && body.kind === 'body' && (of || forOn || to)) {
      // "Minister for the Greater Region" is of it no more than one for Europe
      if (!owner && (body.arm || !forOn)) owner = body.arm && body.owner ? body.owner : body
      else if (owner?.kind === 'body') owner = body
      if (of || forOn || (to && isPosted(x, head))) {
        const stop =
          body.owner &&
          body.nameSpan.end === body.owner.end &&
          body.arm &&
          body.owner.start > body.nameSpan.start + (x.nounFirst ? 0 : 1)
            ? ownerPhraseStart(x, body.owner)
            : body.nameSpan.end
        // an international organisation is only whose office it is; a committee's name belongs to it
        if (body.arm || !body.entry || forOn || to || owner !== body) cites.push({ start: end, end: stop })
        end = body.end
        continue
      }
      break
    }
    if (to && !isPosted(x, head) && !x.nounFirst) break
    let e = portfolioEnd(n, q, limit, cap)
    // "chargé des **opérations** de paix"
    const charged = x.nounFirst && forOn && q > end + 1 && t.shape[q] & Shape.lower && x.is(q, C.common)
    if (e === q && charged && !n.isFrame(q) && !x.is(q, C.verb)) e = q + 1
    if (e === q) {
      // "Special Envoy of the Prime Minister", "Assistant to the Minister of Foreign Affairs"
      if ((of || to || (forOn && x.nounFirst)) && x.is(q, C.officeHead) | x.is(q, C.officeRank)) {
        let h = q
        while (h < limit && x.is(h, C.officeRank) && !x.is(h, C.officeHead)) h++
        if (x.is(h, C.officeHead)) {
          cites.push({ start: end, end: x.afterOf(h, C.officeHead) })
          end = x.afterOf(h, C.officeHead)
          continue
        }
      }
      break
    }
    cites.push({ start: end, end: e })
    end = e
  }
  const text = cites.map((c) => t.slice(c.start, c.end)).join(' ')
  // "la commissaire européenne": whose, its name says
  const seat = owner ? 0 : x.is(head, C.seat)
  const entry = seat ? x.gazetteer.byCode(x.name(seat)) : undefined
  if (entry) {
    const span = { start: head, end: headEnd }
    const name = t.words(head, headEnd)
    owner = {
      kind: 'body',
      ...span,
      name,
      nameSpan: span,
      arm: false,
      site: false,
      company: false,
      entry,
      possessive: false,
    }
  }
  return {
    text,
    cites,
    head: t.key(headEnd - 1),
    plural: isPlural(x, head),
    span: { start: spanStart, end },
    ...(owner ? { owner } : {}),
    ...(posted ? { posted } : {}),
  }
}

/** A phrase of several words that is a preposition by itself: "auprès de", "chargé de". */
export function leadsIn(n: Names, i: number): boolean {
  const { x } = n
  const lexeme = x.lex[i]
  return [C.of, C.from, C.for, C.to, C.in, C.at].some((cls) => x.lexicon.get(lexeme, cls) !== 0)
}

/** The end of a list of lands and parts of the world that begins at i. */
export function landsEnd(n: Names, i: number, limit: number): number {
  const { x } = n
  let k = i
  let parts = 0
  for (let round = 0; round < 8; round++) {
    let q = k
    if (k > i) {
      if (x.isPunct(q, 44)) q++
      if (x.is(q, C.and)) q++
      if (q === k) break
      if (x.is(q, C.article)) q++
    }
    if (q >= limit || x.tokens.shape[q] & Shape.newline) break
    const geo = n.geoAt(q)
    const part = x.is(q, C.partOfWorld) && x.isCap(q) ? x.after(q) : 0
    if (part && !(geo && geo.start === q)) parts++
    else if (!geo || geo.start !== q || geo.adjective || geo.possessive) break
    k = part && !(geo && geo.start === q) ? part : geo!.end
  }
  // "for East Asia Pacific Affairs" names a field
  return parts && !(k < limit && x.isCap(k) && (x.is(k, C.portfolio) || x.is(k, C.common))) ? k : i
}

/** "the US state of Mississippi", "the province of Alberta": the place whose kind is named before it. */
export function regionOf(n: Names, i: number, limit: number): Geo | undefined {
  const { x } = n
  const country = n.geoAt(i)
  const k = country && country.start === i ? country.end : i
  if (!x.is(k, C.regionWord) || n.geoOf[k] || !x.is(k + 1, C.of)) return undefined
  const q = x.is(k + 2, C.article) ? k + 3 : k + 2
  const geo = n.geoAt(q)
  return geo && geo.start === q && !geo.adjective && geo.end <= limit ? geo : undefined
}

/** The end of a portfolio that begins at i: "Economic Development, Innovation and Export Trade". */
export function portfolioEnd(n: Names, i: number, limit: number, cap: boolean): number {
  const { x } = n
  if (x.nounFirst) return fieldEnd(n, i, limit)
  const t = x.tokens
  let k = i
  const fits = (j: number): boolean => {
    if (j >= limit || t.shape[j] & (Shape.newline | Shape.punct)) return false
    // "Latin American and Caribbean Affairs"
    if (n.geoOf[j])
      return (
        (t.shape[j] & Shape.joined) !== 0 ||
        (j > i && cap && n.geoAt(j)!.adjective && (x.is(j + 1, C.portfolio) !== 0 || x.is(j + 1, C.and) !== 0))
      )
    if (t.shape[j] & Shape.joined) return true
    if (cap && !(t.shape[j] & Shape.cap)) return false
    if (n.isFrame(j) && !x.is(j, C.ordinal)) return false
    if (x.is(j, C.honorific) && !x.is(j, C.portfolio)) return false
    if (x.is(j, C.officeHead) && !x.is(j, C.portfolio)) return false
    if (x.is(j, C.portfolio)) return true
    if (!cap || n.opensName(j, limit)) return false
    return (
      !!x.is(j, C.common) &&
      !n.isDateWord(j) &&
      !(x.gazetteer.isGivenName(t.hash1[j], t.hash2[j]) && n.isNameWord(j + 1, true) && !x.is(j + 1, C.common))
    )
  }
  while (k < limit) {
    if (k > i && t.shape[k - 1] & Shape.possessive && !fits(k)) break
    if (fits(k)) {
      k++
      continue
    }
    if (k === i) return i
    const comma = x.isPunct(k, 44)
    if (comma || x.is(k, C.and) || x.is(k, C.of) || x.is(k, C.for) || x.is(k, C.on) || x.isPunct(k, 47)) {
      let q = k + 1
      if (comma && q < limit && x.is(q, C.and)) q++
      if (q < limit && x.is(q, C.article) && (!comma || x.is(q - 1, C.and))) q++
      // "with responsibility for", "la Francophonie"
      if (q < limit && x.is(q, C.particle) && t.shape[q] & Shape.cap && fits(q + 1)) q++
      if (!fits(q)) break
      if (comma && !x.is(k + 1, C.and) && !listGoesOn(n, q, limit)) break
      // an office of its own begins: "Minister of Health and Foreign Minister X"
      let h = q
      while (h < limit && (fits(h) || x.is(h, C.officeRank)) && h - q < 4 && !x.is(h, C.officeHead)) h++
      if (x.is(h, C.officeHead) && (t.shape[h] & Shape.cap) !== 0 && !x.is(h, C.portfolio)) break
      // or of another person: "Commander of Command, and Marine Corps Lt. Gen. Steven Rudder"
      if (x.is(h, C.honorific) && (t.shape[h] & Shape.cap) !== 0 && !x.is(h, C.portfolio)) break
      k = q
      continue
    }
    break
  }
  return k
}

/** "le **général** Ba", "le **professeur** Roy": a title in small letters, as French has them, right before a name. */
export function isLowTitle(n: Names, k: number): boolean {
  const { x } = n
  const { shape, start, end } = x.tokens
  const next = x.afterOf(k, C.honorific)
  return (
    x.nounFirst &&
    end[k] - start[k] > 3 &&
    (shape[next] & Shape.cap) !== 0 &&
    !(shape[next] & Shape.newline) &&
    !n.geoOf[next] &&
    !x.is(next, C.armHead) &&
    !x.is(next, C.bodyHead)
  )
}

/** The preposition that leads to an owner: in "Ministry of X of the Republic of Y" the second "of". */
function ownerPhraseStart(x: Context, owner: Geo): number {
  let k = owner.start
  if (x.is(k - 1, C.article)) k--
  if (x.is(k - 1, C.of)) k--
  return k
}

function isPosted(x: Context, head: number): boolean {
  const v = x.is(head, C.officeHead)
  return v === 3
}

function isPlural(x: Context, head: number): boolean {
  return x.is(head, C.plural) !== 0
}
