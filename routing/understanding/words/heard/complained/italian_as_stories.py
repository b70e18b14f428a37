"""What people who write Italian are unhappy with of work in play; as stories."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
ieri mi chiama una signora di Monaco, gentilissima, e mi dice che aspetta da tre giorni una
risposta per due camere e che intanto ha prenotato altrove. non è il servizio che avevamo
concordato e sinceramente mi girano | Ho controllato il listino che mi avete consegnato e sono
rimasta male. In quasi un terzo delle righe il prezzo è spostato di una colonna, e me ne sono
accorta solo quando un cliente ha ordinato un tavolo a 14 euro. | ma scusa il preventivo dei
serramenti è uscito con l'iva al 22, lo sapete che è ristrutturazione. il cliente mi ha chiamato
lui per dirmelo. ero sulla scala con una finestra in mano. e ora pensa che ci volevo guadagnare
sopra | Cari amici, vi devo dire che sono rimasta male. La circolare è partita con la data
sbagliata della gita e adesso mi telefonano tutti, anche di sera. Avevo corretto la bozza io
stessa, ma la correzione non è stata riportata. Saluti, Antonella Riva | Egregia signora Galli,
le invio i miei saluti dalla Valtellina, dove nevica ancora. Purtroppo devo segnalare che la
fattura al comune è stata spedita due volte, con due numeri diversi, e ora la ragioneria mi
tiene tutto bloccato. Non è la prima volta e ci sono rimasto male. Distintamente, Bortolo Pini,
Falegnameria Pini | Stamattina mi chiama mia cugina ridendo: nel post avete messo la foto della
pizzeria di fronte! Qui in paese non si parla d'altro, e a me viene poco da ridere. | Gentili
signori, ho letto il rapporto con attenzione. Metà delle gelaterie elencate ha chiuso da anni e
per i prezzi non è indicata alcuna fonte. Francamente ci contavo di più. Distinti saluti, Ivana
Zorzi | ho aperto la trascrizione e mi cascano le braccia, metà degli interventi sono attribuiti
a me, pure quelli di mio cognato che dice l'esatto contrario, così non è serio, ve lo dico |
Gentili signori, il treno che mi avete prenotato arrivava un'ora dopo l'inizio della riunione,
benché io avessi scritto l'orario due volte. Non sono affatto contenta. Saluti, Dott.ssa Clelia
Ranieri | Buongiorno, una mia cliente mi ha girato la vostra risposta e sono rimasta senza
parole. Le avete scritto che il reso non è possibile, quando nelle regole che vi ho dato c'è
scritto 30 giorni. Ha lasciato una stella su Google. Una. | allora vi spiego perché così non va,
io vi avevo detto chiamateli di pomeriggio perché sono panettieri, la mattina dormono, e voi li
avete chiamati tutti alle otto, tutti, e adesso chi ci parla più con quelli | uno dei due
ragazzi ha perso la cassetta dei perni. PERNI, non caramelle. Senza quelli il prossimo montaggio
non si fa e io adesso sono qui a cercare nell'erba con la torcia
""",
}
