/**
 * The classes of words that the stages ask for. A language folder lists its words under these names; the
 * engine itself knows no word of any language. A class may carry a payload (a month's number, a kind's name).
 */
export const CLASSES = [
  // grammar
  'article',
  'definite',
  'possessive',
  'he',
  // of two named right before the second: « ce dernier »
  'latter',
  'she',
  'they',
  'it',
  'who',
  'which',
  'where',
  'and',
  'or',
  'but',
  'of',
  'to',
  'from',
  'by',
  'with',
  'between',
  'in',
  'at',
  'on',
  'for',
  'into',
  'during',
  'after',
  'before',
  'until',
  'since',
  'via',
  'otherPreposition',
  // before an example: "agreements like the Treaty of A"
  'example',
  'worth',
  'manySided',
  'subordinate',
  'be',
  'bePast',
  'have',
  'will',
  'planned',
  'expectWord',
  'upcoming',
  'planning',
  'infinitive',
  'not',
  'cancelled',
  'adverb',
  'aux',
  'verb',
  'past',
  'ing',
  'sform',
  'base',
  'speech',
  // how one is told to speak to whom, and what was said before
  'talkingTo',
  'theseWords',
  // what one does with words or gifts to whom a sentence has set first: "au ministre, il a redit"
  'addressing',
  // what stands over those whom a visitor is to meet: "au programme :"
  'agenda',
  'desire',
  'functionWord',
  'finite',
  'future',
  // pronouns that are no subject, for a man, a woman, several: "him"; 2 may be a possessive
  'objective',
  'reflexive',
  'clitic',
  'partitive',
  'contracted',
  'masculine',
  'feminine',
  'common',
  'abbreviation',
  'counterpart',
  'accordingTo',
  // behind a day
  'dayPart',
  // said of one in office, and no part of the office: "the new Ambassador"
  'epithet',
  // of a party at home, and no part of an office or name: "the Republican governor"
  'partisan',
  // of a part of a state behind a town in it, cut short: "Salem, Ore."; named for its code
  'stateShort',
  'recall',
  'thatOf',
  'both',
  'two',
  'other',
  'each',
  'same',
  'also',
  'there',
  'invitation',
  // dates and numbers
  'month',
  'weekday',
  'season',
  'relativeDay',
  'last',
  'next',
  'this',
  'ago',
  'ofMonth',
  'unit',
  'earlyMidLate',
  'quarter',
  'half',
  'ordinal',
  'cardinal',
  'approximate',
  // million
  'magnitude',
  'decade',
  'units',
  'sameYear',
  'timeZone',
  // once more, by the same verb
  'again',
  'report',
  'founded',
  'when',
  'scheduled',
  'lasts',
  'dayOf',
  'sameDay',
  'nextDay',
  'dayBefore',
  'publishedWord',
  'duration',
  // people and offices
  'honorific',
  'honorificUpper',
  // and a given name
  'givenToo',
  'officeHead',
  'officeRank',
  // between a name and the office in which one acts
  'capacity',
  // to come into an office or to have it; 2: in the passive
  'becomes',
  // the papers of an envoy, and to send one with them
  'credentials',
  'lowerRank',
  'portfolio',
  'particle',
  // son or daughter of
  'patronymic',
  'nameSuffix',
  'presides',
  'crown',
  'memberWord',
  'roleNoun',
  'spokes',
  'former',
  'elect',
  'plural',
  'stateOffice',
  'forPart',
  'tie',
  'fieldOffice',
  // stands as a title before the name of one in another office
  'rankTitle',
  // opens the name of what a state has; the heads of such names
  'stateWord',
  'stateUnit',
  // elects a member of parliament
  'constituency',
  // before the land whose friends those are of whom it is told: "diplomatic allies of"
  'ally',
  // reports what it is datelined with, and whose it is
  'agency',
  // a part of an event that has no name of its own
  'partOfEvent',
  // said of a land with affection: "the sisterly Kingdom of Bahrain"
  'kinship',
  // of what a term is served: "tour of duty"
  'duty',
  // what a head of state or government is called without his office's name
  'genericOffice',
  'rank',
  'headOfState',
  'officeShort',
  'officeByRole',
  // an office where a house or council follows: "member of the Presidency"
  'memberHead',
  'officeFiller',
  'delegation',
  'people',
  'led',
  // behind who leads: "with Minister A at its head"
  'ledBehind',
  'including',
  'accompanied',
  // with whom behind it: "beside her sat"
  'beside',
  'belongs',
  'together',
  'joined',
  'invited',
  'behalf',
  'host',
  'welcome',
  'presence',
  'spouse',
  // bodies, events, instruments
  'bodyHead',
  'armHead',
  'seat',
  'siteHead',
  // "au siège de l’OIF": the house of those whose it is
  'headquarters',
  'placeOnly',
  'cityWord',
  'toCity',
  'capital',
  'company',
  'eventHead',
  'eventLow',
  'instrument',
  'instrumentList',
  'entitled',
  'margins',
  'anniversary',
  'passing',
  'coming',
  'occasion',
  'meetingNoun',
  'edition',
  'sitting',
  'gather',
  'resident',
  'thatEvent',
  'chaired',
  'partnerHead',
  'regionWord',
  'placeEpithet',
  // one's own land, without a name
  'homeland',
  'soil',
  // how things stand somewhere, which is talked of and not where one talks: "the situation in"
  'circumstance',
  'partOfWorld',
  'grouping',
  // in the name of a body: it is of no one land
  'worldwide',
  'sides',
  'business',
  'sportWord',
  // what one lives by who holds no office: "the singer Ana Ruiz"
  'trade',
  'fiction',
  'campus',
  // of what is done again and again
  'habitual',
  // of all that has been since
  'soFar',
  'firmOffice',
  'firmHead',
  // where travellers are met
  'arrivalSite',
  // who stands there to meet them
  'greeters',
  // what is told next was next
  'sequel',
  // "ce fut au tour de": who met the same host next
  'turn',
  // anchors
  'visit',
  'tour',
  'travel',
  'leave',
  'remain',
  'arrive',
  'onward',
  // where a journey goes: "stops include"
  'stopNoun',
  'carry',
  'reverse',
  'give',
  'return',
  'finish',
  'light',
  'visitNoun',
  'visitKind',
  'meet',
  'hold',
  'talkNoun',
  'guestOf',
  'haveGuests',
  'asGuest',
  'turn',
  'offAway',
  'exchange',
  'exchanged',
  'seeVerb',
  'wished',
  'outline',
  'talkAdjective',
  'receive',
  'callOn',
  'courtesyCall',
  // what is brought from another, or sent
  'letter',
  'honouring',
  'speak',
  'meetings',
  'callNoun',
  'virtual',
  'discuss',
  'attend',
  'sideNoun',
  'regional',
  'along',
  'officeUnit',
  'accept',
  'unreal',
  'present',
  'open',
  'hostEvent',
  'happen',
  'sign',
  'issue',
  // of an instrument: "a treaty binds A and B"; and since when it is: "entered into force", "dates from"
  'binds',
  'stands',
  // "the treaty bears the signatures of A and B"
  'bears',
  'joint',
  'vagueInstrument',
  // before the noun of an event: one for those who write of it, "press conference"
  'pressWord',
  'vagueEvent',
  'signNoun',
  'seals',
  'perform',
  'agree',
  'meal',
  'send',
  'expect',
  'awaits',
  'lead',
  'twin',
  'siteAct',
  'contact',
  'crowd',
  'tongue',
  'institution',
  'we',
  'invite',
  // before who does it and an infinitive: "allows these flights to proceed"
  'letting',
  'visitSection',
  'inward',
  'outward',
  'column',
  'gathers',
  // groups of states that one travels to when their leaders sit
  'convenes',
  'memberList',
  'residue',
  /** A service that sends out what others write: no agency, though it stands in the dateline. */
  'wire',
  'masthead',
  'about',
  'concern',
  'branch',
  'talked',
  'sector',
  'topic',
  'notSector',
  // why something was or was not done: "because of the pandemic"
  'cause',
  'ending',
  'homeOffice',
  /** An office that bodies have, and no land; named for the one that is meant where the text names none. */
  'bodyOffice',
  /** Leads in what an office is over: "responsible for". */
  'inCharge',
  /** An office of a body that a state holds for a time, by one of its own ministers. */
  'rotatingOffice',
  /** Before "mission": it is one of soldiers or observers. */
  'troops',
  'regionOffice',
  'nationOffice',
  // an office that presidential states have not
  'premier',
  // made of others (UNIONS)
  'frameWord',
  'frameFirst',
  'dateWord',
  'opensDate',
  'mentionNoun',
  'goesOn',
  'opensMention',
  'opensSection',
  'capHead',
  'notOwned',
] as const
export type ClassName = (typeof CLASSES)[number]

/** Class numbers by name: `C.month`. */
export const C = Object.fromEntries(CLASSES.map((name, i) => [name, i])) as Readonly<Record<ClassName, number>>

/** Payload of `article`: "the". */
export const DEFINITE = 1

/** Payload of `possessive` and `objective`: "her", as an object only where nothing of hers follows. */
export const HER = 2

/** Payloads of `possessive`. */
export const THEIR = 3
export const ITS = 4
export const OUR = 5

/** Payload of `objective`: several. */
export const THEM = 3

/** Payloads of `officeHead`: sent to a place, of a city, of a part of a state, elected to an assembly as one of many. */
export const POSTED = 3
export const MUNICIPAL = 4
export const REGIONAL = 5
export const ELECTED = 6

/** Payload of `there`: where the text has come to. */
export const THERE = 2

/** Payload of `crowd`: who has come, and not to look at something. */
export const GUESTS = 2

/** Payload of `armHead`: it has its seat in another land. */
export const SEATED = 3

/** Phrases separated by commas or newlines: all with payload 1, or by payload (a number, or a name kept in `names`). */
export type WordList = string | Readonly<Record<string, string>>
export type WordLists = Partial<Readonly<Record<ClassName, WordList>>>
