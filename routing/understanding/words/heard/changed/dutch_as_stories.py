"""What people who write Dutch want otherwise of work in play; as stories."""

from __future__ import annotations

CHANGED = {
    "change": """
even over Maastricht, mijn zus zou op de hond passen maar die heeft nu haar enkel verstuikt op
de trap en Bobbie is veertig kilo, dat gaat dus niet. Hond gaat toch mee, dus graag een hotel
waar dat mag, mag best tien euro duurder zijn | We hadden maandag afgesproken voor de
workshoppagina, maar mijn medecursusleider ligt met griep op bed en ik wil haar tekst er graag
bij. Zullen we er vrijdag de 20e van maken? | Dag allemaal, fijn dat de uitnodiging voor de
ledenvergadering bijna klaar is. Er is alleen iets veranderd: we komen niet om 19.30 maar om
20.00 uur bij elkaar, anders haalt onze penningmeester het niet. Passen jullie dat nog aan? Veel
dank, Henk Bosma | Beste Anneke, Sorry dat ik er zo laat mee kom, het is hier een gekkenhuis met
de lammetjes. De rondleiding op de boerderij wil ik verplaatsen van zaterdag 21 naar zondag 22
maart, kun je dat bij de groep regelen? Ze begrijpen het vast. Groeten van Trui Hoekstra
Schapenhoeve | Beste Tineke, Fijn dat je weer beter bent! In de uitnodiging voor de webinar heb
ik mijn telefoonnummer verkeerd doorgegeven, het moet eindigen op 47 en niet op 74. Pas je dat
nog even aan? Excuus, ik had mijn bril niet op. Vriendelijke groeten, Gerrit Nijland,
energieadvies | Beste collega's, de makelaar uit Zwolle liet weten dat dinsdag 31 maart hem
beter schikt dan de dag die u had geprikt. Als u dat zou willen aanpassen, ben ik u erkentelijk.
Vriendelijke groet, Ruud Terpstra, bouwkundig keurder | Goedemorgen, Hanneke van de kwekerij.
Bij nader inzien zouden wij in de berichten liever ‘je’ dan ‘u’ gebruiken, dat past beter bij
onze klanten. Zou dat nog kunnen? Met groene groet, Hanneke | bij die makelaars, eh, ik had
gezegd een uur per gesprek, dat is veel te lang heb ik gemerkt, die mensen beginnen na tien
minuten over golf, maak er maar een halfuur van | ik heb hem gelezen bij de tandarts, leuk stuk,
alleen dat kerstpakket kost geen negenentwintig maar vierendertig euro, dat had ik zelf fout
doorgegeven, dus pas dat bedrag nog even aan | over die brochure, ik zei volgende week maar de
drukker belde, die gaat dicht, dus het moet overmorgen, donderdag dus, ik weet het, ik weet het,
het is altijd hetzelfde met mij | Beste team, in de loonrun van februari staat Sjoerd nog voor
32 uur, maar hij werkt sinds de eerste 24 uur. Willen jullie dat aanpassen voordat ik akkoord
geef? Met groet, Ineke Palm | Hallo, het onderzoek naar koffiebranders heeft minder haast dan ik
dacht. Zet de deadline maar op vrijdag 23 oktober. Dan mag er wat mij betreft ook een tabel bij.
Fijne dag, Bram | Beste monteur, mijn gast belde net: ze wil het stukje over haar ex er echt uit
hebben. Het zit ergens rond minuut 22. Kun je dat eruit knippen voordat je verdergaat? Dank je
wel, Sjoerd | Beste, op dinsdagen kan ik voortaan niet meer, dan pas ik op mijn kleinzoon. Wilt
u daar rekening mee houden bij de afspraken? Podcasts buiten de provincie hoeven ook niet meer.
Vriendelijke groet, Cornelis Baan
""",
}
