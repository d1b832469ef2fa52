/** The list of what is watched, changed. Nothing is fetched here: a watcher looks at what is due. */

import { z } from '@hono/zod-openapi'
import { Unfetched } from '../../sources/fetch/unfetched.ts'
import { Unwatchable, watchedFrom } from '../../sources/watched.ts'
import { action } from '../action.ts'
import { FormProblem, Problem } from '../http/problem.ts'
import { sourcesPage } from '../pages/sources.ts'
import { watchedSchema } from '../schemas/sources.ts'

const pattern = z.string().max(500)

export const watchSource = action({
  path: '/sources',
  summary:
    'Puts a feed or a page on the list of what is watched. Its address is not asked before a watcher looks at it.',
  body: z.object({
    address: z.string().max(4096).openapi({ description: 'Of the public web.' }),
    every: z
      .string()
      .max(20)
      .optional()
      .openapi({ description: 'How often to look: 15m, 1h, 2d; an hour unless told.' }),
    links: z
      .union([z.array(pattern).max(50), z.string().max(4000)])
      .optional()
      .openapi({ description: 'Of a page: patterns of the links to follow, such as /news/*; in a form one a line.' }),
    language: z.string().max(40).optional().openapi({ description: 'Of its documents, instead of finding out.' }),
  }),
  data: z.object({
    source: watchedSchema,
    added: z.boolean().openapi({ description: 'False where it was watched before: then nothing is changed.' }),
  }),
  async run({ links, ...given }, site) {
    try {
      const source = watchedFrom(
        { ...given, links: typeof links === 'string' ? links.split('\n') : links },
        new Date().toISOString(),
      )
      const added = await site.register.watching.add(source)
      const location = site.to(['sources'], { [added ? 'added' : 'known']: source.address })
      return { data: { source, added }, location, created: added }
    } catch (error) {
      // What comes after is for who fetches from the command line, and may allow what is not public.
      if (error instanceof Unfetched) throw notWatched(`${given.address.trim()} ${error.message.split(';')[0]}`)
      if (error instanceof Unwatchable) throw notWatched(error.message)
      throw error
    }
  },
  async refused({ links, ...given }, { message }, site) {
    const typed = { ...given, links: typeof links === 'string' ? links : links?.join('\n') }
    return sourcesPage({ items: await site.register.watching.status() }, site, { typed, fault: message })
  },
})

const notWatched = (why: string): FormProblem => new FormProblem(new Problem(422, 'Not watched', why), {})

export const unwatchSource = action({
  path: '/sources/remove',
  summary: 'Takes a source from the list of what is watched; its documents stay.',
  body: z.object({ address: z.string().max(4096).openapi({ description: 'As it is listed.' }) }),
  data: z.object({ address: z.string() }),
  async run({ address }, site) {
    if (!(await site.register.watching.remove(address)))
      throw new Problem(404, 'Not found', `${address} is not watched.`)
    return { data: { address }, location: site.to(['sources'], { removed: address }), created: false }
  },
})
