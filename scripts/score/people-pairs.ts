/** Pairs of gold/links/people.txt: two appearances, and whether they are one person. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appearanceFrom, type Appearance } from '../../src/register/people/appearance.ts'
import { isHeldOut } from './sets.ts'

const FILE = join(import.meta.dirname, '../../gold/links/people.txt')

export interface PeoplePair {
  readonly same: boolean
  readonly a: Appearance
  readonly b: Appearance
  /** Both lines, as they stand. */
  readonly title: string
  readonly held: boolean
}

export function peoplePairs(): PeoplePair[] {
  const pairs: PeoplePair[] = []
  for (const match of readFileSync(FILE, 'utf8').matchAll(/^(same|else) {2}(.+)\n {6}(.+)$/gm)) {
    const title = `${match[2].trim()}\n${match[3].trim()}`
    pairs.push({
      same: match[1] === 'same',
      a: appearanceIn(match[2]),
      b: appearanceIn(match[3]),
      title,
      held: isHeldOut(title),
    })
  }
  return pairs
}

/** `NAME | OFFICE; OFFICE | PARTY | FIRST/LAST`; a dash for what is not said. */
function appearanceIn(line: string): Appearance {
  const [name, offices, of, years] = line.split(' | ').map((field) => field.trim())
  const said = (field: string): string[] => (field === '-' ? [] : field.split(/;\s*/))
  const [first, last = first] = years === '-' ? [] : years.split('/').map(Number)
  return appearanceFrom(name, said(offices), said(of), first === undefined ? undefined : [first, last])
}
