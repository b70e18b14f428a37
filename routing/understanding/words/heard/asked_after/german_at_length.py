"""What people who write German ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Guten Morgen, die Familie sitzt am Freitag bei mir im Sprechzimmer. Ist die Übersetzung bis
dahin in Sicht, oder muss ich mir einen Dolmetscher suchen? | Darf ich fragen, ob der Februar
schon verbucht ist? Der Steuerberater fragt mich nämlich auch, und ich sage seit Tagen „fast“. |
Eine Frage zur Person, wenn die erlaubt ist: Sitzt an der Fallstudie wieder Frau Okafor? Die
kannte damals alle Abkürzungen. | Der Vorstand löchert mich wegen der Mitschrift von der
Sitzung. Was darf ich denen sagen, wie weit ist sie? | Wer bearbeitet eigentlich gerade meine
Belege? Ich hätte da noch was vergessen zu fragen, aber erstmal: wann ist das fertig | Hat sich
die Vermietung wegen des Kombis inzwischen gemeldet? Ich will niemanden drängen, ich plane nur
gerade meine Woche. | Ich habe vom Newsletter jetzt eine Weile nichts gehört und wollte mal
vorsichtig nachfragen. Darf ich bald mit einem ersten Text rechnen? | Mich würde interessieren,
wie die Anrufe bei den Kindergärten laufen. Sind denn schon ein paar dabei, die mich
kennenlernen möchten? | Wie viele von den alten Bestellungen fehlen eigentlich noch? Meine
Kollegin würde die Zettel gern wegräumen, sobald sie nicht mehr gebraucht werden. | Gestern
Abend sah die Seite auf dem Handy schon anders aus, das gefällt mir sehr. Sind Sie damit durch
oder wird da noch weitergebaut? | Ist die Rechnung an die Stadtwerke schon raus? Die Dame dort
hat mich eben drauf angesprochen und ich stand etwas dumm da. | Gibt es bei den AGB etwas Neues?
Mein englischer Partner wartet und ich wollte ihm sagen können, wo wir stehen. | Guten Morgen
zusammen! Ich sitze gerade über meinem Kalender und frage mich, ob die Rechnungen an die
Brautpaare schon draußen sind. Ein Bräutigam hat mich nämlich gestern darauf angesprochen. |
Mein Steuerberater ist ein sehr geduldiger Mensch, aber heute hat er doch nachgefragt. Wie weit
seid ihr denn mit dem vierten Quartal? | Bei mir im Kalender stehen bisher zwei Termine mit
Kitas, und beide klingen vielversprechend. Sind noch welche in Aussicht, oder ist die Liste
schon durch? | Ich habe eben auf die Seite geschaut und sehe immer noch die alten Bilder mit dem
braunen Sofa. Kann sein, dass mein Browser sich das gemerkt hat. Sind die neuen denn schon
eingebaut? | Am Wochenende hatten wir eine Gruppe aus Schottland hier, und ich musste jedes
Gericht mit Händen und Füßen erklären. Wie steht es um die englische Karte? | Hallo, hier ist
Annegret vom Spielzeugladen. Ich wollte mal hören, was die Suche nach den Herstellern macht und
ob ihr schon jemanden aus dem Erzgebirge gefunden habt. | Meine neue Floristin hat mich heute
ganz schüchtern gefragt, ob mit ihrer Abrechnung alles klappt. Habt ihr von ihr inzwischen alle
Unterlagen beisammen? | Guten Morgen! Hat die Familie aus Utrecht schon auf unser Angebot
reagiert? Ich würde die Woche sonst anderen geben. | Gibt es von Frau Demir inzwischen einen
Termin für den Handwerker? Sie hat mir auf dem Markt gesagt, dass sie seit Tagen auf einen Anruf
wartet. | Meine Steuerberaterin fragt nach der Amazon-Tabelle. Fehlt euch noch eine Abrechnung
von mir oder ist sie schon unterwegs zu ihr? | Ich sehe unter der Bewertung von letzter Woche
immer noch keine Antwort. Liegt das an mir, muss ich noch etwas freigeben? | Ich stehe morgen
mit der Bank am Tisch und bräuchte bis dahin eine Ahnung, was so eine Theke kostet. Habt ihr
schon ein paar Zahlen? Die Beraterin hat mir schon am Telefon gesagt, dass sie ohne ungefähre
Summe nicht rechnen kann. Ein grober Betrag würde mir völlig reichen, es muss kein fertiges
Angebot sein. | ich wollt mal hören ob der Herr Özdemir jetzt überwiesen hat oder ob der sich
immer noch tot stellt | Guten Tag, entschuldigen Sie die Nachfrage. Ist die Bescheinigung für
Frau Petrov eigentlich schon unterwegs, oder liegt sie noch bei Ihnen? Mit Dank, Siegfried Hahn
| Schönen guten Morgen, die Narzissen blühen und ich denke an unser Inserat. Gibt es da schon
etwas zu lesen für mich? Lieben Gruß, Ihre Gertrud Wolters | Guten Abend, ich sitze über dem
Kontoauszug und frage mich, ob Herr Lohmeyer inzwischen von Ihnen gehört hat. Beste Grüße aus
der Uhrmacherei, Konrad Ziegler | Liebe Leute, der Winter war lang, umso mehr freuen wir uns auf
die Saison. Könnten Sie mir kurz schreiben, wie weit der Lastschriftlauf für die Segelkurse ist?
Die Bank hat schon nachgefragt. Beste Grüße Friedrich Cordes | Guten Morgen, der Frühling ist da
und die Gärtnerei brummt. Darf ich fragen, ob sich schon etwas getan hat bei der Suche nach
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
hätte gerade so einen schönen Platz dafür. Es grüßt Sie Gundula Rapp, Feldenkrais | Hier hat
gerade der Chef vom Hotel angerufen und nach der Rechnung gefragt, dass so was mal vorkommt! Ist
die denn schon raus? | Ich will nicht drängeln, ich hab ja selbst drei Wochen für die Bilder
gebraucht wegen der Erkältung. Aber wie weit seid ihr mit den Posts für die Tanzschule? | Meine
Frau plant den Druck und hängt mir am Telefon, sie kann ja nichts dafür. Bleibt es dabei, dass
der Text am Dienstag kommt? | Gestern beim Stammtisch wurde ich gefragt, ob der Zug nach Leipzig
schon gebucht ist, und ich stand da wie ein Ochs. Gibt es da schon was? | Ich war drei Tage
nicht am Rechner, Messe, Stau, das Übliche. Sind die Kundenmails alle beantwortet oder liegt da
noch was? | Der Lehrling fragt mich dauernd, ob sein Foto schon online ist, er hat es seiner Oma
versprochen. Ist der Beitrag schon raus? | Gestern Abend ist mir im Bett eingefallen, dass wir
ja noch die Übersetzung laufen haben. Wie weit seid ihr da, kann ich dem Kunden in Porto schon
was sagen? | Wir hatten ja über Lieferanten für Kirschholz gesprochen, und jetzt steht schon der
erste Vertreter auf der Matte. Hat eure Recherche schon was ergeben? | du der Drucker sitzt mir
im Nacken, schafft ihr den englischen Katalog bis Montag oder soll ich dem gleich sagen dass das
nix wird | hat sich der Herr Brandl eigentlich auf die Erinnerung gemeldet, also ist die
überhaupt schon raus, ich seh auf dem Konto jedenfalls nix | sagt mal wie viele von den Artikeln
sind denn jetzt schon drin, ich frag nur weil der Großhändler schon wieder mit ner neuen Liste
droht | ich wollt mal hören ob sich bei den Beiträgen zur Hausmesse schon wer drangesetzt hat,
ich seh da nämlich nur wartend oder so was | Hallo, Sven Kröger hier, der mit den
Aktenschränken. Mich würde interessieren, wie viele Kanzleien Sie schon erreicht haben und ob
jemand angebissen hat. Danke und einen schönen Tag, Sven Kröger | Sehr geehrte Damen und Herren,
morgen geht unsere Broschüre in den Druck, und ich werde langsam etwas unruhig. Dürfen wir
weiterhin mit der englischen Fassung bis dahin rechnen? Freundliche Grüße, Regina Falk, Falk
Messtechnik | Guten Morgen, hier Steinmetz Albrecht. Mein Steuerberater rief eben an und wollte
wissen, wann er mit den Unterlagen für das vierte Quartal rechnen darf. Können Sie mir sagen,
wie weit Sie gekommen sind? Mit bestem Gruß, Jochen Albrecht | Liebes Team, ich sehe auf unserer
Seite noch die Winterkarte. Ist die neue schon in Arbeit oder fehlt Ihnen von mir noch etwas?
Herzlich, Evi Brandl, Gasthof Post
""",
}
