"""What people who write Italian say of work in play; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
sì ma senza il logo vecchio | massimo 90 a notte | Tutto marzo più i primi tre giorni di aprile
| l'ultimo, quello del 4 marzo | Soltanto in tedesco, grazie. | manuale, l'automatico lo spacco
| quella che scrivete voi il testo per la mail ai clienti | venerdì 27 | domani sera va bene |
non me la ricordo, è in fondo a ogni fattura | quella delle telefonate | io e la mia socia | che
lo sconto lo fa il mare | 90 massimo massimo | quello del mare d'inverno... insomma un grigio
blu | del lei, sono tutti avvocati | solo facebook, instagram non lo so usare | io
""",
    "cancel": """
lascia perdere il volo per Monaco, ci vado in macchina con mio fratello | Annullate pure il
sollecito alla Rossi srl, mi è arrivato il bonifico | non fatelo più il post sulla festa, è
stata rinviata a data da destinarsi | annullate l'hotel, dormo da un amico | Ho cambiato idea
sulla ricerca, non serve più, grazie lo stesso | niente più sollecito, ha pagato. chiudete pure
| lasciate perdere le telefonate, ci pensa mio fratello | fermate tutto sulla ricerca fornitori,
ho già firmato con uno | niente più volo, vengono loro da noi | per Torino lasciate perdere, il
convegno salta | Vorrei revocare l'incarico dei post, se ne occupa mio figlio d'ora in poi. |
non serve più cercare il magazzino, l'abbiamo trovato in paese | ha pagato! fermate il sollecito
| niente kayak, ho comprato una mucca | la mail agli iscritti non serve più, riapriamo l'anno
prossimo | lugano saltata, non prenotate | ci ho ripensato, niente newsletter | mi hanno
spostato l'udienza a data da destinarsi, il treno non serve | basta telefonate, siamo pieni | la
sagra non si fa più, buttate via tutto | già fatto mio figlio, lasciate stare | i bandi no, le
schede sì | non me la traducete più, ci siamo parlati a gesti e va bene così | lasciate perdere
l'audio, l'ho riscritto io stanotte | Abbiamo affidato tutto al nuovo studio; l'incarico è da
ritenersi annullato.
""",
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
listino lì sotto. | allargate alla Slovenia, qua sono carissimi
""",
    "remark": """
occhio che il cognome è De Santis staccato | i file ve li ho caricati nella cartella drive,
quello giusto è il più recente | chi chiama deve dire che è dello studio o che è esterno? | vi
avviso che la responsabile di Zurigo capisce l'italiano, quindi attenzione a cosa le si scrive 😅
| Il relatore che parla per primo ha l'accento sardo, può servire saperlo a chi ascolta | sono
in cantiere fino alle sei, se mi cercate prima rispondo male | con calma eh, non mi corre dietro
nessuno | dal 2 al 6 aprile siamo chiusi per Pasqua | Il mio collega Davide è un mago con le
foto, quelle del catalogo sono tutte sue. | un domani mi piacerebbe vendere anche in Giappone,
chissà | chi fa le telefonate ha l'accento del nord o del sud? qui ci tengono | il file arriva
tra poco, il computer sta facendo gli aggiornamenti | Bianchi ha promesso di pagare entro
venerdì, vediamo | ma le bozze le vedo prima io o vanno online direttamente? | allergico alle
piume, per dire | la voce roca è mio zio, l'altra sono io | Noi il lunedì siamo chiusi, ve lo
segnalo per le risposte. | il file excel ha la password, è il nome del gatto: Brunello | cosa
intendete con 'bozza', posso ancora correggere? | Il cognome di mia moglie è da nubile sui
documenti vecchi, è sempre lei. | il capannone nuovo apre solo a settembre, per ora resta tutto
in via Po | per la cronaca i prezzi del listino A sono quelli per i rivenditori | la banca si è
degnata di mandare l'estratto conto di gennaio, finalmente | il lunedì siamo chiusi quindi se
chiamate non trovate nessuno | ma i vostri lavorano anche sabato? | La signora Conti è mia zia,
perciò quel prezzo lì è giusto così | nell'audio parla prima il notaio poi io, la terza voce è
la segretaria | l'iva la manda il commercialista, io non tocco niente, così lo sapete | Come
contate le parole, con le didascalie o senza? | Ah dimenticavo, la password del sito non è
cambiata | quando si firma io mi firmo sempre 'la Beppa', è il mio nome d'arte | sto in
cantiere, campo pessimo, semmai vi leggo stasera | il marchio si scrive tutto attaccato,
CasaNova, ve l'ho messo anche nel brief | mah | sì | no | dopo | vabbè | capisco | forse |
vediamo | non lo so ancora | nessuna idea | ci penso | oggi no | ne parlo prima con il socio |
una fattura della tipografia | questo scontrino era in macchina | le paghe le facciamo noi | le
fatture me le faccio io | il sito lo segue mio nipote | scusate, finestra sbagliata | dipende |
ricevuto | sono in treno | il ristorante sul porto ha cambiato gestione, me l'ha detto il
pescivendolo | ma lavorate anche il sabato voi? | 'cadrega' vuol dire sedia, per chi ascolta |
ho caricato altre otto foto, nella terza c'è mia suocera | alcune sono bagnate di vino ma si
leggono | il pistacchio nelle foto è quello vero di Bronte eh | ieri il sito era giù per colpa
del provider, adesso è su | quello del Miramare è un amico di mio papà | Si informa che la
Sig.ra Renzi rientra dalla maternità a maggio. | devo essere sempre online o vi arrangiate da
soli? | abbiamo preso tre foglie, sono commosso | i 60 euro dal ferramenta sono per casa mia,
fate finta di niente | letto con calma ieri sera, mi piace | si sente il treno passare, abitiamo
sulla ferrovia | ma voi fate fattura a fine mese o subito? | oggi è uscito un articolo su di
noi, scriverà un sacco di gente | ho paura di volare, non c'entra ma lo dico | da giovedì sono
in ferie, se scrivo tardi è per quello | la stampante degli scontrini fa le righe viola, è
normale | la Sig.ra Monti ha saldato | siamo una snc, due soci
""",
    "status": """
A che punto siamo con le telefonate? | quand'è che mi arriva la ricerca | è già online la
modifica o devo aspettare ancora? | avete ricevuto risposta dai fornitori turchi? | novità dalla
svizzera? | vi è arrivato il vocale da 30 minuti o devo rimandarlo | Gentilmente, quando pensate
di consegnare la newsletter? | qualcuno l'ha presa in mano la 39? | a che punto siete coi
solleciti? | si sa qualcosa del treno? | avete ricevuto le foto sì o no | novità sul podcast da
trascrivere? | si sa niente della traduzione? | vi è arrivato il file excel o me lo sono sognato
| a che punto siamo con le telefonate | Pensate che per il fine settimana vedrò la ricerca sui
bandi? | la fattura al Comune è partita sì o no | quanti articoli mancano ancora da caricare? |
allora? | novità? | il furgone c'è? le stanze ci sono? | qualcuno ha cominciato col mio
febbraio? | quanti hanno detto sì finora | quanto manca al menù | ce l'avremo per il 18? arriva
il tecnico da Lione | allora ragazzi, novità?? | Quando sarà pronto il modulo, cortesemente? |
sarebbe bello vedere qualcosina... | chi la sta sbobinando? | quante mail in arretrato | La
numero 18 risulta già spedita? | mi fate il punto? | il volo c'è? | siamo in tempo con le paghe
sì? | le palestre rispondono o fanno le preziose? | qualcuno l'ha presa in mano?
""",
}
