/** A document: pointing at words lights what was read from them, and the other way round. */

import { lightUp } from './lighting.ts'

for (const folio of document.querySelectorAll<HTMLElement>('.both')) lightUp(folio)
