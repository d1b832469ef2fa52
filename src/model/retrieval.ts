/** That an address was looked at, and what stood there. Kept for good: documents of one address are versions in order of time. */
export interface Retrieval {
  /** `retrieval:` and a hash of all that follows. */
  readonly id: string
  /** As it was asked for: an address of the web, or `file:` of a folder that is watched. */
  readonly address: string
  /** An instant of ISO 8601 in UTC. */
  readonly at: string
  /** Of HTTP; a file has none. */
  readonly status?: number
  /** Id of the document that was there; none where the address had gone. */
  readonly document?: string
  /** Where redirects led. */
  readonly led?: string
  /** Address of the watched source that led to it. */
  readonly source?: string
  /** When it was published, as the source tells: an instant, or a day in EDTF. */
  readonly published?: string
  /** Of the answer, names in small letters: `etag`, `last-modified`. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A place that is looked at again and again for what is new. */
export interface WatchedSource {
  /** An address of the web, or `file:` and the path of a folder. */
  readonly address: string
  /** Seconds from one look to the next, where nothing goes wrong. */
  readonly every: number
  /** Patterns of the links to follow from a page, `*` standing for anything: `/news/*`, `https://example.org/*.pdf`. */
  readonly links?: readonly string[]
  /** Language of its documents, instead of finding out. */
  readonly language?: string
  /** When it was put on the list: an instant of ISO 8601 in UTC. */
  readonly added: string
}
