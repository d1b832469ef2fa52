import { Shape } from '../../../text/tokens.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { isHeOrShe, isOfSubject, type Mention, type Office, type Person, type Span } from '../../mentions.ts'
import { partyOfGeo, sameState } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C, MUNICIPAL, REGIONAL } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { ofEach } from './resolving.ts'
import { isGoverned } from './roles.ts'

// Who was told by office alone, and is named in the sentences behind.

/**
 * "Le maire de Strasbourg a fait le voyage. **Pierre Keller** y a scellé", "The First Minister spoke in Bern. Addressing
 * students, **Ewan Reid** said": who was told by office alone, and nobody else.
 */
export function nameBehind(discourse: Discourse): void {
  discourse.sentences.forEach((s, index) => {
    const first = s.chunks.find(isPerson)
    if (!first?.name || first.offices.length || first.owners || first.weak || !opens(discourse, s, first)) return
    const one = discourse.someoneOf.get(first)
    const before = index ? discourse.sentences[index - 1].chunks.filter(isPerson) : []
    const [office] = before
    if (
      !one ||
      one.offices.length ||
      one.nameWords.length < 2 ||
      before.length !== 1 ||
      discourse.someoneOf.has(office)
    )
      return
    if (office.name || office.plural || office.counterpart || !office.offices.length) return
    if (office.gender > 1 && one.gender > 1 && office.gender !== one.gender) return
    discourse.someoneOf.set(office, discourse.people.take(one, office))
  })
}

/**
 * "Ana Silva came when **she was Foreign Minister of Portugal**", "**She became** the minister", "She came **as Foreign
 * Minister**": the office of whom was named before; "**The Foreign Minister is Ana Silva**": of whom is named behind.
 */
export function nameByVerb(discourse: Discourse): void {
  const { x, sentences, someoneOf, people } = discourse
  sentences.forEach((s, index) => {
    s.chunks.forEach((c, k) => {
      if (c.kind !== 'person' || c.name || c.plural || c.counterpart || !c.offices.length || someoneOf.has(c)) return
      const opens = opensAs(x, s, c)
      const subject = opens
        ? s.chunks.find((m, at) => at > k && x.isPunct(m.start - 1, 44))
        : isOfSubject(c)
          ? subjectAs(discourse, s, k)
          : s.chunks.findLast((m, at) => at < k && m.kind !== 'date' && m.kind !== 'group')
      const isNamed = (m: Mention): m is Person => m.kind === 'person' && !m.plural && !!m.name && !m.weak
      const called = x.nounFirst ? undefined : calledBehind(discourse, s, k)
      if (called) {
        const one = someoneOf.get(called)
        if (one && !one.offices.length) someoneOf.set(c, people.take(one, c))
        return
      }
      let holder: Person | undefined
      if (!subject || (!isOfSubject(c) && !opens && !becomes(x, subject.end, c.start))) return
      if (isNamed(subject)) holder = subject
      else if (isHeOrShe(subject))
        holder =
          s.chunks.slice(0, k).findLast(isNamed) ??
          sentences[index - 1]?.chunks.findLast((m): m is Person => isNamed(m) && !m.offices.length) ??
          sentences[index - 1]?.chunks.findLast(isNamed)
      const one = holder && someoneOf.get(holder)
      // "Minister A flew to Baku. A is Minister of Trade of Jordan": the office told before, in full
      const now = !isOfSubject(c) && !x.has({ start: subject.end, end: c.start }, C.bePast)
      const isOf = ({ offices }: Someone) => now && offices.some((o) => o.head === c.offices[0].head)
      if (one && (!one.offices.length || isOf(one))) someoneOf.set(c, people.take(one, c))
    })
  })
}

/** "**Appointed** Minister of Health in March, Ama Kouassi met": the sentence opens with nothing else. */
function opensAs(x: Context, { start }: Sentence, office: Person): boolean {
  const first = x.is(start, C.becomes)
  return first > 0 && x.pastArticle(x.after(start)) === office.start
}

/** Tokens between the commas behind a name: "Ana Silva**, 52,** is". */
const ASIDE = 8

/** Nothing but "is", "was then", "has been the", "became" between two tokens. */
function becomes(x: Context, start: number, to: number): boolean {
  let is = false
  let told = false
  let from = start
  for (let k = from + 1; x.isPunct(from, 44) && k < Math.min(to, start + ASIDE); k++) if (x.isPunct(k, 44)) from = k
  for (let k = from; k < to; k = x.after(k)) {
    const way = x.is(k, C.becomes)
    const be = x.is(k, C.be) || x.is(k, C.bePast)
    if (be || way === 1 || (way && is)) told = is = true
    else if (
      !(
        x.is(k, C.aux) ||
        x.is(k, C.article) ||
        x.is(k, C.adverb) ||
        x.is(k, C.epithet) ||
        x.is(k, C.capacity) ||
        x.is(k, C.who) ||
        x.isPunct(k, 44)
      )
    )
      return false
  }
  return told
}

/** "The Foreign Minister of Portugal **is now Ana Silva**": the name behind the verb, and nothing of it is another's. */
function calledBehind(discourse: Discourse, s: Sentence, k: number): Person | undefined {
  const { x } = discourse
  const c = s.chunks[k]
  const next = s.chunks[k + 1]
  if (next?.kind !== 'person' || !next.name || next.offices.length || next.plural) return undefined
  if (x.tokens.shape[next.name.end - 1] & Shape.possessive || isGoverned(discourse, s, c)) return undefined
  return becomes(x, c.end, next.start) ? next : undefined
}

/** Who acts in an office told by "as": the sentence's subject before it, or the name behind the comma. */
function subjectAs(discourse: Discourse, s: Sentence, k: number): Mention | undefined {
  const { x } = discourse
  const { start, end } = s.chunks[k]
  const next = s.chunks[k + 1]
  if (start - s.start < 3 && next && x.isPunct(end, 44)) return next
  return s.chunks.find(
    (m) => m.end <= start && (m.kind === 'person' || m.kind === 'anaphor') && !isGoverned(discourse, s, m),
  )
}

/** The sentence's first words, or its subject behind "Speaking at the university," or "During the visit,". */
function opens(discourse: Discourse, s: Sentence, first: Person): boolean {
  if (first.start <= s.start + 1) return true
  const { x } = discourse
  if (x.nounFirst || !x.isPunct(first.start - 1, 44) || isGoverned(discourse, s, first)) return false
  for (let k = s.start; k < first.start - 1; k++) if (x.isFinite(k) || x.is(k, C.and)) return false
  return x.isFinite(first.end) || !!x.is(first.end, C.aux) || !!x.is(first.end, C.will)
}

/** Sentences back to where two were told by office. */
const BACK = 3

/** "The Serbian Foreign Minister called his Greek counterpart. **A and B** reviewed": those two, in the same order. */
export function nameTwo(discourse: Discourse): void {
  const { x, sentences, someoneOf } = discourse
  const isNew = (c: Person) => {
    const one = c.name && !c.offices.length && !c.owners && !c.plural && someoneOf.get(c)
    return one && !one.offices.length && !one.party && one.nameWords.length > 1 ? one : undefined
  }
  sentences.forEach((s, index) => {
    const at = s.chunks.findIndex((c) => c.kind === 'person')
    const [a, b] = at < 0 ? [] : s.chunks.slice(at)
    if (a?.kind !== 'person' || b?.kind !== 'person' || a.end !== b.start - 1 || !x.is(a.end, C.and)) return
    const first = isNew(a)
    const second = isNew(b)
    if (!first || !second || first === second) return
    for (let k = index - 1; k >= Math.max(0, index - BACK); k--) {
      const told = sentences[k].chunks.filter(isPerson)
      if (told.some((c) => c.name)) return
      if (nameBoth(discourse, sentences[k], told, [first, second])) return
    }
  })
}

/** Gives two people the offices that a sentence tells of two nameless ones of different lands. */
function nameBoth(discourse: Discourse, s: Sentence, told: readonly Person[], [a, b]: [Someone, Someone]): boolean {
  const { people, someoneOf } = discourse
  const [one, other] = told
  if (told.length === 1 && one.plural && one.owners?.length === 2 && one.offices.length === 1) {
    ofEach(one).forEach((m, k) => someoneOf.set(m, people.take(k ? b : a, m)))
    return true
  }
  if (told.length !== 2 || one.plural || other.plural || !one.offices.length) return false
  const mine = one.offices[0].owner
  const theirs = other.counterpart ? other.owners?.[0] : other.offices[0]?.owner
  if (mine?.kind !== 'geo' || theirs?.kind !== 'geo') return false
  if (sameState(partyOfGeo(mine).code, partyOfGeo(theirs).code)) return false
  someoneOf.set(one, people.take(a, one))
  if (other.counterpart) asCounterpart(discourse, b, other, s)
  someoneOf.set(other, people.take(b, other))
  return true
}

function isPerson(c: Mention): c is Person {
  return c.kind === 'person'
}

/** "Foreign Minister A met his Cuban counterpart B": B is a foreign minister, too. */
export function asCounterpart(discourse: Discourse, one: Someone, c: Person, s: Sentence): void {
  // "President A of Belarus and his Belarusian counterpart B": of another land than B
  const [land] = c.owners ?? []
  const isOther = ({ offices: [office] }: Person) =>
    !land || office?.owner?.kind !== 'geo' || !sameState(office.owner.entry.code, land.entry.code)
  const inOffice = (m: Mention): m is Person => m.kind === 'person' && m.offices.length > 0 && !m.plural && isOther(m)
  const named = s.chunks.some((m) => m !== c && m.kind === 'person' && !!m.name && m.end <= c.start)
  const other =
    actorOf(discourse, s, c, inOffice) ??
    s.chunks.findLast((m): m is Person => m.end <= c.start && inOffice(m)) ??
    // "After talks with his Moldovan counterpart B, Foreign Minister A said"
    (isGoverned(discourse, s, c) ? s.chunks.find(inOffice) : undefined) ??
    // "A talk with **his** counterpart B followed"
    (named ? undefined : toldBefore(discourse, s, inOffice))
  // "Mr A met his Cuban counterpart B": by the office told of A before, else the word itself
  const known = other
    ? undefined
    : s.chunks.findLast((m): m is Person => m.kind === 'person' && !!m.name && m.end <= c.start && isOther(m))
  const [first] = other?.offices ?? []
  // "le ministre A et son homologue B": which minister, the text has told before
  const whole = other?.name && first && !isOneOffice(discourse, first) ? discourse.someone(other).offices : []
  const theirs =
    whole.find((o) => isOneOffice(discourse, o)) ?? first ?? (known ? discourse.someone(known).offices[0] : undefined)
  // another land's minister does not hold two offices because his host does
  // nor one of a body
  const shared = theirs && theirs.owner?.kind !== 'body' && !theirs.posted ? officeShared(discourse, theirs) : undefined
  const office = shared ?? wordAsOffice(discourse, c)
  one.offices.push({ ...office, owner: c.owners?.length === 1 ? c.owners[0] : undefined, posted: undefined })
}

function isOneOffice(discourse: Discourse, office: Office): boolean {
  if (!discourse.x.nounFirst) return true
  const level = discourse.people.level(office)
  // there is one mayor, governor or president of each
  const isOnly = level === MUNICIPAL || level === REGIONAL || discourse.x.has(office.cites[0], C.headOfState)
  return (office.cites.length > 1 || isOnly) && !office.cites.some((c) => joinedAt(discourse, c) > 0)
}

/** Where words of an office join a second field or office: "ministre de l’Europe **et** des Affaires étrangères"; 0 if they do not. */
function joinedAt({ x }: Discourse, { start, end }: Span): number {
  for (let k = start; k < end; k++) if ((x.is(k, C.and) && x.is(x.after(k), C.of)) || x.isPunct(k, 44)) return k
  return 0
}

/** What a counterpart holds, too: the whole office, or "ministre des Affaires étrangères" of one that has more fields behind. */
function officeShared(discourse: Discourse, office: Office): Office | undefined {
  if (isOneOffice(discourse, office)) return office
  const [noun, field] = office.cites
  const at = field && office.cites.length === 2 && !joinedAt(discourse, noun) ? joinedAt(discourse, field) : 0
  const first = { start: field?.start ?? 0, end: at }
  if (!at || !discourse.x.has(first, C.nationOffice)) return undefined
  const { tokens } = discourse.x
  const cites = [noun, first]
  const words = cites.toSorted((a, b) => a.start - b.start).map((c) => tokens.slice(c.start, c.end))
  return { ...office, cites, text: words.join(' ') }
}

/** "his counterpart B": no more is known of the office. */
function wordAsOffice(discourse: Discourse, c: Person): Office {
  const { tokens } = discourse.x
  let at = c.start
  while (at < c.end - 1 && !discourse.x.is(at, C.counterpart)) at++
  const span = { start: at, end: discourse.x.after(at) }
  return {
    text: tokens.slice(at, span.end),
    cites: [span],
    head: tokens.key(at),
    plural: false,
    span,
    owner: undefined,
    posted: undefined,
  }
}

/** "Received by President A, he met his counterpart B": "he" is who the sentence before told of. */
function actorOf(discourse: Discourse, s: Sentence, c: Person, fits: (m: Mention) => m is Person): Person | undefined {
  if (!s.chunks.some((m) => m.end <= c.start && isHeOrShe(m))) return undefined
  const inside = s.chunks.filter((m) => m.end <= c.start && fits(m))
  if (inside.some((m) => !discourse.x.nounFirst || !isGoverned(discourse, s, m))) return undefined
  return toldBefore(discourse, s, fits)
}

/** Of whom one of the sentences right before was told. */
function toldBefore(discourse: Discourse, s: Sentence, fits: (m: Mention) => m is Person): Person | undefined {
  const at = s.index
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const before = discourse.sentences[k]
    const told = before.chunks.filter((m): m is Person => fits(m) && !isGoverned(discourse, before, m))
    if (told.length) return told.length > 1 && !discourse.x.nounFirst ? undefined : told[0]
  }
  return undefined
}
