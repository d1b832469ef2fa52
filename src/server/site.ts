/** Who asks, and of what: all that a page needs besides its own data. */

import type { PartyCode } from '../model/reading.ts'
import type { Language } from '../register/labels.ts'
import { nameOfParty } from '../register/party-name.ts'
import type { Register } from '../store/register.ts'
import { COMMON } from './words/common.ts'
import type { Limits } from './http/limits.ts'

export interface Settings {
  readonly register: Register
  /** Where the register is, as a person would say it; no password in it. */
  readonly address: string
  /** The party whose office this is: what it sends is out, what it receives is in. */
  readonly office?: PartyCode
  /** Signs decisions, until people can sign in. */
  readonly user: string
  readonly version: string
  /** Names that the server answers to. */
  readonly hosts: readonly string[]
  /** Without, anyone may ask as much as they like. */
  readonly limits?: Limits
}

export class Site {
  readonly settings: Settings
  readonly language: Language
  /** `/fr` or `/en` where the address says the language, nothing where the browser did. */
  readonly prefix: string
  /** The address asked for, without the language. */
  readonly path: string
  readonly query: URLSearchParams

  constructor(settings: Settings, asked: { language: Language; prefix: string; path: string; query: URLSearchParams }) {
    this.settings = settings
    this.language = asked.language
    this.prefix = asked.prefix
    this.path = asked.path
    this.query = asked.query
  }

  get register(): Register {
    return this.settings.register
  }

  get office(): PartyCode | undefined {
    return this.settings.office
  }

  /**
   * The address of a page in the reader's language. Segments are encoded, query values that are undefined left out.
   *
   *     site.to(['relations', 'CA-QC', 'RU'])   // '/fr/relations/CA-QC/RU'
   */
  to(segments: readonly string[], query: Readonly<Record<string, string | undefined>> = {}): string {
    const params = new URLSearchParams(
      Object.entries(query).flatMap(([key, value]): [string, string][] => (value ? [[key, value]] : [])),
    )
    const path = `${this.prefix}/${segments.map(segmentOf).join('/')}`
    return params.size ? `${path}?${params.toString()}` : path
  }

  /** This page in another language. */
  in(language: Language): string {
    return `/${language}${this.path === '/' ? '' : this.path}${this.query.size ? `?${this.query.toString()}` : ''}`
  }

  /** This page as JSON. */
  get twin(): string {
    const path = this.path === '/' ? '/home' : this.path
    return `${path}.json${this.query.size ? `?${this.query.toString()}` : ''}`
  }

  party(code: PartyCode): string {
    return nameOfParty(code, this.language)
  }

  /** In a list or a title: a city that has the name of the country or province around it is said to be the city. */
  partyListed(code: PartyCode): string {
    const name = this.party(code)
    const [around, city] = code.split(':')
    // Where French has the English name of the city, it need not have that of the country.
    const named = (one: PartyCode): boolean =>
      (['en', 'fr'] as const).some((language) => nameOfParty(one, language) === nameOfParty(code, language))
    const isAlike = city !== undefined && /^[A-Z]{2}/.test(around) && [around, around.slice(0, 2)].some(named)
    return isAlike ? COMMON[this.language].city(name) : name
  }
}

/** `:` and `,` may stand in a path, and read better there. */
const segmentOf = (segment: string): string => encodeURIComponent(segment).replace(/%3A/g, ':').replace(/%2C/g, ',')
