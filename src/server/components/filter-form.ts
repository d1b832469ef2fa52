/** The filter as a form that reads as a sentence; what is rarely asked stands under it. */

import {
  KINDS,
  SECTORS,
  STATUSES,
  type EngagementKind,
  type EngagementType,
  type PartyCode,
} from '../../model/reading.ts'
import { filterFrom, FILTER_KEYS, type Filter, type FilterKey } from '../../register/filter.ts'
import { KINDS_IN_WORDS, SECTORS_IN_WORDS, TYPES_IN_WORDS } from '../../register/labels.ts'
import { nameOfParty } from '../../register/party-name.ts'
import type { Faults, Typed } from '../lists/filter-faults.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { SEARCH } from '../words/search.ts'

export interface FormOptions {
  readonly faults?: Faults
  readonly order?: string | undefined
  /** The page that answers; the search unless told. */
  readonly at?: string
  /** Parties to choose from while one types. */
  readonly parties?: readonly string[]
}

/** Conditions that the sentence has no room for. */
const MORE = ['kind', 'person', 'place', 'source', 'review'] as const satisfies readonly FilterKey[]

type Options = readonly (readonly [value: string, label: string])[]

export function filterForm(
  typed: Typed,
  site: Site,
  { faults = {}, order, at = 'search', parties = [] }: FormOptions = {},
): Html {
  const w = SEARCH[site.language]
  const { language } = site
  const about = (key: FilterKey): Part => [
    html` name="${key}" aria-label="${w.labels[key]}"`,
    faults[key] && html` aria-invalid="true" aria-describedby="fault-${key}"`,
  ]
  const choose = (key: FilterKey, any: string, options: Options): Html =>
    html`<select ${about(key)}>
      ${optionsOf([['', any], ...options], typed[key])}
    </select>`
  const write = (key: FilterKey, any: string, more: Part = ''): Html =>
    html`<input
      type="text"
      ${about(key)}
      value="${onOneLine(typed[key])}"
      placeholder="${any}"
      size="${Math.max(6, any.length)}"
      autocomplete="off"
      ${more}
    />`
  const party = (key: 'party' | 'other', any: string): Html =>
    write(key, any, parties.length > 0 && html` list="parties"`)
  const types: Options = (Object.keys(KINDS) as EngagementType[]).map((type) => [type, TYPES_IN_WORDS[type][language]])
  const sectors: Options = SECTORS.map((sector) => [sector, SECTORS_IN_WORDS[sector][language]])
  const ways: Options = (['out', 'in'] as const).map((way) => [way, w.direction[way]])
  const statuses: Options = STATUSES.map((status) => [status, w.status[status]])
  const said = { type: w.everything, direction: w.direction.any, status: w.status.any, sector: w.anything }
  const isOpen = MORE.some((key) => typed[key] !== undefined)
  return html`<form class="gap" action="${site.to([at])}" method="get" role="search" aria-label="${w.h1}">
    <p class="sentence">
      ${w.show} ${choose('type', said.type, types)} ${w.between} ${party('party', w.anyParty)} ${w.and}
      ${kept(party('other', w.anyOther), ',')} ${kept(choose('direction', said.direction, ways), ',')} ${w.from}
      ${write('since', w.firstDay)} ${w.to} ${kept(write('until', w.today), ',')} ${w.about}
      ${kept(choose('sector', said.sector, sectors), ',')} ${kept(choose('status', said.status, statuses), ',')}
      ${w.withWords} ${kept(write('text', w.anyWords), '.')} <button type="submit" class="btn">${w.submit}</button>
    </p>
    ${order !== undefined && order !== 'newest' && html`<input type="hidden" name="order" value="${order}" />`}
    ${faultList(faults, site)}
    <details class="more" ${isOpen && html` open`}>
      <summary>${w.more}</summary>
      <div>
        ${MORE.map((key) => html`<label class="field"><span>${w.labels[key]}</span>${moreField(key, typed, about, site)}</label>`)}
        <button type="submit" class="btn quiet">${w.submit}</button>
      </div>
    </details>
    ${parties.length > 0 && html`<datalist id="parties">${parties.map((code) => option(code, site))}</datalist>`}
  </form>`
}

/** Beside a code, the name that it stands for. */
function option(code: PartyCode, site: Site): Html {
  const [value, name] = [fieldOfParty(code, site), site.party(code)]
  return html`<option value="${value}" ${value !== name && html` label="${name}"`}></option>`
}

/** No line begins with a comma. */
const kept = (field: Html, stop: string): Html => html`<span class="kept">${field}${stop}</span>`

function moreField(key: (typeof MORE)[number], typed: Typed, about: (key: FilterKey) => Part, site: Site): Html {
  const w = SEARCH[site.language]
  // The label is there for all to see.
  const bare = (about(key) as readonly Part[]).slice(1)
  const name = html` name="${key}"${bare}`
  if (key === 'kind')
    return html`<select ${name}>
      <option value="">${w.anyKind}</option>
      ${kindGroups(typed.kind, site)}
    </select>`
  if (key === 'review') {
    const options: Options = Object.entries(w.review)
    return html`<select ${name}>
      ${optionsOf([['', w.anyReview], ...options], typed.review)}
    </select>`
  }
  return html`<input type="text" ${name} value="${onOneLine(typed[key])}" autocomplete="off" />`
}

function optionsOf(options: Options, chosen: string | undefined): Html[] {
  return options.map(
    ([value, label]) => html`<option value="${value}" ${value === (chosen ?? '') && html` selected`}>${label}</option>`,
  )
}

/** Kinds under their types; those that two types have stand last, once. */
function kindGroups(chosen: string | undefined, site: Site): Html[] {
  const { language } = site
  const counts = new Map<string, number>()
  for (const kind of Object.values(KINDS).flat()) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const isShared = (kind: string): boolean => counts.get(kind)! > 1
  const option = (kind: EngagementKind): Html =>
    html`<option value="${kind}" ${kind === chosen && html` selected`}>${KINDS_IN_WORDS[kind][language]}</option>`
  const groups = Object.entries(KINDS).map(
    ([type, kinds]) =>
      html`<optgroup label="${TYPES_IN_WORDS[type as EngagementType][language]}">
        ${kinds.filter((kind) => !isShared(kind)).map(option)}
      </optgroup>`,
  )
  return [...groups, ...[...new Set(Object.values(KINDS).flat().filter(isShared))].map(option)]
}

function faultList(faults: Faults, site: Site): Part {
  const w = SEARCH[site.language]
  const keys = FILTER_KEYS.filter((key) => faults[key])
  return (
    keys.length > 0 &&
    html`<div role="alert">
      ${keys.map((key) => html`<p class="fault" id="fault-${key}">${[w.labels[key], COMMON[site.language].colon, faults[key]]}</p>`)}
    </div>`
  )
}

/** What the fields hold for a filter: parties by name where the name leads back to the same party. */
export function typedFrom(filter: Filter, site: Site): Typed {
  const { party, other } = filter
  return {
    ...filter,
    ...(party === undefined ? {} : { party: fieldOfParty(party, site) }),
    ...(other === undefined ? {} : { other: fieldOfParty(other, site) }),
  }
}

function fieldOfParty(code: string, site: Site): string {
  const name = nameOfParty(code, site.language)
  try {
    return filterFrom([['party', name]]).party === code ? name : code
  } catch {
    return code
  }
}

/** A field of one line has no room for more. */
const onOneLine = (value = ''): string => value.replace(/\s+/g, ' ')
