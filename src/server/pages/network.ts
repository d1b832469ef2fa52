/** Who meets whom: a sentence, a picture, and the table that says the same. */

import { FILTER_KEYS, paramsOf } from '../../register/filter.ts'
import { sentenceOf } from '../../register/filter-sentence.ts'
import type { PairFound, PersonFound } from '../../store/cast-found.ts'
import { named } from '../components/entry.ts'
import { filterForm, typedFrom } from '../components/filter-form.ts'
import { page, type Page } from '../components/layout.ts'
import { when } from '../components/when.ts'
import { faultsOf, type Typed } from '../lists/filter-faults.ts'
import { rooms, roomsTable } from '../figures/rooms.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { NetworkData } from '../resources/network.ts'
import { roomsOf } from '../people/rooms-of.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { FIGURES } from '../words/figures.ts'
import { NETWORK } from '../words/network.ts'
import { inFigures } from '../words/numbers.ts'

/** People to a page of the table, and those named of whom each has met. */
const ROWS = 50
const MET = 4

/** More engagements that can be asked for. */
const MORE = 5000

export function networkPage(data: NetworkData, site: Site): Page {
  const { language } = site
  const w = NETWORK[language]
  const { people, pairs, counted, isAll } = data
  const met = metOf(pairs)
  const few = data.entries && rooms(roomsOf(data.entries, site), FIGURES[language])
  const isGraph = pairs.length > 0 && !few
  return page({
    title: w.title,
    ...(isGraph ? { islands: ['network'] as const } : {}),
    main: html`${head(typedFrom(data.filter, site), site)}
      ${people.length > 0 && html`<p class="lede">${w.lede(people.length, met.size)} ${mostOften(data, site)}</p>`}
      <p class="hint gap">
        ${w.here(sentenceOf(data.filter, language))}
        ${!isAll && html`${w.newest(counted)} ${counted < MORE && html`<a href="${addressOf(data, site, { most: String(MORE) })}">${w.more(MORE)}</a>`}`}
      </p>
      ${
        !pairs.length
          ? html`<p class="empty"><b>${w.none}</b>${w.noneWhy}</p>`
          : few
            ? html`<div class="head"><h2>${w.rooms}</h2></div>
                <figure class="fig wide">${few}</figure>
                ${roomsTable(roomsOf(data.entries, site), FIGURES[language])}`
            : graph(data, met.size, site)
      }
      ${people.length > 0 && table(data, met, site)}`,
  })
}

/** The form as it was sent, with what is wrong at its fields. */
export function refusedNetwork(query: Readonly<Record<string, unknown>>, site: Site): Page {
  const w = NETWORK[site.language]
  const typed: Typed = Object.fromEntries(
    FILTER_KEYS.flatMap((key) => (typeof query[key] === 'string' ? [[key, query[key].trim()]] : [])),
  )
  return page({ title: w.title, main: head(typed, site, faultsOf(typed, site.language)), isPrivate: true })
}

function head(typed: Typed, site: Site, faults = {}): Html {
  const w = NETWORK[site.language]
  return html`<p class="label over">${w.over}</p>
    <h1>${w.h1}</h1>
    ${filterForm(typed, site, { faults, at: 'network' })}`
}

function mostOften({ people, pairs }: NetworkData, site: Site): Part {
  const w = NETWORK[site.language]
  const [first] = pairs
  if (!first) return ''
  const nameOf = (id: string): Part =>
    person(
      people.find((one) => one.id === id)!,
      site,
    )
  return html`${w.most} ${nameOf(first.a)} ${w.and} ${nameOf(first.b)}, ${w.times(first.entries)}.`
}

const person = ({ id, name }: Pick<PersonFound, 'id' | 'name'>, site: Site): Html =>
  html`<a href="${site.to(['people', id])}">${named(name)}</a>`

/** Empty until the script draws it; without scripts the style sheet leaves it out. */
function graph(data: NetworkData, met: number, site: Site): Html {
  const { language, office } = site
  const w = NETWORK[language]
  const describes = w.graph(met, data.pairs.length)
  return html`<div class="head"><h2>${w.picture}</h2></div>
    <figure
      class="fig wide graph"
      data-island="network"
      data-source="${addressOf({ ...data, after: 0 }, site, {}, 'network.json')}"
      data-people="${site.to(['people'])}/"
      data-language="${language}"
      ${office && html` data-office="${office}"`}
    >
      <div class="does">
        <button type="button" class="btn quiet" data-zoom="in">${w.closer}</button>
        <button type="button" class="btn quiet" data-zoom="out">${w.farther}</button>
        <button type="button" class="btn quiet" data-zoom="all">${w.all}</button>
        <label class="field"><span>${w.find}</span><input type="search" id="find-person" autocomplete="off" /></label>
      </div>
      <canvas tabindex="0" role="img" aria-label="${describes}"></canvas>
      <figcaption>${w.caption(office && site.party(office))}</figcaption>
      <div class="told" aria-live="polite">
        <dl class="facts" data-told hidden>
          <dt>${w.person}</dt>
          <dd><b data-slot="name"></b> <span data-slot="role"></span></dd>
          <dt>${w.engagements}</dt>
          <dd data-slot="engagements"></dd>
          <dt>${w.metCount}</dt>
          <dd data-slot="count"></dd>
          <dt>${w.met}</dt>
          <dd data-slot="met"></dd>
        </dl>
      </div>
    </figure>`
}

function table(data: NetworkData, met: ReadonlyMap<string, readonly Met[]>, site: Site): Html {
  const { language } = site
  const w = NETWORK[language]
  const { people, after } = data
  const byId = new Map(people.map((one) => [one.id, one]))
  const rows = people.slice(after, after + ROWS)
  return html`<div class="head">
      <span class="count" aria-hidden="true">${inFigures(people.length, language)}</span>
      <h2 id="people">${w.people}</h2>
    </div>
    <table class="people">
      <caption class="sr">
        ${w.tableCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${w.person}</th>
          <th scope="col">${w.met}</th>
          <th scope="col" class="num">${w.seen}</th>
          <th scope="col">${w.last}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((one) => row(one, met.get(one.id) ?? [], byId, data, site))}
      </tbody>
    </table>
    <p class="does gap">
      ${after > 0 && html`<a href="${addressOf({ ...data, after: 0 }, site)}#people" rel="first">${w.first}</a>`}
      ${after + ROWS < people.length && html`<a href="${addressOf({ ...data, after: after + ROWS }, site)}#people" rel="next">${w.next}</a>`}
    </p>`
}

function row(
  one: PersonFound,
  met: readonly Met[],
  byId: ReadonlyMap<string, PersonFound>,
  { parties }: NetworkData,
  site: Site,
): Html {
  const { language } = site
  const w = NETWORK[language]
  const who = [one.office && named(one.office), one.of && parties[one.of][language]]
  const seen = met
    .slice(0, MET)
    .map(({ id, entries }) => [person(byId.get(id)!, site), entries > 1 && ` (${inFigures(entries, language)})`])
  return html`<tr>
    <th scope="row">${person(one, site)}<br /><span class="kind">${joined(who, ', ')}</span></th>
    <td>
      ${seen.length ? joined(seen, ', ') : html`<span class="absent">${w.alone}</span>`}
      ${met.length > MET && w.others(met.length - MET)}
    </td>
    <td class="num">${inFigures(one.entries, language)}</td>
    <td>
      ${one.last ? when(one.last, language, 'short') : html`<span class="absent">${COMMON[language].noDate}</span>`}
    </td>
  </tr>`
}

interface Met {
  readonly id: string
  readonly entries: number
}

/** Of each who met anybody: whom, and how often; the most frequent first. */
function metOf(pairs: readonly PairFound[]): Map<string, Met[]> {
  const met = new Map<string, Met[]>()
  const add = (one: string, id: string, entries: number): void => {
    const list = met.get(one)
    if (list) list.push({ id, entries })
    else met.set(one, [{ id, entries }])
  }
  for (const { a, b, entries } of pairs) {
    add(a, b, entries)
    add(b, a, entries)
  }
  return met
}

/** This page with something about it changed. */
function addressOf(
  { filter, after }: Pick<NetworkData, 'filter' | 'after'>,
  site: Site,
  more: Readonly<Record<string, string>> = {},
  at = 'network',
): string {
  const most = site.query.get('most') ?? undefined
  return site.to([at], {
    ...Object.fromEntries(paramsOf(filter)),
    most,
    after: after ? String(after) : undefined,
    ...more,
  })
}
