"""What people who write German want otherwise of work in play; from what was heard."""

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
dezember bitte auch noch, der ist mir durchgerutscht | ohne ähs und öhs wär mir lieber | Wäre es
wohl möglich, dass der dritte Post statt vom Brot von unserer Azubine handelt? Die hat nämlich
bestanden! | zahlungsziel 14 tage statt 30 | Die sollen Luxemburg gleich mitnehmen, wenn sie eh
schon Belgien durchgehen | ich bräuchte es nun doch erst am 30. märz | nachnamen und vornamen
bitte in getrennte spalten | Reklamationen sollen ab sofort direkt an mich gehen, den Rest
beantwortet ihr weiter | nur noch vormittags anrufen, nachmittags sind die auf den baustellen |
bitte doch per Sie, ist ein Bestattungshaus | Könnten Sie den Termin auf den 30. März legen?
Vorher bekomme ich vom Steuerbüro nichts. | Nimm lieber das Du und bissl lockerer | Unsere Seife
heißt jetzt Moosgrün statt Waldgrün, bitte im ganzen Text tauschen | mach 5 beiträge draus statt
3 | noch die Frau Leitner mit auf die Liste nehmen, 0171 555 0199 | Schreiben Sie bitte den
Skontosatz von 2 % dazu. | bis freitag reichts auch, hab mich im kalender vertan | statt münchen
bitte nürnberg, gleicher tag | streich den absatz mit dem sommerfest | Ach, und setzen Sie beim
Text noch unsere Notdienstnummer drunter, ja? | bitte nicht per sie, unsere kundinnen duzen wir
| geht das auch mit 5 statt 8 Beiträgen? wird mir sonst zu viel | Herrn Brandl braucht ihr keine
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
schuldet auch die Februarstunde, 45 € | Ich habe den Text für den Chorbrief überarbeitet und
hänge ihn an. Nehmen Sie bitte diesen, der alte enthält noch den Namen unserer früheren
Korrepetitorin, und die Trennung war, sagen wir, nicht harmonisch. | beim hotel bitte ein zimmer
mehr, meine kollegin kommt mit | Lasst die Zecken weg und schreibt lieber über Zahnstein |
Abschrift brauche ich jetzt schon heute um 16 Uhr. Bauherr drängelt. | Ach so und der Preis für
Kinder muss auch noch rein, 25 die halbe Stunde | post lieber am sonntag | nicht türkisch
sondern kurdisch, sorry | macht mit dem frühlingsbrief ruhig langsam, ende märz reicht
vollkommen | Bitte mit den Rechnungen bis zum 1. April warten, die Stunden stimmen noch nicht
ganz. | brandls sind im urlaub, langt wenn die am montag rausgeht | bitte noch 2 std regie dazu
a 58 | hat zeit bis 25. | warten bis 2. april bitte, da weiss ich ob der markt stattfindet | sa
ist jetzt auch offen 8-12, das noch mit rein | andere mwst, ist reverse charge, kunde sitzt in
salzburg | geht das auch schon morgen?? | nicht die roten rosen nehmen, das mit den ranunkeln
bild 7 | hier noch die 4 tankquittungen die gefehlt haben, gehören zu feb | krüger bitte heut
zwischen 14 u 16 uhr anrufen, nicht mo | mein mann meint italiener kommen eh keine zu uns in den
laden, also lasst die italienische fassung weg und macht nur die englische fertig | Mira ist ab
1.3. nur noch 20 std, bitte so abrechnen | das gesellenstück wird erst mi abend geölt und das
foto mach ich danach, deswegen post bitte auf do 19. schieben | suche bitte ausweiten auf
österreich, in bayern gibts ja nix | hotel lieber mit parkplatz, fahr jetzt mit dem bus (also
meinem) | doch lieber Dienstag 24.3. um 10 statt Montag | hier die richtige Stundenliste, die
gestrige war von Februar, sorry | nimm bitte die 1. Klasse, mein Knie | Bitte auch noch auf
Tschechisch, wenn ihr eh dran seid | Kein Stress damit, reicht mir bis 31. April | Zweiter
Absatz kann raus, klingt nach Apotheke | Den Anruf bei der Brauerei verschieben wir auf Freitag
15 Uhr, vorher ist der Chef auf Malle | Es sind jetzt 71 Portionen statt 62, der Verein hat
Nachzügler. Bitte in der Rechnung anpassen. | erst am 20. verschicken bitte, vorher ist die Ware
nicht da | Das mit der Tabelle hat Zeit, reicht Ende April | ich hab mich vertan, die Dame heißt
Behrends mit d, bitte überall | schibt den newsletter auf den 19., am 17. ist hier
betriebsversammlung und da liest keiner was | Die Liste aus meiner Mail von heute früh gilt, die
von gestern bitte vergessen | Bitte 92 m² statt 95, der Gutachter war anderer Meinung als der
Eigentümer | Bei den Stadtwerken bitte 4 Tage statt 3, der Freitag kam doch noch dazu. Und der
Satz bleibt, auch wenn Herr Lutz am Telefon etwas anderes behauptet hat. | Kröger kann Montag
nicht, wie immer, wenn es ernst wird. Probiert den 18., 14 Uhr. | Wenn das Hotel noch nicht fix
ist: bitte mit Schreibtisch. Ich arbeite dort, leider. | Die Bürgermeisterin möchte Minute 12
bis 15 nicht gedruckt sehen. Also raus damit. | Zum Datum später. Statt fünf Hotels reichen mir
zwei, dafür mit Stornobedingungen | das foto oben bitte nicht, da hab ich noch haare. nehmt das
zweite | Preise in Franken, nicht Euro. Das Ganze ist für Zürich. | gehts auch schneller? kunde
will es jetzt doch schon morgen um 12 | doch lieber sie-form. ja ich weiß, ich wollte das du |
Lasst den Januar weg, den hat der Steuerberater schon | Mir wär lieber, der Post geht erst raus,
wenn unterschrieben ist. Also nicht vor dem 1.4. | Bitte ergänzen Sie auf der Rechnung die
Bestellnummer 4500-7781. Ohne die zahlt dieses Haus grundsätzlich nichts, mit ihr auch nur
ungern. | Mia ohne die Überstunden, die feiert sie ab | mit den Kassetten pressierts nicht, Opa
hat erst am 9. April Geburtstag, bis dahin langts | Den Teil wo der Bürgermeister schimpft laßt
ihr raus | den Traktor nehmts bitte wieder raus aus de Bücher, der läuft auf mei Frau |
Besichtigung Lindenstr. doch am Freitag um halb neun, der Hausmeister hat sonst koan Schlüssel |
schickts die Frühjahrspost erst am Montag, es liegt ja noch Schnee | bei der Stute Ronja nur den
halben Monat berechnen, die war in der Klinik | Zwei Zimmer statt einem, der Schorsch schnarcht
| nehmt statt dem Dackel den Mops, dem Dackel sein Herrchen ziert sich | den TÜV-Termin von der
Kessler bitte auf den 31. Juni schieben | da sind noch 20 Impfpässe aufgetaucht, die machts
bitte gleich mit | und guckt auch gleich nach Hecken | Statt der drei Zitate lieber fünf, und
bitte keins von mir | Für die Folge 44 nehmt bitte die neue Datei, in der alten schimpfe ich bei
Minute 12 über den Sponsor | Beim Gästebuch reicht doch eine Spalte für den Ort, die Namen alle
in eine. Danke euch | Mit der Erinnerung an die Schule Nauen wartet ihr bitte bis 20. April, die
haben Haushaltssperre | die löhne hätten zeit bis 25. | Stopp, nicht Trelleborg, Rønne! Ich hab
die Häfen verwechselt, peinlich genug für einen Reiseverlag | maibock-mail bitte erst mi 18.,
anstich verschoben | Kann der Anruf beim Pfarramt auf Freitag 15 Uhr? Da ist die Sekretärin da,
die sich auskennt | noch ein brautpaar dazu: lenz/okoye, anfrage hab ich weitergeleitet |
Newsletter kann doch bis zum 20. warten, der 25er is no ned abgfüllt | Huber: +3 Std Anfahrt à
42 | nimm lieber das zweite foto, auf dem ersten is der hund drauf :D | Mi 14 Uhr statt Di für
den Termin mit dem Lieferanten | Mit der Mahnung an Seidl bitte warten bis zum 3., er hat mir in
die Hand versprochen dass er zahlt | hier noch 11 Tankbelege, lagen im Handschuhfach. gehören
auch noch zum Feb | Etiketten bitte auch noch auf Holländisch, wir haben jetzt einen Händler in
Breda | damenschnitt 49 schreiben, nicht 46 | Sabine 4 Überstunden mehr | Reicht mir auch am
Montag. | Kann die Seite nicht schon morgen online gehn? Am Freitag kommt die Zeitung und
fotografiert | 1. Klasse bitte, meine Hüfte … | schreib der Kessler noch rein, dass wir das
Gestell aus Kulanz tauschen | die Recherche zum Lastenrad eilt nicht mehr, 20. März reicht mir
völlig | Guten Morgen zusammen, mir ist heute Nacht um drei eingefallen, was ich vergessen habe,
wie das so ist: Könntet ihr im Newsletter bitte noch erwähnen, dass wir ab April montags zu
haben? Sonst stehen die Leute wieder vor der Tür und rufen mich zu Hause an, letztes Jahr war
das ein Theater. | beim Interview bitte die ähs und öhs rausnehmen, sonst liest das kein Mensch
| Die Anrufe bei den Praxen bitte erst ab Montag starten, vorher sind die alle auf dem Kongress
| Herr Steinmetz hätte gern Netto und Steuer getrennt ausgewiesen, bitte so machen | ach ja, in
den Newsletter muss rein dass Hunde mit aufs Boot dürfen, fragt jeder zweite | Wäre es denkbar,
dass der Februar schon am Freitag fertig ist? Die Bank will Zahlen sehen. | Wenn jemand nach
Lieferzeit fragt bitte nicht mehr 3 sondern 5 Tage schreiben, DHL spinnt gerade | Auf der Karte
fliegt der Kabeljau raus, dafür Zander mit Linsen. Bitte so übersetzen | Dürfte ich darum
bitten, dass bei den Kitas nach der Leitung gefragt wird? Die Erzieherinnen haben vormittags
keine Zeit. | Hefte such ich raus. Beim Newsletter bitte den Kurs am 9. Mai streichen, der ist
voll | meint ihr der Speiseplan könnte schon morgen um 10 online sein und nicht erst mittags? |
Bei den Messen reicht mir alles nördlich vom Main, runter nach München fahr ich nicht mehr | Der
Bewirtungsbeleg vom Ratskeller gehört noch zum Februar dazu, liegt jetzt im Ordner | bei der
Kita steht 4 mal Vorlesen, es waren aber 5, mögt ihr das noch richten? | Die Gartenbeiträge
schieben wir, der Frost hält an. Neuer Termin: Montag, 30. März | Das klär ich noch. Aber beim
Mietwagen in Graz unbedingt Automatik nehmen, ich kann nicht schalten | Die Rechnung an Hofmann
bitte nicht heute, sondern erst am 31. Juni rausschicken | Ach Mist, beim Kursplan hab ich
Rückenfit vergessen, donnerstags 18.30 Uhr, Raum 2. Geht das noch mit rein? | hätte da noch
einen Satz für die Kräuterwanderung: "Bitte feste Schuhe und einen Korb mitbringen" | Bei Ehlers
habe ich mich verrechnet: es sind 7,5 Stunden. Wären Sie so freundlich, das anzupassen? |
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
Euro | Verschieben wir auf Dienstag, die Flaschen stehen noch beim Zoll | und wenn jemand absagt
bitte immer gleich fragen ob er einen Ersatztermin will, sonst verlieren wir die Leute, das war
letztes Jahr schon so ein Thema | kurzer Zwischenstand von hier: seit die Kollegin aus der
Elternzeit zurück ist rennen uns die Berufstätigen die Bude ein, die Abende sind voll bis
Pfingsten. Also bitte bei den Anrufen nur noch Vormittage anbieten, am liebsten Di und Do | Ton
ruhig etwas lockerer, das liest ja kein Professor | das Bild mit der gelben Fassade bitte ganz
nach vorn | Die Jahrgänge in eine eigene Spalte, nicht in den Namen | doch lieber Zug statt
Flug, Nachtzug wenns geht | Lymphdrainage 38, nicht 83 😅 | brauche die Stunden doch schon morgen
um 12, das Lohnbüro macht früher zu | Text passt soweit, da hat sogar mein Mann nix zu meckern
gehabt und der meckert immer. Nur ein anderer Betreff bitte, irgendwas mit Terrasse und ersten
warmen Abenden, ohne Ausrufezeichen | mach aus den 3 Posts 5 | Aktenzeichen ist 14 O 233/25, bei
Ihnen steht 223 | Bei der Rechnung an die Stadtwerke fehlt die Bestellnummer: 4500-77812. So
nehmen die das nicht. Bitte neu. | Nachtrag zu Pixelhof: die haben heute morgen 300 €
überwiesen, also nur noch den Rest anmahnen | Der Betriebsrat kann Dienstag doch erst um 14 Uhr.
Bitte umlegen und den Raum mit | Sorry, aber "liebe Seelen" als Anrede bin ich nicht. Bitte
raus, und das Ganze ein Drittel kürzer | jetzt sind wir 16, und einer bringt seinen blindenhund
mit. bitte gleich mit anfragen | Planänderung!! Start erst am 12. Mai, hab Lektion 5 noch nicht
mal gedreht | Nein die Anzahlung war 3.500 nicht 3.000!! bitte ändern bevor das rausgeht | Beim
Angebot Praxis Dr. W. fehlt die Entsorgung vom alten Linoleum. 38 qm, nehmt 6,50 pro qm. Danke |
beim materialvergleich bitte auch den händler in gießen mit rein, der hat meistens bessere
preise auf kupfer | Fassade Süd hab ich vergessen!!! 11,40 x 6,80, drei Fenster 1,20x1,40. kommt
noch mit aufs Blatt bitte und das Ganze dann bis morgen Mittag, der Bauleiter steht mir auf den
Füßen | Bei den Stunden von Jannis am 24. und 25. war Berufsschule, das zählt als normal 8 und
nicht als fehlend | Das mit den drei Varianten lassen wir, eine reicht. Dafür mit Skonto 2 % und
zwar bis übermorgen wenn's geht | 2 Fenster vom Forsthaus sind jetzt Kunststoff statt Holz,
ändert das im Kostenvoranschlag | Auf die Schlussrechnung muss noch §13b drauf, der Auftraggeber
ist Bauunternehmer. Und die Leistungszeit 2.2. bis 6.3. | Bankverbindung hat sich geändert, IBAN
kommt gleich per Mail, die neue muss auf die Mahnung | Streichen Sie bitte Frau Novak von der
Liste, sie hat bezahlt; die übrigen vier können so hinaus | Wenn der Maler vom Nachbarhaus
anruft, sagt dem bitte ich ruf zurück, alle andern wie gehabt. Und jetzt noch bis einschließlich
Freitag statt nur heute | Am Zaun rechts bitte die 2,50 abziehen, da kommt doch das Tor hin |
Beim Telefon bitte auch sagen dass wir bis Pfingsten keine neuen Aufträge annehmen, sonst rennen
die mir die Bude ein | Die Kette auf Bild 7 hat jetzt eine Kante wie mit der Kinderschere
ausgeschnitten, und der Schatten soll bitte bleiben. Nochmal ran bitte, Rest passt | Noch was
zur Übersetzung: »Feinwerkzeug« bitte nicht mit tool set übersetzen, und die Maße für die
Engländer auch in Inch dazu | Hab ne bessere Idee, nimm bei den Stofftexten überall die
Waschtemperatur raus und schreib stattdessen »siehe Pflegetabelle«. Und bitte doch schon
Donnerstagabend | In dem Französischen für die Lyoner fehlt die Vase in Anthrazit, Bilder hab
ich grad nachgeladen, Text steht drunter | Der Rechnung fehlt die Klingenlänge, ohne die lässt
der Zoll das nicht durch. Japanisches Messer 21 cm, Petty 14 cm. Bitte noch heute. | Die zwei
Wochen reichen mir doch nicht, macht den Rabatt bitte gleich bis 6. April. Und Kerzen raus. |
Zum Artikel über Bogenhaare: bitte durchgehend »Rosshaar« statt »Pferdehaar«, und der Absatz
über Kunstfaser darf ruhig kürzer ausfallen. | Chef, das Logo is super, bloß der Hund schaut aus
wie a Katz. Ohren länger bitte | Beim Waldhonig bitte noch dazu: kann kristallisieren, ist kein
Fehler. Fragen sie sonst alle | Ich habe mich im Datum der Rückkehr vertan, es ist der 26. und
nicht der 25. Mai. Bitte im Rundbrief berichtigen. | nehmt mal bitte mai raus bei der anzeige,
hat jetzt ne familie aus kassel komplett gebucht. nur juni noch | Schickt den Brief an die Gäste
doch lieber erst am 27. vormittags, da haben die in NRW schon halb Ferien im Kopf | Liest sich
gut, aber bitte ohne das Wort "Wohlfühloase", da kriegt mein Mann Pickel. Und die Sauna ist im
Keller, nicht im Garten | Die Aktion bitte erst ab Freitag scharf schalten, nicht heute.
Zimmerliste muss ich noch überlegen | nehmts den herrn mit dem cello auch noch mit rein in die
liste, hab ihm das quasi versprochen | Whg 7: 3 Personen statt 2 ab 1.9. Müll bitte nach Köpfen.
| des mim Montag in da Fria geht ned, do is Markt. Montag um drei nachmittags is recht | da
fehlt noch der zweite farbeimer auf der rechnung, 32 euro, und die leiterin heißt wiebke mit ie
| Hoam fahrn mia doch erst am Montag, 22. Juni, bitte den Zug umbuchen | Der Anwalt hat heute
einen geänderten Entwurf übersandt. Bitte legen Sie diesen der Prüfung zugrunde, die alte
Fassung ist hinfällig. | beim newsletter bitte nochmal ran, das klingt nach möbelhaus. kürzer,
ohne ausrufezeichen, und der kranich nach oben | Wartet mit den Anfragen bitte bis Donnerstag
nächste Woche, der Rahmenbauer hat mir die falschen Maße genannt und bis dahin weiß ich's genau
| Herr Plaschke hat sich bei Parzelle 31 verlesen, es sind 19 Kubikmeter statt 91. Bitte
korrigieren, sonst trifft die Frau der Schlag. | habe noch zwei leihinstrumente aufgetrieben,
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
14 Uhr schieben | Mir ist noch eingefallen, dass wir auch viele Bräute aus Österreich haben.
Schauen Sie bei den Wettbewerbern doch bitte auch nach Salzburg und Linz. | Meine Frau kommt
jetzt doch mit nach Leipzig, wir machen uns ein schönes Wochenende daraus. Nehmen Sie also bitte
ein Doppelzimmer. | Bei den Kursen hat sich noch etwas getan: Der Rückenkurs kostet ab sofort 96
statt 90 Euro. Könnten Sie das bei der Gelegenheit gleich mit einbauen? | Wir verschieben
unseren Ostermarkt um ein paar Tage, deshalb reicht mir der Newsletter auch am Freitag, den 27.
März. Am Inhalt ändert sich sonst nichts. | Den Beitrag mit den Kränzen bitte erst am Freitag um
12, morgen haben wir noch gar keine da | bei Dr. Ohm bitte 6 Stunden statt 5 | Wir haben gestern
beschlossen, dass wir nur noch im Stadtgebiet liefern. Nehmen Sie darum alle Restaurants
außerhalb von Kassel aus der Liste heraus. | doch mit Zeitmarken bitte, alle 5 Minuten langt |
Das Hotel hat mich gebeten, die Tischdecken und die Servietten getrennt aufzuführen, weil sie es
für ihre Kostenstellen brauchen. Könnt ihr das auf der Rechnung bitte noch so aufteilen? Am
Betrag ändert sich dadurch nichts. | Ich muss am 18. leider mit meiner Tochter zum
Kieferorthopäden, das hatte ich völlig vergessen. Bitte legt den Termin mit Herrn Voss auf
Mittwoch, den 25. Er ist da bestimmt unkompliziert. | Unser Vermieter möchte nicht, dass man die
Hausnummer auf den Bildern erkennt. Nehmt deshalb für den zweiten Beitrag bitte das Foto von der
Seite und nicht das von vorn. | Unsere Anwältin hat im Paragraf 7 noch zwei Sätze geändert, die
neue Fassung liegt im Ordner. Übersetzt bitte diese und nicht die vom Montag. Es tut mir leid,
dass das erst jetzt kommt. | Beim Kaffee mit meiner Schwester ist uns aufgefallen, dass wir die
Lieferdienste ganz vergessen haben. Nehmt die doch bitte in den Vergleich mit auf, denn die
nehmen uns abends die meisten Gäste weg.
""",
}
