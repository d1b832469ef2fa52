/** Bytes to text: UTF-8 and nothing else, and a good guess at what it is if not. */

import { isUtf8 } from 'node:buffer'
import { Unreadable } from './unreadable.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The text of a document's bytes, or `Unreadable`; a byte order mark is no part of it. */
export function textFrom(bytes: Buffer): string {
  if (bytes.length === 0) throw new Unreadable('empty', 'is empty')
  const format = formatOf(bytes)
  if (format) throw new Unreadable('binary', format)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new Unreadable('binary', `is not text: byte ${nul} is NUL; convert it to plain text first`)
  if (!isUtf8(bytes)) {
    const at = firstBadByte(bytes)
    const hex = bytes[at].toString(16).toUpperCase().padStart(2, '0')
    const guess = encodingOf(bytes)
    throw new Unreadable(
      'encoding',
      `is not UTF-8: byte ${at} is 0x${hex}; it looks like ${guess}, convert it: iconv -f ${guess} -t UTF-8`,
    )
  }
  let text
  try {
    text = decoder.decode(bytes)
  } catch {
    // The bytes are sound, so it is their number: V8 holds strings of up to half a billion units.
    throw new Unreadable('too-large', 'is too long to be held as one text; cut it into documents')
  }
  if (!/\S/.test(text)) throw new Unreadable('empty', 'has no text, only white space')
  return text
}

const toText = 'convert it to plain text first'
const SIGNATURES: readonly (readonly [start: string, reason: string])[] = [
  ['%PDF-', `is a PDF, not text; ${toText}: pdftotext FILE`],
  ['PK\u0003\u0004', `is a ZIP archive (perhaps DOCX, ODT or EPUB), not text; ${toText}`],
  ['\u00D0\u00CF\u0011\u00E0', `is an old Office document (DOC, XLS or PPT), not text; ${toText}`],
  ['{\\rtf', `is rich text (RTF), not plain text; ${toText}`],
  ['\u001F\u008B', 'is compressed (gzip), not text; unpack it: gunzip -c FILE | chancery read -'],
  ['BZh', 'is compressed (bzip2), not text; unpack it: bunzip2 -c FILE | chancery read -'],
  ['\u00FD7zXZ', 'is compressed (xz), not text; unpack it: xz -dc FILE | chancery read -'],
  ['\u0028\u00B5\u002F\u00FD', 'is compressed (zstd), not text; unpack it: zstd -dc FILE | chancery read -'],
  ['\u0089PNG', 'is a picture (PNG), not text'],
  ['\u00FF\u00D8\u00FF', 'is a picture (JPEG), not text'],
  ['GIF8', 'is a picture (GIF), not text'],
  ['SQLite format 3\0', 'is an SQLite database, not text'],
  ['\u007FELF', 'is a program, not text'],
]

function formatOf(bytes: Buffer): string | null {
  // UTF-16 first: its NULs would pass for a binary file.
  const utf16 = utf16Of(bytes)
  if (utf16) return `is UTF-16, not UTF-8; convert it: iconv -f ${utf16} -t UTF-8`
  const start = bytes.toString('latin1', 0, 16)
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null
}

function utf16Of(bytes: Buffer): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'UTF-16'
  // Western text in UTF-16 without a mark: every other byte is NUL, and no other is.
  const sample = bytes.subarray(0, 256)
  if (sample.length < 8 || sample.length % 2) return null
  let even = 0
  let odd = 0
  sample.forEach((byte, i) => {
    if (byte !== 0) return
    if (i % 2) odd++
    else even++
  })
  const most = sample.length * 0.4
  if (odd > most && even === 0) return 'UTF-16LE'
  if (even > most && odd === 0) return 'UTF-16BE'
  return null
}

/** Offset of the first byte that is no UTF-8. `isUtf8` on prefixes finds it without a second decoder. */
function firstBadByte(bytes: Buffer): number {
  // Invariant: everything before `good` is sound. A cut inside a character is stepped back over.
  let good = 0
  let bad = bytes.length
  while (bad - good > 8) {
    const middle = (good + bad) >> 1
    let cut = middle
    while (cut > good && cut > middle - 4 && (bytes[cut] & 0xc0) === 0x80) cut--
    if (cut > good && isUtf8(bytes.subarray(good, cut))) good = cut
    else bad = middle
  }
  while (good < bytes.length) {
    const size = [1, 2, 3, 4].find((n) => good + n <= bytes.length && isUtf8(bytes.subarray(good, good + n)))
    if (!size) break
    good += size
  }
  return good
}

/** A guess for the message only: bytes over 0x7F that are mostly Cyrillic letters of Windows-1251, or Western. */
function encodingOf(bytes: Buffer): string {
  let high = 0
  let inRow = 0
  let before = false
  for (const byte of bytes.subarray(0, 65_536)) {
    const isHigh = byte >= 0xc0
    if (byte >= 0x80) high++
    if (isHigh && before) inRow++
    before = isHigh
  }
  // Western accents stand alone between plain letters; Cyrillic words are nothing but high bytes.
  return high > 20 && inRow > high / 2 ? 'WINDOWS-1251' : 'WINDOWS-1252'
}
