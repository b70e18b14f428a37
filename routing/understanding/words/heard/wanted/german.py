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
Mails. | jemand müsste mein info@ übernehmen, meist fragen die nach freien plätzen und ob man ne
matte braucht | bis freitag hätte ich gern dass die 47 offenen kundenfragen im postfach ne
antwort haben, im namen vom laden | die leut schreiben und schreiben, wann kommt mein paket,
kann ich umtauschen. ich steh im laden und kann net zurückschreiben
""",
    "data entry": """
Visitenkarten von der Messe, ca. 90 Stück, müssten ins CRM | Der Online-Shop soll die neuen
Teesorten kriegen, 64 Stück, Liste mit Preisen hab ich als PDF, das müsste nur einer eintippen |
die adressen vom messestand liegen immer noch als zettelwirtschaft im auto | die anmeldezettel
vom ferienlager sind auf papier, 85 stück, ich bräuchte das als tabelle bis sonntag in einer
woche, also 22. | Artikelnummern aus dem Lieferanten-PDF in unsere Warenwirtschaft, 600 Zeilen,
stupide aber muss sein | opas kundenbuch, alles handschrift, soll jetzt mal in den rechner, ca
350 leute
""",
    "invoicing": """
kann mir jemand die 8 unbezahlten rechnungen anmahnen? ich trau mich nicht mehr ran 🙈 | Rechnung
an Fam. Yilmaz über 2.300 brutto, Einbauschrank, bitte heut noch | drei rechnungen raus bitte:
küche meier, treppe schulz, fenster kita | Rechnung an Familie Öztürk fehlt noch,
Kindergeburtstag im Laden, 180 Euro, und dann noch die an die Grundschule für die Holzeisenbahn,
412 | Wer schreibt mir die Ratenrechnungen an die Klavierschüler raus? 34 Stück, Liste ist da,
bis zum Ersten April | Grüezi, chönnt öpper d Rächnige für de Februar usestelle, es sind zwölf
Kunde, Lischte isch im Ordner | nein, nicht noch eine Mahnung, eine ganz normale Rechnung, und
zwar an die Gemeinde für den Maibaumkranz
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
    "others": """
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
Pipedrive. Und wenn sie drin sind: anrufen und Termine machen | Drei offene Rechnungen, alle
seit Weihnachten. Ich selbst trau mich nicht nachzuhaken, das sind Nachbarn. | Flug nach Porto
zur Korkmesse, ein Auto dort, und jemand der rausfindet welche Korkplattenhersteller ausstellen
| Rechnung an Becker | ordnung ins februarchaos bringen, wer hat wann was von meinem konto
gekriegt und wofür | Ich habe das Jahresende schleifen lassen. Könnte jemand das letzte Quartal
durchgehen und mir sagen, für welche Abbuchungen mir noch ein Zettel fehlt? | Baustelle
Gartenweg ist abgenommen, Angebot war 6.300 netto, das sollte bis Montag beim Bauherrn liegen
damit endlich Geld kommt | meine steuertante will den januar bis mittwoch in einer woche und ich
hab noch nix sortiert, quittungen sind alle da glaub ich | die dänen kommen! alles was in der
ferienwohnung auf zetteln steht soll auch für die lesbar sein | an alle die sich bei uns in die
liste eingetragen haben muss mal wieder was raus, thema rasen vertikutieren, lustig aber mit
substanz | der alte schuhkarton wieder, februar, tankzettel baumarkt blumengroßmarkt, bitte
einmal gegen den kontoausdruck halten | am 28. ist flohmarkt bei uns im hof, da soll an dem tag
auf facebook und insta was stehen, plakat häng ich an | muss montag 23. um 11 in Rostock beim
Bootsbauer sein, komm aus Kassel, wie am gescheitesten? bitte gleich buchen | hab dem wirt 14
kisten wein hingestellt und noch kein geld gesehen weil ich ihm nie was geschrieben hab. könnt
ihr das machen | die vom kegelverein drücken sich seit november ums bezahlen, schreibt denen mal
was nettes | Ich bräuchte im Internetauftritt unserer Praxis einen kleinen Hinweis, dass wir
umgezogen sind, möglichst ganz oben. | zettelwirtschaft von den jungs auf der baustelle, wer
wann da war, einer muss das zusammensuchen damit die ihr geld kriegen | meine sprachnotizen vom
waldspaziergang, da sind gute ideen drin, aber anhören mag ich mich nicht, tippt ihr? | Wir
haben zum 1. eine neue Kollegin bekommen und unser Fahrer hat gekündigt. Könnte jemand dafür
sorgen, dass die Gehälter diesmal stimmen? | gibts in unserer ecke schon wen der lastenräder
verleiht und lohnt sich das? schaut euch mal um | hab dem alten meister zwei stunden zugehört
und mitlaufen lassen, jetzt hätt ichs gern zum lesen | mir fehlen die worte wie jeden monat. 800
leute warten auf post von der töpferei. also warten ist übertrieben | Zahltag naht, sieben
Leute, zwei Aushilfen, einer in Elternzeit. wie üblich zusammenstellen bitte | Auf LinkedIn
sollte man als Gutachter wohl gelegentlich etwas von sich hören lassen. Ich liefere Stichworte,
Sie den Rest? | Mein Lieferant für Bienenwachs hört auf. Wer verkauft in Süddeutschland sonst
noch Bio-Qualität, und zu welchem Kilopreis? | für die weinmesse drei betten in düsseldorf,
nicht teurer als 110, frühstück egal | Unsere Hausordnung müsste auch auf Türkisch und Arabisch
da hängen, bis 27. ist die Übergabe | Könnte sich jemand in unserem Namen um die Anfragen der
Feriengäste kümmern? Es geht fast immer um Anreise, Hund und Bettwäsche. | kann jemand
portugiesisch? der korkhändler hat mir einen 3-seitigen vertrag geschickt | brauch nen Text für
die Stammkunden die unsere Mails kriegen, drei Absätze: Ostermenü, Terrasse, neuer Koch. 25.3. |
meine tochter hat das immer mit dem handy gemacht, diese bilder mit den herzchen. die studiert
jetzt. also ihr | 19 tanzschüler, jeder 45 euro für märz, jedem einzeln was schicken woraufhin
er überweist | Würde jemand unseren Elternbrief, der per Mail an den ganzen Verteiler geht,
diesmal schreiben? Es geht um Zeckenschutz und das Sommerfest.
""",
    "payroll": """
Bitte Lohnabrechnung März, 3 Gesellen, 1 Azubi | meine kollegin meinte ihr übernehmt auch die
lohnabrechnung? bräuchte das, wir sind zu fünft | lohn für märz, fünf leute, stunden schick ich
| Die Lohnabrechnung für unsere sechs Erzieherinnen müsste ab sofort jemand anders machen, unser
Büro hört auf. | Löhne für Juni | am 25. will das lohnbüro wissen wer wie lang gearbeitet hat
und wer krank war, fragt bitte die mädels selber, ich komm nicht dazu
""",
    "research": """
Welche Förderungen gibt es eigentlich gerade für Solaranlagen auf Werkstattdächern? Bräuchte da
mal ne Übersicht mit Fristen. | Wettbewerb checken: was nehmen andere hundesalons in dresden für
waschen/schneiden | Gibt es für Keramikwerkstätten irgendeine Förderung für Solardächer in
Hessen? Bitte mal gründlich nachforschen lassen, bis 31.3. brauch ich's | such mir raus wer in
österreich biologisches palmölfreies seifengranulat liefert, preise dazu | Gibts für an Tischler
in der Steiermark irgendeine Förderung für a neue Absaugung? I find da nix gscheits, schauts ihr
bitte | macht mal ne kleine feindbeobachtung, die drei anderen tanzschulen hier, was kosten die,
was bieten die an | welche töpfe gibts für handwerker die nen azubi mit behinderung nehmen, wer
zahlt was, bis 10.4. reicht
""",
    "sales": """
telefonaktion: hab ne liste mit 55 hausverwaltungen, bräuchte termine für mein angebot
treppenhausreinigung | hier ist ne liste mit 50 kitas, die soll wer abtelefonieren und mir
termine machen | Ruf bitte die Kitas im Landkreis durch, vierzig sind's, und frag wer
Musikgarten bei sich im Haus will, Kennenlerntermine direkt fix machen | Am 31. fahr ich durchs
Allgäu, Käseproben im Kofferraum. Könnt ihr die Gasthöfe auf meiner Liste anrufen ob ich
reinschauen darf | ich krieg am telefon keinen ton raus wenns ums verkaufen geht, übernehmt ihr
die hausverwaltungen? kalender ist freigegeben | einer mit guter stimme bitte, 60 friseure
durchtelefonieren und fragen ob ich mit meiner schere vorbeikommen darf | die kontakte vom
stadtfest, hab 33 nummern, anrufen, wer lust auf probetraining hat gleich eintragen bei mir
""",
    "social media": """
insta schläft bei mir seit wochen. 10 posts zum thema frühlingsblumen wären super | Auf Facebook
fragen die Leute schon, ob es uns noch gibt | insta für den hofladen bitte, einmal die woche was
mit spargel, hühnern und so, hauptsache keine ki-bilder | kein newsletter diesmal sondern was
kurzes für facebook, dass wir ab ostern wieder den gastgarten aufhaben | zwei Posts bitte | wir
haben 200 fotos von sträußen und keiner sieht sie. mach da mal regelmäßig was mit spruch
drunter, da wo die jungen leute sind
""",
    "transcription": """
Ich habe ein Diktat von 50 Minuten (Gutachten), das bräuchte ich bis Freitag abgetippt. | Guten
Tag, wäre es möglich, dass jemand die Sprachnotizen unserer letzten Teamsitzung verschriftlicht?
Es sind sieben Dateien. | Ich hab das Gespräch mit dem Bürgermeister auf Band, 40 min, hätte das
gern schwarz auf weiß | Die Aufzeichnung von der Teamsitzung liegt im Ordner, ich hätt sie gern
als Protokoll abgetippt | hab ein interview mit nem winzer auf dem handy, 50 min, das bräuchte
ich wortwörtlich bis montag | Gutachten aufs Band gesprochen, 35 min, donnerstag 19. muss es auf
papier sein | die besprechung mit dem statiker liegt als mp3 da, wortwörtlich bitte, wegen
streit
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
Bahnhof, da war ich letztes Mal, nie wieder | 16. april nach Kopenhagen zum Lieferanten, am
nächsten Abend zurück, wenns geht ohne Umsteigen | Ich brauche einen Leihwagen am Flughafen
Palma, Automatik, für drei Tage – ein Kunde möchte dort seine Finca umbauen lassen.
""",
    "websites": """
auf der seite steht noch die alte telefonnr. bitte tauschen gegen 0341 998877 | Auf der Webseite
stehen noch die Winteröffnungszeiten | auf der homepage steht immer noch der alte kursplan, den
neuen (pdf im ordner) reinstellen pls | Der Link 'Kurs buchen' führt ins Leere, seit wir das
Buchungssystem gewechselt haben. Bräuchte wen der das umstellt. | das bild auf der startseite
lädt nicht mehr, nur so ein kaputtes kästchen, tauscht das mal gegen das im anhang | ab montag
gelten andere zeiten, di-sa 10-17, das muss dann online so stehen | unterm reiter 'team' steht
noch der olaf, der ist seit weihnachten weg, raus damit
""",
}
