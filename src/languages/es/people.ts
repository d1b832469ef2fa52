import type { WordLists } from '../../reader/word-classes.ts'
import { people as english } from '../en/people.ts'

/** People, their offices and titles, and the groups they travel in. */
export const people: WordLists = {
  // payload: 1 unknown, 2 man, 3 woman
  honorific: {
    2: 'sr, señor, señores, don, sir, lord, jeque, monseñor, mons, su majestad el rey, s.m. el rey, su alteza real el príncipe, excelentísimo señor, excmo, excmo. sr, honorable señor',
    3: 'sra, señora, señoras, srta, señorita, doña, lady, su majestad la reina, s.m. la reina, su alteza real la princesa, excelentísima señora, excma, excma. sra, honorable señora',
    1: 'dr, dra, doctor, doctora, lic, licenciado, licenciada, ing, ingeniero, ingeniera, arq, arquitecto, arquitecta, prof, profesor, profesora, mtro, mtra, maestro, maestra, abg, abogado, abogada, su excelencia, s.e, s.e., s.m., s.a.r., su majestad, su alteza, su alteza real, su santidad, su eminencia, honorable, general, el general, coronel, capitán, comandante, almirante, vicealmirante, contralmirante, general de división, general de brigada, teniente coronel, mayor, teniente, arzobispo, obispo, cardenal, senador|senadora, diputado|diputada, congresista',
  },
  memberWord: 'miembro+, integrante+, persona+',
  patronymic: english.patronymic,
  particle:
    'de, del, la, las, los, el, von, van, der, den, della, da, dos, do, di, san, santa, bin, ben, al, ibn, abu, mac, mc, zu, le',
  nameSuffix: 'jr, sr, hijo, ii, iii, iv',
  officeHead: {
    1: 'ministro*, presidente|presidenta+, primer ministro, primera ministra, primeros ministros, viceprimer ministro, vicepresidente|vicepresidenta+, vicepresidente primero, vicepresidenta primera, vicepresidente segundo, vicepresidenta segunda, secretario* de estado, secretario* general+, secretario*, subsecretario*, viceministro*, canciller+, vicecanciller+, director*, director* general+, comisario*, comisionado*, jefe|jefa+, jefe|jefa+ de estado, jefe|jefa+ de gobierno, jefe|jefa+ del estado, jefe|jefa+ del gobierno, jefe|jefa+ de la diplomacia, jefe|jefa+ de gabinete, jefe|jefa+ de misión, jefe|jefa+ de delegación, presidente|presidenta+ del gobierno, presidente|presidenta+ del gobierno de españa, mandatario*, primer mandatario, primera mandataria, rey+, reina+, príncipe+, princesa+, príncipe+ heredero+, gran duque, gran duquesa, emir+, sultán, papa, sumo pontífice, emperador, emperatriz, gobernador* general+, senador*, diputado*, congresista+, parlamentario*, legislador*, asambleísta+, fiscal+, fiscal+ general+, procurador*, procurador* general+, contralor*, administrador*, rector*, decano*, portavoz, vocero*, consejero*, consejero* de estado, coordinador*, coordinador* nacional+, defensor* del pueblo, alto representante, alta representante, alto comisionado, alta comisionada, comandante+, comandante+ en jefe, titular+, responsable+, encargado* de negocios, ministro* de estado, ministro* consejero*, ministro* de relaciones exteriores, ministro* de asuntos exteriores, director* ejecutivo*, presidente|presidenta ejecutivo|ejecutiva, gerente+, gerente+ general+, líder+, primera dama, asesor*, oficial mayor, superintendente+, magistrado*, conseller, lehendakari, presidente|presidenta pro tempore',
    // of a city
    4: 'alcalde|alcaldesa+, alcalde|alcaldesa+ mayor+, intendente|intendenta+, vicealcalde|vicealcaldesa, teniente+ de alcalde, jefe|jefa de gobierno de la ciudad de méxico, jefe|jefa de gobierno de la ciudad, concejal+, regidor*, presidente|presidenta municipal+, burgomaestre',
    // of a part of a state
    5: 'gobernador*, vicegobernador*, gobernador* regional+, prefecto*, consejero* de la generalitat, presidente|presidenta autonómico|autonómica, ministro presidente, ministra presidenta',
    // posted abroad: "en el Perú" belongs to the office
    3: 'embajador*, embajador* extraordinario* y plenipotenciario*, embajador* concurrente+, embajador* designado*, cónsul+, cónsul+ general+, cónsul|consulesa honorario|honoraria, vicecónsul+, representante+, representante+ permanente+, representante+ especial+, representante+ residente+, enviado* especial+, enviado*, delegado*, encargado* de negocios, encargado* de negocios a.i, nuncio+, nuncio apostólico, agregado* comercial+, consejero* comercial+, coordinador* residente+, alto* representante+, plenipotenciario*',
  },
  plural:
    'ministros, ministras, presidentes, presidentas, primeros ministros, alcaldes, alcaldesas, embajadores, embajadoras, cónsules, gobernadores, gobernadoras, diputados, diputadas, senadores, senadoras, parlamentarios, parlamentarias, legisladores, jefes de estado, jefes de gobierno, jefes de estado y de gobierno, jefas y jefes de estado, secretarios, secretarias, directores, directoras, cancilleres, vicecancilleres, homólogos, homólogas, representantes, consejeros, responsables, dirigentes, líderes, funcionarios, altos funcionarios, mandatarios, mandatarias, viceministros, viceministras, comisarios, jefes, congresistas, intendentes, prefectos, concejales, autoridades',
  officeRank:
    'vice, sub, ex, exministro*, primer, primero*, adjunto*, delegado*, suplente+, interino*, honorario*, general+, federal+, nacional+, regional+, provincial+, municipal+, departamental+, territorial+, permanente+, especial+, extraordinario*, plenipotenciario*, concurrente+, designado*, principal+, ejecutivo*, alto*, gran, electo*, saliente+, titular+, residente+, parlamentario*, político*, diplomático*, militar+, asociado*, conjunto*, supremo*, central+, autonómico*, constitucional+, heredero*, en funciones, encargado*, técnico*, comercial+, bilateral+',
  officeFiller: 'de, del, la, el, los, las, y, e, a, al, para, con, encargado, encargada, en, un, una',
  stateOffice:
    'ministro*, primer ministro, primera ministra, viceministro*, canciller+, vicecanciller+, secretario* de estado, embajador*, cónsul+, cónsul+ general+, gobernador*, alcalde|alcaldesa+, senador*, rey, reina, emir, diputado*, ministro* de relaciones exteriores, encargado* de negocios',
  regionOffice: 'consejero*, conseller, presidente|presidenta de la junta, vicegobernador*',
  premier: 'primer ministro, primera ministra',
  nationOffice:
    'exteriores, exterior, defensa, federal+, cancillería, jefe de estado, primer ministro, primera ministra',
  lowerRank: 'vice, sub, adjunto, adjunta, suplente, delegado, delegada, primer',
  former: 'ex, exministro*, expresidente|expresidenta+, entonces, antiguo*, saliente+',
  elect: 'electo*, designado*',
  portfolio:
    'asuntos, exterior+, relaciones, internacional+, cooperación, desarrollo, integración, regional+, latinoamericano*, iberoamericano*, iberoamérica, europeo*, unión europea, comercio, industria+, industrial+, economía, económico*, digital+, innovación, energía+, energético*, exportaciones, inversión, inversiones, finanzas, presupuesto, hacienda, crédito público, crédito, tesoro, planificación, planeación, educación, enseñanza, superior+, investigación, científico*, ciencia+, tecnología+, tecnológico*, telecomunicaciones, comunicación, comunicaciones, información, cultura+, cultural+, patrimonio, artes, deporte+, juventud, mujer, mujeres, igualdad, género, familia+, infancia, niñez, adolescencia, social+, solidaridad, trabajo, empleo, promoción, previsión, inmigración, migración, migraciones, migratorio*, refugiados, asilo, salud, sanidad, público*, ambiente, medio ambiente, ambiental+, clima, climático*, transición ecológica, ecológico*, sostenible+, sustentable, agua+, recursos, naturales, recursos naturales, minas, minería, minero*, petróleo, hidrocarburos, gas, electricidad, agricultura, agrícola+, agropecuario*, agrario*, ganadería, riego, rural+, alimentación, bosques, pesca, acuicultura, marítimo*, marina, mar, transporte+, movilidad, obras, obras públicas, infraestructura+, urbanismo, vivienda, ciudad, ciudades, territorio, territorial+, turismo, defensa, seguridad, interior, gobierno, gobernación, justicia, administración, función pública, reforma, gobernanza, institucional+, parlamento, cortes, culto, religioso*, derechos, humanos, derechos humanos, personas, lengua+, indígenas, pueblos indígenas, interculturalidad, inclusión, diversidad, servicios, emprendimiento, pymes, empresas, producción, productivo*, competitividad, aduanas, impuestos, tributación, consumo, policía, municipal+, descentralización, diáspora, paraguayos, residentes, comunidad, nacional+, político*, estratégico*, protocolo, gabinete, consejo, presidencia, portavoz, soberanía, alimentario*, espacio, aviación, portuario*, puertos, logística, formación, profesional+, técnico*, capacitación, protección, acción, humanitario*, civil+, estado, biodiversidad, paz, fuerzas, armadas, fuerzas armadas, veteranos, gestión, riesgos, emergencias, desastres, población, inteligencia, artificial, inteligencia artificial, datos, ciberseguridad, lucha, corrupción, drogas, control, evaluación, seguimiento, programas, proyectos, prospectiva, diálogo, reconciliación, memoria, memoria democrática, áfrica, américa+, américa del norte, américa latina, américa latina y el caribe, caribe, europa, asia, pacífico, áfrica y medio oriente, multilateral+, bilateral+, consular+, diplomático*, global+, español, en el exterior, españoles en el exterior, servicio exterior, agenda 2030, agenda, cooperación internacional, norte, sur, ultramar, fronteras, limítrofes, límites, negociaciones, comercial+, promoción comercial, promoción económica, mercado, bienestar, pensiones, seguridad social, universidad+',
  delegation:
    'delegación+, comitiva+, equipo+, grupo+, misión+, delegación+ parlamentaria+, delegación+ empresarial+, delegación+ ministerial+, delegación+ oficial+, grupo+ parlamentario+',
  people:
    'representantes, funcionarios, funcionarias, altos funcionarios, altos cargos, expertos, expertas, miembros, integrantes, empresarios, empresarias, hombres de negocios, mujeres de negocios, emprendedores, emprendedoras, dirigentes, directivos, empresas, compañías, firmas, exportadores, inversionistas, inversores, productores, agricultores, estudiantes, científicos, científicas, investigadores, académicos, académicas, docentes, periodistas, artistas, músicos, deportistas, diputados, diputadas, parlamentarios, parlamentarias, legisladores, especialistas, ingenieros, médicos, delegados, delegadas, participantes, invitados, invitadas, líderes, diplomáticos, diplomáticas, sector empresarial, sector privado, comunidad empresarial, autoridades, personalidades, jóvenes, profesores, personas, empleados, trabajadores, familias, concejales, visitantes, fabricantes, universidades, organizaciones, instituciones, alcaldes, alcaldesas, gobernadores, técnicos, oficiales, magistrados, embajadores, cónsules, policías, bomberos, alumnos, becarios, compradores, escritores, cineastas, cancilleres, ministros, ministras',
  crowd:
    'personas, jóvenes, ciudadanos, compatriotas, comunidad, familias, trabajadores, empleados, agricultores, autoridades, dirigentes, empresas, compañías, universidades, fabricantes, exportadores, inversionistas, inversores, productores, miembros, participantes, organizaciones, instituciones, sector empresarial, sector privado, comunidad empresarial',
  led: 'encabezado* por, liderado* por, presidido* por, dirigido* por, conducido* por, integrado* en torno a|al, a cuyo frente, con la conducción de|del, bajo la conducción de|del, bajo el liderazgo de|del, bajo la dirección de|del, copresidido* por, acaudillado* por',
  sideNoun: 'parte+, lado',
  present:
    'presente+, estuvo presente, estuvieron presentes, participaron también, asistieron también, también participaron, también participó',
  // 2: of all of them
  including: {
    1: 'entre ellos, entre ellas, incluyendo, incluido*, entre los que figuran, entre los que se encuentran, entre los cuales',
    2: 'integrado* por, compuesto* por, conformado* por, formado* por, constituido* por, que reúne a, que incluye a',
  },
  accompanied:
    'acompañado* de|del, acompañado* por, en compañía de|del, escoltado* por, asistido* por, acompañar~, acompañar~ a|al, en presencia de|del, junto a|al, junto con',
  together: 'así como, conjuntamente con, junto con, junto a|al, en conjunto con, de manera conjunta con',
  invited:
    'por invitación de|del, a invitación de|del, por invitación oficial de|del, invitado* por, en respuesta a la invitación de|del, en atención a la invitación de|del, atendiendo la invitación de|del, atendiendo a la invitación de|del, por gentil invitación de|del, por iniciativa de|del, a instancias de|del',
  invite: 'invitar~, invitar~ a|al, convidar~, invitación, extender~ una invitación, cursar~ una invitación',
  officeUnit:
    'dirección, división, sección, oficina, servicio, departamento, unidad, secretaría, centro, área, misión, representación, subsecretaría',
  along:
    'formar~ parte de la delegación, integrar~ la delegación, integrar~ la comitiva, formar~ parte de la comitiva, conformar~ la delegación, sumar~ a la delegación',
  regional: 'regional+, provincial+, autonómico*, departamental+, foral+',
  accept: 'aceptar~, aceptación, atender~ la invitación',
  behalf: 'en nombre de|del, en representación de|del',
  presence: 'en presencia de|del, ante la presencia de|del, con la presencia de|del',
  spouse: 'esposa, esposo, cónyuge, su esposa, su esposo, su cónyuge',
  roleNoun:
    'diplomático*, visitante, invitado*, huésped, dignatario*, emisario*, dirigente, alto representante, jefe de la delegación, jefa de la delegación, funcionario*',
  spokes: 'portavoz, vocero*, oficina de prensa',
  sides:
    'las dos partes, dos partes, ambas partes, las partes, los dos ministros, ambos ministros, ambas ministras, los ministros, los dos cancilleres, ambos cancilleres, ambas cancilleres, los cancilleres, los dos presidentes, ambos presidentes, los presidentes, ambos mandatarios, los mandatarios, los dos mandatarios, ambos jefes de estado, los dos jefes de estado, ambos jefes de gobierno, los dos gobiernos, ambos gobiernos, los dos países, ambos países, ambas delegaciones, las dos delegaciones, las delegaciones, ambos alcaldes, los alcaldes, los dos alcaldes, ambos gobernadores, ambas ciudades, las dos ciudades, ambos diplomáticos, ambos funcionarios, los dos funcionarios, ambas autoridades, las autoridades, ambos líderes, los líderes, los dos líderes, ambos dirigentes, ambos vicecancilleres, ambos viceministros, ambas viceministras, los viceministros, los interlocutores, ambas instituciones, ambos estados, los dos estados, ambas regiones, los tres ministros, ambos secretarios',
  business:
    'empresarios, empresarias, empresas, hombres de negocios, mujeres de negocios, emprendedores, exportadores, inversionistas, inversores, sector empresarial, sector privado, comunidad empresarial, productores, compañías, firmas, directivos',
}
