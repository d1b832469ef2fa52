/** Offices as the register knows them, whatever their language and order of words: `minister/foreign+trade`. */

import type { Language } from '../../register/labels.ts'
import type { Role } from '../../register/people/office-words.ts'

const ROLES = {
  president: 'président',
  monarch: 'monarque',
  'prime minister': 'premier ministre',
  governor: 'gouverneur',
  mayor: 'maire',
  minister: 'ministre',
  'deputy minister': 'sous-ministre',
  speaker: 'président d’assemblée',
  member: 'parlementaire',
  ambassador: 'ambassadeur',
  consul: 'consul',
  envoy: 'envoyé',
  judge: 'juge',
  commander: 'commandant',
  'secretary general': 'secrétaire général',
  'party leader': 'chef de parti',
  commissioner: 'commissaire',
  secretary: 'secrétaire',
  director: 'directeur',
  chair: 'président d’organisme',
  adviser: 'conseiller',
} satisfies Record<Role, string> as Readonly<Record<string, string>>

const FIELDS: Readonly<Record<string, string>> = {
  foreign: 'affaires étrangères',
  europe: 'Europe',
  defence: 'défense',
  interior: 'intérieur',
  justice: 'justice',
  finance: 'finances',
  economy: 'économie',
  trade: 'commerce',
  industry: 'industrie',
  education: 'éducation',
  science: 'science',
  health: 'santé',
  culture: 'culture',
  environment: 'environnement',
  energy: 'énergie',
  agriculture: 'agriculture',
  transport: 'transports',
  labour: 'travail',
  security: 'sécurité',
  tourism: 'tourisme',
  sport: 'sport',
  immigration: 'immigration',
  'public service': 'fonction publique',
  religion: 'cultes',
  housing: 'logement',
  sea: 'mer',
  space: 'aviation et espace',
  information: 'information',
  veterans: 'anciens combattants',
  investment: 'investissements',
  family: 'famille',
  diaspora: 'diaspora',
  women: 'condition féminine',
}

const OFFICE = /^(deputy )?([a-z ]+?)(?:\/([a-z+ ]+))?$/

/** Undefined of what is none of the offices that the register knows. */
export function officeInWords(office: string, language: Language): string | undefined {
  // Deputy ministers are a role of their own.
  const [, deputy, role, fields] = office in ROLES ? ['', undefined, office, undefined] : (OFFICE.exec(office) ?? [])
  if (role === undefined || !(role in ROLES)) return undefined
  const about = fields?.split('+') ?? []
  const [said, of] = language === 'en' ? [role, about] : [ROLES[role], about.map((field) => FIELDS[field] ?? field)]
  const title = deputy ? (language === 'en' ? `deputy ${said}` : `${said} (adjoint)`) : said
  return of.length ? `${title}, ${of.join(', ')}` : title
}
