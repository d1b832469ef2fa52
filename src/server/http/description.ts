/** The API described for programs: OpenAPI 3.1, made from the schemas by which requests are checked. */

import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Action } from '../action.ts'
import type { Download } from '../download.ts'
import { apiPathOf } from './mount.ts'
import type { Resource } from '../resource.ts'
import { capital } from '../words/capital.ts'

type Registered = Parameters<OpenAPIHono['openAPIRegistry']['registerPath']>[0]
export type Description = ReturnType<OpenAPIHono['getOpenAPI31Document']>

const ABOUT = `Who visited whom, who met, what was signed: every value with the words it rests on.

Answers are JSON, or \`application/problem+json\` (RFC 9457) where something is wrong. They carry an \`ETag\`; sent back as
\`If-None-Match\` it saves the body as long as nothing is written to the register. Lists go on at the address in
\`Link: …; rel="next"\`. \`RateLimit-Limit\`, \`RateLimit-Remaining\` and \`RateLimit-Reset\` say how much more may be asked;
\`X-Request-Id\` names the request in the log of the server.`

export function descriptionOf(
  resources: readonly Resource[],
  downloads: readonly Download[],
  actions: readonly Action[],
  version: string,
): Description {
  const api = new OpenAPIHono()
  const all: Registered[] = [
    ...resources.flatMap(resourceAsked),
    ...downloads.map(downloadAsked),
    ...actions.filter(({ isForm }) => !isForm).map(actionAsked),
  ]
  for (const one of all) api.openAPIRegistry.registerPath(one)
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Chancery', version, description: ABOUT, license: { name: 'Apache-2.0' } },
    servers: [{ url: '/api/v1' }],
  })
}

/** The first step of the path, and how one says the operation: `getRelationsByPartyByOther`. */
function named(method: 'get' | 'post', path: string) {
  const steps = path.split(/\W+/).filter(Boolean)
  const isParam = (step: string): boolean => path.includes(`{${step}}`)
  const operation = [method, ...steps.map((step) => (isParam(step) ? `By${capital(step)}` : capital(step)))].join('')
  return { method, path, operationId: operation, tags: [steps[0]] }
}

function resourceAsked(it: Resource): Registered[] {
  const path = apiPathOf(it.path)
  const params = it.params as z.ZodObject | undefined
  const responses = { 200: { description: it.summary, ...json(it.data) }, default: PROBLEM }
  const got = { ...named('get', path), summary: it.summary, responses }
  const posted = { ...named('post', path), summary: `${it.summary} For questions that are long.`, responses }
  return [
    { ...got, request: { params, query: it.query as z.ZodObject | undefined } },
    ...(it.body ? [{ ...posted, request: { params, body: { required: true, ...json(it.body) } } }] : []),
  ]
}

function downloadAsked(it: Download): Registered {
  const request = { params: it.params as z.ZodObject | undefined, query: it.query as z.ZodObject | undefined }
  const file = { description: it.summary, content: { [it.type]: { schema: z.string() } } }
  return { ...named('get', it.path), summary: it.summary, request, responses: { 200: file, default: PROBLEM } }
}

function actionAsked(it: Action): Registered {
  return {
    ...named('post', it.path),
    summary: it.summary,
    request: { headers: ONCE, body: { required: true, ...json(it.body) } },
    responses: {
      200: { description: 'It was so before.', ...json(it.data) },
      201: { description: it.summary, ...json(it.data) },
      default: PROBLEM,
    },
  }
}

const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema } } })

const ONCE = z.object({
  'idempotency-key': z
    .string()
    .max(255)
    .optional()
    .openapi({ description: 'The same change sent again under the same key within an hour is made once.' }),
})

const PROBLEM = {
  description: 'What went wrong (RFC 9457).',
  content: {
    'application/problem+json': {
      schema: z
        .object({
          type: z.string(),
          title: z.string(),
          status: z.int(),
          detail: z.string().optional().openapi({ description: 'What is wrong, and what would be right.' }),
          instance: z.string().optional().openapi({ description: 'The path that was asked for.' }),
          request: z.string().optional().openapi({ description: 'As in X-Request-Id.' }),
        })
        .openapi('Problem'),
    },
  },
}
