/** A filter as a person would say it. */

import { parseDay } from '../model/edtf.ts'
import type { Filter } from './filter.ts'
import { from, towards, withArticle } from './french-articles.ts'
import { frenchName } from './french-names.ts'
import { KINDS_IN_WORDS, SECTORS_IN_WORDS, TYPES_IN_WORDS, type Language } from './labels.ts'
import { partyInSentence } from './party-name.ts'

/**
 * The filter in words, without a full stop.
 *
 *     sentenceOf({ type: 'visit', party: 'RU', other: 'CA-QC', direction: 'out', since: '2008', until: '2012' }, 'en')
 *     // 'visits from Russia to Québec, 2008 to 2012'
 */
export function sentenceOf(filter: Filter, language: Language): string {
  const say = LANGUAGES[language]
  const head = [say.things(filter), say.parties(filter)].filter(Boolean).join(' ')
  const { status, since, until, sector, person, place, text, source, review } = filter
  return [
    head,
    datesOf(since, until, say),
    sector && say.about(SECTORS_IN_WORDS[sector][language]),
    person && say.with(plain(person)),
    place && say.in(plain(place)),
    text && say.words(plain(text)),
    source && say.source(plain(source)),
    status && say.status[status],
    review && say.review[review],
  ]
    .filter(Boolean)
    .join(', ')
}

interface Words {
  things(filter: Filter): string
  parties(filter: Filter): string
  about(sector: string): string
  with(person: string): string
  in(place: string): string
  words(text: string): string
  source(source: string): string
  readonly status: Readonly<Record<NonNullable<Filter['status']>, string>>
  readonly review: Readonly<Record<NonNullable<Filter['review']>, string>>
  readonly months: readonly string[]
  readonly seasons: readonly string[]
  day(day: number, month: string, year: string): string
  during(date: string): string
  range(since: string, until: string): string
  since(date: string): string
  until(date: string): string
}

const thingsIn = (language: Language, all: string, others: Readonly<Record<'event' | 'agreement', string>>) => {
  return ({ type, kind, direction }: Filter): string => {
    if (kind === 'other' && (type === 'event' || type === 'agreement')) return others[type]
    if (kind) return KINDS_IN_WORDS[kind][language]
    if (type) return TYPES_IN_WORDS[type][language]
    return direction ? TYPES_IN_WORDS.visit[language] : all
  }
}

/** Who sends and who receives, where the direction says so. */
const sidesOf = ({ party, other, direction }: Filter): [from: string | undefined, to: string | undefined] =>
  direction === 'in' ? [other, party] : [party, other]

const ENGLISH: Words = {
  things: thingsIn('en', 'engagements', { event: 'other events', agreement: 'other agreements' }),
  parties(filter) {
    const { party, other, direction } = filter
    if (party === undefined) return ''
    if (direction) {
      const [sender, host] = sidesOf(filter)
      return [sender && `from ${partyInSentence(sender)}`, host && `to ${partyInSentence(host)}`]
        .filter(Boolean)
        .join(' ')
    }
    return other === undefined
      ? `involving ${partyInSentence(party)}`
      : `between ${partyInSentence(party)} and ${partyInSentence(other)}`
  },
  about: (sector) => `about ${sector}`,
  with: (person) => `with ${person}`,
  in: (place) => `in ${place}`,
  words: (text) => `with the words “${text}”`,
  source: (source) => `according to ${source}`,
  status: { held: 'held', planned: 'planned', cancelled: 'cancelled' },
  review: { open: 'not yet reviewed', contested: 'on which sources differ', confirmed: 'confirmed by a person' },
  months: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  during: (date) => (/^\d+ /.test(date) ? `on ${date}` : `in ${date}`),
  range: (since, until) => `${since} to ${until}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
}

/** Names that begin with a vowel take `l’` and `d’`; of those not known in French there is no telling, so an arrow says it. */
const FRENCH: Words = {
  things: thingsIn('fr', 'rencontres officielles', { event: 'autres manifestations', agreement: 'autres ententes' }),
  parties(filter) {
    const { party, other, direction } = filter
    if (party === undefined) return ''
    const [sender, host] = sidesOf(filter)
    const [a, b] = [sender, host].map((code) => (code === undefined ? undefined : frenchName(code)))
    const isKnown = (sender === undefined || a !== undefined) && (host === undefined || b !== undefined)
    if (direction && isKnown) return [a && from(a), b && towards(b)].filter(Boolean).join(' ')
    const [one, two] = [sender, host].map(
      (code) => code && (frenchName(code)?.name ?? partyInSentence(code).replace(/^the /, '')),
    )
    if (direction) return `— ${[one, '→', two].filter(Boolean).join(' ')}`
    if (!isKnown) return `— ${[one, two].filter(Boolean).join(', ')}`
    return other === undefined ? `concernant ${withArticle(a!)}` : `entre ${withArticle(a!)} et ${withArticle(b!)}`
  },
  about: (sector) => `sur ${sector}`,
  with: (person) => `avec ${person}`,
  in: (place) => `à ${place}`,
  words: (text) => `avec les mots « ${text} »`,
  source: (source) => `selon ${source}`,
  // Said of masculine and feminine things alike.
  status: { held: 'qui ont eu lieu', planned: 'à venir', cancelled: 'qui n’ont pas eu lieu' },
  review: {
    open: 'à vérifier',
    contested: 'dont les sources divergent',
    confirmed: 'dont une personne a confirmé la lecture',
  },
  months: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(','),
  // With their articles, as days: "du 3 mai", "au printemps".
  seasons: ['le printemps', 'l’été', 'l’automne', 'l’hiver'],
  day: (day, month, year) => `le ${day === 1 ? '1er' : day} ${month} ${year}`,
  during: (date) =>
    date.startsWith('l’')
      ? `à ${date}`
      : date.startsWith('le p')
        ? `au ${date.slice(3)}`
        : date.startsWith('le ')
          ? date
          : `en ${date}`,
  range: (since, until) =>
    `${since.startsWith('le ') ? `du ${since.slice(3)}` : /^[aoé]/.test(since) ? `d’${since}` : `de ${since}`} ${upTo(until)}`,
  since: (date) => `depuis ${date}`,
  until: (date) => (/^l[e’]/.test(date) ? `jusqu’${upTo(date)}` : `jusqu’en ${date}`),
}

const upTo = (date: string): string => (date.startsWith('le ') ? `au ${date.slice(3)}` : `à ${date}`)

const LANGUAGES: Readonly<Record<Language, Words>> = { en: ENGLISH, fr: FRENCH }

function datesOf(since: string | undefined, until: string | undefined, say: Words): string | undefined {
  if (since === undefined && until === undefined) return undefined
  const [first, last] = [since, until].map((date) => date && dateIn(date, say))
  if (first && last) return first === last ? say.during(first) : say.range(first, last)
  return first ? say.since(first) : say.until(last!)
}

/** Dates that are more than a day, month, season or year stay as they are written. */
function dateIn(date: string, say: Words): string {
  const parsed = parseDay(date)
  if (!parsed) return date
  const { y, m, d } = parsed
  const year = String(y)
  if (!m) return year
  if (d) return say.day(d, say.months[m - 1], year)
  const name = m <= 12 ? say.months[m - 1] : say.seasons[m - 21]
  return name ? `${name} ${year}` : date
}

/** As typed, on one line. */
const plain = (typed: string): string => typed.replace(/\s+/gu, ' ').trim()
