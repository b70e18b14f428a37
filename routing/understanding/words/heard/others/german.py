"""What people who write German want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Impressum anpassen (neue Adresse) und außerdem linkedin post zum umzug | Flug nach Porto zur
Korkmesse, ein Auto dort, und jemand der rausfindet welche Korkplattenhersteller ausstellen |
töpfermarkt: mail an alle und nen post dazu. bis dienstag | wir ziehen um: Rundmail an alle im
Verteiler und die Adresse auf der Seite ändern bitte | vinylbestand ins inventar, was doppelt
ist in den shop | morgen bitte beim Pfarramt anrufen wegen Termin fürs Sommerkonzert, und
ebenfalls morgen die Probenmail an alle | kannste die Mails und Insta übernehmen? bin zwei
Wochen auf Reha | Rechnung an die Gemeinde für den Baumschnitt, Stunden stehen im Kalender.
Insta auch mal wieder. | rechnungen, posts, homepage | auf der Seite soll stehen: Di-Fr 9–18, Sa
9–13, Mo zu | Stundenzettel von 5 Leuten, jeden Montag zusammenrechnen, macht ihr sowas? |
Insta-Post mit dem neuen Sauerteigbrot, morgen früh um 8 online, Bild kommt gleich rein | Bitte
ein Post: seit 25 Jahren Schuster in der Lindenstr. 12 | Liste aller Fördertöpfe für Hofläden in
Hessen, Abgabe an mich bis 31. September | ab Montag 9 Uhr bitte die 30 Praxen abtelefonieren
und Vorführungen ausmachen | Bitte einen Mietwagen für Freitag ab 8 Uhr, Abholung Erfurt Hbf |
das Etikett vom Sauvignon müsste bis Montag auf Englisch sein | Könnt ihr mir auch ne kleine
Webseite machen? Nix wildes, bloß dass man mich findet | Hallo zusammen, könnt ihr meine
Rechnungen vom Februar abtippen und an die Kunden schicken | Am Sonntag bleibt der Laden zu,
machts bitte a Story dazu | Jetzt noch Untertitel für die vier Lektionen, bitte als srt |
Newsletter zum neuen Kurs, bitte Donnerstag in einer Woche abends raus. Thema: warum Brotteig
Zeit braucht | Der Osterkurs: Videos schneiden, Begleitheft setzen, Mail an die Warteliste. Muss
alles bis Gründonnerstag stehen | bitte morgen die Rechnungen für die Fahrschüler raus, Liste
häng ich an, 23 Stück | Offene Rechnungen anmahnen und danach die Bank für Jänner abgleichen, in
der Reihenfolge bitte | Liste mit 45 Hausverwaltungen anbei. Ziel: Gespräch mit dem, der die
Schornsteinfeger / Wartung beauftragt. | Bitte Diktat abtippen, 3 Gutachten, Audiodateien im
Ordner "Diktate KW11" | Kontaktformular geht nicht mehr, seit Tagen kommt keine einzige Anfrage
durch. Bitte reparieren | Für den Kreisverband brauche ich bis Montag eine Liste aller
Mitglieder unter 18, mit Geburtsdatum. | Es liegen 19 Bestellungen vom Wochenende vor. Bitte
Versandetiketten erstellen und die Bestände anpassen. | weinkarte auf englisch, bis do |
rechnung an Frau Böhm, 3 std à 75 | 60 arztpraxen anrufen wg. kennenlerntermin, liste kommt
gleich | nä. woche mails beantworten, außerdem flug nach wien | Bitte die neuen Brotpreise auf
die Website, sie gelten ab Montag. | Das Diktat von der Baustelle bitte abtippen, ungefähr 40
Minuten | Findet bitte raus, was andere Teeshops für Retouren verlangen, fünf oder sechs genügen
mir. | Jeden Donnerstag ein Post auf Instagram mit dem Mittagstisch der Woche drauf | jeden
dienstag ein beitrag auf insta aus der werkstatt, bilder kommen von mir | Newsletter zum Hoffest
schreiben und dazu auf der Homepage die Termine tauschen | Lohn für März vorbereiten und die
zwei offenen Rechnungen anmahnen, beides bis 24.3. | jeden Montag ein Post mit unserem
Mittagstisch | Visitenkarten von der Messe in die Kundenliste eintippen, ca. 90 Stück | wer
liefert rund um Freiburg bio-roggenmehl in 25-kilo-säcken? bitte raussuchen, mit preisen |
Zugticket Kassel–Berlin am 26.3., zurück am selben Abend | Macht ihr mir die Quittungen ab jetzt
jeden Monat? Ich schick sie immer zum Ersten. | instagram für die gärtnerei, 3 posts pro woche |
Guten Morgen, ich brauche einen Zug nach Leipzig, Montag früh hin, Dienstagabend zurück. | Folge
22 dann genauso | könnt ihr morgen meine Anrufe nehmen? bin den ganzen Tag auf dem Gerüst |
Könnt ihr die Tankquittungen ab jetzt jeden Monat fürs Steuerbüro fertig machen? | Die Hebebühne
ist kaputt, alle sechs Kunden von nächster Woche müssen einen neuen Termin kriegen. | Die BG
will einen neuen Lohnnachweis, Frist 20.3., und das Formular ist mir zu hoch. | noch eins:
Gäste-WC bei Demirs, Fliesen raus, Vorwand, neues WC. Hab alles aufgesprochen | Der Dienstplan
für Ostern steht noch nicht, die Leute wollen ihre Züge buchen | Februar für den Steuerberater
fertig machen bis 18.3., danach den Urlaubskalender fürs Team anlegen | Siebträgerdichtungen
bestellen und die Bewertung von gestern beantworten bitte | Könnt ihr mir bitte eine Anzeige für
einen Bäckergesellen schreiben und schalten? | Leyla fällt am Samstag aus, da steht keiner
hinterm Tresen | Die Kursliste für April brauch ich dann auch, bis 25. bitte | trag mir für den
19. um 18 Uhr den Infoabend Welpengruppe ein | Das Finanzamt will die Umsatzsteuer für Februar
bis morgen, hab ich komplett verschwitzt | Heut sind zwei Pakete zurückgekommen, Bestellung 411
und 418, die Leute warten auf ihr Geld | Und zur Vase gibts jetzt auch noch eine Bewertung, zwei
Sterne. Da gehört was Freundliches drunter | im Postfach stapelt sichs, 19 ungelesen, ich komm
einfach nicht dazu | Firma Lutz ist vom Auftrag zurückgetreten, ich brauche eine Gutschrift zu
Rechnung 2026-118 | Die Weihnachtskarten sind ja immer noch online. Es ist Februar. | seite
läuft, danke. jetzt findet uns nur keiner, wenn er nach cello unterricht sucht | Impressum ist
veraltet, bitte neue Telefonnr rein: endet jetzt auf 17 | Welche Förderungen gibts in Sachsen
für Lastenräder? Noch vor dem 1. April bitte | Brauche Hotel in Nürnberg vom 17. bis 19.3., nähe
Messe, max 110 die Nacht | Lohn für März vorbereiten, 5 Leute, Ahmed war 4 Tage krank. Zettel
kommt gleich | Zum neuen Riesling noch drei Posts für Instagram, Fotos hat mein Sohn gemacht,
sind im Drive | 60 Lieferscheine auf Papier, eingescannt. Die Mengen sollen in die Exceltabelle
vom Keller | Habe 20 Handtaschen fotografiert. Erst freistellen bitte, danach bei Avocadostore
reinstellen, Preise siehe Zettel | Lohnvorbereitung März, 5 Leute, bis 27.03. muss alles
freigegeben sein | 80 Lieferscheine aus dem Januar müssten in die Exceltabelle, bis
Gründonnerstag reicht | Unsere Speisekarte ins Spanische, Ende März reicht völlig | hab ne Liste
mit 30 Hausverwaltungen, bitte abtelefonieren u. Termine nächste Woche ausmachen | Auf unserer
Seite steht immer noch die alte Faxnummer. Wir haben seit 2019 kein Fax mehr. | 7. bis 10. April
bin ich auf Fortbildung, da guckt keiner in die Kundenmails 😬 | Das mit den Röstern war schon
mal spannend, das Gleiche bräuchte ich für Teehändler | Könntet ihr auch eine Rechnung an die
Gemeinde Ottobrunn schreiben, 860 Euro für Baumschnitt? | kundin sagt nix angekommen, dhl sagt
zugestellt. übernehmt ihr das? | die Praxis Dr. Behrens bekommt auch noch eine: 3 Std Beratung à
95 | Lindenhof, Decke ist betoniert, die zweite Abschlagsrechnung kann raus. 25 % | Bestellt ihr
mir beim Metzger Wimmer 25 kg Leberkäs für Freitag 12 Uhr? Kundennummer 4471 | Brauche 80
Menükarten, A5, cremefarben, bis 26.3. Text schick ich gleich. | zimmer für den trauredner und
seine frau, 2 nächte, nähe kloster, ned über 120 | Golfclub hat prompt bezahlt 😄 dann bitte
gleich dasselbe mit dem Ruderverein machen, am besten bis Freitag. | Moin, könnt ihr mir die
Raumbücher vom 2. OG abtippen? 16 Seiten, bis Montag wär super | Anderes Thema: Ich bräuchte
einen Newsletter zur Saisoneröffnung im Biergarten, raus soll er am 27. März. | der newsletter
ist durch, darum gehts nicht. LOHN! für März, 7 Leute, muss am 27. stehen | ich kann Instagram
nicht mehr sehen. macht ihr mir 8 Beiträge zur Backstube, Fotos schick ich | Telefonieren liegt
mir überhaupt nicht. Auf der Liste sind 28 Hausverwaltungen, besorgt mir Termine | Hab die Nase
voll von Kundenmails. Ab Montag soll das wer anders beantworten | Newsletter März, nix Großes,
halbe Seite reicht, Thema ist das Hoffest | 180 Lieferscheine, alle auf Papier, ich dreh durch.
Bitte in Excel
""",
}
