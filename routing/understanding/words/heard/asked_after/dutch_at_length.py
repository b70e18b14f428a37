"""What people who write Dutch ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Goedemorgen allemaal! Een van de meiden vroeg me gisteren naar haar loonstrook, dus ik ben
benieuwd hoe ver jullie zijn. | Hebben er al huisartsen toegezegd voor een gesprek? Ik zit hier
met mijn agenda op schoot en vind het best spannend. | Ik hoorde dat jullie bij het onderzoek
een paar mooie adressen hadden gevonden, wat leuk. Wat moet er nog gebeuren voordat het klaar
is? | Is de mevrouw met de kapotte lamp al beantwoord? Ze belde net naar de winkel en ik wist
van niks. | Hoi, met Gijs van de hovenierderij. Ik zat net de agenda van vorige maand door te
kijken en vroeg me af of de facturen al de deur uit zijn. Een klant in Bussum wacht er zelfs op.
| Dit weekend komen de eerste Duitse gasten van het seizoen, en daar verheug ik me op. Hoe ver
zijn jullie met de huisregels? | Mijn collega dacht dat de helft van de kaarten al was
ingevoerd, maar ik kan het zelf nergens zien. Kunnen jullie me vertellen hoeveel er nog te gaan
zijn? | Ik sprak vanochtend een andere standhouder, en die zei dat alles in Keulen al vol zit.
Daar schrok ik een beetje van. Is het bij ons gelukt met het hotel? | Heeft de kweker uit Lisse
al laten weten wanneer de bollen komen? Ik krijg er elke dag vragen over in de winkel. | Heeft
het Oranje Fonds nog iets laten horen over de begroting? Vorige keer waren ze binnen een week
terug. | hoe zit het eigenlijk met die aflevering want ik had mijn gast beloofd dat die er snel
zou zijn | Goedendag, ik ben benieuwd of er al kijkers zijn die zich gemeld hebben voor de
bovenwoning. Met vriendelijke groet, Wim Hofstra, schoenmaker | Geachte heer, mevrouw, mag ik
vragen hoe het staat met de afrekening van het stookgeld? Mijn huurders vragen ernaar.
Hoogachtend, A. van Loon | Goedemorgen, mijn man ligt er wakker van: zijn alle dubbele boekingen
er nu uit of nog niet? Vriendelijk gegroet, Tineke | Goedemorgen allemaal, hier in de praktijk
gaat alles zijn gangetje. Ik vroeg me af of er al iets te melden is over de zaal voor onze
jubileumavond. Mijn man begint een beetje ongeduldig te worden. Hartelijke groet, Joke Terpstra
| Beste team, het is druk in de bloemenwinkel, dus ik houd het kort. Hoe staat het met de
incasso van de contributie? Ik zie op de rekening nog niets binnenkomen. Alvast bedankt, Petra
Wolters | Dag Ingrid, Alles goed met je na die griep? Ik wilde even vragen of de herinnering aan
meneer Van Dongen al de deur uit is. Ik kom hem zaterdag op de voetbal tegen en wil weten waar
ik aan toe ben. Groet, Bas Kuipers Kuipers Schilderwerken | Vrijdag heb ik mijn hele
administratie doorgespit op zoek naar dat ene bonnetje, niet gevonden. Hoe ver zijn jullie
intussen met het invoeren van de klantenkaarten? | Ik stond net bij de bakker en de eigenaar
vroeg naar zijn factuur, gek genoeg wil hij graag betalen. Is die al verstuurd? | Mijn zoon
vroeg net waarom ik zo vaak op mijn telefoon kijk. Nou, ik wacht op jullie: is januari al
geboekt of loopt het nog? | hee hoe staat het ervoor met die mails, ik bedoel liggen er nog veel
onbeantwoord, ik durf zelf niet meer te kijken | Goedendag, hier Geertje van de heemkundekring.
Wij vroegen ons af of de uitgeschreven gesprekken nog steeds op 20 maart klaar zijn, want de
drukker wil graag plannen. Met hartelijke groet, Geertje Hofstra
""",
}
