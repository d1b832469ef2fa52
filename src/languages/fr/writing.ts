import type { Writing } from '../../text/writing.ts'

/** Words that only their accent tells from another; of the capital letter A as of À. */
export const accented: ReadonlyMap<string, string> = new Map([
  ['à', 'à'],
  ['où', 'où'],
  ['là', 'là'],
  ['dès', 'dès'],
  ['dû', 'dû'],
  ['sûr', 'sûr'],
])

export const writing: Writing = {
  elided: new Set([
    'l',
    'd',
    's',
    'n',
    'qu',
    'j',
    'm',
    't',
    'c',
    'jusqu',
    'lorsqu',
    'puisqu',
    'quoiqu',
    'presqu',
    'quelqu',
    'aujourd',
  ]),
  elidedInNames: new Set(['d', 'm', 'n']),
  accented: new Map([...accented, ['a', 'à']]),
  final: 0xe9,
  ordinals: ['er', 'ère', 're', 'ème', 'e', 'eme', 'ers', 'es', 'èmes', 'nd', 'nde'],
}
