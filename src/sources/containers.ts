/** Who opens containers of each format; loaded when the first of them comes. */

import type { Container } from './extract.ts'
import type { Format } from './formats.ts'

const CONTAINERS: Readonly<Partial<Record<Format, () => Promise<Container>>>> = {}

/** A mail is a document and a container of what is attached to it. */
export const containerOf = async (format: Format): Promise<Container | undefined> => CONTAINERS[format]?.()
