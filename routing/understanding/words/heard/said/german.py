"""What people who write German ask and answer of work in play; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
februar, januar hat noch die alte gemacht | vier und ich selbst | lieber nicht | schweizer
französisch | erfurt hbf, notfalls gotha | ist im anhang, reiter 2 | locker aber nicht albern,
so wie man halt mit nachbarn redet | Siezen bitte, wir sind eine Kanzlei. | abtippen, glaub ich,
heißt das bei euch | dienstag wär toll | monatsende | drei erwachsene plus weinkisten | das bei
der sparkasse, das andere ist leer | donnerstags zwischen 2 und 4 | ich glaub buchhaltung? | A |
nur über meine leiche | das mit dem abtippen | puh. 110? 120 mit frühstück | februar natürlich |
4 feste 2 minis | ab Fulda | www.beispiel-keramik.example/ueber-uns | such dir eins aus, du hast
das bessere auge | Rieke Tomhave-Büsing | weder noch, ist ein Block mit Kaffeeflecken | insta
und fb, linkedin is mir zu steif | müsst ich zählen.. fünf oder sechs | ungern | Dänisch, und
zwar das echte | die 2026-031 | du | da musst du meine chefin fragen | hat keine eile,
irgendwann im sommer | bis übermorgen reicht | die übersetzung meinte ich | Bis Montag bitte |
Die mit dem Flügel, die andere ist unscharf | dienstag reicht | per mail, post dauert ja ewig |
das erste, also die belege | bis Mittwoch in einer Woche langt | an alle außer den Schweizern |
an die Kölner, die Bonner gibt's nicht mehr | nächsten Mittwoch genügt | Dienstag reicht dicke |
die Osterpost mein ich | donnerstag nächste woche reicht dicke | bis Dienstag reicht |
geglättet, die ähms will keiner lesen | Ins Niederländische bitte, das Englische haben wir ja
schon | Ach, das hat Zeit bis Monatsende | Drei, von Freitag bis Montag | Bei Fürstenau immer
Papier, der hat kein Internet | an die Privatadresse, die Firma gibts ja nicht mehr | Das ist
Frau Dr. Mehnert, Durchwahl 14 | da ging es mir um die Rechnungen, also das Schreiben und
Verschicken | morgen reicht vollkommen | Nein, die privaten bleiben draußen | morgen Nachmittag
wäre gut, vorher hab ich eh noch kein Bild | Sehr geehrte Frau Kühn, wir siezen uns seit zwanzig
Jahren | na, ende der woche | der Februar, Januar hab ich selber gemacht | alle drei Monate,
danke | 20.3., 16 Uhr, um 17 Uhr ist Banktermin | nächsten Mittwoch reicht | so schnell wies
irgend geht | Dienstag zwischen 8 und 10 | sagen wir 29.02.2027, zum Jubiläum halt | zwölf, ach
nee seit Montag sind es 14 | morgen Abend wär prima | bis Mo bitte | Eilt nicht. | Februar
natürlich | bis Samstag | doppel, meine Frau kommt mit | heute 16 uhr | das mit den Anrufen |
übermorgen | die Kanzlei, nicht ich persönlich | 38,5 | der 18te, am 17. hab ich den ganzen Tag
Begehung | Graad. Die schniided das ja mit de Schäri | nein auf keinen fall, ich zeig das ja
auch anderen | ja den nettopreis bitte, ist ja ne firma | nö der 14. passt nicht mehr, da is
konfirmation. 21. vormittags geht | Ja, beide Brüder stehen im Vertrag | mit montage bitte | Die
Hausverwaltung hat das Objekt Nr. vergessen anzugeben, ich hab nachgefragt: 0815-B (kein Scherz)
| Februar, steht doch drauf 😉 | 500 stück, und ja die mit prägung | na nur at und de, schweiz
mach i nimmer mit | samstag 8 uhr, da sitzen alle beim frühstück | Unbedingt drinlassen, das ist
doch das Beste. | klar, je mehr desto besser, mir san ja ned in Hamburg | Du. | nächsten freitag
langt | siezen, sind ja Schachspieler | qm. Müll Personen. | ohne, rolle kostet 5,90 extra |
oans fürn Sepp alloa, der Rest z'samm | Ja, einer pro Familie reicht | Du, wir sind hier in
Altona | Dienstag langt | barista natürlich | Nein, nur D und AT | 19 Uhr passt | Source Sans,
die Datei müsste bei euch im Markenordner sein, sonst nochmal melden | so um die 200, vielleicht
paar mehr | Du, wir sind ein Skateladen | ja passt | Bitte an die neue Anschrift, Lindenweg 14
in 38100 Braunschweig. Die Brandts sind im Januar umgezogen und holen die Post vom alten Haus
nur noch selten ab. | Ja, unbedingt, denn ich komme mit dem Transporter und habe die Muster
hinten drin. Er ist 2,60 Meter hoch, eine normale Tiefgarage fällt also aus. Danke fürs
Mitdenken! | Das waren nur Frau Yilmaz mit sechs Stunden und der Jonas mit zweieinhalb. Wir
hatten die große Hochzeit im Schloss, da ging es bis nach Mitternacht. | Am Dienstag kommt der
Grafiker vorbei, bis dahin sollte sie da sein. Wenn ein, zwei Wörter noch offen sind, ist das
nicht schlimm. | Nein, das darf bleiben. Sie ist nur in Elternzeit und kommt im Herbst wieder zu
uns, da freuen sich die Patienten schon drauf. | Wir duzen alle, das ist auf dem Platz auch so
üblich. Nur beim Veterinäramt bleibt es natürlich beim Sie. | Die gehört zum Betrieb, das ist
die Anzeige im Stadtmagazin. Den Beleg habe ich gestern noch in den Ordner gelegt. | Rechnen Sie
mit ungefähr 12.000 Stück, je zur Hälfte 0,5 und 0,75 Liter. Voriges Jahr waren es knapp 10.000,
und wir wachsen zum Glück ein wenig. | Die nehmen Sie trotzdem mit auf und lassen das Feld
einfach leer. Meine Mutter kennt die meisten Leute persönlich und trägt die Nummern später nach.
| Nein, die dürfen Sie gern weglassen. Der Text kommt in unsere Vereinszeitung, und der alte
Herr Kessler soll dort ja gut dastehen. | Wir haben uns für den ersten entschieden, der ist
herzlicher. Im zweiten steht zwar mehr drin, aber unsere Kunden lesen ja meistens nur bis zur
Hälfte. | Eine Dreiviertelstunde reicht mir eigentlich immer. Dazu kommt die Fahrt, deshalb wäre
mir dazwischen eine halbe Stunde Luft ganz lieb. | privat, falsche Karte erwischt | Bitte auf
die Firma vom Vater: Lindner Haustechnik GmbH, Gartenstr. 8, 72764 Reutlingen. Der zahlt das
Ganze nämlich. | siezen | höchstens 3, ich muss ja dazwischen noch fahren | Frau Yilmaz arbeitet
seit dem 1. März 24 Stunden, verteilt auf Dienstag bis Donnerstag. Der geänderte Vertrag liegt
im Ordner Personal. | nur insta, auf linkedin sucht keiner einen Friseur | Den mit den Kacheln.
Das Foto ist zwar schön, aber auf dem Handy sieht man dann erst mal nur Himmel. | 110 mit
Frühstück | Mittwoch nächster Woche reicht mir, also am 18. | Ja, aber als nicht sichtbar. Die
Hälfte kommt im Herbst wieder rein und dann müsste man sonst alles zweimal tippen. | ne lieber
nicht | Pflegedienst Sonnenblick und der von der Diakonie. Der Rest ist mir ziemlich egal. |
Bitte auf die Eigentümergemeinschaft Lindenstraße 8, zu Händen der Hausverwaltung. So hatten wir
es beim letzten Mal auch, und da kam das Geld innerhalb einer Woche. | Das war das Wechselgeld
für den Marktstand, wir hatten an dem Tag zwei Kassen in Betrieb. Davon sind 260 Euro am Montag
wieder eingezahlt worden, und der Rest liegt noch in der Blechdose im Laden. | Entwurf B hat uns
allen hier besser gefallen, vor allem wegen der Geschichte mit dem Apfelbaum. Beim ersten hatte
meine Frau das Gefühl, dass wir zu sehr mit der Tür ins Haus fallen. | Am Mittwoch, dem 1.
April, passt es mir am besten, da habe ich den ganzen Tag frei. Vorher bin ich noch zur Kur, und
meine Ärztin hat mir ausdrücklich verboten, dort das Telefon in die Hand zu nehmen. | Es waren
vier Tage, vom 9. bis zum 12. Die Bescheinigung kam erst später mit der Post, weil er bei seiner
Mutter in Fulda lag. Am Freitag stand er wieder in der Backstube. | Sagt den Leuten ruhig offen,
dass wir zurzeit keine Bio-Eier haben, weil unsere Hennen erst im Mai so weit sind. Wer möchte,
kann sich auf die Liste an der Kasse setzen lassen. Ehrlichkeit hat uns noch nie einen Kunden
gekostet. | Lieber ruhig und ohne viele Ausrufezeichen. Meine Teilnehmerinnen kommen meistens
nach einem langen Arbeitstag, und die wollen nicht auch noch von mir angeschrien werden. | Ja,
das stimmt so. Samstags kommen die Kleinen ab drei Jahren, und länger halten weder die Kinder
noch ich das durch. | Ich nehme den Nachtzug, wenn noch ein Abteil für mich allein zu haben ist.
Im Zug schlafe ich erstaunlich gut, und ich spare mir damit eine Hotelnacht. | Lasst das Feld
bei denen einfach leer und setzt ein Sternchen hinter den Namen. Unsere Kassenwartin kennt fast
alle persönlich und trägt es nach, wenn sie die Leute beim Training sieht. | Bitte ins
Hochdeutsche, nur die Fachwörter lasst so, wie er sie sagt. Die Zeitschrift wird auch im Norden
gelesen, und dort versteht sein Schwäbisch wirklich niemand. | Fangt mit dem Spanischen an, denn
die erste Presse steht schon in Valencia auf dem Hof. Portugiesisch hat noch Zeit, da verhandelt
mein Sohn erst. | Bis Donnerstag, den 19., wäre es ideal. Am Abend treffen wir uns mit den
anderen Händlern aus der Straße, und ich würde gern etwas Handfestes auf den Tisch legen. | Sie
hat mir 150 Euro in bar gegeben, als ich die Vorhänge ausgemessen habe. Die Quittung dazu hatte
ich mir aufgehoben, es fehlt also nur noch der Rest von 410 Euro.
""",
    "status": """
gibts schon was zum lohn? | Ist das Diktat bei euch angekommen? | wie weit seid ihr mit den
teesorten | na, hat schon jemand bei den hausverwaltungen angerufen? | Dürfte ich fragen, wann
ungefähr mit der Übersetzung zu rechnen ist? | stand T-22? | ist die mahnung an reuter raus |
tut sich da was bei den terminen? | Sind meine Fotos bei Ihnen angekommen? | wann krieg ich die
fahrkarte | Mich würde interessieren, wie weit der Herr mit der Liste ist | newsletter schon
raus oder noch in arbeit? | Wie schaut's denn mit den Mahnungen aus? | is die fähre schon
gebucht? | kommt das heute noch oder kann ich feierabend machen | Liegt mein Auftrag T-433 noch
rum oder hat den schon einer? | Gibts beim Thema Förderung schon was Neues? | Ist inzwischen was
rausgekommen bei der Frau, die für uns telefoniert? | wie schauts denn aus mit der Übersetzung,
kommt da heut noch was? | wurden die Kitas schon angerufen? | Ist meine Liste bei euch
angekommen oder hängt die noch im Postausgang? | wie weit seid ihr mit dem Abtippen? | Kann ich
schon damit rechnen dass die Auswertung zu den Mitbewerbern bald da ist oder dauert das noch |
Schon was raus an die Frau Pichler? | was ist los? | gibt's was neues? | und? | immer noch
nichts? | habt ihr opas klaue überhaupt lesen können, wie viele sind drin | haben die kegler
schon post bekommen | wer hat T-12 und kommt da heut noch was | Guten Morgen, dürfte ich um
einen kurzen Stand zu beiden Vorgängen bitten? | wie lang noch mit dem band? | steht mein zug
schon | Bis wann darf ich mit dem Text rechnen? | wieviel ist denn noch offen im postfach |
welcher monat ist denn gerade dran | cookie dings, stand? | auto da? | Sehr geehrte Damen und
Herren, dürfte ich erfahren, wann die Rechnungen versandt werden? Freundliche Grüße | termine
bis jetzt? | und, hat schon einer angebissen? | Flug noch nicht gebucht, oder? | Wer sitzt da
eigentlich dran | hallo, ich nochmal wg. der anleitung.. tut sich was? | wird das was bis
freitag? da tagt der vorstand | hat da schon jemand angefangen oder liegt das noch rum | bei
welchem buchstaben seid ihr? | wer schreibt diesmal die rechnungen, wieder die nette von letztes
mal? | wollte mal hören wie weit die recherche ist | Kann ich morgen früh mit der Galerie
rechnen? | wieviel minuten habt ihr schon | wie viele seiten habt ihr denn schon | ich würd ja
gern mal einen Entwurf sehen... | na, wie schauts aus? | Zwischenstand wäre fein | Ist die
Krankmeldung von Frau Beer schon eingepflegt? | ich hör ja gar nix mehr von der liste | Sind die
Stunden vollständig bei Ihnen oder fehlt noch wer? | gibts schon was zu lesen von der
versammlung | Stand? | Darf ich fragen, wer bei Ihnen die Löhne bearbeitet? Ich hätte gern einen
Namen. | sind die mahnungen raus oder hängt das noch an mir | ich will nicht nerven aber von den
120 karteikarten, wieviele sind denn drin inzwischen | Guten Morgen, die Familie sitzt am
Freitag bei mir im Sprechzimmer. Ist die Übersetzung bis dahin in Sicht, oder muss ich mir einen
Dolmetscher suchen? | hat schon jemand bei frau petersen angerufen? | Was würde mich die
Recherche denn kosten, ungefähr? | herr brandl hat mich auf der leiter angerufen wo seine
rechnung bleibt. weiss wer was? | wer macht denn das mit den löhnen bei euch? | ist die mahnung
raus?? | kosten punkt? | habt ihr die hausverwaltung erreicht | wann kommt der text, drucker
fragt | und? schon was online | was liegt grad alles bei euch von mir, hab den überblick
verloren | Was kostet mich der Spaß mit der Anfahrtsseite denn ungefähr? | wie weit seid ihr mit
den Löhnen | Hat das Weingut schon zurückgerufen? | kommt die übersetzung noch heute? drucker
braucht sie bis 17 uhr | Ist der Rundbrief schon draußen? Meine Tante hat nämlich keinen
gekriegt. | Was kostet mich das Abtippen ungefähr? | Ist der Brief an die Hoffmanns raus? | Habt
ihr sie erreicht oder wieder nur die Mailbox | wann darf ich mit der tabelle rechnen | Darf ich
fragen, ob der Februar schon verbucht ist? Der Steuerberater fragt mich nämlich auch, und ich
sage seit Tagen „fast“. | Wie viele von den Rechnungen fehlen eigentlich noch? | Ich will nicht
drängeln. Aber: wie weit? | gibts schn was von den kandidaten? | Eine Frage zur Person, wenn die
erlaubt ist: Sitzt an der Fallstudie wieder Frau Okafor? Die kannte damals alle Abkürzungen. |
Wie weit seid ihr denn mit de Lieferschein? | gibts den Rundbrief schon zum lesen | Was kostet
mich der Spaß mit der Lohnabrechnung eigentlich im Monat? | Hat der Schulze schon was von sich
hören lassen? | Ham die Hinterhubers jetzt zugesagt? | Was is eigentlich aus dem Kassenbuch
geworden? Man hört ja nix | Polnische AGB, wann krieg ich die | Is die Rechnung an Ott schon
naus? | Ist die Antwort auf die Google-Bewertung schon draußen? | was würde mich die übersetzung
der agb ungefähr kosten, bevor ich ja sage | wann kommt die liste der stiftungen? | Wie weit
seid ihr mit dem Abgleich? | Wie schauts aus mit der Buchhaltung? | wer macht eigentlich die
übersetzung, wieder die petra? | was kostet mich der newsletter denn jetzt | is die mahnung an
reuter scho raus | hat frau dr lang wegen dem termin zurückgerufen? | Wann krieg ich die
Abschrift ungefähr? | gibts was neues zu T-14 | Seids ihr noch dran oder hängts an mir? | Ist
die Mahnung an Petersen eigentlich schon raus? | wer sitzt gerade an den Posts für den Hofladen?
| Nur mal so nachgefragt: bei welchem Buchstaben seid ihr im Adressordner? | Hat schon jemand
die AGB übernommen? | Wann ging denn die Rechnung an Baumann raus? Er behauptet, er hat nix |
ich nehme an, bei der Förderung gibts noch nix neues? | Frage aus der Backstube: Stunden fertig?
| Zeitraum muss ich gucken. Wie viele Reitschüler habt ihr denn schon erreicht? | ist die Mail
an die Stammkunden schon verschickt oder liegt die noch bei mir? | Weiß man schon was bei den
Hebebühnen? Mein Mann fragt auch dauernd | hat sich das Hotel in Husum gemeldet? | Könnten Sie
mir kurz sagen, bei wem mein Auftrag von gestern gelandet ist? | Der Vorstand löchert mich wegen
der Mitschrift von der Sitzung. Was darf ich denen sagen, wie weit ist sie? | wie weit ist Teil
2, die 40 Minuten? | wer sitzt eigentlich am Januar? liegt seit 8 Tagen | Vogt behauptet da kam
nix, ist die vom 9.3. wirklich weg? | Wie viele habt ihr erreicht bis jetzt? | schon was
gefunden? | Hab ich schon einen Sitzplatz? | sind die bilder jetzt online oder lädt das bei mir
nur nicht | sag ich gleich. wie weit seid ihr mit den Gerüsten? | Wann ist mit dem englischen
Vertrag zu rechnen? | ist die Brandl raus? | und, wie siehts aus mit dem Rosé | wer macht
eigentlich die Fragebögen, ist das wieder die Frau Wirth? | bei welchem Wein seid ihr grad | hat
sich schon jemand die Buchhaltung geschnappt | Wann kann ich mit dem Video rechnen? Verband
fragt. | na wie schauts aus mit der kassenrechnung, die frau dort hat heut schon wieder
angerufen | Wie schaut's aus mit dem Brief ans Bauamt? Der Nachbar fragt mi scho jedn Tag am
Gartenzaun | Wer bearbeitet eigentlich gerade meine Belege? Ich hätte da noch was vergessen zu
fragen, aber erstmal: wann ist das fertig | Und? kommt das Aufmaß noch heut oder kann ich
Feierabend machen | Wo bleibt das Angebot für den Sportverein?? sollte doch gestern fertig sein
| Habt ihr schon was gehört von der Vergabestelle? | wann kann i mit dene etiketten rechnen? da
druck wart scho | Gibt's bei der Übersetzung schon was zum Gucken? | Wer kümmert sich eigentlich
um mein Video? | Der Verband fragt schon nach dem Lehm-Text. Wie weit sind wir? | Sind die
Antworten an die zwölf Netten schon online? | wie weit seid ihr denn mit meinen kaffeefleckigen
Zetteln | na, hat sich der markisenmensch mal gerührt? | Stand Lindenstr.? | sind die risos
schon drin? ich find sie nicht | ist die anmeldung schon online? finde sie nirgends | Wann darf
ich mit dem Entwurf für die Stiftung rechnen? | Wie weit ist die Mittagskarte? | hat sich schon
wer auf die anzeige gemeldet? | Kommt die Hafermilch jetzt morgen oder nicht? Wüsst ich gern
vorm Bestellen der Kuchen | Und, was macht der Dackel? | Wann kann ich mit den Untertiteln
rechnen? | Wurde der Frau Yıldız schon geantwortet? | Mo geht bei uns die Anmeldung los. Klappt
das mit dem Formular bis dahin? | wie weit seid ihr mit der Kartei? | Sind die Löhne schon
fertig zum Freigeben? | Hat sich die Vermietung wegen des Kombis inzwischen gemeldet? Ich will
niemanden drängen, ich plane nur gerade meine Woche. | Ich habe vom Newsletter jetzt eine Weile
nichts gehört und wollte mal vorsichtig nachfragen. Darf ich bald mit einem ersten Text rechnen?
| Mich würde interessieren, wie die Anrufe bei den Kindergärten laufen. Sind denn schon ein paar
dabei, die mich kennenlernen möchten? | Wie viele von den alten Bestellungen fehlen eigentlich
noch? Meine Kollegin würde die Zettel gern wegräumen, sobald sie nicht mehr gebraucht werden. |
Guten Morgen zusammen, ich sitze gerade über meiner Liquiditätsplanung. Wie weit sind Sie denn
mit dem Februar gekommen? | Unser Partner in Sevilla hat heute früh nach dem Katalog gefragt.
Auf welcher Seite ist der Übersetzer ungefähr? | Gestern Abend sah die Seite auf dem Handy schon
anders aus, das gefällt mir sehr. Sind Sie damit durch oder wird da noch weitergebaut? | wie
siehts mit dem Februar aus | Ist die Rechnung an die Stadtwerke schon raus? Die Dame dort hat
mich eben drauf angesprochen und ich stand etwas dumm da. | schon jemand angebissen bei den
Kitas? | Wie viele von den Diktaten sind fertig? | Moin, kurze Frage, seid ihr an den
Werkstattbildern dran oder liegt das noch? | Gibt es bei den AGB etwas Neues? Mein englischer
Partner wartet und ich wollte ihm sagen können, wo wir stehen. | zug nach wien gebucht? | Haben
inzwischen alle ihre Stunden abgegeben, oder fehlt noch wer? | Guten Morgen zusammen! Ich sitze
gerade über meinem Kalender und frage mich, ob die Rechnungen an die Brautpaare schon draußen
sind. Ein Bräutigam hat mich nämlich gestern darauf angesprochen. | Mein Steuerberater ist ein
sehr geduldiger Mensch, aber heute hat er doch nachgefragt. Wie weit seid ihr denn mit dem
vierten Quartal? | Bei mir im Kalender stehen bisher zwei Termine mit Kitas, und beide klingen
vielversprechend. Sind noch welche in Aussicht, oder ist die Liste schon durch? | Ich habe eben
auf die Seite geschaut und sehe immer noch die alten Bilder mit dem braunen Sofa. Kann sein,
dass mein Browser sich das gemerkt hat. Sind die neuen denn schon eingebaut? | Am Wochenende
hatten wir eine Gruppe aus Schottland hier, und ich musste jedes Gericht mit Händen und Füßen
erklären. Wie steht es um die englische Karte? | Hallo, hier ist Annegret vom Spielzeugladen.
Ich wollte mal hören, was die Suche nach den Herstellern macht und ob ihr schon jemanden aus dem
Erzgebirge gefunden habt. | Meine neue Floristin hat mich heute ganz schüchtern gefragt, ob mit
ihrer Abrechnung alles klappt. Habt ihr von ihr inzwischen alle Unterlagen beisammen?
""",
}
