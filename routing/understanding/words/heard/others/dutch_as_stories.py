"""What people who write Dutch want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
factuur maken voor het schilderwerk bij familie Aarts, 3 dagen à 380 ex btw. En mijn offerte van
vorige week moet ook in het duits, die klant in Kleve snapt er niks van haha | februari boeken
graag, bonnetjes van de groothandel zitten er dubbel in let op, en de uren van Sanne en Milan
klaarzetten (Milan 1 dag ziek). ook de afzuigkap moet schoon, weet iemand wie dat doet | Hallo,
de foto van mijn oude bus moet van de site en de nieuwe erop, die is blauw, en maak er meteen
een leuk berichtje van voor facebook. Kan er ook iemand het logo op de bus plakken? | wat kost
een waterzuivering voor een klein zwembad (3 aanbieders met prijs en levertijd, uiterlijk
zondag) en zet iets op facebook dat het zwembad gesloten blijft. en kan iemand de pomp er al
uithalen? | Die mevrouw van de VvE betaalt pas als ze een nette factuur heeft met het nummer van
de opdracht erop, snap ik ook wel. 3 dagen stucwerk à 420, 11 zakken, btw 9%. Kan dat voor het
weekend van de 14e? | Mijn dochter heeft de nieuwe jurkjes gefotografeerd, lief, maar alles
staat scheef en er zit een kat op. 14 stuks. Kan dat netjes, en mogen ze dan ook meteen in de
winkel met de tekstjes uit het schrift (foto erbij)? | amai, ne klant uit Lyon stuurt me al drie
dagen mails in het Frans, ik versta de helft. Antwoordt gij die eens? en zet de pagina over de
abonnementen dan ook ineens in 't Frans | mensen parkeren steeds op de plek van de buurvrouw,
die wordt er gek van. kan er een routebriefje met plattegrondje komen, ned/duits oh en het
tuinhek klemt, dus ze kunnen er nu ook niet meer uit haha | ik wil dit najaar echt
huiskamerconcerten gaan doen, kunnen jullie adressen aanschrijven. en die subsidie van het
cultuurfonds waar ik al drie keer over begonnen ben, vraag em nou maar aan, papieren zitten in
de map | Even alles op een rij want ik zit toch in de trein. De afrekening van de uitgever klopt
volgens mij niet, laat daar iemand naar kijken. Het festival moet nog betalen, herinnering
sturen. En is er ergens geld voor een tweede kinderboek? O ja, op de site staat m'n oude
mailadres nog, moet eraf. | Vorig jaar hebben jullie m'n liedjes allemaal netjes aangemeld, daar
niks van, en de plaat verkoopt goed in de winkel. Nu zat ik gisteren met een maat te klappen die
ongeveer evenveel draait op de radio als ik en die krijgt drie keer zoveel. Ik heb dat afschrift
van december nog eens bekeken en ik zie daar vier nummers niet op staan die zeker gedraaid zijn,
'k heb zelfs de playlists bijgehouden. Zou daar iemand eens deftig willen naar kijken en het
opvragen | Zomerkamp circus gaat door, week van 20 juli, locatie en koks geregeld, subsidie is
binnen. Vorig jaar stuurden ouders me appjes midden in de nacht, met dieetwensen en alles. Dit
jaar wil ik dat vanaf 1 april één formulier openstaat, 32 plekken, met allergie en noodnummer
erin, en dat ze daarna een bevestiging krijgen | Onze Spaanse partner komt 12 mei langs: boek
voor hem een hotel bij het station, laat zijn presentatie omzetten naar het Nederlands, en er
moet die avond iemand voor tien personen koken bij ons op kantoor. | Mijn administratie van 2025
moet naar de accountant. Wat zij wil: grootboek, bankmutaties, lijst van openstaande posten,
jaaropgave van de rekening. Leg het allemaal klaar in één map; ik weet zelf niet waar ik moet
beginnen. | Ons gidsje (12 bladzijden) is geschreven door mijn schoonvader, die nogal van
bijzinnen houdt. Wil je het redigeren, korter maken waar het kan en de d/t-fouten eruit halen?
Niet te strak, zijn stem mag hoorbaar blijven. | Kerst komt sneller dan je denkt, zegt mijn zus
altijd. Maak vast een plan voor de posts van november en december: per week twee, afwisselend
kaarsen en kransen, met ideeën voor foto's en een tekstje erbij. | Er zijn weer acht kleden
klaar (wol, handgeweven). Zet ze in de shop met de foto's uit de map 'maart', prijzen in de
bijlage, en let op: kleed 5 is al verkocht, die niet. | De omzet van de laatste drie jaar in een
nette grafiek. De sheets van mijn pitch zien er daarnaast uit als een rommelmarkt, kan een
vormgever ze opknappen, 19 maart om 12 uur moet ik ze hebben. | Kun je mijn bonnetjes van
januari en februari uitzoeken? Ze zitten in een schoenendoos-map op Drive, sommige scheef
gescand, tanken en lunch door elkaar, en ik wil weten van welke afschrijvingen ik er géén heb. |
We nemen er per juni iemand bij in de bakkerij, nachtdienst. Stel een contract op volgens de
cao, proeftijd een maand, met de toeslagen erin, en stuur het haar ter ondertekening. Ze heet
Lotte Wijnands. | Goedendag. Kunt u de factuur voor de gemeente Ede opmaken? Het gaat om 4
dagdelen à € 310, inkoopnummer 88-2041, en ze willen hem als e-factuur hebben, niet als pdf, met
een kopie naar mij. | Lijstje: vergadering 30 maart om 10.00 met alle zzp'ers prikken, mijn
taxikilometers in het rittenblad zetten, trein naar Antwerpen op 1 april, en nabellen wie er op
de offerte van het tuinfeest niet gereageerd heeft | Ik wil per maand kunnen zien hoeveel uur ik
verkocht heb en hoeveel ik werkelijk werkte. Nu houd ik het op de kalender bij met streepjes.
Bouw er een rekenblad voor, simpel, met een tabblad per kwartaal en kleurtjes als ik over de 40
uur ga. | Schrijf aan de verhuurder dat het dak nog steeds lekt, bij de achterdeur nu ook. Voeg
de foto's toe, verwijs naar onze brief van 4 februari en stuur het aangetekend, want op mail
reageert hij niet. | De vertaling van het koopcontract van Turks naar Nederlands heb ik 20 maart
nodig. Het zijn 14 bladzijden, waarvan 3 met stempels; getallen en namen dubbel controleren,
voetnoten mogen weg, en hou het juridisch maar leesbaar. | zet alles voor de 27e af in mijn
agenda, ik ben dan bij mijn moeder in het ziekenhuis. Ook de belafspraak om half vier en het
eten met Bas. Stuur iedereen een kort berichtje waarom. | Pakketje van Jansma is zoek: bel hem,
hij is boos. Stuur hem daarna een nieuwe uit voorraad. En schrijf de leverancier van de dozen
dat we zijn factuur betalen, of nee: betaal hem gewoon meteen. | Handel deze week de vragen in
de chat van de webwinkel af. Het gaat bijna altijd over levertijd en kleur. Toon: vriendelijk,
jij-vorm, geen smileys. Weet je het niet, zet het dan op een lijstje voor mij. | Ik moet op 16
april in Lyon zijn, boek een trein vanuit Breda. Dan nog: een kwartiertje bellen met mevrouw
Dubois ervoor, ergens volgende week. En haar contract (9 pagina's Frans) vertaald in het
Nederlands. | Voor de opening van ons atelier: een persbericht van een halve pagina, een poster
op A3, vijf posts verspreid over de weken ervoor en een kleine campagne op Google. Het
persbericht moet 25 maart klaar zijn. | We lanceren een podcast. Wat ik uiterlijk 30 april nodig
heb: een intro van tien seconden, een pagina op onze site waar je 'm kunt beluisteren, een
persbericht en een reeks aankondigingen op LinkedIn. | brief naar de verzekering over die
kapotte ruit bij de buren van de klant, verhaal spreek ik zo in. verder ben ik do 19 en vr 20
maart weg, neem jij de telefoon dan? | Beste dames en heren, hier alles wel. De dakgoot van de
naaiwinkel lekt precies boven de deur en de klanten worden nat. Ik ben donderdag de negentiende
om tien uur zeker thuis, kan er dan iemand langskomen? Hartelijk, Riet Jonkers | Lieve mensen,
sinds de nieuwe verwarming begrijpt geen gast meer hoe het warm wordt, en ik eigenlijk ook niet.
Graag een duidelijk blad met uitleg voor in de schuurkamer, uiterlijk de 25e. Dank, Dirkje
Hoekstra | Goedemiddag allemaal, ik hoop dat jullie de griep niet hebben. Mijn man deed altijd
de boeken van de kaaswinkel en nu staan er twee ordners van dit jaar onaangeroerd. Kunnen jullie
dat overnemen en zeggen wat er ontbreekt? Veel dank, Annie Kuipers | Er zijn 14 sollicitaties
binnen voor de functie van leerling-stoffeerder. Graag doorlezen en de beste vijf aan mij
doorgeven. Daarnaast moet mijn afspraak met de accountant van vrijdag naar een andere dag worden
verzet. | Beste mensen, onze yogastudio groeit en ik raak het overzicht kwijt over wie er lid
is, wie gestopt is en wie verhuisd. Zouden jullie de ledenlijst van mij willen overnemen en een
keer goed opschonen? Het oude Excelbestand stuur ik mee. Vriendelijke groet, Anneke Visser |
Beste mensen, in september beginnen wij met een cursus eerste hulp voor baby's, twaalf plaatsen,
65 euro. Kunnen jullie de aanmelding regelen, met bevestiging en wachtlijst? En is er in Zwolle
een geschikte cursusruimte te vinden voor zes dinsdagavonden? De aanmelding zou op 15 april open
moeten. Groet en dank, Esther Mulder, kraamzorg | Beste Marijke, Wat een heerlijk weer opeens,
hè? Ik heb een schoenendoos vol bonnetjes van januari en februari gefotografeerd, scheef en wel,
ze staan in de map. Wil je ze op volgorde zetten en me zeggen wat er mist? Mijn boekhouder wil
ze uiterlijk maandag hebben. Hartelijke groet, Cor Wessels, rijschool Wessels | Hallo Femke, Ik
hoop dat je vakantie fijn was, ik heb je gemist! Volgende week wil ik vijf berichtjes op
Instagram over de nieuwe brillen, een per dag, mijn teksten van vorig jaar mogen gewoon
opgefrist worden. Foto's zet mijn dochter vandaag in de map. Fijne dag nog, Ria van Loon Optiek
| Zo, de paasbieren zijn gebotteld en mijn vingers zijn lam. Graag een nieuwsbrief aan de
proevers, die moet op 25 maart weg, en daarnaast een paar berichten voor Instagram. Foto's maakt
mijn dochter zaterdag. | Het was hier een gekkenhuis dit weekend, drie kinderfeestjes op de
manege en een pony die ontsnapte. Daardoor heb ik de facturen van februari voor de
pensionstallen niet gedaan. Willen jullie die voor vrijdag 17.00 uur de deur uit doen? | Het
gaat goed met de hondenschool, bijna te goed, ik had zaterdag 19 pups. Nu het kantoorwerk nog:
facturen voor de voorjaarscursus versturen, en de bankafschriften van februari naast de
bonnetjes leggen. Liefst voor 31 maart allebei | De tulpen staan er dit jaar zó mooi bij, mensen
stoppen gewoon met de fiets. Mijn dochter zegt dat ik daar iets mee moet doen. Doe mij een
nieuwsbrief over de pluktuin, met de openingstijden erin en een knop om te reserveren | zeg
luister eens ik ben gisteren klaargekomen met die trap bij De Graaf en die meneer wil de factuur
echt morgen al hebben voor zijn subsidie, 2.875 inclusief, of nee exclusief, kun je die maken en
sturen | even tussendoor hoor, de zomerkampen gaan open dus ik wil een nieuwsbrief naar alle
ouders, die moet vrijdag de 20e de deur uit, en op de site moet de oude kamppagina weg en de
nieuwe erop, tekst heb ik al half | Dag allemaal, Femke van de kapsalon. Wij hebben er een
nieuwe collega bij, Noor, en dat mag gezien worden. Zouden jullie een berichtje over haar voor
Instagram willen maken, en haar ook met foto op onze teampagina willen zetten? Ik stuur de foto
zo door. Veel dank, Femke | Beste Northside, de augustusfacturen moeten eruit, het zijn er
veertien en de uren staan in het bestand. Daarnaast zou ik graag willen dat iemand de dertig
openstaande klantmails beantwoordt. Ik kom er zelf echt niet aan toe. Warme groet, Anouk |
Goedemiddag, mijn huurster heeft opgezegd per 1 juli. Ik wil haar graag netjes bevestigen dat ik
de brief heb ontvangen en uitleggen hoe het verder gaat met de sleutels. Schrijven jullie dat?
Vriendelijke groet, Willemijn | eh ja, de gasten van morgen, die met de caravan, die moeten nog
horen waar het sleutelkastje hangt en wat de code is, stuur ze dat vanavond even, code is nog
steeds het geboortejaar van opa, jullie hebben het | Geachte mensen, ik heb vier offertes voor
dakgoten en snap er niets van, maar dat is een ander verhaal. Waar ik u voor nodig heb: de
factuur voor de vergaderzaal van 3 juni, op naam van de stichting. Hoogachtend, Reinoud | Geacht
kantoor, de heer van nummer 7 heeft in augustus en september niets overgemaakt. Ik heb hem twee
keer aardig gebeld. Nu mag het een stevige brief worden, die uiterlijk 1 oktober de deur uit is.
Met groet, Engelbert | hé, met Joost van de molen, ik heb een nieuwe advertentie nodig voor de
zolderkamer, eh, schuin dak, goed bed, geen tv, en schrijf erbij dat de wieken draaien en dat je
dat hoort | ik zit met die gemeente hè ik moet een container op straat en dan willen ze zo'n
aanvraag en ik krijg dat niet ingevuld met mijn dikke vingers doen jullie dat even voor vrijdag
| die van Dongen heeft nog steeds niks overgemaakt en ik zie hem elke zaterdag langs de lijn bij
het voetbal ongemakkelijk joh stuur hem een herinnering en doe meteen ook die bonnetjes van
maart voor de boekhouder | Geachte heer, mevrouw, Op Koningsdag staan wij met de brouwerij op
het plein. Graag laat ik bij u een raambord en een prijslijst ontwerpen, beide in onze groene
kleur. Het zou prettig zijn als ik de bestanden vrijdag 24 april heb. Met vriendelijke groet,
Wout Dekkers | Geachte desk, per 1 mei neem ik de apotheek van mijn vader over. Daarbij hoort
een nieuw gezicht: een logo met kleuren, en daarna nieuwe teksten voor de site. Ik hoor graag of
u dat op u wilt nemen. Hoogachtend, mr. drs. P. Hoekstra | Beste organisatoren, op zaterdag 27
juni bestaat onze rijschool vijftig jaar. We zien een middag voor ons met oud-leerlingen, een
oude lesauto en taart, zo'n zestig man. Willen jullie dat voor ons regelen van begin tot eind?
Hartelijk, Rijschool De Bocht | Dag allemaal, de foto's worden prachtig, zag ik. Bij elke
theepot moet nog een stukje tekst komen, met inhoud, glazuur en of hij in de vaatwasser mag. Het
zijn er achttien. Groeten uit de kleihoek, Marijke | Geachte redactie, sinds kort geef ik online
cursussen boekbinden. Voor de pagina waar men zich inschrijft zoek ik een tekst die nieuwsgierig
maakt zonder te schreeuwen. Kan ik die vrijdag 22 mei van u ontvangen? Met hartelijke groet,
Hendrikje Postma
""",
}
