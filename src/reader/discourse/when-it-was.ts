import type { Sentence } from '../clauses/act.ts'
import { type Geo, isCity, isHeOrShe, type Mention } from '../mentions.ts'
import { domestic } from '../parties.ts'
import { C } from '../word-classes.ts'
import type { Discourse } from './discourse.ts'
import { addTold, type Draft, lastTold } from './draft.ts'
import { isWhere } from './where.ts'

/** Tokens of a sentence that says no more than when it was, and where, and of what stands before that. */
const SHORT = 24
const LEAD = 5

/** "C’était le vendredi 25 août à la primature", "C’était mardi, à Lomé", "It was in Lae, on 3 May": the day and the place of what the sentence before told, else the one behind. */
export function tellWhen(discourse: Discourse, s: Sentence, index: number, before: number): void {
  const { drafts, sentences } = discourse
  if (drafts.length > before) {
    const last = sentences[index - 1]
    const set = index > 0 && isScene(discourse, last) && !drafts.some((d) => lastTold(d) === index - 1)
    if (set)
      for (const draft of drafts.slice(before))
        if (draft.type !== 'event') giveDayAndTown(discourse, draft, last, index)
    return
  }
  const headed = drafts.findLast((d) => !d.dropped)
  if (headed && headed.block === s.block - 1 && giveDaysAlone(discourse, headed, s)) return
  const told = isScene(discourse, s) ? drafts.findLast((d) => !d.dropped && lastTold(d) === index - 1) : undefined
  if (told) giveDayAndTown(discourse, told, s, index)
}

/** "Nicosia, 14 – 15 February 2023", "From 3 to 5 May": a line of a place and days, right under a heading of a visit or of talks. */
function giveDaysAlone(discourse: Discourse, told: Draft, { start, end, chunks }: Sentence): boolean {
  const date = chunks.at(-1)
  const [place] = chunks
  if (told.date || told.type === 'agreement' || date?.kind !== 'date' || chunks.length > 2 || end - date.end > 1)
    return false
  // one day alone may be that of issue
  const issued = discourse.x.publishedAt?.start === date.start
  if (!date.to && (told.type === 'visit' || issued || !date.from.d)) return false
  const from = place === date ? start : place.kind === 'geo' && place.start === start ? place.end + 1 : end
  if (date.start > from + (discourse.x.is(from, C.from) ? 1 : 0)) return false
  discourse.date({ date, status: told.status }, told)
  const parties = told.type === 'visit' ? told.to : told.parties
  if (isCity(place) && parties.some((p) => domestic(p.code, place.entry.code))) told.places.push(place)
  return true
}

/** "C’était **à** Lomé", "Cela se passe **mardi**": said of no one, and of nothing but a day or a town. */
function isScene({ x }: Discourse, { start, end, chunks }: Sentence): boolean {
  if (end - start > SHORT) return false
  const [first] = chunks.filter((c) => c.kind !== 'anaphor')
  if (!first || !(first.kind === 'date' || isCity(first)) || first.start > start + LEAD) return false
  // "**Elle** s’est déroulée mardi" is said of a visit, "elle est à Lomé" of someone
  const she = x.nounFirst && isHeOrShe(chunks[0])
  const isOther = (c: Mention) => c.kind === 'anaphor' && c.which !== 'it' && !(she && c === chunks[0])
  if (chunks.some((c) => c.kind === 'person' || c.kind === 'group' || isOther(c))) return false
  for (let k = start; k < first.start; k++)
    if ((x.is(k, C.happen) || (!she && x.is(k, C.be))) && (x.nounFirst || k === start + 1))
      return first.start <= x.after(k) + 2
  return false
}

/** Gives what was told without its day and its town those that a sentence behind tells. */
export function giveDayAndTown(discourse: Discourse, told: Draft, s: Sentence, index: number): void {
  const date = s.chunks.find((c) => c.kind === 'date')
  if (date && !told.date) discourse.date({ date, status: told.status }, told)
  const { x } = discourse
  // "in Lae", "Place: Lae"
  const town = s.chunks.find((c): c is Geo => isCity(c) && (x.isPunct(c.start - 1, 58) || isWhere(discourse, c)))
  if (town && !told.places.length) told.places.push(town)
  // "at Ghent City Hall"
  for (const c of s.chunks) {
    if (told.places.length || c.kind !== 'body' || !x.is(x.beforeArticle(c.start), C.at)) continue
    const inside = discourse.geoInside.get(c.start)
    if (inside && isCity(inside)) told.places.push(inside)
  }
  addTold(told, index)
}
