"""What people who write German want, of several trades or of none; as stories."""

from __future__ import annotations

OTHERS = {
    "request": """
kannst du bitte noch die rechnung für die agentur blau fertig machen, 4 illustrationen à 280
plus nutzungsrechte 1 jahr, bestellnummer steht in der mail. die wollen die bis 14 uhr heute
sonst rutschts in den nächsten monat | rechnung an die grundschule für die trommelstunden (6x55)
und auf der homepage die sommerkurse schon mal eintragen, daten hab ich dir gestern in die cloud
geworfen. bis ende der woche reicht | auf der Seite vom Hof bitte das Hoffest-Programm rein, die
alten Ponys raus (Max und Moritz sind verkauft), Preis Kindergeburtstag jetzt 14 pro Kopf und
der Link zum Anfahrtsplan geht nicht mehr | Mein Onlinekurs "Angstfrei fliegen" startet am 5.
Mai. Die Lektionen müssen in dieses Kursdings (ihr wisst schon) rein, Bezahlen muss gehen, und
wer schon mal beim Webinar war soll zuerst ne Mail kriegen | hab heut 2 sachen: 1. der wirt vom
goldenen lamm zahlt nicht, rechnung is vom 20.1., 2. für die pension am see muss die rechnung
raus, stunden stehn im kalender | Stundenzettel von Ali, Marek und dem Neuen, KW 9 und 10, lagen
im Handschuhfach und sind etwas kaffeebraun geworden. Danach bitte gleich die Rechnung für die
Kita draus machen, Regiestunden 58 € | Zwei Dinge bevor ich ins Flugzeug steig: Fr. bis Di. geht
bitte bei euch das Telefon ran (13. bis 17.), und der Dachdecker Innung muss einer schreiben
dass ich den Beitrag nur halb zahle weil Kleinbetrieb | Schreiner Obermoser. Fenstermaße vom
Altbau, 31 Stück, jedes anders, sind im Handy als Sprachmemos (ja ich weiß). Könnt ihr das
abhören und in Listenform bringen, am besten nach Stockwerk? Dann sollen die drei
Beschlaghersteller einen Preis machen | Hi, ich hab beim Zählen gemerkt dass der Shop bei keinem
Filament ne Warnschwelle hat. Kann wer ne Liste machen was ich hab und ab wann ich nachkaufen
muss, und dann direkt beim Händler bestellen was drunter liegt? | sagt mal wer von den studenten
is eigentlich im rückstand, mir kommt das konto so dünn vor 🙈 ach und im 3. stock tropfts vom
duschkopf, die wg meldet sich da schon nicht mehr bei mir sondern bei meiner mutter | wir machen
jetzt Selbst-Check-in mit Schlüsselkasten. ankunft darf also bis 23 uhr (steht überall noch 19
uhr drin) und an die haustür muss ne anleitung wie der kasten aufgeht | Servus, mir tätn gern im
Oktober nach Südtirol nunter, so vier fünf Konzerte. Fragts ihr de Wirt und Kulturvereine an?
Und wenns steht dann bitte glei an Bus und de Zimmer. | Gestern Shooting bei der Tischlerei
gehabt, lief super, die wollen gleich 20 Bilder. Rechnung also: 890 netto. Sie fragen auch, was
sie damit alles dürfen, also bitte ne Nutzungsvereinbarung. Ach und drei davon gern ins
Portfolio, sind markiert | Also das Wandbild in der Kita ist fertig, die Kinder haben
mitgekleckst, war großartig. Vertrag hattet ihr ja gemacht, die Anzahlung kam auch pünktlich,
Fotos für die Homepage mach ich selber wenn die Sonne mal scheint. Jetzt fehlt nur noch der
Rest, also 1200 minus die 600, plus zwei Eimer Farbe extra für 64, die hat die Leiterin mündlich
zugesagt. Adresse wie gehabt. | Die Musik im Intro ist viel zu laut, dreht die runter und macht
es zwei Sekunden kürzer. Und irgendwer muss beim Bauamt nachfragen, ob unser Schild genehmigt
ist, am besten heute noch. | Die Aufnahme vom Teamtag muss geschnitten werden, nur die Reden.
Zwei schlechte Bewertungen auf Google brauchen eine Antwort. Und wer trägt eigentlich die
Urlaubstage der vier Leute zusammen? Bitte macht das auch. | Neue Keramikkollektion: 18 Teile
mit Bild und Preis in den Laden online stellen, ein Faltblatt dazu gestalten, und dann die
Concept Stores von unserer Liste anmailen, ob sie sie führen wollen | Ich schreib's einfach
runter: ein Gast von letzter Woche will wegen der kaputten Dusche Geld zurück, da bitte
antworten, dann hat unsere Köchin noch keinen schriftlichen Vertrag, das wird Zeit, und die
Dusche selbst muss halt auch ein Installateur richten. | Eine Kundin aus Bregenz hat die falsche
Größe bekommen und ist ziemlich sauer, sie hat schon zweimal gemailt und einmal angerufen. Bitte
entschuldigt euch, schickt ihr die Rücksendeinfos und bietet ihr 10 % auf den nächsten Einkauf
an, damit sie uns nicht verloren geht. | Was darf ich als Nagelstudio eigentlich in den Hausmüll
werfen und was nicht? Ich brauche die Vorschriften für Bern, am liebsten mit Link zur Quelle,
und eine kurze Zusammenfassung in normalem Deutsch. | Ich hab hier 140 Karteikarten mit
Kundinnen, teils in Sütterlin-artiger Schrift von meiner Vorgängerin. Name, Straße, Ort, letzte
Behandlung, das alles in eine Excel, und wo man's nicht lesen kann, ein Fragezeichen. | Mach mir
aus den Umsatzzahlen der drei Marktstände eine Übersicht, Monat für Monat, mit Summe unten,
Durchschnitt pro Tag und einem kleinen Diagramm daneben. Die Zahlen stehen kreuz und quer in
meinen Mails vom Jänner und Februar. | Habe hier einen Stapel Behördenpost, der gescannt und
abgelegt gehört. Dazu die USt-Voranmeldung fürs erste Quartal fertig machen, Frist bei mir ist
der 15. April. Und gibt's für eine Ein-Frau-Tischlerei irgendeine Förderung für Maschinen? Bitte
mal recherchieren. | Folgendes ist passiert: beim Export sind Vor- und Nachname in eine Spalte
gerutscht, PLZ ohne führende Null, manche Zeilen doppelt. Bitte bereinigen, ich brauch die Liste
morgen um 15 Uhr zum Serienbrief. | Ein Termin mit der Steuerprüferin steht an, den müsst ihr
mit ihr abstimmen (nur vormittags, KW 14). Und bitte alle Belege von 2024 nach Monaten in PDFs
packen, das will sie vorher sehen. | Nach dem Umzug zum neuen Hoster sind alle Bilder auf der
Site weg, das muss wieder hin. Und bitte meinen Kalender ausmisten, da stehen Sachen drin, die
längst erledigt oder doppelt sind. | Heute früh kamen 62 Gläser Pesto, 30 Tapenaden und 12
Geschenkkisten zurück vom Adventmarkt-Lager. Alles wieder in den Online-Bestand rein, Kisten um
5 € günstiger, und die Reihenfolge so, dass die Kisten oben stehen. | Hallo ihr, unsere Mails
landen bei gmx-Kunden seit Sonntag im Spam, bitte reparieren. Ach ja und die Seite „Über uns“
liest sich wie ein Behördenbrief, könnt ihr die neu schreiben? | Eine Galerie in Porto möchte
meine Bilder zeigen, ich kann es noch gar nicht glauben. Könnten Sie mir die Beschreibungen bis
Freitag nächster Woche ins Portugiesische bringen? Es sind zwölf kurze Texte. | Wir bekommen
Ende März die ersten Spargelstangen, und meine Stammkunden warten jedes Jahr darauf. Dafür
brauche ich einen Newsletter, der am Freitag, dem 27., rausgehen kann. Gern mit dem Rezept
meiner Schwiegermutter, das liegt im Ordner. | Ein Händler aus Bristol hat sich bei uns gemeldet
und möchte mehr über unsere Lagen wissen. Die Beschreibung unserer fünf Weine müsste deshalb ins
Englische übersetzt werden. Es sind knapp zwei Seiten, und die Fachwörter habe ich am Rand
erklärt. | also erstens die Frau Sailer bitte für Dienstag den 17. um halb drei eintragen die
kommt zur Anprobe und zweitens das Video von der Modenschau schneiden das liegt jetzt in der
Cloud so ungefähr zwei Minuten reicht | Guten Tag, bei uns auf dem Hof lammen gerade die Schafe,
da komme ich zu nichts. Eine Familie aus Utrecht will wissen, ob ein Kinderbett da ist und wann
sie anreisen darf. Ja, und ab 15 Uhr. Schreiben Sie ihnen das doch bitte auf Holländisch. Ihr
Johann Mittermaier | Sehr geehrte Damen und Herren, ich hoffe, Sie sind wohlauf. Der Kamin in
der Gerberstraße zieht nicht mehr richtig, da müsste jemand gefunden werden, der das richtet.
Vorher aber bräuchten alle acht Parteien bis Mittwoch nächster Woche einen Aushang, dass der Hof
wegen des Gerüsts gesperrt wird. Herzlichen Dank, Walter Degenhardt | Sehr geehrtes Team, unser
Verein für Stadtimker wächst und das Jahr rückt voran. Für die Jahreshauptversammlung brauchen
wir die Einladung samt Tagesordnung und Vollmachtsformular, und danach hätte ich gern noch einen
Plan, wer beim Auf- und Abbau hilft. Die Papiere müssten am 2. April fertig sein. Mit
freundlichen Grüßen Eva Reinhold | Sehr geehrte Frau Lindner, zunächst vielen Dank für Ihre
Geduld mit mir. Ich bin jetzt 67 und mit diesen Netzwerken nicht aufgewachsen, aber meine
Tochter meint, die Goldschmiede müsse sich zeigen. Ich hätte daher gern vier Beiträge für
Instagram zu den Trauringen, Bilder liegen bei. Dazu bräuchte ich noch einen Handzettel im
A5-Format für das Schaufenster. Hochachtungsvoll Eckhard Thiele | Hallo Frau Wirth, vielen Dank
für die schnelle Hilfe neulich. Heute geht es um mein Postfach: Seit der Gewerbeschau laufen
dort täglich an die hundert Mails ein, und ich stehe von früh bis spät in der Backstube. Bitte
sortieren, das Übliche beantworten und mir sagen, was wirklich wichtig ist. Schöne Grüße aus
Fulda Bäckermeister Gunther Heil | Am Samstag war Tag der offenen Tür in der Hundeschule, 90
Leute, und sogar das Wetter hat mitgespielt. Die Anmeldezettel sind alle handschriftlich, ein
paar auch nass. Die Daten müssten in unsere Kundenliste, Scans sind da. | Der Umzug der
Werkstatt ist geschafft, am Freitag haben wir das letzte Regal geschleppt, mir tut alles weh.
Die alten Lieferscheine auf Papier hätte ich gern in einer Tabelle, Scans kommen gerade rein.
Und der Januar muss noch gebucht werden, sonst schimpft die Steuerberaterin. | Unser Geselle hat
gekündigt, die Neue fängt Montag an, und der Azubi war drei Tage krank, ein Kuddelmuddel.
Stunden stehen alle auf dem Zettel, den ich fotografiert habe. Bereitet mir bitte die Löhne für
März vor, freigeben will ich am 27. | Wir haben vor Weihnachten mal so einen Rundbrief gehabt
und da kamen tatsächlich elf Bestellungen, ich war baff. Das will ich jetzt jeden Monat haben,
Thema sage ich euch immer vorher. Meine Frau sucht die Rezepte dazu aus. | Am Samstag haben wir
endlich die Küche bei Familie Brandl eingebaut, hat natürlich länger gedauert wegen der schiefen
Wand. Sie sind aber happy und haben gleich nach der Rechnung gefragt. Schreibt ihr die bitte?
8.450 netto, Anzahlung von 3000 abziehen | Ich diktiere neuerdings meine Gutachten im Auto,
zwischen zwei Baustellen, geht super. Nur abtippen mag das hier keiner, die Sekretärin schon gar
nicht. Sind drei Aufnahmen, zusammen 50 Minuten, brauch ich morgen um 16 Uhr als Text | Unsere
Katalanen kommen wieder, ich freu mich, letztes Jahr haben wir bis drei Uhr früh getanzt.
Diesmal machen wir's ordentlich: Hotel für vier Leute vom 20. bis 22. April buchen, und die
Werkstattordnung auf Spanisch übersetzen. Mietwagen braucht's keinen, die kommen mit dem Bus |
sag mal, die Rechnungen waren prima, jetzt was anderes, ich überleg ja ob ich so ein Lastenrad
anschaffe für die Werkstatt und da solls doch Zuschüsse geben vom Land oder vom Bund keine
Ahnung, kann das jemand rausfinden und mir auf zwei Seiten aufschreiben | also pass auf ich hab
jetzt endlich alle Belege vom Januar zusammen, naja fast alle, zwei Tankquittungen fehlen glaub
ich. jedenfalls müsste das mal jemand mit dem Kontoauszug abgleichen und sagen was noch fehlt,
ich selber krieg das einfach nicht hin | ja hallo ich bins, ich hab letzte Woche bei drei Leuten
Klaviere gestimmt und wie immer keine Rechnung geschrieben, äh zwei mal 95 und einmal 140 wegen
der Saite, Adressen schick ich gleich, könnt ihr die fertig machen und rausschicken | Hallo
zusammen, bei uns in der Kaffeerösterei gibt es demnächst eine neue Sorte aus Äthiopien. Ich
hätte dafür gern drei Beiträge für Instagram und eine Ausgabe unseres Rundbriefs per E-Mail,
beides fertig am 27. März. Bilder vom Rösten schicke ich gleich mit. Viele Grüße, Jannis | Hallo
liebes Team, Nadine von der Praxis für Ergotherapie. Unabhängig von der Reise bräuchte ich
zweierlei: Die Aufnahme unserer Teamsitzung sollte als Text vorliegen, und für LinkedIn wünsche
ich mir einen Beitrag zu unserer freien Stelle. Beides eilt nicht. Sonnige Grüße, Nadine Voss |
Guten Morgen, hier ist Silke Harms, Antiquariat Harms. Während die Übersetzung läuft, fiel mir
etwas anderes ein: Rund 400 Bücher aus einem Nachlass müssten mit Titel, Jahr und Preis in unser
Shopsystem eingegeben werden. Wäre das bei Ihnen möglich? Fotos der Titelseiten habe ich.
Herzlich, Silke Harms | es geht um die Löhne, November, wir sind zu sechst, die Frau Wolter war
eine Woche krank, und ach ja das Weihnachtsgeld, bereitet ihr das bitte vor, ich will es am
Freitag freigeben | Sehr geehrte Damen und Herren, hiermit bitte ich Sie, die Buchhaltung für
März zu übernehmen. Kontoauszug und Belege liegen bei. Ich benötige das Ergebnis bis zum 15.
April. Mit freundlichen Grüßen Gerda Wohlfeil | Hallo, unsere Lohnfrau ist in Elternzeit und ich
stehe wie der Ochs vorm Berg. Könnt ihr den Juli für sieben Leute vorbereiten? Zwei davon sind
Minijobber, und Jonas bekommt einmalig 250 EUR Prämie. Dankbare Grüße Katharina | Hallo ihr, vor
Weihnachten gehen wir hier in Mails unter. Kann jemand vom 14. bis 23. Dezember unser Postfach
mitbetreuen? Ungefähr vierzig Nachrichten am Tag, meistens wo das Päckchen bleibt. Adventliche
Grüße Birte und die Kerzenzieherei | ja hallo, ich sitz grad im Auto, also die Abrechnung für
letztes Jahr, Heizung, Wasser, Müll, sechs Wohnungen, die Rechnungen liegen alle im Ordner,
könnt ihr die machen, bis Ende Juni wär gut, dann hab ich Ruhe | Guten Morgen, eine Dame fragt
über das Portal, ob die Treppe für ihre Mutter mit Rollator zu schaffen ist. Ehrlich gesagt
nein. Würden Sie ihr das heute noch nett schreiben? Danke und Gruß Waltraud | ähm, die Heizung
im Ferienhaus, da dreht jeder dran rum und am Ende ist es eiskalt, ich bräuchte so ne Anleitung
mit Bildern, laminiert brauchts nicht sein, bis zum ersten Oktober | ja also ähm ich steh grad
beim Herrn Wiedemann im Bad und der will jetzt doch alles raus also Wanne raus Dusche rein
bodengleich und die Heizung auch neu kannst du da mal ein Angebot machen bis Freitag nein halt
bis Donnerstag Fotos schick ich | Hallo zusammen, neben den Fotos haben wir noch gut vierzig
Handyclips vom Kesselbrand auf der Platte. Könnt ihr daraus einen Film von einer Minute machen,
hochkant? Es eilt nicht. Viele Grüße Jens aus der Brennerei | Sehr geehrte Damen und Herren, am
21. März heiratet mein Geselle, und man hat mich zum Redner bestimmt. Ich kann Dachstühle, aber
keine Reden. Bitte setzen Sie mir etwas von vier Minuten auf; am Freitag, den 20., hole ich es
mir spätestens ab. Ihr Zimmerermeister Korbinian Huber | Sehr geehrte Damen und Herren, unser
Kursprogramm für den Herbst steht. Wir bitten um die Gestaltung eines Faltblatts, sechs Seiten,
in den bekannten Farben unseres Hauses. Die Druckvorlage müsste uns am Freitag, dem 4.
September, vorliegen. Mit freundlichen Grüßen Familienbildungsstätte, i. A. Schröter | Hallo
zusammen, könntet ihr bitte die Gästeliste für die goldene Hochzeit meiner Kunden (Ehepaar Vogt)
aus WhatsApp zusammenschreiben? Ich bräuchte das bis Mittwoch nächster Woche. Sind ca. 55
Personen, Allergien stehen teils dabei. Grüße, Tanja | Guten Tag zusammen, wir bräuchten unseren
Bauvertrag (12 Seiten) auf Italienisch. Der Auftraggeber sitzt in Bozen und spricht zwar
deutsch, sein Anwalt aber nicht. Nächste Woche würde reichen. Fachbegriffe bitte nach VOB lassen
und in Klammern setzen. | Der alte Kurs steht noch auf der Website, obwohl er ausfällt, das muss
weg und der neue rein. Und auf Insta weiß auch niemand davon, drei Posts dazu. Bitte bis
Mittwoch nächster Woche | Furchtbar, ich hab das Gespräch mit dem spanischen Lieferanten
aufgenommen und verstehe meine eigenen Notizen nicht mehr. 30 Minuten müssten abgetippt und
danach ins Deutsche übersetzt werden. Am Donnerstag, 19., sollte ich nicht wieder ohne dastehen.
| Wir gehen von 3,50 auf 4 Euro, also müssen die Tafeln an Kasse und Aufgang neu. Und wenn schon
einer da ist: der Pirat an der Rückwand ist so ausgeblichen, der sieht aus wie ein Zahnarzt, der
soll wieder böse werden. Beides bis Monatsende wär gut, dann gehts los | Jetzt haben die uns
nach 31 Jahren vom Send gestrichen. Mit einem Zweizeiler!! Angeblich "mangelnde Attraktivität".
Das lass ich nicht auf mir sitzen, da muss was Gescheites zurück, bevor die Frist um ist | Die
Cranger schreiben, meine Unterlagen wären "unvollständig". Also neu hinschicken das Ganze, mit
dem Anschreiben was sie wollen. Und es fehlt ihnen eine Gefährdungsbeurteilung, die hab ich
schlicht nicht, die müsst wer machen. Nachfrist ist Montag | Bin zum ersten Mal in Luxemburg auf
der Kirmes, am Montag 4. Mai muss alles dort stehen. Der Podestwagen hat 3,10, was wollen die da
für Papiere, und Trier rüber bräucht ich noch einen der fährt, ich kann ja nicht zwei Lenkräder
halten | An den Säulen vom Riesenrad waren mal so Ranken, hat mein Großvater noch selber gemalt.
Drei sind noch gut, die andern fünf hat ein Depp überstrichen. Mir wär lieb, es sähen alle acht
wieder aus wie von ihm | Ich muss am 17. nach Kassel und abends zurück, Bahn. Und meine Kollegin
Frau Brandl braucht für ihre Schulung in Graz einen Flug ab München plus Hotel, das ist aber
erst im Mai, genaue Tage schickt sie. | Während die AGB noch bei Frau Ruiz liegen, könnt ihr
schon den Aprilnewsletter schreiben? Drin sein soll: neue Öffnungszeiten, Personalsuche
(Spülkraft!), das Spargelmenü und dass Opa Heinz 80 wird. Verschickt wird über Brevo, das mach
ich selbst, Bilder such ich auch selbst raus. | ich bin hundefriseurin u mache wirklich alles
selbst aber texten kann ich nicht!! 10 posts mit den vorher nachher bildern, jeder hund hat ne
kleine geschichte die schreib ich euch in stichworten dazu, bitte ohne diese ganzen smileys,
meine kundinnen sind ü60 | Kundenliste top. Als Nächstes interessiert mich: wer außer uns
verleiht in Sachsen Hochzeitszelte ab 200 qm, zu welchem Preis, mit oder ohne Aufbau, wie weit
sind die 2026 schon ausgebucht? Mein Steuerberater meint, wir seien zu billig, meine Frau auch,
also zwei gegen einen. | Hab nen Onlineshop für Zwillingsmode und selber Zwillinge, daher: 140
ungelesene im Postfach. Könnte das jemand bis übermorgen leer machen? Retouren nach Vorlage 3,
alles mit Beschwerde bitte sanft, alles mit Babyfoto bitte an mich. Versandlabels druckt mein
Mann | Zwei Sachen zum Abtippen, bitte getrennt abrechnen: das Diktat vom Gutachten Hallenbad,
40 min, geht an die Gemeinde. Und privat-beruflich mein Interview mit dem Radiosender, 12 min,
das kommt auf meine Mappe. | Ich bin Bestatterin, wir überlegen eine Wasserurne ins Programm zu
nehmen. Wer stellt so was her, was kostet es im Einkauf, was erlaubt Niedersachsen, was
Schleswig-Holstein, welche Reedereien fahren raus? Den Katalogtext schreib ich dann, Fotos macht
mein Sohn, die Preise kalkuliert die Zentrale. | Preise stehen, danke!! Folgendes Thema: ein
Sammler in Porto will sechs meiner Drechselschalen. Er schreibt portugiesisch, ich schreib
allgäuerisch. Seine vier Mails und das Zollformular hätt ich gern auf Deutsch. Antworten tu ich
auf Englisch, das kann er angeblich, verpacken macht der Schreiner nebenan. | Hundesalon,
Katzenpension, Ponyhof, alles schon gemacht. Jetzt denk ich über Hühner zur Miete nach. Machen
das schon welche in Hessen? Zu welchen Preisen, wie lang, wer haftet, wenn der Fuchs kommt? Mit
Quellen, mein Mann glaubt mir sonst nicht. Stall und Hühner sind da.
""",
}
