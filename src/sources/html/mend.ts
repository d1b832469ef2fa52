/** Letters that were garbled on the way: UTF-8 that something took for Windows-1252 or 1251 and wrote again. */

import type { Put } from './blocks.ts'

/** The bytes that each character of a single-byte set stands for, by character. */
function bytesIn(charset: string): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  const decoder = new TextDecoder(charset)
  for (let byte = 0x80; byte < 0x100; byte++) all.set(decoder.decode(Uint8Array.of(byte)), byte)
  return all
}

interface Garbling {
  readonly charset: string
  readonly bytes: ReadonlyMap<string, number>
  /** A first byte and as many that follow as it says. */
  readonly pattern: RegExp
}

function garblingOf(charset: string): Garbling {
  const bytes = bytesIn(charset)
  const between = (from: number, to: number): string =>
    `[${[...bytes].flatMap(([character, byte]) => (byte >= from && byte <= to ? character.replace(/[\]\\^-]/g, '\\$&') : [])).join('')}]`
  const next = between(0x80, 0xbf)
  return {
    charset,
    bytes,
    pattern: new RegExp(
      `${between(0xc2, 0xdf)}${next}|${between(0xe0, 0xef)}${next}{2}|${between(0xf0, 0xf4)}${next}{3}`,
      'gu',
    ),
  }
}

const GARBLINGS = [garblingOf('windows-1252'), garblingOf('windows-1251')]
const utf8 = new TextDecoder('utf-8', { fatal: true })
/** Fewer may be what the author wrote, and so may be a text in which most letters beyond ASCII are sound. */
const ENOUGH = 3
const SHARE = 0.8

export interface Mending {
  readonly charset: string
  readonly count: number
  /** Whether nearly all that is not ASCII is garbled: then mending is certain. */
  readonly sure: boolean
  readonly put: Put
}

/** How the letters of a text were garbled; undefined where they were not. */
export function mendingOf(text: string): Mending | undefined {
  if (!/[ÂÃÐÑâРСв][^\0-\u007F]/.test(text)) return undefined
  const beyond = text.match(/[^\0-\u007F]/g)?.length ?? 0
  for (const garbling of GARBLINGS) {
    let count = 0
    let covered = 0
    for (const [run] of text.matchAll(garbling.pattern)) {
      if (mended(run, garbling) === undefined) continue
      count++
      covered += run.length
    }
    if (count < ENOUGH) continue
    const sure = covered >= beyond * SHARE
    // Scattered among sound letters of the same alphabet, it is more likely what it seems.
    if (!sure && (garbling.charset === 'windows-1251' || count < ENOUGH * 3)) continue
    return { charset: garbling.charset, count, sure, put: putMended(garbling) }
  }
  return undefined
}

function mended(run: string, { bytes }: Garbling): string | undefined {
  try {
    const character = utf8.decode(Uint8Array.from(run, (one) => bytes.get(one)!))
    return /[\p{L}\p{M}\p{P}\p{Sc}\p{So}\u00A0\u00AD\u200B-\u200F]/u.test(character) ? character : undefined
  } catch {
    return undefined
  }
}

const putMended =
  (garbling: Garbling): Put =>
  (into, text, at) => {
    let from = 0
    for (const { 0: run, index } of text.matchAll(garbling.pattern)) {
      const character = mended(run, garbling)
      if (character === undefined) continue
      if (index > from) into.add(text.slice(from, index), at + from)
      if (/[\s\u00AD\u200B]/.test(character)) into.add(' ', at + index)
      else into.addMended(character, at + index, run.length)
      from = index + run.length
    }
    if (from < text.length) into.add(text.slice(from), at + from)
  }
