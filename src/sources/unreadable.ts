/** docs/reading.schema.json lists them too, and docs/cli.md tells what they mean. */
export const UNREADABLE_CODES = [
  'unreadable',
  'folder',
  'pipe',
  'device',
  'too-large',
  'empty',
  'binary',
  'encrypted',
  'broken',
  'refused',
  'unreachable',
] as const
export type UnreadableCode = (typeof UNREADABLE_CODES)[number]

/** Why an input can not be read, and what to do about it. */
export class Unreadable extends Error {
  readonly code: UnreadableCode
  constructor(code: UnreadableCode, message: string) {
    super(message)
    this.code = code
  }
}

/** What a library says of a file, in one short line, to stand in brackets. */
export const reasonOf = (error: unknown): string =>
  (error as Error).message
    .replace(/\s+/g, ' ')
    .replace(/[.;,\s]+$/, '')
    .slice(0, 150)
