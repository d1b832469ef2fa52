/** Sources that differ, side by side: the value shown stands under a heavy rule, and one sentence says why. */

import { isAddition } from '../../model/decision.ts'
import type { Source } from '../../register/entry.ts'
import { shortIdOf } from '../../register/report.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Difference, DifferingSlot, EngagementSeen } from '../resources/engagement.ts'
import { originIn } from '../origin.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { ENGAGEMENTS } from '../words/engagements.ts'
import { whyInWords } from '../words/reasons.ts'
import { valueOf } from './decision.ts'
import type { Footnotes } from './footnotes.ts'
import { hidden } from './form-fields.ts'
import { sign } from './signs.ts'
import { when } from './when.ts'

type Compared = Difference['values'][number]

/** What can be decided with one press: values that are words. */
const PRESSED: ReadonlySet<DifferingSlot> = new Set(['date', 'kind', 'title', 'occasion'])

export function comparison(
  difference: Difference,
  nth: number,
  seen: EngagementSeen,
  notes: Footnotes,
  site: Site,
): Html {
  const w = ENGAGEMENTS[site.language]
  const { slot, why, values } = difference
  const [{ review }] = seen.entries
  const isContested = slot === 'date' && review === 'contested'
  const live = values.filter(({ overruled }) => overruled === undefined)
  const isDecided =
    review === 'confirmed' ||
    values.some(({ overruled, passages }) => overruled ?? passages.some(({ source }) => isByPerson(source)))
  return html`<div class="head" id="${nth ? `differ-${slot}` : 'differ'}">
      <span class="count">${sign('differ')}</span>
      <h2>${w.howMany(w.slots[slot], values.length, isContested)}</h2>
    </div>
    <div>
      <div class="compare">${values.map((one, i) => compared(one, slot, i === 0, seen, notes, site))}</div>
      <p class="gap">${live.length > 1 && w.because(whyInWords(why, site.language))} ${!isDecided && w.undecided}</p>
      ${!isDecided && PRESSED.has(slot) && choices(live, slot, seen.id, site)}
    </div>`
}

const isByPerson = ({ document }: Source): boolean => isAddition(document)

function compared(
  { value, overruled, passages }: Compared,
  slot: DifferingSlot,
  isShown: boolean,
  seen: EngagementSeen,
  notes: Footnotes,
  site: Site,
): Html {
  const w = ENGAGEMENTS[site.language]
  return html`<section ${isShown && html` class="shown"`}>
    <h3 class="label">${isShown ? w.shown : overruled ? w.overruled : w.beside}</h3>
    <p class="value">${said(slot, value, site)}</p>
    ${passages.map((passage) => quotation(passage, seen, notes, site))}
  </section>`
}

function quotation(
  { source, runs }: Compared['passages'][number],
  seen: EngagementSeen,
  notes: Footnotes,
  site: Site,
): Html {
  const c = COMMON[site.language]
  const document = seen.documents[source.document]
  if (isByPerson(source))
    return html`<p class="from">
      <a href="${site.to(['decisions', shortIdOf(source.document)])}">${ENGAGEMENTS[site.language].byPerson}</a>
    </p>`
  const lang = document?.language && html` lang="${document.language}"`
  const words = runs.map(({ text, isCited }) => (isCited ? html`<mark>${text}</mark>` : text))
  return html`<blockquote class="q" ${lang}>${words}</blockquote>
    <p class="from">
      ${notes.link(source)}.
      ${document?.published ? [c.published, ' ', when(document.published, site.language)] : document && originIn(document.origin, site.language)}
    </p>`
}

function said(slot: DifferingSlot, value: unknown, site: Site): Part {
  if (slot !== 'size') return valueOf(slot, String(value), site)
  const { count, approximate } = value as { count: number; approximate: boolean }
  return COMMON[site.language].people(String(count), approximate)
}

/** Keeping confirms the engagement; taking another puts it in the place of what is shown. */
function choices(live: readonly Compared[], slot: DifferingSlot, id: string, site: Site): Html {
  const w = ENGAGEMENTS[site.language]
  const [shown, ...others] = live
  const here = site.to(['engagements', id])
  const form = (label: Part, fields: Readonly<Record<string, string>>): Html =>
    html`<form method="post" action="${site.to(['decisions'])}">
      ${hidden({ ...fields, next: here })}
      <button class="btn quiet"><span>${label}</span></button>
    </form>`
  return html`<div class="does gap">
    ${form([w.keep, ' ', said(slot, shown.value, site)], { verb: 'confirm', id })}
    ${others.map((one) =>
      form([w.take, ' ', said(slot, one.value, site)], {
        verb: 'correct',
        id: shown.passages[0].source.report,
        slot,
        was: String(shown.value),
        value: String(one.value),
      }),
    )}
    <a href="${site.to(['review'], { engagement: id })}">${w.compareThem}</a>
  </div>`
}
