// Whoever follows what a page offers finds something there: every link, picture, file and form of every page.

import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { RESOURCES } from '../../src/server/resources/all.ts'
import { office, type Office } from '../server/office.ts'
import { ADDRESSES, thingsOf, type Things } from './addresses.ts'

/** Addresses that are only looked up, of all that the pages lead to. */
const MOST = 2500

type Method = 'GET' | 'POST'

describe('links', () => {
  let it: Office
  let things: Things
  before(async () => {
    it = await office()
    things = await thingsOf(it.register)
  })

  for (const language of ['en', 'fr'] as const)
    test(`lead somewhere: ${language}`, async () => {
      const faults: string[] = []
      const from = new Map<string, string>()
      for (const { path } of RESOURCES)
        for (const address of ADDRESSES[path]?.(things) ?? []) {
          const page = `/${language}${address === '/' ? '' : address}`
          for (const asked of await offersOf(it, page)) if (!from.has(asked)) from.set(asked, page)
        }
      assert.ok(from.size > 500, `only ${from.size} addresses were found`)
      for (const [asked, page] of evenly([...from], MOST)) {
        const fault = await faultOf(it, asked)
        if (fault) faults.push(`${page}: ${asked}: ${fault}`)
      }
      assert.deepEqual(faults, [])
    })
})

/** What can be followed or sent from a page, as `METHOD address`. */
async function offersOf(it: Office, page: string): Promise<Set<string>> {
  const response = await it.request(page, { headers: { accept: 'text/html' } })
  const html = await response.text()
  const found = new Set<string>()
  const { search } = new URL(page, 'http://localhost')
  const add = (method: Method, address: string): void => {
    const url = new URL(unescaped(address), new URL(page, 'http://localhost'))
    // A page that says what is wrong with its own address leads to it in other languages as well.
    const isItself = !response.ok && url.search === search
    if (url.origin === 'http://localhost' && !isItself) found.add(`${method} ${url.pathname}${url.search}`)
  }
  for (const [tag, name] of html.matchAll(/<([a-z]+)\b[^>]*>/g)) {
    for (const attribute of ['href', 'src']) {
      const value = attributeOf(tag, attribute)
      if (value !== undefined && name !== 'use') add('GET', value)
    }
    const action = attributeOf(tag, name === 'form' ? 'action' : 'formaction')
    if (action !== undefined) add(methodOf(tag, name), action)
  }
  return found
}

/** A button that names another address says its method, too, or has that of its form: all of ours post. */
const methodOf = (tag: string, name: string): Method =>
  (attributeOf(tag, name === 'form' ? 'method' : 'formmethod') ?? (name === 'form' ? 'get' : 'post')).toLowerCase() ===
  'get'
    ? 'GET'
    : 'POST'

const attributeOf = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

const unescaped = (value: string): string =>
  value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Some of all of them, so that every part of the list is tried. */
function evenly<One>(all: readonly One[], most: number): readonly One[] {
  const step = Math.max(1, all.length / most)
  return Array.from({ length: Math.min(all.length, most) }, (_, i) => all[Math.floor(i * step)])
}

/** Nothing is sent by a form: an address that takes what it does not know would change the register. */
async function faultOf(it: Office, asked: string): Promise<string | undefined> {
  const [method, address] = asked.split(' ')
  if (method === 'GET') {
    const { status } = await it.request(address)
    return status < 400 ? undefined : String(status)
  }
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const { status } = await it.request(address, { method, headers, body: '' })
  return status === 404 || status === 405 || status >= 500 ? String(status) : undefined
}
