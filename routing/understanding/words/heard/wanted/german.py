"""What people who write German want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "bookkeeping": """
hallo zusammen, mein steuerberater will die buchhaltung für februar und ich komm nicht dazu,
könnt ihr das machen? | mach mir bitte wer die quartalsbuchhaltung, ich seh vor lauter belegen
den tisch nicht mehr | der schuhkarton mit den quittungen geht nicht mehr zu | Bitte die
Buchführung für Januar und Februar, Belege hab ich eingescannt, sollte am 18. fertig sein wegen
der Bank | Mein Steuerberater nimmt keine Schuhschachteln mehr an 😬 Jänner bis März müsste einer
ordentlich verbuchen, bis 10. April | Bücher für Mai | ordnung ins februarchaos bringen, wer hat
wann was von meinem konto gekriegt und wofür | Ich habe das Jahresende schleifen lassen. Könnte
jemand das letzte Quartal durchgehen und mir sagen, für welche Abbuchungen mir noch ein Zettel
fehlt? | meine steuertante will den januar bis mittwoch in einer woche und ich hab noch nix
sortiert, quittungen sind alle da glaub ich | der alte schuhkarton wieder, februar, tankzettel
baumarkt blumengroßmarkt, bitte einmal gegen den kontoausdruck halten | alle zwei wochen bitte
meine barquittungen verbuchen, ich werf sie euch in den ordner | Belege 2025 verbuchen, der
Steuerberater will alles bis 31.3. haben | hab hier noch nen ganzen schuhkarton belege von
letztes jahr, könnt ihr die verbuchen?? | buchhaltung ab jetzt jeden monat bitte, ich schaff das
nicht mehr neben der backstube | Also ich sag's wie's ist: seit November liegt alles in der
Schublade unter der Kasse, Quittungen, Lieferscheine, ein Strafzettel, und mein Steuerberater
droht mir schon mit Scheidung. Kann das bitte jemand sortieren und verbuchen, ich hab ein Lokal
zu führen? | So, Belege Jan + Feb liegen im Ordner und schreien. Bis Monatsende im System,
bitte. | Kassenbuch vom Kino ist seit Weihnachten nicht mehr gemacht worden, Asche auf mein
Haupt. Könnt ihr das aufholen bis 10. April | Das Finanzamt will die Belege Q4 sehen, die nie
einer gebucht hat. Könnt ihr die dringend nachbuchen, am liebsten sofort? | Kontoauszüge Feb
verbuchen, die zwei Amazon-Sachen waren privat | Hallo, ich bin Kieferorthopädin mit zwei
Angestellten und suche jemanden, der mir die Buchhaltung fürs erste Quartal macht, vorbereitet
bis 10. April. Belege sind zu neunzig Prozent digital, der Rest ist Tankstelle. | könntet ihr
jeden montag die kassenbelege buchen? ich schaffs einfach nicht nach feierabend | Februar buchen
bitte. Belege im Drive, Passwort wie immer | Moin, neu: die Belege vom Transporter, den ich im
Januar gekauft hab, mit dem Rest zusammen sauber sortieren. Leasingvertrag liegt bei. Meine Frau
zahlt den Rest | So, Februar ist durch. Kontoauszug liegt im Ordner, die Belege sind in der
Schuhschachtel bzw. abfotografiert, bitte alles zuordnen und mir ne Liste machen was fehlt. Die
Tankquittungen sind wieder ein Drama, sorry
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
kann ich umtauschen. ich steh im laden und kann net zurückschreiben | Könnte sich jemand in
unserem Namen um die Anfragen der Feriengäste kümmern? Es geht fast immer um Anreise, Hund und
Bettwäsche. | Kann jemand auf die Google-Bewertung von diesem Herrn Brügge antworten? Sachlich
bitte. Sein Dackel wurde nicht "verstümmelt", er hatte einen eingewachsenen Nagel, und wir haben
ihm dreimal erklärt, dass das Bein ein paar Tage geschont werden muss. Er kam am zweiten Tag vom
Strand. | nächste woche bin ich auf montage, könnt ihr die kundenmails beantworten? meistens nur
"wann kommt die tür" | könntet ihr auch die Mails von den Pensionsgästen beantworten? wir kommen
nicht mehr hinterher | Schon wieder acht negative Bewertungen über das Parken und keine hat eine
Antwort... | Das Formular läuft wieder, bravo. Nur beantwortet seit zwei Wochen niemand, was da
reinkommt. Also ich nicht. Würdet ihr das übernehmen? | In meinem Kleinanzeigen-Postfach
schreiben 50 Leute wegen der drei Welpen. Schreib allen zurück: weg sind se, und nein, auch
nicht für mehr Geld | Hilfe, unsere Kartenreservierung hat für Samstag zwei Vorstellungen auf
einen Saal gebucht. Vierzig Leute, darunter mein Zahnarzt. Die müssen sofort alle eine Mail
kriegen: wer umbuchen mag, darf, wer sein Geld zurückwill, kriegts, und wer einfach kommt, sitzt
halt auf der Treppe. Liste ist im Anhang, ich steh derweil an der Kasse und schwitz | Im
Postfach fragen 25 Leute, ob die Lastenrad-Fibel nachgedruckt wird. Nein. Sagt es ihnen schonend
| Auf Google steht seit gestern eine Ein-Stern-Bewertung von "Mandy R.". Bitte bis 16 Uhr heute
antworten, sachlich: sie war nie Patientin bei uns | Eltern schreiben mir täglich 20 Mails wegen
der Eingewöhnung, kann da wer von euch antworten? ich komm nimmer hinterher | 3 neue google
bewertungen, bitte nett beantworten | Ab morgen bitte die Kundenmails übernehmen, bin im
Kälberstall und komm zu nix. Meist gehts um Fleischpakete, Abholung Samstag 10-12, ausverkauft
ist nur Gulasch. Bei Preisfragen die Liste schicken | ich bin ab und zu auf der baustelle und
krieg die anfragen vom kontaktformular nicht beantwortet, liegen jetzt 23 da. bitte höflich
antworten: erstberatung kostenlos, warteliste bis juli, fotos vom bad mitschicken | bitte jetzt
gleich einer ans postfach, der onlinekurs hängt seit der nacht und alle schreiben. antwort: wird
heute repariert, zugang verlängert sich um eine woche, sorry von mir persönlich | jeden morgen
so gegen acht bräuchte ich jemand der die anfragen fürs fotostudio durchgeht und antwortet,
passbilder ohne termin, bewerbung mit, babyshooting nur vormittags. was komisch klingt leg mir
hin | nächste Woche Mo bis Fr bin ich in der Reha, jemand müsste in der Zeit die Mails der Gäste
beantworten, sind vielleicht 20 am Tag, meistens Frühstück und Parkplatz | seit Sonntag 17
Anfragen zu Gutscheinen, wer beantwortet die
""",
    "data entry": """
Visitenkarten von der Messe, ca. 90 Stück, müssten ins CRM | Der Online-Shop soll die neuen
Teesorten kriegen, 64 Stück, Liste mit Preisen hab ich als PDF, das müsste nur einer eintippen |
die adressen vom messestand liegen immer noch als zettelwirtschaft im auto | die anmeldezettel
vom ferienlager sind auf papier, 85 stück, ich bräuchte das als tabelle bis sonntag in einer
woche, also 22. | Artikelnummern aus dem Lieferanten-PDF in unsere Warenwirtschaft, 600 Zeilen,
stupide aber muss sein | opas kundenbuch, alles handschrift, soll jetzt mal in den rechner, ca
350 leute | 120 Karteikarten in die neue Praxissoftware eintragen, liegen eingescannt im Ordner
"alt" | ca 300 karteikarten von der fahrradwerkstatt in die excel tippen. KW 13 reicht völlig |
anmeldungen fürs straßenfest liegen hier auf papier, 96 stück. in die tabelle bitte, bis montag
| Kassenzettel März ins System, die letzten drei Monate hat das meine Tochter gemacht, die ist
jetzt in Neuseeland | Ich hätte da noch 84 Besichtigungsbögen auf Papier, die wollen in eine
Tabelle. | Noch was Neues: die Spendendosen-Zählzettel vom Winter, rund 50, gehören in die
Spendentabelle | Wettbewerbseinsendungen in die Tabelle, Mittwoch nächster Woche | 240
Karteikarten von Opa im Schuhkarton, alles Brillenwerte. müssten in eine Exceltabelle. Eilt ned
| Bitte die Adressen aus dem alten Kalender abtippen, Geburtstage mit rein, bei Doppelten die
neuere nehmen, und am Ende alphabetisch | Die Prüfprotokolle der Feuerlöscher, 160 Stück,
Nummer, Standort, Druck, nächste Prüfung. Stehen auf Zetteln, hab die fotografiert und
durchnummeriert. Bitte in die Tabelle vom Vorjahr darunter schreiben, bis Freitag den 20. |
Neben den Rezepten liegen hier noch die Lieferscheine von 2025, die sollen in eine eigene
Tabelle. Ist das was für euch? | Gästebuch Mai bis September in Excel übertragen, 3 Hefte |
Preisliste 2026 abtippen, gleich zu Beginn der nächsten Woche | täglich die Bestellungen aus dem
Shop in meine Tabelle rüber, ca 20 Stk | 210 Adressen von der Messe (5.-7.3.) ins CRM, KW 13
passt gut | Servas, der Huber Bua hot de Schtundn wieder auf a Brotzeitpapier gschriem, san 3
Wocha. Wer ko des lesn und in a gscheide Liste nei tuan? Baustell Kirchplatz und Baustell
Sagmühl extra bittschön | warum steht die Kajüte auf dem einen Portal für 89 und auf dem andern
für 74?? bitte überall 92, Kinder unter 6 frei | In Spalte F fehlen bei den meisten Kunden die
Telefonnummern. Kann die wer von den Websites nachtragen? | Die Mitgliederkartei (Karteikarten,
ca. 210) muss bis Monatsende in Excel, Fotos davon sind in der Cloud
""",
    "health": """
Ich brauch bis Freitag einen Zahnarzttermin, macht ihr sowas auch?
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
selbst trau mich nicht nachzuhaken, das sind Nachbarn. | Rechnung an Becker | Baustelle
Gartenweg ist abgenommen, Angebot war 6.300 netto, das sollte bis Montag beim Bauherrn liegen
damit endlich Geld kommt | hab dem wirt 14 kisten wein hingestellt und noch kein geld gesehen
weil ich ihm nie was geschrieben hab. könnt ihr das machen | die vom kegelverein drücken sich
seit november ums bezahlen, schreibt denen mal was nettes | 19 tanzschüler, jeder 45 euro für
märz, jedem einzeln was schicken woraufhin er überweist | Schreibt bitte der Stiftung die
Rechnung für den Trommelworkshop, 640 €, die brauchen sie noch vor Monatsende, sagen wir am 30.
| Mahnung an Familie Ostermann, die zweite. Freundlich war die erste schon. | Hausverwaltung
Lüders, Leistungsphase 3 ist fertig, 6.450 netto abrechnen. Am 29. Februar wollten die das
haben, ich schwörs, steht so in deren Mail: also bitte zum 29. Februar 2026 | Rechnung an Fam.
Brandl, Einbauküche 8.450 netto, bis freitag bitte | Mahnung an Seitz raus, so schnell wie
möglich, der hat seit november nix gezahlt und fährt jetzt nen neuen bus | rechnung an
stadtwerke soll am 31. juni rausgehen wegen haushaltsjahr | Moin, also bei Petersen war ich
jetzt 3x, 2x anfahrt a 35, material laut zettel (foto kommt), 4,5 std a 68. Macht ihr da ne
rechnung draus? Der alte Petersen will sie per post, nicht mail, seine adresse steht auf dem
zettel unten. bin schon beim nächsten rohr | Seit Silvester schuldet mir Familie Brandl noch 480
Euro fürs Fondue. Ich mag nicht mehr hinterherrennen. | 3 Rechnungen, alle an denselben Verlag:
380, 380 und 420. Titel der Artikel stehen in der Mail von eben | Die Hoffmanns haben die
Provision noch immer nicht überwiesen. Erinnern Sie sie bitte. Freundlich, ein letztes Mal
freundlich. | asap bitte: kudne hängt am telefon und will ne rechnung, 1.900 netto, shooting
7.3., adresse kommt gleich
""",
    "music and art": """
Für den 28. such ich noch ne Band, so Swing, drei Leute reichen
""",
    "newsletter": """
Newsletter an alle Fahrschüler wegen der neuen Prüfungsfragen, so 200 Wörter, raus am 1. April |
Hätte gern einen Frühlingsgruß an unsere Stammkunden per Newsletter, mit Hinweis auf die
Weinprobe | Ich würde gern unseren Stammkunden zum 1. April was Nettes per Mail schicken, so ne
halbe Seite über die neuen Weine | Newsletter an unsere Stammkundschaft wär mal wieder fällig:
neue Glasuren, Töpfern mit Kindern, Sommerpause im August | Ich möchte gern den Newsletter für
Mai in Auftrag geben, Thema Zahnputzschule, eigenständig, hat mit dem Aprilheft nichts zu tun |
einen Newsletter bitte | an alle die sich bei uns in die liste eingetragen haben muss mal wieder
was raus, thema rasen vertikutieren, lustig aber mit substanz | mir fehlen die worte wie jeden
monat. 800 leute warten auf post von der töpferei. also warten ist übertrieben | brauch nen Text
für die Stammkunden die unsere Mails kriegen, drei Absätze: Ostermenü, Terrasse, neuer Koch.
25.3. | Würde jemand unseren Elternbrief, der per Mail an den ganzen Verteiler geht, diesmal
schreiben? Es geht um Zeckenschutz und das Sommerfest. | ich brauch einen Newsletter zum neuen
Rückbildungskurs. kurz, herzlich, keine Ausrufezeichen | newsletter zum Bockbieranstich, soll am
1. april raus (kein scherz) | Rundbrief an die Stammkundschaft: wir führen jetzt Leinen aus
Belgien. Soll am 24. raus. | Newsletter an alle Ehemaligen, Text hängt dran, Versand am 24. um 8
Uhr | Rundmail an die Weideleute bitte, raus am 26.: - Auftrieb erst nach den Eisheiligen -
Zäune hab ich geflickt, dankt mir ruhig - Kraftfutter zahlt jeder selber | Könnt ihr den
Monatsbrief dauerhaft übernehmen? Kommt am Ersten, Text liefere ich, ihr setzt und verschickt |
Einladung zum Probenwochenende bitte am 31. Juni verschicken | Einladung zur Verkostung bitte
Freitag raus | Am 28. ist bei uns Jahrgangsprobe. Einladung als Newsletter an die Stammkunden,
muss spätestens Montag raus, sonst kommt wieder keiner | mach ma an newsletter für die
mitglieder: gelbgurtprüfung is am 18. april, anmelden bei der Gitti. rausschicken am 1.4. | der
Brief an die Mietgärtner ist überfällig: Parzellen werden am 11. April übergeben, Wasser läuft
ab 1., bitte keine Minze pflanzen sonst krieg ich wieder die Krise. Mittwoch nächste Woche soll
der raus | Meine Kräuterfrauen (so nenn ich die Liste) warten auf Post. Themen:
Bärlauchwanderung, wie man ihn nicht verwechselt, neue Salben, und dass ich im Mai zwei Wochen
weg bin. Muss bis Monatsende raus, lieber kürzer als das letzte Mal | Ich wollt euch bitten den
Brief für die Hebammenpraxis zu machen, Themen: ich nehme wieder Oktober-Frauen an, Rückbildung
mit Baby dienstags, die neue Kollegin Seda stellt sich vor (Text liegt bei). Kein rosa, kein
Storch | alle 14 Tage ein kurzer Brief an meine Stammkunden, so 200 Wörter
""",
    "payroll": """
Bitte Lohnabrechnung März, 3 Gesellen, 1 Azubi | meine kollegin meinte ihr übernehmt auch die
lohnabrechnung? bräuchte das, wir sind zu fünft | lohn für märz, fünf leute, stunden schick ich
| Die Lohnabrechnung für unsere sechs Erzieherinnen müsste ab sofort jemand anders machen, unser
Büro hört auf. | Löhne für Juni | am 25. will das lohnbüro wissen wer wie lang gearbeitet hat
und wer krank war, fragt bitte die mädels selber, ich komm nicht dazu | zettelwirtschaft von den
jungs auf der baustelle, wer wann da war, einer muss das zusammensuchen damit die ihr geld
kriegen | Wir haben zum 1. eine neue Kollegin bekommen und unser Fahrer hat gekündigt. Könnte
jemand dafür sorgen, dass die Gehälter diesmal stimmen? | Zahltag naht, sieben Leute, zwei
Aushilfen, einer in Elternzeit. wie üblich zusammenstellen bitte | Guten Tag, die Lohnabrechnung
für Frau Sievers und Herrn Yıldız müsste gemacht werden, wie immer zum 25. Frau Sievers hatte
diesmal vier Überstunden, die habe ich auf dem Stundenzettel unten rechts notiert, man übersieht
es leicht. | lohnabrechnung für meine 3 leute bis 25. | Macht ihr auch Lohn? Ab April hab ich 2
Aushilfen im Laden | Meine Assistentin hat für Februar noch gar keine Lohnabrechnung bekommen,
sie fragt so höflich nach, dass es mir peinlich ist. Machen Sie das? | Zwei Aushilfen fürn
Spargel anmelden und ab da mit abrechnen, erster Lohn soll am 30. raus. Namen kommen | Unsere
Praktikantin bekommt ab jetzt 520 €, anmelden tu ich sie selbst, aber die Abrechnung macht ihr?
| märzlohn aushilfen bis 26.3. | Lohn März für alle fünf bis 27. | Wir haben ne neue
Mitarbeiterin ab April, Nadja. Für sie die Stunden anlegen und den Lohnlauf vorbereiten bitte.
Bei den anderen bleibt alles wie gehabt, und Krankmeldungen schickt ihr direkt an die
Steuerberaterin | Lohn bitte bis 20., dabei sind: Paul 80 Std, Ines 65, der Neue 40, Ines war 2
Tage krank, Paul kriegt Fahrgeld | Können Sie bitte die Arbeitszeiten des Monats erfassen,
Urlaub und Krankheit abgleichen und alles für die Abrechnung vorbereiten? Die Zettel bringt
meine Frau morgen vorbei. Danke im Voraus | Nachhilfe-Firma, 14 Lehrkräfte: bitte Stunden von
allen zusammenziehen. Abzüge für die Fehltage. Liste der Neuen an die Lohnstelle. So bitte jetzt
jeden Monat. | bitte jeden Monat die Stunden meiner drei Aushilfen zusammenrechnen, damit der
Lohn raus kann | Krankmeldungen vom ersten Quartal zusammenstellen, Mo 30.3., die
Steuerberaterin kommt am Tag drauf | Lohn März für meine 3 Mädels vorbereiten, bis 24.3., weil
ich am 27. überweisen will
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
zahlt was, bis 10.4. reicht | gibts in unserer ecke schon wen der lastenräder verleiht und lohnt
sich das? schaut euch mal um | Mein Lieferant für Bienenwachs hört auf. Wer verkauft in
Süddeutschland sonst noch Bio-Qualität, und zu welchem Kilopreis? | Sucht mal raus welche
Krankenkassen Yoga nach §20 bezuschussen, mit Prozent und Höchstbetrag. Tabelle reicht. | wer
verkauft gebrauchte teigknetmaschinen im umkreis von 150km, bitte mal zusammensuchen mit preis |
brauch ne liste welche floristik grosshändler auch sonntags liefern, bis mo | Irgendwer muss mir
mal rausfinden, was die anderen Ferienwohnungen hier in der Nebensaison nehmen. Ich rate seit
Jahren nur. | Suchen Sie mir doch bitte heraus, welche Verbände im DACH-Raum Coaches
zertifizieren und was das jeweils kostet. | wer verleiht in Köln ein 400er Tele und was nimmt er
dafür? mal rumschauen bitte, bis heute 17 uhr würd mir reichen | gibts eigentlich Förderung für
Blühstreifen in Brandenburg? Schau mal einer nach, was und wieviel | Wer verleiht in Brandenburg
alte Oldtimerbusse mit Fahrer? Mir reichen drei Namen mit Preis, buchen will das Paar selber |
was kostet ne gebrauchte dosenabfüllung? | Was verlangen andere Vermieter in Bad Tölz für zwei
Zimmer, 58 qm, Balkon? Eine kleine Übersicht bis Mitte nächster Woche wäre schön. | Für den
Umbau vom Bauwagen zum Friseursalon suche ich: wer baut sowas in Süddeutschland, was kostet es
ungefähr inklusive Wasseranschluss, wie lange wartet man. Reicht mir bis zum 20. | ich brauch
bis freitag um zehn die preise von 5 verleihern für hüpfburgen im raum kassel, tagesmiete,
kaution, lieferung ja nein. ich will meine 95 verteidigen können | wer liefert eigentlich noch
fassbrause in kleinen mengen für ein strandcafé, mit preis pro kiste und leergut, und ab wann im
jahr. hätte gern drei zur auswahl | Unabhängig von der Verpackung: mich würde interessieren, was
andere Seifensieder auf Märkten an Standgebühr zahlen. Brauch ich zum Montag | Was kosten
Lastenräder im Abo? Fünf Anbieter, heute in einer Woche hätt ich das gern | was haben andere
Fahrschulen 2025 für 45 Min verlangt?
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
stadtfest, hab 33 nummern, anrufen, wer lust auf probetraining hat gleich eintragen bei mir |
Termine mit den vier neuen Coachees ausmachen, je 45 Minuten, am besten alle Freitagnachmittag |
so schnell wie möglich: alle patienten von heute nachmittag anrufen und absagen, ich lieg flach
| Herrn Dankwardt anrufen und auf Donnerstag 15:30 verlegen | ruft mal am montag bei der
Hausverwaltung Krüger an und macht nen Termin für die Heizungswartung, ich komm da nie durch |
bitte übermorgen um halb neun frau dr. Lenz anrufen wegen anprobe termin, vorher ist sie im op |
Bitte beim Weingut Huber anrufen und eine Verkostung ausmachen, am liebsten Donnerstag, 19. um
16 Uhr | Kann jemand bei den vier Kandidaten durchklingeln und fragen, ob sie noch interessiert
sind? Heute oder morgen. | Frau Dr. Behrens anrufen, Termin ausmachen, ich kann außer montags
immer | Hallo, Rasenheld Krause hier. Ruft die Baumschule Lorberg an, ich brauch morgen um 16
Uhr wen am Telefon wegen der Hainbuchen | Hier Pension Pfotenglück, bei mir liegt ne Dogge mit
Magendrehung!! ruft sofort die Klinik in Bargteheide an und macht was aus, ich fahr schon | Am
27. nachmittags hab ich Luft, bitte mit der Hausverwaltung Dönitz was ausmachen wegen
Entrümpelung Keller | Zahntechniker anrufen, Termin zur Farbnahme, Patientin Wuttke | Termin mit
dem Lektor am Dienstag, den 24., um 14 Uhr bei uns im Verlag, rufst du ihn an und machst das
fest? Nummer hast du | Folgengast Nr 50 wäre Frau Prof. Yıldız, macht ihr mit dem Sekretariat
eine Stunde aus? Sie kann angeblich nur mittwochs | mit den drei bewerberinnen termine
ausmachen, am besten di nachmittag, da ist wenig los im salon | Ruf bitte morgen um 9 beim
Feichtinger an und mach was aus wegen der Führung, der ist nur vormittags im Büro | Bitte die
Kundenliste durchtelefonieren: zuerst die mit Stern, dann der Rest, jeweils zwei
Terminvorschläge machen und wer nicht drangeht nochmal nachmittags probieren | Ich hätte gern,
dass jemand alle Kundinnen vom letzten Sommer anruft und Auffrischungstermine für die Wimpern
macht, vormittags, Dauer je 45 min, ohne Rabatt
""",
    "social media": """
insta schläft bei mir seit wochen. 10 posts zum thema frühlingsblumen wären super | Auf Facebook
fragen die Leute schon, ob es uns noch gibt | insta für den hofladen bitte, einmal die woche was
mit spargel, hühnern und so, hauptsache keine ki-bilder | kein newsletter diesmal sondern was
kurzes für facebook, dass wir ab ostern wieder den gastgarten aufhaben | zwei Posts bitte | wir
haben 200 fotos von sträußen und keiner sieht sie. mach da mal regelmäßig was mit spruch
drunter, da wo die jungen leute sind | am 28. ist flohmarkt bei uns im hof, da soll an dem tag
auf facebook und insta was stehen, plakat häng ich an | Auf LinkedIn sollte man als Gutachter
wohl gelegentlich etwas von sich hören lassen. Ich liefere Stichworte, Sie den Rest? | meine
tochter hat das immer mit dem handy gemacht, diese bilder mit den herzchen. die studiert jetzt.
also ihr | Moin, Insta Post zum Vorspiel, raus am Samstag. Foto schick ich gleich | post für
insta zum frühlingsanfang am 20., tulpen u ranunkeln, fotos schick ich gleich | Könntet ihr
jeden Donnerstag was über unseren Mittagstisch posten? | könntet ihr jeden montag einen post zu
den freien coaching-plätzen machen? stichworte liefere ich | Jeden Freitag einen Post mit dem
Hund der Woche, frech aber nett. Fotos lad ich hoch | Samstag in einer Woche is Fohlenschau, da
bitte was bei Insta rein. Das Braune mit der Blesse, net das andere | Samstag 18 uhr ein post:
"Fass ist offen." mehr nicht. bild vom letzten mal | jeden Sonntagabend ein Zitat aus der Folge
posten, such ich euch aus | 3 fotos ehlers auf insta, ohne oma | Insta bitte heute noch: Tulpen
sind da, 10 Stk 6,90 | Hätt gern einen Beitrag mit unserem Osterzopf, am Gründonnerstag online |
Post zum Frauentag hatten wir ja schon. Den nächsten mit der Dauerwellen-Aktion bitte am 31.
April online stellen | Kurz: Texte für zwei Posts, einer zur Eröffnung, einer zum Lehrling.
Freigabe macht mein Mann. | ich brauch einen text auf linkedin, thema: 10 jahre tischlerei,
unser azubi hat den preis gewonnen, und dass wir jetzt nur noch mit heimischer eiche arbeiten.
einer reicht | schreibt mal einen post übers sommerlager, mit preis (290), datum (27.7.), ort,
ausrüstung und dem hinweis dass mama und papa nicht mitkommen dürfen
""",
    "testing software": """
Version 2.1 ist im TestFlight, guckt bitte v.a. ob der Kauf auf dem iPad durchläuft
""",
    "transcription": """
Ich habe ein Diktat von 50 Minuten (Gutachten), das bräuchte ich bis Freitag abgetippt. | Guten
Tag, wäre es möglich, dass jemand die Sprachnotizen unserer letzten Teamsitzung verschriftlicht?
Es sind sieben Dateien. | Ich hab das Gespräch mit dem Bürgermeister auf Band, 40 min, hätte das
gern schwarz auf weiß | Die Aufzeichnung von der Teamsitzung liegt im Ordner, ich hätt sie gern
als Protokoll abgetippt | hab ein interview mit nem winzer auf dem handy, 50 min, das bräuchte
ich wortwörtlich bis montag | Gutachten aufs Band gesprochen, 35 min, donnerstag 19. muss es auf
papier sein | die besprechung mit dem statiker liegt als mp3 da, wortwörtlich bitte, wegen
streit | meine sprachnotizen vom waldspaziergang, da sind gute ideen drin, aber anhören mag ich
mich nicht, tippt ihr? | hab dem alten meister zwei stunden zugehört und mitlaufen lassen, jetzt
hätt ichs gern zum lesen | könnt ihr meine Diktate von der Baustellenbegehung abtippen? sind 3
stück, zusammen ca 50 min. bräuchte es bis morgen 12 uhr für den Bauherrn | sprachmemo vom
aufmass 25 min, bitte abtippen bis morgen halb fünf | mein rundgang auf band, ca 70 min
plattdeutsch-angehaucht, einmal abtippen pls | Zum Januar schreib ich euch noch was, das ist
jetzt egal. Die Bürgermeisterin hat endlich geredet, 52 Minuten, und morgen um 15 Uhr ist
Redaktionsschluss. Ich habe zwei Hände und einen Artikel zu schreiben. Tippt ihr? | Sprachmemos
von der Baustelle, sechs Stück, bitte als Text. Ja, das Rauschen ist ein Bagger. | Sprachnotizen
vom Rundgang bei Frau von Plessen, 38 Minuten, abtippen bitte | Opa hat fürs Hofjubiläum
erzählt, drei Kassetten, hab sie digitalisiert. Schreibts mir bitte auf, auch das Platt. Montag
wär schön | Diktat von gestern bitte reinschreiben | JHV-Mitschnitt abtippen, zwei Stunden zehn,
brauch ich Dienstag 12 Uhr, weil der Schriftführer abends unterschreiben soll und er
unterschreibt nichts ungelesen | Sprachmemo Vorstandssitzung, 47 min, abtippen pls. Brauchs
Sonntag 18 Uhr | Könntet ihr mir die Sprachmemos von meiner Wanderung verschriftlichen. Bitte
mit Absätzen, Ortsnamen prüfen, Füllwörter raus, und als Textdatei in den Ordner Buch legen |
Ich hab den Workshop mitgeschnitten, fünf Dateien à 20 min, Thema Trauerbegleitung. Bitte
wortgetreu abtippen aber die Namen der Teilnehmer durch Buchstaben ersetzen, das ist wichtig |
sprachnachrichten von der oma, sollen ein kleines buch werden, erstmal nur abschreiben bitte. 19
stück, die meisten auf plattdeutsch, ihr könnt das plattdeutsche so lassen wie sies sagt | Ich
hab im Museum eine Führung gehalten und mitlaufen lassen, 55 minuten, viel gelächter. Daraus
brauch ich nur den text von mir, ohne fragen vom publikum, die jahreszahlen bitte fett. Dienstag
wär gut | 3 Interviews je 40 min, in drei Werktagen machbar? | Diktat 18 Min, Mandant Yildiz,
den Text bräucht ich morgen Nachmittag
""",
    "translation": """
Unsere AGB müssten ins Englische, eilt aber nicht | könnt ihr die produkttexte auf französisch
machen? sind so 40 artikel | Könnte jemand bis Freitag die Speisekarte ins Englische bringen? Es
sind nur zwei Seiten. | die agb auf englisch und polnisch, wir haben neuerdings reinigungskräfte
und kunden aus halb europa | hallo, mein italienischer importeur will das technische datenblatt
net auf englisch sondern auf italienisch, morgen wär super | diesen Brief übersetzen | die dänen
kommen! alles was in der ferienwohnung auf zetteln steht soll auch für die lesbar sein | Unsere
Hausordnung müsste auch auf Türkisch und Arabisch da hängen, bis 27. ist die Übergabe | kann
jemand portugiesisch? der korkhändler hat mir einen 3-seitigen vertrag geschickt | Übersetzt mir
bitte den Aufklärungsbogen ins Ukrainische und Türkische. | pflegehinweise für die keramik auf
englisch und italienisch, halbe seite | Speisekarte auf Englisch, Niederländisch. bis 27.3. |
die englische ist top geworden. jetzt dieselbe broschüre noch auf französisch, bis ende märz |
Wenn die Seite steht, bräuchte ich den Text auch auf Englisch und Niederländisch, hat Zeit bis
20.3. | Mein Theorie-Merkblatt, zwei Seiten, auf Arabisch und Ukrainisch. Am 23. fängt der neue
Kurs an, da will ichs austeilen | Klappentext Salzuhr ins Englische bis 20.3., die Website mach
ich selbst | Etiketten ins Italienische, 5 Sorten, pro Sorte ein Satz und die Allergene. Die
Anfrage vom Importeur leite ich euch weiter, da steht die Reihenfolge drin | Karte
Straußwirtschaft auf Englisch, asap | Übersetzen: die Hausordnung, ins Englische und Türkische.
Nicht übersetzen: die Preisliste, die kommt eh neu | Meine Gästemappe für die Ferienwohnung
müsste auf Niederländisch und Dänisch. Sind 6 Seiten, da steht Müll, WLAN, Sauna, Hausordnung
drin. Bitte duzen, und die Wörter auf den Schaltern lassen wie sie sind | Unser Allergenblatt
plus die Eiskarte auf Englisch, Italienisch, Polnisch. Bei "Omas Traum" bitte nicht übersetzen
sondern drunter erklären was drin ist (Quark, Zwetschge, Zimt). Ausdruck mach ich selber |
Während der Vertrag läuft, bräuchte ich noch die Anreisebeschreibung, auch auf Französisch, bis
Mittwoch in einer Woche | im April, egal an welchem Tag, mal die AGB ins Dänische | Mietvertrag,
9 Seiten, auf Englisch. In 14 Tagen ok?
""",
    "travel": """
brauch ne zugverbindung nach stuttgart am 18. muss um halb elf beim bauamt sein | unabhängig vom
newsletter: ich bräuchte noch einen mietwagen ab bremen, am 27. | brauch fürn 26.3. zug nach
bremen hin und zurück, muss um 11 da sein | moin, brauch für die werft-woche 3 hotelzimmer in
kiel ab 20. juni, einzel, nicht teurer als 120 | Brauch am 26.3. ein Zimmer in Linz, nicht am
Bahnhof, da war ich letztes Mal, nie wieder | 16. april nach Kopenhagen zum Lieferanten, am
nächsten Abend zurück, wenns geht ohne Umsteigen | Ich brauche einen Leihwagen am Flughafen
Palma, Automatik, für drei Tage – ein Kunde möchte dort seine Finca umbauen lassen. | muss
montag 23. um 11 in Rostock beim Bootsbauer sein, komm aus Kassel, wie am gescheitesten? bitte
gleich buchen | für die weinmesse drei betten in düsseldorf, nicht teurer als 110, frühstück
egal | Zug nach Wien zum Tierärztekongress buchen, Ruhebereich, Hund fährt mit | Hotel in
Freiburg, 2 Nächte, nähe Musikhochschule, bitte Vorschläge bis 20. März | zug nach nürnberg zur
BrauBeviale hin und zurück, 2 nächte irgendwo in der nähe vom messegelände | brauch ne Bleibe in
Leipzig für die Messe, zwei Nächte, nix Teures, eilt sehr | Für Mailand bräuchte ich Zug und
Hotel, Vorschläge bitte bis Montag | Ich muss zur Spoga nach Köln, Bahn und was Billiges zum
Schlafen in Messenähe. Vorschläge bis Freitag | Zug nach Nürnberg für morgen, abends wieder
zurück, BC50, Ruhebereich | Hotel in Ljubljana für die Chorreise, 28 Personen, Doppelzimmer,
davon zwei Schnarcher einzeln | Bahnticket Freiburg–Köln für mich und meinen Mann am 24. März,
möglichst ohne umsteigen | Hotel Düsseldorf für die ProWein, 15.–17.3., max 140 die Nacht, wenns
geht nicht wieder neben der Disco | Guten Morgen, bitte Flug nach Wien und ein Zimmer dazu
buchen, zwei Nächte, wenn möglich mit Frühstück. Stornierbar, weil meine Mutter krank ist | Ich
brauche Zug nach Kiel, und zwar so, dass ich nachmittags da bin, mit Fahrradplatz und
Ruhebereich, Rückfahrt offen | Brauche ein Auto ab Hamburg Flughafen, Kombi wegen der Lampen,
drei Tage. Und dazu ein Zimmer in Altona oder so, ruhig, nicht über 110 | Ich muss nach Delft
zum Museum und zur Werkstatt. Zug ab Köln ohne Bus dazwischen, am liebsten ein Platz am Gang,
zwei Nächte in einem kleinen Hotel wo man leise zu später Stunde reinkommt. Buchen bitte morgen
| Für mein Shooting auf Sylt brauch ich Zug mit Autotransport oder Mietwagen in Westerland, das
günstigere. Ein Zimmer mit zwei Betten, Assistentin kommt mit. Frühstück egal, WLAN muss gut
sein für die Datensicherung | Moin, brauche ein Hotel in Rostock für zwei Nächte, 27. bis 29.
März, max 110 pro Nacht. Bestätigung bitte bis morgen 12 Uhr
""",
    "websites": """
auf der seite steht noch die alte telefonnr. bitte tauschen gegen 0341 998877 | Auf der Webseite
stehen noch die Winteröffnungszeiten | auf der homepage steht immer noch der alte kursplan, den
neuen (pdf im ordner) reinstellen pls | Der Link 'Kurs buchen' führt ins Leere, seit wir das
Buchungssystem gewechselt haben. Bräuchte wen der das umstellt. | das bild auf der startseite
lädt nicht mehr, nur so ein kaputtes kästchen, tauscht das mal gegen das im anhang | ab montag
gelten andere zeiten, di-sa 10-17, das muss dann online so stehen | unterm reiter 'team' steht
noch der olaf, der ist seit weihnachten weg, raus damit | Ich bräuchte im Internetauftritt
unserer Praxis einen kleinen Hinweis, dass wir umgezogen sind, möglichst ganz oben. | auf meiner
seite steht immer noch "2G regel" lol. bitte raus damit | oeffnungszeiten auf der seite ändern,
heute noch. Di-Sa 6-13 uhr | neue fotos vom geländer auf die seite, bei referenzen ganz oben |
Ihr macht doch auch Webseiten-Kram? Das Buchungsformular frisst die Umlaute, Frau Müller heißt
bei mir M?ller. | auf der Homepage steht noch Winterpause, wir haben seit 1. März offen!! |
nebenbei: auf der Website steht immer noch mein alter Nachname. bin seit november verheiratet.
das gehört geändert, überall, auch im impressum | Weder noch, mir gehts um die Referenzseite:
Logo von Kröger raus, das von Timm rein, Reihenfolge sonst lassen | Nachtfahrten nach 23 Uhr
nehmen wir nimmer an, schreibts das groß auf die Startseite eh sich wieder einer beschwert | Ihr
müsst übermorgen bis spätestens um neun die Sommeröffnungszeiten vom Schaugarten online haben,
da kommt die Zeitung und guckt nach | impressum falsch, alte ust-id! sofort tauschen bitte |
unter "termine" steht noch die hochzeitsmesse 2024, raus damit | Bitte Montag um 9 den Banner
"Ausverkauft" auf die Shopseite, vorher nicht, sonst krieg ich Ärger mit dem Händler | homepage:
ab april auch kontaktlinsen | Website: bitte die Preisliste tauschen, beim Haarschnitt Herren
steht noch 24, Farbe ganz raus, und das Teamfoto ohne Jenny. Danke | Bin grad auf der Baustelle,
nur schnell. Baumann anrufen? nee falsch, das macht mein Bruder. Also von euch nur die neuen
Preise auf die Seite, Fliesen pro qm 48, Fugen 12, Anfahrt 35 | Guten Tag zusammen, ich würde
gern meine Webseite auf Sommerbetrieb umstellen: Preise, Öffnungszeiten, Bild vom Biergarten.
Mein Neffe gibt euch den Zugang | auf der Startseite steht noch mein alter Nachname, bin jetzt
Reinhardt. Bitte überall ändern auch im Impressum und bei den Bildunterschriften. Und das Foto
mit dem Brautstrauß kann dann auch gleich weg hahaha
""",
}
