"""What people write in German in whole sentences."""

from __future__ import annotations

SAID = {
    "request": """
könnt ihr mal schauen was ein zweiter Wagen kosten würde, Leasing oder Kauf |
was kostet eine gute Waage? bitte drei Möglichkeiten |
ansonsten bräuchte ich einen kleinen Post zum Quizabend |
und mein Diktat liegt im Ordner, das brauche ich als Text |
die Notizen sind hochgeladen, bitte abtippen |
Frau Okafor hatte drei Stunden, 120 zusammen, bitte Rechnung |
auf der rechtlichen Seite steht noch der alte Chef, bitte raus |
Ende Mai kommt eine Aushilfe, bitte die Löhne fertig machen |
bei uns fängt am 3. jemand neu an, bitte bei den Gehältern berücksichtigen und alles vorbereiten |
der Auftrag Hansen ist fertig, bitte aufschreiben: 6 Stunden und 220 Teile |
eine Patientin sagt, die Terminseite zeigt einen Fehler, bitte prüfen |
jemand hat sich beschwert, dass unser Shop nicht lädt, könnt ihr das beheben |
wir denken über Solar nach, welche Zuschüsse gibt es? ein bis zwei Seiten reichen |
im Gästebuch stehen 300 Einträge, die in eine Liste müssten |
seit dem Winter haben wir nichts gepostet, was zu unserem Kurs wäre gut |
Kim fliegt am 4. nach Oslo, bitte etwas Vernünftiges suchen und buchen |
könnten Sie bitte eine Woche lang unser Postfach durchgehen, während Robin im Urlaub ist? |
unsere Hausordnung gibt es nur auf Deutsch, wir hätten sie gern auf Englisch |
wir haben die Jahresversammlung aufgenommen, könnte das jemand aufschreiben? |
es gibt eine Liste früherer Kunden, schön wäre es, wenn die jemand anruft |
danach bitte auch noch die Löhne | wir würden den Mitgliedern gern die neue Trainerin vorstellen |
schaut da bitte jemand drauf, das Formular spinnt
""",
    "answer": """
die Messe beginnt am 8., also zwei Tage vorher |
die Bank braucht bis Montag, dann bekommt ihr ihn | dass wir umziehen, und die neue Nummer |
die in Kiel | das Geschäftskonto und die Karte | die nutzen wir alle gemeinsam |
hat sich nichts geändert, weiter fünf | unser Buchhalter schickt es euch |
finde ich gerade nicht, frage meine Frau
""",
    "remark": """
ich brauche Hilfe | helft mir bitte | ich brauche mal Hilfe |
das Konto nutzen wir übrigens nicht mehr | die alte Nummer gibt es nicht mehr |
wie entscheidet ihr, wer für mich arbeitet? | wer sucht denn aus, wer das macht? |
nach was wählt ihr die Leute aus? | sitze im Zug, lese es später |
den Laden führt jetzt übrigens mein Sohn | danke, lese ich heute Abend |
danke, da melde ich mich noch dazu | danke der Nachfrage, alles gut |
danke, wir reden am Montag drüber und sagen Bescheid |
falls sich jemand fragt: die 60 bar waren für Briefmarken |
nicht wundern, die Überweisung am 3. war eine Erstattung |
Robin übernimmt nächste Woche für mich | ab Mai ist Kim zuständig |
ab Juni bin ich weg, fragt dann bitte Robin | habt ihr wen, der sich mit WordPress auskennt? |
spricht bei euch jemand Polnisch? | arbeitet ihr mit Leuten, die das schon gemacht haben? |
kennt ihr euch mit Amazon aus? | gibt es Rabatt, wenn wir öfter bestellen? |
wäre es jeden Monat günstiger? | was passiert danach mit unseren Dateien? | lasst euch Zeit |
darauf braucht ihr nicht zu antworten | ich wollte nur wissen, was das üblicherweise kostet |
wer würde das machen, wenn wir es bestellen?
""",
    "change": """
der Titel ist etwas lahm, irgendwas mit Meer | die Überschrift ist langweilig, bitte lustiger |
in der Wohnung müssen Katzen erlaubt sein | das Zimmer braucht einen Schreibtisch |
bitte drauf achten, dass es einen Aufzug gibt | der Anfang ist zu lang und etwas steif |
das Bild ist zu dunkel, nehmt ein anderes |
Kim schafft es nicht vor neun, jeder spätere Zug geht |
Robin isst keinen Fisch, bitte dem Hotel sagen | zum Hotel: wir können jetzt bis 150 gehen |
zum Newsletter: bitte die Verlosung nicht vergessen | zur Reise: Robin kommt auch mit |
erwähnt darin bitte, dass Ostern zu ist | schreibt in den Newsletter, dass Parken frei ist |
und im Post sagen, dass es kaum noch Karten gibt | ach, und die zweite Karte gleich mitmachen |
und die Kasse gleich mitprüfen, wenn ihr schon drin seid |
könnte auf der Rechnung "Planung" stehen und nicht "Arbeit"? |
könnte unser Logo auf die Rechnung? | die Wohnung muss für den Rollstuhl gehen |
das Budget ist höher, nehmt ruhig das bessere |
das Datum im Text stimmt nicht, richtig ist der 9. |
ich habe vergessen zu sagen, dass es zwei Filialen sind |
wir haben uns für die längere Fassung entschieden |
das Treffen ist jetzt am 12., also bitte eine Nacht später
""",
    "status": """
woran arbeitet ihr gerade alles für mich | was läuft bei euch eigentlich gerade für mich |
hat der Kunde sie schon? | ist es beim Kunden angekommen? |
sagt mir nochmal, was ihr alles für mich macht | woran arbeitet ihr gerade für mich? |
was läuft bei euch gerade alles von mir? | welches davon wird zuerst fertig? |
ich wüsste gern, ob das Hotel gebucht ist | mich würde interessieren, wie es vorangeht |
ist bei meiner Frage etwas herausgekommen? | was wurde aus dem, was ich Montag gefragt habe? |
darf ich fragen, wie weit ihr seid? | kann mir jemand sagen, ob der Brief raus ist? |
weiß man schon, wann es fertig wird? | bin neugierig, gibt es schon was zu sehen? |
kam vom Lieferanten eine Antwort?
""",
    "cancel": """
ich fahre jetzt selbst, also bitte nichts reservieren |
wir schlafen bei Freunden, bitte nichts buchen | wir nehmen das Auto, also keinen Zug |
bitte nichts mehr daran machen | der Chef will nicht, also kein Post |
bitte die Suche beenden, wir haben jemanden | bitte nicht weiter, wir wechseln die Firma |
Kims Termin ist geplatzt, also kein Zug | Robin ist krank, der Flug wird nicht mehr gebraucht |
wir gehen zu einer anderen Buchhaltung, bitte hier aufhören |
wird nicht mehr gewünscht, der Vorstand hat anders entschieden |
das Fest findet nicht statt, also bitte keine Einladungen | den Auftrag nehme ich zurück |
der Kunde hat es sich anders überlegt, ihr könnt das schließen | bitte den Newsletter stoppen
""",
    "thanks": """
Hut ab | zehn von zehn | makellos, danke | tadellos, vielen Dank |
eure Übersetzerin hat das wunderbar gemacht, bitte ausrichten |
sagt Ana bitte, dass ich begeistert bin | gebt meinen Dank bitte ans Team weiter |
wer das geschrieben hat, ist ein Genie | das lief ja glatt, danke |
ihr habt meine Woche gerettet | besser hätte ich es nicht gekonnt |
die Gäste waren begeistert, danke | was für eine Erleichterung, danke |
unsere Kunden sind voll des Lobes
""",
    "greeting": """
grüezi | na, alles klar? | grüß euch | moin moin zusammen | hallo, hier ist Kim von der Bäckerei |
guten Morgen, Robin hier | hallo, Kim vom Studio am Apparat |
hallo, wir sind die Neuen aus der Mühlgasse
""",
    "complaint": """
fünf Tage für einen kleinen Post, echt jetzt | eine Woche für eine Seite, also wirklich |
drei Wochen für einen Brief, ich bitte euch | das hätte so nie rausgehen dürfen |
ich hatte ausdrücklich um beide Karten gebeten |
der Brief hätte nicht ohne mein Ja verschickt werden sollen |
ich hatte klar gesagt, dass es auf Französisch sein muss |
das alles habe ich letzten Monat gesagt und ihr fragt wieder |
warum muss ich alles doppelt sagen | wie konnte das mit falschem Namen rausgehen? |
meine private Nummer stand auf dem Flyer, wie kann so was passieren? |
ehrlich gesagt wäre ich allein schneller gewesen |
das hat länger gedauert, als wenn ich es selbst mache |
der Kunde hat den falschen Preis gesehen, das ist peinlich | darum hatte ich euch nicht gebeten |
ihr habt das rausgeschickt, ohne mich zu fragen |
wegen eures Fehlers standen die Gäste vor verschlossener Tür |
ich finde es schwach, dass ich keine Antwort bekomme |
der Brief ging an die alte Adresse, obwohl ich es gesagt hatte |
das Datum hat wohl niemand geprüft | damit sind wir leider nicht zufrieden
""",
    "not_for_us": """
darf ich Aspirin mit Wein nehmen? | hilft Honig gegen Husten? | welche Vitamine soll ich nehmen |
wir machen Kalender für Firmen, Katalog gefällig? |
wir bedrucken T-Shirts, möchten Sie ein Angebot? |
unsere Firma verkauft Putzmaschinen, Interesse? |
könnte jemand auf unseren Hund aufpassen, wenn wir weg sind? |
wer gießt über die Feiertage unsere Blumen? |
wir sind eine Agentur für Suchmaschinen und bringen Sie nach oben |
wir verkaufen Adressen, wollen wir reden? |
ich schreibe im Namen eines Investors mit einem Angebot | wo kann man hier gut essen? |
kennt ihr einen guten Friseur? | mein Sohn sucht einen Praktikumsplatz bei euch |
könnt ihr mir eine Leiter leihen? | unsere Heizung ist ausgefallen, macht ihr das?
""",
}
