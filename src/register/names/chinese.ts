// Chinese in Latin letters: papers from before 1979, and of Taiwan, write it by the rules of Wade and Giles.

/** Pinyin initials and what Wade and Giles write, without the apostrophe that texts leave out; longest first. */
const INITIALS = rows(
  'zh:ch ch:ch sh:sh b:p p:p m:m f:f d:t t:t n:n l:l g:k k:k h:h j:ch q:ch x:hs r:j z:ts c:ts s:s y:y w:w :',
)
const FINALS = rows(
  'iang:iang iong:iung uang:uang iao:iao ian:ien ing:ing ang:ang eng:eng ong:ung uai:uai uan:uan ai:ai ei:ei ao:ao ou:ou an:an en:en er:erh ' +
    'ia:ia ie:ieh iu:iu in:in ua:ua uo:o ui:ui un:un ue:ueh a:a o:o e:e i:i u:u',
)

/** Syllables that the rows above get wrong. */
const ODD = new Map(
  (
    'zhi:chih chi:chih shi:shih ri:jih zi:tzu ci:tzu si:ssu ge:ko ke:ko he:ho guo:kuo kuo:kuo huo:huo shuo:shuo gui:kuei kui:kuei ' +
    'yi:i you:yu yan:yen ye:yeh yue:yueh yong:yung er:erh'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
)

type Row = readonly (readonly [pinyin: string, wade: string])[]

function rows(list: string): Row {
  return list.split(' ').map((entry) => entry.split(':') as [string, string])
}

/** `zedong` → `tsetung`; empty for a word that has other syllables than pinyin, or more than three, or comes out as it was. */
export function wadeOf(word: string): string {
  const wade = syllables(word, 3)
  return wade === undefined || wade === word ? '' : wade
}

function syllables(word: string, most: number): string | undefined {
  if (word === '') return ''
  if (most === 0) return undefined
  for (const [initial, first] of INITIALS) {
    if (!word.startsWith(initial)) continue
    for (const [final, second] of FINALS) {
      if (!word.startsWith(final, initial.length)) continue
      const length = initial.length + final.length
      const rest = syllables(word.slice(length), most - 1)
      if (rest !== undefined) return (ODD.get(word.slice(0, length)) ?? first + second) + rest
    }
  }
  return undefined
}
