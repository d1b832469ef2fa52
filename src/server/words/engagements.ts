/** One engagement. */

import type { Decision, Slot } from '../../model/decision.ts'
import type { EngagementKind, EngagementType, Side, Status } from '../../model/reading.ts'
import type { DifferingSlot } from '../resources/engagement.ts'
import { capital } from './capital.ts'
import { listed } from './listed.ts'
import { inWords } from './numbers.ts'

/** As a sentence takes them in; `to` and `from` have their prepositions. */
interface Said {
  readonly type: EngagementType
  readonly kind: EngagementKind
  readonly status: Status
  readonly people: readonly string[]
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly parties: readonly string[]
  readonly title?: string
  readonly occasion?: string
  /** With its preposition. */
  readonly date?: string
}

const VISITS_EN: Partial<Record<EngagementKind, string>> = {
  state: 'a state visit',
  official: 'an official visit',
  working: 'a working visit',
  'trade mission': 'a trade mission',
  mission: 'a mission',
  study: 'a study visit',
  courtesy: 'a courtesy visit',
  private: 'a private visit',
  transit: 'a stop in transit',
}
const VISITS_FR: Partial<Record<EngagementKind, string>> = {
  state: 'une visite d’État',
  official: 'une visite officielle',
  working: 'une visite de travail',
  'trade mission': 'une mission commerciale',
  mission: 'une mission',
  study: 'une visite d’étude',
  courtesy: 'une visite de courtoisie',
  private: 'une visite privée',
  transit: 'une escale',
}

const en = {
  /** Heads the page: what it was, and where to. */
  over: (kind: string, to: string) => (to ? `${kind} ${to}` : kind),
  lede(said: Said): string {
    const when = said.date ? ` ${said.date}` : ''
    const verb = {
      held: ['went on', 'met', 'took place', 'was concluded'],
      planned: ['is to go on', 'are to meet', 'is to take place', 'is to be concluded'],
      cancelled: ['was to have gone on', 'were to have met', 'was to have taken place', 'was to have been concluded'],
    }[said.status]
    if (said.type === 'visit') {
      const who = said.people.length
        ? listed(said.people, 'and')
        : said.from.length
          ? `a delegation ${listed(said.from, 'and')}`
          : 'a delegation'
      const to = said.to.length ? ` ${listed(said.to, 'and')}` : ''
      return `${capital(who)} ${verb[0]} ${VISITS_EN[said.kind] ?? 'a visit'}${to}${when}.`
    }
    const between =
      said.parties.length > 1
        ? ` between ${listed(said.parties, 'and')}`
        : said.parties.length
          ? ` of ${said.parties[0]}`
          : ''
    if (said.type === 'meeting')
      return said.people.length > 1
        ? `${capital(listed(said.people, 'and'))} ${verb[1]}${when}.`
        : said.people.length
          ? `${capital(said.people[0])} took part in a meeting${between}${when}.`
          : `A meeting${between} ${verb[2]}${when}.`
    const what = said.title ?? said.occasion ?? (said.type === 'event' ? 'an event' : 'an agreement')
    return `${capital(what)}${between} ${verb[said.type === 'event' ? 2 : 3]}${when}.`
  },
  ledeParts: (n: number) =>
    n === 1
      ? 'One engagement is told as a part of it.'
      : `${capital(inWords(n, 'en'))} engagements are told as parts of it.`,
  ledeSources: (n: number) =>
    n === 1 ? 'One document tells of it.' : `${capital(inWords(n, 'en'))} documents tell of it.`,
  ledeByHand: 'A person entered it; no document of the register tells of it.',
  ledeFound: 'A person found it in a document, where the reader did not.',
  facts: {
    kind: 'Kind',
    within: 'Part of',
    from: 'From',
    to: 'To',
    between: 'Between',
    title: 'Title',
    when: 'When',
    where: 'Where',
    head: 'Led by',
    size: 'Size',
    occasion: 'Occasion',
    about: 'About',
  },
  margin: { relation: 'Relation', waiting: 'Waiting', review: 'Review' },
  pair: (a: string, b: string) => `${a} and ${b}`,
  differences: (n: number) => (n === 1 ? '1 difference' : `${n} differences`),
  reviewed: { open: 'not yet looked at', contested: 'sources differ', confirmed: 'confirmed by a person' },
  differ: (n: number) => `${inWords(n, 'en')} values were found`,
  /** Heads of comparisons. */
  slots: {
    date: 'When it took place',
    kind: 'What kind it was',
    status: 'Whether it took place',
    title: 'What it is called',
    occasion: 'For what occasion',
    size: 'How many took part',
  } satisfies Record<DifferingSlot, string>,
  howMany: (heading: string, n: number, isContested: boolean) =>
    isContested ? `${heading}: ${inWords(n, 'en')} sources differ` : `${heading}: told in ${inWords(n, 'en')} ways`,
  shown: 'Shown',
  beside: 'Kept beside it',
  overruled: 'Put aside by a person',
  because: (why: string) => `The register shows the first, because ${why}.`,
  undecided: 'No person has decided yet.',
  byPerson: 'Entered by a person',
  keep: 'Keep',
  take: 'Take',
  programme: 'Programme',
  partsOf: 'What it holds',
  noDay: 'day not stated',
  participants: (n: number): string => (n === 1 ? 'Participant' : 'Participants'),
  participantsCaption: 'Participants with their offices, for whom they acted, and in what they took part',
  nameAndOffice: 'Name and office',
  actsFor: 'Acts for',
  tookPart: 'Took part in',
  noParticipants: 'No participant is named.',
  itself: {
    visit: 'the visit',
    meeting: 'the meeting',
    event: 'the event',
    agreement: 'the agreement',
  } satisfies Record<EngagementType, string>,
  led: 'led it',
  sides: { guest: 'guest', host: 'host' } satisfies Record<Side, string>,
  also: 'also',
  history: 'How it was told',
  planToHeld: 'From planned to held',
  told: { held: 'Reported as held', planned: 'Announced', cancelled: 'Reported as cancelled' } satisfies Record<
    Status,
    string
  >,
  saysDate: (date: string) => `It gives the date as ${date}.`,
  saysNoDate: 'It gives no date.',
  joinedBecause: 'Joined because',
  score: (score: string) => `score ${score}`,
  decided: 'What people decided',
  verbs: {
    confirm: 'Confirmed',
    correct: 'Corrected',
    reject: 'Rejected',
    merge: 'Merged with another',
    split: 'Held apart from another',
    add: 'Entered by hand',
    note: 'Note',
    'take-back': 'Taken back',
  } satisfies Record<Decision['kind'], string>,
  slotNames: {
    type: 'type',
    kind: 'kind',
    status: 'status',
    date: 'date',
    title: 'title',
    occasion: 'occasion',
    size: 'size',
    from: 'from',
    to: 'to',
    parties: 'parties',
    places: 'places',
    sectors: 'sectors',
    participants: 'participants',
    name: 'name',
    office: 'office',
    of: 'acts for',
  } satisfies Record<Slot, string>,
  by: (name: string) => `by ${name}`,
  takeBack: 'Take this decision back',
  takenBack: 'no longer holds',
  seeDecision: 'See the decision',
  alike: 'Perhaps the same',
  alikeWhy: 'Likely, and not sure: a person decides whether these are one.',
  compareThem: 'Decide in the review queue',
  correct: 'Correct a value',
  document: 'Open the document',
}

const fr: typeof en = {
  over: (kind, to) => (to ? `${kind} ${to}` : kind),
  lede(said) {
    const date = said.date ? ` ${said.date}` : ''
    const isHeld = said.status === 'held'
    const isPlanned = said.status === 'planned'
    if (said.type === 'visit') {
      const many = said.people.length > 1
      const who = said.people.length
        ? listed(said.people, 'et')
        : said.from.length
          ? `une délégation ${listed(said.from, 'et')}`
          : 'une délégation'
      const did = isHeld
        ? many
          ? 'ont effectué'
          : 'a effectué'
        : isPlanned
          ? many
            ? 'doivent effectuer'
            : 'doit effectuer'
          : many
            ? 'devaient effectuer'
            : 'devait effectuer'
      const to = said.to.length ? ` ${listed(said.to, 'et')}` : ''
      return `${capital(who)} ${did} ${VISITS_FR[said.kind] ?? 'une visite'}${to}${date}.${said.status === 'cancelled' ? ' Elle n’a pas eu lieu.' : ''}`
    }
    const between =
      said.parties.length > 1
        ? ` entre ${listed(said.parties, 'et')}`
        : said.parties.length
          ? ` (${said.parties[0]})`
          : ''
    if (said.type === 'meeting') {
      if (said.people.length > 1)
        return `${capital(listed(said.people, 'et'))} ${isHeld ? 'se sont rencontrés' : isPlanned ? 'doivent se rencontrer' : 'devaient se rencontrer'}${date}.`
      if (said.people.length) return `${capital(said.people[0])} : une rencontre${between}${date}.`
      return `Une rencontre${between}${isHeld ? ' a eu lieu' : isPlanned ? ' doit avoir lieu' : ' devait avoir lieu'}${date}.`
    }
    const what = said.title ?? said.occasion ?? (said.type === 'event' ? 'une manifestation' : 'une entente')
    const state = isHeld ? '' : isPlanned ? ', à venir' : ', annulée'
    return `${capital(what)}${between}${date}${state}.`
  },
  ledeParts: (n) =>
    n === 1 ? 'Une rencontre en fait partie.' : `${capital(inWords(n, 'fr'))} rencontres en font partie.`,
  ledeSources: (n) =>
    n === 1
      ? 'Un document en parle.'
      : `${n < 11 ? capital(['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'][n]) : n} documents en parlent.`,
  ledeByHand: 'Une personne l’a saisie ; aucun document du registre n’en parle.',
  ledeFound: 'Une personne l’a trouvée dans un document, là où le lecteur ne l’a pas vue.',
  facts: {
    kind: 'Nature',
    within: 'Fait partie de',
    from: 'De',
    to: 'Vers',
    between: 'Entre',
    title: 'Titre',
    when: 'Quand',
    where: 'Où',
    head: 'Dirigée par',
    size: 'Nombre',
    occasion: 'Circonstance',
    about: 'Sujets',
  },
  margin: { relation: 'Relation', waiting: 'À vérifier', review: 'Révision' },
  pair: (a, b) => `${a} et ${b}`,
  differences: (n) => (n < 2 ? `${n} divergence` : `${n} divergences`),
  reviewed: {
    open: 'pas encore vérifiée',
    contested: 'les sources divergent',
    confirmed: 'confirmée par une personne',
  },
  differ: (n) => `${inWords(n, 'fr')} valeurs ont été relevées`,
  slots: {
    date: 'Date',
    kind: 'Nature',
    status: 'Tenue',
    title: 'Titre',
    occasion: 'Circonstance',
    size: 'Nombre de participants',
  },
  howMany: (heading, n, isContested) =>
    isContested ? `${heading} : ${inWords(n, 'fr')} sources divergent` : `${heading} : ${inWords(n, 'fr')} versions`,
  shown: 'Retenue',
  beside: 'Conservée à côté',
  overruled: 'Écartée par une personne',
  because: (why) => `Le registre montre la première, car ${why}.`,
  undecided: 'Personne n’a encore tranché.',
  byPerson: 'Saisie par une personne',
  keep: 'Garder',
  take: 'Retenir',
  programme: 'Programme',
  partsOf: 'Ce qui en fait partie',
  noDay: 'jour non précisé',
  participants: (n) => (n < 2 ? 'Participant' : 'Participants'),
  participantsCaption: 'Participants avec leurs fonctions, pour qui ils agissent et à quoi ils ont pris part',
  nameAndOffice: 'Nom et fonction',
  actsFor: 'Pour',
  tookPart: 'A pris part à',
  noParticipants: 'Aucun participant n’est nommé.',
  itself: { visit: 'la visite', meeting: 'la rencontre', event: 'la manifestation', agreement: 'l’entente' },
  led: 'à sa tête',
  sides: { guest: 'invité', host: 'hôte' },
  also: 'aussi',
  history: 'Comment on l’a rapportée',
  planToHeld: 'De l’annonce à la tenue',
  told: { held: 'Rapportée comme tenue', planned: 'Annoncée', cancelled: 'Rapportée comme annulée' },
  saysDate: (date) => `Date donnée : ${date}.`,
  saysNoDate: 'Aucune date n’y est donnée.',
  joinedBecause: 'Réunie aux autres :',
  score: (score) => `indice ${score}`,
  decided: 'Ce que des personnes ont décidé',
  verbs: {
    confirm: 'Confirmée',
    correct: 'Corrigée',
    reject: 'Écartée',
    merge: 'Réunie à une autre',
    split: 'Distinguée d’une autre',
    add: 'Saisie à la main',
    note: 'Remarque',
    'take-back': 'Annulation',
  },
  slotNames: {
    type: 'genre',
    kind: 'nature',
    status: 'tenue',
    date: 'date',
    title: 'titre',
    occasion: 'circonstance',
    size: 'nombre',
    from: 'provenance',
    to: 'destination',
    parties: 'parties',
    places: 'lieux',
    sectors: 'sujets',
    participants: 'participants',
    name: 'nom',
    office: 'fonction',
    of: 'pour qui',
  },
  by: (name) => `par ${name}`,
  takeBack: 'Annuler cette décision',
  takenBack: 'n’est plus en vigueur',
  seeDecision: 'Voir la décision',
  alike: 'Peut-être la même',
  alikeWhy: 'Vraisemblable, sans être sûr : c’est à une personne de dire si elles ne font qu’une.',
  compareThem: 'Trancher dans la file de révision',
  correct: 'Corriger une valeur',
  document: 'Ouvrir le document',
}

export const ENGAGEMENTS = { en, fr }
