import { Unreadable } from './unreadable.ts'

/** No character set but UTF-16 has NULs in a text: what has one is `Unreadable`. */
export function refuseNul(bytes: Buffer): void {
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw new Unreadable(
      'binary',
      `is not text: byte ${nul} is NUL; check that it is the right file, or save it as PDF, DOCX or plain text`,
    )
}
