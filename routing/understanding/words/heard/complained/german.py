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
damit | warum steht da 'Rindfleisch' bei einem veganen Caterer?? hat das jemand gelesen? | Ihr
wolltet euch gestern melden. Habt ihr nicht. | ich hätte gesagt, wir hatten zehn Termine
vereinbart, im Kalender stehen drei, davon einer am Sonntag | Kunde behauptet er hat nie eine
Antwort bekommen. Ich glaub ihm. Was treibt ihr da? | schon wieder falsch | Seite 3 fehlt | so
nicht | da ist ein Tippfehler in Zeile 7 | zug kam an um halb zwölf. termin war um elf. danke
für nix | ihr habt bei meiner eigenen friseurin angerufen und sie gefragt ob sie mich kennt.
peinlich | drei buchungen doppelt, eine fehlt | mein türkischer mieter sagt das ergibt keinen
sinn, wozu zahl ich das | Die Hälfte davon hab ich nie gesagt. | ihr habt Ostern auf den 12.
april gelegt. ostern ist am 5. | Betreff mit Tippfehler. An 800 Leute. Danke auch. | am handy
ist alles verzerrt | montag hieß es. heute ist mittwoch. | Das Hotel ist eine Baustelle.
Wortwörtlich. | auf allen rechnungen die alte iban drauf | der Termin war für die Katz, die Frau
suchte einen Gärtner, keine Gartenschere | sieht ja nett aus aber alle Umlaute sind Fragezeichen
| Ihre Mitarbeiterin hat einem Stammkunden erklärt, wir wären neu am Markt. Peinlich. | Wieder
ohne Nachtzuschläge. Zum zweiten Mal. | ihr habt heut um 4 uhr nachts gepostet, was soll das |
ohne gepäck gebucht. ich bin messebauer. MESSEBAUER. | Komma verrutscht. Ein Brot für 385 Euro.
| gestern kam den ganzen tag keine einzige antwort raus | auf der seite steht immer noch montag
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
zwar morgens. | Ich heiße immer noch nicht Schmitt. | 84 Bögen erfasst und bei 30 fehlt die
Telefonnummer, die aber draufsteht, man muss nur lesen | Frau Behrends wartet seit Freitag auf
einen Anruf. Ich erfuhr es von ihr persönlich. | seit eurem update ist die referenzseite auf dem
handy komplett zerschossen, bitte heute noch reparieren | "Eiben" habt ihr durchgehend als
"Eimer" geschrieben. Vierzig Eimer entlang der Auffahrt. Die Kundin war begeistert. | Familie
Ott hat die Rechnung doppelt. Einmal mit, einmal ohne Klavier. Peinlich sowas | die übersetzung
klingt nach maschine, "hell beer" ist nicht "Helles", da lacht uns jeder aus | ihr wolltet den
feichtinger letzte woche anrufen. der sagt er hat nix von euch ghört | Tut mir leid, aber drei
Wochen für vier kurze Posts finde ich schon ziemlich lang | ehrlich gesagt nervt es, wenn für
jede Kleinigkeit dreimal rückgefragt wird | Das steht alles in der Liste, die ich geschickt hab!
Liest das bei euch keiner?? | klingt wie aus dem Supermarktprospekt, das bin nicht ich. bin echt
enttäuscht | Eine Patientin hat auf ihre Mail vier Tage keine Antwort bekommen, das ist
peinlich! | jetzt zum zweiten mal falsche Stunden. So geht das nicht | Zugesagt war gestern. Ich
bin verärgert. | ganz ehrlich, für den preis hatte ich mehr erwartet | Ganz ehrlich: 90 Euro für
zwei Seiten Mahnbrief finde ich happig. | Ich find's schon dreist, dass ich für sechs Mails
beantworten den halben Tag berechnet bekomme. | Drei Rechenfehler auf Seite 1. So was darf nicht
passieren. | 90 euro für drei absätze und dann steht mein name falsch drin, ernsthaft? | Bei der
Hälfte der Rechnungen ist die falsche Steuernummer drauf, sowas darf nicht passieren | zwei
Kundinnen zur selben Zeit bestellt, so geht das nicht | Auf den Shirts steht jetzt
Jugendfeuerwher. 60 Stück sind gedruckt. | Mein Steuerberater hat drei doppelte Tankbelege
gefunden. Ich dachte, genau dafür bezahle ich euch. | auf der startseite steht weiter 2025 |
rechnung 2043 ging an die falsche adresse | im transkript fehlt die zweite hälfte | In der
Abschrift fehlen die letzten zwanzig Minuten des Gesprächs. | Auf der Rechnung an die Praxis
Thoma stand der falsche Steuersatz, und sie kam gestern zurück. | Eine Kundin hat drei Tage auf
eine Antwort gewartet, das hatten wir anders vereinbart. | Auf der Website steht beim Roggenbrot
immer noch 4,20. | Im Diktat steht dreimal Flurstück 17, gesagt habe ich 70. | schon wieder der
falsche nachname | Auf der englischen Seite stehen immer noch die alten Preise, obwohl ihr
fertig gemeldet habt. | so hab ich mir den Newsletter nicht vorgestellt, klingt wie vom Autohaus
| Seit eurem Update geht das Kontaktformular nicht mehr, mir sind bestimmt Anfragen verloren
gegangen. | Zwei Termine zur selben Uhrzeit, das darf nicht passieren. | So redet bei uns keiner
mit Kunden, die Antwort an Herrn Vogel war richtig patzig | In der Lohnvorbereitung fehlt der
Feiertagszuschlag komplett. Das ist jetzt schon das zweite Mal. | das hatte ich euch letzte
woche schon geschrieben, lest ihr das überhaupt? | Logo verzerrt, auf jeder einzelnen Folie |
Steuerbüro sagt, die Hälfte der Quittungen hängt an der falschen Zahlung | Auf der Tafel steht
Capuccino mit einem p. Sowas darf nicht passieren, die hängt schon. | der post kam einen tag zu
spät, da war die aktion vorbei | Im Februar fehlen sämtliche Metro-Rechnungen, der Steuerberater
hat es gemerkt | der Brief kam zurück, falsche Hausnummer drauf | Im Video ist die halbe Rede
vom Bürgermeister weggeschnitten, ausgerechnet der Teil über uns. | Da steht Bienenwachs. Meine
sind aus Raps. Hat da überhaupt jemand meine Notizen gelesen? | Die Folge ist mitten im Satz zu
Ende. Hört das bei euch keiner an vorm Hochladen? | Die Rechnung ging an den falschen Haas.
Peinlicher geht's kaum. | Das Hotel Seeblick sagt, euer Anrufer war patzig. Das fällt auf mich
zurück. | Aus Frau Dr. Nussbaum wurde bei euch Herr Nussbaumer. Und das ist nur die erste Zeile.
| der post zum martinsumzug kam heute. der umzug war gestern. | in den Januarbüchern fehlen 11
Belege die ich geschickt hatte, bitte korrigieren bis Donnerstag | Im Januar fehlen die ganzen
Tankquittungen, die hatte ich aber alle hochgeladen. Bitte nochmal ordentlich. | Ein Kunde hat
mir eben erzählt, gestern sei achtmal niemand drangegangen. Dafür bezahle ich euch nicht. | Auf
jedem dritten Bild fehlt ein Bügel!! Wer stellt denn so frei? | Freitag war zugesagt, heute ist
Dienstag. So geht das nicht | Im Transkript fehlen die letzten 10 Minuten komplett! Bitte bis
morgen Mittag 12 Uhr nachliefern | bei den Öffnungszeiten steht jetzt Sonntag statt Samstag.
Gestern standen drei Leute vor zugesperrter Werkstatt | Heute ist der 10. und die Märzausgabe
sollte zum Monatsanfang raus. Ich sag nur so viel. | vier minuten umstieg in hannover mit zwei
staffeleien, hat sich das mal jemand vorgestellt?? | Meine Aushilfe steht mit 0 Stunden drin,
dabei hat sie den Laden fast allein geschmissen | Das Formular geht jetzt. Nur leider gehen die
Nachrichten an meine Exfrau. | Ganz toll, ein Bild von einem Rosenstrauß. Wir sind ein
Fliesenleger. | Laut Homepage haben wir jetzt am 31. Februar geschlossen. Das stimmt sogar. |
Mein Hund ist als Betriebsfahrzeug verbucht. Ich bitte um eine Erklärung. | Aus der
Schlossschraube wurde "castle screw". Ich dachte, das machen Menschen? | Gestern 40 km zum
Termin gefahren. Der Mann wusste von nichts. | Seit Donnerstag hat Frau Oelmann drei
verschiedene Antworten auf dieselbe Frage bekommen | Auf dem Bild lacht eine Frau, die bei uns
vor zwei Jahren gekündigt hat | Zwei meiner Leute hatten am Ersten nichts auf dem Konto. Mehr
sag ich dazu nicht | Umstieg in Dresden: vier Minuten, mit Rollstuhl. Respekt vor so viel
Optimismus | Fürs Geld hätte ich mir mehr als einen Wikipedia-Auszug vorgestellt, verzeihen Sie
die Offenheit | Der Februarbrief sollte im Februar raus. Nur mal so, wir haben den Zehnten | Der
Dienstplan ist ein Witz, die Resi steht am gleichen Abend in Krems und in Baden | seit einer
woche warte ich auf nen anruf bei der wäscherei, so kann ich ned arbeiten | Auf 80 Karten steht
"Rinderflet". RINDERFLET. | Mein Vorarbeiter lacht sich schlapp über das Polnisch, das ist doch
Maschine | Da sind Bilder von einer ganz anderen Baustelle drin und die Hälfte heißt noch
IMG_irgendwas | Jetzt fragen Sie mich das zum dritten Mal. Langsam komme ich mir veräppelt vor.
| Was soll das denn?? Die Posts sind online und auf dem Bild ist ein fremder Friseursalon! | ihr
habt meinem Kunden eine Mahnung geschickt der längst bezahlt hat. Oberpeinlich. | Die Mahnung
ging an den falschen Kunden. Müller mit ü, nicht Mueller aus Kiel! | hab jetzt 3x nachgefragt,
3x kam die gleiche automatische antwort. so nicht leute | Ihre Mitarbeiterin hat am Telefon
einfach aufgelegt, so einer meiner Interessenten. Das geht nicht. | Der Zug war ohne
Reservierung gebucht, ich durfte von Fulda bis Hamburg stehen, danke auch | seit eurem plugin
update geht der warenkorb nicht mehr. seit FREITAG | Ihr habt mir den Januar zweimal abgebucht,
am 2. und am 5. Februar. | Zu spät, zu teuer, zu schlampig. | Im Flyertext steht unsere alte
Telefonnummer. Die von 2019. | Abgetippt wurde nur die erste halbe Stunde vom Interview. Danach
steht da: „usw." | In den Dezemberbüchern fehlt die halbe Tankkarte, mein Steuerberater hat es
gemerkt, ihr nicht. | Schön, dass das Hotel „ruhig gelegen" war. Direkt über der Disco,
gratuliere. | wo bleibt der versprochene rückruf?? | Von den acht Terminen wussten drei Leute
gar nichts. Die haben mich angeguckt wie einen Staubsaugervertreter. | Für 60 Lieferscheine
bezahlt, 51 in der Tabelle. Rechnen kann ich selber. | Nie wieder. | Ich hatte ausdrücklich
„Sie" gewünscht. Auf Facebook wird meine Kundschaft jetzt geduzt – ich bin Bestatter. | Die
Übersetzung ins Portugiesische hat zwei Absätze einfach weggelassen | 14 Tage für fünf Posts. Da
hätt ich sie auch sticken können | Super, jetzt steht auf unserer Startseite "Herzlich
Wilkommen". Mit einem l. Das stand vorher richtig da. | Bisschen mehr Sorgfalt hätt ich für 180
Euro schon erwartet, muss ich ehrlich sagen | Hallo? Ist da überhaupt jemand?? Seit gestern
Mittag nur Standardantworten | Ihr habt meinen Namen falsch. Schon wieder. Kowalczyk, nicht
Kowalski | Entschuldigung aber das ist doch von einer Maschine geschrieben, das liest sich wie
eine Waschmaschinenanleitung | Zug gebucht ab Frankfurt (Oder). Ich wohne in Frankfurt am Main.
Danke für nichts. | Eure Leute duzen meine Kunden. Wir sind ein Bestattungshaus. | Ihr habt dem
falschen Kunden eine Mahnung geschickt, der ist jetzt stinksauer | Das Transkript ist
unbrauchbar, die halben Namen stimmen nicht, bitte nochmal ordentlich | Im Transkript fehlen ab
Minute 31 ganze Sätze. So kann ich das nicht abgeben. | Da steht jetzt „Öffnugszeiten“ auf der
Seite. Groß. Ganz oben. | Die Zugbuchung letzte Woche war ein Witz. Vier Minuten Umstieg in
Hannover, mit Kontrabass. | Im Newsletter vom Februar stand „Liebe Kundin Mustermann“. An 900
Leute. Ich bin immer noch sauer | Das Transkript ist so unbrauchbar, beide Sprecher heißen
durchgehend „Frau Doktor“
""",
}
