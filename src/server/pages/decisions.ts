import type { Entry } from '../../register/entry.ts'
import { shortIdOf } from '../../register/report.ts'
import { aboutIn, saidIn } from '../components/decision.ts'
import { page, type Page } from '../components/layout.ts'
import { sign } from '../components/signs.ts'
import { day } from '../components/when.ts'
import { html, isThere, joined, type Html } from '../html.ts'
import type { DecisionSeen, DecisionsSeen } from '../resources/decisions-data.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { DECISIONS } from '../words/decisions.ts'
import { ENGAGEMENTS } from '../words/engagements.ts'

export function decisionsPage(
  { decisions, entries, next }: DecisionsSeen & { readonly next?: string },
  site: Site,
): Page {
  const [c, w] = [COMMON[site.language], DECISIONS[site.language]]
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const list = html`<ol class="register">
    ${decisions.map((one) => item(one, byId, site))}
  </ol>`
  const nothing = html`<div class="empty"><b>${w.none}</b>${w.noneMeans}</div>
    <p class="does gap"><a class="btn" href="${site.to(['review'])}">${w.review}</a></p>`
  return page({
    title: w.title,
    place: 'review',
    main: html`<h1>${w.title}</h1>
      <p class="lede">${w.lede}</p>
      <div class="head"><h2>${w.latest}</h2></div>
      ${decisions.length ? list : nothing}
      <p class="does gap">
        ${next && html`<a class="btn quiet" href="${site.to(['decisions'], { after: next })}" rel="next">${c.next}</a>`}
        ${site.query.has('after') && html`<a href="${site.to(['decisions'])}">${c.first}</a>`}
      </p>`,
  })
}

function item({ decision, holds, meant }: DecisionSeen, entries: ReadonlyMap<string, Entry>, site: Site): Html {
  const w = ENGAGEMENTS[site.language]
  const said = saidIn(decision, site)
  const at = site.to(['decisions', shortIdOf(decision.id)])
  const title = html`<a href="${at}">${w.verbs[decision.kind]} ${w.by(decision.by)}</a>`
  return html`<li class="entry">
    <p class="when">${sign(holds ? 'held' : 'cancelled')}${day(decision.at, site.language, 'short')}</p>
    <div class="what">
      <h3>${holds ? title : html`<span class="strike">${title}</span>`}</h3>
      ${isThere(said) && html`<p>${said}</p>`}
      <p class="kind">${joined([aboutIn(decision, meant, entries, site), !holds && w.takenBack], ' · ')}</p>
    </div>
  </li>`
}
