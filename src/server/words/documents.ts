/** Documents: the list, and one of them. */

import type { DocumentFormat } from '../../model/document.ts'
import type { EngagementType, NoteKind } from '../../model/reading.ts'
import { capital } from './capital.ts'
import { counted } from './counted.ts'
import { listed } from './listed.ts'
import { inFigures } from './numbers.ts'

type Counts = Readonly<Partial<Record<EngagementType, number>>>

/** In the order in which a sentence names them. */
const TYPES = ['visit', 'meeting', 'event', 'agreement'] as const

const allCounted = (counts: Counts, language: 'en' | 'fr'): string[] =>
  TYPES.flatMap((type) => (counts[type] ? [counted(counts[type], type, language)] : []))

const en = {
  documents: 'Documents',
  over: 'Document',
  listLede: 'What the register was made from, the last received first. A document never changes.',
  foundLede: (text: string) => `Documents with the words “${text}”, the last received first.`,
  find: 'Words in the text',
  search: 'Search',
  all: 'All documents',
  none: 'No document has these words.',
  noneYet: 'The register has no documents yet.',
  noneIn: (language: string) => `No document is in this language: ${language}.`,
  languageLede: (language: string) => `Only those in one language: ${language}.`,
  unreadIn: (language: string) => `not read: ${language}`,
  unknownLanguage: 'unknown language',
  noneMeans: 'Every word has to be in the text; a star stands for the end of a word, as in “minist*”.',
  add: 'Read a text and add it',
  sources: 'What is watched for new ones',
  latest: 'Last received',
  found: 'Found',
  published: 'published',
  noTitle: 'The text has no title; it goes by its first words.',
  empty: 'Empty document',
  facts: {
    origin: 'Origin',
    published: 'Published',
    received: 'Received',
    language: 'Language',
    format: 'Format',
    size: 'Size',
    reader: 'Reader',
    name: 'Name',
  },
  formats: {
    text: 'text',
    markdown: 'Markdown',
    html: 'web page (HTML)',
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    odt: 'OpenDocument (ODT)',
    rtf: 'rich text (RTF)',
    mail: 'mail',
    msg: 'mail (Outlook)',
    'historyatstate/visit': 'record of a visit, Office of the Historian',
    'historyatstate/trip': 'record of a trip, Office of the Historian',
  } satisfies Record<DocumentFormat, string>,
  given: 'from its data, or told when it was added',
  bytes: (n: number) => (n === 1 ? '1 byte' : `${inFigures(n, 'en')} bytes`),
  asReceived: 'as received',
  selectors: 'selectors',
  original: 'The original, with its words marked',
  originalOver: 'Document as received',
  originalHow: 'As it was received, without what would run in it or be fetched from elsewhere.',
  originalMarked: 'What was read is marked.',
  originalPlain: 'This form of document has no places to show; its text is on its own page.',
  originalFrame: 'The page as received',
  inData: 'In the data of the page',
  inDataHow:
    'A script would fill this page. What was read stands in its data (JSON-LD), which no part of the page shows; there it is written so:',
  toText: 'The text, and what was read in it',
  onPage: (n: number) => `page ${n}`,
  places: 'Where it stands',
  lede(counts: Counts): string {
    const parts = allCounted(counts, 'en')
    return parts.length
      ? `${capital(listed(parts, 'and'))} ${parts.length === 1 && parts[0].startsWith('one ') ? 'was' : 'were'} read here.`
      : 'No engagement was read here.'
  },
  notes: {
    empty: 'There is nothing in it to read.',
    'language-not-read': 'It is in a language that is not read.',
    'charset-guessed': 'Its character set was found out from its letters.',
    mojibake: 'Some of its letters were garbled on the way.',
    broken: 'It is damaged, and not all of it could be read.',
    cut: 'It is very long, and not all of it was taken.',
    'no-main-content': 'Its text could not be told from what stands around it.',
    scanned: 'It has pages that are pictures, whose words are not read.',
    'encrypted-part': 'A part of it is encrypted.',
    'from-feed': 'These are the words of the feed; the page itself is closed.',
    'part-not-read': 'A part of it is in a language that is not read.',
  } satisfies Record<NoteKind, string>,
  text: 'The text',
  how: 'Underlined words were read. Point at them, or at a note, to see what belongs together; follow them to hold the mark.',
  howNone: 'No word of it was read.',
  paragraph: (n: number) => `Paragraph ${n}`,
  engagement: (n: number) => `Engagement ${n}`,
  rejected: 'A person rejected this; the register does not have it.',
  page: (n: number, of: number) => `Page ${n} of ${of}`,
  pages: 'Pages of the document',
  previous: 'Previous page',
  next: 'Next page',
  check: 'Check this reading',
  within: (n: number) => `engagement ${n}`,
  passedOver: 'What the reader passed over',
  passedHow: 'Sentences with words of official contact, of which nothing was read. Some tell of nothing.',
  passedWords: 'It has the words',
  addThis: 'Add what it tells',
  foot: 'A document never changes; its reading does, when the reader does.',
}

const fr: typeof en = {
  documents: 'Documents',
  over: 'Document',
  listLede:
    'Ce d’après quoi le registre est établi, en commençant par les derniers reçus. Un document ne change jamais.',
  foundLede: (text) => `Documents où figurent les mots « ${text} », en commençant par les derniers reçus.`,
  find: 'Mots du texte',
  search: 'Chercher',
  all: 'Tous les documents',
  none: 'Ces mots ne figurent dans aucun document.',
  noneYet: 'Le registre n’a encore aucun document.',
  noneIn: (language) => `Aucun document n’est dans cette langue : ${language}.`,
  languageLede: (language) => `Seulement ceux d’une langue : ${language}.`,
  unreadIn: (language) => `non lu : ${language}`,
  unknownLanguage: 'langue inconnue',
  noneMeans: 'Tous les mots doivent figurer dans le texte ; l’astérisque remplace une fin de mot : « minist* ».',
  add: 'Lire un texte et l’ajouter',
  sources: 'Ce qui est suivi pour en trouver d’autres',
  latest: 'Derniers reçus',
  found: 'Trouvés',
  published: 'publié :',
  noTitle: 'Ce texte n’a pas de titre ; ses premiers mots en tiennent lieu.',
  empty: 'Document vide',
  facts: {
    origin: 'Provenance',
    published: 'Publication',
    received: 'Réception',
    language: 'Langue',
    format: 'Nature',
    size: 'Taille',
    reader: 'Lecteur',
    name: 'Empreinte',
  },
  formats: {
    text: 'texte',
    markdown: 'Markdown',
    html: 'page web (HTML)',
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    odt: 'OpenDocument (ODT)',
    rtf: 'texte enrichi (RTF)',
    mail: 'courriel',
    msg: 'courriel (Outlook)',
    'historyatstate/visit': 'notice de visite, Office of the Historian',
    'historyatstate/trip': 'notice de voyage, Office of the Historian',
  },
  given: 'd’après ses données, ou indiqué lors de l’ajout',
  bytes: (n) => (n < 2 ? `${n} octet` : `${inFigures(n, 'fr')} octets`),
  asReceived: 'tel que reçu',
  selectors: 'sélecteurs',
  original: 'L’original, avec ses mots marqués',
  originalOver: 'Document tel que reçu',
  originalHow: 'Tel que reçu, sans ce qui s’y exécuterait ou serait demandé ailleurs.',
  originalMarked: 'Ce qui a été lu est marqué.',
  originalPlain: 'Cette sorte de document n’a pas d’emplacements à montrer ; son texte a sa propre page.',
  originalFrame: 'La page telle que reçue',
  inData: 'Dans les données de la page',
  inDataHow:
    'Un script remplirait cette page. Ce qui a été lu se trouve dans ses données (JSON-LD), qu’aucune partie de la page ne montre ; il y est écrit ainsi :',
  toText: 'Le texte, et ce qui y a été lu',
  onPage: (n) => `page ${n}`,
  places: 'Où cela se trouve',
  lede(counts) {
    const parts = allCounted(counts, 'fr')
    if (!parts.length) return 'Aucune rencontre officielle n’a été relevée dans ce texte.'
    const isOne = parts.length === 1 && parts[0].startsWith('une ')
    return `${capital(listed(parts, 'et'))} ${isOne ? 'a été relevée' : 'ont été relevées'} dans ce texte.`
  },
  notes: {
    empty: 'Il n’y a rien à lire.',
    'language-not-read': 'Cette langue n’est pas lue.',
    'charset-guessed': 'Son jeu de caractères a été déduit de ses lettres.',
    mojibake: 'Certaines de ses lettres ont été altérées en chemin.',
    broken: 'Il est endommagé et n’a pas pu être lu en entier.',
    cut: 'Il est très long et n’a pas été repris en entier.',
    'no-main-content': 'Son texte n’a pas pu être distingué de ce qui l’entoure.',
    scanned: 'Il a des pages qui sont des images, dont les mots ne sont pas lus.',
    'encrypted-part': 'Une partie en est chiffrée.',
    'from-feed': 'Ce sont les mots du fil ; la page elle-même est fermée.',
    'part-not-read': 'Une partie en est dans une langue qui n’est pas lue.',
  },
  text: 'Le texte',
  how: 'Les mots soulignés ont été lus. Pointez-les, ou une note, pour voir ce qui va ensemble ; suivez-les pour garder la marque.',
  howNone: 'Aucun mot n’en a été retenu.',
  paragraph: (n) => `Paragraphe ${n}`,
  engagement: (n) => `Rencontre ${n}`,
  rejected: 'Une personne l’a écartée ; elle n’est pas au registre.',
  page: (n, of) => `Page ${n} sur ${of}`,
  pages: 'Pages du document',
  previous: 'Page précédente',
  next: 'Page suivante',
  check: 'Vérifier cette lecture',
  within: (n) => `rencontre ${n}`,
  passedOver: 'Ce que le lecteur a laissé de côté',
  passedHow: 'Des phrases où figurent des mots de contact officiel, et dont rien n’a été lu. Certaines ne disent rien.',
  passedWords: 'Elle contient les mots',
  addThis: 'Ajouter ce qu’elle raconte',
  foot: 'Un document ne change jamais ; sa lecture change quand le lecteur change.',
}

export const DOCUMENTS = { en, fr }
