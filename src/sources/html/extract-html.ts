/** HTML to text: the matter of a page, its blocks parted, and the way back to the elements it stands in. */

import { decode } from '../charset.ts'
import type { Extract, ExtractNote, Headers, Place, Range } from '../extract.ts'
import { toldIn } from '../text.ts'
import { Unreadable } from '../unreadable.ts'
import { blocksOf, type Block, type Put } from './blocks.ts'
import { placesInData, type FromData } from './data-places.ts'
import { mainContent } from './main-content.ts'
import { mendingOf } from './mend.ts'
import { metaCharsetOf } from './meta-charset.ts'
import { metadataOf, type Metadata } from './metadata.ts'
import { parse } from './parse.ts'
import { placesIn } from './places.ts'
import { childNamed, contentOf, type Node } from './tree.ts'

/** Below this, a page whose text stands in its data is a shell that a script fills. */
const SHELL = 300

const asItStands: Put = (into, text, at) => into.add(text, at)

export async function extractHtml(bytes: Buffer, headers: Headers): Promise<Extract> {
  const { text: source, notes } = await decode(bytes, headers, metaCharsetOf(bytes))
  const { text, trace, data, metadata, notes: more } = taken(source, headers['matter'] === 'whole')
  if (!/\S/.test(text))
    throw new Unreadable(
      'empty',
      more.some(({ code }) => code === 'cut')
        ? `is a page without text as far as it was read: ${more[0].message}; get it anew`
        : 'is a page without text; perhaps a script fills it: save it from a browser',
    )
  const { title, published, language, publisher } = { ...metadata, ...toldIn(headers) }
  return {
    text,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
    ...(publisher ? { publisher } : {}),
    notes: [...notes, ...more, ...closedIn(headers)],
    placesOf: data ? placesFromData(source, data) : placesFrom(source, trace),
  }
}

/** What a feed says of a page that could not be had is not the page. */
const closedIn = ({ closed }: Headers): ExtractNote[] =>
  closed === undefined
    ? []
    : [{ code: 'from-feed', message: `these are the words of the feed, since the page ${closed}` }]

/** The tree is built again for who asks, and held as long as there is room. */
function placesFrom(source: string, trace: readonly number[]): Extract['placesOf'] {
  let held: WeakRef<Node> | undefined
  return (range: Range): Place[] => {
    let body = held?.deref()
    if (!body && (body = bodyOf(parse(source).document))) held = new WeakRef(body)
    return body ? placesIn(body, trace, range) : []
  }
}

function placesFromData(source: string, data: readonly FromData[]): Extract['placesOf'] {
  let placesOf: Extract['placesOf'] | undefined
  return (range) => (placesOf ??= placesInData(parse(source).document, data))(range)
}

interface Taken {
  readonly text: string
  readonly trace: readonly number[]
  /** Of a text that stands in the page's data alone. */
  readonly data?: readonly FromData[]
  readonly metadata: Metadata
  readonly notes: readonly ExtractNote[]
}

/** `whole`: what a feed or a mail carries is matter and nothing else. */
function taken(source: string, whole: boolean): Taken {
  const { document, cut } = parse(source)
  const notes: ExtractNote[] = []
  if (cut)
    notes.push({
      code: 'cut',
      message: `the page has more ${cut} than any that was written for people; it was read as far as that`,
    })
  const metadata = metadataOf(document)
  const body = bodyOf(document)
  if (!body) return { text: metadata.body ?? '', trace: [], metadata, notes }
  const mending = mendingOf(contentOf(body))
  if (mending)
    notes.push({
      code: 'mojibake',
      message: mending.sure
        ? `its letters were garbled before it came (UTF-8 taken for ${mending.charset}, in ${mending.count} places); they were mended`
        : `some of its letters seem to be garbled (UTF-8 taken for ${mending.charset}, in ${mending.count} places); they were left as they are`,
    })
  const blocks = blocksOf(body, mending?.sure ? mending.put : asItStands)
  const { blocks: chosen, found } = whole ? { blocks, found: true } : mainContent(blocks, body, metadata.title)
  const main = joined(chosen)
  if (metadata.body && metadata.body.length > SHELL && main.text.length < SHELL)
    return { ...fromData(metadata, metadata.body), trace: [], metadata, notes }
  if (!found)
    notes.push({
      code: 'no-main-content',
      message: 'its matter could not be told from what stands around it; all that is seen was taken',
    })
  return { ...main, metadata, notes }
}

const bodyOf = (document: Node): Node | undefined => {
  const html = childNamed(document, 'html')
  return html && childNamed(html, 'body')
}

/** Title, day and text as a page's data have them, parted by empty lines. */
function fromData({ title, published }: Metadata, body: string): { text: string; data: FromData[] } {
  const plain = (value: string): Pick<FromData, 'value' | 'content' | 'trace'> & { text: string } => ({
    value,
    text: value,
    content: value,
    trace: [0, value.length, 0, value.length],
  })
  const parts = [
    ...(title ? [{ keys: ['headline', 'name'], ...plain(title) }] : []),
    ...(published ? [{ keys: ['datePublished'], ...plain(published) }] : []),
    { keys: ['articleBody', 'text'], ...(inHtml(body) ?? plain(body)) },
  ].filter(({ text }) => text)
  let from = 0
  const data = parts.map(({ text, trace, ...part }): FromData => {
    const start = from
    from += text.length + 2
    return { ...part, from: start, to: start + text.length, trace: trace.map((at, i) => (i % 4 ? at : at + start)) }
  })
  return { text: parts.map(({ text }) => text).join('\n\n'), data }
}

/** Systems put paragraphs into data with line feeds, with tags, or with none. */
function inHtml(value: string) {
  if (!/<\/?[a-z][^>]*>|&[a-z]+;/i.test(value)) return undefined
  const element = bodyOf(parse(value).document)
  return element && { value, content: contentOf(element), ...joined(blocksOf(element, asItStands)) }
}

/** Items and rows of one list stand line by line, all else is parted by an empty line. */
function joined(blocks: readonly Block[]): { text: string; trace: number[] } {
  const parts: string[] = []
  const trace: number[] = []
  let length = 0
  let before: Block | undefined
  for (const block of blocks) {
    const text = block.text.trimEnd()
    const close = before && before.kind === block.kind && (block.kind === 'item' || block.kind === 'row')
    const gap = before ? (close ? '\n' : '\n\n') : ''
    length += gap.length
    for (let i = 0; i < block.trace.length; i += 4)
      trace.push(block.trace[i] + length, block.trace[i + 1], block.trace[i + 2], block.trace[i + 3])
    parts.push(gap, text)
    length += text.length
    before = block
  }
  return { text: parts.join(''), trace }
}
