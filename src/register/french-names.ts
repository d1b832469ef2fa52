/** What French prose calls parties, by their codes. */

import type { FrenchName, Gender } from './french-articles.ts'
import { wordsOf } from './words.ts'

/** Undefined where the name is not known. A city goes by the name it has; few have another one in French. */
export function frenchName(code: string): FrenchName | undefined {
  const known = table().get(code)
  if (known) return known
  const city = /^(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?|city):(.+)$/.exec(code)?.[1]
  return city === undefined ? undefined : { name: city, gender: '-' }
}

/** The code of a party by its name in French: that of `Bavière` is `DE-BY`. */
export function codeOfFrench(name: string): string | undefined {
  if (!codes) codes = new Map([...table()].map(([code, french]) => [wordsOf(french.name).join(' '), code]))
  return codes.get(wordsOf(name).join(' '))
}

let names: Map<string, FrenchName> | undefined
let codes: Map<string, string> | undefined

function table(): Map<string, FrenchName> {
  names ??= new Map(
    TABLE.trim()
      .split('\n')
      .map((line) => {
        const [code, name, gender] = line.split('|')
        return [code, { name, gender: (gender as Gender | undefined) ?? genderOf(name) }]
      }),
  )
  return names
}

/** Most plural names show it in their first word, and most feminine ones end in -e; the others are marked below. */
const genderOf = (name: string): Gender =>
  /^(États|Pays|\S+s( |$))/.test(name) ? 'p' : /^(Île|\S+e( |$))/.test(name) ? 'f' : 'm'

const TABLE = `
AD|Andorre|-
AE|Émirats arabes unis
AF|Afghanistan
AG|Antigua-et-Barbuda|-
AI|Anguilla|-
AL|Albanie
AM|Arménie
AO|Angola
AQ|Antarctique|m
AR|Argentine
AS|Samoa américaines|p
AT|Autriche
AU|Australie
AW|Aruba|-
AX|Îles Åland
AZ|Azerbaïdjan
BA|Bosnie-Herzégovine
BB|Barbade|i
BD|Bangladesh
BE|Belgique
BF|Burkina Faso
BG|Bulgarie
BH|Bahreïn|-
BI|Burundi
BJ|Bénin
BL|Saint-Barthélemy|-
BM|Bermudes
BN|Brunei
BO|Bolivie
BQ|Pays-Bas caribéens|p
BR|Brésil
BS|Bahamas
BT|Bhoutan
BV|Île Bouvet
BW|Botswana|m
BY|Biélorussie
BZ|Belize|m
CA|Canada
CC|Îles Cocos
CD|République démocratique du Congo
CF|République centrafricaine
CG|République du Congo
CH|Suisse
CI|Côte d’Ivoire|f
CK|Îles Cook
CL|Chili
CM|Cameroun
CN|Chine
CO|Colombie
CR|Costa Rica
CU|Cuba|-
CV|Cap-Vert|m
CW|Curaçao|-
CX|Île Christmas
CY|Chypre|-
CZ|Tchéquie
DE|Allemagne
DJ|Djibouti|-
DK|Danemark
DM|Dominique|i
DO|République dominicaine
DZ|Algérie
EC|Équateur
EE|Estonie
EG|Égypte
EH|Sahara occidental|m
ER|Érythrée
ES|Espagne
ET|Éthiopie
FI|Finlande
FJ|Fidji|p
FK|Îles Malouines
FM|Micronésie
FO|Îles Féroé
FR|France
GA|Gabon
GB|Royaume-Uni
GD|Grenade|i
GE|Géorgie
GF|Guyane française
GG|Guernesey|-
GH|Ghana
GI|Gibraltar|-
GL|Groenland
GM|Gambie
GN|Guinée
GP|Guadeloupe
GQ|Guinée équatoriale
GR|Grèce
GS|Géorgie du Sud-et-les Îles Sandwich du Sud
GT|Guatemala
GU|Guam|-
GW|Guinée-Bissau|f
GY|Guyana
HK|Hong Kong|-
HM|Îles Heard-et-MacDonald
HN|Honduras|m
HR|Croatie
HT|Haïti|-
HU|Hongrie
ID|Indonésie
IE|Irlande
IL|Israël|-
IM|Île de Man
IN|Inde
IO|Territoire britannique de l’océan Indien|m
IQ|Irak
IR|Iran
IS|Islande
IT|Italie
JE|Jersey|-
JM|Jamaïque
JO|Jordanie
JP|Japon
KE|Kenya
KG|Kirghizstan
KH|Cambodge|m
KI|Kiribati|-
KM|Comores
KN|Saint-Christophe-et-Niévès|-
KP|Corée du Nord
KR|Corée du Sud
KW|Koweït
KY|Îles Caïmans
KZ|Kazakhstan
LA|Laos|m
LB|Liban
LC|Sainte-Lucie|-
LI|Liechtenstein
LK|Sri Lanka
LR|Liberia
LS|Lesotho
LT|Lituanie
LU|Luxembourg
LV|Lettonie
LY|Libye
MA|Maroc
MC|Monaco|-
MD|Moldavie
ME|Monténégro
MF|Saint-Martin|-
MG|Madagascar|-
MH|Îles Marshall
MK|Macédoine du Nord
ML|Mali
MM|Myanmar
MN|Mongolie
MO|Macao|-
MP|Îles Mariannes du Nord
MQ|Martinique
MR|Mauritanie
MS|Montserrat|-
MT|Malte|-
MU|Maurice|-
MV|Maldives
MW|Malawi
MX|Mexique|m
MY|Malaisie
MZ|Mozambique|m
NA|Namibie
NC|Nouvelle-Calédonie
NE|Niger
NF|Île Norfolk
NG|Nigeria
NI|Nicaragua
NL|Pays-Bas
NO|Norvège
NP|Népal
NR|Nauru|-
NU|Niue|-
NZ|Nouvelle-Zélande
OM|Oman|-
PA|Panama
PE|Pérou
PF|Polynésie française
PG|Papouasie-Nouvelle-Guinée
PH|Philippines
PK|Pakistan
PL|Pologne
PM|Saint-Pierre-et-Miquelon|-
PN|Îles Pitcairn
PR|Porto Rico|-
PS|Palestine|f
PT|Portugal
PW|Palaos|p
PY|Paraguay
QA|Qatar
RE|Réunion|i
RO|Roumanie
RS|Serbie
RU|Russie
RW|Rwanda
SA|Arabie saoudite
SB|Îles Salomon
SC|Seychelles
SD|Soudan
SE|Suède
SG|Singapour|-
SH|Sainte-Hélène|-
SI|Slovénie
SJ|Svalbard|m
SK|Slovaquie
SL|Sierra Leone|f
SM|Saint-Marin|-
SN|Sénégal
SO|Somalie
SR|Suriname|m
SS|Soudan du Sud|m
ST|Sao Tomé-et-Principe|-
SV|Salvador|m
SX|Saint-Martin néerlandais|-
SY|Syrie
SZ|Eswatini
TC|Îles Turques-et-Caïques
TD|Tchad
TF|Terres australes françaises|p
TG|Togo
TH|Thaïlande
TJ|Tadjikistan
TK|Tokelau|-
TL|Timor oriental|m
TM|Turkménistan
TN|Tunisie
TO|Tonga|p
TR|Turquie
TT|Trinité-et-Tobago|-
TV|Tuvalu|-
TW|Taïwan|-
TZ|Tanzanie
UA|Ukraine
UG|Ouganda
UM|Îles mineures éloignées des États-Unis
US|États-Unis
UY|Uruguay
UZ|Ouzbékistan
VA|Saint-Siège|m
VC|Saint-Vincent-et-les Grenadines|-
VE|Venezuela
VG|Îles Vierges britanniques
VI|Îles Vierges des États-Unis
VN|Viêt Nam
VU|Vanuatu
WF|Wallis-et-Futuna|-
WS|Samoa|p
XK|Kosovo
YE|Yémen
YT|Mayotte|-
ZA|Afrique du Sud
ZM|Zambie
ZW|Zimbabwe|m
CA-AB|Alberta|f
CA-BC|Colombie-Britannique
CA-MB|Manitoba
CA-NB|Nouveau-Brunswick
CA-NL|Terre-Neuve-et-Labrador|-
CA-NS|Nouvelle-Écosse
CA-NT|Territoires du Nord-Ouest|p
CA-NU|Nunavut
CA-ON|Ontario
CA-PE|Île-du-Prince-Édouard
CA-QC|Québec
CA-SK|Saskatchewan|f
CA-YT|Yukon
BE-BRU|Région de Bruxelles-Capitale|i
BE-VLG|Flandre
BE-WAL|Wallonie
CH-GE|canton de Genève|m
CH-JU|canton du Jura|m
CH-VD|canton de Vaud|m
DE-BB|Brandebourg
DE-BE|Berlin|-
DE-BW|Bade-Wurtemberg
DE-BY|Bavière
DE-HB|Brême|-
DE-HE|Hesse
DE-HH|Hambourg|-
DE-MV|Mecklembourg-Poméranie-Occidentale|m
DE-NI|Basse-Saxe
DE-NW|Rhénanie-du-Nord-Westphalie|f
DE-RP|Rhénanie-Palatinat|f
DE-SH|Schleswig-Holstein
DE-SL|Sarre
DE-SN|Saxe
DE-ST|Saxe-Anhalt|f
DE-TH|Thuringe
ES-AN|Andalousie
ES-CT|Catalogne
ES-GA|Galice
ES-MD|Communauté de Madrid|i
ES-PV|Pays basque|m
GB-ENG|Angleterre
GB-NIR|Irlande du Nord|f
GB-SCT|Écosse
GB-WLS|pays de Galles|m
IT-25|Lombardie
IT-21|Piémont
IT-52|Toscane
IT-62|Latium
IT-82|Sicile
JP-13|Tokyo|-
JP-26|Kyoto|-
JP-27|Osaka|-
RU-LEN|oblast de Léningrad|m
RU-MOW|Moscou|-
RU-SA|République de Sakha|f
RU-SPE|Saint-Pétersbourg|-
RU-TA|Tatarstan
US-AK|Alaska|m
US-CA|Californie
US-CO|Colorado
US-FL|Floride
US-GA|Géorgie (États-Unis)|f
US-HI|Hawaï|-
US-LA|Louisiane
US-MA|Massachusetts|m
US-MD|Maryland
US-ME|Maine|m
US-NC|Caroline du Nord|f
US-NH|New Hampshire
US-NM|Nouveau-Mexique|m
US-NY|État de New York|m
US-PA|Pennsylvanie
US-SC|Caroline du Sud|f
US-TX|Texas|m
US-VA|Virginie
US-VT|Vermont
US-WA|État de Washington|m
EU|Union européenne|f
`
