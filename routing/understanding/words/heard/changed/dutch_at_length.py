"""What people who write Dutch want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
shit vergeten, de zaterdag zit er niet bij. 6 uur a 52 voor mij en 6 a 35 voor de jongen, zet
dat er nog op | O en bij de factuur voor de gemeente moet t.a.v. mevr. El Idrissi, anders raakt
hij zoek | De u12 traint voortaan op donderdag, verwerk dat nog in het rooster dat jullie aan 't
maken zijn | even over Maastricht, mijn zus zou op de hond passen maar die heeft nu haar enkel
verstuikt op de trap en Bobbie is veertig kilo, dat gaat dus niet. Hond gaat toch mee, dus graag
een hotel waar dat mag, mag best tien euro duurder zijn | die offerte van de schuur, zet er nog
6 meter goot bij en de afvoer van de oude golfplaten (asbestvrij). en graag vrijdagochtend
binnen | Die prijs van gisteren klopte van geen kanten, ik reken 62 per uur en niet 26 😂
omgedraaid. Pas je 't aan? | Het bouwjaar moet 1911 zijn, en kunnen jullie het ook nog naar die
fietsbladen sturen? niet alleen de krant | zet er nog in dat de barbecue niet op het houten
terras mag. we hebben nu een zwarte cirkel | Het hotel ziet er keurig uit, maar mevrouw Postma
wil graag een kamer op de begane grond. Kan dat nog geregeld worden? | Hier de playlists van
Radio Noorderkempen nog bij, da's nog drie keer gedraaid. Neem die ook maar mee in de claim | De
vertaling van de website mag wat later komen, dinsdag 7 april is prima. Onze webbouwer heeft het
druk en kan er voor Pasen toch niets mee. | Zouden jullie bij de tulpenweek de prijs willen
weglaten? De veiling schommelt zo dat ik liever geen bedrag noem. | Gisteren bleek dat de witte
tulpen dit jaar mislukt zijn, door de nattigheid. Schrijf het tweede bericht dus alsjeblieft
over de narcissen. Die staan er gelukkig prachtig bij. | We hadden maandag afgesproken voor de
workshoppagina, maar mijn medecursusleider ligt met griep op bed en ik wil haar tekst er graag
bij. Zullen we er vrijdag de 20e van maken? | Stuur de berichten voortaan naar Joris zijn nummer
in plaats van naar mij, ik zit de hele dag op het dak. | De brief aan de verhuurder liever
zaterdag al klaar, dan kan ik hem zelf in de bus doen. En zet erin dat de verwarming al sinds
januari hapert. | Woensdag zit ik in Gent. Zet Kramer maar op vrijdag de 20e om 9 uur, dan rijd
ik er meteen heen. | Het huis heeft sinds vorige week ook een laadpaal. Die moet er nog in,
liefst bovenaan bij de voorzieningen. | Bij de vragen over betalen: sinds 1 maart nemen we geen
contant geld meer aan, dus dat antwoord klopt niet. | Die zin over de wieken mag weg, het klinkt
alsof we aan het bedelen zijn. De rest vind ik mooi zo. | De onderwerpregel mag korter, en het
stukje over de workshop in Gent kan er helemaal uit want die zit vol. | De factuur moet op naam
van zijn vrouw, M. van Dijk-Smit, en het uurtarief is dit jaar 62 euro. | met Joost, voor mijn
vader. 12 t/m 19 juli moet tóch open, de familie komt een week later. dus 19-26 dicht | Beste
mensen, het is hier nog wat fris. De bezichtigingen liever op zaterdag de 21e, want die
veertiende heb ik een verjaardag. Dank u zeer, Truus Bakker | De shot met de kruiwagen moet aan
het begin, dat is waar iedereen om lacht. En het mag een halve minuut korter. | De blog mag een
paar dagen later, woensdag de 18e is vroeg genoeg, maar dan wel met een stuk over zitten op
kantoor erbij. | Dag allemaal, fijn dat de uitnodiging voor de ledenvergadering bijna klaar is.
Er is alleen iets veranderd: we komen niet om 19.30 maar om 20.00 uur bij elkaar, anders haalt
onze penningmeester het niet. Passen jullie dat nog aan? Veel dank, Henk Bosma | Beste Anneke,
Sorry dat ik er zo laat mee kom, het is hier een gekkenhuis met de lammetjes. De rondleiding op
de boerderij wil ik verplaatsen van zaterdag 21 naar zondag 22 maart, kun je dat bij de groep
regelen? Ze begrijpen het vast. Groeten van Trui Hoekstra Schapenhoeve | Beste Tineke, Fijn dat
je weer beter bent! In de uitnodiging voor de webinar heb ik mijn telefoonnummer verkeerd
doorgegeven, het moet eindigen op 47 en niet op 74. Pas je dat nog even aan? Excuus, ik had mijn
bril niet op. Vriendelijke groeten, Gerrit Nijland, energieadvies | De trainer heeft zijn enkel
verzwikt tijdens het skiën, dus de cursus begint een week later. In de nieuwsbrief moet 7 april
staan in plaats van 31 maart. | Mijn zus wees me erop dat ik jullie een oude prijslijst had
gestuurd, ik was ook zo moe maandag. De nieuwe zit in de map, voer die maar in. | Onze
boekhouder gaat op wintersport, ja nu nog. Hij wil de lonen daarom al op de 20e hebben in plaats
van de 26e | De schilder is vanmorgen geweest en de gevel is nu donkerblauw in plaats van groen.
Dus die foto van de voorkant moet er weer af, ik maak nog een nieuwe | weet je wat, die
kamppagina hoeft toch pas dinsdag de 24e online, de gemeente moet eerst nog ja zeggen over dat
veldje | o ja en wat ik vergat te zeggen, een proefles kost nu twaalf vijftig en niet meer tien,
dus als ze dat vragen dan dat antwoorden | Beste collega's, de makelaar uit Zwolle liet weten
dat dinsdag 31 maart hem beter schikt dan de dag die u had geprikt. Als u dat zou willen
aanpassen, ben ik u erkentelijk. Vriendelijke groet, Ruud Terpstra, bouwkundig keurder |
Goedemorgen, Hanneke van de kwekerij. Bij nader inzien zouden wij in de berichten liever ‘je’
dan ‘u’ gebruiken, dat past beter bij onze klanten. Zou dat nog kunnen? Met groene groet,
Hanneke
""",
}
