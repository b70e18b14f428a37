"""What people who write German want no more of work in play; as heard."""

from __future__ import annotations

DROPPED = {
    "cancel": """
lasst das mit stuttgart, termin ist geplatzt | Bitte stornieren Sie den Auftrag T-17. | brauch
die posts doch nicht, macht jetzt meine tochter | kommando zurück beim newsletter, wir schicken
diesmal keinen | hat sich erledigt, mach ich selber | Bitte stornieren Sie T-58, die Messe ist
abgesagt worden. | blast die anrufaktion ab, ich komm mit den aufträgen eh nicht hinterher | das
mit dem newsletter lassen wir doch bleiben | Lass gut sein mit den Anrufen, ich hab genug
Termine bis Sommer | Hiermit storniere ich die Recherche zu den Trauerrednern. | Den Newsletter
brauchts doch net, der Chef hat selber einen gschrieben | nix mehr mit Übersetzung, der Kunde
kann plötzlich Deutsch | Köln kann weg, der Kunde hat abgesagt | Ich würd das mit den Anrufen
doch lieber bleiben lassen, sorry | ach lassts den Newsletter, da hat meine Tochter schon was
zusammengeschrieben | die Reise nach Basel hat sich erledigt | rundmail entfällt, wir machen den
laden nächsten monat eh zu | T-40 streichen bitte | Der Korkvertrag muss nicht mehr übersetzt
werden, der Händler schickte eine deutsche Fassung. | lasst das mit insta, hab wieder ne
schülerin die das macht | lastenräder könnt ihr vergessen, war ne schnapsidee | wir machen zu.
also kein newsletter mehr. war schön mit euch | brief brauchts nimmer | die analyse nehm ich
zurück, der newsletter bleibt | hab schon eins gekauft haha. recherche überflüssig | Der Käufer
ist abgesprungen, das Exposé muss keiner mehr übersetzen | chef hat kalte füße gekriegt, ruft da
bitte keinen mehr an | Der Steuerberater macht's künftig. Hiermit ziehe ich den Auftrag zurück.
| Datenschutz hat nein gesagt, mitschnitt bitte löschen und nicht weiter tippen | lass mal mit
dem newsletter, wir machen jetzt nur noch whatsapp | Messe abgesagt, Bahn also auch | Tallinn
ist gestorben, beides | Die Aufnahme ist eh leer, wie ich grad seh. vergesst es | storno für die
bons bitte | doch keine posts, sorry fürs hin und her | hoffmann hat gezahlt, mahnung kann weg |
hat sich erledigt, mein sohn hats gemacht | Stopp die Anruferei bitte, wir sind voll bis Herbst
| flohmarkt fällt ins wasser, posts in die tonne | stoppt die mahnung an ostermann!! hat bar
bezahlt | doch keine übersetzung, die mutter spricht besser deutsch als ich | Kurs ist voll!! 14
leute, 12 matten. der newsletter dafür ist also hinfällig | Hiermit storniere ich den Auftrag
für die Teamseite. | kongress abgesagt, also kein wien für mich und den hund | lasst das mit dem
zug, ich nehm das auto | hat sich erledigt | karteikarten brauch ich doch nicht mehr abgetippt,
chef vom verband hat ne app | keine mahnung mehr an huber, der ist gestorben. nix mehr schicken
| ach vergesst die übersetzung | Straßenfest fällt aus, die Liste braucht kein Mensch mehr. |
Leipzig storniert mal bitte | brauchts doch nicht, hat meine Nichte schon gemacht | Lasst das
mit den Posts. Ich mach den Account zu. | abtippen könnt ihr streichen, der sender schickt mir
ein transkript | Ein Termin mit Kröger ist hinfällig, wir haben uns auf dem Parkplatz geeinigt.
| bitte nicht mehr buchen, messe ist abgesagt | Hoffmanns haben gezahlt, hat sich also erledigt
mit dem Erinnern | Stopp bei den Wiegezetteln, die Genossenschaft hat die alle digital, sagen
sie jetzt | lasst das mit den E-Transportern, zu teuer, das weiß ich auch so | Aushang auf
Ukrainisch brauch mer net, die Olena hats selber gschwind gschrieben | Nachtfilm fällt flach,
Ordnungsamt sagt nein. Also da nix posten | den insta-post vom maibock könnt ihr streichen, der
bock ist leider umgekippt | Die Fähre hat sich erledigt, wir liefern jetzt per Spedition | Den
Post zur Gürtelprüfung könnt ihr lassen, fällt aus, Trainer krank | Hotel doch nicht nötig,
schlaf bei meiner Schwester | Vergiss die Recherche, mein Schwager kennt einen | Maler bitte
absagen bzw. gar nicht erst weiter anrufen, Termin brauch ma nimmer | Beim Preis für den
Newsletter steig ich aus. Lass ma bleiben | Die Mitgliederliste hat meine Tochter am Wochenende
abgetippt. Ihr könnt das streichen | Den Beitrag zum Umzug lasst mal, wir bleiben nun doch in
den alten Räumen. | Frau Okonkwo hat heute früh überwiesen, die Mahnung kann also in die Tonne |
Den Lohn macht ab jetzt meine Steuerberaterin mit, den März müsst ihr nicht mehr vorbereiten |
den türkischen Flyer macht jetzt die Nachbarin für mich, also den bitte nicht weiter bearbeiten
| Das könnt ihr euch sparen, ich habe gestern den Mietvertrag für die neue Praxis unterschrieben
| Rückenkurs fällt aus, also keine Posts | Gerüst hat sich erledigt, der Nachbar leiht uns seins
| lass den Newsletter mal weg, brauch ich nicht mehr | die Rechnung Brandl bitte doch nicht
schreiben, das läuft alles über den Bauträger | gar keins mehr, die Reise ist abgeblasen |
Messeauftritt ist abgesagt, die Beiträge dazu könnt ihr euch sparen | weder noch, die Stadtwerke
haben den Auftrag zurückgezogen. Kann weg | Vergesst das mit dem Estrich, der Bauherr nimmt
jetzt doch Trockenbau. Braucht keiner mehr bestellen | nein danke brauch ich nich mehr, das mit
dem halteverbot. der container kommt auf den hof | Storniert bitte das mit dem Marktplatz, ich
bleib doch nur bei meinem eigenen Laden. | Bitte nicht weiter nach Podcasts suchen, ich trau
mich doch nicht. | Hinterhaus hat sich erledigt, mein Bruder zieht ein. Termine können alle weg
| des mit de Müllbilder lassma, d'Gemeinde schickt jetz selber Aufkleber | lass das mit dem
fonds, ich hab gesehen man darf nur bis 35 | Die zwei bleiben jetzt doch im Vorstand. Die
Versammlung hat sich damit erledigt, bitte nichts verschicken | Stadtfest machen wir doch nicht,
Antrag bitte lassen | das dänische brauchts nicht mehr | Die Untertitel haben sich erledigt,
elopage macht das jetzt automatisch | Test 2.2 bitte stoppen, der Build ist Murks | Speisekarte
bitte doch nicht übersetzen, wir stellen den Koch um | Müller hat grad überwiesen. Erinnerung
hat sich erledigt, also nicht mehr schicken! | Mietwagen hat sich erledigt, mein Bruder leiht
mir seinen Bus. | Die Messe in Wien ist abgesagt worden, das Hotel brauche ich also nicht mehr.
Schade drum. | Lasst die Aprilbeiträge bitte sein, meine Nichte macht das ab jetzt | Reuters
wollen nicht mehr, Angebot könnt ihr lassen | Frau Vogt heiratet nun doch nicht, Termin
entfällt. | Dem Mertens schenk ich das Gutachten, er hat mir beim Umzug geholfen. Also keine
Rechnung. | Das mit dem Maler hat sich erledigt, mein Schwager streicht am Wochenende selbst. |
Abmahnung bitte nicht schreiben, wir haben uns geeinigt. | Italien ist gestorben, braucht ihr
nicht mehr | Slogan hat sich erledigt, Vater besteht auf dem alten | Die Serie ist beim Brand
komplett gerissen, die Fotos brauche ich also nicht mehr. | Den Antrag bei der Bürgerstiftung
lassen wir sein, der Vorstand will das Geld jetzt selbst aufbringen. | Der Backkurs fällt aus,
mein Ofen ist hin | Den Live-Call müsst ihr doch nicht abtippen, die Aufnahme taugt nichts, man
versteht kein Wort. | Das Tassenmotiv hat sich erledigt, meine Nichte malt es. | Logo lassen
wir, die Leute hängen am alten | also das mit dem Hotel in Kassel könnt ihr lassen ich schlaf
bei meiner Schwester | Herr Grabowski kommt nicht mehr zu uns. Bitte keine Mail und keine
Vertrag an ihn. | Die Anfrage bei alten Kunden für Bewertung brauchen wir nicht mehr, ich habe
schon genug. | den brief an die versicherung braucht's nimmer, die ham heut früh gezahlt |
vergiss die sache mit den dachziegeln, hab noch zwei paletten im lager gfunden | Die Fahrt nach
Kassel fällt leider aus, meine Mutter liegt im Krankenhaus. Bitte nichts mehr buchen. | Die
Pressemitteilung brauchen wir nicht mehr. Das Jubiläum ist auf 2027 verschoben. | Auf das Intro
verzichten wir, der Podcast wird eingestellt. | newsletter doch nicht | hamburg hat sich
erledigt, messe fällt aus | bin ausgebucht, anrufe bitte einstellen | Die Reise nach Linz fällt
aus, ihr braucht nichts mehr zu buchen. | Auf die Anrufe bei den Kindergärten möchten wir
verzichten, der Kurs ist inzwischen voll. | Frau Bölling bekommt vorerst keine Rechnung. Das Tor
klemmt, da muss ich erst noch mal hin. | Das Hotel in Leipzig hat sich erledigt, ich schlafe bei
meiner Schwester | Maßkarten könnt ihr lassen, die tippt jetzt meine Auszubildende. Sie soll die
Kundinnen ja kennenlernen. | Newsletter bitte stopen, ich will das doch nicht | Die Übersetzung
hat sich erledigt, der Kunde spricht Deutsch | doch keine Anrufe bitte, wir sind bis zum Sommer
ausgebucht | Recherche hat sich erledigt, hab schon einen Lieferanten | hat sich erledigt,
braucht keiner mehr | Den Post zum Hoffest bitte nicht mehr machen. Wir mussten absagen, zu
wenig Helfer. | Seminarhaus brauchen wir nicht mehr | Bordsteine doch nicht anfragen, die
besorgt der Bauherr selbst | Den Marktstand im Mai lassen wir, bitte Antrag zurückziehen |
Altdorf hat sich für wen anders entschieden, da braucht ihr nicht mehr nachhaken | Hamburg fällt
flach, der Zug wird nicht gebraucht. | sommerfest ist abgeblasen, also bitte keine beiträge mehr
dafür | Blast den Newsletter ab. Die Preisliste läuft weiter. | Hat sich erledigt mit dem
Vertrag | Das Hotel bitte stornieren, ich schlafe bei meiner Tante. Den Wagen brauche ich aber.
| lasst das mit dem gästebuch gut sein, kann eh keiner lesen | Frau Ott hat ihre Zustimmung
zurückgezogen. Die Aufnahme darf nicht abgeschrieben werden, Auftrag also zurück. | Kommando
zurück, keine Einladung per Mail. Macht mir lieber bis Freitag einen Beitrag für Instagram
draus. | Mahnungen braucht es nicht mehr, gestern kam das ganze Geld auf einmal rein | Nehmt
T-57 von der Liste, das macht ab jetzt die Steuerberaterin. | Aus Steyr wird nix. Die Seite also
einstampfen, danke trotzdem | Das mit den Messen legen wir endgültig ad acta. Zu teuer, egal was
dabei rauskäme. | T-32 könnt ihr löschen | Bitte sofort aufhören mit den Anrufen, wir haben
keine Kapazität mehr | Hotel Linz hat sich erledigt, schlafe beim Kollegen | Ab sofort mach ich
die Mails wieder selbst, könnt ihr beenden | Hotel Erfurt hat sich erledigt, schlaf bei meinem
Bruder | T-5 bitte streichen. Der Kurs fällt aus, da gibts nix zu bewerben | Der Messefilm wird
doch nicht gezeigt. Untertitel hinfällig, danke trotzdem | Hotel in Graz bitte stornieren, die
Messe am 21. fällt aus | lasst das mit den bienenvideos, mein neffe macht's umsonst | Der Azubi
hat abgesagt, geht zur Sparkasse. Vertrag braucht's also nicht mehr :( | Hat sich erledigt, die
Messe fällt aus | Die Karriereseite brauchen wir nicht mehr, Stelle ist seit heute früh besetzt
🎉 | Spanien legen wir auf Eis. Um die AGB muss sich also niemand mehr kümmern | Die Messe in
Dresden ist abgeblasen, da brauch ich natürlich auch kein Bett mehr | Den Osterbrief können wir
uns sparen, die Posts reichen völlig. | Stopp bitte bei den Autohäusern, da kam grad Post vom
Anwalt wegen Kaltakquise | lasst mal gut sein mit den hundesalons, ich mach den laden doch nicht
auf | Wir haben seit gestern einen Vertriebler, der telefoniert das selber ab. Ihr könnt die
Hörer auflegen. | Die Messe fällt aus, Streik. Bett brauch ich also keins | Unser Madrider Laden
macht nicht auf. Spanisch liest hier dann niemand. | Im März haben wir schlicht nichts zu
erzählen. Lieber schweigen als schwafeln | hab über den Imkerverein jemanden gefunden, braucht
keiner mehr suchen | Herr Wiegand ist vorige Woche verstorben. Da schreiben wir jetzt keine
Mahnung. | Das Gericht hat die Sache zu den Akten gelegt, mein Diktat interessiert keinen mehr.
| Instagram hat uns gesperrt, und ehrlich gesagt bin ich erleichtert. Lasst die Stifte fallen |
Wir fahren nun doch nicht weg, Kind hat Windpocken. Die Mails mach ich vom Sofa | Holzer hat
heute früh gezahlt!! Mahnung also bitte sofort stoppen, bevor das peinlich wird | Nachbarn haben
alle unterschrieben und um zehn ist eh Schluss, den Lärmantrag lasst bitte bleiben. | die
bewertung vom maier is von selber verschwunden, braucht keiner mehr drauf antworten |
Kirchweihfotos hat mein Neffe jetzt sortiert, danke, erledigt | Hüpfburg brauchen wir nicht
mehr, Versicherung macht nicht mit. | Vernissage abgesagt, Angebot könnts kübeln | Wir geben
doch kein Angebot ab, Referenzblätter hinfällig. | den entsorger braucht ihr nimmer anrufen, der
stand grad aufm hof | Bauherr hat die Finanzierung nicht gekriegt. Der Bauzeitenplan kann also
weg, leider | dann lassen wir das halt, mach ich selber | Lohnvorbereitung bitte stornieren,
macht ab jetzt die Steuerkanzlei. | Blast das mit den Anrufen ab, ich hab die Liste gestern
selbst durchtelefoniert | lasst es gut sein, hat sich erledigt | Das Impressum braucht ihr nicht
mehr anfassen, mein Neffe war schon dran. Kann weg. | die Zugfahrt nach Kassel fällt aus, Messe
abgesagt. also nix buchen | social posts brauchen wir doch nicht, kippt die bitte. buchhaltung
läuft weiter | Vergesst die Übersetzung einfach, der Kunde aus Porto kann wohl doch Deutsch |
stop!! sofort alles anhalten | Ich ziehe die Recherche zurück, wir bleiben beim alten
Lieferanten. | Hiermit storniere ich den Auftrag zur Abschrift der Diktate. Mit freundlichen
Grüßen, Dr. Feddersen | Kommando zurück bei der Preisliste auf der Webseite! | Stopp, keine
Kundenmails mehr beantworten, das übernimmt mein Sohn | Die Reise nach Basel hat sich erledigt,
ich hab mir den Fuß gebrochen. | Ich zieh das zurück mit den Mahnungen, der Kunde hat gestern
doch noch überwiesen. | Englische Fassung vom Vertrag brauchen wir keine mehr, der Deal ist
geplatzt. | Also die Lieferantensuche könnt ihr knicken, wir haben einen in Polen gefunden. |
Den Lohn macht ab April der Steuerberater, da braucht ihr nichts mehr vorzubereiten. | lasst das
mit den posts mal sein | Bitte die Telefonaktion abblasen, wir sind bis Sommer ausgebucht | den
newsletter könnt ihr einstampfen, liest eh keiner | Hat sich erledigt, der Kunde hat überwiesen
| doch kein hotel, schlafe bei ner freundin | Stopp bitte, falsche Aufnahme geschickt, die
richtige darf ich gar nicht rausgeben. Also einfach vergessen | storno bitte | Fahrt nach Bremen
fällt flach, Kunde krank. Bitte stornieren | Die Dateneingabe könnt ihr stoppen, das Shopsystem
fliegt eh raus | ab Mai bitte keine Newsletter mehr, der Laden macht zu | Das mit den Anrufen
lassen wir bleiben. Mir ist nicht wohl dabei. | Die Fahrt nach Rostock am Donnerstag fällt
flach, bitte nichts mehr buchen | bitte die monatlichen Posts einstellen, ich mach den Laden zu
| die restlichen Mahnungen bitte nicht mehr rausschicken, haben sich alle gemeldet | Bückeburg
ist geplatzt, Stadt hat kein Geld. Also weder Zeichnung noch Prüfer. | Mein Nachbar verkauft mir
sein Lastenrad. Damit hat sich die ganze Marktübersicht eigentlich erübrigt. | Der Vermieter hat
verlängert!!! Kein Räumungsverkauf, wir bleiben. Banner und Mail sind damit hinfällig | Folge 12
erscheint gar nicht, der Gast hat nach dem Gespräch kalte Füße gekriegt.
""",
}
