/** What is taken out of a document elsewhere: data alone, so that it can be sent. */

import type { Extract, Headers, Part } from '../extract.ts'
import type { PlacedText } from '../pdf/places.ts'
import type { UnreadableCode } from '../unreadable.ts'

export interface Taken extends Omit<Extract, 'placesOf'> {
  /** Where a PDF's words stand. */
  readonly placed?: Omit<PlacedText, 'text'>
}

/** What a feed lists. */
export interface FeedList {
  readonly title?: string
  readonly items: readonly {
    /** As it stands, where it is no whole address. */
    readonly link?: string
    /** An instant of ISO 8601 in UTC, or a day. */
    readonly published?: string
  }[]
}

/** What there is to do, and with what result. */
export interface Works {
  readonly pdf: Taken
  readonly docx: Taken
  readonly odt: Taken
  readonly mail: Taken
  readonly msg: Taken
  readonly 'mail-parts': readonly Part[]
  readonly 'msg-parts': readonly Part[]
  readonly feed: readonly Part[]
  readonly 'feed-list': FeedList
}
export type Work = keyof Works

export interface Order {
  readonly work: Work
  readonly bytes: Uint8Array
  readonly headers: Headers
}

export type Answer =
  | { readonly result: Works[Work] }
  | { readonly unreadable: { readonly code: UnreadableCode; readonly message: string } }
