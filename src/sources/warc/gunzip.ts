/** Gzip, unpacked as it comes: also of many members, as crawls are, and beyond a place that is broken. */

import { createGunzip, type Gunzip } from 'node:zlib'
import { BREAK } from './bytes.ts'

/** How a member begins: its mark, and the one way of packing there is. */
const MEMBER = Buffer.from([0x1f, 0x8b, 0x08])
/** Of packed bytes at a time: a thousandfold of it is the most that they unpack to. */
const STEP = 65_536

export async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | typeof BREAK> {
  let member: Member | undefined = new Member()
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; from += STEP) {
      let rest = Buffer.from(chunk.buffer, chunk.byteOffset + from, Math.min(STEP, chunk.length - from))
      while (rest.length) {
        if (!member) {
          // a mark on the edge of two chunks is passed over, and its member with it
          const next = rest.indexOf(MEMBER)
          if (next < 0) break
          rest = rest.subarray(next)
          member = new Member()
        }
        const { unpacked, used, failed }: Pushed = await member.push(rest)
        yield* unpacked
        if (!failed) break
        yield BREAK
        member = undefined
        rest = rest.subarray(Math.max(1, used))
      }
    }
  }
  if (member) {
    const { unpacked, failed } = await member.end()
    yield* unpacked
    if (failed) yield BREAK
  }
}

interface Pushed {
  readonly unpacked: readonly Uint8Array[]
  /** Packed bytes that were surely taken in before a failure. */
  readonly used: number
  readonly failed: boolean
}

class Member {
  readonly #gunzip: Gunzip = createGunzip({ chunkSize: 1 << 17 })
  #unpacked: Uint8Array[] = []
  #fail: (() => void) | undefined
  #isFailed = false
  #isLast = false

  constructor() {
    this.#gunzip.on('data', (chunk: Buffer) => this.#unpacked.push(chunk))
    this.#gunzip.on('error', () => {
      this.#isFailed = true
      this.#fail?.()
    })
    // Behind what is no member it ends of itself, and never answers what it was given last.
    this.#gunzip.on('end', () => {
      this.#isFailed ||= !this.#isLast
      this.#fail?.()
    })
  }

  push(bytes: Buffer): Promise<Pushed> {
    const before = this.#gunzip.bytesWritten
    return this.#settled((done) => this.#gunzip.write(bytes, done), before)
  }

  end(): Promise<Pushed> {
    this.#isLast = true
    return this.#settled((done) => {
      this.#gunzip.once('end', done)
      this.#gunzip.end()
    }, this.#gunzip.bytesWritten)
  }

  async #settled(start: (done: () => void) => void, before: number): Promise<Pushed> {
    await new Promise<void>((resolve) => {
      this.#fail = resolve
      if (this.#isFailed) resolve()
      else start(resolve)
    })
    const unpacked = this.#unpacked
    this.#unpacked = []
    if (this.#isFailed) this.#gunzip.destroy()
    return { unpacked, used: this.#gunzip.bytesWritten - before, failed: this.#isFailed }
  }
}
