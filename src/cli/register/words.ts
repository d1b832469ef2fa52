/** Numbers as the register's commands say them. */

/** `1,204 documents`, `1 document`. */
export const many = (n: number, what: string): string => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`
