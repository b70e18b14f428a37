"""What people who write Dutch want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Twee dingetjes nog: de loonstrookjes voor de jongens in de werkplaats en een overzichtje van wat
andere meubelmakers per uur vragen | ik krijg de indruk dat jullie mijn btw-aangifte, nou ja de
administratie van dit kwartaal dus, er ook bij kunnen nemen? en meteen de openstaande klusjes
factureren | Op de site staat een link naar het oude boekingssysteem, die moet eruit, en kan
iemand daarna de klanten antwoorden die erop vastgelopen zijn | Aangezien ik de komende tijd
amper achter de laptop zit: vlucht naar Kopenhagen op 5 mei, mailing over de zomerworkshops, en
de deelnemerslijst overzetten naar de crm | Graag de flyer naar het Duits en Engels, en de
mailtjes die daarop binnenkomen laten beantwoorden, want ik spreek geen van beide | twee
dingskes: de lonen van ons vier tegen de 27ste, en zoek is uit wat andere kapsters in Leuven
vragen voor balayage | 80 inschrijfformulieren op papier, ingescand, moeten in de ledenlijst
komen. en de leden krijgen daarna een mailing over het zomerkamp die ook nog geschreven moet
worden | Drie klussen: de boekhouding van het kwartaal, een post over onze nieuwe oven en de
openingsuren op de site (zondag is voortaan open) | per 1 mei heten we Dierenkliniek De Waard
ipv Van Dam, dat moet dan op de site en op facebook staan, precies die dag graag | Twee dingen
in één adem: het gesprek van 40 min moet op papier, en mijn bonnetjes van feb moeten de boeken
in | Op mijn site staat nog steeds de Prinsengracht. Al weken verkocht. Eraf dus, en graag een
berichtje op Insta dat ie weg is | Die lange mail van mevrouw Schmidt uit Bochum eerst vertalen
zodat ik hem snap en haar daarna antwoorden dat ze een nieuwe krijgt | trein naar Gent boeken
voor het korenfestival + uitzoeken waar je daar met 22 man kunt eten zonder dat het een
wokrestaurant is | De stembriefjes van de publieksprijs (foto's in de app) in het sheet zetten,
en dan de winnaar bekendmaken op insta. Als het een gelijkspel is wint de dichter, haar oma is
jarig | Bel de bruidsparen van juni even na over het definitieve aantal gasten en zet de nieuwe
aantallen in de planning | Twee dingen voor vrijdag: de aanmaning aan De Kade (410 euro) en de
mail aan alle leden over het bokbierfeest | opname van mijn gesprek met de Schotse stoker staat
in de map, graag uittypen en dan in het Nederlands | Eerst die 130 mailadressen van de
spaarkaarten overtypen, en dan al die mensen een welkomstmailtje sturen vanuit de nieuwsbrief |
Pasen open 10-16u: op de site zetten en ook een berichtje op insta, allebei uiterlijk donderdag
2 april | Kan iemand de uren van maart klaarzetten voor de lonen? Ook nog: de prijzen op de site
kloppen niet meer | Factuur voor de familie Bos, 3 lessen à 45 euro. En die meneer van het
orkest krijgt een herinnering. | Bel de scholen van de lijst voor een proefles. En vertaal de
folder naar het Duits, die gaat mee naar de beurs. | Hoi! Pas de tekst over kinderfeestjes aan
op de site, en stuur de Jansens een rekening voor zondag. En de nieuwsbrief voor april graag. |
Vorige week 120 bestellingen op papier binnengekregen van de kaasmarkt, die moeten in de
webshop. Mails van klanten die vragen waar hun kaas blijft ook graag beantwoorden. | Voor mijn
reis naar Lyon: vlucht, kamer vlakbij het station. Mijn klanten mogen via de mail horen dat ik
dicht ben, nieuwsbriefje dus | De loonuren kloppen niet meer, jullie weten wel, na die ruilweek.
Loonrun voorbereiden graag. En dat filmpje van opa over de molen, uitschrijven. | Ik wil de
contactgegevens van mijn oude visitekaartjes in de CRM, én een berichtje naar alle lezers over
de nieuwe winkel. | Zoek even op wat een kraam op de Kerstmarkt in Düsseldorf kost, ja nu al. De
Duitse tekst voor de kaartjes hoort er ook bij, vertalen uit het Nederlands. | mails van
huurders beantwoorden aub (3 stuks over borg, antwoord is: binnen 14 dagen terug), en de factuur
schoonmaak doorbelasten aan fam. Peeters. en wie kan mijn schutting rechtzetten? | prijslijst op
de site aanpassen, knippen wordt 34 en kleuren vanaf 62, baard blijft. en de factuur voor het
bruidskapsel van zaterdag, 3 personen, naar Lotte | het interview met de Duitse boomkweker moet
uitgeschreven worden (38 min) en daarna vertaald naar nederlands, dinsdag graag klaar want dan
gaat het blad naar de drukker | 3 posts over de nieuwe fietstochten voor facebook en insta, en
de routebeschrijvingen naar engels en duits, zijn er 5, staan in de map tochten | zoek even uit
welke bedrijven hier op het industrieterrein meer dan 50 man hebben en bel die voor een proefles
stoelyoga op kantoor | alle 140 leden van de leesclub uit mijn oude adresboek in de mailtool
zetten, en dan uiterlijk vrijdag 20 een mail aan ze over de avond met de schrijfster | Stuur
even een factuur naar de VvE, 14 bloembakken inclusief potgrond, en zoek uit waar ik
zelfwaterende bakken groot kan inkopen | De handleiding van mijn houten speelgoed naar duits,
factuur Kinderdagverblijf Pinkeltje (12 treinsets) en iets leuks op insta over de nieuwe
boerderij | zou leuk zijn: brief aan mijn vaste yogaklanten over zomerrooster, en beantwoord
meteen de tien reacties van vorige week | bel de vijf bruidsparen die een proefproeverij wilden
en zet ze in de agenda, en een post met de taart van pistache erbij | hoi! kan iemand uitzoeken
welke drukkers in de buurt van Zwolle gerecycled karton hebben? en mijn 60 visitekaartjes
overtypen in excel | de inschrijving voor "Opnieuw beginnen" mag open, 12 plekken, 395 euro,
ideal erbij. en als dat werkt dan graag een berichtje op linkedin dat het kan | Per 1 april
start een groepje van vier bij mij, allemaal via hetzelfde ziekenhuis. Overeenkomst op naam van
de werkgever, maar de vragenlijst ieder apart natuurlijk | btw-aangifte komt eraan.. wie heeft
mij nog niet betaald over q1? die mogen een herinnering. en mijn bonnetjes zitten in whatsapp
aan mezelf, die moeten op een rijtje | Heb gisteren met Joris gebeld, fijne vent, wil verder
praten. Stuur je hem wat ik vertelde + tarief, en zoek meteen een moment voor een tweede
gesprek? na 4en kan hij altijd | Die factuur van januari aan het zorgcentrum, daar staat nu al
de derde week niks tegenover. Ze zijn aardig dus doe het aardig | Ik wil dat iemand elke maand
kijkt wie er te laat is met betalen en die mensen een berichtje stuurt, vast ritme, dan hoef ik
er niet meer van wakker te liggen | Goedemorgen, klant wil het rompertje maat 62 ruilen voor 68,
bestelling 4410. En die mevrouw uit Assen stuurt alles terug, label is nog niet verstuurd. |
koningsdag komt eraan, alles wat oranje is 20% eraf van 24 tot en met 27 april, en stuur ze er
op de 23e een mailtje over | Er staan 17 reviews op google waar ik nooit wat op gezegd heb. En
ik post ook al sinds kerst niks meer. Kunnen jullie dat allebei oppakken | 40 vintage fietsen in
de webshop. Nu staat er alleen maat en merk. Graag verhaaltje per fiets erbij, en op de fotos
zie je steeds die gele muur, kan dat anders | Wij beginnen een repaircafé op de vrijdag maar
"repaircafé" heet elk repaircafé. Iets leukers graag, en dan een affiche voor bij de bieb |
Bedrijf uit Breda wil alsnog een factuur op naam voor het teamweekend, 2 huisjes, met de
toeristenbelasting apart erop | borg van de familie Postma: min 60 voor de kapotte lamp, graag
netjes een nota daarvan. en check gelijk of de huurder van de boot al betaald heeft | hoi!
factuur voor de newbornshoot van fam de Wit (275) en zet er meteen drie van op m'n site, ze
vonden t goed | Amai, den boeker uit Gent heeft zijn contract gestuurd, kunt ge daar eens door
gaan? En voor 2 mei, optreden in Rotterdam, nog een treintje en een bed zoeken | Beste, voor de
nieuwe tentoonstelling graag: uitnodiging naar het adresbestand, transport van vijf doeken uit
Groningen, en een zaaltekst van een half A4. | Twee keer prijs vandaag. Een makelaar gebruikt
mijn grachtenfoto in zijn folder en een heel ander bureau in Breda heeft mijn portret van de
wethouder overgenomen zonder naam. Allebei aanpakken graag. | kalenders mogen de winkel in,
19,50, 80 stuks. oja en de drukker wil m'n tekeningen ook voor z'n eigen promo gebruiken, maak
daar even iets voor op papier | Het grote doek is verkocht naar Antwerpen!! Dus ophalen en
bezorgen, op de site een rood stipje erbij, en een rekening naar mevrouw Claes van 2800 | Twee
brieven: eentje aan de ouders over de nieuwe tijden, eentje aan de oud-leden met de vraag of ze
naar het jubileum komen | Er staan er 18 op mijn briefje voor jongleren en er is plek voor 12.
Zet jij die wachtlijst op en factureer je de twaalf die erin zitten | Zoek nog drie man voor de
tap dit weekend en stuur meteen een briefke rond aan de leden dat de repetitie zondag niet
doorgaat | Ik wil in de herfst een luchtacrobatiek-weekend doen!! Dus: een zaal van min 6 meter
hoog, een inschrijflijst met max 12, en een leuk flyertje | Familie Brouwers verhuisd, nieuw
adres hieronder. Oja en oma Brouwers had 100 euro gegeven voor de trapeze, daar hoort een
bedankje en een bewijsje bij | Weet jij fondsen die iets met jeugd en muziek doen? uitzoeken
aub. Daarnaast wil de naaiclub onze zaal huren op vrijdagen, daar moet een contractje voor komen
| Opname van het bestuur staat in de map, graag notulen. En dan de contributie 2026 innen,
incassobestand zoals vorig jaar | Offerte voor een bedrijfslunch van 30 man bij Van Dam, en
bestel alvast kartonnen lunchboxen. Allebei voor de 20e | Voor de markt van zaterdag de 21e:
sticker van de reiger tekenen. O en zet eerst de reigermok in Etsy, ook voor die dag | Zoek eens
uit welke keramiekbeurzen er dit najaar zijn in Duitsland en boek voor de beste alvast een kamer
| Tussen alle drukte door: maandelijks een grafiek van de bezoekers per tentoonstelling, dat wil
ik voortaan hebben; en de zaalteksten voor de zomer, kan iemand die redigeren voor 1 juni? | Er
staat al sinds maandag een klacht van mevrouw Terpstra in de mailbox waar iemand iets mee moet.
En het bestelformulier op de site doet niks meer als je op verzenden klikt. | Onze drie
instructiefilmpjes hebben geen ondertiteling, terwijl veel leerlingen slecht horen. Zet die
eronder, Nederlands, wit op zwart, niet te klein, en controleer de vaktermen met de lijst die ik
meestuur. | Herinner Van Vliet aan zijn openstaande nota. Zoek een goedkope kamer in Hasselt op
7 april. En kijk eens wat een standplaats op die markt daar kost, ik heb geen idee. | De kosten
van mijn Google-campagne rijzen de pan uit, wie duikt erin? De bonnetjes van maart tot nu toe
mogen ook bijgewerkt worden, mijn bakje loopt over. | Zoek even uit welke glasblazers er in
Limburg zitten: naam, plaats, website, telefoonnummer en of ze ook workshops geven. |
Sollicitatiegesprekken inplannen met de drie kandidaten (maandag of dinsdag) én mijn overleg met
de wethouder een week opschuiven svp | Er ligt al een week een formulier voor de
voedselautoriteit dat ingevuld moet worden, en de 14 bestellingen van gisteren moeten de deur
uit, dus maak daar verzendlabels voor. | Maak een LinkedIn-bericht over de samenwerking met de
molen, graag dinsdag online; de rekening van de molenaar zelf moet ook betaald worden. | Ik
overweeg een tweede winkel in Deventer of Zutphen. Vergelijk die twee voor me: huurprijzen,
voetgangers, wat er al aan kaaswinkels zit, parkeren. Hoeft geen boekwerk te zijn, één kantje is
prima. | Het contract van de Poolse verhuurder moet naar het Nederlands, vóór ik teken op 24
maart, en zijn borgsom (1.150) moet overgemaakt | Website in elkaar gezet door een neefje, nu
wil ik het serieus: één pagina, wie ik ben, tarieven, foto's van drie tuinen, kaartje, knop om
te bellen. Domein heb ik al. Mag sober. | Voor mijn nieuwe collega: onboarding voor de eerste
twee weken uitwerken. Voor mijzelf: trein naar Bremen, 2 april, terug op dezelfde dag. | Onder
ons bericht over de prijsverhoging ontploffen de reacties, wil iemand daar iets zinnigs onder
zetten? Mevrouw Bakx heeft trouwens een kapotte karaf ontvangen en wil een nieuwe. |
Btw-aangifte over het eerste kwartaal voorbereiden (uiterlijk 20 april), het parkeerformulier
van de gemeente invullen en kan er iemand tijdens mijn vakantie de katten in de winkel voeren? |
Geef antwoord op alle reacties onder de video van het vlechtwerk (TikTok), en de koppeling
tussen mijn webwinkel en de kassa is sinds zondag stuk, dat heeft voorrang. | voor de
horecabeurs een a5-kaart ontwerpen met onze drie siropen. die 25 restaurants die vorig jaar op
de stand waren, mogen nu eindelijk eens gebeld worden | Schrijf een artikel over mijn reis langs
de wolspinners (aantekeningen in de map), en boek voor de volgende ronde alvast een vlucht naar
Edinburgh, heen op 5 mei. | Een klant die vrijdag zou komen proeven heeft gemaild dat de route
niet klopt, graag netjes antwoorden. Verder: hotelletje in Maastricht voor mij op 30 maart, iets
onder de 110 euro. | mijn agenda is een chaos: privé en werk door elkaar, blokken van vorig jaar
die nog elke week terugkomen, drie kleuren zonder betekenis. maak er één leesbaar geheel van,
met rustige vrijdagen | Vergadering van de vof: opname van 52 minuten, drie stemmen, veel door
elkaar. Ik wil er notulen van, met besluiten en actiepunten, op maximaal twee A4. | Knip de
opname van de opening terug naar anderhalve minuut. Daarnaast graag drie berichten voor
Instagram volgende week, foto's zitten in de map 'lente'. | Een Spaanse klant stelt allerlei
vragen over de garantie, beantwoord haar mail even. Onze garantievoorwaarden zijn er alleen in
het Nederlands, dus die moeten ook naar het Spaans. | Wij gaan met een nieuwe cursus beginnen,
'Brood voor beginners'. Daarvoor wil ik: een landingspagina, een campagne in Google daarnaartoe,
een blog over desem en twee weken lang om de dag een post. | De voorraad plantenbakken moet
bijgewerkt worden en bij elke bak wil ik een stukje van vier regels, met iets over de klei |
Boek een huurauto in Luik voor de 25e, en maak van mijn presentatie voor de dag erna iets dat
niet op een schoolbord lijkt. | Een klant dreigt met een advocaat om een bank die kraakt. Zoek
uit hoe lang de wettelijke garantie op meubels is, en laat haar vandaag nog weten dat we ermee
bezig zijn. | Van aflevering 9 wil ik een uitgetikte versie voor op de site, aflevering 10 moet
nog gemonteerd (begin eraf, reclame ertussen, einde zachter). | visitekaartjes voor mij en Els:
met ons mobiele nummer, voor- en achterkant, en graag als pdf voor de drukker én als plaatje
voor onder mijn mail | Van de vijf bestellingen van gisteravond moeten de pakbonnen geprint en
de verzendlabels gemaakt; de groothandelsklant in Gent krijgt daarnaast een factuur met 30
dagen. | Wat zijn de regels voor handgemaakte cosmetica in Denemarken? Uitzoeken svp, en vertaal
daarna ons etiket en de bijsluiter naar het Deens. | Volgende week posten we over onze Duitse
dealer, daar moeten twee berichten voor komen. Zijn handleiding (Duits, 20 blz) wil ik graag in
het Nederlands hebben. | Half uurtje met mijn coach op donderdag 26 maart om 9 uur vastleggen
graag. Mijn bio voor het congresboekje moet nog geschreven worden, 120 woorden, derde persoon. |
De vakantieaanvragen van het team lopen dwars door elkaar, wil iemand die voortaan bijhouden? En
maak een sheet waarin ik per medewerker de gewerkte uren zie optellen! | Kort en bondig:
ondertitels onder de film over het weven, de uitnodigingsbrief in het Frans, en een stukje voor
de nieuwsbrief over de nieuwe lesruimte. | hoi! banner voor bovenaan de site (1600 breed) en het
menu op mobiel klapt niet open, kan dat ook gefixt | Betaal svp de rekening van de houthandel
uiterlijk vrijdag, en zeg de afspraak met Joost van de 18e af. | twee dingen: 1. de tekst over
mijn werkwijze herschrijven, die is veel te lang 2. dezelfde folder van vorig jaar naar het
Duits | Kijk eens of jullie van de opgenomen meditatie (23 min, hond blaft op 4:10) een schone
versie kunnen maken, met een zachte in- en uitloop, hetzelfde volume overal en een bestand voor
Spotify. | Naar Kopenhagen, 11 mei heen en de 13e terug, liefst overdag vliegen, één handbagage,
en als het met de trein onder de negen uur kan dan liever dat. | De facebookadvertenties van
vorige maand: 412 euro uitgegeven, 3 aanmeldingen. Zoek uit waar het misgaat (doelgroep?
plaatje? tekst? landingspagina?) en stel het zo in dat het minder kost. | nieuwe theedoeken in
de webshop zetten (6 stuks, prijs 14,95, maten staan op de achterkant) en de productteksten
laten vertalen in het Engels | 1: koffie met de makelaar op maandag 23 maart om 15 uur in de
agenda. 2: vacature voor weekendhulp maken. 3: brief van het pensioenfonds beantwoorden. |
Verzet de proefles van Noor naar zaterdag 21 maart, half elf. Ze kan alleen in het weekend, en
haar vader brengt haar, dus laat het hem ook even weten via app. | Twee lampen zijn definitief
uit het assortiment, haal die uit de shop. Verder komt onze mail bij niemand aan sinds de
verhuizing van het domein; dat moet vandaag opgelost zijn. | Wie kan er deze zomer invallen? Zet
een oproep uit voor twee vakantiekrachten, op Indeed en bij het uitzendbureau, en neem erin op:
rijbewijs, weekenden, leuk team. | Zet de advertenties voor het zeilweekend aan, en o, ik moet
zelf nog op Terschelling zien te komen: boot op 8 mei, en een kamer. | Uit de lezing van
afgelopen zaterdag (video, 1 u 10): een samenvatting van drie minuten knippen, een blog over de
kern, en de vragenronde letterlijk uittypen. | Mijn boekhouder vraagt de jaarstukken van 2025
op, zet die klaar voor 31 maart. En o ja: mijn laptop start sinds gisteren niet meer goed op,
kan iemand op afstand meekijken? | Ik heb de afgelopen twee weken vier tuinen aangelegd en nog
geen cent gefactureerd. Willen jullie daar vrijdag de facturen voor versturen? Uren en materiaal
staan in de map. | Ik heb zes flipovers vol van de teamdag bij de bakkerij, foto's komen zo. Zet
je die om in nette tekst? | De maten van De Wit kloppen precies. Willen jullie er dan ook de
offerte van maken, met tegels en voegwerk apart, zodat ik hem maandag de 16e kan langsbrengen? |
Over de huur gesproken, de kamer boven de fietsenwinkel komt vrij per 1 mei. Er hebben al negen
mensen gemaild, kunnen jullie die mails doornemen en de beste vier laten komen kijken? | Terwijl
jullie met de teksten bezig zijn: de factuur voor de fietsclub klopt niet, daar moet een
creditnota voor komen van 75 euro. | Van vrijdag 27 tot en met zondag 29 maart wil ik alle
tuinhandschoenen met een kwart korting in de webshop hebben, kunnen jullie dat klaarzetten? | Er
liggen zes berichtjes van klanten op Marktplaats over de massagetafel en ik kom er niet aan toe.
Willen jullie ze beantwoorden zoals ik dat doe, gewoon vriendelijk en kort? | Voor ons jubileum
op 30 mei moet er een zaal komen voor ongeveer 120 mensen. Daarna graag ook toegangskaarten,
genummerd en met ons oude logo. | De video's van module 2 lopen al bij jullie, maar ik wil er
ook Nederlandse ondertitels bij. Een van mijn cursisten is slechthorend. | Ik wil graag een
stukje over mijn nieuwe keramiekcursus voor op de site. En van mijn algemene voorwaarden heb ik
een Engelse versie nodig, die staan in de map. | oh en zet ook even mevrouw De Wit in de agenda
voor vrijdag de twintigste om half tien voor de eerste behandeling | Kunt u elke maand een mail
maken voor mijn klanten van de praktijk? Ik spreek de ideeën in met telefoon. | Goedemorgen, ik
heb nodig een presentatie voor de school over hout en meubels, 10 slides, tekst stuur ik in
Word. Voor 24 maart. | urenbriefjes van feb liggen hier nog, 4 man, reken jij de overuren en
reistijd uit? moet maandag naar loonkantoor | wil je de fam. de boer bellen dat ik een dag later
kom inmeten, en meteen vragen of de oprit vrij is | de tuin van hofman is klaar, factuur maken
van de offerte, min 150 omdat ik de grasmat niet gedaan heb | brief naar de verzekering over die
kapotte ruit bij de buren van de klant, verhaal spreek ik zo in. verder ben ik do 19 en vr 20
maart weg, neem jij de telefoon dan? | Kunnen jullie een Facebook-actie opzetten voor mijn
rijlessen? 150 euro, van maandag 16 tot en met zondag 29 maart, alleen Zwolle en omgeving. | Ik
wil voortaan elke eerste dinsdag van de maand een nieuwsbrief naar mijn klanten. Doen jullie dat
van begin tot eind? | Van het hele team hebben we zelf foto's gemaakt in de fysiopraktijk.
Kunnen jullie ze rechttrekken, lichter maken en de brandblusser wegpoetsen? Graag voor dinsdag
de 17e. | Ik heb 40 minuten opname van mijn yogales. Graag inkorten tot 25 minuten, ondertitels
erbij en een korte intro met het logo. Klaar op 25 maart. | Als ik op "schoenmaker Utrecht" zoek
sta ik pas op pagina drie, terwijl ik hier al 21 jaar zit. Kunnen jullie zorgen dat we hoger
komen? | Ik moet op 1 april om half twee bij de notaris zijn en ik ben zo bang dat ik het
vergeet. Zet het erin met een herinnering een dag ervoor. | Wil je de handleiding van het Duits
naar het Engels laten vertalen, en uitzoeken welke andere leveranciers zo'n maaier verkopen? | o
ja, de factuur voor Van Dijk moet vandaag nog weg. 640 euro ex btw, voor het stucwerk in de
gang. | Graag onze Engelse folder in het Duits, en een overzicht van campings in de Eifel waar
honden welkom zijn, met bronnen | De familie De Wit gaat door met de keuken! Ze moeten alleen de
overeenkomst en het intakeformulier nog hebben. | Mijn stem is weg. Neem morgen de telefoon aan
en spreek met Hendriks een nieuwe dag af voor het stucwerk. | Maandag beginnen we in Zwolle en
er is nog geen plaat isolatie besteld, 140 m² PIR van 100 mm. | Zoek ik op. De gemeente wil
trouwens een sloopmelding voor de Dorpsstraat en dat formulier krijg ik niet ingevuld | Zoek uit
welke eisen er in België zijn voor een drone, en regel een huurauto naar Gent voor mij | Een
overzicht van welke fietsen het best lopen zou fijn zijn, volgende week, en daarna een
Google-campagne voor de top drie | pff vakantietijd, dus twee dingen, de mail van klanten, kan
iemand die overnemen, het zijn er zo'n twintig per dag, en dan de lonen van juli, vijf man, die
moeten ook klaargezet worden | ja die klus bij de familie Bos is klaar, was een ellende met dat
dak, maar goed, tweeëntwintig uur, keer vijfenvijftig, en het hout apart, kun je daar een
factuur van maken | Dag, kunnen jullie nakijken van welke pinbetalingen in het eerste kwartaal
de bon ontbreekt? De boekhouder komt op 21 april. Met vriendelijke groet, Albertine | Dag
allemaal, op 25 mei kwamen twee gezinnen tegelijk binnen voor de voorkamer. Zoek alsjeblieft uit
welke portalen niet gelijk lopen en zet ze recht. Groetjes, Lobke | De stof had er vorige week
moeten zijn. Niks gehoord. Kan er iemand achteraan, voor vrijdag wil ik iets weten | Pakje naar
Gent staat al tien dagen op 'gesorteerd'. Daar gaat niks meer van komen, vrees ik, dus dat geld
wil ik terug | Ik heb trouwens nog een opname van het gesprek met de architect, een uurtje. Zou
fijn zijn als dat op papier stond. | kaartjes zijn mooi. maar als je op Google zoekt naar
fietsenmaker hier in de stad kom je ons gewoon niet tegen | Aflevering 12 van de podcast zit vol
gebrom van de koelkast. Dat moet eruit voor ik hem online zet. | februari wordt een rommeltje,
ik weet het, maar kunnen jullie die maand voor me afletteren zodra het afschrift er is? | Ja
hoi, ik wil eh, een mailtje naar al onze abonnees over beter slapen, met die nieuwe kussens
erin, schrijven jullie dat | de schuur in Almen is klaar dus daar mag de eindfactuur uit de
aanbetaling van twaalfhonderd moet er nog af dat was in maart ergens | nou kijk de telefoon die
gaat en gaat en ik sta met mijn armen in de kit dus misschien dat jullie voortaan elke ochtend
van acht tot twaalf kunnen opnemen | ik heb dus eh de vloeren van het hele schooltje gemeten elf
lokalen op losse blaadjes en de kolommen moeten eraf maak daar een net overzicht van graag
uiterlijk dinsdag | eh luister die urenbriefjes van april ik heb ze eindelijk allemaal behalve
die van Sjors die heeft de hond opgegeten zegt ie reken de rest maar vast uit met overuren erbij
""",
}
