"""What people who write Italian answer to what the desk asked; at length."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Sì, fino al dieci per cento va benissimo. Se qualcuno chiede di più ci penso io, di solito con
una telefonata si risolve tutto. | Se ne occupa Ilaria, la responsabile, che fa i turni di
tutti. Io guardo solo il totale alla fine, di lei mi fido ciecamente. | No, quelle lasciatele
fuori. Le teniamo solo in cantina per ricordo e in negozio confonderebbero i clienti. | La
prima, senza dubbio, perché si sente il profumo della nostra pasticceria. L'altra è scritta
bene, ma mi sembra un po' fredda. | Giovedì 2 aprile sarebbe l'ideale, così il sito è pronto per
i turisti di Pasqua. Grazie mille della pazienza! | Direi 110 euro, colazione compresa. Mi basta
una stanza tranquilla, perché la mattina dopo devo essere in fiera molto presto. | Buongiorno!
Il codice è M5UXCR1, me lo ha confermato ieri la loro segretaria. Quello vecchio non vale più,
perché a gennaio hanno cambiato programma. | I posti sono dieci, perché di più intorno al tavolo
non ci stiamo. In autunno ne ho accettati dodici e due signore hanno dipinto con il foglio sulle
ginocchia. | Mercoledì 18 alle tre e mezza del pomeriggio per me sarebbe perfetto. Finisco le
sedute di fisioterapia alle due e il residence è a venti minuti a piedi. | L'ho incontrato in
panetteria, aspetta il mutuo della banca. Dategli ancora due settimane e poi scrivetegli con
calma. | A Ferri no per favore, è un vecchio cliente e mi ha promesso di saldare appena torna
dalle ferie. | Va cambiato tutto, quello che c'è avrà trent'anni e il perito ci ha già fatto
storie. | Le spese condominiali le paga l'inquilino, tranne la manutenzione straordinaria. È
sempre stato così anche con quello di prima. | La porta sul retro, quella verde. Il campanello
davanti non funziona più da Natale e i corrieri lo sanno. | Garfagnana, sopra i 700 metri. Lo
raccoglie mio zio con una ventina di arnie, niente di industriale. | Ha scritto che prova con la
M, e se non va neanche quella allora si arrende e rivuole i soldi. | Sì, con la posta
raccomandata per favore, la signora del terzo piano dice sempre di non aver ricevuto niente.
Grazie, Vincenzo | Quanto costa, se fa male e dopo quante sedute si vede qualcosa. Ah, e dove si
parcheggia. | Guardi, ne ho parlato con mio fratello che fa sempre il difficile. Massimo 120 a
notte, e con il parcheggio perché veniamo col furgone. | Il mio commercialista dice sempre
trenta, ma lui quello non lo conosce. Dategli dieci giorni, non di più | Buongiorno e grazie
della premura. Comincerei dalle sedie, poi i tavoli, e le lampade per ultime. Un cordiale
saluto, Tullio, falegnameria | mah, noi chiudiamo l'undici, quindi l'avviso deve esserci prima,
facciamo il nove, anzi no che è domenica, lunedì dieci, ecco, lunedì dieci va benissimo | il
canale, allora, Instagram ce l'abbiamo ma lo guarda solo mia nipote, i clienti nostri stanno su
Facebook, quindi Facebook, sì, mettete lì e basta | Gentile dottoressa, le confermo che i
messaggi sono una trentina al giorno. Le regole per le risposte gliele ho appena caricate. Con
osservanza, Rag. Ivano Tosi | Ciao, per me va benissimo il 16 ottobre. Prima non avrei comunque
tempo di leggere. Buona serata, Viola | le foto sì ve le mando stasera il mattone è quello a
vista rosso non quello intonacato quindi niente rasatura | eh quanto posso spendere mah direi
centocinquanta euro se poi sono centosessanta non muoio però oltre no | Buongiorno, la rivista
mi ha dato due pagine, quindi direi settemila battute. Se viene un po' più corto nessuno si
offende. Saluti, Ermanno Galli | Ciao, sì, la sigla ce l'ho: la suona mia figlia alla
fisarmonica. La trovi nella cartella sotto il nome «fisa finale finale». A presto, Corrado |
allora vediamo, io, Teresa, i due ragazzi in cucina e quello delle consegne che fa solo il
weekend: cinque in tutto, dai | Devo chiedere a mio padre, i conti li tiene lui a memoria. Se
stasera è di buon umore me lo dice. | Ciao! Scusate il silenzio, stavamo potando gli ulivi.
Parlerei della raccolta aperta agli ospiti e delle due camere nuove, il resto lo racconto la
prossima volta. | grazie mille per la domanda, almeno qualcuno che chiede prima :) direi 90 a
notte, se proprio c'è qualcosa di carino col terrazzo arrivo a 100 | Mannaggia, pensavo di
averlo scritto! Ci serve per mercoledì 25, perché la sera abbiamo la riunione di cooperativa e
vorrei arrivarci preparata. | Eh sì, senza quello non potete fare niente, ha ragione. È
febbraio, solo febbraio, gennaio l'ha già chiuso mio cugino a modo suo. | Da giovedì 19 a
mercoledì 25 compresi dovete rispondere voi ai clienti, poi torno dal Nepal, inshallah
""",
}
