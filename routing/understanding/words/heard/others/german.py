"""What people who write German want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Bitte 30 Yogastudios in NRW raussuchen und dann durchtelefonieren wer uns mal treffen mag | der
sommerfahrplan fürs studio steht! muss als brief an alle, als post und auf die website | AGB ins
Englische und Niederländische, und dann im Shop einstellen | Folge 44 abtippen, shownotes auf
die seite | Moin, bis Monatsende: Abrechnung Jonas, Rechnungen an beide Kunden | Hallöchen, der
Newsletter müsste am Montag raus. Außerdem hat sich bei mir ein Haufen Quittungen angesammelt. |
Mahnung an Frau Petzold + Angebotstexte ins Französische + Hotel Straßburg. Danke! | newsletter.
mietwagen. und der rasen vorm laden müsste gemäht werden | rechnungen, posts, homepage |
Kontoauszüge abgleichen, jeden Monat bis zum 8., ginge das dauerhaft? | morgen 2 Rechnungen
bitte: Praxis Löwe 3 Std, Kita Sonnenschein 7,5 Std | Stundenzettel von 5 Leuten, jeden Montag
zusammenrechnen, macht ihr sowas? | Insta-Post mit dem neuen Sauerteigbrot, morgen früh um 8
online, Bild kommt gleich rein | Bitte ein Post: seit 25 Jahren Schuster in der Lindenstr. 12 |
Zahlungserinnerung an Frau Roth, sie ist 23 Tage drüber, freundlich aber klar | Text fürs
Rundmail über unsern Donnerstagskurs, 18–19:30 Uhr, max 150 Wörter | Immer am Monatsersten 420 €
an meinen Untermieter berechnen, Danke Ihnen | dazu gleich. dringend ist grad: Preise auf der
Hochzeitsseite 10 % hoch, bitte sofort | das Etikett vom Sauvignon müsste bis Montag auf
Englisch sein | neue vita schreiben, auf die seite setzen. fertig | Kassenberichte Februar
liegen im Ordner, bitte verbuchen | Am Sonntag bleibt der Laden zu, machts bitte a Story dazu |
Jetzt noch Untertitel für die vier Lektionen, bitte als srt | Ich will die Restposten loswerden:
20 % Rabatt im Shop einstellen und eine Rundmail dazu schreiben | Suche Lieferanten für
Bienenwachstücher in Europa, bitte 5 mit Preisen und Mindestmenge | Offene Rechnungen anmahnen
und danach die Bank für Jänner abgleichen, in der Reihenfolge bitte | Liste mit 45
Hausverwaltungen anbei. Ziel: Gespräch mit dem, der die Schornsteinfeger / Wartung beauftragt. |
Bitte Diktat abtippen, 3 Gutachten, Audiodateien im Ordner "Diktate KW11" | könnt ihr ab jetzt
jeden Donnerstag unseren Mittagstisch auf Facebook posten | Es liegen 19 Bestellungen vom
Wochenende vor. Bitte Versandetiketten erstellen und die Bestände anpassen. | visitenkarten ins
crm, danach anrufen wg. terminen | zug nach erfurt am 18., abends zurück | zahlungserinnerung an
Schulte + post zum hoffest, beides heute | brauche buchhaltung februar bis monatsende | nä.
woche mails beantworten, außerdem flug nach wien | Könnt ihr zusätzlich unseren Hygieneplan ins
Portugiesische übersetzen lassen? Zwei neue Kolleginnen sprechen noch kaum Deutsch. | Die
Maßkarten von 2025 müssen bis Ende März in die Tabelle, gescannt sind sie schon | Jeden
Donnerstag ein Post auf Instagram mit dem Mittagstisch der Woche drauf | Außerdem müsste der
Vertrag mit der Kaffeekooperative aus Bogotá auf Deutsch vorliegen, sind vier Seiten Spanisch |
die 65 Hausverwaltungen aus der Excel anrufen, ich brauch Termine für Treppenhausreinigung |
Bitte die Lohnabrechnung für März vorbereiten, die Stunden von Kemal und Rosi schick ich gleich.
| jeden Montag ein Post mit unserem Mittagstisch | Visitenkarten von der Messe in die
Kundenliste eintippen, ca. 90 Stück | wer liefert rund um Freiburg bio-roggenmehl in
25-kilo-säcken? bitte raussuchen, mit preisen | Im Postfach info@ stapelt es sich seit der
Messe, da blickt bei uns keiner mehr durch. | Nächstes: Handout für den Schnittkurs | Guten
Morgen, ich brauche einen Zug nach Leipzig, Montag früh hin, Dienstagabend zurück. | Folge 22
dann genauso | bei Vogt hängt die Rinne seit gestern, Schlussrechnung fehlt noch | Wir sind vom
30.3. bis 3.4. in den Bergen, ans Telefon geht da keiner. | brauche ein Schreiben an die Stadt
wegen der Sperrung, außerdem Preise für 300 lfm Bordstein | noch eins: Gäste-WC bei Demirs,
Fliesen raus, Vorwand, neues WC. Hab alles aufgesprochen | Jeden Freitag ein Post mit dem
Wochenendkuchen, das fänd ich super | Nächstes: Antrag für den Stand auf dem Spargelmarkt, Frist
20.3. | Moin, hier liegen noch alle Lieferantenrechnungen vom Februar rum, die müssen ins Buch |
noch eins: Geburtstag Frau Ahrens, 30 personen, kaltes buffet, 25 euro pro kopf | die Rechnung
vom Blumengroßmarkt liegt auch noch unbezahlt da, 318 Euro | Frau Yilmaz fängt am 1.4. als
Aushilfe an, Vertrag gibts noch keinen | und noch eine: 2094, Teller kam mit Sprung an, will
einen neuen | auf den Tüchern ist auf allen Fotos mein Schatten drauf. zehn Bilder sinds | Texte
nehm ich so. Die Franzosen bräuchten sie halt auch in ihrer Sprache | Mein Flug nach Zürich
wurde annulliert!! Bitte für morgen früh was anderes besorgen | Die Weihnachtskarten sind ja
immer noch online. Es ist Februar. | meine Steuerberaterin fragt schon wieder nach dem Februar.
Stripe und Paypal halt | Bei uns weiß keiner mehr, wer wann Urlaub hat. Da müsste mal jemand
Ordnung reinbringen. | Die Zeitung will bis zum 20. eine Pressenotiz zum Jubiläum. Ich kann
sowas nicht. | Unser Imagefilm ist fertig, zehn Minuten. Jetzt fehlen noch Untertitel auf
Deutsch. | Am Samstag bin ich mit den Kindern weg, kann da jemand den Kundenchat übernehmen? |
mietwagen ab flughafen wien für drei tage, kleinste klasse, für die kundenbesuche | Rechnung an
Fa. Thoma: Heizungswartung, 389 € netto, geht das nebenbei? | Postfach läuft über, 130
ungelesene Kundenmails, kann das jemand abarbeiten | hab nochmal 60 visitenkarten gefunden 😅 die
auch noch bitte | Moin, die Februarbuchhaltung bräuchte ich bis Freitag in einer Woche.
Kontoauszug häng ich an | Lohn für März vorbereiten, 5 Leute, Ahmed war 4 Tage krank. Zettel
kommt gleich | Zum neuen Riesling noch drei Posts für Instagram, Fotos hat mein Sohn gemacht,
sind im Drive | Februar-Buchhaltung wäre dran. Auszug und Belege liegen im Ordner, bis zum 20.3.
bitte | Folge 7 liegt auf dem Server, drei Spuren, Katrin war leider erkältet 🤧 bitte das
Schniefen raus | Lohnvorbereitung März, 5 Leute, bis 27.03. muss alles freigegeben sein | 80
Lieferscheine aus dem Januar müssten in die Exceltabelle, bis Gründonnerstag reicht | Wer kann
unser Postfach machen in den Osterferien, also 30.3. bis 10.4.? Vorlagen gibts | Newsletter zur
Spargelsaison, geht kommenden Mi raus. Text bitte locker, wir duzen | Wer tippt mir 60
Lieferscheine in Excel? Scans hab ich alle. | Das mit den Röstern war schon mal spannend, das
Gleiche bräuchte ich für Teehändler | 4 Stunden Gopro vom Bienenjahr. Daraus bitte was Kurzes
für Insta, so drei mal 30 Sekunden | Macht ihr mir die Februarsitzung auch noch? Aufnahme ist 70
Minuten lang, drei Sprecher. | Wär es möglich, dass mal einer die toten Links auf meiner Seite
rauswirft? Sind bestimmt zehn. | Januar war ja super. Der Februar liegt jetzt auch im Ordner. |
So, jetzt noch der Februar. Auszug liegt im Ordner, bis Freitag nächster Woche reicht völlig |
Für April dann bitte auch Instagram, wieder drei pro Woche, Thema Balkonkräuter | Kolonne 2 wär
dann auch soweit, vier Mann, Februar, Zettel anbei | Mich hats erwischt, 39 Fieber. Könnt ihr ab
morgen meine Anrufe nehmen
""",
}
