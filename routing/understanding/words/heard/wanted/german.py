"""What people who write German want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "bookkeeping": """
hallo zusammen, mein steuerberater will die buchhaltung für februar und ich komm nicht dazu,
könnt ihr das machen? | mach mir bitte wer die quartalsbuchhaltung, ich seh vor lauter belegen
den tisch nicht mehr | der schuhkarton mit den quittungen geht nicht mehr zu | Bitte die
Buchführung für Januar und Februar, Belege hab ich eingescannt, sollte am 18. fertig sein wegen
der Bank | Mein Steuerberater nimmt keine Schuhschachteln mehr an 😬 Jänner bis März müsste einer
ordentlich verbuchen, bis 10. April | Bücher für Mai
""",
    "customer support": """
da ich ab montag auf fortbildung bin, müsste jemand die kundenmails beantworten, meist gehts um
öffnungszeiten und preise | Seit meine Frau in Elternzeit ist, bleiben die Kundenmails liegen,
das müsste mal wer übernehmen, vormittags reicht. | seit meine Sprechstundenhilfe krank ist,
bleiben die Mails der Patienten liegen. Wer kann das übernehmen? | Seit die Aushilfe weg ist
beantwortet kein Mensch mehr die Anfragen zu den Hochzeitstorten. Ich backe, ich schreib keine
Mails.
""",
    "data entry": """
Visitenkarten von der Messe, ca. 90 Stück, müssten ins CRM | Der Online-Shop soll die neuen
Teesorten kriegen, 64 Stück, Liste mit Preisen hab ich als PDF, das müsste nur einer eintippen |
die adressen vom messestand liegen immer noch als zettelwirtschaft im auto
""",
    "invoicing": """
kann mir jemand die 8 unbezahlten rechnungen anmahnen? ich trau mich nicht mehr ran 🙈 | Rechnung
an Fam. Yilmaz über 2.300 brutto, Einbauschrank, bitte heut noch | drei rechnungen raus bitte:
küche meier, treppe schulz, fenster kita | Rechnung an Familie Öztürk fehlt noch,
Kindergeburtstag im Laden, 180 Euro, und dann noch die an die Grundschule für die Holzeisenbahn,
412 | Wer schreibt mir die Ratenrechnungen an die Klavierschüler raus? 34 Stück, Liste ist da,
bis zum Ersten April | Grüezi, chönnt öpper d Rächnige für de Februar usestelle, es sind zwölf
Kunde, Lischte isch im Ordner | nein, nicht noch eine Mahnung, eine ganz normale Rechnung, und
zwar an die Gemeinde für den Maibaumkranz | Drei offene Rechnungen, alle seit Weihnachten. Ich
selbst trau mich nicht nachzuhaken, das sind Nachbarn. | Rechnung an Becker
""",
    "newsletter": """
Newsletter an alle Fahrschüler wegen der neuen Prüfungsfragen, so 200 Wörter, raus am 1. April |
Hätte gern einen Frühlingsgruß an unsere Stammkunden per Newsletter, mit Hinweis auf die
Weinprobe | Ich würde gern unseren Stammkunden zum 1. April was Nettes per Mail schicken, so ne
halbe Seite über die neuen Weine | Newsletter an unsere Stammkundschaft wär mal wieder fällig:
neue Glasuren, Töpfern mit Kindern, Sommerpause im August | Ich möchte gern den Newsletter für
Mai in Auftrag geben, Thema Zahnputzschule, eigenständig, hat mit dem Aprilheft nichts zu tun |
einen Newsletter bitte
""",
    "payroll": """
Bitte Lohnabrechnung März, 3 Gesellen, 1 Azubi | meine kollegin meinte ihr übernehmt auch die
lohnabrechnung? bräuchte das, wir sind zu fünft | lohn für märz, fünf leute, stunden schick ich
| Die Lohnabrechnung für unsere sechs Erzieherinnen müsste ab sofort jemand anders machen, unser
Büro hört auf. | Löhne für Juni
""",
    "research": """
Welche Förderungen gibt es eigentlich gerade für Solaranlagen auf Werkstattdächern? Bräuchte da
mal ne Übersicht mit Fristen. | Wettbewerb checken: was nehmen andere hundesalons in dresden für
waschen/schneiden | Gibt es für Keramikwerkstätten irgendeine Förderung für Solardächer in
Hessen? Bitte mal gründlich nachforschen lassen, bis 31.3. brauch ich's | such mir raus wer in
österreich biologisches palmölfreies seifengranulat liefert, preise dazu | Gibts für an Tischler
in der Steiermark irgendeine Förderung für a neue Absaugung? I find da nix gscheits, schauts ihr
bitte
""",
    "sales": """
telefonaktion: hab ne liste mit 55 hausverwaltungen, bräuchte termine für mein angebot
treppenhausreinigung | hier ist ne liste mit 50 kitas, die soll wer abtelefonieren und mir
termine machen | Ruf bitte die Kitas im Landkreis durch, vierzig sind's, und frag wer
Musikgarten bei sich im Haus will, Kennenlerntermine direkt fix machen
""",
    "several": """
Zwei Sachen: Rechnungen für die Februar-Shootings raus, und die Bilder der Hochzeit Lang auf
Facebook und Insta | Flug nach Bologna am 12. April, dazu Hotel, und die Produktmappe auf
italienisch übersetzen | meine assistentin ist weg... löhne, kundenchat, und die bestellzettel
in excel, alles liegt | Bitte 30 Yogastudios in NRW raussuchen und dann durchtelefonieren wer
uns mal treffen mag | Impressum anpassen (neue Adresse) und außerdem linkedin post zum umzug |
Wer stellt in der Nähe von Kassel noch echte Lehmfarbe her? Bitte mal rausfinden, am liebsten
mit Preisen, und gleich einen LinkedIn-Post über unser Lehmhaus dazu | Erst die 70 Adressen aus
dem Messeordner in die Excel, danach alle durchtelefonieren und Vorführtermine ausmachen | Zwei
Dinge hätte ich: das Diktat vom Gutachten (40 Minuten) verschriftlichen, außerdem das fertige
Exposé ins Englische. Der Käufer sitzt in Dubai. | die visitenkarten von der eventmesse, ein
ganzer schuhkarton, sollen in unser crm. und wenn ihr dabei seid ein linkedin post dass wir da
waren | so männer, ab april macht ihr bitte die löhne für die werkstatt (7 mann), plus die
monatliche buchhaltung, plus einer der die google-mails beantwortet | Zwei Sachen hätt ich: die
Löhne für die drei Mädels im Salon, und die Preisliste auf der Seite stimmt nimmer, Strähnen
kosten jetzt 95 | die 60 Visitenkarten von der Messe liegen eingescannt im Drive, gehören in
Pipedrive. Und wenn sie drin sind: anrufen und Termine machen | Flug nach Porto zur Korkmesse,
ein Auto dort, und jemand der rausfindet welche Korkplattenhersteller ausstellen
""",
    "social media": """
insta schläft bei mir seit wochen. 10 posts zum thema frühlingsblumen wären super | Auf Facebook
fragen die Leute schon, ob es uns noch gibt | insta für den hofladen bitte, einmal die woche was
mit spargel, hühnern und so, hauptsache keine ki-bilder | kein newsletter diesmal sondern was
kurzes für facebook, dass wir ab ostern wieder den gastgarten aufhaben | zwei Posts bitte
""",
    "transcription": """
Ich habe ein Diktat von 50 Minuten (Gutachten), das bräuchte ich bis Freitag abgetippt. | Guten
Tag, wäre es möglich, dass jemand die Sprachnotizen unserer letzten Teamsitzung verschriftlicht?
Es sind sieben Dateien. | Ich hab das Gespräch mit dem Bürgermeister auf Band, 40 min, hätte das
gern schwarz auf weiß | Die Aufzeichnung von der Teamsitzung liegt im Ordner, ich hätt sie gern
als Protokoll abgetippt | hab ein interview mit nem winzer auf dem handy, 50 min, das bräuchte
ich wortwörtlich bis montag
""",
    "translation": """
Unsere AGB müssten ins Englische, eilt aber nicht | könnt ihr die produkttexte auf französisch
machen? sind so 40 artikel | Könnte jemand bis Freitag die Speisekarte ins Englische bringen? Es
sind nur zwei Seiten. | die agb auf englisch und polnisch, wir haben neuerdings reinigungskräfte
und kunden aus halb europa | hallo, mein italienischer importeur will das technische datenblatt
net auf englisch sondern auf italienisch, morgen wär super | diesen Brief übersetzen
""",
    "travel": """
brauch ne zugverbindung nach stuttgart am 18. muss um halb elf beim bauamt sein | unabhängig vom
newsletter: ich bräuchte noch einen mietwagen ab bremen, am 27. | brauch fürn 26.3. zug nach
bremen hin und zurück, muss um 11 da sein | moin, brauch für die werft-woche 3 hotelzimmer in
kiel ab 20. juni, einzel, nicht teurer als 120 | Brauch am 26.3. ein Zimmer in Linz, nicht am
Bahnhof, da war ich letztes Mal, nie wieder
""",
    "websites": """
auf der seite steht noch die alte telefonnr. bitte tauschen gegen 0341 998877 | Auf der Webseite
stehen noch die Winteröffnungszeiten | auf der homepage steht immer noch der alte kursplan, den
neuen (pdf im ordner) reinstellen pls | Der Link 'Kurs buchen' führt ins Leere, seit wir das
Buchungssystem gewechselt haben. Bräuchte wen der das umstellt.
""",
}
