import type { WordLists } from '../../reader/word-classes.ts'

/** Words that hold a sentence together. */
export const grammar: WordLists = {
  // 1: definite
  article: { 1: 'the', 2: 'a, an' },
  definite: 'the, this, that, these, those, said',
  possessive: { 1: 'his', 2: 'her', 3: 'their', 4: 'its', 5: 'our, my', 6: 'whose' },
  he: { 1: 'he, him', 2: 'she' },
  they: 'they, them',
  it: 'it',
  we: 'i, we, us, our+, my, me, you, your+, thank you, let us',
  who: { 1: 'who', 2: 'whom' },
  which: 'which, that',
  where: 'where',
  and: 'and, &, as well as, along with, plus',
  or: 'or',
  but: 'but, while, whereas',
  of: 'of',
  to: 'to',
  from: 'from',
  by: { 1: 'by', 2: 'through' },
  with: 'with',
  between: 'between, among',
  in: 'in',
  at: 'at',
  on: 'on, upon',
  for: 'for',
  into: 'into',
  during:
    'during, throughout, at the start of, at the beginning of, at the outset of, within the framework of, in the framework of, as part of, in the course of',
  after:
    'after, following, at the end of, at the conclusion of, at the close of, on completion of, upon completion of, upon conclusion of',
  before: 'before, prior to, ahead of',
  until: 'until, till, through, up to, up to and including, until and including, through to, right up to',
  since: 'since',
  via: 'via',
  // leads in who says so
  accordingTo: 'according to, as told by',
  otherPreposition:
    'according to, about, against, across, along, amid, around, behind, beyond, concerning, despite, except, inside, like, near, off, outside, over, per, regarding, toward+, under, with regard to, within, without, versus, because of, due to, thanks to, instead of, out of, on behalf of, in support of, in response to, in accordance with',
  example: 'like, unlike, such as',
  // of how many sides
  manySided: { 3: 'trilateral, tripartite, three', 4: 'quadrilateral, four' },
  worth: 'worth, valued at, totalling, totaling, amounting to, to the tune of',
  subordinate: 'when, if, because, although, though, as, since, unless, whether, so that, in order to, than',
  be: 'got, gets, is, are, was, were, be, been, being, is being, are being',
  // the past of those
  bePast: 'got, was, were, had been, has been, have been',
  have: { 1: 'has, have, having, has been, have been', 2: 'had, had been' },
  will: 'will, shall, will be, will also, would, would be, is going to, are going to',
  planned:
    'is to, are to, was to, were to, is expected to, are expected to, is scheduled to, are scheduled to, was scheduled to, were scheduled to, is due to, are due to, was due to, were due to, is set to, are set to, is slated to, plans to, plan to, planned to, intends to, intend to, is planned, are planned, is expected, are expected, is scheduled, are scheduled, is due, is about to, are about to, is planned to, are planned to, expects to, looks forward to, look forward to, hopes to, hope to, wishes to, will be, to be',
  expectWord: 'scheduled, expected, due, set, slated, planned, supposed, going, about',
  upcoming:
    'planned, upcoming, forthcoming, scheduled, future, next, next round+, following round, expected, announced, coming',
  planning:
    'plan~, intend~, propose~, prepare~, offer~, promise~, vow~, agree~, decide~, aim~, hope~, expect~, be expected, is expected, are expected, scheduled, invite~, invitation',
  infinitive: 'to',
  objective: { 1: 'him', 2: 'her', 3: 'them' },
  reflexive: 'itself, himself, herself, themselves, myself, ourselves, yourself',
  not: 'not, never, no, no longer, neither, nor, without, yet to, unable to, fail to, fails to, failed to, declines to, declined to',
  cancelled:
    'no longer, did not materialise, did not materialize, never took place, comes of, come of, came of, come to nothing, came to nothing, comes to nothing, come to naught, came to naught, falls through, fell through, fallen through, is off, are off, was off, had to be dropped, fall victim to, falls victim to, fell victim to, fallen victim to, off the table, off the agenda, put off until, call~ off, put~ off, pull~ out of, scrap~, shelve~, defer~, reschedule~, pushed back, push back, put back, moved back, delayed, called off at, dropped, abandoned, put on hold, put on ice, on ice, moved to a later date, left off, on hold, adjourned, aborted, will not take place, will not go ahead, not go ahead, did not go ahead, postpone~, cancel/cancels/cancelled/cancelled/cancelling, cancel/cancels/canceled/canceled/canceling, suspended, postponement, cancellation, did not take place',
  adverb:
    'no longer, also, abroad, overseas, soon, shortly, then, for the first time, for the second time, for the third time, after that, from there, after this, following this, thereafter, afterwards, subsequent to this, today, later, recently, jointly, bilaterally, trilaterally, individually, informally, privately, officially, already, virtually, personally, previously, subsequently, separately, together, briefly, just, now, once, again, earlier, currently, further, warmly, first, meanwhile, additionally, finally, formally, successfully, respectively, cordially, in turn, in person, on time, in good time, by train, by plane, by air, by road, by sea, by car, by bus, at the present time, at present, at this time, at the moment, these days, by video, by telephone, by phone',
  // of no other class
  verb: 'stay~',
  aux: 'got, gets, do, does, did, can, could, may, might, must, should, would, shall, has, have, had, having, is, are, was, were, be, been, being, will',
  // what is only wished or allowed
  unreal:
    'call~ for, asked for, should, could, must, may, might, can, ought to, would like to, needs to, need to, has yet to, have yet to',
  // what is between states, and is no talk
  tie: 'relations, relationship+, ties, cooperation, friendship, partnership, bond+, links, trade',
  // who opens so answers somebody
  forPart:
    'for his part, for her part, for their part, for its part, on his part, on her part, on their part, on its part, on his side, on her side, from his side, from her side, in turn, in his turn, in her turn, in response, in reply, in his reply, in her reply, in his response, in her response, responding, replying',
  also: 'also, in addition, moreover, furthermore, in turn',
  same: 'same',
  other: 'other+, another, further, visiting',
  dayPart: 'morning, afternoon, evening, night, noon, midday, night local time',
  epithet:
    'new, current, incumbent, sitting, fellow, distinguished, esteemed, visiting, respective, accompanying, newly, then, long serving, longtime, long time, serving, veteran, local, foreign, sisterly, brotherly, host, guest, brother, aforementioned, said, present, official, top, senior, high ranking, high level, top ranking, youngest, freshly appointed, freshly accredited, just appointed, newly accredited, newly appointed, newly elected, newly arrived, newly installed, newly designated, newly assigned, newly posted, incoming, outgoing, departing, non resident, nonresident',
  partisan: 'republican+, democratic, democrat+, gop, bipartisan',
  each: 'each, every',
  there: { 1: 'here, where, this capital, this city, this town', 2: 'there, that city, that town' },
  both: 'both, the two, two, the three, three, the four, the parties, the sides',
  two: { 2: 'two, both', 3: 'three', 4: 'four', 5: 'five' },
  counterpart: 'counterpart+, colleague+, opposite number+, homologue+, peer+, neighbour+, neighbor+',
  thatOf: { 1: 'that of, the one of', 2: 'those of, the ones of' },
  invitation: 'invitation, invited',
  talkingTo: 'talking to, talking with, speaking with, speaking to, conversing with, chatting with, interacting with',
  theseWords:
    'these views, these remarks, this view, these thoughts, these words, these observations, these comments, said this, stated this, disclosed this, announced this, the remarks, his views, her views, his remarks, her remarks',
  speech:
    'assure~, say~, note~, stress~, emphasize~, emphasise~, underline~, underscore~, add~, recall~, express~, thank~, reaffirm~, reiterate~, affirm~, praise~, highlight~, point~ out, tell~, announce~, declare~, explain~, convey~, congratulate~, commend~, welcome~, greet~, appreciate~, agree~, brief~, exchange~ views, review~, discuss~, address~, raise~, touch~ upon, examine~, explore~, inform~, propose~, suggest~, urge~, call~ for, hail~, condemn~, invite~, provide~ opening remarks, deliver~ opening remarks, give~ opening remarks, make~ opening remarks, provide~ remarks, deliver~ remarks, deliver~ welcoming remarks, deliver~ closing remarks, provide~ closing remarks, provide~ welcoming remarks',
  // tells what has been
  recall: 'recall~, remember~, reminisce~ about, refer~ to, hark~ back to',
  desire:
    'want~, negotiate~, wish~, hope~, would like, propose~, willingness, readiness, ready, intention, desire, intend~, aim~, decide~, agree~ to',
  about:
    'on, about, regarding, concerning, in the field of, in the fields of, in the area of, in the areas of, in the sphere of, in the spheres of, focused on, focusing on, related to, including, such as, covering, dedicated to, devoted to, in the domain of, in the domains of, aimed at, with a focus on, amending, supplementing, establishing, governing, modifying, dealing with, pertaining to, with respect to, with regard to, in relation to',
  cause: 'because of, due to, owing to, on account of, on the grounds of',
  branch: 'industry, industries, sector, sectors',
  concern:
    'cover~, concern~, focus~ on, centre~ on, center~ on, centred around, deal~ with, relate~ to, pertain~ to, touch~ on, touch~ upon, revolve~ around, provide~ for, envisage~, encompass~, specialise~ in, specialize~ in, promote~, strengthen~, expand~, enhance~, deepen~, boost~, develop~, with emphasis on, with an emphasis on, in areas such as, in fields such as, in sectors such as, in the realm of, in the areas, topics, agenda, focus, focus area+, theme+, subjects, areas of interest, areas of cooperation, fields of cooperation, areas of collaboration, issues such as, opportunities in, prospects for, prospects of, issues of, matters of, questions of, potential in',
  talked:
    'was considered, were considered, considered, were raised, was raised, were covered, was noted, were noted, was stressed, was emphasized, was emphasised, was pointed out, was underlined, attention was paid, special attention, particular attention, expressed interest, expressed confidence, expressed readiness, expressed hope, expressed appreciation, on the agenda, among the topics, topics, key topics, priorities, opportunities for, outlined, presented, introduced, shared, spoke about, spoke of, talked about, asked, requested, invited, offered, pledged, promised, sought, assured, took stock, take stock, taking stock, mapped out, came up, come up, voiced, identified, attention was given, attention was devoted, emphasis was placed, emphasis was laid, emphasis was put, at the heart, at the centre, at the center, at the core, stood in the foreground, set out priorities, agreed that, were singled out, was singled out, were named, acknowledged, recognized, recognised, encouraged, confirmed, informed, briefed, looked forward, thanked, mentioned',

  abbreviation:
    'inst, ult, prox, mr+, ms, dr, prof, hon, st, sen, rep, gov, gen, lt, col, maj, capt, sgt, adm, rev, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, no+, vs, inc, ltd, co, corp, jr, sr, e.g, i.e, etc, approx, dept, univ, art, mme, mlle, smt, shri, h.e, cllr, amb, pres, min, eng, ing',
  functionWord:
    'im, ive, ill, hes, shes, itll, thatll, weve, theyre, theyve, theyll, youre, youve, youll, youd, dont, doesnt, didnt, isnt, arent, wasnt, werent, cant, couldnt, wont, wouldnt, hasnt, havent, lets, i, you, we, us, our, your, my, me, him, his, her+, its, their+, them, himself, herself, themselves, what+, why, how, this, that+, these, those, such, some, any, all, most, many, more, much, several, few, both, either, neither, only, even, very, too, so, yes, no, now, here+, there+, however, therefore, thus, moreover, furthermore, meanwhile, nevertheless, again, still, yet, once, today, yesterday, tomorrow, welcome, thank, dear, read, photo, image, video, press, release, news, home, page, date, source, statement, media, contact, share, print, tags, background, note+, remarks, please, learn, see, view, next, previous, back, top, subscribe, follow, updated, published, posted, last, first, second, third',
}
