"""What people who write German want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Wer stellt in der Nähe von Kassel noch echte Lehmfarbe her? Bitte mal rausfinden, am liebsten
mit Preisen, und gleich einen LinkedIn-Post über unser Lehmhaus dazu | die visitenkarten von der
eventmesse, ein ganzer schuhkarton, sollen in unser crm. und wenn ihr dabei seid ein linkedin
post dass wir da waren | die 60 Visitenkarten von der Messe liegen eingescannt im Drive, gehören
in Pipedrive. Und wenn sie drin sind: anrufen und Termine machen | Bitte beantworten Sie die
Anfragen zum Kinderchor, es sind bestimmt zwanzig, und setzen Sie danach eine kurze Info auf die
Startseite. | Grüezi, nach Ostern, also am Dienstag 7.4., sollen die Fahrschüler der Gruppe B
ihre Rechnung kriegen: Grundbetrag, Nothelferkurs, und bei der Meier noch den demolierten
Spiegel (das war sie, nicht ich) | Hilfe, der Shop hat gestern Nacht 30 Leuten den falschen
Versandpreis gezeigt. Bitte den Leuten schreiben, die sich schon gemeldet haben, und den Preis
auf der Versandseite auf 4,90 stellen, so schnell es geht! | Die Lostopf-Gewinner aus der Kladde
in die Liste übertragen, danach jedem einzeln auf seine Mail antworten, ja, auch dem Herrn
Knauer | Beantwortet ihr bitte die Brautpaar-Anfragen der letzten Woche, es sind acht, und
telefoniert danach mit Schloss Wartin, wann ich mit denen zur Besichtigung kommen darf? | Zwei
Sachen: 1) Mahnung Autohaus Reuter, 1.180 € seit Jänner offen 2) mit der Steuerberaterin einen
Termin ausmachen, wann ist mir gleich | erst die alten Kundenadressen in die neue Tabelle, dann
denen allen ne Mail schreiben (Rundbrief halt) dass wir wieder auf haben | Ich bin Hebamme, komm
zu nix. Bitte 1) die Kursanmeldungen (liegen als Foto bei) in die Liste übertragen, 2) den
Müttern im Postfach antworten, 3) auf der Seite den Märzkurs als voll kennzeichnen. Am liebsten
heute noch | Ich hab gestern beim Stammtisch erfahren dass es da einen Zuschuss für Lastenräder
gibt, könnt ihr mal schauen ob wir den kriegen. Und wenn ihr schon dran seid, die Rechnungen vom
Februar (alle 14) sind noch nicht geschrieben | Für unsere Tour bräucht ich zwei Sachen gesucht,
nämlich Clubs in Leipzig die Bands unter 200 Leuten nehmen, und ganz anderes Thema, was ein
gebrauchter Sprinter grad so kostet | Die Gäste aus Zimmer 4 haben was liegen lassen und
schreiben ständig. Antwortet ihnen und den anderen fünf bitte freundlich, Porto zahlen wir. Dann
noch: Januarbelege. | Zwei Wünsche vor der Messe: dass jemand die Aussteller aus Halle 3
raussucht und dass jemand bei denen dann anruft wegen Gesprächen am Stand | Die Newsletter-Leser
bekommen das Hoffest, die Instagram-Leute kriegen die Kälbchen, und ich krieg bitte ein Hotel in
Celle | Nach dem Umbau ist alles liegen geblieben, ich schäm mich fast. Also, Auszüge abgleichen
seit Januar, und bei den Interessenten durchrufen damit die einen Besichtigungstermin bekommen |
Neben der Newsletter-Sache, läuft ja: fürs Lager brauchen wir die Inventurlisten eingetippt, und
bei Krug & Sohn steht noch ne Zahlung aus, dranbleiben | Seit drei Wochen ruft mich ein
Busunternehmer an, will Flyer in seinen Bussen, ist ja nett. Jedenfalls: Flyertext ins
Tschechische übersetzen bitte. Und Stunden von meiner Aushilfe für den Lohn. | Für unsere
Mieterversammlung nehmt bitte die Aufnahme und macht daraus ein Protokoll, wörtlich wär nicht
nötig, aber Namen müssen stimmen. Für meine Kollegen in Warschau dann auf Polnisch | Kannst du
bei den Kunden nachfragen warum sie Bewertungen abgeben und sie gleich noch auf Termin buchen?
Nein, lass die Bewertungen. Nur anrufen, Termin machen, fertig. | hilfe ich bin krank 🤒 könnt
ihr ab sofort die mails im postfach beantworten, alle kurse diese woche fallen aus, und auf
insta auch was dazu posten damit keiner vor der tür steht | neue öffnungszeiten ab april auf die
seite (mo ruhetag, sonst 7-13) und auch bei facebook und insta posten, omas wollens halt auf fb
lesen 😅 | Zug nach Wien für mich und getrennt davon ein Hotel mit Frühstück für den Cellisten in
Salzburg, der kommt mit dem eigenen Auto also Garage | bitte meinen Text über
Bienenpatenschaften ins Italienische und Englische, und für die Paten einen kleinen
Frühlingsbrief per Mail, die Völker haben überlebt alle bis auf Volk 7 😢 | Die Liste mit den
Hausverwaltungen ist fertig, 52 Stück. Bitte anrufen und Termine zur Besichtigung der
Treppenhäuser machen, ich mach Reinigung und kann Di bis Do. Frau Kolb nicht anrufen, die kenn
ich schon | Februar und getrennt davon die Belege vom Verein sortieren (das ist ein eigener
Ordner!!), dann noch Rechnung an Schwarz für das Baumgutachten. bis Monatsende | einmal die
pilzbestellungen aus den whatsapps in die tabelle, und unabhängig davon die neuen wirte (hab 19
visitenkarten fotografiert) ins crm | heute abend müssen raus: die rechnung an praxis dr. thiel
für die supervision (3 sitzungen) und die mahnung an den verlag, der ist 60 tage drüber | auf
der Seite vom Hof bitte das Hoffest-Programm rein, die alten Ponys raus (Max und Moritz sind
verkauft), Preis Kindergeburtstag jetzt 14 pro Kopf und der Link zum Anfahrtsplan geht nicht
mehr | Hotel in Bremen zum Klassentreffen der Hufschmiede 😄 ruhig und mit Garage, und ein post
dass in der zeit kein pferd beschlagen wird | Speisekarte auf die homepage, die sommerliche, und
die gleiche dann auch auf Englisch und Russisch übersetzen. einer müsste noch die tische
draussen lackieren, falls ihr wen habt | rechnung fürs teamevent bogenschießen, firma kraus, 14
leute à 49. und für den ersten termin von denen im november ist auch nie was rausgegangen, extra
rechnung bitte mit dem alten datum der leistung | kassenbericht von märz bis jetzt und die
belege vom ganzen februar, es sind auch zwei gutschriften dabei die falsch herum sind. mein
exmann hat die kasse mal betreut, daher sieht das alles so aus wie es aussieht | Zimmer in
Dresden für den Orgelbauer, der hilft mir drei Tage, buchen bitte bis zum 20. und das Angebot
für die tschechische Gemeinde auf Tschechisch bringen | Zwei neue Sachen neben der Ostermail:
Was kosten Leihtische für 60 Gäste in Kassel und Umgebung? Und Frau Adebayo bekommt eine
Rechnung über 380 Euro für die Torte. | für nächste Woche hätte ich gern was auf Instagram zu
unserem neuen Sauerteig, Bild mit den Luftblasen hab ich | hotel in Graz, 2 Nächte, für die
Tagung im Juni. um halb drei heute läuft die Option ab, bis dahin buchen bitte | Ich schäm mich
ein bisschen, aber die Kasse von 2025 ist ab August komplett liegen geblieben, da kam das Baby
und dann die Grippe, also fünf Monate nachbuchen bitte, Mitte April reicht völlig, das Finanzamt
hat mir bis 31. Mai gegeben | ich hab beim Seminar in Kassel alles nur aufs Handy gequatscht
statt mitzuschreiben, das rächt sich jetzt, weil ich nix wiederfinde. Sprachmemos, zusammen ca.
2 Std., die hätte ich gern als Text. Dialekt gibts gratis dazu | hallo zusammen, zwei sachen:
Rechnung an die Gemeinde Aying über 890 und die neuen Öffnungszeiten auf die Seite, am besten
heute noch | Schau mal was andere Fotografinnen hier für Babyshootings nehmen, und dann noch ein
Facebookpost, dass ich im Mai wieder welche mache | Grüezi, neuer Kunde ab Montag: Herr Zbinden,
Einzelcoaching 10er-Abo. Er brucht de Vertrag und de Fragebogä, und d Aazahlig vo 600 Stutz grad
au in Rechnig stelle bitte | Protokoll von gestern, Begehung Halle 4, Diktat 23 min liegt in der
Cloud. Muss Freitag raus an den Kunden | die krankenkasse will ne korrigierte rechnung für das
präventionsgruppendings, da muss die kursnummer drauf und jede teilnehmerin einzeln. ich heul
gleich | War 4 Tage mit Magen-Darm flach. In der Inbox brennts, ausserdem hatte ich davor noch 2
Kennenlerngespräche (Frau Ilic, Herr Brugger), die warten sicher auf mein Angebot | die Frau
Seibold kann am Donnerstag nicht, bin auch nicht bös drum. sucht mit ihr was in der Woche drauf
ja? und der Herr Adam hat die Rechnung vom Gartentor noch offen, bei dem bitte mal höflich
anklopfen | Sodele, d' Rechnung für dr Sessel von dr Frau Häberle ko naus, Stoff 6,5 Meter à 48,
Arbeit 14 Schdond. Bloß net vergessa dass se 200 azahlt hot | Lukas schreibt seine Stunden immer
so: 7-4 mit Strich, oder 7-1/2 5. Könnte das mal einer für den ganzen Februar entziffern und mir
sagen was er kriegt an Überstunden? | Bin Ofensetzer, brauch Schamottesteine NF1, 180 St., und
zwar die gelben. Der Laden in Bunzlau liefert erst im Mai. Findet was anderes. Und rechnet mir
nebenbei aus den Zetteln vom Ralf aus, wie lang er am Kachelofen Weidner wirklich war | Hallo!
Der Kindergarten hat angerufen, ich war auf der Leiter: sie brauchen die Rechnung getrennt,
einmal Sandkasten, einmal Klettergerüst, weil verschiedene Töpfe. Sind noch beide nicht
geschrieben | Die Baustellenbude ist aufgebrochen worden, Akkuschrauber, zwei Flex, Laser.
Polizei war da. Jetzt muss das der Versicherung gemeldet werden und ich brauch die Sachen sofort
neu, schaut wer die auf Lager hat | Hallöchen, am Samstag ist Stoffmarkt und ich bin den ganzen
Tag weg, da kommen immer zig Fragen zu Breiten und Restmetern rein. Kann da jemand für mich ran?
| joa also die drei neuen vasen sind online, jetzt will ne galerie aus lyon die sehen und die
können kein deutsch. französisch wär gut. bis freitag früh 9 uhr wenns geht, dann telefonieren
wir | Ein Käufer aus Tirol schreibt mir jeden Tag drei Nachrichten zu einem
14-Euro-Schlüsselanhänger. Ich kann nicht mehr. Bitte freundlich, aber so dass Ruhe ist. | Hi,
ich hab beim Zählen gemerkt dass der Shop bei keinem Filament ne Warnschwelle hat. Kann wer ne
Liste machen was ich hab und ab wann ich nachkaufen muss, und dann direkt beim Händler bestellen
was drunter liegt? | Der Kundenbrief für April müsste bis 27.3. raus sein. Themen: Bärlauch,
neue Öffnungszeiten, Eierpreis. Tippen kann ich nicht auch noch | Das neue Brot (Dinkel,
Walnuss, Rübensirup) hat noch keinen Namen, auf dem Zettel steht "das Neue". Dazu hätt ich gern
ein Aufsteller-Kärtchen für die Theke | hi, eisdiele macht wieder auf!! am 30.3. solls auf insta
stehn, mach was mit dem opa und der alten waage | Zwei Baustellen: die Leistungsseite meiner
Logopädie-Praxis liest sich wie ein Beipackzettel, und das Übungsvideo auf der Startseite hat
keinen Text für Gehörlose. Wär beides dringend nötig. | Moin, Zimmer 5 die Dusche läuft nich
mehr ab, hab schon mit der Spirale rumgestochert, nix. Freitag kommen neue Leute da rein, bis
dahin muss das weg sein | ich hab hier seit gestern ne Anfrage von so ner Schachgruppe, 12
Leute, Halbpension, und die fragen ob wir 6 Tische stellen können. Können wir. Aber nur 4 mit
Licht. Mag das wer hübsch beantworten, ich steh in der Küche | wir machen jetzt Selbst-Check-in
mit Schlüsselkasten. ankunft darf also bis 23 uhr (steht überall noch 19 uhr drin) und an die
haustür muss ne anleitung wie der kasten aufgeht | 2 sachen 1. klingelanlage hausnr 12 tot,
elektriker bitte 2. der kiosk unten hat märz nicht überwiesen, mal höflich anklopfen | Servus,
mir tätn gern im Oktober nach Südtirol nunter, so vier fünf Konzerte. Fragts ihr de Wirt und
Kulturvereine an? Und wenns steht dann bitte glei an Bus und de Zimmer. | Album ist aus dem
Presswerk. Titel anmelden, in den Shop stellen, Rundmail. Release ist am 20., bis dahin muss
alles durch sein | Zwei Sachen an der Homepage, aber unabhängig: das Kontaktformular geht nicht
mehr, und dann bräuchte mein Mann für seine Holzskulpturen eine eigene kleine Seite, der hat
noch gar nix | Gestern Shooting bei der Tischlerei gehabt, lief super, die wollen gleich 20
Bilder. Rechnung also: 890 netto. Sie fragen auch, was sie damit alles dürfen, also bitte ne
Nutzungsvereinbarung. Ach und drei davon gern ins Portfolio, sind markiert | Hallo! Ich such für
die Serie "Nachtschicht" ne Galerie in Hamburg oder Bremen, könnt ihr da anklopfen? Dann wäre da
noch der Förderantrag beim Fotofonds, da hab ich alles da, es muss nur einer in die Form
bringen. | Also das Wandbild in der Kita ist fertig, die Kinder haben mitgekleckst, war
großartig. Vertrag hattet ihr ja gemacht, die Anzahlung kam auch pünktlich, Fotos für die
Homepage mach ich selber wenn die Sonne mal scheint. Jetzt fehlt nur noch der Rest, also 1200
minus die 600, plus zwei Eimer Farbe extra für 64, die hat die Leiterin mündlich zugesagt.
Adresse wie gehabt. | Moin. Von dem Hörspiel damals (2019, sechs Folgen, Musik komplett von mir)
kam jedes Jahr so um die 300 rum. Letztes Jahr 41. Der Sender sagt, wurde genauso oft gesendet,
der Verlag sagt, frag die Verwertungsgesellschaft, und die haben eine Warteschleife mit Musik,
die übrigens auch nicht von mir ist. Angemeldet ist alles, das hattet ihr 2020 erledigt.
Irgendwo bleibt da was hängen, bitte findet raus wo. | Guten Tag, hier Wiesner. Die Versammlung
hat beschlossen, dass der Wasserbeitrag ab diesem Jahr 48 Euro beträgt, das Protokoll ist
unterschrieben und abgelegt, die Pächter wissen es durch den Aushang. Herr Plaschke liest die
Zähler ab. Mir fehlt nun jemand, der die 62 Rechnungen erstellt und verschickt. Sie sollten am
1. April bei den Leuten sein. | Also wir feiern jetzt doch, 40 Jahre Kleingarten, hat die Runde
beschlossen. Da brauche ich ein Festheft, so 12 Seiten, Bilder hat der Herr Plaschke alle
gescannt. Und was ich fast vergessen hätte: die Pächter wissen ja noch gar nichts davon, denen
müsste man schreiben. | Mir bräuchtn an Saal fürn Heimatabend, so 150 Leit, Bühne muas dabei
sei, und Plakate a glei, des oide Buidl vom letztn Joahr passt no | Gibts irgendwo geld für
notenständer und so podeste? guckt mal bitte. ach und fürs probenwochenende such ich noch 4
leute zum kochen | Bin grad beim Aufräumen: Schuhkarton vom Sommerfest (ja, 2025...) kommt per
Post, das muss in die Bücher. Drei Lastschriften sind geplatzt, kümmert ihr euch? Und die Frau
Hellweg hat 500 gespendet, die kriegt bitte was Nettes mit Bescheinigung. | Suche Konditorin
oder Konditor, Teilzeit, gerne auch Quereinsteiger. Setzt ihr eine Anzeige auf und macht bei
Facebook auch was dazu? | Für den Firmenbrunch von Holtkamp brauche ich das Angebot,
Buffetschildchen und die Allergene dazu, alles bis zum 27. März | Aus der Skizze im Anhang hätte
ich gern ein Posterdesign, und wenn es fertig ist stellt es bitte gleich bei Etsy ein. | Bitte
testet bis Mittwoch nächste Woche das neue Onboarding auf Android. Getrennt davon bräuchte ich
Store-Screenshots auf Deutsch und Englisch. | Betriebsausflug vom 8. bis 10. Mai, 11 Leute,
irgendwo im Elsass, gern mit Weinprobe in der Nähe. Bitte Zimmer suchen und buchen, Budget 180
pro Kopf und Nacht | Am 19. fahr ich zur Firma Kessel nach Ulm, Bahn bitte buchen, und vorher
wüsste ich gern mit wem ich's da zu tun habe | Die Musik im Intro ist viel zu laut, dreht die
runter und macht es zwei Sekunden kürzer. Und irgendwer muss beim Bauamt nachfragen, ob unser
Schild genehmigt ist, am besten heute noch. | Das Schreiben vom Landesamt verlangt drei
Nachweise und ein Deckblatt; bitte zusammenstellen, kopieren, eintüten und mit Rückschein
hinschicken, Frist dort ist der 27. März. Die Nachweise findet ihr im blauen Ordner, bereits
eingescannt. | Ich brauche für meinen eigenen Überblick eine Auswertung: Wie viel habe ich heuer
an wen verkauft, nach Produkt und nach Bundesland, schön als Tabelle mit Balken daneben? Export
aus der Kassa liegt am Laufwerk. | Was kostet Lagerfläche in Graz pro Quadratmeter? Das bitte
rausfinden. Völlig andere Baustelle: meine Artikelliste hat kaputte Umlaute und doppelte
Nummern, die gehört bereinigt. | Reisekosten Februar: bitte alles in die Tabelle übertragen
(Kilometer, Hotel, Spesen). Und für die nächste Runde brauche ich am 25. März ein Hotel in
Chemnitz. | Wer macht in Europa kompostierbare Füllchips? Zwei, drei Anbieter mit Preis, bitte.
Bis dahin beim alten Lieferanten nochmal 20 Säcke nachbestellen, und zwar diese Woche. | Wir
nehmen ein neues Spiel ins Programm auf. Die Regeln (6 Seiten) müssten ins Niederländische, die
Schachtel braucht eine Illustration für den Deckel, und die Spieleläden in Belgien wollen
angesprochen werden. | 1) die 60 Messekontakte in die Kundentabelle eintippen 2) danach jeden
anrufen und fragen, ob er eine Probe vom Honigsenf will | Zu tun: Kontoauszug Februar mit den
Buchungen abgleichen / Gehalt für Mirjam vorbereiten (sie hatte 6 Überstunden) / den Brief vom
Versorgungsamt beantworten. | Bin gerade umgezogen – das Adressverzeichnis muss bereinigt
werden, lauter Dubletten. Bei der Post den Nachsendeauftrag stellen, das wäre das andere. Gilt
ab 1. April, muss also vorher da sein. | Neue Keramikkollektion: 18 Teile mit Bild und Preis in
den Laden online stellen, ein Faltblatt dazu gestalten, und dann die Concept Stores von unserer
Liste anmailen, ob sie sie führen wollen | Ich hätte gern ein paar Erstgespräche mit
Campingplatzbetreibern im Salzkammergut, die unsere Waschmünzen noch nicht kennen. Wie ihr da
rankommt, Telefon, Mail oder beides, ist mir wurscht, Hauptsache, es sind Leute, die auch
entscheiden. | Die Reichweiten aus Instagram und TikTok würd ich gern monatlich in einer Tabelle
sehen. Dazwischen, weil's grad passt: drei Beiträge zur Kirschblüte wären auch fein. | Unter dem
letzten Reel haben sich 34 Kommentare angesammelt, ein paar Fragen zum Preis, viel Herzchen,
zwei Nörgler. Bitte alle beantworten, auch auf Facebook, und die Nörgler freundlich. | Ich suche
dringend Personal: ein Inserat für einen Velomechaniker (80–100 %), bitte verfassen und
aufschalten. Dazu sollen Leute, die „Velo Service Winterthur“ googeln, auf uns stossen und nicht
auf den Konkurrenten gegenüber. | Eine Kundin aus Bregenz hat die falsche Größe bekommen und ist
ziemlich sauer, sie hat schon zweimal gemailt und einmal angerufen. Bitte entschuldigt euch,
schickt ihr die Rücksendeinfos und bietet ihr 10 % auf den nächsten Einkauf an, damit sie uns
nicht verloren geht. | Rechnung an Klinger (zwei Beratungstage à 720), und die Kanzlei Ott hat
die vom Jänner noch immer nicht bezahlt, da gehört eine Mahnung hin | Bei der Krankenkasse hängt
mein Antrag fest. Bitte dort anrufen (Nummer oben rechts auf dem Schreiben), nach dem Stand
fragen, das Aktenzeichen nennen und mir danach kurz schreiben, was noch fehlt. | Lohnabrechnung
für die zwei Minijobberinnen vorbereiten bis 27. März; Zeugnis für Herrn Blum schreiben, er geht
Ende des Monats | schneid mir bitte aus den handyfilmen vom hoffest einen clip von 60 sek,
hochkant, mit musik drunter, ohne das gesicht von meinem neffen (er will nicht), und am anfang
unser schriftzug | Beim Zoll liegt ein Paket aus Taiwan fest, bitte dort anrufen und die Papiere
nachreichen. Am Sonntag hätte ich außerdem gern einen Post zum Tag der offenen Werkstatt. | Auf
die Angebote von Januar hat kein Mensch reagiert, da müsste jemand nachhaken. Die
Umsatzsteuer-Voranmeldung für Februar bitte auch vorbereiten, mein Steuerberater will sie bis
20.3. sehen. | Für unseren Stand auf der Ausbildungsmesse bräuchte es ein Plakat, Format A1.
Zudem haben sich neun junge Leute fürs Praktikum gemeldet: laden Sie die bitte zum Kennenlernen
ein, am 15. April ab 13 Uhr. | Für die Seminarhäuser in Tirol würd ich jemanden brauchen, der
anruft und unsere Trommelabende vorstellt. Auf Instagram ist seit Fasching nix mehr passiert, da
sollten auch wieder zwei Beiträge pro Woche hinein. | Mein Steuerordner 2025 ist noch nicht
beisammen, das bitte angehen. Dann wär noch was Eigenes: eine Stellenausschreibung für einen
Kommissionierer, muss am 18.3. online sein. | Habe hier einen Stapel Behördenpost, der gescannt
und abgelegt gehört. Dazu die USt-Voranmeldung fürs erste Quartal fertig machen, Frist bei mir
ist der 15. April. Und gibt's für eine Ein-Frau-Tischlerei irgendeine Förderung für Maschinen?
Bitte mal recherchieren. | Sagt den Frisörtermin am Freitag ab, ich bin auf der Baustelle, und
macht gleich einen neuen in der Woche drauf aus. Nicht vor 16 Uhr! Die Nummer vom Salon steht im
Kontaktbuch unter „Haare“. | Ich fahr am 21. April nach Rotterdam zur Messe, eine Nacht, mit dem
Zug ab Hannover, Sparpreis wenn's geht, Sitzplatz reserviert und Hotel nicht weiter als 15
Minuten vom Ahoy. | Auf der Hinfahrt nach Bozen (28. März, Zug, erste Klasse wenn nicht zu
teuer) hab ich kein Netz, deshalb wär's super, wenn jemand bis dahin die Storys für die Woche
danach fertig macht. | Ich hab einen Blogtext zum Thema Wärmepumpe geschrieben, glaube aber, er
ist zu technisch. Bitte vereinfachen, kürzen, eine griffige Überschrift suchen, Zahlen so
lassen. Dauert sicher nicht lang, ist nur eine Seite. | Nach dem Umzug zum neuen Hoster sind
alle Bilder auf der Site weg, das muss wieder hin. Und bitte meinen Kalender ausmisten, da
stehen Sachen drin, die längst erledigt oder doppelt sind. | Liebe Leute, mein Geselle geht,
drum brauch ich einen neuen. Die Anzeige darf ruhig witzig sein, muss aber sagen: 38 Stunden,
Zulage, Firmenauto, keine Montage. Veröffentlicht bitte beim AMS und in der Bezirkszeitung,
Anzeigenschluss ist Montag um zwölf. | Die Einarbeitung für unseren Lehrling planen (soll am 7.
April fertig sein), das Kündigungsschreiben an den Stromanbieter aufsetzen und abschicken, und
dann tropft in der Werkstatt der Wasserhahn, den müsste auch wer reparieren | Seit dem Update
gestern Nacht lädt der Onlinekalender nicht, Kunden sehen nur einen Fehler 500, und wenn man neu
lädt, fliegt man ganz raus. Ich hab nichts angefasst, ehrlich. Bitte schnell!! | Bestand im Shop
stimmt hinten und vorne nicht: 14 Kerzen laut System, im Regal liegen 9, bei den Seifen genauso.
Zählliste ist im Ordner, bitte alles danach richtigstellen und ausverkaufte Sachen ausblenden. |
Heute früh kamen 62 Gläser Pesto, 30 Tapenaden und 12 Geschenkkisten zurück vom
Adventmarkt-Lager. Alles wieder in den Online-Bestand rein, Kisten um 5 € günstiger, und die
Reihenfolge so, dass die Kisten oben stehen. | Ruf bitte morgen bei der Gemeinde an wegen der
Standgenehmigung; die zwölf Hofläden auf meiner Liste könnte außerdem jemand anschreiben und
ihnen unseren Apfelessig anbieten. | Könnts ihr mir die offenen Rechnungen vom Elektriker und
vom Fliesenleger überweisen, spätestens am 17.? Und die neuen Kurszeiten gehören auf die
Homepage. | Drei Punkte, Reihenfolge egal: • Vorsorgetermin beim Betriebsarzt um eine Woche nach
hinten • Kündigung Handyvertrag schreiben und per Post weg • Zug nach Salzburg am 1. April,
vormittags | Das Interview mit dem Imker ist 48 Minuten lang, ich brauche höchstens acht.
Darüber dann ein kurzer Artikel fürs Magazin auf unserer Seite! | Hallo ihr, unsere Mails landen
bei gmx-Kunden seit Sonntag im Spam, bitte reparieren. Ach ja und die Seite „Über uns“ liest
sich wie ein Behördenbrief, könnt ihr die neu schreiben? | Ich suche für den 2. April einen
Mietwagen ab Flughafen Faro, klein, Automatik. Und beim Podcast: Folge 31 rauscht furchtbar, der
Ton muss gesäubert werden. | Eine Galerie in Porto möchte meine Bilder zeigen, ich kann es noch
gar nicht glauben. Könnten Sie mir die Beschreibungen bis Freitag nächster Woche ins
Portugiesische bringen? Es sind zwölf kurze Texte. | Am 8. April besuche ich einen Zulieferer in
Augsburg und fahre abends wieder heim. Dafür hätte ich gern eine Bahnverbindung ab Kassel,
möglichst unter 120 Euro. | In meiner Liste stehen 40 Büros, die sich im Herbst für unseren
Kaffee interessiert haben. Rufen Sie die doch bitte an und machen Sie für die Woche ab dem 23.
März ein paar Termine aus. Ich bringe dann Proben mit. | Die Schreinerei Kern schuldet mir seit
Januar 640 Euro und geht nicht ans Telefon. Schreibt ihr bitte eine nette Erinnerung, ich will
es mir mit denen nicht verscherzen. | Bei mir stehen zwei Leitz-Ordner mit Lieferscheinen, die
nie jemand erfasst hat. Tippt mir die doch bitte in eine Tabelle: Datum, Lieferant, Menge,
Preis. | Wir bekommen Ende März die ersten Spargelstangen, und meine Stammkunden warten jedes
Jahr darauf. Dafür brauche ich einen Newsletter, der am Freitag, dem 27., rausgehen kann. Gern
mit dem Rezept meiner Schwiegermutter, das liegt im Ordner. | Ich bin vom 14. bis zum 16. April
auf eine Tagung für Geigenbauer in Cremona eingeladen, was mich riesig freut. Bucht mir dafür
bitte ein einfaches Zimmer in der Altstadt, möglichst unter 90 Euro die Nacht. | Eine Kundin hat
mir gezeigt, dass auf unserer Seite noch der alte Meister mit Bild und Lebenslauf steht, obwohl
er seit Weihnachten in Rente ist. Nehmt den Abschnitt bitte heraus. Er selbst hat darüber
herzlich gelacht. | Neben den Belegen noch was Neues: Die Berufsgenossenschaft will bis zum 20.
März den Lohnnachweis auf ihrem Bogen. Könnt ihr den für mich ausfüllen? | Könntet ihr euch
parallel zum Zaun mal umsehen, wo im Umkreis von 50 km gerade Metallbauarbeiten ausgeschrieben
sind? Eine Liste mit Fristen genügt mir fürs Erste. | Zwei Sachen noch: Bitte antwortet Familie
Jensen auf Dänisch, dass der Hund mitdarf, und sperrt im Kalender die zweite Maiwoche, da kommt
der Fußbodenleger. | Ich bringe Ende des Monats Kinderrasseln aus Buche raus und weiß überhaupt
nicht, was da alles draufstehen muss. Könnt ihr mir bis zum 27. zusammenstellen, welche Angaben
fehlen, und den Etikettentext schreiben? | Der Artikel schlägt richtig Wellen. Jetzt würde ich
gern darüber reden statt schreiben: Sucht mir doch zwei oder drei Podcasts, die sich mit
Frauengesundheit befassen und mich einladen würden. | Bevor wir dazu kommen: Bei Etsy liegen
neun unbeantwortete Nachrichten von Kundinnen, meist wegen Lieferzeiten. Beantwortet ihr die
bitte in meinem Namen? Ich komme vor lauter Binden nicht dazu. | Für unsere Osteraktion hätte
ich gern ein Plakat in A2 fürs Schaufenster, mit den Hasen vom letzten Jahr. Die Druckerei will
die Datei am 20. haben. | Ich möchte fragen frühere Kunden vom Umbau, ob sie schreiben paar gute
Sätze für meine Homepage. Familie Reiter und Praxis Dr. Thoma. | Für meinen Vortrag am 8. April
bitte Anmeldung und Zoom machen. Und eine Mail an alle aus meine Liste, wo das drin steht. |
Können Sie bitte Hotel suchen in Dresden für mich und meine Mitarbeiterin, zwei Zimmer, vom 24.
bis 26. März, nicht weit von Messe. | Guten Tag, ich brauche Rechnungen für die vier Kunden von
Gartenarbeit letzte Woche, Liste habe ich geschickt als Foto. | BG will wissen wie der unfall
vom marko war, formular liegt im ordner, bitte ausfüllen, ich schreib unten kurz was passiert
is: leiter weggerutscht, 2 m, handgelenk geprellt | brauch 22 stk dachfenster-eindeckrahmen fk06
u 3 rollen unterspannbahn, frag beim zedach und beim raab was se kosten. freitag sollte das auf
der baustelle sein | hab die fenster vom altbau gemessen, 19 stk, zettel anbei, bitte gscheit
auf a liste bringen. und bei rekord und bei gealan-händler anfragen was die als 3-fach kosten |
so, dachrinne bei der frau kaltenegger is fertig, rechnung nach angebot 26-041 bitte. und vom
hallendach in penzberg noch mei gschmier ins aufmaßblatt bringen, foto kommt | Guten Tag, ich
habe die ganzen Belege fein säuberlich abgeheftet, da wären Sie stolz auf mich. Wären Sie so
nett und machten für die drei Parteien über der Drogerie die Jahresabrechnung fürs Wasser und
die Heizung? Bis Mitte April, sagen wir am 15., reicht es. Mit besten Grüßen, Alfred Nowak |
Guten Tag, bei uns auf dem Hof lammen gerade die Schafe, da komme ich zu nichts. Eine Familie
aus Utrecht will wissen, ob ein Kinderbett da ist und wann sie anreisen darf. Ja, und ab 15 Uhr.
Schreiben Sie ihnen das doch bitte auf Holländisch. Ihr Johann Mittermaier | Grüß Sie, mir geht
es den Umständen entsprechend. Bitte sehen Sie nach, ob die Familie Kovač die drei letzten
Mieten überwiesen hat, und machen Sie mir für das ganze Haus die Heizkosten vom Vorjahr fertig.
Die Tankrechnungen bringt Ihnen mein Sohn. Dankeschön, Maria Oberhofer | hier nochmal der enkel:
für oma die nebenkosten 2025 für alle fünf wohnungen abrechnen, und im selben haus allen
bescheid geben dass ende april die treppe gestrichen wird, danke | Folge 12 ist aufgenommen,
bitte schneiden und mit Intro versehen. Und von dem Gespräch brauche ich noch eine Abschrift als
Word. Bis Dienstag, wenn's geht. | Ich bin Bestatterin und würde gern mal in einem Podcast über
unseren Beruf reden, gern auch im Lokalradio. Vielleicht findet ihr da was, wo man nicht gleich
gruselige Musik drunterlegt. | Hallo, ich hätte gern eine kleine Google-Anzeige für unseren
Reifenwechsel. Start 18. März, Ende 31. März, Budget 400 Euro, Umkreis 15 km. | Die Löhne für
März müssen vorbereitet werden: drei Angestellte, eine Aushilfe mit 34,5 Stunden. Termin ist der
31.03. | Für den Tag der offenen Tür der Musikschule bitte einen Beitrag auf Facebook und
zusätzlich eine bezahlte Anzeige, 80 Euro, Umkreis 20 km. | Sehr geehrtes Team, unser Verein für
Stadtimker wächst und das Jahr rückt voran. Für die Jahreshauptversammlung brauchen wir die
Einladung samt Tagesordnung und Vollmachtsformular, und danach hätte ich gern noch einen Plan,
wer beim Auf- und Abbau hilft. Die Papiere müssten am 2. April fertig sein. Mit freundlichen
Grüßen Eva Reinhold | Liebes Team, wir haben neuerdings jeden ersten Dienstag Teamsitzung in der
Praxis, und keiner schreibt gern mit. Wir würden Ihnen künftig immer die Aufnahme schicken, und
Sie machen daraus das Protokoll mit der Aufgabenliste. Geht das so? Herzliche Grüße Dr. Miriam
Stolz | Sehr geehrte Frau Lindner, zunächst vielen Dank für Ihre Geduld mit mir. Ich bin jetzt
67 und mit diesen Netzwerken nicht aufgewachsen, aber meine Tochter meint, die Goldschmiede
müsse sich zeigen. Ich hätte daher gern vier Beiträge für Instagram zu den Trauringen, Bilder
liegen bei. Dazu bräuchte ich noch einen Handzettel im A5-Format für das Schaufenster.
Hochachtungsvoll Eckhard Thiele | Liebe Frau Tietz, ich melde mich wie immer viel zu spät und
gelobe Besserung. Könnten Sie die Hochzeitspaare vom letzten Sommer anschreiben und um ein paar
Worte über meine Fotos bitten? Die Namen stehen in der Datei im Ordner Hochzeiten. Schön wäre,
wenn ich die Stimmen bis zum 27. März hätte, da geht die neue Seite online. Liebe Grüße, Jonna
Feldt | Vom 19. bis zum 27. März bin ich im Urlaub. Bitte beantwortet in dieser Zeit die E-Mails
der Kunden, die Vorlagen kennt ihr. | Das Gespräch mit dem Bauherrn von gestern liegt als
Aufnahme im Ordner und müsste bis morgen Mittag um zwölf abgetippt sein. | Ich brauche bis
Dienstag, den 17., drei Rechnungen: Familie Brandl 780 Euro, Gasthof Post 1.240 Euro und Herr
Yilmaz 95 Euro. | Hier ist eine Liste mit 35 Hausverwaltungen. Ruft sie bitte an und macht
Termine für mich aus, am besten in der Woche ab dem 23. März. | Bitte bereitet bis zum 26. die
Löhne für März vor und erinnert die Firma Lechner freundlich an die beiden offenen Rechnungen. |
Das Foto suche ich noch. Bitte aktualisiert mir erst mal das Plugin für die Buchungen, das
meckert seit gestern. | Ach, Frau Petersen, unsere gute Seele am Telefon, liegt mit Bandscheibe
im Krankenhaus, und ich weiß gar nicht, wo mir der Kopf steht. Könntet ihr die Mails der
Patienten beantworten, so lange sie weg ist? Die Vorlagen von ihr liegen im Ordner Praxis. | Ich
habe mit einem alten Orgelbauer in Passau gesprochen, fast drei Stunden, der Kuchen war auch
gut. Die Aufnahme ist auf dem Stick gewesen, jetzt liegt sie in der Cloud. Bitte einmal alles
abtippen, Zeitmarken brauche ich nicht. | Meine Tochter hat mir am Wochenende erklärt, dass
meine Beiträge aussehen wie aus dem Gemeindeblatt. Sie hat leider recht. Macht mir doch bitte
vier schöne Instagram-Posts über die neuen Brautschuhe, Fotos hat der Fotograf schon
hochgeladen. | Unser Geselle hat gekündigt, die Neue fängt Montag an, und der Azubi war drei
Tage krank, ein Kuddelmuddel. Stunden stehen alle auf dem Zettel, den ich fotografiert habe.
Bereitet mir bitte die Löhne für März vor, freigeben will ich am 27. | Auf der Messe in Nürnberg
haben wir 80 Adressen von Hausverwaltungen gesammelt, Jens hat sie sogar schon in eine Liste
getippt, Wunder gibt es. Nur anrufen will sie hier keiner. Macht ihr das und legt mir Termine
bei den Interessierten? Und bei der Gelegenheit, für die Messe im Herbst brauche ich einen
Überblick, was andere Schädlingsbekämpfer auf ihren Ständen anbieten. | Wir haben vor
Weihnachten mal so einen Rundbrief gehabt und da kamen tatsächlich elf Bestellungen, ich war
baff. Das will ich jetzt jeden Monat haben, Thema sage ich euch immer vorher. Meine Frau sucht
die Rezepte dazu aus. | Ab Montag bin ich eine Woche an der Nordsee und will das Handy wirklich
auslassen. Bitte beantwortet solange die Mails der Patienten, die Vorlagen kennt ihr ja. | zwei
neue Aufträge, einmal ein Post zur Eröffnung der zweiten Praxis, einmal die Rechnung an die
Kasse für Frau Yilmaz | Auf der Seite steht noch der Mittagstisch vom Herbst. Der muss raus. Die
neue Karte habe ich euch als PDF gemailt. | Stellt euch vor, ein Hotel auf Mallorca will unsere
Seifen, einfach so auf Instagram gefunden! Die Chefin spricht aber nur Spanisch. Das Datenblatt
müsste also übersetzt werden, sie hätte es gern am Montag | War gestern beim Banker, netter
Mensch, aber ohne Zahlen läuft da nix. Er will den Januar sauber gebucht sehen und ich soll ihm
zeigen, was die anderen Brauereien im Umkreis fürs Fass nehmen. Macht ihr mir beides? | Wir
haben beim Ausmisten die alte Kundenkartei von meinem Vater gefunden, 310 Karten, teilweise fast
Sütterlin. Ich hab die am Sonntag alle eingescannt, mit Kaffee und Radio. Die sollen in unser
CRM, mit Adresse und welches Klavier bei denen steht | Zwei Mädels waren krank, die Aushilfe hat
am Rosenmontag doppelt gearbeitet und ich hab alles nur auf Zetteln. Fotos davon schick ich
gleich rüber. Könntet ihr daraus die Löhne für März vorbereiten, freigeben tu ich's dann selber
| Unsere Katalanen kommen wieder, ich freu mich, letztes Jahr haben wir bis drei Uhr früh
getanzt. Diesmal machen wir's ordentlich: Hotel für vier Leute vom 20. bis 22. April buchen, und
die Werkstattordnung auf Spanisch übersetzen. Mietwagen braucht's keinen, die kommen mit dem Bus
| Mein Steuerberater hat gestern angerufen, der war diesmal richtig sauer, obwohl wir zusammen
im Chor singen. Ihm fehlt der komplette Februar. Kontoauszug und Belege liegen im Ordner, bitte
macht mir die Buchhaltung bis zum 18. fertig. | sag mal, die Rechnungen waren prima, jetzt was
anderes, ich überleg ja ob ich so ein Lastenrad anschaffe für die Werkstatt und da solls doch
Zuschüsse geben vom Land oder vom Bund keine Ahnung, kann das jemand rausfinden und mir auf zwei
Seiten aufschreiben | hört mal meine Lohntante hat gekündigt und ich steh jetzt da mit sieben
Leuten und Stundenzetteln, zwei waren krank einer hat Elternzeit, irgendwer müsste das für März
zusammensammeln und so vorbereiten dass ich nur noch ja sagen muss, bis Dienstag den 24. glaub
ich, ja doch | puh das muss ich erst im Buch nachschauen. aber apropos Buch, das ganze Maßbuch
ist ja noch auf Papier, gut 200 Kunden, und ich hätt das so gern in einer Tabelle, kann das wer
abtippen wenn ich Fotos mache | ja hallo ich bins, ich hab letzte Woche bei drei Leuten Klaviere
gestimmt und wie immer keine Rechnung geschrieben, äh zwei mal 95 und einmal 140 wegen der
Saite, Adressen schick ich gleich, könnt ihr die fertig machen und rausschicken | jetzt wo die
Kurse bald auf der Seite stehen, ich hab da noch die Liste mit den 30 Pflegeheimen, da müsste
jemand anrufen und mir Gespräche ausmachen, am besten in der Woche vom 23. bis zum 27.,
vormittags kann ich eigentlich immer | Hallo zusammen, bei uns in der Kaffeerösterei gibt es
demnächst eine neue Sorte aus Äthiopien. Ich hätte dafür gern drei Beiträge für Instagram und
eine Ausgabe unseres Rundbriefs per E-Mail, beides fertig am 27. März. Bilder vom Rösten schicke
ich gleich mit. Viele Grüße, Jannis | Sehr geehrtes Team, für den 25. März bräuchte ich eine
Bahnfahrt von Freiburg nach Kassel und ein ruhiges Einzelzimmer, weil ich am Morgen darauf als
Gutachter vor Gericht aussage. Mehr als 220 Euro sollten es zusammen nicht werden. Mit
freundlichen Grüßen, Dr. Holger Amann, Bausachverständiger | Sehr geehrte Damen und Herren, die
Abrechnung für Februar hat wunderbar gepasst. Dürfte ich Sie bitten, nun auch die März-Löhne
vorzubereiten? Neu ist Herr Kowalke in der Backstube, dessen Bogen ich beilege. Am 27. brauche
ich alles zur Freigabe. Freundliche Grüße, Bäckermeister Rolf Thoma | Guten Morgen, hier ist
Frau Lindner von der Änderungsschneiderei. Die Rechnungen für das Theater und die beiden Hotels
liegen immer noch ungeschrieben auf meinem Nähtisch. Es wäre schön, wenn Sie die bis Freitag
fertig machen und verschicken könnten. Herzlichen Dank, Renate Lindner | Hallo, hier noch einmal
Frau Petersen vom Hörakustik-Studio. Neben den Rechnungen hätte ich eine Liste mit 28
Hausärzten, die man einmal anrufen sollte, um ein Kennenlernen mit mir zu vereinbaren. Mir würde
es vom 30. März bis zum 2. April passen. Haben Sie vielen Dank, Maike Petersen | Neue Sache: 25
Tierärzte von meiner Liste anrufen und mir Termine machen, in der Woche ab 23.3. Und die Mails
von der Praxisseite in der Zeit beantworten. | Noch was anderes, ich bräuchte zwei Posts zur
Frühjahrsinspektion für Facebook und einen Mietwagen ab Ulm für den 14. April. | Die Löhne für
März müssten am 27. zur Freigabe bereitliegen, Stundenzettel von Ayla und Jonas sind schon im
Ordner | Hallo, ich bräuchte jemanden, der mir jeden Monat die Belege mit dem Kontoauszug
abgleicht. Bisher mache ich das sonntags selber und es reicht mir. | Das Gespräch mit dem Bauamt
hab ich mitgeschnitten. Müsste mal jemand abtippen, bevor ich vergesse, wer da was versprochen
hat. | Ich hab 40 Minuten Video vom Geigenbau. Das soll auf YouTube, mit Untertiteln, und bitte
ohne mein ewiges Äh. | Frau Ohlsen hat wieder nicht bezahlt, da muss jetzt Klartext her. Und mit
Herrn Bär bitte die Abnahme für den 25. festmachen. | Die Maße vom Ortstermin Schulstraße sind
noch auf Papier und müssten ins Reine, und der Kunde wartet auf ein Angebot für die
Akustikdecke. | Lebensmittelkontrolle hat sich für Montag angesagt und die Temperaturlisten vom
Kühlhaus hat seit Wochen keiner geführt. Da muss was Ordentliches her. | Wir machen jetzt
Weinproben. Dafür brauch ich ein Plakat fürs Fenster und einen Post auf Facebook, beides bis
Montag. | Firma Kessler will ein Angebot fürs Sommerfest, 120 Leute, Grill und Salate. Morgen um
12 soll es bei denen sein. | da hat uns einer 1 stern gegeben weil wir keine pommes haben. das
will ich so nicht stehen lassen | Meine Startseite ist von 2014, da muss eine neue her, und zu
meinen Massagen bräuchte ich endlich gescheite Texte | Ruf bitte bei den drei Kitas an, ob sie
wieder Kisten nehmen wollen. Und ich brauche einen Termin beim Steuerbüro, Montag oder Dienstag
""",
}
