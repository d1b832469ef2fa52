import { readingOf } from './east-asia.ts'

// How letters of other scripts are written in Latin ones: not to be read aloud, but so that the same name comes out alike
// from whichever script. Spellings that still differ (Zelensky, Zelens'kyi) meet in their sound.

/** Pairs of a letter and its Latin, in one string: `а a б b`. A letter alone before the next `|` is silent. */
function pairs(rows: string, into: Map<string, string>): void {
  for (const row of rows.trim().split(/\s*\|\s*/)) {
    const [latin, letters] = row.split(':')
    for (const letter of letters) into.set(letter, latin)
  }
}

const CYRILLIC =
  'a:аӑә|b:б|v:в|g:гґғӷ|d:д|e:еёэѐ|zh:жӝ|z:зҙ|i:иіѝ|y:йыӣј|k:кқҡҝќ|l:л|m:м|n:нңҥ|o:оөӧ|p:п|r:р|s:сҫ|t:т|u:уўұүӯ|f:ф|kh:хҳһ|ts:ц|ch:чҷћ|sh:ш|shch:щ|yu:ю|ya:я|ye:є|yi:ї|lj:љ|nj:њ|dj:ђѓ|dz:ѕ|dzh:џ|:ъьʼ'
const GREEK = 'a:α|v:β|g:γ|d:δ|e:ε|z:ζ|i:ηι|th:θ|k:κ|l:λ|m:μ|n:ν|x:ξ|o:οω|p:π|r:ρ|s:σς|t:τ|y:υ|f:φ|ch:χ|ps:ψ'
const ARMENIAN =
  'a:ա|b:բ|g:գ|d:դ|e:եէ|z:զ|y:ըյ|t:թտ|zh:ժ|i:ի|l:լ|kh:խ|ts:ծց|k:կք|h:հ|dz:ձ|gh:ղ|ch:ճչ|m:մ|n:ն|sh:շ|o:ոօ|p:պփ|j:ջ|r:ռր|s:ս|v:վւ|u:ու|f:ֆ|ev:և'
const GEORGIAN =
  'a:ა|b:ბ|g:გ|d:დ|e:ე|v:ვ|z:ზ|t:თტ|i:ი|k:კქყ|l:ლ|m:მ|n:ნ|o:ო|p:პფ|zh:ჟ|r:რ|s:ს|u:უ|gh:ღ|sh:შ|ch:ჩჭ|ts:ცწ|dz:ძ|kh:ხ|j:ჯ|h:ჰ'
const ARABIC =
  'a:اأإآىٱ|b:ب|p:پ|t:تطٹ|th:ث|j:ج|ch:چ|h:حهھہ|kh:خ|d:دضڈ|dh:ذ|r:رڑ|z:زظ|zh:ژ|s:سص|sh:ش|gh:غ|f:ف|q:ق|k:كک|g:گ|l:ل|m:م|n:نں|w:و|y:يیے|u:ؤ|i:ئ|a:ة|:عءـ'
const HEBREW = 'a:א|b:ב|g:ג|d:ד|h:ה|w:ו|z:ז|kh:ח|t:טת|y:י|k:כךק|l:ל|m:מם|n:נן|s:ס|p:פף|ts:צץ|r:ר|sh:ש|:ע'
const KANA =
  'a:ア|i:イ|u:ウ|e:エ|o:オ|ka:カ|ki:キ|ku:ク|ke:ケ|ko:コ|ga:ガ|gi:ギ|gu:グ|ge:ゲ|go:ゴ|sa:サ|shi:シ|su:ス|se:セ|so:ソ|za:ザ|ji:ジヂ|zu:ズヅ|ze:ゼ|zo:ゾ|ta:タ|chi:チ|tsu:ツ|te:テ|to:ト|da:ダ|de:デ|do:ド|na:ナ|ni:ニ|nu:ヌ|ne:ネ|no:ノ|ha:ハ|hi:ヒ|fu:フ|he:ヘ|ho:ホ|ba:バ|bi:ビ|bu:ブ|be:ベ|bo:ボ|pa:パ|pi:ピ|pu:プ|pe:ペ|po:ポ|ma:マ|mi:ミ|mu:ム|me:メ|mo:モ|ya:ヤャ|yu:ユュ|yo:ヨョ|ra:ラ|ri:リ|ru:ル|re:レ|ro:ロ|wa:ワ|o:ヲ|n:ン|vu:ヴ|a:ァ|i:ィ|u:ゥ|e:ェ|o:ォ|:ッー'
const THAI =
  'k:กขฃคฅฆ|ng:ง|ch:จฉชฌ|s:ซศษส|y:ญย|d:ฎด|t:ฏฐฑฒตถทธ|n:ณน|b:บ|p:ปผพภ|f:ฝฟ|m:ม|r:รฤ|l:ลฬ|w:ว|h:หฮ|o:อ|a:ะาัำ|i:ิี|u:ึืุู|e:เแ|o:โ|ai:ใไ|:็่้๊๋์'
const KHMER =
  'k:កគ|kh:ខឃ|ng:ង|ch:ចជឆឈ|nh:ញ|d:ដឌ|t:តទឋឍថធ|n:ណន|b:ប|p:ពផភ|m:ម|y:យ|r:រ|l:លឡ|v:វ|s:ស|h:ហ|a:អាៈ|i:ិី|u:ឹឺុូួ|o:ោៅ|e:េែៃើៀឿ|:៉៊់្៌៍'
const DEVANAGARI =
  'a:अआाऑॉ|i:इईिी|u:उऊुू|ri:ऋृ|e:एेऍॅ|ai:ऐै|o:ओो|au:औौ|k:क|kh:ख|g:ग|gh:घ|n:ङञणन|ch:च|chh:छ|j:ज|jh:झ|t:टत|th:ठथ|d:डद|dh:ढध|p:प|ph:फ|b:ब|bh:भ|m:म|y:य|r:र|l:लळ|v:व|sh:शष|s:स|h:ह|n:ंँ|:़्ः'

/** Consonants of the rows of the Ethiopic block, eight signs a row from U+1200. */
const ETHIOPIC = 'h l h m s r s sh q q q q b v t ch h h n n a k k h h w a z zh y d d j g g t ch p ts ts f p'.split(' ')
const ETHIOPIC_VOWELS = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa']

const HANGUL_STARTS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const HANGUL_VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const HANGUL_ENDS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')

const LETTERS = new Map<string, string>()
for (const rows of [CYRILLIC, GREEK, ARMENIAN, GEORGIAN, ARABIC, HEBREW, KANA, THAI, KHMER, DEVANAGARI])
  pairs(rows, LETTERS)

/** The Latin letters for one character that is in lower case and not Latin; undefined where we know none. */
export function latinOfLetter(letter: string, code: number): string | undefined {
  if (code >= 0xac00 && code <= 0xd7a3) {
    const i = code - 0xac00
    return HANGUL_STARTS[Math.floor(i / 588)] + HANGUL_VOWELS[Math.floor(i / 28) % 21] + HANGUL_ENDS[i % 28]
  }
  if (code >= 0x1200 && code < 0x1358) return ETHIOPIC[(code - 0x1200) >> 3] + ETHIOPIC_VOWELS[code & 7]
  // The scripts of India stand in blocks of one layout, and hiragana in that of katakana.
  if (code >= 0x980 && code < 0xd80) return LETTERS.get(String.fromCharCode(0x900 + (code & 0x7f)))
  if (code >= 0x3041 && code <= 0x3096) return LETTERS.get(String.fromCharCode(code + 0x60))
  return LETTERS.get(letter) ?? readingOf(letter)
}

/** Consonants of India that carry an a of their own unless a vowel sign or the end of the word follows. */
export function carriesVowel(code: number): boolean {
  return code >= 0x900 && code < 0xd80 && (code & 0x7f) >= 0x15 && (code & 0x7f) <= 0x39
}
