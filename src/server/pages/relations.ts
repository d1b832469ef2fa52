/** The relation of two parties, or of one with all: said, counted, drawn, and then listed. */

import type { PartyCode } from '../../model/reading.ts'
import { html, type Html } from '../html.ts'
import { SECTIONS, type Relations, type Section } from '../resources/relations-data.ts'
import type { Site } from '../site.ts'
import { ADDING } from '../words/adding.ts'
import { inFigures } from '../words/numbers.ts'
import { RELATIONS } from '../words/relations.ts'
import { register } from '../components/entry.ts'
import { Footnotes } from '../components/footnotes.ts'
import { page, type Page } from '../components/layout.ts'
import { mapFigure, timelineFigure } from '../components/relation-figures.ts'
import { partners, people, sectorsTable } from '../components/relation-tables.ts'
import { headingOf, lede, margin, namesOf, totalsList, totalsOf } from '../components/relation-words.ts'

export function relationsPage(relations: Relations, site: Site): Page {
  const w = RELATIONS[site.language]
  const { party, other } = relations
  const name = site.partyListed(party)
  const title = other === undefined ? name : w.title(name, site.partyListed(other))
  return page({
    title,
    place: 'parties',
    main: relations.overview.entries ? whole(relations, title, site) : empty(relations, title, site),
  })
}

function whole(relations: Relations, title: string, site: Site): Html {
  const w = RELATIONS[site.language]
  const { party, other, overview } = relations
  const notes = new Footnotes(site, relations.documents)
  const totals = totalsOf(overview.counts)
  const entries = new Map(relations.entries.map((entry) => [entry.id, entry]))
  const listOf = (ids: readonly string[]) => ids.flatMap((id) => entries.get(id) ?? [])
  const parts = new Map(Object.entries(relations.parts).map(([id, some]) => [id, listOf(some)]))
  const sections = (Object.keys(SECTIONS) as Section[])
    .filter((section) => relations.sections[section].length)
    .map((section) => {
      const heading = headingOf(section, relations, site, w, totals[section])
      const shown = relations.sections[section]
      const rest = totals[section] > shown.length
      const address = site.to(['search'], { party, other, ...SECTIONS[section] })
      return html`<div class="head${directionOf(section, party, site)}" id="${section}">
          <span class="count" aria-hidden="true">${inFigures(totals[section], site.language)}</span>
          <h2>${heading}</h2>
          ${rest && html`<p>${w.newestOf(shown.length, inFigures(totals[section], site.language))} <a href="${address}">${w.all(inFigures(totals[section], site.language))}</a></p>`}
        </div>
        ${register(listOf(shown), site, notes, { parts })}`
    })
  return html`<p class="label over">${w.over}</p>
    <h1${title.length > 40 && html` class="long"`}>${title}</h1>
    <p class="lede">${lede(relations, totals, site, w)}</p>
    ${margin(relations, site, w)} ${totalsList(relations, totals, site, w)} ${timelineFigure(relations, site, w)}
    ${other === undefined && partners(relations, site, w)} ${sections} ${mapFigure(relations, site, w)}
    ${sectorsTable(relations, site, w)}
    ${people(relations, site, w)}
    ${notes.section()}
    <p class="does gap screen">${addHere(party, other, site)}</p>`
}

/** The form for what no document tells, with the parties filled in. */
function addHere(from: PartyCode, to: PartyCode | undefined, site: Site): Html {
  return html`<a href="${site.to(['engagements', 'new'], { type: 'visit', from, to })}"
    >${ADDING[site.language].addHere}</a
  >`
}

/** Colour is for what the office sends and receives. */
function directionOf(section: Section, party: string, site: Site): string {
  return (section === 'out' || section === 'in') && party === site.office ? ` ${section}` : ''
}

function empty({ party, other }: Relations, title: string, site: Site): Html {
  const w = RELATIONS[site.language]
  const said =
    other === undefined
      ? w.emptyOf(namesOf(party, site).itself)
      : w.empty(namesOf(party, site).itself, namesOf(other, site).itself)
  return html`<p class="label over">${w.over}</p>
    <h1>${title}</h1>
    <div class="empty gap"><b>${said}</b> ${w.emptyMeans}</div>
    <p class="does gap">
      <a class="btn" href="${site.to(['read'])}">${w.read}</a> ${addHere(party, other, site)}
      <a href="${site.to(['search'])}">${w.search}</a>
    </p>`
}
