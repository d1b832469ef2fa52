/** Engagements as lists show them: date and sign on a spine, title, one sentence, one grey line, notes. */

import type { PartyCode } from '../../model/reading.ts'
import { isReplaced, type Entry, type Party, type Person, type Slot, type Value } from '../../register/entry.ts'
import { within } from '../../register/filter.ts'
import { partyInSentence } from '../../register/party-name.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { sectorName } from '../lists/sector-name.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { SOURCES } from '../words/sources.ts'
import type { Footnotes } from './footnotes.ts'
import { sign } from './signs.ts'
import { when } from './when.ts'

/** Names that a grey line or a title lists before it says how many more there are. */
const NAMED = 4
/** Titles of fewer letters are no target for a finger. */
const SHORT = 4
/** Sectors that a grey line lists. */
const SECTORS = 8

/** The language that names are given in. */
type Speaker = Pick<Site, 'language' | 'party'>

/** Values that no decision has put out. */
export const live = <T extends { readonly overruled?: string }>(values: readonly T[]): readonly T[] =>
  values.filter(({ overruled }) => overruled === undefined)

/** The value that a slot shows, with its sources. */
export function shownOf<T>(slot: Slot<T>): Value<T> {
  const text = JSON.stringify(slot.preferred)
  return slot.values.find(({ value }) => JSON.stringify(value) === text) ?? slot.values[0]
}

/** Who sent it and where it went, of an entry or as one document has it. */
export type Sides = { readonly [side in 'from' | 'to']: readonly Pick<Party, 'value' | 'overruled'>[] }

/** Which way a visit went, as the party sees it. */
export function wayOf(entry: Sides, party: PartyCode | undefined): 'out' | 'in' | undefined {
  if (party === undefined) return undefined
  const has = (parties: Sides['from']): boolean => live(parties).some(({ value }) => within(value).includes(party))
  const [isSender, isHost] = [has(entry.from), has(entry.to)]
  return isSender === isHost ? undefined : isSender ? 'out' : 'in'
}

/** The sign of an entry and the word for it. */
export function signOf(entry: Entry, party: PartyCode | undefined, site: Site): Html {
  const w = COMMON[site.language]
  const way = entry.type === 'visit' ? wayOf(entry, party) : undefined
  const kind = way ?? entry.type
  const status = entry.status.preferred
  const label = w.signWith(status, w.signs[kind])
  return sign(status === 'held' ? kind : status, label, way)
}

/** What an engagement is called in one line; `named` sets it. */
export function headline({ type, kind, title, occasion, participants, from, parties }: Entry, site: Speaker): string {
  const w = COMMON[site.language]
  if (title) return isolated(title.preferred)
  const head = participants.find((one) => one.head) ?? participants.find(({ name }) => name)
  if (type === 'visit') {
    if (head) return personName(head)
    const [sender] = live(from)
    return sender ? w.delegationOf(site.party(sender.value)) : w.aDelegation
  }
  if (type === 'event' && occasion) return isolated(occasion.preferred)
  const names = participants.flatMap(({ name }) => name?.preferred ?? [])
  if (type === 'meeting' && names.length) return listed(names, isolated, site).join('')
  const what = kind.preferred === 'other' ? w.types[type] : w.kinds[kind.preferred]
  const codes = live(parties).map(({ value }) => site.party(value))
  return codes.length ? `${what}${w.colon}${listed(codes, String, site).join('')}` : what
}

/** Name and office, as the sources have them. */
export const personName = ({ name, office }: Pick<Person, 'name' | 'office'>): string =>
  [name, office].flatMap((slot) => (slot ? isolated(slot.preferred) : [])).join(', ')

/** Words of a document in whatever direction they are written. */
export const named = (words: string): Part => (RIGHT_TO_LEFT.test(words) ? html`<bdi>${words}</bdi>` : words)
/** The same where no element can stand: from FIRST STRONG ISOLATE to POP DIRECTIONAL ISOLATE. */
export const isolated = (words: string): string => (RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words)
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/

/** "A, B and C"; of many the first, and how many more there are. */
function listed<T, P>(items: readonly T[], say: (item: T) => P, site: Speaker): (P | string)[] {
  const w = COMMON[site.language]
  const rest = items.length > NAMED + 1 ? items.length - NAMED : 0
  const shown = rest ? items.slice(0, NAMED) : items
  const said = shown.flatMap((item, i) => {
    const isLast = i === shown.length - 1 && !rest
    return i === 0 ? [say(item)] : [isLast ? ` ${w.and} ` : ', ', say(item)]
  })
  return rest ? [...said, ` ${w.more(rest)}`] : said
}

/** Kind, from where to where, places and sectors. */
export function kindLine(entry: Entry, site: Site, notes?: Footnotes): Html {
  const w = COMMON[site.language]
  const kind = entry.kind.preferred
  const said = (parties: readonly Party[], say: (code: PartyCode) => string): string =>
    listed(live(parties), ({ value }) => say(value), site).join('')
  const inSentence = (use: 'from' | 'to') => (code: PartyCode) =>
    partyInSentence(code, site.language, site.language === 'fr' ? use : 'itself')
  const way =
    entry.type === 'visit'
      ? w.fromTo(said(entry.from, inSentence('from')), said(entry.to, inSentence('to')))
      : said(entry.parties, (code) => site.party(code))
  const sectors = live(entry.sectors)
  const size = entry.size && shownOf(entry.size)
  const { preferred } = entry.size ?? {}
  return html`<p class="kind">
    ${joined(
      [
        [kind === 'other' ? w.types[entry.type] : w.kinds[kind], way && (entry.type === 'visit' ? ` ${way}` : '')],
        entry.type !== 'visit' && way,
        entry.status.preferred !== 'held' && html`<b>${w.status[entry.status.preferred]}</b>`,
        places(entry),
        preferred && [w.people(String(preferred.count), preferred.approximate), notes?.cite(size?.sources ?? [])],
        sectors.length > 0 &&
          sectors
            .slice(0, SECTORS)
            .map(({ value }) => sectorName(value, site.language))
            .join(', '),
        isReplaced(entry) && html`<b>${SOURCES[site.language].noLonger}</b>`,
        entry.review === 'contested' &&
          html`${sign('differ')} <a href="${site.to(['engagements', entry.id])}#differ">${w.differ}</a>`,
      ],
      ' · ',
    )}
  </p>`
}

function places(entry: Entry): Part {
  const all = live(entry.places)
  return joined(
    all.slice(0, NAMED).map(({ value }) => named(value)),
    ', ',
  )
}

export interface ListOptions {
  /** As whom one looks: what it sends is out. The office, unless told. */
  readonly party?: PartyCode
  /** What stands within an entry: the programme of a visit. */
  readonly parts?: ReadonlyMap<string, readonly Entry[]>
  /** What is said where there is no date. */
  readonly noDate?: string
}

/** A list of engagements, their notes beside them. */
export function register(entries: readonly Entry[], site: Site, notes: Footnotes, options: ListOptions = {}): Html {
  let year = ''
  return html`<ol class="register">
    ${entries.map((entry) => {
      const own = entry.date?.preferred.match(/-?\d{4}/)?.[0] ?? ''
      const isFirst = own !== year
      year = own
      return entryItem(entry, site, notes, { ...options, isFirst })
    })}
  </ol>`
}

function entryItem(entry: Entry, site: Site, notes: Footnotes, options: ListOptions & { isFirst: boolean }): Html {
  const w = COMMON[site.language]
  const { party = site.office, parts, noDate = w.noDate, isFirst } = options
  const way = entry.type === 'visit' ? wayOf(entry, party) : undefined
  const date = entry.date && shownOf(entry.date)
  const isInferred = date?.sources.every(({ inferred }) => inferred)
  const at = site.to(['engagements', entry.id])
  const title = headline(entry, site)
  const head = html`<h3>
    <a href="${at}" ${title.length < SHORT && html` class="short"`}
      >${entry.status.preferred === 'cancelled' ? html`<span class="strike">${named(title)}</span>` : named(title)}</a
    >${notes.cite(entry.kind.values.flatMap(({ sources }) => sources))}
  </h3>`
  const within = parts?.get(entry.id) ?? []
  const said = sentence(entry, site, notes)
  const kind = kindLine(entry, site, notes)
  const inner =
    within.length > 0 &&
    html`<ul class="within">
      ${within.map((part) => html`<li>${sign(part.type)} <a href="${site.to(['engagements', part.id])}">${named(headline(part, site))}</a>${notes.cite(part.kind.values.flatMap(({ sources }) => sources))}</li>`)}
    </ul>`
  return html`<li class="entry${way && ` ${way}`}" id="e-${entry.id}">
    <p class="when">
      ${signOf(entry, party, site)}${
        entry.date
          ? html`<span${isInferred && html` class="inferred"`}>${isFirst ? html`<b>${when(entry.date.preferred, site.language, 'short')}</b>` : when(entry.date.preferred, site.language, 'short')}</span>`
          : html`<span class="absent">${noDate}</span>`
      }
    </p>
    <div class="what">${head}${said}${kind}${inner}</div>
    ${notes.notes()}
  </li>`
}

/** Who led or took part, where the title does not say it, and on what occasion. */
function sentence(entry: Entry, site: Site, notes: Footnotes): Part {
  const { title, occasion, participants, type } = entry
  const people = participants.filter(({ name, office }) => name || office)
  const saysPeople = title && people.length > 0
  const parts: Part[] = [
    saysPeople &&
      listed(people, (one) => html`<span>${named(personName(one))}${notes.cite(one.sources.slice(0, 1))}</span>`, site),
    occasion && type !== 'event' && [named(occasion.preferred), notes.cite(shownOf(occasion).sources)],
  ]
  const said = joined(parts, '. ')
  return said.length > 0 && html`<p>${said}.</p>`
}
