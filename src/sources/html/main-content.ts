/**
 * Which blocks of a page are its matter. Each block is worth its prose, or counts against where it stands if it is links or
 * scraps; the matter is the element whose blocks are worth most. Within it, what is furniture all the same is left out, and
 * title and date are fetched from where the page has put them.
 */

import type { Block } from './blocks.ts'
import { attributeOf, type Node } from './tree.ts'
import { isImprint, isRelatedHeading, isScrap, looksLikeDay } from './scraps.ts'

export interface Chosen {
  readonly blocks: readonly Block[]
  /** Found as matter rather than taken for lack of it. */
  readonly found: boolean
}

/** Below this, what was found is no text of its own. */
const LITTLE = 120

export function mainContent(blocks: readonly Block[], body: Node, title: string | undefined): Chosen {
  const isTitle = titleTest(title)
  const cleared = clearedOf(blocks, isTitle)
  const seen = blocks.filter((block) => !isFurniture(block, cleared))
  const weighed = weigh(seen, body)
  const root = narrowed(rootOf(weighed, body), weighed, seen, isTitle)
  const inside = kept(
    seen.filter((block) => isWithin(block.element, root)),
    weighed.cards,
    isTitle,
  )
  const chosen = withHead(inside, blocks, isTitle)
  const size = chosen.reduce((sum, { text }) => sum + text.length, 0)
  if (size >= LITTLE && inside.length) return { blocks: chosen, found: true }
  // A page of little text, or of nothing but links: all that is seen and is no navigation.
  const all = seen.filter((block) => !isScrap(block.text))
  return { blocks: all.length ? all : blocks.filter(({ suspicion }) => !suspicion?.sure), found: size >= LITTLE }
}

/** Characters of running text outside links; headings, menus and labels have none. */
export function proseOf({ text, link, kind }: Block): number {
  if (kind === 'heading' || link > text.length * 0.5) return 0
  return text.length >= 80 || (text.length >= 40 && /[.!?;:…。؟][»”")]?\s*$/.test(text)) ? text.length - link : 0
}

/** Suspicions that can not hold: more than half of the page's prose stands under them, or its title does. */
function clearedOf(blocks: readonly Block[], isTitle: TitleTest): ReadonlySet<Node> {
  const prose = new Map<Node, number>()
  let total = 0
  const cleared = new Set<Node>()
  for (const block of blocks) {
    let sure = false
    for (let at = block.suspicion; at; at = at.outer) sure ||= at.sure
    if (sure) continue
    const worth = proseOf(block)
    total += worth
    const isHead = block.kind === 'heading' && block.level === 1 && isTitle(block.text)
    for (let at = block.suspicion; at; at = at.outer) {
      if (worth) prose.set(at.element, (prose.get(at.element) ?? 0) + worth)
      if (isHead && at.element.name !== 'header') cleared.add(at.element)
    }
  }
  for (const [element, sum] of prose) if (sum > total * 0.5 && sum > 150) cleared.add(element)
  return cleared
}

function isFurniture({ suspicion }: Block, cleared: ReadonlySet<Node>): boolean {
  for (let at = suspicion; at; at = at.outer) if (at.sure || !cleared.has(at.element)) return true
  return false
}

interface Sum {
  readonly element: Node
  worth: number
  chars: number
  link: number
  prose: number
  /** Blocks that are one link: titles of teasers. */
  links: number
  blocks: number
}

interface Weighed {
  readonly sums: ReadonlyMap<Node, Sum>
  readonly cards: ReadonlySet<Node>
}

function weigh(blocks: readonly Block[], body: Node): Weighed {
  const sums = new Map<Node, Sum>()
  const parentOf = (element: Node): Sum | undefined => (element === body ? undefined : sums.get(element.parent!))
  for (const block of blocks) {
    // whoever has a sum has one for all that is around
    for (let at: Node | null = block.element; at && !sums.has(at); at = at === body ? null : at.parent)
      sums.set(at, { element: at, worth: 0, chars: 0, link: 0, prose: 0, links: 0, blocks: 0 })
    const own = sums.get(block.element)!
    own.chars += block.text.length
    own.link += block.link
    own.blocks++
    if (block.link > block.text.length * 0.6) own.links++
    own.prose += proseOf(block)
  }
  // From the leaves up, once each: a page may be hundreds of elements deep.
  const depths = new Map<Node, number>()
  const inDepth = [...sums.values()].sort((a, b) => depthOf(b.element, depths) - depthOf(a.element, depths))
  for (const sum of inDepth) {
    const parent = parentOf(sum.element)
    if (parent) for (const part of PARTS) parent[part] += sum[part]
  }
  // What stands in a card counts against what is around it.
  const cards = cardsOf(sums)
  for (const block of blocks) sums.get(block.element)!.worth += isInCard(block, cards) ? -25 : worthOf(block)
  // Furniture in an element of its own can be left out, so it counts against its parent a little only.
  for (const { element, worth } of inDepth) {
    const parent = parentOf(element)
    if (parent) parent.worth += Math.max(worth, LEAST)
  }
  return { sums, cards }
}

const PARTS = ['chars', 'link', 'prose', 'links', 'blocks'] as const

/** What an element of nothing but furniture counts against its parent. */
const LEAST = -10

function depthOf(element: Node, known: Map<Node, number>): number {
  const chain: Node[] = []
  let at: Node | null = element
  for (; at && !known.has(at); at = at.parent) chain.push(at)
  let depth = at ? known.get(at)! : 0
  for (const one of chain.toReversed()) known.set(one, ++depth)
  return depth
}

function worthOf(block: Block): number {
  const { text, link, kind, level } = block
  if (link > text.length * 0.6) return -15 - Math.min(link, 60)
  if (kind === 'heading') return level === 1 ? 25 : 5
  const prose = proseOf(block)
  if (prose) return Math.min(prose, 1500) - link
  return kind === 'item' || kind === 'row' ? 1 : -4
}

const CARDS = new Set(['div', 'li', 'article', 'section', 'a', 'td', 'dl', 'figure', 'tr'])
/** Characters of a teaser. */
const CARD = 420

/** Teasers: small elements of one name, side by side, each with a title that is a link. */
function cardsOf(sums: ReadonlyMap<Node, Sum>): ReadonlySet<Node> {
  const alike = new Map<Node, Map<string, Sum[]>>()
  for (const sum of sums.values()) {
    const { element, chars, links, blocks } = sum
    if (!(CARDS.has(element.name) || element.name.includes('-')) || !element.parent || chars > CARD || links === 0)
      continue
    if (blocks < 2 && sum.link < chars * 0.6) continue
    const names = alike.get(element.parent) ?? new Map<string, Sum[]>()
    alike.set(element.parent, names)
    const name = `${element.name} ${(attributeOf(element, 'class') ?? '').split(' ', 1)[0]}`
    const group = names.get(name)
    if (group) group.push(sum)
    else names.set(name, [sum])
  }
  const cards = new Set<Node>()
  for (const names of alike.values())
    for (const group of names.values())
      if (group.length > 1 && group.some(({ blocks, link, chars }) => blocks > 1 || link > chars * 0.6))
        for (const { element } of group) cards.add(element)
  return cards
}

function isInCard({ element }: Block, cards: ReadonlySet<Node>): boolean {
  for (let at: Node | null = element, steps = 0; at && steps < 6; at = at.parent, steps++)
    if (cards.has(at)) return true
  return false
}

/** The deepest of the elements that are worth most; a smaller one that says it is the matter, where it has nearly all of it. */
function rootOf({ sums }: Weighed, body: Node): Node {
  let best: Sum | undefined
  for (const sum of sums.values())
    if (!best || sum.worth > best.worth || (sum.worth === best.worth && sum.chars < best.chars)) best = sum
  if (!best) return body
  let tight = best
  for (const sum of sums.values())
    if (
      isMatter(sum.element) &&
      sum.worth >= best.worth * 0.85 &&
      sum.chars < tight.chars &&
      isWithin(sum.element, best.element)
    )
      tight = sum
  return tight.element
}

/** Headings that are looked at: the page's own is among the first. */
const SOME = 8

/**
 * The part of what was found that is the page's own: the column that has most of it, the item under the page's title where
 * other items stand beside it.
 */
function narrowed(root: Node, { sums }: Weighed, blocks: readonly Block[], isTitle: TitleTest): Node {
  const titles = blocks
    .filter((block) => isTitle(block.text))
    .slice(0, SOME)
    .map(({ element }) => element)
  const heads = blocks
    .filter(({ kind, level, link }) => kind === 'heading' && level === 1 && !link)
    .slice(0, SOME)
    .map(({ element }) => element)
  for (let at = root; ;) {
    const whole = Math.max(1, sums.get(at)?.worth ?? 0)
    const parts: Sum[] = []
    for (let child = at.first; child; child = child.next) {
      const sum = sums.get(child)
      if (sum && sum.prose > 0) parts.push(sum)
    }
    if (parts.length < 2) {
      if (parts.length === 0 || parts[0].element.first === null || parts[0].worth < whole) return at
      at = parts[0].element
      continue
    }
    const titled = parts.filter(({ element }) => titles.some((one) => isWithin(one, element)))
    const headed = parts.filter(({ element }) => heads.some((one) => isWithin(one, element)))
    const most = parts.reduce((best, one) => (one.worth > best.worth ? one : best))
    const next =
      titled.length === 1 && (titled[0].worth >= whole * 0.6 || headed.length > 1)
        ? titled[0]
        : at.name === 'tr' && most.worth >= whole * 0.5
          ? most
          : undefined
    if (!next) return at
    at = next.element
  }
}

const isMatter = (element: Node): boolean =>
  element.name === 'article' || /articleBody|\btext\b/.test(attributeOf(element, 'itemprop') ?? '')

function isWithin(element: Node, root: Node): boolean {
  for (let at: Node | null = element; at; at = at.parent) if (at === root) return true
  return false
}

/** What of the matter's element is matter. */
function kept(blocks: readonly Block[], cards: ReadonlySet<Node>, isTitle: TitleTest): Block[] {
  const found: Block[] = []
  const prose = blocks.reduce((sum, block) => sum + proseOf(block), 0)
  let left: Node | null = null
  let begun = false
  for (const [i, block] of blocks.entries()) {
    const { text, link, kind, level } = block
    if (left && isWithin(block.element, left)) continue
    left = null
    const isHead = kind === 'heading' && (level === 1 || isTitle(text))
    if (isHead && !begun) {
      // What stands above the title is the way to it; a day may be that of the page.
      const above = found.filter((one) => one.time || looksLikeDay(one.text))
      found.length = 0
      found.push(...above, block)
      continue
    }
    if (isScrap(text)) continue
    if (isRelatedHeading(text) && begun) {
      left = sectionOf(block, blocks[i - 1])
      continue
    }
    // A teaser is no matter, but for pages that are nothing but lists.
    if (prose > 200 && isInCard(block, cards) && !isHead) continue
    if (link > text.length * 0.75 && text.length > 0 && prose > 200 && kind !== 'row' && !/[.!?]$/.test(text)) continue
    if (proseOf(block)) begun = true
    found.push(block)
  }
  while (found.length && isTail(found.at(-1)!)) found.pop()
  return found.filter((block, i) => !isOrphan(block, found[i + 1], i))
}

/** Around a heading of related news: the largest element that holds no prose before it. */
function sectionOf(heading: Block, before: Block | undefined): Node {
  let section = heading.element
  if (!before) return section
  for (let up = section.parent; up && !isWithin(before.element, up); up = up.parent) section = up
  return section
}

/** A heading over nothing, and who runs the site and how to reach them. */
const isTail = ({ kind, text }: Block): boolean => kind === 'heading' || isImprint(text)

/** A heading over nothing: what stood under it was left out. */
function isOrphan(block: Block, next: Block | undefined, i: number): boolean {
  if (block.kind !== 'heading' || i === 0 || !next) return false
  return next.kind === 'heading' && next.level <= block.level && block.level > 1 && block.link > 0
}

/** Title and day where they stand apart from the matter. */
function withHead(inside: readonly Block[], all: readonly Block[], isTitle: TitleTest): Block[] {
  const found = [...inside]
  if (!found.length) return found
  const first = all.indexOf(found[0])
  const hasTitle = found
    .slice(0, 4)
    .some(({ kind, level, text }) => (kind === 'heading' && level === 1) || isTitle(text))
  let from = first
  if (!hasTitle) {
    const head = all.slice(0, first)
    const named = head.findLast((block) => isTitle(block.text) && block.link < block.text.length)
    const heading =
      named ??
      head.findLast((block) => block.kind === 'heading' && block.level === 1 && !block.link && !block.suspicion?.sure)
    if (heading) {
      found.unshift(heading)
      from = all.indexOf(heading)
    }
  }
  if (!found.slice(0, 5).some((block) => block.time || looksLikeDay(block.text))) {
    const near = all.slice(Math.max(0, from - 3), first)
    const day = near.find(
      (block) =>
        !found.includes(block) &&
        block.link < block.text.length * 0.5 &&
        (block.time || looksLikeDay(block.text)) &&
        block.text.length < 120,
    )
    if (day) found.splice(from < first ? 1 : 0, 0, day)
  }
  return found
}

type TitleTest = (text: string) => boolean

/** Tells the page's title as its data give it, with the name of the site behind it or not. */
function titleTest(title: string | undefined): TitleTest {
  const due = plain(title ?? '')
  return (text) => {
    // a title is compared with every block of its page
    if (text.length < 8 || text.length < due.length * 0.2) return false
    const found = plain(text.length > LONG * due.length ? text.slice(0, LONG * due.length) : text)
    return (
      found.length >= 8 &&
      (found === due ||
        (due.startsWith(found) && found.length > due.length * 0.5) ||
        (found.startsWith(due) && due.length > found.length * 0.7))
    )
  }
}

/** So many times as long as the title, it is another text, whatever signs stand in it. */
const LONG = 4

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
