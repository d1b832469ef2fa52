import type { Unreadable } from './unreadable.ts'

/** A stream as a whole, of at most so many bytes; one chunk is not copied. */
export async function collected(
  stream: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  most: number,
  tooLarge: (most: number) => Unreadable,
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) throw tooLarge(most)
    chunks.push(chunk)
  }
  const [only] = chunks
  return chunks.length === 1 ? Buffer.from(only.buffer, only.byteOffset, only.byteLength) : Buffer.concat(chunks, size)
}
