"""What people who write German say of work in play; from what was heard."""

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
irgendwann im sommer | bis übermorgen reicht
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
zusammengeschrieben | die Reise nach Basel hat sich erledigt | rundmail entfällt, wir machen den
laden nächsten monat eh zu | T-40 streichen bitte | Der Korkvertrag muss nicht mehr übersetzt
werden, der Händler schickte eine deutsche Fassung. | lasst das mit insta, hab wieder ne
schülerin die das macht | lastenräder könnt ihr vergessen, war ne schnapsidee | wir machen zu.
also kein newsletter mehr. war schön mit euch | brief brauchts nimmer | die analyse nehm ich
zurück, der newsletter bleibt | hab schon eins gekauft haha. recherche überflüssig | Der Käufer
ist abgesprungen, das Exposé muss keiner mehr übersetzen | chef hat kalte füße gekriegt, ruft da
bitte keinen mehr an | Der Steuerberater macht's künftig. Hiermit ziehe ich den Auftrag zurück.
| Datenschutz hat nein gesagt, mitschnitt bitte löschen und nicht weiter tippen | lass mal mit
dem newsletter, wir machen jetzt nur noch whatsapp | Messe abgesagt, Bahn also auch | Wir haben
ab April eine Bürokraft, die fängt gleich mit dem März an. Den Auftrag können Sie streichen. |
Tallinn ist gestorben, beides | Die Aufnahme ist eh leer, wie ich grad seh. vergesst es | storno
für die bons bitte | doch keine posts, sorry fürs hin und her | hoffmann hat gezahlt, mahnung
kann weg | hat sich erledigt, mein sohn hats gemacht | Stopp die Anruferei bitte, wir sind voll
bis Herbst | flohmarkt fällt ins wasser, posts in die tonne
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
den Antworten noch reinschreiben, dass wir bis Ostern nichts verschicken? | brauch das diktat
nen tag früher, also schon mittwoch den 18. | moment, auf die rechnung muss noch die bauleitung
mit 400 euro drauf | nur noch vormittags anrufen bitte, nachmittags föhnen die alle | den absatz
über den koch rausschmeißen, der hat gestern gekündigt | düsseldorf jetzt doch vier betten, mein
schwager drängt sich auf | Statt Arabisch bitte Ukrainisch, Türkisch bleibt. | mit Frühstück wär
doch besser | der Newsletter eilt doch, bitte bis Freitag Mittag | könnt ihr den dezember gleich
mit dranhängen? danke | Schilder bitte größer denken: höchstens drei Wörter pro Sprache | doch
lieber als word und nicht als excel | könntet ihr auch den sonntag noch übernehmen | statt köln
lieber bonn und umgebung | Zieht den Lohnlauf bitte auf den 20. vor. | sehr schön! nur das bild
vom wald gegen das vom see tauschen, dann passts | Die Ayse kriegt diesmal 10 Stunden weniger,
hatte unbezahlt frei | Ähs und Öhs können raus | lieber monatsweise, sonst verlier ich den
Überblick | bitte doch mit Sie statt du, die Kundschaft ist eher gesetzt | 4 reichen auch,
budget is knapp | nur grundschulen! die gymnasien sind mir zu anstrengend | Toll geworden. Eine
Kleinigkeit: Lesung ist um 19 Uhr, nicht um 20 Uhr, bitte ändern | lasst das zweite Konto weg,
das wird aufgelöst | es reicht, wenn ihr nur Seite 1 bis 4 übersetzt | Die Silke fliegt auch
mit, also drei Tickets | Lasst Bayern weg, dafür gern noch Hessen anschauen | mach 5 draus | das
plakat ist jetzt in hoch statt quer, könnt ihr die bilder bitte dran anpassen | Bitte an die
neue Anschrift: Am Anger 3, nicht mehr Lange Gasse | Der Herr Lindner ist nicht mehr
Geschäftsführer, schreibt da bitte "Seniorchef" hin | Ab sofort bitte "Team Physio am Wehr"
drunter und nicht mehr meinen Namen | Anrufe nur noch vormittags, nachmittags geht da keiner ran
| paypal bitte mit abgleichen, hatte ich vergessen zu sagen | die preise bitte ohne
nachkommastellen | zahlungsziel 14 tage statt 30, sonst verhunger ich | ein feld für die handynr
bräuchts noch | und noch auf Tschechisch, wir kriegen nen Bus voll aus Brünn | verschieben wir
auf montag, schnee kommt später 🙈 | Nur die erste halbe Stunde, danach reden wir über Fußball |
Ich muss doch schon einen Tag früher los, also am 17. statt am 18. | Nur die ab Februar, die
alten braucht kein Mensch mehr | Nimm lieber amerikanisches Englisch | Hund kommt mit. also
hundehotel | die mengen brauchen wir in kartons und nicht in stück
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
bin die neue assistentin | so ist das | verstehe | kommt drauf an | da war noch eine quittung |
haha der salon am markt hat mich grad auf der straße angesprochen, ihr wart wohl sehr charmant |
die tankquittung mit dem kaffeefleck ist vom 9., kann man nimmer lesen | sagt mal kann ich auch
sonntags was reinschicken oder nervt das | wie rechnet ihr ab wenn was länger dauert als gedacht
| Die Zugangsdaten habe ich Ihnen soeben über das Formular geschickt. | nur damit ihrs wisst
haus 3 ist bis juni komplett voll | dürfen meine mitarbeiter hier auch reinschreiben? | Eine
Kollegin in Venlo kann bei Fachwörtern helfen, wenn ihr mal hängt | Wegen dem Rückruf: da läuft
bei uns schon was mit dem Hersteller, nur dass ihr's wisst | wir sind 6 leute, bissl über 400k
umsatz, falls das für die größenordnung wichtig ist | bin ab mittag nicht erreichbar, brennofen
| die abonnentenliste hat 312 adressen | wir heißen übrigens seit gestern Pfotenglück und nicht
mehr Fellnasenstudio | der ziegenkäse hat bronze geholt!! 🐐 | Das Passwort hat sich nicht
geändert | Wie läuft das eigentlich mit der Abrechnung, zahl ich pro Auftrag? | der Herr
Petersen ist bis 20.3. in kur | Die meisten fragen nach Schließtagen, die stehen auf der
Homepage unter Termine | die Frau Ostermann hat gestern bar bezahlt | wie lang hebt ihr unsere
Unterlagen auf? | liegt jetzt bei uns auf dem server | Band 4 ist auf Platt, nicht erschrecken |
Fotos liegen im Ordner, die verschwommenen sind Absicht 😅 | die braut auf bild 3 hat ihr ok
gegeben | Meine Bank hat grade Wartung, Umsätze kommen erst morgen rein | die 49 euro am 3. sind
privat, war der hamster | Kevin krank 5.-9.3., AU liegt vor | Ist das hier ein Mensch oder ein
Bot? | Gestern rief einer von der Liste zurück und war ganz angetan | karton nummer zwei ist
gestern mit der post raus | ich nuschel ein wenig, mea culpa | Hab drübergeschaut, alles paletti
soweit. | Nr. 8 auf der Liste kenn ich aus'm Schützenverein, der weiß schon bescheid | Bei uns
sagt man Zarge, nicht Rahmen – falls das hilft. | kleine Neuigkeit: wir sind jetzt eine UG |
hab's an die Steuerberaterin weitergeleitet, die schaut nächste Woche rein | Führerschein hab
ich hochgeladen | unser hoster ist der mit dem blauen logo, zugang kommt per post | kleine info:
wordpress hat heut nacht selber ein update gemacht | hab mit dem Wirt vom Löwen geredet, er
zahlt in raten | manche sind doppelt, das ist ok so | ab 1.4. fängt die Jule an, Unterlagen
schick ich noch | bahncard 50 hab ich, nummer steht im profil | IHK meinte es gäb da was vom
Land, mehr wusste die Dame auch nicht
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
versammlung
""",
}
