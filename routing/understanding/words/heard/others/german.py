"""What people who write German want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Zwei Sachen: Rechnungen für die Februar-Shootings raus, und die Bilder der Hochzeit Lang auf
Facebook und Insta | Flug nach Bologna am 12. April, dazu Hotel, und die Produktmappe auf
italienisch übersetzen | Bitte 30 Yogastudios in NRW raussuchen und dann durchtelefonieren wer
uns mal treffen mag | Impressum anpassen (neue Adresse) und außerdem linkedin post zum umzug |
Erst die 70 Adressen aus dem Messeordner in die Excel, danach alle durchtelefonieren und
Vorführtermine ausmachen | Zwei Dinge hätte ich: das Diktat vom Gutachten (40 Minuten)
verschriftlichen, außerdem das fertige Exposé ins Englische. Der Käufer sitzt in Dubai. | so
männer, ab april macht ihr bitte die löhne für die werkstatt (7 mann), plus die monatliche
buchhaltung, plus einer der die google-mails beantwortet | die 60 Visitenkarten von der Messe
liegen eingescannt im Drive, gehören in Pipedrive. Und wenn sie drin sind: anrufen und Termine
machen | Flug nach Porto zur Korkmesse, ein Auto dort, und jemand der rausfindet welche
Korkplattenhersteller ausstellen | der sommerfahrplan fürs studio steht! muss als brief an alle,
als post und auf die website | die rechnung für kirchengemeinde (altartuch 640 eur) schreiben
und die belege vom februar buchen. danke euch | post zum neuen IPA u das ganze nochmal auf
englisch wg. den touristen | Rechnung an den Ruderverein, 62 x Buffet à 24,50. Und danach bitte
die Dame vom Verein anrufen und einen Termin für die Nachbesprechung machen. | Passt alles. Was
anderes: Ich brauch bis Freitag eine Rechnung an die Stadtwerke, 3 Tage Workshop à 1.150, plus
Bahn 84,60. | Taxi-Sammelrechnung fürs Dialysezentrum, immer am Monatsersten | Stundenzettel
Welpenkurs kommen als Foto. Tippt die in die Tabelle und schreibt dann jedem seine Rechnung, 12
€ die Stunde | Preise der Bleachings auf der Website um je 20 € rauf; und Frau Dr. Seidl kriegt
noch die Rechnung für die Praxisvertretung, 4 Tage à 650. | Bitte bis Freitag zweierlei: die
Händler beruhigen, die wegen der Pfandumstellung schreiben, und an den ganzen Verteiler eine
Erklärung dazu. Ich hab sie schon aufgesetzt, etwas zu wütend, bitte glätten. | Such mir zwei
Druckereien im Umkreis, die Fadenheftung machen, und vereinbar bei der näheren einen Termin |
zugticket nach linz, 2. klasse, u. rechnung an die linzer für den vortrag. honorar 700 plus das
ticket | löhne bis 27. und ruft beim betriebsarzt an, termin für die azubine, auch bis dahin |
wir ziehen um: Rundmail an alle im Verteiler und die Adresse auf der Seite ändern bitte | Welche
Fähre nach Trelleborg nimmt nen Transporter mit Hänger? rausfinden + buchen | mahnung an die 3
säumigen und der frau wüst antworten, die behauptet sie hätte bar gezahlt. hat sie nicht |
Gespräch mit der Autorin aus Montréal, 50 Min., liegt im Ordner Audio. Brauche den Text auf
Französisch und danach auf Deutsch | die schule in Nauen hat das Konzert immer noch nicht
bezahlt, 480€, schreibt ihr da mal eine Erinnerung? Ich sing da im Herbst wieder, also bitte
nett | Nachlass meines Großvaters: Braubuch von 1911, Sütterlin. Abschreiben, dann in heutiges
Englisch übertragen (für den US-Sammler) und die Rezepte mit Mengen in eine Tabelle. Ich weiß,
ich weiß. | Abschlagsrechnungen an die Sommerpaare bitte zwischen 20. und 21. März verschicken,
sechs Stück, Beträge stehen in den Verträgen | Beantwortet ihr bitte die Brautpaar-Anfragen der
letzten Woche, es sind acht, und telefoniert danach mit Schloss Wartin, wann ich mit denen zur
Besichtigung kommen darf? | vinylbestand ins inventar, was doppelt ist in den shop | Folge 44
abtippen, shownotes auf die seite | welche Kulturstiftungen fördern Laienchöre? raussuchen und
in unsere Fördertabelle eintragen, bis zum 24. | morgen bitte beim Pfarramt anrufen wegen Termin
fürs Sommerkonzert, und ebenfalls morgen die Probenmail an alle | Moin, die Rechnungen für die
Februarkunden müssten bis Freitag raus. sind 14 Stück, Liste häng ich dran | Drei Mieter haben
für März noch nicht überwiesen: Kowalski, Herr Brandt und die jungen Leute im 2. OG. Bitte
freundlich erinnern, ich mag keinen Streit im Haus. | Zwei Sachen: 1) Mahnung Autohaus Reuter,
1.180 € seit Jänner offen 2) mit der Steuerberaterin einen Termin ausmachen, wann ist mir gleich
| Rechnung an Gemeinde Hopferau: 12 Kränze à 38 Euro. muss bis 31.3. bei denen liegen, sonst
zahlen die wieder erst im Herbst | Ich hab von der Messe ca. 80 Visitenkarten, teils mit
Rotweinflecken. Erst alle in die Kundenliste eintragen und dann denen einen kurzen Newsletter
schicken mit unserem Frühjahrsangebot (6 Fl. zum Preis von 5, Text hab ich so halb). In zwei
Wochen sollte alles durch sein | Moin, einmal Rechnung an die Hansens für die Dachrinne raus,
und die Schmitts haben ihre vom Januar immer noch nicht bezahlt, da bitte mahnen | Ich sitze
hier mit 90 Visitenkarten von der Messe. Die müssten in die Kundenliste. Und ruft die Leute dann
bitte durch, wer einen Beratungstermin will | erst die alten Kundenadressen in die neue Tabelle,
dann denen allen ne Mail schreiben (Rundbrief halt) dass wir wieder auf haben | Rechnung Kita
Sonnenblume bitte. Im Anhang: Stundenzettel, Materialliste, Angebot. Schickt sie an die
Trägerstelle, nicht an die Kita selbst, und per Post | kannste die Mails und Insta übernehmen?
bin zwei Wochen auf Reha | Brauche eine Abschrift vom Podcast Folge 12. Außerdem eine Buchung:
Mietwagen ab Flughafen Faro. | Mahnung an Frau Petzold + Angebotstexte ins Französische + Hotel
Straßburg. Danke! | Vogel hat bezahlt, prima. Jetzt noch was anderes, Rechnung an Familie Reiter
(Treppe lackiert, 640 netto), und die Arztpraxis braucht ihre auch, 210 netto. | newsletter.
mietwagen. und der rasen vorm laden müsste gemäht werden | Für unsere Tour bräucht ich zwei
Sachen gesucht, nämlich Clubs in Leipzig die Bands unter 200 Leuten nehmen, und ganz anderes
Thema, was ein gebrauchter Sprinter grad so kostet | kann wer die rechnung für die taufe
schreiben (fotos, 380) und mir raussuchen was ein neues 85mm objektiv kostet, gebraucht reicht |
Die Gäste aus Zimmer 4 haben was liegen lassen und schreiben ständig. Antwortet ihnen und den
anderen fünf bitte freundlich, Porto zahlen wir. Dann noch: Januarbelege. | Mach mir mal den
Februar fertig. Rundmail an die Kursteilnehmer bitte auch: neue Halle, neue Zeit. Und wer könnte
den Beamer reparieren? | Im Urlaub hab ich mir gedacht: warum steht mein Hof eigentlich nirgends
mit den neuen Ferienwohnungen drin? Also Text und Bilder auf die Seite. Und wenn da jemand fragt
per Mail, soll er auch ne Antwort kriegen, das bleibt bei mir nämlich liegen | Moin moin.
Segelkurse: bitte die Leute von der Warteliste anrufen und auf die Termine verteilen. Das
Mietboot: Rechnung an Herrn Ölschläger. Feierabend. | Mir fehlt jemand fürs Telefon (Termine mit
Interessenten von der Liste), jemand fürs Postfach und jemand für die Heizung | Mails
beantworten, Belege sortieren, Fenster putzen, such dir eins aus, nein im Ernst, alle drei | Der
alte Herr Brandl zahlt nicht. Schreibt ihm bitte noch mal, diesmal mit Mahngebühr, Frist zehn
Tage, Kopie vom ersten Brief dazu, und nett bleiben, er ist der Onkel vom Bürgermeister | Die
Newsletter-Leser bekommen das Hoffest, die Instagram-Leute kriegen die Kälbchen, und ich krieg
bitte ein Hotel in Celle | Liebes Team, für die Lohnabrechnung bis zum 24. die Stunden
zusammenstellen. Für die Kita-Eltern einen Text, wie die Eingewöhnung läuft, den hab ich auf
Arabisch da und brauche ihn auf Deutsch. | Da war doch was... genau: der Preisvergleich für
Kaffeebohnen, den hatte mir Tom versprochen. Und der Tom macht ja nix. Und wo ich grad jammere,
Rechnung an Café Luna, 18 kg. | Neben der Newsletter-Sache, läuft ja: fürs Lager brauchen wir
die Inventurlisten eingetippt, und bei Krug & Sohn steht noch ne Zahlung aus, dranbleiben |
Mietwagen ab Dienstag, das ist das eine. Das andere: jemand soll meine Kurskommentare
beantworten, im Postfach stapelt es sich. Und wer schneidet mir die Hecke? | Seit drei Wochen
ruft mich ein Busunternehmer an, will Flyer in seinen Bussen, ist ja nett. Jedenfalls: Flyertext
ins Tschechische übersetzen bitte. Und Stunden von meiner Aushilfe für den Lohn. | Fünf
Interessenten aus der letzten Messe brauchen einen Anruf wegen Erstgespräch, zwei Rechnungen
sind raus, die dritte (Pfarramt, Orgelstimmung, 520) fehlt noch, schreibt ihr die? | Für unsere
Mieterversammlung nehmt bitte die Aufnahme und macht daraus ein Protokoll, wörtlich wär nicht
nötig, aber Namen müssen stimmen. Für meine Kollegen in Warschau dann auf Polnisch | Zwei Sachen
von der Baustelle: der Stundenzettel-Stapel (Lohn!) und ne Rechnung für die Zahnarztpraxis
Kettler, Trockenbau, Abschlag 2. | Im Pfadfinderladen fehlen alle 140 Artikel im Shop, tippt ihr
die ab? Außerdem hätte die Sippe gern günstige Züge nach Flensburg, 11 Leute. | hilfe ich bin
krank 🤒 könnt ihr ab sofort die mails im postfach beantworten, alle kurse diese woche fallen
aus, und auf insta auch was dazu posten damit keiner vor der tür steht | bräuchte mal ne liste
mit pflegediensten im umkreis 30km die noch keinen fußpflege partner haben... und wenn die liste
steht bitte gleich durchtelefonieren und mir termine zum vorstellen machen | neue öffnungszeiten
ab april auf die seite (mo ruhetag, sonst 7-13) und auch bei facebook und insta posten, omas
wollens halt auf fb lesen 😅 | märz bitte komplett fertig machen bis monatsende, kontoauszüge
kommen automatisch. ausserdem mahnung an Brunner, dritte schon, ruhig deutlich jetzt | Zug nach
Wien für mich und getrennt davon ein Hotel mit Frühstück für den Cellisten in Salzburg, der
kommt mit dem eigenen Auto also Garage | rechnung an die grundschule für die trommelstunden
(6x55) und auf der homepage die sommerkurse schon mal eintragen, daten hab ich dir gestern in
die cloud geworfen. bis ende der woche reicht | moin, der schuhkarton ist jetzt gescannt, 2
quartale. auszüge dazu von der gls. sortiert mir das mal sauber, privates raus (ja ich hab mit
der firmenkarte getankt, ich weiss) | Die Liste mit den Hausverwaltungen ist fertig, 52 Stück.
Bitte anrufen und Termine zur Besichtigung der Treppenhäuser machen, ich mach Reinigung und kann
Di bis Do. Frau Kolb nicht anrufen, die kenn ich schon | nächste woche brauch ich volles
programm: schlussrechnung hotel adler, rundmail zum frühlingsmarkt, posts dazu, und auf der
seite den winter banner runter | Februar und getrennt davon die Belege vom Verein sortieren (das
ist ein eigener Ordner!!), dann noch Rechnung an Schwarz für das Baumgutachten. bis Monatsende |
antwortet bitte auf die anfragen wegen hochzeitsfotos (august ist voll!!) und wer juni oder
september will, den ruft an und macht ein kennenlernen aus | einmal die pilzbestellungen aus den
whatsapps in die tabelle, und unabhängig davon die neuen wirte (hab 19 visitenkarten
fotografiert) ins crm | bis morgen hätt ich gern n zimmer in leipzig zur buchmesse, egal wo
hauptsache bett. und die reisebelege vom letzten jahr sind noch nirgends verbucht, das dann auch
mal | mach mal was für linkedin draus: wir, also ich 😄, sind jetzt zertifizierter
energieberater. keine floskeln, kein "stolz", lieber das beispiel von dem haus in bamberg mit
40% weniger verbrauch | interview mit der imkerin aus slowenien: abtippen, ins deutsche, und
zwei zitate daraus als post für insta | Ich hätte hier 28 Leute, die bei der Messe ihre Karte
dagelassen haben, alle wollten wissen was eine Wärmepumpe in ihrem Haus kostet. Bitte
durchrufen, Baujahr und Heizung notieren, und Vorort-Termine ab Mai machen | auf der Seite vom
Hof bitte das Hoffest-Programm rein, die alten Ponys raus (Max und Moritz sind verkauft), Preis
Kindergeburtstag jetzt 14 pro Kopf und der Link zum Anfahrtsplan geht nicht mehr | beantwortet
bitte die ebay anfragen zu den alten radios (15), und findet raus was ein grundig 2012 mit
magischem auge so bringt, mehrere preise | Hotel in Bremen zum Klassentreffen der Hufschmiede 😄
ruhig und mit Garage, und ein post dass in der zeit kein pferd beschlagen wird | Speisekarte auf
die homepage, die sommerliche, und die gleiche dann auch auf Englisch und Russisch übersetzen.
einer müsste noch die tische draussen lackieren, falls ihr wen habt | rechnungen für die
kutschfahrten im februar (7 stück, liste liegt da) und dann die zwei nörgler-mails beantworten,
freundlich. bis montag. ps: wer kann mir die kutsche reparieren | rechnung fürs teamevent
bogenschießen, firma kraus, 14 leute à 49. und für den ersten termin von denen im november ist
auch nie was rausgegangen, extra rechnung bitte mit dem alten datum der leistung | findet mir
bis 20. märz alle kletterhallen in NRW die einen physio im haus haben könnten, ca 20, und bei
denen dann anrufen wegen nem kennenlerngespräch. die praxis müsste übrigens auch gestrichen
werden aber das macht ihr ja eher nicht | kassenbericht von märz bis jetzt und die belege vom
ganzen februar, es sind auch zwei gutschriften dabei die falsch herum sind. mein exmann hat die
kasse mal betreut, daher sieht das alles so aus wie es aussieht | Für die Taufe am Sonntag
brauchts noch die Rechnung, Torte dreistöckig 285, Macarons 60 Stück, Anfahrt schenk ich denen.
Bis Freitag Mittag, weil die bar zahlen wollen und den Zettel dabei haben müssen | Zimmer in
Dresden für den Orgelbauer, der hilft mir drei Tage, buchen bitte bis zum 20. und das Angebot
für die tschechische Gemeinde auf Tschechisch bringen | Zwei neue Sachen neben der Ostermail:
Was kosten Leihtische für 60 Gäste in Kassel und Umgebung? Und Frau Adebayo bekommt eine
Rechnung über 380 Euro für die Torte. | Die Rechnung läuft, prima. Dann bitte noch: mein
Gespräch mit dem Bürgermeister abtippen (22 min) und daraus einen Beitrag für Facebook | Nächste
Woche bräuchte ich jemanden, der meine 20 Bestandskunden durchtelefoniert und Wartungstermine
mit ihnen vereinbart | Hallo, ich hab ein Interview auf Spanisch (18 min). Das müsste abgetippt
werden und das Getippte dann ins Deutsche. Geht sowas? | für nächste Woche hätte ich gern was
auf Instagram zu unserem neuen Sauerteig, Bild mit den Luftblasen hab ich | Zum einen ein
Rundschreiben per Mail an meine Coachees, Thema Frühjahrsmüdigkeit, bis 27.3. Zum anderen möchte
ich wissen, was Seminarräume in Erfurt am Tag so kosten. | hotel in Graz, 2 Nächte, für die
Tagung im Juni. um halb drei heute läuft die Option ab, bis dahin buchen bitte | Ich schäm mich
ein bisschen, aber die Kasse von 2025 ist ab August komplett liegen geblieben, da kam das Baby
und dann die Grippe, also fünf Monate nachbuchen bitte, Mitte April reicht völlig, das Finanzamt
hat mir bis 31. Mai gegeben | Rechnung Nr. 2026-0311 an die Hausverwaltung Marx, 14 Tage
Zahlungsziel | Preise auf der Homepage anpassen, am Wochenende wär super, da ist eh nix los im
Laden | 2x die Woche was auf Facebook, am liebsten Di und Do, Hundeschule halt, Welpen gehen
immer | auf der Seite soll stehen: Di-Fr 9–18, Sa 9–13, Mo zu | bitte den Februar buchen, sind
47 Belege | Mahnung an Bäckerei Vogt, aber bitte erst ab dem 1.4. rausschicken, die haben noch
diesen Monat Zeit | Stundenzettel von 5 Leuten, jeden Montag zusammenrechnen, macht ihr sowas? |
erst Recherche zu den Wollpreisen 2026, bis 27.03., und daraus dann irgendwann ein Rundmail-Text
für die Strickrunde | Zug nach Kiel am 8. Mai, zurück am 10., Buchung bis übermorgen wegen
Sparpreis | Insta-Post mit dem neuen Sauerteigbrot, morgen früh um 8 online, Bild kommt gleich
rein | Ferienwohnung in Meran, 5 Nächte, 2 Erw. 1 Hund, max. 95 die Nacht | Bitte ein Post: seit
25 Jahren Schuster in der Lindenstr. 12 | die Sitzung vom letzten Donnerstag abtippen, 1h12,
vier Stimmen | Zahlungserinnerung an Frau Roth, sie ist 23 Tage drüber, freundlich aber klar |
Liste aller Fördertöpfe für Hofläden in Hessen, Abgabe an mich bis 31. September | Fassung 2.1
vom 3. Februar auf Polnisch, bitte nur Abschnitt 4 | Text fürs Rundmail über unsern
Donnerstagskurs, 18–19:30 Uhr, max 150 Wörter | Rechnung an Familie Demir, Bad neu gefliest,
3.870 netto, muss bis Fr raus | auf unserer Seite ist das Impressum weg, bitte sofort wieder
rein, der Abmahnanwalt aus Nr. 14 wartet nur drauf | ich hab beim Seminar in Kassel alles nur
aufs Handy gequatscht statt mitzuschreiben, das rächt sich jetzt, weil ich nix wiederfinde.
Sprachmemos, zusammen ca. 2 Std., die hätte ich gern als Text. Dialekt gibts gratis dazu | hallo
zusammen, zwei sachen: Rechnung an die Gemeinde Aying über 890 und die neuen Öffnungszeiten auf
die Seite, am besten heute noch | suche günstige Anbieter für Arbeitskleidung, 5 Leute, bestickt
| Bitte einen Mietwagen für Freitag ab 8 Uhr, Abholung Erfurt Hbf | dazu gleich. dringend ist
grad: Preise auf der Hochzeitsseite 10 % hoch, bitte sofort | Neue Woche neue Wünsche: Rundmail
an alle Kursteilnehmer, Februarbelege sortieren, Flyer ins Türkische. Alles bis Ende der Woche |
Das Gespräch mit Frau Sommer ist im Kasten, 35 min. Abschrift bitte bis 31. April | zweites
Diktat, Sache Lindner, liegt im Ordner, brauche ich heute bis 17 uhr | das Etikett vom Sauvignon
müsste bis Montag auf Englisch sein | Kann jemand jeden Monat die Lohnvorbereitung für meine
vier Aushilfen übernehmen | Schau mal was andere Fotografinnen hier für Babyshootings nehmen,
und dann noch ein Facebookpost, dass ich im Mai wieder welche mache | so, der Karton ist voll.
Tankquittungen, Bahn, Fachbücher, alles durcheinander. Meine Steuerberaterin will das am 20.3.
sortiert auf dem Tisch haben 🙈 | Grüezi, neuer Kunde ab Montag: Herr Zbinden, Einzelcoaching
10er-Abo. Er brucht de Vertrag und de Fragebogä, und d Aazahlig vo 600 Stutz grad au in Rechnig
stelle bitte | Mein Buch ist da!! 📚 Das sollen jetzt bitte alle erfahren, die Leute auf dem
Verteiler mit Leseprobe und auf Insta halt mit Foto vom Stapel | Protokoll von gestern, Begehung
Halle 4, Diktat 23 min liegt in der Cloud. Muss Freitag raus an den Kunden | frau kollmorgen
möchte anfangen. 24.3. um 16 uhr wär frei, bitte fest machen und ihr vorher den bogen +
schweigepflichtsentbindung schicken | die krankenkasse will ne korrigierte rechnung für das
präventionsgruppendings, da muss die kursnummer drauf und jede teilnehmerin einzeln. ich heul
gleich | War 4 Tage mit Magen-Darm flach. In der Inbox brennts, ausserdem hatte ich davor noch 2
Kennenlerngespräche (Frau Ilic, Herr Brugger), die warten sicher auf mein Angebot | könnt ihr
mir die buchhaltung komplett machen also mit verbuchen und umsatzsteuervoranmeldung | Könnt ihr
mir auch ne kleine Webseite machen? Nix wildes, bloß dass man mich findet | Mei Lohnbüro will ab
jetzt jeden Montag die Stunda von meine drei Leut, aber it als Zettl sondern in so ra Excel. I
schaff des nemme nebaher | die Frau Seibold kann am Donnerstag nicht, bin auch nicht bös drum.
sucht mit ihr was in der Woche drauf ja? und der Herr Adam hat die Rechnung vom Gartentor noch
offen, bei dem bitte mal höflich anklopfen | Stundenzettel von Ali, Marek und dem Neuen, KW 9
und 10, lagen im Handschuhfach und sind etwas kaffeebraun geworden. Danach bitte gleich die
Rechnung für die Kita draus machen, Regiestunden 58 € | Sodele, d' Rechnung für dr Sessel von dr
Frau Häberle ko naus, Stoff 6,5 Meter à 48, Arbeit 14 Schdond. Bloß net vergessa dass se 200
azahlt hot | Lukas schreibt seine Stunden immer so: 7-4 mit Strich, oder 7-1/2 5. Könnte das mal
einer für den ganzen Februar entziffern und mir sagen was er kriegt an Überstunden? | Zwei Dinge
bevor ich ins Flugzeug steig: Fr. bis Di. geht bitte bei euch das Telefon ran (13. bis 17.), und
der Dachdecker Innung muss einer schreiben dass ich den Beitrag nur halb zahle weil Kleinbetrieb
| Bin Ofensetzer, brauch Schamottesteine NF1, 180 St., und zwar die gelben. Der Laden in Bunzlau
liefert erst im Mai. Findet was anderes. Und rechnet mir nebenbei aus den Zetteln vom Ralf aus,
wie lang er am Kachelofen Weidner wirklich war | Neuer Kunde aus Bremen, großes Bad,
barrierefrei, will wissen was das kostet mit Zuschuss der Pflegekasse. Also brauch ich einmal
die Kosten schön aufgelistet und den Antrag für die Kasse gleich dazu | Hallo! Der Kindergarten
hat angerufen, ich war auf der Leiter: sie brauchen die Rechnung getrennt, einmal Sandkasten,
einmal Klettergerüst, weil verschiedene Töpfe. Sind noch beide nicht geschrieben | Guten Tag,
hier die Werkstatt für Buchbinderei. Meine Tochter befand, es sei unwürdig, dass ich mit
achtundsechzig noch selbst die Tankbelege aufklebe. Sie hat recht. Die Schachtel steht bereit,
das Steuerbüro erwartet sie ohne Eile. | Die Baustellenbude ist aufgebrochen worden,
Akkuschrauber, zwei Flex, Laser. Polizei war da. Jetzt muss das der Versicherung gemeldet werden
und ich brauch die Sachen sofort neu, schaut wer die auf Lager hat | Hallöchen, am Samstag ist
Stoffmarkt und ich bin den ganzen Tag weg, da kommen immer zig Fragen zu Breiten und Restmetern
rein. Kann da jemand für mich ran? | Liebes Team, ich möchte zu Ostern den Imkerkorb anbieten (3
Gläser + Kerze). Was darf der kosten, damit ich nicht draufzahle? Und dann bitte als Bündel im
Shop anlegen, ab 23. März. Herzlich, Annegret | joa also die drei neuen vasen sind online, jetzt
will ne galerie aus lyon die sehen und die können kein deutsch. französisch wär gut. bis freitag
früh 9 uhr wenns geht, dann telefonieren wir | Der Kunde aus Kassel will nach 10 Wochen wandeln,
Klinge hätte »Flugrost«. Hat sie in die Spülmaschine gesteckt, sieht man auf dem Foto. Bitte
übernehmen Sie das, sachlich. | Ein Käufer aus Tirol schreibt mir jeden Tag drei Nachrichten zu
einem 14-Euro-Schlüsselanhänger. Ich kann nicht mehr. Bitte freundlich, aber so dass Ruhe ist. |
Moin! Irgendwas stimmt nicht, laut Bezahldienst 9 Verkäufe, laut Shop 11, auf dem Konto Geld für
8. Zeitraum letzte Woche. Ich blick's nicht | Hi, ich hab beim Zählen gemerkt dass der Shop bei
keinem Filament ne Warnschwelle hat. Kann wer ne Liste machen was ich hab und ab wann ich
nachkaufen muss, und dann direkt beim Händler bestellen was drunter liegt? | Der Kundenbrief für
April müsste bis 27.3. raus sein. Themen: Bärlauch, neue Öffnungszeiten, Eierpreis. Tippen kann
ich nicht auch noch | Unsere Ziege hat Vierlinge. Das muss in die Zeitung! Bilder hab ich, aber
da ist der Misthaufen mit drauf, den bitte vorher weg | Das neue Brot (Dinkel, Walnuss,
Rübensirup) hat noch keinen Namen, auf dem Zettel steht "das Neue". Dazu hätt ich gern ein
Aufsteller-Kärtchen für die Theke | Ich würde meinen Kunden gerne mitteilen, dass ich im Mai
drei Wochen in Cremona bin und vorher noch Bögen zum Behaaren annehme. An etwa 180 Adressen. |
hi, eisdiele macht wieder auf!! am 30.3. solls auf insta stehn, mach was mit dem opa und der
alten waage | Wir haben den Talk aus dem Gewächshaus mitgeschnitten (74 min, Regen aufm Dach).
Bitte so hinkriegen dass man's anhören mag, und eine Textfassung für die Webseite | Zwei
Baustellen: die Leistungsseite meiner Logopädie-Praxis liest sich wie ein Beipackzettel, und das
Übungsvideo auf der Startseite hat keinen Text für Gehörlose. Wär beides dringend nötig. | Moin,
Zimmer 5 die Dusche läuft nich mehr ab, hab schon mit der Spirale rumgestochert, nix. Freitag
kommen neue Leute da rein, bis dahin muss das weg sein | Der Chorleiter vom letzten Wochenende
hat geschrieben, es war wunderschön, aber zwei Sänger waren doch nicht da. Antworten Sie ihm
lieb und machen Sie die Rechnung bitte neu, nur noch 14 statt 16 Personen. Gruß Maren | ich hab
hier seit gestern ne Anfrage von so ner Schachgruppe, 12 Leute, Halbpension, und die fragen ob
wir 6 Tische stellen können. Können wir. Aber nur 4 mit Licht. Mag das wer hübsch beantworten,
ich steh in der Küche | Hier mein Februar. 31 Belege, drei davon Kaffeeflecken, sorry. Die
Auszahlungen vom Portal sind schon ohne Provision, das hat letztes Mal keiner gemerkt | wir
machen jetzt Selbst-Check-in mit Schlüsselkasten. ankunft darf also bis 23 uhr (steht überall
noch 19 uhr drin) und an die haustür muss ne anleitung wie der kasten aufgeht | Monteure der Fa.
aus Kassel, 2 Wochen EZ, Frühstück extra ausweisen wegen 7 und 19 %, die Dame von der
Buchhaltung will's bis Montag auf dem Tisch haben | moin, für das wandbild in der kita brauch
ich nen kleinen vertrag und gleich die anzahlungsrechnung dazu, 600 euro. bis montag wär super |
Servus, mir tätn gern im Oktober nach Südtirol nunter, so vier fünf Konzerte. Fragts ihr de Wirt
und Kulturvereine an? Und wenns steht dann bitte glei an Bus und de Zimmer. | die bäckerei hat
mein plakatmotiv einfach aufs auto geklebt 🙄 bitte anschreiben. und der verlag hat die rechnung
von januar immer noch nicht gezahlt, mahnung raus | Album ist aus dem Presswerk. Titel anmelden,
in den Shop stellen, Rundmail. Release ist am 20., bis dahin muss alles durch sein | Der neue
Verlag will mir das Hörbuch abkaufen, schau dir das Papier bitte an. Und beim alten hab ich das
Gefühl, dass die Abrechnung hinten und vorne nicht stimmt, da müsste auch mal jemand drüber |
Zwei Sachen an der Homepage, aber unabhängig: das Kontaktformular geht nicht mehr, und dann
bräuchte mein Mann für seine Holzskulpturen eine eigene kleine Seite, der hat noch gar nix |
neue vita schreiben, auf die seite setzen. fertig | Die Postkarten sind alle weg, bitte ausm
Shop nehmen. Und die Buchhandlung Lind hat 30 Kalender in Kommission verkauft, denen bitte was
schreiben wegen Geld, 30 x 11 Euro. | Hallo! Ich such für die Serie "Nachtschicht" ne Galerie in
Hamburg oder Bremen, könnt ihr da anklopfen? Dann wäre da noch der Förderantrag beim Fotofonds,
da hab ich alles da, es muss nur einer in die Form bringen. | Das Lied läuft seit Wochen im
Radio und auf dem Konto ist nix. Geht da bitte mal nach. Die B-Seite hab ich glaub ich auch nie
gemeldet, also die dann auch gleich | Also das Wandbild in der Kita ist fertig, die Kinder haben
mitgekleckst, war großartig. Vertrag hattet ihr ja gemacht, die Anzahlung kam auch pünktlich,
Fotos für die Homepage mach ich selber wenn die Sonne mal scheint. Jetzt fehlt nur noch der
Rest, also 1200 minus die 600, plus zwei Eimer Farbe extra für 64, die hat die Leiterin mündlich
zugesagt. Adresse wie gehabt. | Die Serie ist gedruckt, gerahmt, eingelagert, die Homepage seit
letzter Woche endlich aktuell (danke!), und der Text von euch hat sogar meinen Vater überzeugt.
Bloß sieht's keiner. In Leipzig kenn ich jeden und jeder kennt mich, das bringt nix mehr. Ich
stell mir eher was Kleines vor, Kunstvereine, Bibliotheken mit Foyer, auch mal ne Klinik,
Umkreis drei Stunden mit dem Bus. Rahmenmaße stehen in der Liste. Könnt ihr da bitte die Fühler
ausstrecken | Moin. Von dem Hörspiel damals (2019, sechs Folgen, Musik komplett von mir) kam
jedes Jahr so um die 300 rum. Letztes Jahr 41. Der Sender sagt, wurde genauso oft gesendet, der
Verlag sagt, frag die Verwertungsgesellschaft, und die haben eine Warteschleife mit Musik, die
übrigens auch nicht von mir ist. Angemeldet ist alles, das hattet ihr 2020 erledigt. Irgendwo
bleibt da was hängen, bitte findet raus wo. | Die Spender vom Adventskonzert haben immer noch
keine Bescheinigung, das ist peinlich. Außerdem wollen die Kassenprüfer am Freitag nächster
Woche, also am 20., den Jahresabschluss 25 sehen. Beides bitte bis dahin! | Protokoll vom
Montag, zwei neue Bässe eintragen, Mahnung an Familie Drosten. Danke! | Guten Tag, hier Wiesner.
Die Versammlung hat beschlossen, dass der Wasserbeitrag ab diesem Jahr 48 Euro beträgt, das
Protokoll ist unterschrieben und abgelegt, die Pächter wissen es durch den Aushang. Herr
Plaschke liest die Zähler ab. Mir fehlt nun jemand, der die 62 Rechnungen erstellt und
verschickt. Sie sollten am 1. April bei den Leuten sein. | Zwei neue Sachen im Programm,
Contact-Improvisation (12 Leute) und der Elternabend-Tanz, äh, Tanzabend für Eltern, (max 30).
für beides bitte getrennt Anmeldung aufmachen | Also wir feiern jetzt doch, 40 Jahre
Kleingarten, hat die Runde beschlossen. Da brauche ich ein Festheft, so 12 Seiten, Bilder hat
der Herr Plaschke alle gescannt. Und was ich fast vergessen hätte: die Pächter wissen ja noch
gar nichts davon, denen müsste man schreiben. | Wer ist dieses Jahr 50 Jahre dabei? Liste bitte.
Und die kriegen dann alle einen persönlichen Brief von mir, Text dürft ihr vorschlagen. | Mir
bräuchtn an Saal fürn Heimatabend, so 150 Leit, Bühne muas dabei sei, und Plakate a glei, des
oide Buidl vom letztn Joahr passt no | Gestern Vorstand, Aufnahme liegt im Ordner, bitte
ordentlich aufschreiben. Und dann müsste langsam die Einladung zur Jahresversammlung raus, mit
Tagesordnung und Vollmacht. | Turnhalle ist nächsten Donnerstagabend (19.3.) gesperrt, bitte
Ausweichraum für 30 Leute auftreiben für den Abend und allen Eltern Bescheid geben wo sie hin
müssen | Bin grad beim Aufräumen: Schuhkarton vom Sommerfest (ja, 2025...) kommt per Post, das
muss in die Bücher. Drei Lastschriften sind geplatzt, kümmert ihr euch? Und die Frau Hellweg hat
500 gespendet, die kriegt bitte was Nettes mit Bescheinigung. | Für den Ukulele-Ferienkurs soll
man sich anmelden können, 10 Plätze, und wer zusagt, bekommt gleich die Rechnung über 95 Euro. |
Die Allergenliste stimmt hinten und vorne nicht mehr, seit wir die neuen Torten haben. |
Steuerberater braucht das ganze 1. Quartal bis 31.3., könnt ihr die Belege zusammenstellen? | Am
Sonntag bleibt der Laden zu, machts bitte a Story dazu | Speisekarte bitte auf Englisch und
Dänisch, bis zum 18. | Spargel ab Samstag! bitte 30 kg beim Hof Lüers bestellen und auf Insta
ankündigen | Kevin hört auf. Brauche eine Anzeige für eine Thekenkraft und bis dahin einen Plan,
der ohne ihn funktioniert | Bitte die letzten zehn Google Bewertungen beantworten. Außerdem
passt die SumUp-Auszahlung vom 5. nicht zur Kasse, schaut da mal rein. | Für den Firmenbrunch
von Holtkamp brauche ich das Angebot, Buffetschildchen und die Allergene dazu, alles bis zum 27.
März | Ich brauche den Livecall vom Montag als Text, bis zum 20. reicht völlig. | Vom 23. bis
einschließlich 29. März bin ich auf Kur, könnt ihr in der Zeit die Kundenmails beantworten? |
Newsletter zum neuen Kurs, bitte Donnerstag in einer Woche abends raus. Thema: warum Brotteig
Zeit braucht | Folge 34 schneiden und Shownotes dazu, beides bis Montag, danke | Aus der Skizze
im Anhang hätte ich gern ein Posterdesign, und wenn es fertig ist stellt es bitte gleich bei
Etsy ein. | Drei Leute wollen ihr Geld zurück, antwortet denen bitte freundlich. Und die
Erstattungen vom Februar müssten mal in die Auszahlungstabelle. | Bitte testet bis Mittwoch
nächste Woche das neue Onboarding auf Android. Getrennt davon bräuchte ich Store-Screenshots auf
Deutsch und Englisch. | Zu Folge 30 gibts noch kein Transkript. Und bei Folge 29 ist der Ton
links viel lauter als rechts. Könnt ihr euch bitte beides vornehmen | Könnt ihr die Leute von
der Messe durchtelefonieren? Hätte gern nächste Woche ein paar Ersttermine, am liebsten
vormittags | Instagram-Post bis Freitag: wir suchen eine Gesellin für die Polsterei. Bitte nicht
so steif | bitte morgen die Rechnungen für die Fahrschüler raus, Liste häng ich an, 23 Stück |
Wir haben jetzt einen Hund im Laden. Ich finde das muss auf Insta, Fotos hab ich 12 | Auf der
Website zwei Sachen: Formular schickt nix mehr ab. Und die Galerie braucht eine neue Seite für
die Treppen | 2. bis 7. April haben wir zu, jemand müsste die Kundenmails machen und ab und zu
was posten | Mietvertrag der Filiale in Porto, portugiesisch, 9 Seiten. Am 23. soll ich
unterschreiben und weiß nicht was. | Offene Rechnungen anmahnen und danach die Bank für Jänner
abgleichen, in der Reihenfolge bitte | Newsletter fürs Frühjahr: neue Honigsorten, Imkerkurs,
Hofverkauf wieder samstags. So 300 Wörter, nicht zu werblich | Angebot für Lissabon ins
Portugiesische, und wenn ihr schon dabei seid: Anzahlungsrechnung über 30 % an die | Liste mit
45 Hausverwaltungen anbei. Ziel: Gespräch mit dem, der die Schornsteinfeger / Wartung
beauftragt. | Frau Yıldız ist seit Jänner nicht mehr bei uns, steht aber noch immer auf der
Teamseite. Den neuen Kollegen sucht man vergeblich. | Bitte Diktat abtippen, 3 Gutachten,
Audiodateien im Ordner "Diktate KW11" | Lohnabrechnung März bitte vorbereiten, 9 Leute plus
Azubi, will ich am 25. freigeben | Mein Steuerberater hat schon wieder angerufen wegen November
und Dezember, er hätts gern bis Freitag. Belege hab ich alle eingescannt | Bitte Februar
verbuchen und die Löhne für März vorbereiten, beides bis zum 30. | Das Logo haben wir, das
bleibt auch. Aber auf den Flaschen sieht das Etikett vom Kürbiskernöl billig aus: bitte neu, mit
Goldrand, Zutatenliste hinten, Platz fürs Datum, 70 × 50 mm. | Die Musik im Intro ist viel zu
laut, dreht die runter und macht es zwei Sekunden kürzer. Und irgendwer muss beim Bauamt
nachfragen, ob unser Schild genehmigt ist, am besten heute noch. | Moin! Ich hab ne Liste mit 35
Reitställen. Ruft die an, stellt unsere Pferdedecken vor, fragt nach dem Einkäufer und schreibt
mir rein, wer ein Muster will (Spalte F). | Ich will Hochzeitsplaner gewinnen: schreibt denen
auf meiner Liste eine nette Mail zu unseren Blumenbögen, und schneidet mir vorher aus den Clips
einen kurzen Film, den man mitschicken kann. | Servus! Bitte den Termin mit der Frau Kofler auf
Freitag 14 Uhr verlegen und dann noch die fünf Bestellungen von gestern versandfertig machen,
Etiketten inklusive. | Bitte morgen Vormittag die Reklamation von Familie Rupp regeln, die Jacke
ist an der Naht gerissen. Beim Finanzamt müsste zudem wer anrufen, weil der Bescheid nicht
gekommen ist. | Steuertermin ist am 14. April, bis dahin muss der Jahresordner 2025 stehen:
Ausgangsrechnungen nummeriert, Eigenbelege unterschrieben, Fahrtenbuch dabei, alles in der
Reihenfolge, die Herr Aigner letztes Mal wollte. | Frau Ammann möchte ihr Geld für den
ausgefallenen Kurs zurück, bitte regeln; die Gemeinde Wil bekommt eine Rechnung für 16 Lektionen
à 95 Franken. | Reisekosten Februar: bitte alles in die Tabelle übertragen (Kilometer, Hotel,
Spesen). Und für die nächste Runde brauche ich am 25. März ein Hotel in Chemnitz. | Der
Filmemacher will seine Anzahlung (600), überweist ihm die bitte gleich. Sein Rohschnitt ist mir
aber zu lang: kürzt ihn von zwölf auf sechs Minuten. | Liebes Team, drei Sachen diesmal. Die
Startseite zeigt auf dem Handy nur noch ein graues Feld. Dann bräuchte ich einen Termin mit
Herrn Yilmaz in der nächsten Woche, eine halbe Stunde langt. Und schliesslich ein Zimmer in Chur
am 14. April, ruhig gelegen. | aus den Produktfotos ein 20-Sekunden-Video machen, und die
Sonnenhüte bitte wieder in den Shop, die Saison geht los | das erklärvideo ruckelt auf der
startseite, lädt ewig, bitte richten. der film selber bräuchte auch untertitel, viele schauen
ohne ton | Unser Blog schläft. Ich möchte einen Artikel darüber, wie man Lederschuhe im Winter
pflegt, rund 800 Wörter, mit Zwischenüberschriften, einem Absatz zu Salzflecken (danach fragt
jeder!) und am Ende einem Hinweis auf unsere Reparatur. | Wir wollen in Lyon gefunden werden!
Das heißt für mich Google-Werbung auf Französisch, aufzusetzen bis 1. Mai. Das Protokoll von der
Besprechung mit den Franzosen (Audio, 25 min) fehlt auch noch. | Zu tun: Kontoauszug Februar mit
den Buchungen abgleichen / Gehalt für Mirjam vorbereiten (sie hatte 6 Überstunden) / den Brief
vom Versorgungsamt beantworten. | Ich brauch nen Briefkopf mit der neuen Adresse, und sobald der
steht, muss der Widerspruch an die Stadtwerke geschrieben und eingeworfen werden (Frist: 23.
März!) | Kannst du bitte die Belege vom Februar nach Datum ablegen? Und ich brauch am 24. März
einen Zug nach Kassel, Fensterplatz wär nett. | Da ich in der Woche vom 6. April auf Kur bin,
sollte auf Insta trotzdem alle zwei Tage was von mir erscheinen, und die Patienten vom Dienstag
bitte alle auf die Woche danach umlegen. | Hi, kurz vor der Abreise noch das: 1. Belege Februar
bitte ablegen, 2. alles am 20. März absagen, bin im Flieger, 3. bei den Socken im Onlineshop
sind die Größen vertauscht, korrigieren. Danke!! | Der Arbeitsvertrag für Senhor Pires müsste
geschrieben werden, Teilzeit, befristet auf ein Jahr. Er spricht noch kaum Deutsch, darum
brauche ich unsere Hausordnung auf Portugiesisch. | Ich schreib's einfach runter: ein Gast von
letzter Woche will wegen der kaputten Dusche Geld zurück, da bitte antworten, dann hat unsere
Köchin noch keinen schriftlichen Vertrag, das wird Zeit, und die Dusche selbst muss halt auch
ein Installateur richten. | Ab 4. Mai bin ich zwei Wochen weg. In der Zeit brauch ich von euch:
Beiträge auf Facebook und Insta, drei pro Woche, Bilder liegen bereit, Kommentare und
Nachrichten mit beantworten, bei Streit mich anrufen. | Einer englischen Kundin passt die Farbe
nicht, sie mailt täglich, bitte übernehmen. Die Pflegehinweise soll es künftig auch auf Englisch
geben, und dann als hübsches Kärtchen gestaltet, das man beilegt. | Der Dachdecker hat seine
Rechnung geschickt (Nr. 2206, 418,70 €, zahlbar ohne Abzug). Bitte überweisen, aber erst am 16.
März, vorher ist das Konto nicht gedeckt, und danach abhaken. | Kannst du Anja vertreten? Sie
macht normal jeden Montag die Ablage, aber das mein ich nicht. Ich mein den Eingangsordner: Post
aufmachen, einscannen, benennen (Datum_Absender) und in die Cloud, und zwar von nun an jede
Woche. | Die Gewerbeanmeldung soll geändert werden: Formular von der Stadtseite laden, ausfüllen
(Daten siehe Visitenkarte), mir zum Unterschreiben schicken, dann per Einschreiben ans Amt.
Bitte bis 8. April abgeschlossen. | Es sind noch vier Leute mit Februar im Rückstand, zwei davon
zum dritten Mal (Brückner und der Sportverein). Erinnert sie bitte alle, die beiden aber mit
deutlicheren Worten und Verzugszinsen. | Im Shop-Postfach stauen sich die Anfragen, meistens „Wo
bleibt mein Paket?“ und „Passt die Hülle auf Modell B?“. Bitte beantworten, jeden Werktag,
Antworten auf die häufigsten liegen in der Datei „Vorlagen“. | Ich schulde meinem Vermieter zwei
Monate, überweist das bitte am 1. April. Und schaut doch nach, was ein vergleichbarer Laden in
Würzburg gerade Miete kostet. | Also erstens soll der Gutschein für den Muttertag hübsch
gestaltet werden, und zweitens wartet der Bioladen Sonnleitner auf seine Rechnung über 14 Kisten
– die soll bitte morgen raus. | Ich verreise vom 4. bis 12. Juli. Zwei Erwachsene, ein Hund,
Fähre ab Kiel und ein Häuschen in Schweden, wo der Hund auch reindarf; bitte raussuchen und
buchen, wir zahlen mit der Firmenkarte. | Die Fragebögen kamen aus drei Ländern: die ungarischen
Antworten übersetzen (etwa 2 Seiten), und alle 90 Bögen in eine Datei eingeben. | Was darf ich
als Nagelstudio eigentlich in den Hausmüll werfen und was nicht? Ich brauche die Vorschriften
für Bern, am liebsten mit Link zur Quelle, und eine kurze Zusammenfassung in normalem Deutsch. |
Bitte finden Sie eine Stunde mit unserer Bankberaterin, Frau Stöckli, am Nachmittag, nicht am
Montag und nicht am Freitag, spätestens am 26. März. Sie ist schwer erreichbar, am ehesten
klappt's per Mail. | Folge 4 vom Podcast schneiden, und für den YouTube-Kanal ein neues Outro
basteln, 5 sek, dezent. Folge 4 soll am 22. März raus. | Beim Zoll liegt ein Paket aus Taiwan
fest, bitte dort anrufen und die Papiere nachreichen. Am Sonntag hätte ich außerdem gern einen
Post zum Tag der offenen Werkstatt. | Was haben die Hofcafés im Allgäu für Frühstückspreise? Ich
überlege nämlich, unser Buffet auf 19,50 anzuheben, und möchte wissen, ob ich damit allein
dastehe. Zehn Betriebe genügen, Buffet und Karte getrennt. | Unsere Roll-ups sehen alle
verschieden aus: eins blau, eins petrol, eins noch mit der alten Telefonnummer. Ich hätte gern
alle drei einheitlich, mit derselben Schrift und dem Foto von der Werkbank, druckfertig als PDF
mit Beschnitt. | Mach mir aus den Umsatzzahlen der drei Marktstände eine Übersicht, Monat für
Monat, mit Summe unten, Durchschnitt pro Tag und einem kleinen Diagramm daneben. Die Zahlen
stehen kreuz und quer in meinen Mails vom Jänner und Februar. | Buchts mir bitte den Nachtzug
nach Rom, Abfahrt 17. Mai, eigenes Abteil. Vorher gehört am Notebook noch das VPN eingerichtet,
damit ich unterwegs arbeiten kann. | Ihr Lieben, in Villach gibt's ab 15. Mai den Markt, ich
brauch ein Leihauto mit Anhängerkupplung. Die Ware dafür, 200 Seifen, muss bei der Manufaktur
nachbestellt werden, in der nächsten Woche bitte, sonst wird's knapp. | Die alten Angebote
nochmal anstossen; einen kurzen Text über die neue Sauna, für den Hausprospekt; und dann wäre
der Rasen vor dem Haus zu mähen. | Mein Steuerordner 2025 ist noch nicht beisammen, das bitte
angehen. Dann wär noch was Eigenes: eine Stellenausschreibung für einen Kommissionierer, muss am
18.3. online sein. | Guten Morgen, der Aufkleber für unser neues Rosmarinsalz müsste gestaltet
werden (rund, 4 cm, grün). Außerdem bitte die Rechnung an Familie Dornbusch rausschicken, 380 €
netto. | Unsere FAQ-Seite: Texte überarbeiten, danach ins Französische und Italienische, und der
Suchschlitz oben findet nichts mehr, der ist kaputt. Achja und jemand müsste mal die
Schaufenster putzen. | Bei Herrn Grafs Heizdecke zickt der Schalter, er will Ersatz, schreibt
ihm bitte. Bei der IHK telefonisch nach dem Zeugnis fragen. Der Hausmeister hat auch wieder eine
Rechnung hinterlegt: zahlen, ehe er brummt. | Wir schalten ab 20. April Werbung auf Facebook für
das Gitarrenseminar, bitte alles einrichten; dafür braucht's einen 15-Sekunden-Spot aus dem
Material vom letzten Jahr. | Ich fahr am 21. April nach Rotterdam zur Messe, eine Nacht, mit dem
Zug ab Hannover, Sparpreis wenn's geht, Sitzplatz reserviert und Hotel nicht weiter als 15
Minuten vom Ahoy. | Der Text unter „Team“ auf der Homepage ist von 2019, schreibt den bitte neu,
zwei Absätze. Der Ferienplan der Angestellten für Sommer muss auch noch abgestimmt werden. | Auf
der Hinfahrt nach Bozen (28. März, Zug, erste Klasse wenn nicht zu teuer) hab ich kein Netz,
deshalb wär's super, wenn jemand bis dahin die Storys für die Woche danach fertig macht. | Ein
Termin mit der Steuerprüferin steht an, den müsst ihr mit ihr abstimmen (nur vormittags, KW 14).
Und bitte alle Belege von 2024 nach Monaten in PDFs packen, das will sie vorher sehen. |
Beiträge für die Fastenzeit: sechs Stück, je ein Rezept, Bild quadratisch, für Instagram und
parallel auf Facebook, jeweils donnerstags um 17 Uhr. Rezepte hab ich, Fotos auch, nur keine
Zeit. | Bis 31. März benötige ich eine saubere Aufstellung der Jahresumsätze nach Kundengruppe.
Dazu eine Recherche, was Mitbewerber in Basel für Polsterarbeiten verlangen, sowie darauf
aufbauend einen Marketingplan für den Herbst. | Das Gespräch mit den Zeitzeugen, zwei Dateien,
zusammen rund 75 Minuten, Dialekt aus dem Waldviertel. Bitte alles abtippen, so wie sie reden,
mit Sprecherwechsel und Zeitmarken alle fünf Minuten. | Liebe Leute, mein Geselle geht, drum
brauch ich einen neuen. Die Anzeige darf ruhig witzig sein, muss aber sagen: 38 Stunden, Zulage,
Firmenauto, keine Montage. Veröffentlicht bitte beim AMS und in der Bezirkszeitung,
Anzeigenschluss ist Montag um zwölf. | Bitte die Rechnung für das Brautpaar Seidl stellen, und
der Text für die Hochzeitsseite gehört gründlich Korrektur gelesen, da sind noch lauter
Beistrichfehler drin. | Die Einarbeitung für unseren Lehrling planen (soll am 7. April fertig
sein), das Kündigungsschreiben an den Stromanbieter aufsetzen und abschicken, und dann tropft in
der Werkstatt der Wasserhahn, den müsste auch wer reparieren | Bitte korrigiert diese Einladung,
die Schwiegermutter hat auch noch drüber geschrieben: Kommas, Sie/du einheitlich, zu lange Sätze
teilen und den letzten Absatz (der mit dem Parken) ganz neu formulieren. | linkedin post über
unsere neue Gesellin, Foto häng ich an. und ihr Vertrag fehlt noch, unbefristet, 32 std | Für
den neuen Azubi bitte einen Plan machen, was er im ersten Monat lernt und bei wem. Sein Rechner
ist da, aber leer, da müsste Office und das Warenwirtschaftsprogramm drauf. | Wir starten im Mai
mit Online-Anzeigen, das soll jemand aufsetzen. Vorher müsste ich mit der Agentur Brinkmann
sprechen – macht ihr mir da was am 19. März um 11 aus? | Heute früh kamen 62 Gläser Pesto, 30
Tapenaden und 12 Geschenkkisten zurück vom Adventmarkt-Lager. Alles wieder in den Online-Bestand
rein, Kisten um 5 € günstiger, und die Reihenfolge so, dass die Kisten oben stehen. | Bitte
reservieren Sie mir eine Unterkunft in Ascona ab dem 19. Mai. Ferner hat Frau Bianchi auf
Italienisch eine lange Anleitung aufgesprochen, die ich abgetippt haben möchte, wortwörtlich. |
Ruf bitte morgen bei der Gemeinde an wegen der Standgenehmigung; die zwölf Hofläden auf meiner
Liste könnte außerdem jemand anschreiben und ihnen unseren Apfelessig anbieten. | Am Freitag bin
ich von 9 bis 17 Uhr auf Schulung. Wer geht da für meine Kunden ans Telefon? Den Termin mit dem
Sachverständigen bitte dann auch vom Freitag weg auf irgendwann in der KW 13. | Zwei Bitten,
liebe Kolleginnen: Recherchiert, wie Hebammen in der Schweiz ihre Rufbereitschaft verrechnen
dürfen; und lest mir das Merkblatt für die Eltern Korrektur, es geht am 2. April in Druck. |
Speisekarte neu gestalten, Hochformat, zweispaltig – und den Begrüßungstext auf der ersten Seite
hätt ich gern von jemandem geschrieben, der's kann. | Bis zum 25. die Löhne für die vier
Saisonkräfte fertig machen; ihre Stundenzettel (alles Papier) vorher in die Exceldatei
übertragen; und für zwei von ihnen die Verträge bis Oktober verlängern. | Das Interview mit dem
Imker ist 48 Minuten lang, ich brauche höchstens acht. Darüber dann ein kurzer Artikel fürs
Magazin auf unserer Seite! | Im Lager ist was umgefallen, 11 Teller hin. Nehmt die Stückzahlen
im Shop zurück (Serie „Moos“, flach 7, tief 4), stornieren müsst ihr nichts, aber die tiefen
bitte als „bald wieder da“ markieren. | Hallo ihr, unsere Mails landen bei gmx-Kunden seit
Sonntag im Spam, bitte reparieren. Ach ja und die Seite „Über uns“ liest sich wie ein
Behördenbrief, könnt ihr die neu schreiben? | Retouren vom Wochenende einbuchen, und im Konto
steht eine Abbuchung über 89,90, die keiner zuordnen kann – klärt bitte, welcher Beleg
dazugehört. | Wäre es möglich, dass Sie (a) herausfinden, welche Pflegeheime im Kanton Thurgau
eine eigene Küche haben, (b) bei diesen telefonisch unsere Dörrbohnen anbieten und (c) auf
Google ein Inserat für Grosskunden schalten?
""",
}
