"""What people who write German want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Flug nach Bologna am 12. April, dazu Hotel, und die Produktmappe auf italienisch übersetzen |
Bitte 30 Yogastudios in NRW raussuchen und dann durchtelefonieren wer uns mal treffen mag | post
zum neuen IPA u das ganze nochmal auf englisch wg. den touristen | Erst abtippen, dann ins
Englische. 20 Minuten, O-Ton Schmid, der 19. genügt. | Bank abgleichen, Säumige anmahnen.
Freundlich! Sind Chormitglieder | löhne bis 27. und ruft beim betriebsarzt an, termin für die
azubine, auch bis dahin | Rechnung Ostkontor bitte noch heute | welche Kulturstiftungen fördern
Laienchöre? raussuchen und in unsere Fördertabelle eintragen, bis zum 24. | - Belege Februar
sortieren - Text fürs Rundmail wegen Umzug - Zug nach Erfurt buchen | kannste die Mails und
Insta übernehmen? bin zwei Wochen auf Reha | newsletter. mietwagen. und der rasen vorm laden
müsste gemäht werden | Mails beantworten, Belege sortieren, Fenster putzen, such dir eins aus,
nein im Ernst, alle drei | rechnungen, posts, homepage | Nächste Woche bräuchte ich jemanden,
der meine 20 Bestandskunden durchtelefoniert und Wartungstermine mit ihnen vereinbart | auf der
Seite soll stehen: Di-Fr 9–18, Sa 9–13, Mo zu | morgen 2 Rechnungen bitte: Praxis Löwe 3 Std,
Kita Sonnenschein 7,5 Std | Lohn für Kemal fertig machen, 38 Std/Woche, 3 Urlaubstage im Februar
| Stundenzettel von 5 Leuten, jeden Montag zusammenrechnen, macht ihr sowas? | Insta-Post mit
dem neuen Sauerteigbrot, morgen früh um 8 online, Bild kommt gleich rein | Ferienwohnung in
Meran, 5 Nächte, 2 Erw. 1 Hund, max. 95 die Nacht | Bitte ein Post: seit 25 Jahren Schuster in
der Lindenstr. 12 | Moin, Belege von Januar und Februar sortieren, bis Ende des Monats reicht
mir dicke | Liste aller Fördertöpfe für Hofläden in Hessen, Abgabe an mich bis 31. September |
Fassung 2.1 vom 3. Februar auf Polnisch, bitte nur Abschnitt 4 | ab Montag 9 Uhr bitte die 30
Praxen abtelefonieren und Vorführungen ausmachen | Immer am Monatsersten 420 € an meinen
Untermieter berechnen, Danke Ihnen | solange ich in Verona bin müsste jemand die Mails der
Kunden übernehmen | dazu gleich. dringend ist grad: Preise auf der Hochzeitsseite 10 % hoch,
bitte sofort | Das Gespräch mit Frau Sommer ist im Kasten, 35 min. Abschrift bitte bis 31. April
| Kann jemand jeden Monat die Lohnvorbereitung für meine vier Aushilfen übernehmen | könnt ihr
mir die buchhaltung komplett machen also mit verbuchen und umsatzsteuervoranmeldung | neue vita
schreiben, auf die seite setzen. fertig | Schichtplan Kuchenverkauf und danach bitte noch Lose,
300 Stück | Schulgeld 2. Quartal, Einzug zum 31.3. wie gehabt | Kassenberichte Februar liegen im
Ordner, bitte verbuchen | Speisekarte bitte auf Englisch und Dänisch, bis zum 18. | Spargel ab
Samstag! bitte 30 kg beim Hof Lüers bestellen und auf Insta ankündigen | hab heut die neuen
Zimtschnecken fotografiert, bitte bissl aufhübschen und dann posten 😊 | Ich brauche den Livecall
vom Montag als Text, bis zum 20. reicht völlig. | Ich will die Restposten loswerden: 20 % Rabatt
im Shop einstellen und eine Rundmail dazu schreiben | Der Kurs läuft so gut, jetzt soll er ins
Englische übersetzt werden, 40 Seiten Skript | Instagram-Post bis Freitag: wir suchen eine
Gesellin für die Polsterei. Bitte nicht so steif | bitte morgen die Rechnungen für die
Fahrschüler raus, Liste häng ich an, 23 Stück | Suche Lieferanten für Bienenwachstücher in
Europa, bitte 5 mit Preisen und Mindestmenge | Neuer Yogakurs startet bald. Rundmail an alle
plus zwei Insta-Posts wären schön | Newsletter fürs Frühjahr: neue Honigsorten, Imkerkurs,
Hofverkauf wieder samstags. So 300 Wörter, nicht zu werblich | Buchhaltung Januar bitte,
Kontoauszug liegt im Ordner "Bank" | Lohnabrechnung März bitte vorbereiten, 9 Leute plus Azubi,
will ich am 25. freigeben | Kontaktformular geht nicht mehr, seit Tagen kommt keine einzige
Anfrage durch. Bitte reparieren | 300 ungelesene Mails. Könnt ihr da mal durchgehen | nächste
Woche alle Probetrainings bestätigen lassen bitte | Für den Kreisverband brauche ich bis Montag
eine Liste aller Mitglieder unter 18, mit Geburtsdatum. | Pressetext zum Jubiläum an Tagblatt
und Radio, muss Montag raus. | Es liegen 19 Bestellungen vom Wochenende vor. Bitte
Versandetiketten erstellen und die Bestände anpassen.
""",
}
