"""Work that people want done, by trade; from what was heard."""

from __future__ import annotations

ASKED = {
    "apps": """
an app for my café | programmiert mir ne app für die terminbuchung, so mit bezahlen und allem,
fürs iphone | hace falta una app pa q la gente pida el pan, con su pago y todo. la programais? |
I'd like to have that app built that I told you about. iOS first, Android when I'm rich | want
an app where folk can see where their taxi is. how much | I want an app. For the choir. With
attendance and the scores in it | sviluppate pure app? una per prenotare il taglio dal
telefonino | Great bug list. Could one of you fix the crash in the code as well? It's Swift |
Queremos una app para que los alumnos reserven sus clases desde el móvil | Customers keep asking
if they can order their sourdough from their phone & get pinged when it's ready. I want that in
the app store by autumn | android version crashes the second you tap "my lessons". iphone is
fine. help | Hi team, dog owners should be able to see on their mobile where the walker is right
now with their pup, like uber. can someone make me a first version? | apple rejected our update
again, something about account deletion missing. needs adding and resubmitting pls | I'd like a
small thing for the tablets of my 3 boat hire huts: tick boat out, boat back, take signature,
works with no signal | push notifications stopped since the last ios update, members of my gym
don't hear about free spots anymore | could u get somebody to turn the paper stamp sheet for my
plant swap club into something people install on their phone? login by email, scan a qr, done |
The flutter guy vanished on me. code's on github, half done, the checkout screen doesn't do
anything yet. Finish it please | Unsere Reitstall-App stürzt ab sobald man ein Foto vom Pferd
hochlädt, nur unter iOS 17. bitte dringend | Ich hätt gern was fürs Handy, wo meine Gäste auf
dem Campingplatz Brötchen vorbestellen und den Duschplan sehen. Soll in beide Stores | kann
jemand unsere alte android app wieder zum laufen bringen, seit dem neuen pixel bleibt der
bildschirm weiß | Guten Tag, die Lerngruppe meiner Schwimmschule soll Abzeichen sammeln können,
direkt auf dem Smartphone der Kinder. Bitte Umsetzung mit Flutter, Backend Firebase ist da. |
apple hat uns rausgeworfen weil zertifikat abgelaufen. neu bauen und hochladen bitte | Bezahlen
in der App mit Klarna geht nicht, drehrädchen dreht ewig. Verleih von Lastenrädern, Hochsaison!!
| Buenas, tengo una escuela de surf y quiero que la gente vea las olas y apunte su clase desde
una aplicación propia, android e iphone | la app se cierra sola al abrir el carrito, desde ayer,
la hizo un chico en react native | Google Play me avisa que retirarán mi aplicación de recetas
si no actualizo el SDK. Alguien que lo haga y la vuelva a subir, gracias | Quisiera que mis
pacientes anoten el dolor cada día en el celular y yo lo vea en mi panel. Soy fisio, trabajo
sola. ¿Me lo pueden desarrollar? | Bonjour, je loue des kayaks et je rêve d'une appli où le
client scanne le QR sur le bateau, le cadenas s'ouvre, et ça compte le temps. Qui sait faire ? |
mon appli plante au démarrage sur les vieux iPhone, j'ai 40 mamans furieuses | Il faudrait
ajouter la connexion avec Apple et Google à l'application de ma boulangerie, sinon les gens
abandonnent à l'inscription. Code en Swift et Kotlin | l'app store refuse la mise à jour de mon
carnet de jardinage, motif 4.2 je comprends rien, à corriger svp | je veux une petite
application web où mes élèves de chant se connectent, déposent leur exercice et voient mon
retour. Simple, rapide, ça doit tourner sur téléphone | la géolocalisation de mon appli de
balades à l'âne décale de 200 m, quelqu'un peut réparer ça cette semaine | De app van onze
kinderboerderij loopt vast bij het scannen van het kaartje, android 14 | hallo, ik wil dat mijn
klanten op hun telefoon zien wanneer de groentekist komt en een week kunnen overslaan, eigen app
dus, iphone en android | onze wandelapp moet ook zonder bereik werken, kaarten vooraf
downloaden. het is gemaakt in ionic | iemand nodig die het aanmelden via face id in de sauna app
inbouwt, en die rare bug met dubbel inloggen oplost | la mia app per le lezioni di tango non si
apre più dopo l'aggiornamento di iOS, aiuto | Buonasera, affitto e-bike sul lago: vorrei
un'applicazione da scaricare dove si sblocca la bici, si paga e si vede il percorso. Da zero. |
aggiungere chat tra genitori e maestre nella nostra app dell'asilo, è in flutter, chi può | Oi
gente, meu app de marmitas trava na hora do pix, só em android antigo. socorro | queria um
aplicativo simples pros alunos da minha escola de capoeira: presença, graduação, aviso no
celular | Bom dia, a Apple recusou a nossa app das caminhadas por causa das permissões de
localização. É preciso corrigir no código e submeter de novo.
""",
    "data science": """
How many croissants should I bake on a rainy tuesday? got 3 years of till exports plus weather,
surely that can be predicted | I'd love to know which of my gym members are about to quit before
they do it. 1,100 people, check-in logs since 2019 | can someone train something that tells oak
from ash from my planks photos? have about 4000 pics already tagged | Is the difference between
the old feed and the new one real or just luck? 2 x 36 hens, egg weights every day. want a p
value and plain english | group my customers into sensible types from what they buy, not just by
age. csv has 22k receipts | hi, our holiday cottages: what nightly occupancy can I expect next
summer, week by week, with an upper and lower bound | the model that guesses repair hours for
clocks is always 30% too low since spring. retrain or whatever it needs | Does the price i
charge actually change how many say yes? have 800 past jobs, size, season, distance. regression
maybe? you're the experts | odd sensor readings in the fish tanks, want something that learns
what's normal and flags the weird ones. a year of minute data | two versions of the sign up page
ran for 5 weeks. tell me properly which won & whether we had enough visitors to say so | Looking
for someone to mine ten years of vet notes (free text, messy) and classify them by illness, so I
can see what's rising | which wines to suggest to whom. i.e. "people who bought this also..."
from my own order history, 6 yrs | pls forecast honey yield per hive from weight curves + bloom
dates, jupyter notebook is fine, I can read python a little | my thesis student left, half an R
analysis of seedling survival sits there, kaplan meier curves and a cox model unfinished. finish
it for the nursery | Wie viel Eis verkaufe ich am Wochenende bei 28 Grad? Kassendaten ab 2018
hab ich, Wetter auch, da muss doch eine Prognose gehn | welche abo kunden der gemüsekiste
springen demnächst ab? hätte gern pro kunde eine wahrscheinlichkeit | Guten Morgen, ich habe 600
Patientenbögen vor und nach der Therapie und möchte wissen, ob die Besserung statistisch haltbar
ist. Gruppen sind leider ungleich groß | bilderkennung für krankheiten an rosenblättern, 3000
fotos sortiert nach pilz laus gesund. bitte ein modell draus machen und sagen wie oft es
danebenliegt | Aus den Schwingungswerten meiner Fräse soll man vorher merken wann das Lager hin
ist. Daten von zwei Ausfällen vorhanden | Kundschaft nach Kaufverhalten in Gruppen teilen,
Clusteranalyse oder so, 15.000 Bons vom Hofladen | hängt der Umsatz im Töpferkurs wirklich am
Newsletter oder bild ich mir das ein? bitte sauber rechnen, saison rausnehmen | Quiero saber
cuántas empanadas voy a vender cada día del mes que viene, tengo ventas de 4 años y calendario
de fiestas. un modelo serio | qué socios del gimnasio se van a dar de baja? datos de accesos
desde 2020 | Buenas, pesé 240 corderos con dos dietas distintas y necesito que alguien haga el
ANOVA bien hecho y me explique si la diferencia vale | Entrenar algo con mis 5 mil fotos de
aceitunas para que distinga las picadas de las sanas, y decirme con qué acierto | de lo que ha
comprado cada cliente en la librería, sacar qué libro recomendarle luego. historial en csv | el
modelo que predice ocupación de los apartamentos falla muchísimo desde semana santa, hay que
reentrenarlo creo | Combien de plats du jour prévoir selon la météo et les vacances scolaires ?
J'ai trois ans de caisse, je jette trop | j'aimerais repérer à l'avance les élèves qui vont
abandonner le cours en ligne, logs moodle dispo | Bonjour, deux engrais, 80 parcelles, des
rendements très dispersés. Quel test appliquer et que conclure honnêtement ? Il me faut
quelqu'un de rigoureux en stats. | classer automatiquement 9000 avis de visiteurs du château par
thème et par humeur, apprentissage auto ou LLM peu importe mais avec un taux d'erreur | modèle
de prévision des ventes de fleurs à refaire, fête des mères il s'est trompé du simple au double
| reconnaître le chant des oiseaux sur mes enregistrements de nuit, 200 h annotées à la main,
réseau de neurones sans doute ? je fournis tout | Kan iemand uit drie jaar kassadata voorspellen
hoeveel oliebollen ik per dag nodig heb? weer erbij natuurlijk | welke cursisten haken af na les
2 en waaraan zie je dat vooraf, data van 1400 man | Ik heb melkgiften van twee groepen koeien,
oud voer nieuw voer, en wil weten of het verschil significant is of gewoon toeval. Graag met
uitleg voor een boer | model trainen op mn 2500 scans van tulpenbollen, ziek of gezond | Vorrei
prevedere le presenze in agriturismo settimana per settimana fino a ottobre, ho lo storico dal
2016 | riconoscere dalle foto la muffa sui salami, ne ho 1800 già divise, serve un modello che
decida | Buongiorno, ho i dati di 300 pazienti con due tipi di plantare. Qualcuno bravo in
statistica può dirmi se uno funziona meglio, tenendo conto di peso ed età? | segmentare i
clienti dell'enoteca in base agli acquisti veri, con qualche algoritmo, 12mila scontrini |
Quantos pães de queijo faço por dia? tenho 2 anos de vendas e queria uma previsão que aprende
sozinha | descobrir quais alunos da academia vão cancelar, tenho as entradas da catraca desde
2021 | Boa tarde, comparei três adubos em 90 vasos e os números variam imenso. Preciso de uma
análise estatística decente, com intervalos de confiança, para saber qual escolher.
""",
    "interface design": """
Nobody finds the book button on my riding school app. I need the start view rethought in Figma
before the dev touches it | could someone sketch how the checkout of our cheese box should look
on mobile? 4 steps now, feels like 12. just wireframes, no code | hi! dev asks me for "mockups"
of the member area (login, my courses, invoices). i have none. can u make them | Our elderly
customers can't read the ordering page, grey on grey, tiny. redesign of layout and contrast as a
figma file pls, programmer will build it | a clickable prototype of the babysitter matching idea
so I can show it to 5 mums. doesn't need to work for real | settings page is a mess, 31 switches
in one list. how should that be arranged?? draw it | I'd appreciate a consistent set of buttons,
form fields and icons for our lesson portal in Figma. At present each page has a different blue
one. | dashboard for the greenhouse, what goes where, big numbers at top, alerts.. my coder is
waiting for a picture of it. tablet landscape | onboarding: first 3 views after someone installs
the dog walk app. want them drawn up, friendly, not more than one thing per view | The booking
flow for my escape room loses folk at the date picker. Can a UX person go through it and hand me
improved drafts? | need dark mode designed for all 18 views, sketch file exists | hello, touch
terminal at our farm vending hut, customers press wrong thing constantly. new layout for the
panel with huge tiles, 1080x1920, as a design only | what should the menu on the phone version
look like, burger or tabs at bottom? pls decide and draw both, for the climbing hall app | empty
states and error messages in our repair tracker look like 1998. design them nicely, xd or figma,
I pass on to Piotr who codes | Der Entwickler will Screens von mir bevor er anfängt: Startseite,
Suche, Boot-Detail, Bezahlen. Kann das jemand in Figma entwerfen? | unsere kursübersicht ist auf
dem handy unbenutzbar, alles zu klein und drei spalten. neuer aufbau bitte, nur der entwurf |
Guten Tag, für das Bedienfeld unserer Röstmaschine (7 Zoll Touch) suche ich eine durchdachte
Oberfläche, große Flächen, auch mit Handschuhen. Programmiert wird woanders. | Klickdummy für
die Nachbarschaftsküche, damit ichs am Samstag Leuten in die Hand drücken kann. 6-8 Ansichten |
leute brechen beim formular für die grabpflege immer auf seite 2 ab. wie müsste das aussehen
damit oma das schafft? zeichnet mir was | Einheitliche Knöpfe, Abstände, Eingabefelder fürs
Kundenportal, als Figma-Bibliothek bitte, im Moment macht jeder was er will | brauch die ansicht
"mein tier" für die praxis app schön gestaltet, impfungen, termine, fotos, alles auf einem
bildschirm | Mi programador pide las pantallas antes de empezar la app de trueque de semillas,
¿alguien las diseña en Figma? son unas diez | la gente mayor se pierde en nuestro portal de
comidas a domicilio, hay que repensar los pasos y dibujarlo de nuevo | Hola, quiero un prototipo
que se pueda pinchar, de la reserva de clases de cerámica, para probarlo con alumnas antes de
gastar en desarrollo | el panel de riego tiene 40 datos y no se entiende nada. diseño nuevo para
tablet por favor, solo maqueta | Cómo quedaría el proceso de compra en tres toques? necesito
wireframes para el móvil, tienda de quesos | Iconos y botones cada uno de su padre y de su madre
en la aplicación del club. Pongan orden, un sistema de diseño con sus componentes | Mon
développeur attend les maquettes de l'espace client, moi je ne sais pas dessiner. Connexion,
commandes, profil, c'est tout | le parcours de réservation de la péniche perd tout le monde à
l'étape des cabines, il faut revoir l'ergonomie, maquettes figma svp | Bonjour, je voudrais un
prototype cliquable de mon idée de conciergerie pour plantes, une dizaine d'écrans, pour le
montrer à ma banquière | boutons trop petits, mes clients ont 75 ans. refaire la page d'accueil
de l'appli, juste le dessin, Karim codera | Quelqu'un pour imaginer l'affichage de la borne
tactile au musée du sabot ? Format portrait, enfants et fauteuils roulants doivent s'en sortir.
Livrable : fichiers Figma | version mobile de notre tableau de bord ruches : où mettre quoi ?
des wireframes me suffiraient | Programmeur wacht op ontwerpen van de schermen voor de
leen-een-kip app, kan iemand die in figma maken? | ons boekingsformulier is te ingewikkeld,
mensen haken af bij de extra's. graag een nieuwe schets van de stappen, telefoon eerst | Een
klikbaar model van het patiëntenportaal, om met vijf cliënten te testen. Hoeft niets echt te
doen. | alle knopjes en velden in het ledenportaal zien er anders uit, maak er één geheel van
(componenten in figma), bouwen doen we zelf | Lo sviluppatore vuole i mockup della parte "i miei
ordini" e del carrello, io so fare solo il gelato. Chi li disegna? | la schermata iniziale della
nostra app per camminatori è confusa, da ripensare su figma, navigazione compresa | Buongiorno,
vorrei un prototipo navigabile del portale per i genitori della scuola di musica, 7 o 8
schermate, da provare con loro a voce prima di scrivere codice | pannello touch della macchina
per la pasta: tasti piccoli, colori che non si distinguono. mi fate una proposta di layout? |
Meu dev pediu as telas no Figma do app de entregas da horta, umas 9. quem desenha? | ninguém
acha onde pagar no nosso site de aulas, redesenhar esse caminho, só o protótipo | Olá, o
quiosque tátil da adega confunde os visitantes. Gostava de uma nova proposta de ecrãs, com letra
grande e poucos passos; a programação já está entregue a outra empresa.
""",
    "online shop": """
quiero dejar de dar el taller en directo y venderlo grabado, ya tengo los vídeos en el disco
duro. cómo se monta eso? os lo dejo a vosotros | Moin, ich hab am Wochenende alles durchgezählt,
212 Gläser Sommertracht, 64 Waldhonig, 9 Lindenblüte. Im Shop steht irgendwas völlig anderes.
Könnt ihr das geradeziehen? | servus, des mit die sicherheitsangaben auf dera plattform, die
drohn ma dass' ma de kreisel sperrn wenn i bis 20. nix eintrag. i versteh bloß bahnhof, machts
ihr des? | Weekend only, sat and sun, 15% off everything with a bobble on it, code WINTERSDONE.
then it has to be gone again please, last year it ran till May lol | hey all, those 9 dresses
from last week, text is done pics are done, they just need to go IN. both the shop and the
vintage marketplace pls 💃 | I've sold the same tea pot twice AGAIN. once here once there.
somebody please go through the whole lot | Buongiorno, da domani fino a domenica compresa
spedizione gratis sopra i 45 euro, sia sul sito che sul mercatino online. Poi torna tutto
normale. Grazie, Gino | Wir haben jetzt endlich Platz im Lager und ich will die 35 Messergriffe,
die bisher nur im eigenen Shop sind, auch auf dem Marktplatz sehen. Texte und Bilder sind da,
Versandprofil wie bei den Messern. Bitte bis 24.3. | Every Sunday evening I sit there counting
skeins and typing numbers into three places. I'd rather dye. From now on I send you the count on
Sundays and you do the typing, each week? | U know the gravel handlebars, i have 12 pairs,
theyre on my own site, would be good if theyre on the classifieds place AND the big one too
before the weekend, say friday | Hello, I should be grateful if the hand-dyed range (26
colourways, texts and swatch photographs in the shared folder) could be entered in the shop as
drafts. I shall check every one of them myself before anything goes live. Ingrid | code for my
podcast listeners: DICE15, fifteen off, no end date for now, live the minute you read this
please the episode's already out 😬 | Da lunedì 16 a mezzanotte parte il 3x2 su tutte le paste
corte, finisce venerdì 20 a fine giornata. Lo impostate voi? | J'ai compté : il me reste 0
barrette écaille et le site en a déjà vendu 4 ce matin. AU SECOURS vite | so leut, hab gestern
inventur gmacht bis um zwoa in da nacht. zettel is fotografiert, schrift is a katastrophn. bis
morgn abend gehört des in alle shops nei weil freitag in da friah da newsletter vom verein kimmt
| Mit dem Gutschein ISTDA sollen die vom Messestand am Samstag versandkostenfrei bestellen
können, nur an dem Tag | Everything that says "Winter 25" needs to disappear from the site by
Friday 6pm, new season goes up straight after. i'll do the new stuff myself | stock says minus 4
on the ash trays. MINUS. how does one own minus four dice trays. anyway every friday from this
one I'd like a check so it doesn't happen, ta | so voice note number two sorry, I forgot, the
dice towers, they're going up for the backers first with twenty percent off and only from
Tuesday six in the evening, not before, if the public sees it before I'm toast, code is BACKER |
Gros souci : les clients du marché de Noël reçoivent encore -15 % avec le code NEIGE. En mars.
Coupez-moi ça tout de suite !! | pff. 3 koffers vol hoesjes terug van de beurs, niks
bijgehouden, en de webshop denkt dat alles er nog is of juist niet meer. lijst volgt zo, doen
jullie de rest? | Mijn moeder heeft haar breiwerk ook in de winkel, kan iemand haar 11 mutsen
erin zetten onder een aparte rubriek? Tekst en foto's staan in de map "mama" | Right. Found a
box. I thought the badger riso was gone, sold the last at the fair in november and told everyone
so, but there's 22 of them behind the boiler, a bit warm but flat. They were 28 quid, let's say
30 now because of the story. Photo of one attached, the colours are truer than on the old pic.
The bio you're doing is fine as it is, this is just to get the badger back on sale | We used to
sell the sheet music through a man in Leith, he's retired, bless him. I've scanned all eight
pieces, my daughter named the files, I've asked the society and they're fine with it, and the
payment account from the CD days still works. People keep writing to me for the parts and I
answer each one by hand. 6 pounds the quartet ones, 4 the duets, as downloads, so that I never
have to go to the post office again | Die Risodrucke vom Markt sind gut gelaufen, 11 Stück weg,
Kasse stimmt, Rechnung wollte keiner. Übrig sind noch 19 vom Kranich und 8 vom Dachs. Im
Newsletter kündige ich die ja schon an, der läuft bei euch, und da klickt sich dann jeder hin
und findet nix, deswegen müssten sie ab Montag auch wirklich bestellbar sein. 32 Euro, Rolle,
kein Rahmen. | Il catalogo della mostra è stampato, 200 copie, sono bellissime e occupano tutto
il corridoio. La presentazione l'abbiamo già fatta, la mail ai collezionisti pure, il testo
critico è di Ferri e va bene così. Solo che la gente mi telefona da Torino e chiede come si fa
ad averlo e io mi metto a dettare l'iban. Si può comprare online da qualche parte? 25 euro,
spedizione a parte, gratis se ritirano in galleria | Postage to the States has doubled, my shop
still says £6. | ya no me quedan tazas, quítalas de la tienda antes de que alguien pague | os
vinis chegaram!! 300. que se vendam ahah ponham aí a 22€ | Je voudrais vendre mes confitures en
ligne, vous montez une boutique ? | Put the 12 linocut prints on Etsy Friday morning please,
photos and sizes are in the sheet | Raise all hoodie prices by $3 on Shopify | The mushroom
poster turned out gorgeous. Now it only needs to be somewhere people can buy it. | Spring sale:
15% off everything on Gumroad, from Friday the 20th through Sunday the 22nd. Please set it up. |
It's nearly spring and the shop still opens with three pairs of Christmas socks. | please switch
all my amazon merch titles to the new keywords by february 30 | Ab Montag kosten alle Poster 2
Euro mehr. Kümmert ihr euch drum? Etsy und Shopify | Die Weihnachtskarten stehen immer noch auf
der Startseite vom Shop, und draußen blühen die Krokusse. | Les trois nouveaux carnets doivent
être sur Etsy samedi, photos jointes | Para el Día del Padre (jueves 19) pongan las tazas al 2x1
en la tienda, por favor | zet die oude tulpenposters maar uit de shop, zijn op | da domenica
spedizione gratis su tutto lo shop, potete impostarla voi? | hay que subir 22 fotos de los
bolsos a la tienda y arreglar los títulos, están en la carpeta | hay que subir a la tienda los
25 bolsos de la colección nueva, fotos y medidas ya las tenéis en dropbox | una clienta de
Bilbao quiere devolver las sandalias, gestionad el reembolso en prestashop y contestadle
vosotros | mes savons sont toujours à 5€ sur le site alors que c'est 6,50 depuis janvier. faut
tout reprendre svp | Bonjour, j'ai une trentaine de bijoux à mettre en vente sur Etsy avec
variantes or et argent, je vous envoie le tableau ce soir | nieuwe bollen voor het najaar moeten
op bol en in mn eigen webwinkel, 54 soorten, prijslijst heb ik | carregar 18 peças novas de
cortiça na loja shopify, com preço e peso, está tudo no ficheiro que mandei | oi, tem três
pedidos no mercado livre esperando resposta de troca, resolve pra mim? pode aceitar todos
""",
    "software": """
Könnt ihr mir in die App ein Dark Theme einbauen? Flutter | When someone pays in Stripe I want
them in Mailchimp with the right tag and a row in Airtable. All by itself, I'm sick of copying |
the python thing that pulls the tide times each night has died, says 403. can someone look |
Hello, we have 9,000 plant photos with the latin name only inside the exif, I need a script that
renames every file accordingly | my old access database of all the clocks ive repaired since
1996 should become proper postgres or something that my daughter can query | zapier runs out of
tasks by the 10th every month. move the whole lot to n8n on our little server pls | Could
somebody write me something that reads the supplier's price csv every morning by ftp and spits
out a xml in the format my till wants | label printer + shopify: want a label to pop out the
moment an order gets tagged "cake". no clicking | two systems, same customers, different ids...
the booking tool and Xero. needs a sync that runs hourly and doesnt make doubles | our cron job
sends the pickup text twice since clocks changed. bug somewhere in the php, fix would be lovely
| I measure kiln temperature with a raspberry pi, it should write into a database and send me a
Telegram if over 1280. got the sensor, no code | hey so typeform answers come in, then i make a
folder in drive, a trello card and a slack message by hand every time. make that go by magic |
sql query takes 4 minutes to show a hive's history, used to be seconds. someone who knows
indexes please | Need a little windows program: scan barcode, look up the crate in our mysql,
beep green or red. runs at the packing table, keyboard only | webhook from Calendly to HubSpot
throws 422 for anyone with an accent in their name, my polish clients all get lost | Jede
Bestellung aus Woo soll automatisch in Lexoffice landen, jetzt tippe ich abends alles ab. Könnt
ihr das verbinden? | das makefile vom vorgänger baut nicht mehr, python 3.12, irgendein paket
fehlt. ist unser messskript für die waage | Hallo zusammen, aus 4 alten FileMaker-Dateien mit
Tierhaltern und Impfungen soll eine saubere SQLite werden, ohne doppelte, per Skript
wiederholbar bitte | Kriegt jemand hin, dass eine Mail mit Betreff "Störung" von selbst ein
Ticket in Jira macht und mir eine SMS schickt? Heizungsnotdienst | brauche ein kleines programm
das die csv von der brennerei steuerung alle 10 min einliest und warnt wenn was aus dem ruder
läuft, linux kiste steht da | Make-Szenario bricht bei Schritt 6 ab seit Notion die API geändert
hat. bitte reparieren | Que cada formulario de la web cree solo el contacto en Pipedrive y avise
por whatsapp al técnico de guardia, se puede? | el script que baja los pedidos del mayorista
falla desde el martes, timeout, está en node | Tengo dos bases de datos de apicultores, una en
mysql y otra en mongo, y hay que juntarlas sin perder el historial. Urge antes de la temporada |
hola! quiero un bot de telegram que le pregunte a cada chofer la lectura del cuentakilómetros y
la guarde en nuestra base | Necesitaría un programita que recorra la carpeta de escaneos, lea el
número de albarán con OCR y mueva cada pdf a la carpeta del cliente. Sin que yo toque nada |
pasar nuestros 14 zaps a un solo servidor n8n, documentado por favor | Dès qu'un client signe
dans Yousign, il faudrait que le dossier se crée tout seul dans Dropbox et que Pennylane soit
prévenu. Aujourd'hui je fais tout à la main | mon script de sauvegarde des partitions tourne
plus depuis la maj debian, exit code 2 | Bonjour, je cherche à relier la balance connectée de ma
fromagerie à une base postgres, port série, un relevé toutes les minutes, avec alerte si plus
rien n'arrive | la requête sql qui sort les ruches à visiter ramène des doublons, join foireux
je pense, qui peut regarder | Récupérer chaque nuit les horaires de marée via leur API et les
pousser dans notre logiciel de location de bateaux : faisable ? à coder en python ou ce que vous
voulez | airtable vers google agenda ça crée l'événement 3 fois. scénario Make à débugger merci
| Elke nieuwe bestelling uit Lightspeed moet automatisch naar Moneybird, nu typ ik over en
vergeet de helft | script dat de meetwaarden uit de kas ophaalt loopt vast op lege regels,
python, kan iemand ff kijken? | Goedemiddag, van onze dertig jaar oude dbase met orgelpijpen wil
ik naar een moderne database, inclusief een importprogramma dat we later nog eens kunnen
draaien. | slackbot graag die om 7 uur het weer en de te vullen vrachtkarren post, haalt het uit
onze mysql | Quando arriva un ordine su WooCommerce vorrei che si creasse da sola la fattura in
Fatture in Cloud e partisse il messaggio al magazzino | lo script in php che legge le bolle dal
fornitore dà errore 500 da lunedì | Buongiorno, serve un programma da riga di comando che
converta 12mila schede del nostro erbario da xml a un database sqlite, controllando i nomi
latini | collegare il termometro della cantina (arduino) a influxdb e mandarmi un telegram sopra
i 16 gradi | Toda vez que entra pagamento no Mercado Pago eu copio pro sistema na mão. Dá pra
automatizar com webhook? | o robô em python que busca os preços da ceasa parou, o site mudou.
arruma pra mim por favor | Boa tarde, temos os registos das colmeias em três bases Access
diferentes e queria tudo numa só em PostgreSQL, com um script que limpe os repetidos.
""",
    "technical help": """
fix my printer | wifi's down and the card machine with it, can u come fix | mijn laptop zegt
virus gevonden. wat nu | mein drucker druckt nur noch streifen, schickt mal einen techniker |
computer van de balie start niet meer op, hulp! | fix my wifi, the router blinks red since this
morning | Ich bräuchte jemanden, der mir den Drucker und den neuen Praxisrechner einrichtet.
Mein Sohn hat es versucht, jetzt geht auch das Telefon nicht mehr. Ginge das am 17.? | laptops
dead blue screen can u fix it remote | der pc in der backstube fährt nicht mehr hoch, mehl drin
wahrscheinlich. wer repariert das von euch | pinautomaat installeren, lukt niet met die sim. kom
je langs? | wifi down in rooms 4-7, can one of you pop round | anyone who can fix a till that
prints only in Polish | el wifi del hostal se cae cada noche, arregládmelo porfi | Unsere Kasse
druckt nicht mehr, kommt da jemand vorbei? | laptop won't boot, blue screen, i'm not even
surprised. who can come round and fix it | se me ha muerto el disco duro con la boda entera
dentro, ¿alguien que recupere datos? | Kom ns langs om m'n computer te maken, hij zegt steeds
blauw | bitte mal den drucker an der anmeldung reparieren, streifen überall | de wifi in de
praktijk valt steeds uit, kunnen jullie langskomen | mon TPE marche plus. vous dépannez ça? |
unsere kasse druckt keine bons mehr. könnt ihr die reparieren | Illo q se me ha ido el wifi del
taller, eso lo arregláis? | zes filmpjes staan klaar, de tekst erbij ook, maar ik krijg dat
verdomde platform niet aan de praat. Alles staat nu in module 1 door elkaar. HELP | people pay,
then nothing happens. no mail, no access, nothing. then they write to me all cross. something in
that course thing isn't joined up | different thing: my tuesday group all still get the old zoom
link from the automatic mail and half of them end up in a room with nobody | my laptop makes a
noise like a hairdryer since yesterday, is that bad | Mein Drucker druckt nur noch rosa. Was
mach ich da | card reader won't connect to the tablet anymore, help?? | Mein Laptop geht nicht
mehr an seit dem Update, kann da wer vorbeischauen? | hi, since this morning outlook on my
laptop asks for the password every two minutes and then nothing arrives. can someone make it
stop before my first client at 11 | the label thing in my workshop spits out blank stickers, was
fine on friday | buenas, el ordenador de la clínica se apaga solo cada media hora, necesito que
alguien lo mire hoy si puede ser | no me llegan los correos al móvil desde que cambié la
contraseña, en el pc sí | Hola equipo, tengo que poder imprimir desde la tablet en el obrador y
no la encuentra por ningún lado. ¿Me lo dejáis funcionando? | bonjour, impossible de me
connecter au wifi du gîte depuis l'orage, la box clignote rouge | mon pc portable rame à mort
dès que j'ouvre trois onglets, quelqu'un peut prendre la main et nettoyer tout ça? | Bonsoir,
j'ai effacé par erreur un dossier entier de relevés de terrain sur ma clé USB. Y a-t-il moyen de
le récupérer ? | la caisse ipad ne parle plus à l'imprimante de tickets, samedi c'est marché
faut que ça marche | je change d'hébergeur pour mes adresses en @, il faut que mes vieux
messages suivent et que thunderbird soit réglé comme avant. je m'y perds | ciao, il computer
dello studio non vede più la stampante di rete da quando abbiamo cambiato modem | mi si è
bloccato il telefono sulla mela e dentro ho tutti i contatti dei clienti, chi mi aiuta a
sbloccarlo? | Buongiorno, la PEC dà errore di certificato ogni volta che provo ad aprirla su
Thunderbird. Potreste sistemarla in giornata? | serve qualcuno che mi colleghi il gestionale ai
due portatili nuovi, dice licenza non valida e io coi numeri seriali impazzisco | o portátil não
liga desde ontem, só luz laranja, tenho lá os projectos todos da carpintaria | boa tarde, o
outlook diz caixa cheia e já não recebo nada, podem resolver isso pra mim? | A internet cai
sempre que ligo a máquina de costura industrial, parece bruxaria. Alguém percebe disto e vê o
que se passa?
""",
}
