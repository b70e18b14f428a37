"""What people who write Dutch want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
ik krijg de tekst van de gastdocent pas na pasen dus stuur die nieuwsbrief op dinsdag 7 april |
De proefles van Noor graag niet om kwart over vier maar vrijdag om half drie, ze heeft hockey. |
shit vergeten, de zaterdag zit er niet bij. 6 uur a 52 voor mij en 6 a 35 voor de jongen, zet
dat er nog op | Wacht nog even tot de 17e met versturen, prijs van het garen is nog niet zeker |
Van het gesprek is een samenvatting van één kant eigenlijk genoeg, niemand gaat elf pagina's
wethouder lezen | filmladder graag dinsdag de 24e om half acht 's avonds eruit, dan zit iedereen
op de bank | die bierviltjes hebben geen haast, doe maar 8 april, tot die tijd ligt de taxi toch
stil | O en bij de factuur voor de gemeente moet t.a.v. mevr. El Idrissi, anders raakt hij zoek
| De u12 traint voortaan op donderdag, verwerk dat nog in het rooster dat jullie aan 't maken
zijn | Vroegboekprijs vergeten! tot 20 deelnemers.. nee wacht, de eerste 5 mogen voor 345, kan
dat er nog in | die offerte van de schuur, zet er nog 6 meter goot bij en de afvoer van de oude
golfplaten (asbestvrij). en graag vrijdagochtend binnen | Die prijs van gisteren klopte van geen
kanten, ik reken 62 per uur en niet 26 😂 omgedraaid. Pas je 't aan? | hé die vertaling voor
Lyon, "vers gebrand" is fraîchement torréfié, niet brûlé hè 😂 pas dat eens aan | Het bouwjaar
moet 1911 zijn, en kunnen jullie het ook nog naar die fietsbladen sturen? niet alleen de krant |
Monteur moet verzet worden, huisje is toch verhuurd vrijdag. Woensdag 18e om 9 uur zijn ze eruit
| zet er nog in dat de barbecue niet op het houten terras mag. we hebben nu een zwarte cirkel |
O en er moeten nog 14 lunches à 11,50 bij op die factuur, vergeten door te geven | Het hotel
ziet er keurig uit, maar mevrouw Postma wil graag een kamer op de begane grond. Kan dat nog
geregeld worden? | Hier de playlists van Radio Noorderkempen nog bij, da's nog drie keer
gedraaid. Neem die ook maar mee in de claim | Jef speelt trombone maar zijn zus ook, da was ik
vergeten. Zet die er bij als bastrombone | In filmpje 3 mag het stuk met de kat er wél in
blijven, kreeg er leuke reacties op | De vertaling van de website mag wat later komen, dinsdag 7
april is prima. Onze webbouwer heeft het druk en kan er voor Pasen toch niets mee. | Zouden
jullie bij de tulpenweek de prijs willen weglaten? De veiling schommelt zo dat ik liever geen
bedrag noem. | Kunnen we de nieuwsbrief naar dinsdag 24 maart schuiven? Dan is de nieuwe
collectie tenminste ook echt binnen. | Gisteren bleek dat de witte tulpen dit jaar mislukt zijn,
door de nattigheid. Schrijf het tweede bericht dus alsjeblieft over de narcissen. Die staan er
gelukkig prachtig bij. | Er komt iemand met een rolstoel bij, dus een zaal op de eerste
verdieping zonder lift valt af. | Stuur de berichten voortaan naar Joris zijn nummer in plaats
van naar mij, ik zit de hele dag op het dak. | De brief aan de verhuurder liever zaterdag al
klaar, dan kan ik hem zelf in de bus doen. En zet erin dat de verwarming al sinds januari
hapert. | Woensdag zit ik in Gent. Zet Kramer maar op vrijdag de 20e om 9 uur, dan rijd ik er
meteen heen. | Het huis heeft sinds vorige week ook een laadpaal. Die moet er nog in, liefst
bovenaan bij de voorzieningen. | Bij de vragen over betalen: sinds 1 maart nemen we geen contant
geld meer aan, dus dat antwoord klopt niet. | Die zin over de wieken mag weg, het klinkt alsof
we aan het bedelen zijn. De rest vind ik mooi zo. | De onderwerpregel mag korter, en het stukje
over de workshop in Gent kan er helemaal uit want die zit vol. | De factuur moet op naam van
zijn vrouw, M. van Dijk-Smit, en het uurtarief is dit jaar 62 euro. | met Joost, voor mijn
vader. 12 t/m 19 juli moet tóch open, de familie komt een week later. dus 19-26 dicht | Beste
mensen, het is hier nog wat fris. De bezichtigingen liever op zaterdag de 21e, want die
veertiende heb ik een verjaardag. Dank u zeer, Truus Bakker | ff voor oma: de monteur liever
vrijdag de 20e om 11 uur, donderdag heeft ze koor | De shot met de kruiwagen moet aan het begin,
dat is waar iedereen om lacht. En het mag een halve minuut korter. | De blog mag een paar dagen
later, woensdag de 18e is vroeg genoeg, maar dan wel met een stuk over zitten op kantoor erbij.
| Makelaardij Smit niet bellen, die eigenaar is mijn ex-zwager en dat geeft gedoe. De rest
gewoon wel. | Het stuk met de kettingzaag eruit, daar draagt Kees geen helm en dat kan ons een
boete opleveren. | De nieuwsbrief over de tulpenweek moet een dag eerder de deur uit, dus op de
18e | De trainer heeft zijn enkel verzwikt tijdens het skiën, dus de cursus begint een week
later. In de nieuwsbrief moet 7 april staan in plaats van 31 maart. | Mijn zus wees me erop dat
ik jullie een oude prijslijst had gestuurd, ik was ook zo moe maandag. De nieuwe zit in de map,
voer die maar in. | Onze boekhouder gaat op wintersport, ja nu nog. Hij wil de lonen daarom al
op de 20e hebben in plaats van de 26e | De schilder is vanmorgen geweest en de gevel is nu
donkerblauw in plaats van groen. Dus die foto van de voorkant moet er weer af, ik maak nog een
nieuwe | weet je wat, die kamppagina hoeft toch pas dinsdag de 24e online, de gemeente moet
eerst nog ja zeggen over dat veldje | o ja en wat ik vergat te zeggen, een proefles kost nu
twaalf vijftig en niet meer tien, dus als ze dat vragen dan dat antwoorden | De isolatie mag ook
donderdag 19 maart komen in plaats van maandag, de vloer is nog nat. | Geachte redactie, de toon
van de nieuwsbrief is ons iets te jolig. Wij zijn een uitvaartonderneming en verzoeken u de
tekst ingetogener te herschrijven. Met vriendelijke groet, H. Stilma | Beste mensen, in de
advertentietekst staat nu dat er twee honden mee mogen. Maak er alsjeblieft één van, mijn tapijt
is nieuw. Groet, Froukje | Beste, voor de bezichtigingen van zaterdag: kan mevrouw Aydin als
eerste in plaats van als laatste? Ze moet om elf uur werken. Groetjes, Tjitske | Hallo, de
wificode in de map klopt niet meer, de monteur heeft een nieuw kastje opgehangen. Het is nu
Zeehond44. Passen jullie het kaartje aan? Lieve groet, Dieuwke | oh ja, die loodgieter, laat hem
achterom komen, voor staat alles vol met stenen, en hij moet de hond niet aaien | Plan ze bij
Marleen in de agenda in plaats van bij Joost, die zit thuis met een burn-out. | Dat grapje over
slakken moet eruit, mijn buurvrouw voelt zich aangesproken. Maak er iets over sla van. | eh die
bestelling was het niet zes emmers nee wacht acht maak er acht van want de gang komt er ook nog
bij | bij het rondje van de cv ketels mag mevrouw de Wit achteraan want die is tot twaalf uur
bij de fysio heeft ze me verteld met alle details | o ja wat ik nog wou zeggen bij die offerte
van de Hoekstra's zet er de steigerhuur apart bij want nu denkt ie dat alles duurder is geworden
| Bij het derde gesprek wil de man niet met zijn naam erin, maak er maar "bakker C" van | Mijn
overleg met de ontwerper is doorgeschoven, als dat rapportje er de 27e is ben ik ook blij | Van
Dongen zit vanaf donderdag op Bali en betaalt dan niks, dus die van hem zou morgen al de deur
uit moeten | Die Duitsers komen pas donderdag de 19e, dus eerder hoeft de vertaling er niet te
zijn | het wordt toch zaterdag de 28e, niet de 21e, wil je de dj dat laten weten | Chantal is
met Ch en Thijs zonder h... nee wacht, mét h. Tijs moet Thijs worden dus. | Er schuiven nog 6
kinderen aan, liefst aan één tafel bij de deur. De indeling klopt dan niet meer natuurlijk. | we
hebben zo te zien drie kamers te veel gevraagd, oom Piet slaapt in de camper. maak er 8 van
""",
}
