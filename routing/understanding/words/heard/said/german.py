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
paar mehr | Du, wir sind ein Skateladen | ja passt
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
fertig zum Freigeben?
""",
}
