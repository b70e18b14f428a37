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
| 1) afspraken laten maken met de 25 makelaars op de lijst 2) hotel in Breda voor die dagen 3)
daarna alles in ons crm | 80 inschrijfformulieren op papier, ingescand, moeten in de ledenlijst
komen. en de leden krijgen daarna een mailing over het zomerkamp die ook nog geschreven moet
worden | Drie klussen: de boekhouding van het kwartaal, een post over onze nieuwe oven en de
openingsuren op de site (zondag is voortaan open) | per 1 mei heten we Dierenkliniek De Waard
ipv Van Dam, dat moet dan op de site en op facebook staan, precies die dag graag | Zouden jullie
iets leuks op facebook kunnen zetten over onze nieuwe tapasplank, en meteen de klanten die nog
moeten betalen een herinnering sturen? | Twee dingen in één adem: het gesprek van 40 min moet op
papier, en mijn bonnetjes van feb moeten de boeken in | Op mijn site staat nog steeds de
Prinsengracht. Al weken verkocht. Eraf dus, en graag een berichtje op Insta dat ie weg is |
Nieuw uurtarief (115) op de site, en de maartfacturen voor mijn vier klanten, alles voor 31
maart | Die lange mail van mevrouw Schmidt uit Bochum eerst vertalen zodat ik hem snap en haar
daarna antwoorden dat ze een nieuwe krijgt | trein naar Gent boeken voor het korenfestival +
uitzoeken waar je daar met 22 man kunt eten zonder dat het een wokrestaurant is | De
stembriefjes van de publieksprijs (foto's in de app) in het sheet zetten, en dan de winnaar
bekendmaken op insta. Als het een gelijkspel is wint de dichter, haar oma is jarig | zoek even
uit welke twee notarissen stichtingen doen in Utrecht en maak bij de dichtstbijzijnde een
afspraak | Twee dingen voor vrijdag: de aanmaning aan De Kade (410 euro) en de mail aan alle
leden over het bokbierfeest | opname van mijn gesprek met de Schotse stoker staat in de map,
graag uittypen en dan in het Nederlands | Pasen open 10-16u: op de site zetten en ook een
berichtje op insta, allebei uiterlijk donderdag 2 april | Kan iemand de uren van maart
klaarzetten voor de lonen? Ook nog: de prijzen op de site kloppen niet meer | Factuur voor de
familie Bos, 3 lessen à 45 euro. En die meneer van het orkest krijgt een herinnering. | Bel de
scholen van de lijst voor een proefles. En vertaal de folder naar het Duits, die gaat mee naar
de beurs. | Hoi! Pas de tekst over kinderfeestjes aan op de site, en stuur de Jansens een
rekening voor zondag. En de nieuwsbrief voor april graag. | De bonnen van maart + een rondje
langs de loodgieters in de regio (wat rekenen die per uur?) | De loonuren kloppen niet meer,
jullie weten wel, na die ruilweek. Loonrun voorbereiden graag. En dat filmpje van opa over de
molen, uitschrijven. | Ik wil de contactgegevens van mijn oude visitekaartjes in de CRM, én een
berichtje naar alle lezers over de nieuwe winkel. | mails van huurders beantwoorden aub (3 stuks
over borg, antwoord is: binnen 14 dagen terug), en de factuur schoonmaak doorbelasten aan fam.
Peeters. en wie kan mijn schutting rechtzetten? | prijslijst op de site aanpassen, knippen wordt
34 en kleuren vanaf 62, baard blijft. en de factuur voor het bruidskapsel van zaterdag, 3
personen, naar Lotte | 3 posts over de nieuwe fietstochten voor facebook en insta, en de
routebeschrijvingen naar engels en duits, zijn er 5, staan in de map tochten | Wil iemand de
appjes en mails van de camping beantwoorden, hemelvaart is VOL, pinksteren nog 3 plekken zonder
stroom. En factuurtje naar de scouting 24 x 6,50 x 2 nachten | alle 140 leden van de leesclub
uit mijn oude adresboek in de mailtool zetten, en dan uiterlijk vrijdag 20 een mail aan ze over
de avond met de schrijfster | Stuur even een factuur naar de VvE, 14 bloembakken inclusief
potgrond, en zoek uit waar ik zelfwaterende bakken groot kan inkopen | zou leuk zijn: brief aan
mijn vaste yogaklanten over zomerrooster, en beantwoord meteen de tien reacties van vorige week
| bel de vijf bruidsparen die een proefproeverij wilden en zet ze in de agenda, en een post met
de taart van pistache erbij | de inschrijving voor "Opnieuw beginnen" mag open, 12 plekken, 395
euro, ideal erbij. en als dat werkt dan graag een berichtje op linkedin dat het kan | Per 1
april start een groepje van vier bij mij, allemaal via hetzelfde ziekenhuis. Overeenkomst op
naam van de werkgever, maar de vragenlijst ieder apart natuurlijk | btw-aangifte komt eraan..
wie heeft mij nog niet betaald over q1? die mogen een herinnering. en mijn bonnetjes zitten in
whatsapp aan mezelf, die moeten op een rijtje | Die factuur van januari aan het zorgcentrum,
daar staat nu al de derde week niks tegenover. Ze zijn aardig dus doe het aardig | Ik wil dat
iemand elke maand kijkt wie er te laat is met betalen en die mensen een berichtje stuurt, vast
ritme, dan hoef ik er niet meer van wakker te liggen | koningsdag komt eraan, alles wat oranje
is 20% eraf van 24 tot en met 27 april, en stuur ze er op de 23e een mailtje over | Wij hebben
de oudste bakfiets van Nederland gevonden in een schuur en opgeknapt. Mag de krant best weten
toch? Ik weet niet wie je dan belt | 40 vintage fietsen in de webshop. Nu staat er alleen maat
en merk. Graag verhaaltje per fiets erbij, en op de fotos zie je steeds die gele muur, kan dat
anders | Wij beginnen een repaircafé op de vrijdag maar "repaircafé" heet elk repaircafé. Iets
leukers graag, en dan een affiche voor bij de bieb | borg van de familie Postma: min 60 voor de
kapotte lamp, graag netjes een nota daarvan. en check gelijk of de huurder van de boot al
betaald heeft | Ik wil de dakgoten laten schoonmaken bij nr 40 tot 46, zoeken jullie een
bedrijf? En bewoners moeten dan even weten dat er een hoogwerker voor de deur staat | Amai, den
boeker uit Gent heeft zijn contract gestuurd, kunt ge daar eens door gaan? En voor 2 mei,
optreden in Rotterdam, nog een treintje en een bed zoeken | Beste, voor de nieuwe
tentoonstelling graag: uitnodiging naar het adresbestand, transport van vijf doeken uit
Groningen, en een zaaltekst van een half A4. | nieuwe single komt vrijdag de 27e! die moet dan
aangemeld zijn en er moet een mailtje naar de fans | kalenders mogen de winkel in, 19,50, 80
stuks. oja en de drukker wil m'n tekeningen ook voor z'n eigen promo gebruiken, maak daar even
iets voor op papier | Het grote doek is verkocht naar Antwerpen!! Dus ophalen en bezorgen, op de
site een rood stipje erbij, en een rekening naar mevrouw Claes van 2800 | Twee brieven: eentje
aan de ouders over de nieuwe tijden, eentje aan de oud-leden met de vraag of ze naar het
jubileum komen | Er staan er 18 op mijn briefje voor jongleren en er is plek voor 12. Zet jij
die wachtlijst op en factureer je de twaalf die erin zitten | Zoek nog drie man voor de tap dit
weekend en stuur meteen een briefke rond aan de leden dat de repetitie zondag niet doorgaat |
Familie Brouwers verhuisd, nieuw adres hieronder. Oja en oma Brouwers had 100 euro gegeven voor
de trapeze, daar hoort een bedankje en een bewijsje bij | De ALV komt eraan. Stukken
(uitnodiging, agenda, volmacht) en de jaarrekening voor de kascommissie, alles klaar op maandag
30 maart graag | Weet jij fondsen die iets met jeugd en muziek doen? uitzoeken aub. Daarnaast
wil de naaiclub onze zaal huren op vrijdagen, daar moet een contractje voor komen | Opname van
het bestuur staat in de map, graag notulen. En dan de contributie 2026 innen, incassobestand
zoals vorig jaar | Offerte voor een bedrijfslunch van 30 man bij Van Dam, en bestel alvast
kartonnen lunchboxen. Allebei voor de 20e | Terrasvergunning moet verlengd, verder zoek ik twee
weekendhulpen en wil ik het rooster tot en met mei op papier | Voor de markt van zaterdag de
21e: sticker van de reiger tekenen. O en zet eerst de reigermok in Etsy, ook voor die dag | Zoek
eens uit welke keramiekbeurzen er dit najaar zijn in Duitsland en boek voor de beste alvast een
kamer | elke laatste vrijdag van de maand een factuur voor Bakkerij De Wit, 6 uur à 65 euro, btw
verlegd hoeft niet | Tussen alle drukte door: maandelijks een grafiek van de bezoekers per
tentoonstelling, dat wil ik voortaan hebben; en de zaalteksten voor de zomer, kan iemand die
redigeren voor 1 juni? | Er staat al sinds maandag een klacht van mevrouw Terpstra in de mailbox
waar iemand iets mee moet. En het bestelformulier op de site doet niks meer als je op verzenden
klikt. | Herinner Van Vliet aan zijn openstaande nota. Zoek een goedkope kamer in Hasselt op 7
april. En kijk eens wat een standplaats op die markt daar kost, ik heb geen idee. | De kosten
van mijn Google-campagne rijzen de pan uit, wie duikt erin? De bonnetjes van maart tot nu toe
mogen ook bijgewerkt worden, mijn bakje loopt over. | Sollicitatiegesprekken inplannen met de
drie kandidaten (maandag of dinsdag) én mijn overleg met de wethouder een week opschuiven svp |
Er ligt al een week een formulier voor de voedselautoriteit dat ingevuld moet worden, en de 14
bestellingen van gisteren moeten de deur uit, dus maak daar verzendlabels voor. | Maak een
LinkedIn-bericht over de samenwerking met de molen, graag dinsdag online; de rekening van de
molenaar zelf moet ook betaald worden. | Ik overweeg een tweede winkel in Deventer of Zutphen.
Vergelijk die twee voor me: huurprijzen, voetgangers, wat er al aan kaaswinkels zit, parkeren.
Hoeft geen boekwerk te zijn, één kantje is prima. | Het contract van de Poolse verhuurder moet
naar het Nederlands, vóór ik teken op 24 maart, en zijn borgsom (1.150) moet overgemaakt | Voor
mijn nieuwe collega: onboarding voor de eerste twee weken uitwerken. Voor mijzelf: trein naar
Bremen, 2 april, terug op dezelfde dag. | Btw-aangifte over het eerste kwartaal voorbereiden
(uiterlijk 20 april), het parkeerformulier van de gemeente invullen en kan er iemand tijdens
mijn vakantie de katten in de winkel voeren? | Geef antwoord op alle reacties onder de video van
het vlechtwerk (TikTok), en de koppeling tussen mijn webwinkel en de kassa is sinds zondag stuk,
dat heeft voorrang. | voor de horecabeurs een a5-kaart ontwerpen met onze drie siropen. die 25
restaurants die vorig jaar op de stand waren, mogen nu eindelijk eens gebeld worden | Schrijf
een artikel over mijn reis langs de wolspinners (aantekeningen in de map), en boek voor de
volgende ronde alvast een vlucht naar Edinburgh, heen op 5 mei. | Een klant die vrijdag zou
komen proeven heeft gemaild dat de route niet klopt, graag netjes antwoorden. Verder: hotelletje
in Maastricht voor mij op 30 maart, iets onder de 110 euro. | mijn agenda is een chaos: privé en
werk door elkaar, blokken van vorig jaar die nog elke week terugkomen, drie kleuren zonder
betekenis. maak er één leesbaar geheel van, met rustige vrijdagen | Vergadering van de vof:
opname van 52 minuten, drie stemmen, veel door elkaar. Ik wil er notulen van, met besluiten en
actiepunten, op maximaal twee A4. | De verpakkingsteksten voor onze drop moeten naar het Deens
en Zweeds. Ook graag 300 verzenddozen bijbestellen bij onze vaste leverancier, voor 20 maart. |
Knip de opname van de opening terug naar anderhalve minuut. Daarnaast graag drie berichten voor
Instagram volgende week, foto's zitten in de map 'lente'. | Een Spaanse klant stelt allerlei
vragen over de garantie, beantwoord haar mail even. Onze garantievoorwaarden zijn er alleen in
het Nederlands, dus die moeten ook naar het Spaans. | Lieve mensen van de desk, onze oudste
klant, mw. Verhagen, heeft een nare review geschreven en verdient een goed antwoord. Daarnaast
hebben we drie sollicitanten voor de receptie: kunnen jullie hun brieven beoordelen? | De
voorraad plantenbakken moet bijgewerkt worden en bij elke bak wil ik een stukje van vier regels,
met iets over de klei | Een klant dreigt met een advocaat om een bank die kraakt. Zoek uit hoe
lang de wettelijke garantie op meubels is, en laat haar vandaag nog weten dat we ermee bezig
zijn. | Onze prijslijst moet in het Engels én opnieuw opgemaakt worden, met het nieuwe logo; en
met die lijst mag iemand de hotels in Zeeland gaan bellen, liefst in april. | Van aflevering 9
wil ik een uitgetikte versie voor op de site, aflevering 10 moet nog gemonteerd (begin eraf,
reclame ertussen, einde zachter). | visitekaartjes voor mij en Els: met ons mobiele nummer,
voor- en achterkant, en graag als pdf voor de drukker én als plaatje voor onder mijn mail | Mail
de wijnbars op mijn lijst over onze proefpakketten. Schrijf ook een nieuwe omschrijving bij de
drie rode wijnen, die van nu is saai. | Volgende week posten we over onze Duitse dealer, daar
moeten twee berichten voor komen. Zijn handleiding (Duits, 20 blz) wil ik graag in het
Nederlands hebben. | Half uurtje met mijn coach op donderdag 26 maart om 9 uur vastleggen graag.
Mijn bio voor het congresboekje moet nog geschreven worden, 120 woorden, derde persoon. | De
vakantieaanvragen van het team lopen dwars door elkaar, wil iemand die voortaan bijhouden? En
maak een sheet waarin ik per medewerker de gewerkte uren zie optellen! | Kort en bondig:
ondertitels onder de film over het weven, de uitnodigingsbrief in het Frans, en een stukje voor
de nieuwsbrief over de nieuwe lesruimte. | hoi! banner voor bovenaan de site (1600 breed) en het
menu op mobiel klapt niet open, kan dat ook gefixt | Er ligt een envelop bonnen van de beurs,
graag inboeken. Oh en een gast, de heer Scheffer, wil de helft van zijn verblijf terug vanwege
het lawaai, los het met hem op. | twee dingen: 1. de tekst over mijn werkwijze herschrijven, die
is veel te lang 2. dezelfde folder van vorig jaar naar het Duits | Naar Kopenhagen, 11 mei heen
en de 13e terug, liefst overdag vliegen, één handbagage, en als het met de trein onder de negen
uur kan dan liever dat. | De facebookadvertenties van vorige maand: 412 euro uitgegeven, 3
aanmeldingen. Zoek uit waar het misgaat (doelgroep? plaatje? tekst? landingspagina?) en stel het
zo in dat het minder kost. | 1: koffie met de makelaar op maandag 23 maart om 15 uur in de
agenda. 2: vacature voor weekendhulp maken. 3: brief van het pensioenfonds beantwoorden. | Twee
lampen zijn definitief uit het assortiment, haal die uit de shop. Verder komt onze mail bij
niemand aan sinds de verhuizing van het domein; dat moet vandaag opgelost zijn. | Wie levert er
in Nederland papieren tasjes met bedrukking vanaf 500 stuks? Graag vergelijken op prijs. En maak
alvast een ontwerp voor op dat tasje, zwart-wit, met ons logo klein. | Wie kan er deze zomer
invallen? Zet een oproep uit voor twee vakantiekrachten, op Indeed en bij het uitzendbureau, en
neem erin op: rijbewijs, weekenden, leuk team. | Zet de advertenties voor het zeilweekend aan,
en o, ik moet zelf nog op Terschelling zien te komen: boot op 8 mei, en een kamer. | Uit de
lezing van afgelopen zaterdag (video, 1 u 10): een samenvatting van drie minuten knippen, een
blog over de kern, en de vragenronde letterlijk uittypen. | Mijn boekhouder vraagt de
jaarstukken van 2025 op, zet die klaar voor 31 maart. En o ja: mijn laptop start sinds gisteren
niet meer goed op, kan iemand op afstand meekijken? | Ik heb zes flipovers vol van de teamdag
bij de bakkerij, foto's komen zo. Zet je die om in nette tekst? | De maten van De Wit kloppen
precies. Willen jullie er dan ook de offerte van maken, met tegels en voegwerk apart, zodat ik
hem maandag de 16e kan langsbrengen? | Over de huur gesproken, de kamer boven de fietsenwinkel
komt vrij per 1 mei. Er hebben al negen mensen gemaild, kunnen jullie die mails doornemen en de
beste vier laten komen kijken? | Terwijl jullie met de teksten bezig zijn: de factuur voor de
fietsclub klopt niet, daar moet een creditnota voor komen van 75 euro. | Van vrijdag 27 tot en
met zondag 29 maart wil ik alle tuinhandschoenen met een kwart korting in de webshop hebben,
kunnen jullie dat klaarzetten? | Er staan trouwens vier nieuwe beoordelingen op Booking, waarvan
één over mieren. Willen jullie die voor me beantwoorden? | Zou je voor dinsdag ook een brief aan
de ouders kunnen schrijven waarin het nieuwe ophaalbeleid staat? Ik mail je de punten. | Voor
ons jubileum op 30 mei moet er een zaal komen voor ongeveer 120 mensen. Daarna graag ook
toegangskaarten, genummerd en met ons oude logo. | Ik wil graag een stukje over mijn nieuwe
keramiekcursus voor op de site. En van mijn algemene voorwaarden heb ik een Engelse versie
nodig, die staan in de map. | oh en zet ook even mevrouw De Wit in de agenda voor vrijdag de
twintigste om half tien voor de eerste behandeling | Kunt u elke maand een mail maken voor mijn
klanten van de praktijk? Ik spreek de ideeën in met telefoon. | Nieuwe klant is firma Hendriks,
graag alle papieren sturen voor begin. En oude klant Bakker vragen of hij wil schrijven een
review. | Goedemorgen, ik heb nodig een presentatie voor de school over hout en meubels, 10
slides, tekst stuur ik in Word. Voor 24 maart. | urenbriefjes van feb liggen hier nog, 4 man,
reken jij de overuren en reistijd uit? moet maandag naar loonkantoor | de tuin van hofman is
klaar, factuur maken van de offerte, min 150 omdat ik de grasmat niet gedaan heb | zoek eens of
er aanbestedingen lopen voor groenonderhoud in gelderland, vanaf 20k, ik wil meer vaste klussen
| Ik wil voortaan elke eerste dinsdag van de maand een nieuwsbrief naar mijn klanten. Doen
jullie dat van begin tot eind? | Ik heb 40 minuten opname van mijn yogales. Graag inkorten tot
25 minuten, ondertitels erbij en een korte intro met het logo. Klaar op 25 maart. | Als ik op
"schoenmaker Utrecht" zoek sta ik pas op pagina drie, terwijl ik hier al 21 jaar zit. Kunnen
jullie zorgen dat we hoger komen? | De rekeningafschriften van ING en Knab over februari moeten
naast de facturen gelegd worden. Graag maandag of dinsdag. | Ik moet op 1 april om half twee bij
de notaris zijn en ik ben zo bang dat ik het vergeet. Zet het erin met een herinnering een dag
ervoor. | Wil je de handleiding van het Duits naar het Engels laten vertalen, en uitzoeken welke
andere leveranciers zo'n maaier verkopen? | o ja, de factuur voor Van Dijk moet vandaag nog weg.
640 euro ex btw, voor het stucwerk in de gang. | Graag onze Engelse folder in het Duits, en een
overzicht van campings in de Eifel waar honden welkom zijn, met bronnen | Maandag beginnen we in
Zwolle en er is nog geen plaat isolatie besteld, 140 m² PIR van 100 mm. | Zoek ik op. De
gemeente wil trouwens een sloopmelding voor de Dorpsstraat en dat formulier krijg ik niet
ingevuld | De foto's van de high tea staan scheef en zijn grauw, dat moet mooier voor de site |
Kunnen jullie een standplaats aanvragen voor de koningsmarkt? Moet 1 april binnen zijn. Ook een
prijsbord erbij graag. | Hoi, ik heb een Duitse offerte van 5 pagina's die vrijdag in het
Nederlands klaar moet zijn | Zoek uit welke eisen er in België zijn voor een drone, en regel een
huurauto naar Gent voor mij | Al maanden staat er niks op onze Instagram, ik heb er gewoon geen
tijd voor naast de bloemen. | Een overzicht van welke fietsen het best lopen zou fijn zijn,
volgende week, en daarna een Google-campagne voor de top drie | ja die klus bij de familie Bos
is klaar, was een ellende met dat dak, maar goed, tweeëntwintig uur, keer vijfenvijftig, en het
hout apart, kun je daar een factuur van maken | Dag, kunnen jullie nakijken van welke
pinbetalingen in het eerste kwartaal de bon ontbreekt? De boekhouder komt op 21 april. Met
vriendelijke groet, Albertine | Dag allemaal, op 25 mei kwamen twee gezinnen tegelijk binnen
voor de voorkamer. Zoek alsjeblieft uit welke portalen niet gelijk lopen en zet ze recht.
Groetjes, Lobke | potjes binnen, dank. De nieuwe jam staat alleen nog nergens online, tekst en
foto's liggen klaar | De stof had er vorige week moeten zijn. Niks gehoord. Kan er iemand
achteraan, voor vrijdag wil ik iets weten | Pakje naar Gent staat al tien dagen op 'gesorteerd'.
Daar gaat niks meer van komen, vrees ik, dus dat geld wil ik terug | cursisten schrijven les 2
met de hand over. een invulblad zou wel zo aardig zijn, tekst heb ik | iemand zegt dat inloggen
op safari niet lukt, hier doet ie het gewoon. kan een van jullie dat proberen | Ik heb trouwens
nog een opname van het gesprek met de architect, een uurtje. Zou fijn zijn als dat op papier
stond. | kaartjes zijn mooi. maar als je op Google zoekt naar fietsenmaker hier in de stad kom
je ons gewoon niet tegen | Aflevering 12 van de podcast zit vol gebrom van de koelkast. Dat moet
eruit voor ik hem online zet. | folder goed zo. nu de cafés in Gent nog bellen, dat zijn er een
stuk of dertig | februari wordt een rommeltje, ik weet het, maar kunnen jullie die maand voor me
afletteren zodra het afschrift er is? | de schuur in Almen is klaar dus daar mag de eindfactuur
uit de aanbetaling van twaalfhonderd moet er nog af dat was in maart ergens | nou kijk de
telefoon die gaat en gaat en ik sta met mijn armen in de kit dus misschien dat jullie voortaan
elke ochtend van acht tot twaalf kunnen opnemen | ik heb dus eh de vloeren van het hele
schooltje gemeten elf lokalen op losse blaadjes en de kolommen moeten eraf maak daar een net
overzicht van graag uiterlijk dinsdag | eh luister die urenbriefjes van april ik heb ze
eindelijk allemaal behalve die van Sjors die heeft de hond opgegeten zegt ie reken de rest maar
vast uit met overuren erbij | Hoi, terwijl jullie aan de tekst schrijven: er staan inmiddels 23
beoordelingen zonder één woord van mij eronder. Willen jullie die beantwoorden, op mijn manier,
niet te braaf? Groetjes, Femke | Lijstje met 35 makelaars, bellen en afspraken inplannen. En de
visitekaartjes van de beurs in het crm graag | Voor donderdag: nieuwe tarieven op de site, en
een herinnering naar Van Dam, die staat nu 40 dagen open | ik zit 26 en 27 maart in Düsseldorf
op de beurs en heb nog nergens een bed. 130 per nacht max | Zou de factuur voor Van Dijk Tuinen
er vrijdag uit kunnen? 18 uur snoeiwerk à 48 euro. | Naast de prijslijst heb ik ook nog de
algemene voorwaarden liggen, ook van Engels naar Duits, 3 kantjes | Parijs was prima geregeld.
Op 2 april moet ik naar Londen, doe maar weer de trein, heen en terug op één dag | Hovenier
Klaassen heeft nog steeds mijn factuur van 19 december liggen, 415 euro. Zelf heb ik al twee
keer gemaild, nu mag iemand anders. | heb 52 foto's van fietsen tegen een lelijke garagedeur,
moet strak wit worden voor marktplaats en de site | De gemeente vraagt partijen voor het
leerlingenvervoer, inschrijven kan t/m 1 april. Ik heb 2 busjes en nul verstand van TenderNed |
Mijn oproepkracht krijgt een vast contract, dat moet op papier. En dan staan hier nog vier
verhuisdozen oude dossiers die digitaal moeten | Rittenregistratie van vorig kwartaal is een
puinhoop, bonnetjes en agenda zitten in de map. Wie maakt daar iets van waar de belastingdienst
blij mee is? | 19 juni bestaan we 5 jaar en ik wil iets doen op een boot. Man of 35, borrel,
hapjes, niet te gek qua geld | Voor basisschool De Regenboog graag een prijsopgave, 6 workshops
graffiti à 325. En los daarvan: van de workshop op zaterdag moeten de certificaten nog de deur
uit, 13 stuks | Zou er iemand een nieuwsbrief kunnen schrijven over onze open dag? Hij moet
dinsdag 24 maart de deur uit. | Hebben jullie iemand die een offerte van het Duits naar het
Engels kan omzetten? Drie kantjes, gaat over kranen. | Los van de salarissen: op onze site werkt
de link naar het boekingssysteem niet meer. Kan iemand dat repareren? | Donderdag 19 en vrijdag
20 ben ik op cursus, willen jullie die twee dagen mijn telefoon aannemen
""",
}
