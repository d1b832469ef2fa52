/** French names of parties within a sentence, with their articles: "de la Russie", "aux États-Unis", "à Cuba". */

export interface FrenchName {
  readonly name: string
  readonly gender: Gender
}

/** `p`: plural; `i`: feminine, gone to with "à la" (la Barbade); `-`: without an article (Cuba). */
export type Gender = 'm' | 'f' | 'p' | 'i' | '-'

/** `la Russie`, `les États-Unis`, `Cuba`. */
export function withArticle({ name, gender }: FrenchName): string {
  if (gender === '-') return name
  if (gender === 'p') return `les ${name}`
  if (isElided(name)) return `l’${name}`
  return `${gender === 'm' ? 'le' : 'la'} ${name}`
}

/** `de la Russie`, `du Québec`, `d’Haïti`. */
export function from(french: FrenchName): string {
  const { name, gender } = french
  if (gender === 'p') return `des ${name}`
  if (gender === '-') return isElided(name) ? `d’${name}` : `de ${name}`
  return gender === 'm' && !isElided(name) ? `du ${name}` : `de ${withArticle(french)}`
}

/** `en Russie`, `au Québec`, `aux États-Unis`, `à Cuba`. */
export function towards(french: FrenchName): string {
  const { name, gender } = french
  if (gender === 'p') return `aux ${name}`
  if (gender === '-') return `à ${name}`
  if (gender === 'i' || name.startsWith('Île')) return `à ${withArticle(french)}`
  return gender === 'f' || isElided(name) ? `en ${name}` : `au ${name}`
}

const isElided = (name: string): boolean =>
  /^[aeiouhâéèêîïôû]/i.test(name) && !/^(H(ong|ondu|esse|ambourg)|oblast)/.test(name)
