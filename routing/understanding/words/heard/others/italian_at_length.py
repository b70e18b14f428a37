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
fiera e zero voglia di telefonare, pensateci voi, e inserite anche tutto nel crm | contabilità
del primo trimestre e nel frattempo le fatture ai 16 inquilini, ecco, questo mi toglierebbe un
peso | vorrei trasformare la mia diretta di yoga in testo (50 min) e da lì una newsletter, si
può? | due cosette: le buste paga dei ragazzi e sulla pagina degli orari c'è scritto ancora che
chiudiamo alle 18, adesso è alle 20 | Salve, avrei bisogno di: fatture ai dodici allievi del
corso di sommelier, e una mail carina per dire loro che il secondo livello parte il 4 maggio |
La mia azienda agricola avrà pur diritto a qualche contributo per le arnie... guardateci voi, e
intanto preparate un paio di post sul miele nuovo | entro venerdì: fattura al pub Il Luppolo (8
fusti) e risposta al signor Neri che vuole il vuoto a rendere rimborsato | L'intervista alla
poetessa irlandese: sbobinare e poi tradurre in italiano, entro il 20. Occhio che fa lunghe
pause, non è il file rotto | un post sul nuovo vaccino.. scherzo, sullo sbiancamento a 190€, e
il modulo di consenso tradotto in inglese e in rumeno | abbiamo cambiato iban per le donazioni:
mail a tutta la lista e cambiatelo anche sul sito pls | trovatemi quali enoteche di Zurigo
lavorano coi piccoli produttori, e la nostra presentazione me la girate in tedesco | buongiorno,
le ricevute di gennaio sono da mettere a posto e il testo per Facebook sul corso di potatura non
l'ha ancora fatto nessuno | 1. traduzione in tedesco del contratto 2. qualcuno che monti gli
scaffali in negozio 3. rispondere alle mail di chi chiede il rimborso | ho il banco pieno di
foglietti con gli ordini, li mettete nel foglio? poi magari una mail ai clienti tipo newsletter
per la festa del papà | Ho dodici ore di interviste con i pastori, in dialetto stretto, da
scrivere parola per parola. E i pagamenti di chi ha comprato il formaggio a gennaio da
sollecitare. | Le ore dei ragazzi del bar entro venerdì, poi c'è quel volantino da voltare in
inglese | la newsletter in due lingue, italiano scritto da voi e poi la traduzione in inglese, e
l'appuntamento telefonico coi 12 agriturismi | le prenotazioni arrivano sul quaderno e il
quaderno è illeggibile: mettete tutto nel foglio; per la cena del 20 una newsletter; per la sala
un imbianchino | Potete prenotarmi il traghetto e l'albergo a Cagliari? La banca ha scritto per
gli estratti conto di gennaio, lì mi serve la riconciliazione. | un post sul laboratorio di
stampa, ma prima di tutto la fattura per la galleria, che la aspettano da una vita | volo per
Palermo per me e la mia assistente, bagaglio grande per i vestiti di scena. e fattura alla
proloco per lo spettacolo, 800 più rimborso benzina 64 | conti di gennaio e febbraio, sollecito
al bar Roma per il caffè (sono 3 mesi!!), e cercatemi una macchina tostatrice da 5 kg usata con
i prezzi | mi serve un elenco di negozi bio in Piemonte che prenderebbero le mie marmellate, e
poi la fattura all'agriturismo Le Rane, 60 vasetti. per il venti | mi si è rotto il braccio 😩
rispondete alle mail dei corsi di arrampicata dicendo che riprendo a maggio, scrivetelo anche
sul sito in alto, e un post simpatico con la foto del gesso | febbraio da chiudere, estratto
conto allegato, e le presenze di Omar e Lucia da preparare, lei è in maternità dal 9 |
prenotatemi il traghetto per Olbia con il furgone, cabina, vado a montare una cucina. e la
fattura acconto 40% al signor Deiana | mail ai clienti della lavanderia: il 18 arriva il
servizio a domicilio, e post uguale su facebook. Vorrei anche un cartello nuovo per la vetrina |
il cliente giapponese scrive per i coltelli: rispondetegli che la spedizione è lunedì, e
traducetemi il certificato di garanzia in inglese | entro fine settimana: gli scontrini del food
truck di febbraio e due storie per instagram con il panino nuovo | chiamate le 30 strutture
dell'elenco per fissare incontri sul mio servizio di lavanderia, e intanto trovate quanto chiede
la concorrenza al chilo | due righe per facebook sulla gita in barca al tramonto, e la stessa
brochure in inglese e svedese | adesso i prezzi delle camere sul sito, e chiamare i 20 gruppi
dell'anno scorso per fissare un incontro | ieri sera dopo la trasmissione in radio mi hanno
scritto in cinquanta... rispondete voi? a chi vuole venire in studio date pure i buchi di aprile
| nuova paziente, ragazza di 17 anni, quindi il consenso lo firmano i genitori tutti e due. poi
il diario alimentare e la solita mail di benvenuto | ciao, la signora Bassi mi deve ancora 640
euro per le finestre di novembre... e intanto mi serve un preventivo per il portone del notaio,
rovere massiccio, serratura antica da recuperare | ragazzi la signora di Torino dice che la
tracolla si è scucita dopo due giorni, la vuole sostituita, e intanto mi ha messo due stelle...
mi aiutate con tutt'e due le cose? | ho filmato la tosatura delle pecore col drone di mio
cugino, tanta roba. fatemi un filmatino e poi mettetelo su insta con due parole carine | Il
nostro olio è arrivato secondo a un concorso a Creta e qui in paese non lo sa nessuno, neanche
il giornale della valle | la ditta di Bergamo vuole la fattura per le quattro notti dei tecnici
entro lunedì, vi mando il codice SDI | La signora Pini lascia l'appartamento: confermatele la
disdetta per iscritto e preparatemi il verbale di riconsegna con le chiavi e i contatori | ciao!
mi serve una bio nuova per il quartetto, corta, e poi mettetela sul sito al posto di quella
vecchia dove c'è ancora il violista di prima | Una pasticceria usa la mia illustrazione sulle
scatole, senza chiedere niente. Scrivete voi? E visto che un'altra invece me l'ha chiesto
gentilmente, preparatemi una licenza per un anno. | stampe nuove nel negozio (12), fattura alla
libreria, spedire la tavola a Berlino, foto nuova in home page. scusate il telegramma sono in
fila alle poste | Vorrei partecipare al bando per compositori, scade il 15 aprile, vi ho messo
tutto nella cartella. Poi c'è quella storia dei diritti radio del 2024 mai arrivati.. ci
guardate? | quote 2026 da chiedere, tre nuovi iscritti da mettere in elenco, scontrini della
sagra da registrare. grazie mille | Pare che la regione dia contributi per le biciclette da
trasporto disabili, potreste preparare la domanda? Ah, e per la granfondo mi mancano ancora una
quindicina di persone agli incroci | Ieri consiglio direttivo, ti mando l'audio per il verbale.
Poi bisogna avvisare tutti i soci che la gita a Trento è spostata | Il saggio lo facciamo sabato
13 giugno e mi serve un teatro da 200 posti per quel giorno, e i programmi di sala con i nomi
delle bimbe | Le ricevute a chi ha donato per il tetto della sede. E già che ci siete la
convocazione dell'assemblea con le deleghe, che ormai siamo in ritardo | Il menù va tradotto in
inglese e tedesco e rimpaginato, per il 20 se ce la fate | Mi servono le fatture di febbraio per
le tre enoteche entro lunedì. I DDT sono nella cartella. | Per la festa del papà: una mail agli
iscritti e due post, il 19 devono essere fuori | Rispondete ai clienti tedeschi che chiedono
delle camere, e mi serve il regolamento della piscina in tedesco | Mi servirebbe un elenco di
ceramisti tra Faenza e Imola, con nome, telefono, sito e se fanno lavori su misura. Bastano una
ventina. | fammi il volantino per la serata degustazione e manda la fattura al ristorante Da
Gino, 12 bottiglie a 9,50 | Il sottofondo della puntata 8 ha un ronzio fastidioso, si può
pulire? Poi trascrivimela tutta parola per parola, mi serve per venerdì | Ciao, ho 64 schede
clienti scritte a mano (la mia calligrafia è pessima, scusate). Da battere in un foglio Excel:
nome, cellulare, data di nascita, allergie. | 1) annuncio per un'apprendista parrucchiera 2)
spostare la signora Colombo da venerdì a sabato alle 11 3) rispondere alla recensione da due
stelle su Google | Bisogna chiamare il Comune per il permesso del dehors, la pratica è ferma da
un mese. E trovami un treno per Torino il 24 marzo, al mattino presto | Mi trovi un posto in
agenda per il dottor Ferri? Mezz'ora, meglio la settimana prossima, non il mercoledì e mai prima
delle dieci. | se uno cerca «toelettatura gatti Padova» noi non usciamo mai... vedete che si può
fare. Inoltre il logo è sgranato, andrebbe ridisegnato pulito | Ho 40 minuti di riprese della
vendemmia girate col telefono. Vorrei un video da un minuto e mezzo, musica allegra, senza voce,
formato verticale, col nostro nome alla fine. | Newsletter breve sul nuovo orario di apertura;
le tre tisane nuove vanno caricate nello shop (foto e prezzi nella cartella). | La Tipografia
Neri aspetta ancora i soldi della fattura 88, pagala entro lunedì. Vorrei poi sapere quali bandi
regionali ci sono per le botteghe artigiane. | C'è un cliente arrabbiato per il pacco in
ritardo, qualcuno gli risponda con calma. Poi, quando avete tempo, correggete le bozze del
catalogo (refusi, virgole, maiuscole). | Mi serve: il sito spostato sul nuovo hosting, i
sottotitoli in italiano per il video di presentazione e un elenco di 25 agriturismi in Umbria
con email | segna le ferie di tutti (siamo in 6) in qualche modo decente e intanto abbassa del
10% il prezzo dei grembiuli nel negozio online | Si potrebbe spostare il mio volo per Bari dal
19 al 21? Oltre a questo c'è da compilare il modulo per la tassa rifiuti. | La signora Bianchi
ha ricevuto la lampada sbagliata, è la seconda volta, ed è furiosa (ha ragione). Sentitela,
scusatevi a nome mio e trovate un accordo, anche uno sconto va bene. | Trascrivi la riunione di
ieri, l'audio è nel Drive, e scrivi un articoletto per il blog sul nostro nuovo forno | Le foto
dei piatti sono scure, schiaritele e togliete lo sfondo; le schede dei vini invece vanno
tradotte in inglese | Il portatile ci mette dieci minuti ad accendersi e Outlook si chiude da
solo. Ho provato a disinstallare un paio di programmi, niente. Qualcuno può collegarsi da
remoto? | i dati esportati dal gestionale hanno colonne e virgole sballate, sistemateli. E
rispondete a chi chiede sotto l'ultimo post quando riapriamo | Un cliente chiede il rimborso per
il corso saltato, dategli retta. Tra le altre cose, c'è anche il profilo dell'azienda da
riscrivere, suona vecchio. | Il 23 alle 16 ho la telefonata con Marchetti, mettila in agenda per
favore. Il video di auguri per i clienti va accorciato a 30 secondi. | Che disastro. Il carrello
dello shop dà errore al pagamento, ci sono sei ordini di ieri da spedire e una cliente minaccia
una recensione negativa se non le rispondiamo. | Chiamate i 18 studi di architettura del foglio
e proponete i nostri pannelli. A parte questo, la campagna Google di febbraio è costata il
doppio: capite perché. | Intervista a mio nonno, un'ora e dieci, metà in dialetto veneto. Da
sbobinare tutta, anche le pause e le risate; dove non si capisce mettete [incomprensibile]. |
Prenota due notti a Bolzano dal 5 maggio e trovami qualche fiera del settore caseario lì intorno
| Scrivete l'annuncio per un pizzaiolo serale e mettetelo su Indeed e Subito. Contratto a tempo
determinato, 24 ore, esperienza col forno a legna, niente fine settimana liberi purtroppo. |
telefona all'Inail per la denuncia che non risulta e registra le ricevute di febbraio, che sono
nella busta gialla scansionata | Il preventivo per lo studio Galli è stato accettato:
trasformatelo in fattura elettronica, 30% di acconto, pagamento a 30 giorni, codice destinatario
nella mail che vi giro. | Avete modo di sottotitolare il reel in inglese? E di creare una
tabella coi costi di spedizione per paese, peso e corriere (i listini ve li giro)? | Proponi la
nostra acqua di rose alle 30 erboristerie dell'elenco (mail e poi telefonata). Serve anche un
pieghevole bello graficamente, una pagina | Le descrizioni delle otto camere sembrano scritte da
un robot. Vorrei che fossero più calde, max 80 parole ciascuna, con un dettaglio diverso per
ogni camera: la vista, il pavimento, la vasca... | Vorrei che qualcuno si occupasse degli
scontrini di gennaio e febbraio, da dividere tra casa e bottega; poi la ricerca di parole chiave
per farci trovare meglio | Rispondi a tutti i commenti sotto il video della pasta, e ci sono
pure due clienti con un reclamo vero per mail: quelli vanno chiamati. | Scrivi alle palestre
della lista per proporre le barrette proteiche. Nel frattempo caricale nel negozio online, gusto
cacao e gusto nocciola. | Il negozio online riceve circa venti mail al giorno dai clienti: dov'è
il pacco, posso cambiare taglia, avete il colore blu. Vorrei qualcuno che rispondesse ogni
mattina dalle 9 alle 11. | Serve un'automobile a noleggio a Cagliari per tre giorni dal 10
aprile, cambio automatico. E la sigla musicale per il canale, una cosa di cinque secondi |
Commenti su TikTok a cui rispondere, e un foglio con i follower mese per mese dal 2024 | Allora,
c'è la signora Greco che aspetta il rimborso, le targhette per gli scaffali da disegnare e
l'annuncio per la commessa che ormai è urgente. | Il 19 marzo siamo chiusi, togli tutti gli
appuntamenti. Poi rivedi la grafica delle mie slide per la banca, sono bruttine | Cinque clienti
non hanno ancora saldato dicembre (elenco in fondo). Mandate un sollecito educato ma fermo, con
IBAN e importo; alla Bertoli anche la penale del contratto. | Il podcast: togliete i rumori e i
miei «ehm». La copertina del podcast andrebbe rifatta da zero | Qualcuno potrebbe passare a
montare gli scaffali in negozio? E riordinare dal fornitore 500 sacchetti di carta kraft | Sono
arrivati 40 vasi nuovi. Vanno messi online uno per uno, con foto, misure, prezzo e quantità: il
file Excel ha già tutto, tranne i pesi, che vi mando stasera. | Ho promesso a Conti una call
giovedì 19 alle 11:30, fissala; dal file delle presenze invece mi tiri fuori il totale delle ore
di ogni corso | Ci sono 12 pillole video da tre minuti. A tutte manca la sigla iniziale e il
volume è diverso tra una e l'altra. Fatele sembrare una serie unica, insomma. | Mi date una mano
col contratto di Giulia, che passa a part-time? Poi la posta sul telefono non si sincronizza
più, boh | Da giorni la Rossi mi scrive per i tempi di consegna del divano, qualcuno le dia una
risposta entro stasera. E per il 20 mi servono le buste paga pronte. | ciao! allora: sottotitoli
in francese sul documentario, poi gli 8 cesti natalizi invenduti da togliere dal catalogo
online, poi chiamate quelli del preventivo di novembre che non hanno più risposto | Mercoledì 25
vado sotto i ferri, niente di grave. Tutti gli appuntamenti di quella giornata vanno disdetti,
avvisando ognuno con un messaggino, senza spiegare il perchè. | Sto per stampare il menù della
trattoria e prima vorrei un occhio esterno: refusi, accenti, «pò» scritto male, nomi dei vini.
Niente riscritture, solo correzioni, grazie. | Elenco: • bonifico al falegname (820 €) • lettera
all'amministratore per l'infiltrazione • proporre ai B&B dell'elenco le nostre marmellate
monodose • pagina matrimoni sul sito | Quanto costa davvero aprire un piccolo laboratorio di
pasticceria in casa? Intendo permessi, Asl, corso Haccp, assicurazione. Mi basta un foglio con
le voci, le cifre e dove l'avete letto. | Le recensioni su Tripadvisor, rispondete a quelle di
marzo; e c'è la stampante delle etichette che dal pc non prende più i comandi, se qualcuno la
rimette in riga... | C'è l'estratto conto di gennaio e febbraio da spuntare con le fatture, e
mancherebbe anche una campagna a pagamento su Facebook per i buoni regalo, da far uscire il 20
aprile | Volo per Dublino, andata il 4 maggio, ritorno aperto. Bagaglio da stiva perché porto i
campioni, niente scali a Londra che l'ultima volta ho perso tutto. | Abbiamo preso una
tirocinante di 19 anni, Noemi. Preparate un programma per il suo primo mese: chi la segue, cosa
impara ogni settimana, quando facciamo il punto. | post su LinkedIn per i nostri 10 anni +
trascrizione del discorso che ho fatto alla festa (video, 14 minuti) | Il 25 marzo vorrei fare
una serata online sulla potatura degli ulivi, mi preparate iscrizione e Zoom? | Finite le foto
del matrimonio Conti: fattura di 1.350 euro e poi chiedetegli una recensione su Google |
Servirebbe anche un foglio per la raccolta differenziata, in italiano e tedesco, da appendere in
cucina. I giorni sono lunedì umido, mercoledì carta, venerdì plastica. | Vorrei anche un
annuncio nuovo per il monolocale sopra l'officina: 32 metri quadri, arredato, terrazzino, 520 al
mese. Le foto le ha già il mio collega e ve le gira lui. | Buongiorno, ho pronte le schede di
nove lampade, testi e foto compresi. Me le caricate sul negozio entro lunedì, ognuna con le due
varianti di cavo? | Sono arrivate quattro offerte per la nuova ambulanza, mi prepari le
ricevute? I nomi te li lascio qui sotto: Riva, Conti, Sala, Bassi. | Il vicepresidente si è
dimesso e dobbiamo rifare le elezioni. Preparateci l'assemblea straordinaria del 29 marzo ore
10: avviso, deleghe, schede e foglio presenze. | Mentre caricate gli orecchini: ieri sono
arrivate sei recensioni sul negozio Etsy, due brutte. Rispondete voi a nome mio, con gentilezza?
| Per le lezioni di uncinetto servono anche i sottotitoli in italiano, tutte e dodici. Alcune
allieve guardano i video di notte senza audio. | Ciao, mi fissate una visita dall'oculista Ferri
martedì 17 alle 9 e mezza? Il numero è sul biglietto in ufficio. | Le foto delle borse sono
venute un po' scure, con quella luce in cantina. Riuscite a schiarirle tutte e dodici entro il
21? | Buongiorno, ho bisogno che scrivete le fatture per le lezioni di nuoto, elenco è nel
foglio, grazie. | allora ho dodici minuti di messaggio vocale con tutte le cose dette alla
riunione dei soci e mi servirebbe il verbale scritto bene per lunedì che poi lo devono firmare
tutti | Due cose. Un post per Instagram con le colombe di Pasqua, le foto mando io. E una mail
ai clienti che devono ordinare presto, da mandare il 18 marzo. | Vorrei fare il corso di
ceramica anche online, voi potete preparare la piattaforma e il bottone per pagare? Sono sei
lezioni, i video io ho già. | mi servono 40 sacchi di rasante e 2 bancali di gasbeton da 10,
senti da due o tre rivendite chi li ha prima e a quanto | ti mando le foto dei foglietti ore dei
ragazzi, settimana 9 e 10, straordinari sopra le 8, trasferta a parte, divise per cantiere | per
le manutenzioni caldaie vorrei che ogni mese chiamaste i clienti in scadenza e li mettete in
agenda, la lista la tira fuori il gestionale | ciao, sono la figlia del signor Russo. ad aprile
c'è l'assemblea dei condomini e lui non ha ancora scritto a nessuno. serve la convocazione per
tutti e nove, pronta venerdì 20 | Ho un video di tre minuti sulla potatura degli ulivi: servono
i sottotitoli in tedesco, e poi un post per Instagram che lo annunci. | Nome scelto, si va con
«Filo Storto». Adesso logo, colori e caratteri, entro il 15 aprile che poi stampo le etichette.
| Da questa settimana registro una puntata ogni giovedì sulla cura dei cani anziani. Potete
pensare voi al montaggio e alle note, sempre? | Per il 9 maggio vorrei fare una giornata porte
aperte in palestra, una settantina di persone. Rinfresco, inviti, scaletta, tutto quanto. | Mi
serve un elenco dei fornitori di farina biologica macinata a pietra in Piemonte e Liguria: nome,
indirizzo, prezzo al quintale se pubblicato. | Da adesso vorrei due post a settimana su
Instagram, il martedì e il venerdì, con le foto dei mazzi che vi mando io. Da sola non ci sto
più dietro, mi dispiace. | Vorrei un piano di marketing per i prossimi sei mesi, studio di
nutrizione, budget totale 1.800 euro. | Vorrei una newsletter per i clienti del vivaio e tre
post su Facebook con le stesse offerte, tutto entro giovedì 19 marzo. | Per favore preparate le
fatture per i lavori di febbraio: Bianchi 520 euro e condominio Aurora 1.150 euro. | Bisogna
fare le fatture di febbraio per i tre negozi e rispondere ai messaggi dei clienti su Facebook |
Trovate tre produttori di vasi in Portogallo e traducete in portoghese la nostra lettera di
presentazione, che è in inglese | ciao, ho la registrazione dell'assemblea di condominio da
sbobinare. Poi vorrei qualcuno che risponda alle mail dei condomini con le nostre risposte
standard. | Ho parlato con due coppie per il matrimonio in villa. Sono passati dieci giorni e
non ho mandato niente a nessuno. | Quello sull'olio lo facciamo il 20 maggio alle 18, da
preparare da zero. E serve un post per annunciarlo. | te lo dico stasera. intanto il rivenditore
solito non ha più il gres 90x90, me ne servono 65 m² da un altro | Chiamate la signora Galli e
fissate il sopralluogo il 24, poi preparatemi la lettera per l'assicurazione del furgone. |
Vorrei un post ogni martedì con la pizza della settimana. La foto la mando io il lunedì sera. |
il forno nuovo va ordinato, e per il dehors bisogna fare domanda al comune entro il 15 aprile |
Il menù di Pasqua va impaginato entro il 27 marzo, ve lo detto al telefono o lo scrivo qui | Il
preventivo all'Hotel Miramare è fermo da un mese, qualcuno li senta. E cercami gli agriturismi
che comprano birra artigianale. | la commercialista dice che mancano gli scontrini del furgone,
sono nella busta che ho scansionato alla rinfusa | Gentili signori, vi prego di emettere la
fattura allo Studio Bellandi per la consulenza di aprile, 1.100 euro oltre IVA. Dovrebbe partire
entro il 15 maggio. Distinti saluti, Ottavio Brusa | Gentili, per il bilocale di via del Pozzo
si sono presentate già ventidue persone. Vorrei fissare le visite per sabato mattina, un quarto
d'ora ciascuna. Ci pensate voi? Cordiali saluti, Ornella | Buonasera, la caldaia
dell'appartamento al mare va revisionata prima dell'estate, diciamo entro il 15 maggio. Le
chiavi le ha il bar sotto casa. Distinti saluti, Evelina | sì pronto, ehm, mi servono i conti
del trimestre per il commercialista, luglio agosto settembre, ho fotografato quasi tutto, manca
la benzina, insomma vedete voi cosa manca | Buongiorno, l'inquilino contesta la quota dell'acqua
e forse ha ragione, perché il contatore è stato cambiato a maggio. Potreste ricontrollare la
ripartizione? Saluti, Guglielmina | Gentile ufficio, per il mio monolocale hanno scritto in
trentuno e io parto domenica. Sceglietene cinque che abbiano un lavoro fisso e dite di no agli
altri, con cortesia. Vostra Palmira | ecco sì, due cose, un preventivo per un matrimonio,
quattordici camere, due notti, e poi bisogna bloccare quelle camere finché la sposa non decide,
ecco, il preventivo lunedì | ho ricontato il magazzino domenica, il foglio è qui, online i
numeri sono di un altro pianeta | Poi c'è la sciarpa nuova, 80 lana 20 seta, e sull'etichetta
non so cosa ci vada per legge | Una mi ha scritto «bello ma pensavo fosse più grande», tre
stelle. Le misure ci sono! Ci vorrebbe una risposta garbata | una signora non riesce a entrare
nel corso da ieri, è un po' nervosa, io sto al mercato fino alle due | Mi chiedono tutti la
lista degli attrezzi. Un pdf carino dal mio testo, e poi una mail alla lista per mandarglielo |
Senti, il signor Bassi vuole venire a vedere il locale, io ci sono sempre solo di mattina.
Mettetevi d'accordo voi con lui | il commercialista aspetta ancora le carte del 2025 e io non le
ho nemmeno guardate. vanno preparate | Presto vado in ferie, e quando non ci sono io su
Instagram non si vede un'anima. Qualcuno lo tiene vivo? | Grazie per il treno. Vorrei capire
anche chi organizza mercatini dell'artigianato in Piemonte, così quando sono lì parlo con
qualcuno. | Ho ottanta schede di clienti scritte a mano, prima o poi il caffè ci finisce sopra.
Vorrei averle in un foglio. | La cantina Tre Pini ha firmato ieri: preparate una fattura
d'acconto del 30 per cento su 2.400. | dunque le ore dei ragazzi nel cantiere di via Verdi io
vorrei capire quante ne abbiamo buttate lì dentro perché secondo me ci ho rimesso contatele dai
foglietti | il marmista mi ha piantato in asso proprio oggi cercatemi dieci davanzali in pietra
chiara da qualche altra parte e ditemi prezzi e tempi che qui sono col muro aperto | guarda ho
finito adesso adesso la ringhiera della scuola sono tutto nero però contento va fatta la fattura
a saldo meno l'acconto di gennaio e la vogliono elettronica | sono sette clienti no otto c'è
anche la zia di Marco per le tende da sole da montare a giugno chiamateli e metteteli in fila
senza farmi attraversare la città ogni volta | mio cognato dice che le scuole cercano
elettricisti e che ci sono i bandi ma lui dice tante cose comunque guardate se c'è qualcosa qui
in provincia | Fine mese: i conti di febbraio e la preparazione delle paghe per tre persone.
Scadenza 31 per tutti e due | Ma il signor Ferri ha pagato? Secondo me no, mandategli un
sollecito gentile, sono 390 euro da gennaio. | Entro lunedì mi servono: contratto a chiamata per
il cameriere nuovo, e una bella strigliata all'hotel Aurora che non salda da dicembre | Scade il
leasing del Doblò e non so come si restituisce, cosa vogliono vedere, quali carte servono... |
ho lo studio pieno di cartelle cliniche di cani e gatti dal 1987, vorrei averle sul pc e
liberarmi della carta | Quando ho le mani nell'impasto non posso rispondere e perdo ordini di
torte. Mi serve una voce gentile al telefono | Dalle riprese della lezione di tango fatemi un
video di un minuto. E gli iscritti al corso di aprile vanno confermati uno per uno, sono 22 |
Vorrei sentire gli ospiti dell'estate scorsa, una cinquantina: cosa è piaciuto e cosa no. Al
telefono, che le mail non le legge nessuno | giovedì alle 15 ho la call coi soci, litighiamo
sempre su chi ha detto cosa. qualcuno che scriva tutto? | Il 5 giugno presento il mio libro di
cucina, vorrei una serata in cortile con una cinquantina di persone. Chi se ne occupa? | Il
condominio accanto, civico 9, vuole un preventivo pure lui. Scala e androne, circa 140 mq. Se ce
la fate per venerdì | Cambio argomento: il 26 marzo devo essere a Monaco da un fornitore, mi
trovate un volo da Bologna andata e ritorno in giornata? | ci penso stasera. Intanto mandate un
sollecito gentile al condominio di via Dante, sono fermi da dicembre
""",
}
