"""What people who write Dutch want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
150 etiketten overtypen in de webshop en het nieuwe adres op de site zetten aub | postje over
het lentebier en de tekst ook in t duits graag | afl 20: uittypen, op de pagina zetten, twee
quotes posten. dinsdag graag | boekhouding, planten water geven, facebook | Twee klanten, twee
rekeningen: Hoekstra voor het hek (410) en mevrouw Aydin voor de poort (95). | Nu nog: bonnetjes
februari verwerken en de nieuwe verzendkosten op de site, allebei uiterlijk vrijdag | factuur
voor basisschool De Linde (410 euro) en een berichtje op facebook over de gratis fietskeuring |
Perstekst voor de plaat, dan ermee naar de clubs, dan wil ik spelen. | fam Bakker 4 prints a 60,
graag een nette rekening erheen | posters eetfestijn, en ge moogt de achterstallige lidgelden
eens achter hun vodden zitten | Aflevering 16 monteren aub en een kort mailtje naar de lijst dat
ie er is | boekhouding feb graag, en stuur meteen een herinnering naar wie nog open staat | -
adreslijst van de cursisten opschonen (dubbele eruit) - de drie Google-recensies van februari
beantwoorden | Mijn nieuwe cursus rouwverwerking heeft nog geen titel. Bedenk eens wat, graag
zonder het woord 'reis'. | Filmpjes van de bijenkast gemaakt, 8 stuks. Maak er één uitleg van
voor YouTube aub | interview uittypen en er een linkedinpost van maken | Factuur naar De Linde
voor de snijbloemen, 275 euro, en een nieuwsbrief over de tulpenweek graag | Nog iets: factuur
voor familie de Boer, tuinaanleg fase 1, 2.900 euro, moet vrijdag weg | Nieuwsbrief over de
lentejassen en drie berichten voor insta erbij | nieuwsbrief over de puppycursus, en een
berichtje voor facebook | bonnetjes van het busje ook nog | mevrouw Jansen naar 23 maart, 11 uur
| mailbox opruimen graag, vandaag nog | Kun je voor donderdag 2 april een zaaltje in Zwolle
regelen? 15 man, koffie erbij. | Factuur naar brouwerij Hop (640 euro) en vraag ze meteen om een
review | volgende: schuifpui voor mevrouw Smit, maten en foto's staan in de app | Goedemorgen,
zoeken jullie voor mij aanbestedingen schilderwerk in Gelderland? | dakkapel bij De Wit is
opgeleverd, de eindfactuur moet vrijdag de deur uit | Nieuwe review op TheFork, best zuur. Daar
moet een net antwoord op komen. | Kun je uiterlijk vrijdag een vacature voor een zelfstandig kok
online zetten? | bier is bijna op, 6 fusten voor zaterdag | volgende: bierviltjes met het nieuwe
logo, rond, 9 cm | Kun jij die meneer van de kapotte lamp even bellen? Hij mailt nu elke dag |
Maandag de 23e begint Noor bij ons in de kas, er ligt nog geen contract | de familie Bakker
heeft nog steeds niet betaald, al zes weken over tijd | los van de brief: zaterdag moet de thee
3 halen 2 betalen zijn | ik heb acht lieve reviews en nog nooit iemand bedankt, voelt onbeleefd
| iemand in Noorwegen heeft twee dozen servies gekocht, ik heb geen idee van die
douaneformulieren | onze drukker stopt ermee, zoek vóór eind volgende week drie nieuwe voor ons
uit met prijzen | Het gesprek met de imker staat in de map, moet geknipt en daarna
uitgeschreven. Geen haast | er zijn twee pakjes teruggekomen, die mensen moeten nog hun geld
krijgen | boekhouder zit te wachten op q1, paypal en etsy. liefst voor de 15e | O ja, aflevering
30 heeft nog geen shownotes | de kerstkaarten mogen er wel weer uit trouwens | En klanten
vergeten steeds hun afspraak, een berichtje de dag ervoor zou schelen | Rekening van de drukker
ligt er nog, moet voor de 15e betaald zijn | Nog eentje: factuur aan Bloemenhuis Roos,
website-onderhoud kwartaal 1, 360 ex btw | Vijf leveranciers van wijnflessen in de Benelux, met
prijs per pallet. 10 april is vroeg genoeg | wie levert er gerecycled glas in duitsland? over 2
weken heb ik t nodig | Hoi, boekhouding van feb graag, afschrift zit erbij. Overmorgen klaar zou
top zijn | Factuur voor bakkerij Zondag, 2 dagen werk vorige week, 420 per dag | Welke
leveranciers van biologische wol zitten er in de Benelux en wat vragen ze per kilo? | kunnen
jullie donderdag een factuur sturen naar Bakkerij Smit, 375 euro voor het slijpen? | Gasten
bellen steeds waar ze moeten parkeren. Kunnen jullie een routebeschrijving maken? | Is 18,50
voor mijn theemuts nou te weinig? Zoek dat eens uit voor me? | De winteruitverkoop moet er
zondag af, wie doet dat | Er staan nog vier rekeningen open, sommige al sinds december |
Bakkerij Smit moet er ook een hebben, 275 ex btw voor het ontwerp van de zak | Zullen we meteen
die van april doen? Onderwerp: de tulpentuin gaat weer open | tweede termijn voor de schuur kan
de deur uit, 30% | en kan iemand eens uitzoeken welke subsidies er zijn voor een groen dak op
een loods? | Van Dijk heeft de borrel van december nog steeds niet betaald. pff | Kan er maandag
iemand achter de onbetaalde facturen aan? Het zijn er vijf, lijstje volgt. | Koningsdag staan we
op het plein met een tapwagen. Gemeente weet nergens van, vrees ik. | tafelschikking voor 20
juni graag, 12 ronde van 8, oma dicht bij de wc | 30 menukaartjes, zelfde stijl als kerst | De
familie uit Suriname landt donderdagnacht en heeft nog geen hotel... | Anouk kan zondag niet,
haar kind is ziek, en zij deed de bar in haar eentje | De klant wil in mei die dakkapel erop, en
bij de gemeente ligt nog helemaal niks | Nieuwe ploeg begint, drie Polen, en de werkinstructie
is er alleen in het Nederlands | heb zaterdag het hele pand ingemeten, staat allemaal op de
achterkant van een gipsplaat | Dinsdag 17 maart om 10 uur bouwvergadering, graag iemand die
inbelt en notuleert. | wil je kinderopvang t Nest een factuur sturen van 275 euro voor de
poppenkast van zaterdag | Dat persbericht hoeft van mij niet meer. Liever vijf
LinkedIn-berichten over onze nieuwe lasrobot | Naast februari ook de boeken van december graag,
en een slagroomtaart, ik word 40!
""",
}
