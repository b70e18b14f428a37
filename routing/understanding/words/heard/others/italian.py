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
giornata | Cercasi pizzaiolo, fate l'annuncio! E ordinate altri 300 cartoni da 33 | Provate la
build nuova su iPad. E mi servono anche i sottotitoli del video demo. | Per il corso di pasta
fresca: ricettario impaginato e tre mail agli iscritti, entro lunedì 30 | crea una pagina per le
prenotazioni sul sito. poi fai due post per dirlo a tutti | i Ferrero non hanno ancora pagato,
mandategli un sollecito gentile | fattura Bianchi e volo per monaco lunedì | catalogo in inglese
+ post fb sulla fiera | da fare: sollecito allo studio Bruni e foto nuove nella pagina contatti
| Per fine mese le paghe di marzo, poi il listino della sartoria in inglese | Inserire i 60
prodotti del nuovo catalogo nel negozio online e preparare un post di lancio | Anche il corso
base aspetta ancora il suo libretto, quello con gli esercizi di respiro. | Mi trovi un volo per
Palermo il 30 aprile? | puntata 9, stessa cosa | La signora Ferri chiede di spostare la prova a
martedì 17, ore 15. | In negozio mi fanno tutti i complimenti e su Google non c'è scritto
niente. | L'architetto Conti vuole il preventivo per le persiane entro venerdì. | lavoro dai
Ferrari finito, manca solo la fattura a saldo | Il condominio di via Po deve ancora 3.200 euro e
qualcuno deve farsi sentire. | poi c'è la squadra di Andrea, fogli ore in allegato, straordinari
compresi | ho gli schizzi del capannone con le misure a matita, me li mettete in bella copia? |
anche gli scontrini di gennaio sono da registrare | Traducete il menù gelati in inglese e
rispondete alla recensione di ieri su TripAdvisor | Mi fate le etichette per i biscotti entro
domani alle 15? Ingredienti e allergeni | Ciao, ho girato un video in sartoria, va montato con
musica per il 20 marzo | Mi serve un articolo sulla zeppola per il blog, entro giovedì 19 |
Segnami la riunione con i ragazzi dell'officina ogni martedì alle 7:30 | Un altro guaio: il
modulo di contatto non mi manda più niente | Ci sono cinque ordini da ieri sera e nessuno li ha
ancora preparati per il corriere. | Mentre fate Zurigo: ho quindici foto di orecchini con lo
sfondo del tavolo, macchie comprese | Da sabato i costumi vanno a meno 20, che tanto le bozze
sono un'altra cosa | altra faccenda, il vaso per Torino è arrivato in quattro pezzi. il corriere
deve pagarmelo | sono tornati indietro tre pacchi, c'è da rimborsare tutti | le scatole regalo
finiscono. me ne servono 100 entro venerdì, le solite | Ditta Longo ha rinunciato all'ordine:
serve una nota di credito sulla fattura 2026-088. | i calendari 2026 sono ancora in vendita, a
giugno mi pare un po' triste | registrato anche il 14, è nella cartella solita! Esce lunedì |
sono tornati due pacchi, bisogna rimborsare e scusarsi | i limoni vanno. Servirebbero pure i
fichi, stesso formato | La commercialista vuole aprile, Stripe e Etsy, entro il 20 | alla
lezione 3 mancano i sottotitoli, me ne accorgo adesso | gli ordini di stamattina sono ancora
senza etichetta e il corriere gira già in zona | l'audio dell'ultima puntata fruscia da morire,
è da pulire | Un sollecito a Enoteca Ponte, 890 euro. Poi sul sito il link al catalogo non va |
fattura a Studio Bassi, 3 sedute a 60, da mandare oggi | Colombe pronte! Quattro post su
instagram e una newsletter, tutto per venerdì 20 | Fattura a Studio Marzo srl, 480 € + iva, da
mandare domani | È possibile fare anche una fattura allo studio Ferrante, 1.100 euro per la
perizia? | Riuscireste a prepararmi quattro post su Facebook per la riapertura della gelateria,
pronti lunedì? | Sei saponi nuovi e nemmeno una riga di descrizione... riuscite per mercoledì
18? | C'è una recensione che parla di un altro negozio, si può far togliere? | Qualcuno mi
taglia il video della conferenza in tre pezzetti coi sottotitoli? | Lo stesso lavoro della
mansarda anche per il monolocale, me lo fate? | Non so più chi mi ha pagato marzo e chi no | Ne
serve una anche per la Cantina Bellini, 350 euro, degustazione del 1 marzo | fatto borgo, ora mi
servono le ore del cantiere Villa Adele, foglietti in foto | Devo disdire il leasing del
furgone, mi preparate la lettera? Il contratto ve lo allego
""",
}
