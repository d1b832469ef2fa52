/** XML of the flat form that registers are kept in: one element whose children hold text and no elements. */

export interface FlatElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly fields: readonly Field[]
}

export interface Field {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** With entities and CDATA resolved, white space as it stands. */
  readonly text: string
}

const OPEN = /<([A-Za-z_][\w.-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const NOT_XML = /[^\t\n\r\x20-\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * The element that the string is. A SyntaxError with the line, counted from the string's beginning, where it is anything
 * but one flat element.
 *
 *     flatElement('<visit><id>7</id></visit>')   → { name: 'visit', fields: [{ name: 'id', text: '7' }] }
 */
export function flatElement(xml: string): FlatElement {
  let at = 0
  const strange = NOT_XML.exec(xml)
  if (strange) throw wrong('a character that XML does not allow', strange.index)
  const { name, attributes, empty } = open()
  const fields: Field[] = []
  for (;;) {
    if (empty) break
    if (text().trim() !== '') throw wrong('text between fields')
    if (close(name)) break
    const from = at
    const field = open()
    const content = field.empty ? '' : text()
    if (!field.empty && !close(field.name)) throw wrong(`<${field.name}> is not closed`, from)
    fields.push({ name: field.name, attributes: field.attributes, text: content })
  }
  if (at < xml.length) throw wrong(`text behind </${name}>`)
  return { name, attributes, fields }

  function open(): { name: string; attributes: ReadonlyMap<string, string>; empty: boolean } {
    OPEN.lastIndex = at
    const match = OPEN.exec(xml)
    if (!match) throw wrong(at < xml.length ? `no tag: ${xml.slice(at, at + 20).trim()}` : 'the text ends too early')
    const from = at
    at = OPEN.lastIndex
    const all = new Map<string, string>()
    for (const [, key, double, single] of match[2].matchAll(ATTRIBUTE)) {
      if (all.has(key)) throw wrong(`two attributes ${key}`, from)
      all.set(key, resolved(double ?? single, from))
    }
    return { name: match[1], attributes: all, empty: match[3] !== '' }
  }

  function close(tag: string): boolean {
    if (!xml.startsWith(`</${tag}`, at)) return false
    const end = xml.indexOf('>', at)
    if (end < 0 || xml.slice(at + tag.length + 2, end).trim() !== '') return false
    at = end + 1
    return true
  }

  /** The text up to the next tag. */
  function text(): string {
    let found = ''
    for (;;) {
      const next = xml.indexOf('<', at)
      const end = next < 0 ? xml.length : next
      found += resolved(xml.slice(at, end), at)
      at = end
      if (xml.startsWith('<!--', at)) past('-->')
      else if (xml.startsWith('<![CDATA[', at)) found += past(']]>').slice('<![CDATA['.length, -']]>'.length)
      else return found
    }
  }

  function past(sign: string): string {
    const end = xml.indexOf(sign, at)
    if (end < 0) throw wrong(`${sign} is missing`)
    const from = at
    at = end + sign.length
    return xml.slice(from, at)
  }

  function resolved(raw: string, from: number): string {
    return raw.replace(/&([^;&]*)(;?)/g, (whole, entity: string, end: string) => {
      const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(entity) ?? []
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      const sign = code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ENTITIES[entity]
      if (!end || sign === undefined || NOT_XML.test(sign)) throw wrong(`no such entity: ${whole.slice(0, 12)}`, from)
      return sign
    })
  }

  function wrong(why: string, where = at): SyntaxError {
    return new SyntaxError(`line ${lineAt(xml, where)}: ${why}`)
  }
}

/** The number of the line, from 1, that a place lies in. */
export function lineAt(text: string, at: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++
  return line
}
