"""What people who write German ask of work in play; at length."""

from __future__ import annotations

ASKED_AFTER = {
    "status": """
Kann ich schon damit rechnen dass die Auswertung zu den Mitbewerbern bald da ist oder dauert das
noch | Guten Morgen, die Familie sitzt am Freitag bei mir im Sprechzimmer. Ist die Übersetzung
bis dahin in Sicht, oder muss ich mir einen Dolmetscher suchen? | Darf ich fragen, ob der
Februar schon verbucht ist? Der Steuerberater fragt mich nämlich auch, und ich sage seit Tagen
„fast“. | Eine Frage zur Person, wenn die erlaubt ist: Sitzt an der Fallstudie wieder Frau
Okafor? Die kannte damals alle Abkürzungen. | Der Vorstand löchert mich wegen der Mitschrift von
der Sitzung. Was darf ich denen sagen, wie weit ist sie? | Wie schaut's aus mit dem Brief ans
Bauamt? Der Nachbar fragt mi scho jedn Tag am Gartenzaun | Wer bearbeitet eigentlich gerade
meine Belege? Ich hätte da noch was vergessen zu fragen, aber erstmal: wann ist das fertig | Hat
sich die Vermietung wegen des Kombis inzwischen gemeldet? Ich will niemanden drängen, ich plane
nur gerade meine Woche. | Ich habe vom Newsletter jetzt eine Weile nichts gehört und wollte mal
vorsichtig nachfragen. Darf ich bald mit einem ersten Text rechnen? | Mich würde interessieren,
wie die Anrufe bei den Kindergärten laufen. Sind denn schon ein paar dabei, die mich
kennenlernen möchten? | Wie viele von den alten Bestellungen fehlen eigentlich noch? Meine
Kollegin würde die Zettel gern wegräumen, sobald sie nicht mehr gebraucht werden. | Guten Morgen
zusammen, ich sitze gerade über meiner Liquiditätsplanung. Wie weit sind Sie denn mit dem
Februar gekommen? | Unser Partner in Sevilla hat heute früh nach dem Katalog gefragt. Auf
welcher Seite ist der Übersetzer ungefähr? | Gestern Abend sah die Seite auf dem Handy schon
anders aus, das gefällt mir sehr. Sind Sie damit durch oder wird da noch weitergebaut? | Ist die
Rechnung an die Stadtwerke schon raus? Die Dame dort hat mich eben drauf angesprochen und ich
stand etwas dumm da. | Gibt es bei den AGB etwas Neues? Mein englischer Partner wartet und ich
wollte ihm sagen können, wo wir stehen. | Guten Morgen zusammen! Ich sitze gerade über meinem
Kalender und frage mich, ob die Rechnungen an die Brautpaare schon draußen sind. Ein Bräutigam
hat mich nämlich gestern darauf angesprochen. | Mein Steuerberater ist ein sehr geduldiger
Mensch, aber heute hat er doch nachgefragt. Wie weit seid ihr denn mit dem vierten Quartal? |
Bei mir im Kalender stehen bisher zwei Termine mit Kitas, und beide klingen vielversprechend.
Sind noch welche in Aussicht, oder ist die Liste schon durch? | Am Wochenende hatten wir eine
Gruppe aus Schottland hier, und ich musste jedes Gericht mit Händen und Füßen erklären. Wie
steht es um die englische Karte? | Hallo, hier ist Annegret vom Spielzeugladen. Ich wollte mal
hören, was die Suche nach den Herstellern macht und ob ihr schon jemanden aus dem Erzgebirge
gefunden habt. | Meine neue Floristin hat mich heute ganz schüchtern gefragt, ob mit ihrer
Abrechnung alles klappt. Habt ihr von ihr inzwischen alle Unterlagen beisammen? | Ist die
Mahnung an Herrn Sievers eigentlich schon rausgegangen? Auf dem Konto ist nämlich immer noch
nichts. | Guten Morgen! Hat die Familie aus Utrecht schon auf unser Angebot reagiert? Ich würde
die Woche sonst anderen geben. | Gibt es von Frau Demir inzwischen einen Termin für den
Handwerker? Sie hat mir auf dem Markt gesagt, dass sie seit Tagen auf einen Anruf wartet. |
Hallo zusammen, liegt die Buchhaltung vom Februar schon beim Steuerberater? Er hat mich eben
beim Friseurtermin danach gefragt. | Meine Steuerberaterin fragt nach der Amazon-Tabelle. Fehlt
euch noch eine Abrechnung von mir oder ist sie schon unterwegs zu ihr? | Ich sehe unter der
Bewertung von letzter Woche immer noch keine Antwort. Liegt das an mir, muss ich noch etwas
freigeben? | Hat sich das Landratsamt wegen unserer Sportförderung schon irgendwie gerührt? Ich
müsste sonst die Geräte langsam selber bestellen. | Gibt es vom Förderbrief schon eine erste
Fassung, die ich der Vorsitzenden zeigen kann? Sie fragt jeden Tag. | Wenn ich „Schlüsseldienst
Fürth“ eingebe, bin ich immer noch auf Seite drei. Tut sich da schon was? | ich wollt mal hören
ob der Herr Özdemir jetzt überwiesen hat oder ob der sich immer noch tot stellt | Guten Tag,
entschuldigen Sie die Nachfrage. Ist die Bescheinigung für Frau Petrov eigentlich schon
unterwegs, oder liegt sie noch bei Ihnen? Mit Dank, Siegfried Hahn | Schönen guten Morgen, die
Narzissen blühen und ich denke an unser Inserat. Gibt es da schon etwas zu lesen für mich?
Lieben Gruß, Ihre Gertrud Wolters | Guten Abend, ich sitze über dem Kontoauszug und frage mich,
ob Herr Lohmeyer inzwischen von Ihnen gehört hat. Beste Grüße aus der Uhrmacherei, Konrad
Ziegler | Hier hat gerade der Chef vom Hotel angerufen und nach der Rechnung gefragt, dass so
was mal vorkommt! Ist die denn schon raus? | Ich will nicht drängeln, ich hab ja selbst drei
Wochen für die Bilder gebraucht wegen der Erkältung. Aber wie weit seid ihr mit den Posts für
die Tanzschule? | Meine Frau plant den Druck und hängt mir am Telefon, sie kann ja nichts dafür.
Bleibt es dabei, dass der Text am Dienstag kommt? | Gestern beim Stammtisch wurde ich gefragt,
ob der Zug nach Leipzig schon gebucht ist, und ich stand da wie ein Ochs. Gibt es da schon was?
| Ich war drei Tage nicht am Rechner, Messe, Stau, das Übliche. Sind die Kundenmails alle
beantwortet oder liegt da noch was? | Der Lehrling fragt mich dauernd, ob sein Foto schon online
ist, er hat es seiner Oma versprochen. Ist der Beitrag schon raus? | Gestern Abend ist mir im
Bett eingefallen, dass wir ja noch die Übersetzung laufen haben. Wie weit seid ihr da, kann ich
dem Kunden in Porto schon was sagen? | Wir hatten ja über Lieferanten für Kirschholz gesprochen,
und jetzt steht schon der erste Vertreter auf der Matte. Hat eure Recherche schon was ergeben? |
du der Drucker sitzt mir im Nacken, schafft ihr den englischen Katalog bis Montag oder soll ich
dem gleich sagen dass das nix wird | hat sich der Herr Brandl eigentlich auf die Erinnerung
gemeldet, also ist die überhaupt schon raus, ich seh auf dem Konto jedenfalls nix | sagt mal wie
viele von den Artikeln sind denn jetzt schon drin, ich frag nur weil der Großhändler schon
wieder mit ner neuen Liste droht | ich wollt mal hören ob sich bei den Beiträgen zur Hausmesse
schon wer drangesetzt hat, ich seh da nämlich nur wartend oder so was | Hallo, Sven Kröger hier,
der mit den Aktenschränken. Mich würde interessieren, wie viele Kanzleien Sie schon erreicht
haben und ob jemand angebissen hat. Danke und einen schönen Tag, Sven Kröger | Liebes Team, ich
sehe auf unserer Seite noch die Winterkarte. Ist die neue schon in Arbeit oder fehlt Ihnen von
mir noch etwas? Herzlich, Evi Brandl, Gasthof Post | Sehr geehrte Damen und Herren, ich erlaube
mir die Nachfrage, wie weit die Abschrift der Vorstandssitzung gediehen ist. Der Vorstand
erkundigt sich täglich bei mir. Mit freundlichen Grüßen Hedwig Sommerlad | Hallo ihr, tut sich
schon was bei unserem Newsletter? Ich bin einfach neugierig und kann nicht stillsitzen. Wer
schreibt ihn denn diesmal? Liebe Grüße Paula | Guten Tag, können Sie mir sagen, wann mit der
Recherche zu den Förderprogrammen zu rechnen ist? Ich habe bisher nur die Bestätigung vom
Eingang bekommen. Freundliche Grüße Gregor Halbach | Liebes Team, habt ihr die neuen Kursbilder
schon hochgeladen? Ich sehe auf der Seite noch die alten, aber vielleicht liegt es an meinem
Browser. Herzliche Grüße Lioba | Hallo zusammen, ist der Nachtrag für Wohnung 5 schon unterwegs?
Der Mieter steht jeden zweiten Tag bei mir vor der Tür. Beste Grüße Hanno | sagt mal, wann kommt
denn die Einladung zur Versammlung zurück, liegt die noch bei euch oder ist die schon in der
Post | ich wollt nur mal hören nicht drängeln gell aber die Mahnung an den Gasthof ist die schon
raus oder liegt die noch bei euch | ähm der Bauleiter sitzt mir im Nacken der will das Aufmaß
und ich sag immer kommt kommt und jetzt frag ich halt mal euch wann kommts denn | bin grad auf
der Leiter kurze Frage nur habt ihr die Frau Steinbrück schon erreicht die geht ja nie ran |
Guten Morgen, ich wollte nur einmal nachfragen, wie weit die Teetexte sind. Sind die Grüntees
vielleicht schon fertig? Beste Grüße Meike Harms | Hallo ihr, seit zehn Tagen steht da
„angenommen“. Wer zeichnet denn nun an meinem Logo, und hat derjenige schon angefangen? Viele
Grüße, auch von Bruno (wuff) Steffi | Guten Tag, die Zeitschrift hat heute bei mir angerufen und
sich nach dem Artikel erkundigt. Was darf ich ihr sagen, wann er kommt? Mit freundlichen Grüßen
Volkmar Stein | Ich wollte nur mal ganz vorsichtig nachfragen, ob es bei der Anleitung schon ein
kleines Stück vorangegangen ist. Der Kunde in Sevilla schreibt mir jeden Tag. | Darf ich schon
was in meinen Kalender eintragen wegen der Bauträger, oder tut sich da noch nichts? | Guten
Morgen, ich wollte nur kurz hören, ob an der Bestuhlung schon jemand sitzt oder ob das noch in
der Warteschlange hängt. Liebe Grüße aus Graz | Kommen die Menükarten sicher bis Freitag? Ich
frag nur, weil die Braut mich alle zwei Stunden anruft. | Ist die Übersetzung schon bei
jemandem? Freitag muss das Heft in den Karton, sonst steht der Laster | Mein Mann wettet, ihr
seid schon bei Buchstabe M, ich sage höchstens G. Am Freitag war es D. Wer hat recht? | Schaffen
Sie Frau Albers bis morgen? Sie wird dann 95, und ich wollte es ihr ausgedruckt mitbringen |
Darf ich fragen, wie viele Anfragen im Postfach noch offen sind? Nicht dass Sie mir untergehen,
ich weiß ja, wie das vor den Ferien ist | Nur aus Neugier, wie viele Büros von den 50 sind schon
durch und beißt da wer an? | Vorhin rief der alte Ziegler an und wollte seine Rechnung haben, er
will tatsächlich zahlen. Ist die schon raus?
""",
}
