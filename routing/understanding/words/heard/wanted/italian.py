"""What people who write Italian want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "bookkeeping": """
Io di contabilità non ci capisco un tubo e quella che mi aiutava è in maternità, potete fare voi
febbraio? | lo scatolone delle fatture di acquisto è di nuovo pieno fino all'orlo | la ragazza
che teneva la prima nota si è licenziata, da gennaio è tutto fermo, mi serve qualcuno che
registri i movimenti ogni mese | i conti di maggio | il commercialista dice che il mio febbraio
è un disastro, ho ricevute sparse e l'estratto conto, chi ci mette ordine?
""",
    "customer support": """
mi scrivono in venti al giorno per sapere quando arriva la spedizione, non riesco a stargli
dietro, pensateci voi per favore 😩 | le clienti mi scrivono a tutte le ore per taglie e resi,
non ci sto più dietro | ogni giorno mi scrivono in venti per prenotare un tavolo, qualcuno
risponda al posto mio vi supplico | nessuno risponde più alle mail del b&b da quando mia cognata
è partita, e arrivano venti richieste al giorno | ho 60 messaggi di ospiti in attesa, check-in,
parcheggio, culla.. vorrei che entro domenica tutti abbiano avuto risposta | mi scrivono tutti
per sapere dov'è il pacco, potreste rispondere voi firmando come negozio?
""",
    "data entry": """
ho due quaderni pieni di indirizzi raccolti in fiera, andrebbero copiati in un foglio excel,
scrittura da gallina, avviso | le schede dei clienti dal quaderno al computer, son circa 300,
con calma | 180 biglietti da visita da buttare dentro il gestionale, le scansioni ce le avete
nella cartella fiera | il quaderno dei clienti della nonna, 200 nomi scritti a matita, va messo
nel computer
""",
    "invoicing": """
ragazzi mi servirebbe una mano con le fatture, da gennaio non ne ho mandata nemmeno una ai
clienti | fattura a Colombo per il servizio fotografico 900 + iva grazie | fattura alla Nautica
Riva, 2 corsi patente, 1.180 euro, va mandata domani | Non ho il coraggio di chiedere i soldi ai
miei vicini di bottega, sono tre fatture di ottobre. Potete sollecitare voi? | fattura a Rossi |
al catering della comunione mi devono 900 euro e fanno finta di niente, scrivete voi due righe
gentili entro il 18
""",
    "newsletter": """
Non sarebbe male se qualcuno buttasse giù la mail di aprile per i nostri soci, c'è la gita, il
torneo e il bar nuovo | Gentilissimi, avrei bisogno che qualcuno scrivesse la circolare ai
nostri iscritti sul saggio di fine anno, tono affettuoso. | non la newsletter di aprile, quella
è già in lavorazione, ne voglio una a parte solo per gli studi medici | una newsletter per
favore | devo scrivere a tutti gli iscritti della mailing list che riapre l'agriturismo, io so
mungere, scrivere no
""",
    "others": """
Due cosette: tradurmi in francese le schede dei mobili e trovarmi una decina di negozi di
arredamento a Lione che potrebbero essere interessati | Da quando ho aperto il secondo negozio
non respiro: contabilità del trimestre indietro, fatture ai ristoranti da fare, e gli stipendi
pure | Ti dispiacerebbe occuparti della posta dell'agriturismo finché sono in fiera, e intanto
far aggiornare le foto delle camere in homepage | un volo per Bruxelles il 21 aprile e già che
ci siete mettetemi per iscritto l'audio di mezz'ora che vi giro tra poco | ho 70 contatti della
fiera e zero voglia di telefonare, pensateci voi, e inserite anche tutto nel crm | contabilità
del primo trimestre e nel frattempo le fatture ai 16 inquilini, ecco, questo mi toglierebbe un
peso | tre lavoretti: instagram della bottega ogni settimana; descrizioni dei vasi in inglese e
francese; caricare i 50 vasi nello shop | vorrei trasformare la mia diretta di yoga in testo (50
min) e da lì una newsletter, si può? | due cosette: le buste paga dei ragazzi e sulla pagina
degli orari c'è scritto ancora che chiudiamo alle 18, adesso è alle 20 | Salve, avrei bisogno
di: fatture ai dodici allievi del corso di sommelier, e una mail carina per dire loro che il
secondo livello parte il 4 maggio | La mia azienda agricola avrà pur diritto a qualche
contributo per le arnie... guardateci voi, e intanto preparate un paio di post sul miele nuovo
""",
    "payroll": """
Le buste paga dei miei tre pizzaioli, chi me le prepara? Il 27 devo pagarli | buste paga di
marzo x 3 | Potreste occuparvi delle buste paga delle mie quattro igieniste? Il consulente ci ha
lasciati. | sono tre settimane che gli stipendi li calcolo a mano di notte. entro il 25 marzo li
fa qualcun altro, giuro. siete voi? | i ragazzi della pizzeria segnano i turni sui tovaglioli,
mettete insieme voi così a fine mese prendono lo stipendio
""",
    "research": """
qualcuno mi sa trovare chi vende sughero sfuso in Portogallo o Sardegna, quantità minime, prezzi
al chilo | Cerco un produttore di tappi in sughero sardo, piccoli lotti: qualcuno può fare una
ricerca? | Da quando ha aperto il centro commerciale vorrei capire quanti negozi di giocattoli
restano in provincia e cosa vendono online. | mi trovate chi fa ancora cesti in vimini
intrecciati a mano, in Italia però, non in Cina. Mi bastano nomi e contatti | trovatemi chi
produce scatole di cartone per torte qui in zona, con minimi d'ordine e costi | vorrei capire
chi altro affitta kayak sul lago e a quanto, e se serve un permesso
""",
    "sales": """
c'è una quarantina di amministratori di condominio sulla piazza di Torino, elenco pronto, ci
vorrebbe qualcuno dalla voce simpatica che mi fissi gli incontri | Chiamate le aziende
dell'elenco e fissatemi dei sopralluoghi, per capirci: pulizie uffici, zona Brescia | chiamatemi
le palestre dell'elenco e fissate un caffè coi titolari, per piacere. Il telefono non fa per me
| lunedì 30 sono a Bergamo, mi trovate tre o quattro studi dentistici dell'elenco disposti a
vedermi? | telefonate ai ristoranti del foglio, chi vuole assaggiare l'olio lo metti in agenda,
io sono timido
""",
    "social media": """
Mia figlia dice che senza instagram non esisto. Io so fare il pane, non i post. Ecco, ci siamo
capiti | vorrei un paio di post per instagram sul nuovo gelato al finocchietto | Linkedin non
l'ho mai usato, però i clienti IT stanno lì. Un paio di post al mese scritti da chi ne capisce?
| Instagram lo aggiorno a ogni morte di papa. Mi ci vorrebbe uno che butti giù tre post sul
restauro degli organi | due post | domenica 22 facciamo la festa dei tulipani, mettete qualcosa
su insta quel giorno con la foto del campo
""",
    "transcription": """
Allora, registrazione del convegno, due ore e un quarto, cinque relatori: mi serve tutto scritto
entro lunedì 23 | Potreste trascrivermi la registrazione dell'assemblea? Dura due ore, mi basta
per giovedì prossimo, il 19. | due ore di riunione col comune registrate col telefono,
sbobinatele entro il 19 per favore | Ho registrato la lezione di ieri, 55 minuti. La vorrei nero
su bianco, senza riassunti, entro lunedì prossimo 16 marzo | ho l'audio del nonno che racconta
la bottega, 50 minuti in mezzo dialetto, vorrei leggerlo | il verbale non l'ha scritto nessuno
ma c'è la registrazione, ascoltatela e buttate giù tutto per il 23
""",
    "translation": """
Hey, sorry se scrivo di corsa, il manuale delle istruzioni va messo in inglese, the client in
Dublin needs it by 1 aprile | gli svizzeri vogliono il preventivo in tedesco, e qui il tedesco
non lo sa nessuno | il contratto del fornitore turco è solo in inglese e io l'inglese non lo
mastico, mi serve in italiano per giovedì 19 | Il nostro listino andrebbe reso comprensibile ai
clienti francesi; sono sei pagine. | i turisti tedeschi guardano il menù e ridono, fatemelo
scrivere da uno che la lingua la sa
""",
    "travel": """
il 16 aprile devo stare a Verona per il vinitaly e come al solito non ho né treno né letto | Mi
servirebbe un treno per Bologna il 17, ritorno in serata. | ciao, mi serve un volo per Palermo
il 3 maggio, ritorno da vedere, bagaglio grande perché porto la strumentazione | devo essere a
Monaco il 29 aprile per la fiera del gelato e non ho ancora prenotato un bel niente, ci pensate
voi? | ci serve un furgone e due stanze a Lecce per montare lo stand, date da confermare ma
tenete d'occhio i prezzi | il 25 alle 15 ho una riunione a Lugano, parto da Bologna, pensateci
voi a come ci arrivo
""",
    "websites": """
sul sito risulta ancora che facciamo l'agopuntura, ma Giulia se n'è andata a ottobre… da
togliere | sul sito c'è ancora il vecchio indirizzo e la gente va dall'altra parte della città |
sul sito manca il corso del giovedì sera, aggiungetelo e togliete quello del martedì | Sul sito
il numero di telefono è quello vecchio da mesi, ora è 051 555 0199. Qualcuno me lo sistema? |
nella pagina delle camere c'è scritto colazione inclusa, non è più vero, togliete la frase
""",
}
