"""What people who write German want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Zwei Sachen: Rechnungen für die Februar-Shootings raus, und die Bilder der Hochzeit Lang auf
Facebook und Insta | Bitte 30 Yogastudios in NRW raussuchen und dann durchtelefonieren wer uns
mal treffen mag | Erst die 70 Adressen aus dem Messeordner in die Excel, danach alle
durchtelefonieren und Vorführtermine ausmachen | Flug nach Porto zur Korkmesse, ein Auto dort,
und jemand der rausfindet welche Korkplattenhersteller ausstellen | die rechnung für
kirchengemeinde (altartuch 640 eur) schreiben und die belege vom februar buchen. danke euch |
Erst abtippen, dann ins Englische. 20 Minuten, O-Ton Schmid, der 19. genügt. |
Taxi-Sammelrechnung fürs Dialysezentrum, immer am Monatsersten | Such mir zwei Druckereien im
Umkreis, die Fadenheftung machen, und vereinbar bei der näheren einen Termin | löhne bis 27. und
ruft beim betriebsarzt an, termin für die azubine, auch bis dahin | Gästebuch vom Jubiläum: erst
abtippen, dann ins Excel, bis Montag | Folge 44 abtippen, shownotes auf die seite | Moin, bis
Monatsende: Abrechnung Jonas, Rechnungen an beide Kunden | Miete Physiopraxis: jeden Monat
Rechnung schicken, 1.450 + Ust | - Belege Februar sortieren - Text fürs Rundmail wegen Umzug -
Zug nach Erfurt buchen | kannste die Mails und Insta übernehmen? bin zwei Wochen auf Reha |
Rechnung an die Gemeinde für den Baumschnitt, Stunden stehen im Kalender. Insta auch mal wieder.
| Ich weiß, ihr macht Text und Telefon. Also Text: Rundbrief zur Marktsaison. Telefon: die zwölf
Wirte wegen Verkostung. | Gebt mir die Zahlen für Januar, mahnt den Weber, und der Newsletter,
na ihr wisst schon, Thema Honigernte | Kontoauszüge abgleichen, jeden Monat bis zum 8., ginge
das dauerhaft? | Preise auf der Homepage anpassen, am Wochenende wär super, da ist eh nix los im
Laden | auf der Seite soll stehen: Di-Fr 9–18, Sa 9–13, Mo zu | Mahnung an Bäckerei Vogt, aber
bitte erst ab dem 1.4. rausschicken, die haben noch diesen Monat Zeit | noch heute muss das
Teambild getauscht sein, Jana ist seit Februar weg und will da nicht mehr stehen | Bitte ein
Post: seit 25 Jahren Schuster in der Lindenstr. 12 | Zahlungserinnerung an Frau Roth, sie ist 23
Tage drüber, freundlich aber klar | Fassung 2.1 vom 3. Februar auf Polnisch, bitte nur Abschnitt
4 | Immer am Monatsersten 420 € an meinen Untermieter berechnen, Danke Ihnen | Moin, könnte
jemand für mich die Bankauszüge vom Februar abgleichen? Bis zum 20. reicht | solange ich in
Verona bin müsste jemand die Mails der Kunden übernehmen | Eine Zahlungserinnerung an Herrn Voss
wegen Januar und eine an die Kröger GmbH, die ist noch älter | Das Gespräch mit Frau Sommer ist
im Kasten, 35 min. Abschrift bitte bis 31. April | das Etikett vom Sauvignon müsste bis Montag
auf Englisch sein | könnt ihr mir die buchhaltung komplett machen also mit verbuchen und
umsatzsteuervoranmeldung | neue vita schreiben, auf die seite setzen. fertig | Protokoll vom
Montag, zwei neue Bässe eintragen, Mahnung an Familie Drosten. Danke! | - Beitragseinzug 2026 -
Austritte Parzelle 14 und 22 - Rundschreiben Wasser wird angestellt | Kassenberichte Februar
liegen im Ordner, bitte verbuchen | Am Sonntag bleibt der Laden zu, machts bitte a Story dazu |
Spargel ab Samstag! bitte 30 kg beim Hof Lüers bestellen und auf Insta ankündigen | Eine Frau
Yıldız wartet seit drei Wochen auf ihr Paket und schreibt mir jeden Tag, langsam in
Großbuchstaben. | Bitte tragt mir ab jetzt jeden Monat die Auszahlungen von Stripe und Digistore
in die Tabelle ein | Der Osterkurs: Videos schneiden, Begleitheft setzen, Mail an die
Warteliste. Muss alles bis Gründonnerstag stehen | Ich will die Restposten loswerden: 20 %
Rabatt im Shop einstellen und eine Rundmail dazu schreiben | Könnt ihr die Leute von der Messe
durchtelefonieren? Hätte gern nächste Woche ein paar Ersttermine, am liebsten vormittags | bitte
morgen die Rechnungen für die Fahrschüler raus, Liste häng ich an, 23 Stück | 2. bis 7. April
haben wir zu, jemand müsste die Kundenmails machen und ab und zu was posten | Neuer Yogakurs
startet bald. Rundmail an alle plus zwei Insta-Posts wären schön | Die Überstunden von der
Baustelle Kehl müssen noch in die Löhne, Zettel sind abfotografiert | Buchhaltung Januar bitte,
Kontoauszug liegt im Ordner "Bank" | Bitte Diktat abtippen, 3 Gutachten, Audiodateien im Ordner
"Diktate KW11" | Bitte Februar verbuchen und die Löhne für März vorbereiten, beides bis zum 30.
| linkedin post über unsere neue Gesellin, Foto häng ich an. und ihr Vertrag fehlt noch,
unbefristet, 32 std | 300 ungelesene Mails. Könnt ihr da mal durchgehen | Für den Kreisverband
brauche ich bis Montag eine Liste aller Mitglieder unter 18, mit Geburtsdatum. | Mein Postfach
ist Katastrophe, 800 Werbung von Lieferanten. Bitte abmelden was geht und was wichtig ist in
Ordner. | Da hat uns einer einen Stern gegeben, der noch nie bei uns war. Bitte höflich, aber
deutlich antworten. | jeden freitag ein insta-foto vom hundeplatz mit text | zug nach erfurt am
18., abends zurück | rechnung an Frau Böhm, 3 std à 75 | newsletter zum bockbieranstich bis mo
12 uhr | löhne vorbereiten, diesmal zwei krank | Könnten Sie bitte für die Bäckerei die
Buchhaltung vom Februar machen? Kontoauszug und Belege liegen im Ordner. | Auf unserer
Internetseite steht noch die alte Telefonnummer, richtig ist die 0341 557 20. | Bitte die neuen
Brotpreise auf die Website, sie gelten ab Montag. | Das Diktat von der Baustelle bitte abtippen,
ungefähr 40 Minuten | Könnt ihr ab sofort jeden Abend die Mails zu den Retouren beantworten? Ich
komme einfach nicht mehr hinterher. | Speisekarte ins Englische übersetzen und dann auf die
Seite stellen, bis zum 20. wäre gut | Könnt ihr mir für den 26.3. ein Zimmer in Erfurt suchen,
höchstens 95 Euro, mit Parkplatz? | lieferscheine vom Großhandel eintipen, ca 50 stück | die 65
Hausverwaltungen aus der Excel anrufen, ich brauch Termine für Treppenhausreinigung | Ich
bräuchte außerdem eine Übersicht, welche Mühlen Biomehl in 25-kg-Säcken liefern und zu welchem
Preis. | Bitte die Lohnabrechnung für März vorbereiten, die Stunden von Kemal und Rosi schick
ich gleich. | jeden Montag ein Post mit unserem Mittagstisch | ach ja, und die kaputten Links
auf der Kursseite müssten mal raus | Könnt ihr die Speisekarte ins Englische und Spanische
bringen und einen Newsletter zum neuen Biergarten schreiben? | Bitte die Rechnungen für die drei
Welpenkurse rausschicken, Liste hängt an. | Zugticket Kassel–Berlin am 26.3., zurück am selben
Abend | Von den drei Erstgesprächen letzte Woche hat noch keiner ein Angebot gekriegt. | Am 8.
Mai fahren wir mit neun Leuten nach Regensburg. Da fehlt noch alles, Zug, Zimmer, Abendessen. |
Nächstes: Handout für den Schnittkurs | Schreibt bitte die Rechnung an Polsterei Jahn, 12 Stühle
je 85 Euro. | Hefezopfrezept am 27. an den Verteiler | Brauche bis Freitag ein Arbeitsblatt zum
Einschlafen und einen LinkedIn-Beitrag dazu | bei Vogt hängt die Rinne seit gestern,
Schlussrechnung fehlt noch | Die Hausverwaltung Petri sitzt immer noch auf unserer
Novemberrechnung über 4.380 Euro, so geht das nicht weiter. | Guten Morgen, bitte bis Monatsende
die Rechnung an Gasthof Adler schreiben, Pflasterarbeiten Hof, Lieferscheine anbei. | Brauch nen
Kostenvoranschlag für die Versicherung, Wasserschaden Küche Frau Yilmaz, Fotos kommen gleich |
brauche 20 sack roggenmehl bis freitag | Der Dienstplan für Ostern steht noch nicht, die Leute
wollen ihre Züge buchen | Nächstes: Antrag für den Stand auf dem Spargelmarkt, Frist 20.3. |
Moin, hier liegen noch alle Lieferantenrechnungen vom Februar rum, die müssen ins Buch | noch
eins: Geburtstag Frau Ahrens, 30 personen, kaltes buffet, 25 euro pro kopf | Könnt ihr mir bitte
eine Anzeige für einen Bäckergesellen schreiben und schalten? | Kassenberichte KW 10 sind auch
noch nicht gebucht | bitte mal bei der Handwerkskammer anrufen und fragen wo mein Antrag bleibt
| Die Honigsorten vom Vorjahr stehen alle noch online, dabei haben wir kein Glas mehr davon. |
trag mir für den 19. um 18 Uhr den Infoabend Welpengruppe ein | Frau Yilmaz fängt am 1.4. als
Aushilfe an, Vertrag gibts noch keinen | Welche Zimmereien im Umkreis von 30 km machen
Dachgauben? Liste mit Telefon reicht mir, bis Ende nächster Woche | Könntest du die 12 Fotos von
der Bodenvase freistellen und das Stück danach im Shop anlegen? | Bilder von den Schalen sind
top. Worte dazu hab ich keine. Freitag wollt ich die gern haben | Tabelle passt. Jetzt meckert
der Marktplatz, bei meinen Mützen fehlen die Herstellerangaben | Und zur Vase gibts jetzt auch
noch eine Bewertung, zwei Sterne. Da gehört was Freundliches drunter | Andere Baustelle. Die
Sendung nach Graz rührt sich seit neun Tagen nicht vom Fleck | Den Töpferkurs gibt es nicht
mehr, bitte von der Webseite nehmen | Mein Flug nach Zürich wurde annulliert!! Bitte für morgen
früh was anderes besorgen | Aufkleber mit dem Spruch von neulich, und die dann auch gleich in
den Shop. Eilt nicht | Zwei Pakete sind zurückgekommen, die Leute warten auf ihr Geld | Auf der
Warteliste sind jetzt 80 Leute und keiner hat denen was geschrieben, ein kurzes Mailchen täts |
Und fürs Schaufenster brauch ich noch ein Plakat zum Osterverkauf, bis 2. April | Frau Lindner
will ihr Geld für die zerbrochene Laterne zurück, sie schreibt mir jeden Tag. Kümmert sich wer?
| Seit dem Wochenende krieg ich auf dem Handy keine Mails mehr. Rechner geht. | drei Leute haben
gefragt, ob der Kurs auch für Linkshänder geht, liegt alles noch unbeantwortet im Kundenpostfach
| das Bestellformular auf der Seite läuft ins Leere, könnt ihr das reparieren | Am Donnerstag
kommt eine Delegation aus Sevilla. Bis Mittwoch bräuchte ich unsere Werkstattmappe auf Spanisch,
sechs Seiten.
""",
}
