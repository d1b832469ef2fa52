/** From planned to held: each report in the order of publication, why it was joined to the others, and what people decided. */

import { isAddition, type Decision } from '../../model/decision.ts'
import type { Entry } from '../../register/entry.ts'
import { shortIdOf } from '../../register/report.ts'
import { html, isThere, joined, type Html, type Part } from '../html.ts'
import type { EngagementSeen } from '../resources/engagement.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { ENGAGEMENTS } from '../words/engagements.ts'
import { reasonsInWords } from '../words/reasons.ts'
import { SOURCES } from '../words/sources.ts'
import { saidIn, takingBack } from './decision.ts'
import type { Footnotes } from './footnotes.ts'
import { sign } from './signs.ts'
import { day, when } from './when.ts'

export function engagementHistory(seen: EngagementSeen, site: Site, notes: Footnotes): Part {
  const w = ENGAGEMENTS[site.language]
  const [entry] = seen.entries
  const told = entry.history.filter(({ document }) => !isAddition(document))
  if (told.length < 2 && !seen.decisions.length) return ''
  const isProgress = new Set(told.map(({ status }) => status)).size > 1
  const decisions = seen.decisions.toSorted((a, b) => (a.decision.at < b.decision.at ? -1 : 1))
  return html`<div class="head" id="history"><h2>${isProgress ? w.planToHeld : w.history}</h2></div>
    <ol class="register">
      ${told.map((one, i) => report(one, told.slice(0, i), seen, site, notes))}
      ${decisions.map((one) => decided(one.decision, one.holds, site))}
    </ol>`
}

type Told = Entry['history'][number]

function report(
  { status, document, published, replaced }: Told,
  before: readonly Told[],
  seen: EngagementSeen,
  site: Site,
  notes: Footnotes,
): Html {
  const [c, w] = [COMMON[site.language], ENGAGEMENTS[site.language]]
  const [entry] = seen.entries
  const statusSources = entry.status.values
    .flatMap(({ sources }) => sources)
    .filter((source) => source.document === document)
  const date = entry.date?.values.find(({ sources }) => sources.some((source) => source.document === document))
  const dateSources = date?.sources.filter((source) => source.document === document) ?? []
  const said = date
    ? [
        w
          .saysDate('\u0000')
          .split('\u0000')
          .map((part, i) => (i ? [when(date.value, site.language), part] : part)),
        notes.cite(dateSources),
      ]
    : w.saysNoDate
  return html`<li class="entry">
    <p class="when">
      ${sign(status)}${published ? when(published, site.language, 'short') : html`<span class="absent">${c.noDate}</span>`}
    </p>
    <div class="what">
      <h3>${w.told[status]}${notes.cite(statusSources)}</h3>
      <p>${said}</p>
      ${joining(document, before, seen, site)} ${sourceOf(document, replaced === true, before, entry, site)}
    </div>
    ${notes.notes()}
  </li>`
}

/** That it is no source of its own, or that its page says something else now. */
function sourceOf(document: string, isReplaced: boolean, before: readonly Told[], entry: Entry, site: Site): Part {
  const w = SOURCES[site.language]
  const family = entry.families?.find((one) => one.includes(document)) ?? []
  const first = before.find((one) => family.includes(one.document))
  const same =
    first &&
    html`${w.sameSource}
      <a href="${site.to(['documents', shortIdOf(first.document)])}"
        >${first.published ? when(first.published, site.language) : shortIdOf(first.document)}</a
      >`
  if (!isReplaced && !same) return ''
  return html`<p class="kind">${joined([isReplaced && w.replacedTelling, same], ' · ')}</p>`
}

/** The best reason for its being one with what was told before. */
function joining(document: string, before: readonly Told[], seen: EngagementSeen, site: Site): Part {
  const w = ENGAGEMENTS[site.language]
  const own = shortIdOf(document)
  const earlier = new Set(before.map((one) => shortIdOf(one.document)))
  const tellerIn = (report: string): string => report.slice(0, report.lastIndexOf('.'))
  const link = seen.links.find(({ a, b }) => {
    const [x, y] = [tellerIn(a), tellerIn(b)]
    return (x === own && earlier.has(y)) || (y === own && earlier.has(x))
  })
  return (
    link &&
    html`<p class="kind">
      ${w.joinedBecause} ${reasonsInWords(link.reasons, site.language)} (${w.score(link.score.toFixed(2))})
    </p>`
  )
}

function decided(decision: Decision, holds: boolean, site: Site): Html {
  const w = ENGAGEMENTS[site.language]
  const said = saidIn(decision, site)
  const link = html`<a href="${site.to(['decisions', shortIdOf(decision.id)])}">${w.seeDecision}</a>`
  return html`<li class="entry">
    <p class="when">${sign(holds ? 'held' : 'cancelled')}${day(decision.at, site.language, 'short')}</p>
    <div class="what">
      <h3>
        <span${!holds && html` class="strike"`}>${w.verbs[decision.kind]} ${w.by(decision.by)}</span>
      </h3>
      ${isThere(said) && html`<p>${said}</p>`}
      <p class="kind">${joined([!holds && w.takenBack, link], ' · ')}</p>
      ${holds && html`<div class="does">${takingBack(decision, site)}</div>`}
    </div>
  </li>`
}
