"""What people who write Dutch ask and answer of work in play; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
zaterdags en dan het liefst voor twaalven | drie, plus een oproepkracht sinds 1 februari | ja
hoor prima | de ene heet klanten_oud en de andere klanten_nieuw, neem nieuw | dinsdag 24 | dat
van de bonnetjes | maakt niet uit als het maar een keer komt | alleen insta, de rest is voor
oude mensen zegt m'n dochter | daar ga ik niet over, mijn vrouw wel | de 24e is vroeg genoeg |
3, waarvan 1 baby | staat in m'n handtekening | di en do, woe alleen als t echt moet | dat
tweede | tsja... de lammetjes denk ik | dat met die vertaling | Fenna | liever niet eigenlijk |
mag volgende week wel | allebei, eerst de boekhouding | ma is goed | volgende week dinsdag |
post, mail leest ie toch niet | volgende week vrijdag is vroeg genoeg | die voor twee hoog, de
herinnering dus | liefst donderdag volgende week | zaterdag is vroeg genoeg hoor | eind van deze
week | negen, plus bijlage 2 en 3 | over tien dagen ofzo | dinsdag is goed | zsm graag, hij gaat
failliet geloof ik | het intypen | morgen | gewoon je | het eerste | neeje, de 26ste is het
geworden, staat in hun laatste mail | liever niet, met zes man weet ge direct wie 't is | Nee,
gewoon het oude briefpapier | Blauw is katoen 100, het groene is 95/5 met elastaan | Dat was
rekening eindigend op 41, de zakelijke | ja hoor maar dan wel het fietsje erbij | 150 max,
liever 120 | doe maar lichtgrijs | mail is goed ze lezen toch geen brieven | Postbus 77 in
Breda, tav crediteuren | twee keer drie kwartier me een pintje tussen | die eindigt op 418 |
staand, is voor stories | ja hoor, vraag naar Henk | ja alles, ook verzendkosten | oranje
natuurlijk haha | ja tot 15 procent | Eindhoven, en anders Düsseldorf | Ja, gewoon tot zes uur,
want het is bij ons altijd een drukke dag. Pas op tweede paasdag blijft de deur een keer dicht.
| Donderdag de negentiende is vroeg genoeg, want een dag later zit ik bij de accountant. Dan kan
ik ze 's avonds nog rustig doornemen. | Brits graag, bijna al onze klanten wonen in Engeland en
Schotland. Fijn dat jullie daaraan denken! | Drie lijkt me mooi, liefst verdeeld over de week.
Vorig jaar deden we er vijf en toen haakten er toch wat mensen af. | Liever niet, we hebben er
maar twee en die zijn meestal weg. Zeg gerust dat ze even kunnen bellen, dan kijken wij in de
schuur wat er staat. | Op naam van de stichting, dus Stichting De Waterlelie. Meneer Van der
Meer tekent wel, maar hij betaalt het natuurlijk niet zelf. | de witte bus | Zonder. Zodra er
prijzen bij staan begint iedereen in de reacties te onderhandelen. | balie@fysiodekade.nl | 112
volgens mijn lijstje | Ja graag, ik kom met de aanhanger vol stoelen en die laat ik niet op
straat staan. | morgen 17 uur uiterlijk | Goedemorgen! Zet hem maar op de naam van de
oudervereniging en niet op die van de school. De penningmeester vertelde me dat het anders eerst
langs het bestuur moet, en dat duurt eeuwen. | Dat was de reparatie van de oven, vlak voor
Valentijn. Hij kwam gelukkig op zondag langs, en daarom zit er ook een toeslag in. Het mag dus
gewoon bij onderhoud. | Alles tussen Zwolle en Deventer is prima, want dan kan ik met de trein.
Mijn auto staat nog minstens een maand bij de garage, en met een statief op de fiets is het geen
pretje. | Zeg maar dat de rondleidingen in mei weer beginnen, als de koeien buiten staan. Nu is
het in de stal te druk met de kalfjes. De meeste mensen vinden dat juist een leuk antwoord. |
Doe maar die met het raam en de twee groene stoelen. De wachtkamer ziet er daarop uit zoals hij
echt is, en bij logopedie vinden ouders het fijn als ze weten waar ze terechtkomen. | Woensdag
de 25e zou heel mooi zijn. Die avond eet ik bij mijn zwager, die mede-eigenaar is, en dan kunnen
we het samen doornemen. | Nee, sinds haar ouderschapsverlof werkt ze 28 uur. We hebben dat in
januari op papier gezet, maar ik zie nu dat ik jullie dat nooit heb verteld.
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
klaar? | Hoe staat het met de mail voor de wachtlijst? | is die vlucht al geboekt? | Goedemorgen
allemaal! Een van de meiden vroeg me gisteren naar haar loonstrook, dus ik ben benieuwd hoe ver
jullie zijn. | Hebben er al huisartsen toegezegd voor een gesprek? Ik zit hier met mijn agenda
op schoot en vind het best spannend. | Ik hoorde dat jullie bij het onderzoek een paar mooie
adressen hadden gevonden, wat leuk. Wat moet er nog gebeuren voordat het klaar is? | Zijn de
bonnetjes van de kwekerij inmiddels allemaal ingevoerd? Mijn man wil de dozen graag naar zolder
brengen. | hoe ver zijn jullie met februari? | Is de mevrouw met de kapotte lamp al beantwoord?
Ze belde net naar de winkel en ik wist van niks. | en de opname, al uitgetypt? | Hoeveel
afspraken staan er nu voor de makelaars? | Hoi, met Gijs van de hovenierderij. Ik zat net de
agenda van vorige maand door te kijken en vroeg me af of de facturen al de deur uit zijn. Een
klant in Bussum wacht er zelfs op. | Dit weekend komen de eerste Duitse gasten van het seizoen,
en daar verheug ik me op. Hoe ver zijn jullie met de huisregels? | Mijn collega dacht dat de
helft van de kaarten al was ingevoerd, maar ik kan het zelf nergens zien. Kunnen jullie me
vertellen hoeveel er nog te gaan zijn? | Ik sprak vanochtend een andere standhouder, en die zei
dat alles in Keulen al vol zit. Daar schrok ik een beetje van. Is het bij ons gelukt met het
hotel?
""",
}
