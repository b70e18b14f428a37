"""What people who write Italian want otherwise of work in play; as heard."""

from __future__ import annotations

CHANGED = {
    "change": """
anzi no, fallo in tedesco che è meglio | aggiungici pure la parte sui gatti, oltre ai cani |
spostiamo la consegna al 19, tanto il tipografo non lavora prima | meglio dare del tu, i miei
allievi hanno vent'anni | l'hotel lo voglio con il parcheggio, mi porto il furgone | fate
quindici nomi in meno, quelli di Bari li sento io | e se la terza parlasse della nonna invece
che del forno? | aggiungete anche la partita iva | ne servono sette, non quattro | Le chiederei
di anticipare la consegna a lunedì 16, se fosse possibile. | meglio la prima classe visto che
devo lavorare in viaggio | un po' più corta, e senza punti esclamativi | a Giulia va aggiunto il
bonus di 200 euro | guardate pure in Spagna, già che ci siete | la fattura intestatela alla
moglie | per favore anche chi parla, nome davanti a ogni battuta | manca il mese di gennaio,
fate anche quello dai | spostate al 26, tanto il grafico è in ferie | inserite pure il nuovo
rosato, 7 euro al calice | meno poetico, più concreto grazie | anche quelli del 2024 per
piacere, non solo del 2025 | L'albergo con piscina, non quello vicino alla ferrovia, cambiate
per cortesia | Nel testo sostituite 'pompe funebri' con 'onoranze'. | 6 candidati fornitori
invece di 3 | Preferirei che i saluti finali fossero firmati 'Marta e Gino'. | meno sdolcinato x
favore, siamo una officina mica una profumeria | fate cinque post invece di otto va | a Bianchi
niente sollecito, ha pagato stamattina in contanti | Si può avere pure in inglese oltre che in
francese? | spostate tutto al 24 marzo, il camion con le piante arriva in ritardo | togliete
Sandro dal giro, da marzo non è più con noi | l'albergo se si può più vicino alla stazione,
viaggio con due valigie di campioni | cambierei la prima foto, quella col trattore è più bella |
Le ricevute del parcheggio mettetele sotto trasferte, non sotto auto | per le risposte: mai
promettere il rimborso, offrite il cambio | aggiungete anche il dialogo in fondo, quello dopo
l'applauso, pensavo non servisse | solo quelli sopra i 15 dipendenti, sotto non comprano |
firmate 'lo staff' e non col mio nome, mi riconoscono al bar | saltate tutti quelli con la croce
a fianco | no aspettate, la colazione è inclusa solo da giugno a settembre, scrivetelo così | la
riunione a lugano è stata anticipata al 24 | con garage, vengo col furgone | niente ulivi per
ora, li abbiamo finiti. al loro posto i limoni | quella dei Bassi va divisa in due rate |
raggruppate le spese del camper sotto una voce sola | senza i clienti prima del 2020 che tanto
sono morti o trasferiti | il campo "allergie" mettetelo obbligatorio | i nomi dei piatti
lasciateli in italiano, traducete solo gli ingredienti | Bellissima! Solo la data della prima:
il 9, non l'8. La cambiate? | meglio videochiamate che visite di persona, ho la gamba ingessata
| partiamo lunedi 23 invece di domenica, costa meno | fate uscire tutto alle 8 di venerdì, dopo
la gente è in autostrada | i caroselli fateli bilingui, ita/ted | le prime tre in pdf e le altre
lasciate stare | al magazziniere 80 euro in più, premio | rispondete pure entro 24 ore, 4 non
serve, così forse costa meno | La camera Glicine adesso si chiama Ortensia, sistemate anche il
listino lì sotto. | allargate alla Slovenia, qua sono carissimi | per Bellucci ho guardato male
l'agenda, scusate, deve essere lunedì alle 11 | niente fretta per la newsletter, a Pasqua sono
tutti via: fatela uscire mercoledì 8 aprile | al sindaco niente sollecito, gli parlo io al bar |
Nella relazione lasciate in italiano i nomi dei materiali, per cortesia. | no meglio martedi |
può aspettare fino al 25 | il corso costa 60 non 50, cambiatelo prima che parta | togliete la
foto del forno e mettete questa del bancone | Togliete la foto con mia suocera, vi prego |
spostate il sopralluogo a lunedì 30 alle 9.30, il parroco ha un funerale | non c'è fretta, va
bene anche il 15 aprile | Aspettate a mandarla fino a sabato 21, il sindaco deve ancora firmare
| gli invitati sono diventati 112, aggiornate il preventivo | per il treno fate andata la sera
prima, la mattina non mi alzo | i nomi dei colori lasciateli in italiano, «terracotta» vende di
più | al posto del cantiere mettete la foto col cane | spostate l'invio al 24 | mettetete anche
i minuti a margine nella sbobinatura, il montatore ringrazia, io pure | Non chiamate il geometra
prima del 20, è in ferie e lo fa sapere a tutti | la lettera mandatela giovedì 19 invece di
lunedì che devo ancora potare le idee | per le schede allievi fate con comodo, va bene il 20 |
aggiungi 50 euro ai Brambilla per il quinto piano, l'ascensore l'hanno "dimenticato" | A Ivan
segna tre giorni di malattia, certificato in allegato | Nel sollecito a Ponti scrivete 203 e non
230, dislessia mia | anche il croato per il modulo, se non è troppo tardi | La circolare
spostatela al 24, il maestro ha perso la voce | newsletter ferma fino al 25, i gerani sono in
ritardo | aggiungi pure la consegna, 35 euro, me l'ero scordata | fornitore spostatelo a giovedì
19 h 9.30 | cmq nell'oggetto ci metterei l'orario, aperti anche a Pasquetta 9-13 | A Youssef
vanno tolte 8 ore, è mancato giovedì scorso | Spostiamo tutto al 23 aprile, la pagina prima non
serve a nessuno | nella carta togliete il Nebbiolo 2019, e il Barbera scrivetelo al maschile che
qui si usa | nelle schede dei vini lasciate pure "passito" in italiano, in tedesco non esiste |
le foto delle camere mi servirebbero già venerdì, arrivano quelli della guida | nella tabella
degli iscritti mettete anche la colonna allergie, per la cucina è importante | Nel post sulle
bici elettriche aggiungete che ritiriamo l'usato | Ho dimenticato Samira: 31 ore in febbraio.
Potete inserirla voi? | Ai ristoranti fatevi passare il titolare per favore, i camerieri
riattaccano tutti | agli ospiti che scrivono dite pure che il parcheggio è gratis, me lo
chiedono tutti | la scuola vuole lo split payment in fattura, mettetecelo per cortesia |
Potreste per favore dare precedenza alle agenzie di Verona? Ci vado comunque ad aprile | Neri
dice che ero lì il 4 marzo e ha ragione lui, non il 3 | riga 14: 8,50 e non 5,80 | le scuole
chiamatele dal 7 aprile in poi | Galli è fuori, spostiamo a lunedì | anticipiamo il testo di
Pasqua al 24, dal 27 la tipografa è in ferie | il post dell'aperitivo pubblicatelo venerdì sera,
non giovedì | anche Samir, ha fatto due weekend | il nome delle camere lasciatelo in italiano |
solo bandi regionali, quelli europei lasciamoli stare | su quella di Bassi togli la trasferta |
meglio il Frecciarossa delle 8 di giovedì | pubblicalo sabato invece di venerdì | i pici sono
14, non 12 | Per la cena del 20: spostiamo tutto a sabato 28, la cantina non è pronta | mi
servirebbe venerdì invece che la settimana prossima, stanno per prenotare altrove | per agosto
facciamo 130 e non 120, ho visto cosa chiedono i vicini | il teatro ci dà anche la galleria,
quindi 260 biglietti, gli ultimi 40 senza fila | aggiungete l'hugo a 7 euro | La mamma della
laureata ha fretta: il preventivo serve già lunedì | Nella 5 togliete anche la parte sul mio ex
socio, dal minuto 14 | la checklist mi serve già venerdì, scusate | Per le fatture va bene anche
venerdì 20, mancano due bolle | aggiungi che è senza lattosio, lo chiedono tutti | nel post
togliete il prezzo della torta | siamo solo in otto, casa più piccola | Nel post mettete che i
biscotti si ordinano entro mercoledì, non entro giovedì. | spostala a lunedì 9:30 | Mi
servirebbe per venerdì 20, il notaio ha anticipato l'appuntamento. | Metti anche la pulizia
finale nella fattura: sono 60 euro, l'avevo dimenticata. | i quadranti un filo più scuri |
Mandatela venerdì 27 invece che lunedì, così la gente ha il weekend per ordinare. | budget a 500
euro e aggiungete Brescia | i posti sono 10, non 12 | Carlo e Bice vanno messi insieme alla
cassa, lei da sola non se la sente. | al punto 3 manca il voto contrario di Ferri | il nome
giusto è Lavanda, non Lilla | Niente spot del mobilificio stavolta, non ha rinnovato. | Togliete
la parola «biologico» dal Vermentino, la certificazione arriva solo l'anno prossimo. | Meglio se
li chiamate mercoledì prossimo, prima devo ritrovare la cartella dell'anno scorso. | Parto da
Bergamo e non da Linate, mi porta mio cognato. | Aggiungete anche le ricevute del furgone, le ho
messe ieri nella cartella Mezzi. | Il post meglio domenica, non sabato. | L'indirizzo è via
Garibaldi 18, non 81. | la scadenza mettila a 60 giorni e non a 30, con loro è così da sempre |
Nella risposta al signor Conti togliete lo sconto, non gli offro proprio niente. | Aggiungete in
fondo che cerchiamo una commessa part time, due righe bastano. | L'orario è 18.30, non 18. E
l'insegnante del venerdì adesso è Paola. | Il geometra arriva più tardi: mercoledì 18 alle 17:30
anziché alle 16. | mettici anche una foto del forno | Chiara 22 ore, non 20 | La partenza per
Trieste va spostata a lunedì 30 marzo. | Nel testo del sito togliete per favore il nome del
vecchio socio. | Per Bologna parto mercoledì 25 invece di giovedì, la fiera apre prima |
Intervista con Galli: togliete i nomi dei dipendenti. Mi basta per venerdì 20. | Il prezzo
giusto è 38 euro, non 35 | Spostiamo l'invio al 1 aprile, e togliete lo sconto. | nella fattura
di Bertolini manca il trasporto, 35 euro, aggiungetelo | Mi serve entro venerdì, non più a fine
mese. Il commercialista parte. | Togli la ricetta e metti gli orari nuovi. Da aprile il lunedì
siamo aperti. | Siamo in nove, non in sette. | La Galli preferisce il 26, spostatela per favore.
| nella fattura Ferrari togliete lo smaltimento, gliel'ho regalato | la margherita è 7,50,
correggete | La prova del cuoco spostatela a martedì alle 11, lunedì siamo chiusi | Il video
fallo durare massimo un minuto, tre sono troppi | nell'articolo metti quella al forno, non la
fritta | Niente bozze, mettetela direttamente online la linea estate | Manca tutta la colonna
dei minimi. Me la aggiungete entro lunedì? | la tazza grande è da 400 ml, vi avevo scritto 350 |
Non mercoledì: venerdì. | bastano tre, gli altri gusti arrivano a giugno | Togliete Ivan dalla
pagina staff prima di pubblicarla, se ne va a fine mese. | Aspetta a mandarla, Greco torna dalle
ferie lunedì e voglio parlargli io prima. | Prima di prenotare ditemi il prezzo con parcheggio,
se supera i 120 lascio decidere al capo | Al posto della ricetta mettiamo l'intervista, della
ricetta non ho i diritti. | Spostiamo la consegna a lunedì, domani non sono in ufficio per
rispondere. | Niente appuntamenti di mattina, soltanto dopo le tre | la malattia era di Bruno,
non di Bruna. correggete? | Restringiamo: via la Spagna e il Portogallo, guardate solo l'Umbria.
| Le ultime due pagine non traducetele, quei prodotti escono dal listino | Da giovedì rispondete
solo ai resi, al resto torna a pensarci Sara. | Mandatela martedì 19 la newsletter, giovedì è
troppo tardi | Alle tazze aggiungete anche la misura grande, 24 euro | i limoni più gialli, dai,
questi sembrano lime | nelle note di rilascio c'è scritto 2.3, è la 2.4 | Nell'annuncio
aggiungete che il lunedì siamo chiusi. | Togliete il post con la mia faccia, mettete il gatto |
La ricerca allargatela anche alla Svizzera, per favore | I saponi lasciateli al prezzo di prima,
il resto va bene | nella newsletter togliete la parte sul corso di pane, è già pieno | T-40:
l'importo è 750 e non 700, avevo scordato il trasporto | per Napoli fate due singole, viene
anche mio fratello | La procura mi serve già venerdì alle 15, il cliente anticipa la firma |
Giulia era in malattia dal 3 al 5, aggiungetelo | riuscite oggi alle 15.30 anziche stasera? |
mercoledì 18, il giovedì è troppo tardi per me | spostiamo a lunedì? mi mancano due fatture |
Aggiungete 6 ore di straordinario a Luca nelle paghe, me le ero dimenticate | nel preventivo
togliete lo smaltimento, lo fa suo cugino col camion | Il video va bene anche per venerdì
prossimo, il 20, non c'è più fretta | Gli invitati sono saliti a 70, e tre sono celiaci | Si può
spedire venerdì 20 anziché prima? | Le borse le vorrei come bozze, non subito online, va bene? |
Facciamo quattro notti minimo ad agosto invece di tre | Per la ricerca sul vetro anticipiamo:
giovedì invece di lunedì, ce la fate? | Nel catalogo lasciate i nomi dei prodotti in inglese,
non traduceteli | aggiungete anche la partita iva nelle schede, colonna in fondo | Le piastrelle
diventano 68 mq, il cliente fa anche il ripostiglio | La Greco non può venerdì, spostatela a
mercoledì 18 | nei post togliete la foto del furgone vecchio, si vede ancora la targa | mio
fratello vuole rileggerla nel weekend, quindi anche se arriva lunedì 16 non muore nessuno | Le
lasagne il giovedì non le facciamo più, al loro posto ci vanno i pici | Se non è un problema
metterei anche la data di nascita, così mando gli auguri | Quelli di Modena li lascerei per
ultimi, abbiamo avuto da ridire a Natale | La focaccia adesso è senza lattosio, sul menù
andrebbe scritto | I bolzanini anticipano, il listino mi servirebbe lunedì e non mercoledì |
Porto anche il campionario, 20 chili, quindi con valigia in stiva | nei post niente prezzi, ché
i ristoratori poi si arrabbiano | Lo Studio Galli nel frattempo è diventato una srl,
l'intestazione va adeguata | Allargate pure a Monza, lì ho mio cognato che guida | Mi
servirebbero già venerdì i massetti, il posatore spinge | cartiglio: il nome del committente è
cambiato, ora è Immobiliare Sole srl. Su tutte e quindici. | Chiedete anche se hanno il
patentino F-gas, sennò inutile | nella lettera ai soci cambiate il titolo per favore, quello mio
suona da funerale | L'hotel a Verona, abbiate pazienza, slitta tutto: arrivo il 2 aprile anziché
il primo. | Non annullate niente: aggiungete solo una colonna con il codice fiscale | le paghe
mi servirebbero prima, diciamo lunedì 23 | Nella lista togliete pure le farmacie di Bolzano, ci
vado io di persona | per la newsletter: titolo più corto, e sopra la foto del trattore |
aggiungete anche la pesca dei cigni alla domanda, mia suocera ha deciso che viene | Hanno
prorogato il bando! Respiriamo: a me la ricerca basta averla lunedì 13 aprile.
""",
}
