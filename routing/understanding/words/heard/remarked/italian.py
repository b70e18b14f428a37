"""What people who write Italian remark of work or of themselves; from what was heard."""

from __future__ import annotations

REMARKED = {
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
normale | la Sig.ra Monti ha saldato | siamo una snc, due soci | oggi sono in sala operatoria,
un pastore maremmano che ha ingoiato un calzino | ok ok, visto | Il sindaco ha pagato. Miracolo.
| tra le ricevute ce n'è una del dentista, quella è mia privata, non c'entra con lo studio | ok
va bene | oggi sono in cantiere a prato, rispondo a singhiozzo | ho messo li 6 foto, la bici
verde l'ho gia venduta peccato era la piu bella | gino ha promesso che paga. figuriamoci | Vi ho
caricato gli scontrini | il commercialista nuovo si chiama Pozzi, è in via Roma sopra la
farmacia | Ieri tour con dodici canadesi, hanno pianto tutti davanti al tramonto. Mestiere
bellissimo il nostro | va benissimo | oggi sono al mercato fino alle due, non sento il telefono
| va bene così | Magari avessi studiato lingue invece di architettura, a quest'ora dormirei. |
oggi ho fatto vedere una casa a una coppia, litigavano già sul colore del bagno. la compreranno
| I Ferri hanno aperto un secondo negozio. Ecco dove sono i miei soldi, almeno li vedo in
vetrina. | la cartella di marzo è completa, c'è anche lo scontrino del traghetto | va bene | i
tedeschi hanno un cane più grosso del furgone | Gualtiero m'ha portato due forme di pecorino. I
soldi no | Le schede mancanti ce le ha mia suocera, trattative in corso | Il concerto di ieri è
andato benissimo, bis compreso | Da lunedì la segretaria nuova si chiama Ilenia, gentilissima |
mia moglie dice che se i conti tornano mi paga la cena | oggi acqua a catinelle, in negozio
nemmeno i gatti | Da lunedì ho la ragazza nuova al banco, si chiama Ylenia | la signora Conti è
passata stamattina, ha comprato due paia. quindi pace | mi è arrivata la pec della camera di
commercio ma l'ho già girata al commercialista | Ieri uno degli architetti mi ha richiamato,
simpaticissimo, ma per ora niente di concreto | L'indirizzo di Conti ve lo mando domani, oggi
sono in vigna | mi sa che prima o poi il sito andrà rifatto da capo, ma non è certo un pensiero
per quest'anno | non ci crederete, dopo due settimane che la cercavo e avevo già dato la colpa a
mia moglie, ho ritrovato la busta degli scontrini sotto il sedile del furgone, un po' unta ma si
legge quasi tutto. stasera dopo il mercato li fotografo e li metto nella cartella | Secondo me i
forni tedeschi costano il doppio, ma non si rompono mai, vedremo cosa salta fuori | il catalogo
è ancora dal grafico, appena torna le conto e ve lo scrivo | a giugno ci spostiamo in via Dante
5 | Bianchi ha dato ieri 300 euro dei 620, in contanti, in busta, con gli auguri di natale | dal
17 al 20 ho gli imbianchini in negozio, rispondo a singhiozzo | domenica 400 coperti, ho i piedi
come due meloni | lo guardo stasera col cuoco | ho cambiato commercialista, ve lo dico così lo
sapete | in cantiere tutto il giorno, non prende niente | devo sentire il socio, poi ti dico | i
fogli ore ve li mando domattina | qui piove da tre giorni, che tristezza | ok la fattura è
perfetta, il commercialista non ha trovato niente da ridire, evento storico | vi avviso che
mercoledì e giovedì sono in cantina tutto il giorno, sotto terra il telefono non prende | Domani
mattina arriva l'ispettore e sono in ansia totale, speriamo bene | Il geometra ha detto che i
lavori in quota slittano, pazienza, ne approfitto per riposare la schiena | La merce per la
Svizzera l'ho consegnata stamattina alla posta, tutto liscio | il corriere è passato ieri e ha
ritirato il reso di Torino, ve lo dico così lo sapete | Oggi 40 ordini in un'ora, il 3x2 va da
matti | Letto tutto, va benissimo così. Mia nonna si è commossa | Il pittore ha detto che
aspetta, meno male | hanno prenotato! cinque notti a giugno | visto, tutto giusto, bravi | la
pasticceria mi ha mandato una torta con il mio disegno sopra, per scusarsi. era buona | i
revisori sono due signori simpatici, uno viene da me a prendere il pistacchio | oggi piove e non
si vede un'anima, vabbè | Le ricette del pistacchio e della stracciatella sono già nella
cartella | Oggi sciopero dei treni, lavoro da casa di mia zia | Ho caricato anche la sigla nuova
nella cartella | da lunedì siamo in due in ufficio, arriva mia figlia | La signora Neri ha
pagato ieri, in contanti, come sempre | Ieri ho incontrato a una fiera un produttore di scatole
di Lucca, una persona molto gentile. Il suo biglietto da visita è nella cartella della ricerca.
| Nella seconda parte parla soprattutto il dottor Sartori, che ha un forte accento veneto. Mi ha
detto che per qualunque dubbio risponde volentieri. | Ho caricato nella cartella i video
dell'uscita di domenica, c'era un sole bellissimo. Tutti i ragazzi hanno la liberatoria firmata
dai genitori. | Il signor Galli è passato stamattina in officina e ha saldato tutto, 275 euro in
contanti. Gli ho dato subito la ricevuta. | estratto conto caricato | Ieri mi ha telefonato il
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
passato per la lavatrice ma la cifra si legge, ed è già nella cartella.
""",
}
