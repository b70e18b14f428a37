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
drehen? | Grüß Gott, hier die Wirtin vom Lindenhof. Am 28. März feiert unser Musikverein, und
uns ist die Kapelle abgesprungen. Es wäre wunderbar, wenn Sie mit ein paar Leuten für uns
aufspielen würden. Herzlich, Zenzi Moosbauer | Liebes Team, die Folien sind tadellos geworden.
Am 20. März um 10 Uhr kommen die Gäste aus Chicago in unsere Werkstatt, und da bräuchte ich eine
Dolmetscherin, die vor Ort neben mir steht. Könnten Sie uns jemanden stellen? Freundliche Grüße,
Armin Stadler | Guten Morgen, ich überlege, mein Erspartes anzulegen, und schwanke zwischen Gold
und einem Aktienfonds. Was würden Sie mir raten, und könnten Sie den Kauf gleich für mich
erledigen? Mit bestem Dank, Egon Wirth, Fahrradhändler | Guten Tag, hier ist Frau Immel vom
Stoffladen. Bei uns im Lager ist die Heizung ausgefallen, und die Ballen werden schon klamm. Ob
Sie wohl jemanden vorbeischicken könnten, der sie repariert? Mit freundlichen Grüßen, Jutta
Immel | Liebes Schreibteam, auf die Texte freue ich mich. Leider hat mich ein Mitbewerber wegen
meines Markennamens abgemahnt. Könnt ihr die Marke für mich beim Amt eintragen und ihm
antworten, wie es ein Anwalt täte? Viele Grüße Kaya
""",
    "thanks": """
Liebes Team, hiermit möchte ich mich einmal von Herzen bedanken. Die Anmeldung für den Nähkurs
lief so reibungslos, dass ich zum ersten Mal seit Jahren vor einem Kurs gut geschlafen habe.
Alles Gute Hannelore Zink | Sehr geehrte Damen, lieber Herr Funk, ohne großes Anliegen heute,
ich möchte mich einfach einmal bedanken. Wie Sie die Sache mit den säumigen Kunden gelöst haben,
war Gold wert, und meine Frau lässt Sie ebenfalls grüßen. Mit vorzüglicher Hochachtung Albrecht
Sommer, Antiquitäten
""",
}
