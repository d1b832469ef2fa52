import { z } from '@hono/zod-openapi'
import { sourcesPage } from '../pages/sources.ts'
import { resource } from '../resource.ts'
import { sourceSchema } from '../schemas/sources.ts'

export const sources = resource({
  path: '/sources',
  summary: 'What is watched: how fresh each source is, what it led to last, and what fails.',
  data: z.object({ items: z.array(sourceSchema) }),
  isLive: true,
  load: async (_, site) => ({ items: await site.register.watching.status() }),
  page: sourcesPage,
})
