"""What people who write German say of the desk or of other things; from what was heard."""

from __future__ import annotations

ASIDE = {
    "complaint": """
da stehen schon wieder drei tippfehler im newsletter drin, echt jetzt? | Leider muss ich das
zurückgeben, die Hälfte der Artikelnummern stimmt nicht. | ich warte seit montag. so geht das
nicht | ihr habt herrn reuter angemahnt obwohl er längst bezahlt hat, mega peinlich 😡 | das ist
kein französisch, das ist google | Als ich im Hotel ankam, wusste dort keiner von einer
Reservierung. Ich stand um elf Uhr nachts mit dem Koffer auf der Straße. | die hälfte der leute
auf der liste ist längst in rente | Auf der Rechnung steht 7 statt 19 Prozent. | das geht so gar
nicht, ein kunde hat drei tage auf antwort gewartet! | Der Zug, den Sie mir gebucht haben, fährt
sonntags nicht | meine tochter macht das mit ihren 14 besser, sorry | seit eurer änderung ist
das logo weg | zugesagt war gestern mittag. jetzt ist mittwoch und ich steh vor den leuten ohne
text da | Sagen Sie mal, hat da überhaupt jemand drübergelesen? Drei Tippfehler allein in der
Überschrift! | Da fehlt die Hälfte. Ich hatte 48 Seiten geschickt, zurück kamen 23. | Der Zug
fährt um 4:50?? Das kann nicht euer Ernst sein | Schon wieder ne Rückfrage die ich letzte Woche
beantwortet hab. Lest ihr das überhaupt? | hm die fotos sind alle quer abgeschnitten. so kann
ich das nicht lassen, zurück damit | Die Leute rufen immer noch zu den alten Öffnungszeiten an,
da hat doch wohl keiner was geändert | Das ist jetzt das dritte Mal, dass die Umsatzsteuer
falsch ausgewiesen ist. So kann ich das nicht brauchen. | warum steht da 'Rindfleisch' bei einem
veganen Caterer?? hat das jemand gelesen? | Ihr wolltet euch gestern melden. Habt ihr nicht. |
ich hätte gesagt, wir hatten zehn Termine vereinbart, im Kalender stehen drei, davon einer am
Sonntag | Kunde behauptet er hat nie eine Antwort bekommen. Ich glaub ihm. Was treibt ihr da? |
schon wieder falsch | Seite 3 fehlt | so nicht | da ist ein Tippfehler in Zeile 7 | zug kam an
um halb zwölf. termin war um elf. danke für nix | Der Text klingt, mit Verlaub, wie aus dem
Automaten. So kann ich das meinen Kunden nicht zumuten. | ihr habt bei meiner eigenen friseurin
angerufen und sie gefragt ob sie mich kennt. peinlich | drei buchungen doppelt, eine fehlt |
mein türkischer mieter sagt das ergibt keinen sinn, wozu zahl ich das | Die Hälfte davon hab ich
nie gesagt. | ihr habt Ostern auf den 12. april gelegt. ostern ist am 5. | Betreff mit
Tippfehler. An 800 Leute. Danke auch. | am handy ist alles verzerrt | montag hieß es. heute ist
mittwoch. | Das Hotel ist eine Baustelle. Wortwörtlich. | auf allen rechnungen die alte iban
drauf | der Termin war für die Katz, die Frau suchte einen Gärtner, keine Gartenschere | sieht
ja nett aus aber alle Umlaute sind Fragezeichen | Ihre Mitarbeiterin hat einem Stammkunden
erklärt, wir wären neu am Markt. Peinlich. | Wieder ohne Nachtzuschläge. Zum zweiten Mal. | ihr
habt heut um 4 uhr nachts gepostet, was soll das | ohne gepäck gebucht. ich bin messebauer.
MESSEBAUER. | Komma verrutscht. Ein Brot für 385 Euro. | gestern kam den ganzen tag keine
einzige antwort raus | auf der seite steht immer noch montag geschlossen | da stimmt hinten und
vorne nix | alles aus china obwohl ich regional gesagt hab | ständig jemand neues der von vorne
fragt, das nervt langsam | Wieso antwortet bei euch einer mit "Moin" wenn wir in Passau sitzen.
Beschwerden kommen schon | Name der patientin falsch, diagnose falsch, datum falsch. sonst top |
Meine Schwiegermutter ist Französin und hat Tränen gelacht. Ich nicht. | Die Tankquittungen
hatte ich alle hochgeladen, und jetzt steht da, sie fehlen? | ihr habt die falsche Frau Meier
angemahnt und die weint jetzt bei mir am telefon | danke für die mühe, aber das klingt kein
bisschen nach uns | "Gift" für Geschenk, echt jetzt???
""",
    "greeting": """
moin | Schönen guten Tag, hier spricht die Frau vom Blumenladen | Servus zusammen | guten morgen
ihr lieben ☀️ | Grüß Gott beinand | huhu 🙋‍♀️ jemand da?
""",
    "not_for_us": """
kann wer bei mir im laden die fenster putzen? | wie wird das wetter am we | Mein Vermieter hat
mir die Werkstatt gekündigt, komme ich da rechtlich raus? | Sehr geehrte Damen und Herren,
hiermit bewerbe ich mich um eine Ausbildung zum Bürokaufmann in Ihrem Haus. | oma hat samstag
geburtstag, besorgt ihr mir nen strauß und bringt ihn vorbei? | kann mein vermieter mir wegen
der werkstatt im hof einfach kündigen? | Sehr geehrte Damen und Herren, hiermit bewerbe ich mich
initiativ als Bürokauffrau in Teilzeit. | jemand müsste heut um vier den hund aus der huta holen
| und, was macht ihr so am wochenende bei dem wetter? | kann mir jemand morgen früh die
sommerreifen draufziehen 😄 | ich hab den Bus verpasst, regnet's bei euch auch so? | Kann jemand
von Ihnen meiner Mutter beim Umzug helfen? Zweiter Stock, wenig Möbel. | mein Hund hat
Schokolade gefressen was mach ich jetzt | Könnte mir jemand sagen, ob mein Knie nach dem Sturz
geröntgt gehört? | mag wer am samstag beim umzug vom atelier kisten schleppen? pizza gibts | Wir
bieten Ihnen Büroreinigung zu Top-Konditionen ab 19 €/Std., dürfen wir Ihnen ein Angebot
zukommen lassen? | Ich brauche ein Logo | wir suchen einen Klempner | bestellt mir eine Pizza |
ein Babysitter für Freitag | wer malert meinen Laden | brauche einen Anwalt | der kühlschrank im
laden tropft, habt ihr nen techniker | programmiert mir ne app für die terminbuchung, so mit
bezahlen und allem, fürs iphone | Ich bräuchte eine Berufshaftpflicht. Vermitteln Sie so etwas?
| kann jemand um 4 meine tochter von der kita abholen ich steh im stau | wer gewinnt am samstag,
was meint ihr | schatz ich komm heut später, iss schon mal | Wer wird eigentlich Meister dieses
Jahr | bei mir tropft der wasserhahn, habt ihr wen | was haltet ihr von der neuen regierung |
Brauche neue Winterreifen inkl. Montage | habts ihr an parkplatz für mein wohnmobil? | könnt ihr
meinen steuerberater verklagen? 😂 nein im ernst, ich brauch einen anwalt | mein drucker druckt
nur noch streifen, schickt mal einen techniker | kann einer von euch am samstag beim umzug
schleppen helfen | suche einen maler für 80qm praxisräume
""",
    "thanks": """
dankeee ihr seid spitze | So passt das, nehme ich ab. | die dame am telefon war großartig,
gleich vier termine, danke! | sauber, genau so hab ich mir das vorgestellt | Herzlichen Dank,
Sie haben mir den Monat gerettet | passt, nehm ich 👍 | Spitze, genau so wollt ichs haben, Gruß
an die Kollegin | Tausend Dank, da fällt mir ein Stein vom Herzen. | passt perfekt, vergelts
gott! | Merci vielmal, das isch genau was ich brucht ha | Sehr fein gemacht, die Kundschaft ist
begeistert 🙏 | dankeschön | super, merci | klasse | Super, herzlichen Dank für die schnelle
Erledigung! | geld ist da!! ihr seid die besten 💛 | schaut mega aus, danke euch! | Läuft bei
euch. Danke dir | dankeee 🙏🙏 | vergelts gott | Hammer text, richtig gut | 1a, merci! | Haben
vielen Dank, auch im Namen der Belegschaft. | hat alles geklappt, ihr seid spitze ✈️ | Genau
sowas hab ich gesucht. Merci vielmals | Hut ab, wie geduldig ihr mit dem Querulanten wart |
passt, dank dir | drei neue kunden dank euch. ich geb einen aus
""",
}
