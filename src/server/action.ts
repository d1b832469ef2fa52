/** A change that a person can make: written down once, and mounted as a form and in the API. */

import type { z } from '@hono/zod-openapi'
import type { Page } from './components/layout.ts'
import type { FormProblem } from './http/problem.ts'
import type { Site } from './site.ts'

export interface Done<Data> {
  readonly data: Data
  /** Where to go on, or where what was made is. */
  readonly location: string
  /** False where it was so before. */
  readonly created: boolean
}

export interface Action<Body = unknown, Data = unknown> {
  readonly path: string
  readonly summary: string
  /** Of a form as well as of JSON. */
  readonly body: z.ZodType<Body>
  readonly data: z.ZodType<Data>
  /** Bytes that a request may bring, 64 KiB unless told. */
  readonly most?: number
  /** Of a form alone: programs have another way to the same. */
  readonly isForm?: true
  run(body: Body, site: Site): Promise<Done<Data>>
  /** The page of the form with what was typed, and beside each field what is wrong with it. */
  refused?(body: Body, problem: FormProblem, site: Site): Promise<Page>
}

/** Lets the types of the parts be found out from one another. */
export const action = <Body, Data>(it: Action<Body, Data>): Action => it
