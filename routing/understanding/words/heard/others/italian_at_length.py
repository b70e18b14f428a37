"""What people who write Italian want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Due cosette: tradurmi in francese le schede dei mobili e trovarmi una decina di negozi di
arredamento a Lione che potrebbero essere interessati | Da quando ho aperto il secondo negozio
non respiro: contabilità del trimestre indietro, fatture ai ristoranti da fare, e gli stipendi
pure | Ti dispiacerebbe occuparti della posta dell'agriturismo finché sono in fiera, e intanto
far aggiornare le foto delle camere in homepage | un volo per Bruxelles il 21 aprile e già che
ci siete mettetemi per iscritto l'audio di mezz'ora che vi giro tra poco | ho 70 contatti della
fiera e zero voglia di telefonare, pensateci voi, e inserite anche tutto nel crm | tre
lavoretti: instagram della bottega ogni settimana; descrizioni dei vasi in inglese e francese;
caricare i 50 vasi nello shop | vorrei trasformare la mia diretta di yoga in testo (50 min) e da
lì una newsletter, si può? | due cosette: le buste paga dei ragazzi e sulla pagina degli orari
c'è scritto ancora che chiudiamo alle 18, adesso è alle 20 | Salve, avrei bisogno di: fatture ai
dodici allievi del corso di sommelier, e una mail carina per dire loro che il secondo livello
parte il 4 maggio | Ma quanto prendono gli altri per un corso di cucina di mezza giornata a
Bologna? Me lo guardate voi, e poi mi prenotate il treno per andare a provarne uno? | entro
venerdì: fattura al pub Il Luppolo (8 fusti) e risposta al signor Neri che vuole il vuoto a
rendere rimborsato | L'intervista alla poetessa irlandese: sbobinare e poi tradurre in italiano,
entro il 20. Occhio che fa lunghe pause, non è il file rotto | un post sul nuovo vaccino..
scherzo, sullo sbiancamento a 190€, e il modulo di consenso tradotto in inglese e in rumeno |
abbiamo cambiato iban per le donazioni: mail a tutta la lista e cambiatelo anche sul sito pls |
trovatemi quali enoteche di Zurigo lavorano coi piccoli produttori, e la nostra presentazione me
la girate in tedesco | buongiorno, le ricevute di gennaio sono da mettere a posto e il testo per
Facebook sul corso di potatura non l'ha ancora fatto nessuno | 1. traduzione in tedesco del
contratto 2. qualcuno che monti gli scaffali in negozio 3. rispondere alle mail di chi chiede il
rimborso | ho il banco pieno di foglietti con gli ordini, li mettete nel foglio? poi magari una
mail ai clienti tipo newsletter per la festa del papà | Ho dodici ore di interviste con i
pastori, in dialetto stretto, da scrivere parola per parola. E i pagamenti di chi ha comprato il
formaggio a gennaio da sollecitare. | Le ore dei ragazzi del bar entro venerdì, poi c'è quel
volantino da voltare in inglese | Alla fine della fiera ho raccolto: 70 biglietti da visita da
inserire, un audio con l'importatore giapponese da scrivere, e un gran mal di piedi | le
prenotazioni arrivano sul quaderno e il quaderno è illeggibile: mettete tutto nel foglio; per la
cena del 20 una newsletter; per la sala un imbianchino | Potete prenotarmi il traghetto e
l'albergo a Cagliari? La banca ha scritto per gli estratti conto di gennaio, lì mi serve la
riconciliazione. | un post sul laboratorio di stampa, ma prima di tutto la fattura per la
galleria, che la aspettano da una vita | testo del nuovo menù degustazione da tradurre in
inglese e tedesco, poi un post su instagram che il tavolo dello chef è tornato 🎉 | volo per
Palermo per me e la mia assistente, bagaglio grande per i vestiti di scena. e fattura alla
proloco per lo spettacolo, 800 più rimborso benzina 64 | conti di gennaio e febbraio, sollecito
al bar Roma per il caffè (sono 3 mesi!!), e cercatemi una macchina tostatrice da 5 kg usata con
i prezzi | mi si è rotto il braccio 😩 rispondete alle mail dei corsi di arrampicata dicendo che
riprendo a maggio, scrivetelo anche sul sito in alto, e un post simpatico con la foto del gesso
| febbraio da chiudere, estratto conto allegato, e le presenze di Omar e Lucia da preparare, lei
è in maternità dal 9 | inserire nel gestionale i 45 nuovi tesserati della scuola di ballo, i
moduli li ho scansionati storti scusate. e mandare la ricevuta al comune per il saggio |
prenotatemi il traghetto per Olbia con il furgone, cabina, vado a montare una cucina. e la
fattura acconto 40% al signor Deiana | mail ai clienti della lavanderia: il 18 arriva il
servizio a domicilio, e post uguale su facebook. Vorrei anche un cartello nuovo per la vetrina |
entro fine settimana: gli scontrini del food truck di febbraio e due storie per instagram con il
panino nuovo | chiamate le 30 strutture dell'elenco per fissare incontri sul mio servizio di
lavanderia, e intanto trovate quanto chiede la concorrenza al chilo | due righe per facebook
sulla gita in barca al tramonto, e la stessa brochure in inglese e svedese | scontrini di
febbraio da sistemare, e i 70 contatti della fiera in un foglio excel. per il 20 | ieri sera
dopo la trasmissione in radio mi hanno scritto in cinquanta... rispondete voi? a chi vuole
venire in studio date pure i buchi di aprile | nuova paziente, ragazza di 17 anni, quindi il
consenso lo firmano i genitori tutti e due. poi il diario alimentare e la solita mail di
benvenuto | ciao, la signora Bassi mi deve ancora 640 euro per le finestre di novembre... e
intanto mi serve un preventivo per il portone del notaio, rovere massiccio, serratura antica da
recuperare | ragazzi la signora di Torino dice che la tracolla si è scucita dopo due giorni, la
vuole sostituita, e intanto mi ha messo due stelle... mi aiutate con tutt'e due le cose? | ho
filmato la tosatura delle pecore col drone di mio cugino, tanta roba. fatemi un filmatino e poi
mettetelo su insta con due parole carine | Il nostro olio è arrivato secondo a un concorso a
Creta e qui in paese non lo sa nessuno, neanche il giornale della valle | La signora Pini lascia
l'appartamento: confermatele la disdetta per iscritto e preparatemi il verbale di riconsegna con
le chiavi e i contatori | ciao! mi serve una bio nuova per il quartetto, corta, e poi mettetela
sul sito al posto di quella vecchia dove c'è ancora il violista di prima | Una pasticceria usa
la mia illustrazione sulle scatole, senza chiedere niente. Scrivete voi? E visto che un'altra
invece me l'ha chiesto gentilmente, preparatemi una licenza per un anno. | stampe nuove nel
negozio (12), fattura alla libreria, spedire la tavola a Berlino, foto nuova in home page.
scusate il telegramma sono in fila alle poste | Vorrei partecipare al bando per compositori,
scade il 15 aprile, vi ho messo tutto nella cartella. Poi c'è quella storia dei diritti radio
del 2024 mai arrivati.. ci guardate? | vorrei che le mamme si segnassero da sole al campo
estivo, 25 posti. come si fa? lo fate voi? | Pare che la regione dia contributi per le
biciclette da trasporto disabili, potreste preparare la domanda? Ah, e per la granfondo mi
mancano ancora una quindicina di persone agli incroci | Ieri consiglio direttivo, ti mando
l'audio per il verbale. Poi bisogna avvisare tutti i soci che la gita a Trento è spostata | Il
saggio lo facciamo sabato 13 giugno e mi serve un teatro da 200 posti per quel giorno, e i
programmi di sala con i nomi delle bimbe | Le ricevute a chi ha donato per il tetto della sede.
E già che ci siete la convocazione dell'assemblea con le deleghe, che ormai siamo in ritardo |
Il menù va tradotto in inglese e tedesco e rimpaginato, per il 20 se ce la fate | Mi servono le
fatture di febbraio per le tre enoteche entro lunedì. I DDT sono nella cartella. | Per la festa
del papà: una mail agli iscritti e due post, il 19 devono essere fuori | Rispondete ai clienti
tedeschi che chiedono delle camere, e mi serve il regolamento della piscina in tedesco | fammi
il volantino per la serata degustazione e manda la fattura al ristorante Da Gino, 12 bottiglie a
9,50 | Il sottofondo della puntata 8 ha un ronzio fastidioso, si può pulire? Poi trascrivimela
tutta parola per parola, mi serve per venerdì | Ciao, ho 64 schede clienti scritte a mano (la
mia calligrafia è pessima, scusate). Da battere in un foglio Excel: nome, cellulare, data di
nascita, allergie. | 1) annuncio per un'apprendista parrucchiera 2) spostare la signora Colombo
da venerdì a sabato alle 11 3) rispondere alla recensione da due stelle su Google | Quadratura
banca e prima nota di febbraio, grazie. Ah, e un grafico delle vendite degli ultimi dodici mesi
per la riunione coi soci. | Mi trovi un posto in agenda per il dottor Ferri? Mezz'ora, meglio la
settimana prossima, non il mercoledì e mai prima delle dieci. | se uno cerca «toelettatura gatti
Padova» noi non usciamo mai... vedete che si può fare. Inoltre il logo è sgranato, andrebbe
ridisegnato pulito | Ho 40 minuti di riprese della vendemmia girate col telefono. Vorrei un
video da un minuto e mezzo, musica allegra, senza voce, formato verticale, col nostro nome alla
fine. | Newsletter breve sul nuovo orario di apertura; le tre tisane nuove vanno caricate nello
shop (foto e prezzi nella cartella). | Traduzione del listino in tedesco e francese, sono due
pagine, ve lo allego. Attenzione ai termini tecnici: «grana» resta «grana». Entro fine mese va
benissimo. | C'è un cliente arrabbiato per il pacco in ritardo, qualcuno gli risponda con calma.
Poi, quando avete tempo, correggete le bozze del catalogo (refusi, virgole, maiuscole). | Mi
serve: il sito spostato sul nuovo hosting, i sottotitoli in italiano per il video di
presentazione e un elenco di 25 agriturismi in Umbria con email | segna le ferie di tutti (siamo
in 6) in qualche modo decente e intanto abbassa del 10% il prezzo dei grembiuli nel negozio
online | La signora Bianchi ha ricevuto la lampada sbagliata, è la seconda volta, ed è furiosa
(ha ragione). Sentitela, scusatevi a nome mio e trovate un accordo, anche uno sconto va bene. |
Trascrivi la riunione di ieri, l'audio è nel Drive, e scrivi un articoletto per il blog sul
nostro nuovo forno | Metti le 12 borse nuove sullo shop, e fai partire una campagna su Facebook
per farle conoscere, budget 150 euro | Il portatile ci mette dieci minuti ad accendersi e
Outlook si chiude da solo. Ho provato a disinstallare un paio di programmi, niente. Qualcuno può
collegarsi da remoto? | i dati esportati dal gestionale hanno colonne e virgole sballate,
sistemateli. E rispondete a chi chiede sotto l'ultimo post quando riapriamo | Un cliente chiede
il rimborso per il corso saltato, dategli retta. Tra le altre cose, c'è anche il profilo
dell'azienda da riscrivere, suona vecchio. | Che disastro. Il carrello dello shop dà errore al
pagamento, ci sono sei ordini di ieri da spedire e una cliente minaccia una recensione negativa
se non le rispondiamo. | Chiamate i 18 studi di architettura del foglio e proponete i nostri
pannelli. A parte questo, la campagna Google di febbraio è costata il doppio: capite perché. |
Intervista a mio nonno, un'ora e dieci, metà in dialetto veneto. Da sbobinare tutta, anche le
pause e le risate; dove non si capisce mettete [incomprensibile]. | - volantino A5 per il corso
di cucito - traduzione in inglese del testo - post su Instagram con le date - campagna Facebook
da 60 euro in tutto | Scrivete l'annuncio per un pizzaiolo serale e mettetelo su Indeed e
Subito. Contratto a tempo determinato, 24 ore, esperienza col forno a legna, niente fine
settimana liberi purtroppo. | telefona all'Inail per la denuncia che non risulta e registra le
ricevute di febbraio, che sono nella busta gialla scansionata | Il preventivo per lo studio
Galli è stato accettato: trasformatelo in fattura elettronica, 30% di acconto, pagamento a 30
giorni, codice destinatario nella mail che vi giro. | Proponi la nostra acqua di rose alle 30
erboristerie dell'elenco (mail e poi telefonata). Serve anche un pieghevole bello graficamente,
una pagina | Le descrizioni delle otto camere sembrano scritte da un robot. Vorrei che fossero
più calde, max 80 parole ciascuna, con un dettaglio diverso per ogni camera: la vista, il
pavimento, la vasca... | Fissa col commercialista domani alle 9. Inoltre traducimi la sua
lettera in inglese per il mio socio di Londra. | Rispondi a tutti i commenti sotto il video
della pasta, e ci sono pure due clienti con un reclamo vero per mail: quelli vanno chiamati. |
Scrivi alle palestre della lista per proporre le barrette proteiche. Nel frattempo caricale nel
negozio online, gusto cacao e gusto nocciola. | Il negozio online riceve circa venti mail al
giorno dai clienti: dov'è il pacco, posso cambiare taglia, avete il colore blu. Vorrei qualcuno
che rispondesse ogni mattina dalle 9 alle 11. | Serve un'automobile a noleggio a Cagliari per
tre giorni dal 10 aprile, cambio automatico. E la sigla musicale per il canale, una cosa di
cinque secondi | Commenti su TikTok a cui rispondere, e un foglio con i follower mese per mese
dal 2024 | Vorrei un articolo sul pane di segale e, visto che ci siamo, lo stesso tradotto in
tedesco per i clienti altoatesini. | Il 19 marzo siamo chiusi, togli tutti gli appuntamenti. Poi
rivedi la grafica delle mie slide per la banca, sono bruttine | Cinque clienti non hanno ancora
saldato dicembre (elenco in fondo). Mandate un sollecito educato ma fermo, con IBAN e importo;
alla Bertoli anche la penale del contratto. | Il podcast: togliete i rumori e i miei «ehm». La
copertina del podcast andrebbe rifatta da zero | Sono arrivati 40 vasi nuovi. Vanno messi online
uno per uno, con foto, misure, prezzo e quantità: il file Excel ha già tutto, tranne i pesi, che
vi mando stasera. | Tre cose, in ordine d'urgenza: la liquidazione IVA di febbraio entro lunedì,
gli annunci Google da riattivare, e una lista di palestre di Verona con più di due sale. | Ho
promesso a Conti una call giovedì 19 alle 11:30, fissala; dal file delle presenze invece mi tiri
fuori il totale delle ore di ogni corso | Mi date una mano col contratto di Giulia, che passa a
part-time? Poi la posta sul telefono non si sincronizza più, boh | Da giorni la Rossi mi scrive
per i tempi di consegna del divano, qualcuno le dia una risposta entro stasera. E per il 20 mi
servono le buste paga pronte. | ciao! allora: sottotitoli in francese sul documentario, poi gli
8 cesti natalizi invenduti da togliere dal catalogo online, poi chiamate quelli del preventivo
di novembre che non hanno più risposto | Mercoledì 25 vado sotto i ferri, niente di grave. Tutti
gli appuntamenti di quella giornata vanno disdetti, avvisando ognuno con un messaggino, senza
spiegare il perchè. | Sto per stampare il menù della trattoria e prima vorrei un occhio esterno:
refusi, accenti, «pò» scritto male, nomi dei vini. Niente riscritture, solo correzioni, grazie.
| Elenco: • bonifico al falegname (820 €) • lettera all'amministratore per l'infiltrazione •
proporre ai B&B dell'elenco le nostre marmellate monodose • pagina matrimoni sul sito | Quanto
costa davvero aprire un piccolo laboratorio di pasticceria in casa? Intendo permessi, Asl, corso
Haccp, assicurazione. Mi basta un foglio con le voci, le cifre e dove l'avete letto. | Le
recensioni su Tripadvisor, rispondete a quelle di marzo; e c'è la stampante delle etichette che
dal pc non prende più i comandi, se qualcuno la rimette in riga... | Volo per Dublino, andata il
4 maggio, ritorno aperto. Bagaglio da stiva perché porto i campioni, niente scali a Londra che
l'ultima volta ho perso tutto. | Abbiamo preso una tirocinante di 19 anni, Noemi. Preparate un
programma per il suo primo mese: chi la segue, cosa impara ogni settimana, quando facciamo il
punto. | Il 25 marzo vorrei fare una serata online sulla potatura degli ulivi, mi preparate
iscrizione e Zoom? | Finite le foto del matrimonio Conti: fattura di 1.350 euro e poi
chiedetegli una recensione su Google | Servirebbe anche un foglio per la raccolta differenziata,
in italiano e tedesco, da appendere in cucina. I giorni sono lunedì umido, mercoledì carta,
venerdì plastica. | Vorrei anche un annuncio nuovo per il monolocale sopra l'officina: 32 metri
quadri, arredato, terrazzino, 520 al mese. Le foto le ha già il mio collega e ve le gira lui. |
Buongiorno, ho pronte le schede di nove lampade, testi e foto compresi. Me le caricate sul
negozio entro lunedì, ognuna con le due varianti di cavo? | Sono arrivate quattro offerte per la
nuova ambulanza, mi prepari le ricevute? I nomi te li lascio qui sotto: Riva, Conti, Sala,
Bassi. | Il vicepresidente si è dimesso e dobbiamo rifare le elezioni. Preparateci l'assemblea
straordinaria del 29 marzo ore 10: avviso, deleghe, schede e foglio presenze. | Mentre caricate
gli orecchini: ieri sono arrivate sei recensioni sul negozio Etsy, due brutte. Rispondete voi a
nome mio, con gentilezza? | Per le lezioni di uncinetto servono anche i sottotitoli in italiano,
tutte e dodici. Alcune allieve guardano i video di notte senza audio. | Le foto delle borse sono
venute un po' scure, con quella luce in cantina. Riuscite a schiarirle tutte e dodici entro il
21? | senti già che ci siete trovatemi anche un albergo a Bologna dal 21 al 23 aprile vicino
alla fiera che ho lo stand con le borse e siamo in due | Buongiorno, ho bisogno che scrivete le
fatture per le lezioni di nuoto, elenco è nel foglio, grazie. | allora ho dodici minuti di
messaggio vocale con tutte le cose dette alla riunione dei soci e mi servirebbe il verbale
scritto bene per lunedì che poi lo devono firmare tutti | Due cose. Un post per Instagram con le
colombe di Pasqua, le foto mando io. E una mail ai clienti che devono ordinare presto, da
mandare il 18 marzo. | mi servono 40 sacchi di rasante e 2 bancali di gasbeton da 10, senti da
due o tre rivendite chi li ha prima e a quanto | allora, preventivo per il tetto dei ferri (120
mq, coppi vecchi da recuperare) e poi una lettera al comune che chiediamo il suolo pubblico per
il ponteggio | ti mando le foto dei foglietti ore dei ragazzi, settimana 9 e 10, straordinari
sopra le 8, trasferta a parte, divise per cantiere | ciao, sono la figlia del signor Russo. ad
aprile c'è l'assemblea dei condomini e lui non ha ancora scritto a nessuno. serve la
convocazione per tutti e nove, pronta venerdì 20 | Ho un video di tre minuti sulla potatura
degli ulivi: servono i sottotitoli in tedesco, e poi un post per Instagram che lo annunci. |
Nome scelto, si va con «Filo Storto». Adesso logo, colori e caratteri, entro il 15 aprile che
poi stampo le etichette. | Da questa settimana registro una puntata ogni giovedì sulla cura dei
cani anziani. Potete pensare voi al montaggio e alle note, sempre? | Per il 9 maggio vorrei fare
una giornata porte aperte in palestra, una settantina di persone. Rinfresco, inviti, scaletta,
tutto quanto. | Da adesso vorrei due post a settimana su Instagram, il martedì e il venerdì, con
le foto dei mazzi che vi mando io. Da sola non ci sto più dietro, mi dispiace. | Da tradurre in
tedesco: il regolamento del B&B, due pagine. Gli ospiti arrivano il 20, quindi mi serve entro
giovedì 19. | Vorrei un piano di marketing per i prossimi sei mesi, studio di nutrizione, budget
totale 1.800 euro. | Vorrei una newsletter per i clienti del vivaio e tre post su Facebook con
le stesse offerte, tutto entro giovedì 19 marzo. | Per favore preparate le fatture per i lavori
di febbraio: Bianchi 520 euro e condominio Aurora 1.150 euro. | Bisogna fare le fatture di
febbraio per i tre negozi e rispondere ai messaggi dei clienti su Facebook | Scusate, sono
sparita perché in negozio abbiamo avuto l'inventario e mio marito con la febbre. Le fatture dei
due ristoranti per febbraio sono ancora da fare. Riuscite a mandarle entro lunedì? | ciao, ho la
registrazione dell'assemblea di condominio da sbobinare. Poi vorrei qualcuno che risponda alle
mail dei condomini con le nostre risposte standard. | Ho parlato con due coppie per il
matrimonio in villa. Sono passati dieci giorni e non ho mandato niente a nessuno. | Buongiorno,
ci sono le fatture di febbraio da fare e gli scontrini da mettere in ordine, entro venerdì 20. |
te lo dico stasera. intanto il rivenditore solito non ha più il gres 90x90, me ne servono 65 m²
da un altro | Chiamate la signora Galli e fissate il sopralluogo il 24, poi preparatemi la
lettera per l'assicurazione del furgone. | Vorrei un post ogni martedì con la pizza della
settimana. La foto la mando io il lunedì sera. | Il menù di Pasqua va impaginato entro il 27
marzo, ve lo detto al telefono o lo scrivo qui | Il preventivo all'Hotel Miramare è fermo da un
mese, qualcuno li senta. E cercami gli agriturismi che comprano birra artigianale. | Per gli
ospiti tedeschi vorrei il menù tradotto, ma prima va impaginato da capo perché così è
illeggibile | Gentili signori, vi prego di emettere la fattura allo Studio Bellandi per la
consulenza di aprile, 1.100 euro oltre IVA. Dovrebbe partire entro il 15 maggio. Distinti
saluti, Ottavio Brusa | Buonasera, la caldaia dell'appartamento al mare va revisionata prima
dell'estate, diciamo entro il 15 maggio. Le chiavi le ha il bar sotto casa. Distinti saluti,
Evelina | sì pronto, ehm, mi servono i conti del trimestre per il commercialista, luglio agosto
settembre, ho fotografato quasi tutto, manca la benzina, insomma vedete voi cosa manca | Gentile
ufficio, per il mio monolocale hanno scritto in trentuno e io parto domenica. Sceglietene cinque
che abbiano un lavoro fisso e dite di no agli altri, con cortesia. Vostra Palmira | ecco sì, due
cose, un preventivo per un matrimonio, quattordici camere, due notti, e poi bisogna bloccare
quelle camere finché la sposa non decide, ecco, il preventivo lunedì | ho ricontato il magazzino
domenica, il foglio è qui, online i numeri sono di un altro pianeta | Poi c'è la sciarpa nuova,
80 lana 20 seta, e sull'etichetta non so cosa ci vada per legge | viste le bozze, ok. ma la
spedizione gratis che tutti fanno, a me conviene o ci rimetto? | una signora non riesce a
entrare nel corso da ieri, è un po' nervosa, io sto al mercato fino alle due | Mi chiedono tutti
la lista degli attrezzi. Un pdf carino dal mio testo, e poi una mail alla lista per mandarglielo
| Su iPad vecchio il pulsante compra pare non ci sia. Io l'iPad non ce l'ho, potete guardare? |
Senti, il signor Bassi vuole venire a vedere il locale, io ci sono sempre solo di mattina.
Mettetevi d'accordo voi con lui | il commercialista aspetta ancora le carte del 2025 e io non le
ho nemmeno guardate. vanno preparate | altra cosa, il riscaldamento in negozio è fermo da giorni
e al padrone di casa non ha ancora scritto nessuno | Grazie per il treno. Vorrei capire anche
chi organizza mercatini dell'artigianato in Piemonte, così quando sono lì parlo con qualcuno. |
Ho ottanta schede di clienti scritte a mano, prima o poi il caffè ci finisce sopra. Vorrei
averle in un foglio. | Gentili signori, vi chiederei di pubblicare entro venerdì un post sulla
nostra nuova collezione di tende, con le foto allegate. Cordiali saluti, Ofelia Brandi | dunque
le ore dei ragazzi nel cantiere di via Verdi io vorrei capire quante ne abbiamo buttate lì
dentro perché secondo me ci ho rimesso contatele dai foglietti | il marmista mi ha piantato in
asso proprio oggi cercatemi dieci davanzali in pietra chiara da qualche altra parte e ditemi
prezzi e tempi che qui sono col muro aperto | sono sette clienti no otto c'è anche la zia di
Marco per le tende da sole da montare a giugno chiamateli e metteteli in fila senza farmi
attraversare la città ogni volta | ehm mi serve quella cosa lì come si chiama la richiesta per
occupare il marciapiede col ponteggio al comune compilatela voi che io l'ultima volta ho
sbagliato tre volte | mio cognato dice che le scuole cercano elettricisti e che ci sono i bandi
ma lui dice tante cose comunque guardate se c'è qualcosa qui in provincia | Fine mese: i conti
di febbraio e la preparazione delle paghe per tre persone. Scadenza 31 per tutti e due | Ma il
signor Ferri ha pagato? Secondo me no, mandategli un sollecito gentile, sono 390 euro da
gennaio. | Entro lunedì mi servono: contratto a chiamata per il cameriere nuovo, e una bella
strigliata all'hotel Aurora che non salda da dicembre | ho lo studio pieno di cartelle cliniche
di cani e gatti dal 1987, vorrei averle sul pc e liberarmi della carta | Quando ho le mani
nell'impasto non posso rispondere e perdo ordini di torte. Mi serve una voce gentile al telefono
| Il signor Ferri vuole sapere entro domani quanto viene rifare il terrazzo, 28 mq. Vi mando i
vocali con le misure | Dalle riprese della lezione di tango fatemi un video di un minuto. E gli
iscritti al corso di aprile vanno confermati uno per uno, sono 22 | giovedì alle 15 ho la call
coi soci, litighiamo sempre su chi ha detto cosa. qualcuno che scriva tutto? | Il 5 giugno
presento il mio libro di cucina, vorrei una serata in cortile con una cinquantina di persone.
Chi se ne occupa? | Bravi con marzo, vi affido pure la serie di aprile: 8 post sul gelato
artigianale, pronti lunedì 30 | Il condominio accanto, civico 9, vuole un preventivo pure lui.
Scala e androne, circa 140 mq. Se ce la fate per venerdì | ci penso stasera. Intanto mandate un
sollecito gentile al condominio di via Dante, sono fermi da dicembre | Le foto del matrimonio di
Bolzano sono ancora tutte mischiate, più di mille, e la sposa mi scrive ogni giorno | Le misure
dei massetti sono ancora a matita sul cartongesso, e intanto il cronoprogramma è fermo a Natale.
Che disastro sto cantiere | L'elettricista ha mandato il saldo: duemila euro in più del
preventivo, senza due righe di spiegazione | Ci serve una scheda progetto della palestra di
Lodi, con importi e due foto, per giovedì 19. È per una gara e senza quella siamo fuori. | ho
registrato la lezione di ieri sul restauro, un'ora e venti, mi serve scritta per venerdì | Due
fatture da fare: una a Cantina Rossi, 540 per le etichette, e una al Comune, 1.200 per i
cartelli della ciclabile. | vorrei un post su facebook ogni lunedi con il piatto della
settimana, il menu ve lo mando io | No i post no, quelli vanno bene. Parlavo dell'audio della
riunione, va sbobinato entro lunedì 16 | aggiornare il listino sul sito entro venerdì e un
avvocato per la causa col vicino, se ne avete uno | Mi serve una fattura alla Pro Loco, 220 euro
per l'impianto audio, e poi un idraulico, si è allagato il bagno del negozio
""",
}
