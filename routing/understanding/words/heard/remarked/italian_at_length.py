"""What people who write Italian remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
vi avviso che la responsabile di Zurigo capisce l'italiano, quindi attenzione a cosa le si
scrive 😅 | Il relatore che parla per primo ha l'accento sardo, può servire saperlo a chi ascolta
| Il mio collega Davide è un mago con le foto, quelle del catalogo sono tutte sue. | tra le
ricevute ce n'è una del dentista, quella è mia privata, non c'entra con lo studio | ho messo li
6 foto, la bici verde l'ho gia venduta peccato era la piu bella | oggi ho fatto vedere una casa
a una coppia, litigavano già sul colore del bagno. la compreranno | I Ferri hanno aperto un
secondo negozio. Ecco dove sono i miei soldi, almeno li vedo in vetrina. | mi è arrivata la pec
della camera di commercio ma l'ho già girata al commercialista | mi sa che prima o poi il sito
andrà rifatto da capo, ma non è certo un pensiero per quest'anno | non ci crederete, dopo due
settimane che la cercavo e avevo già dato la colpa a mia moglie, ho ritrovato la busta degli
scontrini sotto il sedile del furgone, un po' unta ma si legge quasi tutto. stasera dopo il
mercato li fotografo e li metto nella cartella | Secondo me i forni tedeschi costano il doppio,
ma non si rompono mai, vedremo cosa salta fuori | Bianchi ha dato ieri 300 euro dei 620, in
contanti, in busta, con gli auguri di natale | vi avviso che mercoledì e giovedì sono in cantina
tutto il giorno, sotto terra il telefono non prende | Il geometra ha detto che i lavori in quota
slittano, pazienza, ne approfitto per riposare la schiena | il corriere è passato ieri e ha
ritirato il reso di Torino, ve lo dico così lo sapete | la pasticceria mi ha mandato una torta
con il mio disegno sopra, per scusarsi. era buona | Ieri ho incontrato a una fiera un produttore
di scatole di Lucca, una persona molto gentile. Il suo biglietto da visita è nella cartella
della ricerca. | Nella seconda parte parla soprattutto il dottor Sartori, che ha un forte
accento veneto. Mi ha detto che per qualunque dubbio risponde volentieri. | Ho caricato nella
cartella i video dell'uscita di domenica, c'era un sole bellissimo. Tutti i ragazzi hanno la
liberatoria firmata dai genitori. | Il signor Galli è passato stamattina in officina e ha
saldato tutto, 275 euro in contanti. Gli ho dato subito la ricevuta. | Ieri mi ha telefonato il
direttore del Miramare: ha segnato l'incontro e viene anche con la moglie. | Le ore di Samuele
le trovate nel foglio verde, l'ho aggiornato stamattina prima di aprire. | Ho caricato nella
cartella l'elenco dei lavori di febbraio, con le ore di ogni cliente. L'ha preparato mio figlio,
che è più ordinato di me, e quindi potete fidarvi. | Dovevate vedere la fila di domenica! Una
mamma mi ha raccontato che suo figlio aveva visto la foto del cono al basilico e che da tre
giorni non parlava d'altro. | Vi informo che Ingrid, l'amica tedesca che ci aveva aiutato con i
primi testi, è passata a trovarci. Dice che la pagina sulle camere, già tradotta da voi, le
sembra scritta da una persona del posto. | La nostra responsabile di sala, Giada, è a casa fino
a giovedì con la bambina malata. I fogli delle presenze li aveva già firmati tutti lunedì sera.
| Finalmente è saltato fuori lo scontrino della falegnameria, era nella tasca del grembiule. È
passato per la lavatrice ma la cifra si legge, ed è già nella cartella. | La signora Greco parte
domani per Bari e torna lunedì sera, me l'ha detto il marito. | Ho corretto a penna il capitolo
due e ho mandato le foto delle pagine a Giulia. | Il rappresentante mi ha chiamato adesso, dice
che il preventivo ve lo ha spedito ieri sera. | Ho parlato con la signora Conti: dice che il
bonifico l'ha fatto ieri e che arriverà entro un paio di giorni. | L'idraulico ha già il mio
numero, si mette d'accordo con la portinaia per le chiavi. | Ho passato le foto a Chiara che le
mette nella cartella stasera, io dal telefono non ci riesco. | Mia moglie ha controllato il
registro degli appuntamenti e quel nome non compare da nessuna parte. | Le riprese con il drone
le ha fatte mio cugino domenica, le ho appena caricate nella cartella condivisa. Sono undici
pezzi, alcuni un po' mossi. | Ho finalmente ripulito la lista, erano 140 indirizzi morti. Il
nuovo file si chiama clienti_ok. | Ho girato la lista a mia sorella, che lavora nella moda da
vent'anni. Mi ha promesso un parere entro sera. | La mia commercialista ti manda il bilancio
firmato in giornata, l'ho appena sentita. Era di buonumore, strano per marzo. | Ho fatto vedere
la bozza a mia sorella che fa la grafica e le è piaciuta molto. | Le ragazze del liceo si sono
offerte per il sabato pomeriggio, ne sono davvero contenta. La loro prof passa da me in
cartoleria a lasciarmi i nomi e io poi ve li giro con una foto. Avevo paura che dopo Natale non
si facesse più viva nessuna, e invece sono addirittura in sei. Anche il sindaco mi ha fatto i
complimenti. | Le foto dei forni le ho mandate a Giulia, ve le gira lei appena torna dal
laboratorio. | Il liutaio mi ha scritto che registra di nuovo la sua parte, la prima volta aveva
il microfono spento. | I grembiuli stampati sono arrivati ieri, in negozio li vogliono tutti.
Mia madre ne ha già rubati due. | Intanto ho sentito Bruno: la puntata gli è piaciuta moltissimo
e la fa ascoltare ai suoi apprendisti. | Il grafico della Pro Loco è un mio amico, vi saluta e
dice che vi segue su Instagram. | La signora Conti ha cambiato la sua recensione da due a cinque
stelle, ma che bella sorpresa! | guarda oggi qui è un delirio ho tre spose che provano il trucco
insieme e una piange | ho lasciato le chiavi del cantiere a gino, le foto delle crepe le fa lui
oggi pomeriggio | Buongiorno, scusate il silenzio di questi giorni: mio marito è stato operato
al cuore, ora sta meglio e brontola già. Un pensiero affettuoso, Liliana | Buonasera, vi informo
che i coniugi tedeschi sono partiti stamattina e hanno lasciato la casa uno specchio. Mi hanno
anche abbracciata. Distinti saluti, Nunzia | Gentili signori, ho visto le bozze e mia nuora ha
tradotto la prima pagina ai vicini tedeschi, che si sono messi a ridere di gusto. Sono proprio
contento. Cordialmente, Armando | ciao, papà ha parlato con il signor Ferri al bar e si sono
messi d'accordo, paga tutto con la pensione di aprile. così lo sapete | Mia moglie ha visto la
prima bozza e le piace, lo dico perché di solito boccia tutto. | Ieri ho registrato con quelli
di Torino, è andata benissimo, hanno riso dall'inizio alla fine. | Il tecnico di Aruba ha
confermato che la casella è stata spostata sul nuovo server alle 8:40. | La signora Ferri mi ha
scritto che le va bene qualsiasi mattina, l'ho detto anche a Giulia. | Da lunedì abbiamo un
nuovo forno e una ragazza in più al banco, si chiama Noemi. | Ho parlato con il corriere: il
pacco della signora Conti era rimasto al deposito di Modena e oggi riparte. | Gentilissimi, vi
scrivo solo per scusarmi: avevo promesso gli estratti conto per ieri, ma la banca ha bloccato il
mio accesso e devo andare allo sportello. Ci vorrà ancora qualche giorno. Con stima, Ottavio
Greco | Buonasera, vi informo che due dei nostri volontari, Fabio e Ilaria, si sposano sabato
prossimo. Una gioia per tutta l'associazione. Il modulo con le disponibilità degli altri l'ho
messo nella cartella. Cari saluti, Suor Benedetta | Salve Beatrice, che bello rivedervi tutti
alla cena di sabato. Intanto le dico che la signora Conti mi ha mandato la sua recensione
direttamente su WhatsApp, gliel'ho girata nella cartella così non la cerca. A presto, Nicoletta
Riva, estetista | Cara Valentina, quanto tempo! Volevo raccontarle che mia figlia si è laureata
ieri con lode e da settembre lavora con me in bottega. Ancora non ci credo, scusi se lo dico
proprio a tutti. Con affetto, Primo Bellini, Cornici Bellini
""",
}
