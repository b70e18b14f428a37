"""What people who write Dutch answer to what the desk asked; as heard."""

from __future__ import annotations

ANSWERED = {
    "answer": """
zaterdags en dan het liefst voor twaalven | drie, plus een oproepkracht sinds 1 februari | ja
hoor prima | de ene heet klanten_oud en de andere klanten_nieuw, neem nieuw | dinsdag 24 | dat
van de bonnetjes | maakt niet uit als het maar een keer komt | alleen insta, de rest is voor
oude mensen zegt m'n dochter | daar ga ik niet over, mijn vrouw wel | de 24e is vroeg genoeg |
3, waarvan 1 baby | staat in m'n handtekening | di en do, woe alleen als t echt moet | dat
tweede | tsja... de lammetjes denk ik | dat met die vertaling | Fenna | liever niet eigenlijk |
mag volgende week wel | allebei, eerst de boekhouding | ma is goed | volgende week dinsdag |
post, mail leest ie toch niet | volgende week vrijdag is vroeg genoeg | die voor twee hoog, de
herinnering dus | liefst donderdag volgende week | zaterdag is vroeg genoeg hoor | eind van deze
week | negen, plus bijlage 2 en 3 | over tien dagen ofzo | dinsdag is goed | zsm graag, hij gaat
failliet geloof ik | het intypen | morgen | gewoon je | het eerste | neeje, de 26ste is het
geworden, staat in hun laatste mail | liever niet, met zes man weet ge direct wie 't is | Nee,
gewoon het oude briefpapier | Blauw is katoen 100, het groene is 95/5 met elastaan | Dat was
rekening eindigend op 41, de zakelijke | ja hoor maar dan wel het fietsje erbij | 150 max,
liever 120 | doe maar lichtgrijs | mail is goed ze lezen toch geen brieven | Postbus 77 in
Breda, tav crediteuren | twee keer drie kwartier me een pintje tussen | die eindigt op 418 |
staand, is voor stories | ja hoor, vraag naar Henk | ja alles, ook verzendkosten | oranje
natuurlijk haha | ja tot 15 procent | Eindhoven, en anders Düsseldorf | Brits graag, bijna al
onze klanten wonen in Engeland en Schotland. Fijn dat jullie daaraan denken! | de witte bus |
Zonder. Zodra er prijzen bij staan begint iedereen in de reacties te onderhandelen. |
balie@fysiodekade.nl | 112 volgens mijn lijstje | morgen 17 uur uiterlijk | Vorig jaar 18 en
toen was het krap, ik reken nu op 25 | Zij is particulier, dus gewoon het bedrag met alles erin.
| zaterdag | allebei als het kan | Achterkant doe ik morgenvroeg nog met de laser, reken
voorlopig met dezelfde hoogte. | van Daan, die reed toen met mijn bus naar Breda | Tot zes uur,
op donderdag tot acht want dan heb ik avondspreekuur. | Ja apart, mevrouw Hoekstra wil die zelf
betalen en de rest gaat via haar zoon. | Minimaal drie nachten, en in juli en augustus alleen
van zaterdag tot zaterdag. | Doe maar per e-mail, post leest hij toch niet. | 18 liter | Dat
doen we, zes euro per stuk, maar alleen als ze het codekaartje erbij sturen. | voor 12 uur graag
| Dinsdag om zeven uur 's ochtends, dan zitten mijn klanten nog aan de koffie. | Dat zachte roze
van jullie derde voorstel, maar dan ietsje warmer. | Zwolle en Kampen, Meppel hoeft van mij niet
meer | Alleen bij de geiten. Het paard is schrikachtig en de kippen zitten binnen vanwege de
vogelgriep. | A3 voor de ramen en een paar kleine voor op de toonbank bij de bakker. | Prima,
maar laat de gezinnen Bakker apart, dat zijn er echt twee | twee per kruising | Alleen als het
langer dan vijf seconden stil is, anders wordt het zo gejaagd. | links op de borst, klein |
alleen Safari, de rest kan later | Eén per sportschool, en alleen door de week | alleen rechts
en achterop, links zit de schuifdeur | groenbijjansen.nl, die heb ik vorig jaar al vastgelegd. |
nou twee lijkt me genoeg en daarna bel ik zelf wel | Groen zoals op onze bus | klopt 9% voor
arbeid want huis is ouder dan 2 jaar | nee hoor, ma wil geen rokers en ook geen studenten,
verder maakt het haar niet uit | Doe maar grijs, licht | Mijn man, Pieter de Boer. Ik durf zelf
nog niet te rijden sinds de aanrijding. | dat was de oplader voor de bus | Zet er maar de naam
van Femke onder. | klein gereedschap | ja hoor doe maar | Voor het jubileumboekje van de
roeivereniging. | 675 ex btw | ik zelf, tenzij het om leasefietsen gaat, dan Bram | Weet ik nog
niet. Hangt ervan af of de klant het betaalt, dat hoor ik nog. | het onderste, dat met de gele
regels | Mijn accountant zit er op de 24e op te wachten. | ja doe maar, wettelijk tarief |
dinsdag om 14 uur past | doe er 240, dat zijn precies tien trays | Drie, Bas heeft zijn contract
opgezegd | Omdat de kerstmarkt een week later begint is dinsdag 8 december vroeg genoeg. |
alleen de onopgeloste, de rest is oud | januari tot en met mei | twee, plus een hond | eind van
de maand is prima | 275 inclusief | Het uittypen bedoelde ik | over een week ofzo | do | zsm,
had gisteren al gemoeten | 35, misschien 40 als de buren ook mogen | Zit in een doos in de
schuur, ik scan ze vanavond | daar zit ik nog op te broeden, misschien slapen en schermen? |
gisteren haha. nee serieus, zo snel als het lukt | maakt mij niet zo veel uit | € 765, ex btw
geloof ik. Ja, ex. | Dat van die mailbox, dus klanten terugschrijven | met z'n tweeën, Fatima
wil wel graag een eigen kamer | Dinsdag de 24e, dan begint de voorverkoop | elf, maar de bijlage
hoeft niet | maart, en neem de nabetaling van Joris over januari gelijk mee | vrijdag voor
vijven graag, daarna gaat hier het licht uit | Zelfde als vorig jaar, plus iets voor de inflatie
| pff weet ik veel, iets vrolijks | Die heeft mijn boekhouder, en die zit op de lange latten in
Oostenrijk 🙄 | Daar wil ik nog een nachtje over slapen hoor | 3 | tussen de 6 en 9, ik wacht nog
op twee appjes | de moestuinbakken | alleen Duits | morgen 17u | hooguit 125 pn |
prospects_noord.xlsx | geen idee, zeg jij het maar
""",
}
