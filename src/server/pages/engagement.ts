import { isAddition } from '../../model/decision.ts'
import { isReplaced, sourceCount, type Entry, type Person, type Slot, type Value } from '../../register/entry.ts'
import { partyInSentence } from '../../register/party-name.ts'
import { shortIdOf } from '../../register/report.ts'
import { alikeList } from '../components/alike.ts'
import { comparison } from '../components/compare.ts'
import { engagementHistory } from '../components/engagement-history.ts'
import { headline, isolated, live, named, register, shownOf, signOf, wayOf } from '../components/entry.ts'
import { factsMargin } from '../components/facts-margin.ts'
import { Footnotes } from '../components/footnotes.ts'
import { page, type Page } from '../components/layout.ts'
import { noteForm } from '../components/note-form.ts'
import { participantsTable } from '../components/participants.ts'
import { sign } from '../components/signs.ts'
import { undo } from '../components/undo.ts'
import { day, raised, when } from '../components/when.ts'
import { html, isThere, joined, type Html, type Part } from '../html.ts'
import { sectorName } from '../lists/sector-name.ts'
import type { DifferingSlot, EngagementSeen } from '../resources/engagement.ts'
import type { Site } from '../site.ts'
import { ADDING } from '../words/adding.ts'
import { COMMON } from '../words/common.ts'
import { dateInSentence } from '../words/dates.ts'
import { ENGAGEMENTS } from '../words/engagements.ts'
import { JOINING } from '../words/joining.ts'
import { SOURCES as WATCHED } from '../words/sources.ts'

/** Letters above which a title is set smaller. */
const LONG = 40
/** Parties and people that a sentence names. */
const NAMED = 3
/** Sources of one value that get a numeral: of a summit that two dozen documents tell, the first. */
const SOURCES = 6
/** Pairs of parties that the margin leads to. */
const PAIRS = 3

export function engagementPage(seen: EngagementSeen, site: Site): Page {
  const w = ENGAGEMENTS[site.language]
  const [entry] = seen.entries
  const byId = new Map(seen.entries.map((one) => [one.id, one]))
  const [parts, wholes] = [seen.parts, seen.wholes].map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
  const notes = new Footnotes(site, seen.documents, { most: SOURCES, verdicts: entry.decided })
  const title = headline(entry, site)
  const facts = lined(entry, wholes, seen, site, notes)
  return page({
    title,
    place: 'parties',
    main: html`${undo(seen.done, site, backFrom(seen, site))} ${over(entry, site)}
      <h1${title.length > LONG && html` class="long"`}>${title}</h1>
      <p class="lede">${lede(seen, parts.length, site)}</p>
      ${margin(seen, site)}
      <ol class="register gap">
        <li class="entry bare">
          <div class="what"><dl class="facts lined">${facts}</dl></div>
          ${notes.notes()}
        </li>
      </ol>
      ${seen.differences.map((one, i) => comparison(one, i, seen, notes, site))}
      ${
        parts.length > 0 &&
        html`<div class="head" id="programme">
            <span class="count" aria-hidden="true">${parts.length}</span>
            <h2>${entry.type === 'visit' ? w.programme : w.partsOf}</h2>
          </div>
          ${register(parts, site, notes, { noDate: w.noDay })}`
      }
      ${participantsTable(entry, parts, site, notes)} ${engagementHistory(seen, site, notes)} ${alike(seen, byId, site)}
      ${notes.section()}
      ${whatCanBeDone(seen, site)}`,
  })
}

function whatCanBeDone({ id, note, entries: [entry] }: EngagementSeen, site: Site): Part {
  const w = ENGAGEMENTS[site.language]
  const parties = [...live(entry.from), ...live(entry.to), ...live(entry.parties)].map(({ value }) => value)
  const part = { type: 'meeting', partOf: id, parties: parties.join('\n') }
  return html`<p class="does gap screen">
      <a class="btn" href="${site.to(['review'], { engagement: id })}">${w.correct}</a>
      <a href="${site.to(['engagements', id, 'same'])}">${JOINING[site.language].link}</a>
      <a href="${site.to(['engagements', 'new'], part)}">${ADDING[site.language].addPart}</a>
    </p>
    ${noteForm(id, site.to(['engagements', id]), note === 'empty', site)}`
}

/** Where one is once it is taken back: what was added by hand is no longer here. */
function backFrom({ id, done: [first] }: EngagementSeen, site: Site): string {
  if (first?.kind !== 'add') return site.to(['engagements', id])
  return first.on ? site.to(['documents', shortIdOf(first.on.document)]) : site.to(['relations'])
}

function over(entry: Entry, site: Site): Html {
  const [c, w] = [COMMON[site.language], ENGAGEMENTS[site.language]]
  const way = entry.type === 'visit' ? wayOf(entry, site.office) : undefined
  const kind = entry.kind.preferred
  const hosts = live(entry.to)
    .slice(0, NAMED)
    .map(({ value }) => partyInSentence(value, site.language, 'to'))
  const said = w.over(kind === 'other' ? c.types[entry.type] : c.kinds[kind], listOf(hosts, c.and))
  const status = entry.status.preferred
  return html`<p class="over kind${way && ` ${way}`}">
    ${signOf(entry, site.office, site)} <span${way && html` class="dir"`}>${said}</span> · ${sign(status)} ${c.status[status]}
  </p>`
}

const listOf = (names: readonly string[], and: string): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}` : (names[0] ?? '')

function lede({ entries: [entry], decisions }: EngagementSeen, parts: number, site: Site): Part {
  const w = ENGAGEMENTS[site.language]
  const { language } = site
  const names = (parties: Entry['from'], use: 'itself' | 'from' | 'to'): string[] =>
    live(parties)
      .slice(0, NAMED)
      .map(({ value }) => partyInSentence(value, language, use))
  const named = entry.participants.filter(({ name }) => name)
  const heads = named.filter(({ head }) => head)
  const people = entry.type === 'visit' && heads.length ? heads : named
  const sources = new Set(entry.history.flatMap(({ document }) => (isAddition(document) ? [] : document)))
  const isFound = decisions.some(({ decision, holds }) => holds && decision.kind === 'add' && decision.on)
  const said = w.lede({
    type: entry.type,
    kind: entry.kind.preferred,
    status: entry.status.preferred,
    people: people.length > NAMED ? [] : people.map((one) => personSaid(one, people.length === 1, site)),
    from: names(entry.from, 'from'),
    to: names(entry.to, 'to'),
    parties: names(entry.parties, 'itself'),
    ...(entry.title ? { title: entry.title.preferred } : {}),
    ...(entry.occasion ? { occasion: entry.occasion.preferred } : {}),
    ...(entry.date ? { date: dateInSentence(entry.date.preferred, language) } : {}),
  })
  const history = entry.history.filter(({ document }) => sources.has(document))
  const independent = sourceCount({ ...entry, history })
  const rest = [
    parts > 0 && w.ledeParts(parts),
    sources.size ? w.ledeSources(sources.size) : isFound ? w.ledeFound : w.ledeByHand,
    independent < sources.size && WATCHED[language].oneSource(sources.size, independent),
    isReplaced(entry) && WATCHED[language].onlyReplaced,
  ]
  return joined([raised(said), ...rest], ' ')
}

/** One person with office or party, as apposition. Offices are in the language of the source, so English sentences alone have them. */
function personSaid({ name, office, of }: Person, isAlone: boolean, site: Site): string {
  const said = isolated(name!.preferred)
  if (isAlone && office && site.language === 'en') return `${said}, ${isolated(office.preferred)},`
  return isAlone && of ? `${said} (${site.party(of.preferred)})` : said
}

function margin(seen: EngagementSeen, site: Site): Html {
  const [c, w] = [COMMON[site.language], ENGAGEMENTS[site.language]]
  const [entry] = seen.entries
  const instants = [
    ...entry.history.flatMap(({ document }) => seen.documents[document]?.added ?? []),
    ...seen.decisions.map(({ decision }) => decision.at),
  ].sort()
  const documents = Object.keys(seen.documents).filter((id) => entry.history.some(({ document }) => document === id))
  const pairs = pairsOf(entry, site)
  const count = seen.differences.length
  const rows: [string, Part][] = [
    [
      w.margin.relation,
      joined(
        pairs.map(
          ([a, b]) => html`<a href="${site.to(['relations', a, b])}">${w.pair(site.party(a), site.party(b))}</a>`,
        ),
        '; ',
      ),
    ],
    [c.updated, instants.length ? day(instants.at(-1)!, site.language) : ''],
    [c.sources, html`<a href="#sources">${c.documents(documents.length, String(documents.length))}</a>`],
    [
      w.margin.waiting,
      count > 0 && entry.review === 'contested' && html`<a href="#differ">${w.differences(count)}</a>`,
    ],
    [w.margin.review, w.reviewed[entry.review]],
  ]
  return factsMargin(rows, html`<a href="${site.twin}">JSON</a>`, site)
}

/** Whose relations it belongs to; the office stands first. */
function pairsOf(entry: Entry, site: Site): [string, string][] {
  const codes = (parties: Entry['from']): string[] => live(parties).map(({ value }) => value)
  const parties = codes(entry.parties)
  const all: [string, string][] =
    entry.type === 'visit'
      ? codes(entry.from).flatMap((a) => codes(entry.to).map((b): [string, string] => [a, b]))
      : parties.flatMap((a, i) => parties.slice(i + 1).map((b): [string, string] => [a, b]))
  return all
    .filter(([a, b]) => a !== b)
    .map(([a, b]): [string, string] => (b === site.office ? [b, a] : [a, b]))
    .sort(([a], [b]) => Number(b === site.office) - Number(a === site.office))
    .slice(0, PAIRS)
}

/** Every slot with its values, the words they rest on, and how they stand; what no source says is said to be absent. */
function lined(entry: Entry, wholes: readonly Entry[], seen: EngagementSeen, site: Site, notes: Footnotes): Part {
  const { language } = site
  const [c, w] = [COMMON[language], ENGAGEMENTS[language]]
  const { type } = entry
  const differs = new Map(seen.differences.map(({ slot }, i) => [slot, i ? `differ-${slot}` : 'differ']))
  const values = <T>(list: readonly Value<T>[], say: (value: T) => Part): Part =>
    joined(
      list.map((one) => standing(one, say(one.value), notes, site)),
      ', ',
    )
  const slot = <T>(name: DifferingSlot, one: Slot<T> | undefined, say: (value: T) => Part): Part => {
    if (!one) return ''
    const at = differs.get(name)
    const other = at !== undefined && html` · ${sign('differ')} <a href="#${at}">${w.differ(one.values.length)}</a>`
    return [standing(shownOf(one), say(one.preferred), notes, site), other]
  }
  const parties = (list: Entry['from']): Part =>
    values(list, (code) => html`<a href="${site.to(['relations', code])}">${named(site.party(code))}</a>`)
  const people = entry.participants.filter(({ head }) => head)
  const isVisit = type === 'visit'
  const rows: (readonly [label: string, value: Part, isExpected: boolean])[] = [
    [w.facts.kind, slot('kind', entry.kind, (kind) => (kind === 'other' ? c.types[type] : c.kinds[kind])), true],
    [
      w.facts.within,
      joined(
        wholes.map((one) => html`<a href="${site.to(['engagements', one.id])}">${headline(one, site)}</a>`),
        '; ',
      ),
      false,
    ],
    [w.facts.title, slot('title', entry.title, named), type === 'event' || type === 'agreement'],
    [w.facts.from, parties(entry.from), isVisit],
    [w.facts.to, parties(entry.to), isVisit],
    [w.facts.between, parties(entry.parties), !isVisit],
    [w.facts.when, slot('date', entry.date, (date) => when(date, language)), true],
    [
      w.facts.where,
      values(entry.places, (place) => html`<a href="${site.to(['places', place])}">${named(place)}</a>`),
      true,
    ],
    [
      w.facts.head,
      joined(
        people.map((one) => personWithNotes(one, notes, site)),
        '; ',
      ),
      isVisit,
    ],
    [w.facts.size, slot('size', entry.size, ({ count, approximate }) => c.people(String(count), approximate)), isVisit],
    [w.facts.occasion, slot('occasion', entry.occasion, named), isVisit],
    [
      w.facts.about,
      values(
        entry.sectors,
        (sector) => html`<a href="${site.to(['sectors', sector])}">${sectorName(sector, language)}</a>`,
      ),
      true,
    ],
  ]
  return rows.flatMap(([label, value, isExpected]) => {
    if (!isThere(value) && !isExpected) return []
    return html`<dt>${label}</dt>
      <dd>${isThere(value) ? value : html`<span class="absent">${c.notStated}</span>`}</dd>`
  })
}

/** A value as it stands: stated, inferred, or put aside by a person. */
function standing({ sources, overruled }: Value<unknown>, said: Part, notes: Footnotes, site: Site): Part {
  if (overruled !== undefined) {
    const [{ report }] = sources
    return [html`<span class="strike">${said}</span>`, notes.cite([{ document: overruled, report, cites: [[0, 0]] }])]
  }
  const isInferred = sources.length > 0 && sources.every(({ inferred }) => inferred)
  if (!isInferred) return [said, notes.cite(sources)]
  return [
    html`<span class="inferred">${said}</span>&nbsp;${sign('hence', COMMON[site.language].inferred)}`,
    notes.cite(sources),
  ]
}

function personWithNotes(person: Person, notes: Footnotes, site: Site): Part {
  const { name, office, appearances, sources } = person
  const [appearance] = appearances
  const said = name && named(name.preferred)
  const linked = appearance && said ? html`<a href="${site.to(['people', appearance])}">${said}</a>` : said
  return [joined([linked, office && named(office.preferred)], ', '), notes.cite(sources)]
}

function alike(seen: EngagementSeen, byId: ReadonlyMap<string, Entry>, site: Site): Part {
  const w = ENGAGEMENTS[site.language]
  const all = seen.alike.flatMap(({ entry, link }) => {
    const other = byId.get(entry)
    if (!other) return []
    const named = html`<a href="${site.to(['engagements', other.id])}">${headline(other, site)}</a
      >${other.date && [', ', when(other.date.preferred, site.language)]}`
    return [{ named, link }]
  })
  const decide = html`<a href="${site.to(['review'], { engagement: seen.id })}">${w.compareThem}</a>`
  return alikeList(all, decide, w, site.language)
}
