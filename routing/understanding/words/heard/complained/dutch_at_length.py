"""What people who write Dutch are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
ik zie dat de helft van de bonnen gewoon overgeslagen is, zo heb ik er niks aan | er staat een
euroteken te veel en een nul te weinig op de factuur van de wit | klanten betalen nog steeds
12,50 voor de cursus terwijl het al weken 15 moet zijn. lekker dan | Wat is er met het adres
Molenstraat gebeurd, dat staat nu op drie manieren in het systeem | 9 procent btw op
timmerwerk?? dit is al de tweede x, de Wit belde of ik niet goed wijs ben | de mailing zou
gisteren de deur uit, ik heb 30 stoelen klaarstaan en niemand weet ervan. balen | Jullie hebben
de foodtruck gebeld die ik juist NIET wilde, staat in mijn bericht van vorige week | Er staat
"Geachte heer" boven de mail aan 300 donateurs, van wie tweehonderd vrouw. Ik krijg de hele dag
al reacties, heel jammer dit. | Aantallen omgewisseld! 200 lavendel en 20 buxus, niet andersom.
Nu heb ik de gemeente aan de lijn | Klant boos aan de lijn omdat jullie om 8 uur 's ochtends
bellen. Dit kan echt niet | Tweede keer al dat ge over de deadline gaat en niemand die iets laat
weten. Dat vind ik niet plezant | Ik ben niet te spreken over die prijslijst. Twee van de drie
leveranciers bestaan niet eens meer | Sorry maar hier heb ik geen woorden voor, de man aan de
lijn zei dat mijn bedrijf failliet was?! | Er mist een heel deel, Etsy staat er niet eens in.
Heeft iemand hiernaar gekeken voor het werd opgestuurd? | Jullie hadden een hotel aan het
station beloofd en ik heb met twee koffers 40 minuten in de tram gestaan. Daar baal ik flink
van. | De lijst klopt helemaal niet, bij drie klanten staat een verkeerd bedrag en ze bellen mij
er nu over op. | Jullie hebben een aanmaning gestuurd naar iemand die allang betaald had. Heel
gênant, ze is nota bene mijn buurvrouw. | De huisregels zijn geprint met het verkeerde adres, ik
heb er nu vijftig liggen waar ik niks mee kan. | Er staan nu twee verschillende prijzen voor
Pasen online en ik kreeg vanmorgen al een boze mail. Dat had echt niet mogen gebeuren. | In de
mailing stond mijn oude telefoonnummer, terwijl ik het nieuwe twee keer had doorgegeven. De hele
dag bellen ze nu mijn ex. | Er is een bericht geplaatst op de dag dat wij rouwden om onze
collega, met confetti erin. Dat had echt niet gemogen. | Stonden we daar gisteren met zestig man
voor een dichte deur, want de zaal bleek voor volgende week gereserveerd. | De ondertitels lopen
vanaf minuut vier zo'n drie seconden achter. Zo is het niet te volgen. | De drukker stuurt het
bestand terug, de resolutie is te laag. Jullie hadden gezegd dat het drukklaar was. | Er stond
gisteren een foto van narcissen bij het tulpenbericht. Voor een bloemist is dat best pijnlijk,
ik kreeg er de hele dag opmerkingen over. | Sinds de overstap zijn al mijn mails van voor 2024
weg en niemand had me gewaarschuwd. Daar zat mijn hele klantcontact in. | De helft van mijn
mails zit nu in een map waar ik ze niet vind. Een bestelling van 30 taarten heb ik daardoor
gemist. | jullie hebben 60 m tegelstrips besteld, ik had er 16 opgegeven. leverancier neemt niks
terug, dus staat hier nu voor 400 euro in de weg | Geachte dames en heren, tot mijn spijt
stonden er afgelopen zaterdag vier gegadigden tegelijk op de stoep. U zou ze netjes na elkaar
plannen. Met groet, mevrouw Blom | In het persbericht stond het oude adres. Vanochtend stonden
er drie patiënten bij een leeg pand, dat is toch niet te geloven. | Het hotel lag 6 km van de
beurs, terwijl ik maximaal 1 km had opgegeven. Dat heeft mij 48 euro aan taxi's gekost. | Bij de
fietsreparatie staat nu de prijs van vorig jaar op de site, terwijl ik de nieuwe had
doorgegeven. | Mijn vaste klanten stuurden me gisteren lachende berichtjes, ik snapte het eerst
niet. In de post staat dat we 21 mei opengaan, en het is 21 maart | Stond ik daar bij de balie,
geen auto op mijn naam. Heeft me een halve dag gekost. | Geachte heer, mevrouw, uw schilder
heeft de muur blauw gemaakt terwijl er groen was afgesproken. Mijn vertrouwen heeft een deuk
opgelopen. Met groet, Godelieve | Goedenavond, in de gastenmap staat de verkeerde huisarts, en
een gast met koorts stond daardoor voor een dichte winkel. Ik vind dit heel slordig. Groet,
Aleida | Alle knoppen in de brief gaan naar een lege pagina. Dertig mensen die mailen of ik
failliet ben | Nou, het werkboek zou er maandag zijn en het is donderdag. Ik sta voor schut bij
mijn groep | Jullie hebben een herinnering gestuurd aan iemand die allang betaald had. Die man
is nu boos op mij. | Ik had gehoopt dat dit me tijd zou schelen, maar ik ben meer met jullie
bezig dan met mijn zaak. | nou fijn die urenlijst klopt dus niet Marco staat er twee keer in en
ik had em al doorgestuurd naar het loonkantoor sta ik weer voor gek | ik vind het niet leuk om
te zeggen maar er stond een klant voor een dichte deur omdat niemand mij had verteld dat ie kwam
en die was boos zeg | Factuur is naar het oude adres gegaan terwijl ik het nieuwe er expliciet
bij had gezet. Slordig hoor | De scans staan op z'n kop en halve pagina's zijn afgesneden. Zo
heb ik er niks aan. | Sta ik hier gisteravond aan de balie, blijkt er geen kamer op mijn naam te
staan. Heel vervelend dit. | Jullie hebben Visser gemaand terwijl die allang betaald had, dat
had ik nog gemeld ook. Hij is boos en ik snap het | Inmiddels is aflevering 9 al uit en ik zit
nog steeds te wachten op de tekst van 8. Niet echt waar ik voor getekend had. | De broodjes
kwamen om kwart over één. De lunch was om twaalf uur. Ik stond daar met veertig hongerige
ambtenaren en een schaal komkommer. | In de offerte staat 12,50 per persoon en dat moest 21,50
zijn. Klant heeft al ja gezegd. Fijn dit. | Er zijn twee facturen naar de verkeerde klant
gegaan, dat kan echt niet! Ik schaam me dood. | Een vlucht naar Dublin? Daar heb ik nooit om
gevraagd. Dit moet echt niet nog een keer gebeuren, ik schrok me rot | Wie heeft in hemelsnaam
besteld dat jullie mijn klanten mailen? Ik niet, en ik ben er behoorlijk kwaad over. | Bedankt,
maar in de bijsluiter staat nu 50 mg waar het 5 mg moet zijn. Dat is voor een dierenartspraktijk
niet grappig. | Eerlijk gezegd valt het tegen. Op twee van de vier foto's staat kaas van de
concurrent, etiket en al. | Jullie hebben me in een hotel gestopt zonder parkeerplek terwijl ik
met een aanhanger vol zuilen reis. Stond er duidelijk bij. | De helft van de kaartjes heeft geen
telefoonnummer in het bestand, terwijl ze er gewoon op staan. Graag alsnog aanvullen, dit is
slordig | Het gesprek is uitgetypt alsof er maar één persoon aan het woord was. Ik kan er niks
mee. | Btw van het kwartaal verkeerd ingeboekt, nu zit ik met een naheffing van 640 euro. Wie
gaat dat betalen? | Die trein die geboekt was reed helemaal niet wegens werkzaamheden, dat stond
al weken op internet. Ik heb drie uur in Amersfoort gezeten en de klant gemist. | Mij was aan de
telefoon beloofd dat er geen toeslag op zat, en raad eens wat er op de rekening staat. | Van de
vijf posts waar ik voor betaald heb zijn er drie geplaatst. Waar zijn die andere twee? | zeg,
die openingstijden op de site zijn nog steeds fout he, derde keer dat ik het meld | Ik had
gevraagd om bronnen erbij. Geen enkele bron te vinden in dat hele verslag over verpakkingen. |
Achternaam en voornaam zijn omgedraaid bij alle 120 klanten in het systeem, dus iedereen krijgt
nu "Beste De Vries". Graag herstellen. | De loonstrook van Youssef klopt alweer niet, zelfde
fout als vorige maand, zelfde antwoord van jullie vast ook | Goedemorgen, met Wilma van de
kaaswinkel. Jullie hebben de facturen naar mijn leveranciers gestuurd in plaats van naar mijn
klanten. Ik heb de hele ochtend excuses zitten maken. | Ik had gevraagd om woordelijk
uitschrijven en krijg een samenvatting van anderhalve pagina. Daar kan ik als jurist niks mee. |
nou gefeliciteerd, mijn trouwste klant is weg. die kreeg drie keer hetzelfde standaardmailtje op
een vraag over een allergie | Geachte heer, mevrouw, tot mijn spijt moet ik vaststellen dat de
lijst met subsidies die u aanleverde grotendeels voor Vlaanderen geldt. Mijn bedrijf is
gevestigd in Drenthe. Hoogachtend, B. Oosting | De vertaling van vorige maand, daar lag de hele
zaal dubbel om. En het was een rouwrede van een directeur.
""",
}
