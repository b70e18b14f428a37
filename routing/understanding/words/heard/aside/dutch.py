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
ik expliciet gezegd niet te doen | eerlijk? ik had meer verwacht voor dat geld
""",
    "greeting": """
goeiemorgen 👋 | hoi hoi, daar ben ik weer
""",
    "not_for_us": """
wat eten we vanavond haha | Moet ik eigenlijk antibiotica nemen bij een ontstoken kies? | wie
kan er zaterdag helpen met mijn bank naar de derde verdieping sjouwen | kan iemand even brood en
melk meenemen naar de praktijk | moet ik mijn eenmanszaak omzetten in een bv, wat scheelt dat
aan belasting? | Wij zijn gespecialiseerd in zakelijke energiecontracten en bellen u graag voor
een vrijblijvende vergelijking. | wat vond jij van ajax zondag, drama toch | kan iemand het gras
bij de werkplaats maaien? | weet je een leuke film voor vanavond | wie laat morgen mijn kat
eten? ben een nachtje weg | mn rug doet pijn na het tillen, warmte of juist koelen? | Wint Ajax
zondag denk je? | ik heb een logo nodig | ik zoek een loodgieter | bestel een pizza voor me |
heb een boekenkast die naar zolder moet, twee sterke kerels gezocht | weet iemand een goede naam
voor een kat | mijn laptop zegt virus gevonden. wat nu | kunnen jullie mijn
aansprakelijkheidsverzekering opzeggen en een betere afsluiten, en namens mij tekenen | schat
neem jij de kids mee uit school | 3-0 achter en dan nog winnen, wat een pot gister | hebben
jullie iemand die een dakgoot kan leegmaken? | Ik wil mijn huis verkopen, kunnen jullie
bezichtigingen doen en een bord in de tuin zetten? | m'n fiets is gejat, wat nu
""",
    "thanks": """
Fijn gedaan, echt. Doe ze de groeten | Super bedankt!! precies wat ik zocht | top geregeld
jongens | Ziet er prima uit, zo mag het blijven. Dank! | Top gedaan hoor, complimenten! |
Heerlijk, weer een zorg minder. Dank je wel! | Topwerk, geen letter op aan te merken | Amai,
merci, dat is veel beter dan ik had durven hopen | dankjewel, zo snel had ik m niet verwacht |
dank je wel | top | super, thnx | wat een pareltje, bedankt 🌷 | helemaal goed, dankje! | die ene
die al een jaar niet betaalde heeft betaald!! hulde | Hartelijk dank voor de vlotte afhandeling.
| scheelt me zoveel stress, echt merci
""",
}
