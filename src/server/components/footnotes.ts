/** Numerals behind values, the notes they lead to, and the lettered sources at the foot of a page. */

import { isAddition } from '../../model/decision.ts'
import type { Source } from '../../register/entry.ts'
import { shortIdOf, type Verdict } from '../../register/report.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import { originIn } from '../origin.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { day, when } from './when.ts'

/** Unless told; the rest stands on the page of the engagement. */
const SHOWN = 2
/** Words of a quotation at most. */
const WORDS = 12

export class Footnotes {
  readonly #site: Site
  readonly #documents: Readonly<Record<string, DocumentFound>>
  readonly #most: number
  readonly #verdicts: ReadonlyMap<string, Verdict>
  readonly #numbers = new Map<string, number>()
  readonly #daggers = new Map<string, number>()
  readonly #letters = new Map<string, string>()
  #fresh: Html[] = []

  /** `most`: sources of one value that get a numeral. `verdicts`: the decisions that notes can say more of. */
  constructor(
    site: Site,
    documents: Readonly<Record<string, DocumentFound>>,
    { most = SHOWN, verdicts = [] }: { readonly most?: number; readonly verdicts?: readonly Verdict[] } = {},
  ) {
    this.#site = site
    this.#documents = documents
    this.#most = most
    this.#verdicts = new Map(verdicts.map((one) => [one.decision, one]))
  }

  /** Numerals for the sources of a value, daggers for what a person entered. */
  cite(sources: readonly Source[]): Part {
    const seen = new Set<string>()
    const distinct = sources.filter(({ document, cites }) => {
      const key = `${document} ${cites.join(' ')}`
      return !seen.has(key) && seen.add(key)
    })
    return distinct.slice(0, this.#most).map((source) => this.#numeral(source))
  }

  /** The notes that numerals have been set for since the last time. */
  notes(): Part {
    if (!this.#fresh.length) return ''
    const fresh = this.#fresh
    this.#fresh = []
    return html`<ol class="notes">
      ${fresh}
    </ol>`
  }

  /** Documents that notes have named, in the order of their letters. */
  sources(): Part {
    return html`<ol class="sources">
      ${[...this.#letters].map(([id, letter]) => html`<li id="source-${letter}"><b>${letter}</b><span>${this.#described(id)}</span></li>`)}
    </ol>`
  }

  get count(): number {
    return this.#letters.size
  }

  /** Where the words stand in the document. */
  link({ document, cites, paragraph }: Source): Html {
    const { site, words } = this.#own
    const at = site.to(['documents', shortIdOf(document)], {
      mark: cites.map(([start, end]) => `${start}-${end}`).join(','),
    })
    return html`<a href="${at}#marked"
      >${this.#letterOf(document)}, ${words.paragraph(paragraph ?? 1).replace(' ', '\u00a0')}</a
    >`
  }

  #numeral(source: Source): Html {
    if (isAddition(source.document)) return this.#dagger(source.document)
    const key = `${source.document} ${source.cites.join(' ')}`
    const known = this.#numbers.get(key)
    const n = known ?? this.#numbers.size + 1
    if (known === undefined) {
      this.#numbers.set(key, n)
      this.#fresh.push(this.#note(source, n))
    }
    const id = known === undefined && html` id="r${n}"`
    const title = source.quote !== undefined && html` title="${source.quote}"`
    return html`<a class="cite" role="doc-noteref" href="#n${n}" ${id} ${title}>${n}</a>`
  }

  /** The sources with their head and number. */
  section(): Html {
    const { words, site } = this.#own
    const isOne = this.count === 1 || (this.count === 0 && site.language === 'fr')
    return html`<div class="head" id="sources">
        <span class="count" aria-hidden="true">${this.count}</span>
        <h2>${isOne ? words.source : words.sources}</h2>
      </div>
      ${this.sources()}`
  }

  /** One for each decision, beside the numerals of documents. */
  #dagger(decision: string): Html {
    const known = this.#daggers.get(decision)
    const n = known ?? this.#daggers.size + 1
    if (known === undefined) {
      this.#daggers.set(decision, n)
      this.#fresh.push(this.#decisionNote(decision, n))
    }
    const id = known === undefined && html` id="rd${n}"`
    return html`<a class="cite" role="doc-noteref" href="#nd${n}" ${id}>†</a>`
  }

  #note(source: Source, n: number): Html {
    const { words } = this.#own
    const language = this.#documents[source.document]?.language
    return html`<li id="n${n}">
      <a class="n" href="#r${n}" aria-label="${words.backTo(n)}">${n}</a
      ><q class="q" ${language && html` lang="${language}"`}>${shortened(source.quote ?? '')}</q>
      <span class="src">${this.link(source)}</span>
    </li>`
  }

  #decisionNote(decision: string, n: number): Html {
    const { site, words } = this.#own
    const verdict = this.#verdicts.get(decision)
    const signed = verdict && [', ', verdict.by, ', ', day(verdict.at, site.language)]
    return html`<li id="nd${n}">
      <a class="n" href="#rd${n}" aria-label="${words.backTo('†')}">†</a
      ><span class="src"><a href="${site.to(['decisions', shortIdOf(decision)])}">${words.decision}</a>${signed}</span>
    </li>`
  }

  #described(id: string): Part {
    const { site, words } = this.#own
    const one = this.#documents[id]
    if (!one) return id
    const { language } = site
    const facts: Part[] = [
      originIn(one.origin, language),
      one.published && html`${when(one.published, language)}`,
      html`${words.received('')}${day(one.added, language)}`,
    ]
    return html`<a
        href="${site.to(['documents', shortIdOf(id)])}"
        ${one.language && one.title && html` lang="${one.language}"`}
        >${one.title ?? words.untitled}</a
      >. ${joined(facts, ', ')}. <span class="hash">${id.replace(':', '\u00a0').slice(0, 23)}…</span>`
  }

  #letterOf(document: string): string {
    let letter = this.#letters.get(document)
    if (letter === undefined) this.#letters.set(document, (letter = letterOf(this.#letters.size)))
    return letter
  }

  get #own(): { site: Site; words: (typeof COMMON)['en'] } {
    return { site: this.#site, words: COMMON[this.#site.language] }
  }
}

/** A, B, …, Z, AA, AB, … */
export function letterOf(n: number): string {
  const last = String.fromCharCode(65 + (n % 26))
  return n < 26 ? last : letterOf(Math.floor(n / 26) - 1) + last
}

/** The first words of a quotation; what is left out is said by an ellipsis. */
export function shortened(quote: string, most = WORDS): string {
  const words = quote.split(' ')
  return words.length > most + 2 ? `${words.slice(0, most).join(' ')} …` : quote
}
