/** Two engagements, or two people, that may be one: side by side, with the words of both. */

import { html, joined, type Html, type Part } from '../html.ts'
import type { Pair } from '../review/queue.ts'
import type { Site } from '../site.ts'
import type { PersonNamed } from '../../store/queue.ts'
import { COMMON } from '../words/common.ts'
import { reasonInWords } from '../words/reasons.ts'
import { REVIEW } from '../words/review.ts'
import { passageSource } from './desk-words.ts'
import { hidden } from './form-fields.ts'
import { headline, kindLine, named } from './entry.ts'
import { passageText } from './passage.ts'
import { when } from './when.ts'

/** Ways to write a name that are shown. */
const NAMES = 4

export function pairWords(pair: Pair, site: Site, place: Part): Html {
  const { item, passages, documents } = pair
  const w = REVIEW[site.language]
  const side = (nth: 0 | 1): Html =>
    html`<div class="stack">
      ${item.kind === 'same' ? engagement(pair, nth, site) : person(nth ? item.b : item.a, site)}
      ${passages[nth].map(
        (passage) =>
          html`${passageText(passage, documents[passage.document]?.language)}
            <p class="from">${passageSource(passage, documents, site)}${passage.isCut && ` ${w.cut}`}</p>`,
      )}
    </div>`
  return html`<div>
      <h2 class="small" id="passage">${w.words}</h2>
      <p class="hint">${place}</p>
    </div>
    <div class="compare">${side(0)}${side(1)}</div>`
}

function engagement({ item }: Pair, nth: 0 | 1, site: Site): Part {
  if (item.kind !== 'same') return ''
  const entry = nth ? item.b : item.a
  const { date } = entry
  return html`<h3><a href="${site.to(['engagements', entry.id])}">${headline(entry, site)}</a></h3>
    <p>
      ${date ? when(date.preferred, site.language) : html`<span class="absent">${COMMON[site.language].noDate}</span>`}
    </p>
    ${kindLine(entry, site)}`
}

function person({ id, name, names, appearances }: PersonNamed, site: Site): Html {
  const w = REVIEW[site.language]
  const of = [...new Set(appearances.flatMap((one) => one.of))]
  const offices = [...new Set(appearances.flatMap((one) => one.offices))]
  const years = appearances.flatMap((one) => one.years ?? [])
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const others = names.filter((one) => one !== name).slice(0, NAMES)
  const row = (label: string, value: Part): Part =>
    html`<dt>${label}</dt>
      <dd>${value}</dd>`
  return html`<h3><a href="${site.to(['people', id])}">${named(name)}</a></h3>
    <dl class="facts">
      ${others.length > 0 && row(w.slots.name, joined(others.map(named), ', '))}
      ${offices.length > 0 && row(w.offices, html`<span lang="en">${offices.join(', ')}</span>`)}
      ${
        of.length > 0 &&
        row(
          w.actsFor,
          joined(
            of.map((code) => named(site.party(code))),
            ', ',
          ),
        )
      }
      ${years.length > 0 && row(w.years, first === last ? String(first) : `${first}\u2060–\u2060${last}`)}
    </dl>`
}

export function pairForms({ item }: Pair, site: Site, way: { readonly next: string; readonly later?: string }): Html {
  const w = REVIEW[site.language]
  const [id, other] = item.links
  const isPerson = item.kind === 'who'
  const { score, reasons } = item
  const said = score.toLocaleString(site.language === 'fr' ? 'fr-CA' : 'en', { maximumFractionDigits: 2 })
  return html`<section class="stack" aria-labelledby="value">
    <h2 class="small" id="value">${isPerson ? w.kinds.who : w.kinds.same}</h2>
    <p class="hint">${w.likely(said)}</p>
    <ul class="plain">
      ${reasons.map((reason) => html`<li>${reasonInWords(reason, site.language)}</li>`)}
    </ul>
    <form class="stack" method="post" action="${site.to(['decisions'])}">
      ${hidden({ id, other, next: way.next })}
      <label class="field"
        ><span>${w.why(site.settings.user)}</span><input type="text" name="why" autocomplete="off"
      /></label>
      <p class="does">
        <button class="btn" name="verb" value="merge" data-does="confirm">${isPerson ? w.who : w.same}</button>
        <button class="btn quiet" name="verb" value="split" data-does="reject">
          ${isPerson ? w.notWho : w.notSame}
        </button>
      </p>
    </form>
    ${way.later && html`<p class="does"><a href="${way.later}" data-does="later">${w.later}</a></p>`}
  </section>`
}
