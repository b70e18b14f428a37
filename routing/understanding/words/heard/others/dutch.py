"""What people who write Dutch want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
150 etiketten overtypen in de webshop en het nieuwe adres op de site zetten aub | postje over
het lentebier en de tekst ook in t duits graag | Loonstroken van de vier koeriers en daarna de
maartboekhouding netjes, allebei klaar op de 31e | Nieuw uurtarief (115) op de site, en de
maartfacturen voor mijn vier klanten, alles voor 31 maart | zo snel mogelijk: loonstroken maart
en een hotel in Gent voor mij | zoek even uit welke twee notarissen stichtingen doen in Utrecht
en maak bij de dichtstbijzijnde een afspraak | afl 20: uittypen, op de pagina zetten, twee
quotes posten. dinsdag graag | Drie dingen: 1. hotel in Luik 2. bonnetjes van februari 3. iemand
die de kapotte ruit vervangt | Twee wensen, kort: de loonstaat en een berichtje op LinkedIn. |
De uren van Fatima en Joost voor de lonen, en een trein naar Keulen voor mij. | boekhouding,
planten water geven, facebook | Twee klanten, twee rekeningen: Hoekstra voor het hek (410) en
mevrouw Aydin voor de poort (95). | De bonnen van maart + een rondje langs de loodgieters in de
regio (wat rekenen die per uur?) | 12 uur schilderwerk bij Van Dijk, graag morgen gefactureerd |
Nu nog: bonnetjes februari verwerken en de nieuwe verzendkosten op de site, allebei uiterlijk
vrijdag | factuur voor basisschool De Linde (410 euro) en een berichtje op facebook over de
gratis fietskeuring | Perstekst voor de plaat, dan ermee naar de clubs, dan wil ik spelen. | fam
Bakker 4 prints a 60, graag een nette rekening erheen | posters eetfestijn, en ge moogt de
achterstallige lidgelden eens achter hun vodden zitten | Foto's van het high tea menu wat
lichter maken, en de tekst erbij in het Engels graag | Aflevering 16 monteren aub en een kort
mailtje naar de lijst dat ie er is | Twee klusjes. Uitbetalingen van februari in de sheet, en
het gesprek met Joke uitgetypt. | boekhouding feb graag, en stuur meteen een herinnering naar
wie nog open staat | zaterdag is er proeverij! zet het op de site en doe er een postje bij op
insta | - adreslijst van de cursisten opschonen (dubbele eruit) - de drie Google-recensies van
februari beantwoorden | Kunnen jullie elke eerste van de maand de lesgeldfacturen versturen? Het
zijn er 22. | Er staan trouwens vier nieuwe beoordelingen op Booking, waarvan één over mieren.
Willen jullie die voor me beantwoorden? | zoek eens of er aanbestedingen lopen voor
groenonderhoud in gelderland, vanaf 20k, ik wil meer vaste klussen | Mijn nieuwe cursus
rouwverwerking heeft nog geen titel. Bedenk eens wat, graag zonder het woord 'reis'. | Filmpjes
van de bijenkast gemaakt, 8 stuks. Maak er één uitleg van voor YouTube aub | De
rekeningafschriften van ING en Knab over februari moeten naast de facturen gelegd worden. Graag
maandag of dinsdag. | factuur fam. Bakker, 2 uur à 60 aub | interview uittypen en er een
linkedinpost van maken | Kunnen jullie uiterlijk vrijdag een herinnering sturen aan de drie
klanten die nog niet betaald hebben? | Factuur naar De Linde voor de snijbloemen, 275 euro, en
een nieuwsbrief over de tulpenweek graag | Nog iets: factuur voor familie de Boer, tuinaanleg
fase 1, 2.900 euro, moet vrijdag weg | Nieuwsbrief over de lentejassen en drie berichten voor
insta erbij | nieuwsbrief over de puppycursus, en een berichtje voor facebook | bonnetjes van
het busje ook nog | mevrouw Jansen naar 23 maart, 11 uur | Ik wil een werkboek bij de
slaapcursus en elke dinsdag een bericht op Facebook erover. | mailbox opruimen graag, vandaag
nog | aflevering 5 mag er ook door, staat op de schijf | Kun je voor donderdag 2 april een
zaaltje in Zwolle regelen? 15 man, koffie erbij. | Factuur naar brouwerij Hop (640 euro) en
vraag ze meteen om een review | urenbriefjes van de leerlingen nog niet uitgewerkt, bonnetjes
van februari ook niet | volgende: schuifpui voor mevrouw Smit, maten en foto's staan in de app |
Goedemorgen, zoeken jullie voor mij aanbestedingen schilderwerk in Gelderland? | Kan iemand
bouwbedrijf Kuipers achter de broek zitten? Drie facturen zijn ruim over de datum. | dakkapel
bij De Wit is opgeleverd, de eindfactuur moet vrijdag de deur uit | Nieuwe review op TheFork,
best zuur. Daar moet een net antwoord op komen. | Bonnetjes van februari inboeken, en een
offerte voor de borrel van notaris Visser, 45 man | Kun je uiterlijk vrijdag een vacature voor
een zelfstandig kok online zetten? | De foto's van de high tea staan scheef en zijn grauw, dat
moet mooier voor de site | volgende: lunchkaart in het Duits, eind maart | bier is bijna op, 6
fusten voor zaterdag | Kunnen jullie een standplaats aanvragen voor de koningsmarkt? Moet 1
april binnen zijn. Ook een prijsbord erbij graag. | het rooster van april moet ook nog |
volgende: bierviltjes met het nieuwe logo, rond, 9 cm | Kun jij die meneer van de kapotte lamp
even bellen? Hij mailt nu elke dag | Hoi, ik heb een Duitse offerte van 5 pagina's die vrijdag
in het Nederlands klaar moet zijn | Maandag de 23e begint Noor bij ons in de kas, er ligt nog
geen contract | Al maanden staat er niks op onze Instagram, ik heb er gewoon geen tijd voor
naast de bloemen. | de familie Bakker heeft nog steeds niet betaald, al zes weken over tijd
""",
}
