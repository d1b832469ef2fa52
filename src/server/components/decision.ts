/** What a person decided, as lists and pages say it. */

import type { Anchor, Decision, Slot } from '../../model/decision.ts'
import type { EngagementKind, EngagementType, Sector, Status } from '../../model/reading.ts'
import type { Entry } from '../../register/entry.ts'
import { SECTORS_IN_WORDS } from '../../register/labels.ts'
import { shortIdOf } from '../../register/report.ts'
import type { Meant } from '../../store/lookup.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { sectorName } from '../lists/sector-name.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { DECISIONS } from '../words/decisions.ts'
import { ENGAGEMENTS } from '../words/engagements.ts'
import { headline, named } from './entry.ts'
import { hidden } from './form-fields.ts'
import { when } from './when.ts'

/** Of any kind, with or without why. */
type Said = Decision extends infer D
  ? D extends Decision
    ? Omit<D, 'why'> & { readonly why?: string | undefined }
    : never
  : never

/** What was decided: of a correction the slot and its values, of a note its text; and why. */
export function saidIn(decision: Said, site: Site): Part {
  const w = ENGAGEMENTS[site.language]
  const why = decision.why && html`<q class="q">${named(decision.why)}</q>`
  if (decision.kind === 'note') return joined([html`<q class="q">${named(decision.text)}</q>`, why], ' ')
  if (decision.kind === 'add' && decision.on) return joined([wordsOf(decision.on, site), why], ' ')
  if (decision.kind !== 'correct') return why ?? ''
  const { slot, person, was, value } = decision
  const c = COMMON[site.language]
  const values = joined(
    [
      was !== undefined && html`<span class="strike">${valueOf(slot, was, site)}</span>`,
      value !== undefined && valueOf(slot, value, site),
    ],
    ' ',
  )
  return joined([[w.slotNames[slot], person && [' (', named(person), ')'], c.colon, values], why], '. ')
}

/** A value as a decision has it, in words. */
export function valueOf(slot: Slot, value: string, site: Site): Part {
  const c = COMMON[site.language]
  switch (slot) {
    case 'date':
      return when(value, site.language)
    case 'from':
    case 'to':
    case 'parties':
    case 'of':
      return site.party(value)
    case 'type':
      return c.types[value as EngagementType] ?? value
    case 'kind':
      return c.kinds[value as EngagementKind] ?? value
    case 'status':
      return c.status[value as Status] ?? value
    case 'sectors':
      return value in SECTORS_IN_WORDS ? sectorName(value as Sector, site.language) : value
    default:
      return named(value)
  }
}

/** A form that takes the decision back, and comes back to the page. */
export function takingBack({ id }: Pick<Decision, 'id'>, site: Site): Html {
  return html`<form method="post" action="${site.to(['decisions'])}">
    ${hidden({ verb: 'take-back', id, next: site.to(site.path.split('/').filter(Boolean)) })}
    <button class="btn quiet">${ENGAGEMENTS[site.language].takeBack}</button>
  </form>`
}

/** What it is about: engagements and people where the register has them now, or the decision that it takes back. */
export function aboutIn(
  decision: Decision,
  meant: readonly Meant[],
  entries: ReadonlyMap<string, Entry>,
  site: Site,
): Part {
  const w = ENGAGEMENTS[site.language]
  if (decision.kind === 'take-back')
    return html`<a href="${site.to(['decisions', shortIdOf(decision.decision)])}">${w.seeDecision}</a>`
  if (decision.kind === 'note' && decision.on.type === 'document') {
    return wordsOf(decision.on, site)
  }
  const found = meant.flatMap(({ entry: id, person }): Part[] => {
    if (person) return [html`<a href="${site.to(['people', person.id])}">${named(person.name)}</a>`]
    const entry = id === undefined ? undefined : entries.get(id)
    if (!entry) return []
    const date = entry.date && when(entry.date.preferred, site.language, 'short')
    return [[html`<a href="${site.to(['engagements', entry.id])}">${headline(entry, site)}</a>`, date && [', ', date]]]
  })
  return found.length ? joined(found, '; ') : DECISIONS[site.language].noEngagement
}

/** Words of a document, as a link to where they stand. */
function wordsOf({ document, start, exact }: Anchor, site: Site): Html {
  const mark = `${start}-${start + exact.length}`
  return html`<a href="${site.to(['documents', shortIdOf(document)], { mark })}#marked"
    ><q class="q">${named(exact)}</q></a
  >`
}
