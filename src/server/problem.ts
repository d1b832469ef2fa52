/** What went wrong, for a person and for a program (RFC 9457). */

import type { ContentfulStatusCode } from 'hono/utils/http-status'

export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly instance?: string
}

export class Problem extends Error {
  readonly status: ContentfulStatusCode
  readonly title: string
  readonly headers: Readonly<Record<string, string>>

  /** The detail says what to do. */
  constructor(
    status: ContentfulStatusCode,
    title: string,
    detail = '',
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail || title)
    this.name = 'Problem'
    this.status = status
    this.title = title
    this.headers = headers
  }

  body(instance: string): ProblemBody {
    const { status, title, message } = this
    return { type: 'about:blank', title, status, ...(message === title ? {} : { detail: message }), instance }
  }
}
