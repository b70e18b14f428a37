"""What people of small firms type into a chat in Dutch, in a hurry."""

from __future__ import annotations

SAID = {
    "request": """
hoi kunnen jullie april afsluiten, afschriften staan in de map |
hier de bonnetjes van mei, graag inboeken | ik heb 40 bonnen voor jullie, boek ze even in |
bijgaand de opname van vandaag, graag uittypen | factuur voor berger: 2 dagen à 550 |
3 herinneringen versturen, lijst zit erbij |
hendriks is 30 dagen te laat, stuur hem iets vriendelijks |
iemand nodig die de winkelmail beantwoordt als ik in rome ben |
een mailtje aan onze vaste klanten over de zomersluiting zou fijn zijn |
iets korts voor facebook over de nieuwe oven | 2 insta posts aub, foto's volgen |
op de homepage staan nog de oude prijzen, graag aanpassen |
de kaart op de site wijst naar de oude winkel |
de link naar het menu werkt niet, kunnen jullie dat maken | wordpress wil 6 updates, doe maar |
trein naar luik op donderdag, voor 8 uur terug |
kamer voor 2 in utrecht van 3 tot 5, onder de 100 | huurauto in faro, zondag tot woensdag |
lonen juni aub, 8 man, tom 3 dagen ziek | deze maand 2 nieuwe, maak de loonstroken klaar |
zet de adressen uit de pdf in de lijst | 150 bestelbonnen op papier, maandag in excel graag |
deze brief in het duits aub | de kaart in het engels en frans |
contract naar het nederlands, 9 blz | wat vragen anderen hiervoor? even uitzoeken |
zoek uit wie hier tweedehands ovens verkoopt | bel de mensen op de lijst en maak afspraken |
50 oude klanten bellen, wie wil bezoek | maart is weer aan de beurt, zoals vorige maand |
btw q1 graag | zou iemand 12 pagina's kunnen overtypen |
de belasting wil de cijfers van juni, wie maakt die klaar |
nieuwsbrief is te laat, onderwerp de nieuwe collega |
is er iemand die de openstaande posten naloopt en erachteraan gaat |
los daarvan: kamer in wenen op de 9e | daarna het interview met de burgemeester uitwerken |
kunnen jullie drie offertes voor drukwerk opvragen | snel extra klusje, 20 contacten in het crm |
nog eentje, nowak 380 factureren | nu we toch bezig zijn, de over ons pagina moet de nieuwe foto |
ander onderwerp: vluchten naar oslo voor de beurs |
hallo ik ben nieuw, boekhouding van vorig kwartaal nodig | zoek een hotel bij de kliniek voor me |
wie maakt een post over onze vacature? | notulen van maandag netjes uitwerken |
lijst met vegan cafés met telefoonnummer graag | vergelijk de prijzen van vijf koeriers |
boekhouding en lonen mei | eerst de facturen, dan de herinneringen |
vertaal de flyer en zet hem op de site | deze maand graag weer hetzelfde | voor juli ook zo
""",
    "answer": """
half mei | eind volgende week is goed | maakt niet uit wanneer | voor de 10e als het kan |
morgenmiddag | april tot juni | het hele jaar | alleen maart | twee | maar één rekening |
4 mensen | 5, waarvan een parttime | nee | ja klopt | nee klopt niet | allebei | de blauwe |
de tweede | de oude is prima | zet ik er zo op | gisteren gestuurd |
zit in jullie mail als het goed is | staat op de drive | wacht nog op de bank |
diesel voor de bus | etentje met leverancier | mijn eigen kaart, privé | verf en kwasten |
borg, krijg ik terug | cadeau voor een medewerker | parkeren op schiphol | met btw | netto |
bruto denk ik | naar het nieuwe adres | mijn vrouw, anna@winkel.example | dat doet meneer adler |
onze voorjaarsactie | de nieuwe kaart, vooral lunch | dat we in augustus dicht zijn |
kort, zo 150 woorden | vriendelijk, met je | geen idee, wat raden jullie aan | kies maar |
om het even | vanaf utrecht, vroege trein | max 90 per nacht | die is in maart weggegaan |
hij werkt 20 uur | nog niet, komt maandag | geen van die, het gaat om de site |
de eerste denk ik | doe maar dinsdag | alles | dit keer zonder foto's | linkedin en insta |
de gewone | net als vorige keer
""",
    "remark": """
ok goed | ja hoor | prima | doe ik | dank voor de info | ah ok snap ik | 👍🏻 | geen probleem |
helder | is goed | okee | zit tot 2 bij de tandarts | vandaag onderweg, antwoord vanavond |
vrijdag ben ik vrij | maandag weer terug | anna vervangt me volgende week |
net de ontbrekende bonnen gestuurd | afschrift staat erop | bestanden staan in de map |
foto's staan op de drive | vanochtend betaald | die 35,20 is privé | amazon van de 12e was toner |
overboeking naar mijn vrouw is haar salaris | die heeft de leverancier geannuleerd |
die 200 van klein is voor twee facturen | klant zegt dat hij volgende week betaalt |
nieuwe rekening sinds maart trouwens | wat rekenen jullie per pagina | prijs voor 3 posts? |
wat is het uurtarief | wat zouden 10 blz kosten | doen jullie ook aangifte |
zijn jullie er in het weekend | mag ik foto's sturen in plaats van pdf | kan whatsapp ook? |
wie leest mijn bestanden? | hoe snel zijn jullie meestal | spreken jullie ook pools |
waar upload ik dat | wat hebben jullie van me nodig | welk afschrift bedoel je? |
wat is een briefing? | hebben jullie de originelen nodig | mag het morgen ook nog |
ziet ana mijn rekening | hoe werkt dat met toegang | meneer lee liever na 4 uur bellen |
hun kantoor is dicht tot de 6e | nieuw adres: molenstraat 5 | logo staat op de drive |
vraag maar, niks te doen | misschien in mei iets, laat ik weten |
zeg tegen ana dat de sleutel onder de mat ligt | we zijn verhuisd |
mijn compagnon heeft de inlog | printer kapot, dus geen scan vandaag |
sorry voor de late reactie | negeer mijn vorige bericht | verkeerde chat sorry | voor mij ok |
hier alles goed | foto is van vorig jaar | klant vond het concept mooi | hij tekent morgen
""",
    "change": """
maak er dinsdag van | liever donderdag | een week later is beter | kan het eerder, woensdag ofzo |
2 nachten niet 3 | 300 woorden ipv 200 | 4 posts in plaats van 2 | het is 680, niet 860 |
hotel met parkeerplaats | met ontbijt graag | zonder overstap | raamplek als het kan |
alleen handbagage, dus goedkoop tarief | de trein moet na 9 vertrekken |
nieuwe prijzen er ook in | terras ook toevoegen | april ook graag | creditcard ook meenemen |
tweede rekening eruit | stuk over de beurs weglaten | mijn naam er niet op | zonder foto |
niet de rode, de groene | gewoon je en jij | minder formeel | wat korter | grotere kop |
ook naar de accountant sturen | als word, niet pdf | ordernummer erop |
de naam is kowalczyk, graag wijzigen | we zijn nu met 3, niet 2 | factuur naar de holding |
bedrag is netto, niet bruto | factuurdatum de 30e | wacht, de andere klant, becker |
reis verzetten naar juni | mailing naar maandag | begin met de onbetaalde |
kan het ook in het frans | nog iets voor de post: tag de bakker |
er gaat er een meer mee op reis | in de boeken moet februari ook |
nieuwsbrief: draai de onderwerpen om | vergeten te zeggen, moet in het engels |
ik zei vrijdag maar maandag is goed | er is geen haast meer bij |
ze willen het twee dagen eerder | er blijkt nog een derde rekening | nu 9 mensen, 2 erbij |
tweede alinea opnieuw graag | laatste zin eruit | noem het parkeren
""",
    "status": """
hoe staat het | is er nieuws | en? | hallo? al iets | nog steeds niks? | klaar? | al af |
wanneer heb ik het | wanneer is het klaar | doet ana het | wie heeft het |
heeft iemand al gekeken | is de mail weg | is de factuur verstuurd | hebben jullie geboekt |
hebben ze al gebeld | zijn de vluchten geboekt | is mijn bestand aangekomen |
hebben jullie het afschrift gekregen | waar blijven mijn spullen | status? |
hoe ver is de vertaling | hoe ver zijn we met de lonen | lukt vrijdag | haalt het de middag |
wat missen jullie nog van mij | waar wachten jullie op | wat hebben jullie van mij liggen |
mag ik een concept zien | laat zien wat nog openstaat | heeft hij betaald |
heeft hendriks gereageerd | vroeg me af hoe het met de post zit | enig idee wanneer |
schiet het op | is er iemand met de site bezig | hoeveel zijn er klaar | zijn jullie begonnen |
gaat morgen nog door? | en het hotel? | en de herinneringen?
""",
    "cancel": """
niet meer nodig, bedankt | heb het toch niet nodig | al opgelost | laat maar | vergeet de post |
stop maar overal mee | niet verder gaan aub | de reis vervalt | afspraak afgezegd, geen hotel |
klant haakt af, factuur intrekken | mailing niet versturen | stop de mailing!! |
deze maand geen nieuwsbrief | mijn zus heeft het al gedaan | bleek niet nodig | annuleer luik |
alles annuleren | vergeet de vertaling maar | niet meer bellen |
de accountant doet het, dus laat maar | we hebben besloten van niet | ik trek de opdracht in |
gevonden, hoeft niet meer | te duur, laten we niet doen | plannen gewijzigd, geen vlucht |
geen evenement dus geen posts | dit jaar niet
""",
    "thanks": """
dankjewel!! | bedankt hoor | dank jullie | perfect 👌 | top, ontvangen | wat mooi |
ziet er super uit, dank | dat was het, bedankt | jullie zijn toppers | redders in nood |
geweldig | precies dat, dank je | werkt, bedankt | ok top dank | dank je ana | erg blij mee |
mooi werk | binnen, hartelijk dank | zoals altijd goed | zo snel, dank | 🙏🙏 | ❤️ bedankt |
heel goede tekst
""",
    "greeting": """
hoi allemaal | hey 👋 | goeiemorgen | goedemiddag | daar ben ik weer | hallo hallo | joe | dag |
is er iemand | ik ben het | tot later | doei | fijn weekend | fijne avond | groetjes | hallo,
hier de bakkerij | goedemiddag, met de praktijk | hoi, ik ben nieuw hier | hey, met Sanne van de
bloemenwinkel | goedemorgen, de hondenschool weer | halloooo, iemand thuis? | hoi allemaal, net
aangemeld | dag, u spreekt met mevrouw Vos | hallo, eerste keer hier | moi, de timmerman weer
""",
    "complaint": """
dit klopt niet | weer verkeerd bedrag | naam is fout gespeld | jullie zijn de btw vergeten |
de helft ontbreekt | te laat | zou maandag klaar zijn | jullie zeiden dinsdag, het is donderdag |
derde keer dat ik eraan herinner | leest er iemand wat ik schrijf |
dat heb ik al twee keer gezegd | verkeerd hotel | verkeerde datum op de vlucht |
er zitten fouten in | de tekst is waardeloos | link weer stuk | gaat niet open, niks aan |
ik zei zonder overstap | naar de verkeerde gestuurd!! | mijn klant kreeg de factuur dubbel |
veel te duur hiervoor | ik ben echt boos | niet goed genoeg | dit kan niet | serieus? |
lezen jullie dit wel? | ik wacht al dagen | niemand neemt op | sinds maandag geen antwoord |
zo was het niet afgesproken | ik wilde frans, geen duits | waarom is dat in rekening gebracht |
totaal klopt niet | zeer ontevreden | slecht gedaan | teleurstellend |
die aan de telefoon was onbeschoft
""",
    "not_for_us": """
kunnen jullie mijn auto maken | vandaag een elektricien nodig | ik zoek een woning |
verkopen jullie telefoons | laptop kapot, repareren? | kennen jullie een dokter |
wie haalt mijn kind van school | ik wil een pizza | hoe laat is de wedstrijd |
wat wordt het weer morgen | nieuws in de wereld? | vertel eens iets | wat is je lievelingskleur |
ben je een mens? | ik wil bij jullie solliciteren | hebben jullie vacatures? |
koop goedkope volgers | win een iphone | crypto verdubbelt je geld |
je rekening is geblokkeerd, klik hier | lening goedgekeurd, antwoord ja | vrolijk pasen allemaal |
ik heb rugpijn | haha 😂 | wat een hitte | gisteren gekeken? | hoeveel is 2+2 | wie is de premier |
iemand om mijn huis schoon te maken | de tuin heeft dorst | een dj voor mijn bruiloft |
cadeautip voor mijn vrouw | zondag tennissen? | de bakker hiernaast is dicht, jammer
""",
}
