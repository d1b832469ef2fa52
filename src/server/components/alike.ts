/** Others that may be the same: an engagement's, or a person's. */

import type { Comparison } from '../../register/linkage.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Language } from '../../register/labels.ts'
import { reasonsInWords } from '../words/reasons.ts'

interface AlikeWords {
  readonly alike: string
  readonly alikeWhy: string
  readonly score: (score: string) => string
}

/** Each by its name, a link to it, and why it may be the same; `decide` is where that is decided. */
export const alikeList = (
  all: readonly { readonly named: Part; readonly link: Pick<Comparison, 'reasons' | 'score'> }[],
  decide: Html,
  w: AlikeWords,
  language: Language,
): Part =>
  all.length > 0 &&
  html`<div class="head" id="alike">
      <span class="count" aria-hidden="true">${all.length}</span>
      <h2>${w.alike}</h2>
      <p>${w.alikeWhy}</p>
    </div>
    <ul class="plain">
      ${all.map(
        ({ named, link }) =>
          html`<li>
            ${named}.
            <span class="hint">${reasonsInWords(link.reasons, language)} (${w.score(link.score.toFixed(2))})</span>
          </li>`,
      )}
    </ul>
    <p class="does gap">${decide}</p>`
