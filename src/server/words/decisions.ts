/** The log of decisions, and one of them. */

const en = {
  title: 'Decisions',
  over: 'Decision',
  lede: 'What people said about the register, the newest first. A decision is signed and dated, hangs on words of a document, and is never deleted; another one takes it back.',
  latest: 'Log',
  none: 'No person has decided anything yet.',
  noneMeans: 'The register shows what was read, with its sources. The review queue has what it is least sure of.',
  review: 'Go to the review queue',
  about: 'About',
  other: 'And',
  facts: { by: 'By', at: 'On', why: 'Why', what: 'What', holds: 'Holds', name: 'Name', tookBack: 'Takes back' },
  holds: 'yes',
  heldNot: 'no, it was taken back',
  words: 'The words it hangs on',
  gone: 'These words are not in the text as it is read now.',
  noEngagement: 'an engagement that the register does not have now',
  all: 'All decisions',
  seeBack: 'See what took it back',
}

const fr: typeof en = {
  title: 'Décisions',
  over: 'Décision',
  lede: 'Ce que des personnes ont dit du registre, en commençant par le plus récent. Une décision est signée et datée, tient à des mots d’un document et n’est jamais effacée ; une autre l’annule.',
  latest: 'Journal',
  none: 'Personne n’a encore rien décidé.',
  noneMeans: 'Le registre montre ce qui a été lu, avec ses sources. La file de révision a ce dont il est le moins sûr.',
  review: 'Ouvrir la file de révision',
  about: 'Au sujet de',
  other: 'Et',
  facts: {
    by: 'Par',
    at: 'Le',
    why: 'Motif',
    what: 'Objet',
    holds: 'En vigueur',
    name: 'Empreinte',
    tookBack: 'Annule',
  },
  holds: 'oui',
  heldNot: 'non, elle a été annulée',
  words: 'Les mots auxquels elle tient',
  gone: 'Ces mots ne figurent plus dans le texte tel qu’il est lu aujourd’hui.',
  noEngagement: 'une rencontre officielle qui n’est plus au registre',
  all: 'Toutes les décisions',
  seeBack: 'Voir ce qui l’a annulée',
}

export const DECISIONS = { en, fr }
