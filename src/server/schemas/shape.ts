/** Schemas of what the register's own code has made: for the description of the API, and for tests of what it says. */

import { z } from '@hono/zod-openapi'

/** One schema for each key of the type: a key that is new, renamed or gone does not compile. */
type Shape<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> }

/** An object of a type, under a name of its own in the description. */
export const shaped = <T>(name: string, shape: Shape<T>): z.ZodType<T> =>
  z.object(shape).openapi(name) as unknown as z.ZodType<T>

/** As {@link shaped}, without a name: what stands in one place alone. */
export const part = <T>(shape: Shape<T>): z.ZodType<T> => z.object(shape) as unknown as z.ZodType<T>

export const text = z.string()
export const maybe = text.optional()
export const count = z.int().min(0)

/** A schema that says more than its type. */
export const said = <T>(schema: z.ZodType<T>, description: string): z.ZodType<T> => schema.openapi({ description })

export const edtf = text.openapi({ description: 'EDTF (ISO 8601-2).', example: '2009-12-07/2009-12-11' })
export const party = text.openapi({ description: 'Code of a party.', example: 'CA-QC' })
export const instant = text.openapi({ description: 'ISO 8601, in UTC.', example: '2026-01-05T09:00:00.000Z' })
