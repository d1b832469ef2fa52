import type { Sentence } from './clauses/act.ts'
import type { Context } from './context.ts'
import type { Draft } from './discourse/draft.ts'
import { holds } from './held-words.ts'
import type { Mention, Office } from './mentions.ts'
import type { Party } from './parties.ts'
import type { Someone } from './people.ts'
import { C } from './word-classes.ts'

// What is told in the words of official contact and is none: a firm's journeys, a team's tour.

/** Where more than one word in so many is of sport, a text is about a game; where they are few, it takes more of them. */
const WORDS_PER_SPORT = 50
const WORDS_PER_SPORT_IN_SHORT = 15
const FEW = 4

const SPORT = holds('sportWord')

/** The text is about a game: only those who hold a public office are then on an official visit. */
export function isAboutSport(x: Context): boolean {
  if (!(x.held & SPORT)) return false
  let words = 0
  let sport = 0
  for (let i = 0; i < x.tokens.count; i++) {
    if (x.isWord(i)) words++
    if (x.is(i, C.sportWord)) sport++
  }
  return sport > 1 && sport * (sport < FEW ? WORDS_PER_SPORT_IN_SHORT : WORDS_PER_SPORT) > words
}

/** Nobody is told who holds a public office, and those who are told are of a firm or come for a game. */
export function isUnofficial(x: Context, q: Draft, sport: boolean): boolean {
  const people = [...q.guests, ...q.hosts, ...q.people]
  const offices = people.flatMap((one) => one.offices.slice(0, 1))
  if (offices.every((o) => isOfTeam(x, o)) && people.some((one) => isPrivate(x, one))) return true
  // "The Leipzig School of Music visited Houston"
  if (q.from.length && !q.guests.length && q.from.every((p) => isOfCampus(x, p))) return true
  if (q.type === 'agreement') return false
  if (sport && !offices.some((o) => !isOfTeam(x, o))) return true
  return offices.length > 0 && offices.every((o) => isOfFirm(x, o))
}

function isOfCampus(x: Context, { code, cites }: Party): boolean {
  return code.startsWith('org:') && cites.some((cite) => x.has(cite, C.campus))
}

const TRADE = holds('trade')

const FICTION = holds('fiction')

/** What happens in a book, play or film. */
export const isOfFiction = (x: Context, s: Sentence): boolean => (s.held & FICTION) !== 0 && x.has(s, C.fiction)

const HABIT = holds('habitual', 'soFar')

/** "Two state visits are usually made each year": of no day, and of no visit. */
export function isHabit(x: Context, s: Sentence): boolean {
  if (!(s.held & HABIT)) return false
  let habit = false
  let sum = false
  for (let k = s.start; k < s.end; k++) {
    if (x.is(k, C.habitual)) habit = true
    // "more than 40 agreements have been signed to date": what it all came to
    if (x.is(k, C.soFar)) sum = true
  }
  if (habit && !s.chunks.some((c) => c.kind === 'date')) return true
  const isTold = (c: Mention) =>
    (c.kind === 'date' && c.from.m > 0) ||
    (c.kind === 'person' && c.name && !c.weak) ||
    (c.kind === 'geo' && !c.adjective)
  return sum && !s.chunks.some(isTold)
}

/** "the Colombian **singer** Ana Ruiz", "Ana Ruiz, a Colombian **singer**,": who lives by what no state asks of anybody. */
function isPrivate(x: Context, { name, at }: Someone): boolean {
  if (!name || !(x.held & TRADE)) return false
  // "la chanteuse colombienne Ana Ruiz"
  if (at.some((k) => x.is(k - 1, C.trade) || x.is(k, C.trade) || (x.nounFirst && x.is(k - 2, C.trade)))) return true
  const from = x.isPunct(name.end, 44) ? x.pastArticle(name.end + 1) : name.end
  return from > name.end && (x.is(from, C.trade) > 0 || (!x.nounFirst && x.is(from + 1, C.trade) > 0))
}

function isOfFirm(x: Context, o: Office): boolean {
  const { owner } = o
  if (owner?.kind === 'geo' || (owner?.kind === 'body' && (owner.arm || owner.entry))) return false
  return (owner?.kind === 'body' && owner.company) || has(x, o, C.firmOffice) || (!owner && isOfUnknown(x, o))
}

/** "directeur général de Lumitech": of a name that nothing else is known of. */
function isOfUnknown(x: Context, o: Office): boolean {
  const last = o.cites[o.cites.length - 1]
  const name = last.end - 1
  return (
    x.nounFirst &&
    has(x, o, C.firmHead) &&
    o.span.end - name === 1 &&
    name > last.start &&
    x.isCap(name) &&
    !x.lex[name] &&
    !!x.is(name - 1, C.of)
  )
}

function isOfTeam(x: Context, o: Office): boolean {
  return has(x, o, C.sportWord)
}

function has(x: Context, o: Office, cls: number): boolean {
  return o.cites.some((cite) => x.has(cite, cls))
}
