import type { WordLists } from '../../reader/word-classes.ts'

/** Words that name a field of cooperation. A phrase of two fields stands under both. */
export const sectors: readonly WordLists[] = [
  {
    sector: {
      agriculture:
        'aceite de oliva, agricultura, agricultura familiar, agroalimentario*, agroindustria, agroindustrial+, agronomía, agropecuario*, agrícola+, aguacate, algodón, apicultura, arroz, azúcar, cacao, café, carne, cereales, desarrollo rural, fertilizantes, fitosanitario*, frutas, ganadero*, ganadería, leche, lácteos, palta, riego, sanidad animal, seguridad alimentaria, semillas, soberanía alimentaria, soja, trigo, veterinario*, vino+, vitivinícola+',
      fisheries: 'acuicultura, pesca, pesca ilegal, pesquero*, productos del mar, recursos pesqueros',
      forestry: 'bosque+, deforestación, forestal+, madera, maderero*, reforestación, silvicultura',
      mining:
        'acero, aluminio, cobalto, cobre, extracción, geología, geológico*, hierro, industrias extractivas, litio, metalurgia, mineral, minerales, minerales críticos, minero*, minería, níquel, oro, tierras raras',
      energy:
        'baterías, biocombustibles, biogás, eficiencia energética, electricidad, eléctrico*, energético*, energía+, energía atómica, energía renovable, energías renovables, eólico*, gas, gas natural, gasoducto, geotermia, hidrocarburos, hidroeléctrico*, hidrógeno, hidrógeno verde, interconexión eléctrica, nuclear+, petrolero*, petróleo, solar, transición energética',
      environment:
        'agua, agua potable, amazonía, ambiental+, biodiversidad, calidad del aire, cambio climático, carbono, clima, climático*, conservación, contaminación, desarrollo sostenible, descarbonización, ecología, ecológico*, economía azul, economía circular, gases de efecto invernadero, gestión del agua, inundaciones, medio ambiente, medioambiental+, océano+, parques nacionales, reciclaje, recursos hídricos, residuos, saneamiento, sequía, sostenibilidad, transición ecológica, áreas protegidas',
      industry:
        'farmacéutico*, industria+, industrial+, industrialización, manufactura, manufacturero*, parque industrial, parques industriales, químico*, siderurgia',
      aerospace: 'aeroespacial+, aeronáutico*, aviones, drones, helicópteros',
      automotive: 'automotor, automotriz, automóvil, automóviles, electromovilidad, vehículo+, vehículos eléctricos',
      transport:
        'aeropuerto+, aviación, aviación civil, aéreo*, canal de panamá, carretera+, conectividad aérea, corredor, ferrocarril, ferroviario*, hidrovía, logístico*, marítimo*, metro, movilidad, movilidad urbana, navegación, portuario*, puerto+, servicios aéreos, transporte+, tranvía, tren, vial+, vuelo directo, vuelos directos',
      infrastructure:
        'arquitectura, ciudad inteligente, ciudades inteligentes, construcción, desarrollo urbano, hábitat, infraestructura+, obras públicas, ordenamiento territorial, planificación urbana, puente+, reconstrucción, represa, urbanismo, urbano*, vivienda',
      technology:
        'agenda digital, alta tecnología, ciberseguridad, conectividad, datos, digital+, digitalización, economía digital, fibra óptica, gobierno digital, gobierno electrónico, informática, inteligencia artificial, internet, robótica, semiconductores, software, tecnología+, tecnologías de la información, tecnológico*, telecomunicaciones, transformación digital, videojuegos',
      innovation:
        'ecosistema emprendedor, emprendimiento, empresas emergentes, incubadora+, innovación+, innovador*, investigación y desarrollo, startups',
      science:
        'antártico*, antártida, arqueología, biotecnología, ciencia+, científico*, investigación, investigación antártica, investigación científica, investigadores, laboratorios, oceanografía',
      education:
        'académico*, alfabetización, beca+, capacitación, diplomas, docentes, educación, educación superior, educativo*, enseñanza, escolar+, escuela+, estudiantes, estudiantil+, formación, formación profesional, formación técnica, intercambio académico, intercambio estudiantil, intercambios académicos, movilidad académica, movilidad estudiantil, pedagógico*, reconocimiento de títulos, títulos, universidad+, universitario*',
      health:
        'atención médica, covid, covid-19, cáncer, enfermedades, farmacéutico*, hospital+, hospitalario*, medicamentos, medicina, médico*, pandemia, salud, salud mental, salud pública, sanidad, sanitario*, telemedicina, vacuna+, vacunación',
      culture:
        'archivos, arte+, artesanía+, artistas, artístico*, audiovisual+, biblioteca+, bienes culturales, cine, cinematográfico*, coproducción, cultura, cultural+, danza, espectáculo, exposición, festival, gastronomía, industrias creativas, industrias culturales, intercambio cultural, intercambios culturales, libro, literario*, literatura, museo+, musical+, música, patrimonio, patrimonio mundial, restitución, teatro',
      language:
        'enseñanza del español, español como lengua extranjera, idioma+, idioma español, lengua+, lengua española, lenguas indígenas, lingüístico*, multilingüismo, plurilingüismo, traducción',
      sport:
        'antidopaje, atletismo, baloncesto, ciclismo, deporte+, deportivo*, dopaje, fútbol, juegos olímpicos, juegos panamericanos, olímpico*',
      tourism: 'cruceros, ecoturismo, hotelero*, hotelería, promoción turística, turismo, turista+, turístico*',
      trade:
        'acceso a mercados, aduana+, aduanero*, aranceles, balanza comercial, comercial+, comercio, comercio bilateral, comercio exterior, exportación+, exportadores, facilitación del comercio, importación+, intercambio comercial, libre comercio, mercado+, relaciones comerciales',
      investment:
        'alianzas público-privadas, asociaciones público-privadas, atracción de inversiones, capitales, clima de negocios, inversionista+, inversión+, inversores, invertir, promoción de inversiones, protección de inversiones',
      finance:
        'banca, bancario*, crédito, deuda, doble imposición, doble tributación, financiación, financiamiento, financiero*, finanzas, fiscal+, fiscalidad, impuestos, lavado de activos, microfinanzas, monetario*, presupuesto, préstamo, seguros, tributario*',
      economy:
        'competitividad, cooperación económica, crecimiento, desarrollo económico, economía, economía social, económico*, empresarial+, empresas, integración económica, mipymes, oportunidades de negocio, pymes, reactivación económica, relaciones económicas, sector privado',
      labour:
        'contratación en origen, desempleo, empleo, empleo juvenil, laboral+, mano de obra, migración laboral, movilidad laboral, protección social, seguridad social, sindicatos, trabajadores, trabajadores temporales, trabajo, trabajo decente',
      migration:
        'asilo, asuntos consulares, consular+, desplazados, diáspora, exención de visados, exención de visas, flujos migratorios, inmigración, migraciones, migración, migración irregular, migración regular, migrante+, migratorio*, readmisión, refugiado+, repatriación, servicios consulares, supresión de visas, trata de personas, visa+, visado+',
      security:
        'antiterrorista+, armas, bomberos, ciberdefensa, crimen organizado, crimen transnacional, criminalidad, defensa, delincuencia organizada, delincuencia organizada transnacional, desarme, desminado, drogas, ejército, extremismo violento, frontera+, fronterizo*, fuerzas armadas, gestión de riesgos, inteligencia, lucha contra el terrorismo, mantenimiento de la paz, militar+, narcotráfico, piratería, policial+, policía, protección civil, seguridad, seguridad marítima, terrorismo',
      justice:
        'anticorrupción, asistencia judicial, asistencia legal mutua, constitucional+, corrupción, corte penal internacional, derecho internacional, derechos de la mujer, derechos del niño, derechos humanos, estado de derecho, extradición, impunidad, judicial+, jurídico*, justicia, libertades, lucha contra la corrupción, magistrados, penitenciario*, protección de datos, traslado de personas condenadas, tribunales',
      governance:
        'administración, administración pública, catastro, cooperación descentralizada, cooperación parlamentaria, democracia, democrático*, descentralización, diplomacia parlamentaria, elecciones, electoral+, estadística, función pública, gestión municipal, gobernabilidad, gobernanza, gobiernos locales, interparlamentario*, parlamentario*, parlamento+, reformas, transparencia',
      regional:
        'alianza del pacífico, alto el fuego, asuntos globales, asuntos regionales, celac, cese al fuego, comunidad andina, consejo de seguridad, cooperación birregional, cooperación regional, cooperación transfronteriza, diálogo político, estabilidad regional, gaza, guerra en ucrania, haití, integración fronteriza, integración latinoamericana, integración regional, mediación, medio oriente, mercosur, multilateralismo, naciones unidas, oriente medio, oriente próximo, otan, paz, paz y seguridad, política exterior, proceso de paz, reconciliación, relaciones internacionales, sahel, situación en venezuela, situación internacional, situación regional, temas internacionales, temas regionales, ucrania, unión europea, venezuela',
      development:
        'agenda 2030, asistencia humanitaria, asistencia técnica, ayuda al desarrollo, ayuda humanitaria, cooperación al desarrollo, cooperación para el desarrollo, cooperación sur-sur, cooperación triangular, cooperación técnica, desarrollo humano, desarrollo internacional, desarrollo social, desastre+, humanitario*, lucha contra la pobreza, objetivos de desarrollo sostenible, ods, ong, pobreza, proyectos de desarrollo, terremoto',
      youth: 'infancia, intercambio juvenil, intercambios juveniles, juvenil+, juventud, jóvenes, niñez, voluntariado',
      women:
        'empoderamiento de la mujer, empoderamiento de las mujeres, género, igualdad de género, liderazgo femenino, mujer, mujeres, paridad, política exterior feminista, violencia contra las mujeres, violencia de género',
      indigenous: 'afrodescendientes, asuntos indígenas, indígena+, mapuche, pueblos indígenas, pueblos originarios',
      religion:
        'católico*, cristianos, culto, diálogo interreligioso, iglesia+, interreligioso*, islam, libertad religiosa, ortodoxo*, peregrinación, religioso*, religión+, santa sede',
      media:
        'agencia de noticias, comunicación, desinformación, libertad de prensa, medios de comunicación, periodismo, periodista+, prensa, radio, radiodifusión, televisión',
      space:
        'agencia espacial, astronauta+, espacial+, espacio ultraterrestre, observación de la tierra, satélite+, teledetección',
      textiles: 'alpaca, calzado, confección, cuero, joyería, moda, textil+, vestimenta',
    },
    topic: {},
    notSector:
      'agregado de prensa, almuerzo de trabajo, boletín de prensa, cena de trabajo, circunscripción consular, comunicado de prensa, conferencia de prensa, consejo de seguridad de las naciones unidas, cuerpo consular, curso, delegación empresarial, desayuno de trabajo, en curso, encuentro de trabajo, grupo de trabajo, hoja de ruta, jornada de trabajo, mesa de trabajo, miembro del consejo de seguridad, ministro de economía, misión comercial, misión económica, misión empresarial, nota de prensa, oficina de prensa, plan de trabajo, premio nobel de la paz, programa de trabajo, punto de vista, puntos de vista, reuniones de trabajo, reunión de trabajo, rueda de prensa, ruta de la seda, sección consular, sesión de trabajo, visita de trabajo, visita oficial de trabajo',
  },
]
