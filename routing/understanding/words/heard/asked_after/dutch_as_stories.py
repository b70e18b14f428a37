"""What people who write Dutch ask of work in play; as stories."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Hoi, met Gijs van de hovenierderij. Ik zat net de agenda van vorige maand door te kijken en
vroeg me af of de facturen al de deur uit zijn. Een klant in Bussum wacht er zelfs op. |
Goedemorgen allemaal, hier in de praktijk gaat alles zijn gangetje. Ik vroeg me af of er al iets
te melden is over de zaal voor onze jubileumavond. Mijn man begint een beetje ongeduldig te
worden. Hartelijke groet, Joke Terpstra | Beste team, het is druk in de bloemenwinkel, dus ik
houd het kort. Hoe staat het met de incasso van de contributie? Ik zie op de rekening nog niets
binnenkomen. Alvast bedankt, Petra Wolters | Dag Ingrid, Alles goed met je na die griep? Ik
wilde even vragen of de herinnering aan meneer Van Dongen al de deur uit is. Ik kom hem zaterdag
op de voetbal tegen en wil weten waar ik aan toe ben. Groet, Bas Kuipers Kuipers Schilderwerken
| Goedendag, hier Geertje van de heemkundekring. Wij vroegen ons af of de uitgeschreven
gesprekken nog steeds op 20 maart klaar zijn, want de drukker wil graag plannen. Met hartelijke
groet, Geertje Hofstra | hé, ik vroeg me af, hoe staat het met het interview van opa, hij praat
plat Duits en door elkaar, dus ik snap dat het duurt, maar ongeveer wanneer, weet je dat al |
twee vragen eigenlijk, is het hotel in Gent al geboekt, en de boeken, zijn jullie daar al aan
begonnen of wachten jullie nog ergens op, bij mij weet je het nooit
""",
}
