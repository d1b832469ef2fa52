import type { WordLists } from '../../reader/word-classes.ts'
import { bodies as english } from '../en/bodies.ts'
import { houses } from '../en/houses.ts'

/** Bodies, sites, named events and instruments: the words that show what a name is. */
export const bodies: WordLists = {
  // an arm of a jurisdiction: whoever meets it meets the jurisdiction
  armHead: {
    1: 'municipalité régionale de comté, ministère+, gouvernement+, parlement+, assemblée nationale, assemblée législative, assemblée, assemblée des représentants du peuple, assemblée populaire nationale, assemblée du peuple, assemblée consultative, assemblée de la république, assemblée nationale populaire, assemblée fédérale, assemblée législative de transition, conseil de la nation, conseil national de transition, conseil national de la transition, conseil des représentants, conseil de la fédération, conseil de la choura, haut conseil de la république, chambre du peuple, chambre haute, chambre basse, chambre législative, conseil présidentiel de transition, junte, gouvernement de transition, sénat, chambre des représentants, chambre des députés, chambre des communes, chambre des conseillers, congrès, grand conseil, conseil d’état, conseil fédéral, conseil des états, conseil national, conseil municipal, conseil communal, conseil régional, conseil départemental, conseil général, conseil provincial, conseil exécutif, conseil des ministres, conseil de ville, conseil administratif, collège communal, collège échevinal, mairie+, hôtel de ville, préfecture+, gouvernorat+, wilaya, municipalité, commune, cabinet, présidence, primature, chancellerie, secrétariat d’état, département, direction, direction générale, sûreté, cour suprême, cour constitutionnelle, cour des comptes, exécutif, autorités, groupe d’amitié, groupe d’amitié parlementaire, commission des affaires étrangères, commission parlementaire, commission des relations, commission permanente, vérificateur général, douma, bundestag, bundesrat, landtag, knesset, sejm, saeima, riksdag, storting, élysée, matignon, quai d’orsay, palais fédéral, maison-blanche, kremlin, duma, haut conseil, administration, police, armée, generalitat, généralité, collectivité territoriale, ville, région, province, canton, collectivité, communauté urbaine, communauté métropolitaine, métropole, état-major, agglomération, marine nationale, gendarmerie, gendarmerie nationale, police nationale, conseil préfectoral, conseil de gouvernement, conseil de paris, conseil de la métropole, assemblée territoriale, assemblée de la polynésie française, rectorat, trésor public, conseil constitutionnel',
    // abroad: "l’ambassade du Japon au Canada"
    3: 'ambassade+, consulat+, consulat+ général*, haut commissariat, légation, mission permanente, mission diplomatique, délégation générale, délégation permanente, représentation permanente, représentation, bureau de représentation, bureau du québec, bureau commercial, bureau de liaison, nonciature, consulat honoraire',
  },
  wire: english.wire,
  // news agencies that tell first of their own state; not those whose letters two states share (APS, ABP, AGP)
  agency: {
    MA: 'map, mapexpress',
    TN: 'tap',
    MR: 'ami',
    ML: 'amap',
    BF: 'aib',
    NE: 'anp',
    CI: 'aip',
    TG: 'atop',
    TD: 'atpe',
    CG: 'aci',
    CD: 'acp',
    DJ: 'adi',
    MG: 'anta',
    LB: 'ani, nna',
    VN: 'vna, avi, vov',
    LA: 'kpl',
    KH: 'akp',
    CN: 'xinhua',
    KR: 'yonhap',
    RO: 'agerpres, rador',
    BG: 'bta',
    BE: 'belga',
    CH: 'ats',
    TR: 'anadolu',
    SA: 'spa',
    KW: 'kuna',
    QA: 'qna',
  },
  seat: {
    ...(houses.seat as Readonly<Record<string, string>>),
    FR: 'élysée, quai d’orsay, matignon, palais bourbon, palais du luxembourg',
    EU: 'berlaymont, commissaire+ européen*, député* européen*, parlementaire+ européen*, eurodéputé*, haut* représentant* de l’union, haut* représentant* de l’union européenne',
  },
  bodyHead:
    'université+, collège, cégep, institut+, école+, académie+, agence+, autorité, conseil, commission+, comité+, banque+, fonds, fondation+, association+, fédération+, confédération, chambre de commerce, chambre de commerce et d’industrie, chambre d’agriculture, chambre des métiers, union, ligue, organisation+, organisme+, société+, réseau+, alliance+, corporation, compagnie+, groupe+, consortium, centre+, musée+, galerie, bibliothèque+, archives, hôpital+, clinique, laboratoire+, observatoire, théâtre, opéra, orchestre, conservatoire, club, parti, église, conseil d’administration, office, service+, partenariat, initiative, programme+, incubateur, parc, section+, technopole, pôle, zone, port, aéroport, chemins de fer, compagnie aérienne, raffinerie, usine+, mine, tribunal, cour, secrétariat, secrétariat général, conférence des, jury, agence de presse, mémorial, cimetière, haute école, grande école, lycée, institution+, ordre, syndicat, maison, chaire, palais, hydro-québec, investissement québec, caisse de dépôt, régie, commissariat, croix-rouge, croissant-rouge, patronat, medef, mouvement, cluster, technoparc, communauté, coalition, plateforme, coopérative, barreau+, chambre consulaire, chambre de métiers, chambre économique, chambres de commerce, chambre régionale, chambre de commerce internationale, fédération patronale, confédération générale, secrétariat permanent, secrétariat exécutif, guilde, forum des, cinémathèque, phonothèque, médiathèque, planétarium, jardin botanique, jardin zoologique, aquarium, zoo, pépinière, mutuelle, ferme, brasserie, filature, cimenterie, chantier naval, loterie, fonds souverain, fonds vert, fonds d’investissement, caisse, caisse de sécurité sociale, bourse, société nationale, entreprise, holding, filiale, startup, ong, scouts, académie diplomatique, institut diplomatique, ordre des avocats, ordre des médecins, ordre souverain, centre culturel, centre hospitalier, centre hospitalier universitaire, chu, pôle emploi, observatoire national, autorité de régulation, agence nationale, agence spatiale, cour internationale, cour africaine, cour pénale, cour de justice, cour européenne, tribunal international, comité olympique, comité international, haut-commissariat, union interparlementaire',
  headquarters: 'siège, quartier général',
  siteHead:
    'quartier, écoquartier, usine+, fabrique, port, terminal, musée+, hôpital, université, école+, lycée, parc, ferme+, site+, installation+, centre, laboratoire+, aéroport, gare, siège, mémorial, cimetière, monument, mausolée, exposition, zone, entreprise+, raffinerie, mine, chantier naval, chantier+, base, campus, institut, tour, marché, palais, temple, mosquée, cathédrale, église, monastère, complexe, projet+, jardin+, bibliothèque, camp+, réacteur, barrage, stade, incubateur, galerie, village, atelier+, refuge, sous-marin, navire, frégate, institution+, forteresse, compagnie, moulin, brasserie, laiterie, serre+, observatoire, théâtre, académie, cité, vieille ville, centrale, société, pôle, technopole, caserne, hospice, tunnel, studio+, pavillon, stand, hôtel de ville, chocolaterie, fromagerie, vignoble, exploitation, gerbe',
  placeOnly:
    'mémorial, cimetière, monument, mausolée, zone, parc, palais, temple, cathédrale, mosquée, stade, tour, terminal, gare, base, pont, barrage, jardin, zoo, église, château, chantier naval, usine, fabrique, raffinerie, mine, aéroport, port, forteresse, monastère, place, marché, réserve, hospice, tunnel',
  worldwide:
    'international*, interparlementaire+, intergouvernemental*, mondial*, nations, multilatéral*, européen*, asiatique+, africain*, arabe+, islamique+, panaméricain*, ibéro-américain*, nordique+, balte+, francophone+, francophonie, commonwealth, fédération, croix-rouge, croissant-rouge, sans frontières',
  grouping: {
    'DK+EE+FI+IS+LV+LT+NO+SE': 'pays nordiques et baltes, pays nordico-baltes, états nordiques et baltes',
    'DK+FI+IS+NO+SE': 'pays nordiques, états nordiques, cinq pays nordiques',
    'EE+LV+LT': 'pays baltes, états baltes, républiques baltes, trois pays baltes, trois états baltes',
    'CZ+HU+PL+SK': 'groupe de visegrad, pays de visegrad',
    'BE+NL+LU': 'benelux, pays du benelux, trois pays du benelux, états du benelux',
    'FR+DE+PL': 'triangle de weimar, pays du triangle de weimar',
    'KZ+KG+TJ+TM+UZ': 'pays d’asie centrale, états d’asie centrale, cinq pays d’asie centrale',
    'DK+NO+SE': 'pays scandinaves, états scandinaves',
    'ML+BF+NE': 'pays de l’aes, états de l’aes, pays de l’alliance des états du sahel',
  },
  // before a city, but not before a land with an article
  toCity: 'à, jusqu à',
  soil: 'sol, terre, territoire, terres',
  // 2: of a part of a state
  homeland: {
    1: 'pays, royaume, grand-duché, principauté, sultanat, territoire national',
    2: 'province, région, canton, wilaya, département, voïvodie, oblast, comté, gouvernorat',
  },
  cityWord: 'ville, municipalité, commune, métropole, capitale, cité',
  capital: 'capitale',
  company: 'société, compagnie, groupe, inc, ltée, sa+, sarl, gmbh, corporation',
  partOfWorld:
    'asie, asie centrale, asie de l’est, asie du sud, asie du sud-est, asie-pacifique, afrique, afrique du nord, afrique de l’ouest, afrique de l’ouest et du centre, afrique de l’ouest et centrale, afrique centrale et de l’ouest, afrique de l’est et du sud, afrique de l’est, afrique centrale, afrique australe, afrique subsaharienne, europe, europe de l’est, europe de l’ouest, europe centrale, océanie, golfe, sahel, proche-orient, moyen-orient, extrême-orient, pacifique, atlantique, caraïbe+, amérique centrale, amérique latine, amérique du sud, amérique du nord, amériques, maghreb, balkans, balkans occidentaux, caucase, méditerranée, scandinavie, africain*, européen*, asiatique+, latino-américain*, nord-américain*, ouest-africain*, est-africain*',
  regionWord:
    'région+, province+, oblast+, république+, confédération, nation, état+, préfecture+, comté+, district+, canton+, territoire+, municipalité+, ville+, gouvernorat+, département+, kraï+, okrug, région autonome, émirat+, voïvodie+, île+, land, länder, état libre, principauté, royaume, fédération, commonwealth, commune+, village, communauté, communauté autonome, capitale, métropole, wilaya+, paroisse, collectivité, collectivité territoriale, région administrative, région métropolitaine, ville-province, province autonome, république autonome, ville autonome, grand-duché, sultanat, raïon, cercle, arrondissement',
  eventHead: {
    summit:
      'sommet+, sommet des chefs d’état, sommet des chefs d’état et de gouvernement, sommet économique, sommet de la francophonie, conférence au sommet',
    forum: 'forum+, forum économique, forum d’affaires, dialogue, assises, états généraux, rencontres',
    conference:
      'conférence+, congrès, convention, symposium, colloque+, conférence ministérielle, réunion ministérielle, assemblée annuelle, assemblée parlementaire, conférence de presse conjointe, conférence des parties, assemblées annuelles, assemblées de printemps, réunions annuelles, réunions de printemps, semaine de haut niveau, conférence des donateurs, conférence de révision, conférence internationale, conférence générale, conférence des ministres, assemblée mondiale, conseil ministériel, conseil informel, conclave, segment de haut niveau',
    seminar:
      'séminaire+, atelier+, webinaire+, table ronde, tables rondes, journée d’étude, journées d’étude, formation, stage, master class, hackathon, école d’été, université d’été, cours, conférence-débat, journée d’information',
    exhibition:
      'exposition+, salon+, foire+, foire internationale, exposition universelle, biennale, mostra, salon du livre, salon international, vernissage, triennale, expo+, expo-foire, foire-exposition, salon de l’agriculture, salon aéronautique, salon du bourget, marché',
    festival:
      'festival+, carnaval, jeux, jeux olympiques, olympiades, journée+, semaine+, semaine culturelle, fête+, coupe, championnat, francofolies, quinzaine, mois, gala, nuit, saison, journée mondiale, journée internationale, journée nationale, rentrée',
    ceremony:
      'cérémonie+, inauguration, couronnement, funérailles, obsèques, anniversaire, célébration+, commémoration+, fête nationale, jubilé, cérémonie d’ouverture, cérémonie de clôture, pose de la première pierre, dévoilement, investiture, défilé, cérémonie de signature, cérémonie d’investiture, défilé militaire, intronisation, messe, prestation de serment, cérémonie de prestation de serment, remise de prix, festivités, centenaire, bicentenaire, cinquantenaire, messe d’inauguration, ouverture officielle',
    session:
      'session, réunion de travail, assemblée générale, commission mixte, commission de partenariat, comité de partenariat, comité de coopération, conseil d’association, conseil d’orientation, commission générale mixte, conférence intergouvernementale, commission de coopération, commission technique mixte, commission binationale, comité bilatéral, comité technique, commission intergouvernementale, comité conjoint, comité mixte, comité de pilotage, grande commission mixte, commission bilatérale, groupe de travail conjoint, groupe de travail, réunion du comité, réunion de la commission, réunion du groupe, réunion, comité permanent, commission permanente de coopération, commission conjointe, rencontre alternée, séminaire intergouvernemental, réunion de haut niveau, haute commission mixte, comité directeur, assemblée plénière, assemblée régionale, assemblée constitutive, conseil conjoint, conférence permanente, séance plénière, consultations politiques, dialogue politique, dialogue stratégique, table de concertation, commission mixte de coopération, haute commission, comité de suivi, sous-commission, réunion du bureau, session ordinaire, session extraordinaire, haut comité, conseil de coopération, comité intergouvernemental, comité stratégique, dialogue économique, dialogue bilatéral, séminaire gouvernemental',
    other: 'programme d’échanges, année de, campagne, marathon, course, tournoi, match',
  },
  eventLow:
    'séminaire, atelier, webinaire, table ronde, colloque, forum, conférence, symposium, exposition, salon, foire, congrès, sommet, festival, cérémonie, session, anniversaire+, inauguration, célébration+, ouverture, lancement, dévoilement, commémoration, réunion, réunion de travail, réunion ministérielle, concert, gala, assemblée générale, commission mixte, grande commission mixte, comité mixte, comité conjoint, cérémonie de signature, cérémonie d’ouverture, fête nationale, funérailles, obsèques, investiture, journée+, semaine culturelle, cours de formation, assises, dialogue, groupe de travail conjoint, comité de pilotage, commission conjointe, commission intergouvernementale, conférence ministérielle, biennale, rencontres, forum économique, forum d’affaires, haute commission mixte, assemblée plénière, finale, carnaval, jubilé, conclave, rencontre alternée, consultations politiques, dialogue politique, dialogue stratégique, comité paritaire, sommet bilatéral, séminaire gouvernemental, réunion de haut niveau, comité de suivi, comité directeur, commission permanente, commission bilatérale, journée d’affaires, journées économiques, journées d’affaires, rencontres économiques, rencontres d’affaires, semaine économique, soirée de gala, comité stratégique, conseil conjoint, conseil de coopération, assemblées annuelles, réunions de printemps, semaine de haut niveau, défilé, défilé militaire, intronisation, prestation de serment, cérémonie de prestation de serment, messe, remise de prix, cérémonie de remise, cérémonie de clôture, festivités, centenaire, cinquantenaire, bicentenaire, vernissage, foire commerciale, conférence des donateurs, table ronde des bailleurs, sommet extraordinaire, mini-sommet, sous-commission, haut comité, session ordinaire, session extraordinaire, école d’été, université d’été, conférence-débat, journée d’étude, journées d’étude, journée d’information, semaine du film, festival du film, pose de la première pierre, cérémonie de pose, cérémonie d’inauguration, coupe du ruban',
  margins: 'en marge de|du|des|d, en marge des travaux de|du|d, en marge de la tenue de',
  anniversary: 'anniversaire, jubilé, centenaire, bicentenaire, cinquantenaire, tricentenaire, ans de',
  passing:
    'simple+, grand*, important*, excellent*, fructueux|fructueuse, prochain*, récent*, historique+, dernier|dernière+, passé*, futur*, nouveau|nouvelle+, nouvel, présent*, ultime+, actuel*, divers*, différent*, plusieurs, ce+, cet, cette, leur+, son, sa, ses',
  thatEvent:
    'session, séance, évènement, rencontre, manifestation, rassemblement, cérémonie, exposition, foire, salon, colloque, séminaire, forum',
  soFar: 'à ce jour, jusqu’à présent, jusqu’ici, jusqu’à ce jour, jusqu’à maintenant',
  habitual: 'habituellement, généralement, d’ordinaire, en règle générale, d’habitude, ordinairement',
  resident: 'résident*, en résidence, avec résidence',
  convenes: 'g5, g7, g8, g20, g77, brics',
  partnerHead: {
    1: 'jumelages, partenariats, accords de jumelage, coopération décentralisée, partenaires internationaux, territoires partenaires, conventions de partenariat',
    4: 'villes jumelées, villes jumelles, villes partenaires, villes sœurs, communes jumelées, communes partenaires, municipalités jumelées, nos villes jumelées, villes amies, villes en jumelage',
    5: 'régions partenaires, régions jumelées, provinces partenaires, provinces jumelées, provinces sœurs, départements jumelés, cantons partenaires',
  },
  coming: 'prochain*, futur*, à venir, prévu*, proposé*',
  occasion:
    'à l’occasion de|du|des|d, dans le cadre de|du|des|d, pour marquer, afin de marquer, pour célébrer, célébrer~, marquer~, en l’honneur de|du|d, participation à|au|aux, prendre~ part à|au|aux, participer~ à|au|aux, en prélude à|au, pour assister à|au, assister~ à|au|aux, en vue de sa participation à, présent* à, pour commémorer, venu* pour, en amont de|du, dans la perspective de|du',
  // of an event that is held again and again: "the third edition of the Forum"
  edition: 'édition, éditions',
  // a body that is attended when it sits
  sitting:
    'forum, conseil, assemblée, comité, commission, congrès, conférence, plateforme, processus, dialogue, groupe de contact, conseil des ministres, bureau',
  meetingNoun:
    'réunion, réunion ministérielle, sommet, session, assemblée annuelle, plénière, assemblée générale, conférence',
  instrument: {
    memorandum:
      'mémorandum+, mémorandum+ d’entente, mémorandum d’accord, protocole+ d’entente, mémorandum+ de coopération, mémoire d’entente, mémoires d’entente, mémorandum de compréhension, mou',
    treaty: 'traité+',
    agreement:
      'accord+, entente+, entente+ de coopération, entente-cadre, ententes-cadres, protocole-cadre, lettre-accord, lettres-accords, accord-programme, accord+ de principe, partenariat-cadre, accord-cadre, accords-cadres, accord+ de coopération, accord+ de partenariat, convention+, convention-cadre, convention+ de partenariat, convention+ de coopération, pacte+, arrangement+, arrangement administratif, échange de notes, échange de lettres, entente+ intergouvernementale+, accord d’entente, protocole+ d’accord, accord+ de libre-échange, accord+ d’association, accord+ commercial*, accord+ de siège, accord+ aérien*, modus vivendi, échange de notes diplomatiques, concordat',
    declaration:
      'déclaration+, déclaration+ commune+, déclaration+ conjointe+, communiqué conjoint, communiqué commun, communiqués conjoints, déclaration politique, déclaration finale, communiqué final, déclaration ministérielle, déclaration de principes, déclaration de partenariat, appel conjoint, vision commune, engagement commun, document final',
    'letter of intent':
      'lettre+ d’intention, déclaration+ d’intention, lettre+ d’entente, manifestation d’intérêt, lettre de mission, protocole+ d’intention, protocole+ d’intentions, mémorandum d’intention, engagement d’intention, déclaration+ d’intentions, lettre+ d’intentions',
    protocol:
      'protocole+, protocole+ de coopération, procès-verbal+, avenant+, protocole additionnel, relevé de conclusions, procès-verbal de session, procès-verbal d’accord, relevé de décisions, compte rendu conjoint, minutes, protocole d’amendement, protocole de session',
    'action plan':
      'plan+ d’action, feuille+ de route, programme+ de mise en oeuvre, programme+ d’exécution, programme+ d’application, programme+ de travail, programme+ de coopération, programme+ exécutif, programme+ d’action, plan+ de travail, programme+ d’échanges, programme d’échanges culturels, plan de coopération, programme indicatif, programme indicatif de coopération, programme pluriannuel, programme biennal, programme triennal, programme-cadre, cadre de partenariat, cadre de coopération, document-cadre, agenda de coopération, calendrier de coopération, plan d’activités, stratégie commune, programme bilatéral, stratégie conjointe, cadre stratégique, cadre stratégique de coopération, plan stratégique, programme conjoint, programme de coopération culturelle, plan d’actions, plan de mise en oeuvre, feuille de route conjointe, document de stratégie, matrice d’actions, plan opérationnel, programme d’activités, plan+ d’action conjoint*, plan+ d’action commun*, programme commun, programme d’actions, calendrier d’actions, feuille de route commune, feuille de route bilatérale',
    contract:
      'contrat+, marché, bail, accord+ de financement, accord+ de prêt, convention+ de financement, contrat de vente, bon de commande, contrat-cadre, contrats-cadres, contrat commercial, contrats commerciaux, convention de crédit, convention de prêt, accord de crédit, accord de don, convention de don, convention de subvention, marché public, convention de concession',
    twinning:
      'jumelage+, entente+ de jumelage, contrat d’amitié, acte d’amitié, lettre d’amitié, déclaration d’amitié, accord+ de jumelage, charte+ de jumelage, convention+ de jumelage, pacte d’amitié, serment de jumelage, protocole de jumelage, charte d’amitié, pacte de jumelage, accord de fraternité, pacte de coopération, charte de coopération, convention d’amitié, accord d’amitié, acte de jumelage, contrat de jumelage, partenariat de jumelage, serment de fraternité, pacte de fraternité',
    other:
      'charte+, document+, instrument+, texte+, règlement intérieur, acte constitutif, statuts, termes de référence, code de conduite',
  },
  // before an instrument's name in quotation marks
  entitled: 'intitulé*, dénommé*, baptisé*, appelé*, nommé*, sous le titre',
  instrumentList:
    'les suivants, documents suivants, accords suivants, instruments suivants, textes suivants, documents signés, textes signés, instruments signés, documents conclus, documents adoptés, documents échangés, liste des accords, liste des documents, liste des textes, liste des résultats, résultats de la visite',
  bodyOffice: { 'org:United Nations': 'secrétaire* général*', VA: 'nonce apostolique, nonce, pape' },
  // whose the text is: see `houses` of English
  homeOffice: {
    CH: 'conseiller fédéral, conseillère fédérale, département fédéral des affaires étrangères, dfae, conseil fédéral, chancelier de la confédération',
    'CA-QC':
      'ministre des relations internationales et de la francophonie, ministère des relations internationales et de la francophonie, mrif',
    FR: 'ministre de l’europe et des affaires étrangères, ministère de l’europe et des affaires étrangères, quai d’orsay, matignon, élysée, palais de l’élysée, hôtel de matignon',
    US: 'maison-blanche, département d’état',
    MC: 'prince souverain, gouvernement princier, palais princier, conseil national de monaco, département des relations extérieures et de la coopération',
    LU: 'grand-duc, grande-duchesse, chambre des députés du luxembourg',
    BE: 'spf affaires étrangères',
    TN: 'ministre des affaires étrangères de la migration et des tunisiens à l’étranger, palais de carthage, palais de la kasbah',
    MA: 'ministre des affaires étrangères de la coopération africaine et des marocains résidant à l’étranger',
    SN: 'ministre de l’intégration africaine et des affaires étrangères, palais de la république de dakar',
    CI: 'ministre des affaires étrangères de l’intégration africaine et des ivoiriens de l’extérieur',
    BF: 'ministre des affaires étrangères de la coopération régionale et des burkinabè de l’extérieur, palais de kosyam, kosyam',
    ML: 'palais de koulouba, koulouba',
    BJ: 'palais de la marina',
    MG: 'palais d’iavoloha, palais d’ambohitsorohitra, iavoloha',
    GA: 'palais du bord de mer, palais rénovation',
    LB: 'palais de baabda, grand sérail, aïn el-tiné',
    DZ: 'el mouradia, palais d’el mouradia',
    CM: 'palais de l’unité, palais d’etoudi, étoudi',
    CD: 'palais de la nation, cité de l’union africaine',
    TG: 'palais de la présidence de lomé',
    BI: 'palais ntare rushatsi, ntare house',
    TD: 'palais toumaï, palais rose',
    CG: 'palais du peuple de brazzaville',
    DE: 'chancellerie fédérale, château de bellevue',
    GB: 'downing street',
    RU: 'kremlin',
    IT: 'palais chigi, palais du quirinal',
  },
}
