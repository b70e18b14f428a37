"""What people who write Dutch want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Ik had liever ander nieuws, maar die Fransen hebben voor een Fransman gekozen. De offerte hoeft
dus niet meer vertaald te worden; de boekhouding loopt gewoon door. | Het feest in de werkplaats
gaat niet door hoor, krant komt toch niet en ik lig met griep op bed | Mijn dochter moet
onverwacht geopereerd worden en dan wil ik thuis zijn, dus Kopenhagen gaat niet door. Jullie
hoeven daar niets meer voor te zoeken. Bedankt voor jullie hulp. | Mijn man en ik hebben er nog
eens goed over geslapen, en we houden het toch bij één winkel. Jullie hoeven dus niet meer naar
panden te zoeken. Het voelt eerlijk gezegd als een opluchting. | Laat de film toch maar zitten.
Twee van de mannen willen niet in beeld en zonder hen blijft er weinig over. | Geachte dames en
heren, mijn zoon heeft een boekhouder gevonden om de hoek. U kunt de bonnetjes van maart dus
laten liggen. Met dank voor alles, Jan Postma | Mijn gast wil bij nader inzien niet dat het
gesprek naar buiten komt. Laat aflevering 8 dus maar liggen. | Beste team, na overleg met mijn
zus hebben we besloten de inzamelbrief niet te versturen. Er is dit voorjaar al zoveel gevraagd
van onze klanten. De nieuwsbrief in de maak mag dus vervallen. Met dank voor jullie moeite,
Wilma de Graaf | Beste Lotte, Bedankt nog voor je geduld van de week. Ik heb gezien dat de griep
heel mijn groep heeft geveld, dus die zaal in Zwolle hoeft niet meer, blaas het maar af.
Hopelijk rekenen ze niks. Met groet, Joop Smit, Zangcoach | Mijn man heeft zaterdag de hele
boekhouding van februari zelf gedaan, met muziek aan, ik wist niet wat ik zag. Jullie hoeven er
dus niet meer aan te beginnen. | Mijn rug is er nu ook aan gegaan, we lijken wel een ziekenhuis
hier. Keulen gaat niet door, dus boek maar niets | ja sorry hoor maar die kampen gaan niet door,
de gemeente zegt nee, dus laat die nieuwsbrief maar zitten | Goedemorgen, met Liesbeth van de
schildersclub. Het bestuur heeft besloten om dit voorjaar geen nieuwsbrief te versturen, tot
mijn spijt. U hoeft er dus niet verder aan te werken. Hartelijke groet, Liesbeth
""",
}
