"""What people who write German want otherwise of work in play; from what was heard."""

from __future__ import annotations

CHANGED = {
    "cancel": """
lasst das mit stuttgart, termin ist geplatzt | Bitte stornieren Sie den Auftrag T-17. | brauch
die posts doch nicht, macht jetzt meine tochter | kommando zurück beim newsletter, wir schicken
diesmal keinen | hat sich erledigt, mach ich selber | Bitte stornieren Sie T-58, die Messe ist
abgesagt worden. | blast die anrufaktion ab, ich komm mit den aufträgen eh nicht hinterher | das
mit dem newsletter lassen wir doch bleiben | Lass gut sein mit den Anrufen, ich hab genug
Termine bis Sommer | Hiermit storniere ich die Recherche zu den Trauerrednern. | Den Newsletter
brauchts doch net, der Chef hat selber einen gschrieben | nix mehr mit Übersetzung, der Kunde
kann plötzlich Deutsch | Köln kann weg, der Kunde hat abgesagt | Ich würd das mit den Anrufen
doch lieber bleiben lassen, sorry | ach lassts den Newsletter, da hat meine Tochter schon was
zusammengeschrieben | die Reise nach Basel hat sich erledigt | rundmail entfällt, wir machen den
laden nächsten monat eh zu | T-40 streichen bitte | Der Korkvertrag muss nicht mehr übersetzt
werden, der Händler schickte eine deutsche Fassung. | lasst das mit insta, hab wieder ne
schülerin die das macht | lastenräder könnt ihr vergessen, war ne schnapsidee | wir machen zu.
also kein newsletter mehr. war schön mit euch | brief brauchts nimmer | die analyse nehm ich
zurück, der newsletter bleibt | hab schon eins gekauft haha. recherche überflüssig | Der Käufer
ist abgesprungen, das Exposé muss keiner mehr übersetzen | chef hat kalte füße gekriegt, ruft da
bitte keinen mehr an | Der Steuerberater macht's künftig. Hiermit ziehe ich den Auftrag zurück.
| Datenschutz hat nein gesagt, mitschnitt bitte löschen und nicht weiter tippen | lass mal mit
dem newsletter, wir machen jetzt nur noch whatsapp | Messe abgesagt, Bahn also auch | Wir haben
ab April eine Bürokraft, die fängt gleich mit dem März an. Den Auftrag können Sie streichen. |
Tallinn ist gestorben, beides | Die Aufnahme ist eh leer, wie ich grad seh. vergesst es | storno
für die bons bitte | doch keine posts, sorry fürs hin und her | hoffmann hat gezahlt, mahnung
kann weg | hat sich erledigt, mein sohn hats gemacht | Stopp die Anruferei bitte, wir sind voll
bis Herbst | flohmarkt fällt ins wasser, posts in die tonne | Die Recherche zum Lehmputz brauche
ich nicht mehr, der Bauherr will jetzt Raufaser. Mir blutet das Herz. | stoppt die mahnung an
ostermann!! hat bar bezahlt | doch keine übersetzung, die mutter spricht besser deutsch als ich
| Kurs ist voll!! 14 leute, 12 matten. der newsletter dafür ist also hinfällig | Hiermit
storniere ich den Auftrag für die Teamseite. | kongress abgesagt, also kein wien für mich und
den hund | lasst das mit dem zug, ich nehm das auto | die stadt hat den töpfermarkt abgesagt
(brandschutz, fragt nicht) also braucht auch keiner mehr ne mail dazu, könnt aufhören | hat sich
erledigt | karteikarten brauch ich doch nicht mehr abgetippt, chef vom verband hat ne app |
keine mahnung mehr an huber, der ist gestorben. nix mehr schicken | ach vergesst die übersetzung
| Straßenfest fällt aus, die Liste braucht kein Mensch mehr. | Leipzig storniert mal bitte |
brauchts doch nicht, hat meine Nichte schon gemacht | Lasst das mit den Posts. Ich mach den
Account zu. | abtippen könnt ihr streichen, der sender schickt mir ein transkript | Ich zieh das
mit der Recherche zurück, mein Neffe hat es in zehn Minuten gegoogelt, peinlich genug | Ganz
herzlichen Dank für die Mühe und den charmanten Ton auf Seite 3, aber auf Französisch brauchen
wir sie nun doch nicht, der Pariser Partner ist abgesprungen. | Ein Termin mit Kröger ist
hinfällig, wir haben uns auf dem Parkplatz geeinigt. | bitte nicht mehr buchen, messe ist
abgesagt | Hoffmanns haben gezahlt, hat sich also erledigt mit dem Erinnern | Das Postfach von
der Fahrschule macht ab jetzt meine Nichte, ihr könnt damit aufhören. War gut so. | Stopp bei
den Wiegezetteln, die Genossenschaft hat die alle digital, sagen sie jetzt | lasst das mit den
E-Transportern, zu teuer, das weiß ich auch so | Aushang auf Ukrainisch brauch mer net, die
Olena hats selber gschwind gschrieben | Nachtfilm fällt flach, Ordnungsamt sagt nein. Also da
nix posten | den insta-post vom maibock könnt ihr streichen, der bock ist leider umgekippt | Die
Fähre hat sich erledigt, wir liefern jetzt per Spedition | Den Post zur Gürtelprüfung könnt ihr
lassen, fällt aus, Trainer krank | Hotel doch nicht nötig, schlaf bei meiner Schwester | Vergiss
die Recherche, mein Schwager kennt einen | Maler bitte absagen bzw. gar nicht erst weiter
anrufen, Termin brauch ma nimmer | Beim Preis für den Newsletter steig ich aus. Lass ma bleiben
| Die Mitgliederliste hat meine Tochter am Wochenende abgetippt. Ihr könnt das streichen | Den
Beitrag zum Umzug lasst mal, wir bleiben nun doch in den alten Räumen. | Kurz zum Leder: war
gestern bei meinem alten Händler in Offenbach, wir haben uns nach zwölf Jahren das erste Mal
richtig ausgesprochen und er kommt mir beim Preis entgegen. Von daher hat sich das mit den
anderen Lieferanten erledigt, da muss keiner mehr weitersuchen. | Frau Okonkwo hat heute früh
überwiesen, die Mahnung kann also in die Tonne | Den Lohn macht ab jetzt meine Steuerberaterin
mit, den März müsst ihr nicht mehr vorbereiten | den türkischen Flyer macht jetzt die Nachbarin
für mich, also den bitte nicht weiter bearbeiten | ich fahr mit meinem Bruder im Auto mit nach
Dresden, die Zugkarten braucht ihr nicht mehr zu suchen | Meine Schwester fängt am Montag bei
mir an und übernimmt den Chat, da brauch ich von euch niemanden mehr für | Das könnt ihr euch
sparen, ich habe gestern den Mietvertrag für die neue Praxis unterschrieben | Rückenkurs fällt
aus, also keine Posts | Gerüst hat sich erledigt, der Nachbar leiht uns seins | lass den
Newsletter mal weg, brauch ich nicht mehr | Übersetzung bitte stoppen, die Gegenseite hat selbst
eine geschickt. Abrechnen, was bis jetzt angefallen ist, geht in Ordnung. | die Rechnung Brandl
bitte doch nicht schreiben, das läuft alles über den Bauträger | gar keins mehr, die Reise ist
abgeblasen
""",
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
Ihnen steht 223
""",
}
