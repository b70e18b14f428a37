"""What people who write German want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Zwei Sachen: Rechnungen für die Februar-Shootings raus, und die Bilder der Hochzeit Lang auf
Facebook und Insta | die visitenkarten von der eventmesse, ein ganzer schuhkarton, sollen in
unser crm. und wenn ihr dabei seid ein linkedin post dass wir da waren | Passt alles. Was
anderes: Ich brauch bis Freitag eine Rechnung an die Stadtwerke, 3 Tage Workshop à 1.150, plus
Bahn 84,60. | Preise der Bleachings auf der Website um je 20 € rauf; und Frau Dr. Seidl kriegt
noch die Rechnung für die Praxisvertretung, 4 Tage à 650. | zugticket nach linz, 2. klasse, u.
rechnung an die linzer für den vortrag. honorar 700 plus das ticket | Gespräch mit der Autorin
aus Montréal, 50 Min., liegt im Ordner Audio. Brauche den Text auf Französisch und danach auf
Deutsch | Die Lostopf-Gewinner aus der Kladde in die Liste übertragen, danach jedem einzeln auf
seine Mail antworten, ja, auch dem Herrn Knauer | Findet mal raus, welche Zuschüsse es in
Sachsen für Ladesäulen an Kfz-Betrieben gibt. Und wenn ihr was habt: kurzer Absatz dazu auf
unsere Seite | Guten Tag, ich bräuchte zwei Dinge bis Freitag: die Vereinssatzung ins Polnische
übersetzt und die Stunden meiner drei Aushilfen fertig gemacht. | kann wer die rechnung für die
taufe schreiben (fotos, 380) und mir raussuchen was ein neues 85mm objektiv kostet, gebraucht
reicht | Mir fehlt jemand fürs Telefon (Termine mit Interessenten von der Liste), jemand fürs
Postfach und jemand für die Heizung | Da war doch was... genau: der Preisvergleich für
Kaffeebohnen, den hatte mir Tom versprochen. Und der Tom macht ja nix. Und wo ich grad jammere,
Rechnung an Café Luna, 18 kg. | Seit drei Wochen ruft mich ein Busunternehmer an, will Flyer in
seinen Bussen, ist ja nett. Jedenfalls: Flyertext ins Tschechische übersetzen bitte. Und Stunden
von meiner Aushilfe für den Lohn. | Zwei Sachen von der Baustelle: der Stundenzettel-Stapel
(Lohn!) und ne Rechnung für die Zahnarztpraxis Kettler, Trockenbau, Abschlag 2. | hilfe ich bin
krank 🤒 könnt ihr ab sofort die mails im postfach beantworten, alle kurse diese woche fallen
aus, und auf insta auch was dazu posten damit keiner vor der tür steht | märz bitte komplett
fertig machen bis monatsende, kontoauszüge kommen automatisch. ausserdem mahnung an Brunner,
dritte schon, ruhig deutlich jetzt | bitte meinen Text über Bienenpatenschaften ins Italienische
und Englische, und für die Paten einen kleinen Frühlingsbrief per Mail, die Völker haben
überlebt alle bis auf Volk 7 😢 | nächste woche brauch ich volles programm: schlussrechnung hotel
adler, rundmail zum frühlingsmarkt, posts dazu, und auf der seite den winter banner runter |
einmal die pilzbestellungen aus den whatsapps in die tabelle, und unabhängig davon die neuen
wirte (hab 19 visitenkarten fotografiert) ins crm | Bitte die neun Wirte anrufen wg
Verkostungstermin, Rechnung Gasthof Post 36 Flaschen Riesling, Jahrgang 24 auf der Seite
rausnehmen, ausverkauft | auf der Seite vom Hof bitte das Hoffest-Programm rein, die alten Ponys
raus (Max und Moritz sind verkauft), Preis Kindergeburtstag jetzt 14 pro Kopf und der Link zum
Anfahrtsplan geht nicht mehr | einmal die woche, mittwochs am besten, ein kleiner beitrag aus
der werkstatt: alter stuhl, neues leben. bilder leg ich euch ab. keine hashtag-wüste | rechnung
fürs teamevent bogenschießen, firma kraus, 14 leute à 49. und für den ersten termin von denen im
november ist auch nie was rausgegangen, extra rechnung bitte mit dem alten datum der leistung |
post dass der hofladen jetzt nen automaten hat 🥚🥛, rechnung kita sonnenblume 40 äpfelkisten…
nein 14, und was kosten pfandgläser mit eigenem deckel | Die Rechnung läuft, prima. Dann bitte
noch: mein Gespräch mit dem Bürgermeister abtippen (22 min) und daraus einen Beitrag für
Facebook | und dann hätte ich da noch den Herrn Salzmann, dem ist auch eine zu stellen: 14 Meter
Hecke, 22 Euro der Meter. Freitag wär fein | hotel in Graz, 2 Nächte, für die Tagung im Juni. um
halb drei heute läuft die Option ab, bis dahin buchen bitte | brauche einen Rundbrief zum
Frühlingskurs, bitte nächste Woche Freitag. Los gehts im Studio erst am 13.4. | Dann noch was
neues: 40 Adressen vom Hausbautag ins CRM tippen und die Leute danach anrufen, ob wir mal zum
Anschauen vorbeikommen dürfen | so, der Karton ist voll. Tankquittungen, Bahn, Fachbücher, alles
durcheinander. Meine Steuerberaterin will das am 20.3. sortiert auf dem Tisch haben 🙈 | Mein
Buch ist da!! 📚 Das sollen jetzt bitte alle erfahren, die Leute auf dem Verteiler mit Leseprobe
und auf Insta halt mit Foto vom Stapel | Mein Onlinekurs "Angstfrei fliegen" startet am 5. Mai.
Die Lektionen müssen in dieses Kursdings (ihr wisst schon) rein, Bezahlen muss gehen, und wer
schon mal beim Webinar war soll zuerst ne Mail kriegen | Laut meinem Sohn gibts jetzt E-Rechnung
und der Landkreis nimmt nix anderes mehr. Ich hab da die Mäharbeiten vom Herbst, die sind noch
nicht abgerechnet. So ein Ding brauch ich dann wohl | Lukas schreibt seine Stunden immer so: 7-4
mit Strich, oder 7-1/2 5. Könnte das mal einer für den ganzen Februar entziffern und mir sagen
was er kriegt an Überstunden? | Fürs Steuerbüro: alle Onlinekäufe aus dem Februar, ich glaub so
40, die Rechnungen muss man sich aus den Kundenkonten ziehn. Zugänge geb ich dir telefonisch |
Liebes Team, ich möchte zu Ostern den Imkerkorb anbieten (3 Gläser + Kerze). Was darf der
kosten, damit ich nicht draufzahle? Und dann bitte als Bündel im Shop anlegen, ab 23. März.
Herzlich, Annegret | Ein Käufer aus Tirol schreibt mir jeden Tag drei Nachrichten zu einem
14-Euro-Schlüsselanhänger. Ich kann nicht mehr. Bitte freundlich, aber so dass Ruhe ist. | eine
kundin ausm norden fragt ob der quilt auch in 140x200 geht und wie lang des dauert, ich komm zu
nix, antwortet ihr der? preis wär 260, 5 wochen | Das neue Brot (Dinkel, Walnuss, Rübensirup)
hat noch keinen Namen, auf dem Zettel steht "das Neue". Dazu hätt ich gern ein
Aufsteller-Kärtchen für die Theke | Moin, Zimmer 5 die Dusche läuft nich mehr ab, hab schon mit
der Spirale rumgestochert, nix. Freitag kommen neue Leute da rein, bis dahin muss das weg sein |
Hier mein Februar. 31 Belege, drei davon Kaffeeflecken, sorry. Die Auszahlungen vom Portal sind
schon ohne Provision, das hat letztes Mal keiner gemerkt | 2 sachen 1. klingelanlage hausnr 12
tot, elektriker bitte 2. der kiosk unten hat märz nicht überwiesen, mal höflich anklopfen | die
bäckerei hat mein plakatmotiv einfach aufs auto geklebt 🙄 bitte anschreiben. und der verlag hat
die rechnung von januar immer noch nicht gezahlt, mahnung raus | Zwei Sachen an der Homepage,
aber unabhängig: das Kontaktformular geht nicht mehr, und dann bräuchte mein Mann für seine
Holzskulpturen eine eigene kleine Seite, der hat noch gar nix | Die Postkarten sind alle weg,
bitte ausm Shop nehmen. Und die Buchhandlung Lind hat 30 Kalender in Kommission verkauft, denen
bitte was schreiben wegen Geld, 30 x 11 Euro. | Die Spender vom Adventskonzert haben immer noch
keine Bescheinigung, das ist peinlich. Außerdem wollen die Kassenprüfer am Freitag nächster
Woche, also am 20., den Jahresabschluss 25 sehen. Beides bitte bis dahin! | nur schnell zwischen
zwei Schülern: notizen fotografiert -> protokoll, kontoauszüge ab januar verbuchen,
verwendungsnachweis für die sparkassenstiftung bis 31.3. | Wer ist dieses Jahr 50 Jahre dabei?
Liste bitte. Und die kriegen dann alle einen persönlichen Brief von mir, Text dürft ihr
vorschlagen. | Gibts irgendwo geld für notenständer und so podeste? guckt mal bitte. ach und
fürs probenwochenende such ich noch 4 leute zum kochen | Für den Ukulele-Ferienkurs soll man
sich anmelden können, 10 Plätze, und wer zusagt, bekommt gleich die Rechnung über 95 Euro. |
Kevin hört auf. Brauche eine Anzeige für eine Thekenkraft und bis dahin einen Plan, der ohne ihn
funktioniert | Zu Folge 30 gibts noch kein Transkript. Und bei Folge 29 ist der Ton links viel
lauter als rechts. Könnt ihr euch bitte beides vornehmen | 2. bis 7. April haben wir zu, jemand
müsste die Kundenmails machen und ab und zu was posten | Am 19. fahr ich zur Firma Kessel nach
Ulm, Bahn bitte buchen, und vorher wüsste ich gern mit wem ich's da zu tun habe | Moin! Ich hab
ne Liste mit 35 Reitställen. Ruft die an, stellt unsere Pferdedecken vor, fragt nach dem
Einkäufer und schreibt mir rein, wer ein Muster will (Spalte F). | Frau Ammann möchte ihr Geld
für den ausgefallenen Kurs zurück, bitte regeln; die Gemeinde Wil bekommt eine Rechnung für 16
Lektionen à 95 Franken. | Wer macht in Europa kompostierbare Füllchips? Zwei, drei Anbieter mit
Preis, bitte. Bis dahin beim alten Lieferanten nochmal 20 Säcke nachbestellen, und zwar diese
Woche. | das erklärvideo ruckelt auf der startseite, lädt ewig, bitte richten. der film selber
bräuchte auch untertitel, viele schauen ohne ton | Die Aufnahme vom Teamtag muss geschnitten
werden, nur die Reden. Zwei schlechte Bewertungen auf Google brauchen eine Antwort. Und wer
trägt eigentlich die Urlaubstage der vier Leute zusammen? Bitte macht das auch. | Einer
englischen Kundin passt die Farbe nicht, sie mailt täglich, bitte übernehmen. Die Pflegehinweise
soll es künftig auch auf Englisch geben, und dann als hübsches Kärtchen gestaltet, das man
beilegt. | Ich suche dringend Personal: ein Inserat für einen Velomechaniker (80–100 %), bitte
verfassen und aufschalten. Dazu sollen Leute, die „Velo Service Winterthur“ googeln, auf uns
stossen und nicht auf den Konkurrenten gegenüber. | Im Shop-Postfach stauen sich die Anfragen,
meistens „Wo bleibt mein Paket?“ und „Passt die Hülle auf Modell B?“. Bitte beantworten, jeden
Werktag, Antworten auf die häufigsten liegen in der Datei „Vorlagen“. | Ich verreise vom 4. bis
12. Juli. Zwei Erwachsene, ein Hund, Fähre ab Kiel und ein Häuschen in Schweden, wo der Hund
auch reindarf; bitte raussuchen und buchen, wir zahlen mit der Firmenkarte. | Bitte finden Sie
eine Stunde mit unserer Bankberaterin, Frau Stöckli, am Nachmittag, nicht am Montag und nicht am
Freitag, spätestens am 26. März. Sie ist schwer erreichbar, am ehesten klappt's per Mail. | Beim
Zoll liegt ein Paket aus Taiwan fest, bitte dort anrufen und die Papiere nachreichen. Am Sonntag
hätte ich außerdem gern einen Post zum Tag der offenen Werkstatt. | Für die Seminarhäuser in
Tirol würd ich jemanden brauchen, der anruft und unsere Trommelabende vorstellt. Auf Instagram
ist seit Fasching nix mehr passiert, da sollten auch wieder zwei Beiträge pro Woche hinein. |
Wir schalten ab 20. April Werbung auf Facebook für das Gitarrenseminar, bitte alles einrichten;
dafür braucht's einen 15-Sekunden-Spot aus dem Material vom letzten Jahr. | Beiträge für die
Fastenzeit: sechs Stück, je ein Rezept, Bild quadratisch, für Instagram und parallel auf
Facebook, jeweils donnerstags um 17 Uhr. Rezepte hab ich, Fotos auch, nur keine Zeit. | finde
raus ob man als ausländischer händler auf dem markt in colmar stehen darf. und einen call mit
unserer zollagentin brauch ich, do oder fr | Die Einarbeitung für unseren Lehrling planen (soll
am 7. April fertig sein), das Kündigungsschreiben an den Stromanbieter aufsetzen und abschicken,
und dann tropft in der Werkstatt der Wasserhahn, den müsste auch wer reparieren | Bestand im
Shop stimmt hinten und vorne nicht: 14 Kerzen laut System, im Regal liegen 9, bei den Seifen
genauso. Zählliste ist im Ordner, bitte alles danach richtigstellen und ausverkaufte Sachen
ausblenden. | Bitte reservieren Sie mir eine Unterkunft in Ascona ab dem 19. Mai. Ferner hat
Frau Bianchi auf Italienisch eine lange Anleitung aufgesprochen, die ich abgetippt haben möchte,
wortwörtlich. | Könnts ihr mir die offenen Rechnungen vom Elektriker und vom Fliesenleger
überweisen, spätestens am 17.? Und die neuen Kurszeiten gehören auf die Homepage. | Bis zum 25.
die Löhne für die vier Saisonkräfte fertig machen; ihre Stundenzettel (alles Papier) vorher in
die Exceldatei übertragen; und für zwei von ihnen die Verträge bis Oktober verlängern. | Wäre es
möglich, dass Sie (a) herausfinden, welche Pflegeheime im Kanton Thurgau eine eigene Küche
haben, (b) bei diesen telefonisch unsere Dörrbohnen anbieten und (c) auf Google ein Inserat für
Grosskunden schalten? | Am 8. April besuche ich einen Zulieferer in Augsburg und fahre abends
wieder heim. Dafür hätte ich gern eine Bahnverbindung ab Kassel, möglichst unter 120 Euro. | Bei
mir stehen zwei Leitz-Ordner mit Lieferscheinen, die nie jemand erfasst hat. Tippt mir die doch
bitte in eine Tabelle: Datum, Lieferant, Menge, Preis. | Ich bräuchte zum 20.3. eine Checkliste
für Brautpaare, was sie zum ersten Blumengespräch mitbringen sollen. Eine Seite genügt. |
Könntet ihr euch parallel zum Zaun mal umsehen, wo im Umkreis von 50 km gerade Metallbauarbeiten
ausgeschrieben sind? Eine Liste mit Fristen genügt mir fürs Erste. | Seit gestern schreibt mir
ein Gast jede Stunde wegen der Parkplätze. Übernehmt ihr das bitte? Zwei Autos sind frei, das
dritte muss auf den Platz an der Kirche. | Paarweise schauen wir später. Dringender wäre mir,
dass die Widerrufsseite und die Versandseite bis Dienstag auf Niederländisch vorliegen. | Bevor
wir dazu kommen: Bei Etsy liegen neun unbeantwortete Nachrichten von Kundinnen, meist wegen
Lieferzeiten. Beantwortet ihr die bitte in meinem Namen? Ich komme vor lauter Binden nicht dazu.
| Im Postfach liegen seit Montag sechs Anfragen wegen der Hundepension, die müssten beantwortet
werden. Und für die Webseite brauche ich einen kurzen Absatz über unseren neuen Auslauf. | ach
und was mir noch einfällt ich bräuchte für den Elternabend so ein Blatt eine Seite über Schlafen
bei Kleinkindern den Text hab ich grob hingeschrieben das müsste am 19. fertig sein | BG will
wissen wie der unfall vom marko war, formular liegt im ordner, bitte ausfüllen, ich schreib
unten kurz was passiert is: leiter weggerutscht, 2 m, handgelenk geprellt | ofenbauer hier,
grundofen für fam. brandl, skizze+kacheltyp auf dem foto. angebot müsst am montag beim kunden
sein, preis wie beim letzten plus 6 % | so, dachrinne bei der frau kaltenegger is fertig,
rechnung nach angebot 26-041 bitte. und vom hallendach in penzberg noch mei gschmier ins
aufmaßblatt bringen, foto kommt | Die Handwerkszeitung nimmt einen Beitrag von mir über
Lehmputz, 5000 Zeichen, Abgabe am 23. März. Ich hab Stichworte, aber schreiben kann ich nicht.
Übernehmt ihr das in meinem Namen? | Könnt ihr ab jetzt jeden Freitag einen Post zum
Mittagstisch der kommenden Woche machen? Speiseplan schick ich donnerstags. | Der Flyer ist
super angekommen! Jetzt soll der Fastenkurs noch in einen Newsletter an meine Liste, und für die
Apothekenzeitschrift hätte ich gern einen Gastbeitrag über Intervallfasten unter meinem Namen. |
Ich habe gehört, dass man als Imkerei seit diesem Jahr die Herkunft anders angeben muss, und
habe jetzt Angst vor einer Abmahnung. Könntet ihr heraussuchen, was genau auf dem Glas stehen
muss? | Das Gespräch mit dem Bauherrn von gestern liegt als Aufnahme im Ordner und müsste bis
morgen Mittag um zwölf abgetippt sein. | Für den neuen Honig brauchen wir einen Text auf unserer
Seite, drei Beiträge für Instagram und eine kurze Recherche, was andere Imker pro Glas
verlangen. | Bitte bereitet bis zum 26. die Löhne für März vor und erinnert die Firma Lechner
freundlich an die beiden offenen Rechnungen. | Zusätzlich bitte einen Flug nach Lissabon am 8.
April. Und eine kurze Recherche, welche Keramikwerkstätten dort Besuch empfangen. | noch was:
Mietvertrag fürs Lager auf Spanisch und ein Hotel in Valencia vom 15. bis 17.4. | Die Löhne für
März müssten am 27. zur Freigabe bereitliegen, Stundenzettel von Ayla und Jonas sind schon im
Ordner | Ich hab 40 Minuten Video vom Geigenbau. Das soll auf YouTube, mit Untertiteln, und
bitte ohne mein ewiges Äh. | Die Hausverwaltung Petri sitzt immer noch auf unserer
Novemberrechnung über 4.380 Euro, so geht das nicht weiter. | Die Eiskarte für die Saison muss
gesetzt werden, 24 Sorten, Preise schick ich dir noch. Bis 25.3. druckfertig. | Meine Startseite
ist von 2014, da muss eine neue her, und zu meinen Massagen bräuchte ich endlich gescheite Texte
| Hab gestern zwei Stunden mit einer Zeitzeugin gesprochen, die Aufnahme muss bis 18.3. wörtlich
abgetippt sein. | wir haben ja jetzt den neuen Hofhund, den Bruno, und alle fotografieren den,
da dachte ich, äh, vielleicht macht ihr vier Posts mit dem für Instagram, Bilder hab ich
ungefähr hundert | ja hallo äh also der Februar, ich hab den Ordner jetzt endlich gefunden, der
lag unter den Gartenstühlen, könntet ihr die Buchhaltung für Februar machen, bis Freitag wär gut
| also ich muss nach Kassel, am Mittwoch, nee Quatsch am Donnerstag, dem vierundzwanzigsten, mit
der Bahn, hin früh und abends wieder zurück, zweite Klasse reicht, bucht ihr mir das bitte |
Sehr geehrte Damen und Herren, hiermit bitte ich Sie, die Buchhaltung für März zu übernehmen.
Kontoauszug und Belege liegen bei. Ich benötige das Ergebnis bis zum 15. April. Mit freundlichen
Grüßen Gerda Wohlfeil | Hallo Northside, ein Kunde aus Valencia möchte unsere Montageanleitung
auf Spanisch haben. Es sind elf Seiten mit vielen Zeichnungen, das Layout soll bleiben. Eilig
ist es nicht. Viele Grüße Holger Pracht | Liebe Frau am Schreibtisch, die Handwerker stellen
nächsten Montag ein Gerüst auf. Die Mieter sollen ihre Balkone räumen. Bitte schreiben Sie allen
und werfen Sie es bis Donnerstag ein. Danke Hiltrud | Eine Kundin aus Basel hat den großen Kranz
genommen. Am Donnerstag geht er raus, fürn Zoll hab ich noch nichts | Der Dachs ist super
geworden! Als nächstes dann bitte die Eule, Skizze hab ich auf Papier, Foto hängt dran | neben
dem Kalender: ab Samstag, dem 14., 20 % auf alle Poster im Shop, und die Liste sollt am Abend
davor eine Mail kriegen | Auf der Warteliste sind jetzt 80 Leute und keiner hat denen was
geschrieben, ein kurzes Mailchen täts | das Video von der Backstube ist viel zu lang, 12 Minuten
guckt kein Mensch. drei wären gut | Wenn die Fragen fertig sind: Unsere polnischen Gäste
verstehen davon kein Wort, auf Polnisch bräuchten wir die auch. | Mit den Quittungen ist ja
alles im Lot. Aber auf Instagram ist seit vier Wochen tote Hose, und der neue Lavendelhonig ist
auch noch nicht im Shop drin. | Sehr geehrte Damen und Herren, wir haben vierzig bestickte
Schürzen an das Hotel Seeblick geliefert, je 32 Euro. Bitte stellen Sie die Rechnung aus. Mit
freundlichen Grüßen Hedwig Amsel | Der Betriebsprüfer kommt am Donnerstag, und der November ist
noch nicht mit dem Konto abgestimmt. Bitte bis Mittwoch erledigen! | Am Donnerstag kommt eine
Delegation aus Sevilla. Bis Mittwoch bräuchte ich unsere Werkstattmappe auf Spanisch, sechs
Seiten. | hm also der Container steht ab Juni auf der Straße und da braucht man ja so eine
Genehmigung vom Ordnungsamt wer füllt denn sowas freiwillig aus macht ihr das bitte für mich |
Hallo, mein Kurs für ängstliche Hundehalter heißt bisher „Kurs 4“. Das zieht nicht. Lasst euch
bitte was einfallen, gern mit Augenzwinkern, aber ohne „Wau“. Pfotengruß Steffi | So, Liste:
Startseite neuer Text, Angebotsmappe ins Englische, Rechnung an die VHS über 6 Abende à 90 € |
Guten Tag, unser Frühjahrssortiment (46 Stauden) soll bis Ende des Monats im Shop stehen,
botanische Namen und Pflegehinweise habe ich in einer Tabelle. | Das Gespräch mit dem Imker ist
im Kasten. Schneiden, und daraus gleich noch einen Artikel für die Seite machen. Beides bis
20.3. oder ist das sportlich? | Mir ist die Bürokraft abgesprungen. Also: Stelle neu
ausschreiben und solange jemand, der vormittags rangeht wenn es klingelt. | Zum Monatsende
brauchen wir einen Newsletter über die Spargelsaison, und für Facebook zwei Beiträge zum selben
Thema. | Beim Nähkurs im April haben sich 19 Leute gemeldet, Platz ist für 10. Wer schreibt
denen, wer drin ist und wer nachrückt? | Donnerstag 18:30 haben wir Eigentümerversammlung und
ich leite die. Jemand müsste mitschreiben, sonst streiten wieder alle, was beschlossen wurde. |
Ich such zwei Sachen: eine nette Stimme am Telefon wenn ich Patienten hab und jemanden der mir
die Aufnahme von der Teamsitzung in ein ordentliches Protokoll bringt | Die Frau Wessel
ignoriert mich seit Januar. 640 € für die Torte samt Lieferung. Langsam reicht's, da muss mal
jemand nachfassen. | Gibt es bei euch jemanden, der mir bis zum 20. März einen Newsletter über
unsere neue Töpferscheibe schreibt? | Wohnung 7 wird zum 1. Mai neu vermietet, ginge das:
Bewerber sortieren und den Vertrag fertig machen? | Die Schwester von Frau Wolter will jetzt
auch ihr Wohnzimmer abgeschliffen haben, 28 qm Eiche, Treppe 14 Stufen. Angebot bräuchte sie am
Donnerstag | Beim Warten auf den Katalog kam mir die Frage: welche Förderungen gibts in Sachsen
für Lastenräder in kleinen Betrieben? Bitte mal zusammentragen mit Quellen | Ach und noch was
ganz anderes: drei Facebook-Beiträge zum Hoffest wären super, am Freitag nächster Woche sollten
die raus | Am Samstag sind auf einmal zwei Räume statt einem. Für den zweiten hab ich kein
Personal eingeteilt und Schilder fürs Buffet gibts dort auch keine. | Stadtpark am 18. April ist
zugesagt vom Verein, aber Glühwein und Bier dürfen wir da ohne Zettel vom Amt nicht verkaufen |
Beim Gartenfest am 6. Juni spielt die Band bis eins in der Früh und die Gemeinde weiß von nix. |
Ich brauch einen Sitzplan für eine Hochzeit mit 96 Gästen am 13. Juni, lange Tafeln, keine
runden Tische. Die Liste hab ich als pdf. Zwei Rollstühle sind dabei und sechs Hochstühle. | Die
Floristin hebt bei mir nie ab und ich steh bis abends in der Küche. Die Pfingstrosen für den 23.
Mai müssten aber fix sein. | Auf dem Hochzeitsportal schreibt jemand, wir hätten sie versetzt.
Die Dame kenn ich nicht mal, die war nie Kundin. | Grüß euch, für unser Hofkonzert am 11. Juli
brauch ma die Veranstaltungsanmeldung beim Magistrat und die AKM gleich im selben Aufwasch... na
gut, die AKM hab ich schon. Also nur Magistrat. | schon wieder ein Stern auf google, angeblich
war die suppe kalt 🙄 steht seit drei tagen unkommentiert da | Puh. Vier Bestellungen in die
Schweiz liegen hier ohne Zollpapiere, und eine Größentabelle für die Espadrilles gibt's auch
immer noch nicht | ruft ihr bitte heut noch vor 16 uhr beim gerüstbauer an wegen abbau? 0171er
nr steht im angebot | Könnte sich bitte jemand die Rechnung vom Baustoffhandel vornehmen?
Lieferscheine häng ich dran, da stimmt was mit den Paletten nicht. | Wir suchen jemanden, der
sich jeden Mittwoch in die Baubesprechung einwählt und Protokoll schreibt. Baustelle ist das
Ärztehaus in Fürth. | Morgen 8 Uhr Baubesprechung, 11 Leute, und mein Bauleiter liegt mit Grippe
flach. Wer da mitschreibt weiß ich auch noch nicht | Antrag auf Halteverbot für den Kran,
Lessingstr. 12, 13. bis 15. April. Wär nett wenn das wer einreicht | Mich würd mal
interessieren, was andere Hundeschulen in Freiburg für die Welpenstunde nehmen, könnt ihr das
rausfinden, mit Quellen? | Nee, die Rechnungen mein ich nicht, die passen. Das Angebot Seidel
muss ins Englische, bis Dienstag 17.3. um 12 | Wir brauchen: 1) Text für den Frühlingsnewsletter
der Töpferei 2) vier Facebook-Posts dazu 3) einen Elektriker für den Brennofen | Mein Kollege
fällt nächste Woche komplett aus und dann sitzt keiner an den Kundenmails. So ein Mist | Das
Hotel in Graz hat mir grad abgesagt, überbucht, Frechheit. Vom 24. bis 26. März brauch ich
trotzdem ein Bett, höchstens 110 die Nacht | Unser Rundbrief war schon dreimal angekündigt und
nie ist einer gekommen, weil ich nicht schreiben kann. Thema wär der neue Hofladen | Die alten
Artikelnummern stimmen alle nicht. Bitte 200 neue aus dem PDF in die Tabelle tippen; im
Impressum der Homepage ist ausserdem die Telefonnummer falsch | Ich ruf da nicht selber an: 20
Kontakte in messe.csv, Termine machen. Und ein Hotel in Leipzig such ich mir auch nicht mehr
selber, max 110 die Nacht | Ich fahr nie wieder mit dem Auto nach Wien, also bitte Zug und zwei
Nächte Hotel. Außerdem die Präsentation ins Englische übersetzen | Fünf Kunden haben immer noch
nicht gezahlt, und mir ist das Mahnen so unangenehm, dass ich es seit Wochen vor mir herschiebe.
Könnt ihr bis Freitag freundlich erinnern? Liste hängt an. | Ich hab keine Lust mehr auf die
DB-App, die stürzt dauernd ab. Zug Kassel–München am 14. April, zurück am 15., bitte buchen. |
Der alte Kurs steht noch auf der Website, obwohl er ausfällt, das muss weg und der neue rein.
Und auf Insta weiß auch niemand davon, drei Posts dazu. Bitte bis Mittwoch nächster Woche
""",
}
