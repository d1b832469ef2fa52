/** Markup that escapes whatever is put into it; `raw` is for what this program itself has drawn. */

import type { HtmlEscapedString } from 'hono/utils/html'

export { html, raw } from 'hono/html'

/** What the tagged template gives. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** Anything that may stand in a template; nothing is written for what is absent. */
export type Part = Html | string | number | false | undefined | readonly Part[]

/** Parts with something between them. */
export function joined(parts: readonly Part[], between: Part): Part[] {
  return parts.filter(isThere).flatMap((part, i) => (i ? [between, part] : [part]))
}

/** Whether a part writes anything. */
export const isThere = (part: Part): boolean =>
  Array.isArray(part) ? part.some(isThere) : part !== undefined && part !== false && part !== ''
