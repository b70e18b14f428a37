"""What people who write Dutch answer to what the desk asked; at length."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Ja, gewoon tot zes uur, want het is bij ons altijd een drukke dag. Pas op tweede paasdag blijft
de deur een keer dicht. | Donderdag de negentiende is vroeg genoeg, want een dag later zit ik
bij de accountant. Dan kan ik ze 's avonds nog rustig doornemen. | Drie lijkt me mooi, liefst
verdeeld over de week. Vorig jaar deden we er vijf en toen haakten er toch wat mensen af. |
Liever niet, we hebben er maar twee en die zijn meestal weg. Zeg gerust dat ze even kunnen
bellen, dan kijken wij in de schuur wat er staat. | Op naam van de stichting, dus Stichting De
Waterlelie. Meneer Van der Meer tekent wel, maar hij betaalt het natuurlijk niet zelf. | Ja
graag, ik kom met de aanhanger vol stoelen en die laat ik niet op straat staan. | Dat was de
reparatie van de oven, vlak voor Valentijn. Hij kwam gelukkig op zondag langs, en daarom zit er
ook een toeslag in. Het mag dus gewoon bij onderhoud. | Woensdag de 25e zou heel mooi zijn. Die
avond eet ik bij mijn zwager, die mede-eigenaar is, en dan kunnen we het samen doornemen. | Nee,
sinds haar ouderschapsverlof werkt ze 28 uur. We hebben dat in januari op papier gezet, maar ik
zie nu dat ik jullie dat nooit heb verteld. | Ik heb er een nacht over geslapen en vind het toch
te persoonlijk, knip het er maar uit. | Nee joh, die van de Albert Cuyp is al jaren verkocht.
Het gaat alleen om de twee appartementen in Haarlem. | Alleen de benedenverdieping. Boven is
vorig jaar al gedaan door mijn broer, die schilder is, en daar zit nog geen krasje op. | Doe
toch maar donderdag de 19e voor de Duitse teksten, vrijdag zit ik de hele dag op de beurs in
Utrecht. | Volgens mij wel, hij ruikt naar wasverzachter en het kaartje is eraf. Toch neem ik
hem terug, ze bestelt hier elke maand iets. | Liever niet, vorig jaar stapelden ze alles op en
kreeg ik geld toe bij mijn eigen beeldjes. | Goedemiddag, in het Nederlands en het Duits graag,
Engels hoeft van mij niet. Hartelijke groet, mevrouw Terpstra | Sorry, ik zat de hele ochtend op
de tractor en hoor dan niks. Doe maar maandag, dan is iedereen terug van de beurs. | Vorig jaar
sliep ik voor 80 euro naast een disco, dat nooit meer. Tot 140 mag het wel kosten | ja hoor doe
maar, maar niet meer dan vijf per groep want anders zitten ze tot kerst te wachten |
Goedemorgen, fijn dat u ermee begint. Ik ben beschikbaar van dinsdag 17 tot en met donderdag 19
maart, bij voorkeur in de ochtend. Met vriendelijke groet, Marloes Dekker | oei regels, ik doe
hem even open, wacht, hij is traag, ja hier, hij gaat tot achthonderdveertig, maar daar zitten
een paar lege tussen, dus zeg achthonderd | Beste, om op uw vraag terug te komen: het gaat om
ongeveer 180 regels. Alles moet in het CRM komen, niet in de webshop. Met vriendelijke groet,
Arjan Vos | Hoi hoi, jazeker, de hond mag op de foto. Hij heeft zelf ook toegestemd, met zijn
staart. Liefs, Jet | Goedenavond, de meterstand van het water was 418 en die van de stroom
20.377, zoals u vroeg. Ik heb er ook een foto van. Met groet, Lieven | wanneer nou doe maar de
eh woensdag niet deze maar die daarna dus de vijfentwintigste dan ben ik ook weer terug |
Goedemorgen, neem maar het account van de winkel, niet dat van mij persoonlijk. Het wachtwoord
geeft mijn dochter u door. Hartelijke groet, Truus van Eck | Goedemorgen, ik heb er een nachtje
over geslapen. Doet u maar "je", behalve bij de tarieven, daar klinkt "u" netter. Groet,
Willemijn Struik | Beste ontwerper, we hebben er thuis over gestemd, ook de kinderen. Het is
nummer twee geworden, met vijf tegen één. De ene is mijn man. Groetjes, Gerda | Goeiemorgen, ik
heb het even nagekeken, 1 uur en 12 minuten, maar het laatste kwartier is koffie en gelach dus
dat mag eraf wat mij betreft! | Sorry voor de verwarring van gisteren, ik bedoelde het hele
vierde kwartaal en niet alleen december. De bankafschriften zitten in dezelfde map. | O ja, dom
van me, het bedrag staat natuurlijk nergens. 1.930 euro ex btw, en de kraan heb ik er gratis bij
gedaan, dus die hoeft er niet op.
""",
}
