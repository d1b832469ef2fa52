/** What a page declares as its character set, as browsers look for it: in the first bytes, before anything is decoded. */

/** Browsers look at 1,024; pages with long comments in front have it later. */
const LOOKED_AT = 4096

export function metaCharsetOf(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, LOOKED_AT).replace(/<!--[^]*?(?:-->|$)/g, '')
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/i.exec(head)?.[1]
  for (const [meta] of head.matchAll(/<meta\s[^>]*>/gi)) {
    const charset = /\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(meta)?.[1]
    // A page that says in ASCII that it is UTF-16 is not.
    if (charset) return /^utf-16/i.test(charset) ? 'utf-8' : charset
  }
  return xml
}
