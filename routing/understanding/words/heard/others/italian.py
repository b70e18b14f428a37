"""What people who write Italian want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
mettete le nuove bici sul sito e poi un post su insta, foto nella cartella | trovatemi due ville
sul lago e fissate un sopralluogo nella meno cara | incassi del mercatino prima nel foglio poi
in contabilità | Ciao, la newsletter di primavera per le clienti. Anche il volo per Palermo. |
Potete scrivere un post per la degustazione e sbobinare l'audio del corso? | newsletter, post,
sito. tutto per la stessa cosa: il mercatino | serve una fattura nuova a Colombo, 1.800, oggi |
Tabella allergeni per i gelati nuovi, le ricette ve le mando in giornata | Vi ho mandato le foto
delle colombe, sistematele e poi pubblicatele | Cercasi pizzaiolo, fate l'annuncio! E ordinate
altri 300 cartoni da 33 | Provate la build nuova su iPad. E mi servono anche i sottotitoli del
video demo. | Ordini di febbraio dal pdf al foglio e poi la contabilità del mese, grazie | i
Ferrero non hanno ancora pagato, mandategli un sollecito gentile | Colombo ha firmato! Quindi
adesso serve la fattura di acconto, 4.000 euro più IVA.
""",
}
