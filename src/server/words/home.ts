import { inFigures } from './numbers.ts'

const en = {
  title: 'The register',
  over: 'The register',
  h1: 'Who came, who went, and what was signed',
  lede: (engagements: string, office: string | undefined, parties: string, documents: string) => [
    'The register holds ',
    engagements,
    `${office ? ` of ${office}` : ''} with ${parties}, read from `,
    documents,
    '. Every value shows the words it rests on.',
  ],
  waiting: (n: number, isMore: boolean) =>
    n === 1 && !isMore
      ? 'One matter waits for a person.'
      : `${isMore ? 'More than ' : ''}${inFigures(n, 'en')} matters wait for a person.`,
  nothingWaits: 'Nothing waits for a person.',
  parties: (n: number) => (n === 1 ? '1 party' : `${inFigures(n, 'en')} parties`),
  show: 'Show',
  party: 'Party',
  kind: 'Kind',
  anyParty: 'any party',
  words: 'Words',
  anyWords: 'any',
  sentence: { before: 'Show', of: 'of', with: 'with the words', button: 'Show' },
  everything: 'everything',
  types: { visit: 'visits', meeting: 'meetings', event: 'events', agreement: 'agreements' },
  latest: (office: string | undefined) => (office === undefined ? 'Latest' : `Latest of ${office}`),
  coming: (office: string | undefined) => (office === undefined ? 'Coming' : `Coming for ${office}`),
  entered: 'Lately entered',
  partners: 'Parties',
  partnersHint: (name: string | undefined) =>
    name
      ? `Twenty years each: strokes above the line are visits of ${name}, strokes below are visits to it. The number is all engagements.`
      : 'Twenty years each: strokes above the line are visits sent, strokes below are visits received. The number is all engagements.',
  map: 'Map of the parties; the list below has the same ones.',
  mapCaption:
    'A circle is a party, as large as what the register has of it. Coastlines: Natural Earth, 1:110 million; the map takes no position on borders.',
  allParties: (n: string) => `All ${n}`,
  see: 'See also',
  more: { people: 'People', places: 'Places', sectors: 'Sectors', network: 'Who meets whom', decisions: 'Decisions' },
  bring: 'Bring a document',
  bringHint:
    'A communiqué, a page, a report. It is read at once, on this computer, and nothing enters the register unseen.',
  readText: 'Read a text',
  all: 'All documents',
  engagementsIn: (n: number) => (n === 1 ? '1 engagement' : `${n} engagements`),
  empty: 'The register is empty.',
  emptyHint: 'Read a text here, or add documents with chancery add, or a register that exists with chancery import.',
}

const fr: typeof en = {
  title: 'Le registre',
  over: 'Le registre',
  h1: 'Qui est venu, qui est allé, et ce qui a été signé',
  lede: (engagements, office, parties, documents) => [
    'Le registre contient ',
    engagements,
    `${office ? ` (${office})` : ''} avec ${parties}, d’après `,
    documents,
    '. Chaque valeur montre les mots sur lesquels elle repose.',
  ],
  waiting: (n, isMore) =>
    isMore
      ? `Plus de ${inFigures(n, 'fr')} points à vérifier.`
      : n === 1
        ? 'Un point à vérifier.'
        : `${inFigures(n, 'fr')} points à vérifier.`,
  nothingWaits: 'Rien à vérifier.',
  parties: (n) => (n < 2 ? `${n} partie` : `${inFigures(n, 'fr')} parties`),
  show: 'Afficher',
  party: 'Partie',
  kind: 'Nature',
  anyParty: 'toutes les parties',
  words: 'Mots',
  anyWords: 'tous',
  sentence: { before: 'Afficher', of: 'concernant', with: 'avec les mots', button: 'Afficher' },
  everything: 'tout',
  types: { visit: 'les visites', meeting: 'les rencontres', event: 'les manifestations', agreement: 'les ententes' },
  latest: (office) => (office === undefined ? 'Les plus récentes' : `Les plus récentes : ${office}`),
  coming: (office) => (office === undefined ? 'À venir' : `À venir : ${office}`),
  entered: 'Derniers documents reçus',
  partners: 'Parties',
  partnersHint: (name) =>
    name
      ? `Vingt ans chacune : au-dessus de la ligne, les visites effectuées (${name}) ; au-dessous, les visites reçues. Le nombre compte tout.`
      : 'Vingt ans chacune : au-dessus de la ligne, les visites effectuées ; au-dessous, les visites reçues. Le nombre compte tout.',
  map: 'Carte des parties ; la liste ci-dessous est la même.',
  mapCaption:
    'Un cercle est une partie, d’autant plus grand que le registre en contient. Tracé des côtes : Natural Earth, 1:110 000 000 ; la carte ne prend pas position sur les frontières.',
  allParties: (n) => `Les ${n}`,
  see: 'Voir aussi',
  more: {
    people: 'Personnes',
    places: 'Lieux',
    sectors: 'Domaines',
    network: 'Qui rencontre qui',
    decisions: 'Décisions',
  },
  bring: 'Apporter un document',
  bringHint:
    'Un communiqué, une page, un rapport. Il est lu aussitôt, sur cet ordinateur, et rien n’entre au registre sans être vu.',
  readText: 'Lire un texte',
  all: 'Tous les documents',
  engagementsIn: (n) => (n < 2 ? `${n} entrée` : `${n} entrées`),
  empty: 'Le registre est vide.',
  emptyHint:
    'Faites lire un texte ici, ou ajoutez des documents avec chancery add, ou un registre existant avec chancery import.',
}

export const HOME = { en, fr }
