"""Work that people want done, by trade; from what was heard."""

from __future__ import annotations

ASKED = {
    "documents": """
14 pages from the board offsite, photos coming in a sec. my handwriting is a crime. I need
something a human can read | the wee forms I send tae new folk still have ma auld address on
them and naebody's told me for a year. sort them oot? | do you remember the exercise with the
four chairs? Clients keep photographing my flipchart. Would love a single sheet they can take
home | Flipcharts from the strategy day, 22 photos, one of them upside down. Client expects a
document. | ho degustato 42 vini in due giorni e gli appunti sono su tovaglioli, scontrini e un
cartone della pizza. fotografati tutti. riuscite a ricavarne un documento? | supervision group
saturday, 8 copies of something about transference they can scribble on. i've a page of bullet
points. plain and pretty | tenho um questionário de ansiedade em excel que imprime em 4 páginas.
queria-o numa só, com espaço para escrever, que não assuste ninguém | Also ich steh hier grad im
Keller von dem Kindergarten und hab alles mit dem Laser gemessen, vier Räume, jeder irgendwie
krumm, und ich hab das auf die Rückseite vom Lieferschein gekritzelt, das kann außer mir keiner
lesen, aber ich les euch das gern vor, und dann bräuchte ich das halt so dass der Architekt das
prüfen kann, mit Abzug von den Fenstern | Medi o telhado todo ontem, tá tudo no caderno com a
letra horrível de sempre kkk. vou mandar as fotos, preciso disso passado a limpo com as áreas
certinhas | Auf dem Zettel stehen alle Fensterlaibungen vom Pfarrhaus, li/re/oben, 23 Stück. Der
Prüfer vom Bistum will Einzelnachweis. Ihr wisst schon wie der das mag, wie letztes Mal in
Salmünster | Vom Graben: 34 m lang, Tiefe wechselt, alle 2 m hab ich eingemessen. Der
Auftraggeber zweifelt die Kubikmeter an, deswegen muss das wasserdicht aufgeschrieben sein |
Jetzt hab ich dem Bauherrn grad am Telefon versprochen dass er die Liste mit allen Flächen
bekommt, innen wie außen. Meine Mitschrift ist vier DIN A4 voll und ein bisschen Mörtel dran |
Ho misurato la facciata col metro a rotella appeso alla finestra, non ridete. Ci sono balconi da
togliere, cornici da aggiungere. Mi serve un foglio che l'ingegnere accetti senza storcere il
naso | Zwei vom Vorstand sind zurückgetreten, jetzt müssen wir außer der Reihe alle
zusammenrufen. Was muss da raus? Macht ihr das bitte fertig | Bonjour, notre assemblée aura lieu
courant mai, la salle est retenue et le traiteur aussi. La trésorière a bouclé ses comptes, le
rapport moral je l'écris moi-même comme chaque année. Par contre je ne sais jamais quels papiers
doivent partir, ni sous quelle forme, et l'an dernier on nous a contesté un vote à cause de ça.
Si vous pouviez préparer l'ensemble, pouvoirs compris, pour le 27 mars. | Está na altura de
marcar a assembleia e não faço ideia de como se escreve a convocatória | Our rules say the
members must have papers 21 days before, and my predecessor always did it on her kitchen table
with a photocopier and four friends. The venue is the usual, Ted has asked the pub for
sandwiches. There'll be a vote on the new subs and two posts are up, secretary and welfare. I
don't need anyone to take notes on the night as my niece will. It is all the stuff which must go
out or lie on the table beforehand that I would like to hand to you. | What a night. 3 hrs about
the dog policy. I'd already sent folks the agenda beforehand and I'm doing the follow up letter
to the neighbours myself since I know them. The flipchart pics are attached, seven of them,
number 4 is upside down. They need typing up with decisions and who does what, by tomorrow if
humanly possible as the vice chair flies on Friday | 14 photos of my handwriting coming. it was
the trustees. good luck | Ge krijgt mijn bierkaartjes van gisteren binnen. Daar staat de
vergadering op. | so, vorstand war gestern. Thema 1 Trikots, macht Tanja. Thema 2 Platzpflege,
da hol ich angebote ein, und den brief an die gemeinde schreib ich auch selber. war lang und
laut. ich hab mitgeschrieben auf der rückseite von der pizzakarte, fotos hängen dran. bitte was
draus machen was man auch dem verband zeigen kann | Proxies, ballots, attendance sheet with who
may vote. Needs to be lying ready on 20 April. Two posts contested. | Please turn my notes for
week 1 into a fillable PDF, A4 and US letter. I teach it Thursday next week, so by then | People
keep asking what they get when they finish. I've nothing to give them, not even a piece of paper
with their name on it. | My 40 page breathing guide is a plain google doc. Make it look like a
proper little ebook by end of March. | One page checklist "before you hit record", text
attached, my colours | Mache aus meinen Stichpunkten bitte eine Checkliste zum Ausdrucken, eine
Seite, bis Dienstag Mittag | Un cahier d'exercices de 12 pages à partir de mon texte, pour le 25
mars, merci | Er horen nog patronen bij de cursus maar die staan nu in een lelijk
Word-bestandje, daar durf ik geen geld voor te vragen. | Una checklist in PDF dal mio testo, una
pagina sola, mi serve lunedì | my google drive is a pit. 6 years of scans called IMG_something.
need folders by client and names i can actually find again | tengo el drive hecho un desastre, 7
años de fotos de albaranes sin nombre. Ordenadlo por proveedor y año porfa | ¿Podéis pasarme
este pdf escaneado a word, respetando las tablas? Es un informe de la finca de 34 páginas |
Buenos días, quisiera que todas mis fichas de cata tengan la misma cabecera, tipo de letra y
márgenes. Están en Pages y en Word. | juntar las 14 escrituras en un solo archivo, con índice y
q pese menos de 10 megas | la numeracion de los apartados se vuelve loca cada vez q meto un
parrafo, es una memoria de 80 hojas, arreglad eso y el indice | Hacedme un modelo de parte de
visita para rellenar desde el móvil, con casillas y firma abajo, reviso ascensores | mon
onedrive c'est le bazar, tout s'appelle document(3). il faudrait ranger par chantier et par
année | Bonjour, pourriez-vous me créer un modèle de compte rendu de séance, avec en-tête et
champs à compléter ? Je suis orthophoniste. | j'ai scanné 50 pages a l'envers et dans le
désordre, remettre droit, dans l'ordre, en un seul fichier | Mon mémoire d'expertise fait 110
pages, la table des matières ne suit plus et les titres n'ont pas le même style. Remise en forme
souhaitée. | Kan iemand mijn tekeningen, foto's en keuringen in SharePoint netjes per adres
zetten? Nu staat alles los onder elkaar | rapport van 45 blz, lettertypes door elkaar en de
bijlagen zijn niet genummerd. opmaak rechttrekken aub | ho tutte le perizie su word con
impaginazione diversa, vorrei un modello unico con frontespizio e piè di pagina
""",
    "lead lists": """
need every vet practice within 40 miles of Hereford, name of the practice manager and an email
if there is one. i make orthopaedic dog beds and want to ring round in march | who in leeds
organises corporate away days?? can u dig out like 60 of them w phone numbers | Hi, I do mobile
knife sharpening. Could someone put together the restaurants and hotels round Galway with the
head chef's name, so I know who to ask for when I drop in | Looking to sell my goat cheese to
delis. Get me 100 independent ones in Oregon and Washington: owner, address, phone. | my
pipeline is empty. find marketing heads at mid size dental suppliers in the midwest, linkedin
plus email pls, around 80 | morning! which preschools in bristol dont have a music teacher yet?
id like somebody's name to call at each one | architects. sussex and kent. small studios only,
max 10 people. who decides on joinery there and how do i reach them | Could you research wedding
planners in Tuscany who work with English couples and note how I can get hold of each? I'm a
harpist, forty would be plenty. | i want to cold email gyms about my protein brownies but dont
have a single adress. can you collect them for ontario | the set of property managers i bought
is garbage, half those people left years ago. pls make me a fresh one for Denver, 150 names,
direct lines | care homes in Fife that might book a chair yoga lady (me). activities person +
number for each, dont need fancy | breweries in wales with a taproom but no kitchen. i drive a
pizza van. who do i talk to at each of em? | Companies in Dublin that moved office in the last
six months please, with facilities manager. I rent out plants and those are the people who say
yes. | thanks for last week. same again but for scotland, so golf clubs, secretary's name, mail,
and skip anyone already in my airtable | Hallo zusammen, ich bräuchte alle Steuerkanzleien im
Raum Kassel mit mehr als 5 Leuten, jeweils Inhaber und Mailadresse. Will denen meine
Büroreinigung anbieten | moin, sucht mir bitte hofläden in schleswig-holstein raus, die noch
keinen handgemachten senf führen. ansprechpartner u. tel wär super | Wer ist in den
Maschinenbaubetrieben am Bodensee für Schulungen zuständig? Namen, Durchwahl, gern 70 Stück. Ich
gebe Englischkurse. | bin goldschmiedin und würd gern trauredner anschreiben, kenn aber keine.
könnt ihr mir die aus franken zusammentragen, inkl. instagram | Mir fehlen Neukunden!!
Hausverwaltungen in Dresden + Umland recherchieren, ab 200 Einheiten, und wen man da anruft |
Guten Tag, für meinen Kanuverleih hätte ich gern Busreiseveranstalter, die Gruppen an die Müritz
bringen. Etwa fünfzig, mit der Mail vom Einkauf. | kitas in köln mit waldtagen, leitung und
nummer dazu, ich will mein wildnisprogramm vorstellen | Hola, fabrico velas artesanas y quiero
entrar en hoteles rurales. Sacadme unos 90 de Asturias y Cantabria con el nombre del dueño y el
correo | necesito clinicas de fisio en valencia capital, telefono directo y quien lleva las
compras, vendo camillas | ¿Me podéis averiguar qué despachos de abogados de Sevilla tienen entre
5 y 20 personas y a quién escribir? Soy intérprete jurada | buenas!! colegios concertados de
zaragoza q hagan extraescolares, nombre del coordinador. doy ajedrez y no se por donde empezar a
llamar | Quiero ofrecer mi aceite a tiendas gourmet de Alemania. Haced una relación de cien, con
persona, teléfono y si hablan español. | me han pasado un excel de constructoras con los emails
rebotados, buscadme otras nuevas por murcia porfa, jefe de obra y movil | Bonjour, je suis
apiculteur, il me faudrait les épiceries fines de Lyon et alentours avec nom du gérant et
téléphone. Une cinquantaine suffira. | vous pouvez me dénicher des comités d'entreprise en loire
atlantique ? noms + mails, je propose des massages assis | Qui s'occupe des séminaires dans les
boîtes tech de Sophia Antipolis ? J'ai besoin de savoir à qui envoyer mon offre de voile,
prenom, poste, mail | salut, les agences immo de rennes qui font du haut de gamme svp, avec la
personne à appeler. je fais du home staging | J'aimerais démarcher les maisons de retraite du
Jura pour mes ateliers mémoire mais je ne connais personne. Trouvez-moi les animatrices et leur
ligne directe. | 80 salons de coiffure bio en belgique, proprio, adresse, insta. c'est pour mes
shampoings solides, faut que je les contacte avant juin | hoi, kunnen jullie alle b&b's op de
Veluwe bij elkaar zoeken met eigenaar en mailadres? ik verhuur e-bikes | Ik wil basisscholen in
Groningen benaderen voor mijn poppentheater, wie gaat daar over het cultuurgeld? Naam en nummer
graag, zo'n 60 scholen | aannemers regio breda, 5 tot 30 man, 06 van de baas. doe stucwerk en
zoek nieuw werk | Goedemorgen, graag een overzichtje van HR-managers bij logistieke bedrijven
rond Venlo met LinkedIn, ik geef taaltraining Pools-Nederlands | Ciao, faccio ceramiche e vorrei
propormi ai ristoranti stellati del Piemonte. Mi trovate chef, mail e telefono di tutti? | mi
servono gli amministratori di condominio di bergamo, almeno 120, con cellulare. imbianchino in
cerca di lavori | Buongiorno, quali agriturismi in Umbria ospitano ritiri di yoga? Vorrei sapere
chi contattare in ciascuno, io insegno meditazione. | studi dentistici di padova e vicenza, nome
titolare e pec, devo presentare la mia sterilizzazione strumenti | Bom dia, faço compotas e
queria chegar às mercearias gourmet do Porto. Arranjam-me umas 70, com o nome do dono e email? |
preciso de academias em curitiba que nao tenham nutricionista, whatsapp do gerente, pode ser
umas 40 | Quem são os diretores de recursos humanos das fábricas de Aveiro? Dou formação em
segurança ao volante e quero escrever-lhes um a um.
""",
    "presentations": """
Keynote Tues 24 March 9am. 38 slides, looks like a ransom note. Fix. | Proposal deck for Orwell.
Wed 18th, 5pm latest. Use the grey master. Numbers in the sheet. | 'k moet den 19de voor een
zaal van 200 man staan en 'k heb enkel een blad met krabbels. Maakt daar iets deftigs van om te
projecteren aub | slides for lesson 2 now, same look as the first lot | Die Folien für Lektion 2
sind wieder so eine Textwüste von mir, da schläft jeder ein. | Diapositivas para la clase del
miércoles que viene, unas 20, con mis colores | i speak at the beekeepers conference on the
12th, 20 mins, and all i have is 3 pages of notes. make me something to click through | My
powerpoint looks like 1998. 16 pages, keep the content, make it something an investor can look
at without wincing | hey, got a keynote from last year about soil health. needs new numbers on 4
and 9 and less text on basically every one | pitching to a hotel chain on tuesday, 10 slides
max: who i am, the linen, price per room, two photos | can someone take my floor plans and
moodboards and put them in canva so i can walk the couple through it on the telly | Good
afternoon, I have been asked to introduce my practice to the hospital board. I'd need a short
deck, sober, with one diagram of how referrals run. | parents evening at the dance school, want
to show the year on the projector, pictures big, hardly any words, 5ish min | theres too much on
each one, people fall asleep. split it up, add icons or whatever, same order pls (google slides,
28) | need my talk on grief at work turned into visuals, ive the script, seven parts. calm
colours | the bank wants me to come in and explain the new bakery oven idea. figures are done.
just needs to be on screen, tidy, not more than 8 | charts in my deck are screenshots and
blurry, redo them properly in powerpoint so they match the rest | ich soll beim landfrauenverein
über wildkräuter reden, 30 min mit beamer. fotos hab ich, stichworte auch, der rest fehlt |
Könnt ihr meine PowerPoint fürs Erstgespräch aufhübschen? Zu viel Text, hässliche Pfeile, 14
Seiten. Farben stehen auf Seite 1 | Guten Tag, am 3. stelle ich der Gemeinde unser
Spielplatzkonzept vor und bräuchte dafür etwa zwölf ansprechende Folien, Inhalte liegen bei. |
pitch beim gründerpreis, 5 min, 6 seiten erlaubt. ich hab nur zettel. macht was draus das hängen
bleibt | diagramme in der keynote sind unscharf und alle verschieden, einmal einheitlich neu
bitte | Für mein Webinar zu Stromspeichern muss der Vortrag von 4:3 auf Breitbild und die Zahlen
auf 2025, Animationen raus | el jueves presento mi quesería a unos distribuidores y solo tengo
un word. pasadlo a 10 diapositivas con fotos | Hola, mi power point está recargadísimo, letra
enana. Dejadlo limpio, sin quitar nada de la parte de precios | doy una charla de lactancia en
el centro de salud, 40 minutos, necesito algo para proyectar, tono suave, os paso el guion |
Buenas tardes, expongo ante el ayuntamiento la reforma del mercado. Requiero unas láminas
sobrias para pantalla con planos y tres gráficos. | la plantilla de canva para mis ponencias se
ve fatal en el proyector, fondos muy oscuros, rehacedla en formato 16:9 | Je passe devant le
jury du réseau Entreprendre le 18, il me faut un support visuel de 10 pages max, j'ai tout le
texte | mon diaporama sur les vins nature est moche, polices partout, photos étirées. vous me
refaites ça propre ? | bonjour, conférence sur le sommeil du bébé, 45 min, j'ai un plan et des
chiffres mais rien à projeter | faudrait alléger le powerpoint de ma formation incendie, 70
diapos c'est bcp trop, viser 35 avec des schémas | Pourriez-vous mettre mes planches
d'aménagement dans un Keynote élégant ? Je dois le dérouler chez la cliente vendredi matin. |
les slides s'affichent mal sur le pc de la salle, graphiques décalés et anims folles. c'est pour
l'ag des artisans lundi | Ik praat volgende week bij de Rabo over mijn kaasboerderij, kunnen
jullie van mijn aantekeningen 8 mooie slides maken | powerpoint opfrissen: te veel bolletjes,
lelijke plaatjes. gaat over valpreventie, publiek is 70+ dus grote letters | Voor een bruidspaar
wil ik mijn bloemenideeën op tv laten zien, in Canva, foto's staan klaar, weinig tekst | Devo
parlare di ulivi al convegno di sabato, 25 minuti, ho solo appunti. Mi preparate qualcosa da
proiettare? | le mie slide sono piene zeppe, nessuno le legge. sfoltire e mettere delle icone,
sono 30 in google slides | Buonasera, presento lo studio a un grande albergo: servirebbero
dodici schermate eleganti, con foto dei lavori e una pagina di numeri | i grafici nel ppt sono
sgranati e coi colori a caso, rifateli tutti uguali entro mercoledi, è per gli investitori | vou
apresentar a minha quinta a uns importadores e o powerpoint tem 6 anos. Refresquem, com fotos
novas e menos palavras | palestra sobre postura na escola, 20 min, tenho o roteiro, falta o que
passar no telão | Preciso de um pitch de dez páginas para o concurso da incubadora, tom sério,
os números estão prontos, o visual é que não existe.
""",
    "project coordination": """
the extension at Mill Lane: plumber waits for tiler, tiler waits for plumber and nobody tells me
anything. someone take the reins and get real dates out of both | relaunch is stuck, designer
says its the photographer, photographer says its the copywriter. can you get them moving and
tell me each friday where we stand | I've 5 freelancers on the museum exhibit and lost track of
who owes what by when 😩 | Hi, kitchen install for the Okafors starts 3 June. electrician,
worktop firm and fitter must come in the right order, pls watch over it and nudge anyone who
slips | Could one of you own the timeline for our cookbook? Illustrator, printer, editor, me.
We've already missed two milestones. | need a weekly check in w/ everyone on the shop refit, who
does what next, whats late | our documentary has a sound guy in Oslo, a translator in Rome and a
funder who wants delivery in september. I just cant hold all the threads any more | Make a plan
w deadlines for the courtyard build, then stay on the stonemason's back, he's always behind |
nobody answered my last message in the trello. please ask each sub what's done and what's
blocking and update the cards | moving the workshop to the new unit end of march - movers,
electrics, internet, landlord, sign writer. someone has to see that it all lines up and it wont
be me | hello, the client keeps adding things and the three devs don't know what comes first.
can you sit between them till launch | Whos doing what on the Hartley barn conversion?? I want
one page with tasks, names, deadlines and someone who bugs them daily | The architect's drawings
were due monday, structural engineer can't start without. get after him and shift the rest of
the programme accordingly | big translation job, six languages, six translators, one delivery on
the 19th. keep an eye on them for me would you, two have already gone quiet | Beim Umbau der
Praxis wartet jeder auf jeden, Maler, Elektriker, Bodenleger. Bitte hängt euch dran und sorgt
dafür, dass der 15. hält | hi, kann bitte wer die 4 Freien beim Katalog im Blick behalten, ich
krieg nur noch Ausreden statt Zwischenstände | Ich bräuchte einen Ablaufplan für die
Dachsanierung Meier mit allen Gewerken und jemanden, der wöchentlich nachhakt. | wer liefert
wann was?? hab beim hörspiel komplett den überblick verloren, sprecher, komponist, studio, alles
durcheinander | Grüß Gott, unser gemeinsames Vorhaben mit der Töpferei und dem Weingut dümpelt.
Bitte jede Woche kurz alle abfragen und die offenen Punkte festhalten | der zimmermann hat schon
wieder geschoben, jetzt muss der rest vom bau neu getaktet werden, sagt ihr allen bescheid? |
Bitte einen festen Dienstagstermin mit Grafik, Technik und Druckerei einführen, Aufgaben und
Fristen notieren und dranbleiben bis zum Erscheinen im Oktober | la obra de la calle Mayor va
con tres semanas de retraso y cada gremio culpa al otro, alguien que ponga orden y me diga
fechas reales | Hola, tengo ilustradora, maquetador e imprenta para el álbum y ninguno habla con
los demás. ¿Os encargáis de que lleguemos a diciembre? | necesito que vayáis detrás del
programador y de la diseñadora hasta que entreguen su parte, yo ya no puedo más | montadme un
cronograma de la rehabilitación del molino, quién entra primero, quién después, y avisad a todos
cuando algo se mueva | Buenas tardes, convendría una reunión quincenal con los cinco socios del
proyecto europeo y que alguien recoja los pendientes y reclame cada entregable | qué falta,
quién lo tiene y para cuándo. eso quiero saber cada lunes de la reforma del hostal | le chantier
de Mme Perrin part en vrille, carreleur et plaquiste le même jour, faut recaler tout le monde et
suivre jusqu'à la remise des clés | Bonjour, pourriez-vous piloter la refonte du catalogue :
photographe, traductrice, imprimeur, avec un point chaque jeudi ? | je sais plus qui attend quoi
de qui sur le court métrage, 9 personnes, tournage dans 3 semaines... help | relance le
menuisier, l'électricien aussi, et refais le planning des travaux de la boutique pour qu'on
ouvre le 2 | On est quatre indépendants sur ce jeu de société et ça n'avance pas, il nous
faudrait quelqu'un qui tienne les délais à notre place | salut ! le prestataire web a 10 jours
de retard, du coup la rédactrice aussi, tu peux prendre la main et me faire un état chaque soir
| de verbouwing van het atelier: stukadoor, loodgieter, vloer. wil iemand zorgen dat ze op tijd
na elkaar komen en bellen als er eentje niet opdaagt | Hoi, wie houdt bij wat elke freelancer
deze maand moet opleveren voor het magazine? Ik niet meer in elk geval | graag één overzicht met
taken, namen en deadlines voor de bouw van het tiny house en elke vrijdag iedereen even achter
de broek zitten | de vormgeefster en de tekstschrijver wachten op elkaar, al twee weken. trek
het vlot en praat me wekelijks bij | al cantiere di via Roma non si capisce chi viene quando,
sentite tutti gli artigiani e rimettete in fila i lavori | Buonasera, serve una persona che
segua passo passo le tre agenzie sul nuovo sito e mi avvisi se qualcuna sfora | fotografo in
ritardo, grafica ferma, tipografia che aspetta.. ci pensi tu a far ripartire il libro? |
dovremmo consegnare il restauro a fine luglio, siamo in sei, nessuno aggiorna gli altri. tenete
voi le scadenze per favore | a obra da padaria ta parada pq o eletricista espera o gesseiro,
alguém tem que falar com todos e acertar a ordem | Boa tarde, quero um cronograma do
documentário com responsáveis e prazos, e que cobrem cada um toda semana | são 4 pessoas no
projeto da horta e ninguem sabe o que o outro faz, podes ficar a acompanhar até à entrega em
junho?
""",
    "spreadsheets": """
Sunday thought: my three lads' timesheets vs what I billed at Quarry Bank don't add up, I reckon
we lost 30 hrs somewhere. Could you go through and tell me what really went into that site |
Hello, it's Aoife (hedges). The estate people want a breakdown: hours per cut per lane since
November, my two lads wrote them in the van diary. Pics coming | Timesheets: five ladies, four
houses, two weeks. I clean, I don't count. Need to know per house | Der Gerüstbauer will bis
Montag 10 Uhr wissen wieviel qm. Ich hab die Giebel abgeschritten und die Traufe gelasert, steht
auf dem Bierdeckel (ungelogen) | Pintura de la nave: tengo el largo, el alto y los huecos
apuntados en la mano, literalmente. Antes de que me lave las manos os lo dicto, y sacáis los
metros limpios | Beste, de aannemer vraagt me een lijst met alle lopende meters plint en de
stuks per verdieping, ik heb ze opgeschreven maar per kamer en door elkaar. Bijlage volgt |
Gente, o fornecedor da argila subiu 18% e eu continuo cobrando o mesmo pela caneca. Tô no
prejuízo? Faz a conta pra mim por favor | My beeswax wraps are 11.50 and I feel I'm paying
people to take them. Somebody tell me the truth by the 30th, that night I paint the market signs
| Is 4.95 for postage too much?? ppl abandon the basket. someone do the sums with free over 40,
over 50, over 60 pls | my stock sheet says minus 400 jars of chutney. something in the sum is
off since i added rows in may, have a look pls | Can you make the hours tab add up by client and
by month? I walk dogs, 31 of them, and I'm doing it with a calculator | everything in column F
turned into #REF after my son 'tidied' it. help | Hello, I'd like to see at a glance which of my
five holiday cottages earns most per night. All bookings are in one long google sheet already. |
got 3 csvs from sumup, stripe and the till, different date formats. put them in one table so i
can see takings per weekday | dropdown for the fabric colours and the price should fill itself
in when i pick one, currently i type all of it | Could someone turn my mess of kiln firings into
a proper table where temp, glaze and result can be filtered | how many students came back for a
second term? its all in there somewhere, 4 tabs, 2021 to now. just want the number and a little
chart | the vlookup thing stopped finding half the part numbers. i think there are spaces in
them?? motorbike spares, 2200 lines | in meiner kilometertabelle rechnet der die summe nicht
mehr richtig seit ich februar eingefügt hab, schaut ihr mal | Guten Morgen, ich hätte gern eine
Übersicht, welche Kurse wie voll waren. Anmeldungen liegen als drei Exporte vor,
Töpferwerkstatt, seit 2022. | könnt ihr mir bauen, dass ich nur gramm wachs eintipp und er
rechnet docht, duft und preis pro kerze aus? google tabellen | Die Pivot zeigt alte Zahlen und
ich krieg sie nicht aktualisiert. Außerdem fehlt der halbe März. Bitte reparieren. | hab 900
zeilen fahrradreparaturen. will wissen was am häufigsten kaputt ist und wie lang wir dafür
brauchen, gern als balken | Bezugsfehler überall, nachdem ich ein Blatt gelöscht habe.
Mietwagenplan, wird morgen früh gebraucht! | El excel de los turnos de riego me da error en toda
la columna de horas, no sé qué toqué. ¿Me lo arregláis? | hola, tengo las ventas del mercadillo
apuntadas por dias en una hoja y quiero ver que producto deja mas margen, con un grafico
sencillo | quiero meter el numero de comensales y q me salgan los kilos de arroz y de todo lo
demas. ahora lo hago a ojo | Juntad por favor las cuatro pestañas de alumnos en una, sin
repetidos, y que se pueda filtrar por nivel y por horario | la formula del iva deja de funcionar
cuando pongo mas de una linea o algo asi, os paso el archivo, mirad la celda H12 | Bonjour, mon
tableau de cuvées ne calcule plus les volumes depuis que j'ai rajouté une colonne. Pouvez-vous
regarder ? | je note chaque course de taxi dans un excel, j'aimerais savoir quels jours et
quelles heures rapportent le plus | il me faut un truc où je tape les m2 et le type de parquet
et ça sort le nombre de lames et les heures. sheets de preference | les doublons me rendent
folle, 1800 lignes de clientes dont un tiers en double, avec accents ou sans. a nettoyer | J'ai
besoin d'un récapitulatif trimestriel : nombre de séances, moyenne par patient, évolution. Tout
est saisi, il manque juste la synthèse. | ya des #N/A partout dans ma recherchev depuis hier,
pièces de tracteur, 600 refs. vite svp | mijn urenstaat telt na 24:00 opnieuw vanaf nul,
daardoor klopt de maand nooit. kan iemand dat fixen | Hallo, ik heb alle verkochte taarten sinds
2020 in Excel staan. Welke loopt het beste per seizoen? Graag met grafiekje | als voorraad onder
de 10 komt moet de regel rood worden en bovenaan komen te staan, google sheets, bloemenzaad | il
foglio delle presenze in palestra non somma piu i mesi, mi da zero ovunque. potete guardarci? |
Vorrei un prospetto che mostri per ogni vigneto quintali, ore e resa, anno per anno. I numeri
sono sparsi in sei schede. | scrivo il peso della lana e deve uscirmi costo tintura e prezzo al
gomitolo, adesso faccio a mano col quaderno | Ho incollato un export e le date sono diventate
numeri tipo 45213, e le virgole punti. Sistemate voi? 700 righe circa | a minha folha das marés
e saídas de barco deixou de somar os passageiros, deve ser alguma fórmula partida | Olá, queria
ver num só quadro quanto faturei por tipo de unha, por mês, com cores. está tudo lançado no
excel desde janeiro
""",
}
