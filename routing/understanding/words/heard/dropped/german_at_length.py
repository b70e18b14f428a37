"""What people who write German want no more of work in play; at length."""

from __future__ import annotations

DROPPED = {
    "cancel": """
die stadt hat den töpfermarkt abgesagt (brandschutz, fragt nicht) also braucht auch keiner mehr
ne mail dazu, könnt aufhören | Ganz herzlichen Dank für die Mühe und den charmanten Ton auf
Seite 3, aber auf Französisch brauchen wir sie nun doch nicht, der Pariser Partner ist
abgesprungen. | Meine Schwester fängt am Montag bei mir an und übernimmt den Chat, da brauch ich
von euch niemanden mehr für | Mit dem Angebot für die Grundschule warten wir noch, die haben
kein Geld, sagt der Hausmeister. Also nicht weitermachen, hat sich erledigt | Den Montagetermin
hab ich mit Frau Yıldırım heut früh beim Bäcker selber ausgemacht, ihr braucht da nicht mehr
anrufen | Unser Großhändler hat mir die Lieferscheine jetzt doch als Tabelle geschickt, damit
hat sich das Abtippen erledigt. Den Auftrag können Sie also streichen, vielen Dank trotzdem. |
Amazon Merch lassen wir bleiben. Ich hab mir die Gebühren nochmal angeschaut und das rechnet
sich einfach nicht für mich. | Den Wagen in Hamburg brauche ich nicht mehr, meine Schwester holt
mich vom Bahnhof ab. Lieb von ihr, oder? | hi, hier jonas für oma. die wohnung nimmt jetzt meine
cousine, also bitte keine interessenten mehr einladen, hat sich erledigt | Verehrte Damen und
Herren, nach reiflicher Überlegung behalten wir das Zimmer doch für die Enkel. Das Inserat
braucht es somit nicht mehr. Mit Dank für Ihre Mühe, Ehepaar Rossmann | Zwei haben gekündigt, da
brauch ich im Moment wirklich keine Team-Seite. Nehmt das bitte runter von eurer Liste. | Der
Kunde aus Porto hat sich gestern gemeldet, er spricht inzwischen besser Deutsch als mein
Lehrling. Die Übersetzung vom Angebot können wir uns also sparen. | Ich bin voll bis in den
August, stellt euch vor, und meine Frau droht schon mit Scheidung. Ruft bitte niemanden mehr von
der Liste an, die Sache ist erledigt. | Wir haben uns am Sonntag zusammengesetzt und
beschlossen, dass der Laden ab Mai eine ganz neue Seite bekommt, von einem Bekannten. Lasst die
Änderungen an der alten dann bitte bleiben. | Müsst ihr nicht mehr machen. Meine Nichte hat in
den Ferien alle Karten eingetippt, sie wollte sich was verdienen. | Die Braut hat sich gemeldet,
sie möchte doch nicht ins Internet, die Schwiegermutter hat wohl Theater gemacht. Der Post fällt
also aus, leider | Ein Sammler aus Ulm übernimmt unsere Kartei, und er will sie auf Papier, so
einer ist das. Das Abtippen könnt ihr euch sparen | hört auf mit dem Eintippen bitte, der
Großhändler hat jetzt doch ne Schnittstelle und das läuft von alleine rein, hätt er ja mal
früher sagen können | so ein Mist die Hausmesse fällt aus, Rohrbruch im Erdgeschoss, also die
Beiträge dazu brauchts dann auch nicht mehr | du das mit der Mahnung lassen wir, der Vorstand
stand grad bei mir in der Werkstatt mit dem Geld in bar, peinlich für beide | Guten Morgen,
Familie Yilmaz vom Imbiss. Die Eröffnung der zweiten Filiale ist leider geplatzt, der Vermieter
hat es sich anders überlegt. Die Beiträge dafür brauchen wir somit nicht mehr. Trotzdem lieben
Dank, Selin Yilmaz | Hallo, hier ist Lore vom Töpferhof. Herr Wenzel stand heute früh mit dem
Geld vor der Tür, samt einem Glas Honig. Die Erinnerung an ihn hat sich damit erledigt. Liebe
Grüße, Lore | Sehr geehrtes Team, unser Kunde in Porto hat sich nun doch mit der englischen
Fassung zufriedengegeben. Ich möchte den Auftrag für das portugiesische Handbuch daher
zurückziehen. Mit freundlichen Grüßen, Ing. Manfred Oswald | also der Doktor Seidel hat mir eben
seine eigene Mitschrift geschickt, fix und fertig, unglaublich der Mann, damit hat sich das
Abtippen ja erledigt, das braucht jetzt keiner mehr machen | ähm ja das mit den Kitas, da haben
wir jetzt im Team drüber geredet und eigentlich will's keiner mehr machen, deswegen lasst die
Anrufe bitte bleiben, wir melden uns vielleicht im Herbst | Mailand könnt ihr streichen, die
haben die Messe verlegt, auf irgendwann, typisch, also keinen Flug und kein Zimmer, die
Buchhaltung natürlich schon, da macht bitte ganz normal weiter | Sehr geehrte Damen und Herren,
hiermit ziehe ich meinen Auftrag zur Übersetzung der Satzung zurück. Der Verband stellt uns eine
fertige Fassung zur Verfügung. Mit freundlichen Grüßen Ludger Steinweg | Hallo zusammen, das
Straßenfest fällt wegen der Baustelle aus. Die Posts dazu könnt ihr also streichen, schade drum.
Traurige Grüße Annegret | Liebes Team, ich bleibe im Oktober nun doch zu Hause und beantworte
meine Mails selbst. Die Vertretung im Postfach brauche ich daher nicht mehr. Danke, dass ihr
bereit gewesen wärt! Alles Liebe Ute | Guten Tag, Herr Yildiz bleibt nun doch wohnen. Das
Übergabeprotokoll für den Auszug hat sich damit erledigt, bitte nicht weiter daran arbeiten.
Schönen Gruß Burkhard | Hallo, mein Schwager schaut sich die Rollläden am Wochenende selbst an.
Bitte sagen Sie dem Handwerker ab. Besten Dank Roswitha | Bitte hört mit dem Telefonieren auf.
Zwei haben sich schon beschwert, und ich hab eh keine Luft für neue Kunden. | ja hallo du der
Herr Pohl hat sich erledigt der nimmt seinen Schwager tja so ist das also das Angebot braucht
ihr nicht mehr fertig zu machen | also mit der Ausschreibung da vom Landkreis ich hab mir das
durchgelesen sechzig Seiten sechzig und Bürgschaft und was weiß ich lasst gut sein das machen
wir nicht | Sehr geehrte Damen und Herren, wegen eines Wasserschadens fällt unser Tag der
Werkstatt aus. Die Pressemitteilung darf daher nicht mehr verschickt werden, bitte stellen Sie
die Arbeit ein. Mit freundlichem Gruß Glaserei Opitz
""",
}
