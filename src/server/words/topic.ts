/** The page of a place or a sector. */

const en = {
  place: 'Place',
  sector: 'Sector',
  lede: {
    place: (said: string, n: number, name: string, span: string) =>
      `${said} ${n === 1 ? 'engagement' : 'engagements'} took place in ${name}${span}.`,
    sector: (said: string, n: number, name: string, span: string) =>
      `${said} ${n === 1 ? 'engagement was' : 'engagements were'} about ${name}${span}.`,
  },
  atLeast: (said: string) => `more than ${said}`,
  span: (first: string, last: string) => (first === last ? `, in ${first}` : `, from ${first} to ${last}`),
  most: (names: readonly string[]) =>
    names.length > 1
      ? `Most often named are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`
      : `Most often named is ${names[0]}.`,
  nothingAfter: (year: string) => `Nothing is recorded after ${year}.`,
  years: 'By year',
  yearsOf: (name: string, first: string, last: string) => `Engagements by year, ${name}, ${first} to ${last}`,
  visits: 'Visits',
  others: 'Meetings, events, agreements',
  numbers: 'The numbers',
  year: 'Year',
  counted: (said: string) => `Counted in the newest ${said}.`,
  parties: 'Parties',
  latest: 'Latest',
  search: 'Search',
  all: (said: string) => `All ${said} in the search`,
  about: { place: 'About', sector: 'Where' },
  allOf: { place: 'All places', sector: 'All sectors' },
}

const fr: typeof en = {
  place: 'Lieu',
  sector: 'Domaine',
  lede: {
    place: (said, n, name, span) =>
      `${said} ${n < 2 ? 'rencontre officielle a eu' : 'rencontres officielles ont eu'} lieu à ${name}${span}.`,
    sector: (said, n, name, span) =>
      `${said} ${n < 2 ? 'rencontre officielle a porté' : 'rencontres officielles ont porté'} sur ${name}${span}.`,
  },
  atLeast: (said) => `plus de ${said}`,
  span: (first, last) => (first === last ? `, en ${first}` : `, de ${first} à ${last}`),
  most: (names) =>
    names.length > 1
      ? `Les plus souvent nommés\u00a0: ${names.slice(0, -1).join(', ')} et ${names.at(-1)}.`
      : `Le plus souvent nommé\u00a0: ${names[0]}.`,
  nothingAfter: (year) => `Rien n’est consigné après ${year}.`,
  years: 'Par année',
  yearsOf: (name, first, last) => `Rencontres officielles par année, ${name}, ${first} à ${last}`,
  visits: 'Visites',
  others: 'Rencontres, manifestations, ententes',
  numbers: 'Les nombres',
  year: 'Année',
  counted: (said) => `D’après les ${said} plus récentes.`,
  parties: 'Parties',
  latest: 'Les plus récentes',
  search: 'Recherche',
  all: (said) => `Les ${said} dans la recherche`,
  about: { place: 'Sujets', sector: 'Lieux' },
  allOf: { place: 'Tous les lieux', sector: 'Tous les domaines' },
}

export const TOPIC = { en, fr }
