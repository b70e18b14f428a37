"""What people write in Dutch, by kind of message."""

from __future__ import annotations

SAID = {
    "request": """
daarnaast hebben we een folder nodig voor de markt |
ander onderwerp: een trein naar Lyon voor twee in juni |
herinnering aan Bakker voor de factuur van maart | factuur naar De Vries, 300 euro |
deze notities uitwerken graag | trein naar Gent, twee personen | drie bladzijden nakijken |
we hebben de loonstroken van juni nodig | de bonnetjes van april moeten gesorteerd worden |
een paar berichten voor onze pagina zou fijn zijn |
kunnen jullie vrijdag de telefoon overnemen? |
we willen de nieuwe tijden aankondigen, maak een mailing |
ontferm je over de openstaande facturen | laat het contract vertalen |
de boekhouding moet voor het eind van de maand klaar zijn | aanmaning naar alle wanbetalers |
het formulier werkt niet meer, graag maken | werk het interview uit op papier |
lonen voor vijf mensen klaarzetten | kan iemand een tekst opstellen? |
de prijzen op de site zijn fout, graag aanpassen | de prijslijst moet bijgewerkt worden |
factuur voor Peters, 20 uur à 60 | de bonnetjes van juni moeten gesorteerd worden |
iemand moet de bank bellen over de pas | er liggen 50 mails, neem dat alsjeblieft over |
ik heb een tekst in het Engels die ik in het Nederlands nodig heb | het is weer zover: de btw |
boek een trein naar Groningen voor mij | doe de boeken en bereid de lonen voor |
boekhouding van oktober voor vrijdag | de boeken van maart graag | nieuwsbrief voor december |
ik heb een flyer nodig voor onze open dag |
ik zou het contract voor maandag vertaald willen hebben |
ik heb drie berichten voor Instagram nodig |
we hebben iemand nodig die de prijzen op de site aanpast |
we zoeken iemand voor een nieuwe pagina | we zouden graag een korte video laten maken |
zou je de nieuwsbrief kunnen schrijven? |
kun je volgende week een vlucht naar Wenen voor me boeken? |
kan je de boekhouding van april doen? | kunt u de salarissen van mei voorbereiden? |
kunnen jullie de boekhouding van het derde kwartaal doen? |
kun je me helpen met een geweigerde factuur? |
kan iemand naar onze website kijken? het formulier doet het niet |
kan iemand dit interview uittypen? | zou het mogelijk zijn om een nieuw logo te krijgen? |
wie kan twee pagina's naar het Frans vertalen? |
wie zou de inbox kunnen doen terwijl ik weg ben? | is er iemand die een poster kan ontwerpen? |
stuur alsjeblieft een factuur naar Miller van 900 euro | graag de mensen op de lijst bellen |
bel de mensen op de lijst aub | graag de bankrekening van september afletteren |
schrijf drie posts over het nieuwe product | zoek een hotel bij de beurs, maximaal 120 euro |
vertaal dit naar het Duits, het is dringend | de bijgevoegde opname uittypen |
openingstijden op de website aanpassen | bel deze contacten en maak afspraken |
zoek vijf leveranciers van papieren zakken uit | ik zoek iemand voor een brochure |
ik zoek hulp bij mijn belastingen | ik wil graag een nieuwe banner voor de winkel |
ik wil onze voorwaarden laten vertalen | ik wilde vragen of iemand mijn artikel kan nalezen |
zoals altijd: salarissen van juni graag | nieuwe taak: de klantenlijst opschonen |
nog een klus: 40 visitekaartjes in de tabel zetten |
daarna: ondertitels voor de video, 12 minuten | Hallo! Zou je de boeken van april kunnen doen? |
goedemorgen, graag de openstaande facturen opvolgen |
hoi team, we hebben een pagina nodig voor de 15e |
Bedankt! En zou je ook de nieuwsbrief kunnen doen? |
dank je wel, mooi werk. Nu graag hetzelfde voor november |
perfect, bedankt. Nu heb ik de facturen van maart nodig |
de website ligt eruit, graag repareren | mijn inbox is een puinhoop, kan iemand die opruimen? |
ik heb hier 30 bonnetjes die ingevoerd moeten worden |
we verhuizen in mei en het adres moet overal aangepast worden |
reserveer een tafel voor zes donderdag om 19 uur |
herinner iedereen die nog niet betaald heeft |
elke maand: rekening afletteren en mij een overzicht sturen |
vanaf nu graag twee keer per week op LinkedIn posten |
plan een afspraak met Keller dinsdag om drie uur |
bestel 200 visitekaartjes voor de nieuwe collega | maak een overzicht van al onze contracten |
vat het rapport samen op één pagina |
twee dingen: de boeken van mei en een nieuwsbrief voor juni |
bel eerst de klanten en stuur ze daarna de brochure |
doe de boeken van maart en schrijf de nieuwsbrief | dringend: betaling in de webshop repareren |
500 woorden over de voorjaarsschoonmaak voor onze blog | logo voor een bakkerij, warme kleuren |
vluchten voor twee naar Madrid, 3 tot 5 april |
gegevens invoeren, 120 regels, van PDF naar CRM |
mijn accountant vraagt om de boeken van februari, kunnen jullie die klaarmaken? |
iemand moet de huisbaas bellen over de verwarming |
ik heb dit weekend iemand nodig voor de klantmails | maak een offerte voor het project Brandt |
help me met het plannen van het teamuitje | bouw een app voor mijn telefoon |
ik heb een loodgieter nodig voor de keuken
""",
    "answer": """
voor onze vakantie, dus rond de 3e | zodra iemand tijd heeft |
wat vullen anderen meestal in? | lastig te zeggen, doe maar dinsdag |
ik denk twee pagina's | Olga mag het beslissen | geen haast | het is niet dringend |
vrijdag | vrijdagmiddag | voor het eind van de maand | volgende dinsdag om drie uur | maart |
derde kwartaal | vorige maand | de tweede | de eerste | optie 2 | allebei | allemaal |
geen van beide | boekhouding | de nieuwsbrief | van het Duits naar het Engels | ongeveer 40 |
12 pagina's | zo'n twee uur | 1.200 euro | niet meer dan 300 | Instagram | ja | ja graag |
ja precies | klopt | nee | nee, nog niet | nee bedankt | weet ik niet zeker | ik weet het niet |
geen idee, beslissen jullie maar | stuur ik later | moet ik even nakijken | Ana heeft het al |
net als vorige keer | zoals altijd | dat was voor een printer die we in mei kochten |
dat was de trein naar Lissabon | de klant is Keller, de workshop van 12 mei |
de nieuwe openingstijden | onze klanten, vooral kleine restaurants |
vriendelijk maar niet te los | wat jullie het beste uitkomt | maakt niet uit |
staat in de gedeelde map | hier is het | alsjeblieft, zie bijlage | elke dag behalve woensdag |
liefst in de ochtend | na 16 uur | hij heet Tom, tom@example.com | dat is privé, laat maar weg |
ja, beide rekeningen | de zakelijke | alleen de eerste helft | zo snel mogelijk |
geen haast, twee weken is prima | overslaan | in euro | kort, een halve pagina |
aan het verkoopteam | maandelijks
""",
    "remark": """
bel Lena bij vragen over het contract | Lena weet alles van de boekingen |
de salarissen zijn van meneer Steen | Tim doet bij ons de website |
welk lettertype is dat? | waar komt die foto vandaan? | de buurman is akkoord |
de 9e ben ik weer terug |
ik kijk er straks naar | ok, tot later | dat bedrijf bestaat niet meer, laat maar leeg |
werken jullie ook op zaterdag? | is het duurder in het weekend? | ah, ik snap het |
zit tot vier uur in overleg |
is dat met of zonder btw? | zit alles in de prijs? | de oude rekening bestaat niet meer |
die winkel is in het voorjaar gesloten | wat zou dat ongeveer zijn? | hoeveel per pagina? |
onze boekhouder is meneer Bakker, die weet ervan | ik zit de hele ochtend in vergadering |
ik zet ze vanavond in de map | die heb ik contant betaald | oké, duidelijk |
de betaling van de 5e was de huur | hij spreekt alleen Frans | morgen ben ik er niet |
deze ontbrak nog | ik was er een vergeten, hier is hij | die betaling was privé |
die 120 op de 3e was een cadeau | dat hoort bij het andere project | ik heb het haar verteld |
het kantoor is in de Tuinstraat | dank je, ik begin nu | ben ermee bezig |
gedaan, het zit in jullie mail | ik heb het in de map gezet | wat rekenen jullie per pagina? |
kan ik per maand betalen? | hoe stuur ik jullie het bestand? | wat zou dat kosten? | ok | oké |
oké top | prima | begrepen | akkoord | genoteerd | goed | in orde | komt goed | doe ik |
zal ik doen | gaan we doen | klinkt goed | 👍 | 👌 | goed om te weten | geen probleem |
geen punt | die 480 was voor de printer | ik heb jullie net het afschrift gestuurd |
ik heb de bestanden geüpload | de documenten staan in de map | ik heb de factuur net betaald |
ter info: ik ben tot donderdag op reis | even ter info, het kantoor is maandag dicht |
trouwens, het logo is dat van de site | trouwens, Tom is volgende week terug |
let op, de prijzen zijn exclusief btw | houd er rekening mee dat de klant liever belt |
de toegang is veranderd | ik was de lijst vergeten, hier is hij |
sorry, verkeerd bestand, dit is de goede | hier is het ontbrekende bonnetje |
bijgevoegd de nieuwe versie van de lijst | er ontbreekt nog een bon, ik zoek hem nog |
de bank zegt dat het afschrift morgen komt | ik heb de huisbaas gesproken, hij is akkoord |
ze wordt liever 's ochtends gebeld | de contactpersoon is Maria |
onze kleuren zijn blauw en wit | het nieuwe adres is Tuinstraat 4 |
ik ben deze week niet op kantoor | morgen ben ik niet bereikbaar | ik kijk er vanavond naar |
ik kom erop terug | hebben jullie nog iets van mij nodig? | welk formaat hebben jullie nodig? |
hebben jullie mijn mail gekregen? | wat kost dat? | hoeveel kost het? | wat gaat dat kosten? |
wat zijn jullie tarieven? | is dat inclusief btw? | hoe lang duurt dat meestal? |
wat kun je allemaal? | hoe werkt dit? | werken jullie ook in het weekend? |
wie ziet mijn bestanden? | kan ik iemand spreken? | let goed op de tweede kolom |
precies wat ik bedoelde, één kleinigheid: de titel is dr. |
over de nieuwsbrief: de foto is van Anna | over de boeken: de overboeking van 300 was privé |
ik denk dat er een typfout in regel 3 staat | op pagina twee ontbreekt de datum |
ik vind de tweede versie mooier | voor mij is het goed zo | ik ben ziek vandaag |
laat het weten als er vragen zijn | zeg tegen Ana dat de sleutel bij de buren ligt
""",
    "change": """
het moet twee dagen eerder klaar zijn | we hebben het dinsdag nodig en niet vrijdag |
haal het tweede hoofdstuk weg | laat het telefoonnummer weg | zet de prijzen er niet in |
maak er twee bestanden van |
neem ook de factuur van maart mee | alles in Arial graag |
stuur het naar Olga en niet naar mij | in Excel en niet als pdf |
twee pagina's in plaats van drie is genoeg | zet ons nieuwe adres eronder |
de kamer moet op de tuin uitkijken | de tekst moet vriendelijker | de auto moet groter zijn |
tel Lena ook mee | zet mijn zus ook op de lijst | de trein moet later vertrekken |
we zijn met drie, niet met twee |
liever met de trein dan met het vliegtuig | maak er acht van in plaats van vijf |
de titel korter |
kunnen jullie ook de reiskosten meenemen? | tel de aanbetalingen ook mee | wat formeler graag |
schrijf het losser | de toon mag warmer | juni kan weg, alleen juli |
er zijn nog twee pagina's bij gekomen | het heeft tijd tot de 12e |
geen haast, eind volgende week is genoeg | kunnen jullie de lunches ook meerekenen? |
kan het donderdag in plaats van vrijdag? | neem de reiskosten ook mee |
alleen de eerste drie hoofdstukken, niet het hele boek |
laten we de mailing naar mei verschuiven | een correctie: het is met twee n'en |
gebruik toch de oude sjabloon | maak de tekst iets korter | zet er een tabel onder |
ik heb het dinsdag nodig in plaats van donderdag | er komen twee mensen bij |
laat de prijzen eruit | zonder de namen graag | liever twee pagina's dan vier |
het moet groen zijn, niet rood | houd de oude titel maar | kan het als PDF in plaats van Word |
de vlucht moet op de 4e, niet de 5e | neem meteen ook de tweede rekening mee |
we zijn nu met vijf, niet met vier | kan het tot donderdag wachten? |
begin met de achterstallige | liever 45 minuten dan een uur | toch maar dinsdag |
ik heb de lijst aangepast, neem deze | doe maar maandag | maak er maandag van |
liever donderdag dan woensdag | kunnen we het naar vrijdag verplaatsen? |
kun je de nieuwsbrief naar volgende week verschuiven? | zet het gesprek graag op 16 uur |
kan het een dag later? | laten we het uitstellen tot na Pasen | schuif het een week op |
ik heb het eerder nodig, woensdag als het kan | kan het al om twaalf uur klaar zijn? |
de deadline is nu de 20e | hoeft toch niet vrijdag, maandag is genoeg |
verander de datum naar de 5e | planwijziging: 300 woorden in plaats van 500 |
eigenlijk worden het 20 pagina's | alleen de eerste twee hoofdstukken | niet maart maar april |
ik bedoelde april, niet maart | sorry, ik bedoelde de zakelijke rekening |
correctie: het bedrag is 1.450 | voeg ook de cijfers van het tweede kwartaal toe |
neem ook de onkosten mee graag | en de nieuwe prijzen ook | kun je Tom aan de lijst toevoegen? |
voeg de bonnetjes van mei toe | zet er ook ons telefoonnummer bij |
nog iets over de flyer: gebruik het nieuwe logo |
in de nieuwsbrief graag nog een zin over parkeren | laat de laatste alinea weg |
haal de tweede foto eruit | zonder inleiding graag | korter graag, hooguit 100 woorden |
in het Frans in plaats van Spaans | twee personen in plaats van drie | liever blauw dan groen |
stuur het naar Anna in plaats van naar mij | de factuur moet naar het andere adres |
breid het uit naar het vierde kwartaal | bel alleen op donderdag | twee keer zoveel berichten |
verhoog het budget naar 500 | ik heb het liever in de ochtend |
kunnen jullie het begin grappiger maken? | corrigeer de naam, het is Meyer met een y |
verander de titel in "Lente" | vervroeg het naar morgen |
de boeken hebben geen haast meer, eind van de maand is goed | maak dat ongedaan
""",
    "status": """
is het nu af? | klaar of nog bezig? | al gedaan? |
heeft iemand het al opgepakt? | hoe ver zijn we? | komt het op tijd af? |
en het hotel? | al iets van het logo? | T-9? | wat is er van de lijst geworden? |
hoe lang nog voor de website? | hoe lang duurt het nog? | mag ik zien wat er al is? |
kan ik de eerste versie al bekijken? | heeft iemand er al naar gekeken? |
is Tom klaar met bellen? | wanneer zie ik de eerste versie? | is er al een concept? |
wat is er van mijn aanvraag geworden? | zorgt iemand voor de lonen? | komen jullie vooruit? |
wanneer heb ik het rapport? | zijn jullie aan de flyer toegekomen? | is er iemand mee bezig? |
is het verstuurd? | en mijn poster? | en de facturen? | hallo? al wat vooruitgang? |
zijn de kaartjes geregeld? | heeft de klant gereageerd? | waar zijn mijn spullen? |
waar blijven mijn dingen? | hoe staat het met de boekhouding? | waar blijft mijn nieuwsbrief? |
waar is de vertaling? | wat is de stand van zaken? | status? | status graag | is er nieuws? |
nog nieuws over de website? | is er al iets bekend over T-12? | hoe gaat het ermee? |
hoe loopt het? | hoe gaat het met de telefoontjes? | hoe ver zijn jullie? |
hoe ver is het transcript? | wat gebeurt er met mijn aanvraag? | is het al klaar? |
is de nieuwsbrief klaar? | zijn de boeken al af? | is er al iemand begonnen? |
heeft iemand mijn taak opgepakt? | hebben jullie de facturen al verstuurd? |
heb je de huisbaas al gebeld? | wanneer is het klaar? | wanneer komt de vertaling? |
wanneer krijg ik het rapport? | wanneer kan ik het logo verwachten? | is het vrijdag klaar? |
halen we maandag nog? | wie is er met het logo bezig? | wie doet mijn boeken? |
wat staat er nog open? | wat loopt er nu? | laat mijn taken zien | mijn taken |
wat moet er nog gebeuren? | hoeveel telefoontjes zijn gedaan? |
ik wilde even vragen naar de flyer | ik vroeg me af hoe het onderzoek gaat |
kun je me vertellen hoe het met de boeking staat? |
kunnen jullie een update geven over de poster? | zijn de vluchten geboekt? |
is er al een datum voor de video?
""",
    "cancel": """
het plan gaat niet door, stop maar | we bleken er al een te hebben |
we hebben een andere oplossing, niet meer doen |
niet meer nodig, mijn broer heeft het gedaan | laat maar, de klant wil niet meer |
dat heb ik zondag zelf afgemaakt |
de beurs gaat niet door, annuleer de trein | we hebben het zelf gedaan, stop maar |
jullie kunnen stoppen met bellen | het zoeken mag stoppen | stop met alles |
laat die brochure maar | laat het maar zitten met die folder | we kunnen zonder de flyer |
de deal gaat niet door, stop maar | de accountant heeft het gedaan, dus schrap het |
we willen toch geen mailing | we zien af van de video | vergeet dat hotel maar |
de vlucht hebben we niet nodig | annuleer | annuleren | annuleer dat graag |
graag de nieuwsbrief annuleren | annuleer T-3 | stop | stop daarmee |
stop met bellen alsjeblieft | ik heb de boeken niet meer nodig | niet meer nodig |
we hebben de vertaling niet meer nodig | dat hoeft niet meer | hoeft niet meer |
de flyer is toch niet nodig | vergeet het maar | vergeet de flyer | laat maar |
laat maar zitten | laat het logo maar zitten | laat maar, ik heb het zelf gedaan |
ik heb het zelf al gedaan, hoeft niet meer | is al geregeld, jullie kunnen stoppen |
toch geen nieuwsbrief deze maand | doe het toch maar niet | zeg de afspraak af |
blaas de vergadering af | doe de salarissen maar niet, dat doet de accountant |
jullie hoeven ze niet meer te bellen | ik wil mijn aanvraag intrekken | ik trek de opdracht in |
het evenement gaat niet door, dus geen flyer |
de klant heeft zich teruggetrokken, we kunnen stoppen |
ik heb me bedacht, ik wil het niet meer | de nieuwsbrief slaan we deze keer over |
de reis gaat niet door, annuleer de vlucht | haal dat van de lijst | verwijder mijn aanvraag
""",
    "thanks": """
bedankt, nu klopt alles | bedankt dat het zo snel ging | precies wat we nodig hadden |
wat snel, dank allemaal | jullie zijn top |
precies goed, dank | daar ben ik blij mee | echt mooi werk | beter kan niet |
bedankt voor het snelle werk | bedankt | bedankt! | dank je | dank je wel | dankjewel |
dank u wel | hartelijk dank | heel erg bedankt | veel dank | bedankt allemaal | bedankt Ana |
bedankt, super | bedankt, ziet er geweldig uit! | perfect, bedankt | perfect! | top | top! |
super | geweldig | geweldig werk | fantastisch | uitstekend | goed gedaan | mooi werk |
mooi zo | netjes | prachtig, bedankt | precies wat ik nodig had, bedankt |
jullie zijn de beste | dat was snel! | wauw, wat snel, dank je | ik vind het prachtig |
heel blij met het resultaat | bedankt voor de snelle reactie | bedankt voor de hulp |
bedankt voor de boeken, alles klopt | bedankt, dat was alles voor vandaag |
bedankt, geen vragen meer | oké bedankt | ok dank je | bedankt en fijn weekend |
de nieuwsbrief viel erg in de smaak bij de klanten | 🙏 | ❤️
""",
    "greeting": """
hallo allemaal | goeiemorgen team | hey hey |
hallo | hallo! | hoi | hoi Ana | hey | hallo allemaal | goedemorgen | goedemorgen allemaal |
goedemiddag | goedenavond | goedendag | dag | hallo, is daar iemand? | is er iemand? |
ben je daar? | hallo, hoe gaat het? | alles goed? | fijne maandag! | gelukkig nieuwjaar! |
ik ben er weer | tot morgen | tot straks | tot ziens | doei | welterusten | fijn weekend |
fijne avond | aangenaam | 👋
""",
    "complaint": """
na vier dagen nog steeds geen antwoord | weer de verkeerde versie | de helft ontbreekt |
weer het verkeerde adres | ik heb betaald voor iets wat ik niet besteld heb |
niemand heeft dit nagelezen |
ik bestelde een logo en kreeg gekrabbel | ik heb hiervoor betaald en het is niks waard |
altijd hetzelfde, altijd te laat | ik had het maandag verwacht, waar blijft het? |
niemand zei dat het later werd | alweer een fout in de factuur | echt slechte service |
dat was voor vorige week beloofd | er zitten overal fouten in | hier kan ik niets mee |
ik heb er genoeg van | waarom krijg ik geen antwoord? | ik ben heel ontevreden |
al dagen geen antwoord, zo hoort het niet | ik wacht al vijf dagen en hoor niets |
niemand belt me terug | al een week niets van jullie gehoord |
tien dagen en nog steeds geen antwoord | ik moest alles zelf verbeteren |
jullie zijn de helft vergeten | waarom is mijn aanvraag genegeerd? |
voor de tweede keer het verkeerde bestand | de totalen kloppen alweer niet |
ik ben erg ontevreden over hoe dit ging | dit is weer fout, voor de derde keer! | dit is fout |
het klopt allemaal niet | de cijfers kloppen weer niet | ik ben hier niet blij mee |
ik ben helemaal niet tevreden | ik ben erg teleurgesteld | dit is onaanvaardbaar |
dit kan echt niet | ik wacht nog steeds!! | ik wacht al sinds maandag en niemand reageert |
niemand geeft antwoord | waarom reageert er niemand? | dit duurt veel te lang | weer te laat |
beloofd voor vrijdag en er is nog steeds niets | dit had gisteren klaar moeten zijn! |
de deadline is weer gemist | hoe vaak moet ik het nog vragen? | de tekst staat vol fouten |
vol typfouten, heeft iemand dit nagekeken? | slordig werk | slechte kwaliteit |
waardeloze service | de vertaling is onbruikbaar | dit is niet wat ik vroeg |
dit hadden we niet afgesproken | de helft ontbreekt | jullie hebben de verkeerde mensen gebeld |
hij was onbeleefd tegen mijn klant | er is twee keer afgeschreven |
de rekening is veel te hoog, we hadden 60 afgesproken | ik wil mijn geld terug |
ik wil een klacht indienen | ik wil me beklagen | zonde van de tijd | steeds dezelfde fout |
ik ben het zat | belachelijk | wat een puinhoop | dit kan toch niet waar zijn |
serieus? alweer? | ik had meer verwacht | mijn klant is hier boos over |
door jullie hebben we de beurs gemist | schandalig
""",
    "not_for_us": """
ons dak lekt, kan iemand komen? | ik zoek een oppas voor zaterdag | wie maait mijn gras? |
mijn wasmachine is stuk | we hebben een elektricien nodig | mijn fiets moet gemaakt worden |
hoe lang leven olifanten? | hoe diep is de zee? | wie heeft dat schilderij gemaakt? |
waarom is de lucht blauw? | wat is de langste rivier? | hoeveel poten heeft een spin? |
u bent gekozen, open de bijlage | ik voel me vandaag alleen |
ken je een goede dokter in de buurt? | wat eet ik vanavond? | zeg eens iets grappigs |
wie speelt er vanavond? |
geloof je in spoken? | is er leven op Mars? | weet je een goed boek? |
wat is je lievelingseten? | hoe is het weer? | het sneeuwt hier |
goedkoop lenen zonder controle, vraag hier aan | vertel eens iets leuks | zeg iets aardigs |
heb je de nieuwe film gezien? | wie gaat de verkiezingen winnen | hoe hoog is de Eiffeltoren |
heb je kinderen? | wat een mooie dag | ik heb gisteren een geweldige film gezien |
koop e-mailadressen voor de beste prijs | snel geld verdienen, antwoord ja |
uw pakket wacht, bevestig hier uw adres | wij zetten u bovenaan in Google |
wat voor weer wordt het morgen? | gaat het regenen dit weekend? | vertel eens een mop |
wie heeft er gisteren gewonnen? | wat is de hoofdstad van Australië? | hoe oud ben je? |
ben je een robot? | hou je van muziek? | wat is de zin van het leven |
ik had een heerlijk weekend aan het meer | mijn kat is ziek |
het verkeer was vreselijk vanochtend | ik ben zo moe vandaag | de lunch was lekker |
heb je de wedstrijd gezien? | wat ga je doen in de vakantie? | wat is het warm vandaag |
gefeliciteerd met je verjaardag! | haha | lol | 😂 | dat is grappig | zing een liedje |
hoe laat is het in Tokio | geef me een recept voor pannenkoeken | wat helpt tegen verkoudheid? |
wat vind je van de politiek | verdien 5000 euro per week vanuit huis, klik hier |
u heeft een prijs gewonnen, claim hem nu | koop goedkope volgers, 50 % korting |
investeer nu in crypto en verdubbel je geld | uw account is gekozen voor een cadeaubon |
wij bieden SEO voor de beste prijs, interesse? | investeer in mijn startup | doe het licht aan |
bel een taxi voor me | ik verveel me | succes met het examen | hoeveel is 12 keer 14
""",
}
