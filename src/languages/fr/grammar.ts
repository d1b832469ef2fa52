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
  to: 'à, au, aux, en, vers, auprès de|du|des|d, près la, près le, jusqu à|au',
  from: 'de+, d, du, depuis, en provenance de|du|d|des',
  by: { 1: 'par, de la part de, de la part du, de la part d, de la part des' },
  with: 'avec, en compagnie de|du|d|des, aux côtés de|du|d|des',
  between: 'entre',
  in: 'l’étape de|d|du, en, en date du|des, à la date du, dans, à, au, aux, chez, sur le territoire de, près de|d|du',
  at: 'à, au, aux, au siège de|du|d|des',
  on: 'sur',
  for: 'pour, à destination de|du|d|des, en direction de|du|d|des, chargé* de|du|des|d, en charge de|du|des|d, responsable+ de|du|des|d, délégué* à|au|aux, délégué* auprès de|du',
  into: 'dans',
  during:
    'durant, pendant, lors de|du|des|d, au cours de|du|des|d, dans le cadre de|du|des|d, à l’occasion de|du|des|d, courant, dès',
  after: 'après, à la suite de|du|d|des, suite à|au, à l’issue de|du|des|d, au terme de|du|d|des, au sortir de|du',
  before: 'avant, avant de|d, en amont de|du|d|des, à la veille de|du|d',
  until: 'jusqu à|au|aux, jusqu en',
  since: 'depuis',
  via: 'via, en passant par',
  example: 'comme, tel que, telle que, tels que, telles que, tel+',
  manySided: { 3: 'trilaterale+, tripartite+, trois', 4: 'quadrilaterale+, quatre' },
  worth: 'd une valeur, d un montant, pour un montant, a hauteur de',
  otherPreposition:
    'contre, sans, sous, malgré, envers, parmi, selon, outre, hors, voire, vu, grâce à|au|aux, face à|au|aux, à propos de|du, au sein de|du|d|des, au nom de|du|d|des, en faveur de|du|d|des, en dehors de, à travers, au travers de, conformément à|au|aux, en raison de|du|d|des, à cause de|du|d|des, en cas de, au moyen de, à côté de|du, autour de|du|d|des, au lieu de, afin de|d, en vue de|d|du|des, à la tête de|du|d|des, au profit de|du|d|des, hormis, excepté, quant à|au|aux, au-delà de|du, à hauteur de, par rapport à|au',
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
  have: {
    1: 'vient de|d, viennent de|d, a, ont, eut, eurent, aura, auront, aurait, auraient, eu, avoir, ayant, ait, aient',
    2: 'avait, avaient',
  },
  will: 'va, vont, ira, iront, sera, seront, serait, seraient, fera, feront',
  planned:
    'doit, doivent, devra, devront, devrait, devraient, devait, devaient, prévoit de|d, prévoient de|d, compte se, compte s, compte effectuer, compte recevoir, compte rencontrer, compte visiter, compte signer, comptent se, comptent s, s’apprêter~ à, se préparer~ à, envisage de|d, envisagent de|d, est prévu, est prévue, sont prévus, sont prévues, est attendu, est attendue, sont attendus, sont attendues, est appelé à, est appelée à, sont appelés à, sont appelées à, est censé, est censée, est programmé, est programmée, sont programmés, sont programmées, espère, espèrent, a prévu de|d, ont prévu de|d, projette de|d, est en passe de, sont en passe de, aura lieu, auront lieu, se tiendra, se tiendront, interviendra, interviendront, entend signer, entendent signer, entend conclure, entendent conclure, devant le conduire, devant la conduire, devant les conduire, devant le mener, devant la mener, devant les mener, doit le conduire, doit la conduire, doit les conduire, doit le mener, doit la mener, devrait le conduire, devrait la conduire, devrait les conduire, devrait le mener, devrait la mener, va le conduire, va la conduire',
  expectWord: 'prévu*, attendu*, programmé*, censé*',
  upcoming: 'prochain*, futur*, à venir, prévu*, attendu*, projeté*, programmé*, envisagé*',
  planning:
    'prévoir~, envisager~, projeter~, proposer~, préparer~, décider~, compter~, espérer~, convenir~, inviter~, invitation',
  infinitive: 'de, d, à, pour, afin de|d, en vue de|d',
  not: 'pas, ne, n, jamais, aucun*, ni, sans, nul*',
  cancelled:
    'annulé*, reporté*, ajourné*, annuler~, reporter~, ajourner~, différé*, suspendu*, repoussé*, décommandé*, renvoyé*, n’a pas eu lieu, n’aura pas lieu, annulation, report, n’a pu avoir lieu, remis aux calendes grecques, remise aux calendes grecques, remis sine die, remise sine die, tomber~ à l’eau, passer~ à la trappe, renoncer~ à, déprogrammé*, supprimé*, remis* à l’automne, remis* à l’hiver, remis* à l’été, remis* au printemps, remis* à l’an prochain, remis* à l’année prochaine, remis* au mois prochain, remis* à une date ultérieure, remis* à une autre date, partie remise, décalé*, décaler~, reprogrammé*, gelé*, remettre~ à plus tard, retardé*',
  reflexive: 'se, s',
  clitic: 'se, s, y, lui, leur, nous, vous, l',
  adverb:
    'également, aussi, ensuite, enfin, puis, notamment, au premier chef, déjà, récemment, longuement, brièvement, par ailleurs, en outre, à nouveau, de nouveau, d’abord, tout d’abord, officiellement, conjointement, ensemble, aujourd’hui, hier, demain, alors, ainsi, successivement, respectivement, personnellement, bientôt, actuellement, précédemment, ultérieurement, solennellement, chaleureusement, particulièrement, principalement, séparément, pour sa part, de son côté, en marge, par la suite, dans la foulée, au préalable, auparavant, entre autres, en particulier, en personne, tour à tour, surtout, encore, toujours, pour la première fois, pour la deuxième fois, à cette occasion, en visioconférence, par téléphone, à ce titre, une nouvelle fois, de même, formellement, cordialement, très, désormais, finalement, là, ici, bien, parallèlement, préalablement, tout juste, à peine, sitôt, fraîchement, aussitôt, simultanément, mutuellement, soir, matin, après-midi, in corpore, en corps, sur place, en audience, en audience privée, en audience officielle, en audience solennelle, en audience de courtoisie, en audience d’adieu, en privé, à huis clos, en grande pompe, séance tenante, depuis peu, avec succès, avec brio, sans encombre, en bonne et due forme',
  aux: 'a, ont, avait, avaient, eut, aura, auront, aurait, auraient, ayant, avoir, est, sont, était, étaient, été, être, fut, furent, sera, seront, serait, seraient, va, vont, doit, doivent, devrait, devraient, devra, devront, peut, peuvent, pourra, pourront, pourrait, pourraient, pu, dû, voulu, su, vient de|d, viennent de|d',
  // what is only wished or allowed
  unreal:
    'pourrait, pourraient, souhaitent, voudrait, voudraient, aimerait, aimeraient, peut, peuvent, pourra, pourront, faut, faudrait, souhaiterait, souhaiteraient, souhaité, souhaitait, envisage, envisagent, étudie la possibilité de, étudient la possibilité de, réfléchit à, réfléchissent à',
  also: 'quant à|au|aux, pour ce qui est de|du, quant à lui, quant à elle, quant à eux, quant à elles, lui aussi, elle aussi, eux aussi, lui-même, elle-même, pour sa part, de son côté, également, aussi, en outre, par ailleurs, de plus, à son tour, ainsi',
  same: 'même, mêmes',
  other: 'autre+, d’autres, nouveau|nouvelle+, nouvel, actuel*',
  epithet: 'nouveau|nouvelle+, nouvel, actuel*, jeune, nouvellement, récemment, tout nouveau, toute nouvelle',
  each: 'chaque, chacun, chacune',
  there: { 1: 'ici', 2: 'là, là-bas, sur place, y' },
  both: 'les deux, ces deux, les trois, tous deux, toutes deux, tant',
  two: { 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq' },
  thatOf: {
    1: 'celui de|du|d|des, celle de|du|d|des',
    // 2: of several
    2: 'ceux de|du|d|des, celles de|du|d|des',
  },
  counterpart: 'homologue+, collègue+, vis-à-vis',
  invitation: 'invitation, invité*',
  speech:
    'dire~, déclarer~, souligner~, affirmer~, indiquer~, préciser~, ajouter~, rappeler~, exprimer~, remercier~, réaffirmer~, réitérer~, saluer~, féliciter~, mettre~ en avant, mettre~ en lumière, annoncer~, expliquer~, transmettre~, se féliciter~, apprécier~, convenir~, évoquer~, aborder~, examiner~, discuter~, passer~ en revue, informer~, proposer~, suggérer~, exhorter~, appeler~, condamner~, inviter~, estimer~, noter~, relever~, se réjouir~, insister~, plaider~, présenter~, faire~ savoir, faire~ part, confirmer~, rendre~ hommage, commenter~',
  desire:
    'vouloir~, souhaiter~, espérer~, proposer~, volonté, disponibilité, intention, désir, souhait, décider~, convenir~ de|d, s’engager~ à, viser~, prêt*',
  about:
    'sur, à propos de|du, concernant, relatif* à|au|aux, porter~ sur, en matière de|d, dans le domaine de|du|d|des, dans les domaines de|du|d|des, dans le secteur de|du|d, dans les secteurs de|du|d, des secteurs de|du|d, des domaines de, au sujet de|du|d|des, axé* sur, consacré* à|au|aux, dédié* à|au|aux, y compris, tel+ que, telle+ que, notamment, centré* sur, autour de|du|d|des, question de|du|d|des, portant, tendant à, visant à|au, visant l, instituant, créant, établissant, destiné* à|au|aux, en vue de|du|d|des, en faveur de|du|d|des, dans le domaine, dans les domaines, dans le secteur, dans les secteurs, ayant trait à|au, ayant pour objet, régissant, modifiant, prorogeant, complétant, se rapportant à, en lien avec, lié* à|au|aux',
  cause:
    'en raison de|du|des|d, à cause de|du|des|d, pour cause de|d, du fait de|du|des|d, pour raisons de, pour raison de, pour des raisons de',
  concern:
    'permettre~, porter~ sur, couvrir~, concerner~, traiter~ de, être axé sur, viser~, renforcer~, développer~, promouvoir, favoriser~, intensifier~, approfondir~, élargir~, stimuler~, thème+, thématique+, sujet+, ordre du jour, priorité+, enjeu+, perspectives de|d, dossier+, axe+, volet+, évoquer~, aborder~, s’articuler~ autour, avoir~ trait à, consolider~, dynamiser~, question+, domaine+, secteur+, relever~ de, résultat+',
  talked:
    'a été question, fait le point, faire le point, l’accent a été mis, mis l’accent, au menu, au cœur, au centre, à l’ordre du jour, présenté*, échangé, exposé, salué, rappelé, exprimé, évoqué*, abordé*, examiné*, discuté*, souligné, ont convenu, sont convenus, passé en revue, s’intéresser~, attention particulière, une attention, parler~ de|du|des|d, explorer~, retenir~ l’attention, s’accorder~ sur, s’accordent sur, se sont accordés, accordé une attention, identifié*, retenu*, soulevé*, étudié*, envisagé*, esquissé, ont dit, a parlé, est revenu sur, sont revenus sur, est revenue sur, tour d’horizon, dresser~ le bilan, passé au crible, balayé',
  abbreviation:
    'm, mm, mme+, mlle, dr, pr, me, mgr, st, ste, janv, févr, avr, juill, sept, oct, nov, déc, no+, art, etc, env, p, ex, cf, tél, ltée, inc, s.e',
  functionWord:
    'ce+, cet, cette, celui, celle+, ceux, tout, toute+, tous, plusieurs, quelque+, certains, certaines, aucun, aucune, nul, autre+, même+, tel+, telle+, plus, moins, très, trop, peu, beaucoup, si, oui, non, ici, là, voici, voilà, donc, ainsi, cependant, toutefois, néanmoins, pourtant, enfin, ensuite, puis, alors, aussi, encore, déjà, jamais, toujours, souvent, parfois, aujourd’hui, hier, demain, quoi, dont, comment, pourquoi, combien, on, y, en, je, tu, il+, elle+, nous, vous, me+, te+, se+, leur+, lui, eux, mon, ma, ton, ta, son, sa, notre, nos, votre, vos, que, qui, c, s, qu, n, d, l, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, chez, or, ni, car, afin, lors, soit, selon, sans, sous, vers, outre, pendant, photo, vidéo, image, communiqué, presse, actualités, accueil, page, date, source, contact, média+, partager, imprimer, note+, dernier, dernière, premier, première, après, avant, depuis, parmi, hormis, face, suite, rien, chacun, chacune, notamment, également, par ailleurs, publié, publiée, mis, mise, pour, avec, dans, par, sur, une, un, le+, la, des, du, au, aux, et, ou, mais, bienvenue, merci, cher+, chère',
}
