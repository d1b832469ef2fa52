/** A reading for a person at a terminal: one engagement a paragraph, with the words it rests on. */

import type { Engagement, Participant, PartyCode, Reading } from '../index.ts'
import { wordsFromEdtf } from '../model/edtf-words.ts'
import { quote } from './quote.ts'
import { columnsOf, fold, printable, type Style } from './terminal.ts'

const LABEL = 11 // columns of the longest label and a space
const MARGIN = '    '

export function account(reading: Reading, text: string, file: string, width: number, style: Style): string {
  const paragraphs = [head(reading, file, width, style)]
  for (const engagement of reading.engagements) paragraphs.push(paragraph(engagement, text, width, style))
  if (!reading.engagements.length) paragraphs.push(`${MARGIN}No engagement.`)
  for (const note of reading.notes) paragraphs.push(fold(`Note: ${printable(note.text)}`, width, MARGIN))
  return `${paragraphs.join('\n\n')}\n`
}

export function head(reading: Reading, file: string, width: number, style: Style): string {
  const { document, published } = reading
  const about = [
    file === '-' ? 'standard input' : file,
    published && `published ${wordsFromEdtf(published.value)}`,
    languageName(document.language),
  ]
  const lines = fold(about.filter(Boolean).join(' · '), width)
  return document.title
    ? `${style.bold(fold(printable(document.title.value), width))}\n${style.dim(lines)}`
    : style.bold(lines)
}

function paragraph(engagement: Engagement, text: string, width: number, style: Style): string {
  const lines = [headline(engagement, width, style)]
  const say = (label: string, value: string): void => {
    if (!value) return
    const first = `${MARGIN}${style.dim(label)}${' '.repeat(Math.max(1, LABEL - columnsOf(label)))}`
    lines.push(fold(value, width, first, ' '.repeat(MARGIN.length + LABEL)))
  }
  const { participants, places, sectors, occasion, size } = engagement
  const title = engagement.title && printable(engagement.title.value)
  say(engagement.type === 'event' ? 'event' : 'title', title ? `“${title}”` : '')
  for (const [label, side] of [
    ['guests', 'guest'],
    ['hosts', 'host'],
    ['people', undefined],
  ] as const) {
    const people = participants
      .filter((person) => person.side === side)
      .map((person) => personWords(person, engagement))
    if (size && side === 'guest') people.push(`a group of ${size.approximate ? 'about ' : ''}${size.count}`)
    say(label, people.join('; '))
  }
  say('places', places.map((place) => printable(place.value)).join(', '))
  say('occasion', occasion ? printable(occasion.value) : '')
  say('sectors', sectors.map((sector) => sector.value).join(', '))
  say('part of', engagement.partOf ?? '')
  lines.push(fold(quote(text, engagement, style), width, `${MARGIN}${style.dim('│')} `))
  return lines.join('\n')
}

/** `e1  3–5 December 2025 · official visit · Kazakhstan → Québec` */
export function headline(engagement: Engagement, width: number, style: Style): string {
  const { id, type, status, date, from, to, parties } = engagement
  const names = (list: Engagement['from']): string => list.map((party) => printable(party.name)).join(', ')
  const who =
    type === 'visit'
      ? `${names(from) || 'someone'} → ${names(to) || 'somewhere'}`
      : parties.length
        ? names(parties).replaceAll(', ', ' – ')
        : ''
  const what = [status === 'held' ? '' : status, kindWords(engagement)].filter(Boolean).join(' ')
  const line = [date ? wordsFromEdtf(date.value) : 'undated', what, who].filter(Boolean).join(' · ')
  return style.bold(fold(line, width, id.padEnd(3) + ' ', MARGIN))
}

/** "official visit", "site visit", "call", "memorandum", "summit": what the kind is called with its type. */
function kindWords({ type, kind }: Engagement): string {
  if (type === 'visit') {
    if (kind === 'unspecified') return 'visit'
    return kind.endsWith('mission') ? kind : `${kind} visit`
  }
  return kind === 'other' ? type : kind
}

function personWords({ name, office, of, head }: Participant, engagement: Engagement): string {
  const party = of ? partyName(of.value, engagement) : ''
  const said = [name, office].flatMap((part) => (part?.value ? printable(part.value) : [])).join(', ')
  const belongs = party && !said.includes(party) ? ` (${party})` : ''
  const leads =
    head && (engagement.size || engagement.participants.some((other) => other.side === 'guest' && !other.head))
  return `${said || 'someone'}${belongs}${leads ? ', head of the delegation' : ''}`
}

let countries: Intl.DisplayNames | undefined

/** The name of a party by its code: as the engagement gives it, else what the code itself says. */
export function partyName(code: PartyCode, { from, to, parties }: Pick<Engagement, 'from' | 'to' | 'parties'>): string {
  const known = [...from, ...to, ...parties].find((party) => party.value === code)
  if (known) return printable(known.name)
  if (/^[A-Z]{2}$/.test(code)) return (countries ??= new Intl.DisplayNames('en', { type: 'region' })).of(code) ?? code
  return printable(code.slice(code.indexOf(':') + 1))
}

let languages: Intl.DisplayNames | undefined
function languageName(code: string): string {
  try {
    return (languages ??= new Intl.DisplayNames('en', { type: 'language' })).of(code) ?? code
  } catch {
    return code
  }
}
