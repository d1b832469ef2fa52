import { page, type Page } from '../components/layout.ts'
import { html, type Html } from '../html.ts'
import type { Quality } from '../resources/quality.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { inFigures } from '../words/numbers.ts'
import { QUALITY } from '../words/quality.ts'

type Score = Quality['sets'][number]['slots']

export function qualityPage({ readers, sets, slots }: Quality, site: Site): Page {
  const w = QUALITY[site.language]
  const c = COMMON[site.language]
  const { columns } = w
  const share = new Intl.NumberFormat(site.language === 'fr' ? 'fr-CA' : 'en', {
    style: 'percent',
    maximumFractionDigits: 0,
  })
  const cells = ({ precision, recall, f1 }: Score): Html[] =>
    [precision, recall, f1].map((value) => html`<td class="num">${share.format(value)}</td>`)
  const heads = (of: string): Html[] =>
    [columns.precision, columns.recall, columns.f1].map(
      (name) => html`<th scope="col">${name} <span class="hint">${of}</span></th>`,
    )
  return page({
    title: w.title,
    main: html`<p class="label over">${w.over}</p>
      <h1>${w.title}</h1>
      <p class="lede">${w.lede}</p>
      <div class="margin top">
        <dl class="facts">
          <dt>${w.reader}</dt>
          ${Object.entries(readers).map(([reader, n]) => html`<dd>${w.versions(c.documents(n, inFigures(n, site.language)), reader)}</dd>`)}
        </dl>
      </div>
      <div class="head">
        <h2>${w.sets}</h2>
        <p>${w.heldOut}</p>
      </div>
      <div class="wide scroll" tabindex="0" role="region" aria-label="${w.sets}">
        <table>
          <caption class="sr">
            ${w.sets}
          </caption>
          <thead>
            <tr>
              <th scope="col">${columns.set}</th>
              <th scope="col">${columns.part}</th>
              <th scope="col">${columns.documents}</th>
              ${heads(w.ofValues)}${heads(w.ofEngagements)}
            </tr>
          </thead>
          <tbody>
            ${sets.map(
              (one) =>
                html`<tr>
                  <th scope="row">${one.set}</th>
                  <td>${w.parts[one.part]}</td>
                  <td class="num">${one.documents}</td>
                  ${cells(one.slots)}${cells(one.engagements)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <div class="head"><h2>${w.slots}</h2></div>
      <div class="wide scroll" tabindex="0" role="region" aria-label="${w.slots}">
        <table>
          <caption class="sr">
            ${w.slots}
          </caption>
          <thead>
            <tr>
              <th scope="col">${columns.slot}</th>
              ${heads(w.parts['rest'])}
              <th scope="col">${columns.values}</th>
              ${heads(w.parts['held'])}
              <th scope="col">${columns.values}</th>
            </tr>
          </thead>
          <tbody>
            ${slots.map(
              (one) =>
                html`<tr>
                  <th scope="row" lang="en">${one.slot}</th>
                  ${cells(one.rest)}
                  <td class="num">${one.rest.values || ''}</td>
                  ${cells(one.held)}
                  <td class="num">${one.held.values || ''}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <div class="head"><h2>${w.cannot}</h2></div>
      <ul class="plain">
        ${w.limits.map((limit) => html`<li>${limit}</li>`)}
      </ul>
      <p class="does gap"><a href="${site.to(['review'])}">${w.review}</a></p>`,
  })
}
