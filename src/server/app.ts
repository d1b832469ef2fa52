/** The office as one function from request to response. Nothing here knows of sockets: tests call it as it is. */

import { OpenAPIHono, z } from '@hono/zod-openapi'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import type { Action } from './action.ts'
import { addressOf, languageOf, wantsJson } from './address.ts'
import { loadAssets, type Assets } from './assets.ts'
import { document } from './components/layout.ts'
import { problemPage } from './components/problem-page.ts'
import type { Download } from './download.ts'
import { Moved } from './moved.ts'
import { JSON_TYPE, PageCache, preferredCoding, type Answer } from './page-cache.ts'
import { Problem } from './problem.ts'
import type { Resource } from './resource.ts'
import { ACTIONS, DOWNLOADS, RESOURCES } from './resources/all.ts'
import { hostCheck, safeHeaders } from './safety.ts'
import { Site, type Settings } from './site.ts'

const HTML_TYPE = 'text/html; charset=utf-8'
/** Bytes that a request may bring. */
const MOST = 16 * 1024 ** 2

export function officeApp(settings: Settings): Hono {
  const assets = loadAssets()
  const cache = new PageCache()
  const app = new Hono({ getPath: (request) => addressOf(new URL(request.url).pathname).path })
  app.use(safeHeaders)
  app.use(hostCheck(settings.hosts))
  app.use(csrf())
  app.use(
    bodyLimit({
      maxSize: MOST,
      onError: () => {
        throw new Problem(413, 'Too large', `A request may bring ${MOST / 1024 ** 2} MiB.`)
      },
    }),
  )
  app.get('/assets/*', (c) => assetResponse(c, assets))
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    try {
      await settings.register.revision()
      return c.json({ status: 'ready' })
    } catch {
      return c.json({ status: 'the register does not answer' }, 503, { 'retry-after': '5' })
    }
  })
  const api = new OpenAPIHono()
  for (const it of RESOURCES) mountResource(app, api, it, settings, assets, cache)
  for (const it of DOWNLOADS) mountDownload(app, api, it, settings)
  for (const it of ACTIONS) mountAction(app, api, it, settings)
  const about = { title: 'Chancery', version: settings.version }
  app.get('/openapi.json', (c) => c.json(api.getOpenAPI31Document({ openapi: '3.1.0', info: about })))
  app.notFound((c) =>
    failure(new Problem(404, 'Not found', `There is nothing at ${new URL(c.req.url).pathname}.`), c, settings, assets),
  )
  app.onError((error, c) => failure(error, c, settings, assets))
  return app
}

/** Page and JSON twin at the address, and JSON under /api/v1. */
function mountResource(
  app: Hono,
  api: OpenAPIHono,
  it: Resource,
  settings: Settings,
  assets: Assets,
  cache: PageCache,
): void {
  const made = async (c: Context, query: unknown, isApi: boolean): Promise<Answer> => {
    const site = siteOf(c, settings)
    const data = await it.load({ params: parsed(it.params, c.req.param()), query }, site)
    if (data === undefined) throw new Problem(404, 'Not found', `There is nothing at ${site.path}.`)
    if (isApi || isJsonAsked(c)) return { type: JSON_TYPE, body: JSON.stringify(data) }
    const page = await document(it.page(data, site), site, assets)
    return { type: HTML_TYPE, body: String(page), language: site.language }
  }
  const answer = async (c: Context, isApi: boolean): Promise<Response> => {
    const site = siteOf(c, settings)
    const asJson = isApi || isJsonAsked(c)
    // Forms send the fields that nobody has filled in, too.
    if (!asJson && [...site.query.values()].includes('')) return c.redirect(withoutEmpty(c.req.url), 302)
    const query = parsed(it.query, queryOf(c))
    const kind = asJson ? 'json' : site.language
    try {
      return await cache.answer(c.req.raw, kind, await settings.register.revision(), () => made(c, query, isApi))
    } catch (error) {
      if (asJson || !it.refused || !(error instanceof RangeError)) throw error
      const page = await it.refused({ params: parsed(it.params, c.req.param()), query }, error, site)
      return c.body(String(await document(page, site, assets)), 400, {
        'content-type': HTML_TYPE,
        'content-language': site.language,
        'cache-control': 'no-store',
      })
    }
  }
  const posted = async (c: Context, isApi: boolean): Promise<Response> => {
    const { type, body, language } = await made(c, parsed(it.body, await (isApi ? jsonOf(c) : formOf(c))), isApi)
    return c.body(body, 200, {
      'content-type': type,
      'cache-control': 'no-store',
      ...(language ? { 'content-language': language } : {}),
    })
  }
  const path = it.path.replace(/\{(\w+)\}/g, ':$1')
  const inApi = `/api/v1${it.path === '/' ? '/home' : it.path}`
  const apiPath = `/api/v1${path === '/' ? '/home' : path}`
  const responses = {
    200: { description: it.summary, content: { 'application/json': { schema: it.data } } },
    default: PROBLEM,
  }
  const params = it.params as z.ZodObject | undefined
  app.get(path, (c) => answer(c, false))
  app.get(apiPath, (c) => answer(c, true))
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: inApi,
    summary: it.summary,
    request: { params, query: it.query as z.ZodObject | undefined },
    responses,
  })
  if (!it.body) return
  app.post(path, (c) => posted(c, false))
  app.post(apiPath, (c) => posted(c, true))
  api.openAPIRegistry.registerPath({
    method: 'post',
    path: inApi,
    summary: it.summary,
    request: { params, body: { required: true, content: { 'application/json': { schema: it.body } } } },
    responses,
  })
}

/** A file to save, at the address and under /api/v1. */
function mountDownload(app: Hono, api: OpenAPIHono, it: Download, settings: Settings): void {
  const answer = async (c: Context): Promise<Response> => {
    const site = siteOf(c, settings)
    const sent = await it.send({ params: parsed(it.params, c.req.param()), query: parsed(it.query, queryOf(c)) }, site)
    if (!sent) throw new Problem(404, 'Not found', `There is nothing at ${site.path}.`)
    return c.body(sent.body, 200, {
      'content-type': it.type,
      'content-disposition': `attachment; filename="${sent.name}"`,
      'cache-control': 'no-cache',
    })
  }
  const path = it.path.replace(/\{(\w+)\}/g, ':$1')
  app.get(path, answer)
  app.get(`/api/v1${path}`, answer)
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: `/api/v1${it.path}`,
    summary: it.summary,
    request: { params: it.params as z.ZodObject | undefined, query: it.query as z.ZodObject | undefined },
    responses: {
      200: { description: it.summary, content: { [it.type]: { schema: z.string() } } },
      default: PROBLEM,
    },
  })
}

/** A form at the address, and JSON under /api/v1. */
function mountAction(app: Hono, api: OpenAPIHono, it: Action, settings: Settings): void {
  app.post(it.path, async (c) => {
    const site = siteOf(c, settings)
    try {
      const done = await it.run(parsed(it.body, await formOf(c)), site)
      return c.redirect(done.location, 303)
    } catch (error) {
      if (error instanceof Problem && error.back) return c.redirect(error.back, 303)
      throw error
    }
  })
  app.post(`/api/v1${it.path}`, async (c) => {
    const site = siteOf(c, settings)
    const done = await it.run(parsed(it.body, await jsonOf(c)), site)
    return c.json(done.data as object, done.created ? 201 : 200, { location: done.location })
  })
  api.openAPIRegistry.registerPath({
    method: 'post',
    path: `/api/v1${it.path}`,
    summary: it.summary,
    request: { body: { required: true, content: { 'application/json': { schema: it.body } } } },
    responses: {
      200: { description: 'It was so before.', content: { 'application/json': { schema: it.data } } },
      201: { description: it.summary, content: { 'application/json': { schema: it.data } } },
      default: PROBLEM,
    },
  })
}

/** The same address, relative to the host. */
function withoutEmpty(address: string): string {
  const { pathname, searchParams } = new URL(address)
  const left = new URLSearchParams([...searchParams].filter(([, value]) => value !== ''))
  return left.size ? `${pathname}?${left.toString()}` : pathname
}

const PROBLEM = {
  description: 'What went wrong (RFC 9457).',
  content: {
    'application/problem+json': {
      schema: z.object({
        type: z.string(),
        title: z.string(),
        status: z.int(),
        detail: z.string().optional(),
        instance: z.string().optional(),
      }),
    },
  },
}

function siteOf(c: Context, settings: Settings): Site {
  const url = new URL(c.req.url)
  const { path, prefix } = addressOf(url.pathname)
  const language = prefix ? (prefix.slice(1) as Site['language']) : languageOf(c.req.header('accept-language'))
  return new Site(settings, { language, prefix, path, query: url.searchParams })
}

const isJsonAsked = (c: Context): boolean =>
  addressOf(new URL(c.req.url).pathname).isJson || wantsJson(c.req.header('accept'))

/** A parameter given twice is a list. */
function queryOf(c: Context): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([key, values]) => [key, values.length === 1 ? values[0] : values]),
  )
}

/** Browsers send line breaks as CR LF; what was in the field, and what scripts see of it, has LF. */
async function formOf(c: Context): Promise<Record<string, unknown>> {
  const plain = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(plain) : typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value
  const fields = Object.entries(await c.req.parseBody({ all: true }))
  return Object.fromEntries(fields.map(([name, value]) => [name, plain(value)]))
}

async function jsonOf(c: Context): Promise<unknown> {
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? ''))
    throw new Problem(415, 'Unsupported media type', 'Send JSON, with content-type: application/json.')
  try {
    return await c.req.json()
  } catch {
    throw new Problem(400, 'Bad request', 'The body is not JSON.')
  }
}

/** A value that the schema lets by, or a problem that names each fault with its place. */
function parsed(schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) return {}
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.map(({ path, message }) =>
    path.length ? `${path.join('.')}: ${message}` : message,
  )
  throw new Problem(400, 'Bad request', faults.join('; '))
}

async function failure(error: Error, c: Context, settings: Settings, assets: Assets): Promise<Response> {
  if (error instanceof Moved) return c.redirect(addressAfter(error, c, settings), 302)
  const problem = problemOf(error)
  const site = siteOf(c, settings)
  const { pathname } = new URL(c.req.url)
  const headers = { ...problem.headers, 'cache-control': 'no-store' }
  if (pathname.startsWith('/api/') || isJsonAsked(c))
    return c.body(JSON.stringify(problem.body(pathname)), problem.status, {
      ...headers,
      'content-type': 'application/problem+json',
    })
  const page = await document(problemPage(problem, site), site, assets)
  return c.body(String(page), problem.status, {
    ...headers,
    'content-type': HTML_TYPE,
    'content-language': site.language,
  })
}

/** The same mount and the same query, at another address. */
function addressAfter({ segments }: Moved, c: Context, settings: Settings): string {
  const { pathname, search } = new URL(c.req.url)
  const path = siteOf(c, settings).to(segments)
  if (pathname.startsWith('/api/v1/')) return `/api/v1${path}${search}`
  return `${path}${addressOf(pathname).isJson ? '.json' : ''}${search}`
}

/** RangeErrors are what the register says of values that it does not understand. */
function problemOf(error: Error): Problem {
  if (error instanceof Problem) return error
  if (error instanceof RangeError) return new Problem(400, 'Bad request', error.message)
  if ('getResponse' in error && (error as unknown as { status: number }).status === 403)
    return new Problem(403, 'Forbidden', 'A change has to come from a page of this office.')
  process.stderr.write(`chancery: a fault of chancery itself, please report it: ${error.stack}\n`)
  return new Problem(500, 'A fault of chancery itself', 'What went wrong is written where the server was started.')
}

function assetResponse(c: Context, assets: Assets): Response {
  const asset = assets.files.get(new URL(c.req.url).pathname)
  if (!asset) throw new Problem(404, 'Not found', 'This file was of another version; load the page again.')
  const coding = preferredCoding(c.req.header('accept-encoding'))
  const body = asset.coded[coding] ?? asset.body
  return c.body(body, 200, {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    ...(body === asset.body ? {} : { 'content-encoding': coding }),
    vary: 'accept-encoding',
  })
}
