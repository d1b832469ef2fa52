/** Who meets whom: the page, and the picture that a script draws on it. */

import { capital } from './capital.ts'
import { inFigures, inWords } from './numbers.ts'

const en = {
  title: 'Network',
  over: 'The register',
  h1: 'Who meets whom',
  lede: (people: number, met: number) => {
    const named = people === 1 ? 'One person is named here' : `${capital(inWords(people, 'en'))} people are named here`
    if (met === 0) return `${named}, none together with another.`
    if (met === people) return `${named}, ${people === 2 ? 'together' : 'all of them together with another'}.`
    return `${named}, ${inWords(met, 'en')} of them together with another.`
  },
  /** Before the filter in words. */
  here: (filter: string) => `Here: ${filter}.`,
  newest: (n: number) => `Of many, the newest ${inFigures(n, 'en')} are looked at; a narrower question shows the rest.`,
  more: (n: number) => `Look at the newest ${inFigures(n, 'en')}`,
  most: 'Those seen together most often are',
  and: 'and',
  times: (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${inFigures(n, 'en')} times`),
  picture: 'The picture',
  graph: (people: number, links: number) =>
    `A graph of ${inFigures(people, 'en')} people, and of the ${inFigures(links, 'en')} pairs of them who were at one engagement. The table below says the same.`,
  caption: (office: string | undefined) =>
    `A disc is a person, larger the more engagements name them${office ? `: filled for those of the office’s own party (${office}), open for others` : ''}. A line joins two who were at one engagement. With the picture in focus, arrows move it, + and − bring it closer and farther, 0 shows all, and the wheel is its own.`,
  closer: 'Closer',
  farther: 'Farther',
  all: 'All',
  find: 'Find a person in the picture',
  met: 'Met',
  engagements: 'Engagements',
  metCount: 'People met',
  people: 'The people',
  tableCaption: 'Who was seen with whom, those named most often first.',
  person: 'Person',
  party: 'For',
  seen: 'Times',
  last: 'Last',
  others: (n: number) => `and ${inFigures(n, 'en')} more`,
  alone: 'nobody named here',
  none: 'Nobody is named here together with anybody.',
  noneWhy: 'Engagements without names, and people seen alone, make no network. A wider filter may.',
  rooms: 'Who was in the room',
  roomsLabel: 'Guests on one side and hosts on the other, joined by the engagements that name both',
  next: 'Next people',
  first: 'First people',
}

const fr: typeof en = {
  title: 'Réseau',
  over: 'Le registre',
  h1: 'Qui rencontre qui',
  lede: (people, met) => {
    const named =
      people === 1 ? 'Une personne est nommée ici' : `${capital(inWords(people, 'fr'))} personnes sont nommées ici`
    if (met === 0) return `${named}, aucune avec une autre.`
    if (met === people) return `${named}, ${people === 2 ? 'ensemble' : 'toutes avec une autre'}.`
    return `${named}, dont ${inWords(met, 'fr')} avec une autre.`
  },
  here: (filter) => `Ici : ${filter}.`,
  newest: (n) =>
    `Il y en a beaucoup : seules les ${inFigures(n, 'fr')} plus récentes sont examinées ; une question plus précise montre le reste.`,
  more: (n) => `Examiner les ${inFigures(n, 'fr')} plus récentes`,
  most: 'Les plus souvent vus ensemble sont',
  and: 'et',
  times: (n) => (n === 1 ? 'une fois' : n === 2 ? 'deux fois' : `${inFigures(n, 'fr')} fois`),
  picture: 'L’image',
  graph: (people, links) =>
    `Un graphe de ${inFigures(people, 'fr')} personnes, et des ${inFigures(links, 'fr')} paires d’entre elles qui ont pris part à une même rencontre officielle. Le tableau ci-dessous dit la même chose.`,
  caption: (office) =>
    `Un disque est une personne, d’autant plus grand que plus de rencontres la nomment${office ? ` : plein pour ceux de la partie que sert cet office (${office}), ouvert pour les autres` : ''}. Un trait joint deux personnes vues à une même rencontre. Quand l’image est active, les flèches la déplacent, + et − la rapprochent et l’éloignent, 0 la montre entière, et la molette est à elle.`,
  closer: 'Plus près',
  farther: 'Plus loin',
  all: 'Tout',
  find: 'Trouver une personne dans l’image',
  met: 'A rencontré',
  engagements: 'Rencontres officielles',
  metCount: 'Personnes rencontrées',
  people: 'Les personnes',
  tableCaption: 'Qui a été vu avec qui, des plus souvent nommés aux moins souvent.',
  person: 'Personne',
  party: 'Pour',
  seen: 'Fois',
  last: 'Dernière',
  others: (n) => `et ${inFigures(n, 'fr')} de plus`,
  alone: 'personne de nommé ici',
  none: 'Personne n’est nommé ici avec quelqu’un d’autre.',
  noneWhy:
    'Les rencontres sans noms et les personnes vues seules ne font pas de réseau. Un filtre plus large en fera peut-être un.',
  rooms: 'Qui était dans la salle',
  roomsLabel:
    'Les invités d’un côté et les hôtes de l’autre, joints par les rencontres qui nomment les uns et les autres',
  next: 'Personnes suivantes',
  first: 'Premières personnes',
}

export const NETWORK = { en, fr }
