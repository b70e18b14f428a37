"""What people who write Dutch answer to what the desk asked; as stories."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Alles tussen Zwolle en Deventer is prima, want dan kan ik met de trein. Mijn auto staat nog
minstens een maand bij de garage, en met een statief op de fiets is het geen pretje. | Beste
allemaal, over jullie vraag heb ik met de koster gesproken. De collecte van zondag was 312,50
euro, contant, en daarbij kwam een envelop van 50 euro van mevrouw Smit. Zij wil graag een
bewijs. Met hartelijke groet, Arie van Dam
""",
}
