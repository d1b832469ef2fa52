import { shortIdOf } from '../../register/report.ts'
import type { SourceStatus } from '../../store/watching.ts'
import { named } from '../components/entry.ts'
import { page, type Page } from '../components/layout.ts'
import { sign } from '../components/signs.ts'
import { addressLink } from '../components/versions.ts'
import { day, moment } from '../components/when.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { SOURCES } from '../words/sources.ts'

export function sourcesPage({ items }: { readonly items: readonly SourceStatus[] }, site: Site): Page {
  const w = SOURCES[site.language]
  const failing = items.filter(({ state }) => state.failing).length
  return page({
    title: w.sources,
    place: 'documents',
    main: html`<p class="label over"><a href="${site.to(['documents'])}">${w.over}</a></p>
      <h1>${w.sources}</h1>
      <p class="lede">${w.lede(items.length, failing)}</p>
      ${
        items.length
          ? html`<div class="head">
                <span class="count" aria-hidden="true">${items.length}</span>
                <h2>${w.watched}</h2>
                <p>${w.how}</p>
              </div>
              <ol class="register">
                ${items.map((one) => item(one, site))}
              </ol>`
          : html`<p class="gap">${w.noneHow}</p>
              <pre><code>chancery watch add https://www.example.org/news/feed.xml
chancery watch run</code></pre>`
      }`,
  })
}

function item({ source, state, due, documents, freshness, last, failing }: SourceStatus, site: Site): Html {
  const { language } = site
  const [c, w] = [COMMON[language], SOURCES[language]]
  const { reached, failing: fault } = state
  const [newest] = last
  const about: Part[] = [
    state.is && w.is[state.is],
    w.every(source.every),
    source.links && [
      w.links,
      ' ',
      joined(
        source.links.map((link) => html`<code>${link}</code>`),
        ', ',
      ),
    ],
    w.documents(documents),
    reached ? [w.reached, ' ', moment(reached, language)] : w.neverReached,
    [w.next, ' ', moment(due, language)],
  ]
  return html`<li class="entry">
    <p class="when">${sign(fault ? 'cancelled' : 'held')}${newest && day(newest.at, language, 'short')}</p>
    <div class="what">
      <h3>${state.title === undefined ? addressLink(source.address) : named(state.title)}</h3>
      ${state.title !== undefined && html`<p>${addressLink(source.address)}</p>`}
      <p class="kind">${joined(about, ' · ')}</p>
      <p>${freshness ? w.fresh(freshness.median, freshness.last, freshness.documents) : w.notMeasured}</p>
      ${fault && html`<p>${w.failing(fault.times)} <span lang="en">${fault.reason}</span> (${w.since} ${moment(fault.since, language)}).</p>`}
      ${state.note && html`<p lang="en">${state.note}</p>`} ${lastOf(last, site)}
      ${
        failing.length > 0 &&
        html`<p class="label">${w.pagesFailing}</p>
          <ul class="plain">
            ${failing.map((one) => html`<li>${addressLink(one.address)}${c.colon}<span lang="en">${one.failing.reason}</span></li>`)}
          </ul>`
      }
    </div>
  </li>`
}

function lastOf(last: SourceStatus['last'], site: Site): Part {
  const [c, w] = [COMMON[site.language], SOURCES[site.language]]
  return (
    last.length > 0 &&
    html`<p class="label">${w.last}</p>
      <ul class="plain">
        ${last.map(
          ({ id, title, at, language }) =>
            html`<li>
              <a
                href="${site.to(['documents', shortIdOf(id)])}"
                ${title !== undefined && language && language !== 'und' && html` lang="${language}"`}
                >${named(title ?? c.untitled)}</a
              >, ${moment(at, site.language)}
            </li>`,
        )}
      </ul>`
  )
}
