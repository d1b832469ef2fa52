// Makes a client of typed functions from an OpenAPI description: as small a one as shows that the description is enough.

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema: Schema }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content: Content }>>
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>

export interface Described {
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** The source of a module that exports the types of the description, and `client(base)`. */
export function clientFrom({ servers, paths, components }: Described): string {
  const types = Object.entries(components.schemas).map(([name, schema]) => `export type ${name} = ${typeOf(schema)}`)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => functionOf(method, servers[0].url + path, operation)),
  )
  return `${types.join('\n')}

export class Failure extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.problem = problem
  }
}

export function client(base: string) {
  const ask = async (method: string, path: string, query: object, body?: unknown): Promise<any> => {
    const params = new URLSearchParams()
    for (const [key, value] of Object.entries(query)) if (value !== undefined) params.set(key, String(value))
    const response = await fetch(base + path + (params.size ? '?' + params : ''), {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Failure((await response.json()) as Problem)
    return response.headers.get('content-type')?.startsWith('application/json') ? response.json() : response.text()
  }
  return {
${operations.join('\n')}
  }
}
`
}

function functionOf(method: string, path: string, operation: Operation): string {
  const { operationId, summary, parameters = [], requestBody, responses } = operation
  const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => `${name}: string`)
  const query = parameters.filter((one) => one.in === 'query')
  const asked = query.map(
    ({ name, required, schema }) => `${JSON.stringify(name)}${required ? '' : '?'}: ${typeOf(schema)}`,
  )
  const body = requestBody && Object.values(requestBody.content)[0].schema
  const [[type, { schema: answer }]] = Object.entries(responses['200'].content)
  const args = [
    ...inPath,
    ...(body ? [`body: ${typeOf(body)}`] : []),
    ...(query.length ? [`query: { ${asked.join('; ')} } = {}`] : []),
  ]
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name) => `\${encodeURIComponent(${name})}`)
  const call = [`'${method.toUpperCase()}'`, `\`${address}\``, query.length ? 'query' : '{}', ...(body ? ['body'] : [])]
  return `    /** ${summary} */
    ${operationId}: (${args.join(', ')}): Promise<${type === 'application/json' ? typeOf(answer) : 'string'}> => ask(${call.join(', ')}),`
}

function typeOf(schema: Schema): string {
  const { $ref, type, items, prefixItems, properties, required = [], additionalProperties } = schema
  const several = schema.anyOf ?? schema.oneOf
  if ($ref) return $ref.slice($ref.lastIndexOf('/') + 1)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (several) return several.map((one) => `(${typeOf(one)})`).join(' | ')
  if (schema.allOf) return schema.allOf.map((one) => `(${typeOf(one)})`).join(' & ')
  if (prefixItems) return `[${prefixItems.map(typeOf).join(', ')}]`
  if (items) return `(${typeOf(items)})[]`
  if (properties)
    return `{ ${Object.entries(properties)
      .map(([name, one]) => `${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(one)}`)
      .join('; ')} }`
  if (typeof additionalProperties === 'object') return `Record<string, ${typeOf(additionalProperties)}>`
  return type === 'integer'
    ? 'number'
    : type === 'object'
      ? 'Record<string, any>'
      : typeof type === 'string'
        ? type
        : 'any'
}
