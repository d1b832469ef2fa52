import type { EngagementType, Status } from '../../model/reading.ts'
import { gapBetween, type Window } from '../../model/window.ts'
import { apart, type Evidence } from '../evidence.ts'

/** What a report knows of time. */
export interface Times {
  /** When it took place, as far as the report says. */
  readonly window?: Window
  /** The window is not its own but that of the engagement it is part of. */
  readonly lent: boolean
  /** The day was worked out rather than said, and may be one off. */
  readonly inferred: boolean
  /** When the report was published. */
  readonly told?: Window
  readonly status: Status
  /** The date in words. */
  readonly said: string
}

/** Days by which two texts may differ on one thing before they can't mean the same, by type. */
const SLIP: { readonly [type in EngagementType]: number } = { visit: 7, meeting: 3, event: 7, agreement: 60 }

/** Do the dates fit, at the precision at which they are stated? */
export function dateEvidence(a: Times, b: Times, type: EngagementType, call: boolean): Evidence {
  if (a.window && b.window) {
    const evidence = windowEvidence(a, b, a.window, b.window, type, call)
    return (a.lent || b.lent) && !evidence.apart ? { ...evidence, weight: 0.6 * evidence.weight } : evidence
  }
  if (a.window) return undatedEvidence(b, a, a.window, type)
  if (b.window) return undatedEvidence(a, b, b.window, type)
  if (!a.told || !b.told) return { weight: -0.4, why: 'dates not told' }
  const gap = gapBetween(a.told, b.told)
  const why = gap ? `no dates; published ${days(gap)} apart` : 'no dates; published at the same time'
  return { weight: (gap <= 3 ? 0.8 : gap <= 30 ? 0.2 : gap <= 200 ? -0.8 : -2) - again(type, gap), why }
}

/** The same people call and meet again within weeks. */
const again = (type: EngagementType, days: number): number =>
  type !== 'meeting' ? 0 : days > 45 ? 2 : days > 7 ? 0.8 : 0

const days = (gap: number): string =>
  gap === 1
    ? 'a day'
    : gap < 60
      ? `${gap} days`
      : gap < 700
        ? `${Math.round(gap / 30.4)} months`
        : `${Math.round(gap / 365)} years`

function windowEvidence(a: Times, b: Times, wa: Window, wb: Window, type: EngagementType, call: boolean): Evidence {
  const gap = gapBetween(wa, wb)
  const lengths = [wa.to - wa.from, wb.to - wb.from].sort((x, y) => x - y)
  const length = lengths[1]
  const exact = wa.precision === 'day' && wb.precision === 'day'
  if (gap > 0) return gapEvidence(a, b, gap, exact ? 1 : length + 1, type, call)
  const same = wa.from === wb.from && wa.to === wb.to
  if (exact) {
    if (same) return { weight: type === 'visit' && length ? 3.2 : 2.6, why: `same date: ${a.said}` }
    // One visit may end on the day on which the next begins.
    const touching = lengths[0] > 0 && (wa.to === wb.from || wb.to === wa.from)
    const weight = touching ? 0.2 : length > 30 ? 0.3 : 1.9
    return { weight, why: `dates overlap: ${a.said}, ${b.said}` }
  }
  const [coarse, fine] = length === wa.to - wa.from ? [a, b] : [b, a]
  const why = same ? `same date as told: ${a.said}` : `dates fit: ${coarse.said} holds ${fine.said}`
  return { weight: coarseWeight(length, type) + (same ? 0.3 : 0), why }
}

/** A month names a visit almost as well as a day does; a year does so only for what has a title or is signed once. */
function coarseWeight(length: number, type: EngagementType): number {
  if (length <= 31) return 1.4
  if (length <= 100) return 0.9
  if (length > 366) return -0.3
  return type === 'event' || type === 'agreement' ? 0.9 : 0.3
}

/** `unit`: how many days long the coarser of the dates is. */
function gapEvidence(a: Times, b: Times, gap: number, unit: number, type: EngagementType, call: boolean): Evidence {
  const why = `${days(gap)} apart: ${a.said}, ${b.said}`
  if (a.window?.approximate || b.window?.approximate)
    return gap <= Math.max(3, unit) ? { weight: -0.5, why } : apart(why)
  // What was announced may be put off; plans of another year are other plans.
  const planned = (a.status === 'held') !== (b.status === 'held')
  if (unit > 1) {
    if (gap <= 3) return { weight: -0.8, why }
    if (planned && gap <= 100) return { weight: -2.3, why }
    return gap <= Math.min(unit, 31) ? { weight: -3, why } : apart(why)
  }
  if (gap === 1) return { weight: nextDayWeight(a, b, type, call, planned), why }
  if (planned && gap <= 14) return { weight: -1.5, why }
  if (gap <= 3) return { weight: type === 'meeting' || type === 'visit' ? -4 : -2, why }
  if (planned && gap <= 150) return { weight: gap <= 60 ? -3.8 : -5, why }
  if (gap > SLIP[type]) return apart(why)
  return { weight: type === 'agreement' ? (gap <= 14 ? -2 : -3.5) : -5, why }
}

/**
 * Time zones and days of travel put single days one off. Of two stays of several days, one ends where the other begins;
 * and those who met today may meet again tomorrow.
 */
function nextDayWeight(a: Times, b: Times, type: EngagementType, call: boolean, planned: boolean): number {
  if (call || type === 'agreement') return 0.3
  if (type === 'meeting') return planned || a.inferred || b.inferred ? -0.5 : -4
  const stay = [a, b].some(({ window }) => window && window.to > window.from)
  return planned ? -0.3 : type === 'visit' && stay ? -3 : -0.5
}

/** A report without a date against one with: when was it told? */
function undatedEvidence(a: Times, dated: Times, window: Window, type: EngagementType): Evidence {
  if (!a.told) return { weight: -0.4, why: 'one has no date' }
  if (a.status === 'planned') {
    const ahead = window.from - a.told.to
    if (window.to < a.told.from - 1) return { weight: -4, why: `still planned after ${dated.said}` }
    return {
      weight: ahead <= 30 ? 0.6 : ahead <= 90 ? -0.5 : -3.5,
      why: `planned ${ahead > 0 ? days(ahead) : 'just'} before ${dated.said}`,
    }
  }
  const after = a.told.from - window.to
  if (a.told.to < window.from - 1) return { weight: -4, why: `told before ${dated.said}` }
  return {
    weight: (after <= 7 ? 1 : after <= 45 ? -0.3 : after <= 400 ? -1.5 : -2.8) - again(type, after),
    why: after > 0 ? `told ${days(after)} after ${dated.said}` : `told at the time of ${dated.said}`,
  }
}
