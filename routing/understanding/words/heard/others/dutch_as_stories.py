"""What people who write Dutch want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
februari boeken graag, bonnetjes van de groothandel zitten er dubbel in let op, en de uren van
Sanne en Milan klaarzetten (Milan 1 dag ziek). ook de afzuigkap moet schoon, weet iemand wie dat
doet | Hallo, de foto van mijn oude bus moet van de site en de nieuwe erop, die is blauw, en
maak er meteen een leuk berichtje van voor facebook. Kan er ook iemand het logo op de bus
plakken? | Mijn dochter heeft de nieuwe jurkjes gefotografeerd, lief, maar alles staat scheef en
er zit een kat op. 14 stuks. Kan dat netjes, en mogen ze dan ook meteen in de winkel met de
tekstjes uit het schrift (foto erbij)? | amai, ne klant uit Lyon stuurt me al drie dagen mails
in het Frans, ik versta de helft. Antwoordt gij die eens? en zet de pagina over de abonnementen
dan ook ineens in 't Frans | mensen parkeren steeds op de plek van de buurvrouw, die wordt er
gek van. kan er een routebriefje met plattegrondje komen, ned/duits oh en het tuinhek klemt, dus
ze kunnen er nu ook niet meer uit haha | ik wil dit najaar echt huiskamerconcerten gaan doen,
kunnen jullie adressen aanschrijven. en die subsidie van het cultuurfonds waar ik al drie keer
over begonnen ben, vraag em nou maar aan, papieren zitten in de map | Even alles op een rij want
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
tien personen koken bij ons op kantoor. | Ons gidsje (12 bladzijden) is geschreven door mijn
schoonvader, die nogal van bijzinnen houdt. Wil je het redigeren, korter maken waar het kan en
de d/t-fouten eruit halen? Niet te strak, zijn stem mag hoorbaar blijven. | Er zijn weer acht
kleden klaar (wol, handgeweven). Zet ze in de shop met de foto's uit de map 'maart', prijzen in
de bijlage, en let op: kleed 5 is al verkocht, die niet. | Ik heb 22 offertes uitstaan en van de
helft hoor ik niks, terwijl het voorjaar bij ons altijd de drukste tijd is. Bel of mail ze
allemaal na, vraag waar het op hangt en noteer per klant wat ze zeggen. | De omzet van de
laatste drie jaar in een nette grafiek. De sheets van mijn pitch zien er daarnaast uit als een
rommelmarkt, kan een vormgever ze opknappen, 19 maart om 12 uur moet ik ze hebben. | Vlucht naar
Lissabon verzetten: ik wil niet op de 3e maar op de 6e mei weg, terugvlucht blijft gelijk. Als
het meer dan 90 euro kost eerst overleggen. Boekingscode zit in mijn mail, onderwerp 'TAP'. |
Kun je mijn bonnetjes van januari en februari uitzoeken? Ze zitten in een schoenendoos-map op
Drive, sommige scheef gescand, tanken en lunch door elkaar, en ik wil weten van welke
afschrijvingen ik er géén heb. | We nemen er per juni iemand bij in de bakkerij, nachtdienst.
Stel een contract op volgens de cao, proeftijd een maand, met de toeslagen erin, en stuur het
haar ter ondertekening. Ze heet Lotte Wijnands. | Goedendag. Kunt u de factuur voor de gemeente
Ede opmaken? Het gaat om 4 dagdelen à € 310, inkoopnummer 88-2041, en ze willen hem als
e-factuur hebben, niet als pdf, met een kopie naar mij. | Ik rijd in juni langs de wijnboeren in
de Elzas. Plan een route voor vier dagen met overnachtingen, nooit meer dan 2 uur rijden per
dag, en hou rekening met Pinksteren in Duitsland (druk). Bij Ribeauvillé wil ik zeker langs. |
Lijstje: vergadering 30 maart om 10.00 met alle zzp'ers prikken, mijn taxikilometers in het
rittenblad zetten, trein naar Antwerpen op 1 april, en nabellen wie er op de offerte van het
tuinfeest niet gereageerd heeft | Ik wil per maand kunnen zien hoeveel uur ik verkocht heb en
hoeveel ik werkelijk werkte. Nu houd ik het op de kalender bij met streepjes. Bouw er een
rekenblad voor, simpel, met een tabblad per kwartaal en kleurtjes als ik over de 40 uur ga. |
Schrijf aan de verhuurder dat het dak nog steeds lekt, bij de achterdeur nu ook. Voeg de foto's
toe, verwijs naar onze brief van 4 februari en stuur het aangetekend, want op mail reageert hij
niet. | De vertaling van het koopcontract van Turks naar Nederlands heb ik 20 maart nodig. Het
zijn 14 bladzijden, waarvan 3 met stempels; getallen en namen dubbel controleren, voetnoten
mogen weg, en hou het juridisch maar leesbaar. | zet alles voor de 27e af in mijn agenda, ik ben
dan bij mijn moeder in het ziekenhuis. Ook de belafspraak om half vier en het eten met Bas.
Stuur iedereen een kort berichtje waarom. | Handel deze week de vragen in de chat van de
webwinkel af. Het gaat bijna altijd over levertijd en kleur. Toon: vriendelijk, jij-vorm, geen
smileys. Weet je het niet, zet het dan op een lijstje voor mij. | Ik moet op 16 april in Lyon
zijn, boek een trein vanuit Breda. Dan nog: een kwartiertje bellen met mevrouw Dubois ervoor,
ergens volgende week. En haar contract (9 pagina's Frans) vertaald in het Nederlands. | Van die
klassieke auto's heb ik 40 foto's gemaakt, maar het regende. Kun je de lucht wat opfleuren,
nummerborden wegpoetsen en alles even groot maken? Geen filters a.u.b., dat ziet men zo. | Voor
de opening van ons atelier: een persbericht van een halve pagina, een poster op A3, vijf posts
verspreid over de weken ervoor en een kleine campagne op Google. Het persbericht moet 25 maart
klaar zijn. | Graag in deze volgorde. Eerst de website, daar staat nog het oude adres op. Dan
een campagne op Google voor de regio Arnhem. En zoek intussen uit welke ondernemersclubs daar
zijn en wat die per jaar kosten. | nou ik heb dus zo'n stapel bonnetjes van de markt en de
groothandel en die moeten eigenlijk gewoon per maand op een lijstje voor de boekhouder en ja
sommige zijn een beetje nat geworden | Goedemorgen dames en heren, het gaat hier z'n gangetje.
De heer Smit van boven de fietsenwinkel heeft zijn huur opgezegd en hij zou graag zwart op wit
hebben dat wij dat goed ontvangen hebben. Wilt u dat briefje voor mij opstellen? Vriendelijke
groet, Gerrit Veldkamp | Beste dames en heren, hier alles wel. De dakgoot van de naaiwinkel lekt
precies boven de deur en de klanten worden nat. Ik ben donderdag de negentiende om tien uur
zeker thuis, kan er dan iemand langskomen? Hartelijk, Riet Jonkers | Lieve mensen, sinds de
nieuwe verwarming begrijpt geen gast meer hoe het warm wordt, en ik eigenlijk ook niet. Graag
een duidelijk blad met uitleg voor in de schuurkamer, uiterlijk de 25e. Dank, Dirkje Hoekstra |
Goedemiddag allemaal, ik hoop dat jullie de griep niet hebben. Mijn man deed altijd de boeken
van de kaaswinkel en nu staan er twee ordners van dit jaar onaangeroerd. Kunnen jullie dat
overnemen en zeggen wat er ontbreekt? Veel dank, Annie Kuipers | Er zijn 14 sollicitaties binnen
voor de functie van leerling-stoffeerder. Graag doorlezen en de beste vijf aan mij doorgeven.
Daarnaast moet mijn afspraak met de accountant van vrijdag naar een andere dag worden verzet. |
Beste mensen, onze yogastudio groeit en ik raak het overzicht kwijt over wie er lid is, wie
gestopt is en wie verhuisd. Zouden jullie de ledenlijst van mij willen overnemen en een keer
goed opschonen? Het oude Excelbestand stuur ik mee. Vriendelijke groet, Anneke Visser | Beste
team, de jaarafsluiting van onze muziekschool ligt hier al weken op tafel en ik kom er niet
doorheen. Willen jullie het kasboek bijwerken en de jaarrekening voor de kascommissie opstellen?
Op 9 april moet alles klaarliggen. Vriendelijke groeten, Marijke Hoekstra | Beste mensen, in
september beginnen wij met een cursus eerste hulp voor baby's, twaalf plaatsen, 65 euro. Kunnen
jullie de aanmelding regelen, met bevestiging en wachtlijst? En is er in Zwolle een geschikte
cursusruimte te vinden voor zes dinsdagavonden? De aanmelding zou op 15 april open moeten. Groet
en dank, Esther Mulder, kraamzorg | Hallo Femke, Ik hoop dat je vakantie fijn was, ik heb je
gemist! Volgende week wil ik vijf berichtjes op Instagram over de nieuwe brillen, een per dag,
mijn teksten van vorig jaar mogen gewoon opgefrist worden. Foto's zet mijn dochter vandaag in de
map. Fijne dag nog, Ria van Loon Optiek | Goedemiddag Mirjam, Ik hoop dat de verbouwing opschiet
bij jullie. Binnenkort word ik vijftig en sluit ik een weekje de praktijk, dus kun je mijn
agenda van 20 tot en met 24 april helemaal dichtzetten en de mensen die er al in staan een
andere dag geven? Ik neem taart mee als dank. Liefs, Saskia Dekker, Haptotherapie | Zo, de
paasbieren zijn gebotteld en mijn vingers zijn lam. Graag een nieuwsbrief aan de proevers, die
moet op 25 maart weg, en daarnaast een paar berichten voor Instagram. Foto's maakt mijn dochter
zaterdag. | Het was hier een gekkenhuis dit weekend, drie kinderfeestjes op de manege en een
pony die ontsnapte. Daardoor heb ik de facturen van februari voor de pensionstallen niet gedaan.
Willen jullie die voor vrijdag 17.00 uur de deur uit doen? | Het gaat goed met de hondenschool,
bijna te goed, ik had zaterdag 19 pups. Nu het kantoorwerk nog: facturen voor de voorjaarscursus
versturen, en de bankafschriften van februari naast de bonnetjes leggen. Liefst voor 31 maart
allebei | Zo, de verbouwing is klaar, nog één likje verf en mijn schoonvader mag naar huis. Er
moeten nieuwe foto's op de site, die staan in de map Zaak, en op Instagram een bericht dat we
weer open zijn. Dat bericht graag komende maandag online | zeg luister eens ik ben gisteren
klaargekomen met die trap bij De Graaf en die meneer wil de factuur echt morgen al hebben voor
zijn subsidie, 2.875 inclusief, of nee exclusief, kun je die maken en sturen | even tussendoor
hoor, de zomerkampen gaan open dus ik wil een nieuwsbrief naar alle ouders, die moet vrijdag de
20e de deur uit, en op de site moet de oude kamppagina weg en de nieuwe erop, tekst heb ik al
half | Dag allemaal, Femke van de kapsalon. Wij hebben er een nieuwe collega bij, Noor, en dat
mag gezien worden. Zouden jullie een berichtje over haar voor Instagram willen maken, en haar
ook met foto op onze teampagina willen zetten? Ik stuur de foto zo door. Veel dank, Femke |
Goedemorgen, met Ingrid van de stoffeerderij. Ik heb vijf klussen afgerond en nog geen enkele
factuur verstuurd, terwijl de klanten er zelf al om vragen. Zou het lukken om ze morgen de deur
uit te doen? De bedragen staan in de bijlage. Hartelijke groet, Ingrid | Beste Northside, de
augustusfacturen moeten eruit, het zijn er veertien en de uren staan in het bestand. Daarnaast
zou ik graag willen dat iemand de dertig openstaande klantmails beantwoordt. Ik kom er zelf echt
niet aan toe. Warme groet, Anouk | hoi eh met Sjoerd, de gasten rijden steeds het verkeerde erf
op, bij de buurman, die wordt er gek van, kunnen jullie een routebeschrijving maken met een
kaartje, in het Nederlands en Duits, voor vrijdag de derde want dan komt er weer een hele lading
| eh ja, de gasten van morgen, die met de caravan, die moeten nog horen waar het sleutelkastje
hangt en wat de code is, stuur ze dat vanavond even, code is nog steeds het geboortejaar van
opa, jullie hebben het | Geachte mensen, ik heb vier offertes voor dakgoten en snap er niets
van, maar dat is een ander verhaal. Waar ik u voor nodig heb: de factuur voor de vergaderzaal
van 3 juni, op naam van de stichting. Hoogachtend, Reinoud | ja eh, met Anouk, kun je even
kijken wie er nog niet betaald heeft deze maand, ik heb zelf vier van de zes gezien maar ik
vertrouw mezelf niet, en ik wil het voor donderdag weten | Geacht kantoor, de heer van nummer 7
heeft in augustus en september niets overgemaakt. Ik heb hem twee keer aardig gebeld. Nu mag het
een stevige brief worden, die uiterlijk 1 oktober de deur uit is. Met groet, Engelbert | ik zit
met die gemeente hè ik moet een container op straat en dan willen ze zo'n aanvraag en ik krijg
dat niet ingevuld met mijn dikke vingers doen jullie dat even voor vrijdag | die van Dongen
heeft nog steeds niks overgemaakt en ik zie hem elke zaterdag langs de lijn bij het voetbal
ongemakkelijk joh stuur hem een herinnering en doe meteen ook die bonnetjes van maart voor de
boekhouder | ja hoi ik sta hier bij mevrouw Terpstra en die wil dus een dakkapel nou ja
eigenlijk twee maar één nu en één later maak voor die ene even een offerte ik stuur de maten
straks | Geachte heer, mevrouw, Op Koningsdag staan wij met de brouwerij op het plein. Graag
laat ik bij u een raambord en een prijslijst ontwerpen, beide in onze groene kleur. Het zou
prettig zijn als ik de bestanden vrijdag 24 april heb. Met vriendelijke groet, Wout Dekkers |
Geachte desk, per 1 mei neem ik de apotheek van mijn vader over. Daarbij hoort een nieuw
gezicht: een logo met kleuren, en daarna nieuwe teksten voor de site. Ik hoor graag of u dat op
u wilt nemen. Hoogachtend, mr. drs. P. Hoekstra | Hallo daar, de aflevering klinkt als een klok.
Nu vraagt een dove klant of ze hem kan lezen. Willen jullie hem woord voor woord uitschrijven?
Vrijdag zou fijn zijn, dan komt ze weer kaas halen. Groet, Gijs | Beste organisatoren, op
zaterdag 27 juni bestaat onze rijschool vijftig jaar. We zien een middag voor ons met
oud-leerlingen, een oude lesauto en taart, zo'n zestig man. Willen jullie dat voor ons regelen
van begin tot eind? Hartelijk, Rijschool De Bocht | Dag allemaal, de foto's worden prachtig, zag
ik. Bij elke theepot moet nog een stukje tekst komen, met inhoud, glazuur en of hij in de
vaatwasser mag. Het zijn er achttien. Groeten uit de kleihoek, Marijke | Geachte redactie, sinds
kort geef ik online cursussen boekbinden. Voor de pagina waar men zich inschrijft zoek ik een
tekst die nieuwsgierig maakt zonder te schreeuwen. Kan ik die vrijdag 22 mei van u ontvangen?
Met hartelijke groet, Hendrikje Postma
""",
}
