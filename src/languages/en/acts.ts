import type { WordLists } from '../../reader/word-classes.ts'

/** The acts of official contact: verbs and the nouns made of them. */
export const acts: WordLists = {
  visit: 'visit~, tour~',
  tour: 'tour~, shown around, shown round, taken around, taken round, escorted around, taken on a tour of, given a tour of, conducted around, guided around, guided through, shown through, walked through, walked round, walked around, led through, led round, led around, taken through, was conducted round, inspect~, be shown, was shown, were shown, will be shown, was shown to, were shown to, is shown to, be shown to, will be shown to, got acquainted with, get acquainted with, familiarized himself with, familiarised himself with, viewed, viewing, lay~ a wreath, lay~ wreaths, lay~ flowers, place~ a wreath, place~ wreaths, pay~ tribute, pay~ homage, pay~ his respects at, pay~ her respects at, pay~ their respects at, saw the',
  travel:
    'travel~, travel/travels/travelled/travelled/travelling, go~, fly~, head~, journey~, depart~, departure for, departure to, leave~, be off, off, set~ out, set~ off, bound, en route, take~ off, make~ tracks, embark~, jet~, jet~ off, jet~ out, fly~ out, fly~ off, head~ off, hop~ over, slip~ over, find~ its way, find~ their way, find~ his way, find~ her way, is on his way, is on her way, are on their way, is on the way, are on the way, was on his way, was on her way, were on their way, wend~, trek~, cross~ over, sail~, drive~, proceed~, continue~, move~ on, is away, are away, is heading, are heading',
  // where one is when one does so is whence
  leave: 'leave~, depart~, departure for, departure to',
  // until a day that is the last
  remain: 'stay~, stay~ on, remain~, linger~, be there, is there, are there, was there, were there, tarry+, tarried',
  // 2: with the place right behind them
  arrive: {
    3: 'pass~',
    2: 'reach~, been to, swing~ by, transit~, next stop was, next stop is, next stop will be, last stop was, final destination was',
    1: 'arrive~, jet~ in, fly~ in, sail~ in, drive~ in, transit~ through, come~, land~, be in, is in, was in, were in, are in, will be in, has been in, was seen in, were seen in, is seen in, been seen in, be seen in, is currently in, are currently in, was also in, were also in, is also in, are also in, is now in, are now in, was recently in, was last in, were last in, last been in, was previously in, were previously in, was most recently in, were recently in, is presently in, was back in, was earlier in, is on a visit, over from, touch~ down, turn~ up, drop~ by, drop~ in, show~ up, find~ himself in, find~ herself in, show~ himself in, show~ herself in, call~ in, is visiting, are visiting, has come, have come, concludes, descend~, stay~, stop~, stop~ over, make~ the trip, make~ their way, make~ his way, make~ her way, set~ foot, was back, sojourn~, is staying, are staying, had been, has been, have been, get~, put~ in, alight~, pass~ through, had a stopover, roll~ into, cross~ into, spend~, spend~ the week in, spend~ a week in, spend~ the day in, spend~ a day in, spend~ some days in, spend~ several days in, spend~ a few days in, spend~ the weekend in, spend~ two days in, spend~ three days in, make~ a stop, make~ a halt, make~ a detour, make~ a stopover',
  },
  stopNoun: {
    3: 'begin~ in, start~ in, kick~ off in, end~ in, conclude~ in, wrap~ up in, finish~ in',
    2: 'cover+, covered, take in, takes in, took in, taking in',
    1: 'includes a stop in, include a stop in, includes stops in, include stops in, first stop, second stop, next stop, last stop, final stop, stops, stopovers, destinations, itinerary, travel itinerary, ports of call, port of call, stations, further stops, planned stops, legs, route, cities on the programme, cities on the itinerary',
  },
  onward: 'proceed~, move~ on, go~ on, onward+, continue~',
  // back to whence another came
  reverse:
    'in the other direction, in the opposite direction, in the reverse direction, the other way, the opposite way, the reverse way, the other way round, the other way across, the opposite way across, in return',
  // with whom they take along, and where: "the tour takes her to Oslo"
  carry:
    'accompany+, accompanied, accompanying, bring+, brought, bringing, take+, took, taken, taking, led, leads, carry+, carried',
  give: 'present~, hand~, hand~ over, hand~ in, convey~, transmit~, relay~, pass~ on, submit~, deliver~, give~, lay~ on, offer~, tender~, throw~',
  return: 'return~',
  // the day told with them is a visit's last
  finish:
    'return~, return~ home, go~ home, expected back, take~ the way home, back in, due back, expected home, due home, will be back, be back, journey~ back, depart~ for home, jet~ back, jet~ home, set~ off for home, leave~ for home, fly~ home, fly~ back, come~ home, come~ back, get~ back, get~ home, arrive~ back, arrive~ home, is back, are back, was back, were back, head~ home, head~ back, travel~ back, came back home, come~ home from, come~ back from, get~ back from, get~ home from, is back from, are back from, was back from, were back from, is home from, are home from, just back from, back from, fresh from, home from, returning from, on return from, on returning from, upon returning from, after returning from, on his return from, on her return from, on their return from, upon his return from, upon her return from, upon their return from, after his return from, after her return from, fly~ back from, fly~ home from, arrive~ back from, conclude~, complete~, finish~, end~, wind~ up, wrap~ up',
  light:
    'reciprocate~, pay~, make~, undertake~, conduct~, launch~, begin~, start~, conclude~, complete~, finish~, end~, wrap~ up, wind~ up, embark~ on, be on, is on, are on, was on, were on, will be on, is here on, are here on, was here on, were here on, is here for, are here for, was here for, were here for, is in town for, are in town for, is paying, are paying, continue~, lead~, open~, kick~ off, return~, go~ on, set~ out on, set~ off on, leave~ on, depart~ on, is away on, are away on, is abroad on, are abroad on, come~ on, come~ for, round~ off, come~ home from, come~ back from, get~ back from, get~ home from, is back from, are back from, was back from, were back from, fly~ back from, fly~ home from',
  visitNoun: {
    unspecified:
      'visit+, return visit+, return trip+, return journey+, swing through, excursion+, pilgrimage+, round trip, whistle stop tour, trip+, tour+, travel+, journey+, voyage, stay',
    mission: 'mission+',
    'trade mission':
      'trade mission+, team canada mission+, team canada trade mission+, trade venture+, trade and marketing mission+, trade and economic mission+, economic development mission+, trade and business mission+, investment mission+, business development mission+, business mission+, economic mission+, trade and investment mission+, commercial mission+, trade delegation, export mission, sales mission+, buyers mission, multi sector trade mission+, multi sectoral trade mission+, tourism mission+, agricultural trade mission+, trade mission tour, inward mission+, outward mission+',
    study:
      'study visit+, study tour+, study trip+, fact finding visit, fact finding mission, study programme, study program, exploratory visit+, exploratory mission+, learning visit, learning journey, benchmarking visit+, benchmarking tour+, familiarisation visit+, familiarization visit+, familiarisation trip+, familiarization tour, exposure visit+, educational visit, scoping mission+, scoping visit+, exchange of experience visit',
    transit:
      'transit stop, stopover, transit, layover, refuelling stop, technical stop, technical stopover, refueling stop, stop over',
  },
  visitKind: {
    state: 'state',
    official:
      'official, officially, formal, official and friendly, official friendship, official goodwill, official courtesy, official state',
    working: 'working, technical',
    private: 'private, privately, personal, unofficial, vacation',
    courtesy: 'courtesy, goodwill, friendship',
    study: 'study',
    'trade mission': 'trade, business, economic',
    mission: 'governmental',
    transit:
      'transit~, transit~ through, pass~ through in transit, stop~ over, make~ a stopover, had a stopover, make~ a transit stop',
  },
  // 2: with "to" before the other; 3: only where someone is said to do it, not what a journey is for
  meet: {
    1: 'meet~, see~ each other, see~ one another, meet~ up, come~ face to face, came together, will come together, get~ together, gather~, reconvene~, assemble~, sit~ across from, sit~ opposite, sit~ at table with, at table with, at the table with, around the table with, round the table with, in talks with, in conversation with, at lunch with, at dinner with, sit~ down to talks with, put~ their heads together, compare~ notes with, trade~ views with, swap~ views with, exchange~ views with, have~ a word with, visit/visits/visited/visiting with, be closeted with, was closeted with, were closeted with, was in talks with, were in talks with, is in talks with, converse~ with, parley~ with, link~ up with, shake~ hands with, sup~ with, have~ lunch with, have~ dinner with, have~ breakfast with, have~ tea with, take~ tea with, sit~ down with, confer~ with, confer~, consult~ with, huddle~, hobnob, deliberate~ with, negotiate~ with, dine~ with, lunches with, lunched with, lunching with, breakfasts with, breakfasted with, breakfasting with, see~, talked with, talked to, talking with, talking to, visited and worked with, visit and work with, visits and works with, visiting and working with, came to visit and work with, came to work with, had working session with',
    2: 'talked',
    3: 'engage~ with',
  },
  hold: 'hold~, maintain~, proceed~ to, move~ on to, withdraw~ for, retire~ for, adjourn~ for, continue~ with, have~, conduct~, take~ part in, participate~ in, attend~, convene~, co host~, enter~ into, engage~ in, lead~, lead~ their delegations in, lead~ their respective delegations in, open~, continue~, start~, begin~, sit~ down for, co chair~, chair~, launch~, deliver~, conclude~, wrap~ up, kick~ off, resume~, sit~ down to',
  talkNoun: {
    meeting:
      'meeting+, handshake+, credentials, letters of credence, letter of credence, letters of accreditation, letters of commission, credential letters, talk+, consultations, negotiations, bilateral+, bilateral meeting+, tete a tete, tete a tete talks, exchange of views, conversation+, one on one, one to one, tete-a-tete, interview, audience, courtesy call+, farewell call+, encounter+, get together, working breakfast, summit meeting+, working session, roundtable discussion, bilateral engagement+, royal audience, discussion+, political talks, official talks, foreign office consultations, courtesy visit, session of talks, sessions of talks, talks session, session of official talks, session of discussions, discussion session, discussions session, session of bilateral talks, negotiating session, round of talks, rounds of talks, round of discussions, round of negotiations, negotiation session, consultation session, next round+, following round',
    call: 'phone call+, telephone call+, call+, telephone conversation+, phone conversation+, telephonic conversation+, telephonic talk+, telephonic call, videoconference, video conference, video call, teleconference, virtual meeting+, video teleconference, video meeting, telephone talk+, phone talk+, telephone discussion+, phone discussion+, video link, online meeting, online conversation, online talks, virtual conversation, virtual talks, talk over the telephone, conference call, videoconference call',
    reception:
      'reception+, banquet+, luncheon+, lunch, dinner+, state banquet, state dinner, gala dinner, working lunch, working dinner, tea, breakfast, official dinner, iftar, garden party',
  },
  // of a visit's programme; 2: with whose turn it is behind it
  turn: {
    1: 'is down for, are down for, was down for, is on the programme, are on the programme, was on the programme, is on the program, is on the list, are on the list, was on the list, stands on the programme, stand on the programme, stands on the list, figures on the programme, is on the agenda of the visit, comes next, come next, came next, was next, were next, is next, is next in line, follows next, followed next, waits for him, waits for her, waits for them, awaits him, awaits her, awaits them, has his turn, has her turn, had his turn, had her turn, gets his turn, gets her turn, got his turn, got her turn',
    2: 'the turn of, next comes, next came, next in line is, next in line was, next on the list is, next on the list was, next on the programme is, next on the programme was, on the programme is, on the programme are, on the programme stand+, on the programme was, on the list is, on the list was, after him comes, after her comes, after him came, after her came, then comes, then came, last comes, last came',
    3: 'belong~ to, was reserved for, is reserved for, was kept for, is kept for, was set aside for, is set aside for, was given over to, is given over to',
  },
  seeVerb: 'see~',
  guestOf:
    'guest of, the guest of, a guest of, guests of, the guests of, as guests of, guest in, a guest in, guests in, visitor to, a visitor to, visitors to',
  haveGuests:
    'have~ visitors, have~ guests, receive~ visitors, receive~ guests, welcome~ visitors, welcome~ guests, host~ visitors, host~ guests, have~ company, have~ visitors over, entertain~ guests, entertain~ visitors',
  // behind whom one has
  // 2: of whatever one does with them: "counted her among its guests"
  asGuest: {
    1: 'for a guest, for guests, for his guest+, for her guest+, for its guest+, for their guest+, as a guest, as guest+, as his guest+, as her guest+, as its guest+, as their guest+, for a visitor, for visitors, as a visitor, as visitors, for company, with it, under his roof, under her roof, under its roof, within its walls, inside its walls, inside its gates, in its midst, at his table, at her table, at its table, at their table, on his doorstep, on her doorstep, to stay, to lunch, to dinner, to supper, to breakfast, to tea, for lunch, for dinner, for supper, for breakfast, for tea, over for dinner, over for lunch, round for tea, over for tea',
    2: 'among its guests, among his guests, among her guests, among their guests, among its visitors, in the list of its guests',
  },
  // 2: to where the text or its people are
  offAway: { 3: 'off', 2: 'over', 1: 'away, again, down, onward+' },
  // talks that are wished for, not held
  wished:
    'want~, wish~, would like, would like to, would be pleased to, would be happy to, would be delighted to, would be glad to, would love, would love to, keen, eager, encourage~, urge~, call~ for, possible, potential, future, need for, importance of, support~, resume, resumption of, promote~, propose~',
  outline: 'include~, focus~, comprise~, feature~, provide~ for, consist~ of, foresee~',
  meetings: 'meetings, conversations, encounters, bilateral meetings, these meetings, engagements, bilaterals',
  talkAdjective:
    'bilateral, official, separate, trilateral, high level, fruitful, brief, extensive, productive, delegation level, political, in depth, expanded, joint, working, friendly, cordial, quadrilateral, tripartite, restricted, private, one on one, face to face, ministerial, series of, round of, number of, range of, wide range of, broad range of, variety of, wide variety of, array of, broad array of, cross section of, diverse group of, group of, several, various, substantive, constructive, introductory, first, second, plenary, informal, virtual, annual, regular, special, numerous, detailed, restricted and, multilateral, tete a tete, consular, narrow',
  receive:
    'have~ the pleasure of welcoming, have~ the honour of welcoming, have~ the honor of welcoming, have~ the pleasure of receiving, have~ the pleasure of hosting, accept~ credentials of, accept~ credentials from, accept~ letters of credence of, accept~ letters of credence from, accept~ letter of credence of, accept~ letter of credence from, accept~ the credentials of, accept~ the credentials from, accept~ the letters of credence of, accept~ the letters of credence from, accept~ the letter of credence of, accept~ the letter of credence from, accept~ a copy of the credentials of, accept~ a copy of the credentials from, accept~ a copy of the letters of credence of, accept~ a copy of the letters of credence from, accept~ a copy of the letter of credence of, accept~ a copy of the letter of credence from, accept~ copies of the credentials of, accept~ copies of the credentials from, accept~ copies of the letters of credence of, accept~ copies of the letters of credence from, accept~ copies of the letter of credence of, accept~ copies of the letter of credence from, accept~ a copy of credentials of, accept~ a copy of credentials from, accept~ a copy of letters of credence of, accept~ a copy of letters of credence from, accept~ a copy of letter of credence of, accept~ a copy of letter of credence from, receive~ a copy of the credentials of, receive~ a copy of the credentials from, receive~ a copy of the letters of credence of, receive~ a copy of the letters of credence from, receive~ a copy of the letter of credence of, receive~ a copy of the letter of credence from, receive~ copies of the credentials of, receive~ copies of the credentials from, receive~ copies of the letters of credence of, receive~ copies of the letters of credence from, receive~ copies of the letter of credence of, receive~ copies of the letter of credence from, receive~ a copy of credentials of, receive~ a copy of credentials from, receive~ a copy of letters of credence of, receive~ a copy of letters of credence from, receive~ a copy of letter of credence of, receive~ a copy of letter of credence from, receive~, play~ host, act~ as host to, was host to, were hosts to, is host to, are hosts to, open~ its doors to, open~ the doors to, open~ their doors to, have~ as its guest, have~ as his guest, have~ as her guest, bid~ welcome to, roll~ out the red carpet for, have~ a visit from, get~ a visit from, receive~ the visit of, show~ round, show~ around, host~, welcome~, greet~, entertain~, play~ host to, grant~ an audience to, give~ an audience to, receive~ in audience, grant~ a royal audience to, receive~ a courtesy call from, receive~ a visit from, be host to',
  sequel: 'then, afterwards, thereafter, later, separately, individually',
  arrivalSite:
    'airport+, international airport+, airfield, air base, airbase, air force base, military airport, aerodrome, tarmac, airport lounge, royal lounge, vip lounge, presidential lounge, railway station, train station, on arrival, upon arrival, upon the arrival, on the arrival, arrival at, arrival in, on his arrival, upon his arrival, on her arrival, upon her arrival, on their arrival, upon their arrival, at his arrival, at her arrival, foot of the plane, foot of the aircraft, disembarked, disembarking',
  greeters:
    'also welcoming, also greeting, also receiving, also on hand, present to welcome, present to receive, welcoming party, welcoming delegation, welcoming committee, receiving line, reception line, reception party, greeting party, welcomers, receiving party, on hand to receive, on hand to welcome, on hand to greet, there to receive, there to welcome, there to greet, also there to receive, also there to welcome, at the airport to receive, at the airport to welcome, among those who received, among those who welcomed, among those who greeted, among those receiving, among those welcoming, among the officials who received, among the officials who welcomed, among officials who received, among the dignitaries who received, among the dignitaries who welcomed, on the tarmac to greet, on the tarmac to welcome, at the airport to greet, at the airport to meet, waiting on the tarmac, waiting at the airport, waiting for him at the airport, waiting for her at the airport, waiting for them at the airport, waited on the tarmac, waited at the airport, waiting at the station, waiting on the platform, waiting on the quay, waiting at the foot of, stood on the tarmac, stood ready at the airport, at the foot of the gangway, at the forefront of receptionists, in the forefront of receptionists',
  letter:
    'letter+, message+, missive+, written message+, verbal message+, oral message+, written letter+, special message+, written note, handwritten letter+, invitation letter+, letter of invitation, letters of invitation, copy of the letter, personal message+, personal letter+, note verbale, cable+, telegram+',
  courtesyCall:
    'courtesy call+, courtesy visit+, farewell call+, farewell visit+, introductory visit+, protocol visit+, visit of courtesy, call of courtesy, farewell audience, courtesy meeting+, presentation of credentials, presentation of letters of credence, letters of accreditation, letters of commission, credential letters, credentials, letters of credence, letter of credence, copies of credentials, letters of recall, audience+',
  honouring: 'in honour of, in honor of, to honour, to honor',
  callOn:
    'pay~ calls on, pay~ a call upon, pay~ calls upon, pay~ an introductory call on, pay~ a protocol call on, pay~ introductory calls on, pay~ farewell calls on, pay~ separate calls on, pay~ separate courtesy calls on, pay~ his first call on, pay~ her first call on, make~ a call on, make~ calls on, make~ a call upon, make~ calls upon, make~ an introductory call on, make~ a farewell call on, make~ a protocol call on, make~ introductory calls on, make~ farewell calls on, make~ separate calls on, make~ separate courtesy calls on, make~ his first call on, make~ her first call on, knock~ at the door of, look~ in on, drop~ in on, stop~ by to see, pay~ his respects to, pay~ her respects to, take~ leave of, take~ his leave of, take~ her leave of, bid~ farewell to, call~ on, call~ upon, pay~ courtesy calls to, pay~ courtesy visits to, pay~ a courtesy call upon, pay~ their respects to, make~ courtesy calls on, pay~ a courtesy call on, pay~ a courtesy call to, pay~ a call on, pay~ a farewell call on, pay~ her farewell call on, pay~ his farewell call on, pay~ a courtesy visit to, make~ a courtesy call on, pay~ an official call on, pay~ a visit on, pay~ courtesy calls on, courtesy calls on, presented his credentials to, presented her credentials to, present~ credentials to',
  // 2: what one may also call somebody
  speak: {
    1: 'place~ a call to, take~ a call from, had a call from, has had a call from, ring~ up, ring~, call~ up, phone~ up, get~ on the phone with, was on the phone with, was on the line with, were on the phone with, speak~, speak~ on the phone with, telephone~, phone~',
    2: 'call~',
  },
  callNoun:
    'phone call+, telephone call+, call, telephone conversation+, phone conversation+, videoconference, video conference, video call, teleconference, telephone talk, phone talk, telephone discussion+, phone discussion+, talk over the telephone',
  virtual:
    'remotely, videoconferencing, through videoconferencing, via videoconferencing, by videoconferencing, through video link, through videoconference, in videoconference format, in the videoconference format, in a videoconference format, in the format of a videoconference, in video conference mode, in videoconference mode, in online format, in an online format, in online mode, in a virtual format, in virtual format, via webex, over zoom, by zoom, via teleconferencing, over a video link, in video format, virtually, video chat, in a video chat, on the line, on the telephone, by video chat, over video, on a video call, in a phone call, in a telephone call, on screen, by phone, by telephone, over the phone, over the telephone, on the phone, via video link, via videoconference, by video conference, by videoconference, by video link, online, virtual, via video, by video, via teleconference, via video conference, through video conference, by means of videoconference, in a video conference, via zoom, videoconference, video conference, via phone, telephonically',
  discuss:
    'spoke about, speak about, speaks about, spoke on, speak on, talked about, talk about, touch~ on, touch~ upon, examine~, explore~, take~ stock of, go~ over, deliberate~ on, confer~ on, confer~ about, confer~ regarding, discuss~, exchange~ views, exchanged opinions, review~, consult~',
  // 2: nouns, whose owner takes part; 3: verbs with the event right behind them
  attend: {
    1: 'attend~, headed, grace~, officiate~ at, officiated over, was guest of honour at, is guest of honour at, be guest of honour at, be the guest of honour at, was the guest of honour at, as guest of honour at, was among the guests of, were among the guests of, is among the guests of, are among the guests of, was among the guests at, were among the guests at, sit~ in on, take~ the floor at, put~ in an appearance at, take~ part in, take~ part, participate~ in, participate~, be present at, was present at, were present at, speak~ at, give~ a keynote speech, give~ the opening speech, give~ the opening address, deliver~ the opening address, deliver~ the opening speech, make~ opening remarks, deliver~ remarks at, deliver~ a speech at, deliver~ a keynote, deliver~ the keynote, give~ the keynote, keynote~, perform~ at, represented at, chair~, co chair~, preside~ over, present at, guest at, was a guest at, was a speaker at, was the main speaker at, was a keynote speaker at, was the keynote speaker at, was a panellist at, was a panelist at, was among the participants of, was among the participants in, was among the speakers at, make~ a speech at, deliver~ opening remarks at, deliver~ a statement at, give~ an address at, join~ a panel at, guest of honour, guest of honor, the guest of honour, the guest of honor, as the guest of honour, as the guest of honor, concluded his participation in, concluded her participation in, deliver~ an address, deliver~ a lecture, is present at, exhibit~ at, compete~ in, be at, is at, was at, were at, be seen at, was seen at, were seen at, been seen at, be on hand at, was on hand at, were on hand at, be on hand for, was on hand for, were on hand for',
    2: 'participation in, attendance at, presence at',
    3: 'address~, join~',
    // for whom one speaks, who does not sit
    4: 'represent~',
  },
  open: 'open~, inaugurate~, launch~, unveil~, cut the ribbon, conclude~, wrap~ up, kick~ off',
  hostEvent:
    'host~, organise~, organize~, play~ host to, co host~, co lead~, co-lead~, convene~, hold~, stage~, co organise~, co organize~',
  chaired:
    'under the chairmanship of, under the co chairmanship of, under the joint chairmanship of, chaired by, co chaired by, jointly chaired by, presided over by, co presided by, under the leadership of, with the participation of, with participation of, attended by, in the presence of',
  gather: 'bring~ together, gather~, assemble~, unite~',
  // 2: still to come; 3: of what was called together before: it begins or ends
  happen: {
    3: 'wind~ up, wrap~ up, conclude~, end~, finish~, come~ to an end, come~ to a close, draw~ to a close, kick~ off, kick~ off in, begin~, start~, commence~, got underway, is under way, is underway, was opened, was inaugurated, was organized, was organised, were organized, were organised, was staged, were staged, was conducted, were conducted, was concluded, were concluded, was hosted, has concluded, has ended, has begun, has started, run~',
    1: 'take~ place, was held, were held, is held, is being held, held, convene~, was convened, meets, opens, opened, has been held, has taken place, got under way, gets going, sits, sat, sat down, was in session, were in session, is in session, is taking place, runs from, ran from, run from, was hosted',
    2: 'will be hosted, will open, will begin, will start, will kick off, will convene, will be convened, will be organized, will be organised, is planned, are planned, is due, is to take place, are to take place, will be held, be held, is to be held, will take place, scheduled, be convened, to be held, be organised, be organized, is scheduled, are to be held, be hosted',
  },
  sign: 'sign~, exchange~, exchange~ copies of, exchange~ signed copies of, exchange~ the signed copies of, exchange~ the copies of, sign~ off on, launch~, unveil~, ink~, rubricate~, formalise~, formalize~, clinch~, pen~, countersign~, subscribe~ to, put~ pen to paper on, conclude~, initial/initials/initialed/initialed/initialing, initial/initials/initialled/initialled/initialling, renew~, extend~, put~ their signatures to, put~ their names to, seal~, adopt~, issue~, agree~ on, finalise~, finalize~, ratify~, release~, endorse~, form~, forge~, agree~, enter~ into, update~, amend~, put~ to paper, result~ from, publish~, approve~, announce~, co sign~, establish~, affix~ their signatures to, put~ their signatures on, put~ their signatures under, set~ their signatures to, shake~ hands on, strike~, draw~ up, put~ his name to, put~ her name to, put~ its name to, put~ his signature to, put~ her signature to, put~ his signature under, put~ her signature under, put~ his signature on, put~ her signature on, put~ their names under, put~ his name under, put~ her name under, put~ his pen to, put~ her pen to, set~ his hand to, set~ her hand to, set~ their hands to, set~ their names to, affix~ his signature to, affix~ her signature to',
  // verbs that also tell what one side alone does with its papers
  bears: 'bear~, carry~',
  binds: 'bind~, links, linked, linking, ties, tied, unite+, uniting',
  stands:
    'enter~ into force, come~ into force, come~ into effect, become~ effective, go~ into effect, took effect, takes effect, take effect, be in force, is in force, are in force, was in force, has been in force, have been in force, in force, in effect, born, date~ back, date~ back to, date~ from, go~ back to, came into being',
  issue:
    'launch~, unveil~, adopt~, issue~, release~, endorse~, approve~, announce~, establish~, extend~, update~, amend~, form~, forge~, agree~, agree~ on, finalise~, finalize~, publish~',
  circumstance:
    'situation, developments, crisis, crises, war, conflict+, ceasefire, cease fire, truce, hostilities, fighting, violence, unrest, tensions, escalation, catastrophe, famine, offensive, aggression, attack+, bombing+, coup, stability, instability, insurgency, earthquake+, flood+, flooding',
  joint:
    'joint, bi national, binational, bi lateral, mixed, inter ministerial, interministerial, bilateral, trilateral, intergovernmental, inter governmental, cooperation, co operation, framework, partnership, friendship, twinning, sister city, sister state, implementing, implementation, tripartite, collaboration',
  // words that name an instrument only with a word of that sort before them
  vagueInstrument:
    'statement, communique, understanding, deal, document, charter, convention, press statement, compact, instrument, accord, minutes',
  signNoun:
    'signing, signing of, signature of, conclusion of, renewal of, extension of, prolongation of, amendment to, amendments to, signing ceremony, signature+, exchange of, adoption of, signatories, the signing of',
  // made, beside an instrument
  seals:
    'to paper, ink dried, ink is dry, ink was dry, signatures of, the signatures of, put their signatures, put their names, put their hands, put his name, put her name, left their names, left their signatures, the pens of, reached for their pens, came to terms on, come to terms on, came to terms over, comes to terms on, saw the light of day, saw the light, sees the light, came into being, came into the world, was brought into the world, was born, bound themselves, bind themselves, binds themselves, bound itself, tied the knot, shook hands over, hands were shaken on, got their seal, got its seal, bore fruit in, bears fruit in, the fruit of, came of it, came out of it, comes out of it, the outcome was, the result was, the upshot was, result~ in, produce~, yield~, culminate~ in, came back with, came home with, returned with, grew out of, in his luggage, in her luggage, in their luggage, brought home, laid down in',
  // leads in a signing that one performs or looks on
  perform: 'witness~, oversee~, supervise~, look~ on at, observe~, bear~ witness to',
  agree: 'agree~ on, agree~ to',
  meal: 'reception, banquet, lunch, luncheon, dinner, breakfast, tea',
  send: 'send~, dispatch~, despatch~',
  expect: 'expected, due, awaited, is expected, are expected, is due, are due, will be expected',
  lead: 'lead~, co lead~, bring~, take~ a, head~, spearhead~',
  // 2: of cities alone
  twin: {
    1: 'become~ sisters, become~ twins, been sisters, been twins, are sisters, are twins, sister cities, twin cities, twin towns, sister towns, sister states, sister provinces, sister regions, sister counties, sister prefectures, partner cities, partner towns, partner regions, partner provinces, partner states, friendship cities, friendly cities, twin~, twin~ with, twin~ to, be twinned with, is twinned with, are twinned, has been twinned with, have been twinned, become~ sister cities, become~ twin cities, become~ twin towns, become~ sister towns, become~ partner cities, become~ partner regions, become~ friendship cities, become~ friendly cities, become~ sister states, become~ sister provinces, become~ sister regions, become~ sister counties, become~ sister prefectures, become~ partner provinces, become~ partner states',
    2: 'establish~ a partnership, enter~ into a partnership, form~ a partnership, maintain~ a partnership, have~ a partnership, has had a partnership, have had a partnership, conclude~ a partnership, start~ a partnership',
  },
  siteAct:
    'lay~ a wreath, lay~ wreaths, lay~ flowers, place~ a wreath, place~ wreaths, pay~ tribute, pay~ homage, pay~ his respects at, pay~ her respects at, pay~ their respects at',
  // words of coming together of which no rule asks; they only speak for a contact. 1: of a journey, 2: of talk, 3: of either;
  // 4: of what is done from afar, or in a life
  contact: {
    1: 'arrived, arrive+, way, road, home, back, trip+, journey+, tour+, stay+, stop+, leg, stint, sojourn, visit+, visitor+, arrival+, departure, farewell, programme, itinerary, destination, doors, plane, airport, aboard, ashore, overnight, off, over, there, route, week, days, soil, ground, shores, mission+, delegation+, team+, flew, fly+, flown, came, come+, coming, go, travel+, travelled, went, goes, gone, left, leaves, travelling, traveling, landed, brought, brings, took, takes, sent, reached, reach+, drew, draws, toured, crossed, returned, returns, set out, set off, turned up, turns up, dropped by, dropped in, called at, looked in, stepped, paused, rounded off, got to, got home, got back, returning, ended, ends, begins, began, started, starts, due, expected, awaited, follow, followed',
    2: 'awaits, sought out, seeks out, looked up, goodbye, listened, listens, table, desk, side by side, talk+, word+, found time, had time, made time, finds time, has time, set aside, set apart, opposite, gave, joined hands, bread, waiting, chatted, chatting, dined, dine+, brunch, toasted, glass, huddle, huddled, around a table, tete a tete, dropped in on, looked in on, dropped by, knocked, door, showed, shown, led, walked, guided, accompanied, conversation+, chat, hour, minutes, face, across, handshake, hands, heads together, line, telephone, phone, call+, rang, rings, dialled, lunch, dinner, breakfast, tea, coffee, supper, meal, toast, audience, in the office of, at the office of, in his office, in her office, at his office, at her office, to his office, to her office, into his office, into her office, into the office of, palace, residence, reception, interview, exchange, exchanged, compared, conversed, debated, discussed, spoke, speak, sat, sits, sitting, saw, sees, met, meets, turned to, agenda, subject, topic+, counterpart+, colleague+, each other, one another, greeted, greets, handed, presented, courtesy, called, bilateral, round, minister+, together',
    3: 'guest+, host+, hosted, hosting, visitors, welcome+, welcomed, received, receives, at home, invitation, invited, awaited, between, company, envoy+, ceremony, occasion',
    8: 'explained to, explains to, proposed to, proposes to, suggested to, made clear to, pointed out to, outlined to, told, tells, informed, informs, assured, assures, briefed, reassured',
    4: 'refused, refuses, missed, misses, mentioned, knew, instead of, too ill to, support for, praise~, quote~, the work of, succeed~, replaces, replacing, wrote, writes, message+, letter+, telegram+, cable, congratulated, congratulate+, congratulations, condolence+, sympathy, sanction+, sanctioned, designate~, designation, accused, arrested, charged, convicted, sentenced, extradited, indicted, invaded, attacked, fired, forces, troops, army, weapons, killed, died, dead, war, born, graduated, studied, career, served, serves, once, formerly, former, previously, appointed, appointment, nominated, elected, election+, victory, resigned, retired, professor, professor of, book, film, novel, exports, imports, loan, aid, donated, billion, million, percent, per cent, article, tweet, tweeted, criticised, criticized, condemned, demanded, must, should, could, according to law, mocked, mocks, ignored, ignores, blamed, blames, rebuked, rebukes, contradicted, contradicts, outlived, remembered, remembers, feared, fears, insulted, scolded, threatened, threatens, warned, warns, defied, dismissed, dismisses, likened, likens, compares, survey, poll+, portrait+, essay, rumour+, rumor+, memoirs, biography, neither, unlike, birthday+, salary+, newspaper+, whether, would have, listeners, named in, leak, alike, defended, defends, endorsed, endorses, rejected, rejects, hailed, hails, mourned, mourns, commented, comments, remarks',
  },
  visitSection: {
    1: 'foreign visits, visits abroad, foreign trips, trips abroad, delegations received, delegations hosted, incoming delegations, inbound delegations, foreign delegations, visiting delegation+, delegations welcomed, visits hosted, visitors hosted, guests hosted, visitors from abroad, visits from abroad, guests from abroad, visits to us, visitors, visitors received, visits received, guests received, foreign guests, foreign visitors, international guests, international visitors, official guests, official visitors, visits, missions, delegations, exchanges of visits, high level visits, contacts, exchanges, guests, vip visits, high level contacts, official visits, diplomatic visits, trips, trade missions, ministerial visits, state visits, working visits',
    2: 'visit, mission, delegation, travel',
  },
  inward:
    'delegations received, delegations hosted, incoming delegations, inbound delegations, foreign delegations, visiting delegation+, delegations welcomed, visits hosted, visitors hosted, guests hosted, visitors from abroad, visits from abroad, guests from abroad, visits to us, visitors, visitors received, visits received, guests received, foreign guests, foreign visitors, international guests, international visitors, official guests, official visitors, inward, incoming, inbound, incoming visits, inward visits',
  outward:
    'visits abroad, foreign visits, foreign trips, foreign travel, trips abroad, travel abroad, travels abroad, journeys abroad, missions abroad, business trips, official trips, visits paid, outward, outgoing, outbound, outward visits, outgoing visits, outgoing delegations, outbound delegations, delegations sent, delegations abroad, delegations sent abroad, overseas visits, overseas trips, overseas travel, overseas missions, visits overseas, travel overseas, missions sent, visits made',
  // over the columns of a table: 1 its day, 2 who, 3 what for, 4 where, 5 with which country, 6 by whom received, 7 an
  // instrument, 8 whither, 9 whence, 10 anything else, 11 who, in a table of visits
  column: {
    1: 'date+, day+, period, year, month, time, when, signed, duration',
    2: 'head, headed, leader, led, name+, official+, participant+, minister+, who, level, representative, person',
    3: 'purpose, what, occasion, event, nature, type, objective+, programme, program, reason, subject, topic+, outcome, details, description, mission, activity, object, aim, agenda',
    4: 'arrival, place+, venue, city+, location, where, town+',
    5: 'country+, partner+, state, nation',
    6: 'host+, hosted, received, counterpart+, met, interlocutor+, invited',
    7: 'agreement+, instrument+, document+, title, treaty+, memorandum, accord, mou',
    8: 'destination+, visited',
    9: 'origin, from, sending, nationality',
    10: 'no, number, status, notes, remark+, comments, force, entry, size, members',
    11: 'visitor+, guest+, dignitary+, delegation+, visit+, traveller+, visiting',
  },
  memberList:
    'the party, the group, the team, the delegation, the travellers, the guests, the visitors, the visiting party, in the party, in the group, in the delegation, in the team, on the delegation, the line up, on board, on the plane, along, list of participants, participants list, list of members, list of delegates, delegation list, delegation members, members of the delegation, composition of the delegation, composition of delegation, make up of the delegation, the delegation includes, the delegation comprises, the delegation consists of, the delegation is composed of, accompanying delegation, official delegation, members of the official delegation, the accompanying delegation, entourage, accompanying persons',
  convenes: 'g7, g8, g20, g 7, g 8, g 20, g77, apec, asem, brics, ibsa, chogm, ticad, asean, saarc, bimstec, unga, d 8',
  // bodies that meet: who is there attends
  gathers: 'assembly, committee, commission, council, conference, congress, consultations, dialogue, panel, board',
  residue:
    'back to top, back to, photo+, photo by, image+, tag+, share, share this, print, print this page, follow us, subscribe, read more, related, related news, related articles, see also, source+, for media enquiries, for media inquiries, for further information, for more information, media contact+, contact, press contact, about us, sitemap, site map, you are here, home, skip to, copyright, all rights reserved, cookie+, translation, translated by, edited by, editor+, reporting by, by our correspondent, filed under, posted in, categories, comment+, loading, read also, also read, download, send to friend, page, notes to editors, end+, more news, latest news, previous, next, first previous, disclaimer, terms of use, privacy policy, opening hours, tel, phone, fax, email, e mail, website, advertisement, sign up, newsletter sign up, font size, updated, last update, last updated',
  masthead:
    'for immediate release, for release, for immediate publication, not for publication before, press release, media release, news release, press statement, media statement, media advisory, news advisory, press communique, press note, press information, embargo, embargoed, under embargo, check against delivery, as delivered, as prepared for delivery, unofficial translation',
  ending: 'done in, done at',
}
