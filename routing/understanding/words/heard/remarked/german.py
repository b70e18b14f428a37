"""What people who write German remark of work or of themselves; from what was heard."""

from __future__ import annotations

REMARKED = {
    "remark": """
nur zur info, die kasse war drei tage kaputt, da fehlen bons | wie läuft das eigentlich mit dem
datenschutz bei euch | Die Audiodateien kommen gleich per WeTransfer. | frau hoffmann heißt seit
januar frau weber, nicht wundern | Spricht die Person, die da anruft, eigentlich Dialekt? Fragt
meine Frau 😄 | Herr Reuter ist übrigens ein etwas schwieriger Kunde, aber im Grunde ein netter
Kerl | hab die zugangsdaten fürs wordpress im safe hinterlegt | bin bis 15 uhr auf der
baustelle, kein netz | Muss ich die Belege sortieren oder reicht das so durcheinander? | unser
laden heißt offiziell noch Tee & Mehr GbR, auch wenn draußen was anderes dransteht | eilt
überhaupt nicht, wollt ich nur gesagt haben | Am 28. März ist bei uns Tag der offenen Tür, nur
damit ihr Bescheid wisst | der kollege kröger kennt sich mit den alten konten aus, der hat das
jahrelang tadellos gemacht | Irgendwann will ich auch mal einen Podcast machen, aber das ist
Zukunftsmusik. | frage an den, der übersetzt: sind sie muttersprachler? | kontoauszüge kommen
heut abend, sitz grad im zug | Wie ist das eigentlich gemeint mit der Abnahme, muss ich da was
unterschreiben? | frau seidel heißt seit der hochzeit übrigens brandt, nicht wundern | Das
zweite Band rauscht etwas, da lief der Kompressor mit. | bin ne schnarchnase und brauch nachts
ruhe, falls das fürs hotel von belang ist 😄 | Müller hat gestern bezahlt, steht aber noch nicht
auf dem Auszug | Der Kunde heißt übrigens Schmitt mit zwei t, steht auf dem Beleg auch falsch |
in der aufnahme redet ab minute 30 nur noch der bürgermeister, nicht wundern | Bei uns zahlt man
traditionell erst nach der Beisetzung, das nur zum Verständnis. | woher weiß eigentlich
derjenige, welche Kunden wir duzen? | Das Kontaktformular hat mein Sohn gebaut, falls jemand
Zugangsdaten braucht, er heißt Jannis | Meine Nichte macht die Fotos selber, die kommen aber
erst am Wochenende | Bin heute im Atelier ohne Netz, erst abends wieder am Handy | was sich mit
dem Rest der Aufträge überschneidet: der Ordner Fotos ist für alle derselbe | Für welche
Zeitzone gelten denn eure Fristen? | Wir haben letztes Jahr die Rechtsform gewechselt, seitdem
UG, deshalb die zwei Briefköpfe | die bank hat den januar auszug endlich rausgerückt | bin bis
15 uhr beim patienten und geh nicht ran | Sieht der, der die Bücher macht, eigentlich auch mein
privates Konto? | Frau Zuber sitzt im Rollstuhl, nur dass ihr das beim Text im Hinterkopf habt |
Darf man bei den Rechnungen eigentlich Du schreiben oder wirkt das unseriös, was meint ihr? |
der passwortzettel klebt bei uns am monitor, quatsch, zugang ist derselbe wie im herbst | Zählt
bei euch der Samstag als Werktag? | In Aufnahme 2 redet der mit der tiefen Stimme, das ist Herr
Okafor, die Frau bin ich | Meine Kollegin Svenja schickt euch die Belege heut abend noch rüber |
unsere umsatzsteuernummer auf dem briefpapier stimmt, die auf der alten seite nicht | zur info:
mit Stube ist bei uns der Gastraum gemeint, nicht das Zimmer, steht eh so im Glossar | hm | ja |
nein | später | na gut | aha | soso | vielleicht | mal sehen | weiß ich noch nicht | keine
ahnung | ich überleg's mir | lieber nicht heute | ich frag erst meine frau | der beleg lag noch
im auto | eine rechnung vom drucker | die löhne machen wir selbst | meine rechnungen schreib ich
selber | unsere website macht mein neffe | bin gerade unterwegs | falsches fenster, sorry | ich
bin die neue assistentin | so ist das | verstehe | kommt drauf an | da war noch eine quittung |
haha der salon am markt hat mich grad auf der straße angesprochen, ihr wart wohl sehr charmant |
die tankquittung mit dem kaffeefleck ist vom 9., kann man nimmer lesen | sagt mal kann ich auch
sonntags was reinschicken oder nervt das | wie rechnet ihr ab wenn was länger dauert als gedacht
| Die Zugangsdaten habe ich Ihnen soeben über das Formular geschickt. | nur damit ihrs wisst
haus 3 ist bis juni komplett voll | dürfen meine mitarbeiter hier auch reinschreiben? | Eine
Kollegin in Venlo kann bei Fachwörtern helfen, wenn ihr mal hängt | Wegen dem Rückruf: da läuft
bei uns schon was mit dem Hersteller, nur dass ihr's wisst | wir sind 6 leute, bissl über 400k
umsatz, falls das für die größenordnung wichtig ist | bin ab mittag nicht erreichbar, brennofen
| die abonnentenliste hat 312 adressen | wir heißen übrigens seit gestern Pfotenglück und nicht
mehr Fellnasenstudio | der ziegenkäse hat bronze geholt!! 🐐 | Das Passwort hat sich nicht
geändert | Wie läuft das eigentlich mit der Abrechnung, zahl ich pro Auftrag? | der Herr
Petersen ist bis 20.3. in kur | Die meisten fragen nach Schließtagen, die stehen auf der
Homepage unter Termine | die Frau Ostermann hat gestern bar bezahlt | wie lang hebt ihr unsere
Unterlagen auf? | liegt jetzt bei uns auf dem server | Band 4 ist auf Platt, nicht erschrecken |
Fotos liegen im Ordner, die verschwommenen sind Absicht 😅 | die braut auf bild 3 hat ihr ok
gegeben | Meine Bank hat grade Wartung, Umsätze kommen erst morgen rein | die 49 euro am 3. sind
privat, war der hamster | Kevin krank 5.-9.3., AU liegt vor | Ist das hier ein Mensch oder ein
Bot? | Gestern rief einer von der Liste zurück und war ganz angetan | karton nummer zwei ist
gestern mit der post raus | ich nuschel ein wenig, mea culpa | Hab drübergeschaut, alles paletti
soweit. | Nr. 8 auf der Liste kenn ich aus'm Schützenverein, der weiß schon bescheid | Bei uns
sagt man Zarge, nicht Rahmen – falls das hilft. | kleine Neuigkeit: wir sind jetzt eine UG |
hab's an die Steuerberaterin weitergeleitet, die schaut nächste Woche rein | Führerschein hab
ich hochgeladen | unser hoster ist der mit dem blauen logo, zugang kommt per post | kleine info:
wordpress hat heut nacht selber ein update gemacht | hab mit dem Wirt vom Löwen geredet, er
zahlt in raten | manche sind doppelt, das ist ok so | ab 1.4. fängt die Jule an, Unterlagen
schick ich noch | bahncard 50 hab ich, nummer steht im profil | IHK meinte es gäb da was vom
Land, mehr wusste die Dame auch nicht | ich mach das seit 22 jahren und hab noch nie so viele
schultern gehabt wie diesen winter | hab den entwurf gelesen, gefällt mir | bin ab montag auf
fortbildung in graz, handy meist aus | Der Ostermann hat mir heute die Hand gegeben und so getan
als wär nix. | Heute OP-Tag, melde mich abends. | Falls ihr euch über die Tankbelege wundert:
ich fahre zu den Pferden raus, Uelzen, Celle, manchmal bis in die Heide. Das sind locker 800
Kilometer in der Woche. | naja. mal sehen was der steuerberater dazu sagt | Nur zur Info: Das
Vorspiel ist am 28. in der Christuskirche, der Hausmeister schließt um 17 Uhr auf. | passt | bin
bis 15 uhr auf dem dach, handy unten im auto | also ich hab jetzt alles fotografiert und
hochgeladen, ordner heisst märz chaos. bei zweien sieht man meinen daumen, das ist aber nur der
bäckerbedarf | nächste woche betriebsurlaub bei uns | der seitz hat überwiesen, wunder geschehen
| heute 5 sorten brot ausverkauft um 9, irre | ich tipp mit links, rechte hand ist genäht worden
(stemmeisen) | schau ich mir heut abend an | meine frau macht ab april das büro mit, heisst
Svenja, nicht wundern | weiss noch nicht ob mir das den preis wert ist | fotos sind hochgeladen
| sorry war gestern meisterprüfung vom lehrling, deswegen nix gehört von mir. bestanden!! | bei
uns ist grad stromausfall, ganze strasse. teig geht trotzdem haha | Bin ab morgen eine Woche auf
Kur, Handy liegt im Schrank | Wir heißen ab Mai übrigens 'Gasthof zur Linde', der alte Besitzer
will seinen Namen zurück | nur zur info: frau seidl von der gemeinde hat sich bei mir gemeldet,
die ist ganz angetan | Gestern Busgruppe aus Holland, unangekündigt, 48 Leute, der Koch hat
geflucht und dann Bratkartoffeln für alle gemacht. Kein Stuhl mehr frei gewesen, einer hat
Akkordeon gespielt. Dafür mach ich das hier. | Das mit dem Klempner hat sich erledigt, Schwager
war da. | Belege hab ich eingescannt und hochgeladen, ordner heißt MÄRZ_neu | irgendwann mach
ich mal nen podcast, aber nicht dieses jahr und nicht in diesem leben | Ich müsste wirklich mal
aufräumen. Müsste. | Frau Behrends war am Telefon sehr angetan von eurer Kollegin | zur info,
ich hab das passwort vom cms selbst geändert, steht im tresor | Ich bin ab Montag in Lissabon,
erreichbar, aber ungern | Die Messe läuft vom 18. bis 20., Halle 4, falls wer vorbeikommen mag |
Klingt vernünftig. | Belege liegen im Ordner, der Schuhkarton ist leer, ich bin ein neuer Mensch
| Den Entwurf lese ich am Wochenende, vorher komme ich nicht dazu. Er sieht jedenfalls lang aus,
und das meine ich als Kompliment. | Heute Zahnarzt, danach bin ich nur noch schriftlich zu
verstehen | hab gestern die erste wohnung in diesem jahr verkauft 🎉 | Die Hoffmanns haben sich
übrigens getrennt. Das erklärt einiges. | Gedruckt wird am 30., hat mir die Druckerei eben
bestätigt | Schön wär's, wenn Behörden immer so fix überweisen würden | Die Hainbuchen sind
übrigens für Hamburgs anspruchsvollste Zahnärztin, drückt mir die Daumen | Der Verleih hat sich
gemeldet, die sind alle im Urlaub bis Ostern | Der Schulze hat gestern im Wirtshaus gezahlt.
Also das Bier, nicht das Heu | Der Hund hat den Zettel wirklich gefressen, das ist kein Witz,
ich hab Beweisfotos | jo | Der Pole von gestern hat unterschrieben, zwei Klaviere und ein
Aquarium. Mahlzeit | Heut fährt keine S-Bahn. Bei mir stehn die Leut Schlange und wollen alle
Taxi, herrlich | Gestern 61 Zuschauer, und das bei dem Wetter. Freu mich wie Bolle | Die Belege
bringt der Sepp vorbei, der find euch scho | Scan der Kontoauszüge liegt jetzt im Ordner, Seite
4 ist etwas schief | ich bin vom 20. bis 27. mit dem Chor in Slowenien und nur abends am Handy |
Das Braubuch ist echt lustig, Opa hat 1911 schon über den Malzpreis geflucht | Die Mahnungen an
die Wirte schreib ich lieber selber, die kennen mich seit der Schule | ab montag sitzt frau
thiele an der anmeldung | bin nächste woche auf fortbildung in jena, handy meist aus | Ordner
mit den Belegen liegt jetzt in der Cloud | Minus 6 heut nacht, die armen Pfirsiche | ok passt |
die öffnungszeiten haben wir jetzt selber auf der seite geändert, ging leichter als gedacht. sa
bis 14h | Am 21. haben wir Tag der offenen Tür, das wird was … 300 Leute letztes Jahr | Herr
Huber hat sich gestern extra bedankt, so nette Mail hätt er von einer Werkstatt noch nie kriegt
| Hab jetzt ein neues Handy, die alte Nummer geht nicht mehr. Schreibt mir einfach hier | unsere
Azubine hat die Zwischenprüfung bestanden 🎉🎉 | Bei mir ist heute der Kaminkehrer, es staubt
fürchterlich. Mein Mann selig hat sich an solchen Tagen immer ins Amt verzogen, jetzt versteh
ich warum. | mein Steuerberater hat diesmal nix auszusetzen ghabt, das gabs in 20 jahren ned |
Nur damit ihr euch nicht wundert: ich bin heute den ganzen Tag auf der Baustelle, der Estrich
kommt und der Elektriker auch, beide natürlich gleichzeitig, also bin ich schlecht erreichbar.
Abends, wenn der Staub sich gelegt hat, schau ich hier wieder rein. | Hab die Preisseite kurz
überflogen, schaue am Abend in Ruhe drüber | bin grad auf der Leiter, antworte später | ganz
ehrlich, Instagram ist einfach nicht meine Welt, aber die Töchter sagen man muss | die letzten
beiden Memos hab ich im Auto aufgenommen, deswegen rauscht es so, war keine Absicht | So ein
Vertrag auf Französisch klingt ja gleich doppelt so wichtig, finde ich | Nächste Woche haben wir
Ferien hier, da wirds erfahrungsgemäß wild mit den Anfragen | Die Mitgliederliste hat noch mein
Vorgänger angelegt, der mochte Abkürzungen. Nicht wundern | Falls jemand fragt, ich bin heute
beim Zahnarzt und kann danach vermutlich nur nuscheln | Habe heute ab 15 Uhr Patienten und gehe
nicht ans Handy | der Vermieter will ab Juli 12 % mehr, ich hab fast den Hörer aufgefressen |
die fehlenden 4 Quittungen reiche ich nächste Woche nach | Am Samstag hatten wir 140 Gäste,
Rekord seit 2019 | das Seminar ging 3 Tage und ich bin platt, aber schön wars | bin vom 23. bis
27.3. auf der Alb, nur zur Info | Frau Roth hat gestern die 310 € überwiesen | bin ab Donnerstag
in Nürnberg, nur damit ihr Bescheid wisst | die Zettel von den Jungs kriegt ihr morgen früh von
mir | Die neue Kamera ist endlich da, Wahnsinn das Ding | Hab gestern 14 neue Follower bekommen,
immerhin | unser altes Gerüst hat der Prüfer stillgelegt, schöne Bescherung | schau ich mir heut
abend in Ruhe an | Sitze bis halb drei in der Verhandlung | die neue kriegen wir erst nächste
Woche, die Telekom halt | heute ist hier die Hölle los, Wasserrohrbruch im Keller | War vor zehn
Jahren das letzte Mal in Verona, damals noch mit meinem Vater, der hat an jedem Stand drei
Gläser getrunken und dann auf Fränkisch verhandelt. Bin gespannt, was davon noch steht | Mein
Steuerberater ist übrigens in Rente gegangen, nach 31 Jahren, komisches Gefühl | das klär ich
noch mit meinem Mann und meld mich dann | muss ich erst in der Akte nachsehen | die
Hotelrechnung aus Erfurt such ich heut abend raus, liegt noch im Auto | Kurze Info: ab April bin
ich nur noch Di–Do in der Praxis, Mo und Fr gehören der Ausbildung. | Die zwei Gedichte fürs
Blatt schick ich euch am Wochenende, muss sie erst aus dem Buch abtippen | heute hatte ich 6
klienten und alle 6 haben über ihre schwiegermutter geredet. ist irgendwas mit dem mond | Drei
von den Kärtli waren übrigens Vertreter, da braucht ihr euch nicht zu wundern wenn nix
zurückkommt | Standnummer weiß ich erst am Donnerstag, dann meld ich mich | Ich schick die Fotos
vom Block heut Abend, sitz noch im Stau bei Kassel | Die Mappe für die Turnhalle ist angekommen,
hab sie unterschrieben und abgegeben. Jetzt heißts Daumen drücken | Wir haben heute Richtfest
gehabt, Kinder was war das schön. Der Bauherr hat geweint. | Der Kunde hat das Angebot gestern
noch unterschrieben, war gar kein Thema mit dem Preis | Alles klar, so passt's. Kann raus | Der
kleine Laster is heut früh nicht angesprungen. Super Start in den Tag | Gerade kam ne Mail vom
Großhandel: Lieferung der Wärmepumpe verschiebt sich um 3 Wochen. Nur zur Info | Der Herr Wagner
von der Denkmalpflege meint das Leinöl muss kaltgepresst sein. Hab ich ihm gesagt ist es. | Jo
das Bild vom Zettel ist unscharf, ich weiß. Mach morgen bei Tageslicht ein besseres | Die
Stadtwerke zahlen nur wenn man das über ihr Portal einreicht, hab ich heute gelernt | Schick
euch dann noch das Foto vom Typenschild, muss erst die Leiter holen | Kleine Info am Rande: die
Kundin aus Linz hat heute früh doch noch überwiesen | Passt alles so, gefällt mir richtig gut,
der mit dem Honigton besonders | Der Drucker meinte, 4 cm sind ihm zu klein, er probiert 5 | Ich
schick euch die Liste heut Abend wenn die Kinder schlafen | Der Säger hat sich jetzt von selber
gemeldet, hat Grippe ghabt der arme Hund | muss ich meine Mutter fragen, meld mich | Die
Schilder hängen. Seitdem hat genau noch EINER gefragt. | Opa ist jetzt berühmt, 12.000 Aufrufe,
er will ein Autogrammkärtchen haha | kleine info am rande, die bauherrin ist einverstanden dass
man ihr haus sieht | So passt's. Da Bua hats glei einigstellt | hm muss ich mal im vertrag
nachgucken was da eigentlich vereinbart war | Die Firma war grad da zum Ausmessen, zwei Mann,
sehr flott | Ablesedienst hat geschrieben, Daten kommen KW 13. Leite ich dann weiter. | ab
nächster woche bin ich auf kur, nur damit ihr euch nicht wundert wenn ich abends erst
zurückschreibe | kita hat heut überwiesen, nur zur info | Passt ois, so fahr ma. | Ich bin bis
Montag auf Sylt und habe den Ordner nicht bei mir. Sie hören danach von mir. | der kunstverein
in jena hat mir gestern auf insta ein herz geschickt, ich deute das mal positiv | die restlichen
adressen hat meine frau auf dem rechner, schick ich heut abend | So gefällt mir das. Die Schrift
ist für die Alten auch groß genug. | Kassenprüfer war da, hat gegrummelt und unterschrieben.
Mehr Lob gibt es bei dem nicht. | Seit gestern haben wir übrigens einen neuen Bürgermeister, der
hat früher bei uns Tuba gspuit | So, Feierabend. 180 Krapfen heute, mir tun die Füße weh | Bin
morgen ab 6 in der Backstube, Lieferung kann ich also selbst annehmen | Zur Info: nächste Woche
bin ich im Urlaub, Sandra vertritt mich | Die Texte zur Weinkarte schick ich heut Abend | der
neue Siebträger ist da und er ist wunderschön 😍 | Bin heut auf der Buchmesse-Vorbereitung, nur
abends am Handy. | Das fehlende Video Nr. 8 lade ich heute Abend hoch | Gestern 14 Kurse
verkauft, an einem Dienstag! Verrückt | Übrigens heißt mein Sauerteig jetzt Hannelore. | Etsy
hat schon wieder die Gebühren erhöht, na ja, wat willste machen | Stundenzettel kommen heute
Abend, einer fehlt noch | Ich hab übrigens einen Anbieter aus Litauen auf der Messe
kennengelernt, sehr sympathisch | Nächste Woche bin ich im Urlaub, Vertretung macht die Kathi |
heute wieder drei Absagen, die Leute haben alle Grippe | Die neuen Fotos liegen ab jetzt immer
im Ordner "Bilder 2026" | Das Hotel Seeblick hat heute die 640 Euro überwiesen, ich habe es eben
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
Nachmittag. | Kontoauszug liegt jetzt im Ordner | Nur zur Info: Meine Schwiegermutter hat den
Entwurf auch gelesen und findet ihn gut, und die ist wirklich streng. | Herr Adamski hat mir
gerade seine Krankmeldung gegeben, hab sie eingescannt und hochgeladen. | die zweite Stimme ab
Minute 12 ist übrigens der Statiker, Herr Voss | Wundert euch nicht, wenn heute viele nach der
Lieferung fragen. Der Paketdienst hat gestern den ganzen Tag gestreikt. | seite 7 ist doppelt im
scan, hab ich zu spät gemerkt | War gestern bei der IHK, die kannten das Programm für
Lastenräder selbst nicht. Umso gespannter bin ich. | Der Kunde mit dem Carport hat heute
angerufen und war ganz begeistert von der Arbeit. Er sagte, sobald die Rechnung da ist,
überweist er noch am selben Tag. | Die Belege vom Großmarkt liegen jetzt alle im Ordner, ich
habe sie gestern Abend noch abfotografiert. Es sind 23 Stück, und zum Glück war nur einer nass
geworden. | Zum Newsletter muss ich euch etwas erzählen. Eine Kundin hat den Absatz über die
Bienen ihrer ganzen Klasse vorgelesen, und jetzt wollen die Kinder uns im Mai besuchen kommen. |
Frau Brandt, die bei uns die Stundenzettel sammelt, ist diese Woche auf Fortbildung in Erfurt.
Am Abend liest sie ihre Mails aber, das hat sie mir versprochen. | Mir ist beim Lesen der
Antworten aufgefallen, wie freundlich ihr mit der Dame umgegangen seid, die dreimal ihre Adresse
geändert hat. Ich hätte da wohl längst die Geduld verloren. | Das Passwort für die Seite habe
ich gestern zurückbekommen, es lag bei meinem früheren Auszubildenden. Es steht jetzt im
gemeinsamen Tresor, unter dem Namen der Werkstatt. | Mein Kollege Jörg war letztes Jahr in dem
Hotel, das ihr herausgesucht habt. Er erzählt, das Frühstück sei bescheiden, aber die Zimmer
nach hinten wären himmlisch ruhig. | Ich habe den Vorgänger auf dem Markt getroffen und nach
seinen Kürzeln gefragt. Das „N“ am Rand heißt einfach, dass jemand nachmittags beliefert werden
will. | Die zweite Aufnahme mit der Hebamme ist jetzt auch hochgeladen. Im Hintergrund hört man
ab und zu ein Baby, aber das gehört bei ihr wohl dazu.
""",
}
