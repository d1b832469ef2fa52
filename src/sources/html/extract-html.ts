/** HTML to text: the matter of a page, its blocks parted, and the way back to the elements it stands in. */

import { decode } from '../charset.ts'
import type { Extract, ExtractNote, Headers, Place, Range } from '../extract.ts'
import { toldIn } from '../text.ts'
import { Unreadable } from '../unreadable.ts'
import { blocksOf, type Block, type Put } from './blocks.ts'
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
  const { text, trace, metadata, notes: more } = taken(source, headers['matter'] === 'whole')
  if (!/\S/.test(text))
    throw new Unreadable('empty', 'is a page without text; perhaps a script fills it: save it from a browser')
  const { title, published, language, publisher } = { ...metadata, ...toldIn(headers) }
  return {
    text,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
    ...(publisher ? { publisher } : {}),
    notes: [...notes, ...more],
    placesOf: placesFrom(source, trace),
  }
}

/** The tree is built again for who asks, and held as long as there is room. */
function placesFrom(source: string, trace: readonly number[]): Extract['placesOf'] {
  let held: WeakRef<Node> | undefined
  return (range: Range): Place[] => {
    let body = held?.deref()
    if (!body && (body = bodyOf(parse(source).document))) held = new WeakRef(body)
    return body ? placesIn(body, trace, range) : []
  }
}

interface Taken {
  readonly text: string
  readonly trace: readonly number[]
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
    return {
      text: [metadata.title, dayLine(metadata), bodyText(metadata.body)].filter(Boolean).join('\n\n'),
      trace: [],
      metadata,
      notes,
    }
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

const dayLine = ({ published }: Metadata): string => published ?? ''

/** Systems put paragraphs into data with line feeds, with tags, or with none. */
function bodyText(body: string): string {
  if (!/<\/?[a-z][^>]*>|&[a-z]+;/i.test(body)) return body.trim()
  const element = bodyOf(parse(body).document)
  return element ? joined(blocksOf(element, asItStands)).text : body
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
