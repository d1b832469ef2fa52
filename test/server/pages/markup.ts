// What tests look for in pages, without a browser.

import assert from 'node:assert/strict'
import type { Office } from '../office.ts'

/** The page at an address, which must be there. */
export async function pageAt(office: Office, path: string): Promise<string> {
  const response = await office.request(path, { headers: { 'accept-language': 'en' } })
  assert.equal(response.status, 200, path)
  return response.text()
}

/** The JSON twin of a page. */
export async function twinAt<T>(office: Office, path: string): Promise<T> {
  const response = await office.request(path, { headers: { accept: 'application/json' } })
  assert.equal(response.status, 200, path)
  return (await response.json()) as T
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", nbsp: '\u00a0' }

export const unescaped = (text: string): string =>
  text.replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all)

/** Text as one reads it, on one line. */
export const textOf = (html: string): string =>
  unescaped(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

/** Links of a page to places in it that are not there. */
export function deadLinks(html: string): string[] {
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))
  return [...html.matchAll(/\shref="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))
}

/** Ids that stand more than once. */
export function doubleIds(html: string): string[] {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
  return ids.filter((id, i) => ids.indexOf(id) !== i)
}

interface Words {
  readonly [key: string]: unknown
}

/** Sentences and labels of the interface that are English, and stand in a page that should be French. */
export function englishIn(html: string, ...tables: readonly { readonly en: Words; readonly fr: Words }[]): string[] {
  const english = tables.flatMap(({ en, fr }) => differing(en, fr))
  const body = html.replace(/[^]*?<body>/, '').replace(/<(q|blockquote)[\s>][^]*?<\/\1\s*>/g, '')
  const labels = [...body.matchAll(/\s(?:aria-label|placeholder)="([^"]*)"/g)].map(([, label]) => label)
  const said = new Set([...body.split(/<[^>]*>/), ...labels].map((text) => unescaped(text).replace(/\s+/g, ' ').trim()))
  return english.filter(
    (words) => said.has(words) || (words.split(' ').length > 3 && [...said].some((one) => one.includes(words))),
  )
}

function differing(en: Words, fr: Words): string[] {
  return Object.entries(en).flatMap(([key, value]) => {
    if (typeof value === 'string') return value === fr[key] ? [] : [value]
    return typeof value === 'object' && value !== null ? differing(value as Words, fr[key] as Words) : []
  })
}
