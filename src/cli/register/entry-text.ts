/** An entry of the register for a person at a terminal: as one line in a list, and whole with its sources. */

import { isAddition } from '../../model/decision.ts'
import type { Lookup, LinkShown } from '../../store/lookup.ts'
import {
  isReplaced,
  sourceCount,
  type Entry,
  type Person,
  type Slot,
  type Source,
  type Value,
} from '../../register/entry.ts'
import { wordsFromEdtf } from '../../model/edtf-words.ts'
import { shortIdOf } from '../../register/report.ts'
import { fold, printable, type Style } from '../terminal.ts'

export interface Sources {
  readonly texts: ReadonlyMap<string, string>
  readonly origins: ReadonlyMap<string, string>
  /** Links that begin or end at one of the entry's reports. */
  readonly links: readonly LinkShown[]
}

/** All that the text of an entry tells besides it. */
export async function sourcesOf(entry: Entry, lookup: Lookup): Promise<Sources> {
  const documents = [...new Set(entry.history.map(({ document }) => document))]
  return {
    texts: await lookup.texts(documents),
    origins: await lookup.origins(documents),
    links: await lookup.links('report', entry.reports),
  }
}

const shown = (one: Slot<string> | undefined): string => (one ? printable(one.preferred) : '')
const live = <T extends { readonly overruled?: string }>(values: readonly T[]): readonly T[] =>
  values.filter(({ overruled }) => overruled === undefined)

/** `2009-12-07…  trade mission, Québec to Russia: Pierre Arcand (3 sources)` */
export function entryLine(entry: Entry, style: Style): string {
  const { date, kind, status, title, occasion, review } = entry
  const sources = sourceCount(entry)
  const when = date ? wordsFromEdtf(date.preferred) : 'undated'
  const what = kind.preferred === 'unspecified' ? entry.type : kind.preferred
  const head = entry.participants.find((person) => person.head) ?? entry.participants[0]
  const more = [
    shown(title) || shown(occasion),
    head ? personName(head) : '',
    status.preferred === 'held' ? '' : status.preferred,
    review === 'open' ? '' : review,
    sources > 1 ? `${sources} sources` : '',
    isReplaced(entry) ? 'no longer told' : '',
  ].filter(Boolean)
  return `${style.dim(entry.id)}  ${style.bold(when)}  ${what}, ${partiesWords(entry)}${more.length ? `: ${more.join('; ')}` : ''}`
}

export function partiesWords({ from, to, parties }: Entry): string {
  const names = (of: Entry['parties']): string => namesOf(live(of).map(({ name }) => printable(name)))
  return from.length || to.length ? `${names(from)} to ${names(to)}` : names(parties)
}

/** Of a summit's parties the first few: the whole list is a page of its own. */
const namesOf = (names: readonly string[]): string =>
  names.length > SHOWN
    ? `${names.slice(0, SHOWN).join(', ')} and ${names.length - SHOWN} more`
    : names.join(', ') || '?'
const SHOWN = 6

const personName = ({ name, office }: Person): string => [shown(name), shown(office)].filter(Boolean).join(', ')

const LABEL = 12

/** All values with the words they rest on; differing ones side by side, the one shown first. */
export function entryText(entry: Entry, { texts, origins, links }: Sources, width: number, style: Style): string {
  const lines = [fold(entryLine(entry, style), width)]
  const say = (label: string, text: string): void => {
    lines.push(fold(text, width, `  ${style.dim(label.padEnd(LABEL))}`, ' '.repeat(LABEL + 2)))
  }
  const words = ({ document, cites }: Source): string => {
    if (isAddition(document)) return `decided: ${shortIdOf(document)}`
    const text = texts.get(document) ?? ''
    const quoted = cites.map(([start, end]) => printable(text.slice(start, Math.min(end, start + 80)))).join(' … ')
    return `“${quoted}” ${origins.get(document) ?? document}`
  }
  const from = (sources: readonly Source[]): string => style.dim(`← ${[...new Set(sources.map(words))].join('; ')}`)
  const valueText = (value: Value<unknown>, text: string): string =>
    `${text}${value.overruled ? ' (overruled)' : ''} ${from(value.sources)}`
  const slot = (label: string, one: Slot<unknown> | undefined, words2: (value: unknown) => string): void => {
    if (!one) return
    const best = one.values.find(({ value }) => JSON.stringify(value) === JSON.stringify(one.preferred))!
    const others = one.values.filter((value) => value !== best)
    say(label, valueText(best, words2(best.value)) + (others.length ? style.dim(` [shown since: ${one.why}]`) : ''))
    for (const other of others) say(others.length ? '  or' : '', valueText(other, words2(other.value)))
  }
  const list = (
    label: string,
    values: readonly Value<string>[],
    name = (value: Value<string>): string => value.value,
  ): void => {
    for (const value of values) say(label, valueText(value, printable(name(value))))
  }
  const plain = (value: unknown): string => printable(String(value))
  slot('kind', entry.kind, plain)
  slot('status', entry.status, plain)
  slot('date', entry.date, (value) => `${wordsFromEdtf(String(value))} (${plain(value)})`)
  slot('title', entry.title, plain)
  for (const [label, parties] of [
    ['from', entry.from],
    ['to', entry.to],
    ['parties', entry.parties],
  ] as const)
    list(label, parties, (party) => `${(party as Entry['from'][number]).name} (${party.value})`)
  for (const person of entry.participants)
    say(
      person.side?.preferred ?? 'person',
      `${personName(person) || '?'}${person.of ? ` (${printable(person.of.preferred)})` : ''}${person.head ? ', head' : ''} ${from(person.sources)}`,
    )
  slot('size', entry.size, (value) => {
    const { count, approximate } = value as { count: number; approximate: boolean }
    return `${approximate ? 'about ' : ''}${count}`
  })
  list('places', entry.places)
  slot('occasion', entry.occasion, plain)
  list('sectors', entry.sectors)
  for (const whole of entry.partOf) say('part of', whole)
  if (entry.history.length > 1)
    for (const { status, document, published, replaced } of entry.history) {
      const family = entry.families?.find((one) => one.includes(document))
      const parts = [
        `${published ? wordsFromEdtf(published) : 'undated'}: ${status}`,
        origins.get(document) ?? document,
        replaced ? 'a version that was replaced' : '',
        family && family[0] !== document ? `the same source as ${shortIdOf(family[0])}` : '',
      ]
      say('told', parts.filter(Boolean).join(', '))
    }
  for (const { a, b, score, reasons } of links) {
    const within = entry.reports.includes(a) && entry.reports.includes(b)
    const ends = within ? `${a} and ${b}` : `perhaps ${entry.reports.includes(a) ? b : a}`
    say(within ? 'linked' : 'like', `${ends}: ${score.toFixed(2)}, ${printable(reasons.join('; '))}`)
  }
  for (const { kind, by, at, why, slot: about, value, text } of entry.decided)
    say(
      'decision',
      printable([`${at.slice(0, 10)} ${by}: ${kind}`, about, value, text, why && `(${why})`].filter(Boolean).join(' ')),
    )
  return `${lines.join('\n')}\n`
}
