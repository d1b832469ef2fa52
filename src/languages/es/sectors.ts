import type { WordLists } from '../../reader/word-classes.ts'

/** Words that name a field of cooperation. A phrase of two fields stands under both. */
export const sectors: readonly WordLists[] = [
  {
    sector: {
      agriculture:
        'agricultura, agrícola+, agropecuario*, agroindustria, agroindustrial+, agroalimentario*, ganadería, ganadero*, seguridad alimentaria, soberanía alimentaria, riego, fertilizantes, cereales, trigo, soja, veterinario*, fitosanitario*, vino, vinos, vitivinícola+, cacao, café, algodón, arroz, leche, lácteos, carne, frutas, desarrollo rural, semillas, agronomía, apicultura, aceite de oliva, azúcar, aguacate, palta, agricultura familiar, sanidad animal',
      fisheries: 'pesca, pesquero*, acuicultura, pesca ilegal, productos del mar, recursos pesqueros',
      forestry: 'silvicultura, forestal+, bosque+, deforestación, reforestación, madera, maderero*',
      mining:
        'minería, minero*, minerales, mineral, minerales críticos, litio, cobre, metalurgia, geología, geológico*, oro, hierro, extracción, industrias extractivas, tierras raras, acero, aluminio, cobalto, níquel',
      energy:
        'energía+, energético*, energías renovables, energía renovable, electricidad, eléctrico*, hidroeléctrico*, hidrógeno, hidrógeno verde, solar, eólico*, nuclear+, petróleo, petrolero*, gas, gas natural, hidrocarburos, gasoducto, transición energética, eficiencia energética, interconexión eléctrica, biocombustibles, biogás, geotermia, energía atómica, baterías',
      environment:
        'medio ambiente, ambiental+, medioambiental+, clima, climático*, cambio climático, desarrollo sostenible, biodiversidad, residuos, agua, recursos hídricos, saneamiento, contaminación, ecología, ecológico*, transición ecológica, economía circular, reciclaje, economía azul, océano+, áreas protegidas, parques nacionales, conservación, descarbonización, gases de efecto invernadero, carbono, sequía, inundaciones, amazonía, sostenibilidad, gestión del agua, agua potable, calidad del aire',
      industry:
        'industria+, industrial+, industrialización, manufactura, manufacturero*, siderurgia, químico*, farmacéutico*, parque industrial, parques industriales',
      aerospace: 'aeroespacial+, aeronáutico*, drones, helicópteros, aviones',
      automotive: 'automotriz, automotor, automóvil, automóviles, vehículo+, vehículos eléctricos, electromovilidad',
      transport:
        'transporte+, logístico*, portuario*, puerto, puertos, ferroviario*, ferrocarril, tren, aéreo*, conectividad aérea, aeropuerto+, carretera+, marítimo*, navegación, movilidad, movilidad urbana, corredor, metro, tranvía, vuelos directos, vuelo directo, aviación, aviación civil, hidrovía, vial+, canal de panamá, servicios aéreos',
      infrastructure:
        'infraestructura+, construcción, obras públicas, urbanismo, urbano*, desarrollo urbano, ordenamiento territorial, vivienda, hábitat, puente, puentes, ciudades inteligentes, ciudad inteligente, represa, reconstrucción, planificación urbana, arquitectura',
      technology:
        'tecnología+, tecnológico*, tecnologías de la información, inteligencia artificial, telecomunicaciones, informática, ciberseguridad, datos, transformación digital, economía digital, alta tecnología, semiconductores, robótica, software, videojuegos, conectividad, internet, digitalización, digital+, gobierno digital, gobierno electrónico, fibra óptica, agenda digital',
      innovation:
        'innovación+, innovador*, startups, empresas emergentes, incubadora+, emprendimiento, ecosistema emprendedor, investigación y desarrollo',
      science:
        'ciencia+, científico*, investigación, investigación científica, investigadores, laboratorios, oceanografía, investigación antártica, biotecnología, arqueología, antártico*, antártida',
      education:
        'educación, educativo*, enseñanza, educación superior, universidad+, universitario*, estudiantes, estudiantil+, movilidad estudiantil, movilidad académica, formación, formación profesional, formación técnica, capacitación, escuela+, escolar+, beca+, diplomas, títulos, reconocimiento de títulos, pedagógico*, intercambio académico, intercambios académicos, intercambio estudiantil, docentes, alfabetización, académico*',
      health:
        'salud, sanitario*, sanidad, salud pública, médico*, medicina, hospital+, hospitalario*, medicamentos, farmacéutico*, vacuna+, vacunación, pandemia, enfermedades, atención médica, cáncer, covid-19, covid, salud mental, telemedicina',
      culture:
        'cultura, cultural+, artes, arte, patrimonio, artístico*, artistas, cine, cinematográfico*, museo+, música, musical+, literatura, literario*, libro, festival, espectáculo, exposición, teatro, danza, archivos, biblioteca+, industrias culturales, industrias creativas, audiovisual+, coproducción, intercambio cultural, intercambios culturales, patrimonio mundial, gastronomía, artesanía, artesanías, bienes culturales, restitución',
      language:
        'lengua+, lengua española, idioma+, idioma español, lingüístico*, enseñanza del español, traducción, plurilingüismo, multilingüismo, lenguas indígenas, español como lengua extranjera',
      sport:
        'deporte+, deportivo*, fútbol, juegos olímpicos, juegos panamericanos, olímpico*, atletismo, ciclismo, baloncesto, antidopaje, dopaje',
      tourism: 'turismo, turístico*, turista+, hotelería, hotelero*, ecoturismo, promoción turística, cruceros',
      trade:
        'comercio, comercial+, intercambio comercial, exportación+, importación+, libre comercio, mercado+, acceso a mercados, aduana+, aduanero*, comercio exterior, aranceles, balanza comercial, exportadores, relaciones comerciales, comercio bilateral, facilitación del comercio',
      investment:
        'inversión+, inversionista+, inversores, invertir, clima de negocios, asociaciones público-privadas, alianzas público-privadas, capitales, protección de inversiones, promoción de inversiones, atracción de inversiones',
      finance:
        'finanzas, financiero*, financiamiento, financiación, banca, bancario*, fiscalidad, fiscal+, impuestos, doble imposición, doble tributación, deuda, monetario*, microfinanzas, presupuesto, seguros, préstamo, crédito, tributario*, lavado de activos',
      economy:
        'economía, económico*, relaciones económicas, cooperación económica, desarrollo económico, sector privado, crecimiento, reactivación económica, empresas, pymes, mipymes, competitividad, integración económica, oportunidades de negocio, empresarial+, economía social',
      labour:
        'trabajo, empleo, laboral+, mano de obra, trabajadores, trabajadores temporales, desempleo, seguridad social, protección social, trabajo decente, sindicatos, movilidad laboral, migración laboral, empleo juvenil, contratación en origen',
      migration:
        'migración, migraciones, migratorio*, inmigración, migrante+, refugiado+, visa+, visado+, consular+, asilo, readmisión, exención de visas, exención de visados, supresión de visas, diáspora, servicios consulares, desplazados, repatriación, asuntos consulares, flujos migratorios, trata de personas, migración regular, migración irregular',
      security:
        'seguridad, defensa, militar+, policía, policial+, terrorismo, antiterrorista+, lucha contra el terrorismo, ejército, fuerzas armadas, criminalidad, crimen organizado, delincuencia organizada, delincuencia organizada transnacional, crimen transnacional, frontera+, fronterizo*, mantenimiento de la paz, ciberdefensa, extremismo violento, piratería, seguridad marítima, protección civil, bomberos, narcotráfico, drogas, armas, inteligencia, desarme, desminado, gestión de riesgos',
      justice:
        'justicia, judicial+, jurídico*, derechos humanos, corrupción, lucha contra la corrupción, anticorrupción, extradición, asistencia judicial, asistencia legal mutua, estado de derecho, penitenciario*, derecho internacional, magistrados, corte penal internacional, impunidad, traslado de personas condenadas, derechos de la mujer, derechos del niño, libertades, constitucional+, tribunales, protección de datos',
      governance:
        'gobernanza, gobernabilidad, administración pública, parlamento+, parlamentario*, descentralización, gobiernos locales, elecciones, electoral+, función pública, democracia, democrático*, interparlamentario*, cooperación descentralizada, cooperación parlamentaria, diplomacia parlamentaria, gestión municipal, administración, transparencia, estadística, reformas, catastro',
      regional:
        'integración regional, cooperación regional, política exterior, proceso de paz, paz, paz y seguridad, multilateralismo, relaciones internacionales, medio oriente, oriente medio, oriente próximo, sahel, ucrania, guerra en ucrania, gaza, situación regional, situación internacional, asuntos regionales, temas regionales, temas internacionales, asuntos globales, consejo de seguridad, naciones unidas, unión europea, mercosur, alianza del pacífico, celac, comunidad andina, otan, cooperación transfronteriza, integración fronteriza, estabilidad regional, mediación, reconciliación, cese al fuego, alto el fuego, haití, venezuela, situación en venezuela, integración latinoamericana, diálogo político, cooperación birregional',
      development:
        'ayuda al desarrollo, cooperación al desarrollo, cooperación para el desarrollo, humanitario*, ayuda humanitaria, asistencia humanitaria, pobreza, lucha contra la pobreza, desarrollo internacional, ods, objetivos de desarrollo sostenible, agenda 2030, desastre+, terremoto, cooperación técnica, asistencia técnica, cooperación sur-sur, cooperación triangular, desarrollo social, desarrollo humano, ong, proyectos de desarrollo',
      youth: 'juventud, jóvenes, juvenil+, intercambio juvenil, intercambios juveniles, infancia, niñez, voluntariado',
      women:
        'mujer, mujeres, igualdad de género, género, empoderamiento de las mujeres, empoderamiento de la mujer, violencia de género, violencia contra las mujeres, liderazgo femenino, paridad, política exterior feminista',
      indigenous: 'indígena+, pueblos indígenas, pueblos originarios, asuntos indígenas, afrodescendientes, mapuche',
      religion:
        'religión+, religioso*, interreligioso*, iglesia+, culto, islam, católico*, peregrinación, libertad religiosa, diálogo interreligioso, santa sede, cristianos, ortodoxo*',
      media:
        'medios de comunicación, prensa, periodista+, periodismo, radio, televisión, radiodifusión, agencia de noticias, desinformación, libertad de prensa, comunicación',
      space:
        'espacial+, satélite+, astronauta+, agencia espacial, teledetección, observación de la tierra, espacio ultraterrestre',
      textiles: 'textil+, moda, vestimenta, confección, cuero, joyería, calzado, alpaca',
    },
    topic: {},
    notSector:
      'comunicado de prensa, conferencia de prensa, rueda de prensa, nota de prensa, boletín de prensa, oficina de prensa, agregado de prensa, misión económica, misión comercial, misión empresarial, delegación empresarial, sesión de trabajo, grupo de trabajo, almuerzo de trabajo, cena de trabajo, desayuno de trabajo, visita de trabajo, visita oficial de trabajo, reunión de trabajo, reuniones de trabajo, encuentro de trabajo, programa de trabajo, plan de trabajo, mesa de trabajo, jornada de trabajo, hoja de ruta, ruta de la seda, consejo de seguridad de las naciones unidas, miembro del consejo de seguridad, cuerpo consular, sección consular, circunscripción consular, premio nobel de la paz, punto de vista, puntos de vista, en curso, curso, ministro de economía',
  },
]
