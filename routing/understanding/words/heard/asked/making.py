"""Work that people want done, by trade; from what was heard."""

from __future__ import annotations

ASKED = {
    "advertising": """
quero anúncios pagos no instagram pra turma nova de violão | schaltet mir mal facebook anzeigen
für den laufkurs, 150 euro budget | run some google ads for the clinic, 200 a month, people
search "vet near me" all the time | so the taproom page looks ace but nobody's finding it. my
brother in law says google ads, 200 quid a month. one of yours set that up and run it for me? |
google anzeigen schalten für fahrradinspektion, 300 im monat | el post quedo chulo. y anuncios
de pago en instagram llevais? meterle 150 o asi al de los ramos | ¿Me montaríais una campaña de
anuncios en Facebook? 200 € al mes tengo | do you do google ads as well? the escape room down
the road is eating my lunch | Vous gérez les pubs facebook? 150 euros de budget, je n'y
comprends rien | Google Ads fürs Seminar, 15 Euro am Tag, macht ihr das auch? | ok new idea,
since the mail worked: run Facebook ads for the webinar, budget 300 | Anuncios en Google para
"mudanzas Murcia", ¿lo lleváis vosotros? Me gasto ya 200 al mes y no sé en qué | dá pra
impulsionar anúncio no insta, uns 100 reais? do hotelzinho | could you run some facebook ads for
the dog daycare, fifty quid a month maybe | Could you run our google ads? budget is tiny, I mean
tiny | google ads für gleitsichtbrillen, macht ihr sowas? | vous feriez des pubs instagram
payantes pour le beaujolais ? | kunt ge mij facebook advertenties maken voor varifocale glazen,
200 euro budget | put 200 quid behind the puppy class on facebook, people within 15 miles, from
monday | google takes 30 a day off me for clicks and not one booking from it. somebody look
what's going wrong with the campaign | I'd like folks who type 'emergency locksmith Derby' to
see us first, I know that costs per click, 15 a day max | Our boosted posts bring likes from the
other side of the planet. We only serve Cork. sort the targeting? | hi, can you get the wreath
making morning out on Insta as sponsored, women 30 to 60, stop when its full | competitor shows
above us whenever you google our own name, marked sponsored. can we bid against that | Please
start a Meta campaign for the nursery's new intake, two versions of the picture, keep whichever
does better | pause everything on adwords for august, were closed. back on the 1st w half the
budget | Wir haben noch 6 Plätze im Nähkurs, schaltet was auf Insta, 80 Euro, Umkreis Fulda |
seit wochen zahl ich an google pro klick und es kommt keiner. bitte kampagne durchforsten und
rausschmeißen was nix bringt | Guten Tag, ich möchte bei der Eingabe von Rohrreinigung Bochum
ganz oben als Anzeige erscheinen, Tagesbudget 20 EUR. | quiero salir como patrocinado cuando
busquen fisio en Gijón, 10 euros al día y a ver | Mete 150€ en instagram para el taller de
acuarela, gente de Valencia, de 25 a 50 | el anuncio de facebook lo ve gente de Perú y yo estoy
en Lugo 😅 arréglalo porfa | 100 € sur Insta pour remplir le stage de poterie de Pâques, rayon 30
km, tu lances ? | Bonjour, nos annonces Google coûtent cher et n'apportent que des curieux.
Pouvez-vous reprendre les mots achetés et le budget ? | faut que mon post sur les paniers bio
touche les mamans du quartier, je paie facebook s'il faut | serrurier Nantes nuit : je veux
l'encart sponsorisé, uniquement de 20h à 6h | kun je 50 euro op facebook zetten voor de
ponykampen van de manege, alleen regio Zwolle | Google vreet mijn budget op aan mensen die
gratis bijles zoeken, haal dat eruit svp | wij willen bovenaan bij 'dakdekker spoed' met zo'n
betaald blokje, max 25 per dag | sponsorizzami il corso di sub su facebook, 7 euro al giorno,
solo provincia di Savona | La campagna Google per l'agriturismo spende e non porta prenotazioni,
ci date un'occhiata e la rifate? | voglio apparire a pagamento quando cercano idraulico urgente,
ma di notte no che dormo | chi ha messo gli orecchini nel carrello e poi è sparito deve
rivederli sponsorizzati su instagram, si può? fatelo | impulsiona o post da feijoada de sábado,
60 reais, só o bairro
""",
    "audio": """
Neither, I think. Could one of your people record the voice-over? British accent, 90 seconds |
une pub à la radio locale pour l'auto-école vous savez faire ? avec une voix sympa | Se puede
con vosotros montar el audio del episodio? quitar los golpes de micro, poner la sintonía |
please mix and master ep 90, my hum is back | Morning! Episode 14 with the beekeeper from Kent
has this horrible hum all the way through, my fridge i think. Can somebody get it out before
Thursday | we sound like we're sitting in a bucket. two mics, 48 mins, please make it listenable
| need a calm female speaker, british, for the on-hold message of my osteopathy practice. 30
secs, script is ready | I recorded the whole forest walk for my meditation students on my phone.
Could you take out the coughs and the dog and put soft music under it? | guest was way louder
than me on the zoom call, only want the sound not the picture. level it, cut my umms, export mp3
pls | hiya, got 6 bedtime stories written for my nursery parents, would love someone with a warm
voice to read them in, about 5 min each | Jingle!! something 5 seconds long, accordion maybe,
for the start of my cheese show on spotify | my talk at the guild evening was taped on an old
dictaphone, hiss everywhere. want a clean file I can hand out to members who missed it | the
intro music on the last 3 eps is too loud vs the talking, people complained they jump out of
their skin. fix and re-upload to buzzsprout please | Would it be possible to turn the 70 minute
interview with my old master carpenter into a 25 minute listening piece? Best bits only, keep
the laughing. | answering machine greeting for the kennels, me speaking sounds awful, find a
real speaker, german and english | Have 11 raw wav's from the choir weekend. mix and master them
so we can press a little cd for the singers | Moin, die Folge mit dem Imker hallt wie in ner
Kirche, kriegt ihr das weg? Mikro stand in der Werkstatt | Bräuchte eine angenehme Männerstimme
für die Warteschleife meiner Hausverwaltung, Text sind vier Sätze, hochdeutsch bitte | hab 90
min mit meiner kollegin aufgenommen, für spotify. bitte die ähs und die stelle mit dem postboten
raus und intro davor | Guten Tag, für unseren Audioguide durch den Kräutergarten sind zwölf
Stationen eingesprochen, leider alle unterschiedlich laut und mit Wind drauf. Können Sie das
angleichen? | Brauch was kurzes zum mitsummen, 8 sekunden, gitarre, als erkennungsmelodie für
meine sendung über alte traktoren | die entspannungsreise für meine yogagruppe soll als mp3
raus, rauschen weg, meeresgeräusche drunter, danke euch | Kassette von 1987, Opa erzählt wie er
die Bäckerei gegründet hat. Digitalisiert hab ichs, aber man versteht ihn kaum. Macht da wer was
draus? | Hola, grabé la charla con la partera en la cocina y se oye la nevera todo el rato, me
lo limpian para el viernes? | necesito un locutor con acento neutro para la cuña de radio de mi
ferretería, 20 segundos | El capítulo 9 me quedó larguísimo, hora y veinte. Déjenlo en 40
minutos sin que se noten los cortes, y suban el volumen de mi invitada que casi no se escucha |
Buenas tardes, querría que alguien narrase los cuatro cuentos de mi granja escuela para que los
peques los oigan en el bus, voz dulce por favor | mezcla y máster de 5 temas de mi alumna de
guitarra, pistas sueltas en el drive | Bonjour, l'entretien avec la vigneronne est plein de vent
et de tracteur, il faudrait nettoyer le son avant diffusion sur Deezer | cherche voix féminine
posée pour mon répondeur, cabinet de sophrologie, deux phrases seulement | J'ai 3 heures
d'enregistrement de mon atelier conte, j'en voudrais 30 min qui se tiennent, avec une petite
musique entre chaque histoire | on m'entend respirer tout le temps c'est insupportable, vous
pouvez enlever ça de l'épisode 6 ? mp3 dans le dossier | Pouvez-vous me trouver quelqu'un pour
lire mon guide de visite du moulin, en français et en anglais, environ 12 minutes ? C'est pour
les casques. | hoi, aflevering 3 klinkt alsof ik in een blik zit, kan iemand dat oppoetsen en de
lange stiltes eruit? | Zoek een vlaamse stem voor het keuzemenu van onze telefoon (bloemenzaak),
tekst heb ik al | Mijn gesprek met de oude molenaar duurt twee uur. Graag een luisterversie van
een half uur, zijn verhaal over de storm moet er zeker in. | kan er een zacht pianootje onder
mijn ademhalingsoefening en het gepiep aan het eind weg, m4a bestand van 15 min | Ciao, nella
puntata col liutaio c'è un ronzio fortissimo, riuscite a toglierlo? esce mercoledì | mi serve
una voce maschile profonda per lo spot in radio locale della mia osteria, mezzo minuto |
Buongiorno, ho letto io stessa le fiabe per i bambini del nido ma ci sono errori e riprese,
andrebbero tagliati e portati tutti allo stesso volume | tre canzoni del mio coro, microfoni
separati, da mixare entro fine mese | Oi, o episódio com a costureira ficou com eco demais, dá
pra salvar? | preciso de uma voz pra mensagem de espera do telefone da clínica veterinária,
feminina, simpática, uns 20 seg | Bom dia, gravei a conversa com o pescador à beira-mar e as
ondas tapam tudo. Queria a fala limpa, sem as minhas hesitações, e uma musiquinha no início
""",
    "editing": """
Lektorat für 320 Seiten Krimi, geht das bei euch? | english isnt my first language, pls make my
brochure draft sound natural, dont change the meaning | my piece for the beekeepers quarterly is
1400 words, they take 900. cut it down would you | Before this goes to print, would you go over
it for commas and spelling? It's the menu wording, eight pages, I wrote it at 2 am | this letter
to clients reads so stiff. loosen it up but keep what I say | theres always one typo i dont see.
last eyes on the catalogue text today pls | I've written 60 pages about restoring clocks and it
wanders. Tell me what to throw out and tidy what stays | Hi is it "practise" or "practice", I
mix them up all over my yoga booklet, can you fix the lot | the physio page I wrote is full of
jargon a patient would run from. same content, plain words | Kindly review the attached speech
for grammar and flow; I deliver it on Saturday. | too long too long too long. my about text,
half of it has to go | mixed up US and UK spelling through the whole guide for cottage guests,
make it all british | I do tense jumps all the time, past present past. can someone iron those
out of the short story collection, 80 pages | dictated this to my phone and its a mess, no full
stops nothing. make it readable, it's my column for the parish magazine | wrote the blurb for my
pottery book, publisher says clunky. polish please, I think the bones are ok | Könnt ihr über
meinen Leserbrief drüberschauen, ich steh mit der Kommasetzung auf Kriegsfuß | mein text für die
festschrift hat 3 seiten zu viel, bitte eindampfen ohne dass der opa rausfliegt | Guten Morgen,
anbei das Manuskript meines Wanderführers (110 Seiten). Rechtschreibung, Einheitlichkeit der
Ortsnamen, mehr nicht. | alte und neue rechtschreibung wild gemischt in meinem kräuterheft,
macht das bitte einheitlich | lest das mal mit frischen augen, ich seh die fehler nicht mehr. is
der newsletter für morgen | Ich schreibe viel zu lange Sätze. Mein Artikel über Lehmputz ist
fertig, aber keiner hält bis zum Ende durch – glätten? | he escrito la presentación del taller y
seguro que hay faltas, échale un ojo antes de que la mande | Me piden 300 palabras y tengo 520.
Recórtalo sin perder lo de los telares | buenas, soy holandesa y mi español escrito canta mucho,
¿me lo dejáis como lo diría alguien de aquí? es el texto de la casa rural | las tildes!! no sé
poner las tildes, repasad mi cuaderno de recetas entero | Agradecería una revisión
ortotipográfica de mi manual de encuadernación, 45 páginas en Word. | el discurso lo tengo hecho
pero suena a notario, dale un poco de aire | j'ai rédigé mon article sur les ruches mais
j'accorde les participes au pif, tu repasses derrière ? | Bonjour, mon texte de présentation
comporte 4 000 signes et le salon n'en accepte que 2 500. Pourriez-vous l'alléger ? | y'a des
répétitions partout dans ma page stage de vannerie, le mot "nature" 14 fois... aide moi à
nettoyer ça | relecture du bon à tirer ce soir svp, chasse aux coquilles uniquement | mon récit
de voyage à vélo est écrit mais le style est plat, j'aimerais garder ma voix et que ça coule
mieux | traduit par moi-même de l'allemand, donc bancal. Remettez-le en bon français, c'est ma
page de luthière | dt-fouten zijn mijn zwakke plek, wil je het verhaaltje in mijn folder nalopen
voor ik hem laat drukken | Mijn column is 200 woorden te lang volgens de redactie, graag
inkorten maar de grap aan het eind laten staan | ik ben dyslectisch en heb zelf een verhaal over
de molen getypt, kun je het foutloos maken | Graag de tekst van mijn jaarverslag taalkundig
nakijken, de inhoud staat vast. | ho scritto io la pagina sul corso di tornio ma è un
polpettone, sfoltitela per favore | Gentilmente potreste rileggere il mio intervento per il
convegno? Temo qualche congiuntivo sbagliato | apostrofi, accenti, doppie... sono altoatesino,
sistemami sto testo prima che lo veda qualcuno | la prefazione del mio libro di ricette c'è già,
solo che si ripete. una ripulita e via | o meu texto do catálogo está em português do Brasil e
vai sair em Lisboa, adaptem a grafia se faz favor | ve se tem erro de crase nesse artigo q fiz
sobre café, sempre erro | O meu relatório está pronto mas tem frases de dez linhas; tornem-no
mais enxuto, sem mexer nos números
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
Typesetting the whole catalogue, 96 pages, InDesign file from last year exists. Anyone? | doen
jullie ook etiketten ontwerpen? nieuwe cuvée met een vos erop | riuscite a farmi un'insegna
nuova? la mia dice ancora "Parrucchiere per Signora" | e cartões de visita, imprimem? 250, papel
grosso | new summer dishes, so the thing on the tables needs doing again, a4 folded, same fonts
as the winter one | Für den Hofladen bräucht ich ein großes Schild an die Straße, Spargel
Erdbeeren Kartoffeln mit Pfeil nach rechts. Druckdatei bitte | Speisekarte neu setzen bitte, die
Weine kommen jetzt auf ne eigene Seite und Allergene unten klein | des flyers pour l'ouverture
du salon, 15x21, recto verso, ambiance bois et plantes | Bonjour, l'étiquette de la cuvée 2024
est à refaire : nouveau millésime, nouveau degré, et le pictogramme femme enceinte plus petit.
Fichier imprimeur mardi. | faudrait une affiche pour le stage de cirque des vacances, a3,
rigolote, avec le petit clown qu'on a déjà | mon ardoise de tarifs est moche, je veux un panneau
propre à imprimer sur alu, coupe femme homme enfant | locandina per la serata jazz in enoteca,
venerdì 20, formato 33x70, scura con una tromba | mi rifate il menù dei gelati? quest'anno 24
gusti, su un foglio solo, con i simboli senza glutine | preciso de um folheto para deixar nas
caixas do correio, limpeza de chaminés, simples e com preço | Boa noite, podem paginar o rótulo
do azeite? Garrafa de 500 ml, frente e verso, o símbolo da quinta já existe.
""",
    "logo and brand": """
I need a logo | need a logo | Ich brauche ein Logo | necesito un logo | il me faut un logo | ik
heb een logo nodig | mi serve un logo | preciso de um logótipo | mi disegnate il logo nuovo? un
gatto con la scopa | fazem logótipos? o meu foi feito no paint | quiero un logo nuevo para el
estudio, algo con una grulla | I want a new logo, the lotus is so 2012 | can you lot design a
logo? bread + a bicycle, dunno, something like that | ho un nome per il laboratorio ma il
marchio no. disegno ago+gomitolo, ce l'avete un grafico? | need a logo for the supper club,
something with a fork and a moon | hacedme un logo nuevo, el de ahora parece de una funeraria |
Logo?? | Könnt ihr mir das Logo ein bisschen moderner machen, wenn ihr eh an der Seite seid? So
Richtung „teuer, aber nahbar“ | Vous faites des logos ? un truc avec un cheval de trait, pas
gnangnan | want a logo for the taxi, summat with a whippet | we need a new logo for the charity
by the 20th, something with hands but not THOSE hands | vous faites les logos ? le nôtre
ressemble à une dent qui pleure | könnt ihr für den verein ein logo basteln? irgendwas mit
tiger, blau | Oye y un logo nuevo para la pelu? | people say my sign looks like a funeral home.
I do kids' swimming lessons. need a whole new face, colours, emblem, the lot | Hello, I'm
opening as a chimney sweep in May and have nothing yet except the name. Looking for a mark that
also works tiny on a jacket. | can someone draw me a proper emblem for the goat dairy, a goat
obviously but not a cute one | my three greens on van, website and aprons are all different
greens. pick one set of colours and typefaces and write down which is which | i still use the
clipart my cousin chose in 2009 as my sign. time to retire it, but regulars should still
recognise us | Brauche ein Zeichen für meine Imkerei, bitte keine Wabe, die hat jeder | Unser
Schriftzug wirkt total altbacken, 80er pur. Hätte ihn gern behutsam modernisiert, die Kundschaft
vom Malerbetrieb soll ihn trotzdem wiedererkennen | mi marca de mermeladas no tiene cara, solo
un nombre escrito en arial. quiero un símbolo bonito | je lance ma brasserie et il me faut un
emblème qui claque, genre ours ou sanglier, noir et une couleur | Bonjour, notre sigle date de
la création du centre équestre, il ne ressemble plus à rien en petit sur téléphone.
Pourriez-vous le simplifier ? | ik wil een beeldmerk voor mijn hoveniersbedrijf, iets met een
bijl of een blad, simpel | Alles bij mij ziet er anders uit: busje oranje, site blauw, jas
grijs. Maak er één huisstijl van aub
""",
    "pictures": """
retouch the 40 portraits for thursday? skin only, leave the noses alone | Macht ihr auch Fotos?
Brauche die Flaschen freigestellt, 12 Stück | shot 80 rings on my kitchen table, want them all
on plain white with the crumbs gone | the photos from saturdays wedding are way too dark in the
church, about 60 of them, rescue what you can | Hello, there is a bin in front of the holiday
cottage in every shot. Could it vanish? | 4000 snaps of my gardens on the phone. pick the best
50, before and after together, chuck the blurry ones | skin on the portrait of me looks like a
pizza. soften it, but leave the wrinkles, clients know me | need the dog off the sofa
background, i mean only the dog, see-through, for later use | all my cakes come out yellowish
because of the lamp in here. fix the colour so buttercream is white again? | my horses pics need
same size square and a bit more punch, nothing fake, 24 in the album | old picture of granddad
in front of the forge, torn and with a coffee ring, please mend it, it'll hang in the shop | I
took the team shot but Jonah had his eyes shut, take his head from the other one haha |
straighten the walls in the flat photos i took with wide angle, they all lean, and let some sun
in | Kindly remove number plates and faces from the attached workshop photographs before I
publish them. | dresses on hanger, 35 jpgs, i'd like the hanger and the wall to disappear,
shadow underneath can stay | die Fotos vom Dachstuhl sind total verrauscht und schief, könnt ihr
da noch was retten? 15 stück | Bitte bei allen Blumensträußen den Hintergrund weg, nur Vase und
Blumen sollen übrig bleiben | ich hab ca 600 bilder vom hoffest, such mal einer die 30 schönsten
raus und mach die farben etwas freundlicher | Guten Tag, auf dem Bewerbungsfoto, äh Profilfoto
meiner Praxis, glänzt meine Stirn furchtbar. Lässt sich das dezent entfernen? | hinter der sauna
auf dem bild steht der traktor vom nachbarn. weg damit | Mein Schmuck sieht auf den Aufnahmen
grau aus statt silbern, bitte einheitlich nachbearbeiten, sind 42 Dateien im RAW | las fotos de
los platos salieron oscuras, les dais luz y color sin que parezcan de plástico? | quitar el
cable que cruza la fachada en la foto de la casa rural, y ya puestos un cielo más azul | Hola,
tengo 120 imágenes de zapatos sobre fondo gris y las necesito sobre blanco, con la misma altura
todas. | mil fotos de la comunión, elegid cien, tirad las repetidas y las de ojos cerrados | en
la foto del taller sale mi antiguo empleado, se le puede borrar sin que se note? | retocadme el
retrato para la web, ojeras fuera, que ese día no había dormido por el bebé | mes photos de
bougies ont toutes une dominante orange, il faudrait corriger ça, y en a 28 | Bonjour,
pouvez-vous détourer mes vases ? Une vingtaine, fond transparent, les reflets du verre sont
délicats. | photo de la façade un jour de pluie.. on peut mettre du beau temps et virer la
poubelle? | je croule sous les clichés de chantier, faut trier par adresse, garder les nets,
virer le reste | le mannequin porte encore l'étiquette sur 12 images de robes, effacez la et
défroissez le tissu si possible | recadrer en carré toutes les photos de mes chiots et leur
donner un peu d'éclat, le salon est sombre | kun je mijn taartenfoto's wat lichter maken, zijn
's avonds genomen met de tl lamp aan | Graag de achtergrond weghalen bij 45 stoelen, ze staan nu
in mijn rommelige schuur. | op de groepsfoto van de workshop staat een mevrouw die er niet op
wil, haal je haar eraf? | telefoon vol kiekjes van klussen, zoek de mooie badkamers eruit en zet
ze per jaar in mapjes | nelle foto della camera si vede il termosifone arrugginito, potete farlo
sparire e dare più luce? | ho 70 scatti di borse da scontornare, ombra leggera sotto |
Buonasera, una vecchia foto della bottega del 1954 è graffiata e sbiadita: vorrei restaurarla
per appenderla | scegliete voi le più belle del battesimo, sono 900, e sistemate i bianchi che
sembrano blu | tirem o fundo às fotos das pranchas, são 16, quero só a prancha | Bom dia, as
fotografias do alojamento ficaram tortas e escuras. Conseguem endireitá-las e clareá-las até
sexta? | na minha foto de perfil aparece uma mancha no vestido, some com ela pfv
""",
    "search ranking": """
type "dog groomer hove" and we're on page 4. how do we climb, and no I don't want to pay google
for clicks | we moved in january, Maps still sends folk to the old yard, and now we've dropped
out of the top three as well. get us back up there | since the new site went live nobody comes
in from google any more. used to be 40 a week. please look into why and get it back | My
competitor with worse work sits above me on the map. I want that spot | hello, which words do
people actually type when they need a piano tuner? and then tune my pages to those pls | what
google shows for us is 'Home - Untitled' on all 20 pages, give each a proper title and snippet
so we move up | Could you get us listed properly on Google Business and Apple Maps, right
category, hours, photos, so walkers nearby discover the tearoom | I dont exist on google.
literally. put in my firm name, nothing | we'd like other sites, garden clubs, local paper etc
to link to us, I read that pushes you up in google | search console says 31 pages not indexed,
fix that so the workshops turn up | People land on us for 'cheap weddings' and we're the
opposite. want to come up for 'small elegant wedding venue Devon', organically | Ask ChatGPT or
google for a stained glass repairer in Ohio, never me. change that | two villages over google
wont show me at all. I cover the whole valley as chimney sweep, a page for each place or
whatever works | A monthly list of where we stand in Google for our ten key phrases and what you
did to improve it, please. | Wenn man Hufschmied Allgäu googelt kommt alles, bloß nicht ich.
Woran liegt das, bitte beheben | bei maps sind wir ganz unten und mit falscher kategorie drin,
bitte eintrag so pflegen dass uns die leute wieder sehen | Guten Tag, unsere Besucherzahlen über
Google sind seit dem Relaunch um die Hälfte eingebrochen. Wir hätten gern die alten Plätze
zurück, ohne Klickkosten. | will auf die erste seite mit "geigenbau leipzig", wie lang dauert
sowas und könnt ihr anfangen | meine Seiten haben alle den gleichen Titel im Suchergebnis, sieht
doof aus und bringt nix. Für jede was Passendes rein bitte | wonach googeln die leute eigentlich
wenn sie nen barfußschuhmacher wollen? seite dann darauf ausrichten | Der Mitbewerber im
Nachbarort steht in der Kartenansicht immer vor uns, das würden wir gern umdrehen | pones
cerrajero Alcoy en google y salgo en la página tres, quiero subir pero sin pagar anuncios | Mi
ficha de Google Maps no aparece si no escribes el nombre exacto. ¿Podéis trabajarla? | desde que
cambiamos la web hemos desaparecido del buscador, antes nos entraban diez consultas a la semana
| Hola, queremos aparecer cuando alguien busque casas rurales con perro en Soria, de forma
natural | google solo tiene indexadas dos páginas de las treinta, mira qué pasa y que las coja
todas | que otras webs de cerámica nos enlacen, dicen que así se escala en los resultados |
quand on tape accordeur piano Rennes je suis introuvable, je veux remonter, sans pub | Bonjour,
notre fiche Google est mal classée sur la carte alors que trois collègues apparaissent d'office.
Que peut-on améliorer ? Merci de le faire. | le site est joli mais google le boude, 12 visites
par mois lol, faites quelque chose | il faudrait des pages qui ressortent sur "cours de couture
enfant Lille", choisir les bons mots-clés et retoucher titres et balises | depuis la mise à jour
de Google en mars on a perdu la moitié de nos visiteurs, regardez pourquoi et redressez |
J'aimerais que le gîte sorte dans les premiers résultats naturels pour "week-end cabane Vosges"
d'ici l'été | als je zoekt op rietdekker friesland sta ik nergens, kan dat beter zonder te
betalen per klik | Onze vermelding op Google Maps klopt niet en we staan onderaan, graag zo
inrichten dat mensen in de buurt ons zien | sinds de nieuwe site komt er niemand meer via google
binnen, zoek uit waarom en herstel het | welke zoekwoorden tikken mensen in voor een
paardenmasseur haha, en zet die dan goed in mijn pagina's | cerchi restauro mobili Lucca e
escono tutti tranne me. come si sale? | Vorremmo che la scheda su Maps della trattoria
comparisse tra le prime tre in zona, oggi è sepolta | google non vede metà del mio sito,
sistemate sitemap e titoli che voglio essere trovato | niente annunci, voglio salire piano piano
coi risultati normali per 'scuola vela Garda' | procuro meu ateliê no google e só aparece o
concorrente, dá um jeito de subir sem anúncio | No Maps estamos em décimo para oficina de
bicicletas Braga; queremos chegar aos três primeiros | depois da migração do site sumimos da
busca do google, recuperem as posições q a gente tinha
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
com drone da vinha? | filmed 40 minutes of me throwing a bowl, should be 60 seconds for reels |
Good day, my physiotherapy exercises are on film already; deaf patients asked for text at the
bottom. English and Turkish please. | gopro stuff from the kayak trip, 3 hrs, make a 2 min thing
with music that makes people want to come along | the webinar recording starts with ten minutes
of can you hear me. chop that, and the break in the middle | turn my landscape clip of the tiny
house upright for tiktok without my head falling off the side | 4 phones filmed the choir
concert, one nice film switching between them would be lovely, sound from the recorder is in
there too | need an intro, 5 secs, the logo moving a bit, for the front of my youtube tutorials
about beekeeping | hi can u speed up the timelapse of the mural and end on the finished wall,
mp4, under 30 sec | hab den Aufbau vom Carport mitgefilmt, alles viel zu lang, hätte gern 90
sekunden fürs Insta | Untertitel auf Deutsch und Arabisch für meinen Film über Wochenbettpflege,
12 Minuten, bitte bis Monatsende | Könnt ihr das Interview mit dem Müller kürzen? Die Stelle wo
der Hund bellt muss auf jeden Fall raus | Hochkant-Version vom Imagefilm fürs Handy, und am Ende
Öffnungszeiten einblenden | moin, wackelige aufnahmen von der kutterfahrt, 20 schnipsel, bastelt
da was draus was man auf der startseite laufen lassen kann, ohne ton | tengo dos horas grabadas
de la poda del olivo y quiero un minuto con ritmo para instagram | ¿podéis poner subtítulos en
inglés al vídeo de presentación del hotelito? dura cuatro minutos | Hola, el vídeo de la boda
quedó con el sonido del viento y planos movidos, montadme un resumen de tres minutos con lo
mejor. | animar el logo al principio y al final de mis recetas, cosa de tres segundos | sacad
cinco trocitos del directo del jueves para tiktok, verticales, con letras grandes | j'ai filmé
la tonte des moutons avec mon téléphone, faites en un truc de 45 secondes sympa | Bonjour, il
faudrait sous-titrer en néerlandais la visite filmée de notre gîte, beaucoup de nos hôtes
viennent de là-bas. | couper les blancs dans mes tutos couture, je parle trop lentement, il y en
a trois à traiter | des rushs du défilé sur trois caméras, besoin d'un montage dynamique avant
dimanche | on peut faire tourner en boucle dix secondes de mon four à bois pour l'écran de la
vitrine? j'ai les plans | ruwe beelden van de surfles, kun je daar een filmpje van een halve
minuut van monteren met muziek | Mijn instructiefilm over massage moet ondertiteld worden, NL en
EN, 9 minuten. | in de opname loopt de postbode door beeld op 2:40, knip dat eruit en plak de
rest netjes aan elkaar | ho girato la vendemmia col drone e col telefono, mi montate un minuto e
mezzo emozionante? | servono i sottotitoli in tedesco per il filmato del bed and breakfast, tre
minuti | dalla diretta di ieri (lezione di pilates) tirate fuori quattro spezzoni verticali per
i social | Salve, vorrei accorciare il filmato del restauro del mobile, adesso dura 25 minuti e
si addormentano tutti. Cinque bastano, con titolo iniziale. | montar um vídeo curto com as
filmagens da oficina de azulejos, com música e o nome no fim
""",
    "writing": """
our about page still says "coming soon" after three years. just something warm about me, the
goats and the cheese | need words for the new leaflet on hoof trimming, you know, what it is why
it matters, half a page | I'm giving a toast-ish talk at the chamber of commerce dinner, 5 mins,
about taking over dads forge. I've got nothing. help | 12 candles, 12 little descriptions, a bit
poetic not cheesy. I'll tell you the scents | The local paper wants a few paragraphs on our
tenth anniversary by weds. could someone put those together from my notes | hiya can u do me
something for the website on winter tyre storage, 600 words, so folk see we know our stuff |
Good afternoon, we require a short company profile, formal in tone, for the trade fair
catalogue; approx. 120 words. | newsletter goes out friday and its empty. theme: spring pruning
| please turn my voice memos about the alpaca trek into a nice story for the site | I make
fiddles and I'm rubbish with words. want a page that explains why one costs four grand | three
instagram captions for the new sourdough, funny, not too many emojis | what do I put on the
welcome card in each cabin? name, little history, who it was called after. 6 cabins, you come up
with it | an article on sleep and toddlers under my name for the midwives' magazine, I'd give
you the main points over the phone | we got the design award!! journalists should hear about it,
someone draft something official sounding | Auf der Seite steht unter Leistungen nur Blindtext.
Da müsste mal was Gescheites rein, Baumpflege, Fällung, Gutachten, je ein Absatz | brauch ne
kurze rede fürs 25jährige, locker, bisschen was zum lachen, meine frau soll auch vorkommen |
Guten Abend, für unser Heft über Klangtherapie suchen wir jemanden, der aus Stichpunkten vier
Seiten Fließtext macht. | unsere 30 honigsorten haben alle noch keine beschreibung, zwei drei
sätze pro glas reichen | Das Lokalblatt soll erfahren, dass wir die Mühle wieder anwerfen –
könnt ihr was aufsetzen, was die drucken? | mir fällt für den Blog nix mehr ein, diesmal vllt
was über Kachelöfen und Feinstaub | Hallo, wie erklärt man in 100 Wörtern, was eine
Trauerrednerin macht? Für meine Startseite, bitte nicht kitschig | quiero contar en la web la
historia de mi abuelo y la fábrica de botijos, yo os la cuento y vosotros le dais forma | Hola,
un texto cortito para la etiqueta del vino nuevo, que suene a monte y no a marketing | me toca
hablar en la cena de los 40 años de la autoescuela jaja, dos folios y que no se duerman | Buenos
días: precisamos una nota para la prensa comarcal por la apertura del segundo taller. | la
entrada del blog de este mes, tema: cómo preparar al perro para la peluquería | faltan las
descripciones de 18 lámparas para el catálogo, material, ambiente, para quién, tono elegante |
il me faut un discours pour l'inauguration de la brasserie, 3 minutes, le maire sera là |
Bonjour, notre page d'accueil est vide. Pourriez-vous imaginer quelques paragraphes sur la
reliure artisanale, sobres et justes ? | une petite bio de moi pour le programme du festival,
jamais su parler de moi | tu peux raconter la saison des huîtres pour la newsletter ? j'ai juste
des notes en vrac | 24 savons sans descriptif, deux phrases chacun, parfum usage peau | Le
journal du coin demande un papier sur nos ânes de portage, à rendre le 12, je fournis les infos
| wie kan er een leuk stukje maken over onze stadsmoestuin voor de wijkkrant, 200 woorden ofzo |
Goedendag, voor de folder van mijn uitvaartonderneming heb ik ingetogen teksten nodig, vier
korte alinea's | m'n site zegt alleen 'welkom'. er moet in gewone taal op komen wat ik doe als
hoefsmid en waarom ze mij moeten bellen | nieuwe blog graag: vijf fouten bij het oliën van een
houten vloer | sul sito c'è solo l'indirizzo, vorrei due pagine che raccontino la bottega e il
nonno liutaio | Servirebbe un comunicato per l'inaugurazione del frantoio, tono serio, entro
giovedì | ciao, mi inventi le descrizioni dei 9 gusti nuovi di gelato? brevi e golose | devo
fare un discorsetto ai soci della cooperativa sabato e ho il foglio bianco | preciso dum texto
pro site explicando o que é reiki sem parecer esotérico demais | Boa tarde, podem redigir a
apresentação da quinta para o livrinho dos hóspedes? Umas 300 palavras | o post de setembro do
blog é sobre afiar facas, escreve aí uma coisa simples
""",
}
