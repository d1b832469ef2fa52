/** The keys of the desk. They are of use with a script alone, which shows them, and lets them be changed or turned off. */

import { html, type Html } from '../html.ts'
import type { Site } from '../site.ts'
import { REVIEW } from '../words/review.ts'

/** What a key does, and which it is unless someone has changed it. Two parts of one action share a line. */
const KEYS = {
  next: 'J',
  previous: 'K',
  first: '[',
  last: ')',
  back: 'ArrowLeft',
  on: 'ArrowRight',
  correct: 'C',
  confirm: 'Enter',
  reject: 'R',
  later: 'L',
  undo: 'U',
} as const

const SHOWN: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→' }

export function reviewKeys(site: Site): Html {
  const w = REVIEW[site.language]
  const names = Object.entries(KEYS) as [keyof typeof KEYS, string][]
  return html`<div data-keys hidden>
    <h2 class="sr">${w.keys}</h2>
    <ul class="keys">
      ${names.map(
        ([name, key]) =>
          html`<li data-key-of="${name}" data-key="${key}"><kbd>${SHOWN[key] ?? key}</kbd> ${w.keyNames[name]}</li>`,
      )}
    </ul>
    <details>
      <summary>${w.changeKeys}</summary>
      <div class="stack">
        <label class="choice"><input type="checkbox" data-use-keys checked /> <span>${w.useKeys}</span></label>
        <div class="key-fields">
          ${names
            .filter(([, key]) => key.length === 1)
            .map(
              ([name, key]) =>
                html`<label class="field"
                  ><span>${w.keyNames[name]}</span
                  ><input type="text" maxlength="1" value="${key}" data-key-for="${name}" autocomplete="off"
                /></label>`,
            )}
        </div>
        <p class="hint">${w.keysKept}</p>
      </div>
    </details>
  </div>`
}
