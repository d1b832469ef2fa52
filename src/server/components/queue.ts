/** What waits, beside the desk. */

import { shortIdOf } from '../../register/report.ts'
import { QUEUE_KINDS, type QueueItem, type QueueKind, type QueueSizes } from '../../store/queue.ts'
import type { DocumentToReview } from '../../store/search.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { inFigures } from '../words/numbers.ts'
import { REVIEW } from '../words/review.ts'
import { headline, live, named } from './entry.ts'
import { hidden } from './form-fields.ts'
import { when } from './when.ts'

/** What kind of doubt it is, and about what. */
export function itemSaid(item: QueueItem, site: Site): Html {
  return html`<b>${doubtSaid(item, site)}</b>${about(item, site)}`
}

/** Why it waits, in a word or two. */
export function doubtSaid(item: QueueItem, site: Site): string {
  const w = REVIEW[site.language]
  if (item.kind !== 'unsure') return w.kinds[item.kind]
  return item.doubts[0] ? w.doubts[item.doubts[0]] : w.noDoubt
}

function about(item: QueueItem, site: Site): Part {
  const { language } = site
  switch (item.kind) {
    case 'lost':
      return html`${item.decision.by}, ${when(item.decision.at.slice(0, 10), language)}`
    case 'differs': {
      const dates = live(item.entry.date?.values ?? [])
      return [
        headline(item.entry, site),
        ', ',
        joined(
          dates.map(({ value }) => when(value, language, 'short')),
          ' / ',
        ),
      ]
    }
    case 'same':
      return [headline(item.a, site), ' ~ ', headline(item.b, site), ' · ', score(item.score, language)]
    case 'who':
      return [named(item.a.name), ' ~ ', named(item.b.name), ' · ', score(item.score, language)]
    case 'unsure': {
      const { entry } = item
      return [headline(entry, site), entry.date && [', ', when(entry.date.preferred, language, 'short')]]
    }
    default:
      throw item satisfies never
  }
}

const score = (n: number, language: Site['language']): string =>
  n.toLocaleString(language === 'fr' ? 'fr-CA' : 'en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Each with its number, and all together. */
export function kindsNav(
  sizes: QueueSizes,
  chosen: QueueKind | undefined,
  at: (kind?: QueueKind) => string,
  site: Site,
): Html {
  const w = REVIEW[site.language]
  const all = QUEUE_KINDS.reduce((sum, kind) => sum + sizes[kind], 0)
  const link = (name: string, n: number, kind?: QueueKind): Part =>
    html`<a href="${at(kind)}" ${kind === chosen && html` aria-current="true"`}>${name}</a>
      <span class="num"
        >${n >= sizes.most ? `${inFigures(sizes.most, site.language)}+` : inFigures(n, site.language)}</span
      >`
  const kinds = QUEUE_KINDS.filter((kind) => sizes[kind] > 0 || kind === chosen)
  return html`<p class="does">
    ${[link(w.all, all), ...kinds.map((kind) => link(w.kinds[kind], sizes[kind], kind))].map((one) => html`<span>${one}</span> `)}
  </p>`
}

export function queueList(
  items: readonly QueueItem[],
  at: number,
  href: (item: QueueItem) => string,
  site: Site,
): Html {
  return html`<ol class="gap">
    ${items.map((item, i) => html`<li><a href="${href(item)}" ${i === at && html` aria-current="true"`}>${itemSaid(item, site)}</a></li>`)}
  </ol>`
}

/** Documents to go through from beginning to end. */
export function documentList(documents: readonly DocumentToReview[], site: Site): Part {
  const w = REVIEW[site.language]
  return (
    documents.length > 0 &&
    html`<h2 class="small gap">${w.documents}</h2>
      <ol class="gap">
        ${documents.map(
          ({ id, title, origin, language, open, entries }) =>
            html`<li>
              <a href="${site.to(['review', 'documents', shortIdOf(id)])}"
                ><b ${title && language && html` lang="${language}"`}>${title ?? origin}</b>${w.left(open, entries)}</a
              >
            </li>`,
        )}
      </ol>`
  )
}

/** A decision whose words tell nothing now. */
export function lostForms(
  item: QueueItem & { readonly kind: 'lost' },
  site: Site,
  way: { readonly next: string; readonly later: string },
): Html {
  const w = REVIEW[site.language]
  const { decision } = item
  return html`<section class="stack" aria-labelledby="value">
    <h2 class="small" id="value">${w.lost}</h2>
    <p>${w.lostWhy}</p>
    <dl class="facts lined">
      <dt>${COMMON[site.language].decision}</dt>
      <dd>
        <a href="${site.to(['decisions', shortIdOf(decision.id)])}">${w.did[decision.kind]}</a>,
        ${COMMON[site.language].byPerson(decision.by, '')}${when(decision.at.slice(0, 10), site.language)}
      </dd>
      ${
        'on' in decision &&
        decision.on &&
        html`<dt>${w.words}</dt>
          <dd><q class="q">${decision.on.exact}</q></dd>`
      }
    </dl>
    <form class="does" method="post" action="${site.to(['decisions'])}">
      ${hidden({ verb: 'take-back', id: decision.id, next: way.next })}
      <button class="btn" data-does="confirm">${w.takeBack}</button>
      <a href="${way.later}" data-does="later">${w.later}</a>
    </form>
  </section>`
}
