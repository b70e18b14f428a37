"""What people who write Italian want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
vorrei capire quanto chiedono gli altri maestri di sci per una lezione privata a Bormio e
Livigno, e mi serve anche un albergo lì per due notti verso fine marzo, semplice, con deposito
sci | per sabato mi servono: post per la riapertura del giardino del B&B e sul sito il prezzo
della camera glicine che sale a 95. Ah e il prato da tagliare ma quello me lo faccio da solo |
abbiamo sistemato il fienile, due camere e una cucina enorme, vista ulivi. però quando scrivo io
sembra un atto notarile 😅 e poi va messo in vendita da qualche parte a 160 a notte, min 3 notti
| Ho pubblicato quattro libri con lo stesso editore e ogni primavera arriva un foglio con dei
numeri. Non l'ho mai guardato, lo ammetto. Quest'anno l'ho guardato: del libro del riccio
risultano 212 copie, ma io stessa ne ho firmate più di 300 alle fiere, e l'edizione coreana non
compare proprio. L'editore è simpatico, il contratto è in ordine, me l'avevate letto voi a suo
tempo. Però qualcosa non quadra, fatemi capire quanto mi devono | Tre collaboratori a chiamata
questo mese: Sara 42 ore, Amin 37, Luca 12 e mezza. Preparate le paghe entro il 27, così il
bonifico parte in tempo, e per Luca ricordatevi del rimborso benzina. | Ciao ragazzi! Ho bisogno
che troviate una stanza a Matera per il 18 aprile, che paghiate la fattura del fornitore di
carta e che qualcuno metta a posto la firma della mia mail che appare storta | Sto lanciando un
corso di sommelier per aziende. Vorrei che chiamaste gli uffici eventi delle banche di Milano
che vi ho elencato, spiegaste il pacchetto (3 serate, 1.800 euro) e mi diceste chi è
interessato. | Per la settimana della moda vorrei un carosello di sei foto su Instagram, lo
stesso su Facebook, con testo in italiano e hashtag. Le foto le ho già, solo che sono 90 e
bisogna sceglierle. Uscita: martedì 17 alle 18. | Ho speso 600 euro su Google in un mese e ho
ricevuto due telefonate, di cui una di mia zia. Guardate la campagna, ditemi dove sbaglio,
cambiate quello che serve. Il sito secondo me va bene, è la pubblicità il problema. | Punto
primo: pagare il grafico (fattura 21) entro il 16. Punto secondo: le date nel file ordini sono
tutte americane, vanno girate. Punto terzo: mi serve un volo Roma–Bruxelles per il 14 aprile. |
Buongiorno, sono di nuovo io, scusate la lungaggine. Avrei una domanda comunale da compilare
entro il 10 aprile (allego il modulo), poi un fornitore di vasetti da 212 ml da trovare perché
il nostro chiude, e infine un articolo per il giornalino della Pro Loco sulla nostra storia. |
Il magazzino e lo shop non vanno d'accordo: online risultano 14 sciarpe, in realtà sono 3. Ho
rifatto la conta a mano, il foglio è allegato: correggete tutte le giacenze, anche quelle a
zero. | Ciao, altre due cose mentre lavorate al preventivo: 1) sollecitare il bar Sport, deve
ancora 520 euro da gennaio 2) fattura per il buffet alla banca, entro il 31 marzo. Per il
sollecito stessa scadenza. | Mi mancano i vasi da 14, fatene arrivare cento da Deroma come
l'altra volta. E già che ci siete guardate a quanto vendono gli altri fioristi il kit di semina,
che secondo me sono troppo basso. | il condominio di via verdi non ha ancora saldato la
facciata, 7.400 euro scaduti a gennaio. l'amministratore al telefono dice sempre domani. io lì
devo tornarci per i balconi quindi non voglio litigare. scrivigli tu, gentile ma fermo |
Buongiorno, spero stiate tutti bene. Io ho ripreso a lavorare in sartoria dopo l'influenza. La
signora Bellini mi ha dato 200 euro di acconto per l'abito della figlia e le devo la fattura
d'acconto entro martedì. Potete prepararla voi? Con stima, Ornella Greco | Egregi signori, spero
che questa mia vi trovi in salute. Il monolocale sopra la liuteria è stato ridipinto e le
vecchie parole non gli fanno più onore. Scrivetemi per favore un annuncio nuovo, entro fine
mese. Vostro Ettore Galli | L'elenco delle palestre è arrivato. Ora vanno contattate tutte e 34
via mail con la nostra offerta per i teli in microfibra. E per la fiera di giugno mi serve un
banner di 2 metri per 1 con il logo nuovo. | Buongiorno a tutti, il nostro studio di pilates
riparte dopo i lavori e vorrei avvisare i clienti con una bella lettera, spedita per posta a chi
non usa il computer. Potreste scriverla e spedirla entro venerdì? Cordialmente, Lucia Morandi |
Gentilissima Paola, le scrivo dal treno, perdoni gli errori. Mercoledì 18 alle 20 tengo una
serata online sulla potatura degli ulivi e mi servirebbe tutto pronto: iscrizione, Zoom,
promemoria. Se poi qualcuno di voi resta collegato quella sera sono più tranquillo, con la
tecnica sono negato. Distinti saluti, Silvano Greco, agronomo | Cara Silvia, spero che i bimbi
stiano bene. Il mese prossimo parto con il corso di bonsai sulla piattaforma e ci sono sei
lezioni da caricare, con il pulsante per pagare e i promemoria. I video sono già montati, deve
solo mettere tutto al suo posto entro il primo aprile. Con stima, Giancarlo Neri | Gentile
Marina, in queste settimane non ho avuto un attimo, mi scusi se sparisco. Ho registrato quattro
memo vocali con le sedute di feng shui di febbraio, roba riservata come sempre, e mi servono
battuti in bella copia per i fascicoli dei clienti. Se può entro martedì prossimo le sono
debitrice. Cordialità, Tiziana Volpe | La fiera di Monaco quest'anno la facciamo davvero, lo
stand l'ho pagato venerdì col mal di cuore. Il catalogo l'abbiamo già in inglese, serve in
tedesco per il 30 marzo. E cercatemi i contatti dei distributori di ceramica in Baviera, con
qualche notizia su ognuno. | Il geometra Ferri dice sempre che paga domani, e intanto si è
comprato il cane di razza. Io sono stufo ma litigare non mi va. Mandategli un sollecito gentile
per la fattura 14 di dicembre | ah e poi, niente a che fare con la pagina, giovedì 19 è la festa
del papà e vorrei un post su Instagram con le cinture incise, e già che ci sei c'è da mandare la
fattura a quelli del teatro, 780 euro per i costumi | Gentile redazione, siamo un piccolo
agriturismo in Umbria. Abbiamo il menu soltanto in inglese e ci servirebbe anche in tedesco;
inoltre sul sito andrebbero aggiornati i prezzi delle camere, che sono ancora quelli dell'anno
scorso. Ci fareste davvero un grande favore. Cordiali saluti, Famiglia Bartoli | due cosine
oltre al sito, c'è una lettera in tedesco di un cliente di Stoccarda, da mettere in inglese che
almeno quello lo capisco, e poi a lui stesso la fattura, quattrocento euro, per le sedie |
Spettabile ufficio, un ospite ci ha dato due stelle perché il gallo canta alle cinque. Vorrei
rispondergli con garbo e un pizzico di spirito. Mi preparate una bozza per mercoledì? Grazie di
cuore, Celestino | ecco il commercialista mi ha mandato un messaggio con tre punti esclamativi
vuole tutti gli scontrini del trimestre ordinati io ho solo un cassetto che non si chiude più
pensateci voi entro il venti | allora senti sono dal signor Bertolazzi e vuole rifare il
terrazzo tutto con la guaina nuova saranno che so trentacinque metri quadri mi fai un preventivo
per lunedì anzi no per martedì che lunedì è Pasquetta | Gentili signori, ho aperto un piccolo
agriturismo e le pagine del sito sono ancora piene di «lorem ipsum». Mi servirebbero i testi per
la home, le camere e i dintorni entro venerdì 27 marzo. Cordiali saluti, Ornella Fabbri | Ciao a
tutti, il volantino funziona, ma solo con chi passa a piedi. Vorrei provare anche con gli
annunci su Instagram, diciamo 150 euro, per chi abita qui intorno. Pensateci voi? Un caro
saluto, Dario | Buongiorno a tutti, i testi del sito li leggo stasera con calma. Intanto vorrei
scrivere a chi è già stato da noi e offrire uno sconto per tornare in primavera. Preparate e
spedite voi? Cari saluti, Mirella | Gentilissimi, abbiamo un video di dodici minuti sulla
lavorazione del cuoio, parlato in dialetto. Per la fiera del 17 ottobre ci vorrebbero i
sottotitoli in italiano e in tedesco, pronti per venerdì 16. Cordialmente, Pelletteria Sartori |
Ciao, ho fotografato trenta borse sul balcone e in metà si vede il bucato della vicina. Mi
mettete lo sfondo bianco su tutte? Venerdì devo caricarle nel negozio, quindi mi servirebbero
per quel giorno. Baci, Ginevra | Mia sorella non mi aiuta più e io sono sommersa. Gli stipendi
di marzo non sono preparati, la prima nota di febbraio nemmeno. Per il 24 marzo tutte e due,
sennò il commercialista mi molla
""",
}
