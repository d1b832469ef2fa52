import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Entry } from '../../../src/register/entry.ts'
import type { EngagementSeen } from '../../../src/server/resources/engagement.ts'
import { COMMON } from '../../../src/server/words/common.ts'
import { ENGAGEMENTS as WORDS } from '../../../src/server/words/engagements.ts'
import { entriesOf } from '../../store/registers.ts'
import { documentOf, HELD } from '../../store/documents.ts'
import { DOCUMENTS, office, type Office } from '../office.ts'
import { deadLinks, doubleIds, englishIn, pageAt, textOf, twinAt } from './markup.ts'

/** Two reports of one visit, a day apart. */
const EMBASSY = documentOf(
  'Paris, 10 May 2024 – On 6 May 2024 the Minister of Culture of Québec, Mathieu Lacombe, paid an official visit to Paris, France.\n',
  'embassy.txt',
)
const HOST = documentOf(
  'Paris, 11 May 2024 – <b>News</b>. On 7 May 2024 the Minister of Culture of Québec, Mathieu Lacombe, paid an official visit to Paris, France.\n',
  'host.txt',
)
const PLAIN = documentOf(
  'On 3 March 2023 the Minister of Energy of Norway, Terje Aasland, paid a visit to Canada.\n',
  'plain.txt',
)

describe('engagements', () => {
  let it: Office
  let entries: readonly Entry[]
  const at = ({ id }: Pick<Entry, 'id'>): string => `/engagements/${id}`
  const where = (holds: (entry: Entry) => boolean): Entry => {
    const found = entries.find(holds)
    assert.ok(found)
    return found
  }
  const lacombe = (): Entry => where(({ history }) => history.some(({ document }) => document === HOST.id))
  before(async () => {
    it = await office({ office: 'CA-QC' }, [...DOCUMENTS, EMBASSY, HOST, PLAIN, HELD])
    entries = await entriesOf(it.register)
  })

  test('every slot shows its words and leads to them', async () => {
    for (const entry of entries.slice(0, 60)) {
      const seen = await twinAt<EngagementSeen>(it, at(entry))
      const html = await pageAt(it, at(entry))
      assert.deepEqual(deadLinks(html), [], entry.id)
      assert.deepEqual(doubleIds(html), [], entry.id)
      const [own] = seen.entries
      const values = [own.kind, own.date, own.title, own.occasion].flatMap((slot) => slot?.values ?? [])
      for (const { sources } of [...values, ...own.from, ...own.to, ...own.parties, ...own.places, ...own.sectors])
        for (const { document, cites, quote } of sources.slice(0, 6)) {
          if (document.startsWith('decision:')) continue
          assert.ok(quote)
          const mark = cites.map((cite) => cite.join('-')).join('%2C')
          assert.ok(html.includes(`mark=${mark}#marked"`), `${entry.id}: ${quote}`)
        }
    }
  })

  test('what no source says is said to be absent', async () => {
    const entry = where(({ history }) => history[0].document === PLAIN.id)
    const text = textOf(await pageAt(it, at(entry)))
    for (const label of [WORDS.en.facts.size, WORDS.en.facts.about, WORDS.en.facts.occasion])
      assert.ok(text.includes(`${label} ${COMMON.en.notStated}`), label)
    assert.match(text, /on 3 March 2023/)
  })

  test('sources that differ stand side by side, with why one is shown', async () => {
    const entry = lacombe()
    const { differences } = await twinAt<EngagementSeen>(it, at(entry))
    const date = differences.find(({ slot }) => slot === 'date')!
    assert.ok(date.values.length >= 2)
    const html = await pageAt(it, at(entry))
    const text = textOf(html)
    for (const { passages } of date.values)
      for (const { runs } of passages) for (const run of runs) assert.ok(text.includes(run.text.trim()), run.text)
    assert.match(html, /<section\s+class="shown">/)
    assert.match(text, /The register shows the first, because /)
    assert.match(text, /No person has decided yet/)
  })

  test('a difference is decided on the page, and the decision taken back', async () => {
    const entry = lacombe()
    const { differences } = await twinAt<EngagementSeen>(it, at(entry))
    const [shown, other] = differences.find(({ slot }) => slot === 'date')!.values
    const send = (fields: Record<string, string>) =>
      it.request('/decisions', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
        body: new URLSearchParams(fields).toString(),
      })
    const form = await pageAt(it, at(entry))
    assert.match(form, new RegExp(`name="was" value="${String(shown.value)}"`))
    const done = await send({
      verb: 'correct',
      id: shown.passages[0].source.report,
      slot: 'date',
      was: String(shown.value),
      value: String(other.value),
      next: at(entry),
    })
    assert.equal(done.status, 303, await done.text())
    const after = await twinAt<EngagementSeen>(it, at(entry))
    assert.equal(after.entries[0].date!.preferred, other.value)
    const html = await pageAt(it, at(entry))
    assert.match(html, /name="verb" value="take-back"/)
    assert.match(textOf(html), /Corrected by A\. Archivist/)
    await send({ verb: 'take-back', id: after.decisions[0].decision.id, next: at(entry) })
    const again = await twinAt<EngagementSeen>(it, at(entry))
    assert.equal(again.entries[0].date!.preferred, shown.value)
    assert.ok(!(await pageAt(it, at(entry))).includes(`name="id" value="${after.decisions[0].decision.id}"`))
  })

  test('a visit has its programme, and a meeting says what it is part of', async () => {
    const part = where(({ partOf, history }) => partOf.length > 0 && history[0].document === HELD.id)
    const seen = await twinAt<EngagementSeen>(it, at(part))
    const [whole] = seen.wholes
    assert.ok((await pageAt(it, at(part))).includes(`href="/engagements/${whole}"`))
    const html = await pageAt(it, `/engagements/${whole}`)
    assert.match(html, /id="programme"/)
    assert.ok(html.includes(`id="e-${part.id}"`))
    assert.match(textOf(html), /Alexander Avdeyev/)
  })

  test('markup in a document is text', async () => {
    const html = await pageAt(it, at(lacombe()))
    assert.doesNotMatch(html, /<b>News/)
    assert.match(textOf(html), /<b>News<\/b>/)
  })

  test('the id of any report leads to the entry', async () => {
    const entry = where(({ reports }) => reports.length > 1)
    const other = entry.reports.find((id) => id !== entry.id)!
    const response = await it.request(`/fr/engagements/${other}`)
    assert.equal(response.status, 302)
    assert.equal(response.headers.get('location'), `/fr${at(entry)}`)
    assert.equal((await it.request('/engagements/0123456789abcdef.e1')).status, 404)
  })

  test('French pages have no English words of the interface', async () => {
    const some = [lacombe(), where(({ type }) => type === 'agreement'), ...entries.slice(0, 20)]
    for (const entry of some) {
      const html = await pageAt(it, `/fr${at(entry)}`)
      assert.deepEqual(englishIn(html, WORDS, COMMON), [], entry.id)
    }
  })
})
