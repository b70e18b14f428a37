"""What people write in German, by kind of message."""

from __future__ import annotations

SAID = {
    "request": """
daneben brauchen wir einen Flyer für den Markt |
anderes Thema: ein Zug nach Lyon für zwei im Juni |
ab Mai soll jemand unsere Abrechnung übernehmen |
Erinnerung an Lange schicken, Rechnung vom März | Rechnung an Petersen raus |
Belege von April bitte sortieren | Angebot für Brandt, bitte heute noch |
einmal die Lohnzettel für Juni | wir suchen eine Hand für die Ablage |
könnte wer die Notizen vom Dienstag abtippen | Zug nach Bremen, zwei Leute, Hin und zurück |
bitte Korrektur lesen, drei Seiten |
ein paar Posts für unsere Seite wären super | könnt ihr am Freitag das Telefon übernehmen |
wir wollen die neuen Zeiten ankündigen, bitte einen Rundbrief vorbereiten |
kümmert euch bitte um die offenen Rechnungen | lasst bitte den Vertrag übersetzen |
bis Monatsende müsste die Buchhaltung stehen | Zahlungserinnerung an alle Säumigen |
das Formular geht nicht mehr, bitte reparieren | das Gespräch bitte verschriftlichen |
Gehälter für fünf Leute vorbereiten | fangt mit den Büchern an, danach der Newsletter |
die Preise auf der Webseite stimmen nicht, bitte ändern |
die Preisliste muss aktualisiert werden | Rechnung an Peters, 20 Stunden zu 60 |
die Belege vom Juni müssen sortiert werden | jemand muss die Bank wegen der Karte anrufen |
hier liegen 50 Mails, bitte übernehmen |
ich habe einen Text auf Englisch, den ich auf Deutsch brauche |
es ist wieder so weit: Umsatzsteuer | kann mir jemand einen Zug nach Hamburg buchen |
mach bitte die Bücher und bereite die Löhne vor | Buchhaltung für Oktober bis Freitag |
die Bücher für März bitte | Newsletter für Dezember |
ich brauche einen Flyer für unseren Tag der offenen Tür |
ich bräuchte bis Montag eine Übersetzung des Vertrags |
wir brauchen jemanden, der die Preise auf der Webseite ändert |
wir bräuchten drei Beiträge für Instagram | könntest du den Newsletter schreiben? |
kannst du mir für nächste Woche einen Flug nach Wien buchen |
könnten Sie bitte die Lohnabrechnung für Mai vorbereiten |
könnt ihr die Buchhaltung fürs dritte Quartal machen? |
kann jemand unsere Webseite anschauen, das Kontaktformular ist kaputt |
kann bitte jemand dieses Interview abtippen? |
würdest du bitte die Rechnung an Müller schicken |
wer kann zwei Seiten ins Französische übersetzen? |
wer könnte sich um den Posteingang kümmern, während ich weg bin? |
gibt es jemanden, der ein Logo entwerfen kann |
bitte eine Rechnung an Keller über 900 Euro schicken | bitte die Leute auf der Liste anrufen |
bitte Konto abstimmen für September | schreib drei Posts über das neue Produkt |
such mir ein Hotel in der Nähe der Messe, höchstens 120 Euro |
übersetze das bitte ins Spanische, eilt | die angehängte Aufnahme abtippen |
Öffnungszeiten auf der Homepage ändern | ruf diese Kontakte an und mach Termine aus |
recherchiere fünf Lieferanten für Papiertüten | ich suche jemanden für eine Broschüre |
ich suche Hilfe bei der Steuer | ich hätte gern ein neues Banner für den Laden |
ich möchte meine Konten aufräumen lassen | wir möchten unsere AGB übersetzen lassen |
ich wollte fragen, ob jemand meinen Artikel Korrektur lesen kann |
wie immer: Lohn für Juni bitte | neue Aufgabe: die Kundenliste bereinigen |
noch eine Aufgabe: 40 Visitenkarten in die Tabelle eintragen |
als Nächstes: Untertitel für das Video, 12 Minuten |
Hallo! Könntest du die Bücher für April machen? |
Guten Morgen, bitte die offenen Rechnungen anmahnen |
Hallo zusammen, wir brauchen eine Landingpage bis zum 15. |
Danke! Und könntest du auch noch den Newsletter machen? |
vielen Dank, super Arbeit. Jetzt bitte dasselbe für November |
prima, danke. Dann bräuchte ich noch die Rechnungen für März |
die Webseite ist down, bitte reparieren |
mein Posteingang ist ein Chaos, kann das jemand sortieren |
ich habe hier 30 Belege, die verbucht werden müssen |
wir ziehen im Mai um, die Adresse muss überall geändert werden |
Tisch für sechs am Donnerstag um 19 Uhr reservieren |
alle erinnern, die noch nicht bezahlt haben |
jeden Monat: Konto abstimmen und mir eine Übersicht schicken |
ab jetzt bitte zweimal pro Woche auf LinkedIn posten |
Termin mit Keller nächsten Dienstag um drei vereinbaren |
vereinbare für morgen Nachmittag ein Gespräch mit dem Steuerberater |
200 Visitenkarten für die neue Kollegin bestellen | erstell eine Tabelle mit allen Verträgen |
fasse den Bericht auf einer Seite zusammen |
zwei Sachen: die Bücher für Mai und ein Newsletter für Juni |
ruf zuerst die Kunden an, danach schick ihnen die Broschüre |
mach die Märzbücher und schreib den Newsletter | dringend: Kasse im Shop reparieren |
Protokoll der gestrigen Sitzung abtippen | 500 Wörter über Frühjahrsputz für unseren Blog |
Logo für eine Bäckerei, warme Farben | Flüge für zwei nach Madrid, 3. bis 5. April |
Datenerfassung, 120 Zeilen, aus PDF ins CRM |
mein Steuerberater fragt nach den Büchern für Februar, könnt ihr sie fertig machen? |
jemand müsste den Vermieter wegen der Heizung anrufen |
ich brauche am Wochenende jemanden für die Kundenmails |
bitte ein Angebot für das Projekt Brandt, 14 Stunden zu 85 |
hilf mir bei der Planung des Teamausflugs | bau mir eine App fürs Handy |
ich brauche einen Klempner für die Küche | bitte mein Büro streichen
""",
    "answer": """
vor unserem Urlaub, also ungefähr am 3. | sobald jemand Zeit hat |
was nehmen andere denn so? | schwer zu sagen, nehmen wir Dienstag | ich denke, zwei Seiten |
das soll Olga entscheiden | eilt nicht | hat keine Eile | es ist nicht dringend |
das weiß ich nicht, was ist sinnvoll? |
Freitag | Freitag Mittag | bis Ende des Monats | nächsten Dienstag um drei | März |
drittes Quartal | letzten Monat | das zweite | der erste | Nummer 2 | beide | alle |
keins von beiden | Buchhaltung | der Newsletter | vom Deutschen ins Englische | etwa 40 |
12 Seiten | ungefähr zwei Stunden | 1.200 Euro | höchstens 300 | Instagram | ja | ja bitte |
ja genau | passt, ja | nein | nein, noch nicht | nein danke | bin nicht sicher |
weiß ich nicht | keine Ahnung, entscheidet ihr | schicke ich später | muss ich nachschauen |
Ana hat es schon | wie letztes Mal | wie immer |
das war für einen Drucker, den wir im Mai gekauft haben | das war der Zug nach Lissabon |
der Kunde ist die Keller GmbH, der Workshop am 12. Mai | die neuen Öffnungszeiten |
unsere Kunden, vor allem kleine Restaurants | freundlich, aber nicht zu locker |
was für euch am besten passt | egal | liegt im gemeinsamen Ordner | hier ist es | anbei |
jeden Tag außer Mittwoch | am liebsten vormittags | nach 16 Uhr |
er heißt Tom, tom@example.com | das ist privat, weglassen | ja, beide Konten |
das Geschäftskonto | nur die erste Hälfte | so bald wie möglich |
keine Eile, zwei Wochen reichen | überspringen | in Euro | kurz, eine halbe Seite |
ans Verkaufsteam | monatlich
""",
    "remark": """
bei Fragen zum Vertrag bitte Lena anrufen | Lena weiß alles über die Buchungen |
für die Löhne ist Herr Stein zuständig | Tim betreut bei uns die Webseite |
bei Steuerfragen hilft unser Berater |
damit ihr es wisst: die Rechnungen liegen jetzt bei Lena |
welche Schrift ist das? | woher ist das Bild? | der Nachbar ist einverstanden |
am 9. bin ich zurück |
schau ich mir nachher an | passt, bis später | mach ich heute noch |
die Firma gibt es nicht mehr, einfach weglassen | arbeitet ihr auch samstags? |
kostet das am Wochenende mehr? | aha, verstehe | bin bis vier im Termin |
ist das mit oder ohne Steuer? | ist im Preis alles enthalten? |
das alte Konto gibt es nicht mehr | die Filiale wurde im Frühjahr geschlossen |
was würde das ungefähr kosten? | wie teuer wäre eine Seite? |
unser Buchhalter heißt Braun, der weiß Bescheid | ich bin den ganzen Vormittag in Terminen |
ich lade sie heute Abend hoch | die habe ich bar bezahlt | ok, verstehe |
gut, danke für den Hinweis | die Zahlung vom 5. war für die Miete | er spricht nur Französisch |
die hier hat gefehlt | einen habe ich vergessen, hier ist er | die Zahlung war privat |
die 120 am 3. waren ein Geschenk | das gehört zum anderen Projekt | ich habe ihr davon erzählt |
das Büro ist in der Gartenstraße | danke, ich fange jetzt an | bin dran |
erledigt, ist in eurem Postfach | ich habe es in den Ordner gelegt | was nehmt ihr pro Seite? |
kann man monatlich zahlen? | wie schicke ich euch die Datei? | was würde das kosten? | ok |
okay | ok super | alles klar | verstanden | gut | in Ordnung | mach ich | wird gemacht |
geht klar | ja mache ich | einverstanden | klingt gut | passt | passt so | 👍 | 👌 |
gut zu wissen | kein Problem | kein Ding | die 480 waren für den Drucker |
ich habe euch gerade den Auszug geschickt | die Dateien sind hochgeladen |
die Unterlagen liegen jetzt im Ordner | habe die Rechnung eben bezahlt |
zur Info: ich bin bis Donnerstag unterwegs | nur zur Info, unser Büro ist am Montag zu |
übrigens, das Logo ist das von der Webseite | übrigens ist Tom nächste Woche wieder da |
bitte beachten: die Preise sind ohne Mehrwertsteuer | denkt dran, der Kunde telefoniert lieber |
der Zugang hat sich geändert | ich habe die Liste vergessen, hier ist sie |
sorry, falsche Datei, das ist die richtige | hier ist der fehlende Beleg |
anbei die neue Version der Liste | ein Beleg fehlt noch, ich suche ihn |
die Bank sagt, der Auszug kommt morgen |
ich habe mit dem Vermieter gesprochen, er ist einverstanden |
sie möchte lieber morgens angerufen werden | die Ansprechpartnerin ist Maria |
unsere Farben sind Blau und Weiß | die neue Adresse ist Gartenstraße 4 |
ich bin diese Woche nicht im Büro | morgen bin ich nicht erreichbar |
ich schaue es mir heute Abend an | ich melde mich | braucht ihr noch etwas von mir? |
welches Format braucht ihr? | habt ihr meine Mail bekommen? | was kostet das? |
wie viel kostet das? | wie teuer wird das? | was sind eure Preise? |
ist die Mehrwertsteuer dabei? | wie lange dauert das normalerweise? | was kannst du? |
wie funktioniert das? | arbeitet ihr auch am Wochenende? | wer sieht meine Dateien? |
kann ich mit einem Menschen sprechen? | bitte aufpassen bei der zweiten Spalte |
genau so hatte ich es mir gedacht, nur eine Kleinigkeit: der Titel ist Dr. |
zum Newsletter: das Foto ist von Anna | zu den Büchern: die Überweisung über 300 war privat |
ich glaube, in Zeile 3 ist ein Tippfehler | auf Seite zwei fehlt das Datum |
die zweite Version gefällt mir besser | sieht gut aus für mich | ich bin heute krank |
meldet euch, wenn ihr Fragen habt | sag Ana, der Schlüssel ist beim Nachbarn
""",
    "change": """
es muss zwei Tage früher fertig sein | wir brauchen es am Dienstag und nicht am Freitag |
das zweite Kapitel bitte weglassen | nehmt die Telefonnummer raus |
die Preise bitte nicht reinschreiben | teilt es auf zwei Dateien auf |
drei Tage später reicht auch | lieber eine Tabelle je Monat |
nehmt bitte auch die Märzrechnung mit hinein | bitte alles in Arial |
an Olga schicken statt an mich | als Excel und nicht als PDF bitte |
zwei Seiten reichen statt drei | setzt noch unsere neue Adresse darunter |
orientiert euch am Stand vom letzten Jahr |
das Zimmer sollte zum Garten gehen | der Text müsste freundlicher sein |
das Auto müsste größer sein | Lena bitte auch mitzählen | rechnet meine Schwester mit ein |
der Zug soll später fahren | wir sind drei, nicht zwei |
lieber mit dem Zug als mit dem Flieger | mach sechs draus statt vier |
die Überschrift kürzer bitte | nimm auch noch die Spesen mit auf |
könntet ihr auch die Reisekosten einbeziehen? | bitte auch die Anzahlungen mitzählen |
bitte etwas förmlicher | schreibt es lockerer | der Ton darf wärmer sein |
Juni kann weg, nur Juli | zwei weitere Seiten sind dazugekommen | das hat Zeit bis zum 12. |
keine Eile, Ende nächster Woche reicht | ginge auch Donnerstag statt Freitag? |
bitte die Fahrtkosten mit reinnehmen | nur die ersten drei Kapitel, nicht das ganze Buch |
schieben wir den Rundbrief in den Mai | Korrektur: sie schreibt sich mit zwei n |
nehmt doch die alte Vorlage | bitte den Text etwas kürzen | am Ende noch eine Tabelle anfügen |
es kommen noch zwei Personen dazu | lasst die Preise bitte raus | die Namen bitte weglassen |
lieber zwei Seiten statt vier | es soll grün sein, nicht rot | bitte den alten Titel behalten |
den Teil zum Parken auslassen | geht das als PDF statt Word |
der Flug soll am 4. sein, nicht am 5. | macht bitte auch gleich das zweite Konto mit |
wir sind jetzt fünf Personen, nicht vier | kann das bis Donnerstag warten? |
bitte mit den überfälligen anfangen | lieber 45 Minuten statt einer Stunde |
doch erst am Dienstag | ich habe die Liste geändert, bitte nehmt diese | lieber Montag |
mach doch Montag draus | doch lieber Donnerstag statt Mittwoch |
können wir das auf Freitag verschieben? |
kannst du den Newsletter auf nächste Woche verschieben | bitte den Termin auf 16 Uhr legen |
geht es auch einen Tag später | verschieben wir das auf nach Ostern |
bitte eine Woche nach hinten schieben | ich brauche es früher, am besten Mittwoch |
geht es schon bis Mittag? | die Frist ist jetzt der 20. |
muss doch nicht bis Freitag, Montag reicht | Datum bitte auf den 5. ändern |
Planänderung: 300 Wörter statt 500 | eigentlich doch 20 Seiten | nur die ersten zwei Kapitel |
nicht März, sondern April | ich meinte April, nicht März |
sorry, ich meinte das Geschäftskonto | Korrektur: der Betrag ist 1.450 |
bitte auch noch die Zahlen vom zweiten Quartal dazu | bitte nimm auch die Spesen mit auf |
und die neuen Preise bitte auch | kannst du Tom noch auf die Liste setzen |
füge bitte die Belege für Mai hinzu | bitte noch unsere Telefonnummer draufschreiben |
noch was zum Flyer: bitte das neue Logo verwenden |
beim Newsletter bitte noch einen Satz zum Parken ergänzen | bitte den letzten Absatz weglassen |
nehmt bitte das zweite Bild raus | ohne Einleitung bitte | bitte kürzer, höchstens 100 Wörter |
auf Französisch statt Spanisch | zwei Personen statt drei | lieber blau als grün |
schickt es an Anna statt an mich | die Rechnung soll an die andere Adresse |
bitte auf das vierte Quartal erweitern | bitte nur donnerstags anrufen |
doppelt so viele Beiträge bitte | Budget auf 500 erhöhen | lieber am Vormittag |
könnt ihr den Anfang noch lustiger machen | bitte den Namen korrigieren, Meyer mit y |
ändere den Titel in "Frühling" | bitte auf morgen vorziehen |
die Bücher haben keine Eile mehr, Monatsende reicht | mach das rückgängig
""",
    "status": """
ist das inzwischen fertig? | fertig oder noch in Arbeit? | schon erledigt? |
hat das schon jemand übernommen? | wo stehen wir damit? | wird es rechtzeitig fertig? |
geht es voran? |
tut sich da was | und das Hotel? | gibt's schon was vom Logo | T-9? | schon was gehört |
wie lange braucht ihr noch für die Webseite? | wie lange noch? |
darf ich sehen, was schon da ist? | kann ich die erste Fassung schon anschauen? |
hat sich das schon jemand angesehen? | ist Tom mit den Anrufen durch? |
wann sehe ich den ersten Entwurf? | gibt es schon eine erste Fassung? |
was ist aus meiner Anfrage geworden? | kümmert sich jemand um die Löhne? | kommt ihr voran? |
wie sieht es mit der Webseite aus? | seid ihr zum Flyer gekommen? | ist da jemand dran? |
wurde es verschickt? | was ist mit meinem Plakat? | und die Rechnungen? |
hallo? gibt es Fortschritte? | sind die Tickets gebucht? | hat der Kunde geantwortet? |
wo sind meine Sachen? | wo stehen wir mit der Buchhaltung? | wo bleibt mein Newsletter? |
wo ist die Übersetzung? | wie ist der Stand? | Stand der Dinge? | Status? | Status bitte |
gibt es was Neues? | gibt es Neuigkeiten zur Webseite? | was gibt's Neues zu T-12? |
wie läuft es? | wie läuft es mit den Anrufen | wie weit seid ihr? |
wie weit ist das Transkript? | wie sieht's aus mit den Rechnungen? | wie geht es voran? |
was ist mit meiner Anfrage? | ist es schon fertig? | ist der Newsletter fertig? |
sind die Bücher schon fertig? | arbeitet schon jemand daran? | hat schon jemand angefangen? |
hat jemand meine Aufgabe übernommen? | habt ihr die Rechnungen schon verschickt? |
hast du den Vermieter schon angerufen? | wann ist es fertig? | wann kommt die Übersetzung? |
wann bekomme ich den Bericht? | wann kann ich mit dem Logo rechnen? |
wird das bis Freitag fertig? | klappt es bis Montag? | wer arbeitet am Logo? |
wer macht meine Bücher? | was ist noch offen? | was läuft gerade? | zeig mir meine Aufgaben |
meine Aufgaben | was fehlt noch? | wie viele Anrufe sind erledigt? |
ich wollte nur mal nach dem Flyer fragen | wollte mal hören, wie weit die Recherche ist |
kannst du mir sagen, wie es um die Buchung steht? | könnt ihr mir ein Update zum Plakat geben |
sind die Flüge gebucht? | gibt es schon einen Termin für das Video?
""",
    "cancel": """
der Plan ist geplatzt, ihr braucht nicht weiterzumachen | wir haben doch schon eins |
wir haben eine andere Lösung, bitte aufhören | fällt aus, die Veranstaltung ist abgesagt |
das könnt ihr wegwerfen | das braucht ihr nicht mehr zu machen |
den Auftrag könnt ihr löschen |
nicht mehr nötig, mein Bruder hat es gemacht | lasst es bitte, der Kunde will nicht mehr |
das habe ich am Sonntag selbst erledigt | wir haben es uns anders überlegt |
die Messe fällt aus, also keine Zugfahrt | erledigt sich von selbst, bitte stoppen |
wir haben es selbst gemacht, kann weg |
ihr könnt mit den Anrufen aufhören | die Suche könnt ihr beenden | bitte alles stoppen |
lasst die Broschüre bleiben | auf den Flyer können wir verzichten |
das Geschäft ist geplatzt, bitte stoppen | der Steuerberater hat es gemacht, also streichen |
den Rundbrief brauchen wir jetzt doch nicht | wir haben uns gegen das Video entschieden |
vergesst das mit dem Hotel | abbrechen | bitte abbrechen | storniere das |
bitte den Newsletter stornieren | T-3 stornieren | stopp | stopp bitte |
bitte stoppt die Anrufe | die Bücher brauche ich nicht mehr | brauche ich nicht mehr |
wir brauchen die Übersetzung nicht mehr | wird nicht mehr gebraucht | nicht mehr nötig |
das ist nicht mehr notwendig | der Flyer wird doch nicht gebraucht | vergiss es |
vergesst den Flyer | hat sich erledigt | das mit dem Logo hat sich erledigt |
schon erledigt, habe ich selbst gemacht | ich habe es selbst gemacht, nicht mehr nötig |
lass es | lassen wir das | lass das mit der Recherche | doch nicht |
doch kein Newsletter diesen Monat | doch keine Reise, bitte den Flug absagen |
sag das Treffen ab | bitte absagen |
bitte die Lohnabrechnung nicht machen, das macht der Steuerberater |
ihr müsst sie nicht mehr anrufen | ich möchte meinen Auftrag zurückziehen |
ich ziehe die Anfrage zurück | die Veranstaltung fällt aus, also kein Flyer |
der Kunde ist abgesprungen, wir können aufhören |
ich habe es mir anders überlegt, ich will es nicht mehr |
den Newsletter lassen wir diesmal ausfallen | nimm das von der Liste |
bitte meine Anfrage löschen
""",
    "thanks": """
danke, jetzt geht alles auf | vielen Dank, das ging ja flott |
Olga hat uns sehr geholfen, danke | genau das haben wir gebraucht |
das ging ja fix, danke euch | ihr seid klasse | sauber, danke |
genau richtig, danke | freut mich sehr | wirklich schöne Arbeit | besser geht's nicht |
danke fürs schnelle Erledigen | danke | danke! | danke schön | dankeschön | vielen Dank |
vielen lieben Dank | besten Dank | herzlichen Dank | tausend Dank | danke dir | danke euch |
danke Ana! | danke, super | danke, sieht super aus! | perfekt, danke | perfekt! | super |
super gemacht | toll | toll geworden! | klasse | klasse Arbeit | prima | prima, danke |
gut gemacht | spitze | wunderbar, danke an alle | genau das habe ich gebraucht, danke |
ihr seid die Besten | das ging aber schnell! | wow, so schnell, danke | gefällt mir sehr |
sehr zufrieden mit dem Ergebnis | danke für die schnelle Antwort | danke für die Hilfe |
danke für die Bücher, alles bestens | danke, das war alles für heute |
danke, keine weiteren Fragen | ok danke | alles klar, danke | danke und schönes Wochenende |
der Newsletter war toll, die Kunden waren begeistert | merci | 🙏 | ❤️
""",
    "greeting": """
Tach zusammen | Moin moin | Grüezi | Servus |
hallo | hallo! | hi | hey | hallo zusammen | hallo Ana | guten Morgen | guten Morgen zusammen |
guten Tag | guten Abend | moin | moin moin | servus | grüß Gott | grüezi |
hallo, ist da jemand? | jemand da? | bist du da? | hallo, wie geht's? | wie geht es dir? |
schönen Montag! | frohes neues Jahr! | ich bin wieder da | tschüss | auf Wiedersehen |
bis morgen | bis später | gute Nacht | schönes Wochenende | schönen Feierabend | freut mich |
👋
""",
    "complaint": """
nach vier Tagen immer noch keine Antwort | das ist wieder die falsche Fassung |
die Hälfte fehlt | ich bin damit gar nicht zufrieden |
schon zum zweiten Mal die falsche Adresse | da stimmt ja gar nichts |
ich habe etwas bezahlt, was ich nie bestellt habe | das hat keiner gegengelesen |
ich habe ein Logo bestellt und Gekritzel bekommen | dafür bezahle ich nicht |
immer dasselbe, immer zu spät | ich hatte das am Montag erwartet, wo bleibt es? |
keiner hat mir gesagt, dass es später wird | schon der nächste Fehler in der Rechnung |
wirklich schlechter Service | das war für letzte Woche zugesagt | überall Fehler |
damit kann ich nichts anfangen | ich habe langsam genug | warum bekomme ich keine Antwort? |
seit Tagen keine Antwort, so sollte das nicht laufen |
ich warte seit fünf Tagen und höre nichts | keiner meldet sich bei mir |
seit einer Woche habe ich nichts von euch gehört | zehn Tage und immer noch keine Antwort |
ich musste alles selbst korrigieren | ihr habt die Hälfte vergessen |
warum wurde meine Anfrage ignoriert? | schon das zweite Mal die falsche Datei |
die Summen stimmen wieder nicht | ich bin sehr unzufrieden, wie das gelaufen ist |
das ist schon wieder falsch, zum dritten Mal! | das ist falsch | das ist alles falsch |
die Zahlen stimmen schon wieder nicht | ich bin nicht zufrieden |
ich bin überhaupt nicht zufrieden damit | ich bin wirklich enttäuscht | das ist inakzeptabel |
das geht so nicht | so geht das nicht weiter | ich warte immer noch!! |
ich warte seit Montag und keiner antwortet | niemand antwortet mir |
warum meldet sich niemand? | das dauert viel zu lange | schon wieder zu spät |
für Freitag versprochen und immer noch nichts da | das war gestern fällig! |
die Frist wurde wieder verpasst | wie oft muss ich noch fragen? | der Text ist voller Fehler |
voller Tippfehler, hat das jemand geprüft? | schlampige Arbeit | schlechte Qualität |
ganz schlecht gemacht | die Übersetzung ist unbrauchbar | das habe ich so nicht bestellt |
das ist nicht das, was ich wollte | das war anders vereinbart | die Hälfte fehlt |
ihr habt die Falschen angerufen | der Kollege war unfreundlich zu meiner Kundin |
mir wurde doppelt berechnet | die Rechnung ist viel zu hoch, vereinbart waren 60 |
ich will mein Geld zurück | ich möchte mich beschweren | reine Zeitverschwendung |
immer derselbe Fehler | mir reicht's | unmöglich | so ein Chaos |
das kann doch nicht wahr sein | echt jetzt? schon wieder? | ich hätte mehr erwartet |
mein Kunde ist deswegen sauer | wegen euch haben wir die Messe verpasst | ärgerlich
""",
    "not_for_us": """
unser Dach ist undicht, kann jemand kommen? | ich suche einen Babysitter für Samstag |
wer mäht mir den Rasen? | meine Waschmaschine ist kaputt | wir brauchen einen Elektriker |
könnt ihr mir morgen die Haare schneiden? | mein Fahrrad muss repariert werden |
wie lange leben Elefanten? | wie tief ist das Meer | wer hat das Bild gemalt |
warum werden Blätter rot? | welcher Fluss ist der längste? | wie viele Beine hat eine Spinne |
Sie wurden ausgewählt, Anhang öffnen | wann fiel die Mauer | heute fühle ich mich einsam |
weißt du einen guten Arzt hier in der Nähe? | kennst du einen Friseur |
was koche ich heute Abend | erzähl mir was Lustiges | wer spielt heute |
glaubst du an Geister? | gibt es Leben auf dem Mars? | kannst du mir ein gutes Buch empfehlen? |
was isst du am liebsten? | wie ist das Wetter heute | es schneit hier |
günstige Kredite ohne Prüfung, hier beantragen | erzähl mir etwas Interessantes |
sag was Nettes | hast du den neuen Film gesehen? | wer gewinnt die Wahl |
wie hoch ist der Eiffelturm | hast du Kinder? | was für ein schöner Tag |
ich habe gestern einen tollen Film gesehen | E-Mail-Adressen kaufen zum Bestpreis |
schnell Geld verdienen, antworten Sie mit JA |
Ihr Paket wartet, bestätigen Sie hier Ihre Adresse | wir bringen Sie bei Google nach oben |
wie wird das Wetter morgen? | regnet es am Wochenende? | erzähl mir einen Witz |
wer hat gestern gewonnen? | was ist die Hauptstadt von Australien? | wie alt bist du? |
bist du ein Roboter? | magst du Musik? | was ist der Sinn des Lebens |
ich hatte ein tolles Wochenende am See | meine Katze ist krank |
der Verkehr heute war schrecklich | ich bin heute so müde | das Mittagessen war lecker |
hast du das Spiel gesehen? | was machst du in den Ferien? | ist es nicht heiß heute |
alles Gute zum Geburtstag! | haha | lol | 😂 | das ist lustig | sing mir ein Lied |
wie spät ist es in Tokio | gib mir ein Rezept für Pfannkuchen | was hilft gegen Schnupfen? |
was hältst du von Politik | 5000 Euro pro Woche von zu Hause verdienen, hier klicken!!! |
Sie haben gewonnen, jetzt Preis abholen | günstige Follower kaufen, 50 % Rabatt |
heißer Krypto-Tipp: jetzt investieren und Geld verdoppeln |
Ihr Konto wurde für eine Geschenkkarte ausgewählt |
wir bieten SEO zum besten Preis, Interesse? | investieren Sie in mein Startup |
mach das Licht an | ruf mir ein Taxi | mir ist langweilig | viel Glück bei der Prüfung |
was ist 12 mal 14
""",
}
