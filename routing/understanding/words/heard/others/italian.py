"""What people who write Italian want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
mettete le nuove bici sul sito e poi un post su insta, foto nella cartella | Traducete in
inglese la pagina dell'agriturismo... cioè del maneggio, e poi mettetela online col bandierino |
trovatemi due ville sul lago e fissate un sopralluogo nella meno cara | incassi del mercatino
prima nel foglio poi in contabilità | domani mi servono il treno per Torino prenotato e la
fattura per Datalab spedita, 5 giornate | Ciao, la newsletter di primavera per le clienti. Anche
il volo per Palermo. | Potete scrivere un post per la degustazione e sbobinare l'audio del
corso? | Bisogna trascrivere la conferenza e farne una versione francese; il volo per Lione lo
prendo io | newsletter, post, sito. tutto per la stessa cosa: il mercatino | serve una fattura
nuova a Colombo, 1.800, oggi | Tabella allergeni per i gelati nuovi, le ricette ve le mando in
giornata | Vi ho mandato le foto delle colombe, sistematele e poi pubblicatele | Cercasi
pizzaiolo, fate l'annuncio! E ordinate altri 300 cartoni da 33 | Provate la build nuova su iPad.
E mi servono anche i sottotitoli del video demo. | crea una pagina per le prenotazioni sul sito.
poi fai due post per dirlo a tutti | fattura Bianchi e volo per monaco lunedì | catalogo in
inglese + post fb sulla fiera | da fare: sollecito allo studio Bruni e foto nuove nella pagina
contatti | Per fine mese le paghe di marzo, poi il listino della sartoria in inglese | Mi trovi
un volo per Palermo il 30 aprile? | La signora Ferri chiede di spostare la prova a martedì 17,
ore 15. | In negozio mi fanno tutti i complimenti e su Google non c'è scritto niente. | Il
condominio di via Po deve ancora 3.200 euro e qualcuno deve farsi sentire. | poi c'è la squadra
di Andrea, fogli ore in allegato, straordinari compresi | ho gli schizzi del capannone con le
misure a matita, me li mettete in bella copia? | Un altro: battesimo, 50 persone, rinfresco in
piedi | Traducete il menù gelati in inglese e rispondete alla recensione di ieri su TripAdvisor
| Domani Luca non c'è, mi manca uno in sala | Ciao, ho girato un video in sartoria, va montato
con musica per il 20 marzo | Segnami la riunione con i ragazzi dell'officina ogni martedì alle
7:30 | Mentre fate Zurigo: ho quindici foto di orecchini con lo sfondo del tavolo, macchie
comprese | altra faccenda, il vaso per Torino è arrivato in quattro pezzi. il corriere deve
pagarmelo | le scatole regalo finiscono. me ne servono 100 entro venerdì, le solite | Ditta
Longo ha rinunciato all'ordine: serve una nota di credito sulla fattura 2026-088. | i calendari
2026 sono ancora in vendita, a giugno mi pare un po' triste | registrato anche il 14, è nella
cartella solita! Esce lunedì | sono tornati due pacchi, bisogna rimborsare e scusarsi | i limoni
vanno. Servirebbero pure i fichi, stesso formato | La commercialista vuole aprile, Stripe e
Etsy, entro il 20 | gli ordini di stamattina sono ancora senza etichetta e il corriere gira già
in zona | l'audio dell'ultima puntata fruscia da morire, è da pulire | Un sollecito a Enoteca
Ponte, 890 euro. Poi sul sito il link al catalogo non va | fattura a Studio Bassi, 3 sedute a
60, da mandare oggi | un post su fb ogni venerdì col menu del weekend, ve lo mando io il giovedì
| Fattura a Studio Marzo srl, 480 € + iva, da mandare domani | Riuscireste a prepararmi quattro
post su Facebook per la riapertura della gelateria, pronti lunedì? | Sei saponi nuovi e nemmeno
una riga di descrizione... riuscite per mercoledì 18? | Qualcuno mi taglia il video della
conferenza in tre pezzetti coi sottotitoli? | Lo stesso lavoro della mansarda anche per il
monolocale, me lo fate? | Ne serve una anche per la Cantina Bellini, 350 euro, degustazione del
1 marzo | fatto borgo, ora mi servono le ore del cantiere Villa Adele, foglietti in foto | Devo
disdire il leasing del furgone, mi preparate la lettera? Il contratto ve lo allego | Mi
servirebbe pure un treno Torino-Roma mercoledì 18, arrivo entro le 11 | controllare la fattura
del cartongessista e poi sentire il serramentista quando consegna, grazie ragazzi | Mi traducete
il capitolato in tedesco? Una trentina di pagine, committente di Monaco. | numerare le tavole e
mettere il cartiglio nuovo, sono 15 | ieri sopralluogo di due ore con la soprintendenza, ho solo
l'audio e pure col vento | giovedì arriva la gru e l'idraulico non sa ancora che deve liberare
il cortile | Buongiorno, dovreste presentarci la CILA per un bagno a Monza, entro fine mese.
Documenti pronti | macché auto a noleggio, un treno mi serve, Bologna, giovedì 26 marzo | Il
commercialista minaccia di mollarmi. Gennaio non è registrato e lo vuole entro venerdì | Non ne
posso più degli scontrini, fate voi la contabilità di febbraio | Treno per Bologna venerdì 20,
niente prima classe e non prima delle 8 | togliete il numero vecchio dalla pagina contatti, è
sbagliato, entro giovedì | Instagram mi ha stufato, però senza non si vende. 7 post per la
gelateria | non voglio più scrivere fatture la sera. Ce ne sono cinque da mandare, dati in
allegato | non ne posso più della contabilità, prendete febbraio | Ho cancellato la bozza tre
volte, fa schifo. Scrivetela voi la newsletter, parla dell'olio nuovo. | facebook fermo da
ottobre, che vergogna. 5 post sul laboratorio di restauro | non riesco a sbobinare niente col
bambino che piange, sono 35 minuti di riunione | nessuno mi paga!! solleciti a tutti quelli
scaduti, lista allegata | Ho una valigia di scontrini dell'ultimo trimestre, nessuno registrato.
Il commercialista comincia a innervosirsi | avrei 250 schede clienti cartacee e il gestionale
nuovo parte lunedì, vuoto…
""",
}
