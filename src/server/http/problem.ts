/** What went wrong, for a person and for a program (RFC 9457). */

import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { DecisionFaultKind } from '../../store/deciding.ts'

export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly instance?: string
  /** Names the request in the log. */
  readonly request?: string
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

  /** The page whose form can be filled in again, where there is one. */
  get back(): string | undefined {
    return undefined
  }

  body(instance: string, request: string): ProblemBody {
    const { status, title, message } = this
    return { type: 'about:blank', title, status, ...(message === title ? {} : { detail: message }), instance, request }
  }
}

/** What was typed into a form can not be; its page says why, beside what was typed. */
export class FormProblem extends Problem {
  readonly #back: string | undefined
  /** What the register said, or that fields are at fault. */
  readonly fault: DecisionFaultKind | 'fields'

  constructor(
    problem: Problem,
    { back, fault = 'fields' }: { readonly back?: string | undefined; readonly fault?: DecisionFaultKind | 'fields' },
  ) {
    super(problem.status, problem.title, problem.message, problem.headers)
    this.#back = back
    this.fault = fault
  }

  override get back(): string | undefined {
    return this.#back
  }
}
