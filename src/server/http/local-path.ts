/** Addresses that a form brings along: only those of this office are gone to. */

const HERE = 'http://office.invalid'

/**
 * The path of an address of this office; undefined of any other.
 *
 *     localPath('/review?kind=same')   // '/review?kind=same'
 *     localPath('//elsewhere.example') // undefined
 */
export function localPath(given: string | undefined): string | undefined {
  if (!given?.startsWith('/') || !URL.canParse(given, HERE)) return undefined
  const { origin, pathname, search, hash } = new URL(given, HERE)
  // `/.//elsewhere.example` is a path here, and names a host when it is gone to.
  return origin === HERE && !pathname.startsWith('//') ? pathname + search + hash : undefined
}

/** A path with more parameters, in place of those of the same names. */
export function withParams(path: string, params: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(path, HERE)
  for (const [key, value] of Object.entries(params))
    if (value === undefined) url.searchParams.delete(key)
    else url.searchParams.set(key, value)
  return url.pathname + url.search + url.hash
}
