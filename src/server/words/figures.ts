/** The words that figures say themselves. What they show is named by the page that shows them. */

const english = new Intl.NumberFormat('en')
const french = new Intl.NumberFormat('fr')

const en = {
  count: (n: number) => english.format(n),
  /** Years on which the sources are silent, both within; those that reach an end of the figure have one end. */
  nothingAfter: (year: number) => `nothing recorded after ${year}`,
  nothingBefore: (year: number) => `nothing recorded before ${year}`,
  nothingBetween: (from: number, to: number) =>
    from === to ? `nothing recorded in ${from}` : `nothing recorded from ${from} to ${to}`,
  nothing: 'nothing recorded',
  /** Over the marks beyond the axis. */
  noDate: 'no date given',
  /** The same beside the narrow axis, where there is room for one short word. */
  undated: 'undated',
  place: 'Place',
  noPlace: 'no place named',
  out: 'out',
  in: 'in',
  all: 'all',
  sector: 'Sector',
  guest: 'Guest',
  guests: 'Guests',
  meeting: 'Meeting',
  host: 'Host',
  hosts: 'Hosts',
  noName: 'no name given',
}

export type FigureWords = typeof en

const fr: FigureWords = {
  count: (n) => french.format(n),
  nothingAfter: (year) => `rien au registre après ${year}`,
  nothingBefore: (year) => `rien au registre avant ${year}`,
  nothingBetween: (from, to) => (from === to ? `rien au registre en ${from}` : `rien au registre de ${from} à ${to}`),
  nothing: 'rien au registre',
  noDate: 'sans date',
  undated: 'sans date',
  place: 'Lieu',
  noPlace: 'aucun lieu nommé',
  out: 'départ',
  in: 'arrivée',
  all: 'total',
  sector: 'Secteur',
  guest: 'Invité',
  guests: 'Invités',
  meeting: 'Rencontre',
  host: 'Hôte',
  hosts: 'Hôtes',
  noName: 'nom non précisé',
}

export const FIGURES = { en, fr }
