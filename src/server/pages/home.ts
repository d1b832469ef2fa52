import { partyInSentence } from '../../register/party-name.ts'
import { shortIdOf } from '../../register/report.ts'
import { named, register } from '../components/entry.ts'
import { Footnotes } from '../components/footnotes.ts'
import { page, type Page } from '../components/layout.ts'
import { partnerIndex, partnerMap } from '../components/partner-index.ts'
import { day } from '../components/when.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Home } from '../resources/home.ts'
import { originIn } from '../origin.ts'
import type { Site } from '../site.ts'
import { ADDING } from '../words/adding.ts'
import { COMMON } from '../words/common.ts'
import { HOME } from '../words/home.ts'
import { inFigures } from '../words/numbers.ts'

/** Parties of the index; the map has more. */
const LISTED = 36

type Words = (typeof HOME)['en']

export function homePage(home: Home, site: Site): Page {
  const w = HOME[site.language]
  return page({ title: w.title, main: home.counts.documents ? whole(home, site, w) : empty(site, w) })
}

function whole(home: Home, site: Site, w: Words): Html {
  const c = COMMON[site.language]
  const { counts, waiting } = home
  const { office, language } = site
  const notes = new Footnotes(site, home.documents)
  const entries = new Map(home.entries.map((entry) => [entry.id, entry]))
  const listOf = (ids: readonly string[]) => ids.flatMap((id) => entries.get(id) ?? [])
  const figure = (n: number): string => inFigures(n, language)
  const [a, engagements, b, documents, z] = w.lede(
    c.engagements(counts.engagements, figure(counts.engagements)),
    office && partyInSentence(office, language),
    w.parties(counts.parties),
    c.documents(counts.documents, figure(counts.documents)),
  )
  const of = home.of && partyInSentence(home.of, language)
  const hrefOf = (party: string): string =>
    site.to(office === undefined ? ['relations', party] : ['relations', office, party])
  return html`<p class="label over">${w.over}</p>
    <h1>${w.h1}</h1>
    <p class="lede">
      ${a}<a href="${site.to(['search'], { party: office })}">${engagements}</a>${b}<a href="${site.to(['documents'])}"
        >${documents}</a
      >${z}
      <a href="${site.to(['review'])}"
        >${waiting.number ? w.waiting(waiting.number, waiting.isMore) : w.nothingWaits}</a
      >
    </p>
    <div class="margin top">
      <dl class="facts">
        ${
          home.entered[0] &&
          html`<dt>${c.updated}</dt>
            <dd>${day(home.entered[0].added, language)}</dd>`
        }
        <dt class="screen">${w.see}</dt>
        <dd class="screen">
          ${(['people', 'places', 'sectors', 'network', 'decisions'] as const).map((name, i) => html`${i ? ', ' : ''}<a href="${site.to([name])}">${w.more[name]}</a>`)}
        </dd>
        <dt class="screen">${c.export}</dt>
        <dd class="screen">
          <a href="${site.to(['search.csv'], { party: office })}">CSV</a>, <a href="${site.twin}">JSON</a>
        </dd>
      </dl>
    </div>
    ${sentence(site, w)}
    ${section(w.latest(of), home.latest.length, html`${register(listOf(home.latest), site, notes)}`)}
    ${home.coming.length > 0 && section(w.coming(of), home.coming.length, register(listOf(home.coming), site, notes))}
    <div class="head" id="parties">
      <span class="count" aria-hidden="true">${figure(counts.parties)}</span>
      <h2>${w.partners}</h2>
      <p>${w.partnersHint(office && partyInSentence(office, language))}</p>
    </div>
    ${partnerMap(home.parties, hrefOf, { label: w.map, caption: w.mapCaption }, site, office)}
    ${partnerIndex(home.parties.slice(0, LISTED), hrefOf, office !== undefined, site)}
    <p class="does gap"><a href="${site.to(['relations'])}">${w.allParties(figure(counts.parties))}</a></p>
    ${section(
      w.entered,
      home.entered.length,
      html`<ul class="plain">
          ${home.entered.map(
            (one) =>
              html`<li>
                <a
                  href="${site.to(['documents', shortIdOf(one.id)])}"
                  ${one.title && one.language && html` lang="${one.language}"`}
                  >${one.title ? named(one.title) : c.untitled}</a
                >,
                <span class="hint"
                  >${originIn(one.origin, language)}, ${c.received('')}${day(one.added, language)}</span
                >
              </li>`,
          )}
        </ul>
        <p class="does gap"><a href="${site.to(['documents'])}">${w.all}</a></p>`,
    )}
    ${bring(site, w)}`
}

const section = (heading: string, count: number, body: Part): Html =>
  html`<div class="head">
      <span class="count" aria-hidden="true">${count}</span>
      <h2>${heading}</h2>
    </div>
    ${body}`

/** The filter that most people begin with; the search has the rest. */
function sentence(site: Site, w: Words): Html {
  const types = ['visit', 'meeting', 'event', 'agreement'] as const
  return html`<form class="sentence gap" action="${site.to(['search'])}" method="get" role="search">
    ${w.sentence.before}
    <select aria-label="${w.kind}" name="type">
      <option value="">${w.everything}</option>
      ${types.map((type) => html`<option value="${type}">${w.types[type]}</option>`)}
    </select>
    ${w.sentence.of}
    <input type="text" aria-label="${w.party}" name="party" placeholder="${w.anyParty}" size="14" autocomplete="off" />,
    ${w.sentence.with} <input type="search" aria-label="${w.words}" name="text" placeholder="${w.anyWords}" size="10" />
    <button type="submit" class="btn">${w.sentence.button}</button>
  </form>`
}

function bring(site: Site, w: Words): Html {
  return html`<div class="head">
      <h2>${w.bring}</h2>
      <p>${w.bringHint}</p>
    </div>
    <p class="does">
      <a class="btn" href="${site.to(['read'])}">${w.readText}</a>
      <a href="${site.to(['engagements', 'new'])}">${ADDING[site.language].addByHand}</a>
    </p>`
}

function empty(site: Site, w: Words): Html {
  return html`<p class="label over">${w.over}</p>
    <h1>${w.h1}</h1>
    <div class="empty gap"><b>${w.empty}</b> ${w.emptyHint}</div>
    <p class="does gap">
      <a class="btn" href="${site.to(['read'])}">${w.readText}</a>
      <a href="${site.to(['engagements', 'new'])}">${ADDING[site.language].addByHand}</a>
    </p>`
}
