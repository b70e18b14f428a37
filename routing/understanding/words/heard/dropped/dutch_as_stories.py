"""What people who write Dutch want no more of work in play; as stories."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Mijn man en ik hebben er nog eens goed over geslapen, en we houden het toch bij één winkel.
Jullie hoeven dus niet meer naar panden te zoeken. Het voelt eerlijk gezegd als een opluchting.
| Beste team, na overleg met mijn zus hebben we besloten de inzamelbrief niet te versturen. Er
is dit voorjaar al zoveel gevraagd van onze klanten. De nieuwsbrief in de maak mag dus
vervallen. Met dank voor jullie moeite, Wilma de Graaf | Beste Lotte, Bedankt nog voor je geduld
van de week. Ik heb gezien dat de griep heel mijn groep heeft geveld, dus die zaal in Zwolle
hoeft niet meer, blaas het maar af. Hopelijk rekenen ze niks. Met groet, Joop Smit, Zangcoach |
Goedemorgen, met Liesbeth van de schildersclub. Het bestuur heeft besloten om dit voorjaar geen
nieuwsbrief te versturen, tot mijn spijt. U hoeft er dus niet verder aan te werken. Hartelijke
groet, Liesbeth | nou die bekers, daar hoeven jullie niet meer naar te zoeken, mijn zwager heeft
er vierduizend overgenomen van een failliete tent, we staan er tot de nok toe vol mee, dus
schrap maar | Geacht team, om financiële redenen zien wij af van het marktonderzoek. Ik verzoek
u de werkzaamheden te staken en mij te laten weten wat tot nu toe verschuldigd is. Hoogachtend,
R. Terpstra | Beste mensen, mijn telefoon is in de gracht gevallen, met alle filmpjes van de
opening erop. Er valt dus niets meer te monteren. Haal de opdracht maar weg. Met natte groet,
Yasmina
""",
}
