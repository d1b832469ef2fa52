/** The reference of the API. What it says of single operations stands beside them in the code, in English. */

const en = {
  title: 'Interface for programs',
  over: 'For programs',
  lede: 'Everything that a page shows a program can have as JSON: at the same address with .json at its end, or under /api/v1.',
  description: 'The description in OpenAPI 3.1, from which a client can be made:',
  operations: 'Operations',
  shapes: 'Shapes of data',
  parameters: (of: string) => `Parameters of ${of}`,
  fields: (of: string) => `Fields of ${of}`,
  columns: { name: 'Name', type: 'Values', means: 'Meaning' },
  required: 'required',
  brings: 'Brings',
  answers: 'Answers with',
  list: 'list of',
  map: 'by name:',
  or: 'or',
  types: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'yes or no',
    object: 'object',
  } as Readonly<Record<string, string>>,
  anything: 'anything',
  example: 'for example',
  noFields: 'It has no fields of its own.',
}

const fr: typeof en = {
  title: 'Interface de programmation',
  over: 'Pour les programmes',
  lede: 'Tout ce qu’une page montre, un programme peut l’obtenir en JSON : à la même adresse suivie de .json, ou sous /api/v1.',
  description: 'La description en OpenAPI 3.1, d’où l’on peut tirer un client :',
  operations: 'Opérations',
  shapes: 'Formes des données',
  parameters: (of) => `Paramètres de ${of}`,
  fields: (of) => `Champs de ${of}`,
  columns: { name: 'Nom', type: 'Valeurs', means: 'Sens' },
  required: 'obligatoire',
  brings: 'Apporte',
  answers: 'Répond par',
  list: 'liste de',
  map: 'par nom :',
  or: 'ou',
  types: {
    string: 'texte',
    integer: 'nombre entier',
    number: 'nombre',
    boolean: 'oui ou non',
    object: 'objet',
  },
  anything: 'n’importe quoi',
  example: 'par exemple',
  noFields: 'Elle n’a pas de champs propres.',
}

export const DOCS = { en, fr }
