/** What an address and the headers of a request say besides the path: the language, and whether a program asks. */

import type { Language } from '../../register/labels.ts'

const LANGUAGES: readonly Language[] = ['en', 'fr']

export interface Address {
  /** Without language and `.json`. */
  readonly path: string
  /** `/en`, `/fr` or nothing. */
  readonly prefix: string
  readonly isJson: boolean
}

/** Addresses that are files of their own, whatever they end with. */
const FILE = /^\/(assets\/|openapi\.json$|manifest\.json$)/

export function addressOf(pathname: string): Address {
  const prefix = /^\/(en|fr)(?=\/|$)/.exec(pathname)?.[0] ?? ''
  const rest = pathname.slice(prefix.length) || '/'
  if (FILE.test(rest)) return { path: rest, prefix, isJson: false }
  const isJson = rest.endsWith('.json')
  const path = isJson ? rest.slice(0, -5) : rest
  return { path: path === '/home' ? '/' : path, prefix, isJson }
}

/** The language that the browser likes best among those that there are (RFC 9110, 12.5.4). */
export function languageOf(header: string | undefined): Language {
  const liked = (header ?? '').split(',').flatMap((range) => {
    const [tag, ...params] = range.trim().toLowerCase().split(';')
    const weight = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean)
    const language = LANGUAGES.find((one) => tag === one || tag.startsWith(`${one}-`))
    return language && Number(weight ?? 1) > 0 ? [{ language, weight: Number(weight ?? 1) }] : []
  })
  return liked.sort((a, b) => b.weight - a.weight)[0]?.language ?? 'en'
}

/** Whether a program asks: one that names JSON, and does not like HTML as much. */
export function wantsJson(accept: string | undefined): boolean {
  if (!accept?.includes('json')) return false
  const weightOf = (kind: RegExp): number =>
    Math.max(
      0,
      ...accept.split(',').flatMap((range) => {
        const [type, ...params] = range.trim().split(';')
        return kind.test(type)
          ? [Number(params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean) ?? 1)]
          : []
      }),
    )
  return weightOf(/^application\/(\w+\+)?json$/) > weightOf(/^(text\/html|application\/xhtml\+xml)$/)
}
