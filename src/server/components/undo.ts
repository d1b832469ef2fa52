/** What was decided just now, and the way to take it back. */

import type { Decision } from '../../model/decision.ts'
import { shortIdOf } from '../../register/report.ts'
import { html, type Part } from '../html.ts'
import type { Site } from '../site.ts'
import { REVIEW } from '../words/review.ts'
import { shown } from './correction.ts'
import { hidden } from './form-fields.ts'

/** `back` is the page on which it was decided. */
export function undo(done: readonly Decision[], site: Site, back: string): Part {
  const [first] = done
  if (!first) return ''
  const w = REVIEW[site.language]
  return html`<form class="notice does" method="post" action="${site.to(['decisions'])}" id="done">
    <span role="status">${said(first, site)}.</span>
    ${hidden({ verb: 'take-back', next: back })}
    ${done.map(({ id }) => html`<input type="hidden" name="id" value="${id}" />`)}
    ${
      first.kind !== 'take-back' &&
      html`<button class="btn quiet" data-does="undo">${w.undo}</button>
        <a href="${site.to(['decisions', shortIdOf(first.id)])}">${w.decisions}</a>`
    }
  </form>`
}

function said(decision: Decision, site: Site): Part {
  const w = REVIEW[site.language]
  if (decision.kind !== 'correct' || decision.value === undefined) return w.did[decision.kind]
  return [w.did.correct, ' (', w.slots[decision.slot], ' → ', shown(decision.slot, decision.value, site), ')']
}

/** The decisions that an address names, those that are there. */
export async function decisionsNamed(site: Site, ids: string | undefined): Promise<Decision[]> {
  const named = (ids ?? '').split(',').filter(Boolean).slice(0, 500)
  const found = await Promise.all(named.map((id) => site.register.lookup.decision(id)))
  return found.filter((one) => one !== undefined)
}
