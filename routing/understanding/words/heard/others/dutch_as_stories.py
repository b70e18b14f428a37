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
uithalen? | Mijn dochter heeft de nieuwe jurkjes gefotografeerd, lief, maar alles staat scheef
en er zit een kat op. 14 stuks. Kan dat netjes, en mogen ze dan ook meteen in de winkel met de
tekstjes uit het schrift (foto erbij)? | amai, ne klant uit Lyon stuurt me al drie dagen mails
in het Frans, ik versta de helft. Antwoordt gij die eens? en zet de pagina over de abonnementen
dan ook ineens in 't Frans | mensen parkeren steeds op de plek van de buurvrouw, die wordt er
gek van. kan er een routebriefje met plattegrondje komen, ned/duits oh en het tuinhek klemt, dus
ze kunnen er nu ook niet meer uit haha | ik wil dit najaar echt huiskamerconcerten gaan doen,
kunnen jullie adressen aanschrijven. en die subsidie van het cultuurfonds waar ik al drie keer
over begonnen ben, vraag em nou maar aan, papieren zitten in de map | Zomerkamp circus gaat
door, week van 20 juli, locatie en koks geregeld, subsidie is binnen. Vorig jaar stuurden ouders
me appjes midden in de nacht, met dieetwensen en alles. Dit jaar wil ik dat vanaf 1 april één
formulier openstaat, 32 plekken, met allergie en noodnummer erin, en dat ze daarna een
bevestiging krijgen | Mijn administratie van 2025 moet naar de accountant. Wat zij wil:
grootboek, bankmutaties, lijst van openstaande posten, jaaropgave van de rekening. Leg het
allemaal klaar in één map; ik weet zelf niet waar ik moet beginnen. | Website in elkaar gezet
door een neefje, nu wil ik het serieus: één pagina, wie ik ben, tarieven, foto's van drie
tuinen, kaartje, knop om te bellen. Domein heb ik al. Mag sober. | Er zijn weer acht kleden
klaar (wol, handgeweven). Zet ze in de shop met de foto's uit de map 'maart', prijzen in de
bijlage, en let op: kleed 5 is al verkocht, die niet. | De omzet van de laatste drie jaar in een
nette grafiek. De sheets van mijn pitch zien er daarnaast uit als een rommelmarkt, kan een
vormgever ze opknappen, 19 maart om 12 uur moet ik ze hebben. | Vlucht naar Lissabon verzetten:
ik wil niet op de 3e maar op de 6e mei weg, terugvlucht blijft gelijk. Als het meer dan 90 euro
kost eerst overleggen. Boekingscode zit in mijn mail, onderwerp 'TAP'. | Kun je mijn bonnetjes
van januari en februari uitzoeken? Ze zitten in een schoenendoos-map op Drive, sommige scheef
gescand, tanken en lunch door elkaar, en ik wil weten van welke afschrijvingen ik er géén heb. |
Lijstje: vergadering 30 maart om 10.00 met alle zzp'ers prikken, mijn taxikilometers in het
rittenblad zetten, trein naar Antwerpen op 1 april, en nabellen wie er op de offerte van het
tuinfeest niet gereageerd heeft | Ik wil per maand kunnen zien hoeveel uur ik verkocht heb en
hoeveel ik werkelijk werkte. Nu houd ik het op de kalender bij met streepjes. Bouw er een
rekenblad voor, simpel, met een tabblad per kwartaal en kleurtjes als ik over de 40 uur ga. |
Marketingplan voor de rest van het jaar graag. We hebben vier productlijnen, bijna geen budget
en één stagiair. Zet erin wat we per kwartaal doen, wat het kost, en waaraan we zien dat het
werkt. | De vertaling van het koopcontract van Turks naar Nederlands heb ik 20 maart nodig. Het
zijn 14 bladzijden, waarvan 3 met stempels; getallen en namen dubbel controleren, voetnoten
mogen weg, en hou het juridisch maar leesbaar. | Kijk eens of jullie van de opgenomen meditatie
(23 min, hond blaft op 4:10) een schone versie kunnen maken, met een zachte in- en uitloop,
hetzelfde volume overal en een bestand voor Spotify. | Pakketje van Jansma is zoek: bel hem, hij
is boos. Stuur hem daarna een nieuwe uit voorraad. En schrijf de leverancier van de dozen dat we
zijn factuur betalen, of nee: betaal hem gewoon meteen. | Handel deze week de vragen in de chat
van de webwinkel af. Het gaat bijna altijd over levertijd en kleur. Toon: vriendelijk, jij-vorm,
geen smileys. Weet je het niet, zet het dan op een lijstje voor mij. | Ik moet op 16 april in
Lyon zijn, boek een trein vanuit Breda. Dan nog: een kwartiertje bellen met mevrouw Dubois
ervoor, ergens volgende week. En haar contract (9 pagina's Frans) vertaald in het Nederlands. |
Voor de opening van ons atelier: een persbericht van een halve pagina, een poster op A3, vijf
posts verspreid over de weken ervoor en een kleine campagne op Google. Het persbericht moet 25
maart klaar zijn. | Graag in deze volgorde. Eerst de website, daar staat nog het oude adres op.
Dan een campagne op Google voor de regio Arnhem. En zoek intussen uit welke ondernemersclubs
daar zijn en wat die per jaar kosten. | Ik zag net in de bank dat de voetbalclub nog steeds
niets heeft overgemaakt voor de shirts. Willen jullie ze daar netjes aan helpen herinneren, het
gaat om 875 euro van factuur 2026-014. | Beste dames en heren, hier alles wel. De dakgoot van de
naaiwinkel lekt precies boven de deur en de klanten worden nat. Ik ben donderdag de negentiende
om tien uur zeker thuis, kan er dan iemand langskomen? Hartelijk, Riet Jonkers | Lieve mensen,
sinds de nieuwe verwarming begrijpt geen gast meer hoe het warm wordt, en ik eigenlijk ook niet.
Graag een duidelijk blad met uitleg voor in de schuurkamer, uiterlijk de 25e. Dank, Dirkje
Hoekstra | Er zijn 14 sollicitaties binnen voor de functie van leerling-stoffeerder. Graag
doorlezen en de beste vijf aan mij doorgeven. Daarnaast moet mijn afspraak met de accountant van
vrijdag naar een andere dag worden verzet. | Beste mensen, onze yogastudio groeit en ik raak het
overzicht kwijt over wie er lid is, wie gestopt is en wie verhuisd. Zouden jullie de ledenlijst
van mij willen overnemen en een keer goed opschonen? Het oude Excelbestand stuur ik mee.
Vriendelijke groet, Anneke Visser | Beste mensen, in september beginnen wij met een cursus
eerste hulp voor baby's, twaalf plaatsen, 65 euro. Kunnen jullie de aanmelding regelen, met
bevestiging en wachtlijst? En is er in Zwolle een geschikte cursusruimte te vinden voor zes
dinsdagavonden? De aanmelding zou op 15 april open moeten. Groet en dank, Esther Mulder,
kraamzorg | Beste Marijke, Wat een heerlijk weer opeens, hè? Ik heb een schoenendoos vol
bonnetjes van januari en februari gefotografeerd, scheef en wel, ze staan in de map. Wil je ze
op volgorde zetten en me zeggen wat er mist? Mijn boekhouder wil ze uiterlijk maandag hebben.
Hartelijke groet, Cor Wessels, rijschool Wessels | Goedemiddag Mirjam, Ik hoop dat de verbouwing
opschiet bij jullie. Binnenkort word ik vijftig en sluit ik een weekje de praktijk, dus kun je
mijn agenda van 20 tot en met 24 april helemaal dichtzetten en de mensen die er al in staan een
andere dag geven? Ik neem taart mee als dank. Liefs, Saskia Dekker, Haptotherapie | Zo, de
paasbieren zijn gebotteld en mijn vingers zijn lam. Graag een nieuwsbrief aan de proevers, die
moet op 25 maart weg, en daarnaast een paar berichten voor Instagram. Foto's maakt mijn dochter
zaterdag. | De tulpen staan er dit jaar zó mooi bij, mensen stoppen gewoon met de fiets. Mijn
dochter zegt dat ik daar iets mee moet doen. Doe mij een nieuwsbrief over de pluktuin, met de
openingstijden erin en een knop om te reserveren | zeg luister eens ik ben gisteren klaargekomen
met die trap bij De Graaf en die meneer wil de factuur echt morgen al hebben voor zijn subsidie,
2.875 inclusief, of nee exclusief, kun je die maken en sturen | even tussendoor hoor, de
zomerkampen gaan open dus ik wil een nieuwsbrief naar alle ouders, die moet vrijdag de 20e de
deur uit, en op de site moet de oude kamppagina weg en de nieuwe erop, tekst heb ik al half |
Goedemorgen, met Ingrid van de stoffeerderij. Ik heb vijf klussen afgerond en nog geen enkele
factuur verstuurd, terwijl de klanten er zelf al om vragen. Zou het lukken om ze morgen de deur
uit te doen? De bedragen staan in de bijlage. Hartelijke groet, Ingrid | Beste Northside, de
augustusfacturen moeten eruit, het zijn er veertien en de uren staan in het bestand. Daarnaast
zou ik graag willen dat iemand de dertig openstaande klantmails beantwoordt. Ik kom er zelf echt
niet aan toe. Warme groet, Anouk | hoi eh met Sjoerd, de gasten rijden steeds het verkeerde erf
op, bij de buurman, die wordt er gek van, kunnen jullie een routebeschrijving maken met een
kaartje, in het Nederlands en Duits, voor vrijdag de derde want dan komt er weer een hele lading
| Geachte mensen, ik heb vier offertes voor dakgoten en snap er niets van, maar dat is een ander
verhaal. Waar ik u voor nodig heb: de factuur voor de vergaderzaal van 3 juni, op naam van de
stichting. Hoogachtend, Reinoud | Geacht kantoor, de heer van nummer 7 heeft in augustus en
september niets overgemaakt. Ik heb hem twee keer aardig gebeld. Nu mag het een stevige brief
worden, die uiterlijk 1 oktober de deur uit is. Met groet, Engelbert | hé, met Joost van de
molen, ik heb een nieuwe advertentie nodig voor de zolderkamer, eh, schuin dak, goed bed, geen
tv, en schrijf erbij dat de wieken draaien en dat je dat hoort | ik zit met die gemeente hè ik
moet een container op straat en dan willen ze zo'n aanvraag en ik krijg dat niet ingevuld met
mijn dikke vingers doen jullie dat even voor vrijdag | ja hoi ik sta hier bij mevrouw Terpstra
en die wil dus een dakkapel nou ja eigenlijk twee maar één nu en één later maak voor die ene
even een offerte ik stuur de maten straks | Geachte heer, mevrouw, Op Koningsdag staan wij met
de brouwerij op het plein. Graag laat ik bij u een raambord en een prijslijst ontwerpen, beide
in onze groene kleur. Het zou prettig zijn als ik de bestanden vrijdag 24 april heb. Met
vriendelijke groet, Wout Dekkers | Geachte desk, per 1 mei neem ik de apotheek van mijn vader
over. Daarbij hoort een nieuw gezicht: een logo met kleuren, en daarna nieuwe teksten voor de
site. Ik hoor graag of u dat op u wilt nemen. Hoogachtend, mr. drs. P. Hoekstra | Beste
organisatoren, op zaterdag 27 juni bestaat onze rijschool vijftig jaar. We zien een middag voor
ons met oud-leerlingen, een oude lesauto en taart, zo'n zestig man. Willen jullie dat voor ons
regelen van begin tot eind? Hartelijk, Rijschool De Bocht | Dag allemaal, de foto's worden
prachtig, zag ik. Bij elke theepot moet nog een stukje tekst komen, met inhoud, glazuur en of
hij in de vaatwasser mag. Het zijn er achttien. Groeten uit de kleihoek, Marijke | Hoi
schrijvers, ik heb drie spraakmemo's ingesproken over slapeloze baby's, eentje om vier uur 's
nachts met er eentje op de arm. Maken jullie er een blog van op mijn naam? Een woord of
achthonderd is genoeg. Liefs, Jolien, slaapcoach | Ik was vijf weken ziek en er is niets
gebeurd. Geen enkele factuur van februari verstuurd, de bank van januari niet geboekt. Ik kan er
niet naar kijken zonder hoofdpijn. Doen jullie dat allebei?
""",
}
