/** One person. */

import type { EngagementType } from '../../model/reading.ts'
import { capital } from './capital.ts'
import { counted } from './counted.ts'
import { listed } from './listed.ts'
import { inFigures, inWords } from './numbers.ts'

type Counts = readonly { readonly value: EngagementType; readonly entries: number }[]

const en = {
  over: 'Person',
  lede(party: string | undefined, span: string | undefined, counts: Counts): string {
    const acts = party ? `Acts for ${party}` : ''
    const seen = span ? `${acts ? 'seen' : 'Seen'} ${span}` : ''
    const first = [acts, seen].filter(Boolean).join('; ')
    const recorded = listed(
      counts.map(({ value, entries }) => counted(entries, value, 'en')),
      'and',
    )
    const isOne = counts.length === 1 && counts[0].entries === 1
    return `${first ? `${first}. ` : ''}${recorded ? `${capital(recorded)} ${isOne ? 'is' : 'are'} recorded.` : ''}`
  },
  actsFor: 'Acts for',
  seen: 'Seen',
  offices: (n: number): string => (n === 1 ? 'Office' : 'Offices'),
  noOffice: 'No source names an office.',
  officeSeen: (n: number) =>
    n === 1
      ? 'Seen in one engagement. When the office began or ended, no source says.'
      : `Seen in ${inWords(n, 'en')} engagements. When the office began or ended, no source says.`,
  engagements: (n: number): string => (n === 1 ? 'Engagement' : 'Engagements'),
  page: (shown: string, of: string) => `${shown} of ${of}.`,
  searchAll: 'Filter them',
  met: 'Met',
  with: 'Went together with',
  lookedAt: (n: string) => `From the newest ${n} engagements.`,
  metCaption: 'People met, for whom they act, and in what',
  withCaption: 'People on the same side, for whom they act, and in what',
  name: 'Name and office',
  party: 'Acts for',
  in: 'In',
  more: (n: number) => `${n} more`,
  rooms: (name: string, meetings: number) =>
    `Who was in the room with ${name} in ${inWords(meetings, 'en')} ${meetings === 1 ? 'meeting' : 'meetings'}; the table below says the same.`,
  roomsCaption: 'Who was in the room.',
  roomsHow: 'A line is a person named as taking part; a meeting joins its lines.',
  names: 'As the sources name them',
  times: (n: number) => (n === 1 ? 'in one engagement' : `in ${inFigures(n, 'en')} engagements`),
  alike: 'Perhaps the same',
  alikeWhy: 'Likely, and not sure: a person decides whether these are one.',
  score: (score: string) => `score ${score}`,
  decide: 'Decide in the review queue',
}

const fr: typeof en = {
  over: 'Personne',
  lede(party, span, counts) {
    const acts = party ? `Agit pour ${party}` : ''
    const seen = span ? `${acts ? 'au registre' : 'Au registre'} ${span}` : ''
    const first = [acts, seen].filter(Boolean).join(' ; ')
    const recorded = listed(
      counts.map(({ value, entries }) => counted(entries, value, 'fr')),
      'et',
    )
    return `${first ? `${first}. ` : ''}${recorded ? `${capital(recorded)} au registre.` : ''}`
  },
  actsFor: 'Agit pour',
  seen: 'Au registre',
  offices: (n) => (n === 1 ? 'Fonction' : 'Fonctions'),
  noOffice: 'Aucune source ne nomme de fonction.',
  officeSeen: (n) =>
    n === 1
      ? 'Relevée une fois. Quand elle a commencé ou pris fin, aucune source ne le dit.'
      : `Relevée ${inFigures(n, 'fr')} fois. Quand elle a commencé ou pris fin, aucune source ne le dit.`,
  engagements: (n) => (n < 2 ? 'Rencontre officielle' : 'Rencontres officielles'),
  page: (shown, of) => `${shown} sur ${of}.`,
  searchAll: 'Les filtrer',
  met: 'A rencontré',
  with: 'Avec',
  lookedAt: (n) => `D’après les ${n} rencontres officielles les plus récentes.`,
  metCaption: 'Personnes rencontrées, pour qui elles agissent et à quelle occasion',
  withCaption: 'Personnes du même côté, pour qui elles agissent et à quelle occasion',
  name: 'Nom et fonction',
  party: 'Pour',
  in: 'Lors de',
  more: (n) => `${n} de plus`,
  rooms: (name, meetings) =>
    `Avec qui ${name} était en présence, en ${inWords(meetings, 'fr')} ${meetings === 1 ? 'rencontre' : 'rencontres'} ; le tableau ci-dessous dit la même chose.`,
  roomsCaption: 'Qui était en présence.',
  roomsHow: 'Chaque ligne est une personne nommée ; une rencontre réunit ses lignes.',
  names: 'Noms dans les sources',
  times: (n) => (n === 1 ? 'une fois' : `${inFigures(n, 'fr')} fois`),
  alike: 'Peut-être la même personne',
  alikeWhy: 'Vraisemblable, sans être sûr : c’est à quelqu’un de dire si elles ne font qu’une.',
  score: (score) => `indice ${score}`,
  decide: 'Trancher dans la file de révision',
}

export const PEOPLE = { en, fr }
