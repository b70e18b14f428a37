"""What people who write German want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Zwei Sachen: Rechnungen für die Februar-Shootings raus, und die Bilder der Hochzeit Lang auf
Facebook und Insta | Flug nach Bologna am 12. April, dazu Hotel, und die Produktmappe auf
italienisch übersetzen | Bitte 30 Yogastudios in NRW raussuchen und dann durchtelefonieren wer
uns mal treffen mag | Impressum anpassen (neue Adresse) und außerdem linkedin post zum umzug |
Erst die 70 Adressen aus dem Messeordner in die Excel, danach alle durchtelefonieren und
Vorführtermine ausmachen | die visitenkarten von der eventmesse, ein ganzer schuhkarton, sollen
in unser crm. und wenn ihr dabei seid ein linkedin post dass wir da waren | so männer, ab april
macht ihr bitte die löhne für die werkstatt (7 mann), plus die monatliche buchhaltung, plus
einer der die google-mails beantwortet | die 60 Visitenkarten von der Messe liegen eingescannt
im Drive, gehören in Pipedrive. Und wenn sie drin sind: anrufen und Termine machen | Bitte
beantworten Sie die Anfragen zum Kinderchor, es sind bestimmt zwanzig, und setzen Sie danach
eine kurze Info auf die Startseite. | der sommerfahrplan fürs studio steht! muss als brief an
alle, als post und auf die website | töpfermarkt: mail an alle und nen post dazu. bis dienstag |
Rechnung an den Ruderverein, 62 x Buffet à 24,50. Und danach bitte die Dame vom Verein anrufen
und einen Termin für die Nachbesprechung machen. | Erst abtippen, dann ins Englische. 20
Minuten, O-Ton Schmid, der 19. genügt. | kunde hat letzten sommer 3 kubik mutterboden gekriegt
und tut seitdem als kennt er mich nicht. ihr schreibt doch so schöne zahlungserinnerungen |
Stundenzettel Welpenkurs kommen als Foto. Tippt die in die Tabelle und schreibt dann jedem seine
Rechnung, 12 € die Stunde | Grüezi, nach Ostern, also am Dienstag 7.4., sollen die Fahrschüler
der Gruppe B ihre Rechnung kriegen: Grundbetrag, Nothelferkurs, und bei der Meier noch den
demolierten Spiegel (das war sie, nicht ich) | Bitte bis Freitag zweierlei: die Händler
beruhigen, die wegen der Pfandumstellung schreiben, und an den ganzen Verteiler eine Erklärung
dazu. Ich hab sie schon aufgesetzt, etwas zu wütend, bitte glätten. | Bank abgleichen, Säumige
anmahnen. Freundlich! Sind Chormitglieder | zugticket nach linz, 2. klasse, u. rechnung an die
linzer für den vortrag. honorar 700 plus das ticket | löhne bis 27. und ruft beim betriebsarzt
an, termin für die azubine, auch bis dahin | Anstich vom Maibock: ein Beitrag auf Insta und ne
Mail an den Bierclub, beides am Dienstag raus | Welche Fähre nach Trelleborg nimmt nen
Transporter mit Hänger? rausfinden + buchen | mahnung an die 3 säumigen und der frau wüst
antworten, die behauptet sie hätte bar gezahlt. hat sie nicht | Gespräch mit der Autorin aus
Montréal, 50 Min., liegt im Ordner Audio. Brauche den Text auf Französisch und danach auf
Deutsch | die schule in Nauen hat das Konzert immer noch nicht bezahlt, 480€, schreibt ihr da
mal eine Erinnerung? Ich sing da im Herbst wieder, also bitte nett | Die Lostopf-Gewinner aus
der Kladde in die Liste übertragen, danach jedem einzeln auf seine Mail antworten, ja, auch dem
Herrn Knauer | Abschlagsrechnungen an die Sommerpaare bitte zwischen 20. und 21. März
verschicken, sechs Stück, Beträge stehen in den Verträgen | Beantwortet ihr bitte die
Brautpaar-Anfragen der letzten Woche, es sind acht, und telefoniert danach mit Schloss Wartin,
wann ich mit denen zur Besichtigung kommen darf? | Rechnung Ostkontor bitte noch heute | Folge
44 abtippen, shownotes auf die seite | neues buch: "Die Salzuhr", 1. april online stellen und
posten, kein scherz | morgen bitte beim Pfarramt anrufen wegen Termin fürs Sommerkonzert, und
ebenfalls morgen die Probenmail an alle | Moin, die Rechnungen für die Februarkunden müssten bis
Freitag raus. sind 14 Stück, Liste häng ich dran | Findet mal raus, welche Zuschüsse es in
Sachsen für Ladesäulen an Kfz-Betrieben gibt. Und wenn ihr was habt: kurzer Absatz dazu auf
unsere Seite | Zwei Sachen: 1) Mahnung Autohaus Reuter, 1.180 € seit Jänner offen 2) mit der
Steuerberaterin einen Termin ausmachen, wann ist mir gleich | Miete Physiopraxis: jeden Monat
Rechnung schicken, 1.450 + Ust | Moin, einmal Rechnung an die Hansens für die Dachrinne raus,
und die Schmitts haben ihre vom Januar immer noch nicht bezahlt, da bitte mahnen | - Belege
Februar sortieren - Text fürs Rundmail wegen Umzug - Zug nach Erfurt buchen | Guten Tag, ich
bräuchte zwei Dinge bis Freitag: die Vereinssatzung ins Polnische übersetzt und die Stunden
meiner drei Aushilfen fertig gemacht. | Rechnung Kita Sonnenblume bitte. Im Anhang:
Stundenzettel, Materialliste, Angebot. Schickt sie an die Trägerstelle, nicht an die Kita
selbst, und per Post | Hallöchen, der Newsletter müsste am Montag raus. Außerdem hat sich bei
mir ein Haufen Quittungen angesammelt. | Brauche eine Abschrift vom Podcast Folge 12. Außerdem
eine Buchung: Mietwagen ab Flughafen Faro. | Mahnung an Frau Petzold + Angebotstexte ins
Französische + Hotel Straßburg. Danke! | Vogel hat bezahlt, prima. Jetzt noch was anderes,
Rechnung an Familie Reiter (Treppe lackiert, 640 netto), und die Arztpraxis braucht ihre auch,
210 netto. | newsletter. mietwagen. und der rasen vorm laden müsste gemäht werden | Die Zahlen:
Februar abschließen bitte. Die Leute: Krankentage von Mehmet eintragen und Lohnlauf. Die Kunden:
auf die 17 offenen Mails antworten. | kann wer die rechnung für die taufe schreiben (fotos, 380)
und mir raussuchen was ein neues 85mm objektiv kostet, gebraucht reicht | Die Gäste aus Zimmer 4
haben was liegen lassen und schreiben ständig. Antwortet ihnen und den anderen fünf bitte
freundlich, Porto zahlen wir. Dann noch: Januarbelege. | Mach mir mal den Februar fertig.
Rundmail an die Kursteilnehmer bitte auch: neue Halle, neue Zeit. Und wer könnte den Beamer
reparieren? | Im Urlaub hab ich mir gedacht: warum steht mein Hof eigentlich nirgends mit den
neuen Ferienwohnungen drin? Also Text und Bilder auf die Seite. Und wenn da jemand fragt per
Mail, soll er auch ne Antwort kriegen, das bleibt bei mir nämlich liegen | Zwei Wünsche vor der
Messe: dass jemand die Aussteller aus Halle 3 raussucht und dass jemand bei denen dann anruft
wegen Gesprächen am Stand | Mir fehlt jemand fürs Telefon (Termine mit Interessenten von der
Liste), jemand fürs Postfach und jemand für die Heizung | Mails beantworten, Belege sortieren,
Fenster putzen, such dir eins aus, nein im Ernst, alle drei | rechnungen, posts, homepage | Die
Newsletter-Leser bekommen das Hoffest, die Instagram-Leute kriegen die Kälbchen, und ich krieg
bitte ein Hotel in Celle | Nach dem Umbau ist alles liegen geblieben, ich schäm mich fast. Also,
Auszüge abgleichen seit Januar, und bei den Interessenten durchrufen damit die einen
Besichtigungstermin bekommen | Ich weiß, ihr macht Text und Telefon. Also Text: Rundbrief zur
Marktsaison. Telefon: die zwölf Wirte wegen Verkostung. | Neben der Newsletter-Sache, läuft ja:
fürs Lager brauchen wir die Inventurlisten eingetippt, und bei Krug & Sohn steht noch ne Zahlung
aus, dranbleiben | Liebe Leute, der Kurs von Donnerstag soll von der Seite runter. Ferner
bräuchte ich eine Aufstellung der Förderprogramme für Kleinkunst, nur Sachsen | Seit drei Wochen
ruft mich ein Busunternehmer an, will Flyer in seinen Bussen, ist ja nett. Jedenfalls: Flyertext
ins Tschechische übersetzen bitte. Und Stunden von meiner Aushilfe für den Lohn. | Gebt mir die
Zahlen für Januar, mahnt den Weber, und der Newsletter, na ihr wisst schon, Thema Honigernte |
Zwei Sachen von der Baustelle: der Stundenzettel-Stapel (Lohn!) und ne Rechnung für die
Zahnarztpraxis Kettler, Trockenbau, Abschlag 2. | Kannst du bei den Kunden nachfragen warum sie
Bewertungen abgeben und sie gleich noch auf Termin buchen? Nein, lass die Bewertungen. Nur
anrufen, Termin machen, fertig. | halli, ich bin die mit den seifen. rundmail zum muttertag,
shopbilder tauschen, und dem herrn aus der schweiz antworten der dauernd wegen zoll fragt. ach
und den umzugswagen fahren? nee, spaß | bräuchte mal ne liste mit pflegediensten im umkreis 30km
die noch keinen fußpflege partner haben... und wenn die liste steht bitte gleich
durchtelefonieren und mir termine zum vorstellen machen | kannst du bitte noch die rechnung für
die agentur blau fertig machen, 4 illustrationen à 280 plus nutzungsrechte 1 jahr, bestellnummer
steht in der mail. die wollen die bis 14 uhr heute sonst rutschts in den nächsten monat | märz
bitte komplett fertig machen bis monatsende, kontoauszüge kommen automatisch. ausserdem mahnung
an Brunner, dritte schon, ruhig deutlich jetzt | Zug nach Wien für mich und getrennt davon ein
Hotel mit Frühstück für den Cellisten in Salzburg, der kommt mit dem eigenen Auto also Garage |
rechnung an die grundschule für die trommelstunden (6x55) und auf der homepage die sommerkurse
schon mal eintragen, daten hab ich dir gestern in die cloud geworfen. bis ende der woche reicht
| moin, der schuhkarton ist jetzt gescannt, 2 quartale. auszüge dazu von der gls. sortiert mir
das mal sauber, privates raus (ja ich hab mit der firmenkarte getankt, ich weiss) | Die Liste
mit den Hausverwaltungen ist fertig, 52 Stück. Bitte anrufen und Termine zur Besichtigung der
Treppenhäuser machen, ich mach Reinigung und kann Di bis Do. Frau Kolb nicht anrufen, die kenn
ich schon | nächste woche brauch ich volles programm: schlussrechnung hotel adler, rundmail zum
frühlingsmarkt, posts dazu, und auf der seite den winter banner runter | Februar und getrennt
davon die Belege vom Verein sortieren (das ist ein eigener Ordner!!), dann noch Rechnung an
Schwarz für das Baumgutachten. bis Monatsende | antwortet bitte auf die anfragen wegen
hochzeitsfotos (august ist voll!!) und wer juni oder september will, den ruft an und macht ein
kennenlernen aus | einmal die pilzbestellungen aus den whatsapps in die tabelle, und unabhängig
davon die neuen wirte (hab 19 visitenkarten fotografiert) ins crm | heute abend müssen raus: die
rechnung an praxis dr. thiel für die supervision (3 sitzungen) und die mahnung an den verlag,
der ist 60 tage drüber | mach mal was für linkedin draus: wir, also ich 😄, sind jetzt
zertifizierter energieberater. keine floskeln, kein "stolz", lieber das beispiel von dem haus in
bamberg mit 40% weniger verbrauch | interview mit der imkerin aus slowenien: abtippen, ins
deutsche, und zwei zitate daraus als post für insta | stunden vom märz für Anja, Mirko und den
schüler. mirko war ab dem 4. krank bis 9. soll ende monat fertig sein. und mahnung an fam.
lechner | auf der Seite vom Hof bitte das Hoffest-Programm rein, die alten Ponys raus (Max und
Moritz sind verkauft), Preis Kindergeburtstag jetzt 14 pro Kopf und der Link zum Anfahrtsplan
geht nicht mehr | Hey! 👋 rechnung für die lesung an die stadtbücherei (350 + fahrt), insta post
mit dem bild wo der kleine mann einschläft, neue termine auf die homepage. Fr fänd ich top. Und
wer druckt eigentlich plakate? | einmal die woche, mittwochs am besten, ein kleiner beitrag aus
der werkstatt: alter stuhl, neues leben. bilder leg ich euch ab. keine hashtag-wüste |
Speisekarte auf die homepage, die sommerliche, und die gleiche dann auch auf Englisch und
Russisch übersetzen. einer müsste noch die tische draussen lackieren, falls ihr wen habt | ganz
schnell bitte: post, dass die gärtnerei heute früher zumacht, und findet raus ob die rosen aus
kenia noch zertifiziert sind | findet mir bis 20. märz alle kletterhallen in NRW die einen
physio im haus haben könnten, ca 20, und bei denen dann anrufen wegen nem kennenlerngespräch.
die praxis müsste übrigens auch gestrichen werden aber das macht ihr ja eher nicht | hey ihr, ab
morgen ist die hofbar wieder offen, post + auf der seite oben ein hinweis. flieder kommt vom
nachbarn, wer dekoriert weiss ich noch nicht 😄 | Für die Taufe am Sonntag brauchts noch die
Rechnung, Torte dreistöckig 285, Macarons 60 Stück, Anfahrt schenk ich denen. Bis Freitag
Mittag, weil die bar zahlen wollen und den Zettel dabei haben müssen | post dass der hofladen
jetzt nen automaten hat 🥚🥛, rechnung kita sonnenblume 40 äpfelkisten… nein 14, und was kosten
pfandgläser mit eigenem deckel | Die Mails laufen ja. Zusätzlich hätte ich gern, dass jemand die
35 Leute von der Messe anruft und Probestunden mit ihnen ausmacht | Die Rechnung läuft, prima.
Dann bitte noch: mein Gespräch mit dem Bürgermeister abtippen (22 min) und daraus einen Beitrag
für Facebook | Bitte sofort auf die Startseite: heute wegen Wasserschaden geschlossen!! | Hallo,
ich hab ein Interview auf Spanisch (18 min). Das müsste abgetippt werden und das Getippte dann
ins Deutsche. Geht sowas? | für nächste Woche hätte ich gern was auf Instagram zu unserem neuen
Sauerteig, Bild mit den Luftblasen hab ich | Zum einen ein Rundschreiben per Mail an meine
Coachees, Thema Frühjahrsmüdigkeit, bis 27.3. Zum anderen möchte ich wissen, was Seminarräume in
Erfurt am Tag so kosten. | hotel in Graz, 2 Nächte, für die Tagung im Juni. um halb drei heute
läuft die Option ab, bis dahin buchen bitte | Ich schäm mich ein bisschen, aber die Kasse von
2025 ist ab August komplett liegen geblieben, da kam das Baby und dann die Grippe, also fünf
Monate nachbuchen bitte, Mitte April reicht völlig, das Finanzamt hat mir bis 31. Mai gegeben |
Rechnung Nr. 2026-0311 an die Hausverwaltung Marx, 14 Tage Zahlungsziel | Preise auf der
Homepage anpassen, am Wochenende wär super, da ist eh nix los im Laden | Post zum Muttertag für
meinen Blumenladen, am 8. Mai soll er erscheinen, der Muttertag ist ja der 10. | auf der Seite
soll stehen: Di-Fr 9–18, Sa 9–13, Mo zu | morgen 2 Rechnungen bitte: Praxis Löwe 3 Std, Kita
Sonnenschein 7,5 Std | Mahnung an Bäckerei Vogt, aber bitte erst ab dem 1.4. rausschicken, die
haben noch diesen Monat Zeit | Stundenzettel von 5 Leuten, jeden Montag zusammenrechnen, macht
ihr sowas? | noch heute muss das Teambild getauscht sein, Jana ist seit Februar weg und will da
nicht mehr stehen | Zug nach Kiel am 8. Mai, zurück am 10., Buchung bis übermorgen wegen
Sparpreis | Heute Nachmittag ist Zahnarzt, kann wer den Chat übernehmen? so 10 Anfragen vllt,
meistens fragen sie nach Größe 38 und ob wir am Sonntag zum Stadtfest offen haben (ja, 13 bis 18
Uhr) | die 18 vom Tag der offenen Tür anrufen, Probestunde à 30 Minuten vereinbaren | Bitte ein
Post: seit 25 Jahren Schuster in der Lindenstr. 12 | Moin, Belege von Januar und Februar
sortieren, bis Ende des Monats reicht mir dicke | Liste aller Fördertöpfe für Hofläden in
Hessen, Abgabe an mich bis 31. September | Speisekarte ins Französische, brauchs morgen 18h, am
Freitag kommt die Gruppe aus Metz | Text fürs Rundmail über unsern Donnerstagskurs, 18–19:30
Uhr, max 150 Wörter | Rechnung an Familie Demir, Bad neu gefliest, 3.870 netto, muss bis Fr raus
| Immer am Monatsersten 420 € an meinen Untermieter berechnen, Danke Ihnen | ich hab beim
Seminar in Kassel alles nur aufs Handy gequatscht statt mitzuschreiben, das rächt sich jetzt,
weil ich nix wiederfinde. Sprachmemos, zusammen ca. 2 Std., die hätte ich gern als Text. Dialekt
gibts gratis dazu | Moin, könnte jemand für mich die Bankauszüge vom Februar abgleichen? Bis zum
20. reicht | suche günstige Anbieter für Arbeitskleidung, 5 Leute, bestickt | Bitte einen
Mietwagen für Freitag ab 8 Uhr, Abholung Erfurt Hbf | dazu gleich. dringend ist grad: Preise auf
der Hochzeitsseite 10 % hoch, bitte sofort | Neue Woche neue Wünsche: Rundmail an alle
Kursteilnehmer, Februarbelege sortieren, Flyer ins Türkische. Alles bis Ende der Woche | Das
Gespräch mit Frau Sommer ist im Kasten, 35 min. Abschrift bitte bis 31. April | zweites Diktat,
Sache Lindner, liegt im Ordner, brauche ich heute bis 17 uhr | das Etikett vom Sauvignon müsste
bis Montag auf Englisch sein | Für Hallermeier brauch ich auch eine, 12 qm Lasur, 640 netto |
Schau mal was andere Fotografinnen hier für Babyshootings nehmen, und dann noch ein
Facebookpost, dass ich im Mai wieder welche mache | hab gestern auf dem Podium in Kassel einen
ganz ordentlichen Satz gesagt: "Sicherheit ist, wenn keiner mehr darüber redet." da müsste man
doch was draus machen für LinkedIn, mit Bild | am 28. muss ich nach Graz zur Supervisionstagung,
früh hin, abends zurück, bitte Zug. und keinen mit 4x umsteigen | Mein Buch ist da!! 📚 Das
sollen jetzt bitte alle erfahren, die Leute auf dem Verteiler mit Leseprobe und auf Insta halt
mit Foto vom Stapel | Puh, auf der Messe Leipzig 17 Visitenkarten eingesammelt und mit allen
kurz geschnackt. Die meisten wollten ein Angebot fürs Schnupperpaket... lagen jetzt 2 Wochen
aufm Schreibtisch | frau kollmorgen möchte anfangen. 24.3. um 16 uhr wär frei, bitte fest machen
und ihr vorher den bogen + schweigepflichtsentbindung schicken | Mein Onlinekurs "Angstfrei
fliegen" startet am 5. Mai. Die Lektionen müssen in dieses Kursdings (ihr wisst schon) rein,
Bezahlen muss gehen, und wer schon mal beim Webinar war soll zuerst ne Mail kriegen | am
Wochenende 20.–22. bin ich auf der Yogamesse mit Stand, da soll jeden Tag was auf Insta kommen,
Fotos schick ich euch live | könnt ihr mir die buchhaltung komplett machen also mit verbuchen
und umsatzsteuervoranmeldung | hab heut 2 sachen: 1. der wirt vom goldenen lamm zahlt nicht,
rechnung is vom 20.1., 2. für die pension am see muss die rechnung raus, stunden stehn im
kalender | die Frau Seibold kann am Donnerstag nicht, bin auch nicht bös drum. sucht mit ihr was
in der Woche drauf ja? und der Herr Adam hat die Rechnung vom Gartentor noch offen, bei dem
bitte mal höflich anklopfen | Laut meinem Sohn gibts jetzt E-Rechnung und der Landkreis nimmt
nix anderes mehr. Ich hab da die Mäharbeiten vom Herbst, die sind noch nicht abgerechnet. So ein
Ding brauch ich dann wohl | Sodele, d' Rechnung für dr Sessel von dr Frau Häberle ko naus, Stoff
6,5 Meter à 48, Arbeit 14 Schdond. Bloß net vergessa dass se 200 azahlt hot | Lukas schreibt
seine Stunden immer so: 7-4 mit Strich, oder 7-1/2 5. Könnte das mal einer für den ganzen
Februar entziffern und mir sagen was er kriegt an Überstunden? | Die 28 qm vom Bad oben und die
14 vom Gäste-WC, mit Gefälle und Rinne, hab alles auf nem Pappkarton stehen. Daraus ein
ordentliches Blatt und dann gleich die Abschlagsrechnung 50 Prozent, und wenn ihr schon dabei
seid: 12 Sack Flexkleber nachordern, selber Händler | Bin Ofensetzer, brauch Schamottesteine
NF1, 180 St., und zwar die gelben. Der Laden in Bunzlau liefert erst im Mai. Findet was anderes.
Und rechnet mir nebenbei aus den Zetteln vom Ralf aus, wie lang er am Kachelofen Weidner
wirklich war | Neuer Kunde aus Bremen, großes Bad, barrierefrei, will wissen was das kostet mit
Zuschuss der Pflegekasse. Also brauch ich einmal die Kosten schön aufgelistet und den Antrag für
die Kasse gleich dazu | Hallo! Der Kindergarten hat angerufen, ich war auf der Leiter: sie
brauchen die Rechnung getrennt, einmal Sandkasten, einmal Klettergerüst, weil verschiedene
Töpfe. Sind noch beide nicht geschrieben | Guten Tag, hier die Werkstatt für Buchbinderei. Meine
Tochter befand, es sei unwürdig, dass ich mit achtundsechzig noch selbst die Tankbelege
aufklebe. Sie hat recht. Die Schachtel steht bereit, das Steuerbüro erwartet sie ohne Eile. |
Die Baustellenbude ist aufgebrochen worden, Akkuschrauber, zwei Flex, Laser. Polizei war da.
Jetzt muss das der Versicherung gemeldet werden und ich brauch die Sachen sofort neu, schaut wer
die auf Lager hat | Hallöchen, am Samstag ist Stoffmarkt und ich bin den ganzen Tag weg, da
kommen immer zig Fragen zu Breiten und Restmetern rein. Kann da jemand für mich ran? | Liebes
Team, ich möchte zu Ostern den Imkerkorb anbieten (3 Gläser + Kerze). Was darf der kosten, damit
ich nicht draufzahle? Und dann bitte als Bündel im Shop anlegen, ab 23. März. Herzlich, Annegret
| joa also die drei neuen vasen sind online, jetzt will ne galerie aus lyon die sehen und die
können kein deutsch. französisch wär gut. bis freitag früh 9 uhr wenns geht, dann telefonieren
wir | Der Kunde aus Kassel will nach 10 Wochen wandeln, Klinge hätte »Flugrost«. Hat sie in die
Spülmaschine gesteckt, sieht man auf dem Foto. Bitte übernehmen Sie das, sachlich. | Ich
bräuchte jemanden, der mir Reels für die Stoffe schneidet und regelmäßig postet, macht ihr
sowas? | Moin! Irgendwas stimmt nicht, laut Bezahldienst 9 Verkäufe, laut Shop 11, auf dem Konto
Geld für 8. Zeitraum letzte Woche. Ich blick's nicht | eine kundin ausm norden fragt ob der
quilt auch in 140x200 geht und wie lang des dauert, ich komm zu nix, antwortet ihr der? preis
wär 260, 5 wochen | Servus, i mach mi selbstständig ois Hebamm, hab nix, koan Schriftzug, koane
Farben, und auf da Homepage steht no lorem ipsum. Könnts ihr beides? | Unsere Ziege hat
Vierlinge. Das muss in die Zeitung! Bilder hab ich, aber da ist der Misthaufen mit drauf, den
bitte vorher weg | Für die Barrierefreiheit brauche ich das Gespräch mit der Richterin (Audio,
42 min) in Schriftform, und zwar wörtlich. Bitte bis kommenden Dienstag. | hi, eisdiele macht
wieder auf!! am 30.3. solls auf insta stehn, mach was mit dem opa und der alten waage | Hallo
zusammen, könnt ihr meine Rechnungen vom Februar abtippen und an die Kunden schicken | Zwei
Baustellen: die Leistungsseite meiner Logopädie-Praxis liest sich wie ein Beipackzettel, und das
Übungsvideo auf der Startseite hat keinen Text für Gehörlose. Wär beides dringend nötig. | Moin,
Zimmer 5 die Dusche läuft nich mehr ab, hab schon mit der Spirale rumgestochert, nix. Freitag
kommen neue Leute da rein, bis dahin muss das weg sein | sagt mal wer von den studenten is
eigentlich im rückstand, mir kommt das konto so dünn vor 🙈 ach und im 3. stock tropfts vom
duschkopf, die wg meldet sich da schon nicht mehr bei mir sondern bei meiner mutter | ich hab
hier seit gestern ne Anfrage von so ner Schachgruppe, 12 Leute, Halbpension, und die fragen ob
wir 6 Tische stellen können. Können wir. Aber nur 4 mit Licht. Mag das wer hübsch beantworten,
ich steh in der Küche | bitte ab sofort jeden Monat zum 6. melden, wer nicht gezahlt hat. Objekt
Hafengasse + Objekt Am Anger | wir machen jetzt Selbst-Check-in mit Schlüsselkasten. ankunft
darf also bis 23 uhr (steht überall noch 19 uhr drin) und an die haustür muss ne anleitung wie
der kasten aufgeht | Monteure der Fa. aus Kassel, 2 Wochen EZ, Frühstück extra ausweisen wegen 7
und 19 %, die Dame von der Buchhaltung will's bis Montag auf dem Tisch haben | 2 sachen 1.
klingelanlage hausnr 12 tot, elektriker bitte 2. der kiosk unten hat märz nicht überwiesen, mal
höflich anklopfen | Servus, mir tätn gern im Oktober nach Südtirol nunter, so vier fünf
Konzerte. Fragts ihr de Wirt und Kulturvereine an? Und wenns steht dann bitte glei an Bus und de
Zimmer. | die bäckerei hat mein plakatmotiv einfach aufs auto geklebt 🙄 bitte anschreiben. und
der verlag hat die rechnung von januar immer noch nicht gezahlt, mahnung raus | Album ist aus
dem Presswerk. Titel anmelden, in den Shop stellen, Rundmail. Release ist am 20., bis dahin muss
alles durch sein | Der neue Verlag will mir das Hörbuch abkaufen, schau dir das Papier bitte an.
Und beim alten hab ich das Gefühl, dass die Abrechnung hinten und vorne nicht stimmt, da müsste
auch mal jemand drüber | Wir spielen vom 14. bis 17. Mai in Zürich, vier Leute, Zug bitte und
ein Hotel wo man nachts noch üben darf. Und für den Kontrabass brauchts die Zollpapiere, sonst
steh i wieder zwei Stunden in Bregenz. | neue vita schreiben, auf die seite setzen. fertig | Die
Postkarten sind alle weg, bitte ausm Shop nehmen. Und die Buchhandlung Lind hat 30 Kalender in
Kommission verkauft, denen bitte was schreiben wegen Geld, 30 x 11 Euro. | So, Kaffee. Liste: 1.
Einladung Hauskonzert an alle 2. Bahn und Bett für mich, Weimar, die Workshops 3. Rechnung an
die Musikschule (3 Workshops je 280) 4. Kooperationsvertrag mit der Tänzerin | Das Lied läuft
seit Wochen im Radio und auf dem Konto ist nix. Geht da bitte mal nach. Die B-Seite hab ich
glaub ich auch nie gemeldet, also die dann auch gleich | So, Passau steht. Der Veranstalter hat
unterschrieben, Gage passt, Plakat machen die. Mir san diesmal zu dritt, die Resi kommt aus Wien
dazu und fahrt selber. Spielen tun wir Samstag den 20. Juni, anreisen mächt i aber scho am
Freitag und heim am Sonntag, weil um Mitternacht nimmer. Der Bass braucht sein eigenen Platz,
und des letzte Hotel hat ja keinen Parkplatz ghabt, des war nix. Schauts ihr bitte? | Die Serie
ist gedruckt, gerahmt, eingelagert, die Homepage seit letzter Woche endlich aktuell (danke!),
und der Text von euch hat sogar meinen Vater überzeugt. Bloß sieht's keiner. In Leipzig kenn ich
jeden und jeder kennt mich, das bringt nix mehr. Ich stell mir eher was Kleines vor,
Kunstvereine, Bibliotheken mit Foyer, auch mal ne Klinik, Umkreis drei Stunden mit dem Bus.
Rahmenmaße stehen in der Liste. Könnt ihr da bitte die Fühler ausstrecken |
Mitgliederversammlung am Freitag 24. April um 19 Uhr – bitte einen Raum für ca 80 Personen
buchen und die Unterlagen vorbereiten (Wahl Kassier und zwei Beisitzer, also auch Stimmzettel) |
Schichtplan Kuchenverkauf und danach bitte noch Lose, 300 Stück | Protokoll vom Montag, zwei
neue Bässe eintragen, Mahnung an Familie Drosten. Danke! | nur schnell zwischen zwei Schülern:
notizen fotografiert -> protokoll, kontoauszüge ab januar verbuchen, verwendungsnachweis für die
sparkassenstiftung bis 31.3. | Also wir feiern jetzt doch, 40 Jahre Kleingarten, hat die Runde
beschlossen. Da brauche ich ein Festheft, so 12 Seiten, Bilder hat der Herr Plaschke alle
gescannt. Und was ich fast vergessen hätte: die Pächter wissen ja noch gar nichts davon, denen
müsste man schreiben. | Moin, unser Kassenprüfer hat sich für nächsten Freitag angemeldet, also
den 20., Punkt 12 Uhr will er anfangen und er ist einer von der genauen Sorte. Beiträge sind
alle drin, Spendenbescheinigungen hatten wir im Januar raus. Die Belege hab ich nach Monaten in
Klarsichthüllen. Daraus müsste bis dahin der Abschluss 2025 werden. | Mir bräuchtn an Saal fürn
Heimatabend, so 150 Leit, Bühne muas dabei sei, und Plakate a glei, des oide Buidl vom letztn
Joahr passt no | Gestern Vorstand, Aufnahme liegt im Ordner, bitte ordentlich aufschreiben. Und
dann müsste langsam die Einladung zur Jahresversammlung raus, mit Tagesordnung und Vollmacht. |
Gibts irgendwo geld für notenständer und so podeste? guckt mal bitte. ach und fürs
probenwochenende such ich noch 4 leute zum kochen | Bin grad beim Aufräumen: Schuhkarton vom
Sommerfest (ja, 2025...) kommt per Post, das muss in die Bücher. Drei Lastschriften sind
geplatzt, kümmert ihr euch? Und die Frau Hellweg hat 500 gespendet, die kriegt bitte was Nettes
mit Bescheinigung. | Für den Ukulele-Ferienkurs soll man sich anmelden können, 10 Plätze, und
wer zusagt, bekommt gleich die Rechnung über 95 Euro. | Die Allergenliste stimmt hinten und
vorne nicht mehr, seit wir die neuen Torten haben. | Steuerberater braucht das ganze 1. Quartal
bis 31.3., könnt ihr die Belege zusammenstellen? | Suche Konditorin oder Konditor, Teilzeit,
gerne auch Quereinsteiger. Setzt ihr eine Anzeige auf und macht bei Facebook auch was dazu? |
Speisekarte bitte auf Englisch und Dänisch, bis zum 18. | Spargel ab Samstag! bitte 30 kg beim
Hof Lüers bestellen und auf Insta ankündigen | Kevin hört auf. Brauche eine Anzeige für eine
Thekenkraft und bis dahin einen Plan, der ohne ihn funktioniert | Bitte die letzten zehn Google
Bewertungen beantworten. Außerdem passt die SumUp-Auszahlung vom 5. nicht zur Kasse, schaut da
mal rein. | Jetzt noch Untertitel für die vier Lektionen, bitte als srt | Ich brauche den
Livecall vom Montag als Text, bis zum 20. reicht völlig. | Vom 23. bis einschließlich 29. März
bin ich auf Kur, könnt ihr in der Zeit die Kundenmails beantworten? | Bitte tragt mir ab jetzt
jeden Monat die Auszahlungen von Stripe und Digistore in die Tabelle ein | Folge 34 schneiden
und Shownotes dazu, beides bis Montag, danke | Der Osterkurs: Videos schneiden, Begleitheft
setzen, Mail an die Warteliste. Muss alles bis Gründonnerstag stehen | Bitte testet bis Mittwoch
nächste Woche das neue Onboarding auf Android. Getrennt davon bräuchte ich Store-Screenshots auf
Deutsch und Englisch. | Ich will die Restposten loswerden: 20 % Rabatt im Shop einstellen und
eine Rundmail dazu schreiben | Der Kurs läuft so gut, jetzt soll er ins Englische übersetzt
werden, 40 Seiten Skript | Könnt ihr die Leute von der Messe durchtelefonieren? Hätte gern
nächste Woche ein paar Ersttermine, am liebsten vormittags | Betriebsausflug vom 8. bis 10. Mai,
11 Leute, irgendwo im Elsass, gern mit Weinprobe in der Nähe. Bitte Zimmer suchen und buchen,
Budget 180 pro Kopf und Nacht | Wir haben jetzt einen Hund im Laden. Ich finde das muss auf
Insta, Fotos hab ich 12 | Speisekarte auf Englisch und Spanisch bitte, bis 1. April, 42
Gerichte, ohne "potatoes from the oven of grandma" | 2. bis 7. April haben wir zu, jemand müsste
die Kundenmails machen und ab und zu was posten | Mietvertrag der Filiale in Porto,
portugiesisch, 9 Seiten. Am 23. soll ich unterschreiben und weiß nicht was. | Neuer Yogakurs
startet bald. Rundmail an alle plus zwei Insta-Posts wären schön | Newsletter fürs Frühjahr:
neue Honigsorten, Imkerkurs, Hofverkauf wieder samstags. So 300 Wörter, nicht zu werblich |
Angebot für Lissabon ins Portugiesische, und wenn ihr schon dabei seid: Anzahlungsrechnung über
30 % an die | Liste mit 45 Hausverwaltungen anbei. Ziel: Gespräch mit dem, der die
Schornsteinfeger / Wartung beauftragt. | Frau Yıldız ist seit Jänner nicht mehr bei uns, steht
aber noch immer auf der Teamseite. Den neuen Kollegen sucht man vergeblich. | Bitte Diktat
abtippen, 3 Gutachten, Audiodateien im Ordner "Diktate KW11" | Lohnabrechnung März bitte
vorbereiten, 9 Leute plus Azubi, will ich am 25. freigeben | Mein Steuerberater hat schon wieder
angerufen wegen November und Dezember, er hätts gern bis Freitag. Belege hab ich alle
eingescannt | Bitte Februar verbuchen und die Löhne für März vorbereiten, beides bis zum 30. |
Das Logo haben wir, das bleibt auch. Aber auf den Flaschen sieht das Etikett vom Kürbiskernöl
billig aus: bitte neu, mit Goldrand, Zutatenliste hinten, Platz fürs Datum, 70 × 50 mm. | Wir
haben auf der Messe 28 Visitenkarten von Architekturbüros gesammelt. Da soll jemand anrufen und
unsere Akustikpaneele anbieten – und unser Holzlieferant wartet auf 2.310 Euro, bitte anweisen.
| Moin! Ich hab ne Liste mit 35 Reitställen. Ruft die an, stellt unsere Pferdedecken vor, fragt
nach dem Einkäufer und schreibt mir rein, wer ein Muster will (Spalte F). | Ich will
Hochzeitsplaner gewinnen: schreibt denen auf meiner Liste eine nette Mail zu unseren
Blumenbögen, und schneidet mir vorher aus den Clips einen kurzen Film, den man mitschicken kann.
| Ich brauche für meinen eigenen Überblick eine Auswertung: Wie viel habe ich heuer an wen
verkauft, nach Produkt und nach Bundesland, schön als Tabelle mit Balken daneben? Export aus der
Kassa liegt am Laufwerk. | Bitte morgen Vormittag die Reklamation von Familie Rupp regeln, die
Jacke ist an der Naht gerissen. Beim Finanzamt müsste zudem wer anrufen, weil der Bescheid nicht
gekommen ist. | Was kostet Lagerfläche in Graz pro Quadratmeter? Das bitte rausfinden. Völlig
andere Baustelle: meine Artikelliste hat kaputte Umlaute und doppelte Nummern, die gehört
bereinigt. | Reisekosten Februar: bitte alles in die Tabelle übertragen (Kilometer, Hotel,
Spesen). Und für die nächste Runde brauche ich am 25. März ein Hotel in Chemnitz. | Für
Instagram brauchen wir einen Plan, was wann kommt, fertig bis 20. März. Und unser Logo ist immer
noch das gekritzelte von 2014... das soll endlich ein Profi neu zeichnen | Wer macht in Europa
kompostierbare Füllchips? Zwei, drei Anbieter mit Preis, bitte. Bis dahin beim alten Lieferanten
nochmal 20 Säcke nachbestellen, und zwar diese Woche. | aus den Produktfotos ein
20-Sekunden-Video machen, und die Sonnenhüte bitte wieder in den Shop, die Saison geht los | Wir
nehmen ein neues Spiel ins Programm auf. Die Regeln (6 Seiten) müssten ins Niederländische, die
Schachtel braucht eine Illustration für den Deckel, und die Spieleläden in Belgien wollen
angesprochen werden. | Unser Blog schläft. Ich möchte einen Artikel darüber, wie man Lederschuhe
im Winter pflegt, rund 800 Wörter, mit Zwischenüberschriften, einem Absatz zu Salzflecken
(danach fragt jeder!) und am Ende einem Hinweis auf unsere Reparatur. | 1) die 60 Messekontakte
in die Kundentabelle eintippen 2) danach jeden anrufen und fragen, ob er eine Probe vom
Honigsenf will | Zu tun: Kontoauszug Februar mit den Buchungen abgleichen / Gehalt für Mirjam
vorbereiten (sie hatte 6 Überstunden) / den Brief vom Versorgungsamt beantworten. | Ich brauch
nen Briefkopf mit der neuen Adresse, und sobald der steht, muss der Widerspruch an die
Stadtwerke geschrieben und eingeworfen werden (Frist: 23. März!) | Bin gerade umgezogen – das
Adressverzeichnis muss bereinigt werden, lauter Dubletten. Bei der Post den Nachsendeauftrag
stellen, das wäre das andere. Gilt ab 1. April, muss also vorher da sein. | Da ich in der Woche
vom 6. April auf Kur bin, sollte auf Insta trotzdem alle zwei Tage was von mir erscheinen, und
die Patienten vom Dienstag bitte alle auf die Woche danach umlegen. | Hi, kurz vor der Abreise
noch das: 1. Belege Februar bitte ablegen, 2. alles am 20. März absagen, bin im Flieger, 3. bei
den Socken im Onlineshop sind die Größen vertauscht, korrigieren. Danke!! | Der Arbeitsvertrag
für Senhor Pires müsste geschrieben werden, Teilzeit, befristet auf ein Jahr. Er spricht noch
kaum Deutsch, darum brauche ich unsere Hausordnung auf Portugiesisch. | Ich schreib's einfach
runter: ein Gast von letzter Woche will wegen der kaputten Dusche Geld zurück, da bitte
antworten, dann hat unsere Köchin noch keinen schriftlichen Vertrag, das wird Zeit, und die
Dusche selbst muss halt auch ein Installateur richten. | Ab 4. Mai bin ich zwei Wochen weg. In
der Zeit brauch ich von euch: Beiträge auf Facebook und Insta, drei pro Woche, Bilder liegen
bereit, Kommentare und Nachrichten mit beantworten, bei Streit mich anrufen. | Einer englischen
Kundin passt die Farbe nicht, sie mailt täglich, bitte übernehmen. Die Pflegehinweise soll es
künftig auch auf Englisch geben, und dann als hübsches Kärtchen gestaltet, das man beilegt. |
Der Dachdecker hat seine Rechnung geschickt (Nr. 2206, 418,70 €, zahlbar ohne Abzug). Bitte
überweisen, aber erst am 16. März, vorher ist das Konto nicht gedeckt, und danach abhaken. | Ich
suche dringend Personal: ein Inserat für einen Velomechaniker (80–100 %), bitte verfassen und
aufschalten. Dazu sollen Leute, die „Velo Service Winterthur“ googeln, auf uns stossen und nicht
auf den Konkurrenten gegenüber. | Die Gewerbeanmeldung soll geändert werden: Formular von der
Stadtseite laden, ausfüllen (Daten siehe Visitenkarte), mir zum Unterschreiben schicken, dann
per Einschreiben ans Amt. Bitte bis 8. April abgeschlossen. | Eine Kundin aus Bregenz hat die
falsche Größe bekommen und ist ziemlich sauer, sie hat schon zweimal gemailt und einmal
angerufen. Bitte entschuldigt euch, schickt ihr die Rücksendeinfos und bietet ihr 10 % auf den
nächsten Einkauf an, damit sie uns nicht verloren geht. | Im Shop-Postfach stauen sich die
Anfragen, meistens „Wo bleibt mein Paket?“ und „Passt die Hülle auf Modell B?“. Bitte
beantworten, jeden Werktag, Antworten auf die häufigsten liegen in der Datei „Vorlagen“. | Ich
schulde meinem Vermieter zwei Monate, überweist das bitte am 1. April. Und schaut doch nach, was
ein vergleichbarer Laden in Würzburg gerade Miete kostet. | Bei der Krankenkasse hängt mein
Antrag fest. Bitte dort anrufen (Nummer oben rechts auf dem Schreiben), nach dem Stand fragen,
das Aktenzeichen nennen und mir danach kurz schreiben, was noch fehlt. | Ich verreise vom 4. bis
12. Juli. Zwei Erwachsene, ein Hund, Fähre ab Kiel und ein Häuschen in Schweden, wo der Hund
auch reindarf; bitte raussuchen und buchen, wir zahlen mit der Firmenkarte. | Lohnabrechnung für
die zwei Minijobberinnen vorbereiten bis 27. März; Zeugnis für Herrn Blum schreiben, er geht
Ende des Monats | Bitte finden Sie eine Stunde mit unserer Bankberaterin, Frau Stöckli, am
Nachmittag, nicht am Montag und nicht am Freitag, spätestens am 26. März. Sie ist schwer
erreichbar, am ehesten klappt's per Mail. | schneid mir bitte aus den handyfilmen vom hoffest
einen clip von 60 sek, hochkant, mit musik drunter, ohne das gesicht von meinem neffen (er will
nicht), und am anfang unser schriftzug | Ich hab hier 140 Karteikarten mit Kundinnen, teils in
Sütterlin-artiger Schrift von meiner Vorgängerin. Name, Straße, Ort, letzte Behandlung, das
alles in eine Excel, und wo man's nicht lesen kann, ein Fragezeichen. | Was haben die Hofcafés
im Allgäu für Frühstückspreise? Ich überlege nämlich, unser Buffet auf 19,50 anzuheben, und
möchte wissen, ob ich damit allein dastehe. Zehn Betriebe genügen, Buffet und Karte getrennt. |
Auf die Angebote von Januar hat kein Mensch reagiert, da müsste jemand nachhaken. Die
Umsatzsteuer-Voranmeldung für Februar bitte auch vorbereiten, mein Steuerberater will sie bis
20.3. sehen. | Mach mir aus den Umsatzzahlen der drei Marktstände eine Übersicht, Monat für
Monat, mit Summe unten, Durchschnitt pro Tag und einem kleinen Diagramm daneben. Die Zahlen
stehen kreuz und quer in meinen Mails vom Jänner und Februar. | Buchts mir bitte den Nachtzug
nach Rom, Abfahrt 17. Mai, eigenes Abteil. Vorher gehört am Notebook noch das VPN eingerichtet,
damit ich unterwegs arbeiten kann. | Ihr Lieben, in Villach gibt's ab 15. Mai den Markt, ich
brauch ein Leihauto mit Anhängerkupplung. Die Ware dafür, 200 Seifen, muss bei der Manufaktur
nachbestellt werden, in der nächsten Woche bitte, sonst wird's knapp. | Die alten Angebote
nochmal anstossen; einen kurzen Text über die neue Sauna, für den Hausprospekt; und dann wäre
der Rasen vor dem Haus zu mähen. | So, nach der Messe gibt's dreierlei: die Besucherumfrage
auswerten und als Diagramme aufbereiten, einen Bericht darüber für den Blog schreiben, und eine
Suchkampagne starten, solange uns noch alle im Kopf haben. | Guten Morgen, der Aufkleber für
unser neues Rosmarinsalz müsste gestaltet werden (rund, 4 cm, grün). Außerdem bitte die Rechnung
an Familie Dornbusch rausschicken, 380 € netto. | Unsere FAQ-Seite: Texte überarbeiten, danach
ins Französische und Italienische, und der Suchschlitz oben findet nichts mehr, der ist kaputt.
Achja und jemand müsste mal die Schaufenster putzen. | Bei Herrn Grafs Heizdecke zickt der
Schalter, er will Ersatz, schreibt ihm bitte. Bei der IHK telefonisch nach dem Zeugnis fragen.
Der Hausmeister hat auch wieder eine Rechnung hinterlegt: zahlen, ehe er brummt. | Wir schalten
ab 20. April Werbung auf Facebook für das Gitarrenseminar, bitte alles einrichten; dafür
braucht's einen 15-Sekunden-Spot aus dem Material vom letzten Jahr. | Ich fahr am 21. April nach
Rotterdam zur Messe, eine Nacht, mit dem Zug ab Hannover, Sparpreis wenn's geht, Sitzplatz
reserviert und Hotel nicht weiter als 15 Minuten vom Ahoy. | Der Text unter „Team“ auf der
Homepage ist von 2019, schreibt den bitte neu, zwei Absätze. Der Ferienplan der Angestellten für
Sommer muss auch noch abgestimmt werden. | Auf der Hinfahrt nach Bozen (28. März, Zug, erste
Klasse wenn nicht zu teuer) hab ich kein Netz, deshalb wär's super, wenn jemand bis dahin die
Storys für die Woche danach fertig macht. | Ich hab einen Blogtext zum Thema Wärmepumpe
geschrieben, glaube aber, er ist zu technisch. Bitte vereinfachen, kürzen, eine griffige
Überschrift suchen, Zahlen so lassen. Dauert sicher nicht lang, ist nur eine Seite. | Beiträge
für die Fastenzeit: sechs Stück, je ein Rezept, Bild quadratisch, für Instagram und parallel auf
Facebook, jeweils donnerstags um 17 Uhr. Rezepte hab ich, Fotos auch, nur keine Zeit. | Nach dem
Umzug zum neuen Hoster sind alle Bilder auf der Site weg, das muss wieder hin. Und bitte meinen
Kalender ausmisten, da stehen Sachen drin, die längst erledigt oder doppelt sind. | finde raus
ob man als ausländischer händler auf dem markt in colmar stehen darf. und einen call mit unserer
zollagentin brauch ich, do oder fr | Liebe Leute, mein Geselle geht, drum brauch ich einen
neuen. Die Anzeige darf ruhig witzig sein, muss aber sagen: 38 Stunden, Zulage, Firmenauto,
keine Montage. Veröffentlicht bitte beim AMS und in der Bezirkszeitung, Anzeigenschluss ist
Montag um zwölf. | Welche Blogs und Zeitschriften schreiben über Naturfarben? Such mir die raus.
Auf LinkedIn soll außerdem am Montag ein Beitrag über unsere Lehmputz-Baustelle stehen. | Die
Einarbeitung für unseren Lehrling planen (soll am 7. April fertig sein), das Kündigungsschreiben
an den Stromanbieter aufsetzen und abschicken, und dann tropft in der Werkstatt der Wasserhahn,
den müsste auch wer reparieren | Seit dem Update gestern Nacht lädt der Onlinekalender nicht,
Kunden sehen nur einen Fehler 500, und wenn man neu lädt, fliegt man ganz raus. Ich hab nichts
angefasst, ehrlich. Bitte schnell!! | Für den neuen Azubi bitte einen Plan machen, was er im
ersten Monat lernt und bei wem. Sein Rechner ist da, aber leer, da müsste Office und das
Warenwirtschaftsprogramm drauf. | Bestand im Shop stimmt hinten und vorne nicht: 14 Kerzen laut
System, im Regal liegen 9, bei den Seifen genauso. Zählliste ist im Ordner, bitte alles danach
richtigstellen und ausverkaufte Sachen ausblenden. | Wir wollen den Waldbadetag gross
rausbringen: Reel aus den Drohnenaufnahmen, Sharepics für die Vereine, dazu vier
Facebook-Beiträge. | Bitte reservieren Sie mir eine Unterkunft in Ascona ab dem 19. Mai. Ferner
hat Frau Bianchi auf Italienisch eine lange Anleitung aufgesprochen, die ich abgetippt haben
möchte, wortwörtlich. | Fürs Finanzamt brauch ich die Bewirtungsbelege von 2025 beieinander und
fürs Schaufenster ein Banner „Wir ziehen um“, zwei Meter breit. | Am Freitag bin ich von 9 bis
17 Uhr auf Schulung. Wer geht da für meine Kunden ans Telefon? Den Termin mit dem
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
Google ein Inserat für Grosskunden schalten? | Eine Galerie in Porto möchte meine Bilder zeigen,
ich kann es noch gar nicht glauben. Könnten Sie mir die Beschreibungen bis Freitag nächster
Woche ins Portugiesische bringen? Es sind zwölf kurze Texte. | Wir überlegen, unsere
Gewächshäuser auf torffreie Erde umzustellen. Es wäre schön, wenn jemand herausfindet, welche
Hersteller es gibt und was der Kubikmeter kostet. | Am 8. April besuche ich einen Zulieferer in
Augsburg und fahre abends wieder heim. Dafür hätte ich gern eine Bahnverbindung ab Kassel,
möglichst unter 120 Euro. | Bisher habe ich die Bücher immer selbst gemacht, meistens sonntags
am Küchentisch. Ab jetzt würde ich das gern jeden Monat an Sie abgeben. Die Auszüge lade ich
immer am Monatsersten hoch. | In meiner Liste stehen 40 Büros, die sich im Herbst für unseren
Kaffee interessiert haben. Rufen Sie die doch bitte an und machen Sie für die Woche ab dem 23.
März ein paar Termine aus. Ich bringe dann Proben mit. | Die Schreinerei Kern schuldet mir seit
Januar 640 Euro und geht nicht ans Telefon. Schreibt ihr bitte eine nette Erinnerung, ich will
es mir mit denen nicht verscherzen. | hab 3 sprachmemos vom baustellentermin, brauche die als
text | Bei mir stehen zwei Leitz-Ordner mit Lieferscheinen, die nie jemand erfasst hat. Tippt
mir die doch bitte in eine Tabelle: Datum, Lieferant, Menge, Preis. | Ich habe 25 Adressen von
Architekturbüros, die unsere Fliesen noch nicht kennen. Bitte telefonieren Sie die von Montag,
16., bis Freitag, 20. März durch und machen Sie Termine im Showroom aus. | Seit wir die Torten
auch online verkaufen, kommen jeden Tag so viele Fragen per Mail, dass ich abends bis zehn davor
sitze. Könnt ihr das Beantworten für mich übernehmen, und zwar täglich? Die häufigsten Fragen
habe ich mit den Antworten schon einmal aufgeschrieben. | Bei mir liegt der ganze Januar noch
unberührt in einer Schublade, weil ich mit dem Umzug der Praxis so viel um die Ohren hatte.
Würdet ihr bitte die Bücher für diesen Monat machen? Den Kontoauszug und die Quittungen habe ich
eingescannt. | Ein Händler aus Bristol hat sich bei uns gemeldet und möchte mehr über unsere
Lagen wissen. Die Beschreibung unserer fünf Weine müsste deshalb ins Englische übersetzt werden.
Es sind knapp zwei Seiten, und die Fachwörter habe ich am Rand erklärt.
""",
}
