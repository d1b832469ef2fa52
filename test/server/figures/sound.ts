import assert from 'node:assert/strict'
import { widthOf } from '../../../src/server/figures/text-width.ts'
import { type Element, parse, within, wordsOf } from './xml.ts'

/** What holds of every figure: well-formed, no place that is no number, nothing that the policy forbids, and said. */
export function sound(markup: string): Element[] {
  const pictures = parse(markup)
  for (const { attributes } of pictures.flatMap(within)) {
    for (const [key, value] of Object.entries(attributes)) {
      assert.ok(key !== 'style' && !key.startsWith('on'), key)
      if (key !== 'aria-label') assert.doesNotMatch(value, /NaN|Infinity|undefined|null|\[object/)
    }
  }
  for (const picture of pictures.filter(({ name }) => name === 'svg')) {
    const { role, 'aria-label': label, 'aria-hidden': hidden } = picture.attributes
    if (hidden === 'true') continue
    assert.ok(role === 'img' || role === 'group', `role: ${role}`)
    assert.ok(label && label.trim() !== '', 'a label')
    // What is one image has nothing in it to go to.
    if (role === 'img') assert.ok(within(picture).every(({ name }) => name !== 'a'))
  }
  return pictures
}

export interface Box {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where the words of a picture stand, at the size they are set in. */
export function boxesOf(picture: Element, size = 13.5): Box[] {
  return within(picture)
    .filter(({ name }) => name === 'text')
    .map((element) => {
      const { x, y, class: name = '', 'text-anchor': anchor } = element.attributes
      const isBold = /\b(k|dir)\b/.test(name)
      const width = element.children.reduce(
        (sum, child) =>
          sum + (typeof child === 'string' ? widthOf(child, isBold, size) : widthOf(wordsOf(child), true, size)),
        0,
      )
      const left = anchor === 'end' ? Number(x) - width : anchor === 'middle' ? Number(x) - width / 2 : Number(x)
      return {
        words: wordsOf(element),
        left,
        right: left + width,
        top: Number(y) - size * 0.75,
        bottom: Number(y) + size * 0.2,
      }
    })
}

/** Fails where words cover words. */
export function apart(boxes: readonly Box[]): void {
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      const isMet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
      assert.ok(!isMet, `${JSON.stringify(a)} covers ${JSON.stringify(b)}`)
    }
  }
}
