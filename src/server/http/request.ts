/** What a request asks for, and what it brings. */

import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { addressOf, languageOf, wantsJson } from './address.ts'
import { Problem } from './problem.ts'
import { Site, type Settings } from '../site.ts'

export function siteOf(c: Context, settings: Settings): Site {
  const url = new URL(c.req.url)
  const { path, prefix } = addressOf(url.pathname)
  const language = prefix ? (prefix.slice(1) as Site['language']) : languageOf(c.req.header('accept-language'))
  return new Site(settings, { language, prefix, path, query: url.searchParams })
}

/** By its address, or by what it likes to have. */
export const isJsonAsked = (c: Context): boolean =>
  addressOf(new URL(c.req.url).pathname).isJson || wantsJson(c.req.header('accept'))

export const isOfApi = (c: Context): boolean => new URL(c.req.url).pathname.startsWith('/api/')

/** A parameter given twice is a list. */
export function queryOf(c: Context): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([key, values]) => [key, values.length === 1 ? values[0] : values]),
  )
}

/** Browsers send line breaks as CR LF; what was in the field, and what scripts see of it, has LF. */
export async function formOf(c: Context): Promise<Record<string, unknown>> {
  const plain = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(plain) : typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value
  const fields = Object.entries(await c.req.parseBody({ all: true }))
  return Object.fromEntries(fields.map(([name, value]) => [name, plain(value)]))
}

export async function jsonOf(c: Context): Promise<unknown> {
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? ''))
    throw new Problem(415, 'Unsupported media type', 'Send JSON, with content-type: application/json.')
  const text = await c.req.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem(400, 'Bad request', 'The body is not JSON.')
  }
}

/** A value that the schema lets by, or a problem that names each fault with its place. */
export function parsed(schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) return {}
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.map(({ path, message }) =>
    path.length ? `${path.join('.')}: ${message}` : message,
  )
  throw new Problem(400, 'Bad request', faults.join('; '))
}
