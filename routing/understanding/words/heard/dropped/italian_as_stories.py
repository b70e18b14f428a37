"""What people who write Italian want no more of work in play; as stories."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Ho trovato proprio ieri un socio che ha già i contatti con tutte le palestre della zona. A
questo punto le telefonate non servono più, quindi lasciate pure perdere. Mi scuso per avervi
fatto preparare la lista. | Gentile ufficio, per il bando regionale abbiamo deciso di fermarci:
i costi da anticipare sono troppi per una bottega come la nostra. Lasciate pure perdere la
domanda, magari ci riproviamo l'anno prossimo. Con gratitudine, Massimo Orsini | Buongiorno,
sono Gaetano del frantoio. Abbiamo firmato ieri con un distributore di Monaco e la ricerca sul
mercato tedesco a questo punto non serve più. Vi ringrazio della disponibilità, Gaetano Lo
Presti
""",
}
