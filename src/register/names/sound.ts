// What a spelling sounds like, coarsely: transliterations of one name by different offices come out the same or nearly so.

/** Spellings for one sound, longest first at each letter. */
const SOUNDS: readonly (readonly [spelling: string, sound: string])[] = (
  'tsch:x|shch:x|tch:x|sch:x|sh:x|ch:x|cz:x|zh:j|dzh:j|dj:j|kh:h|gh:g|ph:f|th:t|dh:d|bh:b|ck:k|cq:k|qu:k|q:k|x:ks|w:v|' +
  'tz:ts|ou:u|oo:u|ee:i|ie:i|iy:i|ij:i|yi:i|ae:a|oe:o|ue:u|eo:o|eu:u|y:i|j:i'
)
  .split('|')
  .map((row) => row.split(':') as [string, string])

const BY_LETTER: (readonly (readonly [string, string])[])[] = []
for (let c = 97; c <= 122; c++) BY_LETTER[c] = SOUNDS.filter(([spelling]) => spelling.charCodeAt(0) === c)

/** `noureddine`, `nuruddin` → `nourdin`, `nurdin`. */
const OF_FAITH = /(?:[eiu]d?|[ao]d|[aeo]?l)d(?:i|ee)ne?$/
/** French writes an e after a last n that is heard: `tebboune`, `yassine`. */
const HEARD_N = /(?<=..(?:ou|i))ne$/

/** `abdurrahman`, `abdelrahman` → `abdrahman`: the article between the servant and his lord is written in many ways. */
const SERVANT = /^abd[aeou]+(?:l|(?=([rsdznt])\1))(?=....)/

/** `kussainov` and `kusainov` → `kusainov`; `sergey`, `sergei`, `sergej` → `sergei`; `bachar`, `bashar` → `baxar`. */
export function soundOf(spelled: string): string {
  const word = plainOf(spelled)
  let out = ''
  let last = ''
  let i = word.startsWith('ye') && word.length > 3 ? 1 : 0
  while (i < word.length) {
    let sound = word[i]
    let length = 1
    const code = word.charCodeAt(i)
    for (const [spelling, to] of BY_LETTER[code] ?? NONE)
      if (word.startsWith(spelling, i)) {
        sound = to
        length = spelling.length
        break
      }
    // Fyodor, Semyon, Mirziyoyev: е with two dots over it
    if (sound === 'i' && length === 1 && word[i] === 'y' && word[i + 1] === 'o' && i > 1) {
      sound = 'e'
      length = 2
    }
    if (sound === 'c') sound = 'eiy'.includes(word[i + 1] ?? ' ') ? 's' : 'k'
    i += length
    if (sound === last) continue
    // a silent h ends Abdullah and Sarah
    if (sound === 'h' && i === word.length && out.length > 2 && 'aeiou'.includes(last)) break
    out += sound
    last = sound
  }
  return out.replace(/i+$/, 'i').replace(/(?<=.[eo])f$/, 'v')
}

function plainOf(spelled: string): string {
  if (spelled.length < 6) return spelled
  if (spelled.startsWith('abd')) return spelled.length > 6 ? spelled.replace(SERVANT, 'abd') : spelled
  const last = spelled.charCodeAt(spelled.length - 1)
  if (last !== 101 && last !== 110) return spelled
  return spelled.replace(OF_FAITH, 'din').replace(HEARD_N, 'n')
}

const NONE: readonly (readonly [string, string])[] = []

/** Consonants alone, those that scripts without vowels or other languages confuse in one class. */
export function skeletonOf(sound: string): string {
  let out = ''
  for (const letter of sound) {
    const kept = CLASSES[letter] ?? letter
    if (kept !== '' && !out.endsWith(kept)) out += kept
  }
  return out
}

const CLASSES: Readonly<Record<string, string>> = {
  a: '',
  e: '',
  i: '',
  o: '',
  u: '',
  v: '',
  h: '',
  p: 'b',
  j: 'g',
  k: 'g',
  z: 's',
  x: 's',
  d: 't',
}
