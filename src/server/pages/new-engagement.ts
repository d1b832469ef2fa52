import { KINDS, SECTORS, STATUSES, type EngagementType } from '../../model/reading.ts'
import { shortIdOf } from '../../register/report.ts'
import { passageSource } from '../components/desk-words.ts'
import { kindsOf } from '../components/correction.ts'
import { headline } from '../components/entry.ts'
import { choiceField, textField, type Field } from '../components/form-fields.ts'
import { page, type Page } from '../components/layout.ts'
import { passageText } from '../components/passage.ts'
import { when } from '../components/when.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { sectorName } from '../lists/sector-name.ts'
import { draftFrom, ROWS, type DraftFields } from '../lists/draft-fields.ts'
import type { FormFault, FormSeen } from '../resources/new-engagement.ts'
import type { Site } from '../site.ts'
import { ADDING } from '../words/adding.ts'
import { COMMON } from '../words/common.ts'

/** People for whom there is room at once; the others are folded away. */
const AT_ONCE = 3

export function newEngagementPage(seen: FormSeen, site: Site): Page {
  const w = ADDING[site.language]
  const { type } = draftFrom(seen.fields)
  const { passage } = seen
  return page({
    title: w.titles[type],
    place: seen.document ? 'documents' : 'parties',
    islands: passage ? ['adding'] : [],
    isPrivate: true,
    main: html`<p class="label over wide">${w.over}</p>
      <h1 class="wide">${w.titles[type]}</h1>
      <p class="also wide">${w.lede(site.settings.user)}</p>
      ${typesNav(type, seen.fields, site)}
      ${seen.faults.length > 0 && html`<p class="notice wide" role="alert">${w.faulty(seen.faults.length)}</p>`}
      ${
        passage
          ? html`<div class="pair gap">
              <section aria-labelledby="text-head">
                <h2 class="small" id="text-head">${w.text}</h2>
                <p class="hint over">${passageSource(passage, documentsIn(seen), site)} ${passage.isCut && w.cut}</p>
                ${passageText(passage, seen.document?.language, true)}
              </section>
              ${form(seen, site)}
            </div>`
          : form(seen, site)
      }`,
  })
}

const documentsIn = ({ document }: FormSeen) => (document ? { [document.id]: document } : {})

/** The other types have other fields. */
function typesNav(type: EngagementType, fields: DraftFields, site: Site): Html {
  const w = ADDING[site.language]
  const { document, partOf } = fields
  const types = Object.keys(KINDS) as EngagementType[]
  return html`<nav class="does wide gap" aria-label="${w.types}">
    ${types.map(
      (one) =>
        html`<a
          href="${site.to(['engagements', 'new'], { type: one, document, partOf })}"
          ${one === type && html` aria-current="true"`}
          >${COMMON[site.language].types[one]}</a
        > `,
    )}
  </nav>`
}

function form(seen: FormSeen, site: Site): Html {
  const { language } = site
  const w = ADDING[language]
  const { fields, faults, document } = seen
  const draft = draftFrom(fields)
  const { type } = draft
  const faultOf = (name: string): string | undefined => {
    const fault = faults.find((one) => one.field === name)
    return fault && saidOf(fault, site)
  }
  const field = (name: keyof DraftFields, label: string, more: Partial<Field> = {}): Field => ({
    name,
    label,
    value: typeof fields[name] === 'string' ? fields[name] : '',
    fault: faultOf(name),
    ...more,
  })
  const parties = { lines: 2, hint: w.partiesHint, picks: 'value' } as const
  const people = Array.from({ length: ROWS }, (_, i) => person(i, field, faultOf, draft.people[i].head, site))
  const isFilled = draft.people.slice(AT_ONCE).some((one) => Object.values(one).some(Boolean))
  const titled = type === 'event' || type === 'agreement'
  return html`<form
    class="stack entering"
    method="post"
    action="${site.to(['engagements', 'new'])}"
    data-island="adding"
  >
    <input type="hidden" name="type" value="${type}" />
    ${
      document &&
      html`<input type="hidden" name="document" value="${shortIdOf(document.id)}" />
        <input type="hidden" name="start" value="${fields.start ?? ''}" />
        ${textField(field('quote', w.quote, { lines: 3, hint: w.quoteHint, picks: 'value', lang: document.language }))}
        <p class="hint" data-scripted hidden>${w.picking}</p>`
    }
    ${titled && textField(field('title', w.title, { picks: 'value' }))}
    ${choiceField(field('kind', w.kind, { value: draft.kind }), kindsOf(type, site))}
    ${choiceField(
      field('status', w.status, { value: draft.status }),
      STATUSES.map((status) => [status, w.statuses[status]]),
    )}
    ${textField(field('date', w.date, { hint: w.dateHint, picks: 'date' }))}
    <fieldset class="stack">
      <legend>${w.parties}</legend>
      ${
        type === 'visit'
          ? [textField(field('from', w.from, parties)), textField(field('to', w.to, { ...parties, hint: undefined }))]
          : textField(field('parties', w.all, { ...parties, lines: 3 }))
      }
    </fieldset>
    <fieldset class="stack">
      <legend>${w.people}</legend>
      ${people.slice(0, AT_ONCE)}
      <details ${isFilled && html` open`}>
        <summary>${w.morePeople}</summary>
        <div class="stack">${people.slice(AT_ONCE)}</div>
      </details>
    </fieldset>
    ${textField(field('places', w.places, { lines: 2, hint: w.placesHint, picks: 'value' }))}
    <details ${draft.sectors.length > 0 && html` open`}>
      <summary>${w.about}</summary>
      <fieldset class="many">
        <legend class="sr">${w.sectors}</legend>
        ${sectorsOf(site).map(
          ([sector, name]) =>
            html`<label class="choice"
              ><input
                type="checkbox"
                name="sectors"
                value="${sector}"
                ${draft.sectors.includes(sector) && html` checked`}
              />
              <span>${name}</span></label
            >`,
        )}
      </fieldset>
    </details>
    ${textField(field('occasion', w.occasion, { picks: 'value' }))} ${partOf(seen, field, site)}
    ${textField(field('why', w.why))}
    <p class="does"><button class="btn">${w.add}</button></p>
  </form>`
}

function person(
  i: number,
  field: (name: keyof DraftFields, label: string, more?: Partial<Field>) => Field,
  faultOf: (name: string) => string | undefined,
  isHead: boolean,
  site: Site,
): Html {
  const w = ADDING[site.language]
  const n = i + 1
  const part = (name: 'name' | 'office' | 'of' | 'side', label: string, more: Partial<Field> = {}): Field =>
    field(`${name}${n}`, label, { fault: faultOf(`people.${i}.${name}`), ...more })
  return html`<fieldset class="person">
    <legend>${w.person(n)}</legend>
    ${textField(part('name', w.name, { picks: 'value' }))} ${textField(part('office', w.office, { picks: 'value' }))}
    ${textField(part('of', w.of))}
    ${choiceField(part('side', w.side), [
      ['', w.noSide],
      ['guest', w.sides.guest],
      ['host', w.sides.host],
    ])}
    <label class="choice"
      ><input type="checkbox" name="head${n}" value="1" ${isHead && html` checked`} /> <span>${w.head}</span></label
    >
  </fieldset>`
}

function partOf(
  { whole, fields }: FormSeen,
  field: (name: keyof DraftFields, label: string, more?: Partial<Field>) => Field,
  site: Site,
): Part {
  const w = ADDING[site.language]
  const known =
    whole &&
    fields.partOf &&
    html`<p class="hint">
      ${joined([html`<a href="${site.to(['engagements', whole.id])}">${headline(whole, site)}</a>`, whole.date && when(whole.date.preferred, site.language)], ', ')}
    </p>`
  return [textField(field('partOf', w.partOf, { hint: w.partOfHint })), known]
}

const sectorsOf = ({ language }: Site): [string, string][] =>
  SECTORS.map((sector): [string, string] => [sector, sectorName(sector, language)]).sort((a, b) =>
    a[1].localeCompare(b[1], language),
  )

function saidOf(fault: FormFault, site: Site): string {
  const w = ADDING[site.language]
  switch (fault.kind) {
    case 'no date':
    case 'no such party':
    case 'no party':
    case 'no name':
    case 'not listed':
      return w.faults[fault.kind](fault.value)
    default:
      return fault.field === 'quote' ? w.noWords : w.noWhole
  }
}
