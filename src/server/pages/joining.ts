import { passageSource } from '../components/desk-words.ts'
import { hidden } from '../components/form-fields.ts'
import { headline, kindLine, named } from '../components/entry.ts'
import { page, type Page } from '../components/layout.ts'
import { pairForms, pairWords } from '../components/pair.ts'
import { passageText } from '../components/passage.ts'
import { undo } from '../components/undo.ts'
import { when } from '../components/when.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Joining, Other } from '../resources/joining.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { JOINING } from '../words/joining.ts'

export function joiningPage(seen: Joining, site: Site): Page {
  const w = JOINING[site.language][seen.sort]
  const here = addressOf(seen, site)
  return page({
    title: w.title,
    place: 'parties',
    isPrivate: true,
    main: html`<p class="label over wide">${w.over}</p>
      <h1 class="wide">${w.h1}</h1>
      <div class="wide gap">
        ${undo(seen.done, site, here)} ${said(seen.self, site)}
        <p class="does">
          <a href="${site.to([seen.sort === 'person' ? 'people' : 'engagements', seen.id])}">${w.back}</a>
        </p>
      </div>
      ${seen.other && sideBySide(seen, here, site)} ${finder(seen, here, site)} ${sources(seen, here, site)}`,
  })
}

const addressOf = ({ sort, id }: Joining, site: Site): string =>
  site.to([sort === 'person' ? 'people' : 'engagements', id, 'same'])

/** What it is, in short. */
function said({ entry, name, office }: Other, site: Site): Html {
  if (!entry) return html`<p><b>${named(name ?? '')}</b>${office && html`, ${named(office)}`}</p>`
  const date = entry.date
    ? when(entry.date.preferred, site.language)
    : html`<span class="absent">${COMMON[site.language].noDate}</span>`
  return html`<p><b>${headline(entry, site)}</b>, ${date}</p>
    ${kindLine(entry, site)}`
}

function sideBySide({ sort, pair }: Joining, here: string, site: Site): Html {
  const [w, all] = [JOINING[site.language][sort], JOINING[site.language]]
  const isOne = pair && pair.item.a.id === pair.item.b.id
  return html`<div class="head wide" id="compared"><h2>${all.compared}</h2></div>
    ${
      pair && !isOne
        ? html`<div class="pair both">
            <section class="stack" aria-labelledby="passage">${pairWords(pair, site, '')}</section>
            ${pairForms(pair, site, { next: here })}
          </div>`
        : html`<p class="empty wide"><b>${isOne ? w.one : w.gone}</b></p>`
    }`
}

function finder({ sort, text, others }: Joining, here: string, site: Site): Part {
  const [w, all] = [JOINING[site.language][sort], JOINING[site.language]]
  return html`<form class="does gap" action="${here}" method="get" role="search">
      <label class="field"
        ><span>${w.find}</span><input type="search" name="text" value="${text ?? ''}" size="40" autocomplete="off"
      /></label>
      <button class="btn quiet">${all.search}</button>
    </form>
    ${
      others.length
        ? html`<div class="head" id="others">
              <span class="count" aria-hidden="true">${others.length}</span>
              <h2>${text ? w.found : w.likely}</h2>
            </div>
            <ul class="plain stack">
              ${others.map(
                (one) =>
                  html`<li>
                    ${said(one, site)}
                    <p class="does">
                      <a href="${`${here}?other=${encodeURIComponent(one.id)}#compared`}"
                        >${all.compare}<span class="sr"> ${one.entry ? headline(one.entry, site) : one.name}</span></a
                      >
                    </p>
                  </li>`,
              )}
            </ul>`
        : text && html`<p class="empty gap"><b>${w.none}</b></p>`
    }`
}

/** What was taken for one: each but the first can be told to be another. */
function sources({ sort, parts, moreParts, documents }: Joining, here: string, site: Site): Html {
  const [w, all] = [JOINING[site.language][sort], JOINING[site.language]]
  const isSingle = parts.length + moreParts < 2
  return html`<div class="head" id="parts">
      <span class="count" aria-hidden="true">${parts.length + moreParts}</span>
      <h2>${w.sources}</h2>
      <p>${isSingle ? w.single : w.sourcesHow}</p>
    </div>
    <ol class="plain stack">
      ${parts.map(
        ({ item, passages }, i) =>
          html`<li>
            ${passages.map(
              (passage) =>
                html`${passageText(passage, documents[passage.document]?.language)}
                  <p class="hint">${passageSource(passage, documents, site)}</p>`,
            )}
            ${
              i > 0 &&
              html`<form class="does" method="post" action="${site.to(['decisions'])}">
                ${hidden({ verb: 'split', id: parts[0].item, other: item, next: here })}
                <button class="btn quiet">${w.apart}</button>
              </form>`
            }
          </li>`,
      )}
    </ol>
    ${moreParts > 0 && html`<p class="hint">${all.others(moreParts)}</p>`}`
}
