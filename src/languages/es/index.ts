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

/** Spanish: a trial of the recipe in docs/languages.md. */
export const spanish = languageOf(
  {
    code: 'es',
    name: 'Spanish',
    // "la" and "que" are French, too
    marks: 'la que el los las del y con una por para su sus como lo fue han este esta desde tras hoy ambos ambas donde',
    letters: 'áíóúñ',
    // Spanish has every second; Catalan and Galician come near, with every third
    frameShare: 0.43,
    markShare: 0.11,
    nounFirst: true,
    subjectBehind: true,
    reflexive: REFLEXIVE,
    writing,
    isPlural,
    singular,
    isAdjective,
  },
  { lists: [{ common }, grammar, dates, people, bodies, acts], sectors, noField: ['puerto'], anchors, inflect },
)
