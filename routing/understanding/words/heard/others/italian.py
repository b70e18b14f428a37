"""What people who write Italian want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
ho 70 contatti della fiera e zero voglia di telefonare, pensateci voi, e inserite anche tutto
nel crm | contabilità del primo trimestre e nel frattempo le fatture ai 16 inquilini, ecco,
questo mi toglierebbe un peso | vorrei trasformare la mia diretta di yoga in testo (50 min) e da
lì una newsletter, si può? | mettete le nuove bici sul sito e poi un post su insta, foto nella
cartella | Traducete in inglese la pagina dell'agriturismo... cioè del maneggio, e poi mettetela
online col bandierino | trovatemi due ville sul lago e fissate un sopralluogo nella meno cara |
incassi del mercatino prima nel foglio poi in contabilità | domani mi servono il treno per
Torino prenotato e la fattura per Datalab spedita, 5 giornate | abbiamo cambiato iban per le
donazioni: mail a tutta la lista e cambiatelo anche sul sito pls | trovatemi quali enoteche di
Zurigo lavorano coi piccoli produttori, e la nostra presentazione me la girate in tedesco |
Ciao, la newsletter di primavera per le clienti. Anche il volo per Palermo. | Potete scrivere un
post per la degustazione e sbobinare l'audio del corso? | Bisogna trascrivere la conferenza e
farne una versione francese; il volo per Lione lo prendo io | newsletter, post, sito. tutto per
la stessa cosa: il mercatino | due righe per facebook sulla gita in barca al tramonto, e la
stessa brochure in inglese e svedese | scontrini di febbraio da sistemare, e i 70 contatti della
fiera in un foglio excel. per il 20 | serve una fattura nuova a Colombo, 1.800, oggi | quote
2026 da chiedere, tre nuovi iscritti da mettere in elenco, scontrini della sagra da registrare.
grazie mille | Tabella allergeni per i gelati nuovi, le ricette ve le mando in giornata | Vi ho
mandato le foto delle colombe, sistematele e poi pubblicatele | Cercasi pizzaiolo, fate
l'annuncio! E ordinate altri 300 cartoni da 33 | Provate la build nuova su iPad. E mi servono
anche i sottotitoli del video demo. | Per il corso di pasta fresca: ricettario impaginato e tre
mail agli iscritti, entro lunedì 30 | Mi servono le fatture di febbraio per le tre enoteche
entro lunedì. I DDT sono nella cartella. | Per la festa del papà: una mail agli iscritti e due
post, il 19 devono essere fuori | Ordini di febbraio dal pdf al foglio e poi la contabilità del
mese, grazie | Rispondete ai clienti tedeschi che chiedono delle camere, e mi serve il
regolamento della piscina in tedesco | crea una pagina per le prenotazioni sul sito. poi fai due
post per dirlo a tutti | Prenota due notti a Bolzano dal 5 maggio e trovami qualche fiera del
settore caseario lì intorno | Commenti su TikTok a cui rispondere, e un foglio con i follower
mese per mese dal 2024 | Il podcast: togliete i rumori e i miei «ehm». La copertina del podcast
andrebbe rifatta da zero | Qualcuno potrebbe passare a montare gli scaffali in negozio? E
riordinare dal fornitore 500 sacchetti di carta kraft | i Ferrero non hanno ancora pagato,
mandategli un sollecito gentile | Il 25 marzo vorrei fare una serata online sulla potatura degli
ulivi, mi preparate iscrizione e Zoom? | Finite le foto del matrimonio Conti: fattura di 1.350
euro e poi chiedetegli una recensione su Google | Colombo ha firmato! Quindi adesso serve la
fattura di acconto, 4.000 euro più IVA. | Buongiorno, ho bisogno che scrivete le fatture per le
lezioni di nuoto, elenco è nel foglio, grazie. | Vorrei un piano di marketing per i prossimi sei
mesi, studio di nutrizione, budget totale 1.800 euro. | fattura Bianchi e volo per monaco lunedì
| catalogo in inglese + post fb sulla fiera | da fare: sollecito allo studio Bruni e foto nuove
nella pagina contatti | Per fine mese le paghe di marzo, poi il listino della sartoria in
inglese | Inserire i 60 prodotti del nuovo catalogo nel negozio online e preparare un post di
lancio | Anche il corso base aspetta ancora il suo libretto, quello con gli esercizi di respiro.
| Mi trovi un volo per Palermo il 30 aprile? | puntata 9, stessa cosa | La signora Ferri chiede
di spostare la prova a martedì 17, ore 15. | In negozio mi fanno tutti i complimenti e su Google
non c'è scritto niente. | L'architetto Conti vuole il preventivo per le persiane entro venerdì.
| lavoro dai Ferrari finito, manca solo la fattura a saldo | Il condominio di via Po deve ancora
3.200 euro e qualcuno deve farsi sentire. | poi c'è la squadra di Andrea, fogli ore in allegato,
straordinari compresi | ho gli schizzi del capannone con le misure a matita, me li mettete in
bella copia? | Un altro: battesimo, 50 persone, rinfresco in piedi | Vorrei un post ogni martedì
con la pizza della settimana. La foto la mando io il lunedì sera. | anche gli scontrini di
gennaio sono da registrare | il forno nuovo va ordinato, e per il dehors bisogna fare domanda al
comune entro il 15 aprile | Mi fate le etichette per i biscotti entro domani alle 15?
Ingredienti e allergeni | Domani Luca non c'è, mi manca uno in sala | Ciao, ho girato un video
in sartoria, va montato con musica per il 20 marzo | Mi serve un articolo sulla zeppola per il
blog, entro giovedì 19 | Segnami la riunione con i ragazzi dell'officina ogni martedì alle 7:30
| Un altro guaio: il modulo di contatto non mi manda più niente | la commercialista dice che
mancano gli scontrini del furgone, sono nella busta che ho scansionato alla rinfusa | Per gli
ospiti tedeschi vorrei il menù tradotto, ma prima va impaginato da capo perché così è
illeggibile | Ci sono cinque ordini da ieri sera e nessuno li ha ancora preparati per il
corriere. | Mentre fate Zurigo: ho quindici foto di orecchini con lo sfondo del tavolo, macchie
comprese | ho ricontato il magazzino domenica, il foglio è qui, online i numeri sono di un altro
pianeta | Testi perfetti. Ora le clienti dovrebbero sapere che le tazze ci sono, due righe di
mail giovedì | Da sabato i costumi vanno a meno 20, che tanto le bozze sono un'altra cosa |
altra faccenda, il vaso per Torino è arrivato in quattro pezzi. il corriere deve pagarmelo |
sono tornati indietro tre pacchi, c'è da rimborsare tutti | le scatole regalo finiscono. me ne
servono 100 entro venerdì, le solite | viste le bozze, ok. ma la spedizione gratis che tutti
fanno, a me conviene o ci rimetto? | Ditta Longo ha rinunciato all'ordine: serve una nota di
credito sulla fattura 2026-088. | i calendari 2026 sono ancora in vendita, a giugno mi pare un
po' triste | registrato anche il 14, è nella cartella solita! Esce lunedì | sono tornati due
pacchi, bisogna rimborsare e scusarsi | i limoni vanno. Servirebbero pure i fichi, stesso
formato | La commercialista vuole aprile, Stripe e Etsy, entro il 20 | alla lezione 3 mancano i
sottotitoli, me ne accorgo adesso | il commercialista aspetta ancora le carte del 2025 e io non
le ho nemmeno guardate. vanno preparate | gli ordini di stamattina sono ancora senza etichetta e
il corriere gira già in zona | l'audio dell'ultima puntata fruscia da morire, è da pulire
""",
}
