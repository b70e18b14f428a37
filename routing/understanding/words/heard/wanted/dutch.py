"""What people who write Dutch want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "bookkeeping": """
sinds mijn boekhouder ermee gestopt is ligt alles hier op een hoop, zou iemand februari willen
doen | bonnetjes van twee maanden liggen in een plastic tas onder de toonbank, btw-aangifte komt
eraan | Sinds mijn vrouw ziek is komt de boekhouding er niet meer van; kan iemand januari t/m
maart doen? | sinds mn boekhouder ermee gestopt is ligt alles hier op een hoop, wie kan feb en
mrt wegwerken | de boeken van mei | pinpas, kas, bonnetjes, alles door elkaar van februari. wie
maakt er chocola van?
""",
    "customer support": """
De telefoon opnemen lukt nog wel maar die mailtjes van ouders over inhaallessen, daar verzuip ik
in. Iemand die ze netjes beantwoordt? | ik zoek iemand die de klantmail doet zolang m'n knie in
het gips zit | wil graag dat iemand de whatsappjes en mails van kopers afhandelt, vooral 's
avonds word ik er gek van | De mailbox van de webshop loopt over en ik sta hele dagen te plakken
en te zagen. Wie neemt dat van me over? | mensen vragen via de mail honderd keer hoe laat de
boot gaat, kan iemand ze netjes terugschrijven
""",
    "data entry": """
m'n 220 stekjes staan in een schrift en moeten in de webshop, soort, maat, prijs. ik zie er als
een berg tegenop | 90 ansichtkaarten met bestellingen van oudere klanten, die moeten in de
webshop ingevoerd worden | mijn voorraad staat op papier en ik wil hem in een spreadsheet, 30
maart is de telling | stapel antwoordkaartjes van de open dag, 160 denk ik, moeten in het
klantensysteem geklopt worden
""",
    "invoicing": """
er zijn nog wat mensen die vergeten zijn te betalen, zeg maar eufemistisch. duwtje nodig |
factuur maken voor fam. de wit, trap + 2 deuren, 2.890 ex btw | de 44 klanten van de
wijnproeverij moeten nog een rekening krijgen | Zou er iemand bij Van Damme en de gemeente Aalst
kunnen aandringen? Die staan al van november open en ik durf niet goed. | Gelieve de huurders
van de zalen hun factuur voor februari te bezorgen, ik heb er de tijd niet voor. Zeven stuks. |
factuur voor Bakker
""",
    "newsletter": """
Zou het een idee zijn als jullie eens in de maand een mailtje aan mijn cursisten schrijven, over
wat er speelt, tips, dat soort spul | nieuwsbrief over de tulpenweek graag, moet uiterlijk 30
maart klaar zijn | Geachte heer, mevrouw, gaarne zou ik onze nieuwsbrief voor de maand mei door
u laten schrijven; onderwerp is levenstestamenten. | Wij gaan op 6 juni een week dicht, ik denk
dat klanten dat per mailing moeten weten. Schrijven jullie die? | een nieuwsbrief graag | stukje
van een halve a4 voor de mensen die zich hebben ingeschreven, over houten vloeren in de lente,
de 20e
""",
    "others": """
Twee dingetjes nog: de loonstrookjes voor de jongens in de werkplaats en een overzichtje van wat
andere meubelmakers per uur vragen | ik krijg de indruk dat jullie mijn btw-aangifte, nou ja de
administratie van dit kwartaal dus, er ook bij kunnen nemen? en meteen de openstaande klusjes
factureren | Op de site staat een link naar het oude boekingssysteem, die moet eruit, en kan
iemand daarna de klanten antwoorden die erop vastgelopen zijn | Aangezien ik de komende tijd
amper achter de laptop zit: vlucht naar Kopenhagen op 5 mei, mailing over de zomerworkshops, en
de deelnemerslijst overzetten naar de crm | 150 etiketten overtypen in de webshop en het nieuwe
adres op de site zetten aub | Graag de flyer naar het Duits en Engels, en de mailtjes die daarop
binnenkomen laten beantwoorden, want ik spreek geen van beide | 1) afspraken laten maken met de
25 makelaars op de lijst 2) hotel in Breda voor die dagen 3) daarna alles in ons crm | twee
dingskes: de lonen van ons vier tegen de 27ste, en zoek is uit wat andere kapsters in Leuven
vragen voor balayage | 80 inschrijfformulieren op papier, ingescand, moeten in de ledenlijst
komen. en de leden krijgen daarna een mailing over het zomerkamp die ook nog geschreven moet
worden | Drie klussen: de boekhouding van het kwartaal, een post over onze nieuwe oven en de
openingsuren op de site (zondag is voortaan open) | de maandelijkse mail aan onze leden, kan
iemand er iets leuks van bakken? punten: nieuwe matten, zomerrooster, taart | heb bij de buren
van nr 12 een dakkapel gezet, 9200 afgesproken, wie maakt het officieel zodat ik m'n geld krijg
""",
    "payroll": """
Heb net een meisje aangenomen voor in de winkel, begint volgende maand, dan moet er dus ook loon
uit rollen enzo | lonen voor de drie meiden deze maand weer | Zouden jullie voor 1 april de
loonadministratie van mijn vijf monteurs kunnen klaarmaken? | salarissen voor mn twee
oproepkrachten, elke maand rond de 24e. heb de uren in een app staan | wie heeft wat gewerkt in
de zaak, 5 man, 1 ziek, 1 nieuw, moet maandag de 23e bij het kantoor zijn voor de salarissen |
de meiden willen hun geld en ik heb hun roosters nog niet eens opgevraagd, nemen jullie dat
over?
""",
    "research": """
Wat betaal je tegenwoordig voor een tweedehands deegmachine en waar koop je zoiets betrouwbaar?
Zoek het alsjeblieft voor me uit, uiterlijk 27 maart | Kan iemand uitzoeken welke subsidies er
zijn voor een rijschool die naar elektrische auto's overstapt? | zoek ff uit welke zeepmakers in
belgië ook aan hotels leveren en tegen welke prijs | bestaat er een potje voor zonnepanelen op
een schuur, en bij wie moet ik dan zijn | wat vragen andere trouwfotografen in brabant en wat
zit daar dan bij, eind maart graag
""",
    "sales": """
als er nou eens iemand die 70 makelaars zou bellen of ze koffie met me willen drinken, dan kan
ik gewoon foto's blijven maken | ik heb zestig makelaars op een lijst en geen tijd om ook maar
één te bellen | hallo, kan er iemand voor mij de notarissen uit het bestand opbellen en een
kennismaking vastleggen? ik zou er zelf niet aan beginnen | dinsdag de 24e ben ik in Groningen,
kun je de cafés op dit lijstje opbellen en zorgen dat ik overal even binnen mag
""",
    "social media": """
Tja ik ben dus bloemist en geen schrijver, en toch moet er van alles op facebook voor moederdag.
Hier, jullie beurt 💐 | onze insta is zo dood als een pier | elke week een stukje op insta over
een tattoo met het verhaal erachter, wie wil? | Niet die vacaturepost die al loopt, maar eentje
apart voor instagram over de geboorte van de lammetjes | twee posts | plaatjes van m'n taarten
met een leuk zinnetje eronder, om de dag eentje online, ik vergeet het altijd
""",
    "transcription": """
ik heb vorige week een gesprek van anderhalf uur opgenomen met een oud-leerling, uitwerken
graag, mag letterlijk | gesprek van een uur met een edelsmid, uittypen graag, woensdag de 18e is
prima | Er is een vergadering opgenomen van anderhalf uur, VvE, veel geschreeuw haha. Dat moet
op papier komen | vier gesprekken met bewoners op band, wie luistert ze af en zet het in word |
ik spreek m'n verslagen in op de fiets, veel wind, maar kan iemand er leesbare tekst van maken
""",
    "translation": """
vriend van me in Gent wil mijn wijnkaart overnemen maar dan in t frans, lukt dat voor de
twintigste | de Duitse klanten snappen niks van onze leveringsvoorwaarden, logisch, staan alleen
in het Nederlands | onze franse importeur snapt de algemene voorwaarden niet. in het frans dus,
liefst voor dinsdag 17 maart | ik kreeg een offerte in het Pools, 4 blz, wat staat er?? graag
netjes in het nederlands | de wijnkaart zou 2 april ook voor fransen leesbaar moeten zijn
""",
    "travel": """
Ik moet 9 april in Antwerpen zijn voor een klant, hotelletje bij het station graag, niks duurs |
Zouden jullie een hotel in Antwerpen kunnen regelen voor 21 maart, één nacht, op loopafstand van
het station? | vlucht naar bilbao 22 april, terug weet ik nog niet, liefst met klm | Ik moet de
17e april in Hamburg staan met mn keramiek, trein graag, geen vliegtuig | met z'n drieën naar
Milaan voor de beurs in april, hoe komen we daar zonder vliegen en waar slapen we
""",
    "websites": """
het telefoonnummer op de contactpagina klopt niet meer sinds we verhuisd zijn, mag aangepast |
hoi, mijn website zegt nog steeds dat we in de Kerkstraat zitten, kan dat naar Havenkade 12 | op
onze site staat Kevin nog als rijinstructeur, die is allang weg, haal m eraf aub | online staat
dat we donderdag dicht zijn maar we zijn gewoon open morgen, kan dat er vandaag of morgen af
""",
}
