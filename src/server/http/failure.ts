/** What went wrong, as a page for a person and as RFC 9457 has it for a program. What is inside stays inside. */

import type { Context, Hono } from 'hono'
import { addressOf } from './address.ts'
import type { Assets } from '../assets/assets.ts'
import { document } from '../components/layout.ts'
import { problemPage } from '../components/problem-page.ts'
import { Moved } from './moved.ts'
import { Problem } from './problem.ts'
import { isJsonAsked, isOfApi, siteOf } from './request.ts'
import type { Settings } from '../site.ts'

export async function failure(error: Error, c: Context, settings: Settings, assets: Assets): Promise<Response> {
  if (error instanceof Moved) return c.redirect(addressAfter(error, c, settings), 302)
  const request: string = c.get('requestId')
  const problem = problemOf(error, request)
  const site = siteOf(c, settings)
  const headers = { ...problem.headers, 'cache-control': 'no-store' }
  if (isOfApi(c) || isJsonAsked(c))
    return c.body(JSON.stringify(problem.body(new URL(c.req.url).pathname, request)), problem.status, {
      ...headers,
      'content-type': 'application/problem+json',
    })
  const page = await document(problemPage(problem, site), site, assets)
  return c.body(String(page), problem.status, {
    ...headers,
    'content-type': 'text/html; charset=utf-8',
    'content-language': site.language,
  })
}

/** Nothing is at the address, or nothing that can be asked so. */
export async function nothingAt(c: Context, app: Hono, settings: Settings, assets: Assets): Promise<Response> {
  const allow = methodsAt(app, c.req.path)
  if (!allow.length)
    return failure(new Problem(404, 'Not found', `There is nothing at ${c.req.path}.`), c, settings, assets)
  const headers = { allow: allow.join(', ') }
  if (c.req.method === 'OPTIONS') return c.body(null, 204, headers)
  const detail = `${c.req.method} is not for this address, but ${allow.join(', ')}.`
  return failure(new Problem(405, 'Method not allowed', detail, headers), c, settings, assets)
}

/** What has a route at the path; HEAD goes where GET does. */
function methodsAt(app: Hono, path: string): string[] {
  const found = ['GET', 'POST'].filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  )
  return found.length ? [...found.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one])), 'OPTIONS'] : []
}

/** The same mount and the same query, at another address. */
function addressAfter({ segments }: Moved, c: Context, settings: Settings): string {
  const { pathname, search } = new URL(c.req.url)
  const path = siteOf(c, settings).to(segments)
  if (isOfApi(c)) return `/api/v1${path}${search}`
  return `${path}${addressOf(pathname).isJson ? '.json' : ''}${search}`
}

/** RangeErrors are what the register says of values that it does not understand. */
function problemOf(error: Error, request: string): Problem {
  if (error instanceof Problem) return error
  if (error instanceof RangeError) return new Problem(400, 'Bad request', error.message)
  if ('getResponse' in error && (error as unknown as { status: number }).status === 403)
    return new Problem(403, 'Forbidden', 'A change has to come from a page of this office.')
  // Nobody is there to read it.
  if ('code' in error && error.code === 'ECONNRESET') return new Problem(400, 'Bad request', 'The request broke off.')
  process.stderr.write(`chancery: a fault of chancery itself, please report it: request ${request}: ${error.stack}\n`)
  return new Problem(
    500,
    'A fault of chancery itself',
    `What went wrong is written where the server was started, at request ${request}.`,
  )
}
