import { isAddition } from '../../model/decision.ts'
import { anchorsOf } from '../../register/decisions.ts'
import { shortIdOf } from '../../register/report.ts'
import { aboutIn, saidIn, takingBack } from '../components/decision.ts'
import { page, type Page } from '../components/layout.ts'
import { named } from '../components/entry.ts'
import { day } from '../components/when.ts'
import { html, isThere, joined, type Html, type Part } from '../html.ts'
import type { DecisionShown } from '../resources/decision.ts'
import { originIn } from '../origin.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { DECISIONS } from '../words/decisions.ts'
import { ENGAGEMENTS } from '../words/engagements.ts'

export function decisionPage(shown: DecisionShown, site: Site): Page {
  const { language } = site
  const [c, w] = [COMMON[language], DECISIONS[language]]
  const [{ decision, holds, meant }] = shown.decisions
  const entries = new Map(shown.entries.map((entry) => [entry.id, entry]))
  const title = `${ENGAGEMENTS[language].verbs[decision.kind]} ${ENGAGEMENTS[language].by(decision.by)}`
  const rows: [string, Part][] = [
    [decision.kind === 'take-back' ? w.facts.tookBack : w.about, aboutIn(decision, meant, entries, site)],
    [w.facts.what, saidIn({ ...decision, why: undefined }, site)],
    [w.facts.why, decision.why && html`<q class="q">${named(decision.why)}</q>`],
    [w.facts.by, named(decision.by)],
    [w.facts.at, [day(decision.at, language), ', ', decision.at.slice(11, 16), ' UTC']],
    [
      w.facts.holds,
      holds
        ? w.holds
        : joined(
            [
              w.heldNot,
              shown.backBy && html`<a href="${site.to(['decisions', shortIdOf(shown.backBy)])}">${w.seeBack}</a>`,
            ],
            ' · ',
          ),
    ],
    [w.facts.name, html`<span class="hash">${decision.id}</span>`],
  ]
  const facts = rows
    .filter(([, value]) => isThere(value))
    .map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>${value}</dd>`,
    )
  return page({
    title,
    place: 'review',
    main: html`<p class="label over">${w.over}</p>
      <h1 class="long">${title}</h1>
      <dl class="facts lined gap">
        ${facts}
        <dt class="screen">${c.export}</dt>
        <dd class="screen"><a href="${site.twin}">JSON</a></dd>
      </dl>
      ${
        anchorsOf(decision).some(({ document }) => !isAddition(document)) &&
        html`<div class="head"><h2>${w.words}</h2></div>
          ${words(shown, site)}`
      }
      <div class="does gap">
        ${holds && takingBack(decision, site)} <a href="${site.to(['decisions'])}">${w.all}</a>
      </div>`,
  })
}

function words({ decisions: [{ decision }], passages, documents }: DecisionShown, site: Site): Html {
  const [c, w] = [COMMON[site.language], DECISIONS[site.language]]
  const sections = anchorsOf(decision).map(({ document, start, exact }, i) => {
    if (isAddition(document)) return ''
    const found = documents[document]
    const runs = passages[i].map(({ text, isCited }) => (isCited ? html`<mark>${text}</mark>` : text))
    const at = site.to(['documents', shortIdOf(document)], { mark: `${start}-${start + exact.length}` })
    const lang = found?.language && html` lang="${found.language}"`
    return html`<section>
      <blockquote class="q" ${lang}>${runs.length ? runs : exact}</blockquote>
      <p class="from">
        ${found ? html`<a href="${at}#marked"><span ${lang}>${found.title ?? c.untitled}</span></a>` : shortIdOf(document)}.
        ${found && originIn(found.origin, site.language)} ${!runs.length && w.gone}
      </p>
    </section>`
  })
  return html`<div class="compare">${sections}</div>`
}
