"""What people who write Italian remark of work or of themselves; as heard."""

from __future__ import annotations

REMARKED = {
    "remark": """
occhio che il cognome è De Santis staccato | i file ve li ho caricati nella cartella drive,
quello giusto è il più recente | chi chiama deve dire che è dello studio o che è esterno? | Il
relatore che parla per primo ha l'accento sardo, può servire saperlo a chi ascolta | sono in
cantiere fino alle sei, se mi cercate prima rispondo male | con calma eh, non mi corre dietro
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
normale | la Sig.ra Monti ha saldato | siamo una snc, due soci | oggi sono in sala operatoria,
un pastore maremmano che ha ingoiato un calzino | ok ok, visto | Il sindaco ha pagato. Miracolo.
| ok va bene | oggi sono in cantiere a prato, rispondo a singhiozzo | gino ha promesso che paga.
figuriamoci | Vi ho caricato gli scontrini | il commercialista nuovo si chiama Pozzi, è in via
Roma sopra la farmacia | Ieri tour con dodici canadesi, hanno pianto tutti davanti al tramonto.
Mestiere bellissimo il nostro | va benissimo | oggi sono al mercato fino alle due, non sento il
telefono | va bene così | Magari avessi studiato lingue invece di architettura, a quest'ora
dormirei. | la cartella di marzo è completa, c'è anche lo scontrino del traghetto | va bene | i
tedeschi hanno un cane più grosso del furgone | Gualtiero m'ha portato due forme di pecorino. I
soldi no | Le schede mancanti ce le ha mia suocera, trattative in corso | Il concerto di ieri è
andato benissimo, bis compreso | Da lunedì la segretaria nuova si chiama Ilenia, gentilissima |
mia moglie dice che se i conti tornano mi paga la cena | oggi acqua a catinelle, in negozio
nemmeno i gatti | Da lunedì ho la ragazza nuova al banco, si chiama Ylenia | la signora Conti è
passata stamattina, ha comprato due paia. quindi pace | mi è arrivata la pec della camera di
commercio ma l'ho già girata al commercialista | Ieri uno degli architetti mi ha richiamato,
simpaticissimo, ma per ora niente di concreto | L'indirizzo di Conti ve lo mando domani, oggi
sono in vigna | il catalogo è ancora dal grafico, appena torna le conto e ve lo scrivo | a
giugno ci spostiamo in via Dante 5 | dal 17 al 20 ho gli imbianchini in negozio, rispondo a
singhiozzo | domenica 400 coperti, ho i piedi come due meloni | lo guardo stasera col cuoco | ho
cambiato commercialista, ve lo dico così lo sapete | in cantiere tutto il giorno, non prende
niente | devo sentire il socio, poi ti dico | i fogli ore ve li mando domattina | qui piove da
tre giorni, che tristezza | ok la fattura è perfetta, il commercialista non ha trovato niente da
ridire, evento storico | Domani mattina arriva l'ispettore e sono in ansia totale, speriamo bene
| La merce per la Svizzera l'ho consegnata stamattina alla posta, tutto liscio | Oggi 40 ordini
in un'ora, il 3x2 va da matti | Letto tutto, va benissimo così. Mia nonna si è commossa | Il
pittore ha detto che aspetta, meno male | hanno prenotato! cinque notti a giugno | visto, tutto
giusto, bravi | la pasticceria mi ha mandato una torta con il mio disegno sopra, per scusarsi.
era buona | i revisori sono due signori simpatici, uno viene da me a prendere il pistacchio |
oggi piove e non si vede un'anima, vabbè | Le ricette del pistacchio e della stracciatella sono
già nella cartella | Oggi sciopero dei treni, lavoro da casa di mia zia | Ho caricato anche la
sigla nuova nella cartella | da lunedì siamo in due in ufficio, arriva mia figlia | La signora
Neri ha pagato ieri, in contanti, come sempre | estratto conto caricato | Le ore di Samuele le
trovate nel foglio verde, l'ho aggiornato stamattina prima di aprire. | il file pesa 4 giga, ci
vuole pazienza | Ho corretto a penna il capitolo due e ho mandato le foto delle pagine a Giulia.
| Il corriere non risponde mai al telefono prima delle undici, lo richiamo dopo. | Il
rappresentante mi ha chiamato adesso, dice che il preventivo ve lo ha spedito ieri sera. | Le
misure del terrazzo le ha prese Nico, ve le ha scritte nel gruppo. | Ho trovato la fattura del
meccanico e l'ho lasciata alla vostra segretaria. | La signora Bianchi mi ha fermato per strada
per dirmi che le piace. | Gli ospiti di Zurigo sono partiti, la casa è in ordine. | bollette
caricate tutte | Tutti e quaranta, sistemati ieri pomeriggio in magazzino con mia figlia. | ieri
sera ho risposto io alla signora di Lecce | Mia moglie ha controllato il registro degli
appuntamenti e quel nome non compare da nessuna parte. | Vi ho mandato via mail altre tre foto
della suite, fatte stamattina con il sole. | Ho finalmente ripulito la lista, erano 140
indirizzi morti. Il nuovo file si chiama clienti_ok. | Il sindaco viene! Me l'ha detto ieri al
bar. | Mio marito sta misurando l'espositore in ingresso, poi vi scrive lui le dimensioni
precise. | Il presidente ha detto in palestra che quest'anno porta lui il vino. | trovato lo
scontrino! | Le ricevute ce le ha il commercialista, oggi passo a prenderle. | Il commercialista
è in ferie fino a lunedì, quindi avete tempo. | Ho appena scoperto che la cassa di sabato era
staccata, che testa che ho. | Sono arrivati altri due pacchi indietro, li ho messi da parte
sullo scaffale in fondo. | La signora Moretti mi ha detto che ha ricevuto il promemoria e viene.
| Ho dato a Giulia la lista dei partecipanti, lei controlla i nomi stasera. | oggi gettiamo, la
betoniera è arrivata in orario. le bolle le ha francesca | il geometra ha confermato le quote,
disegno nuovo già nella cartella condivisa | Ho spedito stamattina le bottiglie campione a
Giulia, così può assaggiare prima di scrivere. | Ieri ho registrato con quelli di Torino, è
andata benissimo, hanno riso dall'inizio alla fine. | Da lunedì abbiamo un nuovo forno e una
ragazza in più al banco, si chiama Noemi. | oggi corso tutto esaurito, felicissima | il
commercialista ha già lo scontrino del forno | Ho parlato con Giulia, e le presenze di tutto il
personale sono già nella cartella. | Finalmente sono arrivati i nuovi telai, e il laboratorio è
pieno di scatole. | Alla cliente del vaso rotto ho risposto io su Facebook, si è calmata subito
| L'intervista con il signor Galli l'ho caricata stamattina, sono due file | la signora Ferri
dice che le è arrivata la risposta, tutto a posto | Ho caricato gli scontrini mancanti, erano
nel furgone sotto il sedile | ho caricato anche l'ultima registrazione | Il cliente di Torino mi
ha confermato che la riunione si fa nella loro sede. | il cliente dice che la mail di prima gli
era finita nello spam | Ai clienti vecchi scrivo io a mano, come ogni anno. | Il saldo di Conti
è arrivato stamattina. | mi ha scritto il corriere, il bancale è già partito | L'amministratore
di via Po è in ferie, me l'ha detto il portiere. | giulia ha trovato da sola chi la sostituisce
venerdì | Le foto delle lasagne le ho caricate ieri sera, sono 9 in tutto | Dal modulo è appena
entrata la prima richiesta, a quella rispondo io | Il direttore del Miramare è in ferie fino al
16, me l'ha detto la portineria | le scatole nuove sono arrivate stamattina, le ho messe in
magazzino | prima o poi farò anche il sito in tedesco. prima o poi farò anche le ferie | Un
altro reso oggi, ma l'ho già rivenduto in negozio dieci minuti dopo | Il commercialista dice che
una tabella così ordinata non l'aveva mai vista, quella di aprile | Mio fratello ha disdetto il
matrimonio per la seconda volta. Almeno io a Torino ci vado. | Mi raccomando, non disdite nulla:
se piove ci mettiamo sotto i portici. | oggi tre disdette al ristorante, colpa della partita |
Il concorrente ha ritirato il suo catalogo tedesco, siamo rimasti solo noi | La commercialista
si è presa aprile da sola stavolta, miracolo | tornato un pacco, vabbè, la tazza la tengo io che
mi piace. Rimborso già fatto | Ieri ho fatto da sola dodici pacchi, mi sentivo di nuovo
ventenne. | Ci vorrebbe una giornata di trenta ore, altro che fornitori. | Una candidata mi ha
portato una torta. Non dico che influisca, ma era buona. | Gino va in pensione a Natale, la
festa la facciamo noi in laboratorio. | abbiamo pensato di fare i post anche noi, poi ci siamo
guardati e abbiamo riso | Che bello sarebbe avere un autista, come il notaio qui sotto. | ecco
le presenze | Lavorate anche il sabato voi? | ok, ci penso stasera con calma e vi faccio sapere
| quel bonifico da 300 è la cauzione del furgone, per chi fa i conti | avvertite chi ci lavora
che sono via da giovedì a domenica | Il mio numero civico è 17 e sto al negozio fino alle 7 di
sera | ok ricevuto stamattina alle 8 | Scusate, ma la tariffa è al mese o a documento? Non me lo
ricordo più | Il sabato lavorate? e costa di più? | La vostra fattura di febbraio arriva in
formato elettronico o solo in pdf? | Fate anche trascrizioni? Così, per sapere cosa potrei
chiedervi un domani. | Ecco la ricevuta del corriere che mancava | Le foto nuove sono su Drive,
cartella "primavera". Quelle con la scritta no sono da ignorare | va bene, aspetto | C'è un
contratto da firmare? | Buongiorno, quanto costa in media far scrivere una newsletter? Mi sto
solo informando | prima di rispondere: se dico la cosa sbagliata poi si può correggere senza
pagare? | i prezzi sono iva esclusa? | Ecco lo scontrino del ferramenta, era in tasca ai
pantaloni | Vi mando la brochure, così chi telefona sa di cosa parla. | Lavorate anche la
domenica o no? | in allegato le ore, Ivana era in ferie il 5 e il 6 | Caricate le foto dei
gelati, quella del pistacchio è venuta benissimo! | ma chi telefona sono vostri dipendenti o
gente esterna? | I documenti dei candidati per quanto tempo li conservate? | ma la sera dopo le
20 c'è qualcuno o risponde il robot? | I solleciti fermi li fate voi o passa tutto a un
avvocato? come funziona di solito | Quante correzioni sono comprese nel prezzo? | Ecco la
traccia dell'ospite, il file grosso è su WeTransfer | allego lo scontrino e la foto del piatto
in mille pezzi | Scusate la curiosità, ma voi siete in Italia o all'estero? | Buongiorno,
lavorate anche con agenzie o unicamente con proprietari privati? | La percentuale sul rimborso
la trattenete o niente? | I metri quadri sono 62 e il forno a legna funziona, confermato da mia
zia | Ecco le due ricevute del taxi che mancavano, scusate il ritardo | le foto dei piatti nuovi
le trovate su Drive, cartella "primavera" | Attenzione che al minuto 14 si interrompe, ha
squillato il telefono. Poi riprende normale | Vi mando lo schizzo della facciata est, le misure
in rosso sono del laser | Il titolare del Bar Centrale ora è il figlio, Davide. Il padre è in
pensione | Ma chi risponde ai nostri clienti in genere, gente vostra o collaboratori esterni? |
Le urgenze hanno un sovrapprezzo da voi? | si può pagare con carta o solo bonifico? parlo delle
vostre fatture | Posso mandarvi le cose anche per posta normale o per forza qui? | ma lavorate
anche il sabato? | Va benissimo così | Gli scontrini del gasolio sono nella busta gialla,
scansionati stamattina | Ma dietro di voi ci sono persone vere o è tutto un computer? Curiosità
mia | "Raspa" e "lima" per noi sono due attrezzi diversi, così chi traduce lo sa | Estratto
conto caricato, sono due pagine | Ecco il preventivo firmato e le due varianti, in allegato | Il
committente di Monaco dice "Estrich" per il massetto, così almeno usiamo la stessa parola |
scusate ma se una pratica viene respinta dal comune, la pago lo stesso? | vi ho messo nella
cartella le ricevute del telepass, per febbraio | se smetto con la newsletter gli iscritti che
fine fanno? | C'è un preavviso da rispettare per chiudere la contabilità con voi? | E se annullo
un viaggio dopo che avete già comprato i biglietti, i soldi tornano? | Per la cronaca, la
ricerca sulle piscine non l'ho chiesta io. Forse avete sbagliato persona | questo non è mio,
credo sia di Gianluca dell'officina | I miei dati restano in Europa oppure finiscono in America?
| Avete un listino da qualche parte? | Vi dico solo che il notaio ha ricevuto tutto, siamo a
posto. | I registri di gennaio li ho chiusi io domenica sera davanti alla partita. | È arrivato
il furgone nuovo! Verde, come l'avevo sognato | ieri sera ho risposto io a tutti i messaggi dei
clienti, erano una trentina | Lavorate anche con le associazioni o solo con le ditte? | la
signora del B&B era contentissima, ha detto che non si aspettava un lavoro così | Se un lavoro
dura meno del previsto, pago comunque il prezzo pieno? | va bene, ricevuto | Ma i prezzi che
vedo sono con o senza IVA? | Il nome giusto è Caffè Zanetti 1921, con l'anno, mio nonno ci
teneva | nel nostro settore a marzo si dorme, poi da maggio non si respira più | Siete una ditta
italiana o dove avete la sede? | Se una cosa è urgente come ve lo devo scrivere, basta la parola
urgente? | Vi avviso che il martedì pomeriggio sono sempre in laboratorio e lì non prende | Se
non sono contento del lavoro, pago lo stesso? | non ho capito: si paga prima o dopo la consegna?
| Niente penale se disdico con una settimana di anticipo? | Quindi se non ho le ricevute in
ordine le accettate lo stesso? | Che giornata, fiera annullata e furgone rotto. Domani andrà
meglio | vi ho messo nella cartella gli scontrini mancanti, qualcuno è illeggibile | Ma voi
quanto ci mettete di solito per una cosetta piccola? | Ho fatto la prima nota da sola, col gatto
sulla tastiera. Quadra al centesimo. | Ognuno ha la sua croce, la mia si chiama Excel | ok visto
| Il referente che conoscevo io è andato in pensione a dicembre, devo informarmi. Vi faccio
sapere
""",
}
