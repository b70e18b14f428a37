"""What people who write German want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Ich hab von der Messe ca. 80 Visitenkarten, teils mit Rotweinflecken. Erst alle in die
Kundenliste eintragen und dann denen einen kurzen Newsletter schicken mit unserem
Frühjahrsangebot (6 Fl. zum Preis von 5, Text hab ich so halb). In zwei Wochen sollte alles
durch sein | Ich hab gestern beim Stammtisch erfahren dass es da einen Zuschuss für Lastenräder
gibt, könnt ihr mal schauen ob wir den kriegen. Und wenn ihr schon dran seid, die Rechnungen vom
Februar (alle 14) sind noch nicht geschrieben | ich hab beim Seminar in Kassel alles nur aufs
Handy gequatscht statt mitzuschreiben, das rächt sich jetzt, weil ich nix wiederfinde.
Sprachmemos, zusammen ca. 2 Std., die hätte ich gern als Text. Dialekt gibts gratis dazu | Guten
Tag, hier die Werkstatt für Buchbinderei. Meine Tochter befand, es sei unwürdig, dass ich mit
achtundsechzig noch selbst die Tankbelege aufklebe. Sie hat recht. Die Schachtel steht bereit,
das Steuerbüro erwartet sie ohne Eile. | So, Passau steht. Der Veranstalter hat unterschrieben,
Gage passt, Plakat machen die. Mir san diesmal zu dritt, die Resi kommt aus Wien dazu und fahrt
selber. Spielen tun wir Samstag den 20. Juni, anreisen mächt i aber scho am Freitag und heim am
Sonntag, weil um Mitternacht nimmer. Der Bass braucht sein eigenen Platz, und des letzte Hotel
hat ja keinen Parkplatz ghabt, des war nix. Schauts ihr bitte? | Ich brauche für meinen eigenen
Überblick eine Auswertung: Wie viel habe ich heuer an wen verkauft, nach Produkt und nach
Bundesland, schön als Tabelle mit Balken daneben? Export aus der Kassa liegt am Laufwerk. | Da
ich in der Woche vom 6. April auf Kur bin, sollte auf Insta trotzdem alle zwei Tage was von mir
erscheinen, und die Patienten vom Dienstag bitte alle auf die Woche danach umlegen. | Ich hätte
gern ein paar Erstgespräche mit Campingplatzbetreibern im Salzkammergut, die unsere Waschmünzen
noch nicht kennen. Wie ihr da rankommt, Telefon, Mail oder beides, ist mir wurscht, Hauptsache,
es sind Leute, die auch entscheiden. | Mach mir aus den Umsatzzahlen der drei Marktstände eine
Übersicht, Monat für Monat, mit Summe unten, Durchschnitt pro Tag und einem kleinen Diagramm
daneben. Die Zahlen stehen kreuz und quer in meinen Mails vom Jänner und Februar. | Habe hier
einen Stapel Behördenpost, der gescannt und abgelegt gehört. Dazu die USt-Voranmeldung fürs
erste Quartal fertig machen, Frist bei mir ist der 15. April. Und gibt's für eine
Ein-Frau-Tischlerei irgendeine Förderung für Maschinen? Bitte mal recherchieren. | Könnten Sie
mir bitte Folgendes abnehmen: eine Liste von Yogastudios im Raum Freiburg zusammenstellen; diese
Studios dann anrufen und unsere Korkmatten vorstellen; mit denen, die Interesse haben, Besuche
in der Woche vom 23. März eintragen. | Mein Shop braucht für neun Shampoo-Bars noch Artikel:
anlegen, Variante „mit Dose / ohne Dose“, Gewicht, Grundpreis pro 100 g (Pflicht!), Bilder
hängen an. Texte gibt's schon, die sind in der Worddatei, einfach übernehmen. | Seit wir die
Torten auch online verkaufen, kommen jeden Tag so viele Fragen per Mail, dass ich abends bis
zehn davor sitze. Könnt ihr das Beantworten für mich übernehmen, und zwar täglich? Die
häufigsten Fragen habe ich mit den Antworten schon einmal aufgeschrieben. | Eine Kundin hat mir
gezeigt, dass auf unserer Seite noch der alte Meister mit Bild und Lebenslauf steht, obwohl er
seit Weihnachten in Rente ist. Nehmt den Abschnitt bitte heraus. Er selbst hat darüber herzlich
gelacht. | so ich hab jetzt zwei Sachen einmal die neue Klientin Frau Brandstetter die hat heute
zugesagt der bitte die ganzen Unterlagen schicken und dann den Herrn Möbius der sich seit dem
Erstgespräch nicht mehr gerührt hat den noch mal nett anschreiben | Guten Tag, bei uns auf dem
Hof lammen gerade die Schafe, da komme ich zu nichts. Eine Familie aus Utrecht will wissen, ob
ein Kinderbett da ist und wann sie anreisen darf. Ja, und ab 15 Uhr. Schreiben Sie ihnen das
doch bitte auf Holländisch. Ihr Johann Mittermaier | Liebe Frau, lieber Herr im Büro, der Winter
ist überstanden, Gott sei Dank. Unsere Pflegekraft zieht in die Einliegerwohnung und braucht
fürs Amt eine Wohnungsgeberbestätigung, der Termin dort ist am 27. März, bis dahin sollte sie da
sein. Dank im Voraus, Ihre Hannelore Petri | Liebes Team, seit Jahresbeginn geben wir die
Kindertanzkurse selbst, und leider zahlen die Eltern nicht von allein. Wir hätten gern, dass Sie
die Kursgebühren jeden Monat in Rechnung stellen und die Säumigen freundlich erinnern. Vielen
Dank im Voraus Svenja Albers | Sehr geehrte Frau Lindner, zunächst vielen Dank für Ihre Geduld
mit mir. Ich bin jetzt 67 und mit diesen Netzwerken nicht aufgewachsen, aber meine Tochter
meint, die Goldschmiede müsse sich zeigen. Ich hätte daher gern vier Beiträge für Instagram zu
den Trauringen, Bilder liegen bei. Dazu bräuchte ich noch einen Handzettel im A5-Format für das
Schaufenster. Hochachtungsvoll Eckhard Thiele | Hallo Frau Wirth, vielen Dank für die schnelle
Hilfe neulich. Heute geht es um mein Postfach: Seit der Gewerbeschau laufen dort täglich an die
hundert Mails ein, und ich stehe von früh bis spät in der Backstube. Bitte sortieren, das
Übliche beantworten und mir sagen, was wirklich wichtig ist. Schöne Grüße aus Fulda
Bäckermeister Gunther Heil | Unsere Brauerei wird im Mai hundert, Opa hätte sich gefreut. Ich
hätte gern einen Newsletter an die Stammkunden mit dem Programm und auf Facebook eine kleine
Reihe mit alten Fotos. Die Kartons mit den Bildern hat meine Tante am Sonntag gebracht. | Ich
war gestern beim Steuerberater, der hat mich angeschaut wie einen Schüler ohne Hausaufgaben. Der
Februar muss gebucht werden, Kontoauszug und Belege habe ich heute früh eingescannt. Er will das
am 18. März auf dem Tisch haben. | Moin, bei uns ist gerade Land unter, die Kühlung war Montag
ausgefallen und ich hab zwei Tage nur mit dem Techniker telefoniert. Die Rechnungen an die vier
Hotels für Februar liegen deshalb immer noch. Könnt ihr die bis Freitag schreiben und
rausschicken? | Auf der Messe in Nürnberg haben wir 80 Adressen von Hausverwaltungen gesammelt,
Jens hat sie sogar schon in eine Liste getippt, Wunder gibt es. Nur anrufen will sie hier
keiner. Macht ihr das und legt mir Termine bei den Interessierten? Und bei der Gelegenheit, für
die Messe im Herbst brauche ich einen Überblick, was andere Schädlingsbekämpfer auf ihren
Ständen anbieten. | Am Samstag haben wir endlich die Küche bei Familie Brandl eingebaut, hat
natürlich länger gedauert wegen der schiefen Wand. Sie sind aber happy und haben gleich nach der
Rechnung gefragt. Schreibt ihr die bitte? 8.450 netto, Anzahlung von 3000 abziehen | Ich
diktiere neuerdings meine Gutachten im Auto, zwischen zwei Baustellen, geht super. Nur abtippen
mag das hier keiner, die Sekretärin schon gar nicht. Sind drei Aufnahmen, zusammen 50 Minuten,
brauch ich morgen um 16 Uhr als Text | Wir sind umgezogen, endlich, drei Tage Kisten und ein
kaputter Spiegel. Auf der Webseite muss überall die neue Adresse rein, und auf Facebook sollten
wir's auch verkünden, mit Foto vom Schaufenster. Das Telefon bleibt gleich | Mein Steuerberater
hat gestern angerufen, der war diesmal richtig sauer, obwohl wir zusammen im Chor singen. Ihm
fehlt der komplette Februar. Kontoauszug und Belege liegen im Ordner, bitte macht mir die
Buchhaltung bis zum 18. fertig. | so jetzt ists amtlich ich fahr zur Stuhlmesse nach Valencia,
vom 14. bis 16. April, Flug ab Stuttgart und ein Hotel nicht über 110 die Nacht. und ach ja
genau, meine Mappe mit den Polsterarbeiten müsste dafür auch noch auf Spanisch, sind vier Seiten
| oje oje der Kunde aus Leeds hat jetzt doch zugesagt und will das Angebot auf Englisch, das ist
nur eine Seite, na gut anderthalb, aber er will es morgen um drei besprechen, also bis dahin
müsst ichs haben, geht das | jetzt wo die Kurse bald auf der Seite stehen, ich hab da noch die
Liste mit den 30 Pflegeheimen, da müsste jemand anrufen und mir Gespräche ausmachen, am besten
in der Woche vom 23. bis zum 27., vormittags kann ich eigentlich immer | Grüß Gott, Huber vom
Sägewerk. Meine Frau hat bisher immer die Kontoauszüge mit den Belegen abgeglichen, kann das
aber aus gesundheitlichen Gründen nicht mehr. Wir würden uns freuen, wenn Sie das künftig jeden
Monat für uns übernehmen könnten. Vergelt's Gott, Alois Huber | Guten Tag, Matthias Rehm von der
Orgelbauwerkstatt. Eine Gemeinde in Lissabon hat um unser Angebot gebeten, und mein
Portugiesisch reicht leider nur für die Speisekarte. Würden Sie die vier Seiten bitte aus dem
Deutschen übertragen? Man rechnet dort bis zum 20. März damit. Mit herzlichem Gruß, M. Rehm |
Guten Morgen, hier ist Silke Harms, Antiquariat Harms. Während die Übersetzung läuft, fiel mir
etwas anderes ein: Rund 400 Bücher aus einem Nachlass müssten mit Titel, Jahr und Preis in unser
Shopsystem eingegeben werden. Wäre das bei Ihnen möglich? Fotos der Titelseiten habe ich.
Herzlich, Silke Harms | Sehr geehrtes Team, für unsere Kundschaft möchten wir eine
Frühlingsausgabe des Rundbriefs verschicken. Themen sind die neuen Brillenfassungen und der
kostenlose Sehtest. Den Text hätte ich gern am 27. Februar auf dem Tisch. Mit besten Grüßen
Optik Sattler, Irmgard Sattler | Guten Tag, im zweiten Stock ist die Türsprechanlage tot, Frau
Wendt hört nichts mehr, wenn es klingelt. Bitte schicken Sie jemanden, möglichst am Donnerstag,
da ist sie den ganzen Tag zu Hause. Mit freundlichen Grüßen R. Oltmann | Sehr geehrte Damen und
Herren, am 14. November möchte ich die Eigentümer zur Versammlung einladen, im Saal vom Krug, 18
Uhr. Bitte setzen Sie die Einladung auf; sie muss bis zum 20. Oktober raus sein.
Hochachtungsvoll G. Petersen | Hallo liebes Büro, mein Neffe mietet ab dem 1. April den
Stellplatz hinter der Scheune, vierzig Euro im Monat. Auch unter Verwandten hätte ich gern einen
Vertrag, bitte bis zum 27. März. Eure Friederike | ich hab gestern im Blättchen gelesen die
Gemeinde will den Kindergarten streichen lassen innen komplett das wär was für uns ladet ihr mal
die Unterlagen runter und füllt das aus Abgabe ist glaub ich im Juni | du ich hab im Altenheim
die ganze Woche gefliest und die Maße sind auf sagen wir mal acht Zetteln und einer
Fliesenpackung das müsste alles mal sauber auf ein Blatt mit Türen abziehen und so | Hallo,
gestern habe ich mit dem Förster zwei Stunden im Wald geplaudert, das Mikrofon lief mit, der
Specht leider auch. Bitte macht daraus eine Folge von vierzig Minuten mit Vor- und Abspann. Am
Freitag kommender Woche, also am 5. Juni, soll sie online gehen. Liebe Grüße Linus | Hallo, im
Museum läuft unser Film über das Klöppeln in Dauerschleife, aber ohne Ton, der Aufsicht zuliebe.
Nun versteht ihn keiner. Könntet ihr den gesprochenen Text unten einblenden, deutsch und
tschechisch? Mit Dank und Gruß Heimatverein, Renate Vogt
""",
}
