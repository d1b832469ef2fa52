/** Whether an annotation keeps to gold/GUIDELINES.md: types, codes, dates, and quotes that stand in the text. */

import { KINDS, SECTORS, STATUSES, type EngagementType } from '../../src/index.ts'
import { bare } from './equality.ts'

const CODE = /^\??([A-Z]{2}(-[A-Z0-9]{1,3})?(:.+)?|org:.+|city:.+)$/
const EDTF =
  /^\??[~%?]?(\d{4}|\d{2,3}X{1,2}|\d{3}X|XXXX)(-(\d{2}|XX)(-(\d{2}|XX))?)?[~%?]?(\/((\d{4}|XXXX)(-(\d{2}|XX)(-(\d{2}|XX))?)?[~%?]?|\.\.)?)?$/

const alternatives = (value: string | null | undefined): string[] => (value ? bare(value).split('|') : [])
const isIn = (list: readonly string[], value: string): boolean => list.includes(value)

/** What is wrong with one annotation file; `text` is the document it is about. */
export function problemsIn(annotation: any, text: string): string[] {
  const problems: string[] = []
  for (const date of alternatives(annotation.published))
    if (!EDTF.test(date)) problems.push(`published ${date} is not EDTF`)
  if (!Array.isArray(annotation.engagements)) return [...problems, 'no engagements']
  const ids = new Set<string>(annotation.engagements.map((e: any) => e.id))
  for (const e of annotation.engagements) {
    const fail = (message: string): void => void problems.push(`${e.id}: ${message}`)
    if (!(e.type in KINDS)) {
      fail(`type ${e.type}`)
      continue
    }
    for (const kind of alternatives(e.kind))
      if (!isIn(KINDS[e.type as EngagementType], kind)) fail(`kind ${kind} of ${e.type}`)
    for (const status of alternatives(e.status ?? 'held')) if (!isIn(STATUSES, status)) fail(`status ${status}`)
    for (const id of alternatives(e.partOf)) if (!ids.has(id)) fail(`partOf ${id} is no id here`)
    for (const slot of ['from', 'to', 'parties'])
      for (const value of e[slot] ?? [])
        for (const code of value.split('|')) if (!CODE.test(code)) fail(`${slot} ${code}`)
    if (e.type === 'visit' && e.parties?.length) fail('a visit has from and to, not parties')
    if (e.type !== 'visit' && (e.from?.length || e.to?.length)) fail('only a visit has from and to')
    for (const value of e.sectors ?? [])
      for (const sector of alternatives(value)) if (!isIn(SECTORS, sector)) fail(`sector ${sector}`)
    for (const date of alternatives(e.date)) if (!EDTF.test(date)) fail(`date ${date} is not EDTF`)
    for (const p of e.participants ?? []) {
      if (!p.name && !p.office) fail('participant without name and office')
      for (const code of alternatives(p.of)) if (!CODE.test(code)) fail(`of ${code}`)
      for (const side of alternatives(p.side)) if (!isIn(['guest', 'host'], side)) fail(`side ${side}`)
    }
    if (e.size && typeof e.size.count !== 'number') fail('size.count is not a number')
    if (!e.quote) fail('no quote')
    else if (!text.includes(e.quote)) fail(`quote not in the text: ${e.quote}`)
  }
  return problems
}
