"""What people who write Dutch want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
150 etiketten overtypen in de webshop en het nieuwe adres op de site zetten aub | postje over
het lentebier en de tekst ook in t duits graag | afl 20: uittypen, op de pagina zetten, twee
quotes posten. dinsdag graag | Twee wensen, kort: de loonstaat en een berichtje op LinkedIn. |
boekhouding, planten water geven, facebook | Twee klanten, twee rekeningen: Hoekstra voor het
hek (410) en mevrouw Aydin voor de poort (95). | Nu nog: bonnetjes februari verwerken en de
nieuwe verzendkosten op de site, allebei uiterlijk vrijdag | factuur voor basisschool De Linde
(410 euro) en een berichtje op facebook over de gratis fietskeuring | Perstekst voor de plaat,
dan ermee naar de clubs, dan wil ik spelen. | posters eetfestijn, en ge moogt de achterstallige
lidgelden eens achter hun vodden zitten | Aflevering 16 monteren aub en een kort mailtje naar de
lijst dat ie er is | Twee klusjes. Uitbetalingen van februari in de sheet, en het gesprek met
Joke uitgetypt. | boekhouding feb graag, en stuur meteen een herinnering naar wie nog open staat
| - adreslijst van de cursisten opschonen (dubbele eruit) - de drie Google-recensies van
februari beantwoorden | Kunnen jullie elke eerste van de maand de lesgeldfacturen versturen? Het
zijn er 22. | Filmpjes van de bijenkast gemaakt, 8 stuks. Maak er één uitleg van voor YouTube
aub | interview uittypen en er een linkedinpost van maken | Factuur naar De Linde voor de
snijbloemen, 275 euro, en een nieuwsbrief over de tulpenweek graag | Nog iets: factuur voor
familie de Boer, tuinaanleg fase 1, 2.900 euro, moet vrijdag weg | mevrouw Jansen naar 23 maart,
11 uur | mailbox opruimen graag, vandaag nog | Kun je voor donderdag 2 april een zaaltje in
Zwolle regelen? 15 man, koffie erbij. | urenbriefjes van de leerlingen nog niet uitgewerkt,
bonnetjes van februari ook niet | volgende: schuifpui voor mevrouw Smit, maten en foto's staan
in de app | Kan iemand bouwbedrijf Kuipers achter de broek zitten? Drie facturen zijn ruim over
de datum. | Nieuwe review op TheFork, best zuur. Daar moet een net antwoord op komen. |
Bonnetjes van februari inboeken, en een offerte voor de borrel van notaris Visser, 45 man |
volgende: lunchkaart in het Duits, eind maart | volgende: bierviltjes met het nieuwe logo, rond,
9 cm | Kun jij die meneer van de kapotte lamp even bellen? Hij mailt nu elke dag | los van de
brief: zaterdag moet de thee 3 halen 2 betalen zijn | ik heb acht lieve reviews en nog nooit
iemand bedankt, voelt onbeleefd | er kwamen net drie pakjes terug, die mensen moeten hun geld
nog krijgen | onze drukker stopt ermee, zoek vóór eind volgende week drie nieuwe voor ons uit
met prijzen | les 4 begint met twee minuten hond. Leuk, maar kan eruit, en dan opnieuw op Podia
| boekhouder zit te wachten op q1, paypal en etsy. liefst voor de 15e | Egel is prachtig! Nu de
mol nog, zelfde stijl, op een tas | de kerstkaarten mogen er wel weer uit trouwens | En klanten
vergeten steeds hun afspraak, een berichtje de dag ervoor zou schelen | Rekening van de drukker
ligt er nog, moet voor de 15e betaald zijn | Lotte begint in juli en heeft nog geen contract. |
Nog eentje: factuur aan Bloemenhuis Roos, website-onderhoud kwartaal 1, 360 ex btw | Boekhouding
februari graag, afschrift zit erbij. Uiterlijk maandag 16 maart | Nieuwsbrief voor april: we
hebben een tweede behandelkamer en een nieuwe collega, Sanne | wie levert er gerecycled glas in
duitsland? over 2 weken heb ik t nodig | nieuwsbrief over ons tuinfeest, eind v/d maand moet de
tekst er zijn | Factuur voor bakkerij Zondag, 2 dagen werk vorige week, 420 per dag | Welke
leveranciers van biologische wol zitten er in de Benelux en wat vragen ze per kilo? | kunnen
jullie donderdag een factuur sturen naar Bakkerij Smit, 375 euro voor het slijpen? | Is 18,50
voor mijn theemuts nou te weinig? Zoek dat eens uit voor me? | Kan iemand vanaf 1 april mijn
vrijdagen dichtzetten in de agenda? | Er staan nog vier rekeningen open, sommige al sinds
december | Bakkerij Smit moet er ook een hebben, 275 ex btw voor het ontwerp van de zak | Zullen
we meteen die van april doen? Onderwerp: de tulpentuin gaat weer open | tweede termijn voor de
schuur kan de deur uit, 30% | en kan iemand eens uitzoeken welke subsidies er zijn voor een
groen dak op een loods? | bel morgen ff de verhuur of ze 16 statafels hebben, met hoes, zwart |
Van Dijk heeft de borrel van december nog steeds niet betaald. pff | Taartenbakster uit Breda
failliet. Bruiloft is de 21e. Geen taart dus 😬 | Koningsdag staan we op het plein met een
tapwagen. Gemeente weet nergens van, vrees ik. | tafelschikking voor 20 juni graag, 12 ronde van
8, oma dicht bij de wc | 30 menukaartjes, zelfde stijl als kerst | Anouk kan zondag niet, haar
kind is ziek, en zij deed de bar in haar eentje | De klant wil in mei die dakkapel erop, en bij
de gemeente ligt nog helemaal niks | Maak ff een planning voor de badkamer van fam. Smit, 3
weken, 5 partijen | heb zaterdag het hele pand ingemeten, staat allemaal op de achterkant van
een gipsplaat | Dinsdag 17 maart om 10 uur bouwvergadering, graag iemand die inbelt en
notuleert. | wil je kinderopvang t Nest een factuur sturen van 275 euro voor de poppenkast van
zaterdag | Dat persbericht hoeft van mij niet meer. Liever vijf LinkedIn-berichten over onze
nieuwe lasrobot | facturen van februari versturen, de boeken van februari doen, en m'n
winterbanden wisselen aub | Alle links onder 'cursussen' geven een foutmelding, de helft van
mijn inschrijvingen loop ik mis | de prijzen op de site kloppen niet, knippen is geen 28 meer
maar 31 | Ik schrijf nooit meer zelf een factuur haha. Begin maar met de 8 van vorige maand |
Geen dansjes, geen memes, gewoon 5 nette posts op LinkedIn over onze dakkapellen | Nee, niet de
nieuwsbrief, de boekhouding! Februari graag | ik kom niet meer toe aan de boekhouding, februari
graag overnemen | de webshop geeft overal dode links en ik word er gek van, haal ze eruit | Ik
haat LinkedIn, maar het moet. 4 berichten over onze zonwering
""",
}
