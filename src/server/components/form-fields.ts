/** Fields of a form, each with its hint and, where what was typed can not be, why and what to do about it. */

import { html, type Html, type Part } from '../html.ts'

export interface Field {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string | undefined
  /** What is wrong with the value. */
  readonly fault?: Part
  /** Several lines may be written. */
  readonly lines?: number
  /** What words picked from a text become in it. */
  readonly picks?: 'value' | 'date'
  /** Language of what is typed, where it is that of a document. */
  readonly lang?: string | undefined
}

export function textField({ name, label, value, hint, fault, lines, picks, lang }: Field): Html {
  const about = html`${picks && html` data-picks="${picks}"`} ${lang && html` lang="${lang}"`}
  ${described(name, hint, fault)}`
  return html`<div>
    <label class="field"
      ><span>${label}</span>${
        lines
          ? html`<textarea name="${name}" rows="${lines}" ${about}>${value}</textarea>`
          : html`<input type="text" name="${name}" value="${value}" autocomplete="off" ${about} />`
      }</label
    >
    ${below(name, hint, fault)}
  </div>`
}

export function choiceField(
  { name, label, value, hint, fault }: Field,
  choices: readonly (readonly [value: string, label: string])[],
): Html {
  return html`<div>
    <label class="field"
      ><span>${label}</span
      ><select name="${name}" ${described(name, hint, fault)}>
        ${choices.map(([one, said]) => html`<option value="${one}" ${one === value && html` selected`}>${said}</option>`)}
      </select></label
    >
    ${below(name, hint, fault)}
  </div>`
}

function described(name: string, hint: string | undefined, fault: Part): Part {
  const ids = [fault && `${name}-fault`, hint && `${name}-hint`].filter(Boolean).join(' ')
  return html`${ids && html` aria-describedby="${ids}"`} ${fault && html` aria-invalid="true"`}`
}

const below = (name: string, hint: string | undefined, fault: Part): Part => [
  fault && html`<p class="fault" id="${name}-fault">${fault}</p>`,
  hint && html`<p class="hint" id="${name}-hint">${hint}</p>`,
]

/** Fields that nobody sees; what is undefined is left out. */
export const hidden = (fields: Readonly<Record<string, string | undefined>>): Part =>
  Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<input type="hidden" name="${name}" value="${value}" />`],
  )
