import type { WordLists } from '../../reader/word-classes.ts'

/** The acts of official contact: verbs and the nouns made of them. */
export const acts: WordLists = {
  visit:
    'visiter~, parcourir~, découvrir~, sillonner~, arpenter~, arpenter~ les rues de, battre~ le pavé de, franchir~ les portes de|du|d, franchir~ le seuil de|du|d, pousser~ la porte de|du|d, faire~ la visite de|du|d',
  tour: 'visiter~, parcourir~, inspecter~, découvrir~, se recueillir~, déposer~ une gerbe, se voir~ présenter, faire~ la visite de|du|des, fleurir~',
  // 2: the place stands right behind it
  travel: {
    1: 'se rendre~, aller~, voyager~, partir~, s’envoler~, se déplacer~, s’embarquer~, mettre~ le cap sur, prendre~ la direction de, prendre~ le chemin de|du|d, reprendre~ le chemin de|du|d, reprendre~ la route de, prendre~ la route de|du, quitter~ le pays pour, se diriger~ vers, faire~ route vers, quitter~, faire~ le déplacement, faire~ le voyage, faire~ le voyage de|d|du, faire~ le déplacement de, mettre~ le cap vers, mettre~ le cap, traverser~ l’atlantique pour, franchir~ la frontière pour, prendre~ l’avion pour, prendre~ l’avion de|du, prendre~ le train pour, prendre~ le train de|du, sauter~ dans un avion pour, sauter~ dans le train pour, boucler~ ses valises pour, faire~ ses valises pour, faire~ ses bagages pour, s’envoler~ pour, partir~ pour, faire~ le chemin inverse, faire~ le trajet inverse, faire~ le voyage inverse, faire~ le déplacement inverse, refaire~ le chemin inverse, prendre~ le chemin inverse, accomplir~ le trajet inverse, effectuer~ le trajet inverse, effectuer~ le déplacement inverse, rendre~ la politesse, rendre~ la visite, rendre~ cette visite, rendre~ sa visite',
    2: 'gagner~, rejoindre~, rallier~, atteindre~, pousser~ jusqu’à, pousser~ jusqu’au, pousser~ jusqu’en',
  },
  // 2: the place stands right behind
  arrive: {
    1: 'arriver~, venir~, atterrir~, débarquer~, séjourner~, être en visite, est, sont, était, étaient, sera, seront, fut, furent, en visite, en mission, en déplacement, en séjour, en tournée, en voyage, en escale, faire~ escale, faire~ étape, s’arrêter~, être de passage, est de passage, de passage, se trouver~, poser~ le pied, poser~ ses valises, être présent, faire~ un crochet, faire~ un détour, faire~ un saut, faire~ le saut, faire~ une halte, faire~ une incursion, faire~ un arrêt, faire~ un passage, prendre~ ses quartiers, planter~ sa tente, poser~ ses bagages, poser~ sa valise, déposer~ ses bagages, déposer~ ses valises, défaire~ ses bagages, défaire~ ses valises, mettre~ le pied, mettre~ les pieds, mettre~ pied à terre, descendre~ d’avion, faire~ halte, revenir~, passer~ une journée, passer~ deux jours, passer~ trois jours, passer~ quatre jours, passer~ cinq jours, passer~ une semaine, passer~ quelques jours, passer~ quarante-huit heures',
    2: 'passer~ par, repasser~ par, transiter~ par, faire~ un crochet par, faire~ un détour par, fouler~, fouler~ le sol de|du|d|des, fouler~ la terre de|du|d',
    // a length of time behind the place
    3: 'passer~',
  },
  stopNoun:
    'première étape, deuxième étape, seconde étape, dernière étape, prochaine étape, étape suivante, premier arrêt, deuxième arrêt, dernier arrêt, prochain arrêt, première escale, dernière escale, première halte, dernière halte, étapes, escales, haltes, itinéraire, parcours, villes étapes, destinations, étapes prévues, étapes de la tournée, étapes du voyage',
  reverse:
    'faire~ le chemin inverse, faire~ le trajet inverse, faire~ le voyage inverse, faire~ le déplacement inverse, refaire~ le chemin inverse, prendre~ le chemin inverse, accomplir~ le trajet inverse, effectuer~ le trajet inverse, effectuer~ le déplacement inverse, rendre~ la politesse, rendre~ la visite, rendre~ cette visite, rendre~ sa visite, en sens inverse, dans l’autre sens, dans le sens inverse',
  carry:
    'conduire~, mener~, amener~, emmener~, devant le conduire, devant la conduire, devant les conduire, devant le mener, devant la mener, devant les mener, doit le conduire, doit la conduire, doit les conduire, doit le mener, doit la mener, devrait le conduire, devrait la conduire, devrait les conduire, devrait le mener, devrait la mener, va le conduire, va la conduire',
  give: 'donner~, offrir~, organiser~, remettre~',
  return: 'rentrer~, revenir~, regagner~, visite retour, visite de retour',
  // 2: nouns
  finish: {
    1: 'rentrer~, revenir~, rentrer~ de|du|d|des, revenir~ de|du|d|des, être de retour de, est de retour de|du|d, sont de retour de|du, de retour de|du|d|des, conclure~, achever~, terminer~, clore, boucler~, quitter~, clôturer~, mettre~ fin',
    2: 'retour de|du|d|des',
  },
  light:
    'effectuer~, faire~, entreprendre~, entamer~, commencer~, débuter~, achever~, terminer~, conclure~, boucler~, mener~, conduire~, diriger~, poursuivre~, réaliser~, accomplir~, être en, est en, sont en, était en, étaient en, sera en, seront en, partir~ en, partir~ pour, venir~ en, arriver~ en, arriver~ pour, arriver~ au pour, rentrer~, revenir~, rentrer~ de|d, revenir~ de|d, de retour de|du|d, clore, ouvrir~, prendre~ part à, participer~ à, prévoir~, annuler~, reporter~, être attendu pour, est attendu pour, est attendue pour, sont attendus pour, est attendu en, est attendue en, sont attendus en',
  visitNoun: {
    unspecified:
      'visite retour, visite de retour, visite+, déplacement+, voyage+, tournée+, séjour+, escale+, étape, périple, venue, arrivée, passage, excursion, pèlerinage, départ pour, départ vers, départ à destination de|du',
    mission:
      'mission+, mission+ officielle+, mission+ institutionnelle+, mission+ de terrain, mission+ d’évaluation, mission+ gouvernementale+',
    'trade mission':
      'mission+ économique+, mission+ commerciale+, mission+ d’affaires, mission+ de prospection, mission+ d’exportation, mission+ industrielle+, mission+ d’investissement, mission+ économique+ et commerciale+, mission+ commerciale+ et économique+, mission+ multisectorielle+, mission+ princière+, mission+ d’hommes d’affaires, mission+ sectorielle+',
    study:
      'voyage+ d’étude, voyage+ d’études, visite+ d’étude, visite+ d’études, mission+ d’étude, mission+ d’études, mission+ d’information, mission+ exploratoire+, mission+ d’observation, visite de travail et d’étude',
    transit: 'escale technique, transit',
  },
  visitKind: {
    state: 'd’etat',
    official: 'officiel*, officiel* d’amitié',
    working: 'de travail, technique+, de travail et d’amitié, d’amitié et de travail, officiel* de travail',
    private: 'privé*, personnel*',
    courtesy: 'de courtoisie, d’amitié, protocolaire',
    study: 'd’étude, d’études, d’information',
    'trade mission': 'économique+, commercial*, d’affaires',
    mission: 'gouvernemental*, institutionnel*',
    transit: 'transit',
  },
  meet: 's’asseoir~ côte à côte, rencontrer~, se rencontrer~, s’entretenir~, se réunir~, se concerter~, dialoguer~, échanger~ avec, se retrouver~, se revoir~, se voir~, converser~, discuter~ avec, passer~ une heure avec, passer~ deux heures avec, passer~ trois heures avec, passer~ plus d’une heure avec, passer~ plus de deux heures avec, passer~ près d’une heure avec, passer~ près de deux heures avec, passer~ un moment avec, passer~ du temps avec, conférer~ avec, négocier~ avec, déjeuner~ chez, dîner~ chez, souper~ chez, trinquer~ avec, plaider~ auprès de|du|d, dîner~, déjeuner~, se consulter~, avoir~ un tête-à-tête, s’asseoir~ à la même table, s’asseoir~ autour de la table, croiser~, retrouver~, partager~ la table de|du|d, s’attabler~ avec, serrer~ la main de|du|d, donner~ l’accolade à|au, faire~ face à, trouver~ face à, avoir~ pour interlocuteur, avoir~ pour interlocutrice, avoir~ pour vis-à-vis, faire~ la connaissance de|du|d, lier~ connaissance avec, prendre~ langue avec, tomber~ d’accord avec, est chez, était chez, sera chez, sont chez, étaient chez, se rendre~ chez, passer~ chez, frapper~ à la porte de|du|d, pousser~ la porte de|du, s’asseoir~ face à, s’asseoir~ en face de, faire~ salon avec',
  hold: 'eu, aura, auront, tenir~, mener~, participer~ à|au|aux, prendre~ part à|au|aux, conduire~, entamer~, engager~, présider~, coprésider~, co-présider~, ouvrir~, poursuivre~, conclure~, reprendre~, achever~, organiser~, assister~ à|au, enchaîner~, accorder~, réunir~, animer~, remettre~, présenter~',
  talkNoun: {
    meeting:
      'rencontre+, entretien+, réunion+, discussion+, consultations, négociations, pourparlers, tête-à-tête, audience+, échange+, échanges de vues, échange de vues, entrevue+, séance, séance de travail, séances de travail, réunion+ de travail, rencontre+ bilatérale+, entretien+ bilatéral*, réunion+ bilatérale+, visite+ de courtoisie, conversation+, concertation+, lettres de créance, lettres de créances, rendez-vous, aparté, bilatérale, rencontre-échange, petit-déjeuner de travail, dialogue, lettre de créance, lettres d’accréditation, lettres l’accréditant, lettres les accréditant, lettres qui l’accréditent, lettres qui les accréditent, copies figurées de ses lettres de créance, copies figurées de leurs lettres de créance, copies figurées, lettres d’introduction, lettre d’introduction, lettres de cabinet',
    call: 'appel+, appel+ téléphonique+, entretien+ téléphonique+, conversation+ téléphonique+, visioconférence+, vidéoconférence+, visio-conférence+, communication téléphonique, échange téléphonique, échanges téléphoniques, coup de fil, rencontre virtuelle, réunion virtuelle, entretien virtuel, téléconférence, appel vidéo',
    reception:
      'accueil, réception+, banquet+, déjeuner+, dîner+, souper, dîner+ officiel*, dîner d’état, dîner de gala, petit-déjeuner, déjeuner+ de travail, dîner de travail, vin d’honneur, cocktail, iftar, ftour, repas, collation, 5 à 7',
  },
  // of goods and people, where it is no talk
  exchange: 'échange+',
  exchanged:
    'commercial*, économique+, culturel*, universitaire+, scolaire+, scientifique+, sportif|sportive+, touristique+, humain*, agricole+, linguistique+, académique+, étudiant*, élève+, apprenti*, stagiaire+, jeune+, jeunesse, expertise+, expérience+, informations, renseignements, données, biens, marchandises, prisonniers, enseignants, experts, extérieur*, énergétique+',
  seeVerb: 'voir~, croiser~, retrouver~',
  guestOf:
    'l’hôte de|du|d|des, hôte de|du|d|des, l’invité des|de|du, l’invitée des|de|du, invité d’honneur de|du, hôtes de, invités de',
  addressing:
    'dire~, redire~, répéter~, rappeler~, exprimer~, transmettre~, remettre~, porter~, apporter~, confier~, assurer~, promettre~, demander~, réaffirmer~, réitérer~, exposer~, présenter~, offrir~, vanter~, proposer~, faire~ part, faire~ savoir, témoigner~, décrire~, expliquer~, suggérer~, soumettre~, adresser~, faire~ valoir, parler~, livrer~, renouveler~, donner~, rendre~ compte, détailler~',
  agenda:
    'son hôte, son hôtesse, ses hôtesses, son interlocuteur, son interlocutrice, son vis-à-vis, ses convives, premier rendez-vous, son premier rendez-vous, premier interlocuteur, première interlocutrice, son premier interlocuteur, sa première interlocutrice, sa première rencontre, son premier entretien, sa première visite, sa première poignée de main, au programme, au carnet, à l’agenda, sur l’agenda, au calendrier, à l’affiche, au tableau, à son programme, à son agenda, à son carnet, dans son agenda, sur sa liste, sur son agenda, ses interlocuteurs, ses interlocutrices, parmi ses interlocuteurs, interlocuteur+, ses hôtes, ses vis-à-vis, en face de lui, en face d’elle, face à lui, face à elle, au rang de ses interlocuteurs, sur sa route, personnes rencontrées, personnalités rencontrées, rendez-vous pris, au fil des rendez-vous, au fil des entretiens',
  haveGuests: 'recevoir~ la visite de|d|du|des',
  offAway: 'tout, toute, directement',
  wished:
    'encourager~, appeler~ à, souhaiter~, possible, éventuel*, futur*, importance de|d, nécessité de|d, possibilité de|d, intérêt de, intérêt à, opportunité de, idée de|d, besoin de, utilité de, refus de, urgence de, incapacité à, espoir de, ambition de, vocation à, recommander~, demander~, exhorter~ à, étudier~, suggérer~, refuser~, chercher~ à, tenter~ de|d, reprise de, favoriser~, proposer~',
  outline: 'prévoir~, comprendre~, comporter~, figurer~, inclure~, se composer~',
  meetings: 'rencontres, entretiens, réunions, échanges, ces rencontres, ces entretiens, entrevues, rendez-vous',
  talkAdjective:
    'bilatéral*, officiel*, séparé*, trilatéral*, de haut niveau, fructueux|fructueuse, bref|brève, long|longue+, élargi*, restreint*, conjoint*, de travail, amical*, cordial*, quadripartite, tripartite, privé*, ministériel*, série de|d, cycle de, round de, plusieurs, divers*, premier|première, deuxième, second*, virtuel*, annuel*, régulier|régulière, spécial*, nombreux|nombreuses, différent*, multilatéral*, préparatoire+, politique+, approfondi*, technique+, protocolaire, préliminaire+, importante+, important+, deux, trois, quatre, une série de|d, individuel*, intensif|intensive',
  receive:
    'recevoir~, accueillir~, auditionner~, accepter~ les lettres de créance de|d|du, guider~, promener~, voir~ arriver, voir~ débarquer, voir~ défiler, voir~ passer, voir~ revenir, voir~ venir, voir~ atterrir, recevoir~ la visite de|du|d|des, avoir~ la visite de|du|d|des, avoir~ droit à la visite de|du|d, recevoir~ en audience, accorder~ une audience à|au, donner~ audience à, héberger~, offrir~ l’hospitalité à, dérouler~ le tapis rouge pour, dérouler~ le tapis rouge devant, recevoir~ la visite de courtoisie de|du, avoir~ pour hôte, avoir~ pour invité, avoir~ pour invitée, avoir~ pour visiteur, avoir~ pour visiteuse, compter~ parmi ses hôtes, compter~ parmi ses visiteurs, faire~ les honneurs, ouvrir~ ses portes à|au, ouvrir~ sa porte, dérouler~ le tapis rouge, faire~ bon accueil, faire~ fête, réserver~ un accueil chaleureux, réserver~ un bel accueil, réserver~ bon accueil, réserver~ le meilleur accueil, souhaiter~ la bienvenue, tendre~ les bras à, serrer~ la main, donner~ l’accolade, faire~ visiter, faire~ découvrir, tenir~ compagnie, retenir~ à déjeuner, retenir~ à dîner, garder~ à déjeuner, garder~ à dîner, écouter~, convier~ à sa table, inviter~ à sa table',
  sequel:
    'ensuite, puis, par la suite, séparément, dans la foulée, auparavant, plus tôt, plus tard, tour à tour, successivement, aussitôt, peu après, peu avant, dans un premier temps, dans un second temps',
  turn: {
    1: 'au tour de|du|d|des, le tour de|du|d, autre visiteur, autre visiteuse, autre hôte, autre invité, autre invitée, autre interlocuteur, autre interlocutrice, dernier visiteur, dernière visiteuse, second visiteur, seconde visiteuse, visiteur suivant, visiteuse suivante, même accueil pour, mêmes égards pour, même honneur pour, vint ensuite, vinrent ensuite, vient ensuite, suivit, suivirent',
    2: 'prendre~ le relais, prendre~ la suite, prendre~ la relève',
  },
  arrivalSite:
    'aéroport+, aérogare, aérodrome, descente d’avion, sa descente d’avion, pied de l’avion, passerelle de l’avion, salon d’honneur, pavillon d’honneur, pavillon présidentiel, tarmac, gare, gare maritime, à son arrivée, à leur arrivée, dès son arrivée, dès leur arrivée, base aérienne, poste-frontière',
  letter:
    'lettre+, message+, missive+, message+ verbal*, message+ écrit*, message+ oral*, pli+, pli+ fermé*, correspondance+, télégramme+, note verbale, dépêche+, copie de la lettre, condoléances, présenter~ ses condoléances, exprimer~ ses condoléances, écrire~ à|au|aux',
  courtesyCall:
    'visite+ de courtoisie, visite+ protocolaire+, visite+ d’adieu, visite+ d’adieux, audience+ d’adieu, audience+, présentation des lettres de créance, présentation des lettres de créances, remise des lettres de créance, remise des lettres de créances, remise des copies figurées, visite+ de courtoisie et d’adieu, visite+ de présentation, visite de prise de contact, visite de fin de mission',
  honouring: 'en l’honneur de|du|d|des',
  callOn:
    'rendre~ visite, rendre~ une visite de courtoisie, rendre~ une visite d’adieu, rendre~ visite à|au|aux, rendre~ une visite de courtoisie à|au|aux, rendre~ une visite d’adieu à|au|aux, rendre~ une visite protocolaire à|au|aux, présenter~ ses lettres de créance à|au|aux, présenter~ ses lettres de créances à|au|aux, remettre~ ses lettres de créance à|au|aux, remettre~ ses lettres de créances à|au|aux, remettre~ les copies figurées de ses lettres de créance à|au|aux, prendre~ congé de|du|d, faire~ ses adieux à|au|aux, présenter~ ses civilités à|au|aux, saluer~ de vive voix, présenter~ ses hommages à|au|aux, être reçu en audience chez, frapper~ à la porte de|du|d, pousser~ la porte de|du|d, venir~ saluer, aller~ saluer, passer~ saluer, s’inviter~ chez, franchir~ le seuil de|du|d, franchir~ la porte de|du, franchir~ les portes du|de, gravir~ les marches de|du',
  speak:
    'téléphoner~ à|au, appeler~, appeler~ au téléphone, parler~ avec, parler~ au téléphone avec, joindre~ au téléphone, s’entretenir~ au téléphone avec, s’entretenir~ par téléphone avec, s’entretenir~ par visioconférence avec, avoir~ au téléphone, avoir~ au bout du fil, se parler~',
  callNoun:
    'appel+ téléphonique+, entretien+ téléphonique+, conversation+ téléphonique+, visioconférence+, vidéoconférence+, visio-conférence+, échange téléphonique, communication téléphonique, coup de fil, téléconférence, appel vidéo, appel',
  virtual:
    'par téléphone, téléphoné, au téléphone, en visioconférence, par visioconférence, par vidéoconférence, en vidéoconférence, en ligne, virtuellement, de manière virtuelle, en mode virtuel, à distance, par écrans interposés, par appel vidéo, en virtuel, virtuel, virtuelle, téléphonique, par lien vidéo, visioconférence, vidéoconférence, visio-conférence, téléphoniquement, en visio, par visio, en distanciel, par zoom, au bout du fil',
  discuss:
    'discuter~, échanger~, échanger~ leurs vues, échanger~ des vues, passer~ en revue, évoquer~, aborder~, se pencher~ sur, faire~ le point',
  attend: {
    1: 'participer~, prendre~ part, assister~, participer~ à|au|aux, prendre~ part à|au|aux, assister~ à|au|aux, intervenir~ à|au, intervenir~ lors, prononcer~ une allocution, prononcer~ un discours, prononcer~ le discours d’ouverture, prononcer~ le discours de clôture, prononcer~ l’allocution d’ouverture, prononcer~ le mot de bienvenue, représenter~, présider~, coprésider~, co-présider~, être~ présent à|au|aux, être~ l’invité d’honneur de|du, être~ l’invitée d’honneur de|du, être~ l’hôte d’honneur de|du, être~ représenté à|au, prendre~ la parole à|au, prendre~ la parole lors, exposer~ à, siéger~ à|au',
    2: 'participation à|au|aux, présence à|au',
    3: 'rejoindre~, se joindre~ à|au|aux',
  },
  open: 'ouvrir~, clôturer~, clore, inaugurer~, lancer~, dévoiler~, couper~ le ruban, couper~ le ruban de|du|d, donner~ le coup d’envoi, donner~ le coup d’envoi de|du|d, lever~ le rideau sur, donner~ le départ de|du',
  hostEvent:
    'accueillir~, organiser~, tenir~, coorganiser~, co-organiser~, abriter~, héberger~, convoquer~, monter~, mettre~ sur pied, mettre~ sur pied par, concocter~, piloter~, parrainer~, être~ le théâtre de|du|d, être~ le cadre de|du|d, être~ le siège de|du, servir~ de cadre, servir~ de cadre à|au, servir~ de décor à|au, prêter~ son cadre à|au, ouvrir~ ses portes à|au',
  chaired:
    'sous la présidence conjointe de|du, sous la présidence effective de|du, sous la coprésidence des|de|du|d, sous la présidence des|de|du|d, à l’initiative de|du|d|des, sous l’égide de|du|d, sous les auspices de|du, présidé* par, coprésidé* par, co-présidé* par, avec le concours de|du|d|des, avec l’appui de|du|d|des, avec le soutien de|du|d|des, avec la collaboration de|du|d|des, avec la contribution de|du|d|des, avec la participation de|du|d, en présence de|du|d|des, sous la direction de, sous la conduite de, sous la double présidence de|du, organisé* par, organisé* avec',
  gather: 'réunir~, rassembler~, regrouper~, mettre~ face à face, mettre~ en présence, asseoir~ à la même table',
  happen: {
    1: 'se tenir~, avoir~ lieu, remonter~ à|au, dater~ de|du, se dérouler~, se passer~, s’ouvrir~, se réunir~, être organisé, a été organisé, a été organisée, ont été organisés, est organisé, est organisée, s’achever~, débuter~, être tenu, prendre~ fin, s’est tenu, s’est tenue, être sanctionné par, a été sanctionné, a été sanctionnée, ont été sanctionnés, a été couronné, a été couronnée, se clôturer~, clôturer~, se clore, a été marqué, a été marquée, déboucher~ sur, aboutir~ à, se conclure~, se terminer~, se poursuivre~, démarrer~, a débuté, connaître~ la participation, voir~ la participation, a vu la participation, battre~ son plein, être célébré, a été célébré, a été célébrée, être inauguré, a été inauguré, a été inaugurée, être lancé, a été lancé, a été lancée, être clôturé, a été clôturé, a été clôturée, être clos, être convoqué, a été convoqué, a été convoquée, siéger~, ouvrir~ ses portes, fermer~ ses portes, refermer~ ses portes, faire~ salle comble, attirer~, se refermer~, prendre~ place',
    2: 'se tiendra, se tiendront, aura lieu, auront lieu, se déroulera, se dérouleront, sera organisé, sera organisée, seront organisés, sera célébré, sera célébrée, sera présidé, sera présidée, sera coprésidé, sera coprésidée, sera co-présidé, sera co-présidée, seront coprésidés, sera inauguré, sera inaugurée, sera lancé, sera lancée, est prévu, est prévue, sont prévus, sont prévues, s’ouvrira, doit se tenir, doit avoir lieu, prévu*, programmé*',
  },
  sign: 'signer~, passer~, parvenir~ à, aboutir~ à, trouver~, échanger~ leurs signatures au bas de|d, avoir~ leur, avoir~ enfin leur, tenir~ leur, lancer~, dévoiler~, se doter~ de|d, arrêter~, parapher~, conclure~, ratifier~, renouveler~, prolonger~, reconduire~, adopter~, publier~, approuver~, annoncer~, échanger~, formaliser~, sceller~, finaliser~, apposer~ leur signature, cosigner~, apposer~ sa signature, apposer~ leur signature au bas de|d|du, apposer~ leurs signatures au bas de|d|du, apposer~ leur signature sur, apposer~ leur paraphe, apposer~ leur paraphe au bas de|d|du, apposer~ sa signature au bas de|du|d, mettre~ leur signature au bas d|de, mettre~ leur signature sous, remettre~ leur signature au bas de|d|du, mettre~ leur nom au bas de|d|du, mettre~ leur nom sous, mettre~ son nom au bas de|d, apposer~ leur nom au bas de|d, apposer~ leurs noms au bas de|d, contresigner~, rendre~ public, rendre~ publique, proroger~, étendre~, compléter~, toper~, dénoncer~, nouer~, émettre~, mettre~ en place, pérenniser~, consolider~ par, actualiser~, réviser~, souscrire~ à, mettre~ à jour, amender~, établir~, s’entendre~ sur, s’entendre~, convenir~ de|d, convenir~, s’accorder~ sur, se mettre~ d’accord sur, entériner~, officialiser~, apposer~ leurs signatures, mettre~ leur paraphe au bas de|du|d, revêtir~ de leur signature, revêtir~ de leurs signatures, revêtir~ de leur paraphe, se donner~, coucher~ sur le papier',
  seals:
    'par écrit, noir sur blanc, se lier~, prendre~ la plume, encre, en commun, chose faite, poignée de main, couronner~, concrétiser~, matérialiser~, avaliser~, rendre~ officiel, rendre~ officielle, prendre~ la forme de|d, mettre~ le sceau, paraphes, donner~ corps à',
  binds: 'lier~, relier~, unit, unissent, unissait, unissaient, unissant, uni+, unie+',
  stands:
    'entrer~ en vigueur, prendre~ effet, voir~ le jour, naître~, dater~, dater~ de|du|d, remonter~, remonter~ à|au, être en vigueur, est en vigueur, sont en vigueur, était en vigueur, être en application, courir~',
  bears: 'porter~, recevoir~, recueillir~, revêtir~',
  issue:
    'lancer~, émettre~, dévoiler~, se doter~ de|d, arrêter~, adopter~, publier~, approuver~, annoncer~, établir~, prolonger~, mettre~ à jour, amender~, convenir~ de|d, finaliser~, s’entendre~ sur, convenir~, s’accorder~ sur, se mettre~ d’accord sur, entériner~, se donner~',
  joint:
    'conjoint*, commun*, mixte+, paritaire+, bilatéral*, trilatéral*, intergouvernemental*, coopération, de coopération, partenariat, de partenariat, amitié, d’amitié, jumelage, de jumelage, tripartite, collaboration, de collaboration, d’entente, d’accord, cadre, accord-cadre',
  vagueInstrument: 'document+, texte+, charte, instrument+, marché, bail, programme de travail, communiqué',
  signNoun:
    'signataires, signature+, signature de|d|du|des, conclusion de|d|du, renouvellement, renouvellement de|d, paraphe, cérémonie de signature, reconduction, reconduction de|d, ratification, prolongation de|d, prorogation de, révision de, extension de, actualisation de, modification de, paraphe de|d, ratification de|d, adoption de, échange de',
  perform:
    'procéder~ à, procéder~, effectuer~, réaliser~, donner~ lieu à, aboutir~ à, se solder~ par, s’achever~ par, se conclure~ par, se terminer~ par, être sanctionné par, sanctionné* par, être couronné par, couronné* par, être marqué par, marqué* par, ponctué* par, déboucher~ sur, mener~ à, superviser~, être~ témoin de, être~ témoin à, parrainer~',
  agree: 'convenir~ de|d, s’entendre~ sur, s’accorder~ sur, se mettre~ d’accord sur',
  meal: 'réception, banquet, déjeuner, dîner, souper, petit-déjeuner, thé',
  send: 'envoyer~, dépêcher~, déléguer~, adresser~, présenter~ ses condoléances, exprimer~ ses condoléances, écrire~ à|au|aux',
  awaits: 'attendre~',
  expect:
    'attendu*, est attendu, est attendue, sont attendus, sont attendues, sera attendu, sera attendue, est annoncé, est annoncée, sont annoncés, sont annoncées',
  lead: 'conduire~, mener~, diriger~, emmener~, piloter~, être à la tête, est à la tête d, à la tête d|de|du|des, prendre~ la tête de|d, codiriger~',
  twin: 'devenir~ villes jumelles, devenir~ villes jumelées, devenir~ villes sœurs, devenir~ jumelles, devenir~ sœurs, devenir~ ville jumelle de|du|d, devenir~ la ville jumelle de|du|d, devenir~ ville sœur de|du|d, devenir~ la ville sœur de|du|d, villes jumelées, villes jumelles, villes sœurs, villes partenaires, régions partenaires, jumeler~, se jumeler~, être jumelé avec, est jumelé avec, est jumelée avec, sont jumelées, est jumelée à, est jumelé à, être jumelée avec, jumelé* avec, jumelé* à, provinces jumelées',
  siteAct:
    'déposé une gerbe, déposer une gerbe, déposera une gerbe, déposent une gerbe, déposé une couronne, fleuri, se recueillir~',
  contact: {
    1: 'voyage+, trajet, tournée+, séjour+, escale+, cap, valises, passerelle, tarmac, étape+, visite+, visiteur+, départ, programme, destination, avion, aéroport, mission+, délégation+, déplacement+, semaine, jours, retour, route, sol, terre, envolé*, arrivé*, venu*, parti*, rentré*, attendu*, séjourné, passé',
    2: 'table, mots, conversation, heure, minutes, poignée de main, téléphone, ligne, appel, déjeuner, dîner, petit-déjeuner, thé, café, repas, toast, audience, bureau, palais, résidence, réception, entrevue, échange+, conversé, discuté, parlé, ordre du jour, sujet+, homologue+, collègue+, salué, remis, présenté, courtoisie, bilatéral*, ministre+, ensemble, tête-à-tête, face',
    3: 'hôte+, invité*, accueilli*, bienvenue, reçu*, invitation, entre, compagnie, envoyé+, cérémonie, occasion',
    4: 'message+, lettre+, télégramme+, réagi, propos, déclarations, souhaite, souhaitent, hommage, félicité, félicitations, condoléances, sanction+, sanctionné, arrêté, accusé, condamné, extradé, envahi, attaqué, forces, troupes, armée, armes, tués, morts, guerre, né, née, diplômé, étudié, carrière, servi, ancien, ancienne, nommé, nommée, nomination, devenu, devenue, élu, élue, élection+, victoire, démissionné, retraite, professeur, livre, film, roman, exportations, importations, prêt, aide, don, milliard+, million+, pour cent, article, tweet, critiqué, dénoncé, exigé, doit, devrait, pourrait, selon la loi',
  },
  visitSection: {
    1: 'visites à l’étranger, déplacements à l’étranger, visites reçues, visites effectuées, visites officielles, visites, missions, délégations, visiteurs, visites de haut niveau, rencontres, échanges, contacts, déplacements, visites bilatérales, visites d’état, accueil de délégations, délégations reçues, délégations accueillies, visites récentes, principales visites',
    2: 'visite, mission, délégation, déplacement',
  },
  // words over the columns of a table: 1 day, 2 who, 3 what for, 4 place, 5 the other land, 6 host, 7 instrument, 8 whither, 9 whence, 10 others, 11 visitor
  column: {
    1: 'date+, jour+, période+, année+, mois, heure+, quand, durée, calendrier',
    2: 'chef+, conduite, dirigée, nom+, fonction+, personnalité+, responsable+, participant*, ministre+, qui, niveau, représentant*',
    3: 'objet+, quoi, but+, motif+, occasion, évènement+, nature, type, objectif+, programme, sujet+, thème+, résultat+, détails, description, mission+, activité+, cadre, observations',
    4: 'lieu+, endroit, ville+, localité+, où',
    5: 'pays, partenaire+',
    6: 'hôte+, reçu*, accueilli*, homologue+, interlocuteur|interlocutrice+',
    7: 'accord+, entente+, convention+, instrument+, document+, intitulé, titre, traité+, mémorandum, protocole+',
    8: 'destination+',
    9: 'origine, provenance, nationalité',
    10: 'numéro, statut, remarque+, commentaire+, effectif, membres',
    11: 'visiteur|visiteuse+, invité*, délégation+, visite+, voyageur+',
  },
  inward:
    'missions entrantes, visites entrantes, délégations entrantes, accueils, réceptions de délégations, délégations étrangères, délégations étrangères reçues, délégations étrangères accueillies, visiteurs étrangers, visiteurs reçus, personnalités reçues, personnalités accueillies, hôtes étrangers, visites reçues, délégations reçues, délégations accueillies, accueil de délégations, visiteurs, visites au québec, visites en france',
  outward:
    'visites à l’étranger, déplacements à l’étranger, visites effectuées, missions à l’étranger, missions sortantes, visites sortantes, délégations sortantes, déplacements ministériels, déplacements, voyages officiels, voyages à l’étranger, missions hors québec, déplacements officiels',
  memberList:
    'liste des participants, liste des participantes et participants, liste des membres, liste des délégués, membres de la délégation, composition de la délégation, membres de la délégation officielle, délégation officielle, la délégation comprend, la délégation comprenait, la délégation se compose de, la délégation est composée de, personnalités de la délégation, font partie de la délégation, ont fait partie de la délégation',
  residue:
    'retour en haut, photo+, crédit photo, crédits photo, image+, mots-clés, étiquettes, partager, imprimer, suivez-nous, abonnez-vous, lire la suite, lire aussi, à lire aussi, voir aussi, articles connexes, liens connexes, source+, pour information, pour plus d’information, pour plus d’informations, pour plus de renseignements, renseignements, contact+, contact presse, contacts presse, relations avec les médias, personne de contact, plan du site, vous êtes ici, accueil, aller au contenu, droits d’auteur, tous droits réservés, cookies, traduction, rédaction, catégories, commentaires, télécharger, envoyer à un ami, page, note aux rédactions, fin, autres actualités, suivant, précédent, mentions légales, politique de confidentialité, tél, téléphone, télécopieur, courriel, e-mail, email, site web, site internet, publicité, inscrivez-vous, infolettre, mis à jour, dernière mise à jour, légende, nouvelles fournies par, partager cet article, suivre',
  masthead:
    'pour diffusion immédiate, pour publication immédiate, à publier immédiatement, diffusion immédiate, communiqué, communiqué de presse, communiqués de presse, note de presse, note aux rédactions, avis aux médias, embargo, sous embargo, seul le prononcé fait foi, traduction non officielle',
  ending: 'fait à',
}
