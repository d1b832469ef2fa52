/** Everything that has an address. The order is that of the description of the API. */

import { addDocuments } from '../actions/add-documents.ts'
import { addEngagement } from '../actions/add-engagement.ts'
import { unwatchSource, watchSource } from '../actions/watch-sources.ts'
import { decide } from '../actions/decide.ts'
import type { Action } from '../action.ts'
import type { Download } from '../download.ts'
import { annotations } from '../downloads/annotations.ts'
import { received } from '../downloads/received.ts'
import { SEARCH_DOWNLOADS } from '../downloads/search.ts'
import type { Resource } from '../resource.ts'
import { decision } from './decision.ts'
import { decisions } from './decisions.ts'
import { document } from './document.ts'
import { documents } from './documents.ts'
import { docs } from './docs.ts'
import { engagement } from './engagement.ts'
import { home } from './home.ts'
import { sameEngagement, samePerson } from './joining.ts'
import { network } from './network.ts'
import { newEngagement } from './new-engagement.ts'
import { original } from './original.ts'
import { parties } from './parties.ts'
import { patterns } from './patterns.ts'
import { people } from './people.ts'
import { person } from './person.ts'
import { quality } from './quality.ts'
import { readThis } from './read.ts'
import { relationsOfPair, relationsOfParty } from './relations.ts'
import { reviewDocument } from './review-document.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { place, places, sector, sectors } from './topics.ts'

export const RESOURCES: readonly Resource[] = [
  home,
  parties,
  relationsOfParty,
  relationsOfPair,
  // Before the one whose address has an id in its place.
  newEngagement,
  engagement,
  sameEngagement,
  person,
  samePerson,
  documents,
  document,
  original,
  sources,
  decisions,
  decision,
  network,
  readThis,
  search,
  review,
  reviewDocument,
  people,
  places,
  place,
  sectors,
  sector,
  quality,
  patterns,
  docs(() => [RESOURCES, DOWNLOADS, ACTIONS]),
]

export const DOWNLOADS: readonly Download[] = [received, annotations, ...SEARCH_DOWNLOADS]

export const ACTIONS: readonly Action[] = [decide, addEngagement, addDocuments, watchSource, unwatchSource]
