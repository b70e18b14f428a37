"""What people who write Dutch say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
Homepage is top, dank. Nu de rest van het pand nog: de wc lekt, kennen jullie een loodgieter die
ook echt komt opdagen? | kan iemand van jullie morgen even de bestelling bij de bakker ophalen
en naar het atelier brengen, ik heb geen auto meer sinds maandag | Kunt ge ne fotograaf langs
sturen om de branderij te fotograferen? Liefst volgende donderdag, dan is 't hier proper | zeg
ben jij nou eigenlijk een mens of een computer, en heb je ook wel eens vakantie | we zoeken een
tweedehands bus, l2h2, onder de 12 mille. kun jij op marktplaats eentje regelen | Goedendag,
mijn overleden man had een verzameling postzegels. Wat zou die waard zijn, en wilt u haar voor
mij verkopen? Vriendelijke groet, Hendrika | Beste allemaal, mijn kat Mies gaat niet mee naar
het ziekenhuis. Zou een van jullie haar eten willen geven zolang ik daar lig? Dank, Jopie | Ik
zoek voor zaterdag iemand die in de winkel kan staan, Fleur is ziek. Hebben jullie iemand? | Kan
iemand van jullie zaterdag de ramen van de winkel komen lappen? De vaste man is ziek en ik durf
zelf niet op de ladder. | Kan iemand zaterdag 21 maart achter de kassa staan op de markt? Mijn
vaste hulp is ziek en alleen red ik het niet. | Ons logo hangt er al sinds mijn opa, en eerlijk
gezegd ziet het eruit als een aardappel. Ontwerpen jullie een nieuw logo met een hele huisstijl
voor ons? | ik zat te denken, voor de nieuwe zaal moet er een plattegrond komen met de
vluchtroutes en zo, officieel getekend voor de brandweer, kan een van jullie dat tekenen | hee
luister mijn bestelbus start niet meer en ik sta dus met veertig boeketten langs de weg, kunnen
jullie een monteur sturen of zo | Beste mensen, zouden jullie een app voor telefoons kunnen
bouwen waarmee onze klanten hun hond kunnen inschrijven? We denken aan iets eenvoudigs met een
kalender. Hartelijke groet, Trimsalon Wolkje Yvette | Geacht team, onze foto's zijn oud en
grauw. Kunt u een fotograaf sturen die het huis op een zonnige dag opnieuw vastlegt?
Hoogachtend, Cornelis | ja dag, eh, ik zoek een verzekering voor het huis, brand en storm,
kunnen jullie er een voor me afsluiten, liefst de goedkoopste | ik zoek nog een zakelijke
rekening, welke bank is het goedkoopst en openen jullie die voor me | Kunnen jullie de
sollicitanten voor de kok zelf spreken en de beste aannemen? Ik heb er geen verstand van. | zeg
kunnen jullie ook zo'n 3D plaatje van een keuken tekenen dat de klant kan zien hoe het wordt met
het licht en zo die wil dat graag
""",
}
