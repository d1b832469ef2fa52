/** Indexes of places and of sectors. */

import type { Sector } from '../../model/reading.ts'
import { named } from '../components/entry.ts'
import { nothingNamed, numberedIndex, pager } from '../components/index-page.ts'
import { page, type Page } from '../components/layout.ts'
import { html } from '../html.ts'
import type { Places, Sectors } from '../resources/topics.ts'
import { sectorName } from '../lists/sector-name.ts'
import type { Site } from '../site.ts'
import { INDEXES } from '../words/indexes.ts'
import { inFigures } from '../words/numbers.ts'

/** Places that the search looks through. */
const SEARCHED = 5000

export function placesPage({ name, isAll, items, ...at }: Places, site: Site): Page {
  const i = INDEXES[site.language]
  const w = i.places
  const all = items.map(({ value, entries }) => ({ name: named(value), href: site.to(['places', value]), entries }))
  return page({
    title: w.title,
    place: 'parties',
    main: html`<h1>${w.h1}</h1>
      <p class="lede">${w.lede}</p>
      <form class="does gap" action="${site.to(['places'])}" role="search">
        <label class="field"
          ><span>${w.find}</span><input type="search" name="name" value="${name ?? ''}" autocomplete="off"
        /></label>
        <button class="btn">${i.find}</button>
        ${name !== undefined && html`<a href="${site.to(['places'])}">${i.all}</a>`}
      </form>
      ${!isAll && html`<p class="hint gap">${w.busiest(inFigures(SEARCHED, site.language))}</p>`}
      ${
        all.length
          ? html`<div class="gap wide">${numberedIndex(all, site)}</div>`
          : name === undefined
            ? html`<div class="empty gap"><b>${w.empty}</b></div>`
            : nothingNamed(name, site)
      }
      ${pager(site, 'places', { name }, at)}`,
  })
}

export function sectorsPage({ items }: Sectors, site: Site): Page {
  const w = INDEXES[site.language].sectors
  const all = items.map(({ value, entries }) => ({
    name: sectorName(value as Sector, site.language),
    href: site.to(['sectors', value]),
    entries,
  }))
  return page({
    title: w.title,
    place: 'parties',
    main: html`<h1>${w.h1}</h1>
      <p class="lede">${all.length ? w.lede : w.empty}</p>
      <div class="gap wide">${numberedIndex(all, site)}</div>`,
  })
}
