import { z } from '@hono/zod-openapi'
import { descriptionOf, type Description } from '../http/description.ts'
import { docsPage } from '../pages/docs.ts'
import { resource, type Resource } from '../resource.ts'

type Described = Parameters<typeof descriptionOf>

/** It describes itself, too, so it is told what there is when it is asked. */
export const docs = (all: () => readonly [Described[0], Described[1], Described[2]]): Resource =>
  resource({
    path: '/docs',
    summary: 'This description of the interface, as /openapi.json has it.',
    data: z
      .record(z.string(), z.unknown())
      .openapi({ description: 'OpenAPI 3.1.' }) as unknown as z.ZodType<Description>,
    load: async (_, site) => descriptionOf(...all(), site.settings.version),
    page: docsPage,
  })
