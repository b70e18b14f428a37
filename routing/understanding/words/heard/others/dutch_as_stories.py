"""What people who write Dutch want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
februari boeken graag, bonnetjes van de groothandel zitten er dubbel in let op, en de uren van
Sanne en Milan klaarzetten (Milan 1 dag ziek). ook de afzuigkap moet schoon, weet iemand wie dat
doet | Wil iemand de appjes en mails van de camping beantwoorden, hemelvaart is VOL, pinksteren
nog 3 plekken zonder stroom. En factuurtje naar de scouting 24 x 6,50 x 2 nachten | Heb gisteren
met Joris gebeld, fijne vent, wil verder praten. Stuur je hem wat ik vertelde + tarief, en zoek
meteen een moment voor een tweede gesprek? na 4en kan hij altijd | Die mevrouw van de VvE
betaalt pas als ze een nette factuur heeft met het nummer van de opdracht erop, snap ik ook wel.
3 dagen stucwerk à 420, 11 zakken, btw 9%. Kan dat voor het weekend van de 14e? | Ik wil dat
iemand elke maand kijkt wie er te laat is met betalen en die mensen een berichtje stuurt, vast
ritme, dan hoef ik er niet meer van wakker te liggen | Mijn dochter heeft de nieuwe jurkjes
gefotografeerd, lief, maar alles staat scheef en er zit een kat op. 14 stuks. Kan dat netjes, en
mogen ze dan ook meteen in de winkel met de tekstjes uit het schrift (foto erbij)? | 40 vintage
fietsen in de webshop. Nu staat er alleen maat en merk. Graag verhaaltje per fiets erbij, en op
de fotos zie je steeds die gele muur, kan dat anders | Twee keer prijs vandaag. Een makelaar
gebruikt mijn grachtenfoto in zijn folder en een heel ander bureau in Breda heeft mijn portret
van de wethouder overgenomen zonder naam. Allebei aanpakken graag. | Even alles op een rij want
ik zit toch in de trein. De afrekening van de uitgever klopt volgens mij niet, laat daar iemand
naar kijken. Het festival moet nog betalen, herinnering sturen. En is er ergens geld voor een
tweede kinderboek? O ja, op de site staat m'n oude mailadres nog, moet eraf. | Vorig jaar hebben
jullie m'n liedjes allemaal netjes aangemeld, daar niks van, en de plaat verkoopt goed in de
winkel. Nu zat ik gisteren met een maat te klappen die ongeveer evenveel draait op de radio als
ik en die krijgt drie keer zoveel. Ik heb dat afschrift van december nog eens bekeken en ik zie
daar vier nummers niet op staan die zeker gedraaid zijn, 'k heb zelfs de playlists bijgehouden.
Zou daar iemand eens deftig willen naar kijken en het opvragen | Zomerkamp circus gaat door,
week van 20 juli, locatie en koks geregeld, subsidie is binnen. Vorig jaar stuurden ouders me
appjes midden in de nacht, met dieetwensen en alles. Dit jaar wil ik dat vanaf 1 april één
formulier openstaat, 32 plekken, met allergie en noodnummer erin, en dat ze daarna een
bevestiging krijgen | Onze Spaanse partner komt 12 mei langs: boek voor hem een hotel bij het
station, laat zijn presentatie omzetten naar het Nederlands, en er moet die avond iemand voor
tien personen koken bij ons op kantoor. | Onze drie instructiefilmpjes hebben geen
ondertiteling, terwijl veel leerlingen slecht horen. Zet die eronder, Nederlands, wit op zwart,
niet te klein, en controleer de vaktermen met de lijst die ik meestuur. | Herinner Van Vliet aan
zijn openstaande nota. Zoek een goedkope kamer in Hasselt op 7 april. En kijk eens wat een
standplaats op die markt daar kost, ik heb geen idee. | Ons gidsje (12 bladzijden) is geschreven
door mijn schoonvader, die nogal van bijzinnen houdt. Wil je het redigeren, korter maken waar
het kan en de d/t-fouten eruit halen? Niet te strak, zijn stem mag hoorbaar blijven. | Drie
retouren liggen hier op tafel, die moeten verwerkt worden. Eén van die klanten, dhr. Aalders,
wil bovendien een uitleg waarom de lamp flikkerde. En zet daarna eens in een overzicht hoeveel
we dit jaar per maand terugkrijgen. | Ik overweeg een tweede winkel in Deventer of Zutphen.
Vergelijk die twee voor me: huurprijzen, voetgangers, wat er al aan kaaswinkels zit, parkeren.
Hoeft geen boekwerk te zijn, één kantje is prima. | Kerst komt sneller dan je denkt, zegt mijn
zus altijd. Maak vast een plan voor de posts van november en december: per week twee,
afwisselend kaarsen en kransen, met ideeën voor foto's en een tekstje erbij. | Een klant die
vrijdag zou komen proeven heeft gemaild dat de route niet klopt, graag netjes antwoorden.
Verder: hotelletje in Maastricht voor mij op 30 maart, iets onder de 110 euro. | Ik heb 22
offertes uitstaan en van de helft hoor ik niks, terwijl het voorjaar bij ons altijd de drukste
tijd is. Bel of mail ze allemaal na, vraag waar het op hangt en noteer per klant wat ze zeggen.
| Kun je mijn bonnetjes van januari en februari uitzoeken? Ze zitten in een schoenendoos-map op
Drive, sommige scheef gescand, tanken en lunch door elkaar, en ik wil weten van welke
afschrijvingen ik er géén heb. | Wij gaan met een nieuwe cursus beginnen, 'Brood voor
beginners'. Daarvoor wil ik: een landingspagina, een campagne in Google daarnaartoe, een blog
over desem en twee weken lang om de dag een post. | We nemen er per juni iemand bij in de
bakkerij, nachtdienst. Stel een contract op volgens de cao, proeftijd een maand, met de
toeslagen erin, en stuur het haar ter ondertekening. Ze heet Lotte Wijnands. | Een klant dreigt
met een advocaat om een bank die kraakt. Zoek uit hoe lang de wettelijke garantie op meubels is,
en laat haar vandaag nog weten dat we ermee bezig zijn. | Ik rijd in juni langs de wijnboeren in
de Elzas. Plan een route voor vier dagen met overnachtingen, nooit meer dan 2 uur rijden per
dag, en hou rekening met Pinksteren in Duitsland (druk). Bij Ribeauvillé wil ik zeker langs. |
Lijstje: vergadering 30 maart om 10.00 met alle zzp'ers prikken, mijn taxikilometers in het
rittenblad zetten, trein naar Antwerpen op 1 april, en nabellen wie er op de offerte van het
tuinfeest niet gereageerd heeft | Ik wil per maand kunnen zien hoeveel uur ik verkocht heb en
hoeveel ik werkelijk werkte. Nu houd ik het op de kalender bij met streepjes. Bouw er een
rekenblad voor, simpel, met een tabblad per kwartaal en kleurtjes als ik over de 40 uur ga. |
Marketingplan voor de rest van het jaar graag. We hebben vier productlijnen, bijna geen budget
en één stagiair. Zet erin wat we per kwartaal doen, wat het kost, en waaraan we zien dat het
werkt. | Er ligt een envelop bonnen van de beurs, graag inboeken. Oh en een gast, de heer
Scheffer, wil de helft van zijn verblijf terug vanwege het lawaai, los het met hem op. | Kijk
eens of jullie van de opgenomen meditatie (23 min, hond blaft op 4:10) een schone versie kunnen
maken, met een zachte in- en uitloop, hetzelfde volume overal en een bestand voor Spotify. |
Handel deze week de vragen in de chat van de webwinkel af. Het gaat bijna altijd over levertijd
en kleur. Toon: vriendelijk, jij-vorm, geen smileys. Weet je het niet, zet het dan op een
lijstje voor mij. | Verzet de proefles van Noor naar zaterdag 21 maart, half elf. Ze kan alleen
in het weekend, en haar vader brengt haar, dus laat het hem ook even weten via app. | Ik moet op
16 april in Lyon zijn, boek een trein vanuit Breda. Dan nog: een kwartiertje bellen met mevrouw
Dubois ervoor, ergens volgende week. En haar contract (9 pagina's Frans) vertaald in het
Nederlands. | Wie levert er in Nederland papieren tasjes met bedrukking vanaf 500 stuks? Graag
vergelijken op prijs. En maak alvast een ontwerp voor op dat tasje, zwart-wit, met ons logo
klein. | Van die klassieke auto's heb ik 40 foto's gemaakt, maar het regende. Kun je de lucht
wat opfleuren, nummerborden wegpoetsen en alles even groot maken? Geen filters a.u.b., dat ziet
men zo. | Voor de opening van ons atelier: een persbericht van een halve pagina, een poster op
A3, vijf posts verspreid over de weken ervoor en een kleine campagne op Google. Het persbericht
moet 25 maart klaar zijn. | Graag in deze volgorde. Eerst de website, daar staat nog het oude
adres op. Dan een campagne op Google voor de regio Arnhem. En zoek intussen uit welke
ondernemersclubs daar zijn en wat die per jaar kosten. | Mijn boekhouder vraagt de jaarstukken
van 2025 op, zet die klaar voor 31 maart. En o ja: mijn laptop start sinds gisteren niet meer
goed op, kan iemand op afstand meekijken? | Ik zag net in de bank dat de voetbalclub nog steeds
niets heeft overgemaakt voor de shirts. Willen jullie ze daar netjes aan helpen herinneren, het
gaat om 875 euro van factuur 2026-014. | Over de huur gesproken, de kamer boven de fietsenwinkel
komt vrij per 1 mei. Er hebben al negen mensen gemaild, kunnen jullie die mails doornemen en de
beste vier laten komen kijken? | brief naar de verzekering over die kapotte ruit bij de buren
van de klant, verhaal spreek ik zo in. verder ben ik do 19 en vr 20 maart weg, neem jij de
telefoon dan? | Beste dames en heren, hier alles wel. De dakgoot van de naaiwinkel lekt precies
boven de deur en de klanten worden nat. Ik ben donderdag de negentiende om tien uur zeker thuis,
kan er dan iemand langskomen? Hartelijk, Riet Jonkers | Lieve mensen, sinds de nieuwe verwarming
begrijpt geen gast meer hoe het warm wordt, en ik eigenlijk ook niet. Graag een duidelijk blad
met uitleg voor in de schuurkamer, uiterlijk de 25e. Dank, Dirkje Hoekstra | Er zijn 14
sollicitaties binnen voor de functie van leerling-stoffeerder. Graag doorlezen en de beste vijf
aan mij doorgeven. Daarnaast moet mijn afspraak met de accountant van vrijdag naar een andere
dag worden verzet. | Beste mensen, onze yogastudio groeit en ik raak het overzicht kwijt over
wie er lid is, wie gestopt is en wie verhuisd. Zouden jullie de ledenlijst van mij willen
overnemen en een keer goed opschonen? Het oude Excelbestand stuur ik mee. Vriendelijke groet,
Anneke Visser | Beste mensen, in september beginnen wij met een cursus eerste hulp voor baby's,
twaalf plaatsen, 65 euro. Kunnen jullie de aanmelding regelen, met bevestiging en wachtlijst? En
is er in Zwolle een geschikte cursusruimte te vinden voor zes dinsdagavonden? De aanmelding zou
op 15 april open moeten. Groet en dank, Esther Mulder, kraamzorg | Hallo Femke, Ik hoop dat je
vakantie fijn was, ik heb je gemist! Volgende week wil ik vijf berichtjes op Instagram over de
nieuwe brillen, een per dag, mijn teksten van vorig jaar mogen gewoon opgefrist worden. Foto's
zet mijn dochter vandaag in de map. Fijne dag nog, Ria van Loon Optiek | Goedemiddag Mirjam, Ik
hoop dat de verbouwing opschiet bij jullie. Binnenkort word ik vijftig en sluit ik een weekje de
praktijk, dus kun je mijn agenda van 20 tot en met 24 april helemaal dichtzetten en de mensen
die er al in staan een andere dag geven? Ik neem taart mee als dank. Liefs, Saskia Dekker,
Haptotherapie | Het was hier een gekkenhuis dit weekend, drie kinderfeestjes op de manege en een
pony die ontsnapte. Daardoor heb ik de facturen van februari voor de pensionstallen niet gedaan.
Willen jullie die voor vrijdag 17.00 uur de deur uit doen? | Het gaat goed met de hondenschool,
bijna te goed, ik had zaterdag 19 pups. Nu het kantoorwerk nog: facturen voor de voorjaarscursus
versturen, en de bankafschriften van februari naast de bonnetjes leggen. Liefst voor 31 maart
allebei | De tulpen staan er dit jaar zó mooi bij, mensen stoppen gewoon met de fiets. Mijn
dochter zegt dat ik daar iets mee moet doen. Doe mij een nieuwsbrief over de pluktuin, met de
openingstijden erin en een knop om te reserveren | zeg luister eens ik ben gisteren klaargekomen
met die trap bij De Graaf en die meneer wil de factuur echt morgen al hebben voor zijn subsidie,
2.875 inclusief, of nee exclusief, kun je die maken en sturen | Dag allemaal, Femke van de
kapsalon. Wij hebben er een nieuwe collega bij, Noor, en dat mag gezien worden. Zouden jullie
een berichtje over haar voor Instagram willen maken, en haar ook met foto op onze teampagina
willen zetten? Ik stuur de foto zo door. Veel dank, Femke | Goedemorgen, met Ingrid van de
stoffeerderij. Ik heb vijf klussen afgerond en nog geen enkele factuur verstuurd, terwijl de
klanten er zelf al om vragen. Zou het lukken om ze morgen de deur uit te doen? De bedragen staan
in de bijlage. Hartelijke groet, Ingrid | pff vakantietijd, dus twee dingen, de mail van
klanten, kan iemand die overnemen, het zijn er zo'n twintig per dag, en dan de lonen van juli,
vijf man, die moeten ook klaargezet worden | ja die klus bij de familie Bos is klaar, was een
ellende met dat dak, maar goed, tweeëntwintig uur, keer vijfenvijftig, en het hout apart, kun je
daar een factuur van maken | Goedemiddag, mijn huurster heeft opgezegd per 1 juli. Ik wil haar
graag netjes bevestigen dat ik de brief heb ontvangen en uitleggen hoe het verder gaat met de
sleutels. Schrijven jullie dat? Vriendelijke groet, Willemijn | eh ja, de gasten van morgen, die
met de caravan, die moeten nog horen waar het sleutelkastje hangt en wat de code is, stuur ze
dat vanavond even, code is nog steeds het geboortejaar van opa, jullie hebben het | ja eh, met
Anouk, kun je even kijken wie er nog niet betaald heeft deze maand, ik heb zelf vier van de zes
gezien maar ik vertrouw mezelf niet, en ik wil het voor donderdag weten | Geacht kantoor, de
heer van nummer 7 heeft in augustus en september niets overgemaakt. Ik heb hem twee keer aardig
gebeld. Nu mag het een stevige brief worden, die uiterlijk 1 oktober de deur uit is. Met groet,
Engelbert | ik zit met die gemeente hè ik moet een container op straat en dan willen ze zo'n
aanvraag en ik krijg dat niet ingevuld met mijn dikke vingers doen jullie dat even voor vrijdag
| eh luister die urenbriefjes van april ik heb ze eindelijk allemaal behalve die van Sjors die
heeft de hond opgegeten zegt ie reken de rest maar vast uit met overuren erbij | Geachte heer,
mevrouw, Op Koningsdag staan wij met de brouwerij op het plein. Graag laat ik bij u een raambord
en een prijslijst ontwerpen, beide in onze groene kleur. Het zou prettig zijn als ik de
bestanden vrijdag 24 april heb. Met vriendelijke groet, Wout Dekkers | Geachte desk, per 1 mei
neem ik de apotheek van mijn vader over. Daarbij hoort een nieuw gezicht: een logo met kleuren,
en daarna nieuwe teksten voor de site. Ik hoor graag of u dat op u wilt nemen. Hoogachtend, mr.
drs. P. Hoekstra | Hallo daar, de aflevering klinkt als een klok. Nu vraagt een dove klant of ze
hem kan lezen. Willen jullie hem woord voor woord uitschrijven? Vrijdag zou fijn zijn, dan komt
ze weer kaas halen. Groet, Gijs | Dag allemaal, de foto's worden prachtig, zag ik. Bij elke
theepot moet nog een stukje tekst komen, met inhoud, glazuur en of hij in de vaatwasser mag. Het
zijn er achttien. Groeten uit de kleihoek, Marijke | Geachte redactie, sinds kort geef ik online
cursussen boekbinden. Voor de pagina waar men zich inschrijft zoek ik een tekst die nieuwsgierig
maakt zonder te schreeuwen. Kan ik die vrijdag 22 mei van u ontvangen? Met hartelijke groet,
Hendrikje Postma
""",
}
