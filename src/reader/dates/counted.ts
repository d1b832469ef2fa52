import type { Context } from '../context.ts'
import { numberAt } from '../counts.ts'
import { C } from '../word-classes.ts'
import { type DateMention, ZERO } from './mention.ts'
import { DAY, MONTH, WEEK, WEEKEND } from './parts.ts'

/** "la semaine dernière", "le mois prochain", "l’an dernier". */
export function unitBehind(x: Context, i: number, limit: number): DateMention | undefined {
  const unit = x.is(i, C.unit)
  const k = x.afterOf(i, C.unit)
  if (k >= limit || unit === DAY || !unit) return undefined
  // "le mois en cours", "du mois courant"
  const current = x.is(k, C.this) && !x.is(k, C.definite) && x.is(i - 1, C.article)
  if (current) return { start: i, end: x.after(k), from: ZERO, shift: { unit: UNITS[unit], by: 0 } }
  const by = x.lexicon.get(x.lex[k], C.last) ? -1 : x.lexicon.get(x.lex[k], C.next) ? 1 : 0
  // "ces dernières années", "au cours des mois prochains" are no date
  if (!by || x.is(i, C.units) || x.is(i - 1, C.cardinal) > 1) return undefined
  if (x.isPlural(i) && unit !== MONTH) return undefined
  return { start: i, end: x.after(k), from: ZERO, shift: { unit: UNITS[unit], by } }
}

/** "il y a deux jours", "voici trois semaines", "dans trois jours": the word that counts from today stands before. */
export function agoBefore(x: Context, i: number, limit: number): DateMention | undefined {
  const way = x.lexicon.get(x.lex[i], C.ago)
  if (way !== 1 && way !== AHEAD) return undefined
  const k = x.after(i)
  const by = way === AHEAD ? 1 : -1
  const { value: n, end: of } = countedAt(x, k)
  const unit = n ? x.is(of, C.unit) : 0
  if (!unit || unit === WEEKEND || of >= limit) return undefined
  const end = x.after(of)
  if (unit === DAY) return { start: i, end, from: ZERO, days: by * n }
  return { start: i, end, from: ZERO, shift: { unit: UNITS[unit], by: by * n } }
}

/** Of `ago`: counted on from publication. */
const AHEAD = 4

/** The number before a unit, "a" too: "**three** days ago", "**a** week ago". */
function countedAt(x: Context, k: number): { readonly value: number; readonly end: number } {
  return numberAt(x, k) ?? { value: x.is(k, C.cardinal), end: x.afterOf(k, C.cardinal) }
}

/** "two days ago", counted from publication; "two days later", from the day told before. */
export function ago(x: Context, i: number, limit: number): DateMention | undefined {
  const { value: n, end: k } = countedAt(x, i)
  if (k + 1 >= limit) return undefined
  const unit = x.is(k, C.unit)
  if (!unit || unit === WEEKEND) return undefined
  const way = x.is(k + 1, C.ago)
  // "quatre jours dans la ville"
  if (!way || (way === AHEAD && x.nounFirst)) return undefined
  // "in three days’ time", "three days from now"
  if (way === AHEAD)
    return unit === DAY
      ? { start: i, end: x.after(k + 1), from: ZERO, days: n }
      : { start: i, end: x.after(k + 1), from: ZERO, shift: { unit: UNITS[unit], by: n } }
  // "a year earlier": than a year told before, of which we know too little
  if (way !== 1) return unit === DAY ? { start: i, end: k + 2, from: ZERO, anchored: way === 2 ? -n : n } : undefined
  if (unit === DAY) return { start: i, end: k + 2, from: ZERO, days: -n }
  // "a week ago today"
  if (unit === WEEK && x.is(k + 2, C.relativeDay) === 10) return { start: i, end: k + 3, from: ZERO, days: -7 * n }
  return { start: i, end: k + 2, from: ZERO, shift: { unit: UNITS[unit], by: -n } }
}

export const UNITS = ['week', 'week', 'week', 'month', 'year', 'weekend'] as const
