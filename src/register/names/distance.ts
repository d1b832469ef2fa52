// How many slips of the pen lie between two spellings.

const ROWS = [new Float64Array(64), new Float64Array(64), new Float64Array(64)]

/** Rows of a keyboard: letters beside each other are hit for one another. */
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const LOOKS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'li',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  6: 'b',
}
const VOWELS = 'aeiouy'

/** Cost of one letter for another, by their code units below 128. */
const SWAP = new Float64Array(128 * 128).fill(1)
function cheaper(a: string, b: string, cost: number): void {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ]) {
    const at = x.charCodeAt(0) * 128 + y.charCodeAt(0)
    if (SWAP[at] > cost) SWAP[at] = cost
  }
}
for (const row of KEYS) for (let i = 1; i < row.length; i++) cheaper(row[i - 1], row[i], 0.85)
for (const a of VOWELS) for (const b of VOWELS) cheaper(a, b, 0.75)
for (const pair of 'iy ij jy uw vw ck kq cs sz ei ou gq kg td bp fv uv'.split(' ')) cheaper(pair[0], pair[1], 0.6)
for (const [digit, letters] of Object.entries(LOOKS)) for (const letter of letters) cheaper(digit, letter, 0.3)

/**
 * Edits from one word to the other, each weighed: a letter doubled costs least, then a digit for the letter it looks like,
 * two letters that sound alike, neighbours on the keyboard, letters turned round. Infinity where it is more than `most`.
 */
export function slips(a: string, b: string, most: number): number {
  if (a === b) return 0
  const n = Math.min(a.length, 60)
  const m = Math.min(b.length, 60)
  if (Math.abs(n - m) > most / 0.5) return Infinity
  let [before, last, row] = ROWS
  for (let j = 0; j <= m; j++) last[j] = j === 0 ? 0 : last[j - 1] + insertion(b, j - 1)
  for (let i = 1; i <= n; i++) {
    const x = a.charCodeAt(i - 1)
    row[0] = last[0] + insertion(a, i - 1)
    let least = row[0]
    for (let j = 1; j <= m; j++) {
      const y = b.charCodeAt(j - 1)
      let cost = last[j - 1] + (x === y ? 0 : x < 128 && y < 128 ? SWAP[x * 128 + y] : 1)
      const deleted = last[j] + insertion(a, i - 1)
      if (deleted < cost) cost = deleted
      const inserted = row[j - 1] + insertion(b, j - 1)
      if (inserted < cost) cost = inserted
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2) && before[j - 2] + 0.9 < cost)
        cost = before[j - 2] + 0.9
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return Infinity
    ;[before, last, row] = [last, row, before]
  }
  return last[m] > most ? Infinity : last[m]
}

function insertion(word: string, i: number): number {
  return i > 0 && word.charCodeAt(i) === word.charCodeAt(i - 1) ? 0.5 : 1
}
