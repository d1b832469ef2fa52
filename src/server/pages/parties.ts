/** All parties of the register, those of the office before them. */

import { PARTY_KINDS } from '../../register/party-kind.ts'
import { partyInSentence } from '../../register/party-name.ts'
import { choices, nothingNamed, pager } from '../components/index-page.ts'
import { page, type Page } from '../components/layout.ts'
import { partnerIndex } from '../components/partner-index.ts'
import { html, type Html, type Part } from '../html.ts'
import { PARTY_ORDERS, SORTED } from '../lists/party-order.ts'
import type { Parties } from '../resources/parties.ts'
import type { Site } from '../site.ts'
import { ADDING } from '../words/adding.ts'
import { COMMON } from '../words/common.ts'
import { HOME } from '../words/home.ts'
import { INDEXES } from '../words/indexes.ts'
import { inFigures } from '../words/numbers.ts'

export function partiesPage(parties: Parties, site: Site): Page {
  const { numbers, kind } = parties
  const [i, c] = [INDEXES[site.language], COMMON[site.language]]
  const w = i.parties
  const figure = (n: number): string => inFigures(n, site.language)
  const total = Object.values(numbers).reduce((sum, n) => sum + n, 0)
  const kinds = PARTY_KINDS.filter((one) => numbers[one]).map((one) =>
    w.counted[one](numbers[one], figure(numbers[one])),
  )
  const said = kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} ${c.and} ${kinds.at(-1)}` : (kinds[0] ?? '')
  const heading = kind === undefined ? w.h1 : w.kindLinks[kind]
  return page({
    title: heading,
    place: 'parties',
    main: html`<p class="label over">${w.title}</p>
      <h1>${heading}</h1>
      <p class="lede">${total ? w.lede(w.all(total, figure(total)), said) : w.empty}</p>
      ${
        !total &&
        html`<p class="does gap">
          <a class="btn" href="${site.to(['read'])}">${HOME[site.language].readText}</a>
          <a href="${site.to(['engagements', 'new'])}">${ADDING[site.language].addByHand}</a>
        </p>`
      }
      ${total > 0 && found(parties, total, heading, site)}`,
  })
}

/** The parties, with what narrows and sorts them. */
function found(parties: Parties, total: number, heading: string, site: Site): Html {
  const { numbers, kind, name, order } = parties
  const i = INDEXES[site.language]
  const w = i.parties
  const figure = (n: number): string => inFigures(n, site.language)
  const query = { kind, name, order: order === 'number' ? undefined : order }
  return html`${finder(parties, site)} ${partners(parties, site)}
    <div class="head" id="all">
      <span class="count" aria-hidden="true"
        >${name === undefined && figure(kind === undefined ? total : numbers[kind])}</span
      >
      <h2>${heading}</h2>
      <p>${w.hint} ${!parties.isAll && w.busiest(figure(SORTED))}</p>
    </div>
    ${choices(w.kinds, [
      {
        label: w.everyKind,
        href: site.to(['relations'], { ...query, kind: undefined }),
        isCurrent: kind === undefined,
      },
      ...PARTY_KINDS.map((one) => ({
        label: w.kindLinks[one],
        href: site.to(['relations'], { ...query, kind: one }),
        isCurrent: kind === one,
      })),
    ])}
    ${choices(
      i.orders,
      PARTY_ORDERS.map((one) => ({
        label: w.orders[one],
        href: site.to(['relations'], { ...query, order: one === 'number' ? undefined : one }),
        isCurrent: order === one,
      })),
    )}
    ${
      parties.items.length
        ? html`<div class="gap wide">
            ${partnerIndex(parties.items, (party) => site.to(['relations', party]), false, site)}
          </div>`
        : name !== undefined && nothingNamed(name, site)
    }
    ${pager(site, 'relations', query, parties)}
    <p class="does gap screen">
      <a href="${site.to(['engagements', 'new'])}">${ADDING[site.language].addByHand}</a>
    </p>`
}

function finder({ kind, name, order }: Parties, site: Site): Html {
  const w = INDEXES[site.language]
  return html`<form class="does gap" action="${site.to(['relations'])}" role="search">
    <label class="field"
      ><span>${w.parties.find}</span><input type="search" name="name" value="${name ?? ''}" autocomplete="off"
    /></label>
    ${kind !== undefined && html`<input type="hidden" name="kind" value="${kind}" />`}
    ${order !== 'number' && html`<input type="hidden" name="order" value="${order}" />`}
    <button class="btn">${w.find}</button>
    ${name !== undefined && html`<a href="${site.to(['relations'], { kind })}">${w.all}</a>`}
  </form>`
}

function partners({ partners: found }: Parties, site: Site): Part {
  const { office } = site
  if (!found || office === undefined) return ''
  const w = INDEXES[site.language].parties
  const number = inFigures(found.number, site.language)
  return html`<div class="head" id="partners">
      <span class="count" aria-hidden="true">${number}</span>
      <h2>${w.partners(partyInSentence(office, site.language))}</h2>
      <p>${w.partnersHint}</p>
    </div>
    ${partnerIndex(found.items, (party) => site.to(['relations', office, party]), true, site)}
    <p class="does gap"><a href="${site.to(['relations', office])}#partners">${w.allPartners(number)}</a></p>`
}
