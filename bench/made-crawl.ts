/**
 * A crawl of any size, the same for the same seed: each page with its request, packed record by record. One page in twenty is
 * a release; the others tell of everyday things, of which some tell of a meeting; here and there a picture.
 */

import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { recordOf } from '../scripts/corpus/archives.ts'
import type { Release } from '../scripts/corpus/layouts/release.ts'
import { randomFrom } from './made-cast.ts'
import { pageOf, releases, weighted } from './made-pages.ts'

/** Makes the file where it is not there; answers with its size. */
export async function madeCrawl(file: string, size: number, seed: number): Promise<number> {
  if (existsSync(file)) return statSync(file).size
  mkdirSync(dirname(file), { recursive: true })
  const random = randomFrom(seed)
  const known = releases()
  const out = createWriteStream(`${file}.part`)
  for (let i = 0, written = 0; written < size; i++) {
    const packed = gzipSync(recordsOf(i, random, known), { level: 4 })
    written += packed.length
    if (!out.write(packed)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
  renameSync(`${file}.part`, file)
  return statSync(file).size
}

function recordsOf(i: number, random: () => number, known: readonly Release[]): Buffer {
  const address = `https://www.example.org/${i}`
  if (i % 25 === 24) return pictureOf(address, random)
  const page = i % 20 === 0 ? pageOf(known[(i / 20) % known.length], i) : everyday(i, random)
  return Buffer.concat([
    requestOf(address),
    recordOf(address, 'Server: Example\r\n', Buffer.from(weighted(page, random))),
  ])
}

const requestOf = (address: string): Buffer =>
  Buffer.from(
    recordOf(address, '', Buffer.alloc(0)).toString('latin1').replace('WARC-Type: response', 'WARC-Type: request'),
    'latin1',
  )

function pictureOf(address: string, random: () => number): Buffer {
  const bytes = Buffer.alloc(20_000)
  for (let at = 0; at < bytes.length; at += 4) bytes.writeInt32LE(Math.floor(random() * 2 ** 31), at)
  const record = recordOf(address, '', bytes)
  const from = record.indexOf('text/html; charset=utf-8')
  record.write('image/jpeg;charset=utf-8', from, 'latin1')
  return record
}

const WHO = 'The gardener|Our neighbour|A young baker|The caretaker|The cook|The choir|Nobody|The cat'.split('|')
const DID = 'planted|painted|carried home|looked for|repaired|cooked|washed|counted|forgot|sold|read|cut'.split('|')
const WHAT =
  'two rows of beans|an old bicycle|the kitchen window|a basket of plums|the long table|a song in four parts|the small boat|a box of nails'.split(
    '|',
  )
const WHEN = 'before breakfast|in the rain|last summer|on a Sunday|when the shop was closed|as every year'.split('|')

/** One page in twelve: about as much of general prose passes the gate. */
const MEETING = 'In May the director of the museum visited the school, met its pupils and signed an agreement on loans.'

function everyday(i: number, random: () => number): string {
  const one = (of: readonly string[]): string => of[Math.floor(random() * of.length)]
  const sentence = (): string => `${one(WHO)} ${one(DID)} ${one(WHAT)} ${one(WHEN)}.`
  const paragraph = (): string => Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(' ')
  const texts = [...Array.from({ length: 3 + (i % 5) }, paragraph), ...(i % 12 ? [] : [MEETING])]
  const title = `${one(WHAT)}, ${one(WHEN)}`
  const body = texts.map((text) => `<p>${text}</p>`).join('\n')
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head>\n<body>\n<article><h1>${title}</h1>\n${body}</article></body></html>`
}
