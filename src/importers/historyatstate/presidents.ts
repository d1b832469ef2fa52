/** Presidents of the United States by the year in which they took office; before and afterwards they are "former". */
const PRESIDENTS: readonly (readonly [year: number, name: string])[] = [
  [1865, 'Johnson'],
  [1869, 'Grant'],
  [1877, 'Hayes'],
  [1881, 'Garfield'],
  [1881, 'Arthur'],
  [1885, 'Cleveland'],
  [1889, 'Harrison'],
  [1893, 'Cleveland'],
  [1897, 'McKinley'],
  [1901, 'Roosevelt'],
  [1909, 'Taft'],
  [1913, 'Wilson'],
  [1921, 'Harding'],
  [1923, 'Coolidge'],
  [1929, 'Hoover'],
  [1933, 'Roosevelt'],
  [1945, 'Truman'],
  [1953, 'Eisenhower'],
  [1961, 'Kennedy'],
  [1963, 'Johnson'],
  [1969, 'Nixon'],
  [1974, 'Ford'],
  [1977, 'Carter'],
  [1981, 'Reagan'],
  [1989, 'Bush'],
  [1993, 'Clinton'],
  [2001, 'Bush'],
  [2009, 'Obama'],
  [2017, 'Trump'],
  [2021, 'Biden'],
  [2025, 'Trump'],
]

/**
 * Whether a president of that name was one of the United States in that year, or until its January, or is to be from the
 * next: remarks tell them from their hosts by the name alone.
 *
 *     isPresident('George W. Bush', 2003)   → true
 */
export function isPresident(name: string, year: number): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return PRESIDENTS.some(
    ([from, president], i) => president === last && year >= from - 1 && year <= (PRESIDENTS[i + 1]?.[0] ?? Infinity),
  )
}
