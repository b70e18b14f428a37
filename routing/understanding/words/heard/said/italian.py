"""What people who write Italian ask and answer of work in play; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
sì ma senza il logo vecchio | massimo 90 a notte | Tutto marzo più i primi tre giorni di aprile
| l'ultimo, quello del 4 marzo | Soltanto in tedesco, grazie. | manuale, l'automatico lo spacco
| quella che scrivete voi il testo per la mail ai clienti | venerdì 27 | domani sera va bene |
non me la ricordo, è in fondo a ogni fattura | quella delle telefonate | io e la mia socia | che
lo sconto lo fa il mare | 90 massimo massimo | quello del mare d'inverno... insomma un grigio
blu | del lei, sono tutti avvocati | solo facebook, instagram non lo so usare | io | entro
domani a mezzogiorno | dopodomani | il 1 aprile a mezzogiorno | lunedì alle dieci, prima del
sopralluogo | giovedì 2 aprile, così siamo sotto pasqua | venerdì va benissimo | il mercoledì
mai, e il venerdì dopo pranzo nemmeno | La settimana prossima, non c'è fretta | informale, siamo
una palestra di quartiere e ci conosciamo tutti | una volta ogni tre mesi | entro 48 ore ce la
fate? | gennaio e un pezzo di dicembre | venerdì 20, grazie mille | senza fretta | per il 31
aprile | una sola | quella della terrazza al tramonto | A5, deve stare in borsa | il 16 va bene,
ma alle 10 non alle 9 | quello nuovo, via Mazzini 8 | no, i prezzi lasciateli senza IVA
svizzera, la paga il cliente all'arrivo | sì sì Birba resta | sì, facciamo 70 camere 30 cantina
| meglio il 21, il violoncellista soffre le gallerie e deve riprendersi | sempre la Donatella,
finché regge | quattro, mai la domenica | Teachable, le mando l'accesso a parte | nella cartella
'lavori 2025', quelle col nome del cliente | Sì, fino al dieci per cento va benissimo. Se
qualcuno chiede di più ci penso io, di solito con una telefonata si risolve tutto. | Se ne
occupa Ilaria, la responsabile, che fa i turni di tutti. Io guardo solo il totale alla fine, di
lei mi fido ciecamente. | No, quelle lasciatele fuori. Le teniamo solo in cantina per ricordo e
in negozio confonderebbero i clienti. | La prima, senza dubbio, perché si sente il profumo della
nostra pasticceria. L'altra è scritta bene, ma mi sembra un po' fredda. | Giovedì 2 aprile
sarebbe l'ideale, così il sito è pronto per i turisti di Pasqua. Grazie mille della pazienza! |
Direi 110 euro, colazione compresa. Mi basta una stanza tranquilla, perché la mattina dopo devo
essere in fiera molto presto. | sì, metà e metà | 180 più iva | Quella con i coni, nell'altra si
vede mio cugino con il grembiule sporco. | Rispondete che i cani sono benvenuti, ma non in
piscina e non nella sala della colazione. | ripulita | una trentina di km, oltre non ci viene
nessuno da noi | Buongiorno! Il codice è M5UXCR1, me lo ha confermato ieri la loro segretaria.
Quello vecchio non vale più, perché a gennaio hanno cambiato programma. | È il saldo per le
tende della sala da tè, che Teresa ha cucito tutte a mano. La ricevuta me l'ha lasciata in una
busta con i campioni di stoffa, e per questo era sfuggita anche a me. | Preferisco la seconda,
quella con l'invito a passare per un caffè. È proprio quello che dico io quando saluto i clienti
sulla porta, e così si sente che parliamo noi. | Le approva mia cognata Lucia, che lavora con
noi da sempre e conosce la situazione di ognuno. Io sarò in montagna con i ragazzi e lassù il
telefono prende solo vicino alla chiesa. | Il treno, senza dubbio, anche se ci mette qualche ora
in più. Porto con me i campioni di ceramica e l'ultima volta in aereo se n'è rotta la metà. | I
posti sono dieci, perché di più intorno al tavolo non ci stiamo. In autunno ne ho accettati
dodici e due signore hanno dipinto con il foglio sulle ginocchia. | Mercoledì 18 alle tre e
mezza del pomeriggio per me sarebbe perfetto. Finisco le sedute di fisioterapia alle due e il
residence è a venti minuti a piedi.
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
sì? | le palestre rispondono o fanno le preziose? | qualcuno l'ha presa in mano? | ma il nuovo
indirizzo sul sito c'è? io non lo vedo | quanto viene a costare l'inserimento schede | Quando
pensate di consegnare la traduzione? | ferri mi ha appena chiesto il conto al bar.. è partito o
no? | lo studio neri ha risposto o no | quanto mi viene a costare la traduzione | Fumagalli ha
risposto qualcosa o fa il morto? | scusate ma la traduzione quanto viene? non me l'avete detto |
il geometra ha risposto? | chi lo segue il catalogo? | quanto mi chiedete per Conti? | A che
punto siamo col dettato? | Quel Gualtiero ha pagato sì o no | scusate ma la busta paga di un
corriere quanto mi viene a costare da voi? | A che punto siamo con le ville? | il treno per
Torino l'avete preso poi? | la prima nota la finite o devo preoccuparmi? | il treno quanto mi
viene in tutto? | la signora dell'appartamento ha richiamato? | x la trascrizione ci sono novità
o dormite? scherzo | la fattura al comune chi la sta facendo? | Per caso Bertolini ha già
ricevuto il sollecito? | a che punto siamo con la newsletter? | il menù in tedesco chi lo sta
facendo? | il periodo ve lo dico stasera. le scuole invece hanno risposto? | Giusto per
organizzarmi, il post del barbiere a che ora esce? | scusate, la ragazza che mi fa i conti di
febbraio ha cominciato? | ma il sollecito a Bianchi, 620 euro, chi lo sta facendo? | ai bandi ci
sta già guardando qualcuno? | sono partite? | il treno è prenotato? | a che punto siete col
tedesco | chi si è preso i miei tovaglioli? tutto leggibile o devo spiegare qualcosa |
Buongiorno, quando posso vedere una bozza? | Scusate, la fabbrica dei sacchetti ha confermato o
ancora niente? | Novità per il nome del chiosco? Il pittore dell'insegna mi ha già chiamata due
volte | ma l'idraulico poi ha detto a che ora arriva? | Il contratto l'ho visto. Dell'altra
faccenda chi se ne occupa, e per quando? | I cartoni a che punto sono? qui stiamo finendo | A
che punto è il polpo? | a che punto siamo col regolamento? | Un cliente mi ha chiesto se le foto
nuove sono già sul sito e io non ho saputo rispondere. Le avete già caricate o ci state ancora
lavorando? | Buongiorno, scrivo dal treno con un caffè in mano. A che punto siamo con i conti di
gennaio? | Sono curiosa di sapere come vanno le telefonate agli hotel. Qualcuno ha detto di sì,
almeno per un primo incontro? | a che punto è la pagina delle camere? | Buongiorno, il menù in
tedesco è già pronto? Domenica arriva un pullman da Rosenheim e vorrei regolarmi. | preso il
treno? | Quante schede avete inserito finora? | Ieri una cliente mi ha chiesto da dove verrà il
nostro nuovo lino, e non ho saputo che cosa dirle. A che punto è la ricerca dei fornitori? |
Buongiorno a tutti, qui abbiamo appena finito di imbottigliare. Volevo sapere se siete riusciti
a smaltire le mail arrivate dopo la fiera, che mi sembravano davvero tante. | La mia assistente
continua a cercare le schede nell'armadio e ogni volta ci ridiamo su. Quante ne avete già
inserite nel programma? | Il parroco ci tiene molto a quelle interviste e oggi mi ha fermato in
piazza per parlarne. La trascrizione di quella con il fornaio è già pronta, oppure ci state
ancora lavorando?
""",
}
