"""What people who write Dutch want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Twee dingetjes nog: de loonstrookjes voor de jongens in de werkplaats en een overzichtje van wat
andere meubelmakers per uur vragen | ik krijg de indruk dat jullie mijn btw-aangifte, nou ja de
administratie van dit kwartaal dus, er ook bij kunnen nemen? en meteen de openstaande klusjes
factureren | Op de site staat een link naar het oude boekingssysteem, die moet eruit, en kan
iemand daarna de klanten antwoorden die erop vastgelopen zijn | Graag de flyer naar het Duits en
Engels, en de mailtjes die daarop binnenkomen laten beantwoorden, want ik spreek geen van beide
| twee dingskes: de lonen van ons vier tegen de 27ste, en zoek is uit wat andere kapsters in
Leuven vragen voor balayage | 80 inschrijfformulieren op papier, ingescand, moeten in de
ledenlijst komen. en de leden krijgen daarna een mailing over het zomerkamp die ook nog
geschreven moet worden | per 1 mei heten we Dierenkliniek De Waard ipv Van Dam, dat moet dan op
de site en op facebook staan, precies die dag graag | Twee dingen in één adem: het gesprek van
40 min moet op papier, en mijn bonnetjes van feb moeten de boeken in | Op mijn site staat nog
steeds de Prinsengracht. Al weken verkocht. Eraf dus, en graag een berichtje op Insta dat ie weg
is | Nieuw uurtarief (115) op de site, en de maartfacturen voor mijn vier klanten, alles voor 31
maart | Die lange mail van mevrouw Schmidt uit Bochum eerst vertalen zodat ik hem snap en haar
daarna antwoorden dat ze een nieuwe krijgt | 2 april gaat de inschrijving open; mail naar
iedereen op de lijst en de knop op de site aan, allebei die dag | trein naar Gent boeken voor
het korenfestival + uitzoeken waar je daar met 22 man kunt eten zonder dat het een wokrestaurant
is | zoek even uit welke twee notarissen stichtingen doen in Utrecht en maak bij de
dichtstbijzijnde een afspraak | Bel de bruidsparen van juni even na over het definitieve aantal
gasten en zet de nieuwe aantallen in de planning | opname van mijn gesprek met de Schotse stoker
staat in de map, graag uittypen en dan in het Nederlands | Pasen open 10-16u: op de site zetten
en ook een berichtje op insta, allebei uiterlijk donderdag 2 april | Kan iemand de uren van
maart klaarzetten voor de lonen? Ook nog: de prijzen op de site kloppen niet meer | Drie dingen:
1. hotel in Luik 2. bonnetjes van februari 3. iemand die de kapotte ruit vervangt | Bel de
scholen van de lijst voor een proefles. En vertaal de folder naar het Duits, die gaat mee naar
de beurs. | Hoi! Pas de tekst over kinderfeestjes aan op de site, en stuur de Jansens een
rekening voor zondag. En de nieuwsbrief voor april graag. | Vorige week 120 bestellingen op
papier binnengekregen van de kaasmarkt, die moeten in de webshop. Mails van klanten die vragen
waar hun kaas blijft ook graag beantwoorden. | De bonnen van maart + een rondje langs de
loodgieters in de regio (wat rekenen die per uur?) | De loonuren kloppen niet meer, jullie weten
wel, na die ruilweek. Loonrun voorbereiden graag. En dat filmpje van opa over de molen,
uitschrijven. | Zoek even op wat een kraam op de Kerstmarkt in Düsseldorf kost, ja nu al. De
Duitse tekst voor de kaartjes hoort er ook bij, vertalen uit het Nederlands. | prijslijst op de
site aanpassen, knippen wordt 34 en kleuren vanaf 62, baard blijft. en de factuur voor het
bruidskapsel van zaterdag, 3 personen, naar Lotte | het interview met de Duitse boomkweker moet
uitgeschreven worden (38 min) en daarna vertaald naar nederlands, dinsdag graag klaar want dan
gaat het blad naar de drukker | 3 posts over de nieuwe fietstochten voor facebook en insta, en
de routebeschrijvingen naar engels en duits, zijn er 5, staan in de map tochten | Wil iemand de
appjes en mails van de camping beantwoorden, hemelvaart is VOL, pinksteren nog 3 plekken zonder
stroom. En factuurtje naar de scouting 24 x 6,50 x 2 nachten | alle 140 leden van de leesclub
uit mijn oude adresboek in de mailtool zetten, en dan uiterlijk vrijdag 20 een mail aan ze over
de avond met de schrijfster | De handleiding van mijn houten speelgoed naar duits, factuur
Kinderdagverblijf Pinkeltje (12 treinsets) en iets leuks op insta over de nieuwe boerderij | zou
leuk zijn: brief aan mijn vaste yogaklanten over zomerrooster, en beantwoord meteen de tien
reacties van vorige week | bel de vijf bruidsparen die een proefproeverij wilden en zet ze in de
agenda, en een post met de taart van pistache erbij | hoi! kan iemand uitzoeken welke drukkers
in de buurt van Zwolle gerecycled karton hebben? en mijn 60 visitekaartjes overtypen in excel |
de inschrijving voor "Opnieuw beginnen" mag open, 12 plekken, 395 euro, ideal erbij. en als dat
werkt dan graag een berichtje op linkedin dat het kan | Per 1 april start een groepje van vier
bij mij, allemaal via hetzelfde ziekenhuis. Overeenkomst op naam van de werkgever, maar de
vragenlijst ieder apart natuurlijk | Heb gisteren met Joris gebeld, fijne vent, wil verder
praten. Stuur je hem wat ik vertelde + tarief, en zoek meteen een moment voor een tweede
gesprek? na 4en kan hij altijd | Die factuur van januari aan het zorgcentrum, daar staat nu al
de derde week niks tegenover. Ze zijn aardig dus doe het aardig | Ik wil dat iemand elke maand
kijkt wie er te laat is met betalen en die mensen een berichtje stuurt, vast ritme, dan hoef ik
er niet meer van wakker te liggen | Goedemorgen, klant wil het rompertje maat 62 ruilen voor 68,
bestelling 4410. En die mevrouw uit Assen stuurt alles terug, label is nog niet verstuurd. |
koningsdag komt eraan, alles wat oranje is 20% eraf van 24 tot en met 27 april, en stuur ze er
op de 23e een mailtje over | Wij hebben de oudste bakfiets van Nederland gevonden in een schuur
en opgeknapt. Mag de krant best weten toch? Ik weet niet wie je dan belt | 40 vintage fietsen in
de webshop. Nu staat er alleen maat en merk. Graag verhaaltje per fiets erbij, en op de fotos
zie je steeds die gele muur, kan dat anders | Bedrijf uit Breda wil alsnog een factuur op naam
voor het teamweekend, 2 huisjes, met de toeristenbelasting apart erop | borg van de familie
Postma: min 60 voor de kapotte lamp, graag netjes een nota daarvan. en check gelijk of de
huurder van de boot al betaald heeft | Ik wil de dakgoten laten schoonmaken bij nr 40 tot 46,
zoeken jullie een bedrijf? En bewoners moeten dan even weten dat er een hoogwerker voor de deur
staat | hoi! factuur voor de newbornshoot van fam de Wit (275) en zet er meteen drie van op m'n
site, ze vonden t goed | Beste, voor de nieuwe tentoonstelling graag: uitnodiging naar het
adresbestand, transport van vijf doeken uit Groningen, en een zaaltekst van een half A4. |
nieuwe single komt vrijdag de 27e! die moet dan aangemeld zijn en er moet een mailtje naar de
fans | kalenders mogen de winkel in, 19,50, 80 stuks. oja en de drukker wil m'n tekeningen ook
voor z'n eigen promo gebruiken, maak daar even iets voor op papier | Het grote doek is verkocht
naar Antwerpen!! Dus ophalen en bezorgen, op de site een rood stipje erbij, en een rekening naar
mevrouw Claes van 2800 | Even snel hoor, sta in de rij. Notulen van gisteren uit mijn krabbels,
Sem en Noor eraf, en een sleutelrooster voor het tweede kwartaal. Dat was het | Er staan er 18
op mijn briefje voor jongleren en er is plek voor 12. Zet jij die wachtlijst op en factureer je
de twaalf die erin zitten | Zoek nog drie man voor de tap dit weekend en stuur meteen een
briefke rond aan de leden dat de repetitie zondag niet doorgaat | Familie Brouwers verhuisd,
nieuw adres hieronder. Oja en oma Brouwers had 100 euro gegeven voor de trapeze, daar hoort een
bedankje en een bewijsje bij | De ALV komt eraan. Stukken (uitnodiging, agenda, volmacht) en de
jaarrekening voor de kascommissie, alles klaar op maandag 30 maart graag | Offerte voor een
bedrijfslunch van 30 man bij Van Dam, en bestel alvast kartonnen lunchboxen. Allebei voor de 20e
| Foto's van het high tea menu wat lichter maken, en de tekst erbij in het Engels graag | Voor
de markt van zaterdag de 21e: sticker van de reiger tekenen. O en zet eerst de reigermok in
Etsy, ook voor die dag | Zoek eens uit welke keramiekbeurzen er dit najaar zijn in Duitsland en
boek voor de beste alvast een kamer | zaterdag is er proeverij! zet het op de site en doe er een
postje bij op insta | Tussen alle drukte door: maandelijks een grafiek van de bezoekers per
tentoonstelling, dat wil ik voortaan hebben; en de zaalteksten voor de zomer, kan iemand die
redigeren voor 1 juni? | Er staat al sinds maandag een klacht van mevrouw Terpstra in de mailbox
waar iemand iets mee moet. En het bestelformulier op de site doet niks meer als je op verzenden
klikt. | Onze drie instructiefilmpjes hebben geen ondertiteling, terwijl veel leerlingen slecht
horen. Zet die eronder, Nederlands, wit op zwart, niet te klein, en controleer de vaktermen met
de lijst die ik meestuur. | Herinner Van Vliet aan zijn openstaande nota. Zoek een goedkope
kamer in Hasselt op 7 april. En kijk eens wat een standplaats op die markt daar kost, ik heb
geen idee. | De kosten van mijn Google-campagne rijzen de pan uit, wie duikt erin? De bonnetjes
van maart tot nu toe mogen ook bijgewerkt worden, mijn bakje loopt over. |
Sollicitatiegesprekken inplannen met de drie kandidaten (maandag of dinsdag) én mijn overleg met
de wethouder een week opschuiven svp | Maak een LinkedIn-bericht over de samenwerking met de
molen, graag dinsdag online; de rekening van de molenaar zelf moet ook betaald worden. | Het
contract van de Poolse verhuurder moet naar het Nederlands, vóór ik teken op 24 maart, en zijn
borgsom (1.150) moet overgemaakt | Btw-aangifte over het eerste kwartaal voorbereiden (uiterlijk
20 april), het parkeerformulier van de gemeente invullen en kan er iemand tijdens mijn vakantie
de katten in de winkel voeren? | Geef antwoord op alle reacties onder de video van het
vlechtwerk (TikTok), en de koppeling tussen mijn webwinkel en de kassa is sinds zondag stuk, dat
heeft voorrang. | ik zoek een overzicht van vakbeurzen voor tuinmeubels in Duitsland, en voor
die in Keulen (6 september) graag meteen een kamer | Schrijf een artikel over mijn reis langs de
wolspinners (aantekeningen in de map), en boek voor de volgende ronde alvast een vlucht naar
Edinburgh, heen op 5 mei. | mijn agenda is een chaos: privé en werk door elkaar, blokken van
vorig jaar die nog elke week terugkomen, drie kleuren zonder betekenis. maak er één leesbaar
geheel van, met rustige vrijdagen | Vergadering van de vof: opname van 52 minuten, drie stemmen,
veel door elkaar. Ik wil er notulen van, met besluiten en actiepunten, op maximaal twee A4. | De
verpakkingsteksten voor onze drop moeten naar het Deens en Zweeds. Ook graag 300 verzenddozen
bijbestellen bij onze vaste leverancier, voor 20 maart. | Knip de opname van de opening terug
naar anderhalve minuut. Daarnaast graag drie berichten voor Instagram volgende week, foto's
zitten in de map 'lente'. | Een Spaanse klant stelt allerlei vragen over de garantie, beantwoord
haar mail even. Onze garantievoorwaarden zijn er alleen in het Nederlands, dus die moeten ook
naar het Spaans. | Wij gaan met een nieuwe cursus beginnen, 'Brood voor beginners'. Daarvoor wil
ik: een landingspagina, een campagne in Google daarnaartoe, een blog over desem en twee weken
lang om de dag een post. | Lieve mensen van de desk, onze oudste klant, mw. Verhagen, heeft een
nare review geschreven en verdient een goed antwoord. Daarnaast hebben we drie sollicitanten
voor de receptie: kunnen jullie hun brieven beoordelen? | Boek een huurauto in Luik voor de 25e,
en maak van mijn presentatie voor de dag erna iets dat niet op een schoolbord lijkt. | Onze
prijslijst moet in het Engels én opnieuw opgemaakt worden, met het nieuwe logo; en met die lijst
mag iemand de hotels in Zeeland gaan bellen, liefst in april. | Van aflevering 9 wil ik een
uitgetikte versie voor op de site, aflevering 10 moet nog gemonteerd (begin eraf, reclame
ertussen, einde zachter). | Van de vijf bestellingen van gisteravond moeten de pakbonnen geprint
en de verzendlabels gemaakt; de groothandelsklant in Gent krijgt daarnaast een factuur met 30
dagen. | Wat zijn de regels voor handgemaakte cosmetica in Denemarken? Uitzoeken svp, en vertaal
daarna ons etiket en de bijsluiter naar het Deens. | Half uurtje met mijn coach op donderdag 26
maart om 9 uur vastleggen graag. Mijn bio voor het congresboekje moet nog geschreven worden, 120
woorden, derde persoon. | De vakantieaanvragen van het team lopen dwars door elkaar, wil iemand
die voortaan bijhouden? En maak een sheet waarin ik per medewerker de gewerkte uren zie
optellen! | Kort en bondig: ondertitels onder de film over het weven, de uitnodigingsbrief in
het Frans, en een stukje voor de nieuwsbrief over de nieuwe lesruimte. | Betaal svp de rekening
van de houthandel uiterlijk vrijdag, en zeg de afspraak met Joost van de 18e af. | twee dingen:
1. de tekst over mijn werkwijze herschrijven, die is veel te lang 2. dezelfde folder van vorig
jaar naar het Duits | De facebookadvertenties van vorige maand: 412 euro uitgegeven, 3
aanmeldingen. Zoek uit waar het misgaat (doelgroep? plaatje? tekst? landingspagina?) en stel het
zo in dat het minder kost. | Verzet de proefles van Noor naar zaterdag 21 maart, half elf. Ze
kan alleen in het weekend, en haar vader brengt haar, dus laat het hem ook even weten via app. |
Wie levert er in Nederland papieren tasjes met bedrukking vanaf 500 stuks? Graag vergelijken op
prijs. En maak alvast een ontwerp voor op dat tasje, zwart-wit, met ons logo klein. | Zet de
advertenties voor het zeilweekend aan, en o, ik moet zelf nog op Terschelling zien te komen:
boot op 8 mei, en een kamer. | Uit de lezing van afgelopen zaterdag (video, 1 u 10): een
samenvatting van drie minuten knippen, een blog over de kern, en de vragenronde letterlijk
uittypen. | Ik heb de afgelopen twee weken vier tuinen aangelegd en nog geen cent gefactureerd.
Willen jullie daar vrijdag de facturen voor versturen? Uren en materiaal staan in de map. | Ik
heb zes flipovers vol van de teamdag bij de bakkerij, foto's komen zo. Zet je die om in nette
tekst? | De maten van De Wit kloppen precies. Willen jullie er dan ook de offerte van maken, met
tegels en voegwerk apart, zodat ik hem maandag de 16e kan langsbrengen? | Terwijl jullie met de
teksten bezig zijn: de factuur voor de fietsclub klopt niet, daar moet een creditnota voor komen
van 75 euro. | Van vrijdag 27 tot en met zondag 29 maart wil ik alle tuinhandschoenen met een
kwart korting in de webshop hebben, kunnen jullie dat klaarzetten? | Er staan trouwens vier
nieuwe beoordelingen op Booking, waarvan één over mieren. Willen jullie die voor me
beantwoorden? | Zou je voor dinsdag ook een brief aan de ouders kunnen schrijven waarin het
nieuwe ophaalbeleid staat? Ik mail je de punten. | De video's van module 2 lopen al bij jullie,
maar ik wil er ook Nederlandse ondertitels bij. Een van mijn cursisten is slechthorend. | Ik wil
graag een stukje over mijn nieuwe keramiekcursus voor op de site. En van mijn algemene
voorwaarden heb ik een Engelse versie nodig, die staan in de map. | Kunt u elke maand een mail
maken voor mijn klanten van de praktijk? Ik spreek de ideeën in met telefoon. | Goedemorgen, ik
heb nodig een presentatie voor de school over hout en meubels, 10 slides, tekst stuur ik in
Word. Voor 24 maart. | urenbriefjes van feb liggen hier nog, 4 man, reken jij de overuren en
reistijd uit? moet maandag naar loonkantoor | de tuin van hofman is klaar, factuur maken van de
offerte, min 150 omdat ik de grasmat niet gedaan heb | Kunnen jullie een Facebook-actie opzetten
voor mijn rijlessen? 150 euro, van maandag 16 tot en met zondag 29 maart, alleen Zwolle en
omgeving. | Van het hele team hebben we zelf foto's gemaakt in de fysiopraktijk. Kunnen jullie
ze rechttrekken, lichter maken en de brandblusser wegpoetsen? Graag voor dinsdag de 17e. | Als
ik op "schoenmaker Utrecht" zoek sta ik pas op pagina drie, terwijl ik hier al 21 jaar zit.
Kunnen jullie zorgen dat we hoger komen? | De rekeningafschriften van ING en Knab over februari
moeten naast de facturen gelegd worden. Graag maandag of dinsdag. | Ik moet op 1 april om half
twee bij de notaris zijn en ik ben zo bang dat ik het vergeet. Zet het erin met een herinnering
een dag ervoor. | Wil je de handleiding van het Duits naar het Engels laten vertalen, en
uitzoeken welke andere leveranciers zo'n maaier verkopen? | o ja, de factuur voor Van Dijk moet
vandaag nog weg. 640 euro ex btw, voor het stucwerk in de gang. | De familie De Wit gaat door
met de keuken! Ze moeten alleen de overeenkomst en het intakeformulier nog hebben. | Mijn stem
is weg. Neem morgen de telefoon aan en spreek met Hendriks een nieuwe dag af voor het stucwerk.
| Zoek ik op. De gemeente wil trouwens een sloopmelding voor de Dorpsstraat en dat formulier
krijg ik niet ingevuld | De foto's van de high tea staan scheef en zijn grauw, dat moet mooier
voor de site | Kunnen jullie een standplaats aanvragen voor de koningsmarkt? Moet 1 april binnen
zijn. Ook een prijsbord erbij graag. | Zoek uit welke eisen er in België zijn voor een drone, en
regel een huurauto naar Gent voor mij | Een overzicht van welke fietsen het best lopen zou fijn
zijn, volgende week, en daarna een Google-campagne voor de top drie | ja die klus bij de familie
Bos is klaar, was een ellende met dat dak, maar goed, tweeëntwintig uur, keer vijfenvijftig, en
het hout apart, kun je daar een factuur van maken | Dag, kunnen jullie nakijken van welke
pinbetalingen in het eerste kwartaal de bon ontbreekt? De boekhouder komt op 21 april. Met
vriendelijke groet, Albertine | Dag allemaal, op 25 mei kwamen twee gezinnen tegelijk binnen
voor de voorkamer. Zoek alsjeblieft uit welke portalen niet gelijk lopen en zet ze recht.
Groetjes, Lobke | potjes binnen, dank. De nieuwe jam staat alleen nog nergens online, tekst en
foto's liggen klaar | Teksten zijn mooi. Nu de prijs nog: 12,50 per doek, is dat wat of ben ik
gek | Pakje naar Gent staat al tien dagen op 'gesorteerd'. Daar gaat niks meer van komen, vrees
ik, dus dat geld wil ik terug | De wachtlijst heeft sinds maart niks meer gehoord, daar mag wel
weer eens een mailtje heen. Woensdag ofzo | iemand zegt dat inloggen op safari niet lukt, hier
doet ie het gewoon. kan een van jullie dat proberen | kaartjes zijn mooi. maar als je op Google
zoekt naar fietsenmaker hier in de stad kom je ons gewoon niet tegen | Aflevering 12 van de
podcast zit vol gebrom van de koelkast. Dat moet eruit voor ik hem online zet. | De gemeente wil
weer een formulier voor het terras. Ligt hier al twee weken naar me te kijken. | folder goed zo.
nu de cafés in Gent nog bellen, dat zijn er een stuk of dertig | februari wordt een rommeltje,
ik weet het, maar kunnen jullie die maand voor me afletteren zodra het afschrift er is? | Ja
hoi, ik wil eh, een mailtje naar al onze abonnees over beter slapen, met die nieuwe kussens
erin, schrijven jullie dat | de schuur in Almen is klaar dus daar mag de eindfactuur uit de
aanbetaling van twaalfhonderd moet er nog af dat was in maart ergens | nou kijk de telefoon die
gaat en gaat en ik sta met mijn armen in de kit dus misschien dat jullie voortaan elke ochtend
van acht tot twaalf kunnen opnemen | ik heb dus eh de vloeren van het hele schooltje gemeten elf
lokalen op losse blaadjes en de kolommen moeten eraf maak daar een net overzicht van graag
uiterlijk dinsdag | Lijstje met 35 makelaars, bellen en afspraken inplannen. En de
visitekaartjes van de beurs in het crm graag | drie dingen: boekhouding kwartaal 4, wat linkedin
posts over de nieuwe bakfietsen (een stuk of 4), en een retour Utrecht-Keulen, datum geef ik nog
door | Voor donderdag: nieuwe tarieven op de site, en een herinnering naar Van Dam, die staat nu
40 dagen open | ik zit 26 en 27 maart in Düsseldorf op de beurs en heb nog nergens een bed. 130
per nacht max | onze klanten weten nog niks van de nieuwe workshops... nieuwsbrief moet de 24e
de deur uit | Naast de prijslijst heb ik ook nog de algemene voorwaarden liggen, ook van Engels
naar Duits, 3 kantjes | Hovenier Klaassen heeft nog steeds mijn factuur van 19 december liggen,
415 euro. Zelf heb ik al twee keer gemaild, nu mag iemand anders. | Van maandag 23 t/m vrijdag
27 maart zit ik op een bijscholing en de praktijklijn moet gewoon bemand zijn. Kan dat? | De
gemeente vraagt partijen voor het leerlingenvervoer, inschrijven kan t/m 1 april. Ik heb 2
busjes en nul verstand van TenderNed | Mijn oproepkracht krijgt een vast contract, dat moet op
papier. En dan staan hier nog vier verhuisdozen oude dossiers die digitaal moeten |
Rittenregistratie van vorig kwartaal is een puinhoop, bonnetjes en agenda zitten in de map. Wie
maakt daar iets van waar de belastingdienst blij mee is? | 19 juni bestaan we 5 jaar en ik wil
iets doen op een boot. Man of 35, borrel, hapjes, niet te gek qua geld | Zou er iemand een
nieuwsbrief kunnen schrijven over onze open dag? Hij moet dinsdag 24 maart de deur uit. | Los
van de salarissen: op onze site werkt de link naar het boekingssysteem niet meer. Kan iemand dat
repareren? | Zoek ik op. Wil ook graag voor volgende week elke dag een instapost over de tulpen,
foto's stuur ik | Bruidspaar Bakker vroeg net wie er naast wie zit. Goeie vraag, haha. Dat is
nog helemaal niet bedacht. | op google staat sinds gisteren dat er een haar in de bitterballen
zat, met foto erbij, nog niemand heeft wat teruggezegd | De receptie bij de notaris was vorige
week, 65 man, en die meneer zit op zijn factuur te wachten | Buma heeft een brief gestuurd, onze
live band van juni staat niet aangemeld. Kunnen jullie dat doen? | Elke eerste van de maand
graag alle nieuwe reviews beantwoorden, vriendelijk en in het u. Wij zijn een klassieke
trouwlocatie. | Die mevrouw van het ziekenhuis belde weer: donderdag beslissen ze over de
personeelsdag, en van ons ligt er nog geen offerte. Mijn aantekeningen staan al een week in de
map. | zit hier met drie sd-kaartjes van het huwelijk in Zwolle, ik weet niet waar ik moet
beginnen | Goedemorgen! Kunnen jullie een offerte maken voor een walking dinner, 70 personen?
Prijzen staan in mijn spraakbericht. Graag vrijdag klaar. | Graag een rooster voor het
Hemelvaartweekend (do 14 t/m zo 17 mei), 9 bediening 4 keuken, en stuur ze het ook meteen even
door. | Voor het gala van volgende week vrijdag zijn er 18 veganisten, en hun kaartje bestaat
nog niet eens | Wie kan de foto's van ons bedrijfsfeest uitzoeken? Zo'n 900, alles waar mensen
met hun mond vol op staan mag weg. | van de opname in Breda staan er nog 500 foto's op m'n
toestel, kris kras door elkaar, en de verzekeraar begint te zeuren | Hoi! Voor een aanbesteding
zoeken we iemand die vijf referentiebladen maakt van onze schoolprojecten. Foto's en bedragen
hebben we. Tekst niet. | Meerwerk, meerwerk, meerwerk... de loodgieter z'n eindfactuur is drie
kantjes en de helft zegt me niks | Even iets heel anders: ik moet 7 tot 9 april naar Kopenhagen,
kan iemand een hotel zoeken, liefst onder de 150 en niet in een kelder? | Op de site moet de
pagina over massages weg (doen we niet meer), en maak daarnaast drie linkedinposts over de
nieuwe praktijkruimte. | Van Dam kan de prullenbak in. Wel graag een factuur naar basisschool De
Wilg, 875 euro, maandag 16 maart versturen | Dat bedoelde ik niet, aan de boeken hoeft niks. De
algemene voorwaarden moeten van Engels naar Duits, woensdag 18 maart uiterlijk
""",
}
