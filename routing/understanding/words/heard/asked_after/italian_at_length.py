"""What people who write Italian ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Un cliente mi ha chiesto se le foto nuove sono già sul sito e io non ho saputo rispondere. Le
avete già caricate o ci state ancora lavorando? | Buongiorno, scrivo dal treno con un caffè in
mano. A che punto siamo con i conti di gennaio? | Sono curiosa di sapere come vanno le
telefonate agli hotel. Qualcuno ha detto di sì, almeno per un primo incontro? | Buongiorno, il
menù in tedesco è già pronto? Domenica arriva un pullman da Rosenheim e vorrei regolarmi. | Ieri
una cliente mi ha chiesto da dove verrà il nostro nuovo lino, e non ho saputo che cosa dirle. A
che punto è la ricerca dei fornitori? | Buongiorno a tutti, qui abbiamo appena finito di
imbottigliare. Volevo sapere se siete riusciti a smaltire le mail arrivate dopo la fiera, che mi
sembravano davvero tante. | La mia assistente continua a cercare le schede nell'armadio e ogni
volta ci ridiamo su. Quante ne avete già inserite nel programma? | È già uscita la lettera per
gli inquilini del secondo piano? Gli operai arrivano a fine mese e vorrei che lo sapessero per
tempo. | Per le etichette delle candele vi serve ancora qualcosa dal laboratorio, oppure avete
già le schede di tutte le essenze? | La parrocchia vi ha risposto per la sala prove? Domenica
incontro don Paolo e magari ne parlo direttamente con lui. | Buonasera, la vostra collega mi
aveva parlato di una bozza della fattura. Io non ho ricevuto niente, a voi risulta spedita?
Cordiali saluti, Rodolfo | Scusate il disturbo, l'insegna sarà pronta per venerdì? Il montatore
mi chiede e io non so che rispondere. | Mia suocera vuole sapere quando esce il post con la sua
ricetta, ormai è una questione di famiglia. Avete già una data? | Le ragazze del negozio hanno
scommesso su quando arriva lo stipendio. A che punto siete con la preparazione, avete ricevuto
tutte le ore? | Stamattina ho aperto la posta tre volte, tra un cliente e l'altro. La
trascrizione dell'assemblea è pronta o ci state ancora lavorando? | senti ma quegli alberghi,
qualcuno ha già detto di sì o stanno tutti a pensarci, così intanto mi regolo con le camicie da
portare | buonasera, niente di che, volevo capire a che punto siamo col catalogo, perché quelli
di Siviglia mi scrivono ogni mattina con tre punti esclamativi e io non so cosa rispondere |
Gentili signori, vorrei sapere a che punto è la newsletter di maggio. Il titolare me lo chiede
ogni mattina davanti al caffè. Cordiali saluti, Ornella Viganò | Ciao a tutti, avete già
chiamato qualcuno della lista? Sono impaziente di sapere com'è andata con i primi. Un saluto,
Damiano | ciao, volevo sapere a che punto siete con le ricevute di settembre, la commercialista
mi ha mandato già due messaggi | Gentile redazione, il testo in inglese per la casa sul lago è
già in lavorazione? Mia cugina lo attende per mostrarlo ai suoi amici. Con stima, Aurelio | ma
il signor Fumagalli poi ha pagato dopo la lettera oppure fa ancora finta di niente lo vorrei
sapere prima di incontrarlo in piazza | scusate eh non è per mettere fretta ma le misure della
palestra a che punto stanno che qui il geometra mi guarda male | Gentile desk, le foto sono
arrivate, delle risposte invece non ho notizie. A che punto siamo? Distinti saluti, Albergo Tre
Pini, S. Moretti | Buongiorno, chi si occupa della nostra degustazione? E il catering è già
prenotato oppure ci state ancora lavorando? Saluti cordiali, Cantina Bertolli & Nipoti | Egregi
signori, il mio socio mi domanda ogni giorno dei testi della pagina servizi e io ho finito le
scuse. Manca ancora molto? Cordialità, Avv. Landolfi | Gentilissimi, senza alcuna fretta, mi
sapreste dire se l'intervista arriva in settimana? Così mi organizzo con la redazione. | scusate
chi viene per il quadro? il solito ragazzo con gli occhiali o uno nuovo? così avviso mio zio col
cane | la foto col pony grigio. ma la lezione sul trotto giovedì ce l'ho in mano o devo
inventarmi qualcosa per i ragazzi? | Per Tallinn vedo «offered» e non so bene cosa vuol dire,
qualcuno lo sta cercando questo volo?
""",
}
