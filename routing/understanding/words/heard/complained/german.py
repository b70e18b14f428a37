"""What people who write German are unhappy with of work in play; as heard."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
da stehen schon wieder drei tippfehler im newsletter drin, echt jetzt? | Leider muss ich das
zurückgeben, die Hälfte der Artikelnummern stimmt nicht. | ich warte seit montag. so geht das
nicht | ihr habt herrn reuter angemahnt obwohl er längst bezahlt hat, mega peinlich 😡 | das ist
kein französisch, das ist google | die hälfte der leute auf der liste ist längst in rente | Auf
der Rechnung steht 7 statt 19 Prozent. | das geht so gar nicht, ein kunde hat drei tage auf
antwort gewartet! | Der Zug, den Sie mir gebucht haben, fährt sonntags nicht | meine tochter
macht das mit ihren 14 besser, sorry | seit eurer änderung ist das logo weg | zugesagt war
gestern mittag. jetzt ist mittwoch und ich steh vor den leuten ohne text da | Sagen Sie mal, hat
da überhaupt jemand drübergelesen? Drei Tippfehler allein in der Überschrift! | Da fehlt die
Hälfte. Ich hatte 48 Seiten geschickt, zurück kamen 23. | Der Zug fährt um 4:50?? Das kann nicht
euer Ernst sein | Schon wieder ne Rückfrage die ich letzte Woche beantwortet hab. Lest ihr das
überhaupt? | hm die fotos sind alle quer abgeschnitten. so kann ich das nicht lassen, zurück
damit | Die Leute rufen immer noch zu den alten Öffnungszeiten an, da hat doch wohl keiner was
geändert | Das ist jetzt das dritte Mal, dass die Umsatzsteuer falsch ausgewiesen ist. So kann
ich das nicht brauchen. | warum steht da 'Rindfleisch' bei einem veganen Caterer?? hat das
jemand gelesen? | Ihr wolltet euch gestern melden. Habt ihr nicht. | ich hätte gesagt, wir
hatten zehn Termine vereinbart, im Kalender stehen drei, davon einer am Sonntag | Kunde
behauptet er hat nie eine Antwort bekommen. Ich glaub ihm. Was treibt ihr da? | schon wieder
falsch | Seite 3 fehlt | so nicht | da ist ein Tippfehler in Zeile 7 | zug kam an um halb zwölf.
termin war um elf. danke für nix | Der Text klingt, mit Verlaub, wie aus dem Automaten. So kann
ich das meinen Kunden nicht zumuten. | ihr habt bei meiner eigenen friseurin angerufen und sie
gefragt ob sie mich kennt. peinlich | drei buchungen doppelt, eine fehlt | mein türkischer
mieter sagt das ergibt keinen sinn, wozu zahl ich das | Die Hälfte davon hab ich nie gesagt. |
ihr habt Ostern auf den 12. april gelegt. ostern ist am 5. | Betreff mit Tippfehler. An 800
Leute. Danke auch. | am handy ist alles verzerrt | montag hieß es. heute ist mittwoch. | Das
Hotel ist eine Baustelle. Wortwörtlich. | auf allen rechnungen die alte iban drauf | der Termin
war für die Katz, die Frau suchte einen Gärtner, keine Gartenschere | sieht ja nett aus aber
alle Umlaute sind Fragezeichen | Ihre Mitarbeiterin hat einem Stammkunden erklärt, wir wären neu
am Markt. Peinlich. | Wieder ohne Nachtzuschläge. Zum zweiten Mal. | ihr habt heut um 4 uhr
nachts gepostet, was soll das | ohne gepäck gebucht. ich bin messebauer. MESSEBAUER. | Komma
verrutscht. Ein Brot für 385 Euro. | gestern kam den ganzen tag keine einzige antwort raus | auf
der seite steht immer noch montag geschlossen | da stimmt hinten und vorne nix | alles aus china
obwohl ich regional gesagt hab | ständig jemand neues der von vorne fragt, das nervt langsam |
Wieso antwortet bei euch einer mit "Moin" wenn wir in Passau sitzen. Beschwerden kommen schon |
Name der patientin falsch, diagnose falsch, datum falsch. sonst top | Meine Schwiegermutter ist
Französin und hat Tränen gelacht. Ich nicht. | Die Tankquittungen hatte ich alle hochgeladen,
und jetzt steht da, sie fehlen? | ihr habt die falsche Frau Meier angemahnt und die weint jetzt
bei mir am telefon | danke für die mühe, aber das klingt kein bisschen nach uns | "Gift" für
Geschenk, echt jetzt??? | Das ist kein Deutsch, das ist eine Maschine. So kann der Elternbrief
nicht raus. Bitte bis morgen ordentlich. | seit zehn tagen warte ich auf eine simple
preisänderung | Der Termin mit Frau Petersen war doppelt belegt, sehr peinlich vor den anderen
Patienten. | Auf der Rechnung steht 2025. Wir haben 2026. | in der abschrift fehlen die letzten
20 minuten. die wichtigen natürlich | in der rechnung steht 4850 statt 8450!!! | ihr habt der
kundin geschrieben wir haben keine dinkelbrötchen. wir haben IMMER dinkel | der post ist
peinlich, "zauberhafte blütenträume" so red ich nicht | abrechnung von mira stimmt hinten u
vorne nicht, 2. mal jetzt. bis freitag korrigiert bitte sonst gibts ärger | zum dritten mal
falsche öffnungszeiten auf der seite, die leute rütteln an der tür | Termin um 8 bei krüger
ausgemacht obwohl ich gesagt hab nicht vor 10. Ich back da noch! | ihr habt den Gästen
geschrieben, Hunde seien erlaubt. jetzt steht hier ein bernhardiner im frühstücksraum | die
hälfte der buchungen fehlt im kassenbuch, so kann ich das nicht abgeben | Versprochen war
letzter Freitag! Was ist da los? | Auf der Rechnung steht mein Name falsch. Zum zweiten Mal. |
19 % statt 7. Bei einem Foto. Das ist jetzt das zweite Mal. | also die übersetzung liest sich
wie ne waschmaschinenanleitung | Bei allem Verständnis für Krankheitsfälle und Frühlingsgefühle:
zugesagt war gestern. | Der Newsletter ging um Mitternacht raus. Ich hatte acht Uhr gesagt, und
zwar morgens. | Ich heiße immer noch nicht Schmitt. | 84 Bögen erfasst und bei 30 fehlt die
Telefonnummer, die aber draufsteht, man muss nur lesen | Frau Behrends wartet seit Freitag auf
einen Anruf. Ich erfuhr es von ihr persönlich. | seit eurem update ist die referenzseite auf dem
handy komplett zerschossen, bitte heute noch reparieren | "Eiben" habt ihr durchgehend als
"Eimer" geschrieben. Vierzig Eimer entlang der Auffahrt. Die Kundin war begeistert. | Familie
Ott hat die Rechnung doppelt. Einmal mit, einmal ohne Klavier. Peinlich sowas | Laut eurer
Anfahrt liegt mein Garten jetzt im Steinhuder Meer. Am Sonntag standen sechs Rentner am Ufer |
die übersetzung klingt nach maschine, "hell beer" ist nicht "Helles", da lacht uns jeder aus |
auf der Rechnung an Reuter steht wieder die alte IBAN. Das hatten wir im Januar schon mal! | ihr
wolltet den feichtinger letzte woche anrufen. der sagt er hat nix von euch ghört | Speiseplan
auf der Seite ist von letzter Woche, die Eltern rufen hier reihenweise an. Bis morgen richtig
bitte | der newsletter ging an die falsche liste. die lieferanten haben jetzt meinen 20%
gutschein.. ich fass es nicht | Frau Öztürk hat 212 Euro zu wenig bekommen!! sie weint bei mir
im laden, so geht das nicht | Tut mir leid, aber drei Wochen für vier kurze Posts finde ich
schon ziemlich lang | ehrlich gesagt nervt es, wenn für jede Kleinigkeit dreimal rückgefragt
wird | Eine Kundin hat vier Tage auf Antwort gewartet und jetzt woanders gekauft. Das ärgert
mich schon sehr. | Das steht alles in der Liste, die ich geschickt hab! Liest das bei euch
keiner?? | klingt wie aus dem Supermarktprospekt, das bin nicht ich. bin echt enttäuscht | Eine
Patientin hat auf ihre Mail vier Tage keine Antwort bekommen, das ist peinlich! | jetzt zum
zweiten mal falsche Stunden. So geht das nicht | Zugesagt war gestern. Ich bin verärgert. | ganz
ehrlich, für den preis hatte ich mehr erwartet | Ganz ehrlich: 90 Euro für zwei Seiten Mahnbrief
finde ich happig. | Ich find's schon dreist, dass ich für sechs Mails beantworten den halben Tag
berechnet bekomme. | In der Mitteilung steht "Schaf". Ich hab Ziegen. Ich bin seit zwanzig
Jahren die mit den Ziegen. | Drei Rechenfehler auf Seite 1. So was darf nicht passieren. | 90
euro für drei absätze und dann steht mein name falsch drin, ernsthaft? | die bilder sind jetzt
so grell dass der lachs neon leuchtet, so kann ich das nicht nehmen | Ihr habt einer Kundin
geschrieben, das Shirt sei aus Polyester. Das ist Biobaumwolle! Sowas darf nicht passieren. |
Bei der Hälfte der Rechnungen ist die falsche Steuernummer drauf, sowas darf nicht passieren |
zwei Kundinnen zur selben Zeit bestellt, so geht das nicht | Der Newsletter kam bei mir dreimal
an und bei meiner Mutter auch. Sieben Leute haben sich deswegen abgemeldet. | Auf den Shirts
steht jetzt Jugendfeuerwher. 60 Stück sind gedruckt. | Mein Steuerberater hat drei doppelte
Tankbelege gefunden. Ich dachte, genau dafür bezahle ich euch. | Im Beitrag ist unser Firmenname
falsch geschrieben, mit einem L. Er steht seit zwei Tagen so online. | auf der startseite steht
weiter 2025 | rechnung 2043 ging an die falsche adresse | im transkript fehlt die zweite hälfte
| In der Abschrift fehlen die letzten zwanzig Minuten des Gesprächs. | Auf der Rechnung an die
Praxis Thoma stand der falsche Steuersatz, und sie kam gestern zurück. | Eine Kundin hat drei
Tage auf eine Antwort gewartet, das hatten wir anders vereinbart. | Auf der Website steht beim
Roggenbrot immer noch 4,20. | Im Diktat steht dreimal Flurstück 17, gesagt habe ich 70. | Eine
Kundin hat auf ihre Mail zur Retoure zweimal dieselbe Antwort bekommen und einmal davon mit
fremdem Namen | schon wieder der falsche nachname | Auf der englischen Seite stehen immer noch
die alten Preise, obwohl ihr fertig gemeldet habt. | so hab ich mir den Newsletter nicht
vorgestellt, klingt wie vom Autohaus | Seit eurem Update geht das Kontaktformular nicht mehr,
mir sind bestimmt Anfragen verloren gegangen. | Zwei Termine zur selben Uhrzeit, das darf nicht
passieren. | So redet bei uns keiner mit Kunden, die Antwort an Herrn Vogel war richtig patzig |
In der Lohnvorbereitung fehlt der Feiertagszuschlag komplett. Das ist jetzt schon das zweite
Mal. | das hatte ich euch letzte woche schon geschrieben, lest ihr das überhaupt? | Logo
verzerrt, auf jeder einzelnen Folie | Ihr habt die Anfrage vom Hotel Post als Werbung
wegsortiert. Das war ein Auftrag über 2.000 Euro. | Steuerbüro sagt, die Hälfte der Quittungen
hängt an der falschen Zahlung | Auf der Tafel steht Capuccino mit einem p. Sowas darf nicht
passieren, die hängt schon. | der post kam einen tag zu spät, da war die aktion vorbei | Im
Februar fehlen sämtliche Metro-Rechnungen, der Steuerberater hat es gemerkt | Ihr habt den
Kundinnen geschrieben, abgelaufen ist abgelaufen. Das stimmt nicht und jetzt sind zwei sauer auf
mich. | der Brief kam zurück, falsche Hausnummer drauf | Im Video ist die halbe Rede vom
Bürgermeister weggeschnitten, ausgerechnet der Teil über uns. | Die Kundin von 2077 hat das
Etikett doppelt gekriegt und ist jetzt ganz durcheinander, so geht das nicht | Da steht
Bienenwachs. Meine sind aus Raps. Hat da überhaupt jemand meine Notizen gelesen? | Die Folge ist
mitten im Satz zu Ende. Hört das bei euch keiner an vorm Hochladen? | Jetzt hat die Kundin
zweimal Post von euch gekriegt, mit zwei verschiedenen Antworten. Peinlich ist mir das | Die
Rechnung ging an den falschen Haas. Peinlicher geht's kaum. | Das Hotel Seeblick sagt, euer
Anrufer war patzig. Das fällt auf mich zurück. | Aus Frau Dr. Nussbaum wurde bei euch Herr
Nussbaumer. Und das ist nur die erste Zeile. | der post zum martinsumzug kam heute. der umzug
war gestern.
""",
}
