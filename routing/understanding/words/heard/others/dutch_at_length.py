"""What people who write Dutch want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Twee dingetjes nog: de loonstrookjes voor de jongens in de werkplaats en een overzichtje van wat
andere meubelmakers per uur vragen | ik krijg de indruk dat jullie mijn btw-aangifte, nou ja de
administratie van dit kwartaal dus, er ook bij kunnen nemen? en meteen de openstaande klusjes
factureren | Aangezien ik de komende tijd amper achter de laptop zit: vlucht naar Kopenhagen op
5 mei, mailing over de zomerworkshops, en de deelnemerslijst overzetten naar de crm | 1)
afspraken laten maken met de 25 makelaars op de lijst 2) hotel in Breda voor die dagen 3) daarna
alles in ons crm | 80 inschrijfformulieren op papier, ingescand, moeten in de ledenlijst komen.
en de leden krijgen daarna een mailing over het zomerkamp die ook nog geschreven moet worden |
Drie klussen: de boekhouding van het kwartaal, een post over onze nieuwe oven en de openingsuren
op de site (zondag is voortaan open) | Zouden jullie iets leuks op facebook kunnen zetten over
onze nieuwe tapasplank, en meteen de klanten die nog moeten betalen een herinnering sturen? | Op
mijn site staat nog steeds de Prinsengracht. Al weken verkocht. Eraf dus, en graag een berichtje
op Insta dat ie weg is | Nieuw uurtarief (115) op de site, en de maartfacturen voor mijn vier
klanten, alles voor 31 maart | Die lange mail van mevrouw Schmidt uit Bochum eerst vertalen
zodat ik hem snap en haar daarna antwoorden dat ze een nieuwe krijgt | 2 april gaat de
inschrijving open; mail naar iedereen op de lijst en de knop op de site aan, allebei die dag |
trein naar Gent boeken voor het korenfestival + uitzoeken waar je daar met 22 man kunt eten
zonder dat het een wokrestaurant is | zoek even uit welke twee notarissen stichtingen doen in
Utrecht en maak bij de dichtstbijzijnde een afspraak | Twee dingen voor vrijdag: de aanmaning
aan De Kade (410 euro) en de mail aan alle leden over het bokbierfeest | Eerst die 130
mailadressen van de spaarkaarten overtypen, en dan al die mensen een welkomstmailtje sturen
vanuit de nieuwsbrief | Pasen open 10-16u: op de site zetten en ook een berichtje op insta,
allebei uiterlijk donderdag 2 april | Factuur voor de familie Bos, 3 lessen à 45 euro. En die
meneer van het orkest krijgt een herinnering. | Bel de scholen van de lijst voor een proefles.
En vertaal de folder naar het Duits, die gaat mee naar de beurs. | Vorige week 120 bestellingen
op papier binnengekregen van de kaasmarkt, die moeten in de webshop. Mails van klanten die
vragen waar hun kaas blijft ook graag beantwoorden. | De bonnen van maart + een rondje langs de
loodgieters in de regio (wat rekenen die per uur?) | De loonuren kloppen niet meer, jullie weten
wel, na die ruilweek. Loonrun voorbereiden graag. En dat filmpje van opa over de molen,
uitschrijven. | Zoek even op wat een kraam op de Kerstmarkt in Düsseldorf kost, ja nu al. De
Duitse tekst voor de kaartjes hoort er ook bij, vertalen uit het Nederlands. | prijslijst op de
site aanpassen, knippen wordt 34 en kleuren vanaf 62, baard blijft. en de factuur voor het
bruidskapsel van zaterdag, 3 personen, naar Lotte | 3 posts over de nieuwe fietstochten voor
facebook en insta, en de routebeschrijvingen naar engels en duits, zijn er 5, staan in de map
tochten | zoek even uit welke bedrijven hier op het industrieterrein meer dan 50 man hebben en
bel die voor een proefles stoelyoga op kantoor | Stuur even een factuur naar de VvE, 14
bloembakken inclusief potgrond, en zoek uit waar ik zelfwaterende bakken groot kan inkopen | zou
leuk zijn: brief aan mijn vaste yogaklanten over zomerrooster, en beantwoord meteen de tien
reacties van vorige week | hoi! kan iemand uitzoeken welke drukkers in de buurt van Zwolle
gerecycled karton hebben? en mijn 60 visitekaartjes overtypen in excel | de inschrijving voor
"Opnieuw beginnen" mag open, 12 plekken, 395 euro, ideal erbij. en als dat werkt dan graag een
berichtje op linkedin dat het kan | Per 1 april start een groepje van vier bij mij, allemaal via
hetzelfde ziekenhuis. Overeenkomst op naam van de werkgever, maar de vragenlijst ieder apart
natuurlijk | Heb gisteren met Joris gebeld, fijne vent, wil verder praten. Stuur je hem wat ik
vertelde + tarief, en zoek meteen een moment voor een tweede gesprek? na 4en kan hij altijd |
Die factuur van januari aan het zorgcentrum, daar staat nu al de derde week niks tegenover. Ze
zijn aardig dus doe het aardig | Ik wil dat iemand elke maand kijkt wie er te laat is met
betalen en die mensen een berichtje stuurt, vast ritme, dan hoef ik er niet meer van wakker te
liggen | Er staan 17 reviews op google waar ik nooit wat op gezegd heb. En ik post ook al sinds
kerst niks meer. Kunnen jullie dat allebei oppakken | Wij hebben de oudste bakfiets van
Nederland gevonden in een schuur en opgeknapt. Mag de krant best weten toch? Ik weet niet wie je
dan belt | Wij beginnen een repaircafé op de vrijdag maar "repaircafé" heet elk repaircafé. Iets
leukers graag, en dan een affiche voor bij de bieb | borg van de familie Postma: min 60 voor de
kapotte lamp, graag netjes een nota daarvan. en check gelijk of de huurder van de boot al
betaald heeft | hoi! factuur voor de newbornshoot van fam de Wit (275) en zet er meteen drie van
op m'n site, ze vonden t goed | Amai, den boeker uit Gent heeft zijn contract gestuurd, kunt ge
daar eens door gaan? En voor 2 mei, optreden in Rotterdam, nog een treintje en een bed zoeken |
nieuwe single komt vrijdag de 27e! die moet dan aangemeld zijn en er moet een mailtje naar de
fans | kalenders mogen de winkel in, 19,50, 80 stuks. oja en de drukker wil m'n tekeningen ook
voor z'n eigen promo gebruiken, maak daar even iets voor op papier | Het grote doek is verkocht
naar Antwerpen!! Dus ophalen en bezorgen, op de site een rood stipje erbij, en een rekening naar
mevrouw Claes van 2800 | Twee brieven: eentje aan de ouders over de nieuwe tijden, eentje aan de
oud-leden met de vraag of ze naar het jubileum komen | Er staan er 18 op mijn briefje voor
jongleren en er is plek voor 12. Zet jij die wachtlijst op en factureer je de twaalf die erin
zitten | Ik wil in de herfst een luchtacrobatiek-weekend doen!! Dus: een zaal van min 6 meter
hoog, een inschrijflijst met max 12, en een leuk flyertje | Familie Brouwers verhuisd, nieuw
adres hieronder. Oja en oma Brouwers had 100 euro gegeven voor de trapeze, daar hoort een
bedankje en een bewijsje bij | Weet jij fondsen die iets met jeugd en muziek doen? uitzoeken
aub. Daarnaast wil de naaiclub onze zaal huren op vrijdagen, daar moet een contractje voor komen
| Opname van het bestuur staat in de map, graag notulen. En dan de contributie 2026 innen,
incassobestand zoals vorig jaar | Foto's van het high tea menu wat lichter maken, en de tekst
erbij in het Engels graag | Terrasvergunning moet verlengd, verder zoek ik twee weekendhulpen en
wil ik het rooster tot en met mei op papier | Voor de markt van zaterdag de 21e: sticker van de
reiger tekenen. O en zet eerst de reigermok in Etsy, ook voor die dag | Zoek eens uit welke
keramiekbeurzen er dit najaar zijn in Duitsland en boek voor de beste alvast een kamer |
zaterdag is er proeverij! zet het op de site en doe er een postje bij op insta | Tussen alle
drukte door: maandelijks een grafiek van de bezoekers per tentoonstelling, dat wil ik voortaan
hebben; en de zaalteksten voor de zomer, kan iemand die redigeren voor 1 juni? | Er staat al
sinds maandag een klacht van mevrouw Terpstra in de mailbox waar iemand iets mee moet. En het
bestelformulier op de site doet niks meer als je op verzenden klikt. | Herinner Van Vliet aan
zijn openstaande nota. Zoek een goedkope kamer in Hasselt op 7 april. En kijk eens wat een
standplaats op die markt daar kost, ik heb geen idee. | Zoek even uit welke glasblazers er in
Limburg zitten: naam, plaats, website, telefoonnummer en of ze ook workshops geven. |
Sollicitatiegesprekken inplannen met de drie kandidaten (maandag of dinsdag) én mijn overleg met
de wethouder een week opschuiven svp | Er ligt al een week een formulier voor de
voedselautoriteit dat ingevuld moet worden, en de 14 bestellingen van gisteren moeten de deur
uit, dus maak daar verzendlabels voor. | Maak een LinkedIn-bericht over de samenwerking met de
molen, graag dinsdag online; de rekening van de molenaar zelf moet ook betaald worden. | Ik
overweeg een tweede winkel in Deventer of Zutphen. Vergelijk die twee voor me: huurprijzen,
voetgangers, wat er al aan kaaswinkels zit, parkeren. Hoeft geen boekwerk te zijn, één kantje is
prima. | Voor mijn nieuwe collega: onboarding voor de eerste twee weken uitwerken. Voor mijzelf:
trein naar Bremen, 2 april, terug op dezelfde dag. | Btw-aangifte over het eerste kwartaal
voorbereiden (uiterlijk 20 april), het parkeerformulier van de gemeente invullen en kan er
iemand tijdens mijn vakantie de katten in de winkel voeren? | Geef antwoord op alle reacties
onder de video van het vlechtwerk (TikTok), en de koppeling tussen mijn webwinkel en de kassa is
sinds zondag stuk, dat heeft voorrang. | ik zoek een overzicht van vakbeurzen voor tuinmeubels
in Duitsland, en voor die in Keulen (6 september) graag meteen een kamer | Schrijf een artikel
over mijn reis langs de wolspinners (aantekeningen in de map), en boek voor de volgende ronde
alvast een vlucht naar Edinburgh, heen op 5 mei. | mijn agenda is een chaos: privé en werk door
elkaar, blokken van vorig jaar die nog elke week terugkomen, drie kleuren zonder betekenis. maak
er één leesbaar geheel van, met rustige vrijdagen | Vergadering van de vof: opname van 52
minuten, drie stemmen, veel door elkaar. Ik wil er notulen van, met besluiten en actiepunten, op
maximaal twee A4. | Knip de opname van de opening terug naar anderhalve minuut. Daarnaast graag
drie berichten voor Instagram volgende week, foto's zitten in de map 'lente'. | Lieve mensen van
de desk, onze oudste klant, mw. Verhagen, heeft een nare review geschreven en verdient een goed
antwoord. Daarnaast hebben we drie sollicitanten voor de receptie: kunnen jullie hun brieven
beoordelen? | De voorraad plantenbakken moet bijgewerkt worden en bij elke bak wil ik een stukje
van vier regels, met iets over de klei | Boek een huurauto in Luik voor de 25e, en maak van mijn
presentatie voor de dag erna iets dat niet op een schoolbord lijkt. | Een klant dreigt met een
advocaat om een bank die kraakt. Zoek uit hoe lang de wettelijke garantie op meubels is, en laat
haar vandaag nog weten dat we ermee bezig zijn. | Onze prijslijst moet in het Engels én opnieuw
opgemaakt worden, met het nieuwe logo; en met die lijst mag iemand de hotels in Zeeland gaan
bellen, liefst in april. | Van aflevering 9 wil ik een uitgetikte versie voor op de site,
aflevering 10 moet nog gemonteerd (begin eraf, reclame ertussen, einde zachter). | Van de vijf
bestellingen van gisteravond moeten de pakbonnen geprint en de verzendlabels gemaakt; de
groothandelsklant in Gent krijgt daarnaast een factuur met 30 dagen. | Volgende week posten we
over onze Duitse dealer, daar moeten twee berichten voor komen. Zijn handleiding (Duits, 20 blz)
wil ik graag in het Nederlands hebben. | Half uurtje met mijn coach op donderdag 26 maart om 9
uur vastleggen graag. Mijn bio voor het congresboekje moet nog geschreven worden, 120 woorden,
derde persoon. | De vakantieaanvragen van het team lopen dwars door elkaar, wil iemand die
voortaan bijhouden? En maak een sheet waarin ik per medewerker de gewerkte uren zie optellen! |
hoi! banner voor bovenaan de site (1600 breed) en het menu op mobiel klapt niet open, kan dat
ook gefixt | Er ligt een envelop bonnen van de beurs, graag inboeken. Oh en een gast, de heer
Scheffer, wil de helft van zijn verblijf terug vanwege het lawaai, los het met hem op. | Naar
Kopenhagen, 11 mei heen en de 13e terug, liefst overdag vliegen, één handbagage, en als het met
de trein onder de negen uur kan dan liever dat. | De facebookadvertenties van vorige maand: 412
euro uitgegeven, 3 aanmeldingen. Zoek uit waar het misgaat (doelgroep? plaatje? tekst?
landingspagina?) en stel het zo in dat het minder kost. | Verzet de proefles van Noor naar
zaterdag 21 maart, half elf. Ze kan alleen in het weekend, en haar vader brengt haar, dus laat
het hem ook even weten via app. | Wie levert er in Nederland papieren tasjes met bedrukking
vanaf 500 stuks? Graag vergelijken op prijs. En maak alvast een ontwerp voor op dat tasje,
zwart-wit, met ons logo klein. | Wie kan er deze zomer invallen? Zet een oproep uit voor twee
vakantiekrachten, op Indeed en bij het uitzendbureau, en neem erin op: rijbewijs, weekenden,
leuk team. | Uit de lezing van afgelopen zaterdag (video, 1 u 10): een samenvatting van drie
minuten knippen, een blog over de kern, en de vragenronde letterlijk uittypen. | Mijn boekhouder
vraagt de jaarstukken van 2025 op, zet die klaar voor 31 maart. En o ja: mijn laptop start sinds
gisteren niet meer goed op, kan iemand op afstand meekijken? | Ik heb zes flipovers vol van de
teamdag bij de bakkerij, foto's komen zo. Zet je die om in nette tekst? | Over de huur
gesproken, de kamer boven de fietsenwinkel komt vrij per 1 mei. Er hebben al negen mensen
gemaild, kunnen jullie die mails doornemen en de beste vier laten komen kijken? | Van vrijdag 27
tot en met zondag 29 maart wil ik alle tuinhandschoenen met een kwart korting in de webshop
hebben, kunnen jullie dat klaarzetten? | Er staan trouwens vier nieuwe beoordelingen op Booking,
waarvan één over mieren. Willen jullie die voor me beantwoorden? | Zou je voor dinsdag ook een
brief aan de ouders kunnen schrijven waarin het nieuwe ophaalbeleid staat? Ik mail je de punten.
| De video's van module 2 lopen al bij jullie, maar ik wil er ook Nederlandse ondertitels bij.
Een van mijn cursisten is slechthorend. | Ik wil graag een stukje over mijn nieuwe
keramiekcursus voor op de site. En van mijn algemene voorwaarden heb ik een Engelse versie
nodig, die staan in de map. | Kunt u elke maand een mail maken voor mijn klanten van de
praktijk? Ik spreek de ideeën in met telefoon. | Nieuwe klant is firma Hendriks, graag alle
papieren sturen voor begin. En oude klant Bakker vragen of hij wil schrijven een review. |
Goedemorgen, ik heb nodig een presentatie voor de school over hout en meubels, 10 slides, tekst
stuur ik in Word. Voor 24 maart. | wil je de fam. de boer bellen dat ik een dag later kom
inmeten, en meteen vragen of de oprit vrij is | de tuin van hofman is klaar, factuur maken van
de offerte, min 150 omdat ik de grasmat niet gedaan heb | zoek eens of er aanbestedingen lopen
voor groenonderhoud in gelderland, vanaf 20k, ik wil meer vaste klussen | Kunnen jullie een
Facebook-actie opzetten voor mijn rijlessen? 150 euro, van maandag 16 tot en met zondag 29
maart, alleen Zwolle en omgeving. | Ik heb 40 minuten opname van mijn yogales. Graag inkorten
tot 25 minuten, ondertitels erbij en een korte intro met het logo. Klaar op 25 maart. | Voortaan
elke werkdag de chat van de webshop beantwoorden tussen 9 en 12 uur, graag. Vragen over garantie
stuurt u aan mij door. | De rekeningafschriften van ING en Knab over februari moeten naast de
facturen gelegd worden. Graag maandag of dinsdag. | Wil je de handleiding van het Duits naar het
Engels laten vertalen, en uitzoeken welke andere leveranciers zo'n maaier verkopen? | Graag onze
Engelse folder in het Duits, en een overzicht van campings in de Eifel waar honden welkom zijn,
met bronnen | De familie De Wit gaat door met de keuken! Ze moeten alleen de overeenkomst en het
intakeformulier nog hebben. | Mijn stem is weg. Neem morgen de telefoon aan en spreek met
Hendriks een nieuwe dag af voor het stucwerk. | Zoek ik op. De gemeente wil trouwens een
sloopmelding voor de Dorpsstraat en dat formulier krijg ik niet ingevuld | Hoi, ik heb een
Duitse offerte van 5 pagina's die vrijdag in het Nederlands klaar moet zijn | Al maanden staat
er niks op onze Instagram, ik heb er gewoon geen tijd voor naast de bloemen. | ja die klus bij
de familie Bos is klaar, was een ellende met dat dak, maar goed, tweeëntwintig uur, keer
vijfenvijftig, en het hout apart, kun je daar een factuur van maken | Dag, kunnen jullie
nakijken van welke pinbetalingen in het eerste kwartaal de bon ontbreekt? De boekhouder komt op
21 april. Met vriendelijke groet, Albertine | potjes binnen, dank. De nieuwe jam staat alleen
nog nergens online, tekst en foto's liggen klaar | De stof had er vorige week moeten zijn. Niks
gehoord. Kan er iemand achteraan, voor vrijdag wil ik iets weten | De wachtlijst heeft sinds
maart niks meer gehoord, daar mag wel weer eens een mailtje heen. Woensdag ofzo | iemand zegt
dat inloggen op safari niet lukt, hier doet ie het gewoon. kan een van jullie dat proberen | Ik
heb trouwens nog een opname van het gesprek met de architect, een uurtje. Zou fijn zijn als dat
op papier stond. | kaartjes zijn mooi. maar als je op Google zoekt naar fietsenmaker hier in de
stad kom je ons gewoon niet tegen | Aflevering 12 van de podcast zit vol gebrom van de koelkast.
Dat moet eruit voor ik hem online zet. | folder goed zo. nu de cafés in Gent nog bellen, dat
zijn er een stuk of dertig | Ja hoi, ik wil eh, een mailtje naar al onze abonnees over beter
slapen, met die nieuwe kussens erin, schrijven jullie dat | de schuur in Almen is klaar dus daar
mag de eindfactuur uit de aanbetaling van twaalfhonderd moet er nog af dat was in maart ergens |
nou kijk de telefoon die gaat en gaat en ik sta met mijn armen in de kit dus misschien dat
jullie voortaan elke ochtend van acht tot twaalf kunnen opnemen | ik heb dus eh de vloeren van
het hele schooltje gemeten elf lokalen op losse blaadjes en de kolommen moeten eraf maak daar
een net overzicht van graag uiterlijk dinsdag | Voor donderdag: nieuwe tarieven op de site, en
een herinnering naar Van Dam, die staat nu 40 dagen open | ik zit 26 en 27 maart in Düsseldorf
op de beurs en heb nog nergens een bed. 130 per nacht max | onze klanten weten nog niks van de
nieuwe workshops... nieuwsbrief moet de 24e de deur uit | Naast de prijslijst heb ik ook nog de
algemene voorwaarden liggen, ook van Engels naar Duits, 3 kantjes | Hovenier Klaassen heeft nog
steeds mijn factuur van 19 december liggen, 415 euro. Zelf heb ik al twee keer gemaild, nu mag
iemand anders. | heb 52 foto's van fietsen tegen een lelijke garagedeur, moet strak wit worden
voor marktplaats en de site | De gemeente vraagt partijen voor het leerlingenvervoer,
inschrijven kan t/m 1 april. Ik heb 2 busjes en nul verstand van TenderNed | Ben benieuwd of
kinderopvangs zitten te wachten op mijn muzieklesjes. Kunnen jullie er een stuk of 40 bellen met
een lijstje vragen? | Rittenregistratie van vorig kwartaal is een puinhoop, bonnetjes en agenda
zitten in de map. Wie maakt daar iets van waar de belastingdienst blij mee is? | Voor
basisschool De Regenboog graag een prijsopgave, 6 workshops graffiti à 325. En los daarvan: van
de workshop op zaterdag moeten de certificaten nog de deur uit, 13 stuks | Zou er iemand een
nieuwsbrief kunnen schrijven over onze open dag? Hij moet dinsdag 24 maart de deur uit. | Hebben
jullie iemand die een offerte van het Duits naar het Engels kan omzetten? Drie kantjes, gaat
over kranen. | Los van de salarissen: op onze site werkt de link naar het boekingssysteem niet
meer. Kan iemand dat repareren? | Vrijdag lunch bij de bank erbij gekregen, 45 man. Bordjes voor
het buffet zijn er niet en de broodjes zijn ook nog niet besteld :( | Bruidspaar Bakker vroeg
net wie er naast wie zit. Goeie vraag, haha. Dat is nog helemaal niet bedacht. | Hoi, bruiloft
op 30 mei. Ik geef het uit handen hoor: gasten nabellen, tafelindeling, menukaarten. Alles
graag. Liefs Mirthe | Elke eerste van de maand graag alle nieuwe reviews beantwoorden,
vriendelijk en in het u. Wij zijn een klassieke trouwlocatie. | Factuur maken voor familie
Hoekstra (slotfactuur, 3.450) en Mulder een herinnering sturen, die loopt nu al twee maanden
achter | Die mevrouw van het ziekenhuis belde weer: donderdag beslissen ze over de
personeelsdag, en van ons ligt er nog geen offerte. Mijn aantekeningen staan al een week in de
map. | zit hier met drie sd-kaartjes van het huwelijk in Zwolle, ik weet niet waar ik moet
beginnen | Goedemorgen! Kunnen jullie een offerte maken voor een walking dinner, 70 personen?
Prijzen staan in mijn spraakbericht. Graag vrijdag klaar. | Graag een rooster voor het
Hemelvaartweekend (do 14 t/m zo 17 mei), 9 bediening 4 keuken, en stuur ze het ook meteen even
door. | Voor het gala van volgende week vrijdag zijn er 18 veganisten, en hun kaartje bestaat
nog niet eens | Top, en nu dezelfde nog voor bruiloft De Groot aub, die moet voor het eind van
de maand de deur uit | ruimtenummers op de plattegronden van de 1e en 2e verdieping, en de
handgeschreven meetstaat in excel, allebei vrijdag de 20e graag | van de opname in Breda staan
er nog 500 foto's op m'n toestel, kris kras door elkaar, en de verzekeraar begint te zeuren |
Hoi! Voor een aanbesteding zoeken we iemand die vijf referentiebladen maakt van onze
schoolprojecten. Foto's en bedragen hebben we. Tekst niet. | Vier offertes voor het dak, de ene
incl. steiger de ander niet. Ik zit er nou al een uur naar te staren | Even iets heel anders: ik
moet 7 tot 9 april naar Kopenhagen, kan iemand een hotel zoeken, liefst onder de 150 en niet in
een kelder? | Op de site moet de pagina over massages weg (doen we niet meer), en maak daarnaast
drie linkedinposts over de nieuwe praktijkruimte. | Van Dam kan de prullenbak in. Wel graag een
factuur naar basisschool De Wilg, 875 euro, maandag 16 maart versturen | Dat bedoelde ik niet,
aan de boeken hoeft niks. De algemene voorwaarden moeten van Engels naar Duits, woensdag 18
maart uiterlijk | Die advertentie in het huis-aan-huisblad heb ik opgezegd. Doe mij maar zes
Facebookberichten over de lammetjesdagen | NS International heeft m'n trein naar Berlijn
geschrapt, maandag de 23e. Afzeggen kan niet, ik ben daar spreker | Mijn accountant vindt mijn
uurtarief belachelijk laag. Geen idee wat andere hondentrimmers in Utrecht vragen, dat zou ik
zwart op wit willen zien | Op onze site staat nog steeds het oude adres, er stond net een klant
voor een dichte deur in Hengelo | Weg met die schoenendoos: doe de boeken van januari, en stuur
Van Dijk een herinnering want die betaalt maar niet | Ik geloof niet dat we te duur zijn. Zoek
eens uit wat andere hoveniers in Utrecht per uur vragen | Ik vlieg niet graag maar moet wel naar
Porto, zoek een vlucht en hotel tot 500. En schrijf meteen de nieuwsbrief over de wijnproeverij,
daar kom ik nooit aan toe | Trein naar Antwerpen op de 25e, niks bijzonders, als ik maar niet
hoef over te stappen | Facturen sturen blijft hier altijd liggen en dan klaag ik dat er geen
geld is. Negen stuks van februari, uren staan in de sheet. | dat Duitse contract snap ik niet en
morgen snap ik het ook niet. 5 blz naar het Engels | Geen idee wat andere hoveniers rekenen en
ik zit vast te laag, irritant. Uitzoeken voor regio Utrecht | Ik durf die lijst niet te bellen,
ze ligt er al sinds november. 25 scholen, afspraken in de week van 30 maart graag
""",
}
