"""What people who write Dutch say beside requests; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
zaterdags en dan het liefst voor twaalven | drie, plus een oproepkracht sinds 1 februari | ja
hoor prima | de ene heet klanten_oud en de andere klanten_nieuw, neem nieuw
""",
    "cancel": """
doe die reis naar Hamburg maar niet, beurs is afgelast | hoeft niet meer, m'n dochter heeft het
uitgetypt | Die aanmaning aan Van Dijk intrekken aub, we zijn eruit | laat die vlucht maar
zitten | Helaas moet ik de opdracht voor de posts intrekken, de actie gaat niet door. | stop
maar met bellen, zit vol tot juni 🎉 | blaas het bellen maar af | Die vertaling hoeft niet meer
hoor, de koper heeft afgezegd. | stop maar met T-735 | Laat Gent maar zitten, ik slaap bij
vrienden | Die rondbelactie hoeft van mij niet meer, we zitten vol. | dat onderzoek is niet meer
nodig hoor, mijn zwager wist het | Ik trek die vraag naar de facebookberichten terug, bedankt.
""",
    "change": """
kan het toch iets korter? mensen lezen dat niet uit | zet de Belgische klanten er ook maar bij,
dat zijn er een stuk of twaalf | liever de 24e dan, want de 23e heb ik een keuring | Maak er
maar u van in plaats van je, het zijn notarissen | laat het een week later ingaan, dus vanaf 1
april | En neem mijn openingsspeech dan ook mee, staat op hetzelfde bandje vanaf minuut 52 | het
moeten er toch twaalf worden | zet het kvk-nummer er ook even bij | Zou de tweede alinea
misschien over onze leerling kunnen gaan in plaats van over mij? | ik vlieg liever een dag
eerder, dus de 23e | je en jij graag, geen u | doe ook maar het laatste kwartaal van vorig jaar,
nu je toch bezig bent | mag volgende week woensdag ook nog hoor, ipv deze vrijdag | Alleen
bedrijven met meer dan tien man personeel, de rest mag van de lijst af. | Sanne heeft 6
overuren, vergeten door te geven, graag meenemen | btw verlegd op die van Müller, dus zonder 21%
| vlaams graag, geen hollands | doe er ook een zinnetje bij over de kinderkorting | maak er
maandag van ipv vrijdag | liever wat minder uitroeptekens graag | 20 kamers moet 22 zijn | bel
ook de gemeentes even mee | Mag het toch in de u-vorm? Onze doelgroep is wat ouder. | haal de
prijzen eruit, die veranderen toch weer | toch graag voor de 27e, de drukker heeft gebeld | kunt
ge er ook een alinea bijzetten over de hondenschool? | niet de hele lijst bellen, alleen wie in
Brabant zit | mag het een dagje later, vrijdag de 20e ofzo | Geen emoji's in de posts graag, we
zijn een uitvaartonderneming | Kan de overuren van Joris er nog bij? 8 stuks | vertel de klanten
die mailen ook dat we 4 april dicht zijn | Doe maar een hotel met parking, ik kom toch met de
camionette | Ik zou mijn 06-nummer er niet bij zetten, neem het vaste | de conclusie graag in
het Nederlands, de rest mag Engels blijven | vervang 'goedkoop' overal door 'voordelig' | die
van Mulder mag er ook bij, dan zijn het er zes | van mij hoeft het woord 'duurzaam' er niet in,
dat schrijft iedereen al
""",
    "complaint": """
Dit is toch niet te geloven, weer staat er Jansen met dubbel s | ik zie dat de helft van de
bonnen gewoon overgeslagen is, zo heb ik er niks aan | ik had om een vlucht gevraagd, niet om
een busreis van 14 uur | dertien scholen gebeld en bij allemaal de verkeerde naam genoemd. Ik
schaam me dood. | er staat een euroteken te veel en een nul te weinig op de factuur van de wit |
Dit is gewoon slordig werk, drie dt-fouten in de eerste zin. | de knop doet het niet | al vier
dagen te laat en niemand die wat laat weten, ik vind het wat | bij drie van de tien leveranciers
kom je uit op een pizzeria | Wat een drama, alle achternamen staan verkeerd om. | Ik had
gevraagd om NIET op woensdag te bellen. En wat gebeurt er vanmorgen? Precies. | slordig. heel
slordig. er staat 2025 op alle nota's | jullie link is dood en de deadline was gisteren |
klanten betalen nog steeds 12,50 voor de cursus terwijl het al weken 15 moet zijn. lekker dan |
Dit is de verkeerde Jansen. Alweer. | Sorry hoor maar driekwart van de bonnetjes is niet
geboekt. Wat heb ik hier aan? | 's avonds om negen uur gebeld, mijn klant was woest en ik ook |
jullie zeiden maandag. mijn beursstand is morgen en ik sta met lege handen | Wat is er met het
adres Molenstraat gebeurd, dat staat nu op drie manieren in het systeem | alweer fout | pagina 3
ontbreekt
""",
    "greeting": """
goeiemorgen 👋
""",
    "not_for_us": """
wat eten we vanavond haha | Moet ik eigenlijk antibiotica nemen bij een ontstoken kies? | wie
kan er zaterdag helpen met mijn bank naar de derde verdieping sjouwen | kan iemand even brood en
melk meenemen naar de praktijk | moet ik mijn eenmanszaak omzetten in een bv, wat scheelt dat
aan belasting? | Wij zijn gespecialiseerd in zakelijke energiecontracten en bellen u graag voor
een vrijblijvende vergelijking. | wat vond jij van ajax zondag, drama toch | kan iemand het gras
bij de werkplaats maaien? | weet je een leuke film voor vanavond | wie laat morgen mijn kat
eten? ben een nachtje weg | mn rug doet pijn na het tillen, warmte of juist koelen? | Wint Ajax
zondag denk je? | ik heb een logo nodig | ik zoek een loodgieter | bestel een pizza voor me
""",
    "remark": """
ff voor de duidelijkheid: de foto met de kat is van een klant, die heeft toestemming gegeven |
De scans zijn een beetje scheef, maar volgens mij wel leesbaar, roep maar als het niet gaat |
worden die posts eigenlijk eerst aan mij voorgelegd of gaan ze meteen live | mijn vrouw neemt
morgen de telefoon op, ik lig in het ziekenhuis voor mijn knie | de tweede spreker is de
burgemeester, z'n naam graag niet voluit noemen in wat er online komt, weet je dat vast | de
kassabonnen van maart stuur ik per post, kost een dag of twee | van mij hoeft het niet snel, doe
maar rustig aan | 27 april is koningsdag, dan zijn we dicht | Onze Joost kan zo mooi vertellen,
dat hoor je ook op die opname | ooit wil ik ook nog zo'n webshop, maar eerst de verbouwing
overleven | vraagje voor de boekhouder: leest die ook foto's of moet alles pdf zijn | De foto's
stuurt mijn man straks, hij staat nog in de file. | die rode cijfers in de lijst betekenen
uitverkocht | is dat nou inclusief of exclusief btw, wat er bij jullie op de prijslijst staat? |
mevr. Jansen van de gemeente is vreselijk aardig maar altijd in vergadering | de opname is in
het Fries, mocht iemand schrikken | Onze notaris tekent altijd met drie voorletters, dat is zo
voorgeschreven. | moet ik de bonnetjes sorteren of maakt dat niet uit | in de map staat nu ook
de versie van mijn compagnon, die is leidend | ik reken altijd per kwartier, vandaar die gekke
aantallen | onze Sanne is de baas over de foto's, zij weet waar alles staat | Wie kijkt er
eigenlijk mee als ik hier iets in het kanaal zet? | ps mijn zus heet ook Van Dijk, we zijn twee
verschillende klanten bij jullie | Onze bank heeft het afschrift van januari dan toch
doorgestuurd. | zit tot half vijf in de les, kan niet opnemen | telt u bij vertalingen de
bijschriften mee? | De heer Peeters is slechthorend, bellen na zijn middagdutje werkt het best |
heb ik het goed dat jullie in het weekend niet werken? | tot 2019 heette de praktijk Van Vliet,
oudere patienten noemen ons nog steeds zo | ziet de boekhouder ook mijn privérekening? | Tine
bezorgt de loonfiches zelf aan de boekhouder, ter info | Opname 4 is per ongeluk dubbel, zelfde
als 3 | het fonds heet officieel Stichting De Kern maar iedereen zegt Kernfonds | ge moogt weten
dat ik maar één werknemer heb, dat ben ik zelf | hmm | ja | nee | later | nou goed | aha |
misschien | we zien wel | weet ik nog niet | geen idee | ik denk er even over na | vandaag niet
| ik vraag het eerst aan mijn vrouw | een bon van de drukker | deze bon lag nog in de auto | de
lonen doen we zelf | mijn facturen doe ik zelf | de site doet mijn neef | verkeerde venster
sorry | hangt ervan af | begrepen | ik zit in de trein
""",
    "status": """
hoe staat het met de vertaling | Is die mevrouw van de Rabo al gebeld? | komt het nog voor de
lunch? | ik wil eigenlijk weten of de cijfers van januari al binnen zijn | hoe staat het met
antwerpen? | al iets gehoord van de vertaler | Is het bestand van gisteren goed binnengekomen? |
wanneer kan ik de nieuwsbrief lezen, ben zo benieuwd | hoeveel afspraken heeft ze er nu? | al
iets gehoord van die hotels? | Hoe ver zijn we met de aanmaningen? | Is mijn bestand wel
doorgekomen? Mijn telefoon deed raar | wanneer komt de eerste opzet zo'n beetje? | Heeft iemand
zich al over de inbox ontfermd? | hoe zit het met de vertaling? ik hoor niks | is mijn bestand
aangekomen of moet het nog een keer? | Waar blijft m'n nieuwsbrief 👀 | Is er al iets te zeggen
over de subsidies? | is die rekening naar Bakker Bart nou de deur uit | hoeveel van die 300
artikelen staan er nu in | en? | al nieuws?
""",
    "thanks": """
Fijn gedaan, echt. Doe ze de groeten | Super bedankt!! precies wat ik zocht | top geregeld
jongens | Ziet er prima uit, zo mag het blijven. Dank! | Top gedaan hoor, complimenten! |
Heerlijk, weer een zorg minder. Dank je wel! | Topwerk, geen letter op aan te merken | Amai,
merci, dat is veel beter dan ik had durven hopen | dankjewel, zo snel had ik m niet verwacht |
dank je wel | top
""",
}
