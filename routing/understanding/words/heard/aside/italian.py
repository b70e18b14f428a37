"""What people who write Italian say of the desk or of other things; as heard."""

from __future__ import annotations

ASIDE = {
    "greeting": """
buongiorno a tutti | ciao belli 😊 | salve, di nuovo io | buongiorno a tutti! | Buongiorno a
tutti 👋 | Ciao, buona giornata a tutti | Buongiorno ragazzi | buongiorno a tutti, oggi
finalmente sole | Buongiorno a tutta la squadra e buon mercoledì, un salutone dalla vostra Ines!
| Buongiorno a tutti, buon mercoledì! | Buongiorno a tutti e buona giornata. | buongiorno,
eccomi | ciao, buona giornata | Buondì a tutti
""",
    "not_for_us": """
secondo voi domani piove a Bologna? | mia suocera compie 70 anni, mi ordinate una torta e gliela
portate a casa? | prestiti veloci senza busta paga fino a 50.000 euro! contattaci su whatsapp |
Buongiorno, sono un grafico freelance e vi propongo la mia collaborazione, in allegato il
portfolio | qualcuno mi porta la macchina dal meccanico domani? | che caldo oggi eh, da voi
com'è? | chi mi porta i pneumatici in discarica? | mi è venuto un prurito strano dopo il
tatuaggio del mio collega, che crema ci metto? | juve o napoli quest'anno? io dico napoli | chi
mi va a ritirare la giacca in lavanderia prima delle 19? | secondo voi la macchia che ho sulla
spalla è da far vedere? | Offriamo luce e gas alle imprese con sconto del 20%, posso chiamarla
domani? | chi vince il Giro quest'anno secondo voi? | cerco un idraulico | ordinatemi una pizza
| la serranda è bloccata e sono chiuso dentro | ieri ho sognato che vincevo al lotto, che numeri
gioco | chi mi tiene il banco domenica? mi serve uno in carne e ossa | vorrei far ristrutturare
il bagno dello studio | mi si è rotto il forno, mandate qualcuno? | amore prendi tu i bimbi | ma
la squadra ieri, vergognosa | chi mi ripara il lettino elettrico? non sale più | uno che mi
accordi il clavicembalo prima del 21, ce l'avete? | Dovrei far asseverare un progetto da un
geologo. Ne avete uno in squadra? | Servirebbe un fotografo sabato per l'inaugurazione | fate
anche pulizie? la sala danza è un disastro | cerco chi mi dipinge le pareti della sala
degustazione, 60 mq, lo fate? | Domani mi manca il lavapiatti, avete qualcuno? | avete qualcuno
che sistema il giardino del b&b, è una giungla | Mi stampate 1000 volantini e li distribuite
alla stazione? Tutti i sabati | si è rotto il condizionatore della sala, mandate un tecnico
entro venerdì che ho un battesimo | mi fate anche un rendering del salotto? con la luce delle
sei di sera | serve un elettricista in via Dante venerdì, salta la luce ogni volta che accendo
il forno | il trattore fuma nero, sarà grave? | l'insegna luminosa del cine fa solo "INEMA", chi
la ripara? | serve una tosaerba a noleggio pel 21 che la mia è andata in fumo | sabato mi manca
un autista con la patente C per un trasloco a Bergamo, avete qualcuno? | mi si è allagata la
serra, mandatemi subito qualcuno con una pompa!! | chi mi tiene il bar sabato? | Qualcuno che
lunedì mi porti 10 monture al laboratorio di Belluno | cerco un avvocato per una causa col
vicino, urgente | Mi serve un idraulico entro oggi, il bagno dei clienti è allagato. | sto
cercando un grafico per il menù, qualcosa con i limoni | mi si è allagata la cantina, mandate
qualcuno con una pompa per favore!! | ma secondo la legge posso licenziare un apprendista che
arriva sempre tardi? mi consigliate voi? | Mi serve uno che venga a imbiancare la cucina,
conoscete qualcuno in zona? | Qualcuno di voi sa consigliarmi un dentista bravo dalle mie parti?
| Mi serve un elettricista per le luci del negozio nuovo, conoscete uno bravo? | mi serve un
mutuo per comprare il magazzino, mi trovate voi la banca migliore? | mi si è rotta la betoniera,
c'è qualcuno che la viene a riparare in cantiere? | mi serve un fabbro x il cancello | Potete
venire sabato a montare gli scaffali nuovi? Sono sei, con le viti | secondo voi la Juve lo vince
lo scudetto? | avete un elettricista per il quadro del laboratorio? | Mi serve uno che venga a
fare le vetrine del negozio per l'autunno | e gli F24 di giugno me li pagate voi già che ci
siete? | Già che avete l'app in mano, mettetemi anche il login con Google, lo chiedono tutti |
qualcuno mi trova un ospite per il 15? uno che sappia di vino | Anche la lavastoviglie perde
acqua, mandate un tecnico a ripararla? | Mi servono anche dieci grembiuli cuciti, con le tasche.
Li fate voi? | Secondo voi il furgone lo posso scaricare dalle tasse? Mi serve un consiglio
fiscale. | mi serve un'impastatrice usata da venti litri, trovatela, pagatela e fatemela portare
qui | ma i gabbiani quanti anni campano? | Ottimo verbale. Adesso registrate voi tutte le
telefonate dei soci, di nascosto. | Mi traducete il sito in italiano, francese e russo?
Soprattutto il russo mi serve. | cercate mica un gattino? la mia ne ha fatti cinque | Mi serve
qualcuno che venga a imbiancare lo studio giovedì | La stessa brochure mi servirebbe in arabo,
si può fare? | Vorrei aprire una srl, mi preparate voi lo statuto e le pratiche dal notaio? | E
dal tedesco al russo potete? Mi serve lo stesso listino per un cliente di Riga. | Avete un
elettricista da mandarmi? È saltata la luce in negozio | Potreste assicurarmi la casa contro il
terremoto? | Mi serve una babysitter per il giovedì sera, avete qualcuno? | qualcuno mi prenota
un albergo a Bolzano per klimahouse? due notti | non voglio più pagare il dentista, mi trovi uno
che mi cura gratis? | cerco un falegname in zona Pavia per tre porte interne | Prestiti a
partite IVA in 24 ore, senza garanzie. Scrivimi per un preventivo gratis!!
""",
    "thanks": """
grazie mille davvero, siete stati velocissimi | perfetto così, me lo tengo stretto | bravissimi,
siete una bomba 💣 | Va benissimo così, la ringrazio di cuore | bravissimi davvero, lavoro coi
fiocchi | Grazie di cuore, anche da parte delle maestre 🌷 | ottimo lavoro, complimenti a chi
l'ha scritto | Siete stati gentilissimi, grazie infinite! | grazie mille | ottimo | siete dei
maghi ✨ | ricevuto, grazie infinite | Incassato! Vi devo un caffè | grandi!! | La ringrazio di
cuore per l'ottimo lavoro. | tutto perfetto grazie mille | grazie mille davvero | Grazie mille,
siete dei tesori | grandissimi, grazie mille davvero | bellissimo lavoro, grazie davvero |
Grazie mille, siete stati velocissimi!! | grazie mille, siete dei tesori | Grazie! Bravissimi |
Grazie mille, siete stati bravissimi! | grazie mille, siete stati velocissimi | grazie mille,
bellissima! | Perfetto, grazie mille per la velocità! | Perfetto, grazie mille, siete stati
velocissimi | Carissimi, ricevuto tutto, perfetto fino all'ultima virgola. Vi ringrazio di
cuore, Immacolata | grazie mille per l'intervista, perfetta così | Grazie mille, gentilissimi
come sempre | Non so come avrei fatto, con il negozio pieno e mio figlio malato. Grazie infinite
ragazzi | grazie grazie, ma davvero eh, siete stati gentilissimi | conti a posto, grazie mille |
Bellissimo testo, ha già prenotato mezza rubrica. Grazie davvero | Per una volta nessuno ha
litigato. Verbale perfetto, grazie mille | grazie mille per la trascrizione, impeccabile | Mia
figlia dice che finalmente sembriamo un posto serio. Siete stati bravissimi | mai visti i conti
di gennaio così in ordine, che sollievo! | Il terzo bando della lista ce l'hanno dato. Ottomila
euro! Vi penso con affetto | Tre giorni al mare senza guardare il telefono, non succedeva dal
2018 | grazie, lavoro pulitissimo | Hanno pagato tutti e tre i morosi! Siete dei maghi | oh,
finalmente qualcuno che scrive come si deve. Grazie di cuore! | grazie infinite per la pazienza
della settimana scorsa, so che non era facile
""",
}
