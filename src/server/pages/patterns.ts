import { register } from '../components/entry.ts'
import { Footnotes } from '../components/footnotes.ts'
import { page, type Page } from '../components/layout.ts'
import { sign, signNames } from '../components/signs.ts'
import { html } from '../html.ts'
import { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { inFigures } from '../words/numbers.ts'
import { PATTERNS } from '../words/patterns.ts'
import { PATTERN_DOCUMENTS, PATTERN_ENTRIES } from './pattern-entries.ts'

/** What is invented has no page of its own: its links lead back here. */
class InventedSite extends Site {
  override to(_: readonly string[]): string {
    return super.to(['patterns'])
  }
}

export function patternsPage(_: unknown, asked: Site): Page {
  const site = new InventedSite(asked.settings, asked)
  const w = PATTERNS[site.language]
  const c = COMMON[site.language]
  const notes = new Footnotes(site, PATTERN_DOCUMENTS)
  return page({
    title: w.title,
    isPrivate: true,
    main: html`<p class="label over">${w.over}</p>
      <h1>${w.title}</h1>
      <p class="lede">${w.lede}</p>
      <div class="head">
        <h2>${w.signs}</h2>
        <p>${w.signsHint}</p>
      </div>
      <table>
        <caption class="sr">
          ${w.signs}
        </caption>
        <thead>
          <tr>
            <th scope="col">${w.sign}</th>
            <th scope="col">${w.standsFor}</th>
          </tr>
        </thead>
        <tbody>
          ${signNames.map(
            (name) =>
              html`<tr>
                <td>${sign(name)}</td>
                <th scope="row">${w.meanings[name]}</th>
              </tr>`,
          )}
        </tbody>
      </table>
      <div class="head">
        <h2>${w.register}</h2>
        <p>${w.registerHint}</p>
      </div>
      ${register(PATTERN_ENTRIES, site, notes, { party: 'CA-QC' })}
      <div class="head"><h2>${w.totals}</h2></div>
      <dl class="totals">
        <div class="out">
          <dt>${sign('out')} ${c.signs.out}</dt>
          <dd>${inFigures(1204, site.language)}</dd>
        </div>
        <div class="in">
          <dt>${sign('in')} ${c.signs.in}</dt>
          <dd>0</dd>
        </div>
        <div>
          <dt>${sign('meeting')} ${c.signs.meeting}</dt>
          <dd>${inFigures(12_480, site.language)}</dd>
        </div>
      </dl>
      <div class="head"><h2>${w.controls}</h2></div>
      <form class="stack" action="${site.to(['patterns'])}">
        <label class="field"><span>${w.field}</span><input type="text" value="Québec" /></label>
        <label class="field"
          ><span>${w.faulty}</span
          ><input type="text" value="2011-13" aria-invalid="true" aria-describedby="fault" /><span
            class="fault"
            id="fault"
            >${w.fault}</span
          ></label
        >
        <fieldset>
          <legend>${w.choice}</legend>
          <label class="choice"><input type="radio" name="choice" checked /> <span>${w.first}</span></label>
          <label class="choice"><input type="radio" name="choice" /> <span>${w.second}</span></label>
        </fieldset>
        <p class="does">
          <button type="submit" class="btn">${w.button}</button>
          <button type="submit" class="btn quiet">${w.quiet}</button>
        </p>
      </form>
      <div class="head"><h2>${w.nothing}</h2></div>
      <div class="empty"><b>${w.empty}</b> ${w.emptyMeans}</div>
      <div class="head"><h2>${w.notice}</h2></div>
      <p class="notice"><b>${w.noticeTitle}</b> ${w.noticeText}</p>
      <div class="head"><h2>${w.sources}</h2></div>
      ${notes.sources()}`,
  })
}
