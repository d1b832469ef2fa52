import { isGiven } from './known-names.ts'

/** Given names that a spelling alone won't tell from one of the other sex. */
const WOMEN = new Set(
  'valerie andree renee desiree aimee michele michelle danielle gabrielle emmanuelle olga yulia julie marie sophie'.split(
    ' ',
  ),
)
const MEN = new Set(
  'valery valeri valeriy valerii valerij andre rene desire aime michel michael daniel gabriel emmanuel oleg yuli'.split(
    ' ',
  ),
)

/** One is a woman's form of the other: Alexander and Alexandra, Petrov and Petrova, Michel and Michelle, Mario and Maria. */
export function isOtherGender(a: string, b: string): boolean {
  return isWomansForm(a, b) || isWomansForm(b, a)
}

function isWomansForm(woman: string, man: string): boolean {
  if (WOMEN.has(woman) && MEN.has(man)) return true
  const stem = woman.slice(0, -1)
  if (woman.endsWith('a')) {
    if (stem === man && /(?:ov|ev|in|yn)$/.test(man)) return true
    const sky = man.lastIndexOf('sk')
    if (sky > 1 && /sk(?:aya|aia|aja|a)$/.test(woman) && /^sk[iyj]+$/.test(man.slice(sky)))
      return woman.startsWith(man.slice(0, sky + 2))
    return stem.length > 2 && (man === stem || man === `${stem}o`) && areGiven(woman, man)
  }
  if (!woman.endsWith('e') || stem.length < 4) return false
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  return (man === stem || man === single) && areGiven(woman, man)
}

const areGiven = (a: string, b: string): boolean => isGiven(a) && isGiven(b)
