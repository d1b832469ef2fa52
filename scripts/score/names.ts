import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A labelled pair of gold/names/pairs.csv. */
export interface NamePair {
  readonly kind: 'person' | 'organisation'
  readonly a: string
  readonly b: string
  readonly same: boolean
  /** In the third that is not looked at while the comparison is written. */
  readonly held: boolean
}

const FILE = join(import.meta.dirname, '../../gold/names/pairs.csv')

/** A pair is held out if the first 32 bits of the SHA-256 of its two names, as a number, can be divided by 3. */
export function namePairs(): NamePair[] {
  const [, ...rows] = csvRows(readFileSync(FILE, 'utf8'))
  return rows.map(([, schema, a, b, same]) => ({
    kind: schema === 'Person' ? 'person' : 'organisation',
    a,
    b,
    same: same === 'true',
    held: createHash('sha256').update(`${a}\n${b}`).digest().readUInt32BE(0) % 3 === 0,
  }))
}

/** Of the pairs that are the same: how many were found, and how many of the found are right. */
export function f1Of(
  pairs: readonly NamePair[],
  found: (pair: NamePair) => boolean,
): { precision: number; recall: number; f1: number } {
  let right = 0
  let said = 0
  let there = 0
  for (const pair of pairs) {
    const same = found(pair)
    if (pair.same) there += 1
    if (same) said += 1
    if (same && pair.same) right += 1
  }
  const round = (x: number): number => Math.round(x * 1000) / 1000
  return { precision: round(right / said), recall: round(right / there), f1: round((2 * right) / (said + there)) }
}

function csvRows(text: string): string[][] {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
        quoted === undefined ? plain : quoted.replaceAll('""', '"'),
      ),
    )
}
