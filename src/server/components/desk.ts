/** An engagement on the desk: what can be done with it. */

import type { Entry } from '../../register/entry.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Desk } from '../review/desk.ts'
import type { AskedFocus } from '../review/focus.ts'
import type { Site } from '../site.ts'
import { REVIEW } from '../words/review.ts'
import { correction } from './correction.ts'
import { deskValues } from './desk-values.ts'
import { headline, kindLine } from './entry.ts'
import { hidden } from './form-fields.ts'

/** Where the forms of a desk lead. */
export interface Way {
  /** This page, with the value that is looked at. */
  at(focus: AskedFocus & { readonly value?: string }): string
  /** The page to go on with once it is decided. */
  readonly next: string
  readonly later?: string
  /** What was typed, and sent back. */
  readonly typed?: string
  /** What the button that confirms is called, where it is not the usual. */
  readonly confirm?: string
  /** Why it waits. */
  readonly doubt?: string
  /** What else can be done, after the form. */
  readonly besides?: Part
}

/** What can be done: the form of the value that is looked at, or the values, each with a way to its form. */
export function deskForms(desk: Desk, site: Site, way: Way): Html {
  const { entry, focus } = desk
  const w = REVIEW[site.language]
  const isLooked = focus !== undefined
  return html`<section class="stack" aria-labelledby="value">
    <div>
      ${way.doubt && html`<p class="label over">${way.doubt}</p>`}
      <h2 class="small" id="value"><a href="${site.to(['engagements', entry.id])}">${headline(entry, site)}</a></h2>
      ${kindLine(entry, site)}
    </div>
    ${isLooked ? correction(desk, focus, site, way) : confirmation(entry, site, way)} ${way.besides}
    ${deskValues(entry, site, way, focus)}
    <form method="post" action="${site.to(['decisions'])}" class="does">
      ${hidden({ verb: 'reject', id: entry.id, next: way.next })}
      <button class="btn quiet" data-does="reject">${w.reject}</button>
      ${way.later && html`<a href="${way.later}" data-does="later">${w.later}</a>`}
    </form>
  </section>`
}

function confirmation(entry: Entry, site: Site, way: Way): Html {
  const w = REVIEW[site.language]
  return html`<form method="post" action="${site.to(['decisions'])}" class="does">
    ${hidden({ verb: 'confirm', id: entry.id, next: way.next })}
    <button class="btn" data-does="confirm">${way.confirm ?? w.confirm}</button>
    ${entry.review === 'confirmed' && html`<span class="hint">${w.isConfirmed}</span>`}
  </form>`
}
