// Whatever becomes of a page on its way: a text with sound places, or one sentence; never a fault, never without end.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as holds, asyncProperty, constantFrom, integer, string, tuple, uint8Array } from 'fast-check'
import { AGENCIES } from '../../scripts/corpus/layouts/agencies.ts'
import { OLD_PAGES } from '../../scripts/corpus/layouts/old-pages.ts'
import { PORTALS } from '../../scripts/corpus/layouts/portals.ts'
import { releaseOf } from '../../scripts/corpus/layouts/release.ts'
import { extractHtml } from '../../src/sources/html/extract-html.ts'
import { markedPage } from '../../src/sources/html/marked-page.ts'
import { parse } from '../../src/sources/html/parse.ts'
import { childNamed, contentOf } from '../../src/sources/html/tree.ts'
import { decode } from '../../src/sources/charset.ts'
import { metaCharsetOf } from '../../src/sources/html/meta-charset.ts'
import { Unreadable } from '../../src/sources/unreadable.ts'
import { rounds } from './rounds.ts'

const RELEASE = releaseOf('eur-02', '2024-05-03', '3 May 2024')
const PAGES = Object.values({ ...PORTALS, ...AGENCIES, ...OLD_PAGES }).map((layout) =>
  Buffer.from(layout(RELEASE).html),
)
const PIECES = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '"',
  '&',
  '&#0;',
  '&#x10FFFF;',
  '<table>',
  '<td>',
  '</p>',
  '<p hidden>',
  '<b>',
  '</b>',
  '<li>',
  '<br>',
  '<h1>',
  '<template>',
  '<svg>',
  '<math>',
  '<select>',
  '<script>',
  '</script>',
  '<plaintext>',
  '<frameset>',
  '<x-y>',
  '\0',
  '\u00AD',
  '\u202E',
  '\uD800',
  'Ã©',
  'â€™',
  '| ',
  '\n\n',
]

async function isSound(bytes: Buffer): Promise<void> {
  let extracted
  try {
    extracted = await extractHtml(bytes, {})
  } catch (error) {
    assert.ok(error instanceof Unreadable, String(error))
    return
  }
  const { text, placesOf } = extracted
  assert.match(text, /\S/)
  const source = (await decode(bytes, {}, metaCharsetOf(bytes))).text
  const body = bodyOf(source)
  for (const at of [0, 0.3, 0.7, 0.95].map((share) => Math.floor(text.length * share))) {
    const words = text.slice(at, at + 12)
    const places = placesOf([at, at + words.length])
    for (const place of places) {
      assert.ok(place.kind !== 'pdf')
      if (place.kind === 'html-data') {
        // what a script holds is written there as it stands, but for NULs
        assert.ok(source.replaceAll('\0', '\uFFFD').includes(place.quote.exact))
        continue
      }
      const [start, end] = place.position
      assert.equal(body.slice(start, end), place.quote.exact)
      assert.equal(body.slice(end, end + place.quote.suffix.length), place.quote.suffix)
    }
    const found = places.map((place) => (place.kind === 'html' ? place.quote.exact : '')).join('')
    const letters = (of: string): string => of.replace(/[^\p{L}\p{N}]/gu, '')
    // Garbled letters are others in the page, and data may have signs written as others.
    const asTheyStand = places.every(({ kind }) => kind === 'html')
    if (places.length && asTheyStand && !extracted.notes.some(({ code }) => code === 'mojibake'))
      assert.equal(letters(found), letters(words))
  }
  assert.doesNotMatch(await markedPage(bytes, {}, [[0, 5]], ''), /<script|<iframe|<base\b/i)
}

function bodyOf(source: string): string {
  const html = childNamed(parse(source).document, 'html')
  const body = html && childNamed(html, 'body')
  return body ? contentOf(body) : ''
}

test('pages with pieces put in, taken out and turned round', async () => {
  const change = tuple(integer({ min: 0, max: 1_000_000 }), integer({ min: 0, max: 60 }), constantFrom(...PIECES))
  await holds(
    asyncProperty(constantFrom(...PAGES), array(change, { maxLength: 12 }), async (page, changes) => {
      let html = page.toString()
      for (const [at, cut, piece] of changes) {
        const from = at % html.length
        html = html.slice(0, from) + piece + html.slice(from + cut)
      }
      await isSound(Buffer.from(html))
    }),
    { numRuns: rounds(150) },
  )
})

test('pages with bytes spoilt', async () => {
  const spoilt = array(tuple(integer({ min: 0, max: 1_000_000 }), integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 30,
  })
  await holds(
    asyncProperty(constantFrom(...PAGES), spoilt, async (page, changes) => {
      const bytes = Buffer.from(page)
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte
      await isSound(bytes)
    }),
    { numRuns: rounds(80) },
  )
})

test('any characters and any bytes', async () => {
  await holds(
    asyncProperty(array(constantFrom(...PIECES, 'Minister', ' of ', 'Oslo.'), { maxLength: 80 }), async (pieces) =>
      isSound(Buffer.from(`<p>${pieces.join('')}`)),
    ),
    { numRuns: rounds(200) },
  )
  await holds(
    asyncProperty(string({ unit: 'binary', maxLength: 300 }), async (text) => isSound(Buffer.from(`<p>${text}`))),
    { numRuns: rounds(100) },
  )
  await holds(
    asyncProperty(uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => isSound(Buffer.from(bytes))),
    { numRuns: rounds(100) },
  )
})
