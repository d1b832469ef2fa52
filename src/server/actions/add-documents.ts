import { z } from '@hono/zod-openapi'
import { shortIdOf } from '../../register/report.ts'
import { documentsIn, isFailed, LIMITS } from '../../sources/documents.ts'
import type { Document } from '../../model/document.ts'
import type { Added } from '../../store/register.ts'
import { action } from '../action.ts'
import { localPath } from '../http/local-path.ts'
import { Problem } from '../http/problem.ts'
import { PASTED } from '../origin.ts'
import { noteSchema } from '../schemas/reading.ts'
import type { Site } from '../site.ts'

/** Of archives sent to the office, all that is in them together: they are added in one step. */
const MOST_UNPACKED = 256 * 1024 ** 2

/** A browser sends an empty file where none was chosen. */
const file = z.instanceof(File).openapi({ type: 'string', format: 'binary', description: 'From a form.' })

const body = z.object({
  text: z.string().optional().openapi({ description: 'Plain text.' }),
  file: z.union([file, z.array(file).max(200)]).optional(),
  origin: z.string().max(2000).optional().openapi({ description: 'Where the text came from: a path, an address.' }),
  published: z.string().optional().openapi({ description: 'YYYY-MM-DD, YYYY-MM or YYYY; overrules the text.' }),
  language: z.string().optional().openapi({ description: 'ISO 639-1; overrules what the text looks like.' }),
  next: z.string().optional().openapi({ description: 'Forms: the page to go on with.' }),
})

type Body = z.infer<typeof body>

const added = z.object({
  id: z.string(),
  origin: z.string(),
  added: z.boolean().openapi({ description: 'False where the same bytes were there before.' }),
  engagements: z.number(),
  notes: z.array(noteSchema),
})

export const addDocuments = action({
  path: '/documents',
  summary:
    'Puts documents into the register, all of them or none: text, or a file of any known format. The same bytes are there once.',
  body,
  data: z.object({ documents: z.array(added) }),
  most: 16 * 1024 ** 2,
  async run(given, site) {
    const received = await receivedFrom(given)
    if (!received.length) throw new Problem(400, 'Bad request', 'There is no text: give text, or choose a file.')
    const said = { ...saidOf('published', given), ...saidOf('language', given) }
    const documents: Document[] = []
    for (const { bytes, origin } of received)
      for await (const one of documentsIn({ ...said, bytes: [bytes], origin }, { ...LIMITS, total: MOST_UNPACKED })) {
        if (isFailed(one)) throw new Problem(400, 'Bad request', `${one.origin}: ${one.error.message}`)
        documents.push(one)
      }
    if (!documents.length) throw new Problem(400, 'Bad request', 'There is no document in it.')
    const results = await site.register.add(documents)
    return {
      data: { documents: results.map((result, i) => ({ ...result, origin: documents[i].origin })) },
      location: localPath(given.next) ?? locationOf(results, site),
      created: results.some((result) => result.added),
    }
  },
})

const saidOf = (name: 'published' | 'language', given: Body) =>
  given[name]?.trim() ? { [name]: given[name].trim() } : {}

async function receivedFrom({ text, file: files, origin }: Body): Promise<{ bytes: Buffer; origin: string }[]> {
  const chosen = [files ?? []].flat().filter(({ size }) => size > 0)
  // In a form, a file takes the place of the text.
  if (chosen.length)
    return Promise.all(
      chosen.map(async (one) => ({ bytes: Buffer.from(await one.arrayBuffer()), origin: one.name || 'file' })),
    )
  if (!text?.trim()) return []
  return [{ bytes: Buffer.from(text), origin: origin?.trim() || PASTED }]
}

/** One text is looked through at once; of several, the queue says what waits in them. */
function locationOf(results: readonly Added[], site: Site): string {
  const [first] = results
  const fresh = results.filter(({ added: isNew }) => isNew).length
  if (results.length === 1)
    return site.to(['review', 'documents', shortIdOf(first.id)], { known: first.added ? undefined : '1' })
  return site.to(['review'], { added: String(fresh), known: String(results.length - fresh) })
}
