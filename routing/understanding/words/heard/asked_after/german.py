"""What people who write German ask of work in play; as heard."""

from __future__ import annotations

ASKED_AFTER = {
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
angekommen oder hängt die noch im Postausgang? | wie weit seid ihr mit dem Abtippen? | Schon was
raus an die Frau Pichler? | was ist los? | gibt's was neues? | und? | immer noch nichts? | habt
ihr opas klaue überhaupt lesen können, wie viele sind drin | haben die kegler schon post
bekommen | wer hat T-12 und kommt da heut noch was | Guten Morgen, dürfte ich um einen kurzen
Stand zu beiden Vorgängen bitten? | wie lang noch mit dem band? | steht mein zug schon | Bis
wann darf ich mit dem Text rechnen? | wieviel ist denn noch offen im postfach | welcher monat
ist denn gerade dran | cookie dings, stand? | auto da? | Sehr geehrte Damen und Herren, dürfte
ich erfahren, wann die Rechnungen versandt werden? Freundliche Grüße | termine bis jetzt? | und,
hat schon einer angebissen? | Flug noch nicht gebucht, oder? | Wer sitzt da eigentlich dran |
hallo, ich nochmal wg. der anleitung.. tut sich was? | wird das was bis freitag? da tagt der
vorstand | hat da schon jemand angefangen oder liegt das noch rum | bei welchem buchstaben seid
ihr? | wer schreibt diesmal die rechnungen, wieder die nette von letztes mal? | wollte mal hören
wie weit die recherche ist | Kann ich morgen früh mit der Galerie rechnen? | wieviel minuten
habt ihr schon | wie viele seiten habt ihr denn schon | ich würd ja gern mal einen Entwurf
sehen... | na, wie schauts aus? | Zwischenstand wäre fein | Ist die Krankmeldung von Frau Beer
schon eingepflegt? | ich hör ja gar nix mehr von der liste | Sind die Stunden vollständig bei
Ihnen oder fehlt noch wer? | gibts schon was zu lesen von der versammlung | Stand? | Darf ich
fragen, wer bei Ihnen die Löhne bearbeitet? Ich hätte gern einen Namen. | sind die mahnungen
raus oder hängt das noch an mir | ich will nicht nerven aber von den 120 karteikarten, wieviele
sind denn drin inzwischen | hat schon jemand bei frau petersen angerufen? | Was würde mich die
Recherche denn kosten, ungefähr? | herr brandl hat mich auf der leiter angerufen wo seine
rechnung bleibt. weiss wer was? | wer macht denn das mit den löhnen bei euch? | ist die mahnung
raus?? | kosten punkt? | habt ihr die hausverwaltung erreicht | wann kommt der text, drucker
fragt | und? schon was online | was liegt grad alles bei euch von mir, hab den überblick
verloren | Was kostet mich der Spaß mit der Anfahrtsseite denn ungefähr? | wie weit seid ihr mit
den Löhnen | Hat das Weingut schon zurückgerufen? | kommt die übersetzung noch heute? drucker
braucht sie bis 17 uhr | Ist der Rundbrief schon draußen? Meine Tante hat nämlich keinen
gekriegt. | Was kostet mich das Abtippen ungefähr? | Ist der Brief an die Hoffmanns raus? | Habt
ihr sie erreicht oder wieder nur die Mailbox | wann darf ich mit der tabelle rechnen | Wie viele
von den Rechnungen fehlen eigentlich noch? | Ich will nicht drängeln. Aber: wie weit? | gibts
schn was von den kandidaten? | Wie weit seid ihr denn mit de Lieferschein? | gibts den Rundbrief
schon zum lesen | Was kostet mich der Spaß mit der Lohnabrechnung eigentlich im Monat? | Hat der
Schulze schon was von sich hören lassen? | Ham die Hinterhubers jetzt zugesagt? | Was is
eigentlich aus dem Kassenbuch geworden? Man hört ja nix | Polnische AGB, wann krieg ich die | Is
die Rechnung an Ott schon naus? | Ist die Antwort auf die Google-Bewertung schon draußen? | was
würde mich die übersetzung der agb ungefähr kosten, bevor ich ja sage | wann kommt die liste der
stiftungen? | Wie weit seid ihr mit dem Abgleich? | Wie schauts aus mit der Buchhaltung? | wer
macht eigentlich die übersetzung, wieder die petra? | was kostet mich der newsletter denn jetzt
| is die mahnung an reuter scho raus | hat frau dr lang wegen dem termin zurückgerufen? | Wann
krieg ich die Abschrift ungefähr? | gibts was neues zu T-14 | Seids ihr noch dran oder hängts an
mir? | Ist die Mahnung an Petersen eigentlich schon raus? | wer sitzt gerade an den Posts für
den Hofladen? | Nur mal so nachgefragt: bei welchem Buchstaben seid ihr im Adressordner? | Hat
schon jemand die AGB übernommen? | Wann ging denn die Rechnung an Baumann raus? Er behauptet, er
hat nix | ich nehme an, bei der Förderung gibts noch nix neues? | Frage aus der Backstube:
Stunden fertig? | Zeitraum muss ich gucken. Wie viele Reitschüler habt ihr denn schon erreicht?
| ist die Mail an die Stammkunden schon verschickt oder liegt die noch bei mir? | Weiß man schon
was bei den Hebebühnen? Mein Mann fragt auch dauernd | hat sich das Hotel in Husum gemeldet? |
Könnten Sie mir kurz sagen, bei wem mein Auftrag von gestern gelandet ist? | wie weit ist Teil
2, die 40 Minuten? | wer sitzt eigentlich am Januar? liegt seit 8 Tagen | Vogt behauptet da kam
nix, ist die vom 9.3. wirklich weg? | Wie viele habt ihr erreicht bis jetzt? | schon was
gefunden? | Hab ich schon einen Sitzplatz? | sind die bilder jetzt online oder lädt das bei mir
nur nicht | sag ich gleich. wie weit seid ihr mit den Gerüsten? | Wann ist mit dem englischen
Vertrag zu rechnen? | ist die Brandl raus? | und, wie siehts aus mit dem Rosé | wer macht
eigentlich die Fragebögen, ist das wieder die Frau Wirth? | bei welchem Wein seid ihr grad | hat
sich schon jemand die Buchhaltung geschnappt | Wann kann ich mit dem Video rechnen? Verband
fragt. | na wie schauts aus mit der kassenrechnung, die frau dort hat heut schon wieder
angerufen | Und? kommt das Aufmaß noch heut oder kann ich Feierabend machen | Wo bleibt das
Angebot für den Sportverein?? sollte doch gestern fertig sein | Habt ihr schon was gehört von
der Vergabestelle? | wann kann i mit dene etiketten rechnen? da druck wart scho | Gibt's bei der
Übersetzung schon was zum Gucken? | Wer kümmert sich eigentlich um mein Video? | Der Verband
fragt schon nach dem Lehm-Text. Wie weit sind wir? | Sind die Antworten an die zwölf Netten
schon online? | wie weit seid ihr denn mit meinen kaffeefleckigen Zetteln | na, hat sich der
markisenmensch mal gerührt? | Stand Lindenstr.? | sind die risos schon drin? ich find sie nicht
| ist die anmeldung schon online? finde sie nirgends | Wann darf ich mit dem Entwurf für die
Stiftung rechnen? | Wie weit ist die Mittagskarte? | hat sich schon wer auf die anzeige
gemeldet? | Kommt die Hafermilch jetzt morgen oder nicht? Wüsst ich gern vorm Bestellen der
Kuchen | Und, was macht der Dackel? | Wann kann ich mit den Untertiteln rechnen? | Wurde der
Frau Yıldız schon geantwortet? | Mo geht bei uns die Anmeldung los. Klappt das mit dem Formular
bis dahin? | wie weit seid ihr mit der Kartei? | Sind die Löhne schon fertig zum Freigeben? |
wie siehts mit dem Februar aus | schon jemand angebissen bei den Kitas? | Wie viele von den
Diktaten sind fertig? | Moin, kurze Frage, seid ihr an den Werkstattbildern dran oder liegt das
noch? | zug nach wien gebucht? | Haben inzwischen alle ihre Stunden abgegeben, oder fehlt noch
wer? | Braucht ihr von mir noch was, bevor ihr mit den Folien anfangen könnt? | hat sich Yilmaz
gerührt? | wie viele Mails sind noch übrig | Gibt es schon eine Antwort vom Hotel in Wien? Meine
Frau fragt mich jeden Abend danach. | Ist von Brandts inzwischen der Fragebogen zurückgekommen?
Am Montag ist der erste Einsatz bei ihnen. | Folge 14 noch nicht auf dem Kanal? | Sind die
Rechnungen für Februar eigentlich schon alle draußen? | ist die schlussrechnung für die kita
raus? | Hat sich der Fliesenhändler eigentlich schon gerührt? Frau Sommer fragt mich jeden Tag.
| Wie steht's um den Widerspruch ans Finanzamt, muss ich da noch was unterschreiben? | aufmaß
turnhalle schon fertig? | Habt ihr bei der Suche schon was Brauchbares gefunden? | was ist mit
den anderen zetteln, sind die schon durch? | Frau Albrecht schon erreicht? | schon was vom
Elektriker gehört? | Ich habe die Entwürfe für die Eigentümerversammlung noch gar nicht gesehen.
Kommen die noch diese Woche? | Ist schon einer für die Dachrinne in Sicht? | Wie viele haben
sich bis jetzt gemeldet? | gibts was neues von dhl? | Sind die Gürtel schon drin? | Hat Herr
Vogel von der Kartonagenfabrik den Preis für die 500 Schachteln inzwischen genannt? | Wie weit
seid ihr mit den Wachstüchern? | Steht die Osteraktion schon im System, und sieht man sie als
Kunde noch nicht? | wie weit seid ihr mit dem logo? | Ist die Mitteilung eigentlich schon beim
Tageblatt angekommen? Mich hat dort heute niemand gekannt. | Hat sich die VHS schon
zurückgemeldet? | Folge 4 schon hochgeladen? seh nur die alte | Gibt's bei den Namen schon eine
Auswahl? Meine Programmiererin will die Domain anlegen. | Plakate bis Montag, schaffen wir das?
| Einladung schon raus? | Seid ihr mit dem Protokoll durch? | Wer hat denn inzwischen gezahlt?
Ich seh auf dem Konto nur die Hälfte. | Sind die Urkunden schon beim Drucken oder kann ich noch
einen Namen prüfen? | Ich hab von der Jubilarliste noch nichts gesehen, muss ich vorher noch was
liefern? | Ist Modul 3 schon bei elopage drin? Ich sehe dort nur die ersten zwei. | Wie lange
dauert das bei euch ungefähr, wenn es drei Lektionen zu je 20 Minuten sind? | Habt ihr von
MailerLite wegen der Freischaltung schon was gehört? | Wo steht das Plakat gerade? | Bis wann
sind die Aufkleber denn fertig, ungefähr? | Frau Seidl wartet auf das Monatsblatt, habt ihr es
schon rausgeschickt? | Hab von Woche 2 noch nichts gesehen, hängt es an mir? | Sind die
Rechnungen an die Brautpaare schon raus? | Gibt's schon was, das ich den Gesellen zeigen kann? |
Leonies Vertrag schon zurück? | Kann man schon irgendwo reinklicken und gucken? | Rührt sich das
Gewerbeamt? | Wie viele Belege fehlen noch für Januar? | sag mal ist die Folge schon oben ich
find die nämlich nicht | Haben schon alle bestätigt ihren Termin? | Folien fertig oder brauchen
Sie noch etwas von mir? | krieg ich das angebot für die fliesen am freitag noch raus oder wird
das nix | hat der amtsgericht-fritze jetzt überwiesen oder müss ma die letzte mahnung
rausschicken | gibt's schon treffer für fassadendämmung oder is grad flaute am markt | liegt die
e-rechnung jetzt bei der stadt drin oder hat des portal wieder gesponnen | was hat der
holzhändler gsagt, kriegen wir die kvh no vor ostern oder ned | hat frau ebner schon was von
euch gekriegt wegen ihrer bewertung? mutter schaut dauernd nach | Ist die Meldung über Lenas
Meisterprüfung schon bei der Zeitung gelandet? | Wie viele von den 30 Messern sind denn schon
beschrieben? | Mal was anderes vorweg: Ist die Antwort an den Herrn mit dem Hund schon online? |
Wann fangt ihr denn mit dem Logo für den Hofladen an? | Moin, gibt's schon was zu sehen von der
Ferienwohnung? | Laufen die Anzeigen schon oder hängen sie noch bei Google in der Prüfung? | Hat
Gröbner auf die zweite Mahnung reagiert? | Hat das Ordnungsamt sich schon gemeldet? Ich traue
mich kaum, die Tische rauszustellen. | Schaffen wir den Mietvertrag bis Montag? Die Mieterin
unterschreibt am Nachmittag. | hat Schulte sich gemeldet? | wie weit seid ihr mit januar | wie
viele praxen schon erreicht | klappt spanisch bis fr? | stand galerie? | Könntet ihr mir kurz
sagen, wie weit die Abschrift ist? | Sind die Mahnungen schon bei den Kunden? | Wann darf ich
mit den Zahlen zu den Mitbewerbern rechnen? | Ich habe noch nichts von der Übersetzung gehört
und wollte fragen, ob sie heute noch kommt. | Wie viele Termine sind bis jetzt zustande
gekommen? | Stehen die Brotpreise schon auf der Website? | Klappt der Newsletter zum Welpenkurs
bis Freitag? | Sind die Stunden von Marek für den Lohnlauf schon angekommen? | Wie viele Mails
zu Retouren sind denn noch offen? | wie weit seid ihr bei den Maßkarten? | Haben die Leute aus
dem Postfach alle ne Antwort gekriegt | Ist der Beitrag schon online? Ich seh auf dem Handy
nichts. | Wie weit seid ihr mit dem Lohn? | Kommt der übersetzte Vertrag heute noch? | schon was
von der Lohnabrechnung zu sehen? | und die Mahnung an Brinkmann, ist die raus? | Wie weit seid
ihr mit den Karteikarten? Ich will die Kisten endlich aus dem Flur haben. | Wie weit seid ihr
mit den Lieferscheinen? | Hat die Frau Reuter eigentlich schon ihre Mahnung bekommen? Die stand
eben bei mir im Laden. | ist die neue seite schon online? | wann kann ich denn mit der buchung
rechnen | Wie weit seid ihr mit dem Arbeitsbuch? | Haben sich die zwei von neulich schon
gerührt? | Ist der Lohnnachweis schon raus oder fehlt euch noch was? | wie weit seid ihr mit der
Mozartgasse? | Wie siehts mit der Weinkarte aus? | Habt ihr bei der Kammer wen erreicht? | Gibts
den Werbeplan schon oder dauert das noch? | hallöchen, wie weit seid ihr mit den Märzbelegen,
und fehlt euch noch was von mir | Schweiz schon fertig? Der Karton steht im Flur im Weg | wie
siehts denn mit der Vase aus, zahlen die oder zahlen die nicht | Ist das Hotel schon fest oder
käme man da noch raus? | Macht eigentlich noch jemand die Lieferscheine oder ist das
eingeschlafen? | Na, was machen meine Tassen? | wann ungefähr kommt die Lektion 6? ich frag nur
weil die Teilnehmer mich fragen | Wer sitzt eigentlich grad an dem Formular? | Seid ihr mit dem
Interview schon über den Berg oder dauert das noch | Sind die Kartons inzwischen bestellt? | hat
sich schon wer für die recherche gefunden | Wann kommen die Löhne? Und die Mahnungen, sind die
draußen? | Wie weit seid ihr mit den Büchern? | Hat schon jemand mit dem Telefonieren
angefangen? Und wer ist das eigentlich | kommt das diktat heute noch | Wie weit ist die
Recherche zu den Etiketten? | na, wie weit ist die 33? | Sind schon Bewerbungen für die
Azubistelle reingekommen? | Wann kann ich mit den AGB rechnen, und an wen wende ich mich bei
Rückfragen? | Wer macht eigentlich meine Februar-Abrechnung gerade? | Schafft ihr das bis
Donnerstag? | Hallo, am 2.3. beauftragt, wie ist der Stand? | Kurze Frage wie weit seid ihr mit
den Heimen | Hat sich die Wessel gerührt? | Hat der Sprinter jetzt schon ein Kennzeichen oder
nicht? | Ist für Basel schon was gebucht? | Bei der Inventarliste steht seit gestern nichts
Neues. Hängt es irgendwo? | Moin, darf ich heute noch mit der Recherche rechnen oder soll ich
den Feierabend genießen? | Wie siehts aus mit dem Februar? | Sind die Rechnungen schon raus?
Mein Konto sieht nämlich aus wie die Sahara. | wer sitzt an dem interview und wann krieg ichs |
Wieviele Termine stehen denn inzwischen? | liegt die lohnabrechnung grad bei mir oder bei euch?
| Hat sich schon jemand die Bilder von der Ferienwohnung vorgenommen? | Sind die Osterartikel
inzwischen live oder noch Entwurf? | Hat schon jemand von den fünf geantwortet? | Wer macht
meine Franzosen-Texte und hat er/sie schon angefangen? | hängt der brief noch bei mir zur
freigabe oder ist er schon raus? | Schafft ihr den Abgleich bis Freitag, oder wird's eng? | Hat
sich Herr Petkovic auf die Mahnung hin gemeldet? | Wie weit seid ihr mit dem Schuhkarton? :) |
Wann darf ich mit dem Nachtrag rechnen? | Guten Morgen, wie weit sind die Februarrechnungen? |
Hat da schon jemand angefangen mit der Lieferantensuche? Chef fragt | Wer macht das
Dachfenster-Angebot und wann kann ich damit rechnen | is die mahnung an gerdes schon raus? |
Kurze Zwischenfrage, wie weit sind denn die AGB? | Sind die Februarrechnungen denn jetzt raus
oder noch nicht, meine Steuerberaterin fragt | hat bei der betriebsversammlung schon wer
angefangen? | Hat sich schon jemand für den Katalog gefunden? | Na, was macht die Startseite? |
sind die rechnungen eigentlich schon raus? mein konto sieht traurig aus | Ich wollte mal
vorsichtig nachhorchen, ob der Haller schon auf Papier ist | Die Standortanalyse steht auf
Prüfung, dauert sowas Stunden oder Tage? | Mit wem hab ich es bei den Q4-Büchern denn zu tun? |
Mein Konto schaut noch recht leer aus. Sind die Rechnungen denn schon zur Tür raus? | Bei
welcher Minute seid ihr ungefähr? | Liegt die Rösterei-Sache noch rum oder hat sich einer
erbarmt | Wer sitzt denn an meinem Vertrag? Nur interessehalber, ich hoffe jemand mit Nerven |
Die Kolleginnen fragen jeden Morgen ob sie die alten Karten schon schreddern dürfen. Dürfen sie?
| Hat eigentlich schon einer angebissen? | Hängt's bei den Löhnen noch an mir oder rollt das
inzwischen | Wer macht bei euch grad die Silberhochzeit-Bilder? | Gibts schon wen für Samstag
statt der Kathi? Ich werd langsam nervös. | Wieviele Zimmer fehlen denn jetzt noch für die
Musiker? | hat sich das amt wegen hafenfest schon gerührt? | ist die rechnung für den
polizeiball schon raus?? | und, was sagt die Gärtnerei | Hat Seidl jetzt eigentlich was gesagt
oder stellt der sich tot? | Eine Frage zum Seniorenheim: das Angebot, liegt das noch bei mir
oder schon bei euch? | Wie schauts aus mit dem Angebot für die Alm? | Sitzt am Preisspiegel
eigentlich schon jemand dran? | stand bauvertrag italienisch? | Wie weit seid ihr mit dem
Protokoll von letzter Woche? | Servus, morgen will der Maler die Mengen haben – schaff ma das
oder soll ich ihn vertrösten? | Blätter 1-12 hab ich gesehen, schick. Wann kommt der Rest? | Hat
das Amt sich wegen dem Halteverbot schon gerührt | Geht das Kontaktformular eigentlich
inzwischen? Sitzt da schon einer dran? | wann krieg ich denn den podcast text | Wie weit seid
ihr mit den Kassensystemen? | Na, wie weit sind die Anrufe? | Schafft ihr das mit den Löhnen bis
morgen Abend? | T-77? | Gibts was Neues von meiner Übersetzung?? | Hat die Dame mit den
Lohnsachen schon angefangen oder liegt das noch | Bleibt es dabei, dass die Bücher morgen
kommen? | Hat das Straßenbauamt sich schon gerührt wegen Kassel? Oder liegt das noch bei denen
aufm Stapel | Gibts vom Prüfbuch schon was zu sehen? Ich muss der Bank irgendwas hinhalten | hat
der Maler den Wikinger schon angefangen oder ist der noch bei seinem anderen Auftrag | Ich frag
nur, weil mein Konto auch fragt. Sind die Rechnungen schon raus? | Die Satzung muss ich erst
zählen. Beim Flyer: hat die Dame angefangen oder liegt der noch? | Meine Gesellin fragt mich
schon im Treppenhaus. Wie weit sind denn die Löhne?
""",
}
