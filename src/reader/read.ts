import { loadGazetteer } from '../gazetteer/gazetteer.ts'
import { english } from '../languages/en/index.ts'
import { edtf, isDay, parseDay } from '../model/edtf.ts'
import type { Cited } from '../model/cite.ts'
import type { NoteKind, Reading } from '../model/reading.ts'
import { blocks } from '../text/blocks.ts'
import { scan, Tokens } from '../text/scan.ts'
import { sha256 } from '../text/sha256.ts'
import { Context } from './context.ts'
import { chunks } from './chunks.ts'
import { isInLanguage } from './detect.ts'
import { Discourse } from './discourse/discourse.ts'
import { engagements } from './engagements.ts'
import { places } from './geo.ts'
import { Names } from './names.ts'
import { publication } from './publication.ts'
import { sentences } from './sentences.ts'
import { titleOf } from './title.ts'

export interface ReadOptions {
  /** Publication date, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, where the text does not give it or is to be overruled. */
  readonly published?: string
  /** BCP 47 code of the language of the text; found out where absent. */
  readonly language?: string
}

export const VERSION = '0.1.0'

/** Reused from document to document; reading is synchronous. */
const tokens = new Tokens()
const utf8 = new TextEncoder()

/**
 * Reads one document. Throws on no text; a RangeError where an option is no date or no language code.
 *
 *     read('Premier Legault met with the Ambassador of Kazakhstan in Montréal on 3 May 2024.').engagements
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  check(options)
  const language = english
  let id: string | undefined
  const document = {
    // as costly as a quarter of a reading: made when asked for
    get id() {
      return (id ??= `sha256:${sha256(utf8.encode(text))}`)
    },
    language: options.language ?? language.code,
  }
  const reader = `chancery ${VERSION} ${language.code}`
  const given = options.published === undefined ? undefined : { value: options.published, cites: [] }
  const unread = (kind: NoteKind, why: string): Reading => ({
    document: plain(document),
    ...(given ? { published: given } : {}),
    reader,
    engagements: [],
    notes: [{ kind, text: why, cites: [] }],
  })
  if (options.language !== undefined && !isSame(options.language, language.code)) {
    return unread('language-not-read', `texts in the language ${options.language} are not read, only ${language.code}`)
  }
  scan(text, tokens)
  if (tokens.count === 0) return unread('empty', 'the document has no text')
  // lines first: a broken line's words belong together
  const all = blocks(tokens)
  const x = new Context(tokens, language, loadGazetteer())
  if (options.language === undefined && !isInLanguage(x)) {
    document.language = 'und'
    x.release()
    tokens.release()
    return unread('language-not-read', `the text seems to be in a language that is not read, only ${language.code} is`)
  }
  // blocks → mentions → sentences → what is told
  const published = publication(x, all, given)
  x.published = published ? parseDay(published.value.slice(0, 10)) : undefined
  const { geos, known } = places(x)
  const names = new Names(x, geos, known)
  const told = sentences(x, all, (from, to) => chunks(names, from, to))
  const discourse = new Discourse(x, all, told)
  for (const [start, geo] of geos) discourse.geoInside.set(start, geo)
  discourse.run()
  const reading: Reading = {
    document: plain(document, titleOf(x, all)),
    ...(published ? { published } : {}),
    reader,
    engagements: engagements(x, discourse, told),
    notes: [],
  }
  x.release()
  tokens.release()
  return reading
}

function check({ published, language }: ReadOptions): void {
  if (published !== undefined) {
    const day = parseDay(published)
    const exists = day && edtf(day) === published && isDay({ y: day.y, m: day.m || 1, d: day.d || 1 })
    if (!exists) throw new RangeError(`not a date (YYYY-MM-DD, YYYY-MM or YYYY): ${published}`)
  }
  if (language !== undefined && !/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language)) throw new RangeError(`not a language code: ${language}`)
}

/** `en-GB` is read as `en`. */
const isSame = (given: string, code: string): boolean => given.toLowerCase().split('-')[0] === code

function plain(document: { readonly id: string; readonly language: string }, title?: Cited<string>): Reading['document'] {
  if (title) Object.defineProperty(document, 'title', { value: title, enumerable: true })
  return document
}
