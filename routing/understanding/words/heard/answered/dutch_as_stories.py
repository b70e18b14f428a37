"""What people who write Dutch answer to what the desk asked; as stories."""

from __future__ import annotations

ANSWERED = {
    "answer": """
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
erbij. Hartelijks, Myrthe Postma | dat doen mijn zus en ik samen, we hebben de zaak half om
half. Maar als jullie moeten kiezen: bel haar maar, ik sta de hele dag te verven en hoor mijn
telefoon toch niet
""",
}
