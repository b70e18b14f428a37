"""What people who write Dutch remark of work or of themselves; as heard."""

from __future__ import annotations

REMARKED = {
    "remark": """
worden die posts eigenlijk eerst aan mij voorgelegd of gaan ze meteen live | mijn vrouw neemt
morgen de telefoon op, ik lig in het ziekenhuis voor mijn knie | de kassabonnen van maart stuur
ik per post, kost een dag of twee | van mij hoeft het niet snel, doe maar rustig aan | 27 april
is koningsdag, dan zijn we dicht | Onze Joost kan zo mooi vertellen, dat hoor je ook op die
opname | ooit wil ik ook nog zo'n webshop, maar eerst de verbouwing overleven | vraagje voor de
boekhouder: leest die ook foto's of moet alles pdf zijn | De foto's stuurt mijn man straks, hij
staat nog in de file. | die rode cijfers in de lijst betekenen uitverkocht | is dat nou
inclusief of exclusief btw, wat er bij jullie op de prijslijst staat? | mevr. Jansen van de
gemeente is vreselijk aardig maar altijd in vergadering | de opname is in het Fries, mocht
iemand schrikken | Onze notaris tekent altijd met drie voorletters, dat is zo voorgeschreven. |
moet ik de bonnetjes sorteren of maakt dat niet uit | in de map staat nu ook de versie van mijn
compagnon, die is leidend | ik reken altijd per kwartier, vandaar die gekke aantallen | onze
Sanne is de baas over de foto's, zij weet waar alles staat | Wie kijkt er eigenlijk mee als ik
hier iets in het kanaal zet? | ps mijn zus heet ook Van Dijk, we zijn twee verschillende klanten
bij jullie | Onze bank heeft het afschrift van januari dan toch doorgestuurd. | zit tot half
vijf in de les, kan niet opnemen | telt u bij vertalingen de bijschriften mee? | De heer Peeters
is slechthorend, bellen na zijn middagdutje werkt het best | heb ik het goed dat jullie in het
weekend niet werken? | tot 2019 heette de praktijk Van Vliet, oudere patienten noemen ons nog
steeds zo | ziet de boekhouder ook mijn privérekening? | Tine bezorgt de loonfiches zelf aan de
boekhouder, ter info | Opname 4 is per ongeluk dubbel, zelfde als 3 | het fonds heet officieel
Stichting De Kern maar iedereen zegt Kernfonds | ge moogt weten dat ik maar één werknemer heb,
dat ben ik zelf | hmm | ja | nee | later | nou goed | aha | misschien | we zien wel | weet ik
nog niet | geen idee | ik denk er even over na | vandaag niet | ik vraag het eerst aan mijn
vrouw | een bon van de drukker | deze bon lag nog in de auto | de lonen doen we zelf | mijn
facturen doe ik zelf | de site doet mijn neef | verkeerde venster sorry | hangt ervan af |
begrepen | ik zit in de trein | dat bonnetje van 12,50 was parkeren in utrecht | Het dak is
ongeveer 140 vierkante meter, mocht u dat nodig hebben. | de kaartjes zijn vanochtend op de bus
gegaan | boot 2 ligt op de helling, vaart dus even niet, handig om te weten | kan ik ergens
terugzien wat jullie allemaal voor me gedaan hebben? | rijbewijs staat in de map | hoe werkt dat
met de btw bij jullie? | de poedel op de foto heet Gerrit mocht je 'm willen noemen | ben
vandaag bij de tandarts dus appen gaat, praten niet | ons pakketpunt is verhuisd naar de Hema
dus daar gaan ze over klagen | Mirthe gaat trouwen en heet straks Mirthe de Wilde | Wij zitten
met z'n zevenen en huren het pand, ter info | nummer 9 is mijn oude baas, leuk als die opneemt
haha | heb m uitgeprint en in de ordner, ouderwets hè | er is vannacht een kalfje geboren,
fotootje volgt | kan mijn compagnon ook in dit kanaal? | pas op, op de achterkant staat soms ook
nog wat | m'n zus in Leeds vindt het mooi | Kok belde net, hij had de brief en moest lachen.
komt goed zegt ie | De dame met het Limburgse accent is de voorzitter. | die 27,50 is de
voetbalcontributie van m'n zoon, privé dus | oké prima | Het bestek is donderdag bij de gemeente
ingediend, nu maar duimen. | wij zijn hier met z'n drieën, twee fysio's en ik dus | die vleugel
uit Deventer is al weg hoor ik net, jammer | prima | zit op de steiger tot 4, geen bereik | heb
alles in de map gegooid, ook de parkeerbonnen, sorry voor de vetvlekken | volgende week
vakantie, texel!! | kwam die van t hoekje tegen op de markt, keek de andere kant op haha | mijn
duim zit in t verband dus typen gaat beroerd | Gisteren drie tours achter elkaar gedaan, stem
weg, maar wel leuk | De loonuren staan in de map | die monteur is er toch al geweest, was maar
een slangetje | prima hoor | Wij zitten tot en met zondag in de Ardennen met de hele ploeg,
weinig bereik | Mijn vriend vindt dat ik een hobby nodig heb. Ik heb bonnetjes. | Binnen een uur
betaald. Ik wou dat ik er twintig van had. | Vandaag precies tien jaar zelfstandig. Taart
gekocht, alleen opgegeten, kaarsje uitgeblazen, verder gewerkt. | prima zo | heb net de nieuwe
foto's in de map gezet zoals afgesproken, 22 stuks | Oké top | volgende week zit ik op
Terschelling met de ploeg, bereik is daar een gok | zaterdag 14 aanmeldingen voor de
snoeicursus, ik ben er stil van | die kasverschillen komen door Henk, Henk kan niet tellen maar
hij is wel lief | Mijn zusje neemt vanaf april de kassa over, ze is strenger dan ik | Ik zit tot
en met dinsdag in Gent, appen kan, bellen liever niet | De hond heeft in de kassarol gebeten,
vandaar de tandafdrukken op de scan | Gisteren 90 man bij de opening van de Boekenweek, ik ben
kapot maar gelukkig | Ben tot vrijdag bij mijn zus in Knokke, gsm staat op stil | nog even
gekeken, ziet er prima uit zo | die van twee hoog is trouwens net vader geworden, vandaar | ok
dank u dat had ik al gezien | ik zit t/m vrijdag in Antwerpen, dus even wat trager met reageren
| mijn buurman zegt dat die subsidiepot al bijna leeg is, nou ja, we zien wel | Gisteren op de
beurs drie kapsalons gesproken die jullie al gebeld hadden, grappig | daar kom ik zo op terug,
klant aan de balie | vanmiddag ben ik op een begrafenis en dus niet bereikbaar | die gast praat
echt vlug hè, ik moest zelf drie keer terugspoelen | de gemeente betaalt altijd pas na zestig
dagen, daar ben ik inmiddels aan gewend | Zaterdag 75 man in de zaak, sinds 2021 niet meer
gezien | mevrouw Smit heeft gisteren 440 overgemaakt | ben van 18 t/m 20 maart in Gent, even ter
info | sta nu in de winkel, kijk er straks naar | die accu's worden ook steeds duurder zeg |
mijn neef komt vanaf april in de zaak helpen | bonnen stuur ik vanavond door | Ziet er fijn uit,
helemaal mijn toon. 43% geopend zie ik, da's nog nooit gebeurd | de outro spreek ik vanavond
opnieuw in, ben nu nog schor van carnaval in Aalst | ik stuur vanavond de foto's van de gevel
door, mijn gsm is plat | Merci voor de brief trouwens, de verzekering heeft betaald! | ok super,
goed gedaan zo, mag naar de klant | de klant uit Assen heeft intussen haar pakje op de post
gedaan zegt ze | Ik was zaterdag op de zadenbeurs in Gent, druk maar gezellig, veel kaartjes
uitgedeeld | Super geworden die folder, mijn vrouw wil m inlijsten | Pfoe geen idee, zoek ik
vanavond uit als de kleine slaapt | amai da zijn er minder als ik dacht | hun administratie is
alleen op dinsdag en donderdag bereikbaar zeiden ze | Hij doet het weer, er zat een garnaal in
de pomp. Serieus. | die sportzaak heeft het doek er vannacht afgehaald haha | ons ma heeft
gezegd dat ge altijd in haar living moogt spelen | Kamers gezien, akkoord. De bevestiging heb ik
uitgeprint. | Ingediend! Nu duimen. De wethouder zei al dat ie het een leuk plan vond | dat
woord op kaartje drie is 'verzekering', denk ik. of verzoening. nee verzekering | Druk weekendje
gehad, alles op, zelfs de kaneelbroodjes van gisteren | de foto's staan in wetransfer, linkje in
de mail | Ik zit te denken aan een bakfiets met koffie, maar eerst de zomer maar eens doorkomen
| Ik zit tot maandag op Texel, slecht bereik | Mijn neefje vond de app 'best oké', hoogste lof |
Vanochtend 500e abonnee, taart! | foto's zijn gemaakt, de lammetjes werkten niet mee haha | ik
ben vrijdag niet bereikbaar, sta de hele dag op de markt | De leverancier zegt dat zijn prijzen
tot de zomer hetzelfde blijven. | adressen staan nu allemaal in het lijstje | De nieuwsbrief is
goed ontvangen, ik kreeg gisteren al drie enthousiaste mailtjes terug van klanten. | let niet op
de rode kruisjes, die zijn van mijn zoontje | Sanne heeft mijn lijst van vorig jaar gevonden,
die lag gewoon onder de kassa. | opname staat in de map | De familie Bakker heeft gisteravond
betaald, ik zag het net op de rekening staan. | mevrouw Bos heeft de werkbon getekend, ligt in
de bus | mijn collega is blij met de planning | Sander heeft zijn briefje bij jullie door de bus
gegooid | de leverancier belde, platen zijn onderweg | De sleutel ligt bij de buurvrouw op
nummer 12, zij is de hele dag thuis. | bonnetjes zitten in de map | Huurder heeft net getekend,
papier ligt op mijn bureau in de praktijk. | foto's staan erin, 22 stuks | Mijn leverancier
heeft de nieuwe inkoopprijzen gestuurd, ik heb ze naar jullie doorgezet. | Sanne maakt vanavond
de mapjes af | Ik heb Jeroen gevraagd zijn stukje opnieuw in te spreken, hij stuurt het jullie
rechtstreeks. | Leuk nieuws, de burgemeester heeft laten weten dat ze er ook bij is! | De
telefoon staat hier sinds maandag roodgloeiend, top! | Wat grappig, die presentatrice kocht
vorige week nog een boeket bij mij. | De notaris zegt dat onze ANBI-status gewoon doorloopt.
Weer een zorg minder. | huurder is komen kijken, hij wil graag tekenen | Onze fotograaf is ziek
vandaag, hij belde net af. Ik houd jullie op de hoogte. | De nieuwe foto's maakt mijn zoon
zaterdag in de werkplaats, die krijgen jullie daarna meteen. | Wachtwoord voor Etsy stuur ik
straks via de kluis, eerst even de kinderen van school halen. | Mijn collega Sanne leest ook mee
vanaf nu, zij weet alles van onze patiënten. | Mijn dochter heeft de vacature al op het prikbord
van school gehangen, ze vindt het spannend. | Lille vond het keurig Frans 👍 | nou de buurman
heeft eindelijk zijn steiger weg dus wij hebben weer licht in de winkel | De foto's heeft Sanne
al verkleind, zij staan in map 'lente'. | steiger staat, jongens zijn begonnen, de maten van de
achtergevel heb ik aan kees gegeven | pallets zijn gelost, eentje nat geworden maar daar doen we
de schuur mee | Goed nieuws: we zijn genomineerd voor de ondernemersprijs van de gemeente. De
uitslag is in mei. | Kees heeft de foto's al bijgesneden | markt liep geweldig gisteren, alles
uitverkocht | bonnetjes liggen in de map | De klant uit Breda heeft de tekst gelezen en is er
blij mee. | Het is druk in de winkel, iedereen wil nu zaaigoed voor het voorjaar. | De foto's
van de bierproeverij heeft Joost uitgezocht, hij zet ze vanavond op de Drive | de bonnetjes van
januari had ik dus al ingescand, zie ik nu | De lijst staat klaar in Drive, Bas heeft hem nog
nagekeken | sjablonen staan nu in de map | De leverancier heeft me net de pdf met alle
artikelnummers gemaild, die staat bij de rest. | bonnetjes van de tankstations liggen nu in de
map, op datum | De klant heeft de eerste helft gelezen en was er blij mee. | linkje naar de Zoom
staat al op de site, heeft mijn zoon gedaan | De aprilmail schrijft Femke deze keer. | Bakker de
Groot heeft betaald, zag ik net. | Mevrouw Smit heb ik zelf al gesproken, zij weet ervan. | kit
en tape liggen hier nog genoeg, drie dozen | de zoldermaten stonden op de achterkant, had je
vast al gezien | reviews op Facebook doet mijn zus, die vindt dat leuk | De koffie is binnen, 24
kilo, klopt precies | Noor heeft haar bankgegevens al aan mijn vrouw gegeven, die staan in het
loonprogramma | Bakker belde net, hij maakt het vandaag over | het regent hier al een week,
niemand koopt jam, iedereen koopt thee | Weer een retour, maar die dame komt het zelf ruilen in
de winkel, dus laat maar | Mijn moeder leest die brief altijd als eerste en belt me dan over de
komma's | Het koor heeft de repetitie afgelast, dus ik zit eindelijk eens vóór elven thuis. |
Niet afblazen hoor, wat de krant ook schrijft: de avondmarkt gaat gewoon door. | m'n abonnement
op de sportschool opgezegd vandaag, scheelt straks weer een bonnetje | Voor degene die belt:
laat je niet ontmoedigen als er iemand ophangt, we zetten door. | q1 heb ik zondag zelf in
elkaar gezet, drie koppen koffie en klaar | de mol doe ik volgend jaar wel. of nooit, mollen
verkopen niet zegt mijn man | Mijn buurman wil zijn hele website in het Frans laten vertalen.
Veel succes, denk ik dan. | Een weekje Rome, dat zou pas wat zijn. Maar wie staat er dan in de
winkel. | Mijn dochter vertaalt nu ondertitels van Koreaanse series. Trotse vader hier, verder
niks. | Mijn broer schrijft zijn facturen op servetten, die zou jullie eens nodig hebben haha |
die pinbetaling bij de Gamma is voor de zaak, bonnetje volgt | Wat rekenen jullie ongeveer voor
een uur boekhouden? | oke, duidelijk | Ben wo en do op de bouw, dus pas na zessen bereikbaar |
ons adres is Julistraat 14, we zitten daar sinds mei 2022 | oke, bestand is net om tien uur
geüpload | Is er een toeslag als iets dezelfde dag nog af moet? | Hoi, zijn jullie een
uitzendbureau of hoe zit dat? Wie doet het werk dan? | Tot hoe laat zit er 's avonds iemand bij
jullie? | Op jullie factuur staat mijn oude btw-nummer, is dat erg voor de aangifte? | Waar
bewaren jullie de BSN's van mijn mensen? Vraagt de OR aan mij.. | Hierbij het bonnetje van de
Praxis, zat nog in m'n jaszak | Geluidsbestand staat erop. De eerste twee minuten zijn alleen
koffie inschenken, die kun je overslaan | werken jullie ook in het weekend eigenlijk? | De rode
bakfiets is inmiddels verkocht, voor de volledigheid | Zijn jullie op Koningsdag open? | Hoi!
Wat voor klussen kan ik hier allemaal kwijt? | Handig voor wie belt: op woensdagmiddag is er op
basisscholen niemand. | foto's staan in de map, nr 7 is de voorgevel | Wie zijn eigenlijk de
mensen die dit werk doen, freelancers of mensen bij jullie in dienst? | Zit ik ergens aan vast
als ik jullie één keer iets laat doen? | Gooien jullie opnames weg als het klaar is? Een van de
geïnterviewden begon erover. | Hierbij de bon van de groothandel, die lag nog in de auto. | kan
ik ook per incasso betalen | Urenstaat van de keuken zit erbij. De bediening stuurt Fatma zelf.
| doen jullie ook halve maanden, of moet het altijd een hele zijn? | is dat bedrag incl of excl
btw? | Foto's van de gang met de fietsen, voor de duidelijkheid | Stel dat een van jullie mensen
ziek wordt midden in een opdracht, wat dan? | Lijst zit in de bijlage, geteld door mijn zoon en
daarna nog eens door mij | Krijg ik van jullie maandelijks één factuur of per klus? | Rekenen
jullie ook als een klant niet reageert op zo'n verzoek? | Wat is jullie tarief buiten
kantoortijd? | Wie zitten er achter deze bot, als ik vragen mag? | Hoi, kan ik ook gewoon bellen
of gaat alles via de chat bij jullie | Hebben jullie een verwerkersovereenkomst? Moet ik die
hebben eigenlijk? | Werken jullie eigenlijk ook in het Fries, of is dat te gek gevraagd haha |
Bijgevoegd het bonnetje van de parkeergarage | Ter info: de blauwe vazen zijn uitverkocht tot
april, klanten gaan er vast naar vragen | foto's staan klaar in de map hoor, die met de
lammetjes is mijn favoriet | Hier mijn krabbels van de zolder. De nok is 2,41 | Hoe zit het met
spoed bij jullie, rekenen jullie dan een toeslag? | Bewaren jullie die scans ook nog na afloop,
en hoe lang dan? | oké, ik kom er vanmiddag op terug | wat kost dat eigenlijk per medewerker? |
De stem die er steeds doorheen kakelt is onze papegaai, niet de penningmeester | Even ter info,
de directrice van De Regenboog heet tegenwoordig Smits, ze is getrouwd | prima joh | Urenstaten
staan in de map, die van Fatima is een foto | Spreken jullie onderling eigenlijk ook Fries? |
Het geblaat op de achtergrond is Truus, die hoef je niet te verstaan | Oké, ik ga het vanavond
even rustig lezen | zien andere klanten mijn gastenlijsten ook? ivm privacy | Hier is het logo
in goede kwaliteit voor de kaart | Ter info, mevrouw Postma zit tot de 20e op Curaçao en leest
geen mail. | Rekenen jullie extra voor weekendwerk? | Sleutel van de villa ligt bij de buren op
nr. 14, dan weten jullie dat. | Op die gipsplaat staat boven = noord, voor wie 't intypt |
Prima, ik kijk er vanavond naar | oké | Wat bedoelen jullie precies met periode? En waar staan
mijn gegevens eigenlijk opgeslagen? | zit ik ergens aan vast bij jullie, of is elke klus los? |
Wat gebeurt er met mijn abonneelijst als ik met de nieuwsbrief stop? | Is er een opzegtermijn
voor de boekhouding, en zo ja hoe lang? | Even voor later: tot wanneer kan je bij jullie een
opdracht kosteloos intrekken? | Die bellijst makelaars ken ik niet, ik verkoop hondenvoer.
Alleen ter info | van wie is dit? niet van mij in elk geval | mevrouw Hoekstra was er zo blij
mee, ze belde er speciaal voor op | De site is weer in de lucht, het lag aan mijn provider. | De
stoelen zijn eindelijk binnen, het terras kan open als het weer meewerkt | Hoe lang bewaren
jullie mijn bonnetjes? | Werken jullie ook in het weekend? | Ter info: de facturen van februari
heb ik zondag zelf verstuurd. | Gisteren de controleur van de gemeente over de vloer gehad, niks
aan de hand gelukkig. | zijn het freelancers die bij jullie het werk doen of vast personeel? |
Hoe laat gaan jullie eigenlijk open? | Ik ben trouwens pas na vieren te bereiken, overdag zit ik
op de heftruck | Voor de goede orde: wij schrijven Café met accent, de buren zonder | oké
duidelijk | Stel dat een klus langer duurt dan gedacht, wie betaalt dat dan? | Het wachtwoord
ligt bij mijn dochter, ik onthoud die dingen niet | Kan mijn vrouw hier ook meelezen of moet ze
een eigen account? | Wie is er aansprakelijk als er iets fout gaat in de cijfers? | Rekenen
jullie een toeslag als het niet tot morgen kan wachten? | Zitten jullie niet vast aan een
abonnement of betaal je per klus? | Mijn vorige boekhouder was een ramp, vandaar dat ik wat
wantrouwig ben. | kan ik bij jullie ook per maand opzeggen of zit je eraan vast? | Ik zit
vrijdag de hele dag zonder bereik, dus niet schrikken als ik niet reageer | Zelf alle facturen
de deur uit gedaan vanmorgen, biertje verdiend
""",
}
