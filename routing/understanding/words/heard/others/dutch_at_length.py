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
vanuit de nieuwsbrief | Kan iemand de uren van maart klaarzetten voor de lonen? Ook nog: de
prijzen op de site kloppen niet meer | Factuur voor de familie Bos, 3 lessen à 45 euro. En die
meneer van het orkest krijgt een herinnering. | Bel de scholen van de lijst voor een proefles.
En vertaal de folder naar het Duits, die gaat mee naar de beurs. | Vorige week 120 bestellingen
op papier binnengekregen van de kaasmarkt, die moeten in de webshop. Mails van klanten die
vragen waar hun kaas blijft ook graag beantwoorden. | De bonnen van maart + een rondje langs de
loodgieters in de regio (wat rekenen die per uur?) | De loonuren kloppen niet meer, jullie weten
wel, na die ruilweek. Loonrun voorbereiden graag. En dat filmpje van opa over de molen,
uitschrijven. | Zoek even op wat een kraam op de Kerstmarkt in Düsseldorf kost, ja nu al. De
Duitse tekst voor de kaartjes hoort er ook bij, vertalen uit het Nederlands. | mails van
huurders beantwoorden aub (3 stuks over borg, antwoord is: binnen 14 dagen terug), en de factuur
schoonmaak doorbelasten aan fam. Peeters. en wie kan mijn schutting rechtzetten? | prijslijst op
de site aanpassen, knippen wordt 34 en kleuren vanaf 62, baard blijft. en de factuur voor het
bruidskapsel van zaterdag, 3 personen, naar Lotte | zoek even uit welke bedrijven hier op het
industrieterrein meer dan 50 man hebben en bel die voor een proefles stoelyoga op kantoor | alle
140 leden van de leesclub uit mijn oude adresboek in de mailtool zetten, en dan uiterlijk
vrijdag 20 een mail aan ze over de avond met de schrijfster | Stuur even een factuur naar de
VvE, 14 bloembakken inclusief potgrond, en zoek uit waar ik zelfwaterende bakken groot kan
inkopen | zou leuk zijn: brief aan mijn vaste yogaklanten over zomerrooster, en beantwoord
meteen de tien reacties van vorige week | bel de vijf bruidsparen die een proefproeverij wilden
en zet ze in de agenda, en een post met de taart van pistache erbij | hoi! kan iemand uitzoeken
welke drukkers in de buurt van Zwolle gerecycled karton hebben? en mijn 60 visitekaartjes
overtypen in excel | de inschrijving voor "Opnieuw beginnen" mag open, 12 plekken, 395 euro,
ideal erbij. en als dat werkt dan graag een berichtje op linkedin dat het kan | btw-aangifte
komt eraan.. wie heeft mij nog niet betaald over q1? die mogen een herinnering. en mijn
bonnetjes zitten in whatsapp aan mezelf, die moeten op een rijtje | koningsdag komt eraan, alles
wat oranje is 20% eraf van 24 tot en met 27 april, en stuur ze er op de 23e een mailtje over |
Er staan 17 reviews op google waar ik nooit wat op gezegd heb. En ik post ook al sinds kerst
niks meer. Kunnen jullie dat allebei oppakken | Bedrijf uit Breda wil alsnog een factuur op naam
voor het teamweekend, 2 huisjes, met de toeristenbelasting apart erop | borg van de familie
Postma: min 60 voor de kapotte lamp, graag netjes een nota daarvan. en check gelijk of de
huurder van de boot al betaald heeft | Ik wil de dakgoten laten schoonmaken bij nr 40 tot 46,
zoeken jullie een bedrijf? En bewoners moeten dan even weten dat er een hoogwerker voor de deur
staat | hoi! factuur voor de newbornshoot van fam de Wit (275) en zet er meteen drie van op m'n
site, ze vonden t goed | Beste, voor de nieuwe tentoonstelling graag: uitnodiging naar het
adresbestand, transport van vijf doeken uit Groningen, en een zaaltekst van een half A4. |
nieuwe single komt vrijdag de 27e! die moet dan aangemeld zijn en er moet een mailtje naar de
fans | Even snel hoor, sta in de rij. Notulen van gisteren uit mijn krabbels, Sem en Noor eraf,
en een sleutelrooster voor het tweede kwartaal. Dat was het | Twee brieven: eentje aan de ouders
over de nieuwe tijden, eentje aan de oud-leden met de vraag of ze naar het jubileum komen | Zoek
nog drie man voor de tap dit weekend en stuur meteen een briefke rond aan de leden dat de
repetitie zondag niet doorgaat | Familie Brouwers verhuisd, nieuw adres hieronder. Oja en oma
Brouwers had 100 euro gegeven voor de trapeze, daar hoort een bedankje en een bewijsje bij | De
ALV komt eraan. Stukken (uitnodiging, agenda, volmacht) en de jaarrekening voor de kascommissie,
alles klaar op maandag 30 maart graag | Offerte voor een bedrijfslunch van 30 man bij Van Dam,
en bestel alvast kartonnen lunchboxen. Allebei voor de 20e | Terrasvergunning moet verlengd,
verder zoek ik twee weekendhulpen en wil ik het rooster tot en met mei op papier | elke laatste
vrijdag van de maand een factuur voor Bakkerij De Wit, 6 uur à 65 euro, btw verlegd hoeft niet |
Tussen alle drukte door: maandelijks een grafiek van de bezoekers per tentoonstelling, dat wil
ik voortaan hebben; en de zaalteksten voor de zomer, kan iemand die redigeren voor 1 juni? | De
kosten van mijn Google-campagne rijzen de pan uit, wie duikt erin? De bonnetjes van maart tot nu
toe mogen ook bijgewerkt worden, mijn bakje loopt over. | Sollicitatiegesprekken inplannen met
de drie kandidaten (maandag of dinsdag) én mijn overleg met de wethouder een week opschuiven svp
| Het contract van de Poolse verhuurder moet naar het Nederlands, vóór ik teken op 24 maart, en
zijn borgsom (1.150) moet overgemaakt | Voor mijn nieuwe collega: onboarding voor de eerste twee
weken uitwerken. Voor mijzelf: trein naar Bremen, 2 april, terug op dezelfde dag. | Onder ons
bericht over de prijsverhoging ontploffen de reacties, wil iemand daar iets zinnigs onder
zetten? Mevrouw Bakx heeft trouwens een kapotte karaf ontvangen en wil een nieuwe. | Geef
antwoord op alle reacties onder de video van het vlechtwerk (TikTok), en de koppeling tussen
mijn webwinkel en de kassa is sinds zondag stuk, dat heeft voorrang. | voor de horecabeurs een
a5-kaart ontwerpen met onze drie siropen. die 25 restaurants die vorig jaar op de stand waren,
mogen nu eindelijk eens gebeld worden | Schrijf een artikel over mijn reis langs de wolspinners
(aantekeningen in de map), en boek voor de volgende ronde alvast een vlucht naar Edinburgh, heen
op 5 mei. | Vergadering van de vof: opname van 52 minuten, drie stemmen, veel door elkaar. Ik
wil er notulen van, met besluiten en actiepunten, op maximaal twee A4. | De verpakkingsteksten
voor onze drop moeten naar het Deens en Zweeds. Ook graag 300 verzenddozen bijbestellen bij onze
vaste leverancier, voor 20 maart. | Knip de opname van de opening terug naar anderhalve minuut.
Daarnaast graag drie berichten voor Instagram volgende week, foto's zitten in de map 'lente'. |
De voorraad plantenbakken moet bijgewerkt worden en bij elke bak wil ik een stukje van vier
regels, met iets over de klei | Onze prijslijst moet in het Engels én opnieuw opgemaakt worden,
met het nieuwe logo; en met die lijst mag iemand de hotels in Zeeland gaan bellen, liefst in
april. | visitekaartjes voor mij en Els: met ons mobiele nummer, voor- en achterkant, en graag
als pdf voor de drukker én als plaatje voor onder mijn mail | Wat zijn de regels voor
handgemaakte cosmetica in Denemarken? Uitzoeken svp, en vertaal daarna ons etiket en de
bijsluiter naar het Deens. | Half uurtje met mijn coach op donderdag 26 maart om 9 uur
vastleggen graag. Mijn bio voor het congresboekje moet nog geschreven worden, 120 woorden, derde
persoon. | De vakantieaanvragen van het team lopen dwars door elkaar, wil iemand die voortaan
bijhouden? En maak een sheet waarin ik per medewerker de gewerkte uren zie optellen! | hoi!
banner voor bovenaan de site (1600 breed) en het menu op mobiel klapt niet open, kan dat ook
gefixt | Betaal svp de rekening van de houthandel uiterlijk vrijdag, en zeg de afspraak met
Joost van de 18e af. | Naar Kopenhagen, 11 mei heen en de 13e terug, liefst overdag vliegen, één
handbagage, en als het met de trein onder de negen uur kan dan liever dat. | De
facebookadvertenties van vorige maand: 412 euro uitgegeven, 3 aanmeldingen. Zoek uit waar het
misgaat (doelgroep? plaatje? tekst? landingspagina?) en stel het zo in dat het minder kost. |
nieuwe theedoeken in de webshop zetten (6 stuks, prijs 14,95, maten staan op de achterkant) en
de productteksten laten vertalen in het Engels | Uit de lezing van afgelopen zaterdag (video, 1
u 10): een samenvatting van drie minuten knippen, een blog over de kern, en de vragenronde
letterlijk uittypen. | Ik heb zes flipovers vol van de teamdag bij de bakkerij, foto's komen zo.
Zet je die om in nette tekst? | Van vrijdag 27 tot en met zondag 29 maart wil ik alle
tuinhandschoenen met een kwart korting in de webshop hebben, kunnen jullie dat klaarzetten? | Er
staan trouwens vier nieuwe beoordelingen op Booking, waarvan één over mieren. Willen jullie die
voor me beantwoorden? | Zou je voor dinsdag ook een brief aan de ouders kunnen schrijven waarin
het nieuwe ophaalbeleid staat? Ik mail je de punten. | De video's van module 2 lopen al bij
jullie, maar ik wil er ook Nederlandse ondertitels bij. Een van mijn cursisten is slechthorend.
| Ik wil graag een stukje over mijn nieuwe keramiekcursus voor op de site. En van mijn algemene
voorwaarden heb ik een Engelse versie nodig, die staan in de map. | Kunt u elke maand een mail
maken voor mijn klanten van de praktijk? Ik spreek de ideeën in met telefoon. | Nieuwe klant is
firma Hendriks, graag alle papieren sturen voor begin. En oude klant Bakker vragen of hij wil
schrijven een review. | Goedemorgen, ik heb nodig een presentatie voor de school over hout en
meubels, 10 slides, tekst stuur ik in Word. Voor 24 maart. | wil je de fam. de boer bellen dat
ik een dag later kom inmeten, en meteen vragen of de oprit vrij is | zoek eens of er
aanbestedingen lopen voor groenonderhoud in gelderland, vanaf 20k, ik wil meer vaste klussen |
Kunnen jullie een Facebook-actie opzetten voor mijn rijlessen? 150 euro, van maandag 16 tot en
met zondag 29 maart, alleen Zwolle en omgeving. | Ik wil voortaan elke eerste dinsdag van de
maand een nieuwsbrief naar mijn klanten. Doen jullie dat van begin tot eind? | Ik heb 40 minuten
opname van mijn yogales. Graag inkorten tot 25 minuten, ondertitels erbij en een korte intro met
het logo. Klaar op 25 maart. | Voortaan elke werkdag de chat van de webshop beantwoorden tussen
9 en 12 uur, graag. Vragen over garantie stuurt u aan mij door. | Ik moet op 1 april om half
twee bij de notaris zijn en ik ben zo bang dat ik het vergeet. Zet het erin met een herinnering
een dag ervoor. | Wil je de handleiding van het Duits naar het Engels laten vertalen, en
uitzoeken welke andere leveranciers zo'n maaier verkopen? | o ja, de factuur voor Van Dijk moet
vandaag nog weg. 640 euro ex btw, voor het stucwerk in de gang. | Graag onze Engelse folder in
het Duits, en een overzicht van campings in de Eifel waar honden welkom zijn, met bronnen | De
familie De Wit gaat door met de keuken! Ze moeten alleen de overeenkomst en het intakeformulier
nog hebben. | Mijn stem is weg. Neem morgen de telefoon aan en spreek met Hendriks een nieuwe
dag af voor het stucwerk. | Maandag beginnen we in Zwolle en er is nog geen plaat isolatie
besteld, 140 m² PIR van 100 mm. | De foto's van de high tea staan scheef en zijn grauw, dat moet
mooier voor de site | Kunnen jullie een standplaats aanvragen voor de koningsmarkt? Moet 1 april
binnen zijn. Ook een prijsbord erbij graag. | Zoek uit welke eisen er in België zijn voor een
drone, en regel een huurauto naar Gent voor mij | Al maanden staat er niks op onze Instagram, ik
heb er gewoon geen tijd voor naast de bloemen. | Een overzicht van welke fietsen het best lopen
zou fijn zijn, volgende week, en daarna een Google-campagne voor de top drie | Dag, kunnen
jullie nakijken van welke pinbetalingen in het eerste kwartaal de bon ontbreekt? De boekhouder
komt op 21 april. Met vriendelijke groet, Albertine | Dag allemaal, op 25 mei kwamen twee
gezinnen tegelijk binnen voor de voorkamer. Zoek alsjeblieft uit welke portalen niet gelijk
lopen en zet ze recht. Groetjes, Lobke | potjes binnen, dank. De nieuwe jam staat alleen nog
nergens online, tekst en foto's liggen klaar | Teksten zijn mooi. Nu de prijs nog: 12,50 per
doek, is dat wat of ben ik gek | Pakje naar Gent staat al tien dagen op 'gesorteerd'. Daar gaat
niks meer van komen, vrees ik, dus dat geld wil ik terug | cursisten schrijven les 2 met de hand
over. een invulblad zou wel zo aardig zijn, tekst heb ik | iemand zegt dat inloggen op safari
niet lukt, hier doet ie het gewoon. kan een van jullie dat proberen | kaartjes zijn mooi. maar
als je op Google zoekt naar fietsenmaker hier in de stad kom je ons gewoon niet tegen |
Aflevering 12 van de podcast zit vol gebrom van de koelkast. Dat moet eruit voor ik hem online
zet. | De gemeente wil weer een formulier voor het terras. Ligt hier al twee weken naar me te
kijken. | februari wordt een rommeltje, ik weet het, maar kunnen jullie die maand voor me
afletteren zodra het afschrift er is? | de schuur in Almen is klaar dus daar mag de eindfactuur
uit de aanbetaling van twaalfhonderd moet er nog af dat was in maart ergens | hé vraag eens rond
wat tachtig vierkante meter vuren planken kost niet bij die ene in de stad die is altijd te duur
drie prijzen en hoe snel ze leveren | ik heb dus eh de vloeren van het hele schooltje gemeten
elf lokalen op losse blaadjes en de kolommen moeten eraf maak daar een net overzicht van graag
uiterlijk dinsdag | drie dingen: boekhouding kwartaal 4, wat linkedin posts over de nieuwe
bakfietsen (een stuk of 4), en een retour Utrecht-Keulen, datum geef ik nog door | Op de site
staat nog dat we op maandag open zijn. Dat is al sinds januari niet meer zo. | onze klanten
weten nog niks van de nieuwe workshops... nieuwsbrief moet de 24e de deur uit | Naast de
prijslijst heb ik ook nog de algemene voorwaarden liggen, ook van Engels naar Duits, 3 kantjes |
Hovenier Klaassen heeft nog steeds mijn factuur van 19 december liggen, 415 euro. Zelf heb ik al
twee keer gemaild, nu mag iemand anders. | Van maandag 23 t/m vrijdag 27 maart zit ik op een
bijscholing en de praktijklijn moet gewoon bemand zijn. Kan dat? | De gemeente vraagt partijen
voor het leerlingenvervoer, inschrijven kan t/m 1 april. Ik heb 2 busjes en nul verstand van
TenderNed | Ben benieuwd of kinderopvangs zitten te wachten op mijn muzieklesjes. Kunnen jullie
er een stuk of 40 bellen met een lijstje vragen? | Rittenregistratie van vorig kwartaal is een
puinhoop, bonnetjes en agenda zitten in de map. Wie maakt daar iets van waar de belastingdienst
blij mee is? | Voor basisschool De Regenboog graag een prijsopgave, 6 workshops graffiti à 325.
En los daarvan: van de workshop op zaterdag moeten de certificaten nog de deur uit, 13 stuks |
Hebben jullie iemand die een offerte van het Duits naar het Engels kan omzetten? Drie kantjes,
gaat over kranen. | Los van de salarissen: op onze site werkt de link naar het boekingssysteem
niet meer. Kan iemand dat repareren? | Vrijdag lunch bij de bank erbij gekregen, 45 man. Bordjes
voor het buffet zijn er niet en de broodjes zijn ook nog niet besteld :( | Bruidspaar Bakker
vroeg net wie er naast wie zit. Goeie vraag, haha. Dat is nog helemaal niet bedacht. | Hoi,
bruiloft op 30 mei. Ik geef het uit handen hoor: gasten nabellen, tafelindeling, menukaarten.
Alles graag. Liefs Mirthe | Elke eerste van de maand graag alle nieuwe reviews beantwoorden,
vriendelijk en in het u. Wij zijn een klassieke trouwlocatie. | Die mevrouw van het ziekenhuis
belde weer: donderdag beslissen ze over de personeelsdag, en van ons ligt er nog geen offerte.
Mijn aantekeningen staan al een week in de map. | zit hier met drie sd-kaartjes van het huwelijk
in Zwolle, ik weet niet waar ik moet beginnen | Goedemorgen! Kunnen jullie een offerte maken
voor een walking dinner, 70 personen? Prijzen staan in mijn spraakbericht. Graag vrijdag klaar.
| Het buurtfeest van 4 juli gaat door. Graag de vergunning aanvragen voor het afsluiten van de
straat, en alvast 6 man inplannen. | Voor het gala van volgende week vrijdag zijn er 18
veganisten, en hun kaartje bestaat nog niet eens | Top, en nu dezelfde nog voor bruiloft De
Groot aub, die moet voor het eind van de maand de deur uit | ruimtenummers op de plattegronden
van de 1e en 2e verdieping, en de handgeschreven meetstaat in excel, allebei vrijdag de 20e
graag | Hoi! Voor een aanbesteding zoeken we iemand die vijf referentiebladen maakt van onze
schoolprojecten. Foto's en bedragen hebben we. Tekst niet. | Vier offertes voor het dak, de ene
incl. steiger de ander niet. Ik zit er nou al een uur naar te staren | Even iets heel anders: ik
moet 7 tot 9 april naar Kopenhagen, kan iemand een hotel zoeken, liefst onder de 150 en niet in
een kelder? | Wat vragen andere kattenpensions rond Utrecht per nacht? Zoek dat eens voor me
uit, een stuk of tien. | Een nieuwe site hoeft niet, maar die foto van mijn oude bus moet eraf
en de nieuwe erop | Dat bedoelde ik niet, aan de boeken hoeft niks. De algemene voorwaarden
moeten van Engels naar Duits, woensdag 18 maart uiterlijk | februari is één grote bende bij mij,
bonnetjes kwijt, bankafschrift niet gekoppeld, ik kom er niet meer uit | NS International heeft
m'n trein naar Berlijn geschrapt, maandag de 23e. Afzeggen kan niet, ik ben daar spreker | De
gemeente heeft nog altijd niet betaald. Twee rekeningen, 60 dagen over tijd. Ik durf ze niet te
bellen | Op onze site staat nog steeds het oude adres, er stond net een klant voor een dichte
deur in Hengelo | Weg met die schoenendoos: doe de boeken van januari, en stuur Van Dijk een
herinnering want die betaalt maar niet | We zijn niet langer op zaterdag open, pas dat aan op de
website en maak er ook een facebookpost van | Niemand kijkt in de mailbox sinds Joke met
burn-out thuis zit. 85 ongelezen, wie pakt dat op? | Heb het hotel zoeken in Antwerpen
opgegeven, alles vol. 20 tot 22 april, max 120 per nacht, lukt het jullie? | Geen idee wat
andere hoveniers rekenen en ik zit vast te laag, irritant. Uitzoeken voor regio Utrecht | alles
loopt in het honderd: klanten krijgen geen antwoord en op de site staat een verkeerd
telefoonnummer. mails beantwoorden en nummer aanpassen aub | stagiaire weg, tiktok snap ik niet,
insta ook niet. doe maar 6 insta posts over de lammetjes | Er ligt hier een stapel bonnetjes van
januari waar de hond al aan begonnen is. Ik kijk er al weken naar | Volgende week donderdag moet
ik in Kopenhagen zijn voor de keuring en er is nog niks geregeld, geen vlucht geen hotel
""",
}
