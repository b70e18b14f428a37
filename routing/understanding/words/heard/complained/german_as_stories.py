"""What people who write German are unhappy with of work in play; as stories."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
Ich find's ja nett, dass ihr meinen Gästen antwortet. Aber "Sehr geehrte Damen und Herren" an
den Stammtisch vom Stummfilmkreis, die kennen mich seit dreißig Jahren, die fragen jetzt ob ich
gestorben bin | Seit drei Wochen steht da „in Arbeit“. Mein Steuerbüro fragt jeden zweiten Tag
nach, ich vertröste, die werden schnippisch, und langsam ist mir das peinlich. Was ist denn los
bei euch? | Ich weiß, dass Gutachten kein Vergnügen sind und dass ich nuschle, das sagt meine
Frau auch. Trotzdem: Die Diktate dauern mir entschieden zu lange, bei Ihrer Konkurrenz war das
in zwei Tagen erledigt, hier sitze ich seit zwei Wochen davor und das Gericht ruft bei mir an,
nicht bei Ihnen. | Ich bin ehrlich gesagt nicht glücklich mit den Beiträgen vom Februar. In
zweien stand der falsche Ort, und einige Leute sind vergeblich nach Celle gefahren. Das war mir
vor den Kunden sehr unangenehm. | Ich bin gestern aus Hannover zurückgekommen und muss leider
sagen, dass ich enttäuscht war. Das Hotel lag fast eine Stunde von der Messe entfernt, obwohl
ich ausdrücklich um etwas in Laufnähe gebeten hatte. Den ersten Vortrag habe ich dadurch
verpasst. | Ich hab gerade erfahren, dass am Donnerstag ein Kunde mit Rohrbruch dreimal
angerufen hat und ich keine einzige Nachricht bekommen habe. Der hat dann natürlich jemand
anderen geholt und im Dorf erzählt, dass man bei mir keinen erreicht. So kann ich mich nicht auf
euch verlassen. | Im Protokoll steht, ich sei zum Kassenwart gewählt worden. Gewählt wurde aber
Frau Seidel, das hört man auf der Aufnahme ganz deutlich, sogar mit Applaus. Ich habe das Blatt
im Vertrauen darauf gleich unterschrieben und beim Notar abgegeben, und der hat es mir heute
zurückgereicht. Das war für mich keine gute Figur. | Sehr geehrte Damen und Herren, im Inserat
steht nun ein Balkon, den es gar nicht gibt, und drei Interessenten sind enttäuscht wieder
abgefahren. Das war mir furchtbar unangenehm. Hochachtungsvoll, Helmut Ritter | Hab den Film
gestern mit den Gesellen angeschaut. Der Ton ist hinten so leise, dass man den Kunden nicht
versteht, und bei Minute 2 steht mein Name falsch da. So kann ich das nicht zeigen. | Sehr
geehrte Damen und Herren, ich muss Ihnen leider schreiben, dass wir mit dem Rundbrief nicht
zufrieden sind. Er ging an die alte Adressliste, sodass mehrere ausgetretene Mitglieder Post
bekamen und zwei sich bei uns beschwert haben. Das hatten wir anders besprochen. Mit
freundlichen Grüßen Holger Preuß | Liebe Mitarbeiterinnen und Mitarbeiter, ich bin sonst keine,
die schimpft. Aber die Mahnungen für die Schwimmkurse gingen an Eltern, die längst bezahlt
hatten, und im Ton waren sie auch recht barsch. Drei Familien haben mich am Beckenrand darauf
angesprochen, das war mir peinlich. Mit Gruß Anja Petersen | Moin Frau Claasen, erst einmal
Entschuldigung für den Ton gestern am Telefon, das war nicht gegen Sie gerichtet. Trotzdem muss
ich es loswerden: Im Kalender standen am Dienstag zwei Kunden zur selben Uhrzeit, und der eine
ist wütend wieder gefahren. So etwas darf nicht passieren. Gruß Ole Brodersen, Bootsbau | Eine
Kundin kam heute weinend in den Laden, weil sie auf ihre Frage zum Brautstrauß eine
Standardantwort über Topfpflanzen bekommen hat. Das war jetzt schon das dritte Mal, dass so
etwas rausgeht. | Hab mir das Protokoll gestern auf dem Sofa durchgelesen, mit einem Glas Wein,
und das war auch nötig. Ab Minute 30 sind die Namen alle vertauscht, der Notar redet plötzlich
wie mein Geselle | Guten Morgen, Frau Eberle vom Reformhaus. Der Rundbrief ist mit dem Betreff
der vorigen Ausgabe hinausgegangen, und der Knopf führt auf eine leere Seite. Das hat uns doch
recht enttäuscht. Mit freundlichem Gruß, Adelheid Eberle | Hallo zusammen, seit der Änderung am
Freitag lässt sich unsere Seite auf dem Handy nicht mehr bedienen, das Menü verdeckt alles. Am
Wochenende hatten wir deshalb keine einzige Buchung. Schade, wirklich. Gruß aus der
Kletterhütte, Pirmin | Sehr geehrtes Team, gestern wurde einer Kundin ein Rabatt von 30 Prozent
zugesagt, den es bei uns nie gab. In meinen Regeln steht ausdrücklich, dass höchstens 10 Prozent
möglich sind. Ich bin darüber nicht glücklich. Es grüßt Sie Lothar Menzel, Teehandel | also
jetzt ruft mich hier eine Kundin an und sagt, sie wär mit Sehr geehrter Herr angeschrieben
worden, zum zweiten Mal schon, das ist halt nicht schön, wir sind doch kein Amt | Sehr geehrte
Damen und Herren, die gelieferte Abschrift wimmelt von Fehlern, selbst der Name unserer Firma
ist durchgehend falsch geschrieben. Ich bin sehr unzufrieden und hätte mehr Sorgfalt erwartet.
Mit freundlichen Grüßen Dr. Winfried Laubach | Hallo Northside, euer Post ist am Sonntag um drei
Uhr nachts erschienen, mit dem falschen Datum für unser Konzert. Jetzt rufen die Leute an und
sind verwirrt. Das ist echt blöd gelaufen. Genervte Grüße Timo | Sehr geehrtes Team, in der
Abrechnung für den Steuerberater fehlten sämtliche Auszahlungen der Portale. Er hat mich
angerufen und gefragt, ob ich das ernst meine. So hatte ich mir das nicht vorgestellt. Mit Gruß
Helmtrud | also ich bin ja ein geduldiger Mensch aber da ruft mich der Kunde an und sagt er hat
den Preis vom letzten Jahr gekriegt und unterschrieben hat er auch schon jetzt zahl ich drauf |
Sehr geehrte Damen und Herren, heute früh haben 312 Kundinnen eine Mail mit der Anrede „Liebe/r
VORNAME“ von mir bekommen. Das Telefon steht seither nicht still, und ich finde das offen gesagt
nicht zum Lachen. Hochachtungsvoll Brigitte Lohse | Sehr geehrte Damen und Herren, am Samstag
standen siebzig Gäste im Hof und kein Caterer. Bezahlt war er. Ich habe dann in drei
Supermärkten Würstchen zusammengekauft und bin noch immer fassungslos. Cordula Vierhaus | Sagt
mal, warum steht bei den Stadtwerken die Umsatzsteuer mit 10 % drauf? Die sitzen in Passau,
nicht in Schärding. Der Kunde hat sie mir zurückgeschickt, sehr unangenehm. Bitte neu und
diesmal richtig. | Also ganz ehrlich, der Newsletter war eine Katastrophe. Betreffzeile mit
Tippfehler, der Link ging ins Leere, und unterschrieben hat ein gewisser „Max Mustermann". Ich
heiße Ingrid. Siebzig Leute haben mir deswegen geschrieben, und keiner davon wollte einen
Termin. | Sehr geehrte Damen und Herren, mit der Übersetzung unseres Mietvertrags bin ich nicht
zufrieden. Auf Seite 3 fehlt ein ganzer Absatz, und aus "Kaution" wurde "Vorsicht". Ich hatte
ausdrücklich um einen Menschen gebeten. Mit freundlichen Grüßen Dr. Ansgar Thiele | Also ich
muss jetzt mal was loswerden. Sie haben meiner ältesten Kundin, der Frau Odenthal, eine Mahnung
geschickt, die hatte aber schon im Januar bezahlt, bar, das stand auch in der Liste, und die
rief mich heut früh weinend an. Das geht so nicht. | Meine spanische Kollegin hat den Katalog
durch und auf elf Seiten 60 Stellen angestrichen, sie meint, das sei durch eine Maschine gejagt.
Freitag um zwölf geht das Ding in Druck, bis dahin muss es stimmen.
""",
}
