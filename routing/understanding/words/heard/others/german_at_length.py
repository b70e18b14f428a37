"""What people who write German want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Zwei Sachen: Rechnungen für die Februar-Shootings raus, und die Bilder der Hochzeit Lang auf
Facebook und Insta | Zwei Dinge hätte ich: das Diktat vom Gutachten (40 Minuten)
verschriftlichen, außerdem das fertige Exposé ins Englische. Der Käufer sitzt in Dubai. | Zwei
Sachen hätt ich: die Löhne für die drei Mädels im Salon, und die Preisliste auf der Seite stimmt
nimmer, Strähnen kosten jetzt 95 | Rechnung an den Ruderverein, 62 x Buffet à 24,50. Und danach
bitte die Dame vom Verein anrufen und einen Termin für die Nachbesprechung machen. | kunde hat
letzten sommer 3 kubik mutterboden gekriegt und tut seitdem als kennt er mich nicht. ihr
schreibt doch so schöne zahlungserinnerungen | Preise der Bleachings auf der Website um je 20 €
rauf; und Frau Dr. Seidl kriegt noch die Rechnung für die Praxisvertretung, 4 Tage à 650. |
zugticket nach linz, 2. klasse, u. rechnung an die linzer für den vortrag. honorar 700 plus das
ticket | Anstich vom Maibock: ein Beitrag auf Insta und ne Mail an den Bierclub, beides am
Dienstag raus | mahnung an die 3 säumigen und der frau wüst antworten, die behauptet sie hätte
bar gezahlt. hat sie nicht | Nachlass meines Großvaters: Braubuch von 1911, Sütterlin.
Abschreiben, dann in heutiges Englisch übertragen (für den US-Sammler) und die Rezepte mit
Mengen in eine Tabelle. Ich weiß, ich weiß. | Findet mal raus, welche Zuschüsse es in Sachsen
für Ladesäulen an Kfz-Betrieben gibt. Und wenn ihr was habt: kurzer Absatz dazu auf unsere Seite
| Ich sitze hier mit 90 Visitenkarten von der Messe. Die müssten in die Kundenliste. Und ruft
die Leute dann bitte durch, wer einen Beratungstermin will | Ich fahr nach Graz zum
Geigenbauertreffen. Zug bitte und was zum Schlafen. Während ich weg bin, müsste jemand die
Kundenmails beantworten, die meisten fragen nach Wartezeiten. | Mir fehlt jemand fürs Telefon
(Termine mit Interessenten von der Liste), jemand fürs Postfach und jemand für die Heizung | Da
war doch was... genau: der Preisvergleich für Kaffeebohnen, den hatte mir Tom versprochen. Und
der Tom macht ja nix. Und wo ich grad jammere, Rechnung an Café Luna, 18 kg. | Mietwagen ab
Dienstag, das ist das eine. Das andere: jemand soll meine Kurskommentare beantworten, im
Postfach stapelt es sich. Und wer schneidet mir die Hecke? | Gebt mir die Zahlen für Januar,
mahnt den Weber, und der Newsletter, na ihr wisst schon, Thema Honigernte | Im Pfadfinderladen
fehlen alle 140 Artikel im Shop, tippt ihr die ab? Außerdem hätte die Sippe gern günstige Züge
nach Flensburg, 11 Leute. | bräuchte mal ne liste mit pflegediensten im umkreis 30km die noch
keinen fußpflege partner haben... und wenn die liste steht bitte gleich durchtelefonieren und
mir termine zum vorstellen machen | Liebes Team, ich bräuchte den Rundbrief an meine Yogis,
Thema Frühjahrsretreat im Allgäu, Anreise, Preis, Essen vegan. Den dann bitte auch auf Englisch,
hab inzwischen einige Expats dabei. Danke euch, namaste 🙏 | moin, der schuhkarton ist jetzt
gescannt, 2 quartale. auszüge dazu von der gls. sortiert mir das mal sauber, privates raus (ja
ich hab mit der firmenkarte getankt, ich weiss) | nächste woche brauch ich volles programm:
schlussrechnung hotel adler, rundmail zum frühlingsmarkt, posts dazu, und auf der seite den
winter banner runter | 1. linkedin beitrag zu meinem vortrag 2. die präsi auf englisch (28
folien) 3. herausfinden was andere coaches in zürich pro stunde nehmen | heute abend müssen
raus: die rechnung an praxis dr. thiel für die supervision (3 sitzungen) und die mahnung an den
verlag, der ist 60 tage drüber | Speisekarte auf die homepage, die sommerliche, und die gleiche
dann auch auf Englisch und Russisch übersetzen. einer müsste noch die tische draussen lackieren,
falls ihr wen habt | post dass der hofladen jetzt nen automaten hat 🥚🥛, rechnung kita
sonnenblume 40 äpfelkisten… nein 14, und was kosten pfandgläser mit eigenem deckel | Zwei neue
Sachen neben der Ostermail: Was kosten Leihtische für 60 Gäste in Kassel und Umgebung? Und Frau
Adebayo bekommt eine Rechnung über 380 Euro für die Torte. | Hallo, ich hab ein Interview auf
Spanisch (18 min). Das müsste abgetippt werden und das Getippte dann ins Deutsche. Geht sowas? |
2x die Woche was auf Facebook, am liebsten Di und Do, Hundeschule halt, Welpen gehen immer |
hallo zusammen, zwei sachen: Rechnung an die Gemeinde Aying über 890 und die neuen
Öffnungszeiten auf die Seite, am besten heute noch | Dann noch was neues: 40 Adressen vom
Hausbautag ins CRM tippen und die Leute danach anrufen, ob wir mal zum Anschauen vorbeikommen
dürfen | so, der Karton ist voll. Tankquittungen, Bahn, Fachbücher, alles durcheinander. Meine
Steuerberaterin will das am 20.3. sortiert auf dem Tisch haben 🙈 | am 28. muss ich nach Graz zur
Supervisionstagung, früh hin, abends zurück, bitte Zug. und keinen mit 4x umsteigen | frau
kollmorgen möchte anfangen. 24.3. um 16 uhr wär frei, bitte fest machen und ihr vorher den bogen
+ schweigepflichtsentbindung schicken | am Wochenende 20.–22. bin ich auf der Yogamesse mit
Stand, da soll jeden Tag was auf Insta kommen, Fotos schick ich euch live | hab heut 2 sachen:
1. der wirt vom goldenen lamm zahlt nicht, rechnung is vom 20.1., 2. für die pension am see muss
die rechnung raus, stunden stehn im kalender | Stundenzettel von Ali, Marek und dem Neuen, KW 9
und 10, lagen im Handschuhfach und sind etwas kaffeebraun geworden. Danach bitte gleich die
Rechnung für die Kita draus machen, Regiestunden 58 € | Fürs Steuerbüro: alle Onlinekäufe aus
dem Februar, ich glaub so 40, die Rechnungen muss man sich aus den Kundenkonten ziehn. Zugänge
geb ich dir telefonisch | sagt mal könnt ihr mir auch die Website neu bauen, die alte ist mit so
nem Baukasten von 2014 und auf dem Handy sieht man nix | Verpackungsregister, da war doch was?!
Ich verschicke seit Oktober und hab nie irgendwo was angemeldet, jetzt schreibt mir der
Marktplatz | Moin! Irgendwas stimmt nicht, laut Bezahldienst 9 Verkäufe, laut Shop 11, auf dem
Konto Geld für 8. Zeitraum letzte Woche. Ich blick's nicht | Der Kundenbrief für April müsste
bis 27.3. raus sein. Themen: Bärlauch, neue Öffnungszeiten, Eierpreis. Tippen kann ich nicht
auch noch | Für die Barrierefreiheit brauche ich das Gespräch mit der Richterin (Audio, 42 min)
in Schriftform, und zwar wörtlich. Bitte bis kommenden Dienstag. | Wir haben den Talk aus dem
Gewächshaus mitgeschnitten (74 min, Regen aufm Dach). Bitte so hinkriegen dass man's anhören
mag, und eine Textfassung für die Webseite | Moin, Zimmer 5 die Dusche läuft nich mehr ab, hab
schon mit der Spirale rumgestochert, nix. Freitag kommen neue Leute da rein, bis dahin muss das
weg sein | bitte ab sofort jeden Monat zum 6. melden, wer nicht gezahlt hat. Objekt Hafengasse +
Objekt Am Anger | Monteure der Fa. aus Kassel, 2 Wochen EZ, Frühstück extra ausweisen wegen 7
und 19 %, die Dame von der Buchhaltung will's bis Montag auf dem Tisch haben | Servus, mir tätn
gern im Oktober nach Südtirol nunter, so vier fünf Konzerte. Fragts ihr de Wirt und
Kulturvereine an? Und wenns steht dann bitte glei an Bus und de Zimmer. | Kannst du mal gucken,
was es an Stipendien für Comic gibt, und das vom Kultursenat (Link anbei) gleich mit mir
zusammen ausfüllen? | Die Spender vom Adventskonzert haben immer noch keine Bescheinigung, das
ist peinlich. Außerdem wollen die Kassenprüfer am Freitag nächster Woche, also am 20., den
Jahresabschluss 25 sehen. Beides bitte bis dahin! | Gestern Vorstand, Aufnahme liegt im Ordner,
bitte ordentlich aufschreiben. Und dann müsste langsam die Einladung zur Jahresversammlung raus,
mit Tagesordnung und Vollmacht. | Kevin hört auf. Brauche eine Anzeige für eine Thekenkraft und
bis dahin einen Plan, der ohne ihn funktioniert | Vom 23. bis einschließlich 29. März bin ich
auf Kur, könnt ihr in der Zeit die Kundenmails beantworten? | Aus der Skizze im Anhang hätte ich
gern ein Posterdesign, und wenn es fertig ist stellt es bitte gleich bei Etsy ein. | Könnt ihr
die Leute von der Messe durchtelefonieren? Hätte gern nächste Woche ein paar Ersttermine, am
liebsten vormittags | Wir haben jetzt einen Hund im Laden. Ich finde das muss auf Insta, Fotos
hab ich 12 | Mein Steuerberater hat schon wieder angerufen wegen November und Dezember, er hätts
gern bis Freitag. Belege hab ich alle eingescannt | Die Musik im Intro ist viel zu laut, dreht
die runter und macht es zwei Sekunden kürzer. Und irgendwer muss beim Bauamt nachfragen, ob
unser Schild genehmigt ist, am besten heute noch. | Ich will Hochzeitsplaner gewinnen: schreibt
denen auf meiner Liste eine nette Mail zu unseren Blumenbögen, und schneidet mir vorher aus den
Clips einen kurzen Film, den man mitschicken kann. | Bitte morgen Vormittag die Reklamation von
Familie Rupp regeln, die Jacke ist an der Naht gerissen. Beim Finanzamt müsste zudem wer
anrufen, weil der Bescheid nicht gekommen ist. | Reisekosten Februar: bitte alles in die Tabelle
übertragen (Kilometer, Hotel, Spesen). Und für die nächste Runde brauche ich am 25. März ein
Hotel in Chemnitz. | Wer macht in Europa kompostierbare Füllchips? Zwei, drei Anbieter mit
Preis, bitte. Bis dahin beim alten Lieferanten nochmal 20 Säcke nachbestellen, und zwar diese
Woche. | das erklärvideo ruckelt auf der startseite, lädt ewig, bitte richten. der film selber
bräuchte auch untertitel, viele schauen ohne ton | Zu tun: Kontoauszug Februar mit den Buchungen
abgleichen / Gehalt für Mirjam vorbereiten (sie hatte 6 Überstunden) / den Brief vom
Versorgungsamt beantworten. | Bin gerade umgezogen – das Adressverzeichnis muss bereinigt
werden, lauter Dubletten. Bei der Post den Nachsendeauftrag stellen, das wäre das andere. Gilt
ab 1. April, muss also vorher da sein. | Hi, kurz vor der Abreise noch das: 1. Belege Februar
bitte ablegen, 2. alles am 20. März absagen, bin im Flieger, 3. bei den Socken im Onlineshop
sind die Größen vertauscht, korrigieren. Danke!! | Die Reichweiten aus Instagram und TikTok würd
ich gern monatlich in einer Tabelle sehen. Dazwischen, weil's grad passt: drei Beiträge zur
Kirschblüte wären auch fein. | Unter dem letzten Reel haben sich 34 Kommentare angesammelt, ein
paar Fragen zum Preis, viel Herzchen, zwei Nörgler. Bitte alle beantworten, auch auf Facebook,
und die Nörgler freundlich. | Die Gewerbeanmeldung soll geändert werden: Formular von der
Stadtseite laden, ausfüllen (Daten siehe Visitenkarte), mir zum Unterschreiben schicken, dann
per Einschreiben ans Amt. Bitte bis 8. April abgeschlossen. | Rechnung an Klinger (zwei
Beratungstage à 720), und die Kanzlei Ott hat die vom Jänner noch immer nicht bezahlt, da gehört
eine Mahnung hin | Bei der Krankenkasse hängt mein Antrag fest. Bitte dort anrufen (Nummer oben
rechts auf dem Schreiben), nach dem Stand fragen, das Aktenzeichen nennen und mir danach kurz
schreiben, was noch fehlt. | Was darf ich als Nagelstudio eigentlich in den Hausmüll werfen und
was nicht? Ich brauche die Vorschriften für Bern, am liebsten mit Link zur Quelle, und eine
kurze Zusammenfassung in normalem Deutsch. | Auf die Angebote von Januar hat kein Mensch
reagiert, da müsste jemand nachhaken. Die Umsatzsteuer-Voranmeldung für Februar bitte auch
vorbereiten, mein Steuerberater will sie bis 20.3. sehen. | Buchts mir bitte den Nachtzug nach
Rom, Abfahrt 17. Mai, eigenes Abteil. Vorher gehört am Notebook noch das VPN eingerichtet, damit
ich unterwegs arbeiten kann. | So, nach der Messe gibt's dreierlei: die Besucherumfrage
auswerten und als Diagramme aufbereiten, einen Bericht darüber für den Blog schreiben, und eine
Suchkampagne starten, solange uns noch alle im Kopf haben. | Wir schalten ab 20. April Werbung
auf Facebook für das Gitarrenseminar, bitte alles einrichten; dafür braucht's einen
15-Sekunden-Spot aus dem Material vom letzten Jahr. | Der Text unter „Team“ auf der Homepage ist
von 2019, schreibt den bitte neu, zwei Absätze. Der Ferienplan der Angestellten für Sommer muss
auch noch abgestimmt werden. | Ich hab einen Blogtext zum Thema Wärmepumpe geschrieben, glaube
aber, er ist zu technisch. Bitte vereinfachen, kürzen, eine griffige Überschrift suchen, Zahlen
so lassen. Dauert sicher nicht lang, ist nur eine Seite. | Das Gespräch mit den Zeitzeugen, zwei
Dateien, zusammen rund 75 Minuten, Dialekt aus dem Waldviertel. Bitte alles abtippen, so wie sie
reden, mit Sprecherwechsel und Zeitmarken alle fünf Minuten. | Bitte die Rechnung für das
Brautpaar Seidl stellen, und der Text für die Hochzeitsseite gehört gründlich Korrektur gelesen,
da sind noch lauter Beistrichfehler drin. | Seit dem Update gestern Nacht lädt der
Onlinekalender nicht, Kunden sehen nur einen Fehler 500, und wenn man neu lädt, fliegt man ganz
raus. Ich hab nichts angefasst, ehrlich. Bitte schnell!! | Wir starten im Mai mit
Online-Anzeigen, das soll jemand aufsetzen. Vorher müsste ich mit der Agentur Brinkmann sprechen
– macht ihr mir da was am 19. März um 11 aus? | Bitte reservieren Sie mir eine Unterkunft in
Ascona ab dem 19. Mai. Ferner hat Frau Bianchi auf Italienisch eine lange Anleitung
aufgesprochen, die ich abgetippt haben möchte, wortwörtlich. | Könnts ihr mir die offenen
Rechnungen vom Elektriker und vom Fliesenleger überweisen, spätestens am 17.? Und die neuen
Kurszeiten gehören auf die Homepage. | Bis zum 25. die Löhne für die vier Saisonkräfte fertig
machen; ihre Stundenzettel (alles Papier) vorher in die Exceldatei übertragen; und für zwei von
ihnen die Verträge bis Oktober verlängern. | Im Lager ist was umgefallen, 11 Teller hin. Nehmt
die Stückzahlen im Shop zurück (Serie „Moos“, flach 7, tief 4), stornieren müsst ihr nichts,
aber die tiefen bitte als „bald wieder da“ markieren. | Ich suche für den 2. April einen
Mietwagen ab Flughafen Faro, klein, Automatik. Und beim Podcast: Folge 31 rauscht furchtbar, der
Ton muss gesäubert werden. | Wir überlegen, unsere Gewächshäuser auf torffreie Erde umzustellen.
Es wäre schön, wenn jemand herausfindet, welche Hersteller es gibt und was der Kubikmeter
kostet. | Ich war bei vier Kunden mit dem Notdienst draußen und habe alles auf Zetteln notiert,
die Fotos sind im Ordner. Schreiben Sie den Leuten bitte die Rechnungen dafür. | Die Schreinerei
Kern schuldet mir seit Januar 640 Euro und geht nicht ans Telefon. Schreibt ihr bitte eine nette
Erinnerung, ich will es mir mit denen nicht verscherzen. | Die Hausverwaltung Krause hat die
Schlösser vom Januar immer noch nicht bezahlt, 612 Euro. Bitte mal freundlich erinnern. | Moin,
noch was: hier stehen zwei Schuhkartons mit Quittungen aus der Werkstatt. Die müssten sortiert
bis zum 27.3. bei Steuerberaterin Kühn sein, ich bring sie euch vorbei. | Zwei Sachen noch:
Bitte antwortet Familie Jensen auf Dänisch, dass der Hund mitdarf, und sperrt im Kalender die
zweite Maiwoche, da kommt der Fußbodenleger. | Ich bringe Ende des Monats Kinderrasseln aus
Buche raus und weiß überhaupt nicht, was da alles draufstehen muss. Könnt ihr mir bis zum 27.
zusammenstellen, welche Angaben fehlen, und den Etikettentext schreiben? | Mir fällt gerade ein,
dass unsere Terminzettel fast alle sind. Könnt ihr mir die neu gestalten, A7, mit dem Platz für
Datum und Uhrzeit etwas größer als bisher? | Die Versammlung hat den Trödelmarkt beschlossen,
jetzt brauchen wir also Plakate dafür und ein Schreiben an die Nachbarn. | Bevor wir dazu
kommen: Bei Etsy liegen neun unbeantwortete Nachrichten von Kundinnen, meist wegen Lieferzeiten.
Beantwortet ihr die bitte in meinem Namen? Ich komme vor lauter Binden nicht dazu. | Vom 14. bis
einschließlich 16. April bin ich auf der Messe in Nürnberg und brauche ein Zimmer, am liebsten
nah an der U-Bahn und unter 120 € die Nacht. | Für meinen Vortrag am 8. April bitte Anmeldung
und Zoom machen. Und eine Mail an alle aus meine Liste, wo das drin steht. | Können Sie bitte
Hotel suchen in Dresden für mich und meine Mitarbeiterin, zwei Zimmer, vom 24. bis 26. März,
nicht weit von Messe. | Jeden Donnerstag ich mache neue Sträuße im Laden. Bitte dazu immer einen
kleinen Text mit Bild auf Facebook, Bild kommt von mir. | brauch 22 stk
dachfenster-eindeckrahmen fk06 u 3 rollen unterspannbahn, frag beim zedach und beim raab was se
kosten. freitag sollte das auf der baustelle sein | hab die fenster vom altbau gemessen, 19 stk,
zettel anbei, bitte gscheit auf a liste bringen. und bei rekord und bei gealan-händler anfragen
was die als 3-fach kosten | kehrtermine: 27 haushalte am weinberg, anrufen und alle in die
nächste woche packen, vormittags lieber. liste kommt vom bezirk | moin, tochter von familie
jessen. opa hat 2 buchungen am telefon angenommen und nur in seinen kalender gekritzelt
(petersen 4.-11. juli, wulff 1.-8. aug). tragt ihr die überall ein? | Für die 14 neuen
Honigsorten im Shop fehlen noch die Beschreibungen. Liste mit Trachten und Gläsern hängt dran. |
Ich bin Bestatterin und würde gern mal in einem Podcast über unseren Beruf reden, gern auch im
Lokalradio. Vielleicht findet ihr da was, wo man nicht gleich gruselige Musik drunterlegt. | Ich
habe drei Kundenlisten (Excel, Outlook, alte Kasse) mit zusammen ca. 900 Einträgen. Bitte zu
einer Liste zusammenführen, Dubletten raus, fertig bis Montag, 16.03., 12 Uhr. | Ich habe
gehört, dass man als Imkerei seit diesem Jahr die Herkunft anders angeben muss, und habe jetzt
Angst vor einer Abmahnung. Könntet ihr heraussuchen, was genau auf dem Glas stehen muss? | Das
Gespräch mit dem Bauherrn von gestern liegt als Aufnahme im Ordner und müsste bis morgen Mittag
um zwölf abgetippt sein. | Ich brauche bis Dienstag, den 17., drei Rechnungen: Familie Brandl
780 Euro, Gasthof Post 1.240 Euro und Herr Yilmaz 95 Euro. | Könnten Sie bitte für die Bäckerei
die Buchhaltung vom Februar machen? Kontoauszug und Belege liegen im Ordner. | Kannst du Frau
Bölling morgen die Rechnung für das Tor schicken? 2.380 brutto, Montage ist drin. | Das Diktat
von heute früh bitte abtippen und danach ins Englische übersetzen. Ich brauche es morgen um 14
Uhr für den Bauherrn. | Ab Montag bin ich eine Woche an der Nordsee und will das Handy wirklich
auslassen. Bitte beantwortet solange die Mails der Patienten, die Vorlagen kennt ihr ja. | Auf
der Seite steht noch der Mittagstisch vom Herbst. Der muss raus. Die neue Karte habe ich euch
als PDF gemailt. | also ich diktier ja meine Gutachten immer im Auto und jetzt sind da elf
Dateien aufgelaufen, so je zehn Minuten, das müsste alles mal abgetippt werden, ohne
Zeitangaben, einfach runterschreiben | Unsere Öffnungszeiten auf der Homepage stimmen bald nicht
mehr, samstags schließen wir künftig schon um 13 Uhr. Kann das jemand bis Ende März ändern? |
Hallo, ich bräuchte jemanden, der mir jeden Monat die Belege mit dem Kontoauszug abgleicht.
Bisher mache ich das sonntags selber und es reicht mir. | Am 8. Mai fahren wir mit neun Leuten
nach Regensburg. Da fehlt noch alles, Zug, Zimmer, Abendessen. | Ich hab 40 Minuten Video vom
Geigenbau. Das soll auf YouTube, mit Untertiteln, und bitte ohne mein ewiges Äh. | Im Amtsblatt
steht die Kita Sonnenhügel, Malerarbeiten. Da würden wir gern mitbieten, Unterlagen hat noch
keiner geholt | Die Stundenzettel von fünf Leuten gehören ausgewertet, dazu Mahnungen an alle,
die über 30 Tage offen sind. Macht ihr das? | Die Maße vom Ortstermin Schulstraße sind noch auf
Papier und müssten ins Reine, und der Kunde wartet auf ein Angebot für die Akustikdecke. |
Lebensmittelkontrolle hat sich für Montag angesagt und die Temperaturlisten vom Kühlhaus hat
seit Wochen keiner geführt. Da muss was Ordentliches her. | da hat uns einer 1 stern gegeben
weil wir keine pommes haben. das will ich so nicht stehen lassen | Drei Leute haben gefragt ob
der Gutschein nach Ablauf noch gilt, und keiner hat ihnen geschrieben bisher | Löhne für März
bis zum 27. vorbereiten. Außerdem Mahnung an Familie Kessler raus, die zahlen einfach nicht. |
Freitag muss ich um 8 in Kassel auf der Baustelle stehen und hab kein Auto mehr. Zug oder
Mietwagen ist mir wurscht. | Ruf bitte bei den drei Kitas an, ob sie wieder Kisten nehmen
wollen. Und ich brauche einen Termin beim Steuerbüro, Montag oder Dienstag | Hallo, ich hab eine
kleine Änderungsschneiderei und suche jemanden, der mir die Belege vom letzten Jahr sortiert. |
ja hallo äh also der Februar, ich hab den Ordner jetzt endlich gefunden, der lag unter den
Gartenstühlen, könntet ihr die Buchhaltung für Februar machen, bis Freitag wär gut | also ich
muss nach Kassel, am Mittwoch, nee Quatsch am Donnerstag, dem vierundzwanzigsten, mit der Bahn,
hin früh und abends wieder zurück, zweite Klasse reicht, bucht ihr mir das bitte | Ihr Lieben,
beim Tag der offenen Werkstatt haben 118 Leute unsere Fragebögen ausgefüllt, mit Bleistift und
Kaffeeflecken. Wer mag sie in eine Tabelle tippen? Unlesbares einfach gelb markieren. Bis bald
Svenja | Liebe Frau am Schreibtisch, die Handwerker stellen nächsten Montag ein Gerüst auf. Die
Mieter sollen ihre Balkone räumen. Bitte schreiben Sie allen und werfen Sie es bis Donnerstag
ein. Danke Hiltrud | Bilder von den Schalen sind top. Worte dazu hab ich keine. Freitag wollt
ich die gern haben | Nebenbei: Kartons reichen noch bis Ende nächster Woche, dann ist Schluss.
300 Stück wie immer, bis zum 31. | Der Dachs ist super geworden! Als nächstes dann bitte die
Eule, Skizze hab ich auf Papier, Foto hängt dran | neben dem Kalender: ab Samstag, dem 14., 20 %
auf alle Poster im Shop, und die Liste sollt am Abend davor eine Mail kriegen | Die Versicherung
reagiert seit drei Wochen nicht auf meinen Wasserschaden. Ich hab keine Nerven mehr für die
Warteschleife. | drei Leute haben gefragt, ob der Kurs auch für Linkshänder geht, liegt alles
noch unbeantwortet im Kundenpostfach | Mit den Quittungen ist ja alles im Lot. Aber auf
Instagram ist seit vier Wochen tote Hose, und der neue Lavendelhonig ist auch noch nicht im Shop
drin. | äh ja Telefon also ab Montag bin ich auf Reha drei Wochen und meine Schwester kann nur
nachmittags also vormittags müsstet ihr rangehen das wär gut | mein Geselle hat sich den Fuß
verknackst beim Fußball natürlich nicht auf der Arbeit also muss der ganze Donnerstag weg die
vier Kunden bitte anrufen und neue Termine ausmachen | Auf der Seite steht noch Frau Lindner als
Therapeutin, die ist seit Januar weg. Bild und Text raus | Meine Yoga-Einheit für Senioren (22
min) sollte man auch lesen können. Deutsch, große Schrift, nächsten Dienstag geht sie online |
Ich mag das nicht mehr selber machen. Umsatzsteuer künftig immer am 8. jeden Monats fertig bei
mir, geht das als Dauerauftrag? | Moin, für Februar fehlt noch die Voranmeldung ans Finanzamt.
Dauerfristverlängerung hab ich nicht, also bin ich eh schon spät dran... bis Freitag wär prima |
Mir ist die Bürokraft abgesprungen. Also: Stelle neu ausschreiben und solange jemand, der
vormittags rangeht wenn es klingelt. | Bitte auf der Seite ändern: wir haben jetzt Mo–Fr 7:30–18
Uhr offen, Sa bis 13 Uhr | Am 25. muss ich um 11 in Erfurt sein, Fahrkarte hab ich noch keine.
Ab Fulda, 2. Klasse reicht | Ich hätte da noch ein zweites Interview, Herr Krüger, 35 Minuten.
Auch abtippen bitte, Datei hängt dran | Beim Nähkurs im April haben sich 19 Leute gemeldet,
Platz ist für 10. Wer schreibt denen, wer drin ist und wer nachrückt? | Die Gemeinde schreibt
den Winterdienst neu aus, Abgabe 24.03. um 10 Uhr. Unterlagen hab ich geladen, 63 Seiten. Das
schaffe ich neben dem Betrieb nie. | Ich überlege, Pflegekräften mobile Massage anzubieten.
Könnte man mal 25 Heime abtelefonieren, ob die sowas überhaupt bezahlen würden? | 14 neue Lampen
fotografiert. Hintergrund freistellen und dann ab in den Shop damit, Montag ist der Newsletter
schon angekündigt | Ein Paket nach Zürich soll Donnerstag raus und ich habe null Ahnung von dem
Zollkram, wer macht mir die Papiere? | Was anderes: unser Impressum nennt noch die alte
Rechtsform, wir sind seit Januar GmbH. Das müsste mal jemand auf der Seite ändern. | Ach und
noch was ganz anderes: drei Facebook-Beiträge zum Hoffest wären super, am Freitag nächster Woche
sollten die raus
""",
}
