"""What people who write German want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Ich hab von der Messe ca. 80 Visitenkarten, teils mit Rotweinflecken. Erst alle in die
Kundenliste eintragen und dann denen einen kurzen Newsletter schicken mit unserem
Frühjahrsangebot (6 Fl. zum Preis von 5, Text hab ich so halb). In zwei Wochen sollte alles
durch sein | Im Urlaub hab ich mir gedacht: warum steht mein Hof eigentlich nirgends mit den
neuen Ferienwohnungen drin? Also Text und Bilder auf die Seite. Und wenn da jemand fragt per
Mail, soll er auch ne Antwort kriegen, das bleibt bei mir nämlich liegen | Ich hätte hier 28
Leute, die bei der Messe ihre Karte dagelassen haben, alle wollten wissen was eine Wärmepumpe in
ihrem Haus kostet. Bitte durchrufen, Baujahr und Heizung notieren, und Vorort-Termine ab Mai
machen | Hey! 👋 rechnung für die lesung an die stadtbücherei (350 + fahrt), insta post mit dem
bild wo der kleine mann einschläft, neue termine auf die homepage. Fr fänd ich top. Und wer
druckt eigentlich plakate? | findet mir bis 20. märz alle kletterhallen in NRW die einen physio
im haus haben könnten, ca 20, und bei denen dann anrufen wegen nem kennenlerngespräch. die
praxis müsste übrigens auch gestrichen werden aber das macht ihr ja eher nicht | Ich schäm mich
ein bisschen, aber die Kasse von 2025 ist ab August komplett liegen geblieben, da kam das Baby
und dann die Grippe, also fünf Monate nachbuchen bitte, Mitte April reicht völlig, das Finanzamt
hat mir bis 31. Mai gegeben | Die 28 qm vom Bad oben und die 14 vom Gäste-WC, mit Gefälle und
Rinne, hab alles auf nem Pappkarton stehen. Daraus ein ordentliches Blatt und dann gleich die
Abschlagsrechnung 50 Prozent, und wenn ihr schon dabei seid: 12 Sack Flexkleber nachordern,
selber Händler | Guten Tag, hier die Werkstatt für Buchbinderei. Meine Tochter befand, es sei
unwürdig, dass ich mit achtundsechzig noch selbst die Tankbelege aufklebe. Sie hat recht. Die
Schachtel steht bereit, das Steuerbüro erwartet sie ohne Eile. | Hallo! Ich such für die Serie
"Nachtschicht" ne Galerie in Hamburg oder Bremen, könnt ihr da anklopfen? Dann wäre da noch der
Förderantrag beim Fotofonds, da hab ich alles da, es muss nur einer in die Form bringen. | So,
Passau steht. Der Veranstalter hat unterschrieben, Gage passt, Plakat machen die. Mir san
diesmal zu dritt, die Resi kommt aus Wien dazu und fahrt selber. Spielen tun wir Samstag den 20.
Juni, anreisen mächt i aber scho am Freitag und heim am Sonntag, weil um Mitternacht nimmer. Der
Bass braucht sein eigenen Platz, und des letzte Hotel hat ja keinen Parkplatz ghabt, des war
nix. Schauts ihr bitte? | Guten Tag, hier Wiesner. Die Versammlung hat beschlossen, dass der
Wasserbeitrag ab diesem Jahr 48 Euro beträgt, das Protokoll ist unterschrieben und abgelegt, die
Pächter wissen es durch den Aushang. Herr Plaschke liest die Zähler ab. Mir fehlt nun jemand,
der die 62 Rechnungen erstellt und verschickt. Sie sollten am 1. April bei den Leuten sein. |
Moin, unser Kassenprüfer hat sich für nächsten Freitag angemeldet, also den 20., Punkt 12 Uhr
will er anfangen und er ist einer von der genauen Sorte. Beiträge sind alle drin,
Spendenbescheinigungen hatten wir im Januar raus. Die Belege hab ich nach Monaten in
Klarsichthüllen. Daraus müsste bis dahin der Abschluss 2025 werden. | Bin grad beim Aufräumen:
Schuhkarton vom Sommerfest (ja, 2025...) kommt per Post, das muss in die Bücher. Drei
Lastschriften sind geplatzt, kümmert ihr euch? Und die Frau Hellweg hat 500 gespendet, die
kriegt bitte was Nettes mit Bescheinigung. | Ich hab hier 140 Karteikarten mit Kundinnen, teils
in Sütterlin-artiger Schrift von meiner Vorgängerin. Name, Straße, Ort, letzte Behandlung, das
alles in eine Excel, und wo man's nicht lesen kann, ein Fragezeichen. | Habe hier einen Stapel
Behördenpost, der gescannt und abgelegt gehört. Dazu die USt-Voranmeldung fürs erste Quartal
fertig machen, Frist bei mir ist der 15. April. Und gibt's für eine Ein-Frau-Tischlerei
irgendeine Förderung für Maschinen? Bitte mal recherchieren. | Seit wir die Torten auch online
verkaufen, kommen jeden Tag so viele Fragen per Mail, dass ich abends bis zehn davor sitze.
Könnt ihr das Beantworten für mich übernehmen, und zwar täglich? Die häufigsten Fragen habe ich
mit den Antworten schon einmal aufgeschrieben. | Eine Kundin hat mir gezeigt, dass auf unserer
Seite noch der alte Meister mit Bild und Lebenslauf steht, obwohl er seit Weihnachten in Rente
ist. Nehmt den Abschnitt bitte heraus. Er selbst hat darüber herzlich gelacht. | Guten Tag, bei
uns auf dem Hof lammen gerade die Schafe, da komme ich zu nichts. Eine Familie aus Utrecht will
wissen, ob ein Kinderbett da ist und wann sie anreisen darf. Ja, und ab 15 Uhr. Schreiben Sie
ihnen das doch bitte auf Holländisch. Ihr Johann Mittermaier | Grüß Sie, mir geht es den
Umständen entsprechend. Bitte sehen Sie nach, ob die Familie Kovač die drei letzten Mieten
überwiesen hat, und machen Sie mir für das ganze Haus die Heizkosten vom Vorjahr fertig. Die
Tankrechnungen bringt Ihnen mein Sohn. Dankeschön, Maria Oberhofer | Liebes Team, seit
Jahresbeginn geben wir die Kindertanzkurse selbst, und leider zahlen die Eltern nicht von
allein. Wir hätten gern, dass Sie die Kursgebühren jeden Monat in Rechnung stellen und die
Säumigen freundlich erinnern. Vielen Dank im Voraus Svenja Albers | Liebes Team, wir möchten
unsere Kundinnen künftig viermal im Jahr mit einem kleinen Brief erfreuen: was blüht, was neu
ist, wann wir zu haben. Würden Sie das Schreiben und Versenden übernehmen, immer zu Beginn des
Quartals? Herzlich Blumen Adele, Adele Kunze | Liebe Frau Tietz, ich melde mich wie immer viel
zu spät und gelobe Besserung. Könnten Sie die Hochzeitspaare vom letzten Sommer anschreiben und
um ein paar Worte über meine Fotos bitten? Die Namen stehen in der Datei im Ordner Hochzeiten.
Schön wäre, wenn ich die Stimmen bis zum 27. März hätte, da geht die neue Seite online. Liebe
Grüße, Jonna Feldt | Unsere Brauerei wird im Mai hundert, Opa hätte sich gefreut. Ich hätte gern
einen Newsletter an die Stammkunden mit dem Programm und auf Facebook eine kleine Reihe mit
alten Fotos. Die Kartons mit den Bildern hat meine Tante am Sonntag gebracht. | Ich habe mit
einem alten Orgelbauer in Passau gesprochen, fast drei Stunden, der Kuchen war auch gut. Die
Aufnahme ist auf dem Stick gewesen, jetzt liegt sie in der Cloud. Bitte einmal alles abtippen,
Zeitmarken brauche ich nicht. | Meine Tochter hat mir am Wochenende erklärt, dass meine Beiträge
aussehen wie aus dem Gemeindeblatt. Sie hat leider recht. Macht mir doch bitte vier schöne
Instagram-Posts über die neuen Brautschuhe, Fotos hat der Fotograf schon hochgeladen. | Jetzt
hat mich doch wirklich eine Kundin angerufen, ob es uns noch gibt, weil auf der Homepage das
Team von 2019 steht. Zwei davon sind längst in Rente! Tauscht bitte die Bilder und Namen auf der
Teamseite aus, am liebsten noch morgen. | Wir haben vor Weihnachten mal so einen Rundbrief
gehabt und da kamen tatsächlich elf Bestellungen, ich war baff. Das will ich jetzt jeden Monat
haben, Thema sage ich euch immer vorher. Meine Frau sucht die Rezepte dazu aus. | Gestern wollte
mir meine Nichte was auf der Homepage zeigen und da kam nur Fehler 404, peinlich vor der ganzen
Familie. Es ist der Link zu den Gutscheinen und wohl auch der zum Kursplan. Die müssen bis
Freitag 12 Uhr wieder gehen, da kommt unsere Anzeige raus | Mein Mann fährt ja jetzt in Reha,
ich bin also allein im Laden. Deshalb bitte ab Montag die Kundenmails übernehmen, bis
einschließlich 27. März. Und die Stunden unserer drei Aushilfen zusammensuchen, damit die
Lohnabrechnung vorbereitet ist | Zwei Mädels waren krank, die Aushilfe hat am Rosenmontag
doppelt gearbeitet und ich hab alles nur auf Zetteln. Fotos davon schick ich gleich rüber.
Könntet ihr daraus die Löhne für März vorbereiten, freigeben tu ich's dann selber | Heute früh
stand ein Brautpaar vor der Werkstatt und hat sich die Ringe angesteckt, auf der Straße, bei
Regen! Ich durfte Fotos machen und darf sie auch herzeigen. Daraus hätt ich gern was Schönes für
Instagram | Mein Bus ist beim TÜV durchgefallen, der alte Kerl, jetzt muss ich anders zum Kunden
nach Bremen. Das ist am Dienstag, den 17. Sucht mir bitte einen Zug hin und abends zurück, ab
Kassel, zweite Klasse reicht | hört mal meine Lohntante hat gekündigt und ich steh jetzt da mit
sieben Leuten und Stundenzetteln, zwei waren krank einer hat Elternzeit, irgendwer müsste das
für März zusammensammeln und so vorbereiten dass ich nur noch ja sagen muss, bis Dienstag den
24. glaub ich, ja doch | oje oje der Kunde aus Leeds hat jetzt doch zugesagt und will das
Angebot auf Englisch, das ist nur eine Seite, na gut anderthalb, aber er will es morgen um drei
besprechen, also bis dahin müsst ichs haben, geht das | Hallo zusammen, bei uns in der
Kaffeerösterei gibt es demnächst eine neue Sorte aus Äthiopien. Ich hätte dafür gern drei
Beiträge für Instagram und eine Ausgabe unseres Rundbriefs per E-Mail, beides fertig am 27.
März. Bilder vom Rösten schicke ich gleich mit. Viele Grüße, Jannis | Hallo liebes Team, Nadine
von der Praxis für Ergotherapie. Unabhängig von der Reise bräuchte ich zweierlei: Die Aufnahme
unserer Teamsitzung sollte als Text vorliegen, und für LinkedIn wünsche ich mir einen Beitrag zu
unserer freien Stelle. Beides eilt nicht. Sonnige Grüße, Nadine Voss | Guten Tag, mein Name ist
Wiebke Carstens, ich betreibe einen Hofladen bei Husum. Mich würde interessieren, was andere
Hofläden im Umkreis von 50 Kilometern für Eier, Käse und Kisten-Abos verlangen. Könnten Sie mir
das auf zwei, drei Seiten zusammentragen? Mit besten Grüßen, W. Carstens | Hallo, hier noch
einmal Frau Petersen vom Hörakustik-Studio. Neben den Rechnungen hätte ich eine Liste mit 28
Hausärzten, die man einmal anrufen sollte, um ein Kennenlernen mit mir zu vereinbaren. Mir würde
es vom 30. März bis zum 2. April passen. Haben Sie vielen Dank, Maike Petersen | die Übersetzung
schau ich mir noch an, jetzt aber, wir hatten gestern Vorstandssitzung, anderthalb Stunden,
alles auf dem Handy, das bräuchte ich als Protokoll, bis Dienstag Mittag, weil abends treffen
wir uns schon wieder | das mit den Posts läuft ja, was anderes, auf der Webseite steht unten
noch die alte Telefonnummer, die mit der siebzehn, da geht jetzt ein Nagelstudio ran, tauscht
die bitte aus gegen die neue | Liebes Northside-Team, am 11. November muss ich um zehn in
Dresden sein, und zwar ausgeschlafen. Bitte sucht mir einen Zug ab Kiel am selben Tag oder sagt
mir ehrlich, dass es nicht geht. Zweite Klasse reicht völlig. Herzlich Enno | Hallo ihr, vor
Weihnachten gehen wir hier in Mails unter. Kann jemand vom 14. bis 23. Dezember unser Postfach
mitbetreuen? Ungefähr vierzig Nachrichten am Tag, meistens wo das Päckchen bleibt. Adventliche
Grüße Birte und die Kerzenzieherei | ja hallo, ich sitz grad im Auto, also die Abrechnung für
letztes Jahr, Heizung, Wasser, Müll, sechs Wohnungen, die Rechnungen liegen alle im Ordner,
könnt ihr die machen, bis Ende Juni wär gut, dann hab ich Ruhe | Sehr geehrte Damen und Herren,
am 14. November möchte ich die Eigentümer zur Versammlung einladen, im Saal vom Krug, 18 Uhr.
Bitte setzen Sie die Einladung auf; sie muss bis zum 20. Oktober raus sein. Hochachtungsvoll G.
Petersen | Hallo liebes Büro, mein Neffe mietet ab dem 1. April den Stellplatz hinter der
Scheune, vierzig Euro im Monat. Auch unter Verwandten hätte ich gern einen Vertrag, bitte bis
zum 27. März. Eure Friederike | ja also ähm ich steh grad beim Herrn Wiedemann im Bad und der
will jetzt doch alles raus also Wanne raus Dusche rein bodengleich und die Heizung auch neu
kannst du da mal ein Angebot machen bis Freitag nein halt bis Donnerstag Fotos schick ich | moin
ich bins wieder du die Zettel von den Jungs vom März die liegen hier noch im Handschuhfach drei
Leute und der eine hat wieder nur Striche gemacht rechnet das mal bitte zusammen mit Fahrzeit
und allem | Hallo, gestern habe ich mit dem Förster zwei Stunden im Wald geplaudert, das
Mikrofon lief mit, der Specht leider auch. Bitte macht daraus eine Folge von vierzig Minuten mit
Vor- und Abspann. Am Freitag kommender Woche, also am 5. Juni, soll sie online gehen. Liebe
Grüße Linus | Sehr geehrte Damen und Herren, am 21. März heiratet mein Geselle, und man hat mich
zum Redner bestimmt. Ich kann Dachstühle, aber keine Reden. Bitte setzen Sie mir etwas von vier
Minuten auf; am Freitag, den 20., hole ich es mir spätestens ab. Ihr Zimmerermeister Korbinian
Huber | Sehr geehrte Damen und Herren, unser Kursprogramm für den Herbst steht. Wir bitten um
die Gestaltung eines Faltblatts, sechs Seiten, in den bekannten Farben unseres Hauses. Die
Druckvorlage müsste uns am Freitag, dem 4. September, vorliegen. Mit freundlichen Grüßen
Familienbildungsstätte, i. A. Schröter
""",
}
