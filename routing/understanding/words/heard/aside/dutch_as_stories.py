"""What people who write Dutch say of the desk or of other things; as stories."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
Beetje brutaal misschien maar ik vraag het toch: mijn busje staat bij de garage,
versnellingsbak, en morgen om 14.00 landt er een groep van 9 op Schiphol die de tulpen wil zien.
Kunnen jullie ze ophalen? | Geacht team, onze buurman heeft een puppy te koop en mijn vrouw wil
er dolgraag een. Weten jullie misschien een goede hondentrainer die bij ons thuis kan komen,
liefst aanstaande dinsdag? Hartelijke groeten, Fokke Dijkstra, fietsenmaker | Dag Wilma,
Hopelijk alles goed thuis. Even iets heel anders: mijn oude kassa heeft het begeven en ik zoek
iemand die hier morgen in de winkel een nieuwe kan aansluiten, met kabels en al. Doen jullie dat
ook? Vriendelijke groet, Sjaak Verbruggen, Kaas & Zo | Mijn boekhouder zegt dat ik met de
belastingdienst in beroep moet, en ik heb er slapeloze nachten van. Kunnen jullie als mijn
fiscalist naar de zitting gaan en mij daar verdedigen? | Beste mensen, op vrijdag 27 maart
vieren wij dat de smederij tien jaar bestaat. Wij zouden het geweldig vinden als jullie voor die
dag een grote tent met banken konden verhuren en opzetten. Hartelijke groet, Gijs en Roos |
Goedemorgen, met Aaltje van het wolwinkeltje. Onze verzekering loopt af en ik weet niet goed
welke nieuwe ik zou moeten nemen. Zou u voor ons een polis willen afsluiten, met inbraak en
brand erbij? Met vriendelijke groet, Aaltje | die vlucht ziet er goed uit, hij gaat alleen zo
vroeg, om zes uur, en nu dacht ik, kan iemand van jullie me dan met de auto naar Schiphol
brengen, treinen rijden er nog niet | Beste mensen, het logo komt goed, daar maak ik me geen
zorgen om. Maar wie zet mij nou een webwinkel in elkaar, met betalen en al? Kunnen jullie dat
bouwen? Groet, Arie, fietsen en reparatie | Beste desk, mijn kapsalon krijgt nieuwe
vloerbedekking en ik zoek een vakman die dat in één weekend kan leggen. Kunt u die voor mij
regelen? Met vriendelijke groet, Salon Coupe, Ingrid
""",
    "thanks": """
Lieve mensen, wat een verrassing, de certificaten lagen vanochtend al op de mat, en zo keurig
gedrukt. Mijn cursisten zullen trots zijn. Heel hartelijk dank voor jullie goede werk. Warme
groet, Saskia Jonker | Goedemorgen Esther en de rest, Geen vraag deze keer, echt niet. Ik wilde
alleen zeggen hoe fijn het is dat jullie er zijn, het scheelt me slapeloze nachten. Dank jullie
wel! Vriendelijke groet, Henk Terpstra, fietsenmaker
""",
}
