import type { WordLists } from '../../reader/word-classes.ts'

/** Words that hold a sentence together. */
export const grammar: WordLists = {
  // 1: definite
  article: { 1: 'el, la, los, las, lo', 2: 'un, una, unos, unas' },
  definite: 'el, la, los, las, este, esta, estos, estas, ese, esa, esos, esas, dicho*',
  // what shows whose office it is: "la ministra"
  masculine: 'el, un, del, al, este, ese',
  feminine: 'la, una, esta, esa',
  possessive: { 3: 'su, sus', 5: 'nuestro*, mi, mis' },
  he: { 1: 'él, este último, el mismo', 2: 'ella, esta última' },
  they: 'ellos, ellas, ambos, ambas, estos últimos',
  it: 'ello, esto, eso',
  we: 'yo, nosotros, nosotras, nos, nuestro*, mi, mis, usted, ustedes, gracias',
  who: 'quien, quienes, el cual, la cual, los cuales, las cuales, con quien, a quien',
  which: 'que, cual, cuales, cuyo*',
  where: 'donde, en donde, adonde',
  and: 'y, e, &, así como, como también, al igual que, además de|del',
  or: 'o, u, o bien',
  but: 'pero, mientras que, mientras, sino',
  of: 'de, del',
  to: 'a, al, en, hacia, hasta, con destino a, rumbo a, ante',
  from: 'de, del, desde, procedente+ de|del, proveniente+ de|del',
  by: 'por, por parte de|del, de parte de|del',
  with: 'con, en compañía de|del, junto a|al, junto con, ante',
  between: 'entre',
  in: 'en, dentro de|del',
  at: 'en, ante, en la sede de|del',
  on: 'sobre',
  for: 'para, encargado* de|del, responsable+ de|del, a cargo de|del',
  into: 'dentro de|del',
  during:
    'durante, en el curso de|del, en el transcurso de|del, a lo largo de|del, en el marco de|del, con ocasión de|del, con motivo de|del, en ocasión de|del, dentro de|del',
  after:
    'tras, después de|del, luego de|del, al término de|del, a raíz de|del, al cabo de|del, al concluir, al finalizar',
  before: 'antes de|del, previo a|al, en vísperas de|del, de cara a|al',
  until: 'hasta',
  since: 'desde',
  via: 'vía, a través de|del',
  otherPreposition:
    'contra, sin, bajo, mediante, según, pese a|al, a pesar de|del, gracias a|al, frente a|al, respecto de|del, respecto a|al, con respecto a|al, en nombre de|del, en favor de|del, a favor de|del, conforme a|al, de acuerdo con, debido a|al, en caso de|del, en torno a|al, alrededor de|del, en lugar de|del, a fin de, con el fin de, con el objetivo de, con el propósito de, con miras a|al, a la cabeza de|del, al frente de|del, en beneficio de|del, en cuanto a|al, a nivel de|del, en virtud de|del, por medio de|del, en calidad de, salvo, excepto',
  subordinate:
    'cuando, si, porque, ya que, puesto que, aunque, para que, a fin de que, como, después de que, antes de que, desde que, mientras, luego de que, tras lo cual',
  be: 'es, son, era, eran, fue, fueron, será, serán, sería, serían, sido, ser, siendo, sea, sean, está, están, estaba, estaban, estuvo, estuvieron, estará, estarán, estar, estado',
  bePast: 'era, eran, fue, fueron, ha sido, han sido, había sido, habían sido, estuvo, estuvieron, estaba, estaban',
  have: 'ha, han, había, habían, hubo, habrá, habrán, habría, habrían, haber, habiendo, haya, hayan, acaba de, acaban de',
  will: 'va a, van a, irá a, irán a, será, serán, estará, estarán, habrá de, habrán de, ha de, han de',
  planned:
    'debe, deben, deberá, deberán, debería, deberían, prevé, prevén, tiene previsto, tienen previsto, tiene previsto que, está previsto que, se prevé que, tiene planeado, tienen planeado, planea, planean, proyecta, proyectan, espera, esperan, se espera que, se dispone a, se disponen a, se apresta a, se aprestan a, tiene programado, tienen programado, tiene la intención de, tenía previsto, está previsto, está prevista, están previstos, están previstas',
  expectWord: 'previsto*, esperado*, programado*',
  upcoming: 'próximo*, futuro*, venidero*, previsto*, anunciado*, programado*, proyectado*, esperado*',
  planning: 'prever~, proyectar~, proponer~, preparar~, decidir~, esperar~, acordar~, planear~, invitar~, invitación',
  infinitive: 'a, para, de, por, a fin de, con el fin de, con el objetivo de, con el propósito de, con miras a',
  not: 'no, nunca, jamás, ningún, ninguno*, ni, sin, tampoco',
  cancelled:
    'cancelar~, aplazar~, posponer~, suspender~, postergar~, anular~, cancelación, suspensión, aplazamiento, postergación, no tuvo lugar, no se realizó, no se llevó a cabo, no tendrá lugar, no se realizará',
  reflexive: 'se',
  clitic: 'se, le, les, lo, nos',
  adverb:
    'también, además, luego, finalmente, después, asimismo, igualmente, ya, recientemente, brevemente, por otra parte, por otro lado, nuevamente, primero, en primer lugar, oficialmente, conjuntamente, juntos, hoy, ayer, mañana, entonces, así, sucesivamente, respectivamente, personalmente, pronto, actualmente, previamente, posteriormente, solemnemente, cordialmente, especialmente, principalmente, particularmente, por separado, por su parte, a su vez, al margen, a continuación, acto seguido, en tanto, de igual manera, de igual forma, de la misma manera, de manera conjunta, en particular, en persona, sobre todo, aún, siempre, por primera vez, por segunda vez, en esa ocasión, en esta ocasión, en la ocasión, en la oportunidad, en esa oportunidad, virtualmente, por videoconferencia, formalmente, muy, aquí, allí, ahí, bien, paralelamente, simultáneamente, mutuamente, en horas de la mañana, en horas de la tarde',
  // of no other class
  verb: 'permanecer~, se quedar~, se hospedar~',
  aux: 'ha, han, había, habían, hubo, habrá, habrán, habría, habrían, haber, habiendo, es, son, era, eran, fue, fueron, será, serán, sería, serían, ser, sido, está, están, estaba, estaban, estuvo, estuvieron, estará, estarán, va a, van a, debe, deben, deberá, deberán, puede, pueden, podrá, podrán, podría, podrían, acaba de, acaban de',
  // what is only wished or allowed
  unreal:
    'podría, podrían, puede, pueden, podrá, podrán, quiere, quieren, quisiera, quisieran, desea, desean, desearía, le gustaría, debería, deberían, estudia la posibilidad de, estudian la posibilidad de, analiza la posibilidad de, contempla, contemplan',
  also: 'también, además, asimismo, igualmente, a su vez',
  same: 'mismo*',
  other: 'otro*, nuevo*, actual+',
  each: 'cada, cada uno, cada una',
  there: { 1: 'aquí, acá', 2: 'allí, allá, ahí' },
  both: 'los dos, las dos, ambos, ambas, tanto, todos',
  two: { 2: 'dos, ambos, ambas', 3: 'tres', 4: 'cuatro', 5: 'cinco' },
  counterpart: 'homólogo*, par+, colega+, contraparte+',
  invitation: 'invitación, invitado*',
  speech:
    'decir~, declarar~, subrayar~, afirmar~, indicar~, precisar~, añadir~, agregar~, recordar~, expresar~, agradecer~, reafirmar~, reiterar~, saludar~, felicitar~, destacar~, resaltar~, anunciar~, explicar~, transmitir~, trasladar~, valorar~, señalar~, manifestar~, sostener~ que, abordar~, examinar~, analizar~, discutir~, repasar~, revisar~, informar~, proponer~, sugerir~, exhortar~, instar~, condenar~, invitar~, considerar~, notar~, celebrar~ que, insistir~, ponderar~, presentar~, confirmar~, rendir~ homenaje, comentar~, enfatizar~, coincidir~, intercambiar~',
  desire:
    'querer~, desear~, esperar~, proponer~, voluntad, disposición, intención, interés, decidir~, comprometer~, buscar~, aspirar~, dispuesto*',
  about:
    'sobre, acerca de|del, relativo* a|al, en materia de, en el ámbito de|del, en los ámbitos de|del, en el área de|del, en las áreas de|del, en el campo de|del, en los campos de|del, en el sector de|del, en los sectores de|del, respecto de|del, referente+ a|al, relacionado* con, dedicado* a|al, centrado* en, en torno a|al, alrededor de|del, incluyendo, incluido*, como, tales como, en particular, entre ellos, entre ellas, en temas de, en temas como, en áreas como, en ámbitos como, en sectores como, temas de, cuestiones de, materias de',
  concern:
    'versar~ sobre, tratar~, tratar~ sobre, abarcar~, abordar~, incluir~, enfocar~, fortalecer~, desarrollar~, promover~, favorecer~, intensificar~, profundizar~, ampliar~, impulsar~, estrechar~, consolidar~, dinamizar~, fomentar~, reforzar~, tema+, temática+, agenda, prioridad+, desafío+, perspectivas de, eje+, asunto+, área+, ámbito+, sector+, cuestión+, materia+, resultado+, contemplar~',
  talked:
    'pasaron revista, pasar revista, se habló, hablaron, pusieron énfasis, hicieron hincapié, en el centro de la agenda, presentado*, abordado*, analizado*, examinado*, discutido*, repasaron, revisaron, abordaron, dialogaron, conversaron, analizaron, trataron, intercambiaron',
  abbreviation:
    'sr, sra, srta, dr, dra, lic, ing, prof, gral, cnel, excmo, excma, art, etc, no, núm, ej, cf, tel, pág, s.e',
  functionWord:
    'este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, todo, toda, todos, todas, varios, varias, algún, alguno, alguna, algunos, algunas, ningún, ninguna, otro, otra, otros, otras, mismo, misma, tal, tales, más, menos, muy, mucho, muchos, poco, sí, no, aquí, ahí, allí, así, sin embargo, por lo tanto, además, también, asimismo, finalmente, luego, entonces, aún, ya, nunca, siempre, hoy, ayer, mañana, cuando, donde, cómo, cuánto, yo, tú, él, ella, nosotros, ustedes, usted, ellos, ellas, me, te, mi, mis, su, sus, nuestro, nuestra, que, quien, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, ni, pues, sea, según, sin, bajo, hacia, durante, foto, video, imagen, comunicado, prensa, noticias, inicio, página, fecha, fuente, contacto, medios, compartir, imprimir, nota, notas, último, última, primer, primera, después, antes, desde, entre, nada, cada, publicado, publicada, para, con, por, sobre, una, un, el, la, los, las, del, al, y, o, e, pero, bienvenido, bienvenida, gracias, querido, querida, tras, ante, ambos, ambas',
}
