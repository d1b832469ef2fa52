/** Pages of a pair of parties, and of one party. */

import { capital } from './capital.ts'
import { counted } from './counted.ts'
import { listed } from './listed.ts'
import { inWords } from './numbers.ts'

interface Counts {
  readonly out: number
  readonly in: number
  readonly meetings: number
  readonly events: number
  readonly agreements: number
}

/** Parties as a sentence has them. */
interface Names {
  readonly itself: string
  readonly from: string
  readonly to: string
}

const en = {
  over: 'Relations',
  title: (a: string, b: string) => `${a} and ${b}`,
  /** Of a pair, and of one party with all others. */
  lede(span: readonly [first: string, last: string] | undefined, counts: Counts, a: Names, b?: Names): string {
    const { meetings, events, agreements } = counts
    const when = !span ? '' : span[0] === span[1] ? `In ${span[0]} ` : `Between ${span[0]} and ${span[1]} `
    const sent = counts.out ? `sent ${counted(counts.out, 'visit', 'en')} ${b?.to ?? 'abroad'}` : ''
    const received = counts.in ? `received ${sent ? inWords(counts.in, 'en') : counted(counts.in, 'visit', 'en')}` : ''
    const moves = [sent, received].filter(Boolean).join(' and ')
    const kinds = [
      meetings && counted(meetings, 'meeting', 'en'),
      events && counted(events, 'event', 'en'),
      agreements && counted(agreements, 'agreement', 'en'),
    ]
    const others = listed(
      kinds.filter((kind) => kind !== 0),
      'and',
    )
    const [first, ...rest] = [
      moves && `${a.itself} ${moves}`,
      others && `${others} ${meetings + events + agreements === 1 ? 'is' : 'are'} recorded`,
    ].filter(Boolean)
    if (!first) return 'Nothing is recorded.'
    return [capital(when + first), ...rest.map(capital)].map((said) => `${said}.`).join(' ')
  },
  nothingAfter: (year: number) => `Nothing is recorded after ${year}.`,
  partners: (names: readonly string[], n: number) =>
    `Most of it was with ${listed(names, 'and')}; ${n === names.length ? 'there are no others' : `${n} parties in all`}.`,
  facts: { first: 'First', last: 'Last', engagements: 'In all', planned: 'Planned' },
  all: (n: string) => `All ${n}`,
  totals: {
    out: (n: number, to: string) => `${n === 1 ? 'visit' : 'visits'} ${to || 'abroad'}`,
    in: (n: number, to: string) => `${n === 1 ? 'visit' : 'visits'} ${to}`,
    meeting: (n: number): string => (n === 1 ? 'meeting' : 'meetings'),
    event: (n: number): string => (n === 1 ? 'event' : 'events'),
    agreement: (n: number): string => (n === 1 ? 'agreement' : 'agreements'),
  },
  headings: {
    out: (n: number, to: string) => `${n === 1 ? 'Visit' : 'Visits'} ${to || 'abroad'}`,
    in: (n: number, to: string) => `${n === 1 ? 'Visit' : 'Visits'} ${to}`,
    /** Where neither party is the office's own. */
    visits: (from: string, to: string) => `Visits ${from} ${to}`,
    meeting: (n: number): string => (n === 1 ? 'Meeting' : 'Meetings'),
    event: (n: number): string => (n === 1 ? 'Event' : 'Events'),
    agreement: (n: number): string => (n === 1 ? 'Agreement' : 'Agreements'),
    map: 'Where from, where to',
    sectors: 'Sectors over time',
    people: 'People',
    partners: 'With whom',
  },
  newestOf: (shown: number, n: string) => `The newest ${shown} of ${n}.`,
  timeline: (a: string, b: string) => `Timeline of what ${a} and ${b} had to do with one another`,
  timelineOf: (a: string) => `Timeline of the engagements of ${a}`,
  years: (n: number) => (n === 1 ? 'One year.' : `${n} years.`),
  timelineCaption:
    'What stands above the line left, or belongs to neither way; what stands below arrived. The lists below say the same.',
  map: (a: string, b: string) => `Map of the visits between ${a} and ${b}; the table beside it has the numbers.`,
  mapCaption:
    'A line is a place and a direction. Coastlines: Natural Earth, 1:110 million; the map takes no position on borders.',
  partnersMap: (a: string) => `Map of the partners of ${a}; the list below has the same ones.`,
  partnersCaption:
    'A circle is a party, as large as what the register has of it. Coastlines: Natural Earth, 1:110 million.',
  sectorsCaption: 'A sign is an engagement, or as many as its number says, and leads to it.',
  peopleCaption: 'People of these engagements, those seen most often first',
  nameAndOffice: 'Name and office',
  actsFor: 'Acts for',
  seen: 'Last seen',
  engagements: 'Engagements',
  party: 'Party',
  counted: (n: string) => `Counted from the newest ${n}.`,
  empty: (a: string, b: string) => `The register has nothing between ${a} and ${b}.`,
  emptyOf: (a: string) => `The register has nothing of ${a}.`,
  emptyMeans: 'It does not mean that there was nothing: no document that was read tells of it.',
  read: 'Read a document',
  search: 'Search the register',
}

const fr: typeof en = {
  over: 'Relations',
  title: (a, b) => `${a} et ${b}`,
  lede(span, counts, a, b) {
    const when = !span ? '' : span[0] === span[1] ? `${span[0]} : ` : `${span[0]} – ${span[1]} : `
    const parts = [
      counts.out &&
        (b
          ? `${counted(counts.out, 'visit', 'fr')} ${a.from} ${b.to}`
          : `${counted(counts.out, 'visit', 'fr')} ${a.from} à l’étranger`),
      counts.in &&
        (b ? `${counted(counts.in, 'visit', 'fr')} ${b.from} ${a.to}` : `${counted(counts.in, 'visit', 'fr')} ${a.to}`),
      counts.meetings && counted(counts.meetings, 'meeting', 'fr'),
      counts.events && counted(counts.events, 'event', 'fr'),
      counts.agreements && counted(counts.agreements, 'agreement', 'fr'),
    ]
    const said = parts.filter(Boolean).join(', ')
    return said ? `${capital(when + said)}.` : 'Rien n’est consigné.'
  },
  nothingAfter: (year) => `Rien n’est consigné après ${year}.`,
  partners: (names, n) =>
    `Principaux partenaires : ${names.join(', ')}${n > names.length ? ` (${n} parties en tout)` : ''}.`,
  facts: { first: 'Premier', last: 'Dernier', engagements: 'En tout', planned: 'À venir' },
  all: (n) => `Les ${n}`,
  totals: {
    out: (n, to) => `${n < 2 ? 'visite' : 'visites'} ${to || 'à l’étranger'}`,
    in: (n, to) => `${n < 2 ? 'visite' : 'visites'} ${to}`,
    meeting: (n) => (n < 2 ? 'rencontre' : 'rencontres'),
    event: (n) => (n < 2 ? 'manifestation' : 'manifestations'),
    agreement: (n) => (n < 2 ? 'entente' : 'ententes'),
  },
  headings: {
    out: (n, to) => `${n < 2 ? 'Visite' : 'Visites'} ${to || 'à l’étranger'}`,
    in: (n, to) => `${n < 2 ? 'Visite' : 'Visites'} ${to}`,
    visits: (from, to) => `Visites ${from} ${to}`,
    meeting: (n) => (n < 2 ? 'Rencontre' : 'Rencontres'),
    event: (n) => (n < 2 ? 'Manifestation' : 'Manifestations'),
    agreement: (n) => (n < 2 ? 'Entente' : 'Ententes'),
    map: 'D’où, et vers où',
    sectors: 'Domaines au fil du temps',
    people: 'Personnes',
    partners: 'Avec qui',
  },
  newestOf: (shown, n) => `Les ${shown} plus récentes de ${n}.`,
  timeline: (a, b) => `Chronologie des rapports entre ${a} et ${b}`,
  timelineOf: (a) => `Chronologie : ${a}`,
  years: (n) => (n === 1 ? 'Un an.' : `${n} ans.`),
  timelineCaption:
    'Au-dessus de la ligne, les départs et ce qui n’a pas de sens ; au-dessous, les arrivées. Les listes ci-dessous le disent aussi.',
  map: (a, b) => `Carte des visites entre ${a} et ${b} ; le tableau à côté donne les nombres.`,
  mapCaption:
    'Une ligne est un lieu et un sens. Tracé des côtes : Natural Earth, 1:110 000 000 ; la carte ne prend pas position sur les frontières.',
  partnersMap: (a) => `Carte des partenaires : ${a} ; la liste ci-dessous est la même.`,
  partnersCaption:
    'Un cercle est une partie, d’autant plus grand que le registre en contient. Tracé des côtes : Natural Earth, 1:110 000 000.',
  sectorsCaption: 'Un signe est une entrée, ou autant que le dit son nombre, et y mène.',
  peopleCaption: 'Personnes de ces rencontres, les plus souvent vues d’abord',
  nameAndOffice: 'Nom et fonction',
  actsFor: 'Pour',
  seen: 'Vu en dernier',
  engagements: 'Entrées',
  party: 'Partie',
  counted: (n) => `Compté d’après les ${n} plus récentes.`,
  empty: (a, b) => `Le registre n’a rien entre ${a} et ${b}.`,
  emptyOf: (a) => `Le registre n’a rien : ${a}.`,
  emptyMeans: 'Cela ne veut pas dire qu’il n’y a rien eu : aucun document lu n’en parle.',
  read: 'Lire un document',
  search: 'Chercher dans le registre',
}

export const RELATIONS = { en, fr }
