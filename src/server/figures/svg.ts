/** SVG as text: every value escaped or rounded here, so that a figure is made of calls and not of pasted strings. */

import { raw } from '../html.ts'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Attributes of one element; those that are undefined are left out. */
export interface Attributes {
  readonly [name: string]: string | number | undefined
}

/** Mark-up that was made by {@link element} and {@link text}, and needs no more escaping. */
export type Markup = string & { readonly markup: true }

const ENTITIES: { readonly [letter: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as mark-up. What no XML may hold, control characters and halves of letters, is left out or replaced. */
export function text(words: string): Markup {
  const clean = words.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
  return clean.replace(/[&<>"']/g, (letter) => ENTITIES[letter]) as Markup
}

/** A number in tenths, as short as it can be said; a figure that would be drawn wrongly is not drawn. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no place in a figure: ${value}`)
  const tenths = Math.round(value * 10) / 10
  return String(tenths === 0 ? 0 : tenths)
}

/**
 * An element with its children.
 *
 *     element('text', { x: 8.04, class: 'k' }, text('Moscow & Tver'))   → <text x="8" class="k">Moscow &amp; Tver</text>
 */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${typeof value === 'number' ? number(value) : text(value)}"`
  }
  return (children.length === 0 ? `${tag}/>` : `${tag}>${children.join('')}</${name}>`) as Markup
}

/** A path, its coordinates rounded: `path`${x} ${y}`` of numbers. */
export function path(strings: TemplateStringsArray, ...numbers: readonly number[]): string {
  return strings.reduce((made, string, i) => made + number(numbers[i - 1]) + string)
}

/** The signs of signs.ts at a place in a figure, by their centre. */
export function signAt(name: string, x: number, y: number, size = 16): Markup {
  return element('use', { href: `#m-${name}`, x: x - size / 2, y: y - size / 2, width: size, height: size })
}

/** Elements that share a colour: that of a direction, or the text's. */
export function directed(direction: 'out' | 'in' | undefined, ...children: readonly Markup[]): Markup {
  return direction === undefined ? (children.join('') as Markup) : element('g', { class: direction }, ...children)
}

/** A finished figure, for a page. */
export function figure(svg: Markup): HtmlEscapedString {
  return raw(svg)
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** A name within other words: one that runs from right to left is kept apart, as `<bdi>` does in HTML. */
export function named(words: string): Markup {
  return text(RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words)
}
