// Names of Korea in Latin letters: offices, papers and the bearers themselves write one syllable in a dozen ways.

/** Spellings of what begins a syllable and of its vowel, each with the sound that all of them stand for; longest first. */
const STARTS = spellings('kh:k k:k g:k th:t t:t d:t ph:p p:p b:p ch:c j:c sh:s s:s r:l l:l m:m n:n h:h :')
const VOWELS = spellings(
  'yeou:iu yeo:iu you:iu yae:e yoo:iu yu:iu yo:iu ya:ia ye:e yi:i weo:uo wae:e woe:e woo:u wo:uo wa:ua we:e wi:ui eui:ui eu:u eo:u oe:e oo:u ou:u oh:u ' +
    'ui:ui ae:e ai:e ay:e ah:a ee:i ey:e a:a e:e i:i o:u u:u',
)
const ENDS = spellings('ng:ng ck:k k:k g:k t:t p:p b:p m:m n:n l:l r:l :')

/** Folded family names of Korea in Latin letters. */
const FAMILIES = new Set(
  `kim lee yi rhee ri park pak bak choi choe jung chung jeong cheong jong chong kang cho jo yoon yun jang chang lim im oh seo suh shin sin kwon
  kwak hwang ahn an yoo yu ryu ko koh go moon mun bae pae baek paik paek roh noh no ban pan son sohn song hong nam ha ho heo huh hur hyun cha
  chu joo ju min woo ku koo gu ki shim sim jeon chon chun jun kye sung seong jin eom um won yeo tak thae pyon byun`.split(
    /\s+/,
  ),
)

type Spellings = readonly (readonly [spelling: string, sound: string])[]

function spellings(row: string): Spellings {
  return row.split(' ').map((entry) => entry.split(':') as [string, string])
}

export function isKoreanFamily(word: string): boolean {
  return FAMILIES.has(word)
}

/**
 * `jaemyung`, `jaemyeong` → `cemiung`: what syllables of Korean sound like whoever wrote them; undefined for a word that has other
 * syllables, or more than three.
 */
export function koreanSound(word: string): string | undefined {
  return syllablesOf(word.replace(/([^aeiou])\1/g, '$1').replace('wh', 'hw'), 3)
}

function syllablesOf(word: string, most: number): string | undefined {
  if (word === '') return ''
  if (most === 0) return undefined
  for (const [start, first] of STARTS) {
    if (!word.startsWith(start)) continue
    for (const [vowel, middle] of VOWELS) {
      if (!word.startsWith(vowel, start.length)) continue
      for (const [end, last] of ENDS) {
        const at = start.length + vowel.length
        if (!word.startsWith(end, at)) continue
        const rest = syllablesOf(word.slice(at + end.length), most - 1)
        if (rest !== undefined) return first + middle + last + rest
      }
    }
  }
  return undefined
}
