"""What people who write Dutch ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Goedemorgen allemaal! Een van de meiden vroeg me gisteren naar haar loonstrook, dus ik ben
benieuwd hoe ver jullie zijn. | Hebben er al huisartsen toegezegd voor een gesprek? Ik zit hier
met mijn agenda op schoot en vind het best spannend. | Ik hoorde dat jullie bij het onderzoek
een paar mooie adressen hadden gevonden, wat leuk. Wat moet er nog gebeuren voordat het klaar
is? | Zijn de bonnetjes van de kwekerij inmiddels allemaal ingevoerd? Mijn man wil de dozen
graag naar zolder brengen. | Is de mevrouw met de kapotte lamp al beantwoord? Ze belde net naar
de winkel en ik wist van niks. | Dit weekend komen de eerste Duitse gasten van het seizoen, en
daar verheug ik me op. Hoe ver zijn jullie met de huisregels? | Mijn collega dacht dat de helft
van de kaarten al was ingevoerd, maar ik kan het zelf nergens zien. Kunnen jullie me vertellen
hoeveel er nog te gaan zijn? | Ik sprak vanochtend een andere standhouder, en die zei dat alles
in Keulen al vol zit. Daar schrok ik een beetje van. Is het bij ons gelukt met het hotel? |
Heeft de kweker uit Lisse al laten weten wanneer de bollen komen? Ik krijg er elke dag vragen
over in de winkel. | Heeft het Oranje Fonds nog iets laten horen over de begroting? Vorige keer
waren ze binnen een week terug. | hoe zit het eigenlijk met die aflevering want ik had mijn gast
beloofd dat die er snel zou zijn | Goedendag, ik ben benieuwd of er al kijkers zijn die zich
gemeld hebben voor de bovenwoning. Met vriendelijke groet, Wim Hofstra, schoenmaker | Geachte
heer, mevrouw, mag ik vragen hoe het staat met de afrekening van het stookgeld? Mijn huurders
vragen ernaar. Hoogachtend, A. van Loon | Goedemorgen, mijn man ligt er wakker van: zijn alle
dubbele boekingen er nu uit of nog niet? Vriendelijk gegroet, Tineke | Wat heeft de campagne tot
nu toe opgeleverd? Ik zie het geld weggaan en word er onrustig van. | Vrijdag heb ik mijn hele
administratie doorgespit op zoek naar dat ene bonnetje, niet gevonden. Hoe ver zijn jullie
intussen met het invoeren van de klantenkaarten? | Ik stond net bij de bakker en de eigenaar
vroeg naar zijn factuur, gek genoeg wil hij graag betalen. Is die al verstuurd? | Benieuwd hoe
ver jullie zijn met februari. Ik moet de belastingadviseur terugbellen en wil iets kunnen
zeggen. | Mijn zoon vroeg net waarom ik zo vaak op mijn telefoon kijk. Nou, ik wacht op jullie:
is januari al geboekt of loopt het nog? | hee hoe staat het ervoor met die mails, ik bedoel
liggen er nog veel onbeantwoord, ik durf zelf niet meer te kijken | Goedemorgen, ik zou graag
vernemen hoe het staat met de boeken over december. Is er al iemand mee bezig? Met vriendelijke
groet, Kees Duindam | Hoi, zijn de berichten over de plantenmarkt al ingepland? Ik vraag het
maar even, want mijn buurvrouw wil ze delen. Lieve groet, Femke | ja hallo met Gerda, ik wou
even weten wanneer ik die gastenmap kan verwachten, de drukker belde of hij papier moet
reserveren | Beste lezer, ik ben benieuwd of mijn huurcontract voor de bovenverdieping al bij
iemand op tafel ligt, en bij wie. Hartelijk, Odilia | eh weet iemand of die planken nou morgen
komen of niet de klant vraagt het en ik doe maar alsof ik het weet | sorry dat ik weer bel nou
ja praat maar dat formulier voor de verzekering is dat al onderweg of moet daar nog iemand aan
beginnen | Goedendag, de schilder van het bord staat klaar met zijn kwast en vraagt wat erop
moet. Hoe ver bent u met de slogan? Vriendelijke groeten, Stoffeerderij Blom | Goedemorgen, is
de kerstmailing de deur al uit? Ik sta zelf op de lijst en heb niets gezien. Vriendelijke groet,
Boudewijn Smeets
""",
}
