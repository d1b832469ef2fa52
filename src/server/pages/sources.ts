import { shortIdOf } from '../../register/report.ts'
import type { SourceStatus } from '../../store/watching.ts'
import { secondsFrom } from '../../sources/interval.ts'
import { named } from '../components/entry.ts'
import { choiceField, hidden, textField } from '../components/form-fields.ts'
import { languageName } from '../components/language-name.ts'
import { page, type Page } from '../components/layout.ts'
import { sign } from '../components/signs.ts'
import { addressLink } from '../components/versions.ts'
import { day, moment } from '../components/when.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { SOURCES } from '../words/sources.ts'

export interface SourcesSeen {
  readonly items: readonly SourceStatus[]
  readonly done?: { readonly what: 'added' | 'known' | 'removed'; readonly address: string }
}

/** What was typed into the form and can not be watched, and why. */
export interface Refused {
  readonly typed: Readonly<Record<string, string | undefined>>
  readonly fault: string
}

export function sourcesPage({ items, done }: SourcesSeen, site: Site, refused?: Refused): Page {
  const w = SOURCES[site.language]
  const failing = items.filter(({ state }) => state.failing).length
  const waiting = items.filter(({ state }) => !state.failing && !state.reached).length
  return page({
    title: w.sources,
    place: 'documents',
    main: html`${done && html`<p class="notice" role="status" id="done">${w.did[done.what]} ${addressLink(done.address)}</p>`}
      <p class="label over"><a href="${site.to(['documents'])}">${w.over}</a></p>
      <h1>${w.sources}</h1>
      <p class="lede">${w.lede(items.length, failing, waiting)}</p>
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
          : ''
      }
      ${watching(site, refused)}
      <p class="gap">${w.runHow}</p>
      <pre><code>chancery watch run</code></pre>`,
  })
}

/** How often to look, to choose from. */
const EVERY = ['15m', '1h', '6h', '1d', '7d']

/** The form that puts one on the list. */
function watching(site: Site, { typed, fault }: Refused = { typed: {}, fault: '' }): Html {
  const w = SOURCES[site.language]
  const { address = '', every = '1h', links = '', language = '' } = typed
  const why = fault && [w.refused, html` <span lang="en">${fault}</span>.`]
  return html`<div class="head" id="add">
      <h2>${w.another}</h2>
    </div>
    <form method="post" action="${site.to(['sources'])}" class="stack">
      ${textField({ name: 'address', label: w.address, value: address, hint: w.addressHint, fault: why })}
      ${choiceField(
        { name: 'every', label: w.often, value: every },
        EVERY.map((one) => [one, w.every(secondsFrom(one)!)]),
      )}
      ${textField({ name: 'links', label: w.linksToFollow, value: links, hint: w.linksHint, lines: 2 })}
      ${choiceField({ name: 'language', label: w.language, value: language }, [
        ['', w.findOut],
        ...LANGUAGES.map((one): [string, string] => [one, languageName(one, site)]),
      ])}
      <p class="does"><button class="btn">${w.watch}</button></p>
    </form>`
}

const LANGUAGES = ['en', 'fr']

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
      <form method="post" action="${site.to(['sources', 'remove'])}" class="does screen">
        ${hidden({ address: source.address })}
        <button class="btn quiet">${w.unwatch}<span class="sr"> ${source.address}</span></button>
      </form>
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
