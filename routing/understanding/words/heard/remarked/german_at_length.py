"""What people who write German remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
Falls ihr euch über die Tankbelege wundert: ich fahre zu den Pferden raus, Uelzen, Celle,
manchmal bis in die Heide. Das sind locker 800 Kilometer in der Woche. | also ich hab jetzt
alles fotografiert und hochgeladen, ordner heisst märz chaos. bei zweien sieht man meinen
daumen, das ist aber nur der bäckerbedarf | Gestern Busgruppe aus Holland, unangekündigt, 48
Leute, der Koch hat geflucht und dann Bratkartoffeln für alle gemacht. Kein Stuhl mehr frei
gewesen, einer hat Akkordeon gespielt. Dafür mach ich das hier. | Den Entwurf lese ich am
Wochenende, vorher komme ich nicht dazu. Er sieht jedenfalls lang aus, und das meine ich als
Kompliment. | Bei mir ist heute der Kaminkehrer, es staubt fürchterlich. Mein Mann selig hat
sich an solchen Tagen immer ins Amt verzogen, jetzt versteh ich warum. | War vor zehn Jahren das
letzte Mal in Verona, damals noch mit meinem Vater, der hat an jedem Stand drei Gläser getrunken
und dann auf Fränkisch verhandelt. Bin gespannt, was davon noch steht | Kurze Info: ab April bin
ich nur noch Di–Do in der Praxis, Mo und Fr gehören der Ausbildung. | Das Hotel Seeblick hat
heute die 640 Euro überwiesen, ich habe es eben auf dem Konto gesehen. Damit sind nur noch zwei
offen. | Ich habe gestern zufällig mit der Handwerkskammer gesprochen. Die Dame dort meinte,
dass man bei Fragen gern anrufen darf, sie heißt Frau Petzold. | Die Kanzlei Rohde hat mir
geschrieben und sich für den freundlichen Anruf bedankt. Sie haben den Termin auch von sich aus
noch einmal bestätigt. | Die Stundenzettel von der Spätschicht liegen jetzt alle im Ordner. Der
von Mirko ist mit Bleistift geschrieben, man kann ihn aber gut lesen. | Meine Bahncard ist
gestern mit der Post gekommen, ein Foto davon liegt im Ordner. Ich freue mich schon richtig auf
die Fahrt. | Der Beitrag über die blauen Schalen kam großartig an, wir haben elf Stück davon
verkauft. Meine Tochter hat ihn sogar in der Schule gezeigt. | Beim dritten Diktat hört man im
Hintergrund eine Baustelle, das ließ sich leider nicht vermeiden. Ab Minute acht wird es
deutlich ruhiger. | Bei uns ist seit heute früh das Telefon gestört, deshalb schreiben wohl mehr
Leute als sonst. Der Techniker kommt am Nachmittag. | Nur zur Info: Meine Schwiegermutter hat
den Entwurf auch gelesen und findet ihn gut, und die ist wirklich streng. | Der Kunde mit dem
Carport hat heute angerufen und war ganz begeistert von der Arbeit. Er sagte, sobald die
Rechnung da ist, überweist er noch am selben Tag. | Die Belege vom Großmarkt liegen jetzt alle
im Ordner, ich habe sie gestern Abend noch abfotografiert. Es sind 23 Stück, und zum Glück war
nur einer nass geworden. | Zum Newsletter muss ich euch etwas erzählen. Eine Kundin hat den
Absatz über die Bienen ihrer ganzen Klasse vorgelesen, und jetzt wollen die Kinder uns im Mai
besuchen kommen. | Frau Brandt, die bei uns die Stundenzettel sammelt, ist diese Woche auf
Fortbildung in Erfurt. Am Abend liest sie ihre Mails aber, das hat sie mir versprochen. | Mir
ist beim Lesen der Antworten aufgefallen, wie freundlich ihr mit der Dame umgegangen seid, die
dreimal ihre Adresse geändert hat. Ich hätte da wohl längst die Geduld verloren. | Das Passwort
für die Seite habe ich gestern zurückbekommen, es lag bei meinem früheren Auszubildenden. Es
steht jetzt im gemeinsamen Tresor, unter dem Namen der Werkstatt. | Mein Kollege Jörg war
letztes Jahr in dem Hotel, das ihr herausgesucht habt. Er erzählt, das Frühstück sei bescheiden,
aber die Zimmer nach hinten wären himmlisch ruhig. | Ich habe den Vorgänger auf dem Markt
getroffen und nach seinen Kürzeln gefragt. Das „N“ am Rand heißt einfach, dass jemand
nachmittags beliefert werden will. | Die zweite Aufnahme mit der Hebamme ist jetzt auch
hochgeladen. Im Hintergrund hört man ab und zu ein Baby, aber das gehört bei ihr wohl dazu. |
Frau Ortmann hat mir gestern eine Sprachnachricht geschickt, sie ist noch bis zum Wochenende im
Krankenhaus bei ihrer Mutter. | Mit der Wirtin vom Eschenhof habe ich selbst schon telefoniert,
sie hat grundsätzlich noch Platz und meldet sich bei euch. | Herr Pohl hat seine Unterlagen
gestern bei mir in der Schreinerei abgegeben, ich habe sie kopiert und an euch geschickt. | Die
Hausverwaltung hat mir heute die Heizkostenabrechnung geschickt. Ich habe sie weitergeleitet,
bei Seite 4 bin ich mir nicht ganz sicher. | Ich habe dem Maler gestern schon geschrieben, dass
er sich bei euch melden soll. Er ist gerade noch auf einer Baustelle in Kassel. | Nur damit ihr
es wisst: der Herr mit der Ein-Stern-Bewertung war nie bei uns Kunde, ich hab alle Rechnungen
durchgesehen. | Mein Azubi hat am Wochenende schon ein paar Leuten wegen der Fahrradtaschen
geantwortet, nicht wundern, wenn da ein anderer Ton drin ist. | Meine Nichte hat die Fotos auf
ihrem Rechner, die kommt aber erst am Sonntag aus Wien zurück. Ich sag ihr gleich Bescheid. |
Meine Tochter macht ab jetzt die Bilder für euch, sie heißt Lene und schreibt euch von ihrer
eigenen Nummer | Herr Brandl bringt die Unterlagen zur Tombola am Nachmittag bei mir in der
Bäckerei vorbei, ich fotografiere sie dann gleich ab. | Ich hab die Fotos an Jule geschickt, sie
sucht die drei besten raus und meldet sich dann direkt bei euch. | Frau Ott vom Kulturamt hat
angerufen: Der Nachweis darf auch ohne Originalbelege kommen. Da fällt mir ein Stein vom Herzen.
| Kajabi schreibt, dass die Störung bei ihnen lag und seit heute früh behoben ist. Die Leute
müssten also wieder reinkommen. | Frau Lindner aus der Kanzlei meldet sich diese Woche direkt
bei euch, sie hat noch zwei Rückfragen zum Auto. | Die Familie Rau war eben im Laden, wir haben
uns ausgesprochen und sie hat einen Strauß mitgenommen. Alles halb so wild. | so die Kathrin vom
Seminarhaus hat mir eben gesagt dass sie das vegetarische Buffet macht das ist dann schon mal
geklärt | also die Frau Neumann hat gerade angerufen die hat den Vertrag unterschrieben und
wirft ihn morgen hier in den Kasten | ja tut mir leid hier ist seit gestern der Strom weg und
die Kühlung läuft über den Nachbarn ich renne nur hin und her | hab dem herrn yilmaz gsagt dass
die rechnung von euch kommt und ned von mir, ned dass er sich wundert | Werte Damen und Herren,
heute Nacht ist bei uns in der Backstube der Strom ausgefallen, darum liegt hier alles noch
durcheinander und ich melde mich später als versprochen. Es grüßt Bäckermeister Hans Lorenz |
Sehr geehrte Herrschaften, der Installateur war soeben da, hat alles vermessen und mit meiner
Schwiegertochter ein Stück Kuchen gegessen. Ein angenehmer Mensch. Es grüßt Sie Friedrich Amann
| der dachdecker hat bei uns im laden angerufen, er hat deinen termin bestätigt. nur so als
info, gruß tim | mama liegt mit grippe flach, deswegen kam gestern nix mehr von ihr. nicht böse
sein, die fotos lädt sie hoch wenn sie wieder steht | die alten mietverträge hab ich eingescannt
und der frau lenz von der steuer auch gleich geschickt, liegt alles im ordner verträge | Sehr
verehrte Damen und Herren, unsere Änderungsschneiderei hat gestern eine neue Nähmaschine
bekommen, nach 31 Jahren! Die alte steht nun im Schaufenster. Mit frohem Gruß, Rosemarie Lang |
Heute hat eine Kundin gesagt, unser Laden riecht wie die Küche ihrer Oma. Da war der ganze Ärger
mit der Lieferung vergessen. | Die alten Logodateien hab ich bei meinem Schwager auf dem Rechner
gefunden, er schickt sie euch direkt per Mail. | Die Volkshochschule hat mir gestern direkt
zugesagt, die könnt ihr von eurer Liste streichen, da kümmere ich mich selbst. | Kurze Info aus
der Werkstatt: Wir haben den Auftrag für die Schulmöbel bekommen, ich kann's selber kaum
glauben. | Frau Wenzel von der Kita hat mich gestern selbst angerufen und will es bis Ostern mit
ihrem Träger klären. Nur damit ihr Bescheid wisst. | Der Händler hat mir versprochen, ihn mir zu
mailen, bisher ist nichts angekommen. Ich rufe dort nachher noch einmal an. | Das Plakat hängt
jetzt als Entwurf im Probenraum. Die Chorleiterin findet es schön, ich selbst habe noch kein
Urteil. | Die Fotos von der neuen Treppe habe ich an Mirko weitergegeben, er legt sie euch heute
in den Ordner. | Kurz zur Info, der Herr Lechner hat gestern angerufen und wird die Rechnung
diese Woche überweisen, er war im Urlaub. Er klang richtig zerknirscht. | Die Fotos sind jetzt
im Ordner, hat ewig gedauert, weil das Internet im Atelier wieder lahmt. Zwei habe ich doppelt
hochgeladen, das macht ja nichts. Die mit dem roten Kleid ist meine Lieblingsaufnahme. | Ich hab
die Stundenzettel alle noch mal mit Nadine durchgesehen, sie stimmen. Beim Kollegen Özdemir
dachten wir erst, da fehlt ein Tag, aber der war auf Berufsschule. Passt also so, wie ihr es
habt. | Bei uns in der Imkerei ist die Winterpause vorbei, am Sonntag waren die ersten Völker
draußen. Nur zwei Verluste, letztes Jahr waren es neun. Ich sitze hier mit Kaffee und freue mich
einfach. | Entschuldigt, dass ich gestern nicht erreichbar war, Zahnarzt, und danach konnte ich
nur noch lallen. Der Newsletter-Text von meiner Mutter ist per Post unterwegs an mich, sie
schreibt ja alles mit der Hand. | Unsere Lehrlinge haben mit dem Gesellenstück den zweiten Preis
gewonnen. Wollte ich euch nur erzählen, wir stoßen gerade in der Werkstatt an. | Der Kontoauszug
ist jetzt hochgeladen, die Sparkasse hatte am Montag den ganzen Tag Störung. Die Tankbelege
hatte ich euch ja schon im Februar gegeben | Die Stundenzettel von Kevin hat diesmal die Chefin
vom Nachbarladen abgezeichnet, weil ich beim Zahnarzt war. Nicht wundern, ist alles in Ordnung
so | Die Fotos hat meine Frau jetzt in den Ordner geschoben, hat drei Anläufe gebraucht weil das
WLAN in der Werkstatt spinnt. Es sind 26, das verwackelte vom Hund ist aus Versehen dabei | Bin
diese Woche schlecht zu erreichen, wir haben Inventur und mein Handy liegt meistens irgendwo
zwischen den Schrauben. Am Freitag ist der Spuk vorbei. | Hurra, der Lieferwagen ist durch den
TÜV und darf noch zwei Jahre! Nach dem Ärger mit der Bank letzte Woche tut sowas richtig gut. |
Hab gestern mit Herrn Lohse telefoniert, er hat die Rechnung bekommen und überweist nach seinem
Urlaub. Wir haben dann noch eine halbe Stunde über Bienen geredet | Frau Ortega aus der Praxis
nebenan hat den spanischen Text gegengelesen, ihr gefällt er sehr. Sie ist in Sevilla
aufgewachsen, die muss es wissen | stellt euch vor wir haben den Auftrag vom Stadttheater
bekommen, alle Kostüme für die neue Spielzeit, ich sitz hier und kanns noch gar nicht fassen
ehrlich | also die Fotos vom Schleudern hat jetzt der Basti gemacht und hochgeladen, liegen in
dem Ordner Ostern, sind so zwanzig Stück geworden | ja sorry dass ich mich die ganze Woche nicht
gerührt hab, wir hatten Inventur und dann ist uns noch die Kasse abgeschmiert, aber jetzt läuft
wieder alles | bin grad auf der Leiter bei nem Kunden ich guck heut Abend in die Unterlagen,
irgendwas war da aber ich komm jetzt nicht drauf | ich hab übrigens mit der Frau Sommer
telefoniert und die hat die Texte gegengelesen, sie fand alles gut, meinte nur die Schrift ist
schön groß, also im Guten | der Kollege in Graz weiß Bescheid, dem hab ich gesagt dass ich mit
dem Nachtzug komm, der holt mich dann ab, nur zur Info | Guten Morgen, hier ist Frau Seidel vom
Nagelstudio. Die drei fehlenden Quittungen habe ich inzwischen gefunden und in den Ordner
gelegt, sie steckten in der Manteltasche. Herzliche Grüße, Anja Seidel | Guten Tag, ich habe
Ihre Rückfrage gesehen. Das möchte ich gern mit meinem Geschäftspartner besprechen, der gerade
im Flieger sitzt. Sie hören von uns. Mit freundlichen Grüßen, Ulrike Baumann | Liebes Team, zur
Information: Meine Tochter hat gestern die Boote fotografiert und die Bilder an Herrn Weigel
geschickt. Er hat den Empfang auch schon bestätigt. Freundliche Grüße vom Bootsverleih, Gerd
Nissen | Hallo zusammen, nur damit Sie nicht erschrecken: Unser Paketdienst streikt seit heute
früh, deshalb kommen wohl mehr Nachfragen als sonst. Einen Hinweis haben wir im Laden schon
ausgehängt. Beste Grüße, Theo Lang, Spielwaren Lang | Sehr geehrtes Team, von den sieben
Gesprächen, die Sie vereinbart haben, haben nun fünf stattgefunden, und zwei Verwaltungen
möchten ein Angebot von uns. Ein schöner Erfolg, finde ich. Es grüßt Sie Dieter Maurer,
Aufzugswartung | kleiner Hinweis an den, der die Bilder macht, die blaue Vase heißt bei uns
wirklich Gerda, das ist kein Tippfehler, die heißen alle so, nach meinen Tanten, hat alles seine
Richtigkeit | ich bin übrigens ab jetzt nachmittags schlecht zu erreichen, wegen der Kleinen,
Kita hat nur bis zwei, ist nicht wichtig, nur falls sich wer wundert, dass ich abends um zehn
schreibe | Sehr geehrte Damen und Herren, zu Ihrer Kenntnis: Wir haben seit dieser Woche einen
neuen Geschäftsführer, Herrn Pilgrim. Für die laufenden Aufträge ändert sich dadurch nichts. Mit
freundlichen Grüßen Sekretariat Mühlhoff | Liebe Northsider, unsere Tochter ist da, 3.400 Gramm
und sehr laut. Wenn ich in den nächsten Tagen langsam antworte, wisst ihr jetzt, warum. Müde und
glücklich Jasper | Hallo, die Messe ist vorbei, die Füße tun weh, und die Gespräche waren gut.
Ob daraus etwas wird, sehen wir im neuen Jahr. Bis dahin grüßt Olga Steinbeck | Liebe Leute, der
Kirschbaum vor dem Haus blüht zwei Wochen früher als sonst. Die Gäste fotografieren ihn mehr als
das Meer. Frohe Grüße Swantje | so, der neue Mieter hat heute seinen ersten Tag, er hat mir
gleich Baklava gebracht, mehr wollt ich gar nicht sagen | Hallo Runde, unsere Stadt führt ab
nächstem Jahr eine Bettensteuer ein, so steht es in der Zeitung. Man wird sehen, ob sie bei dem
Plan bleiben. Gruß Kunibert | Die Dame mit dem L hat mir eine Karte geschrieben, mit Hund drauf.
Sie ist sehr zufrieden mit euch | falls wer fragt: die Eule auf dem Foto ist meine Oma ihre, aus
Porzellan, steht seit 1961 im Regal | Das Café Morgenrot hat heut von sich aus angerufen und
zwölf Kisten Sirup bestellt. Ich hab's gleich selbst eingetragen. | Unser Wirt braucht dringend
eine neue Webseite, die alte blinkt noch. Ich hab ihm gesagt, er soll sich mal selbst drum
kümmern. | eigentlich bräuchte man für unsere alten tonbänder einen, der den dialekt noch kann.
den gibts nur nicht mehr, der opa ist tot | Unsere Nachbarin sucht seit Wochen einen Koch, die
Arme. Ich hab ihr gesagt, sie soll es mal am Schwarzen Brett der Uni versuchen. | ähm der Lorenz
hat mich heut beim Bäcker angesprochen er überweist morgen sagt er na schauen wir mal ich glaubs
erst wenn ichs seh | ach du heut war vielleicht ein Tag erst der Anhänger platt dann der Kunde
nicht da und dann fängts auch noch an zu hageln naja Feierabend | also falls ihr euch wundert
warum auf den Zetteln Kaffeeflecken sind das war die Katze ja wirklich die Katze lesen kann mans
aber noch | ich wollt nur sagen die Gemeinde hat sich gemeldet wir sind zweiter geworden zweiter
um achthundert Euro egal die Mappe war trotzdem tipptopp | Liebe Leute, kleiner Zwischenruf aus
der Garage: Der Wagen ist jetzt lackiert, und zwar senfgelb. Meine Frau nennt ihn heimlich schon
Heinz. Das nur zur Erheiterung. Bis bald Olaf
""",
}
