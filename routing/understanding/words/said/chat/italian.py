"""What people of small firms type into a chat in Italian, in a hurry."""

from __future__ import annotations

SAID = {
    "request": """
ciao potete chiudere aprile, gli estratti sono nella cartella |
ecco gli scontrini di maggio, da registrare | ho 40 ricevute per voi, registratele pf |
allego la registrazione di oggi, da trascrivere | fattura per berger: 2 giorni a 550 |
3 solleciti da mandare, elenco allegato |
hendriks è in ritardo di 30 giorni, scrivetegli gentilmente |
mi serve qualcuno che risponda alle mail del negozio mentre sono a roma |
ci vorrebbe una mail ai clienti abituali sulla chiusura estiva |
una cosa breve per facebook sul forno nuovo | 2 post insta pf, le foto arrivano |
sulla home ci sono ancora i prezzi vecchi, cambiateli |
la mappa del sito porta al vecchio negozio | il link al menu non va, lo aggiustate |
wordpress chiede 6 aggiornamenti, fateli | treno per bologna giovedi, ritorno entro le 20 |
camera per 2 a verona dal 3 al 5, sotto i 100 | auto a noleggio a faro, da domenica a mercoledi |
stipendi di giugno pf, 8 persone, tom 3 giorni malato | questo mese 2 nuovi, preparate le buste |
copiate gli indirizzi dal pdf nella tabella | 150 ordini su carta, in excel entro lunedi |
questa lettera in tedesco grazie | il menu in inglese e francese |
il contratto in italiano, 9 pagine | quanto chiedono gli altri? da cercare pf |
scoprite chi vende forni usati in zona | chiamate quelli della lista e fissate appuntamenti |
50 vecchi clienti da sentire, chi vuole una visita | tocca di nuovo a marzo, come il mese scorso |
l'iva del primo trimestre pf | sarebbe possibile far battere 12 pagine |
il fisco vuole i numeri di giugno, chi li prepara |
la newsletter è in ritardo, tema la nuova collega |
c'è qualcuno che guarda gli insoluti e sollecita |
a parte questo, ci serve una camera a vienna il 9 | poi: l'intervista col sindaco da trascrivere |
ci trovate tre preventivi di stampa | extra veloce, 20 contatti nel crm |
un'altra, fatturate 380 a nowak | già che ci siete, la pagina chi siamo vuole la foto nuova |
cambio argomento: voli per oslo per la fiera |
salve sono nuovo, mi serve la contabilità dell'ultimo trimestre |
trovatemi un hotel vicino alla clinica | chi mi fa un post sulla nostra offerta di lavoro? |
il verbale di lunedi da mettere in bella | voglio una lista dei bar vegani con telefono |
confrontate i prezzi di cinque corrieri | contabilità e paghe di maggio |
prima le fatture, poi i solleciti | traducete il volantino e mettetelo sul sito |
rifate uguale questo mese | per luglio lo stesso
""",
    "answer": """
metà maggio | fine settimana prossima va bene | quando volete | prima del 10 se si può |
domani a mezzogiorno | da aprile a giugno | tutto l'anno | solo marzo | due | un conto solo |
4 persone | 5, una part time | no | si esatto | no non è così | tutti e due | quello blu |
la seconda | va bene quello vecchio | lo carico subito | mandato ieri |
dovrebbe essere nella vostra mail | è nel drive | aspetto ancora la banca | gasolio del furgone |
cena con un fornitore | è la mia carta, personale | vernice e pennelli |
una cauzione, la ridanno | regalo per una dipendente | parcheggio in aeroporto | con iva | netto |
lordo credo | al nuovo indirizzo | mia moglie, anna@negozio.example |
se ne occupa il signor adler | la nostra offerta di primavera |
il nuovo menu, soprattutto a pranzo | che chiudiamo ad agosto | breve, 150 parole |
amichevole, diamo del tu | non so, cosa consigliate | scegliete voi | per me è uguale |
da milano, il primo treno | max 90 a notte | è andata via a marzo | fa 20 ore |
non ancora, arriva lunedi | nessuno, riguarda il sito | il primo direi | facciamo martedi |
tutto | senza foto stavolta | linkedin e insta | i soliti | come l'ultima volta
""",
    "remark": """
ok bene | si | certo | va bene lo faccio | grazie dell'informazione | ah ok capisco | 👍🏻 |
nessun problema | ricevuto | d'accordo | sono dal dentista fino alle 14 |
oggi in viaggio, rispondo stasera | venerdi sono libero | torno lunedi |
la prossima settimana mi sostituisce anna | ho appena mandato le ricevute mancanti |
l'estratto è caricato | i file sono nella cartella | foto messe nel drive | pagata stamattina |
i 35,20 sono personali | amazon del 12 era toner | il bonifico a mia moglie è lo stipendio |
quello l'ha annullato il fornitore | i 200 di klein sono per due fatture |
il cliente dice che paga la prossima settimana | conto nuovo da marzo | quanto prendete a pagina |
prezzo per 3 post? | quant'è la tariffa oraria | quanto verrebbero 10 pagine | fate anche il 730 |
ci siete nel weekend | posso mandare foto invece di pdf | va bene whatsapp? |
chi legge i miei file? | di solito quanto ci mettete | parlate anche polacco | dove lo carico |
cosa vi serve da me | quale estratto intendete? | cos'è un brief? | vi servono gli originali |
va bene se lo mando domani | ana vede il mio conto | come funziona per l'accesso |
il signor lee preferisce dopo le 16 | il loro ufficio è chiuso fino al 6 |
nuovo indirizzo: via del mulino 5 | il logo è nel drive | chiedo soltanto, niente da fare |
forse a maggio mi serve qualcosa, vi dico | dite ad ana che la chiave è sotto lo zerbino |
ci siamo trasferiti | la password ce l'ha il mio socio | stampante rotta, niente scansione oggi |
scusate il ritardo | ignorate l'ultimo messaggio | chat sbagliata scusate | per me ok |
qui tutto bene | la foto è dell'anno scorso | al cliente è piaciuta la bozza | firma domani
""",
    "change": """
facciamo martedi | piuttosto giovedi | una settimana dopo è meglio |
si può prima, tipo mercoledi | 2 notti non 3 | 300 parole invece di 200 | 4 post al posto di 2 |
sono 680, non 860 | l'hotel con parcheggio | con colazione grazie | senza scali |
posto finestrino se si può | solo bagaglio a mano, tariffa bassa |
il treno deve partire dopo le 9 | mettete anche i prezzi nuovi | aggiungete la terrazza |
anche aprile pf | anche la carta di credito | togliete il secondo conto |
senza la parte sulla fiera | il mio nome no | senza foto | non quello rosso, il verde |
dategli del tu | meno formale | un po' più corto | titolo più grande |
mandatelo anche al commercialista | in word, non pdf | metteteci il numero d'ordine |
il nome è kowalczyk, da cambiare | ora siamo 3, non 2 | la fattura va all'altra società |
l'importo è netto, non lordo | data fattura il 30 | aspettate, l'altro cliente, becker |
spostate il viaggio a giugno | l'invio meglio lunedi | partite dalle non pagate |
e se la facessimo in francese | ancora una cosa sul post: taggate il fornaio |
al viaggio viene uno in più | nei conti ci va febbraio | newsletter: invertite i due temi |
dimenticavo, dev'essere in inglese | avevo detto venerdi ma lunedi va bene | non c'è più fretta |
lo vogliono due giorni prima | c'è anche un terzo conto | adesso siamo 9, 2 in più |
rifate il secondo paragrafo | via l'ultima frase | citate il parcheggio
""",
    "status": """
come va | ci sono novità | e allora? | ehi? notizie | ancora niente? | finito? | è pronto |
quando ce l'ho | per quando sarà | lo fa ana | chi ce l'ha | qualcuno ha guardato |
la mail è partita | la fattura è stata mandata | avete prenotato | hanno chiamato |
i voli ci sono | è arrivato il mio file | avete ricevuto l'estratto | dove sono le mie cose |
stato? | a che punto è la traduzione | come siamo messi con le paghe |
ce la facciamo per venerdi | sarà fatto per mezzogiorno | cosa vi manca da me | cosa aspettate |
cosa avete di mio | posso vedere una bozza | fatemi vedere cosa resta | ha pagato? |
hendriks ha risposto | chiedevo solo del post | idea di quando | procede? |
c'è qualcuno sul sito | quanti ne mancano | avete iniziato | confermato per domani? | e l'hotel? |
e i solleciti?
""",
    "cancel": """
non serve più grazie | alla fine non mi serve | abbiamo risolto | lasciate stare |
dimenticate il post | fermate tutto | non andate avanti pf | il viaggio salta |
riunione annullata, niente hotel | il cliente ha rinunciato, annullate la fattura |
non mandate la mail | bloccate l'invio!! | questo mese niente newsletter |
l'ha già fatto mia sorella | non era necessario | cancellate bologna | annullate tutto |
lasciamo perdere la traduzione | non chiamate più | lo fa il commercialista, lasciate |
abbiamo deciso di no | ritiro la richiesta | trovato, non importa | troppo caro, lasciamo |
cambio di programma, niente volo | niente evento quindi niente post | quest'anno no
""",
    "thanks": """
graziee | grazie!! | grazie ragazzi | perfetto 👌 | ottimo, ricevuto | che bello |
viene benissimo grazie | era quello, grazie | siete dei grandi | mi salvate | fantastico |
proprio quello, grazie | funziona, grazie | ok perfetto grazie | grazie ana | molto contenta |
bel lavoro | arrivato, grazie mille | sempre bravi | velocissimi, grazie | 🙏🙏 | ❤️ grazie |
testo molto bello
""",
    "greeting": """
ciao a tutti | hey 👋 | salve | buon pomeriggio | buonasera | rieccomi | ciao ciao | ehilà | sono
io | c'è qualcuno | buondì | a dopo | arrivederci | buon fine settimana | buona serata | saluti
| ciao, sono quella della fioreria | buongiorno, qui lo studio | salve, sono nuovo qui |
buonasera, parla la signora Riva | ciaooo, c'è qualcuno? | ciao a tutti, mi sono appena iscritto
| buongiorno, di nuovo la falegnameria | ciao squadra, io sono Luca | salve, prima volta qui |
eccoci, il canile
""",
    "complaint": """
così non va | di nuovo importo sbagliato | il nome è scritto male | avete dimenticato l'iva |
manca metà | è in ritardo | doveva esserci lunedi | avevate detto martedi, è giovedi |
terzo sollecito da parte mia | nessuno legge quello che scrivo | l'ho già detto due volte |
non è l'hotel giusto | data sbagliata sul volo | ci sono errori | il testo fa pena |
link rotto di nuovo | non si apre, inutile | avevo detto senza scali |
l'avete mandato alla persona sbagliata!! | il cliente ha la fattura doppia |
troppo caro per quello che è | sono davvero seccato | non all'altezza | non è possibile |
sul serio? | ma leggete? | aspetto da giorni | non risponde nessuno | da lunedi nessuna risposta |
non erano questi gli accordi | volevo francese, non tedesco | perché me l'avete addebitato |
il totale non torna | molto scontento | fatto male | che delusione |
la signora al telefono è stata maleducata
""",
    "not_for_us": """
riparate auto? | serve un elettricista oggi | cerco casa | vendete telefoni |
il mio pc è rotto, lo aggiustate? | conoscete un medico | chi prende mio figlio a scuola |
vorrei una pizza | a che ora è la partita | che tempo farà domani | novità dal mondo? |
raccontami qualcosa | il tuo colore preferito? | sei umano? | vorrei lavorare da voi |
cercate personale? | compra follower a poco | vinci un iphone | le cripto raddoppiano i soldi |
il tuo conto è bloccato, clicca qui | prestito approvato, rispondi si | buona pasqua a tutti |
ho mal di schiena | ahah 😂 | che caldo oggi | visto ieri sera? | quanto fa 2+2 |
chi è il presidente | qualcuno che pulisca casa mia | il giardino ha sete |
un dj per il matrimonio | un'idea regalo per mia moglie | tennis domenica? |
ha chiuso il panettiere, peccato
""",
}
