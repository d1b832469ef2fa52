/** Numbers and ids as the register's commands say them. */

/** `1,204 documents`, `1 document`. */
export const many = (n: number, what: string): string => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`

/** As much of `sha256:…` or `decision:…` as tells it from all others in practice; commands take it in its place. */
export const shortId = (id: string): string => {
  const start = id.indexOf(':') + 1
  return id.slice(start, start + 16)
}
