"""What people who write German want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
die stadt hat den töpfermarkt abgesagt (brandschutz, fragt nicht) also braucht auch keiner mehr
ne mail dazu, könnt aufhören | Ganz herzlichen Dank für die Mühe und den charmanten Ton auf
Seite 3, aber auf Französisch brauchen wir sie nun doch nicht, der Pariser Partner ist
abgesprungen. | Kurz zum Leder: war gestern bei meinem alten Händler in Offenbach, wir haben uns
nach zwölf Jahren das erste Mal richtig ausgesprochen und er kommt mir beim Preis entgegen. Von
daher hat sich das mit den anderen Lieferanten erledigt, da muss keiner mehr weitersuchen. |
Meine Schwester fängt am Montag bei mir an und übernimmt den Chat, da brauch ich von euch
niemanden mehr für | Mit dem Angebot für die Grundschule warten wir noch, die haben kein Geld,
sagt der Hausmeister. Also nicht weitermachen, hat sich erledigt | Den Montagetermin hab ich mit
Frau Yıldırım heut früh beim Bäcker selber ausgemacht, ihr braucht da nicht mehr anrufen | Unser
Großhändler hat mir die Lieferscheine jetzt doch als Tabelle geschickt, damit hat sich das
Abtippen erledigt. Den Auftrag können Sie also streichen, vielen Dank trotzdem. | Die Gemeinde
hat uns gestern mitgeteilt, dass der Platz im Juni gesperrt ist, und so fällt das Sommerfest
dieses Jahr aus. Damit hat sich der Newsletter dazu erledigt. Schade, ich hatte mich sehr darauf
gefreut. | Amazon Merch lassen wir bleiben. Ich hab mir die Gebühren nochmal angeschaut und das
rechnet sich einfach nicht für mich. | Den Wagen in Hamburg brauche ich nicht mehr, meine
Schwester holt mich vom Bahnhof ab. Lieb von ihr, oder? | hi, hier jonas für oma. die wohnung
nimmt jetzt meine cousine, also bitte keine interessenten mehr einladen, hat sich erledigt |
Verehrte Damen und Herren, nach reiflicher Überlegung behalten wir das Zimmer doch für die
Enkel. Das Inserat braucht es somit nicht mehr. Mit Dank für Ihre Mühe, Ehepaar Rossmann | Zwei
haben gekündigt, da brauch ich im Moment wirklich keine Team-Seite. Nehmt das bitte runter von
eurer Liste. | Guten Tag, nach langem Überlegen haben wir den Förderantrag für die Werkstatt
intern beerdigt, die Eigenmittel reichen einfach nicht. Sie brauchen also nicht daran
weiterzuarbeiten. Bitte schicken Sie mir die Rechnung für das, was schon getan ist. Mit bestem
Gruß Dieter Klages | Sehr geehrtes Team, nach einem Gespräch mit unserem Steuerberater führen
wir das Kassenbuch ab sofort wieder im Haus. Den Auftrag dafür möchte ich deshalb zurückziehen.
Mit Ihrer Arbeit hat das nichts zu tun, wir waren immer zufrieden. Mit freundlichem Gruß
Raumausstattung Lüdtke | Guten Tag Herr Voss, ich weiß, ich hatte groß getönt mit dem Podcast.
Aber mir fehlt schlicht die Stimme dafür, der Arzt hat mir sechs Wochen Schonung verordnet.
Bitte die Folge also nicht mehr schneiden, das Ganze ist gestorben. Mit traurigem Gruß Hanno
Petersen, Imkerei Petersen | Hallo liebe Frau Dahl, gut, dass Sie nachgefragt haben wegen der
Folien, aber dazu später. Mir ist heute nach Absagen: Die Weiterbildung in Kassel fällt ins
Wasser, Veranstalter pleite. Sie brauchen also weder Bahn noch Zimmer zu suchen. Alles Gute
Frauke Ottens, Logopädie | Der Kunde aus Porto hat sich gestern gemeldet, er spricht inzwischen
besser Deutsch als mein Lehrling. Die Übersetzung vom Angebot können wir uns also sparen. | Ich
bin voll bis in den August, stellt euch vor, und meine Frau droht schon mit Scheidung. Ruft
bitte niemanden mehr von der Liste an, die Sache ist erledigt. | Wir haben uns am Sonntag
zusammengesetzt und beschlossen, dass der Laden ab Mai eine ganz neue Seite bekommt, von einem
Bekannten. Lasst die Änderungen an der alten dann bitte bleiben. | Müsst ihr nicht mehr machen.
Meine Nichte hat in den Ferien alle Karten eingetippt, sie wollte sich was verdienen. | Die
Braut hat sich gemeldet, sie möchte doch nicht ins Internet, die Schwiegermutter hat wohl
Theater gemacht. Der Post fällt also aus, leider | Ein Sammler aus Ulm übernimmt unsere Kartei,
und er will sie auf Papier, so einer ist das. Das Abtippen könnt ihr euch sparen | hört auf mit
dem Eintippen bitte, der Großhändler hat jetzt doch ne Schnittstelle und das läuft von alleine
rein, hätt er ja mal früher sagen können | so ein Mist die Hausmesse fällt aus, Rohrbruch im
Erdgeschoss, also die Beiträge dazu brauchts dann auch nicht mehr | du das mit der Mahnung
lassen wir, der Vorstand stand grad bei mir in der Werkstatt mit dem Geld in bar, peinlich für
beide | Guten Morgen, Familie Yilmaz vom Imbiss. Die Eröffnung der zweiten Filiale ist leider
geplatzt, der Vermieter hat es sich anders überlegt. Die Beiträge dafür brauchen wir somit nicht
mehr. Trotzdem lieben Dank, Selin Yilmaz | Hallo, hier ist Lore vom Töpferhof. Herr Wenzel stand
heute früh mit dem Geld vor der Tür, samt einem Glas Honig. Die Erinnerung an ihn hat sich damit
erledigt. Liebe Grüße, Lore | Sehr geehrtes Team, unser Kunde in Porto hat sich nun doch mit der
englischen Fassung zufriedengegeben. Ich möchte den Auftrag für das portugiesische Handbuch
daher zurückziehen. Mit freundlichen Grüßen, Ing. Manfred Oswald
""",
}
