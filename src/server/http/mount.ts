/** Where resources, downloads and actions are found: at their address, and under /api/v1. */

import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Action } from '../action.ts'
import type { Assets } from '../assets/assets.ts'
import { document, type Page } from '../components/layout.ts'
import type { Download } from '../download.ts'
import { Once } from './once.ts'
import { JSON_TYPE, type Answer, type PageCache } from './page-cache.ts'
import { FormProblem, Problem } from './problem.ts'
import { formOf, isJsonAsked, jsonOf, parsed, queryOf, siteOf } from './request.ts'
import type { Resource } from '../resource.ts'
import type { Settings, Site } from '../site.ts'
import { wantsJson } from './address.ts'

const HTML_TYPE = 'text/html; charset=utf-8'

/** Page and JSON twin at the address, and JSON under /api/v1. */
export function mountResource(app: Hono, it: Resource, settings: Settings, assets: Assets, cache: PageCache): void {
  const made = async (c: Context, query: unknown, isApi: boolean): Promise<Answer> => {
    const site = siteOf(c, settings)
    const data = await it.load({ params: parsed(it.params, c.req.param()), query }, site)
    if (data === undefined) throw new Problem(404, 'Not found', `There is nothing at ${site.path}.`)
    if (isApi || isJsonAsked(c)) return { type: JSON_TYPE, body: JSON.stringify(data), ...nextIn(data, c.req.url) }
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
    if (it.isLive) {
      const { type, body, language } = await made(c, query, isApi)
      return c.body(body, 200, {
        'content-type': type,
        'cache-control': 'no-store',
        ...(language ? { 'content-language': language } : {}),
      })
    }
    try {
      // Pages tell what is coming, and of twenty years: they are of their day, too.
      const of = `${await settings.register.revision()} ${new Date().toISOString().slice(0, 10)}`
      return await cache.answer(c.req.raw, kind, of, () => made(c, query, isApi))
    } catch (error) {
      if (asJson || !it.refused || !(error instanceof RangeError)) throw error
      const page = await it.refused({ params: parsed(it.params, c.req.param()), query }, error, site)
      return refusal(c, page, site, assets, 400)
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
  app.get(routeOf(it.path), (c) => answer(c, false))
  app.get(`/api/v1${routeOf(apiPathOf(it.path))}`, (c) => answer(c, true))
  if (!it.body) return
  app.post(routeOf(it.path), atMost(it.most), (c) => posted(c, false))
  app.post(`/api/v1${routeOf(apiPathOf(it.path))}`, atMost(it.most), (c) => posted(c, true))
}

/** The page of a form with what was typed, which nobody keeps. */
async function refusal(
  c: Context,
  page: Page,
  site: Site,
  assets: Assets,
  status: ContentfulStatusCode,
): Promise<Response> {
  return c.body(String(await document(page, site, assets)), status, {
    'content-type': HTML_TYPE,
    'content-language': site.language,
    'cache-control': 'no-store',
  })
}

/** A file to save, at the address and under /api/v1. */
export function mountDownload(app: Hono, it: Download, settings: Settings): void {
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
  app.get(routeOf(it.path), answer)
  app.get(`/api/v1${routeOf(it.path)}`, answer)
}

/** A form at the address, and JSON under /api/v1. */
export function mountAction(app: Hono, it: Action, settings: Settings, assets: Assets): void {
  const once = new Once()
  app.post(it.path, atMost(it.most), async (c) => {
    const site = siteOf(c, settings)
    const given = parsed(it.body, await formOf(c))
    try {
      const done = await it.run(given, site)
      return c.redirect(done.location, 303)
    } catch (error) {
      if (error instanceof FormProblem && error.back) return c.redirect(error.back, 303)
      if (!(error instanceof FormProblem) || !it.refused || wantsJson(c.req.header('accept'))) throw error
      return refusal(c, await it.refused(given, error, site), site, assets, error.status)
    }
  })
  if (it.isForm) return
  app.post(`/api/v1${it.path}`, atMost(it.most), async (c) => {
    const given = parsed(it.body, await jsonOf(c))
    const done = await once.run(c.req.header('idempotency-key'), given, () => it.run(given, siteOf(c, settings)))
    return c.json(done.data as object, done.created ? 201 : 200, { location: done.location })
  })
}

/** The home page has a name in the API. */
export const apiPathOf = (path: string): string => (path === '/' ? '/home' : path)

const routeOf = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

/** Bytes that a request brings at most, where nothing else is said. */
const MOST = 64 * 1024

const atMost = (most = MOST) =>
  bodyLimit({
    maxSize: most,
    onError: () => {
      const said = most < 1024 ** 2 ? `${most / 1024} KiB` : `${most / 1024 ** 2} MiB`
      throw new Problem(413, 'Too large', `A request may bring ${said} here.`)
    },
  })

/** Lists say where they go on in a header, too, so that a program can follow any of them (RFC 8288). */
function nextIn(data: unknown, address: string): Pick<Answer, 'next'> {
  const { next } = data as { next?: unknown }
  if (typeof next !== 'string') return {}
  const { pathname, searchParams } = new URL(address)
  searchParams.set('after', next)
  return { next: `${pathname}?${searchParams.toString()}` }
}

/** The same address, relative to the host. */
function withoutEmpty(address: string): string {
  const { pathname, searchParams } = new URL(address)
  const left = new URLSearchParams([...searchParams].filter(([, value]) => value !== ''))
  return left.size ? `${pathname}?${left.toString()}` : pathname
}
