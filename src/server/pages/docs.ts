/** The reference of the API, drawn from its description. */

import { page, type Page } from '../components/layout.ts'
import type { Description } from '../http/description.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { Site } from '../site.ts'
import { DOCS } from '../words/docs.ts'

type Words = (typeof DOCS)['en']

/** The parts of JSON Schema that our descriptions have. */
interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly description?: string
  readonly example?: unknown
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly description?: string
    readonly schema: Schema
  }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: { readonly 200: { readonly content: Content } }
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>

export function docsPage(description: Description, site: Site): Page {
  const w = DOCS[site.language]
  const paths = (description.paths ?? {}) as Readonly<Record<string, Readonly<Record<string, Operation>>>>
  const schemas = (description.components?.schemas ?? {}) as Readonly<Record<string, Schema>>
  const [{ url: base }] = description.servers ?? [{ url: '' }]
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ at: `${method.toUpperCase()} ${base}${path}`, operation })),
  )
  return page({
    title: w.title,
    main: html`<p class="label over">${w.over}</p>
      <h1>${w.title}</h1>
      <p class="lede">${w.lede}</p>
      <p class="gap">${w.description} <a href="/openapi.json">/openapi.json</a></p>
      <div class="prose gap" lang="en">${paragraphs(description.info.description ?? '')}</div>
      <div class="head"><h2>${w.operations}</h2></div>
      ${operations.map(({ at, operation }) => operationPart(at, operation, w))}
      <div class="head"><h2>${w.shapes}</h2></div>
      ${Object.entries(schemas).map(([name, schema]) => shapePart(name, schema, w))} `,
  })
}

const paragraphs = (text: string): Html[] =>
  text.split(/\n\n+/).map((one) => html`<p class="gap">${coded(one.replaceAll('\n', ' '))}</p>`)

/** Words between backquotes are code. */
const coded = (text: string): Part => text.split('`').map((one, i) => (i % 2 ? html`<code>${one}</code>` : one))

function operationPart(
  at: string,
  { operationId, summary, parameters = [], requestBody, responses }: Operation,
  w: Words,
) {
  return html`<section class="gap" aria-labelledby="${operationId}">
    <h3 id="${operationId}"><code>${breakable(at)}</code></h3>
    <p lang="en">${coded(summary)}</p>
    ${
      parameters.length > 0 &&
      fieldTable(
        w.parameters(at),
        parameters.map(({ name, required = false, schema, description }) => ({ name, required, schema, description })),
        w,
      )
    }
    ${requestBody && bodyPart(w.brings, `${operationId}-body`, at, requestBody.content, w)}
    ${bodyPart(w.answers, `${operationId}-answer`, at, responses[200].content, w)}
  </section>`
}

/** What a body is; its fields are folded away, since an address is looked up oftener than a field. */
function bodyPart(label: string, id: string, at: string, content: Content, w: Words): Html {
  const [[type, { schema }]] = Object.entries(content)
  const rows = rowsOf(schema)
  if (!rows.length) return html`<p>${label} ${typeOf(schema, w)} <span class="hint">${type}</span></p>`
  return html`<details id="${id}">
    <summary>${label} ${w.types['object']} <span class="hint">${type}</span></summary>
    ${fieldTable(w.fields(at), rows, w)}
  </details>`
}

function shapePart(name: string, schema: Schema, w: Words): Html {
  const rows = rowsOf(schema)
  return html`<section class="gap" aria-labelledby="shape-${name}">
    <h3 id="shape-${name}">${name}</h3>
    ${schema.description && html`<p lang="en">${coded(schema.description)}</p>`}
    ${rows.length ? fieldTable(w.fields(name), rows, w) : html`<p>${typeOf(schema, w)}</p>`}
  </section>`
}

interface Row {
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  readonly description?: string
}

const rowsOf = ({ properties = {}, required = [] }: Schema): Row[] =>
  Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    schema,
    description: schema.description,
  }))

function fieldTable(caption: string, rows: readonly Row[], w: Words): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption class="sr">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${w.columns.name}</th>
          <th scope="col">${w.columns.type}</th>
          <th scope="col">${w.columns.means}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, required, schema, description }) =>
            html`<tr>
              <th scope="row"><code>${name}</code>${required && html` <span class="hint">${w.required}</span>`}</th>
              <td>${typeOf(schema, w)}</td>
              <td>
                <span lang="en">${coded(description ?? '')}</span>
                ${schema.example !== undefined && html`<span class="hint">${w.example} <code>${JSON.stringify(schema.example)}</code></span>`}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function typeOf(schema: Schema, w: Words): Part {
  const { $ref, type, enum: values, items, properties, additionalProperties, anyOf, oneOf, allOf } = schema
  if ($ref) {
    const name = $ref.slice($ref.lastIndexOf('/') + 1)
    return html`<a href="#shape-${name}">${name}</a>`
  }
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (values)
    return joined(
      values.map((value) => html`<code>${String(value)}</code>`),
      ', ',
    )
  const several = anyOf ?? oneOf ?? allOf
  if (several)
    return joined(
      several.map((one) => typeOf(one, w)),
      ` ${w.or} `,
    )
  if (items) return [w.list, ' ', typeOf(items, w)]
  if (properties) return ['{ ', joined(Object.entries(properties).map(([name, one]) => [html`<code>${name}</code>`, ': ', typeOf(one, w)]), '; '), ' }'] // prettier-ignore
  if (typeof additionalProperties === 'object') return [w.map, ' ', typeOf(additionalProperties, w)]
  return w.types[type ?? ''] ?? w.anything
}

/** A long address breaks at its slashes. */
const breakable = (at: string): string => at.replaceAll('/', '/\u200b')
