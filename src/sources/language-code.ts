/** A language code in its usual form; undefined of what is none. */
export function languageCodeFrom(given: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(given)[0]
  } catch {
    return undefined
  }
}
