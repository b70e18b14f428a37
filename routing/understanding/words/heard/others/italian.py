"""What people who write Italian want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
mettete le nuove bici sul sito e poi un post su insta, foto nella cartella | Traducete in
inglese la pagina dell'agriturismo... cioè del maneggio, e poi mettetela online col bandierino |
incassi del mercatino prima nel foglio poi in contabilità | domani mi servono il treno per
Torino prenotato e la fattura per Datalab spedita, 5 giornate | Ciao, la newsletter di primavera
per le clienti. Anche il volo per Palermo. | Potete scrivere un post per la degustazione e
sbobinare l'audio del corso? | Bisogna trascrivere la conferenza e farne una versione francese;
il volo per Lione lo prendo io | serve una fattura nuova a Colombo, 1.800, oggi | Tabella
allergeni per i gelati nuovi, le ricette ve le mando in giornata | Vi ho mandato le foto delle
colombe, sistematele e poi pubblicatele | Cercasi pizzaiolo, fate l'annuncio! E ordinate altri
300 cartoni da 33 | Provate la build nuova su iPad. E mi servono anche i sottotitoli del video
demo. | Per il corso di pasta fresca: ricettario impaginato e tre mail agli iscritti, entro
lunedì 30 | Ordini di febbraio dal pdf al foglio e poi la contabilità del mese, grazie | crea
una pagina per le prenotazioni sul sito. poi fai due post per dirlo a tutti | i Ferrero non
hanno ancora pagato, mandategli un sollecito gentile | Colombo ha firmato! Quindi adesso serve
la fattura di acconto, 4.000 euro più IVA. | catalogo in inglese + post fb sulla fiera | da
fare: sollecito allo studio Bruni e foto nuove nella pagina contatti | Per fine mese le paghe di
marzo, poi il listino della sartoria in inglese | Inserire i 60 prodotti del nuovo catalogo nel
negozio online e preparare un post di lancio | Anche il corso base aspetta ancora il suo
libretto, quello con gli esercizi di respiro. | puntata 9, stessa cosa | La signora Ferri chiede
di spostare la prova a martedì 17, ore 15. | L'architetto Conti vuole il preventivo per le
persiane entro venerdì. | Il condominio di via Po deve ancora 3.200 euro e qualcuno deve farsi
sentire. | poi c'è la squadra di Andrea, fogli ore in allegato, straordinari compresi | ho gli
schizzi del capannone con le misure a matita, me li mettete in bella copia? | Un altro:
battesimo, 50 persone, rinfresco in piedi | anche gli scontrini di gennaio sono da registrare |
Traducete il menù gelati in inglese e rispondete alla recensione di ieri su TripAdvisor | Mi
fate le etichette per i biscotti entro domani alle 15? Ingredienti e allergeni | Ciao, ho girato
un video in sartoria, va montato con musica per il 20 marzo | Mi serve un articolo sulla zeppola
per il blog, entro giovedì 19 | Un altro guaio: il modulo di contatto non mi manda più niente |
Da sabato i costumi vanno a meno 20, che tanto le bozze sono un'altra cosa | sono tornati
indietro tre pacchi, c'è da rimborsare tutti | le scatole regalo finiscono. me ne servono 100
entro venerdì, le solite | Ditta Longo ha rinunciato all'ordine: serve una nota di credito sulla
fattura 2026-088. | i calendari 2026 sono ancora in vendita, a giugno mi pare un po' triste |
registrato anche il 14, è nella cartella solita! Esce lunedì | sono tornati due pacchi, bisogna
rimborsare e scusarsi | i limoni vanno. Servirebbero pure i fichi, stesso formato | La
commercialista vuole aprile, Stripe e Etsy, entro il 20 | alla lezione 3 mancano i sottotitoli,
me ne accorgo adesso | l'audio dell'ultima puntata fruscia da morire, è da pulire | Un sollecito
a Enoteca Ponte, 890 euro. Poi sul sito il link al catalogo non va | Colombe pronte! Quattro
post su instagram e una newsletter, tutto per venerdì 20 | un post su fb ogni venerdì col menu
del weekend, ve lo mando io il giovedì | Fattura a Studio Marzo srl, 480 € + iva, da mandare
domani | È possibile fare anche una fattura allo studio Ferrante, 1.100 euro per la perizia? |
Riuscireste a prepararmi quattro post su Facebook per la riapertura della gelateria, pronti
lunedì? | Sei saponi nuovi e nemmeno una riga di descrizione... riuscite per mercoledì 18? | C'è
una recensione che parla di un altro negozio, si può far togliere? | Qualcuno mi taglia il video
della conferenza in tre pezzetti coi sottotitoli? | Non so più chi mi ha pagato marzo e chi no |
Ne serve una anche per la Cantina Bellini, 350 euro, degustazione del 1 marzo | fatto borgo, ora
mi servono le ore del cantiere Villa Adele, foglietti in foto | Devo disdire il leasing del
furgone, mi preparate la lettera? Il contratto ve lo allego | Mi servirebbe pure un treno
Torino-Roma mercoledì 18, arrivo entro le 11 | Tre offerte per il cappotto e non torna un prezzo
con l'altro, boh | Mi traducete il capitolato in tedesco? Una trentina di pagine, committente di
Monaco. | ieri sopralluogo di due ore con la soprintendenza, ho solo l'audio e pure col vento |
giovedì arriva la gru e l'idraulico non sa ancora che deve liberare il cortile | adesso anche le
foto del lotto 2, stesso criterio | Buongiorno, dovreste presentarci la CILA per un bagno a
Monza, entro fine mese. Documenti pronti | macché auto a noleggio, un treno mi serve, Bologna,
giovedì 26 marzo | Il commercialista minaccia di mollarmi. Gennaio non è registrato e lo vuole
entro venerdì | I prezzi sul sito sono sbagliati, la camera doppia non costa più 85. Correggete?
| Non ne posso più degli scontrini, fate voi la contabilità di febbraio | Treno per Bologna
venerdì 20, niente prima classe e non prima delle 8 | togliete il numero vecchio dalla pagina
contatti, è sbagliato, entro giovedì | Instagram mi ha stufato, però senza non si vende. 7 post
per la gelateria | non voglio più scrivere fatture la sera. Ce ne sono cinque da mandare, dati
in allegato | non ne posso più della contabilità, prendete febbraio | facebook fermo da ottobre,
che vergogna. 5 post sul laboratorio di restauro | non riesco a sbobinare niente col bambino che
piange, sono 35 minuti di riunione
""",
}
