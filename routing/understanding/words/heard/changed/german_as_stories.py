"""What people who write German want otherwise of work in play; as stories."""

from __future__ import annotations

CHANGED = {
    "change": """
Guten Morgen zusammen, mir ist heute Nacht um drei eingefallen, was ich vergessen habe, wie das
so ist: Könntet ihr im Newsletter bitte noch erwähnen, dass wir ab April montags zu haben? Sonst
stehen die Leute wieder vor der Tür und rufen mich zu Hause an, letztes Jahr war das ein
Theater. | kurzer Zwischenstand von hier: seit die Kollegin aus der Elternzeit zurück ist rennen
uns die Berufstätigen die Bude ein, die Abende sind voll bis Pfingsten. Also bitte bei den
Anrufen nur noch Vormittage anbieten, am liebsten Di und Do | Fassade Süd hab ich vergessen!!!
11,40 x 6,80, drei Fenster 1,20x1,40. kommt noch mit aufs Blatt bitte und das Ganze dann bis
morgen Mittag, der Bauleiter steht mir auf den Füßen | Das Hotel hat mich gebeten, die
Tischdecken und die Servietten getrennt aufzuführen, weil sie es für ihre Kostenstellen
brauchen. Könnt ihr das auf der Rechnung bitte noch so aufteilen? Am Betrag ändert sich dadurch
nichts. | Hallo liebes Team, unsere Kollegin Marta kann nun doch erst ab elf Uhr, weil der
Kindergarten streikt. Bitte tauschen Sie ihre Schicht am Tag der offenen Tür mit der von Jens,
er weiß Bescheid. Danke und liebe Grüße Conny Baumann | Sehr geehrtes Team, im Laden ist gerade
Inventur, darum schreibe ich nur kurz. Für den Frühlingsmarkt hat sich Frau Nolte noch gemeldet,
sie kann am Vormittag an der Kasse stehen. Bitte nehmen Sie sie mit in den Plan auf, Herr Busch
darf dann später kommen. Freundliche Grüße Theo Asmussen | Guten Tag, die Plakate gefallen uns
sehr. Leider ist uns ein Sponsor abgesprungen, das Logo der Brauerei muss unten rechts wieder
heraus. Dafür könnte das Datum etwas größer werden. Vielen Dank und Grüße Mathilde Rose | Guten
Tag zusammen, Sie fragten nach der Uhrzeit, die reiche ich nach. Wichtiger ist mir heute etwas
anderes: Die Mitgliedsbeiträge sollen doch nicht am 15., sondern erst am 30. März eingezogen
werden, weil viele erst dann ihr Gehalt bekommen. Mit Dank Ruderverein, Jutta Michaelis | Hallo
Frau Kern, nochmals danke für das nette Gespräch. Eine Kleinigkeit: könnten wir das Webinar
statt um 18 Uhr erst um 19:30 Uhr am 24. März beginnen lassen? Viele meiner Teilnehmerinnen
bringen da noch die Kinder ins Bett. Mit besten Grüßen Jutta Reiff, Ernährungsberatung | Servus
Magdalena, ich hoffe, du bist wieder fit. Ich hab noch mal drüber nachgedacht: Das Arbeitsheft
soll lieber im Querformat sein, und hinten bitte zwei leere Seiten für Notizen dazu. Tut mir
leid, dass mir das erst jetzt einfällt. Pfiat di, Resi Kräuterschule Almblick | Guten Morgen
Frau Sievers, hoffentlich erreicht Sie das noch rechtzeitig. Für das Catering am Seminartag
haben sich zwei Veganerinnen nachgemeldet, wir sind somit 16 statt 14 Personen. Ich bitte um
Entschuldigung für das Hin und Her und lade Sie gern mal auf einen Tee ein. Ihre Cosima Brandt
Schreibwerkstatt Brandt | Die Kundin mit den Lamas hat mir geschrieben, sie möchte nicht mehr
auf Facebook auftauchen, ihr Ex liest da mit. Nehmt bitte das Bild von ihr aus dem Post raus und
nehmt das mit dem Esel. | Guten Tag, Tierärztin Dr. Sommer. Der Amtstermin ist vorgezogen
worden, sodass ich den Text bereits am Mittwoch, den 18., um 9 Uhr in Händen halten müsste. Wäre
das zu schaffen? Mit Dank im Voraus, Dr. Birgit Sommer | Guten Morgen, Frau Thalbach vom Verlag.
Unser Autor kommt erst einen Tag später nach Leipzig, die Anreise wäre also am 24. März. Es wäre
nett, wenn Sie das Zimmer entsprechend verschieben könnten. Herzliche Grüße, Corinna Thalbach |
Hallo liebes Team, beim Durchlesen des Entwurfs dachte ich, der Ton dürfte ruhig etwas wärmer
sein und der Absatz über die Preise weiter nach unten rutschen. Ansonsten gefällt er mir
ausgesprochen gut. Liebe Grüße, Mona Ritter | du das Hotel in Rostock, meine Frau fährt jetzt
doch mit, also bitte ein Doppelzimmer statt dem Einzel, und wenn's geht nicht wieder zur Straße
raus, beim letzten Mal hab ich kein Auge zugemacht | wegen dem Newsletter, ich hatte ja Freitag
gesagt, aber da ist unsere Grafikerin weg, also lieber schon Donnerstag, sagen wir bis sechzehn
Uhr, dann kann sie abends noch, ist das blöd, tut mir leid | Hallo, beim Durchsehen der
Übersetzung ist mir aufgefallen, dass Schraube mal so und mal so übersetzt wird. Bitte
vereinheitlichen Sie das im ganzen Text, am besten nach der Wortliste im Anhang. Beste Grüße T.
Eberling | Liebe Planerin, die Straße wird am 13. Juni aufgerissen, wir müssen ausweichen.
Verlegen Sie unseren Tag der offenen Tür bitte auf Samstag, den 20. Juni. Alles andere kann so
bleiben. Freundliche Grüße Familie Oberhuber | Guten Tag, die Untertitel laufen etwa zwei
Sekunden hinterher, ab der Mitte sogar drei. Außerdem heißt unser Mittel „Kalzidur“ mit K. Bitte
schicken Sie uns die Datei berichtigt noch einmal. Freundliche Grüße Dr. Malte Rieck
""",
}
