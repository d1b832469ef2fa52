// Words around names of organisations. All are folded; a hyphen stands for a space.

import { slips } from './distance.ts'
import { numberFromRoman } from './roman.ts'

/** Legal forms, a row for each class. A name rarely changes its class, but texts leave it out. */
const FORMS = `
company: company co national-company companies kompania kompaniya compagnie-sa firma
corporation: corporation corp incorporated inc corporacion korporatsiya
limited: limited ltd ltda limitada ltee limitee pty-ltd pty-limited proprietary-limited pte-ltd pte-limited private-limited pvt-ltd pvt-limited pty pte pvt co-ltd co-limited company-limited sdn-bhd lda
plc: plc public-limited-company public-limited public-company-limited pcl pjsc public-joint-stock-company public-joint-stock pao publichnoe-aktsionernoe-obshchestvo
jsc: jsc ojsc cjsc oao zao ao open-joint-stock-company closed-joint-stock-company joint-stock-company otkrytoe-aktsionernoe-obshchestvo zakrytoe-aktsionernoe-obshchestvo aktsionernoe-obshchestvo aksionernoe-obshchestvo pat prat vat zat at ad jscb ojscb
llc: llc ooo limited-liability-company limited-liability-co limited-liability-partnership obshchestvo-s-ogranichennoy-otvetstvennostyu obschestvo-s-ogranichennoy-otvetstvennostyu tov too llp tovarishchestvo-s-ogranichennoy-otvetstvennostyu
lp: lp limited-partnership
gmbh: gmbh gesellschaft-mit-beschrankter-haftung mbh gmbh-co-kg gmbh-and-co-kg ug
ag: ag aktiengesellschaft
kg: kg kgaa ohg se societas-europaea ev gbr eg
sa: sa societe-anonyme sociedad-anonima sociedade-anonima spolka-akcyjna sa-de-cv sab-de-cv sapi-de-cv sociedad-anonima-de-capital-variable spa societa-per-azioni saoc saog sal
sarl: sarl srl sl slu eurl sas sasu scs societe-a-responsabilite-limitee sociedad-limitada sociedad-de-responsabilidad-limitada societa-a-responsabilita-limitata s-de-rl-de-cv s-de-rl rl-de-cv societatea-cu-raspundere-limitata sagl societe-par-actions-simplifiee bvba sprl srls
nv: nv naamloze-vennootschap
bv: bv besloten-vennootschap
ab: ab aktiebolag abp as asa aksjeselskap aktieselskab aps oy oyj osakeyhtio hf ehf aktsiaselts uab sia ou akciova-spolecnost sro as-sro spol-s-ro spolecnost-s-rucenim-omezenym
spzoo: sp-z-oo sp-zoo sp-z-o-o spolka-z-ograniczona-odpowiedzialnoscia spolka-z-oo
kk: kk kabushiki-kaisha kabushiki-gaisha yk godo-kaisha gk
pt: pt perseroan-terbatas tbk pt-tbk
doo: doo dd dooel ead eood ood kft zrt nyrt bt rt korlatolt-felelossegu-tarsasag
sirket: anonim-sirketi limited-sirketi anonim-sirket limited-sirket sanayi-ve-ticaret-as
`

/** Forms of two or three letters that may be anything in the middle of a name: taken only where it begins or ends. */
const AT_THE_EDGE = new Set(
  'at ad ao as sa se ag ab nv bv kk gk kg pt bt rt dd gk co sl lp spa tov too sas sal pat vat zat eg ev ou oy sia hf ug yk pty pte pvt inc firma lda sro ead asa pao zao oao ooo scs dooel company limited corporation'.split(
    ' ',
  ),
)

interface LegalForm {
  readonly words: readonly string[]
  readonly form: string
  readonly edge: boolean
}

const BY_FIRST = new Map<string, LegalForm[]>()
for (const row of FORMS.trim().split('\n')) {
  const [form, phrases] = row.split(': ')
  for (const phrase of phrases.split(' ')) {
    const words = phrase.split('-')
    const entry = { words, form, edge: AT_THE_EDGE.has(phrase) }
    const there = BY_FIRST.get(words[0])
    if (there) there.push(entry)
    else BY_FIRST.set(words[0], [entry])
  }
}
for (const forms of BY_FIRST.values()) forms.sort((a, b) => b.words.length - a.words.length)

/** The longest legal form that begins at a word, if any. */
export function formAt(words: readonly string[], i: number): LegalForm | undefined {
  return BY_FIRST.get(words[i])?.find((one) => one.words.every((word, k) => words[i + k] === word))
}

const LONG_WORDS = new Map<string, string[]>()
for (const forms of BY_FIRST.values())
  for (const word of forms.flatMap((form) => form.words))
    if (word.length > 4) {
      const there = LONG_WORDS.get(word[0])
      if (!there) LONG_WORDS.set(word[0], [word])
      else if (!there.includes(word)) there.push(word)
    }

/** The word of a legal form that a word is, give or take a letter: `Limted`, `Aktiengeselschaft`. */
export function formWordOf(word: string): string {
  const near = word.length < 5 ? undefined : LONG_WORDS.get(word[0])
  if (!near || near.includes(word)) return word
  return near.find((one) => Math.abs(one.length - word.length) < 2 && slips(one, word, 1) <= 1) ?? word
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const FUNCTION_WORDS = set(`
  the of for and in on at to a an by with
  et de du des la le les l d au aux pour en
  und der die das des fur von im
  y e el los las del para por o a os as da do dos das em
  di della delle dei degli il i per
  na i v po dlya ta
  van het een voor
`)

/** To have one more of these makes hardly another body. */
export const WEAK = set(`
  group holding holdings enterprise enterprises trading ventures partners associates brothers bros sons
  industries industry global worldwide organization institution co business affairs
`)

/** Shared by so many that to share one says little; but one more or another makes another body. */
export const GENERIC = set(`
  international national federal state royal central general public regional local municipal united european american world
  ministry department office agency authority commission committee council board bureau service services administration secretariat
  government parliament assembly embassy court institute center university college school academy faculty hospital
  bank trust fund insurance finance financial capital securities investment investments asset assets management development
  company corporation limited systems solutions technology technologies products engineering construction energy power oil gas petroleum
  foreign affairs trade economic economy health education defense interior justice culture agriculture transport environment science
  foundation association union federation league society chamber commerce network forum conference congress party
  new north south east west
`)

/** One idea in several spellings and languages, the first word standing for all. */
const CONCEPTS = `
ministry ministerija ministere ministerio ministero ministerium ministerstvo ministarstvo ministerul bakanligi kementerian ministeri ministeriet ministrstvo ministeriya ministries
foreign zakordonnykh aussenministerium external exterieures exteriores etrangeres exterieur esteri auswartige auswartiges inostrannykh
affairs relations affaires asuntos relaciones relacoes affari negocios angelegenheiten relation
department departement departamento dept departament dipartimento
university universiti universitesi universitas universitatea universiteti universitate yliopisto egyetem universite universidad universidade universita universitat universitet uniwersytet univerzita universiteit
institute institut instituto istituto instytut
center centre centro zentrum tsentr centrum zentral
council conseil consejo conselho consiglio rat soviet
committee comite comitato komitet
commission comision comissao kommission komissiya commissione
agency agence agencia agenzia agentur agentstvo agencja
association asociacion associacao associazione verein assotsiatsiya
federation federacion federacao federazione foderation federatsiya
federal federales federaux federale federalnaya federalnyy bundes
organization organisation organizacion organizacao organizzazione organizatsiya organizacja
foundation fondation fundacion fundacao fondazione stiftung fond
bank banque banco banca banki
group groupe grupo gruppo gruppe gruppa grup grupa groep
holding holdings kholding
company companies compagnie compania kompaniya
international internationale internacional internazionale mezhdunarodnyy mezhdunarodnaya internationaler
national nationale nacional nazionale natsionalnyy natsionalnaya natsionalniy
republic republique republica repubblica respublika republik
state states etats estados staaten etat estado stato gosudarstvennyy gosudarstvennaya
government gouvernement gobierno governo regierung pravitelstvo
assembly assemblee asamblea assembleia sobranie versammlung
chamber chambre camara camera kammer palata
trade commerce comercio commercio commerciale comercial handel torgovlya
industry industries industrie industria promyshlennost
development entwicklung sviluppo razvitiya rozwoju developpement desarrollo desenvolvimento
health sante salud saude gesundheit zdravookhraneniya sanidad
education enseignement ensenanza istruzione educacion educacao bildung obrazovaniya
defense defence defensa difesa defesa verteidigung oborony
labor lavoro arbeit trabajadores workers travailleurs labour travail trabajo
culture cultura kultur kultury
agriculture agricultura agricole agricultural
security sicherheits sicurezza securite seguridad seguranca sicherheit
environment environnement medioambiente ambiente umwelt
transport transportation transports transporte verkehr
energy energie energia
finance finances finanzas financas finanzen finansov financial
economy economie economia ekonomiki
interior interieur innern
justice justicia giustizia justiz
science sciences ciencia nauk
program programme
brothers bros
manufacturing mfg
government govt
technology technologies technologie tech
association assn assoc
city ville ciudad cidade stadt
cooperation co-operation
saint st
european europeen europeenne europea europeo europaische europaischer evropeyskiy evropeyskaya
african africain africaine africana africano afrikanische
american americain americaine americana americano
investment investments investissement inversiones investitionen
economic economique economico economica wirtschaftliche ekonomicheskiy
political politique politico politica politische
social sociale sociales sozial
public publics publiques publicos publicas publique publico publica offentliche
world mondial mondiale mondiaux mundial welt mondiales
monetary monetaire monetario monetaria
fund fonds fondo fundo
general generale generales generalny
central centrale zentrale tsentralnyy
regional regionale regionales regionalnyy
municipal municipale municipales
research forschungs ricerca pesquisa recherche investigacion forschung
nuclear nucleaire atomic atomique
tourism turystyki tourisme turismo tourismus turizma
youth jeunesse juventud jugend
resources risorse ressourcen ressources recursos
natural naturelles naturales prirodnykh
forests forets forestry
women femmes mujeres frauen
children enfance enfants
office bureau
union unione uniao unie
united unies unidas unis vereinte
nations naciones nationen
cooperation cooperacion zusammenarbeit kooperation
human humains humanos
rights droits derechos
relief secours
refugees refugies refugiados
court cortes tribunaux cour corte tribunal gericht
parliament parlement parlamento
senate senat senado senato
munich munchen
vienna vienne wien viena
geneva geneve genf ginebra
rome roma
moscow moscou moskva moskovskiy
london londres
brussels bruxelles bruselas
cologne koln
warsaw varsovie warszawa
prague praha
lisbon lisbonne lisboa
copenhagen kobenhavn copenhague
athens athenes
cairo caire
beijing pekin peking
milan milano
turin torino
florence firenze
naples napoli
venice venise venezia
antwerp anvers antwerpen
hague haye
kyiv kiev kiew
algiers alger argel
havana habana havane
seville sevilla
arab arabe arabes arabi arabo
league ligue liga lega
autonomous autonome autonoma autonomo
technical technique tecnica tecnico technische technischer tecnologico technological technologique
red rouge rojo roja rote roten rossa vermelha
cross croix cruz kreuz croce
crescent croissant
north nord norte
south sud sur sul
east est este leste ost
west ouest oeste
popular people peoples populares populaire popolare
party parti partido partito partei partiya
democratic democratique democratico democratica demokratische
socialist socialiste socialista
communist communiste comunista kommunistische
liberal liberale liberaux
directorate direction direccion direcao direzione
embassy ambassade embajada embaixada ambasciata botschaft posolstvo
consulate consulat consulado consolato konsulat
school ecole escuela escola scuola schule
hospital hopital ospedale krankenhaus
museum musee museo museu
library bibliotheque biblioteca bibliothek
academy academie academia accademia akademie akademiya akademia
high haut haute alto alta hohe
commissioner commissariat commissaire comisionado
election elections electoral electorale elecciones electorales
supreme supremo suprema
constitutional constitutionnel constitutionnelle constitucional
statistics statistique statistiques estadistica estadisticas statistik
police policia polizia polizei
army armee ejercito esercito
navy marine marina armada
forces fuerzas
air aerienne aerien aerea
insurance assurance assurances seguro seguros versicherung
railway railways chemins ferroviaire ferrocarriles
customs douane douanes aduanas zoll
tax taxes impot impots impuestos
revenue revenus ingresos
ocean oceans oceano
fisheries fishery peche peches pesca
livestock elevage ganaderia
water eau eaux agua
housing logement vivienda
family famille familia
sport sports deportes deporte
innovation innovacion
digital numerique
communication communications comunicacion comunicaciones
information informacion
infrastructure infrastructures infraestructura
planning planification planificacion plan
budget presupuesto
equality egalite igualdad
peace paix paz frieden pace
reconciliation reconciliacion
solidarity solidarite solidaridad
war guerre guerra
veterans combattants
food alimentation alimentaire alimentacion alimentos
mining mines mine mineria minas
petroleum petrole petroles petroleo
oil hydrocarbures hidrocarburos
steel acier acero
aviation aeronautique aeronautica
space espace spatial spatiale espacial
telecommunications telecom telecomunicaciones
post poste postes correos postal
employers employeurs patronal empleadores
press presse prensa
olympic olympique olimpico
paralympic paralympique
football futbol fussball
`

const concepts = new Map<string, string>()
for (const row of CONCEPTS.trim().split('\n')) {
  const [concept, ...words] = row.split(' ')
  for (const word of words) if (!concepts.has(word)) concepts.set(word, concept)
}

/** The word that stands for all its spellings: `organisation` → `organization`, `ministère` → `ministry`. */
export function conceptOf(word: string): string {
  const concept = concepts.get(word) ?? (word.endsWith('s') ? concepts.get(word.slice(0, -1)) : undefined)
  return concept ?? word.replace(/isation$/, 'ization').replace(/(?<=.{3})yse$/, 'yze')
}

const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, String(i)] as const),
)
'first second third fourth fifth sixth seventh eighth ninth tenth'
  .split(' ')
  .forEach((word, i) => NUMBERS.set(word, String(i + 1)))

/** `three`, `3rd`, `III` → `3`; undefined for what is no number. */
export function numberOf(text: string, said: string, first: boolean): string | undefined {
  const word = NUMBERS.get(text)
  if (word !== undefined) return word
  if (/\d/.test(text)) return text.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1')
  if (first || said !== said.toUpperCase() || !/^(?:x{0,3})(?:ix|iv|v?i{0,3})$/.test(text) || text === '')
    return undefined
  return String(numberFromRoman(text))
}
