import type { Cited } from '../model/cite.ts'
import type { Block } from '../text/blocks.ts'
import { Shape } from '../text/scan.ts'
import { settle } from './calendar.ts'
import type { Context } from './context.ts'
import { dateAt, type DateMention } from './dates.ts'
import { C } from './lexicon.ts'

/**
 * The date of publication, from the head, the dateline or the foot of a document: a date that stands alone on its
 * line, behind a word such as "Updated", or in a dateline.
 */
export function publication(x: Context, all: readonly Block[], given: string | undefined): Cited<string> | undefined {
  if (given !== undefined) return { value: given, cites: [] as never }
  const t = x.tokens
  let best: { score: number; date: DateMention } | undefined
  const offer = (score: number, date: DateMention) => {
    if (!best || score > best.score) best = { score, date }
  }
  all.forEach((b, n) => {
    const head = n < 8
    const foot = n >= all.length - 5
    if (!head && !foot) return
    for (let i = b.start; i < Math.min(b.end, b.start + 40); i++) {
      const d = dateAt(x, i, b.end)
      if (!d) continue
      if (!d.from.y || !d.from.m || d.to) {
        i = Math.max(i, d.end - 1)
        continue
      }
      const words = b.end - b.start
      let score = d.from.d ? 2 : 0.5
      const before = i - b.start
      const labelled = labelBefore(x, i, b.start)
      const alone = words - (d.end - d.start) <= 6
      if (labelled) score += 6
      else if (alone && before <= 3) score += 4
      else if (dateline(x, b, i, d)) score += 3.5
      else if (alone) score += 2
      else {
        i = d.end - 1
        continue
      }
      if (head) score += 2 - n * 0.2
      offer(score, d)
      i = d.end - 1
    }
  })
  if (!best) return undefined
  const settled = settle(best.date, { planned: false, year: 0 })
  if (!settled) return undefined
  return { value: settled.edtf, cites: [[t.start[best.date.start], t.end[best.date.end - 1]]] }
}

function labelBefore(x: Context, i: number, start: number): boolean {
  for (let k = Math.max(start, i - 4); k < i; k++) if (x.is(k, C.publishedWord) && x.after(k) >= i - 2) return true
  return false
}

/** "Amman, Nov. 3, 2024 (Petra) --", "(Kazan, April 11, 2023, Press Service)", "Yokohama, 22 August 2025:". */
function dateline(x: Context, b: Block, i: number, d: DateMention): boolean {
  if (i - b.start > 8) return false
  const t = x.tokens
  for (let k = b.start; k < i; k++) {
    if (x.is(k, C.verb) && t.shape[k] & Shape.lower) return false
    if (x.is(k, C.on) || x.is(k, C.from)) return false
  }
  const e = d.end
  return e >= b.end || x.isPunct(e, 40) || x.isPunct(e, 41) || x.isPunct(e, 58) || x.isPunct(e, 0x2014) || x.isPunct(e, 0x2013) || x.isPunct(e, 45) || x.isPunct(e, 47) || x.isPunct(e, 124) || (x.isPunct(e, 44) && i - b.start > 0)
}
