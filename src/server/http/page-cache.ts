/** Answers that stay right as long as nothing is written to the register: made once, and not sent where the browser has them. */

import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export const JSON_TYPE = 'application/json; charset=utf-8'

export interface Answer {
  readonly type: string
  readonly body: string
  readonly language?: string
  /** Where a list goes on. */
  readonly next?: string
}

interface Kept extends Answer {
  readonly etag: string
  readonly coded: Map<Coding, Uint8Array<ArrayBuffer>>
}

type Coding = 'br' | 'gzip' | 'identity'

/** Bytes of text that are kept at most. */
const ROOM = 64 * 1024 ** 2
/** Shorter bodies are sent as they are. */
const SMALL = 1024

export class PageCache {
  readonly #kept = new Map<string, Kept>()
  /** Being made: whoever asks for the same meanwhile waits for it. */
  readonly #making = new Map<string, Promise<Kept>>()
  #revision = ''
  #size = 0

  /** `kind` tells answers at one address apart. */
  async answer(request: Request, kind: string, revision: string, make: () => Promise<Answer>): Promise<Response> {
    if (revision !== this.#revision) this.#empty(revision)
    const url = new URL(request.url)
    const key = `${kind} ${url.pathname}${url.search}`
    const kept = this.#kept.get(key) ?? (await this.#made(key, revision, make))
    const headers = new Headers({
      'content-type': kept.type,
      etag: kept.etag,
      'cache-control': 'no-cache',
      vary: 'accept, accept-language, accept-encoding',
      ...(kept.language ? { 'content-language': kept.language } : {}),
      ...(kept.next ? { link: `<${kept.next}>; rel="next"` } : {}),
    })
    if (hasIt(request.headers.get('if-none-match'), kept.etag)) return new Response(null, { status: 304, headers })
    const coding = kept.body.length < SMALL ? 'identity' : preferredCoding(request.headers.get('accept-encoding'))
    if (coding === 'identity') return new Response(kept.body, { headers })
    headers.set('content-encoding', coding)
    return new Response(await codedBody(kept, coding), { headers })
  }

  #made(key: string, revision: string, make: () => Promise<Answer>): Promise<Kept> {
    const at = `${revision} ${key}`
    let making = this.#making.get(at)
    if (!making) {
      making = make()
        .then((answer) => this.#keep(key, revision, answer))
        .finally(() => this.#making.delete(at))
      this.#making.set(at, making)
    }
    return making
  }

  #keep(key: string, revision: string, answer: Answer): Kept {
    // Weak: the codings of one page differ in bytes.
    const etag = `W/"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`
    const kept = { ...answer, etag, coded: new Map() }
    // The register may have been written to in between.
    if (revision !== this.#revision) return kept
    this.#kept.set(key, kept)
    this.#size += answer.body.length
    for (const [oldest, { body }] of this.#kept) {
      if (this.#size <= ROOM) break
      this.#kept.delete(oldest)
      this.#size -= body.length
    }
    return kept
  }

  #empty(revision: string): void {
    this.#kept.clear()
    this.#size = 0
    this.#revision = revision
  }
}

const hasIt = (header: string | null, etag: string): boolean =>
  header !== null &&
  (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.slice(2)))

/** The best of the codings that the browser takes. */
export function preferredCoding(header: string | null | undefined): Coding {
  const taken = (header ?? '').split(',').flatMap((one) => {
    const [name, weight] = one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/)
    return Number(weight ?? 1) > 0 ? [name] : []
  })
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : 'identity'
}

const compress = {
  // Quality 5 is about as quick as gzip, and a fifth smaller.
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: string) => promisify(gzip)(text),
}

async function codedBody(kept: Kept, coding: 'br' | 'gzip'): Promise<Uint8Array<ArrayBuffer>> {
  const known = kept.coded.get(coding)
  if (known) return known
  const body = new Uint8Array(await compress[coding](kept.body))
  kept.coded.set(coding, body)
  return body
}
