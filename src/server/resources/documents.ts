import { z } from '@hono/zod-openapi'
import { documentsPage } from '../pages/documents.ts'
import { resource } from '../resource.ts'
import { documentFoundSchema, paging } from '../schemas/told.ts'

export const documents = resource({
  path: '/documents',
  summary: 'Documents, the last received first; all, or those with the words asked for.',
  query: z.object({
    text: z.string().optional().openapi({ description: 'Words that must all be in the text.' }),
    language: z
      .string()
      .optional()
      .openapi({ description: 'BCP 47 code of the text, such as `ru`; `und` where it is not known.' }),
    ...paging,
  }),
  data: z.object({
    text: z.string().optional(),
    language: z.string().optional(),
    items: z.array(documentFoundSchema),
    next: z.string().optional(),
  }),
  async load({ query: { text, language, after, limit } }, site) {
    const asked = text?.trim() ?? ''
    const found = await site.register.search.documents(asked, {
      ...(after ? { after } : {}),
      ...(limit ? { limit } : {}),
      ...(language ? { language } : {}),
    })
    return { ...(asked ? { text: asked } : {}), ...(language ? { language } : {}), ...found, items: [...found.items] }
  },
  page: documentsPage,
})
