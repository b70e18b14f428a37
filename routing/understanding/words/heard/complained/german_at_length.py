"""What people who write German are unhappy with of work in play; at length."""

from __future__ import annotations

COMPLAINED = {
    "complaint": """
Als ich im Hotel ankam, wusste dort keiner von einer Reservierung. Ich stand um elf Uhr nachts
mit dem Koffer auf der Straße. | Die Leute rufen immer noch zu den alten Öffnungszeiten an, da
hat doch wohl keiner was geändert | Das ist jetzt das dritte Mal, dass die Umsatzsteuer falsch
ausgewiesen ist. So kann ich das nicht brauchen. | Der Text klingt, mit Verlaub, wie aus dem
Automaten. So kann ich das meinen Kunden nicht zumuten. | Das ist kein Deutsch, das ist eine
Maschine. So kann der Elternbrief nicht raus. Bitte bis morgen ordentlich. | Ich bin von der
Abrechnung enttäuscht: Herr Yıldız bekam sein Geld erst am 4., obwohl ich Ihnen alles pünktlich
gegeben hatte, und er hat es mir vor versammelter Mannschaft gesagt. | kunde aus manchester
steht grad vor mir und fragt nach dem text. war für gestern zugesagt. was soll ich dem sagen???
| abrechnung von mira stimmt hinten u vorne nicht, 2. mal jetzt. bis freitag korrigiert bitte
sonst gibts ärger | Termin um 8 bei krüger ausgemacht obwohl ich gesagt hab nicht vor 10. Ich
back da noch! | Der Beitrag ist lieblos, ehrlich gesagt. Stockfoto mit Tulpen, wir verkaufen
Käse. Bitte neu, bis Samstag früh 8 Uhr muss was Ordentliches oben sein. | Im Newsletter steht
"Pfefferkörner" um 22 Uhr. Das ist ein Kinderfilm! Mir ruft hier seit heut früh eine Mutter nach
der andern an | So geht das nicht. Drei Schüler, ein Prüfplatz, und keiner von euch hat's
gemerkt, ich stand da wie der Ochs vorm Berg | Laut eurer Anfahrt liegt mein Garten jetzt im
Steinhuder Meer. Am Sonntag standen sechs Rentner am Ufer | In der Rundmail steht immer noch die
alte Adresse, obwohl ich die neue zweimal geschickt habe. Jetzt standen gestern drei Leute vor
verschlossener Tür. | auf der Rechnung an Reuter steht wieder die alte IBAN. Das hatten wir im
Januar schon mal! | Speiseplan auf der Seite ist von letzter Woche, die Eltern rufen hier
reihenweise an. Bis morgen richtig bitte | der newsletter ging an die falsche liste. die
lieferanten haben jetzt meinen 20% gutschein.. ich fass es nicht | Frau Öztürk hat 212 Euro zu
wenig bekommen!! sie weint bei mir im laden, so geht das nicht | auf dem Handy ist die neue
seite komplett verrutscht, man sieht nicht mal die telefonnummer. wer hat das getestet?? | Wir
haben März und der Januar ist immer noch nicht fertig. So geht das nicht, die Steuerberaterin
sitzt mir im Nacken. | Eine Kundin hat vier Tage auf Antwort gewartet und jetzt woanders
gekauft. Das ärgert mich schon sehr. | Warum kostet ein Zweizeiler auf der Website so viel wie
bei anderen eine halbe Stunde? Fühle mich da nicht fair behandelt. | Schade, die Bilder sind
alle verzerrt und auf dem Handy sieht man nur halbe Torten. So hab ich mir das nicht
vorgestellt. | Drei Mal hab ich jetzt gesagt dass ich unter der alten Nummer nicht mehr
erreichbar bin, und drei Mal ruft ihr da an. Langsam reicht's mir | Fei jetzad is guad. Zwoamoi
de gleiche Rechnung gschickt, da Kund lacht mi aus. So wos derf ned passiern | Zum zweiten Mal
steht da »Messer, Haushalt« mit falscher Nummer und das Paket liegt wieder beim Zoll. So geht
das nicht, ich stehe vor dem Kunden da wie ein Anfänger. | In der Mitteilung steht "Schaf". Ich
hab Ziegen. Ich bin seit zwanzig Jahren die mit den Ziegen. | Das ist jetzt schon das zweite
Mal, dass der Brief an die halbe Anlage nicht ankam. So kann man nicht arbeiten | die bilder
sind jetzt so grell dass der lachs neon leuchtet, so kann ich das nicht nehmen | Ihr habt einer
Kundin geschrieben, das Shirt sei aus Polyester. Das ist Biobaumwolle! Sowas darf nicht
passieren. | Ihr habt Frau Seidel gemahnt, obwohl sie längst bezahlt hatte. Sie ist meine
älteste Kundin und war am Telefon den Tränen nah, das darf echt nicht passieren. | Auf den
Folien steht überall das alte Logo, und das habe ich erst vor 30 Leuten gemerkt. Das war richtig
peinlich. | 200 Zwiebeln zu wenig bestellt, obwohl die Menge groß und breit auf dem Zettel
stand. Jetzt ist der Händler ausverkauft. | Im Aufmaß fehlt der komplette Flur und beim
Wartezimmer stimmen die Abzüge hinten und vorne nicht. Ich musste gestern Abend alles selber
nachrechnen. | In der Nebenkostenabrechnung steht bei Frau Albers die Fläche vom Nachbarn. Sie
hat mich heute früh im Treppenhaus darauf angesprochen, das war mir richtig unangenehm. | Das
Foto vom Bad ist in der Anzeige ganz vorne, und der Balkon fehlt komplett. So meldet sich doch
niemand. Ich bin ehrlich gesagt enttäuscht. | Zum zweiten Mal steht im Kalender ein Wochenende
als frei, das längst vergeben ist. Ich musste einer Familie mit drei Kindern absagen und sitze
jetzt auf einer schlechten Bewertung. | In der englischen Fassung steht „smoked candles“, das
ist doch Quatsch. Ich hatte extra dazugeschrieben, wie die Dinger auf Englisch heißen. | Die
Liste kam, aber bei Amazon stehen immer noch die alten Zahlen. Gestern wieder zwei Überverkäufe,
das darf so nicht passieren. | Ehrlich gesagt bin ich enttäuscht. Im Film ist dreimal das
Gewächshaus vom Nachbarn zu sehen und unser eigenes genau einmal. | Der Newsletter kam bei mir
dreimal an und bei meiner Mutter auch. Sieben Leute haben sich deswegen abgemeldet. | Bei
Familie Yilmaz wurde jetzt zum zweiten Mal abgebucht. Sie hat mich heute früh im Studio darauf
angesprochen, das war mir sehr peinlich. | Frau Petzold hat zweimal dieselbe Antwort bekommen,
und in beiden stand der falsche Name. Das ist mir wirklich unangenehm. | In Video 6 sieht man
für zwei Sekunden die Gehälter meiner Mandanten. Das hätte beim Schnitt nun wirklich auffallen
müssen. | Der Text klingt leider gar nicht nach mir. Meine Schülerinnen duze ich seit zehn
Jahren, und jetzt steht da überall „Sie“. | Leider war Link in Einladung falsch, acht Leute
haben mich angerufen am Abend. Ich stand da und wusste nicht was sagen. | also ich hab die
Abschrift jetzt gelesen und da ist die Hälfte von dem was der Bürgermeister gesagt hat gar nicht
drin das hatte ich mir schon anders vorgestellt | am telefon hat wer "firma mayer" gsagt. wir
heißen maier, mit ai. zwei kunden ham gfragt ob se falsch verbunden sind | auf dem stundenblatt
steht bei ali 0 überstunden, der war aber jeden tag bis 7 draußen. lohnbüro hat's schon so
abgerechnet, jetzt is der sauer auf mich | also mein vater ist echt sauer, ihr habt frau celik
gemahnt obwohl die am 2. überwiesen hat. steht doch auf dem auszug | Die Druckerei hat die
Visitenkarten zurückgewiesen: kein Beschnitt, falscher Farbraum. Druckfertig hatte ich mir
anders vorgestellt, jetzt stehe ich auf der Messe ohne Karten. | In der Übersetzung stehen auf
Seite 2 noch drei deutsche Sätze, und aus 30 Grad sind 60 Grad geworden. Das ist so schon an 40
Kunden raus. | Im Beitrag ist unser Firmenname falsch geschrieben, mit einem L. Er steht seit
zwei Tagen so online. | Eine Kundin hat auf ihre Mail zur Retoure zweimal dieselbe Antwort
bekommen und einmal davon mit fremdem Namen | Gestern Abend wollte ich in Ruhe das Protokoll
lesen, mit Tee und allem. Von Minute 20 bis 35 fehlt alles, und mein Name ist jedes Mal anders
geschrieben. | Ich hab die Tabelle aufgemacht, als die Prüferin schon neben mir saß. Bei 30
Kunden stehen Vorname und Nachname vertauscht, und die Postleitzahlen aus dem Osten haben keine
Null mehr. | Die Kundin hat eine Zusage bekommen, die nicht zu unseren Rückgaberegeln passt.
Jetzt sitze ich auf 120 Euro und einem getragenen Mantel. | Mein Schwager hat mich drauf
gebracht, der folgt uns ja. Im Beitrag steht Goldschmiede Hofer, wir heißen seit 1988 Hofner |
Gestern um acht stand ich in Esslingen vor einer Hausverwaltung, schön mit Krawatte. Die wussten
nichts von einem Termin, der Herr Maier war nicht mal im Haus | ja ich hab den Katalog dem
Kunden in Leeds gezeigt und der hat gelacht, Hobelbank steht da als planing bank, na ja und die
Seite sechs ist überhaupt noch deutsch | ich sag das ungern aber jetzt warte ich die dritte
Woche auf das Quartal, versprochen war Ende Februar, und das Finanzamt hat mir heut einen Brief
geschickt | also jetzt haben mir schon zwei Kunden gesagt dass auf der Rechnung die alte
Kontonummer steht, die von vor zwei Jahren, und einer hat auch schon dahin überwiesen, ganz toll
| Ihr habt die Anfrage vom Hotel Post als Werbung wegsortiert. Das war ein Auftrag über 2.000
Euro. | In der Mail stand der Samstag als geöffnet. Jetzt hatten wir Leute vor verschlossener
Tür, die 40 km gefahren sind. | Ihr habt jedes kleine Fenster unter 2,5 m² abgezogen, das ist
nach VOB falsch und kostet mich fast 900 Euro. | Ihr habt den Kundinnen geschrieben, abgelaufen
ist abgelaufen. Das stimmt nicht und jetzt sind zwei sauer auf mich. | ich hab da jetzt mal
reingeguckt in die Tabelle, und ehrlich gesagt, jeder dritte Preis ist um eine Stelle
verrutscht, da kostet die Schraube vierzig Euro, ich bin schon enttäuscht | Guten Abend, zum
dritten Mal in Folge stand in der Mietliste jemand als säumig, der pünktlich gezahlt hat. Das
ist mir vor den Leuten peinlich. Grüße Mechthild | Die Kundin von 2077 hat das Etikett doppelt
gekriegt und ist jetzt ganz durcheinander, so geht das nicht | Jetzt hat die Kundin zweimal Post
von euch gekriegt, mit zwei verschiedenen Antworten. Peinlich ist mir das | Ich habe jetzt zum
vierten Mal dasselbe erklärt und bekomme jedes Mal eine andere Antwort. So geht das nicht. | hm
ja also jetzt sind da Belege vom Nachbarbetrieb bei mir drin Bäckerei Semmeln was hab ich mit
Semmeln zu tun da ist doch bei euch was durcheinandergekommen | ihr habt gesagt dringende Sachen
sofort aufs Handy und jetzt seh ich abends um neun da war mittags ein Rohrbruch um zwölf Uhr ein
Rohrbruch ich versteh das nicht | Auf der Seite stehen immer noch die alten Preise, Kunden rufen
schon an. So geht das nicht | Jetzt steht das Schnitzel mit 1,90 statt 19,0 auf der Seite, hat
heute schon einer ausgedruckt mitgebracht. So geht das nicht | Leider ist das nicht unser
Farbschema, und die Zahlen auf Folie 6 sind vom Vorjahr. So kann ich das nicht zeigen, bitte
nachbessern. | Bei drei Lampen steht der Preis der Glühbirne drin. 6,90 für eine Tischlampe,
zwei sind schon verkauft 🤬 | Roloff ist stinksauer, er hatte längst überwiesen und bekommt
trotzdem eine letzte Mahnung von euch. Sowas geht gar nicht, das ist mein bester Kunde. | Also
ehrlich, "Schraubenfahrer"? Das liest sich wie Google von 2009. So kann ich das keinem Kunden
geben. | Seit eurer Änderung an den Preisen ist das ganze Menü auf dem Handy verschoben. Vorher
ging das! | Gestern zwei Notfälle und keiner wurde durchgestellt. Rohrbruch! Der Kunde ist jetzt
bei der Konkurrenz, ich bin stinksauer | Auf der Schlussrechnung fehlt der Abzug vom
Januar-Abschlag, genau das stand dick in meiner Nachricht. Bitte nochmal und diesmal richtig. |
Da wurde einer Stammkundin mit "Sehr geehrter Herr" geantwortet und der Rabatt abgelehnt, den
ich ihr versprochen hatte. So geht das nicht. | Also bei allem Respekt, das klingt, als hätte
man es einmal durch den Automaten gejagt und dann Feierabend gemacht. | Gestern stand ich vor
einer Kita, die wusste von nix. 60 km einfach. So kann man das doch nicht machen | Herr Brandl
und Herr Brandt sind durchgehend vertauscht. Der eine hat den anderen in der Sitzung
rausgeworfen, das ist also nicht ganz egal. | Jetzt hat mein bester Kunde eine Mahnung für eine
Rechnung bekommen, die er im Januar beglichen hat. Der ist stinksauer, und ich auch. | Unter den
"besten 50" sind elf mit geschlossenen Augen und auf drei sieht man nur den Mistkübel.
Ernsthaft? | Ihr habt Dr. Engel gemahnt, obwohl ich am Freitag geschrieben hab, dass er bezahlt
hat. Er hat mich gerade angebrüllt. | Die Liste stimmt hinten und vorne nicht, die Hubers sind
doppelt drin und die komplette Nürnberger Seite fehlt | Im Protokoll steht, ich hätte den
Nachtrag freigegeben. Hab ich NICHT. Das ging schon an alle raus, ich fass es nicht | Das Amt
sagt, der Antrag kam ohne Lageplan an. Den hab ich euch am ersten Tag geschickt! | Das mit dem
Flug später. Eine Kundin hat gestern von euch eine Mail gekriegt, in der sie geduzt und mit
falschem Namen angesprochen wird. Geht gar nicht. | Wer hat denn bitte eine Recherche über
Wettbewerber in Auftrag gegeben? Ich jedenfalls nicht, und bezahlen werde ich das auch nicht! |
Schon wieder ein Auftrag, den ich nie erteilt habe. Langsam frage ich mich, ob da jemand in
meinem Namen schreibt. | Danke fürs schnelle Liefern, nur: im englischen Angebot steht jetzt "we
guarantee" wo ich "wir bemühen uns" geschrieben hatte. Das kann mich den Kopf kosten. | Beim
Lohn habt ihr Frau Petersens Krankentage vergessen, jetzt hat sie zu viel aufm Zettel und ich
die Diskussion | Bei Januar fehlt mir die Hälfte der Tankbelege, obwohl ich alle geschickt hab.
So kann ich das nicht zum Steuerberater geben. | Bis gestern Mittag sollte die Rechnung an Fam.
Oltmanns raus. Ist sie nicht. Die haben gerade angerufen. | hm das transkript ist leider kaum
brauchbar, beide sprecherinnen durcheinander, ab minute 20 lauter (unverständlich). Bitte
nochmal | Ihr wolltet die Rechnungen bis letzten Donnerstag verschicken, heute ist Dienstag, und
bei keinem meiner Kunden ist was angekommen. Ich muss die Miete zahlen. | Meine Kundin bekam von
euch die Antwort, wir hätten im Februar Betriebsferien. Hatten wir nie. Sie ist zur Konkurrenz
gegangen. | Mit Verlaub, das nennen Sie Recherche? Drei Links von der ersten Google-Seite und
ein Absatz aus Wikipedia. | Guten Tag, in der Lohnvorbereitung fehlten die Krankheitstage von
Frau Özdemir, obwohl ich sie gemeldet hatte. Das ist jetzt das zweite Mal. | Ist ja nicht
schlimm, aber auf der Startseite steht jetzt „Herzlich Wilkommen" mit einem l. Bitte noch mal
drüberschauen. | Die Lohnabrechnung von der Sandra ist falsch, sie war im Februar eine Woche
krank und das steht nirgends drin. Hatte ich gemeldet! | Termin beim Kunden um 9 vereinbart,
Termin beim nächsten um 9:15 – in Kassel. Ich bin in Ulm. Hat da jemand mal auf die Karte
geschaut? | Ihr hattet versprochen, dass vor dem Verschicken nochmal gefragt wird. Wurde nicht.
800 Leute haben jetzt den Entwurf bekommen. | Moin, kurze Rückmeldung zur Abtipperei: Umlaute
alle kaputt, Müller heißt jetzt M?ller, und Preise ohne Komma. Aus 4,50 wurden 450. Ist schon
ärgerlich. | Die Hälfte der Belege liegt immer noch unter "ungeklärt", obwohl ich zu jedem
einzelnen was geschrieben hatte | ich verstehe nicht warum ich am freitag um 18 uhr noch 11
rückfragen bekomme wenn ich am montag alles abgegeben hab | Guten Tag, hier Brandl, Schreinerei
Brandl. Ich hab jetzt drei Mal geschrieben und drei Mal hieß es, man kümmert sich. Wer ist denn
bitte "man"? | Das ist schon das zweite Mal zu spät. Wenn die Datei bis 15 Uhr nicht da ist, geh
ich ohne in die Verhandlung und ihr könnt sie behalten | Also abgenommen hab ichs zwar, aber
aufm Handy ist das Menü jetzt komplett weg. Danke für nix | Der Fahrer hat den Packwagen
rückwärts an die Linde gesetzt. Rücklicht weg, Plane auf, und gesagt hat er keinen Ton, das hab
ich erst beim Abladen gesehen. | Eure Schlosser haben Gondel 11 repariert und jetzt hängt Gondel
12. Das glaubt mir hier kein Mensch. | Frist war der 28. Februar, abgeschickt habt ihr am 2.
März. Jetzt bin ich ein ganzes Jahr raus aus Vechta. Ich weiß ehrlich nicht was ich sagen soll.
| Eine Braut schrieb, ihr Kleid sei zu eng, und bekam von Ihnen den Textbaustein zum
Rückgaberecht. Sie hat dann hier im Laden geweint. Das geht so nicht. | Bevor ich irgendeinen
Zeitraum nenne: im Dezember habt ihr meine private Zahnarztrechnung als Werbekosten gebucht. Das
hätte beim Finanzamt lustig werden können | Seit ihr am Wochenende die Anfahrt geändert habt,
schickt die Karte alle Leute zum Nachbarn. Der hat einen Hund. Bitte ganz schnell
richtigstellen. | vier termine auf einen vormittag, einer in flensburg und einer in husum, und
dazwischen 20 min. ich verkaufe aktenvernichter, keine hubschrauber | Auf der Teamseite steht
unter meinem Bild der Name von Jonas und unter seinem meiner. Er findet es lustig, ich ehrlich
gesagt nicht so. | Jetzt hat auch das Finanzamt gemerkt, dass die Tankbelege vom Dezember
doppelt drin sind. Ich hatte das vor zwei Wochen schon geschrieben. | Der Knopf unten im
Newsletter führt auf die Winterseite. Sieben Leute haben mir inzwischen geschrieben, ob es die
Schals noch gibt. | Bei allen Adressen in Österreich fehlt die erste Zahl, ach nee, es ist
umgekehrt: die haben jetzt alle fünf Stellen, mit einer Null davor. Drei Pakete sind schon
zurück. | Beim dritten Gespräch sind ab der Hälfte die Sprecher vertauscht. Der Pfarrer schimpft
jetzt auf die Kirche. | Ich hab grad mal reingeschaut, der Hund meiner Mutter ist als Bewirtung
gebucht. Also die Tierarztrechnung. Und die war nicht mal von mir. | Mein erster
Gesprächspartner dachte, ich verkaufe Versicherungen. Der zweite auch. Irgendwas wird da am
Telefon falsch erzählt, ich beschrifte Fahrzeuge. | Kindergarten Regenbogen hat heute angerufen,
bei denen steht "gemäß unserem Beerdigungsangebot". Das war der Text von der Rechnung drüber.
""",
}
