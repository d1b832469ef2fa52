/** The page on which a text is read at once, and readings as it shows them. */

import type { Language } from '../../register/labels.ts'

const en = {
  title: 'Read this',
  h1: 'Paste a text and see it read',
  /** Where a script reads it, and where the server does. */
  here: 'It is read here, on this computer. Nothing is sent and nothing is kept until you say so.',
  there: 'It is read by this office, on its own computer, and shown. Nothing is kept until you say so.',
  text: 'The text',
  choose: 'Paste, type or choose a text',
  field: 'A communiqué, a news item, a page on relations: in English or French (Spanish is on trial), as plain text',
  file: 'Or a file of plain text; with scripts it can be dropped here',
  published: 'When it was published, if the text does not say so: 2024, 2024-05 or 2024-05-03',
  notDate: 'There is no such date. Write it as 2024, 2024-05 or 2024-05-03.',
  read: 'Read it',
  reading: 'The reading',
  nothingYet: 'What is read will stand here, each value with its words.',
  loading: 'The reader is being loaded, which happens once: about 1 MB.',
  failed: 'The reader can not be loaded here. The button sends the text to this office, which reads it.',
  notText: (name: string) => `${name} is not plain text in UTF-8.`,
  about: (language: string) => `In ${language}`,
  publishedOn: ', published ',
  byCaller: ', published, as you said, ',
  characters: (n: string) => (n === '1' ? '1 character' : `${n} characters`),
  took: (n: string, ms: string) => `${n}, read in ${ms} ms.`,
  underlined: 'Underlined words were read; the rest was passed over.',
  found: (n: number) =>
    n === 0 ? 'No engagement.' : n === 1 ? 'One engagement.' : `${COUNTS.en[n] ?? String(n)} engagements.`,
  pointAt: 'Point at a value to see its words.',
  none: 'No engagement was read in this text.',
  noneWhy: 'It tells of no visit, meeting, event or agreement of officials in words that the reader knows.',
  notRead: 'The text is not in a language that is read.',
  notReadWhy: 'English and French are, so far, and Spanish as a trial.',
  engagement: (n: number) => `Engagement ${n}`,
  within: (what: string, n: number) => `within ${what.toLowerCase()} ${n}`,
  keep: 'Put it in the register',
  copy: 'Copy as JSON',
  copied: 'The reading was copied, as JSON.',
  notCopied: 'This browser does not let a page copy.',
  explain: 'Explain',
  proposed: 'It was proposed by the rule',
  itsWords: 'See the words it took.',
}

const fr: typeof en = {
  title: 'Lire un texte',
  h1: 'Collez un texte, il est lu aussitôt',
  here: 'Il est lu ici, sur cet ordinateur. Rien n’est envoyé ni conservé avant que vous ne le demandiez.',
  there:
    'Il est lu par ce bureau, sur son propre ordinateur, et montré. Rien n’est conservé avant que vous ne le demandiez.',
  text: 'Le texte',
  choose: 'Coller, saisir ou choisir un texte',
  field:
    'Un communiqué, une nouvelle, une page sur des relations : en français ou en anglais (l’espagnol est à l’essai), en texte brut',
  file: 'Ou un fichier de texte brut ; avec des scripts, on peut le déposer ici',
  published: 'Date de publication, si le texte ne la donne pas : 2024, 2024-05 ou 2024-05-03',
  notDate: 'Cette date n’existe pas. Écrivez-la comme 2024, 2024-05 ou 2024-05-03.',
  read: 'Lire',
  reading: 'La lecture',
  nothingYet: 'Ce qui est lu s’affichera ici, chaque valeur avec ses mots.',
  loading: 'Le lecteur se charge, une seule fois : environ 1 Mo.',
  failed: 'Le lecteur ne peut pas être chargé ici. Le bouton envoie le texte à ce bureau, qui le lit.',
  notText: (name) => `${name} n’est pas du texte brut en UTF-8.`,
  about: (language) => `En ${language}`,
  publishedOn: ', date de publication : ',
  byCaller: ', date de publication, selon vous : ',
  characters: (n) => (n === '0' || n === '1' ? `${n} caractère` : `${n} caractères`),
  took: (n, ms) => `${n}, lus en ${ms} ms.`,
  underlined: 'Les mots soulignés ont été lus ; le reste ne l’a pas été.',
  found: (n) =>
    n === 0
      ? 'Aucune rencontre officielle.'
      : n === 1
        ? 'Une rencontre officielle.'
        : `${COUNTS.fr[n] ?? String(n)} rencontres officielles.`,
  pointAt: 'Pointez une valeur pour voir ses mots.',
  none: 'Aucune rencontre officielle n’a été lue dans ce texte.',
  noneWhy: 'Il ne fait état d’aucune visite, rencontre, manifestation ou entente en des mots que le lecteur connaît.',
  notRead: 'Le texte n’est pas dans une langue qui est lue.',
  notReadWhy: 'Seuls le français et l’anglais le sont pour le moment, et l’espagnol à titre d’essai.',
  engagement: (n) => `Rencontre officielle ${n}`,
  within: (what, n) => `dans le cadre de : ${what.toLowerCase()} ${n}`,
  keep: 'Inscrire au registre',
  copy: 'Copier en JSON',
  copied: 'La lecture a été copiée, en JSON.',
  notCopied: 'Ce navigateur ne permet pas à une page de copier.',
  explain: 'Expliquer',
  proposed: 'Elle a été proposée par la règle',
  itsWords: 'Voir les mots qu’elle a pris.',
}

const COUNTS: Readonly<Record<Language, readonly (string | undefined)[]>> = {
  en: [
    undefined,
    undefined,
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
    'Seven',
    'Eight',
    'Nine',
    'Ten',
    'Eleven',
    'Twelve',
  ],
  fr: [undefined, undefined, 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix', 'Onze', 'Douze'],
}

export const READ = { en, fr }
