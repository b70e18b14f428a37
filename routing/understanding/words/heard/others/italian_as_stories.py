"""What people who write Italian want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Ho cambiato indirizzo: via Garzoni 8, secondo piano, citofono "Pilates". Va messo sul sito e
scritto a tutti gli allievi nella prossima newsletter, perché ieri tre signore hanno aspettato
venti minuti davanti alla porta vecchia. | Mi è venuta in mente una cosa sotto la doccia: sul
sito manca la pagina dei regali, basta una riga e il link. Poi, già che ci siete, i solleciti a
chi non paga da Natale. | vorrei capire quanto chiedono gli altri maestri di sci per una lezione
privata a Bormio e Livigno, e mi serve anche un albergo lì per due notti verso fine marzo,
semplice, con deposito sci | per sabato mi servono: post per la riapertura del giardino del B&B
e sul sito il prezzo della camera glicine che sale a 95. Ah e il prato da tagliare ma quello me
lo faccio da solo | ciao, la signora Bassi mi deve ancora 640 euro per le finestre di
novembre... e intanto mi serve un preventivo per il portone del notaio, rovere massiccio,
serratura antica da recuperare | ragazzi la signora di Torino dice che la tracolla si è scucita
dopo due giorni, la vuole sostituita, e intanto mi ha messo due stelle... mi aiutate con tutt'e
due le cose? | abbiamo sistemato il fienile, due camere e una cucina enorme, vista ulivi. però
quando scrivo io sembra un atto notarile 😅 e poi va messo in vendita da qualche parte a 160 a
notte, min 3 notti | Il 22 maggio suoniamo a Trieste, quindi treno e albergo per quattro con un
violoncello. Già che siamo lì magari qualcuno a Lubiana o Udine ci fa suonare il giorno dopo,
provate a sentire | Ho pubblicato quattro libri con lo stesso editore e ogni primavera arriva un
foglio con dei numeri. Non l'ho mai guardato, lo ammetto. Quest'anno l'ho guardato: del libro
del riccio risultano 212 copie, ma io stessa ne ho firmate più di 300 alle fiere, e l'edizione
coreana non compare proprio. L'editore è simpatico, il contratto è in ordine, me l'avevate letto
voi a suo tempo. Però qualcosa non quadra, fatemi capire quanto mi devono | La signora Bianchi
ha ricevuto la lampada sbagliata, è la seconda volta, ed è furiosa (ha ragione). Sentitela,
scusatevi a nome mio e trovate un accordo, anche uno sconto va bene. | buongiorno, avrei bisogno
di tre cose: solleciti a chi non ha pagato gennaio, un post per la festa del papà (entro il 17)
e qualcuno che telefoni ai bar della lista per proporre le nostre granite | Aggiornate i prezzi
nello shop: tazze da 14 a 15,50, piatti da 22 a 24, ciotole invariate, set da 4 tolto perché non
lo facciamo più. Controllate che cambino anche nelle varianti colore. | Sto lanciando un corso
di sommelier per aziende. Vorrei che chiamaste gli uffici eventi delle banche di Milano che vi
ho elencato, spiegaste il pacchetto (3 serate, 1.800 euro) e mi diceste chi è interessato. | Ho
speso 600 euro su Google in un mese e ho ricevuto due telefonate, di cui una di mia zia.
Guardate la campagna, ditemi dove sbaglio, cambiate quello che serve. Il sito secondo me va
bene, è la pubblicità il problema. | Quanto costa davvero aprire un piccolo laboratorio di
pasticceria in casa? Intendo permessi, Asl, corso Haccp, assicurazione. Mi basta un foglio con
le voci, le cifre e dove l'avete letto. | C'è l'estratto conto di gennaio e febbraio da spuntare
con le fatture, e mancherebbe anche una campagna a pagamento su Facebook per i buoni regalo, da
far uscire il 20 aprile | Buongiorno, sono di nuovo io, scusate la lungaggine. Avrei una domanda
comunale da compilare entro il 10 aprile (allego il modulo), poi un fornitore di vasetti da 212
ml da trovare perché il nostro chiude, e infine un articolo per il giornalino della Pro Loco
sulla nostra storia. | Il magazzino e lo shop non vanno d'accordo: online risultano 14 sciarpe,
in realtà sono 3. Ho rifatto la conta a mano, il foglio è allegato: correggete tutte le
giacenze, anche quelle a zero. | Ciao, altre due cose mentre lavorate al preventivo: 1)
sollecitare il bar Sport, deve ancora 520 euro da gennaio 2) fattura per il buffet alla banca,
entro il 31 marzo. Per il sollecito stessa scadenza. | Vorrei anche un annuncio nuovo per il
monolocale sopra l'officina: 32 metri quadri, arredato, terrazzino, 520 al mese. Le foto le ha
già il mio collega e ve le gira lui. | Mi mancano i vasi da 14, fatene arrivare cento da Deroma
come l'altra volta. E già che ci siete guardate a quanto vendono gli altri fioristi il kit di
semina, che secondo me sono troppo basso. | allora ho dodici minuti di messaggio vocale con
tutte le cose dette alla riunione dei soci e mi servirebbe il verbale scritto bene per lunedì
che poi lo devono firmare tutti | il condominio di via verdi non ha ancora saldato la facciata,
7.400 euro scaduti a gennaio. l'amministratore al telefono dice sempre domani. io lì devo
tornarci per i balconi quindi non voglio litigare. scrivigli tu, gentile ma fermo | ciao, sono
la figlia del signor Russo. ad aprile c'è l'assemblea dei condomini e lui non ha ancora scritto
a nessuno. serve la convocazione per tutti e nove, pronta venerdì 20 | Egregi signori, spero che
questa mia vi trovi in salute. Il monolocale sopra la liuteria è stato ridipinto e le vecchie
parole non gli fanno più onore. Scrivetemi per favore un annuncio nuovo, entro fine mese. Vostro
Ettore Galli | Egregio ufficio, vi scrivo dalla bottega fra un orologio e l'altro. Ho cinque
inquilini e una memoria di ottantadue anni. Guardate voi, sull'estratto che allego, chi ha
versato e chi no, e mandate due righe garbate ai ritardatari. Ossequi, Orazio Fabbri | Da adesso
vorrei due post a settimana su Instagram, il martedì e il venerdì, con le foto dei mazzi che vi
mando io. Da sola non ci sto più dietro, mi dispiace. | L'elenco delle palestre è arrivato. Ora
vanno contattate tutte e 34 via mail con la nostra offerta per i teli in microfibra. E per la
fiera di giugno mi serve un banner di 2 metri per 1 con il logo nuovo. | Gentile ufficio, il
nostro piccolo museo privato ha ricevuto il contributo della fondazione l'anno scorso e ora
dobbiamo spiegare come l'abbiamo speso. Vorrei che preparaste la relazione finale, con le
fatture allegate. La scadenza è il 31 marzo. Distinti saluti, Enrico Salvati | Gentilissima
Paola, le scrivo dal treno, perdoni gli errori. Mercoledì 18 alle 20 tengo una serata online
sulla potatura degli ulivi e mi servirebbe tutto pronto: iscrizione, Zoom, promemoria. Se poi
qualcuno di voi resta collegato quella sera sono più tranquillo, con la tecnica sono negato.
Distinti saluti, Silvano Greco, agronomo | Gentile Marina, in queste settimane non ho avuto un
attimo, mi scusi se sparisco. Ho registrato quattro memo vocali con le sedute di feng shui di
febbraio, roba riservata come sempre, e mi servono battuti in bella copia per i fascicoli dei
clienti. Se può entro martedì prossimo le sono debitrice. Cordialità, Tiziana Volpe | Scusate,
sono sparita perché in negozio abbiamo avuto l'inventario e mio marito con la febbre. Le fatture
dei due ristoranti per febbraio sono ancora da fare. Riuscite a mandarle entro lunedì? | La
fiera di Monaco quest'anno la facciamo davvero, lo stand l'ho pagato venerdì col mal di cuore.
Il catalogo l'abbiamo già in inglese, serve in tedesco per il 30 marzo. E cercatemi i contatti
dei distributori di ceramica in Baviera, con qualche notizia su ognuno. | Il geometra Ferri dice
sempre che paga domani, e intanto si è comprato il cane di razza. Io sono stufo ma litigare non
mi va. Mandategli un sollecito gentile per la fattura 14 di dicembre | ah e poi, niente a che
fare con la pagina, giovedì 19 è la festa del papà e vorrei un post su Instagram con le cinture
incise, e già che ci sei c'è da mandare la fattura a quelli del teatro, 780 euro per i costumi |
Gentile redazione, siamo un piccolo agriturismo in Umbria. Abbiamo il menu soltanto in inglese e
ci servirebbe anche in tedesco; inoltre sul sito andrebbero aggiornati i prezzi delle camere,
che sono ancora quelli dell'anno scorso. Ci fareste davvero un grande favore. Cordiali saluti,
Famiglia Bartoli | due cosine oltre al sito, c'è una lettera in tedesco di un cliente di
Stoccarda, da mettere in inglese che almeno quello lo capisco, e poi a lui stesso la fattura,
quattrocento euro, per le sedie | Gentili signori, vi prego di emettere la fattura allo Studio
Bellandi per la consulenza di aprile, 1.100 euro oltre IVA. Dovrebbe partire entro il 15 maggio.
Distinti saluti, Ottavio Brusa | Gentili, per il bilocale di via del Pozzo si sono presentate
già ventidue persone. Vorrei fissare le visite per sabato mattina, un quarto d'ora ciascuna. Ci
pensate voi? Cordiali saluti, Ornella | Spettabile ufficio, un ospite ci ha dato due stelle
perché il gallo canta alle cinque. Vorrei rispondergli con garbo e un pizzico di spirito. Mi
preparate una bozza per mercoledì? Grazie di cuore, Celestino | Gentile ufficio, per il mio
monolocale hanno scritto in trentuno e io parto domenica. Sceglietene cinque che abbiano un
lavoro fisso e dite di no agli altri, con cortesia. Vostra Palmira | ecco il commercialista mi
ha mandato un messaggio con tre punti esclamativi vuole tutti gli scontrini del trimestre
ordinati io ho solo un cassetto che non si chiude più pensateci voi entro il venti | sono sette
clienti no otto c'è anche la zia di Marco per le tende da sole da montare a giugno chiamateli e
metteteli in fila senza farmi attraversare la città ogni volta | allora senti sono dal signor
Bertolazzi e vuole rifare il terrazzo tutto con la guaina nuova saranno che so trentacinque
metri quadri mi fai un preventivo per lunedì anzi no per martedì che lunedì è Pasquetta |
Gentili signori, ho aperto un piccolo agriturismo e le pagine del sito sono ancora piene di
«lorem ipsum». Mi servirebbero i testi per la home, le camere e i dintorni entro venerdì 27
marzo. Cordiali saluti, Ornella Fabbri | Gentile redazione, la mia dipendente più anziana va in
pensione e tocca a me fare il brindisi. Tre minuti, affettuosi, senza farla piangere. Mi
servirebbe per venerdì 18 settembre. Con i migliori saluti, Attilio Bassi | Buongiorno a tutti,
i testi del sito li leggo stasera con calma. Intanto vorrei scrivere a chi è già stato da noi e
offrire uno sconto per tornare in primavera. Preparate e spedite voi? Cari saluti, Mirella |
Spettabile redazione, a fine maggio la nostra palestra ospita una corsa di beneficenza per
l'ospedale dei bambini. Vorremmo che giornali e radio della zona ne dessero notizia. Vi
affidiamo testo e contatti. Cordiali saluti, Associazione Passo Lento | Ciao, ho fotografato
trenta borse sul balcone e in metà si vede il bucato della vicina. Mi mettete lo sfondo bianco
su tutte? Venerdì devo caricarle nel negozio, quindi mi servirebbero per quel giorno. Baci,
Ginevra | Basta con la radio locale, l'ho disdetta, non la ascolta nessuno. Con quei soldi dieci
post su Facebook, e il menù finalmente in tedesco, ora c'è solo in inglese e i tedeschi
brontolano | Mia sorella non mi aiuta più e io sono sommersa. Gli stipendi di marzo non sono
preparati, la prima nota di febbraio nemmeno. Per il 24 marzo tutte e due, sennò il
commercialista mi molla | ieri sera un seggiolino del calcinculo ha toccato il palo, nessuno si
è fatto male grazie a Dio. Il braccetto però è piegato e va raddrizzato o saldato, e poi voglio
che lo guardi un ingegnere di fuori, non dormo | sabato 28 smontiamo a Jesolo e i due cugini
sono rimasti in Romania. Mi mancano due robusti. In più per andare via di lì con il carro largo
vogliono il foglio della provincia, quello del viaggio | il comune di Lucca vuole il foglio dove
c'è scritto come si fa scendere la gente dalla ruota se va via la corrente. Lo sappiamo fare,
non lo sappiamo scrivere! | il bruco mela è ancora a Caorle nel capannone di mio compare, che
dal 20 lo affitta a un altro. Qualcuno col bilico me lo porta a casa a Mestre entro il 19, San
Giuseppe? | Senti, due robine nuove: il conto alla sposa Galimberti (380, trucco e prova) che
non l'ho mai mandato, e due post sui capelli corti, che mi hanno regalato delle foto pazzesche |
I moduli del centro estivo sono su carta: 86, da mettere nel gestionale. E ci servirebbe capire
quanto chiedono gli altri centri di Parma a settimana. Il 25 c'è il consiglio e ne parliamo lì.
""",
}
