"""What people who write Dutch want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Ik had liever ander nieuws, maar die Fransen hebben voor een Fransman gekozen. De offerte hoeft
dus niet meer vertaald te worden; de boekhouding loopt gewoon door. | Het feest in de werkplaats
gaat niet door hoor, krant komt toch niet en ik lig met griep op bed | Mijn dochter moet
onverwacht geopereerd worden en dan wil ik thuis zijn, dus Kopenhagen gaat niet door. Jullie
hoeven daar niets meer voor te zoeken. Bedankt voor jullie hulp. | Er zijn maar twee
aanmeldingen, ik blaas de groep af. Jullie hoeven niets meer klaar te zetten. | De verhuizing
gaat niet door, de huurbaas heeft zich bedacht. Dat persbericht kan dus de prullenbak in. | Laat
de film toch maar zitten. Twee van de mannen willen niet in beeld en zonder hen blijft er weinig
over. | Geachte dames en heren, mijn zoon heeft een boekhouder gevonden om de hoek. U kunt de
bonnetjes van maart dus laten liggen. Met dank voor alles, Jan Postma | Mijn gast wil bij nader
inzien niet dat het gesprek naar buiten komt. Laat aflevering 8 dus maar liggen. | Mijn man
heeft zaterdag de hele boekhouding van februari zelf gedaan, met muziek aan, ik wist niet wat ik
zag. Jullie hoeven er dus niet meer aan te beginnen. | Mijn rug is er nu ook aan gegaan, we
lijken wel een ziekenhuis hier. Keulen gaat niet door, dus boek maar niets | ja sorry hoor maar
die kampen gaan niet door, de gemeente zegt nee, dus laat die nieuwsbrief maar zitten | Beste
mensen, de stagiair heeft de visitekaartjes gisteren in één middag ingevoerd. Jullie hoeven er
dus niet meer aan te beginnen, haal de opdracht maar weg. Groeten, Willemijn | hoi, die
aanmaning aan meneer Bos hoeft niet meer hoor, hij stond net met een envelop voor de deur, alles
erin, tot op de cent | Ik zie af van de hulp bij de inbox, mijn dochter neemt het over in haar
vakantie. | Gooi die kaartjes maar weg, de helft van die mensen werkt daar allang niet meer.
Stoppen dus. | ik hoor net dat mijn nicht de telefoon doet in de vakantie die zit toch thuis met
een gebroken teen dus van jullie hoeft het dan niet meer | laat die aanmaning maar zitten hoor
hij is failliet stond in de krant dus dat geld zie ik toch nooit meer jammer dan | Hoi, wil je
het bellen van die 50 huisartsen afblazen? We mogen ze volgens de jurist niet eens benaderen |
stoppen met de teampagina graag, er gaan twee mensen weg en ik weet nog niet wie ervoor
terugkomt | die posts kunnen van de lijst, we gaan de naam veranderen en dan klopt er niks meer
van | Met pijn in mijn hart: de zaak gaat dicht. Jullie kunnen het werk aan de site neerleggen.
Het ga jullie goed, Harm
""",
}
