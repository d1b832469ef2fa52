/** Something to remember of an engagement or a document, folded away until someone writes. */

import { html, type Html } from '../html.ts'
import type { Site } from '../site.ts'
import { ADDING } from '../words/adding.ts'
import { hidden } from './form-fields.ts'

/** `here` is the page that it is written on; `isEmpty` where an empty one was sent. */
export function noteForm(id: string, here: string, isEmpty: boolean, site: Site): Html {
  const w = ADDING[site.language]
  const about = html`aria-describedby="${isEmpty ? 'note-fault ' : ''}note-hint"
  ${isEmpty && html` aria-invalid="true"`}`
  return html`<details class="gap screen" id="note" ${isEmpty && html` open`}>
    <summary>${w.note}</summary>
    <form class="stack" method="post" action="${site.to(['decisions'])}">
      ${hidden({ verb: 'note', id, next: here, back: `${here}#note` })}
      <label class="field"
        ><span>${w.noteText(site.settings.user)}</span><textarea name="text" rows="3" ${about}></textarea>
      </label>
      ${isEmpty && html`<p class="fault" id="note-fault" role="alert">${w.noNote}</p>`}
      <p class="hint" id="note-hint">${w.noteHint}</p>
      <p class="does"><button class="btn quiet">${w.keepNote}</button></p>
    </form>
  </details>`
}
