// Documents are written by others: whatever is in them stays words.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { entriesOf } from '../store/registers.ts'
import { shortIdOf } from '../../src/register/report.ts'
import { inBrowser } from './browser.ts'

const BITES = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '"><svg onload=alert(3)>',
  "'-alert(4)-'",
  '</title></textarea><script>alert(5)</script>',
  'javascript:alert(6)',
  '{{constructor.constructor("alert(7)")()}}',
  '<a href="javascript:alert(8)">x</a><style>*{display:none}</style>',
  '&lt;script&gt;alert(9)&lt;/script&gt;',
]

const TEXT = `Visits to Québec ${BITES[0]}

${BITES.map((bite, i) => `On ${i + 1} May 2024, the Minister of Culture of France ${bite}, Hélène ${bite} Le Gal, paid a working visit to Québec ${bite} for the Forum of ${bite}. She met with the Premier of Québec, François ${bite} Legault, and signed the Agreement on ${bite}.`).join('\n\n')}
`

inBrowser('documents full of markup and script', (it) => {
  const post = async (path: string, body: unknown): Promise<void> => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(it.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    assert.ok(response.ok, `${response.status} ${await response.text()}`)
  }

  test('can be put in, and so can decisions', async () => {
    for (const [i, bite] of BITES.entries()) {
      await post('/api/v1/documents', { text: `${TEXT}\n${i}`, origin: bite })
      const engagement = {
        type: 'visit',
        kind: 'official',
        status: 'held',
        from: ['FR', `org:${bite}`],
        to: ['CA-QC'],
        participants: [{ name: `Hélène ${bite}`, office: bite, of: `org:${bite}`, head: true }],
        date: `2024-05-0${i + 1}`,
        places: [bite],
        occasion: bite,
        title: bite,
      }
      await post('/api/v1/decisions', { verb: 'add', engagement, why: bite })
    }
  })

  const bitten = async () =>
    (await entriesOf(it.register)).filter((entry) => JSON.stringify(entry.title ?? '').includes('alert('))

  describe('stay words on every page', () => {
    const pages = async (): Promise<string[]> => {
      const entries = await bitten()
      assert.ok(entries.length >= BITES.length, `${entries.length} engagements with bites in them`)
      const { items } = await it.register.search.documents('', { limit: BITES.length })
      const people = entries.flatMap(({ participants }) => participants.flatMap(({ appearances }) => appearances))
      return [
        '/',
        '/documents',
        ...items.slice(0, 2).flatMap(({ id }) => [`/documents/${shortIdOf(id)}`, `/review/documents/${shortIdOf(id)}`]),
        ...entries.map(({ id }) => `/engagements/${id}`),
        ...people.slice(0, 3).map((id) => `/people/${id}`),
        '/relations/CA-QC/FR',
        '/decisions',
        '/relations',
        '/people',
        '/places',
        ...BITES.map((bite) => `/places/${encodeURIComponent(bite)}`),
        '/network',
        '/review',
        ...BITES.flatMap((bite) => [
          `/search?text=${encodeURIComponent(bite)}`,
          `/search?party=${encodeURIComponent(bite)}`,
          `/${encodeURIComponent(bite)}`,
          `/relations/${encodeURIComponent(`org:${bite}`)}`,
          `/people?text=${encodeURIComponent(bite)}`,
        ]),
        `/read?text=${encodeURIComponent(TEXT.slice(0, 1500))}`,
      ]
    }

    test('no dialogue opens, no script runs, no style holds', { timeout: 120_000 }, async () => {
      const faults: string[] = []
      const page = await it.page('/', {}, faults)
      for (const path of await pages()) {
        await page.goto(it.url + path)
        const made = await page.evaluate<string[]>(
          `[...document.querySelectorAll('main script, main style, main img, svg[onload], [onerror], a[href^="javascript:"]')].map((one) => one.outerHTML)`,
        )
        assert.deepEqual([...faults, ...made], [], path)
      }
    })
  })
})
