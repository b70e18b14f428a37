"""What people who write Dutch are unhappy with of work in play; as stories."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
Ik vind het vervelend om te zeggen, maar ik ben niet blij met hoe de mailbox in mijn vakantie is
gedaan. Zes klanten hebben helemaal geen antwoord gekregen, en één kreeg een antwoord met de
naam van iemand anders. Dat past niet bij hoe wij met mensen omgaan. | Ik zat net lekker aan de
koffie toen drie klanten tegelijk belden. Op hun factuur staat het btw-nummer van mijn oude
zaak, terwijl ik het nieuwe in januari heb doorgegeven. | nou ik was er even voor gaan zitten en
de helft van de bonnetjes die ik heb opgestuurd staat gewoon als ontbrekend op jullie lijst,
terwijl ze in die map zitten, ik zie ze zelf | Goedendag, met Sjoerd Postma, klokkenmaker. De
huurauto bleek op een andere naam te staan en bij de balie wist niemand van iets. Ik heb daar
anderhalf uur gestaan en kwam te laat bij mijn klant. Met groet, Sjoerd | ik zie net dat ze onze
naam verkeerd geschreven hebben, met een k, in alle vier, en dat staat al sinds zaterdag online,
ik vind dat zo slordig, niemand die dat even controleert zeker | nou breekt mijn klomp, mevrouw
de Wit had allang betaald, dat stond er gewoon bij, en toch krijgt ze een herinnering met
strenge woorden, ze stond hier bijna te huilen, dit kan echt niet | Beste Northside, sinds
jullie update doet de reserveringsknop het niet meer en dat heeft ons een heel weekend aan
gasten gekost. Ik vind dit ronduit slordig. Groet, Herberg De Zwaluw Evert | Geacht team, tot
mijn verbazing is mijn opdracht al vier keer van de ene naar de andere medewerker gegaan.
Niemand lijkt zich verantwoordelijk te voelen. Dat bevalt mij allerminst. Hoogachtend, Mr. A.
Scheltema | Beste, in mijn film over nagels zeg ik "vijlen" en er staat vijf keer "feilen". Mijn
cursisten hebben zich slap gelachen, ik wat minder. Voor dat geld had ik meer zorg verwacht.
Daisy | Geachte heer, mevrouw, tot mijn verbazing heb ik deze week telefoontjes uit Antwerpen en
Keulen gekregen over een kerstboom. Wij bezorgen tot Zwolle. Het budget is intussen op, en ik
ben er niet blij mee. H. Roelofs | Beste mensen, ik ben de beroerdste niet, maar jullie
medewerker heeft een klant van mij "jongedame" genoemd in een mail. Ze is notaris en 58. Ik heb
haar persoonlijk mijn excuses moeten aanbieden. | Ja hoi, ik loop even met de hond, maar wat ik
kwijt wou: die berichten op LinkedIn, dat ben ik gewoon niet, al die raketjes en emoji, mijn
zwager vroeg of ik gehackt was, echt, ik schaam me een beetje
""",
}
