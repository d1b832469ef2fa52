import { z } from '@hono/zod-openapi'
import { patternsPage } from '../pages/patterns.ts'
import { PATTERN_ENTRIES } from '../pages/pattern-entries.ts'
import { resource } from '../resource.ts'
import { entrySchema } from '../schemas/told.ts'

export const patterns = resource({
  path: '/patterns',
  summary: 'Every part of a page with awkward content, all of it invented.',
  data: z.object({ entries: z.array(entrySchema) }),
  load: () => Promise.resolve({ entries: [...PATTERN_ENTRIES] }),
  page: patternsPage,
})
