"""What people who write Dutch want no more of work in play; as heard."""

from __future__ import annotations

DROPPED = {
    "cancel": """
doe die reis naar Hamburg maar niet, beurs is afgelast | hoeft niet meer, m'n dochter heeft het
uitgetypt | Die aanmaning aan Van Dijk intrekken aub, we zijn eruit | laat die vlucht maar
zitten | Helaas moet ik de opdracht voor de posts intrekken, de actie gaat niet door. | stop
maar met bellen, zit vol tot juni 🎉 | blaas het bellen maar af | Die vertaling hoeft niet meer
hoor, de koper heeft afgezegd. | stop maar met T-735 | Laat Gent maar zitten, ik slaap bij
vrienden | Die rondbelactie hoeft van mij niet meer, we zitten vol. | dat onderzoek is niet meer
nodig hoor, mijn zwager wist het | Ik trek die vraag naar de facebookberichten terug, bedankt. |
wijnkaart gaat niet door, de fransen ook niet | hoeft niet meer van die fotografen | laat dat
bellen maar zitten, mijn broer kent ze allemaal | Wij trekken de opdracht voor de voorraadlijst
graag in. | notaris blijkt nederlands te spreken, vertaling overbodig | ik breek net mijn enkel,
dus keulen wordt hem niet. trein mag weg | braderie afgelast wegens storm. posts hoeven niet
meer | stop maar met bellen, agenda zit bomvol | Wij hebben inmiddels een boekhouder in dienst;
deze opdracht mag vervallen. | we stoppen met de nieuwsbrief | laat maar, buurjongen heeft het
gefikst | haal de opname maar uit de wachtrij, we hebben notulen van de secretaris | de eerste
van de twee trek ik in | Herinnering aan De Wit kan vervallen, zij hebben vanochtend betaald. |
ik ga van facebook af, dus die berichten hoeven niet meer | laat die vleugel maar zitten, ik
krijg er een van mijn tante | proefavonden uitzoeken mag stoppen, vergunning toch niet gekregen
| sorry sorry, hoef toch geen mailing, ik hang gewoon een briefje op de deur | laat de factuur
voor smit maar zitten, is verrekend | laat dat lijstje met vrijwilligers maar zitten, Truus had
het al in de computer staan | Antwerpen gaat niet door, annuleer maar | laat die kaartjes maar
zitten | Geen factuur meer aan Jansen, hij heeft me met een fiets betaald. Een goeie. | Ponykamp
gaat niet door vanwege droes, dus nieuwsbrief laten vallen | die engelse voorwaarden hoeft niet
meer, klant gaat met een ander. Sukkel | laat die aanmaning aan De Kade maar zitten, hij stond
net met cash in de winkel | Die bandenboer hoeft niet meer gebeld, ik kap met hem | nieuwsbrief
koningsdag mag weg, we doen dit jaar niks | Nee laat maar zitten, dat kassaonderzoek. Mijn zoon
weet er alles van | annuleer Keulen maar, de beurs gaat niet door | Jansen heeft al gepind, die
factuur vervalt dus | de workshop gaat niet door, dus de nieuwsbrief en de post hoeven ook niet
meer | de chat hebben we van de site gehaald, die hoeft dus niemand meer bij te houden |
kerstkaarten doen we dit jaar digitaal, die adressenlijst mag van tafel | laat die matcha posts
maar zitten, is toch uitverkocht | accu's hoeft niet meer, ik blijf bij Shimano | laat die
aanbeveling van de gemeente maar zitten, mevr Dirkx is daar weg | laat die ruil maar zitten, ze
houdt toch gewoon maat 62 | contract kot 5 hoeft niet meer, ze gaat toch in Leuven studeren |
Rotterdam gaat ni door, die trein moogt ge schrappen | Laat die manege maar zitten, de balk is
gekeurd en we mogen terug! | laat de foto's maar zitten, we hebben een fotograaf gehad |
Promofilmpje hoeft niet meer | laat die kaartjes maar zitten, mijn zoon doet het in de vakantie
| Laat Zwolle maar zitten, dat is ons toch te groot. | Oostenrijk laat ik vallen, hoeft dus niet
meer | De bloemschikcursus gaat niet door, ik sta dan zelf op de beurs. | Aflevering 9 hoeft
niet uitgetypt, de gast wil dat liever niet. | De rouwgroep gaat helaas niet door, te weinig
aanmeldingen. Het werkboek is dus niet meer nodig. | Hoeft niet meer, ik kreeg die van mijn
buurman! | nou achter meneer Vos aangaan hoeft niet meer hij heeft zelf gebeld en het wordt niks
| die aanbesteding van de gemeente hoeft niet meer, ik zit vol tot de bouwvak | hoi, we stoppen
ermee, pa verkoopt het pandje. de huurcontrole hoeft vanaf nu niet meer | De advertentie hoeft
niet meer, we zitten vol tot juni. | vlucht is niet meer nodig, rij zelf | Het uitschrijven van
de opname hoeft niet meer, ik heb zelf aantekeningen gemaakt. | Laat de post over de
bierproeverij maar zitten. De zaal heeft waterschade en alles is afgelast. | Laat het transcript
maar zitten, het interview wordt niet gebruikt | de posts voor pasen hoeven niet meer | laat die
aanpassing aan de webshop maar zitten | Die campagne hoeft niet meer, we zijn uitverkocht | Zeg
de trein maar af, het overleg gaat via de computer. | laat die nieuwsbrief maar zitten, de
berichten zijn genoeg | We blazen het onderzoek af. Mijn compagnon wil ineens geen glas meer,
sorry! | Hou maar op met bellen, mijn agenda zit vol tot kerst | Het contract hoeft niet meer,
zij stuurden zelf een Engelse versie. | Die huurauto mag je schrappen. Ik rijd met iemand mee. |
braderie gaat niet door dus de berichten ook niet | Trek T-50 in alsjeblieft. De burgemeester
heeft spijt van wat ze zei. | Vergeet die kerstmail. Ik heb wel drie berichten voor Instagram
nodig over de cadeaubonnen. | Geen herinneringen meer nodig hoor, iedereen heeft betaald | De
lonen doet de boekhouder voortaan zelf, haal dat er maar af | Zwolle is van de baan :( doe dus
geen moeite meer voor die pagina | Zet het beursverhaal maar in de ijskast en laat het daar. Er
komt niks meer van. | stop maar met bellen, mijn agenda zit vol tot juni | Posts hoeven niet
meer, alles is al uitverkocht | T-19 mag weg. Ga een andere keer wel | laat de flyerteksten op
insta maar zitten, de markt van zaterdag gaat niet door | Klaassen stond net met contant geld
voor de deur haha. Achtervolging mag stoppen | we slaan maart toch maar over, te druk met de
lammetjes | We stoppen met de webshop, dus aan die teksten hoeft niemand meer te zitten | ben
ziek, lig plat, Maastricht gaat m niet worden. hotel mag weg | Doe de mailing maar niet, de
posts vind ik wel genoeg voor Pasen | Ik stop met makelaars, die betalen toch nooit. Bellen
heeft geen zin meer | De notaris stuurde zelf een verslag, uittypen is dubbelop | De Wit heeft
vanmorgen overgemaakt, laat die herinnering maar zitten | bamboe is van de baan, wordt eiken uit
de Achterhoek. het zoeken kan dus weg | De familie De Boer heeft voor een ander gekozen. De
offerte kan van tafel. | De band rijdt 's nachts terug naar Gent, dus stop maar met zoeken naar
kamers | Laat die brunchkaart maar zitten, we schrijven het op een krijtbord | strandfeest gaat
niet door, windkracht 9. rooster hoeft dus niet meer | Dakkapel gaat niet door. Vergunning dus
ook niet | Bellen hoeft niet meer, de steiger staat er al haha | laat maar, gaat niet door | die
herinneringen mag je annuleren, iedereen heeft vanmorgen betaald | Zet alles stop, ik ga met
pensioen en mijn opvolger regelt het zelf. | laat maar zitten | Het hotel in Groningen mag
eruit, ik rijd dezelfde avond terug | Die posts schrappen we. Boeken gewoon doorgaan. | Bij
nader inzien toch geen vertaling van de folder, zonde van het geld. Trek maar in. | vergeet het
onderzoek naar verpakkingen | interview hoeft niet uitgetypt, wordt niet geplaatst | Kan er een
streep door de herinneringen? Iedereen heeft betaald. | Stop maar met bellen, ik heb genoeg werk
tot september. | Het onderzoek naar leveranciers mag van de lijst af, mijn compagnon heeft al
getekend bij iemand. | Van die visitekaartjes overtypen komt niks meer, mijn hond heeft de doos
te pakken gehad | laat die nieuwsbrief maar zitten | Toch maar niet, die Spaanse vertaling | De
reis naar Keulen gaat niet door, dus geen trein en geen hotel meer nodig. | De lonen: niet meer
doen! We gaan over naar een payrollbureau. | Vanaf maandag 23 maart hoeven jullie de klantenmail
niet meer te doen. | Graag mijn opdracht voor het uittypen van de dictaten annuleren, dank. | we
doen de boekhouding voortaan zelf, jullie hoeven er niks meer aan te doen | ik zie af van de
instagramposts, account is gehackt | Laat maar, is al geregeld | Hou maar op met bellen naar die
lijst, ik zit vol tot augustus | Ik zie er bij nader inzien van af. Excuses voor het ongemak. |
Sorry sorry, maar de klant heeft de opdracht ingetrokken dus die vertaling hoeft niet meer |
Mijn boekhouder was boos dat ik het uitbesteedde, dus doe maar niet | vlucht hoeft toch niet,
m'n paspoort is verlopen 🙈 | Laat die mailing maar zitten, we gaan failliet
""",
}
