import { html, isThere, type Html, type Part } from '../html.ts'
import { COMMON } from '../words/common.ts'
import type { Site } from '../site.ts'

/** The facts beside the head of a page, those that are there, and what it can be saved as. */
export function factsMargin(rows: readonly (readonly [label: string, value: Part])[], saved: Part, site: Site): Html {
  return html`<div class="margin top">
    <dl class="facts">
      ${rows
        .filter(([, value]) => isThere(value))
        .map(
          ([label, value]) =>
            html`<dt>${label}</dt>
              <dd>${value}</dd>`,
        )}
      <dt class="screen">${COMMON[site.language].export}</dt>
      <dd class="screen">${saved}</dd>
    </dl>
  </div>`
}
