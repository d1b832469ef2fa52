import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { type Count, countBefore } from '../../counts.ts'
import type { Mention, Person } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import type { Draft } from '../draft.ts'
import { roleOf } from '../who/roles.ts'

// How many travel.

/** How many came, by a count that the sentence gives those who travel, or others of a delegation. */
export function giveSize(discourse: Discourse, draft: Draft, s: Sentence, guests: readonly Mention[]): void {
  for (const m of guests) draft.size ??= sizeOf(discourse.x, s, m)
  for (const [i, c] of s.chunks.entries()) {
    if (draft.size) return
    const size = sizeOf(discourse.x, s, c)
    if (size && (isAlong(discourse, s, c, size) || isOfThem(discourse, draft, c, s.chunks[i - 1]))) draft.size = size
  }
}

/** Of those counted, a delegation, those led in by a traveller’s "with", and those told with him: "Mr. Mori, Chairperson of the League, **and 4 members** of the House". */
function isOfThem({ x, someoneOf }: Discourse, { guests }: Draft, c: Mention, before: Mention | undefined): boolean {
  if (c.kind !== 'group') return false
  if (c.delegation || x.is(c.start - 1, C.by) || x.is(c.start - 1, C.with)) return true
  return x.is(c.start - 1, C.and) > 0 && before?.kind === 'person' && guests.includes(someoneOf.get(before)!)
}

/** The size that the words beside them give those who travel: "**accompanied by** six senators", "Twenty people **accompanied** the Minister". */
export function isAlong(discourse: Discourse, s: Sentence, m: Mention, size: Size): boolean {
  return roleOf(discourse, s, withCount(m, size)) > 0 || accompanyAt(discourse.x, m.end)
}

type Size = NonNullable<Draft['size']>

/** How many they are: "**twelve** business leaders", and "**six** senators" in office; nobody of an audience. */
export function sizeOf(x: Context, s: Sentence, m: Mention): Draft['size'] {
  const told = m.kind === 'group' ? m.count : m.kind === 'person' && m.plural && !m.name ? inOffice(x, m) : undefined
  if (!told || told.value < 2 || isAudience(x, s, m)) return undefined
  return { count: told.value, approximate: told.approximate, cites: [told.span] }
}

/** People in office from their number on: "included **six senators**". */
function withCount(m: Mention, { cites: [{ start }] }: Size): Mention {
  return m.kind === 'person' ? { ...m, start } : m
}

/** More in one office are an audience. */
const MOST_IN_OFFICE = 1000

/** "**six** senators", "**une dizaine de** maires". */
function inOffice(x: Context, { start }: Person): Count | undefined {
  const count = countBefore(x, start)
  return count && count.value < MOST_IN_OFFICE ? count : undefined
}

/** "Twenty people **accompanied** the Minister": the verb at k, of those who stand before it. */
function accompanyAt(x: Context, k: number): boolean {
  if (x.is(k, C.aux) && !x.is(k, C.be)) k++
  return x.is(k, C.accompanied) > 0 && x.after(k) === k + 1
}

/** "a forum attended by 2,000 delegates", "un forum économique réunissant 120 entreprises": no delegation of anyone's. */
function isAudience(x: Context, { chunks }: Sentence, g: Mention): boolean {
  const attended = x.is(g.start - 1, C.by) && x.is(g.start - 2, C.attend)
  return !!attended || (!!x.is(g.start - 1, C.including) && chunks[chunks.indexOf(g) - 1]?.kind === 'event')
}
