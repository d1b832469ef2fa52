/** Pieces as Rich Text Format, its letters in Windows' code page where it has them. */

import iconv from 'iconv-lite'
import type { Piece } from './pieces.ts'
import { runsOf } from './runs.ts'

export function rtfOf(pieces: readonly Piece[]): Buffer {
  const body = pieces.map(({ kind, text }) => {
    const words = runsOf(text)
      .map(({ text: run, style }) =>
        style === 'bold'
          ? `{\\b ${escaped(run)}}`
          : style === 'link'
            ? `{\\field{\\*\\fldinst HYPERLINK "https://www.example.org/"}{\\fldrslt ${escaped(run)}}}`
            : escaped(run),
      )
      .join('')
    if (kind === 'item') return `{\\listtext\\'b7\\tab}${words}\\par`
    return kind === 'paragraph' ? `${words}\\par` : `{\\b\\fs${kind === 'title' ? 36 : 28} ${words}}\\par`
  })
  return Buffer.from(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}}\\pard\\plain\r\n${body.join('\r\n')}\r\n}`,
    'latin1',
  )
}

const escaped = (text: string): string =>
  text.replace(/[\\{}]/g, '\\$&').replace(/[^\0-\x7F]/g, (unit) => {
    const bytes = iconv.encode(unit, 'windows-1252')
    const isKnown = bytes.length === 1 && iconv.decode(bytes, 'windows-1252') === unit
    return isKnown
      ? `\\'${bytes[0].toString(16)}`
      : `\\u${unit.charCodeAt(0) > 32_767 ? unit.charCodeAt(0) - 65_536 : unit.charCodeAt(0)}?`
  })
