"""What people who write German answer to what the desk asked; at length."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Bitte an die neue Anschrift, Lindenweg 14 in 38100 Braunschweig. Die Brandts sind im Januar
umgezogen und holen die Post vom alten Haus nur noch selten ab. | Ja, unbedingt, denn ich komme
mit dem Transporter und habe die Muster hinten drin. Er ist 2,60 Meter hoch, eine normale
Tiefgarage fällt also aus. Danke fürs Mitdenken! | Das waren nur Frau Yilmaz mit sechs Stunden
und der Jonas mit zweieinhalb. Wir hatten die große Hochzeit im Schloss, da ging es bis nach
Mitternacht. | Am Dienstag kommt der Grafiker vorbei, bis dahin sollte sie da sein. Wenn ein,
zwei Wörter noch offen sind, ist das nicht schlimm. | Nein, das darf bleiben. Sie ist nur in
Elternzeit und kommt im Herbst wieder zu uns, da freuen sich die Patienten schon drauf. | Wir
duzen alle, das ist auf dem Platz auch so üblich. Nur beim Veterinäramt bleibt es natürlich beim
Sie. | Die gehört zum Betrieb, das ist die Anzeige im Stadtmagazin. Den Beleg habe ich gestern
noch in den Ordner gelegt. | Rechnen Sie mit ungefähr 12.000 Stück, je zur Hälfte 0,5 und 0,75
Liter. Voriges Jahr waren es knapp 10.000, und wir wachsen zum Glück ein wenig. | Die nehmen Sie
trotzdem mit auf und lassen das Feld einfach leer. Meine Mutter kennt die meisten Leute
persönlich und trägt die Nummern später nach. | Nein, die dürfen Sie gern weglassen. Der Text
kommt in unsere Vereinszeitung, und der alte Herr Kessler soll dort ja gut dastehen. | Wir haben
uns für den ersten entschieden, der ist herzlicher. Im zweiten steht zwar mehr drin, aber unsere
Kunden lesen ja meistens nur bis zur Hälfte. | Eine Dreiviertelstunde reicht mir eigentlich
immer. Dazu kommt die Fahrt, deshalb wäre mir dazwischen eine halbe Stunde Luft ganz lieb. |
Bitte auf die Firma vom Vater: Lindner Haustechnik GmbH, Gartenstr. 8, 72764 Reutlingen. Der
zahlt das Ganze nämlich. | Frau Yilmaz arbeitet seit dem 1. März 24 Stunden, verteilt auf
Dienstag bis Donnerstag. Der geänderte Vertrag liegt im Ordner Personal. | Den mit den Kacheln.
Das Foto ist zwar schön, aber auf dem Handy sieht man dann erst mal nur Himmel. | Ja, aber als
nicht sichtbar. Die Hälfte kommt im Herbst wieder rein und dann müsste man sonst alles zweimal
tippen. | Bitte auf die Eigentümergemeinschaft Lindenstraße 8, zu Händen der Hausverwaltung. So
hatten wir es beim letzten Mal auch, und da kam das Geld innerhalb einer Woche. | Lieber ruhig
und ohne viele Ausrufezeichen. Meine Teilnehmerinnen kommen meistens nach einem langen
Arbeitstag, und die wollen nicht auch noch von mir angeschrien werden. | Ja, das stimmt so.
Samstags kommen die Kleinen ab drei Jahren, und länger halten weder die Kinder noch ich das
durch. | Ich nehme den Nachtzug, wenn noch ein Abteil für mich allein zu haben ist. Im Zug
schlafe ich erstaunlich gut, und ich spare mir damit eine Hotelnacht. | Bitte ins Hochdeutsche,
nur die Fachwörter lasst so, wie er sie sagt. Die Zeitschrift wird auch im Norden gelesen, und
dort versteht sein Schwäbisch wirklich niemand. | Fangt mit dem Spanischen an, denn die erste
Presse steht schon in Valencia auf dem Hof. Portugiesisch hat noch Zeit, da verhandelt mein Sohn
erst. | Bis Donnerstag, den 19., wäre es ideal. Am Abend treffen wir uns mit den anderen
Händlern aus der Straße, und ich würde gern etwas Handfestes auf den Tisch legen. | Die von der
Tochter, sie kümmert sich um alles: Lindenweg 4 in Celle. Der Vater kann nicht mehr so gut
lesen. | Beim letzten Mal sind alle mittags weggelaufen und kamen zu spät zurück. Also diesmal
lieber mit Essen, vegetarisch reicht. | Freitag um 14 Uhr passt, ich bin dann selbst im Haus und
kann ihm den Keller zeigen. | Das ist bei uns etwas eigen: Die beiden unteren Wohnungen hängen
an einem Zähler, oben hat jeder seinen eigenen. Unten teilen wir seit jeher nach Köpfen, also
drei zu eins. | Dinkelspelz und Lavendel aus der Provence, ungefähr 70 zu 30. Der Bezug ist
Leinen, abnehmbar und bei 30 Grad waschbar. | Kommt drauf an, am 2. Mai hab ich schon zwei
Hochzeiten. Jeder andere Samstag im Mai geht, nur der nicht. | Die im Fenster nicht mitzählen,
die sind von der Sonne ausgeblichen und gehen nur noch als Zweite Wahl weg. | Das war der Herr
aus Kassel, der zweimal bezahlt hatte, weil die Seite hängen blieb. Seine Bestellung ist die
1047. | Donnerstag nächste Woche ginge, so gegen 14 Uhr, dann ist der Putz am Trocknen und ich
hab Luft. | Ganz klar „Bohnental“. Bei den anderen beiden hat meine Frau gelacht, und nicht auf
die gute Art. | Erst die Hände und dann für etwa zehn Sekunden die Noten daneben. So mache ich
es im Unterricht auch immer. | Guten Tag, das Konto bei der Sparkasse bitte, das mit der Endung
338. Das andere ist das Sparbuch für die Enkel. Freundlichst, Irmgard Thoma | Guten Tag, zu
Ihrer Rückfrage: Stimmberechtigt sind bei uns alle ab sechzehn, die Fördermitglieder nicht. Das
steht in Paragraf 7, ich habe eben nachgesehen. Beste Grüße Jochen Hartwig | Ja, die dürft ihr
ruhig alle anrufen, auch den Bäcker, mit dem ich mal Streit hatte. Das ist lange her und er hat
jetzt eine neue Frau. | Entschuldigt die späte Antwort, hier war Elternabend und danach war ich
platt. Freitag um 9 wäre ideal, da sind die Leute schon wach und noch nicht im Wochenende. | Da
musste ich erst meinen Meister fragen, und der war bis eben auf dem Dach. Siezen, sagt er,
unsere Kunden sind meist über sechzig. | Mein Vater hätte jetzt gesagt, der Kunde wird gesiezt,
Punkt. Aber bei den Hundeleuten sind alle per du, also du | Da hab ich extra nochmal auf dem
Lieferschein geschaut, der lag natürlich im Auto. Gartenstr. 14 in Göppingen, zu Händen Frau
Kurz | Puh, die Spedition, die schicken ja alles per Post, wie früher. Nein, die Rechnung hab
ich nicht, nehmt einfach den Lieferschein | Normal mach ich das am 25., aber da sind wir auf der
Beerdigung von meiner Tante. Also schon am 23., das ist ein Montag | nee lieber mitten drin, ich
hab ja kein Auto dabei und abends will ich noch was essen gehn, darf dann auch zwanzig Euro mehr
kosten | so ich hab jetzt nachgeschaut, das war die Reparatur vom Anhänger, der Beleg klebt
hinten im Fahrtenbuch, Foto kommt gleich | mh also am Montag ist noch zu früh da fehlt mir das
Bild, sagen wir Mittwoch, ja Mittwoch der 18. passt | Hallo, Meister Grabowski hier. Es bleibt
alles beim Alten, nur Frau Lenz arbeitet jetzt 25 statt 20 Stunden in der Woche. Danke, dass Sie
daran denken. Ihr Piotr Grabowski | Liebes Team, auf unserem Weingut duzen wir die Gäste seit
jeher, das darf man also gern auch im Beitrag spüren. Einen herzlichen Gruß vom Kaiserstuhl,
Veronika Sütterlin | Guten Morgen, vielen Dank für die Nachfrage. Wenn ich ihn am Freitag
kommender Woche hätte, wäre das vollkommen ausreichend. Mit freundlichen Grüßen, Roswitha Klein,
Heimatblatt | Die mit v3 am Ende. v4 war ein Versehen von mir, die könnt ihr ignorieren. | na
also das Fest ist ja am dreizehnten, und davor muss es raus, ich sag mal, Montag, nein der
Dienstag drauf, der neunte, bis dahin sollte das alles fertig sein | neunundachtzig Euro, warte
mal, dritter Februar, ach das war der Schlüsseldienst, weil ich mich ausgesperrt hatte,
peinlich, Quittung müsste im Auto liegen, sonst halt ohne | Guten Morgen, zu Ihrer Frage: Es
sind sechs Beschäftigte, davon zwei in Teilzeit. Änderungen gab es im März keine. Mit
freundlichen Grüßen Carola Ebert | Liebes Team, gemeint ist der Kundenkreis in Österreich, nicht
der in der Schweiz. Und ja, die Preise bitte in Euro. Entschuldigt die Unklarheit! Viele Grüße
Ronja | Hallo, zu Ihrer Frage: ja, die Rechnung soll auf die Firma laufen, nicht auf ihn
persönlich. Gruß Annegret | Guten Abend, auf Ihre Rückfrage: Du, bitte, und gern mit einem
kleinen Scherz. So schreiben wir unseren Gästen immer. Grüße vom Deich Okke | nee nee die
Anfahrt die ist da schon drin bei der Pauschale die müsst ihr nicht extra hinschreiben das hab
ich mit dem Kunden so ausgemacht | puh was für eine Sorte ähm die grauen also anthrazit sagt man
glaub ich und matt nicht glänzend auf keinen Fall glänzend | ja also das war dann der Dienstag
nee Mittwoch Mittwoch der achtzehnte da brauch ichs spätestens da ist nämlich Bauherrentermin |
Hallo, Sie fragten nach dem Termin. Montag, der 20. April, würde mir passen, vorher bin ich
ohnehin im Urlaub. Gruß Detlef Kruse | Guten Tag Frau Kollegin, für den Shop genügen 1600 Pixel
an der langen Seite. Für den Katalog dann bitte zusätzlich in Druckgröße, A5. Freundlich grüßt
Goldschmiede Wendt | Liebe Frau Planer, mehr als 600 Euro sind nicht drin, das habe ich gestern
mit meinem Mann durchgerechnet. Dafür backe ich den Hefezopf selbst. Herzliche Grüße Traudl |
Eigentlich wollte ich was über die neuen Kurse machen, aber wichtiger ist jetzt unser Umzug in
die alte Molkerei, weil ständig Leute vor der falschen Tür stehen | fahren muss ich am 18. ach
quatsch, am 19., der 18. ist Mittwoch und da hab ich Sprechstunde | Weiß nicht wie das bei euch
heißt, jemand soll halt die Kundenmails beantworten solange ich operiert werde | Huch, das hatte
ich ganz überlesen, entschuldigen Sie! Montag reicht mir völlig, vorher mach ich den Rechner am
Wochenende sowieso nicht auf. | ah stimmt, der betrag fehlte. 2.860 netto, die anfahrt haben wir
diesmal geschenkt weil der kunde so nett war und uns mittagessen gekocht hat | Guten Morgen
zusammen! Also, es soll um die neuen Patenschaften für Bienenvölker gehen, da fragen gerade so
viele Leute auf dem Markt danach. Ein bisschen Frühling darf auch rein. | Da muss ich passen,
das liegt alles bei der Anwältin. Und die ist gerade in Elternzeit gegangen. | Gut dass Sie
nachfragen, es sind nämlich zwei Bänder: einmal 35 Minuten und einmal knapp eine Stunde. Das
zweite rauscht leider etwas, da stand ich neben der Kaffeemaschine. | Na ich selber, bin ja
allein hier :D Aber schickt's bitte auch meinem Mann, der findet jeden Tippfehler. | Am
wichtigsten ist Englisch, und Spanisch weil ich im Sommer auf dem Markt in Girona stehe.
Portugiesisch brauche ich nicht. | Die geht an die Hebammenpraxis am Markt, Ansprechpartnerin
ist Frau Sommerlatte, aber bitte auf die Praxis ausstellen | Bei uns duzen sich alle, auch die
Kunden, außer Frau Professor Wendt, da würde ich beim Sie bleiben. | Abgemacht waren 75 die
Stunde, und ich war sechseinhalb Stunden dort, die halbe hab ich aber beim Kaffee gesessen, also
sechs.
""",
}
