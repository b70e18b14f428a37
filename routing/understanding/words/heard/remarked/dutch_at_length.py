"""What people who write Dutch remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
ff voor de duidelijkheid: de foto met de kat is van een klant, die heeft toestemming gegeven |
De scans zijn een beetje scheef, maar volgens mij wel leesbaar, roep maar als het niet gaat | de
tweede spreker is de burgemeester, z'n naam graag niet voluit noemen in wat er online komt, weet
je dat vast | google stuurt me ineens mail over "indexering", geen idee wat het is maar hier heb
je m | die bon van 312 euro is van de nieuwe tuba koffer, voor het geval iemand zich afvraagt |
even wat leuks: we hebben vandaag een vleugel door een raam op driehoog gekregen, halve straat
stond te filmen, en toen ie binnen stond speelde die mevrouw er gelijk op. M'n mannen stonden te
janken, die van twee meter het hardst | pfff de hele straat ligt weer open, geen klant te zien.
Dinsdag kwamen er welgeteld vier, waarvan één om naar het toilet te gaan | druk dagje hier, 60
pakketten, de postbode stond er al om negen uur, de printer deed het niet en mijn dochter heeft
de helft van de etiketten er scheef op geplakt, maar het is gelukt | Ziet er fijn uit, helemaal
mijn toon. 43% geopend zie ik, da's nog nooit gebeurd | ik kwam die van de administratie net
tegen bij de bakker, ze schaamde zich dood zei ze | Ik zit te denken aan een bakfiets met
koffie, maar eerst de zomer maar eens doorkomen | De school heeft vandaag de hele rekening
betaald, 412 euro. De directrice belde er zelfs nog even over om sorry te zeggen. | Ik heb met
de beurs in Antwerpen geregeld dat ik 's ochtends al vroeg mag opbouwen. Daar ben ik erg blij
mee, want de kraam is dit jaar groter. | Mijn oma praat soms ineens Fries, vooral als ze over
vroeger vertelt. Mijn tante heeft op een blaadje gezet wat ze daar zegt, dat zit bij de opname.
| De foto's van de nieuwe kasten staan sinds vanochtend in de map. Het weer zat mee, dus ze zijn
mooier geworden dan ik had durven hopen. | Ik heb zelf ook nog even met een collega-stukadoor
gesproken. Hij haalt zijn kurk in Tilburg en is daar best tevreden over. | De bonnetjes van de
groothandel zitten nu in de map, ik heb ze gisteravond aan de keukentafel gescand. Er zit er
eentje bij met een kattenpoot erop, maar het bedrag is te lezen. | Wat een leuke reacties kwamen
er op de nieuwsbrief! Een mevrouw uit Hoorn schreef dat ze bij het stukje over de oude weefstoel
moest denken aan haar eigen moeder. | Even voor jullie informatie: Bart van de planning is tot
en met vrijdag met zijn zoon op schoolkamp. Zijn uren en die van de ploeg heeft hij maandag al
ingeleverd. | Ik was gisteren bij de hockeyclub die jullie hadden gebeld, en het was een heel
fijn gesprek. De voorzitter zei dat jullie collega precies wist hoeveel velden ze hadden, en dat
vond hij knap. | De molenaar belde me nog na over het interview. Hij vertelde dat het gepiep op
de achtergrond het wiekenkruis is, en dat het op die dag nu eenmaal hard waaide. | Ik heb de
deelnemers verteld dat ze van jullie een link krijgen, dus ze letten op hun mail. | Ik heb de
foto's van het terras naar Joost gestuurd, hij zet ze vanavond op volgorde voor jullie. | Raad
eens, het pakket naar Gent is vanmorgen bezorgd. De klant stuurde een foto met een duim omhoog.
| Mijn zus heeft de ingrediëntenlijsten nagekeken en er zat maar één foutje in, dat heeft ze
zelf al verbeterd. | Anouk van de receptie stuurt jullie straks de openingstijden door, die
heeft ze nog op papier staan. | Ik heb Henk en Trudy gesproken toen ze hun fiets bij mij kwamen
ophalen, ze willen allebei best achter de bar. Trudy heeft het vroeger jaren gedaan en kent de
kassa nog. Henk stuurt je vanavond zelf nog een appje met de dagen waarop hij kan. Zie je wel
dat het goedkomt, ik maakte me er echt zorgen om. | Sorry voor de stilte, ik had de hele week
griep en mijn man deed de winkel. De namen van de sprekers zet ik er morgen bij. | De nieuwe
foto's maakt mijn zoon zaterdag in de werkplaats, die krijgen jullie daarna meteen. | Wachtwoord
voor Etsy stuur ik straks via de kluis, eerst even de kinderen van school halen. | Mijn docent
Latijn kijkt vanavond de namen van de planten na, hij corrigeert alles met rood, schrik niet. |
Ik heb de telling van zaterdag net in de map gezet. Het magazijn was een puinhoop, maar alles is
nu geteld. | Bakker belde net zelf en bood zijn excuses aan, hun boekhouder is met pensioen
gegaan en niemand keek in die mailbox. | Mijn dochter heeft de vacature al op het prikbord van
school gehangen, ze vindt het spannend. | nou de buurman heeft eindelijk zijn steiger weg dus
wij hebben weer licht in de winkel | ik heb net zelf met dat hotel gebeld en die meneer was heel
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
niets van jullie gelezen. Excuses, ik voel me er rot over. | Goed nieuws: we zijn genomineerd
voor de ondernemersprijs van de gemeente. De uitslag is in mei. | Het bonnetje van de Gamma is
terecht, het zat in de jas van Ruud. Scan volgt niet meer, hij staat er al in. | Goedendag, wij
hebben gisteren de nieuwe koffiemachine in gebruik genomen, het is hier feest. En nog iets: de
adressen van de drie nieuwe gezinnen staan nu onderaan in het bestand dat jullie hebben. Groeten
van Gerda Kuipers | Beste team, mijn excuses dat het hier zo stil was. We hadden lekkage in de
salon en alles stond onder water, gelukkig niet de administratie. Vanaf vandaag ben ik weer
gewoon bereikbaar. Vriendelijke groet, Yvonne Schouten | Hoi Sanne, Hoe was Texel? Hier even een
berichtje: de burgemeester heeft ja gezegd, dus de opening van de winkel gaat echt door met lint
en al. Ik ben zo blij dat ik het overal rondvertel. Liefs, Yvonne Bij Yvonne Bloemen | Hoi
Judith, Je had gelijk met je tip over de thee, ik slaap weer. Ik wilde nog doorgeven dat de
foto's van de verbouwing klaar zijn, mijn zwager heeft ze op de gedeelde schijf gezet onder
"maart". Het zijn er veel, sorry. Groetjes, Elly Bosman, B&B De Wilg
""",
}
