/**
 * Cuts the faces of the office (src/server/assets/faces.ts) from the fonts that data/package.json names.
 *
 *     npm --prefix data ci
 *     node scripts/fonts.ts            writes web/styles/fonts/
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { FACES } from '../src/server/assets/faces.ts'

const root = join(import.meta.dirname, '..')
const require = createRequire(join(root, 'data/package.json'))
const subset: (
  font: Buffer,
  letters: string,
  options: { targetFormat: 'woff2' | 'truetype'; variationAxes?: object },
) => Promise<Buffer> = require('subset-font')
const { convert }: { convert: (font: Buffer, format: 'woff2') => Promise<Buffer> } = require('fontverter')

/** What `U+0100-0130,U+018F` stands for. */
function lettersOf(ranges: string): string {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [first, last = first] = range
        .slice(2)
        .split('-')
        .map((code) => parseInt(code, 16))
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))
    })
    .join('')
}

/** `400 600` as the axis of a variable font has it; a single weight makes the font a plain one. */
function axisOf(weight: string): number | { min: number; max: number } {
  const [min, max] = weight.split(' ').map(Number)
  return max === undefined ? min : { min, max }
}

/**
 * The words in the name table of a font: an id, and UTF-16 with the high byte first. They are parts of the font itself.
 *
 *     format, number of names n, where words begin | n × (platform, encoding, language, id, length, place) | words
 */
function namesOf(font: Buffer): { readonly id: number; readonly words: Buffer }[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i)
  const begin = font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === 'name')! + 8)
  const words = begin + font.readUInt16BE(begin + 4)
  return Array.from({ length: font.readUInt16BE(begin + 2) }, (_, i) => {
    const [id, length, place] = [6, 8, 10].map((at) => font.readUInt16BE(begin + 6 + 12 * i + at))
    return { id, words: font.subarray(words + place, words + place + length) }
  })
}

const utf16 = (words: string): Buffer => Buffer.from(words, 'utf16le').swap16()

/** Gives a font another name, of as many letters, and answers with its first name, which says whose it is. */
function rename(font: Buffer, from: string, to: string): string {
  for (const { id, words } of namesOf(font))
    for (let at = id === 0 ? -1 : words.indexOf(utf16(from)); at >= 0; at = words.indexOf(utf16(from), at + 1))
      utf16(to).copy(words, at)
  const first = namesOf(font).find(({ id }) => id === 0)!
  return Buffer.from(first.words).swap16().toString('utf16le')
}

const folder = join(root, 'web/styles/fonts')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const rights = new Set<string>()
let sum = 0
for (const { source, style, parts } of FACES)
  for (const { file, cut, letters, of } of parts) {
    // Two faces may have a part in common.
    if (existsSync(join(folder, file))) continue
    const whole = readFileSync(require.resolve(`${source}/files/${source.split('/')[1]}-${of}-wght-${style}.woff2`))
    const part = await subset(whole, lettersOf(letters), {
      targetFormat: 'truetype',
      variationAxes: { wght: axisOf(cut) },
    })
    rights.add(rename(part, 'Source', 'Office'))
    const font = await convert(part, 'woff2')
    writeFileSync(join(folder, file), font)
    sum += font.length
    console.log(`${file.padEnd(40)}${String(font.length).padStart(8)}`)
  }
console.log(`${'together'.padEnd(40)}${String(sum).padStart(8)}`)

/** The same for all: the SIL Open Font License, under a line that says whose a font is. */
const licence = readFileSync(require.resolve(`${FACES[0].source}/LICENSE`), 'utf8')
writeFileSync(
  join(folder, 'LICENSE.txt'),
  [...rights, '', licence.slice(licence.indexOf('This Font Software is licensed'))].join('\n'),
)
