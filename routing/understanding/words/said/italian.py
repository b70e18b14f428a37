"""What people write in Italian, by kind of message."""

from __future__ import annotations

SAID = {
    "request": """
a parte questo ci serve un volantino per il mercato |
altro tema: un treno per Lione per due a giugno |
da maggio qualcuno deve occuparsi della fatturazione |
sollecito a Rossi per la fattura di marzo | fattura a Bianchi, 300 euro |
trascrivete gli appunti di martedì | mi preparate le buste paga di giugno? |
un treno per Bologna, due persone | correggete tre pagine, per favore |
vanno ordinate le ricevute di aprile | mi mettete per iscritto questa intervista? |
rispondete voi alle mail dei clienti? |
qualche post per la nostra pagina sarebbe bello | potete tenere il telefono venerdì? |
vogliamo annunciare i nuovi orari, preparate una mail | occupatevi delle fatture aperte |
fate tradurre il contratto | la contabilità deve essere pronta per fine mese |
solleciti a chi non paga | il modulo non va più, da sistemare |
mettete per iscritto l'intervista | paghe per cinque persone |
i prezzi sul sito sono sbagliati, vanno cambiati | il listino va aggiornato |
fattura a Peters, 20 ore a 60 | le ricevute di giugno vanno riordinate |
qualcuno deve chiamare la banca per la carta |
ci sono 50 mail senza risposta, occupatevene voi |
ho un testo in inglese che mi serve in italiano | ci siamo di nuovo: l'IVA |
prenotami un treno per Bari | fai i conti e prepara le paghe |
contabilità di ottobre entro venerdì | i conti di marzo, per favore | newsletter per dicembre |
ho bisogno di un volantino per la giornata aperta |
avrei bisogno del contratto tradotto entro lunedì | mi servono tre post per Instagram |
mi servirebbe una fattura per Miller | ci serve qualcuno che aggiorni i prezzi sul sito |
ci servirebbe una pagina nuova per il negozio | abbiamo bisogno di aiuto con le paghe |
potresti scrivere la newsletter? | puoi prenotarmi un volo per Vienna la prossima settimana? |
potete fare la contabilità del terzo trimestre? | potreste preparare le paghe di maggio? |
mi puoi aiutare con una fattura respinta? |
qualcuno può guardare il nostro sito? il modulo non funziona |
qualcuno potrebbe trascrivere questa intervista? | sarebbe possibile avere un nuovo logo? |
chi può tradurre due pagine in francese? | chi potrebbe occuparsi della posta mentre sono via? |
c'è qualcuno che sa disegnare una locandina? |
per favore manda una fattura a Miller di 900 euro | per favore chiamate le persone della lista |
riconcilia il conto bancario di settembre | scrivi tre post sul nuovo prodotto |
trovami un hotel vicino alla fiera, massimo 120 euro | traduci questo in tedesco, è urgente |
trascrivere la registrazione allegata | aggiornare gli orari sul sito |
chiama questi contatti e fissa degli appuntamenti |
cercate cinque fornitori di sacchetti di carta | cerco qualcuno per una brochure |
cerco aiuto con le tasse | vorrei un nuovo striscione per il negozio |
vorrei far tradurre le nostre condizioni |
volevo chiedere se qualcuno può rileggere il mio articolo | vogliamo ordinare un breve video |
come sempre: paghe di giugno per favore | nuovo lavoro: pulire l'elenco clienti |
ancora una cosa da fare: inserire 40 biglietti da visita nella tabella |
poi: sottotitoli per il video, 12 minuti | Ciao! Potresti fare i conti di aprile? |
buongiorno, per favore sollecitate le fatture non pagate |
ciao a tutti, ci serve una pagina per il 15 | Grazie! E potresti fare anche la newsletter? |
grazie mille, bel lavoro. Ora lo stesso per novembre |
perfetto, grazie. Adesso mi servono le fatture di marzo | il sito non va, bisogna sistemarlo |
la mia posta è un disastro, qualcuno può riordinarla? | ho qui 30 ricevute da registrare |
ci trasferiamo a maggio e bisogna cambiare l'indirizzo ovunque |
prenota un tavolo per sei giovedì alle 19 | ricordate a chi non ha pagato |
ogni mese: riconciliare il conto e mandarmi un riassunto |
d'ora in poi pubblicate due volte a settimana su LinkedIn |
organizza una riunione con Keller martedì alle tre |
ordina 200 biglietti da visita per la nuova collega | fai una tabella con tutti i contratti |
riassumi la relazione in una pagina | due cose: i conti di maggio e una newsletter per giugno |
prima chiama i clienti, poi manda loro la brochure |
fai i conti di marzo e scrivi la newsletter |
urgente: sistemare il pagamento del negozio online |
500 parole sulle pulizie di primavera per il blog | logo per un panificio, colori caldi |
voli per due a Madrid, dal 3 al 5 aprile | inserimento dati, 120 righe, da PDF al CRM |
il commercialista chiede i conti di febbraio, potete prepararli? |
qualcuno deve chiamare il proprietario per il riscaldamento |
mi serve qualcuno questo fine settimana per le mail dei clienti |
preparate un preventivo per il progetto Brandt | aiutami a organizzare la gita del team |
fammi un'app per il telefono | mi serve un idraulico per la cucina
""",
    "answer": """
prima delle vacanze, quindi verso il 3 | quando qualcuno ha tempo |
gli altri di solito cosa mettono? | difficile dirlo, facciamo martedì | direi due pagine |
decide Olga | nessuna fretta | non è urgente | non saprei, cosa consigliate? |
venerdì | venerdì a mezzogiorno | entro fine mese | martedì prossimo alle tre | marzo |
terzo trimestre | il mese scorso | il secondo | la prima | opzione 2 | tutti e due | tutti |
nessuno | contabilità | la newsletter | dal tedesco all'inglese | circa 40 | 12 pagine |
più o meno due ore | 1.200 euro | non più di 300 | Instagram | sì | sì grazie | sì, esatto |
va bene, sì | no | no, non ancora | no grazie | non sono sicuro | non lo so |
nessuna idea, decidete voi | lo mando dopo | devo guardare | ce l'ha già Ana |
come l'ultima volta | come sempre | era per una stampante comprata a maggio |
era il treno per Lisbona | il cliente è Keller, il corso del 12 maggio | i nuovi orari |
i nostri clienti, soprattutto piccoli ristoranti | cordiale ma non troppo |
come vi è più comodo | è uguale | è nella cartella condivisa | eccolo | ecco, in allegato |
qualsiasi giorno tranne mercoledì | meglio di mattina | dopo le 16 |
si chiama Tom, tom@example.com | è privato, lasciatelo fuori | sì, entrambi i conti |
quello aziendale | solo la prima metà | il prima possibile |
senza fretta, due settimane vanno bene | salta | in euro | breve, mezza pagina |
al team vendite | ogni mese
""",
    "remark": """
per domande sul contratto chiamate Lena | Lena sa tutto delle prenotazioni |
delle paghe si occupa il signor Sasso | Tim segue il sito da noi |
per le tasse chiedete al nostro consulente |
che carattere è? | da dove viene la foto? | il vicino è d'accordo | il 9 sono di nuovo qui |
lo guardo stasera | ok, a dopo | quella ditta non c'è più, lasciate vuoto |
lavorate anche il sabato? | costa di più nel fine settimana? | ah, ho capito |
sono in riunione fino alle quattro |
è con o senza IVA? | il prezzo comprende tutto? | il vecchio conto non esiste più |
quanto sarebbe più o meno? | quanto a pagina? |
il nostro contabile è il signor Rossi, lui sa tutto | sono in riunione tutta la mattina |
li carico stasera nella cartella | quella l'ho pagata in contanti | ok, chiaro |
il pagamento del 5 era l'affitto | parla solo francese | questa mancava |
ne avevo dimenticata una, eccola | quel pagamento era privato | i 120 del 3 erano un regalo |
è dell'altro progetto | gliel'ho detto | l'ufficio è in via Giardino | grazie, comincio adesso |
ci sto lavorando | fatto, è nella vostra posta | l'ho messo nella cartella |
quanto chiedete a pagina? | si può pagare ogni mese? | come vi mando il file? | ok | okay |
ok perfetto | va bene | d'accordo | capito | ricevuto | bene | certo | lo faccio | lo farò |
ci penso io | mi sta bene | mi sembra buono | 👍 | 👌 | buono a sapersi | nessun problema |
figurati | i 480 erano per la stampante | vi ho appena mandato l'estratto conto |
ho caricato i file | i documenti sono nella cartella | ho appena pagato la fattura |
per vostra informazione: sono in viaggio fino a giovedì | vi avviso: l'ufficio è chiuso lunedì |
a proposito, il logo è quello del sito | comunque Tom torna la prossima settimana |
attenzione, i prezzi sono senza IVA | tenete presente che il cliente preferisce il telefono |
l'accesso è cambiato | ho dimenticato la lista, eccola |
scusate, file sbagliato, questo è quello giusto | ecco la ricevuta che mancava |
in allegato la nuova versione della lista | manca una ricevuta, la sto cercando |
la banca dice che l'estratto arriva domani | ho parlato con il proprietario, è d'accordo |
preferisce essere chiamata la mattina | la persona di contatto è Maria |
i nostri colori sono blu e bianco | il nuovo indirizzo è via Giardino 4 |
questa settimana non sono in ufficio | domani non sarò raggiungibile | ci guardo stasera |
vi faccio sapere | vi serve altro da me? | che formato vi serve? | avete ricevuto la mia mail? |
quanto costa? | quanto viene? | quanto costerebbe? | quali sono i vostri prezzi? |
l'IVA è inclusa? | quanto ci vuole di solito? | cosa sai fare? | come funziona? |
lavorate anche nel fine settimana? | chi vede i miei file? | posso parlare con una persona? |
attenzione alla seconda colonna |
proprio quello che volevo, solo un dettaglio: il titolo è Dott. |
per la newsletter: la foto è di Anna | per i conti: il bonifico da 300 era privato |
credo ci sia un errore di battitura alla riga 3 | a pagina due manca la data |
preferisco la seconda versione | per me va bene così | oggi sono malato |
fatemi sapere se avete domande | di' ad Ana che la chiave è dal vicino
""",
    "change": """
deve essere pronto due giorni prima | ci serve martedì e non venerdì |
togliete il secondo capitolo | levate il numero di telefono | non mettete i prezzi |
dividetelo in due file | va bene anche tre giorni dopo |
mettete dentro anche la fattura di marzo | tutto in Arial per favore |
mandatelo a Olga e non a me | in Excel e non in PDF | bastano due pagine invece di tre |
aggiungete in fondo il nuovo indirizzo | prendete come modello quello dell'anno scorso |
la camera dovrebbe dare sul giardino | il testo dovrebbe essere più gentile |
ci vorrebbe una macchina più grande | contate anche Lena | mettete mia sorella in lista |
il treno dovrebbe partire più tardi | siamo in tre, non in due |
meglio in treno che in aereo | fatene otto invece di cinque | il titolo più corto |
potreste includere anche i viaggi? | contate anche gli acconti | più formale per favore |
scrivetelo più semplice | giugno si può togliere, solo luglio | sono arrivate altre due pagine |
c'è tempo fino al 12 | potete mettere anche i pasti? | si può giovedì invece di venerdì? |
includete anche i viaggi | solo i primi tre capitoli, non tutto il libro |
rimandiamo la mail a maggio | una correzione: si scrive con due n | usate il vecchio modello |
accorciate un po' il testo | mettete una tabella alla fine |
mi serve martedì invece di giovedì | lasciate fuori i prezzi | senza i nomi per favore |
meglio due pagine che quattro | deve essere verde, non rosso | tenete il vecchio titolo |
si può avere in PDF invece di Word? | il volo deve essere il 4, non il 5 |
fate anche il secondo conto | ora siamo in cinque, non quattro | può aspettare giovedì? |
cominciate da quelle scadute | meglio 45 minuti che un'ora |
ho cambiato la lista, usate questa | meglio lunedì | facciamo lunedì |
meglio giovedì che mercoledì | possiamo spostarlo a venerdì? |
puoi spostare la newsletter alla prossima settimana? | per favore sposta la chiamata alle 16 |
si può fare un giorno dopo? | rimandiamo a dopo Pasqua | spostatelo di una settimana |
mi serve prima, mercoledì se possibile | può essere pronto già a mezzogiorno? |
la scadenza ora è il 20 | alla fine non serve per venerdì, basta lunedì | cambia la data al 5 |
cambio di programma: 300 parole invece di 500 | in realtà sono 20 pagine |
solo i primi due capitoli | non marzo ma aprile | volevo dire aprile, non marzo |
scusa, intendevo il conto aziendale | correzione: l'importo è 1.450 |
aggiungete anche i dati del secondo trimestre | includete anche le spese per favore |
e anche i nuovi prezzi | puoi aggiungere Tom alla lista? | aggiungete le ricevute di maggio |
mettete anche il nostro telefono | ancora una cosa per il volantino: usate il nuovo logo |
nella newsletter aggiungete una frase sul parcheggio | togli l'ultimo paragrafo |
togliete la seconda foto | senza introduzione per favore | più corto, massimo 100 parole |
in francese invece che in spagnolo | due persone invece di tre | meglio blu che verde |
mandatelo ad Anna invece che a me | la fattura deve andare all'altro indirizzo |
estendetelo al quarto trimestre | chiamate solo il giovedì | il doppio dei post |
alza il budget a 500 | preferirei la mattina | potete rendere l'inizio più divertente? |
correggete il nome, è Meyer con la y | cambia il titolo in "Primavera" | anticipalo a domani |
i conti non hanno più fretta, va bene fine mese | annulla l'ultima modifica
""",
    "status": """
adesso è finito? | pronto o ancora in lavorazione? | già fatto? |
l'ha già preso qualcuno? | a che punto siamo? | sarà pronto in tempo? | si va avanti? |
e l'albergo? | c'è qualcosa per il logo? | T-9? | che fine ha fatto la lista? |
quanto manca per il sito? | quanto ci vuole ancora? | posso vedere quello che c'è? |
posso guardare già la prima versione? | qualcuno l'ha già guardato? |
Tom ha finito le telefonate? | quando vedo la prima bozza? | c'è già una prima versione? |
che ne è stato della mia richiesta? | qualcuno si occupa delle paghe? | state andando avanti? |
quando avrò la relazione? | avete guardato il volantino? | c'è qualcuno che se ne occupa? |
è stato spedito? | e la mia locandina? | e le fatture? | ci sono progressi? |
i biglietti sono presi? | il cliente ha risposto? | dove sono le mie cose? |
a che punto siamo con la contabilità? | dov'è la mia newsletter? |
a che punto è la traduzione? | a che punto siete? | stato? | stato per favore |
ci sono novità? | novità sul sito? | si sa qualcosa di T-12? | come va? | come procede? |
come vanno le telefonate? | come sta andando la trascrizione? | che ne è delle fatture? |
che fine ha fatto la mia richiesta? | è già pronto? | è pronta la newsletter? |
i conti sono finiti? | qualcuno ci sta lavorando? | qualcuno ha già iniziato? |
qualcuno ha preso il mio lavoro? | avete già spedito le fatture? |
hai già chiamato il proprietario? | quando sarà pronto? | quando arriva la traduzione? |
quando ricevo la relazione? | per quando è il logo? | sarà pronto per venerdì? |
ce la facciamo per lunedì? | chi sta lavorando al logo? | chi segue i miei conti? |
cosa resta da fare? | cosa c'è in corso? | mostrami i miei lavori | le mie attività |
cosa manca? | quante telefonate sono state fatte? | volevo solo chiedere del volantino |
volevo sapere come va la ricerca | mi puoi dire a che punto è la prenotazione? |
mi date un aggiornamento sulla locandina? | i voli sono prenotati? |
c'è già una data per il video?
""",
    "cancel": """
è saltato tutto, non andate avanti | ne avevamo già uno |
abbiamo un'altra soluzione, fermatevi | annullato, l'evento non si fa più |
non serve più, l'ha fatto mio fratello | lasciate stare, il cliente non vuole più |
l'ho finito io domenica | abbiamo cambiato idea, non fatelo |
la fiera non si fa più, annullate il treno | lasciate perdere il volantino |
l'abbiamo fatto noi, basta così |
potete smettere con le telefonate | potete chiudere la ricerca | fermate tutto quanto |
possiamo fare a meno del volantino | l'affare è saltato, fermatevi |
l'ha fatto il commercialista, quindi basta | alla fine non vogliamo la mail |
abbiamo rinunciato al video | dimenticate l'albergo | annulla | annullare | annullalo |
per favore annullate la newsletter | annulla T-3 | stop | ferma tutto |
fermate le telefonate per favore | non mi servono più i conti | non mi serve più |
la traduzione non ci serve più | non serve più | non è più necessario |
alla fine il volantino non serve | lascia perdere | lasciate perdere il volantino |
dimentica il logo | lascia stare | lascia stare, l'ho fatto io |
l'ho già fatto io, non serve più | già risolto, potete fermarvi |
niente newsletter questo mese | alla fine non fatelo | disdici la riunione |
disdire per favore | non fate le paghe, le fa il commercialista | non dovete più chiamarli |
vorrei ritirare la mia richiesta | ritiro l'ordine |
l'evento è saltato, quindi niente volantino |
il cliente si è tirato indietro, possiamo fermarci | ho cambiato idea, non lo voglio più |
questa volta saltiamo la newsletter | il viaggio è saltato, annulla il volo |
toglilo dalla lista | cancellate la mia richiesta
""",
    "thanks": """
grazie, adesso torna tutto | grazie per averlo fatto così in fretta |
Olga ci ha aiutato molto, grazie | proprio quello che ci serviva |
che velocità, grazie a tutti | siete forti | ottimo, grazie |
proprio così, grazie | mi fa molto piacere | davvero un bel lavoro | meglio di così non si può |
grazie per la velocità | grazie | grazie! | grazie mille | mille grazie | tante grazie |
grazie a tutti | grazie Ana | grazie, ottimo | grazie, bellissimo! | perfetto, grazie |
perfetto! | ottimo | ottimo lavoro | fantastico | eccellente | bel lavoro | bravi | bravissimi |
ben fatto | magnifico, grazie | proprio quello che mi serviva, grazie | siete i migliori |
che velocità! | wow, velocissimi, grazie | mi piace molto | lo adoro! |
molto contento del risultato | grazie per la risposta veloce | grazie per l'aiuto |
grazie per i conti, tutto a posto | grazie, per oggi è tutto | grazie, nessun'altra domanda |
ok grazie | va bene grazie | grazie e buon fine settimana |
la newsletter è piaciuta molto ai clienti | vi ringrazio | 🙏 | ❤️
""",
    "greeting": """
salve a tutti | buondì | ehilà |
ciao | ciao! | salve | ciao Ana | ciao a tutti | buongiorno | buongiorno a tutti |
buon pomeriggio | buonasera | ciao, c'è qualcuno? | c'è qualcuno? | ci sei? | ciao, come stai? |
come state? | tutto bene? | buon lunedì! | buon anno! | sono tornato | arrivederci | a domani |
a dopo | a presto | buonanotte | buona serata | buon fine settimana | piacere | 👋
""",
    "complaint": """
quattro giorni e ancora nessuna risposta | di nuovo la versione sbagliata |
ne manca la metà | non sono per niente contento |
di nuovo l'indirizzo sbagliato | mi avete fatto pagare una cosa mai ordinata |
nessuno l'ha riletto |
ho ordinato un logo e ho avuto uno scarabocchio | ho pagato e non vale niente |
sempre uguale, sempre tardi | lo aspettavo lunedì, dov'è? | nessuno mi ha avvisato del ritardo |
un altro errore nella fattura | davvero un pessimo servizio |
era promesso per la settimana scorsa | ci sono errori dappertutto | non me ne faccio niente |
ne ho abbastanza | perché non mi risponde nessuno? |
giorni senza risposta, non dovrebbe andare così | aspetto da cinque giorni e non so niente |
nessuno mi richiama | da una settimana non ho vostre notizie |
dieci giorni e ancora nessuna risposta | ho dovuto correggere tutto io |
avete dimenticato la metà | perché la mia richiesta è stata ignorata? |
è la seconda volta che mandate il file sbagliato | i totali non tornano di nuovo |
sono molto scontento di come è andata | è di nuovo sbagliato, terza volta! | è sbagliato |
è tutto sbagliato | i numeri sono di nuovo sbagliati | non sono contento |
non sono per niente soddisfatto | sono davvero deluso | è inaccettabile | così non va |
sto ancora aspettando! | aspetto da lunedì e nessuno risponde | nessuno mi risponde |
perché non risponde nessuno? | ci vuole troppo tempo | di nuovo in ritardo |
promesso per venerdì e ancora niente | era per ieri! | la scadenza è saltata di nuovo |
quante volte devo chiedere? | il testo è pieno di errori |
pieno di refusi, qualcuno ha controllato? | lavoro fatto male | pessima qualità |
servizio pessimo | la traduzione è inutilizzabile | non è quello che ho chiesto |
non erano questi gli accordi | manca la metà | avete chiamato le persone sbagliate |
è stato maleducato con la mia cliente | mi hanno addebitato due volte |
la fattura è troppo alta, avevamo detto 60 | rivoglio i miei soldi | voglio fare un reclamo |
vorrei lamentarmi | una perdita di tempo | sempre lo stesso errore | sono stufo | è ridicolo |
che disastro | non è possibile | sul serio? di nuovo? | mi aspettavo di più |
il mio cliente è arrabbiato per questo | per colpa vostra abbiamo perso la fiera |
che vergogna
""",
    "not_for_us": """
la macchina è guasta, la aggiustate? | potete sistemare il mio motorino? |
il tetto perde, può venire qualcuno? | cerco una babysitter per sabato |
chi mi taglia il prato? | si è rotta la lavatrice | ci serve un elettricista |
mi tagliate i capelli domani? | la mia bici è da riparare |
quanto vivono gli elefanti? | quanto è profondo il mare? | chi ha dipinto quel quadro? |
perché il cielo è blu? | qual è il fiume più lungo? | quante zampe ha un ragno? |
è stato scelto, apra l'allegato | oggi mi sento solo |
conosci un bravo medico qui vicino? | cosa mangio stasera? | dimmi qualcosa di divertente |
chi gioca stasera? |
credi ai fantasmi? | c'è vita su Marte? | mi consigli un buon libro? |
qual è il tuo piatto preferito? | che tempo c'è? | qui nevica |
prestiti facili senza garanzie, chiedi qui | raccontami qualcosa di interessante |
dimmi qualcosa di carino | hai visto il nuovo film? | chi vincerà le elezioni |
quanto è alta la torre Eiffel | hai figli? | che bella giornata |
ieri ho visto un film stupendo | compra indirizzi email al miglior prezzo |
guadagna in fretta, rispondi sì | il tuo pacco aspetta, conferma qui l'indirizzo |
vi portiamo primi su Google | che tempo fa domani? | piove nel fine settimana? |
raccontami una barzelletta | chi ha vinto ieri sera? | qual è la capitale dell'Australia? |
quanti anni hai? | sei un robot? | ti piace la musica? | qual è il senso della vita |
ho passato un bel fine settimana al lago | il mio gatto è malato |
il traffico stamattina era terribile | oggi sono stanchissimo | il pranzo era buonissimo |
hai visto la partita? | che fai in vacanza? | che caldo oggi | buon compleanno! | haha | ahah |
😂 | che divertente | cantami una canzone | che ore sono a Tokyo |
dammi una ricetta per i pancake | cosa fa bene per il raffreddore? | cosa pensi della politica |
guadagna 5000 euro a settimana da casa, clicca qui | hai vinto un premio, ritiralo ora |
compra follower a poco prezzo, sconto 50 % | investi ora in cripto e raddoppia i soldi |
il tuo account è stato scelto per una carta regalo |
offriamo SEO al miglior prezzo, interessa? | investi nella mia startup | accendi la luce |
chiamami un taxi | mi annoio | in bocca al lupo per l'esame | quanto fa 12 per 14
""",
}
