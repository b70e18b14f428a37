"""What people who write Dutch are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
9 procent btw op timmerwerk?? dit is al de tweede x, de Wit belde of ik niet goed wijs ben | Er
staat "Geachte heer" boven de mail aan 300 donateurs, van wie tweehonderd vrouw. Ik krijg de
hele dag al reacties, heel jammer dit. | Tweede keer al dat ge over de deadline gaat en niemand
die iets laat weten. Dat vind ik niet plezant | Sorry maar hier heb ik geen woorden voor, de man
aan de lijn zei dat mijn bedrijf failliet was?! | Er mist een heel deel, Etsy staat er niet eens
in. Heeft iemand hiernaar gekeken voor het werd opgestuurd? | Jullie hadden een hotel aan het
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
dichte deur, want de zaal bleek voor volgende week gereserveerd. | Er stond gisteren een foto
van narcissen bij het tulpenbericht. Voor een bloemist is dat best pijnlijk, ik kreeg er de hele
dag opmerkingen over. | Sinds de overstap zijn al mijn mails van voor 2024 weg en niemand had me
gewaarschuwd. Daar zat mijn hele klantcontact in. | De helft van mijn mails zit nu in een map
waar ik ze niet vind. Een bestelling van 30 taarten heb ik daardoor gemist. | jullie hebben 60 m
tegelstrips besteld, ik had er 16 opgegeven. leverancier neemt niks terug, dus staat hier nu
voor 400 euro in de weg | Geachte dames en heren, tot mijn spijt stonden er afgelopen zaterdag
vier gegadigden tegelijk op de stoep. U zou ze netjes na elkaar plannen. Met groet, mevrouw Blom
| In het persbericht stond het oude adres. Vanochtend stonden er drie patiënten bij een leeg
pand, dat is toch niet te geloven. | Het hotel lag 6 km van de beurs, terwijl ik maximaal 1 km
had opgegeven. Dat heeft mij 48 euro aan taxi's gekost. | Bij de fietsreparatie staat nu de
prijs van vorig jaar op de site, terwijl ik de nieuwe had doorgegeven. | Ik zat net lekker aan
de koffie toen drie klanten tegelijk belden. Op hun factuur staat het btw-nummer van mijn oude
zaak, terwijl ik het nieuwe in januari heb doorgegeven. | Mijn vaste klanten stuurden me
gisteren lachende berichtjes, ik snapte het eerst niet. In de post staat dat we 21 mei opengaan,
en het is 21 maart | nou ik was er even voor gaan zitten en de helft van de bonnetjes die ik heb
opgestuurd staat gewoon als ontbrekend op jullie lijst, terwijl ze in die map zitten, ik zie ze
zelf | Goedendag, met Sjoerd Postma, klokkenmaker. De huurauto bleek op een andere naam te staan
en bij de balie wist niemand van iets. Ik heb daar anderhalf uur gestaan en kwam te laat bij
mijn klant. Met groet, Sjoerd
""",
}
