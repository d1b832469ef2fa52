/** The words on the desk, each source with what leads to it. */

import { shortIdOf } from '../../register/report.ts'
import { html, type Html, type Part } from '../html.ts'
import { originIn } from '../origin.ts'
import type { Desk } from '../review/desk.ts'
import type { Passage } from '../review/passages.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { REVIEW } from '../words/review.ts'
import type { Way } from './desk.ts'
import { hidden } from './form-fields.ts'
import { passageText } from './passage.ts'

/** The words, with what leads to and from them. */
export function deskWords(desk: Desk, site: Site, way: Way, place: Part): Part {
  const { passages, focus } = desk
  const w = REVIEW[site.language]
  return passages.map((passage, i) => {
    const isPicked = i === 0 && focus !== undefined
    return html`<div>
        ${i === 0 ? html`<h2 class="small" id="passage">${w.words}</h2>` : html`<h3>${w.wordsOf(i + 1)}</h3>`}
        <p class="hint">${passageSource(passage, desk.documents, site, i === 0 ? place : '')}</p>
      </div>
      ${passageText(passage, desk.documents[passage.document]?.language, isPicked)}
      ${
        i === 0 &&
        html`<p class="hint">
          ${w.underlined} ${passage.asked.length > 0 && w.marked} ${passage.isCut && w.cut}
          ${isPicked && html`<span data-scripted hidden>${w.picking}</span>`}
        </p>`
      }
      ${i > 0 && apart(passages[0].report, passage.report, site, way)}`
  })
}

/** What one source tells is another engagement than what the first one tells. */
function apart(id: string | undefined, other: string | undefined, site: Site, way: Way): Html {
  return html`<form class="does" method="post" action="${site.to(['decisions'])}">
    ${hidden({ verb: 'split', id, other, next: way.next })}
    <button class="btn quiet">${REVIEW[site.language].apart}</button>
  </form>`
}

/** The document, linked to its words, and the paragraph. */
export function passageSource(passage: Passage, documents: Desk['documents'], site: Site, place: Part = ''): Part {
  const { document, paragraphs, taken, asked } = passage
  const [w, all] = [REVIEW[site.language], COMMON[site.language]]
  const found = documents[document]
  const words = asked.length ? asked : taken.slice(0, 1)
  const mark = words.map(([start, end]) => `${start}-${end}`).join(',')
  const at = paragraphs.findLast(({ start }) => words[0] && start <= words[0][0]) ?? paragraphs[0]
  const title = found?.title ?? (found ? originIn(found.origin, site.language) : all.untitled)
  return [
    html`<a
      href="${site.to(['documents', shortIdOf(document)], { mark })}#marked"
      ${found?.title && found.language && html` lang="${found.language}"`}
      >${title}</a
    >`,
    at && w.where(all.paragraph(at.number)),
    place,
  ]
}

/** Which rule proposed it. */
export function ruleOf({ passages }: Desk, site: Site): Part {
  const w = REVIEW[site.language]
  const [{ rule } = { rule: undefined }] = passages
  return (
    rule &&
    html`<details>
      <summary>${w.rule}</summary>
      <p class="hint">${w.ruleSaid(rule)}</p>
    </details>`
  )
}
