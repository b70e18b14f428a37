"""What people who write German want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Zwei Sachen: Rechnungen für die Februar-Shootings raus, und die Bilder der Hochzeit Lang auf
Facebook und Insta | Flug nach Bologna am 12. April, dazu Hotel, und die Produktmappe auf
italienisch übersetzen | meine assistentin ist weg... löhne, kundenchat, und die bestellzettel
in excel, alles liegt | Bitte 30 Yogastudios in NRW raussuchen und dann durchtelefonieren wer
uns mal treffen mag | Impressum anpassen (neue Adresse) und außerdem linkedin post zum umzug |
Wer stellt in der Nähe von Kassel noch echte Lehmfarbe her? Bitte mal rausfinden, am liebsten
mit Preisen, und gleich einen LinkedIn-Post über unser Lehmhaus dazu | Zwei Dinge hätte ich: das
Diktat vom Gutachten (40 Minuten) verschriftlichen, außerdem das fertige Exposé ins Englische.
Der Käufer sitzt in Dubai. | die visitenkarten von der eventmesse, ein ganzer schuhkarton,
sollen in unser crm. und wenn ihr dabei seid ein linkedin post dass wir da waren | so männer, ab
april macht ihr bitte die löhne für die werkstatt (7 mann), plus die monatliche buchhaltung,
plus einer der die google-mails beantwortet | Zwei Sachen hätt ich: die Löhne für die drei
Mädels im Salon, und die Preisliste auf der Seite stimmt nimmer, Strähnen kosten jetzt 95 | die
60 Visitenkarten von der Messe liegen eingescannt im Drive, gehören in Pipedrive. Und wenn sie
drin sind: anrufen und Termine machen | Bitte beantworten Sie die Anfragen zum Kinderchor, es
sind bestimmt zwanzig, und setzen Sie danach eine kurze Info auf die Startseite. | der
sommerfahrplan fürs studio steht! muss als brief an alle, als post und auf die website | die
rechnung für kirchengemeinde (altartuch 640 eur) schreiben und die belege vom februar buchen.
danke euch | töpfermarkt: mail an alle und nen post dazu. bis dienstag | post zum neuen IPA u
das ganze nochmal auf englisch wg. den touristen | Rechnung an den Ruderverein, 62 x Buffet à
24,50. Und danach bitte die Dame vom Verein anrufen und einen Termin für die Nachbesprechung
machen. | Passt alles. Was anderes: Ich brauch bis Freitag eine Rechnung an die Stadtwerke, 3
Tage Workshop à 1.150, plus Bahn 84,60. | kunde hat letzten sommer 3 kubik mutterboden gekriegt
und tut seitdem als kennt er mich nicht. ihr schreibt doch so schöne zahlungserinnerungen |
Taxi-Sammelrechnung fürs Dialysezentrum, immer am Monatsersten | Stundenzettel Welpenkurs kommen
als Foto. Tippt die in die Tabelle und schreibt dann jedem seine Rechnung, 12 € die Stunde |
Grüezi, nach Ostern, also am Dienstag 7.4., sollen die Fahrschüler der Gruppe B ihre Rechnung
kriegen: Grundbetrag, Nothelferkurs, und bei der Meier noch den demolierten Spiegel (das war
sie, nicht ich) | Bitte bis Freitag zweierlei: die Händler beruhigen, die wegen der
Pfandumstellung schreiben, und an den ganzen Verteiler eine Erklärung dazu. Ich hab sie schon
aufgesetzt, etwas zu wütend, bitte glätten. | Bank abgleichen, Säumige anmahnen. Freundlich!
Sind Chormitglieder | Such mir zwei Druckereien im Umkreis, die Fadenheftung machen, und
vereinbar bei der näheren einen Termin | zugticket nach linz, 2. klasse, u. rechnung an die
linzer für den vortrag. honorar 700 plus das ticket | Das Interview aus der "Libération" auf
Deutsch und die drei besten Sätze als Post, Mittwoch nächster Woche | Anstich vom Maibock: ein
Beitrag auf Insta und ne Mail an den Bierclub, beides am Dienstag raus | wir ziehen um: Rundmail
an alle im Verteiler und die Adresse auf der Seite ändern bitte | Welche Fähre nach Trelleborg
nimmt nen Transporter mit Hänger? rausfinden + buchen | Hilfe, der Shop hat gestern Nacht 30
Leuten den falschen Versandpreis gezeigt. Bitte den Leuten schreiben, die sich schon gemeldet
haben, und den Preis auf der Versandseite auf 4,90 stellen, so schnell es geht! | mahnung an die
3 säumigen und der frau wüst antworten, die behauptet sie hätte bar gezahlt. hat sie nicht |
Gespräch mit der Autorin aus Montréal, 50 Min., liegt im Ordner Audio. Brauche den Text auf
Französisch und danach auf Deutsch | die schule in Nauen hat das Konzert immer noch nicht
bezahlt, 480€, schreibt ihr da mal eine Erinnerung? Ich sing da im Herbst wieder, also bitte
nett | Nachlass meines Großvaters: Braubuch von 1911, Sütterlin. Abschreiben, dann in heutiges
Englisch übertragen (für den US-Sammler) und die Rezepte mit Mengen in eine Tabelle. Ich weiß,
ich weiß. | Die Lostopf-Gewinner aus der Kladde in die Liste übertragen, danach jedem einzeln
auf seine Mail antworten, ja, auch dem Herrn Knauer | Abschlagsrechnungen an die Sommerpaare
bitte zwischen 20. und 21. März verschicken, sechs Stück, Beträge stehen in den Verträgen | AGB
ins Englische und Niederländische, und dann im Shop einstellen | vinylbestand ins inventar, was
doppelt ist in den shop | Rechnung Ostkontor bitte noch heute | Folge 44 abtippen, shownotes auf
die seite | welche Kulturstiftungen fördern Laienchöre? raussuchen und in unsere Fördertabelle
eintragen, bis zum 24. | neues buch: "Die Salzuhr", 1. april online stellen und posten, kein
scherz | Moin, bis Monatsende: Abrechnung Jonas, Rechnungen an beide Kunden | Moin, die
Rechnungen für die Februarkunden müssten bis Freitag raus. sind 14 Stück, Liste häng ich dran |
Drei Mieter haben für März noch nicht überwiesen: Kowalski, Herr Brandt und die jungen Leute im
2. OG. Bitte freundlich erinnern, ich mag keinen Streit im Haus. | Findet mal raus, welche
Zuschüsse es in Sachsen für Ladesäulen an Kfz-Betrieben gibt. Und wenn ihr was habt: kurzer
Absatz dazu auf unsere Seite | Zwei Sachen: 1) Mahnung Autohaus Reuter, 1.180 € seit Jänner
offen 2) mit der Steuerberaterin einen Termin ausmachen, wann ist mir gleich | Rechnung an
Gemeinde Hopferau: 12 Kränze à 38 Euro. muss bis 31.3. bei denen liegen, sonst zahlen die wieder
erst im Herbst | Ich hab von der Messe ca. 80 Visitenkarten, teils mit Rotweinflecken. Erst alle
in die Kundenliste eintragen und dann denen einen kurzen Newsletter schicken mit unserem
Frühjahrsangebot (6 Fl. zum Preis von 5, Text hab ich so halb). In zwei Wochen sollte alles
durch sein | Moin, einmal Rechnung an die Hansens für die Dachrinne raus, und die Schmitts haben
ihre vom Januar immer noch nicht bezahlt, da bitte mahnen | - Belege Februar sortieren - Text
fürs Rundmail wegen Umzug - Zug nach Erfurt buchen | Ich sitze hier mit 90 Visitenkarten von der
Messe. Die müssten in die Kundenliste. Und ruft die Leute dann bitte durch, wer einen
Beratungstermin will | Guten Tag, ich bräuchte zwei Dinge bis Freitag: die Vereinssatzung ins
Polnische übersetzt und die Stunden meiner drei Aushilfen fertig gemacht. | Rechnung Kita
Sonnenblume bitte. Im Anhang: Stundenzettel, Materialliste, Angebot. Schickt sie an die
Trägerstelle, nicht an die Kita selbst, und per Post | Hallöchen, der Newsletter müsste am
Montag raus. Außerdem hat sich bei mir ein Haufen Quittungen angesammelt. | kannste die Mails
und Insta übernehmen? bin zwei Wochen auf Reha | Brauche eine Abschrift vom Podcast Folge 12.
Außerdem eine Buchung: Mietwagen ab Flughafen Faro. | Ich bin Hebamme, komm zu nix. Bitte 1) die
Kursanmeldungen (liegen als Foto bei) in die Liste übertragen, 2) den Müttern im Postfach
antworten, 3) auf der Seite den Märzkurs als voll kennzeichnen. Am liebsten heute noch | Vogel
hat bezahlt, prima. Jetzt noch was anderes, Rechnung an Familie Reiter (Treppe lackiert, 640
netto), und die Arztpraxis braucht ihre auch, 210 netto. | Ich hab gestern beim Stammtisch
erfahren dass es da einen Zuschuss für Lastenräder gibt, könnt ihr mal schauen ob wir den
kriegen. Und wenn ihr schon dran seid, die Rechnungen vom Februar (alle 14) sind noch nicht
geschrieben | newsletter. mietwagen. und der rasen vorm laden müsste gemäht werden | Die Zahlen:
Februar abschließen bitte. Die Leute: Krankentage von Mehmet eintragen und Lohnlauf. Die Kunden:
auf die 17 offenen Mails antworten. | Für unsere Tour bräucht ich zwei Sachen gesucht, nämlich
Clubs in Leipzig die Bands unter 200 Leuten nehmen, und ganz anderes Thema, was ein gebrauchter
Sprinter grad so kostet | kann wer die rechnung für die taufe schreiben (fotos, 380) und mir
raussuchen was ein neues 85mm objektiv kostet, gebraucht reicht | Die Gäste aus Zimmer 4 haben
was liegen lassen und schreiben ständig. Antwortet ihnen und den anderen fünf bitte freundlich,
Porto zahlen wir. Dann noch: Januarbelege. | Mach mir mal den Februar fertig. Rundmail an die
Kursteilnehmer bitte auch: neue Halle, neue Zeit. Und wer könnte den Beamer reparieren? |
Rechnung an die Gemeinde für den Baumschnitt, Stunden stehen im Kalender. Insta auch mal wieder.
| Im Urlaub hab ich mir gedacht: warum steht mein Hof eigentlich nirgends mit den neuen
Ferienwohnungen drin? Also Text und Bilder auf die Seite. Und wenn da jemand fragt per Mail,
soll er auch ne Antwort kriegen, das bleibt bei mir nämlich liegen | Moin moin. Segelkurse:
bitte die Leute von der Warteliste anrufen und auf die Termine verteilen. Das Mietboot: Rechnung
an Herrn Ölschläger. Feierabend. | Mir fehlt jemand fürs Telefon (Termine mit Interessenten von
der Liste), jemand fürs Postfach und jemand für die Heizung | Servus, wenn der Februar abgehakt
ist: März-Buchhaltung als nächstes, und einmal die Kundschaft aus Südtirol auf Italienisch
anschreiben, also den Text übersetzen, den ich angehängt hab | Mails beantworten, Belege
sortieren, Fenster putzen, such dir eins aus, nein im Ernst, alle drei | Der alte Herr Brandl
zahlt nicht. Schreibt ihm bitte noch mal, diesmal mit Mahngebühr, Frist zehn Tage, Kopie vom
ersten Brief dazu, und nett bleiben, er ist der Onkel vom Bürgermeister | rechnungen, posts,
homepage | Liebes Team, für die Lohnabrechnung bis zum 24. die Stunden zusammenstellen. Für die
Kita-Eltern einen Text, wie die Eingewöhnung läuft, den hab ich auf Arabisch da und brauche ihn
auf Deutsch. | Nach dem Umbau ist alles liegen geblieben, ich schäm mich fast. Also, Auszüge
abgleichen seit Januar, und bei den Interessenten durchrufen damit die einen Besichtigungstermin
bekommen | Da war doch was... genau: der Preisvergleich für Kaffeebohnen, den hatte mir Tom
versprochen. Und der Tom macht ja nix. Und wo ich grad jammere, Rechnung an Café Luna, 18 kg. |
Ich weiß, ihr macht Text und Telefon. Also Text: Rundbrief zur Marktsaison. Telefon: die zwölf
Wirte wegen Verkostung. | Neben der Newsletter-Sache, läuft ja: fürs Lager brauchen wir die
Inventurlisten eingetippt, und bei Krug & Sohn steht noch ne Zahlung aus, dranbleiben |
Mietwagen ab Dienstag, das ist das eine. Das andere: jemand soll meine Kurskommentare
beantworten, im Postfach stapelt es sich. Und wer schneidet mir die Hecke? | Seit drei Wochen
ruft mich ein Busunternehmer an, will Flyer in seinen Bussen, ist ja nett. Jedenfalls: Flyertext
ins Tschechische übersetzen bitte. Und Stunden von meiner Aushilfe für den Lohn. | Fünf
Interessenten aus der letzten Messe brauchen einen Anruf wegen Erstgespräch, zwei Rechnungen
sind raus, die dritte (Pfarramt, Orgelstimmung, 520) fehlt noch, schreibt ihr die? | Gebt mir
die Zahlen für Januar, mahnt den Weber, und der Newsletter, na ihr wisst schon, Thema Honigernte
| Für unsere Mieterversammlung nehmt bitte die Aufnahme und macht daraus ein Protokoll, wörtlich
wär nicht nötig, aber Namen müssen stimmen. Für meine Kollegen in Warschau dann auf Polnisch |
Zwei Sachen von der Baustelle: der Stundenzettel-Stapel (Lohn!) und ne Rechnung für die
Zahnarztpraxis Kettler, Trockenbau, Abschlag 2. | Im Pfadfinderladen fehlen alle 140 Artikel im
Shop, tippt ihr die ab? Außerdem hätte die Sippe gern günstige Züge nach Flensburg, 11 Leute. |
halli, ich bin die mit den seifen. rundmail zum muttertag, shopbilder tauschen, und dem herrn
aus der schweiz antworten der dauernd wegen zoll fragt. ach und den umzugswagen fahren? nee,
spaß | hilfe ich bin krank 🤒 könnt ihr ab sofort die mails im postfach beantworten, alle kurse
diese woche fallen aus, und auf insta auch was dazu posten damit keiner vor der tür steht |
bräuchte mal ne liste mit pflegediensten im umkreis 30km die noch keinen fußpflege partner
haben... und wenn die liste steht bitte gleich durchtelefonieren und mir termine zum vorstellen
machen | kannst du bitte noch die rechnung für die agentur blau fertig machen, 4 illustrationen
à 280 plus nutzungsrechte 1 jahr, bestellnummer steht in der mail. die wollen die bis 14 uhr
heute sonst rutschts in den nächsten monat | neue öffnungszeiten ab april auf die seite (mo
ruhetag, sonst 7-13) und auch bei facebook und insta posten, omas wollens halt auf fb lesen 😅 |
Liebes Team, ich bräuchte den Rundbrief an meine Yogis, Thema Frühjahrsretreat im Allgäu,
Anreise, Preis, Essen vegan. Den dann bitte auch auf Englisch, hab inzwischen einige Expats
dabei. Danke euch, namaste 🙏 | Zug nach Wien für mich und getrennt davon ein Hotel mit Frühstück
für den Cellisten in Salzburg, der kommt mit dem eigenen Auto also Garage | rechnung an die
grundschule für die trommelstunden (6x55) und auf der homepage die sommerkurse schon mal
eintragen, daten hab ich dir gestern in die cloud geworfen. bis ende der woche reicht | bitte
meinen Text über Bienenpatenschaften ins Italienische und Englische, und für die Paten einen
kleinen Frühlingsbrief per Mail, die Völker haben überlebt alle bis auf Volk 7 😢 | moin, der
schuhkarton ist jetzt gescannt, 2 quartale. auszüge dazu von der gls. sortiert mir das mal
sauber, privates raus (ja ich hab mit der firmenkarte getankt, ich weiss) | Die Liste mit den
Hausverwaltungen ist fertig, 52 Stück. Bitte anrufen und Termine zur Besichtigung der
Treppenhäuser machen, ich mach Reinigung und kann Di bis Do. Frau Kolb nicht anrufen, die kenn
ich schon | nächste woche brauch ich volles programm: schlussrechnung hotel adler, rundmail zum
frühlingsmarkt, posts dazu, und auf der seite den winter banner runter | ruft bitte die 18 kitas
an wegen zahnputz-theater und macht termine in der woche nach ostern. und für die tour dann ein
auto mit anhängerkupplung reservieren | Februar und getrennt davon die Belege vom Verein
sortieren (das ist ein eigener Ordner!!), dann noch Rechnung an Schwarz für das Baumgutachten.
bis Monatsende | antwortet bitte auf die anfragen wegen hochzeitsfotos (august ist voll!!) und
wer juni oder september will, den ruft an und macht ein kennenlernen aus | einmal die
pilzbestellungen aus den whatsapps in die tabelle, und unabhängig davon die neuen wirte (hab 19
visitenkarten fotografiert) ins crm | bis morgen hätt ich gern n zimmer in leipzig zur
buchmesse, egal wo hauptsache bett. und die reisebelege vom letzten jahr sind noch nirgends
verbucht, das dann auch mal | heute abend müssen raus: die rechnung an praxis dr. thiel für die
supervision (3 sitzungen) und die mahnung an den verlag, der ist 60 tage drüber | mach mal was
für linkedin draus: wir, also ich 😄, sind jetzt zertifizierter energieberater. keine floskeln,
kein "stolz", lieber das beispiel von dem haus in bamberg mit 40% weniger verbrauch | Bitte die
neun Wirte anrufen wg Verkostungstermin, Rechnung Gasthof Post 36 Flaschen Riesling, Jahrgang 24
auf der Seite rausnehmen, ausverkauft | interview mit der imkerin aus slowenien: abtippen, ins
deutsche, und zwei zitate daraus als post für insta | stunden vom märz für Anja, Mirko und den
schüler. mirko war ab dem 4. krank bis 9. soll ende monat fertig sein. und mahnung an fam.
lechner | auf der Seite vom Hof bitte das Hoffest-Programm rein, die alten Ponys raus (Max und
Moritz sind verkauft), Preis Kindergeburtstag jetzt 14 pro Kopf und der Link zum Anfahrtsplan
geht nicht mehr | beantwortet bitte die ebay anfragen zu den alten radios (15), und findet raus
was ein grundig 2012 mit magischem auge so bringt, mehrere preise | Hey! 👋 rechnung für die
lesung an die stadtbücherei (350 + fahrt), insta post mit dem bild wo der kleine mann
einschläft, neue termine auf die homepage. Fr fänd ich top. Und wer druckt eigentlich plakate? |
Hotel in Bremen zum Klassentreffen der Hufschmiede 😄 ruhig und mit Garage, und ein post dass in
der zeit kein pferd beschlagen wird | Speisekarte auf die homepage, die sommerliche, und die
gleiche dann auch auf Englisch und Russisch übersetzen. einer müsste noch die tische draussen
lackieren, falls ihr wen habt | rechnungen für die kutschfahrten im februar (7 stück, liste
liegt da) und dann die zwei nörgler-mails beantworten, freundlich. bis montag. ps: wer kann mir
die kutsche reparieren | ganz schnell bitte: post, dass die gärtnerei heute früher zumacht, und
findet raus ob die rosen aus kenia noch zertifiziert sind | rechnung fürs teamevent
bogenschießen, firma kraus, 14 leute à 49. und für den ersten termin von denen im november ist
auch nie was rausgegangen, extra rechnung bitte mit dem alten datum der leistung | findet mir
bis 20. märz alle kletterhallen in NRW die einen physio im haus haben könnten, ca 20, und bei
denen dann anrufen wegen nem kennenlerngespräch. die praxis müsste übrigens auch gestrichen
werden aber das macht ihr ja eher nicht | kassenbericht von märz bis jetzt und die belege vom
ganzen februar, es sind auch zwei gutschriften dabei die falsch herum sind. mein exmann hat die
kasse mal betreut, daher sieht das alles so aus wie es aussieht | Für die Taufe am Sonntag
brauchts noch die Rechnung, Torte dreistöckig 285, Macarons 60 Stück, Anfahrt schenk ich denen.
Bis Freitag Mittag, weil die bar zahlen wollen und den Zettel dabei haben müssen | post dass der
hofladen jetzt nen automaten hat 🥚🥛, rechnung kita sonnenblume 40 äpfelkisten… nein 14, und was
kosten pfandgläser mit eigenem deckel | Zimmer in Dresden für den Orgelbauer, der hilft mir drei
Tage, buchen bitte bis zum 20. und das Angebot für die tschechische Gemeinde auf Tschechisch
bringen | Die Mails laufen ja. Zusätzlich hätte ich gern, dass jemand die 35 Leute von der Messe
anruft und Probestunden mit ihnen ausmacht | Zwei neue Sachen neben der Ostermail: Was kosten
Leihtische für 60 Gäste in Kassel und Umgebung? Und Frau Adebayo bekommt eine Rechnung über 380
Euro für die Torte. | Bitte sofort auf die Startseite: heute wegen Wasserschaden geschlossen!! |
Nächste Woche bräuchte ich jemanden, der meine 20 Bestandskunden durchtelefoniert und
Wartungstermine mit ihnen vereinbart | Hallo, ich hab ein Interview auf Spanisch (18 min). Das
müsste abgetippt werden und das Getippte dann ins Deutsche. Geht sowas? | und dann hätte ich da
noch den Herrn Salzmann, dem ist auch eine zu stellen: 14 Meter Hecke, 22 Euro der Meter.
Freitag wär fein | für nächste Woche hätte ich gern was auf Instagram zu unserem neuen
Sauerteig, Bild mit den Luftblasen hab ich | Kontoauszüge abgleichen, jeden Monat bis zum 8.,
ginge das dauerhaft? | hotel in Graz, 2 Nächte, für die Tagung im Juni. um halb drei heute läuft
die Option ab, bis dahin buchen bitte | Herrn Petrov bitte am 19.3. nach 17 Uhr anrufen wg.
Aufmaß, vorher arbeitet er | Ich schäm mich ein bisschen, aber die Kasse von 2025 ist ab August
komplett liegen geblieben, da kam das Baby und dann die Grippe, also fünf Monate nachbuchen
bitte, Mitte April reicht völlig, das Finanzamt hat mir bis 31. Mai gegeben | Rechnung Nr.
2026-0311 an die Hausverwaltung Marx, 14 Tage Zahlungsziel | Preise auf der Homepage anpassen,
am Wochenende wär super, da ist eh nix los im Laden | 2x die Woche was auf Facebook, am liebsten
Di und Do, Hundeschule halt, Welpen gehen immer | Post zum Muttertag für meinen Blumenladen, am
8. Mai soll er erscheinen, der Muttertag ist ja der 10. | auf der Seite soll stehen: Di-Fr 9–18,
Sa 9–13, Mo zu | bitte den Februar buchen, sind 47 Belege | morgen 2 Rechnungen bitte: Praxis
Löwe 3 Std, Kita Sonnenschein 7,5 Std | Lohn für Kemal fertig machen, 38 Std/Woche, 3
Urlaubstage im Februar | Stundenzettel von 5 Leuten, jeden Montag zusammenrechnen, macht ihr
sowas? | erst Recherche zu den Wollpreisen 2026, bis 27.03., und daraus dann irgendwann ein
Rundmail-Text für die Strickrunde | noch heute muss das Teambild getauscht sein, Jana ist seit
Februar weg und will da nicht mehr stehen | Zug nach Kiel am 8. Mai, zurück am 10., Buchung bis
übermorgen wegen Sparpreis | Heute Nachmittag ist Zahnarzt, kann wer den Chat übernehmen? so 10
Anfragen vllt, meistens fragen sie nach Größe 38 und ob wir am Sonntag zum Stadtfest offen haben
(ja, 13 bis 18 Uhr) | Ferienwohnung in Meran, 5 Nächte, 2 Erw. 1 Hund, max. 95 die Nacht | die
18 vom Tag der offenen Tür anrufen, Probestunde à 30 Minuten vereinbaren | Bitte ein Post: seit
25 Jahren Schuster in der Lindenstr. 12 | die Sitzung vom letzten Donnerstag abtippen, 1h12,
vier Stimmen | Zahlungserinnerung an Frau Roth, sie ist 23 Tage drüber, freundlich aber klar |
Liste aller Fördertöpfe für Hofläden in Hessen, Abgabe an mich bis 31. September | Speisekarte
ins Französische, brauchs morgen 18h, am Freitag kommt die Gruppe aus Metz | Fassung 2.1 vom 3.
Februar auf Polnisch, bitte nur Abschnitt 4 | Text fürs Rundmail über unsern Donnerstagskurs,
18–19:30 Uhr, max 150 Wörter | ab Montag 9 Uhr bitte die 30 Praxen abtelefonieren und
Vorführungen ausmachen | Immer am Monatsersten 420 € an meinen Untermieter berechnen, Danke
Ihnen | auf unserer Seite ist das Impressum weg, bitte sofort wieder rein, der Abmahnanwalt aus
Nr. 14 wartet nur drauf | ich hab beim Seminar in Kassel alles nur aufs Handy gequatscht statt
mitzuschreiben, das rächt sich jetzt, weil ich nix wiederfinde. Sprachmemos, zusammen ca. 2
Std., die hätte ich gern als Text. Dialekt gibts gratis dazu | Moin, könnte jemand für mich die
Bankauszüge vom Februar abgleichen? Bis zum 20. reicht | hallo zusammen, zwei sachen: Rechnung
an die Gemeinde Aying über 890 und die neuen Öffnungszeiten auf die Seite, am besten heute noch
| solange ich in Verona bin müsste jemand die Mails der Kunden übernehmen | Bitte einen
Mietwagen für Freitag ab 8 Uhr, Abholung Erfurt Hbf | dazu gleich. dringend ist grad: Preise auf
der Hochzeitsseite 10 % hoch, bitte sofort | Eine Zahlungserinnerung an Herrn Voss wegen Januar
und eine an die Kröger GmbH, die ist noch älter | Neue Woche neue Wünsche: Rundmail an alle
Kursteilnehmer, Februarbelege sortieren, Flyer ins Türkische. Alles bis Ende der Woche | Dann
noch was neues: 40 Adressen vom Hausbautag ins CRM tippen und die Leute danach anrufen, ob wir
mal zum Anschauen vorbeikommen dürfen | zweites Diktat, Sache Lindner, liegt im Ordner, brauche
ich heute bis 17 uhr | bräuchte außerdem was kurzes für Instagram zum Tag der offenen Tür und
eine Übersicht der Krankentage für die Löhne, beides bis zum 25. | das Etikett vom Sauvignon
müsste bis Montag auf Englisch sein | Kann jemand jeden Monat die Lohnvorbereitung für meine
vier Aushilfen übernehmen | Für Hallermeier brauch ich auch eine, 12 qm Lasur, 640 netto | so,
der Karton ist voll. Tankquittungen, Bahn, Fachbücher, alles durcheinander. Meine
Steuerberaterin will das am 20.3. sortiert auf dem Tisch haben 🙈 | hab gestern auf dem Podium in
Kassel einen ganz ordentlichen Satz gesagt: "Sicherheit ist, wenn keiner mehr darüber redet." da
müsste man doch was draus machen für LinkedIn, mit Bild | Grüezi, neuer Kunde ab Montag: Herr
Zbinden, Einzelcoaching 10er-Abo. Er brucht de Vertrag und de Fragebogä, und d Aazahlig vo 600
Stutz grad au in Rechnig stelle bitte | am 28. muss ich nach Graz zur Supervisionstagung, früh
hin, abends zurück, bitte Zug. und keinen mit 4x umsteigen | Mein Buch ist da!! 📚 Das sollen
jetzt bitte alle erfahren, die Leute auf dem Verteiler mit Leseprobe und auf Insta halt mit Foto
vom Stapel | Puh, auf der Messe Leipzig 17 Visitenkarten eingesammelt und mit allen kurz
geschnackt. Die meisten wollten ein Angebot fürs Schnupperpaket... lagen jetzt 2 Wochen aufm
Schreibtisch | frau kollmorgen möchte anfangen. 24.3. um 16 uhr wär frei, bitte fest machen und
ihr vorher den bogen + schweigepflichtsentbindung schicken | die krankenkasse will ne
korrigierte rechnung für das präventionsgruppendings, da muss die kursnummer drauf und jede
teilnehmerin einzeln. ich heul gleich | Mein Onlinekurs "Angstfrei fliegen" startet am 5. Mai.
Die Lektionen müssen in dieses Kursdings (ihr wisst schon) rein, Bezahlen muss gehen, und wer
schon mal beim Webinar war soll zuerst ne Mail kriegen | War 4 Tage mit Magen-Darm flach. In der
Inbox brennts, ausserdem hatte ich davor noch 2 Kennenlerngespräche (Frau Ilic, Herr Brugger),
die warten sicher auf mein Angebot | am Wochenende 20.–22. bin ich auf der Yogamesse mit Stand,
da soll jeden Tag was auf Insta kommen, Fotos schick ich euch live | Könnt ihr mir auch ne
kleine Webseite machen? Nix wildes, bloß dass man mich findet | hab heut 2 sachen: 1. der wirt
vom goldenen lamm zahlt nicht, rechnung is vom 20.1., 2. für die pension am see muss die
rechnung raus, stunden stehn im kalender | Mei Lohnbüro will ab jetzt jeden Montag die Stunda
von meine drei Leut, aber it als Zettl sondern in so ra Excel. I schaff des nemme nebaher | die
Frau Seibold kann am Donnerstag nicht, bin auch nicht bös drum. sucht mit ihr was in der Woche
drauf ja? und der Herr Adam hat die Rechnung vom Gartentor noch offen, bei dem bitte mal höflich
anklopfen | Laut meinem Sohn gibts jetzt E-Rechnung und der Landkreis nimmt nix anderes mehr.
Ich hab da die Mäharbeiten vom Herbst, die sind noch nicht abgerechnet. So ein Ding brauch ich
dann wohl | Sodele, d' Rechnung für dr Sessel von dr Frau Häberle ko naus, Stoff 6,5 Meter à 48,
Arbeit 14 Schdond. Bloß net vergessa dass se 200 azahlt hot | Quittungen Q1 komplett, 3 Ordner,
kann ich die bei euch abgeben? Steuerberaterin will alles bis 10. April | Lukas schreibt seine
Stunden immer so: 7-4 mit Strich, oder 7-1/2 5. Könnte das mal einer für den ganzen Februar
entziffern und mir sagen was er kriegt an Überstunden? | Die 28 qm vom Bad oben und die 14 vom
Gäste-WC, mit Gefälle und Rinne, hab alles auf nem Pappkarton stehen. Daraus ein ordentliches
Blatt und dann gleich die Abschlagsrechnung 50 Prozent, und wenn ihr schon dabei seid: 12 Sack
Flexkleber nachordern, selber Händler | Zwei Dinge bevor ich ins Flugzeug steig: Fr. bis Di.
geht bitte bei euch das Telefon ran (13. bis 17.), und der Dachdecker Innung muss einer
schreiben dass ich den Beitrag nur halb zahle weil Kleinbetrieb | Fürs Steuerbüro: alle
Onlinekäufe aus dem Februar, ich glaub so 40, die Rechnungen muss man sich aus den Kundenkonten
ziehn. Zugänge geb ich dir telefonisch | Neuer Kunde aus Bremen, großes Bad, barrierefrei, will
wissen was das kostet mit Zuschuss der Pflegekasse. Also brauch ich einmal die Kosten schön
aufgelistet und den Antrag für die Kasse gleich dazu | Hallo! Der Kindergarten hat angerufen,
ich war auf der Leiter: sie brauchen die Rechnung getrennt, einmal Sandkasten, einmal
Klettergerüst, weil verschiedene Töpfe. Sind noch beide nicht geschrieben | Schreiner Obermoser.
Fenstermaße vom Altbau, 31 Stück, jedes anders, sind im Handy als Sprachmemos (ja ich weiß).
Könnt ihr das abhören und in Listenform bringen, am besten nach Stockwerk? Dann sollen die drei
Beschlaghersteller einen Preis machen | Guten Tag, hier die Werkstatt für Buchbinderei. Meine
Tochter befand, es sei unwürdig, dass ich mit achtundsechzig noch selbst die Tankbelege
aufklebe. Sie hat recht. Die Schachtel steht bereit, das Steuerbüro erwartet sie ohne Eile. |
Die Baustellenbude ist aufgebrochen worden, Akkuschrauber, zwei Flex, Laser. Polizei war da.
Jetzt muss das der Versicherung gemeldet werden und ich brauch die Sachen sofort neu, schaut wer
die auf Lager hat | Hallöchen, am Samstag ist Stoffmarkt und ich bin den ganzen Tag weg, da
kommen immer zig Fragen zu Breiten und Restmetern rein. Kann da jemand für mich ran? | sagt mal
könnt ihr mir auch die Website neu bauen, die alte ist mit so nem Baukasten von 2014 und auf dem
Handy sieht man nix | Liebes Team, ich möchte zu Ostern den Imkerkorb anbieten (3 Gläser +
Kerze). Was darf der kosten, damit ich nicht draufzahle? Und dann bitte als Bündel im Shop
anlegen, ab 23. März. Herzlich, Annegret | joa also die drei neuen vasen sind online, jetzt will
ne galerie aus lyon die sehen und die können kein deutsch. französisch wär gut. bis freitag früh
9 uhr wenns geht, dann telefonieren wir | Verpackungsregister, da war doch was?! Ich verschicke
seit Oktober und hab nie irgendwo was angemeldet, jetzt schreibt mir der Marktplatz | Ein Käufer
aus Tirol schreibt mir jeden Tag drei Nachrichten zu einem 14-Euro-Schlüsselanhänger. Ich kann
nicht mehr. Bitte freundlich, aber so dass Ruhe ist. | Ich bräuchte jemanden, der mir Reels für
die Stoffe schneidet und regelmäßig postet, macht ihr sowas? | Moin! Irgendwas stimmt nicht,
laut Bezahldienst 9 Verkäufe, laut Shop 11, auf dem Konto Geld für 8. Zeitraum letzte Woche. Ich
blick's nicht | Hi, ich hab beim Zählen gemerkt dass der Shop bei keinem Filament ne
Warnschwelle hat. Kann wer ne Liste machen was ich hab und ab wann ich nachkaufen muss, und dann
direkt beim Händler bestellen was drunter liegt? | eine kundin ausm norden fragt ob der quilt
auch in 140x200 geht und wie lang des dauert, ich komm zu nix, antwortet ihr der? preis wär 260,
5 wochen | Servus, i mach mi selbstständig ois Hebamm, hab nix, koan Schriftzug, koane Farben,
und auf da Homepage steht no lorem ipsum. Könnts ihr beides? | Unsere Ziege hat Vierlinge. Das
muss in die Zeitung! Bilder hab ich, aber da ist der Misthaufen mit drauf, den bitte vorher weg
| Das neue Brot (Dinkel, Walnuss, Rübensirup) hat noch keinen Namen, auf dem Zettel steht "das
Neue". Dazu hätt ich gern ein Aufsteller-Kärtchen für die Theke | Für die Barrierefreiheit
brauche ich das Gespräch mit der Richterin (Audio, 42 min) in Schriftform, und zwar wörtlich.
Bitte bis kommenden Dienstag. | Ich würde meinen Kunden gerne mitteilen, dass ich im Mai drei
Wochen in Cremona bin und vorher noch Bögen zum Behaaren annehme. An etwa 180 Adressen. | hi,
eisdiele macht wieder auf!! am 30.3. solls auf insta stehn, mach was mit dem opa und der alten
waage | Wir haben den Talk aus dem Gewächshaus mitgeschnitten (74 min, Regen aufm Dach). Bitte
so hinkriegen dass man's anhören mag, und eine Textfassung für die Webseite | Zwei Baustellen:
die Leistungsseite meiner Logopädie-Praxis liest sich wie ein Beipackzettel, und das Übungsvideo
auf der Startseite hat keinen Text für Gehörlose. Wär beides dringend nötig. | Mein Verlag sagt
ich soll "sichtbarer" werden. Ich züchte Schnecken. Gibt es Sendungen, die sowas wollen? Ich
würde hingehen, wenn jemand das für mich einfädelt. | Moin, Zimmer 5 die Dusche läuft nich mehr
ab, hab schon mit der Spirale rumgestochert, nix. Freitag kommen neue Leute da rein, bis dahin
muss das weg sein | sagt mal wer von den studenten is eigentlich im rückstand, mir kommt das
konto so dünn vor 🙈 ach und im 3. stock tropfts vom duschkopf, die wg meldet sich da schon nicht
mehr bei mir sondern bei meiner mutter | ich hab hier seit gestern ne Anfrage von so ner
Schachgruppe, 12 Leute, Halbpension, und die fragen ob wir 6 Tische stellen können. Können wir.
Aber nur 4 mit Licht. Mag das wer hübsch beantworten, ich steh in der Küche | bitte ab sofort
jeden Monat zum 6. melden, wer nicht gezahlt hat. Objekt Hafengasse + Objekt Am Anger | Hier
mein Februar. 31 Belege, drei davon Kaffeeflecken, sorry. Die Auszahlungen vom Portal sind schon
ohne Provision, das hat letztes Mal keiner gemerkt | wir machen jetzt Selbst-Check-in mit
Schlüsselkasten. ankunft darf also bis 23 uhr (steht überall noch 19 uhr drin) und an die
haustür muss ne anleitung wie der kasten aufgeht | Steuerbüro fragt nach den fehlenden Belegen
fürs 4. Quartal, Kreditkarte. Schaut mal bitte welche das sind, am 18. hab ich Termin bei der
Frau Doktor Zahlengrab | 2 sachen 1. klingelanlage hausnr 12 tot, elektriker bitte 2. der kiosk
unten hat märz nicht überwiesen, mal höflich anklopfen | moin, für das wandbild in der kita
brauch ich nen kleinen vertrag und gleich die anzahlungsrechnung dazu, 600 euro. bis montag wär
super | Servus, mir tätn gern im Oktober nach Südtirol nunter, so vier fünf Konzerte. Fragts ihr
de Wirt und Kulturvereine an? Und wenns steht dann bitte glei an Bus und de Zimmer. | Guten Tag,
zur Ausstellung Brandt benötigen wir einen Saaltext, die Einladung an den Sammlerkreis sowie die
Abholung von sieben Arbeiten in Kassel. Ferner liegt der Leihvertrag des Museums bei, den bitte
ich durchzusehen. Mit freundlichen Grüßen, Adler | die bäckerei hat mein plakatmotiv einfach
aufs auto geklebt 🙄 bitte anschreiben. und der verlag hat die rechnung von januar immer noch
nicht gezahlt, mahnung raus | Album ist aus dem Presswerk. Titel anmelden, in den Shop stellen,
Rundmail. Release ist am 20., bis dahin muss alles durch sein | Der neue Verlag will mir das
Hörbuch abkaufen, schau dir das Papier bitte an. Und beim alten hab ich das Gefühl, dass die
Abrechnung hinten und vorne nicht stimmt, da müsste auch mal jemand drüber | Zwei Sachen an der
Homepage, aber unabhängig: das Kontaktformular geht nicht mehr, und dann bräuchte mein Mann für
seine Holzskulpturen eine eigene kleine Seite, der hat noch gar nix | Wir spielen vom 14. bis
17. Mai in Zürich, vier Leute, Zug bitte und ein Hotel wo man nachts noch üben darf. Und für den
Kontrabass brauchts die Zollpapiere, sonst steh i wieder zwei Stunden in Bregenz. | neue vita
schreiben, auf die seite setzen. fertig | Gestern Shooting bei der Tischlerei gehabt, lief
super, die wollen gleich 20 Bilder. Rechnung also: 890 netto. Sie fragen auch, was sie damit
alles dürfen, also bitte ne Nutzungsvereinbarung. Ach und drei davon gern ins Portfolio, sind
markiert | Hallo! Ich such für die Serie "Nachtschicht" ne Galerie in Hamburg oder Bremen, könnt
ihr da anklopfen? Dann wäre da noch der Förderantrag beim Fotofonds, da hab ich alles da, es
muss nur einer in die Form bringen. | So, Kaffee. Liste: 1. Einladung Hauskonzert an alle 2.
Bahn und Bett für mich, Weimar, die Workshops 3. Rechnung an die Musikschule (3 Workshops je
280) 4. Kooperationsvertrag mit der Tänzerin | Das Lied läuft seit Wochen im Radio und auf dem
Konto ist nix. Geht da bitte mal nach. Die B-Seite hab ich glaub ich auch nie gemeldet, also die
dann auch gleich | Also das Wandbild in der Kita ist fertig, die Kinder haben mitgekleckst, war
großartig. Vertrag hattet ihr ja gemacht, die Anzahlung kam auch pünktlich, Fotos für die
Homepage mach ich selber wenn die Sonne mal scheint. Jetzt fehlt nur noch der Rest, also 1200
minus die 600, plus zwei Eimer Farbe extra für 64, die hat die Leiterin mündlich zugesagt.
Adresse wie gehabt. | So, Passau steht. Der Veranstalter hat unterschrieben, Gage passt, Plakat
machen die. Mir san diesmal zu dritt, die Resi kommt aus Wien dazu und fahrt selber. Spielen tun
wir Samstag den 20. Juni, anreisen mächt i aber scho am Freitag und heim am Sonntag, weil um
Mitternacht nimmer. Der Bass braucht sein eigenen Platz, und des letzte Hotel hat ja keinen
Parkplatz ghabt, des war nix. Schauts ihr bitte? | Die Serie ist gedruckt, gerahmt, eingelagert,
die Homepage seit letzter Woche endlich aktuell (danke!), und der Text von euch hat sogar meinen
Vater überzeugt. Bloß sieht's keiner. In Leipzig kenn ich jeden und jeder kennt mich, das bringt
nix mehr. Ich stell mir eher was Kleines vor, Kunstvereine, Bibliotheken mit Foyer, auch mal ne
Klinik, Umkreis drei Stunden mit dem Bus. Rahmenmaße stehen in der Liste. Könnt ihr da bitte die
Fühler ausstrecken | Mitgliederversammlung am Freitag 24. April um 19 Uhr – bitte einen Raum für
ca 80 Personen buchen und die Unterlagen vorbereiten (Wahl Kassier und zwei Beisitzer, also auch
Stimmzettel) | Die Spender vom Adventskonzert haben immer noch keine Bescheinigung, das ist
peinlich. Außerdem wollen die Kassenprüfer am Freitag nächster Woche, also am 20., den
Jahresabschluss 25 sehen. Beides bitte bis dahin! | Schichtplan Kuchenverkauf und danach bitte
noch Lose, 300 Stück | Protokoll vom Montag, zwei neue Bässe eintragen, Mahnung an Familie
Drosten. Danke! | Guten Tag, hier Wiesner. Die Versammlung hat beschlossen, dass der
Wasserbeitrag ab diesem Jahr 48 Euro beträgt, das Protokoll ist unterschrieben und abgelegt, die
Pächter wissen es durch den Aushang. Herr Plaschke liest die Zähler ab. Mir fehlt nun jemand,
der die 62 Rechnungen erstellt und verschickt. Sie sollten am 1. April bei den Leuten sein. |
Zwei neue Sachen im Programm, Contact-Improvisation (12 Leute) und der Elternabend-Tanz, äh,
Tanzabend für Eltern, (max 30). für beides bitte getrennt Anmeldung aufmachen | Also wir feiern
jetzt doch, 40 Jahre Kleingarten, hat die Runde beschlossen. Da brauche ich ein Festheft, so 12
Seiten, Bilder hat der Herr Plaschke alle gescannt. Und was ich fast vergessen hätte: die
Pächter wissen ja noch gar nichts davon, denen müsste man schreiben. | Moin, unser Kassenprüfer
hat sich für nächsten Freitag angemeldet, also den 20., Punkt 12 Uhr will er anfangen und er ist
einer von der genauen Sorte. Beiträge sind alle drin, Spendenbescheinigungen hatten wir im
Januar raus. Die Belege hab ich nach Monaten in Klarsichthüllen. Daraus müsste bis dahin der
Abschluss 2025 werden. | Wer ist dieses Jahr 50 Jahre dabei? Liste bitte. Und die kriegen dann
alle einen persönlichen Brief von mir, Text dürft ihr vorschlagen. | Mir bräuchtn an Saal fürn
Heimatabend, so 150 Leit, Bühne muas dabei sei, und Plakate a glei, des oide Buidl vom letztn
Joahr passt no | Gestern Vorstand, Aufnahme liegt im Ordner, bitte ordentlich aufschreiben. Und
dann müsste langsam die Einladung zur Jahresversammlung raus, mit Tagesordnung und Vollmacht. |
Gibts irgendwo geld für notenständer und so podeste? guckt mal bitte. ach und fürs
probenwochenende such ich noch 4 leute zum kochen | Turnhalle ist nächsten Donnerstagabend
(19.3.) gesperrt, bitte Ausweichraum für 30 Leute auftreiben für den Abend und allen Eltern
Bescheid geben wo sie hin müssen | Bin grad beim Aufräumen: Schuhkarton vom Sommerfest (ja,
2025...) kommt per Post, das muss in die Bücher. Drei Lastschriften sind geplatzt, kümmert ihr
euch? Und die Frau Hellweg hat 500 gespendet, die kriegt bitte was Nettes mit Bescheinigung. | -
Beitragseinzug 2026 - Austritte Parzelle 14 und 22 - Rundschreiben Wasser wird angestellt | Für
den Ukulele-Ferienkurs soll man sich anmelden können, 10 Plätze, und wer zusagt, bekommt gleich
die Rechnung über 95 Euro. | Kassenberichte Februar liegen im Ordner, bitte verbuchen |
Steuerberater braucht das ganze 1. Quartal bis 31.3., könnt ihr die Belege zusammenstellen? |
Suche Konditorin oder Konditor, Teilzeit, gerne auch Quereinsteiger. Setzt ihr eine Anzeige auf
und macht bei Facebook auch was dazu? | Am Sonntag bleibt der Laden zu, machts bitte a Story
dazu | Speisekarte bitte auf Englisch und Dänisch, bis zum 18. | Spargel ab Samstag! bitte 30 kg
beim Hof Lüers bestellen und auf Insta ankündigen | Kevin hört auf. Brauche eine Anzeige für
eine Thekenkraft und bis dahin einen Plan, der ohne ihn funktioniert | hab heut die neuen
Zimtschnecken fotografiert, bitte bissl aufhübschen und dann posten 😊 | Bitte die letzten zehn
Google Bewertungen beantworten. Außerdem passt die SumUp-Auszahlung vom 5. nicht zur Kasse,
schaut da mal rein. | Für den Firmenbrunch von Holtkamp brauche ich das Angebot,
Buffetschildchen und die Allergene dazu, alles bis zum 27. März | Ich brauche den Livecall vom
Montag als Text, bis zum 20. reicht völlig. | Eine Frau Yıldız wartet seit drei Wochen auf ihr
Paket und schreibt mir jeden Tag, langsam in Großbuchstaben. | Vom 23. bis einschließlich 29.
März bin ich auf Kur, könnt ihr in der Zeit die Kundenmails beantworten? | Newsletter zum neuen
Kurs, bitte Donnerstag in einer Woche abends raus. Thema: warum Brotteig Zeit braucht | Bitte
tragt mir ab jetzt jeden Monat die Auszahlungen von Stripe und Digistore in die Tabelle ein |
Folge 34 schneiden und Shownotes dazu, beides bis Montag, danke | Der Osterkurs: Videos
schneiden, Begleitheft setzen, Mail an die Warteliste. Muss alles bis Gründonnerstag stehen |
Drei Leute wollen ihr Geld zurück, antwortet denen bitte freundlich. Und die Erstattungen vom
Februar müssten mal in die Auszahlungstabelle. | Bitte testet bis Mittwoch nächste Woche das
neue Onboarding auf Android. Getrennt davon bräuchte ich Store-Screenshots auf Deutsch und
Englisch. | Ich will die Restposten loswerden: 20 % Rabatt im Shop einstellen und eine Rundmail
dazu schreiben | Zu Folge 30 gibts noch kein Transkript. Und bei Folge 29 ist der Ton links viel
lauter als rechts. Könnt ihr euch bitte beides vornehmen | Könnt ihr die Leute von der Messe
durchtelefonieren? Hätte gern nächste Woche ein paar Ersttermine, am liebsten vormittags |
Instagram-Post bis Freitag: wir suchen eine Gesellin für die Polsterei. Bitte nicht so steif |
Betriebsausflug vom 8. bis 10. Mai, 11 Leute, irgendwo im Elsass, gern mit Weinprobe in der
Nähe. Bitte Zimmer suchen und buchen, Budget 180 pro Kopf und Nacht | bitte morgen die
Rechnungen für die Fahrschüler raus, Liste häng ich an, 23 Stück | Wir haben jetzt einen Hund im
Laden. Ich finde das muss auf Insta, Fotos hab ich 12 | Auf der Website zwei Sachen: Formular
schickt nix mehr ab. Und die Galerie braucht eine neue Seite für die Treppen | 2. bis 7. April
haben wir zu, jemand müsste die Kundenmails machen und ab und zu was posten | Suche Lieferanten
für Bienenwachstücher in Europa, bitte 5 mit Preisen und Mindestmenge | Mietvertrag der Filiale
in Porto, portugiesisch, 9 Seiten. Am 23. soll ich unterschreiben und weiß nicht was. | Neuer
Yogakurs startet bald. Rundmail an alle plus zwei Insta-Posts wären schön | Offene Rechnungen
anmahnen und danach die Bank für Jänner abgleichen, in der Reihenfolge bitte | Die Überstunden
von der Baustelle Kehl müssen noch in die Löhne, Zettel sind abfotografiert | Angebot für
Lissabon ins Portugiesische, und wenn ihr schon dabei seid: Anzahlungsrechnung über 30 % an die
| Liste mit 45 Hausverwaltungen anbei. Ziel: Gespräch mit dem, der die Schornsteinfeger /
Wartung beauftragt. | Buchhaltung Januar bitte, Kontoauszug liegt im Ordner "Bank" | Frau Yıldız
ist seit Jänner nicht mehr bei uns, steht aber noch immer auf der Teamseite. Den neuen Kollegen
sucht man vergeblich. | Bitte Diktat abtippen, 3 Gutachten, Audiodateien im Ordner "Diktate
KW11" | Lohnabrechnung März bitte vorbereiten, 9 Leute plus Azubi, will ich am 25. freigeben |
Bitte das Kursprogramm auf der Homepage austauschen, spätestens Freitag, den 20., 18 Uhr, PDF
anbei | Mein Steuerberater hat schon wieder angerufen wegen November und Dezember, er hätts gern
bis Freitag. Belege hab ich alle eingescannt | Bitte Februar verbuchen und die Löhne für März
vorbereiten, beides bis zum 30.
""",
}
