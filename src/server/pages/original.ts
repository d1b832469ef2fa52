import { shortIdOf } from '../../register/report.ts'
import { named } from '../components/entry.ts'
import { hasPlaces } from '../original/places.ts'
import { page, type Page } from '../components/layout.ts'
import { html, type Html, type Part } from '../html.ts'
import type { OriginalSeen } from '../resources/original.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { DOCUMENTS } from '../words/documents.ts'

export function originalPage(seen: OriginalSeen, site: Site): Page {
  const [c, w] = [COMMON[site.language], DOCUMENTS[site.language]]
  const short = shortIdOf(seen.id)
  const mark = site.query.get('mark') ?? undefined
  const title = seen.title ?? c.untitled
  const isMarked = seen.cites.some(({ places }) => places.some(({ kind }) => kind !== 'html-data'))
  return page({
    title,
    place: 'documents',
    main: html`<p class="label over">${w.originalOver}</p>
      <h1 class="long">${named(title)}</h1>
      <p class="lede">
        ${hasPlaces(seen.format) ? [w.originalHow, isMarked && ' ', isMarked && w.originalMarked] : w.originalPlain}
      </p>
      <p class="does gap">
        <a class="btn" href="${site.to(['documents', short], { mark })}">${w.toText}</a>
        <a href="${site.to(['documents', short, 'received'])}" download>${w.asReceived}</a>
        <a href="${site.to(['documents', short, 'annotations'])}" download>${w.selectors}</a>
      </p>
      ${inData(seen, site)} ${seen.format === 'html' && frame(seen, site, mark)}
      ${seen.format === 'pdf' && pages(seen, site)}`,
  })
}

/** Words that no element shows: said, since nothing is marked in the page, and quoted as they are written there. */
function inData({ cites }: OriginalSeen, site: Site): Part {
  const w = DOCUMENTS[site.language]
  const written = new Set(
    cites.flatMap(({ places }) => places.flatMap((place) => (place.kind === 'html-data' ? [place.quote.exact] : []))),
  )
  return (
    written.size > 0 &&
    html`<div class="head" id="data">
        <h2>${w.inData}</h2>
        <p>${w.inDataHow}</p>
      </div>
      <ul class="plain">
        ${[...written].map((words) => html`<li><code>${words}</code></li>`)}
      </ul>`
  )
}

/** A sandbox: its words can be read and followed by no one, and nothing of it runs. */
function frame({ id }: OriginalSeen, site: Site, mark: string | undefined): Html {
  const w = DOCUMENTS[site.language]
  const src = `${site.to(['documents', shortIdOf(id), 'original', 'frame'], { mark })}#mark`
  return html`<iframe
    class="original both"
    sandbox=""
    src="${src}"
    title="${w.originalFrame}"
    referrerpolicy="no-referrer"
  ></iframe>`
}

function pages({ id, cites }: OriginalSeen, site: Site): Html {
  const w = DOCUMENTS[site.language]
  const received = site.to(['documents', shortIdOf(id), 'received'])
  return html`<div class="head"><h2>${w.places}</h2></div>
    <ol class="plain">
      ${cites.map(
        ({ exact, places }) =>
          html`<li>
            <q>${exact}</q>
            ${[...new Set(places.flatMap((place) => (place.kind === 'pdf' ? [place.page] : [])))].map(
              (n) => html`<a href="${received}#page=${n}">${w.onPage(n)}</a> `,
            )}
          </li>`,
      )}
    </ol>`
}
