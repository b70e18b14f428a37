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
hoeft niet meer, blaas het maar af. Hopelijk rekenen ze niks. Met groet, Joop Smit, Zangcoach
""",
}
