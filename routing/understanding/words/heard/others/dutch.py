"""What people who write Dutch want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
150 etiketten overtypen in de webshop en het nieuwe adres op de site zetten aub | zo snel
mogelijk: loonstroken maart en een hotel in Gent voor mij | afl 20: uittypen, op de pagina
zetten, twee quotes posten. dinsdag graag | Twee wensen, kort: de loonstaat en een berichtje op
LinkedIn. | De uren van Fatima en Joost voor de lonen, en een trein naar Keulen voor mij. |
boekhouding, planten water geven, facebook | Twee klanten, twee rekeningen: Hoekstra voor het
hek (410) en mevrouw Aydin voor de poort (95). | 12 uur schilderwerk bij Van Dijk, graag morgen
gefactureerd | Nu nog: bonnetjes februari verwerken en de nieuwe verzendkosten op de site,
allebei uiterlijk vrijdag | factuur voor basisschool De Linde (410 euro) en een berichtje op
facebook over de gratis fietskeuring | fam Bakker 4 prints a 60, graag een nette rekening erheen
| Aflevering 16 monteren aub en een kort mailtje naar de lijst dat ie er is | boekhouding feb
graag, en stuur meteen een herinnering naar wie nog open staat | - adreslijst van de cursisten
opschonen (dubbele eruit) - de drie Google-recensies van februari beantwoorden | Kunnen jullie
elke eerste van de maand de lesgeldfacturen versturen? Het zijn er 22. | Mijn nieuwe cursus
rouwverwerking heeft nog geen titel. Bedenk eens wat, graag zonder het woord 'reis'. | Filmpjes
van de bijenkast gemaakt, 8 stuks. Maak er één uitleg van voor YouTube aub | factuur fam.
Bakker, 2 uur à 60 aub | interview uittypen en er een linkedinpost van maken | Factuur naar De
Linde voor de snijbloemen, 275 euro, en een nieuwsbrief over de tulpenweek graag | Nieuwsbrief
over de lentejassen en drie berichten voor insta erbij | nieuwsbrief over de puppycursus, en een
berichtje voor facebook | mevrouw Jansen naar 23 maart, 11 uur | Ik wil een werkboek bij de
slaapcursus en elke dinsdag een bericht op Facebook erover. | mailbox opruimen graag, vandaag
nog | aflevering 5 mag er ook door, staat op de schijf | Kun je voor donderdag 2 april een
zaaltje in Zwolle regelen? 15 man, koffie erbij. | Factuur naar brouwerij Hop (640 euro) en
vraag ze meteen om een review | volgende: schuifpui voor mevrouw Smit, maten en foto's staan in
de app | Goedemorgen, zoeken jullie voor mij aanbestedingen schilderwerk in Gelderland? | Kan
iemand bouwbedrijf Kuipers achter de broek zitten? Drie facturen zijn ruim over de datum. |
dakkapel bij De Wit is opgeleverd, de eindfactuur moet vrijdag de deur uit | Bonnetjes van
februari inboeken, en een offerte voor de borrel van notaris Visser, 45 man | Kun je uiterlijk
vrijdag een vacature voor een zelfstandig kok online zetten? | bier is bijna op, 6 fusten voor
zaterdag | het rooster van april moet ook nog | Kun jij die meneer van de kapotte lamp even
bellen? Hij mailt nu elke dag | de familie Bakker heeft nog steeds niet betaald, al zes weken
over tijd | los van de brief: zaterdag moet de thee 3 halen 2 betalen zijn | ik heb acht lieve
reviews en nog nooit iemand bedankt, voelt onbeleefd | Weer eentje verkocht die ik niet heb.
Ergens kloppen de aantallen niet, ik zie niet waar | er kwamen net drie pakjes terug, die mensen
moeten hun geld nog krijgen | onze drukker stopt ermee, zoek vóór eind volgende week drie nieuwe
voor ons uit met prijzen | Het gesprek met de imker staat in de map, moet geknipt en daarna
uitgeschreven. Geen haast | er zijn twee pakjes teruggekomen, die mensen moeten nog hun geld
krijgen | boekhouder zit te wachten op q1, paypal en etsy. liefst voor de 15e | Egel is
prachtig! Nu de mol nog, zelfde stijl, op een tas | O ja, aflevering 30 heeft nog geen shownotes
| En klanten vergeten steeds hun afspraak, een berichtje de dag ervoor zou schelen | Rekening
van de drukker ligt er nog, moet voor de 15e betaald zijn | Er staat sinds gisteren een gemene
review over de levertijd. Daar hoort een net antwoord onder. | Lotte begint in juli en heeft nog
geen contract. | Nog eentje: factuur aan Bloemenhuis Roos, website-onderhoud kwartaal 1, 360 ex
btw | Boekhouding februari graag, afschrift zit erbij. Uiterlijk maandag 16 maart | Nieuwsbrief
voor april: we hebben een tweede behandelkamer en een nieuwe collega, Sanne | Vijf leveranciers
van wijnflessen in de Benelux, met prijs per pallet. 10 april is vroeg genoeg | nieuwsbrief over
ons tuinfeest, eind v/d maand moet de tekst er zijn | Hoi, boekhouding van feb graag, afschrift
zit erbij. Overmorgen klaar zou top zijn | Factuur voor bakkerij Zondag, 2 dagen werk vorige
week, 420 per dag | Welke leveranciers van biologische wol zitten er in de Benelux en wat vragen
ze per kilo? | Gasten bellen steeds waar ze moeten parkeren. Kunnen jullie een routebeschrijving
maken? | Kan iemand vanaf 1 april mijn vrijdagen dichtzetten in de agenda? | De winteruitverkoop
moet er zondag af, wie doet dat | Er staan nog vier rekeningen open, sommige al sinds december |
Bakkerij Smit moet er ook een hebben, 275 ex btw voor het ontwerp van de zak | Zullen we meteen
die van april doen? Onderwerp: de tulpentuin gaat weer open | De overburen van Jansen willen
precies zo'n dakkapel, alleen 50 cm breder. Offerte maken graag | en kan iemand eens uitzoeken
welke subsidies er zijn voor een groen dak op een loods?
""",
}
