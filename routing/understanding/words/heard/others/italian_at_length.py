"""What people who write Italian want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Due cosette: tradurmi in francese le schede dei mobili e trovarmi una decina di negozi di
arredamento a Lione che potrebbero essere interessati | Da quando ho aperto il secondo negozio
non respiro: contabilità del trimestre indietro, fatture ai ristoranti da fare, e gli stipendi
pure | Ti dispiacerebbe occuparti della posta dell'agriturismo finché sono in fiera, e intanto
far aggiornare le foto delle camere in homepage | un volo per Bruxelles il 21 aprile e già che
ci siete mettetemi per iscritto l'audio di mezz'ora che vi giro tra poco | tre lavoretti:
instagram della bottega ogni settimana; descrizioni dei vasi in inglese e francese; caricare i
50 vasi nello shop | due cosette: le buste paga dei ragazzi e sulla pagina degli orari c'è
scritto ancora che chiudiamo alle 18, adesso è alle 20 | Salve, avrei bisogno di: fatture ai
dodici allievi del corso di sommelier, e una mail carina per dire loro che il secondo livello
parte il 4 maggio | La mia azienda agricola avrà pur diritto a qualche contributo per le
arnie... guardateci voi, e intanto preparate un paio di post sul miele nuovo | Ho cambiato
indirizzo: via Garzoni 8, secondo piano, citofono "Pilates". Va messo sul sito e scritto a tutti
gli allievi nella prossima newsletter, perché ieri tre signore hanno aspettato venti minuti
davanti alla porta vecchia. | Ma quanto prendono gli altri per un corso di cucina di mezza
giornata a Bologna? Me lo guardate voi, e poi mi prenotate il treno per andare a provarne uno? |
entro venerdì: fattura al pub Il Luppolo (8 fusti) e risposta al signor Neri che vuole il vuoto
a rendere rimborsato | L'intervista alla poetessa irlandese: sbobinare e poi tradurre in
italiano, entro il 20. Occhio che fa lunghe pause, non è il file rotto | Puntata 31, quella sul
sale: trascrizione, poi sul sito, poi la mail agli iscritti col link. Se avanza una settimana a
metà non muore nessuno | un post sul nuovo vaccino.. scherzo, sullo sbiancamento a 190€, e il
modulo di consenso tradotto in inglese e in rumeno | buongiorno, le ricevute di gennaio sono da
mettere a posto e il testo per Facebook sul corso di potatura non l'ha ancora fatto nessuno | Mi
è venuta in mente una cosa sotto la doccia: sul sito manca la pagina dei regali, basta una riga
e il link. Poi, già che ci siete, i solleciti a chi non paga da Natale. | 1. traduzione in
tedesco del contratto 2. qualcuno che monti gli scaffali in negozio 3. rispondere alle mail di
chi chiede il rimborso | ho il banco pieno di foglietti con gli ordini, li mettete nel foglio?
poi magari una mail ai clienti tipo newsletter per la festa del papà | Ho dodici ore di
interviste con i pastori, in dialetto stretto, da scrivere parola per parola. E i pagamenti di
chi ha comprato il formaggio a gennaio da sollecitare. | Alla fine della fiera ho raccolto: 70
biglietti da visita da inserire, un audio con l'importatore giapponese da scrivere, e un gran
mal di piedi | la newsletter in due lingue, italiano scritto da voi e poi la traduzione in
inglese, e l'appuntamento telefonico coi 12 agriturismi | le prenotazioni arrivano sul quaderno
e il quaderno è illeggibile: mettete tutto nel foglio; per la cena del 20 una newsletter; per la
sala un imbianchino | Potete prenotarmi il traghetto e l'albergo a Cagliari? La banca ha scritto
per gli estratti conto di gennaio, lì mi serve la riconciliazione. | un post sul laboratorio di
stampa, ma prima di tutto la fattura per la galleria, che la aspettano da una vita | allora, mi
servono le fatture di marzo per i tre corsi in azienda (Rossi, Belli e quella di Monza) entro
fine mese, poi già che ci siete sistemate gli scontrini di gennaio che non ho mai guardato |
vorrei capire quanto chiedono gli altri maestri di sci per una lezione privata a Bormio e
Livigno, e mi serve anche un albergo lì per due notti verso fine marzo, semplice, con deposito
sci | testo del nuovo menù degustazione da tradurre in inglese e tedesco, poi un post su
instagram che il tavolo dello chef è tornato 🎉 | per sabato mi servono: post per la riapertura
del giardino del B&B e sul sito il prezzo della camera glicine che sale a 95. Ah e il prato da
tagliare ma quello me lo faccio da solo | volo per Palermo per me e la mia assistente, bagaglio
grande per i vestiti di scena. e fattura alla proloco per lo spettacolo, 800 più rimborso
benzina 64 | conti di gennaio e febbraio, sollecito al bar Roma per il caffè (sono 3 mesi!!), e
cercatemi una macchina tostatrice da 5 kg usata con i prezzi | mi serve un elenco di negozi bio
in Piemonte che prenderebbero le mie marmellate, e poi la fattura all'agriturismo Le Rane, 60
vasetti. per il venti | mi si è rotto il braccio 😩 rispondete alle mail dei corsi di arrampicata
dicendo che riprendo a maggio, scrivetelo anche sul sito in alto, e un post simpatico con la
foto del gesso | febbraio da chiudere, estratto conto allegato, e le presenze di Omar e Lucia da
preparare, lei è in maternità dal 9 | inserire nel gestionale i 45 nuovi tesserati della scuola
di ballo, i moduli li ho scansionati storti scusate. e mandare la ricevuta al comune per il
saggio | prenotatemi il traghetto per Olbia con il furgone, cabina, vado a montare una cucina. e
la fattura acconto 40% al signor Deiana | mail ai clienti della lavanderia: il 18 arriva il
servizio a domicilio, e post uguale su facebook. Vorrei anche un cartello nuovo per la vetrina |
il cliente giapponese scrive per i coltelli: rispondetegli che la spedizione è lunedì, e
traducetemi il certificato di garanzia in inglese | entro fine settimana: gli scontrini del food
truck di febbraio e due storie per instagram con il panino nuovo | chiamate le 30 strutture
dell'elenco per fissare incontri sul mio servizio di lavanderia, e intanto trovate quanto chiede
la concorrenza al chilo | adesso i prezzi delle camere sul sito, e chiamare i 20 gruppi
dell'anno scorso per fissare un incontro | ieri sera dopo la trasmissione in radio mi hanno
scritto in cinquanta... rispondete voi? a chi vuole venire in studio date pure i buchi di aprile
| nuova paziente, ragazza di 17 anni, quindi il consenso lo firmano i genitori tutti e due. poi
il diario alimentare e la solita mail di benvenuto | ciao, la signora Bassi mi deve ancora 640
euro per le finestre di novembre... e intanto mi serve un preventivo per il portone del notaio,
rovere massiccio, serratura antica da recuperare | Ho bisogno che chiamiate i tre clienti di
sabato, il camion è dal meccanico. Poi cercatemi anche una cinghia per la pialla, quella vecchia
si è spaccata, modello in foto | ragazzi la signora di Torino dice che la tracolla si è scucita
dopo due giorni, la vuole sostituita, e intanto mi ha messo due stelle... mi aiutate con tutt'e
due le cose? | ho appena finito 6 cinture nuove, foto mosse e un po' buie ma si vedono... le
sistemate e le caricate sul negozio come bozze? i testi li ho già scritti a mano, vi fotografo
il foglio | ho filmato la tosatura delle pecore col drone di mio cugino, tanta roba. fatemi un
filmatino e poi mettetelo su insta con due parole carine | Il nostro olio è arrivato secondo a
un concorso a Creta e qui in paese non lo sa nessuno, neanche il giornale della valle | la ditta
di Bergamo vuole la fattura per le quattro notti dei tecnici entro lunedì, vi mando il codice
SDI | La signora Pini lascia l'appartamento: confermatele la disdetta per iscritto e preparatemi
il verbale di riconsegna con le chiavi e i contatori | abbiamo sistemato il fienile, due camere
e una cucina enorme, vista ulivi. però quando scrivo io sembra un atto notarile 😅 e poi va messo
in vendita da qualche parte a 160 a notte, min 3 notti | ciao! mi serve una bio nuova per il
quartetto, corta, e poi mettetela sul sito al posto di quella vecchia dove c'è ancora il
violista di prima | Una pasticceria usa la mia illustrazione sulle scatole, senza chiedere
niente. Scrivete voi? E visto che un'altra invece me l'ha chiesto gentilmente, preparatemi una
licenza per un anno. | Il 22 maggio suoniamo a Trieste, quindi treno e albergo per quattro con
un violoncello. Già che siamo lì magari qualcuno a Lubiana o Udine ci fa suonare il giorno dopo,
provate a sentire | stampe nuove nel negozio (12), fattura alla libreria, spedire la tavola a
Berlino, foto nuova in home page. scusate il telegramma sono in fila alle poste | Vorrei
partecipare al bando per compositori, scade il 15 aprile, vi ho messo tutto nella cartella. Poi
c'è quella storia dei diritti radio del 2024 mai arrivati.. ci guardate? | Ho pubblicato quattro
libri con lo stesso editore e ogni primavera arriva un foglio con dei numeri. Non l'ho mai
guardato, lo ammetto. Quest'anno l'ho guardato: del libro del riccio risultano 212 copie, ma io
stessa ne ho firmate più di 300 alle fiere, e l'edizione coreana non compare proprio. L'editore
è simpatico, il contratto è in ordine, me l'avevate letto voi a suo tempo. Però qualcosa non
quadra, fatemi capire quanto mi devono | vorrei che le mamme si segnassero da sole al campo
estivo, 25 posti. come si fa? lo fate voi? | Pare che la regione dia contributi per le
biciclette da trasporto disabili, potreste preparare la domanda? Ah, e per la granfondo mi
mancano ancora una quindicina di persone agli incroci | Ieri consiglio direttivo, ti mando
l'audio per il verbale. Poi bisogna avvisare tutti i soci che la gita a Trento è spostata | Il
saggio lo facciamo sabato 13 giugno e mi serve un teatro da 200 posti per quel giorno, e i
programmi di sala con i nomi delle bimbe | Le ricevute a chi ha donato per il tetto della sede.
E già che ci siete la convocazione dell'assemblea con le deleghe, che ormai siamo in ritardo |
Mi servirebbe un elenco di ceramisti tra Faenza e Imola, con nome, telefono, sito e se fanno
lavori su misura. Bastano una ventina. | fammi il volantino per la serata degustazione e manda
la fattura al ristorante Da Gino, 12 bottiglie a 9,50 | Il sottofondo della puntata 8 ha un
ronzio fastidioso, si può pulire? Poi trascrivimela tutta parola per parola, mi serve per
venerdì | Ciao, ho 64 schede clienti scritte a mano (la mia calligrafia è pessima, scusate). Da
battere in un foglio Excel: nome, cellulare, data di nascita, allergie. | 1) annuncio per
un'apprendista parrucchiera 2) spostare la signora Colombo da venerdì a sabato alle 11 3)
rispondere alla recensione da due stelle su Google | Quadratura banca e prima nota di febbraio,
grazie. Ah, e un grafico delle vendite degli ultimi dodici mesi per la riunione coi soci. |
Bisogna chiamare il Comune per il permesso del dehors, la pratica è ferma da un mese. E trovami
un treno per Torino il 24 marzo, al mattino presto | Mi trovi un posto in agenda per il dottor
Ferri? Mezz'ora, meglio la settimana prossima, non il mercoledì e mai prima delle dieci. | se
uno cerca «toelettatura gatti Padova» noi non usciamo mai... vedete che si può fare. Inoltre il
logo è sgranato, andrebbe ridisegnato pulito | Ho 40 minuti di riprese della vendemmia girate
col telefono. Vorrei un video da un minuto e mezzo, musica allegra, senza voce, formato
verticale, col nostro nome alla fine. | Newsletter breve sul nuovo orario di apertura; le tre
tisane nuove vanno caricate nello shop (foto e prezzi nella cartella). | La Tipografia Neri
aspetta ancora i soldi della fattura 88, pagala entro lunedì. Vorrei poi sapere quali bandi
regionali ci sono per le botteghe artigiane. | Traduzione del listino in tedesco e francese,
sono due pagine, ve lo allego. Attenzione ai termini tecnici: «grana» resta «grana». Entro fine
mese va benissimo. | C'è un cliente arrabbiato per il pacco in ritardo, qualcuno gli risponda
con calma. Poi, quando avete tempo, correggete le bozze del catalogo (refusi, virgole,
maiuscole). | Mi serve: il sito spostato sul nuovo hosting, i sottotitoli in italiano per il
video di presentazione e un elenco di 25 agriturismi in Umbria con email | segna le ferie di
tutti (siamo in 6) in qualche modo decente e intanto abbassa del 10% il prezzo dei grembiuli nel
negozio online | Si potrebbe spostare il mio volo per Bari dal 19 al 21? Oltre a questo c'è da
compilare il modulo per la tassa rifiuti. | La signora Bianchi ha ricevuto la lampada sbagliata,
è la seconda volta, ed è furiosa (ha ragione). Sentitela, scusatevi a nome mio e trovate un
accordo, anche uno sconto va bene. | Trascrivi la riunione di ieri, l'audio è nel Drive, e
scrivi un articoletto per il blog sul nostro nuovo forno | Metti le 12 borse nuove sullo shop, e
fai partire una campagna su Facebook per farle conoscere, budget 150 euro | buongiorno, avrei
bisogno di tre cose: solleciti a chi non ha pagato gennaio, un post per la festa del papà (entro
il 17) e qualcuno che telefoni ai bar della lista per proporre le nostre granite | Le foto dei
piatti sono scure, schiaritele e togliete lo sfondo; le schede dei vini invece vanno tradotte in
inglese | Il portatile ci mette dieci minuti ad accendersi e Outlook si chiude da solo. Ho
provato a disinstallare un paio di programmi, niente. Qualcuno può collegarsi da remoto? | i
dati esportati dal gestionale hanno colonne e virgole sballate, sistemateli. E rispondete a chi
chiede sotto l'ultimo post quando riapriamo | Un cliente chiede il rimborso per il corso
saltato, dategli retta. Tra le altre cose, c'è anche il profilo dell'azienda da riscrivere,
suona vecchio. | Tre collaboratori a chiamata questo mese: Sara 42 ore, Amin 37, Luca 12 e
mezza. Preparate le paghe entro il 27, così il bonifico parte in tempo, e per Luca ricordatevi
del rimborso benzina. | Il 23 alle 16 ho la telefonata con Marchetti, mettila in agenda per
favore. Il video di auguri per i clienti va accorciato a 30 secondi. | Che disastro. Il carrello
dello shop dà errore al pagamento, ci sono sei ordini di ieri da spedire e una cliente minaccia
una recensione negativa se non le rispondiamo. | Chiamate i 18 studi di architettura del foglio
e proponete i nostri pannelli. A parte questo, la campagna Google di febbraio è costata il
doppio: capite perché. | Intervista a mio nonno, un'ora e dieci, metà in dialetto veneto. Da
sbobinare tutta, anche le pause e le risate; dove non si capisce mettete [incomprensibile]. | -
volantino A5 per il corso di cucito - traduzione in inglese del testo - post su Instagram con le
date - campagna Facebook da 60 euro in tutto | Scrivete l'annuncio per un pizzaiolo serale e
mettetelo su Indeed e Subito. Contratto a tempo determinato, 24 ore, esperienza col forno a
legna, niente fine settimana liberi purtroppo. | telefona all'Inail per la denuncia che non
risulta e registra le ricevute di febbraio, che sono nella busta gialla scansionata | Il
preventivo per lo studio Galli è stato accettato: trasformatelo in fattura elettronica, 30% di
acconto, pagamento a 30 giorni, codice destinatario nella mail che vi giro. | Avete modo di
sottotitolare il reel in inglese? E di creare una tabella coi costi di spedizione per paese,
peso e corriere (i listini ve li giro)? | Proponi la nostra acqua di rose alle 30 erboristerie
dell'elenco (mail e poi telefonata). Serve anche un pieghevole bello graficamente, una pagina |
Le descrizioni delle otto camere sembrano scritte da un robot. Vorrei che fossero più calde, max
80 parole ciascuna, con un dettaglio diverso per ogni camera: la vista, il pavimento, la
vasca... | Fissa col commercialista domani alle 9. Inoltre traducimi la sua lettera in inglese
per il mio socio di Londra. | Aggiornate i prezzi nello shop: tazze da 14 a 15,50, piatti da 22
a 24, ciotole invariate, set da 4 tolto perché non lo facciamo più. Controllate che cambino
anche nelle varianti colore. | Vorrei che qualcuno si occupasse degli scontrini di gennaio e
febbraio, da dividere tra casa e bottega; poi la ricerca di parole chiave per farci trovare
meglio | Ciao ragazzi! Ho bisogno che troviate una stanza a Matera per il 18 aprile, che
paghiate la fattura del fornitore di carta e che qualcuno metta a posto la firma della mia mail
che appare storta | Rispondi a tutti i commenti sotto il video della pasta, e ci sono pure due
clienti con un reclamo vero per mail: quelli vanno chiamati. | Sto lanciando un corso di
sommelier per aziende. Vorrei che chiamaste gli uffici eventi delle banche di Milano che vi ho
elencato, spiegaste il pacchetto (3 serate, 1.800 euro) e mi diceste chi è interessato. | Per la
settimana della moda vorrei un carosello di sei foto su Instagram, lo stesso su Facebook, con
testo in italiano e hashtag. Le foto le ho già, solo che sono 90 e bisogna sceglierle. Uscita:
martedì 17 alle 18. | Le candidature per il posto di magazziniere da leggere, sono 17; la
bolletta della luce va pagata entro il 16 marzo | Scrivi alle palestre della lista per proporre
le barrette proteiche. Nel frattempo caricale nel negozio online, gusto cacao e gusto nocciola.
| Il negozio online riceve circa venti mail al giorno dai clienti: dov'è il pacco, posso
cambiare taglia, avete il colore blu. Vorrei qualcuno che rispondesse ogni mattina dalle 9 alle
11. | Serve un'automobile a noleggio a Cagliari per tre giorni dal 10 aprile, cambio automatico.
E la sigla musicale per il canale, una cosa di cinque secondi | Ho speso 600 euro su Google in
un mese e ho ricevuto due telefonate, di cui una di mia zia. Guardate la campagna, ditemi dove
sbaglio, cambiate quello che serve. Il sito secondo me va bene, è la pubblicità il problema. |
Allora, c'è la signora Greco che aspetta il rimborso, le targhette per gli scaffali da disegnare
e l'annuncio per la commessa che ormai è urgente. | Vorrei un articolo sul pane di segale e,
visto che ci siamo, lo stesso tradotto in tedesco per i clienti altoatesini. | Il 19 marzo siamo
chiusi, togli tutti gli appuntamenti. Poi rivedi la grafica delle mie slide per la banca, sono
bruttine | Cinque clienti non hanno ancora saldato dicembre (elenco in fondo). Mandate un
sollecito educato ma fermo, con IBAN e importo; alla Bertoli anche la penale del contratto. |
Punto primo: pagare il grafico (fattura 21) entro il 16. Punto secondo: le date nel file ordini
sono tutte americane, vanno girate. Punto terzo: mi serve un volo Roma–Bruxelles per il 14
aprile. | Sono arrivati 40 vasi nuovi. Vanno messi online uno per uno, con foto, misure, prezzo
e quantità: il file Excel ha già tutto, tranne i pesi, che vi mando stasera. | Tre cose, in
ordine d'urgenza: la liquidazione IVA di febbraio entro lunedì, gli annunci Google da
riattivare, e una lista di palestre di Verona con più di due sale. | Ho promesso a Conti una
call giovedì 19 alle 11:30, fissala; dal file delle presenze invece mi tiri fuori il totale
delle ore di ogni corso | Ci sono 12 pillole video da tre minuti. A tutte manca la sigla
iniziale e il volume è diverso tra una e l'altra. Fatele sembrare una serie unica, insomma. | Mi
date una mano col contratto di Giulia, che passa a part-time? Poi la posta sul telefono non si
sincronizza più, boh | Da giorni la Rossi mi scrive per i tempi di consegna del divano, qualcuno
le dia una risposta entro stasera. E per il 20 mi servono le buste paga pronte. | ciao! allora:
sottotitoli in francese sul documentario, poi gli 8 cesti natalizi invenduti da togliere dal
catalogo online, poi chiamate quelli del preventivo di novembre che non hanno più risposto |
Mercoledì 25 vado sotto i ferri, niente di grave. Tutti gli appuntamenti di quella giornata
vanno disdetti, avvisando ognuno con un messaggino, senza spiegare il perchè. | Due cose veloci:
prenotare il traghetto Livorno–Olbia del 3 aprile (io + furgone) e scrivere la newsletter per
dire che quel weekend non spediamo | Sto per stampare il menù della trattoria e prima vorrei un
occhio esterno: refusi, accenti, «pò» scritto male, nomi dei vini. Niente riscritture, solo
correzioni, grazie. | Elenco: • bonifico al falegname (820 €) • lettera all'amministratore per
l'infiltrazione • proporre ai B&B dell'elenco le nostre marmellate monodose • pagina matrimoni
sul sito | Quanto costa davvero aprire un piccolo laboratorio di pasticceria in casa? Intendo
permessi, Asl, corso Haccp, assicurazione. Mi basta un foglio con le voci, le cifre e dove
l'avete letto. | Le recensioni su Tripadvisor, rispondete a quelle di marzo; e c'è la stampante
delle etichette che dal pc non prende più i comandi, se qualcuno la rimette in riga... | C'è
l'estratto conto di gennaio e febbraio da spuntare con le fatture, e mancherebbe anche una
campagna a pagamento su Facebook per i buoni regalo, da far uscire il 20 aprile | Buongiorno,
sono di nuovo io, scusate la lungaggine. Avrei una domanda comunale da compilare entro il 10
aprile (allego il modulo), poi un fornitore di vasetti da 212 ml da trovare perché il nostro
chiude, e infine un articolo per il giornalino della Pro Loco sulla nostra storia. | Il
magazzino e lo shop non vanno d'accordo: online risultano 14 sciarpe, in realtà sono 3. Ho
rifatto la conta a mano, il foglio è allegato: correggete tutte le giacenze, anche quelle a
zero. | Volo per Dublino, andata il 4 maggio, ritorno aperto. Bagaglio da stiva perché porto i
campioni, niente scali a Londra che l'ultima volta ho perso tutto. | Abbiamo preso una
tirocinante di 19 anni, Noemi. Preparate un programma per il suo primo mese: chi la segue, cosa
impara ogni settimana, quando facciamo il punto. | post su LinkedIn per i nostri 10 anni +
trascrizione del discorso che ho fatto alla festa (video, 14 minuti) | Ciao, altre due cose
mentre lavorate al preventivo: 1) sollecitare il bar Sport, deve ancora 520 euro da gennaio 2)
fattura per il buffet alla banca, entro il 31 marzo. Per il sollecito stessa scadenza. |
Servirebbe anche un foglio per la raccolta differenziata, in italiano e tedesco, da appendere in
cucina. I giorni sono lunedì umido, mercoledì carta, venerdì plastica. | Vorrei anche un
annuncio nuovo per il monolocale sopra l'officina: 32 metri quadri, arredato, terrazzino, 520 al
mese. Le foto le ha già il mio collega e ve le gira lui. | Buongiorno, ho pronte le schede di
nove lampade, testi e foto compresi. Me le caricate sul negozio entro lunedì, ognuna con le due
varianti di cavo? | Mi mancano i vasi da 14, fatene arrivare cento da Deroma come l'altra volta.
E già che ci siete guardate a quanto vendono gli altri fioristi il kit di semina, che secondo me
sono troppo basso. | Il video della potatura è venuto benissimo. Adesso mi servirebbero i
sottotitoli in tedesco, perché ho parecchi clienti in Alto Adige. | Sono arrivate quattro
offerte per la nuova ambulanza, mi prepari le ricevute? I nomi te li lascio qui sotto: Riva,
Conti, Sala, Bassi. | Il vicepresidente si è dimesso e dobbiamo rifare le elezioni. Preparateci
l'assemblea straordinaria del 29 marzo ore 10: avviso, deleghe, schede e foglio presenze. |
Mentre caricate gli orecchini: ieri sono arrivate sei recensioni sul negozio Etsy, due brutte.
Rispondete voi a nome mio, con gentilezza? | Per le lezioni di uncinetto servono anche i
sottotitoli in italiano, tutte e dodici. Alcune allieve guardano i video di notte senza audio. |
Ciao, mi fissate una visita dall'oculista Ferri martedì 17 alle 9 e mezza? Il numero è sul
biglietto in ufficio. | Le foto delle borse sono venute un po' scure, con quella luce in
cantina. Riuscite a schiarirle tutte e dodici entro il 21? | senti già che ci siete trovatemi
anche un albergo a Bologna dal 21 al 23 aprile vicino alla fiera che ho lo stand con le borse e
siamo in due | allora ho dodici minuti di messaggio vocale con tutte le cose dette alla riunione
dei soci e mi servirebbe il verbale scritto bene per lunedì che poi lo devono firmare tutti |
Due cose. Un post per Instagram con le colombe di Pasqua, le foto mando io. E una mail ai
clienti che devono ordinare presto, da mandare il 18 marzo. | Vorrei fare il corso di ceramica
anche online, voi potete preparare la piattaforma e il bottone per pagare? Sono sei lezioni, i
video io ho già. | mi servono 40 sacchi di rasante e 2 bancali di gasbeton da 10, senti da due o
tre rivendite chi li ha prima e a quanto | il condominio di via verdi non ha ancora saldato la
facciata, 7.400 euro scaduti a gennaio. l'amministratore al telefono dice sempre domani. io lì
devo tornarci per i balconi quindi non voglio litigare. scrivigli tu, gentile ma fermo | allora,
preventivo per il tetto dei ferri (120 mq, coppi vecchi da recuperare) e poi una lettera al
comune che chiediamo il suolo pubblico per il ponteggio | ti mando le foto dei foglietti ore dei
ragazzi, settimana 9 e 10, straordinari sopra le 8, trasferta a parte, divise per cantiere | per
le manutenzioni caldaie vorrei che ogni mese chiamaste i clienti in scadenza e li mettete in
agenda, la lista la tira fuori il gestionale | ciao, sono la figlia del signor Russo. ad aprile
c'è l'assemblea dei condomini e lui non ha ancora scritto a nessuno. serve la convocazione per
tutti e nove, pronta venerdì 20 | Buongiorno, spero stiate tutti bene. Io ho ripreso a lavorare
in sartoria dopo l'influenza. La signora Bellini mi ha dato 200 euro di acconto per l'abito
della figlia e le devo la fattura d'acconto entro martedì. Potete prepararla voi? Con stima,
Ornella Greco | Egregi signori, spero che questa mia vi trovi in salute. Il monolocale sopra la
liuteria è stato ridipinto e le vecchie parole non gli fanno più onore. Scrivetemi per favore un
annuncio nuovo, entro fine mese. Vostro Ettore Galli | Egregio ufficio, vi scrivo dalla bottega
fra un orologio e l'altro. Ho cinque inquilini e una memoria di ottantadue anni. Guardate voi,
sull'estratto che allego, chi ha versato e chi no, e mandate due righe garbate ai ritardatari.
Ossequi, Orazio Fabbri | Mercoledì prossimo inauguriamo la mostra in libreria e i giornali non
sanno niente. Serve un comunicato da mandare alle redazioni locali entro quel giorno. | Ho un
video di tre minuti sulla potatura degli ulivi: servono i sottotitoli in tedesco, e poi un post
per Instagram che lo annunci. | Nome scelto, si va con «Filo Storto». Adesso logo, colori e
caratteri, entro il 15 aprile che poi stampo le etichette. | Da questa settimana registro una
puntata ogni giovedì sulla cura dei cani anziani. Potete pensare voi al montaggio e alle note,
sempre? | Per il 9 maggio vorrei fare una giornata porte aperte in palestra, una settantina di
persone. Rinfresco, inviti, scaletta, tutto quanto. | Mi serve un elenco dei fornitori di farina
biologica macinata a pietra in Piemonte e Liguria: nome, indirizzo, prezzo al quintale se
pubblicato. | Da adesso vorrei due post a settimana su Instagram, il martedì e il venerdì, con
le foto dei mazzi che vi mando io. Da sola non ci sto più dietro, mi dispiace. | Da tradurre in
tedesco: il regolamento del B&B, due pagine. Gli ospiti arrivano il 20, quindi mi serve entro
giovedì 19. | L'elenco delle palestre è arrivato. Ora vanno contattate tutte e 34 via mail con
la nostra offerta per i teli in microfibra. E per la fiera di giugno mi serve un banner di 2
metri per 1 con il logo nuovo. | Buongiorno a tutti, il nostro studio di pilates riparte dopo i
lavori e vorrei avvisare i clienti con una bella lettera, spedita per posta a chi non usa il
computer. Potreste scriverla e spedirla entro venerdì? Cordialmente, Lucia Morandi | Gentile
ufficio, il nostro piccolo museo privato ha ricevuto il contributo della fondazione l'anno
scorso e ora dobbiamo spiegare come l'abbiamo speso. Vorrei che preparaste la relazione finale,
con le fatture allegate. La scadenza è il 31 marzo. Distinti saluti, Enrico Salvati |
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
debitrice. Cordialità, Tiziana Volpe | Vorrei una newsletter per i clienti del vivaio e tre post
su Facebook con le stesse offerte, tutto entro giovedì 19 marzo. | Per favore preparate le
fatture per i lavori di febbraio: Bianchi 520 euro e condominio Aurora 1.150 euro. | Trovate tre
produttori di vasi in Portogallo e traducete in portoghese la nostra lettera di presentazione,
che è in inglese | Scusate, sono sparita perché in negozio abbiamo avuto l'inventario e mio
marito con la febbre. Le fatture dei due ristoranti per febbraio sono ancora da fare. Riuscite a
mandarle entro lunedì? | La fiera di Monaco quest'anno la facciamo davvero, lo stand l'ho pagato
venerdì col mal di cuore. Il catalogo l'abbiamo già in inglese, serve in tedesco per il 30
marzo. E cercatemi i contatti dei distributori di ceramica in Baviera, con qualche notizia su
ognuno. | Abbiamo assunto due ragazzi per la stagione, bravi ma sempre al telefono. Preparatemi
le paghe di marzo con anche le loro ore. Poi c'è la posta dei clienti dell'agriturismo, 70
messaggi, rispondete voi con i soliti modelli. | Il geometra Ferri dice sempre che paga domani,
e intanto si è comprato il cane di razza. Io sono stufo ma litigare non mi va. Mandategli un
sollecito gentile per la fattura 14 di dicembre | Mi hanno invitato a parlare di restauro a
Siviglia, io che non ho mai preso l'aereo! È il 22 aprile. Trovatemi volo e albergo, e poi la
mia presentazione va tradotta dall'inglese allo spagnolo, sono 20 pagine | ah e poi, niente a
che fare con la pagina, giovedì 19 è la festa del papà e vorrei un post su Instagram con le
cinture incise, e già che ci sei c'è da mandare la fattura a quelli del teatro, 780 euro per i
costumi | Gentile redazione, siamo un piccolo agriturismo in Umbria. Abbiamo il menu soltanto in
inglese e ci servirebbe anche in tedesco; inoltre sul sito andrebbero aggiornati i prezzi delle
camere, che sono ancora quelli dell'anno scorso. Ci fareste davvero un grande favore. Cordiali
saluti, Famiglia Bartoli | ciao, ho la registrazione dell'assemblea di condominio da sbobinare.
Poi vorrei qualcuno che risponda alle mail dei condomini con le nostre risposte standard. | Ho
parlato con due coppie per il matrimonio in villa. Sono passati dieci giorni e non ho mandato
niente a nessuno. | Buongiorno, ci sono le fatture di febbraio da fare e gli scontrini da
mettere in ordine, entro venerdì 20. | Quello sull'olio lo facciamo il 20 maggio alle 18, da
preparare da zero. E serve un post per annunciarlo. | Da venerdì 3 a martedì 7 aprile siamo
chiusi per Pasqua e al telefono ci dovreste stare voi. Ah, gli scontrini per il commercialista
sono da sistemare. | te lo dico stasera. intanto il rivenditore solito non ha più il gres 90x90,
me ne servono 65 m² da un altro | Chiamate la signora Galli e fissate il sopralluogo il 24, poi
preparatemi la lettera per l'assicurazione del furgone. | Il menù di Pasqua va impaginato entro
il 27 marzo, ve lo detto al telefono o lo scrivo qui | Il preventivo all'Hotel Miramare è fermo
da un mese, qualcuno li senta. E cercami gli agriturismi che comprano birra artigianale.
""",
}
