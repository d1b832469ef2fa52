import {
  agreeing,
  BASE,
  type Forms,
  FormsOfVerb,
  FUTURE,
  GERUND,
  isFolded,
  numbered,
  PARTICIPLE,
  PAST,
  PRESENT,
  spaced,
} from '../../reader/word-forms.ts'
import { accented } from './writing.ts'

/** The pronoun of reflexive verbs, under one form. */
export const REFLEXIVE = 'se'

/**
 * The forms of a list's entry, which is written as French is, with accents and apostrophes.
 *
 *   visiter~             verb: visite visitent visité visitera visitait visita …, the first word only
 *   se rendre~ à         its reflexive forms: "s’est également rendue à" is read as this
 *   délégation+          noun: délégation délégations
 *   consul* général*     adjective, or noun of both genders: consul consule consuls consules, in agreement
 *   ambassadeur|ambassadrice+    one or the other
 *   prendre~ congé de|du|d
 */
export function inflect(entry: string): Forms {
  const words = entry.replace(/(?:^| )s[’']\S*~/, (verb) => verb.replace(/s[’']/, `${REFLEXIVE} `)).split(' ')
  const verb = words.findIndex((word) => word.endsWith('~'))
  if (verb >= 0) {
    const before = words.slice(0, verb).join(' ')
    const forms = conjugate(words[verb].slice(0, -1))
    return numbered(words.slice(verb + 1), 0, endings).flatMap((behind) =>
      forms.map(([form, classes]) => [fold(spaced(before, form, behind)), classes] as const),
    )
  }
  if (!/[+*|]/.test(entry)) return cased(entry).map((form) => [form, []])
  return agreeing(words, endings, cased)
}

export function pluralOf(word: string): string {
  if (/[sxz]$/.test(word)) return word
  if (/(?:eau|eu)$/.test(word)) return `${word}x`
  if (word.endsWith('al')) return `${word.slice(0, -2)}aux`
  return `${word}s`
}

export function feminineOf(word: string): string {
  if (word.endsWith('e')) return word
  if (/(?:ien|éen|el|on|et|eil)$/.test(word) && !/(?:complet|secret|discret)$/.test(word))
    return word + word.at(-1) + 'e'
  if (word.endsWith('if')) return `${word.slice(0, -1)}ve`
  if (word.endsWith('er')) return `${word.slice(0, -2)}ère`
  if (word.endsWith('eux')) return `${word.slice(0, -1)}se`
  if (word.endsWith('ic')) return `${word.slice(0, -1)}que`
  return `${word}e`
}

const endings = { pluralOf, feminineOf }

/** As in small letters, as with its first letter large, and as in capitals: names lose the accent at their end, too. */
function cased(text: string): string[] {
  const small = fold(text)
  if (!small.includes('é')) return [small]
  const bare = (word: string) => word.replace(/é(s?)$/, 'e$1')
  const words = small.split(' ')
  return [...new Set([small, [bare(words[0]), ...words.slice(1)].join(' '), words.map(bare).join(' ')])]
}

/** Letters without accents but a final é, œ as oe, an apostrophe or hyphen as a space; words that their accent tells from others keep it. */
export function fold(text: string): string {
  if (isFolded(text)) return text
  return text
    .toLowerCase()
    .replaceAll(/[’'-]/g, ' ')
    .replaceAll('œ', 'oe')
    .split(' ')
    .filter((word) => word !== '')
    .map(
      (word) =>
        accented.get(word) ??
        word
          .replace(/é(s?)$/, '\0$1')
          .normalize('NFD')
          .replaceAll(/\p{M}/gu, '')
          .replace('\0', 'é'),
    )
    .join(' ')
}

// ---------- verbs ----------

/** What makes the forms of a verb: third persons, participles, and the stems of future and imperfect. */
interface Verb {
  readonly present: readonly string[]
  readonly participle: string
  readonly future: string
  readonly imperfect: string
  readonly past: readonly string[]
}

/** Verbs by how they end, the longest ending first: what stands before it is kept. */
const MODELS: readonly (readonly [ending: string, verb: Verb])[] = (
  [
    ['être', 'est sont', 'été', 'ser', 'ét', 'fut furent'],
    ['avoir', 'a ont', 'eu', 'aur', 'av', 'eut eurent'],
    ['aller', 'va vont', 'allé', 'ir', 'all', 'alla allèrent'],
    ['faire', 'fait font', 'fait', 'fer', 'fais', 'fit firent'],
    ['recevoir', 'reçoit reçoivent', 'reçu', 'recevr', 'recev', 'reçut reçurent'],
    ['prévoir', 'prévoit prévoient', 'prévu', 'prévoir', 'prévoy', 'prévit prévirent'],
    ['voir', 'voit voient', 'vu', 'verr', 'voy', 'vit virent'],
    ['devoir', 'doit doivent', 'dû', 'devr', 'dev', 'dut durent'],
    ['pouvoir', 'peut peuvent', 'pu', 'pourr', 'pouv', 'put purent'],
    ['vouloir', 'veut veulent', 'voulu', 'voudr', 'voul', 'voulut voulurent'],
    ['savoir', 'sait savent', 'su', 'saur', 'sav', 'sut surent'],
    ['asseoir', 'assied assoient', 'assis', 'assoir', 'asse', 'assit assirent'],
    ['prendre', 'prend prennent', 'pris', 'prendr', 'pren', 'prit prirent'],
    ['mettre', 'met mettent', 'mis', 'mettr', 'mett', 'mit mirent'],
    ['battre', 'bat battent', 'battu', 'battr', 'batt', 'battit battirent'],
    ['naître', 'naît naissent', 'né', 'naîtr', 'naiss', 'naquit naquirent'],
    ['connaître', 'connaît connaissent', 'connu', 'connaîtr', 'connaiss', 'connut connurent'],
    ['paraître', 'paraît paraissent', 'paru', 'paraîtr', 'paraiss', 'parut parurent'],
    ['conclure', 'conclut concluent', 'conclu', 'conclur', 'conclu', 'conclut conclurent'],
    ['inclure', 'inclut incluent', 'inclus', 'inclur', 'inclu', 'inclut inclurent'],
    ['vivre', 'vit vivent', 'vécu', 'vivr', 'viv', 'vécut vécurent'],
    ['suivre', 'suit suivent', 'suivi', 'suivr', 'suiv', 'suivit suivirent'],
    ['écrire', 'écrit écrivent', 'écrit', 'écrir', 'écriv', 'écrivit écrivirent'],
    ['scrire', 'scrit scrivent', 'scrit', 'scrir', 'scriv', 'scrivit scrivirent'],
    ['dire', 'dit disent', 'dit', 'dir', 'dis', 'dit dirent'],
    ['lire', 'lit lisent', 'lu', 'lir', 'lis', 'lut lurent'],
    ['uire', 'uit uisent', 'uit', 'uir', 'uis', 'uisit uisirent'],
    ['eindre', 'eint eignent', 'eint', 'eindr', 'eign', 'eignit eignirent'],
    ['oindre', 'oint oignent', 'oint', 'oindr', 'oign', 'oignit oignirent'],
    ['courir', 'court courent', 'couru', 'courr', 'cour', 'courut coururent'],
    ['quérir', 'quiert quièrent', 'quis', 'querr', 'quér', 'quit quirent'],
    ['cueillir', 'cueille cueillent', 'cueilli', 'cueiller', 'cueill', 'cueillit cueillirent'],
    ['ouvrir', 'ouvre ouvrent', 'ouvert', 'ouvrir', 'ouvr', 'ouvrit ouvrirent'],
    ['offrir', 'offre offrent', 'offert', 'offrir', 'offr', 'offrit offrirent'],
    ['partir', 'part partent', 'parti', 'partir', 'part', 'partit partirent'],
    ['sortir', 'sort sortent', 'sorti', 'sortir', 'sort', 'sortit sortirent'],
    ['servir', 'sert servent', 'servi', 'servir', 'serv', 'servit servirent'],
    ['sentir', 'sent sentent', 'senti', 'sentir', 'sent', 'sentit sentirent'],
    ['tenir', 'tient tiennent', 'tenu', 'tiendr', 'ten', 'tint tinrent'],
    ['venir', 'vient viennent', 'venu', 'viendr', 'ven', 'vint vinrent'],
    ['oyer', 'oie oient', 'oyé', 'oier', 'oy', 'oya oyèrent'],
    ['envoyer', 'envoie envoient', 'envoyé', 'enverr', 'envoy', 'envoya envoyèrent'],
    ['peler', 'pelle pellent', 'pelé', 'peller', 'pel', 'pela pelèrent'],
    ['veler', 'velle vellent', 'velé', 'veller', 'vel', 'vela velèrent'],
    ['jeter', 'jette jettent', 'jeté', 'jetter', 'jet', 'jeta jetèrent'],
    ['mener', 'mène mènent', 'mené', 'mèner', 'men', 'mena menèrent'],
    ['ever', 'ève èvent', 'evé', 'èver', 'ev', 'eva evèrent'],
    ['ger', 'ge gent', 'gé', 'ger', 'ge', 'gea gèrent'],
    ['cer', 'ce cent', 'cé', 'cer', 'ç', 'ça cèrent'],
    ['er', 'e ent', 'é', 'er', '', 'a èrent'],
    ['ir', 'it issent', 'i', 'ir', 'iss', 'it irent'],
    ['re', ' ent', 'u', 'r', '', 'it irent'],
  ] as const
)
  .map(([ending, present, participle, future, imperfect, past]): readonly [string, Verb] => [
    ending,
    { present: present.split(' '), participle, future, imperfect, past: past.split(' ') },
  ])
  .toSorted(([a], [b]) => b.length - a.length)

function conjugate(infinitive: string): Forms {
  const model = MODELS.find(([ending]) => infinitive.endsWith(ending))
  if (!model) throw new RangeError(`not the infinitive of a verb: ${infinitive}`)
  const [ending, verb] = model
  const stem = infinitive.slice(0, -ending.length)
  const forms = new FormsOfVerb(stem)
  forms.put(ending, BASE)
  for (const form of verb.present) forms.put(form, PRESENT)
  const { participle } = verb
  for (const form of [
    participle,
    `${participle}e`,
    participle.endsWith('s') ? participle : `${participle}s`,
    `${participle}es`,
  ])
    forms.put(form.replace('dûe', 'due').replace('dûs', 'dus'), PARTICIPLE)
  for (const form of verb.past) forms.put(form, PAST)
  for (const end of ['ait', 'aient']) forms.put(verb.imperfect + end, PAST)
  forms.put(`${verb.imperfect}ant`, GERUND)
  for (const end of ['a', 'ont', 'ait', 'aient']) forms.put(verb.future + end, FUTURE)
  return forms.all
}

/** Whether a folded noun or adjective has the form of a plural. */
export function isPlural(word: string): boolean {
  return (
    /[sx]$/.test(word) &&
    !/(?:ais|ois|ss|ours|ys|is|as|us|ois|eux|prix|voix|choix|corps|temps|pays|congres|proces|acces|succes|progres|fonds)$/.test(
      word,
    )
  )
}

/** "ministre" of "ministres", "général" of "généraux". */
export function singular(plural: string): string {
  return plural.replace(/aux$/, 'al').replace(/AUX$/, 'AL').replace(/[sx]$/i, '')
}

/** Whether a folded word has an ending of adjectives. */
export function isAdjective(word: string): boolean {
  return /(?:[^v]al|ales?|[ti]aux|els?|elles?|iques?|ifs?|ives?|aires?|iers?|ieres?|iens?|iennes?|eens?|eennes?|eux|euses?|ables?|ibles?|[^m]ains?|aines?|ines?|ees?|és?|ieurs?|ieures?|ois|oises?|ais|aises?|ants|antes?|ents|entes?|entiels?|istes?|estres?|ides?|ites?|ites|arabes?)$/.test(
    word,
  )
}
