"""What people who write Dutch are unhappy with of work in play; as heard."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
Dit is toch niet te geloven, weer staat er Jansen met dubbel s | ik had om een vlucht gevraagd,
niet om een busreis van 14 uur | dertien scholen gebeld en bij allemaal de verkeerde naam
genoemd. Ik schaam me dood. | Dit is gewoon slordig werk, drie dt-fouten in de eerste zin. | de
knop doet het niet | al vier dagen te laat en niemand die wat laat weten, ik vind het wat | bij
drie van de tien leveranciers kom je uit op een pizzeria | Wat een drama, alle achternamen staan
verkeerd om. | Ik had gevraagd om NIET op woensdag te bellen. En wat gebeurt er vanmorgen?
Precies. | slordig. heel slordig. er staat 2025 op alle nota's | jullie link is dood en de
deadline was gisteren | Dit is de verkeerde Jansen. Alweer. | Sorry hoor maar driekwart van de
bonnetjes is niet geboekt. Wat heb ik hier aan? | 's avonds om negen uur gebeld, mijn klant was
woest en ik ook | jullie zeiden maandag. mijn beursstand is morgen en ik sta met lege handen |
alweer fout | pagina 3 ontbreekt | zonder vliegen zei ik. dit is een vliegticket. | staat vol
fouten, mijn moeder zag ze zonder bril | btw klopt van geen kant | Ik vind het niet netjes dat
gasten twee dagen op antwoord moeten wachten. | klant kreeg gewoon een antwoord in het engels? |
halverwege stopt het, mist zeker een kwartier | komma's en punten door elkaar, nu kost een fiets
1,25 | aanmaning gestuurd naar m'n eigen moeder!? | Automaat besteld, schakelbak gekregen. Ik
heb maar één goed been. | zoek op "wol" en je krijgt gordijnen | Mijn achternaam is met dt,
zoals al drie keer gemeld. | stond voor een dichte deur | leuk hoor maar het saldo klopt voor
geen meter | dit is gewoon google translate, kom op | jullie hebben mijn kinderen herkenbaar
online gezet?! dat had ik expliciet gezegd niet te doen | eerlijk? ik had meer verwacht voor dat
geld | de salarissen waren weer te laat, mijn assistente stond bij de kassa zonder geld | Er
staan zeven fouten in een brief van tien regels. Zeven. | jullie hebben mijn klant met je en jij
aangesproken, die vrouw is 84 | Ik zou de strookjes eergisteren krijgen, de meiden vragen erom |
er staat 'paasbunch' in de post. met 300 likes. fijn. | deze vertaling kan echt niet, 'Knotwilg'
is 'Knoten-Willi' geworden?! graag overdoen voor maandag | De helft ontbreekt, na minuut 20
houdt het gewoon op. Ik wil het morgen compleet hebben. | dit had mandag af moeten zijn | Er
staat "geachte heer". Mijn klant heet Marieke. | Ik mis heel augustus. Was dat te warm om te
typen of wat | alle facturen twee keer verstuurd naar dezelfde mensen, ik schaam me kapot |
Jullie hebben 'De Kleine Zeemeermin' onder horror gezet. Leuk voor de kinderen. | Er staat nu
"rijlessen vanaf 6 jaar". Bij een autorijschool. Uiterlijk vrijdag eraf graag!! | Er staat dat
we zondag open zijn?? Dat klopt van geen kanten. Morgen gefikst graag | Halve zinnen, namen
verkeerd, en 'dojo' is overal 'Joyo' geworden. Hier heb ik niks aan | Waarom staat er een
concurrent getagd in mijn post??? | Jammer genoeg staan er drie bonnetjes dubbel in. Dit is nu
de tweede maand op rij. | ik vroeg om een stiltecoupé en ik zit tussen twee schoolklassen
volgens de reservering. niet leuk | Dat heb ik vorige week al twee keer doorgegeven. Het komt
nogal slordig over. | alweer een mail van vorige week onbeantwoord, ik word hier niet vrolijk
van | Eerlijk gezegd ben ik teleurgesteld, twee weken gewacht en het klinkt nog precies
hetzelfde | Dit is gewoon door een vertaalmachine gehaald, dat zie ik zelfs. Valt me zwaar tegen
| er missen zeker tien bonnen in de boeken, slordig hoor | jullie bellen om half acht 's
ochtends mijn klanten wakker, dat was niet de bedoeling | fietsbeurt staat nog steeds op 65 |
Bij de post over de bierproeverij staat een foto van de verkeerde zaal. | Het bericht kwam pas
online toen de proeverij al voorbij was. Er zaten zes mensen. | Er zitten dubbele klanten in de
lijst, zo heb ik er niks aan. | sinds jullie update doet het contactformulier het niet meer,
heel vervelend | De trein vertrekt om 6 uur, terwijl ik had gevraagd om niet voor achten. | In
jullie tabel staan de reisuren als overuren, dat klopt van geen kant. | Prijzen op het bord
kloppen niet, de tosti is al sinds januari 6,50 | In de onderwerpregel staat de naam van de
concurrent. Hoe dan? | Dit is gewoon google translate, "Kneader" als "masseur"... Graag opnieuw
door iemand die Engels kan. | al 2 weken bezig en nog steeds de prijzen van vorig jaar op de
site | Bedrag klopt niet op de factuur van 6 maart, slordig. Morgen een goede versie graag | Van
de 60 kaartjes staan er 41 in. Waar is de rest gebleven? Slordig hoor | de helft van de
postcodes in die adreslijst klopt niet, ik krijg pakketten retour | Bij mijn foto staat nu
"stagiaire". Ik ben de eigenaar. | er wordt gejijd en gejouwd tegen klanten van 80, daar krijg
ik boze telefoontjes over | Fijn hoor, alle huisnummers staan bij de telefoonnummers. Kan ik
lekker opnieuw beginnen. | De btw op mijn eieren staat op 21 procent. De kippen zijn er stil
van. | Sinds jullie eraan zaten is mijn agenda leeg. De knop doet niks | Er staat drie keer
"taart" met een d. Ik ben banketbakker | Mevrouw Bakker wacht sinds de 2e op een antwoord en
belt nu elke ochtend mij | Wie schrijft er nou "met vriendelijke groet, [naam invullen]" onder
een reactie, staat gewoon zo online | ik had drie keer gezegd: die twee broers NIET aan één
tafel | Op alle labels staat het oude afzenderadres, drie pakjes zijn nu zoek | Al vier dagen
"bezig" met bellen. Vier. Ik had 't zelf in tien minuten gedaan | de optelling klopt voor geen
meter, 3 kamers dubbel | Nee hè, wéér die vraag. Dit heb ik zaterdag al uitgelegd en gisteren
nog eens. | de btw staat in de kwartaalcijfers bij omzet. Hoe dan | Waar blijft mijn
factuurronde? Die had vrijdag de deur uit moeten zijn | pff weer een dode link op de site na
jullie update. lekker dan | De loonvoorbereiding van februari klopte niet, Joris stond nog als
stagiair. | Acht afspraken beloofd, twee gekregen, en een daarvan dacht dat ik van de thuiszorg
was. | hotel was 190 per nacht, ik had max 120 gezegd | De factuur aan Van Loon is naar zijn ex
gestuurd. Hoe krijg je het voor elkaar. | krijg nooit antwoord van jullie, alleen die robot | Te
laat. Nu heb ik er niets meer aan. | De nieuwsbrief zou vorige week dinsdag klaar zijn. Nooit
iets van gezien. | De herinnering was zo bot dat mijn klant meteen een advocaat erbij haalde...
| ons adres staat verkeerd in de nieuwsbrief, mensen stonden voor de deur bij de buren | Eerlijk
gezegd vind ik de posts van deze maand slap. | Jammer dat de Duitse vertaling vol Nederlandse
woorden zit, dat had ik zelf ook gekund | Sinds jullie aan de site hebben gezeten is het menu
weg. | Mooie foto bij die post hoor, alleen verkopen wij geen hondenvoer. | dubbel
afgeschreven!! | Jullie zouden bellen, jullie belden niet. Jullie zouden mailen, jullie mailden
niet. | de prijzen op de site staan nu in dollars. wij zitten in Zwolle | Dit is niet wat ik
besteld had | Er zitten 23 dubbele klanten in het bestand en eentje heet nu "idem" | Verkeerde
maand geboekt. Ik sta hier op Schiphol met een ticket voor april. | Top hoor, weer een dag
voorbij zonder antwoord | Nieuwsbrief verstuurd met mijn privénummer eronder. Sinds zaterdag
staat de telefoon niet stil. | Waarom moet ik elke keer zélf achter jullie aan? | Voor dat geld
had mijn nichtje van 14 het ook gekund, en netter | De vertaling die ik kreeg is gewoon Google
Translate, daar betaal ik jullie niet voor | jullie hebben de helft van de kaartjes dubbel
ingevoerd, wat een zooi
""",
}
