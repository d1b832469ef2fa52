/** What the indexes of parties, people, places and sectors have in common. */

import { html, type Html, type Part } from '../html.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { INDEXES } from '../words/indexes.ts'
import { inFigures } from '../words/numbers.ts'

export interface Choice {
  readonly label: string
  readonly href: string
  readonly isCurrent: boolean
}

/** One of a few ways to see a list. */
export const choices = (label: string, all: readonly Choice[]): Html =>
  html`<nav class="does" aria-label="${label}">
    ${all.map((one) => html`<a href="${one.href}" ${one.isCurrent && html` aria-current="true"`}>${one.label}</a> `)}
  </nav>`

/** First and next page of a list that goes on. */
export function pager(
  site: Site,
  path: string,
  query: Readonly<Record<string, string | undefined>>,
  { after, next }: { readonly after?: string; readonly next?: string },
): Part {
  const c = COMMON[site.language]
  if (after === undefined && next === undefined) return ''
  return html`<nav class="does gap" aria-label="${INDEXES[site.language].pages}">
    ${next !== undefined && html`<a class="btn quiet" rel="next" href="${site.to([path], { ...query, after: next })}">${c.next}</a>`}
    ${after !== undefined && html`<a href="${site.to([path], query)}">${c.first}</a>`}
  </nav>`
}

/** Names with their numbers, in columns. */
export const numberedIndex = (
  items: readonly { readonly name: Part; readonly href: string; readonly entries: number }[],
  site: Site,
): Html =>
  html`<ul class="index bare">
    ${items.map(
      ({ name, href, entries }) =>
        html`<li>
          <a href="${href}"><span>${name}</span><span class="num">${inFigures(entries, site.language)}</span></a>
        </li>`,
    )}
  </ul>`

/** Where a name leads to nothing. */
export function nothingNamed(name: string, site: Site): Html {
  const w = INDEXES[site.language]
  return html`<div class="empty gap">
    <b>${w.noneNamed(name)}</b>
    <p>${w.tryAgain} <a href="${site.to(['search'], { text: name })}">${w.inSearch}</a></p>
  </div>`
}
