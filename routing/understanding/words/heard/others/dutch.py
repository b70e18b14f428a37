"""What people who write Dutch want, of several trades or of none; from what was heard."""

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
allebei uiterlijk donderdag 2 april
""",
}
