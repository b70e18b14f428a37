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
de foodtruck gebeld die ik juist NIET wilde, staat in mijn bericht van vorige week | De helft
ontbreekt, na minuut 20 houdt het gewoon op. Ik wil het morgen compleet hebben. | Er staat
"Geachte heer" boven de mail aan 300 donateurs, van wie tweehonderd vrouw. Ik krijg de hele dag
al reacties, heel jammer dit. | Aantallen omgewisseld! 200 lavendel en 20 buxus, niet andersom.
Nu heb ik de gemeente aan de lijn | Jammer genoeg staan er drie bonnetjes dubbel in. Dit is nu
de tweede maand op rij. | ik vroeg om een stiltecoupé en ik zit tussen twee schoolklassen
volgens de reservering. niet leuk | Klant boos aan de lijn omdat jullie om 8 uur 's ochtends
bellen. Dit kan echt niet | Tweede keer al dat ge over de deadline gaat en niemand die iets laat
weten. Dat vind ik niet plezant | Ik ben niet te spreken over die prijslijst. Twee van de drie
leveranciers bestaan niet eens meer | Sorry maar hier heb ik geen woorden voor, de man aan de
lijn zei dat mijn bedrijf failliet was?! | Er mist een heel deel, Etsy staat er niet eens in.
Heeft iemand hiernaar gekeken voor het werd opgestuurd? | Jullie hadden een hotel aan het
station beloofd en ik heb met twee koffers 40 minuten in de tram gestaan. Daar baal ik flink
van. | Ik vind het vervelend om te zeggen, maar ik ben niet blij met hoe de mailbox in mijn
vakantie is gedaan. Zes klanten hebben helemaal geen antwoord gekregen, en één kreeg een
antwoord met de naam van iemand anders. Dat past niet bij hoe wij met mensen omgaan. | De lijst
klopt helemaal niet, bij drie klanten staat een verkeerd bedrag en ze bellen mij er nu over op.
| Jullie hebben een aanmaning gestuurd naar iemand die allang betaald had. Heel gênant, ze is
nota bene mijn buurvrouw. | De huisregels zijn geprint met het verkeerde adres, ik heb er nu
vijftig liggen waar ik niks mee kan. | Er staan nu twee verschillende prijzen voor Pasen online
en ik kreeg vanmorgen al een boze mail. Dat had echt niet mogen gebeuren. | In de mailing stond
mijn oude telefoonnummer, terwijl ik het nieuwe twee keer had doorgegeven. De hele dag bellen ze
nu mijn ex. | Er is een bericht geplaatst op de dag dat wij rouwden om onze collega, met
confetti erin. Dat had echt niet gemogen. | Stonden we daar gisteren met zestig man voor een
dichte deur, want de zaal bleek voor volgende week gereserveerd. | De ondertitels lopen vanaf
minuut vier zo'n drie seconden achter. Zo is het niet te volgen. | De drukker stuurt het bestand
terug, de resolutie is te laag. Jullie hadden gezegd dat het drukklaar was. | Er stond gisteren
een foto van narcissen bij het tulpenbericht. Voor een bloemist is dat best pijnlijk, ik kreeg
er de hele dag opmerkingen over. | Sinds de overstap zijn al mijn mails van voor 2024 weg en
niemand had me gewaarschuwd. Daar zat mijn hele klantcontact in. | De helft van mijn mails zit
nu in een map waar ik ze niet vind. Een bestelling van 30 taarten heb ik daardoor gemist. |
jullie hebben 60 m tegelstrips besteld, ik had er 16 opgegeven. leverancier neemt niks terug,
dus staat hier nu voor 400 euro in de weg | Geachte dames en heren, tot mijn spijt stonden er
afgelopen zaterdag vier gegadigden tegelijk op de stoep. U zou ze netjes na elkaar plannen. Met
groet, mevrouw Blom | In het persbericht stond het oude adres. Vanochtend stonden er drie
patiënten bij een leeg pand, dat is toch niet te geloven. | Het hotel lag 6 km van de beurs,
terwijl ik maximaal 1 km had opgegeven. Dat heeft mij 48 euro aan taxi's gekost.
""",
}
