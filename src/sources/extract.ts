/** What every format's extractor gives: a text, what the document says of itself, and the way back to the original. */

import type { NoteKind } from '../model/reading.ts'

/** Half-open `[start, end)` of the extracted text, in UTF-16 code units. */
export type Range = readonly [start: number, end: number]

/** Where words of the text stand in the document as received. */
export type Place =
  /** An element and the words in it, as W3C Web Annotation selectors say it. */
  | {
      readonly kind: 'html'
      /** CSS path of the innermost element that holds the whole range, as a browser's parser builds the tree. */
      readonly css: string
      /** The quoted words with some thirty characters on each side, in the text of the whole page (`textContent` of body). */
      readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
      /** Half-open range in `textContent` of body, in UTF-16 code units. */
      readonly position: Range
    }
  /** No element shows the words: they stand in the page's data (JSON-LD), for a script to fill the page with. */
  | {
      readonly kind: 'html-data'
      /** CSS path of the script element, from `html` on. */
      readonly css: string
      /** As they are written there: as JSON, and perhaps as HTML within. */
      readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
      /** Half-open range in `textContent` of the script element, in UTF-16 code units. */
      readonly position: Range
    }
  /** Pages are counted from 1; rectangles are in PDF points from the page's lower left corner, one for each line. */
  | {
      readonly kind: 'pdf'
      readonly page: number
      readonly rectangles: readonly (readonly [x: number, y: number, width: number, height: number])[]
    }

/** A stretch that is not plain text's own matter, told to the person who added it: a scanned page, mended letters. */
export interface ExtractNote {
  readonly code: Exclude<NoteKind, 'empty' | 'language-not-read' | 'part-not-read'>
  /** One sentence that names the place, the reason and the remedy. */
  readonly message: string
}

export interface Extract {
  /** Blocks are parted by line feeds, as in a plain text; headings and items as the reader knows them (text/blocks.ts). */
  readonly text: string
  /** What the document's own data say, in EDTF (a day) and BCP 47; not what its prose says. */
  readonly title?: string
  readonly published?: string
  readonly language?: string
  /** The body or site that publishes it. */
  readonly publisher?: string
  readonly notes: readonly ExtractNote[]
  /** Where a range of the text stands in the original; none where the format has no places of its own. */
  readonly placesOf: (range: Range) => readonly Place[]
}

/** What came along with the bytes and is not in them: headers of a response or of a part of a mail, names in small letters. */
export type Headers = Readonly<Record<string, string>>

/**
 * Takes the text out of bytes of one format: a function of bytes and headers alone. Throws `Unreadable` where nothing can
 * be taken; anything less is a note.
 */
export type Extractor = (bytes: Buffer, headers: Headers) => Extract | Promise<Extract>

/** A document found in a container (archive, feed, mail, crawl): it stands in the register on its own. */
export interface Part {
  /** Address or path of the part within the container: what is added to the container's origin, or stands in its place. */
  readonly origin: string
  readonly bytes: Buffer
  readonly headers: Headers
}

/** Opens containers. Yields parts as they come, so that one of any size takes constant memory; a part that fails is an error of its own. */
export type Container = (
  bytes: AsyncIterable<Uint8Array>,
  limits: ContainerLimits,
  /** Where it comes from, and what came along with it. */
  from: { readonly origin: string; readonly headers?: Headers },
) => AsyncGenerator<Part | { readonly origin: string; readonly error: Error }>

export interface ContainerLimits {
  /** Bytes that one part may have when unpacked. */
  readonly part: number
  /** Bytes of all parts, and how deep containers may stand in containers. */
  readonly total: number
  readonly depth: number
  /** Told of each page of a crawl that holds no word of contact: it is passed over. */
  readonly onPassed?: (origin: string) => void
}
