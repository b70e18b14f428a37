"""What people who write Italian want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Due cosette: tradurmi in francese le schede dei mobili e trovarmi una decina di negozi di
arredamento a Lione che potrebbero essere interessati | Da quando ho aperto il secondo negozio
non respiro: contabilità del trimestre indietro, fatture ai ristoranti da fare, e gli stipendi
pure | Ti dispiacerebbe occuparti della posta dell'agriturismo finché sono in fiera, e intanto
far aggiornare le foto delle camere in homepage | ho 70 contatti della fiera e zero voglia di
telefonare, pensateci voi, e inserite anche tutto nel crm | contabilità del primo trimestre e
nel frattempo le fatture ai 16 inquilini, ecco, questo mi toglierebbe un peso | vorrei
trasformare la mia diretta di yoga in testo (50 min) e da lì una newsletter, si può? | due
cosette: le buste paga dei ragazzi e sulla pagina degli orari c'è scritto ancora che chiudiamo
alle 18, adesso è alle 20 | La mia azienda agricola avrà pur diritto a qualche contributo per le
arnie... guardateci voi, e intanto preparate un paio di post sul miele nuovo | Puntata 31,
quella sul sale: trascrizione, poi sul sito, poi la mail agli iscritti col link. Se avanza una
settimana a metà non muore nessuno | un post sul nuovo vaccino.. scherzo, sullo sbiancamento a
190€, e il modulo di consenso tradotto in inglese e in rumeno | abbiamo cambiato iban per le
donazioni: mail a tutta la lista e cambiatelo anche sul sito pls | 1. traduzione in tedesco del
contratto 2. qualcuno che monti gli scaffali in negozio 3. rispondere alle mail di chi chiede il
rimborso | Ho dodici ore di interviste con i pastori, in dialetto stretto, da scrivere parola
per parola. E i pagamenti di chi ha comprato il formaggio a gennaio da sollecitare. | Alla fine
della fiera ho raccolto: 70 biglietti da visita da inserire, un audio con l'importatore
giapponese da scrivere, e un gran mal di piedi | la newsletter in due lingue, italiano scritto
da voi e poi la traduzione in inglese, e l'appuntamento telefonico coi 12 agriturismi | Potete
prenotarmi il traghetto e l'albergo a Cagliari? La banca ha scritto per gli estratti conto di
gennaio, lì mi serve la riconciliazione. | un post sul laboratorio di stampa, ma prima di tutto
la fattura per la galleria, che la aspettano da una vita | testo del nuovo menù degustazione da
tradurre in inglese e tedesco, poi un post su instagram che il tavolo dello chef è tornato 🎉 |
conti di gennaio e febbraio, sollecito al bar Roma per il caffè (sono 3 mesi!!), e cercatemi una
macchina tostatrice da 5 kg usata con i prezzi | mi serve un elenco di negozi bio in Piemonte
che prenderebbero le mie marmellate, e poi la fattura all'agriturismo Le Rane, 60 vasetti. per
il venti | febbraio da chiudere, estratto conto allegato, e le presenze di Omar e Lucia da
preparare, lei è in maternità dal 9 | inserire nel gestionale i 45 nuovi tesserati della scuola
di ballo, i moduli li ho scansionati storti scusate. e mandare la ricevuta al comune per il
saggio | mail ai clienti della lavanderia: il 18 arriva il servizio a domicilio, e post uguale
su facebook. Vorrei anche un cartello nuovo per la vetrina | il cliente giapponese scrive per i
coltelli: rispondetegli che la spedizione è lunedì, e traducetemi il certificato di garanzia in
inglese | entro fine settimana: gli scontrini del food truck di febbraio e due storie per
instagram con il panino nuovo | due righe per facebook sulla gita in barca al tramonto, e la
stessa brochure in inglese e svedese | scontrini di febbraio da sistemare, e i 70 contatti della
fiera in un foglio excel. per il 20 | ieri sera dopo la trasmissione in radio mi hanno scritto
in cinquanta... rispondete voi? a chi vuole venire in studio date pure i buchi di aprile | Ho
bisogno che chiamiate i tre clienti di sabato, il camion è dal meccanico. Poi cercatemi anche
una cinghia per la pialla, quella vecchia si è spaccata, modello in foto | ho filmato la
tosatura delle pecore col drone di mio cugino, tanta roba. fatemi un filmatino e poi mettetelo
su insta con due parole carine | Il nostro olio è arrivato secondo a un concorso a Creta e qui
in paese non lo sa nessuno, neanche il giornale della valle | La signora Pini lascia
l'appartamento: confermatele la disdetta per iscritto e preparatemi il verbale di riconsegna con
le chiavi e i contatori | Una pasticceria usa la mia illustrazione sulle scatole, senza chiedere
niente. Scrivete voi? E visto che un'altra invece me l'ha chiesto gentilmente, preparatemi una
licenza per un anno. | stampe nuove nel negozio (12), fattura alla libreria, spedire la tavola a
Berlino, foto nuova in home page. scusate il telegramma sono in fila alle poste | vorrei che le
mamme si segnassero da sole al campo estivo, 25 posti. come si fa? lo fate voi? | Pare che la
regione dia contributi per le biciclette da trasporto disabili, potreste preparare la domanda?
Ah, e per la granfondo mi mancano ancora una quindicina di persone agli incroci | Ieri consiglio
direttivo, ti mando l'audio per il verbale. Poi bisogna avvisare tutti i soci che la gita a
Trento è spostata | Le ricevute a chi ha donato per il tetto della sede. E già che ci siete la
convocazione dell'assemblea con le deleghe, che ormai siamo in ritardo | Mi servono le fatture
di febbraio per le tre enoteche entro lunedì. I DDT sono nella cartella. | Per la festa del
papà: una mail agli iscritti e due post, il 19 devono essere fuori | Rispondete ai clienti
tedeschi che chiedono delle camere, e mi serve il regolamento della piscina in tedesco | Mi
servirebbe un elenco di ceramisti tra Faenza e Imola, con nome, telefono, sito e se fanno lavori
su misura. Bastano una ventina. | fammi il volantino per la serata degustazione e manda la
fattura al ristorante Da Gino, 12 bottiglie a 9,50 | Ciao, ho 64 schede clienti scritte a mano
(la mia calligrafia è pessima, scusate). Da battere in un foglio Excel: nome, cellulare, data di
nascita, allergie. | 1) annuncio per un'apprendista parrucchiera 2) spostare la signora Colombo
da venerdì a sabato alle 11 3) rispondere alla recensione da due stelle su Google | Bisogna
chiamare il Comune per il permesso del dehors, la pratica è ferma da un mese. E trovami un treno
per Torino il 24 marzo, al mattino presto | Mi trovi un posto in agenda per il dottor Ferri?
Mezz'ora, meglio la settimana prossima, non il mercoledì e mai prima delle dieci. | Ho 40 minuti
di riprese della vendemmia girate col telefono. Vorrei un video da un minuto e mezzo, musica
allegra, senza voce, formato verticale, col nostro nome alla fine. | Newsletter breve sul nuovo
orario di apertura; le tre tisane nuove vanno caricate nello shop (foto e prezzi nella
cartella). | La Tipografia Neri aspetta ancora i soldi della fattura 88, pagala entro lunedì.
Vorrei poi sapere quali bandi regionali ci sono per le botteghe artigiane. | C'è un cliente
arrabbiato per il pacco in ritardo, qualcuno gli risponda con calma. Poi, quando avete tempo,
correggete le bozze del catalogo (refusi, virgole, maiuscole). | Mi serve: il sito spostato sul
nuovo hosting, i sottotitoli in italiano per il video di presentazione e un elenco di 25
agriturismi in Umbria con email | Si potrebbe spostare il mio volo per Bari dal 19 al 21? Oltre
a questo c'è da compilare il modulo per la tassa rifiuti. | Metti le 12 borse nuove sullo shop,
e fai partire una campagna su Facebook per farle conoscere, budget 150 euro | Le foto dei piatti
sono scure, schiaritele e togliete lo sfondo; le schede dei vini invece vanno tradotte in
inglese | i dati esportati dal gestionale hanno colonne e virgole sballate, sistemateli. E
rispondete a chi chiede sotto l'ultimo post quando riapriamo | Un cliente chiede il rimborso per
il corso saltato, dategli retta. Tra le altre cose, c'è anche il profilo dell'azienda da
riscrivere, suona vecchio. | Il 23 alle 16 ho la telefonata con Marchetti, mettila in agenda per
favore. Il video di auguri per i clienti va accorciato a 30 secondi. | Che disastro. Il carrello
dello shop dà errore al pagamento, ci sono sei ordini di ieri da spedire e una cliente minaccia
una recensione negativa se non le rispondiamo. | Intervista a mio nonno, un'ora e dieci, metà in
dialetto veneto. Da sbobinare tutta, anche le pause e le risate; dove non si capisce mettete
[incomprensibile]. | Prenota due notti a Bolzano dal 5 maggio e trovami qualche fiera del
settore caseario lì intorno | Scrivete l'annuncio per un pizzaiolo serale e mettetelo su Indeed
e Subito. Contratto a tempo determinato, 24 ore, esperienza col forno a legna, niente fine
settimana liberi purtroppo. | telefona all'Inail per la denuncia che non risulta e registra le
ricevute di febbraio, che sono nella busta gialla scansionata | Avete modo di sottotitolare il
reel in inglese? E di creare una tabella coi costi di spedizione per paese, peso e corriere (i
listini ve li giro)? | Proponi la nostra acqua di rose alle 30 erboristerie dell'elenco (mail e
poi telefonata). Serve anche un pieghevole bello graficamente, una pagina | Fissa col
commercialista domani alle 9. Inoltre traducimi la sua lettera in inglese per il mio socio di
Londra. | Vorrei che qualcuno si occupasse degli scontrini di gennaio e febbraio, da dividere
tra casa e bottega; poi la ricerca di parole chiave per farci trovare meglio | Rispondi a tutti
i commenti sotto il video della pasta, e ci sono pure due clienti con un reclamo vero per mail:
quelli vanno chiamati. | Le candidature per il posto di magazziniere da leggere, sono 17; la
bolletta della luce va pagata entro il 16 marzo | Scrivi alle palestre della lista per proporre
le barrette proteiche. Nel frattempo caricale nel negozio online, gusto cacao e gusto nocciola.
| Serve un'automobile a noleggio a Cagliari per tre giorni dal 10 aprile, cambio automatico. E
la sigla musicale per il canale, una cosa di cinque secondi | Allora, c'è la signora Greco che
aspetta il rimborso, le targhette per gli scaffali da disegnare e l'annuncio per la commessa che
ormai è urgente. | Vorrei un articolo sul pane di segale e, visto che ci siamo, lo stesso
tradotto in tedesco per i clienti altoatesini. | Il 19 marzo siamo chiusi, togli tutti gli
appuntamenti. Poi rivedi la grafica delle mie slide per la banca, sono bruttine | Il podcast:
togliete i rumori e i miei «ehm». La copertina del podcast andrebbe rifatta da zero | Qualcuno
potrebbe passare a montare gli scaffali in negozio? E riordinare dal fornitore 500 sacchetti di
carta kraft | Sono arrivati 40 vasi nuovi. Vanno messi online uno per uno, con foto, misure,
prezzo e quantità: il file Excel ha già tutto, tranne i pesi, che vi mando stasera. | Tre cose,
in ordine d'urgenza: la liquidazione IVA di febbraio entro lunedì, gli annunci Google da
riattivare, e una lista di palestre di Verona con più di due sale. | Ci sono 12 pillole video da
tre minuti. A tutte manca la sigla iniziale e il volume è diverso tra una e l'altra. Fatele
sembrare una serie unica, insomma. | Mi date una mano col contratto di Giulia, che passa a
part-time? Poi la posta sul telefono non si sincronizza più, boh | Da giorni la Rossi mi scrive
per i tempi di consegna del divano, qualcuno le dia una risposta entro stasera. E per il 20 mi
servono le buste paga pronte. | Mercoledì 25 vado sotto i ferri, niente di grave. Tutti gli
appuntamenti di quella giornata vanno disdetti, avvisando ognuno con un messaggino, senza
spiegare il perchè. | Due cose veloci: prenotare il traghetto Livorno–Olbia del 3 aprile (io +
furgone) e scrivere la newsletter per dire che quel weekend non spediamo | Elenco: • bonifico al
falegname (820 €) • lettera all'amministratore per l'infiltrazione • proporre ai B&B dell'elenco
le nostre marmellate monodose • pagina matrimoni sul sito | Abbiamo preso una tirocinante di 19
anni, Noemi. Preparate un programma per il suo primo mese: chi la segue, cosa impara ogni
settimana, quando facciamo il punto. | post su LinkedIn per i nostri 10 anni + trascrizione del
discorso che ho fatto alla festa (video, 14 minuti) | Il 25 marzo vorrei fare una serata online
sulla potatura degli ulivi, mi preparate iscrizione e Zoom? | Finite le foto del matrimonio
Conti: fattura di 1.350 euro e poi chiedetegli una recensione su Google | Servirebbe anche un
foglio per la raccolta differenziata, in italiano e tedesco, da appendere in cucina. I giorni
sono lunedì umido, mercoledì carta, venerdì plastica. | Il video della potatura è venuto
benissimo. Adesso mi servirebbero i sottotitoli in tedesco, perché ho parecchi clienti in Alto
Adige. | Il vicepresidente si è dimesso e dobbiamo rifare le elezioni. Preparateci l'assemblea
straordinaria del 29 marzo ore 10: avviso, deleghe, schede e foglio presenze. | Mentre caricate
gli orecchini: ieri sono arrivate sei recensioni sul negozio Etsy, due brutte. Rispondete voi a
nome mio, con gentilezza? | Ciao, mi fissate una visita dall'oculista Ferri martedì 17 alle 9 e
mezza? Il numero è sul biglietto in ufficio. | Le foto delle borse sono venute un po' scure, con
quella luce in cantina. Riuscite a schiarirle tutte e dodici entro il 21? | senti già che ci
siete trovatemi anche un albergo a Bologna dal 21 al 23 aprile vicino alla fiera che ho lo stand
con le borse e siamo in due | Due cose. Un post per Instagram con le colombe di Pasqua, le foto
mando io. E una mail ai clienti che devono ordinare presto, da mandare il 18 marzo. | mi servono
40 sacchi di rasante e 2 bancali di gasbeton da 10, senti da due o tre rivendite chi li ha prima
e a quanto | ti mando le foto dei foglietti ore dei ragazzi, settimana 9 e 10, straordinari
sopra le 8, trasferta a parte, divise per cantiere | per le manutenzioni caldaie vorrei che ogni
mese chiamaste i clienti in scadenza e li mettete in agenda, la lista la tira fuori il
gestionale | Ho un video di tre minuti sulla potatura degli ulivi: servono i sottotitoli in
tedesco, e poi un post per Instagram che lo annunci. | Nome scelto, si va con «Filo Storto».
Adesso logo, colori e caratteri, entro il 15 aprile che poi stampo le etichette. | Per il 9
maggio vorrei fare una giornata porte aperte in palestra, una settantina di persone. Rinfresco,
inviti, scaletta, tutto quanto. | Mi serve un elenco dei fornitori di farina biologica macinata
a pietra in Piemonte e Liguria: nome, indirizzo, prezzo al quintale se pubblicato. | Vorrei un
piano di marketing per i prossimi sei mesi, studio di nutrizione, budget totale 1.800 euro. |
Per favore preparate le fatture per i lavori di febbraio: Bianchi 520 euro e condominio Aurora
1.150 euro. | Bisogna fare le fatture di febbraio per i tre negozi e rispondere ai messaggi dei
clienti su Facebook | ciao, ho la registrazione dell'assemblea di condominio da sbobinare. Poi
vorrei qualcuno che risponda alle mail dei condomini con le nostre risposte standard. | Ho
parlato con due coppie per il matrimonio in villa. Sono passati dieci giorni e non ho mandato
niente a nessuno. | Buongiorno, ci sono le fatture di febbraio da fare e gli scontrini da
mettere in ordine, entro venerdì 20. | Quello sull'olio lo facciamo il 20 maggio alle 18, da
preparare da zero. E serve un post per annunciarlo. | Da venerdì 3 a martedì 7 aprile siamo
chiusi per Pasqua e al telefono ci dovreste stare voi. Ah, gli scontrini per il commercialista
sono da sistemare. | te lo dico stasera. intanto il rivenditore solito non ha più il gres 90x90,
me ne servono 65 m² da un altro | Vorrei un post ogni martedì con la pizza della settimana. La
foto la mando io il lunedì sera. | il forno nuovo va ordinato, e per il dehors bisogna fare
domanda al comune entro il 15 aprile | Il menù di Pasqua va impaginato entro il 27 marzo, ve lo
detto al telefono o lo scrivo qui | Il preventivo all'Hotel Miramare è fermo da un mese,
qualcuno li senta. E cercami gli agriturismi che comprano birra artigianale. | la commercialista
dice che mancano gli scontrini del furgone, sono nella busta che ho scansionato alla rinfusa |
Per gli ospiti tedeschi vorrei il menù tradotto, ma prima va impaginato da capo perché così è
illeggibile | Buonasera, la caldaia dell'appartamento al mare va revisionata prima dell'estate,
diciamo entro il 15 maggio. Le chiavi le ha il bar sotto casa. Distinti saluti, Evelina |
Buongiorno, l'inquilino contesta la quota dell'acqua e forse ha ragione, perché il contatore è
stato cambiato a maggio. Potreste ricontrollare la ripartizione? Saluti, Guglielmina | ho
ricontato il magazzino domenica, il foglio è qui, online i numeri sono di un altro pianeta |
Testi perfetti. Ora le clienti dovrebbero sapere che le tazze ci sono, due righe di mail giovedì
| Poi c'è la sciarpa nuova, 80 lana 20 seta, e sull'etichetta non so cosa ci vada per legge |
Una mi ha scritto «bello ma pensavo fosse più grande», tre stelle. Le misure ci sono! Ci
vorrebbe una risposta garbata | Mi chiedono tutti la lista degli attrezzi. Un pdf carino dal mio
testo, e poi una mail alla lista per mandarglielo | Senti, il signor Bassi vuole venire a vedere
il locale, io ci sono sempre solo di mattina. Mettetevi d'accordo voi con lui | il
commercialista aspetta ancora le carte del 2025 e io non le ho nemmeno guardate. vanno preparate
| Presto vado in ferie, e quando non ci sono io su Instagram non si vede un'anima. Qualcuno lo
tiene vivo? | Grazie per il treno. Vorrei capire anche chi organizza mercatini dell'artigianato
in Piemonte, così quando sono lì parlo con qualcuno. | La cantina Tre Pini ha firmato ieri:
preparate una fattura d'acconto del 30 per cento su 2.400. | dunque le ore dei ragazzi nel
cantiere di via Verdi io vorrei capire quante ne abbiamo buttate lì dentro perché secondo me ci
ho rimesso contatele dai foglietti | guarda ho finito adesso adesso la ringhiera della scuola
sono tutto nero però contento va fatta la fattura a saldo meno l'acconto di gennaio e la
vogliono elettronica | mio cognato dice che le scuole cercano elettricisti e che ci sono i bandi
ma lui dice tante cose comunque guardate se c'è qualcosa qui in provincia | Ciao, sono un
apicoltore che parla troppo, a detta di tutti. Tanto vale farlo in radio: mi trovate qualche
trasmissione, anche piccola, che mi inviti? Un caro saluto, Fulvio | Entro lunedì mi servono:
contratto a chiamata per il cameriere nuovo, e una bella strigliata all'hotel Aurora che non
salda da dicembre | Scade il leasing del Doblò e non so come si restituisce, cosa vogliono
vedere, quali carte servono... | ho lo studio pieno di cartelle cliniche di cani e gatti dal
1987, vorrei averle sul pc e liberarmi della carta | Il signor Ferri vuole sapere entro domani
quanto viene rifare il terrazzo, 28 mq. Vi mando i vocali con le misure | Dalle riprese della
lezione di tango fatemi un video di un minuto. E gli iscritti al corso di aprile vanno
confermati uno per uno, sono 22 | giovedì alle 15 ho la call coi soci, litighiamo sempre su chi
ha detto cosa. qualcuno che scriva tutto? | Il 5 giugno presento il mio libro di cucina, vorrei
una serata in cortile con una cinquantina di persone. Chi se ne occupa? | Avreste qualcuno che
mi prenota un albergo a Verona dal 30 marzo al 2 aprile, vicino alla fiera? | Bravi con marzo,
vi affido pure la serie di aprile: 8 post sul gelato artigianale, pronti lunedì 30 | Cambio
argomento: il 26 marzo devo essere a Monaco da un fornitore, mi trovate un volo da Bologna
andata e ritorno in giornata? | Le foto del matrimonio di Bolzano sono ancora tutte mischiate,
più di mille, e la sposa mi scrive ogni giorno | Le misure dei massetti sono ancora a matita sul
cartongesso, e intanto il cronoprogramma è fermo a Natale. Che disastro sto cantiere | Ci serve
una scheda progetto della palestra di Lodi, con importi e due foto, per giovedì 19. È per una
gara e senza quella siamo fuori. | ho registrato la lezione di ieri sul restauro, un'ora e
venti, mi serve scritta per venerdì | vorrei un post su facebook ogni lunedi con il piatto della
settimana, il menu ve lo mando io | No i post no, quelli vanno bene. Parlavo dell'audio della
riunione, va sbobinato entro lunedì 16 | aggiornare il listino sul sito entro venerdì e un
avvocato per la causa col vicino, se ne avete uno | Mi serve una fattura alla Pro Loco, 220 euro
per l'impianto audio, e poi un idraulico, si è allagato il bagno del negozio | Tre clienti fanno
finta di niente da gennaio. Io le carte in mano non le prendo, qualcuno scriva loro con garbo |
Il volantino non lo stampo più, costa un occhio. Meglio quattro post su Instagram con
l'aperitivo del giovedì | Google dice che il nostro sito non è sicuro per via di certi plugin
vecchi, figura pessima con i clienti | Mi hanno disdetto la stanza per il Salone, dal 14 al 17
aprile, e a Milano adesso chiedono cifre folli. Più di 160 a notte non spendo | Non so usare
Excel, quindi: 120 contatti dai foglietti a una tabella. Poi una newsletter sulla degustazione,
niente di elaborato | Le fatture di febbraio non sono mai partite, colpa mia, odio farle. Sono
undici. Entro giovedì riuscite a mandarle? | Trenitalia mi ha annullato tutto e io non ho più
pazienza. Bologna-Roma il 15 aprile mattina e rientro la sera, prenotate voi | Mercoledì 18 devo
stare a Francoforte per le 11 con due valigie di campioni, mi sa che il volo lo dovevo prendere
un mese fa | sul sito c'è ancora il numero di fax. Il fax! e la foto di mio padre che è in
pensione da sei anni | le interviste ai pescatori le ho registrate io, nove in tutto, circa 40
min l'una. Sbobinarle da solo è impensabile | Un cliente di Amburgo mi chiede la scheda tecnica
in tedesco, ce l'ho in spagnolo e basta | Mi piacerebbe capire quanto si fanno pagare gli altri
liutai per un restauro, in Baviera per dire | Mi piacerebbe che gli iscritti sapessero del menù
per Pasqua, ma io scrivo come un geometra (lo sono) | i cavallini della giostrina dei piccoli
sono tutti scrostati, una mamma ieri mi ha detto che sembrano malati | dentro il castello degli
orrori la sirena ha deciso di non smettere più. La gente del condominio di fronte ha deciso di
ammazzarmi | il bruco ha perso il sorriso (letteralmente, la bocca si è scrostata) e la coda
striscia perché una ruotina si è bloccata. I bimbi piangono | Grazie a quella ricerca ho scelto:
Düsseldorf. Parto da Venezia il 19 maggio, torno il 21, volo e una camera singola vicino alla
fiera, sotto i 600 in tutto | ok Monza. Adesso tocca a Lecco, stesso mese, altro conto. La
riunione coi soci è il 30
""",
}
