/** What an address says of who asks, which is for its server alone and never kept or shown. */

/**
 * The address without name and password, whatever else is wrong with it. What is not taken apart as an address is cut up
 * to its last `@`.
 *
 *     withoutCredentials('https://me:secret@example.org/@news')   // 'https://example.org/@news'
 *     withoutCredentials('inbox/me@home.eml')                     // 'inbox/me@home.eml'
 */
export function withoutCredentials(address: string): string {
  const url = URL.parse(address)
  if (!url) return address.replace(/^(\s*[a-z][a-z\d+.-]*:[/\\]{1,2})[^]*@/i, '$1')
  if (!url.username && !url.password) return address
  url.username = url.password = ''
  return url.href
}
