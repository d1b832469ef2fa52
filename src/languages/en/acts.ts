import type { WordLists } from '../../reader/lexicon.ts'

/** The acts of official contact: verbs and the nouns made of them. */
export const acts: WordLists = {
  visit: 'visit~, tour~',
  tour: 'tour~, shown around, shown round, taken around, taken round, escorted around, taken on a tour of, given a tour of, conducted around, guided around, guided through, shown through, was conducted round, inspect~, be shown, was shown, were shown, will be shown, got acquainted with, get acquainted with, familiarized himself with, familiarised himself with, viewed, viewing, lay/lays/laid/laid/laying a wreath, lay/lays/laid/laid/laying wreaths, lay/lays/laid/laid/laying flowers, place~ a wreath, place~ wreaths, pay/pays/paid/paid/paying tribute, pay/pays/paid/paid/paying homage, pay/pays/paid/paid/paying his respects at, pay/pays/paid/paid/paying her respects at, pay/pays/paid/paid/paying their respects at, saw the',
  travel:
    'travel~, travelled, travelling, go/goes/went/gone/going, fly/flies/flew/flown/flying, head~, journey~, depart~, departure for, departure to, leave/leaves/left/left/leaving, be off, off, set/sets/set/set/setting out, set/sets/set/set/setting off, bound, en route, take/takes/took/taken/taking off, make/makes/made/made/making tracks, embark~, jet~, jet~ off, jet~ out, fly/flies/flew/flown/flying out, fly/flies/flew/flown/flying off, head~ off, hop~ over, slip~ over, find/finds/found/found/finding its way, find/finds/found/found/finding their way, find/finds/found/found/finding his way, find/finds/found/found/finding her way, is on his way, is on her way, are on their way, is on the way, are on the way, was on his way, was on her way, were on their way, wend~, trek~, cross/crosses/crossed/crossed/crossing over, sail~, drive/drives/drove/driven/driving, proceed~, move~ on, is away, are away, is heading, are heading',
  // 2: with the place right behind them
  arrive: {
    2: 'reach~',
    1: 'arrive~, jet~ in, fly/flies/flew/flown/flying in, sail~ in, drive/drives/drove/driven/driving in, transit~ through, transit~, come/comes/came/come/coming, land~, be in, is in, was in, were in, are in, will be in, has been in, is currently in, are currently in, was also in, were also in, is also in, are also in, is now in, are now in, was recently in, were recently in, is presently in, was back in, was earlier in, is on a visit, over from, touch~ down, turn~ up, drop/drops/dropped/dropped/dropping by, drop/drops/dropped/dropped/dropping in, show/shows/showed/shown/showing up, call~ in, is visiting, are visiting, has come, have come, concludes, descend~, stay~, stop~, stop~ over, made a stop, make/makes/made/made/making the trip, make/makes/made/made/making their way, make/makes/made/made/making his way, make/makes/made/made/making her way, set/sets/set/set/setting foot, was back, sojourn~, is staying, are staying, had been, has been, have been, get/gets/got/got/getting, put/puts/put/put/putting in, alight~, pass/passes/passed/passed/passing through, roll~ into, cross/crosses/crossed/crossed/crossing into, spend/spends/spent/spent/spending, spend/spends/spent/spent/spending the week in, spend/spends/spent/spent/spending a week in, spend/spends/spent/spent/spending the day in, spend/spends/spent/spent/spending a day in, spend/spends/spent/spent/spending some days in, spend/spends/spent/spent/spending several days in, spend/spends/spent/spent/spending a few days in, spend/spends/spent/spent/spending the weekend in, spend/spends/spent/spent/spending two days in, spend/spends/spent/spent/spending three days in, make/makes/made/made/making a stop, make/makes/made/made/making a halt, make/makes/made/made/making a detour, make/makes/made/made/making a stopover',
  },
  onward: 'proceed~, move~ on, go/goes/went/gone/going on, onward, onwards, continue~',
  // back to whence another came
  reverse:
    'in the other direction, in the opposite direction, in the reverse direction, the other way, the other way round, in return',
  // with whom they take along, and where: "the tour takes her to Oslo"
  carry: 'bring, brings, brought, bringing, take, takes, took, taken, taking, led, leads, carry, carries, carried',
  stay: 'stay~',
  give: 'present~, hand~, hand~ over, submit/submits/submitted/submitted/submitting, deliver~, give/gives/gave/given/giving, lay/lays/laid/laid/laying on, offer~, tender~, throw/throws/threw/thrown/throwing',
  return: 'return~',
  // the day told with them is a visit's last
  finish:
    'return~, expected back, due back, expected home, due home, will be back, be back, journey~ back, depart~ for home, jet~ back, jet~ home, set/sets/set/set/setting off for home, leave/leaves/left/left/leaving for home, fly/flies/flew/flown/flying home, fly/flies/flew/flown/flying back, come/comes/came/come/coming home, come/comes/came/come/coming back, get/gets/got/got/getting back, get/gets/got/got/getting home, arrive~ back, arrive~ home, is back, are back, was back, were back, head~ home, head~ back, travel~ back, came back home, come/comes/came/come/coming home from, come/comes/came/come/coming back from, get/gets/got/got/getting back from, get/gets/got/got/getting home from, is back from, are back from, was back from, were back from, is home from, are home from, just back from, back from, fly/flies/flew/flown/flying back from, fly/flies/flew/flown/flying home from, arrive~ back from, conclude~, complete~, finish~, end~, wrap~ up',
  light:
    'pay/pays/paid/paid/paying, make/makes/made/made/making, undertake/undertakes/undertook/undertaken/undertaking, conduct~, begin/begins/began/begun/beginning, start~, conclude~, complete~, finish~, end~, wrap~ up, embark~ on, be on, is on, are on, was on, were on, will be on, is here on, are here on, was here on, were here on, is here for, are here for, was here for, were here for, is in town for, are in town for, is paying, are paying, continue~, lead/leads/led/led/leading, open~, kick~ off, return~, go/goes/went/gone/going on, set/sets/set/set/setting out on, set/sets/set/set/setting off on, leave/leaves/left/left/leaving on, depart~ on, is away on, are away on, is abroad on, are abroad on, come/comes/came/come/coming on, come/comes/came/come/coming for, round~ off, come/comes/came/come/coming home from, come/comes/came/come/coming back from, get/gets/got/got/getting back from, get/gets/got/got/getting home from, is back from, are back from, was back from, were back from, fly/flies/flew/flown/flying back from, fly/flies/flew/flown/flying home from',
  visitNoun: {
    unspecified:
      'visit+, return visit+, return trip+, return journey+, swing through, excursion+, pilgrimage+, round trip, whistle stop tour, trip+, tour+, travel, travels, journey+, voyage, stay',
    mission: 'mission+',
    'trade mission':
      'trade mission+, trade and marketing mission+, trade and economic mission+, economic development mission+, trade and business mission+, investment mission+, business development mission+, business mission+, economic mission+, trade and investment mission+, commercial mission+, trade delegation, export mission',
    study:
      'study visit+, study tour+, study trip+, fact finding visit, fact finding mission, study programme, study program',
    transit: 'transit stop, stopover, transit, layover, refuelling stop',
  },
  visitKind: {
    state: 'state',
    official: 'official, formal, official and friendly, official friendship',
    working: 'working, technical',
    private: 'private, personal, unofficial, vacation',
    courtesy: 'courtesy, goodwill, friendship',
    study: 'study',
    'trade mission': 'trade, business, economic',
    mission: 'governmental',
    transit: 'transit',
  },
  // 2: with "to" before the other
  meet: {
    1: 'meet/meets/met/met/meeting, see/sees/saw/seen/seeing each other, see/sees/saw/seen/seeing one another, meet/meets/met/met/meeting up, come/comes/came/come/coming face to face, come/comes/came/come/coming together, get/gets/got/got/getting together, gather~, reconvene~, assemble~, sit/sits/sat/sat/sitting across from, sit/sits/sat/sat/sitting opposite, sit/sits/sat/sat/sitting at table with, at table with, at the table with, around the table with, round the table with, in talks with, in conversation with, at lunch with, at dinner with, sit/sits/sat/sat/sitting down to talks with, put/puts/put/put/putting their heads together, compare~ notes with, trade~ views with, swap/swaps/swapped/swapped/swapping views with, exchange~ views with, have/has/had/had/having a word with, be closeted with, was closeted with, were closeted with, was in talks with, were in talks with, is in talks with, converse~ with, parley~ with, link~ up with, shake/shakes/shook/shaken/shaking hands with, sup/sups/supped/supped/supping with, have/has/had/had/having lunch with, have/has/had/had/having dinner with, have/has/had/had/having breakfast with, have/has/had/had/having tea with, take/takes/took/taken/taking tea with, sit/sits/sat/sat/sitting down with, confer/confers/conferred/conferred/conferring with, confer/confers/conferred/conferred/conferring, consult~ with, huddle~, hobnob, deliberate~ with, negotiate~ with, dine~ with, lunch~ with, breakfast~ with, see/sees/saw/seen/seeing, talked with, talked to, talking with, talking to',
    2: 'talked',
  },
  hold: 'hold/holds/held/held/holding, proceed~ to, move/moves/moved/moved/moving on to, withdraw/withdraws/withdrew/withdrawn/withdrawing for, retire~ for, adjourn~ for, continue~ with, have/has/had/had/having, conduct~, take/takes/took/taken/taking part in, participate~ in, attend~, convene~, co host~, enter~ into, engage~ in, lead/leads/led/led/leading, open~, continue~, start~, begin/begins/began/begun/beginning, sit/sits/sat/sat/sitting down for, co chair~, chair~, launch~, deliver~, conclude~, wrap~ up, kick~ off, resume~, sit/sits/sat/sat/sitting down to',
  talkNoun: {
    meeting:
      'meeting+, credentials, letters of credence, letter of credence, letters of accreditation, letters of commission, credential letters, talks, talk, discussions, consultations, negotiations, bilateral, bilaterals, bilateral meeting+, tete a tete, tete a tete talks, exchange of views, conversation+, one on one, tete-a-tete, interview, audience, courtesy call+, farewell call+, encounter+, get together, working breakfast, summit meeting+, working session, roundtable discussion, bilateral engagement, bilateral engagements, royal audience, discussion, political talks, official talks, courtesy visit',
    call: 'phone call+, telephone call+, call, calls, telephone conversation+, phone conversation+, videoconference, video conference, video call, teleconference, virtual meeting, video teleconference, video meeting, telephone talk, telephone talks, phone talks, video link, online meeting, virtual meetings, talk over the telephone, conference call, videoconference call',
    reception:
      'reception+, banquet+, luncheon+, lunch, dinner+, state banquet, state dinner, gala dinner, working lunch, working dinner, tea, breakfast, official dinner, iftar, garden party',
  },
  seeVerb: 'see/sees/saw/seen/seeing',
  guestOf:
    'guest of, the guest of, a guest of, guests of, the guests of, as guests of, guest in, a guest in, guests in, visitor to, a visitor to, visitors to',
  haveGuests:
    'have/has/had/had/having visitors, have/has/had/had/having guests, receive~ visitors, receive~ guests, welcome~ visitors, welcome~ guests, host~ visitors, host~ guests, have/has/had/had/having company, have/has/had/had/having visitors over, entertain~ guests, entertain~ visitors',
  offAway: 'off, away, again, over, down, onward, onwards',
  // talks that are wished for, not held
  wished:
    'encourage~, urge~, call~ for, possible, potential, future, need for, importance of, support~, resume, resumption of, promote~, propose~',
  outline:
    'include~, focus~, comprise~, feature~, provide~ for, consist~ of, foresee/foresees/foresaw/foreseen/foreseeing',
  meetings: 'meetings, conversations, encounters, bilateral meetings, these meetings, engagements, bilaterals',
  talkAdjective:
    'bilateral, official, separate, trilateral, high level, fruitful, brief, extensive, productive, delegation level, political, in depth, expanded, joint, working, friendly, cordial, quadrilateral, restricted, private, one on one, face to face, ministerial, series of, round of, number of, several, various, substantive, constructive, introductory, first, second, plenary, informal, virtual, annual, regular, special, numerous, detailed, restricted and, multilateral, tête à tête, consular, narrow',
  receive:
    'accept~ credentials of, accept~ credentials from, accept~ letters of credence of, accept~ letters of credence from, accept~ letter of credence of, accept~ letter of credence from, accept~ the credentials of, accept~ the credentials from, accept~ the letters of credence of, accept~ the letters of credence from, accept~ the letter of credence of, accept~ the letter of credence from, accept~ a copy of the credentials of, accept~ a copy of the credentials from, accept~ a copy of the letters of credence of, accept~ a copy of the letters of credence from, accept~ a copy of the letter of credence of, accept~ a copy of the letter of credence from, accept~ copies of the credentials of, accept~ copies of the credentials from, accept~ copies of the letters of credence of, accept~ copies of the letters of credence from, accept~ copies of the letter of credence of, accept~ copies of the letter of credence from, accept~ a copy of credentials of, accept~ a copy of credentials from, accept~ a copy of letters of credence of, accept~ a copy of letters of credence from, accept~ a copy of letter of credence of, accept~ a copy of letter of credence from, receive~ a copy of the credentials of, receive~ a copy of the credentials from, receive~ a copy of the letters of credence of, receive~ a copy of the letters of credence from, receive~ a copy of the letter of credence of, receive~ a copy of the letter of credence from, receive~ copies of the credentials of, receive~ copies of the credentials from, receive~ copies of the letters of credence of, receive~ copies of the letters of credence from, receive~ copies of the letter of credence of, receive~ copies of the letter of credence from, receive~ a copy of credentials of, receive~ a copy of credentials from, receive~ a copy of letters of credence of, receive~ a copy of letters of credence from, receive~ a copy of letter of credence of, receive~ a copy of letter of credence from, receive~, play~ host, act~ as host to, was host to, were hosts to, is host to, are hosts to, open~ its doors to, open~ the doors to, open~ their doors to, have/has/had/had/having as its guest, have/has/had/had/having as his guest, have/has/had/had/having as her guest, bid/bids/bade/bidden/bidding welcome to, roll~ out the red carpet for, have/has/had/had/having a visit from, get/gets/got/got/getting a visit from, receive~ the visit of, show~ round, show~ around, host~, welcome~, greet~, entertain~, play~ host to, grant~ an audience to, give/gives/gave/given/giving an audience to, receive~ in audience, grant~ a royal audience to, receive~ a courtesy call from, receive~ a visit from, be host to',
  courtesyCall:
    'courtesy call+, courtesy visit+, farewell call+, farewell visit+, introductory visit+, protocol visit+, visit of courtesy, call of courtesy, farewell audience, courtesy meeting+, presentation of credentials, presentation of letters of credence, letters of accreditation, letters of commission, credential letters, credentials, letters of credence, letter of credence, copies of credentials, letters of recall, audience+',
  honouring: 'in honour of, in honor of, to honour, to honor',
  callOn:
    'knock~ at the door of, look~ in on, drop/drops/dropped/dropped/dropping in on, stop/stops/stopped/stopped/stopping by to see, pay/pays/paid/paid/paying his respects to, pay/pays/paid/paid/paying her respects to, take/takes/took/taken/taking leave of, take/takes/took/taken/taking his leave of, take/takes/took/taken/taking her leave of, bid/bids/bade/bidden/bidding farewell to, call~ on, call~ upon, pay/pays/paid/paid/paying courtesy calls to, pay/pays/paid/paid/paying courtesy visits to, pay/pays/paid/paid/paying a courtesy call upon, pay/pays/paid/paid/paying their respects to, make/makes/made/made/making courtesy calls on, pay/pays/paid/paid/paying a courtesy call on, pay/pays/paid/paid/paying a courtesy call to, pay/pays/paid/paid/paying a call on, pay/pays/paid/paid/paying a farewell call on, pay/pays/paid/paid/paying her farewell call on, pay/pays/paid/paid/paying his farewell call on, pay/pays/paid/paid/paying a courtesy visit to, make/makes/made/made/making a courtesy call on, pay/pays/paid/paid/paying an official call on, pay/pays/paid/paid/paying a visit on, pay/pays/paid/paid/paying courtesy calls on, courtesy calls on, presented his credentials to, presented her credentials to, present~ credentials to, presented credentials to',
  speak:
    'ring/rings/rang/rung/ringing up, ring/rings/rang/rung/ringing, call~ up, phone~ up, get/gets/got/got/getting on the phone with, was on the phone with, was on the line with, were on the phone with, speak/speaks/spoke/spoken/speaking, talk/talks/talked/talked/talking by phone with, speak/speaks/spoke/spoken/speaking by phone with, speak/speaks/spoke/spoken/speaking on the phone with, telephone~, phone~',
  callNoun:
    'phone call+, telephone call+, call, telephone conversation+, phone conversation+, videoconference, video conference, video call, teleconference, telephone talk, talk over the telephone',
  virtual:
    'virtually, video chat, in a video chat, on the line, on the telephone, by video chat, over video, on a video call, in a phone call, in a telephone call, on screen, by phone, by telephone, over the phone, over the telephone, on the phone, via video link, via videoconference, by video conference, by videoconference, by video link, online, virtual, via video, by video, via teleconference, via video conference, through video conference, by means of videoconference, in a video conference, via zoom, videoconference, video conference, via phone, telephonically',
  discuss: 'discuss~, exchange~ views, exchanged opinions, review~, reviewed, consult~',
  // 2: nouns, whose owner takes part; 3: verbs with the event right behind them
  attend: {
    1: 'attend~, was among the guests of, were among the guests of, is among the guests of, are among the guests of, was among the guests at, were among the guests at, sit/sits/sat/sat/sitting in on, take/takes/took/taken/taking the floor at, put/puts/put/put/putting in an appearance at, take/takes/took/taken/taking part in, take/takes/took/taken/taking part, participate~ in, participate~, be present at, was present at, were present at, speak/speaks/spoke/spoken/speaking at, give/gives/gave/given/giving a keynote speech, delivered remarks at, deliver~ remarks at, deliver~ a speech at, deliver~ a keynote, represent~, perform~ at, represented at, chair~, co chair~, preside~ over, present at, guest at, guest of honour, guest of honor, participating in, concluded his participation in, concluded her participation in, gave a keynote speech, deliver~ an address, deliver~ a lecture, is present at, exhibit~ at, compete~ in',
    2: 'participation in, attendance at, presence at',
    3: 'address~, join~',
  },
  open: 'open~, inaugurate~, launch~, unveil~, cut the ribbon',
  hostEvent:
    'host~, organise~, organize~, play~ host to, co host~, convene~, hold/holds/held/held/holding, stage~, co organise~, co organize~',
  chaired:
    'under the chairmanship of, under the co chairmanship of, under the joint chairmanship of, chaired by, co chaired by, jointly chaired by, presided over by, co presided by, under the leadership of, with the participation of, attended by, in the presence of',
  gather: 'bring/brings/brought/brought/bringing together, gather~, assemble~, unite~',
  // 2: still to come; 3: of what was called together before: it begins or ends
  happen: {
    3: 'wind/winds/wound/wound/winding up, wrap~ up, conclude~, end~, finish~, come/comes/came/come/coming to an end, come/comes/came/come/coming to a close, draw/draws/drew/drawn/drawing to a close, kick~ off, begin/begins/began/begun/beginning, start~, commence~, got underway, is under way, is underway, was opened, was inaugurated, was organized, was organised, were organized, were organised, was staged, were staged, was conducted, were conducted, was concluded, were concluded, was hosted, has concluded, has ended, has begun, has started, run/runs/ran/run/running',
    1: 'take/takes/took/taken/taking place, took place, was held, were held, is held, is being held, held, convene~, was convened, meets, opens, opened, has been held, has taken place, got under way, gets going, sits, is taking place, runs from, ran from, run from, was hosted',
    2: 'will be hosted, will open, will begin, will start, will kick off, will convene, will be convened, will be organized, will be organised, is planned, are planned, is due, is to take place, are to take place, will be held, be held, is to be held, will take place, scheduled, be convened, to be held, be organised, be organized, is scheduled, are to be held, be hosted',
  },
  sign: 'sign~, ink~, rubricate~, formalise~, formalize~, clinch~, pen/pens/penned/penned/penning, countersign~, subscribe~ to, put/puts/put/put/putting pen to paper on, conclude~, initial/initials/initialed/initialed/initialing, initial/initials/initialled/initialled/initialling, renew~, extend~, put/puts/put/put/putting their signatures to, put/puts/put/put/putting their names to, put their names to, seal~, adopt~, issue~, agree/agrees/agreed/agreed/agreeing on, finalise~, finalize~, ratify/ratifies/ratified/ratified/ratifying, exchange~, release~, endorse~, form~, forge~, agree/agrees/agreed/agreed/agreeing, enter~ into, update~, amend~, put/puts/put/put/putting to paper, result~ from, publish~, approve~, announce~, co sign~, establish~, affix~ their signatures to, put pen to paper on, put/puts/put/put/putting their signatures on, put/puts/put/put/putting their signatures under, set/sets/set/set/setting their signatures to, shake/shakes/shook/shaken/shaking hands on, strike/strikes/struck/struck/striking, draw/draws/drew/drawn/drawing up',
  // verbs that also tell what one side alone does with its papers
  issue:
    'adopt~, issue~, release~, endorse~, approve~, announce~, establish~, extend~, update~, amend~, form~, forge~, agree/agrees/agreed/agreed/agreeing, agree/agrees/agreed/agreed/agreeing on, finalise~, finalize~, publish/publishes/published/published/publishing',
  joint:
    'joint, bi national, binational, bi lateral, mixed, inter ministerial, interministerial, bilateral, trilateral, intergovernmental, inter governmental, cooperation, co operation, framework, partnership, friendship, twinning, sister city, sister state, implementing, implementation, tripartite, collaboration',
  // words that name an instrument only with a word of that sort before them
  vagueInstrument:
    'statement, communique, understanding, deal, document, charter, convention, press statement, compact, instrument, accord',
  signNoun:
    'signing, signing of, signature of, conclusion of, renewal of, signing ceremony, signature, exchange of, adoption of, signatories, the signing of',
  agree: 'agree/agrees/agreed/agreed/agreeing on, agree/agrees/agreed/agreed/agreeing to',
  meal: 'reception, banquet, lunch, luncheon, dinner, breakfast, tea',
  send: 'send/sends/sent/sent/sending, dispatch~, despatch~',
  expect: 'expected, due, awaited, is expected, are expected, is due, are due, will be expected',
  lead: 'lead/leads/led/led/leading, co lead/leads/led/led/leading, bring/brings/brought/brought/bringing, take/takes/took/taken/taking a, head~, spearhead~',
  twin: 'sister cities, twin cities, twin towns, sister towns, sister states, sister provinces, sister regions, sister counties, sister prefectures, partner cities, partner towns, partner regions, partner provinces, partner states, friendship cities, friendly cities, twin~, twin~ with, twin~ to, be twinned with, is twinned with, are twinned, has been twinned with, have been twinned, become/becomes/became/become/becoming sister cities, become/becomes/became/become/becoming twin cities, become/becomes/became/become/becoming twin towns, become/becomes/became/become/becoming sister towns, become/becomes/became/become/becoming partner cities, become/becomes/became/become/becoming partner regions, become/becomes/became/become/becoming friendship cities, become/becomes/became/become/becoming friendly cities, become/becomes/became/become/becoming sister states, become/becomes/became/become/becoming sister provinces, become/becomes/became/become/becoming sister regions, become/becomes/became/become/becoming sister counties, become/becomes/became/become/becoming sister prefectures, become/becomes/became/become/becoming partner provinces, become/becomes/became/become/becoming partner states',
  siteAct:
    'lay/lays/laid/laid/laying a wreath, lay/lays/laid/laid/laying wreaths, lay/lays/laid/laid/laying flowers, place~ a wreath, place~ wreaths, pay/pays/paid/paid/paying tribute, pay/pays/paid/paid/paying homage, pay/pays/paid/paid/paying his respects at, pay/pays/paid/paid/paying her respects at, pay/pays/paid/paid/paying their respects at',
  // words of coming together of which no rule asks; they only speak for a contact. 1: of a journey, 2: of talk, 3: of either;
  // 4: of what is done from afar, or in a life
  contact: {
    1: 'way, road, home, back, trip+, journey+, tour+, stay+, stop+, leg, stint, sojourn, visit+, visitor+, arrival+, departure, farewell, programme, itinerary, destination, doors, plane, airport, aboard, ashore, overnight, off, over, there, route, week, days, soil, ground, shores, mission+, delegation+, team+, flew, fly, flies, flown, came, come, comes, coming, went, goes, gone, left, leaves, travelling, traveling, landed, brought, brings, took, takes, sent, reached, reaches, reach, drew, draws, toured, crossed, returned, returns, set out, set off, turned up, turns up, dropped by, dropped in, called at, looked in, stepped, paused, rounded off, got to, got home, got back, returning, ended, ends, begins, began, started, starts, due, expected, awaited, follow, followed',
    2: 'table, desk, side by side, talk+, word, words, dropped in on, looked in on, dropped by, knocked, door, showed, shown, led, walked, guided, accompanied, conversation+, chat, hour, minutes, face, across, handshake, hands, heads together, line, telephone, phone, call+, rang, rings, dialled, lunch, dinner, breakfast, tea, coffee, supper, meal, toast, audience, office, palace, residence, reception, interview, exchange, exchanged, compared, conversed, debated, discussed, spoke, speak, sat, sits, sitting, saw, sees, met, meets, turned to, agenda, subject, topic+, topics, counterpart+, colleague+, each other, one another, greeted, greets, handed, presented, courtesy, called, calls, bilateral, round, minister+, together',
    3: 'guest+, host+, hosted, hosts, hosting, visitors, welcome+, welcomed, welcomes, received, receives, at home, invitation, invited, awaited, between, company, envoy+, ceremony, occasion, receives',
    4: 'message+, letter+, telegram+, cable, congratulated, congratulates, congratulate, congratulations, condolences, condolence, sympathy, sanction, sanctions, sanctioned, designates, designate, designating, designated, designation, accused, arrested, charged, convicted, sentenced, extradited, indicted, invaded, attacked, fired, forces, troops, army, weapons, killed, died, dead, war, born, graduated, studied, career, served, serves, once, formerly, former, previously, appointed, appointment, nominated, elected, election, elections, victory, resigned, retired, professor, professor of, book, film, novel, exports, imports, loan, aid, donated, billion, million, percent, per cent, article, tweet, tweeted, criticised, criticized, condemned, demanded, must, should, could, according to law',
  },
  visitSection: {
    1: 'foreign visits, visits abroad, foreign trips, trips abroad, visiting delegations, delegations received, delegations hosted, incoming delegations, inbound delegations, foreign delegations, visiting delegation, delegations welcomed, visits hosted, visitors hosted, guests hosted, visitors from abroad, visits from abroad, guests from abroad, visits to us, visitors, visitors received, visits received, guests received, foreign guests, foreign visitors, international guests, international visitors, official guests, official visitors, visits, missions, delegations, visitors, exchanges of visits, high level visits, contacts, exchanges, guests, vip visits, high level contacts, official visits, diplomatic visits, trips, trade missions, ministerial visits, state visits, working visits',
    2: 'visit, mission, delegation, travel',
  },
  inward:
    'visiting delegations, delegations received, delegations hosted, incoming delegations, inbound delegations, foreign delegations, visiting delegation, delegations welcomed, visits hosted, visitors hosted, guests hosted, visitors from abroad, visits from abroad, guests from abroad, visits to us, visitors, visitors received, visits received, guests received, foreign guests, foreign visitors, international guests, international visitors, official guests, official visitors, inward, incoming, inbound, incoming visits, inward visits',
  outward:
    'visits abroad, foreign visits, foreign trips, foreign travel, trips abroad, travel abroad, travels abroad, journeys abroad, missions abroad, business trips, official trips, visits paid, outward, outgoing, outbound, outward visits, outgoing visits, outgoing delegations, outbound delegations, delegations sent, delegations abroad, delegations sent abroad, overseas visits, overseas trips, overseas travel, overseas missions, visits overseas, travel overseas, missions sent, visits made',
  // over the columns of a table: 1 its day, 2 who, 3 what for, 4 where, 5 with which country, 6 by whom received, 7 an
  // instrument, 8 whither, 9 whence, 10 anything else, 11 who, in a table of visits
  column: {
    1: 'date, dates, day, days, period, year, month, time, when, signed, duration',
    2: 'head, headed, leader, led, name, names, official, officials, participants, participant, minister, ministers, who, level, representative, person',
    3: 'purpose, occasion, event, nature, type, objective, objectives, programme, program, reason, subject, topic, topics, outcome, details, description, mission, activity, object, aim, agenda',
    4: 'arrival, place, places, venue, city, cities, location, where, town, towns',
    5: 'country, countries, partner, partners, state, nation',
    6: 'host, hosts, hosted, received, counterpart, counterparts, met, interlocutors, interlocutor, invited',
    7: 'agreement, agreements, instrument, instruments, document, documents, title, treaty, treaties, memorandum, accord, mou',
    8: 'destination, destinations, visited',
    9: 'origin, from, sending, nationality',
    10: 'no, number, status, remarks, notes, remark, comments, force, entry, size, members',
    11: 'visitor, visitors, guest, guests, dignitary, dignitaries, delegation, delegations, visit, visits, traveller, travellers, visiting',
  },
  // bodies that meet: who is there attends
  gathers: 'assembly, committee, commission, council, conference, congress, consultations, dialogue, panel, board',
  // services that send out what others write
  wire: 'cnw, cnw telbec, telbec, canada newswire, newswire, prnewswire, pr newswire, globe newswire, globenewswire, business wire, businesswire, marketwired, marketwire, accesswire, newsfile corp, ein presswire, einpresswire, ots, apo, african media agency',
  residue:
    'back to top, back to, photo, photos, photo by, image, images, tags, tag, share, share this, print, print this page, follow us, subscribe, read more, related, related news, related articles, see also, source, sources, for media enquiries, for media inquiries, for further information, for more information, media contact, media contacts, contact, press contact, about us, sitemap, site map, you are here, home, skip to, copyright, all rights reserved, cookie, cookies, translation, translated by, edited by, editor, editors, reporting by, by our correspondent, filed under, posted in, categories, comments, comment, loading, read also, also read, download, send to friend, page, notes to editors, ends, end, more news, latest news, previous, next, first previous, disclaimer, terms of use, privacy policy, opening hours, tel, phone, fax, email, e mail, website, advertisement, sign up, newsletter sign up, font size, updated, last update, last updated',
  masthead:
    'for immediate release, for release, for immediate publication, not for publication before, press release, media release, news release, press statement, media statement, media advisory, news advisory, press communiqué, press note, press information, embargo, embargoed, under embargo, check against delivery, as delivered, as prepared for delivery, unofficial translation',
  background: 'background, for reference, about, note to editors',
  ending: 'done in, done at',
}
