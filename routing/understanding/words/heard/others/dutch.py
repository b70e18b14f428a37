"""What people who write Dutch want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
150 etiketten overtypen in de webshop en het nieuwe adres op de site zetten aub | postje over
het lentebier en de tekst ook in t duits graag | Loonstroken van de vier koeriers en daarna de
maartboekhouding netjes, allebei klaar op de 31e | Nieuw uurtarief (115) op de site, en de
maartfacturen voor mijn vier klanten, alles voor 31 maart | zo snel mogelijk: loonstroken maart
en een hotel in Gent voor mij | zoek even uit welke twee notarissen stichtingen doen in Utrecht
en maak bij de dichtstbijzijnde een afspraak | Twee wensen, kort: de loonstaat en een berichtje
op LinkedIn. | De uren van Fatima en Joost voor de lonen, en een trein naar Keulen voor mij. |
boekhouding, planten water geven, facebook | De bonnen van maart + een rondje langs de
loodgieters in de regio (wat rekenen die per uur?) | 12 uur schilderwerk bij Van Dijk, graag
morgen gefactureerd | Nu nog: bonnetjes februari verwerken en de nieuwe verzendkosten op de
site, allebei uiterlijk vrijdag | factuur voor basisschool De Linde (410 euro) en een berichtje
op facebook over de gratis fietskeuring | Perstekst voor de plaat, dan ermee naar de clubs, dan
wil ik spelen. | fam Bakker 4 prints a 60, graag een nette rekening erheen | posters eetfestijn,
en ge moogt de achterstallige lidgelden eens achter hun vodden zitten | Foto's van het high tea
menu wat lichter maken, en de tekst erbij in het Engels graag | Aflevering 16 monteren aub en
een kort mailtje naar de lijst dat ie er is | Twee klusjes. Uitbetalingen van februari in de
sheet, en het gesprek met Joke uitgetypt. | boekhouding feb graag, en stuur meteen een
herinnering naar wie nog open staat | zaterdag is er proeverij! zet het op de site en doe er een
postje bij op insta | - adreslijst van de cursisten opschonen (dubbele eruit) - de drie
Google-recensies van februari beantwoorden | Kunnen jullie elke eerste van de maand de
lesgeldfacturen versturen? Het zijn er 22. | Er staan trouwens vier nieuwe beoordelingen op
Booking, waarvan één over mieren. Willen jullie die voor me beantwoorden? | Filmpjes van de
bijenkast gemaakt, 8 stuks. Maak er één uitleg van voor YouTube aub | De rekeningafschriften van
ING en Knab over februari moeten naast de facturen gelegd worden. Graag maandag of dinsdag. |
factuur fam. Bakker, 2 uur à 60 aub | interview uittypen en er een linkedinpost van maken |
Factuur naar De Linde voor de snijbloemen, 275 euro, en een nieuwsbrief over de tulpenweek graag
| Nog iets: factuur voor familie de Boer, tuinaanleg fase 1, 2.900 euro, moet vrijdag weg |
Nieuwsbrief over de lentejassen en drie berichten voor insta erbij | bonnetjes van het busje ook
nog | mevrouw Jansen naar 23 maart, 11 uur | Ik wil een werkboek bij de slaapcursus en elke
dinsdag een bericht op Facebook erover. | aflevering 5 mag er ook door, staat op de schijf | Kun
je voor donderdag 2 april een zaaltje in Zwolle regelen? 15 man, koffie erbij. | Factuur naar
brouwerij Hop (640 euro) en vraag ze meteen om een review | urenbriefjes van de leerlingen nog
niet uitgewerkt, bonnetjes van februari ook niet | volgende: schuifpui voor mevrouw Smit, maten
en foto's staan in de app | Kan iemand bouwbedrijf Kuipers achter de broek zitten? Drie facturen
zijn ruim over de datum. | dakkapel bij De Wit is opgeleverd, de eindfactuur moet vrijdag de
deur uit | Bonnetjes van februari inboeken, en een offerte voor de borrel van notaris Visser, 45
man | Kun je uiterlijk vrijdag een vacature voor een zelfstandig kok online zetten? | De foto's
van de high tea staan scheef en zijn grauw, dat moet mooier voor de site | volgende: lunchkaart
in het Duits, eind maart | bier is bijna op, 6 fusten voor zaterdag | Kunnen jullie een
standplaats aanvragen voor de koningsmarkt? Moet 1 april binnen zijn. Ook een prijsbord erbij
graag. | volgende: bierviltjes met het nieuwe logo, rond, 9 cm | Kun jij die meneer van de
kapotte lamp even bellen? Hij mailt nu elke dag | Hoi, ik heb een Duitse offerte van 5 pagina's
die vrijdag in het Nederlands klaar moet zijn | Maandag de 23e begint Noor bij ons in de kas, er
ligt nog geen contract | de familie Bakker heeft nog steeds niet betaald, al zes weken over tijd
| De Duitse winkel staat nog vol Nederlands. Twaalf kettingen zijn het | potjes binnen, dank. De
nieuwe jam staat alleen nog nergens online, tekst en foto's liggen klaar | los van de brief:
zaterdag moet de thee 3 halen 2 betalen zijn | ik heb acht lieve reviews en nog nooit iemand
bedankt, voelt onbeleefd | Weer eentje verkocht die ik niet heb. Ergens kloppen de aantallen
niet, ik zie niet waar | iemand in Noorwegen heeft twee dozen servies gekocht, ik heb geen idee
van die douaneformulieren | er kwamen net drie pakjes terug, die mensen moeten hun geld nog
krijgen | Het gesprek met de imker staat in de map, moet geknipt en daarna uitgeschreven. Geen
haast | les 4 begint met twee minuten hond. Leuk, maar kan eruit, en dan opnieuw op Podia | er
zijn twee pakjes teruggekomen, die mensen moeten nog hun geld krijgen | boekhouder zit te
wachten op q1, paypal en etsy. liefst voor de 15e | cursisten schrijven les 2 met de hand over.
een invulblad zou wel zo aardig zijn, tekst heb ik | De wachtlijst heeft sinds maart niks meer
gehoord, daar mag wel weer eens een mailtje heen. Woensdag ofzo | Egel is prachtig! Nu de mol
nog, zelfde stijl, op een tas | O ja, aflevering 30 heeft nog geen shownotes | de kerstkaarten
mogen er wel weer uit trouwens | o ja, de afschriften van maart zijn binnen, nog niks van
vergeleken met de boeken | Rekening van de drukker ligt er nog, moet voor de 15e betaald zijn |
Er staat sinds gisteren een gemene review over de levertijd. Daar hoort een net antwoord onder.
| De gemeente wil weer een formulier voor het terras. Ligt hier al twee weken naar me te kijken.
| Lotte begint in juli en heeft nog geen contract.
""",
}
