import { z } from '@hono/zod-openapi'
import { decisionsPage } from '../pages/decisions.ts'
import { resource } from '../resource.ts'
import { paging } from '../schemas/told.ts'
import { decisionsSeen, withMeant } from './decisions-data.ts'

export const decisions = resource({
  path: '/decisions',
  summary: 'What people decided, the newest first; what was taken back stays.',
  query: z.object(paging),
  data: z.object({ ...decisionsSeen, next: z.string().optional() }),
  async load({ query: { after, limit } }, site) {
    const found = await site.register.search.decisions({ ...(after ? { after } : {}), ...(limit ? { limit } : {}) })
    const { decisions: seen, entries } = await withMeant(found.items, site)
    return { decisions: [...seen], entries: [...entries], ...(found.next ? { next: found.next } : {}) }
  },
  page: decisionsPage,
})
