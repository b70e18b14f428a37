"""What people who write Italian ask of work in play; as heard."""

from __future__ import annotations

ASKED_AFTER = {
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
che punto è il polpo? | a che punto siamo col regolamento? | a che punto è la pagina delle
camere? | preso il treno? | Quante schede avete inserito finora? | Qualcuno degli agriturismi ha
già risposto? Le mie allieve vogliono sapere quanto costa. | gli scontrini si leggono? |
Bertolini si è fatto vivo? | c'è qualcosa che devo firmare prima che parta il modulo per il
comune? | stamattina ha chiamato qualcuno? | la nota di credito della palestra è partita? | Non
ho ancora visto le bozze per le recensioni, le avete già preparate? | Avete ricevuto i documenti
dai due ragazzi che hanno visto l'appartamento sabato? | Il cliente di Torino mi chiede la
fattura della caparra: gli è stata mandata? | BRT si è fatta viva? | Cinque giorni. Ma quelli
blu sono già visibili ai clienti o no? | poi "casalupina" era libero? | Qualche giornale ha già
risposto? Mia suocera compra l'edicola intera ogni mattina. | risposte già pubblicate o
aspettate me? | Le locandine sono già in stampa? | novità sulle iscrizioni? | Google ha già
risposto qualcosa sull'app o siamo ancora in revisione? | Quando pensate di cominciare con i
video del restauro? Devo prima mandarvi qualcosa o avete tutto? | Il corriere si è fatto vivo
per il pacco della signora Ferri? | è partita la raccomandata? | Giulia comincia lunedì. Il suo
contratto è già pronto da firmare? | il sito si vede dal telefono adesso? | A che punto state
con gli scontrini di gennaio? | Il quaderno per i clienti è già pronto a stampare? | senti ma il
signor Russo poi ha risposto a quell'offerta o niente | le misure del capannone sono già in
bella o state ancora decifrando la mia scrittura | e il fornitore delle piastrelle ha poi dato
una data di consegna | notizie delle telefonate di ieri? ero in galleria senza campo | scusate,
mamma non trova la brochure per gli ospiti. è già finita o manca ancora qualcosa? | ciao sono
Luca, mamma vuole sapere se i conti degli affitti sono pronti o no | A che punto siamo con il
tutorial? Mia figlia vuole vederlo prima di tornare a Bologna | Ma il comunicato è partito o
aspettate ancora qualcosa da me? | A che punto è la trascrizione? I soci me la chiedono e io
continuo a rimandare. | L'ingegner Sala ha confermato il sopralluogo o stiamo ancora aspettando?
| a che punto è gennaio? | trovato qualcosa sulle sartorie? | A che punto siamo con i conti del
trimestre? | Avete già ricevuto qualche sì dagli agriturismi? | il treno per Bologna di giovedì
26 è prenotato? | A che punto siamo con il catalogo? | a che punto siamo con i post di aprile? |
avete trovato qualcosa per Milano? | a che punto siamo con la trascrizione? | la gara del Comune
l'avete già caricata? | A che punto siamo con le etichette del pesto? | Zurigo a che punto
siamo? il postino passa alle due | Avete già cominciato con il contratto o si farebbe ancora in
tempo a fermarlo? | il modulo è ancora in lavorazione o l'avete accantonato? | Avete già
cominciato con i limoni o sono ancora in fila? | si sa quando arrivano le lezioni? | A che punto
siamo con l'intervista? | Chi sta seguendo la ricerca sui bandi? giusto per sapere | i post
quando escono che vorrei vederli prima | A che punto siamo con le schede? | ce la fate per
venerdì coi post? | L'ho mandato il 26 febbraio... chi se ne occupa? | A che lettera siete
arrivati con le cartelle? | Chi sta chiamando gli ospiti? E quando finisce più o meno? | novità
per zurigo? | qualcuno ci sta già mettendo le mani, agli orari? | A che punto siamo con
febbraio? | ma la signora della giacca l'ha poi rispedita? | La newsletter è partita stamattina
o no? | Avete trovato il tecnico della caldaia? | A che punto siamo con gli accrediti di
gennaio? | Buongiorno, le fatture di febbraio a che punto sono? | Qualcuno sta già lavorando
alla gara della scuola? Non vorrei ridurmi all'ultimo | e la ricerca sulle macchine da caffè a
che punto sta | A che punto siamo con le camere? | chi ce l'ha in mano l'intervista alla
sindaca? così so con chi parlo | E le cantine, hanno risposto in tanti? | Il commercialista mi
guarda e io guardo voi: a che punto siamo? | chi è che mi sta scrivendo i post? sono curiosa |
Dell'assemblea si è già arrivati alla lite o siamo ancora ai saluti | Mi chiedevo se i clienti
le fatture le hanno già in mano | Buongiorno, a che punto siamo con le camere a Merano? | Ciao!
A che punto siamo con i messaggi di Etsy, ne sono rimasti molti? | a che punto siamo con le
foto, l'assicuratore chiama | La CILA è già stata protocollata o no? | Scusate, avevo chiesto
una ricerca sugli affitti, oggi arriva o no? | le anagrafiche a che punto stanno? | A che punto
siamo col manuale della caldaia? | Scusate, i post per il bar a che punto sono? | Arriva entro
venerdì la ricerca sui forni? | Non vorrei sembrare mia suocera, ma le schede a che punto sono?
| chi se ne occupa del catalogo? chiedo perché i termini tecnici glieli spiegherei volentieri al
telefono
""",
}
