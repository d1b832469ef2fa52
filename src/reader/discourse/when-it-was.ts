import type { Sentence } from '../clauses/act.ts'
import { type Geo, isCity } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Discourse } from './discourse.ts'
import { addTold, type Draft, lastTold } from './draft.ts'
import { isWhere } from './where.ts'

/** Tokens of a sentence that says no more than when it was, and where. */
const SHORT = 24

/** "C’était le vendredi 25 août à la primature", "C’était mardi, à Lomé": the day and the place of what the sentence before told. */
export function tellWhen(discourse: Discourse, s: Sentence, index: number, before: number): void {
  const { x, drafts } = discourse
  const opens = x.nounFirst && x.isElision(s.start + 1) && x.is(s.start + 1, C.be) && s.end - s.start < SHORT
  if (!opens || drafts.length > before) return
  const [date] = s.chunks
  if (date?.kind !== 'date' || date.start > s.start + 4) return
  const told = drafts.findLast((d) => !d.dropped && lastTold(d) === index - 1)
  if (!told) return
  giveDayAndTown(discourse, told, s, index)
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
