"""What people who write Italian say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
la revisione del furgone.. chi me lo porta in officina sabato? io ho il banco al mercato | mio
nipote deve andare avanti e indietro da Chieri per il tirocinio in officina, non è che lo
portate voi in macchina? | Per l'inaugurazione mi servirebbe qualcuno che suoni la fisarmonica
un paio d'ore, ce l'avete? | allora mi dite voi se posso scaricare la macchina al cento per
cento o solo la metà | Buongiorno cari, mio nipote vuole aprire un sito per vendere il miele
delle mie api. Ce lo costruite voi, con il carrello e i pagamenti? Un caro saluto, Elvira | Mi
servirebbe un elettricista per il laboratorio, salta la luce ogni volta che accendo il forno
grande | Potete tenere voi la contabilità del negozio e farmi la dichiarazione dei redditi? Il
commercialista mi costa troppo. | Bisogna ritinteggiare la sala d'attesa, 28 metri quadri,
colore bianco caldo. Quando potete venire con i pennelli? | Il bambino ha la febbre, la tata è
in sciopero e io alle tre ho i clienti in studio. Non è che qualcuno di voi potrebbe tenermelo
oggi dalle 15? | ma voi per caso avete uno che mi tiene il cane domenica, che siamo alla fiera e
lui con la gente abbaia, è buono eh, è solo grosso | senti un po', mi servono cinquecento
volantini stampati su carta bella e qualcuno che li metta nelle cassette della posta in tutto il
quartiere, fate anche questo? | Buongiorno, il nostro cliente di Osaka viene in visita e nessuno
di noi parla giapponese. Ci serve un interprete in sala per due ore. Cordiali saluti, Fonderia
Bassani Ilario | Cari amici, sabato sera festeggiamo la pensione del capo e siamo in dodici.
Prenotate voi un tavolo in un buon ristorante? Grazie, Luciana | Buongiorno, mi servirebbe un
sito internet tutto nostro, con le foto e il pagamento con carta. Quanto ci vorrebbe? Grazie,
Fulvio | scusate, sapete se domani c'è lo sciopero dei traghetti, che devo andare sull'isola da
mia sorella | Ci vorrebbe anche una hostess che versi il vino sabato alla fiera, me la trovate e
me la vestite? | Ci serve un bot che risponda da solo al telefono e prenda le ordinazioni, lo
programmate voi? | Gentili signori, vi chiederei di mandare venerdì una sarta in negozio per
accorciare otto tende. Cordiali saluti, Ofelia Brandi | Pronto, senta, avrei bisogno di qualcuno
che mi porti la spesa al terzo piano, l'ascensore è rotto | e mentre sono a Lione qualcuno può
dormire a casa mia, che il gatto da solo piange? | senti ma voi il furgone lo portate anche a
fare la revisione perché scade e io proprio non trovo mezza giornata per starci dietro | ehm una
domanda ma quanto ci mette ad asciugare il massetto a quindici gradi secondo voi che qui ognuno
dice la sua | Egregi signori, dovrei rinnovare l'assicurazione del furgone e mi sono perso fra i
preventivi. Potreste confrontarli voi e stipulare la polizza più conveniente? Distinti saluti,
Gaspare Lo Monaco | C'è qualcuno che mi fa da interprete dal vivo in russo giovedì? Visita di
una delegazione in azienda | Ciao ragazzi, siamo della GonfiaWeb 🚀 mettiamo la tua attrazione
primo su Google in 30 giorni! Prima call gratuita, rispondi SÌ
""",
    "thanks": """
Stamattina hanno pagato tutti e tre, e dopo mesi che li rincorrevo io! Grazie mille, siete stati
bravissimi. | Gentilissimi, vi ringrazio di cuore per la cura e la pazienza che ci avete
dedicato. Siete stati davvero preziosi. Con affetto, Mirella Conti | Gentili tutti, vi ringrazio
di cuore per la pazienza e per il bel lavoro. Non lo davo per scontato. Un caro saluto, Fausta
Meroni | Prima volta in nove anni che il commercialista mi dice «bravo». Mi sono quasi offeso,
ma grazie, sul serio
""",
}
