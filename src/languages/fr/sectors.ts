import type { WordLists } from '../../reader/lexicon.ts'

/** Words that name a field of cooperation. A phrase of two fields stands under both. */
export const sectors: readonly WordLists[] = [
  {
    sector: {
      agriculture:
        'agriculture+, agricole+, agroalimentaire+, agro-alimentaire+, agro-industrie, agro-industriel*, agro-transformation, agrotransformation, bioalimentaire+, élevage, bétail, sécurité alimentaire, souveraineté alimentaire, irrigation, engrais, céréales, blé, vétérinaire+, phytosanitaire+, horticulture, viticulture, vin, vins, viticole+, cacao, café, coton, arachide, riz, lait, produits laitiers, viande, fruits, légumes, développement rural, semences, agronomie, agronomique+, apiculture, maraîchage, filière laitière, filière bovine, foncier agricole, huile d’olive, dattes, sucre, agrotourisme, agroécologie, systèmes alimentaires, industrie alimentaire, produits du terroir, vaccins vétérinaires, santé animale, aviculture, avicole',
      fisheries:
        'pêche+, pêcheries, aquaculture, halieutique+, produits de la mer, pisciculture, pêche illégale, homard, crevette',
      forestry:
        'foresterie, forestier|forestière+, forêt+, reboisement, déforestation, bois d’œuvre, reforestation, exploitation forestière, industrie du bois, filière bois, sylviculture',
      mining:
        'mines, minier|minière+, minerais, minerai, minéraux, minéraux critiques, minéraux critiques et stratégiques, métaux, métallurgie, géologie, géologique+, lithium, cobalt, aurifère+, cuivre, bauxite, phosphate+, uranium, terres rares, diamant+, extraction, industries extractives, nickel, graphite, fraude minière, minerai de fer, aluminium, acier',
      energy:
        'énergie+, énergétique+, énergies renouvelables, énergie renouvelable, électricité, électrique+, hydroélectricité, hydroélectrique+, hydrogène, hydrogène vert, solaire, éolien, éolienne+, nucléaire+, pétrole, pétrolier|pétrolière+, gaz, gaz naturel, hydrocarbures, gazoduc, oléoduc, raffinage, transition énergétique, efficacité énergétique, interconnexion électrique, biocarburants, biogaz, géothermie, barrage hydroélectrique, centrale, centrales, stockage d’énergie, décarbonation, réseaux intelligents, énergie atomique, filière batterie, batteries',
      environment:
        'environnement, environnemental*, climat, climatique+, changement climatique, changements climatiques, développement durable, biodiversité, déchets, gestion des déchets, eau, eaux, ressources en eau, assainissement, pollution, protection de la nature, écologie, écologique+, transition écologique, économie circulaire, désertification, gestion de l’eau, recyclage, matières résiduelles, économie bleue, océan+, aires protégées, parcs nationaux, conservation, érosion côtière, résilience climatique, adaptation aux changements climatiques, gaz à effet de serre, carbone, neutralité carbone, risques naturels, dangers naturels, hydraulique, eau potable, économie verte, inondations, lacs, fleuve, faune, reboisement, qualité de l’air',
      industry:
        'industrie+, industriel*, industrialisation, manufacturier|manufacturière+, zones industrielles, zone industrielle, usine+, sidérurgie, mécanique, chimie, chimique+, pharmaceutique+, parc industriel, parcs industriels, sous-traitance, équipementiers, agro-transformation, plasturgie',
      aerospace:
        'aérospatiale+, aérospatial*, aéronautique+, avionneur, avions, drones, hélicoptères, construction aéronautique',
      automotive:
        'automobile+, véhicule+, véhicules électriques, électromobilité, équipements automobiles, filière automobile, mobilité électrique, camions, autobus',
      transport:
        'transport+, transports, logistique+, portuaire+, port, ports, ferroviaire+, chemin de fer, train+, aérien|aérienne, liaisons aériennes, liaison aérienne, liaison maritime, liaisons maritimes, aéroport+, route+, routier|routière+, maritime+, navigation, mobilité, mobilité transfrontalière, mobilité urbaine, mobilité durable, corridor, métro, tramway, vols directs, vol direct, trafic, trafics, lacustre, ligne de bus, transport en commun, fret, aviation, aviation civile, aérienne, tunnel, liaison ferroviaire, désenclavement, transit, circulation',
      infrastructure:
        'infrastructure+, construction, bâtiment, travaux publics, btp, urbanisme, urbain*, développement urbain, aménagement du territoire, aménagement, logement, habitat, habitat social, pont, ponts, rénovation urbaine, villes durables, villes intelligentes, ville intelligente, barrage, reconstruction, planification urbaine, architecture, équipements publics',
      technology:
        'numérique+, technologie+, technologique+, technologies de l’information, intelligence artificielle, télécommunications, informatique, cybersécurité, données, transformation numérique, transition numérique, économie numérique, économie du savoir, haute technologie, hautes technologies, quantique, semi-conducteurs, robotique, logiciels, jeu vidéo, jeux vidéo, 5g, connectivité, internet, numérisation, digitalisation, digital*, tic, e-gouvernement, technologies vertes, fintech, technologies propres, électronique, fibre optique, satellite de télécommunications, centres de données',
      innovation:
        'innovation+, innovant*, start-up, start-ups, startup, startups, jeunes pousses, jeune pousse, incubateur+, entrepreneuriat, incubation, écosystème entrepreneurial, recherche et développement, pôles de compétitivité',
      science:
        'science+, scientifique+, recherche, recherche scientifique, chercheur+, recherche universitaire, recherche appliquée, recherches, laboratoires, universitaire+, enseignement supérieur et recherche, océanographie, recherche polaire, biotechnologie+, sciences de la vie, archéologie',
      education:
        'éducation, éducatif|éducative+, apprenti*, apprentissage, échange d’apprentis, enseignement, enseignement supérieur, université+, universitaire+, étudiant*, étudiants, mobilité étudiante, mobilité des étudiants, formation, formation professionnelle, formation technique, formations, école+, scolaire+, bourse+, bourses d’études, diplôme+, lycée+, pédagogique+, pédagogie, échanges d’étudiants, échanges étudiants, échanges universitaires, enseignants, apprentissage, alphabétisation, collégial, stages, reconnaissance des diplômes, scolarisation, établissements d’enseignement, coopération universitaire, formation des enseignants, formation agricole, formation des cadres, formation continue, échanges scolaires',
      health:
        'santé, sanitaire+, santé publique, médical*, médecine, hôpital, hôpitaux, hospitalier|hospitalière+, médicaments, pharmaceutique+, vaccin+, vaccination, pandémie, maladies, soins, soins de santé, couverture sanitaire, assurance maladie, infirmières, infirmiers, médecins, santé mentale, télémédecine, cancer, paludisme, covid-19, covid, dons de sang, santé maternelle, drépanocytose',
      culture:
        'culture, culturel*, arts, art, patrimoine, artistique+, artiste+, cinéma, cinématographique+, musée+, muséal*, musique, musical*, littérature, littéraire+, livre, édition, festival+, spectacle+, exposition, expositions, théâtre, danse, archives, bibliothèque+, industries culturelles, industries créatives, industries culturelles et créatives, audiovisuel*, coproduction, coproductions, échanges culturels, patrimoine mondial, création, créateurs, cirque, arts de la scène, gastronomie, artisanat, mode de vie, mémoire, histoire commune, biens culturels, restitution',
      language:
        'langue+, langue française, français, linguistique+, francophonie, francophone+, promotion du français, enseignement du français, traduction, plurilinguisme, multilinguisme, langue arabe, langues autochtones, apprentissage du français, diversité linguistique, francisation',
      sport:
        'sport+, sportif|sportive+, football, jeux olympiques, jeux de la francophonie, olympique+, hockey, athlétisme, cyclisme, basket-ball, basketball, rugby, infrastructures sportives, antidopage, dopage, ski, stade, sports d’hiver',
      tourism:
        'tourisme, touristique+, touriste+, hôtellerie, hôtelier|hôtelière, tourisme de montagne, écotourisme, promotion touristique, croisière+, agrotourisme',
      trade:
        'commerce, commercial*, échanges commerciaux, exportation+, export, importation+, libre-échange, marché+, accès au marché, accès aux marchés, douane+, douanier|douanière+, commerce extérieur, tarifs, droits de douane, zone de libre-échange, balance commerciale, débouchés, exportateurs, relations commerciales, commerce bilatéral, zlecaf, commerce transfrontalier, volume des échanges, import-export, négoce, accord commercial',
      investment:
        'investissement+, investisseur+, investir, climat des affaires, partenariat public-privé, partenariats public-privé, capitaux, protection des investissements, investissements directs, attractivité, promotion des investissements',
      finance:
        'finance+, financier|financière+, financement+, banque+, bancaire+, fiscalité, fiscal*, impôts, double imposition, non double imposition, dette, monétaire+, microfinance, finances publiques, budget, assurances, assurance, fonds, prêt, marché boursier, paiement, crédit, blanchiment, secteur financier',
      economy:
        'économie, économique+, relations économiques, coopération économique, développement économique, partenariat économique, diplomatie économique, secteur privé, croissance, relance économique, entreprises, pme, partenariats économiques, milieux d’affaires, économie sociale, économie sociale et solidaire, forum d’affaires, échanges économiques, intégration économique, compétitivité, opportunités d’affaires',
      labour:
        'travail, emploi, emplois, main-d’œuvre, travailleur+, recrutement, travailleurs temporaires, travailleurs étrangers, insertion professionnelle, chômage, sécurité sociale, protection sociale, travail décent, syndicats, pénurie de main-d’œuvre, mobilité professionnelle, mobilité de la main-d’œuvre, qualifications professionnelles, reconnaissance des qualifications professionnelles, marché du travail, emploi des jeunes, saisonniers, travailleurs frontaliers, frontaliers, prévoyance sociale, affaires sociales',
      migration:
        'migration+, migratoire+, immigration, migrant+, réfugié+, visa+, consulaire+, asile, émigration, réadmission, apatridie, exemption de visa, suppression des visas, diaspora, services consulaires, déplacés, circulation des personnes, migration régulière, migration irrégulière, rapatriement, flux migratoires, affaires consulaires, passeports, titres de séjour, traite des personnes',
      security:
        'sécurité, sécuritaire+, défense, militaire+, police, policier|policière+, terrorisme, antiterroriste+, lutte contre le terrorisme, armée+, forces armées, criminalité, crime organisé, gendarmerie, frontière+, sécurité des frontières, maintien de la paix, cyberdéfense, coopération policière, radicalisation, extrémisme violent, piraterie, sécurité maritime, protection civile, sécurité civile, secours, pompiers, narcotrafic, trafic de drogue, stupéfiants, armes, armement, renseignement, extrémisme, forces de défense, sécurité transfrontalière, sécurité routière, sûreté, menaces hybrides, désarmement, déminage, opération militaire, incendies',
      justice:
        'justice, judiciaire+, juridique+, droits de l’homme, droits humains, droits de la personne, corruption, lutte contre la corruption, anticorruption, extradition, entraide judiciaire, état de droit, pénitentiaire+, droit international, peine de mort, magistrats, magistrature, cour pénale internationale, impunité, transfèrement, droits des femmes, droits de l’enfant, libertés, constitutionnel*, droit, tribunaux, protection des données, entraide',
      governance:
        'gouvernance, assemblée+, assemblées parlementaires, administration publique, parlement+, parlementaire+, décentralisation, collectivités territoriales, collectivités locales, élections, électoral*, fonction publique, démocratie, démocratique+, interparlementaire+, coopération décentralisée, coopération parlementaire, diplomatie parlementaire, état civil, autorités locales, gestion municipale, municipal*, administration, diplomatie des villes, institutions démocratiques, réforme de l’administration, transparence, statistique+, réforme constitutionnelle, services publics, politiques publiques, réformes, cadastre',
      regional:
        'intégration régionale, coopération régionale, politique étrangère, processus de paix, paix, paix et sécurité, multilatéralisme, relations internationales, moyen-orient, proche-orient, sahel, ukraine, guerre en ukraine, gaza, situation régionale, situation internationale, questions régionales, questions internationales, actualité internationale, actualité régionale, conseil de sécurité, nations unies, union africaine, union européenne, adhésion à l’union européenne, élargissement, balkans occidentaux, coopération transfrontalière, transfrontalier|transfrontalière+, stabilité régionale, question palestinienne, libye, sahara, cedeao, intégration européenne, intégration africaine, médiation, réconciliation, règlement pacifique, processus de minsk, cessez-le-feu, otan, région des grands lacs, grands lacs, bassin du lac tchad, haïti, situation au sahel, situation sécuritaire, mali, soudan, syrie, afghanistan, maghreb, méditerranée, indopacifique, indo-pacifique, arctique',
      development:
        'aide au développement, coopération au développement, humanitaire+, aide humanitaire, pauvreté, lutte contre la pauvreté, solidarité internationale, développement international, odd, objectifs de développement durable, aide d’urgence, catastrophe+, séisme, reconstruction, coopération technique, assistance technique, bailleurs de fonds, aide publique au développement, ong, projets de développement, développement local, développement socio-économique, développement humain, aide alimentaire, coopération sud-sud, développement communautaire, secours d’urgence',
      youth:
        'jeunesse, jeunes, jeune+, échanges de jeunes, jeunes entrepreneurs, mobilité des jeunes, office jeunesse, enfance, enfants, volontariat, service civique, jeunes professionnels, mobilité jeunesse, lofjq, échanges de jeunesse',
      women:
        'femme+, femmes, égalité entre les femmes et les hommes, égalité femmes-hommes, égalité des sexes, égalité des genres, condition féminine, autonomisation des femmes, autonomisation économique des femmes, violences faites aux femmes, violence faite aux femmes, leadership féminin, entrepreneuriat féminin, droits des femmes, genre, parité',
      indigenous:
        'autochtone+, premières nations, peuples autochtones, inuit, inuits, affaires autochtones, sami, samis, kanak, innu, cris, peuples premiers, langues autochtones',
      religion:
        'religion+, religieux|religieuse+, interreligieux|interreligieuse, église+, culte+, islam, catholique+, pèlerinage, liberté religieuse, liberté de religion, dialogue interreligieux, hadj, mosquée+, chrétiens, orthodoxe+, saint-siège, imams, laïcité',
      media:
        'média+, médias, presse, journaliste+, journalisme, radio, télévision, radiodiffusion, agence de presse, agences de presse, désinformation, audiovisuel*, liberté de la presse, information, médias francophones, lutte contre la désinformation, communication',
      space:
        'espace extra-atmosphérique, spatial*, satellite+, astronaute+, agence spatiale, télédétection, observation de la terre',
      textiles:
        'textile+, mode, vêtement+, habillement, fourrure, cuir, bijoux, haute couture, confection, maroquinerie, tapis, horlogerie',
    },
    topic: {},
    notSector:
      'instrument juridique, force juridique, valeur juridique, instruments juridiques, cadre juridique, base juridique, communiqué de presse, conférence de presse, point de presse, revue de presse, salle de presse, attaché de presse, attachée de presse, service de presse, mission économique, mission commerciale, mission économique et commerciale, gens d’affaires, hommes d’affaires, dans le cadre, en cours, à la lumière, route de la soie, feuille de route, en route, à bon port, ministre de l’économie, conseil de sécurité des nations unies, membre du conseil de sécurité, groupe de travail, séance de travail, déjeuner de travail, dîner de travail, visite de travail, visite officielle de travail, de travail et d’amitié, mission de travail, entretien de travail, entretiens de travail, voyage de travail, dîner-travail, réunion de travail, petit-déjeuner de travail, rencontre de travail, programme de travail, plan de travail, langue de travail, mode virtuel, de santé fragile, bonne santé, point de vue, prix nobel de la paix, ancien combattant, corps consulaire, circonscription consulaire, consul général, visite d’amitié et de travail, visite de travail et d’amitié, d’amitié et de travail, séances de travail, déjeuners de travail, dîners de travail, édition de, édition du, édition d, édition des, aéroport international, à l’aéroport, de l’aéroport, salon d’honneur, port d’attache, route de, route du, en route pour, en route vers, sur la route, honneurs militaires, garde d’honneur',
  },
]

/** The single words among them: what stands beside a name but is none. */
export const fieldWords: WordLists = {
  sector: sectors
    .flatMap((list) => Object.values(list.sector ?? {}))
    .join(', ')
    .split(', ')
    .filter((word) => !word.includes(' ') && word !== 'port' && word !== 'fonds')
    .join(', '),
}
