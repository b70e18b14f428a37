"""What people who write German remark of work or of themselves; as stories."""

from __future__ import annotations

REMARKED = {
    "remark": """
Gestern Busgruppe aus Holland, unangekündigt, 48 Leute, der Koch hat geflucht und dann
Bratkartoffeln für alle gemacht. Kein Stuhl mehr frei gewesen, einer hat Akkordeon gespielt.
Dafür mach ich das hier. | Nur damit ihr euch nicht wundert: ich bin heute den ganzen Tag auf
der Baustelle, der Estrich kommt und der Elektriker auch, beide natürlich gleichzeitig, also bin
ich schlecht erreichbar. Abends, wenn der Staub sich gelegt hat, schau ich hier wieder rein. |
War vor zehn Jahren das letzte Mal in Verona, damals noch mit meinem Vater, der hat an jedem
Stand drei Gläser getrunken und dann auf Fränkisch verhandelt. Bin gespannt, was davon noch
steht | Kleiner Zwischenstand von mir: Die Tonspur von Frau Adler ist leider futsch, ihr Laptop
hat sich mittendrin aufgehängt. Ihr Sohn arbeitet bei einem Systemhaus und versucht heute Abend,
noch etwas zu retten. Meine eigene Spur ist sauber und liegt schon bei euch im Ordner. Ich geb
Laut, sobald ich mehr weiß. | Unsere Physiotherapeutin ist beim Stadtlauf dabei und bringt sogar
ihre Liege mit, das hat sie mir gestern fest zugesagt. Eigentlich wollte sie ja in Urlaub
fahren, aber ihr Mann muss arbeiten. Ich hole sie morgens mit dem Lieferwagen ab, wir haben
denselben Weg. Damit ist der Posten am Ziel also besetzt, und ich schlafe wieder ruhiger. |
Werte Damen und Herren, heute Nacht ist bei uns in der Backstube der Strom ausgefallen, darum
liegt hier alles noch durcheinander und ich melde mich später als versprochen. Es grüßt
Bäckermeister Hans Lorenz | Guten Tag, nur zur Kenntnis: Frau Marquardt aus dem zweiten Stock
hat mir heute die Zählerstände selber gebracht, ich habe sie Ihnen abfotografiert und geschickt.
Das Licht war nicht gut, ich hoffe, man kann es lesen. Freundliche Grüße, Ihr Otto Seidel |
Guten Tag zusammen, erfreuliche Nachricht aus der Backstube: Die Stadt hat uns den Stand auf dem
Maimarkt zugesagt. Ich wollte nur, dass Sie es auch wissen, denn Sie haben ja im Herbst schon so
mitgefiebert. Viele Grüße Karl-Heinz Brand | Guten Tag, Sie hatten nach dem Papier gefragt, das
klären wir noch in der Familie. Ich wollte Ihnen aber schon einmal sagen, dass der Text für das
Programmheft jetzt im Ordner liegt, von meinem Mann gegengelesen. Viele Grüße aus Celle Ilse
Wiechert | Liebes Team, es hat ein wenig gedauert, aber nun habe ich die Kontoauszüge von der
Sparkasse doch noch bekommen. Sie liegen bei Ihnen im Briefkasten, in einem grünen Umschlag. Mit
Dank und Gruß Otto Brinkmann, Schlüsseldienst | Liebes Team, der Umzug der Tanzschule hat uns
viel Kraft gekostet, aber nun stehen die Spiegel und die ersten Kinder waren schon da. Ich
wollte mich nur melden, damit Sie sich nicht wundern, warum es bei uns so lange still war. Mit
lieben Grüßen Oksana Behrens | Liebe Kolleginnen, unser Ehrenmitglied Frau Sievers ist zur
großen Freude aller 95 geworden, wir haben mit Kuchen gefeiert. Die Zusage der drei neuen Helfer
habe ich heute auch endlich in der Hand, die Namen stehen in der Tabelle. Mit sonnigen Grüßen
Lotte Harms | Liebe Frau Behrens, entschuldigen Sie die späte Rückmeldung, bei uns war Inventur.
Die fehlenden Fotos vom Laden habe ich eben in den Ordner gelegt, es sind vierzehn Stück
geworden, zwei davon leider etwas dunkel. Herzliche Grüße Annegret Moll | Liebes Team, schöne
Grüße aus dem Schwarzwald, hier blühen die ersten Krokusse. Kurz zur Lage: Die Druckerei hat das
Papier gewechselt, das neue ist etwas gelblicher, mir gefällt es aber sehr. Nur damit ihr euch
nicht wundert. Eure Friederike Baum Papierwerkstatt Baum | Sehr geehrter Herr Ruppert, wie
besprochen sind nun alle vier Kassetten digitalisiert und hochgeladen, mein Enkel hat geholfen.
Die letzte rauscht stark, daran ist leider nichts zu ändern. Verzeihen Sie, dass es so lange
gedauert hat. Ihr Heinrich Daum | Liebe Frau Ebert, heute nur ein Lebenszeichen: Wir haben den
Meisterpreis der Innung bekommen! Die ganze Werkstatt steht Kopf, und mein Vater hat geweint.
Ich wollte, dass Sie es nicht erst aus der Zeitung erfahren. Herzlichst Steffen Kolb, Orgelbau
Kolb | Liebe Corinna, ich sitze gerade im Wartezimmer und nutze die Zeit. Wollte nur Bescheid
geben, dass der Steuerberater die Liste toll fand, er hat richtig geschwärmt. So ordentlich war
ich in dreißig Jahren nicht. Dein Jochen Jochen Wieland, Klavierstimmer | Liebe Frau Kühn,
verzeihen Sie, ich bin noch ganz außer Atem. Die Bankbestätigung ist angekommen, Familie Örtel
hat gestern alles überwiesen, samt den Mahngebühren. Ich hätte es nicht mehr geglaubt. Frohe
Grüße Petra Lachmann, Raumausstattung | Die Fotos sind jetzt im Ordner, hat ewig gedauert, weil
das Internet im Atelier wieder lahmt. Zwei habe ich doppelt hochgeladen, das macht ja nichts.
Die mit dem roten Kleid ist meine Lieblingsaufnahme. | Ich hab die Stundenzettel alle noch mal
mit Nadine durchgesehen, sie stimmen. Beim Kollegen Özdemir dachten wir erst, da fehlt ein Tag,
aber der war auf Berufsschule. Passt also so, wie ihr es habt. | Bei uns in der Imkerei ist die
Winterpause vorbei, am Sonntag waren die ersten Völker draußen. Nur zwei Verluste, letztes Jahr
waren es neun. Ich sitze hier mit Kaffee und freue mich einfach. | Entschuldigt, dass ich
gestern nicht erreichbar war, Zahnarzt, und danach konnte ich nur noch lallen. Der
Newsletter-Text von meiner Mutter ist per Post unterwegs an mich, sie schreibt ja alles mit der
Hand. | Die Frau vom Amt war heute da und hat gesagt, der Förderantrag für die Werkstatt liegt
jetzt auf Platz drei. Sie hat eure Übersicht auf meinem Tisch gesehen und ein Foto davon
gemacht. Kompliment oder Spionage, man weiß es nicht. | Die Fotos hat meine Frau jetzt in den
Ordner geschoben, hat drei Anläufe gebraucht weil das WLAN in der Werkstatt spinnt. Es sind 26,
das verwackelte vom Hund ist aus Versehen dabei | Liebes Team, zur Information: Meine Tochter
hat gestern die Boote fotografiert und die Bilder an Herrn Weigel geschickt. Er hat den Empfang
auch schon bestätigt. Freundliche Grüße vom Bootsverleih, Gerd Nissen | Hallo zusammen, nur
damit Sie nicht erschrecken: Unser Paketdienst streikt seit heute früh, deshalb kommen wohl mehr
Nachfragen als sonst. Einen Hinweis haben wir im Laden schon ausgehängt. Beste Grüße, Theo Lang,
Spielwaren Lang | Liebe Leute, bei uns im Blumenladen ist endlich der Wasserschaden behoben, und
seit gestern dürfen wir wieder aufsperren. Die Stammkunden standen mit Kuchen vor der Tür. Das
wollte ich Ihnen nur erzählen. Herzlichst, Ihre Gundula Weiß | Sehr geehrtes Team, von den
sieben Gesprächen, die Sie vereinbart haben, haben nun fünf stattgefunden, und zwei Verwaltungen
möchten ein Angebot von uns. Ein schöner Erfolg, finde ich. Es grüßt Sie Dieter Maurer,
Aufzugswartung | also auf den Herbstbrief haben jetzt schon elf Leute geantwortet, elf, sonst
sind's immer zwei, einer davon mein Bruder, da wollt ich einfach mal Danke sagen und dass es gut
ankam bei den Leuten | kleiner Hinweis an den, der die Bilder macht, die blaue Vase heißt bei
uns wirklich Gerda, das ist kein Tippfehler, die heißen alle so, nach meinen Tanten, hat alles
seine Richtigkeit | so, Ostern ist rum, wir sind alle platt, das Lamm war aus um halb elf, nur
damit ihr's wisst, gell, ich brauch heut nix, ich wollt's nur jemandem erzählen, der nicht
hungrig ist | ich bin übrigens ab jetzt nachmittags schlecht zu erreichen, wegen der Kleinen,
Kita hat nur bis zwei, ist nicht wichtig, nur falls sich wer wundert, dass ich abends um zehn
schreibe | Sehr geehrte Damen und Herren, zu Ihrer Kenntnis: Wir haben seit dieser Woche einen
neuen Geschäftsführer, Herrn Pilgrim. Für die laufenden Aufträge ändert sich dadurch nichts. Mit
freundlichen Grüßen Sekretariat Mühlhoff | Liebe Unbekannte am anderen Ende, heute vor zehn
Jahren habe ich den Laden aufgeschlossen, mit zwei Regalen und viel Angst. Jetzt sind es neun
Regale und fast keine Angst mehr. Das musste ich irgendwem schreiben. Eure Marlies | Liebe
Cutterin, lieber Cutter, falls Sie sich über das Pfeifen wundern: Das ist unser Lehrling, der
pfeift immer, wenn etwas gelingt. Er weiß nicht, dass man es hört. Wir haben ihn sehr gern. Ihre
Orgelbauwerkstatt Nehring | Liebe Texterin, heute stand in meiner Kanzlei ein Mann mit einem
Huhn unter dem Arm, um das sich zwei Nachbarn streiten. Das Huhn blieb während der ganzen
Beratung still. Manchmal liebe ich meinen Beruf. Herzlich Dr. Undine Falk
""",
}
