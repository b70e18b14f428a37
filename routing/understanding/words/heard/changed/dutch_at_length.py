"""What people who write Dutch want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
Kunt u bij Femke 24 uur aanhouden in plaats van 28? Ik had het verkeerd genoteerd. | bij de
herinneringen graag geen u maar je schrijven, het zijn allemaal mensen van de loopgroep | ik
krijg de tekst van de gastdocent pas na pasen dus stuur die nieuwsbrief op dinsdag 7 april | De
proefles van Noor graag niet om kwart over vier maar vrijdag om half drie, ze heeft hockey. |
shit vergeten, de zaterdag zit er niet bij. 6 uur a 52 voor mij en 6 a 35 voor de jongen, zet
dat er nog op | Wacht nog even tot de 17e met versturen, prijs van het garen is nog niet zeker |
Van het gesprek is een samenvatting van één kant eigenlijk genoeg, niemand gaat elf pagina's
wethouder lezen | btw verlegd bij De Vries, die zitten sinds januari in Gent. moet er wel op
staan | filmladder graag dinsdag de 24e om half acht 's avonds eruit, dan zit iedereen op de
bank | die bierviltjes hebben geen haast, doe maar 8 april, tot die tijd ligt de taxi toch stil
| O en bij de factuur voor de gemeente moet t.a.v. mevr. El Idrissi, anders raakt hij zoek |
wacht met De Smet tot na Pasen, dinsdag 7 april ofzo. Hij ligt in 't hospitaal | De u12 traint
voortaan op donderdag, verwerk dat nog in het rooster dat jullie aan 't maken zijn | Joost heeft
vrijdag de 27e maar vier uur gewerkt, niet acht. Passen jullie dat aan? | zet in de nieuwsbrief
maar dat de puppyclub op dinsdag is, ik had woensdag gezegd hè | even over Maastricht, mijn zus
zou op de hond passen maar die heeft nu haar enkel verstuikt op de trap en Bobbie is veertig
kilo, dat gaat dus niet. Hond gaat toch mee, dus graag een hotel waar dat mag, mag best tien
euro duurder zijn | zet de framemaat er ook bij. en vrijdag klaar is ook goed, morgen hoeft niet
meer | Vroegboekprijs vergeten! tot 20 deelnemers.. nee wacht, de eerste 5 mogen voor 345, kan
dat er nog in | die offerte van de schuur, zet er nog 6 meter goot bij en de afvoer van de oude
golfplaten (asbestvrij). en graag vrijdagochtend binnen | Die prijs van gisteren klopte van geen
kanten, ik reken 62 per uur en niet 26 😂 omgedraaid. Pas je 't aan? | hé die vertaling voor
Lyon, "vers gebrand" is fraîchement torréfié, niet brûlé hè 😂 pas dat eens aan | Het bouwjaar
moet 1911 zijn, en kunnen jullie het ook nog naar die fietsbladen sturen? niet alleen de krant |
Monteur moet verzet worden, huisje is toch verhuurd vrijdag. Woensdag 18e om 9 uur zijn ze eruit
| zet er nog in dat de barbecue niet op het houten terras mag. we hebben nu een zwarte cirkel |
O en er moeten nog 14 lunches à 11,50 bij op die factuur, vergeten door te geven | Het hotel
ziet er keurig uit, maar mevrouw Postma wil graag een kamer op de begane grond. Kan dat nog
geregeld worden? | Hier de playlists van Radio Noorderkempen nog bij, da's nog drie keer
gedraaid. Neem die ook maar mee in de claim | Jef speelt trombone maar zijn zus ook, da was ik
vergeten. Zet die er bij als bastrombone | In filmpje 3 mag het stuk met de kat er wél in
blijven, kreeg er leuke reacties op | De vertaling van de website mag wat later komen, dinsdag 7
april is prima. Onze webbouwer heeft het druk en kan er voor Pasen toch niets mee. | Zouden
jullie bij de tulpenweek de prijs willen weglaten? De veiling schommelt zo dat ik liever geen
bedrag noem. | Kunnen we de nieuwsbrief naar dinsdag 24 maart schuiven? Dan is de nieuwe
collectie tenminste ook echt binnen. | Gisteren bleek dat de witte tulpen dit jaar mislukt zijn,
door de nattigheid. Schrijf het tweede bericht dus alsjeblieft over de narcissen. Die staan er
gelukkig prachtig bij. | We hadden maandag afgesproken voor de workshoppagina, maar mijn
medecursusleider ligt met griep op bed en ik wil haar tekst er graag bij. Zullen we er vrijdag
de 20e van maken? | Er komt iemand met een rolstoel bij, dus een zaal op de eerste verdieping
zonder lift valt af. | Stuur de berichten voortaan naar Joris zijn nummer in plaats van naar
mij, ik zit de hele dag op het dak. | De brief aan de verhuurder liever zaterdag al klaar, dan
kan ik hem zelf in de bus doen. En zet erin dat de verwarming al sinds januari hapert. |
Woensdag zit ik in Gent. Zet Kramer maar op vrijdag de 20e om 9 uur, dan rijd ik er meteen heen.
| Het huis heeft sinds vorige week ook een laadpaal. Die moet er nog in, liefst bovenaan bij de
voorzieningen. | Bij de vragen over betalen: sinds 1 maart nemen we geen contant geld meer aan,
dus dat antwoord klopt niet. | Die zin over de wieken mag weg, het klinkt alsof we aan het
bedelen zijn. De rest vind ik mooi zo. | De onderwerpregel mag korter, en het stukje over de
workshop in Gent kan er helemaal uit want die zit vol. | Zet aflevering 71 maar op
maandagochtend acht uur, dan zitten de meeste luisteraars in de auto. | De factuur moet op naam
van zijn vrouw, M. van Dijk-Smit, en het uurtarief is dit jaar 62 euro. | doe dat stukje over de
korting er toch maar uit want die is dan al voorbij | met Joost, voor mijn vader. 12 t/m 19 juli
moet tóch open, de familie komt een week later. dus 19-26 dicht | Beste mensen, het is hier nog
wat fris. De bezichtigingen liever op zaterdag de 21e, want die veertiende heb ik een
verjaardag. Dank u zeer, Truus Bakker | ff voor oma: de monteur liever vrijdag de 20e om 11 uur,
donderdag heeft ze koor | De shot met de kruiwagen moet aan het begin, dat is waar iedereen om
lacht. En het mag een halve minuut korter. | De blog mag een paar dagen later, woensdag de 18e
is vroeg genoeg, maar dan wel met een stuk over zitten op kantoor erbij. | Makelaardij Smit niet
bellen, die eigenaar is mijn ex-zwager en dat geeft gedoe. De rest gewoon wel. | Het stuk met de
kettingzaag eruit, daar draagt Kees geen helm en dat kan ons een boete opleveren. | Dag
allemaal, fijn dat de uitnodiging voor de ledenvergadering bijna klaar is. Er is alleen iets
veranderd: we komen niet om 19.30 maar om 20.00 uur bij elkaar, anders haalt onze penningmeester
het niet. Passen jullie dat nog aan? Veel dank, Henk Bosma | Beste Anneke, Sorry dat ik er zo
laat mee kom, het is hier een gekkenhuis met de lammetjes. De rondleiding op de boerderij wil ik
verplaatsen van zaterdag 21 naar zondag 22 maart, kun je dat bij de groep regelen? Ze begrijpen
het vast. Groeten van Trui Hoekstra Schapenhoeve | Beste Tineke, Fijn dat je weer beter bent! In
de uitnodiging voor de webinar heb ik mijn telefoonnummer verkeerd doorgegeven, het moet
eindigen op 47 en niet op 74. Pas je dat nog even aan? Excuus, ik had mijn bril niet op.
Vriendelijke groeten, Gerrit Nijland, energieadvies
""",
}
