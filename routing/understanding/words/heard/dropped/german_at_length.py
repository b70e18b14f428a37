"""What people who write German want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
Wir haben ab April eine Bürokraft, die fängt gleich mit dem März an. Den Auftrag können Sie
streichen. | Die Recherche zum Lehmputz brauche ich nicht mehr, der Bauherr will jetzt Raufaser.
Mir blutet das Herz. | die stadt hat den töpfermarkt abgesagt (brandschutz, fragt nicht) also
braucht auch keiner mehr ne mail dazu, könnt aufhören | Ich zieh das mit der Recherche zurück,
mein Neffe hat es in zehn Minuten gegoogelt, peinlich genug | Ganz herzlichen Dank für die Mühe
und den charmanten Ton auf Seite 3, aber auf Französisch brauchen wir sie nun doch nicht, der
Pariser Partner ist abgesprungen. | Das Postfach von der Fahrschule macht ab jetzt meine Nichte,
ihr könnt damit aufhören. War gut so. | ich fahr mit meinem Bruder im Auto mit nach Dresden, die
Zugkarten braucht ihr nicht mehr zu suchen | Meine Schwester fängt am Montag bei mir an und
übernimmt den Chat, da brauch ich von euch niemanden mehr für | Übersetzung bitte stoppen, die
Gegenseite hat selbst eine geschickt. Abrechnen, was bis jetzt angefallen ist, geht in Ordnung.
| Mit dem Angebot für die Grundschule warten wir noch, die haben kein Geld, sagt der
Hausmeister. Also nicht weitermachen, hat sich erledigt | Den Montagetermin hab ich mit Frau
Yıldırım heut früh beim Bäcker selber ausgemacht, ihr braucht da nicht mehr anrufen | Unser
Großhändler hat mir die Lieferscheine jetzt doch als Tabelle geschickt, damit hat sich das
Abtippen erledigt. Den Auftrag können Sie also streichen, vielen Dank trotzdem. | Bitte stoppt
die Nachmietersuche. Frau Rehm hat ihre Kündigung gestern zurückgezogen, sie bleibt jetzt doch
noch ein Jahr. | Den Frühlingscode lassen wir weg, ich hab mit meiner Frau gerechnet und es
bleibt einfach nichts übrig. | Amazon Merch lassen wir bleiben. Ich hab mir die Gebühren nochmal
angeschaut und das rechnet sich einfach nicht für mich. | Den Wagen in Hamburg brauche ich nicht
mehr, meine Schwester holt mich vom Bahnhof ab. Lieb von ihr, oder? | telefon macht jetzt mei
schwester, die hat grad nix, damit hat sich des mit euch am apparat erledigt | hi, hier jonas
für oma. die wohnung nimmt jetzt meine cousine, also bitte keine interessenten mehr einladen,
hat sich erledigt | Verehrte Damen und Herren, nach reiflicher Überlegung behalten wir das
Zimmer doch für die Enkel. Das Inserat braucht es somit nicht mehr. Mit Dank für Ihre Mühe,
Ehepaar Rossmann | Zwei haben gekündigt, da brauch ich im Moment wirklich keine Team-Seite.
Nehmt das bitte runter von eurer Liste. | Die Förderung wird ja doch wieder umgeschmissen, damit
ist der Artikel zur Wärmepumpe hinfällig. Hört da bitte auf. | Die Liste mit den Lieferanten hat
mein Sohn schon eingetippt, damit hat es sich für euch erledigt. | Der Kunde aus Porto hat sich
gestern gemeldet, er spricht inzwischen besser Deutsch als mein Lehrling. Die Übersetzung vom
Angebot können wir uns also sparen. | Ich bin voll bis in den August, stellt euch vor, und meine
Frau droht schon mit Scheidung. Ruft bitte niemanden mehr von der Liste an, die Sache ist
erledigt. | Wir haben uns am Sonntag zusammengesetzt und beschlossen, dass der Laden ab Mai eine
ganz neue Seite bekommt, von einem Bekannten. Lasst die Änderungen an der alten dann bitte
bleiben. | Müsst ihr nicht mehr machen. Meine Nichte hat in den Ferien alle Karten eingetippt,
sie wollte sich was verdienen. | Die Braut hat sich gemeldet, sie möchte doch nicht ins
Internet, die Schwiegermutter hat wohl Theater gemacht. Der Post fällt also aus, leider | Ein
Sammler aus Ulm übernimmt unsere Kartei, und er will sie auf Papier, so einer ist das. Das
Abtippen könnt ihr euch sparen | hört auf mit dem Eintippen bitte, der Großhändler hat jetzt
doch ne Schnittstelle und das läuft von alleine rein, hätt er ja mal früher sagen können | so
ein Mist die Hausmesse fällt aus, Rohrbruch im Erdgeschoss, also die Beiträge dazu brauchts dann
auch nicht mehr | du das mit der Mahnung lassen wir, der Vorstand stand grad bei mir in der
Werkstatt mit dem Geld in bar, peinlich für beide | also der Doktor Seidel hat mir eben seine
eigene Mitschrift geschickt, fix und fertig, unglaublich der Mann, damit hat sich das Abtippen
ja erledigt, das braucht jetzt keiner mehr machen | Mailand könnt ihr streichen, die haben die
Messe verlegt, auf irgendwann, typisch, also keinen Flug und kein Zimmer, die Buchhaltung
natürlich schon, da macht bitte ganz normal weiter | Sehr geehrte Damen und Herren, hiermit
ziehe ich meinen Auftrag zur Übersetzung der Satzung zurück. Der Verband stellt uns eine fertige
Fassung zur Verfügung. Mit freundlichen Grüßen Ludger Steinweg | Hallo zusammen, das Straßenfest
fällt wegen der Baustelle aus. Die Posts dazu könnt ihr also streichen, schade drum. Traurige
Grüße Annegret | Guten Tag, Herr Yildiz bleibt nun doch wohnen. Das Übergabeprotokoll für den
Auszug hat sich damit erledigt, bitte nicht weiter daran arbeiten. Schönen Gruß Burkhard |
Hallo, mein Schwager schaut sich die Rollläden am Wochenende selbst an. Bitte sagen Sie dem
Handwerker ab. Besten Dank Roswitha | Die Recherche könnt ihr euch sparen, mein Schwager kennt
einen Imker. Tut mir leid für die Mühe! | Bitte hört mit dem Telefonieren auf. Zwei haben sich
schon beschwert, und ich hab eh keine Luft für neue Kunden. | Urlaub gestrichen, mein Kind hat
sich das Bein gebrochen. Ich sitze also selbst am Postfach und brauche niemanden. | ja hallo du
der Herr Pohl hat sich erledigt der nimmt seinen Schwager tja so ist das also das Angebot
braucht ihr nicht mehr fertig zu machen | also mit der Ausschreibung da vom Landkreis ich hab
mir das durchgelesen sechzig Seiten sechzig und Bürgschaft und was weiß ich lasst gut sein das
machen wir nicht | Bitte stoppt die Dachausbau-Reihe, mein Kompagnon hat da schon jemanden
beauftragt ohne mir was zu sagen 🙄 | Es ist mir etwas unangenehm, aber mein Neffe hat das in den
Ferien schon alles eingetippt. Die Visitenkarten haben sich somit erledigt. | Ich hab das
Gutachten gestern Nacht selbst getippt, konnte eh nicht schlafen. Nehmt es von der Liste. | Die
Prüferin nimmt die Lieferscheine auch auf Papier. Abtippen ist damit hinfällig, der Januar läuft
natürlich weiter | Ich muss euch leider sagen, dass sich das Paar getrennt hat. Liste, Sitzplan
und Karten sind damit alle hinfällig. Schade, waren zwei Nette. | Brief an die Nachbarn bitte
nicht mehr übersetzen, ich geh rüber und red mit denen. Das LV bleibt. | Sehr geehrte Damen und
Herren, aufgrund der Geschäftsaufgabe zum Quartalsende bitte ich Sie, sämtliche laufenden
Arbeiten für meine Praxis einzustellen. Mit freundlichen Grüßen, Dr. Wiebke Harms | Ach du, lass
das mit den Visitenkarten. Ich hab die Kiste gestern beim Umzug verloren, kein Witz | Tut mir
echt leid für das Hin und Her, aber ich mach die Texte jetzt doch selbst | Sehr geehrtes Team,
wir ziehen unseren Auftrag zum Rundbrief zurück. Unser Vorstand wünscht vorerst keine Werbung.
Ich bitte um Verständnis. E. Hollerbach | Die Aushilfe hat gekündigt, bin wieder allein, da
gibt's nix mehr abzurechnen. Braucht ihr also nicht mehr machen. | Bitte nicht weitermachen mit
der Recherche, die Bank hat uns den Kredit abgesagt und damit ist das Projekt leider gestorben |
Kompressor hat sich erledigt, mein Nachbar vom Breakdancer hat ihn wieder zum Laufen gekriegt
für ne Kiste Bier | Fahrer brauch ma nimmer, mein Bandscheibenvorfall war bloß ein Hexenschuss.
Das mit dem Strom in Biberach bleibt natürlich | Das mit den Fördermitteln könnt ihr euch glaub
ich schenken. Der Topf ist leer, steht heute in der Zeitung. | Frühestens wenn der Hersteller
wieder zahlungsfähig ist, also vermutlich nie. Nehmt die Anweisung raus, am Katalog bitte
weiterarbeiten | sagt mal bei der Ladies Night alles ab, der Wasserschaden ist größer als
gedacht. Posts und Einladung. Ich könnt heulen | Hallo, meine Steuerberaterin macht die
Buchhaltung künftig wieder selbst, inklusive Februar. Nichts gegen euch! Lasst das bitte ruhen |
Meine Schwägerin fängt bei mir im Büro an, die Rechnungen schreiben wir ab April dann wieder
selber. | In Kiel streiken am Donnerstag die Fähren, die Besprechung machen wir jetzt am
Bildschirm. Eine Fahrkarte braucht es also keine mehr.
""",
}
