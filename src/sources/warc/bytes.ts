/** A stream of bytes taken by lines and lengths, of which no more is held than is asked for. */

/** Stands in a stream where bytes are missing: what was begun before it is not complete. */
export const BREAK = Symbol('break')
export type Broken = AsyncIterable<Uint8Array | typeof BREAK>

export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array | typeof BREAK>
  #held: Buffer = Buffer.alloc(0)
  #ended = false
  /** A break was met: nothing more comes until `resume`. */
  isBroken = false

  constructor(source: Broken) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** What is held, or what comes next; empty at the end and at a break. */
  async #some(): Promise<Buffer> {
    while (!this.#held.length && !this.#ended && !this.isBroken) {
      const { done, value } = await this.#source.next()
      if (done) this.#ended = true
      else if (value === BREAK) this.isBroken = true
      else this.#held = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    }
    return this.#held
  }

  resume(): void {
    this.isBroken = false
  }

  /** Up to the next line feed, without it and a carriage return before it; null where there is none within `most` bytes, or no more. */
  async line(most: number): Promise<string | null> {
    const pieces: Buffer[] = []
    let size = 0
    for (;;) {
      const held = await this.#some()
      if (!held.length) return null
      const end = held.indexOf(10)
      const piece = held.subarray(0, end < 0 ? held.length : end + 1)
      this.#held = held.subarray(piece.length)
      size += piece.length
      if (size <= most) pieces.push(piece)
      if (end >= 0) break
    }
    if (size > most) return null
    return Buffer.concat(pieces, size)
      .toString('utf8')
      .replace(/\r?\n$/, '')
  }

  /** The last of what was taken comes again, where less came than was asked for: so nothing is held. No copy, however often. */
  giveBack(bytes: Buffer): void {
    this.#held = bytes
  }

  get isAtEnd(): boolean {
    return this.#ended && !this.#held.length
  }

  /** So many bytes; fewer where the stream ends or breaks before. */
  async take(length: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    let left = length
    while (left > 0) {
      const held = await this.#some()
      if (!held.length) break
      const piece = held.subarray(0, left)
      this.#held = held.subarray(piece.length)
      left -= piece.length
      pieces.push(piece)
    }
    return pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)
  }

  /** How many of so many bytes there were. */
  async skip(length: number): Promise<number> {
    let left = length
    while (left > 0) {
      const held = await this.#some()
      if (!held.length) break
      const size = Math.min(left, held.length)
      this.#held = held.subarray(size)
      left -= size
    }
    return length - left
  }
}
