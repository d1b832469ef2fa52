/** One engagement on the desk: its words, its values, and the one that is looked at. */

import { z } from '@hono/zod-openapi'
import type { Entry } from '../../register/entry.ts'
import { tellerOf } from '../../register/report.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import type { Site } from '../site.ts'
import { focusOn, type AskedFocus, type Focus } from './focus.ts'
import { passagesOf, type Passage } from './passages.ts'

export interface Desk {
  readonly entry: Entry
  /** The one that a correction hangs on comes first. */
  readonly passages: readonly Passage[]
  /** By id. */
  readonly documents: Readonly<Record<string, DocumentFound>>
  readonly focus?: Focus
}

/** What the address says of the value that is looked at, and of what was typed for it. */
export const focusParams = {
  slot: z.string().optional().openapi({ description: 'The value that is looked at.' }),
  was: z.string().optional().openapi({ description: 'Of several, which.' }),
  person: z.string().optional().openapi({ description: 'Whose name, office or party it is.' }),
  value: z.string().optional().openapi({ description: 'What was typed for it.' }),
}

/** Reports of one engagement whose words are shown. */
const SHOWN = 4

/** `own` is the report of the document that is gone through. */
export async function deskOf(
  site: Site,
  entry: Entry,
  asked: AskedFocus,
  { report: own, isWhole = false }: { readonly report?: string; readonly isWhole?: boolean } = {},
): Promise<Desk> {
  const { register } = site
  const focus = await focusOn(register, entry, asked, own)
  const first = own ?? focus?.report ?? entry.reports[0]
  const reports = own ? [own] : [first, ...entry.reports.filter((one) => one !== first)].slice(0, SHOWN)
  const passages = await passagesOf(register, reports, {
    asked: (report) => focus?.sources.find((one) => one.report === report)?.cites ?? [],
    isWhole,
  })
  const order = new Map(reports.map((id, i) => [tellerOf(id), i]))
  const place = ({ report }: Passage): number => order.get(tellerOf(report!)) ?? 0
  return {
    entry,
    passages: passages.sort((a, b) => place(a) - place(b)),
    documents: await documentsOf(site, passages),
    ...(focus ? { focus } : {}),
  }
}

export async function documentsOf(site: Site, passages: readonly Passage[]): Promise<Desk['documents']> {
  const ids = [...new Set(passages.map(({ document }) => document))]
  const found = await site.register.search.documentsById(ids)
  return Object.fromEntries(found.map((one) => [one.id, one]))
}
