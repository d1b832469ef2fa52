/** A page to blocks: its lines as they are seen, each with where it stands and what it is made of. */

import { attributeOf, contentOf, isElement, TEXT, type Node } from './tree.ts'
import { suspicionOf, type Suspicion } from './furniture.ts'
import { isDataTable } from './table.ts'
import { Traced, type Trace } from './traced.ts'

export interface Block {
  /** The innermost element that makes lines. */
  readonly element: Node
  readonly kind: 'text' | 'heading' | 'item' | 'row' | 'caption'
  /** Of a heading, 1 to 6. */
  readonly level: number
  readonly text: string
  readonly trace: Trace
  /** Characters in links. */
  readonly link: number
  /** It holds a `<time>`. */
  readonly time: boolean
  /** Outermost first: elements around it that look like furniture of the page. */
  readonly suspicion: Suspicion | undefined
}

const LINES = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr caption ul'.split(
    ' ',
  ),
)
const UNSEEN = new Set(
  'script style noscript template svg math canvas audio video iframe object embed noframes noembed head button select datalist textarea input map area progress meter title link meta'.split(
    ' ',
  ),
)

/** An element of a page's own making is what it stands for: a part of the page, or of a line. */
function makesLines({ name, parent }: Node): boolean {
  return (
    LINES.has(name) ||
    (name.includes('-') &&
      (parent === null || LINES.has(parent.name) || parent.name.includes('-')) &&
      !LINE.has(parent?.name ?? ''))
  )
}
const LINE = new Set([
  'p',
  'li',
  'td',
  'th',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'caption',
  'pre',
])

/** How mended letters are put: a text of the page with the place where it stands. */
export type Put = (into: Traced, text: string, at: number) => void

/** All blocks below `body`, in the order of the page; places are counted in its `textContent`. */
export function blocksOf(body: Node, put: Put): Block[] {
  const found: Block[] = []
  let at = 0
  let open: Open | undefined

  const close = (): void => {
    if (open && open.traced.length > open.begins) found.push(blockOf(open))
    open = undefined
  }
  walk(body, {
    element: body,
    kind: 'text',
    level: 0,
    suspicion: undefined,
    link: false,
    time: false,
    row: undefined,
    bullet: { due: '' },
  })
  close()
  return found

  function walk(parent: Node, around: Around): void {
    for (let node = parent.first; node; node = node.next) {
      if (node.name === TEXT) {
        if (/\S/.test(node.text)) {
          open ??= begun(around)
          const before = open.traced.length
          open.breaks = breakLine(open)
          put(open.traced, node.text, at)
          if (around.link) open.link += open.traced.length - before
          if (around.time) open.time = true
        } else if (open) put(open.traced, node.text, at)
        at += node.text.length
      } else if (isElement(node)) element(node, around)
    }
  }

  function element(node: Node, around: Around): void {
    const { name } = node
    if (UNSEEN.has(name)) {
      at += contentOf(node).length
      return
    }
    if (name === 'br') {
      if (open) open.breaks++
      return
    }
    const suspicion = suspicionOf(node, around.suspicion)
    const inside: Around = {
      ...around,
      suspicion,
      link: around.link || (name === 'a' && attributeOf(node, 'href') !== undefined),
      time: around.time || name === 'time',
    }
    if (!makesLines(node)) {
      // An inline element that is furniture is no part of the line it stands in.
      if (suspicion !== around.suspicion) close()
      walk(node, inside)
      if (suspicion !== around.suspicion) close()
      return
    }
    if (around.row) {
      // Within a row everything is one line; cells are parted.
      if ((name === 'td' || name === 'th') && open && open.traced.length > 0) open.cell = true
      else open?.traced.part()
      walk(node, inside)
      open?.traced.part()
      return
    }
    close()
    walk(node, { ...inside, ...kindOf(node, around), element: node })
    close()
  }

  function breakLine(line: Open): number {
    const { traced, breaks } = line
    if (line.cell) {
      traced.insert(' | ')
      line.cell = false
    } else if (breaks > 1 && line.kind !== 'row') {
      // A gap within one element parts paragraphs.
      if (traced.length > line.begins) traced.insert('\n\n')
    } else if (breaks === 1 && traced.length > line.begins) {
      const ends =
        line.kind === 'text' && (/[.!?:;…»”")]/.test(traced.last) || traced.length - traced.lineStart < SHORT)
      if (ends) traced.insert('\n')
      else traced.part()
    }
    return 0
  }
}

/** A line of an address or a head, which is broken where it ends, as are lines with a stop. */
const SHORT = 50

interface Around {
  readonly element: Node
  readonly kind: Block['kind']
  readonly level: number
  readonly suspicion: Suspicion | undefined
  readonly link: boolean
  readonly time: boolean
  readonly row: Node | undefined
  /** Goes before the first line of a list's item. */
  readonly bullet: { due: string }
}

interface Open extends Pick<Around, 'element' | 'kind' | 'level' | 'suspicion'> {
  readonly traced: Traced
  link: number
  time: boolean
  breaks: number
  cell: boolean
  /** Behind its bullet. */
  readonly begins: number
}

function begun({ element, kind, level, suspicion, bullet }: Around): Open {
  const traced = new Traced()
  if (bullet.due) {
    traced.insert(bullet.due)
    bullet.due = ''
  }
  return {
    element,
    kind,
    level,
    suspicion,
    traced,
    link: 0,
    time: false,
    breaks: 0,
    cell: false,
    begins: traced.length,
  }
}

function blockOf({ element, kind, level, suspicion, traced, link, time }: Open): Block {
  return { element, kind, level, text: traced.text, trace: traced.trace, link, time, suspicion }
}

function kindOf(node: Node, around: Around): Partial<Around> {
  const { name } = node
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : name === 'legend' || name === 'summary' ? 4 : 0
  const role = attributeOf(node, 'role')
  if (level) return { kind: 'heading', level }
  if (role === 'heading') return { kind: 'heading', level: Number(attributeOf(node, 'aria-level')) || 2 }
  if (name === 'li') return { kind: 'item', bullet: { due: '- ' } }
  if (name === 'figcaption' || name === 'caption') return { kind: 'caption' }
  if (name === 'tr' && isDataTable(node)) return { kind: 'row', row: node }
  // The list's own lines, and those of what stands in an item or heading, are theirs.
  if (name === 'ul' || name === 'ol' || name === 'table') return { kind: 'text', level: 0 }
  return { kind: around.kind, level: around.level }
}
