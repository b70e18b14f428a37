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
nel frattempo le fatture ai 16 inquilini, ecco, questo mi toglierebbe un peso | tre lavoretti:
instagram della bottega ogni settimana; descrizioni dei vasi in inglese e francese; caricare i
50 vasi nello shop | due cosette: le buste paga dei ragazzi e sulla pagina degli orari c'è
scritto ancora che chiudiamo alle 18, adesso è alle 20 | Salve, avrei bisogno di: fatture ai
dodici allievi del corso di sommelier, e una mail carina per dire loro che il secondo livello
parte il 4 maggio | La mia azienda agricola avrà pur diritto a qualche contributo per le
arnie... guardateci voi, e intanto preparate un paio di post sul miele nuovo | Ma quanto
prendono gli altri per un corso di cucina di mezza giornata a Bologna? Me lo guardate voi, e poi
mi prenotate il treno per andare a provarne uno? | entro venerdì: fattura al pub Il Luppolo (8
fusti) e risposta al signor Neri che vuole il vuoto a rendere rimborsato | Puntata 31, quella
sul sale: trascrizione, poi sul sito, poi la mail agli iscritti col link. Se avanza una
settimana a metà non muore nessuno | un post sul nuovo vaccino.. scherzo, sullo sbiancamento a
190€, e il modulo di consenso tradotto in inglese e in rumeno | abbiamo cambiato iban per le
donazioni: mail a tutta la lista e cambiatelo anche sul sito pls | buongiorno, le ricevute di
gennaio sono da mettere a posto e il testo per Facebook sul corso di potatura non l'ha ancora
fatto nessuno | 1. traduzione in tedesco del contratto 2. qualcuno che monti gli scaffali in
negozio 3. rispondere alle mail di chi chiede il rimborso | ho il banco pieno di foglietti con
gli ordini, li mettete nel foglio? poi magari una mail ai clienti tipo newsletter per la festa
del papà | Ho dodici ore di interviste con i pastori, in dialetto stretto, da scrivere parola
per parola. E i pagamenti di chi ha comprato il formaggio a gennaio da sollecitare. | Le ore dei
ragazzi del bar entro venerdì, poi c'è quel volantino da voltare in inglese | Alla fine della
fiera ho raccolto: 70 biglietti da visita da inserire, un audio con l'importatore giapponese da
scrivere, e un gran mal di piedi | le prenotazioni arrivano sul quaderno e il quaderno è
illeggibile: mettete tutto nel foglio; per la cena del 20 una newsletter; per la sala un
imbianchino | Potete prenotarmi il traghetto e l'albergo a Cagliari? La banca ha scritto per gli
estratti conto di gennaio, lì mi serve la riconciliazione. | un post sul laboratorio di stampa,
ma prima di tutto la fattura per la galleria, che la aspettano da una vita | testo del nuovo
menù degustazione da tradurre in inglese e tedesco, poi un post su instagram che il tavolo dello
chef è tornato 🎉 | conti di gennaio e febbraio, sollecito al bar Roma per il caffè (sono 3
mesi!!), e cercatemi una macchina tostatrice da 5 kg usata con i prezzi | mi serve un elenco di
negozi bio in Piemonte che prenderebbero le mie marmellate, e poi la fattura all'agriturismo Le
Rane, 60 vasetti. per il venti | mi si è rotto il braccio 😩 rispondete alle mail dei corsi di
arrampicata dicendo che riprendo a maggio, scrivetelo anche sul sito in alto, e un post
simpatico con la foto del gesso | inserire nel gestionale i 45 nuovi tesserati della scuola di
ballo, i moduli li ho scansionati storti scusate. e mandare la ricevuta al comune per il saggio
| prenotatemi il traghetto per Olbia con il furgone, cabina, vado a montare una cucina. e la
fattura acconto 40% al signor Deiana | mail ai clienti della lavanderia: il 18 arriva il
servizio a domicilio, e post uguale su facebook. Vorrei anche un cartello nuovo per la vetrina |
entro fine settimana: gli scontrini del food truck di febbraio e due storie per instagram con il
panino nuovo | chiamate le 30 strutture dell'elenco per fissare incontri sul mio servizio di
lavanderia, e intanto trovate quanto chiede la concorrenza al chilo | due righe per facebook
sulla gita in barca al tramonto, e la stessa brochure in inglese e svedese | adesso i prezzi
delle camere sul sito, e chiamare i 20 gruppi dell'anno scorso per fissare un incontro | ieri
sera dopo la trasmissione in radio mi hanno scritto in cinquanta... rispondete voi? a chi vuole
venire in studio date pure i buchi di aprile | ciao, la signora Bassi mi deve ancora 640 euro
per le finestre di novembre... e intanto mi serve un preventivo per il portone del notaio,
rovere massiccio, serratura antica da recuperare | Ho bisogno che chiamiate i tre clienti di
sabato, il camion è dal meccanico. Poi cercatemi anche una cinghia per la pialla, quella vecchia
si è spaccata, modello in foto | ragazzi la signora di Torino dice che la tracolla si è scucita
dopo due giorni, la vuole sostituita, e intanto mi ha messo due stelle... mi aiutate con tutt'e
due le cose? | ho filmato la tosatura delle pecore col drone di mio cugino, tanta roba. fatemi
un filmatino e poi mettetelo su insta con due parole carine | Il nostro olio è arrivato secondo
a un concorso a Creta e qui in paese non lo sa nessuno, neanche il giornale della valle | la
ditta di Bergamo vuole la fattura per le quattro notti dei tecnici entro lunedì, vi mando il
codice SDI | ciao! mi serve una bio nuova per il quartetto, corta, e poi mettetela sul sito al
posto di quella vecchia dove c'è ancora il violista di prima | Una pasticceria usa la mia
illustrazione sulle scatole, senza chiedere niente. Scrivete voi? E visto che un'altra invece me
l'ha chiesto gentilmente, preparatemi una licenza per un anno. | stampe nuove nel negozio (12),
fattura alla libreria, spedire la tavola a Berlino, foto nuova in home page. scusate il
telegramma sono in fila alle poste | Vorrei partecipare al bando per compositori, scade il 15
aprile, vi ho messo tutto nella cartella. Poi c'è quella storia dei diritti radio del 2024 mai
arrivati.. ci guardate? | quote 2026 da chiedere, tre nuovi iscritti da mettere in elenco,
scontrini della sagra da registrare. grazie mille | Pare che la regione dia contributi per le
biciclette da trasporto disabili, potreste preparare la domanda? Ah, e per la granfondo mi
mancano ancora una quindicina di persone agli incroci | Ieri consiglio direttivo, ti mando
l'audio per il verbale. Poi bisogna avvisare tutti i soci che la gita a Trento è spostata | Le
ricevute a chi ha donato per il tetto della sede. E già che ci siete la convocazione
dell'assemblea con le deleghe, che ormai siamo in ritardo | Per la festa del papà: una mail agli
iscritti e due post, il 19 devono essere fuori | Rispondete ai clienti tedeschi che chiedono
delle camere, e mi serve il regolamento della piscina in tedesco | fammi il volantino per la
serata degustazione e manda la fattura al ristorante Da Gino, 12 bottiglie a 9,50 | Il
sottofondo della puntata 8 ha un ronzio fastidioso, si può pulire? Poi trascrivimela tutta
parola per parola, mi serve per venerdì | Ciao, ho 64 schede clienti scritte a mano (la mia
calligrafia è pessima, scusate). Da battere in un foglio Excel: nome, cellulare, data di
nascita, allergie. | Quadratura banca e prima nota di febbraio, grazie. Ah, e un grafico delle
vendite degli ultimi dodici mesi per la riunione coi soci. | Bisogna chiamare il Comune per il
permesso del dehors, la pratica è ferma da un mese. E trovami un treno per Torino il 24 marzo,
al mattino presto | Mi trovi un posto in agenda per il dottor Ferri? Mezz'ora, meglio la
settimana prossima, non il mercoledì e mai prima delle dieci. | Ho 40 minuti di riprese della
vendemmia girate col telefono. Vorrei un video da un minuto e mezzo, musica allegra, senza voce,
formato verticale, col nostro nome alla fine. | Newsletter breve sul nuovo orario di apertura;
le tre tisane nuove vanno caricate nello shop (foto e prezzi nella cartella). | La Tipografia
Neri aspetta ancora i soldi della fattura 88, pagala entro lunedì. Vorrei poi sapere quali bandi
regionali ci sono per le botteghe artigiane. | C'è un cliente arrabbiato per il pacco in
ritardo, qualcuno gli risponda con calma. Poi, quando avete tempo, correggete le bozze del
catalogo (refusi, virgole, maiuscole). | Mi serve: il sito spostato sul nuovo hosting, i
sottotitoli in italiano per il video di presentazione e un elenco di 25 agriturismi in Umbria
con email | segna le ferie di tutti (siamo in 6) in qualche modo decente e intanto abbassa del
10% il prezzo dei grembiuli nel negozio online | La signora Bianchi ha ricevuto la lampada
sbagliata, è la seconda volta, ed è furiosa (ha ragione). Sentitela, scusatevi a nome mio e
trovate un accordo, anche uno sconto va bene. | Trascrivi la riunione di ieri, l'audio è nel
Drive, e scrivi un articoletto per il blog sul nostro nuovo forno | Metti le 12 borse nuove
sullo shop, e fai partire una campagna su Facebook per farle conoscere, budget 150 euro | Le
foto dei piatti sono scure, schiaritele e togliete lo sfondo; le schede dei vini invece vanno
tradotte in inglese | Il portatile ci mette dieci minuti ad accendersi e Outlook si chiude da
solo. Ho provato a disinstallare un paio di programmi, niente. Qualcuno può collegarsi da
remoto? | i dati esportati dal gestionale hanno colonne e virgole sballate, sistemateli. E
rispondete a chi chiede sotto l'ultimo post quando riapriamo | Il 23 alle 16 ho la telefonata
con Marchetti, mettila in agenda per favore. Il video di auguri per i clienti va accorciato a 30
secondi. | Che disastro. Il carrello dello shop dà errore al pagamento, ci sono sei ordini di
ieri da spedire e una cliente minaccia una recensione negativa se non le rispondiamo. |
Intervista a mio nonno, un'ora e dieci, metà in dialetto veneto. Da sbobinare tutta, anche le
pause e le risate; dove non si capisce mettete [incomprensibile]. | Prenota due notti a Bolzano
dal 5 maggio e trovami qualche fiera del settore caseario lì intorno | Scrivete l'annuncio per
un pizzaiolo serale e mettetelo su Indeed e Subito. Contratto a tempo determinato, 24 ore,
esperienza col forno a legna, niente fine settimana liberi purtroppo. | telefona all'Inail per
la denuncia che non risulta e registra le ricevute di febbraio, che sono nella busta gialla
scansionata | Il preventivo per lo studio Galli è stato accettato: trasformatelo in fattura
elettronica, 30% di acconto, pagamento a 30 giorni, codice destinatario nella mail che vi giro.
| Proponi la nostra acqua di rose alle 30 erboristerie dell'elenco (mail e poi telefonata).
Serve anche un pieghevole bello graficamente, una pagina | Le descrizioni delle otto camere
sembrano scritte da un robot. Vorrei che fossero più calde, max 80 parole ciascuna, con un
dettaglio diverso per ogni camera: la vista, il pavimento, la vasca... | Fissa col
commercialista domani alle 9. Inoltre traducimi la sua lettera in inglese per il mio socio di
Londra. | Vorrei che qualcuno si occupasse degli scontrini di gennaio e febbraio, da dividere
tra casa e bottega; poi la ricerca di parole chiave per farci trovare meglio | Le candidature
per il posto di magazziniere da leggere, sono 17; la bolletta della luce va pagata entro il 16
marzo | Il negozio online riceve circa venti mail al giorno dai clienti: dov'è il pacco, posso
cambiare taglia, avete il colore blu. Vorrei qualcuno che rispondesse ogni mattina dalle 9 alle
11. | Serve un'automobile a noleggio a Cagliari per tre giorni dal 10 aprile, cambio automatico.
E la sigla musicale per il canale, una cosa di cinque secondi | Allora, c'è la signora Greco che
aspetta il rimborso, le targhette per gli scaffali da disegnare e l'annuncio per la commessa che
ormai è urgente. | Vorrei un articolo sul pane di segale e, visto che ci siamo, lo stesso
tradotto in tedesco per i clienti altoatesini. | Il 19 marzo siamo chiusi, togli tutti gli
appuntamenti. Poi rivedi la grafica delle mie slide per la banca, sono bruttine | Il podcast:
togliete i rumori e i miei «ehm». La copertina del podcast andrebbe rifatta da zero | Qualcuno
potrebbe passare a montare gli scaffali in negozio? E riordinare dal fornitore 500 sacchetti di
carta kraft | Tre cose, in ordine d'urgenza: la liquidazione IVA di febbraio entro lunedì, gli
annunci Google da riattivare, e una lista di palestre di Verona con più di due sale. | Ho
promesso a Conti una call giovedì 19 alle 11:30, fissala; dal file delle presenze invece mi tiri
fuori il totale delle ore di ogni corso | Ci sono 12 pillole video da tre minuti. A tutte manca
la sigla iniziale e il volume è diverso tra una e l'altra. Fatele sembrare una serie unica,
insomma. | Da giorni la Rossi mi scrive per i tempi di consegna del divano, qualcuno le dia una
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
le voci, le cifre e dove l'avete letto. | C'è l'estratto conto di gennaio e febbraio da spuntare
con le fatture, e mancherebbe anche una campagna a pagamento su Facebook per i buoni regalo, da
far uscire il 20 aprile | Abbiamo preso una tirocinante di 19 anni, Noemi. Preparate un
programma per il suo primo mese: chi la segue, cosa impara ogni settimana, quando facciamo il
punto. | post su LinkedIn per i nostri 10 anni + trascrizione del discorso che ho fatto alla
festa (video, 14 minuti) | Finite le foto del matrimonio Conti: fattura di 1.350 euro e poi
chiedetegli una recensione su Google | Vorrei anche un annuncio nuovo per il monolocale sopra
l'officina: 32 metri quadri, arredato, terrazzino, 520 al mese. Le foto le ha già il mio collega
e ve le gira lui. | Buongiorno, ho pronte le schede di nove lampade, testi e foto compresi. Me
le caricate sul negozio entro lunedì, ognuna con le due varianti di cavo? | Sono arrivate
quattro offerte per la nuova ambulanza, mi prepari le ricevute? I nomi te li lascio qui sotto:
Riva, Conti, Sala, Bassi. | Il vicepresidente si è dimesso e dobbiamo rifare le elezioni.
Preparateci l'assemblea straordinaria del 29 marzo ore 10: avviso, deleghe, schede e foglio
presenze. | Mentre caricate gli orecchini: ieri sono arrivate sei recensioni sul negozio Etsy,
due brutte. Rispondete voi a nome mio, con gentilezza? | Ciao, mi fissate una visita
dall'oculista Ferri martedì 17 alle 9 e mezza? Il numero è sul biglietto in ufficio. | Le foto
delle borse sono venute un po' scure, con quella luce in cantina. Riuscite a schiarirle tutte e
dodici entro il 21? | senti già che ci siete trovatemi anche un albergo a Bologna dal 21 al 23
aprile vicino alla fiera che ho lo stand con le borse e siamo in due | allora ho dodici minuti
di messaggio vocale con tutte le cose dette alla riunione dei soci e mi servirebbe il verbale
scritto bene per lunedì che poi lo devono firmare tutti | Due cose. Un post per Instagram con le
colombe di Pasqua, le foto mando io. E una mail ai clienti che devono ordinare presto, da
mandare il 18 marzo. | Vorrei fare il corso di ceramica anche online, voi potete preparare la
piattaforma e il bottone per pagare? Sono sei lezioni, i video io ho già. | allora, preventivo
per il tetto dei ferri (120 mq, coppi vecchi da recuperare) e poi una lettera al comune che
chiediamo il suolo pubblico per il ponteggio | ti mando le foto dei foglietti ore dei ragazzi,
settimana 9 e 10, straordinari sopra le 8, trasferta a parte, divise per cantiere | ciao, sono
la figlia del signor Russo. ad aprile c'è l'assemblea dei condomini e lui non ha ancora scritto
a nessuno. serve la convocazione per tutti e nove, pronta venerdì 20 | Mercoledì prossimo
inauguriamo la mostra in libreria e i giornali non sanno niente. Serve un comunicato da mandare
alle redazioni locali entro quel giorno. | Ho un video di tre minuti sulla potatura degli ulivi:
servono i sottotitoli in tedesco, e poi un post per Instagram che lo annunci. | Nome scelto, si
va con «Filo Storto». Adesso logo, colori e caratteri, entro il 15 aprile che poi stampo le
etichette. | Per il 9 maggio vorrei fare una giornata porte aperte in palestra, una settantina
di persone. Rinfresco, inviti, scaletta, tutto quanto. | Mi serve un elenco dei fornitori di
farina biologica macinata a pietra in Piemonte e Liguria: nome, indirizzo, prezzo al quintale se
pubblicato. | Da adesso vorrei due post a settimana su Instagram, il martedì e il venerdì, con
le foto dei mazzi che vi mando io. Da sola non ci sto più dietro, mi dispiace. | Vorrei un piano
di marketing per i prossimi sei mesi, studio di nutrizione, budget totale 1.800 euro. | Vorrei
una newsletter per i clienti del vivaio e tre post su Facebook con le stesse offerte, tutto
entro giovedì 19 marzo. | Per favore preparate le fatture per i lavori di febbraio: Bianchi 520
euro e condominio Aurora 1.150 euro. | Trovate tre produttori di vasi in Portogallo e traducete
in portoghese la nostra lettera di presentazione, che è in inglese | Scusate, sono sparita
perché in negozio abbiamo avuto l'inventario e mio marito con la febbre. Le fatture dei due
ristoranti per febbraio sono ancora da fare. Riuscite a mandarle entro lunedì? | Ho parlato con
due coppie per il matrimonio in villa. Sono passati dieci giorni e non ho mandato niente a
nessuno. | Buongiorno, ci sono le fatture di febbraio da fare e gli scontrini da mettere in
ordine, entro venerdì 20. | Quello sull'olio lo facciamo il 20 maggio alle 18, da preparare da
zero. E serve un post per annunciarlo. | Da venerdì 3 a martedì 7 aprile siamo chiusi per Pasqua
e al telefono ci dovreste stare voi. Ah, gli scontrini per il commercialista sono da sistemare.
| te lo dico stasera. intanto il rivenditore solito non ha più il gres 90x90, me ne servono 65
m² da un altro | Vorrei un post ogni martedì con la pizza della settimana. La foto la mando io
il lunedì sera. | Il menù di Pasqua va impaginato entro il 27 marzo, ve lo detto al telefono o
lo scrivo qui | Il preventivo all'Hotel Miramare è fermo da un mese, qualcuno li senta. E
cercami gli agriturismi che comprano birra artigianale. | la commercialista dice che mancano gli
scontrini del furgone, sono nella busta che ho scansionato alla rinfusa | Per gli ospiti
tedeschi vorrei il menù tradotto, ma prima va impaginato da capo perché così è illeggibile |
Gentili signori, vi prego di emettere la fattura allo Studio Bellandi per la consulenza di
aprile, 1.100 euro oltre IVA. Dovrebbe partire entro il 15 maggio. Distinti saluti, Ottavio
Brusa | Gentili, per il bilocale di via del Pozzo si sono presentate già ventidue persone.
Vorrei fissare le visite per sabato mattina, un quarto d'ora ciascuna. Ci pensate voi? Cordiali
saluti, Ornella | Buonasera, la caldaia dell'appartamento al mare va revisionata prima
dell'estate, diciamo entro il 15 maggio. Le chiavi le ha il bar sotto casa. Distinti saluti,
Evelina | Buongiorno, l'inquilino contesta la quota dell'acqua e forse ha ragione, perché il
contatore è stato cambiato a maggio. Potreste ricontrollare la ripartizione? Saluti, Guglielmina
| Gentile ufficio, per il mio monolocale hanno scritto in trentuno e io parto domenica.
Sceglietene cinque che abbiano un lavoro fisso e dite di no agli altri, con cortesia. Vostra
Palmira | ecco sì, due cose, un preventivo per un matrimonio, quattordici camere, due notti, e
poi bisogna bloccare quelle camere finché la sposa non decide, ecco, il preventivo lunedì | ho
ricontato il magazzino domenica, il foglio è qui, online i numeri sono di un altro pianeta |
Testi perfetti. Ora le clienti dovrebbero sapere che le tazze ci sono, due righe di mail giovedì
| Poi c'è la sciarpa nuova, 80 lana 20 seta, e sull'etichetta non so cosa ci vada per legge |
viste le bozze, ok. ma la spedizione gratis che tutti fanno, a me conviene o ci rimetto? | Mi
chiedono tutti la lista degli attrezzi. Un pdf carino dal mio testo, e poi una mail alla lista
per mandarglielo | il commercialista aspetta ancora le carte del 2025 e io non le ho nemmeno
guardate. vanno preparate | altra cosa, il riscaldamento in negozio è fermo da giorni e al
padrone di casa non ha ancora scritto nessuno | Presto vado in ferie, e quando non ci sono io su
Instagram non si vede un'anima. Qualcuno lo tiene vivo? | Grazie per il treno. Vorrei capire
anche chi organizza mercatini dell'artigianato in Piemonte, così quando sono lì parlo con
qualcuno. | Ho ottanta schede di clienti scritte a mano, prima o poi il caffè ci finisce sopra.
Vorrei averle in un foglio. | Gentili signori, vi chiederei di pubblicare entro venerdì un post
sulla nostra nuova collezione di tende, con le foto allegate. Cordiali saluti, Ofelia Brandi |
dunque le ore dei ragazzi nel cantiere di via Verdi io vorrei capire quante ne abbiamo buttate
lì dentro perché secondo me ci ho rimesso contatele dai foglietti | guarda ho finito adesso
adesso la ringhiera della scuola sono tutto nero però contento va fatta la fattura a saldo meno
l'acconto di gennaio e la vogliono elettronica | sono sette clienti no otto c'è anche la zia di
Marco per le tende da sole da montare a giugno chiamateli e metteteli in fila senza farmi
attraversare la città ogni volta | mio cognato dice che le scuole cercano elettricisti e che ci
sono i bandi ma lui dice tante cose comunque guardate se c'è qualcosa qui in provincia | Ciao,
sono un apicoltore che parla troppo, a detta di tutti. Tanto vale farlo in radio: mi trovate
qualche trasmissione, anche piccola, che mi inviti? Un caro saluto, Fulvio | Fine mese: i conti
di febbraio e la preparazione delle paghe per tre persone. Scadenza 31 per tutti e due | Entro
lunedì mi servono: contratto a chiamata per il cameriere nuovo, e una bella strigliata all'hotel
Aurora che non salda da dicembre | Scade il leasing del Doblò e non so come si restituisce, cosa
vogliono vedere, quali carte servono... | ho lo studio pieno di cartelle cliniche di cani e
gatti dal 1987, vorrei averle sul pc e liberarmi della carta | Il signor Ferri vuole sapere
entro domani quanto viene rifare il terrazzo, 28 mq. Vi mando i vocali con le misure | Dalle
riprese della lezione di tango fatemi un video di un minuto. E gli iscritti al corso di aprile
vanno confermati uno per uno, sono 22 | Vorrei sentire gli ospiti dell'estate scorsa, una
cinquantina: cosa è piaciuto e cosa no. Al telefono, che le mail non le legge nessuno | Il 5
giugno presento il mio libro di cucina, vorrei una serata in cortile con una cinquantina di
persone. Chi se ne occupa? | Bravi con marzo, vi affido pure la serie di aprile: 8 post sul
gelato artigianale, pronti lunedì 30 | Cambio argomento: il 26 marzo devo essere a Monaco da un
fornitore, mi trovate un volo da Bologna andata e ritorno in giornata? | Le foto del matrimonio
di Bolzano sono ancora tutte mischiate, più di mille, e la sposa mi scrive ogni giorno | Ciao,
mi preparate anche le etichette per i cinque ordini del Regno Unito con la dogana? Partono
venerdì. | Le misure dei massetti sono ancora a matita sul cartongesso, e intanto il
cronoprogramma è fermo a Natale. Che disastro sto cantiere | L'elettricista ha mandato il saldo:
duemila euro in più del preventivo, senza due righe di spiegazione | ho registrato la lezione di
ieri sul restauro, un'ora e venti, mi serve scritta per venerdì | vorrei un post su facebook
ogni lunedi con il piatto della settimana, il menu ve lo mando io | No i post no, quelli vanno
bene. Parlavo dell'audio della riunione, va sbobinato entro lunedì 16 | aggiornare il listino
sul sito entro venerdì e un avvocato per la causa col vicino, se ne avete uno | Mi serve una
fattura alla Pro Loco, 220 euro per l'impianto audio, e poi un idraulico, si è allagato il bagno
del negozio | Da fare: menù in inglese (dallo spagnolo, ce l'ho solo così), due post per la
serata tapas, e trovarmi un chitarrista | Tre clienti fanno finta di niente da gennaio. Io le
carte in mano non le prendo, qualcuno scriva loro con garbo | Il listino sul sito è quello
vecchio e ieri ho dovuto vendere una sella a 90 euro in meno per non litigare | Il volantino non
lo stampo più, costa un occhio. Meglio quattro post su Instagram con l'aperitivo del giovedì |
Mi hanno disdetto la stanza per il Salone, dal 14 al 17 aprile, e a Milano adesso chiedono cifre
folli. Più di 160 a notte non spendo | L'avvocato si lamenta che non capisce i miei vocali, sono
25 minuti di dettato. Li vuole scritti, e io a macchina sono una frana | Le fatture di febbraio
non sono mai partite, colpa mia, odio farle. Sono undici. Entro giovedì riuscite a mandarle? |
Da quando sono a letto con la schiena bloccata nessuno risponde alle mail e i clienti si
lamentano su Google. Pensateci voi alla casella, ci sono i modelli | Sul sito c'è ancora il menù
di Natale!! Toglietelo e mettete quello nuovo per sabato, i clienti mi prendono in giro | zero
idee, zero tempo. tre post instagram sulle bici elettriche e la newsletter di aprile, fate voi
""",
}
