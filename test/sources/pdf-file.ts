/** PDF files written by hand: what typesetting libraries never write. */

import { deflateSync } from 'node:zlib'

export interface Drawn {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly text: string
}

/** One page of Helvetica for each list, in the order given. */
export function pdfFile(pages: readonly (readonly Drawn[])[], { picture = false, rotate = 0 } = {}): Buffer {
  const contents = pages.map((drawn) =>
    drawn
      .map(({ x, y, size = 11, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`)
      .concat(picture ? ['q 500 0 0 700 50 50 cm /Im1 Do Q'] : [])
      .join('\n'),
  )
  const first = 5
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    streamOf(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      Buffer.from([0]),
    ),
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 4 0 R >> >> >>`,
      streamOf('', Buffer.from(content, 'latin1')),
    ]),
  ]
  return fileOf(objects)
}

export const streamOf = (dictionary: string, bytes: Buffer): string => {
  const packed = deflateSync(bytes)
  return `<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream`
}

/** Objects numbered from 1, the first of them the catalogue. */
export function fileOf(objects: readonly string[]): Buffer {
  let file = '%PDF-1.7\n'
  const offsets: number[] = []
  objects.forEach((object, i) => {
    offsets.push(file.length)
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
