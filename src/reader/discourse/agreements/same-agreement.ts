import { overlap } from '../../calendar.ts'
import type { Act, Sentence } from '../../clauses/act.ts'
import type { Instrument, Span } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, lastTold, sharedParties, wordIn, type Draft } from '../draft.ts'
import { dropSum } from './several-agreements.ts'
import { isGeneric } from './signers.ts'

// The same agreement told again, under whichever name.

/** Keeps an agreement, or adds it to the one told before. */
export function admitAgreement(discourse: Discourse, draft: Draft, index: number): void {
  const old = discourse.drafts.find((d) => d.type === 'agreement' && !d.dropped && sameInstrument(discourse, d, draft))
  if (!old) {
    dropSum(discourse, draft)
    discourse.drafts.push(draft)
    return
  }
  if (!old.date && draft.date) old.date = draft.date
  for (const p of draft.people) addTo(old.people, p)
  old.spans.push(...draft.spans)
  old.told.push(index)
  const headline = discourse.blocks[old.block].kind === 'title'
  // "Pact on seeds" over the news of a memorandum
  if (headline && old.kind === 'agreement') old.kind = draft.kind
  if (draft.title && old.title && (headline || draft.title.end - draft.title.start > old.title.end - old.title.start))
    old.title = draft.title
  for (const g of draft.places) if (!old.places.includes(g)) old.places.push(g)
}

export function sameInstrument(discourse: Discourse, old: Draft, now: Draft): boolean {
  if (!old.title || !now.title) return false
  if (old.date && now.date && !overlap(old.date.edtf, now.date.edtf)) return false
  // "The **previous** memorandum was signed in 2014"
  if (discourse.x.is(now.title.start - 1, C.last) && now.sentence > old.sentence) return false
  // "The Declaration" is the one told before, whatever its full name makes of it
  if (
    now.title.end - now.title.start === 1 &&
    isDefinite(discourse, now.title) &&
    now.sentence - old.sentence < 12 &&
    wordIn(discourse.x, now.title.start, old.title)
  )
    return true
  // "signed a memorandum on mining. **The agreement** was signed by A for Ghana and by B for Peru"
  if (isJustTold(discourse, old, now)) return true
  // "Sister-state pact" over the news of a sister-state agreement
  const loose = discourse.blocks[old.block].kind === 'title' && (old.kind === 'agreement' || old.kind === 'other')
  if (old.kind !== now.kind && !loose) return false
  if (sharedParties(old, now) < Math.min(2, now.parties.length)) return false
  // "became sister cities when the mayors signed the twinning agreement"
  if (old.kind === 'twinning' && old.block === now.block && sharedParties(old, now) > 1) return true
  const x = discourse.x
  const words = (t: Span) => {
    const w: string[] = []
    for (let k = t.start; k < t.end; k++) if (x.isWord(k)) w.push(x.tokens.key(k))
    return w
  }
  const a = words(old.title)
  const b = words(now.title)
  const [s, l] = a.length <= b.length ? [a, b] : [b, a]
  // "Trade Pact" over the news of a "trade agreement"
  const field = (w: string) => !x.lexicon.isOf(w, C.instrument) && !x.lexicon.isOf(w, C.frameWord)
  if (discourse.blocks[old.block].kind === 'title' && !old.date && s.some((w) => field(w) && l.includes(w))) return true
  if (!s.every((w) => l.includes(w))) return false
  return (
    discourse.blocks[old.block].kind === 'title' ||
    discourse.blocks[old.block].kind === 'heading' ||
    s.length > 2 ||
    old.block === now.block
  )
}

/** "**The agreement** was signed by A for Ghana and B for Peru": by both sides of the instrument told just before. */
function isJustTold(discourse: Discourse, old: Draft, now: Draft): boolean {
  return (
    isGeneric(now, old) &&
    isDefinite(discourse, now.title!) &&
    now.sentence - lastTold(old) === 1 &&
    now.parties.length > 1 &&
    sharedParties(old, now) === now.parties.length &&
    discourse.lastDraft('agreement') === old
  )
}

export function isDefinite(discourse: Discourse, title: Span): boolean {
  return !!discourse.x.is(title.start - 1, C.definite)
}

/** "3 instruments signed" among results sums up what was told one by one. */
export function sumsUp({ drafts }: Discourse, { rule }: Act, one: Instrument, draft: Draft, s: Sentence): boolean {
  if (!one.plural || one.named || rule !== 'agreement/was-signed') return false
  return drafts.some((d) => d.type === 'agreement' && !d.dropped && d.block < s.block && sharedParties(d, draft) > 1)
}
