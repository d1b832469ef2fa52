/** What the slots of an engagement are called where one document's telling is shown. */

import type { Side } from '../../model/reading.ts'

const en = {
  within: 'Within',
  title: 'Title',
  from: 'From',
  to: 'To',
  between: 'Between',
  head: 'Led by',
  sides: { guest: 'Guests', host: 'Hosts' } satisfies Record<Side, string>,
  with: 'With',
  size: 'Size',
  when: 'When',
  where: 'Where',
  occasion: 'For',
  about: 'About',
}

const fr: typeof en = {
  within: 'Cadre',
  title: 'Titre',
  from: 'De',
  to: 'Vers',
  between: 'Entre',
  head: 'Dirigée par',
  sides: { guest: 'Invités', host: 'Hôtes' },
  with: 'Avec',
  size: 'Nombre',
  when: 'Quand',
  where: 'Où',
  occasion: 'Pour',
  about: 'Sujets',
}

export const SLOTS = { en, fr }
