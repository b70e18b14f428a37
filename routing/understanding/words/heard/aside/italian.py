"""What people who write Italian say of the desk or of other things; from what was heard."""

from __future__ import annotations

ASIDE = {
    "complaint": """
Ma vi pare normale? Ho chiesto dieci righe e mi arriva un romanzo pieno di errori | mancano
tutti gli scontrini della prima settimana, così al commercialista non lo posso dare | Dovevate
chiamare dopo Pasqua e invece avete chiamato ieri. Bella figura. | i clienti di Como continuano
a ricevere la fattura intestata a un altro | la sposa nella foto è di un altro fotografo | Così
non va: i totali non tornano e mancano tre estratti conto. | dovevate consegnare sabato | ho
aperto il link dal telefono e si vede tutto storto, una schifezza | mi avete fissato due
appuntamenti alla stessa ora in due città diverse | Ma scherziamo? Avete mandato la fattura al
morto invece che alla figlia! | questo non è italiano, è google translate con la giacca | avevo
detto ENTRO lunedì. ho fatto una figuraccia col sindaco | risposte copia e incolla, i clienti se
ne accorgono e mi scrivono arrabbiati | I clienti mi ridono in faccia: sul sito il menù di
Natale c'è ancora. E voi mi avevate scritto 'fatto'. | Scusate, ma chi ha scritto 'gli
pneumatici estive'? L'ho mandata a 1200 persone. | Avete telefonato a uno che è morto da due
anni. La vedova mi ha chiamato. Sono senza parole | tanti auguri, ma il mio cognome è
Dell'Aquila, non Aquila. Rifatta già una volta ed è di nuovo sbagliata. | pagato in anticipo e
consegnato in ritardo, bella roba | io ho chiesto il Friuli e mi avete fatto il Veneto | di
nuovo sbagliato | manca la pagina 3 | è una settimana che aspetto che parta due righe di mail,
una settimana | avete cancellato le foto! tutte! | mi sono presentato e il ristorante era chiuso
per turno, complimenti | il cliente di Lione ha capito che vendo cavalli, vendo cavalletti | non
potete chiamare la gente all'ora di pranzo, mi hanno tolto il saluto | mancano le righe dalla
200 in poi | Spiace dirlo, ma così com'è il documento è inservibile. | avete taggato il mio ex
socio 😡 | "Spirits" tradotto fantasmi, ma dai | risposte dopo tre giorni, i clienti si lamentano
con me al banco | clicco su prenota e mi porta sul meteo. il METEO | doveva essere vista mare, è
vista cassonetti | avete messo l'affitto due volte | ci sono parole che non esistono in italiano
| È arrivata in spam a tutti.
""",
    "greeting": """
buongiorno a tutti | ciao belli 😊 | salve, di nuovo io
""",
    "not_for_us": """
secondo voi domani piove a Bologna? | mia suocera compie 70 anni, mi ordinate una torta e gliela
portate a casa? | prestiti veloci senza busta paga fino a 50.000 euro! contattaci su whatsapp |
secondo voi posso scaricare l'abbonamento in palestra dalle tasse? | Buongiorno, sono un grafico
freelance e vi propongo la mia collaborazione, in allegato il portfolio | qualcuno mi porta la
macchina dal meccanico domani? | che caldo oggi eh, da voi com'è? | chi mi porta i pneumatici in
discarica? | mi è venuto un prurito strano dopo il tatuaggio del mio collega, che crema ci
metto? | juve o napoli quest'anno? io dico napoli | chi mi va a ritirare la giacca in lavanderia
prima delle 19? | secondo voi la macchia che ho sulla spalla è da far vedere? | Offriamo luce e
gas alle imprese con sconto del 20%, posso chiamarla domani? | chi vince il Giro quest'anno
secondo voi? | mi serve un logo | cerco un idraulico | ordinatemi una pizza | la serranda è
bloccata e sono chiuso dentro | ieri ho sognato che vincevo al lotto, che numeri gioco | avete
un buon avvocato per una multa? | chi mi tiene il banco domenica? mi serve uno in carne e ossa |
mi disegnate il logo nuovo? un gatto con la scopa | conoscete un buon notaio a lecce | vorrei
far ristrutturare il bagno dello studio | mi si è rotto il forno, mandate qualcuno? | amore
prendi tu i bimbi | ma la squadra ieri, vergognosa
""",
    "thanks": """
grazie mille davvero, siete stati velocissimi | perfetto così, me lo tengo stretto | bravissimi,
siete una bomba 💣 | Va benissimo così, la ringrazio di cuore | bravissimi davvero, lavoro coi
fiocchi | Grazie di cuore, anche da parte delle maestre 🌷 | ottimo lavoro, complimenti a chi
l'ha scritto | Siete stati gentilissimi, grazie infinite! | grazie mille | ottimo | siete dei
maghi ✨ | ricevuto, grazie infinite | Incassato! Vi devo un caffè | grandi!! | La ringrazio di
cuore per l'ottimo lavoro. | tutto perfetto grazie mille
""",
}
