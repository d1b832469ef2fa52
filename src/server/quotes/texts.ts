import type { Cite } from '../../model/cite.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Texts of documents with their paragraphs, found once for all that a page shows. */
export class Texts {
  readonly #texts: ReadonlyMap<string, string>
  readonly #paragraphs = new Map<string, readonly Cite[]>()

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts
  }

  /** Undefined for what is no document: the decision of a person. */
  of(document: string): { readonly text: string; readonly paragraphs: readonly Cite[] } | undefined {
    const text = this.#texts.get(document)
    if (text === undefined) return undefined
    let paragraphs = this.#paragraphs.get(document)
    if (!paragraphs) this.#paragraphs.set(document, (paragraphs = paragraphsOf(text)))
    return { text, paragraphs }
  }
}
