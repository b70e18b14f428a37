"""What people of small firms type into a chat in German, in a hurry."""

from __future__ import annotations

SAID = {
    "request": """
hi könnt ihr april abschließen, auszüge liegen im ordner |
hier die belege für mai, bitte verbuchen | hab 40 belege für euch, bitte einbuchen |
anbei die aufnahme von heute, bitte abtippen |
rechnung für berger: 2 tage zu 550, zahlbar in 14 tagen | 3 mahnungen, liste hängt dran |
hendriks ist 30 tage drüber, schickt ihm mal ne freundliche erinnerung |
brauche jemanden der die shopmails beantwortet während ich in rom bin |
wär super wenn jemand ne mail an unsere stammkunden schreibt wegen der sommerpause |
was kurzes für facebook zum neuen ofen bitte | 2 insta posts, bilder kommen noch |
auf unserer homepage stehen noch die alten preise, bitte austauschen |
die karte auf der seite zeigt den alten laden |
der link zur speisekarte geht nicht mehr, bitte richten |
wordpress meldet 6 updates, bitte machen | zug nach gent am donnerstag, bis 8 zurück |
zimmer für 2 in graz vom 3. bis 5., unter 100 | mietwagen ab faro, sonntag bis mittwoch |
lohn für juni bitte, 8 leute, tom war 3 tage krank |
diesen monat 2 neue, bitte die abrechnung machen |
adressen aus dem pdf in die tabelle übertragen |
150 bestellzettel auf papier, müssten bis montag in excel | der brief bitte auf niederländisch |
karte auf englisch und französisch bitte | vertrag müsste ins deutsche, 9 seiten |
was nehmen andere dafür? bitte mal nachforschen |
findet mal raus wer hier gebrauchte öfen verkauft |
ruft bitte die leute auf der liste an und macht termine |
50 alte kunden anrufen, wer will einen besuch | märz ist wieder fällig, wie letzten monat bitte |
ustva q1 bitte | wäre es möglich 12 seiten abtippen zu lassen |
das finanzamt will die junizahlen, kann die wer vorbereiten |
unser newsletter ist überfällig, thema ist die neue kollegin |
gibts jemanden der die offenen posten durchgeht und nachhakt |
und noch was anderes: wir brauchen ein zimmer in wien am 9. |
als nächstes bitte das interview verschriftlichen |
könntet ihr uns drei angebote für druck einholen | kleiner zusatzauftrag: 20 kontakte ins crm |
eine noch: nowak 380 berechnen |
wenn ihr schon dabei seid, die über-uns-seite braucht das neue foto |
anderes thema: flüge nach oslo zur messe |
hallo, bin neu hier. bräuchte die buchhaltung fürs letzte quartal |
wir haben im mai einen stand und brauchen flüge für drei |
könnt ihr mir ein hotel bei der klinik suchen |
wer macht mir einen beitrag zu unserer stellenanzeige? |
das protokoll vom montag bitte ausschreiben | lohnzettel für 4, stunden stehen in der tabelle |
liste aller veganen cafés in gent mit telefon bitte |
vergleicht mal die preise von fünf kurieren | bücher und löhne für mai |
erst die rechnungen, dann die mahnungen bitte | den flyer übersetzen und auf die seite stellen |
diesen monat bitte nochmal | für juli bitte wieder genauso |
bei uns steht die inventur an, wer tippt die listen ein |
da müsste mal jemand die texte auf der seite überarbeiten
""",
    "answer": """
mitte mai | ende nächster woche reicht | egal wann | möglichst vor dem 10. | morgen mittag | q2 |
april bis juni | das ganze jahr | nur märz | zwei | nur ein konto | 4 leute |
5, eine in teilzeit | nö | jo | ja stimmt | nein stimmt nicht | beide | das blaue | die zweite |
die alte reicht | lad ich gleich hoch | gestern geschickt | müsste in eurer mail sein |
liegt im drive | warte noch auf die bank | diesel für den lkw | essen mit nem lieferanten |
meine eigene karte, privat | farbe und pinsel | eine kaution, kommt zurück |
geschenk für ne kollegin | parken am flughafen | hosting für die seite | mit mwst | netto |
brutto glaub ich | an die neue adresse | meine frau, anna@laden.example | das macht herr adler |
unser frühlingsangebot | die neue karte, vor allem mittagstisch | dass wir im august zu haben |
eröffnung vom 2. laden | kurz, so 150 wörter | locker, mit du | weiß nicht, was schlagt ihr vor |
sucht ihr aus | ist mir gleich | ab hamburg, früher zug | max 90 die nacht |
die ist im märz gegangen | er arbeitet 20 stunden | noch nicht, kommt montag |
keins davon, es geht um die webseite | das erste denk ich | hm vielleicht dienstag | alles |
diesmal ohne bilder | linkedin und insta | die üblichen | wie beim letzten mal bitte
""",
    "remark": """
ok gut | jo | jup | mhm | ok mach ich | danke für die info | ja klar | ach so | ah ok verstehe |
👍🏻 | okidoki | top | bin bis 2 beim zahnarzt | heute unterwegs, antworte abends |
freitag hab ich frei | montag wieder da | nächste woche vertritt mich anna |
hab die fehlenden belege eben geschickt | auszug ist jetzt oben | dateien sind im ordner |
fotos liegen im drive | hab ich heut früh bezahlt | die 35,20 sind privat |
amazon am 12. war toner | die überweisung an meine frau ist ihr gehalt |
das hat der lieferant storniert | die 200 von klein sind für zwei rechnungen |
kunde zahlt nächste woche, sagt er | neues konto seit märz übrigens | was nehmt ihr pro seite |
preis für 3 posts? | was ist der stundensatz | was würden 10 seiten kosten |
macht ihr auch steuererklärungen | seid ihr am wochenende da | gehen auch fotos statt pdf |
geht auch whatsapp? | wer liest meine dateien? | wie schnell seid ihr normal |
sprecht ihr auch polnisch | wo lad ich das hoch | was braucht ihr dafür von mir |
welchen auszug meint ihr? | was ist ein briefing? | braucht ihr die originale |
reicht es wenn ichs morgen schicke | sieht ana mein konto | wie läuft das mit dem zugang |
herr lee telefoniert lieber nach 4 | deren büro ist bis zum 6. zu | neue adresse: mühlgasse 5 |
logo liegt im drive, nehmt irgendeins | frage nur, nix zu tun | nur so ein gedanke |
im mai brauch ich vielleicht was, meld mich dann | sagt ana der schlüssel liegt unter der matte |
wir sind übrigens umgezogen | mein partner hat den login |
drucker kaputt, deshalb kein scan heute | sorry für die späte antwort |
letzte nachricht bitte ignorieren | falscher chat sorry | für mich ok | bei uns alles gut |
damit kann ich leben | sieht für mich gut aus | das foto ist vom letzten jahr |
dem kunden gefiel der entwurf | er unterschreibt morgen
""",
    "change": """
macht dienstag draus | lieber donnerstag | ne woche später wär besser |
gehts früher, so mittwoch | 2 nächte nicht 3 | 300 statt 200 wörter | 4 posts bitte statt 2 |
das müssen 680 sein, nicht 860 | hotel braucht parkplatz | bitte mit frühstück |
ohne umstieg bitte | fensterplatz wenns geht | nur handgepäck, also den billigen tarif |
der zug soll nach 9 fahren | die neuen preise auch rein | terrasse noch dazu |
april bitte auch mit | die kreditkarte auch | zweites konto rausnehmen |
den teil mit der messe weglassen | meinen namen bitte raus | ohne bild bitte |
nicht das rote, das grüne | mit vornamen anreden | bitte lockerer | etwas kürzer |
größere überschrift | auch an den steuerberater schicken | als word statt pdf |
bestellnummer noch drauf | name ist kowalczyk, bitte ändern | wir sind jetzt 3, nicht 2 |
die rechnung geht an die holding | betrag ist netto, nicht brutto |
datum auf der rechnung soll der 30. sein | halt, der andere kunde. becker nicht bekker |
reise auf juni verschieben | mailing auf montag schieben | fangt mit den unbezahlten an |
doch lieber französisch | noch was zum post: bäcker markieren |
bei der reise kommt einer mehr mit | bei den büchern muss februar auch rein |
newsletter: die zwei themen tauschen | hab vergessen: muss auf englisch sein |
ich sagte freitag, montag reicht auch | eilt jetzt nicht mehr | die wollen es zwei tage früher |
gibt doch noch ein drittes konto | jetzt sind es 9, 2 neue dazu |
den zweiten absatz bitte neu, zu lang | letzten satz streichen | das parken noch erwähnen
""",
    "status": """
wie siehts aus | was neues | und? | hallo? tut sich was | immer noch nix? | fertig? |
schon fertig | wann krieg ichs | wann ists so weit | macht ana das | wer hat das |
hat schon wer reingeschaut | ist die mail raus | ist die rechnung weg | habt ihr gebucht |
haben die schon angerufen | sind die flüge gebucht | ist meine datei angekommen |
habt ihr den auszug bekommen | kam meine mail an? | wo bleibt mein zeug | stand? |
wie weit ist die übersetzung | wie weit sind wir mit den löhnen | klappt freitag |
schafft ihrs bis mittag | was fehlt euch noch von mir | worauf wartet ihr |
was habt ihr grad von mir | kann ich nen entwurf sehen | zeigt mal was offen ist |
hat er schon bezahlt | hat hendriks geantwortet | update bitte |
wollte nur wegen dem post fragen | irgendeine ahnung wann | gehts voran | macht die seite jemand |
wie viele sind fertig | habt ihr angefangen | bleibts bei morgen? | was wurde aus dem hotel |
und die mahnungen? | seid ihr dran
""",
    "cancel": """
brauchen wir nicht mehr, danke | brauch ich doch nicht | haben wir selbst gelöst |
lasst gut sein | lasst es | vergesst den post | blast es ab | bitte nicht weitermachen |
reise fällt aus | termin abgesagt, kein hotel nötig |
kunde ist abgesprungen, rechnung bitte verwerfen | das mailing nicht rausschicken |
mailing stoppen!! | diesen monat machen wir keinen newsletter |
meine schwester hats schon gemacht | doch nicht nötig | hamburg bitte canceln | alles stornieren |
vergessen wir die übersetzung | keine anrufe mehr bitte |
das macht jetzt der steuerberater, also lassen | wir haben uns dagegen entschieden |
nehmt das zurück bitte | egal, hat sich geklärt | zu teuer, lassen wir |
pläne geändert, kein flug | event fällt aus, also keine posts | dieses jahr nicht |
auftrag zurückziehen | schmeißt das weg
""",
    "thanks": """
danke!! | dankee | thx | merci | super leute | perfekt 👌 | top, hab ich | wow schön |
sieht super aus danke | das wars, danke | ihr seid die besten | lebensretter | mega |
genau das, danke dir | läuft, danke | ok super danke | danke ana | bin echt zufrieden |
klasse arbeit | das ist schön geworden danke | ist da, vielen dank | wie immer gut |
so schnell, danke | 🙏🙏 | ❤️ danke | richtig guter text | tausend dank
""",
    "greeting": """
hi zusammen | hey 👋 | gumo | guten tag | wieder ich | morgen! | moinsen | servus | grüß gott |
tach | na ihr | jemand zuhause | hallöchen | hi ich bins | guten abend alle | bis dann | tschüss
| schönen feierabend | ciao | Hallo, hier ist die Bäckerei | Guten Tag, hier die Praxis | Moin,
ich bin neu hier | Hi, bin der Neue von der Tischlerei | Servus, der Weinladen wieder | Hallo
zusammen, ich bin die Sabine | Grüezi mitenand, die Gärtnerei hier | Haaallo, jemand da? | Guten
Morgen, Frau Lenz am Apparat | Hallöchen, gerade angemeldet | Grüß euch, die Hundeschule ist da
| Tach, ich bins wieder | Hallo, zum ersten Mal hier | N'Abend, die Schreinerei Huber
""",
    "complaint": """
das stimmt so nicht | schon wieder falscher betrag | der name ist falsch geschrieben |
ihr habt die mwst vergessen | die hälfte fehlt | viel zu spät | sollte montag da sein |
ihr habt dienstag gesagt, jetzt ist donnerstag | ich erinnere zum dritten mal |
liest hier keiner was ich schreibe | das hab ich schon zweimal gesagt | falsches hotel |
falsches datum auf dem flug | da sind fehler drin | der text ist grottig |
link schon wieder kaputt | geht nicht auf, unbrauchbar | ich hatte ohne umstieg gesagt |
ihr habts an den falschen geschickt!! | mein kunde hat die rechnung doppelt |
viel zu teuer dafür | ich bin echt sauer | nicht gut genug | das kann nicht sein | gehts noch |
ist das euer ernst | lest ihr das überhaupt | ich warte seit tagen | keiner geht ran |
seit montag keine antwort | kann doch nicht so schwer sein | so war das nicht ausgemacht |
ich wollte französisch, nicht deutsch | wieso wurde mir das berechnet | die summe passt nicht |
sehr unzufrieden damit | schlecht gemacht | bin enttäuscht | die am telefon war unverschämt
""",
    "not_for_us": """
könnt ihr mein auto reparieren | brauche heute nen elektriker | suche eine wohnung |
verkauft ihr handys | mein laptop ist kaputt, reparatur? | kennt ihr einen arzt |
kann wer mein kind abholen | ich hätte gern ne pizza | wann ist das spiel | wetter morgen? |
was gibts neues in der welt | erzähl mal was | was ist deine lieblingsfarbe | bist du ein mensch |
ich will mich bei euch bewerben | habt ihr stellen frei? | follower billig kaufen |
jetzt iphone gewinnen | krypto verdoppelt dein geld | ihr konto ist gesperrt, link klicken |
kredit bewilligt, antworten sie ja | frohe ostern allen | ich hab rücken | lol 😂 | so heiß heute |
gestern gesehen? | was ist 2+2 | wer ist kanzler | kann jemand meine wohnung putzen |
der garten braucht wasser | brauche einen dj für die hochzeit |
tipp für ein geschenk für meine frau | am sonntag tennis? | der bäcker nebenan hat zu, schade
""",
}
