"""What people who write Italian want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
ferri ha voluto pure il doccino nuovo, quindi 3 ore in piu a 40 e il pezzo 65. aggiungete voi
che io ho le mani nel silicone | se chiedono la colazione dite che adesso è inclusa, prima era a
parte e c'è ancora scritto così su booking | mi hanno appena detto che viene anche mio socio,
quindi la camera singola diventa doppia uso... insomma due letti separati vi prego | Vi ho
mandato il listino nuovo del conciatore, rifate il conto con quello perché il vecchio non vale
più | Il brano di Haydn l'abbiamo tolto, al suo posto Borodin n. 2. Rifate quella mezza pagina
per favore, Haydn era venuto così bene peccato | Ho parlato con mia moglie e preferiamo tornare
la sera stessa, così non lasciamo soli i bambini. Togliete pure l'albergo e tenete solo il
treno. | L'autore che presentiamo ha anticipato la sua visita, quindi la newsletter mi
servirebbe già per lunedì. Mi dispiace mettervi fretta, spero sia possibile. | La newsletter la
facciamo uscire mercoledì 18, non più venerdì. L'istruttrice nuova firma solo lunedì e senza di
lei non ha senso. | Stamattina il fornitore mi ha avvisato che le camelie arrivano con tre
settimane di ritardo. Al loro posto mettete le ortensie, per favore, che sono già qui e sono
bellissime. | Mia moglie mi ha convinto a portare anche il cane, che altrimenti resterebbe solo.
Mi serve quindi un albergo che accetti animali, anche se costa qualcosa in più. È piccolo e non
abbaia mai. | Avevamo detto venerdì per il listino, ma l'azienda dei colori mi manda i nuovi
codici soltanto lunedì. Facciamo martedì 17, così non dovete rifare niente. | Giovedì non va più
bene, mia figlia ha la visita. Chiedetegli se possono la mattina invece del pomeriggio, un
giorno qualsiasi. | Nel discorso va nominato anche lo zio Bruno, senza di lui la bottega non
sarebbe mai nata. Bastano due frasi verso la fine. | Il comune ci ha dato una proroga, la
relazione va consegnata il 15 aprile. Quindi con calma, guardate pure bene i numeri. | allora
nel video togliete anche la parte dove parlo con mia figlia verso il minuto dieci che non
c'entra niente | Gentile ufficio, la caparra non è di due mensilità ma di tre, così ci siamo
accordati davanti a un caffè. Vi ringrazio della pazienza, Umberto | Buongiorno, chiedo scusa
per il disturbo. Nel contratto bisogna aggiungere anche il marito della signora, Giorgio Conti,
nato a Bari. Grazie infinite, Teresa Marino | Il prezzo della saponetta alla lavanda è 6,90 e
non 5,90. Da correggere anche nel set regalo. | Cara squadra, ho riletto la convocazione
dell'assemblea con calma. L'ordine del giorno va bene, ma manca un punto: l'elezione del nuovo
tesoriere. Vi prego di inserirlo prima delle varie ed eventuali. Un caro saluto, Donatella Ferri
| Buongiorno, scusate se torno sull'argomento. Avevamo detto sala da cinquanta posti, ma le
adesioni sono già settantadue. Cercate per favore qualcosa di più grande, possibilmente nella
stessa zona e senza superare i 600 euro. Molte grazie, Raffaella Conte | Ciao Giulia, scusa il
disturbo, so che sei sommersa. Nell'elenco dei partecipanti al ritiro ho dimenticato due
persone: aggiungi per favore Lidia Ferri e Marco Saba, lui è celiaco. Mi dispiace, faccio sempre
così. Grazie e buona giornata, Ambra (Yoga al Lago) | Gentile dottoressa Mauri, mi perdoni
l'ennesima mail. Nel testo per la pagina Facebook vorrei togliere il riferimento al vecchio
negozio di via Cavour, visto che adesso siamo in piazza Dante 4. Il resto mi piace moltissimo.
La saluto cordialmente, Ettore Lanza, Ottica Lanza | Ho fatto vedere i post a mia moglie, che è
quella con gli occhi. Le piacciono, però togliete tutti quegli hashtag, ne bastano due. | Il
sindaco ha spostato la sagra perché c'è la partita, qui funziona così. Mi servirebbe la
traduzione per venerdì 20, non più per il 27. | Ho letto le ultime risposte e vanno bene. Solo
una cosa, da adesso date del tu a tutti, è il nostro stile. | Mia suocera ha visto le foto e
dice che nella terza sembra un sacco di farina. Quella no, mettete quella con i cornetti | Ho
incontrato l'avvocato Riva al bar e mi ha mezzo pagato, 300 euro in contanti davanti a tutti.
Nel sollecito scrivete quindi che ne restano 450 | aspetta, agli alberghi non dite più che porto
i campioni, che il corriere me li ha persi, dite che mando il catalogo prima e poi ci vediamo |
niente, la riunione di Bologna slitta, adesso è lunedì 30 alle sei di sera, quindi il treno va
spostato e mi sa che serve anche una notte lì | Buongiorno, sono Serena dell'enoteca. Rileggendo
la bozza mi sono accorta che la degustazione costa 35 euro e non 30, e che il nome del
produttore si scrive con due t. Scusate il disturbo, Serena | Gentile ufficio, il cliente di
Torino mi chiede di anticipare e mi aspetterebbe giovedì 2 aprile. Potreste cercare treno e
albergo per quella data, invece che per la settimana successiva? Con i migliori saluti, arch.
Paola Ruggeri
""",
}
