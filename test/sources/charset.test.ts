// Every character set in use comes out as the text that went in, whatever was declared; a guess says that it is one.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import iconv from 'iconv-lite'
import { decode } from '../../src/sources/charset.ts'
import { Unreadable } from '../../src/sources/unreadable.ts'

const RUSSIAN = 'Визит делегации Ленинградской области в Москву состоялся 3 мая. Губернатор встретился с министром.'
const FRENCH = 'Visite à Québec du ministre des Affaires étrangères : il a été reçu à l’Assemblée, côté cour.'
const POLISH = 'Wizyta ministra spraw zagranicznych w Łodzi. Spotkanie odbyło się w środę; źródło podaje szczegóły.'
const KAZAKH = 'Қазақстан Республикасының Президенті делегациямен кездесті. Үкімет отырысы өтті.'
const ENGLISH = 'The Minister’s visit – “official” – cost €5 more. Mr. Müller met Mr. Núñez.'

const WRITTEN: readonly (readonly [charset: string, text: string])[] = [
  ['windows-1251', RUSSIAN],
  ['windows-1251', 'Визит делегации'],
  ['koi8-r', RUSSIAN],
  ['iso-8859-5', RUSSIAN],
  ['ibm866', RUSSIAN],
  ['utf-16le', RUSSIAN],
  ['utf-16be', RUSSIAN],
  ['utf-16le', ENGLISH],
  ['utf-8', RUSSIAN],
  ['windows-1252', FRENCH],
  ['windows-1252', 'Visite à Québec'],
  ['windows-1252', ENGLISH],
  ['iso-8859-2', POLISH],
  ['windows-1250', POLISH],
  ['rk1048', KAZAKH],
]

const typed = (charset: string) => ({ 'content-type': `text/plain; charset=${charset}` })

for (const [charset, text] of WRITTEN)
  describe(`${charset}: ${text.slice(0, 30)}`, () => {
    const bytes = iconv.encode(text, charset)
    test('nothing declared', async () => {
      const found = await decode(bytes, {})
      assert.equal(found.text, text)
      const silent = charset.startsWith('utf')
      assert.equal(found.notes[0]?.code, silent ? undefined : 'charset-guessed')
    })
    test('declared in the header, and in the page', async () => {
      for (const found of [await decode(bytes, typed(charset)), await decode(bytes, {}, charset)]) {
        assert.equal(found.text, text)
        assert.deepEqual(found.notes, [])
      }
    })
    test('declared wrongly', async () => {
      for (const wrong of ['utf-8', 'nonsense', ...(charset === 'windows-1252' ? [] : ['iso-8859-1'])]) {
        if (wrong === charset) continue
        const found = await decode(bytes, typed(wrong))
        assert.equal(found.text, text, wrong)
        if (!charset.startsWith('utf-16'))
          assert.equal(
            found.notes[0]?.code,
            wrong === 'nonsense' && charset === 'utf-8' ? 'charset-guessed' : 'charset-guessed',
            wrong,
          )
      }
    })
  })

test('a byte order mark is no part of the text', async () => {
  for (const charset of ['utf-8', 'utf-16le', 'utf-16be'])
    assert.equal((await decode(iconv.encode(`\uFEFF${RUSSIAN}`, charset), {})).text, RUSSIAN, charset)
})

test('a spoilt byte in UTF-8 is shown where it is, early and late, and in the middle of a character', async () => {
  const text = Buffer.from('Québec – Қазақстан 🤝 '.repeat(50))
  for (const at of [0, 1, 3, 30, 500, text.length - 1]) {
    const bytes = Buffer.from(text)
    bytes[at] = 0xff
    // A bad byte inside a character makes its first byte the bad one.
    let expected = at
    while (expected > 0 && (text[expected] & 0xc0) === 0x80) expected--
    const { notes, text: shown } = await decode(bytes, {})
    assert.equal(notes[0].code, 'broken')
    assert.match(notes[0].message, new RegExp(`the first at byte ${expected};`))
    assert.match(shown, /\uFFFD/)
  }
})

test('no bytes, and bytes of no text', async () => {
  await assert.rejects(decode(Buffer.alloc(0), {}), Unreadable)
  await assert.rejects(decode(Buffer.from('abc\0def'), {}), /byte 3 is NUL/)
})
