/** Engagements as the search lists them: what was found stands under each in the words of its source. */

import type { Entry } from '../../register/entry.ts'
import { shortIdOf } from '../../register/report.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { originIn } from '../origin.ts'
import type { Site } from '../site.ts'
import type { Snippet } from '../quotes/snippets.ts'
import { COMMON } from '../words/common.ts'
import { headline, kindLine, signOf, wayOf } from './entry.ts'
import { when } from './when.ts'

/** What an engagement is a part of, at most. */
const WHOLES = 3

interface Told {
  readonly entries: readonly Entry[]
  readonly documents: Readonly<Record<string, DocumentFound>>
  readonly wholes: readonly Entry[]
  readonly snippets: Readonly<Record<string, Snippet>>
}

export function foundList({ entries, documents, wholes, snippets }: Told, site: Site): Html {
  const byId = new Map(wholes.map((entry) => [entry.id, entry]))
  let year = ''
  return html`<ol class="register">
    ${entries.map((entry) => {
      const own = entry.date?.preferred.match(/-?\d{4}/)?.[0] ?? ''
      const isFirst = own !== year
      year = own
      const snippet = snippets[entry.id]
      return html`<li class="entry${wayIn(entry, site)}">
        <p class="when">${signOf(entry, site.office, site)}${dateOf(entry, isFirst, site)}</p>
        <div class="what">
          <h3><a href="${site.to(['engagements', entry.id])}">${headline(entry, site)}</a></h3>
          ${kindLine(entry, site)}
          ${within(
            entry.partOf.flatMap((id) => byId.get(id) ?? []),
            site,
          )}
          ${snippet && snippetLine(snippet, documents[snippet.document], site)}
        </div>
      </li>`
    })}
  </ol>`
}

/** Of many, as a summit is that many a visit was made for, the first. */
function within(wholes: readonly Entry[], site: Site): Part {
  const w = COMMON[site.language]
  const shown = wholes.length > WHOLES + 1 ? wholes.slice(0, WHOLES) : wholes
  const links = shown.map((whole) => html`<a href="${site.to(['engagements', whole.id])}">${headline(whole, site)}</a>`)
  const rest = wholes.length - shown.length
  return (
    wholes.length > 0 && html`<p class="kind">${w.within} ${joined(links, ', ')}${rest > 0 && ` ${w.more(rest)}`}</p>`
  )
}

const wayIn = (entry: Entry, site: Site): string => {
  const way = entry.type === 'visit' ? wayOf(entry, site.office) : undefined
  return way ? ` ${way}` : ''
}

/** The first of a year is bold. */
function dateOf(entry: Entry, isFirst: boolean, site: Site): Part {
  if (!entry.date) return html`<span class="absent">${COMMON[site.language].noDate}</span>`
  const date = when(entry.date.preferred, site.language, 'short')
  return isFirst ? html`<b>${date}</b>` : date
}

function snippetLine(snippet: Snippet, document: DocumentFound | undefined, site: Site): Html {
  const { language } = document ?? {}
  const mark = snippet.cites.map(([start, end]) => `${start}-${end}`).join(',')
  const at = site.to(['documents', shortIdOf(snippet.document)], { mark })
  const where = COMMON[site.language].paragraph(snippet.paragraph).replace(' ', '\u00a0')
  return html`<p class="snippet">
    <q class="q" ${language && html` lang="${language}"`}
      >${snippet.parts.map(({ text, found }) => (found ? html`<mark>${text}</mark>` : text))}</q
    >
    <a class="src" href="${at}#marked"
      >${document ? `${originIn(placeName(document.origin), site.language)}, ` : ''}${where}</a
    >
  </p>`
}

/** Where a document comes from, in a word: a site, a file, or the register that it is a record of. */
export function placeName(origin: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(origin)?.[1]
  if (host) return host
  const steps = origin.split('/').filter(Boolean)
  const last = steps.at(-1) ?? origin
  return last.includes('.') ? last : steps[0]
}
