import { loadGazetteer } from '../gazetteer/gazetteer.ts'
import { english } from '../languages/en/index.ts'
import { spanish } from '../languages/es/index.ts'
import { french } from '../languages/fr/index.ts'
import { isDate, parseDay } from '../model/edtf.ts'
import type { Cite, Cited } from '../model/cite.ts'
import type { Engagement, NoteKind, Reading } from '../model/reading.ts'
import { blocks } from '../text/blocks.ts'
import { scan } from '../text/scan.ts'
import { Tokens } from '../text/tokens.ts'
import { sha256 } from '../text/sha256.ts'
import { cellLines } from './cell-lines.ts'
import { Context } from './context.ts'
import { chunks } from './chunks/chunks.ts'
import { isInLanguage, stretches, type Stretch } from './detect.ts'
import { Discourse } from './discourse/discourse.ts'
import { engagements } from './engagements.ts'
import { mayHoldEngagement } from './gate.ts'
import type { Language } from './language.ts'
import { places } from './geo.ts'
import { Names } from './names/names.ts'
import { passedOverIn, type PassedOver } from './passed-over.ts'
import { publication } from './publication.ts'
import { sentences } from './sentences.ts'
import { titleOf } from './title.ts'
import { withoutVersions } from './versions.ts'

export interface ReadOptions {
  /** Publication date, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, where the text does not give it or is to be overruled. */
  readonly published?: string
  /** BCP 47 code of the language of the text; found out where absent. */
  readonly language?: string
}

/** The languages that are read. */
const LANGUAGES: readonly Language[] = [english, french, spanish]

export const VERSION = '0.1.0'

/**
 * Longer texts are read in parts, each with its own people and engagements: what is told looks back at what was told before,
 * so that an endless text would cost the square of its length. No document of the genre is so long; files of many are.
 */
const PART = 200_000
/** Of a text that can hold no engagement: enough for its title, its date and its language. */
const HEAD = 3_200

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
  const forced =
    options.language === undefined ? undefined : LANGUAGES.find(({ code }) => isSame(options.language!, code))
  const parts = partsOf(text, forced)
  const language = mainOf(parts)
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
  if (options.language !== undefined && !forced) {
    return unread('language-not-read', `texts in the language ${options.language} are not read, only ${READ}`)
  }
  let title: Cited<string> | undefined
  let published: Reading['published'] = given
  const found: Engagement[] = []
  let told = false
  for (const { from, to, language: own } of parts) {
    const passes = mayHoldEngagement(from === 0 && to === text.length ? text : text.slice(from, to), own.gate)
    // of a text that can hold no engagement only the head is looked at
    if (!passes && told) continue
    scan(text, tokens, from, passes ? to : Math.min(to, from + HEAD), own.writing)
    if (tokens.count === 0) continue
    // lines first: a broken line's words belong together
    let all = blocks(tokens)
    let x = new Context(tokens, own, loadGazetteer(own.code))
    const cells = cellLines(x, all)
    if (cells.size) {
      x.release()
      scan(text, tokens, from, to, own.writing, cells)
      all = blocks(tokens)
      x = new Context(tokens, own, loadGazetteer(own.code))
    }
    if (!told) {
      told = true
      if (options.language === undefined && !isInLanguage(x)) {
        document.language = 'und'
        x.release()
        tokens.release()
        return unread('language-not-read', `the text seems to be in a language that is not read, only ${READ}`)
      }
      published = publication(x, all, given)
      title = titleOf(x, all)
    } else {
      publication(x, all, published)
      x.published = undefined
    }
    x.published ??= published ? parseDay(published.value.slice(0, 10)) : undefined
    if (passes) {
      // blocks → mentions → sentences → what is told
      const { geos, known } = places(x)
      const names = new Names(x, geos, known)
      const s = sentences(x, all, (start, end) => chunks(names, start, end))
      const discourse = new Discourse(x, all, s, geos)
      discourse.run()
      const first = found.length
      const more = engagements(x, discourse, s).map((one) => (first ? renumbered(one, first) : one))
      found.push(...(first && own !== parts[0].language ? withoutVersions(found, more) : more))
    }
    x.release()
    tokens.release()
  }
  if (!told) return unread('empty', 'the document has no text')
  return {
    document: plain(document, title),
    ...(published ? { published } : {}),
    reader,
    engagements: found,
    notes: [],
  }
}

/** What is read at once: stretches of one language, cut where they are very long. */
function partsOf(text: string, forced: Language | undefined): Stretch[] {
  const found: Stretch[] = []
  for (const one of forced ? [{ from: 0, to: text.length, language: forced }] : stretches(text, LANGUAGES))
    for (let { from } = one; from < one.to;) {
      const to = Math.min(partEnd(text, from), one.to)
      found.push({ from, to, language: one.language })
      from = to
    }
  return found
}

/** The language in which most of the text is. */
function mainOf(parts: readonly Stretch[]): Language {
  const length = new Map<Language, number>()
  for (const { from, to, language } of parts) length.set(language, (length.get(language) ?? 0) + to - from)
  return [...length].sort(([, a], [, b]) => b - a)[0]?.[0] ?? LANGUAGES[0]
}

/** Whether the reader would look at more than the head of the text: where it says no, there is no engagement in it. */
export const mayHoldContact = (text: string): boolean => LANGUAGES.some(({ gate }) => mayHoldEngagement(text, gate))

/** Where a part ends: behind a paragraph, else a line, else a word, else anywhere. */
function partEnd(text: string, from: number): number {
  const most = from + PART
  if (text.length <= most) return text.length
  // not `lastIndexOf` on the whole text, which may look back to its beginning
  const half = text.slice(from + PART / 2, most)
  for (const sign of ['\n\n', '\n', ' ']) {
    const at = half.lastIndexOf(sign)
    if (at >= 0) return from + PART / 2 + at + sign.length
  }
  return most
}

/** An engagement of a part behind others: `e1` is the next after those. */
function renumbered(e: Engagement, by: number): Engagement {
  const next = (id: string) => `e${Number(id.slice(1)) + by}`
  return { ...e, id: next(e.id), ...(e.partOf === undefined ? {} : { partOf: next(e.partOf) }) }
}

function check({ published, language }: ReadOptions): void {
  if (published !== undefined && !isDate(published))
    throw new RangeError(`not a date (YYYY-MM-DD, YYYY-MM or YYYY): ${published}`)
  if (language !== undefined && !/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language))
    throw new RangeError(`not a language code: ${language}`)
}

/** Codes of the languages that are read. */
export const LANGUAGES_READ: readonly string[] = LANGUAGES.map(({ code }) => code)
const READ = `${LANGUAGES_READ.slice(0, -1).join(', ')} and ${LANGUAGES_READ.at(-1)}`

/** `en-GB` is read as `en`. */
const isSame = (given: string, code: string): boolean => given.toLowerCase().split('-')[0] === code

function plain(
  document: { readonly id: string; readonly language: string },
  title?: Cited<string>,
): Reading['document'] {
  if (title) Object.assign(document, { title })
  return document
}

/**
 * What a person should look at besides: sentences of a text with words of official contact, of which nothing was read.
 * There are none where the text was not read at all. `within` is the stretch to look at, all of it unless told.
 */
export function passedOver(text: string, reading: Reading, within: Cite = [0, text.length]): PassedOver[] {
  const isUnread = reading.notes.some(({ kind }) => kind === 'empty' || kind === 'language-not-read')
  const language = LANGUAGES.find(({ code }) => isSame(reading.document.language, code))
  return isUnread || !language ? [] : passedOverIn(text, reading, within, language.gate)
}
