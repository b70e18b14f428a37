"""What people who write Dutch say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
Beetje brutaal misschien maar ik vraag het toch: mijn busje staat bij de garage,
versnellingsbak, en morgen om 14.00 landt er een groep van 9 op Schiphol die de tulpen wil zien.
Kunnen jullie ze ophalen? | Homepage is top, dank. Nu de rest van het pand nog: de wc lekt,
kennen jullie een loodgieter die ook echt komt opdagen? | kan iemand van jullie morgen even de
bestelling bij de bakker ophalen en naar het atelier brengen, ik heb geen auto meer sinds
maandag | Kunt ge ne fotograaf langs sturen om de branderij te fotograferen? Liefst volgende
donderdag, dan is 't hier proper | we zoeken een tweedehands bus, l2h2, onder de 12 mille. kun
jij op marktplaats eentje regelen | Goedendag, mijn overleden man had een verzameling
postzegels. Wat zou die waard zijn, en wilt u haar voor mij verkopen? Vriendelijke groet,
Hendrika | Beste allemaal, mijn kat Mies gaat niet mee naar het ziekenhuis. Zou een van jullie
haar eten willen geven zolang ik daar lig? Dank, Jopie | Kan iemand van jullie zaterdag de ramen
van de winkel komen lappen? De vaste man is ziek en ik durf zelf niet op de ladder. | Kan iemand
zaterdag 21 maart achter de kassa staan op de markt? Mijn vaste hulp is ziek en alleen red ik
het niet. | Geacht team, onze buurman heeft een puppy te koop en mijn vrouw wil er dolgraag een.
Weten jullie misschien een goede hondentrainer die bij ons thuis kan komen, liefst aanstaande
dinsdag? Hartelijke groeten, Fokke Dijkstra, fietsenmaker | Dag Wilma, Hopelijk alles goed
thuis. Even iets heel anders: mijn oude kassa heeft het begeven en ik zoek iemand die hier
morgen in de winkel een nieuwe kan aansluiten, met kabels en al. Doen jullie dat ook?
Vriendelijke groet, Sjaak Verbruggen, Kaas & Zo | Mijn boekhouder zegt dat ik met de
belastingdienst in beroep moet, en ik heb er slapeloze nachten van. Kunnen jullie als mijn
fiscalist naar de zitting gaan en mij daar verdedigen? | Ons logo hangt er al sinds mijn opa, en
eerlijk gezegd ziet het eruit als een aardappel. Ontwerpen jullie een nieuw logo met een hele
huisstijl voor ons? | ik zat te denken, voor de nieuwe zaal moet er een plattegrond komen met de
vluchtroutes en zo, officieel getekend voor de brandweer, kan een van jullie dat tekenen | hee
luister mijn bestelbus start niet meer en ik sta dus met veertig boeketten langs de weg, kunnen
jullie een monteur sturen of zo | Beste mensen, op vrijdag 27 maart vieren wij dat de smederij
tien jaar bestaat. Wij zouden het geweldig vinden als jullie voor die dag een grote tent met
banken konden verhuren en opzetten. Hartelijke groet, Gijs en Roos | Goedemorgen, met Aaltje van
het wolwinkeltje. Onze verzekering loopt af en ik weet niet goed welke nieuwe ik zou moeten
nemen. Zou u voor ons een polis willen afsluiten, met inbraak en brand erbij? Met vriendelijke
groet, Aaltje
""",
    "thanks": """
Lieve mensen, wat een verrassing, de certificaten lagen vanochtend al op de mat, en zo keurig
gedrukt. Mijn cursisten zullen trots zijn. Heel hartelijk dank voor jullie goede werk. Warme
groet, Saskia Jonker | Goedemorgen Esther en de rest, Geen vraag deze keer, echt niet. Ik wilde
alleen zeggen hoe fijn het is dat jullie er zijn, het scheelt me slapeloze nachten. Dank jullie
wel! Vriendelijke groet, Henk Terpstra, fietsenmaker
""",
}
