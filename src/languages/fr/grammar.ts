import type { WordLists } from '../../reader/word-classes.ts'

/** Words that hold a sentence together. */
export const grammar: WordLists = {
  // 1: definite
  article: { 1: 'le, la, les, l', 2: 'un, une' },
  definite: 'le+, la, l, ce+, cet, cette, ledit, ladite, lesdits, lesdites',
  // what shows whose office it is: "la ministre"
  masculine: 'le, un, du, au, ce, cet',
  feminine: 'la, une, cette, chère',
  // the article within: "au Caire" is in Le Caire
  contracted: { Le: 'au, du', Les: 'aux' },
  partitive: 'des, de, d, du',
  possessive: { 3: 'leur, leurs', 4: 'son, sa, ses', 5: 'notre, nos, mon, ma, mes' },
  he: { 1: 'il, lui, celui ci, ce dernier', 2: 'elle, celle ci, cette dernière' },
  latter: 'celui ci, ce dernier, celle ci, cette dernière',
  they: 'ils, elles, eux, ceux ci, celles ci, ces derniers, ces dernières',
  it: 'ça, cela',
  we: 'je, j, nous, notre, nos, mon, ma, mes, vous, votre, vos, merci',
  who: 'qui, auquel, à laquelle, auxquels, auxquelles, lequel, laquelle, lesquels, lesquelles',
  which: 'que, qu, dont',
  where: 'où',
  and: 'et, &, ainsi que, ainsi qu, de même que, de même qu, et aussi, puis, et ensuite, mais aussi',
  or: 'ou, ou bien',
  but: 'mais, tandis que, tandis qu, alors que, alors qu',
  of: 'de, d, du, des',
  to: 'à, au, aux, en, vers, auprès de, auprès du, auprès des, auprès d, près la, près le, jusqu à, jusqu au',
  from: 'de+, d, du, depuis, en provenance de, en provenance du, en provenance d, en provenance des',
  by: { 1: 'par, de la part de, de la part du, de la part d, de la part des' },
  with: 'avec, en compagnie de, en compagnie du, en compagnie d, en compagnie des, aux côtés de, aux côtés du, aux côtés d, aux côtés des',
  between: 'entre',
  in: 'en, en date du, en date des, à la date du, dans, à, au, aux, chez, sur le territoire de, près de, près d, près du',
  at: 'à, au, aux, au siège de, au siège du, au siège d, au siège des',
  on: 'sur',
  for: 'pour, à destination de, à destination du, à destination d, à destination des, en direction de, en direction du, en direction d, en direction des, chargé* de, chargé* du, chargé* des, chargé* d, en charge de, en charge du, en charge des, en charge d, responsable+ de, responsable+ du, responsable+ des, responsable+ d, délégué* à, délégué* au, délégué* aux, délégué* auprès de, délégué* auprès du',
  into: 'dans',
  during:
    'durant, pendant, lors de, lors du, lors des, lors d, au cours de, au cours du, au cours des, au cours d, dans le cadre de, dans le cadre du, dans le cadre des, dans le cadre d, à l’occasion de, à l’occasion du, à l’occasion des, à l’occasion d, courant, dès',
  after:
    'après, à la suite de, à la suite du, à la suite d, à la suite des, suite à, suite au, à l’issue de, à l’issue du, à l’issue des, à l’issue d, au terme de, au terme du, au terme d, au terme des, au sortir de, au sortir du',
  before:
    'avant, avant de, avant d, en amont de, en amont du, en amont d, en amont des, à la veille de, à la veille du, à la veille d',
  until: 'jusqu à, jusqu au, jusqu aux, jusqu en',
  since: 'depuis',
  via: 'via, en passant par',
  example: 'comme, tel que, telle que, tels que, telles que, tel+',
  worth: 'd une valeur, d un montant, pour un montant, a hauteur de',
  otherPreposition:
    'contre, sans, sous, malgré, envers, parmi, selon, outre, hors, voire, vu, grâce à, grâce au, grâce aux, face à, face au, face aux, à propos de, à propos du, au sein de, au sein du, au sein d, au sein des, au nom de, au nom du, au nom d, au nom des, en faveur de, en faveur du, en faveur d, en faveur des, en dehors de, à travers, au travers de, conformément à, conformément au, conformément aux, en raison de, en raison du, en raison d, en raison des, à cause de, à cause du, à cause d, à cause des, en cas de, au moyen de, à côté de, à côté du, autour de, autour du, autour d, autour des, au lieu de, afin de, afin d, en vue de, en vue d, en vue du, en vue des, à la tête de, à la tête du, à la tête d, à la tête des, au profit de, au profit du, au profit d, au profit des, hormis, excepté, quant à, quant au, quant aux, au-delà de, au-delà du, à hauteur de, par rapport à, par rapport au',
  subordinate:
    'lorsque, lorsqu, quand, si, parce que, parce qu, puisque, puisqu, afin que, afin qu, bien que, bien qu, quoique, comme, dès que, dès qu, après que, après qu, pour que, pour qu, tant que, pendant que, depuis que',
  // of "avoir" in "a eu un entretien": a verb of its own
  // of no other class
  verb: 'rester~, demeurer~, eu, aura, auront, daté+, datée+',
  past: 'eu, daté, datée, datés, datées',
  future:
    'aura, auront, devant le conduire, devant la conduire, devant les conduire, devant le mener, devant la mener, devant les mener, doit le conduire, doit la conduire, doit les conduire, doit le mener, doit la mener, devrait le conduire, devrait la conduire, devrait les conduire, devrait le mener, devrait la mener, va le conduire, va la conduire',
  finite: 'aura, auront',
  be: 'est, sont, était, étaient, fut, furent, sera, seront, serait, seraient, été, être, étant, soit, soient',
  bePast: 'était, étaient, fut, furent, a été, ont été, avait été, avaient été',
  have: 'vient de, viennent de, vient d, viennent d, a, ont, avait, avaient, eut, eurent, aura, auront, aurait, auraient, eu, avoir, ayant, ait, aient',
  will: 'va, vont, ira, iront, sera, seront, serait, seraient, fera, feront',
  planned:
    'doit, doivent, devra, devront, devrait, devraient, devait, devaient, prévoit de, prévoit d, prévoient de, prévoient d, compte se, compte s, compte effectuer, compte recevoir, compte rencontrer, compte visiter, compte signer, comptent se, comptent s, s’apprêter~ à, se préparer~ à, envisage de, envisage d, envisagent de, envisagent d, est prévu, est prévue, sont prévus, sont prévues, est attendu, est attendue, sont attendus, sont attendues, est appelé à, est appelée à, sont appelés à, sont appelées à, est censé, est censée, est programmé, est programmée, sont programmés, sont programmées, espère, espèrent, a prévu de, a prévu d, ont prévu de, ont prévu d, projette de, projette d, est en passe de, sont en passe de, aura lieu, auront lieu, se tiendra, se tiendront, interviendra, interviendront, entend signer, entendent signer, entend conclure, entendent conclure, devant le conduire, devant la conduire, devant les conduire, devant le mener, devant la mener, devant les mener, doit le conduire, doit la conduire, doit les conduire, doit le mener, doit la mener, devrait le conduire, devrait la conduire, devrait les conduire, devrait le mener, devrait la mener, va le conduire, va la conduire',
  expectWord: 'prévu*, attendu*, programmé*, censé*',
  upcoming: 'prochain*, futur*, à venir, prévu*, attendu*, projeté*, programmé*, envisagé*',
  planning:
    'prévoir~, envisager~, projeter~, proposer~, préparer~, décider~, compter~, espérer~, convenir~, inviter~, invitation',
  infinitive: 'de, d, à, pour, afin de, afin d, en vue de, en vue d',
  not: 'pas, ne, n, jamais, aucun*, ni, sans, nul*',
  cancelled:
    'annulé*, reporté*, ajourné*, annuler~, reporter~, ajourner~, différé*, suspendu*, repoussé*, décommandé*, renvoyé*, n’a pas eu lieu, n’aura pas lieu, annulation, report, n’a pu avoir lieu, remis aux calendes grecques, remise aux calendes grecques, remis sine die, remise sine die, tomber~ à l’eau, passer~ à la trappe, renoncer~ à, déprogrammé*, supprimé*, remis* à l’automne, remis* à l’hiver, remis* à l’été, remis* au printemps, remis* à l’an prochain, remis* à l’année prochaine, remis* au mois prochain, remis* à une date ultérieure, remis* à une autre date, partie remise, décalé*, décaler~, reprogrammé*, gelé*, remettre~ à plus tard, retardé*',
  reflexive: 'se, s',
  clitic: 'se, s, y, lui, leur, nous, vous, l',
  adverb:
    'également, aussi, ensuite, enfin, puis, notamment, au premier chef, déjà, récemment, longuement, brièvement, par ailleurs, en outre, à nouveau, de nouveau, d’abord, tout d’abord, officiellement, conjointement, ensemble, aujourd’hui, hier, demain, alors, ainsi, successivement, respectivement, personnellement, bientôt, actuellement, précédemment, ultérieurement, solennellement, chaleureusement, particulièrement, principalement, séparément, pour sa part, de son côté, en marge, par la suite, dans la foulée, au préalable, auparavant, entre autres, en particulier, en personne, tour à tour, surtout, encore, toujours, pour la première fois, pour la deuxième fois, à cette occasion, en visioconférence, par téléphone, à ce titre, une nouvelle fois, de même, formellement, cordialement, très, désormais, finalement, là, ici, bien, parallèlement, préalablement, tout juste, à peine, sitôt, fraîchement, aussitôt, simultanément, mutuellement, soir, matin, après-midi, in corpore, en corps, sur place, en audience, en audience privée, en audience officielle, en audience solennelle, en audience de courtoisie, en audience d’adieu, en privé, à huis clos, en grande pompe, séance tenante, depuis peu, avec succès, avec brio, sans encombre, en bonne et due forme',
  aux: 'a, ont, avait, avaient, eut, aura, auront, aurait, auraient, ayant, avoir, est, sont, était, étaient, été, être, fut, furent, sera, seront, serait, seraient, va, vont, doit, doivent, devrait, devraient, devra, devront, peut, peuvent, pourra, pourront, pourrait, pourraient, pu, dû, voulu, su, vient de, viennent de, vient d, viennent d',
  // what is only wished or allowed
  unreal:
    'pourrait, pourraient, souhaitent, voudrait, voudraient, aimerait, aimeraient, peut, peuvent, pourra, pourront, faut, faudrait, souhaiterait, souhaiteraient, souhaité, souhaitait, envisage, envisagent, étudie la possibilité de, étudient la possibilité de, réfléchit à, réfléchissent à',
  also: 'quant à, quant au, quant aux, pour ce qui est de, pour ce qui est du, quant à lui, quant à elle, quant à eux, quant à elles, lui aussi, elle aussi, eux aussi, lui-même, elle-même, pour sa part, de son côté, également, aussi, en outre, par ailleurs, de plus, à son tour, ainsi',
  same: 'même, mêmes',
  other: 'autre+, d’autres, nouveau|nouvelle+, nouvel, actuel*',
  epithet: 'nouveau|nouvelle+, nouvel, actuel*, jeune, nouvellement, récemment, tout nouveau, toute nouvelle',
  each: 'chaque, chacun, chacune',
  there: { 1: 'ici', 2: 'là, là-bas, sur place, y' },
  both: 'les deux, ces deux, les trois, tous deux, toutes deux, tant',
  two: { 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq' },
  thatOf: {
    1: 'celui de, celui du, celui d, celui des, celle de, celle du, celle d, celle des',
    // 2: of several
    2: 'ceux de, ceux du, ceux d, ceux des, celles de, celles du, celles d, celles des',
  },
  counterpart: 'homologue+, collègue+, vis-à-vis',
  invitation: 'invitation, invité*',
  speech:
    'dire~, déclarer~, souligner~, affirmer~, indiquer~, préciser~, ajouter~, rappeler~, exprimer~, remercier~, réaffirmer~, réitérer~, saluer~, féliciter~, mettre~ en avant, mettre~ en lumière, annoncer~, expliquer~, transmettre~, se féliciter~, apprécier~, convenir~, évoquer~, aborder~, examiner~, discuter~, passer~ en revue, informer~, proposer~, suggérer~, exhorter~, appeler~, condamner~, inviter~, estimer~, noter~, relever~, se réjouir~, insister~, plaider~, présenter~, faire~ savoir, faire~ part, confirmer~, rendre~ hommage, commenter~',
  desire:
    'vouloir~, souhaiter~, espérer~, proposer~, volonté, disponibilité, intention, désir, souhait, décider~, convenir~ de, convenir~ d, s’engager~ à, viser~, prêt*',
  about:
    'sur, à propos de, à propos du, concernant, relatif* à, relatif* au, relatif* aux, porter~ sur, en matière de, en matière d, dans le domaine de, dans le domaine du, dans le domaine d, dans les domaines de, dans les domaines du, dans les domaines d, dans les domaines des, dans le domaine des, dans le secteur de, dans le secteur du, dans le secteur d, dans les secteurs de, dans les secteurs du, dans les secteurs d, des secteurs de, des secteurs du, des secteurs d, des domaines de, au sujet de, au sujet du, au sujet d, au sujet des, axé* sur, consacré* à, consacré* au, consacré* aux, dédié* à, dédié* au, dédié* aux, y compris, tel+ que, telle+ que, notamment, centré* sur, autour de, autour du, autour d, autour des, question de, question du, question d, question des, portant, tendant à, visant à, visant au, visant l, instituant, créant, établissant, destiné* à, destiné* au, destiné* aux, en vue de, en vue du, en vue d, en vue des, en faveur de, en faveur du, en faveur d, en faveur des, dans le domaine, dans les domaines, dans le secteur, dans les secteurs, ayant trait à, ayant trait au, ayant pour objet, régissant, modifiant, prorogeant, complétant, se rapportant à, en lien avec, lié* à, lié* au, lié* aux',
  cause:
    'en raison de, en raison du, en raison des, en raison d, à cause de, à cause du, à cause des, à cause d, pour cause de, pour cause d, du fait de, du fait du, du fait des, du fait d, pour raisons de, pour raison de, pour des raisons de',
  concern:
    'permettre~, porter~ sur, couvrir~, concerner~, traiter~ de, être axé sur, viser~, renforcer~, développer~, promouvoir, favoriser~, intensifier~, approfondir~, élargir~, stimuler~, thème+, thématique+, sujet+, ordre du jour, priorité+, enjeu+, perspectives de, perspectives d, dossier+, axe+, volet+, évoquer~, aborder~, s’articuler~ autour, avoir~ trait à, consolider~, dynamiser~, question+, domaine+, secteur+, relever~ de, résultat+',
  talked:
    'a été question, fait le point, faire le point, l’accent a été mis, mis l’accent, au menu, au cœur, au centre, à l’ordre du jour, présenté*, échangé, exposé, salué, rappelé, exprimé, évoqué*, abordé*, examiné*, discuté*, souligné, ont convenu, sont convenus, passé en revue, s’intéresser~, attention particulière, une attention, parler~ de, parler~ du, parler~ des, parler~ d, explorer~, retenir~ l’attention, s’accorder~ sur, s’accordent sur, se sont accordés, accordé une attention, identifié*, retenu*, soulevé*, étudié*, envisagé*, esquissé, ont dit, a parlé, est revenu sur, sont revenus sur, est revenue sur, tour d’horizon, dresser~ le bilan, passé au crible, balayé',
  abbreviation:
    'm, mm, mme+, mlle, dr, pr, me, mgr, st, ste, janv, févr, avr, juill, sept, oct, nov, déc, no+, art, etc, env, p, ex, cf, tél, ltée, inc, s.e',
  functionWord:
    'ce+, cet, cette, celui, celle+, ceux, tout, toute+, tous, plusieurs, quelque+, certains, certaines, aucun, aucune, nul, autre+, même+, tel+, telle+, plus, moins, très, trop, peu, beaucoup, si, oui, non, ici, là, voici, voilà, donc, ainsi, cependant, toutefois, néanmoins, pourtant, enfin, ensuite, puis, alors, aussi, encore, déjà, jamais, toujours, souvent, parfois, aujourd’hui, hier, demain, quoi, dont, comment, pourquoi, combien, on, y, en, je, tu, il+, elle+, nous, vous, me+, te+, se+, leur+, lui, eux, mon, ma, ton, ta, son, sa, notre, nos, votre, vos, que, qui, c, s, qu, n, d, l, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, chez, or, ni, car, afin, lors, soit, selon, sans, sous, vers, outre, pendant, photo, vidéo, image, communiqué, presse, actualités, accueil, page, date, source, contact, média+, partager, imprimer, note+, dernier, dernière, premier, première, après, avant, depuis, parmi, hormis, face, suite, rien, chacun, chacune, notamment, également, par ailleurs, publié, publiée, mis, mise, pour, avec, dans, par, sur, une, un, le+, la, des, du, au, aux, et, ou, mais, bienvenue, merci, cher+, chère',
}
