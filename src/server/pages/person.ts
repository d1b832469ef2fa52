import { isAddition } from '../../model/decision.ts'
import { alikeList } from '../components/alike.ts'
import { fromDayNumber } from '../../model/edtf.ts'
import { windowOf } from '../../model/window.ts'
import { partyInSentence } from '../../register/party-name.ts'
import type { Seen } from '../people/career.ts'
import { companyFigure, companyTable } from '../components/company.ts'
import { named, register } from '../components/entry.ts'
import { factsMargin } from '../components/facts-margin.ts'
import { Footnotes } from '../components/footnotes.ts'
import { page, type Page } from '../components/layout.ts'
import { day, raised, when } from '../components/when.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { PersonSeen } from '../resources/person.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { dateInSentence } from '../words/dates.ts'
import { JOINING } from '../words/joining.ts'
import { inFigures } from '../words/numbers.ts'
import { PEOPLE } from '../words/people.ts'

/** Letters above which a name is set smaller. */
const LONG = 40
/** Parties that the margin names. */
const PARTIES = 4

export function personPage(seen: PersonSeen, site: Site): Page {
  const { language } = site
  const w = PEOPLE[language]
  const notes = new Footnotes(site, seen.documents)
  const others = seen.names.filter(({ name }) => name !== seen.name)
  const [companions, met] = [seen.company.filter(({ isWith }) => isWith), seen.company.filter(({ isWith }) => !isWith)]
  const offices = officesList(seen, site, notes)
  const engagements = register(seen.entries, site, notes)
  const names = namesList(seen, site, notes)
  const isPart = seen.entries.length < seen.number
  const isRecent = seen.looked < seen.number && html`<p>${w.lookedAt(inFigures(seen.looked, language))}</p>`
  return page({
    title: seen.name,
    place: 'parties',
    main: html`<p class="label over">${w.over}</p>
      <h1${seen.name.length > LONG && html` class="long"`}>${named(seen.name)}</h1>
      ${
        others.length > 0 &&
        html`<p class="also">
          ${joined(
            others.map(({ name }) => html`<bdi>${name}</bdi>`),
            ', ',
          )}
        </p>`
      }
      <p class="lede">${lede(seen, site)}</p>
      ${margin(seen, site)}
      <div class="head" id="offices">
        <span class="count" aria-hidden="true">${seen.offices.length}</span>
        <h2>${w.offices(seen.offices.length)}</h2>
      </div>
      ${offices}
      <div class="head" id="engagements">
        <span class="count" aria-hidden="true">${inFigures(seen.number, language)}</span>
        <h2>${w.engagements(seen.number)}</h2>
        ${
          isPart &&
          html`<p>
            ${w.page(inFigures(seen.entries.length, language), inFigures(seen.number, language))}
            <a href="${site.to(['search'], { person: seen.id })}">${w.searchAll}</a>
          </p>`
        }
      </div>
      ${engagements} ${pager(seen, site)}
      ${
        met.length > 0 &&
        html`<div class="head" id="met">
            <span class="count" aria-hidden="true">${met.length}</span>
            <h2>${w.met}</h2>
            ${isRecent}
          </div>
          ${companyFigure(seen.name, seen.entries, site)} ${companyTable(met, w.metCaption, site)}`
      }
      ${
        companions.length > 0 &&
        html`<div class="head" id="with">
            <span class="count" aria-hidden="true">${companions.length}</span>
            <h2>${w.with}</h2>
            ${isRecent}
          </div>
          ${companyTable(companions, w.withCaption, site)}`
      }
      <div class="head" id="names">
        <span class="count" aria-hidden="true">${seen.names.length}</span>
        <h2>${w.names}</h2>
      </div>
      ${names} ${alike(seen, site)}
      ${notes.section()}
      <p class="does gap screen"><a href="${site.to(['people', seen.id, 'same'])}">${JOINING[language].link}</a></p>`,
  })
}

/** The first and last dates of all offices and names together. */
function spanOf({ offices, names }: PersonSeen): Pick<Seen, 'first' | 'last'> {
  const all = [...offices, ...names]
  const dates = all.flatMap(({ first, last }) => [first ?? [], last ?? []].flat())
  const at = (date: string, end: 'from' | 'to'): number => windowOf(date)?.[end] ?? 0
  const [first] = dates.toSorted((a, b) => at(a, 'from') - at(b, 'from'))
  const last = dates.toSorted((a, b) => at(a, 'to') - at(b, 'to')).at(-1)
  return { ...(first ? { first } : {}), ...(last ? { last } : {}) }
}

/** The years of a span, or its one date. */
function edtfOf({ first, last }: Pick<Seen, 'first' | 'last'>): string | undefined {
  if (first === undefined || last === undefined || first === last) return first
  const [from, to] = [windowOf(first)?.from, windowOf(last)?.to]
  if (from === undefined || to === undefined) return first
  const [start, end] = [from, to].map((one) => String(fromDayNumber(one).y).padStart(4, '0'))
  return start === end ? start : `${start}/${end}`
}

function lede(seen: PersonSeen, site: Site): Part {
  const { language } = site
  const w = PEOPLE[language]
  const [party] = seen.parties
  const span = edtfOf(spanOf(seen))
  return raised(
    w.lede(
      party === undefined ? undefined : partyInSentence(party, language),
      span === undefined ? undefined : dateInSentence(span, language),
      seen.types,
    ),
  )
}

function margin(seen: PersonSeen, site: Site): Html {
  const { language } = site
  const [c, w] = [COMMON[language], PEOPLE[language]]
  const span = edtfOf(spanOf(seen))
  const updated = Object.values(seen.documents)
    .map(({ added }) => added)
    .sort()
    .at(-1)
  const parties = joined(
    seen.parties
      .slice(0, PARTIES)
      .map((party) => html`<a href="${site.to(['relations', party])}">${site.party(party)}</a>`),
    ', ',
  )
  const documents = Object.keys(seen.documents).length
  const rows: [string, Part][] = [
    [w.actsFor, parties],
    [w.seen, span && when(span, language)],
    [c.updated, updated && day(updated, language)],
    [c.sources, html`<a href="#sources">${c.documents(documents, inFigures(documents, language))}</a>`],
  ]
  const csv = html`<a href="${site.to(['search.csv'], { person: seen.id })}">CSV</a>`
  return factsMargin(rows, html`${csv}, <a href="${site.twin}">JSON</a>`, site)
}

function officesList({ offices }: PersonSeen, site: Site, notes: Footnotes): Html {
  const { language } = site
  const [c, w] = [COMMON[language], PEOPLE[language]]
  if (!offices.length) return html`<p class="absent">${w.noOffice}</p>`
  const items = offices.map((one) => {
    const span = edtfOf(one)
    return html`<li class="entry">
      <p class="when">${span ? when(span, language, 'short') : html`<span class="absent">${c.noDate}</span>`}</p>
      <div class="what">
        <h3>${named(one.office)}${notes.cite(one.sources)}</h3>
        <p class="kind">${joined([one.of && site.party(one.of), w.officeSeen(one.entries)], ' · ')}</p>
      </div>
      ${notes.notes()}
    </li>`
  })
  return html`<ol class="register">
    ${items}
  </ol>`
}

function namesList({ names, documents }: PersonSeen, site: Site, notes: Footnotes): Html {
  const w = PEOPLE[site.language]
  return html`<ul class="plain">
    ${names.map(({ name, entries, sources: [source] }) => {
      const lang = source && documents[source.document]?.language
      return html`<li>
        <q class="q" ${lang && html` lang="${lang}"`}>${named(source?.quote ?? name)}</q>
        <span class="hint">${w.times(entries)}</span
        >${source && !isAddition(source.document) && html` <span class="src">${notes.link(source)}</span>`}
      </li>`
    })}
  </ul>`
}

function pager({ id, next }: PersonSeen, site: Site): Part {
  const c = COMMON[site.language]
  const isLater = site.query.has('after')
  return (
    (next !== undefined || isLater) &&
    html`<p class="does gap">
      ${next !== undefined && html`<a class="btn quiet" href="${site.to(['people', id], { after: next })}#engagements" rel="next">${c.next}</a>`}
      ${isLater && html`<a href="${site.to(['people', id])}#engagements">${c.first}</a>`}
    </p>`
  )
}

function alike({ alike: all, id }: PersonSeen, site: Site): Part {
  const w = PEOPLE[site.language]
  return alikeList(
    all.map(({ id: other, name, link }) => ({
      named: html`<a href="${site.to(['people', other])}">${named(name)}</a>`,
      link,
    })),
    html`<a href="${site.to(['review'], { of: id })}">${w.decide}</a>`,
    w,
    site.language,
  )
}
