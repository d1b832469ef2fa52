import { REGIONS_WITH_HEADS_OF_STATE, REGIONS_WITH_MINISTERS } from '../../../gazetteer/federations.ts'
import { Shape } from '../../../text/tokens.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import type { Geo, Span } from '../../mentions.ts'
import { type Party, partyOf } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'

// What a dateline says of whose document it is: "LAHORE, Oct 18 (APP):", "Toronto, May 3, 2023 –".

/** Whether a place at the beginning of a paragraph opens a dateline: "LAHORE, Oct 18 (APP):", "RICHMOND –". */
export function opensDateline(discourse: Discourse, c: Geo): boolean {
  const { x } = discourse
  // "Male', 27 July 2025"
  const end = x.isPunct(c.end, 39) || x.isPunct(c.end, 0x2019) ? c.end + 1 : c.end
  let k = end
  for (let round = 0; round < 14 && k < x.tokens.count; round++, k++) {
    if (
      x.isPunct(k, 40) ||
      x.isPunct(k, 0x2014) ||
      x.isPunct(k, 0x2013) ||
      (x.isPunct(k, 45) && round < 12) ||
      x.isPunct(k, 47) ||
      (x.isPunct(k, 58) && round < 8)
    )
      return true
    if (x.tokens.shape[k] & Shape.newline) return round === 0
    // "Brussels, 6 November 2023" closes the text
    if (round === 1 && x.isPunct(end, 44) && closesWithDate(discourse, k)) return true
    if (x.is(k, C.verb) && x.tokens.shape[k] & Shape.lower) return false
  }
  return false
}

/** "Munich, 17 February (SPA) --": the state whose agency a dateline names. */
export function agencyOf(x: Context, c: Geo): Party | undefined {
  for (let k = c.end; k < Math.min(c.end + 14, x.tokens.count) && !(x.tokens.shape[k] & Shape.newline); k++) {
    const code = x.isCap(k) ? x.is(k, C.agency) : 0
    const entry = code ? x.gazetteer.byCode(x.name(C.agency, code)) : undefined
    if (entry) return { ...partyOf(entry, { start: k, end: x.after(k) }), inferred: true }
    if (x.is(k, C.verb) && x.tokens.shape[k] & Shape.lower) return undefined
  }
  return undefined
}

/** "ENA, 9 January", "… (QNA)", "– ONA", "KUNA": the state whose agency opens or closes a line, or is all of it. */
export function agencyOfLine(x: Context, { start, end }: Span): Party | undefined {
  const { shape } = x.tokens
  const code = (k: number) => (x.isCap(k) ? x.is(k, C.agency) : 0)
  const behind = x.after(start)
  const isDay = x.is(behind, C.month) || shape[behind] & Shape.number
  const opens =
    (shape[start] & Shape.upper && (behind >= end || shape[behind] & Shape.punct)) || isDay ? code(start) : 0
  // the last word, past brackets and stops
  let last = end - 1
  while (last > start && shape[last] & Shape.punct) last--
  const closes = last > start && shape[last] & Shape.upper && shape[last - 1] & Shape.punct ? code(last) : 0
  const k = opens ? start : last
  const entry = opens || closes ? x.gazetteer.byCode(x.name(C.agency, opens || closes)) : undefined
  return entry && { ...partyOf(entry, { start: k, end: k + 1 }), inferred: true }
}

/**
 * The part of a federation from whose seat a government writes of its own minister: "Toronto, May 3, 2023 – The Minister
 * of Health, X". Not where an agency does ("Mumbai, Mar 3 (PTI) –"), nor of an office that only the whole has.
 */
export function regionWriting(discourse: Discourse, early: readonly Sentence[]): Party | undefined {
  const { x, dateline, home } = discourse
  if (!dateline || home?.code !== dateline.entry.country) return undefined
  // "Erbil, Kurdistan Region –": its own president and prime minister speak there
  const own = x.gazetteer.byCode(dateline.entry.capitalOf ?? '')
  if (own && REGIONS_WITH_HEADS_OF_STATE.has(own.code)) return { ...partyOf(own, dateline), inferred: true }
  if (namesAgency(x, dateline)) return undefined
  const { kind, code, capitalOf, subdivision } = dateline.entry
  // in French the news of Montréal and Sherbrooke is Québec's own
  const around = x.nounFirst ? subdivision : undefined
  const region = x.gazetteer.byCode((kind === 'subdivision' ? code : capitalOf) ?? around ?? '')
  if (region?.kind !== 'subdivision' || !REGIONS_WITH_MINISTERS.has(region.country!)) return undefined
  let regional = false
  for (const s of early)
    for (const c of s.chunks) {
      if (c.kind !== 'person') continue
      for (const { owner, span } of c.offices) {
        if (owner) continue
        for (let k = span.start; k < span.end; k++) {
          if (x.is(k, C.nationOffice)) return undefined
          if (x.is(k, C.regionOffice)) regional = true
        }
      }
    }
  return regional ? { ...partyOf(region, dateline), inferred: true } : undefined
}

/** Brackets or strokes before the text begins. */
function namesAgency(x: Context, c: Geo): boolean {
  for (let k = c.end; k < c.end + 12 && !x.isPunct(k, 0x2013) && !x.isPunct(k, 0x2014); k++)
    if (x.isPunct(k, 40) || x.isPunct(k, 47)) return !x.is(k + 1, C.wire)
  return false
}

/** A full date from token k to the end of its paragraph, and no more. */
function closesWithDate(discourse: Discourse, k: number): boolean {
  const s = discourse.sentences.find((t) => t.start <= k && t.end > k)
  const date = s?.chunks.find((m) => m.kind === 'date')
  return !!s && date?.kind === 'date' && date.start === k && date.from.d > 0 && date.end >= s.end - 1
}
