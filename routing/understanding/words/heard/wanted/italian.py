"""What people who write Italian want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "bookkeeping": """
Io di contabilità non ci capisco un tubo e quella che mi aiutava è in maternità, potete fare voi
febbraio? | lo scatolone delle fatture di acquisto è di nuovo pieno fino all'orlo | la ragazza
che teneva la prima nota si è licenziata, da gennaio è tutto fermo, mi serve qualcuno che
registri i movimenti ogni mese | i conti di maggio | il commercialista dice che il mio febbraio
è un disastro, ho ricevute sparse e l'estratto conto, chi ci mette ordine? | allora. gennaio e
febbraio da registrare, fatture fornitori sono nella pec, il resto scontrini del ferramenta che
vi fotografo stasera se non crollo prima | fatture fornitori da gennaio, tutte in un sacchetto
della spesa. il commercialista le vuole entro il 31 | Registrare il primo trimestre del cinema,
incassi e bar. Scadenza 15 aprile | Salve, studio dentistico, due poltrone, cerco chi mi tenga
la prima nota | ogni fine mese vorrei ke registraste gli acquisti, vi giro le pdf io | Devo fare
pulizia sul computer e basta? no dai, seriamente: estratti conto di febbraio riconciliati, e le
ricevute in ordine di data | sistematemi febbraio, 37 scontrini e quello del 30 dicembre |
vorrei passarvi la riconciliazione del conto, mese per mese, sempre verso il 15 | Ogni mese è la
stessa storia, scontrini del gasolio ovunque, persino nel frigo. Potete passare voi a sistemarli
e mandarli al commercialista, da qui in avanti tutti i mesi? | vi giro 52 scontrini di gennaio e
febbraio, metà sono della cantina metà delle camere, riuscite a separarli? il commercialista si
lamenta sempre | Sono il nuovo tesoriere della ciclistica, il vecchio si è trasferito e mi ha
lasciato due faldoni. Le quote le incassiamo già con voi, i soci sono in ordine e l'assemblea la
prepara la presidente. Però i revisori vogliono vedere il rendiconto 2025 il 30 marzo e io di
mestiere faccio il gelataio, capite | i conti del pos non tornano con la cassa, da lunedì scorso
mancano 85 euro | ciao allora, maggio, devo confessare che non ho toccato niente, le ricevute
stanno in tre posti diversi, comunque ve le mando, mi fate la contabilità del mese entro
giovedì, anzi no, venerdì | Gli scontrini del furgone di gennaio non sono abbinati a niente. Mi
rimettete a posto la contabilità di quel mese? | Contabilità di febbraio, estratto conto
allegato. Entro mercoledì prossimo se riuscite | ciao, mi fate la contabilità di febbraio? fra
una settimana va bene | E febbraio? L'estratto conto l'ho allegato, vorrei che lo facesse la
stessa persona che sta facendo gennaio | Adesso febbraio, estratto conto già caricato | Intanto
vi lascio anche la contabilità di febbraio, estratto conto allegato, mi servirebbe entro venerdì
20.
""",
    "customer support": """
mi scrivono in venti al giorno per sapere quando arriva la spedizione, non riesco a stargli
dietro, pensateci voi per favore 😩 | le clienti mi scrivono a tutte le ore per taglie e resi,
non ci sto più dietro | ogni giorno mi scrivono in venti per prenotare un tavolo, qualcuno
risponda al posto mio vi supplico | nessuno risponde più alle mail del b&b da quando mia cognata
è partita, e arrivano venti richieste al giorno | ho 60 messaggi di ospiti in attesa, check-in,
parcheggio, culla.. vorrei che entro domenica tutti abbiano avuto risposta | mi scrivono tutti
per sapere dov'è il pacco, potreste rispondere voi firmando come negozio? | Buongiorno, siamo un
agriturismo piccolo, cinque camere, e da quando ci hanno messi in quella guida ho la casella
piena di gente che chiede se accettiamo i cani, i gatti, una signora pure un pappagallo. Non ce
la faccio a rispondere a tutti | È saltata la corrente a metà film e adesso mi scrivono tutti
per il rimborso. Rispondete voi: biglietto nuovo a chiunque, e un gelato | rispondete SUBITO
alla sposa Conti per favore, piange | Mi scrivono in trenta al giorno x sapere se il judo va
bene per i bimbi di 4 anni, potete rispondere voi? la risposta è sì | Vorrei rispondere meglio
ai clienti online: prendete voi la chat e la posta per una settimana, partendo da lunedì, con
tono cortese, sconti mai | le mail degli ospiti per pasqua mi stanno sommergendo, chiedono tutti
le stesse cose: colazione, parcheggio, cani. Potete rispondere voi? Le risposte standard le ho
messe nel documento, se chiedono sconti dite di no con gentilezza | ogni sabato sono al mercato,
mi serve chi risponda ai messaggi dei clienti, sempre, tutti i sabati | Ciao, una coppia di
Monaco chiede se facciamo la cena anche senza glutine e a che ora si può fare il bagno in
piscina. Sì alla cena, piscina 9-20. Potete rispondere in tedesco? Io so dire solo Kartoffel |
Ci sono quattro recensioni brutte sull'App Store, rispondete con garbo per favore | La casella
dei clienti è piena e io sono in laboratorio fino a sera con le colombe. Rispondete voi, per
favore, le regole le avete. | Bisogna rispondere alle mail dei clienti dal 2 al 7 aprile, perché
il laboratorio resta chiuso. | Gentilissimi, per i post ne riparliamo con calma. In questo
momento mi preme altro: con i saldi la casella della boutique si è riempita di domande su taglie
e resi, e da sola non ne vengo a capo. Vorrei affidarvi le risposte, seguendo le mie regole. Un
caro saluto, Ornella | Rispondete voi alle mail dei clienti ogni sera dopo la chiusura, io non
ce la faccio più | Ciao, da lunedì 10 sono al mare per due settimane e giuro che non guarderò la
posta. Qualcuno può rispondere alle mail dei clienti al posto mio? Saranno una decina al giorno.
Vostro, Nevio | Abbiamo dovuto annullare il concerto e la casella è piena. Qualcuno risponda a
tutti oggi stesso, con tante scuse | Dall'1 al 7 aprile sono in ferie, chi risponde alle mail
dei clienti? le regole sono nel documento | chi risponde alle mail dei clienti nella settimana
prima di pasqua? sono al mare | La posta del negozio è una vergogna: 58 mail non lette, e la
gente si arrabbia con me al banco | Ho smesso di leggere le mail dei clienti, sono 63.
Rispondete voi?
""",
    "data entry": """
ho due quaderni pieni di indirizzi raccolti in fiera, andrebbero copiati in un foglio excel,
scrittura da gallina, avviso | le schede dei clienti dal quaderno al computer, son circa 300,
con calma | 180 biglietti da visita da buttare dentro il gestionale, le scansioni ce le avete
nella cartella fiera | il quaderno dei clienti della nonna, 200 nomi scritti a matita, va messo
nel computer | inserite 70 schede pazienti nel gestionale entro il 31 marzo | 350 schede di
adesione alla sagra da copiare in excel, il prima possibile | 128 schede di adesione da caricare
nel gestionale per lunedì 23. I consensi privacy sono sul retro, quasi sempre | copiare in excel
il registro conto vendita dei libri, 22 pagine scritte da mio padre con la stilografica quindi
auguri, entro fine mese. se una riga nn si legge lasciatela gialla | Abbiamo nove clienti nuovi
grazie al passaparola, inseriteli nel gestionale: nome, partita iva, indirizzo, telefono, chi ce
li ha mandati | ho un quaderno con tutte le misure dei clienti della sartoria, 15 anni. Sono
circa 300 nomi, vanno nel foglio con data e tipo d'abito. Entro fine mese, se qualcosa non si
legge lasciate vuoto e segnate giallo | Nella scatola ci sono gli abbonamenti del circolo tennis
scritti a mano, 95 nomi, il telefono non sempre si legge. Vanno nel foglio nuovo, per favore con
le quote già pagate segnate a parte, e i soci doppi tolti | bolle di gennaio nel gestionale, tra
lunedì e mercoledì della settimana prossima | ricopiare le prenotazioni da maggio a settembre
2025, 260 righe | listino fornitore da inserire nel gestionale | Ogni lunedì mattina inserite
nel foglio gli ordini arrivati via mail | Aggiungo un lavoro. Bisogna inserire nel gestionale i
70 prodotti del catalogo in pdf, entro martedì. | grazie della ricerca poi la leggo, intanto ho
qui il listino nuovo del fornitore, è un PDF di centocinquanta articoli e va messo tutto nel
negozio online, codice, prezzo, misura, chi me lo fa | Le ordinazioni prese al telefono stanno
su un quaderno, 250 righe. Vanno copiate nel gestionale. | Adesso gli ordini di febbraio, stesso
foglio, sono 74 pdf | ho gli scontrini di gennaio in una scatola, circa 150, da copiare su excel
| Ho 70 biglietti da visita presi in fiera e nessuna voglia di copiarli nel CRM io | c'è uno che
mi copia 60 ricette dal quaderno della nonna in excel? le ho fotografate tutte | Sul tavolo ho
una pila di ricevute del mercato, saranno 150. Chi me le copia in un foglio excel? | Il vecchio
gestionale è morto e mi restano solo i PDF degli ordini, un centinaio. Senza quelli nel nuovo
sono cieco | Trecento schede su carta, il tirocinante se n'è andato dopo dieci. Nel gestionale,
per favore.
""",
    "invoicing": """
ragazzi mi servirebbe una mano con le fatture, da gennaio non ne ho mandata nemmeno una ai
clienti | fattura a Colombo per il servizio fotografico 900 + iva grazie | fattura alla Nautica
Riva, 2 corsi patente, 1.180 euro, va mandata domani | Non ho il coraggio di chiedere i soldi ai
miei vicini di bottega, sono tre fatture di ottobre. Potete sollecitare voi? | fattura a Rossi |
al catering della comunione mi devono 900 euro e fanno finta di niente, scrivete voi due righe
gentili entro il 18 | Buongiorno, avrei bisogno che qualcuno sollecitasse i quattro proprietari
che non hanno ancora saldato gli interventi di gennaio; i nomi li trovate nel foglio, con molta
cortesia perché uno è il sindaco. | parcella per la direzione lavori di villa Serra, 3.900 più
cassa e iva, subito che il cliente parte per il Brasile | fattura al sig. Ferri, rifatto bagno
4.700 + iva, entro venerdi | il ristorante da Gino mi deve 780 da natale e ieri aveva il locale
pieno, lo so perche ci sono passato davanti. scrivetegli subito un sollecito, tono gentile ma
non troppo | La ditta Fumagalli non ha ancora saldato la cena aziendale di dicembre, 2.380 euro
| i Ferri non pagano da gennaio e intanto postano le vacanze... un sollecito garbato, ma non
troppo | Mentre finite la pagina: allo studio Bassi va fatta la fattura, 1.350 più IVA, entro il
20 sennò slitta tutto al mese dopo | Il dottor Pautasso m'ha chiesto la fattura dei trasporti
gatti, sette viaggi a 35. Gatti, sì. In taxi. Non fate domande | sollecito alla Libreria Ponti,
230 euro, con garbo | Ciao ragazzi, fattura all'agriturismo Le Querce per 60 bottiglie di
Sangiovese, 6,80 l'una. Entro lunedì se no salta il pagamento di marzo | sollecito gentile alla
famiglia Greco, quota di febbraio dell'asilo, 280 | Serve la fattura per lo studio Bellini: due
giornate di riprese, rimborso treno, IVA come l'altra volta. Inviatela in PDF alla segretaria e
in copia a me. | Mandate i solleciti, e qualcuno venga a riparare l'insegna al neon che
lampeggia | Venerdì mattina va mandata la fattura all'hotel Miramonti per i 40 cesti natalizi...
lo so, siamo a marzo, me ne sono dimenticata 🙈 con scuse e senza mora | oggi entro le cinque mi
serve la fattura per il service audio del comune di Asolo, due serate, 1.150, cig nel messaggio
sotto. loro la vogliono prima del consiglio | mi fate una fattura per Studio Ricci? 6 ore di
consulenza a 90, deve partire oggi | fattura per lo studio Galli, 900 + iva, entro le 18 di oggi
| Spett.le staff, parcella a Rossi, 5 ore a 45, via XX Settembre 24
""",
    "music and art": """
Cerco qualcuno che mi componga una sigla originale per il podcast, ad aprile, con la fisarmonica
""",
    "newsletter": """
Non sarebbe male se qualcuno buttasse giù la mail di aprile per i nostri soci, c'è la gita, il
torneo e il bar nuovo | Gentilissimi, avrei bisogno che qualcuno scrivesse la circolare ai
nostri iscritti sul saggio di fine anno, tono affettuoso. | non la newsletter di aprile, quella
è già in lavorazione, ne voglio una a parte solo per gli studi medici | una newsletter per
favore | devo scrivere a tutti gli iscritti della mailing list che riapre l'agriturismo, io so
mungere, scrivere no | mail ai clienti per la birra di pasqua, la settimana prossima va bene |
Una mail a tutti quelli che hanno fatto il tour l'anno scorso, per dire che da aprile ci sono le
Vespe nuove! | newsletter per la riapertura dell'arena estiva, deve partire il 15 aprile alle
nove del mattino, testo lo butto giù stasera tra una bobina e l'altra | La circolare ai coristi
va mandata martedì, il testo ve l'ho lasciato nel documento condiviso, ultimo paragrafo escluso
| la mail ai soci per la gara sociale mandatela il 30 febbraio.. no aspetta il 31 aprile, sì 31
aprile | Newsletter per le mie clienti del centro estetico: torna il trattamento alle erbe,
nuova ragazza Ambra il giovedì, e siamo chiusi dal 3 al 7 aprile. Parti col tono da amica non da
venditrice, la mando lunedì | Una mail a chi ha fatto il corso di ceramica raku l'anno scorso:
nuova data a giugno, portare vestiti vecchi, chi viene in coppia paga meno. Anche una frase
sulla mia mostra. Per venerdì, la mando io. E un fabbro per la grata del forno, se capita |
Buongiorno, servirebbe un testo per gli iscritti dell'agriturismo, da consegnare il 27 marzo
perché a Pasqua (5 aprile) siamo pieni e voglio che la gente prenoti già il ponte del 25 aprile,
tre giorni con la pigiatura finta per i bambini | Buongiorno, mi servirebbe una newsletter per
la riapertura, entro fine mese | prima di Pasqua, diciamo giovedì 2, vorrei scrivere ai miei
pazienti due righe su come non sentirsi in colpa per la colomba. le idee ve le detto a voce |
Preparate la mail di lancio, deve partire il 31 aprile | vorrei la newsletter di primavera per i
clienti dell'agriturismo, tono caldo, con l'offerta del weekend lungo | newsletter x il ritiro
yoga, giovedì 19 | Gentile team, per le feste vorremmo mandare una lettera ai nostri abbonati,
con gli orari e un piccolo buono del dieci per cento. Serve un testo semplice, non più di
duecento parole. Con stima, Libreria Orsa Minore Delia | Mi serve il testo della newsletter
sull'olio nuovo, con l'offerta da 5 litri. Corta che tanto leggono dal telefono | testo
newsletter sul nuovo olio, parte venerdì prossimo, 20 marzo | Niente volantini, ho cambiato
idea: una newsletter per le clienti sulle borse in sughero | L'agenzia che ci scriveva le mail
ha chiuso senza dire niente. L'uscita di marzo è scoperta, tema i vini nuovi, deve essere pronta
mercoledì 18 | no, non i post: la newsletter! quella di marzo sull'olio nuovo
""",
    "payroll": """
Le buste paga dei miei tre pizzaioli, chi me le prepara? Il 27 devo pagarli | buste paga di
marzo x 3 | Potreste occuparvi delle buste paga delle mie quattro igieniste? Il consulente ci ha
lasciati. | sono tre settimane che gli stipendi li calcolo a mano di notte. entro il 25 marzo li
fa qualcun altro, giuro. siete voi? | i ragazzi della pizzeria segnano i turni sui tovaglioli,
mettete insieme voi così a fine mese prendono lo stipendio | buste paga dei ragazzi per il 27 mi
raccomando | buste paga marzo entro il 27, Giada ha fatto 4 giorni di malattia e il certificato
è nella cartella | buste paga entro il 27, grazie | Mi servono i cedolini pronti: ore di Marta e
Gio, i tre giorni di malattia di Marta, lo straordinario di sabato. Mandate tutto al
commercialista, lui fa il resto | allora le ore di marzo: Giulia 62, Sami 40 ma due giorni in
malattia col certificato, Piero solo i sabati. Preparatemi tutto che poi guardo e confermo io |
le ore di marzo delle mie 4 ragazze, lunedì 30, prendono i soldi il 2 | mi prepari le buste paga
di febbraio? Ore nel foglio, Chiara ha fatto 11 ore di straordinario | Questo mese nel mio
centro estetico abbiamo avuto due sostituzioni e qualche giorno di malattia. Potreste preparare
le buste paga di marzo entro giovedì 26? I fogli presenze sono tutti nella cartella. | buste
paga marzo entro il 27 | allora senti, questo mese in panificio è stato un disastro, due malati
e uno nuovo dal 9, le ore le ho segnate un po' qua un po' là, mi servirebbe che qualcuno le
raccogliesse e preparasse le paghe, così io approvo e basta | Buongiorno a tutti, qui Davide
della pasticceria. Oltre alla posta avrei bisogno di un aiuto con gli stipendi di marzo:
raccogliere ore, malattie e straordinari dei cinque ragazzi e prepararmi tutto da approvare.
Entro mercoledì 25 andrebbe benissimo. Grazie mille, Davide Greco | allora le buste paga di
novembre, siamo in quattro, Giada ha fatto sei ore di straordinario, no otto, e nessuno malato
grazie al cielo, mi servono pronte giovedì prossimo, il ventisei | Buste paga di marzo, siamo in
6, Giulia in maternità dal 10. Pago il 27 | preparazione buste paga di marzo, siamo in 8, entro
il 24 grazie | le fatture no, per carità, quelle le faccio io: mi servono le paghe di marzo,
quattro persone, pronte per il 27 | preparate gli stipendi di marzo, siamo in tre. ah e mi
fareste anche i tagliandi ai due furgoni? | buste paga di marzo, 6 persone, io rinuncio | Il 27
devo pagare le quattro ragazze del salone e non ho messo insieme nemmeno le ore | Due mesi di
fila senza una telefonata di protesta dai ragazzi! A questo punto me le preparate sempre, ogni
27?
""",
    "research": """
qualcuno mi sa trovare chi vende sughero sfuso in Portogallo o Sardegna, quantità minime, prezzi
al chilo | Cerco un produttore di tappi in sughero sardo, piccoli lotti: qualcuno può fare una
ricerca? | Da quando ha aperto il centro commerciale vorrei capire quanti negozi di giocattoli
restano in provincia e cosa vendono online. | mi trovate chi fa ancora cesti in vimini
intrecciati a mano, in Italia però, non in Cina. Mi bastano nomi e contatti | trovatemi chi
produce scatole di cartone per torte qui in zona, con minimi d'ordine e costi | vorrei capire
chi altro affitta kayak sul lago e a quanto, e se serve un permesso | cercatemi un agriturismo
con sala per yoga, max 18 persone, tra Siena e Arezzo | vedete un po' quanto chiedono gli altri
maneggi nel Mugello per un'ora di lezione, mi serve mercoledì prossimo | Quanto costa oggi un
ISBN a pacchetto da 100, e c'è chi li fa meglio dell'agenzia? Mi basta mezza pagina | Per la
cantina: trovate quanto costano le bottiglie da mezzo litro da tre fornitori diversi, con
trasporto e senza, e scrivetemi solo il risultato | Potreste scoprire quali mercati settimanali
in Romagna danno ancora posteggi per street food, con quanto costa la giornata e a chi si
scrive? Ho un furgone di 4 metri e la corrente mi serve | Sto pensando di affittare due stanze
per chi lavora da remoto. Cosa offrono i coworking nei paesini qui in Umbria, a quanto al
giorno, e hanno la stampante? Bastano quattro esempi. Se poi sapete di un tecnico per la fibra,
magari | cerco chi noleggia gazebo 4x4 tra Parma e Reggio, metà aprile mi basta, la sagra è a
giugno | quanto si paga un corso di 8 lezioni di tango a Bologna? mi bastano 5 scuole | Vorrei
capire quanto vale il mercato dei corsi di cucina per turisti a Bologna, a grandi linee ma con
le fonti | Sto pensando di aprire un piccolo banco di gelato al mercato coperto. Vorrei sapere
quali permessi servono, quanto costa un posto e chi c'è già. | Potreste cercare quanto chiedono
gli altri studi fotografici di Verona per un servizio di famiglia? | guarda ti dico, vorrei
cambiare fornitore di bottiglie perché quello di adesso mi fa aspettare due mesi, mi trovate chi
le fa da 0,5 qui nel nord Italia, prezzi e minimi d'ordine, con i link così me li guardo | mi
cercate tre fornitori di cera d'api in Toscana? con i prezzi al chilo | Buongiorno, stiamo
valutando di partecipare a qualche fiera dell'artigianato fuori dall'Italia. Vorrei un elenco di
quelle del 2027 in Austria e Germania, con costi dello stand e scadenze. Grazie dell'attenzione,
Ceramiche Tolomei | Mi fate un confronto fra tre gestionali di magazzino per negozi piccoli,
costi e difetti? Decido il 20 e mi serve per quel giorno. | Quanto prendono all'ora gli altri
insegnanti privati di matematica a Bologna? Due paginette con le fonti | Non voglio che
contattiate nessuno; voglio sapere quali bandi ci sono in Puglia per i frantoi, due pagine con
le fonti | Il fornitore di vetro ha chiuso, mannaggia. Trovatemene quattro, non cinesi, con
prezzi | Non ci capisco niente dei bandi per le imprese agricole, scadono tutti prima che li
trovi. Mi fate un riassunto di quelli aperti in Puglia?
""",
    "sales": """
c'è una quarantina di amministratori di condominio sulla piazza di Torino, elenco pronto, ci
vorrebbe qualcuno dalla voce simpatica che mi fissi gli incontri | Chiamate le aziende
dell'elenco e fissatemi dei sopralluoghi, per capirci: pulizie uffici, zona Brescia | chiamatemi
le palestre dell'elenco e fissate un caffè coi titolari, per piacere. Il telefono non fa per me
| lunedì 30 sono a Bergamo, mi trovate tre o quattro studi dentistici dell'elenco disposti a
vedermi? | telefonate ai ristoranti del foglio, chi vuole assaggiare l'olio lo metti in agenda,
io sono timido | ogni venerdì chiamatemi per favore i pazienti della settimana dopo e confermate
gli orari | chiamate lunedi alle 9 lo studio Neri x fissare il sopralluogo, io a quell'ora
inforno | Allora, matrimonio Riva: il fioraio può solo di pomeriggio, il fotografo non risponde
mai, il parroco vuole essere chiamato dopo la messa. Mi serve qualcuno che li senta tutti e tre
e li metta d'accordo per un sopralluogo giovedì 26 di pomeriggio, io impazzisco | Ricevuta la
perizia. Ora bisogna fissare un incontro col geometra, io sono libera tutti i pomeriggi tranne
il giovedì. | fissami il veterinario per martedì pomeriggio, vaccini ai sei cuccioli | chiamate
il fornitore di malto e fissate mercoledì prossimo alle 15, di persona, da noi | chiamate
martedì alle 15 il sig. Bellomo, deve scegliere il giorno x il tagliando | Chiamate i clienti
dello scorso anno per la revisione delle caldaie, fissate gli appuntamenti di mattina, mai il
venerdì, e segnate tutto nel mio calendario | Vi lascio la lista dei condomini, sono una
quarantina di amministratori. Telefonate, dite che faccio disinfestazione con metodi naturali, e
fissate un sopralluogo gratis, meglio il mercoledì. Chi ha già un contratto segnatelo con la
scadenza | dal 1° aprile qualcuno chiami i 50 vecchi pazienti per fissare la pulizia dei denti |
Potreste chiamare i ristoranti dell'elenco per fissarmi degli assaggi d'olio? | Pronto, senta,
avrei una lista di quaranta amministratori di condominio, me li chiamate e mi fissate degli
appuntamenti per il nostro ascensore | Ho 45 contatti dalla fiera di Rimini in un file, vanno
chiamati e mi servono appuntamenti con chi è interessato | Pronta anche la lista B, 31
nominativi tra Parma e Reggio. Stesso testo per le chiamate | C'è da chiamare una lista nuova,
sono 44 studi di architettura, e fissarmi un incontro con quelli che dicono di sì | Ho smesso di
chiamare i contatti della fiera perché mi trattano male. Sono 42, fissatemi qualche incontro |
Le prime dieci cantine tutte fissate, bravi. Ne ho altre trenta sul quaderno che aspettano una
telefonata | mattina presto, ma aspetta che chiedo a Mimmo. Quei contatti della fiera, visto che
sono già belli ordinati, li chiamate voi per fissarmi un po' di incontri?
""",
    "social media": """
Mia figlia dice che senza instagram non esisto. Io so fare il pane, non i post. Ecco, ci siamo
capiti | vorrei un paio di post per instagram sul nuovo gelato al finocchietto | Linkedin non
l'ho mai usato, però i clienti IT stanno lì. Un paio di post al mese scritti da chi ne capisce?
| Instagram lo aggiorno a ogni morte di papa. Mi ci vorrebbe uno che butti giù tre post sul
restauro degli organi | due post | domenica 22 facciamo la festa dei tulipani, mettete qualcosa
su insta quel giorno con la foto del campo | post su instagram per il saggio, domenica | fate
anche i social? ho aperto la pagina nel 2021 e ci sono tre foto in tutto | Ogni martedì un post
sugli immobili nuovi, le foto le metto in cartella | per la festa del papà un post il 19 con le
zeppole, foto ve la mando domattina appena sforno | un post venerdì alle 18 con la faccia di
Turi che ha montato il ponte nuovo. Testo: "Ora vi alziamo anche il furgone" | Preparate il post
per la riapertura. Devono esserci: data, orari nuovi, il gelato al fico, la foto di nonno. Lo
stesso testo su Instagram e Facebook va benissimo | Mi ha chiamato il sindaco, vogliono la
mostra in piazza. Serve un testo per i social, la locandina la fa mia cugina, il palco il Comune
| vorrei ogni venerdì un post per il pesce del giorno dopo, io vi mando la foto del pescato dal
molo verso le sei, voi due righe e il prezzo al chilo. Niente faccine di pesci per favore |
oltre al pistacchio facciamone un altro su Facebook per la festa del papà? foto ce l'ho | post
festa del papà, giovedì 19 alle 8, foto delle zeppole | un post su instagram ogni domenica, le
foto le mando io | Sabato 4 aprile vorrei che uscisse qualcosa per fare gli auguri, con gli
agnellini (vivi!), su facebook e instagram, niente di religioso che poi litigano | Mi scrivi due
post per Instagram sul nuovo gusto pistacchio e sale? La gelateria riapre e nessuno lo sa 😅 |
Quest'anno per la festa del papà facciamo un massaggio a metà prezzo e non lo sa ancora nessuno.
Mi servirebbe un post su Facebook per giovedì 19, con una foto semplice. Niente cravatte, per
carità, i nostri clienti sono quasi tutti agricoltori. | Mia figlia dice che dobbiamo farci
vedere, che gli altri apicoltori sono tutti su Instagram e noi dormiamo. Io preferisco le api,
ma va bene. Preparatemi cinque post sul miele di acacia, le foto ve le ha già caricate lei. |
Sabato è passata la televisione locale e mia madre si è messa il vestito buono per impastare. Ho
un sacco di foto. Mi preparate due post per Instagram sulla giornata? | le fatture vanno avanti,
bene, ehm, questa è un'altra cosa, domenica abbiamo fatto la festa delle frittelle e ci sono
foto bellissime, mi servirebbero tre post per Facebook, allegri, con i bambini di spalle | Ciao
a tutti, abbiamo ridipinto il negozio di giallo limone e la gente si ferma a guardare. Mi fate
due post per Facebook con il prima e il dopo? Un caro saluto, Marisa
""",
    "transcription": """
Allora, registrazione del convegno, due ore e un quarto, cinque relatori: mi serve tutto scritto
entro lunedì 23 | Potreste trascrivermi la registrazione dell'assemblea? Dura due ore, mi basta
per giovedì prossimo, il 19. | due ore di riunione col comune registrate col telefono,
sbobinatele entro il 19 per favore | Ho registrato la lezione di ieri, 55 minuti. La vorrei nero
su bianco, senza riassunti, entro lunedì prossimo 16 marzo | ho l'audio del nonno che racconta
la bottega, 50 minuti in mezzo dialetto, vorrei leggerlo | il verbale non l'ha scritto nessuno
ma c'è la registrazione, ascoltatela e buttate giù tutto per il 23 | registrazione della
riunione della pro loco, quasi due ore, litigi compresi. trascrivete pls | La fattura Rai è
arrivata, si sono perfino complimentati. Poi ci sarebbe Conti, 28 minuti di registrazione da
mettere per iscritto, con i silenzi segnati perché lì dice tutto | avrei 7 vocali di mia suocera
con le ricette dei biscotti, da mettere per iscritto prima che si perdano… nessuna fretta | la
riunione di condominio di venerdì scorso, 48 minuti, scala B compresa | mi sbobinate 25 minuti
per domani alle 8 e mezza? | mi mettete per iscritto un vocale di mezz'ora? | Riunione del
direttivo durata tre ore, abbiamo litigato sulle maglie, fatto pace, e scelto il percorso nuovo.
La lettera allo sponsor la scrivo io, i permessi li segue Dario. Ho registrato tutto col
telefono appoggiato al salame, si sente abbastanza. Mi serve un verbale decente da firmare |
trascrizione della 4 per favore, in word | Ho registrato la riunione con il Comune, 50 minuti.
Servirebbe il testo entro il 31 aprile, anche senza minutaggio. | Ho dettato in macchina gli
appunti di tre sopralluoghi, in tutto una quarantina di minuti. Mi farebbe comodo averli scritti
per mercoledì prossimo, perché poi preparo i preventivi. | Ieri ho registrato quasi un'ora di
chiacchierata con il mio maestro liutaio, che ha ottantasei anni e una memoria di ferro.
Potreste metterla per iscritto, così com'è? Vorrei regalargliela stampata. | Mi servirebbe la
trascrizione dell'intervista al nostro mastro birraio, dura circa mezz'ora. | Sbobinate
l'intervista con il signor Galli entro martedì, è per il libretto dei cinquant'anni della
bottega | Ieri ho chiacchierato due ore con la vecchia proprietaria del mulino, una memoria
incredibile, mi ha offerto pure il vino. Ho registrato tutto col telefono. Mi servirebbe il
testo scritto, lo uso poi per il nostro libretto. | Ieri riunione con i soci, tre ore, e alla
fine nessuno si ricordava chi aveva promesso cosa. Meno male che avevo acceso il registratore.
Mi serve tutto messo per iscritto entro lunedì alle 9, che ci rivediamo | sono tornato da
Bologna, tutto liscio, ho registrato tutto l'incontro col vecchio liutaio, saranno due ore, e mi
servirebbe scritto, magari coi minuti segnati perché poi devo ritrovare i pezzi per il libro |
C'è anche una registrazione di 1 ora, assemblea dei soci, cinque voci, la mia la riconoscete
dalla tosse | Intervista di sabato scorso, 50 minuti in due, da sbobinare entro le 10 di giovedì
| Ottimo il verbale di gennaio! C'è anche la registrazione di febbraio, un'ora e dieci, la
carico adesso così la trascrivete
""",
    "translation": """
Hey, sorry se scrivo di corsa, il manuale delle istruzioni va messo in inglese, the client in
Dublin needs it by 1 aprile | gli svizzeri vogliono il preventivo in tedesco, e qui il tedesco
non lo sa nessuno | il contratto del fornitore turco è solo in inglese e io l'inglese non lo
mastico, mi serve in italiano per giovedì 19 | Il nostro listino andrebbe reso comprensibile ai
clienti francesi; sono sei pagine. | i turisti tedeschi guardano il menù e ridono, fatemelo
scrivere da uno che la lingua la sa | tradurre in tedesco la relazione tecnica, dodici pagine.
il cliente è di Bolzano ma fa finta di non capire | etichette delle ceramiche in inglese e
tedesco, sono 12 righe | potete tradurre il menu degustazione in inglese e tedesco? mi serve per
il 20 | Il catalogo in inglese, 12 pagine, per fine marzo. Non «inglese da catalogo», mi
raccomando. | quarta di copertina in tedesco, la fiera la curo io | Il libretto della mostra in
tedesco entro il 20, sono 5 paginette. Poi vengono quelli di Monaco | Traduzione delle etichette
in spagnolo: miele di castagno, acacia, millefiori, ingredienti, lotto, avvertenze per i
bambini. Me le rimandate nello stesso file | Le schede dei miei vini (nove) dall'italiano
all'inglese e al giapponese, se lo fate. Sono brevi, ma i termini di cantina devono essere
giusti, l'importatore è pignolo | La fattura a posto. Avrei anche la lettera di un cliente
svedese da mettere in italiano | schede di 12 vini in svedese, 10 giorni lavorativi vanno bene |
il contratto in francese mi serve per il 30 febbraio | un attimo. intanto urgente: il capitolato
in inglese, prima possibile | Ciao, vorrei vendere le borse anche in Germania ma le schede sono
solo in italiano. Sono 18 articoli, più la pagina sulla cura del cuoio. | te lo dico dopo.
Intanto mi traduci in inglese il menù degustazione entro venerdì? | Il catalogo in inglese ci
serve anche in tedesco e basta così, otto pagine, entro venerdì. | Scheda tecnica della bici dal
tedesco all'inglese, 5 pagine, per il 23/3 | Preventivo dall'inglese al tedesco, 2 pagine.
Giovedì alle 17 devo spedirlo | Riuscireste a farmi avere in inglese la scheda del vino in
spagnolo entro venerdì? Una pagina e mezza | il traduttore automatico fa schifo, mi serve il
listino dall'inglese al tedesco fatto bene | Il cliente tedesco non capisce il nostro inglese e
si sta stufando. Questa offerta, 4 pagine, dall'inglese in tedesco
""",
    "travel": """
il 16 aprile devo stare a Verona per il vinitaly e come al solito non ho né treno né letto | Mi
servirebbe un treno per Bologna il 17, ritorno in serata. | ciao, mi serve un volo per Palermo
il 3 maggio, ritorno da vedere, bagaglio grande perché porto la strumentazione | devo essere a
Monaco il 29 aprile per la fiera del gelato e non ho ancora prenotato un bel niente, ci pensate
voi? | ci serve un furgone e due stanze a Lecce per montare lo stand, date da confermare ma
tenete d'occhio i prezzi | il 25 alle 15 ho una riunione a Lugano, parto da Bologna, pensateci
voi a come ci arrivo | pullman da 50 con autista per il coro, Verona-Arezzo e ritorno, in
occasione del concorso polifonico | Vinitaly: camera doppia a Verona dal 12 al 14 aprile
compreso, anche fuori, basta che ci sia il parcheggio | Volo per Madrid il 6 maggio, ritorno il
9. Dopodomani scade l'offerta, prenotate entro quel giorno | Vinitaly, dal 12 al 15 aprile,
Verona è già tutta piena lo so, va bene anche fuori purché ci sia il treno. camera singola,
colazione presto | il mio treno di stasera per Bologna lo hanno soppresso, me ne trovi un altro
per favore? | Mi hanno appena disdetto l'albergo di Verona per la fiera, dicono che c'è stato un
allagamento. Trovatemene un altro per le stesse notti, entro i 130 euro. | Mi hanno invitata a
parlare di restauro a Siviglia, ed è un onore che non mi aspettavo. Avrei bisogno di volo e
albergo dal 20 al 22 aprile, partendo da Bologna. Per l'albergo mi basta qualcosa di pulito in
centro. | Mi prenotate un treno per Bologna giovedì 26, con ritorno la sera? | Mi serve un volo
per Barcellona il 2 aprile, solo andata. Parto da Bergamo o Linate, è uguale. | Buongiorno, sono
Chiara Fontana, restauratrice. Dal 21 al 23 aprile devo essere a Vienna per un sopralluogo in
una chiesa, partendo da Bologna. Sarebbe possibile trovarmi un treno o un volo e una pensione
semplice in centro, restando sotto i 450 euro? La ringrazio molto, Chiara | mi serve un treno
per Bologna la mattina del 9 aprile | Mi serve un treno Bologna-Roma per lunedì 23 e uno per
tornare la sera stessa | mi serve un treno per Bologna, martedì quindici, la mattina presto, e
torno la sera, mia moglie dice prendi la macchina ma con quel traffico no, quindi treno, seconda
classe, pensateci voi | Buongiorno, giovedì 8 ottobre devo essere a Monaco per un sopralluogo.
Vi chiedo di trovarmi un treno da Verona in mattinata e una stanza per una notte, spesa massima
200 euro in tutto. Cordialmente, Ing. Sandro Pavesi | Sciopero, il mio treno di domani è
soppresso. Mi serve un'auto a noleggio per domani mattina da Padova! | mi hanno cancellato il
treno per Lione, trovatemene un altro entro lunedì, ci vado per la fiera | treno Verona-Milano
giovedì 19, arrivo prima delle 10, ritorno verso le 18 | albergo a Monaco dal 23 al 25 marzo,
due singole, vicino fiera, max 140 | Giovedì 19 devo essere a Torino per le 10 e il treno non
l'ho ancora preso. Parto da Bologna
""",
    "websites": """
sul sito risulta ancora che facciamo l'agopuntura, ma Giulia se n'è andata a ottobre… da
togliere | sul sito c'è ancora il vecchio indirizzo e la gente va dall'altra parte della città |
sul sito manca il corso del giovedì sera, aggiungetelo e togliete quello del martedì | Sul sito
il numero di telefono è quello vecchio da mesi, ora è 051 555 0199. Qualcuno me lo sistema? |
nella pagina delle camere c'è scritto colazione inclusa, non è più vero, togliete la frase | sul
sito c'è ancora il numero del fax di mio nonno | ecco perché non chiama nessuno, sul sito c'è
ancora il mio vecchio numero! lo cambiate? | Sul sito c'è ancora il foglio rosa a 250, metteteci
280 e levate la foto dove dormo | togliete il corso prematrimoniale dalla home, lo tiene il
parroco e ha cambiato idea | Sul sito c'è scritto chiuso per ferie, potete toglierlo al più
presto? siamo aperti da un mese | Ciao! Cambiare gli orari sul sito, sia in home sia in fondo
alla pagina, togliere l'avviso di Natale e mettere il nuovo cellulare | sul sito c'è ancora il
numero vecchio, mettete per favore 0471 553820 | il modulo contatti porta il numero del mio ex
marito, toglietelo quanto prima vi prego | scrivete sotto i contatti: 9-13 e 15.30-19.30,
mercoledì chiuso | Abbiamo cambiato il menù per la primavera, lo chef è uno che non sta mai
fermo. Sul sito però ci sono ancora la polenta e il brasato, ieri me ne hanno chiesti quattro.
Va messo il pdf nuovo e tolti i piatti vecchi | Potete anche mettere sul sito il menù di Pasqua?
Entro il 25 marzo | senta, sul sito c'è ancora il corso di cucina da novanta euro, quello non lo
facciamo più da, boh, due anni, e ieri uno si è iscritto e ha pagato, va tolto per favore | Cara
Northside, i link del menu non portano più da nessuna parte e i clienti mi telefonano per sapere
che cosa cuciniamo. Potete dare un'occhiata e sistemarli? Grazie mille, Trattoria da Ersilia |
Il corso di ceramica del martedì è finito, levatelo dal sito | abbiamo un'impastatrice nuova,
bella, rossa: mettete la foto sulla pagina "chi siamo" | le foto delle camere sul sito sono
vecchie, le nuove sono in cartella. e cambiate pure il numero di telefono in fondo | Sul sito
c'è ancora l'orario invernale, adesso facciamo 8-13 e 15-19. Lo cambiate? | sul sito c'è ancora
il prezzo vecchio del massaggio, 45 invece di 52 | Potreste togliere dal sito la pagina del
corso di ceramica? È finito a gennaio | il modulo prenotazioni sul sito non manda più le mail,
qualcuno ci guarda?
""",
}
