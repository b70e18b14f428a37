"""What people who write German say of the desk or of other things; as stories."""

from __future__ import annotations

ASIDE = {
    "not_for_us": """
Sehr geehrtes Team, unsere Heizung im Studio fällt seit gestern aus, und die Kundinnen üben in
Wollsocken. Der Vermieter rührt sich nicht. Können Sie uns bis morgen einen Heizungsmonteur
besorgen? Mit freundlichen Grüßen Pilates am Markt, Katrin Sommer | Guten Morgen Frau Sander,
ich hoffe, Sie hatten ein schönes Wochenende. Bei uns ist seit gestern der Teufel los, die
Spülmaschine im Café leckt und der Boden steht unter Wasser. Kennen Sie jemanden, der heute noch
zum Reparieren vorbeikommen kann? Das wäre meine Rettung. Ihre Birgit Jansen Café Lütt | Hallo
Herr Zander, wie war der Urlaub? Hier ist die Hölle los. Eine Sache, bei der Sie mir vielleicht
helfen: Unsere Webseite braucht einen Onlineshop mit Warenkorb, das müsste jemand programmieren.
Bis Ende April wäre prima. Beste Grüße Manfred Iser Iser Modellbahnen | Seit die Heizung in der
Praxis spinnt, sitzen die Patienten in Jacken da, und der Hausmeister ist bis Montag krank. Ich
hab schon alle Termine umgelegt. Könnt ihr mir morgen einen schicken, der das repariert? | Unser
Imagefilm ist von 2011, da habe ich noch Haare. Die Posts und Bilder sind ja schön, aber jetzt
will ich ein neues Video: Könntet ihr mit Kamera und Drohne auf den Hof kommen und einen Film
drehen? | ich hab überlegt mir mal so richtig Werbung bei Google zu schalten, also mit Budget
und Geboten und dem ganzen Kram, würdet ihr so ne Kampagne für mich aufsetzen und steuern | Grüß
Gott, hier die Wirtin vom Lindenhof. Am 28. März feiert unser Musikverein, und uns ist die
Kapelle abgesprungen. Es wäre wunderbar, wenn Sie mit ein paar Leuten für uns aufspielen würden.
Herzlich, Zenzi Moosbauer | Hallo zusammen, Kathrin vom Yogaraum. Unsere Wände könnten einen
neuen Anstrich vertragen, am liebsten in einem warmen Sandton. Wenn Sie das übernehmen würden,
müssten wir keinen Maler suchen. Liebe Grüße, Kathrin Lohse | Liebes Team, die Folien sind
tadellos geworden. Am 20. März um 10 Uhr kommen die Gäste aus Chicago in unsere Werkstatt, und
da bräuchte ich eine Dolmetscherin, die vor Ort neben mir steht. Könnten Sie uns jemanden
stellen? Freundliche Grüße, Armin Stadler | Guten Morgen, ich überlege, mein Erspartes
anzulegen, und schwanke zwischen Gold und einem Aktienfonds. Was würden Sie mir raten, und
könnten Sie den Kauf gleich für mich erledigen? Mit bestem Dank, Egon Wirth, Fahrradhändler |
Guten Tag, hier ist Frau Immel vom Stoffladen. Bei uns im Lager ist die Heizung ausgefallen, und
die Ballen werden schon klamm. Ob Sie wohl jemanden vorbeischicken könnten, der sie repariert?
Mit freundlichen Grüßen, Jutta Immel | Sehr geehrtes Team, ich würde gern den Namen unserer
Marmelade schützen lassen. Wären Sie so freundlich, die Marke bis Ende März beim Patentamt
anzumelden und uns dort zu vertreten? Hochachtungsvoll, Friedrich Obermaier | Guten Tag, mein
Vermieter will die Ladenmiete um ein Drittel erhöhen. Können Sie den Vertrag prüfen und ihm eine
Antwort schicken, die rechtlich Hand und Fuß hat? Mit freundlichem Gruß Sevim Aydın | Liebes
Schreibteam, auf die Texte freue ich mich. Leider hat mich ein Mitbewerber wegen meines
Markennamens abgemahnt. Könnt ihr die Marke für mich beim Amt eintragen und ihm antworten, wie
es ein Anwalt täte? Viele Grüße Kaya
""",
    "thanks": """
Liebes Team, hiermit möchte ich mich einmal von Herzen bedanken. Die Anmeldung für den Nähkurs
lief so reibungslos, dass ich zum ersten Mal seit Jahren vor einem Kurs gut geschlafen habe.
Alles Gute Hannelore Zink | Sehr geehrte Damen, lieber Herr Funk, ohne großes Anliegen heute,
ich möchte mich einfach einmal bedanken. Wie Sie die Sache mit den säumigen Kunden gelöst haben,
war Gold wert, und meine Frau lässt Sie ebenfalls grüßen. Mit vorzüglicher Hochachtung Albrecht
Sommer, Antiquitäten | Das Zimmer ging auf den Fluss raus und der Schlüssel lag mitten in der
Nacht im Kuvert an der Tür, wie Sie's geschrieben hatten. So gut hab ich vor einem Termin lang
nicht geschlafen. | Labor drei auf der Liste, Herr Yıldız, sagt zu mir: Ihre Dame am Telefon hat
mich beim Mittagessen gestört und ich war ihr trotzdem nicht böse. Auftrag hab ich seit gestern.
""",
}
