import { languageOf } from '../../reader/language.ts'
import { acts } from './acts.ts'
import { anchors } from './anchors.ts'
import { bodies } from './bodies.ts'
import { common } from './common.ts'
import { dates } from './dates.ts'
import { grammar } from './grammar.ts'
import { inflect, isAdjective, isPlural, REFLEXIVE, singular } from './inflect.ts'
import { people } from './people.ts'
import { sectors } from './sectors.ts'
import { writing } from './writing.ts'

/** French. */
export const french = languageOf(
  {
    code: 'fr',
    name: 'French',
    marks:
      'le la les du des une dans pour par sur avec aux est ont été qui que ses leur cette sont ainsi au et il ils elle',
    // which English and Spanish do not write
    letters: 'âçêëîôùû',
    // French has every second, lists every third; Spanish and Portuguese share some of them, but few of the marks
    frameShare: 0.28,
    markShare: 0.11,
    nounFirst: true,
    subjectBehind: true,
    reflexive: REFLEXIVE,
    writing,
    isPlural,
    singular,
    isAdjective,
  },
  { lists: [{ common }, grammar, dates, people, bodies, acts], sectors, noField: ['port', 'fonds'], anchors, inflect },
)
