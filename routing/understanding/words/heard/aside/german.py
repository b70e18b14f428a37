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
getestet??
""",
    "greeting": """
moin | Schönen guten Tag, hier spricht die Frau vom Blumenladen | Servus zusammen | guten morgen
ihr lieben ☀️ | Grüß Gott beinand | huhu 🙋‍♀️ jemand da? | Moin | Servus beinand!
""",
    "not_for_us": """
kann wer bei mir im laden die fenster putzen? | wie wird das wetter am we | Mein Vermieter hat
mir die Werkstatt gekündigt, komme ich da rechtlich raus? | Sehr geehrte Damen und Herren,
hiermit bewerbe ich mich um eine Ausbildung zum Bürokaufmann in Ihrem Haus. | oma hat samstag
geburtstag, besorgt ihr mir nen strauß und bringt ihn vorbei? | kann mein vermieter mir wegen
der werkstatt im hof einfach kündigen? | Sehr geehrte Damen und Herren, hiermit bewerbe ich mich
initiativ als Bürokauffrau in Teilzeit. | jemand müsste heut um vier den hund aus der huta holen
| und, was macht ihr so am wochenende bei dem wetter? | kann mir jemand morgen früh die
sommerreifen draufziehen 😄 | ich hab den Bus verpasst, regnet's bei euch auch so? | Kann jemand
von Ihnen meiner Mutter beim Umzug helfen? Zweiter Stock, wenig Möbel. | mein Hund hat
Schokolade gefressen was mach ich jetzt | Könnte mir jemand sagen, ob mein Knie nach dem Sturz
geröntgt gehört? | mag wer am samstag beim umzug vom atelier kisten schleppen? pizza gibts | Wir
bieten Ihnen Büroreinigung zu Top-Konditionen ab 19 €/Std., dürfen wir Ihnen ein Angebot
zukommen lassen? | Ich brauche ein Logo | wir suchen einen Klempner | bestellt mir eine Pizza |
ein Babysitter für Freitag | wer malert meinen Laden | brauche einen Anwalt | der kühlschrank im
laden tropft, habt ihr nen techniker | programmiert mir ne app für die terminbuchung, so mit
bezahlen und allem, fürs iphone | Ich bräuchte eine Berufshaftpflicht. Vermitteln Sie so etwas?
| kann jemand um 4 meine tochter von der kita abholen ich steh im stau | wer gewinnt am samstag,
was meint ihr | schatz ich komm heut später, iss schon mal | Wer wird eigentlich Meister dieses
Jahr | bei mir tropft der wasserhahn, habt ihr wen | was haltet ihr von der neuen regierung |
Brauche neue Winterreifen inkl. Montage | habts ihr an parkplatz für mein wohnmobil? | könnt ihr
meinen steuerberater verklagen? 😂 nein im ernst, ich brauch einen anwalt | mein drucker druckt
nur noch streifen, schickt mal einen techniker | kann einer von euch am samstag beim umzug
schleppen helfen | suche einen maler für 80qm praxisräume | Könnte jemand die Praxis am Sonntag
gründlich putzen, auch die Liegen | Bitte zeichnen Sie mir den Bestandsplan Erdgeschoss in CAD,
bis Mittwoch in einer Woche. | Das Röntgengerät muss zur Wartung, könnten Sie das hinfahren? |
Wasserhahn im Behandlungsraum tropft. Klempner? | Umzug! 2 klaviere, 1 schlagzeug, dritter
stock. habt ihr leute mit muskeln | Ich bräuchte jemanden, der mir den Drucker und den neuen
Praxisrechner einrichtet. Mein Sohn hat es versucht, jetzt geht auch das Telefon nicht mehr.
Ginge das am 17.? | schaltet mir mal facebook anzeigen für den laufkurs, 150 euro budget | Prüft
bitte den Mietvertrag für die neuen Räume rechtlich, die Nebenkostenklausel gefällt mir nicht |
suche vertretung für mittwochskurs pilates, 18 uhr, könnt ihr jemanden stellen der unterrichtet?
| Kann ich das Cembalo über sieben oder zehn Jahre abschreiben? Und was bringt mir steuerlich
mehr? | Fotos vom neuen Kursraum, professionell, wer von euch macht das | brauch dringend nen
anwalt wegen dem nachbarn, der klagt wegen trommeln | Wer von euch schneidet Hecken? Die vor der
Praxis wächst den Rollstühlen in den Weg | auf der schaufensterscheibe blättert die schrift ab.
könntet ihr das neu bekleben? "Schmiede Aigner seit 1911" | brauche wen der samstag um 4.30 uhr
brötchen ausfährt, fahrer krank | brief vom finanzamt wg umsatzsteuer nachzahlung, blick ich
nicht. soll ich einspruch einlegen oder zahlen? ihr macht doch eh meine bücher | brennofen heizt
nur noch bis 900 grad, kennt ihr wen, also könnt ihr da jemand vorbeischicken? | Seitz zahlt
nicht. jetzt mahnbescheid beim gericht, macht ihr das | werkstatt ausfegen und späne entsorgen
bis mittwoch, kommt da jemand? | google anzeigen schalten für fahrradinspektion, 300 im monat |
fotograf für freitag, brautkleid an der puppe | wir ziehen mit der polsterei um, 2 strassen
weiter. hobelbank, 3 maschinen, stofflager.. packt da wer von euch mit an? | schaut mal über den
werkvertrag drüber ob da was faul ist rechtlich, bevor ich unterschreib | der pc in der
backstube fährt nicht mehr hoch, mehl drin wahrscheinlich. wer repariert das von euch | ich
brauch SOFORT nen aushilfsgesellen auf der baustelle, habt ihr wen | etikett gestalten fürs
maibock, druckfertig mit strichcode | servus, der vermieter vom laden will auf einmal 18 % mehr
und zwar rückwirkend, das kann doch nicht rechtens sein. guckt euch den vertrag mal an und
schreibt denen was juristisches, so dass sie sich warm anziehen | könnt ihr auch Tischkarten
gestalten und drucken? 80 stk fürs Jubiläum | Macht ihr Drohnenaufnahmen? Vom Hof mit den
blühenden Kirschen wär das schon schön | Könntest du schnell 3 Kästen Radler vom Getränkemarkt
holen? ich komm hier nicht weg | Abfluss in der Küche verstopft, Samstag Hochzeit. Schickt bitte
wen, am besten morgen! | Logo?? | wer von euch kann am 18. april kellnern? gute laune pflicht |
Unsere Kasse druckt nicht mehr, kommt da jemand vorbei? | Darf ich die Bewirtung voll absetzen
oder nur 70 %? Ihr wisst sowas doch. | Bräuchten jemand, der die Wäsche von 7 Zimmern abholt und
gebügelt zurückbringt | Gut übersetzt. Mein Vermieter will trotzdem raus aus dem Vertrag, also
hätte ich gern ein Antwortschreiben mit Paragraphen drin, eines, das er seinem Anwalt zeigt |
Und jetzt stimmt die Nummer auf den Visitenkarten nicht mehr. Druckt ihr mir 500 neue, bis zum
23.? | Heizung in der Musterwohnung tot. Installateur bitte, heute noch! | Google Ads fürs
Seminar, 15 Euro am Tag, macht ihr das auch? | Könnt ihr mir das Logo ein bisschen moderner
machen, wenn ihr eh an der Seite seid? So Richtung „teuer, aber nahbar“ | bräuchte jemanden, der
die wohnung fotografiert, mit weitwinkel und ohne katze | Lohnt sich für mich eine GmbH? Ihr
kennt meine Zahlen ja inzwischen besser als meine Frau. | am samstag, 14., fällt mein fahrer
aus, könnte von euch jemand die kamerakisten nach bonn bringen | Kann ich einem Schüler die
Ausbildung kündigen wenn er dauernd bekifft kommt? rein rechtlich | Mag einer von euch mei
Webcam im Hühnerstall montieren? I bring d'Leiter mit | Schreibt mir einen Pachtvertrag für die
untere Koppel, wasserdicht | Sagt mal, muss ich auf Umzüge ins Ausland Umsatzsteuer draufhauen
oder net? Mein Steuerberater hebt nicht ab | Soll ich den Schulze verklagen oder lieber gut sein
lassen, was meint ihr | sucht ihr mir eine Betriebshaftpflicht aus? Ich blick bei den Tarifen
nicht durch | Mir bräuchten gscheite Fotos vom Team mitsamt de Hund, kommt da wer von euch
vorbei? | kann von euch einer am Samstag im Kino Popcorn verkaufen?? mir is die Aushilfe weg |
Heuballen müssten morgen von Jesteburg rübergeholt werden, habt ihr wen mit Trecker? | De
Schaltung vom Schulwagen kracht im Zweiten wie Popcorn. Was kann dat sein? | Programmheft für
die Stummfilmtage layouten und drucken, 300 Stück, macht ihr das auch? | Bräuchte am 18. April
einen Siebeneinhalbtonner samt Fahrer, unserer ist beim TÜV durchgefallen | Brauch bis Freitag
wen der mir den Zaun an der B3 neu stellt, sonst steht die Liese wieder im Penny | Mir hams den
Lieferwagen abgeschleppt. Könnts ihr da Einspruch einlegen? | ich such nen Bereiter in Vollzeit,
könnt ihr die Anzeige schalten und die Leut aussuchen? | wir suchen eine Sängerin für den Alt.
habt ihr wen? | darf ich die Hochzeitsmesse-Reise komplett absetzen, auch wenn mein Mann mit
war? | Wir bräuchten bis zum 20. ein Plakat fürs Frühjahrskonzert, A3, vierfarbig, gern was mit
Vögeln | Kühlhaus tropft!!! Kältetechniker, sofort, wen schickt ihr? | Macht ihr auch Fotos?
Brauche die Flaschen freigestellt, 12 Stück | bitte mal den drucker an der anmeldung reparieren,
streifen überall | suche für Samstag jemanden, der 80 Kisten vom Lager zum Festplatz fährt |
Könnte bei Ihnen jemand eine Abmahnung aufsetzen? Ein Kollege verwendet meinen Podcastnamen, mit
einem Bindestrich dazwischen, das ist doch lächerlich. | Lektorat für 320 Seiten Krimi, geht das
bei euch? | Bei Frau Yilmaz im 3. Stock tropft es durch die Decke!! Bitte sofort jemanden
schicken der das Rohr abdreht | könnt ihr für den verein ein logo basteln? irgendwas mit tiger,
blau | Darf ich den Firmenwagen meiner Tochter überlassen? steuerlich mein ich | Ich brauche
eine Kündigung für den Mieter Brandt, Eigenbedarf, wasserdicht. Mein verstorbener Mann hätte das
in zehn Minuten diktiert. Bis zum 20. müsste sie ihm zugehen. | Wer fährt mir am Samstag sechs
Kisten Riesling nach Lindau? | google ads für gleitsichtbrillen, macht ihr sowas? | ich brauch
samstag ne aushilfe hinterm tresen, könnt ihr jemand vorbeischicken? | Die Fenster im
Treppenhaus müssten vor Ostern geputzt werden. Machen Sie so etwas auch? | Fotos von den neuen
Frisuren, kommt ihr da auch in den Salon? | unsere kasse druckt keine bons mehr. könnt ihr die
reparieren | Einspruch gegen den Bescheid vom Finanzamt, Frist läuft am 17. ab. Formuliert mir
das jemand? | 20 min Video vom Turnier, könnt ihr das auf 1 min runterschneiden mit Musik
drunter? | 2 paletten erde sind gekommen, wer hilft mir abladen | 500 flyer drucken und im ort
verteilen, was nehmt ihr dafür | hab nen neuen mietvertrag vom makler, 9 seiten. schaut da
rechtlich wer drüber bis fr mittag 12 uhr? dann muss ich unterschreiben
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
dir recht schön, gell | Herzlichen Dank, das ging ja flott! | Merci vilmal, isch super worde
""",
}
