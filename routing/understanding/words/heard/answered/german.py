"""What people who write German answer to what the desk asked; as heard."""

from __future__ import annotations

ANSWERED = {
    "answer": """
februar, januar hat noch die alte gemacht | vier und ich selbst | lieber nicht | schweizer
französisch | erfurt hbf, notfalls gotha | ist im anhang, reiter 2 | locker aber nicht albern,
so wie man halt mit nachbarn redet | Siezen bitte, wir sind eine Kanzlei. | abtippen, glaub ich,
heißt das bei euch | dienstag wär toll | monatsende | drei erwachsene plus weinkisten | das bei
der sparkasse, das andere ist leer | donnerstags zwischen 2 und 4 | ich glaub buchhaltung? | A |
nur über meine leiche | das mit dem abtippen | puh. 110? 120 mit frühstück | februar natürlich |
4 feste 2 minis | ab Fulda | www.beispiel-keramik.example/ueber-uns | such dir eins aus, du hast
das bessere auge | Rieke Tomhave-Büsing | weder noch, ist ein Block mit Kaffeeflecken | insta
und fb, linkedin is mir zu steif | müsst ich zählen.. fünf oder sechs | ungern | Dänisch, und
zwar das echte | die 2026-031 | du | da musst du meine chefin fragen | hat keine eile,
irgendwann im sommer | bis übermorgen reicht | die übersetzung meinte ich | Bis Montag bitte |
Die mit dem Flügel, die andere ist unscharf | dienstag reicht | per mail, post dauert ja ewig |
das erste, also die belege | bis Mittwoch in einer Woche langt | an alle außer den Schweizern |
an die Kölner, die Bonner gibt's nicht mehr | nächsten Mittwoch genügt | Dienstag reicht dicke |
die Osterpost mein ich | donnerstag nächste woche reicht dicke | bis Dienstag reicht |
geglättet, die ähms will keiner lesen | Ins Niederländische bitte, das Englische haben wir ja
schon | Ach, das hat Zeit bis Monatsende | Drei, von Freitag bis Montag | Bei Fürstenau immer
Papier, der hat kein Internet | an die Privatadresse, die Firma gibts ja nicht mehr | Das ist
Frau Dr. Mehnert, Durchwahl 14 | da ging es mir um die Rechnungen, also das Schreiben und
Verschicken | morgen reicht vollkommen | Nein, die privaten bleiben draußen | morgen Nachmittag
wäre gut, vorher hab ich eh noch kein Bild | Sehr geehrte Frau Kühn, wir siezen uns seit zwanzig
Jahren | na, ende der woche | der Februar, Januar hab ich selber gemacht | alle drei Monate,
danke | 20.3., 16 Uhr, um 17 Uhr ist Banktermin | nächsten Mittwoch reicht | so schnell wies
irgend geht | Dienstag zwischen 8 und 10 | sagen wir 29.02.2027, zum Jubiläum halt | zwölf, ach
nee seit Montag sind es 14 | morgen Abend wär prima | bis Mo bitte | Eilt nicht. | Februar
natürlich | bis Samstag | doppel, meine Frau kommt mit | heute 16 uhr | das mit den Anrufen |
übermorgen | die Kanzlei, nicht ich persönlich | 38,5 | der 18te, am 17. hab ich den ganzen Tag
Begehung | Graad. Die schniided das ja mit de Schäri | nein auf keinen fall, ich zeig das ja
auch anderen | ja den nettopreis bitte, ist ja ne firma | nö der 14. passt nicht mehr, da is
konfirmation. 21. vormittags geht | Ja, beide Brüder stehen im Vertrag | mit montage bitte | Die
Hausverwaltung hat das Objekt Nr. vergessen anzugeben, ich hab nachgefragt: 0815-B (kein Scherz)
| Februar, steht doch drauf 😉 | 500 stück, und ja die mit prägung | na nur at und de, schweiz
mach i nimmer mit | samstag 8 uhr, da sitzen alle beim frühstück | Unbedingt drinlassen, das ist
doch das Beste. | klar, je mehr desto besser, mir san ja ned in Hamburg | Du. | nächsten freitag
langt | siezen, sind ja Schachspieler | qm. Müll Personen. | ohne, rolle kostet 5,90 extra |
oans fürn Sepp alloa, der Rest z'samm | Ja, einer pro Familie reicht | Du, wir sind hier in
Altona | Dienstag langt | barista natürlich | Nein, nur D und AT | 19 Uhr passt | Source Sans,
die Datei müsste bei euch im Markenordner sein, sonst nochmal melden | so um die 200, vielleicht
paar mehr | Du, wir sind ein Skateladen | ja passt | privat, falsche Karte erwischt | siezen |
höchstens 3, ich muss ja dazwischen noch fahren | nur insta, auf linkedin sucht keiner einen
Friseur | 110 mit Frühstück | Mittwoch nächster Woche reicht mir, also am 18. | ne lieber nicht
| Pflegedienst Sonnenblick und der von der Diakonie. Der Rest ist mir ziemlich egal. | Den lasst
ruhig drin, da haben wir beide so gelacht und das passt zu uns. | unsere | Bei ihr nicht, sie
wohnt doch gleich um die Ecke von der Praxis. | klar, der freut sich | Da war ich mit den
Kindern an der See, die ist privat | Auf Instagram per Du, in LinkedIn bleibe ich beim Sie. Da
lesen auch Bauämter mit. | morgen um 8 | ca. 5 wochen, hängt am wetter | Die beiden großen ja,
die kleinen Luken bleiben unter 2,5 m², die übermessen wir. | pdf reicht, privatkunde | zählt
voll, 8 std | lieber nicht, die haben's grad schwer | An die Gärtnerei, Tor 2 ist ab sieben
offen, da steht immer jemand von uns. | nur als option dazu | Am 26. bin ich auf der Messe in
Köln, nehmt also den 24. | Die Warmmiete liegt bei 940, davon 210 Vorauszahlung. Steht so auch
im alten Vertrag von 2021. | Nur die Zusagen bitte, den anderen sage ich selbst ab, ich kenne
die meisten vom Sehen. | Klaus Reuter, 0170 4455667 | Sonntag reicht völlig, am Montag hänge ich
sie dann auf. | Herr Tanaka, der Name mit k | lieber Montag früh um acht | Umtausch in 44, die
hat er sich ausdrücklich gewünscht | Karton ja, Füllmaterial leider weggeworfen | 24,90 | Bei
uns duzen wir alle, auch die, die schimpfen. | rechnet mit 45 | Lieber nicht, im Dorf wird schon
genug geredet. | 20 Sekunden reichen, länger guckt bei uns eh keiner | 30 Euro bei Anmeldung,
der Rest am ersten Abend in bar. | Spätestens nächsten Freitag, vorher sind die Lehrer noch
nicht fertig mit den Terminen. | Geheim, das steht so in unserer Satzung. | hundert reichen |
Wir duzen uns alle im Verein, nur bei der Sparkasse lieber förmlich. | Wie immer zum Ersten,
also am 1. April. | Am Montag bitte, am Wochenende liest bei meinen Leuten keiner Mails. |
Duzen, so reden wir auch in der App mit den Leuten | Beides, einzeln 3,50 und im Fünferset für
15 | Nein, aber schickt ihm einen Gutschein über 10 Euro, er ist Stammkunde bei mir. | Sonstiges
| am 20. märz | Matt bitte, auf den glänzenden sieht man bei mir in der Werkstatt jeden
Fingerabdruck. | Erst mal auf 556-Euro-Basis, wenn's passt sehen wir weiter | Porto zahl ich,
war unser Fehler | Am Dienstag um acht, da ist noch kein Kurs und ich bin sowieso zum Putzen da.
| lieber nicht, „eine Familie in Freiburg“ reicht | Je Kurs wäre mir wichtiger, die Monate kenne
ich im Schlaf. | na am 23. hab ich die Gruppe also spätestens am 20. hätt ich es gern da | Bei
Kunden immer Sie, bei Lieferanten Du. | das mit dem Traktor natürlich | di passt, ab 8 bin ich
eh auf der baustelle | ja genau, reverse charge, is ja a bauleistung an an gu | die alte adresse
stimmt, umzug is erst im mai | papa meint die blaue mappe, nicht die rote. und es sind 84
quadratmeter | die 312 euro waren für den drechselkurs von vati, also privat | mittwoch den 18.
um vier ist mama zuhause | Donnerstag nächste Woche, ab halb sieben | 120 Euro, mehr ist nicht
drin | Ja, aber kurz. Dass wir Biomilch nehmen und die Leute anständig bezahlen. | 26 Tage bei
einer Fünftagewoche. | Dienstag, 15 Uhr. Montags habe ich Behandlungen bis mittags. | Deutsch
und Türkisch. | 24.3. reicht | nur Murat, 6 std | ja, siezen | Nein, lieber nur den neuen Preis.
| Die zwei Beratungsstunden zu je 85 Euro und die Anfahrt mit 30 Euro. | Mir reicht es bis
Mittwoch, den 25. | mit Anfahrt, 45 Euro | 31,5 laut Zettel | bis zum 31. | spätestens am 20. |
Nicht an die Baustelle. Die wohnen noch in der Rosenstraße 7, 34117 Kassel. | Englisch und
Spanisch, Portugiesisch lassen wir | mir wird im Flieger immer schlecht | eine kostenlose
Probestunde, mit Hund natürlich | ohne reicht | alle außer der Aushilfe | am 30. März, der Notar
ist tags drauf | So weit, wie ich mit dem Transporter in einer Stunde komme, also Kassel und
drumrum. | müsste die 2026-017 sein, steht oben rechts | keine Ahnung, muss ich nachschauen |
Leitet die an meine Schwester weiter, die hat mehr Geduld als ich. | Scheren 45, Baden 30, Rest
bleibt | Weiß ich noch nicht, da muss ich erst mit meinem Mann im Lager reden | alle außer die
händler | Wir suchen immer noch eine Floristin in Teilzeit. Über die Agentur meldet sich einfach
keiner. | zu dritt, mein geselle kommt mit | Der 18. reicht, da macht die Hausverwaltung ihren
Zahllauf. | Die sind umgezogen. Die neue Anschrift steht auf dem letzten Lieferschein. | bei 70
am Tag ist Schluss | na für märz | Hauptsächlich hochdeutsch, der Opa redet aber Platt | ja,
aber erst am Montag | Lagerstraße 8, das Büro ist umgezogen | ja mit rein, zwei Wochen Standzeit
| nur das auf Google, das andere ist mir egal | hellgrau bitte | Hallo, ihr habt nach dem Termin
gefragt. Bis Montag, den 13., wäre prima. Sonnige Grüße Hauke | also bis Freitag reicht mir
völlig, vorher bin ich eh nicht im Haus | das für Kleinteile, also 2,90 | 1823, glaub ich. Die
Frau heißt was mit K | Nur einen, der zweite Tag wurde abgesagt. | die messe ist verschoben,
also reicht der 4. dezember | A3 reicht, größer hängt das eh keiner auf | An die Stiftung, nicht
an die Schule | 2.450 brutto | nur abtippen reicht | Ende des Monats passt mir gut | Q4 letztes
Jahr, also Okt bis Dez | heute halb drei | abtippen, nicht übersetzen | nur der Januar, Februar
macht noch meine Frau | sieben, davon zwei Minijobber | Di nächste Woche langt | Freitag in zwei
Wochen, also der 27. | Datei. | 37, davon 5 doppelt | werktags von acht bis halb eins, danach
läuft das Band | Sa. | so schnell wie möglich, liegt hier schon seit Karneval | in einer Woche
reicht | morgen früh um 8 wenns geht | nächsten mittwoch | reicht am Dienstag nächste Woche | Es
geht ums Fest, nicht um die Anmeldungen. | elf dicke und drei dünne | 4. Quartal 25 | 890
brutto, das haben wir so per Handschlag ausgemacht | hatte ich gestern schon geschickt, betreff
"Auszug jan", guckt mal im spam | Ein Schuhkarton voll :D ich schätze 200, bisschen drunter | am
donnerstag bis 18 uhr, danach schalten wir die anzeige | immer zum 25., jeden Monat | Dienstag
in einer Woche reicht locker | Da bin ich ehrlich gesagt ratlos. Vielleicht was über die neue
Auszubildende? | drei Festangestellte plus zwei Minijobber | So schnell es geht, der Kollege
sitzt mir im Nacken | Übersetzung, nicht Abschrift. Der Text liegt ja schon getippt vor | Ende
des Monats, vorher fehlen mir eh noch Belege | ich glaub 40? können auch 44 sein, die Bilder
nehmen viel Platz weg | Die Datei ist 2 GB, die geht hier nicht durch. Kommt gleich als Link |
Vom 7. bis einschließlich 17. April, da sind wir in Dänemark ohne Netz | Moment, da muss der
Jochen ran, der hat das Aufmaß. Fragt bitte ihn direkt | nee, ich hol mir morgens was beim
Bäcker | ab Montag bitte, vorher haben wir die Fotos nicht | puh keine ahnung, wann schickt man
sowas denn am besten? | Englisch. Und wenn es nicht die Welt kostet noch spanisch dazu | das mit
den Anrufen meinte ich | Keine Ahnung, wie ihr das nennt. Sucht ihr euch was aus. | 7, davon 2
Minijob | max 140 | Die mit dem Datum im Namen. | wie beim letzten Mal halt | hm. nicht zu
teuer? | Zwei sicher, vielleicht kommt meine Schwester noch mit, das sagt sie mir erst am Abend
| so genau weiß ich das noch nicht, muss erst mit dem Schreiner reden | Februar | englisch u.
portugiesisch | Ach so, bis nächsten Freitag reicht völlig | wenns geht morgen vor 12 | Altona,
nicht Hbf | 1. Quartal, also Januar bis März | ab dem Ersten, und zwar dauerhaft. Ich komm zu
nix mehr ausser Mails | bis zum 27. reicht, Samstag drauf machen wir auf | Drei. Kasse, linker
Aufgang, und eine am Zaun wegen der Schlange | zwanzig, wobei zwei nur noch Ersatzteilspender
sind | Italienisch glaub ich. Jedenfalls steht überall attenzione | Ich bräuchte das am 23. auf
dem Tisch, da kommt die Delegation aus Valencia essen. | Bitte den Lohn für drei machen. Der
Azubi läuft über die Kammer, der zählt nicht | würdevoll aber nicht steif. Und nie, nie ein
Emoji | mittwoch in einer woche, 18. | Schreibt mir eine Mail an die Stammkunden, das meinte
ich. Kein Instagram diesmal. | Stellt Öztürks 2.300 in Rechnung. Abzüglich der Anzahlung von
500, also 1.800 offen | Frau von der Heydt, mit e-y und d-t | Der Veranstalter übernimmt 110 die
Nacht, was drüber geht zahl ich selbst, also lieber drunter bleiben | Nur die Startseite und das
über mich, den Blog liest auf Spanisch sowieso niemand.
""",
}
