/** A file that a browser saves rather than shows; mounted at its address and in the API. */

import type { z } from '@hono/zod-openapi'
import type { Site } from './site.ts'

export interface Sent {
  /** What it is saved as. */
  readonly name: string
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
}

export interface Download<Params = unknown, Query = unknown> {
  readonly path: string
  readonly summary: string
  /** Media type. */
  readonly type: string
  readonly params?: z.ZodType<Params>
  readonly query?: z.ZodType<Query>
  /** Undefined: there is no such thing. */
  send(asked: { readonly params: Params; readonly query: Query }, site: Site): Promise<Sent | undefined>
}

/** Lets the types of the parts be found out from one another. */
export const download = <Params, Query>(it: Download<Params, Query>): Download => it
