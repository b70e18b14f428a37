"""What people who write Dutch want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
factuur maken voor het schilderwerk bij familie Aarts, 3 dagen à 380 ex btw. En mijn offerte van
vorige week moet ook in het duits, die klant in Kleve snapt er niks van haha | Hallo, de foto
van mijn oude bus moet van de site en de nieuwe erop, die is blauw, en maak er meteen een leuk
berichtje van voor facebook. Kan er ook iemand het logo op de bus plakken? | amai, ne klant uit
Lyon stuurt me al drie dagen mails in het Frans, ik versta de helft. Antwoordt gij die eens? en
zet de pagina over de abonnementen dan ook ineens in 't Frans | ik wil dit najaar echt
huiskamerconcerten gaan doen, kunnen jullie adressen aanschrijven. en die subsidie van het
cultuurfonds waar ik al drie keer over begonnen ben, vraag em nou maar aan, papieren zitten in
de map | Zomerkamp circus gaat door, week van 20 juli, locatie en koks geregeld, subsidie is
binnen. Vorig jaar stuurden ouders me appjes midden in de nacht, met dieetwensen en alles. Dit
jaar wil ik dat vanaf 1 april één formulier openstaat, 32 plekken, met allergie en noodnummer
erin, en dat ze daarna een bevestiging krijgen | Ons gidsje (12 bladzijden) is geschreven door
mijn schoonvader, die nogal van bijzinnen houdt. Wil je het redigeren, korter maken waar het kan
en de d/t-fouten eruit halen? Niet te strak, zijn stem mag hoorbaar blijven. | Drie retouren
liggen hier op tafel, die moeten verwerkt worden. Eén van die klanten, dhr. Aalders, wil
bovendien een uitleg waarom de lamp flikkerde. En zet daarna eens in een overzicht hoeveel we
dit jaar per maand terugkrijgen. | Website in elkaar gezet door een neefje, nu wil ik het
serieus: één pagina, wie ik ben, tarieven, foto's van drie tuinen, kaartje, knop om te bellen.
Domein heb ik al. Mag sober. | Kerst komt sneller dan je denkt, zegt mijn zus altijd. Maak vast
een plan voor de posts van november en december: per week twee, afwisselend kaarsen en kransen,
met ideeën voor foto's en een tekstje erbij. | Er zijn weer acht kleden klaar (wol,
handgeweven). Zet ze in de shop met de foto's uit de map 'maart', prijzen in de bijlage, en let
op: kleed 5 is al verkocht, die niet. | Ik heb 22 offertes uitstaan en van de helft hoor ik
niks, terwijl het voorjaar bij ons altijd de drukste tijd is. Bel of mail ze allemaal na, vraag
waar het op hangt en noteer per klant wat ze zeggen. | We nemen er per juni iemand bij in de
bakkerij, nachtdienst. Stel een contract op volgens de cao, proeftijd een maand, met de
toeslagen erin, en stuur het haar ter ondertekening. Ze heet Lotte Wijnands. | Goedendag. Kunt u
de factuur voor de gemeente Ede opmaken? Het gaat om 4 dagdelen à € 310, inkoopnummer 88-2041,
en ze willen hem als e-factuur hebben, niet als pdf, met een kopie naar mij. | Lijstje:
vergadering 30 maart om 10.00 met alle zzp'ers prikken, mijn taxikilometers in het rittenblad
zetten, trein naar Antwerpen op 1 april, en nabellen wie er op de offerte van het tuinfeest niet
gereageerd heeft | Ik wil per maand kunnen zien hoeveel uur ik verkocht heb en hoeveel ik
werkelijk werkte. Nu houd ik het op de kalender bij met streepjes. Bouw er een rekenblad voor,
simpel, met een tabblad per kwartaal en kleurtjes als ik over de 40 uur ga. | Schrijf aan de
verhuurder dat het dak nog steeds lekt, bij de achterdeur nu ook. Voeg de foto's toe, verwijs
naar onze brief van 4 februari en stuur het aangetekend, want op mail reageert hij niet. | De
vertaling van het koopcontract van Turks naar Nederlands heb ik 20 maart nodig. Het zijn 14
bladzijden, waarvan 3 met stempels; getallen en namen dubbel controleren, voetnoten mogen weg,
en hou het juridisch maar leesbaar. | Kijk eens of jullie van de opgenomen meditatie (23 min,
hond blaft op 4:10) een schone versie kunnen maken, met een zachte in- en uitloop, hetzelfde
volume overal en een bestand voor Spotify. | zet alles voor de 27e af in mijn agenda, ik ben dan
bij mijn moeder in het ziekenhuis. Ook de belafspraak om half vier en het eten met Bas. Stuur
iedereen een kort berichtje waarom. | Pakketje van Jansma is zoek: bel hem, hij is boos. Stuur
hem daarna een nieuwe uit voorraad. En schrijf de leverancier van de dozen dat we zijn factuur
betalen, of nee: betaal hem gewoon meteen. | Handel deze week de vragen in de chat van de
webwinkel af. Het gaat bijna altijd over levertijd en kleur. Toon: vriendelijk, jij-vorm, geen
smileys. Weet je het niet, zet het dan op een lijstje voor mij. | Ik moet op 16 april in Lyon
zijn, boek een trein vanuit Breda. Dan nog: een kwartiertje bellen met mevrouw Dubois ervoor,
ergens volgende week. En haar contract (9 pagina's Frans) vertaald in het Nederlands. | Van die
klassieke auto's heb ik 40 foto's gemaakt, maar het regende. Kun je de lucht wat opfleuren,
nummerborden wegpoetsen en alles even groot maken? Geen filters a.u.b., dat ziet men zo. | Voor
de opening van ons atelier: een persbericht van een halve pagina, een poster op A3, vijf posts
verspreid over de weken ervoor en een kleine campagne op Google. Het persbericht moet 25 maart
klaar zijn. | We lanceren een podcast. Wat ik uiterlijk 30 april nodig heb: een intro van tien
seconden, een pagina op onze site waar je 'm kunt beluisteren, een persbericht en een reeks
aankondigingen op LinkedIn. | Ik zag net in de bank dat de voetbalclub nog steeds niets heeft
overgemaakt voor de shirts. Willen jullie ze daar netjes aan helpen herinneren, het gaat om 875
euro van factuur 2026-014. | nou ik heb dus zo'n stapel bonnetjes van de markt en de groothandel
en die moeten eigenlijk gewoon per maand op een lijstje voor de boekhouder en ja sommige zijn
een beetje nat geworden | brief naar de verzekering over die kapotte ruit bij de buren van de
klant, verhaal spreek ik zo in. verder ben ik do 19 en vr 20 maart weg, neem jij de telefoon
dan? | Goedemorgen dames en heren, het gaat hier z'n gangetje. De heer Smit van boven de
fietsenwinkel heeft zijn huur opgezegd en hij zou graag zwart op wit hebben dat wij dat goed
ontvangen hebben. Wilt u dat briefje voor mij opstellen? Vriendelijke groet, Gerrit Veldkamp |
Beste dames en heren, hier alles wel. De dakgoot van de naaiwinkel lekt precies boven de deur en
de klanten worden nat. Ik ben donderdag de negentiende om tien uur zeker thuis, kan er dan
iemand langskomen? Hartelijk, Riet Jonkers | Lieve mensen, sinds de nieuwe verwarming begrijpt
geen gast meer hoe het warm wordt, en ik eigenlijk ook niet. Graag een duidelijk blad met uitleg
voor in de schuurkamer, uiterlijk de 25e. Dank, Dirkje Hoekstra | Er zijn 14 sollicitaties
binnen voor de functie van leerling-stoffeerder. Graag doorlezen en de beste vijf aan mij
doorgeven. Daarnaast moet mijn afspraak met de accountant van vrijdag naar een andere dag worden
verzet. | Beste team, de jaarafsluiting van onze muziekschool ligt hier al weken op tafel en ik
kom er niet doorheen. Willen jullie het kasboek bijwerken en de jaarrekening voor de
kascommissie opstellen? Op 9 april moet alles klaarliggen. Vriendelijke groeten, Marijke
Hoekstra | Beste mensen, in september beginnen wij met een cursus eerste hulp voor baby's,
twaalf plaatsen, 65 euro. Kunnen jullie de aanmelding regelen, met bevestiging en wachtlijst? En
is er in Zwolle een geschikte cursusruimte te vinden voor zes dinsdagavonden? De aanmelding zou
op 15 april open moeten. Groet en dank, Esther Mulder, kraamzorg | Hallo Femke, Ik hoop dat je
vakantie fijn was, ik heb je gemist! Volgende week wil ik vijf berichtjes op Instagram over de
nieuwe brillen, een per dag, mijn teksten van vorig jaar mogen gewoon opgefrist worden. Foto's
zet mijn dochter vandaag in de map. Fijne dag nog, Ria van Loon Optiek | Goedemiddag Mirjam, Ik
hoop dat de verbouwing opschiet bij jullie. Binnenkort word ik vijftig en sluit ik een weekje de
praktijk, dus kun je mijn agenda van 20 tot en met 24 april helemaal dichtzetten en de mensen
die er al in staan een andere dag geven? Ik neem taart mee als dank. Liefs, Saskia Dekker,
Haptotherapie | Zo, de paasbieren zijn gebotteld en mijn vingers zijn lam. Graag een nieuwsbrief
aan de proevers, die moet op 25 maart weg, en daarnaast een paar berichten voor Instagram.
Foto's maakt mijn dochter zaterdag. | De tulpen staan er dit jaar zó mooi bij, mensen stoppen
gewoon met de fiets. Mijn dochter zegt dat ik daar iets mee moet doen. Doe mij een nieuwsbrief
over de pluktuin, met de openingstijden erin en een knop om te reserveren | Zo, de verbouwing is
klaar, nog één likje verf en mijn schoonvader mag naar huis. Er moeten nieuwe foto's op de site,
die staan in de map Zaak, en op Instagram een bericht dat we weer open zijn. Dat bericht graag
komende maandag online | even tussendoor hoor, de zomerkampen gaan open dus ik wil een
nieuwsbrief naar alle ouders, die moet vrijdag de 20e de deur uit, en op de site moet de oude
kamppagina weg en de nieuwe erop, tekst heb ik al half | Dag allemaal, Femke van de kapsalon.
Wij hebben er een nieuwe collega bij, Noor, en dat mag gezien worden. Zouden jullie een
berichtje over haar voor Instagram willen maken, en haar ook met foto op onze teampagina willen
zetten? Ik stuur de foto zo door. Veel dank, Femke | Beste Northside, de augustusfacturen moeten
eruit, het zijn er veertien en de uren staan in het bestand. Daarnaast zou ik graag willen dat
iemand de dertig openstaande klantmails beantwoordt. Ik kom er zelf echt niet aan toe. Warme
groet, Anouk | hoi eh met Sjoerd, de gasten rijden steeds het verkeerde erf op, bij de buurman,
die wordt er gek van, kunnen jullie een routebeschrijving maken met een kaartje, in het
Nederlands en Duits, voor vrijdag de derde want dan komt er weer een hele lading | Geachte
mensen, ik heb vier offertes voor dakgoten en snap er niets van, maar dat is een ander verhaal.
Waar ik u voor nodig heb: de factuur voor de vergaderzaal van 3 juni, op naam van de stichting.
Hoogachtend, Reinoud | ja eh, met Anouk, kun je even kijken wie er nog niet betaald heeft deze
maand, ik heb zelf vier van de zes gezien maar ik vertrouw mezelf niet, en ik wil het voor
donderdag weten | hé, met Joost van de molen, ik heb een nieuwe advertentie nodig voor de
zolderkamer, eh, schuin dak, goed bed, geen tv, en schrijf erbij dat de wieken draaien en dat je
dat hoort | die van Dongen heeft nog steeds niks overgemaakt en ik zie hem elke zaterdag langs
de lijn bij het voetbal ongemakkelijk joh stuur hem een herinnering en doe meteen ook die
bonnetjes van maart voor de boekhouder | ja hoi ik sta hier bij mevrouw Terpstra en die wil dus
een dakkapel nou ja eigenlijk twee maar één nu en één later maak voor die ene even een offerte
ik stuur de maten straks | Geachte heer, mevrouw, Op Koningsdag staan wij met de brouwerij op
het plein. Graag laat ik bij u een raambord en een prijslijst ontwerpen, beide in onze groene
kleur. Het zou prettig zijn als ik de bestanden vrijdag 24 april heb. Met vriendelijke groet,
Wout Dekkers | Geachte desk, per 1 mei neem ik de apotheek van mijn vader over. Daarbij hoort
een nieuw gezicht: een logo met kleuren, en daarna nieuwe teksten voor de site. Ik hoor graag of
u dat op u wilt nemen. Hoogachtend, mr. drs. P. Hoekstra | Hallo daar, de aflevering klinkt als
een klok. Nu vraagt een dove klant of ze hem kan lezen. Willen jullie hem woord voor woord
uitschrijven? Vrijdag zou fijn zijn, dan komt ze weer kaas halen. Groet, Gijs | Dag allemaal, de
foto's worden prachtig, zag ik. Bij elke theepot moet nog een stukje tekst komen, met inhoud,
glazuur en of hij in de vaatwasser mag. Het zijn er achttien. Groeten uit de kleihoek, Marijke |
Geachte redactie, sinds kort geef ik online cursussen boekbinden. Voor de pagina waar men zich
inschrijft zoek ik een tekst die nieuwsgierig maakt zonder te schreeuwen. Kan ik die vrijdag 22
mei van u ontvangen? Met hartelijke groet, Hendrikje Postma
""",
}
