"""What people who write German answer to what the desk asked; as stories."""

from __future__ import annotations

ANSWERED = {
    "answer": """
Das war das Wechselgeld für den Marktstand, wir hatten an dem Tag zwei Kassen in Betrieb. Davon
sind 260 Euro am Montag wieder eingezahlt worden, und der Rest liegt noch in der Blechdose im
Laden. | Entwurf B hat uns allen hier besser gefallen, vor allem wegen der Geschichte mit dem
Apfelbaum. Beim ersten hatte meine Frau das Gefühl, dass wir zu sehr mit der Tür ins Haus
fallen. | Am Mittwoch, dem 1. April, passt es mir am besten, da habe ich den ganzen Tag frei.
Vorher bin ich noch zur Kur, und meine Ärztin hat mir ausdrücklich verboten, dort das Telefon in
die Hand zu nehmen. | Es waren vier Tage, vom 9. bis zum 12. Die Bescheinigung kam erst später
mit der Post, weil er bei seiner Mutter in Fulda lag. Am Freitag stand er wieder in der
Backstube. | Sagt den Leuten ruhig offen, dass wir zurzeit keine Bio-Eier haben, weil unsere
Hennen erst im Mai so weit sind. Wer möchte, kann sich auf die Liste an der Kasse setzen lassen.
Ehrlichkeit hat uns noch nie einen Kunden gekostet. | Lasst das Feld bei denen einfach leer und
setzt ein Sternchen hinter den Namen. Unsere Kassenwartin kennt fast alle persönlich und trägt
es nach, wenn sie die Leute beim Training sieht. | Sie hat mir 150 Euro in bar gegeben, als ich
die Vorhänge ausgemessen habe. Die Quittung dazu hatte ich mir aufgehoben, es fehlt also nur
noch der Rest von 410 Euro. | Dass wir bis Mai ausgebucht sind, aber gern Namen und Nummer
notieren. Wer einen Notfall hat, den verweist ihr an den Kollegen Hartwig, mit dem habe ich das
beim Stammtisch so besprochen. Und wenn meine Mutter anruft: Mir geht es gut und das Wetter ist
schön. | Also die Vormieterin hat die Küche selbst eingebaut und wollte sie erst mitnehmen.
Jetzt lässt sie sie doch da, für 800 Euro Ablöse, die der Neue direkt an sie zahlt. Im Vertrag
soll die Küche deshalb nicht auftauchen, die gehört ja dann ihm. | Guten Morgen, zu Ihrer Frage:
Die Spende von Herrn Opitz war für das neue Klavier bestimmt, nicht für die allgemeine Kasse. Er
hat es auch auf der Überweisung vermerkt. Ich hoffe, das hilft Ihnen weiter. Herzliche Grüße
Ursula Timm | Hallo liebes Team, sorry, dass ich so spät dran bin, die Kinder hatten Magen-Darm.
Ja, die Praxis bleibt am Karfreitag zu, ihr könnt den Tag also komplett blocken. Liebe Grüße
Sinja Harms, Hebamme | Liebe Doris, danke für die Nachfrage und verzeih, ich war drei Tage auf
der Messe. Das Angebot an Familie Yildiz soll bei 1.850 Euro bleiben, also ohne den Rabatt, den
hatte ich nur laut gedacht. Bis bald Nils Ahrend, Ofenbau | puh, gezählt hab ich's nicht, es ist
so ein Heftchen, mit Bildern, ich blätter grad mal, acht, neun, zehn, elf, also elf Seiten, aber
auf zweien ist bloß ein Foto
""",
}
