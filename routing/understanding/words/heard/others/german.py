"""What people who write German want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Zwei Sachen: Rechnungen für die Februar-Shootings raus, und die Bilder der Hochzeit Lang auf
Facebook und Insta | meine assistentin ist weg... löhne, kundenchat, und die bestellzettel in
excel, alles liegt | töpfermarkt: mail an alle und nen post dazu. bis dienstag | Erst abtippen,
dann ins Englische. 20 Minuten, O-Ton Schmid, der 19. genügt. | Taxi-Sammelrechnung fürs
Dialysezentrum, immer am Monatsersten | Bank abgleichen, Säumige anmahnen. Freundlich! Sind
Chormitglieder | Das Interview aus der "Libération" auf Deutsch und die drei besten Sätze als
Post, Mittwoch nächster Woche | wir ziehen um: Rundmail an alle im Verteiler und die Adresse auf
der Seite ändern bitte | Gästebuch vom Jubiläum: erst abtippen, dann ins Excel, bis Montag |
Rechnung Ostkontor bitte noch heute | neues buch: "Die Salzuhr", 1. april online stellen und
posten, kein scherz | Moin, die Rechnungen für die Februarkunden müssten bis Freitag raus. sind
14 Stück, Liste häng ich dran | Miete Physiopraxis: jeden Monat Rechnung schicken, 1.450 + Ust |
- Belege Februar sortieren - Text fürs Rundmail wegen Umzug - Zug nach Erfurt buchen | kannste
die Mails und Insta übernehmen? bin zwei Wochen auf Reha | Rechnung an die Gemeinde für den
Baumschnitt, Stunden stehen im Kalender. Insta auch mal wieder. | Mails beantworten, Belege
sortieren, Fenster putzen, such dir eins aus, nein im Ernst, alle drei | interview mit der
imkerin aus slowenien: abtippen, ins deutsche, und zwei zitate daraus als post für insta |
Nächste Woche bräuchte ich jemanden, der meine 20 Bestandskunden durchtelefoniert und
Wartungstermine mit ihnen vereinbart | Preise auf der Homepage anpassen, am Wochenende wär
super, da ist eh nix los im Laden | auf der Seite soll stehen: Di-Fr 9–18, Sa 9–13, Mo zu |
Mahnung an Bäckerei Vogt, aber bitte erst ab dem 1.4. rausschicken, die haben noch diesen Monat
Zeit | Stundenzettel von 5 Leuten, jeden Montag zusammenrechnen, macht ihr sowas? | Zug nach
Kiel am 8. Mai, zurück am 10., Buchung bis übermorgen wegen Sparpreis | Ferienwohnung in Meran,
5 Nächte, 2 Erw. 1 Hund, max. 95 die Nacht | die Sitzung vom letzten Donnerstag abtippen, 1h12,
vier Stimmen | Zahlungserinnerung an Frau Roth, sie ist 23 Tage drüber, freundlich aber klar |
Fassung 2.1 vom 3. Februar auf Polnisch, bitte nur Abschnitt 4 | Rechnung an Familie Demir, Bad
neu gefliest, 3.870 netto, muss bis Fr raus | Bitte einen Mietwagen für Freitag ab 8 Uhr,
Abholung Erfurt Hbf | Neue Woche neue Wünsche: Rundmail an alle Kursteilnehmer, Februarbelege
sortieren, Flyer ins Türkische. Alles bis Ende der Woche | zweites Diktat, Sache Lindner, liegt
im Ordner, brauche ich heute bis 17 uhr | das Etikett vom Sauvignon müsste bis Montag auf
Englisch sein | Könnt ihr mir auch ne kleine Webseite machen? Nix wildes, bloß dass man mich
findet | Schichtplan Kuchenverkauf und danach bitte noch Lose, 300 Stück | Die Allergenliste
stimmt hinten und vorne nicht mehr, seit wir die neuen Torten haben. | Frühstückskarte neu
machen (Layout wie gehabt) und dann noch ne englische Fassung davon bitte | Kevin hört auf.
Brauche eine Anzeige für eine Thekenkraft und bis dahin einen Plan, der ohne ihn funktioniert |
Eine Frau Yıldız wartet seit drei Wochen auf ihr Paket und schreibt mir jeden Tag, langsam in
Großbuchstaben. | Bitte tragt mir ab jetzt jeden Monat die Auszahlungen von Stripe und Digistore
in die Tabelle ein | Der Kurs läuft so gut, jetzt soll er ins Englische übersetzt werden, 40
Seiten Skript | Wir haben jetzt einen Hund im Laden. Ich finde das muss auf Insta, Fotos hab ich
12 | 2. bis 7. April haben wir zu, jemand müsste die Kundenmails machen und ab und zu was posten
| Neuer Yogakurs startet bald. Rundmail an alle plus zwei Insta-Posts wären schön | Die
Überstunden von der Baustelle Kehl müssen noch in die Löhne, Zettel sind abfotografiert | Liste
mit 45 Hausverwaltungen anbei. Ziel: Gespräch mit dem, der die Schornsteinfeger / Wartung
beauftragt. | Vom 1. bis 14. April bin ich auf Kur. Wer beantwortet solange die Kundenmails vom
Radladen? | Bitte das Kursprogramm auf der Homepage austauschen, spätestens Freitag, den 20., 18
Uhr, PDF anbei | Die Hausverwaltung Krause hat die Schlösser vom Januar immer noch nicht
bezahlt, 612 Euro. Bitte mal freundlich erinnern. | Paarweise schauen wir später. Dringender
wäre mir, dass die Widerrufsseite und die Versandseite bis Dienstag auf Niederländisch
vorliegen. | Die Versammlung hat den Trödelmarkt beschlossen, jetzt brauchen wir also Plakate
dafür und ein Schreiben an die Nachbarn. | Da hat uns einer einen Stern gegeben, der noch nie
bei uns war. Bitte höflich, aber deutlich antworten. | Es liegen 19 Bestellungen vom Wochenende
vor. Bitte Versandetiketten erstellen und die Bestände anpassen. | jeden freitag ein insta-foto
vom hundeplatz mit text | welche förderung gibts für lastenräder, bitte rausfinden | buchhaltung
q1, löhne märz, rechnungen raus | zahlungserinnerung an Schulte + post zum hoffest, beides heute
| 60 arztpraxen anrufen wg. kennenlerntermin, liste kommt gleich | Preise auf der Seite bitte
alle +5 % | Könnt ihr zusätzlich unseren Hygieneplan ins Portugiesische übersetzen lassen? Zwei
neue Kolleginnen sprechen noch kaum Deutsch. | Kannst du Frau Bölling morgen die Rechnung für
das Tor schicken? 2.380 brutto, Montage ist drin. | Das Diktat von der Baustelle bitte abtippen,
ungefähr 40 Minuten | Könnt ihr ab sofort jeden Abend die Mails zu den Retouren beantworten? Ich
komme einfach nicht mehr hinterher. | Die Maßkarten von 2025 müssen bis Ende März in die
Tabelle, gescannt sind sie schon | Jeden Donnerstag ein Post auf Instagram mit dem Mittagstisch
der Woche drauf | Newsletter zum Hoffest schreiben und dazu auf der Homepage die Termine
tauschen | die 65 Hausverwaltungen aus der Excel anrufen, ich brauch Termine für
Treppenhausreinigung | noch was: Mietvertrag fürs Lager auf Spanisch und ein Hotel in Valencia
vom 15. bis 17.4. | Brauche Zug nach Hannover am 24.3., zurück am Abend, max 120 € |
Visitenkarten von der Messe in die Kundenliste eintippen, ca. 90 Stück | Könnt ihr die
Speisekarte ins Englische und Spanische bringen und einen Newsletter zum neuen Biergarten
schreiben? | Im Postfach info@ stapelt es sich seit der Messe, da blickt bei uns keiner mehr
durch. | Macht ihr mir die Quittungen ab jetzt jeden Monat? Ich schick sie immer zum Ersten. |
Nächstes: Handout für den Schnittkurs | Schreibt bitte die Rechnung an Polsterei Jahn, 12 Stühle
je 85 Euro. | bitte noch eine, von Familie Brandt | Folge 22 dann genauso | Im Amtsblatt steht
die Kita Sonnenhügel, Malerarbeiten. Da würden wir gern mitbieten, Unterlagen hat noch keiner
geholt | aus der Mozartgasse gibts auch drei Seiten Bleistiftmaße, die bräuchte der Architekt
lesbar | bei Vogt hängt die Rinne seit gestern, Schlussrechnung fehlt noch | Die Hausverwaltung
Petri sitzt immer noch auf unserer Novemberrechnung über 4.380 Euro, so geht das nicht weiter. |
die vom Februar sind jetzt eingescannt, fünf Mann, genauso auswerten wie beim letzten Mal |
brauche ein Schreiben an die Stadt wegen der Sperrung, außerdem Preise für 300 lfm Bordstein |
noch eins: Gäste-WC bei Demirs, Fliesen raus, Vorwand, neues WC. Hab alles aufgesprochen |
Sommerterrasse beim Amt beantragen und eine Aushilfe für draußen suchen | Der Dienstplan für
Ostern steht noch nicht, die Leute wollen ihre Züge buchen | Nächstes: Antrag für den Stand auf
dem Spargelmarkt, Frist 20.3. | Ich wüsste gern, ob wir die Hafermilch woanders billiger
kriegen. 2,10 pro Liter ist mir zu viel. | Leyla fällt am Samstag aus, da steht keiner hinterm
Tresen | bitte mal bei der Handwerkskammer anrufen und fragen wo mein Antrag bleibt | Die
Kursliste für April brauch ich dann auch, bis 25. bitte | Löhne für März bis zum 27.
vorbereiten. Außerdem Mahnung an Familie Kessler raus, die zahlen einfach nicht. | ich hätte
gern mal einen Plan, wie man mit 300 Euro im Monat vernünftig wirbt | Das Video vom Hoffest muss
geschnitten werden und am Sonntag soll es dann auf Insta raus | Könntest du die 12 Fotos von der
Bodenvase freistellen und das Stück danach im Shop anlegen?
""",
}
