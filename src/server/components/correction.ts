/** The form of one value: what was read, what else it could be, and what a person says it is. */

import type { Slot } from '../../model/decision.ts'
import { KINDS, SECTORS, STATUSES, type EngagementType } from '../../model/reading.ts'
import type { Entry } from '../../register/entry.ts'
import { faultOfValue } from '../../register/faults.ts'
import { SECTORS_IN_WORDS } from '../../register/labels.ts'
import { faultOfGiven } from '../../store/deciding.ts'
import { html, type Html, type Part } from '../html.ts'
import type { Desk } from '../review/desk.ts'
import type { Focus } from '../review/focus.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { REVIEW } from '../words/review.ts'
import type { Way } from './desk.ts'
import { named } from './entry.ts'
import { hidden } from './form-fields.ts'
import { when } from './when.ts'

const PARTIES: ReadonlySet<Slot> = new Set(['from', 'to', 'parties', 'of'])
const LONG: ReadonlySet<Slot> = new Set(['title', 'occasion', 'office'])

export function correction(desk: Desk, focus: Focus, site: Site, way: Way): Html {
  const { entry } = desk
  const { slot, was, person, report } = focus
  const w = REVIEW[site.language]
  const isFurther = was === undefined
  const fault = way.typed === undefined ? undefined : faultSaid(slot, way.typed, site)
  const name = person === undefined ? '' : person
  const isRemovable = !isFurther && slot !== 'type' && slot !== 'kind' && slot !== 'status'
  const form = hidden({ id: report, slot, was, person, next: way.next, back: way.at({ slot, was, person }) })
  return html`<form
      class="stack"
      method="post"
      action="${site.to(['decisions'])}"
      data-island="correction"
      aria-labelledby="slot"
    >
      ${form}
      <h3 id="slot">${w.correctSlot(w.slots[slot], name)}</h3>
      <dl class="facts lined">
        <dt>${w.soFar}</dt>
        <dd>
          ${isFurther ? html`<span class="absent">${COMMON[site.language].notStated}</span>` : shown(slot, was, site)}
        </dd>
        <dt data-picked hidden>${w.picked}</dt>
        <dd data-picked hidden><q class="q" ${languageOf(desk)}></q></dd>
      </dl>
      ${choices(desk, focus, site)} ${field(entry, focus, site, way.typed, fault)}
      <input type="hidden" name="words" value="" />
      <label class="field"
        ><span>${w.why(site.settings.user)}</span><input type="text" name="why" autocomplete="off"
      /></label>
      <p class="does">
        <button class="btn" name="verb" value="correct" data-does="correct">${isFurther ? w.add : w.correct}</button>
        <button class="btn quiet" name="verb" value="confirm" data-does="confirm">${way.confirm ?? w.confirm}</button>
      </p>
    </form>
    ${
      isRemovable &&
      html`<form method="post" action="${site.to(['decisions'])}" class="does">
        ${hidden({ verb: 'correct', id: report, slot, was, person, next: way.next })}
        <button class="btn quiet">${w.remove}</button>
      </form>`
    }`
}

/** Why what was typed can not be; undefined where it can. */
function faultSaid(slot: Slot, typed: string, site: Site): string | undefined {
  if (faultOfGiven(slot, typed) === undefined) return undefined
  const w = REVIEW[site.language].faults
  if (!typed.trim()) return w.empty
  if (PARTIES.has(slot)) return w.party(typed)
  return slot === 'date' || slot === 'size' ? w[slot](typed) : w.other(typed)
}

const languageOf = ({ passages, documents }: Desk): Part => {
  const language = passages[0] && documents[passages[0].document]?.language
  return language && html` lang="${language}"`
}

/** The values to choose from, each with its words. */
function choices(desk: Desk, { slot, candidates }: Focus, site: Site): Part {
  const w = REVIEW[site.language]
  if (!candidates.length) return ''
  return html`<fieldset>
    <legend>${w.choices}</legend>
    ${candidates.map(
      ({ value, quote, words: [start, end] = [0, 0] }) =>
        html`<label class="choice"
          ><input type="radio" name="choice" value="${end ? `${start}-${end}` : '-'} ${value}" />
          <span
            >${shown(slot, value, site)}${quote !== value && html` <q class="q hint" ${languageOf(desk)}>${quote}</q>`}</span
          ></label
        >`,
    )}
  </fieldset>`
}

/** One of a closed list is chosen, all else is typed. */
function field(
  entry: Entry,
  { slot, was, candidates }: Focus,
  site: Site,
  typed: string | undefined,
  fault: string | undefined,
): Html {
  const w = REVIEW[site.language]
  const label = candidates.length ? w.typedOr : w.typed
  const list = closed(entry, slot, site)
  if (list)
    return html`<label class="field"
      ><span>${w.typed}</span
      ><select name="value">
        ${list.map(([value, name]) => html`<option value="${value}" ${value === was && html` selected`}>${name}</option>`)}
      </select></label
    >`
  const hint = slot === 'date' ? w.asDate : PARTIES.has(slot) ? w.asParty : ''
  const described = [hint && 'value-hint', fault && 'value-fault'].filter(Boolean).join(' ')
  const about = html`${described && html` aria-describedby="${described}"`} ${fault && html` aria-invalid="true"`}`
  // Words of a text can be picked for whatever is written as it stands there.
  const picks = slot === 'date' || slot === 'size' ? slot : 'value'
  return html`<label class="field"
      ><span>${label}</span>${
        LONG.has(slot)
          ? html`<textarea name="value" rows="3" data-picks="${picks}" ${about}>${typed ?? ''}</textarea>`
          : html`<input
              type="text"
              name="value"
              value="${typed ?? ''}"
              autocomplete="off"
              spellcheck="false"
              data-picks="${picks}"
              ${about}
            />`
      }</label
    >
    ${hint && html`<p class="hint" id="value-hint">${hint}</p>`}
    ${fault && html`<p class="fault" id="value-fault" role="alert">${fault}</p>`}`
}

function closed(entry: Entry, slot: Slot, site: Site): [value: string, name: string][] | undefined {
  const { language } = site
  const w = COMMON[language]
  switch (slot) {
    case 'type':
      return (Object.keys(KINDS) as EngagementType[]).map((type) => [type, w.types[type]])
    case 'kind':
      return kindsOf(entry.type, site)
    case 'status':
      return STATUSES.map((status) => [status, w.status[status]])
    case 'sectors':
      return SECTORS.map((sector): [string, string] => [sector, SECTORS_IN_WORDS[sector][language]]).sort((a, b) =>
        a[1].localeCompare(b[1], language),
      )
    default:
      return undefined
  }
}

/** The kinds that an engagement of the type may be of. */
export function kindsOf(type: EngagementType, { language }: Site): [value: string, name: string][] {
  const w = COMMON[language]
  return KINDS[type].map((kind) => [kind, kind === 'other' ? w.types[type] : w.kinds[kind]])
}

/** A value as a decision writes it, as a person reads it. */
export function shown(slot: Slot, value: string, site: Site): Part {
  const { language } = site
  const w = COMMON[language]
  switch (slot) {
    case 'date':
      return faultOfValue('date', value) ? value : when(value, language)
    case 'from':
    case 'to':
    case 'parties':
    case 'of':
      return named(site.party(value))
    case 'type':
      return w.types[value as EngagementType]
    case 'kind':
      return value in w.kinds ? w.kinds[value as keyof typeof w.kinds] : value
    case 'status':
      return value in w.status ? w.status[value as keyof typeof w.status] : value
    case 'sectors':
      return value in SECTORS_IN_WORDS ? SECTORS_IN_WORDS[value as keyof typeof SECTORS_IN_WORDS][language] : value
    default:
      return named(value)
  }
}
