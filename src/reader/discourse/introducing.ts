import { Shape } from '../../text/scan.ts'
import type { Sentence } from '../clauses/act.ts'
import type { Mention, Office, Person, Span } from '../mentions.ts'
import type { Someone } from '../people.ts'
import { C } from '../word-classes.ts'
import type { Discourse } from './discourse.ts'
import { isGoverned } from './roles.ts'
import { homeOfficeAt } from './home.ts'
import { nameBehind, nameTwo } from './naming.ts'

/** Links all people first, so that a title's "Secretary Blinken" already has his full name and office. */
export function introduce(discourse: Discourse): void {
  for (const named of [true, false]) {
    if (!named) {
      nameBehind(discourse)
      nameTwo(discourse)
    }
    for (const s of discourse.sentences) {
      for (const c of s.chunks) {
        if (c.kind !== 'person' || c.weak || (c.name !== undefined) !== named) continue
        if (!c.name && (c.plural || c.counterpart || discourse.someoneOf.has(c))) continue
        const one = discourse.people.link(c)
        discourse.someoneOf.set(c, one)
        if (discourse.home && !one.party && isOurs(discourse, c)) one.party = { ...discourse.home, inferred: true }
        if (c.name && isMet(discourse, s, c)) discourse.people.met.add(one)
        if (c.counterpart && c.name && !one.offices.length) asCounterpart(discourse, one, c, s)
      }
    }
  }
  preferText(discourse)
}

/** "Federal Councillor A in Vienna", "The Minister of Foreign Affairs, A": the text's office before that of its title. */
function preferText(discourse: Discourse): void {
  const { x, blocks, people } = discourse
  const head = x.nounFirst && blocks[0]?.kind === 'title' ? blocks[0].end : 0
  if (!head) return
  for (const { offices } of people.all) {
    if (!offices.length || offices[0].span.start >= head) continue
    const at = offices.findIndex((o) => o.span.start >= head)
    if (at > 0) offices.unshift(...offices.splice(at, 1))
  }
}

/** "Secretary of State": an office of which there is one in the world, in its own land's text. */
function isOurs({ x, home }: Discourse, c: Person): boolean {
  for (const { owner, span } of c.offices) {
    if (owner) continue
    for (let k = span.start; k < span.end; k++) if (home && homeOfficeAt(x, k) === home.code) return true
  }
  return false
}

/** The first person of a row that opens with its hour, behind "with". */
function isMet(discourse: Discourse, s: Sentence, c: Person): boolean {
  const { x } = discourse
  const p = x.is(c.start - 1, C.article) ? c.start - 2 : c.start - 1
  return !!x.is(p, C.with) && (x.tokens.shape[s.start] & Shape.number) !== 0 && s.chunks[0]?.kind !== 'date'
}

/** "Foreign Minister A met his Cuban counterpart B": B is a foreign minister, too. */
export function asCounterpart(discourse: Discourse, one: Someone, c: Person, s: Sentence): void {
  const inOffice = (m: Mention): m is Person => m.kind === 'person' && m.offices.length > 0 && !m.plural
  const other =
    actorOf(discourse, s, c, inOffice) ??
    s.chunks.findLast((m): m is Person => m.end <= c.start && inOffice(m)) ??
    // "After talks with his Moldovan counterpart B, Foreign Minister A said"
    (isGoverned(discourse, s, c) ? s.chunks.find(inOffice) : undefined)
  // "Mr A met his Cuban counterpart B": by the office told of A before, else the word itself
  const known = other
    ? undefined
    : s.chunks.findLast((m): m is Person => m.kind === 'person' && !!m.name && m.end <= c.start)
  const theirs = other?.offices[0] ?? (known ? discourse.someone(known).offices[0] : undefined)
  // another land's minister does not hold two offices because his host does
  const told = theirs && isOneOffice(discourse, theirs) ? theirs : wordAsOffice(discourse, c)
  const { owner, posted, ...office } = told
  if (owner?.kind !== 'body' && !posted)
    one.offices.push(c.owners?.length === 1 ? { ...office, owner: c.owners[0] } : office)
}

function isOneOffice(discourse: Discourse, office: Office): boolean {
  if (!discourse.x.nounFirst) return true
  const { x } = discourse
  // "ministre de l’Europe **et** des Affaires étrangères"
  const joins = ({ start, end }: Span) => {
    for (let k = start; k < end; k++) if ((x.is(k, C.and) && x.is(x.after(k), C.of)) || x.isPunct(k, 44)) return true
    return false
  }
  return office.cites.length > 1 && !office.cites.some(joins)
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
  if (!s.chunks.some((m) => m.kind === 'anaphor' && m.end <= c.start && (m.which === 'he' || m.which === 'she')))
    return undefined
  if (!discourse.x.nounFirst) return undefined
  const inside = s.chunks.filter((m) => m.end <= c.start && fits(m))
  if (inside.some((m) => !isGoverned(discourse, s, m))) return undefined
  const at = discourse.sentences.indexOf(s)
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const before = discourse.sentences[k]
    const told = before.chunks.find((m): m is Person => fits(m) && !isGoverned(discourse, before, m))
    if (told) return told
  }
  return undefined
}
