"""What people who write Italian want no more of work in play; as heard."""

from __future__ import annotations

DROPPED = {
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
ritenersi annullato. | lasciate stare l'agriturismo, andiamo da un'amica | Annullate pure il
post, il saggio è rimandato. | lasciate stare la mail, la birra non è venuta bene | annulla
tutto grazie, la cliente ha disdetto | Niente treno, ci vado in Vespa | lasciate perdere la
sagra, quest'anno non si fa. peccato | lasciate perdere il volo, mi accompagna mio fratello |
non cercate più, la ceramica me la fa mia zia | per le bici cargo fermatevi, ho già comprato.
Male, ma ho comprato | Lascia perde il treno, ce vado co' la macchina de mi' cognato | Il
pullman non serve più, andiamo con le macchine nostre come sempre | il geometra nn serve più
grazie | niente treno, vado col furgone che devo portare anche gli espositori | colombe finite,
il post ormai nn serve lasciate stare | Le fiere dell'artigianato non mi interessano più,
quest'anno resto in bottega | la lettera dell'avvocato lasciatela stare, ha già tradotto lui |
il post di pasqua non serve più, siamo già pieni | lascia perdere i bandi | il cliente ha
disdetto tutto, niente treno | niente più ritiro, non ci sono abbastanza iscritti :( fermate
pure la ricerca | Lasciate stare la traduzione in olandese, il rivenditore si è tirato indietro.
| Il pizzaiolo l'ho trovato io, fermate tutto | Le tazze non mettetele più, il fornitore ha
chiuso | Lascia stare la trascrizione, il Comune ha mandato il verbale | ai ristoranti non
telefonate più, abbiamo già troppo lavoro così. annullate pure | Il cliente non vuole più che si
veda casa sua, quindi il video non si fa. | lettera del gas: lasciate perdere, ci siamo
accordati | La newsletter lasciamola perdere, chiudiamo due settimane per i lavori e non avrei
niente da vendere. | Lasciamo perdere la campagna, i posti del corso sono già tutti presi con il
passaparola. | Fermate la circolare sulle quote, il consiglio ha cambiato idea e non se ne fa
niente. | La puntata speciale non si fa più, l'ospite si è tirato indietro | Lasciamo perdere
Verona, troppo lontano per le consegne | per il bando della scuola media fermati pure, non
abbiamo la soa | Gli sposi ci hanno ripensato, non vogliono apparire. Niente video. | bologna
salta, niente treno | Il post per la fiera non serve più, gli organizzatori l'hanno rimandata
all'anno prossimo. | Bologna salta, il cliente ha l'influenza. Quindi niente treno. | La
modifica al sito non serve più, lo rifà tutto da zero mio cugino | annullate l'hotel a Verona,
dormo da un amico | Fermatevi pure con l'inserimento. Abbiamo trovato il file excel originale. |
Lasciate stare le persiane, Conti ha annullato tutto il cantiere | Lascia perdere i biglietti,
li ha già copiati mia figlia in mezz'ora. | Salta Palermo, disdici il volo per favore | niente
sagra, niente post. che peccato | I titoli del negozio lasciali stare, vanno bene così come
sono. | ho assunto una ragazza per la posta, da domani non mi servite più per quella | Lasciamo
stare gli agriturismi, va'. A ottobre raccolgono le olive e non rispondono. | La traduzione del
sito è annullata, il socio di Monaco esce dall'affare | Come non detto per le tredicesime: se ne
occupa il consulente. | A Verona non dormo più. Mi trovate invece un treno di ritorno per
venerdì sera? | butta via la mail dei saldi, abbiamo venduto tutto lo stesso :) | Il restauro è
rimandato alle calende greche, archiviate pure i post | Genova salta, vado in macchina. Non
prenotate niente | T-6 lasciamo perdere, l'audio non si sente nemmeno con le cuffie | niente più
hotel, l'evento del 23 è saltato | Il Doblò lo riscatto e me lo tengo, quindi la pratica di
restituzione fermatela. | Annullate tutto per Como, il capo ha la febbre | Il matrimonio del
cliente è saltato, quindi a Palermo non ci vado proprio | il listino lasciatelo stare, i
tedeschi hanno comprato altrove. la newsletter invece va avanti | A Verona ci va il mio collega
in camper, la stanza non serve | Il laboratorio è allagato, non abbiamo niente da vendere né da
raccontare. Lasciate stare il numero | Il vetraio di Murano ha detto di sì, ricerca superata |
Da lunedì alla posta risponde Ilaria, assunta ieri. Sulla home invece si va avanti | La gara è
stata annullata, fermate pure la scheda di Lodi | niente più telefonate al serramentista, ha
consegnato stamattina | Troppe domande. Lasciamo stare tutto, grazie. | Da domani alla posta dei
clienti ci pensa mia nipote, quindi lì potete fermarvi. | disdici la trascrizione, l'ospite ha
ritirato il permesso e la puntata non esce | niente più hotel a Torino, la fiera è saltata |
Annullate le telefonate ai dentisti della lista: ho già un distributore in zona | fermi con i
post, la gelateria apre a giugno e adesso non ha senso | no basta, ferma tutto | La ricerca sui
fornitori la togliamo, ne ho trovato uno a Murano. Il resto procede. | scordatevi le buste paga,
le fa il consulente | la pagina matrimoni non la facciamo più | Ritiro la richiesta sui
fornitori di vetro, abbiamo chiuso con quello vecchio. | Il viaggio a Monaco salta, quindi
niente treno. | lasciate perdere i post | Niente più solleciti a nessuno, ho risolto con due
chiacchiere al bar. | Per la traduzione in tedesco del menù ho cambiato idea, non se ne fa nulla
| Il sito lo chiudiamo, inutile che qualcuno ci metta ancora le mani. | Disdico la newsletter,
non ci porta clienti | Possiamo annullare l'inserimento delle schede? Il gestionale nuovo le
importa da solo | la trascrizione non serve più grazie | Per favore interrompete le telefonate
ai contatti della fiera. | Le paghe non preparatele, ho chiuso il ristorante e i ragazzi sono
già sistemati altrove. | Scusate il disturbo, ma la riunione è saltata e l'albergo non mi serve
più | lasciate perdere la newsletter, non ho più nemmeno la lista degli indirizzi, cancellata
per sbaglio | le buste paga le fa di nuovo lo studio di prima, quindi a posto così | Mi
dispiace, ho fatto il passo più lungo della gamba, per ora non posso permettermelo. Annullo |
Alla fine niente, ci pensa mio cognato | no aspettate, non lo voglio più | Fermatevi pure con i
solleciti: il cliente è fallito, non c'è più niente da prendere | Niente più Lipsia, la fiera è
annullata. Fermate pure albergo e treno | la trascrizione non serve più, la causa è chiusa
""",
}
