"""What people who write German want, of several trades or of none; from what was heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Zwei Sachen: Rechnungen für die Februar-Shootings raus, und die Bilder der Hochzeit Lang auf
Facebook und Insta | Flug nach Bologna am 12. April, dazu Hotel, und die Produktmappe auf
italienisch übersetzen | meine assistentin ist weg... löhne, kundenchat, und die bestellzettel
in excel, alles liegt | Bitte 30 Yogastudios in NRW raussuchen und dann durchtelefonieren wer
uns mal treffen mag | Impressum anpassen (neue Adresse) und außerdem linkedin post zum umzug |
Wer stellt in der Nähe von Kassel noch echte Lehmfarbe her? Bitte mal rausfinden, am liebsten
mit Preisen, und gleich einen LinkedIn-Post über unser Lehmhaus dazu | Erst die 70 Adressen aus
dem Messeordner in die Excel, danach alle durchtelefonieren und Vorführtermine ausmachen | Zwei
Dinge hätte ich: das Diktat vom Gutachten (40 Minuten) verschriftlichen, außerdem das fertige
Exposé ins Englische. Der Käufer sitzt in Dubai. | die visitenkarten von der eventmesse, ein
ganzer schuhkarton, sollen in unser crm. und wenn ihr dabei seid ein linkedin post dass wir da
waren | so männer, ab april macht ihr bitte die löhne für die werkstatt (7 mann), plus die
monatliche buchhaltung, plus einer der die google-mails beantwortet | Zwei Sachen hätt ich: die
Löhne für die drei Mädels im Salon, und die Preisliste auf der Seite stimmt nimmer, Strähnen
kosten jetzt 95 | die 60 Visitenkarten von der Messe liegen eingescannt im Drive, gehören in
Pipedrive. Und wenn sie drin sind: anrufen und Termine machen | Flug nach Porto zur Korkmesse,
ein Auto dort, und jemand der rausfindet welche Korkplattenhersteller ausstellen | Bitte
beantworten Sie die Anfragen zum Kinderchor, es sind bestimmt zwanzig, und setzen Sie danach
eine kurze Info auf die Startseite. | der sommerfahrplan fürs studio steht! muss als brief an
alle, als post und auf die website | die rechnung für kirchengemeinde (altartuch 640 eur)
schreiben und die belege vom februar buchen. danke euch | töpfermarkt: mail an alle und nen post
dazu. bis dienstag | post zum neuen IPA u das ganze nochmal auf englisch wg. den touristen |
Rechnung an den Ruderverein, 62 x Buffet à 24,50. Und danach bitte die Dame vom Verein anrufen
und einen Termin für die Nachbesprechung machen. | Erst abtippen, dann ins Englische. 20
Minuten, O-Ton Schmid, der 19. genügt. | Passt alles. Was anderes: Ich brauch bis Freitag eine
Rechnung an die Stadtwerke, 3 Tage Workshop à 1.150, plus Bahn 84,60. | kunde hat letzten sommer
3 kubik mutterboden gekriegt und tut seitdem als kennt er mich nicht. ihr schreibt doch so
schöne zahlungserinnerungen | Taxi-Sammelrechnung fürs Dialysezentrum, immer am Monatsersten |
Stundenzettel Welpenkurs kommen als Foto. Tippt die in die Tabelle und schreibt dann jedem seine
Rechnung, 12 € die Stunde | Grüezi, nach Ostern, also am Dienstag 7.4., sollen die Fahrschüler
der Gruppe B ihre Rechnung kriegen: Grundbetrag, Nothelferkurs, und bei der Meier noch den
demolierten Spiegel (das war sie, nicht ich) | Preise der Bleachings auf der Website um je 20 €
rauf; und Frau Dr. Seidl kriegt noch die Rechnung für die Praxisvertretung, 4 Tage à 650. |
Bitte bis Freitag zweierlei: die Händler beruhigen, die wegen der Pfandumstellung schreiben, und
an den ganzen Verteiler eine Erklärung dazu. Ich hab sie schon aufgesetzt, etwas zu wütend,
bitte glätten. | Bank abgleichen, Säumige anmahnen. Freundlich! Sind Chormitglieder | Such mir
zwei Druckereien im Umkreis, die Fadenheftung machen, und vereinbar bei der näheren einen Termin
| zugticket nach linz, 2. klasse, u. rechnung an die linzer für den vortrag. honorar 700 plus
das ticket | Das Interview aus der "Libération" auf Deutsch und die drei besten Sätze als Post,
Mittwoch nächster Woche | löhne bis 27. und ruft beim betriebsarzt an, termin für die azubine,
auch bis dahin | Anstich vom Maibock: ein Beitrag auf Insta und ne Mail an den Bierclub, beides
am Dienstag raus | wir ziehen um: Rundmail an alle im Verteiler und die Adresse auf der Seite
ändern bitte | Welche Fähre nach Trelleborg nimmt nen Transporter mit Hänger? rausfinden +
buchen | Hilfe, der Shop hat gestern Nacht 30 Leuten den falschen Versandpreis gezeigt. Bitte
den Leuten schreiben, die sich schon gemeldet haben, und den Preis auf der Versandseite auf 4,90
stellen, so schnell es geht! | mahnung an die 3 säumigen und der frau wüst antworten, die
behauptet sie hätte bar gezahlt. hat sie nicht | Gespräch mit der Autorin aus Montréal, 50 Min.,
liegt im Ordner Audio. Brauche den Text auf Französisch und danach auf Deutsch | Gästebuch vom
Jubiläum: erst abtippen, dann ins Excel, bis Montag | die schule in Nauen hat das Konzert immer
noch nicht bezahlt, 480€, schreibt ihr da mal eine Erinnerung? Ich sing da im Herbst wieder,
also bitte nett | Nachlass meines Großvaters: Braubuch von 1911, Sütterlin. Abschreiben, dann in
heutiges Englisch übertragen (für den US-Sammler) und die Rezepte mit Mengen in eine Tabelle.
Ich weiß, ich weiß. | Die Lostopf-Gewinner aus der Kladde in die Liste übertragen, danach jedem
einzeln auf seine Mail antworten, ja, auch dem Herrn Knauer | Abschlagsrechnungen an die
Sommerpaare bitte zwischen 20. und 21. März verschicken, sechs Stück, Beträge stehen in den
Verträgen | AGB ins Englische und Niederländische, und dann im Shop einstellen | Beantwortet ihr
bitte die Brautpaar-Anfragen der letzten Woche, es sind acht, und telefoniert danach mit Schloss
Wartin, wann ich mit denen zur Besichtigung kommen darf? | vinylbestand ins inventar, was
doppelt ist in den shop | Rechnung Ostkontor bitte noch heute | Folge 44 abtippen, shownotes auf
die seite | welche Kulturstiftungen fördern Laienchöre? raussuchen und in unsere Fördertabelle
eintragen, bis zum 24. | neues buch: "Die Salzuhr", 1. april online stellen und posten, kein
scherz | morgen bitte beim Pfarramt anrufen wegen Termin fürs Sommerkonzert, und ebenfalls
morgen die Probenmail an alle | Moin, bis Monatsende: Abrechnung Jonas, Rechnungen an beide
Kunden | Moin, die Rechnungen für die Februarkunden müssten bis Freitag raus. sind 14 Stück,
Liste häng ich dran | Drei Mieter haben für März noch nicht überwiesen: Kowalski, Herr Brandt
und die jungen Leute im 2. OG. Bitte freundlich erinnern, ich mag keinen Streit im Haus. |
Findet mal raus, welche Zuschüsse es in Sachsen für Ladesäulen an Kfz-Betrieben gibt. Und wenn
ihr was habt: kurzer Absatz dazu auf unsere Seite | Zwei Sachen: 1) Mahnung Autohaus Reuter,
1.180 € seit Jänner offen 2) mit der Steuerberaterin einen Termin ausmachen, wann ist mir gleich
| Rechnung an Gemeinde Hopferau: 12 Kränze à 38 Euro. muss bis 31.3. bei denen liegen, sonst
zahlen die wieder erst im Herbst | Miete Physiopraxis: jeden Monat Rechnung schicken, 1.450 +
Ust | Ich hab von der Messe ca. 80 Visitenkarten, teils mit Rotweinflecken. Erst alle in die
Kundenliste eintragen und dann denen einen kurzen Newsletter schicken mit unserem
Frühjahrsangebot (6 Fl. zum Preis von 5, Text hab ich so halb). In zwei Wochen sollte alles
durch sein
""",
}
