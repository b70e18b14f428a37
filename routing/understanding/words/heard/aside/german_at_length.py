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
Sehr geehrte Damen und Herren, hiermit bewerbe ich mich um eine Ausbildung zum Bürokaufmann in
Ihrem Haus. | Wir bieten Ihnen Büroreinigung zu Top-Konditionen ab 19 €/Std., dürfen wir Ihnen
ein Angebot zukommen lassen? | wir ziehen mit der polsterei um, 2 strassen weiter. hobelbank, 3
maschinen, stofflager.. packt da wer von euch mit an? | Brauch bis Freitag wen der mir den Zaun
an der B3 neu stellt, sonst steht die Liese wieder im Penny | Bei Frau Yilmaz im 3. Stock tropft
es durch die Decke!! Bitte sofort jemanden schicken der das Rohr abdreht | Kann mir jemand sagen
ob ich meinem Vermieter kündigen darf wenn der Keller schimmelt? rechtlich meine ich | Der
Elektriker war da, hat den Sicherungskasten ruiniert, und jetzt brauch ich einen anderen. Könnt
ihr mir einen schicken?? | kann jemand von euch mal schauen ob der mietvertrag für meinen laden
so rechtens ist? kündigungsfrist 2 jahre kommt mir komisch vor | Ihr könnt nicht zufällig meine
Hebebühne reparieren oder wisst wer sowas macht, die klemmt seit heut früh und da hängt n Passat
drauf | Weiß einer von euch ob man auf Rigips direkt mit Kalkputz kann oder muss da Grundierung
drunter? | was kostet eigentlich n dixi klo im monat weiß das wer. und nebenbei kann der bot
auch lottozahlen 😄 | Mein Vermieter will mir die Werkstatt kündigen. Kann mir jemand von euch
sagen, ob das mit drei Monaten Frist überhaupt rechtens ist? | Im Probenraum klemmt das Schloss
und wir kommen nicht rein. Könnt ihr da jemanden hinschicken, der es aufmacht? | Bei mir in der
Backstube ist die Sicherung rausgeflogen und jetzt geht der Ofen nicht. Habt ihr einen
Elektriker, der sofort kommen kann? | also bei uns im Laden ist die Klotür kaputt habt ihr da
jemanden an der Hand der das richten kann | so könntet ihr mir mal ausrechnen ob sich das für
mich lohnt wenn ich von der Kleinunternehmerregelung weggehe | Liebe Leute, am Sonntag feiern
wir goldene Hochzeit und der Saal ist noch kahl. Könnten Sie kommen und schmücken, mit Girlanden
und Kerzen? Eure Waltraud und Erich | Sehr geehrtes Büro, ich möchte mein Haus in der
Nelkengasse verkaufen. Bitte schätzen Sie, was es wert ist, und finden Sie mir einen Käufer. Mit
vorzüglicher Hochachtung, Theodor Wenzel | Sehr geehrte Damen und Herren, der Mieter aus der
Parterrewohnung hat mir einen Anwalt auf den Hals gehetzt. Würden Sie mich bitte vor Gericht
vertreten? Hochachtungsvoll, Ernst Kupfer | Mein Vermieter will die Miete um 18 Prozent erhöhen.
Könnt ihr prüfen, ob der das überhaupt darf, und ihm dann schreiben? | Mir ist gestern das Handy
in den Teigkneter gefallen, Display hin. Könnt ihr das reparieren oder die Daten retten? | Mein
Vermieter hat mir gekündigt und ich brauche jemanden, der mich vor Gericht vertritt. Könnt ihr
das übernehmen? | Wir brauchen eine eigene Software für die Lagerrobotik, in C++, mit Anbindung
an die Förderbänder. Wer von euch programmiert das? | Einer der Pensionshunde frisst seit
gestern nicht und zittert. Könnt ihr ihn euch ansehen oder ihm etwas verschreiben? | In der
Backstube sind zwei Steckdosen ohne Strom. Ich benötige einen Elektriker von Ihnen vor Ort,
Zugang über den Hof. | Ich suche jemanden, der für meine Praxis eine App programmiert, in der
die Patienten ihre Übungen sehen. | Nach 22 Jahren steigt mein Kompagnon aus, ganz friedlich,
mit Handschlag. Jetzt brauch ich den Vertrag zur Auflösung der GbR, rechtlich geprüft, macht ihr
sowas? | Wir haben am Samstag Hoffest und jetzt hat uns die Hilfe abgesagt, Bandscheibe. Könnt
ihr jemanden herschicken, der sich an den Eingang stellt und Bier zapft? | also ich brauch für
den Lehrling einen Ausbildungsvertrag und für die Neue einen befristeten, kann mir das jemand
rechtssicher aufsetzen, nicht dass ich da wieder reinfalle | folgendes, meine Haftpflicht läuft
am 31. aus und der Makler meldet sich nicht, könnt ihr mir bis dahin eine neue Versicherung für
die Hundeschule abschließen | na du, mir ist grad so langweilig hier im Laden bei dem Regen,
kennst du vielleicht ein gutes Rezept für Linsensuppe, so eins von der Oma | sagt mal ihr habt
doch bestimmt wen, bei mir im Laden tropfts von der Decke direkt auf die Stoffballen, da müsste
ganz schnell ein Klempner kommen | am Freitag den 20. ist doch der Umzug in die neue Praxis und
mir sind zwei Helfer abgesprungen, könnt ihr zwei kräftige Leute und einen Transporter
organisieren | jetzt wo die Artikel drin sind läuft ja auch die Kasse dran, nur der Bondrucker
druckt nix mehr, kann da einer vorbeikommen und das Netzwerk im Laden neu einrichten | jetzt
will das Standesamt die Geburtsurkunde von meiner Frau aber beglaubigt, also so mit Stempel von
einem vereidigten Übersetzer, könnt ihr das auch, äh, ist vom Portugiesischen ins Deutsche |
also ich such für Samstag einen Tisch, zwölf Leute, Weihnachtsessen mit der Truppe, irgendwas
mit Ente, und alle sagen immer schon voll, könnt ihr mir da einen Tisch reservieren | Sehr
geehrte Damen und Herren, für das Standesamt benötige ich eine beglaubigte Übersetzung meiner
Geburtsurkunde durch einen vereidigten Übersetzer. Bitte übernehmen Sie das. Mit freundlichen
Grüßen Mirela Dobrin | Hallo zusammen, in unserer neuen Werkstatt gibt es noch kein WLAN. Könnt
ihr vorbeikommen, Kabel ziehen und die Router einrichten? Beste Grüße Sönke | Hallo, ich würde
gern wissen, was mein Haus heute wert ist. Können Sie mir ein Gutachten für die Bank machen?
Freundliche Grüße Ottokar | ja servus, sagts mir bitte mal, wie hoch heuer der Freibetrag bei
der Einkommensteuer ist, ich find das nirgends | Liebes Büro, ich bräuchte jemanden, der unsere
drei Katzen füttert, wenn wir irgendwann im Herbst auf Kur sind. Sie sind sehr umgänglich. Ihre
Edeltraud | ein kleines Video von den Ohrringen wär noch schön, so eins wo sie sich drehen, mit
Musik | Der Kalender müsste dann noch gedruckt werden, 150 Stück, und hierher geliefert bis 1.
Dezember. Bestellt ihr das? | Der Kessler zahlt eh nie. Könnt ihr ihn vor Gericht für mich
verklagen und mich dort vertreten? | Setzt mir bitte einen Widerspruch gegen die Mieterhöhung
auf, der vor Gericht hält. Ihr könnt doch schreiben | Sehr geehrte Damen und Herren, für unseren
Empfang benötigen wir vierzig bestickte Schürzen in Dunkelgrün. Bitte lassen Sie diese
anfertigen und liefern. Mit freundlichen Grüßen Hedwig Amsel | Der Rollladen am Laden klemmt
halb offen, ich brauche heute noch einen Schlosser oder irgendwen mit Leiter! | Am Donnerstag
kommt eine Delegation aus Sevilla in die Werkstatt, da bräuchte ich euren Übersetzer für zwei
Stunden neben mir. | Brauch für morgen früh eine Aushilfe zum Kränzebinden, schickt ihr mir
eine? Floristin wär schön, muss aber nicht | wenn die Leute ja sagen, verhandelt bitte auch den
Preis und macht den Vertrag am Telefon fest | Hallo, also, meine Einlagen drücken, könnt ihr mir
da neue machen, Größe 41, links ein bisschen höher, das wär lieb | also die Steuererklärung
selber die Umsatzsteuer und das alles könnt ihr das nicht gleich mitmachen und ans Finanzamt
geben dann spar ich mir das Steuerbüro | sagt mal könnt ihr auch so Bilder von der Baustelle
schön machen und ins Internet stellen auf dieses Instagram da meine Tochter sagt das muss man
heut haben | ähm ich bräuchte morgen einen zweiten Mann zum Tragen so einen Flügel vierter Stock
ohne Aufzug habt ihr da jemanden der mit anpackt | Hallo liebes Team, der Broschüre sehe ich
gelassen entgegen. Mir fehlt aber jemand, der samstags die Wohnung putzt und die Betten bezieht.
Vermitteln Sie so etwas auch? Herzlich Hannelore Thies | Ihr habt doch eh alle Zahlen: macht ihr
mir dann auch gleich den Jahresabschluss 2025 und reicht ihn ein? | Verdienen Sie 4.000 € passiv
im Monat mit unserem Trading-Bot! Schreiben Sie INFO für den Gratiszugang | Hat jemand von euch
Zeit, nächsten Mittwoch meine Katze zu füttern, während ich bei der Tagung koche? | Suche
Nachmieter für 40qm Werkstatt in Halle, ab 1.5., Starkstrom vorhanden. Könnt ihr da was machen?
| Könnt ihr mir den Reifenwechsel für den Transporter irgendwo klarmachen? Mittwoch früh wär
gut, da hab ich keine Baustelle | Ich such für meine Losbude einen Steuerberater der
Schausteller kennt, also Reisegewerbe, EC, offene Ladenkasse usw. Macht ihr das? | wer von euch
hat 400 kg gebrannte Mandeln-Rohware (kalifornisch, 27/30) übrig, mein Händler liefert nicht
""",
    "thanks": """
Ihr Lieben, ich möchte mich einfach mal von Herzen bei euch bedanken. Ohne euch säße ich jeden
Sonntag am Schreibtisch und nicht bei meinen Enkeln. | Vielen herzlichen Dank für eure Mühe, das
habt ihr ganz wunderbar gemacht. Liebe Grüße aus der Töpferei, auch von meinem Mann! | Ich saß
gestern auf der Terrasse vom Hotel, mit Blick aufs Wasser, und dachte mir, das muss ich euch
sagen. Vielen lieben Dank, besser hätte man es nicht aussuchen können. | ach ihr seid echt ein
Schatz, vielen vielen Dank, ich weiß gar nicht was ich ohne euch machen würd | Liebes Team,
haben Sie von Herzen Dank für Ihre sorgfältige Arbeit. Sie haben mir damit eine große Freude
gemacht. Herzlichst, Ihre Almut Reinhardt | Sehr geehrtes Team, für die sorgfältige Übersetzung
danke ich Ihnen herzlich. Es war mir eine Freude, sie zu lesen. Mit besten Grüßen Adelheid Brink
| Auftrag vom Notariat ist da! Das lag auch am Angebot. Ein großes Dankeschön an wen auch immer.
| Bin beeindruckt, sogar die Klausel mit dem Zitronenbaum ergibt jetzt Sinn. Danke! Zu den
Februarbelegen komme ich schon noch, aber das wisst ihr ja inzwischen | läuft wieder, erste
Anfrage ist schon da. Dickes Lob, auch wenn ich bis zuletzt dachte, es liegt am Router | Ich
komm aus dem Urlaub, mach das Postfach auf und da ist: nichts. Also nichts Böses. Eine Kundin
schrieb sogar, so schnell hätte ich noch nie geantwortet 😄 | Die Ärztin von nebenan stand
gestern hinter mir, als ich einen Namen eintippte und sofort die Karte von 1998 da war. Jetzt
ist sie neidisch.
""",
}
