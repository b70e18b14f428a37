"""What people who write German want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Hilfe, der Shop hat gestern Nacht 30 Leuten den falschen Versandpreis gezeigt. Bitte den Leuten
schreiben, die sich schon gemeldet haben, und den Preis auf der Versandseite auf 4,90 stellen,
so schnell es geht! | Ich hätte hier 28 Leute, die bei der Messe ihre Karte dagelassen haben,
alle wollten wissen was eine Wärmepumpe in ihrem Haus kostet. Bitte durchrufen, Baujahr und
Heizung notieren, und Vorort-Termine ab Mai machen | kassenbericht von märz bis jetzt und die
belege vom ganzen februar, es sind auch zwei gutschriften dabei die falsch herum sind. mein
exmann hat die kasse mal betreut, daher sieht das alles so aus wie es aussieht | Ich schäm mich
ein bisschen, aber die Kasse von 2025 ist ab August komplett liegen geblieben, da kam das Baby
und dann die Grippe, also fünf Monate nachbuchen bitte, Mitte April reicht völlig, das Finanzamt
hat mir bis 31. Mai gegeben | die Frau Seibold kann am Donnerstag nicht, bin auch nicht bös
drum. sucht mit ihr was in der Woche drauf ja? und der Herr Adam hat die Rechnung vom Gartentor
noch offen, bei dem bitte mal höflich anklopfen | Die 28 qm vom Bad oben und die 14 vom
Gäste-WC, mit Gefälle und Rinne, hab alles auf nem Pappkarton stehen. Daraus ein ordentliches
Blatt und dann gleich die Abschlagsrechnung 50 Prozent, und wenn ihr schon dabei seid: 12 Sack
Flexkleber nachordern, selber Händler | Schreiner Obermoser. Fenstermaße vom Altbau, 31 Stück,
jedes anders, sind im Handy als Sprachmemos (ja ich weiß). Könnt ihr das abhören und in
Listenform bringen, am besten nach Stockwerk? Dann sollen die drei Beschlaghersteller einen
Preis machen | Hi, ich hab beim Zählen gemerkt dass der Shop bei keinem Filament ne Warnschwelle
hat. Kann wer ne Liste machen was ich hab und ab wann ich nachkaufen muss, und dann direkt beim
Händler bestellen was drunter liegt? | ich hab hier seit gestern ne Anfrage von so ner
Schachgruppe, 12 Leute, Halbpension, und die fragen ob wir 6 Tische stellen können. Können wir.
Aber nur 4 mit Licht. Mag das wer hübsch beantworten, ich steh in der Küche | Der neue Verlag
will mir das Hörbuch abkaufen, schau dir das Papier bitte an. Und beim alten hab ich das Gefühl,
dass die Abrechnung hinten und vorne nicht stimmt, da müsste auch mal jemand drüber | Hallo! Ich
such für die Serie "Nachtschicht" ne Galerie in Hamburg oder Bremen, könnt ihr da anklopfen?
Dann wäre da noch der Förderantrag beim Fotofonds, da hab ich alles da, es muss nur einer in die
Form bringen. | Also das Wandbild in der Kita ist fertig, die Kinder haben mitgekleckst, war
großartig. Vertrag hattet ihr ja gemacht, die Anzahlung kam auch pünktlich, Fotos für die
Homepage mach ich selber wenn die Sonne mal scheint. Jetzt fehlt nur noch der Rest, also 1200
minus die 600, plus zwei Eimer Farbe extra für 64, die hat die Leiterin mündlich zugesagt.
Adresse wie gehabt. | Ich schreib's einfach runter: ein Gast von letzter Woche will wegen der
kaputten Dusche Geld zurück, da bitte antworten, dann hat unsere Köchin noch keinen
schriftlichen Vertrag, das wird Zeit, und die Dusche selbst muss halt auch ein Installateur
richten. | Kannst du Anja vertreten? Sie macht normal jeden Montag die Ablage, aber das mein ich
nicht. Ich mein den Eingangsordner: Post aufmachen, einscannen, benennen (Datum_Absender) und in
die Cloud, und zwar von nun an jede Woche. | Mach mir aus den Umsatzzahlen der drei Marktstände
eine Übersicht, Monat für Monat, mit Summe unten, Durchschnitt pro Tag und einem kleinen
Diagramm daneben. Die Zahlen stehen kreuz und quer in meinen Mails vom Jänner und Februar. |
Liebe Leute, mein Geselle geht, drum brauch ich einen neuen. Die Anzeige darf ruhig witzig sein,
muss aber sagen: 38 Stunden, Zulage, Firmenauto, keine Montage. Veröffentlicht bitte beim AMS
und in der Bezirkszeitung, Anzeigenschluss ist Montag um zwölf. | Seit wir die Torten auch
online verkaufen, kommen jeden Tag so viele Fragen per Mail, dass ich abends bis zehn davor
sitze. Könnt ihr das Beantworten für mich übernehmen, und zwar täglich? Die häufigsten Fragen
habe ich mit den Antworten schon einmal aufgeschrieben. | Ein Händler aus Bristol hat sich bei
uns gemeldet und möchte mehr über unsere Lagen wissen. Die Beschreibung unserer fünf Weine
müsste deshalb ins Englische übersetzt werden. Es sind knapp zwei Seiten, und die Fachwörter
habe ich am Rand erklärt. | so ich hab jetzt zwei Sachen einmal die neue Klientin Frau
Brandstetter die hat heute zugesagt der bitte die ganzen Unterlagen schicken und dann den Herrn
Möbius der sich seit dem Erstgespräch nicht mehr gerührt hat den noch mal nett anschreiben |
Guten Tag, ich habe die ganzen Belege fein säuberlich abgeheftet, da wären Sie stolz auf mich.
Wären Sie so nett und machten für die drei Parteien über der Drogerie die Jahresabrechnung fürs
Wasser und die Heizung? Bis Mitte April, sagen wir am 15., reicht es. Mit besten Grüßen, Alfred
Nowak | Grüß Gott miteinander, uns geht es soweit gut, nur der Rücken zwickt. Die Inserate der
Nachbarn lesen sich alle so viel schöner als unseres. Würden Sie mir das für das Austragshäusl
einmal ganz neu schreiben, mit Überschrift und allem? Fotos habe ich 22 Stück. Vergelt's Gott,
Ihre Resi Huber | Liebe Frau, lieber Herr im Büro, der Winter ist überstanden, Gott sei Dank.
Unsere Pflegekraft zieht in die Einliegerwohnung und braucht fürs Amt eine
Wohnungsgeberbestätigung, der Termin dort ist am 27. März, bis dahin sollte sie da sein. Dank im
Voraus, Ihre Hannelore Petri | Liebes Team, die Sitzung gestern Abend hat fast drei Stunden
gedauert und ich habe alles auf dem Handy mitgeschnitten. Könnten Sie mir daraus ein
ordentliches Protokoll machen, mit den Beschlüssen am Ende? Bis Montag würde mir reichen.
Außerdem müsste ein Rundschreiben an alle Mitglieder gehen, dass wir ab Mai donnerstags proben.
Herzlichen Dank Birgit Lohmann | Liebes Team, im Atelier ist endlich Ruhe eingekehrt, die
Ausstellung hängt. Nun steht unser Sommerfest an und ich suche dafür einen Saal in Freiburg mit
Bühne, am 13. Juni, für etwa achtzig Gäste. Mögen Sie ein paar Angebote einholen und
vergleichen? Mit herzlichem Gruß Renate Vogt | Sehr geehrte Frau Lindner, zunächst vielen Dank
für Ihre Geduld mit mir. Ich bin jetzt 67 und mit diesen Netzwerken nicht aufgewachsen, aber
meine Tochter meint, die Goldschmiede müsse sich zeigen. Ich hätte daher gern vier Beiträge für
Instagram zu den Trauringen, Bilder liegen bei. Dazu bräuchte ich noch einen Handzettel im
A5-Format für das Schaufenster. Hochachtungsvoll Eckhard Thiele | Liebe Frau Tietz, ich melde
mich wie immer viel zu spät und gelobe Besserung. Könnten Sie die Hochzeitspaare vom letzten
Sommer anschreiben und um ein paar Worte über meine Fotos bitten? Die Namen stehen in der Datei
im Ordner Hochzeiten. Schön wäre, wenn ich die Stimmen bis zum 27. März hätte, da geht die neue
Seite online. Liebe Grüße, Jonna Feldt | Unsere Brauerei wird im Mai hundert, Opa hätte sich
gefreut. Ich hätte gern einen Newsletter an die Stammkunden mit dem Programm und auf Facebook
eine kleine Reihe mit alten Fotos. Die Kartons mit den Bildern hat meine Tante am Sonntag
gebracht. | Ich habe mit einem alten Orgelbauer in Passau gesprochen, fast drei Stunden, der
Kuchen war auch gut. Die Aufnahme ist auf dem Stick gewesen, jetzt liegt sie in der Cloud. Bitte
einmal alles abtippen, Zeitmarken brauche ich nicht. | Meine Tochter hat mir am Wochenende
erklärt, dass meine Beiträge aussehen wie aus dem Gemeindeblatt. Sie hat leider recht. Macht mir
doch bitte vier schöne Instagram-Posts über die neuen Brautschuhe, Fotos hat der Fotograf schon
hochgeladen. | Unser Geselle hat gekündigt, die Neue fängt Montag an, und der Azubi war drei
Tage krank, ein Kuddelmuddel. Stunden stehen alle auf dem Zettel, den ich fotografiert habe.
Bereitet mir bitte die Löhne für März vor, freigeben will ich am 27. | Auf der Messe in Nürnberg
haben wir 80 Adressen von Hausverwaltungen gesammelt, Jens hat sie sogar schon in eine Liste
getippt, Wunder gibt es. Nur anrufen will sie hier keiner. Macht ihr das und legt mir Termine
bei den Interessierten? Und bei der Gelegenheit, für die Messe im Herbst brauche ich einen
Überblick, was andere Schädlingsbekämpfer auf ihren Ständen anbieten. | War gestern beim Banker,
netter Mensch, aber ohne Zahlen läuft da nix. Er will den Januar sauber gebucht sehen und ich
soll ihm zeigen, was die anderen Brauereien im Umkreis fürs Fass nehmen. Macht ihr mir beides? |
Bei uns in der Rösterei riecht es seit Montag nach Äthiopien, die neue Ernte ist da. Facebook
mach ich selber, das kann ich inzwischen. Was ich nicht kann ist der Newsletter, da bräuchte ich
einen für Donnerstag den 19., mit Probierpaket und Button zum Shop | Wir sind umgezogen,
endlich, drei Tage Kisten und ein kaputter Spiegel. Auf der Webseite muss überall die neue
Adresse rein, und auf Facebook sollten wir's auch verkünden, mit Foto vom Schaufenster. Das
Telefon bleibt gleich | Ruft ihr bitte die 35 Hausverwaltungen aus der Excel an und macht
Termine aus mit denen, die einen Schlüsseldienst auf Abruf suchen? Ich würd's ja selber machen,
aber nach der Messe in Stuttgart ist meine Stimme weg, meine Frau genießt die Ruhe | sag mal,
die Rechnungen waren prima, jetzt was anderes, ich überleg ja ob ich so ein Lastenrad anschaffe
für die Werkstatt und da solls doch Zuschüsse geben vom Land oder vom Bund keine Ahnung, kann
das jemand rausfinden und mir auf zwei Seiten aufschreiben | hört mal meine Lohntante hat
gekündigt und ich steh jetzt da mit sieben Leuten und Stundenzetteln, zwei waren krank einer hat
Elternzeit, irgendwer müsste das für März zusammensammeln und so vorbereiten dass ich nur noch
ja sagen muss, bis Dienstag den 24. glaub ich, ja doch | oje oje der Kunde aus Leeds hat jetzt
doch zugesagt und will das Angebot auf Englisch, das ist nur eine Seite, na gut anderthalb, aber
er will es morgen um drei besprechen, also bis dahin müsst ichs haben, geht das | Liebes Team,
Herr Özdemir vom Schlüsseldienst schreibt. Auf unserer Internetseite führen mehrere Verweise ins
Leere, und die Erweiterungen sind wohl auch seit einem Jahr nicht mehr aktualisiert worden. Wenn
das bis Montag jemand in Ordnung bringen könnte, wäre mir sehr geholfen. Danke und Gruß, Kemal
Özdemir | Liebe Alle, seit gestern liege ich flach, mein Rücken. Ich wäre sehr erleichtert, wenn
jemand die Kundenmails der Hundeschule beantwortet, und eine freundliche Zahlungserinnerung an
Familie Krüger müsste auch noch hinaus. Meine Textvorlagen kennen Sie ja. Dankbare Grüße, Babsi
| Guten Tag, Matthias Rehm von der Orgelbauwerkstatt. Eine Gemeinde in Lissabon hat um unser
Angebot gebeten, und mein Portugiesisch reicht leider nur für die Speisekarte. Würden Sie die
vier Seiten bitte aus dem Deutschen übertragen? Man rechnet dort bis zum 20. März damit. Mit
herzlichem Gruß, M. Rehm | Guten Morgen, hier ist Frau Lindner von der Änderungsschneiderei. Die
Rechnungen für das Theater und die beiden Hotels liegen immer noch ungeschrieben auf meinem
Nähtisch. Es wäre schön, wenn Sie die bis Freitag fertig machen und verschicken könnten.
Herzlichen Dank, Renate Lindner | eure Liste mit den Hotels ist ja jetzt fertig, find ich gut,
und da hab ich mir gedacht, anrufen müsste man die mal, alle zwanzig, und mir mit den Inhabern
was ausmachen, so eine halbe Stunde | also die neue Speisekarte, die bräuchten wir einmal auf
Englisch, sind nur zwei Seiten, und die deutsche könnt ihr dann gleich auf die Homepage stellen
statt der alten, ähm ja, das wär's glaub ich | Liebes Northside-Team, am 11. November muss ich
um zehn in Dresden sein, und zwar ausgeschlafen. Bitte sucht mir einen Zug ab Kiel am selben Tag
oder sagt mir ehrlich, dass es nicht geht. Zweite Klasse reicht völlig. Herzlich Enno | Liebe
Leute, wir haben einen Hund im Studio, und die Welt soll es erfahren. Macht bitte zwei
Instagram-Posts mit Fotos von Krümel. Und auf der Teamseite soll er auch auftauchen, als Leiter
der Abteilung Schlaf. Wuff und Gruß Nele | die Frau vom Steuerbüro hat angerufen und also nett
war sie nicht ähm es fehlen Belege zu den Kontoauszügen vom ersten Quartal könnt ihr die
raussuchen und ihr schicken bis Ende April hat sie gesagt | ja also ähm ich steh grad beim Herrn
Wiedemann im Bad und der will jetzt doch alles raus also Wanne raus Dusche rein bodengleich und
die Heizung auch neu kannst du da mal ein Angebot machen bis Freitag nein halt bis Donnerstag
Fotos schick ich | moin ich bins wieder du die Zettel von den Jungs vom März die liegen hier
noch im Handschuhfach drei Leute und der eine hat wieder nur Striche gemacht rechnet das mal
bitte zusammen mit Fahrzeit und allem | Liebes Team, ab dem 28. November stehen wir wieder mit
den Holzsternen auf dem Markt. Ich hätte gern sechs Posts für Instagram, einen davon mit
Öffnungszeiten. Am Freitag, dem 27., sollten sie fertig sein. Herzlich Eure Gundula | Sehr
geehrte Damen und Herren, für meine Fahrschule suche ich Schüler aus den umliegenden Dörfern.
Bitte schalten Sie Anzeigen bei Google, höchstens 250 Euro im Monat. Den Rest überlasse ich
Ihnen. Mit freundlichen Grüßen Uwe Pahlke | Guten Morgen, unsere Eisdiele hat seit Mai sechzig
Bewertungen bekommen und ich habe keine einzige beantwortet. Mögen Sie das diesen Monat noch
nachholen? Bitte freundlich, auch zu dem Herrn mit der Waffel. Sonnige Grüße Paolo und Heike
""",
}
