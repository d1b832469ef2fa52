import type { PartyCode } from '../../model/reading.ts'
import type { YearWays } from '../../store/overview.ts'
import { partnersMap } from '../figures/map.ts'
import { placeOf } from '../figures/places.ts'
import { strokes, type StrokeYear } from '../figures/strokes.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Site } from '../site.ts'
import { FIGURES } from '../words/figures.ts'
import { inFigures } from '../words/numbers.ts'

export interface Indexed {
  readonly party: PartyCode
  readonly entries: number
  readonly years: readonly YearWays[]
}

/** Parties with twenty years of strokes each. Colour is for what the office sends and receives. */
export function partnerIndex(
  items: readonly Indexed[],
  hrefOf: (party: PartyCode) => string,
  isOwn: boolean,
  site: Site,
): Html {
  const now = new Date().getUTCFullYear()
  const rows = items.map((one) => ({ ...one, strokes: lastYears(one.years, now) }))
  const most = Math.max(1, ...rows.flatMap((one) => one.strokes.flatMap((year) => [year.out, year.in])))
  return html`<ul class="index">
    ${rows.map(
      ({ party, entries, strokes: years }) =>
        html`<li>
          <a href="${hrefOf(party)}"
            ><span>${site.partyListed(party)}</span>${strokes(years, { most, isDirected: isOwn })}<span class="num"
              >${inFigures(entries, site.language)}</span
            ></a
          >
        </li>`,
    )}
  </ul>`
}

/** The same parties on a map, as far as it is known where they lie. */
export function partnerMap(
  items: readonly Indexed[],
  hrefOf: (party: PartyCode) => string,
  words: { readonly label: string; readonly caption: string },
  site: Site,
  own?: PartyCode,
): Part {
  const partners = items.flatMap(({ party, entries }) => {
    const place = placeOf(party, site.language)
    return place ? [{ ...place, href: hrefOf(party), count: entries }] : []
  })
  if (!partners.length) return ''
  const home = own === undefined ? undefined : placeOf(own, site.language)
  return html`<figure class="fig">
    ${partnersMap({ label: words.label, partners, ...(home ? { own: home } : {}) }, FIGURES[site.language])}
    <figcaption>${words.caption}</figcaption>
  </figure>`
}

/** The last twenty years, this one last. */
function lastYears(years: readonly YearWays[], now: number): StrokeYear[] {
  const known = new Map(years.map((one) => [one.year, one]))
  return Array.from({ length: 20 }, (_, i) => known.get(now - 19 + i) ?? { out: 0, in: 0 })
}
