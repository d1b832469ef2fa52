import type { WordLists } from '../../reader/word-classes.ts'
import { people as english } from '../en/people.ts'

/** People, their offices and titles, and the groups they travel in. */
export const people: WordLists = {
  // payload: 1 unknown, 2 man, 3 woman
  honorific: {
    2: 'm, mm, monsieur, messieurs, sir, lord, cheikh, mgr, monseigneur, s.e.m., s.e. m, son excellence m, son excellence monsieur, s e m, sem, sem., s exc m, s exc mgr',
    3: 'mme, mmes, s e mme, se mme, sem mme, madame, mesdames, mlle, mademoiselle, lady, dame, s.e. mme, s.e.mme, son excellence mme, son excellence madame',
    1: 'dr, docteur, docteure, pr, professeur, professeure, me, maître, son excellence, s.e, s.e., leurs excellences, s.m., s.a., s.a.r., s.a.s., sa majesté, son altesse, son altesse royale, son altesse sérénissime, sa sainteté, son éminence, l’honorable, honorable, le très honorable, très honorable, maréchal, le maréchal, feld-maréchal, général de corps aérien, médecin-général, adjudant, inspecteur général de police, général, le général, colonel, capitaine, commandant, amiral, vice-amiral, contre-amiral, général de brigade, général de division, général de corps d’armée, général d’armée, général-major, lieutenant-colonel, lieutenant-général, brigadier-général, major, lieutenant, ingénieur, imam, ayatollah, archevêque, évêque, cardinal, pasteur, sénateur|sénatrice, député|députée, conseiller|conseillère fédéral|fédérale',
  },
  honorificUpper: 'se, sm, sa, sar, sas',
  givenToo: 'cheikh',
  memberWord: 'membre+, personne+',
  memberHead: 'membre',
  patronymic: english.patronymic,
  particle:
    'de, d, du, des, le, la, l, von, van, der, den, del, della, da, dos, do, di, ben, bin, al, el, ibn, ould, mint, abou, abu, abd, bel, y, e, dit, ter, ten, zu, i, st, mac, mc, san, dal, af, kyzy, oglu, aït',
  nameSuffix: 'jr, sr, fils, ii, iii, iv',
  officeHead: {
    1: 'ministre+, président|présidente+, premier|première+ ministre+, vice-premier|première+ ministre+, vice-président|présidente+, ministre+ d’état, secrétaire+ d’état, secrétaire+ général*, secrétaire+, chancelier|chancelière+, chancelier|chancelière d’état, vice-chancelier|chancelière d’état, chancelier|chancelière fédéral*, directeur|directrice+, directeur|directrice+ général*, directeur|directrice+ exécutif|exécutive, secrétaire+ exécutif|exécutive, commissaire+, commissaire+ européen*, député* européen*, parlementaire+ européen*, présidente-directrice générale, lehendakari, conseller|consellera, consejero|consejera, chef+, cheffe+, patron* de la diplomatie, numéro un de la diplomatie, chef+ de l’exécutif, cheffe+ de l’exécutif, patron* de l’exécutif, premier|première magistrat*, grand argentier, grande argentière, chef+ d’état, chef+ de gouvernement, chef+ de l’état, chef+ du gouvernement, cheffe du gouvernement, chef+ de la diplomatie, cheffe de la diplomatie, roi+, reine+, prince+, princesse+, grand-duc, grande-duchesse, émir+, sultan+, pape, empereur, impératrice, prince+ héritier*, prince souverain, souverain*, gouverneur* général*, procureur* général*, procureur*, administrateur|administratrice+, administrateur|administratrice+ général*, recteur|rectrice+, doyen*, porte-parole, conseiller|conseillère+, conseiller|conseillère+ fédéral*, coordinateur|coordinatrice+, coordonnateur|coordonnatrice+, adjoint*, adjoint* au maire, adjoint à la mairesse, adjoint à la maire, protecteur, garde+ des sceaux, garde+ de sceaux, inspecteur|inspectrice+ général*, représentant* élu*, responsable+, vice-chancelier|chancelière, médiateur|médiatrice, défenseur* des droits, haut-commissaire, haut* commissaire+, commandant*, commandant* en chef, chef d’état-major, chef d’état-major général, whip, leader, conférencier|conférencière, délégué* aux relations internationales, premier|première dame+, premier|première secrétaire+, secrétaire perpétuel, président-directeur général, pdg, assesseur*, échevin*, conseiller|conseillère+ d’état, conseiller|conseillère+ municipal*, conseiller|conseillère+ administratif|administrative, conseiller|conseillère+ exécutif|exécutive, vice-ministre+, sous-ministre+, sous-secrétaire+ d’état, sous-secrétaire+, directeur|directrice+ de cabinet, chef+ de cabinet, chef+ de mission, chef+ de délégation, chef+ de file, membre+ du parlement européen, eurodéputé*, président-ministre',
    // of a city
    4: 'maire+, mairesse+, bourgmestre+, syndic, syndique, lord-maire, adjoint+ au maire, adjointe+ au maire, adjoint* à la mairesse, président* de la délégation spéciale, vice-maire, vice-mairesse, maire-adjoint, maire-adjointe, préfet* de police',
    // of a part of a state
    5: 'gouverneur*, wali+, préfet|préfète+, préfet|préfète de région, préfet de la région, premier|première ministre provincial*, ministre-président*, landeshauptmann, landamman, landammann, intendant*, voïvode+, vice-gouverneur*, gouverneur* adjoint*, akim+, khokim+, hokim+, lieutenant-gouverneur*, lieutenante-gouverneure, président* de région, chef du gouvernement provincial',
    // elected in a place: it belongs to the office, and who holds it acts for the land
    6: 'député*, sénateur|sénatrice+, parlementaire+, membre+ du parlement, député-maire, sénateur-maire, conseiller|conseillère+ national*, conseiller|conseillère+ aux états',
    // posted abroad: "au Canada", "à Québec" belong to the office
    3: 'ambassadeur|ambassadrice+, ambassadeur|ambassadrice+ extraordinaire+ et plénipotentiaire+, consul*, consul* général*, vice-consul*, consul* honoraire+, haut-commissaire, haut* commissaire+, représentant*, représentant* permanent*, représentant* spécial*, envoyé* spécial*, envoyé*, délégué* général*, délégué*, chargé* d’affaires, chargé* d’affaires par intérim, chargé* d’affaires a.i., nonce+, nonce+ apostolique+, chef* de poste, directeur|directrice+ du bureau, délégué* commercial*, haut-représentant*, haut* représentant*, haut* représentant* de l’union, haut* représentant* de l’union européenne, plénipotentiaire+, coordonnateur|coordonnatrice+ résident*, coordinateur|coordinatrice+ résident*, représentant* résident*, conseiller|conseillère commercial*, premier|première conseiller|conseillère, premier|première secrétaire, deuxième secrétaire, numéro deux de l’ambassade, attaché* de défense, attaché* militaire+, attaché* culturel*, attaché* commercial*, attaché* de sécurité intérieure, attaché* économique+, conseiller|conseillère de coopération et d’action culturelle, ministre-conseiller|conseillère, deuxième conseiller|conseillère',
  },
  plural:
    'ministres, présidents, présidentes, premiers ministres, maires, ambassadeurs, ambassadrices, consuls, consuls généraux, gouverneurs, députés, députées, sénateurs, sénatrices, parlementaires, chefs d’état, chefs de gouvernement, chefs d’état et de gouvernement, secrétaires d’état, secrétaires généraux, directeurs, directeurs généraux, homologues, représentants, préfets, conseillers, conseillères, responsables, dirigeants, élus, échevins, leaders, hauts fonctionnaires, commissaires, envoyés, chefs, chefs de délégation, vice-ministres, vice-présidents, recteurs, adjoints',
  officeRank:
    'vice, sous, premier|première, ancien*, ex, adjoint*, délégué*, suppléant*, par intérim, intérimaire+, honoraire+, général*, fédéral*, national*, régional*, provincial*, municipal*, cantonal*, départemental*, territorial*, permanent*, spécial*, extraordinaire+, plénipotentiaire+, désigné*, principal*, exécutif|exécutive, haut*, grand*, élu*, sortant*, titulaire+, non résident*, résident*, parlementaire+, politique+, diplomatique+, militaire+, associé*, conjoint*, suprême, central*, communal*, éminent*, prochain*, précédent*, héritier|héritière, réélu*, mandaté*, unioniste, kommunal, accrédité*, administratif|administrative',
  // whose office it is, by the words that tell one office from another
  officeByRole: {
    'president/president republique/roi/reine/emir/sultan/prince/grand duc/grande duchesse':
      'chef de l’état, cheffe de l’état, chef d’état, cheffe d’état, numéro un de l’état',
    'president/presidente/president republique/presidente republique':
      'locataire du palais, première magistrate du pays',
    'premier ministre/premiere ministre/chancelier/chanceliere':
      'chef du gouvernement, cheffe du gouvernement, chef de gouvernement, cheffe de gouvernement, chef de l’exécutif, cheffe de l’exécutif, patron de l’exécutif',
    'ministre etrangeres +/ministre exterieures +/ministre affaires etrangeres/ministre europeennes +/chef departement federal affaires etrangeres':
      'chef de la diplomatie, cheffe de la diplomatie, patron de la diplomatie, patronne de la diplomatie, numéro un de la diplomatie',
    'ministre finances +/ministre economie +': 'grand argentier, grande argentière',
    maire: 'premier magistrat, premier magistrat de la ville, édile',
    'maire/mairesse': 'première magistrate, première magistrate de la ville',
  },
  officeFiller: 'de, d, du, des, le, la, les, l, et, à, au, aux, pour, chargé, chargée, affaires, un, une, en, par',
  stateOffice:
    'ministre+, premier|première ministre+, vice-premier|première ministre+, vice-ministre+, ministre+ d’état, secrétaire+ d’état, ambassadeur|ambassadrice+, consul*, consul* général*, gouverneur*, maire+, mairesse+, sénateur|sénatrice+, chancelier|chancelière, roi, reine, prince héritier, émir, sultan, député*, préfet|préfète, délégué* général*, conseiller|conseillère fédéral*',
  regionOffice:
    'ministre+, premier|première ministre+, vice-premier|première ministre+, ministre-président+, ministre-présidente+, sous-ministre+, adjoint|adjointe parlementaire',
  premier: 'premier|première ministre+, vice-premier|première ministre+',
  nationOffice: 'étrangères, étranger, extérieures, défense, armées, fédéral*, confédération, chef de l’état',
  lowerRank: 'vice, sous, adjoint, adjointe, suppléant, délégué, déléguée, premier',
  former: 'ancien*, ex, feu, précédent*, sortant*',
  elect:
    'élu*, désigné*, sortant*, par intérim, ad intérim, a.i., p.i., faisant fonction, faisant fonctions, faisant office, f.f., honoraire+',
  portfolio:
    'questions, dossiers, affaires, comptes, comptes publics, publics, étranger|étrangère+, international*, francophonie, francophone+, coopération, développement, intégration, régional*, africain*, européen*, maghrébin*, arabes, commerce, extérieur*, industrie+, économie, économique+, numérique+, innovation, énergie, exportation, export, investissement+, finances, budget, trésor, plan, planification, éducation, enseignement, supérieur*, recherche, scientifique+, science+, technologie+, télécommunications, communication+, poste+, information, culture, culturel*, patrimoine, artisanat, art+, sport+, jeunesse, femme+, condition, féminin*, égalité, égalité entre les femmes et les hommes, égalité femmes-hommes, égalité entre les genres, genre, famille+, enfance, enfants, social*, solidarité, travail, emploi, immigration, migration+, citoyenneté, asile, santé, publique+, public, hygiène, environnement, climat, climatique+, transition, écologique+, écologie, durable+, eau+, ressources, naturel*, mines, minier|minière+, géologie, pétrole, gaz, hydrocarbures, électricité, agriculture, agricole+, alimentation, élevage, rural*, forêt+, forestier|forestière, faune, chasse, parcs, pêche+, aquaculture, maritime+, marine, mer, océan, transport+, mobilité, équipement, infrastructure+, travaux, urbanisme, urbain*, habitat, logement, ville, aménagement, territoire+, territorial*, tourisme, défense, sécurité, intérieur*, justice, administration, fonction, réforme+, gouvernance, institutionnel*, parlement, religion+, culte+, religieux|religieuse, droits, homme, humains, personnes, handicapées, langue+, langue française, linguistique+, français*, autochtone+, premières nations, inuit, nord, nordique+, métropole, laïcité, inclusion, diversité, aînés, soins, services, main-d’œuvre, entrepreneuriat, pme, petites, moyennes, entreprises, douanes, impôts, fiscalité, concurrence, consommation, prévoyance, police, municipal*, collectivités, local*, décentralisation, diaspora, résidents, à l’étranger, établis à l’étranger, résidant à l’étranger, de l’étranger, de l’extérieur, établis à l’extérieur, communauté, national*, tunisiens, marocains, sénégalais de l’extérieur, ivoiriens de l’extérieur, burkinabè de l’extérieur, maliens établis à l’extérieur, amérique+, europe, afrique, asie, moyen-orient, politique+, stratégique+, protocole, chancellerie, cabinet, conseil, gouvernement, porte-parole, souveraineté, alimentaire+, industriel*, relance, espace, aviation, aéronautique, portuaire, ports, logistique, formation, professionnel*, technique+, qualification, apprentissage, alphabétisation, promotion, protection, action, humanitaire+, civique, civil*, sceaux, état, biodiversité, bleue, blue, développement durable, animales, halieutiques, hydraulique, assainissement, foncier, domaine, urbanisation, gestion, risques, catastrophes, opération+, paix, maintien, armées, forces, anciens combattants, combattants, vétérans, relation+, stabilité, cohésion, population, démographie, digital*, digitalisation, intelligence, artificielle, artisanale, pêcheries, plan climat, cybersécurité, données, attractivité, consommateurs, petite enfance, lutte, violence+, racisme, corruption, contrôle, évaluation, suivi, programmes, projets, affaires sociales, prospective, orientation, dialogue, réconciliation, unité, civisme, mémoire, moudjahidine, ayants droit, sénégalais, extraordinaire, domaines, cadastre, réfugiés, outre-mer, régions, ruralité, simplification, numérisation, élargissement, voisinage, partenariats, crises, urgences, aide, compétitivité, métropoles, condition animale',
  delegation:
    'délégation+, équipe+, groupe+, contingent, parti de, groupe parlementaire, délégation parlementaire, délégation+ ministérielle+, délégation+ d’affaires, délégation+ économique+, cortège, caravane',
  people:
    'administrés, administrées, habitants, concitoyens, gouvernements, parlements, sénats, ministères, exécutifs, employeurs, commerçants, artisans, banquiers, éleveurs, pêcheurs, architectes, notables, hôteliers, voyagistes, représentants, représentantes, responsables, fonctionnaires, hauts fonctionnaires, experts, expertes, membres, gens d’affaires, hommes d’affaires, femmes d’affaires, entrepreneurs, entrepreneures, dirigeants, dirigeantes, dirigeants d’entreprise, dirigeants d’entreprises, chefs d’entreprise, chefs d’entreprises, entreprises, compagnies, sociétés, exportateurs, investisseurs, producteurs, agriculteurs, étudiants, étudiantes, scientifiques, chercheurs, chercheuses, universitaires, enseignants, journalistes, artistes, musiciens, athlètes, députés, députées, sénatrices, parlementaires, élus, élues, diplômés, spécialistes, ingénieurs, médecins, délégués, déléguées, participants, participantes, invités, invitées, leaders, cadres, diplomates, milieux d’affaires, milieu des affaires, communauté d’affaires, opérateurs économiques, acteurs économiques, partenaires, jeunes, stagiaires, professeurs, personnes, agents, employés, travailleurs, familles, conseillers municipaux, visiteurs, fabricants, éditeurs, universités, infirmières, autorités, dignitaires, personnalités, organismes, organisations, institutions, patrons, startups, jeunes pousses, maires, conseillers, techniciens, officiers, magistrats, gestionnaires, décideurs, bourgmestres, échevins, ambassadeurs, consuls, pompiers, policiers, élèves, lycéens, jeunes entrepreneurs, acheteurs, restaurateurs, auteurs, écrivains, cinéastes, communauté, diaspora, ressortissants, ressortissantes, expatriés, compatriotes',
  // 3: those of one’s own abroad
  crowd: {
    1: 'artistes, musiciens, athlètes, cinéastes, écrivains, auteurs, troupes, chanteurs, danseurs, comédiens, exposants, étudiants, élèves, lycéens, personnes, jeunes, citoyens, familles, travailleurs, employés, agriculteurs, autorités, partenaires, dirigeants, entreprises, compagnies, sociétés, universités, éditeurs, fabricants, exportateurs, investisseurs, producteurs, membres, participants, infirmières, milieux d’affaires, communauté d’affaires, organismes, organisations, institutions, opérateurs économiques',
    3: 'ressortissants, ressortissantes, communauté, diaspora, compatriotes, expatriés',
  },
  credentials:
    'lettres de créance, lettre de créance, lettres de créances, copies figurées, copie figurée, lettre de cabinet, lettres de cabinet, lettre de commission, lettres de provision, accréditer~',
  capacity:
    'en sa qualité de|d, en leur qualité de|d, en qualité de|d, en tant que, en tant qu, en tant que nouvel, en tant que nouvelle, en sa qualité de nouvel, en qualité de nouvel, dans ses fonctions de|d, à titre de|d',
  becomes: {
    1: 'devenir~, redevenir~, exercer~ les fonctions de|d, exercer~ la fonction de, occuper~ le poste de|d, occuper~ les fonctions de|d, rester~, demeurer~',
    2: 'nommé*, reconduit*, élu*, réélu*, désigné*, choisi*, investi*, promu*, confirmé*, nommé* au poste de|d',
  },
  // of a row of a programme: who receives the guest
  welcome: 'accueil, accueilli*',
  led: 'représenté* par, dirigé* par, conduit* par, mené* par, présidé* par, emmené* par, à la tête de laquelle, avec à sa tête, sous la conduite de|du|d, sous la direction de|du|d, sous la houlette de|du|d, ayant à sa tête, piloté* par, guidé* par, composé* autour de, placé* sous la conduite de|du, coprésidé* par, co-présidé* par',
  ledBehind: 'à sa tête, à leur tête, en tête, comme chef de file, comme cheffe de file',
  sideNoun: 'partie+, côté',
  present:
    'parmi les participants, au nombre des participants, parmi les invités, parmi les orateurs, présent*, présence, de la partie, étaient présents, y prenaient part, y ont pris part, ont également participé',
  // 2: of all of them
  including: {
    1: 'il s’agit de|du|d|des, ce sont, à savoir, il s’agit notamment de|du|des, dont, notamment, comprenant, parmi lesquels, parmi lesquelles, y compris, au nombre desquels, incluant, comprend, comprenait, comprendra, comptait, compte, comptera, réunissait, regroupait, regroupe, rassemblait, comptait parmi ses membres, compte parmi ses membres, comprend notamment, incluait, inclut, comprenait en outre, comprend en outre, comptait en outre, composé* en outre de, composé* notamment de, composé* également de, composé* entre autres de, comprenait entre autres, comprenait aussi, comptait notamment, membres de la délégation sont, membres de sa délégation sont, membres de la délégation étaient, figurent, figuraient',
    2: 'se compose de|d, se composait de|d, composé* de|du|d, constitué* de|d, formé* de|d, fort* de|d, regroupant, réunissant, comptant, rassemblant',
  },
  accompanied:
    'accompagné* de|du|d|des, accompagné* par, en compagnie de|du|d|des, escorté* par|de|d, entouré* de|d|du, flanqué* de|du, assisté* de|du|d, emmenant, amenant, accompagner~',
  beside: 'à côté de|du|d, aux côtés de|du|d, à gauche de, à droite de',
  forPart:
    'pour sa part, pour leur part, de son côté, de leur côté, quant à lui, quant à elle, quant à eux, à son tour, en retour, en réponse',
  together:
    'ainsi que, ainsi qu, de concert avec, conjointement avec, en partenariat avec, en collaboration avec, en coopération avec, en association avec, aux côtés de|du, en compagnie de|du',
  invited:
    'à l’invitation de|du|des|d, sur l’invitation de|du|d|des, sur invitation de|du, répondant à l’invitation de|du, invité* par, invité* de|du|d|des, à l’initiative de|du, hôte de|du|d, à l’aimable invitation de|du, à son invitation, fait suite à une invitation de|du, à une invitation de|du|d, répondant à une invitation de|du, en réponse à l’invitation de|du',
  invite: 'inviter~, convier~, prier~ de venir, invitation, adresser~ une invitation, lancer~ une invitation',
  officeUnit:
    'direction, division, section, bureau, service, département, unité, cellule, pôle, secrétariat, office, centre, antenne, desk, système, mission, représentation, commission, sous-commission, comité, groupe, groupe d’amitié, groupe d’amitié interparlementaire, conseil d’administration, conseil de surveillance, fédération, chambre, association, programme, projet',
  along:
    'être~ du voyage, être~ également du voyage, être~ aussi du voyage, être~ du déplacement, l’a accompagné*, l’avait accompagné*, l’ont accompagné*, prendre~ part à la mission, être~ de la délégation, être~ de la partie, en seront, en sera, en étaient, en était, faire~ le voyage à ses côtés, faire~ le voyage avec lui, faire~ le voyage avec elle, suivre~ dans ce déplacement, suivre~ dans ce voyage, l’escorter~, l’épauler~, à ses côtés, à leurs côtés, à son côté, dans sa suite, dans son sillage, dans ses bagages, faire~ partie du déplacement, faire~ partie de la délégation, faire~ partie du voyage, l’accompagner~, l’y accompagner~, l’y suivre~, l’y a suivi, l’y a suivie, l’a suivi, l’a suivie, l’avait suivi, l’ont suivi, l’y ont suivi, l’y a accompagné, l’y avait accompagné, l’y ont accompagné, le suivre~, la suivre~, prendre~ part au déplacement, participer~ au déplacement, se joindre~ à la délégation, y prendront part, y prendra part, y prenaient part, y participeront, y participera, y ont pris part, en font partie, en faisaient partie, en feront partie',
  regional: 'régional*, provincial*, cantonal*, départemental*, oblastique, conseil d’état, grand conseil, land',
  accept: 'accepter~, acceptation, donner~ suite à l’invitation, répondre~ favorablement',
  behalf: 'au nom de|du|d|des',
  presence:
    'la présence de|du|d|des, en présence de|du|d|des, sous la présidence de|du|d, sous la présidence effective de|du, sous le regard de|du, sous les yeux de|du|d',
  spouse: 'épouse, époux, conjoint, conjointe, son épouse, son époux, sa femme, son mari',
  roleNoun:
    'diplomate, visiteur, visiteuse, invité, invitée, hôte, dignitaire, émissaire, responsable, dirigeant, dirigeante, élu, élue, chef de la délégation, cheffe de la délégation, voyageur, voyageuse, homme politique, femme politique, intéressé, intéressée, convive, envoyé, envoyée',
  headOfState:
    'président|présidente+, premier|première+ ministre+, roi, reine, émir, sultan, chancelier|chancelière, grand-duc, grande-duchesse, empereur, chef de l’état, cheffe de l’état, chef du gouvernement, cheffe du gouvernement, prince héritier, pape, premier ministre-président',
  spokes: 'porte-parole, attaché de presse, attachée de presse, service de presse',
  // 2: of states, for which no one in particular acts
  sides: {
    1: 'les deux parties, deux parties, deux villes, deux régions, deux provinces, deux communes, deux municipalités, deux cités, deux cantons, deux universités, deux institutions, deux parlements, deux assemblées, deux territoires, les parties, les deux ministres, les deux dirigeants, les deux présidents, les deux chefs d’état, les deux chefs de gouvernement, les deux chefs de la diplomatie, les deux responsables, les deux maires, les deux premiers ministres, les deux gouverneurs, les deux délégations, les deux hommes, les deux femmes, les deux villes, les deux homologues, les deux diplomates, les deux personnalités, les interlocuteurs, les deux interlocuteurs, les trois ministres, les trois dirigeants, les deux élus, les deux élues, les deux provinces, les deux régions, les deux autorités, les deux côtés, les ministres, les maires, les présidents, les délégations, les deux institutions, les deux mairesses, les deux chefs, les deux bourgmestres, les dirigeants, les deux secrétaires généraux, les deux leaders, tous deux, toutes deux, tous les deux, l’un et l’autre, les deux collègues, les deux dirigeantes, les deux parlementaires, les deux chefs de délégation',
    2: 'deux pays, deux états, deux gouvernements, deux capitales, trois pays, les trois pays, les trois états, les deux pays, les deux gouvernements, les deux états, les deux capitales, les deux exécutifs, les deux nations, les trois gouvernements, les gouvernements, les deux républiques',
  },
  // words of games, by which a text is told to be about one
  sportWord:
    'ligue des champions, ligue 1, ligue 2, europa league, champions league, match nul, le nul, dernières minutes, coéquipier|coéquipière+, vestiaire+, ballon+, ballon rond, club+ de football, président* du club, équipe+ de football, équipe+ de hockey, équipe+ de rugby, équipe+ de basket-ball, équipe+ de handball, stade, stades, football, rugby, équipe de suisse, équipe de france, joueur|joueuse+, footballeur|footballeuse+, match, matchs, matches, entraîneur|entraîneuse+, sélectionneur|sélectionneuse+, attaquant*, milieu de terrain, défenseur, arbitre+, finale, demi-finale+, quart+ de finale, huitième+ de finale, tirs au but, supporters, coupe du monde, coupe d’afrique, championnat du monde, championnat d’europe, phase de groupes, éliminatoires, coup d’envoi du match, mi-temps, prolongations, score, classement, palmarès, selle, peloton, coureur|coureuse+, set, sets, raquette, tie-break, médaille+ d’or, basketball, handball, volleyball, hockey, équipe+ nationale+, équipe+ de basket, équipe+ de volley, onze national, sélection nationale, gardien* de but, défenseur central, buteur|buteuse+, cycliste+, athlète+, médaille+ d’argent, médaille+ de bronze, médaillé*, match+ amical, match+ aller, match+ retour, rencontre amicale, championnat+, tournoi+, supporteurs, but égalisateur, fédération de football, affronter~',
  trade:
    'chanteur|chanteuse+, rappeur|rappeuse+, acteur|actrice+, comédien|comédienne+, humoriste+, danseur|danseuse+, pianiste+, violoniste+, violoncelliste+, compositeur|compositrice+, soprano, ténor+, peintre+, sculpteur|sculptrice+, romancier|romancière+, poète+, poétesse, cinéaste+, réalisateur|réalisatrice+, footballeur|footballeuse+, attaquant|attaquante+, joueur|joueuse+, buteur|buteuse+, gardien de but, coureur|coureuse+, boxeur|boxeuse+, lutteur|lutteuse+, nageur|nageuse+, gymnaste+, skieur|skieuse+, cycliste+, golfeur|golfeuse+, alpiniste+, arbitre+, entraîneur|entraîneuse+, sélectionneur|sélectionneuse+, touriste+, pèlerin+, cuisinier|cuisinière+, chimiste+, physicien|physicienne+',
  // what is told of a book, play or film
  campus:
    'universite+, college+, ecole+, polytechnique, orchestre+, philharmonique, ballet+, choeur+, ensemble, troupe+, theatre+',
  fiction:
    'dans le film, dans ce film, dans le roman, dans la pièce, dans l’opéra, dans la série, le film raconte, le roman raconte, la série raconte, protagoniste+, scénario, à l’affiche, l’intrigue de|du, héros du roman, héroïne du roman, dans ce roman, dans le livre, le film suit, le roman suit, raconte l’histoire de|d, long-métrage, court métrage, tournage, box-office, l’intrigue, réalisateur|réalisatrice+, cinéaste+',
  // heads of firms
  // of firms and of agencies
  firmHead:
    'directeur général, directrice générale, directeur exécutif, directrice exécutive, président, présidente, président du groupe, présidente du groupe, vice-président, vice-présidente, patron, patronne, associé, associée, porte-parole, responsable, dirigeant, dirigeante, administrateur délégué, administratrice déléguée, directeur, directrice',
  firmOffice:
    'présidente-directrice générale, président-directeur général, pdg, fondateur|fondatrice+, cofondateur|cofondatrice+, co-fondateur|co-fondatrice+, directeur|directrice+ commercial*, directeur|directrice+ des ventes, directeur|directrice+ marketing, homme d’affaires, femme d’affaires, entrepreneur*, directeur|directrice+ financier|financière, directeur|directrice+ d’usine, gérant*, chef+ d’entreprise',
  institution:
    'entreprises, sociétés, compagnies, organisations, organismes, universités, institutions, agences, pays, villes, communes, municipalités, états, provinces, régions, ministères, associations, chambres, écoles, médias, fédérations',
  // what a land’s adjective speaks of besides its people
  tongue: 'langue, langues, littérature, cuisine, musique',
  business:
    'gens d’affaires, hommes d’affaires, femmes d’affaires, entrepreneurs, entreprises, chefs d’entreprise, chefs d’entreprises, dirigeants d’entreprise, dirigeants d’entreprises, exportateurs, investisseurs, milieux d’affaires, milieu des affaires, communauté d’affaires, opérateurs économiques, producteurs, compagnies, sociétés',
}
