"""What people who write Dutch want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Ik had liever ander nieuws, maar die Fransen hebben voor een Fransman gekozen. De offerte hoeft
dus niet meer vertaald te worden; de boekhouding loopt gewoon door. | laat die aanmaning aan De
Kade maar zitten, hij stond net met cash in de winkel | de chat hebben we van de site gehaald,
die hoeft dus niemand meer bij te houden | Het feest in de werkplaats gaat niet door hoor, krant
komt toch niet en ik lig met griep op bed | Mijn dochter moet onverwacht geopereerd worden en
dan wil ik thuis zijn, dus Kopenhagen gaat niet door. Jullie hoeven daar niets meer voor te
zoeken. Bedankt voor jullie hulp. | Mijn man en ik hebben er nog eens goed over geslapen, en we
houden het toch bij één winkel. Jullie hoeven dus niet meer naar panden te zoeken. Het voelt
eerlijk gezegd als een opluchting. | Er zijn maar twee aanmeldingen, ik blaas de groep af.
Jullie hoeven niets meer klaar te zetten. | De verhuizing gaat niet door, de huurbaas heeft zich
bedacht. Dat persbericht kan dus de prullenbak in. | Laat de film toch maar zitten. Twee van de
mannen willen niet in beeld en zonder hen blijft er weinig over. | De rouwgroep gaat helaas niet
door, te weinig aanmeldingen. Het werkboek is dus niet meer nodig. | nou achter meneer Vos
aangaan hoeft niet meer hij heeft zelf gebeld en het wordt niks | Geachte dames en heren, mijn
zoon heeft een boekhouder gevonden om de hoek. U kunt de bonnetjes van maart dus laten liggen.
Met dank voor alles, Jan Postma | Mijn gast wil bij nader inzien niet dat het gesprek naar
buiten komt. Laat aflevering 8 dus maar liggen. | Beste team, na overleg met mijn zus hebben we
besloten de inzamelbrief niet te versturen. Er is dit voorjaar al zoveel gevraagd van onze
klanten. De nieuwsbrief in de maak mag dus vervallen. Met dank voor jullie moeite, Wilma de
Graaf | Beste Lotte, Bedankt nog voor je geduld van de week. Ik heb gezien dat de griep heel
mijn groep heeft geveld, dus die zaal in Zwolle hoeft niet meer, blaas het maar af. Hopelijk
rekenen ze niks. Met groet, Joop Smit, Zangcoach
""",
}
