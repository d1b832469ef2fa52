/** The words on the desk: paragraphs in which the reader's words are underlined and those of one value marked. */

import type { Cite } from '../../model/cite.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Paragraph, Passage } from '../review/passages.ts'

/** `pickable` passages take words by clicks and keys, where there are scripts. */
export function passageText(passage: Passage, language: string | undefined, isPickable = false): Html {
  return html`<div class="passage" ${language && html` lang="${language}"`} ${isPickable && html` data-pick`}>
    ${passage.paragraphs.map((paragraph) => html`<p data-start="${paragraph.start}">${words(paragraph, passage)}</p>`)}
  </div>`
}

/** Cut wherever words begin or end; the letters are those of the document, so that places can be counted in them. */
function words({ start, text }: Paragraph, { taken, asked }: Passage): Part[] {
  const end = start + text.length
  const cuts = new Set([start, end])
  for (const range of [...taken, ...asked]) for (const cut of range) if (cut > start && cut < end) cuts.add(cut)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, i) => {
    const piece = text.slice(from - start, places[i + 1] - start)
    const isIn = (ranges: readonly Cite[]): boolean => ranges.some(([a, b]) => a <= from && places[i + 1] <= b)
    const underlined = isIn(taken) ? html`<span class="w">${piece}</span>` : piece
    return isIn(asked) ? html`<mark>${underlined}</mark>` : underlined
  })
}
