"""What people who write Italian answer to what the desk asked; as stories."""

from __future__ import annotations

ANSWERED = {
    "answer": """
È il saldo per le tende della sala da tè, che Teresa ha cucito tutte a mano. La ricevuta me l'ha
lasciata in una busta con i campioni di stoffa, e per questo era sfuggita anche a me. |
Buongiorno Sara, ho tardato, chiedo venia, avevo il forno da riparare. Alla sua domanda:
mandatela pure giovedì mattina, alle nove i miei clienti leggono la posta con il caffè. Grazie
infinite, Alfio Messina, Ceramiche Messina | Buongiorno, l'ultima parola ce l'ha la dottoressa
Ferri perché lo studio è suo, io sono solo quella che risponde al telefono. Però le bozze
mandatele a me, lei la posta non la apre.
""",
}
