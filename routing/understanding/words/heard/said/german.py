"""What people who write German say beside requests; from what was heard."""

from __future__ import annotations

SAID = {
    "answer": """
februar, januar hat noch die alte gemacht | vier und ich selbst | lieber nicht | schweizer
französisch | erfurt hbf, notfalls gotha | ist im anhang, reiter 2 | locker aber nicht albern,
so wie man halt mit nachbarn redet
""",
    "cancel": """
lasst das mit stuttgart, termin ist geplatzt | Bitte stornieren Sie den Auftrag T-17. | brauch
die posts doch nicht, macht jetzt meine tochter | kommando zurück beim newsletter, wir schicken
diesmal keinen | hat sich erledigt, mach ich selber | Bitte stornieren Sie T-58, die Messe ist
abgesagt worden. | blast die anrufaktion ab, ich komm mit den aufträgen eh nicht hinterher | das
mit dem newsletter lassen wir doch bleiben | Lass gut sein mit den Anrufen, ich hab genug
Termine bis Sommer | Hiermit storniere ich die Recherche zu den Trauerrednern. | Den Newsletter
brauchts doch net, der Chef hat selber einen gschrieben | nix mehr mit Übersetzung, der Kunde
kann plötzlich Deutsch | Köln kann weg, der Kunde hat abgesagt | Ich würd das mit den Anrufen
doch lieber bleiben lassen, sorry | ach lassts den Newsletter, da hat meine Tochter schon was
zusammengeschrieben | die Reise nach Basel hat sich erledigt
""",
    "change": """
bitte doch 8 statt 10 posts | der zug nach stuttgart lieber einen tag früher, also am 17. |
nehmt bei den mahnungen noch die firma Reuter mit dazu | Könnte die Übersetzung statt britisch
amerikanisch sein? | ach so und im newsletter bitte duzen, nicht siezen | Abgabe verschiebt
sich, reicht am 23. März | hotel kann ruhig mehr kosten, bis 180 die nacht | wenn ihr schon
dabei seid, den januar auch gleich mitbuchen | Die Rechnung Yilmaz bitte auf zwei Raten
aufteilen | legt die termine ab jetzt nur noch auf vormittags, nachmittags geht bei mir nix mehr
| es müssen jetzt doch acht sein | kann da noch die handynummer mit rein? | Lieber siezen,
unsere Kundschaft ist etwas älter. | Planänderung: ich fahre schon am Montag, Rest bleibt | den
dezember bitte auch noch, der ist mir durchgerutscht | ohne ähs und öhs wär mir lieber | Wäre es
wohl möglich, dass der dritte Post statt vom Brot von unserer Azubine handelt? Die hat nämlich
bestanden! | zahlungsziel 14 tage statt 30 | Die sollen Luxemburg gleich mitnehmen, wenn sie eh
schon Belgien durchgehen | ich bräuchte es nun doch erst am 30. märz | nachnamen und vornamen
bitte in getrennte spalten | Reklamationen sollen ab sofort direkt an mich gehen, den Rest
beantwortet ihr weiter | nur noch vormittags anrufen, nachmittags sind die auf den baustellen |
bitte doch per Sie, ist ein Bestattungshaus | Könnten Sie den Termin auf den 30. März legen?
Vorher bekomme ich vom Steuerbüro nichts. | Nimm lieber das Du und bissl lockerer | Unsere Seife
heißt jetzt Moosgrün statt Waldgrün, bitte im ganzen Text tauschen | mach 5 beiträge draus statt
3 | noch die Frau Leitner mit auf die Liste nehmen, 0171 555 0199 | Schreiben Sie bitte den
Skontosatz von 2 % dazu. | bis freitag reichts auch, hab mich im kalender vertan | statt münchen
bitte nürnberg, gleicher tag | streich den absatz mit dem sommerfest | Ach, und setzen Sie beim
Text noch unsere Notdienstnummer drunter, ja? | bitte nicht per sie, unsere kundinnen duzen wir
| geht das auch mit 5 statt 8 Beiträgen? wird mir sonst zu viel | Herrn Brandl braucht ihr keine
Mahnung mehr zu schicken, der hat überwiesen. Die anderen vier schon. | den kroatischen Text
bitte nicht vor dem 20. losschicken, da kommt noch eine Seite dazu | nehmt beim zweiten post das
bild mit dem hund, nicht das mit mir | Bloss die Betriebe im Kanton Zug, ned die ganzi Schwiiz
bitte | Wäre es möglich, die Lohnabrechnung um den neuen Lehrling Emre zu ergänzen? Seine Daten
liegen bei. | den witz mit dem metzger lasst bitte draußen, kam letztes mal gar nicht gut an |
Zug is mir lieber als Flieger, könnts des no umdrehn? | wenn möglich bis donnerstag den 19., die
messe ist vorverlegt worden | spalte F braucht ihr nicht übernehmen, nur bis E | Könntet ihr bei
den Antworten noch reinschreiben, dass wir bis Ostern nichts verschicken?
""",
    "complaint": """
da stehen schon wieder drei tippfehler im newsletter drin, echt jetzt? | Leider muss ich das
zurückgeben, die Hälfte der Artikelnummern stimmt nicht. | ich warte seit montag. so geht das
nicht | ihr habt herrn reuter angemahnt obwohl er längst bezahlt hat, mega peinlich 😡 | das ist
kein französisch, das ist google | Als ich im Hotel ankam, wusste dort keiner von einer
Reservierung. Ich stand um elf Uhr nachts mit dem Koffer auf der Straße. | die hälfte der leute
auf der liste ist längst in rente | Auf der Rechnung steht 7 statt 19 Prozent. | das geht so gar
nicht, ein kunde hat drei tage auf antwort gewartet! | Der Zug, den Sie mir gebucht haben, fährt
sonntags nicht | meine tochter macht das mit ihren 14 besser, sorry | seit eurer änderung ist
das logo weg | zugesagt war gestern mittag. jetzt ist mittwoch und ich steh vor den leuten ohne
text da | Sagen Sie mal, hat da überhaupt jemand drübergelesen? Drei Tippfehler allein in der
Überschrift! | Da fehlt die Hälfte. Ich hatte 48 Seiten geschickt, zurück kamen 23. | Der Zug
fährt um 4:50?? Das kann nicht euer Ernst sein | Schon wieder ne Rückfrage die ich letzte Woche
beantwortet hab. Lest ihr das überhaupt? | hm die fotos sind alle quer abgeschnitten. so kann
ich das nicht lassen, zurück damit | Die Leute rufen immer noch zu den alten Öffnungszeiten an,
da hat doch wohl keiner was geändert | Das ist jetzt das dritte Mal, dass die Umsatzsteuer
falsch ausgewiesen ist. So kann ich das nicht brauchen. | warum steht da 'Rindfleisch' bei einem
veganen Caterer?? hat das jemand gelesen? | Ihr wolltet euch gestern melden. Habt ihr nicht. |
ich hätte gesagt, wir hatten zehn Termine vereinbart, im Kalender stehen drei, davon einer am
Sonntag | Kunde behauptet er hat nie eine Antwort bekommen. Ich glaub ihm. Was treibt ihr da? |
schon wieder falsch | Seite 3 fehlt | so nicht | da ist ein Tippfehler in Zeile 7
""",
    "greeting": """
moin
""",
    "not_for_us": """
kann wer bei mir im laden die fenster putzen? | wie wird das wetter am we | Mein Vermieter hat
mir die Werkstatt gekündigt, komme ich da rechtlich raus? | Sehr geehrte Damen und Herren,
hiermit bewerbe ich mich um eine Ausbildung zum Bürokaufmann in Ihrem Haus. | oma hat samstag
geburtstag, besorgt ihr mir nen strauß und bringt ihn vorbei? | kann mein vermieter mir wegen
der werkstatt im hof einfach kündigen? | Sehr geehrte Damen und Herren, hiermit bewerbe ich mich
initiativ als Bürokauffrau in Teilzeit. | jemand müsste heut um vier den hund aus der huta holen
| und, was macht ihr so am wochenende bei dem wetter? | kann mir jemand morgen früh die
sommerreifen draufziehen 😄 | ich hab den Bus verpasst, regnet's bei euch auch so? | Kann jemand
von Ihnen meiner Mutter beim Umzug helfen? Zweiter Stock, wenig Möbel. | mein Hund hat
Schokolade gefressen was mach ich jetzt | Könnte mir jemand sagen, ob mein Knie nach dem Sturz
geröntgt gehört? | mag wer am samstag beim umzug vom atelier kisten schleppen? pizza gibts | Wir
bieten Ihnen Büroreinigung zu Top-Konditionen ab 19 €/Std., dürfen wir Ihnen ein Angebot
zukommen lassen? | Ich brauche ein Logo | wir suchen einen Klempner | bestellt mir eine Pizza |
ein Babysitter für Freitag | wer malert meinen Laden | brauche einen Anwalt
""",
    "remark": """
nur zur info, die kasse war drei tage kaputt, da fehlen bons | wie läuft das eigentlich mit dem
datenschutz bei euch | Die Audiodateien kommen gleich per WeTransfer. | frau hoffmann heißt seit
januar frau weber, nicht wundern | Spricht die Person, die da anruft, eigentlich Dialekt? Fragt
meine Frau 😄 | Herr Reuter ist übrigens ein etwas schwieriger Kunde, aber im Grunde ein netter
Kerl | hab die zugangsdaten fürs wordpress im safe hinterlegt | bin bis 15 uhr auf der
baustelle, kein netz | Muss ich die Belege sortieren oder reicht das so durcheinander? | unser
laden heißt offiziell noch Tee & Mehr GbR, auch wenn draußen was anderes dransteht | eilt
überhaupt nicht, wollt ich nur gesagt haben | Am 28. März ist bei uns Tag der offenen Tür, nur
damit ihr Bescheid wisst | der kollege kröger kennt sich mit den alten konten aus, der hat das
jahrelang tadellos gemacht | Irgendwann will ich auch mal einen Podcast machen, aber das ist
Zukunftsmusik. | frage an den, der übersetzt: sind sie muttersprachler? | kontoauszüge kommen
heut abend, sitz grad im zug | Wie ist das eigentlich gemeint mit der Abnahme, muss ich da was
unterschreiben? | frau seidel heißt seit der hochzeit übrigens brandt, nicht wundern | Das
zweite Band rauscht etwas, da lief der Kompressor mit. | bin ne schnarchnase und brauch nachts
ruhe, falls das fürs hotel von belang ist 😄 | Müller hat gestern bezahlt, steht aber noch nicht
auf dem Auszug | Der Kunde heißt übrigens Schmitt mit zwei t, steht auf dem Beleg auch falsch |
in der aufnahme redet ab minute 30 nur noch der bürgermeister, nicht wundern | Bei uns zahlt man
traditionell erst nach der Beisetzung, das nur zum Verständnis. | woher weiß eigentlich
derjenige, welche Kunden wir duzen? | Das Kontaktformular hat mein Sohn gebaut, falls jemand
Zugangsdaten braucht, er heißt Jannis | Meine Nichte macht die Fotos selber, die kommen aber
erst am Wochenende | Bin heute im Atelier ohne Netz, erst abends wieder am Handy | was sich mit
dem Rest der Aufträge überschneidet: der Ordner Fotos ist für alle derselbe | Für welche
Zeitzone gelten denn eure Fristen? | Wir haben letztes Jahr die Rechtsform gewechselt, seitdem
UG, deshalb die zwei Briefköpfe | die bank hat den januar auszug endlich rausgerückt | bin bis
15 uhr beim patienten und geh nicht ran | Sieht der, der die Bücher macht, eigentlich auch mein
privates Konto? | Frau Zuber sitzt im Rollstuhl, nur dass ihr das beim Text im Hinterkopf habt |
Darf man bei den Rechnungen eigentlich Du schreiben oder wirkt das unseriös, was meint ihr? |
der passwortzettel klebt bei uns am monitor, quatsch, zugang ist derselbe wie im herbst | Zählt
bei euch der Samstag als Werktag? | In Aufnahme 2 redet der mit der tiefen Stimme, das ist Herr
Okafor, die Frau bin ich | Meine Kollegin Svenja schickt euch die Belege heut abend noch rüber |
unsere umsatzsteuernummer auf dem briefpapier stimmt, die auf der alten seite nicht | zur info:
mit Stube ist bei uns der Gastraum gemeint, nicht das Zimmer, steht eh so im Glossar | hm | ja |
nein | später | na gut | aha | soso | vielleicht | mal sehen | weiß ich noch nicht | keine
ahnung | ich überleg's mir | lieber nicht heute | ich frag erst meine frau | der beleg lag noch
im auto | eine rechnung vom drucker | die löhne machen wir selbst | meine rechnungen schreib ich
selber | unsere website macht mein neffe | bin gerade unterwegs | falsches fenster, sorry | ich
bin die neue assistentin | so ist das | verstehe | kommt drauf an | da war noch eine quittung
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
nichts?
""",
    "thanks": """
dankeee ihr seid spitze | So passt das, nehme ich ab. | die dame am telefon war großartig,
gleich vier termine, danke! | sauber, genau so hab ich mir das vorgestellt | Herzlichen Dank,
Sie haben mir den Monat gerettet | passt, nehm ich 👍 | Spitze, genau so wollt ichs haben, Gruß
an die Kollegin | Tausend Dank, da fällt mir ein Stein vom Herzen. | passt perfekt, vergelts
gott! | Merci vielmal, das isch genau was ich brucht ha | Sehr fein gemacht, die Kundschaft ist
begeistert 🙏 | dankeschön | super, merci | klasse
""",
}
