"""What people who write Dutch want otherwise of work in play; as heard."""

from __future__ import annotations

CHANGED = {
    "change": """
kan het toch iets korter? mensen lezen dat niet uit | zet de Belgische klanten er ook maar bij,
dat zijn er een stuk of twaalf | liever de 24e dan, want de 23e heb ik een keuring | Maak er
maar u van in plaats van je, het zijn notarissen | laat het een week later ingaan, dus vanaf 1
april | En neem mijn openingsspeech dan ook mee, staat op hetzelfde bandje vanaf minuut 52 | het
moeten er toch twaalf worden | zet het kvk-nummer er ook even bij | Zou de tweede alinea
misschien over onze leerling kunnen gaan in plaats van over mij? | ik vlieg liever een dag
eerder, dus de 23e | je en jij graag, geen u | doe ook maar het laatste kwartaal van vorig jaar,
nu je toch bezig bent | mag volgende week woensdag ook nog hoor, ipv deze vrijdag | Alleen
bedrijven met meer dan tien man personeel, de rest mag van de lijst af. | Sanne heeft 6
overuren, vergeten door te geven, graag meenemen | btw verlegd op die van Müller, dus zonder 21%
| vlaams graag, geen hollands | doe er ook een zinnetje bij over de kinderkorting | maak er
maandag van ipv vrijdag | liever wat minder uitroeptekens graag | 20 kamers moet 22 zijn | bel
ook de gemeentes even mee | Mag het toch in de u-vorm? Onze doelgroep is wat ouder. | haal de
prijzen eruit, die veranderen toch weer | toch graag voor de 27e, de drukker heeft gebeld | kunt
ge er ook een alinea bijzetten over de hondenschool? | niet de hele lijst bellen, alleen wie in
Brabant zit | mag het een dagje later, vrijdag de 20e ofzo | Geen emoji's in de posts graag, we
zijn een uitvaartonderneming | Kan de overuren van Joris er nog bij? 8 stuks | vertel de klanten
die mailen ook dat we 4 april dicht zijn | Doe maar een hotel met parking, ik kom toch met de
camionette | Ik zou mijn 06-nummer er niet bij zetten, neem het vaste | de conclusie graag in
het Nederlands, de rest mag Engels blijven | vervang 'goedkoop' overal door 'voordelig' | die
van Mulder mag er ook bij, dan zijn het er zes | van mij hoeft het woord 'duurzaam' er niet in,
dat schrijft iedereen al | die taart mag eruit, bakker boos | bel ook de hotels, lijst 2 zit
erbij | factuur pas maandag sturen, ze zijn op wintersport | Kunt u bij Femke 24 uur aanhouden
in plaats van 28? Ik had het verkeerd genoteerd. | Ik zou het op prijs stellen indien u ook de
Latijnse namen overneemt. | stuur die van de gemeente toch maar via peppol en niet per mail |
splits de kosten van de bus even uit naar zakelijk en privé, 70/30 | brief moet er vrijdag al
uit ipv volgende week, burgemeester komt | laat dat hoofdstuk over onderhoud maar onvertaald,
dat gaat eruit | ziet er top uit! alleen die groene balk graag oranje | de workshop vilten is
vol. zet er "wachtlijst" bij en haal de knop weg | kan de hashtag met ons dorp overal achter? en
die van amsterdam weg graag | zet me onderaan, hoef niet zo nodig bovenaan te staan | Joris: 28
uur. Ik had 32 doorgegeven, mijn fout | voortaan afspraken van een half uur inplannen, een uur
is me te lang | doe alleen de verhuur, reparatievragen beantwoorden we zelf | beetje minder hiep
hiep hoera in de toon ajb | twee kamers i.p.v. één, m'n compagnon snurkt | mag ook gewoon in het
Fries blijven staan, hoeft niet vernederlandst | ik ga een dag later, dus de 19e, rest blijft zo
| focus toch op Arnhem, Nijmegen ken ik zelf wel | toch geen pools, wel tigrinya | laat het
limburgs maar weg haha, alleen de besluiten opschrijven | bij de herinneringen graag geen u maar
je schrijven, het zijn allemaal mensen van de loopgroep | doe toch maar dinsdag | wacht ff tot 1
april ermee, prijzen veranderen dan pas | niet mijn 06 erop maar die van de winkel | fleur had
12 uur extra vorige maand, neem die mee | kan t ook morgen al? de drukker wil eerder | hier de
goeie foto, die andere was wazig | doe maar donderdag 19 maart, woensdag heeft de truck met
bitterballen al iets | hoofdstuk 3 hoeft niet mee vertaald, die brug is weg | mag ook een b&b
zijn ipv hotel, als er maar ontbijt is | het is Kok-Jansen, andersom dus | Haast is eraf, 1
april is vroeg genoeg en nee, dat is geen grap | Brits mag het zijn, niet Amerikaans. Sorry dat
ik het nu pas zeg. | doe maar donderdag de 19e | btw verlegd bij De Vries, die zitten sinds
januari in Gent. moet er wel op staan | niet voor tienen bellen graag, die mensen werken 's
nachts | hond van de week liever vrijdag plaatsen, de baas is dan jarig | mevr de Wit wil liever
woensdag de 18e om 11 uur, zet maar om | neem laadpalen ook mee in dat zoekwerk | Bij fam. Bouma
twee uur eraf, we hebben hun kat laten ontsnappen | De afspraak met de drukker moet naar
woensdag tien uur, hij heeft donderdag crematie | Proeverijmail toch pas maandag de 23e, de zaal
is nog niet rond | doe toch maar drie quotes bij afl 20 | nieuwsbrief hoeft pas zaterdag de 21e
weg hoor | Zet er bij Smit ook de 40 euro incassokosten bij | Rabo liever dinsdag om 11u, dan
staat mijn vrouw in de winkel | gebruik maar de foto met dat rode brilletje ipv de etalage |
Kevin 3 dagen ziek, vergeten | wacht met De Smet tot na Pasen, dinsdag 7 april ofzo. Hij ligt in
't hospitaal | die wijnkaart: de rosé eraf, uitverkocht | Kunnen jullie bij de sportscholen ook
die in Haarlem meenemen? staan op tabblad 2 | Op de factuur van De Wit moet nog het inkoopnummer
88213 komen | Joost heeft vrijdag de 27e maar vier uur gewerkt, niet acht. Passen jullie dat
aan? | de menukaart hoeft pas de 20e online, de kok twijfelt nog over het dessert | Laat
"gezellig" maar gewoon staan in het Engels, met een sterretje erbij | zet in de nieuwsbrief maar
dat de puppyclub op dinsdag is, ik had woensdag gezegd hè | kun je bij de voorraad die met een
deukje er 10% goedkoper in zetten? | neem bij de koffiebranders ook België mee, Gent is voor mij
dichterbij dan Utrecht | bij Bos was ik op 4 maart, op de factuur staat 3 april | toch maandag
pas voor Van Dijk, hij wil nog een deur erbij | De Wit moet eerder, morgen 10 uur al, om elf
komt de notaris | het is van 5 tot 8 en niet tot 9, buren hè | maak van die daken maar 31 juni |
kunnen we de lentemailing naar 1 april schuiven, de aspergeboer is laat dit jaar | doe maar
maandag ipv vrijdag | de groene foto bovenaan, de andere mag eruit | zaterdag tot 5, niet tot 6
| zet de framemaat er ook bij. en vrijdag klaar is ook goed, morgen hoeft niet meer | Van Dalen
ook graag, 3 beurten | bel eerst de mensen met een e-bike | 'Kräutertee' graag, overal, niet
'Kräuter-Tee' | even iets anders: in de klantmails graag je gebruiken, geen u | nog een filmpje
erbij gevonden, nr 7, mag achteraan in module 3. link: zie mail | In het werkboek graag overal
"jij" ipv "u", ik schrok ervan haha | Doe toch maar 's middags in plaats van 's ochtends,
dinsdag blijft goed | die kortingscode mag ook voor bollen gelden trouwens, niet alleen zaden |
Wacht nog met versturen tot dinsdag, de aardappelen komen maandag pas binnen | de inhoud klopt
niet: zakje is 12 gram niet 120. en prijs mag erbij | toch maar 1500 zakjes, en op het groene
papier. De rest kan blijven | Ohja en doe bij die posts geen tulpen, iedereen heeft tulpen.
Ranonkels! | Mooi stukje maar ik ben geen "passievolle vakman", ik ben gewoon Kees. Kan het
normaler | kleine aanvulling, het moet ook voor naaimachines gelden dus niet alleen fietsdingen
in de naam | kot 8 moogt ge eruit laten, zijn moeder heeft juist cash betaald aan de deur |
voorjaarsmail mag een week later, vrijdag de 20e, ben nog aan t fotograferen | Vraag naar de
zwemdiploma's ontbreekt nog! Kan die erbij tussen allergie en noodnummer | Ik wil de stukken
toch een week eerder, dus dinsdag 24 maart. Lukt dat? | Bitterballen zijn 9,50 geworden, pas je
dat nog aan? | van dam wil de offerte een dag eerder, dus de 19e | Zet bij de vacature ook mijn
06 nummer, mailen doen koks toch niet | kan de 15 donderdagavond al online? | Ooievaar graag
zonder tekst, alleen het plaatje | Bij De Wit was het 7 uur, niet 6. Sorry, te snel getypt. |
zet er ook bij dat we op koningsdag dicht zijn | de keuring is een dag later geworden, 15 april
dus | van loon krijgt 10% korting, dat had ik hem beloofd. graag nog aanpassen | begin toch
liever pas op de 23e | kan de borg op de factuur naar 300 ipv 250? | doe maar zaterdag de 28e in
plaats van doordeweeks | zet er nog bij dat ze GOTS zijn | oude 06-nummer mag van het kaartje af
| de link naar de agenda moet naar /lessen-voorjaar, de oude pagina is weg | Mevrouw De Wit
krijgt korting, zij betaalt maar de helft dit seizoen. | het concert is vrijdag 17 april
geworden | Ik heb het overzicht toch al vrijdag nodig, de boekhouder gaat op wintersport. | Doe
er ook maat 100x150 bij, daar vragen ze steeds naar | Zet aflevering 71 maar op maandagochtend
acht uur, dan zitten de meeste luisteraars in de auto. | Het wordt één nacht minder, we rijden
zondag na de beurs meteen naar huis. | doe toch maar ondertitels erbij | doe dat stukje over de
korting er toch maar uit want die is dan al voorbij | Het moet zijn 21 stoelen en niet 12, ik
heb verkeerd gezegd. | Afspraak met Jansen graag naar maandag 23 om 13.00, hij is ziek. | het is
48 m2 en geen 84, ik had m omgedraaid op het briefje | zet de herinnering pas dinsdag de deur
uit, hij heeft beloofd dat hij maandag betaalt | maak er toch rvs van ipv verzinkt, prijs
opnieuw opvragen bij dezelfde twee | Doe ook maar een Duitse versie erbij, we krijgen steeds
meer klanten uit Kleef. | Alinea over de graszoden mag eruit, die zijn uitverkocht. | doe maar
di 24 maart | 15 blz ipv 12, zie bijlage | Neem in de lijst ook de postcode van elke klant op,
alsjeblieft. | Het bericht over de cursus mag een dag later, dus op dinsdag de 17e. | Het
bonnetje van de bouwmarkt moet 86,40 zijn en niet 68,40 | onderwerpregel graag kroter | Januari
mag er ook meteen bij, dan is het hele jaar tot nu toe klaar | Voor Sem moet het 32 uur zijn,
niet 36 | verstuur hem toch maar volgende week donderdag | Geen kortingscodes meer weggeven in
de antwoorden. Het loopt uit de hand. | doe er toch ook LinkedIn bij, niet alleen Insta | Liever
de foto van buiten, die binnen is te donker. | Laat de namen van cliënten weg. Alleen initialen,
anders krijg ik gedoe. | doe bij Smit toch triple glas en reken het afvoeren mee | Zet bij de
appeltaart ook amandel, zit er tegenwoordig in | Offerte voor de familie Smit mag zonder drank,
die nemen ze zelf mee. | doe de viltjes toch maar vierkant, rond is te duur | Kan de offerte
morgen al? Mijn klant gaat vrijdag op vakantie | vierkant graag, niet staand | ze wil bij nader
inzien toch liever haar geld dan die groene, bestelling 88 dus | Brief mag vrijdagavond om acht
uur, niet 's ochtends | De blauwe jurk moet ook in maat 44 erbij | Niet donderdag maar vrijdag
graag | Alleen de fietstassen overnemen, de helmen gaan uit het assortiment | Stuur nog even
niks! Laat me eerst weten wie er op de lijst staan. | Wacht tot maandag met online zetten, mijn
vader moet er nog naar kijken. | minder uren graag: van twee tot vier is zat, het is doodstil |
De lonen moeten een dag eerder klaar zijn: donderdag de 27e, niet vrijdag. | toch maar u in
plaats van je, en korter | Laat de landelijke regelingen vallen en kijk alleen wat de gemeente
Deventer doet. | Kan het wat vroeger? Niet de 15e maar aanstaande vrijdag, de bank zit te
wachten | Neem voor Wenen liever de nachttrein dan het vliegtuig, vliegen wil ik niet meer. |
graag toch wat meer van de stiltes laten zitten, hij is nu zo gehaast | Doe die mokken maar in
het groen erbij als variant | in de nieuwsbrief staat dinsdag, maar de workshop is woensdag |
Doe er ook een kolom kilometers bij in dat overzicht | Het telefoonnummer op de flyer klopt
niet, er moet 47 achteraan staan in plaats van 74. | familie Bos krijgt deze maand 10% korting,
kan dat nog op de factuur | T-28 graag alleen Rotterdam en Den Haag, Amsterdam hoeft niet | De
nieuwsbrief moet toch een paar dagen eerder, vrijdag de 13e | Afspraak in Groningen is verzet
naar dinsdag 17 om 14u, dus latere trein graag | er komt nog een bon bij van 19 feb, benzine |
mag het vandaag om 2 uur smiddags al? klant zit te wachten | Hotel Antwerpen graag van 26 t/m 28
maart ipv één nacht | Toch liever dinsdag de 17e, maandag lukt me niet | De posts hoeven pas
maandag 23 maart klaar te zijn, de opening schuift op | Kan er op de factuur van Smit nog 35
euro reiskosten bij? | Het worden 8 workshops voor De Regenboog ipv 6 | de boot is de 19e bezet,
we gaan voor vrijdag 26 juni | Mag de naam van de geïnterviewde eruit, gewoon 'J.'? | De
bezichtigingen liever dinsdag de 24e, dan ben ik er zelf bij | Kunnen jullie de klanten met u
aanspreken in plaats van je? | Brussel wordt morgen al!! Kunnen jullie de trein omzetten van
donderdag naar morgen? | Geen afspraken op woensdagmiddag inplannen graag, dan haal ik de
kinderen | Hoeve Groen krijgt 10 procent korting, die nog even op de factuur verwerken | Bij De
Boer mag de vloerverwarming eruit, te duur vindt ie | doe maar meranti ipv vuren voor die
kozijnen | De trein naar Brussel moet donderdag de 19e worden in plaats van woensdag | bij het
belrondje graag alleen nog basisscholen, de middelbare doet mijn compagnon | de blogstukjes
hoeven er toch niet bij, alleen de gewone pagina's | Ik heb bij nader inzien toch liever
LinkedIn dan Facebook, daar zit alleen mijn schoonmoeder nog | Knippen bij kinderen is nu 19,50,
dat moet er dan ook zo op | Er gaat een hond mee, dus iets waar dat mag | Doe er bij de posts
maar eentje over geitenkaas bij | Joost is vanaf deze maand 32 uur in plaats van 40 | Die
selectie van de brouwerij mag ruimer hoor, 80 i.p.v. 40 foto's | doe in de offerte van de
gemeente ook maar een variant zonder alcohol | Liever twee man extra in de keuken dan aan de
bar, die nacht | Wacht met die aanbetalingsfactuur tot dinsdag volgende week, ze wisselen van
rekening | planning moet een week opschuiven, Smit is met pasen weg. dus start pas na 6 april |
doe de datum maar vooraan in de bestandsnaam | Kun je de prijzen ook ex btw zetten? De klant is
een bv | Die scholenlijst: basisscholen mogen eruit, enkel middelbare nog bellen. | De vertaling
hoeft niet meer deze week, de 27e is vroeg genoeg | toch doorgaan met het interview, wel graag
met tijdcodes erbij | Luik gaat door hoor, maar dan dinsdag de 17e | Voor de posts: geen
hashtags graag, en alles met jij ipv u
""",
}
