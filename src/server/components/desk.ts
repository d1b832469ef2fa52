/** An engagement on the desk: its words at the left, its values and the form for one of them at the right. */

import type { Slot } from '../../model/decision.ts'
import { KINDS, SECTORS, STATUSES, type EngagementType } from '../../model/reading.ts'
import type { Entry, Person, Value } from '../../register/entry.ts'
import { SECTORS_IN_WORDS } from '../../register/labels.ts'
import { faultOfValue } from '../../register/faults.ts'
import { shortIdOf } from '../../register/report.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { faultOfGiven } from '../../store/deciding.ts'
import type { Desk } from '../review/desk.ts'
import { textOf, type AskedFocus, type Focus } from '../review/focus.ts'
import type { Passage } from '../review/passages.ts'
import { originIn } from '../origin.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { REVIEW } from '../words/review.ts'
import { headline, kindLine, live, named } from './entry.ts'
import { passageText } from './passage.ts'
import { when } from './when.ts'

/** Where the forms of a desk lead. */
export interface Way {
  /** This page, with the value that is looked at. */
  at(focus: AskedFocus & { readonly value?: string }): string
  /** The page to go on with once it is decided. */
  readonly next: string
  readonly later?: string
  /** What was typed, and sent back. */
  readonly typed?: string
  /** What the button that confirms is called, where it is not the usual. */
  readonly confirm?: string
  /** Why it waits. */
  readonly doubt?: string
  /** What else can be done, after the form. */
  readonly besides?: Part
}

/** The words, with what leads to and from them. */
export function deskWords(desk: Desk, site: Site, way: Way, place: Part): Part {
  const { passages, focus } = desk
  const w = REVIEW[site.language]
  return passages.map((passage, i) => {
    const isPicked = i === 0 && focus !== undefined
    return html`<div>
        ${i === 0 ? html`<h2 class="small" id="passage">${w.words}</h2>` : html`<h3>${w.wordsOf(i + 1)}</h3>`}
        <p class="hint">${passageSource(passage, desk.documents, site, i === 0 ? place : '')}</p>
      </div>
      ${passageText(passage, desk.documents[passage.document]?.language, isPicked)}
      ${
        i === 0 &&
        html`<p class="hint">
          ${w.underlined} ${passage.asked.length > 0 && w.marked} ${passage.isCut && w.cut}
          ${isPicked && html`<span data-scripted hidden>${w.picking}</span>`}
        </p>`
      }
      ${i > 0 && apart(passages[0].report, passage.report, site, way)}`
  })
}

/** What one source tells is another engagement than what the first one tells. */
function apart(id: string | undefined, other: string | undefined, site: Site, way: Way): Html {
  return html`<form class="does" method="post" action="${site.to(['decisions'])}">
    ${hidden({ verb: 'split', id, other, next: way.next })}
    <button class="btn quiet">${REVIEW[site.language].apart}</button>
  </form>`
}

/** The document, linked to its words, and the paragraph. */
export function passageSource(passage: Passage, documents: Desk['documents'], site: Site, place: Part = ''): Part {
  const { document, paragraphs, taken, asked } = passage
  const [w, all] = [REVIEW[site.language], COMMON[site.language]]
  const found = documents[document]
  const words = asked.length ? asked : taken.slice(0, 1)
  const mark = words.map(([start, end]) => `${start}-${end}`).join(',')
  const at = paragraphs.findLast(({ start }) => words[0] && start <= words[0][0]) ?? paragraphs[0]
  const title = found?.title ?? (found ? originIn(found.origin, site.language) : all.untitled)
  return [
    html`<a
      href="${site.to(['documents', shortIdOf(document)], { mark })}#marked"
      ${found?.title && found.language && html` lang="${found.language}"`}
      >${title}</a
    >`,
    at && w.where(all.paragraph(at.number)),
    place,
  ]
}

/** Which rule proposed it. */
export function ruleOf({ passages }: Desk, site: Site): Part {
  const w = REVIEW[site.language]
  const [{ rule } = { rule: undefined }] = passages
  return (
    rule &&
    html`<details>
      <summary>${w.rule}</summary>
      <p class="hint">${w.ruleSaid(rule)}</p>
    </details>`
  )
}

/** What can be done: the form of the value that is looked at, or the values, each with a way to its form. */
export function deskForms(desk: Desk, site: Site, way: Way): Html {
  const { entry, focus } = desk
  const w = REVIEW[site.language]
  const isLooked = focus !== undefined
  return html`<section class="stack" aria-labelledby="value">
    <div>
      ${way.doubt && html`<p class="label over">${way.doubt}</p>`}
      <h2 class="small" id="value"><a href="${site.to(['engagements', entry.id])}">${headline(entry, site)}</a></h2>
      ${kindLine(entry, site)}
    </div>
    ${isLooked ? correction(desk, focus, site, way) : confirmation(entry, site, way)} ${way.besides}
    ${values(entry, site, way, focus)}
    <form method="post" action="${site.to(['decisions'])}" class="does">
      ${hidden({ verb: 'reject', id: entry.id, next: way.next })}
      <button class="btn quiet" data-does="reject">${w.reject}</button>
      ${way.later && html`<a href="${way.later}" data-does="later">${w.later}</a>`}
    </form>
  </section>`
}

/** Fields that nobody sees; what is undefined is left out. */
export const hidden = (fields: Readonly<Record<string, string | undefined>>): Part =>
  Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}" />`],
  )

function confirmation(entry: Entry, site: Site, way: Way): Html {
  const w = REVIEW[site.language]
  return html`<form method="post" action="${site.to(['decisions'])}" class="does">
    ${hidden({ verb: 'confirm', id: entry.id, next: way.next })}
    <button class="btn" data-does="confirm">${way.confirm ?? w.confirm}</button>
    ${entry.review === 'confirmed' && html`<span class="hint">${w.isConfirmed}</span>`}
  </form>`
}

const PARTIES: ReadonlySet<Slot> = new Set(['from', 'to', 'parties', 'of'])
const LONG: ReadonlySet<Slot> = new Set(['title', 'occasion', 'office'])

function correction(desk: Desk, focus: Focus, site: Site, way: Way): Html {
  const { entry } = desk
  const { slot, was, person, report } = focus
  const w = REVIEW[site.language]
  const isFurther = was === undefined
  const fault = way.typed === undefined ? undefined : faultOfGiven(slot, way.typed)
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
        <dt>${w.read}</dt>
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
    ${fault && html`<p class="fault" id="value-fault" role="alert"><span lang="en">${fault}</span></p>`}`
}

function closed(entry: Entry, slot: Slot, { language }: Site): [value: string, name: string][] | undefined {
  const w = COMMON[language]
  switch (slot) {
    case 'type':
      return (Object.keys(KINDS) as EngagementType[]).map((type) => [type, w.types[type]])
    case 'kind':
      return KINDS[entry.type].map((kind) => [kind, kind === 'other' ? w.types[entry.type] : w.kinds[kind]])
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

/** All values, in the order of a sentence, each a way to its form. */
function values(entry: Entry, site: Site, way: Way, focus: Focus | undefined): Html {
  const w = REVIEW[site.language]
  const all = COMMON[site.language]
  const isVisit = entry.type === 'visit'
  const link = (asked: AskedFocus, said: Part, verb: string, what = ''): Part => {
    const isHere = focus?.slot === asked.slot && focus?.was === asked.was && focus?.person === asked.person
    return html`<a href="${way.at(asked)}#value" ${isHere && html` aria-current="true"`}
      ><span class="sr">${verb}${all.colon}</span>${said}<span class="sr">${what && ` (${what})`}</span></a
    >`
  }
  const missing = (asked: AskedFocus, what: string): Part => link(asked, html`<i>${w.addIt}</i>`, w.addIt, what)
  const row = (label: string, said: readonly Part[]): Part =>
    html`<dt>${label}</dt>
      <dd>${joined(said, html` · `)}</dd>`
  const single = (slot: 'type' | 'kind' | 'status' | 'date' | 'title' | 'occasion' | 'size'): Part => {
    const was = slot === 'type' ? entry.type : textOf(entry[slot]?.preferred)
    return row(w.slots[slot], [
      was === undefined
        ? [html`<span class="absent">${all.notStated}</span> · `, missing({ slot }, w.slots[slot])]
        : link({ slot, was }, shown(slot, was, site), w.correctIt, w.slots[slot]),
    ])
  }
  const several = (slot: 'from' | 'to' | 'parties' | 'places' | 'sectors'): Part =>
    row(w.slots[slot], [
      ...live(entry[slot] as readonly Value<string>[]).map(({ value }) =>
        link({ slot, was: value }, shown(slot, value, site), w.correctIt, w.slots[slot]),
      ),
      missing({ slot }, w.slots[slot]),
    ])
  return html`<p class="hint">${w.chooseValue}</p>
    <dl class="facts lined values" data-values>
      ${single('type')} ${single('kind')} ${single('status')} ${single('date')}
      ${isVisit ? [several('from'), several('to')] : several('parties')}
      ${entry.participants.map(
        (one, i) =>
          html`<dt>${i === 0 && w.slots.participants}</dt>
            <dd>${person(one)}</dd>`,
      )}
      ${row(entry.participants.length ? '' : w.slots.participants, [missing({ slot: 'participants' }, w.slots.participants)])}
      ${several('places')} ${several('sectors')} ${(entry.title || !isVisit) && single('title')} ${single('occasion')}
      ${single('size')}
    </dl>`

  function person({ name, office, of }: Person): Part {
    const known = name?.preferred ?? office?.preferred
    if (known === undefined) return ''
    const part = (slot: 'name' | 'office' | 'of', was: string | undefined): Part => {
      const what = w.slots[slot].toLowerCase()
      if (was === undefined) return link({ slot, person: known }, html`<i>${w.addOf(what)}</i>`, w.addIt, known)
      return link({ slot, was, person: known }, shown(slot, was, site), w.correctIt, `${what}, ${known}`)
    }
    return joined([part('name', name?.preferred), part('office', office?.preferred), part('of', of?.preferred)], ' · ')
  }
}
