"""What people who write German want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Zwei Sachen: Rechnungen für die Februar-Shootings raus, und die Bilder der Hochzeit Lang auf
Facebook und Insta | so männer, ab april macht ihr bitte die löhne für die werkstatt (7 mann),
plus die monatliche buchhaltung, plus einer der die google-mails beantwortet | Bitte beantworten
Sie die Anfragen zum Kinderchor, es sind bestimmt zwanzig, und setzen Sie danach eine kurze Info
auf die Startseite. | Rechnung an den Ruderverein, 62 x Buffet à 24,50. Und danach bitte die
Dame vom Verein anrufen und einen Termin für die Nachbesprechung machen. | Stundenzettel
Welpenkurs kommen als Foto. Tippt die in die Tabelle und schreibt dann jedem seine Rechnung, 12
€ die Stunde | Anstich vom Maibock: ein Beitrag auf Insta und ne Mail an den Bierclub, beides am
Dienstag raus | Gespräch mit der Autorin aus Montréal, 50 Min., liegt im Ordner Audio. Brauche
den Text auf Französisch und danach auf Deutsch | Die Lostopf-Gewinner aus der Kladde in die
Liste übertragen, danach jedem einzeln auf seine Mail antworten, ja, auch dem Herrn Knauer |
Zwei Sachen: 1) Mahnung Autohaus Reuter, 1.180 € seit Jänner offen 2) mit der Steuerberaterin
einen Termin ausmachen, wann ist mir gleich | Rechnung Kita Sonnenblume bitte. Im Anhang:
Stundenzettel, Materialliste, Angebot. Schickt sie an die Trägerstelle, nicht an die Kita
selbst, und per Post | Für unsere Tour bräucht ich zwei Sachen gesucht, nämlich Clubs in Leipzig
die Bands unter 200 Leuten nehmen, und ganz anderes Thema, was ein gebrauchter Sprinter grad so
kostet | Mach mir mal den Februar fertig. Rundmail an die Kursteilnehmer bitte auch: neue Halle,
neue Zeit. Und wer könnte den Beamer reparieren? | Mir fehlt jemand fürs Telefon (Termine mit
Interessenten von der Liste), jemand fürs Postfach und jemand für die Heizung | Die
Newsletter-Leser bekommen das Hoffest, die Instagram-Leute kriegen die Kälbchen, und ich krieg
bitte ein Hotel in Celle | Ich weiß, ihr macht Text und Telefon. Also Text: Rundbrief zur
Marktsaison. Telefon: die zwölf Wirte wegen Verkostung. | Fünf Interessenten aus der letzten
Messe brauchen einen Anruf wegen Erstgespräch, zwei Rechnungen sind raus, die dritte (Pfarramt,
Orgelstimmung, 520) fehlt noch, schreibt ihr die? | Im Pfadfinderladen fehlen alle 140 Artikel
im Shop, tippt ihr die ab? Außerdem hätte die Sippe gern günstige Züge nach Flensburg, 11 Leute.
| nächste woche brauch ich volles programm: schlussrechnung hotel adler, rundmail zum
frühlingsmarkt, posts dazu, und auf der seite den winter banner runter | 1. linkedin beitrag zu
meinem vortrag 2. die präsi auf englisch (28 folien) 3. herausfinden was andere coaches in
zürich pro stunde nehmen | Bitte die neun Wirte anrufen wg Verkostungstermin, Rechnung Gasthof
Post 36 Flaschen Riesling, Jahrgang 24 auf der Seite rausnehmen, ausverkauft | Speisekarte auf
die homepage, die sommerliche, und die gleiche dann auch auf Englisch und Russisch übersetzen.
einer müsste noch die tische draussen lackieren, falls ihr wen habt | hey ihr, ab morgen ist die
hofbar wieder offen, post + auf der seite oben ein hinweis. flieder kommt vom nachbarn, wer
dekoriert weiss ich noch nicht 😄 | Zimmer in Dresden für den Orgelbauer, der hilft mir drei
Tage, buchen bitte bis zum 20. und das Angebot für die tschechische Gemeinde auf Tschechisch
bringen | Eine Zahlungserinnerung an Herrn Voss wegen Januar und eine an die Kröger GmbH, die
ist noch älter | bräuchte außerdem was kurzes für Instagram zum Tag der offenen Tür und eine
Übersicht der Krankentage für die Löhne, beides bis zum 25. | so, der Karton ist voll.
Tankquittungen, Bahn, Fachbücher, alles durcheinander. Meine Steuerberaterin will das am 20.3.
sortiert auf dem Tisch haben 🙈 | Mein Buch ist da!! 📚 Das sollen jetzt bitte alle erfahren, die
Leute auf dem Verteiler mit Leseprobe und auf Insta halt mit Foto vom Stapel | Hallöchen, am
Samstag ist Stoffmarkt und ich bin den ganzen Tag weg, da kommen immer zig Fragen zu Breiten und
Restmetern rein. Kann da jemand für mich ran? | Der Kunde aus Kassel will nach 10 Wochen
wandeln, Klinge hätte »Flugrost«. Hat sie in die Spülmaschine gesteckt, sieht man auf dem Foto.
Bitte übernehmen Sie das, sachlich. | Das neue Brot (Dinkel, Walnuss, Rübensirup) hat noch
keinen Namen, auf dem Zettel steht "das Neue". Dazu hätt ich gern ein Aufsteller-Kärtchen für
die Theke | Wir haben den Talk aus dem Gewächshaus mitgeschnitten (74 min, Regen aufm Dach).
Bitte so hinkriegen dass man's anhören mag, und eine Textfassung für die Webseite | Kannst du
mal gucken, was es an Stipendien für Comic gibt, und das vom Kultursenat (Link anbei) gleich mit
mir zusammen ausfüllen? | Mitgliederversammlung am Freitag 24. April um 19 Uhr – bitte einen
Raum für ca 80 Personen buchen und die Unterlagen vorbereiten (Wahl Kassier und zwei Beisitzer,
also auch Stimmzettel) | nur schnell zwischen zwei Schülern: notizen fotografiert -> protokoll,
kontoauszüge ab januar verbuchen, verwendungsnachweis für die sparkassenstiftung bis 31.3. | Wer
ist dieses Jahr 50 Jahre dabei? Liste bitte. Und die kriegen dann alle einen persönlichen Brief
von mir, Text dürft ihr vorschlagen. | Turnhalle ist nächsten Donnerstagabend (19.3.) gesperrt,
bitte Ausweichraum für 30 Leute auftreiben für den Abend und allen Eltern Bescheid geben wo sie
hin müssen | Bitte die letzten zehn Google Bewertungen beantworten. Außerdem passt die
SumUp-Auszahlung vom 5. nicht zur Kasse, schaut da mal rein. | Vom 23. bis einschließlich 29.
März bin ich auf Kur, könnt ihr in der Zeit die Kundenmails beantworten? | Aus der Skizze im
Anhang hätte ich gern ein Posterdesign, und wenn es fertig ist stellt es bitte gleich bei Etsy
ein. | Zu Folge 30 gibts noch kein Transkript. Und bei Folge 29 ist der Ton links viel lauter
als rechts. Könnt ihr euch bitte beides vornehmen | 2. bis 7. April haben wir zu, jemand müsste
die Kundenmails machen und ab und zu was posten | Frau Yıldız ist seit Jänner nicht mehr bei
uns, steht aber noch immer auf der Teamseite. Den neuen Kollegen sucht man vergeblich. | Ich
will Hochzeitsplaner gewinnen: schreibt denen auf meiner Liste eine nette Mail zu unseren
Blumenbögen, und schneidet mir vorher aus den Clips einen kurzen Film, den man mitschicken kann.
| Was kostet Lagerfläche in Graz pro Quadratmeter? Das bitte rausfinden. Völlig andere
Baustelle: meine Artikelliste hat kaputte Umlaute und doppelte Nummern, die gehört bereinigt. |
Wer macht in Europa kompostierbare Füllchips? Zwei, drei Anbieter mit Preis, bitte. Bis dahin
beim alten Lieferanten nochmal 20 Säcke nachbestellen, und zwar diese Woche. | das erklärvideo
ruckelt auf der startseite, lädt ewig, bitte richten. der film selber bräuchte auch untertitel,
viele schauen ohne ton | Der Dachdecker hat seine Rechnung geschickt (Nr. 2206, 418,70 €,
zahlbar ohne Abzug). Bitte überweisen, aber erst am 16. März, vorher ist das Konto nicht
gedeckt, und danach abhaken. | Also erstens soll der Gutschein für den Muttertag hübsch
gestaltet werden, und zweitens wartet der Bioladen Sonnleitner auf seine Rechnung über 14 Kisten
– die soll bitte morgen raus. | Die alten Angebote nochmal anstossen; einen kurzen Text über die
neue Sauna, für den Hausprospekt; und dann wäre der Rasen vor dem Haus zu mähen. | Welche Blogs
und Zeitschriften schreiben über Naturfarben? Such mir die raus. Auf LinkedIn soll außerdem am
Montag ein Beitrag über unsere Lehmputz-Baustelle stehen. | Für den neuen Azubi bitte einen Plan
machen, was er im ersten Monat lernt und bei wem. Sein Rechner ist da, aber leer, da müsste
Office und das Warenwirtschaftsprogramm drauf. | Könnts ihr mir die offenen Rechnungen vom
Elektriker und vom Fliesenleger überweisen, spätestens am 17.? Und die neuen Kurszeiten gehören
auf die Homepage. | In der Firma bleibt gerade einiges liegen, darum: Tabelle mit den
Wartungsintervallen der 15 Maschinen bauen, der Neuen ihren Arbeitsvertrag ausstellen (bitte bis
30. März) und das Firmenschild neu entwerfen. | Ich war bei vier Kunden mit dem Notdienst
draußen und habe alles auf Zetteln notiert, die Fotos sind im Ordner. Schreiben Sie den Leuten
bitte die Rechnungen dafür. | Unsere Hausordnung müsste ins Spanische, eine Seite. Am Montag
reisen die Gäste aus Valencia an, bis dahin sollte sie da hängen. | Könntet ihr euch parallel
zum Zaun mal umsehen, wo im Umkreis von 50 km gerade Metallbauarbeiten ausgeschrieben sind? Eine
Liste mit Fristen genügt mir fürs Erste. | Seit gestern schreibt mir ein Gast jede Stunde wegen
der Parkplätze. Übernehmt ihr das bitte? Zwei Autos sind frei, das dritte muss auf den Platz an
der Kirche. | Mir fällt gerade ein, dass unsere Terminzettel fast alle sind. Könnt ihr mir die
neu gestalten, A7, mit dem Platz für Datum und Uhrzeit etwas größer als bisher? | Macht uns
bitte jeden Monat einen Dienstplan fürs Repair-Café, so wie Kurt das bisher immer von Hand
gemacht hat. | Noch etwas anderes: Die Berufsgenossenschaft will bis Freitag den Lohnnachweis.
Könnt ihr das Formular für mich ausfüllen? Die Zahlen liegen im Ordner Personal. | Können Sie
bitte Hotel suchen in Dresden für mich und meine Mitarbeiterin, zwei Zimmer, vom 24. bis 26.
März, nicht weit von Messe. | moin, aufmaß treppenhaus lindenstr hängt als foto dran, bis morgen
sauber machen und dann gleich die 2. abschlagsrechnung hinterher | ofenbauer hier, grundofen für
fam. brandl, skizze+kacheltyp auf dem foto. angebot müsst am montag beim kunden sein, preis wie
beim letzten plus 6 % | so, dachrinne bei der frau kaltenegger is fertig, rechnung nach angebot
26-041 bitte. und vom hallendach in penzberg noch mei gschmier ins aufmaßblatt bringen, foto
kommt | Folge 12 ist aufgenommen, bitte schneiden und mit Intro versehen. Und von dem Gespräch
brauche ich noch eine Abschrift als Word. Bis Dienstag, wenn's geht. | Ich bin Bestatterin und
würde gern mal in einem Podcast über unseren Beruf reden, gern auch im Lokalradio. Vielleicht
findet ihr da was, wo man nicht gleich gruselige Musik drunterlegt. | Wir bringen vier neue
Honigsorten heraus. Dafür brauche ich Etiketten für das 500-g-Glas, und die Sorten müssen mit
Preis und Gewicht in den Onlineshop eingestellt werden. | Ich fahre am Sonntag, 22. März, von
Mainz nach Wien zur Optikermesse und brauche einen Nachtzug oder Flug, je nachdem was billiger
ist. | Unser Tag der offenen Tür steht an. Ich hätte gern bis Freitag einen Newsletter an die
Kunden und dazu einen Beitrag für Facebook. | Könnten Sie bitte für die Bäckerei die Buchhaltung
vom Februar machen? Kontoauszug und Belege liegen im Ordner. | Diktat von heute früh ist im
Ordner. Bitte bis morgen 12 Uhr als Text, das Gutachten muss raus. | zwei neue Aufträge, einmal
ein Post zur Eröffnung der zweiten Praxis, einmal die Rechnung an die Kasse für Frau Yilmaz |
Auf der Seite steht noch der Mittagstisch vom Herbst. Der muss raus. Die neue Karte habe ich
euch als PDF gemailt. | Sagt mal, könnt ihr auch die alten Kundenkarten von meinem Vorgänger ins
CRM tippen? Sind so ca. 300 Stück, gut leserlich. | Zwei Sachen: das Postfach beantworten
solange ich auf der Messe bin (16. bis 20.3.), und 25 Hausverwaltungen abtelefonieren wegen
Terminen für die Dachrinnenreinigung | Das Gespräch mit dem Bauamt hab ich mitgeschnitten.
Müsste mal jemand abtippen, bevor ich vergesse, wer da was versprochen hat. | Könnt ihr den
Online-Elternabend für den 24. März, 19 Uhr, einrichten? Mit Anmeldung wär gut, letztes Mal
kamen lauter Fremde rein. | Frau Seidl hätte gern schwarz auf weiß, was der Kachelofen kostet.
Muss am Mittwoch, 18.3., um 9 bei ihr sein. | Ab Montag bin ich vier Wochen in Reha. Telefon,
die Stundenzettel der Jungs und die Quittungen fürs Steuerbüro bleiben solange an euch hängen |
Lebensmittelkontrolle hat sich für Montag angesagt und die Temperaturlisten vom Kühlhaus hat
seit Wochen keiner geführt. Da muss was Ordentliches her. | da hat uns einer 1 stern gegeben
weil wir keine pommes haben. das will ich so nicht stehen lassen | Freitag muss ich um 8 in
Kassel auf der Baustelle stehen und hab kein Auto mehr. Zug oder Mietwagen ist mir wurscht. |
also ich muss nach Kassel, am Mittwoch, nee Quatsch am Donnerstag, dem vierundzwanzigsten, mit
der Bahn, hin früh und abends wieder zurück, zweite Klasse reicht, bucht ihr mir das bitte |
Bilder von den Schalen sind top. Worte dazu hab ich keine. Freitag wollt ich die gern haben |
neue Version 1.9 liegt bereit, die müsst mal jemand auf nem alten iPhone durchklicken. bis
Donnerstag mittag 12 wenns geht | Die Versicherung reagiert seit drei Wochen nicht auf meinen
Wasserschaden. Ich hab keine Nerven mehr für die Warteschleife. | Frau Lindner will ihr Geld für
die zerbrochene Laterne zurück, sie schreibt mir jeden Tag. Kümmert sich wer? | Wenn die Fragen
fertig sind: Unsere polnischen Gäste verstehen davon kein Wort, auf Polnisch bräuchten wir die
auch. | Mit den Quittungen ist ja alles im Lot. Aber auf Instagram ist seit vier Wochen tote
Hose, und der neue Lavendelhonig ist auch noch nicht im Shop drin. | Sehr geehrte Damen und
Herren, wir haben vierzig bestickte Schürzen an das Hotel Seeblick geliefert, je 32 Euro. Bitte
stellen Sie die Rechnung aus. Mit freundlichen Grüßen Hedwig Amsel | Hallo, also ich hab hier
eine Liste mit zwanzig Orthopäden, die sollen unsere Einlagen kennenlernen, ruft die doch mal an
und macht mir Termine aus | sag mal der Großhändler will für den Fließestrich jetzt das Doppelte
das Doppelte die spinnen doch frag mal bei zwei drei anderen an sechzig Sack frei Baustelle |
also der Carport ist fertig steht gut da der Kunde hat sogar Bier ausgegeben ähm ja und jetzt
halt die Schlussrechnung der Abschlag aus dem Februar muss da noch runter | Wir eröffnen in
Porto. 3 Linkedin-Posts, die Startseite auf portugiesisch übersetzen und ne neue Unterseite
anlegen | Ich muss am Do 26.3. um 11 Uhr beim Grundbuchamt in Würzburg sein. Zug ab Kassel,
zurück am selben Tag | Schick der Baufirma Reuter eine Mahnung, 1.380 offen seit 2.2. Und den
Januar verbuchen, hab ich verschlampt | Meine Yoga-Einheit für Senioren (22 min) sollte man auch
lesen können. Deutsch, große Schrift, nächsten Dienstag geht sie online | Hier stehen noch 110
Furniermuster rum, die an die Tischlereien aus der Liste müssen. Umschläge hab ich da | Bin vom
16. bis 20. März auf Montage in Linz und geh da nicht ans Telefon. Bitte übernehmt ihr die
Anrufe, Notdienst an meine Handynummer | Mir ist die Bürokraft abgesprungen. Also: Stelle neu
ausschreiben und solange jemand, der vormittags rangeht wenn es klingelt. | Die Schreinerei Höfl
hat immer noch nicht gezahlt, 480 Euro, seit sechs Wochen. Freundlich erinnern bitte, ich will
sie ja behalten. | Nach der Kita wäre jetzt die Grundschule dran: 12 Stunden Trommelkurs à 55,
Rechnung soll Donnerstag raus. | Beim Nähkurs im April haben sich 19 Leute gemeldet, Platz ist
für 10. Wer schreibt denen, wer drin ist und wer nachrückt? | Donnerstag 18:30 haben wir
Eigentümerversammlung und ich leite die. Jemand müsste mitschreiben, sonst streiten wieder alle,
was beschlossen wurde. | Ich such zwei Sachen: eine nette Stimme am Telefon wenn ich Patienten
hab und jemanden der mir die Aufnahme von der Teamsitzung in ein ordentliches Protokoll bringt |
14 neue Lampen fotografiert. Hintergrund freistellen und dann ab in den Shop damit, Montag ist
der Newsletter schon angekündigt | Habt ihr wen, der mir aus drei Seiten Text ein Arbeitsblatt
zum Ausdrucken baut? Bräuchte ich am 20.3. | Das Gespräch mit Herrn Yilmaz ist jetzt auch im
Kasten (52 Minuten). Bitte genauso abtippen wie bei Frau Seidel. | Die Schwester von Frau Wolter
will jetzt auch ihr Wohnzimmer abgeschliffen haben, 28 qm Eiche, Treppe 14 Stufen. Angebot
bräuchte sie am Donnerstag | Beim Warten auf den Katalog kam mir die Frage: welche Förderungen
gibts in Sachsen für Lastenräder in kleinen Betrieben? Bitte mal zusammentragen mit Quellen |
Ach und noch was ganz anderes: drei Facebook-Beiträge zum Hoffest wären super, am Freitag
nächster Woche sollten die raus | So, und jetzt noch ein zweites Angebot, diesmal für den
Tanzverein. Gleiche Speisen, aber 120 statt 70 Leute, bis Montag wärs gut. | Verkostung mit den
Wagners war letzten Mittwoch, 240 Euro. Hab ich nie was rausgeschickt, merk ich grad. | Hochzeit
Leitner: 4300 Bilder auf der Platte, zwei Kameras plus die Handys der Trauzeugen. Alles
durcheinander. Seufz. | Auf dem Hochzeitsportal schreibt jemand, wir hätten sie versetzt. Die
Dame kenn ich nicht mal, die war nie Kundin. | schon wieder ein Stern auf google, angeblich war
die suppe kalt 🙄 steht seit drei tagen unkommentiert da | Kann wer morgen beim Zeltverleih Haas
anrufen und fragen, was ein 10x15 Zelt mit Boden kostet? Danke!! | Einmal das
Leistungsverzeichnis ins Polnische und dann noch getrennt davon den Brief an die Nachbarn auf
Englisch | Antrag auf Halteverbot für den Kran, Lessingstr. 12, 13. bis 15. April. Wär nett wenn
das wer einreicht | Mich würd mal interessieren, was andere Hundeschulen in Freiburg für die
Welpenstunde nehmen, könnt ihr das rausfinden, mit Quellen? | Der Mietvertrag von der Finca ist
gekommen, 9 Seiten Spanisch. Den brauch ich bis Donnerstag auf Deutsch, sonst unterschreib ich
da noch meine Oma mit. | Ich hör das Interview mit dem Winzer aus Porto jetzt zum fünften Mal
und komm nicht voran. 40 Minuten Portugiesisch, müsste getippt werden und dann auf Deutsch | Die
Anzeige in der Zeitung hab ich gekündigt, bringt nix mehr. Lieber zwei Wochen lang was auf
Instagram | Die alten Artikelnummern stimmen alle nicht. Bitte 200 neue aus dem PDF in die
Tabelle tippen; im Impressum der Homepage ist ausserdem die Telefonnummer falsch | Bitte keine
Termine am Abend, sonst ist mir alles recht: 40 Kontakte in kontakte.csv anrufen, Woche vom 23.
März | Seit ich mit Bandscheibe liege, beantwortet keiner die Mails. Die Kunden werden langsam
sauer. Vorlagen liegen im Ordner, legt bitte los | Mein Vertrag mit dem Winzer in der Rioja, 9
Seiten, spanisch. auf deutsch bitte. unterschrieben wird montag 11 uhr, vorher muss ichs gelesen
haben | Wer könnte eigentlich mal die 50 Praxen aus meiner Liste durchklingeln, in der Woche ab
dem 23. wär ich in der Gegend und könnt überall vorbei | super, der Brandl hat nach eurer
Mahnung gezahlt. Jetzt fehlt bloß noch der Huber, der ziert sich seit Weihnachten | So langsam
wär's gut zu wissen, was andere Hufpfleger so nehmen. Ich bin glaub ich viel zu billig | Unsere
Scooter sind 16 verschiedene Farben in 16 verschiedenen Zuständen. Ich hätt sie gern alle in dem
Perlmutt-Lila wie der Nachbar, nur schöner | Das lief damals im Februar so gut mit dem
Postfach... mein Rücken ist wieder hin, ab Montag lieg ich. Könntet ihr die Mails noch mal
übernehmen, gleiche Regeln? | mit den Hufschmieden keine Eile. Der Januar liegt allerdings noch
unverbucht rum, merk ich grad, Auszug und Belege hab ich am Sonntag hochgeladen. Den bitte auch
machen | Foto folgt. Und die Frage, was ein vernünftiger Kaffeewagen gebraucht kostet und wer
sowas in Norddeutschland verkauft, die würd ich gern loswerden. Nächsten Freitag muss ich dem
Bürgermeister was sagen. | kann wer die supportmails abarbeiten? ca 55. und dann denen aus der
tabelle ne zahlungserinnerung schicken, freundlich | Samstag ist Kellerfest. Insta-Post,
Facebook-Post, Story-Text wären gut, und auf der Homepage gehört der Hinweis nach oben, sonst
stehen die Leute wieder beim alten Keller | Der Ochsen hat bezahlt, hab grad geguckt. Der
Kegelverein hängt leider noch mit 340 Euro vom Sommerfest, vielleicht wirkt so ein netter Brief
da auch.
""",
}
