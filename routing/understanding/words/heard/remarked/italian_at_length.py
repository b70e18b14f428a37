"""What people who write Italian remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
vi avviso che la responsabile di Zurigo capisce l'italiano, quindi attenzione a cosa le si
scrive 😅 | tra le ricevute ce n'è una del dentista, quella è mia privata, non c'entra con lo
studio | ho messo li 6 foto, la bici verde l'ho gia venduta peccato era la piu bella | oggi ho
fatto vedere una casa a una coppia, litigavano già sul colore del bagno. la compreranno | I
Ferri hanno aperto un secondo negozio. Ecco dove sono i miei soldi, almeno li vedo in vetrina. |
mi sa che prima o poi il sito andrà rifatto da capo, ma non è certo un pensiero per quest'anno |
Secondo me i forni tedeschi costano il doppio, ma non si rompono mai, vedremo cosa salta fuori |
Bianchi ha dato ieri 300 euro dei 620, in contanti, in busta, con gli auguri di natale | vi
avviso che mercoledì e giovedì sono in cantina tutto il giorno, sotto terra il telefono non
prende | Il geometra ha detto che i lavori in quota slittano, pazienza, ne approfitto per
riposare la schiena | il corriere è passato ieri e ha ritirato il reso di Torino, ve lo dico
così lo sapete | Ieri ho incontrato a una fiera un produttore di scatole di Lucca, una persona
molto gentile. Il suo biglietto da visita è nella cartella della ricerca. | Nella seconda parte
parla soprattutto il dottor Sartori, che ha un forte accento veneto. Mi ha detto che per
qualunque dubbio risponde volentieri. | Ho caricato nella cartella i video dell'uscita di
domenica, c'era un sole bellissimo. Tutti i ragazzi hanno la liberatoria firmata dai genitori. |
Il signor Galli è passato stamattina in officina e ha saldato tutto, 275 euro in contanti. Gli
ho dato subito la ricevuta. | Ieri mi ha telefonato il direttore del Miramare: ha segnato
l'incontro e viene anche con la moglie. | La nostra responsabile di sala, Giada, è a casa fino a
giovedì con la bambina malata. I fogli delle presenze li aveva già firmati tutti lunedì sera. |
Finalmente è saltato fuori lo scontrino della falegnameria, era nella tasca del grembiule. È
passato per la lavatrice ma la cifra si legge, ed è già nella cartella. | La signora Greco parte
domani per Bari e torna lunedì sera, me l'ha detto il marito. | Ho parlato con la signora Conti:
dice che il bonifico l'ha fatto ieri e che arriverà entro un paio di giorni. | L'idraulico ha
già il mio numero, si mette d'accordo con la portinaia per le chiavi. | Ho passato le foto a
Chiara che le mette nella cartella stasera, io dal telefono non ci riesco. | Le riprese con il
drone le ha fatte mio cugino domenica, le ho appena caricate nella cartella condivisa. Sono
undici pezzi, alcuni un po' mossi. | Ho girato la lista a mia sorella, che lavora nella moda da
vent'anni. Mi ha promesso un parere entro sera. | La mia commercialista ti manda il bilancio
firmato in giornata, l'ho appena sentita. Era di buonumore, strano per marzo. | Ho fatto vedere
la bozza a mia sorella che fa la grafica e le è piaciuta molto. | Le foto dei forni le ho
mandate a Giulia, ve le gira lei appena torna dal laboratorio. | Il liutaio mi ha scritto che
registra di nuovo la sua parte, la prima volta aveva il microfono spento. | I grembiuli stampati
sono arrivati ieri, in negozio li vogliono tutti. Mia madre ne ha già rubati due. | Intanto ho
sentito Bruno: la puntata gli è piaciuta moltissimo e la fa ascoltare ai suoi apprendisti. | Il
grafico della Pro Loco è un mio amico, vi saluta e dice che vi segue su Instagram. | La signora
Conti ha cambiato la sua recensione da due a cinque stelle, ma che bella sorpresa! | guarda oggi
qui è un delirio ho tre spose che provano il trucco insieme e una piange | ho lasciato le chiavi
del cantiere a gino, le foto delle crepe le fa lui oggi pomeriggio | Buongiorno, scusate il
silenzio di questi giorni: mio marito è stato operato al cuore, ora sta meglio e brontola già.
Un pensiero affettuoso, Liliana | Buonasera, vi informo che i coniugi tedeschi sono partiti
stamattina e hanno lasciato la casa uno specchio. Mi hanno anche abbracciata. Distinti saluti,
Nunzia | Gentili signori, ho visto le bozze e mia nuora ha tradotto la prima pagina ai vicini
tedeschi, che si sono messi a ridere di gusto. Sono proprio contento. Cordialmente, Armando |
ciao, papà ha parlato con il signor Ferri al bar e si sono messi d'accordo, paga tutto con la
pensione di aprile. così lo sapete | Mia moglie ha visto la prima bozza e le piace, lo dico
perché di solito boccia tutto. | Il tecnico di Aruba ha confermato che la casella è stata
spostata sul nuovo server alle 8:40. | La signora Ferri mi ha scritto che le va bene qualsiasi
mattina, l'ho detto anche a Giulia. | Ho parlato con il corriere: il pacco della signora Conti
era rimasto al deposito di Modena e oggi riparte. | Ieri un cliente è entrato in sartoria con la
newsletter stampata in mano, giuro, stampata! Ha ordinato due giacche. Ho pensato che vi facesse
piacere saperlo. | Ho dato a Chiara le chiavi del magazzino e lei ha fotografato tutte le
etichette, sono nella cartella. È rimasta fino alle otto, povera. | eh scusa se sparisco sempre
ma siamo in piena potatura e lassù in vigna il telefono non prende, leggo tutto la sera |
comunque le foto nuove le ha fatte mia nipote domenica, le ho messe nella cartella condivisa,
sono quelle che iniziano con lab, le altre sono del battesimo | Buongiorno, sono Lucrezia. Vi
informo che ho consegnato le fotografie dei vasi a Marta, la vostra collega, che le ha trovate
adatte. Buon lavoro e un saluto, Lucrezia Sanna, ceramiche | Gentili signori, ho letto la
domanda, ma quel giorno non c'ero e devo sentire il presidente della cooperativa. Vi scrivo
appena mi risponde. Cordialmente, Ettore Mancini | L'ultimo della lista mi ha già scritto per
conto suo. Ci siamo messi d'accordo noi due. | Il vigile è passato stamattina e per il dehors ha
detto che va bene così. Aspettiamo solo la carta. | allora niente, volevo dire che ho parlato
con il fratello e per ora la casa grande non la vendiamo, restiamo così, vedremo l'anno prossimo
| niente, il vicino ha comprato un trattore nuovo e tutti i bambini della casa rossa stanno lì a
guardarlo, almeno non guardano la televisione | La fiera di quest'anno è saltata, come avrete
letto. Quella del prossimo però si fa, la ricerca ha ancora senso. | per chi monta: quella che
ride in sottofondo al minuto 20 è mia zia, a noi piace così com'è | Il commercialista ha detto
che non vedeva carte così in ordine da anni. Mi sono quasi commosso. | Nel questionario 12 c'è
disegnato un asino: è il mio ritratto, opera di un cliente affezionato. | Quest'anno magari si
fa il viaggio a Berlino con tutta la bottega… magari, eh. Ne riparliamo se l'estate va bene. |
stamattina mia figlia di sei anni mi ha fatto lei un preventivo per una casa sull'albero
diecimila caramelle IVA esclusa ve lo dovevo dire | comunque la signora che risponde al telefono
per noi è bravissima i clienti ormai chiedono di lei e non di me va bene così | Salve, come
funziona il servizio? Ho un piccolo studio di fisioterapia e non ho mai delegato niente a
nessuno. | Chi legge le mail dei miei clienti è tenuto alla riservatezza, vero? C'è qualcosa di
scritto? | Per chi telefona: il titolare del Gambero si chiama Sandro, non Sergio, e risponde
solo dopo le 16. | La sala è al secondo piano senza ascensore, magari chi scrive agli iscritti
lo dica se chiedono | La mia commercialista vuole sapere dove tenete i dati e se esiste una
nomina a responsabile del trattamento. Ce l'avete un modulo? | La vostra fattura arriva a fine
mese o dopo ogni lavoro? Devo spiegarlo a mio marito che tiene la cassa. | Si può scrivere in
dialetto? Scherzo. Però in italiano mi capite sempre o devo usare l'inglese? | Scusate la
domanda da ignorante: se il traduttore sbaglia un termine tecnico e il cliente si arrabbia, chi
ne risponde? | Salve, prima di iniziare vorrei sapere se c'è una quota fissa oppure pago solo
quello che chiedo. | In caso di recesso fate una penale o no? chiedo perché col vecchio
commercialista ci sono rimasto scottato | Giusto per capire, se un domani volessi interrompere
il servizio della posta, basta scriverlo qui in chat? | vi ho mandato le misure della piazza
prese col passo di mio nonno, quindi ad occhio 70 centimetri l'uno
""",
}
