/** Where documents come from. */

import type { Language } from '../register/labels.ts'
import { COMMON } from './words/common.ts'

/** What was pasted has no name; the register notes this one. */
export const PASTED = 'pasted text'

/** In the reader's language where it is no name. */
export const originIn = (origin: string, language: Language): string =>
  origin === PASTED ? COMMON[language].pasted : origin
