import { Shape } from '../../text/tokens.ts'
import type { Sentence } from '../clauses/act.ts'
import type { Person } from '../mentions.ts'
import type { Someone } from '../people.ts'
import { C } from '../word-classes.ts'
import type { Discourse } from './discourse.ts'
import { giveBodies } from './heads-of-bodies.ts'
import { homeOfficeAt } from './home.ts'
import { asCounterpart, nameBehind, nameTwo } from './naming.ts'

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
  giveBodies(discourse)
  preferText(discourse)
  discourse.first = firstInOffice(discourse)
}

function firstInOffice({ sentences, someoneOf }: Discourse): Someone | undefined {
  for (const s of sentences)
    for (const c of s.chunks)
      if (c.kind === 'person' && !c.weak && !c.plural && c.offices.length) return someoneOf.get(c)
  return undefined
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
  const p = x.beforeArticle(c.start)
  return !!x.is(p, C.with) && (x.tokens.shape[s.start] & Shape.number) !== 0 && s.chunks[0]?.kind !== 'date'
}
