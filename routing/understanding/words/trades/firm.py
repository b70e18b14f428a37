"""Work around a firm, in our own words: its papers, its customers, what it owns and owes."""

from __future__ import annotations

TRADES: dict[str, str] = {
    "presentations": """
presentations and slides
too much text on slide 4
cut the deck from 38 to 15
redo the charts in the Q3 deck
Update figures on slides 6 and 9
Diagramm auf Folie 7 neu bauen
Foliensatz auf 10 Seiten kürzen
ponme bonito este powerpoint
Convertir le keynote en pptx
logo vervangen op alle dia's
slide per il convegno di venerdì
""",
    "pictures": """
photo editing and retouching
Crop all portraits to square
brighten the kitchen pics pls
Watermark on all 60 prints please
white background for these 12 mugs
Hintergrund weg bei den 8 Ketten
bitte die Küchenbilder heller machen
quita al señor de detrás
Recadrer les portraits en carré
achtergrond wit bij deze 9 vazen
scegliere 15 foto per l'album
""",
    "grants": """
grants and subsidies, applications
find us funding for an electric van
Send the final report to the funder
Fill in the arts council application.
apply for the broadband voucher please
melde uns beim Gründerpreis an
KfW-Antrag für die Werkstatt stellen
preséntame al premio de artesanía
Monter le dossier FEDER avant vendredi
Is er een potje voor waterbesparing?
c'è un bando per macchinari nuovi?
""",
    "surveys": """
surveys and customer questions
poll the regulars about new opening hours
customer survey please, ten questions max
need a google form about lunch preferences
what do my students think of zoom lessons?
frag mal die Mieter wegen Ruhezeiten
was halten die Eltern vom neuen Essen?
¿qué opinan los clientes del pan nuevo?
dépouillez les 70 fiches d'avis du gîte
Vraag klanten wat ze missen in winkel
chiedi ai clienti come si trovano
""",
    "shipping": """
shipping and customs
14 boxes of candles have to be in Dublin by the 9th, cheapest way that doesnt smash them?
where is the box i sent to mrs. okafor on the 2nd? tracking hasnt moved in 8 days. chase it
Wie krieg ich eine Standuhr heil nach Wien? braucht wen der verpackt und fährt
Sendung an Frau Petrovic seit zehn Tagen verschollen, bitte Nachforschung bei Hermes anstoßen
3 pallets tulpenbollen naar Denemarken, ophalen dinsdag, regel een vrachtwagen aub
devo spedire 12 borse in Giappone, mai fatto, servono i documenti e un corriere affidabile
""",
    "offers": """
quotes, offers and tenders
me pide el colegio un presupuesto de 30 pupitres de pino, con y sin cajón, hacédmelo bonito
devis pour madame Costa svp, 6 rideaux doublés, tissu 38 le mètre, façon 60 pièce
""",
    "collections": """
collecting debts
horse owner moved away with 4 months livery open. track down where she is and get her to pay up
necesito q alguien se ponga con los morosos, son 6 y suman casi 5000, ya les escribí y nada
""",
    "insurance": """
insurance and claims
I pay for five policies, probably two of them for the same thing. sort out which can go
ik betaal me blauw aan polissen, kijk eens wat dubbel is en wat weg kan
grandine sulle vigne, metà raccolto andato. denuncia alla compagnia entro tre giorni, aiuto!!
""",
    "community": """
communities and moderation
der Discord von meinem Gitarrenkurs ist chaos, räume neu ordnen, neue begrüßen, spam weg
il forum dei miei allievi di sommelier langue. lanciate voi discussioni, fate parlare i timidi
""",
    "reviews": """
reviews and ratings
Competitor has 180 stars on Yelp and I have 12. ask my regulars, not pushy!
My average slipped from 4.8 to 4.3, I want to know why and what we say under the bad ones
hab wieder ne 1-Sterne-Bewertung ohne Text bei Google. antwortet da bitte was Souveränes
en tripadvisor hay 14 opiniones sin contestar, alguna en inglés. porfa
j'ai que 6 avis google en 4 ans de plomberie, demandez à mes derniers clients d'en mettre un svp
Nepreview over mijn rijschool gemeld krijgen bij Google, hoe dan? doen jullie dat
una stella su google perché eravamo pieni!! rispondete voi che io mi arrabbio
""",
    "loyalty": """
vouchers and gifts to customers
easter cards to all customers on the list, stamped and posted by the 20th, 160 pieces
punch card for coffee at the bike workshop got forged lol. need something people cannot copy
bonos regalo para el spa, con código, y saber cuáles se han gastado xq ahora es un lío
courrier de vœux aux clients, 150 enveloppes, mise sous pli et timbre compris, merci !!
graag naar alle vaste klanten een kerstkaart met zakje thee, ongeveer 90 adressen
lettera con sconto alle signore che non vengono più in sartoria da un annetto, x posta vera
""",
    "membership": """
members and dues
drei Austritte, sieben neue. bitte eintragen, bestätigen, Satzung mitschicken
Beitragsquittungen fürs letzte Jahr an alle Fördermitglieder der Kunstschule, bitte
hay que cobrar la cuota anual de la asociación de tejedoras y ver quién falta
convocation à l'AG + pouvoir + ordre du jour, à tous les membres, trois semaines avant
contributie innen voor de ijsclub, 210 leden, en bijhouden wie nog moet
quote annuali del circolo di scacchi, 64 soci, chiedetele e segnate chi ha versato
""",
    "quality": """
handbooks and procedures
every cleaner does the flats differently, I want one list they tick off room by room
wie wir Reklamationen behandeln soll mal festgelegt werden, jeder macht was er will
Pflegedienst, Prüfung vom MD steht an, unser QM-Ordner ist von 2017. Hilfe beim Überarbeiten
cada costurera remata a su manera, hace falta una norma nuestra y un control final
Préparer la certification Qualiopi de mon organisme de formation, l'audit est le 14 novembre
HKZ-audit in mei, ons kwaliteitshandboek is hopeloos verouderd, wie werkt het bij?
una lista da spuntare per la pulizia delle camere, così non dimenticano mai i filtri
""",
    "privacy and safety": """
data protection and safety at work
HACCP plan for a jam kitchen, it's just me, but the council insists
please set up the chemicals register for the salon, data sheets for each dye and bleach
legionella checks for showers at the campsite, keep a log and tell me when to sample again
Gefährdungsbeurteilung für meine Schlosserei, die BG hat sich angekündigt
Gesundheitsamt kommt, HACCP-Mappe für die Eisdiele ist lückenhaft, Reinigungspläne fehlen ganz
consentimientos para las fotos de los niños del campamento, faltan firmas, revisad uno a uno
tenir à jour le carnet de relevés de température et de nettoyage de mon camion pizza
RI&E voor de houtwerkplaats, de inspectie vraagt erom
DVR per la falegnameria, ho un apprendista da lunedì e sono fuorilegge
""",
}
