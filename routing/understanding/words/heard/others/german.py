"""What people who write German want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Bitte 30 Yogastudios in NRW raussuchen und dann durchtelefonieren wer uns mal treffen mag | die
rechnung für kirchengemeinde (altartuch 640 eur) schreiben und die belege vom februar buchen.
danke euch | Erst abtippen, dann ins Englische. 20 Minuten, O-Ton Schmid, der 19. genügt. | Bank
abgleichen, Säumige anmahnen. Freundlich! Sind Chormitglieder | löhne bis 27. und ruft beim
betriebsarzt an, termin für die azubine, auch bis dahin | AGB ins Englische und Niederländische,
und dann im Shop einstellen | Folge 44 abtippen, shownotes auf die seite | Moin, bis Monatsende:
Abrechnung Jonas, Rechnungen an beide Kunden | Brauche eine Abschrift vom Podcast Folge 12.
Außerdem eine Buchung: Mietwagen ab Flughafen Faro. | Rechnung an die Gemeinde für den
Baumschnitt, Stunden stehen im Kalender. Insta auch mal wieder. | rechnungen, posts, homepage |
auf der Seite soll stehen: Di-Fr 9–18, Sa 9–13, Mo zu | Lohn für Kemal fertig machen, 38
Std/Woche, 3 Urlaubstage im Februar | Zug nach Kiel am 8. Mai, zurück am 10., Buchung bis
übermorgen wegen Sparpreis | die 18 vom Tag der offenen Tür anrufen, Probestunde à 30 Minuten
vereinbaren | Zahlungserinnerung an Frau Roth, sie ist 23 Tage drüber, freundlich aber klar |
Text fürs Rundmail über unsern Donnerstagskurs, 18–19:30 Uhr, max 150 Wörter | suche günstige
Anbieter für Arbeitskleidung, 5 Leute, bestickt | zweites Diktat, Sache Lindner, liegt im
Ordner, brauche ich heute bis 17 uhr | Für Hallermeier brauch ich auch eine, 12 qm Lasur, 640
netto | Hallo zusammen, könnt ihr meine Rechnungen vom Februar abtippen und an die Kunden
schicken | neue vita schreiben, auf die seite setzen. fertig | Schichtplan Kuchenverkauf und
danach bitte noch Lose, 300 Stück | Die Allergenliste stimmt hinten und vorne nicht mehr, seit
wir die neuen Torten haben. | Am Sonntag bleibt der Laden zu, machts bitte a Story dazu | Jetzt
noch Untertitel für die vier Lektionen, bitte als srt | Newsletter zum neuen Kurs, bitte
Donnerstag in einer Woche abends raus. Thema: warum Brotteig Zeit braucht | Der Osterkurs:
Videos schneiden, Begleitheft setzen, Mail an die Warteliste. Muss alles bis Gründonnerstag
stehen | Neuer Yogakurs startet bald. Rundmail an alle plus zwei Insta-Posts wären schön |
Angebot für Lissabon ins Portugiesische, und wenn ihr schon dabei seid: Anzahlungsrechnung über
30 % an die | Vom 1. bis 14. April bin ich auf Kur. Wer beantwortet solange die Kundenmails vom
Radladen? | Kontaktformular geht nicht mehr, seit Tagen kommt keine einzige Anfrage durch. Bitte
reparieren | nächste Woche alle Probetrainings bestätigen lassen bitte | visitenkarten ins crm,
danach anrufen wg. terminen | buchhaltung q1, löhne märz, rechnungen raus | über-uns-text auf
spanisch und gleich auf die seite | löhne vorbereiten, diesmal zwei krank | Schreibst du uns
bitte jeden Montag einen Beitrag für Instagram, der zum Blumenangebot der Woche passt? | Auf
unserer Internetseite steht noch die alte Telefonnummer, richtig ist die 0341 557 20. | Die
Maßkarten von 2025 müssen bis Ende März in die Tabelle, gescannt sind sie schon | Speisekarte
ins Englische übersetzen und dann auf die Seite stellen, bis zum 20. wäre gut | jeden dienstag
ein beitrag auf insta aus der werkstatt, bilder kommen von mir | Newsletter zum Hoffest
schreiben und dazu auf der Homepage die Termine tauschen | Lohn für März vorbereiten und die
zwei offenen Rechnungen anmahnen, beides bis 24.3. | Kontoauszug Januar liegt bereit, bitte mit
den Belegen abgleichen | jeden Montag ein Post mit unserem Mittagstisch | Visitenkarten von der
Messe in die Kundenliste eintippen, ca. 90 Stück | wer liefert rund um Freiburg bio-roggenmehl
in 25-kilo-säcken? bitte raussuchen, mit preisen | Zugticket Kassel–Berlin am 26.3., zurück am
selben Abend | Die Welpengruppe hat auch noch keine Rechnung gesehen, sieben Leute, je 120. |
Schreibt bitte die Rechnung an Polsterei Jahn, 12 Stühle je 85 Euro. | Neue Klientin: Katrin
Voss, noch ohne Unterlagen | die vom Februar sind jetzt eingescannt, fünf Mann, genauso
auswerten wie beim letzten Mal | brauche 20 sack roggenmehl bis freitag | Neue Pralinen sind da:
Etiketten mit Zutaten, Bilder freistellen für den Shop und einmal Instagram | noch eins:
Geburtstag Frau Ahrens, 30 personen, kaltes buffet, 25 euro pro kopf | Könnt ihr mir bitte eine
Anzeige für einen Bäckergesellen schreiben und schalten? | Leyla fällt am Samstag aus, da steht
keiner hinterm Tresen | Frau Yilmaz fängt am 1.4. als Aushilfe an, Vertrag gibts noch keinen |
Das Video vom Hoffest muss geschnitten werden und am Sonntag soll es dann auf Insta raus | Logo
für eine Hundepension, macht ihr sowas? Dann bitte zwei Vorschläge | Auf dem Handy wird unsere
Karte auf der Seite rechts abgeschnitten, das sieht furchtbar aus. | Hab Inventur gemacht,
Zettel hängt dran. Der Shop erzählt was ganz anderes | Die Auszahlung von gestern versteh ich
nicht, 280 statt 340, welche Bestellungen stecken da drin? | Und zur Vase gibts jetzt auch noch
eine Bewertung, zwei Sterne. Da gehört was Freundliches drunter | im Postfach stapelt sichs, 19
ungelesen, ich komm einfach nicht dazu | Firma Lutz ist vom Auftrag zurückgetreten, ich brauche
eine Gutschrift zu Rechnung 2026-118 | Die Weihnachtskarten sind ja immer noch online. Es ist
Februar. | Und fürs Schaufenster brauch ich noch ein Plakat zum Osterverkauf, bis 2. April |
Nebenbei: am 25. muss ich nach Graz, Zug hin reicht | das Bestellformular auf der Seite läuft
ins Leere, könnt ihr das reparieren | Impressum ist veraltet, bitte neue Telefonnr rein: endet
jetzt auf 17 | Welche Förderungen gibts in Sachsen für Lastenräder? Noch vor dem 1. April bitte
| Brauche Hotel in Nürnberg vom 17. bis 19.3., nähe Messe, max 110 die Nacht | Nächste Rechnung:
Kita Sonnenblume, 46 Bleche Streuselkuchen à 21 €, soll Freitag Mittag draußen sein | Das
Datenblatt jetzt auch auf Spanisch, gleiche Datei | Februar-Buchhaltung wäre dran. Auszug und
Belege liegen im Ordner, bis zum 20.3. bitte | Hotel Wien 13.–15. April, 1 Person, ruhig, max
120 | Mietrechnungen für die 4 Untermieter, ab sofort immer zum Monatsersten | Interview 45 min,
zwei Sprecher, abtippen bitte. Fr 12 Uhr ist Redaktionsschluss | Hätte gern jeden Montag einen
Insta-Post zu unserem Wochenmenü. Fotos schick ich sonntags | Bitte Rechnung an Fa. Sonntag
Haustechnik, 3 Std. vom 5. März, 65 €/Std. | Wer tippt mir 60 Lieferscheine in Excel? Scans hab
ich alle. | Könntet ihr auch eine Rechnung an die Gemeinde Ottobrunn schreiben, 860 Euro für
Baumschnitt? | Hättet ihr wen, der unsere Allergenliste ins Englische bringt? Anderthalb Seiten,
steht eh nur Sellerie drauf | Frau Lindner muss vom 18. auf den 25. verschoben werden, sie weiß
noch nichts | Könnte jemand aus meiner Sprachmemo bis Donnerstag nächster Woche einen Rundbrief
machen? | Die Gläser reichen noch für zwei Wochen, dann ist Schluss | Für April dann bitte auch
Instagram, wieder drei pro Woche, Thema Balkonkräuter | Kolonne 2 wär dann auch soweit, vier
Mann, Februar, Zettel anbei | schreibt mir heut noch die Anzahlungsrechnung für Lindner raus,
30% von 6800 | zimmer für den trauredner und seine frau, 2 nächte, nähe kloster, ned über 120 |
von 90 eingeladenen haben sich bis jetzt 31 gerührt, der rest schweigt vor sich hin | Bitte
Preisspiegel Trockenbau, 5 Bieter, Unterlagen sind hochgeladen. | Den Flug nach Wien bitte weg,
stattdessen ein Hotel in Linz vom 23. bis 25. März | Q4-Buchhaltung, und falls ihr sowas habt
einen Clown für den Kindergeburtstag
""",
}
