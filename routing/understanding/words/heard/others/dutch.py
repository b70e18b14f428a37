"""What people who write Dutch want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
150 etiketten overtypen in de webshop en het nieuwe adres op de site zetten aub | postje over
het lentebier en de tekst ook in t duits graag | afl 20: uittypen, op de pagina zetten, twee
quotes posten. dinsdag graag | Twee wensen, kort: de loonstaat en een berichtje op LinkedIn. |
De uren van Fatima en Joost voor de lonen, en een trein naar Keulen voor mij. | Twee klanten,
twee rekeningen: Hoekstra voor het hek (410) en mevrouw Aydin voor de poort (95). | 12 uur
schilderwerk bij Van Dijk, graag morgen gefactureerd | factuur voor basisschool De Linde (410
euro) en een berichtje op facebook over de gratis fietskeuring | Perstekst voor de plaat, dan
ermee naar de clubs, dan wil ik spelen. | fam Bakker 4 prints a 60, graag een nette rekening
erheen | boekhouding feb graag, en stuur meteen een herinnering naar wie nog open staat | -
adreslijst van de cursisten opschonen (dubbele eruit) - de drie Google-recensies van februari
beantwoorden | Kunnen jullie elke eerste van de maand de lesgeldfacturen versturen? Het zijn er
22. | Mijn nieuwe cursus rouwverwerking heeft nog geen titel. Bedenk eens wat, graag zonder het
woord 'reis'. | Filmpjes van de bijenkast gemaakt, 8 stuks. Maak er één uitleg van voor YouTube
aub | factuur fam. Bakker, 2 uur à 60 aub | Factuur naar De Linde voor de snijbloemen, 275 euro,
en een nieuwsbrief over de tulpenweek graag | Nog iets: factuur voor familie de Boer, tuinaanleg
fase 1, 2.900 euro, moet vrijdag weg | Nieuwsbrief over de lentejassen en drie berichten voor
insta erbij | nieuwsbrief over de puppycursus, en een berichtje voor facebook | mevrouw Jansen
naar 23 maart, 11 uur | Ik wil een werkboek bij de slaapcursus en elke dinsdag een bericht op
Facebook erover. | aflevering 5 mag er ook door, staat op de schijf | Factuur naar brouwerij Hop
(640 euro) en vraag ze meteen om een review | volgende: schuifpui voor mevrouw Smit, maten en
foto's staan in de app | Goedemorgen, zoeken jullie voor mij aanbestedingen schilderwerk in
Gelderland? | dakkapel bij De Wit is opgeleverd, de eindfactuur moet vrijdag de deur uit |
Bonnetjes van februari inboeken, en een offerte voor de borrel van notaris Visser, 45 man | Kun
je uiterlijk vrijdag een vacature voor een zelfstandig kok online zetten? | volgende: lunchkaart
in het Duits, eind maart | bier is bijna op, 6 fusten voor zaterdag | het rooster van april moet
ook nog | Kun jij die meneer van de kapotte lamp even bellen? Hij mailt nu elke dag | Maandag de
23e begint Noor bij ons in de kas, er ligt nog geen contract | de familie Bakker heeft nog
steeds niet betaald, al zes weken over tijd | De Duitse winkel staat nog vol Nederlands. Twaalf
kettingen zijn het | ik heb acht lieve reviews en nog nooit iemand bedankt, voelt onbeleefd |
Weer eentje verkocht die ik niet heb. Ergens kloppen de aantallen niet, ik zie niet waar |
iemand in Noorwegen heeft twee dozen servies gekocht, ik heb geen idee van die douaneformulieren
| er kwamen net drie pakjes terug, die mensen moeten hun geld nog krijgen | Het gesprek met de
imker staat in de map, moet geknipt en daarna uitgeschreven. Geen haast | er zijn twee pakjes
teruggekomen, die mensen moeten nog hun geld krijgen | boekhouder zit te wachten op q1, paypal
en etsy. liefst voor de 15e | O ja, aflevering 30 heeft nog geen shownotes | o ja, de
afschriften van maart zijn binnen, nog niks van vergeleken met de boeken | Er staat sinds
gisteren een gemene review over de levertijd. Daar hoort een net antwoord onder. | Lotte begint
in juli en heeft nog geen contract. | Nog eentje: factuur aan Bloemenhuis Roos,
website-onderhoud kwartaal 1, 360 ex btw | Boekhouding februari graag, afschrift zit erbij.
Uiterlijk maandag 16 maart | Nieuwsbrief voor april: we hebben een tweede behandelkamer en een
nieuwe collega, Sanne | wie levert er gerecycled glas in duitsland? over 2 weken heb ik t nodig
| nieuwsbrief over ons tuinfeest, eind v/d maand moet de tekst er zijn | Factuur voor bakkerij
Zondag, 2 dagen werk vorige week, 420 per dag | Welke leveranciers van biologische wol zitten er
in de Benelux en wat vragen ze per kilo? | Is 18,50 voor mijn theemuts nou te weinig? Zoek dat
eens uit voor me? | Kan iemand vanaf 1 april mijn vrijdagen dichtzetten in de agenda? | Er staan
nog vier rekeningen open, sommige al sinds december | Bakkerij Smit moet er ook een hebben, 275
ex btw voor het ontwerp van de zak | Zullen we meteen die van april doen? Onderwerp: de
tulpentuin gaat weer open | tweede termijn voor de schuur kan de deur uit, 30% | en kan iemand
eens uitzoeken welke subsidies er zijn voor een groen dak op een loods? | bel morgen ff de
verhuur of ze 16 statafels hebben, met hoes, zwart | Van Dijk heeft de borrel van december nog
steeds niet betaald. pff | Taartenbakster uit Breda failliet. Bruiloft is de 21e. Geen taart dus
😬 | Koningsdag staan we op het plein met een tapwagen. Gemeente weet nergens van, vrees ik. | 30
menukaartjes, zelfde stijl als kerst | Anouk kan zondag niet, haar kind is ziek, en zij deed de
bar in haar eentje | Maak ff een planning voor de badkamer van fam. Smit, 3 weken, 5 partijen |
heb zaterdag het hele pand ingemeten, staat allemaal op de achterkant van een gipsplaat | Kan
iemand morgen de tegelzetter bellen wanneer hij begint? Ik zit op de beurs | wil je kinderopvang
t Nest een factuur sturen van 275 euro voor de poppenkast van zaterdag | Dat persbericht hoeft
van mij niet meer. Liever vijf LinkedIn-berichten over onze nieuwe lasrobot | facturen van
februari versturen, de boeken van februari doen, en m'n winterbanden wisselen aub | Alle links
onder 'cursussen' geven een foutmelding, de helft van mijn inschrijvingen loop ik mis |
Nieuwsbrief voor april, maar niet eerder dan donderdag beginnen want ik weet de data nog niet |
Geen dansjes, geen memes, gewoon 5 nette posts op LinkedIn over onze dakkapellen | ik kom niet
meer toe aan de boekhouding, februari graag overnemen | nieuwsbrief wéér niet af. onderwerp
nieuwe wandelroutes, schrijf hem maar | Ik haat LinkedIn, maar het moet. 4 berichten over onze
zonwering
""",
}
