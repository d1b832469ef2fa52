// What waits for a person, and what tells pages that the register has changed.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readDocument } from '../../src/index.ts'
import type { QueueItem, QueueOptions } from '../../src/store/queue.ts'
import { Register } from '../../src/store/register.ts'
import { onEachDatabase } from './databases.ts'
import { documentOf, HELD, RELATIONS, SAMPLES } from './documents.ts'
import { anchorOf, decide, entriesOf, freshRegister, openRegister, problemsOf } from './registers.ts'

const VISIT = documentOf(
  'Paris, 20 June 2011. The Minister of Foreign Affairs of Japan, Kenji Yamanouchi, paid a working visit to Lyon, France, on 14 June 2011.\n',
  'visit.txt',
)
/** Likely the same visit. */
const AGAIN = documentOf(
  'The Minister of Foreign Affairs of Japan, Kenji Yamanouchi, paid a working visit to France from 15 to 17 June 2011.\n',
  'again.txt',
)
/** Likely the same person. */
const LATER = documentOf(
  'On 12 May 2013, the Prime Minister of Japan, Yamanouchi, met with the Mayor of Lyon.\n',
  'later.txt',
)
const UNDATED = documentOf(
  'The Minister of Culture of Norway, Ingrid Solberg, met with the Minister of Culture of France.\n',
  'undated.txt',
)
const ALL = [VISIT, AGAIN, LATER, UNDATED]

const say = (item: QueueItem): string => `${item.kind} ${about(item)}`

function about(item: QueueItem): string {
  if (item.kind === 'lost') return item.decision.kind
  if (item.kind === 'differs') return String(item.entry.date?.values.length)
  if (item.kind === 'same')
    return [item.a, item.b]
      .map(({ date }) => date!.preferred)
      .sort()
      .join(' ')
  return item.kind === 'who' ? [item.a.name, item.b.name].sort().join(', ') : item.doubts.join(', ')
}

async function queueOf(register: Register, options: QueueOptions = {}): Promise<string[]> {
  const whole = (await register.search.queue(options)).items.map(say)
  const paged: string[] = []
  for (let next: string | undefined; ;) {
    const page = await register.search.queue({ ...options, limit: 1, ...(next === undefined ? {} : { after: next }) })
    assert.ok(page.items.length <= 1)
    paged.push(...page.items.map(say))
    if (page.next === undefined) break
    next = page.next
  }
  assert.deepEqual(paged, whole, 'page by page as in one')
  return whole
}

const SAME = 'same 2011-06-14 2011-06-15/2011-06-17'
const WHO = 'who Kenji Yamanouchi, Yamanouchi'

onEachDatabase('the queue', (fresh) => {
  test('has what waits, the most useful first, by kind and by document', async () => {
    const register = await freshRegister(fresh)
    await register.add(ALL)
    assert.deepEqual(await queueOf(register), [SAME, WHO, 'unsure no date'])
    const { most, ...sizes } = await register.search.queueSizes()
    assert.ok(most > 0)
    assert.deepEqual(sizes, { lost: 0, differs: 0, same: 1, who: 1, unsure: 1 })
    assert.deepEqual(await queueOf(register, { kind: 'who' }), [WHO])
    assert.deepEqual(await queueOf(register, { document: AGAIN.id }), [SAME, WHO])
    assert.deepEqual(await queueOf(register, { document: UNDATED.id }), ['unsure no date'])
    assert.deepEqual(await queueOf(register, { document: HELD.id }), [])
    await assert.rejects(register.search.queue({ after: 'nowhere' }), RangeError)
    const [item] = (await register.search.queue({ kind: 'same' })).items
    assert.ok(item.kind === 'same' && item.score >= 0.45 && item.score < 0.7 && item.reasons.length > 0)
    assert.deepEqual([...item.links].sort(), [item.a.id, item.b.id].sort())
    assert.deepEqual(await problemsOf(register), [])
  })

  test('has no pair that a person told apart or put together; taken back, it waits again', async () => {
    const register = await freshRegister(fresh)
    await register.add(ALL)
    const [same] = (await register.search.queue({ kind: 'same' })).items
    assert.ok(same.kind === 'same')
    const [on, other] = await Promise.all(same.links.map((id) => anchorOf(register, id)))
    const split = await decide(register, { kind: 'split', on, other })
    assert.deepEqual(await queueOf(register), [WHO, 'unsure no date'])
    assert.equal((await register.status()).likely, 0)
    assert.deepEqual(await problemsOf(register), [])
    await decide(register, { kind: 'take-back', decision: split })
    assert.deepEqual(await queueOf(register), [SAME, WHO, 'unsure no date'])
    // What a person put together has two dates now, and they differ.
    await decide(register, { kind: 'merge', on, other })
    assert.deepEqual(await queueOf(register), ['differs 2', WHO, 'unsure no date'])
    await decide(register, { kind: 'confirm', on })
    assert.deepEqual(await queueOf(register), [WHO, 'unsure no date'])

    const [who] = (await register.search.queue({ kind: 'who' })).items
    assert.ok(who.kind === 'who')
    const anchors = await Promise.all(who.links.map(async (id) => (await register.lookup.anchorOfPerson(id))!))
    const apart = await decide(register, { kind: 'split', on: anchors[0], other: anchors[1] })
    assert.deepEqual(await queueOf(register), ['unsure no date'])
    await decide(register, { kind: 'take-back', decision: apart })
    assert.deepEqual(await queueOf(register), [WHO, 'unsure no date'])
    await decide(register, { kind: 'merge', on: anchors[0], other: anchors[1] })
    assert.deepEqual(await queueOf(register), ['unsure no date'])
    assert.deepEqual(await problemsOf(register), [])
    await register.rebuild()
    assert.deepEqual(await queueOf(register), ['unsure no date'])
  })

  test('does not forget who waits when one of two documents is read anew', async () => {
    const register = await freshRegister(fresh)
    for (const document of ALL) await register.add([document])
    const [undated] = (await register.search.queue({ kind: 'unsure' })).items
    assert.ok(undated.kind === 'unsure')
    await decide(register, { kind: 'note', on: await anchorOf(register, undated.entry.id), text: 'ask Oslo' })
    assert.deepEqual(await queueOf(register), [SAME, WHO, 'unsure no date'])
    await decide(register, { kind: 'confirm', on: await anchorOf(register, undated.entry.id) })
    assert.deepEqual(await queueOf(register), [SAME, WHO])
  })

  test('has decisions that have lost their words, before all else', async () => {
    const address = await fresh.address()
    const before = await Register.open(address, readDocument)
    await before.add(ALL)
    const [{ reports }] = (await before.search.entries({ type: 'visit' })).items
    await decide(before, { kind: 'confirm', on: await anchorOf(before, reports[0]) })
    await before.close()
    const blind = await openRegister(address, (document) => {
      const told = readDocument(document)
      return {
        ...told,
        reading: { ...told.reading, engagements: told.reading.engagements.filter(({ type }) => type !== 'visit') },
      }
    })
    await blind.rebuild()
    assert.deepEqual(await queueOf(blind), ['lost confirm', 'unsure no date'])
    assert.equal((await blind.search.queueSizes()).lost, 1)
  })

  test('documents to review are those with open engagements, the last added first', async () => {
    const register = await freshRegister(fresh)
    const added = ALL.map((one, i) => ({ ...one, added: `2026-01-0${i + 1}T00:00:00.000Z` }))
    await register.add([...added, documentOf('Nothing happened.\n', 'empty.txt')])
    const found = async (limit: number, next?: string): Promise<string[]> => {
      const page = await register.search.documentsToReview({ limit, ...(next === undefined ? {} : { after: next }) })
      const said = page.items.map(({ origin, entries, open, waiting }) => `${origin} ${entries} ${open} ${waiting}`)
      return page.next === undefined ? said : [...said, ...(await found(limit, page.next))]
    }
    assert.deepEqual(await found(50), ['undated.txt 1 1 1', 'later.txt 1 1 0', 'again.txt 1 1 0', 'visit.txt 1 1 0'])
    assert.deepEqual(await found(1), await found(50))
    const [{ id }] = (await register.search.entries({ source: LATER.id })).items
    await decide(register, { kind: 'confirm', on: await anchorOf(register, id) })
    assert.deepEqual(await found(50), ['undated.txt 1 1 1', 'again.txt 1 1 0', 'visit.txt 1 1 0'])
  })
})

onEachDatabase('a revision', (fresh) => {
  test('is another after each change, by whatever process, and the same until then', async () => {
    const address = await fresh.address()
    const [one, two] = [await openRegister(address), await openRegister(address)]
    const seen = new Set<string>()
    const changed = async (): Promise<void> => {
      const [revision, again] = [await one.revision(), await two.revision()]
      assert.equal(revision, again)
      assert.equal(seen.has(revision), false)
      seen.add(revision)
    }
    await changed()
    await one.add([HELD])
    await changed()
    await two.add([RELATIONS])
    await changed()
    const [{ id }] = await entriesOf(one)
    await decide(two, { kind: 'confirm', on: await anchorOf(one, id) })
    await changed()
    await one.rebuild()
    await changed()
    const last = await one.revision()
    await one.search.overview()
    await one.status()
    assert.equal(await two.revision(), last)
    await assert.rejects(one.decideHeld(async () => Promise.reject(new Error('no'))))
    assert.equal(await one.revision(), last)
  })
})

onEachDatabase('lookup', (fresh) => {
  let register: Register
  after(() => register?.close())

  test('a person, page by page', async () => {
    register = await Register.open(await fresh.address(), readDocument)
    await register.add(ALL)
    const { people } = await register.search.cast({})
    const { id } = people.find(({ name }) => name === 'Kenji Yamanouchi')!
    const whole = (await register.lookup.person(id))!
    assert.deepEqual([whole.number, whole.entries.length, whole.next], [2, 2, undefined])
    const first = (await register.lookup.person(id, { limit: 1 }))!
    const second = (await register.lookup.person(id, { limit: 1, after: first.next! }))!
    assert.deepEqual([...first.entries, ...second.entries], whole.entries)
    assert.deepEqual([first.number, second.number, second.next], [2, 2, undefined])
  })

  test('entries by their ids, in their order', async () => {
    const ids = (await entriesOf(register)).map((one) => one.id).toReversed()
    const found = await register.lookup.entries([...ids, 'none', ids[0]])
    assert.deepEqual(
      found.map((one) => one.id),
      ids,
    )
  })

  test('parts of an entry, in the order of the programme', async () => {
    const sample = await freshRegister(fresh)
    await sample.add(SAMPLES)
    const all = await sample.lookup.entries((await entriesOf(sample)).map((one) => one.id))
    const wholes = new Map(all.flatMap((part) => part.partOf.map((whole) => [whole, true] as const)))
    assert.ok(wholes.size > 3)
    const together = await sample.lookup.partsOf(all)
    for (const entry of all) {
      const parts = await sample.lookup.parts(entry)
      assert.deepEqual(together.get(entry.id), parts)
      assert.deepEqual(
        parts.map(({ id }) => id).sort(),
        all
          .filter(({ partOf }) => partOf.includes(entry.id))
          .map(({ id }) => id)
          .sort(),
      )
      const days = parts.flatMap(({ date }) => date?.preferred.slice(0, 10) ?? [])
      assert.deepEqual(days, days.toSorted())
    }
  })

  test('decisions, the latest first, and those on an entry or a document', async () => {
    const log = await freshRegister(fresh)
    await log.add(ALL)
    const [one, two] = (await log.search.entries({ type: 'visit' })).items
    const on = await anchorOf(log, one.id)
    const confirmed = await decide(log, { kind: 'confirm', on })
    const noted = await decide(log, { kind: 'note', on: await anchorOf(log, two.id), text: 'see the file' })
    const back = await decide(log, { kind: 'take-back', decision: confirmed })
    const added = await decide(log, {
      kind: 'add',
      engagement: { type: 'meeting', kind: 'call', status: 'held', parties: ['JP', 'FR'] },
    })
    const found = async (options: Parameters<typeof log.search.decisions>[0] = {}): Promise<string[]> => {
      const { items, next } = await log.search.decisions(options)
      const said = items.map(({ decision, holds }) => `${decision.id}${holds ? '' : ' taken back'}`)
      return next === undefined ? said : [...said, ...(await found({ ...options, after: next }))]
    }
    assert.deepEqual(await found(), [added, back, noted, `${confirmed} taken back`])
    assert.deepEqual(await found({ limit: 1 }), await found())
    assert.deepEqual(await found({ entry: one.id }), [back, `${confirmed} taken back`])
    assert.deepEqual(await found({ document: on.document }), [back, `${confirmed} taken back`])
    const hand = (await entriesOf(log)).find(({ history }) => history[0].document === added)!
    assert.deepEqual(await found({ entry: hand.id }), [added])
    await decide(log, { kind: 'take-back', decision: back })
    assert.match((await found({ entry: one.id })).at(-1)!, /^decision:\w+$/)
    await assert.rejects(log.search.decisions({ after: 'nowhere' }), RangeError)
  })
})
