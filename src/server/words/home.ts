const en = {
  title: 'The register',
  over: 'The register',
  h1: 'Who came, who went, and what was signed',
  latest: 'Latest',
}

const fr: typeof en = {
  title: 'Le registre',
  over: 'Le registre',
  h1: 'Qui est venu, qui est allé, et ce qui a été signé',
  latest: 'Dernières rencontres',
}

export const HOME = { en, fr }
