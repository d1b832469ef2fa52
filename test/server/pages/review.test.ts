import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { shortIdOf } from '../../../src/register/report.ts'
import type { QueueItem, QueueSizes } from '../../../src/store/queue.ts'
import { REVIEW } from '../../../src/server/words/review.ts'
import { documentOf } from '../../store/documents.ts'
import { DOCUMENTS, DOUBTFUL, office, type Office } from '../office.ts'
import { deadLinks, doubleIds, englishIn, pageAt, textOf, twinAt, unescaped } from './markup.ts'

const HOSTILE = documentOf(
  `<script>alert(1)</script> <b onclick="x">Rachida</b> </p></main>"&amp;'

On 3 May 2024 the Minister of Culture of France, Rachida Dati, paid an official visit to Québec <i onclick="x">again</i>.
`,
  'hostile"><script>.txt',
)

interface Twin {
  readonly sizes: QueueSizes
  readonly waiting: { readonly items: readonly QueueItem[]; readonly at: number; readonly next?: string }
}

/** Forms of a page: where they go, and what they send when this button is pressed. */
interface Form {
  readonly action: string
  readonly fields: URLSearchParams
  readonly buttons: readonly { readonly said: string; readonly name?: string; readonly value?: string }[]
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

function formsOf(html: string): Form[] {
  return [...html.matchAll(/<form([^>]*)>([^]*?)<\/form>/g)].map(([, head, body]) => ({
    action: attribute(head, 'action')!,
    fields: new URLSearchParams(
      [...body.matchAll(/<input[^>]*type="(?:hidden|text)"[^>]*>/g)].flatMap(([tag]): [string, string][] => {
        const name = attribute(tag, 'name')
        return name === undefined ? [] : [[name, attribute(tag, 'value') ?? '']]
      }),
    ),
    buttons: [...body.matchAll(/<button([^>]*)>([^]*?)<\/button>/g)].map(([, tag, said]) => ({
      said: textOf(said),
      name: attribute(tag, 'name'),
      value: attribute(tag, 'value'),
    })),
  }))
}

describe('review', () => {
  let it: Office
  const w = REVIEW.en
  before(async () => {
    it = await office({}, [...DOUBTFUL, ...DOCUMENTS.slice(0, 4), HOSTILE])
  })

  /** Presses a button of a page, with what was typed, and answers with the address that it leads to. */
  const press = async (path: string, said: string, typed: Readonly<Record<string, string>> = {}): Promise<string> => {
    const form = formsOf(await pageAt(it, path)).find(({ buttons }) => buttons.some((one) => one.said === said))
    const button = form?.buttons.find((one) => one.said === said)
    assert.ok(form && button, `${path} has a button “${said}”`)
    if (button.name) form.fields.set(button.name, button.value!)
    for (const [name, value] of Object.entries(typed)) form.fields.set(name, value)
    const response = await it.request(form.action, {
      method: 'POST',
      body: form.fields,
      headers: { origin: 'http://localhost' },
    })
    assert.equal(response.status, 303, `${said}: ${await response.text()}`)
    return response.headers.get('location')!
  }
  const twin = (path: string) => twinAt<Twin>(it, path)

  test('puts what is most useful first, with the number of each kind', async () => {
    const { sizes, waiting } = await twin('/review')
    assert.deepEqual([sizes.differs, sizes.same, sizes.who], [1, 1, 1])
    const kinds = waiting.items.map(({ kind }) => kind)
    assert.deepEqual(kinds.slice(0, 3), ['differs', 'same', 'who'])
    assert.ok(kinds.slice(3).every((kind) => kind === 'unsure'))
    const all = sizes.differs + sizes.same + sizes.who + sizes.unsure
    const text = textOf(await pageAt(it, '/review'))
    assert.ok(text.includes(w.waits(all, String(all))), text.slice(0, 300))
    assert.ok(text.includes(`${w.kinds.unsure} ${sizes.unsure}`))
    for (const kind of ['differs', 'same', 'who', 'unsure', 'lost'] as const)
      assert.ok((await twin(`/review?kind=${kind}`)).waiting.items.every((one) => one.kind === kind))
  })

  test('shows the words of all sources that differ, with each value marked', async () => {
    const html = await pageAt(it, '/review?kind=differs')
    const marked = [...html.matchAll(/<mark>([^]*?)<\/mark>/g)].map(([, words]) => textOf(words))
    assert.deepEqual(marked.sort(), ['4 to 5 March 2022', '6 to 7 March 2022'])
    // Places are counted in the paragraphs as they are sent.
    for (const [, start, words] of html.matchAll(/<p data-start="(\d+)">([^]*?)<\/p>/g)) {
      const text = unescaped(words.replace(/<[^>]*>/g, ''))
      const texts = await it.register.lookup.texts(DOUBTFUL.map(({ id }) => id))
      assert.ok(
        [...texts.values()].some((whole) => whole.startsWith(text, Number(start))),
        text,
      )
    }
  })

  test('takes what was chosen of the sources, and takes it back', async () => {
    const before = (await twin('/review')).sizes
    const { entry } = (await twin('/review?kind=differs')).waiting.items[0] as QueueItem & { kind: 'differs' }
    const html = await pageAt(it, '/review?kind=differs')
    const choices = [...html.matchAll(/<input[^>]*name="choice"[^>]*>/g)].map(([tag]) => attribute(tag, 'value')!)
    const other = entry.date!.values.find(({ value }) => value !== entry.date!.preferred)!.value
    const choice = choices.find((one) => one.endsWith(` ${other}`))!
    const next = await press('/review?kind=differs', w.correct, { choice })
    assert.equal((await it.register.lookup.entry(entry.id))!.date!.preferred, other)
    assert.equal((await twin('/review')).sizes.differs, before.differs - 1)
    const text = textOf(await pageAt(it, next))
    assert.match(text, /Corrected \(Date → .*March 2022/)
    assert.ok(text.includes(w.nothingHere))
    const back = await press(next, w.undo)
    assert.equal(
      attribute(` item="${new URL(back, 'http://x').searchParams.get('item')}"`, 'item'),
      `differs:${entry.id}`,
    )
    assert.equal((await it.register.lookup.entry(entry.id))!.review, 'contested')
    assert.ok(!textOf(await pageAt(it, back)).includes('Corrected'))
  })

  test('merges two people, keeps two engagements apart, and asks neither again', async () => {
    const { a, b } = (await twin('/review?kind=who')).waiting.items[0] as QueueItem & { kind: 'who' }
    const html = await pageAt(it, '/review?kind=who')
    for (const reason of ['for one party', 'Marta Soto', 'M. Soto']) assert.ok(textOf(html).includes(reason), reason)
    const next = await press('/review?kind=who', w.who)
    assert.equal((await it.register.lookup.person(a.id))!.id, (await it.register.lookup.person(b.id))!.id)
    assert.equal((await twin('/review')).sizes.who, 0)
    await press(next, w.undo)
    assert.equal((await twin('/review')).sizes.who, 1)
    const apart = await press('/review?kind=same', w.notSame)
    assert.equal((await twin('/review')).sizes.same, 0)
    await press(apart, w.undo)
    assert.equal((await twin('/review')).sizes.same, 1)
  })

  test('goes on to the next thing, and leaves for later what is left', async () => {
    const { waiting } = await twin('/review?kind=unsure')
    const names = waiting.items.map((item) => `unsure:${(item as QueueItem & { kind: 'unsure' }).entry.id}`)
    const html = await pageAt(it, '/review?kind=unsure')
    const later = attribute(/<a[^>]*data-does="later"[^>]*>/.exec(html)![0], 'href')!
    const after = await twin(later)
    assert.equal(
      `unsure:${(after.waiting.items[after.waiting.at] as QueueItem & { kind: 'unsure' }).entry.id}`,
      names[1],
    )
    assert.ok(
      !after.waiting.items.some((item) => `unsure:${(item as QueueItem & { kind: 'unsure' }).entry.id}` === names[0]),
    )
    assert.ok(textOf(await pageAt(it, later)).includes(w.skipped(1)))
    const next = await press('/review?kind=unsure', w.confirm)
    const on = await twin(next)
    assert.equal(`unsure:${(on.waiting.items[on.waiting.at] as QueueItem & { kind: 'unsure' }).entry.id}`, names[1])
    await press(next, w.undo)
  })

  test('says what is wrong with what was typed, beside it', async () => {
    const back = await press('/review?kind=differs', w.correct, { value: 'next <week>' })
    const html = await pageAt(it, back)
    assert.match(html, /<input[^>]*value="next &lt;week&gt;"[^>]*aria-invalid="true"/)
    assert.ok(textOf(html).includes('next <week> is no date'))
    const french = await pageAt(it, `/fr${back}`)
    assert.ok(textOf(french).includes('next <week> n’est pas une date'))
    const [{ entry }] = (await twin('/review?kind=differs')).waiting.items as (QueueItem & { kind: 'differs' })[]
    const party = await press(`/review?item=differs:${entry.id}&slot=to`, w.add, { value: 'Nowhere at all' })
    assert.ok(textOf(await pageAt(it, party)).includes('No party is known as Nowhere at all'))
  })

  test('has a decision that lost its words taken back', async () => {
    const [{ anchor }] = await it.register.lookup.anchorsOf([`${shortIdOf(DOUBTFUL[0].id)}.e1`])
    const on = { ...anchor, type: 'agreement' as const }
    await it.register.decide([{ kind: 'confirm', on, at: '2026-01-05T09:00:00Z', by: 'B. Clerk' }])
    const text = textOf(await pageAt(it, '/review'))
    assert.ok(text.includes(w.lost) && text.includes('B. Clerk'), text)
    await press('/review', w.takeBack)
    assert.equal((await twin('/review')).sizes.lost, 0)
  })

  test('looks at any engagement, and at those whom a person may be', async () => {
    const document = shortIdOf(DOUBTFUL[3].id)
    const { waiting } = await twin(`/review?engagement=${document}.e1`)
    assert.deepEqual(
      waiting.items.map(({ kind }) => kind),
      ['unsure', 'same'],
    )
    const sure = `/review?engagement=${shortIdOf(DOUBTFUL[5].id)}.e1`
    const [item, ...others] = (await twin(sure)).waiting.items as (QueueItem & { kind: 'unsure' })[]
    assert.deepEqual([item.doubts, others], [[], []])
    const next = await press(sure, w.confirm)
    assert.ok(textOf(await pageAt(it, next)).includes(w.isConfirmed))
    await press(next, w.undo)
    const { a, b } = (await twin('/review?kind=who')).waiting.items[0] as QueueItem & { kind: 'who' }
    for (const { id } of [a, b]) {
      const { items } = (await twin(`/review?of=${id}`)).waiting
      assert.deepEqual(
        items.map(({ kind }) => kind),
        ['who'],
      )
    }
    for (const path of ['/review?engagement=ffffffff.e1', '/review?of=ffffffffffffffff'])
      assert.equal((await it.request(path)).status, 404)
  })

  test('says so where nothing waits', async () => {
    const quiet = await office({}, [])
    assert.ok(textOf(await pageAt(quiet, '/review')).includes(w.waits(0, '0')))
    assert.equal((await it.request('/review?after=nonsense')).status, 400)
    assert.equal((await it.request('/review?kind=nonsense')).status, 400)
    assert.equal((await it.request('/review?item=differs:none')).status, 200)
  })

  test('a document is gone through: the next, and all that are left', async () => {
    const at = `/review/documents/${shortIdOf(DOUBTFUL[0].id)}`
    const next = await press(at, w.confirmNext)
    assert.match(next, /at=e2/)
    const done = await press(next, w.confirm)
    assert.ok(textOf(await pageAt(it, done)).includes(w.wholeDone(2)))
    const [many] = DOCUMENTS.slice(0, 4).filter(({ id }) => id !== DOUBTFUL[0].id)
    const whole = `/review/documents/${shortIdOf(many.id)}`
    const { engagements } = await twinAt<{ engagements: { id: string; entry: { review: string } }[] }>(it, whole)
    assert.ok(engagements.length > 1)
    await press(whole, w.confirmRest(engagements.length))
    const after = await twinAt<typeof engagements extends infer E ? { engagements: E } : never>(it, whole)
    assert.ok(after.engagements.every(({ entry }) => entry.review === 'confirmed'))
    assert.equal((await it.request('/review/documents/ffffffffffffffff')).status, 404)
  })

  test('each value of a document has a form that fits it', async () => {
    const at = `/review/documents/${shortIdOf(HOSTILE.id)}`
    const html = await pageAt(it, at)
    const links = [...html.matchAll(/<a\s+href="([^"]*slot=[^"]*)"/g)].map(([, href]) => unescaped(href))
    assert.ok(links.length > 8, `${links.length} values`)
    for (const href of links) {
      const form = await pageAt(it, href.replace('#value', ''))
      assert.match(form, /name="verb" value="correct"/, href)
      assert.match(form, /name="value"/, href)
      assert.deepEqual([deadLinks(form), doubleIds(form)], [[], []], href)
    }
  })

  test('what documents and people write is shown, never run', async () => {
    const at = `/review/documents/${shortIdOf(HOSTILE.id)}`
    const evil = `"><script>alert(2)</script>`
    const next = await press(`${at}?slot=occasion`, w.add, { value: evil, why: evil })
    for (const path of [
      at,
      next,
      `${at}?slot=title&value=${encodeURIComponent(evil)}`,
      `/review?item=${encodeURIComponent(evil)}`,
    ]) {
      const html = await pageAt(it, path)
      assert.doesNotMatch(html, /<script>|onclick="x"(?!&)|<i onclick/, path)
    }
    assert.ok(textOf(await pageAt(it, next)).includes(evil))
  })

  test('speaks French', async () => {
    for (const path of [
      '/review',
      '/review?kind=who',
      '/review?kind=same',
      `/review/documents/${shortIdOf(DOUBTFUL[0].id)}`,
    ]) {
      const response = await it.request(`/fr${path}`)
      assert.deepEqual(englishIn(await response.text(), REVIEW), [], path)
    }
  })
})
