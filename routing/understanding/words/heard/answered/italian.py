"""What people who write Italian answer to what the desk asked; as heard."""

from __future__ import annotations

ANSWERED = {
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
'lavori 2025', quelle col nome del cliente | sì, metà e metà | 180 più iva | Quella con i coni,
nell'altra si vede mio cugino con il grembiule sporco. | Rispondete che i cani sono benvenuti,
ma non in piscina e non nella sala della colazione. | ripulita | una trentina di km, oltre non
ci viene nessuno da noi | In bianco e nero, tanto le stampo sulla vecchia macchina dello studio.
| Venerdì a mezzogiorno va benissimo | pomeriggio | Sì se restano in vaso, altrimenti mi gelano
sul furgone. | Sui 94 mila, il numero preciso ce l'ha la commercialista e le ho già scritto. |
Due camere doppie e un divano letto, quindi massimo sei persone | il 3,2 per cento | Togliete i
corsi, solo sui prodotti da scaffale | buono regalo comprato in studio | facciamo mercoledì 25 |
Contateli pure, tornano domani con il furgone e sono ancora tutti nella scatola. | martedì
prossimo, il 17 | Solo per quello di rododendro, gli altri sono tutti di pianura. | direi 300
euro, se va bene ne riparliamo | in sanscrito con la traduzione tra parentesi | Mia madre,
dottoressa Elvira Sartori, anche se in pensione la farmacia è ancora lei. | Per lunedì 23 alle
18, poi ci rivediamo. | meglio il numero di socio | Semplice e affettuoso, come se lo scrivesse
una zia. Niente frasi da ufficio. | Che dopo i 30 giorni diamo un buono dello stesso valore, mai
soldi indietro | Un chilo e otto, con la scatola | Sì ma più basso, si deve sentire appena sotto
la voce | italiano e tedesco, gli inglesi qui non passano mai | Il dieci per cento, oltre non ci
sto più dentro con i costi. | Sui genitori, perché alla fine sono loro che pagano il corso ai
figli. | Tu, sono tutti giovani da noi. | quelli della idrocenter, hanno anche le valvole |
inglese e francese | Sì, colonna separata, e il totale in fondo. | Solo quelle dove sono di
spalle, ho la liberatoria per quelle e basta. | entro sabato | Due notti, e una camera singola
va benissimo. | solo dal minuto 12 in poi | Venerdì alle 18, così lo vedono prima dell'aperitivo
| ma seconda, figurati, basta che ci sia il tavolino che devo cucire gli ultimi bottoni | quella
dei corsi, in fondo dove c'è scritto 2024 | lunedì 23 | sui 300 tutto compreso | Tutti tranne le
candele piccole. Quelle restano a 9 euro. | due, io e il fotografo | Italiano, ma gli hashtag
mettili in inglese | tutti e due | Paolo, Denis e la nuova apprendista Greta | Salve, per
venerdì prossimo, il 20, andrebbe benissimo. Prima non ho nemmeno la stampante. Grazie, Ottavia
| sì, le foto le ho caricate ieri sera, sono diciotto, quella col gatto non usatela | verde
salvia, se c'è ancora, sennò panna | Uno solo, la collega ha dato forfait | Visto che hanno
rinviato l'inaugurazione, va bene entro il 30. | su Mailchimp, l'altro account è morto | per il
29, venerdì | undici con gli allegati | sabato va bene | quello delle fatture | Tutto il quarto
trimestre 2025 | prima possibile, aspetto da carnevale! | entro fine mese | una sessantina direi
| boh saranno una trentina, chiedi a Lucia che l'ha impaginato | La banca chiude i bonifici il
25. Meglio quindi averle il 24 | entro venerdì dai | 380 euro più iva, sei casse di chinotto |
gennaio e basta, cioè no, gennaio e febbraio | in tre, ma Giulio torna la sera stessa | Inglese
e tedesco, per la fiera | mah, con calma, il cliente tedesco non risponde da settimane |
intendevo le fatture, scusa mi sono spiegato male | il 28, è il suo compleanno e glielo stampo |
riapriamo dopo l'inverno! gusto nuovo: pistacchio e sale | 780 euro | dipende da chi prenota…
tedeschi tanti, ma non solo | boh quando riuscite | pochi ma buoni, decidete voi il numero | Lo
stesso dell'altra volta, se non l'ho chiuso nel frattempo | tedesco | Fate voi, io non so in
quale casella rientra | quello giallo, il secondo foglio | fine mese | io e basta | tagadà del
'94, costruttore di Reggio Emilia, la targhetta c'è ancora | 24 bimbi, oppure 18 e un papà |
Diciamo martedì 17, così il grossista di Monaco lo legge in treno | fatele per otto, la
stagionale è già dei nostri | Fatemi questa benedetta pagina. Però niente foto mie.
""",
}
