"""What people who write Italian want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
mettete le nuove bici sul sito e poi un post su insta, foto nella cartella | Traducete in
inglese la pagina dell'agriturismo... cioè del maneggio, e poi mettetela online col bandierino |
incassi del mercatino prima nel foglio poi in contabilità | domani mi servono il treno per
Torino prenotato e la fattura per Datalab spedita, 5 giornate | Ciao, la newsletter di primavera
per le clienti. Anche il volo per Palermo. | newsletter, post, sito. tutto per la stessa cosa:
il mercatino | serve una fattura nuova a Colombo, 1.800, oggi | Vi ho mandato le foto delle
colombe, sistematele e poi pubblicatele | Cercasi pizzaiolo, fate l'annuncio! E ordinate altri
300 cartoni da 33 | Provate la build nuova su iPad. E mi servono anche i sottotitoli del video
demo. | Ordini di febbraio dal pdf al foglio e poi la contabilità del mese, grazie | crea una
pagina per le prenotazioni sul sito. poi fai due post per dirlo a tutti | i Ferrero non hanno
ancora pagato, mandategli un sollecito gentile | Colombo ha firmato! Quindi adesso serve la
fattura di acconto, 4.000 euro più IVA. | catalogo in inglese + post fb sulla fiera | da fare:
sollecito allo studio Bruni e foto nuove nella pagina contatti | Anche il corso base aspetta
ancora il suo libretto, quello con gli esercizi di respiro. | Mi trovi un volo per Palermo il 30
aprile? | puntata 9, stessa cosa | La signora Ferri chiede di spostare la prova a martedì 17,
ore 15. | In negozio mi fanno tutti i complimenti e su Google non c'è scritto niente. |
L'architetto Conti vuole il preventivo per le persiane entro venerdì. | lavoro dai Ferrari
finito, manca solo la fattura a saldo | Il condominio di via Po deve ancora 3.200 euro e
qualcuno deve farsi sentire. | poi c'è la squadra di Andrea, fogli ore in allegato, straordinari
compresi | Un altro: battesimo, 50 persone, rinfresco in piedi | anche gli scontrini di gennaio
sono da registrare | Traducete il menù gelati in inglese e rispondete alla recensione di ieri su
TripAdvisor | Mi fate le etichette per i biscotti entro domani alle 15? Ingredienti e allergeni
| Domani Luca non c'è, mi manca uno in sala | Mi serve un articolo sulla zeppola per il blog,
entro giovedì 19 | Segnami la riunione con i ragazzi dell'officina ogni martedì alle 7:30 | Un
altro guaio: il modulo di contatto non mi manda più niente | Ci sono cinque ordini da ieri sera
e nessuno li ha ancora preparati per il corriere. | Mentre fate Zurigo: ho quindici foto di
orecchini con lo sfondo del tavolo, macchie comprese | Da sabato i costumi vanno a meno 20, che
tanto le bozze sono un'altra cosa | altra faccenda, il vaso per Torino è arrivato in quattro
pezzi. il corriere deve pagarmelo | sono tornati indietro tre pacchi, c'è da rimborsare tutti |
le scatole regalo finiscono. me ne servono 100 entro venerdì, le solite | Ditta Longo ha
rinunciato all'ordine: serve una nota di credito sulla fattura 2026-088. | i calendari 2026 sono
ancora in vendita, a giugno mi pare un po' triste | sono tornati due pacchi, bisogna rimborsare
e scusarsi | i limoni vanno. Servirebbero pure i fichi, stesso formato | alla lezione 3 mancano
i sottotitoli, me ne accorgo adesso | gli ordini di stamattina sono ancora senza etichetta e il
corriere gira già in zona | l'audio dell'ultima puntata fruscia da morire, è da pulire | Un
sollecito a Enoteca Ponte, 890 euro. Poi sul sito il link al catalogo non va | Colombe pronte!
Quattro post su instagram e una newsletter, tutto per venerdì 20 | un post su fb ogni venerdì
col menu del weekend, ve lo mando io il giovedì | Fattura a Studio Marzo srl, 480 € + iva, da
mandare domani | È possibile fare anche una fattura allo studio Ferrante, 1.100 euro per la
perizia? | Riuscireste a prepararmi quattro post su Facebook per la riapertura della gelateria,
pronti lunedì? | Sei saponi nuovi e nemmeno una riga di descrizione... riuscite per mercoledì
18? | C'è una recensione che parla di un altro negozio, si può far togliere? | Qualcuno mi
taglia il video della conferenza in tre pezzetti coi sottotitoli? | Lo stesso lavoro della
mansarda anche per il monolocale, me lo fate? | Ne serve una anche per la Cantina Bellini, 350
euro, degustazione del 1 marzo | fatto borgo, ora mi servono le ore del cantiere Villa Adele,
foglietti in foto | Devo disdire il leasing del furgone, mi preparate la lettera? Il contratto
ve lo allego | Mi servirebbe pure un treno Torino-Roma mercoledì 18, arrivo entro le 11 |
controllare la fattura del cartongessista e poi sentire il serramentista quando consegna, grazie
ragazzi | Tre offerte per il cappotto e non torna un prezzo con l'altro, boh | Mi traducete il
capitolato in tedesco? Una trentina di pagine, committente di Monaco. | ieri sopralluogo di due
ore con la soprintendenza, ho solo l'audio e pure col vento | giovedì arriva la gru e
l'idraulico non sa ancora che deve liberare il cortile | Buongiorno, dovreste presentarci la
CILA per un bagno a Monza, entro fine mese. Documenti pronti | Contabilità di novembre e una
torta per i 60 anni di papà, alla crema
""",
}
