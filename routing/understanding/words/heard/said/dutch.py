"""What people who write Dutch say of work in play; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
zaterdags en dan het liefst voor twaalven | drie, plus een oproepkracht sinds 1 februari | ja
hoor prima | de ene heet klanten_oud en de andere klanten_nieuw, neem nieuw | dinsdag 24 | dat
van de bonnetjes | maakt niet uit als het maar een keer komt | alleen insta, de rest is voor
oude mensen zegt m'n dochter | daar ga ik niet over, mijn vrouw wel | de 24e is vroeg genoeg |
3, waarvan 1 baby | staat in m'n handtekening | di en do, woe alleen als t echt moet | dat
tweede | tsja... de lammetjes denk ik | dat met die vertaling | Fenna | liever niet eigenlijk
""",
    "cancel": """
doe die reis naar Hamburg maar niet, beurs is afgelast | hoeft niet meer, m'n dochter heeft het
uitgetypt | Die aanmaning aan Van Dijk intrekken aub, we zijn eruit | laat die vlucht maar
zitten | Helaas moet ik de opdracht voor de posts intrekken, de actie gaat niet door. | stop
maar met bellen, zit vol tot juni 🎉 | blaas het bellen maar af | Die vertaling hoeft niet meer
hoor, de koper heeft afgezegd. | stop maar met T-735 | Laat Gent maar zitten, ik slaap bij
vrienden | Die rondbelactie hoeft van mij niet meer, we zitten vol. | dat onderzoek is niet meer
nodig hoor, mijn zwager wist het | Ik trek die vraag naar de facebookberichten terug, bedankt. |
wijnkaart gaat niet door, de fransen ook niet | hoeft niet meer van die fotografen | laat dat
bellen maar zitten, mijn broer kent ze allemaal | Wij trekken de opdracht voor de voorraadlijst
graag in. | notaris blijkt nederlands te spreken, vertaling overbodig | ik breek net mijn enkel,
dus keulen wordt hem niet. trein mag weg | braderie afgelast wegens storm. posts hoeven niet
meer | stop maar met bellen, agenda zit bomvol | Wij hebben inmiddels een boekhouder in dienst;
deze opdracht mag vervallen. | we stoppen met de nieuwsbrief | laat maar, buurjongen heeft het
gefikst | haal de opname maar uit de wachtrij, we hebben notulen van de secretaris | de eerste
van de twee trek ik in
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
dat schrijft iedereen al | die taart mag eruit, bakker boos | bel ook de hotels, lijst 2 zit
erbij | factuur pas maandag sturen, ze zijn op wintersport | Kunt u bij Femke 24 uur aanhouden
in plaats van 28? Ik had het verkeerd genoteerd. | Ik zou het op prijs stellen indien u ook de
Latijnse namen overneemt. | stuur die van de gemeente toch maar via peppol en niet per mail |
splits de kosten van de bus even uit naar zakelijk en privé, 70/30 | brief moet er vrijdag al
uit ipv volgende week, burgemeester komt | laat dat hoofdstuk over onderhoud maar onvertaald,
dat gaat eruit | ziet er top uit! alleen die groene balk graag oranje | de workshop vilten is
vol. zet er "wachtlijst" bij en haal de knop weg | kan de hashtag met ons dorp overal achter? en
die van amsterdam weg graag | zet me onderaan, hoef niet zo nodig bovenaan te staan | Joris: 28
uur. Ik had 32 doorgegeven, mijn fout | voortaan afspraken van een half uur inplannen, een uur
is me te lang | doe alleen de verhuur, reparatievragen beantwoorden we zelf | beetje minder hiep
hiep hoera in de toon ajb | twee kamers i.p.v. één, m'n compagnon snurkt | mag ook gewoon in het
Fries blijven staan, hoeft niet vernederlandst | ik ga een dag later, dus de 19e, rest blijft zo
| focus toch op Arnhem, Nijmegen ken ik zelf wel
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
sorry | hangt ervan af | begrepen | ik zit in de trein | dat bonnetje van 12,50 was parkeren in
utrecht | Het dak is ongeveer 140 vierkante meter, mocht u dat nodig hebben. | de kaartjes zijn
vanochtend op de bus gegaan | boot 2 ligt op de helling, vaart dus even niet, handig om te weten
| kan ik ergens terugzien wat jullie allemaal voor me gedaan hebben? | rijbewijs staat in de map
| hoe werkt dat met de btw bij jullie? | de poedel op de foto heet Gerrit mocht je 'm willen
noemen | ben vandaag bij de tandarts dus appen gaat, praten niet | ons pakketpunt is verhuisd
naar de Hema dus daar gaan ze over klagen | Mirthe gaat trouwen en heet straks Mirthe de Wilde |
Wij zitten met z'n zevenen en huren het pand, ter info | nummer 9 is mijn oude baas, leuk als
die opneemt haha | heb m uitgeprint en in de ordner, ouderwets hè | er is vannacht een kalfje
geboren, fotootje volgt | google stuurt me ineens mail over "indexering", geen idee wat het is
maar hier heb je m | kan mijn compagnon ook in dit kanaal? | pas op, op de achterkant staat soms
ook nog wat | m'n zus in Leeds vindt het mooi | Kok belde net, hij had de brief en moest lachen.
komt goed zegt ie | De dame met het Limburgse accent is de voorzitter. | die 27,50 is de
voetbalcontributie van m'n zoon, privé dus
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
artikelen staan er nu in | en? | al nieuws? | is nr 12 al aangeschreven | komt er vandaag nog
een taart online of niet | hoeveel van de vier zijn af | Mag ik vragen wie er met de uren bezig
is en wanneer het klaar is? | wordt ie mooi? 😬 ik wacht in spanning | zou fijn zijn om deze week
iets te zien.. | ligt de loonrun nog op schema of moet ik me zorgen maken | op welke bladzij
zijn jullie | al iemand mee bezig? | Krijg ik nog bericht zodra ze verstuurd zijn of is dat al
gebeurd? | wie tikt het uit? | stand makelaars graag, mijn vennoot wil cijfers zien | wat loopt
er nu eigenlijk allemaal voor mij | hoe vol is de mailbox nog | en? vlucht al geboekt? | Wanneer
mag ik het formulier verwachten?
""",
}
