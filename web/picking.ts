/**
 * Words picked from a passage: by clicks on the first and the last, by dragging over them, or by moving either edge a
 * word at a time. Places are counted in the document, as its paragraphs say where they begin.
 */

export interface Picked {
  readonly start: number
  readonly end: number
  /** On one line. */
  readonly text: string
}

type Edge = 'first' | 'last'

export interface Picker {
  /** The edge that is moved from now on. */
  take(edge: Edge): void
  move(by: 1 | -1): void
}

interface Word {
  readonly paragraph: number
  /** In the document. */
  readonly start: number
  readonly end: number
}

/** A stretch of a paragraph that is marked up alike. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly isTaken: boolean
  readonly isAsked: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-.’'&/][\p{L}\p{M}\p{N}]+)*/gu

export function pickFrom(passage: HTMLElement, onPick: (picked: Picked) => void): Picker {
  const paragraphs = [...passage.querySelectorAll<HTMLElement>('p[data-start]')].map((element) => ({
    element,
    start: Number(element.dataset.start),
    text: element.textContent,
    stretches: stretchesOf(element, Number(element.dataset.start)),
  }))
  const words: Word[] = paragraphs.flatMap(({ start, text }, paragraph) =>
    [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      paragraph,
      start: start + index,
      end: start + index + word.length,
    })),
  )
  let first = -1
  let last = -1
  let edge: Edge = 'last'
  /** The first word was clicked, and the last is waited for. */
  let isOpen = false

  const show = (): void => {
    const [start, end] = [words[first].start, words[last].end]
    for (const paragraph of paragraphs) draw(paragraph, start, end)
    const [from, to] = [words[first].paragraph, words[last].paragraph]
    const said = paragraphs
      .slice(from, to + 1)
      .map((one) => one.text.slice(Math.max(0, start - one.start), end - one.start))
    onPick({ start, end, text: said.join(' ').replace(/\s+/g, ' ').trim() })
  }
  const set = (one: number, other: number): void => {
    first = Math.min(one, other)
    last = Math.max(one, other)
    show()
  }
  /** Where the value stands now, else the first word. */
  const begin = (): void => {
    const asked = paragraphs.flatMap(({ stretches }) => stretches).filter(({ isAsked }) => isAsked)
    const inside = words.flatMap((word, i) =>
      asked.some(({ start, end }) => word.start < end && start < word.end) ? [i] : [],
    )
    set(inside[0] ?? 0, inside.at(-1) ?? 0)
  }
  const wordAt = (node: Node, offset: number): number => {
    const paragraph = paragraphs.find(({ element }) => element.contains(node))
    if (!paragraph) return -1
    const before = document.createRange()
    before.setStart(paragraph.element, 0)
    before.setEnd(node, offset)
    const place = paragraph.start + before.toString().length
    const at = words.findIndex(({ end }) => place <= end)
    return at < 0 ? words.length - 1 : at
  }

  passage.addEventListener('click', ({ clientX, clientY }) => {
    if (!words.length) return
    const selection = getSelection()
    if (
      selection &&
      !selection.isCollapsed &&
      passage.contains(selection.anchorNode) &&
      passage.contains(selection.focusNode)
    ) {
      const range = selection.getRangeAt(0)
      const [one, other] = [
        wordAt(range.startContainer, range.startOffset),
        wordAt(range.endContainer, range.endOffset),
      ]
      selection.removeAllRanges()
      isOpen = false
      return set(one, Math.max(one, other))
    }
    const caret = caretAt(clientX, clientY)
    const at = caret ? wordAt(caret.node, caret.offset) : -1
    if (at < 0) return
    set(isOpen ? first : at, at)
    isOpen = !isOpen
    edge = 'last'
  })

  return {
    take(which) {
      if (!words.length) return
      edge = which
      if (first < 0) begin()
    },
    move(by) {
      if (first < 0) return
      isOpen = false
      if (edge === 'first') first = Math.min(last, Math.max(0, first + by))
      else last = Math.max(first, Math.min(words.length - 1, last + by))
      show()
    },
  }
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const place = document.caretPositionFromPoint?.(x, y)
  if (place) return { node: place.offsetNode, offset: place.offset }
  // Safari's older way.
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}

function stretchesOf(paragraph: HTMLElement, from: number): Stretch[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const stretches: Stretch[] = []
  for (let start = from, node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = start + node.textContent!.length
    const { parentElement } = node
    stretches.push({ start, end, isTaken: !!parentElement?.closest('.w'), isAsked: !!parentElement?.closest('mark') })
    start = end
  }
  return stretches
}

/** The paragraph with what lies within the picked range under one mark. */
function draw(
  {
    element,
    start: from,
    text,
    stretches,
  }: { element: HTMLElement; start: number; text: string; stretches: readonly Stretch[] },
  start: number,
  end: number,
): void {
  const picked = document.createElement('mark')
  picked.className = 'picked'
  const nodes = stretches.flatMap((stretch) => {
    const cuts = [stretch.start, start, end, stretch.end].filter((cut) => cut >= stretch.start && cut <= stretch.end)
    const places = [...new Set(cuts)].sort((a, b) => a - b)
    return places.slice(0, -1).map((place, i) => {
      const words = text.slice(place - from, places[i + 1] - from)
      const node = stretch.isTaken
        ? Object.assign(document.createElement('span'), { className: 'w', textContent: words })
        : document.createTextNode(words)
      if (place < start || places[i + 1] > end) return node
      picked.append(node)
      return picked
    })
  })
  element.replaceChildren(...new Set(nodes))
}
