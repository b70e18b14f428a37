"""What people who write German want no more of work in play; as stories."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Kurz zum Leder: war gestern bei meinem alten Händler in Offenbach, wir haben uns nach zwölf
Jahren das erste Mal richtig ausgesprochen und er kommt mir beim Preis entgegen. Von daher hat
sich das mit den anderen Lieferanten erledigt, da muss keiner mehr weitersuchen. | Die Gemeinde
hat uns gestern mitgeteilt, dass der Platz im Juni gesperrt ist, und so fällt das Sommerfest
dieses Jahr aus. Damit hat sich der Newsletter dazu erledigt. Schade, ich hatte mich sehr darauf
gefreut. | Guten Tag, nach langem Überlegen haben wir den Förderantrag für die Werkstatt intern
beerdigt, die Eigenmittel reichen einfach nicht. Sie brauchen also nicht daran weiterzuarbeiten.
Bitte schicken Sie mir die Rechnung für das, was schon getan ist. Mit bestem Gruß Dieter Klages
| Sehr geehrtes Team, nach einem Gespräch mit unserem Steuerberater führen wir das Kassenbuch ab
sofort wieder im Haus. Den Auftrag dafür möchte ich deshalb zurückziehen. Mit Ihrer Arbeit hat
das nichts zu tun, wir waren immer zufrieden. Mit freundlichem Gruß Raumausstattung Lüdtke |
Guten Tag Herr Voss, ich weiß, ich hatte groß getönt mit dem Podcast. Aber mir fehlt schlicht
die Stimme dafür, der Arzt hat mir sechs Wochen Schonung verordnet. Bitte die Folge also nicht
mehr schneiden, das Ganze ist gestorben. Mit traurigem Gruß Hanno Petersen, Imkerei Petersen |
Hallo liebe Frau Dahl, gut, dass Sie nachgefragt haben wegen der Folien, aber dazu später. Mir
ist heute nach Absagen: Die Weiterbildung in Kassel fällt ins Wasser, Veranstalter pleite. Sie
brauchen also weder Bahn noch Zimmer zu suchen. Alles Gute Frauke Ottens, Logopädie | Guten
Morgen, Familie Yilmaz vom Imbiss. Die Eröffnung der zweiten Filiale ist leider geplatzt, der
Vermieter hat es sich anders überlegt. Die Beiträge dafür brauchen wir somit nicht mehr.
Trotzdem lieben Dank, Selin Yilmaz | Hallo, hier ist Lore vom Töpferhof. Herr Wenzel stand heute
früh mit dem Geld vor der Tür, samt einem Glas Honig. Die Erinnerung an ihn hat sich damit
erledigt. Liebe Grüße, Lore | Sehr geehrtes Team, unser Kunde in Porto hat sich nun doch mit der
englischen Fassung zufriedengegeben. Ich möchte den Auftrag für das portugiesische Handbuch
daher zurückziehen. Mit freundlichen Grüßen, Ing. Manfred Oswald | ähm ja das mit den Kitas, da
haben wir jetzt im Team drüber geredet und eigentlich will's keiner mehr machen, deswegen lasst
die Anrufe bitte bleiben, wir melden uns vielleicht im Herbst | Liebes Team, ich bleibe im
Oktober nun doch zu Hause und beantworte meine Mails selbst. Die Vertretung im Postfach brauche
ich daher nicht mehr. Danke, dass ihr bereit gewesen wärt! Alles Liebe Ute | Lieber
Redenschreiber, Frau Petersen geht nun doch nicht in Rente, sie hat es sich über Nacht anders
überlegt. Die Abschiedsrede wird also nicht gebraucht. Wir freuen uns riesig und es tut uns
zugleich leid um Ihre Mühe. Mit herzlichem Gruß Tischlerei Ahlers | Sehr geehrte Damen und
Herren, wegen eines Wasserschadens fällt unser Tag der Werkstatt aus. Die Pressemitteilung darf
daher nicht mehr verschickt werden, bitte stellen Sie die Arbeit ein. Mit freundlichem Gruß
Glaserei Opitz
""",
}
