/** An order of texts that is the same on every machine, whatever its locale; it is also the one that `sort` has unasked. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
