/** People of the register: found by name, or most often seen. */

import { named } from '../components/entry.ts'
import { nothingNamed, pager } from '../components/index-page.ts'
import { page, type Page } from '../components/layout.ts'
import { when } from '../components/when.ts'
import { html, joined, type Html } from '../html.ts'
import type { People } from '../resources/people.ts'
import type { Site } from '../site.ts'
import { capital } from '../words/capital.ts'
import { COMMON } from '../words/common.ts'
import { INDEXES } from '../words/indexes.ts'
import { inFigures, inWords } from '../words/numbers.ts'

export function peoplePage(people: People, site: Site): Page {
  const w = INDEXES[site.language].people
  const { name, party, items, number, isAll, counted } = people
  const isAsked = name !== undefined || party !== undefined
  return page({
    title: w.title,
    place: 'parties',
    main: html`${head(name === undefined ? w.lede : w.named(name), site)}
    ${finder({ name, party: party === undefined ? undefined : site.party(party) }, site)}
    ${
      items.length
        ? html`<div class="head">
              <span class="count" aria-hidden="true">${inFigures(number, site.language)}</span>
              <h2>${w.people(number, capital(inWords(number, site.language)))}</h2>
              ${!isAll && html`<p>${w.counted(inFigures(counted, site.language))}</p>`}
            </div>
            <ol class="register">
              ${items.map((one) => item(one, site))}
            </ol>`
        : isAsked
          ? nothingNamed(name ?? site.party(party!), site)
          : html`<div class="empty gap"><b>${w.empty}</b></div>`
    }
    ${pager(site, 'people', { name, party }, people)}`,
  })
}

/** The party is none that is known; the name stays. */
export function refusedPeople(
  query: { readonly name?: string | undefined; readonly party?: string | undefined },
  site: Site,
): Page {
  const w = INDEXES[site.language].people
  return page({
    title: w.title,
    place: 'parties',
    main: html`${head(w.lede, site)} ${finder(query, site, w.fault)}`,
    isPrivate: true,
  })
}

function head(lede: string, site: Site): Html {
  const w = INDEXES[site.language].people
  return html`<h1>${w.h1}</h1>
    <p class="lede">${lede}</p>`
}

interface Asked {
  readonly name?: string | undefined
  readonly party?: string | undefined
}

function finder({ name, party }: Asked, site: Site, fault?: string): Html {
  const i = INDEXES[site.language]
  const w = i.people
  return html`<form class="does gap" action="${site.to(['people'])}" role="search">
    <label class="field"
      ><span>${w.find}</span><input type="search" name="name" value="${name ?? ''}" autocomplete="off"
    /></label>
    <label class="field"
      ><span>${w.party}</span
      ><input
        type="text"
        name="party"
        value="${party ?? ''}"
        placeholder="${w.anyParty}"
        autocomplete="off"
        ${fault !== undefined && html` aria-invalid="true" aria-describedby="fault"`}
    /></label>
    <button class="btn">${i.find}</button>
    ${(name ?? party) !== undefined && html`<a href="${site.to(['people'])}">${i.all}</a>`}
    ${fault !== undefined && html`<p class="fault" id="fault" role="alert">${fault}</p>`}
  </form>`
}

function item({ id, name, office, of, entries, last }: People['items'][number], site: Site): Html {
  const c = COMMON[site.language]
  return html`<li class="entry bare">
    <p class="when">
      ${last === undefined ? html`<span class="absent">${c.noDate}</span>` : when(last, site.language, 'short')}
    </p>
    <div class="what">
      <h3><a href="${site.to(['people', id])}">${named(name)}</a></h3>
      <p class="kind">
        ${joined([office !== undefined && named(office), of !== undefined && html`<a href="${site.to(['relations', of])}">${site.party(of)}</a>`, c.engagements(entries, inFigures(entries, site.language))], ' · ')}
      </p>
    </div>
  </li>`
}
