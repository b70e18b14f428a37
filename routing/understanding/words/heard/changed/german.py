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
geht das auch mit 5 statt 8 Beiträgen? wird mir sonst zu viel | Herrn Brandl braucht ihr keine
Mahnung mehr zu schicken, der hat überwiesen. Die anderen vier schon. | den kroatischen Text
bitte nicht vor dem 20. losschicken, da kommt noch eine Seite dazu | nehmt beim zweiten post das
bild mit dem hund, nicht das mit mir | Bloss die Betriebe im Kanton Zug, ned die ganzi Schwiiz
bitte | Wäre es möglich, die Lohnabrechnung um den neuen Lehrling Emre zu ergänzen? Seine Daten
liegen bei. | den witz mit dem metzger lasst bitte draußen, kam letztes mal gar nicht gut an |
Zug is mir lieber als Flieger, könnts des no umdrehn? | wenn möglich bis donnerstag den 19., die
messe ist vorverlegt worden | spalte F braucht ihr nicht übernehmen, nur bis E | Könntet ihr bei
den Antworten noch reinschreiben, dass wir bis Ostern nichts verschicken? | brauch das diktat
nen tag früher, also schon mittwoch den 18. | moment, auf die rechnung muss noch die bauleitung
mit 400 euro drauf | nur noch vormittags anrufen bitte, nachmittags föhnen die alle | den absatz
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
nur noch 15 Stunden da, bei der Abrechnung bitte berücksichtigen | Dankwardt nochmal: Donnerstag
hat er Enkel. Übermorgen um halb drei würde ihm passen und mir auch. | noch eine dazu: Ostermann
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
nach Apotheke | Es sind jetzt 71 Portionen statt 62, der Verein hat Nachzügler. Bitte in der
Rechnung anpassen. | erst am 20. verschicken bitte, vorher ist die Ware nicht da | Das mit der
Tabelle hat Zeit, reicht Ende April | ich hab mich vertan, die Dame heißt Behrends mit d, bitte
überall | schibt den newsletter auf den 19., am 17. ist hier betriebsversammlung und da liest
keiner was | Die Liste aus meiner Mail von heute früh gilt, die von gestern bitte vergessen |
Bitte 92 m² statt 95, der Gutachter war anderer Meinung als der Eigentümer | Kröger kann Montag
nicht, wie immer, wenn es ernst wird. Probiert den 18., 14 Uhr. | Wenn das Hotel noch nicht fix
ist: bitte mit Schreibtisch. Ich arbeite dort, leider. | Die Bürgermeisterin möchte Minute 12
bis 15 nicht gedruckt sehen. Also raus damit. | Zum Datum später. Statt fünf Hotels reichen mir
zwei, dafür mit Stornobedingungen | das foto oben bitte nicht, da hab ich noch haare. nehmt das
zweite | Preise in Franken, nicht Euro. Das Ganze ist für Zürich. | gehts auch schneller? kunde
will es jetzt doch schon morgen um 12 | doch lieber sie-form. ja ich weiß, ich wollte das du |
Lasst den Januar weg, den hat der Steuerberater schon | Mia ohne die Überstunden, die feiert sie
ab | mit den Kassetten pressierts nicht, Opa hat erst am 9. April Geburtstag, bis dahin langts |
Den Teil wo der Bürgermeister schimpft laßt ihr raus | den Traktor nehmts bitte wieder raus aus
de Bücher, der läuft auf mei Frau | Besichtigung Lindenstr. doch am Freitag um halb neun, der
Hausmeister hat sonst koan Schlüssel | schickts die Frühjahrspost erst am Montag, es liegt ja
noch Schnee | bei der Stute Ronja nur den halben Monat berechnen, die war in der Klinik | Zwei
Zimmer statt einem, der Schorsch schnarcht | nehmt statt dem Dackel den Mops, dem Dackel sein
Herrchen ziert sich | den TÜV-Termin von der Kessler bitte auf den 31. Juni schieben | da sind
noch 20 Impfpässe aufgetaucht, die machts bitte gleich mit | und guckt auch gleich nach Hecken |
Statt der drei Zitate lieber fünf, und bitte keins von mir | Beim Gästebuch reicht doch eine
Spalte für den Ort, die Namen alle in eine. Danke euch | Mit der Erinnerung an die Schule Nauen
wartet ihr bitte bis 20. April, die haben Haushaltssperre | die löhne hätten zeit bis 25. |
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
ausgewiesen, bitte so machen | ach ja, in den Newsletter muss rein dass Hunde mit aufs Boot
dürfen, fragt jeder zweite | Wäre es denkbar, dass der Februar schon am Freitag fertig ist? Die
Bank will Zahlen sehen. | Wenn jemand nach Lieferzeit fragt bitte nicht mehr 3 sondern 5 Tage
schreiben, DHL spinnt gerade | Auf der Karte fliegt der Kabeljau raus, dafür Zander mit Linsen.
Bitte so übersetzen | Hefte such ich raus. Beim Newsletter bitte den Kurs am 9. Mai streichen,
der ist voll | meint ihr der Speiseplan könnte schon morgen um 10 online sein und nicht erst
mittags? | Bei den Messen reicht mir alles nördlich vom Main, runter nach München fahr ich nicht
mehr | Der Bewirtungsbeleg vom Ratskeller gehört noch zum Februar dazu, liegt jetzt im Ordner |
bei der Kita steht 4 mal Vorlesen, es waren aber 5, mögt ihr das noch richten? | Die
Gartenbeiträge schieben wir, der Frost hält an. Neuer Termin: Montag, 30. März | Das klär ich
noch. Aber beim Mietwagen in Graz unbedingt Automatik nehmen, ich kann nicht schalten | Die
Rechnung an Hofmann bitte nicht heute, sondern erst am 31. Juni rausschicken | hätte da noch
einen Satz für die Kräuterwanderung: "Bitte feste Schuhe und einen Korb mitbringen" |
Mietvertrag: ihr habt eine Woche länger, also 20.3. und nicht 13.3. | es waren letzten Dienstag
6,5 Std, nicht 5 | nur Seite 2 bis 6 übersetzen, der Rest ist Stand 2014 | die Demir-Rechnung
doch erst nächste Woche, er ist im Urlaub | Im Text fängt der Kurs um 19 Uhr an, da steht 18:30
| Facebook nur noch einmal im Monat, wöchentlich ist mir zu viel Gedöns | bei Wagner stimmt die
Hausnr. nicht: 17b statt 71 | 4 Gerichte kommen noch dazu (hänge sie an), dafür reicht auch
Sonntag | Diktat Yildiz bitte auf Do vorziehen, Gericht drängelt | statt 20.3. lieber 24.3. für
den Rundbrief | bei Ott bitte 3 % Skonto bei 10 Tagen reinschreiben, steht so im Angebot vom 12.
Januar | der Weinpost soll Samstagabend raus, nicht am Freitag | mit Kiel eilts jetzt, bitte
sofort buchen, nur noch 3 Plätze | die Schulen bitte erst ab 7. April anrufen, vorher sind
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
da kommt doch das Tor hin | Chef, das Logo is super, bloß der Hund schaut aus wie a Katz. Ohren
länger bitte | Beim Waldhonig bitte noch dazu: kann kristallisieren, ist kein Fehler. Fragen sie
sonst alle | Die Aktion bitte erst ab Freitag scharf schalten, nicht heute. Zimmerliste muss ich
noch überlegen | Whg 7: 3 Personen statt 2 ab 1.9. Müll bitte nach Köpfen. | Hoam fahrn mia doch
erst am Montag, 22. Juni, bitte den Zug umbuchen | habe noch zwei leihinstrumente aufgetrieben,
ihr könnt auf 12 hochgehen | Da Wirt hod am neunten Hochzeit, mia miassn auf'n Freitag davor,
oiso 8. Mai | TOP 3 stimmt nicht, das war einstimmig MIT einer Enthaltung, nämlich meiner.
ändern und nochmal schicken | Bei der Mittagskarte bitte Linsensuppe statt Kürbis | Die
Kassenberichte reichen auch am Montag | nimm 8 kartons statt 6, die leute saufen das zeug wie
nix | Frau Dörr sagt jetzt 55 Personen und bitte ohne Fisch | Ach so, Ostermontag machen wir
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
In die Mail gehört noch ein Satz zum Parken: hinter der Kirche ist am Samstag gesperrt. | Albers
doch lieber Montag 7:30 | Die Abrechnung brauche ich doch schon bis nächsten Mittwoch, der
Mieter zieht früher aus als gedacht. | In der Rechnung für die Seminargruppe fehlt noch die
Endreinigung, 90 Euro. | Nehmt beim Aushang lieber das Du, bei uns im Hof sagt keiner Sie. |
Nehmt bitte noch die Korkmatten mit dazu, die haben jetzt fast alle im Sortiment. | doch erst am
Dienstag, 24., rausschicken bitte | Spargel raus, der kommt dieses Jahr später | Bei Minute 4
heißt der Mann Szymański, nicht Schimanski. Er legt da großen Wert drauf. | bitte ohne ihren
Nachnamen, sie will das nicht | nehmt das alte Outro, das neue kostet Gema | Auf der Preisseite
fehlt der Klaviertransport, ab 190 Euro innerorts. | Das Grün bitte etwas dunkler, das beißt
sich mit unserem Logo | Der Absatz mit dem Honigpreis kann raus | Beim Gemeindesaal bitte auf
den 9. Mai ab 15 Uhr umschwenken, der Chor kann früher. | Frau Kluge heißt seit der Hochzeit
Kluge-Hartmann | Die Stelle bei 23:10 muss raus, da nennt er aus Versehen seine Patientin beim
Namen. | Bei den Brautschmuck-Anfragen bitte immer dazuschreiben, dass Gravuren jetzt vier
Wochen dauern. | Der letzte Absatz kann weg, die Rosen sind mir beim Frost eingegangen. |
Lindenhonig 8,90 bitte, Akazie ist ausverkauft | Die Osterpakete müssten schon morgen drin sein,
nicht erst am Montag, die Zeitung schreibt nämlich drüber. | Es ist 380 Euro, nicht 308, ich
habe falsch geschrieben. | Auf Seite 3 noch Telefonnummer dazu, und Bild kann etwas heller. |
die Frau Lenz kommt doch mit also sind wir jetzt neun und die braucht ein Einzelzimmer | Bitte
nicht 14 Uhr, Herr Petrovic kann am Freitag erst um 16 Uhr, er hat Schicht. | statt eiche nimm
lärche, bauherr hat sich umentschieden, maße bleiben | verschieb die abnahme um a woch nach
hinten, also mi 25.3., maler is noch drin | die pos. 4 kann ganz weg und bei pos. 7 sind's 22
lfm, ned 20 | Allergene fehlen noch, die müssen klein unter jedes Gericht. Sonst super. | Auf
die Karten muss zusätzlich die Handynummer 0171 5550142, die Faxnummer fällt weg. | Die Musik
ist mir zu laut, und statt 90 Sekunden reichen 60. | Die Rechnung an die Familie Thoma geht an
die neue Adresse: Birkenweg 4, 79104 Freiburg. | In die Auswertung gehört auch das Aquafitness,
das hatte ich vergessen aufzuzählen. | doch lieber per du | 1. klasse und fensterplatz bitte |
post erst am 20. raus | stundensatz 68, nicht 65 | letztes bild kann weg | bitte bis di statt do
| Die Überschrift auf der Startseite darf kürzer sein, und das Bild vom Team kommt nach unten. |
Mir wäre nun ein Hotel mit Parkplatz lieber, weil ich doch mit dem Wagen komme. | Im Newsletter
bitte die Betreffzeile ohne Ausrufezeichen schreiben und am Schluss die neue Adresse nennen. |
Der Beitrag soll doch erst am Samstag erscheinen und nicht am Freitag. | Nehmt bitte noch die
Belege von der Tankstelle dazu, die hatte ich vergessen. | Die Brotpreise auf der Website sollen
doch erst am Montag, dem 23., umgestellt werden | In den Newsletter zum Welpenkurs bitte noch
die Adresse vom Platz, am besten unter die Uhrzeit. | Leipzig: nur eine Nacht, am 18., mehr
brauche ich nicht. Das Shooting am Freitag ist geplatzt. | Marek ist im Lohnlauf ab dem 9.
krank, nicht ab dem 8. | Von den Maßkarten bitte nur die mit Telefonnummer in die Tabelle |
Statt 19 % bitte 7 % bei Kramer | der zweite absatz raus, dafür die öffnungzeiten rein | Nehmt
lieber das Foto mit der Hobelbank, das andere ist zu dunkel | Reicht auch bis Mittwoch, den 18.
| bitte auch Österreich mit reinnehmen, dafür reicht es bis 20. März | und bitte nur Quellen aus
den letzten zwei Jahren | Rückfahrt lieber erst Freitag, 27.3. | Bei den Kundendaten kommt noch
das Geburtsdatum dazu, das hab ich vergessen. | Brauche die Bücher doch schon am Dienstag, der
Steuerberater fährt in Urlaub. | bei den Öffnungszeiten bitte Samstag bis 14 Uhr statt 13 Uhr |
im facebook-post fehlt noch dass man einen helm mitbringen muss, bitte ergänzen | Wir fahren
jetzt doch einen Tag früher, also schon am 22. | Bei Rechnung 118 bitte Menge 4 statt 5 | Ach
so, die Ähs und Wiederholungen könnt ihr weglassen. Mir reicht der Sinn. | das foto mit mir und
dem hund bitte wieder raus | vegetarisch für vier, nicht für zwei | Die Musik am Anfang kürzer,
fünf Sekunden reichen völlig. | da kommen noch 30 Euro Anfahrt dazu | Doch lieber Dienstag um
elf, sonst schaff ich's nicht von der Baustelle rüber. | Bitte Du statt Sie im ganzen Heft. |
Die Farbe reicht auch am Dienstag, dafür 14 Eimer statt 10. | bei Krüger bodengleiche Dusche
statt Wanne rein | Mahngebühr bei Ohlsen weglassen, wird sonst nur Streit | Stellt den Abschlag
bitte auf die Wirth GmbH aus, nicht auf ihn privat. | Abnahme Bär lieber am 20. um 13 Uhr | Sagt
den Anrufern ab sofort, dass wir für Neukunden dieses Frühjahr zu sind. | Kannst du den Post auf
Samstag 8 Uhr schieben? | Auf der Eistafel bitte Pistazie statt Haselnuss | Die Antwort an den
Herrn Lutz bitte etwas freundlicher. Er ist seit zehn Jahren Stammgast. | nimm bei der
bestellung noch 4 kartons kuchendeckel dazu | Statt Teilzeit soll in der Anzeige Vollzeit stehen
| Angebot Thoma brauchen wir doch erst am 19., die haben verschoben | Vorschlag 2 gefällt mir,
nur die Schrift bitte dicker und kein Lila | Der Infoabend muss auf Freitag den 20., 18:30, der
Saal ist am Donnerstag belegt | 50 km statt 30, sonst haben wir ja nur vier Betriebe | schreib
beim Fußartikel bitte per Du, nicht Sie | Die Abschrift brauch ich doch schon am Montag, die
Redaktion hat vorgezogen. | Bei den Löhnen kommen für Deniz noch 6 Überstunden dazu | Die Mail
lieber erst am Mittwoch, da ist die Ware dann wirklich da | bei der Handcreme bitte nichts von
heilend schreiben, das darf man nicht | Viel zu lang, das liest kein Mensch. Die Hälfte langt |
hab mich verzählt, von den roten sinds 34, nicht 43 | Erst mal nur als Entwurf und nicht gleich
live, ich will vorher drübergucken | Nicht Donnerstag, sondern Freitag bitte! | Es reichen fünf
statt acht, die Bilder geben nicht mehr her | Noch nicht buchen. Erst den Preis sagen, dann
entscheide ich. | Wartet mit der Brandt-Rechnung bis Montag, da kommt noch ein Posten dazu | Die
Praxen in Fürth könnt ihr weglassen, Nürnberg genügt. | Statt Herrn Adler fährt nun Frau Seidl,
selbe Tage, selbes Haus | Wir verschieben die Novemberausgabe auf den 30. Oktober, der Termin
davor war Quatsch. | Die Weinseite bitte wieder raus, die Weine gibts ab Juni nicht mehr. | doch
nicht am 24. zu, sondern erst ab dem 25. so solls auf der startseite stehen | Das dritte System
ist aus dem Rennen, vergleicht bloß noch die beiden anderen | Jetzt sinds drei: Lena hat
gekündigt und ist schon weg, also ohne sie rechnen. | Bitte kein Wort für Wort, ein knappes
Protokoll tut es. | Im Newsletter noch dazu, dass wir vom 3. bis 9. zu haben | Bei den
Bewertungen die von dem Dauernörgler bitte auslassen, dem antwort ich persönlich | Seite 7 und 8
sind vertauscht, und die Linien zum Schreiben dürften weiter auseinander | Doch lieber Dienstag
statt Freitag raus damit, also den 16. | der Hase hat fünf Beine wenn man genau schaut. nochmal
bitte | nur um einen Euro rauf, nicht zwei, hab nochmal nachgerechnet | Nehmt Baden-Württemberg
auch noch mit in die Liste. | Das Grün ist mir zu giftig, bitte nochmal in so einem Salbeiton |
Bei den Mahnungen lasst ihr den Becker aus, der hat grad seine Frau verloren. | Parkausweis
brauch ich doch schon am Freitag, nicht erst Ende Mai | Bitte überall du statt Sie in den
Beiträgen, wir sind ja kein Finanzamt | Frau Brandt kann doch nicht um neun, legt den Termin auf
den Nachmittag | bitte ohne Emojis in den Posts, passt nicht zu nem Bestatter | Newsletter doch
erst Mittwoch nächster Woche, Fotograf hängt | beim Katalog bitte auch die EAN Spalte mit
erfassen | lieber den zug am 19. um 8 uhr statt nachmittags | Bei Adler bitte noch 35 € Anfahrt
mit drauf | Zu T-22: ohne Emojis und in Sie-Form, wir sind ein Notariat | Die Lieferbedingungen
brauch ich doch schon am 19., der Kunde kommt früher | Köln verschiebt sich auf Mittwoch den
25., Hin- und Rückfahrt am gleichen Tag bleibt | Banktermin bitte auf Mo. 11:30 schieben, ich
muss vorher zum Zahnarzt | Beim Lindenhonig stimmt das Gewicht nicht, sind 250 g Gläser. Tragt
ihr das um? | Kleine Bitte zum Ofentext: du statt Sie. Passt besser zu unserer Kundschaft | Die
Messe wurde verlegt, die Lederproben müssten jetzt erst am 19. ankommen | Doch lieber bis
Freitag statt Do, mir fehlt noch ein Beleg | Geht die Übersetzung auch heute schon, so gegen 16
Uhr? | Lasst euch ruhig Zeit bis nä. Freitag | Im Newsletter steht 25 Jahre, wir werden aber
erst 24. Bitte anpassen | Die Posts sollen erst ab 20. April laufen, nicht schon vorher | Termin
mit Frau April bitte auf Di 17. verlegen, viertel vor neun | Noch ein Krankheitstag
nachzutragen: Jens war am 4.3. krank | Bei den AGB reicht mir doch der 18., ihr müsst euch nicht
überschlagen | Kann auf die Rechnung an Lang noch die Kostenstelle 4410 drauf? | Für Dresden
bitte doch zwei Einzelzimmer, meine Kollegin kommt mit. | In den Posts heißt es übrigens
"Hofcafé Wendt", nicht "Café Wendthof". Bitte überall ausbessern | Die Bilder bräuchte ich doch
schon am Freitag, die Druckerei drängelt. | Beim Behrens bitte 10 % Nachlass reinrechnen, ist
ein Freund vom Schwager | Den Teil mit dem Gehalt von Ulla bitte aus dem Protokoll rauslassen! |
Geht das Workbook auch in A5 statt A4? | Könntet ihr die Größentabelle gleich mit übersetzen,
wenn ihr eh dran seid? | Das Wasser wird nun Montag abgestellt und nicht Mittwoch, bitte im
Schreiben ändern | Der Osterrabatt sollte doch erst ab dem 2. April laufen. | Ich brauch den
Osternewsletter doch schon Freitag mittag, die Druckerei zieht mit einem Flyer mit | Auf die
Rechnung an die Stadtwerke muss noch die Bestellnummer 4500-7781, sonst zahlen die nicht |
Paragraf 9 könnt ihr bei den AGB weglassen, den streicht der Anwalt eh | Beim Lohn kommt noch
eine Aushilfe dazu: Mia Kranz, 22 Stunden zu 14,50 | Das Hotel bitte doch mit Frühstück, und ein
ruhiges Zimmer zum Hof | Gartenstraße: die Kundin will statt Wanne jetzt bodengleiche Dusche.
Rest bleibt | Pohl will das jetzt doch als XRechnung. Leitweg-ID schicken die mir, aber schon
mal umstellen | frau hahn lieber am donnerstag 19., da ist ihr mann zuhause. wenns in die tour
passt | nehmt bitte 75 Sack statt 60, der Flur kommt auch noch rein | die Recherche zu den
Verpackungen brauch ich doch erst am 25., ihr könnt euch Zeit lassen | mach aus den 5 Posts
bitte 7, der Bootsverleih will auch vorkommen | Auf der Teamseite soll übrigens auch Herr Nowak
rein, Foto hat er mir versprochen | Reicht auch auf einer Seite. Mein Chef liest eh nur das
Fettgedruckte | Lieber ohne mein Gesicht. Nehmt das Foto mit der Theke. | Die Überschrift zündet
bei mir noch nicht. Irgendwas mit Bärlauch vielleicht? | Die neuen Zeiten gelten doch erst ab
Montag, bis dahin sollte noch das Alte stehen bleiben | mein azubi fährt jetzt auch mit nach
kassel, also zwei plätze, gern nebeneinander | Bei Öztürks hab ich die Anfahrt vergessen, 45
Euro netto kommen da noch obendrauf | Der Kunde aus Leeds ist krank, wir haben Luft bis Mittwoch
nächster Woche. | Bei den Posts bitte keine Hasen. Wir sind eine Jagdschule, das gibt nur böse
Kommentare | Lieber erst nach dem Frühstück los, vor neun bin ich kein Mensch | Wär gut wenn die
Handynummern eine eigene Spalte kriegen, unser CRM schluckt das sonst nicht | Böttcher hat beim
Aufmaß noch die Garage dazugenommen, das sind 340 Euro obendrauf | Nur noch Verwaltungen ab 200
Wohnungen, die kleinen rechnen sich für uns nicht | Bayern hab ich vergessen, das gehört mit
rein | Das Plattdeutsche dürft ihr gern so stehen lassen wie sie's sagt, nicht glattbügeln |
Moment, den Reitverein bitte nur anrufen und nichts Schriftliches, die Vorsitzende ist meine
Nachbarin | Statt Hirsch kommt jetzt Reh auf die Karte | Wenn ihr schon dabei seid, nehmt die
Drohnenbilder auch gleich mit rein. Liegen im selben Ordner. | Bei den Zimmern für Falk bitte
Anreise Freitag, 22. Mai, ab 16 Uhr statt erst Samstag | 400 Semmeln statt 300, und 50 davon mit
Kümmel | Die Pichlers haben verschoben, neuer Termin 27. Juni. Zelt bitte entsprechend. |
Dorffest dauert jetzt doch drei Tage und net zwei, im Antrag steht noch der alte Zeitraum. | am
messe-dienstplan: lukas raus, svenja rein, der rest passt | außer rumänisch auch auf bulgarisch
geht des? wenn nicht dann lassts halt so | Da kommen noch zwei Blätter vom Podest dazu, bitte
mit rein | Beim Fliesenleger bitte auf Mittwoch, den 18. drängen, nicht Montag, der Estrich ist
noch zu feucht | Nachtrag 4 könnt ihr gelten lassen, hab mit ihm telefoniert. Alles andere
weiter prüfen. | Preisspiegel doch schon Freitag 12 Uhr, Bauherr fliegt am Nachmittag | nehmt
bitte die Bruttosumme statt netto und das andere Foto, das mit dem Baum | beim katalog bitte die
seiten 14 bis 17 weglassen, die lampen gibts nicht mehr | Für die Anrufe noch was: Am Mittwoch
den 25. kann ich doch, da dürfen Termine rein. | Nicht absagen, nur kürzen: statt zehn reichen
sechs Posts | Mietvertrag eilt doch nicht so, Montag der 16. genügt völlig | Der Zug doch bitte
erst am Donnerstagmorgen, nicht Mittwochabend | können wir die Frist auf den 8. April schieben,
mir fehlen noch Belege aus Italien | Nur Instagram, LinkedIn lassen wir weg. Bei uns sind eh nur
Bräute | Das Protokoll brauch ich doch schon heut um 16 Uhr, der Vorstand hat vorgezogen | statt
jede Woche lieber alle 14 Tage, montags | Zur Hamburgreise: bitte erst am 18. los statt am 17.,
und Fensterplatz | Bei den Visitenkarten bitte auch die Handynummern mit rein, nicht nur
Festnetz | statt drei Lieferanten lieber sechs, und Polen darf auch dabei sein | Kleine
Planänderung bei der Blende: keine Rennwagen mehr, mein Enkel will Monstertrucks. Der Rest
bleibt. | Breite stimmt nicht in meinem Antrag, ich hab ohne die Rückspiegel gemessen. Es sind
3,28 | Zur Kassenhilfe noch: sollte bissl Polnisch können, wir stehen direkt an der Grenze |
Freitag reicht doch auch!! ich hatte gestern nur Panik, weil das alte Bild so scheußlich ist |
Die Stadtwerke wollen ihre Bestellnummer 4500-7731 drauf haben, sonst zahlen sie nicht. Bitte
ergänzen | egal, blau halt. wichtiger: auf der Taucherseite den Jörg rausnehmen, der arbeitet
jetzt bei der Konkurrenz | kann der künstlertext vor der einladung drankommen? den braucht die
galerie samstag, umgekehrt wie gestern besprochen | Mit der Hausverwaltung Kress habe ich
gestern beim Bäcker selbst gesprochen, die muss keiner mehr anrufen | Es ist noch eine Seite
dazugekommen, die Batterieentsorgung, die hatte unser Prüfer vermisst | Alles mit Postleitzahl
04 fällt weg. Da fährt seit heute meine Kollegin. | Es waren am Ende elf Fenster, hinter dem
Aktenschrank war noch eins
""",
}
