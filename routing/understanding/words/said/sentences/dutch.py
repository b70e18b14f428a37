"""What people write in Dutch in whole sentences."""

from __future__ import annotations

SAID = {
    "request": """
kijk eens wat een tweede busje zou kosten, huur of koop |
wat kost een goede weegschaal? drie opties graag |
verder heb ik een kleine post nodig voor de quizavond |
en mijn dictaat zit in de map, ik wil het als tekst |
mevrouw Okafor had drie lessen, 120 samen, stuur de factuur |
op de juridische pagina staat de oude baas nog, eruit graag |
eind mei komt er hulp, lonen klaarmaken |
op de 3e begint er iemand, graag meenemen en de salarissen klaarmaken |
de klus bij Hansen is klaar, graag in rekening brengen: 6 uur en 220 aan onderdelen |
een patiënt zegt dat de afsprakenpagina een fout toont, graag nakijken |
iemand klaagt dat de webshop niet laadt, kunnen jullie dat oplossen |
we denken aan zonnepanelen, welke subsidies zijn er? twee bladzijden is genoeg |
het gastenboek heeft 300 regels die in een lijst moeten |
sinds de winter niets geplaatst, iets over onze cursus zou goed zijn |
Kim vliegt de 4e naar Oslo, zoek en boek iets redelijks |
zouden jullie een week onze mailbox kunnen doen als Robin op vakantie is? |
ons reglement is er alleen in het Duits, we willen het in het Engels |
we hebben de vergadering opgenomen, kan iemand die uitschrijven? |
er is een lijst met oude klanten, fijn als iemand die belt | daarna ook de lonen graag
""",
    "answer": """
de beurs begint de 8e, dus twee dagen eerder |
de bank doet er tot maandag over, dan krijgen jullie het |
dat we verhuizen, en het nieuwe nummer | die in Breda | de zakelijke rekening en de kaart |
die is voor ons allemaal | niets veranderd, nog steeds vijf | onze boekhouder stuurt het |
kan het nu niet vinden, vraag mijn vrouw
""",
    "remark": """
ik heb hulp nodig | help me even | die rekening gebruiken we trouwens niet meer |
het oude nummer bestaat niet meer | hoe bepalen jullie wie voor mij werkt? |
wie kiest de persoon uit? | zit in de trein, lees het later | mijn zoon doet nu de winkel |
bedankt, ik lees het vanavond | dank, ik kom er nog op terug |
bedankt voor het vragen, alles goed | bedankt, we bespreken het maandag en laten het weten |
mocht iemand het vragen: die 60 contant was voor postzegels |
niet schrikken: de overboeking van de 3e was een terugbetaling |
Robin neemt het volgende week van me over | vanaf mei is Kim de contactpersoon |
ik ben met verlof, vraag Robin maar | hebben jullie iemand die WordPress kent? |
spreekt een van jullie Pools? | werken jullie met mensen die dat al eens deden? |
hebben jullie verstand van Amazon? | is er korting als we vaker bestellen? |
zou het per maand goedkoper zijn? | wat gebeurt er daarna met onze bestanden? |
neem gerust de tijd | antwoorden hoeft niet | ik wilde weten wat het meestal kost |
wie zou het doen als we het bestellen?
""",
    "change": """
de titel is saai, iets met de zee | de kop is suf, graag grappiger |
in het appartement moeten katten mogen | de kamer moet een bureau hebben | er moet een lift zijn |
het begin is te lang en wat stijf | de foto is te donker, neem een andere |
Kim redt het niet voor negen, elke latere trein is goed |
Robin eet geen vis, zeg dat tegen het hotel | voor het hotel: we kunnen nu tot 150 gaan |
voor de nieuwsbrief: vergeet de loterij niet | voor de reis: Robin gaat ook mee |
zet erin dat we met Pasen dicht zijn | schrijf in de nieuwsbrief dat parkeren gratis is |
en zeg in de post dat er weinig kaarten over zijn | oh, en de tweede kaart meteen ook |
en kijk de kas ook even na | kan er advies op de factuur staan en geen werk? |
kan ons logo op de factuur? | het appartement moet rolstoeltoegankelijk zijn |
het budget is omhoog, neem de betere maar | de datum in de tekst klopt niet, het is de 9e |
vergeten te zeggen dat er twee winkels zijn | we kiezen de lange versie |
de bijeenkomst is nu de 12e, dus een nacht later
""",
    "status": """
heeft de klant hem al? | is het bij de klant aangekomen? | zeg nog eens wat jullie voor mij doen |
waar werken jullie nu aan voor mij? | wat loopt er allemaal van mij? |
welke is er het eerst klaar? | ik wil graag weten of het hotel geboekt is |
ik hoor graag hoe het gaat | is er iets uit mijn vraag gekomen? |
wat is er geworden van wat ik maandag vroeg? | mag ik vragen hoe ver jullie zijn? |
kan iemand zeggen of de brief weg is? | weten we al wanneer het af is? |
ik ben benieuwd, is er al iets te zien? | heeft de leverancier gereageerd?
""",
    "cancel": """
ik ga op eigen houtje, dus niks reserveren | we slapen bij vrienden, niet boeken |
we gaan met de auto, geen trein dus | doe er niks meer aan | de baas zegt nee, dus geen post |
stop maar met zoeken, we hebben iemand | ga er niet mee verder, we wisselen van kantoor |
Kims afspraak gaat niet door, dus geen trein | Robin is ziek, de vlucht is niet meer nodig |
we gaan naar een andere boekhouder, stop hier graag |
het is niet meer gewenst, het bestuur besloot anders |
het feest gaat niet door, dus geen uitnodigingen | ik trek de opdracht terug |
de klant bedacht zich, sluit maar af
""",
    "thanks": """
petje af | tien uit tien | vlekkeloos, dank | jullie vertaalster was geweldig, zeg het haar |
zeg Ana dat ik er heel blij mee ben | geef mijn dank door aan het team |
wie dat schreef is een genie | dat ging soepel, dank | jullie hebben mijn week gered |
beter had ik het niet gekund | de gasten vonden het prachtig, dank | wat een opluchting, dank |
onze klanten zijn vol lof
""",
    "greeting": """
goeiedag | hallo daar | hé hallo | hallo, met Kim van de bakkerij | goedemorgen, Robin hier |
hoi, je spreekt met Kim van de studio | hallo, wij zijn de nieuwe van de Molenstraat
""",
    "complaint": """
vijf dagen voor een postje, serieus | een week voor een pagina, nou zeg |
drie weken voor een brief, toe nou | dat had zo nooit weg gemogen |
ik had nadrukkelijk om beide kaarten gevraagd |
de brief had niet zonder mijn akkoord weg gemogen |
dit heb ik vorige maand allemaal gezegd en jullie vragen het weer |
waarom moet ik alles herhalen | hoe kon dat met de verkeerde naam de deur uit? |
mijn privénummer stond op de flyer, hoe kan dat? | eerlijk gezegd was ik alleen sneller geweest |
het duurde langer dan als ik het zelf doe | de klant zag de verkeerde prijs, dat is gênant |
daar had ik niet om gevraagd | jullie stuurden het zonder het mij te vragen |
door jullie fout stonden de gasten voor een dichte deur |
ik vind het jammer dat ik geen antwoord krijg |
de brief ging naar het oude adres terwijl ik het gezegd had | niemand keek naar de datum |
hier zijn we niet tevreden over
""",
    "not_for_us": """
mag ik aspirine met wijn nemen? | helpt honing tegen hoesten? | welke vitamines moet ik nemen |
wij maken kalenders voor bedrijven, catalogus sturen? |
wij bedrukken t-shirts, wilt u een offerte? | kan iemand op onze hond passen als we weg zijn? |
wie geeft de planten water in de vakantie? |
wij zijn een bureau voor zoekmachines en zetten u bovenaan |
wij verkopen adressen, zullen we praten? | ik schrijf namens een investeerder met een aanbod |
waar kun je hier goed eten? | kennen jullie een goede kapper? |
mijn zoon zoekt een stage bij jullie | mag ik een ladder lenen? |
onze verwarming is stuk, doen jullie dat?
""",
}
