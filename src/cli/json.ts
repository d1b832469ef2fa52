/**
 * JSON for people: what fits on a line stays on it, so that a value and its cites can be seen together.
 * Same data as `JSON.stringify`, same order of keys.
 */
export function prettyJson(value: unknown, width = 110, indent = ''): string {
  const flat = JSON.stringify(value, null, 0)
  if (flat === undefined || value === null || typeof value !== 'object') return flat
  // Nothing in the flat form may be a line of its own: `{"a":1,"b":[2]}` becomes `{ "a": 1, "b": [2] }`.
  if (flat.length + indent.length <= width) return spaced(value)
  const inner = `${indent}  `
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + prettyJson(item, width, inner)).join(',\n')}\n${indent}]`
  const lines = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${inner}${JSON.stringify(key)}: ${prettyJson(item, width, inner)}`)
  return `{\n${lines.join(',\n')}\n${indent}}`
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const items = Object.entries(value).filter(([, item]) => item !== undefined)
  if (!items.length) return '{}'
  return `{ ${items.map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`).join(', ')} }`
}
