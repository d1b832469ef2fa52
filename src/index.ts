export { LANGUAGES_READ, passedOver, read } from './reader/read.ts'
export type { PassedOver } from './reader/passed-over.ts'
export type { ReadOptions } from './reader/read.ts'
export { KINDS, NOTES, SECTORS, STATUSES } from './model/reading.ts'
export type {
  CitedParty,
  CitedPlace,
  DelegationSize,
  Engagement,
  EngagementKind,
  EngagementType,
  Note,
  NoteKind,
  Participant,
  PartyCode,
  Reading,
  Sector,
  Side,
  Status,
} from './model/reading.ts'
export type { Cite, Cited, Cites, Given } from './model/cite.ts'
export { compareNames } from './register/names/compare.ts'
export type { NameComparison } from './register/names/compare.ts'
export type { NameKind } from './register/names/parsed-name.ts'
export { IMPORTERS } from './importers/importers.ts'
export { recordsOf } from './importers/records.ts'
export type { Imported, Importer } from './importers/importer.ts'
export type { DocumentFormat } from './model/document.ts'
export { readDocument } from './importers/read-document.ts'
export type { Document } from './model/document.ts'
