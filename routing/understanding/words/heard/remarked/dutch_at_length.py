"""What people who write Dutch remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
ff voor de duidelijkheid: de foto met de kat is van een klant, die heeft toestemming gegeven |
De scans zijn een beetje scheef, maar volgens mij wel leesbaar, roep maar als het niet gaat | de
tweede spreker is de burgemeester, z'n naam graag niet voluit noemen in wat er online komt, weet
je dat vast | google stuurt me ineens mail over "indexering", geen idee wat het is maar hier heb
je m | die bon van 312 euro is van de nieuwe tuba koffer, voor het geval iemand zich afvraagt |
pfff de hele straat ligt weer open, geen klant te zien. Dinsdag kwamen er welgeteld vier,
waarvan één om naar het toilet te gaan | ik kwam die van de administratie net tegen bij de
bakker, ze schaamde zich dood zei ze | De school heeft vandaag de hele rekening betaald, 412
euro. De directrice belde er zelfs nog even over om sorry te zeggen. | Ik heb met de beurs in
Antwerpen geregeld dat ik 's ochtends al vroeg mag opbouwen. Daar ben ik erg blij mee, want de
kraam is dit jaar groter. | Mijn oma praat soms ineens Fries, vooral als ze over vroeger
vertelt. Mijn tante heeft op een blaadje gezet wat ze daar zegt, dat zit bij de opname. | De
foto's van de nieuwe kasten staan sinds vanochtend in de map. Het weer zat mee, dus ze zijn
mooier geworden dan ik had durven hopen. | Ik heb zelf ook nog even met een collega-stukadoor
gesproken. Hij haalt zijn kurk in Tilburg en is daar best tevreden over. | Wat een leuke
reacties kwamen er op de nieuwsbrief! Een mevrouw uit Hoorn schreef dat ze bij het stukje over
de oude weefstoel moest denken aan haar eigen moeder. | Even voor jullie informatie: Bart van de
planning is tot en met vrijdag met zijn zoon op schoolkamp. Zijn uren en die van de ploeg heeft
hij maandag al ingeleverd. | De molenaar belde me nog na over het interview. Hij vertelde dat
het gepiep op de achtergrond het wiekenkruis is, en dat het op die dag nu eenmaal hard waaide. |
Ik heb de deelnemers verteld dat ze van jullie een link krijgen, dus ze letten op hun mail. | Ik
heb de foto's van het terras naar Joost gestuurd, hij zet ze vanavond op volgorde voor jullie. |
Raad eens, het pakket naar Gent is vanmorgen bezorgd. De klant stuurde een foto met een duim
omhoog. | Mijn zus heeft de ingrediëntenlijsten nagekeken en er zat maar één foutje in, dat
heeft ze zelf al verbeterd. | Anouk van de receptie stuurt jullie straks de openingstijden door,
die heeft ze nog op papier staan. | Sorry voor de stilte, ik had de hele week griep en mijn man
deed de winkel. De namen van de sprekers zet ik er morgen bij. | Mijn docent Latijn kijkt
vanavond de namen van de planten na, hij corrigeert alles met rood, schrik niet. | Ik heb de
telling van zaterdag net in de map gezet. Het magazijn was een puinhoop, maar alles is nu
geteld. | Bakker belde net zelf en bood zijn excuses aan, hun boekhouder is met pensioen gegaan
en niemand keek in die mailbox. | ik heb net zelf met dat hotel gebeld en die meneer was heel
aardig hij zegt dat hij jullie mail heeft gezien | bedrag van peters staat erop, zag het net in
de app, had ik niet meer verwacht eerlijk gezegd | heb peter gevraagd de bonnetjes van de gamma
nog te mailen, hij zit tot 4 uur op het dak | Hoi, met Sanne, dochter van mevrouw Dekker. Ze
heeft de gasten uit Keulen zelf al even gebeld en die vonden het allemaal prima. Dan weten
jullie dat | Goedenavond, de foto's zijn bijna allemaal gelukt, mijn kleinzoon zet ze straks in
de map. Alleen de zolder was te donker. Groetjes, Corrie | De opname staat in de map, wel met
een blaffende hond halverwege, dat was die van de buren. | De lammetjes zijn er! Vannacht vier
stuks, ik heb nauwelijks geslapen maar wat een begin van het voorjaar. | De redactie van het
vakblad heeft de column geplaatst, pagina 14, met een foto waar ik tien jaar ouder op lijk. |
Gisteren met mijn zus over de namen gezeten, zij heeft er ook een paar opgeschreven en naar
Marieke gemaild. | Even ter info, ik was gisteren de hele dag bij de tandarts en heb daarom
niets van jullie gelezen. Excuses, ik voel me er rot over. | Het bonnetje van de Gamma is
terecht, het zat in de jas van Ruud. Scan volgt niet meer, hij staat er al in. | Ik heb de
vertaling gisteravond op de bank gelezen. Onze agent in Keulen vindt hem ook goed. | We zijn
vrijdag op de regionale tv geweest met de molen, mijn moeder heeft iedereen gebeld. Sindsdien
staat de telefoon roodgloeiend, maar ik klaag niet | De bonnetjes van de groothandel zitten er
nu ook bij, ze lagen onder de stoel van de bus. Excuus, het was een drukke week met die bruiloft
| poeh het was me wat, de hele straat ligt open en er komt geen klant meer binnen, maar ja de
nieuwe etalage is wel klaar en die is prachtig geworden | nou ik heb de bank gebeld en ze hebben
het afschrift opnieuw klaargezet, ik heb het net in de map gezet, het is nu wel een csv trouwens
| Goedemorgen, Petra van de rijschool hier. Ter informatie: meneer De Wit heeft vanmorgen
contant betaald en ik heb hem een kwitantie meegegeven. Vriendelijke groet, Petra | zo, even een
berichtje vanaf de markt, zon schijnt, alles verkocht behalve de radijs, niemand wil radijs, nou
ja dat was het, hoeft niks mee te gebeuren, fijne Koningsdag alvast | Beste allemaal, de
vergunning voor het terras is binnen! Ik weet nog niet wat we ermee gaan doen, maar ik wilde het
even delen. Vrolijke groet, Saskia | Dag Northside, het viel me op dat er sinds de berichten van
vorige maand meer jonge mensen binnenlopen. Toeval misschien, maar wel leuk. Met vriendelijke
groet, Boekhandel Korenaar Lodewijk | Beste allemaal, de gemeente begint in april met het
opbreken van onze straat. Ik vrees een stoffig voorjaar, maar daarna krijgen we eindelijk bomen.
Hartelijke groet, Huub | De gast van aflevering 13 heeft zich teruggetrokken. Voor 12, waar
jullie mee bezig zijn, verandert er niets. | Pakje van mevrouw in Gent is toch nog aangekomen,
ze heeft zelf gebeld, hoeft niemand meer iets mee | Onze stagiair wil straks alle posts zelf
maken. We laten hem maar begaan, hij heeft er plezier in. | Vroeger schreef mijn vader elke
factuur met de hand, met een kroontjespen. En iedereen betaalde op tijd. | Geachte dames en
heren, Onze boekhouder gaat na dertig jaar met pensioen. Zijn dochter neemt het over, dus alles
blijft in de familie. Met groet, Willemijn | De eigenaar van de derde op de lijst is een neef
van me. Niks aan de hand, gewoon leuk om te weten. | zo de vloer ligt erin en hij glimt als een
spiegel ik heb gewoon even in mijn eentje staan kijken dat mag ook wel eens toch | mijn
boekhouder vroeg of ik ziek was omdat alles op tijd binnen was haha dus nou ja dat wou ik even
kwijt | bij een paar formulieren is het handschrift van een kind, dan staat de naam op de
achterkant | Even iets anders, wat kost een extra kwartaal eigentlijk bij jullie? Ik wil het
alleen maar weten voor mijn begroting | Hoe snel reageren jullie meestal? Ik heb een
bloemenkraam en sta om vijf uur op de veiling, dus ik app op rare tijden. | Onze klanten zijn
vooral huisartsen en die zijn nogal precies. Hebben jullie een verwerkersovereenkomst die ik kan
doorsturen als ze ernaar vragen? | Hoe zit dat bij jullie met meerwerk, wordt dat vooraf gemeld
of zie ik het pas op de rekening?
""",
}
