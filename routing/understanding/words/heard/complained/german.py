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
macht das mit ihren 14 besser, sorry | seit eurer änderung ist das logo weg | Sagen Sie mal, hat
da überhaupt jemand drübergelesen? Drei Tippfehler allein in der Überschrift! | Da fehlt die
Hälfte. Ich hatte 48 Seiten geschickt, zurück kamen 23. | Der Zug fährt um 4:50?? Das kann nicht
euer Ernst sein | Schon wieder ne Rückfrage die ich letzte Woche beantwortet hab. Lest ihr das
überhaupt? | hm die fotos sind alle quer abgeschnitten. so kann ich das nicht lassen, zurück
damit | warum steht da 'Rindfleisch' bei einem veganen Caterer?? hat das jemand gelesen? | Ihr
wolltet euch gestern melden. Habt ihr nicht. | Kunde behauptet er hat nie eine Antwort bekommen.
Ich glaub ihm. Was treibt ihr da? | schon wieder falsch | Seite 3 fehlt | so nicht | da ist ein
Tippfehler in Zeile 7 | zug kam an um halb zwölf. termin war um elf. danke für nix | ihr habt
bei meiner eigenen friseurin angerufen und sie gefragt ob sie mich kennt. peinlich | drei
buchungen doppelt, eine fehlt | mein türkischer mieter sagt das ergibt keinen sinn, wozu zahl
ich das | Die Hälfte davon hab ich nie gesagt. | ihr habt Ostern auf den 12. april gelegt.
ostern ist am 5. | Betreff mit Tippfehler. An 800 Leute. Danke auch. | am handy ist alles
verzerrt | montag hieß es. heute ist mittwoch. | Das Hotel ist eine Baustelle. Wortwörtlich. |
auf allen rechnungen die alte iban drauf | der Termin war für die Katz, die Frau suchte einen
Gärtner, keine Gartenschere | sieht ja nett aus aber alle Umlaute sind Fragezeichen | Ihre
Mitarbeiterin hat einem Stammkunden erklärt, wir wären neu am Markt. Peinlich. | Wieder ohne
Nachtzuschläge. Zum zweiten Mal. | ihr habt heut um 4 uhr nachts gepostet, was soll das | ohne
gepäck gebucht. ich bin messebauer. MESSEBAUER. | Komma verrutscht. Ein Brot für 385 Euro. |
gestern kam den ganzen tag keine einzige antwort raus | auf der seite steht immer noch montag
geschlossen | da stimmt hinten und vorne nix | alles aus china obwohl ich regional gesagt hab |
ständig jemand neues der von vorne fragt, das nervt langsam | Wieso antwortet bei euch einer mit
"Moin" wenn wir in Passau sitzen. Beschwerden kommen schon | Name der patientin falsch, diagnose
falsch, datum falsch. sonst top | Meine Schwiegermutter ist Französin und hat Tränen gelacht.
Ich nicht. | Die Tankquittungen hatte ich alle hochgeladen, und jetzt steht da, sie fehlen? |
ihr habt die falsche Frau Meier angemahnt und die weint jetzt bei mir am telefon | danke für die
mühe, aber das klingt kein bisschen nach uns | "Gift" für Geschenk, echt jetzt??? | seit zehn
tagen warte ich auf eine simple preisänderung | Der Termin mit Frau Petersen war doppelt belegt,
sehr peinlich vor den anderen Patienten. | Auf der Rechnung steht 2025. Wir haben 2026. | in der
abschrift fehlen die letzten 20 minuten. die wichtigen natürlich | in der rechnung steht 4850
statt 8450!!! | ihr habt der kundin geschrieben wir haben keine dinkelbrötchen. wir haben IMMER
dinkel | der post ist peinlich, "zauberhafte blütenträume" so red ich nicht | zum dritten mal
falsche öffnungszeiten auf der seite, die leute rütteln an der tür | ihr habt den Gästen
geschrieben, Hunde seien erlaubt. jetzt steht hier ein bernhardiner im frühstücksraum | die
hälfte der buchungen fehlt im kassenbuch, so kann ich das nicht abgeben | Versprochen war
letzter Freitag! Was ist da los? | Auf der Rechnung steht mein Name falsch. Zum zweiten Mal. |
19 % statt 7. Bei einem Foto. Das ist jetzt das zweite Mal. | also die übersetzung liest sich
wie ne waschmaschinenanleitung | Bei allem Verständnis für Krankheitsfälle und Frühlingsgefühle:
zugesagt war gestern. | Der Newsletter ging um Mitternacht raus. Ich hatte acht Uhr gesagt, und
zwar morgens. | Ich heiße immer noch nicht Schmitt. | Frau Behrends wartet seit Freitag auf
einen Anruf. Ich erfuhr es von ihr persönlich. | seit eurem update ist die referenzseite auf dem
handy komplett zerschossen, bitte heute noch reparieren | Familie Ott hat die Rechnung doppelt.
Einmal mit, einmal ohne Klavier. Peinlich sowas | die übersetzung klingt nach maschine, "hell
beer" ist nicht "Helles", da lacht uns jeder aus | ihr wolltet den feichtinger letzte woche
anrufen. der sagt er hat nix von euch ghört | Tut mir leid, aber drei Wochen für vier kurze
Posts finde ich schon ziemlich lang | ehrlich gesagt nervt es, wenn für jede Kleinigkeit dreimal
rückgefragt wird | Das steht alles in der Liste, die ich geschickt hab! Liest das bei euch
keiner?? | klingt wie aus dem Supermarktprospekt, das bin nicht ich. bin echt enttäuscht | Eine
Patientin hat auf ihre Mail vier Tage keine Antwort bekommen, das ist peinlich! | jetzt zum
zweiten mal falsche Stunden. So geht das nicht | Zugesagt war gestern. Ich bin verärgert. | ganz
ehrlich, für den preis hatte ich mehr erwartet | Ganz ehrlich: 90 Euro für zwei Seiten Mahnbrief
finde ich happig. | Drei Rechenfehler auf Seite 1. So was darf nicht passieren. | 90 euro für
drei absätze und dann steht mein name falsch drin, ernsthaft? | Bei der Hälfte der Rechnungen
ist die falsche Steuernummer drauf, sowas darf nicht passieren | zwei Kundinnen zur selben Zeit
bestellt, so geht das nicht | Auf den Shirts steht jetzt Jugendfeuerwher. 60 Stück sind
gedruckt. | Mein Steuerberater hat drei doppelte Tankbelege gefunden. Ich dachte, genau dafür
bezahle ich euch.
""",
}
