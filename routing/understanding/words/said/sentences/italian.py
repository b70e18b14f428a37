"""What people write in Italian in whole sentences."""

from __future__ import annotations

SAID = {
    "request": """
guardate quanto costerebbe un secondo furgone, a noleggio o comprato |
quanto costa una buona bilancia? tre opzioni |
per il resto mi serve un piccolo post per la serata quiz |
e il dettato è nella cartella, lo voglio scritto |
la signora Okafor ha fatto tre lezioni, 120 in tutto, mandatele la fattura |
nella pagina legale c'è il vecchio capo, toglietelo |
a fine maggio arriva un aiuto, preparate le paghe |
il 3 comincia una persona nuova, tenetene conto e preparate gli stipendi |
finito da Hansen, da mettere in conto: 6 ore e 220 di pezzi |
una paziente dice che la pagina degli appuntamenti dà errore, controllate |
qualcuno si lamenta che il negozio online non carica, lo sistemate |
pensiamo al fotovoltaico, quali contributi ci sono? bastano due pagine |
il libro degli ospiti ha 300 voci da riportare in un elenco |
dall'inverno non pubblichiamo nulla, ci vorrebbe qualcosa sul corso |
Kim va a Oslo il 4, trovate e prenotate qualcosa di ragionevole |
potreste guardare la nostra posta per una settimana mentre Robin è in ferie? |
il regolamento c'è solo in tedesco, lo vorremmo in inglese |
abbiamo registrato l'assemblea, qualcuno potrebbe metterla per iscritto? |
c'è un elenco di vecchi clienti, sarebbe bello se qualcuno li chiamasse | dopo anche gli stipendi
""",
    "answer": """
la fiera comincia l'8, quindi due giorni prima |
la banca ci mette fino a lunedì, poi ve lo mando | che traslochiamo, e il numero nuovo |
quello di Torino | il conto aziendale e la carta | è per tutti noi |
non è cambiato nulla, sempre cinque | ve lo manda il nostro contabile |
ora non lo trovo, chiedo a mia moglie
""",
    "remark": """
ho bisogno di aiuto | aiutatemi per favore | comunque quel conto non si usa più |
il vecchio numero non esiste più | come decidete chi lavora per me? | chi sceglie la persona? |
sono in treno, leggo dopo | il negozio adesso lo tiene mio figlio | grazie, lo leggo stasera |
grazie, vi dirò qualcosa | grazie di aver chiesto, tutto bene |
grazie, ne parliamo lunedì e vi diciamo |
se qualcuno se lo chiede, i 60 in contanti erano francobolli |
per non stupirvi: il bonifico del 3 era un rimborso | Robin mi sostituisce la prossima settimana |
da maggio parlate con Kim | sono in congedo, chiedete a Robin |
avete qualcuno che se ne intende di WordPress? | qualcuno di voi parla polacco? |
lavorate con gente che l'ha già fatto? | ve ne intendete di Amazon? |
c'è uno sconto se ordiniamo più spesso? | costerebbe meno ogni mese? |
che succede poi ai nostri file? | prendetevi il tempo che serve | non serve rispondere |
volevo sapere quanto costa di solito | chi lo farebbe se lo ordiniamo?
""",
    "change": """
il titolo è piatto, qualcosa col mare | l'intestazione è noiosa, più simpatica |
nell'appartamento devono ammettere i gatti | la camera deve avere la scrivania |
che ci sia l'ascensore | l'inizio è lungo e un po' rigido | la foto è scura, prendetene un'altra |
Kim non arriva prima delle nove, va bene un treno più tardi |
Robin non mangia pesce, ditelo all'hotel | per l'hotel: possiamo arrivare a 150 |
per la newsletter: non dimenticate la lotteria | per il viaggio: viene anche Robin |
dite che a Pasqua siamo chiusi | scrivete nella newsletter che il parcheggio è gratis |
e nel post dite che restano pochi biglietti | ah, e la seconda carta già che ci siete |
e guardate anche la cassa intanto | la fattura potrebbe dire consulenza e non lavoro? |
si può mettere il nostro logo sulla fattura? |
l'appartamento dev'essere accessibile in carrozzina |
il budget è salito, prendete pure il migliore | la data nel testo è sbagliata, è il 9 |
ho dimenticato di dire che i negozi sono due | scegliamo la versione lunga |
la riunione passa al 12, quindi una notte dopo
""",
    "status": """
il cliente ce l'ha già? | è arrivata al cliente? | ditemi di nuovo cosa avete in corso per me |
a cosa state lavorando per me? | cosa ho in ballo con voi? | quale sarà finita per prima? |
vorrei sapere se l'hotel è prenotato | mi piacerebbe sapere come procede |
è uscito qualcosa dalla mia domanda? | che ne è di quello che ho chiesto lunedì? |
posso chiedere a che punto siete? | qualcuno mi dice se la lettera è partita? |
si sa già quando sarà finito? | sono curioso, c'è già qualcosa da vedere? |
il fornitore ha risposto?
""",
    "cancel": """
vado per conto mio, non prendete nulla | dormiamo da amici, niente prenotazione |
andiamo in auto, niente treno | non fateci più nulla | il capo dice no, niente post |
smettete di cercare, abbiamo qualcuno | non andate avanti, cambiamo ditta |
è saltato l'appuntamento di Kim, quindi niente treno | Robin è malato, il volo non serve più |
passiamo a un altro commercialista, fermatevi qui |
non è più richiesto, il consiglio ha deciso altro | la festa non si fa, quindi niente inviti |
ritiro l'ordine | il cliente ha cambiato idea, potete chiudere
""",
    "thanks": """
gentilissimi, davvero | che gentili che siete stati | siete sempre gentilissimi |
tanto di cappello | dieci su dieci | ineccepibile, grazie |
la vostra traduttrice è stata fantastica, ditele grazie | dite ad Ana che sono entusiasta |
ringraziate la squadra da parte mia | chi l'ha scritto è un genio |
è filato tutto liscio, grazie | mi avete salvato la settimana | non avrei saputo fare meglio |
agli ospiti è piaciuto tantissimo, grazie | che sollievo, grazie | i clienti sono entusiasti
""",
    "greeting": """
ehilà, buongiorno | ciao ragazzi | salve a tutti | salve, sono Kim della panetteria |
buongiorno, qui Robin | ciao, parla Kim dello studio | salve, siamo i nuovi di via del Mulino
""",
    "complaint": """
cinque giorni per un post, sul serio | una settimana per una pagina, suvvia |
tre settimane per una lettera, ma dai | non doveva uscire così |
avevo chiesto espressamente entrambe le carte | la lettera non doveva partire senza il mio sì |
tutto questo l'ho detto il mese scorso e richiedete | perché devo ripetere tutto |
come ha potuto partire col nome sbagliato? |
il mio numero privato era sul volantino, com'è possibile? |
onestamente da solo avrei fatto prima | ci è voluto più che a farlo da me |
il cliente ha visto il prezzo sbagliato, che figura | non vi avevo chiesto questo |
l'avete mandato senza chiedermi | per colpa vostra gli ospiti hanno trovato chiuso |
trovo brutto non ricevere risposta |
la lettera è andata al vecchio indirizzo benché l'avessi detto | nessuno ha guardato la data |
non ne siamo soddisfatti
""",
    "not_for_us": """
posso prendere l'aspirina col vino? | il miele fa bene alla tosse? | che vitamine prendo |
facciamo calendari per aziende, le mando il catalogo? |
stampiamo magliette, vuole un preventivo? | qualcuno potrebbe tenere il cane mentre siamo via? |
chi annaffia le piante durante le ferie? |
siamo un'agenzia per motori di ricerca e vi portiamo in cima | vendiamo contatti, ne parliamo? |
scrivo per conto di un investitore con un'offerta | dove si mangia bene qui? |
conoscete un bravo parrucchiere? | mio figlio cerca uno stage da voi | mi prestate una scala? |
si è rotto il riscaldamento, lo fate?
""",
}
