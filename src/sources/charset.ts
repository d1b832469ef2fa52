/** Bytes to characters: the mark, what the bytes themselves show, what was declared, and at last a guess that says so. */

import { isUtf8 } from 'node:buffer'
import type { ExtractNote, Headers } from './extract.ts'
import { refuseNul } from './nul.ts'
import { Unreadable } from './unreadable.ts'
import { utf16Of } from './utf16.ts'

export interface Decoded {
  readonly text: string
  /** As in Encoding, in small letters: `utf-8`, `windows-1251`. */
  readonly charset: string
  readonly notes: readonly ExtractNote[]
}

/** Bytes that are looked at for a guess. */
const SAMPLE = 65_536
/** As sure as the guess has to be. */
const SURE = 0.6
/** What browsers take Latin-1 for, and what is nearly the same. */
const SAME: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'tis-620': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  // Kazakh and others: known to the decoder as KZ-1048.
  ptcp154: 'rk1048',
  'koi8-u': 'koi8-u',
  utf8: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
}

/**
 * The characters of the bytes, without a byte order mark. `inside` is what the bytes declare of themselves (`<meta
 * charset>`). Bytes that are sound UTF-8 with letters beyond ASCII are UTF-8, whatever was declared: nothing else looks so.
 */
export async function decode(bytes: Buffer, headers: Headers, inside?: string): Promise<Decoded> {
  if (bytes.length === 0) throw new Unreadable('empty', 'is empty')
  const utf16 = utf16Of(bytes)
  if (utf16) return { text: decodedAs(utf16, bytes), charset: utf16, notes: [] }
  const declared =
    labelOf(/;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(headers['content-type'] ?? '')?.[1]) ?? labelOf(inside)
  refuseNul(bytes)
  if (isUtf8(bytes)) {
    // ASCII alone is the same in all that is declared.
    const wrong = declared !== undefined && declared !== 'utf-8' && !isAscii(bytes)
    return {
      text: decodedAs('utf-8', bytes),
      charset: 'utf-8',
      notes: wrong ? [guessed(`it is declared ${declared}, but is UTF-8 and was read so`)] : [],
    }
  }
  const { default: iconv } = await import('iconv-lite')
  const said = declared !== undefined && iconv.encodingExists(declared) ? declared : undefined
  if (isNearlyUtf8(bytes)) {
    const text = new TextDecoder('utf-8').decode(bytes)
    const bad = text.split('\uFFFD').length - 1
    return {
      text,
      charset: 'utf-8',
      notes: [
        {
          code: 'broken',
          message: `it is UTF-8 with ${bad} broken ${bad === 1 ? 'place' : 'places'}, the first at byte ${firstBadByte(bytes)}; they are shown as \uFFFD`,
        },
      ],
    }
  }
  const sample = sampleOf(bytes)
  if (said !== undefined && said !== 'utf-8' && oddity(iconv.decode(sample, said)) <= ODDITY)
    return { text: iconv.decode(bytes, said), charset: said, notes: [] }
  const charset = await guessOf(sample, iconv.decode)
  const why =
    declared === undefined
      ? 'it does not say its character set'
      : `it is declared ${declared}, but does not look like it`
  return { text: iconv.decode(bytes, charset), charset, notes: [guessed(`${why}; it was read as ${charset}`)] }
}

const guessed = (message: string): ExtractNote => ({ code: 'charset-guessed', message })

function labelOf(label: string | undefined): string | undefined {
  const name = label
    ?.trim()
    .toLowerCase()
    .replace(/^cp-?(?=125\d$)/, 'windows-')
    .replace(/^x-/, '')
  return name ? (SAME[name] ?? name) : undefined
}

function decodedAs(charset: string, bytes: Buffer): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    // Not the bytes, so it is their number: V8 holds strings of up to half a billion units.
    throw new Unreadable('too-large', 'is too long to be held as one text; cut it into documents')
  }
}

function isAscii(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte >= 0x80) return false
  return true
}

/** The first stretch with letters beyond ASCII, and what stands around it. */
function sampleOf(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const from = Math.max(0, first - 1024)
  return bytes.subarray(from, from + SAMPLE)
}

/** Of words with letters beyond ASCII, those that may look odd: names, and words that two scripts share. */
const ODDITY = 0.1

/**
 * The share of words whose letters do not stand together as they do in words. Cyrillic taken for Latin is accented letters in a row; Latin taken for
 * Cyrillic is single Cyrillic letters within Latin words; both are told from control characters and symbols besides.
 */
function oddity(text: string): number {
  let words = 0
  let odd = 0
  for (const [word] of text.matchAll(
    /[\p{L}\p{M}\u0080-\u009F\u00A0-\u00BF\uFFFD]*[^\0-\u00A0\s][\p{L}\p{M}\u0080-\u009F\u00A1-\u00BF\uFFFD]*/gu,
  )) {
    if (!/[^\0-\u007F]/.test(word)) continue
    words++
    if (ODD.test(word)) odd++
  }
  return words ? odd / words : 0
}
/** Within one word: control characters, two alphabets, three accented Latin letters in a row, small letters before capitals. */
const ODD =
  /[\u0080-\u009F\uFFFD]|(?=\P{Script=Cyrillic}*\p{Script=Cyrillic})(?=\P{Script=Latin}*\p{Script=Latin})|[\u00C0-\u024F]{3}|\p{Script=Cyrillic}*[а-яё][А-ЯЁ]{2}|\p{L}[¤¦§¨©¬®°±¶¸¹²³][\p{L}]/u

async function guessOf(sample: Buffer, decodeAs: (bytes: Buffer, charset: string) => string): Promise<string> {
  const { detectAll } = await import('jschardet')
  const candidates = detectAll(sample)
    .filter(({ confidence }) => confidence >= SURE / 3)
    .map(({ encoding }) => labelOf(encoding ?? undefined) ?? '')
  let best = 'windows-1252'
  let least = Number.POSITIVE_INFINITY
  for (const charset of [...candidates, ...FALLBACK]) {
    try {
      const odd = charset && charset !== 'utf-8' ? oddity(decodeAs(sample, charset)) : least
      if (odd < least) [best, least] = [charset, odd]
    } catch {
      // A name that the decoder does not know.
    }
  }
  return best
}
const FALLBACK = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'windows-1252']

/** A few bytes were spoilt in what is UTF-8 otherwise: twenty sound letters beyond ASCII for each that is not. */
function isNearlyUtf8(bytes: Buffer): boolean {
  let sound = 0
  let bad = 0
  const end = Math.min(bytes.length, 1024 ** 2)
  for (let i = 0; i < end;) {
    const size = sequenceAt(bytes, i)
    if (size === 0) {
      bad++
      i++
    } else {
      if (size > 1) sound++
      i += size
    }
  }
  return sound > bad * 20
}

/** Bytes of the character at `i`, 0 where there is none. */
function sequenceAt(bytes: Buffer, i: number): number {
  const byte = bytes[i]
  if (byte < 0x80) return 1
  const size = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
  return size && i + size <= bytes.length && isUtf8(bytes.subarray(i, i + size)) ? size : 0
}

function firstBadByte(bytes: Buffer): number {
  for (let i = 0; i < bytes.length;) {
    const size = sequenceAt(bytes, i)
    if (size === 0) return i
    i += size
  }
  return bytes.length
}
