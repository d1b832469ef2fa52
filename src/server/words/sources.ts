/** Where documents come from: what is watched and how fresh it is; versions of a page and what they change; copies. */

import type { ComparedSlot } from '../../register/versions.ts'
import { capital } from './capital.ts'
import { inFigures, inWords } from './numbers.ts'

const NB = '\u00a0'

/** Seconds in the largest unit that has one, and the next. */
function lasting(seconds: number, day: string): string {
  const units = [
    [day, 86_400],
    ['h', 3600],
    ['min', 60],
    ['s', 1],
  ] as const
  const at = units.findIndex(([, size]) => seconds >= size)
  if (at < 0) return `0${NB}s`
  const [name, size] = units[at]
  const rest = at + 1 < units.length ? Math.floor((seconds % size) / units[at + 1][1]) : 0
  return `${Math.floor(seconds / size)}${NB}${name}${rest ? ` ${rest}${NB}${units[at + 1][0]}` : ''}`
}

const en = {
  sources: 'Sources',
  over: 'Documents',
  /** Of n, how many do not answer and how many were never asked. */
  lede: (n: number, failing: number, waiting: number) => {
    if (!n) return 'Nothing is watched.'
    const said = n === 1 ? 'One source is watched' : `${capital(inWords(n, 'en'))} sources are watched`
    if (waiting && !failing) {
      const who =
        waiting < n
          ? waiting === 1
            ? 'one has not'
            : `${inFigures(waiting, 'en')} have not`
          : n === 1
            ? 'it has not'
            : 'none has'
      return `${said}; ${who} been looked at yet.`
    }
    return failing
      ? `${said}; ${failing === n ? 'none answers' : failing === 1 ? 'one does not answer' : `${inFigures(failing, 'en')} do not answer`}.`
      : `${said}, and ${n === 1 ? 'it answers' : 'all answer'}.`
  },
  how: 'Feeds, pages and folders that are looked at again and again; what is new goes into the register.',
  runHow: 'A watcher looks at what is on the list from time to time, for as long as it runs:',
  another: 'Watch another source',
  address: 'Address',
  addressHint: 'Of a feed, or of a page: https://…',
  refused: 'It was not put on the list:',
  often: 'How often to look',
  linksToFollow: 'Links to follow',
  linksHint: 'Of a page with links: one pattern a line, such as /news/*. Without any, the page itself is the document.',
  language: 'Language of its documents',
  findOut: 'found out of each',
  watch: 'Watch',
  unwatch: 'Stop watching',
  did: {
    added: 'Watched from now on:',
    known: 'Watched already, nothing was changed:',
    removed: 'No longer watched, its documents stay:',
  },
  is: { feed: 'feed', listing: 'page with links', page: 'page', folder: 'folder' },
  every: (seconds: number) => `every ${lasting(seconds, 'd')}`,
  links: 'links',
  reached: 'reached',
  neverReached: 'not reached yet',
  next: 'next look',
  fresh: (median: number, last: number, n: number) =>
    `From publication to the register: ${lasting(median, 'd')} in the median, ${lasting(last, 'd')} last (${n === 1 ? 'one document' : `${inFigures(n, 'en')} documents`}).`,
  notMeasured: 'Nothing has been published since it is watched.',
  failing: (times: number) =>
    times === 1 ? 'It did not answer the last time:' : `It has not answered ${inWords(times, 'en')} times:`,
  since: 'since',
  pagesFailing: 'Pages that fail',
  last: 'Last from there',
  documents: (n: number) => (n === 1 ? 'one document' : n === 0 ? 'no document' : `${inFigures(n, 'en')} documents`),
  watched: 'What is watched',

  seen: 'Seen at',
  seenFrom: 'from',
  seenOn: 'on',
  until: 'to',
  led: 'led to',
  replacedThere: 'something else stands there since',
  goneThere: 'nothing stands there since',
  replaced: 'This is an earlier version: the page says something else now.',
  current: 'See what it says now',
  versions: 'Versions of the page',
  versionsHow: 'The page at one address, as it stood from one day to the next. Versions of a page are one source.',
  thisOne: 'this one',
  changes: 'What changed',
  changesHow: 'Against the version before.',
  inText: 'In the text',
  inEngagements: 'In what it tells',
  nothingInText: 'Its paragraphs are the same.',
  nothingTold: 'It tells the same.',
  addedTold: 'Told now',
  goneTold: 'No longer told',
  changedTold: 'Told otherwise',
  addedBlock: 'Added:',
  goneBlock: 'Gone:',
  nothing: 'nothing',
  becomes: 'now',
  slots: {
    type: 'Type',
    kind: 'Kind',
    status: 'Status',
    date: 'Date',
    from: 'From',
    to: 'To',
    parties: 'Between',
    participants: 'Participants',
    places: 'Places',
    occasion: 'Occasion',
    title: 'Title',
    size: 'Size',
    sectors: 'Sectors',
  } satisfies Record<ComparedSlot, string>,
  copies: 'The same text elsewhere',
  copiesHow: 'Copies of one text are one source: they do not confirm one another.',
  noLonger: 'no longer told',
  onlyReplaced: 'Told only by an earlier version of a page, which no longer says it.',
  replacedTelling: 'an earlier version, which was replaced',
  sameSource: 'the same source as',
  oneSource: (documents: number, sources: number) =>
    sources === 1
      ? `${documents === 2 ? 'Both documents are' : `The ${inWords(documents, 'en')} documents are`} one source.`
      : `These ${inWords(documents, 'en')} documents are ${inWords(sources, 'en')} sources.`,
}

const fr: typeof en = {
  sources: 'Sources',
  over: 'Documents',
  lede: (n, failing, waiting) => {
    if (!n) return 'Rien n’est suivi.'
    const said = n === 1 ? 'Une source est suivie' : `${capital(inWords(n, 'fr'))} sources sont suivies`
    if (waiting && !failing) {
      const who =
        waiting < n
          ? waiting === 1
            ? 'une n’a'
            : `${inFigures(waiting, 'fr')} n’ont`
          : n === 1
            ? 'elle n’a'
            : 'aucune n’a'
      return `${said} ; ${who} pas encore été ${waiting > 1 && waiting < n ? 'consultées' : 'consultée'}.`
    }
    return failing
      ? `${said} ; ${failing === n ? 'aucune ne répond' : failing === 1 ? 'une ne répond pas' : `${inFigures(failing, 'fr')} ne répondent pas`}.`
      : `${said}, et ${n === 1 ? 'elle répond' : 'toutes répondent'}.`
  },
  how: 'Fils, pages et dossiers consultés à intervalles réguliers ; ce qui est nouveau entre au registre.',
  runHow: 'Un veilleur consulte ce qui est inscrit à intervalles réguliers, aussi longtemps qu’il tourne :',
  another: 'Suivre une autre source',
  address: 'Adresse',
  addressHint: 'D’un fil ou d’une page : https://…',
  refused: 'Rien n’a été inscrit :',
  often: 'Fréquence',
  linksToFollow: 'Liens à suivre',
  linksHint:
    'D’une page de liens : un motif par ligne, tel que /nouvelles/*. Sans motif, la page elle-même est le document.',
  language: 'Langue de ses documents',
  findOut: 'déterminée pour chacun',
  watch: 'Suivre',
  unwatch: 'Ne plus suivre',
  did: {
    added: 'Suivie désormais :',
    known: 'Déjà suivie, rien n’a changé :',
    removed: 'N’est plus suivie, ses documents restent :',
  },
  is: { feed: 'fil', listing: 'page de liens', page: 'page', folder: 'dossier' },
  every: (seconds) => `intervalle de ${lasting(seconds, 'j')}`,
  links: 'liens',
  reached: 'a répondu le',
  neverReached: 'n’a pas encore répondu',
  next: 'prochaine consultation le',
  fresh: (median, last, n) =>
    `De la publication au registre : ${lasting(median, 'j')} en médiane, ${lasting(last, 'j')} la dernière fois (${n === 1 ? 'un document' : `${inFigures(n, 'fr')} documents`}).`,
  notMeasured: 'Rien n’a été publié depuis qu’elle est suivie.',
  failing: (times) =>
    times === 1
      ? 'Elle n’a pas répondu la dernière fois :'
      : `Elle n’a pas répondu ${times === 2 ? 'deux' : inFigures(times, 'fr')} fois :`,
  since: 'depuis le',
  pagesFailing: 'Pages en défaut',
  last: 'Derniers arrivés',
  documents: (n) => (n === 1 ? 'un document' : n === 0 ? 'aucun document' : `${inFigures(n, 'fr')} documents`),
  watched: 'Ce qui est suivi',

  seen: 'Vu à',
  seenFrom: 'du',
  seenOn: 'le',
  until: 'au',
  led: 'mène à',
  replacedThere: 'autre chose y figure depuis le',
  goneThere: 'rien n’y figure depuis le',
  replaced: 'C’est une version antérieure : la page dit autre chose à présent.',
  current: 'Voir ce qu’elle dit à présent',
  versions: 'Versions de la page',
  versionsHow:
    'La page d’une même adresse, telle qu’elle était au fil des jours. Les versions d’une page sont une seule source.',
  thisOne: 'celle-ci',
  changes: 'Ce qui a changé',
  changesHow: 'Par rapport à la version précédente.',
  inText: 'Dans le texte',
  inEngagements: 'Dans ce qu’elle rapporte',
  nothingInText: 'Ses paragraphes sont les mêmes.',
  nothingTold: 'Elle rapporte la même chose.',
  addedTold: 'Rapportée à présent',
  goneTold: 'N’est plus rapportée',
  changedTold: 'Rapportée autrement',
  addedBlock: 'Ajouté :',
  goneBlock: 'Retiré :',
  nothing: 'rien',
  becomes: 'à présent',
  slots: {
    type: 'Type',
    kind: 'Nature',
    status: 'Tenue',
    date: 'Date',
    from: 'De',
    to: 'Vers',
    parties: 'Entre',
    participants: 'Participants',
    places: 'Lieux',
    occasion: 'Circonstance',
    title: 'Titre',
    size: 'Nombre',
    sectors: 'Sujets',
  },
  copies: 'Le même texte ailleurs',
  copiesHow: 'Les copies d’un texte sont une seule source : elles ne se confirment pas l’une l’autre.',
  noLonger: 'n’est plus rapportée',
  onlyReplaced: 'Rapportée seulement par une version antérieure d’une page, qui ne le dit plus.',
  replacedTelling: 'une version antérieure, qui a été remplacée',
  sameSource: 'la même source que',
  oneSource: (documents, sources) =>
    sources === 1
      ? `${documents === 2 ? 'Les deux documents sont' : `Les ${inWords(documents, 'fr')} documents sont`} une seule source.`
      : `Ces ${inWords(documents, 'fr')} documents sont ${inWords(sources, 'fr')} sources.`,
}

export const SOURCES = { en, fr }
