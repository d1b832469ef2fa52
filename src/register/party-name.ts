import { loadGazetteer } from '../gazetteer/gazetteer.ts'
import type { PartyCode } from '../model/reading.ts'

/** A party's English name where the gazetteer knows it, as readings have it. */
export const nameOfParty = (code: PartyCode): string =>
  loadGazetteer().byCode(code)?.name ?? code.replace(/^(org|city):/, '')
