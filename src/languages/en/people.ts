import type { WordLists } from '../../reader/word-classes.ts'

/** People, their offices and titles, and the groups they travel in. */
export const people: WordLists = {
  // payload: 1 unknown, 2 man, 3 woman
  honorific: {
    2: [
      // in use everywhere
      'mr, sir, lord, father, his excellency, his majesty, his royal highness, his imperial highness, his imperial majesty, his serene highness, his highness, his holiness, his eminence',
      // of Malaysia, Brunei and Indonesia
      'datuk, datuk seri, dato seri, dato sri, datuk sri, datuk wira, datuk patinggi, datuk amar, datuk panglima, datuk seri panglima, dato paduka, dato paduka seri, dato setia, dato wira, dato indera, dato seri diraja, encik, dato, tan sri, tuan, datuk seri utama, datuk utama, dato seri utama, dato seri setia, pengiran, comrade, otumfuo, ratu',
      // of other lands
      'md, sheikh, sheik, shri, monsieur, herr, phra, khun, otunba, senor, signor',
    ].join(', '),
    3: [
      // in use everywhere
      'mrs, ms, miss, madam, lady, dame, her excellency, her majesty, her royal highness, her imperial highness, her imperial majesty, her serene highness, her highness, baroness',
      // of Malaysia, Brunei and Indonesia
      'datin, datin seri, datin paduka, datin sri, puan, puan sri, toh puan, hajah, ibu',
      // of other lands
      'madame, mme, mlle, smt, frau, sheikha, daw, hajjah, hajia, hajiya, alhaja, lok chumteav, w ro, wro, woizero, ashi, sayyida, senora',
    ].join(', '),
    1: [
      // of degrees and professions
      'advocate, adv, dr, prof, professor, ing, eng, engineer, academician, judge, justice, doctor, mwalimu, pandit, engr, barr, barrister',
      // of rank and office
      'hon, honourable, honorable, the honourable, the honorable, right honourable, the right honourable, rt hon, the rt hon, most hon, the most hon, most honourable, the most honourable, most honorable, the most honorable, most excellent, most reverend, h.e., excellency, h.m., h.r.h., hrh, hm, h.h., excellencies, their excellencies, their majesties, their royal highnesses, their imperial highnesses, their imperial majesties, their highnesses, amb, cllr, cr, councillor, cde, comrade, hon ble, honble, hon bles, the hon ble, the honble',
      // of armed forces
      'general, lt gen, lieutenant general, major general, maj gen, brigadier, brig gen, brigadier general, colonel, col, admiral, adm, vice admiral, rear admiral, captain, capt, rtd, retired, lt, gen, lieutenant, major, brig, senior general, vice senior general, lieutenant colonel, lt col, air marshal, air chief marshal, commodore, group captain, squadron leader',
      // of faiths
      'rev, reverend, mallam, mallan, ustaz, maulana, fr, sayyid, seyyed, sayed, hojjat al islam, hujjat al islam, al haji, el hadj, el hadji, alh, hajj, haji, al haj, alhaji, imam, ayatollah, hojjatoleslam, archbishop, bishop, cardinal, pastor, mufti',
      // of Cambodia
      'samdech, oknha, neak oknha, samdech akka moha sena padei techo, samdech akka moha ponhea chakrei, samdech akka moha thamma pothisal, samdech moha borvor thipadei, samdech thipadei, samdech kralahom, samdech vibol sena pheakdei, samdech preah, preah bat samdech preah boromneath, preah bat samdech preah, preah karuna, samdech techo, samdech pichey sena, samdech krolahom',
      // of Malaysia, Brunei and Bhutan
      'tun, pehin, pehin orang kaya, yb, yab, yang berhormat, yang amat berhormat, yang mulia, yang teramat mulia, dasho, lyonpo',
      // of other lands
      'ato, mzee, ndugu, aum',
    ].join(', '),
  },
  // honorifics only in capitals: "HE Sultan bin Saad"
  honorificUpper: 'he, hh, hm, hrh, u',
  // no honorific alone: "Dato’ Sri"
  givenToo: 'seri, sri, wira, paduka, setia, utama, don',
  memberWord: 'member, strong, person',
  memberHead: 'member, members',
  patronymic: 'bin, ibn, bint, binti, bte, ould',
  // 2: also at a name's end
  particle: {
    1: 'al, el, bin, ben, ibn, binti, bint, abu, abd, von, van, der, den, de, del, della, da, dos, das, do, di, du, la, le, ter, ten, zu, y, e, ul, ur, st, ould, mac, mc, san, abdul, bte, dato, zum, zur, dal, dalla, degli, dei, af, av, vom, het, op, ait',
    2: 'oglu, ogly, kyzy, kizi, qizi, gizi, uulu',
  },
  presides:
    'chairman, chairperson, chairwoman, chair, deputy chairman, deputy chairperson, speaker, deputy speaker, secretary, director general, leader, president, vice president, clerk',
  // 2: letters behind a name that are no part of it
  nameSuffix: {
    1: 'jr, sr, i, ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii, xiv, xv, xvi, xvii, xviii, xix',
    2: 'qc, kc, mp, mep, td, mdl, mla, mna, mpp, phd, esq, m.p., q.c., k.c., m.d., j.p., obe, cbe, mbe, psc, oam, ao, ac, am, gcmg, kcmg, cmg, cpa, rtd, retd, msp, ofr, gcfr, gcon, cfr, mfr, oon, mon, egh, ebs, cbs, mgh, ogw, mlc, mha, mhk, tds, teachta dala',
  },
  officeHead: {
    1: [
      // monarchs and their houses
      'custodian of the two holy mosques, prince of wales, princess of wales, crown princess, queen mother, viceroy, national chief, grand chief, paramount chief, king, queen, monarch, prince, princess, emir, amir, sultan, shah, emperor, empress, grand duke, grand duchess, crown prince, sovereign, first lady, regent, doge, captain regent, yang di pertuan agong, yang dipertuan agong, druk gyalpo, asantehene, kabaka, mwami',
      // of faiths
      'grand mufti, chief rabbi, pope, patriarch, dalai lama',
      // heads of states and governments
      'lord president, pres, president+, chancellor+, prime minister+, vice president+, governor general, taoiseach, tanaiste, vice premier+, deputy prime minister+, federal councillor, pm, pradhan mantri, rashtrapati, president elect, prime minister designate, head of state, heads of state, head of government, heads of government, heads of state and government, dpm',
      // ministers and those beside them
      'chief of protocol, solicitor general, postmaster general, commissioner general, chef de cabinet, conseller, consellera, consejero, consejera, minister delegate, ministers delegate, delegate minister+, naalakkersuisoq, chief secretary, chief secretary to the government, secretary to the government, secretary to the cabinet, secretary to the treasury, secretary general to parliament, secretary general to the parliament, clerk to parliament, clerk to the parliament, clerk to the national assembly, principal private secretary, political director+, ps, cs, minister+, foreign minister+, foreign secretary, secretary of state, attorney general, state secretary, state secretaries, undersecretary, under secretary, under secretary general, undersecretary general, assistant secretary general, deputy secretary general, assistant secretary, deputy secretary of state, under secretary of state, undersecretary of state, assistant secretary of state, secretaries of state, deputy assistant secretary of state, parliamentary under secretary of state, parliamentary under secretary, minister of state, ministers of state, deputy secretary, permanent secretary, cabinet secretary, parliamentary secretary, principal secretary, vice minister+, deputy minister+, state councilor, state councillor, state counsellor, councilor of state, fm, eam, mos, dfm, vfm, nsa, raksha mantri, raksha rajya mantri',
      // of parliaments and parties
      'majority leader+, minority leader+, party leader+, leader of the opposition, opposition leader+, rapporteur+, marshal of the senate, marshal of the sejm, president pro tempore, assemblyman, assemblywoman, council member+, councilmember+, sen, rep, speaker+, deputy, deputies, senator+, member of parliament, members of parliament, parliamentarian+, lawmaker+, legislator+, congressman, congresswoman, vice speaker+, leader+, general secretary, party secretary, first secretary, mp, mps, mep, meps',
      // of armed forces and police
      'chairman of the joint chiefs of staff, chairman of the joint chiefs, chief of defence forces, chief of the defence force, chief of defence force, chiefs of staff, chiefs of defence, chiefs of police, supreme allied commander, supreme allied commander europe, supreme allied commander transformation, aide de camp, commandant+, police commissioner+, lieutenant, commander+, commander in chief, chief of staff, chief of general staff, chief of defence, chief of defense staff, chief of defence staff, chief of the defence staff, chief of the general staff, chief of army staff, chief of the army staff, chief of naval staff, chief of air staff, chief of the armed forces, chief of the defence forces, chief of police, chief of the navy, chief of the army, army chief+, navy chief+, air chief, police chief+, defence chief+, defense chief+, inspector general, adjutant general, quartermaster, general, sheriff',
      // of courts and audit
      'comptroller+, comptroller general, prosecutor+, prosecutor general, procurator general, ombudsman, auditor general, chief justice, justice, magistrate, registrar',
      // of missions abroad, also in letters
      'mission chief+, mission leader+, team leader+, negotiator+, chief negotiator+, second secretary, third secretary, emissary, hma, cm, cg, head of delegation, head of mission, deputy head+',
      // of councils and bodies in turn
      'executive secretary, executive secretaries, chairman, chairwoman, chairperson+, chairmen, chair, chairs, secretary general, secretaries general, vice chairman, vice chairwoman, vice chairperson, co chair, co chairs, cochair, vice chair, deputy chair, deputy chairman, board member, chairman in office, chairmen in office, chairperson in office, chairpersons in office, chair in office, chairwoman in office, president in office',
      // of towns, counties and schools
      'town clerk, syndic, rector+, vice chancellor, dean, councillor+, councilor+, counsellor+, counselor+, county executive, selectman, clerk, vice rector, pro rector',
      // those at the head of anything, and experts
      'presidential aide+, aide, presidential assistant+, chief economist+, chief scientist+, chief engineer+, chief architect+, chief medical officer+, chief veterinary officer+, chief statistician, chief scientific adviser, chief scientific advisor, european commissioner+, secretary, secretaries, director+, commissioner+, head, heads, administrator+, coordinator+, spokesperson, spokesman, spokeswoman, director general, directors general, general director, executive director, managing director, ceo, chief executive, chief executive officer, treasurer, patron, curator, superintendent, chief, manager, officer, senior official, senior bureau official',
    ].join(', '),
    // of a city; of a part of a state
    4: 'alcalde, alcaldesa, prefeito, prefeita, oberburgermeister, oberburgermeisterin, bourgmestre, sindaco, sindaca, walikota, reeve, starosta, gradonacelnik, kaymakam, mayor+, lord mayor+, deputy mayor+, vice mayor+, burgomaster, burgermeister, alderman, alderwoman, city manager, mayoress, provost, primator',
    5: 'ruler, deputy ruler, lehendakari, bupati, menteri besar, gobernador, gobernadora, governador, governadora, lord lieutenant, bailiff, chief commissioner, marshal+, voivode+, wali, landrat, landratin, regierungsprasident, regierungsprasidentin, intendant, regional president, regional governor+, bashkan, landeshauptmann, landeshauptfrau, governor+, gov, lt gov, lt governor, premier+, lieutenant governor+, vice governor+, chief minister+, first minister+, minister president+, ministers president, rais, khokim, hyakim, hakym, hokim, akim, hakim, prefect, landammann, deputy governor+, deputy premier',
    // posted abroad: "to Canada", "in Lahore" belong to the office
    3: 'delegate, resident coordinator+, country director+, resident representative+, country manager+, trade representative+, trade envoy+, country representative+, special adviser+, special advisor+, ambassador+, consul+, consul general, consuls general, high commissioner+, representative, special representative, permanent representative, envoy+, special envoy, attache, charge d affaires, charge daffaires, honorary consul, trade commissioner, agent general, delegate general, presidential envoy, ambassador extraordinary and plenipotentiary, extraordinary and plenipotentiary ambassador+, ambassador plenipotentiary and extraordinary, ambassador plenipotentiary, ambassador extraordinary, ambassador designate, ambassadors designate, ambassador at large, ambassadors at large, minister plenipotentiary, minister counsellor+, minister counselor+, envoy extraordinary and minister plenipotentiary, envoy extraordinary and plenipotentiary, plenipotentiary, nuncio, apostolic nuncio, adviser+, advisor+, assistant+, vice consul',
  },
  // several of an office that its entry does not inflect
  plural:
    'members, chiefs of staff, chiefs of defence, chiefs of police, secretaries, secretaries general, chairmen, chairs, deputies, heads, state secretaries, members of parliament, directors general, ministers president, heads of state, heads of government, heads of state and government, consuls general, mps, meps, co chairs, leaders',
  officeRank: [
    // how high
    'deputy, additional, vice, alternate, first, first deputy, second, assistant, associate, senior, chief, principal, under, permanent, special, executive, general, honorary, adjunct, prime, joint, junior, hereditary, extraordinary, plenipotentiary, non resident, resident, managing, main, supreme, grand, lord, crown, high, full, lead',
    // since when and how long
    'acting, interim, transitional, former, ex, then, outgoing, incoming, newly elected, newly appointed, newly accredited, newly arrived, newly installed, newly sworn in, newly designated, newly named, recently appointed, recently elected, recently accredited, departing, designate, caretaker, shadow',
    // of what level
    'parliamentary, presidential, state, federal, national, union, regional, provincial, prefectural, cantonal, municipal, cabinet, minority, majority, local government, provincial minister, city, county, district, lay, opposition, party, field, country, global',
    // over what
    'foreign, interior, defence, defense, finance, trade, health, education, agriculture, energy, environment, culture, justice, labour, labor, transport, tourism, economy, external affairs, foreign affairs, home affairs, internal affairs, economic affairs, international affairs, religious affairs, regional affairs, international trade, foreign trade, international cooperation, international development, higher education, public health, public works, rural development, home, european affairs, climate, economic, development, science, water, mining, mines, industry, housing, youth, sports, social affairs, immigration, fisheries, forestry, infrastructure, technology, digital, information, planning, regional development, political, policy, security, national security, military',
  ].join(', '),
  // capitals and abbreviations that stand for an office
  officeShort: {
    governor: 'gov',
    senator: 'sen',
    representative: 'rep',
    president: 'pres',
    lieutenant: 'lt',
    councillor: 'cllr',
    'prime minister': 'pm',
    'foreign minister': 'fm',
    'chief minister': 'cm',
    'consul general': 'cg',
    'deputy prime minister': 'dpm',
    'external minister': 'eam',
    'minister state': 'mos',
    'deputy foreign minister': 'dfm',
    'vice foreign minister': 'vfm',
    'national security adviser': 'nsa',
    'high commissioner': 'hc',
    'finance minister': 'finmin',
    'foreign secretary': 'fs',
    'principal secretary': 'ps',
    'cabinet secretary': 'cs',
    ambassador: 'hma',
    'secretary general': 'sg, unsg',
    'vice president': 'vp',
    'member parliament': 'mp',
    'member european parliament': 'mep',
  },
  credentials:
    'credentials, letters of credence, letter of credence, letters of accreditation, letter of accreditation, letter of introduction, accredited, accrediting',
  capacity:
    'as, as the, in his capacity as, in her capacity as, in the capacity of, in his role as, in her role as, serving as',
  becomes: {
    1: 'become~, serve~, take~ office, take~ over, act~, work~, remain~',
    2: 'appointed, reappointed, elected, re elected, reelected, named, chosen, nominated, installed, sworn in, confirmed',
  },
  // whose office it is, by the words that tell one office from another
  officeByRole: {
    'president/president republic/king/queen/emir/amir/sultan/emperor': 'head of state, head of the state',
    'prime minister/premier/chancellor':
      'head of government, head of the government, head of cabinet, head of the cabinet',
    'prime minister': 'premier, chief executive of the government',
  },
  // words of an office that tell it from no other
  officeFiller: 'of, the, for, and, to, in, on, at, affairs, &, his, her, a',
  // only a jurisdiction has them: a council or agency that such an office is over is its arm
  stateOffice:
    'minister+, prime minister+, foreign minister+, deputy minister+, vice minister+, deputy prime minister+, minister of state, state minister, secretary of state, state secretary, ambassador+, consul+, consul general, governor+, premier+, mayor+, senator+, chancellor, king, queen, crown prince, emir, amir, sultan, shah, emperor, empress, mp, mps, member of parliament, members of parliament, chief minister, first minister, attorney general, cabinet secretary, deputy secretary of state, under secretary of state, assistant secretary of state',
  // whose field may stand right behind: "Secretary Health"
  fieldOffice:
    'minister, secretary, principal secretary, permanent secretary, chief secretary, joint secretary, deputy secretary, federal minister, director, director general, commissioner, adviser, advisor, executive director, deputy minister',
  // what the government of a part of a federation has too, and what it has not
  regionOffice:
    'minister+, deputy minister+, associate minister+, assistant deputy minister+, minister president+, premier+, deputy premier+, parliamentary assistant+',
  premier: 'prime minister+, premier+, deputy prime minister+, deputy premier+',
  nationOffice: 'foreign, external affairs, defence, defense, federal, confederation, union, prime minister+',
  // titles that are names behind a name: "Syed Murad Ali Shah"
  crown: 'shah, khan, sultan, king, prince, emir, amir, malik, pasha, bey, rana, raja, nawab, sheikh, mirza',
  host: 'host, hosts, hostess',
  // "tour of duty": no journey
  duty: 'duty, office, service',
  kinship: 'sisterly, brotherly, fraternal, friendly, neighbouring, neighboring, sister, brother, host, allied',
  rank: 'chief, general, admiral, colonel, major, captain, marshal, commodore, brigadier, lieutenant, commander, senator, professor, doctor, judge, justice, sergeant, engineer, academician, representative, councillor',
  genericOffice:
    'custodian of the two holy mosques, head of state, head of government, leader, ruler, chief executive of the country',
  headOfState:
    'president+, prime minister+, king, queen, emir, amir, sultan, chancellor+, premier+, emperor, head of state, head of government, heads of state, heads of government, general secretary, crown prince, supreme leader, pope, chairman',
  inCharge:
    'responsible for, in charge of, with responsibility for, with special responsibility for, charged with, with responsibilities for, overseeing',
  rankTitle:
    'prince, princess, sheikh, ambassador, senator, mp, minister, alderman, councillor, senior general, federal councillor, state councillor, state councilor, member of parliament, congressman, congresswoman',
  lowerRank: 'deputy, vice, assistant, under, undersecretary, deputies, prime, lieutenant',
  // since when and how long one has an office; 2: no part of the office that was held then
  former: { 1: 'former, ex, late, past, acting, interim, caretaker, transitional', 2: 'then' },
  elect: 'elect, designate',
  portfolio: [
    // of a state abroad
    'francophonie, francophones, anglophones, affairs, foreign, cooperation, co operation, international, relations, european, la francophonie, external, diaspora, expatriate, expatriates, abroad, diplomacy, global, refugees, humanitarian, aid, assistance, consular, protocol, ceremonies, commonwealth, enlargement, neighbourhood, unification, homeland, interprovincial',
    // parts of the world
    'asia, asian, africa, african, pacific, middle, east, north, america, american, americas, latin, caribbean, near, eastern, western, hemisphere, south, central, europe, eurasian, oceanian, oceania, saharan, levant, nordic, baltic, mediterranean, northern, arctic, islands, overseas, territories',
    // economy and finance
    'trade, industry, industries, commerce, commercial, economy, economics, economic, statistics, pensions, crafts, handicrafts, development, innovation, export, exports, investment, investments, finance, finances, treasury, budget, planning, labour, labor, employment, workforce, work, tourism, hospitality, small, medium, enterprise, enterprises, business, entrepreneurship, competitiveness, consumer, growth, revenue, taxation, customs, insurance, banking, capital, markets, privatization, supply, supplies, logistics, industrialization, production, manufacturing, textiles, steel, pharmaceuticals, chemicals, fertilizers, cooperatives, jobs, consumers, prices, competition, smes, startups, manpower, privatisation, expenditure, exchequer, gaming, gambling, merchant',
    // land, sea and resources
    'viticulture, fishery, forest, animal, husbandry, veterinary, cocoa, cotton, meteorology, offshore, inshore, coastal, aquaculture, environment, environmental, climate, sustainable, sustainability, water, resources, natural, energy, mines, mining, minerals, petroleum, oil, gas, power, electricity, agriculture, agricultural, livestock, food, rural, forestry, forests, fisheries, fishing, ocean, oceans, marine, blue, maritime, shipping, ports, land, lands, irrigation, wildlife, steppe, water resources, geology, hydrocarbons, renewable, renewables, ecology, ecological, biodiversity, parks, hydrology, waterways, harbours, navigation, countryside, insular, sugar, plantation, plantations, hydraulics, ayush',
    // works and transport
    'transport, transportation, transports, mobility, infrastructure, works, construction, housing, urban, space, aviation, aerospace, nuclear, transit, roads, railways, rail, highways, spatial, regeneration, towns, resettlement, urbanism, posts',
    // people, health and learning
    'seniors, elderly, education, higher, research, science, sciences, technology, technologies, culture, cultural, heritage, arts, sport, sports, youth, women, gender, equality, family, families, children, social, immigration, migration, integration, citizenship, health, welfare, sanitation, antiquities, religious, religion, museums, monuments, archives, cinema, film, handicraft, ageing, aging, endowments, islamic, guidance, hajj, veterans, indigenous, peoples, native, population, reconciliation, training, vocational, skills, schools, universities, students, primary, secondary, tertiary, creative, entertainment, languages, language, community, communities, disabilities, poverty, alleviation, disability, wellness, awqaf, cults, churches, worship, chieftaincy, martyrs, demobilization, emigrants, nationals, portfolio, reintegration, micro',
    // media and data
    'digital, digitalization, communication, communications, telecommunications, information, media, data, cyber, cybersecurity, artificial, intelligence, ict, ai',
    // order and law
    'internal, interior, home, security, safety, defence, defense, police, emergency, emergencies, situations, disaster, justice, legal, law, human, rights, constitutional, protection, prevention, arms, narcotics, law enforcement, enforcement, counterterrorism, terrorism, nonproliferation, democracy, control, inter, royal, supreme, repatriation, missing, persons',
    // how one governs
    'federalism, decentralization, decentralisation, devolution, elections, transformation, action, change, public, municipal, territorial, regional, local, government, governments, management, parliamentary, administration, administrative, civil, service, services, reform, reforms, modernisation, national, state, political, policy, strategic, strategy, special, general, coordination, implementation, monitoring, evaluation, union, matters, unity, peace, bureaucratic, corrections, demography',
  ].join(', '),
  delegation:
    'delegation+, parliamentary mission+, expert mission+, advance party, working party, team+, group+, entourage, party of, mission team, parliamentary group, parliamentary delegation, task force',
  people:
    'representatives, officials, interlocutors, staff members, staff, experts, members, businesspeople, business people, businessmen, businesswomen, entrepreneurs, business leaders, business representatives, companies, businesses, firms, exporters, investors, producers, farmers, students, scientists, researchers, academics, scholars, journalists, artists, musicians, athletes, lawmakers, parliamentarians, legislators, civil servants, graduates, teachers, specialists, engineers, doctors, delegates, participants, guests, leaders, executives, politicians, diplomats, business community, business circles, business delegates, stakeholders, partners, allies, young people, trainees, professors, people, persons, personnel, employees, company representatives, industry leaders, workers, families, councillors, visitors, manufacturers, managers, industrialists, hoteliers, bankers, traders, merchants, tradesmen, publishers, universities, editors, nurses, community, dignitaries, authorities, leadership, parliament members, counterparts, ambassadors, foreign ministers, citizens, civil society, enterprises, organizations, organisations, activists, human rights defenders, advocates, dissidents, survivors',
  // those of them who are rather a land's people than its officials
  crowd: {
    // "the visitors": a delegation told before
    2: 'visitors, guests',
    // those of one’s own abroad
    3: 'nationals, community, diaspora, expatriates, compatriots',
    1: 'tourists, travellers, people, persons, young people, citizens, families, workers, employees, farmers, authorities, stakeholders, partners, allies, leaders, leader, companies, businesses, firms, universities, publishers, manufacturers, exporters, investors, producers, members, participants, nurses, business community, business circles',
  },
  // what has people, and is none
  institution:
    'companies, firms, businesses, enterprises, organisations, organizations, universities, institutions, agencies, countries, cities, municipalities, states, provinces, regions, ministries, associations, chambers, schools, media outlets, federations',
  // what a land's adjective speaks of besides its people
  tongue: 'language, languages, literature, cuisine, music',
  // of a row of a programme: who receives the guest
  welcome: 'welcome, welcomed, greeted, received, reception',
  led: 'led by, under the lead of, under the guidance of, its head being, its leader being, its head was, its leader was, its head is, its leader is, their head was, their leader was, headed was it by, led was it by, whose leader was, whose leader is, with at its head, with at their head, at whose head was, at whose head is, at whose head came, at whose head stood, represented by, headed by, spearheaded by, under the leadership of, chaired by, with at the head, under the chairmanship of, led jointly by, co led by, presided over by, under the direction of, at their head, headed up by, at the head of it was, at its head was, at its head, at the head of which was, at the head of the delegation was, the head of the delegation is, the head of the delegation was, the leader of the delegation is, the leader of the delegation was, whose head was, whose head is, who led were, who led was',
  ledBehind:
    'at its head, at their head, at the head of it, at the head of them, at the head, at the top of it, at the top, on top of it, as its head, as their head, as head, as its leader, as their leader, as leader, for its leader, for its head, for their leader, for a leader, for leader, for head, in the lead, in the leading role, heading it, leading it, heading them, leading them, heading the group, leading the group, leading the way, in the chair, in charge of it, in front',
  // "the Georgian side": with a land before it
  sideNoun: 'side, sides',
  // who is so was there
  present:
    'present, among the participants, among the guests, among those present, among the attendees, guest of honour, guest of honor, guests of honour, guests of honor, chief guest, chief guests, also involves, also involved, also involving, in attendance, on hand, attendees, also attending, also participating, in the room, at the table',
  including:
    'namely, bringing together, gathering, grouping, number/numbers/numbered/numbered/numbering, count~, totalling, totaling, comprised of, made up by, uniting, include~, composed of, made up of, comprise~, consist~ of, among them, with the participation of, with participation of, also included, in the group were, entourage were, entourage was',
  // of a delegation to which one belongs
  belongs:
    'part of, a part of, member of, members of, a member of, among the members of, also part of, also members of, also a member of, included in, in, members of the delegation',
  accompanied:
    'had with him, had with her, had with them, has with him, has with her, have with them, having with him, having with her, brought with him, brought with her, brought with them, brought along, brings along, bringing with him, bringing with her, bringing, taking along, took along, takes along, had brought, took with him, took with her, taking with him, taking with her, had at his side, had at her side, accompanied by, joined in the talks by, joined at the meeting by, accompany~, together with, along with, joined by, alongside, flanked by, supported in the talks by, seconded by, escorted by, assisted by',
  beside:
    'beside, alongside, next to, to the left of, to the right of, supporting, assisting, flanking, seconding, accompanying, joining',
  // 2: with those who are joined behind it
  joined: {
    1: 'joined by, joined in the talks by, joined at the meeting by',
    2: 'joining, travelling with, traveling with, flying with, accompanying',
  },
  together: 'together with, along with, in the company of, alongside, jointly with, in company with',
  invited:
    'at the invitation of, at the invitations of, at invitations of, at the respective invitations of, upon the invitation of, on the invitation of, at an invitation of, following an invitation from, follows an invitation from, followed an invitation from, following an invitation by, at the invitation from, invited by, upon invitation of, by invitation of, following the invitation of, in response to an invitation from, at the kind invitation of, at the official invitation of, on an invitation from, on an invitation by, guest of, as a guest of, as guest of, hosted by, having been invited by, invitation came from, invitation was extended by, invitation had been extended by, responding to an invitation from, responding to an invitation of, in response to the invitation of, invitation comes from, invitation had come from, invitation stems from, invitation was sent by, upon an invitation from, upon an invitation of, upon an invitation by, on invitation of, on invitation from, at the bidding of',
  letting: 'allow~, enable~, permit~, cause~, force~, ask~, urge~',
  invite:
    'invite~, asked him to come, asked her to come, asked them to come, asked him over, asked her over, asked them over, bidden him come, bidden her come, extend~ an invitation, conveyed an invitation, invitation',
  // a part of a ministry
  officeUnit:
    'division, section, branch, desk, unit, wing, department, bureau, office, directorate, service, team, diwan, court, chancellery, secretariat, protocol, household, press office, private office, centre, center, subdivision, cell, committee+, subcommittee, commission, caucus',
  // on a journey with others
  along:
    'along, come~ along, go~ along, in his company, in her company, in their company, in his delegation, in her delegation, in their delegation, in his party, in her party, in his entourage, in her entourage, in his suite, in her suite, in his train, in her train, in their train, in his wake, in her wake, in tow, at his heels, at her heels, at his side, at her side, by his side, by her side',
  // of a part of a state
  regional: 'regional, provincial, oblast, prefectural, county, cantonal, departmental, state government',
  accept: 'accept~, acceptance, took up the invitation',
  behalf: 'on behalf of, behalf',
  presence: 'in the presence of, witnessed by, in presence of, attended by',
  spouse: 'wife, husband, spouse, his wife, her husband',
  // stands for a person told before
  roleNoun:
    'diplomat, top diplomat, chief diplomat, senior diplomat, guest, visitor, dignitary, envoy, statesman, politician, official, leader, host',
  spokes: 'spokesperson, spokesman, spokeswoman, office of the spokesperson, press secretary',
  // 2: of states; 3: where it opens a sentence and its verb follows
  sides: {
    1: 'both sides, the two sides, the sides, the parties, both parties, the two parties, both leaders, the two leaders, the leaders, both ministers, the two ministers, the ministers, both presidents, the two presidents, the presidents, both heads of state, the two heads of state, the two officials, both officials, the officials, the two governors, both governors, the two mayors, both mayors, the mayors, the speakers, the two speakers, both speakers, the interlocutors, the two prime ministers, both prime ministers, the prime ministers, the two foreign ministers, the foreign ministers, both foreign ministers, the two pms, both pms, the two fms, both fms, the two deputy prime ministers, the two vice presidents, the two vice ministers, the two defence ministers, the two defense ministers, both defence ministers, both defense ministers, the two deputy ministers, both premiers, the two premiers, the two top diplomats, both top diplomats, the two monarchs, both monarchs, the two ambassadors, both ambassadors, the two chiefs, the two speakers of parliament, the two heads of delegation, the two chairmen, the two, the pair, the two delegations, both delegations, the delegations, the diplomats, the two diplomats, the secretaries, the three leaders, the three ministers, the two cities, the two heads of government, the counterparts, they, the two men, the two women, the participants, the two secretaries',
    3: 'both',
    2: 'both countries, the two countries, the two governments, both governments, the governments, the two states, both states, the two nations, both nations, the two regions, both regions, the two provinces, both provinces, the two prefectures, both prefectures',
  },
  // where one has one's seat, not where something was
  resident:
    'with concurrent accreditation, with accreditation, also accredited, with residence, resident, residing, resides, reside, lives, based, headquartered, seated, accredited, concurrently accredited, stationed',
  // words of games, by which a text is told to be about one
  sportWord:
    'football team+, football tour, basketball team+, hockey team+, cricket team+, handball team+, volleyball team+, friendly matches, friendly game+, friendly tour, player+, footballer+, cricketer+, match, matches, friendly match, friendly of, friendlies, squad, coach, coaches, head coach, goalkeeper+, striker+, midfielder+, defender+, batsman, batsmen, bowler+, winger+, kick off, fixture+, semi final+, quarter final+, semifinal+, quarterfinal+, qualifier+, penalty shoot out, fans, supporters, teammate+, athlete+, medal+, medallist+, tournament+, under 17, under 18, under 19, under 20, under 21, under 23, u17, u19, u20, u21, u23, football association, football federation, football club, president of the club, club president, chairman of the club, cricket board, return match, fc, friendly against, innings, wicket+, rugby, referee+, league table, championship+, world cup, scored, goalless, half time, first leg, second leg',
  trade:
    'singer+, songwriter+, rapper+, actor+, actress, actresses, comedian+, dancer+, ballerina+, pianist+, violinist+, cellist+, composer+, soprano+, tenor+, painter+, sculptor+, novelist+, poet+, film director+, filmmaker+, film maker+, fashion designer+, footballer+, striker+, midfielder+, goalkeeper+, winger+, player+, tennis player+, cricketer+, batsman, bowler+, runner+, sprinter+, boxer+, wrestler+, swimmer+, gymnast+, skier+, skater+, cyclist+, golfer+, jockey+, racing driver+, mountaineer+, grandmaster+, referee+, coach, head coach, tourist+, pilgrim+, chef+, chemist+, physicist+',
  // what is told of a book, play or film
  soFar: 'to the present day, to date, so far, until now, till now, till date, up to now, to this day, as of today',
  habitual:
    'usually, normally, generally, customarily, as a rule, biennially, biannually, regularly, periodically, twice a year, once a year, every six months, each year, every year, every two years, every other year, annually',
  // houses of learning and the arts, which act for no state
  campus:
    'university, universities, college, colleges, school, schools, polytechnic, orchestra, philharmonic, ballet, choir, ensemble, troupe, theatre',
  fiction:
    'in the film, in this film, in the movie, in the novel, in the play, in the story, in the book, in the opera, in the series, in the new series, the series follows, in the first episode, in its first episode, tell~ the story of, the film tells, the novel tells, the film follows, the novel follows, the movie follows, protagonist+, screenplay, starring, box office, the plot of',
  // heads of firms
  firmOffice:
    'general manager, deputy general manager, chief executive officer, ceo, managing director, founder, co founder, chief financial officer, cfo, coo, cto, chief operating officer, sales manager, sales director, marketing director, export manager, plant manager, manager, managers, entrepreneur, businessman, businesswoman',
  business:
    'business community, business circles, businesspeople, business people, businessmen, entrepreneurs, companies, business leaders, exporters, business representatives, firms, investors, producers',
}
