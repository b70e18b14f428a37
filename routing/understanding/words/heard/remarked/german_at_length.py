"""What people who write German remark of work or of themselves; at length."""

from __future__ import annotations

REMARKED = {
    "remark": """
In Aufnahme 2 redet der mit der tiefen Stimme, das ist Herr Okafor, die Frau bin ich | zur info:
mit Stube ist bei uns der Gastraum gemeint, nicht das Zimmer, steht eh so im Glossar | haha der
salon am markt hat mich grad auf der straße angesprochen, ihr wart wohl sehr charmant | Wegen
dem Rückruf: da läuft bei uns schon was mit dem Hersteller, nur dass ihr's wisst | ich mach das
seit 22 jahren und hab noch nie so viele schultern gehabt wie diesen winter | Falls ihr euch
über die Tankbelege wundert: ich fahre zu den Pferden raus, Uelzen, Celle, manchmal bis in die
Heide. Das sind locker 800 Kilometer in der Woche. | Nur zur Info: Das Vorspiel ist am 28. in
der Christuskirche, der Hausmeister schließt um 17 Uhr auf. | also ich hab jetzt alles
fotografiert und hochgeladen, ordner heisst märz chaos. bei zweien sieht man meinen daumen, das
ist aber nur der bäckerbedarf | nur zur info: frau seidl von der gemeinde hat sich bei mir
gemeldet, die ist ganz angetan | Den Entwurf lese ich am Wochenende, vorher komme ich nicht
dazu. Er sieht jedenfalls lang aus, und das meine ich als Kompliment. | die öffnungszeiten haben
wir jetzt selber auf der seite geändert, ging leichter als gedacht. sa bis 14h | Herr Huber hat
sich gestern extra bedankt, so nette Mail hätt er von einer Werkstatt noch nie kriegt | Bei mir
ist heute der Kaminkehrer, es staubt fürchterlich. Mein Mann selig hat sich an solchen Tagen
immer ins Amt verzogen, jetzt versteh ich warum. | Kurze Info: ab April bin ich nur noch Di–Do
in der Praxis, Mo und Fr gehören der Ausbildung. | Die zwei Gedichte fürs Blatt schick ich euch
am Wochenende, muss sie erst aus dem Buch abtippen | heute hatte ich 6 klienten und alle 6 haben
über ihre schwiegermutter geredet. ist irgendwas mit dem mond | Drei von den Kärtli waren
übrigens Vertreter, da braucht ihr euch nicht zu wundern wenn nix zurückkommt | Gerade kam ne
Mail vom Großhandel: Lieferung der Wärmepumpe verschiebt sich um 3 Wochen. Nur zur Info | Der
Herr Wagner von der Denkmalpflege meint das Leinöl muss kaltgepresst sein. Hab ich ihm gesagt
ist es. | ab nächster woche bin ich auf kur, nur damit ihr euch nicht wundert wenn ich abends
erst zurückschreibe | Ich bin bis Montag auf Sylt und habe den Ordner nicht bei mir. Sie hören
danach von mir. | der kunstverein in jena hat mir gestern auf insta ein herz geschickt, ich
deute das mal positiv | Das Hotel Seeblick hat heute die 640 Euro überwiesen, ich habe es eben
auf dem Konto gesehen. Damit sind nur noch zwei offen. | Ich habe gestern zufällig mit der
Handwerkskammer gesprochen. Die Dame dort meinte, dass man bei Fragen gern anrufen darf, sie
heißt Frau Petzold. | Die Kanzlei Rohde hat mir geschrieben und sich für den freundlichen Anruf
bedankt. Sie haben den Termin auch von sich aus noch einmal bestätigt. | Die Stundenzettel von
der Spätschicht liegen jetzt alle im Ordner. Der von Mirko ist mit Bleistift geschrieben, man
kann ihn aber gut lesen. | Meine Bahncard ist gestern mit der Post gekommen, ein Foto davon
liegt im Ordner. Ich freue mich schon richtig auf die Fahrt. | Der Beitrag über die blauen
Schalen kam großartig an, wir haben elf Stück davon verkauft. Meine Tochter hat ihn sogar in der
Schule gezeigt. | Beim dritten Diktat hört man im Hintergrund eine Baustelle, das ließ sich
leider nicht vermeiden. Ab Minute acht wird es deutlich ruhiger. | Bei uns ist seit heute früh
das Telefon gestört, deshalb schreiben wohl mehr Leute als sonst. Der Techniker kommt am
Nachmittag. | Nur zur Info: Meine Schwiegermutter hat den Entwurf auch gelesen und findet ihn
gut, und die ist wirklich streng. | Wundert euch nicht, wenn heute viele nach der Lieferung
fragen. Der Paketdienst hat gestern den ganzen Tag gestreikt. | War gestern bei der IHK, die
kannten das Programm für Lastenräder selbst nicht. Umso gespannter bin ich. | Der Kunde mit dem
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
Krankenhaus bei ihrer Mutter. | Die Fotos vom Stand habe ich gerade an Miriam geschickt, sie
legt sie euch in den Ordner. | Mit der Wirtin vom Eschenhof habe ich selbst schon telefoniert,
sie hat grundsätzlich noch Platz und meldet sich bei euch. | Die Kassenberichte habe ich heute
früh noch in den Ordner geschoben, jetzt müsste der Februar vollständig sein. | Herr Pohl hat
seine Unterlagen gestern bei mir in der Schreinerei abgegeben, ich habe sie kopiert und an euch
geschickt. | Die Hausverwaltung hat mir heute die Heizkostenabrechnung geschickt. Ich habe sie
weitergeleitet, bei Seite 4 bin ich mir nicht ganz sicher. | Ich habe dem Maler gestern schon
geschrieben, dass er sich bei euch melden soll. Er ist gerade noch auf einer Baustelle in
Kassel. | Nur damit ihr es wisst: der Herr mit der Ein-Stern-Bewertung war nie bei uns Kunde,
ich hab alle Rechnungen durchgesehen. | Mein Azubi hat am Wochenende schon ein paar Leuten wegen
der Fahrradtaschen geantwortet, nicht wundern, wenn da ein anderer Ton drin ist. | Die Familie
bringt das Rad selbst im Laden vorbei, das haben sie mir eben am Telefon gesagt. | Den
Einkaufspreis vom Moos habe ich euch eben per Mail geschickt, der ist im Februar deutlich
gestiegen. | Meine Nichte hat die Fotos auf ihrem Rechner, die kommt aber erst am Sonntag aus
Wien zurück. Ich sag ihr gleich Bescheid. | Die Patientin mit der bösen Bewertung hat sie von
sich aus gelöscht, wir hatten gestern ein gutes Gespräch. | Meine Tochter macht ab jetzt die
Bilder für euch, sie heißt Lene und schreibt euch von ihrer eigenen Nummer | Die Kontoauszüge
von Dezember liegen jetzt im Ordner, die Bank hatte sie an meine alte Adresse geschickt. | Herr
Brandl bringt die Unterlagen zur Tombola am Nachmittag bei mir in der Bäckerei vorbei, ich
fotografiere sie dann gleich ab. | Ich hab die Fotos an Jule geschickt, sie sucht die drei
besten raus und meldet sich dann direkt bei euch. | Frau Ott vom Kulturamt hat angerufen: Der
Nachweis darf auch ohne Originalbelege kommen. Da fällt mir ein Stein vom Herzen. | Die
Druckerei hat sich heute gemeldet, die haben jetzt auch Emaille-Becher im Programm. Nur so als
Info. | Unser Entwickler Jonas meint, der Absturz beim Scannen kommt von der Kamera-Bibliothek
und nicht von uns. | Kajabi schreibt, dass die Störung bei ihnen lag und seit heute früh behoben
ist. Die Leute müssten also wieder reinkommen. | Frau Lindner aus der Kanzlei meldet sich diese
Woche direkt bei euch, sie hat noch zwei Rückfragen zum Auto. | Mein Mann liegt mit Grippe im
Bett, ich muss erst schauen wie es ihm Ende der Woche geht. | Die Familie Rau war eben im Laden,
wir haben uns ausgesprochen und sie hat einen Strauß mitgenommen. Alles halb so wild. | Der Herr
Sahin fragt übrigens, ob ihr die nette Stimme vom Telefon seid. Ich habe ihn schön gegrüßt. |
Kevin war nur bis zum 20. da, das habt ihr ja schon richtig drin, wie ich sehe. Sauber! | so die
Kathrin vom Seminarhaus hat mir eben gesagt dass sie das vegetarische Buffet macht das ist dann
schon mal geklärt | also die Frau Neumann hat gerade angerufen die hat den Vertrag
unterschrieben und wirft ihn morgen hier in den Kasten | ja tut mir leid hier ist seit gestern
der Strom weg und die Kühlung läuft über den Nachbarn ich renne nur hin und her | servus,
scheiben für haus 3 sind jetzt doch gekommen, lieferschein hab ich dem benni ins auto gelegt |
der kran kommt jetzt doch erst nächste woche, is aber wurscht für uns, wir machen innen weiter |
polier hat unterschrieben, zettel hab ich abfotografiert und in den ordner gschmissen, seite 2
war nass aber lesbar | hab dem herrn yilmaz gsagt dass die rechnung von euch kommt und ned von
mir, ned dass er sich wundert | Sehr geehrte Herrschaften, der Installateur war soeben da, hat
alles vermessen und mit meiner Schwiegertochter ein Stück Kuchen gegessen. Ein angenehmer
Mensch. Es grüßt Sie Friedrich Amann | der dachdecker hat bei uns im laden angerufen, er hat
deinen termin bestätigt. nur so als info, gruß tim | mama liegt mit grippe flach, deswegen kam
gestern nix mehr von ihr. nicht böse sein, die fotos lädt sie hoch wenn sie wieder steht | die
alten mietverträge hab ich eingescannt und der frau lenz von der steuer auch gleich geschickt,
liegt alles im ordner verträge | Sehr verehrte Damen und Herren, unsere Änderungsschneiderei hat
gestern eine neue Nähmaschine bekommen, nach 31 Jahren! Die alte steht nun im Schaufenster. Mit
frohem Gruß, Rosemarie Lang | Heute hat eine Kundin gesagt, unser Laden riecht wie die Küche
ihrer Oma. Da war der ganze Ärger mit der Lieferung vergessen. | Die alten Logodateien hab ich
bei meinem Schwager auf dem Rechner gefunden, er schickt sie euch direkt per Mail. | Die
Volkshochschule hat mir gestern direkt zugesagt, die könnt ihr von eurer Liste streichen, da
kümmere ich mich selbst. | Kurze Info aus der Werkstatt: Wir haben den Auftrag für die
Schulmöbel bekommen, ich kann's selber kaum glauben. | Frau Wenzel von der Kita hat mich gestern
selbst angerufen und will es bis Ostern mit ihrem Träger klären. Nur damit ihr Bescheid wisst. |
Die fehlenden Bilder hat Jonas gestern Abend bearbeitet und in den Ordner "Freigestellt" gelegt,
es sind 31 Stück. | Der Händler hat mir versprochen, ihn mir zu mailen, bisher ist nichts
angekommen. Ich rufe dort nachher noch einmal an. | Das Plakat hängt jetzt als Entwurf im
Probenraum. Die Chorleiterin findet es schön, ich selbst habe noch kein Urteil. | Die Fotos von
der neuen Treppe habe ich an Mirko weitergegeben, er legt sie euch heute in den Ordner. | Die
neuen Brotpreise hat Steffi schon auf die Tafel im Laden geschrieben, die Kunden nehmen's
gelassen | Marek hat mir gerade seine Stunden gezeigt, alles sauber aufgeschrieben. Er lädt sie
nach dem Spätdienst hoch. | Bin gestern am Brautladen in der Gerberstraße vorbeigefahren, der
von der Liste. Die haben ein tolles neues Schaufenster. | Kurz zur Info, der Herr Lechner hat
gestern angerufen und wird die Rechnung diese Woche überweisen, er war im Urlaub. Er klang
richtig zerknirscht. | Unsere Lehrlinge haben mit dem Gesellenstück den zweiten Preis gewonnen.
Wollte ich euch nur erzählen, wir stoßen gerade in der Werkstatt an. | Der Kontoauszug ist jetzt
hochgeladen, die Sparkasse hatte am Montag den ganzen Tag Störung. Die Tankbelege hatte ich euch
ja schon im Februar gegeben | Die Stundenzettel von Kevin hat diesmal die Chefin vom
Nachbarladen abgezeichnet, weil ich beim Zahnarzt war. Nicht wundern, ist alles in Ordnung so |
Bin diese Woche schlecht zu erreichen, wir haben Inventur und mein Handy liegt meistens irgendwo
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
im Flieger sitzt. Sie hören von uns. Mit freundlichen Grüßen, Ulrike Baumann | Heute haben mir
schon zwei Kundinnen erzählt, wie schnell sie Antwort bekommen haben. Wollte ich nur mal
weitergeben. | das kleine Zimmer in der Goethestraße hat der Azubi übrigens zweimal gemessen,
kommt beide Male dasselbe raus | Liebe Northsider, unsere Tochter ist da, 3.400 Gramm und sehr
laut. Wenn ich in den nächsten Tagen langsam antworte, wisst ihr jetzt, warum. Müde und
glücklich Jasper | Hallo, die Messe ist vorbei, die Füße tun weh, und die Gespräche waren gut.
Ob daraus etwas wird, sehen wir im neuen Jahr. Bis dahin grüßt Olga Steinbeck | Liebe Leute, der
Kirschbaum vor dem Haus blüht zwei Wochen früher als sonst. Die Gäste fotografieren ihn mehr als
das Meer. Frohe Grüße Swantje | so, der neue Mieter hat heute seinen ersten Tag, er hat mir
gleich Baklava gebracht, mehr wollt ich gar nicht sagen | Hallo Runde, unsere Stadt führt ab
nächstem Jahr eine Bettensteuer ein, so steht es in der Zeitung. Man wird sehen, ob sie bei dem
Plan bleiben. Gruß Kunibert | Die Dame mit dem L hat mir eine Karte geschrieben, mit Hund drauf.
Sie ist sehr zufrieden mit euch | meine schwester hat ihre hochzeit abgesagt, zwei wochen
vorher. da sind offene posten doch gar nicht so schlimm | falls wer fragt: die Eule auf dem Foto
ist meine Oma ihre, aus Porzellan, steht seit 1961 im Regal | Meine Schwester meint ja, wir
bräuchten auch noch einen Podcast. Ich glaub, erst mal brauchen wir Schlaf. | Das Café Morgenrot
hat heut von sich aus angerufen und zwölf Kisten Sirup bestellt. Ich hab's gleich selbst
eingetragen. | Der Neffe vom Metzger sucht auch was. Aber der steht nie vor elf auf, das wissen
hier alle. | Ich hab die Weihnachtskarten vom letzten Jahr gefunden, 60 Stück, nie abgeschickt.
Jetzt sind sie im Altpapier. | Unser Wirt braucht dringend eine neue Webseite, die alte blinkt
noch. Ich hab ihm gesagt, er soll sich mal selbst drum kümmern. | eigentlich bräuchte man für
unsere alten tonbänder einen, der den dialekt noch kann. den gibts nur nicht mehr, der opa ist
tot | Unsere Nachbarin sucht seit Wochen einen Koch, die Arme. Ich hab ihr gesagt, sie soll es
mal am Schwarzen Brett der Uni versuchen. | Also, der neue Laden gegenüber hat ja jetzt Videos
und alles, na ja, wir bleiben bei unserem Schaufenster. | ähm der Lorenz hat mich heut beim
Bäcker angesprochen er überweist morgen sagt er na schauen wir mal ich glaubs erst wenn ichs seh
| ach du heut war vielleicht ein Tag erst der Anhänger platt dann der Kunde nicht da und dann
fängts auch noch an zu hageln naja Feierabend | also falls ihr euch wundert warum auf den
Zetteln Kaffeeflecken sind das war die Katze ja wirklich die Katze lesen kann mans aber noch |
ich wollt nur sagen die Gemeinde hat sich gemeldet wir sind zweiter geworden zweiter um
achthundert Euro egal die Mappe war trotzdem tipptopp | Liebe Leute, kleiner Zwischenruf aus der
Garage: Der Wagen ist jetzt lackiert, und zwar senfgelb. Meine Frau nennt ihn heimlich schon
Heinz. Das nur zur Erheiterung. Bis bald Olaf | Guten Morgen, macht ihr auch Lohnvorbereitung
für Minijobber? Ist noch nicht akut, ich überlege erst, ob ich jemanden einstelle. | Läuft das
alles über den Chat hier oder geht Mail genauso? Meine Frau würde nämlich gern mitlesen. | Darf
ich die Rechnung vom Februar an die neue Anschrift haben? Also: stellt ihr sowas im Nachhinein
noch um, oder gilt das erst ab der nächsten? | Zur Info für den, der telefoniert: Frau Nowak von
der Wohnbau ist immer erst ab 14 Uhr am Platz. | Sagt mal, sind das eigentlich vereidigte
Übersetzer, die bei euch arbeiten? Nur grundsätzlich, für den Vertrag jetzt brauch ich das
nicht, aber im Herbst kommt vielleicht was fürs Gericht. | Wie läuft so eine Reklamation bei
euch normalerweise ab? Ich hab das noch nie gemacht und will nichts falsch machen. | Macht ihr
grundsätzlich auch Lohn für Minijobber, oder nur für Festangestellte? Brauche ich erst ab
Sommer, wenn die Eisdiele wieder läuft. | Ich mach grad meine Steuer und finde eure Rechnung vom
Dezember nicht. Schickt ihr die per Mail oder liegt die irgendwo zum Runterladen? | Habt ihr
einen AV-Vertrag? Meine Datenschutzbeauftragte (also meine Schwester) will das wissen, weil ja
Patientennamen auf den Karten stehen. | Guten Tag, ich habe eine kleine Imkerei und bin durch
den Gründerstammtisch auf Sie gekommen. Könnten Sie mir erklären, wie das bei Ihnen abläuft und
womit ich preislich rechnen müsste? | Moin. Macht ihr auch was für Leute mit nur 8 Produkten
oder ist das euch zu klein | Ach so, das neue Logo liegt jetzt in der Dropbox, unter
"final_final2", das ist wirklich das richtige :) | Zur Info für die Person am Postfach:
Sendungen nach Österreich dauern grad 6 bis 8 Tage wegen Streik | Herr Mertens vom Autohaus Süd
hat mich eben selbst zurückgerufen, wir treffen uns. Nur dass ihr Bescheid wisst | Macht ihr
sowas wie Nachträge eigentlich auch, oder nur normale Angebote? Nur rein interessehalber, grad
liegt nichts an | Macht ihr grundsätzlich auch Genehmigungen in der Schweiz oder nur DACH ohne
CH 😄 Wir überlegen für nächstes Jahr. | nur zur Info, Frau Scholz hat mir am Telefon Zahlung bis
Ende der Woche versprochen. Mal sehen. | Zur Info, der mit der tiefen Stimme auf der Aufnahme
ist Herr Brandl, der andere bin ich | Heut hats wieder reingeregnet, Decke über EG steht voll
Wasser, aber die Jungs pumpen schon. Nur dass ihrs wisst, falls auf den Bildern alles glänzt. |
das ist nicht von mir, das ist vom Kollegen aus der Schreinerei nebenan, wir teilen uns den
Anschluss | Bei uns in Passau ist grad Hochwasser, also nicht wundern wenn ich mal zwei Tage
nicht antworte | Meine Tochter macht uns jetzt Tiktok. Sie ist 14 und hat mehr Ahnung als wir
alle zusammen. | Nur damit euer Mann sich nicht wundert, der Schaltkasten sitzt hinter der
Weihnachtsdeko, einfach die Rentiere rausheben | Wie läuft das eigentlich bei euch, wenn der
Kollege kommt und wir stehen grad wegen Sturm still, zahl ich die Anfahrt trotzdem? | Zur
Kenntnis für die, die telefonieren: Praxis Dr. Lohmann ist bis 20. zu, die gehen nicht ran.
Müsst ihr nichts machen, einfach nicht wundern.
""",
}
