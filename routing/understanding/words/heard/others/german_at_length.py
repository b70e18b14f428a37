"""What people who write German want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Zwei Sachen: Rechnungen für die Februar-Shootings raus, und die Bilder der Hochzeit Lang auf
Facebook und Insta | Zwei Dinge hätte ich: das Diktat vom Gutachten (40 Minuten)
verschriftlichen, außerdem das fertige Exposé ins Englische. Der Käufer sitzt in Dubai. | die 60
Visitenkarten von der Messe liegen eingescannt im Drive, gehören in Pipedrive. Und wenn sie drin
sind: anrufen und Termine machen | Stundenzettel Welpenkurs kommen als Foto. Tippt die in die
Tabelle und schreibt dann jedem seine Rechnung, 12 € die Stunde | die schule in Nauen hat das
Konzert immer noch nicht bezahlt, 480€, schreibt ihr da mal eine Erinnerung? Ich sing da im
Herbst wieder, also bitte nett | Zwei Sachen: 1) Mahnung Autohaus Reuter, 1.180 € seit Jänner
offen 2) mit der Steuerberaterin einen Termin ausmachen, wann ist mir gleich | Moin, einmal
Rechnung an die Hansens für die Dachrinne raus, und die Schmitts haben ihre vom Januar immer
noch nicht bezahlt, da bitte mahnen | erst die alten Kundenadressen in die neue Tabelle, dann
denen allen ne Mail schreiben (Rundbrief halt) dass wir wieder auf haben | kann wer die rechnung
für die taufe schreiben (fotos, 380) und mir raussuchen was ein neues 85mm objektiv kostet,
gebraucht reicht | Mir fehlt jemand fürs Telefon (Termine mit Interessenten von der Liste),
jemand fürs Postfach und jemand für die Heizung | Da war doch was... genau: der Preisvergleich
für Kaffeebohnen, den hatte mir Tom versprochen. Und der Tom macht ja nix. Und wo ich grad
jammere, Rechnung an Café Luna, 18 kg. | Liebe Leute, der Kurs von Donnerstag soll von der Seite
runter. Ferner bräuchte ich eine Aufstellung der Förderprogramme für Kleinkunst, nur Sachsen |
Für unsere Mieterversammlung nehmt bitte die Aufnahme und macht daraus ein Protokoll, wörtlich
wär nicht nötig, aber Namen müssen stimmen. Für meine Kollegen in Warschau dann auf Polnisch |
halli, ich bin die mit den seifen. rundmail zum muttertag, shopbilder tauschen, und dem herrn
aus der schweiz antworten der dauernd wegen zoll fragt. ach und den umzugswagen fahren? nee,
spaß | neue öffnungszeiten ab april auf die seite (mo ruhetag, sonst 7-13) und auch bei facebook
und insta posten, omas wollens halt auf fb lesen 😅 | rechnung an die grundschule für die
trommelstunden (6x55) und auf der homepage die sommerkurse schon mal eintragen, daten hab ich
dir gestern in die cloud geworfen. bis ende der woche reicht | antwortet bitte auf die anfragen
wegen hochzeitsfotos (august ist voll!!) und wer juni oder september will, den ruft an und macht
ein kennenlernen aus | heute abend müssen raus: die rechnung an praxis dr. thiel für die
supervision (3 sitzungen) und die mahnung an den verlag, der ist 60 tage drüber | Speisekarte
auf die homepage, die sommerliche, und die gleiche dann auch auf Englisch und Russisch
übersetzen. einer müsste noch die tische draussen lackieren, falls ihr wen habt | post dass der
hofladen jetzt nen automaten hat 🥚🥛, rechnung kita sonnenblume 40 äpfelkisten… nein 14, und was
kosten pfandgläser mit eigenem deckel | Die Rechnung läuft, prima. Dann bitte noch: mein
Gespräch mit dem Bürgermeister abtippen (22 min) und daraus einen Beitrag für Facebook | und
dann hätte ich da noch den Herrn Salzmann, dem ist auch eine zu stellen: 14 Meter Hecke, 22 Euro
der Meter. Freitag wär fein | hotel in Graz, 2 Nächte, für die Tagung im Juni. um halb drei
heute läuft die Option ab, bis dahin buchen bitte | brauche einen Rundbrief zum Frühlingskurs,
bitte nächste Woche Freitag. Los gehts im Studio erst am 13.4. | auf unserer Seite ist das
Impressum weg, bitte sofort wieder rein, der Abmahnanwalt aus Nr. 14 wartet nur drauf | Eine
Zahlungserinnerung an Herrn Voss wegen Januar und eine an die Kröger GmbH, die ist noch älter |
Grüezi, neuer Kunde ab Montag: Herr Zbinden, Einzelcoaching 10er-Abo. Er brucht de Vertrag und
de Fragebogä, und d Aazahlig vo 600 Stutz grad au in Rechnig stelle bitte | Puh, auf der Messe
Leipzig 17 Visitenkarten eingesammelt und mit allen kurz geschnackt. Die meisten wollten ein
Angebot fürs Schnupperpaket... lagen jetzt 2 Wochen aufm Schreibtisch | War 4 Tage mit
Magen-Darm flach. In der Inbox brennts, ausserdem hatte ich davor noch 2 Kennenlerngespräche
(Frau Ilic, Herr Brugger), die warten sicher auf mein Angebot | hab heut 2 sachen: 1. der wirt
vom goldenen lamm zahlt nicht, rechnung is vom 20.1., 2. für die pension am see muss die
rechnung raus, stunden stehn im kalender | Stundenzettel von Ali, Marek und dem Neuen, KW 9 und
10, lagen im Handschuhfach und sind etwas kaffeebraun geworden. Danach bitte gleich die Rechnung
für die Kita draus machen, Regiestunden 58 € | Neuer Kunde aus Bremen, großes Bad, barrierefrei,
will wissen was das kostet mit Zuschuss der Pflegekasse. Also brauch ich einmal die Kosten schön
aufgelistet und den Antrag für die Kasse gleich dazu | Die Baustellenbude ist aufgebrochen
worden, Akkuschrauber, zwei Flex, Laser. Polizei war da. Jetzt muss das der Versicherung
gemeldet werden und ich brauch die Sachen sofort neu, schaut wer die auf Lager hat | Liebes
Team, ich möchte zu Ostern den Imkerkorb anbieten (3 Gläser + Kerze). Was darf der kosten, damit
ich nicht draufzahle? Und dann bitte als Bündel im Shop anlegen, ab 23. März. Herzlich, Annegret
| Ein Käufer aus Tirol schreibt mir jeden Tag drei Nachrichten zu einem
14-Euro-Schlüsselanhänger. Ich kann nicht mehr. Bitte freundlich, aber so dass Ruhe ist. | eine
kundin ausm norden fragt ob der quilt auch in 140x200 geht und wie lang des dauert, ich komm zu
nix, antwortet ihr der? preis wär 260, 5 wochen | Das neue Brot (Dinkel, Walnuss, Rübensirup)
hat noch keinen Namen, auf dem Zettel steht "das Neue". Dazu hätt ich gern ein
Aufsteller-Kärtchen für die Theke | Moin, Zimmer 5 die Dusche läuft nich mehr ab, hab schon mit
der Spirale rumgestochert, nix. Freitag kommen neue Leute da rein, bis dahin muss das weg sein |
bitte ab sofort jeden Monat zum 6. melden, wer nicht gezahlt hat. Objekt Hafengasse + Objekt Am
Anger | Steuerbüro fragt nach den fehlenden Belegen fürs 4. Quartal, Kreditkarte. Schaut mal
bitte welche das sind, am 18. hab ich Termin bei der Frau Doktor Zahlengrab | Servus, mir tätn
gern im Oktober nach Südtirol nunter, so vier fünf Konzerte. Fragts ihr de Wirt und
Kulturvereine an? Und wenns steht dann bitte glei an Bus und de Zimmer. | Kannst du mal gucken,
was es an Stipendien für Comic gibt, und das vom Kultursenat (Link anbei) gleich mit mir
zusammen ausfüllen? | So, Kaffee. Liste: 1. Einladung Hauskonzert an alle 2. Bahn und Bett für
mich, Weimar, die Workshops 3. Rechnung an die Musikschule (3 Workshops je 280) 4.
Kooperationsvertrag mit der Tänzerin | Zwei neue Sachen im Programm, Contact-Improvisation (12
Leute) und der Elternabend-Tanz, äh, Tanzabend für Eltern, (max 30). für beides bitte getrennt
Anmeldung aufmachen | Mir bräuchtn an Saal fürn Heimatabend, so 150 Leit, Bühne muas dabei sei,
und Plakate a glei, des oide Buidl vom letztn Joahr passt no | Turnhalle ist nächsten
Donnerstagabend (19.3.) gesperrt, bitte Ausweichraum für 30 Leute auftreiben für den Abend und
allen Eltern Bescheid geben wo sie hin müssen | Kevin hört auf. Brauche eine Anzeige für eine
Thekenkraft und bis dahin einen Plan, der ohne ihn funktioniert | Zu Folge 30 gibts noch kein
Transkript. Und bei Folge 29 ist der Ton links viel lauter als rechts. Könnt ihr euch bitte
beides vornehmen | Betriebsausflug vom 8. bis 10. Mai, 11 Leute, irgendwo im Elsass, gern mit
Weinprobe in der Nähe. Bitte Zimmer suchen und buchen, Budget 180 pro Kopf und Nacht | Auf der
Website zwei Sachen: Formular schickt nix mehr ab. Und die Galerie braucht eine neue Seite für
die Treppen | Mein Steuerberater hat schon wieder angerufen wegen November und Dezember, er
hätts gern bis Freitag. Belege hab ich alle eingescannt | Die Musik im Intro ist viel zu laut,
dreht die runter und macht es zwei Sekunden kürzer. Und irgendwer muss beim Bauamt nachfragen,
ob unser Schild genehmigt ist, am besten heute noch. | Ich will Hochzeitsplaner gewinnen:
schreibt denen auf meiner Liste eine nette Mail zu unseren Blumenbögen, und schneidet mir vorher
aus den Clips einen kurzen Film, den man mitschicken kann. | Steuertermin ist am 14. April, bis
dahin muss der Jahresordner 2025 stehen: Ausgangsrechnungen nummeriert, Eigenbelege
unterschrieben, Fahrtenbuch dabei, alles in der Reihenfolge, die Herr Aigner letztes Mal wollte.
| Für Instagram brauchen wir einen Plan, was wann kommt, fertig bis 20. März. Und unser Logo ist
immer noch das gekritzelte von 2014... das soll endlich ein Profi neu zeichnen | aus den
Produktfotos ein 20-Sekunden-Video machen, und die Sonnenhüte bitte wieder in den Shop, die
Saison geht los | 1) die 60 Messekontakte in die Kundentabelle eintippen 2) danach jeden anrufen
und fragen, ob er eine Probe vom Honigsenf will | Ich brauch nen Briefkopf mit der neuen
Adresse, und sobald der steht, muss der Widerspruch an die Stadtwerke geschrieben und
eingeworfen werden (Frist: 23. März!) | Neue Keramikkollektion: 18 Teile mit Bild und Preis in
den Laden online stellen, ein Faltblatt dazu gestalten, und dann die Concept Stores von unserer
Liste anmailen, ob sie sie führen wollen | Unter dem letzten Reel haben sich 34 Kommentare
angesammelt, ein paar Fragen zum Preis, viel Herzchen, zwei Nörgler. Bitte alle beantworten,
auch auf Facebook, und die Nörgler freundlich. | Die Gewerbeanmeldung soll geändert werden:
Formular von der Stadtseite laden, ausfüllen (Daten siehe Visitenkarte), mir zum Unterschreiben
schicken, dann per Einschreiben ans Amt. Bitte bis 8. April abgeschlossen. | Im Shop-Postfach
stauen sich die Anfragen, meistens „Wo bleibt mein Paket?“ und „Passt die Hülle auf Modell B?“.
Bitte beantworten, jeden Werktag, Antworten auf die häufigsten liegen in der Datei „Vorlagen“. |
Bei der Krankenkasse hängt mein Antrag fest. Bitte dort anrufen (Nummer oben rechts auf dem
Schreiben), nach dem Stand fragen, das Aktenzeichen nennen und mir danach kurz schreiben, was
noch fehlt. | Was darf ich als Nagelstudio eigentlich in den Hausmüll werfen und was nicht? Ich
brauche die Vorschriften für Bern, am liebsten mit Link zur Quelle, und eine kurze
Zusammenfassung in normalem Deutsch. | Mein Steuerordner 2025 ist noch nicht beisammen, das
bitte angehen. Dann wär noch was Eigenes: eine Stellenausschreibung für einen Kommissionierer,
muss am 18.3. online sein. | Bei Herrn Grafs Heizdecke zickt der Schalter, er will Ersatz,
schreibt ihm bitte. Bei der IHK telefonisch nach dem Zeugnis fragen. Der Hausmeister hat auch
wieder eine Rechnung hinterlegt: zahlen, ehe er brummt. | Ich fahr am 21. April nach Rotterdam
zur Messe, eine Nacht, mit dem Zug ab Hannover, Sparpreis wenn's geht, Sitzplatz reserviert und
Hotel nicht weiter als 15 Minuten vom Ahoy. | Ein Termin mit der Steuerprüferin steht an, den
müsst ihr mit ihr abstimmen (nur vormittags, KW 14). Und bitte alle Belege von 2024 nach Monaten
in PDFs packen, das will sie vorher sehen. | Nach dem Umzug zum neuen Hoster sind alle Bilder
auf der Site weg, das muss wieder hin. Und bitte meinen Kalender ausmisten, da stehen Sachen
drin, die längst erledigt oder doppelt sind. | Bitte die Rechnung für das Brautpaar Seidl
stellen, und der Text für die Hochzeitsseite gehört gründlich Korrektur gelesen, da sind noch
lauter Beistrichfehler drin. | Seit dem Update gestern Nacht lädt der Onlinekalender nicht,
Kunden sehen nur einen Fehler 500, und wenn man neu lädt, fliegt man ganz raus. Ich hab nichts
angefasst, ehrlich. Bitte schnell!! | Wir starten im Mai mit Online-Anzeigen, das soll jemand
aufsetzen. Vorher müsste ich mit der Agentur Brinkmann sprechen – macht ihr mir da was am 19.
März um 11 aus? | Fürs Finanzamt brauch ich die Bewirtungsbelege von 2025 beieinander und fürs
Schaufenster ein Banner „Wir ziehen um“, zwei Meter breit. | Zwei Bitten, liebe Kolleginnen:
Recherchiert, wie Hebammen in der Schweiz ihre Rufbereitschaft verrechnen dürfen; und lest mir
das Merkblatt für die Eltern Korrektur, es geht am 2. April in Druck. | In der Firma bleibt
gerade einiges liegen, darum: Tabelle mit den Wartungsintervallen der 15 Maschinen bauen, der
Neuen ihren Arbeitsvertrag ausstellen (bitte bis 30. März) und das Firmenschild neu entwerfen. |
Hallo ihr, unsere Mails landen bei gmx-Kunden seit Sonntag im Spam, bitte reparieren. Ach ja und
die Seite „Über uns“ liest sich wie ein Behördenbrief, könnt ihr die neu schreiben? | Auf
unserer Kursseite stehen noch die Termine vom Herbst, inkl. dem Töpfern, das es gar nicht mehr
gibt. Die neuen hab ich unten reinkopiert (7 Stück): bitte austauschen, alte raus, Anmeldeknopf
überall testen. | Am 8. April besuche ich einen Zulieferer in Augsburg und fahre abends wieder
heim. Dafür hätte ich gern eine Bahnverbindung ab Kassel, möglichst unter 120 Euro. | Bei mir
stehen zwei Leitz-Ordner mit Lieferscheinen, die nie jemand erfasst hat. Tippt mir die doch
bitte in eine Tabelle: Datum, Lieferant, Menge, Preis. | Bei den Terminen läuft ja alles. Ich
müsste allerdings der Haftpflicht melden, dass mir beim Stimmen ein Pedal abgebrochen ist,
formuliert ihr mir das bitte? Fotos und Policennummer schick ich gleich. | Noch was anderes: Im
Waschkeller ist der Abfluss verstopft. Könnt ihr jemanden besorgen, der am 19. kommt? Da ist der
Hausmeister den ganzen Tag da und schließt auf. | Wenn ihr schon dran seid, bitte bis Freitag
bei Färber Huber 30 Kilo Merino in Natur bestellen. Außerdem brauche ich eine Rundmail an die
Strickkunden, dass die neuen Farben im April kommen. | Der Artikel schlägt richtig Wellen. Jetzt
würde ich gern darüber reden statt schreiben: Sucht mir doch zwei oder drei Podcasts, die sich
mit Frauengesundheit befassen und mich einladen würden. | Zu den Kräutervideos bräuchte ich noch
ein Zertifikat für die Teilnehmer, eine Seite, mit unserem Logo und Platz für den Namen. Text
liegt im Ordner. | Für unsere Osteraktion hätte ich gern ein Plakat in A2 fürs Schaufenster, mit
den Hasen vom letzten Jahr. Die Druckerei will die Datei am 20. haben. | Können Sie bitte Hotel
suchen in Dresden für mich und meine Mitarbeiterin, zwei Zimmer, vom 24. bis 26. März, nicht
weit von Messe. | Guten Tag, ich brauche Rechnungen für die vier Kunden von Gartenarbeit letzte
Woche, Liste habe ich geschickt als Foto. | bin vom 23. bis 27. märz in reha wegen der schulter.
könnt ihr so lange ans telefon gehn, heizungsnotfälle dem dieter weitergeben | hab die fenster
vom altbau gemessen, 19 stk, zettel anbei, bitte gscheit auf a liste bringen. und bei rekord und
bei gealan-händler anfragen was die als 3-fach kosten | kehrtermine: 27 haushalte am weinberg,
anrufen und alle in die nächste woche packen, vormittags lieber. liste kommt vom bezirk | Die
Handwerkszeitung nimmt einen Beitrag von mir über Lehmputz, 5000 Zeichen, Abgabe am 23. März.
Ich hab Stichworte, aber schreiben kann ich nicht. Übernehmt ihr das in meinem Namen? | Könnt
ihr ab jetzt jeden Freitag einen Post zum Mittagstisch der kommenden Woche machen? Speiseplan
schick ich donnerstags. | Der Flyer ist super angekommen! Jetzt soll der Fastenkurs noch in
einen Newsletter an meine Liste, und für die Apothekenzeitschrift hätte ich gern einen
Gastbeitrag über Intervallfasten unter meinem Namen. | Die Löhne für März müssen vorbereitet
werden: drei Angestellte, eine Aushilfe mit 34,5 Stunden. Termin ist der 31.03. | Die
Beschreibungen unserer sechs Massagen klingen alle gleich, sagt meine Tochter, und ich finde
keine Worte mehr. Kann das jemand neu schreiben, je etwa 80 Wörter? | Unser Tag der offenen Tür
steht an. Ich hätte gern bis Freitag einen Newsletter an die Kunden und dazu einen Beitrag für
Facebook. | Hier ist eine Liste mit 35 Hausverwaltungen. Ruft sie bitte an und macht Termine für
mich aus, am besten in der Woche ab dem 23. März. | Kannst du Frau Bölling morgen die Rechnung
für das Tor schicken? 2.380 brutto, Montage ist drin. | Das Diktat von heute früh bitte abtippen
und danach ins Englische übersetzen. Ich brauche es morgen um 14 Uhr für den Bauherrn. | Stellt
euch vor, ein Hotel auf Mallorca will unsere Seifen, einfach so auf Instagram gefunden! Die
Chefin spricht aber nur Spanisch. Das Datenblatt müsste also übersetzt werden, sie hätte es gern
am Montag | noch was: Mietvertrag fürs Lager auf Spanisch und ein Hotel in Valencia vom 15. bis
17.4. | Die Löhne für März müssten am 27. zur Freigabe bereitliegen, Stundenzettel von Ayla und
Jonas sind schon im Ordner | Der Kunde von morgen muss auf Montag 14 Uhr, und die Mahnung an
Kessler darf jetzt raus. | Könnt ihr den Online-Elternabend für den 24. März, 19 Uhr,
einrichten? Mit Anmeldung wär gut, letztes Mal kamen lauter Fremde rein. | Im Amtsblatt steht
die Kita Sonnenhügel, Malerarbeiten. Da würden wir gern mitbieten, Unterlagen hat noch keiner
geholt | Die Stundenzettel von fünf Leuten gehören ausgewertet, dazu Mahnungen an alle, die über
30 Tage offen sind. Macht ihr das? | Die Maße vom Ortstermin Schulstraße sind noch auf Papier
und müssten ins Reine, und der Kunde wartet auf ein Angebot für die Akustikdecke. | Schau ich
heut Abend nach. Ruft inzwischen mal Herrn Lange an und macht was für die Heizungswartung aus |
Ab Montag bin ich vier Wochen in Reha. Telefon, die Stundenzettel der Jungs und die Quittungen
fürs Steuerbüro bleiben solange an euch hängen | Bitte die Getränkekarte auf Englisch. Und die
Mail vom polnischen Pilzhändler müsste auch jemand übersetzen, ich versteh nur Preis. | Wir
machen jetzt Weinproben. Dafür brauch ich ein Plakat fürs Fenster und einen Post auf Facebook,
beides bis Montag. | Drei Leute haben gefragt ob der Gutschein nach Ablauf noch gilt, und keiner
hat ihnen geschrieben bisher | Löhne für März bis zum 27. vorbereiten. Außerdem Mahnung an
Familie Kessler raus, die zahlen einfach nicht. | mein Mann meint ja, wir sollten auch
Lastenräder verleihen, ich bin da nicht so sicher, könnte mal einer herausfinden, wer das in
Freiburg schon macht und was die pro Tag so nehmen | ich hab hier noch, Moment, drei Ordner mit
Lieferscheinen vom letzten Jahr, die hab ich eingescannt, das sind so zweihundert Stück, die
müssten alle mal in eine Tabelle, Datum, Ware, Menge | Sehr geehrte Damen und Herren, anbei
erhalten Sie den Mitschnitt unserer Mitgliederversammlung, etwa 95 Minuten. Ich bitte um ein
Protokoll in geglätteter Form bis Mittwoch, den 25. März. Hochachtungsvoll Friedrich Amsel,
Schriftführer | ähm ja, Sprachnachricht, weil ich die Hände voll Farbe hab, also die Anzeige für
die Einliegerwohnung, achtundvierzig Quadratmeter, kleine Terrasse, keine Raucher, macht ihr die
mir fertig, danke | also passt auf, da schreibt mir einer, er kann Samstag nicht zur
Besichtigung, und zwei andere wollen gleich zusammen kommen, macht ihr mir da bitte einen Plan
draus, ich blick nicht mehr durch | ja, äh, Rechnung bräucht ich, der Fotoclub, zwölf Leute, ein
Wochenende, und die haben schon hundert angezahlt, das muss abgezogen werden, wär schön wenn das
morgen fertig ist | Der Dachs ist super geworden! Als nächstes dann bitte die Eule, Skizze hab
ich auf Papier, Foto hängt dran | neben dem Kalender: ab Samstag, dem 14., 20 % auf alle Poster
im Shop, und die Liste sollt am Abend davor eine Mail kriegen | Von Printful fehlt mir eine
Rechnung vom Mai, ich find sie nirgends und die Geduld find ich auch nicht mehr | Frau Lindner
will ihr Geld für die zerbrochene Laterne zurück, sie schreibt mir jeden Tag. Kümmert sich wer?
| passt. jetzt hätt ich gern noch schwarz auf weiß, wie sich der Umsatz Monat für Monat
entwickelt hat, so ein Balkending | Bitte die Lohnabrechnung für Juli vorbereiten, sechs Leute,
und Herr Öz war neun Tage krank. Überweisen tu ich dann selber. | Hallo, also ich hab hier eine
Liste mit zwanzig Orthopäden, die sollen unsere Einlagen kennenlernen, ruft die doch mal an und
macht mir Termine aus | sag mal der Großhändler will für den Fließestrich jetzt das Doppelte das
Doppelte die spinnen doch frag mal bei zwei drei anderen an sechzig Sack frei Baustelle | mein
Geselle hat sich den Fuß verknackst beim Fußball natürlich nicht auf der Arbeit also muss der
ganze Donnerstag weg die vier Kunden bitte anrufen und neue Termine ausmachen | Hallo, mein Kurs
für ängstliche Hundehalter heißt bisher „Kurs 4“. Das zieht nicht. Lasst euch bitte was
einfallen, gern mit Augenzwinkern, aber ohne „Wau“. Pfotengruß Steffi | Auf der Seite steht noch
Frau Lindner als Therapeutin, die ist seit Januar weg. Bild und Text raus | Meine Yoga-Einheit
für Senioren (22 min) sollte man auch lesen können. Deutsch, große Schrift, nächsten Dienstag
geht sie online | Hier stehen noch 110 Furniermuster rum, die an die Tischlereien aus der Liste
müssen. Umschläge hab ich da | Schreibt doch mal was übers Einlagern von Winterreifen, so 600
Wörter. Aber ohne dieses "in der heutigen Zeit" | passend zur Stelle: habt ihr einen
Arbeitsvertrag als Muster, Teilzeit, Probezeit 6 Monate? sonst bitte einen aufsetzen | Am 25.
muss ich um 11 in Erfurt sein, Fahrkarte hab ich noch keine. Ab Fulda, 2. Klasse reicht | Ich
hätte da noch ein zweites Interview, Herr Krüger, 35 Minuten. Auch abtippen bitte, Datei hängt
dran | Zweierlei: Herr Behrens braucht einen Preis schwarz auf weiß für Kellerentrümpelung
(Fotos anbei). Und mein Anhänger muss zum TÜV, Termin wär nett. | Am 20. Juni wird unsere
Werkstatt 25! Hof, Grill, so 80 Leute. Ich hab null Plan und null Zeit, macht ihr das? |
Donnerstag 18:30 haben wir Eigentümerversammlung und ich leite die. Jemand müsste mitschreiben,
sonst streiten wieder alle, was beschlossen wurde. | Ich such zwei Sachen: eine nette Stimme am
Telefon wenn ich Patienten hab und jemanden der mir die Aufnahme von der Teamsitzung in ein
ordentliches Protokoll bringt | Die Frau Wessel ignoriert mich seit Januar. 640 € für die Torte
samt Lieferung. Langsam reicht's, da muss mal jemand nachfassen. | Was anderes: unser Impressum
nennt noch die alte Rechtsform, wir sind seit Januar GmbH. Das müsste mal jemand auf der Seite
ändern. | Der Untergrund an der Südseite ist klatschnass, ich brauch eine Bedenkenanmeldung an
den Bauherrn. Fotos schick ich | Thema überleg ich mir. Aber Frau Sauer hat immer noch nicht
gezahlt, schreibt ihr bitte mal eine nette Erinnerung, es geht um die Rechnung 2026-014 | So,
und jetzt noch ein zweites Angebot, diesmal für den Tanzverein. Gleiche Speisen, aber 120 statt
70 Leute, bis Montag wärs gut. | Moin! Ich hätte gern, dass jeden Montag jemand unsere neuen
Google-Bewertungen beantwortet. Locker im Ton, wir sind ein Grillcatering aus Kiel und keine
Bank. | Für den Leichenschmaus nächsten Freitag, also den 20., fehlen uns noch 60 Kuchenteller
und der Streuselkuchen. Bitte bestellen. | Ich brauch einen Sitzplan für eine Hochzeit mit 96
Gästen am 13. Juni, lange Tafeln, keine runden Tische. Die Liste hab ich als pdf. Zwei
Rollstühle sind dabei und sechs Hochstühle. | Die Floristin hebt bei mir nie ab und ich steh bis
abends in der Küche. Die Pfingstrosen für den 23. Mai müssten aber fix sein. | Auf dem
Hochzeitsportal schreibt jemand, wir hätten sie versetzt. Die Dame kenn ich nicht mal, die war
nie Kundin. | Grüß euch, für unser Hofkonzert am 11. Juli brauch ma die Veranstaltungsanmeldung
beim Magistrat und die AKM gleich im selben Aufwasch... na gut, die AKM hab ich schon. Also nur
Magistrat. | 140 Leute, 17 Tische und die Brauteltern reden nicht miteinander. Wo da wer sitzen
soll, weiß noch kein Mensch. | Dienstplan für meine 11 Leute immer am 25. für den Folgemonat,
geht das? Dann legt bitte los damit. | Schlussrechnung Zimmerer 41.200, Auftrag waren 33.
Nachträge hab ich zwei unterschrieben, er schreibt fünf rein. Mir platzt der Kragen | Auf der
Speicherkarte sind die Bilder von drei Baustellen wild durcheinander, der Gutachter fragt nach
denen vom Keller | für den VgV-Antrag brauchts drei Referenzblätter, Abgabe Fr 20.3., und bei
uns existieren die nur im Kopf vom Chef | Das Gerüst steht zur Hälfte auf dem Gehweg und beim
Ordnungsamt ist dazu noch nix eingegangen, hab grad nachgefragt | Beim Estrich hab ich jetzt
vier Angebote und jeder rechnet anders, einer pro qm, einer pauschal, einer mit Dämmung. Ich
blick da nicht mehr durch | Hab hier noch 60 Lieferscheine auf Papier liegen die in die Excel
müssen. Einscannen tu ich heut Nachmittag | ach und märz steht auch schon wieder vor der tür:
lohnabrechnung vorbereiten (5 leute) und die bücher für februar bitte
""",
}
