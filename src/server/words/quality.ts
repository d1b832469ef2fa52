const en = {
  title: 'How well it reads',
  over: 'About the reading',
  lede: 'Every annotated document is read and compared with its annotation, value by value. Precision is the share of the values read that are right, recall the share of the annotated values that were read.',
  reader: 'Read by',
  sets: 'By set of documents',
  slots: 'By kind of value',
  heldOut:
    'Documents held out were never looked at while the rules were written: what they show is what to expect of texts that are new.',
  columns: {
    set: 'Documents',
    part: 'Part',
    documents: 'Number',
    slot: 'Value',
    precision: 'Precision',
    recall: 'Recall',
    f1: 'Both (F1)',
    values: 'Values',
  },
  parts: { rest: 'seen', held: 'held out' } as Readonly<Record<string, string>>,
  ofValues: 'of values',
  ofEngagements: 'of engagements',
  cannot: 'What it can not do',
  limits: [
    'It reads English. Texts in other languages are kept, found by search, and marked as unread.',
    'It reads what a text says. It does not know whether that is so, and it takes nothing from elsewhere.',
    'It misses more than it gets wrong: a list taken from the register is right more often than it is whole. That nothing is recorded does not mean that nothing happened.',
    'People who are told by their office alone stay without a name, and a name without an office says nothing of whom somebody acts for.',
    'Two engagements that might be one are put before a person, not joined.',
  ],
  review: 'What waits for a person',
  versions: (n: string, reader: string) => `${n} by ${reader}`,
}

const fr: typeof en = {
  title: 'Qualité de la lecture',
  over: 'À propos de la lecture',
  lede: 'Chaque document annoté est lu et comparé à son annotation, valeur par valeur. La précision est la part des valeurs lues qui sont justes ; le rappel, la part des valeurs annotées qui ont été lues.',
  reader: 'Lu par',
  sets: 'Par ensemble de documents',
  slots: 'Par sorte de valeur',
  heldOut:
    'Les documents réservés n’ont jamais été regardés pendant l’écriture des règles : ils montrent ce qu’il faut attendre de textes nouveaux.',
  columns: {
    set: 'Documents',
    part: 'Part',
    documents: 'Nombre',
    slot: 'Valeur',
    precision: 'Précision',
    recall: 'Rappel',
    f1: 'Les deux (F1)',
    values: 'Valeurs',
  },
  parts: { rest: 'vus', held: 'réservés' },
  ofValues: 'des valeurs',
  ofEngagements: 'des rencontres',
  cannot: 'Ce qui lui échappe',
  limits: [
    'La lecture se fait en anglais. Les textes en d’autres langues sont conservés, trouvés par la recherche et signalés comme non lus.',
    'Le registre dit ce que dit un texte. Il ne sait pas si c’est exact, et ne prend rien ailleurs.',
    'Il manque plus qu’il ne se trompe : une liste tirée du registre est plus souvent juste que complète. Que rien ne soit consigné ne veut pas dire que rien n’a eu lieu.',
    'Les personnes désignées par leur seule fonction restent sans nom, et un nom sans fonction ne dit pas pour qui quelqu’un agit.',
    'Deux rencontres qui n’en font peut-être qu’une sont soumises à une personne, et non réunies.',
  ],
  review: 'Ce qui attend une personne',
  versions: (n, reader) => `${n} par ${reader}`,
}

export const QUALITY = { en, fr }
