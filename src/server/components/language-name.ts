import type { Site } from '../site.ts'
import { DOCUMENTS } from '../words/documents.ts'

/** A language in words of the page's own; a code that no one knows as it is. */
export function languageName(code: string, site: Site): string {
  if (code === 'und') return DOCUMENTS[site.language].unknownLanguage
  try {
    return new Intl.DisplayNames([site.language], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
