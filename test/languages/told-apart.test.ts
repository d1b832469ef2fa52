// Languages near those that are read are not taken for them, and names of one in another change nothing.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../src/index.ts'

/** Texts of the genre in languages that are not read. */
const UNREAD: Readonly<Record<string, readonly string[]>> = {
  Portuguese: [
    'O Ministro das Relações Exteriores do Brasil, João Almeida, visitou Lisboa nos dias 3 e 4 de junho de 2024 e foi recebido pelo seu homólogo português, Pedro Carvalho. Os dois ministros trataram da cooperação bilateral, do comércio e da situação na América Latina.',
    'A embaixadora da Espanha apresentou as suas credenciais ao Presidente da República, que destacou a importância das relações entre os dois países para o desenvolvimento da economia. Durante a conversa falou-se também da cultura e da próxima cimeira em Madrid.',
  ],
  Italian: [
    'Il Ministro degli Affari Esteri, Marco Bellini, ha ricevuto oggi il suo omologo spagnolo, con il quale ha discusso delle relazioni bilaterali e della situazione nel Mediterraneo. Al centro del colloquio anche la cooperazione con i paesi della regione e una visita del Presidente a Roma.',
    'La delegazione della provincia ha visitato la città di Siviglia per conoscere il porto e la sua università. Una seconda delegazione è stata accolta dal sindaco, con la partecipazione di imprese e di rappresentanti del governo.',
  ],
  Catalan: [
    'El president de la Generalitat, Jordi Puig, ha rebut al Palau l’ambaixador de França, amb qui ha parlat de la cooperació entre Catalunya i les regions veïnes. La trobada ha servit per repassar els projectes en marxa i per preparar la visita del president a París.',
    'La consellera d’Acció Exterior es va reunir ahir a Brussel·les amb el comissari europeu per tractar del finançament de les universitats i de la llengua catalana. Durant la visita va participar en un acte amb estudiants de la delegació.',
  ],
  Galician: [
    'O presidente da Xunta recibiu en Santiago ao embaixador de Portugal, co que falou da cooperación entre Galicia e o norte de Portugal. A reunión serviu para repasar os proxectos comúns e preparar a visita dunha delegación galega a Lisboa no mes de xuño.',
  ],
  Romanian: [
    'Ministrul Afacerilor Externe a primit la București pe omologul său spaniol, cu care a discutat despre relațiile bilaterale și despre situația din regiune. Vizita a avut loc la invitația părții române și s-a încheiat cu semnarea unui memorandum.',
  ],
}

/** Texts with words of another language in their names. */
const READ: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The Mayor of Los Angeles visited San Salvador and El Paso, where she met the President of El Salvador and the Mayor of Las Palmas.',
    'Minister José María Álvarez del Río of Spain met with Ambassador Ana de la Cruz in La Paz on 3 May 2024.',
  ],
  fr: [
    'Visite de la délégation de la ville de Los Angeles à la mairie de Paris',
    'La 5e session de la Commission mixte se tiendra à Paris en novembre 2024.',
    'Le président du Salvador, José Álvarez, a été reçu à Las Palmas par la mairesse, María del Mar García.',
  ],
  es: [
    'La Ministra recibió a la Embajadora de Francia.',
    'La Ministra de Relaciones Exteriores recibió a la Embajadora de la República de Corea en la sede de la Cancillería.',
    'El alcalde de Lyon, Jean-Pierre des Roches, visitó la ciudad de Quito.',
    'VISITA OFICIAL DEL PRESIDENTE DE LA REPÚBLICA A LOS ESTADOS UNIDOS',
  ],
}

describe('languages near those that are read', () => {
  for (const [language, texts] of Object.entries(UNREAD))
    test(`${language} is read as none of them`, () => {
      for (const text of texts) {
        const { document, engagements, notes } = read(text)
        assert.deepEqual(
          [document.language, engagements.length, notes.map(({ kind }) => kind)],
          ['und', 0, ['language-not-read']],
          text,
        )
      }
    })

  for (const [code, texts] of Object.entries(READ))
    test(`${code} stays ${code}, whatever names it has`, () => {
      for (const text of texts) assert.equal(read(text).document.language, code, text)
    })
})

test('a block of Spanish in an English document is read as Spanish', () => {
  const english =
    'The Minister of Foreign Affairs of Canada, Julie Fortier, travelled to Helsinki on 1 May 2024, where she met with the Minister for Foreign Affairs of Finland, Antti Salo.'
  const spanish =
    'La Ministra de Relaciones Exteriores de Colombia, Laura Mejía, se reunió con el canciller de Chile, Tomás Araya, el 6 de junio de 2024 en Bogotá.'
  const { document, engagements } = read(`${english}\n\n${spanish}`)
  assert.equal(document.language, 'en')
  assert.ok(engagements.some(({ rule }) => rule === 'es/meeting/met'))
})
