"""What people who write German want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
Hilfe, der Shop hat gestern Nacht 30 Leuten den falschen Versandpreis gezeigt. Bitte den Leuten
schreiben, die sich schon gemeldet haben, und den Preis auf der Versandseite auf 4,90 stellen,
so schnell es geht! | Ich hab gestern beim Stammtisch erfahren dass es da einen Zuschuss für
Lastenräder gibt, könnt ihr mal schauen ob wir den kriegen. Und wenn ihr schon dran seid, die
Rechnungen vom Februar (alle 14) sind noch nicht geschrieben | Die Liste mit den
Hausverwaltungen ist fertig, 52 Stück. Bitte anrufen und Termine zur Besichtigung der
Treppenhäuser machen, ich mach Reinigung und kann Di bis Do. Frau Kolb nicht anrufen, die kenn
ich schon | Ich hätte hier 28 Leute, die bei der Messe ihre Karte dagelassen haben, alle wollten
wissen was eine Wärmepumpe in ihrem Haus kostet. Bitte durchrufen, Baujahr und Heizung notieren,
und Vorort-Termine ab Mai machen | Hey! 👋 rechnung für die lesung an die stadtbücherei (350 +
fahrt), insta post mit dem bild wo der kleine mann einschläft, neue termine auf die homepage. Fr
fänd ich top. Und wer druckt eigentlich plakate? | findet mir bis 20. märz alle kletterhallen in
NRW die einen physio im haus haben könnten, ca 20, und bei denen dann anrufen wegen nem
kennenlerngespräch. die praxis müsste übrigens auch gestrichen werden aber das macht ihr ja eher
nicht | Die 28 qm vom Bad oben und die 14 vom Gäste-WC, mit Gefälle und Rinne, hab alles auf nem
Pappkarton stehen. Daraus ein ordentliches Blatt und dann gleich die Abschlagsrechnung 50
Prozent, und wenn ihr schon dabei seid: 12 Sack Flexkleber nachordern, selber Händler | Die
Serie ist gedruckt, gerahmt, eingelagert, die Homepage seit letzter Woche endlich aktuell
(danke!), und der Text von euch hat sogar meinen Vater überzeugt. Bloß sieht's keiner. In
Leipzig kenn ich jeden und jeder kennt mich, das bringt nix mehr. Ich stell mir eher was Kleines
vor, Kunstvereine, Bibliotheken mit Foyer, auch mal ne Klinik, Umkreis drei Stunden mit dem Bus.
Rahmenmaße stehen in der Liste. Könnt ihr da bitte die Fühler ausstrecken | Ich schreib's
einfach runter: ein Gast von letzter Woche will wegen der kaputten Dusche Geld zurück, da bitte
antworten, dann hat unsere Köchin noch keinen schriftlichen Vertrag, das wird Zeit, und die
Dusche selbst muss halt auch ein Installateur richten. | Ich hab hier 140 Karteikarten mit
Kundinnen, teils in Sütterlin-artiger Schrift von meiner Vorgängerin. Name, Straße, Ort, letzte
Behandlung, das alles in eine Excel, und wo man's nicht lesen kann, ein Fragezeichen. | Unsere
Roll-ups sehen alle verschieden aus: eins blau, eins petrol, eins noch mit der alten
Telefonnummer. Ich hätte gern alle drei einheitlich, mit derselben Schrift und dem Foto von der
Werkbank, druckfertig als PDF mit Beschnitt. | Ihr Lieben, in Villach gibt's ab 15. Mai den
Markt, ich brauch ein Leihauto mit Anhängerkupplung. Die Ware dafür, 200 Seifen, muss bei der
Manufaktur nachbestellt werden, in der nächsten Woche bitte, sonst wird's knapp. | Seit wir die
Torten auch online verkaufen, kommen jeden Tag so viele Fragen per Mail, dass ich abends bis
zehn davor sitze. Könnt ihr das Beantworten für mich übernehmen, und zwar täglich? Die
häufigsten Fragen habe ich mit den Antworten schon einmal aufgeschrieben. | Eine Kundin hat mir
gezeigt, dass auf unserer Seite noch der alte Meister mit Bild und Lebenslauf steht, obwohl er
seit Weihnachten in Rente ist. Nehmt den Abschnitt bitte heraus. Er selbst hat darüber herzlich
gelacht. | also erstens die Frau Sailer bitte für Dienstag den 17. um halb drei eintragen die
kommt zur Anprobe und zweitens das Video von der Modenschau schneiden das liegt jetzt in der
Cloud so ungefähr zwei Minuten reicht | Guten Tag, bei uns auf dem Hof lammen gerade die Schafe,
da komme ich zu nichts. Eine Familie aus Utrecht will wissen, ob ein Kinderbett da ist und wann
sie anreisen darf. Ja, und ab 15 Uhr. Schreiben Sie ihnen das doch bitte auf Holländisch. Ihr
Johann Mittermaier | Liebe Frau, lieber Herr im Büro, der Winter ist überstanden, Gott sei Dank.
Unsere Pflegekraft zieht in die Einliegerwohnung und braucht fürs Amt eine
Wohnungsgeberbestätigung, der Termin dort ist am 27. März, bis dahin sollte sie da sein. Dank im
Voraus, Ihre Hannelore Petri | Sehr geehrtes Team, unser Verein für Stadtimker wächst und das
Jahr rückt voran. Für die Jahreshauptversammlung brauchen wir die Einladung samt Tagesordnung
und Vollmachtsformular, und danach hätte ich gern noch einen Plan, wer beim Auf- und Abbau
hilft. Die Papiere müssten am 2. April fertig sein. Mit freundlichen Grüßen Eva Reinhold |
Liebes Team, wir möchten unsere Kundinnen künftig viermal im Jahr mit einem kleinen Brief
erfreuen: was blüht, was neu ist, wann wir zu haben. Würden Sie das Schreiben und Versenden
übernehmen, immer zu Beginn des Quartals? Herzlich Blumen Adele, Adele Kunze | Liebe Frau Tietz,
ich melde mich wie immer viel zu spät und gelobe Besserung. Könnten Sie die Hochzeitspaare vom
letzten Sommer anschreiben und um ein paar Worte über meine Fotos bitten? Die Namen stehen in
der Datei im Ordner Hochzeiten. Schön wäre, wenn ich die Stimmen bis zum 27. März hätte, da geht
die neue Seite online. Liebe Grüße, Jonna Feldt | Am Samstag war Tag der offenen Tür in der
Hundeschule, 90 Leute, und sogar das Wetter hat mitgespielt. Die Anmeldezettel sind alle
handschriftlich, ein paar auch nass. Die Daten müssten in unsere Kundenliste, Scans sind da. |
Ich war gestern beim Steuerberater, der hat mich angeschaut wie einen Schüler ohne Hausaufgaben.
Der Februar muss gebucht werden, Kontoauszug und Belege habe ich heute früh eingescannt. Er will
das am 18. März auf dem Tisch haben. | Moin, bei uns ist gerade Land unter, die Kühlung war
Montag ausgefallen und ich hab zwei Tage nur mit dem Techniker telefoniert. Die Rechnungen an
die vier Hotels für Februar liegen deshalb immer noch. Könnt ihr die bis Freitag schreiben und
rausschicken? | Auf der Messe in Nürnberg haben wir 80 Adressen von Hausverwaltungen gesammelt,
Jens hat sie sogar schon in eine Liste getippt, Wunder gibt es. Nur anrufen will sie hier
keiner. Macht ihr das und legt mir Termine bei den Interessierten? Und bei der Gelegenheit, für
die Messe im Herbst brauche ich einen Überblick, was andere Schädlingsbekämpfer auf ihren
Ständen anbieten. | Mein Mann fährt ja jetzt in Reha, ich bin also allein im Laden. Deshalb
bitte ab Montag die Kundenmails übernehmen, bis einschließlich 27. März. Und die Stunden unserer
drei Aushilfen zusammensuchen, damit die Lohnabrechnung vorbereitet ist | Zwei Mädels waren
krank, die Aushilfe hat am Rosenmontag doppelt gearbeitet und ich hab alles nur auf Zetteln.
Fotos davon schick ich gleich rüber. Könntet ihr daraus die Löhne für März vorbereiten,
freigeben tu ich's dann selber | Heute früh stand ein Brautpaar vor der Werkstatt und hat sich
die Ringe angesteckt, auf der Straße, bei Regen! Ich durfte Fotos machen und darf sie auch
herzeigen. Daraus hätt ich gern was Schönes für Instagram | sag mal, die Rechnungen waren prima,
jetzt was anderes, ich überleg ja ob ich so ein Lastenrad anschaffe für die Werkstatt und da
solls doch Zuschüsse geben vom Land oder vom Bund keine Ahnung, kann das jemand rausfinden und
mir auf zwei Seiten aufschreiben | also pass auf ich hab jetzt endlich alle Belege vom Januar
zusammen, naja fast alle, zwei Tankquittungen fehlen glaub ich. jedenfalls müsste das mal jemand
mit dem Kontoauszug abgleichen und sagen was noch fehlt, ich selber krieg das einfach nicht hin
| und noch was während ihr an den Büchern seid, die neue Kollektion kommt, also ich bräucht den
Newsletter dazu bis Freitag den 27. und dann noch, wie heißt das, so drei Posts für Instagram
über die Brillen aus Holz | was mir gerade noch einfällt, hat mit dem Osterbrief nix zu tun, auf
der Seite steht beim Waldhonig immer noch 6,50 und der kostet ja jetzt 7,90, und die alten
Bilder vom Stand können auch weg, macht ihr das mal bitte | Liebe Alle, seit gestern liege ich
flach, mein Rücken. Ich wäre sehr erleichtert, wenn jemand die Kundenmails der Hundeschule
beantwortet, und eine freundliche Zahlungserinnerung an Familie Krüger müsste auch noch hinaus.
Meine Textvorlagen kennen Sie ja. Dankbare Grüße, Babsi | Sehr geehrte Damen und Herren, die
Abrechnung für Februar hat wunderbar gepasst. Dürfte ich Sie bitten, nun auch die März-Löhne
vorzubereiten? Neu ist Herr Kowalke in der Backstube, dessen Bogen ich beilege. Am 27. brauche
ich alles zur Freigabe. Freundliche Grüße, Bäckermeister Rolf Thoma | Liebes Büro, ich bin
Hebamme und habe für ein kleines Buch elf Mütter befragt. Ob es wohl möglich wäre, die Aufnahmen
abtippen zu lassen, ohne Zeitmarken, aber mit den Sprechpausen? Insgesamt sind es knapp sechs
Stunden. Liebe Grüße, Katja Brehm | eure Liste mit den Hotels ist ja jetzt fertig, find ich gut,
und da hab ich mir gedacht, anrufen müsste man die mal, alle zwanzig, und mir mit den Inhabern
was ausmachen, so eine halbe Stunde | Guten Morgen, seit dem letzten Update zeigt unsere Seite
auf dem Handy nur noch die Hälfte des Menüs. Könnten Sie sich das bitte ansehen und in Ordnung
bringen? Der Zugang ist hinterlegt. Freundliche Grüße J. Rademacher | Hallo ihr, vor Weihnachten
gehen wir hier in Mails unter. Kann jemand vom 14. bis 23. Dezember unser Postfach mitbetreuen?
Ungefähr vierzig Nachrichten am Tag, meistens wo das Päckchen bleibt. Adventliche Grüße Birte
und die Kerzenzieherei | ja hallo, ich sitz grad im Auto, also die Abrechnung für letztes Jahr,
Heizung, Wasser, Müll, sechs Wohnungen, die Rechnungen liegen alle im Ordner, könnt ihr die
machen, bis Ende Juni wär gut, dann hab ich Ruhe | so jetzt hab ich kurz Ruhe ähm die Familie
Odenthal hat immer noch nicht bezahlt die Treppe das war im Dezember meine Güte die erste
Erinnerung hab ich selber geschrieben macht ihr jetzt die zweite mit Frist zehn Tage | moin ich
bins wieder du die Zettel von den Jungs vom März die liegen hier noch im Handschuhfach drei
Leute und der eine hat wieder nur Striche gemacht rechnet das mal bitte zusammen mit Fahrzeit
und allem | Hallo, gestern habe ich mit dem Förster zwei Stunden im Wald geplaudert, das
Mikrofon lief mit, der Specht leider auch. Bitte macht daraus eine Folge von vierzig Minuten mit
Vor- und Abspann. Am Freitag kommender Woche, also am 5. Juni, soll sie online gehen. Liebe
Grüße Linus | Hallo, im Museum läuft unser Film über das Klöppeln in Dauerschleife, aber ohne
Ton, der Aufsicht zuliebe. Nun versteht ihn keiner. Könntet ihr den gesprochenen Text unten
einblenden, deutsch und tschechisch? Mit Dank und Gruß Heimatverein, Renate Vogt | Hallo
zusammen, könntet ihr bitte die Gästeliste für die goldene Hochzeit meiner Kunden (Ehepaar Vogt)
aus WhatsApp zusammenschreiben? Ich bräuchte das bis Mittwoch nächster Woche. Sind ca. 55
Personen, Allergien stehen teils dabei. Grüße, Tanja | Guten Tag zusammen, wir bräuchten unseren
Bauvertrag (12 Seiten) auf Italienisch. Der Auftraggeber sitzt in Bozen und spricht zwar
deutsch, sein Anwalt aber nicht. Nächste Woche würde reichen. Fachbegriffe bitte nach VOB lassen
und in Klammern setzen.
""",
}
