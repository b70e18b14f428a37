"""What people who write Dutch ask of work in play; as heard."""

from __future__ import annotations

ASKED_AFTER = {
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
mag ik het formulier verwachten? | wat kost me dat vertalen eigenlijk? | en? al iets op papier
voor de lentebrief? | Heeft u de familie de Wit al kunnen bereiken? | wanneer staan de nieuwe
tijden online | wie is er eigenlijk mee bezig en hoever is ie | wat gaat dat kosten dan | al
iemand te pakken gekregen bij janssen? | Is die factuur nou al naar het bruidspaar gestuurd of
ligt ie nog bij jullie | Wie doet eigenlijk mijn boekhouding tegenwoordig, nog steeds Ineke? |
hoe staat het met de menupagina? | ik moet het doorberekenen aan de krant, dus wat reken je voor
het uitwerken? | is dat Frans nou bij Joris terechtgekomen, en zo ja, leeft Joris nog? | heeft
de gemeente al opgenomen of staan jullie nog in de wacht | Hoe staat het met de site? | en,
heeft die van de Wit gereageerd? | Wie typt dat Gronings eigenlijk uit? petje af | is m'n
buslading bonnen aangekomen bij jullie? | Is er al een notaris gevonden? | hoe staat het met de
vertaling van de voorwaarden, Leeds zit te duwen | ligt er al iets van de btw klaar? | Wat gaat
dat ongeveer kosten, die menukaart? | heeft de bank al opgenomen | Wanneer komt dat
uitgeschreven interview zo'n beetje? | wie doet bij jullie de lonen nu Anja weg is | is T-71 nog
steeds bezig of ligt ie ergens | Staan de nieuwe openingstijden al online? | weet iemand of Van
Dam zijn herinnering al heeft? | zoek ik op. hoe ver zijn jullie met de lijmleveranciers? | is
de lezing al uitgetypt of ben ik nu te ongeduldig | Die posts voor de bakfiets, schiet het al
een beetje op? | heeft iemand Jansen al gemaild? ik vroeg het 2 maart | is daar al iemand mee
bezig | wie vertaalt dit eigenlijk | hoe staat de nieuwsbrief ervoor? | zijn ze de deur uit? |
hoeveel heb je er al in staan | en, al iemand geantwoord van mijn oud-klanten? ik durf zelf niet
te kijken | hoever staat het met mijn werkboek? en over dat binden moet ik nog nadenken, eerst
zien | Hoever staan jullie met mijn uren van februari? De boekhouder belt | is er al antwoord
van die hallen over de prijs van het eikenhout? | wat is de stand van de factuur voor de manege
| Wie is er eigenlijk met de vertaling bezig en hoever zijn jullie? | Al nieuws van de drukker
over die zakjes? | staan mama haar mutsen er al op? ze ververst de pagina om de vijf minuten |
Hoi hoe ver zijn jullie met die reviews? | wordt het filmpje al wat? 😬 | Hoe staat het met die
factuur voor Breda, ze bellen me al | is er al iemand bezig met het contract van kot 5? | Al
iets gehoord van die vier nummers? | hoeveel auto's heb je al voor de 28e? | Is het rooster al
klaar? | Hoe staat het met de mail voor de wachtlijst? | is die vlucht al geboekt? | hoe ver
zijn jullie met februari? | en de opname, al uitgetypt? | Hoeveel afspraken staan er nu voor de
makelaars? | Is er al iemand die iets heeft teruggeschreven? | Hoeveel mensen hebben de mail
over de opendag eigenlijk geopend? | bonnetjes al gesorteerd? | zijn jullie nog aan het rekenen
voor visser? | Al iets gehoord van de kozijnenfabriek? | Is die creditnota nou al de deur uit?
De klant staat hier bij de toonbank. | Moet ik voor de corporatie nog ergens een handtekening
zetten, of is alles compleet? | Moet ik nog iets aanleveren voordat jullie met de afrekening van
de Kerkstraat kunnen beginnen? | Is de tekst voor de blokhut al af? Ik wilde hem vanavond online
zetten. | hebben de gasten al geantwoord? | Is de brief aan de eigenaren nou verstuurd of
wachten jullie nog op iets van mij? | is de bol-tabel al naar mijn boekhouder? | Voor ik akkoord
geef: is die tweede review van dezelfde man al gemeld bij Google? | zijn de foto's van de velden
al te bekijken? | Loopt de ondertiteling nog op schema? Mijn Duitse dealer vroeg er net naar. |
Heeft de schrijver genoeg aan mijn aantekeningen of wil ze me nog bellen? | Ligt de uitnodiging
al bij de leden? | hoeveel staat er nog open? | Zijn er nog klanten die op antwoord wachten? |
Zijn jullie al aan de tablets toegekomen, of ging het tot nu toe alleen om telefoons? | Heeft de
drukker het bestand al van jullie gekregen? | Hoever is de Duitse handleiding? | Moet ik voor de
btw nog iets aanleveren, of hebben jullie alles wat je nodig hebt? | Al iets gehoord van de
verhuurder? | Wie heeft nog niet getekend terug gestuurd? | Is de rekening voor Van Dam al weg?
| heeft die mevrouw van de kozijnen al teruggebeld | ligt die offerte voor de dakkapel er
morgen? klant appt me elke dag | weet je al of die gemeente onze papieren goed vond | hoi, Bas
hier voor pa. is die offerte voor de kerk al de deur uit? | Hoe staat het met de huisstijl? De
drukker belt me er elke dag over. | Krijg ik het ontwerp voor het gevelbord morgen, zoals
afgesproken? | Hebben er al mensen gereageerd op de uitnodiging voor de proeverij? | Zijn de
zeven retouren van vorige week al verwerkt en terugbetaald? | Ik heb nog geen
boekingsbevestiging gezien. Is het gelukt met die vluchten? | hoeveel kappers gebeld? | Is de
nieuwsbrief al klaar om te versturen? | Staat de post over de bierproeverij al klaar voor
zaterdag? | Welke bonnetjes ontbreken er nog? | Staan de nieuwe foto's er al op? | hoeveel
afspraken staan er nu? | al iets te zien van het interview? | is het rooster al rondgestuurd? |
lukt het met dat fietsenoverzicht? | april al gevonden? ik zit te wachten | Heeft het hotel in
Keulen de boeking nou aangenomen of afgewezen? | Zijn die pakbonnen ergens blijven liggen of is
er nog iemand mee bezig? | is er al iemand aan les 4 begonnen? | Nog niks gezien van die blog,
loopt het? | zijn de lonen al begonnen of wachten jullie op mij | Wie heeft T-3 opgepakt en lukt
het vandaag nog? | hoe staat het met het interview? | Halen jullie vrijdag nog? | Lukt het een
beetje met die ritten, of missen jullie nog wat? | Hoeveel scholen zijn er inmiddels gebeld, en
zat er wat tussen? | Ik wil niet zeuren hoor, maar komt het subsidieverhaal nog deze week denk
je? | Heeft iemand de visitekaartjes al opgepakt? | Is iemand al bezig met de kaarsen? | Wanneer
gaat de brief over de huur de deur uit? | Wacht die lentemail nog ergens op? | Hebben die drie
al betaald na jullie mailtje? | Hoi, hoe staat het met het subsidie-onderzoek? | wanneer krijg
ik de eindfactuur van de serre te zien? | Zijn die plug-ins al bijgewerkt? Zie nog steeds de
oude melding | liggen die lenteposts nou bij mij of bij jullie? ik ben de draad kwijt | Is
Parijs al rond? Dan durf ik het de klant te beloven | Schiet het een beetje op met februari? |
Zit er al een beetje schot in het huurcontract? | Heeft iemand zich al over mijn schoenendoos
ontfermd | Al een school gestrikt? | Ligt de offerte voor het zeilschip donderdag bij de klant,
denk je? | hoeveel hebben er inmiddels ja gezegd bij Van Leeuwen? | Wie is er met mijn
aprilrooster bezig, en schiet het op? | is er een nieuwe bakker gevonden 🤞 | Al iets gehoord van
de gemeente over de braderie | Goedemiddag, wanneer krijg ik de paaskaart te zien? Dank alvast,
Wilma | En, is er al iets uit de factuur van de loodgieter gekomen? | wanneer kan ik t verslag
verwachten ongeveer | Hoelang nog voor de site weer veilig is? Bezoekers krijgen een eng rood
scherm. | is iemand al begonnen met het interview met oma? | Is er al iemand met het
contactformulier bezig? | wanneer krijg ik het subsidieoverzicht? | Hoor ik nog iets over die
transcriptie?
""",
}
