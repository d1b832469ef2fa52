import type { ClassName } from '../../reader/word-classes.ts'
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

/** The pronoun of reflexive verbs. */
export const REFLEXIVE = 'se'

/**
 * The forms of a list's entry, which is written as Spanish is, with accents.
 *
 *   visitar~            verb: visita visitan visitó visitaron visitará visitaba visitado visitada …, the first word only
 *   se reunir~ con      its reflexive forms: "se ha reunido con" is read as this, and "reunirse con", "reuniéndose con"
 *   delegación+         noun: delegación delegaciones
 *   ministro*           adjective, or noun of both genders: ministro ministra ministros ministras, in agreement
 *   visita+ de|del      one or the other
 */
export function inflect(entry: string): Forms {
  const words = entry.split(' ')
  const verb = words.findIndex((word) => word.endsWith('~'))
  if (verb < 0) return agreeing(words, endings, (form) => [fold(form)])
  const infinitive = words[verb].slice(0, -1)
  const found = new Map<string, readonly ClassName[]>()
  for (const behind of numbered(words.slice(verb + 1), 0, endings))
    for (const [form, classes] of conjugate(infinitive)) {
      found.set(fold(spaced(...words.slice(0, verb), form, behind)), classes)
      // "para reunirse con": one word
      if (words[0] === REFLEXIVE && verb === 1 && (form === infinitive || form.endsWith('ndo')))
        found.set(fold(spaced(`${form}${REFLEXIVE}`, behind)), classes)
    }
  return [...found]
}

function pluralOf(word: string): string {
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`
  if (/[aeioué]$/.test(word)) return `${word}s`
  return word.endsWith('s') && !/[éó]s$/.test(word) ? word : `${word}es`
}

function feminineOf(word: string): string {
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`
  return /(?:or|és|án|ón|ín|ol)$/.test(word) ? `${word}a` : word
}

const endings = { pluralOf, feminineOf }

/** Letters without accents but a final ó, a hyphen as a space; words that their accent tells from others keep it. */
function fold(text: string): string {
  if (isFolded(text)) return text
  return text
    .toLowerCase()
    .replaceAll('-', ' ')
    .split(' ')
    .map(
      (word) =>
        accented.get(word) ?? word.replace(/ó$/, '\0').normalize('NFD').replaceAll(/\p{M}/gu, '').replace('\0', 'ó'),
    )
    .join(' ')
}

// ---------- verbs ----------

/** Verbs by how they end, the longest ending first, what stands before it is kept: third persons, participle, stems, gerund. */
const MODELS = (
  [
    // infinitive, present, past, participle, future stem, imperfect, gerund
    ['ser', 'es son', 'fue fueron', 'sido', 'ser', 'era eran', 'siendo'],
    ['estar', 'está están', 'estuvo estuvieron', 'estado', 'estar', 'estaba estaban', 'estando'],
    ['haber', 'ha han', 'hubo hubieron', 'habido', 'habr', 'había habían', 'habiendo'],
    ['dar', 'da dan', 'dio dieron', 'dado', 'dar', 'daba daban', 'dando'],
    ['ver', 've ven', 'vio vieron', 'visto', 'ver', 'veía veían', 'viendo'],
    ['hacer', 'hace hacen', 'hizo hicieron', 'hecho', 'har', 'hacía hacían', 'haciendo'],
    ['tener', 'tiene tienen', 'tuvo tuvieron', 'tenido', 'tendr', 'tenía tenían', 'teniendo'],
    ['poner', 'pone ponen', 'puso pusieron', 'puesto', 'pondr', 'ponía ponían', 'poniendo'],
    ['venir', 'viene vienen', 'vino vinieron', 'venido', 'vendr', 'venía venían', 'viniendo'],
    ['decir', 'dice dicen', 'dijo dijeron', 'dicho', 'dir', 'decía decían', 'diciendo'],
    ['poder', 'puede pueden', 'pudo pudieron', 'podido', 'podr', 'podía podían', 'pudiendo'],
    ['querer', 'quiere quieren', 'quiso quisieron', 'querido', 'querr', 'quería querían', 'queriendo'],
    ['salir', 'sale salen', 'salió salieron', 'salido', 'saldr', 'salía salían', 'saliendo'],
    ['traer', 'trae traen', 'trajo trajeron', 'traído', 'traer', 'traía traían', 'trayendo'],
    ['ducir', 'duce ducen', 'dujo dujeron', 'ducido', 'ducir', 'ducía ducían', 'duciendo'],
    ['scribir', 'scribe scriben', 'scribió scribieron', 'scrito', 'scribir', 'scribía scribían', 'scribiendo'],
    ['abrir', 'abre abren', 'abrió abrieron', 'abierto', 'abrir', 'abría abrían', 'abriendo'],
    ['volver', 'vuelve vuelven', 'volvió volvieron', 'vuelto', 'volver', 'volvía volvían', 'volviendo'],
    ['luir', 'luye luyen', 'luyó luyeron', 'luido', 'luir', 'luía luían', 'luyendo'],
    ['ferir', 'fiere fieren', 'firió firieron', 'ferido', 'ferir', 'fería ferían', 'firiendo'],
    ['pedir', 'pide piden', 'pidió pidieron', 'pedido', 'pedir', 'pedía pedían', 'pidiendo'],
    ['rendir', 'rinde rinden', 'rindió rindieron', 'rendido', 'rendir', 'rendía rendían', 'rindiendo'],
    ['seguir', 'sigue siguen', 'siguió siguieron', 'seguido', 'seguir', 'seguía seguían', 'siguiendo'],
    ['contrar', 'cuentra cuentran', 'contró contraron', 'contrado', 'contrar', 'contraba contraban', 'contrando'],
    ['cordar', 'cuerda cuerdan', 'cordó cordaron', 'cordado', 'cordar', 'cordaba cordaban', 'cordando'],
    ['menzar', 'mienza mienzan', 'menzó menzaron', 'menzado', 'menzar', 'menzaba menzaban', 'menzando'],
    ['cerrar', 'cierra cierran', 'cerró cerraron', 'cerrado', 'cerrar', 'cerraba cerraban', 'cerrando'],
    ['sentar', 'sienta sientan', 'sentó sentaron', 'sentado', 'sentar', 'sentaba sentaban', 'sentando'],
    ['presentar', 'presenta presentan', 'presentó presentaron', 'presentado', 'presentar', 'presentaba', 'presentando'],
    ['ar', 'a an', 'ó aron', 'ado', 'ar', 'aba aban', 'ando'],
    ['er', 'e en', 'ió ieron', 'ido', 'er', 'ía ían', 'iendo'],
    ['ir', 'e en', 'ió ieron', 'ido', 'ir', 'ía ían', 'iendo'],
  ] as const
).toSorted(([a], [b]) => b.length - a.length)

/** What, without the accent of a capital or of a title, would be a noun or adjective. */
const NOUNS =
  'anuncio dialogo inicio termino publico trabajo regreso abrazo saludo retorno pacto converso ingreso traslado'
    .concat(' reconocimiento cultivo destino dicto voto motivo paso proyecto contacto recorrido encuentro activo')
    .split(' ')

function conjugate(infinitive: string): Forms {
  const model = MODELS.find(([ending]) => infinitive.endsWith(ending))
  if (!model) throw new RangeError(`not the infinitive of a verb: ${infinitive}`)
  const [ending, present, past, participle, future, imperfect, gerund] = model
  const stem = infinitive.slice(0, -ending.length)
  const forms = new FormsOfVerb(stem)
  forms.put(ending, BASE)
  for (const form of present.split(' ')) forms.put(form, PRESENT)
  for (const end of ['o', 'a', 'os', 'as']) forms.put(participle.replace(/o$/, end), PARTICIPLE)
  for (const form of [...past.split(' '), ...imperfect.split(' ')]) {
    forms.put(form, PAST)
    // "VISITÓ", "Visitó": in capitals the accent is lost
    const bare = form.replace(/ó$/, 'o')
    if (bare !== form && !NOUNS.includes(fold(stem + bare))) forms.put(bare, PAST)
  }
  forms.put(gerund, GERUND)
  for (const end of ['á', 'án', 'ía', 'ían']) forms.put(future + end, FUTURE)
  return forms.all
}

/** Whether a folded noun or adjective has the form of a plural. */
export function isPlural(word: string): boolean {
  return word.endsWith('s') && !/(?:[iu]s|^(?:mes|tres|pais|lunes|martes|miercoles|jueves|viernes))$/.test(word)
}

/** "ministro" of "ministros", "embajador" of "embajadores". */
export function singular(plural: string): string {
  return plural.replace(/([ln]|[eo]r)es$/, '$1').replace(/s$/i, '')
}

/** Whether a folded word has an ending of adjectives. */
export function isAdjective(word: string): boolean {
  return /(?:ales?|ares?|iv[oa]s?|ic[oa]s?|ari[oa]s?|[^m]ad?er[oa]s?|[ie]an[oa]s?|[^m]an[oa]s?|en[oa]s?|enses?|es[ae]s|esa|os[oa]s?|ables?|ibles?|iles?|antes?|entes?|istas?|ad[oa]s?|id[oa]s?|ern[oa]s?|iv[oa]s?|ect[oa]s?|ori[oa]s?|ores?|eri[oa]s?|ur[oa]s?|unt[oa]s?|ech[oa]s?|ig[oa]s?)$/.test(
    word,
  )
}
