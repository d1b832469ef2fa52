import {
  lettersFrom,
  type Entry,
  entryFromLine,
  type Form,
  FORM_LETTERS,
  Kind,
  KIND_LETTERS,
  OWN_NAME,
  ownName,
} from './entry.ts'
import { hashOf } from '../text/hash.ts'
import { keyOf } from './key.ts'
import { KeyHash } from './key-hash.ts'
import { Postings } from './postings.ts'
import { cities } from './tables/cities.ts'
import { countries } from './tables/countries.ts'
import { french } from './tables/french.ts'
import givenNames from './tables/given-names.json' with { type: 'json' }
import { organisations } from './tables/organisations.ts'
import { spanish } from './tables/spanish.ts'
import { subdivisions } from './tables/subdivisions.ts'
import surnames from './tables/surnames.json' with { type: 'json' }

export { type Entry, Form, Kind } from './entry.ts'

/** One meaning of a phrase. */
export interface Found {
  readonly entry: Entry
  readonly form: Form
  /** Also a common word, a given name or a surname: it takes more than its letters to be this entry. */
  readonly weak: boolean
}

const GIVEN = 1 << 16
const SURNAME = 1 << 17

/** What a language other than English calls the entries, by its code: loaded when a text of it is read. */
const LAYERS: Readonly<Record<string, string>> = { fr: french, es: spanish }

/** Mixed into the hashes of a layer's phrases, which share the table with all others: a number for each language. */
const LAYER_HASHES = new Map(Object.keys(LAYERS).map((code, n) => [code, Math.imul(0x5f356495, n + 1)]))

/**
 * Parties, places, organisations and events by the phrases that name them.
 *
 *     loadGazetteer().find('québec')   → Québec the province, Québec the city
 *
 * The reader asks by hash and allocates nothing: {@link slot} for a word, then {@link longestAt} for how far a phrase
 * may go on, and {@link postingsAt}, {@link next} for the meanings, the likeliest first.
 */
export class Gazetteer {
  readonly #table: Postings
  readonly #tables: readonly string[] = [countries, ...subdivisions, ...cities, organisations]
  /** Where each entry's line begins, in which table, and its kind. */
  readonly #lineOf: Int32Array
  readonly #tableOf: Uint8Array
  readonly #kindOf: Uint8Array
  readonly #entries: Entry[]
  readonly #byCode: (Map<string, number> | undefined)[]
  readonly #capitals = new Map<string, Entry | undefined>()
  #count = 0
  /** Of {@link LAYER_HASHES} where phrases are sought in a language's own layer first, else 0. */
  readonly #layer: number

  /**
   * @param of a gazetteer to share entries and tables with
   * @param language the code of a language of LAYERS, each of whose phrases has all its meanings in that language
   */
  constructor(of?: Gazetteer, language = '') {
    if (of) {
      this.#table = of.#table
      this.#lineOf = of.#lineOf
      this.#tableOf = of.#tableOf
      this.#kindOf = of.#kindOf
      this.#entries = of.#entries
      this.#byCode = of.#byCode
      this.#count = of.#count
      this.#layer = LAYER_HASHES.get(language)!
      this.#lay(LAYERS[language])
      return
    }
    this.#table = new Postings()
    this.#lineOf = new Int32Array(1 << 16)
    this.#tableOf = new Uint8Array(1 << 16)
    this.#kindOf = new Uint8Array(1 << 16)
    this.#entries = []
    this.#byCode = []
    this.#layer = 0
    for (let i = 0; i < this.#tables.length; i++) this.#load(i)
    this.#mark(givenNames, GIVEN)
    this.#mark(surnames, SURNAME)
  }

  /** Number of entries. */
  get size(): number {
    return this.#count
  }

  /** All meanings of a key (key.ts), the likeliest first. For tools and tests. */
  find(key: string): readonly Found[] {
    const [h1, h2] = hashOf(key)
    const found: Found[] = []
    for (let p = this.postings(h1, h2); p >= 0; p = this.next(p)) {
      found.push({ entry: this.entry(this.entryOf(p)), form: this.formOf(p), weak: this.isWeak(p) })
    }
    return found
  }

  /** The first meaning of the phrase with these hashes, or -1. */
  postings(h1: number, h2: number): number {
    const at = this.slot(h1, h2)
    return at < 0 ? -1 : this.postingsAt(at)
  }

  /** Words of the longest phrase that begins with the word of these hashes; 0 if none does. */
  longest(h1: number, h2: number): number {
    const at = this.slot(h1, h2)
    return at < 0 ? 0 : this.longestAt(at)
  }

  isGivenName(h1: number, h2: number): boolean {
    const at = this.slot(h1, h2)
    return at >= 0 && this.isGivenNameAt(at)
  }

  isSurname(h1: number, h2: number): boolean {
    const at = this.slot(h1, h2)
    return at >= 0 && this.isSurnameAt(at)
  }

  /** The slot of these hashes, or -1: one probe for the questions below. */
  slot(h1: number, h2: number): number {
    if (this.#layer) {
      const own = this.#table.find(h1 ^ this.#layer, h2)
      if (own >= 0) return own
    }
    return this.#table.find(h1, h2)
  }

  /** The slot of these hashes in the language's own layer, or -1. */
  ownSlot(h1: number, h2: number): number {
    return this.#layer ? this.#table.find(h1 ^ this.#layer, h2) : -1
  }

  /** The first meaning of the phrase in this slot, or -1 if it only begins longer ones, or is only a person's name. */
  postingsAt(slot: number): number {
    return this.#table.slots[slot + 2] - 1
  }

  /** Words of the longest phrase that begins with the word in this slot, at least 1. */
  longestAt(slot: number): number {
    return this.#table.slots[slot + 3] & 0xffff
  }

  /** Whether a phrase may go on behind words and a space, by their first hash. */
  leadsOn(h1: number): boolean {
    return this.#table.leadsOn(h1)
  }

  isGivenNameAt(slot: number): boolean {
    return (this.#table.slots[slot + 3] & GIVEN) !== 0
  }

  isSurnameAt(slot: number): boolean {
    return (this.#table.slots[slot + 3] & SURNAME) !== 0
  }

  /** The next meaning of the same phrase, or -1. */
  next(posting: number): number {
    return this.#table.next[posting]
  }

  /** The first meaning, from a posting on, whose entry is such a one, or -1. */
  meaning(posting: number, is: (entry: Entry) => boolean): number {
    let p = posting
    while (p >= 0 && !is(this.entry(this.entryOf(p)))) p = this.next(p)
    return p
  }

  /** The entry that a posting stands for, by index. */
  entryOf(posting: number): number {
    return this.#table.posting[posting] >> 12
  }

  formOf(posting: number): Form {
    return (this.#table.posting[posting] & 7) as Form
  }

  isWeak(posting: number): boolean {
    return (this.#table.posting[posting] & 8) !== 0
  }

  kindOf(entry: number): Kind {
    return this.#kindOf[entry] as Kind
  }

  entry(index: number): Entry {
    return (this.#entries[index] ??= this.#decode(index))
  }

  /** The entry of a party code. The index of each kind but cities is built when first asked. */
  byCode(code: string): Entry | undefined {
    const index = this.#find(code)
    return index === undefined ? undefined : this.entry(index)
  }

  /** The city that is capital of the country or subdivision with this code. */
  capital(code: string): Entry | undefined {
    if (this.#capitals.has(code)) return this.#capitals.get(code)
    let entry: Entry | undefined
    for (const table of cities) {
      const at = table.indexOf(`|${code}\t`)
      if (at < 0) continue
      entry = entryFromLine(table.slice(table.lastIndexOf('\n', at) + 1, at + 1 + code.length))
      break
    }
    this.#capitals.set(code, entry)
    return entry
  }

  /** All keys of a party by its code: of `DE` also `germany`, `allemagne`, `german`. */
  namesOf(code: string): readonly string[] {
    const index = this.#find(code)
    return index === undefined ? [] : this.keysOf(index)
  }

  #find(code: string): number | undefined {
    if (code.startsWith('event:')) return this.#indexOf(Kind.event).get(code)
    if (code.startsWith('org:')) return this.#indexOf(Kind.organisation).get(code)
    if (code.includes(':')) return this.#cityOf(code)
    if (code.length > 2) return this.#indexOf(Kind.subdivision).get(code)
    return this.#indexOf(Kind.country).get(code) ?? this.#indexOf(Kind.organisation).get(code)
  }

  #indexOf(kind: Kind): Map<string, number> {
    let index = this.#byCode[kind]
    if (index) return index
    index = this.#byCode[kind] = new Map()
    for (let i = this.#count - 1; i >= 0; i--) if (this.#kindOf[i] === kind) index.set(this.#decode(i).code, i)
    return index
  }

  /** By the name in its code: an index of all cities, and the entries made for it, would take 8 MB. */
  #cityOf(code: string): number | undefined {
    const [h1, h2] = hashOf(keyOf(code.slice(code.indexOf(':') + 1)))
    const slot = this.#table.find(h1, h2)
    for (let p = slot < 0 ? -1 : this.postingsAt(slot); p >= 0; p = this.next(p)) {
      const index = this.entryOf(p)
      if (this.#kindOf[index] === Kind.city && this.entry(index).code === code) return index
    }
    return undefined
  }

  /** The keys that name an entry. For tools and tests. */
  keysOf(index: number): readonly string[] {
    const table = this.#tables[this.#tableOf[index]]
    const tab = table.indexOf('\t', this.#lineOf[index])
    const name = ownName(this.entry(index).name)
    return lettersFrom(table.slice(tab + 1, table.indexOf('\n', tab)))
      .split('|')
      .slice(0, -1)
      .map((key) => key.slice(1).replace(/~\d+$/, ''))
      .map((key) => (name ? key.replace(String.fromCharCode(OWN_NAME), name) : key))
  }

  #decode(index: number): Entry {
    const table = this.#tables[this.#tableOf[index]]
    const at = this.#lineOf[index]
    return entryFromLine(table.slice(at, table.indexOf('\t', at)))
  }

  /**
   * Reads a table: a line an entry, its fields (entry.ts), a tab, its keys.
   *
   *     C|GE|Georgia⇥Ngeorgia~1|Arepublic of georgia|Jgeorgian~1|Dgeorgians~1|
   *                  ^form   ^position among the meanings of this phrase
   *     S|LA-SV|Savannakhet|⇥N&~2|T& province|          & for "savannakhet": the tables weigh a tenth less
   */
  #load(index: number): void {
    const table = this.#tables[index]
    const forms = new Uint8Array(128)
    for (let f = 0; f < FORM_LETTERS.length; f++) {
      forms[FORM_LETTERS.charCodeAt(f)] = f
      forms[FORM_LETTERS.toLowerCase().charCodeAt(f)] = f + 8
    }
    const postings = this.#table
    const own = new KeyHash(postings)
    const key = new KeyHash(postings)
    for (let at = 0; at < table.length; at++) {
      const entry = this.#count++
      if (entry === this.#lineOf.length) throw new Error(`more than ${entry} entries`)
      this.#lineOf[entry] = at
      this.#tableOf[entry] = index
      const kind = KIND_LETTERS.indexOf(table[at])
      this.#kindOf[entry] = kind
      let nameAt = kind === Kind.city ? at + 2 : table.indexOf('|', at + 2) + 1
      at = table.indexOf('\t', at) + 1
      for (let c = table.charCodeAt(at++); c !== 10; c = table.charCodeAt(at++)) {
        const form = forms[c]
        if (table.charCodeAt(at) === OWN_NAME) {
          if (nameAt) {
            own.restart()
            own.take(table, nameAt, true)
            nameAt = 0
          }
          key.goOnFrom(own)
          at++
        } else key.restart()
        at = key.take(table, at)
        let position = 0
        if (table.charCodeAt(at++) === 126) {
          for (c = table.charCodeAt(at++); c !== 124; c = table.charCodeAt(at++)) position = position * 10 + c - 48
        }
        postings.post(postings.add(key.h1, key.h2), entry, form & 7, form >> 3, position)
        if (key.words > 1) postings.begins(postings.add(key.first1, key.first2), key.words)
      }
      at--
    }
  }

  /**
   * Reads a language's layer: a line a phrase, a tab, its meanings by form and number of the entry, the likeliest first.
   *
   *     georgie⇥N78|N5080|
   */
  #lay(table: string): void {
    const postings = this.#table
    /** The slot of a phrase in the layer, with what the common table knows of its words. */
    const slotOf = (key: string): number => {
      const [h1, h2] = hashOf(key)
      const known = postings.find(h1, h2)
      const flags = known < 0 ? 0 : postings.slots[known + 3]
      const slot = postings.add(h1 ^ this.#layer, h2)
      postings.slots[slot + 3] |= flags & (GIVEN | SURNAME)
      if (known >= 0) {
        postings.begins(slot, flags & 0xffff)
        if (postings.slots[slot + 2] === 0) postings.slots[slot + 2] = postings.slots[known + 2]
      }
      return slot
    }
    for (const line of table.split('\n')) {
      const tab = line.indexOf('\t')
      if (tab < 0) continue
      const key = line.slice(0, tab)
      const space = key.indexOf(' ')
      if (space > 0) postings.begins(slotOf(key.slice(0, space)), key.split(' ').length)
      for (let k = space; k > 0; k = key.indexOf(' ', k + 1)) postings.leadOn(hashOf(key.slice(0, k + 1))[0])
      const slot = slotOf(key)
      postings.slots[slot + 2] = 0
      let position = 0
      for (const meaning of line.slice(tab + 1).split('|')) {
        if (meaning === '') continue
        const letter = meaning[0].toUpperCase()
        postings.post(
          slot,
          Number(meaning.slice(1)),
          FORM_LETTERS.indexOf(letter),
          meaning[0] === letter ? 0 : 1,
          position++,
        )
      }
    }
  }

  /** Marks the names of a list, one a line. */
  #mark(list: string, flag: number): void {
    const slots = this.#table
    const key = new KeyHash(slots)
    for (let at = 0; at < list.length; at++) {
      key.restart()
      at = key.take(list, at)
      const slot = slots.add(key.h1, key.h2)
      slots.slots[slot + 3] |= flag
    }
  }
}

let loaded: Gazetteer | undefined
const layered = new Map<string, Gazetteer>()

/** The gazetteer as a language calls its entries, loaded when first asked for. */
export function loadGazetteer(language = 'en'): Gazetteer {
  loaded ??= new Gazetteer()
  if (!(language in LAYERS)) return loaded
  let own = layered.get(language)
  if (!own) layered.set(language, (own = new Gazetteer(loaded, language)))
  return own
}
