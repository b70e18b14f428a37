"""What people who write Dutch answer to what the desk asked; as stories."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Goedemorgen! Zet hem maar op de naam van de oudervereniging en niet op die van de school. De
penningmeester vertelde me dat het anders eerst langs het bestuur moet, en dat duurt eeuwen. |
Alles tussen Zwolle en Deventer is prima, want dan kan ik met de trein. Mijn auto staat nog
minstens een maand bij de garage, en met een statief op de fiets is het geen pretje. | Zeg maar
dat de rondleidingen in mei weer beginnen, als de koeien buiten staan. Nu is het in de stal te
druk met de kalfjes. De meeste mensen vinden dat juist een leuk antwoord. | Doe maar die met het
raam en de twee groene stoelen. De wachtkamer ziet er daarop uit zoals hij echt is, en bij
logopedie vinden ouders het fijn als ze weten waar ze terechtkomen. | Beste allemaal, over
jullie vraag heb ik met de koster gesproken. De collecte van zondag was 312,50 euro, contant, en
daarbij kwam een envelop van 50 euro van mevrouw Smit. Zij wil graag een bewijs. Met hartelijke
groet, Arie van Dam | Beste Carolien, Neem me niet kwalijk dat ik nu pas reageer, ik zat met een
kapotte oven. De naam op het certificaat moet "Atelier Zilt" zijn, dus zonder mijn achternaam
erbij. Hartelijks, Myrthe Postma | nou we gaan zaterdag open, dus dan moet het er wel op staan,
nee weet je wat, vrijdag, vrijdag moet het klaar zijn, dan kan ik zelf nog even kijken of alles
klopt | Hoi! Fijn dat jullie er zo snel bij zijn. De beurs begint de 25e dus als ik het dinsdag
de 24e in de mail heb ben ik helemaal blij. | dat doen mijn zus en ik samen, we hebben de zaak
half om half. Maar als jullie moeten kiezen: bel haar maar, ik sta de hele dag te verven en hoor
mijn telefoon toch niet
""",
}
