import { languageOf } from '../../reader/language.ts'
import { acts } from './acts.ts'
import { anchors } from './anchors.ts'
import { bodies } from './bodies.ts'
import { common } from './common.ts'
import { dates } from './dates.ts'
import { grammar } from './grammar.ts'
import { houses } from './houses.ts'
import { inflect, isPlural, singular } from './inflect.ts'
import { people } from './people.ts'
import { sectors } from './sectors.ts'

/** English. */
export const english = languageOf(
  {
    code: 'en',
    name: 'English',
    marks: 'the of and to in for with was were by from that his her their has have will on at is this',
    // English has every third, telegrams and lists every fourth; other languages, which share a few words with it, less than
    // every tenth, and Dutch and German every sixth
    frameShare: 0.2,
    nounFirst: false,
    isAdjective: () => false,
    isPlural,
    singular,
  },
  { lists: [{ common }, grammar, dates, people, bodies, houses, acts], sectors, noField: ['it'], anchors, inflect },
)
