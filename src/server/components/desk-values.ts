/** All values of an engagement on the desk, each a way to its form. */

import type { Entry, Person, Value } from '../../register/entry.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { textOf, type AskedFocus, type Focus } from '../review/focus.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { REVIEW } from '../words/review.ts'
import { shown } from './correction.ts'
import type { Way } from './desk.ts'
import { live } from './entry.ts'

/** All values, in the order of a sentence, each a way to its form. */
export function deskValues(entry: Entry, site: Site, way: Way, focus: Focus | undefined): Html {
  const w = REVIEW[site.language]
  const all = COMMON[site.language]
  const isVisit = entry.type === 'visit'
  const link = (asked: AskedFocus, said: Part, verb: string, what = ''): Part => {
    const isHere = focus?.slot === asked.slot && focus?.was === asked.was && focus?.person === asked.person
    return html`<a href="${way.at(asked)}#value" ${isHere && html` aria-current="true"`}
      ><span class="sr">${verb}${all.colon}</span>${said}<span class="sr">${what && ` (${what})`}</span></a
    >`
  }
  const missing = (asked: AskedFocus, what: string): Part => link(asked, html`<i>${w.addIt}</i>`, w.addIt, what)
  const row = (label: string, said: readonly Part[]): Part =>
    html`<dt>${label}</dt>
      <dd>${joined(said, html` · `)}</dd>`
  const single = (slot: 'type' | 'kind' | 'status' | 'date' | 'title' | 'occasion' | 'size'): Part => {
    const was = slot === 'type' ? entry.type : textOf(entry[slot]?.preferred)
    return row(w.slots[slot], [
      was === undefined
        ? [html`<span class="absent">${all.notStated}</span> · `, missing({ slot }, w.slots[slot])]
        : link({ slot, was }, shown(slot, was, site), w.correctIt, w.slots[slot]),
    ])
  }
  const several = (slot: 'from' | 'to' | 'parties' | 'places' | 'sectors'): Part =>
    row(w.slots[slot], [
      ...live(entry[slot] as readonly Value<string>[]).map(({ value }) =>
        link({ slot, was: value }, shown(slot, value, site), w.correctIt, w.slots[slot]),
      ),
      missing({ slot }, w.slots[slot]),
    ])
  return html`<p class="hint">${w.chooseValue}</p>
    <dl class="facts lined values" data-values>
      ${single('type')} ${single('kind')} ${single('status')} ${single('date')}
      ${isVisit ? [several('from'), several('to')] : several('parties')}
      ${entry.participants.map(
        (one, i) =>
          html`<dt>${i === 0 && w.slots.participants}</dt>
            <dd>${person(one)}</dd>`,
      )}
      ${row(entry.participants.length ? '' : w.slots.participants, [missing({ slot: 'participants' }, w.slots.participants)])}
      ${several('places')} ${several('sectors')} ${(entry.title || !isVisit) && single('title')} ${single('occasion')}
      ${single('size')}
    </dl>`

  function person({ name, office, of }: Person): Part {
    const known = name?.preferred ?? office?.preferred
    if (known === undefined) return ''
    const part = (slot: 'name' | 'office' | 'of', was: string | undefined): Part => {
      const what = w.slots[slot].toLowerCase()
      if (was === undefined) return link({ slot, person: known }, html`<i>${w.addOf(what)}</i>`, w.addIt, known)
      return link({ slot, was, person: known }, shown(slot, was, site), w.correctIt, `${what}, ${known}`)
    }
    return joined([part('name', name?.preferred), part('office', office?.preferred), part('of', of?.preferred)], ' · ')
  }
}
