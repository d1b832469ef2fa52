import { z } from '@hono/zod-openapi'
import { documentsPage } from '../pages/documents.ts'
import { resource } from '../resource.ts'
import { documentFoundSchema, paging } from '../schemas/told.ts'

export const documents = resource({
  path: '/documents',
  summary: 'Documents, the last received first; all, or those with the words asked for.',
  query: z.object({
    text: z.string().optional().openapi({ description: 'Words that must all be in the text.' }),
    ...paging,
  }),
  data: z.object({
    text: z.string().optional(),
    items: z.array(documentFoundSchema),
    next: z.string().optional(),
  }),
  async load({ query: { text, after, limit } }, site) {
    const asked = text?.trim() ?? ''
    const found = await site.register.search.documents(asked, {
      ...(after ? { after } : {}),
      ...(limit ? { limit } : {}),
    })
    return { ...(asked ? { text: asked } : {}), ...found, items: [...found.items] }
  },
  page: documentsPage,
})
