"""What people who write German say of the desk or of other things; as heard."""

from __future__ import annotations

ASIDE = {
    "greeting": """
moin | Schönen guten Tag, hier spricht die Frau vom Blumenladen | Servus zusammen | guten morgen
ihr lieben ☀️ | Grüß Gott beinand | huhu 🙋‍♀️ jemand da? | Moin | Servus beinand! | Moin
zusammen, frischer Wind heut | Morgen zusammen ☕ | hallo? jemand da 👋 | Servus beinand | Servus
miteinand | Guten Morgen zusammen | Moin, schönen Mittwoch euch! | Guten Morgen zusammen,
schönen Mittwoch euch! | Einen schönen guten Morgen ins Büro wünscht Ihnen Ihre alte Blumenfrau
Käthe | Guten Morgen zusammen, ich bin ab jetzt wieder erreichbar. | Moin zusammen | Tach
zusammen | Servus beinand, jemand da? | moin moin aus dem Nieselregen
""",
    "not_for_us": """
kann wer bei mir im laden die fenster putzen? | wie wird das wetter am we | oma hat samstag
geburtstag, besorgt ihr mir nen strauß und bringt ihn vorbei? | Sehr geehrte Damen und Herren,
hiermit bewerbe ich mich initiativ als Bürokauffrau in Teilzeit. | jemand müsste heut um vier
den hund aus der huta holen | und, was macht ihr so am wochenende bei dem wetter? | kann mir
jemand morgen früh die sommerreifen draufziehen 😄 | ich hab den Bus verpasst, regnet's bei euch
auch so? | Kann jemand von Ihnen meiner Mutter beim Umzug helfen? Zweiter Stock, wenig Möbel. |
mein Hund hat Schokolade gefressen was mach ich jetzt | Könnte mir jemand sagen, ob mein Knie
nach dem Sturz geröntgt gehört? | mag wer am samstag beim umzug vom atelier kisten schleppen?
pizza gibts | wir suchen einen Klempner | bestellt mir eine Pizza | ein Babysitter für Freitag |
wer malert meinen Laden | der kühlschrank im laden tropft, habt ihr nen techniker | kann jemand
um 4 meine tochter von der kita abholen ich steh im stau | wer gewinnt am samstag, was meint ihr
| schatz ich komm heut später, iss schon mal | Wer wird eigentlich Meister dieses Jahr | bei mir
tropft der wasserhahn, habt ihr wen | was haltet ihr von der neuen regierung | Brauche neue
Winterreifen inkl. Montage | habts ihr an parkplatz für mein wohnmobil? | kann einer von euch am
samstag beim umzug schleppen helfen | suche einen maler für 80qm praxisräume | Könnte jemand die
Praxis am Sonntag gründlich putzen, auch die Liegen | Bitte zeichnen Sie mir den Bestandsplan
Erdgeschoss in CAD, bis Mittwoch in einer Woche. | Das Röntgengerät muss zur Wartung, könnten
Sie das hinfahren? | Wasserhahn im Behandlungsraum tropft. Klempner? | Umzug! 2 klaviere, 1
schlagzeug, dritter stock. habt ihr leute mit muskeln | suche vertretung für mittwochskurs
pilates, 18 uhr, könnt ihr jemanden stellen der unterrichtet? | Fotos vom neuen Kursraum,
professionell, wer von euch macht das | Wer von euch schneidet Hecken? Die vor der Praxis wächst
den Rollstühlen in den Weg | auf der schaufensterscheibe blättert die schrift ab. könntet ihr
das neu bekleben? "Schmiede Aigner seit 1911" | brauche wen der samstag um 4.30 uhr brötchen
ausfährt, fahrer krank | brennofen heizt nur noch bis 900 grad, kennt ihr wen, also könnt ihr da
jemand vorbeischicken? | werkstatt ausfegen und späne entsorgen bis mittwoch, kommt da jemand? |
fotograf für freitag, brautkleid an der puppe | ich brauch SOFORT nen aushilfsgesellen auf der
baustelle, habt ihr wen | Könntest du schnell 3 Kästen Radler vom Getränkemarkt holen? ich komm
hier nicht weg | Abfluss in der Küche verstopft, Samstag Hochzeit. Schickt bitte wen, am besten
morgen! | wer von euch kann am 18. april kellnern? gute laune pflicht | Bräuchten jemand, der
die Wäsche von 7 Zimmern abholt und gebügelt zurückbringt | Heizung in der Musterwohnung tot.
Installateur bitte, heute noch! | bräuchte jemanden, der die wohnung fotografiert, mit
weitwinkel und ohne katze | am samstag, 14., fällt mein fahrer aus, könnte von euch jemand die
kamerakisten nach bonn bringen | Mag einer von euch mei Webcam im Hühnerstall montieren? I bring
d'Leiter mit | Mir bräuchten gscheite Fotos vom Team mitsamt de Hund, kommt da wer von euch
vorbei? | kann von euch einer am Samstag im Kino Popcorn verkaufen?? mir is die Aushilfe weg |
Heuballen müssten morgen von Jesteburg rübergeholt werden, habt ihr wen mit Trecker? | De
Schaltung vom Schulwagen kracht im Zweiten wie Popcorn. Was kann dat sein? | Bräuchte am 18.
April einen Siebeneinhalbtonner samt Fahrer, unserer ist beim TÜV durchgefallen | wir suchen
eine Sängerin für den Alt. habt ihr wen? | Kühlhaus tropft!!! Kältetechniker, sofort, wen
schickt ihr? | suche für Samstag jemanden, der 80 Kisten vom Lager zum Festplatz fährt | Wer
fährt mir am Samstag sechs Kisten Riesling nach Lindau? | ich brauch samstag ne aushilfe hinterm
tresen, könnt ihr jemand vorbeischicken? | Die Fenster im Treppenhaus müssten vor Ostern geputzt
werden. Machen Sie so etwas auch? | Fotos von den neuen Frisuren, kommt ihr da auch in den
Salon? | 2 paletten erde sind gekommen, wer hilft mir abladen | 500 flyer drucken und im ort
verteilen, was nehmt ihr dafür | Ich suche jemanden, der unser Klavier vom zweiten Stock
runterträgt | Kann einer von euch bitte das Video vom Hofladen drehen und schneiden? so 30
Sekunden | wer war nochmal bundeskanzler vor kohl? streiten hier in der werkstatt | kann ma wer
an Steuerberater empfehlen | Kann jemand mal mit meiner Oma zum Amt gehen? ich komm aus der
Praxis nicht raus | hab gestern im lager ne ratte gesehen. schädlingsbekämpfer bitte, heut noch
| könnt ihr mir das dach vom gewächshaus neu eindecken oder jemand schicken? sturmschaden, 12
scheiben | bräuchte jemand der mir nen stuhl neu bezieht, den mit dem riss, kunde kommt samstag
| ich hab heute so nen schlechten tag, erzählt mir irgendwas lustiges | ist hier jemand der
klavier kann? mir ist der begleiter für samstag ausgefallen | mein azubi kommt dauernd zu spät,
könnt ihr den mal zusammenfalten 😡 | kann mir jemand sagen wie ich den fettfleck aus dem
seidenkleid krieg, kundin bringt mich um | Darf mein Vermieter mir so einfach die Praxisräume
kündigen? Was steht da im Gesetz? | könnt ihr auch jemanden schicken der die Werkstatt putzt |
Kann jemand von euch beim Umzug mit anpacken? Klaviertransport 2. Stock, mir fehlt ein Mann |
Kann das Ding hier auch Witze? Mir is so langweilig, der Beton zieht nicht an | was mach ich
wenn die katze seit zwei tagen nix frisst | Könnt ihr mir für Sommer eine Aushilfe fürs
Frühstück suchen, mit Minijob-Anmeldung und Lohnabrechnung? | wird des morgen no regnen oder
kann i d'Wäsch raushänga | Unser Rasenmähertraktor springt nicht an, könnt ihr jemand schicken
der ihn repariert? | Mir ist der Ofen ausgefallen, kennt ihr einen Techniker, der heute noch in
die Backstube kommt? | Sagt mal, könnt ihr auch Hochzeitstorten? Meine Tochter heiratet im Juni
und unser Bäcker hat abgesagt. | Können Sie für mich beim Finanzamt die Fristverlängerung für
die Umsatzsteuer beantragen? | Unsere Spülmaschine läuft aus, habt ihr einen Klempner an der
Hand, der heute noch kommt? | Könnt ihr uns auch eine App bauen, mit der die Leute ihre
Reitstunden buchen? | Wie wird eigentlich das Wetter am Wochenende bei uns, wisst ihr das? |
Kennt ihr einen guten Steuerberater in Freiburg, der sich mit Kleinunternehmern auskennt? |
Könnt ihr mir das Seminarheft auch ins Polnische übersetzen? | Können Sie mir helfen mit Visum
für meine neue Köchin? Ausländerbehörde antwortet nicht. | Ich brauche Folie mit Schrift auf den
Lieferwagen, wer macht das bei Ihnen, und wie teuer? | kannst du uns für freitag mittag
leberkässemmeln auf die baustelle bringen lassen, 9 mann, richtfest | könnts ihr ma an statiker
machen, also die decke nachrechnen ob der kamin drauf darf | suche an lehrling zum metallbauer,
wer macht mir da a anzeige und sucht wen aus? | kurze frage: könnt ihr für den laden von meiner
tante eine kassen-app programmieren? | Unsere Spülmaschine im Café zieht kein Wasser mehr, wisst
ihr da wen? | Könnt ihr für mich die Urlaubsanträge vom Team sortieren und die Lohnabrechnung
machen? | wer repariert heute noch unsere knetmaschine? | Unser Wasserhahn in der Backstube
tropft seit gestern. Könnt ihr uns jemanden schicken, der das repariert? | Kann einer von euch
in Leipzig zwei Tage lang meinen Stand auf der Messe betreuen? | Ich suche jemanden, der am
Samstag auf dem Wochenmarkt mit verkauft. Meine Aushilfe ist krank. | Könnt ihr mir ein Logo für
den Lieferwagen entwerfen? | Ich brauche 200 bedruckte Stofftaschen mit unserem Wappen drauf,
bis 1. April. | wer repariert mir heute noch die Siebträgermaschine? | brauche jemand der die
kaffeemaschine repariert, sie tropft | Könnt ihr beim Umzug meiner Werkstatt helfen? Zwei starke
Leute am 28. März reichen. | kann am Samstag jemand von euch auf meine Hündin aufpassen? | Könnt
ihr uns eine App programmieren, mit der die Gäste am Tisch bezahlen? | Kessler droht jetzt mit
Klage. Kann mich jemand von euch vor Gericht vertreten? | Sag mal, hat am 3. Oktober die Post
offen? | Mein Drucker frisst die Etiketten, zieht immer zwei auf einmal ein. Könnt ihr den
richten? | Jetzt bräucht ich noch einen, der mir die 40 Pakete zur Post fährt | Mein Mikro
knackt, seit der Hund drüber gelaufen ist. Wer repariert sowas? | Die Untertitel auf Englisch
bräucht ich auch noch, also übersetzt | könntet ihr den Knopf in der App gleich selber
umprogrammieren? sind sicher nur zwei Zeilen | Wer fährt mich denn dann zum Flughafen? Könnt ihr
mich abholen und hinbringen? | Logo steht. Jetzt bräucht ich jemand mit Leiter, der mir das an
die Hauswand malt | Mein eigener Wagen müsste derweil zum TÜV, kann den jemand von euch
hinfahren? | Für die Beiträge bräuchten wir noch einen Imagefilm. Wann kann euer Kamerateam bei
uns drehen? | Kann eine von den netten Damen, die unsere Mails beantworten, am Samstag auf meine
Kinder aufpassen? | und wer fährt mich morgen um 6 zum Flughafen? könnt ihr das machen? | Der
Betriebsprüfer kommt am Donnerstag. Wer von euch setzt sich dazu und vertritt mich? | Soll ich
mein Erspartes in Gold oder in Aktien stecken? Eine klare Empfehlung bitte. | wie hoch ist
eigentlich der Eiffelturm | Abrechnung passt. Dann überweist bitte die Gehälter von meinem
Konto, die TAN schicke ich euch. | Programmiert mir bitte eine Kassensoftware, die auch mit
Bonusheften kann. | Tisch für sechs beim Italiener am Markt, einer am Fenster, könnt ihr das
reservieren? | Der Text ist prima. Jetzt bitte 500 Karten damit drucken und in Umschläge
stecken. | Text ist da, danke. Schneidet ihr jetzt noch die Tonspur und nehmt das Rauschen raus?
| Könnt ihr mir das Bad neu fliesen? ca 8 qm | wer gewinnt heut abend eigentlich, Bayern oder? |
Habt ihr jemand der am Donnerstag 4 Stunden in der Backstube aushelfen kann? | Mein Rad hat nen
Achter, wer kann zentrieren in Leipzig Süd | Ich such jemand der mir Samstag beim Umzug hilft,
3. Stock ohne Aufzug | Der Katalog müsste jetzt noch ins Französische, 14 Seiten | Wir wollen
einen kompletten Onlineshop aufbauen, bisher haben wir gar keine Seite dafür. Ca. 300 Artikel. |
Bis Freitag brauch ich jemanden, der im Laden den Drucker wieder ans WLAN bringt | Was haltet
ihr eigentlich vom Spiel gestern? Elfmeter war das nie im Leben | Wer war nochmal 1990
Weltmeister, wir streiten hier grad 😂 | Könnt ihr mir jemanden schicken, der die Heizung in der
Praxis entlüftet? | Habt ihr jemanden, der bei uns im Laden die Schaufenster putzen kann? |
Gibts auch jemanden fürs Niederländische? Der Flyer müsste noch einmal aus dem Deutschen in
Holländisch. | kann mir einer von euch ne app programmieren, so für terminbuchung mit bezahlung
drin | Könntet ihr für mich beim Finanzamt Einspruch einlegen und mich vor dem Finanzgericht
vertreten? | Wer kann am Samstag auf unserem Hoffest Fotos machen? | Wer holt mir die 40 Pakete
hier ab und bringt sie zur Post? | Meine Praxis bräuchte dringend neue Vorhänge, näht bei euch
jemand? | Könnt ihr meine Einkommensteuererklärung für 2025 machen? | Hat jemand von euch Lust,
meine Website auf Shopware 6 umzuprogrammieren? | Ich will die Doppelhaushälfte verkaufen,
übernehmt ihr als Makler den Verkauf? | könnt ihr mir wen schicken, der am Samstag beim Umzug
vom Büro Kisten schleppt? | Beim Foodtruck ist die Kupplung hin. Kann die wer tauschen, am
besten vor Ort? | Der Wolf droht mir jetzt mit Klage. Ich bräuchte jemanden, der mich vor
Gericht vertritt | hast du das derby gestern gesehen?? nie im leben elfer | Könnte wer von euch
am Samstag mit anpacken? Zwei Paletten Porenbeton müssen in den ersten Stock | bräuchte ne neue
webseite für unsern malerbetrieb | Die Kaffeemaschine im Laden geht nicht mehr, könnt ihr wen
zum Reparieren schicken? | Nie wieder Schulden! Sofortkredit ohne Schufa, jetzt anfragen | Mein
Rücken macht nicht mehr mit, brauch jemanden der 40 Kisten ins Lager schleppt | Und, wer von
euch war am Wochenende auch beim Derby? Ich hab keine Stimme mehr | Kann mir wer am Samstag den
Anhänger nach Passau fahren? Hab keinen BE-Schein | Suche einen Azubi der pünktlich ist. Habt
ihr welche? | Bürostühle aus Leasingrückläufern, ergonomisch, ab 89 € frei Haus. Bei Interesse
einfach PN an mich! | ich bräucht einen Anwalt, der Vermieter will mich aus der Backstube
raushaben | Jetzt schneits. Im März. Auf die Aprikosenblüte.
""",
    "thanks": """
dankeee ihr seid spitze | So passt das, nehme ich ab. | die dame am telefon war großartig,
gleich vier termine, danke! | sauber, genau so hab ich mir das vorgestellt | Herzlichen Dank,
Sie haben mir den Monat gerettet | passt, nehm ich 👍 | Spitze, genau so wollt ichs haben, Gruß
an die Kollegin | Tausend Dank, da fällt mir ein Stein vom Herzen. | passt perfekt, vergelts
gott! | Merci vielmal, das isch genau was ich brucht ha | Sehr fein gemacht, die Kundschaft ist
begeistert 🙏 | dankeschön | super, merci | klasse | Super, herzlichen Dank für die schnelle
Erledigung! | geld ist da!! ihr seid die besten 💛 | schaut mega aus, danke euch! | Läuft bei
euch. Danke dir | dankeee 🙏🙏 | vergelts gott | Hammer text, richtig gut | 1a, merci! | Haben
vielen Dank, auch im Namen der Belegschaft. | hat alles geklappt, ihr seid spitze ✈️ | Genau
sowas hab ich gesucht. Merci vielmals | Hut ab, wie geduldig ihr mit dem Querulanten wart |
passt, dank dir | drei neue kunden dank euch. ich geb einen aus | Herzlichen Dank, das hilft mir
sehr. | super danke, seid spitze | Super, dank euch! | Großartig, vielen Dank euch allen! | Dank
dir recht schön, gell | Herzlichen Dank, das ging ja flott! | Merci vilmal, isch super worde |
Vielen lieben Dank euch allen, das war richtig gute Arbeit | Flug ist da, super Zeiten, danke! |
super gebucht, danke euch | Ihr seid spitze, danke | Merci vielmals, ganz lieb 🙏 | Dankeschön,
das ging ja fix 🌷 | Danke Danke Danke!! Hab grad gesehn dass die alle gezahlt haben | Danke
euch, ehrlich, dickes Danke 🙏 | Danke euch, Rettung in letzter Minute 🙏 | Super geworden, danke
euch! | Danke euch, passt perfekt | Das Protokoll ist prima geworden, lieben Dank euch! | Super
geworden, danke euch und schönen Tag noch! | Danke euch, sieht prima aus! | Perfekt, danke euch,
genau mein Ton! | Vielen lieben Dank, ihr seid spitze! | Super, vielen Dank, da freut sich die
Kassenprüferin! | danke euch, super | Vielen Dank, haben Sie sehr schön gemacht, meine Frau
freut sich auch. | passt, dankschön, habts was gut bei mir | Tausend Dank, die Rede saß! Sogar
der Obermeister hat gelacht. | Vielen Dank für die schnelle Erledigung. | dank euch, mfg Petra |
Herzlichen Dank, damit habt ihr mir sehr geholfen. | Danke für den Newsletter zum Welpenkurs,
der ist richtig schön geworden | Super, danke euch! | Meine Frau und ich haben gestern mit einem
Sekt auf euch angestoßen. Vielen, vielen Dank, ehrlich! | Danke euch, die Karte ist super
geworden! | Herzlichen Dank. Ihr habt mir echt den Tag gerettet | Perfekt, ich dank euch! |
Liebes Team, meine Tomaten haben noch nie so geleuchtet. Habt tausend Dank dafür! Eure Bäuerin
Resi | Super Übersetzung, mein Anwalt war ganz angetan. Danke! | Protokoll passt, sauber
gemacht. Dankeschön | Super, vielen Dank euch! | Alle Päckchen heil angekommen, sogar mit
Schleife. Hut ab und lieben Dank aus der Pfalz! | Perfekt, genau so hab ich's gebraucht | So ein
sauberes Protokoll hatten wir noch nie, herzlichen Dank an die Person dahinter! | Leute, die
Bude war voll wegen eurer Posts. Ich bin ganz gerührt! | Dass das mit den Löhnen trotz der
Feiertage noch geklappt hat, das vergess ich euch nicht | Mein Anwalt in London meinte, er hätte
es nicht besser gekonnt. Und der lobt sonst nie. | Drei von vier haben gezahlt, und keiner war
beleidigt. Respekt. | genau so hatte ich mir das vorgestellt 👌 | Meine Ringe sehen auf der Seite
teurer aus als sie sind. Genau so soll das | Zum ersten Mal seit 2019 hat meine Steuerberaterin
nicht geseufzt. | Zusage aus Dublin! Und die haben extra den Stil gelobt | Alles lief wie am
Schnürchen, sogar das Kopfkissen war richtig. Sauber gemacht | Die Karten sind ein Traum
geworden, danke!! | So elegant hätt ich dem Lutz nie geantwortet. Chapeau | ihr habts mir den
Freitag gerettet, vergelts Gott | Pläne sind top, dank euch | 6.300 Euro gefunden, ihr seid ja
irre! Merci vielmals | Der Lohn war pünktlich da, alle glücklich. Merci! | Nix zu meckern
diesmal. Bücher top, danke euch! | Läuft wieder, merci! | Die Frau Kübler hat grad angerufen und
wollte wissen wer so schön mahnt. Kompliment bitte weitergeben 😄 | Vergelt's Gott für die
schnelle Sache mit dem Hotel, war ein Traum | Newsletter sitzt, drei Anrufe bis Mittag. Merci
euch! | Wir sind wieder drin!!! Ihr seid die Besten, meine Mutter zündet eine Kerze für euch an
""",
}
