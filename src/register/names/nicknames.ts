import { soundOf } from './sound.ts'

// Short and pet forms of given names, a row for each name, the full forms first, those of several
// languages together. Two full forms say less than a short one: John and Juan are seldom one man. EQUIVALENT has more.

const PET = `
alexander aleksandr alexandre alejandro aliaksandr | alex sasha sacha shura alec sandy ale sander oleksandr xander
alexandra aleksandra alejandra | alex sasha sandra sandy
alexei aleksei alexey aleksey alexej oleksiy | alyosha lyosha alex lesha
albert | al bert bertie
alfred | al alf fred alfie
andrew andrei andrey andre andreas andrej andrii andriy | andy drew andryusha
anthony antonio anton antoine | tony toni tono
anna ann anne hannah ana | annie anya nancy anita
anastasia anastasiya | nastya stasia
arthur artur | art artie
barack | barry
barbara | barb babs varya
benjamin binyamin benyamin | ben benny bibi benji
bernard bernardo | bernie
boris | borya bob
bradley | brad
carlos charles karl carl | charlie chuck chas carlitos
catherine katherine kathryn katharina ekaterina yekaterina catalina katarina | kate katie cathy kathy katya kitty kay
christopher | chris kit
christine christina cristina kristina | chris tina christy kristin
daniel | dan danny dani danya
david deyvid devid | dave davey dodik
deborah | deb debbie
dmitri dmitry dmitriy dmytro dimitri dimitry | dima mitya
dominic dominique | dom nick
donald | don donnie
dorothy | dot dotty dolly
edward eduard edouard eduardo | ed eddie ted ned teddy edik lalo
edmund | ed eddie ned
edvin edwin | ed eddie edi ned
elizabeth elisabeth | liz lizzie beth betty eliza lisa bess libby elsie
eleanor elena helen helena | nell ellie lena nora lenka
emanuel emmanuel manuel | manny manu manolo
ernest ernesto | ernie neto
eugene yevgeny evgeny evgeni yevgeniy evgenii eugenio | gene zhenya
francis fransua francisco francesco frank franciszek francois franz | frank paco pancho fran curro kiko
frances francesca | fran fanny
frederick friedrich frederic federico | fred freddy fritz fredy
gabriel gavriel | gabe gabi gabo
george georges jorge georgy georgiy dzhordzh | georgie zhora gosha
gerald gerard | gerry jerry
gertrude | trudy
gregory grigory grigoriy | greg grisha
guadalupe | lupe
guillaume guillermo | memo guille
gennady gennadiy | gena
harold | harry hal
harry henry | hank hal
henry heinrich henri enrique | harry hank hal heinz quique
ignacio | nacho
igor ihor | goga
ilya illya | ilyusha
immanuel | manny
ivan ioan | vanya vania
jack dzhek john | johnny jon
james dzheyms | jim jimmy jamie
jacob jakob yakov | jake yasha
jean zhan | jeannot
jennifer | jen jenny
jeremy jeremiah | jerry jem
jerome | jerry
jessica | jess jessie
jesus | chuy chucho
joao | joaozinho
john jonathan dzhon | jon jonny johnny jack
jose | pepe chepe che ze
joseph josef dzhozef dzho | joe joey jo sepp beppe
joshua | josh
juan | juanito
judith | judy
kenneth | ken kenny
konstantin constantine constantinos konstantinos konstandinos | kostya costas kostas kostis
larisa | lara
lawrence laurence laurent | larry laurie
leonard leonardo leonid | leo len lenny lyonya
leopold leopoldo | leo polo
leslie | les
lev leo | lyova
louis luis ludwig luiz | lou louie lula lutz lucho
lyudmila liudmila ludmila | lyuda mila
luiz | lula
madeleine | maddie
margaret margarita marguerite | maggie meg peggy margie rita greta daisy
maria marie mary | masha marya mia marusya mamie molly polly
mario | marito
martin | marty
matthew matthias matteo | matt matty
maurice | mo
maxim maksim maximilian | max
michael maykl mikhail michel miguel mihail mykhailo mikheil | mike mick mickey misha mischa mikey
mikhail | misha
mohammed | mo
nathaniel nathan | nate nat
natalia natalya nathalie | natasha nata
nicholas nikolai nikolay nicolas nicola mykola | nick nicky kolya klaus nico niko
nikita | nick
oleg oleh | olezhka
olga olha | olya
oliver olivier | ollie
oscar | ozzie
pamela | pam
patricia | pat patty trish tricia
patrick | pat paddy
paul pol pavel pablo paulo | pasha paulie pavlik pavlo
penelope | penny
peter piter pyotr petr pedro petro pierre | pete petya perico
philip philippe felipe | phil pip
rafael raphael | rafa rafi
raymond | ray
rebecca | becky
ricardo richard | rick ricky dick rich richie
robert roberto | bob bobby rob robbie bert beto
rodney | rod
rodrigo | rodri
roger | rog
roman | roma
ronald | ron ronnie
rosario | charo
samuel | sam sammy
sergei sergey sergio serhiy serge | seryozha seriozha serezha
sebastian | seb bastian
sophia sofia | sophie sonya
simon | si
stanislav stanislas | stas slava
stanley | stan
stephen steven stefan stepan stephanus | steve stevie styopa stef
susan suzanne | sue susie
svetlana | sveta lana
sylvester | sly
tamara | toma
tatiana tatyana | tanya
terence | terry
theodore teodor theodor | ted teddy theo fedya
fyodor fedor | fedya
theresa teresa therese | terry tess tere
thomas tomas tommaso | tom tommy
timothy timofey | tim timmy
valentin valentina | valya
valery valeriy valerii | valera
vasily vasiliy vasyl | vasya
veronica veronika | nika
victor viktor vittorio | vic vitya
victoria | vicky vika tori
vincent vicente | vince vinnie
vitaly vitaliy | vitalik
vladimir volodymyr wladimir | vova volodya vlad
vladislav | vlad slava vladik
vyacheslav viacheslav | slava
walter | walt wally
william uilyam | bill billy will willy liam
wilhelm willem | willy willi wim
yuri yuriy iurii yury | yura
yaroslav | slava
zachary | zach zack
zbigniew | zbyszek
tadeusz | tadek
jaroslaw | jarek
krzysztof | krzys
andrzej | jedrek
giovanni | gianni nino vanni
giuseppe | beppe pino peppe
domenico | mimmo
salvatore | toto turi
luigi | gigi gino
johannes johann | hans johan jan hannes
hans | hansi
joachim | achim jochen
konrad | conny
rudolf | rudi
sebastiao | tiao
mustafa | mistik
mehmet | memo
nursultan | nurik
aleksandar | aca
istvan | pista
jozsef | jozsi
laszlo | laci
sandor | sanyi
gyorgy | gyuri
`

const EQUIVALENT = `
john juan jean ivan johannes johann giovanni joao jan hans ioannis ian sean jon ioan johan janos ivane hovhannes yahya giannis yannis yiannis jovan ioannes eoin iain juhani
peter pedro pierre pietro pyotr petr petros piotr petro boutros butros petar petri peder pekka bedros
paul pablo paolo paulo pavel pavlo pavlos pawel pal paulius pavle pauli boulos
james jacques jaime santiago giacomo diego tiago iago jakob jacob yakov
joseph jose josef giuseppe yusuf youssef iosif jozef yosef josip ioseb hovsep yousef
michael miguel michel michele mikhail mihai mykhailo mikael michal mihail mikel mikhael mikheil mihailo mihajlo micheal mickael
george jorge georges giorgio georgy yuri jerzy georgios jurgen giorgi gyorgy giorgos yorgos yiorgos jiri juraj juri georgi gheorghe joris yrjo georg
william guillaume guillermo wilhelm guglielmo willem vilhelm
charles charlz sharl carlos carlo karl karel karol
henry genri henri enrique heinrich enrico henrik hendrik
francis francisco francois francesco franz frantisek ferenc
louis luis luigi ludwig lodewijk luiz
stephen etienne esteban stefan stepan stefano istvan stefanos stjepan szczepan steven
andrew andres andre andrea andrei andreas andrzej andriy andrej andrejs ondrej andras andreu
anthony antonio antoine anton antoni antonin
nicholas nicolas nikolai nicola mikolaj miklos nikolaos mykola nikola nikos niklas niccolo nicolae mikalai
matthew mateo mathieu matteo matthias matvei
luke lucas luc luca lukas
mark marcos marc marco markus marek
thomas tomas tommaso tomasz foma
theodore teodoro fyodor theodor teodor feodor
alexander alejandro alessandro alexandre aleksandr oleksandr alexandru iskander sandor alexandros aleksandar aleksander aliaksandr alasdair iskandar
mary maria marie miriam mariam maryam
catherine catalina katharina caterina ekaterina katarzyna kateryna
elizabeth isabel elisabeth elisabetta yelizaveta elzbieta erzsebet
helen elena helena helene olena
anne ana anna hannah
vladimir volodymyr wladimir uladzimir
sergei serhiy sergio serge siarhei siarhiej
dmitri dmytro demetrios dimitri
igor ihor
oleg oleh
isaac yitzhak itzhak yitzchak ishaq
moses moshe mousa musa moises
abraham avraham ibrahim
jacob yaakov yaacov yaqub
solomon shlomo
samuel shmuel
radoslaw radek
constantine konstantin constantin konstantinos costantino kostyantyn
david davit dawit dawid dawood daoud davud
lawrence lorenzo laurent lars lorenz lavrentiy
vasily vasilios vasileios basil vasyl vasile vasil
eugene evgeny yevhen eugenio yevgeny evgeni yauhen
alexei oleksiy alexis alyaksei alexios aleksi
gregory grigory hryhoriy gregorio gregoire grigoris krikor grzegorz
philip philippe felipe filip filippo filippos
simon simeon semyon simao shimon semen
benedict benoit benito benedikt bento
vincent vicente vincenzo vikentiy
raphael rafael raffaele rafal
daniel danilo danylo daniil danial
leo leon lev leone leonid
margaret margarita marguerite margareta malgorzata margherita
sophia sofia sophie zofia sofiya
theresa teresa therese tereza terezia
julia julie giulia yulia yuliya julija
julius julio jules giulio juliusz
emmanuel manuel manoel immanuel emanuele
serge serzh sergio sergiu sarkis
`

// By sound, so that one spelling of each will do.
const shortForms = new Map<string, number[]>()
const forms = new Map<string, number[]>()
const peers = new Map<string, number[]>()
PET.trim()
  .split('\n')
  .forEach((line, row) => {
    const [full, short = []] = line.split('|').map((part) => part.trim().split(/\s+/))
    for (const name of full) add(peers, name, row)
    for (const name of short) add(shortForms, name, row)
    for (const name of [...full, ...short]) add(forms, name, row)
  })
EQUIVALENT.trim()
  .split('\n')
  .forEach((line, row) => {
    for (const name of line.split(' ')) add(peers, name, -1 - row)
  })

function add(rows: Map<string, number[]>, name: string, row: number): void {
  const sound = soundOf(name)
  const there = rows.get(sound)
  if (there) there.push(row)
  else rows.set(sound, [row])
}

function meet(some: readonly number[] | undefined, others: readonly number[] | undefined): boolean {
  return some !== undefined && others !== undefined && some.some((row) => others.includes(row))
}

/** Ted; by its sound. */
export function isShortForm(sound: string): boolean {
  return shortForms.has(sound)
}

/** Ted and Theodore; by their sounds. */
export function isPetForm(a: string, b: string): boolean {
  return meet(shortForms.get(a), forms.get(b)) || meet(shortForms.get(b), forms.get(a))
}

/** John and Juan; by their sounds. */
export function isSameAbroad(a: string, b: string): boolean {
  return meet(peers.get(a), peers.get(b))
}
