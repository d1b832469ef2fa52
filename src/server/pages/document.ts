import type { DocumentFormat } from '../../model/document.ts'
import { shortIdOf } from '../../register/report.ts'
import { folio } from '../components/folio.ts'
import { languageName } from '../components/language-name.ts'
import { hasPlaces } from '../original/places.ts'
import { page, type Page } from '../components/layout.ts'
import { saidIn, takingBack } from '../components/decision.ts'
import { headline, named } from '../components/entry.ts'
import { noteForm } from '../components/note-form.ts'
import { undo } from '../components/undo.ts'
import { copies, replacedNotice, seenAt, versions } from '../components/versions.ts'
import { day, when } from '../components/when.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { DocumentSeen } from '../resources/document.ts'
import { originIn } from '../origin.ts'
import type { Site } from '../site.ts'
import { ADDING } from '../words/adding.ts'
import { COMMON } from '../words/common.ts'
import { DOCUMENTS } from '../words/documents.ts'
import { SOURCES } from '../words/sources.ts'

/** Letters above which a title is set smaller. */
const LONG = 40

export function documentPage(seen: DocumentSeen, site: Site): Page {
  const w = DOCUMENTS[site.language]
  const title = titleOf(seen, site)
  const short = shortIdOf(seen.id)
  const here = site.to(['documents', short])
  const total = Object.values(seen.counts).reduce((sum, n) => sum + n, 0)
  const notes = seen.notes.map(({ kind }) => w.notes[kind])
  return page({
    title,
    place: 'documents',
    islands: ['document'],
    foot: w.foot,
    main: html`${undo(seen.done, site, here)}
      <p class="label over">${w.over}</p>
      <h1${title.length > LONG && html` class="long"`}${seen.language !== 'und' && html` lang="${seen.language}"`}>${named(title)}</h1>
      ${!seen.title && seen.opening && html`<p class="also">${w.noTitle}</p>`} ${margin(seen, site)}
      ${replacedNotice(seen, site)}
      <p class="lede">${joined([w.lede(seen.counts), ...notes], ' ')}</p>
      <div class="head">
        <h2>${w.text}</h2>
        <p>${total ? w.how : w.howNone}</p>
        ${seen.pages > 1 && html`<p>${w.page(seen.page, seen.pages)}</p>`}
      </div>
      ${folio(seen, site)} ${seen.pages > 1 && pager(seen, site)}
      ${versions(seen, site)} ${copies(seen, site)} ${passedOver(seen, site)} ${byHand(seen, site)}
      ${notesOf(seen, site)}
      <p class="does gap screen">
        <a class="btn" href="${site.to(['review', 'documents', short])}">${w.check}</a>
        <a href="${site.to(['engagements', 'new'], { document: short })}">${ADDING[site.language].addTold}</a>
        <a href="${site.to(['documents'])}">${w.all}</a>
      </p>
      ${seen.opening && noteForm(seen.id, here, seen.note === 'empty', site)}`,
  })
}

/** Where a person should look: what has the words of official contact, and was not read. */
function passedOver({ id, passedOver: all, paragraphs, language }: DocumentSeen, site: Site): Part {
  const w = DOCUMENTS[site.language]
  if (!all.length) return ''
  const items = all.map(({ cite: [start, end], words }) => {
    const own = paragraphs.find((one) => one.start <= start && start < one.end)
    const text = own?.text.slice(start - own.start, end - own.start) ?? ''
    const mark = site.to(['documents', shortIdOf(id)], { mark: `${start}-${end}` })
    return html`<li>
      <q class="q" ${language !== 'und' && html` lang="${language}"`}>${text}</q>
      ${own && html`<a href="${mark}#marked">${COMMON[site.language].paragraph(own.paragraph).replace(' ', '\u00a0')}</a>`}.
      <span class="hint"
        >${w.passedWords} <i ${language !== 'und' && html` lang="${language}"`}>${joined(words, ', ')}</i>.
        <a href="${site.to(['engagements', 'new'], { document: shortIdOf(id), quote: text, start: String(start) })}"
          >${w.addThis}</a
        ></span
      >
    </li>`
  })
  return html`<div class="head" id="passed-over">
      <span class="count" aria-hidden="true">${all.length}</span>
      <h2>${w.passedOver}</h2>
      <p>${w.passedHow}</p>
    </div>
    <ul class="plain">
      ${items}
    </ul>`
}

/** What people found in the text. */
function byHand({ byHand: all, entries, id, language }: DocumentSeen, site: Site): Part {
  const w = ADDING[site.language]
  const items = all.flatMap(({ entry: of, on: { exact, start } }) => {
    const entry = entries.find((one) => one.id === of)
    const mark = `${start}-${start + exact.length}`
    return entry
      ? html`<li>
          <a href="${site.to(['engagements', entry.id])}">${headline(entry, site)}</a
          >${entry.date && [', ', when(entry.date.preferred, site.language)]}.
          <a href="${site.to(['documents', shortIdOf(id)], { mark })}#marked"
            ><q class="q" ${language !== 'und' && html` lang="${language}"`}>${exact}</q></a
          >
        </li>`
      : []
  })
  return (
    items.length > 0 &&
    html`<div class="head" id="added">
        <span class="count" aria-hidden="true">${items.length}</span>
        <h2>${w.added}</h2>
        <p>${w.addedHow}</p>
      </div>
      <ul class="plain">
        ${items}
      </ul>`
  )
}

function notesOf({ noted }: DocumentSeen, site: Site): Part {
  const w = ADDING[site.language]
  return (
    noted.length > 0 &&
    html`<div class="head" id="notes">
        <span class="count" aria-hidden="true">${noted.length}</span>
        <h2>${w.notes(noted.length)}</h2>
      </div>
      <ul class="plain">
        ${noted.map(
          (one) =>
            html`<li>
              ${saidIn(one, site)}
              <span class="hint"
                >${COMMON[site.language].byPerson(one.by, '')}<a href="${site.to(['decisions', shortIdOf(one.id)])}"
                  >${day(one.at, site.language)}</a
                ></span
              >
              <div class="does">${takingBack(one, site)}</div>
            </li>`,
        )}
      </ul>`
  )
}

function titleOf({ title, opening }: DocumentSeen, site: Site): string {
  const w = DOCUMENTS[site.language]
  if (title) return title.value
  if (!opening) return w.empty
  return site.language === 'fr' ? `« ${opening} … »` : `“${opening} …”`
}

function margin(seen: DocumentSeen, site: Site): Html {
  const { language } = site
  const [c, w] = [COMMON[language], DOCUMENTS[language]]
  const { published } = seen
  const short = shortIdOf(seen.id)
  const rows: [string, Part][] = [
    [w.facts.origin, originOf(originIn(seen.origin, language))],
    ...(seen.sights.length ? [[SOURCES[language].seen, seenAt(seen.sights, site)] as [string, Part]] : []),
    [
      w.facts.published,
      published
        ? [dated(published.value, published.cites, site), !published.cites.length && `, ${w.given}`]
        : html`<span class="absent">${c.notStated}</span>`,
    ],
    [w.facts.received, day(seen.added, language)],
    [
      w.facts.language,
      seen.language === 'und' ? html`<span class="absent">${c.notStated}</span>` : languageName(seen.language, site),
    ],
    [w.facts.format, w.formats[seen.format as DocumentFormat] ?? seen.format],
    [w.facts.size, w.bytes(seen.size)],
    [w.facts.reader, seen.reader],
    [w.facts.name, html`<span class="hash">${seen.id.replace(':', '\u00a0').slice(0, 23)}…</span>`],
  ]
  return html`<div class="margin top" id="facts">
    <dl class="facts">
      ${rows.map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
      <dt class="screen">${c.export}</dt>
      <dd class="screen">
        ${hasPlaces(seen.format) && html`<a href="${site.to(['documents', short, 'original'], { mark: site.query.get('mark') ?? undefined })}">${w.original}</a>,`}
        <a href="${site.to(['documents', short, 'received'])}" download>${w.asReceived}</a>,
        <a href="${site.to(['documents', short, 'annotations'])}" download>${w.selectors}</a>,
        <a href="${site.twin}">JSON</a>
      </dd>
    </dl>
  </div>`
}

/** The text's own date leads to its words. */
function dated(edtf: string, cites: readonly (readonly [number, number])[], site: Site): Html {
  const said = when(edtf, site.language)
  return cites.length ? html`<a href="#w${cites[0][0]}">${said}</a>` : said
}

/** An address of the web can be followed, anything else is a name. */
const originOf = (origin: string): Part =>
  /^https?:\/\//.test(origin) ? html`<a href="${origin}" rel="noreferrer">${origin}</a>` : origin

function pager({ id, page: at, pages }: DocumentSeen, site: Site): Html {
  const w = DOCUMENTS[site.language]
  const to = (n: number): string => site.to(['documents', shortIdOf(id)], { page: String(n) })
  return html`<nav class="does gap" aria-label="${w.pages}">
    ${at > 1 && html`<a href="${to(at - 1)}" rel="prev">${w.previous}</a>`} <span>${w.page(at, pages)}</span>
    ${at < pages && html`<a href="${to(at + 1)}" rel="next">${w.next}</a>`}
  </nav>`
}
