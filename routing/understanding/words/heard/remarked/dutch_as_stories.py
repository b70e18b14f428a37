"""What people who write Dutch remark of work or of themselves; as stories."""

from __future__ import annotations

REMARKED = {
    "remark": """
even wat leuks: we hebben vandaag een vleugel door een raam op driehoog gekregen, halve straat
stond te filmen, en toen ie binnen stond speelde die mevrouw er gelijk op. M'n mannen stonden te
janken, die van twee meter het hardst | druk dagje hier, 60 pakketten, de postbode stond er al
om negen uur, de printer deed het niet en mijn dochter heeft de helft van de etiketten er scheef
op geplakt, maar het is gelukt | De bonnetjes van de groothandel zitten nu in de map, ik heb ze
gisteravond aan de keukentafel gescand. Er zit er eentje bij met een kattenpoot erop, maar het
bedrag is te lezen. | Ik was gisteren bij de hockeyclub die jullie hadden gebeld, en het was een
heel fijn gesprek. De voorzitter zei dat jullie collega precies wist hoeveel velden ze hadden,
en dat vond hij knap. | Ik heb Henk en Trudy gesproken toen ze hun fiets bij mij kwamen ophalen,
ze willen allebei best achter de bar. Trudy heeft het vroeger jaren gedaan en kent de kassa nog.
Henk stuurt je vanavond zelf nog een appje met de dagen waarop hij kan. Zie je wel dat het
goedkomt, ik maakte me er echt zorgen om. | Goedendag, wij hebben gisteren de nieuwe
koffiemachine in gebruik genomen, het is hier feest. En nog iets: de adressen van de drie nieuwe
gezinnen staan nu onderaan in het bestand dat jullie hebben. Groeten van Gerda Kuipers | Beste
team, mijn excuses dat het hier zo stil was. We hadden lekkage in de salon en alles stond onder
water, gelukkig niet de administratie. Vanaf vandaag ben ik weer gewoon bereikbaar. Vriendelijke
groet, Yvonne Schouten | Hoi Sanne, Hoe was Texel? Hier even een berichtje: de burgemeester
heeft ja gezegd, dus de opening van de winkel gaat echt door met lint en al. Ik ben zo blij dat
ik het overal rondvertel. Liefs, Yvonne Bij Yvonne Bloemen | Hoi Judith, Je had gelijk met je
tip over de thee, ik slaap weer. Ik wilde nog doorgeven dat de foto's van de verbouwing klaar
zijn, mijn zwager heeft ze op de gedeelde schijf gezet onder "maart". Het zijn er veel, sorry.
Groetjes, Elly Bosman, B&B De Wilg | De opnames staan nu in de map, het was nog een gedoe met
die oude recorder van mijn vader. Bij de tweede hoor je op de achtergrond de koeien. Best
gezellig eigenlijk. | Groot nieuws hier, we zijn door de keuring en mogen vanaf april ook honden
boven de 40 kilo in pension nemen. Ik heb gisteren met de hele ploeg taart gegeten. De
inspecteur ook. | Beste allemaal, even een berichtje uit de molen. Wij hebben gisteren voor het
eerst sinds de storm weer gemalen en alles draaide als vanouds. Daar zijn we heel blij mee.
Groeten van Wim en Tineke | voor degene die aan de links zit, er staat een pagina met oude
recepten die nergens aan vastzit, dat is expres, die is voor mijn moeder, zij heeft het adres op
een briefje | fijn dat de lonen zo snel klaar waren, iedereen had het voor de kerst op de
rekening, Joke heeft er meteen een airfryer van gekocht, dus eh, bedankt namens de hele bakkerij
| even voor degene die de papieren van die aanbesteding doet ik heb de referentie van de
sporthal gister met de hand ondertekend en hij ligt nu bij jullie in de map | Goedemorgen, ter
informatie: de man die op foto zes staat te zwaaien is de vorige eigenaar. Hij was zo trots dat
hij erop mocht. Een mooie dag verder. Groeten van het water, Klaas en Roos | Dag allemaal, het
heeft hier vannacht acht graden gevroren en het hele dorp loopt met schaatsen om de nek. Mijn
vader staat al sinds zes uur met een boormachine het ijs te meten. Zo'n winter hebben we in
jaren niet gehad. Ijskoude groet, Nynke
""",
}
