import type { WordLists } from '../../reader/word-classes.ts'
import { houses } from '../en/houses.ts'

/** Bodies, sites, named events and instruments: the words that show what a name is. */
export const bodies: WordLists = {
  // an arm of a jurisdiction: whoever meets it meets the jurisdiction
  armHead: {
    1: 'ministerio+, gobierno+, parlamento+, asamblea nacional, asamblea legislativa, asamblea de la república, senado, senado de la república, cámara de diputados, cámara de senadores, cámara de representantes, cámara de diputadas y diputados, congreso, congreso de la república, congreso de los diputados, congreso nacional, cortes generales, consejo de ministros, consejo de estado, consejo federal, concejo municipal, concejo deliberante, consejo regional, gobierno regional, gobierno autónomo, diputación, diputación foral, ayuntamiento+, alcaldía+, intendencia, municipalidad+, gobernación+, gobernatura, prefectura, cancillería, secretaría, secretaría de estado, secretaría de relaciones exteriores, subsecretaría, viceministerio, vicecancillería, presidencia, vicepresidencia, jefatura de gabinete, dirección, dirección general, departamento, departamento de estado, corte suprema, corte constitucional, tribunal constitucional, tribunal supremo, contraloría, fiscalía, fiscalía general, procuraduría, defensoría del pueblo, grupo de amistad, grupo parlamentario de amistad, comisión de relaciones exteriores, comisión de asuntos exteriores, junta, generalitat, xunta, casa rosada, palacio de la moneda, casa de nariño, palacio nacional, palacio de torre tagle, palacio de san carlos, palacio de santa cruz, palacio de la moncloa, casa blanca, autoridades, fuerzas armadas, armada, ejército, policía nacional, bundestag, knéset, duma, kremlin',
    // abroad: "la Embajada del Japón en el Perú"
    3: 'embajada+, consulado+, consulado+ general+, misión permanente, misión diplomática, delegación permanente, representación permanente, representación diplomática, oficina comercial, sección consular, nunciatura, consulado honorario',
  },
  seat: {
    ...(houses.seat as Readonly<Record<string, string>>),
    ES: 'palacio de la moncloa, la moncloa, palacio de la zarzuela, palacio de santa cruz, congreso de los diputados',
    CO: 'casa de nariño, palacio de san carlos',
    CL: 'palacio de la moneda, la moneda, edificio carrera',
    PE: 'palacio de torre tagle, torre tagle',
    AR: 'casa rosada, palacio san martín',
    EU: 'berlaymont',
  },
  bodyHead:
    'universidad+, colegio, instituto+, escuela+, academia+, agencia+, autoridad, consejo, comisión+, comité+, banco+, fondo, fundación+, asociación+, federación+, confederación, cámara de comercio, cámara de comercio e industria, cámara de industria, cámara, unión, liga, organización+, organismo+, sociedad+, red+, alianza+, corporación, compañía+, grupo+, consorcio, centro+, museo+, galería, biblioteca+, archivo, archivo general, hospital+, clínica, laboratorio+, observatorio, teatro, ópera, orquesta, conservatorio, club, partido, iglesia, oficina, servicio, programa+, incubadora, parque, polo, zona franca, puerto, aeropuerto, ferrocarriles, aerolínea, refinería, mina, tribunal, corte, secretaría general, secretaría técnica, jurado, agencia de noticias, memorial, institución+, orden, sindicato, casa, cátedra, palacio, cruz roja, movimiento, clúster, comunidad, coalición, plataforma, cooperativa, mesa, cumbre, secretaría pro tempore, casa de américa',
  siteHead:
    'planta+, fábrica+, puerto, terminal, museo+, hospital, universidad, escuela+, parque, finca+, hacienda+, sitio+, instalaciones, centro, laboratorio+, aeropuerto, estación, sede, memorial, cementerio, monumento, mausoleo, exposición, zona, empresa+, refinería, mina, astillero+, base, campus, instituto, torre, mercado, palacio, templo, mezquita, catedral, iglesia, monasterio, complejo, proyecto+, jardín, biblioteca, campamento, represa, presa, estadio, incubadora, galería, taller+, refugio, buque, fragata, institución+, fortaleza, compañía, bodega+, viñedo+, observatorio, teatro, academia, ciudadela, central, polo, cuartel, túnel, estudio+, pabellón, stand, ofrenda floral, canal',
  placeOnly:
    'memorial, cementerio, monumento, mausoleo, zona, parque, palacio, templo, catedral, mezquita, estadio, torre, terminal, estación, base, puente, represa, jardín, iglesia, castillo, astillero, planta, fábrica, refinería, mina, aeropuerto, puerto, fortaleza, monasterio, plaza, mercado, reserva, túnel, canal',
  cityWord: 'ciudad, municipalidad, municipio, comuna, metrópoli, capital, villa',
  capital: 'capital, ciudad capital',
  company: 'empresa, compañía, grupo, sociedad, s.a, s.a., sa, srl, ltda, corporación',
  partOfWorld:
    'asia, asia central, asia-pacífico, sudeste asiático, sudeste de asia, áfrica, áfrica del norte, norte de áfrica, áfrica occidental, áfrica central, áfrica austral, áfrica subsahariana, europa, europa del este, europa oriental, oceanía, golfo, sahel, oriente medio, oriente próximo, medio oriente, pacífico, atlántico, caribe, centroamérica, américa central, américa latina, latinoamérica, iberoamérica, hispanoamérica, américa del sur, sudamérica, suramérica, américa del norte, norteamérica, américas, magreb, balcanes, balcanes occidentales, cáucaso, mediterráneo, escandinavia, amazonía, africano*, europeo*, asiático*, latinoamericano*, iberoamericano*, centroamericano*, sudamericano*, suramericano*, caribeño*, andino*',
  regionWord:
    'región+, provincia+, república+, confederación, nación, estado+, prefectura+, condado+, distrito+, cantón+, territorio+, municipalidad+, municipio+, ciudad+, departamento+, isla+, emirato+, principado, reino, federación, comuna+, comunidad, comunidad autónoma, comunidad foral, capital, gran ducado, sultanato, óblast, land, mancomunidad, gobernación+, ciudad autónoma',
  eventHead: {
    summit:
      'cumbre+, cumbre de jefes de estado, cumbre de jefes de estado y de gobierno, cumbre iberoamericana, cumbre presidencial',
    forum:
      'foro+, foro económico, foro empresarial, foro de negocios, foro de inversiones, diálogo, encuentro empresarial, rueda de negocios',
    conference:
      'conferencia+, congreso, asamblea general, convención, simposio, coloquio+, conferencia ministerial, reunión ministerial, asamblea anual, asamblea parlamentaria, conferencia de las partes, reunión anual',
    seminar: 'seminario+, taller+, webinar, seminario web, mesa redonda, jornada de estudio, curso, conversatorio+',
    exhibition:
      'exposición+, salón, feria+, feria internacional, exposición universal, bienal, muestra, feria del libro, feria internacional del libro, expo',
    festival:
      'festival+, carnaval, juegos, juegos olímpicos, juegos panamericanos, jornadas, semana, semana cultural, fiesta, fiestas, copa, campeonato, mundial, gala',
    ceremony:
      'ceremonia+, inauguración, toma de posesión, toma de mando, transmisión de mando, coronación, funeral+, exequias, aniversario, celebración+, conmemoración+, día nacional, fiesta nacional, jubileo, ceremonia de apertura, ceremonia de clausura, ceremonia de firma, investidura, desfile, acto de firma, acto conmemorativo, colocación de la primera piedra',
    session:
      'sesión, comisión mixta, comisión intergubernamental, comisión binacional, comisión bilateral, comisión mixta de cooperación, gabinete binacional, comité conjunto, comité mixto, mecanismo de consultas políticas, mecanismo de consultas bilaterales, consultas políticas, mecanismo de diálogo, grupo de trabajo conjunto, grupo de trabajo, reunión, comité permanente, comité de frontera, comité de integración fronteriza, asamblea plenaria, sesión plenaria, consejo de asociación, consejo conjunto, diálogo político, diálogo estratégico, comité de coordinación, reunión de alto nivel, consejo del mercado común, consejo permanente',
    other: 'programa de intercambio, año de, campaña, maratón, carrera, torneo, partido',
  },
  eventLow:
    'seminario, taller, conversatorio, mesa redonda, coloquio, foro, conferencia, simposio, exposición, feria, congreso, cumbre, festival, ceremonia, sesión, aniversario, inauguración, celebraciones, celebración, apertura, clausura, lanzamiento, conmemoración, reunión, reunión ministerial, concierto, gala, asamblea general, comisión mixta, comisión binacional, gabinete binacional, comité conjunto, comité mixto, ceremonia de firma, acto de firma, ceremonia de apertura, ceremonia de clausura, día nacional, fiesta nacional, funerales, investidura, toma de posesión, transmisión de mando, semana cultural, curso, grupo de trabajo, consultas políticas, mecanismo de consultas políticas, comisión intergubernamental, conferencia ministerial, bienal, jornadas, foro económico, foro empresarial, rueda de negocios, diálogo, encuentro empresarial',
  margins: 'al margen de|del, en los márgenes de|del, en el marco de la celebración de|del, paralelamente a|al',
  anniversary: 'aniversario, jubileo, centenario, bicentenario, años de',
  passing:
    'gran, importante, excelente, fructífero*, próximo*, reciente+, histórico*, último*, pasado*, futuro*, nuevo*, presente, actual, diverso*, diferente+, varios, este, esta, estos, estas, su, sus',
  partnerHead: {
    1: 'hermanamientos, convenios de hermanamiento, socios internacionales',
    4: 'ciudades hermanas, ciudades hermanadas, ciudades socias',
    5: 'regiones hermanas, provincias hermanas, regiones socias',
  },
  coming: 'próximo*, futuro*, venidero*, previsto*',
  occasion:
    'con ocasión de|del, con motivo de|del, en ocasión de|del, en el marco de|del, para conmemorar, para celebrar, conmemorar~, celebrar~, en honor de|del, en honor a, participación en, participar~ en, tomar~ parte en, asistir~ a|al, para asistir a|al, para participar en, con miras a|al, de cara a|al, en vísperas de|del, previo a|al',
  // of an event that is held again and again: "the third edition of the Forum"
  edition: 'edición, ediciones',
  // a body that is attended when it sits
  sitting:
    'foro, consejo, asamblea, comité, comisión, congreso, conferencia, plataforma, proceso, diálogo, grupo de contacto',
  meetingNoun: 'reunión, reunión ministerial, cumbre, sesión, asamblea, asamblea general, plenaria, conferencia',
  instrument: {
    memorandum:
      'memorando+, memorándum, memorando+ de entendimiento, memorándum de entendimiento, memorándums de entendimiento, memoranda de entendimiento, memorándum de acuerdo, memorándum de cooperación, memorando+ de cooperación, mde, mou',
    treaty: 'tratado+, tratado+ de libre comercio, tlc',
    agreement:
      'acuerdo+, acuerdo+ marco, acuerdo+ de cooperación, acuerdo+ de asociación, acuerdo+ de libre comercio, convenio+, convenio+ marco, convenio+ de cooperación, convenio+ interinstitucional+, acuerdo+ interinstitucional+, pacto+, arreglo+, canje de notas, intercambio de notas, acuerdo+ de entendimiento, acuerdo+ de complementación económica',
    declaration:
      'declaración+, declaración+ conjunta+, comunicado conjunto, comunicados conjuntos, declaración política, declaración final, declaración presidencial',
    'letter of intent':
      'carta+ de intención, carta+ de intenciones, carta+ de entendimiento, declaración+ de intenciones, declaración+ de intención',
    protocol:
      'protocolo+, protocolo+ de cooperación, acta+, acta+ final+, acta+ de acuerdo, protocolo+ adicional+, adenda, minuta',
    'action plan':
      'plan+ de acción, hoja+ de ruta, programa+ de cooperación, programa+ ejecutivo+, programa+ de acción, plan+ de trabajo, programa+ de trabajo, programa+ de intercambio, programa+ bilateral de cooperación',
    contract:
      'contrato+, convenio+ de financiamiento, acuerdo+ de financiación, acuerdo+ de préstamo, convenio+ de crédito, contrato+ de préstamo',
    twinning:
      'hermanamiento+, acuerdo+ de hermanamiento, convenio+ de hermanamiento, carta+ de hermanamiento, pacto de amistad',
    other: 'instrumento+, documento+, texto+',
  },
  // before an instrument's name in quotation marks
  entitled: 'titulado*, denominado*, llamado*, intitulado*',
  instrumentList: 'los siguientes, los siguientes instrumentos, los siguientes acuerdos, siguientes documentos',
}
