import type { Cite, Cited, Cites } from '../../model/cite.ts'
import type { Engagement } from '../../model/reading.ts'
import { attendedIn } from './chronicle.ts'
import type { Recorded } from './recorded.ts'
import { completed } from './remarks.ts'
import { inOrder } from './rendition.ts'
import { shifted } from './visit.ts'

/**
 * What the remarks tell besides the visit, in their order, with the events of the chronicle's phrase "Attended …": under
 * their whole names, and those that the reader did not hold to be events.
 */
export function withAttended(
  record: Recorded,
  remarks: Cite,
  visit: Engagement,
  others: readonly Engagement[],
): Engagement[] {
  const { text, travellers } = record
  const all = others.map((e) => asCeremony(record, e))
  attendedIn(text.slice(...remarks)).forEach(({ range, kind }, i) => {
    const words = shifted(range, remarks[0])
    if (touch(words, visit.occasion?.cites)) return
    const at = all.findIndex((e) => [e.title?.cites, e.occasion?.cites, e.cites].some((cites) => touch(words, cites)))
    const told = all[at]
    const withNobody = told?.type === 'meeting' && told.participants.length <= travellers.length
    if (told && !withNobody) {
      if (told.type === 'event' && told.title && touch(words, told.title.cites))
        all[at] = {
          ...told,
          title: quoted(text, [words[0], Math.max(words[1], told.title.cites[0][1])], told.title.cites),
        }
      return
    }
    const sectors = told?.sectors ?? []
    const event = attended(record, { id: `attended ${i}`, kind, cites: [words], title: quoted(text, words), sectors })
    if (told) all[at] = event
    else all.push(event)
  })
  return all.toSorted((a, b) => a.cites[0][0] - b.cites[0][0])
}

const touch = (words: Cite, cites: Cites | undefined): boolean =>
  !!cites?.some(([start, end]) => start < words[1] && end > words[0])

/** The words from the first to the last of the ranges. */
function quoted(text: string, words: Cite, more: readonly Cite[] = []): Cited<string> {
  const all = inOrder([words, ...more])
  const whole: Cite = [all[0][0], all.at(-1)![1]]
  return { value: text.slice(...whole), cites: [whole] }
}

/** "Attended the signing of the Peace Accord": an agreement of others, at whose signing the traveller was a guest. */
function asCeremony(record: Recorded, e: Engagement): Engagement {
  if (e.type !== 'agreement' || !e.rule.endsWith('/signing-of')) return e
  const { text } = record
  const [[from], [, to]] = [e.cites[0], e.cites.at(-1)!]
  if (!/(?:[Aa]ttended|[Ww]itnessed| to) (?:the )?$/.test(text.slice(Math.max(0, from - 20), from))) return e
  const words: Cite = [text.startsWith('the ', from) ? from + 4 : from, to]
  return attended(record, { ...e, kind: 'ceremony', cites: [words], title: quoted(text, words) })
}

type Named = Pick<Engagement, 'id' | 'kind' | 'cites' | 'title' | 'sectors'> & Partial<Pick<Engagement, 'date'>>

/** An event that the traveller went to. */
function attended(record: Recorded, { id, kind, cites, title, sectors, date = monthOf(record) }: Named): Engagement {
  return completed(record, {
    id,
    type: 'event',
    kind,
    status: 'held',
    rule: 'en/record/attended',
    cites,
    from: [],
    to: [],
    parties: [record.guest, record.host].filter((party) => party !== undefined),
    participants: record.travellers,
    ...(date && { date }),
    places: [],
    title,
    sectors,
  })
}

/** An event that one came for days lasts as long or longer, and of it no more is known than the month. */
function monthOf({ date }: Recorded): Cited<string> | undefined {
  const [first, last] = date.value.split('/').map((day) => day.slice(0, 7))
  return last === first ? { value: first, cites: date.cites, inferred: true } : undefined
}
