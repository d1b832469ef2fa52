import type { WordLists } from '../../reader/word-classes.ts'

/** "sister-state relations", "friendly city ties": what twins conclude, by what they are to each other. */
const BONDS = ['sister', 'twin', 'partner', 'friendship', 'friendly']
  .flatMap((so) =>
    ['city', 'cities', 'town', 'state', 'province', 'region', 'county', 'prefecture', 'port', 'province state'].flatMap(
      (what) =>
        [
          'relationship+',
          'relations',
          'ties',
          'affiliation+',
          'partnership+',
          'alliance+',
          'bond+',
          'link+',
          'pact+',
        ].map((bond) => `${so} ${what} ${bond}`),
    ),
  )
  .join(', ')

/** Bodies, sites, named events and instruments: the words that show what a capitalised name is. */
export const bodies: WordLists = {
  // an arm of a jurisdiction: whoever meets it meets the jurisdiction
  armHead: {
    1: [
      // parliaments known by a name of their own
      'lok sabha, rajya sabha, vidhan sabha, national people congress, people political consultative conference, cppcc, supreme people assembly, people majlis, legislative yuan, executive yuan, control yuan, judicial yuan, examination yuan, pyidaungsu hluttaw, amyotha hluttaw, pyithu hluttaw, hluttaw, jatiya sangsad, duma, riigikogu, seimas, saeima, storting, folketing, althingi, eduskunta, riksdag, bundestag, bundesrat, landtag, knesset, majlis, mejlis, khural, verkhovna rada, rada, sejm, cortes, diet, state duma, federation council, council of the federation, folketinget, stortinget, riksdagen, oireachtas, dail, dail eireann, seanad, seanad eireann, jogorku kenesh, majilis, mazhilis, oliy majlis, state great khural, great khural, state great hural, milli majlis, milli mejlis, cortes generales, westminster parliament, holyrood, senedd, senedd cymru, inatsisartut, logting, logtingid, assemblee nationale, national diet, dpr ri, dewan perwakilan rakyat, dewan rakyat, tynwald, orszaggyules, hrvatski sabor, croatian sabor, skupstina, gyalyong tshogdu, islamic consultative assembly, nationalrat, kuvendi, grand national assembly, shura council, majlis al shura, majlis ash shura',
      // governments, palaces and ministries known by a name of their own
      'bangabhaban, shital niwas, sheetal niwas, mfa, mofa, mofat, mofcom, minfin, white house, kremlin, elysee, state department, christiansborg, rashtrapati bhavan, iveagh house, akorda, moncloa, downing street, whitehall, naalakkersuisut, quai dorsay, matignon, department of state, pentagon, capitol hill, foggy bottom, blue house, wisma putra, malacanang, malacanan, itamaraty, planalto, farnesina, quirinale, montecitorio, government house bangkok, captains regent, great hall of the people, zhongnanhai, berlaymont, beehive, belem palace, amiri diwan, emiri diwan, royal diwan, diwan, diwan of the royal court, amiri court, emiri court',
      // parliaments and what they are made of
      'standing committee+, committee on, committees on, subcommittee on, chamber of deputies, council of representatives, council of elders, council of the republic, select committee+, parliamentary committee+, parliamentary friendship league+, parliamentary friendship group+, friendship league, friendship group+, parliamentary group+, parliament+, assembly+, senate+, congress, house, chamber, legislature, house of representatives, house of commons, house of lords, national assembly, legislative assembly, house of councillors, house of assembly, peoples assembly, national council, provincial assembly, state assembly, regional assembly, political consultative conference+, peoples political consultative conference, consultative conference, council of states, council of the nation, legislative council+, consultative council',
      // of parties
      'political bureau, politburo, party committee, provincial party committee, city party committee, central committee, municipal party committee',
      // of regions, counties and towns
      'people committee, departmental council, general council, county administrative board, municipal council+, district council, metropolitan council, cantonal council, island council, borough council, county board, metropolitan city government, metropolitan government, municipal chamber, municipality+, prefecture, governorate, mayoralty, city hall, town hall, city council, town council, county council, provincial council, peoples committee, executive committee, oblast executive committee, city executive committee, regional executive committee, provincial committee, municipal committee, city committee, district committee, county committee, prefectural committee, autonomous regional committee, people council, peoples council, regional council, county administration, regional duma, city duma, city administration',
      // forces, police and services
      'armed forces, defence force+, defense force+, self defence forces, self defense forces, land forces, ground forces, security forces, general staff, joint chiefs of staff, security council, sovereign council, sovereignty council, presidential council, migration service, immigration service, border guard service, border police, prison service, gendarmerie, police force, police service, customs service, navy, army, air force, coast guard, national guard, police, command, joint staff, marine corps, services, intelligence service+, foreign intelligence service, general intelligence service, general intelligence department, general intelligence directorate, intelligence directorate, intelligence department, secret service, security service+, state security, general intelligence, intelligence agency, national intelligence service',
      // governments and their offices
      'ministry+, ministere, government+, cabinet, secretariat, chancellery, presidency, department+, directorate, office, crown, authorities, state council, council of ministers, council of state, foreign office, federal council, treasury, foreign ministry, supreme court, constitutional court, bureau, national security council, administration, privy council, general directorate, state secretariat, prime minister office, prosecutor general office, general prosecutor office, attorney general office, prosecutor office, public prosecutor office, auditor general office, presidential office, presidential administration',
    ].join(', '),
    // abroad: "Embassy of Japan to Latvia"
    3: 'embassy+, consulate+, consulate general, consulates general, high commission+, legation, permanent mission+, mission, delegation, representation, trade office, permanent delegation, permanent representation, honorary consulate, representative office, trade representation, trade commission, liaison office, diplomatic mission, consular mission',
  },
  bodyHead: [
    // of learning and science
    'consultation mechanism, consultations mechanism, coordination mechanism, cooperation mechanism, dialogue mechanism, university+, college+, institute+, institution, academy+, school+, polytechnic, laboratory+, observatory, conservatory, city of science, think tank, labs, research centre, research center, conservatoire, planetarium',
    // of culture, faith and sport
    'museum, gallery, library, archive+, theatre, theater, opera, orchestra, club, church, memorial, cemetery, mausoleum, cathedral, mosque, monastery, palace, capitol, castle, stadium, garden+, zoo, aquarium, pavilion, sports authority, olympic committee, rotary club, lions club, brotherhood, fellowship, caritas, scouts, botanical garden, botanic garden, cinematheque',
    // of health and relief
    'hospital, clinic, medical association, red cross, red crescent, polyclinic',
    // of trade and work
    'trade and invest, trade and investment, export finance, bank, fund, chamber of commerce, chamber of commerce and industry, chambers, corporation, company, group, holding, consortium, incubator+, park, technopark, hub, zone, exchange, stock exchange, cooperative, syndicate, pension fund, sa, ltd, inc, plc, gmbh, ag, llc, trade centre, business council, shipping agencies, guild, endowment, consulting group, stock market, development bank, central bank, sovereign fund, wealth fund, investment fund, venture fund, tourism board, tourist board, trade council, trade board, export council, export promotion agency, investment agency, investment board, economic board, cooperative union, growers association, manufacturers association, employers federation, accelerator, science park, technology park, industrial park, business park, free zone, free trade zone',
    // works, ports and carriers
    'port, airport, railway+, airways, refinery, plant, factory, mine, tower, terminal, station, base, battalion, brigade, shipyard+, mill, media city, complex, airline+, utility, operator, brewery, distillery, winery, dockyard',
    // government houses, courts and authorities
    'state house, statehouse, government house, agency, authority, council, commission, committee+, tribunal, court, secretariat, panel, registry, press agency, news agency, house of, region of, regulator, inspectorate, bar association, law society, ombudsman office, development agency, space agency, taskforce, task force',
    // of any kind
    'foundation, association, federation, confederation, union, league, organization, organisation, society, network, alliance, centre, center, party, forum, board, trust, service+, partnership, initiative, programme, program, conference of, development board',
  ].join(', '),
  // parts of the world, and words in capitals that name no one
  common: [
    // parts of the world
    'asia, europe, africa, america+, oceania, eurasia, balkans, caucasus, mekong, caribbean, mediterranean, atlantic, pacific, baltic, sahel, maghreb, levant, gulf, sahara, arctic, antarctica, adriatic, indo pacific, asia pacific, euro atlantic, peninsula, strait, valley, bay, horn, middle east, near east, central asia, east asia, southeast asia, south asia, central europe, eastern europe, western europe, latin america, sub saharan africa, west africa, east africa, silk road, belt and road',
    // languages, feasts, money and media
    'covid, english, french, spanish, russian, arabic, chinese, german, portuguese, easter, christmas, ramadan, eid, nowruz, diwali, hanukkah, passover, bible, quran, facebook, instagram, telegram, whatsapp, linkedin, holocaust, olympics, euro+, yen, celsius',
    // verbs of headlines
    'vows, lauds, assures, unveils, appoints, slams, mourns, condoles, felicitates, kicks, bids, bags, wins, tables, donates, wraps, mulls, pushes, rallies',
    // other words
    'schedule, article, appendix, concept, award, prize, medal, earth, mars, monsieur, republic, kingdom, federation, emirate, sultanate, commonwealth, corps, wing, bi national, binational',
  ].join(', '),
  // a place one tours
  siteHead:
    'plant+, factory, port, terminal+, museum, hospital, university, school, park, farm+, site+, facility+, centre, center, laboratory+, airport, station, headquarters, memorial, cemetery, monument, mausoleum, exhibition, zone, company+, refinery, mine, shipyard, base, campus, institute, tower, market, palace, temple, mosque, cathedral, church, monastery, complex, enterprise+, project+, garden+, library, camp+, barracks, reactor, dam, stadium, incubator, gallery, wreath, village, workshop, shelter, submarine, ship, vessel, frigate, institution+, fortress, businesses, firms, mill, brewery, dairy, greenhouse+, observatory, theatre, academy, city, old town, agency, arboretum, synagogue, shrine, clinic, orphanage, kindergarten, checkpoint, canal',
  placeOnly:
    'memorial, cemetery, monument, mausoleum, zone, park, palace, capitol, temple, cathedral, mosque, stadium, tower, terminal, station, base, battalion, bridge, dam, garden+, zoo, church, castle, shipyard, plant, factory, refinery, mine, airport, port, fortress, monastery, square, market, reserve',
  capital: 'capital, capital city',
  worldwide:
    'international, world, worldwide, global, intergovernmental, interparliamentary, united nations, nations, multilateral, european, asian, african, arab, islamic, ibero american, pan american, nordic, baltic, commonwealth, federation, red cross, red crescent, without borders',
  cityWord: 'city+, municipality, town+, commune, metropolis, capital',
  company: 'corporation, company, inc, ltd, plc, gmbh, llc, holding, airlines, co, toyota, nokia, hitachi',
  // parts of the world, after which some town or province is named, too
  partOfWorld:
    'western balkans, balkan+, horn of africa, maghreb, mashreq, levant, indo pacific, south caucasus, north caucasus, caucasus, western hemisphere, persian gulf, arabian gulf, gulf region, gulf states, gulf countries, sub saharan africa, americas, andean region, great lakes region, mekong region, arctic, antarctica, indian ocean, mediterranean, black sea region, black sea, caspian region, eurasia, polynesia, micronesia region, melanesia, benelux region, danube region, alpine region, scandinavia, southern cone, middle east and north africa, eastern mediterranean, lake chad basin, great lakes, red sea, arab world, asia and the pacific, pacific islands, asia, central asia, east asia, south asia, west asia, north asia, southeast asia, south east asia, northeast asia, asia pacific, africa, north africa, west africa, east africa, central africa, southern africa, europe, eastern europe, western europe, central europe, northern europe, southern europe, oceania, gulf, sahel, middle east, near east, far east, pacific, south pacific, north pacific, atlantic, north atlantic, global south, caribbean, central america, latin america, north america, south america, north and south america, north american+, latin american+, south american, central american, west african, east african, north african, southern african, south asian, central asian, east asian, southeast asian, south east asian, west asian, northeast asian, baltic+, inter american, pan american, anglo american, trans american',
  // groupings that act as their states do, and have no house of their own
  grouping: {
    'DK+EE+FI+IS+LV+LT+NO+SE':
      'nordic baltic eight, nb8, nb 8, nordic baltic countries, nordic baltic states, nordic and baltic countries, nordic and baltic states, nordic baltic eight countries, nb8 countries',
    'DK+FI+IS+NO+SE': 'nordic countries, nordic states, nordic five, five nordic countries, nordic nations',
    'EE+LV+LT':
      'baltic states, baltic countries, baltic republics, baltic nations, three baltic states, three baltic countries, baltic three',
    'CZ+HU+PL+SK':
      'visegrad four, visegrad group, visegrad countries, visegrad group countries, visegrad four countries, visegrad states, visegrad group states, v4, v4 countries, v4 group, v4 states',
    'BE+NL+LU': 'benelux, benelux countries, benelux states, benelux three',
    'FR+DE+PL': 'weimar triangle, weimar triangle countries',
    'AT+CZ+SK': 'slavkov format, slavkov triangle, austerlitz format',
    'LT+PL+UA': 'lublin triangle',
    'KZ+KG+TJ+TM+UZ':
      'central asian states, central asian countries, central asian republics, central asian nations, five central asian states, five central asian countries',
    'DK+NO+SE': 'scandinavian countries, scandinavian states',
    'BR+RU+IN+CN+ZA': 'brics countries',
    'MX+CO+CL+PE': 'pacific alliance countries, pacific alliance states',
  },
  // 2: of a part of a state alone
  regionWord: {
    1: 'republic, confederation, nation+, country+, county, district+, territory, municipality, city+, department, island+, land, principality, kingdom, federation, commonwealth, town+, village, community, capital, commune, metropolis, township, raion, division, parish, borough',
    2: 'region+, province+, oblast, state+, prefecture+, canton, governorate, krai, okrug, autonomous region, emirate, voivodeship, free state, autonomous community',
  },
  stateShort: {
    'US-AL': 'ala',
    'US-AR': 'ark',
    'US-AZ': 'ariz',
    'US-CA': 'calif',
    'US-CO': 'colo',
    'US-CT': 'conn',
    'US-DE': 'del',
    'US-FL': 'fla',
    'US-GA': 'ga',
    'US-IL': 'ill',
    'US-IN': 'ind',
    'US-KS': 'kan, kans',
    'US-KY': 'ky',
    'US-LA': 'la',
    'US-MA': 'mass',
    'US-MD': 'md',
    'US-MI': 'mich',
    'US-MN': 'minn',
    'US-MO': 'mo',
    'US-MS': 'miss',
    'US-MT': 'mont',
    'US-NE': 'neb, nebr',
    'US-NV': 'nev',
    'US-OK': 'okla',
    'US-OR': 'ore',
    'US-PA': 'pa, penn',
    'US-TN': 'tenn',
    'US-TX': 'tex',
    'US-VA': 'va',
    'US-VT': 'vt',
    'US-WA': 'wash',
    'US-WI': 'wis',
    'US-WY': 'wyo',
    'US-NH': 'n.h.',
    'US-NJ': 'n.j.',
    'US-NM': 'n.m.',
    'US-NY': 'n.y.',
    'US-NC': 'n.c.',
    'US-ND': 'n.d.',
    'US-SC': 's.c.',
    'US-SD': 's.d.',
    'US-RI': 'r.i.',
    'CA-BC': 'bc',
    'CA-AB': 'alta',
    'CA-SK': 'sask',
    'CA-MB': 'man',
    'CA-ON': 'ont',
    'CA-QC': 'que',
  },
  // where a land lies or what it is like, before its name; 2: with the word before it, as in "oil-rich"
  placeEpithet: {
    1: 'neighboring, neighbouring, nearby, adjacent, distant, faraway, fellow, landlocked, war torn, north, northern, northernmost, south, southern, southernmost, east, eastern, easternmost, west, western, westernmost, northeast, northeastern, north eastern, northwest, northwestern, north western, southeast, southeastern, south eastern, southwest, southwestern, south western, north central, south central, central, upper, lower, coastal, mountainous, highland, border, frontier, remote, tiny, far eastern, central highland+, north central coastal, mekong delta, red river delta, far east, far northern, communist, archipelagic, brotherly, sisterly, friendly, fraternal, downtown, uptown, midtown, suburban',
    2: 'rich, torn, locked, ravaged, majority, member, producing, hit, stricken, ruled, occupied, divided',
  },
  // 2: a part of a state
  stateWord:
    'national, state, presidential, royal, federal, supreme, central, republican, governmental, parliamentary, amiri, emiri',
  constituency: 'constituency, riding, electorate, electoral district, ward',
  // services that send out what others write
  wire: 'gnb, urdupoint, pakistan point news, cnw, cnw telbec, telbec, canada newswire, newswire, prnewswire, pr newswire, globe newswire, globenewswire, business wire, businesswire, marketwired, marketwire, accesswire, newsfile corp, ein presswire, einpresswire, ots, apo, african media agency',
  ally: 'diplomatic ally of, diplomatic allies of, diplomatic partner of, diplomatic partners of, treaty ally of, treaty allies of',
  // news agencies that tell first of their own state; those of the whole world are left out
  agency: {
    KW: 'kuna',
    SA: 'spa',
    AE: 'wam',
    QA: 'qna',
    BH: 'bna',
    OM: 'ona',
    JO: 'petra',
    SY: 'sana',
    IQ: 'ina, nina',
    IR: 'irna, mna, fna, isna, tasnim',
    LB: 'nna',
    PS: 'wafa',
    YE: 'saba',
    EG: 'mena',
    DZ: 'aps',
    MA: 'map',
    TN: 'tap',
    LY: 'lana',
    SD: 'suna',
    AZ: 'azertac, azertag, apa',
    AM: 'armenpress',
    KZ: 'kazinform, qazinform',
    KG: 'kabar',
    UZ: 'uza, dunyo',
    TJ: 'khovar, niat khovar',
    TM: 'tdh',
    MN: 'montsame',
    KR: 'yonhap',
    KP: 'kcna',
    TW: 'cna',
    VN: 'vna',
    LA: 'kpl',
    KH: 'akp',
    MY: 'bernama',
    ID: 'antara, antara news',
    PH: 'pna, pia',
    TH: 'nnt, tna',
    PK: 'app',
    IN: 'pti, pib',
    BD: 'bss, unb',
    NP: 'rss',
    GH: 'gna',
    NG: 'nan',
    ET: 'ena, fbc',
    KE: 'kna',
    AO: 'angop',
    NA: 'nampa',
    BW: 'bopa',
    ZW: 'new ziana, ziana',
    LS: 'lena',
    MW: 'mana',
    MZ: 'aim',
    SL: 'slena',
    LR: 'lina',
    ZM: 'zanis',
    BY: 'belta',
    UA: 'ukrinform',
    MD: 'moldpres',
    RS: 'tanjug',
    HR: 'hina',
    BA: 'fena',
    MK: 'mia',
    BG: 'bta',
    RO: 'agerpres',
    PL: 'pap',
    HU: 'mti',
    SK: 'tasr',
    LV: 'leta',
    LT: 'elta',
  },
  partOfEvent: 'opening, closing, plenary, inaugural, morning, afternoon, concluding',
  stateUnit:
    'agency, authority, commission, committee, council, court, office, bureau, service, secretariat, directorate, administration, inspectorate, guard, police, registry, treasury, diwan, directorate general, department',
  homeland: {
    1: 'country, kingdom, sultanate, grand duchy, emirate, republic, capital, island+, archipelago, isles, island nation, island state, twin island republic, twin island state',
    2: 'province, prefecture, state, region, canton, free state, territory, city, autonomous region, principality, county, land, oblast, governorate, voivodeship',
  },
  eventHead: {
    summit:
      'summit of heads of state, summit of heads of state and government, summit of heads of government, heads of state summit, heads of state and government summit, heads of government summit, presidential summit, summit+, leaders meeting+, leaders summit, summit meeting, heads of government meeting, heads of state council, leaders retreat, tripartite summit, trilateral summit, leaders week',
    forum:
      'forum+, fora, business forum, dialogue+, indaba, business council meeting, investment forum, economic forum, mayors forum, conclave',
    conference:
      'conference+, congress, general assembly, convention, symposium, colloquium, ministerial, ministerial meeting, annual meeting+, annual conference, sessions, foreign ministers meeting, senior officials meeting, officials meeting, ministers meeting+, high level meeting, defence ministers meeting, defense ministers meeting, meeting of foreign ministers, meeting of ministers, meeting of heads of state, speakers conference, mayors conference, governors conference, general conference, plenipotentiary conference, world congress, conference of the parties, meeting of the parties, meeting of states parties, spring meetings, autumn meetings, annual general meeting, ministers conference, ministerial council, ministerial conference, ministerial week, donors conference, donor conference, pledging conference, review conference, recovery conference, high level segment, high level week, ministerial summit, high level conference, symposia, finance ministers process',
    seminar:
      'seminar+, workshop+, webinar+, panel discussion+, moderated discussion, fireside chat, round table+, roundtable, training course, master class, teach in, study day+, hackathon, boot camp, training seminar, training workshop, lecture series',
    exhibition:
      'exhibition+, exposition, expo+, fair+, trade fair+, trade show, show, air show, salon, messe, biennale, book fair, airshow, motor show, boat show, bazaar, triennale, triennial, biennial, showcase, art fair, tourism fair, food fair, book week',
    festival:
      'days, international day, world day, europe day, africa day, army day, constitution day, festival+, carnival, games, olympics, olympic games, days of, cup, world cup, fest, song celebration, culture week, cultural week, music festival, film festival, week+, film week, water week, design week, fashion week, innovation week, climate week, science week, business week',
    ceremony:
      'ceremony+, inauguration, swearing in, swearing in ceremony, coronation, funeral, state funeral, anniversary, celebration+, commemoration+, national day, republic day, independence day, national foundation day, foundation day, statehood day, liberation day, revolution day, unity day, victory day, jubilee, opening ceremony, groundbreaking, unveiling, memorial service, parade, opening of, launch of, inauguration of, enthronement, investiture, requiem, requiem mass, wreath laying ceremony, oath taking ceremony, oath taking, handover ceremony, award ceremony, awards ceremony, prize giving, centenary, bicentenary, bicentennial, centennial, tercentenary, anniversary celebrations, independence celebrations, national day celebrations, national day reception, victory day parade, independence day celebrations, independence anniversary, closing ceremony, ribbon cutting, inaugural ceremony, inauguration ceremony, groundbreaking ceremony, ground breaking ceremony, commemorative ceremony, commemoration ceremony',
    session:
      'binational presidential and cabinet meeting, presidential meeting and binational cabinet, binational cabinet meeting, binational cabinet, presidential meeting, joint cabinet meeting, joint cabinet session, leaders consultation+, annual leaders consultation+, ministerial consultation+, foreign office consultation+, joint commission meeting+, joint commission for bilateral cooperation, joint consultative meeting+, joint consultative commission, session, sub committee, subcommittee, joint commission, joint committee, intergovernmental commission, mixed commission, joint economic commission, joint working group, steering committee, consultative committee, joint ministerial commission, joint permanent commission, commission meeting, strategic dialogue, policy dialogue, political dialogue, human rights dialogue, security dialogue, economic dialogue, plenary session, plenary meeting, plenary, regular session, ordinary session, extraordinary session, special session, annual session, ministerial session, joint cooperation committee, joint intergovernmental commission, mixed committee, joint trade committee, joint economic committee, joint ministerial committee, joint coordination committee, joint cooperation commission, cooperation commission, cooperation committee, binational commission, bilateral commission, joint intergovernmental committee, trade and economic commission, intergovernmental committee, intergovernmental council, joint council, coordination council, joint business council, human rights consultations, foreign ministry consultations',
    other:
      'special event, pledging event, high level event, side event, high level special event, launch event, ministerial event, exchange programme, exchange program, program of events, year of, campaign, marathon, race, tournament, match',
  },
  // a conference of those is no event of two sides
  pressWord: 'press, news, media',
  // lower-case heads that make an event of what follows: "a seminar on digital identity"
  // an event only where no noun follows
  vagueEvent: 'fair',
  eventLow:
    'fair, seminar, panel discussion, moderated discussion, fireside chat, round of, session of, sitting of, handover ceremony, signing ceremony, award ceremony, exchange programme, air show, trade show, general assembly, ministerial, ministerial meeting, joint commission, joint committee, annual meeting+, annual conference, training course, summer school, workshop, webinar, round table, roundtable, forum, conference, symposium, exhibition, trade fair, congress, summit, festival, ceremony, session, anniversary, inauguration, celebrations, opening, launch, unveiling, commemoration, meeting of, opening ceremony, concert, festive event, memorial, memorial events, business forum, photo exhibition, book launch, funeral, state funeral, coronation, jubilee, leaders meeting+, plenary session, book fair, agricultural fair, job fair, science fair, art fair, international fair, food fair, strategic dialogue, human rights dialogue, defence dialogue, defense dialogue, security dialogue, economic dialogue, high level dialogue, policy dialogue, swearing in ceremony, swearing in, enthronement, investiture, requiem mass, oath taking ceremony, inaugural ceremony, inauguration ceremony, closing ceremony, opening session, closing session, groundbreaking ceremony, ground breaking ceremony, ribbon cutting ceremony, wreath laying ceremony, commemoration ceremony, commemorative ceremony, memorial service, memorial ceremony, motor show, airshow, tourism fair, donors conference, donor conference, ministerial conference, intergovernmental commission, mixed commission, mixed committee, joint economic commission, joint economic committee, joint trade committee, joint ministerial committee, joint cooperation committee, joint intergovernmental commission, joint intergovernmental committee, intergovernmental committee, binational commission, joint working group, bilateral commission, cooperation committee, cooperation commission, centenary, bicentenary, parade, military parade, state banquet ceremony, biennale, triennale, carnival, spring meetings, extraordinary summit, mini summit, study day, information day, business day, cultural week, film festival, music festival, food festival, film week, open day, hackathon, conclave, bazaar',
  margins:
    'on the sidelines of, on the margins of, in the margins of, on the margin of, on the fringes of, at the sidelines of, in the sidelines of, along the sidelines of, on the sideline of',
  anniversary: 'anniversary, jubilee, birthday, centenary, bicentenary, years since',
  // adjectives that are no part of an event's or instrument's name
  passing:
    'wonderful, separate, great, significant, excellent, fruitful, productive, upcoming, forthcoming, coming, recent, recently, successful, historic, latest, last, next, past, current, proposed, planned, future, virtual, important, major, long awaited, special, new, so called, landmark, previous, ongoing, entire, whole, fresh, concluded, signed, handful of, number of, several, various, numerous, many, some, different, relevant, above mentioned, abovementioned, said, same, respective, earlier, final, present, existing, concrete, mutual',
  // as a heading it opens a list of partners: 4 cities, 5 provinces, 1 any
  partnerHead: {
    1: 'sisterhood relationships, sisterhood relations, sisterhood ties, sisterhood agreements, sister relationships, international sisterhood relationships, sister districts, twin districts, partner districts, friendship districts, friendly districts, twinned districts, twinning arrangements, twinning agreements, transboundary partners, transboundary partnerships, twinning partners, international partners, partnership agreements, twinned with, twinning relations, twinning links, twinning ties, twinning partnerships, friendly exchange relations, friendship links, partnership relations, international partnerships, our twins',
    4: 'twinning towns, twinning cities, twinning municipalities, sisterhood cities, sister cities, sister towns, sister municipalities, sister communities, twin cities, twin towns, twin municipalities, twin communities, partner cities, partner towns, partner municipalities, partner communities, friendship cities, friendship towns, friendship municipalities, friendship communities, friendly cities, friendly towns, friendly municipalities, friendly communities, twinned cities, twinned towns, twinned municipalities, twinned communities, sister city relationships, sister city agreements, town twinning+, city partnerships, town partnerships, twin city relationships, sister city relations, sister city ties, sister city affiliations, sister city links, sister city programme, sister city program, sister cities programme, sister cities program, sister city exchanges, friendship city relations, friendship city agreements, friendship city relationships, twin town agreements, twin city agreements, twin town relations, city twinning+, partner city agreements, partnership cities, brother cities, brotherly cities',
    5: 'sister provinces, sister states, sister regions, sister counties, sister prefectures, twin provinces, twin states, twin regions, twin counties, twin prefectures, partner provinces, partner states, partner regions, partner counties, partner prefectures, friendship provinces, friendship states, friendship regions, friendship counties, friendship prefectures, friendly provinces, friendly states, friendly regions, friendly counties, friendly prefectures, twinned provinces, twinned states, twinned regions, twinned counties, twinned prefectures, sister state relationships, sister province relationships, sister state relations, sister province relations, sister state agreements, sister province agreements, sister region agreements, sister prefecture relations, sister state ties, partner region agreements, regional partnerships, interregional partnerships',
  },
  coming: 'upcoming, forthcoming, coming, next, future, planned, proposed',
  // links an act to the event that it was for
  // stands for one told before: "opened the event"
  thatEvent:
    'event, gathering, ceremony, function, fair, exhibition, forum, conference, summit, meeting, session, talks',
  occasion:
    'on the occasion of, on occasion of, in connection with, to mark, marking, marked, to celebrate, celebrating, celebrated, in honour of, in honor of, in celebration of, coinciding with, in conjunction with, to commemorate, commemorating, within the framework of, in the framework of, as part of, participation in, attendance at, presence at, taking part in, take part in, took part in',
  // of an event that is held again and again: "the third edition of the Forum"
  edition: 'edition+, instalment, installment, round, iteration, sitting',
  // a body that is attended when it sits: "took part in the Pacific Islands Forum"
  sitting:
    'forum, council, assembly, committee+, commission, congress, conference, platform, process, dialogue, contact group, board, initiative, union, caucus, chapter',
  // behind a body’s name it makes an event of it: "NATO ministerial meeting"
  meetingNoun:
    'meeting, retreat, ministerial, ministerial meeting, leaders meeting, summit, session, annual meeting, plenary, general assembly, conference',
  instrument: {
    memorandum:
      'memorandum+, memoranda, memorandum of understanding, memorandums of understanding, memoranda of understanding, mou+, memorandum of cooperation, memoranda of cooperation, memorandum of agreement, mo u+, moc+, record of understanding, memorandums of cooperation, memorandum of collaboration, memorandum of intent, memorandum of friendship, memoranda of agreement',
    treaty: 'treaty, treaties, convention',
    agreement:
      'agreement+, accord+, pact+, arrangement+, framework agreement+, partnership agreement, cooperative arrangement, exchange of notes, diplomatic notes, notes verbales, entente, compact+, deal, implementing agreement, covenant+, concordat, free trade deal, trade deal, trade pact, settlement agreement, association agreement+, trade agreement+, free trade agreement+, security agreement+, exchange of diplomatic notes',
    declaration:
      'declaration+, joint declaration+, joint statement+, joint communique+, communique, statement, political declaration, joint press statement, joint vision statement, declaration of friendship, joint political declaration, final declaration, final communique, outcome document, joint vision, vision statement, statement of cooperation, statement of partnership, joint leaders statement, leaders statement, joint commitment',
    'letter of intent':
      'letter of intent, letters of intent, declaration of intent, declarations of intent, statement of intent, loi, expression of intent, letter of interest, letters of cooperation, letter of cooperation, letter of agreement, letter of understanding',
    protocol:
      'protocol+, protocol of intent, protocol of amendment, amending protocol, minutes, minutes of the meeting, records of discussions, record of discussion+, agreed minutes, agreed record, minutes of the session, minutes of the talks, joint minutes, minutes of meeting, exchange of letters, proces verbal',
    'action plan':
      'action plan+, plan of action, roadmap, road map, work plan, work programme, programme of cooperation, program of cooperation, plan of cooperation, programme of exchanges, programme of cultural exchanges, programme of cultural cooperation, joint programme, joint work programme, cooperation agenda, agenda for cooperation, cooperation programme, cooperation program, cooperation plan, cultural exchange programme, executive programme, executive program, working programme, programme of work, plan of measures, plan of practical measures, plan of activities, plan of joint activities, plan of joint actions, plan of joint measures, plan of consultations, programme of consultations, program of exchanges, programme of joint activities, programme of activities, cooperation framework, partnership framework, framework of cooperation, framework for cooperation, strategic framework, strategic plan of cooperation, joint strategy, country programme, joint action programme, joint action program, joint plan, cooperation roadmap, implementation plan, implementation roadmap',
    contract:
      'contract+, purchase agreement+, loan agreement+, financing agreement+, grant agreement+, grant contract+, supply contract+, concession agreement+, credit agreement+, share purchase agreement+, framework contract+, service contract+',
    twinning: `${BONDS}, friendship city, friendly exchange city, sister city relationship agreement, sister state relationship agreement, twinning relationship, twining agreement, friendship alliance, sister relationship+, twin relationship+, sisterhood relationship+, sisterhood relations, sisterhood ties, sisterhood, friendship ties, friendly ties, friendly relationship, sister ties, sister relations, twinning, twinning agreement+, friendship city agreement+, friendly city agreement+, partner city agreement+, partner cities agreement, twin town agreement, town twinning agreement, sister cities agreement, sister county agreement, sister port agreement, twin cities agreement, city twinning agreement, sister city memorandum, sister city agreement, sister state agreement, sister province agreement, friendship agreement, city partnership, twin city agreement, friendly city, twinning charter, partnership charter, sister city, twinning protocol+, twinning memorandum, twinning accord+, twinning pact+, twinning arrangement+, sister city protocol, sister city accord, sister city mou, sister region agreement, sister cities memorandum, friendship pact, friendship charter, city to city agreement, town twinning charter, partner city treaty, sister school agreement`,
    other:
      'charter, document+, instrument+, understanding, code of conduct, terms of reference, heads of terms, term sheet, aide memoire',
  },
  // before an instrument's name in quotation marks
  entitled: 'entitled, titled, called, named, dubbed, known as, under the title, under the heading',
  instrumentList:
    'the following, following documents, following instruments, following agreements, list of outcomes, list of documents, outcome documents, deliverables, list of deliverables, list of agreements, outcomes of, outcomes from, list of mous, list of instruments',
  bodyOffice: {
    'org:United Nations': 'secretary general, deputy secretary general, un chief, unsg',
    VA: 'apostolic nuncio, papal nuncio, nuncio, pope',
    EU: 'high representative, commissioner for international partnerships, commissioner for enlargement',
  },
  rotatingOffice:
    'chairman in office, chairperson in office, chair in office, chairwoman in office, president in office, chair, chairman, chairperson, chairwoman, current chair, current chairman, current chairperson, rotating chair, rotating chairman, president pro tempore',
  troops:
    'force, peacekeeping, peace keeping, stabilization, stabilisation, training, combat, military, assistance, support, verification, monitoring, observer, observation, police, policing, naval, advisory, rescue, space, combat training, field, diplomatic, permanent, consular, resident',
}
