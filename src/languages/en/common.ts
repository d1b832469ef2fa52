import { commonAToH } from './common-a-h.ts'
import { commonIToZ } from './common-i-z.ts'

/**
 * Words that English writes in lower case: a capitalised one of these is no name by its form.
 * Source: every word that stands in lower case in two or more of 1,254 press releases of the US Department of
 * State, 2021 to 2022 (public domain).
 */
export const common = commonAToH + commonIToZ
