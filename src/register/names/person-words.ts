// Words around names of people. All are folded.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Titles and forms of address; they say nothing about who it is. */
export const HONORIFICS = set(`
  mr mrs ms miss mx sir dame lord lady dr doctor prof professor hon honourable honorable rt right he hm hrh hh excellency highness majesty
  his her their the esq
  m mme mlle monsieur madame mademoiselle me maitre docteur professeur general
  gen lt lieutenant col colonel maj major capt captain cpt cmdr commander adm admiral marshal field brig brigadier sgt sergeant cpl amiral
  president premier minister chancellor governor senator deputy ambassador consul mayor king queen prince princess sultan emir
  speaker secretary chairman chairwoman
  presidente ministre ministro gouverneur ambassadeur senateur depute maire roi reine prinz prinzessin konig herr frau fr graf freiherr bundeskanzler
  prasident kanzler
  senor senora senorita sr sra srta don dona doctora licenciado lic ing ingeniero
  signor signora dott dottore dottoressa avv on onorevole
  dhr mevr mevrouw ir drs
  sheikh shaikh shaykh sheik cheikh sheekh mian sayyid sayed seyyed haji hajji hajj hadji al-hajj mullah maulvi mawlawi maulana molla qari qazi ayatollah
  imam mufti ustad ustaz hojatoleslam hujjat
  pt pandit shri smt sri kumari datuk datin dato seri pehin samdech oknha ratu tan tun tuan puan encik bapak ibu haji hj
  pan pani pane gospodin gospozha gospodja bay bayan
  san sama ssi
  father rev reverend fr bishop archbishop cardinal pope rabbi monsignor msgr pastor deacon
  u daw phra khun nai
  gospod gospoza prezident ministr polkovnik akademik
  comrade tovarisch
  prime vice elect acting interim former crown first taoiseach shah amir tunku tengku hadj elhadj pasha bey
`)

/** Of these, a name may also begin with them: dropped only where two words or more are left. */
export const MAYBE_HONORIFICS = set(
  'u m seri ratu prime first shah amir crown pasha bey me on al don ko san pan bay nai fr pt king prince major tan tun sultan emir lord pope general dean marshal bishop hon he hh queen khun the her his ibu sri on ing ir haji imam mullah mian sayed sayyid qari qazi governor deacon field right',
)

/** Generations: they tell a son from his father. */
export const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'Jr',
  jnr: 'Jr',
  junior: 'Jr',
  fils: 'Jr',
  filho: 'Jr',
  neto: 'III',
  sr: 'Sr',
  snr: 'Sr',
  senior: 'Sr',
  pere: 'Sr',
  ii: 'II',
  iii: 'III',
  iv: 'IV',
  vi: 'VI',
  vii: 'VII',
  viii: 'VIII',
  ix: 'IX',
  xi: 'XI',
  xii: 'XII',
  xiii: 'XIII',
  xiv: 'XIV',
  xvi: 'XVI',
}

/** Letters after a name. */
export const DEGREES = set(
  'phd md dphil llb llm llc ba ma mba bsc msc obe cbe mbe kbe kcmg gcmg cmg mp mep mna mla kc qc esq pc oc cq sc ssc ret retd',
)

/** Little words inside names: their presence and spelling vary. */
export const PARTICLES = set(`
  de del della delle di da do dos das du des d la le las los lo l van von vom zum zur zu den der het ten ter te t
  af av y e i und and et san santa
  al el ul ad as ash ar an at az aal
  na ni nic mac mc o ap ab st
`)

/** Of these, those that may be a name of its own: particles only where they are written in small letters or joined by a hyphen. */
export const MAYBE_PARTICLES = set(
  'an ni na at az ar as ash ad ten ter i e y do la le lo san da o mac mc te den ab ap t l d st van santa di de',
)

/** Son of, daughter of: the next word is the father's name. */
export const FILIALS = set('bin ben ibn bint binti binte ould uld wuld ogly oglu ogli qizi kyzy kizi gyzy')

/** Names so common that to share one says less. */
export const COMMON = set(`
  mohammed mohammad muhammad mohamed mohamad muhammed mohamud mohd md ahmed ahmad ali hassan hasan hussein husain hussain abdullah abdallah abd abdul abdel
  ibrahim khan abu omar umar john james robert michael william david maria jose juan luis carlos ana jean pierre marie michel paul peter anna
  nguyen tran le pham kim lee park choi ri pak wang li zhang liu chen yang huang zhao wu zhou singh kumar sharma devi
  ivan alexander sergei vladimir alexei andrei elena olga santos silva garcia rodriguez gonzalez fernandez lopez martinez perez sanchez
  smith jones williams brown johnson
`)

/** One word in several dresses. */
export const SAME_WORDS: readonly string[] = [
  'abd abdul abdel abdal abdoul abdu abdol abdur abdus abdour',
  'abu abou abo aboo',
  'maxamuud maxamed mohammed muhammad mohamed mohamad mohammad muhammed mohamud mohd md mehmed mehmet mahomed magomed mukhamed mukhammed muhamed mamadou mhmd mukhamet mukhammad',
  'hussein husain hussain husayn hossein hussayn hosein houssein huseyn khusein',
  'yusuf youssef yousef yousuf yousif youssouf yusif yusef',
  'said saeed saied sayeed saaid',
  'abdullah abdallah abdulla abdoullah abdoulaye abdulah abdulai abdulaye',
  'ahmed ahmad ahmet akhmed akhmad ahmat',
  'hassan hasan hassen hasen khasan xasan',
  'ali aly',
  'omar umar omer oumar',
  'othman osman usman uthman ousmane osmane',
  'saleh salih salah saaleh',
  'salim saleem selim salem',
  'salman selman',
  'jaber jabir gaber jabber',
  'jamal gamal djamal cemal jemal',
  'jalal galal djalal celal jelal',
  'khalid khaled halid',
  'khalifa khalifah khaleefa halifa',
  'rashid rashed rasheed rachid rashod',
  'hamid hameed hamed',
  'karim kareem kerim',
  'ibrahim ebrahim brahim ibraheem',
  'ismail ismael esmail ismaeel',
  'suleiman sulayman soleiman suleyman sulaiman souleymane solomon',
  'faisal faysal feisal fayssal',
  'nasser nasir naser nassir',
  'tariq tarek tareq tarik',
  'qasim kassem qassim kasim kasem qasem kassim gasim',
  'mustafa mostafa moustafa mustapha moustapha',
  'mahmoud mahmud mahmood mahmut makhmud mahamoud',
  'masoud massoud masud masood masoood mesud',
  'zayed zaid zayid zaied',
  'haider haydar heydar haidar hayder',
  'osama usama oussama',
  'laden ladin',
  'aisha ayesha aicha',
  'fatima fatma fatimah',
  'lee ri rhee yi',
  'roh noh no',
  'park pak bak',
  'choi choe',
  'jung chung jeong chong',
  'kang gang',
  'cho jo',
  'yoo yu ryu',
  'im lim rim',
  'ahn an',
  'baek paek paik',
  'moon mun',
  'din dine deen eddine',
  'gaddafi qaddafi kadhafi khadafy khadafi qadhafi gadhafi kadafi qadafi kazzafi',
  'rahmon rakhmon rahmonov rakhmonov',
]

/** Titles that only a man has, or only a woman. */
export const MASCULINE = set(
  'mr sir lord monsieur mons herr senor signor don king prince roi konig sheikh shaikh gospodin pan father',
)
export const FEMININE = set(
  'mrs ms miss dame lady mme mlle madame mademoiselle frau senora senorita signora dona queen princess reine gospozha pani sheikha',
)
