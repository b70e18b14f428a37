"""What people who write German say of the desk or of other things; from what was heard."""

from __future__ import annotations

ASIDE = {
    "complaint": """
da stehen schon wieder drei tippfehler im newsletter drin, echt jetzt? | Leider muss ich das
zurückgeben, die Hälfte der Artikelnummern stimmt nicht. | ich warte seit montag. so geht das
nicht | ihr habt herrn reuter angemahnt obwohl er längst bezahlt hat, mega peinlich 😡 | das ist
kein französisch, das ist google | Als ich im Hotel ankam, wusste dort keiner von einer
Reservierung. Ich stand um elf Uhr nachts mit dem Koffer auf der Straße. | die hälfte der leute
auf der liste ist längst in rente | Auf der Rechnung steht 7 statt 19 Prozent. | das geht so gar
nicht, ein kunde hat drei tage auf antwort gewartet! | Der Zug, den Sie mir gebucht haben, fährt
sonntags nicht | meine tochter macht das mit ihren 14 besser, sorry | seit eurer änderung ist
das logo weg | zugesagt war gestern mittag. jetzt ist mittwoch und ich steh vor den leuten ohne
text da | Sagen Sie mal, hat da überhaupt jemand drübergelesen? Drei Tippfehler allein in der
Überschrift! | Da fehlt die Hälfte. Ich hatte 48 Seiten geschickt, zurück kamen 23. | Der Zug
fährt um 4:50?? Das kann nicht euer Ernst sein | Schon wieder ne Rückfrage die ich letzte Woche
beantwortet hab. Lest ihr das überhaupt? | hm die fotos sind alle quer abgeschnitten. so kann
ich das nicht lassen, zurück damit | Die Leute rufen immer noch zu den alten Öffnungszeiten an,
da hat doch wohl keiner was geändert | Das ist jetzt das dritte Mal, dass die Umsatzsteuer
falsch ausgewiesen ist. So kann ich das nicht brauchen. | warum steht da 'Rindfleisch' bei einem
veganen Caterer?? hat das jemand gelesen? | Ihr wolltet euch gestern melden. Habt ihr nicht. |
ich hätte gesagt, wir hatten zehn Termine vereinbart, im Kalender stehen drei, davon einer am
Sonntag | Kunde behauptet er hat nie eine Antwort bekommen. Ich glaub ihm. Was treibt ihr da? |
schon wieder falsch | Seite 3 fehlt | so nicht | da ist ein Tippfehler in Zeile 7 | zug kam an
um halb zwölf. termin war um elf. danke für nix | Der Text klingt, mit Verlaub, wie aus dem
Automaten. So kann ich das meinen Kunden nicht zumuten. | ihr habt bei meiner eigenen friseurin
angerufen und sie gefragt ob sie mich kennt. peinlich | drei buchungen doppelt, eine fehlt |
mein türkischer mieter sagt das ergibt keinen sinn, wozu zahl ich das | Die Hälfte davon hab ich
nie gesagt. | ihr habt Ostern auf den 12. april gelegt. ostern ist am 5. | Betreff mit
Tippfehler. An 800 Leute. Danke auch. | am handy ist alles verzerrt | montag hieß es. heute ist
mittwoch. | Das Hotel ist eine Baustelle. Wortwörtlich. | auf allen rechnungen die alte iban
drauf | der Termin war für die Katz, die Frau suchte einen Gärtner, keine Gartenschere | sieht
ja nett aus aber alle Umlaute sind Fragezeichen | Ihre Mitarbeiterin hat einem Stammkunden
erklärt, wir wären neu am Markt. Peinlich. | Wieder ohne Nachtzuschläge. Zum zweiten Mal. | ihr
habt heut um 4 uhr nachts gepostet, was soll das | ohne gepäck gebucht. ich bin messebauer.
MESSEBAUER. | Komma verrutscht. Ein Brot für 385 Euro. | gestern kam den ganzen tag keine
einzige antwort raus | auf der seite steht immer noch montag geschlossen | da stimmt hinten und
vorne nix | alles aus china obwohl ich regional gesagt hab | ständig jemand neues der von vorne
fragt, das nervt langsam | Wieso antwortet bei euch einer mit "Moin" wenn wir in Passau sitzen.
Beschwerden kommen schon | Name der patientin falsch, diagnose falsch, datum falsch. sonst top |
Meine Schwiegermutter ist Französin und hat Tränen gelacht. Ich nicht. | Die Tankquittungen
hatte ich alle hochgeladen, und jetzt steht da, sie fehlen? | ihr habt die falsche Frau Meier
angemahnt und die weint jetzt bei mir am telefon | danke für die mühe, aber das klingt kein
bisschen nach uns | "Gift" für Geschenk, echt jetzt??? | Das ist kein Deutsch, das ist eine
Maschine. So kann der Elternbrief nicht raus. Bitte bis morgen ordentlich. | seit zehn tagen
warte ich auf eine simple preisänderung | Der Termin mit Frau Petersen war doppelt belegt, sehr
peinlich vor den anderen Patienten. | Auf der Rechnung steht 2025. Wir haben 2026. | in der
abschrift fehlen die letzten 20 minuten. die wichtigen natürlich | Ich bin von der Abrechnung
enttäuscht: Herr Yıldız bekam sein Geld erst am 4., obwohl ich Ihnen alles pünktlich gegeben
hatte, und er hat es mir vor versammelter Mannschaft gesagt. | in der rechnung steht 4850 statt
8450!!! | kunde aus manchester steht grad vor mir und fragt nach dem text. war für gestern
zugesagt. was soll ich dem sagen??? | ihr habt der kundin geschrieben wir haben keine
dinkelbrötchen. wir haben IMMER dinkel | der post ist peinlich, "zauberhafte blütenträume" so
red ich nicht | abrechnung von mira stimmt hinten u vorne nicht, 2. mal jetzt. bis freitag
korrigiert bitte sonst gibts ärger | zum dritten mal falsche öffnungszeiten auf der seite, die
leute rütteln an der tür | Termin um 8 bei krüger ausgemacht obwohl ich gesagt hab nicht vor 10.
Ich back da noch! | Der Beitrag ist lieblos, ehrlich gesagt. Stockfoto mit Tulpen, wir verkaufen
Käse. Bitte neu, bis Samstag früh 8 Uhr muss was Ordentliches oben sein. | ihr habt den Gästen
geschrieben, Hunde seien erlaubt. jetzt steht hier ein bernhardiner im frühstücksraum | die
hälfte der buchungen fehlt im kassenbuch, so kann ich das nicht abgeben | Versprochen war
letzter Freitag! Was ist da los? | Auf der Rechnung steht mein Name falsch. Zum zweiten Mal. |
19 % statt 7. Bei einem Foto. Das ist jetzt das zweite Mal. | also die übersetzung liest sich
wie ne waschmaschinenanleitung | Bei allem Verständnis für Krankheitsfälle und Frühlingsgefühle:
zugesagt war gestern. | Der Newsletter ging um Mitternacht raus. Ich hatte acht Uhr gesagt, und
zwar morgens. | Ich heiße immer noch nicht Schmitt. | 84 Bögen erfasst und bei 30 fehlt die
Telefonnummer, die aber draufsteht, man muss nur lesen | Frau Behrends wartet seit Freitag auf
einen Anruf. Ich erfuhr es von ihr persönlich. | seit eurem update ist die referenzseite auf dem
handy komplett zerschossen, bitte heute noch reparieren | "Eiben" habt ihr durchgehend als
"Eimer" geschrieben. Vierzig Eimer entlang der Auffahrt. Die Kundin war begeistert. | Ich find's
ja nett, dass ihr meinen Gästen antwortet. Aber "Sehr geehrte Damen und Herren" an den
Stammtisch vom Stummfilmkreis, die kennen mich seit dreißig Jahren, die fragen jetzt ob ich
gestorben bin | Im Newsletter steht "Pfefferkörner" um 22 Uhr. Das ist ein Kinderfilm! Mir ruft
hier seit heut früh eine Mutter nach der andern an | Familie Ott hat die Rechnung doppelt.
Einmal mit, einmal ohne Klavier. Peinlich sowas | So geht das nicht. Drei Schüler, ein
Prüfplatz, und keiner von euch hat's gemerkt, ich stand da wie der Ochs vorm Berg | Laut eurer
Anfahrt liegt mein Garten jetzt im Steinhuder Meer. Am Sonntag standen sechs Rentner am Ufer |
die übersetzung klingt nach maschine, "hell beer" ist nicht "Helles", da lacht uns jeder aus |
In der Rundmail steht immer noch die alte Adresse, obwohl ich die neue zweimal geschickt habe.
Jetzt standen gestern drei Leute vor verschlossener Tür. | auf der Rechnung an Reuter steht
wieder die alte IBAN. Das hatten wir im Januar schon mal! | ihr wolltet den feichtinger letzte
woche anrufen. der sagt er hat nix von euch ghört | Speiseplan auf der Seite ist von letzter
Woche, die Eltern rufen hier reihenweise an. Bis morgen richtig bitte | der newsletter ging an
die falsche liste. die lieferanten haben jetzt meinen 20% gutschein.. ich fass es nicht | Frau
Öztürk hat 212 Euro zu wenig bekommen!! sie weint bei mir im laden, so geht das nicht | Seit
drei Wochen steht da „in Arbeit“. Mein Steuerbüro fragt jeden zweiten Tag nach, ich vertröste,
die werden schnippisch, und langsam ist mir das peinlich. Was ist denn los bei euch? | auf dem
Handy ist die neue seite komplett verrutscht, man sieht nicht mal die telefonnummer. wer hat das
getestet?? | Wir haben März und der Januar ist immer noch nicht fertig. So geht das nicht, die
Steuerberaterin sitzt mir im Nacken. | Tut mir leid, aber drei Wochen für vier kurze Posts finde
ich schon ziemlich lang | ehrlich gesagt nervt es, wenn für jede Kleinigkeit dreimal rückgefragt
wird | Eine Kundin hat vier Tage auf Antwort gewartet und jetzt woanders gekauft. Das ärgert
mich schon sehr. | Ich weiß, dass Gutachten kein Vergnügen sind und dass ich nuschle, das sagt
meine Frau auch. Trotzdem: Die Diktate dauern mir entschieden zu lange, bei Ihrer Konkurrenz war
das in zwei Tagen erledigt, hier sitze ich seit zwei Wochen davor und das Gericht ruft bei mir
an, nicht bei Ihnen. | Warum kostet ein Zweizeiler auf der Website so viel wie bei anderen eine
halbe Stunde? Fühle mich da nicht fair behandelt. | Schade, die Bilder sind alle verzerrt und
auf dem Handy sieht man nur halbe Torten. So hab ich mir das nicht vorgestellt. | Das steht
alles in der Liste, die ich geschickt hab! Liest das bei euch keiner?? | klingt wie aus dem
Supermarktprospekt, das bin nicht ich. bin echt enttäuscht | Eine Patientin hat auf ihre Mail
vier Tage keine Antwort bekommen, das ist peinlich! | jetzt zum zweiten mal falsche Stunden. So
geht das nicht | Zugesagt war gestern. Ich bin verärgert. | ganz ehrlich, für den preis hatte
ich mehr erwartet | Ganz ehrlich: 90 Euro für zwei Seiten Mahnbrief finde ich happig. | Drei Mal
hab ich jetzt gesagt dass ich unter der alten Nummer nicht mehr erreichbar bin, und drei Mal
ruft ihr da an. Langsam reicht's mir | Fei jetzad is guad. Zwoamoi de gleiche Rechnung gschickt,
da Kund lacht mi aus. So wos derf ned passiern | Ich find's schon dreist, dass ich für sechs
Mails beantworten den halben Tag berechnet bekomme. | Zum zweiten Mal steht da »Messer,
Haushalt« mit falscher Nummer und das Paket liegt wieder beim Zoll. So geht das nicht, ich stehe
vor dem Kunden da wie ein Anfänger. | In der Mitteilung steht "Schaf". Ich hab Ziegen. Ich bin
seit zwanzig Jahren die mit den Ziegen. | Drei Rechenfehler auf Seite 1. So was darf nicht
passieren. | 90 euro für drei absätze und dann steht mein name falsch drin, ernsthaft? | Das ist
jetzt schon das zweite Mal, dass der Brief an die halbe Anlage nicht ankam. So kann man nicht
arbeiten | die bilder sind jetzt so grell dass der lachs neon leuchtet, so kann ich das nicht
nehmen | Ihr habt einer Kundin geschrieben, das Shirt sei aus Polyester. Das ist Biobaumwolle!
Sowas darf nicht passieren. | Bei der Hälfte der Rechnungen ist die falsche Steuernummer drauf,
sowas darf nicht passieren | Ich bin ehrlich gesagt nicht glücklich mit den Beiträgen vom
Februar. In zweien stand der falsche Ort, und einige Leute sind vergeblich nach Celle gefahren.
Das war mir vor den Kunden sehr unangenehm. | Ihr habt Frau Seidel gemahnt, obwohl sie längst
bezahlt hatte. Sie ist meine älteste Kundin und war am Telefon den Tränen nah, das darf echt
nicht passieren. | Ich bin gestern aus Hannover zurückgekommen und muss leider sagen, dass ich
enttäuscht war. Das Hotel lag fast eine Stunde von der Messe entfernt, obwohl ich ausdrücklich
um etwas in Laufnähe gebeten hatte. Den ersten Vortrag habe ich dadurch verpasst.
""",
    "greeting": """
moin | Schönen guten Tag, hier spricht die Frau vom Blumenladen | Servus zusammen | guten morgen
ihr lieben ☀️ | Grüß Gott beinand | huhu 🙋‍♀️ jemand da? | Moin | Servus beinand! | Moin
zusammen, frischer Wind heut | Morgen zusammen ☕ | hallo? jemand da 👋 | Servus beinand | Servus
miteinand | Guten Morgen zusammen
""",
    "not_for_us": """
kann wer bei mir im laden die fenster putzen? | wie wird das wetter am we | Sehr geehrte Damen
und Herren, hiermit bewerbe ich mich um eine Ausbildung zum Bürokaufmann in Ihrem Haus. | oma
hat samstag geburtstag, besorgt ihr mir nen strauß und bringt ihn vorbei? | Sehr geehrte Damen
und Herren, hiermit bewerbe ich mich initiativ als Bürokauffrau in Teilzeit. | jemand müsste
heut um vier den hund aus der huta holen | und, was macht ihr so am wochenende bei dem wetter? |
kann mir jemand morgen früh die sommerreifen draufziehen 😄 | ich hab den Bus verpasst, regnet's
bei euch auch so? | Kann jemand von Ihnen meiner Mutter beim Umzug helfen? Zweiter Stock, wenig
Möbel. | mein Hund hat Schokolade gefressen was mach ich jetzt | Könnte mir jemand sagen, ob
mein Knie nach dem Sturz geröntgt gehört? | mag wer am samstag beim umzug vom atelier kisten
schleppen? pizza gibts | Wir bieten Ihnen Büroreinigung zu Top-Konditionen ab 19 €/Std., dürfen
wir Ihnen ein Angebot zukommen lassen? | wir suchen einen Klempner | bestellt mir eine Pizza |
ein Babysitter für Freitag | wer malert meinen Laden | der kühlschrank im laden tropft, habt ihr
nen techniker | kann jemand um 4 meine tochter von der kita abholen ich steh im stau | wer
gewinnt am samstag, was meint ihr | schatz ich komm heut später, iss schon mal | Wer wird
eigentlich Meister dieses Jahr | bei mir tropft der wasserhahn, habt ihr wen | was haltet ihr
von der neuen regierung | Brauche neue Winterreifen inkl. Montage | habts ihr an parkplatz für
mein wohnmobil? | kann einer von euch am samstag beim umzug schleppen helfen | suche einen maler
für 80qm praxisräume | Könnte jemand die Praxis am Sonntag gründlich putzen, auch die Liegen |
Bitte zeichnen Sie mir den Bestandsplan Erdgeschoss in CAD, bis Mittwoch in einer Woche. | Das
Röntgengerät muss zur Wartung, könnten Sie das hinfahren? | Wasserhahn im Behandlungsraum
tropft. Klempner? | Umzug! 2 klaviere, 1 schlagzeug, dritter stock. habt ihr leute mit muskeln |
suche vertretung für mittwochskurs pilates, 18 uhr, könnt ihr jemanden stellen der unterrichtet?
| Fotos vom neuen Kursraum, professionell, wer von euch macht das | Wer von euch schneidet
Hecken? Die vor der Praxis wächst den Rollstühlen in den Weg | auf der schaufensterscheibe
blättert die schrift ab. könntet ihr das neu bekleben? "Schmiede Aigner seit 1911" | brauche wen
der samstag um 4.30 uhr brötchen ausfährt, fahrer krank | brennofen heizt nur noch bis 900 grad,
kennt ihr wen, also könnt ihr da jemand vorbeischicken? | werkstatt ausfegen und späne entsorgen
bis mittwoch, kommt da jemand? | fotograf für freitag, brautkleid an der puppe | wir ziehen mit
der polsterei um, 2 strassen weiter. hobelbank, 3 maschinen, stofflager.. packt da wer von euch
mit an? | ich brauch SOFORT nen aushilfsgesellen auf der baustelle, habt ihr wen | Könntest du
schnell 3 Kästen Radler vom Getränkemarkt holen? ich komm hier nicht weg | Abfluss in der Küche
verstopft, Samstag Hochzeit. Schickt bitte wen, am besten morgen! | wer von euch kann am 18.
april kellnern? gute laune pflicht | Bräuchten jemand, der die Wäsche von 7 Zimmern abholt und
gebügelt zurückbringt | Heizung in der Musterwohnung tot. Installateur bitte, heute noch! |
bräuchte jemanden, der die wohnung fotografiert, mit weitwinkel und ohne katze | am samstag,
14., fällt mein fahrer aus, könnte von euch jemand die kamerakisten nach bonn bringen | Mag
einer von euch mei Webcam im Hühnerstall montieren? I bring d'Leiter mit | Mir bräuchten
gscheite Fotos vom Team mitsamt de Hund, kommt da wer von euch vorbei? | kann von euch einer am
Samstag im Kino Popcorn verkaufen?? mir is die Aushilfe weg | Heuballen müssten morgen von
Jesteburg rübergeholt werden, habt ihr wen mit Trecker? | De Schaltung vom Schulwagen kracht im
Zweiten wie Popcorn. Was kann dat sein? | Bräuchte am 18. April einen Siebeneinhalbtonner samt
Fahrer, unserer ist beim TÜV durchgefallen | Brauch bis Freitag wen der mir den Zaun an der B3
neu stellt, sonst steht die Liese wieder im Penny | wir suchen eine Sängerin für den Alt. habt
ihr wen? | Kühlhaus tropft!!! Kältetechniker, sofort, wen schickt ihr? | suche für Samstag
jemanden, der 80 Kisten vom Lager zum Festplatz fährt | Bei Frau Yilmaz im 3. Stock tropft es
durch die Decke!! Bitte sofort jemanden schicken der das Rohr abdreht | Wer fährt mir am Samstag
sechs Kisten Riesling nach Lindau? | ich brauch samstag ne aushilfe hinterm tresen, könnt ihr
jemand vorbeischicken? | Die Fenster im Treppenhaus müssten vor Ostern geputzt werden. Machen
Sie so etwas auch? | Fotos von den neuen Frisuren, kommt ihr da auch in den Salon? | 2 paletten
erde sind gekommen, wer hilft mir abladen | 500 flyer drucken und im ort verteilen, was nehmt
ihr dafür | Kann mir jemand sagen ob ich meinem Vermieter kündigen darf wenn der Keller
schimmelt? rechtlich meine ich | Ich suche jemanden, der unser Klavier vom zweiten Stock
runterträgt | Kann einer von euch bitte das Video vom Hofladen drehen und schneiden? so 30
Sekunden | Der Elektriker war da, hat den Sicherungskasten ruiniert, und jetzt brauch ich einen
anderen. Könnt ihr mir einen schicken?? | wer war nochmal bundeskanzler vor kohl? streiten hier
in der werkstatt | kann ma wer an Steuerberater empfehlen | Kann jemand mal mit meiner Oma zum
Amt gehen? ich komm aus der Praxis nicht raus | kann jemand von euch mal schauen ob der
mietvertrag für meinen laden so rechtens ist? kündigungsfrist 2 jahre kommt mir komisch vor |
Ihr könnt nicht zufällig meine Hebebühne reparieren oder wisst wer sowas macht, die klemmt seit
heut früh und da hängt n Passat drauf | hab gestern im lager ne ratte gesehen.
schädlingsbekämpfer bitte, heut noch | könnt ihr mir das dach vom gewächshaus neu eindecken oder
jemand schicken? sturmschaden, 12 scheiben | bräuchte jemand der mir nen stuhl neu bezieht, den
mit dem riss, kunde kommt samstag | ich hab heute so nen schlechten tag, erzählt mir irgendwas
lustiges | ist hier jemand der klavier kann? mir ist der begleiter für samstag ausgefallen |
mein azubi kommt dauernd zu spät, könnt ihr den mal zusammenfalten 😡 | kann mir jemand sagen wie
ich den fettfleck aus dem seidenkleid krieg, kundin bringt mich um | Darf mein Vermieter mir so
einfach die Praxisräume kündigen? Was steht da im Gesetz? | könnt ihr auch jemanden schicken der
die Werkstatt putzt | Weiß einer von euch ob man auf Rigips direkt mit Kalkputz kann oder muss
da Grundierung drunter? | Kann jemand von euch beim Umzug mit anpacken? Klaviertransport 2.
Stock, mir fehlt ein Mann | Kann das Ding hier auch Witze? Mir is so langweilig, der Beton zieht
nicht an | was kostet eigentlich n dixi klo im monat weiß das wer. und nebenbei kann der bot
auch lottozahlen 😄 | was mach ich wenn die katze seit zwei tagen nix frisst | Könnt ihr mir für
Sommer eine Aushilfe fürs Frühstück suchen, mit Minijob-Anmeldung und Lohnabrechnung? | wird des
morgen no regnen oder kann i d'Wäsch raushänga | Unser Rasenmähertraktor springt nicht an, könnt
ihr jemand schicken der ihn repariert?
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
euch! | Danke euch, passt perfekt | Ihr Lieben, ich möchte mich einfach mal von Herzen bei euch
bedanken. Ohne euch säße ich jeden Sonntag am Schreibtisch und nicht bei meinen Enkeln. | Vielen
herzlichen Dank für eure Mühe, das habt ihr ganz wunderbar gemacht. Liebe Grüße aus der
Töpferei, auch von meinem Mann!
""",
}
