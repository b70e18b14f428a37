"""What people who write German want otherwise of work in play; as heard."""

from __future__ import annotations

CHANGED = {
    "change": """
bitte doch 8 statt 10 posts | der zug nach stuttgart lieber einen tag früher, also am 17. |
nehmt bei den mahnungen noch die firma Reuter mit dazu | Könnte die Übersetzung statt britisch
amerikanisch sein? | ach so und im newsletter bitte duzen, nicht siezen | Abgabe verschiebt
sich, reicht am 23. März | hotel kann ruhig mehr kosten, bis 180 die nacht | wenn ihr schon
dabei seid, den januar auch gleich mitbuchen | Die Rechnung Yilmaz bitte auf zwei Raten
aufteilen | legt die termine ab jetzt nur noch auf vormittags, nachmittags geht bei mir nix mehr
| es müssen jetzt doch acht sein | kann da noch die handynummer mit rein? | Lieber siezen,
unsere Kundschaft ist etwas älter. | Planänderung: ich fahre schon am Montag, Rest bleibt | den
dezember bitte auch noch, der ist mir durchgerutscht | ohne ähs und öhs wär mir lieber |
zahlungsziel 14 tage statt 30 | Die sollen Luxemburg gleich mitnehmen, wenn sie eh schon Belgien
durchgehen | ich bräuchte es nun doch erst am 30. märz | nachnamen und vornamen bitte in
getrennte spalten | Reklamationen sollen ab sofort direkt an mich gehen, den Rest beantwortet
ihr weiter | nur noch vormittags anrufen, nachmittags sind die auf den baustellen | bitte doch
per Sie, ist ein Bestattungshaus | Könnten Sie den Termin auf den 30. März legen? Vorher bekomme
ich vom Steuerbüro nichts. | Nimm lieber das Du und bissl lockerer | Unsere Seife heißt jetzt
Moosgrün statt Waldgrün, bitte im ganzen Text tauschen | mach 5 beiträge draus statt 3 | noch
die Frau Leitner mit auf die Liste nehmen, 0171 555 0199 | Schreiben Sie bitte den Skontosatz
von 2 % dazu. | bis freitag reichts auch, hab mich im kalender vertan | statt münchen bitte
nürnberg, gleicher tag | streich den absatz mit dem sommerfest | Ach, und setzen Sie beim Text
noch unsere Notdienstnummer drunter, ja? | bitte nicht per sie, unsere kundinnen duzen wir |
geht das auch mit 5 statt 8 Beiträgen? wird mir sonst zu viel | den kroatischen Text bitte nicht
vor dem 20. losschicken, da kommt noch eine Seite dazu | nehmt beim zweiten post das bild mit
dem hund, nicht das mit mir | Bloss die Betriebe im Kanton Zug, ned die ganzi Schwiiz bitte |
den witz mit dem metzger lasst bitte draußen, kam letztes mal gar nicht gut an | Zug is mir
lieber als Flieger, könnts des no umdrehn? | wenn möglich bis donnerstag den 19., die messe ist
vorverlegt worden | spalte F braucht ihr nicht übernehmen, nur bis E | Könntet ihr bei den
Antworten noch reinschreiben, dass wir bis Ostern nichts verschicken? | brauch das diktat nen
tag früher, also schon mittwoch den 18. | moment, auf die rechnung muss noch die bauleitung mit
400 euro drauf | nur noch vormittags anrufen bitte, nachmittags föhnen die alle | den absatz
über den koch rausschmeißen, der hat gestern gekündigt | düsseldorf jetzt doch vier betten, mein
schwager drängt sich auf | Statt Arabisch bitte Ukrainisch, Türkisch bleibt. | mit Frühstück wär
doch besser | der Newsletter eilt doch, bitte bis Freitag Mittag | könnt ihr den dezember gleich
mit dranhängen? danke | Schilder bitte größer denken: höchstens drei Wörter pro Sprache | doch
lieber als word und nicht als excel | könntet ihr auch den sonntag noch übernehmen | statt köln
lieber bonn und umgebung | Zieht den Lohnlauf bitte auf den 20. vor. | sehr schön! nur das bild
vom wald gegen das vom see tauschen, dann passts | Die Ayse kriegt diesmal 10 Stunden weniger,
hatte unbezahlt frei | Ähs und Öhs können raus | lieber monatsweise, sonst verlier ich den
Überblick | bitte doch mit Sie statt du, die Kundschaft ist eher gesetzt | 4 reichen auch,
budget is knapp | nur grundschulen! die gymnasien sind mir zu anstrengend | Toll geworden. Eine
Kleinigkeit: Lesung ist um 19 Uhr, nicht um 20 Uhr, bitte ändern | lasst das zweite Konto weg,
das wird aufgelöst | es reicht, wenn ihr nur Seite 1 bis 4 übersetzt | Die Silke fliegt auch
mit, also drei Tickets | Lasst Bayern weg, dafür gern noch Hessen anschauen | mach 5 draus | das
plakat ist jetzt in hoch statt quer, könnt ihr die bilder bitte dran anpassen | Bitte an die
neue Anschrift: Am Anger 3, nicht mehr Lange Gasse | Der Herr Lindner ist nicht mehr
Geschäftsführer, schreibt da bitte "Seniorchef" hin | Ab sofort bitte "Team Physio am Wehr"
drunter und nicht mehr meinen Namen | Anrufe nur noch vormittags, nachmittags geht da keiner ran
| paypal bitte mit abgleichen, hatte ich vergessen zu sagen | die preise bitte ohne
nachkommastellen | zahlungsziel 14 tage statt 30, sonst verhunger ich | ein feld für die handynr
bräuchts noch | und noch auf Tschechisch, wir kriegen nen Bus voll aus Brünn | verschieben wir
auf montag, schnee kommt später 🙈 | Nur die erste halbe Stunde, danach reden wir über Fußball |
Ich muss doch schon einen Tag früher los, also am 17. statt am 18. | Nur die ab Februar, die
alten braucht kein Mensch mehr | Nimm lieber amerikanisches Englisch | Hund kommt mit. also
hundehotel | die mengen brauchen wir in kartons und nicht in stück | Frau Sievers ist ab April
nur noch 15 Stunden da, bei der Abrechnung bitte berücksichtigen | noch eine dazu: Ostermann
schuldet auch die Februarstunde, 45 € | beim hotel bitte ein zimmer mehr, meine kollegin kommt
mit | Lasst die Zecken weg und schreibt lieber über Zahnstein | Abschrift brauche ich jetzt
schon heute um 16 Uhr. Bauherr drängelt. | Ach so und der Preis für Kinder muss auch noch rein,
25 die halbe Stunde | post lieber am sonntag | nicht türkisch sondern kurdisch, sorry | macht
mit dem frühlingsbrief ruhig langsam, ende märz reicht vollkommen | Bitte mit den Rechnungen bis
zum 1. April warten, die Stunden stimmen noch nicht ganz. | brandls sind im urlaub, langt wenn
die am montag rausgeht | bitte noch 2 std regie dazu a 58 | hat zeit bis 25. | warten bis 2.
april bitte, da weiss ich ob der markt stattfindet | sa ist jetzt auch offen 8-12, das noch mit
rein | andere mwst, ist reverse charge, kunde sitzt in salzburg | geht das auch schon morgen?? |
nicht die roten rosen nehmen, das mit den ranunkeln bild 7 | hier noch die 4 tankquittungen die
gefehlt haben, gehören zu feb | krüger bitte heut zwischen 14 u 16 uhr anrufen, nicht mo | Mira
ist ab 1.3. nur noch 20 std, bitte so abrechnen | suche bitte ausweiten auf österreich, in
bayern gibts ja nix | hotel lieber mit parkplatz, fahr jetzt mit dem bus (also meinem) | doch
lieber Dienstag 24.3. um 10 statt Montag | hier die richtige Stundenliste, die gestrige war von
Februar, sorry | nimm bitte die 1. Klasse, mein Knie | Bitte auch noch auf Tschechisch, wenn ihr
eh dran seid | Kein Stress damit, reicht mir bis 31. April | Zweiter Absatz kann raus, klingt
nach Apotheke | erst am 20. verschicken bitte, vorher ist die Ware nicht da | Das mit der
Tabelle hat Zeit, reicht Ende April | ich hab mich vertan, die Dame heißt Behrends mit d, bitte
überall | Die Liste aus meiner Mail von heute früh gilt, die von gestern bitte vergessen | Bitte
92 m² statt 95, der Gutachter war anderer Meinung als der Eigentümer | Kröger kann Montag nicht,
wie immer, wenn es ernst wird. Probiert den 18., 14 Uhr. | Wenn das Hotel noch nicht fix ist:
bitte mit Schreibtisch. Ich arbeite dort, leider. | Die Bürgermeisterin möchte Minute 12 bis 15
nicht gedruckt sehen. Also raus damit. | Zum Datum später. Statt fünf Hotels reichen mir zwei,
dafür mit Stornobedingungen | das foto oben bitte nicht, da hab ich noch haare. nehmt das zweite
| Preise in Franken, nicht Euro. Das Ganze ist für Zürich. | gehts auch schneller? kunde will es
jetzt doch schon morgen um 12 | doch lieber sie-form. ja ich weiß, ich wollte das du | Lasst den
Januar weg, den hat der Steuerberater schon | Mia ohne die Überstunden, die feiert sie ab | mit
den Kassetten pressierts nicht, Opa hat erst am 9. April Geburtstag, bis dahin langts | Den Teil
wo der Bürgermeister schimpft laßt ihr raus | den Traktor nehmts bitte wieder raus aus de
Bücher, der läuft auf mei Frau | Besichtigung Lindenstr. doch am Freitag um halb neun, der
Hausmeister hat sonst koan Schlüssel | schickts die Frühjahrspost erst am Montag, es liegt ja
noch Schnee | bei der Stute Ronja nur den halben Monat berechnen, die war in der Klinik | Zwei
Zimmer statt einem, der Schorsch schnarcht | nehmt statt dem Dackel den Mops, dem Dackel sein
Herrchen ziert sich | den TÜV-Termin von der Kessler bitte auf den 31. Juni schieben | da sind
noch 20 Impfpässe aufgetaucht, die machts bitte gleich mit | und guckt auch gleich nach Hecken |
Statt der drei Zitate lieber fünf, und bitte keins von mir | die löhne hätten zeit bis 25. |
Stopp, nicht Trelleborg, Rønne! Ich hab die Häfen verwechselt, peinlich genug für einen
Reiseverlag | maibock-mail bitte erst mi 18., anstich verschoben | noch ein brautpaar dazu:
lenz/okoye, anfrage hab ich weitergeleitet | Newsletter kann doch bis zum 20. warten, der 25er
is no ned abgfüllt | Huber: +3 Std Anfahrt à 42 | nimm lieber das zweite foto, auf dem ersten is
der hund drauf :D | Mi 14 Uhr statt Di für den Termin mit dem Lieferanten | hier noch 11
Tankbelege, lagen im Handschuhfach. gehören auch noch zum Feb | Etiketten bitte auch noch auf
Holländisch, wir haben jetzt einen Händler in Breda | damenschnitt 49 schreiben, nicht 46 |
Sabine 4 Überstunden mehr | Reicht mir auch am Montag. | Kann die Seite nicht schon morgen
online gehn? Am Freitag kommt die Zeitung und fotografiert | 1. Klasse bitte, meine Hüfte … |
schreib der Kessler noch rein, dass wir das Gestell aus Kulanz tauschen | die Recherche zum
Lastenrad eilt nicht mehr, 20. März reicht mir völlig | beim Interview bitte die ähs und öhs
rausnehmen, sonst liest das kein Mensch | Herr Steinmetz hätte gern Netto und Steuer getrennt
ausgewiesen, bitte so machen | Auf der Karte fliegt der Kabeljau raus, dafür Zander mit Linsen.
Bitte so übersetzen | meint ihr der Speiseplan könnte schon morgen um 10 online sein und nicht
erst mittags? | Der Bewirtungsbeleg vom Ratskeller gehört noch zum Februar dazu, liegt jetzt im
Ordner | Die Gartenbeiträge schieben wir, der Frost hält an. Neuer Termin: Montag, 30. März |
Die Rechnung an Hofmann bitte nicht heute, sondern erst am 31. Juni rausschicken | hätte da noch
einen Satz für die Kräuterwanderung: "Bitte feste Schuhe und einen Korb mitbringen" |
Mietvertrag: ihr habt eine Woche länger, also 20.3. und nicht 13.3. | es waren letzten Dienstag
6,5 Std, nicht 5 | nur Seite 2 bis 6 übersetzen, der Rest ist Stand 2014 | die Demir-Rechnung
doch erst nächste Woche, er ist im Urlaub | Im Text fängt der Kurs um 19 Uhr an, da steht 18:30
| Facebook nur noch einmal im Monat, wöchentlich ist mir zu viel Gedöns | bei Wagner stimmt die
Hausnr. nicht: 17b statt 71 | 4 Gerichte kommen noch dazu (hänge sie an), dafür reicht auch
Sonntag | Diktat Yildiz bitte auf Do vorziehen, Gericht drängelt | statt 20.3. lieber 24.3. für
den Rundbrief | der Weinpost soll Samstagabend raus, nicht am Freitag | mit Kiel eilts jetzt,
bitte sofort buchen, nur noch 3 Plätze | die Schulen bitte erst ab 7. April anrufen, vorher sind
Osterferien | Die Löhne brauch ich schon morgen, 12 Uhr mittags, sorry für den Stress | Die
Fahrt nach Hamburg bitte einen Tag später, also am 19. | erstmal was anderes, die Überschrift
bitte in "Licht im März" ändern | Mirko hatte am 12. frei, nicht krank | die Gerüstpreise
reichen auch Ende nächster Woche, der Bauherr lässt sich Zeit | ab jetzt jede Woche zwei statt
einem | Seidl auch, die sind seit Januar offen | Bei Brandl bitte noch die Anfahrt drauf, 45
Euro | Verschieben wir auf Dienstag, die Flaschen stehen noch beim Zoll | Ton ruhig etwas
lockerer, das liest ja kein Professor | das Bild mit der gelben Fassade bitte ganz nach vorn |
Die Jahrgänge in eine eigene Spalte, nicht in den Namen | doch lieber Zug statt Flug, Nachtzug
wenns geht | Lymphdrainage 38, nicht 83 😅 | brauche die Stunden doch schon morgen um 12, das
Lohnbüro macht früher zu | mach aus den 3 Posts 5 | Aktenzeichen ist 14 O 233/25, bei Ihnen
steht 223 | Nachtrag zu Pixelhof: die haben heute morgen 300 € überwiesen, also nur noch den
Rest anmahnen | Der Betriebsrat kann Dienstag doch erst um 14 Uhr. Bitte umlegen und den Raum
mit | jetzt sind wir 16, und einer bringt seinen blindenhund mit. bitte gleich mit anfragen |
Planänderung!! Start erst am 12. Mai, hab Lektion 5 noch nicht mal gedreht | Nein die Anzahlung
war 3.500 nicht 3.000!! bitte ändern bevor das rausgeht | 2 Fenster vom Forsthaus sind jetzt
Kunststoff statt Holz, ändert das im Kostenvoranschlag | Bankverbindung hat sich geändert, IBAN
kommt gleich per Mail, die neue muss auf die Mahnung | Am Zaun rechts bitte die 2,50 abziehen,
da kommt doch das Tor hin | Beim Waldhonig bitte noch dazu: kann kristallisieren, ist kein
Fehler. Fragen sie sonst alle | Die Aktion bitte erst ab Freitag scharf schalten, nicht heute.
Zimmerliste muss ich noch überlegen | Whg 7: 3 Personen statt 2 ab 1.9. Müll bitte nach Köpfen.
| Hoam fahrn mia doch erst am Montag, 22. Juni, bitte den Zug umbuchen | habe noch zwei
leihinstrumente aufgetrieben, ihr könnt auf 12 hochgehen | Da Wirt hod am neunten Hochzeit, mia
miassn auf'n Freitag davor, oiso 8. Mai | Bei der Mittagskarte bitte Linsensuppe statt Kürbis |
Die Kassenberichte reichen auch am Montag | nimm 8 kartons statt 6, die leute saufen das zeug
wie nix | Frau Dörr sagt jetzt 55 Personen und bitte ohne Fisch | Ach so, Ostermontag machen wir
erst um 11 auf, bitte im Plan anpassen | Den Jazz-Post doch erst am Samstag um 20 Uhr
rausschicken, da gucken mehr Leute | Mit dem Häkelkurs könnt ihr euch bis zum 27. Zeit lassen |
Dem Dackel bitte noch ein rotes Halsband | Im Newsletter bitte duzen!! Hab ich vergessen zu
sagen | nehmt den Januar gleich mit dazu, da fehlt die Hälfte | Die 33 soll erst Sonntag um 10
Uhr online gehen | Rabattaktion bitte verlängern bis zum 31. April | Nach Ulm kommt meine Frau
mit, also zwei Plätze | Zum Februar: die Zahlung an Hornbach ist privat gewesen, bitte
rausnehmen | Beim Newsletter bitte "Sie", nicht "du". Unsere Kundschaft ist eher 70 plus |
reicht doch auch bis Dienstag mit dem Kursprogramm | es sind vier Gutachten, nicht drei, das
letzte hab ich eben hochgeladen | Können wir den Termin mit der Steuerberaterin auf den 20. um
14 Uhr schieben | bei Dr. Ohm bitte 6 Stunden statt 5 | doch mit Zeitmarken bitte, alle 5
Minuten langt | Titel lieber "Leine los", ohne Untertitel | bei Seidel nur 4 Stunden, nicht 5 |
Albers doch lieber Montag 7:30 | In der Rechnung für die Seminargruppe fehlt noch die
Endreinigung, 90 Euro. | Nehmt beim Aushang lieber das Du, bei uns im Hof sagt keiner Sie. |
Nehmt bitte noch die Korkmatten mit dazu, die haben jetzt fast alle im Sortiment. | doch erst am
Dienstag, 24., rausschicken bitte | Spargel raus, der kommt dieses Jahr später | Bei Minute 4
heißt der Mann Szymański, nicht Schimanski. Er legt da großen Wert drauf. | bitte ohne ihren
Nachnamen, sie will das nicht | nehmt das alte Outro, das neue kostet Gema | Auf der Preisseite
fehlt der Klaviertransport, ab 190 Euro innerorts. | Das Grün bitte etwas dunkler, das beißt
sich mit unserem Logo | Der Absatz mit dem Honigpreis kann raus | Beim Gemeindesaal bitte auf
den 9. Mai ab 15 Uhr umschwenken, der Chor kann früher. | Frau Kluge heißt seit der Hochzeit
Kluge-Hartmann | Bei den Brautschmuck-Anfragen bitte immer dazuschreiben, dass Gravuren jetzt
vier Wochen dauern. | Der letzte Absatz kann weg, die Rosen sind mir beim Frost eingegangen. |
Lindenhonig 8,90 bitte, Akazie ist ausverkauft | Es ist 380 Euro, nicht 308, ich habe falsch
geschrieben. | Auf Seite 3 noch Telefonnummer dazu, und Bild kann etwas heller. | statt eiche
nimm lärche, bauherr hat sich umentschieden, maße bleiben | Allergene fehlen noch, die müssen
klein unter jedes Gericht. Sonst super. | Auf die Karten muss zusätzlich die Handynummer 0171
5550142, die Faxnummer fällt weg. | Die Musik ist mir zu laut, und statt 90 Sekunden reichen 60.
| Die Rechnung an die Familie Thoma geht an die neue Adresse: Birkenweg 4, 79104 Freiburg. | In
die Auswertung gehört auch das Aquafitness, das hatte ich vergessen aufzuzählen.
""",
}
