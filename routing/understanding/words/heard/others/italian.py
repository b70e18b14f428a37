"""What people who write Italian want, of several trades or of none; as heard."""

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
nostra presentazione me la girate in tedesco | Ciao, la newsletter di primavera per le clienti.
Anche il volo per Palermo. | Potete scrivere un post per la degustazione e sbobinare l'audio del
corso? | buongiorno, le ricevute di gennaio sono da mettere a posto e il testo per Facebook sul
corso di potatura non l'ha ancora fatto nessuno | Mi è venuta in mente una cosa sotto la doccia:
sul sito manca la pagina dei regali, basta una riga e il link. Poi, già che ci siete, i
solleciti a chi non paga da Natale. | 1. traduzione in tedesco del contratto 2. qualcuno che
monti gli scaffali in negozio 3. rispondere alle mail di chi chiede il rimborso | ho il banco
pieno di foglietti con gli ordini, li mettete nel foglio? poi magari una mail ai clienti tipo
newsletter per la festa del papà | Bisogna trascrivere la conferenza e farne una versione
francese; il volo per Lione lo prendo io | newsletter, post, sito. tutto per la stessa cosa: il
mercatino | Ho dodici ore di interviste con i pastori, in dialetto stretto, da scrivere parola
per parola. E i pagamenti di chi ha comprato il formaggio a gennaio da sollecitare. | Le ore dei
ragazzi del bar entro venerdì, poi c'è quel volantino da voltare in inglese | Alla fine della
fiera ho raccolto: 70 biglietti da visita da inserire, un audio con l'importatore giapponese da
scrivere, e un gran mal di piedi | la newsletter in due lingue, italiano scritto da voi e poi la
traduzione in inglese, e l'appuntamento telefonico coi 12 agriturismi | le prenotazioni arrivano
sul quaderno e il quaderno è illeggibile: mettete tutto nel foglio; per la cena del 20 una
newsletter; per la sala un imbianchino | Potete prenotarmi il traghetto e l'albergo a Cagliari?
La banca ha scritto per gli estratti conto di gennaio, lì mi serve la riconciliazione. | un post
sul laboratorio di stampa, ma prima di tutto la fattura per la galleria, che la aspettano da una
vita | allora, mi servono le fatture di marzo per i tre corsi in azienda (Rossi, Belli e quella
di Monza) entro fine mese, poi già che ci siete sistemate gli scontrini di gennaio che non ho
mai guardato | vorrei capire quanto chiedono gli altri maestri di sci per una lezione privata a
Bormio e Livigno, e mi serve anche un albergo lì per due notti verso fine marzo, semplice, con
deposito sci | testo del nuovo menù degustazione da tradurre in inglese e tedesco, poi un post
su instagram che il tavolo dello chef è tornato 🎉 | per sabato mi servono: post per la
riapertura del giardino del B&B e sul sito il prezzo della camera glicine che sale a 95. Ah e il
prato da tagliare ma quello me lo faccio da solo | volo per Palermo per me e la mia assistente,
bagaglio grande per i vestiti di scena. e fattura alla proloco per lo spettacolo, 800 più
rimborso benzina 64 | conti di gennaio e febbraio, sollecito al bar Roma per il caffè (sono 3
mesi!!), e cercatemi una macchina tostatrice da 5 kg usata con i prezzi | mi serve un elenco di
negozi bio in Piemonte che prenderebbero le mie marmellate, e poi la fattura all'agriturismo Le
Rane, 60 vasetti. per il venti | mi si è rotto il braccio 😩 rispondete alle mail dei corsi di
arrampicata dicendo che riprendo a maggio, scrivetelo anche sul sito in alto, e un post
simpatico con la foto del gesso | febbraio da chiudere, estratto conto allegato, e le presenze
di Omar e Lucia da preparare, lei è in maternità dal 9 | inserire nel gestionale i 45 nuovi
tesserati della scuola di ballo, i moduli li ho scansionati storti scusate. e mandare la
ricevuta al comune per il saggio | prenotatemi il traghetto per Olbia con il furgone, cabina,
vado a montare una cucina. e la fattura acconto 40% al signor Deiana | mail ai clienti della
lavanderia: il 18 arriva il servizio a domicilio, e post uguale su facebook. Vorrei anche un
cartello nuovo per la vetrina | il cliente giapponese scrive per i coltelli: rispondetegli che
la spedizione è lunedì, e traducetemi il certificato di garanzia in inglese | entro fine
settimana: gli scontrini del food truck di febbraio e due storie per instagram con il panino
nuovo | chiamate le 30 strutture dell'elenco per fissare incontri sul mio servizio di
lavanderia, e intanto trovate quanto chiede la concorrenza al chilo | due righe per facebook
sulla gita in barca al tramonto, e la stessa brochure in inglese e svedese | scontrini di
febbraio da sistemare, e i 70 contatti della fiera in un foglio excel. per il 20 | adesso i
prezzi delle camere sul sito, e chiamare i 20 gruppi dell'anno scorso per fissare un incontro |
serve una fattura nuova a Colombo, 1.800, oggi | ieri sera dopo la trasmissione in radio mi
hanno scritto in cinquanta... rispondete voi? a chi vuole venire in studio date pure i buchi di
aprile | nuova paziente, ragazza di 17 anni, quindi il consenso lo firmano i genitori tutti e
due. poi il diario alimentare e la solita mail di benvenuto | ciao, la signora Bassi mi deve
ancora 640 euro per le finestre di novembre... e intanto mi serve un preventivo per il portone
del notaio, rovere massiccio, serratura antica da recuperare | Ho bisogno che chiamiate i tre
clienti di sabato, il camion è dal meccanico. Poi cercatemi anche una cinghia per la pialla,
quella vecchia si è spaccata, modello in foto | ragazzi la signora di Torino dice che la
tracolla si è scucita dopo due giorni, la vuole sostituita, e intanto mi ha messo due stelle...
mi aiutate con tutt'e due le cose? | ho appena finito 6 cinture nuove, foto mosse e un po' buie
ma si vedono... le sistemate e le caricate sul negozio come bozze? i testi li ho già scritti a
mano, vi fotografo il foglio | ho filmato la tosatura delle pecore col drone di mio cugino,
tanta roba. fatemi un filmatino e poi mettetelo su insta con due parole carine | Il nostro olio
è arrivato secondo a un concorso a Creta e qui in paese non lo sa nessuno, neanche il giornale
della valle | la ditta di Bergamo vuole la fattura per le quattro notti dei tecnici entro
lunedì, vi mando il codice SDI | La signora Pini lascia l'appartamento: confermatele la disdetta
per iscritto e preparatemi il verbale di riconsegna con le chiavi e i contatori | abbiamo
sistemato il fienile, due camere e una cucina enorme, vista ulivi. però quando scrivo io sembra
un atto notarile 😅 e poi va messo in vendita da qualche parte a 160 a notte, min 3 notti | ciao!
mi serve una bio nuova per il quartetto, corta, e poi mettetela sul sito al posto di quella
vecchia dove c'è ancora il violista di prima | Una pasticceria usa la mia illustrazione sulle
scatole, senza chiedere niente. Scrivete voi? E visto che un'altra invece me l'ha chiesto
gentilmente, preparatemi una licenza per un anno. | Il 22 maggio suoniamo a Trieste, quindi
treno e albergo per quattro con un violoncello. Già che siamo lì magari qualcuno a Lubiana o
Udine ci fa suonare il giorno dopo, provate a sentire | stampe nuove nel negozio (12), fattura
alla libreria, spedire la tavola a Berlino, foto nuova in home page. scusate il telegramma sono
in fila alle poste | Vorrei partecipare al bando per compositori, scade il 15 aprile, vi ho
messo tutto nella cartella. Poi c'è quella storia dei diritti radio del 2024 mai arrivati.. ci
guardate? | Ho pubblicato quattro libri con lo stesso editore e ogni primavera arriva un foglio
con dei numeri. Non l'ho mai guardato, lo ammetto. Quest'anno l'ho guardato: del libro del
riccio risultano 212 copie, ma io stessa ne ho firmate più di 300 alle fiere, e l'edizione
coreana non compare proprio. L'editore è simpatico, il contratto è in ordine, me l'avevate letto
voi a suo tempo. Però qualcosa non quadra, fatemi capire quanto mi devono | vorrei che le mamme
si segnassero da sole al campo estivo, 25 posti. come si fa? lo fate voi? | quote 2026 da
chiedere, tre nuovi iscritti da mettere in elenco, scontrini della sagra da registrare. grazie
mille | Pare che la regione dia contributi per le biciclette da trasporto disabili, potreste
preparare la domanda? Ah, e per la granfondo mi mancano ancora una quindicina di persone agli
incroci | Ieri consiglio direttivo, ti mando l'audio per il verbale. Poi bisogna avvisare tutti
i soci che la gita a Trento è spostata | Il saggio lo facciamo sabato 13 giugno e mi serve un
teatro da 200 posti per quel giorno, e i programmi di sala con i nomi delle bimbe | Le ricevute
a chi ha donato per il tetto della sede. E già che ci siete la convocazione dell'assemblea con
le deleghe, che ormai siamo in ritardo | Tabella allergeni per i gelati nuovi, le ricette ve le
mando in giornata | Vi ho mandato le foto delle colombe, sistematele e poi pubblicatele | Il
menù va tradotto in inglese e tedesco e rimpaginato, per il 20 se ce la fate | Cercasi
pizzaiolo, fate l'annuncio! E ordinate altri 300 cartoni da 33 | Provate la build nuova su iPad.
E mi servono anche i sottotitoli del video demo. | Per il corso di pasta fresca: ricettario
impaginato e tre mail agli iscritti, entro lunedì 30 | Mi servono le fatture di febbraio per le
tre enoteche entro lunedì. I DDT sono nella cartella. | Per la festa del papà: una mail agli
iscritti e due post, il 19 devono essere fuori | Ordini di febbraio dal pdf al foglio e poi la
contabilità del mese, grazie | Rispondete ai clienti tedeschi che chiedono delle camere, e mi
serve il regolamento della piscina in tedesco
""",
}
