/**
 * A thing of the register that has an address. It is written down once, and mounted as page, as JSON at the same
 * address, and in the API.
 */

import type { z } from '@hono/zod-openapi'
import type { Page } from './components/layout.ts'
import type { Site } from './site.ts'

export interface Resource<Params = unknown, Query = unknown, Data = unknown> {
  /** With parameters in braces: `/relations/{party}/{other}`. */
  readonly path: string
  /** What it is, in one line, for who reads the description of the API. */
  readonly summary: string
  readonly params?: z.ZodType<Params>
  readonly query?: z.ZodType<Query>
  /** A question that may be too long for an address can be posted, too. It changes nothing; `load` has it as its query. */
  readonly body?: z.ZodType<Query>
  /** Bytes that it may bring, 64 KiB unless told. */
  readonly most?: number
  /** It tells of more than the register: its answers are made anew each time. */
  readonly isLive?: true
  /** What `load` answers with. */
  readonly data: z.ZodType<Data>
  /** Undefined: there is no such thing. */
  load(asked: { readonly params: Params; readonly query: Query }, site: Site): Promise<Data | undefined>
  page(data: Data, site: Site): Page
  /** The page where a value asked for is not understood: the form with what was typed, and what would be right. */
  refused?(asked: { readonly params: Params; readonly query: Query }, fault: RangeError, site: Site): Promise<Page>
}

/** Lets the types of the parts be found out from one another. */
export const resource = <Params, Query, Data>(it: Resource<Params, Query, Data>): Resource => it
