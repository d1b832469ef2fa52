// What is taken out of a page, what is left out, and that nothing on it makes it slow.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import iconv from 'iconv-lite'
import { extractHtml } from '../../src/sources/html/extract-html.ts'

const SENTENCE =
  'The Minister of Foreign Affairs met with the Ambassador of Japan in Oslo on Friday, and they spoke of trade.'
const MORE = `${SENTENCE} ${SENTENCE}`
const page = (body: string, head = ''): Buffer =>
  Buffer.from(`<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`)
const textOf = async (html: Buffer): Promise<string> => (await extractHtml(html, {})).text
const article = (inside: string): Buffer => page(`<article><h1>Visit</h1><p>${MORE}</p>${inside}</article>`)

describe('lines', () => {
  const LINES: readonly (readonly [what: string, html: string, line: string])[] = [
    [
      'bold and linked words do not part a name',
      '<p>Here is <b>Ser</b>gei <a href="/l">Lav<i>rov</i></a>, the minister.</p>',
      'Here is Sergei Lavrov, the minister.',
    ],
    [
      'soft hyphens and marks of direction go',
      '<p>The Minis\u00ADter \u200Fof\u200E Trade&shy;s was\u200B here.</p>',
      'The Minister of Trades was here.',
    ],
    ['no-break spaces are spaces', '<p>On 3&nbsp;May&nbsp;2024,&#160;at noon.</p>', 'On 3 May 2024, at noon.'],
    [
      'a line broken in a sentence goes on',
      '<p>The President of the Republic of Kazakhstan was received by<br>the Mayor of Oslo.</p>',
      'The President of the Republic of Kazakhstan was received by the Mayor of Oslo.',
    ],
    [
      'lines broken where they end are lines',
      '<p>It was signed.<br>It was published.</p>',
      'It was signed.\nIt was published.',
    ],
    [
      'two breaks part paragraphs',
      '<div>It was signed in Oslo.<br><br>It was published in Rome.</div>',
      'It was signed in Oslo.\n\nIt was published in Rome.',
    ],
    ['items', '<ul><li>Trade was one.<li>Fish was <b>the other</b>.</ul>', '- Trade was one.\n- Fish was the other.'],
    ['rows of data', '<table><tr><th>Day<th>Visit<tr><td>3 May<td>Oslo</table>', 'Day | Visit\n3 May | Oslo'],
    [
      'right to left',
      '<p dir="rtl">التقى وزير الخارجية السفير الياباني في أوسلو.</p>',
      'التقى وزير الخارجية السفير الياباني في أوسلو.',
    ],
  ]
  for (const [what, html, line] of LINES)
    test(what, async () =>
      assert.ok((await textOf(article(html))).endsWith(`\n\n${line}`), await textOf(article(html))),
    )

  test('what is not seen is not read', async () => {
    const hidden = [
      '<p hidden>secret</p>',
      '<p style="display: none">secret</p>',
      '<div aria-hidden="true">secret</div>',
      '<span class="visually-hidden">secret</span>',
      '<script>secret</script><style>secret</style><noscript>secret</noscript><template>secret</template>',
      '<textarea>secret</textarea><button>secret</button><select><option>secret</select>',
    ]
    for (const html of hidden) assert.doesNotMatch(await textOf(article(html)), /secret/, html)
  })
})

describe('what a page says of itself', () => {
  const DATES: readonly (readonly [head: string, published: string])[] = [
    ['<meta property="article:published_time" content="2024-05-03T23:30:00+03:00">', '2024-05-03'],
    ['<meta name="DC.date.issued" content="2024-05-03">', '2024-05-03'],
    ['<meta name="date" content="Fri, 03 May 2024 10:00:00 GMT">', '2024-05-03'],
    ['<meta name="pubdate" content="03.05.2024">', '2024-05-03'],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2024-05-03T08:00:00Z"}]}</script>',
      '2024-05-03',
    ],
    [
      '<meta name="date" content="2024-05-04"><script type="application/ld+json">{"@type":["Article"],"datePublished":"2024-05-03"}</script>',
      '2024-05-03',
    ],
  ]
  for (const [head, published] of DATES)
    test(head.slice(0, 60), async () =>
      assert.equal((await extractHtml(page(`<p>${MORE}</p>`, head), {})).published, published),
    )
  test('a time element', async () => {
    const html = page(`<article><h1>Visit</h1><time datetime="2024-05-03T10:00">Friday</time><p>${MORE}</p></article>`)
    assert.equal((await extractHtml(html, {})).published, '2024-05-03')
  })
  test('a date that is none is left out', async () => {
    for (const content of ['2024-13-45', 'yesterday', '05/03/2024', '0000-00-00'])
      assert.equal(
        (await extractHtml(page(`<p>${MORE}</p>`, `<meta name="date" content="${content}">`), {})).published,
        undefined,
      )
  })
  test('title, language, publisher', async () => {
    const head =
      '<title>A visit | Ministry</title><meta property="og:site_name" content="Ministry"><meta property="og:locale" content="fr_CA">'
    const { title, language, publisher } = await extractHtml(page(`<p>${MORE}</p>`, head), {})
    assert.deepEqual([title, language, publisher], ['A visit', 'fr-CA', 'Ministry'])
  })
  test('a shell whose text is only in its data', async () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'A visit to Oslo',
      datePublished: '2024-05-03',
      articleBody: `${MORE}\n${MORE}`,
    }
    const html = page(
      '<div id="root"></div><noscript>Enable scripts.</noscript>',
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    )
    assert.equal(await textOf(html), `A visit to Oslo\n\n2024-05-03\n\n${MORE}\n${MORE}`)
  })

  describe('words that stand in its data alone lead to the script', () => {
    const words = 'reçu à l’Élysée, “Taro” & 日本 \u{1F91D} < 4'
    const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
      'as they are': (text) => text,
      'as paragraphs of HTML': (text) =>
        `  <p class="a > b">${text.replace(/&/g, '&amp;').replace('<', '&lt;').replace('É', '&Eacute;').replace(/\n/g, '</p>\r\n<!-- > --><p>')}</p>`,
    }
    const AS_JSON: Readonly<Record<string, (json: string) => string>> = {
      'as JSON writes them': (json) => json,
      'with every letter beyond ASCII escaped': (json) =>
        json.replace(/[\u0080-\uFFFF]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
      'with slashes and signs escaped, and a broken line in a text': (json) =>
        json.replace(/\//g, '\\/').replace(/</g, '\\u003c').replace('paid', '\n\t paid'),
    }
    for (const [how, write] of Object.entries(WRITTEN))
      for (const [as, escape] of Object.entries(AS_JSON))
        test(`${how}, ${as}`, async () => {
          const body = `${MORE} paid\n${words}\n${MORE}`
          const article = { '@type': 'NewsArticle', headline: 'A visit to Oslo', articleBody: [write(body)] }
          const data = { '@graph': [{ '@type': 'WebSite', name: 'A visit' }, article] }
          const html = page(
            '<div id="root"></div>',
            `<script type="application/ld+json">{"name":"Nothing"}</script><script type="application/ld+json">${escape(JSON.stringify(data))}</script>`,
          )
          const { text, placesOf } = await extractHtml(html, {})
          const at = text.indexOf(words)
          assert.ok(at > 0, text)
          const [place, ...more] = placesOf([at, at + words.length])
          assert.ok(place?.kind === 'html-data')
          assert.deepEqual(more, [])
          assert.match(place.css, /^html > head:nth-child\(1\) > script:nth-child\(\d\)$/)
          const { exact, prefix, suffix } = place.quote
          assert.ok(html.toString().includes(prefix + exact + suffix))
          const told = JSON.parse(`"${exact.replace(/[\n\t]+/g, ' ')}"`) as string
          assert.equal(
            await textOf(Buffer.from(`<p>${how === 'as they are' ? told.replace('<', '&lt;') : told}</p>`)),
            words,
          )
          const [title] = placesOf([0, 7])
          assert.ok(
            title?.kind === 'html-data' && title.quote.exact === 'A visit' && title.quote.suffix.startsWith(' to Oslo'),
          )
        })

    test('of a value that can not be laid beside what is seen of it, to the whole value', async () => {
      const articleBody = `<p>${MORE}</p><script>0</script><p>${MORE} A&NotEqualTilde;B</p>`
      const data = JSON.stringify({ '@type': 'NewsArticle', articleBody })
      const html = page('<div></div>', `<script type="application/ld+json">${data.replaceAll('/', '\\/')}</script>`)
      const [place] = (await extractHtml(html, {})).placesOf([3, 9])
      assert.ok(place?.kind === 'html-data')
      assert.equal(JSON.parse(`"${place.quote.exact}"`), articleBody)
    })
  })
})

describe('letters', () => {
  const russian = 'Министр иностранных дел встретился с послом Японии в Осло, и они говорили о торговле между странами.'
  const html = (charset: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>${russian} ${russian}</p></body></html>`
  for (const charset of ['windows-1251', 'koi8-r', 'iso-8859-5', 'utf-8'])
    test(charset, async () => {
      const { text, notes } = await extractHtml(iconv.encode(html(charset), charset), {})
      assert.equal(text, `${russian} ${russian}`)
      assert.deepEqual(notes, [])
      const wrong = await extractHtml(iconv.encode(html('iso-8859-1'), charset), {})
      assert.equal(wrong.text, `${russian} ${russian}`)
      assert.equal(wrong.notes[0].code, 'charset-guessed')
    })
  test('garbled letters are mended where it is sure, and lead back to where they stand', async () => {
    for (const charset of ['windows-1252', 'windows-1251']) {
      const french =
        'Le ministre a été reçu à l’Élysée – « une première » – par le Président, où il s’est félicité de la coopération engagée.'
      const garbled = iconv.decode(Buffer.from(french), charset)
      if (garbled.includes('\uFFFD')) continue
      const { text, notes, placesOf } = await extractHtml(page(`<p>${garbled}</p><p>${SENTENCE}</p>`), {})
      assert.equal(text.split('\n')[0], french)
      assert.equal(notes[0].code, 'mojibake')
      const at = text.indexOf('Élysée')
      const [place] = placesOf([at, at + 6])
      assert.equal(place.kind === 'html' && place.quote.exact, iconv.decode(Buffer.from('Élysée'), charset))
    }
  })
  test('what only looks garbled is left alone', async () => {
    const text =
      'CAFÉ» is no mistake, nor is «Ã» or a naïve Â· between words in a text that has many é, è, à and ç in it, été.'
    assert.equal(await textOf(page(`<p>${text}</p>`)), text)
  })
})

describe('pages that mean no good', () => {
  const HOSTILE: readonly (readonly [what: string, html: () => string])[] = [
    ['100,000 levels', () => `${'<div>'.repeat(100_000)}${SENTENCE}${'</div>'.repeat(100_000)}<p>${SENTENCE}</p>`],
    ['100,000 levels of text in bold', () => '<b>x '.repeat(100_000)],
    ['tables in tables', () => '<table><tr><td>x'.repeat(20_000)],
    [
      '100,000 attributes',
      () => `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>${SENTENCE}</p>`,
    ],
    [
      'formatting never closed',
      () => `${Array.from({ length: 20_000 }, (_, i) => `<font size=${i}>`).join('')}${'<p>x y z</p>'.repeat(20_000)}`,
    ],
    ['links out of a table', () => `<table>${'<a href=x>link</a>'.repeat(100_000)}`],
    ['one line of 5 MB', () => `${SENTENCE} `.repeat(46_000)],
    ['nothing but signs', () => '<'.repeat(500_000)],
    ['related news without end', () => `<p>${MORE}</p>${'<div><h3>Related news</h3><p>x</p></div>'.repeat(30_000)}`],
    ['cards without end', () => '<li class="a"><a href="x">Title of one</a><p>Some words.</p></li>'.repeat(30_000)],
    ['breaks without end', () => `<p>${'x<br>'.repeat(200_000)}</p>`],
    ['data without end', () => `<script type="application/ld+json">${'['.repeat(500_000)}</script><p>${SENTENCE}</p>`],
  ]
  for (const [what, html] of HOSTILE)
    test(what, async () => {
      const bytes = page(html())
      const started = performance.now()
      await extractHtml(bytes, {}).catch((error: unknown) => assert.match(String(error), /page without text/))
      const took = performance.now() - started
      assert.ok(took < 8000, `${took.toFixed(0)} ms`)
    })
})
