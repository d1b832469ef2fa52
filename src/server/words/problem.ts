/** Errors, as a page tells them. The detail is said as it was found, in English. */

const en = {
  over: 'Error',
  titles: {
    400: 'This address can not be understood',
    403: 'This is not allowed',
    404: 'There is no such page',
    413: 'This is too large',
    421: 'This is not the office’s name',
    429: 'Too many requests',
    500: 'Something went wrong here',
    503: 'The register does not answer',
  } as Readonly<Record<number, string>>,
  other: 'This did not work',
  search: 'Search the register',
  home: 'Go to the first page',
}

const fr: typeof en = {
  over: 'Erreur',
  titles: {
    400: 'Cette adresse n’a pas été comprise',
    403: 'Cela n’est pas permis',
    404: 'Cette page n’existe pas',
    413: 'C’est trop volumineux',
    421: 'Ce n’est pas le nom de ce serveur',
    429: 'Trop de requêtes',
    500: 'Une erreur est survenue',
    503: 'Le registre ne répond pas',
  },
  other: 'Cela n’a pas fonctionné',
  search: 'Chercher dans le registre',
  home: 'Aller à la première page',
}

export const PROBLEM = { en, fr }
