"""What people who write Dutch say of the desk or of other things; from what was heard."""

from __future__ import annotations

ASIDE = {
    "complaint": """
Dit is toch niet te geloven, weer staat er Jansen met dubbel s | ik zie dat de helft van de
bonnen gewoon overgeslagen is, zo heb ik er niks aan | ik had om een vlucht gevraagd, niet om
een busreis van 14 uur | dertien scholen gebeld en bij allemaal de verkeerde naam genoemd. Ik
schaam me dood. | er staat een euroteken te veel en een nul te weinig op de factuur van de wit |
Dit is gewoon slordig werk, drie dt-fouten in de eerste zin. | de knop doet het niet | al vier
dagen te laat en niemand die wat laat weten, ik vind het wat | bij drie van de tien leveranciers
kom je uit op een pizzeria | Wat een drama, alle achternamen staan verkeerd om. | Ik had
gevraagd om NIET op woensdag te bellen. En wat gebeurt er vanmorgen? Precies. | slordig. heel
slordig. er staat 2025 op alle nota's | jullie link is dood en de deadline was gisteren |
klanten betalen nog steeds 12,50 voor de cursus terwijl het al weken 15 moet zijn. lekker dan |
Dit is de verkeerde Jansen. Alweer. | Sorry hoor maar driekwart van de bonnetjes is niet
geboekt. Wat heb ik hier aan? | 's avonds om negen uur gebeld, mijn klant was woest en ik ook |
jullie zeiden maandag. mijn beursstand is morgen en ik sta met lege handen | Wat is er met het
adres Molenstraat gebeurd, dat staat nu op drie manieren in het systeem | alweer fout | pagina 3
ontbreekt | zonder vliegen zei ik. dit is een vliegticket. | staat vol fouten, mijn moeder zag
ze zonder bril | btw klopt van geen kant | Ik vind het niet netjes dat gasten twee dagen op
antwoord moeten wachten. | klant kreeg gewoon een antwoord in het engels? | halverwege stopt
het, mist zeker een kwartier | komma's en punten door elkaar, nu kost een fiets 1,25 | aanmaning
gestuurd naar m'n eigen moeder!? | Automaat besteld, schakelbak gekregen. Ik heb maar één goed
been. | zoek op "wol" en je krijgt gordijnen | Mijn achternaam is met dt, zoals al drie keer
gemeld. | stond voor een dichte deur | leuk hoor maar het saldo klopt voor geen meter | dit is
gewoon google translate, kom op | jullie hebben mijn kinderen herkenbaar online gezet?! dat had
ik expliciet gezegd niet te doen | eerlijk? ik had meer verwacht voor dat geld | de salarissen
waren weer te laat, mijn assistente stond bij de kassa zonder geld | Er staan zeven fouten in
een brief van tien regels. Zeven. | 9 procent btw op timmerwerk?? dit is al de tweede x, de Wit
belde of ik niet goed wijs ben | de mailing zou gisteren de deur uit, ik heb 30 stoelen
klaarstaan en niemand weet ervan. balen | jullie hebben mijn klant met je en jij aangesproken,
die vrouw is 84 | Ik zou de strookjes eergisteren krijgen, de meiden vragen erom | er staat
'paasbunch' in de post. met 300 likes. fijn. | deze vertaling kan echt niet, 'Knotwilg' is
'Knoten-Willi' geworden?! graag overdoen voor maandag | Jullie hebben de foodtruck gebeld die ik
juist NIET wilde, staat in mijn bericht van vorige week | De helft ontbreekt, na minuut 20 houdt
het gewoon op. Ik wil het morgen compleet hebben. | dit had mandag af moeten zijn | Er staat
"geachte heer". Mijn klant heet Marieke. | Ik mis heel augustus. Was dat te warm om te typen of
wat | alle facturen twee keer verstuurd naar dezelfde mensen, ik schaam me kapot | Jullie hebben
'De Kleine Zeemeermin' onder horror gezet. Leuk voor de kinderen. | Er staat nu "rijlessen vanaf
6 jaar". Bij een autorijschool. Uiterlijk vrijdag eraf graag!! | Er staat "Geachte heer" boven
de mail aan 300 donateurs, van wie tweehonderd vrouw. Ik krijg de hele dag al reacties, heel
jammer dit. | Aantallen omgewisseld! 200 lavendel en 20 buxus, niet andersom. Nu heb ik de
gemeente aan de lijn | Er staat dat we zondag open zijn?? Dat klopt van geen kanten. Morgen
gefikst graag | Halve zinnen, namen verkeerd, en 'dojo' is overal 'Joyo' geworden. Hier heb ik
niks aan | Waarom staat er een concurrent getagd in mijn post??? | Jammer genoeg staan er drie
bonnetjes dubbel in. Dit is nu de tweede maand op rij. | ik vroeg om een stiltecoupé en ik zit
tussen twee schoolklassen volgens de reservering. niet leuk | Dat heb ik vorige week al twee
keer doorgegeven. Het komt nogal slordig over. | alweer een mail van vorige week onbeantwoord,
ik word hier niet vrolijk van | Klant boos aan de lijn omdat jullie om 8 uur 's ochtends bellen.
Dit kan echt niet | Tweede keer al dat ge over de deadline gaat en niemand die iets laat weten.
Dat vind ik niet plezant | Ik ben niet te spreken over die prijslijst. Twee van de drie
leveranciers bestaan niet eens meer | Sorry maar hier heb ik geen woorden voor, de man aan de
lijn zei dat mijn bedrijf failliet was?! | Eerlijk gezegd ben ik teleurgesteld, twee weken
gewacht en het klinkt nog precies hetzelfde | Dit is gewoon door een vertaalmachine gehaald, dat
zie ik zelfs. Valt me zwaar tegen | er missen zeker tien bonnen in de boeken, slordig hoor | Er
mist een heel deel, Etsy staat er niet eens in. Heeft iemand hiernaar gekeken voor het werd
opgestuurd? | jullie bellen om half acht 's ochtends mijn klanten wakker, dat was niet de
bedoeling | Jullie hadden een hotel aan het station beloofd en ik heb met twee koffers 40
minuten in de tram gestaan. Daar baal ik flink van. | Ik vind het vervelend om te zeggen, maar
ik ben niet blij met hoe de mailbox in mijn vakantie is gedaan. Zes klanten hebben helemaal geen
antwoord gekregen, en één kreeg een antwoord met de naam van iemand anders. Dat past niet bij
hoe wij met mensen omgaan.
""",
    "greeting": """
goeiemorgen 👋 | hoi hoi, daar ben ik weer | goedemorgen allemaal | hoi hoi, goeiemorgen allemaal
""",
    "not_for_us": """
wat eten we vanavond haha | Moet ik eigenlijk antibiotica nemen bij een ontstoken kies? | wie
kan er zaterdag helpen met mijn bank naar de derde verdieping sjouwen | kan iemand even brood en
melk meenemen naar de praktijk | Wij zijn gespecialiseerd in zakelijke energiecontracten en
bellen u graag voor een vrijblijvende vergelijking. | wat vond jij van ajax zondag, drama toch |
kan iemand het gras bij de werkplaats maaien? | weet je een leuke film voor vanavond | wie laat
morgen mijn kat eten? ben een nachtje weg | mn rug doet pijn na het tillen, warmte of juist
koelen? | Wint Ajax zondag denk je? | ik zoek een loodgieter | bestel een pizza voor me | heb
een boekenkast die naar zolder moet, twee sterke kerels gezocht | weet iemand een goede naam
voor een kat | schat neem jij de kids mee uit school | 3-0 achter en dan nog winnen, wat een pot
gister | hebben jullie iemand die een dakgoot kan leegmaken? | m'n fiets is gejat, wat nu |
iemand nodig die vrijdag de piano ophaalt in Zwolle | foto's maken van het team, voor op de muur
| De vloer van de yogazaal moet geschuurd en gelakt, liefst in het weekend. | hebben jullie
iemand die kan lassen, hek van 4 meter, mijn maat heeft hernia | zaterdag 22 boeketten
rondbrengen in utrecht, bakfiets staat klaar. wie van jullie fietst? | ramen van de werkplaats
zemen voor de 20e, doen jullie dat ook | doen jullie ook schoonmaak, wisseldag is om te huilen |
Beetje brutaal misschien maar ik vraag het toch: mijn busje staat bij de garage,
versnellingsbak, en morgen om 14.00 landt er een groep van 9 op Schiphol die de tulpen wil zien.
Kunnen jullie ze ophalen? | ik zoek iemand die een mooi uithangbord tekent en schildert | Kan
een van jullie zaterdag de garderobe doen? | vaatwasser lekt. monteur? | Homepage is top, dank.
Nu de rest van het pand nog: de wc lekt, kennen jullie een loodgieter die ook echt komt opdagen?
| iemand nodig die zaterdag de sleutels rondbrengt in Utrecht, met de auto | Kan een van jullie
m'n tuinen fotograferen als de magnolia bloeit | onze bus start niet. kennen jullie een monteur
in Drachten | heb morgen iemand nodig die een paard naar Zwolle rijdt, trailer is er | Iemand
nodig die zaterdag 30 stoelen van Zeist naar Doorn rijdt | Ge kent zeker niemand die zaterdag
mijn vitrine kan komen herstellen? Glas is gebarsten | mn auto moet dinsdag apk gekeurd, kan een
van jullie m wegbrengen | De lift zit vast met de buurvrouw van 80 erin, stuur alstublieft
direct een monteur | wil iemand 22 judomatten schrobben haha. nee serieus, doen jullie
schoonmaak | Donderdag de 19e komt er 3 kuub tuinaarde, hebben jullie sjouwers? | Hebde gij
iemand die trouwfoto's kan trekken bij ons in 't kapsalon | ik zoek iemand die zaterdag de kraam
mee opbouwt op de markt, zware tafels | Kunt u de kozijnen van het atelier schuren en lakken? |
Zoek iemand die mijn vrachtfiets kan ophalen in Delft | kan iemand van jullie morgen even de
bestelling bij de bakker ophalen en naar het atelier brengen, ik heb geen auto meer sinds
maandag | kan er iemand de stoep voor de zaak komen vegen? | wat vinden jullie eigenlijk van een
4-daagse werkweek? twijfel zo | Kunt ge ne fotograaf langs sturen om de branderij te
fotograferen? Liefst volgende donderdag, dan is 't hier proper | Ik zoek iemand die mn voorraad
telt, 3 schuren vol onderdelen | Kunnen jullie een bouwvergunning aanvragen voor een extra
huisje achterin? gemeente snap ik niks van | zeg ben jij nou eigenlijk een mens of een computer,
en heb je ook wel eens vakantie | wat denk jij, moet ik stoppen met roken voor de marathon of
erna
""",
    "thanks": """
Fijn gedaan, echt. Doe ze de groeten | Super bedankt!! precies wat ik zocht | top geregeld
jongens | Ziet er prima uit, zo mag het blijven. Dank! | Top gedaan hoor, complimenten! |
Heerlijk, weer een zorg minder. Dank je wel! | Topwerk, geen letter op aan te merken | Amai,
merci, dat is veel beter dan ik had durven hopen | dankjewel, zo snel had ik m niet verwacht |
dank je wel | top | super, thnx | wat een pareltje, bedankt 🌷 | helemaal goed, dankje! | die ene
die al een jaar niet betaalde heeft betaald!! hulde | Hartelijk dank voor de vlotte afhandeling.
| scheelt me zoveel stress, echt merci | top, dankjewel | top bedankt! | Dank jullie wel hoor,
top gedaan! | toppie, dank jullie wel! | top gedaan zaterdag, ik was er heel blij mee | helemaal
top, dank je wel | bedankt he, toppers 👍 | Merci hé, schoon gedaan! | Dankjulliewel!! Echt top
gedaan 🌸 | merci hé, tof gedaan | merci hé, ge zijt bedankt!
""",
}
