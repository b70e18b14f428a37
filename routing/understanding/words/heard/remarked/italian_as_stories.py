"""What people who write Italian remark of work or of themselves; as stories."""

from __future__ import annotations

REMARKED = {
    "remark": """
non ci crederete, dopo due settimane che la cercavo e avevo già dato la colpa a mia moglie, ho
ritrovato la busta degli scontrini sotto il sedile del furgone, un po' unta ma si legge quasi
tutto. stasera dopo il mercato li fotografo e li metto nella cartella | Ho caricato nella
cartella l'elenco dei lavori di febbraio, con le ore di ogni cliente. L'ha preparato mio figlio,
che è più ordinato di me, e quindi potete fidarvi. | Dovevate vedere la fila di domenica! Una
mamma mi ha raccontato che suo figlio aveva visto la foto del cono al basilico e che da tre
giorni non parlava d'altro. | Vi informo che Ingrid, l'amica tedesca che ci aveva aiutato con i
primi testi, è passata a trovarci. Dice che la pagina sulle camere, già tradotta da voi, le
sembra scritta da una persona del posto. | Le ragazze del liceo si sono offerte per il sabato
pomeriggio, ne sono davvero contenta. La loro prof passa da me in cartoleria a lasciarmi i nomi
e io poi ve li giro con una foto. Avevo paura che dopo Natale non si facesse più viva nessuna, e
invece sono addirittura in sei. Anche il sindaco mi ha fatto i complimenti. | Gentilissimi, vi
scrivo solo per scusarmi: avevo promesso gli estratti conto per ieri, ma la banca ha bloccato il
mio accesso e devo andare allo sportello. Ci vorrà ancora qualche giorno. Con stima, Ottavio
Greco | Buonasera, vi informo che due dei nostri volontari, Fabio e Ilaria, si sposano sabato
prossimo. Una gioia per tutta l'associazione. Il modulo con le disponibilità degli altri l'ho
messo nella cartella. Cari saluti, Suor Benedetta | Salve Beatrice, che bello rivedervi tutti
alla cena di sabato. Intanto le dico che la signora Conti mi ha mandato la sua recensione
direttamente su WhatsApp, gliel'ho girata nella cartella così non la cerca. A presto, Nicoletta
Riva, estetista | Cara Valentina, quanto tempo! Volevo raccontarle che mia figlia si è laureata
ieri con lode e da settembre lavora con me in bottega. Ancora non ci credo, scusi se lo dico
proprio a tutti. Con affetto, Primo Bellini, Cornici Bellini | Vi ho lasciato le chiavi
d'accesso del negozio online da Giulia, lei ve le manda con una mail. Oggi è dal dentista,
quindi arriva nel pomeriggio. I prezzi sul listino sono quelli giusti. | Scusate il silenzio, è
venuta giù mezza tettoia con il vento di domenica e ho passato due giorni con i pompieri e il
perito. Nessuno si è fatto male, per fortuna | stasera vendemmia finita, le mani viola, la
schiena a pezzi, ma che annata signori, volevo solo dirlo a qualcuno che non fosse il cane,
lavoro per voi oggi non ce n'è | per chi fa novembre, quel bonifico strano con scritto gatto non
è uno scherzo, è il fornitore, si chiama proprio Gatto, falegname in Brianza, la ricevuta c'è
già nella cartella | Gentile redazione, ho mostrato la vostra bozza a mia madre, che ha
novantadue anni e corregge tutti. Non ha trovato nulla da ridire, caso unico nella storia di
famiglia. Con simpatia, Primo Gallerani | Cari tutti, ieri è passata la televisione locale, per
caso, a filmare la nebbia. Hanno inquadrato il frantoio per quattro secondi buoni. Mia zia ha
registrato tutto. Un saluto dalla collina, Silvano | Cari amici, sabato, al primo corso, una
signora di ottantasei anni ha fatto il vaso più bello di tutti. Al tornio non si era mai seduta
in vita sua. Ve lo racconto perché ne sono ancora commossa. Vostra Clelia
""",
}
