/** A reader of XML that is as strict as a parser of SVG files, for figures: no tag left open, every value quoted. */

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#160': '\u00a0',
}

function decoded(text: string): string {
  if (/[<>]|[^\P{Cc}\t\n\r]/u.test(text)) throw new Error(`not to stand in a text: ${text}`)
  return text.replace(/&([^;]*);?/g, (whole, name) => {
    if (!(name in ENTITIES)) throw new Error(`no such entity: ${whole}`)
    return ENTITIES[name]
  })
}

/** The elements that some mark-up is; throws where it is not well-formed. */
export function parse(markup: string): Element[] {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  let at = 0
  for (const tag of markup.matchAll(/<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const words = decoded(markup.slice(at, tag.index))
    if (words !== '') open.at(-1)!.children.push(words)
    at = tag.index + tag[0].length
    const [, isEnd, name, attributes, isEmpty] = tag
    if (isEnd) {
      if (open.length === 1 || open.pop()!.name !== name) throw new Error(`</${name}> ends nothing`)
      continue
    }
    const read: Record<string, string> = {}
    for (const [, key, value] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (key in read) throw new Error(`${key} twice in <${name}>`)
      read[key] = decoded(value)
    }
    const element: Element = { name, attributes: read, children: [] }
    open.at(-1)!.children.push(element)
    if (!isEmpty) open.push(element)
  }
  if (decoded(markup.slice(at)).trim() !== '') throw new Error(`text after the last tag: ${markup.slice(at)}`)
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not ended`)
  return root.children.filter((child) => typeof child !== 'string')
}

/** An element and all in it, in the order of the mark-up. */
export function within(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : within(child)))]
}

/** Its words, without mark-up; those of one `text` and the next have a space between them. */
export function wordsOf(element: Element): string {
  const words = element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
  return element.name === 'text' ? `${words} ` : words
}
