import type { Sentence } from '../../clauses/act.ts'
import { type EventMention, type Geo, isCity, type Person } from '../../mentions.ts'
import { domestic, type Party, pushParty } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { addTo } from '../draft.ts'
import { givePartiesOfPeople } from '../who/party-near.ts'
import { isGoverned } from '../who/roles.ts'

/** Whose meetings the items below are, and at what they were held. */
export interface Met {
  readonly who: Someone | undefined
  readonly party: Party
  readonly event: EventMention | undefined
  readonly places: readonly Geo[]
}

/** "Bilateral meetings of Minister A" as a heading: the items under it name whom he met. */
export function openMet(discourse: Discourse, s: Sentence, acted: boolean): void {
  const block = discourse.blocks[s.block]
  if (block.kind !== 'heading' && block.kind !== 'title') {
    if (block.kind === 'paragraph') discourse.met = undefined
    return
  }
  // the days are parts of the list
  if (s.chunks.length === 1 && s.chunks[0].kind === 'date' && block.end - block.start <= 5) return
  discourse.met = undefined
  if (acted || !namesMeetings(discourse, block.body, block.end)) return
  const people = s.chunks.filter((c): c is Person => c.kind === 'person' && !c.weak && !c.plural)
  const who = people.length === 1 ? discourse.someone(people[0]) : discourse.subject?.people[0]
  const party = who?.party ?? discourse.home
  if (people.length > 1 || !party) return
  const { event, places } = gathering(discourse, s)
  discourse.met = { who, party, event, places }
}

/** Talks in the plural are what the heading begins with: "Bilateral meetings", "Rencontres bilatérales". */
function namesMeetings({ x }: Discourse, start: number, end: number): boolean {
  for (let k = start; k < end && k < start + 3; k++) {
    if (x.is(k, C.meetings)) return true
    if (!x.is(k, C.talkAdjective) && !x.is(k, C.article)) return false
  }
  return false
}

/** What the head of the page says all this was held at, and where. */
function gathering({ sentences }: Discourse, until: Sentence): { event: EventMention | undefined; places: Geo[] } {
  const head = sentences.filter((s) => s.start <= until.start && s.block < 4)
  const chunks = head.flatMap((s) => s.chunks)
  return {
    event: chunks.find((c): c is EventMention => c.kind === 'event' && c.named && c.end - c.start > 2),
    places: chunks.filter(isCity).slice(0, 1),
  }
}

/** "– Ingrid Solberg, Foreign Minister of Norway" under such a heading: one meeting each. */
export function tellMet(discourse: Discourse, s: Sentence, index: number): void {
  const { met } = discourse
  const block = discourse.blocks[s.block]
  const c = s.chunks.find((m) => m.kind !== 'date')
  if (!met || block.kind !== 'item' || s.start > block.body || c?.kind !== 'person') return
  if (c.weak || c.plural || c.start > block.body + 5 || isGoverned(discourse, s, c)) return
  const one = discourse.someone(c)
  if (one === met.who || (one.party && domestic(one.party.code, met.party.code)) || !one.offices.length) return
  const draft = discourse.draft(
    'meeting',
    { kind: 'meeting', status: 'held', rule: 'meeting/under-heading', start: c.start, end: c.end },
    s,
    index,
  )
  const own = { people: met.who ? [met.who] : [], parties: [met.party], groups: [], anaphoric: false }
  const other = { people: [one], parties: one.party ? [one.party] : [], groups: [], anaphoric: false }
  for (const side of [own, other]) for (const p of side.people) addTo(draft.people, p)
  for (const side of [own, other]) for (const p of side.parties) pushParty(draft.parties, p)
  givePartiesOfPeople(discourse, draft, own, other, s)
  if (draft.parties.length < 2) return
  const date = s.chunks.find((m) => m.kind === 'date')
  discourse.date({ ...(date?.kind === 'date' ? { date } : {}), status: 'held', present: 'present' }, draft)
  if (met.event) draft.occasion = { start: met.event.start, end: met.event.end }
  draft.places.push(...met.places)
  discourse.drafts.push(draft)
}
