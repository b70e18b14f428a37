"""What people who write German want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
so männer, ab april macht ihr bitte die löhne für die werkstatt (7 mann), plus die monatliche
buchhaltung, plus einer der die google-mails beantwortet | Preise der Bleachings auf der Website
um je 20 € rauf; und Frau Dr. Seidl kriegt noch die Rechnung für die Praxisvertretung, 4 Tage à
650. | Die Lostopf-Gewinner aus der Kladde in die Liste übertragen, danach jedem einzeln auf
seine Mail antworten, ja, auch dem Herrn Knauer | Beantwortet ihr bitte die Brautpaar-Anfragen
der letzten Woche, es sind acht, und telefoniert danach mit Schloss Wartin, wann ich mit denen
zur Besichtigung kommen darf? | Findet mal raus, welche Zuschüsse es in Sachsen für Ladesäulen
an Kfz-Betrieben gibt. Und wenn ihr was habt: kurzer Absatz dazu auf unsere Seite | erst die
alten Kundenadressen in die neue Tabelle, dann denen allen ne Mail schreiben (Rundbrief halt)
dass wir wieder auf haben | Vogel hat bezahlt, prima. Jetzt noch was anderes, Rechnung an
Familie Reiter (Treppe lackiert, 640 netto), und die Arztpraxis braucht ihre auch, 210 netto. |
Die Zahlen: Februar abschließen bitte. Die Leute: Krankentage von Mehmet eintragen und Lohnlauf.
Die Kunden: auf die 17 offenen Mails antworten. | Ich fahr nach Graz zum Geigenbauertreffen. Zug
bitte und was zum Schlafen. Während ich weg bin, müsste jemand die Kundenmails beantworten, die
meisten fragen nach Wartezeiten. | Zwei Wünsche vor der Messe: dass jemand die Aussteller aus
Halle 3 raussucht und dass jemand bei denen dann anruft wegen Gesprächen am Stand | Der alte
Herr Brandl zahlt nicht. Schreibt ihm bitte noch mal, diesmal mit Mahngebühr, Frist zehn Tage,
Kopie vom ersten Brief dazu, und nett bleiben, er ist der Onkel vom Bürgermeister | Liebes Team,
für die Lohnabrechnung bis zum 24. die Stunden zusammenstellen. Für die Kita-Eltern einen Text,
wie die Eingewöhnung läuft, den hab ich auf Arabisch da und brauche ihn auf Deutsch. | Liebe
Leute, der Kurs von Donnerstag soll von der Seite runter. Ferner bräuchte ich eine Aufstellung
der Förderprogramme für Kleinkunst, nur Sachsen | Im Pfadfinderladen fehlen alle 140 Artikel im
Shop, tippt ihr die ab? Außerdem hätte die Sippe gern günstige Züge nach Flensburg, 11 Leute. |
bräuchte mal ne liste mit pflegediensten im umkreis 30km die noch keinen fußpflege partner
haben... und wenn die liste steht bitte gleich durchtelefonieren und mir termine zum vorstellen
machen | märz bitte komplett fertig machen bis monatsende, kontoauszüge kommen automatisch.
ausserdem mahnung an Brunner, dritte schon, ruhig deutlich jetzt | rechnung an die grundschule
für die trommelstunden (6x55) und auf der homepage die sommerkurse schon mal eintragen, daten
hab ich dir gestern in die cloud geworfen. bis ende der woche reicht | bis freitag wärs gut:
schaut was andere hundeschulen im landkreis für welpenkurse verlangen, postet mir den neuen
kurs, und rechnung an die stadt wegen dem vortrag 250 netto | Februar und getrennt davon die
Belege vom Verein sortieren (das ist ein eigener Ordner!!), dann noch Rechnung an Schwarz für
das Baumgutachten. bis Monatsende | einmal die pilzbestellungen aus den whatsapps in die
tabelle, und unabhängig davon die neuen wirte (hab 19 visitenkarten fotografiert) ins crm | mach
mal was für linkedin draus: wir, also ich 😄, sind jetzt zertifizierter energieberater. keine
floskeln, kein "stolz", lieber das beispiel von dem haus in bamberg mit 40% weniger verbrauch |
beantwortet bitte die ebay anfragen zu den alten radios (15), und findet raus was ein grundig
2012 mit magischem auge so bringt, mehrere preise | einmal die woche, mittwochs am besten, ein
kleiner beitrag aus der werkstatt: alter stuhl, neues leben. bilder leg ich euch ab. keine
hashtag-wüste | rechnung fürs teamevent bogenschießen, firma kraus, 14 leute à 49. und für den
ersten termin von denen im november ist auch nie was rausgegangen, extra rechnung bitte mit dem
alten datum der leistung | Zimmer in Dresden für den Orgelbauer, der hilft mir drei Tage, buchen
bitte bis zum 20. und das Angebot für die tschechische Gemeinde auf Tschechisch bringen | Die
Rechnung läuft, prima. Dann bitte noch: mein Gespräch mit dem Bürgermeister abtippen (22 min)
und daraus einen Beitrag für Facebook | Hallo, ich hab ein Interview auf Spanisch (18 min). Das
müsste abgetippt werden und das Getippte dann ins Deutsche. Geht sowas? | Heute Nachmittag ist
Zahnarzt, kann wer den Chat übernehmen? so 10 Anfragen vllt, meistens fragen sie nach Größe 38
und ob wir am Sonntag zum Stadtfest offen haben (ja, 13 bis 18 Uhr) | so, der Karton ist voll.
Tankquittungen, Bahn, Fachbücher, alles durcheinander. Meine Steuerberaterin will das am 20.3.
sortiert auf dem Tisch haben 🙈 | am 28. muss ich nach Graz zur Supervisionstagung, früh hin,
abends zurück, bitte Zug. und keinen mit 4x umsteigen | Puh, auf der Messe Leipzig 17
Visitenkarten eingesammelt und mit allen kurz geschnackt. Die meisten wollten ein Angebot fürs
Schnupperpaket... lagen jetzt 2 Wochen aufm Schreibtisch | Mein Onlinekurs "Angstfrei fliegen"
startet am 5. Mai. Die Lektionen müssen in dieses Kursdings (ihr wisst schon) rein, Bezahlen
muss gehen, und wer schon mal beim Webinar war soll zuerst ne Mail kriegen | Sodele, d' Rechnung
für dr Sessel von dr Frau Häberle ko naus, Stoff 6,5 Meter à 48, Arbeit 14 Schdond. Bloß net
vergessa dass se 200 azahlt hot | Fürs Steuerbüro: alle Onlinekäufe aus dem Februar, ich glaub
so 40, die Rechnungen muss man sich aus den Kundenkonten ziehn. Zugänge geb ich dir telefonisch
| Hallöchen, am Samstag ist Stoffmarkt und ich bin den ganzen Tag weg, da kommen immer zig
Fragen zu Breiten und Restmetern rein. Kann da jemand für mich ran? | joa also die drei neuen
vasen sind online, jetzt will ne galerie aus lyon die sehen und die können kein deutsch.
französisch wär gut. bis freitag früh 9 uhr wenns geht, dann telefonieren wir | Ein Käufer aus
Tirol schreibt mir jeden Tag drei Nachrichten zu einem 14-Euro-Schlüsselanhänger. Ich kann nicht
mehr. Bitte freundlich, aber so dass Ruhe ist. | Servus, i mach mi selbstständig ois Hebamm, hab
nix, koan Schriftzug, koane Farben, und auf da Homepage steht no lorem ipsum. Könnts ihr beides?
| Ich würde meinen Kunden gerne mitteilen, dass ich im Mai drei Wochen in Cremona bin und vorher
noch Bögen zum Behaaren annehme. An etwa 180 Adressen. | Wir haben den Talk aus dem Gewächshaus
mitgeschnitten (74 min, Regen aufm Dach). Bitte so hinkriegen dass man's anhören mag, und eine
Textfassung für die Webseite | Moin, Zimmer 5 die Dusche läuft nich mehr ab, hab schon mit der
Spirale rumgestochert, nix. Freitag kommen neue Leute da rein, bis dahin muss das weg sein | wir
machen jetzt Selbst-Check-in mit Schlüsselkasten. ankunft darf also bis 23 uhr (steht überall
noch 19 uhr drin) und an die haustür muss ne anleitung wie der kasten aufgeht | 2 sachen 1.
klingelanlage hausnr 12 tot, elektriker bitte 2. der kiosk unten hat märz nicht überwiesen, mal
höflich anklopfen | die bäckerei hat mein plakatmotiv einfach aufs auto geklebt 🙄 bitte
anschreiben. und der verlag hat die rechnung von januar immer noch nicht gezahlt, mahnung raus |
Mitgliederversammlung am Freitag 24. April um 19 Uhr – bitte einen Raum für ca 80 Personen
buchen und die Unterlagen vorbereiten (Wahl Kassier und zwei Beisitzer, also auch Stimmzettel) |
Zwei neue Sachen im Programm, Contact-Improvisation (12 Leute) und der Elternabend-Tanz, äh,
Tanzabend für Eltern, (max 30). für beides bitte getrennt Anmeldung aufmachen | Wer ist dieses
Jahr 50 Jahre dabei? Liste bitte. Und die kriegen dann alle einen persönlichen Brief von mir,
Text dürft ihr vorschlagen. | Gestern Vorstand, Aufnahme liegt im Ordner, bitte ordentlich
aufschreiben. Und dann müsste langsam die Einladung zur Jahresversammlung raus, mit Tagesordnung
und Vollmacht. | Bitte die letzten zehn Google Bewertungen beantworten. Außerdem passt die
SumUp-Auszahlung vom 5. nicht zur Kasse, schaut da mal rein. | Die Musik im Intro ist viel zu
laut, dreht die runter und macht es zwei Sekunden kürzer. Und irgendwer muss beim Bauamt
nachfragen, ob unser Schild genehmigt ist, am besten heute noch. | Das Schreiben vom Landesamt
verlangt drei Nachweise und ein Deckblatt; bitte zusammenstellen, kopieren, eintüten und mit
Rückschein hinschicken, Frist dort ist der 27. März. Die Nachweise findet ihr im blauen Ordner,
bereits eingescannt. | Ich brauche für meinen eigenen Überblick eine Auswertung: Wie viel habe
ich heuer an wen verkauft, nach Produkt und nach Bundesland, schön als Tabelle mit Balken
daneben? Export aus der Kassa liegt am Laufwerk. | Was kostet Lagerfläche in Graz pro
Quadratmeter? Das bitte rausfinden. Völlig andere Baustelle: meine Artikelliste hat kaputte
Umlaute und doppelte Nummern, die gehört bereinigt. | Der Filmemacher will seine Anzahlung
(600), überweist ihm die bitte gleich. Sein Rohschnitt ist mir aber zu lang: kürzt ihn von zwölf
auf sechs Minuten. | aus den Produktfotos ein 20-Sekunden-Video machen, und die Sonnenhüte bitte
wieder in den Shop, die Saison geht los | Unser Blog schläft. Ich möchte einen Artikel darüber,
wie man Lederschuhe im Winter pflegt, rund 800 Wörter, mit Zwischenüberschriften, einem Absatz
zu Salzflecken (danach fragt jeder!) und am Ende einem Hinweis auf unsere Reparatur. | Zu tun:
Kontoauszug Februar mit den Buchungen abgleichen / Gehalt für Mirjam vorbereiten (sie hatte 6
Überstunden) / den Brief vom Versorgungsamt beantworten. | Bin gerade umgezogen – das
Adressverzeichnis muss bereinigt werden, lauter Dubletten. Bei der Post den Nachsendeauftrag
stellen, das wäre das andere. Gilt ab 1. April, muss also vorher da sein. | Neue
Keramikkollektion: 18 Teile mit Bild und Preis in den Laden online stellen, ein Faltblatt dazu
gestalten, und dann die Concept Stores von unserer Liste anmailen, ob sie sie führen wollen |
Einer englischen Kundin passt die Farbe nicht, sie mailt täglich, bitte übernehmen. Die
Pflegehinweise soll es künftig auch auf Englisch geben, und dann als hübsches Kärtchen
gestaltet, das man beilegt. | Es sind noch vier Leute mit Februar im Rückstand, zwei davon zum
dritten Mal (Brückner und der Sportverein). Erinnert sie bitte alle, die beiden aber mit
deutlicheren Worten und Verzugszinsen. | Rechnung an Klinger (zwei Beratungstage à 720), und die
Kanzlei Ott hat die vom Jänner noch immer nicht bezahlt, da gehört eine Mahnung hin | Ich
verreise vom 4. bis 12. Juli. Zwei Erwachsene, ein Hund, Fähre ab Kiel und ein Häuschen in
Schweden, wo der Hund auch reindarf; bitte raussuchen und buchen, wir zahlen mit der
Firmenkarte. | Was darf ich als Nagelstudio eigentlich in den Hausmüll werfen und was nicht? Ich
brauche die Vorschriften für Bern, am liebsten mit Link zur Quelle, und eine kurze
Zusammenfassung in normalem Deutsch. | Folge 4 vom Podcast schneiden, und für den YouTube-Kanal
ein neues Outro basteln, 5 sek, dezent. Folge 4 soll am 22. März raus. | Was haben die Hofcafés
im Allgäu für Frühstückspreise? Ich überlege nämlich, unser Buffet auf 19,50 anzuheben, und
möchte wissen, ob ich damit allein dastehe. Zehn Betriebe genügen, Buffet und Karte getrennt. |
Für die Seminarhäuser in Tirol würd ich jemanden brauchen, der anruft und unsere Trommelabende
vorstellt. Auf Instagram ist seit Fasching nix mehr passiert, da sollten auch wieder zwei
Beiträge pro Woche hinein. | Mein Steuerordner 2025 ist noch nicht beisammen, das bitte angehen.
Dann wär noch was Eigenes: eine Stellenausschreibung für einen Kommissionierer, muss am 18.3.
online sein. | Unsere FAQ-Seite: Texte überarbeiten, danach ins Französische und Italienische,
und der Suchschlitz oben findet nichts mehr, der ist kaputt. Achja und jemand müsste mal die
Schaufenster putzen. | Wir schalten ab 20. April Werbung auf Facebook für das Gitarrenseminar,
bitte alles einrichten; dafür braucht's einen 15-Sekunden-Spot aus dem Material vom letzten
Jahr. | Der Text unter „Team“ auf der Homepage ist von 2019, schreibt den bitte neu, zwei
Absätze. Der Ferienplan der Angestellten für Sommer muss auch noch abgestimmt werden. | Ich hab
einen Blogtext zum Thema Wärmepumpe geschrieben, glaube aber, er ist zu technisch. Bitte
vereinfachen, kürzen, eine griffige Überschrift suchen, Zahlen so lassen. Dauert sicher nicht
lang, ist nur eine Seite. | Nach dem Umzug zum neuen Hoster sind alle Bilder auf der Site weg,
das muss wieder hin. Und bitte meinen Kalender ausmisten, da stehen Sachen drin, die längst
erledigt oder doppelt sind. | Die Einarbeitung für unseren Lehrling planen (soll am 7. April
fertig sein), das Kündigungsschreiben an den Stromanbieter aufsetzen und abschicken, und dann
tropft in der Werkstatt der Wasserhahn, den müsste auch wer reparieren | Wir starten im Mai mit
Online-Anzeigen, das soll jemand aufsetzen. Vorher müsste ich mit der Agentur Brinkmann sprechen
– macht ihr mir da was am 19. März um 11 aus? | Fürs Finanzamt brauch ich die Bewirtungsbelege
von 2025 beieinander und fürs Schaufenster ein Banner „Wir ziehen um“, zwei Meter breit. |
Könnts ihr mir die offenen Rechnungen vom Elektriker und vom Fliesenleger überweisen, spätestens
am 17.? Und die neuen Kurszeiten gehören auf die Homepage. | Drei Punkte, Reihenfolge egal: •
Vorsorgetermin beim Betriebsarzt um eine Woche nach hinten • Kündigung Handyvertrag schreiben
und per Post weg • Zug nach Salzburg am 1. April, vormittags | Das Interview mit dem Imker ist
48 Minuten lang, ich brauche höchstens acht. Darüber dann ein kurzer Artikel fürs Magazin auf
unserer Seite! | Hallo ihr, unsere Mails landen bei gmx-Kunden seit Sonntag im Spam, bitte
reparieren. Ach ja und die Seite „Über uns“ liest sich wie ein Behördenbrief, könnt ihr die neu
schreiben? | Auf unserer Kursseite stehen noch die Termine vom Herbst, inkl. dem Töpfern, das es
gar nicht mehr gibt. Die neuen hab ich unten reinkopiert (7 Stück): bitte austauschen, alte
raus, Anmeldeknopf überall testen. | Unsere Praxis bleibt am Freitag wegen einer Fortbildung
geschlossen. Könnten Sie bis morgen einen Hinweis auf die Startseite setzen? Zwei Zeilen genügen
völlig. | Bisher habe ich die Bücher immer selbst gemacht, meistens sonntags am Küchentisch. Ab
jetzt würde ich das gern jeden Monat an Sie abgeben. Die Auszüge lade ich immer am Monatsersten
hoch. | Die Schreinerei Kern schuldet mir seit Januar 640 Euro und geht nicht ans Telefon.
Schreibt ihr bitte eine nette Erinnerung, ich will es mir mit denen nicht verscherzen. | Bei mir
stehen zwei Leitz-Ordner mit Lieferscheinen, die nie jemand erfasst hat. Tippt mir die doch
bitte in eine Tabelle: Datum, Lieferant, Menge, Preis. | Ich bräuchte zum 20.3. eine Checkliste
für Brautpaare, was sie zum ersten Blumengespräch mitbringen sollen. Eine Seite genügt. | Bei
den Terminen läuft ja alles. Ich müsste allerdings der Haftpflicht melden, dass mir beim Stimmen
ein Pedal abgebrochen ist, formuliert ihr mir das bitte? Fotos und Policennummer schick ich
gleich. | Noch was anderes: Im Waschkeller ist der Abfluss verstopft. Könnt ihr jemanden
besorgen, der am 19. kommt? Da ist der Hausmeister den ganzen Tag da und schließt auf. | Frau
Sommer will ihre Teekanne zurückgeben, der Deckel hat angeblich einen Sprung. Übernehmt ihr das
bitte mit Etikett und allem? | Mir fällt gerade ein, dass unsere Terminzettel fast alle sind.
Könnt ihr mir die neu gestalten, A7, mit dem Platz für Datum und Uhrzeit etwas größer als
bisher? | Zu den Kräutervideos bräuchte ich noch ein Zertifikat für die Teilnehmer, eine Seite,
mit unserem Logo und Platz für den Namen. Text liegt im Ordner. | Noch etwas anderes: Die
Berufsgenossenschaft will bis Freitag den Lohnnachweis. Könnt ihr das Formular für mich
ausfüllen? Die Zahlen liegen im Ordner Personal. | Ich möchte fragen frühere Kunden vom Umbau,
ob sie schreiben paar gute Sätze für meine Homepage. Familie Reiter und Praxis Dr. Thoma. |
Jeden Donnerstag ich mache neue Sträuße im Laden. Bitte dazu immer einen kleinen Text mit Bild
auf Facebook, Bild kommt von mir. | bin vom 23. bis 27. märz in reha wegen der schulter. könnt
ihr so lange ans telefon gehn, heizungsnotfälle dem dieter weitergeben | hab die fenster vom
altbau gemessen, 19 stk, zettel anbei, bitte gscheit auf a liste bringen. und bei rekord und bei
gealan-händler anfragen was die als 3-fach kosten | so, dachrinne bei der frau kaltenegger is
fertig, rechnung nach angebot 26-041 bitte. und vom hallendach in penzberg noch mei gschmier ins
aufmaßblatt bringen, foto kommt | Die Handwerkszeitung nimmt einen Beitrag von mir über
Lehmputz, 5000 Zeichen, Abgabe am 23. März. Ich hab Stichworte, aber schreiben kann ich nicht.
Übernehmt ihr das in meinem Namen? | Ich bin Bestatterin und würde gern mal in einem Podcast
über unseren Beruf reden, gern auch im Lokalradio. Vielleicht findet ihr da was, wo man nicht
gleich gruselige Musik drunterlegt. | Hallo, ich hätte gern eine kleine Google-Anzeige für
unseren Reifenwechsel. Start 18. März, Ende 31. März, Budget 400 Euro, Umkreis 15 km. | Die
Löhne für März müssen vorbereitet werden: drei Angestellte, eine Aushilfe mit 34,5 Stunden.
Termin ist der 31.03. | Die Beschreibungen unserer sechs Massagen klingen alle gleich, sagt
meine Tochter, und ich finde keine Worte mehr. Kann das jemand neu schreiben, je etwa 80 Wörter?
| Vom 19. bis zum 27. März bin ich im Urlaub. Bitte beantwortet in dieser Zeit die E-Mails der
Kunden, die Vorlagen kennt ihr. | Zwei neue Aufgaben für euch: Die Kurszeiten auf der
Internetseite sind nicht mehr aktuell, und die Quittungen vom letzten Quartal müssen mit dem
Konto abgeglichen werden. | Für den neuen Honig brauchen wir einen Text auf unserer Seite, drei
Beiträge für Instagram und eine kurze Recherche, was andere Imker pro Glas verlangen. | Drei
Sachen: die Brautläden auf der Liste anrufen und Termine machen, die Maßkarten in die Tabelle,
und die Bücher für Februar | Guten Morgen, ich hätte drei Sachen. Die Aufnahme vom Elternabend
abtippen, die Anmeldezettel in die Tabelle übertragen und das Kursprogramm ins Englische
bringen. | Auf der Seite steht noch der Mittagstisch vom Herbst. Der muss raus. Die neue Karte
habe ich euch als PDF gemailt. | Stellt euch vor, ein Hotel auf Mallorca will unsere Seifen,
einfach so auf Instagram gefunden! Die Chefin spricht aber nur Spanisch. Das Datenblatt müsste
also übersetzt werden, sie hätte es gern am Montag | also ich diktier ja meine Gutachten immer
im Auto und jetzt sind da elf Dateien aufgelaufen, so je zehn Minuten, das müsste alles mal
abgetippt werden, ohne Zeitangaben, einfach runterschreiben | Die Beiträge sind super geworden.
Jetzt bitte noch das Gespräch mit meiner alten Meisterin abtippen, mit Zeitmarken, bis Montag. |
Ich hab 40 Minuten Video vom Geigenbau. Das soll auf YouTube, mit Untertiteln, und bitte ohne
mein ewiges Äh. | Frau Seidl hätte gern schwarz auf weiß, was der Kachelofen kostet. Muss am
Mittwoch, 18.3., um 9 bei ihr sein. | Frau Ohlsen hat wieder nicht bezahlt, da muss jetzt
Klartext her. Und mit Herrn Bär bitte die Abnahme für den 25. festmachen. | Die Maße vom
Ortstermin Schulstraße sind noch auf Papier und müssten ins Reine, und der Kunde wartet auf ein
Angebot für die Akustikdecke. | Lebensmittelkontrolle hat sich für Montag angesagt und die
Temperaturlisten vom Kühlhaus hat seit Wochen keiner geführt. Da muss was Ordentliches her. |
Freitag muss ich um 8 in Kassel auf der Baustelle stehen und hab kein Auto mehr. Zug oder
Mietwagen ist mir wurscht. | wir haben ja jetzt den neuen Hofhund, den Bruno, und alle
fotografieren den, da dachte ich, äh, vielleicht macht ihr vier Posts mit dem für Instagram,
Bilder hab ich ungefähr hundert | also ich muss nach Kassel, am Mittwoch, nee Quatsch am
Donnerstag, dem vierundzwanzigsten, mit der Bahn, hin früh und abends wieder zurück, zweite
Klasse reicht, bucht ihr mir das bitte | das mit den Posts läuft ja, was anderes, auf der
Webseite steht unten noch die alte Telefonnummer, die mit der siebzehn, da geht jetzt ein
Nagelstudio ran, tauscht die bitte aus gegen die neue | Sehr geehrte Damen und Herren, anbei
erhalten Sie den Mitschnitt unserer Mitgliederversammlung, etwa 95 Minuten. Ich bitte um ein
Protokoll in geglätteter Form bis Mittwoch, den 25. März. Hochachtungsvoll Friedrich Amsel,
Schriftführer | Guten Tag, ich überlege, im Laden eine Abfüllstation für Waschmittel
aufzustellen. Bitte finden Sie heraus, welche Lieferanten es in Süddeutschland gibt und was die
Behälter kosten. Eine Tabelle genügt mir. Freundliche Grüße Roswitha Engel | Liebes Team, der
Freund von Frau Sander zieht bei ihr ein, ich habe nichts dagegen. Es braucht aber einen
Nachtrag zum Mietvertrag, und er hätte gern eine Bestätigung fürs Bürgeramt. Herzlichen Gruß
Ilse | Guten Morgen, eine Dame fragt über das Portal, ob die Treppe für ihre Mutter mit Rollator
zu schaffen ist. Ehrlich gesagt nein. Würden Sie ihr das heute noch nett schreiben? Danke und
Gruß Waltraud | also passt auf, da schreibt mir einer, er kann Samstag nicht zur Besichtigung,
und zwei andere wollen gleich zusammen kommen, macht ihr mir da bitte einen Plan draus, ich
blick nicht mehr durch | Liebe Frau am Schreibtisch, die Handwerker stellen nächsten Montag ein
Gerüst auf. Die Mieter sollen ihre Balkone räumen. Bitte schreiben Sie allen und werfen Sie es
bis Donnerstag ein. Danke Hiltrud | bei der Seife frag ich mich echt, ob bei 4,90 nach den
ganzen Gebühren noch was hängen bleibt | neue Version 1.9 liegt bereit, die müsst mal jemand auf
nem alten iPhone durchklicken. bis Donnerstag mittag 12 wenns geht | neben dem Kalender: ab
Samstag, dem 14., 20 % auf alle Poster im Shop, und die Liste sollt am Abend davor eine Mail
kriegen | Mit den Quittungen ist ja alles im Lot. Aber auf Instagram ist seit vier Wochen tote
Hose, und der neue Lavendelhonig ist auch noch nicht im Shop drin. | Bitte die Lohnabrechnung
für Juli vorbereiten, sechs Leute, und Herr Öz war neun Tage krank. Überweisen tu ich dann
selber. | Hallo, also ich hab hier eine Liste mit zwanzig Orthopäden, die sollen unsere Einlagen
kennenlernen, ruft die doch mal an und macht mir Termine aus | also der Carport ist fertig steht
gut da der Kunde hat sogar Bier ausgegeben ähm ja und jetzt halt die Schlussrechnung der
Abschlag aus dem Februar muss da noch runter
""",
}
