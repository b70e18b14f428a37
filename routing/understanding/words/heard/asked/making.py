"""Work that people want done, by trade; from what was heard."""

from __future__ import annotations

ASKED = {
    "audio": """
Neither, I think. Could one of your people record the voice-over? British accent, 90 seconds |
une pub à la radio locale pour l'auto-école vous savez faire ? avec une voix sympa | Se puede
con vosotros montar el audio del episodio? quitar los golpes de micro, poner la sintonía |
please mix and master ep 90, my hum is back | ep 12 is in the dropbox, 71 minutes, ignore the
first four cos we were talking about her dog. goes live thursday 19th | my editor's gone on mat
leave and ep 40 is due out monday. raw tracks x2, intro jingle's in the folder, guest says um a
LOT | bei der meditation hört man im hintergrund meinen kühlschrank brummen 😩 kann man das
wegmachen und gleich noch die musik drunter | aflevering 8 met die burn-outdokter staat erop.
Halverwege valt zijn wifi weg en zit er een gat van wel een minuut in, en in 't begin zeg ik
zijn naam verkeerd 🙈 | Mn eerste aflevering staat klaar als ruwe opname, 1 uur 10, we praten
veel door elkaar heen. Liefst 35 min. | L'enregistrement avec la sage-femme est dans le dossier,
on a parlé 1h20 et le chat a miaulé. L'épisode doit sortir mardi prochain. | Sooo Dana and I did
it, we talked for two hours about glazes and forgot to turn the fan off 🙈 it's two files, one
per mic. Make us sound like we know what we're doing? | We're going to put one out every other
Tuesday from now on. I'd drop the raw thing in the folder on the Sunday, and you lot do the
chopping & the blurb? | and there's a fifteenth, same setup, in raw/15. guest comes in late so
you can chop the first 9 minutes of us wittering | So the reading group recorded itself on one
phone in the middle of a table with a cheeseboard. There is chewing. I'd love to put it out as a
little show for our regulars. Is it salvageable? | Ho registrato le storie della nonna, cinque
cassette riversate al computer, si sente il fruscio e il gallo. Vorrei farne una prima puntata
da ascoltare, mezz'oretta | need someone to master two tracks by friday, can you do that or nah
| Ep 47 with Marta is in the dropbox, needs cutting by Friday please. She coughs a lot around
minute 20, sorry | can you take the hum out of the attached? recorded next to a fridge like an
idiot | I listened back to yesterday's recording and honestly I sound like I'm in a bathtub. The
raw file is in the usual folder. | From now on I'd like you to edit my show every Tuesday, the
raw tracks will be in the folder Monday nights. | The St Patrick's special has to be live
Tuesday 6am. Two tracks, no music yet, use the jig from the intro folder | New sponsor! Please
swap the old mattress ad for the coffee one in eps 30 through 36. | Moin, Folge 33 liegt im
Ordner. Bitte bis Freitag schneiden, Intro wie immer | Bei dem Interview mit Frau Lindner hört
man die ganze Zeit den Laubbläser vom Nachbarn 🙈 Die Datei hab ich euch reingelegt. | Kann
jemand morgen Vormittag noch schnell die Werbung in Folge 12 austauschen? Neuer Spot hängt dran.
| Bonjour, l'épisode 8 est dans le Drive, il faudrait le monter pour demain svp | j'ai
enregistré dans la voiture sous la pluie... on entend plus les essuie-glaces que moi. le fichier
s'appelle pluie.wav | Hola! el episodio 21 está subido, me lo editáis para el lunes? | Hay un
eco horrible en la entrevista con mi padre y no se va a poder repetir, vive en Galicia. | Hoi,
aflevering 15 staat klaar, graag voor vrijdag monteren | Ciao, la puntata 5 va montata per
giovedì 19, i file sono su WeTransfer | Oi! o ep 40 tá na pasta, preciso dele editado pra sexta
à tarde | Moin, die Folge mit dem Imker hallt wie in ner Kirche, kriegt ihr das weg? Mikro stand
in der Werkstatt | Bräuchte eine angenehme Männerstimme für die Warteschleife meiner
Hausverwaltung, Text sind vier Sätze, hochdeutsch bitte | hab 90 min mit meiner kollegin
aufgenommen, für spotify. bitte die ähs und die stelle mit dem postboten raus und intro davor |
Hola, grabé la charla con la partera en la cocina y se oye la nevera todo el rato, me lo limpian
para el viernes? | necesito un locutor con acento neutro para la cuña de radio de mi ferretería,
20 segundos | El capítulo 9 me quedó larguísimo, hora y veinte. Déjenlo en 40 minutos sin que se
noten los cortes, y suban el volumen de mi invitada que casi no se escucha | Bonjour,
l'entretien avec la vigneronne est plein de vent et de tracteur, il faudrait nettoyer le son
avant diffusion sur Deezer | cherche voix féminine posée pour mon répondeur, cabinet de
sophrologie, deux phrases seulement | hoi, aflevering 3 klinkt alsof ik in een blik zit, kan
iemand dat oppoetsen en de lange stiltes eruit? | Ciao, nella puntata col liutaio c'è un ronzio
fortissimo, riuscite a toglierlo? esce mercoledì | mi serve una voce maschile profonda per lo
spot in radio locale della mia osteria, mezzo minuto | Oi, o episódio com a costureira ficou com
eco demais, dá pra salvar? | preciso de uma voz pra mensagem de espera do telefone da clínica
veterinária, feminina, simpática, uns 20 seg
""",
    "graphics": """
design a poster for us | need new business cards printed | necesito 500 tarjetas impresas en
papel gordo | hacedme el cartel del torneo en A3 | naamplaatje voor op de deur, messing, wie
ontwerpt dat bij jullie | Could you design a flyer for the baby massage course? A5, two sides. |
nice newsletter btw. could whoever wrote it also do a label for the new stout, print ready |
flyers. 500. printed. by the 20th | etikett gestalten fürs maibock, druckfertig mit strichcode |
carteles impresos A3, 40, pal 20 | banderole 3 metres pour le marché, avec oeillets, vous en
fabriquez? | könnt ihr auch Tischkarten gestalten und drucken? 80 stk fürs Jubiläum | faites
vous aussi les étiquettes? le dessin, je veux dire, pour les confitures | do you also do flyers?
I mean draw them up and have them printed, 500 or so, A5 | también hacéis carteles? para la
feria, con dibujo | Und jetzt stimmt die Nummer auf den Visitenkarten nicht mehr. Druckt ihr mir
500 neue, bis zum 23.? | y de paso, ¿me rediseñáis la portada del dossier? está muy años noventa
| while you're translating the brochure, could you redesign the cover too? the photo is ugly and
the type is worse | and 200 of those printed please, on 120 gsm | do you do van signwriting?
ours looks like a toddler did it | Ontwerp van een flyer voor de zomerrijlessen, vrolijk,
ponyroze mag | Need a leaflet designed for the show, A5, horses on front, you know the sort |
Programmheft für die Stummfilmtage layouten und drucken, 300 Stück, macht ihr das auch? | Wir
bräuchten bis zum 20. ein Plakat fürs Frühjahrskonzert, A3, vierfarbig, gern was mit Vögeln |
¿Diseñáis etiquetas? mi sobrino dibuja fatal | Avete un grafico? le etichette nuove le vorrei
stile anni venti | Doen jullie ook drukwerk ontwerpen? Programmaboekje, 12 pagina's |
Typesetting the whole catalogue, 96 pages, InDesign file from last year exists. Anyone? | hacéis
carteles? imprimirlos digo, 50 en A3 para la feria | doen jullie ook etiketten ontwerpen? nieuwe
cuvée met een vos erop | riuscite a farmi un'insegna nuova? la mia dice ancora "Parrucchiere per
Signora" | e cartões de visita, imprimem? 250, papel grosso | ho 6 ricette e una tabella delle
porzioni scritte su word, brutte come la fame. mi servirebbe un libretto carino da dare ai
pazienti, anche da stampare | tengo un ejercicio de la rueda de emociones dibujado en una
servilleta, jajaja, pero funciona. lo quiero bonito para imprimir y que los peques lo coloreen |
I bruche für d Lehrling öppis zum Aafasse: Chärtli mit de 12 Fragä druf, i mim Blau, zum
Sälberuusdrucke und Uusschniide | mon client veut "un truc à afficher" au-dessus de l'évier :
les 7 étapes du lavage des mains, dans leurs couleurs, lisible à deux mètres par un plongeur
myope | Hoi, naambordjes voor op de emmers, een stuk of 20 soorten, met prijs en een klein
tekeningetje. Ik schrijf het nu met stift en het regent eraf | Für den Hofladen bräucht ich
Schilder für die Kisten, so dass man auf drei Meter lesen kann was drin ist. Momentan fragt
jeder | Printer needs the file by the 19th. A5, folded once, what happens at a first physio
appointment, what to wear, how to park. I've scribbled it, photo attached, excuse the coffee |
La imprenta me cierra el viernes a las 10 y no tengo la carta de primavera maquetada, son dos
caras, los platos están en el excel. Llegáis? | i brauch a Plakatl fürn Bauernmarkt, Gmias ausm
Moos, groß drauf SAMSTAG 8 BIS 12, Druckerei nimmts bis Freitag | That's the third lot this
month who couldn't work out the induction hob and rang me at dinner. Something laminated next to
it maybe, with pictures? English and German | os hóspedes nunca sabem qual é a campainha nem
como trancar a porta de cima. quero um papel com desenho em pt/en/es até dia 20 | do u do the
little QR things? guests keep asking for wifi, one card per room, 5 rooms, nothing fancy | Die
Gäste werfen alles in eine Tonne und die Gemeinde lässt sie dann stehen. Wir bräuchten was
Verständliches mit Bildchen, wohin was kommt, Polnisch und Dänisch wär auch gut | cada dos días
me llaman porque salta el diferencial al poner horno y termo a la vez. un cartelito en la cocina
en español, inglés y francés explicando cómo subirlo | Beim Vorspielabend bekommt jedes Kind bei
uns traditionell was in die Hand. Früher hat das mein Mann gemacht, mit Goldrand, der ist aber
nun im Ruhestand und will nicht mehr. Saal hab ich, Reihenfolge mach ich am Abend nach Gefühl
wie immer, Sekt ist kalt. Also 31 Urkunden mit Namen und Instrument, die Liste schick ich
gleich. | grade results are in!!! 19 passes 🩰 they'll want something to hang on the wall | La
kermesse revient après deux ans d'absence, on a les stands, la mairie prête les barrières et un
papa DJ se dévoue. J'ai déjà écrit aux familles. Mais dans le quartier personne n'est au
courant, on voudrait des affiches pour les commerçants, une quarantaine, avec le dessin de la
petite Inès qui a gagné le concours (scan joint). | Ciao! Il saggio è tutto organizzato: teatro
preso, costumi dalla sarta, i genitori hanno già l'avviso con gli orari. I biglietti l'anno
scorso li ho fatti io con la stampante e si leggeva metà. Quest'anno li vorrei fatti bene, 220,
numerati, con fila e posto, e magari un fiorellino | flyer open dag, a5, iets vrolijks, 300 st |
This year's recital is two halves, the littles first then the exam pupils, twenty-six pieces
altogether. The hall's booked and the parents have had their letter. I've got the running order
in a spreadsheet with composers, some of them with accents which matter to the composers'
mothers. I'd like the little booklet again like in 2024, cream paper, folded, 150 of them in my
hands on 1 June. | Programmzettel fürs Frühjahrssingen, Stücke stehen in der Datei, bitte bis
17. April gefaltet hier | raffle books! 500, numbered. Fri 20th in my hand | che necesito
diplomas para el torneo relámpago, son 12, para el miércoles que viene | Ok so the summer fair
is happening, got the field, got the inflatable, Ailsa's lot are dancing at 2 and 4, and bar
licence is in the post. I'll put it on the village facebook myself. Last year we had nothing on
the lampposts and the people at number 40 said they'd never heard of us in eleven years.
Weatherproof this time?? 30 of them maybe, A3, bright, big date, 11 July | Moin, die
Mittagskarte für nächste Woche bitte wieder als A4 setzen, Text kommt gleich. Brauch ich
Freitag. | Preisschilder für die Brottheke bitte neu, alles 20 cent rauf ausser Brötchen | hi,
new spring drinks list attached, can you make a nice A5 card of it? need it friday | we're
putting everything up 20p except filter. new price board pls, some time next week | st pats
poster for the window! guinness pie + live fiddle, up by tuesday obviously | Our little cake
labels look like a ransom note. 22 cakes, list attached | the summer menu should go to the
printer on 1 April, I'd like you to lay it out. 4 pages, same fonts as now | Loyalty leaflet for
the counter, A6, buy nine get the tenth, with our logo. I have the text | hola! necesito la
carta de vermuts maquetada para el viernes, va el texto en el adjunto | Bonjour, il me faut la
carte du midi mise en page pour demain, le texte est dans le mail | nos étiquettes de vitrine
sont toutes délavées par le soleil, on dirait des tickets de 1987. il y en a une trentaine |
ciao, mi fate il menù degli aperitivi in A5? serve venerdì | Hoi, kunnen jullie de borrelkaart
opmaken? Moet maandag naar de drukker | het krijtbord buiten is echt niet meer te lezen, en de
prijzen kloppen ook al niet | Bom dia, preciso de uma ementa nova para o almoço, só uma folha, o
texto segue abaixo | Anyone free this weekend to clean up my fox sketch so it prints on a tee? |
the heron design looks awful on black shirts, the outline just vanishes. we need a version for
dark fabric | Vectorise the attached please, it's a photo of a napkin 😅 | I've an idea for a
Mother's Day mug: two hedgehogs and the words "Still prickly, still love you". Need the art by
April 10. | Printer rejected the poster, says 150 dpi isn't enough and they need a new file
tomorrow. | Ich hätte gern ein Motiv für den Muttertag, Tasse und Karte, irgendwas mit
Kohlmeisen. Druckdaten brauche ich bis 15. April. | Das Dackelmotiv bitte noch für dunkle Shirts
und als Sticker anlegen | Le lapin que j'ai dessiné à la main est flou dès qu'on l'agrandit,
l'imprimeur n'en veut pas pour l'affiche. | Quiero una camiseta con un ajolote leyendo. Diseño
listo para imprimir antes del 27 de marzo | Ontwerp voor Koningsdag-shirt gezocht! Iets met een
ooievaar met kroontje. Bestand moet 3 april naar de drukker | Mi fate il disegno del polpo anche
per poster 50x70? | Queria uma estampa de capivara tomando café pra caneca ☕ | Flyer gestalten
bitte, A5, zweiseitig, Text hab ich schon
""",
    "logo and brand": """
I need a logo | need a logo | Ich brauche ein Logo | necesito un logo | il me faut un logo | ik
heb een logo nodig | mi serve un logo | preciso de um logótipo | mi disegnate il logo nuovo? un
gatto con la scopa | fazem logótipos? o meu foi feito no paint | quiero un logo nuevo para el
estudio, algo con una grulla | I want a new logo, the lotus is so 2012 | can you lot design a
logo? bread + a bicycle, dunno, something like that | ho un nome per il laboratorio ma il
marchio no. disegno ago+gomitolo, ce l'avete un grafico? | fareste anche il logo? per la bottega
nuova di ceramiche | need a logo for the supper club, something with a fork and a moon | hacedme
un logo nuevo, el de ahora parece de una funeraria | Logo?? | Könnt ihr mir das Logo ein
bisschen moderner machen, wenn ihr eh an der Seite seid? So Richtung „teuer, aber nahbar“ | Vous
faites des logos ? un truc avec un cheval de trait, pas gnangnan | Faz um logo aí pro meu
mototáxi, com capacete e asa | want a logo for the taxi, summat with a whippet | we need a new
logo for the charity by the 20th, something with hands but not THOSE hands | vous faites les
logos ? le nôtre ressemble à une dent qui pleure | könnt ihr für den verein ein logo basteln?
irgendwas mit tiger, blau | Oye y un logo nuevo para la pelu? | Il me faudrait un logo. Le mien
date de 2009 et c'est un lotus, comme tout le monde. Vous dessinez ça ? | Kun je voor mij een
logo laten tekenen? Iets met een troffel | kannst du mir bis sonntag ein logo entwerfen? biene,
sechseck, bisschen vintage | Doing a second line of beers, no alcohol. We can't call it Hopless.
Or can we? Need someone better than me on this | the only copy of our sign artwork is a photo of
the actual sign. printer laughed at me. needs redoing properly so it can go on anything | vamos
a sacar una mermelada de higos con chile y en casa la llamamos "la del abuelo". eso no vende,
ideas?? | We rijden al 8 jaar rond zonder logo op de bus. Dochter zegt: gênant. Iets met een
kwast maar niet kinderachtig | need something that looks like a logo asap, council won't give me
the pitch without "branding". its a horsebox that sells toasties | je lance un stage pour
apprendre à faire ses propres tabourets en un week-end, j'ai « stage tabouret »... vous voyez le
niveau | every sign I own is in a different font, niece counted, eleven. Can somebody decide on
one and a colour or two and write it down for me | mein zeichen hat damals der schwager in paint
gemacht, es pixelt auf dem anhänger wie sau. bitte neu, aber so dass man den hobel noch erkennt
| apro un chiosco di granite davanti alla stazione, mio marito dice "Bar Stazione" e io piango.
aiuto | The sour one. The beer, I mean. Rhubarb. Tank's ready, label people want to know what it
says by Wednesday next week and we are calling it Batch 41 | Und die Wohnung selber heißt bis
jetzt "Wohnung 2". Meine Frau meint da geht noch was, irgendwas mit Wind oder Schilf | Mes devis
sont en Times, mes factures en Comic, ma camionnette en je-sais-pas-quoi. J'aimerais une allure,
la même partout, avec les modèles tout prêts | el food truck tiene que estar rotulado y no tengo
ni símbolo ni nada, solo sé que quiero un pulpo con cara de pocos amigos. el rotulista necesita
los archivos el 6 de abril | Quiero una frase para debajo del nombre de la panadería, que ahora
pone "calidad y tradición" como todas | vcs fazem logo? uma amiga abriu uma hamburgueria e quer
um desenho com letra e tudo | I'd like a new logo, something with a whisk | I need a logo for
the podcast, something with a kettle | Ik wil een nieuw logo voor de breicursus, het oude is van
mijn zwager | We need a new logo for the brewery, something with a heron. By the 27th if
possible
""",
    "pictures": """
retouch the 40 portraits for thursday? skin only, leave the noses alone | Macht ihr auch Fotos?
Brauche die Flaschen freigestellt, 12 Stück | PLEASE make that the background is not my kitchen
tiles anymore 😅 22 pics of collars, I drop them in the folder now | necesito que las fotos de
los rebozos se vean del color que son, salen como anaranjados y son guinda. y de paso recortadas
cuadradas. para mañana si se puede | pics of the rucksacks: i took em in the garden and theres a
bird on 3 and washing line on all the others. get rid of both thx | coucou, mes photos de
macramé sont toutes jaunes (ampoule du salon, je sais 🙃) et penchées. y'en a 17. pour demain
midi c'est jouable ? | Photos! All 40! Squint at number 12, there's a thumb. Square ones for the
shop and 4:5 for the other place, Thursday evening would be smashing because I'm uploading while
the footie's on | Hab die Brote heut früh geknipst aber das Licht in der Backstube macht alles
gelb wie Käse. 22 Bilder. Kann da wer drübergehn? | Letting agent wants pics of the back cottage
by Friday noon. I took them but there's a wheelie bin, a rake and my father in every one of
them. Can he be taken out. And the bin | Coucou ! J'ai 30 bijoux pris sur la table de la
cuisine, on voit les miettes. Il me les faudrait sur fond blanc, tous pareils | Le foto delle
camere sono buie che sembra una grotta, me le sistemate entro venerdì che il portale le vuole |
Different thing. The pictures for the catalogue, the varnish comes up orange on all of them and
you can see the radiator. Can that be put right? | Need 9 before-and-afters of dogs to look as
if they were taken in the same universe, let alone the same room. By Thursday next week if at
all possible, the show stand's being printed | ¿me podéis retocar las 300 fotos de la comunión?
es solo quitar granos y al cuñado | Die Bilder von den Bowls sind viel zu dunkel geworden, könnt
ihr die aufhellen und zuschneiden? 9 Stück, Freitag Vormittag wäre gut | 14 pics of the new
pies, a bit yellow from the kitchen light. Fix em up for Deliveroo by tuesday? | The background
on the croissant photos is a mess, cut them out on white please | sending you pics of the new
interior, theres a mop bucket in half of them. Can you magic it away | Bisogna togliere lo
sfondo e i riflessi da 40 foto di occhiali | shot 80 rings on my kitchen table, want them all on
plain white with the crumbs gone | the photos from saturdays wedding are way too dark in the
church, about 60 of them, rescue what you can | Hello, there is a bin in front of the holiday
cottage in every shot. Could it vanish? | 4000 snaps of my gardens on the phone. pick the best
50, before and after together, chuck the blurry ones | die Fotos vom Dachstuhl sind total
verrauscht und schief, könnt ihr da noch was retten? 15 stück | Bitte bei allen Blumensträußen
den Hintergrund weg, nur Vase und Blumen sollen übrig bleiben | ich hab ca 600 bilder vom
hoffest, such mal einer die 30 schönsten raus und mach die farben etwas freundlicher | Guten
Tag, auf dem Bewerbungsfoto, äh Profilfoto meiner Praxis, glänzt meine Stirn furchtbar. Lässt
sich das dezent entfernen? | las fotos de los platos salieron oscuras, les dais luz y color sin
que parezcan de plástico? | quitar el cable que cruza la fachada en la foto de la casa rural, y
ya puestos un cielo más azul | Hola, tengo 120 imágenes de zapatos sobre fondo gris y las
necesito sobre blanco, con la misma altura todas. | mil fotos de la comunión, elegid cien, tirad
las repetidas y las de ojos cerrados | mes photos de bougies ont toutes une dominante orange, il
faudrait corriger ça, y en a 28 | Bonjour, pouvez-vous détourer mes vases ? Une vingtaine, fond
transparent, les reflets du verre sont délicats. | photo de la façade un jour de pluie.. on peut
mettre du beau temps et virer la poubelle? | je croule sous les clichés de chantier, faut trier
par adresse, garder les nets, virer le reste | kun je mijn taartenfoto's wat lichter maken, zijn
's avonds genomen met de tl lamp aan | Graag de achtergrond weghalen bij 45 stoelen, ze staan nu
in mijn rommelige schuur. | op de groepsfoto van de workshop staat een mevrouw die er niet op
wil, haal je haar eraf? | telefoon vol kiekjes van klussen, zoek de mooie badkamers eruit en zet
ze per jaar in mapjes | nelle foto della camera si vede il termosifone arrugginito, potete farlo
sparire e dare più luce? | ho 70 scatti di borse da scontornare, ombra leggera sotto | tirem o
fundo às fotos das pranchas, são 16, quero só a prancha | Bom dia, as fotografias do alojamento
ficaram tortas e escuras. Conseguem endireitá-las e clareá-las até sexta? | na minha foto de
perfil aparece uma mancha no vestido, some com ela pfv
""",
    "video": """
shoot a video for us | Can you cut the footage of the masterclass into a 2 minute video with
music under it | want a film of me throwing a bowl. filmed and cut, music the lot | Could you
make a short video of the tasting for tiktok? Filming, cutting, music, the works | Macht ihr
Drohnenaufnahmen? Vom Hof mit den blühenden Kirschen wär das schon schön | zouden jullie m'n
drone-filmpjes kunnen monteren? 20 sec, muziekje eronder, klaar | le texte est parfait. et vous
pourriez monter la vidéo ? 3 minutes max, avec des sous-titres qui bougent | vídeo de la doma
con dron y música flamenca, dos minutitos, ¿cuánto? | somebody make us a wee video with a drone
over the glen aye? music and that | Fazem vídeos? queria um de 30 segundos para a campanha | 20
min Video vom Turnier, könnt ihr das auf 1 min runterschneiden mit Musik drunter? | fazem vídeos
com drone da vinha? | ich hab den Vortrag beim Hebammenverband mitgefilmt, 48min, Ton naja. Für
YouTube kürzen und Untertitel drunter, die Lokalprominenz am Anfang kann weg | filmed myself
showing the 5 shoulder stretches, tripod fell over in number 3, just cut around it. patients
keep asking for it as one short thing with big writing on | ma conférence à la médiathèque a été
filmée par le neveu d'une dame… c'est de travers et on entend tousser, mais le fond est bon !
Possible d'en tirer quelque chose de regardable, avec des sous-titres ? |
Sicherheitsunterweisung hab ich auf Video, 40 Minuten, kein Mensch guckt das. Bitte in Häppchen
à 3-4 Minuten, mit Text zum Mitlesen weil die Hälfte der Leute kein Ton am Rechner hat | ive got
about 40 mins of phone clips from the puppy class, half of it is my thumb. can someone make
summat watchable out of it, a minute tops, for the site | My how-to clips get watched on the bus
with the sound off apparently. 8 of them, each about 3 mins. Words on screen pls | Grabé ayer la
clase entera de cerámica, 2 horas con trípode. Quiero algo de 45 segundos con música tranquila.
Para el domingo si se puede | That puppy one did so well. Got another lot of clips now, old dogs
this time, same kind of thing but sadder music haha | van die bloembindworkshop zondag heb ik 60
filmpjes op mn telefoon, kan iemand daar iets leuks van een minuutje van maken? moet de 25e
online | the council say the flood film cant go on their page unless its accessible, so words
along the bottom i suppose. by tomorrow they say, they only told me now | Hab das ganze
Umbauprojekt mit ner Zeitrafferkamera gefilmt, 9 Wochen. Davon ein Film für die Startseite, so
anderthalb Minuten. Bis 2. April reicht. | der zeitraffer läuft super. hätt hier noch die treppe
in eiche, 4 wochen material, gleiches spiel nochmal | Necesito que alguien me edite el vídeo de
la gala y lo suba a redes con música | necesito un vídeo con dron del local para la tele del bar
| Lessons 7, 8 and 9 of the watercolour course are recorded. Please edit and get them onto
Teachable by the 20th of March. | lesson 4 shows my bank balance for about 3 secs at 11:40, pls
blur | The old intro clip still says "2023 edition". Would be nice if learners didn't see that
any more. | I'm filming the whole sourdough course over the next weeks and would want you to
edit the 14 videos in April. Possible? | Can somebody trim the dead air at the start of every
lesson in my Excel course? It's 22 videos, each about 10 seconds of me looking for the mouse. |
Rohmaterial für den Häkelkurs ist komplett, elf Videos. Bitte schneiden und auf elopage
hochladen, Ende März soll alles drin sein. | in lektion 6 sieht man mein passwort. peinlich.
bitte unkenntlich machen | Pouvez-vous couper les bafouillages dans la vidéo d'accueil et la
remettre sur Podia ? | porfa subid las lecciones 5 y 6 a teachable, antes quitad los silencios |
De breicursus is opgenomen, 8 filmpjes. Knippen en op Podia zetten, uiterlijk dinsdag 24 maart |
Nella lezione 2 si sente il citofono e io che dico una parolaccia. Non la possono vedere così...
| A aula 3 ficou com 50 minutos e ninguém aguenta, dá pra cortar pra metade? | monter les rushes
du mariage en un film de 3 minutes, avec musique | tengo dos horas grabadas de la poda del olivo
y quiero un minuto con ritmo para instagram | j'ai filmé la tonte des moutons avec mon
téléphone, faites en un truc de 45 secondes sympa | Bonjour, il faudrait sous-titrer en
néerlandais la visite filmée de notre gîte, beaucoup de nos hôtes viennent de là-bas. | ruwe
beelden van de surfles, kun je daar een filmpje van een halve minuut van monteren met muziek |
ho girato la vendemmia col drone e col telefono, mi montate un minuto e mezzo emozionante? |
servono i sottotitoli in tedesco per il filmato del bed and breakfast, tre minuti | dalla
diretta di ieri (lezione di pilates) tirate fuori quattro spezzoni verticali per i social
""",
}
