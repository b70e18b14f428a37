"""What people who write Italian say beside requests; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
sì ma senza il logo vecchio | massimo 90 a notte | Tutto marzo più i primi tre giorni di aprile
| l'ultimo, quello del 4 marzo
""",
    "cancel": """
lascia perdere il volo per Monaco, ci vado in macchina con mio fratello | Annullate pure il
sollecito alla Rossi srl, mi è arrivato il bonifico | non fatelo più il post sulla festa, è
stata rinviata a data da destinarsi | annullate l'hotel, dormo da un amico | Ho cambiato idea
sulla ricerca, non serve più, grazie lo stesso | niente più sollecito, ha pagato. chiudete pure
| lasciate perdere le telefonate, ci pensa mio fratello | fermate tutto sulla ricerca fornitori,
ho già firmato con uno | niente più volo, vengono loro da noi | per Torino lasciate perdere, il
convegno salta | Vorrei revocare l'incarico dei post, se ne occupa mio figlio d'ora in poi. |
non serve più cercare il magazzino, l'abbiamo trovato in paese
""",
    "change": """
anzi no, fallo in tedesco che è meglio | aggiungici pure la parte sui gatti, oltre ai cani |
spostiamo la consegna al 19, tanto il tipografo non lavora prima | meglio dare del tu, i miei
allievi hanno vent'anni | l'hotel lo voglio con il parcheggio, mi porto il furgone | fate
quindici nomi in meno, quelli di Bari li sento io | e se la terza parlasse della nonna invece
che del forno? | aggiungete anche la partita iva | ne servono sette, non quattro | Le chiederei
di anticipare la consegna a lunedì 16, se fosse possibile. | meglio la prima classe visto che
devo lavorare in viaggio | un po' più corta, e senza punti esclamativi | a Giulia va aggiunto il
bonus di 200 euro | guardate pure in Spagna, già che ci siete | la fattura intestatela alla
moglie | per favore anche chi parla, nome davanti a ogni battuta | manca il mese di gennaio,
fate anche quello dai | spostate al 26, tanto il grafico è in ferie | inserite pure il nuovo
rosato, 7 euro al calice | meno poetico, più concreto grazie | anche quelli del 2024 per
piacere, non solo del 2025 | L'albergo con piscina, non quello vicino alla ferrovia, cambiate
per cortesia | Nel testo sostituite 'pompe funebri' con 'onoranze'. | 6 candidati fornitori
invece di 3 | Preferirei che i saluti finali fossero firmati 'Marta e Gino'. | meno sdolcinato x
favore, siamo una officina mica una profumeria | fate cinque post invece di otto va | a Bianchi
niente sollecito, ha pagato stamattina in contanti | Si può avere pure in inglese oltre che in
francese? | spostate tutto al 24 marzo, il camion con le piante arriva in ritardo | togliete
Sandro dal giro, da marzo non è più con noi | l'albergo se si può più vicino alla stazione,
viaggio con due valigie di campioni | cambierei la prima foto, quella col trattore è più bella |
Le ricevute del parcheggio mettetele sotto trasferte, non sotto auto | per le risposte: mai
promettere il rimborso, offrite il cambio | aggiungete anche il dialogo in fondo, quello dopo
l'applauso, pensavo non servisse | solo quelli sopra i 15 dipendenti, sotto non comprano
""",
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
nuovo sbagliato | manca la pagina 3
""",
    "greeting": """
buongiorno a tutti
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
secondo voi? | mi serve un logo | cerco un idraulico | ordinatemi una pizza
""",
    "remark": """
occhio che il cognome è De Santis staccato | i file ve li ho caricati nella cartella drive,
quello giusto è il più recente | chi chiama deve dire che è dello studio o che è esterno? | vi
avviso che la responsabile di Zurigo capisce l'italiano, quindi attenzione a cosa le si scrive 😅
| Il relatore che parla per primo ha l'accento sardo, può servire saperlo a chi ascolta | sono
in cantiere fino alle sei, se mi cercate prima rispondo male | con calma eh, non mi corre dietro
nessuno | dal 2 al 6 aprile siamo chiusi per Pasqua | Il mio collega Davide è un mago con le
foto, quelle del catalogo sono tutte sue. | un domani mi piacerebbe vendere anche in Giappone,
chissà | chi fa le telefonate ha l'accento del nord o del sud? qui ci tengono | il file arriva
tra poco, il computer sta facendo gli aggiornamenti | Bianchi ha promesso di pagare entro
venerdì, vediamo | ma le bozze le vedo prima io o vanno online direttamente? | allergico alle
piume, per dire | la voce roca è mio zio, l'altra sono io | Noi il lunedì siamo chiusi, ve lo
segnalo per le risposte. | il file excel ha la password, è il nome del gatto: Brunello | cosa
intendete con 'bozza', posso ancora correggere? | Il cognome di mia moglie è da nubile sui
documenti vecchi, è sempre lei. | il capannone nuovo apre solo a settembre, per ora resta tutto
in via Po | per la cronaca i prezzi del listino A sono quelli per i rivenditori | la banca si è
degnata di mandare l'estratto conto di gennaio, finalmente | il lunedì siamo chiusi quindi se
chiamate non trovate nessuno | ma i vostri lavorano anche sabato? | La signora Conti è mia zia,
perciò quel prezzo lì è giusto così | nell'audio parla prima il notaio poi io, la terza voce è
la segretaria | l'iva la manda il commercialista, io non tocco niente, così lo sapete | Come
contate le parole, con le didascalie o senza? | Ah dimenticavo, la password del sito non è
cambiata | quando si firma io mi firmo sempre 'la Beppa', è il mio nome d'arte | sto in
cantiere, campo pessimo, semmai vi leggo stasera | il marchio si scrive tutto attaccato,
CasaNova, ve l'ho messo anche nel brief | mah | sì | no | dopo | vabbè | capisco | forse |
vediamo | non lo so ancora | nessuna idea | ci penso | oggi no | ne parlo prima con il socio |
una fattura della tipografia | questo scontrino era in macchina | le paghe le facciamo noi | le
fatture me le faccio io | il sito lo segue mio nipote | scusate, finestra sbagliata | dipende |
ricevuto | sono in treno
""",
    "status": """
A che punto siamo con le telefonate? | quand'è che mi arriva la ricerca | è già online la
modifica o devo aspettare ancora? | avete ricevuto risposta dai fornitori turchi? | a che punto
siamo con le buste paga? | novità dalla svizzera? | vi è arrivato il vocale da 30 minuti o devo
rimandarlo | Gentilmente, quando pensate di consegnare la newsletter? | qualcuno l'ha presa in
mano la 39? | a che punto siete coi solleciti? | si sa qualcosa del treno? | avete ricevuto le
foto sì o no | novità sul podcast da trascrivere? | si sa niente della traduzione? | vi è
arrivato il file excel o me lo sono sognato | a che punto siamo con le telefonate | Pensate che
per il fine settimana vedrò la ricerca sui bandi? | la fattura al Comune è partita sì o no |
quanti articoli mancano ancora da caricare? | allora? | novità?
""",
    "thanks": """
grazie mille davvero, siete stati velocissimi | perfetto così, me lo tengo stretto | bravissimi,
siete una bomba 💣 | Va benissimo così, la ringrazio di cuore | bravissimi davvero, lavoro coi
fiocchi | Grazie di cuore, anche da parte delle maestre 🌷 | ottimo lavoro, complimenti a chi
l'ha scritto | Siete stati gentilissimi, grazie infinite! | grazie mille | ottimo
""",
}
