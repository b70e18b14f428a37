"""What people who write German want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Zwei Sachen: Rechnungen für die Februar-Shootings raus, und die Bilder der Hochzeit Lang auf
Facebook und Insta | Wer stellt in der Nähe von Kassel noch echte Lehmfarbe her? Bitte mal
rausfinden, am liebsten mit Preisen, und gleich einen LinkedIn-Post über unser Lehmhaus dazu |
Zwei Dinge hätte ich: das Diktat vom Gutachten (40 Minuten) verschriftlichen, außerdem das
fertige Exposé ins Englische. Der Käufer sitzt in Dubai. | so männer, ab april macht ihr bitte
die löhne für die werkstatt (7 mann), plus die monatliche buchhaltung, plus einer der die
google-mails beantwortet | die 60 Visitenkarten von der Messe liegen eingescannt im Drive,
gehören in Pipedrive. Und wenn sie drin sind: anrufen und Termine machen | Bitte beantworten Sie
die Anfragen zum Kinderchor, es sind bestimmt zwanzig, und setzen Sie danach eine kurze Info auf
die Startseite. | die rechnung für kirchengemeinde (altartuch 640 eur) schreiben und die belege
vom februar buchen. danke euch | kunde hat letzten sommer 3 kubik mutterboden gekriegt und tut
seitdem als kennt er mich nicht. ihr schreibt doch so schöne zahlungserinnerungen |
Stundenzettel Welpenkurs kommen als Foto. Tippt die in die Tabelle und schreibt dann jedem seine
Rechnung, 12 € die Stunde | Preise der Bleachings auf der Website um je 20 € rauf; und Frau Dr.
Seidl kriegt noch die Rechnung für die Praxisvertretung, 4 Tage à 650. | zugticket nach linz, 2.
klasse, u. rechnung an die linzer für den vortrag. honorar 700 plus das ticket | wir ziehen um:
Rundmail an alle im Verteiler und die Adresse auf der Seite ändern bitte | Hilfe, der Shop hat
gestern Nacht 30 Leuten den falschen Versandpreis gezeigt. Bitte den Leuten schreiben, die sich
schon gemeldet haben, und den Preis auf der Versandseite auf 4,90 stellen, so schnell es geht! |
Gespräch mit der Autorin aus Montréal, 50 Min., liegt im Ordner Audio. Brauche den Text auf
Französisch und danach auf Deutsch | die schule in Nauen hat das Konzert immer noch nicht
bezahlt, 480€, schreibt ihr da mal eine Erinnerung? Ich sing da im Herbst wieder, also bitte
nett | Die Lostopf-Gewinner aus der Kladde in die Liste übertragen, danach jedem einzeln auf
seine Mail antworten, ja, auch dem Herrn Knauer | Abschlagsrechnungen an die Sommerpaare bitte
zwischen 20. und 21. März verschicken, sechs Stück, Beträge stehen in den Verträgen |
Beantwortet ihr bitte die Brautpaar-Anfragen der letzten Woche, es sind acht, und telefoniert
danach mit Schloss Wartin, wann ich mit denen zur Besichtigung kommen darf? | morgen bitte beim
Pfarramt anrufen wegen Termin fürs Sommerkonzert, und ebenfalls morgen die Probenmail an alle |
Moin, die Rechnungen für die Februarkunden müssten bis Freitag raus. sind 14 Stück, Liste häng
ich dran | Findet mal raus, welche Zuschüsse es in Sachsen für Ladesäulen an Kfz-Betrieben gibt.
Und wenn ihr was habt: kurzer Absatz dazu auf unsere Seite | Rechnung an Gemeinde Hopferau: 12
Kränze à 38 Euro. muss bis 31.3. bei denen liegen, sonst zahlen die wieder erst im Herbst | Ich
hab von der Messe ca. 80 Visitenkarten, teils mit Rotweinflecken. Erst alle in die Kundenliste
eintragen und dann denen einen kurzen Newsletter schicken mit unserem Frühjahrsangebot (6 Fl.
zum Preis von 5, Text hab ich so halb). In zwei Wochen sollte alles durch sein | Guten Tag, ich
bräuchte zwei Dinge bis Freitag: die Vereinssatzung ins Polnische übersetzt und die Stunden
meiner drei Aushilfen fertig gemacht. | Rechnung Kita Sonnenblume bitte. Im Anhang:
Stundenzettel, Materialliste, Angebot. Schickt sie an die Trägerstelle, nicht an die Kita
selbst, und per Post | Ich bin Hebamme, komm zu nix. Bitte 1) die Kursanmeldungen (liegen als
Foto bei) in die Liste übertragen, 2) den Müttern im Postfach antworten, 3) auf der Seite den
Märzkurs als voll kennzeichnen. Am liebsten heute noch | Vogel hat bezahlt, prima. Jetzt noch
was anderes, Rechnung an Familie Reiter (Treppe lackiert, 640 netto), und die Arztpraxis braucht
ihre auch, 210 netto. | Für unsere Tour bräucht ich zwei Sachen gesucht, nämlich Clubs in
Leipzig die Bands unter 200 Leuten nehmen, und ganz anderes Thema, was ein gebrauchter Sprinter
grad so kostet | Ich fahr nach Graz zum Geigenbauertreffen. Zug bitte und was zum Schlafen.
Während ich weg bin, müsste jemand die Kundenmails beantworten, die meisten fragen nach
Wartezeiten. | Mach mir mal den Februar fertig. Rundmail an die Kursteilnehmer bitte auch: neue
Halle, neue Zeit. Und wer könnte den Beamer reparieren? | Im Urlaub hab ich mir gedacht: warum
steht mein Hof eigentlich nirgends mit den neuen Ferienwohnungen drin? Also Text und Bilder auf
die Seite. Und wenn da jemand fragt per Mail, soll er auch ne Antwort kriegen, das bleibt bei
mir nämlich liegen | Zwei Wünsche vor der Messe: dass jemand die Aussteller aus Halle 3
raussucht und dass jemand bei denen dann anruft wegen Gesprächen am Stand | Mir fehlt jemand
fürs Telefon (Termine mit Interessenten von der Liste), jemand fürs Postfach und jemand für die
Heizung | Liebes Team, für die Lohnabrechnung bis zum 24. die Stunden zusammenstellen. Für die
Kita-Eltern einen Text, wie die Eingewöhnung läuft, den hab ich auf Arabisch da und brauche ihn
auf Deutsch. | Da war doch was... genau: der Preisvergleich für Kaffeebohnen, den hatte mir Tom
versprochen. Und der Tom macht ja nix. Und wo ich grad jammere, Rechnung an Café Luna, 18 kg. |
Neben der Newsletter-Sache, läuft ja: fürs Lager brauchen wir die Inventurlisten eingetippt, und
bei Krug & Sohn steht noch ne Zahlung aus, dranbleiben | Liebe Leute, der Kurs von Donnerstag
soll von der Seite runter. Ferner bräuchte ich eine Aufstellung der Förderprogramme für
Kleinkunst, nur Sachsen | Fünf Interessenten aus der letzten Messe brauchen einen Anruf wegen
Erstgespräch, zwei Rechnungen sind raus, die dritte (Pfarramt, Orgelstimmung, 520) fehlt noch,
schreibt ihr die? | Für unsere Mieterversammlung nehmt bitte die Aufnahme und macht daraus ein
Protokoll, wörtlich wär nicht nötig, aber Namen müssen stimmen. Für meine Kollegen in Warschau
dann auf Polnisch | Kannst du bei den Kunden nachfragen warum sie Bewertungen abgeben und sie
gleich noch auf Termin buchen? Nein, lass die Bewertungen. Nur anrufen, Termin machen, fertig. |
halli, ich bin die mit den seifen. rundmail zum muttertag, shopbilder tauschen, und dem herrn
aus der schweiz antworten der dauernd wegen zoll fragt. ach und den umzugswagen fahren? nee,
spaß | bräuchte mal ne liste mit pflegediensten im umkreis 30km die noch keinen fußpflege
partner haben... und wenn die liste steht bitte gleich durchtelefonieren und mir termine zum
vorstellen machen | neue öffnungszeiten ab april auf die seite (mo ruhetag, sonst 7-13) und auch
bei facebook und insta posten, omas wollens halt auf fb lesen 😅 | Liebes Team, ich bräuchte den
Rundbrief an meine Yogis, Thema Frühjahrsretreat im Allgäu, Anreise, Preis, Essen vegan. Den
dann bitte auch auf Englisch, hab inzwischen einige Expats dabei. Danke euch, namaste 🙏 |
rechnung an die grundschule für die trommelstunden (6x55) und auf der homepage die sommerkurse
schon mal eintragen, daten hab ich dir gestern in die cloud geworfen. bis ende der woche reicht
| moin, der schuhkarton ist jetzt gescannt, 2 quartale. auszüge dazu von der gls. sortiert mir
das mal sauber, privates raus (ja ich hab mit der firmenkarte getankt, ich weiss) | Die Liste
mit den Hausverwaltungen ist fertig, 52 Stück. Bitte anrufen und Termine zur Besichtigung der
Treppenhäuser machen, ich mach Reinigung und kann Di bis Do. Frau Kolb nicht anrufen, die kenn
ich schon | ruft bitte die 18 kitas an wegen zahnputz-theater und macht termine in der woche
nach ostern. und für die tour dann ein auto mit anhängerkupplung reservieren | antwortet bitte
auf die anfragen wegen hochzeitsfotos (august ist voll!!) und wer juni oder september will, den
ruft an und macht ein kennenlernen aus | einmal die pilzbestellungen aus den whatsapps in die
tabelle, und unabhängig davon die neuen wirte (hab 19 visitenkarten fotografiert) ins crm |
heute abend müssen raus: die rechnung an praxis dr. thiel für die supervision (3 sitzungen) und
die mahnung an den verlag, der ist 60 tage drüber | Bitte die neun Wirte anrufen wg
Verkostungstermin, Rechnung Gasthof Post 36 Flaschen Riesling, Jahrgang 24 auf der Seite
rausnehmen, ausverkauft | interview mit der imkerin aus slowenien: abtippen, ins deutsche, und
zwei zitate daraus als post für insta | stunden vom märz für Anja, Mirko und den schüler. mirko
war ab dem 4. krank bis 9. soll ende monat fertig sein. und mahnung an fam. lechner |
beantwortet bitte die ebay anfragen zu den alten radios (15), und findet raus was ein grundig
2012 mit magischem auge so bringt, mehrere preise | Hotel in Bremen zum Klassentreffen der
Hufschmiede 😄 ruhig und mit Garage, und ein post dass in der zeit kein pferd beschlagen wird |
Speisekarte auf die homepage, die sommerliche, und die gleiche dann auch auf Englisch und
Russisch übersetzen. einer müsste noch die tische draussen lackieren, falls ihr wen habt | ganz
schnell bitte: post, dass die gärtnerei heute früher zumacht, und findet raus ob die rosen aus
kenia noch zertifiziert sind | findet mir bis 20. märz alle kletterhallen in NRW die einen
physio im haus haben könnten, ca 20, und bei denen dann anrufen wegen nem kennenlerngespräch.
die praxis müsste übrigens auch gestrichen werden aber das macht ihr ja eher nicht |
kassenbericht von märz bis jetzt und die belege vom ganzen februar, es sind auch zwei
gutschriften dabei die falsch herum sind. mein exmann hat die kasse mal betreut, daher sieht das
alles so aus wie es aussieht | post dass der hofladen jetzt nen automaten hat 🥚🥛, rechnung kita
sonnenblume 40 äpfelkisten… nein 14, und was kosten pfandgläser mit eigenem deckel | Die Mails
laufen ja. Zusätzlich hätte ich gern, dass jemand die 35 Leute von der Messe anruft und
Probestunden mit ihnen ausmacht | Die Rechnung läuft, prima. Dann bitte noch: mein Gespräch mit
dem Bürgermeister abtippen (22 min) und daraus einen Beitrag für Facebook | und dann hätte ich
da noch den Herrn Salzmann, dem ist auch eine zu stellen: 14 Meter Hecke, 22 Euro der Meter.
Freitag wär fein | Zum einen ein Rundschreiben per Mail an meine Coachees, Thema
Frühjahrsmüdigkeit, bis 27.3. Zum anderen möchte ich wissen, was Seminarräume in Erfurt am Tag
so kosten. | hotel in Graz, 2 Nächte, für die Tagung im Juni. um halb drei heute läuft die
Option ab, bis dahin buchen bitte | Ich schäm mich ein bisschen, aber die Kasse von 2025 ist ab
August komplett liegen geblieben, da kam das Baby und dann die Grippe, also fünf Monate
nachbuchen bitte, Mitte April reicht völlig, das Finanzamt hat mir bis 31. Mai gegeben | brauche
einen Rundbrief zum Frühlingskurs, bitte nächste Woche Freitag. Los gehts im Studio erst am
13.4. | 2x die Woche was auf Facebook, am liebsten Di und Do, Hundeschule halt, Welpen gehen
immer | noch heute muss das Teambild getauscht sein, Jana ist seit Februar weg und will da nicht
mehr stehen | ich hab beim Seminar in Kassel alles nur aufs Handy gequatscht statt
mitzuschreiben, das rächt sich jetzt, weil ich nix wiederfinde. Sprachmemos, zusammen ca. 2
Std., die hätte ich gern als Text. Dialekt gibts gratis dazu | hallo zusammen, zwei sachen:
Rechnung an die Gemeinde Aying über 890 und die neuen Öffnungszeiten auf die Seite, am besten
heute noch | Neue Woche neue Wünsche: Rundmail an alle Kursteilnehmer, Februarbelege sortieren,
Flyer ins Türkische. Alles bis Ende der Woche | bräuchte außerdem was kurzes für Instagram zum
Tag der offenen Tür und eine Übersicht der Krankentage für die Löhne, beides bis zum 25. | Schau
mal was andere Fotografinnen hier für Babyshootings nehmen, und dann noch ein Facebookpost, dass
ich im Mai wieder welche mache | hab gestern auf dem Podium in Kassel einen ganz ordentlichen
Satz gesagt: "Sicherheit ist, wenn keiner mehr darüber redet." da müsste man doch was draus
machen für LinkedIn, mit Bild | am 28. muss ich nach Graz zur Supervisionstagung, früh hin,
abends zurück, bitte Zug. und keinen mit 4x umsteigen | Protokoll von gestern, Begehung Halle 4,
Diktat 23 min liegt in der Cloud. Muss Freitag raus an den Kunden | Puh, auf der Messe Leipzig
17 Visitenkarten eingesammelt und mit allen kurz geschnackt. Die meisten wollten ein Angebot
fürs Schnupperpaket... lagen jetzt 2 Wochen aufm Schreibtisch | die krankenkasse will ne
korrigierte rechnung für das präventionsgruppendings, da muss die kursnummer drauf und jede
teilnehmerin einzeln. ich heul gleich | War 4 Tage mit Magen-Darm flach. In der Inbox brennts,
ausserdem hatte ich davor noch 2 Kennenlerngespräche (Frau Ilic, Herr Brugger), die warten
sicher auf mein Angebot | hab heut 2 sachen: 1. der wirt vom goldenen lamm zahlt nicht, rechnung
is vom 20.1., 2. für die pension am see muss die rechnung raus, stunden stehn im kalender | die
Frau Seibold kann am Donnerstag nicht, bin auch nicht bös drum. sucht mit ihr was in der Woche
drauf ja? und der Herr Adam hat die Rechnung vom Gartentor noch offen, bei dem bitte mal höflich
anklopfen | Stundenzettel von Ali, Marek und dem Neuen, KW 9 und 10, lagen im Handschuhfach und
sind etwas kaffeebraun geworden. Danach bitte gleich die Rechnung für die Kita draus machen,
Regiestunden 58 € | Quittungen Q1 komplett, 3 Ordner, kann ich die bei euch abgeben?
Steuerberaterin will alles bis 10. April | Die 28 qm vom Bad oben und die 14 vom Gäste-WC, mit
Gefälle und Rinne, hab alles auf nem Pappkarton stehen. Daraus ein ordentliches Blatt und dann
gleich die Abschlagsrechnung 50 Prozent, und wenn ihr schon dabei seid: 12 Sack Flexkleber
nachordern, selber Händler | Bin Ofensetzer, brauch Schamottesteine NF1, 180 St., und zwar die
gelben. Der Laden in Bunzlau liefert erst im Mai. Findet was anderes. Und rechnet mir nebenbei
aus den Zetteln vom Ralf aus, wie lang er am Kachelofen Weidner wirklich war | Neuer Kunde aus
Bremen, großes Bad, barrierefrei, will wissen was das kostet mit Zuschuss der Pflegekasse. Also
brauch ich einmal die Kosten schön aufgelistet und den Antrag für die Kasse gleich dazu |
Schreiner Obermoser. Fenstermaße vom Altbau, 31 Stück, jedes anders, sind im Handy als
Sprachmemos (ja ich weiß). Könnt ihr das abhören und in Listenform bringen, am besten nach
Stockwerk? Dann sollen die drei Beschlaghersteller einen Preis machen | Die Baustellenbude ist
aufgebrochen worden, Akkuschrauber, zwei Flex, Laser. Polizei war da. Jetzt muss das der
Versicherung gemeldet werden und ich brauch die Sachen sofort neu, schaut wer die auf Lager hat
| Hallöchen, am Samstag ist Stoffmarkt und ich bin den ganzen Tag weg, da kommen immer zig
Fragen zu Breiten und Restmetern rein. Kann da jemand für mich ran? | Liebes Team, ich möchte zu
Ostern den Imkerkorb anbieten (3 Gläser + Kerze). Was darf der kosten, damit ich nicht
draufzahle? Und dann bitte als Bündel im Shop anlegen, ab 23. März. Herzlich, Annegret |
Verpackungsregister, da war doch was?! Ich verschicke seit Oktober und hab nie irgendwo was
angemeldet, jetzt schreibt mir der Marktplatz | Ein Käufer aus Tirol schreibt mir jeden Tag drei
Nachrichten zu einem 14-Euro-Schlüsselanhänger. Ich kann nicht mehr. Bitte freundlich, aber so
dass Ruhe ist. | Moin! Irgendwas stimmt nicht, laut Bezahldienst 9 Verkäufe, laut Shop 11, auf
dem Konto Geld für 8. Zeitraum letzte Woche. Ich blick's nicht | eine kundin ausm norden fragt
ob der quilt auch in 140x200 geht und wie lang des dauert, ich komm zu nix, antwortet ihr der?
preis wär 260, 5 wochen | Servus, i mach mi selbstständig ois Hebamm, hab nix, koan Schriftzug,
koane Farben, und auf da Homepage steht no lorem ipsum. Könnts ihr beides? | Das neue Brot
(Dinkel, Walnuss, Rübensirup) hat noch keinen Namen, auf dem Zettel steht "das Neue". Dazu hätt
ich gern ein Aufsteller-Kärtchen für die Theke | Für die Barrierefreiheit brauche ich das
Gespräch mit der Richterin (Audio, 42 min) in Schriftform, und zwar wörtlich. Bitte bis
kommenden Dienstag. | hi, eisdiele macht wieder auf!! am 30.3. solls auf insta stehn, mach was
mit dem opa und der alten waage | Wir haben den Talk aus dem Gewächshaus mitgeschnitten (74 min,
Regen aufm Dach). Bitte so hinkriegen dass man's anhören mag, und eine Textfassung für die
Webseite | Mein Verlag sagt ich soll "sichtbarer" werden. Ich züchte Schnecken. Gibt es
Sendungen, die sowas wollen? Ich würde hingehen, wenn jemand das für mich einfädelt. | sagt mal
wer von den studenten is eigentlich im rückstand, mir kommt das konto so dünn vor 🙈 ach und im
3. stock tropfts vom duschkopf, die wg meldet sich da schon nicht mehr bei mir sondern bei
meiner mutter | ich hab hier seit gestern ne Anfrage von so ner Schachgruppe, 12 Leute,
Halbpension, und die fragen ob wir 6 Tische stellen können. Können wir. Aber nur 4 mit Licht.
Mag das wer hübsch beantworten, ich steh in der Küche | Hier mein Februar. 31 Belege, drei davon
Kaffeeflecken, sorry. Die Auszahlungen vom Portal sind schon ohne Provision, das hat letztes Mal
keiner gemerkt | Steuerbüro fragt nach den fehlenden Belegen fürs 4. Quartal, Kreditkarte.
Schaut mal bitte welche das sind, am 18. hab ich Termin bei der Frau Doktor Zahlengrab | 2
sachen 1. klingelanlage hausnr 12 tot, elektriker bitte 2. der kiosk unten hat märz nicht
überwiesen, mal höflich anklopfen | Servus, mir tätn gern im Oktober nach Südtirol nunter, so
vier fünf Konzerte. Fragts ihr de Wirt und Kulturvereine an? Und wenns steht dann bitte glei an
Bus und de Zimmer. | die bäckerei hat mein plakatmotiv einfach aufs auto geklebt 🙄 bitte
anschreiben. und der verlag hat die rechnung von januar immer noch nicht gezahlt, mahnung raus |
Kannst du mal gucken, was es an Stipendien für Comic gibt, und das vom Kultursenat (Link anbei)
gleich mit mir zusammen ausfüllen? | Zwei Sachen an der Homepage, aber unabhängig: das
Kontaktformular geht nicht mehr, und dann bräuchte mein Mann für seine Holzskulpturen eine
eigene kleine Seite, der hat noch gar nix | Die Postkarten sind alle weg, bitte ausm Shop
nehmen. Und die Buchhandlung Lind hat 30 Kalender in Kommission verkauft, denen bitte was
schreiben wegen Geld, 30 x 11 Euro. | So, Kaffee. Liste: 1. Einladung Hauskonzert an alle 2.
Bahn und Bett für mich, Weimar, die Workshops 3. Rechnung an die Musikschule (3 Workshops je
280) 4. Kooperationsvertrag mit der Tänzerin | Also das Wandbild in der Kita ist fertig, die
Kinder haben mitgekleckst, war großartig. Vertrag hattet ihr ja gemacht, die Anzahlung kam auch
pünktlich, Fotos für die Homepage mach ich selber wenn die Sonne mal scheint. Jetzt fehlt nur
noch der Rest, also 1200 minus die 600, plus zwei Eimer Farbe extra für 64, die hat die Leiterin
mündlich zugesagt. Adresse wie gehabt. | Die Serie ist gedruckt, gerahmt, eingelagert, die
Homepage seit letzter Woche endlich aktuell (danke!), und der Text von euch hat sogar meinen
Vater überzeugt. Bloß sieht's keiner. In Leipzig kenn ich jeden und jeder kennt mich, das bringt
nix mehr. Ich stell mir eher was Kleines vor, Kunstvereine, Bibliotheken mit Foyer, auch mal ne
Klinik, Umkreis drei Stunden mit dem Bus. Rahmenmaße stehen in der Liste. Könnt ihr da bitte die
Fühler ausstrecken | Mitgliederversammlung am Freitag 24. April um 19 Uhr – bitte einen Raum für
ca 80 Personen buchen und die Unterlagen vorbereiten (Wahl Kassier und zwei Beisitzer, also auch
Stimmzettel) | Guten Tag, hier Wiesner. Die Versammlung hat beschlossen, dass der Wasserbeitrag
ab diesem Jahr 48 Euro beträgt, das Protokoll ist unterschrieben und abgelegt, die Pächter
wissen es durch den Aushang. Herr Plaschke liest die Zähler ab. Mir fehlt nun jemand, der die 62
Rechnungen erstellt und verschickt. Sie sollten am 1. April bei den Leuten sein. | Zwei neue
Sachen im Programm, Contact-Improvisation (12 Leute) und der Elternabend-Tanz, äh, Tanzabend für
Eltern, (max 30). für beides bitte getrennt Anmeldung aufmachen | Also wir feiern jetzt doch, 40
Jahre Kleingarten, hat die Runde beschlossen. Da brauche ich ein Festheft, so 12 Seiten, Bilder
hat der Herr Plaschke alle gescannt. Und was ich fast vergessen hätte: die Pächter wissen ja
noch gar nichts davon, denen müsste man schreiben. | Wer ist dieses Jahr 50 Jahre dabei? Liste
bitte. Und die kriegen dann alle einen persönlichen Brief von mir, Text dürft ihr vorschlagen. |
Gibts irgendwo geld für notenständer und so podeste? guckt mal bitte. ach und fürs
probenwochenende such ich noch 4 leute zum kochen | Bin grad beim Aufräumen: Schuhkarton vom
Sommerfest (ja, 2025...) kommt per Post, das muss in die Bücher. Drei Lastschriften sind
geplatzt, kümmert ihr euch? Und die Frau Hellweg hat 500 gespendet, die kriegt bitte was Nettes
mit Bescheinigung. | Für den Ukulele-Ferienkurs soll man sich anmelden können, 10 Plätze, und
wer zusagt, bekommt gleich die Rechnung über 95 Euro. | Suche Konditorin oder Konditor,
Teilzeit, gerne auch Quereinsteiger. Setzt ihr eine Anzeige auf und macht bei Facebook auch was
dazu? | Für den Firmenbrunch von Holtkamp brauche ich das Angebot, Buffetschildchen und die
Allergene dazu, alles bis zum 27. März | Vom 23. bis einschließlich 29. März bin ich auf Kur,
könnt ihr in der Zeit die Kundenmails beantworten? | Bitte tragt mir ab jetzt jeden Monat die
Auszahlungen von Stripe und Digistore in die Tabelle ein | Aus der Skizze im Anhang hätte ich
gern ein Posterdesign, und wenn es fertig ist stellt es bitte gleich bei Etsy ein. | Drei Leute
wollen ihr Geld zurück, antwortet denen bitte freundlich. Und die Erstattungen vom Februar
müssten mal in die Auszahlungstabelle. | Wir haben jetzt einen Hund im Laden. Ich finde das muss
auf Insta, Fotos hab ich 12 | Auf der Website zwei Sachen: Formular schickt nix mehr ab. Und die
Galerie braucht eine neue Seite für die Treppen | Angebot für Lissabon ins Portugiesische, und
wenn ihr schon dabei seid: Anzahlungsrechnung über 30 % an die | Vom 1. bis 14. April bin ich
auf Kur. Wer beantwortet solange die Kundenmails vom Radladen? | Mein Steuerberater hat schon
wieder angerufen wegen November und Dezember, er hätts gern bis Freitag. Belege hab ich alle
eingescannt | Am 19. fahr ich zur Firma Kessel nach Ulm, Bahn bitte buchen, und vorher wüsste
ich gern mit wem ich's da zu tun habe | Die Musik im Intro ist viel zu laut, dreht die runter
und macht es zwei Sekunden kürzer. Und irgendwer muss beim Bauamt nachfragen, ob unser Schild
genehmigt ist, am besten heute noch. | Moin! Ich hab ne Liste mit 35 Reitställen. Ruft die an,
stellt unsere Pferdedecken vor, fragt nach dem Einkäufer und schreibt mir rein, wer ein Muster
will (Spalte F). | Ich will Hochzeitsplaner gewinnen: schreibt denen auf meiner Liste eine nette
Mail zu unseren Blumenbögen, und schneidet mir vorher aus den Clips einen kurzen Film, den man
mitschicken kann. | Ich brauche für meinen eigenen Überblick eine Auswertung: Wie viel habe ich
heuer an wen verkauft, nach Produkt und nach Bundesland, schön als Tabelle mit Balken daneben?
Export aus der Kassa liegt am Laufwerk. | Steuertermin ist am 14. April, bis dahin muss der
Jahresordner 2025 stehen: Ausgangsrechnungen nummeriert, Eigenbelege unterschrieben, Fahrtenbuch
dabei, alles in der Reihenfolge, die Herr Aigner letztes Mal wollte. | Frau Ammann möchte ihr
Geld für den ausgefallenen Kurs zurück, bitte regeln; die Gemeinde Wil bekommt eine Rechnung für
16 Lektionen à 95 Franken. | Für Instagram brauchen wir einen Plan, was wann kommt, fertig bis
20. März. Und unser Logo ist immer noch das gekritzelte von 2014... das soll endlich ein Profi
neu zeichnen | Wer macht in Europa kompostierbare Füllchips? Zwei, drei Anbieter mit Preis,
bitte. Bis dahin beim alten Lieferanten nochmal 20 Säcke nachbestellen, und zwar diese Woche. |
aus den Produktfotos ein 20-Sekunden-Video machen, und die Sonnenhüte bitte wieder in den Shop,
die Saison geht los | das erklärvideo ruckelt auf der startseite, lädt ewig, bitte richten. der
film selber bräuchte auch untertitel, viele schauen ohne ton | Unser Blog schläft. Ich möchte
einen Artikel darüber, wie man Lederschuhe im Winter pflegt, rund 800 Wörter, mit
Zwischenüberschriften, einem Absatz zu Salzflecken (danach fragt jeder!) und am Ende einem
Hinweis auf unsere Reparatur. | Wir wollen in Lyon gefunden werden! Das heißt für mich
Google-Werbung auf Französisch, aufzusetzen bis 1. Mai. Das Protokoll von der Besprechung mit
den Franzosen (Audio, 25 min) fehlt auch noch. | Die Aufnahme vom Teamtag muss geschnitten
werden, nur die Reden. Zwei schlechte Bewertungen auf Google brauchen eine Antwort. Und wer
trägt eigentlich die Urlaubstage der vier Leute zusammen? Bitte macht das auch. | Bin gerade
umgezogen – das Adressverzeichnis muss bereinigt werden, lauter Dubletten. Bei der Post den
Nachsendeauftrag stellen, das wäre das andere. Gilt ab 1. April, muss also vorher da sein. | Da
ich in der Woche vom 6. April auf Kur bin, sollte auf Insta trotzdem alle zwei Tage was von mir
erscheinen, und die Patienten vom Dienstag bitte alle auf die Woche danach umlegen. | Hi, kurz
vor der Abreise noch das: 1. Belege Februar bitte ablegen, 2. alles am 20. März absagen, bin im
Flieger, 3. bei den Socken im Onlineshop sind die Größen vertauscht, korrigieren. Danke!! | Ich
hätte gern ein paar Erstgespräche mit Campingplatzbetreibern im Salzkammergut, die unsere
Waschmünzen noch nicht kennen. Wie ihr da rankommt, Telefon, Mail oder beides, ist mir wurscht,
Hauptsache, es sind Leute, die auch entscheiden. | Die Reichweiten aus Instagram und TikTok würd
ich gern monatlich in einer Tabelle sehen. Dazwischen, weil's grad passt: drei Beiträge zur
Kirschblüte wären auch fein. | Einer englischen Kundin passt die Farbe nicht, sie mailt täglich,
bitte übernehmen. Die Pflegehinweise soll es künftig auch auf Englisch geben, und dann als
hübsches Kärtchen gestaltet, das man beilegt. | Der Dachdecker hat seine Rechnung geschickt (Nr.
2206, 418,70 €, zahlbar ohne Abzug). Bitte überweisen, aber erst am 16. März, vorher ist das
Konto nicht gedeckt, und danach abhaken. | Ich suche dringend Personal: ein Inserat für einen
Velomechaniker (80–100 %), bitte verfassen und aufschalten. Dazu sollen Leute, die „Velo Service
Winterthur“ googeln, auf uns stossen und nicht auf den Konkurrenten gegenüber. | Es sind noch
vier Leute mit Februar im Rückstand, zwei davon zum dritten Mal (Brückner und der Sportverein).
Erinnert sie bitte alle, die beiden aber mit deutlicheren Worten und Verzugszinsen. | Im
Shop-Postfach stauen sich die Anfragen, meistens „Wo bleibt mein Paket?“ und „Passt die Hülle
auf Modell B?“. Bitte beantworten, jeden Werktag, Antworten auf die häufigsten liegen in der
Datei „Vorlagen“. | Ich schulde meinem Vermieter zwei Monate, überweist das bitte am 1. April.
Und schaut doch nach, was ein vergleichbarer Laden in Würzburg gerade Miete kostet. | Bei der
Krankenkasse hängt mein Antrag fest. Bitte dort anrufen (Nummer oben rechts auf dem Schreiben),
nach dem Stand fragen, das Aktenzeichen nennen und mir danach kurz schreiben, was noch fehlt. |
Die Fragebögen kamen aus drei Ländern: die ungarischen Antworten übersetzen (etwa 2 Seiten), und
alle 90 Bögen in eine Datei eingeben. | Was darf ich als Nagelstudio eigentlich in den Hausmüll
werfen und was nicht? Ich brauche die Vorschriften für Bern, am liebsten mit Link zur Quelle,
und eine kurze Zusammenfassung in normalem Deutsch. | schneid mir bitte aus den handyfilmen vom
hoffest einen clip von 60 sek, hochkant, mit musik drunter, ohne das gesicht von meinem neffen
(er will nicht), und am anfang unser schriftzug | Ich hab hier 140 Karteikarten mit Kundinnen,
teils in Sütterlin-artiger Schrift von meiner Vorgängerin. Name, Straße, Ort, letzte Behandlung,
das alles in eine Excel, und wo man's nicht lesen kann, ein Fragezeichen. | Was haben die
Hofcafés im Allgäu für Frühstückspreise? Ich überlege nämlich, unser Buffet auf 19,50 anzuheben,
und möchte wissen, ob ich damit allein dastehe. Zehn Betriebe genügen, Buffet und Karte
getrennt. | Unsere Roll-ups sehen alle verschieden aus: eins blau, eins petrol, eins noch mit
der alten Telefonnummer. Ich hätte gern alle drei einheitlich, mit derselben Schrift und dem
Foto von der Werkbank, druckfertig als PDF mit Beschnitt. | Für unseren Stand auf der
Ausbildungsmesse bräuchte es ein Plakat, Format A1. Zudem haben sich neun junge Leute fürs
Praktikum gemeldet: laden Sie die bitte zum Kennenlernen ein, am 15. April ab 13 Uhr. | Buchts
mir bitte den Nachtzug nach Rom, Abfahrt 17. Mai, eigenes Abteil. Vorher gehört am Notebook noch
das VPN eingerichtet, damit ich unterwegs arbeiten kann. | Für die Seminarhäuser in Tirol würd
ich jemanden brauchen, der anruft und unsere Trommelabende vorstellt. Auf Instagram ist seit
Fasching nix mehr passiert, da sollten auch wieder zwei Beiträge pro Woche hinein. | So, nach
der Messe gibt's dreierlei: die Besucherumfrage auswerten und als Diagramme aufbereiten, einen
Bericht darüber für den Blog schreiben, und eine Suchkampagne starten, solange uns noch alle im
Kopf haben. | Guten Morgen, der Aufkleber für unser neues Rosmarinsalz müsste gestaltet werden
(rund, 4 cm, grün). Außerdem bitte die Rechnung an Familie Dornbusch rausschicken, 380 € netto.
| Unsere FAQ-Seite: Texte überarbeiten, danach ins Französische und Italienische, und der
Suchschlitz oben findet nichts mehr, der ist kaputt. Achja und jemand müsste mal die
Schaufenster putzen. | Sagt den Frisörtermin am Freitag ab, ich bin auf der Baustelle, und macht
gleich einen neuen in der Woche drauf aus. Nicht vor 16 Uhr! Die Nummer vom Salon steht im
Kontaktbuch unter „Haare“. | Folgendes ist passiert: beim Export sind Vor- und Nachname in eine
Spalte gerutscht, PLZ ohne führende Null, manche Zeilen doppelt. Bitte bereinigen, ich brauch
die Liste morgen um 15 Uhr zum Serienbrief. | Der Text unter „Team“ auf der Homepage ist von
2019, schreibt den bitte neu, zwei Absätze. Der Ferienplan der Angestellten für Sommer muss auch
noch abgestimmt werden. | Auf der Hinfahrt nach Bozen (28. März, Zug, erste Klasse wenn nicht zu
teuer) hab ich kein Netz, deshalb wär's super, wenn jemand bis dahin die Storys für die Woche
danach fertig macht. | Ich hab einen Blogtext zum Thema Wärmepumpe geschrieben, glaube aber, er
ist zu technisch. Bitte vereinfachen, kürzen, eine griffige Überschrift suchen, Zahlen so
lassen. Dauert sicher nicht lang, ist nur eine Seite. | Bis 31. März benötige ich eine saubere
Aufstellung der Jahresumsätze nach Kundengruppe. Dazu eine Recherche, was Mitbewerber in Basel
für Polsterarbeiten verlangen, sowie darauf aufbauend einen Marketingplan für den Herbst. | Das
Gespräch mit den Zeitzeugen, zwei Dateien, zusammen rund 75 Minuten, Dialekt aus dem
Waldviertel. Bitte alles abtippen, so wie sie reden, mit Sprecherwechsel und Zeitmarken alle
fünf Minuten. | Liebe Leute, mein Geselle geht, drum brauch ich einen neuen. Die Anzeige darf
ruhig witzig sein, muss aber sagen: 38 Stunden, Zulage, Firmenauto, keine Montage.
Veröffentlicht bitte beim AMS und in der Bezirkszeitung, Anzeigenschluss ist Montag um zwölf. |
Welche Blogs und Zeitschriften schreiben über Naturfarben? Such mir die raus. Auf LinkedIn soll
außerdem am Montag ein Beitrag über unsere Lehmputz-Baustelle stehen. | Bitte korrigiert diese
Einladung, die Schwiegermutter hat auch noch drüber geschrieben: Kommas, Sie/du einheitlich, zu
lange Sätze teilen und den letzten Absatz (der mit dem Parken) ganz neu formulieren. | linkedin
post über unsere neue Gesellin, Foto häng ich an. und ihr Vertrag fehlt noch, unbefristet, 32
std | Bestand im Shop stimmt hinten und vorne nicht: 14 Kerzen laut System, im Regal liegen 9,
bei den Seifen genauso. Zählliste ist im Ordner, bitte alles danach richtigstellen und
ausverkaufte Sachen ausblenden. | Wir wollen den Waldbadetag gross rausbringen: Reel aus den
Drohnenaufnahmen, Sharepics für die Vereine, dazu vier Facebook-Beiträge. | Bitte reservieren
Sie mir eine Unterkunft in Ascona ab dem 19. Mai. Ferner hat Frau Bianchi auf Italienisch eine
lange Anleitung aufgesprochen, die ich abgetippt haben möchte, wortwörtlich. | Ruf bitte morgen
bei der Gemeinde an wegen der Standgenehmigung; die zwölf Hofläden auf meiner Liste könnte
außerdem jemand anschreiben und ihnen unseren Apfelessig anbieten. | Könnts ihr mir die offenen
Rechnungen vom Elektriker und vom Fliesenleger überweisen, spätestens am 17.? Und die neuen
Kurszeiten gehören auf die Homepage. | Zwei Bitten, liebe Kolleginnen: Recherchiert, wie
Hebammen in der Schweiz ihre Rufbereitschaft verrechnen dürfen; und lest mir das Merkblatt für
die Eltern Korrektur, es geht am 2. April in Druck. | Drei Punkte, Reihenfolge egal: •
Vorsorgetermin beim Betriebsarzt um eine Woche nach hinten • Kündigung Handyvertrag schreiben
und per Post weg • Zug nach Salzburg am 1. April, vormittags | In der Firma bleibt gerade
einiges liegen, darum: Tabelle mit den Wartungsintervallen der 15 Maschinen bauen, der Neuen
ihren Arbeitsvertrag ausstellen (bitte bis 30. März) und das Firmenschild neu entwerfen. | Im
Lager ist was umgefallen, 11 Teller hin. Nehmt die Stückzahlen im Shop zurück (Serie „Moos“,
flach 7, tief 4), stornieren müsst ihr nichts, aber die tiefen bitte als „bald wieder da“
markieren. | Hallo ihr, unsere Mails landen bei gmx-Kunden seit Sonntag im Spam, bitte
reparieren. Ach ja und die Seite „Über uns“ liest sich wie ein Behördenbrief, könnt ihr die neu
schreiben? | Ich suche für den 2. April einen Mietwagen ab Flughafen Faro, klein, Automatik. Und
beim Podcast: Folge 31 rauscht furchtbar, der Ton muss gesäubert werden. | Auf unserer Kursseite
stehen noch die Termine vom Herbst, inkl. dem Töpfern, das es gar nicht mehr gibt. Die neuen hab
ich unten reinkopiert (7 Stück): bitte austauschen, alte raus, Anmeldeknopf überall testen. |
Wir überlegen, unsere Gewächshäuser auf torffreie Erde umzustellen. Es wäre schön, wenn jemand
herausfindet, welche Hersteller es gibt und was der Kubikmeter kostet. | Am 8. April besuche ich
einen Zulieferer in Augsburg und fahre abends wieder heim. Dafür hätte ich gern eine
Bahnverbindung ab Kassel, möglichst unter 120 Euro. | Bisher habe ich die Bücher immer selbst
gemacht, meistens sonntags am Küchentisch. Ab jetzt würde ich das gern jeden Monat an Sie
abgeben. Die Auszüge lade ich immer am Monatsersten hoch. | Unsere Hausordnung müsste ins
Spanische, eine Seite. Am Montag reisen die Gäste aus Valencia an, bis dahin sollte sie da
hängen. | Bei mir stehen zwei Leitz-Ordner mit Lieferscheinen, die nie jemand erfasst hat. Tippt
mir die doch bitte in eine Tabelle: Datum, Lieferant, Menge, Preis. | Ich habe 25 Adressen von
Architekturbüros, die unsere Fliesen noch nicht kennen. Bitte telefonieren Sie die von Montag,
16., bis Freitag, 20. März durch und machen Sie Termine im Showroom aus. | Seit wir die Torten
auch online verkaufen, kommen jeden Tag so viele Fragen per Mail, dass ich abends bis zehn davor
sitze. Könnt ihr das Beantworten für mich übernehmen, und zwar täglich? Die häufigsten Fragen
habe ich mit den Antworten schon einmal aufgeschrieben. | Ich bin vom 14. bis zum 16. April auf
eine Tagung für Geigenbauer in Cremona eingeladen, was mich riesig freut. Bucht mir dafür bitte
ein einfaches Zimmer in der Altstadt, möglichst unter 90 Euro die Nacht. | Eine Kundin hat mir
gezeigt, dass auf unserer Seite noch der alte Meister mit Bild und Lebenslauf steht, obwohl er
seit Weihnachten in Rente ist. Nehmt den Abschnitt bitte heraus. Er selbst hat darüber herzlich
gelacht. | Neben den Belegen noch was Neues: Die Berufsgenossenschaft will bis zum 20. März den
Lohnnachweis auf ihrem Bogen. Könnt ihr den für mich ausfüllen? | Bei den Terminen läuft ja
alles. Ich müsste allerdings der Haftpflicht melden, dass mir beim Stimmen ein Pedal abgebrochen
ist, formuliert ihr mir das bitte? Fotos und Policennummer schick ich gleich. | Für die Wohnung
im ersten Stock brauche ich außerdem ein Übergabeprotokoll, Frau Yilmaz zieht am 27. aus und da
muss es fertig sein. | Zwei Sachen noch: Bitte antwortet Familie Jensen auf Dänisch, dass der
Hund mitdarf, und sperrt im Kalender die zweite Maiwoche, da kommt der Fußbodenleger. | Seit
gestern schreibt mir ein Gast jede Stunde wegen der Parkplätze. Übernehmt ihr das bitte? Zwei
Autos sind frei, das dritte muss auf den Platz an der Kirche. | Frau Sommer will ihre Teekanne
zurückgeben, der Deckel hat angeblich einen Sprung. Übernehmt ihr das bitte mit Etikett und
allem? | Paarweise schauen wir später. Dringender wäre mir, dass die Widerrufsseite und die
Versandseite bis Dienstag auf Niederländisch vorliegen. | Und noch etwas: Wir haben gestern ein
neues Teamfoto gemacht, auf dem die Hälfte rote Augen hat. Kriegt ihr das bis Freitag hübsch? |
Macht uns bitte jeden Monat einen Dienstplan fürs Repair-Café, so wie Kurt das bisher immer von
Hand gemacht hat. | Bevor wir dazu kommen: Bei Etsy liegen neun unbeantwortete Nachrichten von
Kundinnen, meist wegen Lieferzeiten. Beantwortet ihr die bitte in meinem Namen? Ich komme vor
lauter Binden nicht dazu. | Noch etwas anderes: Die Berufsgenossenschaft will bis Freitag den
Lohnnachweis. Könnt ihr das Formular für mich ausfüllen? Die Zahlen liegen im Ordner Personal. |
Vom 14. bis einschließlich 16. April bin ich auf der Messe in Nürnberg und brauche ein Zimmer,
am liebsten nah an der U-Bahn und unter 120 € die Nacht. | Ich möchte fragen frühere Kunden vom
Umbau, ob sie schreiben paar gute Sätze für meine Homepage. Familie Reiter und Praxis Dr. Thoma.
| Für meinen Vortrag am 8. April bitte Anmeldung und Zoom machen. Und eine Mail an alle aus
meine Liste, wo das drin steht. | also ich hab hier noch die Sprachmemos von den letzten drei
Coachings liegen und die müssten mal abgetippt werden und zwar bis Freitag wenn das geht weil
ich danach mit meiner Supervisorin drüber spreche | Mein Postfach ist Katastrophe, 800 Werbung
von Lieferanten. Bitte abmelden was geht und was wichtig ist in Ordner. | Guten Tag, ich brauche
Rechnungen für die vier Kunden von Gartenarbeit letzte Woche, Liste habe ich geschickt als Foto.
| moin, aufmaß treppenhaus lindenstr hängt als foto dran, bis morgen sauber machen und dann
gleich die 2. abschlagsrechnung hinterher | bin vom 23. bis 27. märz in reha wegen der schulter.
könnt ihr so lange ans telefon gehn, heizungsnotfälle dem dieter weitergeben | beim autohaus
sind noch 4.200 offen seit januar, schreib die mal an, und fürs vordach bei pfarrer lenz noch a
schlussrechnung machen | hab die fenster vom altbau gemessen, 19 stk, zettel anbei, bitte
gscheit auf a liste bringen. und bei rekord und bei gealan-händler anfragen was die als 3-fach
kosten | die gmbh vom innenausbau reagiert ned mehr, re 2211 und 2219, zweimal hab ich selber
gschrieben. san 8.600 in summe und de leut kaufen sich lustig neue autos. i mag nimmer
telefonieren mit denen. jetz bitte de letzte mahnung mit frist | kehrtermine: 27 haushalte am
weinberg, anrufen und alle in die nächste woche packen, vormittags lieber. liste kommt vom
bezirk | hallo, schreib für meine eltern (schlosserei brandt). die zwei kommen nicht mehr
hinterher wer von den 6 mietern gezahlt hat. bitte ab jetzt jeden monat am 5. prüfen und wer
fehlt freundlich anmahnen | hey, lena für den papa (orgelbau stiegler). die gemeinde st. anna
will die schlussrechnung bis morgen, 4.200 netto, anzahlung von 1000 geht ab | Grüß Gott
miteinander, uns geht es soweit gut, nur der Rücken zwickt. Die Inserate der Nachbarn lesen sich
alle so viel schöner als unseres. Würden Sie mir das für das Austragshäusl einmal ganz neu
schreiben, mit Überschrift und allem? Fotos habe ich 22 Stück. Vergelt's Gott, Ihre Resi Huber |
Grüß Sie, mir geht es den Umständen entsprechend. Bitte sehen Sie nach, ob die Familie Kovač die
drei letzten Mieten überwiesen hat, und machen Sie mir für das ganze Haus die Heizkosten vom
Vorjahr fertig. Die Tankrechnungen bringt Ihnen mein Sohn. Dankeschön, Maria Oberhofer | Sehr
geehrte Damen und Herren, ich hoffe, Sie sind wohlauf. Der Kamin in der Gerberstraße zieht nicht
mehr richtig, da müsste jemand gefunden werden, der das richtet. Vorher aber bräuchten alle acht
Parteien bis Mittwoch nächster Woche einen Aushang, dass der Hof wegen des Gerüsts gesperrt
wird. Herzlichen Dank, Walter Degenhardt | moin, tochter von familie jessen. opa hat 2 buchungen
am telefon angenommen und nur in seinen kalender gekritzelt (petersen 4.-11. juli, wulff 1.-8.
aug). tragt ihr die überall ein? | Folge 12 ist aufgenommen, bitte schneiden und mit Intro
versehen. Und von dem Gespräch brauche ich noch eine Abschrift als Word. Bis Dienstag, wenn's
geht. | Da hat uns einer einen Stern gegeben, der noch nie bei uns war. Bitte höflich, aber
deutlich antworten. | Am 18. April heiratet meine Büroleiterin, und ich soll als Chef was sagen.
Drei Minuten, herzlich, kein Büroklamauk. Sie hat 2016 bei mir als Aushilfe angefangen und den
Laden in der Pandemie quasi allein gerettet. | Hallo, ich hätte gern eine kleine Google-Anzeige
für unseren Reifenwechsel. Start 18. März, Ende 31. März, Budget 400 Euro, Umkreis 15 km. | Wir
bringen vier neue Honigsorten heraus. Dafür brauche ich Etiketten für das 500-g-Glas, und die
Sorten müssen mit Preis und Gewicht in den Onlineshop eingestellt werden. | Ich habe gehört,
dass man als Imkerei seit diesem Jahr die Herkunft anders angeben muss, und habe jetzt Angst vor
einer Abmahnung. Könntet ihr heraussuchen, was genau auf dem Glas stehen muss? | Ich fahre am
Sonntag, 22. März, von Mainz nach Wien zur Optikermesse und brauche einen Nachtzug oder Flug, je
nachdem was billiger ist. | Liebes Team, die Sitzung gestern Abend hat fast drei Stunden
gedauert und ich habe alles auf dem Handy mitgeschnitten. Könnten Sie mir daraus ein
ordentliches Protokoll machen, mit den Beschlüssen am Ende? Bis Montag würde mir reichen.
Außerdem müsste ein Rundschreiben an alle Mitglieder gehen, dass wir ab Mai donnerstags proben.
Herzlichen Dank Birgit Lohmann | Liebes Team, seit Jahresbeginn geben wir die Kindertanzkurse
selbst, und leider zahlen die Eltern nicht von allein. Wir hätten gern, dass Sie die
Kursgebühren jeden Monat in Rechnung stellen und die Säumigen freundlich erinnern. Vielen Dank
im Voraus Svenja Albers | Liebes Team, wir haben neuerdings jeden ersten Dienstag Teamsitzung in
der Praxis, und keiner schreibt gern mit. Wir würden Ihnen künftig immer die Aufnahme schicken,
und Sie machen daraus das Protokoll mit der Aufgabenliste. Geht das so? Herzliche Grüße Dr.
Miriam Stolz | Sehr geehrte Frau Lindner, zunächst vielen Dank für Ihre Geduld mit mir. Ich bin
jetzt 67 und mit diesen Netzwerken nicht aufgewachsen, aber meine Tochter meint, die
Goldschmiede müsse sich zeigen. Ich hätte daher gern vier Beiträge für Instagram zu den
Trauringen, Bilder liegen bei. Dazu bräuchte ich noch einen Handzettel im A5-Format für das
Schaufenster. Hochachtungsvoll Eckhard Thiele | Guten Morgen, Frau Pohl! Ich habe gut zwei
Stunden Sprachaufnahmen aus den Familiengesprächen, alles mit Einverständnis und streng
vertraulich. Bitte daraus lesbare Protokolle machen, die Namen nur mit Anfangsbuchstaben. Ich
bin übrigens bis Montag in Wien und schlecht zu erreichen. Freundliche Grüße Dr. Ulla Reinders,
Mediation | Hallo Frau Wirth, vielen Dank für die schnelle Hilfe neulich. Heute geht es um mein
Postfach: Seit der Gewerbeschau laufen dort täglich an die hundert Mails ein, und ich stehe von
früh bis spät in der Backstube. Bitte sortieren, das Übliche beantworten und mir sagen, was
wirklich wichtig ist. Schöne Grüße aus Fulda Bäckermeister Gunther Heil
""",
}
