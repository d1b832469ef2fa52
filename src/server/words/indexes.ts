/** Indexes of the register: parties, people, places, sectors. */

import type { PartyKind } from '../../register/party-kind.ts'

const en = {
  find: 'Find',
  show: 'Show',
  all: 'All',
  orders: 'Order',
  pages: 'Pages',
  noneNamed: (name: string) => `Nothing in this index is named “${name}”.`,
  tryAgain: 'Try fewer letters, or another spelling.',
  inSearch: 'Search the engagements for these words',
  parties: {
    title: 'Relations',
    h1: 'Parties',
    lede: (all: string, kinds: string) => `The register has engagements of ${all}: ${kinds}.`,
    all: (n: number, said: string) => (n === 1 ? 'one party' : `${said} parties`),
    empty: 'The register has no parties yet.',
    find: 'Name of a party',
    kinds: 'Kinds of parties',
    everyKind: 'All',
    kindLinks: {
      state: 'States',
      subdivision: 'Federated states and provinces',
      city: 'Cities',
      organisation: 'Organisations',
    } satisfies Record<PartyKind, string>,
    counted: {
      state: (n: number, said: string) => (n === 1 ? 'one state' : `${said} states`),
      subdivision: (n: number, said: string) =>
        n === 1 ? 'one federated state or province' : `${said} federated states and provinces`,
      city: (n: number, said: string) => (n === 1 ? 'one city' : `${said} cities`),
      organisation: (n: number, said: string) => (n === 1 ? 'one organisation' : `${said} organisations`),
    } satisfies Record<PartyKind, (n: number, said: string) => string>,
    orders: { number: 'by number', name: 'by name', last: 'by last engagement' },
    partners: (office: string) => `Partners of ${office}`,
    allPartners: (n: string) => `All ${n}`,
    partnersHint: 'Strokes above the line went out, strokes below came in; twenty years each.',
    hint: 'Twenty years each: strokes above the line are visits sent, strokes below are visits received. The number is all engagements.',
    busiest: (said: string) => `Sorted and searched are the ${said} with most engagements.`,
  },
  people: {
    title: 'People',
    h1: 'People',
    lede: 'Who took part, most often first; with the date and the office in which each was seen last.',
    named: (name: string) => `People whose names have the words “${name}”.`,
    people: (n: number, said: string) => (n === 1 ? 'One person' : `${said} people`),
    find: 'Name of a person',
    party: 'For which party',
    anyParty: 'any',
    counted: (said: string) => `Counted in the newest ${said} engagements; a name or a party reaches further back.`,
    fault: 'No party is known by that name; give a name in English or French, or a code such as CA-QC.',
    empty: 'The register names no people yet.',
  },
  places: {
    title: 'Places',
    h1: 'Places',
    lede: 'Where engagements took place, by the names that documents give.',
    find: 'Name of a place',
    busiest: (said: string) => `Searched are the ${said} places with most engagements.`,
    empty: 'The register names no places yet.',
  },
  sectors: {
    title: 'Sectors',
    h1: 'Sectors',
    lede: 'What engagements were about, of a closed list. The number is all engagements.',
    empty: 'No engagement says yet what it was about.',
  },
}

const fr: typeof en = {
  find: 'Trouver',
  show: 'Montrer',
  all: 'Tout',
  orders: 'Ordre',
  pages: 'Pages',
  noneNamed: (name) => `Rien dans cet index ne s’appelle «\u00a0${name}\u00a0».`,
  tryAgain: 'Essayez moins de lettres, ou une autre graphie.',
  inSearch: 'Chercher ces mots dans les rencontres officielles',
  parties: {
    title: 'Relations',
    h1: 'Parties',
    lede: (all, kinds) => `Le registre contient des rencontres officielles de ${all}\u00a0: ${kinds}.`,
    all: (n, said) => (n < 2 ? 'une partie' : `${said} parties`),
    empty: 'Le registre ne contient pas encore de parties.',
    find: 'Nom d’une partie',
    kinds: 'Genres de parties',
    everyKind: 'Toutes',
    kindLinks: {
      state: 'États',
      subdivision: 'Provinces et États fédérés',
      city: 'Villes',
      organisation: 'Organisations',
    },
    counted: {
      state: (n, said) => (n < 2 ? 'un État' : `${said} États`),
      subdivision: (n, said) => (n < 2 ? 'une province ou un État fédéré' : `${said} provinces et États fédérés`),
      city: (n, said) => (n < 2 ? 'une ville' : `${said} villes`),
      organisation: (n, said) => (n < 2 ? 'une organisation' : `${said} organisations`),
    },
    orders: { number: 'par nombre', name: 'par nom', last: 'par dernière rencontre' },
    partners: (office) => `Partenaires\u00a0: ${office}`,
    allPartners: (n) => `Les ${n} partenaires`,
    partnersHint:
      'Au-dessus de la ligne, les visites effectuées\u00a0; au-dessous, les visites reçues\u00a0; vingt ans chacun.',
    hint: 'Vingt ans chacune\u00a0: au-dessus de la ligne, les visites effectuées\u00a0; au-dessous, les visites reçues. Le nombre compte tout.',
    busiest: (said) =>
      `L’ordre et la recherche portent sur les ${said} parties qui ont le plus de rencontres officielles.`,
  },
  people: {
    title: 'Personnes',
    h1: 'Personnes',
    lede: 'Qui a pris part, les plus fréquents d’abord\u00a0; avec la date et la fonction où chacun a été vu en dernier.',
    named: (name) => `Personnes dont le nom contient les mots «\u00a0${name}\u00a0».`,
    people: (n, said) => (n < 2 ? 'Une personne' : `${said} personnes`),
    find: 'Nom d’une personne',
    party: 'Pour quelle partie',
    anyParty: 'toutes',
    counted: (said) =>
      `D’après les ${said} rencontres officielles les plus récentes\u00a0; un nom ou une partie remonte plus loin.`,
    fault:
      'Aucune partie n’est connue sous ce nom\u00a0; donnez un nom en français ou en anglais, ou un code comme CA-QC.',
    empty: 'Le registre ne nomme encore personne.',
  },
  places: {
    title: 'Lieux',
    h1: 'Lieux',
    lede: 'Où ont eu lieu les rencontres officielles, sous les noms que les documents leur donnent.',
    find: 'Nom d’un lieu',
    busiest: (said) => `La recherche porte sur les ${said} lieux qui ont le plus de rencontres officielles.`,
    empty: 'Le registre ne nomme encore aucun lieu.',
  },
  sectors: {
    title: 'Domaines',
    h1: 'Domaines',
    lede: 'Les sujets des rencontres officielles, d’après une liste fermée. Le nombre compte tout.',
    empty: 'Aucune rencontre ne dit encore son sujet.',
  },
}

export const INDEXES = { en, fr }
