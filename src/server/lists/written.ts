/** What pages that decisions come back to are asked with: what was decided just now, and that a note was empty. */

import { z } from '@hono/zod-openapi'

export const written = {
  done: z.string().max(20_000).optional().openapi({ description: 'Ids of decisions made just now, by comma.' }),
  note: z.literal('empty').optional().openapi({ description: 'A note was sent without a word.' }),
}
