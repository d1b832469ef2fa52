import { z } from '@hono/zod-openapi'
import { sourcesPage } from '../pages/sources.ts'
import { resource } from '../resource.ts'
import { sourceSchema } from '../schemas/sources.ts'

const done = z.string().max(4096).optional()

export const sources = resource({
  path: '/sources',
  summary: 'What is watched: how fresh each source is, what it led to last, and what fails.',
  query: z.object({
    added: done.openapi({ description: 'Address that was put on the list just now.' }),
    known: done.openapi({ description: 'Address that was to be, and was there already.' }),
    removed: done.openapi({ description: 'Address that was taken from it just now.' }),
  }),
  data: z.object({
    items: z.array(sourceSchema),
    /** What the list was changed by just now, where it is so. */
    done: z.object({ what: z.enum(['added', 'known', 'removed']), address: z.string() }).optional(),
  }),
  isLive: true,
  async load({ query }, site) {
    const items = await site.register.watching.status()
    const isListed = (address: string): boolean => items.some(({ source }) => source.address === address)
    const what = (['added', 'known', 'removed'] as const).find(
      (one) => query[one] !== undefined && isListed(query[one]) === (one !== 'removed'),
    )
    return { items, ...(what ? { done: { what, address: query[what]! } } : {}) }
  },
  page: sourcesPage,
})
