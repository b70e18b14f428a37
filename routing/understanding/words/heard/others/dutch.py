"""What people who write Dutch want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Twee dingetjes nog: de loonstrookjes voor de jongens in de werkplaats en een overzichtje van wat
andere meubelmakers per uur vragen | ik krijg de indruk dat jullie mijn btw-aangifte, nou ja de
administratie van dit kwartaal dus, er ook bij kunnen nemen? en meteen de openstaande klusjes
factureren | Op de site staat een link naar het oude boekingssysteem, die moet eruit, en kan
iemand daarna de klanten antwoorden die erop vastgelopen zijn | Aangezien ik de komende tijd
amper achter de laptop zit: vlucht naar Kopenhagen op 5 mei, mailing over de zomerworkshops, en
de deelnemerslijst overzetten naar de crm | 150 etiketten overtypen in de webshop en het nieuwe
adres op de site zetten aub | Graag de flyer naar het Duits en Engels, en de mailtjes die daarop
binnenkomen laten beantwoorden, want ik spreek geen van beide | 1) afspraken laten maken met de
25 makelaars op de lijst 2) hotel in Breda voor die dagen 3) daarna alles in ons crm | twee
dingskes: de lonen van ons vier tegen de 27ste, en zoek is uit wat andere kapsters in Leuven
vragen voor balayage | 80 inschrijfformulieren op papier, ingescand, moeten in de ledenlijst
komen. en de leden krijgen daarna een mailing over het zomerkamp die ook nog geschreven moet
worden | Drie klussen: de boekhouding van het kwartaal, een post over onze nieuwe oven en de
openingsuren op de site (zondag is voortaan open) | per 1 mei heten we Dierenkliniek De Waard
ipv Van Dam, dat moet dan op de site en op facebook staan, precies die dag graag | postje over
het lentebier en de tekst ook in t duits graag | Zouden jullie iets leuks op facebook kunnen
zetten over onze nieuwe tapasplank, en meteen de klanten die nog moeten betalen een herinnering
sturen? | Twee dingen in één adem: het gesprek van 40 min moet op papier, en mijn bonnetjes van
feb moeten de boeken in | Op mijn site staat nog steeds de Prinsengracht. Al weken verkocht.
Eraf dus, en graag een berichtje op Insta dat ie weg is | Loonstroken van de vier koeriers en
daarna de maartboekhouding netjes, allebei klaar op de 31e | Nieuw uurtarief (115) op de site,
en de maartfacturen voor mijn vier klanten, alles voor 31 maart | Die lange mail van mevrouw
Schmidt uit Bochum eerst vertalen zodat ik hem snap en haar daarna antwoorden dat ze een nieuwe
krijgt | zo snel mogelijk: loonstroken maart en een hotel in Gent voor mij | 2 april gaat de
inschrijving open; mail naar iedereen op de lijst en de knop op de site aan, allebei die dag |
trein naar Gent boeken voor het korenfestival + uitzoeken waar je daar met 22 man kunt eten
zonder dat het een wokrestaurant is | De stembriefjes van de publieksprijs (foto's in de app) in
het sheet zetten, en dan de winnaar bekendmaken op insta. Als het een gelijkspel is wint de
dichter, haar oma is jarig | zoek even uit welke twee notarissen stichtingen doen in Utrecht en
maak bij de dichtstbijzijnde een afspraak | Bel de bruidsparen van juni even na over het
definitieve aantal gasten en zet de nieuwe aantallen in de planning | Twee dingen voor vrijdag:
de aanmaning aan De Kade (410 euro) en de mail aan alle leden over het bokbierfeest | afl 20:
uittypen, op de pagina zetten, twee quotes posten. dinsdag graag | opname van mijn gesprek met
de Schotse stoker staat in de map, graag uittypen en dan in het Nederlands | Eerst die 130
mailadressen van de spaarkaarten overtypen, en dan al die mensen een welkomstmailtje sturen
vanuit de nieuwsbrief | Pasen open 10-16u: op de site zetten en ook een berichtje op insta,
allebei uiterlijk donderdag 2 april | Kan iemand de uren van maart klaarzetten voor de lonen?
Ook nog: de prijzen op de site kloppen niet meer | Factuur voor de familie Bos, 3 lessen à 45
euro. En die meneer van het orkest krijgt een herinnering. | Drie dingen: 1. hotel in Luik 2.
bonnetjes van februari 3. iemand die de kapotte ruit vervangt | Bel de scholen van de lijst voor
een proefles. En vertaal de folder naar het Duits, die gaat mee naar de beurs. | Twee wensen,
kort: de loonstaat en een berichtje op LinkedIn. | Hoi! Pas de tekst over kinderfeestjes aan op
de site, en stuur de Jansens een rekening voor zondag. En de nieuwsbrief voor april graag. |
Vorige week 120 bestellingen op papier binnengekregen van de kaasmarkt, die moeten in de
webshop. Mails van klanten die vragen waar hun kaas blijft ook graag beantwoorden. | De uren van
Fatima en Joost voor de lonen, en een trein naar Keulen voor mij. | boekhouding, planten water
geven, facebook | Twee klanten, twee rekeningen: Hoekstra voor het hek (410) en mevrouw Aydin
voor de poort (95). | Voor mijn reis naar Lyon: vlucht, kamer vlakbij het station. Mijn klanten
mogen via de mail horen dat ik dicht ben, nieuwsbriefje dus | De bonnen van maart + een rondje
langs de loodgieters in de regio (wat rekenen die per uur?) | De loonuren kloppen niet meer,
jullie weten wel, na die ruilweek. Loonrun voorbereiden graag. En dat filmpje van opa over de
molen, uitschrijven. | Ik wil de contactgegevens van mijn oude visitekaartjes in de CRM, én een
berichtje naar alle lezers over de nieuwe winkel. | Zoek even op wat een kraam op de Kerstmarkt
in Düsseldorf kost, ja nu al. De Duitse tekst voor de kaartjes hoort er ook bij, vertalen uit
het Nederlands. | factuur maken voor het schilderwerk bij familie Aarts, 3 dagen à 380 ex btw.
En mijn offerte van vorige week moet ook in het duits, die klant in Kleve snapt er niks van haha
| mails van huurders beantwoorden aub (3 stuks over borg, antwoord is: binnen 14 dagen terug),
en de factuur schoonmaak doorbelasten aan fam. Peeters. en wie kan mijn schutting rechtzetten? |
prijslijst op de site aanpassen, knippen wordt 34 en kleuren vanaf 62, baard blijft. en de
factuur voor het bruidskapsel van zaterdag, 3 personen, naar Lotte | het interview met de Duitse
boomkweker moet uitgeschreven worden (38 min) en daarna vertaald naar nederlands, dinsdag graag
klaar want dan gaat het blad naar de drukker | februari boeken graag, bonnetjes van de
groothandel zitten er dubbel in let op, en de uren van Sanne en Milan klaarzetten (Milan 1 dag
ziek). ook de afzuigkap moet schoon, weet iemand wie dat doet | 3 posts over de nieuwe
fietstochten voor facebook en insta, en de routebeschrijvingen naar engels en duits, zijn er 5,
staan in de map tochten | Wil iemand de appjes en mails van de camping beantwoorden, hemelvaart
is VOL, pinksteren nog 3 plekken zonder stroom. En factuurtje naar de scouting 24 x 6,50 x 2
nachten | zoek even uit welke bedrijven hier op het industrieterrein meer dan 50 man hebben en
bel die voor een proefles stoelyoga op kantoor | Hallo, de foto van mijn oude bus moet van de
site en de nieuwe erop, die is blauw, en maak er meteen een leuk berichtje van voor facebook.
Kan er ook iemand het logo op de bus plakken? | alle 140 leden van de leesclub uit mijn oude
adresboek in de mailtool zetten, en dan uiterlijk vrijdag 20 een mail aan ze over de avond met
de schrijfster | Stuur even een factuur naar de VvE, 14 bloembakken inclusief potgrond, en zoek
uit waar ik zelfwaterende bakken groot kan inkopen | De handleiding van mijn houten speelgoed
naar duits, factuur Kinderdagverblijf Pinkeltje (12 treinsets) en iets leuks op insta over de
nieuwe boerderij | zou leuk zijn: brief aan mijn vaste yogaklanten over zomerrooster, en
beantwoord meteen de tien reacties van vorige week | wat kost een waterzuivering voor een klein
zwembad (3 aanbieders met prijs en levertijd, uiterlijk zondag) en zet iets op facebook dat het
zwembad gesloten blijft. en kan iemand de pomp er al uithalen? | bel de vijf bruidsparen die een
proefproeverij wilden en zet ze in de agenda, en een post met de taart van pistache erbij | hoi!
kan iemand uitzoeken welke drukkers in de buurt van Zwolle gerecycled karton hebben? en mijn 60
visitekaartjes overtypen in excel | 12 uur schilderwerk bij Van Dijk, graag morgen gefactureerd
| Nu nog: bonnetjes februari verwerken en de nieuwe verzendkosten op de site, allebei uiterlijk
vrijdag | factuur voor basisschool De Linde (410 euro) en een berichtje op facebook over de
gratis fietskeuring
""",
}
