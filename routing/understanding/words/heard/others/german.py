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
mit Preisen, und gleich einen LinkedIn-Post über unser Lehmhaus dazu | Erst die 70 Adressen aus
dem Messeordner in die Excel, danach alle durchtelefonieren und Vorführtermine ausmachen | Zwei
Dinge hätte ich: das Diktat vom Gutachten (40 Minuten) verschriftlichen, außerdem das fertige
Exposé ins Englische. Der Käufer sitzt in Dubai. | die visitenkarten von der eventmesse, ein
ganzer schuhkarton, sollen in unser crm. und wenn ihr dabei seid ein linkedin post dass wir da
waren | so männer, ab april macht ihr bitte die löhne für die werkstatt (7 mann), plus die
monatliche buchhaltung, plus einer der die google-mails beantwortet | Zwei Sachen hätt ich: die
Löhne für die drei Mädels im Salon, und die Preisliste auf der Seite stimmt nimmer, Strähnen
kosten jetzt 95 | die 60 Visitenkarten von der Messe liegen eingescannt im Drive, gehören in
Pipedrive. Und wenn sie drin sind: anrufen und Termine machen | Flug nach Porto zur Korkmesse,
ein Auto dort, und jemand der rausfindet welche Korkplattenhersteller ausstellen | Bitte
beantworten Sie die Anfragen zum Kinderchor, es sind bestimmt zwanzig, und setzen Sie danach
eine kurze Info auf die Startseite. | der sommerfahrplan fürs studio steht! muss als brief an
alle, als post und auf die website | die rechnung für kirchengemeinde (altartuch 640 eur)
schreiben und die belege vom februar buchen. danke euch | töpfermarkt: mail an alle und nen post
dazu. bis dienstag | post zum neuen IPA u das ganze nochmal auf englisch wg. den touristen |
Rechnung an den Ruderverein, 62 x Buffet à 24,50. Und danach bitte die Dame vom Verein anrufen
und einen Termin für die Nachbesprechung machen. | Erst abtippen, dann ins Englische. 20
Minuten, O-Ton Schmid, der 19. genügt. | Passt alles. Was anderes: Ich brauch bis Freitag eine
Rechnung an die Stadtwerke, 3 Tage Workshop à 1.150, plus Bahn 84,60. | kunde hat letzten sommer
3 kubik mutterboden gekriegt und tut seitdem als kennt er mich nicht. ihr schreibt doch so
schöne zahlungserinnerungen | Taxi-Sammelrechnung fürs Dialysezentrum, immer am Monatsersten |
Stundenzettel Welpenkurs kommen als Foto. Tippt die in die Tabelle und schreibt dann jedem seine
Rechnung, 12 € die Stunde | Grüezi, nach Ostern, also am Dienstag 7.4., sollen die Fahrschüler
der Gruppe B ihre Rechnung kriegen: Grundbetrag, Nothelferkurs, und bei der Meier noch den
demolierten Spiegel (das war sie, nicht ich) | Preise der Bleachings auf der Website um je 20 €
rauf; und Frau Dr. Seidl kriegt noch die Rechnung für die Praxisvertretung, 4 Tage à 650. |
Bitte bis Freitag zweierlei: die Händler beruhigen, die wegen der Pfandumstellung schreiben, und
an den ganzen Verteiler eine Erklärung dazu. Ich hab sie schon aufgesetzt, etwas zu wütend,
bitte glätten. | Bank abgleichen, Säumige anmahnen. Freundlich! Sind Chormitglieder | Such mir
zwei Druckereien im Umkreis, die Fadenheftung machen, und vereinbar bei der näheren einen Termin
| zugticket nach linz, 2. klasse, u. rechnung an die linzer für den vortrag. honorar 700 plus
das ticket | Das Interview aus der "Libération" auf Deutsch und die drei besten Sätze als Post,
Mittwoch nächster Woche | löhne bis 27. und ruft beim betriebsarzt an, termin für die azubine,
auch bis dahin | Anstich vom Maibock: ein Beitrag auf Insta und ne Mail an den Bierclub, beides
am Dienstag raus | wir ziehen um: Rundmail an alle im Verteiler und die Adresse auf der Seite
ändern bitte | Welche Fähre nach Trelleborg nimmt nen Transporter mit Hänger? rausfinden +
buchen | Hilfe, der Shop hat gestern Nacht 30 Leuten den falschen Versandpreis gezeigt. Bitte
den Leuten schreiben, die sich schon gemeldet haben, und den Preis auf der Versandseite auf 4,90
stellen, so schnell es geht! | mahnung an die 3 säumigen und der frau wüst antworten, die
behauptet sie hätte bar gezahlt. hat sie nicht | Gespräch mit der Autorin aus Montréal, 50 Min.,
liegt im Ordner Audio. Brauche den Text auf Französisch und danach auf Deutsch | Gästebuch vom
Jubiläum: erst abtippen, dann ins Excel, bis Montag | die schule in Nauen hat das Konzert immer
noch nicht bezahlt, 480€, schreibt ihr da mal eine Erinnerung? Ich sing da im Herbst wieder,
also bitte nett | Nachlass meines Großvaters: Braubuch von 1911, Sütterlin. Abschreiben, dann in
heutiges Englisch übertragen (für den US-Sammler) und die Rezepte mit Mengen in eine Tabelle.
Ich weiß, ich weiß. | Die Lostopf-Gewinner aus der Kladde in die Liste übertragen, danach jedem
einzeln auf seine Mail antworten, ja, auch dem Herrn Knauer | Abschlagsrechnungen an die
Sommerpaare bitte zwischen 20. und 21. März verschicken, sechs Stück, Beträge stehen in den
Verträgen | AGB ins Englische und Niederländische, und dann im Shop einstellen | Beantwortet ihr
bitte die Brautpaar-Anfragen der letzten Woche, es sind acht, und telefoniert danach mit Schloss
Wartin, wann ich mit denen zur Besichtigung kommen darf? | vinylbestand ins inventar, was
doppelt ist in den shop | Rechnung Ostkontor bitte noch heute | Folge 44 abtippen, shownotes auf
die seite | welche Kulturstiftungen fördern Laienchöre? raussuchen und in unsere Fördertabelle
eintragen, bis zum 24. | neues buch: "Die Salzuhr", 1. april online stellen und posten, kein
scherz | morgen bitte beim Pfarramt anrufen wegen Termin fürs Sommerkonzert, und ebenfalls
morgen die Probenmail an alle | Moin, bis Monatsende: Abrechnung Jonas, Rechnungen an beide
Kunden | Moin, die Rechnungen für die Februarkunden müssten bis Freitag raus. sind 14 Stück,
Liste häng ich dran | Drei Mieter haben für März noch nicht überwiesen: Kowalski, Herr Brandt
und die jungen Leute im 2. OG. Bitte freundlich erinnern, ich mag keinen Streit im Haus. |
Findet mal raus, welche Zuschüsse es in Sachsen für Ladesäulen an Kfz-Betrieben gibt. Und wenn
ihr was habt: kurzer Absatz dazu auf unsere Seite | Zwei Sachen: 1) Mahnung Autohaus Reuter,
1.180 € seit Jänner offen 2) mit der Steuerberaterin einen Termin ausmachen, wann ist mir gleich
| Rechnung an Gemeinde Hopferau: 12 Kränze à 38 Euro. muss bis 31.3. bei denen liegen, sonst
zahlen die wieder erst im Herbst | Miete Physiopraxis: jeden Monat Rechnung schicken, 1.450 +
Ust | Ich hab von der Messe ca. 80 Visitenkarten, teils mit Rotweinflecken. Erst alle in die
Kundenliste eintragen und dann denen einen kurzen Newsletter schicken mit unserem
Frühjahrsangebot (6 Fl. zum Preis von 5, Text hab ich so halb). In zwei Wochen sollte alles
durch sein | Moin, einmal Rechnung an die Hansens für die Dachrinne raus, und die Schmitts haben
ihre vom Januar immer noch nicht bezahlt, da bitte mahnen | - Belege Februar sortieren - Text
fürs Rundmail wegen Umzug - Zug nach Erfurt buchen | Ich sitze hier mit 90 Visitenkarten von der
Messe. Die müssten in die Kundenliste. Und ruft die Leute dann bitte durch, wer einen
Beratungstermin will | Guten Tag, ich bräuchte zwei Dinge bis Freitag: die Vereinssatzung ins
Polnische übersetzt und die Stunden meiner drei Aushilfen fertig gemacht. | erst die alten
Kundenadressen in die neue Tabelle, dann denen allen ne Mail schreiben (Rundbrief halt) dass wir
wieder auf haben | Rechnung Kita Sonnenblume bitte. Im Anhang: Stundenzettel, Materialliste,
Angebot. Schickt sie an die Trägerstelle, nicht an die Kita selbst, und per Post | Hallöchen,
der Newsletter müsste am Montag raus. Außerdem hat sich bei mir ein Haufen Quittungen
angesammelt. | kannste die Mails und Insta übernehmen? bin zwei Wochen auf Reha | Brauche eine
Abschrift vom Podcast Folge 12. Außerdem eine Buchung: Mietwagen ab Flughafen Faro. | Ich bin
Hebamme, komm zu nix. Bitte 1) die Kursanmeldungen (liegen als Foto bei) in die Liste
übertragen, 2) den Müttern im Postfach antworten, 3) auf der Seite den Märzkurs als voll
kennzeichnen. Am liebsten heute noch | Mahnung an Frau Petzold + Angebotstexte ins Französische
+ Hotel Straßburg. Danke! | Vogel hat bezahlt, prima. Jetzt noch was anderes, Rechnung an
Familie Reiter (Treppe lackiert, 640 netto), und die Arztpraxis braucht ihre auch, 210 netto. |
Ich hab gestern beim Stammtisch erfahren dass es da einen Zuschuss für Lastenräder gibt, könnt
ihr mal schauen ob wir den kriegen. Und wenn ihr schon dran seid, die Rechnungen vom Februar
(alle 14) sind noch nicht geschrieben | newsletter. mietwagen. und der rasen vorm laden müsste
gemäht werden | Die Zahlen: Februar abschließen bitte. Die Leute: Krankentage von Mehmet
eintragen und Lohnlauf. Die Kunden: auf die 17 offenen Mails antworten. | Für unsere Tour
bräucht ich zwei Sachen gesucht, nämlich Clubs in Leipzig die Bands unter 200 Leuten nehmen, und
ganz anderes Thema, was ein gebrauchter Sprinter grad so kostet | kann wer die rechnung für die
taufe schreiben (fotos, 380) und mir raussuchen was ein neues 85mm objektiv kostet, gebraucht
reicht | Ich fahr nach Graz zum Geigenbauertreffen. Zug bitte und was zum Schlafen. Während ich
weg bin, müsste jemand die Kundenmails beantworten, die meisten fragen nach Wartezeiten. | Die
Gäste aus Zimmer 4 haben was liegen lassen und schreiben ständig. Antwortet ihnen und den
anderen fünf bitte freundlich, Porto zahlen wir. Dann noch: Januarbelege. | Mach mir mal den
Februar fertig. Rundmail an die Kursteilnehmer bitte auch: neue Halle, neue Zeit. Und wer könnte
den Beamer reparieren? | Rechnung an die Gemeinde für den Baumschnitt, Stunden stehen im
Kalender. Insta auch mal wieder. | Im Urlaub hab ich mir gedacht: warum steht mein Hof
eigentlich nirgends mit den neuen Ferienwohnungen drin? Also Text und Bilder auf die Seite. Und
wenn da jemand fragt per Mail, soll er auch ne Antwort kriegen, das bleibt bei mir nämlich
liegen | Moin moin. Segelkurse: bitte die Leute von der Warteliste anrufen und auf die Termine
verteilen. Das Mietboot: Rechnung an Herrn Ölschläger. Feierabend. | Zwei Wünsche vor der Messe:
dass jemand die Aussteller aus Halle 3 raussucht und dass jemand bei denen dann anruft wegen
Gesprächen am Stand | Mir fehlt jemand fürs Telefon (Termine mit Interessenten von der Liste),
jemand fürs Postfach und jemand für die Heizung | Servus, wenn der Februar abgehakt ist:
März-Buchhaltung als nächstes, und einmal die Kundschaft aus Südtirol auf Italienisch
anschreiben, also den Text übersetzen, den ich angehängt hab | Mails beantworten, Belege
sortieren, Fenster putzen, such dir eins aus, nein im Ernst, alle drei | Der alte Herr Brandl
zahlt nicht. Schreibt ihm bitte noch mal, diesmal mit Mahngebühr, Frist zehn Tage, Kopie vom
ersten Brief dazu, und nett bleiben, er ist der Onkel vom Bürgermeister | rechnungen, posts,
homepage | Die Newsletter-Leser bekommen das Hoffest, die Instagram-Leute kriegen die Kälbchen,
und ich krieg bitte ein Hotel in Celle | Liebes Team, für die Lohnabrechnung bis zum 24. die
Stunden zusammenstellen. Für die Kita-Eltern einen Text, wie die Eingewöhnung läuft, den hab ich
auf Arabisch da und brauche ihn auf Deutsch. | Nach dem Umbau ist alles liegen geblieben, ich
schäm mich fast. Also, Auszüge abgleichen seit Januar, und bei den Interessenten durchrufen
damit die einen Besichtigungstermin bekommen | Da war doch was... genau: der Preisvergleich für
Kaffeebohnen, den hatte mir Tom versprochen. Und der Tom macht ja nix. Und wo ich grad jammere,
Rechnung an Café Luna, 18 kg. | Ich weiß, ihr macht Text und Telefon. Also Text: Rundbrief zur
Marktsaison. Telefon: die zwölf Wirte wegen Verkostung. | Neben der Newsletter-Sache, läuft ja:
fürs Lager brauchen wir die Inventurlisten eingetippt, und bei Krug & Sohn steht noch ne Zahlung
aus, dranbleiben | Mietwagen ab Dienstag, das ist das eine. Das andere: jemand soll meine
Kurskommentare beantworten, im Postfach stapelt es sich. Und wer schneidet mir die Hecke? |
Liebe Leute, der Kurs von Donnerstag soll von der Seite runter. Ferner bräuchte ich eine
Aufstellung der Förderprogramme für Kleinkunst, nur Sachsen | Seit drei Wochen ruft mich ein
Busunternehmer an, will Flyer in seinen Bussen, ist ja nett. Jedenfalls: Flyertext ins
Tschechische übersetzen bitte. Und Stunden von meiner Aushilfe für den Lohn. | Fünf
Interessenten aus der letzten Messe brauchen einen Anruf wegen Erstgespräch, zwei Rechnungen
sind raus, die dritte (Pfarramt, Orgelstimmung, 520) fehlt noch, schreibt ihr die? | Gebt mir
die Zahlen für Januar, mahnt den Weber, und der Newsletter, na ihr wisst schon, Thema Honigernte
| Für unsere Mieterversammlung nehmt bitte die Aufnahme und macht daraus ein Protokoll, wörtlich
wär nicht nötig, aber Namen müssen stimmen. Für meine Kollegen in Warschau dann auf Polnisch |
Zwei Sachen von der Baustelle: der Stundenzettel-Stapel (Lohn!) und ne Rechnung für die
Zahnarztpraxis Kettler, Trockenbau, Abschlag 2. | Kannst du bei den Kunden nachfragen warum sie
Bewertungen abgeben und sie gleich noch auf Termin buchen? Nein, lass die Bewertungen. Nur
anrufen, Termin machen, fertig. | Im Pfadfinderladen fehlen alle 140 Artikel im Shop, tippt ihr
die ab? Außerdem hätte die Sippe gern günstige Züge nach Flensburg, 11 Leute. | halli, ich bin
die mit den seifen. rundmail zum muttertag, shopbilder tauschen, und dem herrn aus der schweiz
antworten der dauernd wegen zoll fragt. ach und den umzugswagen fahren? nee, spaß | hilfe ich
bin krank 🤒 könnt ihr ab sofort die mails im postfach beantworten, alle kurse diese woche fallen
aus, und auf insta auch was dazu posten damit keiner vor der tür steht | bräuchte mal ne liste
mit pflegediensten im umkreis 30km die noch keinen fußpflege partner haben... und wenn die liste
steht bitte gleich durchtelefonieren und mir termine zum vorstellen machen | kannst du bitte
noch die rechnung für die agentur blau fertig machen, 4 illustrationen à 280 plus nutzungsrechte
1 jahr, bestellnummer steht in der mail. die wollen die bis 14 uhr heute sonst rutschts in den
nächsten monat | neue öffnungszeiten ab april auf die seite (mo ruhetag, sonst 7-13) und auch
bei facebook und insta posten, omas wollens halt auf fb lesen 😅 | märz bitte komplett fertig
machen bis monatsende, kontoauszüge kommen automatisch. ausserdem mahnung an Brunner, dritte
schon, ruhig deutlich jetzt | Liebes Team, ich bräuchte den Rundbrief an meine Yogis, Thema
Frühjahrsretreat im Allgäu, Anreise, Preis, Essen vegan. Den dann bitte auch auf Englisch, hab
inzwischen einige Expats dabei. Danke euch, namaste 🙏 | Zug nach Wien für mich und getrennt
davon ein Hotel mit Frühstück für den Cellisten in Salzburg, der kommt mit dem eigenen Auto also
Garage | rechnung an die grundschule für die trommelstunden (6x55) und auf der homepage die
sommerkurse schon mal eintragen, daten hab ich dir gestern in die cloud geworfen. bis ende der
woche reicht | bitte meinen Text über Bienenpatenschaften ins Italienische und Englische, und
für die Paten einen kleinen Frühlingsbrief per Mail, die Völker haben überlebt alle bis auf Volk
7 😢 | moin, der schuhkarton ist jetzt gescannt, 2 quartale. auszüge dazu von der gls. sortiert
mir das mal sauber, privates raus (ja ich hab mit der firmenkarte getankt, ich weiss) | bis
freitag wärs gut: schaut was andere hundeschulen im landkreis für welpenkurse verlangen, postet
mir den neuen kurs, und rechnung an die stadt wegen dem vortrag 250 netto | Die Liste mit den
Hausverwaltungen ist fertig, 52 Stück. Bitte anrufen und Termine zur Besichtigung der
Treppenhäuser machen, ich mach Reinigung und kann Di bis Do. Frau Kolb nicht anrufen, die kenn
ich schon | nächste woche brauch ich volles programm: schlussrechnung hotel adler, rundmail zum
frühlingsmarkt, posts dazu, und auf der seite den winter banner runter | ruft bitte die 18 kitas
an wegen zahnputz-theater und macht termine in der woche nach ostern. und für die tour dann ein
auto mit anhängerkupplung reservieren | Februar und getrennt davon die Belege vom Verein
sortieren (das ist ein eigener Ordner!!), dann noch Rechnung an Schwarz für das Baumgutachten.
bis Monatsende | antwortet bitte auf die anfragen wegen hochzeitsfotos (august ist voll!!) und
wer juni oder september will, den ruft an und macht ein kennenlernen aus | 1. linkedin beitrag
zu meinem vortrag 2. die präsi auf englisch (28 folien) 3. herausfinden was andere coaches in
zürich pro stunde nehmen | einmal die pilzbestellungen aus den whatsapps in die tabelle, und
unabhängig davon die neuen wirte (hab 19 visitenkarten fotografiert) ins crm | bis morgen hätt
ich gern n zimmer in leipzig zur buchmesse, egal wo hauptsache bett. und die reisebelege vom
letzten jahr sind noch nirgends verbucht, das dann auch mal | heute abend müssen raus: die
rechnung an praxis dr. thiel für die supervision (3 sitzungen) und die mahnung an den verlag,
der ist 60 tage drüber | mach mal was für linkedin draus: wir, also ich 😄, sind jetzt
zertifizierter energieberater. keine floskeln, kein "stolz", lieber das beispiel von dem haus in
bamberg mit 40% weniger verbrauch | Bitte die neun Wirte anrufen wg Verkostungstermin, Rechnung
Gasthof Post 36 Flaschen Riesling, Jahrgang 24 auf der Seite rausnehmen, ausverkauft | interview
mit der imkerin aus slowenien: abtippen, ins deutsche, und zwei zitate daraus als post für insta
| Ich hätte hier 28 Leute, die bei der Messe ihre Karte dagelassen haben, alle wollten wissen
was eine Wärmepumpe in ihrem Haus kostet. Bitte durchrufen, Baujahr und Heizung notieren, und
Vorort-Termine ab Mai machen | stunden vom märz für Anja, Mirko und den schüler. mirko war ab
dem 4. krank bis 9. soll ende monat fertig sein. und mahnung an fam. lechner | auf der Seite vom
Hof bitte das Hoffest-Programm rein, die alten Ponys raus (Max und Moritz sind verkauft), Preis
Kindergeburtstag jetzt 14 pro Kopf und der Link zum Anfahrtsplan geht nicht mehr | beantwortet
bitte die ebay anfragen zu den alten radios (15), und findet raus was ein grundig 2012 mit
magischem auge so bringt, mehrere preise | Hey! 👋 rechnung für die lesung an die stadtbücherei
(350 + fahrt), insta post mit dem bild wo der kleine mann einschläft, neue termine auf die
homepage. Fr fänd ich top. Und wer druckt eigentlich plakate? | Hotel in Bremen zum
Klassentreffen der Hufschmiede 😄 ruhig und mit Garage, und ein post dass in der zeit kein pferd
beschlagen wird | einmal die woche, mittwochs am besten, ein kleiner beitrag aus der werkstatt:
alter stuhl, neues leben. bilder leg ich euch ab. keine hashtag-wüste | Speisekarte auf die
homepage, die sommerliche, und die gleiche dann auch auf Englisch und Russisch übersetzen. einer
müsste noch die tische draussen lackieren, falls ihr wen habt | rechnungen für die kutschfahrten
im februar (7 stück, liste liegt da) und dann die zwei nörgler-mails beantworten, freundlich.
bis montag. ps: wer kann mir die kutsche reparieren | ganz schnell bitte: post, dass die
gärtnerei heute früher zumacht, und findet raus ob die rosen aus kenia noch zertifiziert sind |
rechnung fürs teamevent bogenschießen, firma kraus, 14 leute à 49. und für den ersten termin von
denen im november ist auch nie was rausgegangen, extra rechnung bitte mit dem alten datum der
leistung | findet mir bis 20. märz alle kletterhallen in NRW die einen physio im haus haben
könnten, ca 20, und bei denen dann anrufen wegen nem kennenlerngespräch. die praxis müsste
übrigens auch gestrichen werden aber das macht ihr ja eher nicht | hey ihr, ab morgen ist die
hofbar wieder offen, post + auf der seite oben ein hinweis. flieder kommt vom nachbarn, wer
dekoriert weiss ich noch nicht 😄 | kassenbericht von märz bis jetzt und die belege vom ganzen
februar, es sind auch zwei gutschriften dabei die falsch herum sind. mein exmann hat die kasse
mal betreut, daher sieht das alles so aus wie es aussieht | Für die Taufe am Sonntag brauchts
noch die Rechnung, Torte dreistöckig 285, Macarons 60 Stück, Anfahrt schenk ich denen. Bis
Freitag Mittag, weil die bar zahlen wollen und den Zettel dabei haben müssen | post dass der
hofladen jetzt nen automaten hat 🥚🥛, rechnung kita sonnenblume 40 äpfelkisten… nein 14, und was
kosten pfandgläser mit eigenem deckel | Zimmer in Dresden für den Orgelbauer, der hilft mir drei
Tage, buchen bitte bis zum 20. und das Angebot für die tschechische Gemeinde auf Tschechisch
bringen | Die Mails laufen ja. Zusätzlich hätte ich gern, dass jemand die 35 Leute von der Messe
anruft und Probestunden mit ihnen ausmacht | Zwei neue Sachen neben der Ostermail: Was kosten
Leihtische für 60 Gäste in Kassel und Umgebung? Und Frau Adebayo bekommt eine Rechnung über 380
Euro für die Torte. | Die Rechnung läuft, prima. Dann bitte noch: mein Gespräch mit dem
Bürgermeister abtippen (22 min) und daraus einen Beitrag für Facebook | Bitte sofort auf die
Startseite: heute wegen Wasserschaden geschlossen!! | Nächste Woche bräuchte ich jemanden, der
meine 20 Bestandskunden durchtelefoniert und Wartungstermine mit ihnen vereinbart | Hallo, ich
hab ein Interview auf Spanisch (18 min). Das müsste abgetippt werden und das Getippte dann ins
Deutsche. Geht sowas? | und dann hätte ich da noch den Herrn Salzmann, dem ist auch eine zu
stellen: 14 Meter Hecke, 22 Euro der Meter. Freitag wär fein | für nächste Woche hätte ich gern
was auf Instagram zu unserem neuen Sauerteig, Bild mit den Luftblasen hab ich | Zum einen ein
Rundschreiben per Mail an meine Coachees, Thema Frühjahrsmüdigkeit, bis 27.3. Zum anderen möchte
ich wissen, was Seminarräume in Erfurt am Tag so kosten. | Kontoauszüge abgleichen, jeden Monat
bis zum 8., ginge das dauerhaft? | hotel in Graz, 2 Nächte, für die Tagung im Juni. um halb drei
heute läuft die Option ab, bis dahin buchen bitte | Herrn Petrov bitte am 19.3. nach 17 Uhr
anrufen wg. Aufmaß, vorher arbeitet er | Ich schäm mich ein bisschen, aber die Kasse von 2025
ist ab August komplett liegen geblieben, da kam das Baby und dann die Grippe, also fünf Monate
nachbuchen bitte, Mitte April reicht völlig, das Finanzamt hat mir bis 31. Mai gegeben |
Rechnung Nr. 2026-0311 an die Hausverwaltung Marx, 14 Tage Zahlungsziel | brauche einen
Rundbrief zum Frühlingskurs, bitte nächste Woche Freitag. Los gehts im Studio erst am 13.4. |
Preise auf der Homepage anpassen, am Wochenende wär super, da ist eh nix los im Laden | 2x die
Woche was auf Facebook, am liebsten Di und Do, Hundeschule halt, Welpen gehen immer | Post zum
Muttertag für meinen Blumenladen, am 8. Mai soll er erscheinen, der Muttertag ist ja der 10. |
auf der Seite soll stehen: Di-Fr 9–18, Sa 9–13, Mo zu | bitte den Februar buchen, sind 47 Belege
| morgen 2 Rechnungen bitte: Praxis Löwe 3 Std, Kita Sonnenschein 7,5 Std | Mahnung an Bäckerei
Vogt, aber bitte erst ab dem 1.4. rausschicken, die haben noch diesen Monat Zeit | Lohn für
Kemal fertig machen, 38 Std/Woche, 3 Urlaubstage im Februar | Stundenzettel von 5 Leuten, jeden
Montag zusammenrechnen, macht ihr sowas? | erst Recherche zu den Wollpreisen 2026, bis 27.03.,
und daraus dann irgendwann ein Rundmail-Text für die Strickrunde | noch heute muss das Teambild
getauscht sein, Jana ist seit Februar weg und will da nicht mehr stehen | Zug nach Kiel am 8.
Mai, zurück am 10., Buchung bis übermorgen wegen Sparpreis | Insta-Post mit dem neuen
Sauerteigbrot, morgen früh um 8 online, Bild kommt gleich rein | Heute Nachmittag ist Zahnarzt,
kann wer den Chat übernehmen? so 10 Anfragen vllt, meistens fragen sie nach Größe 38 und ob wir
am Sonntag zum Stadtfest offen haben (ja, 13 bis 18 Uhr) | Ferienwohnung in Meran, 5 Nächte, 2
Erw. 1 Hund, max. 95 die Nacht | die 18 vom Tag der offenen Tür anrufen, Probestunde à 30
Minuten vereinbaren | Bitte ein Post: seit 25 Jahren Schuster in der Lindenstr. 12 | die Sitzung
vom letzten Donnerstag abtippen, 1h12, vier Stimmen | Moin, Belege von Januar und Februar
sortieren, bis Ende des Monats reicht mir dicke | Zahlungserinnerung an Frau Roth, sie ist 23
Tage drüber, freundlich aber klar | Liste aller Fördertöpfe für Hofläden in Hessen, Abgabe an
mich bis 31. September | Speisekarte ins Französische, brauchs morgen 18h, am Freitag kommt die
Gruppe aus Metz | Fassung 2.1 vom 3. Februar auf Polnisch, bitte nur Abschnitt 4 | Text fürs
Rundmail über unsern Donnerstagskurs, 18–19:30 Uhr, max 150 Wörter | ab Montag 9 Uhr bitte die
30 Praxen abtelefonieren und Vorführungen ausmachen | Rechnung an Familie Demir, Bad neu
gefliest, 3.870 netto, muss bis Fr raus | Immer am Monatsersten 420 € an meinen Untermieter
berechnen, Danke Ihnen | auf unserer Seite ist das Impressum weg, bitte sofort wieder rein, der
Abmahnanwalt aus Nr. 14 wartet nur drauf | ich hab beim Seminar in Kassel alles nur aufs Handy
gequatscht statt mitzuschreiben, das rächt sich jetzt, weil ich nix wiederfinde. Sprachmemos,
zusammen ca. 2 Std., die hätte ich gern als Text. Dialekt gibts gratis dazu | Moin, könnte
jemand für mich die Bankauszüge vom Februar abgleichen? Bis zum 20. reicht | hallo zusammen,
zwei sachen: Rechnung an die Gemeinde Aying über 890 und die neuen Öffnungszeiten auf die Seite,
am besten heute noch | suche günstige Anbieter für Arbeitskleidung, 5 Leute, bestickt | solange
ich in Verona bin müsste jemand die Mails der Kunden übernehmen | Bitte einen Mietwagen für
Freitag ab 8 Uhr, Abholung Erfurt Hbf | dazu gleich. dringend ist grad: Preise auf der
Hochzeitsseite 10 % hoch, bitte sofort | Eine Zahlungserinnerung an Herrn Voss wegen Januar und
eine an die Kröger GmbH, die ist noch älter | Neue Woche neue Wünsche: Rundmail an alle
Kursteilnehmer, Februarbelege sortieren, Flyer ins Türkische. Alles bis Ende der Woche | Dann
noch was neues: 40 Adressen vom Hausbautag ins CRM tippen und die Leute danach anrufen, ob wir
mal zum Anschauen vorbeikommen dürfen | Das Gespräch mit Frau Sommer ist im Kasten, 35 min.
Abschrift bitte bis 31. April | zweites Diktat, Sache Lindner, liegt im Ordner, brauche ich
heute bis 17 uhr | bräuchte außerdem was kurzes für Instagram zum Tag der offenen Tür und eine
Übersicht der Krankentage für die Löhne, beides bis zum 25. | das Etikett vom Sauvignon müsste
bis Montag auf Englisch sein | Kann jemand jeden Monat die Lohnvorbereitung für meine vier
Aushilfen übernehmen | Für Hallermeier brauch ich auch eine, 12 qm Lasur, 640 netto | Schau mal
was andere Fotografinnen hier für Babyshootings nehmen, und dann noch ein Facebookpost, dass ich
im Mai wieder welche mache
""",
}
