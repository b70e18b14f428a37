"""What people who write German want otherwise of work in play; at length."""

from __future__ import annotations

CHANGED = {
    "change": """
Wäre es wohl möglich, dass der dritte Post statt vom Brot von unserer Azubine handelt? Die hat
nämlich bestanden! | mein mann meint italiener kommen eh keine zu uns in den laden, also lasst
die italienische fassung weg und macht nur die englische fertig | das gesellenstück wird erst mi
abend geölt und das foto mach ich danach, deswegen post bitte auf do 19. schieben | Den Anruf
bei der Brauerei verschieben wir auf Freitag 15 Uhr, vorher ist der Chef auf Malle | Bei den
Stadtwerken bitte 4 Tage statt 3, der Freitag kam doch noch dazu. Und der Satz bleibt, auch wenn
Herr Lutz am Telefon etwas anderes behauptet hat. | Mir wär lieber, der Post geht erst raus,
wenn unterschrieben ist. Also nicht vor dem 1.4. | Bitte ergänzen Sie auf der Rechnung die
Bestellnummer 4500-7781. Ohne die zahlt dieses Haus grundsätzlich nichts, mit ihr auch nur
ungern. | Für die Folge 44 nehmt bitte die neue Datei, in der alten schimpfe ich bei Minute 12
über den Sponsor | Kann der Anruf beim Pfarramt auf Freitag 15 Uhr? Da ist die Sekretärin da,
die sich auskennt | Mit der Mahnung an Seidl bitte warten bis zum 3., er hat mir in die Hand
versprochen dass er zahlt | Die Anrufe bei den Praxen bitte erst ab Montag starten, vorher sind
die alle auf dem Kongress | Dürfte ich darum bitten, dass bei den Kitas nach der Leitung gefragt
wird? Die Erzieherinnen haben vormittags keine Zeit. | Ach Mist, beim Kursplan hab ich Rückenfit
vergessen, donnerstags 18.30 Uhr, Raum 2. Geht das noch mit rein? | Bei Ehlers habe ich mich
verrechnet: es sind 7,5 Stunden. Wären Sie so freundlich, das anzupassen? | und wenn jemand
absagt bitte immer gleich fragen ob er einen Ersatztermin will, sonst verlieren wir die Leute,
das war letztes Jahr schon so ein Thema | Text passt soweit, da hat sogar mein Mann nix zu
meckern gehabt und der meckert immer. Nur ein anderer Betreff bitte, irgendwas mit Terrasse und
ersten warmen Abenden, ohne Ausrufezeichen | Bei der Rechnung an die Stadtwerke fehlt die
Bestellnummer: 4500-77812. So nehmen die das nicht. Bitte neu. | Sorry, aber "liebe Seelen" als
Anrede bin ich nicht. Bitte raus, und das Ganze ein Drittel kürzer | Beim Angebot Praxis Dr. W.
fehlt die Entsorgung vom alten Linoleum. 38 qm, nehmt 6,50 pro qm. Danke | beim
materialvergleich bitte auch den händler in gießen mit rein, der hat meistens bessere preise auf
kupfer | Bei den Stunden von Jannis am 24. und 25. war Berufsschule, das zählt als normal 8 und
nicht als fehlend | Das mit den drei Varianten lassen wir, eine reicht. Dafür mit Skonto 2 % und
zwar bis übermorgen wenn's geht | Auf die Schlussrechnung muss noch §13b drauf, der Auftraggeber
ist Bauunternehmer. Und die Leistungszeit 2.2. bis 6.3. | Streichen Sie bitte Frau Novak von der
Liste, sie hat bezahlt; die übrigen vier können so hinaus | Wenn der Maler vom Nachbarhaus
anruft, sagt dem bitte ich ruf zurück, alle andern wie gehabt. Und jetzt noch bis einschließlich
Freitag statt nur heute | Beim Telefon bitte auch sagen dass wir bis Pfingsten keine neuen
Aufträge annehmen, sonst rennen die mir die Bude ein | Die Kette auf Bild 7 hat jetzt eine Kante
wie mit der Kinderschere ausgeschnitten, und der Schatten soll bitte bleiben. Nochmal ran bitte,
Rest passt | Noch was zur Übersetzung: »Feinwerkzeug« bitte nicht mit tool set übersetzen, und
die Maße für die Engländer auch in Inch dazu | Hab ne bessere Idee, nimm bei den Stofftexten
überall die Waschtemperatur raus und schreib stattdessen »siehe Pflegetabelle«. Und bitte doch
schon Donnerstagabend | In dem Französischen für die Lyoner fehlt die Vase in Anthrazit, Bilder
hab ich grad nachgeladen, Text steht drunter | Der Rechnung fehlt die Klingenlänge, ohne die
lässt der Zoll das nicht durch. Japanisches Messer 21 cm, Petty 14 cm. Bitte noch heute. | Die
zwei Wochen reichen mir doch nicht, macht den Rabatt bitte gleich bis 6. April. Und Kerzen raus.
| Zum Artikel über Bogenhaare: bitte durchgehend »Rosshaar« statt »Pferdehaar«, und der Absatz
über Kunstfaser darf ruhig kürzer ausfallen. | Ich habe mich im Datum der Rückkehr vertan, es
ist der 26. und nicht der 25. Mai. Bitte im Rundbrief berichtigen. | nehmt mal bitte mai raus
bei der anzeige, hat jetzt ne familie aus kassel komplett gebucht. nur juni noch | Schickt den
Brief an die Gäste doch lieber erst am 27. vormittags, da haben die in NRW schon halb Ferien im
Kopf | Liest sich gut, aber bitte ohne das Wort "Wohlfühloase", da kriegt mein Mann Pickel. Und
die Sauna ist im Keller, nicht im Garten | nehmts den herrn mit dem cello auch noch mit rein in
die liste, hab ihm das quasi versprochen | des mim Montag in da Fria geht ned, do is Markt.
Montag um drei nachmittags is recht | da fehlt noch der zweite farbeimer auf der rechnung, 32
euro, und die leiterin heißt wiebke mit ie | Der Anwalt hat heute einen geänderten Entwurf
übersandt. Bitte legen Sie diesen der Prüfung zugrunde, die alte Fassung ist hinfällig. | beim
newsletter bitte nochmal ran, das klingt nach möbelhaus. kürzer, ohne ausrufezeichen, und der
kranich nach oben | Wartet mit den Anfragen bitte bis Donnerstag nächste Woche, der Rahmenbauer
hat mir die falschen Maße genannt und bis dahin weiß ich's genau | Herr Plaschke hat sich bei
Parzelle 31 verlesen, es sind 19 Kubikmeter statt 91. Bitte korrigieren, sonst trifft die Frau
der Schlag. | Mir ist noch eingefallen, dass wir auch viele Bräute aus Österreich haben. Schauen
Sie bei den Wettbewerbern doch bitte auch nach Salzburg und Linz. | Meine Frau kommt jetzt doch
mit nach Leipzig, wir machen uns ein schönes Wochenende daraus. Nehmen Sie also bitte ein
Doppelzimmer. | Bei den Kursen hat sich noch etwas getan: Der Rückenkurs kostet ab sofort 96
statt 90 Euro. Könnten Sie das bei der Gelegenheit gleich mit einbauen? | Wir verschieben
unseren Ostermarkt um ein paar Tage, deshalb reicht mir der Newsletter auch am Freitag, den 27.
März. Am Inhalt ändert sich sonst nichts. | Den Beitrag mit den Kränzen bitte erst am Freitag um
12, morgen haben wir noch gar keine da | Wir haben gestern beschlossen, dass wir nur noch im
Stadtgebiet liefern. Nehmen Sie darum alle Restaurants außerhalb von Kassel aus der Liste
heraus. | Unser Vermieter möchte nicht, dass man die Hausnummer auf den Bildern erkennt. Nehmt
deshalb für den zweiten Beitrag bitte das Foto von der Seite und nicht das von vorn. | Wir
müssen mit dem Seminar auf den 26. März ausweichen, am alten Tag hat die Referentin keine Zeit.
| Bei den Wartungen bitte niemanden vor 9 Uhr einplanen, ich bringe ab April den Kleinen in die
Kita. | Die Matten waren geliehen und nicht gekauft, also die 180 Euro wieder raus und
stattdessen 40 Leihgebühr. | Eine Korrektur zu den Belegen: Alles vom Transporter mit dem
Kennzeichen KA-RL 88 gehört zur Firma meines Bruders, das müsste wieder raus aus meiner Liste. |
Bei Krug doch gleich die letzte Mahnung nehmen statt der zweiten, die haben mich gestern am
Telefon ausgelacht. | Schreibt bitte bei der Heizungsanleitung noch dazu, dass der Regler im
Flur nie über die 4 darf. Letzte Woche hatten wir wieder 28 Grad in allen Zimmern. | Und bei den
Tellern schneidet doch oben etwas mehr Rand ab, sonst sehen sie im Raster winzig aus. | Der
Kunde hat doch nur zwei Messer genommen, auf der Rechnung also 2 Stück zu je 189 Euro. | Mit den
Schals eilt es doch nicht so, der 20. reicht völlig. Die Fotografin ist krank geworden. | Zwei
Gäste sitzen im Rollstuhl, das wusste ich bis gestern nicht. Der Keller fällt damit weg, bitte
einen ebenerdigen Raum suchen. | Wir haben den Kuchenverkauf auf den 19. gelegt, weil am 18. die
halbe Schule auf Klassenfahrt ist. | Im Formular fehlt noch die Frage, ob das Kind schwimmen
kann. Und die Notfallnummer sollte Pflicht sein. | Könnt ihr die Aufgabenliste an den Anfang
stellen und bei jedem Punkt das Kürzel der Person dazuschreiben? Den Rest liest sowieso keiner.
| Bei den Socken stimmt die Zusammensetzung nicht, es sind 80 % Wolle und 20 % Polyamid. Bitte
überall anpassen. | Die Schrift bitte größer, meine Leser sind alle über siebzig und viele sehen
schlecht. Gern auch zwei Seiten mehr dafür. | Die Osteraktion soll schon am nächsten Mittwoch
starten, also am 18., sonst kommen die Pakete nicht mehr rechtzeitig an. | Der Fliesenhändler
kann doch erst am Donnerstag nächster Woche, legt es bitte auf den Tag um. Die Uhrzeit ist mir
egal. | Statt dem Bild mit dem Hof lieber das mit den Kindern am Ofen. Die Eltern haben mir
gestern alle schriftlich erlaubt, dass wir es nehmen. | Fangt mit den Anrufen lieber erst
nächste Woche an, diese Woche sind in Bayern viele wegen Fortbildung nicht besetzt. | Bei den
Desserts kommt noch etwas dazu: Topfenknödel mit Zwetschgen, 7,50 €. Den Kaiserschmarrn lasst
bitte im Original stehen. | so und bei dem Kurs hätt ich gern dass die Leute auch in zwei Raten
zahlen können das hatte ich ganz vergessen | also im zweiten Absatz da steht noch Praxis und das
heißt jetzt ja Studio das müsste überall anders rein | bei der rechnung fehlt die regie, 3,5 std
helfer am 4.3., die noch mit rein bevor se rausgeht | nimm beim skonto 2 % 10 tage rein und des
"fixpreis" raus, bei den stahlpreisen trau ich mich des ned | Guten Abend, leider bekomme ich
den Kellerschlüssel erst später. Könnte der Herr vom Schlüsseldienst statt übermorgen am 24.
kommen? Verzeihen Sie die Umstände, Ihre Elfriede Kern | kurze korrektur von meiner mutter:
hunde sind doch erlaubt, aber nur im erdgeschoss. das soll so in den text | Guten Tag, mir ist
heute Nacht eingefallen, dass die Waschküche ja gar nicht mitvermietet wird. Der Paragraph dazu
hat im Vertrag also nichts verloren. Mit besten Empfehlungen, Gerda Sommer | opa meint, frau
wirth soll gesiezt werden und nicht mit hallo, und der satz mit dem parkplatz kann raus | Im
Newsletter bitte noch den Hinweis rein, dass wir über Ostern vier Tage zu haben. Am besten ganz
oben. | Die Stadt sperrt am 14. die Straße. Wir machen den Tag der offenen Tür eine Woche
später, also am 21. | Der Veranstalter hat mir gerade auf 20 Minuten gekürzt, es waren ja 30.
Übungen bleiben drin, Statistik kann weg. | Könnt ihr die Musik am Anfang leiser machen? Bei dem
Thema wirkt das ein bisschen wie Jahrmarkt. | Nehmt bitte noch den Anbieter ready2order mit in
den Vergleich auf. Leasing interessiert mich nicht. | Schreibt den Seidls lieber nicht, dass der
Fehler bei der Werkstatt lag, sonst bekomme ich Ärger mit dem Meister. Ein neutraler Satz
genügt. | Herr Wolters heißt mit Vornamen Jens und nicht Jan, das müsste auf der Rechnung noch
berichtigt werden. | Bei der Speisekarte bitte auch die Getränke ins Englische, die hatte ich
vergessen. Dafür reicht dann auch der 24. | Jetzt hat der Kunde in Graz den Termin verschoben,
erst konnte er nur donnerstags, dann gar nicht, na ja. Die Fahrt wäre dann am 24. März statt am
19. | Wir hatten gestern Teamsitzung, endlos, aber mit Kuchen. Ergebnis für euch: Auf der
Preisseite kommt noch die Zehnerkarte für 120 Euro dazu. | Der Notar hat uns vorgezogen, was in
zwanzig Jahren noch nie passiert ist. Deshalb bräuchte ich die Übersetzung vom Vertrag schon
morgen um 15 Uhr. | Mein Sohn hat gestern die Rechnung angeschaut und gelacht: Es waren 14
Stühle, nicht 12. Er hat sie ja selbst geschleppt, er muss es wissen. | Ich hab den Entwurf
meiner Schwester vorgelesen, die ist Lehrerin und streng. Sie meint, wir sollen die Leute duzen,
das passt besser zum Studio. Also bitte überall du. | Wir sind jetzt zu dritt, meine Kollegin
kommt doch mit. Also noch ein Einzelzimmer dazu, möglichst auf demselben Flur. | Frau Sommer
läuft ab diesem Monat mit 20 Stunden. Das hatte ich in meiner Liste vergessen, bitte beim Lohn
berücksichtigen. | Meine Tochter meint, drei Ausrufezeichen sind peinlich, und die studiert
sowas. Eins reicht in den Posts. Und das Bild mit dem Traktor nach vorn | Jetzt hat mich die
Frau Seitz angerufen, sie wollen die Rechnung auf die Firma von ihm. Also Empfänger: Seitz
Fensterbau GmbH, Adresse bleibt. War sonst ein sehr nettes Gespräch | Beim Aufräumen hab ich
gestern noch einen Zettel gefunden, unter der Kasse natürlich. Da hat die Aushilfe am 7. auch
gearbeitet, sind also sechs Stunden mehr für Frau Demir | Der Zoll hat den Tee noch nicht
freigegeben, ich könnt heulen, die Kisten stehen seit Donnerstag in Bremerhaven. Der Newsletter
sollte deshalb erst am 26. raus statt am 19. | Wir haben im Team nochmal diskutiert, mit Pizza,
bis zehn. Der Mittwochskurs fängt nun doch um 18:30 an, nicht um 18 Uhr, auf der Kursseite muss
das so stehen | da frag ich ihn erst ob er das will. was aber auf jeden Fall anders ist, der
Kurs geht jetzt über acht Abende und nicht zehn, und kostet 190 | ach du der Waldhonig ist mir
ausgegangen gestern, den nehmt ihr besser raus aus dem Brief, stattdessen lieber was über den
Rapshonig, davon hab ich massenhaft | passt auf es brennt, der Drucker hat seinen Termin
vorgezogen, ich bräuchte den Katalog doch schon morgen, wenigstens die ersten acht Seiten, geht
das irgendwie | also Graz verschiebt sich, die haben da Osterferien das hatte keiner auf dem
Schirm, jetzt soll ich am Donnerstag dem 9. April kommen, Rest bleibt wie besprochen | bei der
Mahnung an die Familie Köster bitte nicht mehr so streng, die haben mir heut den Wasserschaden
gezeigt, die Armen, schreibt einfach zwei Wochen länger rein und gut | Sehr geehrtes Team, mir
ist ein Irrtum unterlaufen. Die Kita hat vier Spielteppiche bekommen, nicht drei, und der
Stückpreis beträgt 145 Euro. Mit der Bitte um Nachsicht, Heiner Pohl, Raumausstatter | Ich bin
jetzt doch länger in Kur. Legt die Termine deshalb bitte in die Woche ab dem 13. April. | Bringt
den Lehrling erst am Samstag. Da ist er selber im Laden, und seine Oma will's teilen. | halt
halt, die Rechnung für den Ahlers, da kommen noch die Leihgebühren drauf für den Anhänger,
vierzig Euro, die hatte ich vergessen, der Rest stimmt so, und danke übrigens | Guten Morgen,
unser Steuerberater fährt in den Urlaub und will die Augustbuchhaltung schon am Freitag, dem 11.
September, haben. Können Sie den Termin bitte entsprechend vorziehen? Freundliche Grüße Sabine
Torfmann | Moin, bei der Rechnung an die Tischlerei stimmt die Anzahl nicht, es waren drei
Nächte statt zwei. Bitte noch mal neu schreiben. Viele Grüße Enno | äh kurz noch, beim Mahnbrief
an den Herrn Lorenz, schreibt da bitte nicht zwei Monate rein, der hat gestern einen überwiesen,
also nur noch einer offen | Hallo, zum Inserat fürs Bootshaus: die Bilder bitte andersherum,
erst der Steg, dann das Bett. Und der Satz mit den Mücken soll raus. Lieben Gruß Torben |
nochmal ich, die Sperrung fürs blaue Zimmer, die muss eine Woche länger, also bis zum
siebzehnten, meine Schwester bleibt doch länger | und noch was zum Schild, macht das bitte
größer, die Leute lesen das ohne Brille und dann stehen sie in der falschen Garage | du die
Rechnung an die Hausverwaltung die wollen da noch so eine Bestellnummer draufhaben warte die hab
ich irgendwo ja vier sieben eins eins neun die muss oben rein | äh wegen dem Angebot da hab ich
Quatsch erzählt das sind nicht vierzig Quadratmeter das sind vierundfünfzig ich hab den Flur
vergessen bitte ändern | ich hör grad der Betriebsurlaub wird länger die Frau hat noch drei Tage
rangehängt also Telefon bitte bis zum neunzehnten August statt bis zum sechzehnten geht das |
also bei den Dübeln da nimm doch lieber die achter statt der zehner ich hab heut Nacht drüber
nachgedacht ja wirklich nachts um drei | die Auswertung schön und gut aber ähm der Azubi steht
da bei der Kirchgasse drin und der war die ganze Zeit im Lager also umbuchen bitte und nochmal
schicken | Guten Tag, schön geschrieben, nur ist unser Silvaner kein Riesling. Außerdem steht
auf der Rückseite zweimal „mineralisch“. Bitte beides noch ausbessern. Beste Grüße vom Weingut
Friedhelm Rapp | Sehr geehrte Frau Planerin, die Gästeliste ist gewachsen, wir werden siebzig
statt fünfundvierzig sein. Der Saal im „Ochsen“ reicht dafür nicht, suchen Sie uns bitte einen
größeren. Hochachtungsvoll Optik Lindemann | Noch was zum Winterdienst: als Referenz bitte
lieber Schleswig nehmen statt Kropp, mit Kropp hatten wir Ärger | Bitte die Termine nicht wie
besprochen nächste Woche legen sondern in die Woche drauf, 23. bis 27.3., da hab ich das Auto
wieder | Im Treppenhaus hab ich mich vertan, 3. OG ist 2,68 hoch und nicht 2,86. Bitte
korrigieren | bei den Ulmer Terminen bitte keine mehr vor 10 Uhr legen, ich muss morgens die
Kinder wegbringen | Mir wäre es doch lieber, wenn ihr Dialekt stehen bleibt und nicht geglättet
wird, das macht die Frau aus. | Der Vermieter hat mir noch eine Anlage nachgereicht, drei
Seiten, die gehört zum Vertrag und müsste da mit rein. | wenn ihr eh schon dran seid: die
handynummern in ne eigene spalte, sonst kriegt mein system das nicht eingelesen | Ich bin frisch
operiert und darf erst ab dem 26. wieder Auto fahren. Vorher also keine Besuche in den Praxen
eintragen, danach jederzeit. | Unsere Steuerberaterin ist ab Donnerstag nächster Woche im
Urlaub, die Löhne müssten also schon am 18. bei ihr liegen | Die Dauerwelle kostet inzwischen
78, nicht 72. Die Zahl stammt noch aus dem alten Zettel von mir | Die Steuerberaterin geht
Freitag um zwölf in den Urlaub. Bis dahin müsste der Februar bei ihr liegen, nicht erst am
Montag. | Könnt ihr das Angebot fürs Steuerbüro doch schon bis Donnerstag fertig machen? Die
haben ihre Besprechung vorgezogen. | bei Bauer warens am ende 74 gäste und nicht 70, das muss in
die rechnung rein bevor sie rausgeht | Hab den Entwurf gelesen. Mir ist der zu unterwürfig, da
darf ruhig drinstehen, dass die Dame zwei Stunden zu spät kam! | Onkel Herbert hört schlecht.
Der kann unmöglich hinten an der Tür sitzen, wie es jetzt im Plan steht, eher vorne links. | Der
Karl will nun doch seine Exfrau samt neuem Mann dabeihaben. Also zwei mehr auf die Liste, und
nein, ich frag nicht nach. | Bitte bei den Schalen doch noch die Maße in Zoll dazu, ich
verschicke jetzt auch nach Kanada | Im Protokoll die Mängel bitte durchnummerieren und bei jedem
dazuschreiben wer zuständig ist, das hatte ich vergessen zu sagen | Das Carport wird jetzt doch
6,50 m statt 6 breit. Muss im Antrag natürlich so drinstehen. | mit Umlaut bitte: Schönhüter,
nicht Schoenhueter. so wie die Rechnung jetzt ist nimmt deren Buchhaltung die nie | Die LKWs
stehen nur noch bis Donnerstag den 26. in Hannover auf dem Schützenplatz, also müsste das Kleben
bis dahin passieren statt Anfang April | beim Himmelblau: zwei Wagen (die 7 und die 13) bitte
schwarz, die will bei uns keiner fahren und vielleicht liegts an der Zahl, aber dann wenigstens
schick | Kleinigkeit: wir duzen unsere Kunden nicht. Im Entwurf steht dauernd "du", das liest
hier auf dem Dorf keiner gern | Hab in der Jackentasche noch einen Stapel von der Messe
gefunden, 22 Karten. Die gehören auch dazu, dann sind es zusammen 97. | Wien wird eine Woche
nach hinten geschoben: 11. bis 13. Mai, und wir fahren zu dritt. Einzelzimmer bitte, die beiden
schnarchen. | Die Retouren braucht der Lagerist Donnerstag früh um acht, geht das? Sonst stehen
da wieder zwei Paletten vorm Tor. Bestellungen wie gehabt. | Die Messe hat den Aufbau verlegt.
Ich muss jetzt schon am Freitag, 17. April hin statt am Samstag. | die hochbeete können aus den
posts raus, die sind seit samstag ausverkauft und nachschub kommt erst im mai | Der Azubi hat
doch nur zwei Tage krank gehabt und nicht vier, er hatte die Berufsschule mitgezählt. | Die
Geigerin hat sich den Finger gequetscht. Wir spielen jetzt am 11. April, Uhrzeit und alles
andere wie gehabt. | Im dritten Teil rede ich minutenlang mit dem Hausmeister über Fußball, das
muss natürlich nicht mit aufs Papier | der aquarellkurs kostet übrigens ab jetzt 79 und nicht
85, ich hab mich gestern beim aufschreiben vertan | Mit "Familienbetrieb seit 1962" hat mich
meine Tante zusammengestaucht, es war 1959. Sie hat den Gewerbeschein noch. | Der Verleih macht
schon am 23. März wieder auf, nicht erst am 1. April. Das Postfach bräuchte also ab da jemanden.
| Gefeiert wird jetzt doch schon am Freitag, den 20., am Samstag spielt unser Nachbar Trompete
und da kommt keiner gegen an. | Der Spargel ist zwei Wochen früher dran als gedacht! Die Preise
müssten dann schon am Montag um acht auf der Seite stehen, wenn der Laden aufgeht. | Das Auto
läuft seit dem 15. Februar nicht mehr über die Firma, die Tankbelege danach sind privat und
haben da drin nichts verloren | Der Töpferkurs ist voll, bevor überhaupt ein Post draußen war.
Werben müssten wir jetzt für den zweiten, der geht am 30. März los.
""",
}
