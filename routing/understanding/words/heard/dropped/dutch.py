"""What people who write Dutch want no more of work in play; from what was heard."""

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
zitten | Ik had liever ander nieuws, maar die Fransen hebben voor een Fransman gekozen. De
offerte hoeft dus niet meer vertaald te worden; de boekhouding loopt gewoon door. | Geen factuur
meer aan Jansen, hij heeft me met een fiets betaald. Een goeie. | Ponykamp gaat niet door
vanwege droes, dus nieuwsbrief laten vallen | die engelse voorwaarden hoeft niet meer, klant
gaat met een ander. Sukkel | laat die aanmaning aan De Kade maar zitten, hij stond net met cash
in de winkel | Die bandenboer hoeft niet meer gebeld, ik kap met hem | nieuwsbrief koningsdag
mag weg, we doen dit jaar niks | Nee laat maar zitten, dat kassaonderzoek. Mijn zoon weet er
alles van | annuleer Keulen maar, de beurs gaat niet door | Jansen heeft al gepind, die factuur
vervalt dus | de workshop gaat niet door, dus de nieuwsbrief en de post hoeven ook niet meer |
de chat hebben we van de site gehaald, die hoeft dus niemand meer bij te houden | kerstkaarten
doen we dit jaar digitaal, die adressenlijst mag van tafel | laat die matcha posts maar zitten,
is toch uitverkocht | accu's hoeft niet meer, ik blijf bij Shimano | laat die aanbeveling van de
gemeente maar zitten, mevr Dirkx is daar weg | laat die ruil maar zitten, ze houdt toch gewoon
maat 62 | Het feest in de werkplaats gaat niet door hoor, krant komt toch niet en ik lig met
griep op bed | contract kot 5 hoeft niet meer, ze gaat toch in Leuven studeren | Rotterdam gaat
ni door, die trein moogt ge schrappen | Laat die manege maar zitten, de balk is gekeurd en we
mogen terug! | laat de foto's maar zitten, we hebben een fotograaf gehad | Promofilmpje hoeft
niet meer | laat die kaartjes maar zitten, mijn zoon doet het in de vakantie | Mijn dochter moet
onverwacht geopereerd worden en dan wil ik thuis zijn, dus Kopenhagen gaat niet door. Jullie
hoeven daar niets meer voor te zoeken. Bedankt voor jullie hulp. | Mijn man en ik hebben er nog
eens goed over geslapen, en we houden het toch bij één winkel. Jullie hoeven dus niet meer naar
panden te zoeken. Het voelt eerlijk gezegd als een opluchting.
""",
}
