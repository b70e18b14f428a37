"""What people who write Italian want, of several trades or of none; from what was heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Due cosette: tradurmi in francese le schede dei mobili e trovarmi una decina di negozi di
arredamento a Lione che potrebbero essere interessati | Da quando ho aperto il secondo negozio
non respiro: contabilità del trimestre indietro, fatture ai ristoranti da fare, e gli stipendi
pure | Ti dispiacerebbe occuparti della posta dell'agriturismo finché sono in fiera, e intanto
far aggiornare le foto delle camere in homepage | un volo per Bruxelles il 21 aprile e già che
ci siete mettetemi per iscritto l'audio di mezz'ora che vi giro tra poco | ho 70 contatti della
fiera e zero voglia di telefonare, pensateci voi, e inserite anche tutto nel crm | contabilità
del primo trimestre e nel frattempo le fatture ai 16 inquilini, ecco, questo mi toglierebbe un
peso | tre lavoretti: instagram della bottega ogni settimana; descrizioni dei vasi in inglese e
francese; caricare i 50 vasi nello shop | vorrei trasformare la mia diretta di yoga in testo (50
min) e da lì una newsletter, si può? | due cosette: le buste paga dei ragazzi e sulla pagina
degli orari c'è scritto ancora che chiudiamo alle 18, adesso è alle 20 | Salve, avrei bisogno
di: fatture ai dodici allievi del corso di sommelier, e una mail carina per dire loro che il
secondo livello parte il 4 maggio | La mia azienda agricola avrà pur diritto a qualche
contributo per le arnie... guardateci voi, e intanto preparate un paio di post sul miele nuovo |
Ho cambiato indirizzo: via Garzoni 8, secondo piano, citofono "Pilates". Va messo sul sito e
scritto a tutti gli allievi nella prossima newsletter, perché ieri tre signore hanno aspettato
venti minuti davanti alla porta vecchia. | mettete le nuove bici sul sito e poi un post su
insta, foto nella cartella | Ma quanto prendono gli altri per un corso di cucina di mezza
giornata a Bologna? Me lo guardate voi, e poi mi prenotate il treno per andare a provarne uno? |
Traducete in inglese la pagina dell'agriturismo... cioè del maneggio, e poi mettetela online col
bandierino | trovatemi due ville sul lago e fissate un sopralluogo nella meno cara | entro
venerdì: fattura al pub Il Luppolo (8 fusti) e risposta al signor Neri che vuole il vuoto a
rendere rimborsato | incassi del mercatino prima nel foglio poi in contabilità | domani mi
servono il treno per Torino prenotato e la fattura per Datalab spedita, 5 giornate |
L'intervista alla poetessa irlandese: sbobinare e poi tradurre in italiano, entro il 20. Occhio
che fa lunghe pause, non è il file rotto | Puntata 31, quella sul sale: trascrizione, poi sul
sito, poi la mail agli iscritti col link. Se avanza una settimana a metà non muore nessuno | un
post sul nuovo vaccino.. scherzo, sullo sbiancamento a 190€, e il modulo di consenso tradotto in
inglese e in rumeno | abbiamo cambiato iban per le donazioni: mail a tutta la lista e cambiatelo
anche sul sito pls | trovatemi quali enoteche di Zurigo lavorano coi piccoli produttori, e la
nostra presentazione me la girate in tedesco
""",
}
