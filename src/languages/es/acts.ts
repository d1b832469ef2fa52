import type { WordLists } from '../../reader/word-classes.ts'

/** The acts of official contact: verbs and the nouns made of them. */
export const acts: WordLists = {
  visit: 'visitar~, visitar~ a|al, recorrer~, conocer~, hacer~ una visita a|al',
  // a verb that takes a city is of `visit` alone
  tour: 'recorrer~, inspeccionar~, conocer~, depositar~ una ofrenda floral, colocar~ una ofrenda floral, realizar~ un recorrido por',
  travel:
    'viajar~, se trasladar~, se desplazar~, se dirigir~, partir~, partir~ hacia, partir~ rumbo a, emprender~ viaje a, acudir~, se embarcar~, volar~ a, ir a, irá a, fue a, fueron a, irán a, va a viajar',
  arrive:
    'llegar~, arribar~, venir~, aterrizar~, se encontrar~, está de visita, están de visita, estuvo de visita, de visita, está de visita oficial, en visita oficial, en visita, en visita de trabajo, en visita de estado, de visita oficial, hacer~ escala, se encontrar~ de visita, se encontrar~ en visita, se encontrar~ de visita oficial, estar~ presente, está, están, estaba, estuvo, estuvieron, estará, estarán, permanecer~',
  carry: 'conducir~, llevar~',
  give: 'dar~, ofrecer~, organizar~, brindar~',
  return: 'regresar~, retornar~, volver~',
  finish: 'regresar~ de|del, retornar~ de|del, volver~ de|del, concluir~, culminar~, finalizar~, terminar~, completar~',
  light:
    'realizar~, efectuar~, hacer~, emprender~, iniciar~, comenzar~, empezar~, concluir~, culminar~, finalizar~, terminar~, completar~, llevar~ a cabo, desarrollar~, cumplir~, encabezar~, liderar~, dirigir~, presidir~, está en, están en, estuvo en, llegar~ en, llegar~ para, venir~ en, viajar~ en, participar~ en, prever~, cancelar~, aplazar~, postergar~, suspender~, regresar~ de|del, retornar~ de|del, proseguir~',
  visitNoun: {
    unspecified: 'visita+, viaje+, gira+, estancia+, estadía, escala+, llegada, recorrido+, periplo, desplazamiento+',
    mission: 'misión+, misión+ oficial+, misión+ institucional+, misión+ gubernamental+',
    'trade mission':
      'misión+ comercial+, misión+ empresarial+, misión+ económica+, misión+ de negocios, misión+ exportadora+, misión+ tecnológica+, misión+ comercial+ y empresarial+, misión+ inversa+, misión+ comercial+ inversa+, misión+ de inversión, misión+ multisectorial+, misión+ de empresarios',
    study:
      'viaje+ de estudio, visita+ de estudio, visita+ técnica+ de estudio, misión+ técnica+, misión+ exploratoria+, pasantía, misión+ de observación',
    transit: 'escala técnica, tránsito',
  },
  visitKind: {
    state: 'de estado',
    official: 'oficial+, oficial+ y de trabajo',
    working: 'de trabajo, oficial de trabajo, técnico*',
    private: 'privado*, personal+',
    courtesy: 'de cortesía, de amistad, protocolar+, protocolario*',
    study: 'de estudio, de estudios',
    'trade mission': 'comercial+, empresarial+, de negocios, económico*',
    mission: 'gubernamental+, institucional+',
    transit: 'tránsito',
  },
  meet: 'se reunir~, se reunir~ con, se entrevistar~, se entrevistar~ con, se encontrar~ con, conversar~, conversar~ con, dialogar~, dialogar~ con, se ver~ con, se sentar~ con, departir~ con, cenar~ con, almorzar~ con, desayunar~ con, negociar~ con, encontrar~ a|al, reunido con, reunida con',
  hold: 'sostener~, mantener~, tener~, celebrar~, realizar~, llevar~ a cabo, efectuar~, participar~ en, tomar~ parte en, presidir~, copresidir~, encabezar~, liderar~, iniciar~, abrir~, proseguir~, concluir~, retomar~, asistir~ a|al, conceder~, otorgar~, organizar~, desarrollar~, cumplir~, presentar~, entregar~',
  talkNoun: {
    meeting:
      'reunión+, encuentro+, entrevista+, conversación+, consultas, negociaciones, diálogo+, audiencia+, intercambio+, intercambio de opiniones, sesión de trabajo, reunión+ de trabajo, reunión+ bilateral+, encuentro+ bilateral+, encuentro+ de trabajo, visita+ de cortesía, cita, bilateral, cartas credenciales, credenciales, consultas políticas, mecanismo de consultas políticas, consultas bilaterales, jornada de trabajo',
    call: 'llamada+, llamada+ telefónica+, conversación+ telefónica+, videoconferencia+, comunicación telefónica, diálogo telefónico, reunión+ virtual+, encuentro+ virtual+, teleconferencia, videollamada+',
    reception:
      'recepción+, banquete+, almuerzo+, cena+, cena+ oficial+, cena de estado, cena de gala, desayuno, desayuno de trabajo, almuerzo+ de trabajo, cena de trabajo, vino de honor, cóctel, brindis',
  },
  seeVerb: 'ver~, encontrar~',
  guestOf:
    'huésped de|del, invitado* de|del, invitado* de honor de|del, huésped de honor de|del, huésped ilustre de|del',
  haveGuests: 'recibir~ la visita de|del, contar~ con la visita de|del',
  offAway: 'directamente',
  wished:
    'alentar~, instar~, desear~, posible+, eventual+, futuro*, importancia de, necesidad de, reanudación de, propiciar~, proponer~, posibilidad de',
  outline: 'prever~, comprender~, incluir~, contemplar~, figurar~, constar~',
  meetings: 'reuniones, encuentros, entrevistas, diálogos, estas reuniones, estos encuentros, audiencias',
  talkAdjective:
    'bilateral+, oficial+, trilateral+, de alto nivel, fructífero*, breve+, largo*, extenso*, ampliado*, restringido*, conjunto*, de trabajo, cordial+, amistoso*, tripartito*, privado*, ministerial+, serie de, ronda de, varios, varias, diversos, diversas, primer, primero*, segundo*, tercer, tercero*, virtual+, anual+, periódico*, especial+, numeroso*, multilateral+, preparatorio*, político*, técnico*, protocolar+, protocolario*, preliminar+, importante+, dos, tres, cuatro, una serie de, productivo*, provechoso*, presencial+, de coordinación, interesante, sendas, sendos',
  receive:
    'recibir~, recibir~ a|al, recibir~ en audiencia a|al, recibir~ la visita de|del, recibir~ la visita oficial de|del, recibir~ la visita de cortesía de|del, acoger~, acoger~ a|al, atender~ a|al, conceder~ audiencia a|al, conceder~ una audiencia a|al, dar~ la bienvenida a|al, dar~ bienvenida a|al, agasajar~ a|al, hospedar~ a|al',
  courtesyCall:
    'visita+ de cortesía, visita+ protocolar+, visita+ protocolaria+, visita+ de despedida, audiencia+ de despedida, audiencia+, saludo protocolar, presentación de cartas credenciales, presentación de copias de estilo, entrega de copias de estilo, presentación de credenciales, entrega de cartas credenciales, visita+ de presentación',
  honouring: 'en honor de|del, en honor a',
  callOn:
    'realizar~ una visita de cortesía a|al, hacer~ una visita de cortesía a|al, efectuar~ una visita de cortesía a|al, realizar~ una visita protocolar a|al, visitar~ a|al, presentar~ sus cartas credenciales a|al, presentar~ sus cartas credenciales ante, presentar~ cartas credenciales a|al, presentar~ cartas credenciales ante, presentar~ las cartas credenciales a|al, presentar~ las cartas credenciales ante, presentar~ las copias de estilo a|al, presentar~ copias de estilo a|al, presentar~ copias de estilo ante, entregar~ copias de estilo a|al, entregar~ las copias de estilo a|al, entregar~ sus cartas credenciales a|al, presentar~ sus credenciales a|al, presentar~ sus credenciales ante, despedir~ de|del, se despedir~ de|del, saludar~ protocolarmente a|al',
  speak:
    'telefonear~ a|al, llamar~ por teléfono a|al, llamar~ a|al, hablar~ con, hablar~ por teléfono con, se comunicar~ con, se comunicar~ telefónicamente con',
  callNoun:
    'llamada+ telefónica+, conversación+ telefónica+, videoconferencia+, comunicación telefónica, diálogo telefónico, teleconferencia, videollamada+, llamada+',
  virtual:
    'por teléfono, telefónicamente, por videoconferencia, mediante videoconferencia, a través de videoconferencia, vía videoconferencia, en línea, virtualmente, de manera virtual, de forma virtual, en formato virtual, en modalidad virtual, a distancia, por videollamada, virtual+, telefónico*, por zoom, vía zoom',
  discuss:
    'discutir~, conversar~ sobre, dialogar~ sobre, intercambiar~, intercambiar~ opiniones, intercambiar~ puntos de vista, pasar~ revista, repasar~, revisar~, abordar~, analizar~, tratar~, evaluar~',
  attend: {
    1: 'participar~ en, tomar~ parte en, asistir~ a|al, intervenir~ en, pronunciar~ un discurso, representar~, presidir~, copresidir~, encabezar~, liderar~, acudir~ a|al, concurrir~ a|al, hablar~ en, inaugurar~, exponer~ en',
    2: 'participación en, asistencia a|al, presencia en',
  },
  open: 'abrir~, inaugurar~, lanzar~, cortar~ la cinta, clausurar~',
  hostEvent:
    'acoger~, organizar~, celebrar~, coorganizar~, albergar~, convocar~, realizar~, ser sede de|del, será sede de|del, fue sede de|del',
  chaired:
    'bajo la presidencia de|del, bajo la copresidencia de|del, presidido* por, copresidido* por, encabezado* por, liderado* por, con la participación de|del, con la presencia de|del, en presencia de|del, bajo la conducción de|del, organizado* por, organizado* con, inaugurado* por',
  gather: 'reunir~, reunir~ a, congregar~, convocar~, agrupar~',
  happen: {
    1: 'se celebrar~, tener~ lugar, se realizar~, se llevar~ a cabo, se desarrollar~, se efectuar~, se inaugurar~, se reunir~, fue organizado, fue organizada, concluir~, finalizar~, fue inaugurado, fue inaugurada, comenzar~, iniciar~',
    2: 'se celebrará, se celebrarán, tendrá lugar, tendrán lugar, se realizará, se realizarán, se llevará a cabo, se llevarán a cabo, se desarrollará, está previsto, está prevista, previsto*, programado*',
  },
  sign: 'firmar~, suscribir~, rubricar~, concluir~, ratificar~, renovar~, prorrogar~, adoptar~, publicar~, aprobar~, anunciar~, canjear~, intercambiar~, formalizar~, sellar~, finalizar~, actualizar~, enmendar~, establecer~, acordar~, emitir~, se firmar~, se suscribir~, oficializar~, celebrar~',
  issue: 'adoptar~, publicar~, aprobar~, anunciar~, emitir~, establecer~, actualizar~, acordar~, finalizar~, celebrar~',
  joint:
    'conjunto*, común+, mixto*, bilateral+, trilateral+, intergubernamental+, binacional+, cooperación, de cooperación, asociación, de asociación, amistad, de amistad, hermanamiento, de hermanamiento, tripartito*, colaboración, de colaboración, de entendimiento, marco, interinstitucional+',
  vagueInstrument:
    'documento, documentos, texto, textos, carta, instrumento, instrumentos, contrato, comunicado, programa de trabajo',
  signNoun:
    'firma, firma de|del, suscripción, suscripción de|del, conclusión de|del, renovación, renovación de|del, ceremonia de firma, acto de firma, ratificación, canje de, rúbrica',
  agree: 'acordar~, convenir~, convenir~ en, coincidir~ en',
  meal: 'recepción, banquete, almuerzo, cena, desayuno, cóctel',
  send: 'enviar~, despachar~',
  expect: 'esperado*, se espera, se prevé, está previsto, está prevista, es esperado, es esperada',
  lead: 'encabezar~, liderar~, dirigir~, presidir~, conducir~, al frente de|del, a la cabeza de|del, estar al frente',
  twin: 'ciudades hermanas, ciudades hermanadas, hermanar~, se hermanar~, hermanado* con, están hermanadas, está hermanada con',
  siteAct: 'depositar~ una ofrenda floral, colocar~ una ofrenda floral, rendir~ homenaje',
  contact: {
    1: 'viaje+, trayecto, gira+, estancia+, escala+, etapa+, visita+, visitante+, salida, programa, destino, avión, aeropuerto, misión+, delegación+, desplazamiento+, semana, días, regreso, ruta, tierra, llegado*, venido*, viajado, esperado*, permanecido',
    2: 'mesa, palabras, conversación, hora, minutos, teléfono, línea, llamada, almuerzo, cena, desayuno, audiencia, oficina, despacho, palacio, residencia, recepción, entrevista, intercambio, conversado, dialogado, hablado, agenda, tema+, homólogo*, colega+, saludado, entregado, presentado, cortesía, bilateral+, ministro*, juntos, encuentro, reunión',
    3: 'huésped+, invitado*, acogido*, bienvenida, recibido*, invitación, entre, compañía, enviado+, ceremonia, ocasión',
    4: 'mensaje+, carta+, telegrama+, felicitado, felicitaciones, condolencias, sanción, sanciones, sancionado, detenido, acusado, condenado, extraditado, invadido, atacado, fuerzas, tropas, ejército, armas, muertos, guerra, nacido, nacida, graduado, estudió, carrera, exministro*, nombrado, nombrada, nombramiento, elegido, elegida, elección, elecciones, victoria, renunció, libro, película, novela, exportaciones, importaciones, préstamo, ayuda, donación, millón, millones, por ciento, artículo, tuit, criticado, criticó, denunciado, denunció, exigió, exige, debe, debería, podría, según la ley',
  },
  visitSection: {
    1: 'visitas al exterior, visitas oficiales, visitas recibidas, visitas realizadas, visitas, misiones, delegaciones, visitantes, visitas de alto nivel, encuentros, reuniones, viajes, viajes al exterior, visitas bilaterales, visitas de estado, visitas recientes',
    2: 'visita, misión, delegación, viaje, gira',
  },
  inward: 'visitas recibidas, delegaciones recibidas, visitantes',
  outward:
    'visitas al exterior, viajes al exterior, visitas realizadas, misiones al exterior, viajes, viajes oficiales',
  residue:
    'volver arriba, foto, fotos, crédito de la foto, imagen, imágenes, etiquetas, compartir, imprimir, síguenos, síganos, suscríbase, leer más, lea también, ver también, noticias relacionadas, enlaces relacionados, fuente, fuentes, para más información, mayor información, contacto, contactos, contacto de prensa, contacto para medios, mapa del sitio, usted está aquí, inicio, ir al contenido, derechos reservados, todos los derechos reservados, cookies, traducción, redacción, categorías, comentarios, descargar, página, fin del comunicado, otras noticias, siguiente, anterior, aviso legal, política de privacidad, tel, teléfono, correo electrónico, email, sitio web, publicidad, actualizado, última actualización, comparte, oficina de prensa',
  masthead:
    'para publicación inmediata, para difusión inmediata, para su publicación inmediata, comunicado, comunicado de prensa, nota de prensa, boletín de prensa, nota informativa, embargado, embargo, traducción no oficial',
  ending: 'hecho en, dado en',
}
