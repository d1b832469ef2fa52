/** Shapes of where documents come from: sources that are watched, sights, versions and what they change. */

import { z } from '@hono/zod-openapi'
import type { WatchedSource } from '../../model/retrieval.ts'
import type { Freshness } from '../../register/freshness.ts'
import { COMPARED, type BlockChange, type EngagementChange, type ValueChange } from '../../register/versions.ts'
import type { Sight, VersionSeen } from '../../store/sights.ts'
import type { FailedPage, Failing, Led, SourceState, SourceStatus } from '../../store/watching.ts'
import type { Changes } from '../resources/document.ts'
import { documentFound } from './entry.ts'
import { instant, maybe, part, said, shaped, text } from './shape.ts'

export const sightSchema = shaped<Sight>('Sight', {
  address: text,
  first: instant,
  last: instant,
  led: said(text, 'Where redirects led.').optional(),
  source: said(text, 'Address of the watched source that led there.').optional(),
  replaced: said(instant, 'Since when something else stands there.').optional(),
  gone: said(instant, 'Since when nothing stands there.').optional(),
  versions: said(
    z.array(part<VersionSeen>({ ...documentFound, at: instant })),
    'All documents seen there in order, where there was more than one.',
  ),
})

export const changesSchema = shaped<Changes>('Changes', {
  before: said(text, 'Id of the version before.'),
  blocks: z.array(part<BlockChange>({ change: z.enum(['added', 'gone']), text })),
  engagements: z.array(
    part<EngagementChange & { readonly entry?: string }>({
      before: said(text, 'Id in the reading before; none where it was added.').optional(),
      after: said(text, 'Id in this reading; none where it is gone.').optional(),
      values: z.array(part<ValueChange>({ slot: z.enum(COMPARED), before: z.array(text), after: z.array(text) })),
      entry: maybe,
    }),
  ),
})

const failingSchema = part<Failing>({ since: instant, times: z.int(), reason: text })
const seconds = z.int()

export const watchedSchema = part<WatchedSource>({
  address: text,
  every: said(seconds, 'Seconds from one look to the next.'),
  links: z.array(text).optional(),
  language: maybe,
  added: instant,
})

export const sourceSchema = shaped<SourceStatus>('Source', {
  source: watchedSchema,
  state: part<SourceState>({
    is: z.enum(['feed', 'listing', 'page', 'folder']).optional(),
    next: instant.optional(),
    asked: instant.optional(),
    reached: instant.optional(),
    failing: failingSchema.optional(),
    etag: maybe,
    lastModified: maybe,
    title: maybe,
    note: maybe,
  }),
  due: instant,
  documents: z.int(),
  freshness: said(
    part<Freshness>({ documents: z.int(), median: seconds, last: seconds }),
    'Seconds from publication to the register.',
  ).optional(),
  last: z.array(part<Led>({ ...documentFound, at: instant, published: said(text, 'An instant, or EDTF.').optional() })),
  failing: z.array(part<FailedPage>({ address: text, failing: failingSchema })),
})
