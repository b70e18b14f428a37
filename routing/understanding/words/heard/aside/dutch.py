"""What people who write Dutch say of the desk or of other things; as heard."""

from __future__ import annotations

ASIDE = {
    "greeting": """
goeiemorgen 👋 | hoi hoi, daar ben ik weer | goedemorgen allemaal | hoi hoi, goeiemorgen allemaal
| Goedemorgen!
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
ik zoek iemand die een mooi uithangbord tekent en schildert | Kan een van jullie zaterdag de
garderobe doen? | vaatwasser lekt. monteur? | iemand nodig die zaterdag de sleutels rondbrengt
in Utrecht, met de auto | Kan een van jullie m'n tuinen fotograferen als de magnolia bloeit |
onze bus start niet. kennen jullie een monteur in Drachten | heb morgen iemand nodig die een
paard naar Zwolle rijdt, trailer is er | Iemand nodig die zaterdag 30 stoelen van Zeist naar
Doorn rijdt | Ge kent zeker niemand die zaterdag mijn vitrine kan komen herstellen? Glas is
gebarsten | mn auto moet dinsdag apk gekeurd, kan een van jullie m wegbrengen | De lift zit vast
met de buurvrouw van 80 erin, stuur alstublieft direct een monteur | wil iemand 22 judomatten
schrobben haha. nee serieus, doen jullie schoonmaak | Donderdag de 19e komt er 3 kuub tuinaarde,
hebben jullie sjouwers? | Hebde gij iemand die trouwfoto's kan trekken bij ons in 't kapsalon |
ik zoek iemand die zaterdag de kraam mee opbouwt op de markt, zware tafels | Kunt u de kozijnen
van het atelier schuren en lakken? | Zoek iemand die mijn vrachtfiets kan ophalen in Delft | kan
er iemand de stoep voor de zaak komen vegen? | wat vinden jullie eigenlijk van een 4-daagse
werkweek? twijfel zo | Ik zoek iemand die mn voorraad telt, 3 schuren vol onderdelen | Kunnen
jullie een bouwvergunning aanvragen voor een extra huisje achterin? gemeente snap ik niks van |
wat denk jij, moet ik stoppen met roken voor de marathon of erna | Kunnen jullie een taart laten
bezorgen voor mijn moeder? Ze wordt tachtig. | Kan een van jullie mijn laptop bekijken? Hij
start niet meer op sinds de update. | Weten jullie een goede tandarts in Zwolle? De mijne is met
pensioen en ik heb kiespijn. | Mijn laptop start niet meer op, kun jij die repareren? | Kunnen
jullie een gast voor me zoeken voor de volgende aflevering, liefst een imker uit Limburg? |
Kennen jullie iemand die zaterdag mijn etalageruiten kan komen wassen? | Mijn wasmachine in de
salon lekt, kunnen jullie loodgieter sturen? | de keet is opengebroken vannacht, kun jij een
slotenmaker laten komen en de politie bellen | bestelbus moet apk, regel jij dat? | Kan iemand
van jullie morgen met een bestelbus komen helpen om onze werkplaats te verhuizen? | Kunnen
jullie beide busjes laten keuren? Moet uiterlijk 1 april gebeurd zijn | Kan iemand zondag in
mijn winkel staan? | kun je een nieuw slot op de achterdeur van de praktijk zetten? | En kan er
iemand de zomerjurken korter maken? Vier stuks, tien centimeter eraf | Ik zoek iemand die de
btw-aangifte doet, het overzicht hebben jullie al | kunnen jullie voor de launch ook wat op
linkedin zetten, elke dag een stukje | kunnen jullie me ook een lening van tienduizend euro
geven voor de verbouwing | regent het nu in Berlijn eigenlijk? | maak meteen bezwaar tegen die
naheffing van de belastingdienst, jullie hebben de cijfers toch | De bakfiets heeft een lekke
band, wie komt hem plakken? | Hotel is top. Kan er vrijdag ook iemand mijn planten water geven?
| En zeg me dan ook of ik dat contract juridisch gezien kan opzeggen. | Bouw voor ons een
webwinkel vanaf nul, met betaalknop en al | Ga dan ook even undercover bij ze eten en proef of
hun erwtensoep beter is | Zaterdag is ons personeelsfeest en de dj heeft afgezegd. Kan iemand
van jullie draaien? | Ja hoi, ik eh, ik slaap zo slecht de laatste tijd, hebben jullie daar iets
tegen | Hoeveel poten heeft een duizendpoot nou echt? We hebben hier een weddenschap lopen. |
kunnen jullie een logo voor op de bestelbus ontwerpen en er ook opplakken | Zoek nog iemand voor
de markt zaterdag, kraam opbouwen en verkopen | Nu hebben we de handleiding ook in het Turks
nodig | Kunnen jullie een nieuwe website voor me bouwen? Ik heb er nog geen, alleen een
domeinnaam. | Zaterdag verhuis ik mijn atelier, hebben jullie twee sterke kerels en een busje? |
Verkoop van mijn oude koffiemachine, 250 euro, iemand interesse? | Kan iemand van jullie onze
bakfiets ophalen in Zwolle? | hebben jullie toevallig ook iemand die een verzekering voor m'n
bus kan afsluiten | Weet iemand een goed recept voor erwtensoep voor veertig man? | Kunnen
jullie voor mij een merknaam deponeren bij het Benelux-bureau? | Hebben jullie een fotograaf die
portretten van mij komt maken? | Er lekt water door het plafond van de keuken, wie kan dat dak
repareren? | Kunnen jullie ook mijn btw-aangifte over het eerste kwartaal doen? | Ik zoek een
opleiding VCA voor twee man, kunnen jullie die geven? | Nooit meer zelf schoonmaken! Sturen
jullie iemand die elke avond de zaak dweilt? | Het slot van de winkel zit vast en ik kom er niet
in, stuur een slotenmaker
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
gedaan 🌸 | merci hé, tof gedaan | merci hé, ge zijt bedankt! | super, dankjewel! | top, dank je
wel | super bedankt! | Top, bedankt! | Super, dankjewel, hier kan ik echt wat mee. | Super
bedankt, nu kan ik vannacht rustig slapen. | Heel erg bedankt, ik moest er zelf een traantje bij
wegpinken. | Dank je wel, daar ben ik echt mee geholpen. | Top, bedankt hè | Hij doet het weer,
top. Dank! | Fijn geregeld, bedankt | Keurig, en nog vlugger dan ik had durven hopen ook. | Wat
een heerlijk hotel hebben jullie daar gevonden zeg | Mijn zoon van 16 vindt ze niet gênant.
Hoger kan een compliment niet | Taart was er, taart was goed, iedereen blij. Bedankt toppers |
dankjewel, super snel weer | wat een mooie selectie zeg ❤️ | Jullie hebben ons vorige week echt
uit de brand geholpen, dank! | Kaartjes staan er keurig in, topper! | Niks op aan te merken,
netjes gedaan, dank! | top geregeld vorige week, dank
""",
}
