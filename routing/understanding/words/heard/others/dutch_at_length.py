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
mailtjes die daarop binnenkomen laten beantwoorden, want ik spreek geen van beide | 1) afspraken
laten maken met de 25 makelaars op de lijst 2) hotel in Breda voor die dagen 3) daarna alles in
ons crm | twee dingskes: de lonen van ons vier tegen de 27ste, en zoek is uit wat andere
kapsters in Leuven vragen voor balayage | 80 inschrijfformulieren op papier, ingescand, moeten
in de ledenlijst komen. en de leden krijgen daarna een mailing over het zomerkamp die ook nog
geschreven moet worden | Drie klussen: de boekhouding van het kwartaal, een post over onze
nieuwe oven en de openingsuren op de site (zondag is voortaan open) | per 1 mei heten we
Dierenkliniek De Waard ipv Van Dam, dat moet dan op de site en op facebook staan, precies die
dag graag | Zouden jullie iets leuks op facebook kunnen zetten over onze nieuwe tapasplank, en
meteen de klanten die nog moeten betalen een herinnering sturen? | Twee dingen in één adem: het
gesprek van 40 min moet op papier, en mijn bonnetjes van feb moeten de boeken in | Op mijn site
staat nog steeds de Prinsengracht. Al weken verkocht. Eraf dus, en graag een berichtje op Insta
dat ie weg is | Die lange mail van mevrouw Schmidt uit Bochum eerst vertalen zodat ik hem snap
en haar daarna antwoorden dat ze een nieuwe krijgt | 2 april gaat de inschrijving open; mail
naar iedereen op de lijst en de knop op de site aan, allebei die dag | trein naar Gent boeken
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
Duitse tekst voor de kaartjes hoort er ook bij, vertalen uit het Nederlands. | factuur maken
voor het schilderwerk bij familie Aarts, 3 dagen à 380 ex btw. En mijn offerte van vorige week
moet ook in het duits, die klant in Kleve snapt er niks van haha | mails van huurders
beantwoorden aub (3 stuks over borg, antwoord is: binnen 14 dagen terug), en de factuur
schoonmaak doorbelasten aan fam. Peeters. en wie kan mijn schutting rechtzetten? | prijslijst op
de site aanpassen, knippen wordt 34 en kleuren vanaf 62, baard blijft. en de factuur voor het
bruidskapsel van zaterdag, 3 personen, naar Lotte | het interview met de Duitse boomkweker moet
uitgeschreven worden (38 min) en daarna vertaald naar nederlands, dinsdag graag klaar want dan
gaat het blad naar de drukker | februari boeken graag, bonnetjes van de groothandel zitten er
dubbel in let op, en de uren van Sanne en Milan klaarzetten (Milan 1 dag ziek). ook de afzuigkap
moet schoon, weet iemand wie dat doet | 3 posts over de nieuwe fietstochten voor facebook en
insta, en de routebeschrijvingen naar engels en duits, zijn er 5, staan in de map tochten | Wil
iemand de appjes en mails van de camping beantwoorden, hemelvaart is VOL, pinksteren nog 3
plekken zonder stroom. En factuurtje naar de scouting 24 x 6,50 x 2 nachten | zoek even uit
welke bedrijven hier op het industrieterrein meer dan 50 man hebben en bel die voor een proefles
stoelyoga op kantoor | Hallo, de foto van mijn oude bus moet van de site en de nieuwe erop, die
is blauw, en maak er meteen een leuk berichtje van voor facebook. Kan er ook iemand het logo op
de bus plakken? | alle 140 leden van de leesclub uit mijn oude adresboek in de mailtool zetten,
en dan uiterlijk vrijdag 20 een mail aan ze over de avond met de schrijfster | Stuur even een
factuur naar de VvE, 14 bloembakken inclusief potgrond, en zoek uit waar ik zelfwaterende bakken
groot kan inkopen | De handleiding van mijn houten speelgoed naar duits, factuur
Kinderdagverblijf Pinkeltje (12 treinsets) en iets leuks op insta over de nieuwe boerderij | zou
leuk zijn: brief aan mijn vaste yogaklanten over zomerrooster, en beantwoord meteen de tien
reacties van vorige week | wat kost een waterzuivering voor een klein zwembad (3 aanbieders met
prijs en levertijd, uiterlijk zondag) en zet iets op facebook dat het zwembad gesloten blijft.
en kan iemand de pomp er al uithalen? | bel de vijf bruidsparen die een proefproeverij wilden en
zet ze in de agenda, en een post met de taart van pistache erbij | hoi! kan iemand uitzoeken
welke drukkers in de buurt van Zwolle gerecycled karton hebben? en mijn 60 visitekaartjes
overtypen in excel | Voor de gemeente heb ik een deck nodig, hun sjabloon zit bij. En de vorige
sessie mag gefactureerd worden, 1.450 excl btw, t.a.v. mevrouw Dirkx | de inschrijving voor
"Opnieuw beginnen" mag open, 12 plekken, 395 euro, ideal erbij. en als dat werkt dan graag een
berichtje op linkedin dat het kan | Per 1 april start een groepje van vier bij mij, allemaal via
hetzelfde ziekenhuis. Overeenkomst op naam van de werkgever, maar de vragenlijst ieder apart
natuurlijk | btw-aangifte komt eraan.. wie heeft mij nog niet betaald over q1? die mogen een
herinnering. en mijn bonnetjes zitten in whatsapp aan mezelf, die moeten op een rijtje | Heb
gisteren met Joris gebeld, fijne vent, wil verder praten. Stuur je hem wat ik vertelde + tarief,
en zoek meteen een moment voor een tweede gesprek? na 4en kan hij altijd | Die factuur van
januari aan het zorgcentrum, daar staat nu al de derde week niks tegenover. Ze zijn aardig dus
doe het aardig | Die mevrouw van de VvE betaalt pas als ze een nette factuur heeft met het
nummer van de opdracht erop, snap ik ook wel. 3 dagen stucwerk à 420, 11 zakken, btw 9%. Kan dat
voor het weekend van de 14e? | Ik wil dat iemand elke maand kijkt wie er te laat is met betalen
en die mensen een berichtje stuurt, vast ritme, dan hoef ik er niet meer van wakker te liggen |
Goedemorgen, klant wil het rompertje maat 62 ruilen voor 68, bestelling 4410. En die mevrouw uit
Assen stuurt alles terug, label is nog niet verstuurd. | Mijn dochter heeft de nieuwe jurkjes
gefotografeerd, lief, maar alles staat scheef en er zit een kat op. 14 stuks. Kan dat netjes, en
mogen ze dan ook meteen in de winkel met de tekstjes uit het schrift (foto erbij)? | amai, ne
klant uit Lyon stuurt me al drie dagen mails in het Frans, ik versta de helft. Antwoordt gij die
eens? en zet de pagina over de abonnementen dan ook ineens in 't Frans | koningsdag komt eraan,
alles wat oranje is 20% eraf van 24 tot en met 27 april, en stuur ze er op de 23e een mailtje
over | Er staan 17 reviews op google waar ik nooit wat op gezegd heb. En ik post ook al sinds
kerst niks meer. Kunnen jullie dat allebei oppakken | Wij hebben de oudste bakfiets van
Nederland gevonden in een schuur en opgeknapt. Mag de krant best weten toch? Ik weet niet wie je
dan belt | 40 vintage fietsen in de webshop. Nu staat er alleen maat en merk. Graag verhaaltje
per fiets erbij, en op de fotos zie je steeds die gele muur, kan dat anders | Wij beginnen een
repaircafé op de vrijdag maar "repaircafé" heet elk repaircafé. Iets leukers graag, en dan een
affiche voor bij de bieb | Bedrijf uit Breda wil alsnog een factuur op naam voor het
teamweekend, 2 huisjes, met de toeristenbelasting apart erop | borg van de familie Postma: min
60 voor de kapotte lamp, graag netjes een nota daarvan. en check gelijk of de huurder van de
boot al betaald heeft | mensen parkeren steeds op de plek van de buurvrouw, die wordt er gek
van. kan er een routebriefje met plattegrondje komen, ned/duits oh en het tuinhek klemt, dus ze
kunnen er nu ook niet meer uit haha | Ik wil de dakgoten laten schoonmaken bij nr 40 tot 46,
zoeken jullie een bedrijf? En bewoners moeten dan even weten dat er een hoogwerker voor de deur
staat | hoi! factuur voor de newbornshoot van fam de Wit (275) en zet er meteen drie van op m'n
site, ze vonden t goed | Amai, den boeker uit Gent heeft zijn contract gestuurd, kunt ge daar
eens door gaan? En voor 2 mei, optreden in Rotterdam, nog een treintje en een bed zoeken |
Beste, voor de nieuwe tentoonstelling graag: uitnodiging naar het adresbestand, transport van
vijf doeken uit Groningen, en een zaaltekst van een half A4. | ik wil dit najaar echt
huiskamerconcerten gaan doen, kunnen jullie adressen aanschrijven. en die subsidie van het
cultuurfonds waar ik al drie keer over begonnen ben, vraag em nou maar aan, papieren zitten in
de map | Twee keer prijs vandaag. Een makelaar gebruikt mijn grachtenfoto in zijn folder en een
heel ander bureau in Breda heeft mijn portret van de wethouder overgenomen zonder naam. Allebei
aanpakken graag. | nieuwe single komt vrijdag de 27e! die moet dan aangemeld zijn en er moet een
mailtje naar de fans | kalenders mogen de winkel in, 19,50, 80 stuks. oja en de drukker wil m'n
tekeningen ook voor z'n eigen promo gebruiken, maak daar even iets voor op papier | Even alles
op een rij want ik zit toch in de trein. De afrekening van de uitgever klopt volgens mij niet,
laat daar iemand naar kijken. Het festival moet nog betalen, herinnering sturen. En is er ergens
geld voor een tweede kinderboek? O ja, op de site staat m'n oude mailadres nog, moet eraf. | Het
grote doek is verkocht naar Antwerpen!! Dus ophalen en bezorgen, op de site een rood stipje
erbij, en een rekening naar mevrouw Claes van 2800 | Vorig jaar hebben jullie m'n liedjes
allemaal netjes aangemeld, daar niks van, en de plaat verkoopt goed in de winkel. Nu zat ik
gisteren met een maat te klappen die ongeveer evenveel draait op de radio als ik en die krijgt
drie keer zoveel. Ik heb dat afschrift van december nog eens bekeken en ik zie daar vier nummers
niet op staan die zeker gedraaid zijn, 'k heb zelfs de playlists bijgehouden. Zou daar iemand
eens deftig willen naar kijken en het opvragen | Even snel hoor, sta in de rij. Notulen van
gisteren uit mijn krabbels, Sem en Noor eraf, en een sleutelrooster voor het tweede kwartaal.
Dat was het | Twee brieven: eentje aan de ouders over de nieuwe tijden, eentje aan de oud-leden
met de vraag of ze naar het jubileum komen | Er staan er 18 op mijn briefje voor jongleren en er
is plek voor 12. Zet jij die wachtlijst op en factureer je de twaalf die erin zitten | Zoek nog
drie man voor de tap dit weekend en stuur meteen een briefke rond aan de leden dat de repetitie
zondag niet doorgaat | Ik wil in de herfst een luchtacrobatiek-weekend doen!! Dus: een zaal van
min 6 meter hoog, een inschrijflijst met max 12, en een leuk flyertje | Familie Brouwers
verhuisd, nieuw adres hieronder. Oja en oma Brouwers had 100 euro gegeven voor de trapeze, daar
hoort een bedankje en een bewijsje bij | De ALV komt eraan. Stukken (uitnodiging, agenda,
volmacht) en de jaarrekening voor de kascommissie, alles klaar op maandag 30 maart graag | Weet
jij fondsen die iets met jeugd en muziek doen? uitzoeken aub. Daarnaast wil de naaiclub onze
zaal huren op vrijdagen, daar moet een contractje voor komen | Zomerkamp circus gaat door, week
van 20 juli, locatie en koks geregeld, subsidie is binnen. Vorig jaar stuurden ouders me appjes
midden in de nacht, met dieetwensen en alles. Dit jaar wil ik dat vanaf 1 april één formulier
openstaat, 32 plekken, met allergie en noodnummer erin, en dat ze daarna een bevestiging krijgen
| Opname van het bestuur staat in de map, graag notulen. En dan de contributie 2026 innen,
incassobestand zoals vorig jaar | Offerte voor een bedrijfslunch van 30 man bij Van Dam, en
bestel alvast kartonnen lunchboxen. Allebei voor de 20e | Terrasvergunning moet verlengd, verder
zoek ik twee weekendhulpen en wil ik het rooster tot en met mei op papier | Voor de markt van
zaterdag de 21e: sticker van de reiger tekenen. O en zet eerst de reigermok in Etsy, ook voor
die dag | Zoek eens uit welke keramiekbeurzen er dit najaar zijn in Duitsland en boek voor de
beste alvast een kamer | elke laatste vrijdag van de maand een factuur voor Bakkerij De Wit, 6
uur à 65 euro, btw verlegd hoeft niet | Tussen alle drukte door: maandelijks een grafiek van de
bezoekers per tentoonstelling, dat wil ik voortaan hebben; en de zaalteksten voor de zomer, kan
iemand die redigeren voor 1 juni? | Onze Spaanse partner komt 12 mei langs: boek voor hem een
hotel bij het station, laat zijn presentatie omzetten naar het Nederlands, en er moet die avond
iemand voor tien personen koken bij ons op kantoor. | Er staat al sinds maandag een klacht van
mevrouw Terpstra in de mailbox waar iemand iets mee moet. En het bestelformulier op de site doet
niks meer als je op verzenden klikt. | Onze drie instructiefilmpjes hebben geen ondertiteling,
terwijl veel leerlingen slecht horen. Zet die eronder, Nederlands, wit op zwart, niet te klein,
en controleer de vaktermen met de lijst die ik meestuur. | Mijn administratie van 2025 moet naar
de accountant. Wat zij wil: grootboek, bankmutaties, lijst van openstaande posten, jaaropgave
van de rekening. Leg het allemaal klaar in één map; ik weet zelf niet waar ik moet beginnen. |
Herinner Van Vliet aan zijn openstaande nota. Zoek een goedkope kamer in Hasselt op 7 april. En
kijk eens wat een standplaats op die markt daar kost, ik heb geen idee. | De kosten van mijn
Google-campagne rijzen de pan uit, wie duikt erin? De bonnetjes van maart tot nu toe mogen ook
bijgewerkt worden, mijn bakje loopt over. | Zoek even uit welke glasblazers er in Limburg
zitten: naam, plaats, website, telefoonnummer en of ze ook workshops geven. |
Sollicitatiegesprekken inplannen met de drie kandidaten (maandag of dinsdag) én mijn overleg met
de wethouder een week opschuiven svp | Ons gidsje (12 bladzijden) is geschreven door mijn
schoonvader, die nogal van bijzinnen houdt. Wil je het redigeren, korter maken waar het kan en
de d/t-fouten eruit halen? Niet te strak, zijn stem mag hoorbaar blijven. | Er ligt al een week
een formulier voor de voedselautoriteit dat ingevuld moet worden, en de 14 bestellingen van
gisteren moeten de deur uit, dus maak daar verzendlabels voor. | Drie retouren liggen hier op
tafel, die moeten verwerkt worden. Eén van die klanten, dhr. Aalders, wil bovendien een uitleg
waarom de lamp flikkerde. En zet daarna eens in een overzicht hoeveel we dit jaar per maand
terugkrijgen. | Maak een LinkedIn-bericht over de samenwerking met de molen, graag dinsdag
online; de rekening van de molenaar zelf moet ook betaald worden. | Ik overweeg een tweede
winkel in Deventer of Zutphen. Vergelijk die twee voor me: huurprijzen, voetgangers, wat er al
aan kaaswinkels zit, parkeren. Hoeft geen boekwerk te zijn, één kantje is prima. | Het contract
van de Poolse verhuurder moet naar het Nederlands, vóór ik teken op 24 maart, en zijn borgsom
(1.150) moet overgemaakt | Website in elkaar gezet door een neefje, nu wil ik het serieus: één
pagina, wie ik ben, tarieven, foto's van drie tuinen, kaartje, knop om te bellen. Domein heb ik
al. Mag sober. | Voor mijn nieuwe collega: onboarding voor de eerste twee weken uitwerken. Voor
mijzelf: trein naar Bremen, 2 april, terug op dezelfde dag. | Kerst komt sneller dan je denkt,
zegt mijn zus altijd. Maak vast een plan voor de posts van november en december: per week twee,
afwisselend kaarsen en kransen, met ideeën voor foto's en een tekstje erbij. | Er zijn weer acht
kleden klaar (wol, handgeweven). Zet ze in de shop met de foto's uit de map 'maart', prijzen in
de bijlage, en let op: kleed 5 is al verkocht, die niet. | Onder ons bericht over de
prijsverhoging ontploffen de reacties, wil iemand daar iets zinnigs onder zetten? Mevrouw Bakx
heeft trouwens een kapotte karaf ontvangen en wil een nieuwe. | Btw-aangifte over het eerste
kwartaal voorbereiden (uiterlijk 20 april), het parkeerformulier van de gemeente invullen en kan
er iemand tijdens mijn vakantie de katten in de winkel voeren? | Geef antwoord op alle reacties
onder de video van het vlechtwerk (TikTok), en de koppeling tussen mijn webwinkel en de kassa is
sinds zondag stuk, dat heeft voorrang. | voor de horecabeurs een a5-kaart ontwerpen met onze
drie siropen. die 25 restaurants die vorig jaar op de stand waren, mogen nu eindelijk eens
gebeld worden | ik zoek een overzicht van vakbeurzen voor tuinmeubels in Duitsland, en voor die
in Keulen (6 september) graag meteen een kamer | Schrijf een artikel over mijn reis langs de
wolspinners (aantekeningen in de map), en boek voor de volgende ronde alvast een vlucht naar
Edinburgh, heen op 5 mei. | Een klant die vrijdag zou komen proeven heeft gemaild dat de route
niet klopt, graag netjes antwoorden. Verder: hotelletje in Maastricht voor mij op 30 maart, iets
onder de 110 euro. | mijn agenda is een chaos: privé en werk door elkaar, blokken van vorig jaar
die nog elke week terugkomen, drie kleuren zonder betekenis. maak er één leesbaar geheel van,
met rustige vrijdagen | Ik heb 22 offertes uitstaan en van de helft hoor ik niks, terwijl het
voorjaar bij ons altijd de drukste tijd is. Bel of mail ze allemaal na, vraag waar het op hangt
en noteer per klant wat ze zeggen. | De omzet van de laatste drie jaar in een nette grafiek. De
sheets van mijn pitch zien er daarnaast uit als een rommelmarkt, kan een vormgever ze opknappen,
19 maart om 12 uur moet ik ze hebben. | Vergadering van de vof: opname van 52 minuten, drie
stemmen, veel door elkaar. Ik wil er notulen van, met besluiten en actiepunten, op maximaal twee
A4. | De verpakkingsteksten voor onze drop moeten naar het Deens en Zweeds. Ook graag 300
verzenddozen bijbestellen bij onze vaste leverancier, voor 20 maart. | Vlucht naar Lissabon
verzetten: ik wil niet op de 3e maar op de 6e mei weg, terugvlucht blijft gelijk. Als het meer
dan 90 euro kost eerst overleggen. Boekingscode zit in mijn mail, onderwerp 'TAP'. | Knip de
opname van de opening terug naar anderhalve minuut. Daarnaast graag drie berichten voor
Instagram volgende week, foto's zitten in de map 'lente'. | Een Spaanse klant stelt allerlei
vragen over de garantie, beantwoord haar mail even. Onze garantievoorwaarden zijn er alleen in
het Nederlands, dus die moeten ook naar het Spaans. | Kun je mijn bonnetjes van januari en
februari uitzoeken? Ze zitten in een schoenendoos-map op Drive, sommige scheef gescand, tanken
en lunch door elkaar, en ik wil weten van welke afschrijvingen ik er géén heb. | Wij gaan met
een nieuwe cursus beginnen, 'Brood voor beginners'. Daarvoor wil ik: een landingspagina, een
campagne in Google daarnaartoe, een blog over desem en twee weken lang om de dag een post. |
Lieve mensen van de desk, onze oudste klant, mw. Verhagen, heeft een nare review geschreven en
verdient een goed antwoord. Daarnaast hebben we drie sollicitanten voor de receptie: kunnen
jullie hun brieven beoordelen? | De voorraad plantenbakken moet bijgewerkt worden en bij elke
bak wil ik een stukje van vier regels, met iets over de klei | We nemen er per juni iemand bij
in de bakkerij, nachtdienst. Stel een contract op volgens de cao, proeftijd een maand, met de
toeslagen erin, en stuur het haar ter ondertekening. Ze heet Lotte Wijnands. | Boek een huurauto
in Luik voor de 25e, en maak van mijn presentatie voor de dag erna iets dat niet op een
schoolbord lijkt. | Een klant dreigt met een advocaat om een bank die kraakt. Zoek uit hoe lang
de wettelijke garantie op meubels is, en laat haar vandaag nog weten dat we ermee bezig zijn. |
Goedendag. Kunt u de factuur voor de gemeente Ede opmaken? Het gaat om 4 dagdelen à € 310,
inkoopnummer 88-2041, en ze willen hem als e-factuur hebben, niet als pdf, met een kopie naar
mij. | Onze prijslijst moet in het Engels én opnieuw opgemaakt worden, met het nieuwe logo; en
met die lijst mag iemand de hotels in Zeeland gaan bellen, liefst in april. | Ik rijd in juni
langs de wijnboeren in de Elzas. Plan een route voor vier dagen met overnachtingen, nooit meer
dan 2 uur rijden per dag, en hou rekening met Pinksteren in Duitsland (druk). Bij Ribeauvillé
wil ik zeker langs. | Van aflevering 9 wil ik een uitgetikte versie voor op de site, aflevering
10 moet nog gemonteerd (begin eraf, reclame ertussen, einde zachter). | visitekaartjes voor mij
en Els: met ons mobiele nummer, voor- en achterkant, en graag als pdf voor de drukker én als
plaatje voor onder mijn mail | Van de vijf bestellingen van gisteravond moeten de pakbonnen
geprint en de verzendlabels gemaakt; de groothandelsklant in Gent krijgt daarnaast een factuur
met 30 dagen. | Lijstje: vergadering 30 maart om 10.00 met alle zzp'ers prikken, mijn
taxikilometers in het rittenblad zetten, trein naar Antwerpen op 1 april, en nabellen wie er op
de offerte van het tuinfeest niet gereageerd heeft | Mail de wijnbars op mijn lijst over onze
proefpakketten. Schrijf ook een nieuwe omschrijving bij de drie rode wijnen, die van nu is saai.
| Ik wil per maand kunnen zien hoeveel uur ik verkocht heb en hoeveel ik werkelijk werkte. Nu
houd ik het op de kalender bij met streepjes. Bouw er een rekenblad voor, simpel, met een
tabblad per kwartaal en kleurtjes als ik over de 40 uur ga. | Wat zijn de regels voor
handgemaakte cosmetica in Denemarken? Uitzoeken svp, en vertaal daarna ons etiket en de
bijsluiter naar het Deens. | Volgende week posten we over onze Duitse dealer, daar moeten twee
berichten voor komen. Zijn handleiding (Duits, 20 blz) wil ik graag in het Nederlands hebben. |
Half uurtje met mijn coach op donderdag 26 maart om 9 uur vastleggen graag. Mijn bio voor het
congresboekje moet nog geschreven worden, 120 woorden, derde persoon. | Schrijf aan de
verhuurder dat het dak nog steeds lekt, bij de achterdeur nu ook. Voeg de foto's toe, verwijs
naar onze brief van 4 februari en stuur het aangetekend, want op mail reageert hij niet. |
Marketingplan voor de rest van het jaar graag. We hebben vier productlijnen, bijna geen budget
en één stagiair. Zet erin wat we per kwartaal doen, wat het kost, en waaraan we zien dat het
werkt. | De vakantieaanvragen van het team lopen dwars door elkaar, wil iemand die voortaan
bijhouden? En maak een sheet waarin ik per medewerker de gewerkte uren zie optellen! | Kort en
bondig: ondertitels onder de film over het weven, de uitnodigingsbrief in het Frans, en een
stukje voor de nieuwsbrief over de nieuwe lesruimte. | hoi! banner voor bovenaan de site (1600
breed) en het menu op mobiel klapt niet open, kan dat ook gefixt | Betaal svp de rekening van de
houthandel uiterlijk vrijdag, en zeg de afspraak met Joost van de 18e af. | De vertaling van het
koopcontract van Turks naar Nederlands heb ik 20 maart nodig. Het zijn 14 bladzijden, waarvan 3
met stempels; getallen en namen dubbel controleren, voetnoten mogen weg, en hou het juridisch
maar leesbaar. | Er ligt een envelop bonnen van de beurs, graag inboeken. Oh en een gast, de
heer Scheffer, wil de helft van zijn verblijf terug vanwege het lawaai, los het met hem op. |
twee dingen: 1. de tekst over mijn werkwijze herschrijven, die is veel te lang 2. dezelfde
folder van vorig jaar naar het Duits | Kijk eens of jullie van de opgenomen meditatie (23 min,
hond blaft op 4:10) een schone versie kunnen maken, met een zachte in- en uitloop, hetzelfde
volume overal en een bestand voor Spotify. | Naar Kopenhagen, 11 mei heen en de 13e terug,
liefst overdag vliegen, één handbagage, en als het met de trein onder de negen uur kan dan
liever dat. | zet alles voor de 27e af in mijn agenda, ik ben dan bij mijn moeder in het
ziekenhuis. Ook de belafspraak om half vier en het eten met Bas. Stuur iedereen een kort
berichtje waarom. | De facebookadvertenties van vorige maand: 412 euro uitgegeven, 3
aanmeldingen. Zoek uit waar het misgaat (doelgroep? plaatje? tekst? landingspagina?) en stel het
zo in dat het minder kost. | nieuwe theedoeken in de webshop zetten (6 stuks, prijs 14,95, maten
staan op de achterkant) en de productteksten laten vertalen in het Engels | Pakketje van Jansma
is zoek: bel hem, hij is boos. Stuur hem daarna een nieuwe uit voorraad. En schrijf de
leverancier van de dozen dat we zijn factuur betalen, of nee: betaal hem gewoon meteen. | Handel
deze week de vragen in de chat van de webwinkel af. Het gaat bijna altijd over levertijd en
kleur. Toon: vriendelijk, jij-vorm, geen smileys. Weet je het niet, zet het dan op een lijstje
voor mij. | 1: koffie met de makelaar op maandag 23 maart om 15 uur in de agenda. 2: vacature
voor weekendhulp maken. 3: brief van het pensioenfonds beantwoorden. | Verzet de proefles van
Noor naar zaterdag 21 maart, half elf. Ze kan alleen in het weekend, en haar vader brengt haar,
dus laat het hem ook even weten via app. | Ik moet op 16 april in Lyon zijn, boek een trein
vanuit Breda. Dan nog: een kwartiertje bellen met mevrouw Dubois ervoor, ergens volgende week.
En haar contract (9 pagina's Frans) vertaald in het Nederlands. | Twee lampen zijn definitief
uit het assortiment, haal die uit de shop. Verder komt onze mail bij niemand aan sinds de
verhuizing van het domein; dat moet vandaag opgelost zijn. | Wie levert er in Nederland papieren
tasjes met bedrukking vanaf 500 stuks? Graag vergelijken op prijs. En maak alvast een ontwerp
voor op dat tasje, zwart-wit, met ons logo klein. | Van die klassieke auto's heb ik 40 foto's
gemaakt, maar het regende. Kun je de lucht wat opfleuren, nummerborden wegpoetsen en alles even
groot maken? Geen filters a.u.b., dat ziet men zo. | Wie kan er deze zomer invallen? Zet een
oproep uit voor twee vakantiekrachten, op Indeed en bij het uitzendbureau, en neem erin op:
rijbewijs, weekenden, leuk team. | Voor de opening van ons atelier: een persbericht van een
halve pagina, een poster op A3, vijf posts verspreid over de weken ervoor en een kleine campagne
op Google. Het persbericht moet 25 maart klaar zijn. | Zet de advertenties voor het zeilweekend
aan, en o, ik moet zelf nog op Terschelling zien te komen: boot op 8 mei, en een kamer. | Graag
in deze volgorde. Eerst de website, daar staat nog het oude adres op. Dan een campagne op Google
voor de regio Arnhem. En zoek intussen uit welke ondernemersclubs daar zijn en wat die per jaar
kosten. | Uit de lezing van afgelopen zaterdag (video, 1 u 10): een samenvatting van drie
minuten knippen, een blog over de kern, en de vragenronde letterlijk uittypen. | We lanceren een
podcast. Wat ik uiterlijk 30 april nodig heb: een intro van tien seconden, een pagina op onze
site waar je 'm kunt beluisteren, een persbericht en een reeks aankondigingen op LinkedIn. |
Mijn boekhouder vraagt de jaarstukken van 2025 op, zet die klaar voor 31 maart. En o ja: mijn
laptop start sinds gisteren niet meer goed op, kan iemand op afstand meekijken? | Ik heb de
afgelopen twee weken vier tuinen aangelegd en nog geen cent gefactureerd. Willen jullie daar
vrijdag de facturen voor versturen? Uren en materiaal staan in de map. | Ik heb zes flipovers
vol van de teamdag bij de bakkerij, foto's komen zo. Zet je die om in nette tekst? | De maten
van De Wit kloppen precies. Willen jullie er dan ook de offerte van maken, met tegels en
voegwerk apart, zodat ik hem maandag de 16e kan langsbrengen? | Ik zag net in de bank dat de
voetbalclub nog steeds niets heeft overgemaakt voor de shirts. Willen jullie ze daar netjes aan
helpen herinneren, het gaat om 875 euro van factuur 2026-014. | Over de huur gesproken, de kamer
boven de fietsenwinkel komt vrij per 1 mei. Er hebben al negen mensen gemaild, kunnen jullie die
mails doornemen en de beste vier laten komen kijken? | Terwijl jullie met de teksten bezig zijn:
de factuur voor de fietsclub klopt niet, daar moet een creditnota voor komen van 75 euro. | Van
vrijdag 27 tot en met zondag 29 maart wil ik alle tuinhandschoenen met een kwart korting in de
webshop hebben, kunnen jullie dat klaarzetten? | Er liggen zes berichtjes van klanten op
Marktplaats over de massagetafel en ik kom er niet aan toe. Willen jullie ze beantwoorden zoals
ik dat doe, gewoon vriendelijk en kort? | Zou je voor dinsdag ook een brief aan de ouders kunnen
schrijven waarin het nieuwe ophaalbeleid staat? Ik mail je de punten. | Voor ons jubileum op 30
mei moet er een zaal komen voor ongeveer 120 mensen. Daarna graag ook toegangskaarten, genummerd
en met ons oude logo. | De video's van module 2 lopen al bij jullie, maar ik wil er ook
Nederlandse ondertitels bij. Een van mijn cursisten is slechthorend. | Ik wil graag een stukje
over mijn nieuwe keramiekcursus voor op de site. En van mijn algemene voorwaarden heb ik een
Engelse versie nodig, die staan in de map. | oh en zet ook even mevrouw De Wit in de agenda voor
vrijdag de twintigste om half tien voor de eerste behandeling | Kunt u elke maand een mail maken
voor mijn klanten van de praktijk? Ik spreek de ideeën in met telefoon. | nou ik heb dus zo'n
stapel bonnetjes van de markt en de groothandel en die moeten eigenlijk gewoon per maand op een
lijstje voor de boekhouder en ja sommige zijn een beetje nat geworden | Nieuwe klant is firma
Hendriks, graag alle papieren sturen voor begin. En oude klant Bakker vragen of hij wil
schrijven een review. | Goedemorgen, ik heb nodig een presentatie voor de school over hout en
meubels, 10 slides, tekst stuur ik in Word. Voor 24 maart. | urenbriefjes van feb liggen hier
nog, 4 man, reken jij de overuren en reistijd uit? moet maandag naar loonkantoor | wil je de
fam. de boer bellen dat ik een dag later kom inmeten, en meteen vragen of de oprit vrij is | de
tuin van hofman is klaar, factuur maken van de offerte, min 150 omdat ik de grasmat niet gedaan
heb | brief naar de verzekering over die kapotte ruit bij de buren van de klant, verhaal spreek
ik zo in. verder ben ik do 19 en vr 20 maart weg, neem jij de telefoon dan? | Goedemorgen dames
en heren, het gaat hier z'n gangetje. De heer Smit van boven de fietsenwinkel heeft zijn huur
opgezegd en hij zou graag zwart op wit hebben dat wij dat goed ontvangen hebben. Wilt u dat
briefje voor mij opstellen? Vriendelijke groet, Gerrit Veldkamp | Beste dames en heren, hier
alles wel. De dakgoot van de naaiwinkel lekt precies boven de deur en de klanten worden nat. Ik
ben donderdag de negentiende om tien uur zeker thuis, kan er dan iemand langskomen? Hartelijk,
Riet Jonkers | Lieve mensen, sinds de nieuwe verwarming begrijpt geen gast meer hoe het warm
wordt, en ik eigenlijk ook niet. Graag een duidelijk blad met uitleg voor in de schuurkamer,
uiterlijk de 25e. Dank, Dirkje Hoekstra | Goedemiddag allemaal, ik hoop dat jullie de griep niet
hebben. Mijn man deed altijd de boeken van de kaaswinkel en nu staan er twee ordners van dit
jaar onaangeroerd. Kunnen jullie dat overnemen en zeggen wat er ontbreekt? Veel dank, Annie
Kuipers | Kunnen jullie een Facebook-actie opzetten voor mijn rijlessen? 150 euro, van maandag
16 tot en met zondag 29 maart, alleen Zwolle en omgeving. | Ik wil voortaan elke eerste dinsdag
van de maand een nieuwsbrief naar mijn klanten. Doen jullie dat van begin tot eind? | Van het
hele team hebben we zelf foto's gemaakt in de fysiopraktijk. Kunnen jullie ze rechttrekken,
lichter maken en de brandblusser wegpoetsen? Graag voor dinsdag de 17e. | Ik heb 40 minuten
opname van mijn yogales. Graag inkorten tot 25 minuten, ondertitels erbij en een korte intro met
het logo. Klaar op 25 maart. | Er zijn 14 sollicitaties binnen voor de functie van
leerling-stoffeerder. Graag doorlezen en de beste vijf aan mij doorgeven. Daarnaast moet mijn
afspraak met de accountant van vrijdag naar een andere dag worden verzet. | Als ik op
"schoenmaker Utrecht" zoek sta ik pas op pagina drie, terwijl ik hier al 21 jaar zit. Kunnen
jullie zorgen dat we hoger komen? | Voortaan elke werkdag de chat van de webshop beantwoorden
tussen 9 en 12 uur, graag. Vragen over garantie stuurt u aan mij door. | Ik moet op 1 april om
half twee bij de notaris zijn en ik ben zo bang dat ik het vergeet. Zet het erin met een
herinnering een dag ervoor. | Beste mensen, onze yogastudio groeit en ik raak het overzicht
kwijt over wie er lid is, wie gestopt is en wie verhuisd. Zouden jullie de ledenlijst van mij
willen overnemen en een keer goed opschonen? Het oude Excelbestand stuur ik mee. Vriendelijke
groet, Anneke Visser | Beste team, de jaarafsluiting van onze muziekschool ligt hier al weken op
tafel en ik kom er niet doorheen. Willen jullie het kasboek bijwerken en de jaarrekening voor de
kascommissie opstellen? Op 9 april moet alles klaarliggen. Vriendelijke groeten, Marijke
Hoekstra | Beste mensen, in september beginnen wij met een cursus eerste hulp voor baby's,
twaalf plaatsen, 65 euro. Kunnen jullie de aanmelding regelen, met bevestiging en wachtlijst? En
is er in Zwolle een geschikte cursusruimte te vinden voor zes dinsdagavonden? De aanmelding zou
op 15 april open moeten. Groet en dank, Esther Mulder, kraamzorg | Beste Marijke, Wat een
heerlijk weer opeens, hè? Ik heb een schoenendoos vol bonnetjes van januari en februari
gefotografeerd, scheef en wel, ze staan in de map. Wil je ze op volgorde zetten en me zeggen wat
er mist? Mijn boekhouder wil ze uiterlijk maandag hebben. Hartelijke groet, Cor Wessels,
rijschool Wessels | Hallo Femke, Ik hoop dat je vakantie fijn was, ik heb je gemist! Volgende
week wil ik vijf berichtjes op Instagram over de nieuwe brillen, een per dag, mijn teksten van
vorig jaar mogen gewoon opgefrist worden. Foto's zet mijn dochter vandaag in de map. Fijne dag
nog, Ria van Loon Optiek | Goedemiddag Mirjam, Ik hoop dat de verbouwing opschiet bij jullie.
Binnenkort word ik vijftig en sluit ik een weekje de praktijk, dus kun je mijn agenda van 20 tot
en met 24 april helemaal dichtzetten en de mensen die er al in staan een andere dag geven? Ik
neem taart mee als dank. Liefs, Saskia Dekker, Haptotherapie | Wil je de handleiding van het
Duits naar het Engels laten vertalen, en uitzoeken welke andere leveranciers zo'n maaier
verkopen? | Zo, de paasbieren zijn gebotteld en mijn vingers zijn lam. Graag een nieuwsbrief aan
de proevers, die moet op 25 maart weg, en daarnaast een paar berichten voor Instagram. Foto's
maakt mijn dochter zaterdag. | Het was hier een gekkenhuis dit weekend, drie kinderfeestjes op
de manege en een pony die ontsnapte. Daardoor heb ik de facturen van februari voor de
pensionstallen niet gedaan. Willen jullie die voor vrijdag 17.00 uur de deur uit doen? | Het
gaat goed met de hondenschool, bijna te goed, ik had zaterdag 19 pups. Nu het kantoorwerk nog:
facturen voor de voorjaarscursus versturen, en de bankafschriften van februari naast de
bonnetjes leggen. Liefst voor 31 maart allebei | De tulpen staan er dit jaar zó mooi bij, mensen
stoppen gewoon met de fiets. Mijn dochter zegt dat ik daar iets mee moet doen. Doe mij een
nieuwsbrief over de pluktuin, met de openingstijden erin en een knop om te reserveren | Zo, de
verbouwing is klaar, nog één likje verf en mijn schoonvader mag naar huis. Er moeten nieuwe
foto's op de site, die staan in de map Zaak, en op Instagram een bericht dat we weer open zijn.
Dat bericht graag komende maandag online | zeg luister eens ik ben gisteren klaargekomen met die
trap bij De Graaf en die meneer wil de factuur echt morgen al hebben voor zijn subsidie, 2.875
inclusief, of nee exclusief, kun je die maken en sturen | even tussendoor hoor, de zomerkampen
gaan open dus ik wil een nieuwsbrief naar alle ouders, die moet vrijdag de 20e de deur uit, en
op de site moet de oude kamppagina weg en de nieuwe erop, tekst heb ik al half | Dag allemaal,
Femke van de kapsalon. Wij hebben er een nieuwe collega bij, Noor, en dat mag gezien worden.
Zouden jullie een berichtje over haar voor Instagram willen maken, en haar ook met foto op onze
teampagina willen zetten? Ik stuur de foto zo door. Veel dank, Femke | Goedemorgen, met Ingrid
van de stoffeerderij. Ik heb vijf klussen afgerond en nog geen enkele factuur verstuurd, terwijl
de klanten er zelf al om vragen. Zou het lukken om ze morgen de deur uit te doen? De bedragen
staan in de bijlage. Hartelijke groet, Ingrid | o ja, de factuur voor Van Dijk moet vandaag nog
weg. 640 euro ex btw, voor het stucwerk in de gang. | Graag onze Engelse folder in het Duits, en
een overzicht van campings in de Eifel waar honden welkom zijn, met bronnen | De familie De Wit
gaat door met de keuken! Ze moeten alleen de overeenkomst en het intakeformulier nog hebben. |
Mijn stem is weg. Neem morgen de telefoon aan en spreek met Hendriks een nieuwe dag af voor het
stucwerk. | Maandag beginnen we in Zwolle en er is nog geen plaat isolatie besteld, 140 m² PIR
van 100 mm. | Zoek ik op. De gemeente wil trouwens een sloopmelding voor de Dorpsstraat en dat
formulier krijg ik niet ingevuld | Zoek uit welke eisen er in België zijn voor een drone, en
regel een huurauto naar Gent voor mij | Een overzicht van welke fietsen het best lopen zou fijn
zijn, volgende week, en daarna een Google-campagne voor de top drie
""",
}
