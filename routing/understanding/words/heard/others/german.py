"""What people who write German want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Impressum anpassen (neue Adresse) und außerdem linkedin post zum umzug | Bank abgleichen,
Säumige anmahnen. Freundlich! Sind Chormitglieder | Rechnung Ostkontor bitte noch heute | Moin,
bis Monatsende: Abrechnung Jonas, Rechnungen an beide Kunden | - Belege Februar sortieren - Text
fürs Rundmail wegen Umzug - Zug nach Erfurt buchen | Mahnung an Frau Petzold + Angebotstexte ins
Französische + Hotel Straßburg. Danke! | Nächste Woche bräuchte ich jemanden, der meine 20
Bestandskunden durchtelefoniert und Wartungstermine mit ihnen vereinbart | Kontoauszüge
abgleichen, jeden Monat bis zum 8., ginge das dauerhaft? | Rechnung Nr. 2026-0311 an die
Hausverwaltung Marx, 14 Tage Zahlungsziel | auf der Seite soll stehen: Di-Fr 9–18, Sa 9–13, Mo
zu | Stundenzettel von 5 Leuten, jeden Montag zusammenrechnen, macht ihr sowas? | Insta-Post mit
dem neuen Sauerteigbrot, morgen früh um 8 online, Bild kommt gleich rein | die Sitzung vom
letzten Donnerstag abtippen, 1h12, vier Stimmen | Speisekarte ins Französische, brauchs morgen
18h, am Freitag kommt die Gruppe aus Metz | Immer am Monatsersten 420 € an meinen Untermieter
berechnen, Danke Ihnen | suche günstige Anbieter für Arbeitskleidung, 5 Leute, bestickt |
Kassenberichte Februar liegen im Ordner, bitte verbuchen | Speisekarte bitte auf Englisch und
Dänisch, bis zum 18. | bitte morgen die Rechnungen für die Fahrschüler raus, Liste häng ich an,
23 Stück | Newsletter fürs Frühjahr: neue Honigsorten, Imkerkurs, Hofverkauf wieder samstags. So
300 Wörter, nicht zu werblich | Bitte das Kursprogramm auf der Homepage austauschen, spätestens
Freitag, den 20., 18 Uhr, PDF anbei | nächste Woche alle Probetrainings bestätigen lassen bitte
| welche förderung gibts für lastenräder, bitte rausfinden | rechnung an Frau Böhm, 3 std à 75 |
brauche buchhaltung februar bis monatsende | Schreibst du uns bitte jeden Montag einen Beitrag
für Instagram, der zum Blumenangebot der Woche passt? | Wir haben 120 Patientenkarten auf
Papier, die in unser neues Programm eingetragen werden müssen. | Hotel in Leipzig vom 18. bis
20. März, bitte unter 100 die Nacht | Findet bitte raus, was andere Teeshops für Retouren
verlangen, fünf oder sechs genügen mir. | Speisekarte ins Englische übersetzen und dann auf die
Seite stellen, bis zum 20. wäre gut | Aufmaß-Diktat von der Baustelle abtippen und die Rechnung
an Familie Dörr fertig machen | jeden Montag ein Post mit unserem Mittagstisch | muss ich noch
mit meiner Frau klären. Könnt ihr bis Freitag die unbezahlten Rechnungen anmahnen? | Von den
drei Erstgesprächen letzte Woche hat noch keiner ein Angebot gekriegt. | Guten Morgen, ich
brauche einen Zug nach Leipzig, Montag früh hin, Dienstagabend zurück. | Folge 22 dann genauso |
Könnt ihr die Tankquittungen ab jetzt jeden Monat fürs Steuerbüro fertig machen? | bei Vogt
hängt die Rinne seit gestern, Schlussrechnung fehlt noch | die vom Februar sind jetzt
eingescannt, fünf Mann, genauso auswerten wie beim letzten Mal | Sommerterrasse beim Amt
beantragen und eine Aushilfe für draußen suchen | Das Gleiche nochmal für die Filiale Nordstraße
| Siebträgerdichtungen bestellen und die Bewertung von gestern beantworten bitte | die Rechnung
vom Blumengroßmarkt liegt auch noch unbezahlt da, 318 Euro | Die Honigsorten vom Vorjahr stehen
alle noch online, dabei haben wir kein Glas mehr davon. | ich hätte gern mal einen Plan, wie man
mit 300 Euro im Monat vernünftig wirbt | Logo für eine Hundepension, macht ihr sowas? Dann bitte
zwei Vorschläge | Auf dem Handy wird unsere Karte auf der Seite rechts abgeschnitten, das sieht
furchtbar aus. | Heut sind zwei Pakete zurückgekommen, Bestellung 411 und 418, die Leute warten
auf ihr Geld | der Winterschlussverkauf läuft übrigens immer noch, peinlich, der müsste mal raus
| im Postfach stapelt sichs, 19 ungelesen, ich komm einfach nicht dazu | Mein Flug nach Zürich
wurde annulliert!! Bitte für morgen früh was anderes besorgen | Zu Modul 2 gibts noch gar nix
zum Ausfüllen, der Text wär da, 4 Seiten | meine Steuerberaterin fragt schon wieder nach dem
Februar. Stripe und Paypal halt | Impressum ist veraltet, bitte neue Telefonnr rein: endet jetzt
auf 17 | Bitte die Februarrechnungen raus und danach gleich die Bücher für Februar | Diktat von
heut früh, 18 Minuten, zwei Gutachten. Brauch ich morgen getippt | Lohnvorbereitung März, 5
Leute, bis 27.03. muss alles freigegeben sein | Unser Kontaktformular spinnt seit gestern. Kann
das bis morgen jemand richten? | Hätte gern jeden Montag einen Insta-Post zu unserem Wochenmenü.
Fotos schick ich sonntags | Bitte Rechnung an Fa. Sonntag Haustechnik, 3 Std. vom 5. März, 65
€/Std. | drei posts zum neuen lastenrad, bilder hat mein bruder schon gemacht | Macht ihr mir
die Februarsitzung auch noch? Aufnahme ist 70 Minuten lang, drei Sprecher. | Könnte jemand aus
meiner Sprachmemo bis Donnerstag nächster Woche einen Rundbrief machen? | Die Gläser reichen
noch für zwei Wochen, dann ist Schluss | GEMA für den DJ beim Weinfest hat übrigens auch noch
niemand gemeldet | Hab 2 neue Tripadvisor Bewertungen, eine gut eine grottig. Antwortet ihr da
für mich drauf? | die Verwandtschaft aus Villach hat immer noch kein Bett. 9 Leute | Anbot für
Polterabend 40 Pax bitte, Preise wie beim letzten | lebenslauf vom neuen polier in unser layout
bringen, danke | Für Weber jetzt auch den Februar sortieren bitte, sind ca. 300 | Bauzeitenplan
für 3 Reihenhäuser anlegen, Start Mitte April, Gewerkeliste kommt gleich | Den Flug nach Wien
bitte weg, stattdessen ein Hotel in Linz vom 23. bis 25. März | Q4-Buchhaltung, und falls ihr
sowas habt einen Clown für den Kindergeburtstag | Seit dem Update gestern Nacht ist bei uns die
halbe Homepage weiß. Ich war das nicht | Bitte kein Denglisch! Unser Prospekt muss sauber vom
Englischen ins Deutsche | Telefonieren liegt mir überhaupt nicht. Auf der Liste sind 28
Hausverwaltungen, besorgt mir Termine | Mein Portugiesisch reicht nicht. Vertrag mit der
Korkfirma, 9 Seiten, auf Deutsch bitte | Schluss mit dem Zettelchaos: bitte die
Januarbuchhaltung, dazu die Rechnung an Frau Öztürk über 640 Euro | der Newsletter ist noch
immer nicht raus, schreibt ihn bitte. Thema Osterbrunch | LinkedIn geht mir dermaßen auf die
Nerven, macht ihr mal 5 Posts über unsere Wärmepumpen | und jetzt noch märz 😅 | newsletter april
+ das ganze dann auch auf englisch, zwei sprachen zwei mails | wie beim letzten mal, nur halt
für q1 | Im Shop-Postfach sind 118 ungelesene, teils von letzter Woche
""",
}
