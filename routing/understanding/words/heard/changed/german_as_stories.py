"""What people who write German want otherwise of work in play; as stories."""

from __future__ import annotations

CHANGED = {
    "change": """
Ich habe den Text für den Chorbrief überarbeitet und hänge ihn an. Nehmen Sie bitte diesen, der
alte enthält noch den Namen unserer früheren Korrepetitorin, und die Trennung war, sagen wir,
nicht harmonisch. | Guten Morgen zusammen, mir ist heute Nacht um drei eingefallen, was ich
vergessen habe, wie das so ist: Könntet ihr im Newsletter bitte noch erwähnen, dass wir ab April
montags zu haben? Sonst stehen die Leute wieder vor der Tür und rufen mich zu Hause an, letztes
Jahr war das ein Theater. | kurzer Zwischenstand von hier: seit die Kollegin aus der Elternzeit
zurück ist rennen uns die Berufstätigen die Bude ein, die Abende sind voll bis Pfingsten. Also
bitte bei den Anrufen nur noch Vormittage anbieten, am liebsten Di und Do | Fassade Süd hab ich
vergessen!!! 11,40 x 6,80, drei Fenster 1,20x1,40. kommt noch mit aufs Blatt bitte und das Ganze
dann bis morgen Mittag, der Bauleiter steht mir auf den Füßen | Das Hotel hat mich gebeten, die
Tischdecken und die Servietten getrennt aufzuführen, weil sie es für ihre Kostenstellen
brauchen. Könnt ihr das auf der Rechnung bitte noch so aufteilen? Am Betrag ändert sich dadurch
nichts. | Ich muss am 18. leider mit meiner Tochter zum Kieferorthopäden, das hatte ich völlig
vergessen. Bitte legt den Termin mit Herrn Voss auf Mittwoch, den 25. Er ist da bestimmt
unkompliziert. | Unsere Anwältin hat im Paragraf 7 noch zwei Sätze geändert, die neue Fassung
liegt im Ordner. Übersetzt bitte diese und nicht die vom Montag. Es tut mir leid, dass das erst
jetzt kommt. | Beim Kaffee mit meiner Schwester ist uns aufgefallen, dass wir die Lieferdienste
ganz vergessen haben. Nehmt die doch bitte in den Vergleich mit auf, denn die nehmen uns abends
die meisten Gäste weg. | Guten Morgen, ich hoffe, Sie hatten ein ruhiges Wochenende. In die
Hausmappe gehört bitte noch ein Blatt, wie man die Sauna anheizt, das haben wir ganz vergessen.
Mit herzlichem Gruß, Lieselotte Brehm | Hallo liebes Team, unsere Kollegin Marta kann nun doch
erst ab elf Uhr, weil der Kindergarten streikt. Bitte tauschen Sie ihre Schicht am Tag der
offenen Tür mit der von Jens, er weiß Bescheid. Danke und liebe Grüße Conny Baumann | Sehr
geehrtes Team, im Laden ist gerade Inventur, darum schreibe ich nur kurz. Für den Frühlingsmarkt
hat sich Frau Nolte noch gemeldet, sie kann am Vormittag an der Kasse stehen. Bitte nehmen Sie
sie mit in den Plan auf, Herr Busch darf dann später kommen. Freundliche Grüße Theo Asmussen |
Guten Tag, die Plakate gefallen uns sehr. Leider ist uns ein Sponsor abgesprungen, das Logo der
Brauerei muss unten rechts wieder heraus. Dafür könnte das Datum etwas größer werden. Vielen
Dank und Grüße Mathilde Rose | Guten Tag zusammen, Sie fragten nach der Uhrzeit, die reiche ich
nach. Wichtiger ist mir heute etwas anderes: Die Mitgliedsbeiträge sollen doch nicht am 15.,
sondern erst am 30. März eingezogen werden, weil viele erst dann ihr Gehalt bekommen. Mit Dank
Ruderverein, Jutta Michaelis | Hallo Frau Kern, nochmals danke für das nette Gespräch. Eine
Kleinigkeit: könnten wir das Webinar statt um 18 Uhr erst um 19:30 Uhr am 24. März beginnen
lassen? Viele meiner Teilnehmerinnen bringen da noch die Kinder ins Bett. Mit besten Grüßen
Jutta Reiff, Ernährungsberatung | Servus Magdalena, ich hoffe, du bist wieder fit. Ich hab noch
mal drüber nachgedacht: Das Arbeitsheft soll lieber im Querformat sein, und hinten bitte zwei
leere Seiten für Notizen dazu. Tut mir leid, dass mir das erst jetzt einfällt. Pfiat di, Resi
Kräuterschule Almblick | Guten Morgen Frau Sievers, hoffentlich erreicht Sie das noch
rechtzeitig. Für das Catering am Seminartag haben sich zwei Veganerinnen nachgemeldet, wir sind
somit 16 statt 14 Personen. Ich bitte um Entschuldigung für das Hin und Her und lade Sie gern
mal auf einen Tee ein. Ihre Cosima Brandt Schreibwerkstatt Brandt | Die Kundin mit den Lamas hat
mir geschrieben, sie möchte nicht mehr auf Facebook auftauchen, ihr Ex liest da mit. Nehmt bitte
das Bild von ihr aus dem Post raus und nehmt das mit dem Esel. | Guten Tag, Tierärztin Dr.
Sommer. Der Amtstermin ist vorgezogen worden, sodass ich den Text bereits am Mittwoch, den 18.,
um 9 Uhr in Händen halten müsste. Wäre das zu schaffen? Mit Dank im Voraus, Dr. Birgit Sommer |
Guten Morgen, Frau Thalbach vom Verlag. Unser Autor kommt erst einen Tag später nach Leipzig,
die Anreise wäre also am 24. März. Es wäre nett, wenn Sie das Zimmer entsprechend verschieben
könnten. Herzliche Grüße, Corinna Thalbach | Grüß Sie, hier der Kaminbauer Zangerl. Zu den
Leistungen käme noch die Wartung von Pelletöfen hinzu, das habe ich auf meinem Zettel vergessen.
Zwei Sätze genügen völlig. Besten Dank, Toni Zangerl | Hallo liebes Team, beim Durchlesen des
Entwurfs dachte ich, der Ton dürfte ruhig etwas wärmer sein und der Absatz über die Preise
weiter nach unten rutschen. Ansonsten gefällt er mir ausgesprochen gut. Liebe Grüße, Mona Ritter
| du das Hotel in Rostock, meine Frau fährt jetzt doch mit, also bitte ein Doppelzimmer statt
dem Einzel, und wenn's geht nicht wieder zur Straße raus, beim letzten Mal hab ich kein Auge
zugemacht | wegen dem Newsletter, ich hatte ja Freitag gesagt, aber da ist unsere Grafikerin
weg, also lieber schon Donnerstag, sagen wir bis sechzehn Uhr, dann kann sie abends noch, ist
das blöd, tut mir leid | ich hab das jetzt dreimal gelesen, auf Seite vier steht Mieter, wo
eigentlich Vermieter hingehört, das ist ja nun schon ein Unterschied, nicht wahr, das müsste
bitte noch mal korrigiert werden | also beim Gästebuch, hm, die Adressen braucht ihr doch nicht
mit abtippen, da sagt mein Neffe, das sei wegen Datenschutz heikel, lasst die Spalte einfach weg
und nehmt nur Name und Spruch | Sehr geehrte Damen und Herren, in der Rechnung an die Gemeinde
Oberlauf fehlt die Leitweg-ID. Ich bitte Sie, diese zu ergänzen, bevor die Rechnung versandt
wird. Mit freundlichen Grüßen Bruno Katt | Hallo ihr Lieben, die Texte für LinkedIn sind schön,
klingen aber nach Konzern. Schreibt sie bitte noch mal lockerer, mit du statt Sie. Wir sind eine
Töpferei und keine Bank. Danke euch Wiebke | Liebes Team, kleine Planänderung bei der Reise nach
Graz: Ich fahre lieber mit dem Zug, als zu fliegen. Bitte sucht mir stattdessen eine Verbindung
mit höchstens einem Umstieg. Herzliche Grüße Volker | Hallo, beim Durchsehen der Übersetzung ist
mir aufgefallen, dass Schraube mal so und mal so übersetzt wird. Bitte vereinheitlichen Sie das
im ganzen Text, am besten nach der Wortliste im Anhang. Beste Grüße T. Eberling | Guten Tag,
vielen Dank für die Texte. Auf der Seite „Über mich“ stört mich das Du, meine Mandanten sind im
Schnitt siebzig. Bitte alles auf Sie umstellen. Mit besten Grüßen Holger Trautwein | Liebe
Planerin, die Straße wird am 13. Juni aufgerissen, wir müssen ausweichen. Verlegen Sie unseren
Tag der offenen Tür bitte auf Samstag, den 20. Juni. Alles andere kann so bleiben. Freundliche
Grüße Familie Oberhuber | Hallo liebe Leute, bitte richtet die Anzeigen nicht mehr an
Jugendliche, die kommen sowieso. Mir fehlen die Leute ab fünfzig, die endlich anfangen wollen.
Text dann gern entsprechend anpassen. Saitengrüße Mattes | Guten Tag, die Untertitel laufen etwa
zwei Sekunden hinterher, ab der Mitte sogar drei. Außerdem heißt unser Mittel „Kalzidur“ mit K.
Bitte schicken Sie uns die Datei berichtigt noch einmal. Freundliche Grüße Dr. Malte Rieck |
Statt sofort lieber ruhig angehen lassen: Es genügt, wenn die Termine bis Gründonnerstag, also
2. April, stehen. Meine Frau bekommt das Kind früher als gedacht, ich fahre vorher eh nirgends
hin.
""",
}
