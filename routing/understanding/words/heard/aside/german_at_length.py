"""What people who write German say of the desk or of other things; at length."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
Sehr geehrte Damen und Herren, hiermit bewerbe ich mich um eine Ausbildung zum Bürokaufmann in
Ihrem Haus. | Wir bieten Ihnen Büroreinigung zu Top-Konditionen ab 19 €/Std., dürfen wir Ihnen
ein Angebot zukommen lassen? | auf der schaufensterscheibe blättert die schrift ab. könntet ihr
das neu bekleben? "Schmiede Aigner seit 1911" | brennofen heizt nur noch bis 900 grad, kennt ihr
wen, also könnt ihr da jemand vorbeischicken? | wir ziehen mit der polsterei um, 2 strassen
weiter. hobelbank, 3 maschinen, stofflager.. packt da wer von euch mit an? | am samstag, 14.,
fällt mein fahrer aus, könnte von euch jemand die kamerakisten nach bonn bringen | Brauch bis
Freitag wen der mir den Zaun an der B3 neu stellt, sonst steht die Liese wieder im Penny | Bei
Frau Yilmaz im 3. Stock tropft es durch die Decke!! Bitte sofort jemanden schicken der das Rohr
abdreht | Kann mir jemand sagen ob ich meinem Vermieter kündigen darf wenn der Keller schimmelt?
rechtlich meine ich | Der Elektriker war da, hat den Sicherungskasten ruiniert, und jetzt brauch
ich einen anderen. Könnt ihr mir einen schicken?? | Kann jemand mal mit meiner Oma zum Amt
gehen? ich komm aus der Praxis nicht raus | kann jemand von euch mal schauen ob der mietvertrag
für meinen laden so rechtens ist? kündigungsfrist 2 jahre kommt mir komisch vor | Ihr könnt
nicht zufällig meine Hebebühne reparieren oder wisst wer sowas macht, die klemmt seit heut früh
und da hängt n Passat drauf | kann mir jemand sagen wie ich den fettfleck aus dem seidenkleid
krieg, kundin bringt mich um | Weiß einer von euch ob man auf Rigips direkt mit Kalkputz kann
oder muss da Grundierung drunter? | was kostet eigentlich n dixi klo im monat weiß das wer. und
nebenbei kann der bot auch lottozahlen 😄 | Mir ist der Ofen ausgefallen, kennt ihr einen
Techniker, der heute noch in die Backstube kommt? | Sagt mal, könnt ihr auch Hochzeitstorten?
Meine Tochter heiratet im Juni und unser Bäcker hat abgesagt. | Mein Vermieter will mir die
Werkstatt kündigen. Kann mir jemand von euch sagen, ob das mit drei Monaten Frist überhaupt
rechtens ist? | Im Probenraum klemmt das Schloss und wir kommen nicht rein. Könnt ihr da
jemanden hinschicken, der es aufmacht? | Bei mir in der Backstube ist die Sicherung rausgeflogen
und jetzt geht der Ofen nicht. Habt ihr einen Elektriker, der sofort kommen kann? | also bei uns
im Laden ist die Klotür kaputt habt ihr da jemanden an der Hand der das richten kann | Ich
brauche Folie mit Schrift auf den Lieferwagen, wer macht das bei Ihnen, und wie teuer? | so
könntet ihr mir mal ausrechnen ob sich das für mich lohnt wenn ich von der
Kleinunternehmerregelung weggehe | Liebe Leute, am Sonntag feiern wir goldene Hochzeit und der
Saal ist noch kahl. Könnten Sie kommen und schmücken, mit Girlanden und Kerzen? Eure Waltraud
und Erich | Sehr geehrtes Büro, ich möchte mein Haus in der Nelkengasse verkaufen. Bitte
schätzen Sie, was es wert ist, und finden Sie mir einen Käufer. Mit vorzüglicher Hochachtung,
Theodor Wenzel | Sehr geehrte Damen und Herren, der Mieter aus der Parterrewohnung hat mir einen
Anwalt auf den Hals gehetzt. Würden Sie mich bitte vor Gericht vertreten? Hochachtungsvoll,
Ernst Kupfer | Mein Vermieter will die Miete um 18 Prozent erhöhen. Könnt ihr prüfen, ob der das
überhaupt darf, und ihm dann schreiben? | Mir ist gestern das Handy in den Teigkneter gefallen,
Display hin. Könnt ihr das reparieren oder die Daten retten? | Mein Vermieter hat mir gekündigt
und ich brauche jemanden, der mich vor Gericht vertritt. Könnt ihr das übernehmen? | Wir
brauchen eine eigene Software für die Lagerrobotik, in C++, mit Anbindung an die Förderbänder.
Wer von euch programmiert das? | Einer der Pensionshunde frisst seit gestern nicht und zittert.
Könnt ihr ihn euch ansehen oder ihm etwas verschreiben? | In der Backstube sind zwei Steckdosen
ohne Strom. Ich benötige einen Elektriker von Ihnen vor Ort, Zugang über den Hof. | Sehr
geehrtes Team, unsere Heizung im Studio fällt seit gestern aus, und die Kundinnen üben in
Wollsocken. Der Vermieter rührt sich nicht. Können Sie uns bis morgen einen Heizungsmonteur
besorgen? Mit freundlichen Grüßen Pilates am Markt, Katrin Sommer | Guten Morgen Frau Sander,
ich hoffe, Sie hatten ein schönes Wochenende. Bei uns ist seit gestern der Teufel los, die
Spülmaschine im Café leckt und der Boden steht unter Wasser. Kennen Sie jemanden, der heute noch
zum Reparieren vorbeikommen kann? Das wäre meine Rettung. Ihre Birgit Jansen Café Lütt | Hallo
Herr Zander, wie war der Urlaub? Hier ist die Hölle los. Eine Sache, bei der Sie mir vielleicht
helfen: Unsere Webseite braucht einen Onlineshop mit Warenkorb, das müsste jemand programmieren.
Bis Ende April wäre prima. Beste Grüße Manfred Iser Iser Modellbahnen
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
Antiquitäten
""",
}
