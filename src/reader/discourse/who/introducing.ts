import { Shape } from '../../../text/tokens.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { type Geo, isHeOrShe, type Office, type Person } from '../../mentions.ts'
import { domestic, type Party, partyOf, partyOfBody, partyOfGeo, partyOfOwner } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C, ITS, MUNICIPAL, REGIONAL } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { giveBodies } from './heads-of-bodies.ts'
import { isRow } from '../layout/tables.ts'
import { homeOfficeAt } from '../setting/home.ts'
import { actsForNext } from '../visits/led-by.ts'
import { asCounterpart, nameBehind, nameByVerb, nameTwo } from './naming.ts'

/** Links all people first, so that a title's "Secretary Blinken" already has his full name and office. */
export function introduce(discourse: Discourse): void {
  const landsOf = new Map<Someone, string>()
  for (const named of [true, false]) {
    if (!named) {
      nameBehind(discourse)
      nameTwo(discourse)
      nameByVerb(discourse)
    }
    for (const s of discourse.sentences) {
      for (const c of s.chunks) {
        if (c.kind !== 'person' || c.weak || (c.name !== undefined) !== named) continue
        if (!c.name && (c.plural || c.counterpart || discourse.someoneOf.has(c))) continue
        const there = c.name ? undefined : landOfMeeting(discourse, s, c)
        let one = discourse.people.link(c, c.name ? undefined : whomNot(discourse, s, c))
        // "In Georgia she will meet the Foreign Minister": not the one of the land that the text came from
        if (there) {
          const before = landsOf.get(one)
          const abroad = one.party ? !one.party.inferred && !domestic(one.party.code, there.entry.code) : !one.name
          if (one.at.length > 1 && abroad && before !== there.entry.code)
            one = discourse.people.part(one, c, { ...partyOfGeo(there), inferred: true })
          landsOf.set(one, there.entry.code)
        }
        discourse.someoneOf.set(c, one)
        if (discourse.home && !one.party && isOurs(discourse, c)) one.party = { ...discourse.home, inferred: true }
        // "A y **représentera la Tunisie**"
        const land = one.party ? undefined : actsForNext(discourse, s, c)
        if (land) one.party = partyOfGeo(land)
        if (c.name && isMet(discourse, s, c)) discourse.people.met.add(one)
        if (c.counterpart && c.name && !one.offices.length) asCounterpart(discourse, one, c, s)
      }
    }
  }
  for (const s of discourse.sentences) {
    giveOfTeller(discourse, s)
    giveOfSubject(discourse, s)
  }
  giveBodies(discourse)
  discourse.first = firstInOffice(discourse)
}

/** "**The City of Ghent said** that Mayor A would go": its own mayor, and a region's its own governor. */
function giveOfTeller({ x, people, someoneOf }: Discourse, { start, chunks }: Sentence): void {
  const [teller, ...others] = chunks
  const place = teller?.kind === 'geo' ? teller : teller?.kind === 'body' && teller.arm ? teller.owner : undefined
  const verb = teller ? (x.is(teller.end, C.aux) ? teller.end + 1 : teller.end) : 0
  if (!place || teller.start > start + 1 || !(x.is(verb, C.report) && x.is(verb, C.past))) return
  const c = others.find((m) => m.kind !== 'date')
  if (c?.kind !== 'person' || c.plural || !x.is(x.beforeArticle(c.start), C.which) || c.offices.some((o) => o.owner))
    return
  const one = someoneOf.get(c)
  const level = c.offices[0] ? people.level(c.offices[0]) : 0
  if (!one || (level !== MUNICIPAL && level !== REGIONAL)) return
  // "The Seoul Metropolitan Government": its mayor is the city's
  const { code, country } = place.entry
  const seat = level === MUNICIPAL && country !== code ? x.gazetteer.capital(country ?? '') : undefined
  const own = seat?.subdivision === code ? partyOf(seat, place) : partyOfOwner(x, place, level)
  one.party ??= { ...own, inferred: true }
}

/** "La Wallonie se souvient. **Sa ministre** A y a rencontré B": of the land, or of the land of whom, the sentence before is about. */
function giveOfSubject({ x, sentences, someoneOf, home }: Discourse, { start, index, block, chunks }: Sentence): void {
  const [c] = chunks
  if (x.is(start, C.possessive) !== ITS || c?.kind !== 'person' || c.start > start + 1) return
  const one = c.plural || c.counterpart || !c.offices.length ? undefined : someoneOf.get(c)
  const before = sentences[index - 1]
  const about = before?.block === block ? before.chunks.find((m) => m.kind !== 'date') : undefined
  if (!one || !about || about.start > before.start + 1) return
  if (about.kind === 'geo' && !about.adjective) one.party ??= { ...partyOfGeo(about), inferred: true }
  else if (about.kind === 'body' && about.arm) one.party ??= partyOfBody(about, home)
  else if (about.kind === 'person') one.party ??= someoneOf.get(about)?.party
}

/** The land in which someone known by a bare office is met: the one that its sentence goes to or is in, before who meets whom. */
function landOfMeeting({ x }: Discourse, s: Sentence, c: Person): Geo | undefined {
  if (x.nounFirst || !c.definite || c.offices.some(isOwned)) return undefined
  let land: Geo | undefined
  for (const m of s.chunks) {
    if (m.start >= c.start) break
    if (m.kind !== 'geo' || m.adjective || m.entry.kind !== 'country') continue
    const p = x.beforeArticle(m.start)
    if (x.is(p, C.from)) continue
    if (land || !(x.is(p, C.in) || x.is(p, C.to))) return undefined
    land = m
  }
  if (!land) return undefined
  for (let k = land.end; k < c.start; k++) if (x.is(k, C.meet) || x.is(k, C.receive) || x.is(k, C.talkNoun)) return land
  return undefined
}

/** Whose office it is, is told: but "of Parliament" is of any land. */
const isOwned = ({ owner }: Office) => owner && !(owner.kind === 'body' && owner.arm && !owner.owner)

function firstInOffice({ sentences, someoneOf }: Discourse): Someone | undefined {
  for (const s of sentences)
    for (const c of s.chunks)
      if (c.kind === 'person' && !c.weak && !c.plural && c.offices.length) return someoneOf.get(c)
  return undefined
}

/** "Secretary of State": an office of which there is one in the world, in its own land's text. */
function isOurs({ x, home }: Discourse, c: Person): boolean {
  for (const { owner, span } of c.offices) {
    if (owner) continue
    for (let k = span.start; k < span.end; k++) if (home && homeOfficeAt(x, k) === home.code) return true
  }
  return false
}

/**
 * The first person of a row of cells, or one that opens with its hour or its day, behind "with"; or whom a pronoun's person met: "The Prime Minister of
 * Fiji visited Tokyo. **He met** Prime Minister A", "Prime Minister A **received him**" tell of two.
 */
function isMet(discourse: Discourse, s: Sentence, c: Person): boolean {
  const { x } = discourse
  if (isMetByPronoun(x, s, c)) return true
  const p = x.beforeArticle(c.start)
  if (!x.is(p, C.with)) return false
  const [first] = s.chunks
  if (first?.kind !== 'date' && !isRow(x, s)) return (x.tokens.shape[s.start] & Shape.number) !== 0
  return s.chunks.find((m) => m.kind === 'person' || m.kind === 'anaphor') === c
}

/** Whom a bare office does not mean, by who meets whom in its sentence. */
function whomNot(discourse: Discourse, s: Sentence, c: Person): ((one: Someone) => boolean) | undefined {
  const met = whoMet(discourse, s, c)
  const sender = met ? undefined : landOfOther(discourse, s, c)
  // "President A and **the visiting President**"
  const comes = discourse.x.is(c.start - 1, C.visit) && discourse.x.is(c.start - 1, C.ing)
  const others = comes
    ? s.chunks.map((m) => (m.kind === 'person' && m.name ? discourse.someoneOf.get(m) : undefined))
    : []
  if (!met && !sender && !comes) return undefined
  return (one) =>
    one === met || others.includes(one) || (!!sender && !!one.party && domestic(sender.code, one.party.code))
}

/** "**The Prime Minister received** the Ambassador of Ghana", "The President of Ghana **will receive the Prime Minister**": nor Ghana's own. */
function landOfOther({ x, people, someoneOf }: Discourse, { chunks }: Sentence, c: Person): Party | undefined {
  for (const m of chunks) {
    const one = m.kind === 'person' && m.name ? someoneOf.get(m) : undefined
    if (!one?.party) continue
    const between = m.start < c.start ? { start: m.end, end: c.start } : { start: c.end, end: m.start }
    if (x.has(between, C.receive)) {
      const states = m.kind === 'person' && m.offices.some((o) => o.owner?.kind === 'geo')
      if (people.isEnvoy(one) || (states && c.definite && people.ledBy(one, one.party))) return one.party
    } else if (people.isEnvoy(one) && (x.has(between, C.meet) || x.has(between, C.callOn))) return one.party
  }
  return undefined
}

/** "Minister A of Peru visited Tokyo. **She met** the Minister", "**The Minister met** the Minister of Trade": another than herself. */
function whoMet({ x, sentences, someoneOf }: Discourse, s: Sentence, c: Person): Someone | undefined {
  const [first] = s.chunks
  const p = x.beforeArticle(c.start)
  const meets = first?.kind === 'person' && x.is(x.is(p, C.with) ? p - 1 : p, C.meet) > 0
  if (!meets && !isMetByPronoun(x, s, c)) return undefined
  const before = meets ? first : sentences[s.index - 1]?.chunks.find((m) => m.kind === 'person')
  return before && someoneOf.get(before)
}

function isMetByPronoun(x: Context, s: Sentence, c: Person): boolean {
  const isAct = (k: number) => x.is(k, C.meet) || x.is(k, C.receive) || x.is(k, C.talkNoun)
  const at = s.chunks.indexOf(c)
  const next = s.chunks[at + 1]
  if (isHeOrShe(next) && next.start - c.end < 3 && isAct(next.start - 1)) return true
  const before = s.chunks.findLast((m, k) => k < at && m.kind !== 'date' && m.kind !== 'geo')
  const p = x.beforeArticle(c.start)
  if (!isHeOrShe(before) || !(isAct(p) || x.is(p, C.with) || x.is(p, C.by))) return false
  for (let k = before.end; k <= p; k++) if (isAct(k)) return true
  return false
}
