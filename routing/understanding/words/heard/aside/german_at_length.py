"""What people who write German say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "greeting": """
Guten Morgen in die Runde, hier in Husum stürmt es, dass die Möwen rückwärts fliegen. Einen
schönen Mittwoch euch allen! | Guten Morgen zusammen, hier schneit's schon wieder! Ich hoffe,
ihr habt's wärmer als wir in der Werkstatt | Einen wunderschönen guten Morgen Ihnen allen! Ich
hoffe, es geht Ihnen gut. Mit lieben Grüßen aus der Buchhandlung, Ihre Mechthild Ahrens
""",
    "not_for_us": """
wir ziehen mit der polsterei um, 2 strassen weiter. hobelbank, 3 maschinen, stofflager.. packt
da wer von euch mit an? | Brauch bis Freitag wen der mir den Zaun an der B3 neu stellt, sonst
steht die Liese wieder im Penny | Bei Frau Yilmaz im 3. Stock tropft es durch die Decke!! Bitte
sofort jemanden schicken der das Rohr abdreht | Der Elektriker war da, hat den Sicherungskasten
ruiniert, und jetzt brauch ich einen anderen. Könnt ihr mir einen schicken?? | kann jemand von
euch mal schauen ob der mietvertrag für meinen laden so rechtens ist? kündigungsfrist 2 jahre
kommt mir komisch vor | Ihr könnt nicht zufällig meine Hebebühne reparieren oder wisst wer sowas
macht, die klemmt seit heut früh und da hängt n Passat drauf | Mein Vermieter will mir die
Werkstatt kündigen. Kann mir jemand von euch sagen, ob das mit drei Monaten Frist überhaupt
rechtens ist? | Bei mir in der Backstube ist die Sicherung rausgeflogen und jetzt geht der Ofen
nicht. Habt ihr einen Elektriker, der sofort kommen kann? | also bei uns im Laden ist die Klotür
kaputt habt ihr da jemanden an der Hand der das richten kann | Liebe Leute, am Sonntag feiern
wir goldene Hochzeit und der Saal ist noch kahl. Könnten Sie kommen und schmücken, mit Girlanden
und Kerzen? Eure Waltraud und Erich | Sehr geehrtes Büro, ich möchte mein Haus in der
Nelkengasse verkaufen. Bitte schätzen Sie, was es wert ist, und finden Sie mir einen Käufer. Mit
vorzüglicher Hochachtung, Theodor Wenzel | Sehr geehrte Damen und Herren, der Mieter aus der
Parterrewohnung hat mir einen Anwalt auf den Hals gehetzt. Würden Sie mich bitte vor Gericht
vertreten? Hochachtungsvoll, Ernst Kupfer | Mein Vermieter will die Miete um 18 Prozent erhöhen.
Könnt ihr prüfen, ob der das überhaupt darf, und ihm dann schreiben? | Mir ist gestern das Handy
in den Teigkneter gefallen, Display hin. Könnt ihr das reparieren oder die Daten retten? | Wir
brauchen eine eigene Software für die Lagerrobotik, in C++, mit Anbindung an die Förderbänder.
Wer von euch programmiert das? | In der Backstube sind zwei Steckdosen ohne Strom. Ich benötige
einen Elektriker von Ihnen vor Ort, Zugang über den Hof. | Sehr geehrtes Team, unsere Heizung im
Studio fällt seit gestern aus, und die Kundinnen üben in Wollsocken. Der Vermieter rührt sich
nicht. Können Sie uns bis morgen einen Heizungsmonteur besorgen? Mit freundlichen Grüßen Pilates
am Markt, Katrin Sommer | Guten Morgen Frau Sander, ich hoffe, Sie hatten ein schönes
Wochenende. Bei uns ist seit gestern der Teufel los, die Spülmaschine im Café leckt und der
Boden steht unter Wasser. Kennen Sie jemanden, der heute noch zum Reparieren vorbeikommen kann?
Das wäre meine Rettung. Ihre Birgit Jansen Café Lütt | Hallo Herr Zander, wie war der Urlaub?
Hier ist die Hölle los. Eine Sache, bei der Sie mir vielleicht helfen: Unsere Webseite braucht
einen Onlineshop mit Warenkorb, das müsste jemand programmieren. Bis Ende April wäre prima.
Beste Grüße Manfred Iser Iser Modellbahnen | Seit die Heizung in der Praxis spinnt, sitzen die
Patienten in Jacken da, und der Hausmeister ist bis Montag krank. Ich hab schon alle Termine
umgelegt. Könnt ihr mir morgen einen schicken, der das repariert? | Unser Imagefilm ist von
2011, da habe ich noch Haare. Die Posts und Bilder sind ja schön, aber jetzt will ich ein neues
Video: Könntet ihr mit Kamera und Drohne auf den Hof kommen und einen Film drehen? | Nach 22
Jahren steigt mein Kompagnon aus, ganz friedlich, mit Handschlag. Jetzt brauch ich den Vertrag
zur Auflösung der GbR, rechtlich geprüft, macht ihr sowas? | Wir haben am Samstag Hoffest und
jetzt hat uns die Hilfe abgesagt, Bandscheibe. Könnt ihr jemanden herschicken, der sich an den
Eingang stellt und Bier zapft? | also ich brauch für den Lehrling einen Ausbildungsvertrag und
für die Neue einen befristeten, kann mir das jemand rechtssicher aufsetzen, nicht dass ich da
wieder reinfalle | folgendes, meine Haftpflicht läuft am 31. aus und der Makler meldet sich
nicht, könnt ihr mir bis dahin eine neue Versicherung für die Hundeschule abschließen | na du,
mir ist grad so langweilig hier im Laden bei dem Regen, kennst du vielleicht ein gutes Rezept
für Linsensuppe, so eins von der Oma | ich hab überlegt mir mal so richtig Werbung bei Google zu
schalten, also mit Budget und Geboten und dem ganzen Kram, würdet ihr so ne Kampagne für mich
aufsetzen und steuern | sagt mal ihr habt doch bestimmt wen, bei mir im Laden tropfts von der
Decke direkt auf die Stoffballen, da müsste ganz schnell ein Klempner kommen | am Freitag den
20. ist doch der Umzug in die neue Praxis und mir sind zwei Helfer abgesprungen, könnt ihr zwei
kräftige Leute und einen Transporter organisieren | jetzt wo die Artikel drin sind läuft ja auch
die Kasse dran, nur der Bondrucker druckt nix mehr, kann da einer vorbeikommen und das Netzwerk
im Laden neu einrichten | Grüß Gott, hier die Wirtin vom Lindenhof. Am 28. März feiert unser
Musikverein, und uns ist die Kapelle abgesprungen. Es wäre wunderbar, wenn Sie mit ein paar
Leuten für uns aufspielen würden. Herzlich, Zenzi Moosbauer | Hallo zusammen, Kathrin vom
Yogaraum. Unsere Wände könnten einen neuen Anstrich vertragen, am liebsten in einem warmen
Sandton. Wenn Sie das übernehmen würden, müssten wir keinen Maler suchen. Liebe Grüße, Kathrin
Lohse | Liebes Team, die Folien sind tadellos geworden. Am 20. März um 10 Uhr kommen die Gäste
aus Chicago in unsere Werkstatt, und da bräuchte ich eine Dolmetscherin, die vor Ort neben mir
steht. Könnten Sie uns jemanden stellen? Freundliche Grüße, Armin Stadler | Guten Morgen, ich
überlege, mein Erspartes anzulegen, und schwanke zwischen Gold und einem Aktienfonds. Was würden
Sie mir raten, und könnten Sie den Kauf gleich für mich erledigen? Mit bestem Dank, Egon Wirth,
Fahrradhändler | Guten Tag, hier ist Frau Immel vom Stoffladen. Bei uns im Lager ist die Heizung
ausgefallen, und die Ballen werden schon klamm. Ob Sie wohl jemanden vorbeischicken könnten, der
sie repariert? Mit freundlichen Grüßen, Jutta Immel | Sehr geehrtes Team, ich würde gern den
Namen unserer Marmelade schützen lassen. Wären Sie so freundlich, die Marke bis Ende März beim
Patentamt anzumelden und uns dort zu vertreten? Hochachtungsvoll, Friedrich Obermaier
""",
    "thanks": """
Ihr Lieben, ich möchte mich einfach mal von Herzen bei euch bedanken. Ohne euch säße ich jeden
Sonntag am Schreibtisch und nicht bei meinen Enkeln. | Vielen herzlichen Dank für eure Mühe, das
habt ihr ganz wunderbar gemacht. Liebe Grüße aus der Töpferei, auch von meinem Mann! | Liebes
Team, hiermit möchte ich mich einmal von Herzen bedanken. Die Anmeldung für den Nähkurs lief so
reibungslos, dass ich zum ersten Mal seit Jahren vor einem Kurs gut geschlafen habe. Alles Gute
Hannelore Zink | Sehr geehrte Damen, lieber Herr Funk, ohne großes Anliegen heute, ich möchte
mich einfach einmal bedanken. Wie Sie die Sache mit den säumigen Kunden gelöst haben, war Gold
wert, und meine Frau lässt Sie ebenfalls grüßen. Mit vorzüglicher Hochachtung Albrecht Sommer,
Antiquitäten | Ich saß gestern auf der Terrasse vom Hotel, mit Blick aufs Wasser, und dachte
mir, das muss ich euch sagen. Vielen lieben Dank, besser hätte man es nicht aussuchen können. |
ach ihr seid echt ein Schatz, vielen vielen Dank, ich weiß gar nicht was ich ohne euch machen
würd | Liebes Team, haben Sie von Herzen Dank für Ihre sorgfältige Arbeit. Sie haben mir damit
eine große Freude gemacht. Herzlichst, Ihre Almut Reinhardt
""",
}
