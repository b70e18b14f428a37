"""What people who write German remark of work or of themselves; as heard."""

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
bei euch der Samstag als Werktag? | Meine Kollegin Svenja schickt euch die Belege heut abend
noch rüber | unsere umsatzsteuernummer auf dem briefpapier stimmt, die auf der alten seite nicht
| hm | ja | nein | später | na gut | aha | soso | vielleicht | mal sehen | weiß ich noch nicht |
keine ahnung | ich überleg's mir | lieber nicht heute | ich frag erst meine frau | der beleg lag
noch im auto | eine rechnung vom drucker | die löhne machen wir selbst | meine rechnungen
schreib ich selber | unsere website macht mein neffe | bin gerade unterwegs | falsches fenster,
sorry | ich bin die neue assistentin | so ist das | verstehe | kommt drauf an | da war noch eine
quittung | die tankquittung mit dem kaffeefleck ist vom 9., kann man nimmer lesen | sagt mal
kann ich auch sonntags was reinschicken oder nervt das | wie rechnet ihr ab wenn was länger
dauert als gedacht | Die Zugangsdaten habe ich Ihnen soeben über das Formular geschickt. | nur
damit ihrs wisst haus 3 ist bis juni komplett voll | dürfen meine mitarbeiter hier auch
reinschreiben? | Eine Kollegin in Venlo kann bei Fachwörtern helfen, wenn ihr mal hängt | wir
sind 6 leute, bissl über 400k umsatz, falls das für die größenordnung wichtig ist | bin ab
mittag nicht erreichbar, brennofen | die abonnentenliste hat 312 adressen | wir heißen übrigens
seit gestern Pfotenglück und nicht mehr Fellnasenstudio | der ziegenkäse hat bronze geholt!! 🐐 |
Das Passwort hat sich nicht geändert | Wie läuft das eigentlich mit der Abrechnung, zahl ich pro
Auftrag? | der Herr Petersen ist bis 20.3. in kur | Die meisten fragen nach Schließtagen, die
stehen auf der Homepage unter Termine | die Frau Ostermann hat gestern bar bezahlt | wie lang
hebt ihr unsere Unterlagen auf? | liegt jetzt bei uns auf dem server | Band 4 ist auf Platt,
nicht erschrecken | Fotos liegen im Ordner, die verschwommenen sind Absicht 😅 | die braut auf
bild 3 hat ihr ok gegeben | Meine Bank hat grade Wartung, Umsätze kommen erst morgen rein | die
49 euro am 3. sind privat, war der hamster | Kevin krank 5.-9.3., AU liegt vor | Ist das hier
ein Mensch oder ein Bot? | Gestern rief einer von der Liste zurück und war ganz angetan | karton
nummer zwei ist gestern mit der post raus | ich nuschel ein wenig, mea culpa | Hab
drübergeschaut, alles paletti soweit. | Nr. 8 auf der Liste kenn ich aus'm Schützenverein, der
weiß schon bescheid | Bei uns sagt man Zarge, nicht Rahmen – falls das hilft. | kleine
Neuigkeit: wir sind jetzt eine UG | hab's an die Steuerberaterin weitergeleitet, die schaut
nächste Woche rein | Führerschein hab ich hochgeladen | unser hoster ist der mit dem blauen
logo, zugang kommt per post | kleine info: wordpress hat heut nacht selber ein update gemacht |
hab mit dem Wirt vom Löwen geredet, er zahlt in raten | manche sind doppelt, das ist ok so | ab
1.4. fängt die Jule an, Unterlagen schick ich noch | bahncard 50 hab ich, nummer steht im profil
| IHK meinte es gäb da was vom Land, mehr wusste die Dame auch nicht | hab den entwurf gelesen,
gefällt mir | bin ab montag auf fortbildung in graz, handy meist aus | Der Ostermann hat mir
heute die Hand gegeben und so getan als wär nix. | Heute OP-Tag, melde mich abends. | naja. mal
sehen was der steuerberater dazu sagt | passt | bin bis 15 uhr auf dem dach, handy unten im auto
| nächste woche betriebsurlaub bei uns | der seitz hat überwiesen, wunder geschehen | heute 5
sorten brot ausverkauft um 9, irre | ich tipp mit links, rechte hand ist genäht worden
(stemmeisen) | schau ich mir heut abend an | meine frau macht ab april das büro mit, heisst
Svenja, nicht wundern | weiss noch nicht ob mir das den preis wert ist | fotos sind hochgeladen
| sorry war gestern meisterprüfung vom lehrling, deswegen nix gehört von mir. bestanden!! | bei
uns ist grad stromausfall, ganze strasse. teig geht trotzdem haha | Bin ab morgen eine Woche auf
Kur, Handy liegt im Schrank | Wir heißen ab Mai übrigens 'Gasthof zur Linde', der alte Besitzer
will seinen Namen zurück | Das mit dem Klempner hat sich erledigt, Schwager war da. | Belege hab
ich eingescannt und hochgeladen, ordner heißt MÄRZ_neu | irgendwann mach ich mal nen podcast,
aber nicht dieses jahr und nicht in diesem leben | Ich müsste wirklich mal aufräumen. Müsste. |
Frau Behrends war am Telefon sehr angetan von eurer Kollegin | zur info, ich hab das passwort
vom cms selbst geändert, steht im tresor | Ich bin ab Montag in Lissabon, erreichbar, aber
ungern | Die Messe läuft vom 18. bis 20., Halle 4, falls wer vorbeikommen mag | Klingt
vernünftig. | Belege liegen im Ordner, der Schuhkarton ist leer, ich bin ein neuer Mensch |
Heute Zahnarzt, danach bin ich nur noch schriftlich zu verstehen | hab gestern die erste wohnung
in diesem jahr verkauft 🎉 | Die Hoffmanns haben sich übrigens getrennt. Das erklärt einiges. |
Gedruckt wird am 30., hat mir die Druckerei eben bestätigt | Schön wär's, wenn Behörden immer so
fix überweisen würden | Die Hainbuchen sind übrigens für Hamburgs anspruchsvollste Zahnärztin,
drückt mir die Daumen | Der Verleih hat sich gemeldet, die sind alle im Urlaub bis Ostern | Der
Schulze hat gestern im Wirtshaus gezahlt. Also das Bier, nicht das Heu | Der Hund hat den Zettel
wirklich gefressen, das ist kein Witz, ich hab Beweisfotos | jo | Der Pole von gestern hat
unterschrieben, zwei Klaviere und ein Aquarium. Mahlzeit | Heut fährt keine S-Bahn. Bei mir
stehn die Leut Schlange und wollen alle Taxi, herrlich | Gestern 61 Zuschauer, und das bei dem
Wetter. Freu mich wie Bolle | Die Belege bringt der Sepp vorbei, der find euch scho | Scan der
Kontoauszüge liegt jetzt im Ordner, Seite 4 ist etwas schief | ich bin vom 20. bis 27. mit dem
Chor in Slowenien und nur abends am Handy | Das Braubuch ist echt lustig, Opa hat 1911 schon
über den Malzpreis geflucht | Die Mahnungen an die Wirte schreib ich lieber selber, die kennen
mich seit der Schule | ab montag sitzt frau thiele an der anmeldung | bin nächste woche auf
fortbildung in jena, handy meist aus | Ordner mit den Belegen liegt jetzt in der Cloud | Minus 6
heut nacht, die armen Pfirsiche | ok passt | Am 21. haben wir Tag der offenen Tür, das wird was
… 300 Leute letztes Jahr | Hab jetzt ein neues Handy, die alte Nummer geht nicht mehr. Schreibt
mir einfach hier | unsere Azubine hat die Zwischenprüfung bestanden 🎉🎉 | mein Steuerberater hat
diesmal nix auszusetzen ghabt, das gabs in 20 jahren ned | Hab die Preisseite kurz überflogen,
schaue am Abend in Ruhe drüber | bin grad auf der Leiter, antworte später | ganz ehrlich,
Instagram ist einfach nicht meine Welt, aber die Töchter sagen man muss | die letzten beiden
Memos hab ich im Auto aufgenommen, deswegen rauscht es so, war keine Absicht | So ein Vertrag
auf Französisch klingt ja gleich doppelt so wichtig, finde ich | Nächste Woche haben wir Ferien
hier, da wirds erfahrungsgemäß wild mit den Anfragen | Die Mitgliederliste hat noch mein
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
Woche, die Telekom halt | heute ist hier die Hölle los, Wasserrohrbruch im Keller | Mein
Steuerberater ist übrigens in Rente gegangen, nach 31 Jahren, komisches Gefühl | das klär ich
noch mit meinem Mann und meld mich dann | muss ich erst in der Akte nachsehen | die
Hotelrechnung aus Erfurt such ich heut abend raus, liegt noch im Auto | Standnummer weiß ich
erst am Donnerstag, dann meld ich mich | Ich schick die Fotos vom Block heut Abend, sitz noch im
Stau bei Kassel | Die Mappe für die Turnhalle ist angekommen, hab sie unterschrieben und
abgegeben. Jetzt heißts Daumen drücken | Wir haben heute Richtfest gehabt, Kinder was war das
schön. Der Bauherr hat geweint. | Der Kunde hat das Angebot gestern noch unterschrieben, war gar
kein Thema mit dem Preis | Alles klar, so passt's. Kann raus | Der kleine Laster is heut früh
nicht angesprungen. Super Start in den Tag | Jo das Bild vom Zettel ist unscharf, ich weiß. Mach
morgen bei Tageslicht ein besseres | Die Stadtwerke zahlen nur wenn man das über ihr Portal
einreicht, hab ich heute gelernt | Schick euch dann noch das Foto vom Typenschild, muss erst die
Leiter holen | Kleine Info am Rande: die Kundin aus Linz hat heute früh doch noch überwiesen |
Passt alles so, gefällt mir richtig gut, der mit dem Honigton besonders | Der Drucker meinte, 4
cm sind ihm zu klein, er probiert 5 | Ich schick euch die Liste heut Abend wenn die Kinder
schlafen | Der Säger hat sich jetzt von selber gemeldet, hat Grippe ghabt der arme Hund | muss
ich meine Mutter fragen, meld mich | Die Schilder hängen. Seitdem hat genau noch EINER gefragt.
| Opa ist jetzt berühmt, 12.000 Aufrufe, er will ein Autogrammkärtchen haha | kleine info am
rande, die bauherrin ist einverstanden dass man ihr haus sieht | So passt's. Da Bua hats glei
einigstellt | hm muss ich mal im vertrag nachgucken was da eigentlich vereinbart war | Die Firma
war grad da zum Ausmessen, zwei Mann, sehr flott | Ablesedienst hat geschrieben, Daten kommen KW
13. Leite ich dann weiter. | kita hat heut überwiesen, nur zur info | Passt ois, so fahr ma. |
die restlichen adressen hat meine frau auf dem rechner, schick ich heut abend | So gefällt mir
das. Die Schrift ist für die Alten auch groß genug. | Kassenprüfer war da, hat gegrummelt und
unterschrieben. Mehr Lob gibt es bei dem nicht. | Seit gestern haben wir übrigens einen neuen
Bürgermeister, der hat früher bei uns Tuba gspuit | So, Feierabend. 180 Krapfen heute, mir tun
die Füße weh | Bin morgen ab 6 in der Backstube, Lieferung kann ich also selbst annehmen | Zur
Info: nächste Woche bin ich im Urlaub, Sandra vertritt mich | Die Texte zur Weinkarte schick ich
heut Abend | der neue Siebträger ist da und er ist wunderschön 😍 | Bin heut auf der
Buchmesse-Vorbereitung, nur abends am Handy. | Das fehlende Video Nr. 8 lade ich heute Abend
hoch | Gestern 14 Kurse verkauft, an einem Dienstag! Verrückt | Übrigens heißt mein Sauerteig
jetzt Hannelore. | Etsy hat schon wieder die Gebühren erhöht, na ja, wat willste machen |
Stundenzettel kommen heute Abend, einer fehlt noch | Ich hab übrigens einen Anbieter aus Litauen
auf der Messe kennengelernt, sehr sympathisch | Nächste Woche bin ich im Urlaub, Vertretung
macht die Kathi | heute wieder drei Absagen, die Leute haben alle Grippe | Die neuen Fotos
liegen ab jetzt immer im Ordner "Bilder 2026" | Kontoauszug liegt jetzt im Ordner | Herr Adamski
hat mir gerade seine Krankmeldung gegeben, hab sie eingescannt und hochgeladen. | die zweite
Stimme ab Minute 12 ist übrigens der Statiker, Herr Voss | seite 7 ist doppelt im scan, hab ich
zu spät gemerkt | bin ab heute Mittag auf der Baustelle, Handy ist an | auf der zweiten Aufnahme
spricht zuerst Frau Wolters | Der Großmarkt hat mir versprochen, eine Kopie zu mailen. Die Dame
war sehr nett. | Modul 2 ist gedreht, der Hund hat sogar mitgemacht | Herr Nowak hat heute bar
bezahlt | Familie Brandt hat gestern bar bezahlt, Quittung hab ich ihr gleich ausgestellt. | Der
Zettel von Marek liegt jetzt auch in der Cloud, er hatte den zu Hause vergessen. | Hab mir das
Rathaus gestern von innen angeschaut, ist in besserem Zustand als gedacht. | Die Platten sind
heute früh gekommen, alles heil, mein Geselle hat sie schon zugeschnitten. | Herr Wieland hat
mir erzählt, dass er die Förderung schon beantragt hat. | Hab der Frau Engel eben selber
zurückgerufen, die ist versorgt | Mein Steuerberater war übrigens überrascht, wie gut der Antrag
bisher aussieht. | Pohl hat überwiesen | Zählerstände sind eingetragen und liegen im Ordner. |
Miete Kowalski ist da | Die Frau vom Blumenladen unten hat den Aushang schon abgenommen. |
Angebot vom Glaser kam per Post, liegt bei euch im Eingang | Kaution ist heute eingegangen | Die
Bilder von den Bögen hab ich gestern Abend noch hochgeladen, liegen im Ordner „Werkstatt“. | Der
Lieferant hat mich vorhin angerufen, die Tüten sind heute früh vom Hof gegangen. |
Sicherheitsbewertung hängt hier dran | Hab die Tabelle gleich in den Shop kopiert, passt alles.
| Bin heute den ganzen Tag auf dem Hof in Soltau und schaue abends in Ruhe drüber. | Unser Azubi
baut am Wochenende schon mal die Holzbühne auf, Strom liegt dann auch. | Heute Nacht zwei
Geburten, ich melde mich, sobald ich geschlafen habe. | Mein Werbetechniker hat sich die
Entwürfe angeschaut und meinte, die seien sauber gemacht. | Hab die Kreditkarte bei Google jetzt
hinterlegt, war einfacher als gedacht | Halbe Seite mit Foto im Anzeiger! Meine Oma hat fünf
Stück gekauft. | Stadthalle wird im Juli renoviert, sagt der Löwenwirt | drei Rückläufer hatte
ich heute wieder im Kasten | Mein Drucker streikt, deswegen kommen die restlichen Belege erst
morgen. | Zwei Mütter haben mir heute am Beckenrand abgesagt, es rückt also wieder jemand nach.
| Der Bürgermeister kommt auch und will ein Grußwort halten, hat seine Sekretärin gesagt | Das
Heft kam gestern aus der Druckerei, es fühlt sich richtig wertig an. | PayPal-Auszug hab ich
hochgeladen, Stripe kommt noch | Die Shownotes sind richtig rund geworden, mein Gast hat sie
gleich an seine ganze Praxis weitergeleitet. | Spur 2 ist jetzt auch oben, hatte gestern Abend
das Internet abgebrochen | Muss erst im Lager nachmessen | Die Volkshochschule hat die
Untertitel ausdrücklich gelobt! | Hab die Fotos gestern Abend noch hochgeladen | Autohaus
Brenner hat überwiesen 🎉 | Die Bahncard liegt auf meinem Schreibtisch, ich schicke euch heute
Abend die Nummer durch. | Bin auf dem Feld und melde mich, sobald ich die Stiefel ausgezogen
habe | Mama fand die Stelle mit dem Traktor super | Die Bilder von Werkstatt hat jetzt mein Sohn
sortiert und in Ordner gelegt. | Wir haben heute erste Mal 100 Brote verkauft vor 9 Uhr, ich bin
sehr froh. | Geld von Firma Koslowski ist gestern auf Konto gekommen, 1.240 Euro, alles
komplett. | mei neuer azubi is da, der lukas, der schickt euch ab jetz die fotos | der bauleiter
is krank, vertretung macht die frau sommer, die hat die pläne auch schon gekriegt | fotos vom
rohrbruch hab ich der versicherung scho selber gschickt, nur damit ihr's wisst | Der Umbau
frisst mich gerade auf, ich komme erst am Wochenende dazu. Nicht böse sein. | Die Mädels haben
gestern noch Clips vom Färben nachgedreht, liegt alles im Ordner „neu". | Kevin postet heute
selbst was zum neuen Lastenrad, nicht wundern. | Da muss ich erst die Redakteurin vom Sender
fragen, die meldet sich aber immer erst abends. | Zur Info: Bei Minute 23 spricht nicht Herr
Adam, sondern der Statiker, Herr Köhler. | Der Grauburgunder ist seit gestern im Keller, 600
Flaschen, Jahrgang 2025. | Frau Yilmaz hat ihre Zeugnisse direkt an mich gemailt, ich habe sie
an euch weitergeleitet. | telekom-beleg liegt jetzt im ordner | Herr Lenz hat den text
abgesegnet | haben seit heute eine azubine | sorry, war den ganzen tag auf montage | fotos hab
ich Jana geschickt | aufnahme ist in zwei teilen, mp3 | Frau Seidel hat heute angerufen und sich
sehr über die schnelle Antwort gefreut. | Den Entwurf haben bei uns zwei Leute gelesen, und
keiner hat einen Fehler gefunden. | Der Kontoauszug vom Februar kommt erst morgen, die Bank
hatte eine Störung. | Bei uns ist endlich das Gerüst weg, und man sieht den Laden wieder von der
Straße. | Ich habe mit dem Kunden in Graz gesprochen, unser Treffen bleibt wie geplant. | Frau
Bölling hat die Rechnung fürs Tor heute überwiesen | Das Diktat ist an manchen Stellen leise,
nebenher lief der Bagger. Tut mir leid! | Im Februar hatten wir nur halb so viele Retouren wie
sonst, endlich mal was Schönes | Kunde Albers hat gerade überwiesen, 870 Euro | zugang zum shop
hab ich freigeschalten, pasword kam per sms | Hab dem Hotel selbst geschrieben, dass wir erst
gegen elf ankommen. Die waren sehr nett. | Der Text gefällt mir, meine Frau liest ihn heute
Abend auch noch | Stundenzettel sind alle hochgeladen, auch der von Mehmet. | die neue Seite
sieht auf dem Handy schon viel besser aus | Text ist jetzt im Ordner | Die Liste ist noch von
meinem Vorgänger, manche Nummern stimmen vielleicht nicht mehr | Adresse von Schreiner steht auf
dem alten Angebot | Die Belege vom Großmarkt hab ich eingescannt, zwei sind leider ziemlich
verblasst. | Stundenzettel von Olga kam heute mit der Post | das hotel hat mir auch selbst noch
ne bestätigung geschickt, alles da | Kontoauszug ist hochgeladen. | Die Firma Ostermann hat
übrigens überwiesen. Stand gerade auf dem Konto. | bin grad auf der leiter, meld mich gleich |
Die neuen Texte für die Seite hat mein Neffe jetzt in den Ordner gelegt | Fotos vom Kranzbinden
liegen jetzt im Ordner | Thema April wird wohl Rhabarber. | Frau Seidel hat unterschrieben. Den
Datenschutzbogen bringt sie am Montag mit in die Praxis. | Die an die Gemeinde hab ich gestern
selber geschrieben. | Auf dem Band ist ab Minute 50 nur noch Kaffeetrinken. | Bewirtungsbelege
fehlen alle, die hat der Steuerberater noch vom letzten Mal. | schon 31 Anmeldungen, hätte ich
nie gedacht | Für die Nacht davor brauchen die Sänger übrigens auch Zimmer, das macht aber der
Verein. | war heute bei Lange, lief alles glatt | Petri hat mich angerufen, die überweisen
angeblich diese Woche | Von der Grundierung stehen noch vier Kanister im Lager, die reichen. |
bei der Kita sind wir nicht allein, drei Kollegen geben auch ab | Die Rechnung für den Nachbarn
von Vogt schreibt meine Frau, nur dass ihr Bescheid wisst. | Murat war in der neunten Woche
krank, der Schein ist schon beim Lohnbüro. | Ein Plakat für den Hofverkauf haben wir schon, das
hat meine Tochter gemalt | Amt hat eben angerufen, die Unterlagen sind angekommen und liegen bei
Herrn Voss | mehl ist gestern gekommen, alles da | Die Bewerberin von heute früh war nett. Sie
kommt Freitag zum Probearbeiten, ist schon alles ausgemacht. | Zur Info: die Spargelpreise
stehen noch nicht fest, die macht der Bauer erst kurz vorher. | Kontoauszüge liegen im Ordner |
Foto 7 ist übrigens der Kuchen von meiner Mutter :) | Die Kühlschranklisten führt ab jetzt Murat
selber | Kassel hat geklappt, der Bauleiter holt mich am Bahnhof ab | Das Finanzamt hat den
Eingang bestätigt | Frau Yilmaz hat mir ihre Steuernummer schon selber vorbeigebracht, hängt
hier dran | Lindenblüte ist übrigens auch weg, das hat meine Frau aber im Shop gleich
rausgenommen | bin grad im Unterricht, das schau ich heut Abend nach | die Fotos von den
Desserts macht am Samstag mein Schwager, die kommen dann halt später | Die Kita Sonnenhügel hat
sich bei mir gemeldet, nehmen wieder zehn Kisten | Letztes Jahr hab ich an Ostern drei Nächte
gepackt. Mal sehn wies diesmal wird | Der Etikettenmensch hat grad angerufen und sich
entschuldigt, die Maschine war kaputt | irgendwann will ich auch nach Japan verschicken. aber
das ist was für nächstes Jahr, frühestens | Zwei Retouren heut, aber die hat meine Tochter schon
erledigt. Wollts nur erzählt haben. | Die Bahn streicht ja gerade alles Mögliche, aber unser Zug
fährt. Puh. | Bitte auf keinen Fall absagen, auch wenn es regnet: der Lauf findet statt. | Der
Nachbarladen hat seinen Newsletter eingestellt, unserer bleibt natürlich. | Mir ist heute schon
wieder ein Kunde abgesprungen. So ist das Leben. | Die Steuerberaterin holt sich den Februar
jetzt direkt selber bei Stripe. Auch recht. | Folge 20 schneidet diesmal mein Bruder, der will
das lernen | Zwei Pakete sind heut zurückgekommen, hab beiden schon das Geld überwiesen,
erledigt | irgendwann brauch ich noch Zertifikate, aber erst wenn überhaupt einer fertig wird
mit dem Kurs haha | Die Website von 2009 war ja scheußlich, aber ein bisschen vermisse ich sie.
Die blinkende Brezel! | Mein Schwager bräuchte auch so jemanden wie euch, der schreibt seine
Rechnungen noch auf Bierdeckel. | Tja, die Steuer. Wenn man die nur wegzaubern könnte. | Einen
Lieferanten aus Polen kenne ich persönlich, der hat früher bei uns gelernt. Nur als Randnotiz. |
Zur Info: Um die französische Fassung kümmert sich unsere Praktikantin, die ist in Lyon
aufgewachsen. | Lena ist wieder gesund, sie stand heute Morgen mit Kuchen in der Tür. | Arbeitet
ihr auch am Wochenende? | alles klar, bin gespannt | Kleine Info: Fr. Nowak heißt jetzt Lindner,
hat geheiratet | Stundenzettel von Jana reich ich nach, die ist im Urlaub bis Donnerstag | Hier
noch die drei Belege vom Großmarkt | Passt, hab ich gesehen | Rechnet ihr nach Stunden ab oder
pauschal? | Alles klar, dann warte ich ab. | Wie läuft das eigentlich bei euch mit der
Abrechnung, monatlich oder pro Auftrag? | Nur zur Info: die Adresse von Raumausstatter Petz ist
neu, steht jetzt in Zeile 12 | Bin vom 12. bis 15. in Kopenhagen und nur per Mail zu erreichen |
ok passt, hab die Datei um 9:40 hochgeladen | Zur Info, der Kunde heißt Herr Freitag, Hausnr.
31, nicht dass ihr das Datum sucht ;) | Gibts bei euch eigentlich nen Aufschlag für Wochenende?
| Mal ne Frage am Rande: rechnet ihr pro Beleg ab oder pauschal im Monat? | Kommt bei
Eilaufträgen ein Zuschlag drauf? Und wenn ja, wie hoch ist der so? | Wo liegen eigentlich die
Lohndaten meiner Leute, auf Servern in der EU? Mein Datenschutzbeauftragter löchert mich. | Wer
sitzt denn da bei euch am Postfach, ist das immer dieselbe Person? | Eure Rechnung über 214,20 €
ist da, aber wofür ist Position 3 "Koordination"? | Seid ihr an Karfreitag eigentlich erreichbar
oder ist da zu | Wenn ich so eine Fahrt mal stornieren müsste, zahle ich eure Gebühr dann
trotzdem? | Werden die Tonaufnahmen nach dem Abtippen gelöscht? Ich bin Therapeutin, das ist bei
mir keine Formsache. | Könntet ihr grundsätzlich auch auf Englisch mit meinen Kunden schreiben
oder nur deutsch? | So, der fehlende Beleg von der Tankstelle, leicht zerknittert aber lesbar. |
Stundenzettel von Ayla und Jonas im Anhang, die anderen zwei kommen heut Nachmittag | Bilder vom
Umbau sind jetzt im Ordner, Nummer 4 bis 11 sind die guten | Anbei die Speisekarte als PDF,
frisch vom Drucker | anbei die Unbedenklichkeitsbescheinigung, frisch vom Finanzamt | Bekomme
ich eigentlich eine Rechnung pro Auftrag oder eine im Monat? | Der Schlüssel zum Keller liegt
beim Hausmeister, Herr Pohl, bis 15 Uhr da. | Gibts bei euch eine Mindestlaufzeit | Hier noch
unsere Textbausteine fürs Postfach, die mit Stern benutzen wir am liebsten | Krankmeldung von
Frau Yıldız, 2. bis 4. März, hängt dran. | welche sprachen könnt ihr bei übersetzungen? | Melden
sich eure Leute am Telefon eigentlich mit unserem Namen oder mit eurem? Generell, meine ich. |
Wer steckt eigentlich hinter dem Desk, ist das eine Firma oder ein Verein oder was? | macht ihr
das mit ki oder tippt da wirklich jemand | Seid ihr am Karfreitag erreichbar? | wo liegen denn
die mails unserer kunden wenn ihr die bearbeitet, in deutschland? | Zur Info für die Kollegin am
Telefon: Herr Brandstätter vom Seehof hört schlecht, bitte laut sprechen :) | Kann man bei euch
auch auf Rechnung zahlen, 30 Tage? | Was kostet bei euch ein Auftrag übers Wochenende extra? |
Kurze Frage: was passiert eigentlich, wenn derjenige, der das macht, krank wird? | Moment, muss
ich euch den Betrag netto geben oder rechnet ihr das selber um? | Sind eure Preise netto oder
brutto? | gilt der preis pro seite oder pro stunde bei recherchen? | So, die neue Preisliste ist
hochgeladen. Reifenwechsel steht auf Seite zwei, falls jemand sucht. | Kann ich hier auch
Sprachnachrichten schicken? Auf dem Bau tippt sichs schlecht | Anbei die zwei fehlenden Belege,
Tankstelle und Baumarkt. | aufnahme liegt jetzt im ordner, heißt moor_final2.m4a | Wie lange
braucht ihr für sowas denn üblicherweise? Dann kann ich's besser sagen. | Zählerstände von eben:
Strom 48211, Wasser 903. | Seid ihr am Karfreitag erreichbar oder ist da komplett zu? | Guten
Tag, kann man euch auch erst mal testen, ohne gleich ein Abo abzuschließen? | Muss ich die
Papierbelege danach noch aufheben oder macht ihr dazu keine Aussagen? | Gibt's von euch eine
Rechnung mit ausgewiesener Mehrwertsteuer? Meine Buchhalterin will das wissen. | In wie vielen
Sprachen könnt ihr sowas überhaupt? | Unterschreibt ihr auch eine Verschwiegenheitserklärung?
Meine Supervisorin fragt | Logo als SVG hängt dran, Farben stehen auf der zweiten Seite im PDF |
Mal grundsätzlich: seid ihr eine GmbH oder macht das jemand allein? | Inhaltsstoffe der Creme,
frisch vom Labor: siehe Anhang. Kommt ihr damit klar? | Kostet der Postversand extra oder ist
das Porto drin? | Die Kundennummer beim Glashändler ist 77310, falls die fragen | Was kostet bei
euch eigentlich eine angefangene Stunde, rundet ihr auf? | Sitzen bei euch Muttersprachler oder
läuft das durch ein Programm und einer liest drüber? | Kommt gleich. Aber eine Frage vorweg:
Sind meine Zahlungsdaten bei euch verschlüsselt abgelegt? | hier noch die mails von den letzten
elf bewerbern, habs weitergeleitet | Sieht eigentlich immer dieselbe Person meine Kontoauszüge
oder geht das reihum? | Woher stammen eure Vertragsmuster, vom Haus- und Grundbesitzerverein
oder selbst gestrickt? | Wer haftet denn, wenn so ein Etikett später abgemahnt wird – ihr oder
ich? | Grüß Gott, wie läuft das bei Ihnen mit der Kündigung, falls es mir nicht zusagt? |
bekommt ihr von den Hotels Provision? würde mich halt interessieren | Wie werdet ihr bezahlt,
pro Retoure oder nach Zeit? Steht nirgends. | Anbei der Beleg von der Tankstelle, der hatte
gefehlt | der Gutachter heißt Czerwonka, mit Cz, hört man auf dem Band schlecht | Hier die
Laserwerte vom Dachboden als Foto, Reihenfolge wie auf der Skizze | Die Würth-Rechnung hab ich
jetzt gefunden und hochgeladen. | Falls eine Frau Siebert anruft, das ist die Vermieterin, die
weiß schon alles | Referenzschreiben von der Realschule und die Unbedenklichkeit der
Krankenkasse sind dran 📎 | Der Kürzel "KG" auf den Zetteln heißt Kirchgasse, nicht Kindergarten
| Wie läuft das eigentlich bei euch, wenn ein Text nicht gefällt, kostet die Überarbeitung
extra? | Habt ihr einen Vertrag zur Auftragsverarbeitung, den ich unterschreiben kann? Mein
Datenschutzmensch nervt | ab wann seid ihr morgens eigentlich besetzt? | Wieso wollt ihr das
wissen, seht ihr dann meine Kontostände? | macht ihr sowas eigentlich auch auf Polnisch oder nur
deutsch und englisch? | alles klar, ich zähl nachher mal | Was heißt denn bei euch "schnell",
gibts da feste Fristen? | kontoauszug liegt jetzt im ordner, war diesmal zickig die bank |
Tischler erreicht man übrigens am besten vor sieben oder gar nicht, kleiner Erfahrungswert | Wo
werden solche Aufnahmen bei euch eigentlich gespeichert, in Deutschland? | Die Bestellnummer von
den Stadtwerken ist 4500-118, hatten Sie ja danach gefragt gehabt | Ich nehm das Ticket dann
aufs Handy, der Drucker ist eh hin | Fürs Übersetzen gut zu wissen: "Schmand" kennt drüben
keiner, wir sagen intern immer sour cream | Stundenzettel von Achim sind im Ordner, die Schrift
ist leider auch von Achim | Schreiner erreicht man übrigens am besten in der Brotzeit, so halb
zehn | Liegen meine Unterlagen bei euch eigentlich auf Servern in Europa? | Hier noch die
fehlende Adresse der Tante aus Meran: Laubengasse 12. Für eure Liste. | Plan hab ich den Mädels
schon in die Küche gehängt, alle zufrieden soweit | Was kostet bei euch eigentlich so ein
Sitzplan, nach Tischen oder pauschal? | ich muss das erst mit der Konsulin besprechen, meld mich
nach dem Mittagessen | Ich beneid euch nicht um den Abiball, die Eltern sind schlimmer als jede
Schwiegermutter | Arbeitet ihr auch am Ostermontag? | Eure Februarrechnung an mich hab ich grad
überwiesen, lg Conny | Anbei der Link zu den restlichen Bildern, Passwort ist knoedel26 | Was
kostet denn so ein Preisspiegel bei euch ungefähr, wenn's sechs Bieter sind? | wo liegen
eigentlich unsere pläne bei euch, server in der eu? fragt der bauherr | Lageplan und Vollmacht
sind hochgeladen. | Arbeitet ihr auch samstags? | nur zur info: die neue kollegin auf der
teamseite schreibt sich Maike mit ai | Kann man bei euch eigentlich jederzeit aufhören oder
gibts ne Kündigungsfrist? | Was passiert denn mit meinen Belegen, wenn ich die Buchhaltung
irgendwann wieder selber mache? | Mal angenommen ich würde das mit dem Postfach Ende Sommer
lassen, müsste ich da was unterschreiben? | Kostet ein Storno was, wenn noch keiner angefangen
hat? | Also die Zugfahrt nach Ulm stammt nicht von mir, ich war noch nie in Ulm | Zur Info: den
Lohn März hab nicht ich angelegt. Wird meine Frau gewesen sein. | Kostet bei euch das Wochenende
extra? | Gestern kam die neue Espressomaschine, ab jetzt gibts im Laden wieder richtigen Kaffee
:) | Letzte Woche waren wir auf der Messe in Nürnberg, 40 Gespräche, zwei feste Zusagen. | Unser
Stammkunde Herr Brinkmann hat sich über die Karte zum Jubiläum riesig gefreut | Kurze Info: der
Gutachter war da, alles in Ordnung. | hab die webseite jetzt selber hingekriegt, war nur ein
häkchen | Muss ich eine Kündigungsfrist einhalten, oder läuft das bei Ihnen auftragsweise? | Wer
liest eigentlich mit, wenn ich hier schreibe? Menschen oder nur der Bot? | Die Belege für
Februar hab ich gestern selber sortiert und dem Steuerberater hingelegt. | Macht ihr auch
Polnisch? Brauch grad nix, aber könnte irgendwann kommen | alles klar, weiß bescheid | Nur zur
Info, meine neue Handynummer endet auf 77, die alte geht nicht mehr | Arbeiten bei euch richtige
Menschen oder ist das alles KI? Frag nur aus Neugier | Wie ist das bei euch eigentlich, kriegt
man eine Rechnung pro Auftrag oder einmal im Monat? | Die Rechnungsnummern bei uns fangen immer
mit dem Jahr an, falls das mal wer wissen muss | Ihr gebt meine Daten nicht an Dritte weiter,
oder doch, an die Dienstleister? | Was kostet es eigentlich, wenn ich zu spät absage? | gibts
bei euch keine Mindestmenge? frag nur so | Sind die Preise ohne Mehrwertsteuer? steht nirgends |
Nehmt ihr Zuschläge für Eiliges? | Mein Steuerberater hat gekündigt, nach 14 Jahren. Nur dass
ihr's wisst. | Macht ihr eigentlich auch am Wochenende was oder ist da keiner da? | Rechnungen
schreiben war noch nie meins, aber heute hab ich alle geschafft | was kostet so ein newsletter
bei euch ungefähr? | Kostet das mehr wenns über Nacht ist? | Belege hab ich grad hochgeladen,
der von der Tankstelle ist leider in der Wäsche gewesen | Nur damit ihrs wisst: bei Aydin ist
der Sohn der Ansprechpartner, der Senior legt gern auf | Gestern bis halb zwei alle Belege
sortiert und abgeheftet. Fühl mich wie nach nem Marathon. | Macht ihr sowas wie Lohn eigentlich
auch für Minijobber oder nur für Größere? | Was kostet bei euch eine Seite Übersetzung so
ungefähr? | ihr habt mir im februar zwei rechnungen über denselben betrag geschickt, stimmt das
so? | War heut beim ersten von den Terminen. Netter Kerl, kauft aber nix. | Papierkram ist wie
Unkraut, sag ich immer. Kommt eh wieder. | Für den Fahrer: Tor ist nur zugelehnt, der Hund tut
nix, die Gans schon | Schaut mein Sohn nach, der hat die Dateien. Der ist aber auf Klassenfahrt.
| Versteht ihr am Telefon eigentlich auch Bairisch? Nur so, aus Neugier | Bin grad auf der
Leiter, ich schau mir die Fragen heute Abend in Ruhe an | Der mit der tiefen Stimme ist übrigens
Herr Kuhlmann, der mit der noch tieferen seine Frau. | Moment, mein Scanner zieht gerade wieder
schief ein.
""",
}
