import { Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import type { Span } from './mentions.ts'
import { C } from './word-classes.ts'

// Numbers of people and things, in figures and in words.

/** How many there are, and the words that tell it. */
export interface Count {
  readonly value: number
  readonly approximate: boolean
  readonly span: Span
}

/** Tokens from the first word of a number to what it counts: "more than a hundred and twenty-five senators". */
const LONGEST = 7

/** Payload of `cardinal` that those before it multiply: "two **hundred**". */
const HUNDRED = 100

/** How many: "**twelve** mayors", "**some 60** mayors", "**plus d’une trentaine de** maires", from its first word on. */
export function countAt(x: Context, start: number): Count | undefined {
  const { lexicon, lex } = x
  let at = start
  // "une trentaine de" is about a number, and the number
  while (lexicon.get(lex[at], C.approximate) && !lexicon.get(lex[at], C.cardinal)) at = x.after(at)
  const between = x.is(at, C.between) > 0
  const number = numberAt(x, between ? x.after(at) : at)
  if (!number) return undefined
  const most = mostAt(x, number.end, between)
  const isRange = most && most.value > number.value
  if (between && !isRange) return undefined
  const approximate = at > start || isRange || lexicon.get(lex[at], C.approximate) > 0
  return { value: number.value, approximate, span: { start, end: isRange ? most.end : number.end } }
}

/** "20 **to 30**", "20**-30**", "between 20 **and 30**": at most so many; the first number says how many at least. */
function mostAt(x: Context, k: number, between: boolean) {
  if (between ? x.is(k, C.and) : x.is(k, C.to) || x.isDash(k)) return numberAt(x, k + 1)
  return x.tokens.shape[k] & Shape.joined ? numberAt(x, k) : undefined
}

/** The one that ends right before a token: before "senators". */
export function countBefore(x: Context, end: number): Count | undefined {
  for (let k = Math.max(0, end - LONGEST); k < end; k++) {
    const count = countAt(x, k)
    if (count?.span.end === end) return count
  }
  return undefined
}

/** A number from its first token on: "60", "twenty-six", "two hundred and five", "quatre-vingt-dix-sept". */
export function numberAt(x: Context, k: number): { readonly value: number; readonly end: number } | undefined {
  const { shape } = x.tokens
  if (shape[k] & Shape.number) return figuresAt(x, k)
  let value = wordAt(x, k)
  let end = x.afterOf(k, C.cardinal)
  while (value) {
    const at = value % HUNDRED === 0 && x.is(end, C.and) ? end + 1 : end
    const next = shape[at] & Shape.newline ? 0 : wordAt(x, at)
    if (next === HUNDRED && value < 10) value *= HUNDRED
    else if (next && next < roomBehind(value)) value += next
    else break
    end = x.afterOf(at, C.cardinal)
  }
  return value && !x.is(end, C.magnitude) ? { value, end } : undefined
}

/** "1200", "1 200". */
function figuresAt({ tokens: { shape, value, start, end } }: Context, k: number) {
  if (shape[k] & Shape.ordinal || value[k] <= 0) return undefined
  const isThousands =
    shape[k + 1] & Shape.number && end[k + 1] - start[k + 1] === 3 && start[k + 1] === end[k] + 1 && value[k] < 1000
  return isThousands ? { value: value[k] * 1000 + value[k + 1], end: k + 2 } : { value: value[k], end: k + 1 }
}

/** One word of a number; "a" alone counts nobody. */
function wordAt(x: Context, k: number): number {
  const value = x.is(k, C.cardinal)
  return value === 1 && x.is(k, C.article) ? 0 : value
}

/** Below what a number must be that is added to one before it: to "a hundred", "twenty", and to "soixante", "quatre-vingt" as far as "dix-neuf". */
function roomBehind(value: number): number {
  const tens = value % HUNDRED
  if (!tens) return HUNDRED
  return tens < 20 || tens % 10 ? 0 : tens === 60 || tens === 80 ? 20 : 10
}
