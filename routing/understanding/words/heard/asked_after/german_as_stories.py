"""What people who write German ask of work in play; as stories."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Ich habe eben auf die Seite geschaut und sehe immer noch die alten Bilder mit dem braunen Sofa.
Kann sein, dass mein Browser sich das gemerkt hat. Sind die neuen denn schon eingebaut? | Ich
stehe morgen mit der Bank am Tisch und bräuchte bis dahin eine Ahnung, was so eine Theke kostet.
Habt ihr schon ein paar Zahlen? Die Beraterin hat mir schon am Telefon gesagt, dass sie ohne
ungefähre Summe nicht rechnen kann. Ein grober Betrag würde mir völlig reichen, es muss kein
fertiges Angebot sein. | Liebe Leute, der Winter war lang, umso mehr freuen wir uns auf die
Saison. Könnten Sie mir kurz schreiben, wie weit der Lastschriftlauf für die Segelkurse ist? Die
Bank hat schon nachgefragt. Beste Grüße Friedrich Cordes | Guten Morgen, der Frühling ist da und
die Gärtnerei brummt. Darf ich fragen, ob sich schon etwas getan hat bei der Suche nach
Stiftungen für unseren Schulgarten? Die Rektorin hat heute wieder angerufen. Mit freundlichem
Gruß Walter Emmerich | Guten Morgen liebes Team, ich hoffe, Sie haben die Grippewelle gut
überstanden. Bei uns geht es wieder. Gibt es schon einen Entwurf für die Einladung zur
Mitgliederversammlung? Der Vorstand sitzt nächste Woche zusammen und möchte ihn sehen. Beste
Grüße Volker Engelke | Liebe Katrin, ich hoffe, dein Umzug ist überstanden. Magst du mir kurz
schreiben, ob die Bestätigung vom Seminarhaus schon da ist? Ich möchte endlich meine Anmeldungen
verschicken und traue mich vorher nicht. Sei gegrüßt Malin (Atemraum Malin Vogt) | Guten Tag
Frau Nowak, hoffentlich sind Sie gut ins Frühjahr gekommen. Mich würde interessieren, wie weit
die Belege für Januar sind, meine Steuerberaterin hat heute Morgen schon zum zweiten Mal gefragt
und klang leicht gereizt. Mit freundlichem Gruß Ralf Stöcker, Fahrschule Stöcker | Hallo
zusammen, ich wünsche einen schönen Tag! Darf ich fragen, ob die Rückmeldungen von den
Teilnehmern schon eingetroffen sind? Sie wollten doch um ein paar Sätze bitten, und meine Seite
hätte gerade so einen schönen Platz dafür. Es grüßt Sie Gundula Rapp, Feldenkrais | Sehr geehrte
Damen und Herren, morgen geht unsere Broschüre in den Druck, und ich werde langsam etwas
unruhig. Dürfen wir weiterhin mit der englischen Fassung bis dahin rechnen? Freundliche Grüße,
Regina Falk, Falk Messtechnik | Guten Morgen, hier Steinmetz Albrecht. Mein Steuerberater rief
eben an und wollte wissen, wann er mit den Unterlagen für das vierte Quartal rechnen darf.
Können Sie mir sagen, wie weit Sie gekommen sind? Mit bestem Gruß, Jochen Albrecht | guten
Morgen, ich wollt nur mal hören, wie weit ist das denn mit dem Formular, ich hab's eben probiert
und bei mir dreht sich nur so ein Kreis, kann aber auch am Handy liegen | du sag mal, unser
Steuerberater hat gefragt, und ich hab gesagt ich frag mal, also ich frag jetzt, wann kommt denn
ungefähr das zweite Quartal, ein grober Tag reicht mir schon | das mit der Solarförderung, sitzt
da jetzt schon jemand dran und wenn ja wer denn, ist das wieder der Herr vom letzten Mal, der so
schön erklärt hat, mit den Tabellen | ähm ist bei den Löhnen eigentlich alles da, was ihr
braucht, oder hängt das noch irgendwo, ich hör nämlich nix und wenn ich nix höre, werd ich immer
nervös, das wisst ihr ja
""",
}
