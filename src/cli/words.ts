/** Numbers as commands say them. */

/** `1,204 documents`, `1 document`. */
export const many = (n: number, what: string): string => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`

/** Of a crawl: what was not taken for a document. */
export const passedOver = (pages: number): string => `${many(pages, 'page')} without words of contact passed over`
