import { Lexicon } from '../../reader/lexicon.ts'
import type { Language } from '../../reader/language.ts'
import { acts } from './acts.ts'
import { bodies } from './bodies.ts'
import { common } from './common.ts'
import { dates } from './dates.ts'
import { grammar } from './grammar.ts'
import { inflect } from './inflect.ts'
import { people } from './people.ts'
import { sectors } from './sectors.ts'

let lexicon: Lexicon | undefined

/** English. Its tables are built on first use. */
export const english: Language = {
  code: 'en',
  get lexicon() {
    return (lexicon ??= new Lexicon([{ common }, grammar, dates, people, bodies, acts, ...sectors], inflect))
  },
}
