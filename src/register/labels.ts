/** The closed lists of the register in English and French: types, kinds and sectors, as sentences and full text have them. */

import type { EngagementKind, EngagementType, Sector } from '../model/reading.ts'

export type Language = 'en' | 'fr'
type Label = Readonly<Record<Language, string>>

/** Many of them; in French all are feminine. */
export const TYPES_IN_WORDS: Readonly<Record<EngagementType, Label>> = {
  visit: { en: 'visits', fr: 'visites' },
  meeting: { en: 'meetings', fr: 'rencontres' },
  event: { en: 'events', fr: 'manifestations' },
  agreement: { en: 'agreements', fr: 'ententes' },
}

/** Many of them. `other` and `agreement` mean nothing without their type. */
export const KINDS_IN_WORDS: Readonly<Record<EngagementKind, Label>> = {
  state: { en: 'state visits', fr: 'visites d’État' },
  official: { en: 'official visits', fr: 'visites officielles' },
  working: { en: 'working visits', fr: 'visites de travail' },
  'trade mission': { en: 'trade missions', fr: 'missions commerciales' },
  mission: { en: 'missions', fr: 'missions' },
  study: { en: 'study visits', fr: 'visites d’étude' },
  courtesy: { en: 'courtesy visits', fr: 'visites de courtoisie' },
  private: { en: 'private visits', fr: 'visites privées' },
  transit: { en: 'stops in transit', fr: 'escales' },
  unspecified: { en: 'visits of no stated kind', fr: 'visites dont la nature n’est pas dite' },
  meeting: { en: 'talks', fr: 'entretiens' },
  call: { en: 'telephone and video calls', fr: 'appels et visioconférences' },
  'site visit': { en: 'site visits', fr: 'visites d’établissements' },
  reception: { en: 'receptions', fr: 'réceptions' },
  summit: { en: 'summits', fr: 'sommets' },
  forum: { en: 'forums', fr: 'forums' },
  conference: { en: 'conferences', fr: 'conférences' },
  seminar: { en: 'seminars', fr: 'séminaires' },
  exhibition: { en: 'exhibitions', fr: 'expositions' },
  festival: { en: 'festivals', fr: 'festivals' },
  ceremony: { en: 'ceremonies', fr: 'cérémonies' },
  session: { en: 'sessions', fr: 'sessions' },
  treaty: { en: 'treaties', fr: 'traités' },
  agreement: { en: 'agreements', fr: 'accords' },
  memorandum: { en: 'memoranda', fr: 'protocoles d’entente' },
  declaration: { en: 'declarations', fr: 'déclarations' },
  'letter of intent': { en: 'letters of intent', fr: 'lettres d’intention' },
  protocol: { en: 'protocols', fr: 'protocoles' },
  'action plan': { en: 'action plans', fr: 'plans d’action' },
  contract: { en: 'contracts', fr: 'contrats' },
  twinning: { en: 'twinnings', fr: 'jumelages' },
  other: { en: 'other events and agreements', fr: 'autres manifestations et ententes' },
}

/** English after "about", French after "sur". */
export const SECTORS_IN_WORDS: Readonly<Record<Sector, Label>> = {
  agriculture: { en: 'agriculture', fr: 'l’agriculture' },
  fisheries: { en: 'fisheries', fr: 'la pêche' },
  forestry: { en: 'forestry', fr: 'la forêt' },
  mining: { en: 'mining', fr: 'les mines' },
  energy: { en: 'energy', fr: 'l’énergie' },
  environment: { en: 'the environment', fr: 'l’environnement' },
  industry: { en: 'industry', fr: 'l’industrie' },
  aerospace: { en: 'aerospace', fr: 'l’aérospatiale' },
  automotive: { en: 'vehicles', fr: 'l’automobile' },
  transport: { en: 'transport', fr: 'les transports' },
  infrastructure: { en: 'infrastructure', fr: 'les infrastructures' },
  technology: { en: 'technology', fr: 'les technologies' },
  innovation: { en: 'innovation', fr: 'l’innovation' },
  science: { en: 'science', fr: 'la science' },
  education: { en: 'education', fr: 'l’éducation' },
  health: { en: 'health', fr: 'la santé' },
  culture: { en: 'culture', fr: 'la culture' },
  language: { en: 'language', fr: 'la langue' },
  sport: { en: 'sport', fr: 'le sport' },
  tourism: { en: 'tourism', fr: 'le tourisme' },
  trade: { en: 'trade', fr: 'le commerce' },
  investment: { en: 'investment', fr: 'l’investissement' },
  finance: { en: 'finance', fr: 'les finances' },
  economy: { en: 'the economy', fr: 'l’économie' },
  labour: { en: 'labour', fr: 'le travail' },
  migration: { en: 'migration', fr: 'les migrations' },
  security: { en: 'security', fr: 'la sécurité' },
  justice: { en: 'justice', fr: 'la justice' },
  governance: { en: 'governance', fr: 'la gouvernance' },
  regional: { en: 'regional affairs', fr: 'les affaires régionales' },
  development: { en: 'development', fr: 'le développement' },
  youth: { en: 'youth', fr: 'la jeunesse' },
  women: { en: 'women', fr: 'les femmes' },
  indigenous: { en: 'Indigenous peoples', fr: 'les peuples autochtones' },
  religion: { en: 'religion', fr: 'la religion' },
  media: { en: 'the media', fr: 'les médias' },
  space: { en: 'space', fr: 'l’espace' },
  textiles: { en: 'textiles', fr: 'le textile' },
}

/** What an entry of the type is found by in full text, one and many. */
export const TYPE_WORDS: Readonly<Record<EngagementType, string>> = {
  visit: 'visit visits visite visites',
  meeting: 'meeting meetings rencontre rencontres',
  event: 'event events manifestation manifestations',
  agreement: 'agreement agreements entente ententes',
}
