import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { isOfSubject, type Instrument, type Mention } from '../mentions.ts'
import { C } from '../word-classes.ts'
import { UNTOLD, type Act, type Sentence, type Told } from './act.ts'
import { pastSortOfPlace } from './sort-of-place.ts'
import { isAgainstPlan, isNegated, isOnlyInvited } from './status.ts'
import { subjectBehind } from './subjects.ts'

/** Chunk index + 1 that covers a token, counted from its sentence's first; reused from sentence to sentence. */
let scratch = new Int32Array(1024)

/** Chunk index by first token. */
class Starts {
  readonly #s: Sentence
  readonly #over: Int32Array

  constructor(s: Sentence, over: Int32Array) {
    this.#s = s
    this.#over = over
  }

  get(i: number): number | undefined {
    const s = this.#s
    const k = i >= s.start && i < s.end ? this.#over[i - s.start] : 0
    return k && s.chunks[k - 1].start === i ? k - 1 : undefined
  }

  has(i: number): boolean {
    return this.get(i) !== undefined
  }
}

/**
 * One sentence over its mentions, and the acts found in it. Its syntax is asked of in the files beside: `verbs.ts`, `subjects.ts`,
 * `objects.ts`, `joined.ts` ("A, B and C", and what governs them), `status.ts`.
 */
export class Clause {
  readonly x: Context
  readonly s: Sentence
  readonly found: Act[] = []
  /** What a bundle told before holds, and how it was signed: told where each stands. */
  bundled:
    | {
        readonly items: readonly Instrument[]
        readonly told: Pick<Told, 'rule' | 'anchor' | 'subject' | 'subjectless' | 'status'>
      }
    | undefined
  /** Chunk index by first token. */
  readonly byStart: Starts
  /** Chunk index + 1 that covers a token. */
  readonly over: Int32Array

  constructor(x: Context, s: Sentence) {
    this.x = x
    this.s = s
    const length = s.end - s.start
    if (length >= scratch.length) scratch = new Int32Array(length * 2)
    const over = (this.over = scratch)
    over.fill(0, 0, length + 1)
    this.byStart = new Starts(s, over)
    const { chunks } = s
    for (let k = 0; k < chunks.length; k++)
      over.fill(k + 1, Math.max(chunks[k].start, s.start) - s.start, Math.min(chunks[k].end, s.end) - s.start)
  }

  /** Whether a mention covers token i. */
  inside(i: number): number {
    return this.over[i - this.s.start]
  }

  covering(i: number): Mention | undefined {
    const k = i >= this.s.start && i < this.s.end ? this.over[i - this.s.start] : 0
    return k ? this.s.chunks[k - 1] : undefined
  }

  /** The mention at i, past articles, "his", "both" and the like. */
  mentionAt(i: number): Mention | undefined {
    const { x, s } = this
    let k = i
    while (k < s.end) {
      const c = this.byStart.get(k)
      if (c !== undefined) {
        // "his Greek counterpart"
        const next = s.chunks[c + 1]
        const m = s.chunks[c]
        return m.kind === 'geo' && next?.kind === 'person' && next.counterpart && next.start === m.end ? next : m
      }
      if (this.inside(k)) return this.covering(k)
      if (
        x.is(k, C.article) ||
        x.is(k, C.possessive) ||
        x.is(k, C.definite) ||
        x.is(k, C.both) ||
        // "five envoys"
        (k - i < 2 && !x.nounFirst && x.is(k, C.cardinal) && this.byStart.has(k + 1)) ||
        (k === i && x.is(k, C.partitive)) ||
        x.is(k, C.honorific) ||
        x.is(k, C.also) ||
        // "his **brother** Sheikh A"
        (!x.nounFirst && x.is(k, C.kinship) && x.is(k - 1, C.possessive)) ||
        // "headed to **capital** Moscow"
        (k - i < 2 && !x.nounFirst && x.is(k, C.capital) && s.chunks[this.byStart.get(k + 1) ?? -1]?.kind === 'geo') ||
        x.isPunct(k, 0x201c) ||
        x.isPunct(k, 34)
      )
        k++
      // "a **€75 million** financing agreement"
      else if (x.afterAmount(k) > k) k = x.afterAmount(k)
      // "met his brother**,** the Emir"
      else if (!x.nounFirst && x.isPunct(k, 44) && x.is(k - 1, C.kinship) && x.is(k - 2, C.possessive)) k++
      // "plusieurs de ses homologues"
      else if (x.nounFirst && k === i && x.is(k, C.talkAdjective) && x.is(k + 1, C.of) && x.is(k + 2, C.possessive))
        k += 3
      // "senior NATO officials", "visiting forces", "representatives of", "the newly appointed ambassador"
      else if (
        x.tokens.shape[k] & Shape.lower &&
        k - i < 4 &&
        (x.is(k, C.officeRank) || x.is(k, C.other) || x.is(k, C.talkAdjective) || x.is(k, C.epithet)) &&
        !x.is(k, C.for) &&
        this.nearMention(x.after(k))
      )
        k = x.after(k)
      else break
    }
    const place = k < s.end ? pastSortOfPlace(this, k) : -1
    return place < 0 ? undefined : this.covering(place)
  }

  /** A mention begins at k, or behind one word that describes it. */
  nearMention(k: number): boolean {
    const { x } = this
    return (
      this.byStart.has(k) ||
      ((x.tokens.shape[k] & Shape.lower) !== 0 &&
        (!!x.is(k, C.officeRank) || !!x.is(k, C.other) || !!x.is(k, C.epithet)) &&
        this.byStart.has(k + 1))
    )
  }

  isDate(i: number): boolean {
    return this.covering(i)?.kind === 'date'
  }

  isActor(m: Mention): boolean {
    return (
      (m.kind === 'person' && !isOfSubject(m)) ||
      m.kind === 'group' ||
      m.kind === 'body' ||
      m.kind === 'anaphor' ||
      (m.kind === 'geo' && (!m.adjective || m.people))
    )
  }

  /** Adds an act, unless it is denied; its status is that of its verb's group where it has none of its own. */
  add(told: Told, group?: { readonly planned: boolean; readonly start?: number }): void {
    const denied = isNegated(this, told.anchor, told.instrument)
    const off =
      (group?.start !== undefined && isGivenUp(this, group.start)) ||
      (denied && group?.planned && isAgainstPlan(this, told.anchor, told.end))
    const journey = told.type === 'visit' || told.rule === 'event/attended'
    if ((denied && !off) || (journey && isOnlyInvited(this, told.anchor))) return
    const status = off ? 'cancelled' : group?.planned ? 'planned' : 'held'
    // "S’est entretenu avec A : l’ambassadeur B": of talks only where the verb opens its sentence
    const first = told.type === 'meeting' && this.x.nounFirst && told.anchor - this.s.start < 3
    const behind = (told.type === 'visit' || first) && told.subjectless ? subjectBehind(this, told.end) : []
    const who = behind.length ? { subject: behind, subjectless: false } : {}
    this.found.push({ ...UNTOLD, object: [], to: [], places: [], status, ...told, ...who })
  }

  /** No full stop or semicolon stands between two tokens. */
  sameClause(from: number, to: number): boolean {
    const { x } = this
    for (let k = from; k < to; k++) if (x.isPunct(k, 46) || x.isPunct(k, 59)) return false
    return true
  }
}

/** Several people. */
export function isPlural(m: Mention): boolean {
  return m.kind === 'group' || (m.kind === 'person' && m.plural)
}

/** "**a renoncé à** se rendre à Tunis": what the verb group at token `start` would do. */
function isGivenUp({ x, s }: Clause, start: number): boolean {
  return x.endingAt(x.is(start, C.infinitive) ? start + 1 : start, C.cancelled) >= s.start
}
