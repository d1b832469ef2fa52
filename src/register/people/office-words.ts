// Words of offices, English and French; accents may be left out. A phrase may be in one list only.

/** Each role with the phrases that name it. */
export const ROLES = {
  president:
    'president, presidente, head of state, chief of state, chef de l’état, chef d’état, chairman of the presidency, member of the presidency',
  monarch:
    'king, queen, emperor, empress, emir, amir, sultan, shah, pope, grand duke, grand duchess, grand duc, prince, princess, crown prince, crown princess, regent, roi, reine, empereur, pape, prince heritier, princesse',
  'prime minister':
    'prime minister, premier, chancellor, taoiseach, head of government, premier ministre, premiere ministre, chancelier, chanceliere, chief minister, first minister, minister president, ministre president, ministre presidente, pm, chief executive, president of the council of ministers, president du conseil, chef du gouvernement, president of the government, president du gouvernement',
  governor:
    'governor, governor general, gouverneur, gouverneure, gouverneure generale, gouverneur general, head of the region, head of the republic, akim, hakim, hokim, khokim, voivode, wali, prefect, prefet, prefete, landeshauptmann, gov',
  mayor: 'mayor, lord mayor, maire, mairesse, burgomaster, bourgmestre, alderman',
  minister:
    'minister, secretary of state, federal councillor, ministre, attorney general, secretaire d’etat, state councilor, state councillor, conseiller federal, conseillere federale, cabinet secretary',
  'deputy minister':
    'state secretary, under secretary, undersecretary, assistant secretary, deputy secretary, deputy secretary of state, assistant secretary of state, under secretary of state, parliamentary secretary, permanent secretary, sous ministre, secretary of the ministry',
  speaker:
    'speaker, president of the senate, president of the national assembly, president of the assembly, president of the parliament, president of parliament, president of the chamber, president of the national council, president of the landtag, president of the na, na president, president du senat, president de l’assemblée, presidente de l’assemblée, president du parlement, presidente du parlement, president de la chambre, presidente de la chambre, president du landtag, presidente du landtag, chairman of the national assembly, chairman of the state duma, chairman of the federation council, chair of the assembly, chairman of the peoples assembly',
  member:
    'member of parliament, members of parliament, mp, mep, senator, senateur, senatrice, congressman, congresswoman, representative, duma deputy, depute, deputee, lawmaker, member of congress, member of the european parliament, mla, mna, sen, rep, membre du parlement',
  ambassador:
    'ambassador, high commissioner, ambassadeur, ambassadrice, haut commissaire, chargé d’affaires, chargée d’affaires, permanent representative, representant permanent, head of mission, chef de mission, nuncio, ambassador at large',
  consul: 'consul, consul general, honorary consul, consule generale, consule, consul honoraire',
  envoy:
    'envoy, special envoy, special representative, presidential envoy, special presidential envoy, special presidential representative, envoye special, envoyee speciale, representant special, representante speciale, general representative, delegate general, delegue general, deleguee generale, agent general',
  judge:
    'judge, chief justice, associate justice, justice of the supreme court, magistrate, juge, president of the supreme court, president of the constitutional court, president de la cour, prosecutor, prosecutor general, procureur, procureur general',
  commander:
    'commander, general, admiral, colonel, chief of staff, chief of defence, chief of defense, chief of the general staff, chef d’état major, commander in chief, commandant, chief of defence forces, chairman of the joint chiefs of staff',
  'secretary general':
    'secretary general, secretaire general, secretaire generale, executive secretary, secretaire executif, secretaire executive',
  'party leader':
    'general secretary, first secretary, party secretary, secretaire du comite du parti, party chairman, party leader, leader of the opposition, chef de l’opposition, secretary of the party committee',
  commissioner:
    'commissioner, commissaire, commissaire europeen, commissaire europeenne, high representative, haut representant, haute representante',
  secretary: 'secretary, secretaire',
  director:
    'director, director general, general director, executive director, managing director, directeur, directrice, directeur general, directrice generale, administrator, administrateur, administratrice, administrateur general, administratrice generale, ceo, manager, country director, chief executive officer, senior director, head, chef, cheffe',
  chair:
    'chair, chairman, chairwoman, chairperson, president of the association, president of the chamber of commerce, président de l’association, rector, recteur, rectrice, dean, doyen, doyenne, vice chancellor, leader',
  adviser:
    'adviser, advisor, counsellor, counselor, conseiller, conseillere, attache, attachee, assistant to, aide, spokesperson, spokesman, spokeswoman, porte parole',
} as const

export type Role = keyof typeof ROLES

/** Before a role: one below it. */
export const DEPUTY =
  'deputy, vice, assistant, under, sous, adjoint, adjointe, delegue, deleguee, lieutenant, associate, parliamentary'

/** Each field with the words that name it in the title of an office. */
export const FIELDS: Readonly<Record<string, string>> = {
  foreign:
    'foreign, external, etrangeres, etrangere, exterieures, exterieur, international relations, relations internationales, international affairs, affaires internationales, mfa, mofa, francophonie',
  europe: 'european, europe, europeennes',
  defence: 'defence, defense, armees, armed forces, military, armee',
  interior: 'interior, internal, home, interieur, homeland',
  justice: 'justice, legal, law, attorney general',
  finance: 'finance, finances, treasury, budget',
  economy: 'economy, economic, economie, economiques, economique, development, developpement, planning, planification',
  trade: 'trade, commerce, exports, export, commercial',
  industry: 'industry, industries, industrie, enterprise, entreprises',
  education: 'education, enseignement, schools, ecoles, higher education, universities',
  science:
    'science, sciences, research, recherche, technology, technologies, technologie, innovation, digital, numerique',
  health: 'health, sante',
  culture:
    'culture, cultural, arts, heritage, patrimoine, antiquities, culturel, culturelle, communications, communication',
  environment: 'environment, environnement, climate, climat, water, eau, ecology, ecologie, ecological, ecologique',
  energy:
    'energy, energie, petroleum, oil, mines, mining, natural resources, ressources naturelles, mineral resources, nuclear',
  agriculture: 'agriculture, food, fisheries, peche, forestry, forets, livestock, alimentation',
  transport: 'transport, transports, transportation, mobility, mobilite, infrastructure, works, travaux publics, roads',
  labour: 'labour, labor, employment, emploi, travail, social, sociales, welfare',
  security: 'security, securite, intelligence, renseignement, emergency, police',
  tourism: 'tourism, tourisme',
  sport: 'sport, sports, youth, jeunesse',
  immigration: 'immigration, migration, refugees, citizenship',
  'public service': 'administration, civil service, local government, governance, reform',
  religion: 'religion, religious, islamic, awqaf, cultes',
  housing: 'housing, urban, construction, logement, urbanisme, habitat',
  sea: 'maritime, shipping, ports, ocean, oceans, blue economy, mer, marine',
  space: 'aviation, space, espace',
  information: 'information, media, press, telecommunications, telecommunication, post',
  veterans: 'veterans, anciens combattants',
  investment: 'investment, investments, investissement, investissements, privatisation, privatization',
  family: 'family, families, children, famille, familles, enfance',
  diaspora: 'diaspora',
  women: 'women, femmes, gender, condition feminine, equality, egalite',
}

/** Ties what follows to the role before it. */
export const LINKS = 'of, for, in charge, responsible, de, des, du, pour, aux, charge, chargee, responsable'

/** What follows is whose it is: the adviser to the President is not one. */
export const OWNERS = 'to, au, aupres du, aupres de'

/** Here an owner ends. */
export const JOINTS = 'and, et'
