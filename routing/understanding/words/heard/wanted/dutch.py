"""What people who write Dutch want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "architecture": """
we willen de zaak verbouwen, heb een tekening van de nieuwe bar nodig met maten
""",
    "bookkeeping": """
sinds mijn boekhouder ermee gestopt is ligt alles hier op een hoop, zou iemand februari willen
doen | bonnetjes van twee maanden liggen in een plastic tas onder de toonbank, btw-aangifte komt
eraan | Sinds mijn vrouw ziek is komt de boekhouding er niet meer van; kan iemand januari t/m
maart doen? | sinds mn boekhouder ermee gestopt is ligt alles hier op een hoop, wie kan feb en
mrt wegwerken | de boeken van mei | pinpas, kas, bonnetjes, alles door elkaar van februari. wie
maakt er chocola van? | Elke maandag de losse bonnetjes inboeken, ik gooi ze in de map. | btw
kwartaal komt eraan en er is nog niks ingeboekt van mij. alles zit in die app als foto. voor 31
maart moet t kloppen | bonnetjes sinds september in een weckpot. lukt dat? | Hoi, wij zijn een
piepkleine uitgeverij (2 mensen, 1 hond) en ik zoek iemand voor de boekhouding vanaf januari.
Bonnen zitten in Moneybird, min of meer. | Zeg, ik loop zo hopeloos achter met de boekhouding
dat mijn man er grapjes over maakt op verjaardagen. Alles van januari tot nu ligt in drie
schoenendozen, ik heb het gisteravond gefotografeerd, 214 foto's. Kan dat eind maart klaar zijn?
| Kan de administratie uiterlijk de 18e klaar zijn? Bankafschriften staan in de map, bonnen ook,
mijn man doet de btw | graag de boekhouding van december t/m februari, alle bonnetjes zitten
door elkaar in één doos die m'n dochter heeft gefotografeerd. Zoek vooral uit wat prive is, ik
koop ook wel eens kattenvoer op de zaak | btw-bonnetjes per kwartaal uitzoeken, gewoon
structureel | februari inboeken, 40 bonnen en eentje van 24 december die achter de kast lag |
kunnen jullie even uitzoeken waarom er van bestelling 2091 maar 17,40 binnenkwam? klant betaalde
26,95 | Btw-kwartaal komt eraan, boekhouder wil alles op 31 maart hebben. Bonnetjes zitten in
mijn mail, in de auto en ééntje heeft de hond opgegeten | Elke vrijdag gooi ik voortaan de
bonnetjes in de map, willen jullie die dan inboeken? | Kun je de boekhouding van het eerste
kwartaal doen? Uiterlijk 10 april, dan heeft de accountant tijd. | Graag de boekhouding van
februari doen, alle bonnetjes zitten in de map | Geachte dames en heren, de facturen zijn keurig
verstuurd, waarvoor dank. Nu dacht ik: het zou voor mij een hele opluchting zijn als u voortaan
ook elk kwartaal de boeken zou bijwerken, met de bankafschriften erbij. Zou dat kunnen? Met
vriendelijke groet, H. Brouwer, orthopedisch schoenmaker | Kunnen jullie de bonnetjes van
februari verwerken? Mijn boekhouder wil alles maandag hebben. | hoi eh ja met mij, ik zit hier
met een schoenendoos vol bonnetjes van april, kan iemand daar de boekhouding van maken, liefst
donderdag, o nee dan is het Hemelvaart, vrijdag dan | Geachte heer, mevrouw, hierbij verzoek ik
u de boekhouding van januari te verzorgen. Afschrift en bonnen treft u bijgaand aan. Mijn
accountant wil alles op 10 februari hebben. Hoogachtend, C. van Rossum
""",
    "cars and goods": """
Wie kan vrijdag de 20e met een busje 30 dozen mokken naar de markthal rijden? | Er moeten
vrijdag 4 pallets van Venlo naar Gent, hebben jullie een vrachtwagen?
""",
    "customer support": """
De telefoon opnemen lukt nog wel maar die mailtjes van ouders over inhaallessen, daar verzuip ik
in. Iemand die ze netjes beantwoordt? | ik zoek iemand die de klantmail doet zolang m'n knie in
het gips zit | wil graag dat iemand de whatsappjes en mails van kopers afhandelt, vooral 's
avonds word ik er gek van | De mailbox van de webshop loopt over en ik sta hele dagen te plakken
en te zagen. Wie neemt dat van me over? | mensen vragen via de mail honderd keer hoe laat de
boot gaat, kan iemand ze netjes terugschrijven | de mailbox van de b&b zit weer vol, 28 stuks,
kan iemand dat overnemen? | Iedere werkdag de mail van de rijschool beantwoorden, ik zit van 8
tot 6 in de auto en thuis zit er een baby | er staan 17 vragen over de retourtermijn in de
inbox. 30 dagen, ook voor sale. wil iemand die wegwerken | Ik krijg zoveel berichtjes over
proeflessen dat ik niet meer aan judo toekom :) Zouden jullie die willen beantwoorden? | Ik wil
graag dat iemand op de mails reageert. Vragen over levertijd: drie weken. Over glazuur:
loodvrij. Over korting: nee. | Kan iemand de DM's op insta van de nagelstudio bijhouden tot ik
terug ben van vakantie? Prijzen staan bij highlights. Nieuwe klanten mogen alleen op woensdag,
en wie te laat afzegt krijgt het standaardbriefje | maandagmiddag zit ik in de rechtbank, kan
iemand dan op de chat | Drie mailtjes van Duitsers over hond mee / strandpas / laadpaal. Hond ja
max 1, strandpas ligt in de la, laadpaal nee maar wel bij de kerk. Ik sta te schilderen dus wie
antwoordt? | Kan de familie die zaterdag komt vóór zaterdag weten dat de brug dicht is en de
code van het sleutelkastje, dus uiterlijk vrijdag sturen | Kan iemand vandaag nog de mevrouw uit
Gent antwoorden? Ze wil haar geld terug en heeft gelijk | kan iemand vanmiddag de mailbox van de
camping bijhouden, ik sta op het veld met de loodgieter | Volgende week, van maandag tot en met
vrijdag, ga ik voor het eerst in vier jaar op vakantie. Zou iemand in die dagen de mails van
onze klanten kunnen beantwoorden? De standaardteksten staan klaar, en mijn zus is bereikbaar als
er brand is. | mailbox overnemen van 20 t/m 24 maart | Kunnen jullie de klantenmail bijhouden
van 30 maart tot en met 3 april? Ik zit dan op cursus en mijn vrouw heeft het druk genoeg met de
kwekerij. | De workshop van zaterdag is afgeblazen. Wil iemand morgen alle mailtjes daarover
beantwoorden? | Volgende week ma t/m za zit ik op een beurs. Wie beantwoordt de klantenmail? |
kan er volgende week iemand mijn klantmail doen? ik zit dan zonder internet in de Ardennen.
Meestal zijn het er een stuk of tien per dag, vooral over levertijden. De antwoorden die ik
altijd gebruik staan in een document. Bij boze mensen graag mijn broer bellen, die kan daar
tegen. | Nee geen chatbot of zo. Ik wil dat een mens de 35 openstaande klantmails beantwoordt |
Ik word gek van die klantenmail. En donderdag tot en met maandag ben ik ook nog weg, dan ligt
het helemaal stil | ik ben het zat om elke avond klantmails te beantwoorden, doen jullie het? er
staan er 40 open
""",
    "data entry": """
m'n 220 stekjes staan in een schrift en moeten in de webshop, soort, maat, prijs. ik zie er als
een berg tegenop | 90 ansichtkaarten met bestellingen van oudere klanten, die moeten in de
webshop ingevoerd worden | mijn voorraad staat op papier en ik wil hem in een spreadsheet, 30
maart is de telling | stapel antwoordkaartjes van de open dag, 160 denk ik, moeten in het
klantensysteem geklopt worden | elke week de bestelbriefjes van de markt in de sheet tikken, is
dat wat voor jullie? zijn er zon 50 | 100 visitekaartjes van de beurs moeten een lijst worden,
heb er foto's van gemaakt | 84 ritbriefjes van de taxi, op de achterkant van bierviltjes ja.
Graag in een lijst | In het weekend van 20 tot en met 22 maart moeten de uitslagen van de
bierkeuring in het systeem, ik stuur ze per ronde door | de inschrijvingen voor de zomerschool
paardrijden zijn op papier binnengekomen (87 stuks) en moeten in het excel: naam kind, leeftijd,
niveau, allergie en noodnummer. Let op: er zitten broertjes en zusjes dubbel op 1 formulier | 90
klantkaarten in de sheet, binnen 5 werkdagen | Er is net gebeld door vaste gasten, ze willen
Strandloper van 18 tot 25 juli net als altijd. Graag vanavond voor 8 uur erin want dan gaat de
zomeractie open | 75 visitekaartjes van de beurs in HubSpot zetten aub, voor woensdag | Vorige
week stond de hele kelder blank en de mappen met leveranciers zijn maar net gered. Les geleerd.
Kunnen jullie die 70 leverancierskaarten in een spreadsheet zetten, ik heb ze gisteren gescand |
foto's staan er mooi op trouwens. maar goed waar ik voor kwam, ik heb nog een doos met
intakeformulieren van de zwemles, een stuk of negentig, en die moeten allemaal in het systeem,
met geboortedatum en diploma en zo | we hebben de tombola gehad en dan heb je dus al die
kaartjes met adressen, een stuk of driehonderd, ik heb ze gescand, die moeten in een lijst, voor
vrijdag, want dan wil ik ze bedanken | Hallo daar, er liggen hier 72 pakbonnen van de afgelopen
maand en ik zie door het papier de tafel niet meer. Ik heb ze gescand. Kunnen jullie ze
overnemen in onze spreadsheet? Alvast bedankt, Ruben | Stapel opzegbriefjes van leden hier, een
stuk of veertig, die moeten in een spreadsheet worden overgetypt. | We hebben 35 sollicitaties
op papier voor de kok. Zet namen en nummers voor woensdag in een lijst. | 200
inschrijfformulieren van de open dag, alles op papier, moet in ons leerlingsysteem | De
bonnetjes van heel 2025 in excel zetten, stuk of 300, uiterlijk 1 mei | Ik heb 45
inschrijfformulieren van de open dag op papier liggen, die moeten in het CRM. Graag dinsdag de
24e klaar | hebben jullie iemand die 90 inschrijfformulieren kan overtypen in een sheet?
handschrift is best leesbaar | bonnen intypen in excel voor vrijdag, en iemand die de ramen van
de zaak lapt | Mijn handschrift kan niemand lezen behalve jullie hopelijk: 75 bonnetjes in een
spreadsheet zetten | Nog steeds 75 bonnen in een schoenendoos, ik stop er niet nog een avond in.
Overtypen in de spreadsheet, uiterlijk vrijdag 20 maart.
""",
    "invoicing": """
er zijn nog wat mensen die vergeten zijn te betalen, zeg maar eufemistisch. duwtje nodig |
factuur maken voor fam. de wit, trap + 2 deuren, 2.890 ex btw | de 44 klanten van de
wijnproeverij moeten nog een rekening krijgen | Zou er iemand bij Van Damme en de gemeente Aalst
kunnen aandringen? Die staan al van november open en ik durf niet goed. | Gelieve de huurders
van de zalen hun factuur voor februari te bezorgen, ik heb er de tijd niet voor. Zeven stuks. |
factuur voor Bakker | heb bij de buren van nr 12 een dakkapel gezet, 9200 afgesproken, wie maakt
het officieel zodat ik m'n geld krijg | factuurtje naar de volleybalclub: 12x tapen en een
blessurespreekuur, samen 410. liefst binnen twee uur want de penningmeester zit nu te wachten |
herinnering sturen aan de fam. de Wit, eigen risico 2x niet betaald | factuur voor fam. de Wit,
dakkapel timmerwerk 3900 ex btw, graag voor vrijdag | herinnering naar cafe t Hoekje zo snel
mogelijk, 640 euro staat al 2 mnd open en hij zit gewoon elke dag vol | Rekening voor de
bruiloft van Jansen-Kok moet nog gemaakt, 4.750 incl. | De Vries Architecten vraagt waar mijn
factuur blijft. Ik ook, want ik heb 'm nooit geschreven. 12 uur à 85, project Havenhuis | Mogge.
Gemeente Noordenveld wil één factuur voor alle leerlingritten van het kwartaal, met kenmerk erop
en weet ik wat. Op de 25e moet ie bij hun in het systeem zitten | factuur gemeente morgen de
deur uit graag, 1.250 ex btw | hoi, factuur voor de bruiloft van vd Berg moet vrijdag voor
vijven de deur uit. kapsels 6x, totaal 410 incl | Het appartement op de eerste heeft de
voorschotten van januari niet betaald. Vriendelijk herinneren, 165 euro. | Nieuwe klant, nieuwe
factuur: Van Dongen, schoorsteen, 165 plus btw. Ik stuur je vanavond zijn adres. Graag per post
en op briefpapier. | hee, wie kent er een goede notaris voor een bv? oh nee, daar zijn jullie
niet voor. dan dit: factuur naar de manege, 4x hoefijzers | kun je een herinnering sturen aan
mevrouw Bos, 185 euro voor de pedicure aan huis van december en januari. Ze is 88 dus lief, en
bel niet want ze hoort slecht | Mag ik een factuur voor de begrafenisfotografie van zaterdag,
familie Willems, drie uur en het album, in totaal 540 inclusief. Op naam van de oudste dochter,
zet er niet "rouwreportage" op maar gewoon fotografie | Wil iemand Bakkerij Smulders een nette
aanmaning sturen? Gegevens staan in de map facturen 2026, ze zijn al zes weken te laat | Jansen
staat al 21 dagen open, tik hem op de vingers | factuur 8 uur à 55 naar mevrouw Smit, Kerkstraat
12b
""",
    "newsletter": """
Zou het een idee zijn als jullie eens in de maand een mailtje aan mijn cursisten schrijven, over
wat er speelt, tips, dat soort spul | nieuwsbrief over de tulpenweek graag, moet uiterlijk 30
maart klaar zijn | Geachte heer, mevrouw, gaarne zou ik onze nieuwsbrief voor de maand mei door
u laten schrijven; onderwerp is levenstestamenten. | Wij gaan op 6 juni een week dicht, ik denk
dat klanten dat per mailing moeten weten. Schrijven jullie die? | een nieuwsbrief graag | stukje
van een halve a4 voor de mensen die zich hebben ingeschreven, over houten vloeren in de lente,
de 20e | de maandelijkse mail aan onze leden, kan iemand er iets leuks van bakken? punten:
nieuwe matten, zomerrooster, taart | nieuwsbrief over de nieuwe groepsles voor 60 plus, niet te
lang | mailing over de open atelierdag, moet dinsdag 24 maart eruit | Nieuwsbrief voor de
wolwinkel over de breiavonden, kunnen jullie dat? Moet 23 maart de deur uit | Tuinbrief naar al
m'n klanten op 31 april: snoeien, slakken, en dat ik in de zomer vol zit. Schrijf het gezellig,
niet zo Haags | proeverijmail mag eruit, staat onder concepten | spoedmailing vanmiddag om 4
uur: repetitie van vanavond gaat niet door, kerk zonder stroom | wijnproeverij-nieuwsbrief
klaarzetten voor 31 juni graag | Nieuwsbrief over de lammetjes graag. Onderwerpen: boerderijdag,
eitjes in de automaat, vrijwilligers gezocht. Foto's doet mijn dochter. | Nieuwsbrief voor de
kaasboerderij graag. Er is nieuwe geitenkaas met brandnetel, we zijn tweede paasdag open en er
komt een kijkstal. Vorige keer was het te lang zei mijn moeder dus max 200 woorden | Hoi!
Koningsdag is dit jaar op maandag 27 april en ik wil mijn taartklanten op tijd een mailing
sturen over de oranje tompoucen, bestellen kan vanaf 10 april. De tekst zou ik op vrijdag 27
maart willen hebben, dan kan mijn zus er nog naar kijken | amai, 't is alweer drie maand geleden
dat ik iets verstuurd heb naar mijn lezers. 'k heb een stukske over vergadermoeheid liggen, kan
dat tegen vrijdag 20 maart buiten? | hoi, de moestuinpakketten zijn weer klaar! wil graag een
mailtje naar iedereen op de lijst, maandagochtend eruit, fotos stuur ik zo | moederdag workshops
komen eraan, ik wil mn vaste klanten donderdag 26 maart een mailtje sturen met de data en een
foto. kunnen jullie dat maken en versturen | De verbouwing is bijna klaar, de kleedkamers hebben
eindelijk warm water (!!) en de opening regel ik met de wethouder. Rooster staat, hapjes komen
van Ans. Wat ik graag zou hebben is een stukje van een pagina naar al onze leden en donateurs,
met voor- en nafoto, dat het gelukt is en dat ze bedankt zijn. Ik ben zelf niet zo van het
schrijven | 1200 mensen op de wachtlijst en ik heb ze sinds januari niks meer laten horen... |
Kan iemand van mijn kladje een nette nieuwsbrief maken? Onderwerpregel mag grappig zijn. | Met
Pasen zijn we voor het eerst twee dagen open, en daar zou ik graag al onze vaste gasten over
mailen. Kunnen jullie daar een nieuwsbrief over schrijven, zodat hij donderdag 2 april weg kan?
Het brunchmenu stuur ik er meteen bij.
""",
    "payroll": """
Heb net een meisje aangenomen voor in de winkel, begint volgende maand, dan moet er dus ook loon
uit rollen enzo | lonen voor de drie meiden deze maand weer | Zouden jullie voor 1 april de
loonadministratie van mijn vijf monteurs kunnen klaarmaken? | salarissen voor mn twee
oproepkrachten, elke maand rond de 24e. heb de uren in een app staan | wie heeft wat gewerkt in
de zaak, 5 man, 1 ziek, 1 nieuw, moet maandag de 23e bij het kantoor zijn voor de salarissen |
de meiden willen hun geld en ik heb hun roosters nog niet eens opgevraagd, nemen jullie dat
over? | loonstrookjes voor Daan en Fleur, uiterlijk de 25e | Elke maand dezelfde ellende met de
loonstrookjes van mijn 3 meiden | Sanne is nu officieel in dienst, tot haar eigen verbazing.
Elke maand een loonstrook dus, 2.150 bruto | Loonstrook Femke voor de 25e, ze gaat op wereldreis
en wil hem mee | Kunnen jullie voortaan elke maand de loonstroken doen? We zijn met z'n drieën
plus een bbl'er | Uren van de oproepkrachten in de zorg klaarzetten voor de loonrun van maart.
Joke heeft 6 nachtdiensten, Ahmet 4 dagen ziek, en Fien die halve dag van haar kind. Uiterlijk
31 maart moet het klaar zijn | uren van mn 5 oppassers bij elkaar, uiterlijk 24-3, ze krijgen de
28e betaald | elke maand de uren van Joris klaarzetten voor het loon, kan dat? | Mijn vaste
salarisdame is onverwacht gestopt, en nu zit ik met zeven mensen die op hun geld rekenen. Willen
jullie de loonrun van maart voor ons klaarzetten? De urenlijsten en de ziekmeldingen heb ik
allemaal hier liggen. | De uren van mijn drie verzorgsters moeten elke maand klaarstaan voor de
loonronde, kunnen jullie dat op je nemen? | Het was carnaval en griep en nog wat, ik heb drie
weken achter elkaar zelf in de zaak gestaan. De urenbriefjes van de jongens heb ik nu eindelijk
bij elkaar. Willen jullie de lonen voor maart klaarzetten? | Kan iemand de salarissen van maart
klaarzetten? Twee zieken en een nieuwe bakker erbij. | Ik wil de lonen elke maand op de 24e
klaar hebben, 4 man, uren staan in de app | Salarisvoorbereiding voor 3 man, elke maand op de
20e, kan dat? | Het salarisbureau heeft ons eruit gegooid. Vier man personeel, en de 25e moet
het klaarstaan | Vorige keer vergat ik zelf de overuren, dom. Loonrun maart graag voorbereiden,
5 mensen | Vorige maand was het loon te laat en fout, mijn eigen stomme schuld. Maart wil ik
niet meer zelf doen: 4 man, klaar op maandag 23 maart
""",
    "research": """
Wat betaal je tegenwoordig voor een tweedehands deegmachine en waar koop je zoiets betrouwbaar?
Zoek het alsjeblieft voor me uit, uiterlijk 27 maart | Kan iemand uitzoeken welke subsidies er
zijn voor een rijschool die naar elektrische auto's overstapt? | zoek ff uit welke zeepmakers in
belgië ook aan hotels leveren en tegen welke prijs | bestaat er een potje voor zonnepanelen op
een schuur, en bij wie moet ik dan zijn | wat vragen andere trouwfotografen in brabant en wat
zit daar dan bij, eind maart graag | zoek uit wat een tweedehands vleugel kost, merk maakt me
niet veel uit, tot 8000 | zoek es uit welke brouwerijen in gelderland proefavonden doen en wat
ze vragen pp. wil niet te duur zijn maar ook niet gek | kan iemand uitzoeken welke
rondvaartboten je per uur kan huren, voor 30 man | zoek eens uit wat een coworkingplek in
Antwerpen kost, drie opties is genoeg, volgende week is prima | zoek ns uit wat ze in Friesland
vragen voor een verhuislift per dagdeel | Wat vragen andere podcasts met zo'n 5000 luisteraars
voor een host-read spot? Sponsor wil een prijs en ik heb geen flauw idee | welke kwekers rond
Apeldoorn doen bio vaste planten? graag voor de 27e | Zou je willen uitzoeken wat een
tweedehands deegkneder kost, en of er in de buurt iemand is die ze verkoopt, en welke garantie
je krijgt? | Wat ik zoek: subsidies voor een zonnedak (alleen provincie Gelderland), met
voorwaarden, bedragen en sluitdatum | Kun je uitzoeken wat een tweedehands foodtruck ongeveer
kost en waar ze te koop staan, liefst binnen NL of net over de grens. Keuring tot minimaal eind
volgend jaar, en met gasinstallatie. Zet het in een lijstje met links | welke gemeentes geven
subsidie voor groene daken.. eind mei is vroeg genoeg | kun je ook uitzoeken wat een nieuwe
balie kost, bij een paar zaken | Kunnen jullie uitzoeken wat zo'n zaaikalender elders kost? Ik
vraag 8,50 en ze vliegen weg, dat is meestal een slecht teken. Graag voor het eind van de dag
vrijdag | wat vragen andere hondentrimsalons in Utrecht eigenlijk? ik denk dat ik te goedkoop
ben | wie levert biologisch meel in brabant, uitzoeken pls | zoek even uit wat andere
fietsenmakers in Utrecht rekenen voor een beurt | Goedemiddag, hier Daan van de imkerij. Los van
de website zou ik graag willen weten welke subsidies er zijn voor kleine imkers in Gelderland,
en wat de voorwaarden zijn. Een kort overzicht met bronnen, uiterlijk vrijdag 3 april, zou mij
zeer helpen. Alvast bedankt, Daan Wolters | Zoek ook even uit wat een tweedehands deegmachine
kost bij drie leveranciers | de lonen dat loopt, dit is iets anders, iemand vertelde op een
verjaardag dat je subsidie kunt krijgen voor een warmtepomp in een werkplaats, klopt dat, zoek
eens uit hoeveel en bij wie | Goedemiddag, wij willen onze verpakkingen vervangen door iets
zonder plastic. Zoekt u voor ons vier leveranciers uit, met prijs per duizend stuks en
levertijd? Met dank, Familie Bosgraaf, theehandel
""",
    "sales": """
als er nou eens iemand die 70 makelaars zou bellen of ze koffie met me willen drinken, dan kan
ik gewoon foto's blijven maken | ik heb zestig makelaars op een lijst en geen tijd om ook maar
één te bellen | hallo, kan er iemand voor mij de notarissen uit het bestand opbellen en een
kennismaking vastleggen? ik zou er zelf niet aan beginnen | dinsdag de 24e ben ik in Groningen,
kun je de cafés op dit lijstje opbellen en zorgen dat ik overal even binnen mag | Er staan zes
mensen op de wachtlijst voor zangles. Belt u ze op de 17e of de 18e en plan proeflessen in, mijn
agenda staat open. | bel vandaag om half vier ff met mevr. Janssen voor een pas afspraak, dan is
ze thuis | Bel svp de vier foodtrucks voor het buurtfeest en prik een datum om de plattegrond
door te nemen, ergens volgende week | oké, duidelijk verhaal. Bel dan de gemeente even voor een
afspraak daarover, ik kan elke ochtend | bel als de sodemieter de dierenarts, onze pensiongast
heeft een sok op en de baas zit op Bonaire | kan iemand de drukker bellen en donderdag 19 maart
half drie vastleggen? Hij weet waarvoor | efkes mevrouw Claes bellen morgen, om haar controle te
verzetten naar ergens in april | Kijkers voor het bovenhuis graag inplannen op woensdagmiddag
volgende week, een kwartier per stel | Iemand moet de telefoon oppakken en die lijst van veertig
campings bellen voor een afspraak. Ik doe dit niet nog een keer zelf, na de vorige keer moest ik
een week bijkomen. Script zit erbij. | ik heb een lijstje van 34 oude klanten die al 2 jaar geen
onderhoud aan de ketel hebben laten doen, kunnen jullie die bellen en gewoon een dag prikken?
dinsdag en donderdag ben ik vrij in te plannen | elke eerste maandag van de maand mijn slapende
klanten nabellen voor een apk-afspraak | Weet iemand een plek waar we met Pinksteren kunnen
spelen? 23, 24 of 25 mei, maakt ni uit waar, vraag maar rond | Graag afspraken maken met de 20
aannemers uit het bestand, ik kan van 7 t/m 10 april | Ik heb een lijst met vijfentwintig
kantoren die misschien wel planten willen huren. Kunnen jullie die bellen en voor volgende week
een paar kennismakingen inplannen? | Bel de bloemisten van de lijst en plan afspraken voor me
in. Liefst in de ochtend, na de veiling ben ik kapot. | Sinds de verbouwing heb ik weer ruimte
voor nieuwe klanten in de fysiopraktijk, heerlijk. Er ligt een lijst met 35 bedrijven hier op
het industrieterrein. Wie van jullie belt ze op om te vragen of ik langs mag komen voor een
gesprek over bedrijfsfysio? | volgende klus: 40 tandartsen bellen van mijn lijst, afspraken
graag in de week van 23 maart | Geacht team, bijgaand een lijst van 35 huisartsenpraktijken in
Gelderland. Gaarne deze te bellen en kennismakingsgesprekken van een half uur in te plannen, bij
voorkeur op maandagmiddag. Met hoogachting, D. Kuipers | Kan er iemand de lijst met hoveniers
nabellen voor afspraken? O en mijn grasmaaier moet geslepen | 48 adressen van de beurs liggen
hier al weken te verstoffen omdat niemand van ons durft te bellen voor een afspraak | bellen is
niks voor mij. lijst met 33 makelaars zit erbij, plan afspraken voor me
""",
    "social media": """
Tja ik ben dus bloemist en geen schrijver, en toch moet er van alles op facebook voor moederdag.
Hier, jullie beurt 💐 | onze insta is zo dood als een pier | elke week een stukje op insta over
een tattoo met het verhaal erachter, wie wil? | Niet die vacaturepost die al loopt, maar eentje
apart voor instagram over de geboorte van de lammetjes | twee posts | plaatjes van m'n taarten
met een leuk zinnetje eronder, om de dag eentje online, ik vergeet het altijd | Zaterdag de 28e
een berichtje op insta dat de pups er zijn, met die ene foto waar ze in de kruiwagen zitten |
Elke woensdag een kijkje achter de schermen posten, ik app jullie de foto's | hyacinten op
insta, vandaag nog ajb, 3 voor n tientje | Foto's van Koningsdag wil ik graag de dag erna, 28
april, op facebook hebben. Ik stuur ze dezelfde avond | Post over de nieuwe racefietsen: foto,
prijs, levertijd, proefrit op afspraak. Liefst op Facebook, vrijdagochtend online. | graag een
linkedin bericht over onze nieuwe fietskoerier, foto zit in de map | om de week een stukje op
LinkedIn over erfrecht, droog spul maar het moet | aankondiging van de borrel, vrijdag half vijf
online, de borrel zelf is een week later | nieuwe appeltaart staat in de vitrine, zet er ff iets
leuks over op insta | Zaterdag komt de eerste asperge van het land, daar kijken we elk jaar naar
uit. Maak daar alsjeblieft een vrolijk Facebookbericht van voor diezelfde dag. | Zet de foto's
van de bierproeverij op Instagram, zaterdag om 11 uur | ehm en nog iets heel anders, we hebben
gisteren die oude cello af gekregen waar ik een jaar aan gezeten heb en daar wil ik eigenlijk
wel iets over op linkedin, met zo'n foto van voor en na, maak jij daar wat van | nieuwsbrief heb
ik gezien, moet ik nog lezen, maar goed, we hebben dus een prijs gewonnen, beste ijs van de
provincie, ongelooflijk toch, maak daar alsjeblieft een bericht van voor Facebook en Instagram |
Hoi allemaal, onze kringloopwinkel bestaat tien jaar en dat mag best gezien worden. Willen
jullie vijf berichten voor Facebook maken, met de oude foto's uit de map? Groetjes, Tineke |
Onze nieuwe bakfiets is er! Maak er een leuk bericht van voor Instagram, graag donderdag online.
| Zaterdag is ons straatfeest met een dj. Zet uiterlijk vrijdag een evenement op Facebook met
een bericht erbij. | 3 posts over de paasbroden, moeten vrijdag klaarstaan. foto's komen
vanmiddag | kunnen jullie 5 insta posts doen voor volgende week? foto's in de map
""",
    "testing software": """
Build 5.1 staat in Play, testen jullie hem voor dinsdag op een goedkope telefoon?
""",
    "transcription": """
ik heb vorige week een gesprek van anderhalf uur opgenomen met een oud-leerling, uitwerken
graag, mag letterlijk | gesprek van een uur met een edelsmid, uittypen graag, woensdag de 18e is
prima | Er is een vergadering opgenomen van anderhalf uur, VvE, veel geschreeuw haha. Dat moet
op papier komen | vier gesprekken met bewoners op band, wie luistert ze af en zet het in word |
ik spreek m'n verslagen in op de fiets, veel wind, maar kan iemand er leesbare tekst van maken |
Graag de opname van het bouwoverleg uitwerken, ruim een uur, drie sprekers waarvan één met een
zwaar Limburgs accent. Ik heb het verslag nodig op maandag 16 maart, dan zit ik bij de gemeente.
| interview met de oude molenaar, 35 min, uittypen aub | interview met de oude filmoperateur,
uurtje, plat Gronings, uittypen voor dinsdag. Sterkte | Bestuursvergadering van maandag, 70
minuten, letterlijk uitgetypt want er is ruzie over | Opname van de ledenvergadering (58 min,
veel gehoest) graag uitgeschreven voor maandag | Graag de opname van het gesprek met de gemeente
uitwerken, met namen erbij, zonder de grapjes aan het begin, en in Word | gesprek van 30 min
uittypen, morgenochtend kwart voor negen moet ik het hebben | Ledenvergadering van vorige
donderdag, 1 uur 10, vijf stemmen door elkaar | hoi, wie kan mijn interview van 40 min uittypen?
uiterlijk dinsdag graag | Exitinterviews, zes stuks, telkens een halfuurtje opgenomen. Moeten op
papier, anoniem, zonder al die euh's van mij | ondertitels bij les 2 graag, nederlands | weet ik
zo niet. kun je ook de opname van het gesprek met de gemeente uittypen? | Het gesprek met de
Duitse verhuurder heb ik opgenomen, 18 minuten. Kan dat op papier, in het Duits? |
Dicteerbestand van een akte, 22 min. Morgenochtend 10 uur nodig, cliënt zit dan aan tafel |
opname van de vergadering van 4 maart, 70 min, drie sprekers, graag uittypen, do of anders
uiterlijk ma 16 maart | Is het mogelijk om een opname van de ledenvergadering uit te laten
typen, anderhalf uur? | Interview nummer twee staat erop (de schooldirecteur, drie kwartier).
Lukt vrijdag? | geen vertaling!! uittypen bedoel ik, dat gesprek met de molenaar van 25 min |
Opname van 1 uur, vergadering VvE. Ik ga dat echt niet uittikken, jullie wel? | Slecht nieuws:
mijn spraaksoftware maakte er onzin van. Interview van 50 min, drie stemmen, kan een mens dit
uittypen?
""",
    "translation": """
vriend van me in Gent wil mijn wijnkaart overnemen maar dan in t frans, lukt dat voor de
twintigste | de Duitse klanten snappen niks van onze leveringsvoorwaarden, logisch, staan alleen
in het Nederlands | onze franse importeur snapt de algemene voorwaarden niet. in het frans dus,
liefst voor dinsdag 17 maart | ik kreeg een offerte in het Pools, 4 blz, wat staat er?? graag
netjes in het nederlands | de wijnkaart zou 2 april ook voor fransen leesbaar moeten zijn |
intake formulier in het pools en engels aub | Hoi! Wij verhuren fietsen bij de pont en de helft
van onze klanten is Duits, die staan dan met ons routeboekje in de hand te kijken alsof het
Chinees is. Doen jullie ook vertalingen? 12 blz, graag voor 1 april want dan komen de eersten |
Mijn hondenreglement, één A4tje, in het Duits en het Pools tegen volgende week woensdag |
voorwaarden nl-en voor maandag, dan tekent Leeds | allergenenkaart zsm in het duits graag, de
campinggasten staan al voor de deur | Vertaling van het vaarreglement naar het Engels. Let op:
tabel laten staan, meters in feet erbij, en de havenmeester heeft nog een opmerking over het
lijntje bij punt 4 | mijn allergenenkaart en het verhaal over de molen moeten in het frans en
engels, vrijdag om 12 uur moet ik het hebben want dan komt de bus met belgen hun reisleider
langs. ongeveer 500 woorden bij elkaar | Kunnen jullie mijn garantievoorwaarden voor de
gerestaureerde accordeons naar het Frans omzetten? Ze zijn zo'n 700 woorden, de klant in Lille
haalt hem af en wil het eerst lezen. Maandag zou perfect zijn, balg = soufflet | bijsluiter
hondenshampoo naar Duits en graag in week 13 | handleiding 1.7, hoofdstuk 2 t/m 6, naar het
Frans | nieuwe klus, los van het Duits: de verzendpagina in het Frans, zo snel mogelijk | Al die
maattabellen staan in het Nederlands en half Duitsland vraagt me wat "heupwijdte" is. Help? |
Mijn uitlegfilmpje (6 min, Nederlands) moet ook begrepen worden door mn Poolse klanten. Tekst
eronder in het Pools dus. Uiterlijk de 20e | Ik heb een handleiding van de espressomachine in
het Italiaans en niemand die het snapt | onze duitse huisregels moeten ook in het engels, halve
pagina | Gisteren belde een Duitse campingbaas, hij wil twintig van onze houten huisjes. Ik heb
hem maar wat in steenkolenduits verteld. De offerte heb ik in het Engels liggen en moet nu in
net Duits, hij zit er maandag op te wachten. | hoi, ik heb dus een hele leuke winkel in Hamburg
die mijn zeepjes wil maar die willen de productteksten in het duits, ik heb ze alleen in het
engels liggen, het zijn er achttien, kan iemand dat doen, gewoon een mens bedoel ik | Beste
mensen, wij verhuren drie vakantiehuisjes in Zeeland en krijgen steeds meer gasten uit
Duitsland. Onze huisregels en de routebeschrijving hebben we alleen in het Engels, en het zou
erg prettig zijn als die er ook in het Duits waren. Het gaat om één document van drie pagina's.
Met vriendelijke groet, Joost en Marieke | En nu de garantievoorwaarden nog, ook Duits naar
Engels, 3 blz | offerte EN naar DE, 2 blz, morgen half vier is de deadline
""",
    "travel": """
Ik moet 9 april in Antwerpen zijn voor een klant, hotelletje bij het station graag, niks duurs |
Zouden jullie een hotel in Antwerpen kunnen regelen voor 21 maart, één nacht, op loopafstand van
het station? | vlucht naar bilbao 22 april, terug weet ik nog niet, liefst met klm | Ik moet de
17e april in Hamburg staan met mn keramiek, trein graag, geen vliegtuig | met z'n drieën naar
Milaan voor de beurs in april, hoe komen we daar zonder vliegen en waar slapen we | hotelletje
in Antwerpen voor 2, dichtbij het conservatorium, max 120. voorstel graag morgen | hotelletje in
Antwerpen voor de beurs nodig, twee personen, aparte bedden!! vrijdag wil ik weten waar we
slapen | Vlucht naar Edinburgh voor 2, met instrumentkoffer. De cello heeft een eigen stoel
nodig en heet op het ticket "Cello", geen grap | Trein naar Lyon voor 21 april, 2 personen,
liefst eentje zonder overstap in Parijs. We gaan naar de bakkersbeurs | Reisje Antwerpen, trein
+ slapen, factuur op de zaak, terug met de laatste trein, fiets mag mee. Alles in één mail. | Ik
moet met de kist marionetten naar Praag. Nachttrein als dat kan, anders vliegen en de kist als
bagage, drie nachten een hotel in de buurt van het theater. Graag uiterlijk vrijdag geboekt want
de directie betaalt en wil de bon zien | ik moet naar een cursus hoefverzorging bij Luxemburg en
heb nog niks. Huurauto vanaf Maastricht, een kamer waar de hond mee mag, liefst met keuken.
Morgen voor drie uur geregeld zodat ik het kan doorgeven aan de cursusleiding | De mails gaan
lekker. Nu nog een treinkaartje naar Keulen en terug graag, als het kan vandaag nog geboekt |
trein naar Berlijn op 4 mei, terug de 6e, vandaag nog vastleggen aub | trein naar Antwerpen, de
24e, heen en terug op één dag | De stand op de beurs in Keulen is betaald, het contract hadden
jullie nagekeken, de werken gaan mee met de kunsthandelaar uit Zwolle die toch een busje heeft.
Blijft over: wij zelf. Mevrouw Postma en ik gaan van 22 tot en met 25 april. Zij kan geen
trappen en ik wil niet meer dan tien minuten lopen. Twee kamers, liefst met ontbijt, en de trein
eerste klas want op onze leeftijd. | Ik moet 14 april in Kopenhagen zijn voor een keuring van
een schip. Vlucht vanaf Eindhoven als dat kan. | trein antwerpen vrijdag 8u | Ik zoek een hotel
in Gent voor de nacht van 15 april, niet duurder dan 140 euro. | Mijn compagnon wilde eerst zelf
gaan maar die zit met zijn rug. Dus nu moet ik naar de houtbeurs in Hannover, en ik vlieg niet
graag. Trein heen op 20 april en een hotel bij het station, max 130 per nacht | even denken, ik
moet vrijdag naar Düsseldorf, de zestiende ja, met de trein vanaf Arnhem, rond tien uur daar
zijn, en 's avonds weer terug want zaterdag staat de winkel open, boeken jullie dat | Dag
Northside, voor een beurs in Leipzig zoek ik een hotelkamer van 19 tot 21 november, niet verder
dan een kwartier lopen van de hallen. Het mag 120 euro per nacht kosten. Met vriendelijke groet,
Joost Hazelaar | Hotel in Essen is top. Voor de klant in Leuven zoek ik ook nog een kamer, één
nacht, en de trein erheen. | Hotel in Gent van 21 tot 23 maart, max 115 per nacht, fiets moet
binnen kunnen staan | trein Utrecht-Berlijn wo 25 maart, vertrek rond 8 uur, eerste klas mag
""",
    "websites": """
het telefoonnummer op de contactpagina klopt niet meer sinds we verhuisd zijn, mag aangepast |
hoi, mijn website zegt nog steeds dat we in de Kerkstraat zitten, kan dat naar Havenkade 12 | op
onze site staat Kevin nog als rijinstructeur, die is allang weg, haal m eraf aub | online staat
dat we donderdag dicht zijn maar we zijn gewoon open morgen, kan dat er vandaag of morgen af |
nieuwe prijzen voor beurt klein/groot op de site zetten aub, 49 en 89 | Het staat nog steeds
verkeerd op de site: wij zijn dinsdags OPEN. Sta ik hier in een lege zaak. Graag meteen | kan
iemand de knop "nu kopen" bij Het Zoutboek repareren, hij doet niks | Op de site moet een stukje
over appartement 4A, komt 1 april vrij, 68 m2, geen huisdieren. Graag online op de 30e | op de
site van de rijschool staat nog de oude auto en het oude examenpakket. Nieuwe is een
elektrische, pakket 30 lessen wordt 1.890, theorieavond eruit want die doe ik niet meer. Foto's
stuur ik zo | naast de tarieven: de banner met de kerstman staat er nog, haal die vandaag eens
weg aub | zet er even op: di t/m za 9.30-17.30 | van het weekend de foto's van hut 3 en 4 erop
zetten, lukt dat? | Ik heb dit jaar een heel nieuwe richting: geen bruiloften meer, alleen
bedrijven en portretten. De prijslijst heb ik zelf gemaakt, de teksten heeft m'n zus nagekeken,
de foto's staan in map 3 en de nieuwsbrief hierover doe ik pas in de zomer. Maar als je me nu
opzoekt zie je nog steeds een bruid in een weiland met een pony. Kunnen jullie alles wat
bruiloft is eraf halen en het nieuwe erop, in die volgorde van de map? | op de site staat nog
dat we maandag open zijn, dat klopt al maanden niet meer | Onze nieuwe kapster Noor is vorige
week begonnen en ze heeft het reuze naar haar zin. Willen jullie haar met een foto op de
teampagina zetten? Haar tekstje staat in de map. | klanten appen dat de site al de hele ochtend
niet opent!! kunnen jullie kijken | De foto's van de oude collectie staan nog op de website en
mogen eraf. | Elke maand graag de prijzen op de site bijwerken, ik stuur de lijst | Mijn
buurvrouw zei dat ze via Google op een pagina van ons kwam die niet meer bestaat, nou ja, weer
wat geleerd. Kunnen jullie de dode links op de site nalopen en herstellen? Ik heb er zelf de
hele dinsdag naar zitten staren en snap er niks van. | los van die berichten hoor, op de site
kun je niet meer op de knop reserveren drukken, nou ja drukken wel maar er gebeurt niks, kan
iemand dat even maken, ik loop zo klanten mis | Beste mensen, op de site staat nog steeds het
zomerrooster, terwijl de lessen volgende week weer gewoon beginnen. Kan iemand het nieuwe
rooster erop zetten? Het zit als bijlage bij deze mail. Vriendelijke groet, Dansschool Pluim
Marloes | Het ontbijt gaat van de kaart af, kan iemand dat op de site weghalen | In de webwinkel
doet de betaalknop het niet meer, kijken jullie even? | mijn contactpagina geeft een foutmelding
sinds gisteren, kan er iemand naar kijken | prijzen op de site aanpassen aub, lijst bijgevoegd,
vrijdag voor 17u
""",
}
