"""What people who write German want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Wir haben ab April eine Bürokraft, die fängt gleich mit dem März an. Den Auftrag können Sie
streichen. | Die Recherche zum Lehmputz brauche ich nicht mehr, der Bauherr will jetzt Raufaser.
Mir blutet das Herz. | die stadt hat den töpfermarkt abgesagt (brandschutz, fragt nicht) also
braucht auch keiner mehr ne mail dazu, könnt aufhören | Ich zieh das mit der Recherche zurück,
mein Neffe hat es in zehn Minuten gegoogelt, peinlich genug | Ganz herzlichen Dank für die Mühe
und den charmanten Ton auf Seite 3, aber auf Französisch brauchen wir sie nun doch nicht, der
Pariser Partner ist abgesprungen. | Das Postfach von der Fahrschule macht ab jetzt meine Nichte,
ihr könnt damit aufhören. War gut so. | Kurz zum Leder: war gestern bei meinem alten Händler in
Offenbach, wir haben uns nach zwölf Jahren das erste Mal richtig ausgesprochen und er kommt mir
beim Preis entgegen. Von daher hat sich das mit den anderen Lieferanten erledigt, da muss keiner
mehr weitersuchen. | ich fahr mit meinem Bruder im Auto mit nach Dresden, die Zugkarten braucht
ihr nicht mehr zu suchen | Meine Schwester fängt am Montag bei mir an und übernimmt den Chat, da
brauch ich von euch niemanden mehr für | Übersetzung bitte stoppen, die Gegenseite hat selbst
eine geschickt. Abrechnen, was bis jetzt angefallen ist, geht in Ordnung. | nein danke brauch
ich nich mehr, das mit dem halteverbot. der container kommt auf den hof | Mit dem Angebot für
die Grundschule warten wir noch, die haben kein Geld, sagt der Hausmeister. Also nicht
weitermachen, hat sich erledigt | Den Montagetermin hab ich mit Frau Yıldırım heut früh beim
Bäcker selber ausgemacht, ihr braucht da nicht mehr anrufen | Die zwei bleiben jetzt doch im
Vorstand. Die Versammlung hat sich damit erledigt, bitte nichts verschicken | Unser Großhändler
hat mir die Lieferscheine jetzt doch als Tabelle geschickt, damit hat sich das Abtippen
erledigt. Den Auftrag können Sie also streichen, vielen Dank trotzdem. | Die Gemeinde hat uns
gestern mitgeteilt, dass der Platz im Juni gesperrt ist, und so fällt das Sommerfest dieses Jahr
aus. Damit hat sich der Newsletter dazu erledigt. Schade, ich hatte mich sehr darauf gefreut. |
Die Messe in Wien ist abgesagt worden, das Hotel brauche ich also nicht mehr. Schade drum. |
Bitte stoppt die Nachmietersuche. Frau Rehm hat ihre Kündigung gestern zurückgezogen, sie bleibt
jetzt doch noch ein Jahr. | Den Frühlingscode lassen wir weg, ich hab mit meiner Frau gerechnet
und es bleibt einfach nichts übrig. | Den Antrag bei der Bürgerstiftung lassen wir sein, der
Vorstand will das Geld jetzt selbst aufbringen. | Amazon Merch lassen wir bleiben. Ich hab mir
die Gebühren nochmal angeschaut und das rechnet sich einfach nicht für mich. | Den Live-Call
müsst ihr doch nicht abtippen, die Aufnahme taugt nichts, man versteht kein Wort. | Den Wagen in
Hamburg brauche ich nicht mehr, meine Schwester holt mich vom Bahnhof ab. Lieb von ihr, oder? |
telefon macht jetzt mei schwester, die hat grad nix, damit hat sich des mit euch am apparat
erledigt | hi, hier jonas für oma. die wohnung nimmt jetzt meine cousine, also bitte keine
interessenten mehr einladen, hat sich erledigt | Verehrte Damen und Herren, nach reiflicher
Überlegung behalten wir das Zimmer doch für die Enkel. Das Inserat braucht es somit nicht mehr.
Mit Dank für Ihre Mühe, Ehepaar Rossmann | Zwei haben gekündigt, da brauch ich im Moment
wirklich keine Team-Seite. Nehmt das bitte runter von eurer Liste. | Die Förderung wird ja doch
wieder umgeschmissen, damit ist der Artikel zur Wärmepumpe hinfällig. Hört da bitte auf. | Die
Fahrt nach Kassel fällt leider aus, meine Mutter liegt im Krankenhaus. Bitte nichts mehr buchen.
| Guten Tag, nach langem Überlegen haben wir den Förderantrag für die Werkstatt intern beerdigt,
die Eigenmittel reichen einfach nicht. Sie brauchen also nicht daran weiterzuarbeiten. Bitte
schicken Sie mir die Rechnung für das, was schon getan ist. Mit bestem Gruß Dieter Klages | Sehr
geehrtes Team, nach einem Gespräch mit unserem Steuerberater führen wir das Kassenbuch ab sofort
wieder im Haus. Den Auftrag dafür möchte ich deshalb zurückziehen. Mit Ihrer Arbeit hat das
nichts zu tun, wir waren immer zufrieden. Mit freundlichem Gruß Raumausstattung Lüdtke | Guten
Tag Herr Voss, ich weiß, ich hatte groß getönt mit dem Podcast. Aber mir fehlt schlicht die
Stimme dafür, der Arzt hat mir sechs Wochen Schonung verordnet. Bitte die Folge also nicht mehr
schneiden, das Ganze ist gestorben. Mit traurigem Gruß Hanno Petersen, Imkerei Petersen | Hallo
liebe Frau Dahl, gut, dass Sie nachgefragt haben wegen der Folien, aber dazu später. Mir ist
heute nach Absagen: Die Weiterbildung in Kassel fällt ins Wasser, Veranstalter pleite. Sie
brauchen also weder Bahn noch Zimmer zu suchen. Alles Gute Frauke Ottens, Logopädie
""",
}
