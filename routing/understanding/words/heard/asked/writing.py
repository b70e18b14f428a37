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
200 euro budget | can you also run the paid ads on facebook, like put 200 quid behind it and
target mums in Surrey | Vous faites aussi les pubs sur les réseaux ? Il me faudrait une campagne
payante pour les disques, budget 200 € | Physio practice, two empty slots every Tuesday. I have
150 a month to spend on being seen by people within 5 miles who google back pain. Please set it
up. | me quedan 6 plazas en el campamento de surf de julio y no me llama nadie, cómo hacemos pa
que me vean los padres de madrid? puedo poner 300 euros | First aid course on the 11th of April
has 3 people on it, I need 10. Chuck 80 quid at facebook next week, mums and childminders round
here | moin, ich hab ne ferienwohnung an der schlei, mai + juni noch komplett leer. was kann man
da mit 200€ reissen? googelt ja jeder | il me reste 4 places au stage tabouret de mai, faudrait
payer un peu pour que ça se voie sur insta la semaine du 23 mars, 60 € pas plus, lyon et autour
| Whatever the snow does, Oct to April my roof phone's dead and May to Sept I can't cope. So:
£100 every month on google from now, "slipped tile", "leaking roof", that sort of thing | Quiero
hacer anuncios de pago en Google para los desayunos, 10 euros al día | Can you set up Facebook
ads for the planner, starting Monday? Budget 20 a day | Run google ads for the chimney season
for us? Maybe 300 a month | put 200 quid behind the puppy class on facebook, people within 15
miles, from monday | google takes 30 a day off me for clicks and not one booking from it.
somebody look what's going wrong with the campaign | Wir haben noch 6 Plätze im Nähkurs,
schaltet was auf Insta, 80 Euro, Umkreis Fulda | seit wochen zahl ich an google pro klick und es
kommt keiner. bitte kampagne durchforsten und rausschmeißen was nix bringt | quiero salir como
patrocinado cuando busquen fisio en Gijón, 10 euros al día y a ver | 100 € sur Insta pour
remplir le stage de poterie de Pâques, rayon 30 km, tu lances ? | Bonjour, nos annonces Google
coûtent cher et n'apportent que des curieux. Pouvez-vous reprendre les mots achetés et le budget
? | kun je 50 euro op facebook zetten voor de ponykampen van de manege, alleen regio Zwolle |
Google vreet mijn budget op aan mensen die gratis bijles zoeken, haal dat eruit svp | wij willen
bovenaan bij 'dakdekker spoed' met zo'n betaald blokje, max 25 per dag | sponsorizzami il corso
di sub su facebook, 7 euro al giorno, solo provincia di Savona | La campagna Google per
l'agriturismo spende e non porta prenotazioni, ci date un'occhiata e la rifate? | voglio
apparire a pagamento quando cercano idraulico urgente, ma di notte no che dormo | chi ha messo
gli orecchini nel carrello e poi è sparito deve rivederli sponsorizzati su instagram, si può?
fatelo | impulsiona o post da feijoada de sábado, 60 reais, só o bairro
""",
    "editing": """
Lektorat für 320 Seiten Krimi, geht das bei euch? | can a native look over my english in this
offer, it goes out at 3 today | english isnt my first language, pls make my brochure draft sound
natural, dont change the meaning | my piece for the beekeepers quarterly is 1400 words, they
take 900. cut it down would you | Before this goes to print, would you go over it for commas and
spelling? It's the menu wording, eight pages, I wrote it at 2 am | this letter to clients reads
so stiff. loosen it up but keep what I say | theres always one typo i dont see. last eyes on the
catalogue text today pls | I've written 60 pages about restoring clocks and it wanders. Tell me
what to throw out and tidy what stays | Hi is it "practise" or "practice", I mix them up all
over my yoga booklet, can you fix the lot | the physio page I wrote is full of jargon a patient
would run from. same content, plain words | Kindly review the attached speech for grammar and
flow; I deliver it on Saturday. | too long too long too long. my about text, half of it has to
go | mixed up US and UK spelling through the whole guide for cottage guests, make it all british
| I do tense jumps all the time, past present past. can someone iron those out of the short
story collection, 80 pages | dictated this to my phone and its a mess, no full stops nothing.
make it readable, it's my column for the parish magazine | Könnt ihr über meinen Leserbrief
drüberschauen, ich steh mit der Kommasetzung auf Kriegsfuß | mein text für die festschrift hat 3
seiten zu viel, bitte eindampfen ohne dass der opa rausfliegt | Guten Morgen, anbei das
Manuskript meines Wanderführers (110 Seiten). Rechtschreibung, Einheitlichkeit der Ortsnamen,
mehr nicht. | alte und neue rechtschreibung wild gemischt in meinem kräuterheft, macht das bitte
einheitlich | lest das mal mit frischen augen, ich seh die fehler nicht mehr. is der newsletter
für morgen | Ich schreibe viel zu lange Sätze. Mein Artikel über Lehmputz ist fertig, aber
keiner hält bis zum Ende durch – glätten? | he escrito la presentación del taller y seguro que
hay faltas, échale un ojo antes de que la mande | Me piden 300 palabras y tengo 520. Recórtalo
sin perder lo de los telares | buenas, soy holandesa y mi español escrito canta mucho, ¿me lo
dejáis como lo diría alguien de aquí? es el texto de la casa rural | las tildes!! no sé poner
las tildes, repasad mi cuaderno de recetas entero | Agradecería una revisión ortotipográfica de
mi manual de encuadernación, 45 páginas en Word. | el discurso lo tengo hecho pero suena a
notario, dale un poco de aire | j'ai rédigé mon article sur les ruches mais j'accorde les
participes au pif, tu repasses derrière ? | Bonjour, mon texte de présentation comporte 4 000
signes et le salon n'en accepte que 2 500. Pourriez-vous l'alléger ? | y'a des répétitions
partout dans ma page stage de vannerie, le mot "nature" 14 fois... aide moi à nettoyer ça |
relecture du bon à tirer ce soir svp, chasse aux coquilles uniquement | mon récit de voyage à
vélo est écrit mais le style est plat, j'aimerais garder ma voix et que ça coule mieux | traduit
par moi-même de l'allemand, donc bancal. Remettez-le en bon français, c'est ma page de luthière
| dt-fouten zijn mijn zwakke plek, wil je het verhaaltje in mijn folder nalopen voor ik hem laat
drukken | Mijn column is 200 woorden te lang volgens de redactie, graag inkorten maar de grap
aan het eind laten staan | ik ben dyslectisch en heb zelf een verhaal over de molen getypt, kun
je het foutloos maken | Graag de tekst van mijn jaarverslag taalkundig nakijken, de inhoud staat
vast. | ho scritto io la pagina sul corso di tornio ma è un polpettone, sfoltitela per favore |
Gentilmente potreste rileggere il mio intervento per il convegno? Temo qualche congiuntivo
sbagliato | apostrofi, accenti, doppie... sono altoatesino, sistemami sto testo prima che lo
veda qualcuno | la prefazione del mio libro di ricette c'è già, solo che si ripete. una ripulita
e via | o meu texto do catálogo está em português do Brasil e vai sair em Lisboa, adaptem a
grafia se faz favor | ve se tem erro de crase nesse artigo q fiz sobre café, sempre erro | O meu
relatório está pronto mas tem frases de dez linhas; tornem-no mais enxuto, sem mexer nos números
""",
    "search ranking": """
Vorrei che il mio sito uscisse primo su Google, lo fate? | type "dog groomer hove" and we're on
page 4. how do we climb, and no I don't want to pay google for clicks | we moved in january,
Maps still sends folk to the old yard, and now we've dropped out of the top three as well. get
us back up there | since the new site went live nobody comes in from google any more. used to be
40 a week. please look into why and get it back | My competitor with worse work sits above me on
the map. I want that spot | hello, which words do people actually type when they need a piano
tuner? and then tune my pages to those pls | what google shows for us is 'Home - Untitled' on
all 20 pages, give each a proper title and snippet so we move up | Could you get us listed
properly on Google Business and Apple Maps, right category, hours, photos, so walkers nearby
discover the tearoom | I dont exist on google. literally. put in my firm name, nothing | we'd
like other sites, garden clubs, local paper etc to link to us, I read that pushes you up in
google | search console says 31 pages not indexed, fix that so the workshops turn up | People
land on us for 'cheap weddings' and we're the opposite. want to come up for 'small elegant
wedding venue Devon', organically | Ask ChatGPT or google for a stained glass repairer in Ohio,
never me. change that | two villages over google wont show me at all. I cover the whole valley
as chimney sweep, a page for each place or whatever works | A monthly list of where we stand in
Google for our ten key phrases and what you did to improve it, please. | Wenn man Hufschmied
Allgäu googelt kommt alles, bloß nicht ich. Woran liegt das, bitte beheben | bei maps sind wir
ganz unten und mit falscher kategorie drin, bitte eintrag so pflegen dass uns die leute wieder
sehen | Guten Tag, unsere Besucherzahlen über Google sind seit dem Relaunch um die Hälfte
eingebrochen. Wir hätten gern die alten Plätze zurück, ohne Klickkosten. | will auf die erste
seite mit "geigenbau leipzig", wie lang dauert sowas und könnt ihr anfangen | meine Seiten haben
alle den gleichen Titel im Suchergebnis, sieht doof aus und bringt nix. Für jede was Passendes
rein bitte | wonach googeln die leute eigentlich wenn sie nen barfußschuhmacher wollen? seite
dann darauf ausrichten | Der Mitbewerber im Nachbarort steht in der Kartenansicht immer vor uns,
das würden wir gern umdrehen | pones cerrajero Alcoy en google y salgo en la página tres, quiero
subir pero sin pagar anuncios | Mi ficha de Google Maps no aparece si no escribes el nombre
exacto. ¿Podéis trabajarla? | desde que cambiamos la web hemos desaparecido del buscador, antes
nos entraban diez consultas a la semana | Hola, queremos aparecer cuando alguien busque casas
rurales con perro en Soria, de forma natural | google solo tiene indexadas dos páginas de las
treinta, mira qué pasa y que las coja todas | que otras webs de cerámica nos enlacen, dicen que
así se escala en los resultados | quand on tape accordeur piano Rennes je suis introuvable, je
veux remonter, sans pub | Bonjour, notre fiche Google est mal classée sur la carte alors que
trois collègues apparaissent d'office. Que peut-on améliorer ? Merci de le faire. | le site est
joli mais google le boude, 12 visites par mois lol, faites quelque chose | il faudrait des pages
qui ressortent sur "cours de couture enfant Lille", choisir les bons mots-clés et retoucher
titres et balises | depuis la mise à jour de Google en mars on a perdu la moitié de nos
visiteurs, regardez pourquoi et redressez | J'aimerais que le gîte sorte dans les premiers
résultats naturels pour "week-end cabane Vosges" d'ici l'été | als je zoekt op rietdekker
friesland sta ik nergens, kan dat beter zonder te betalen per klik | Onze vermelding op Google
Maps klopt niet en we staan onderaan, graag zo inrichten dat mensen in de buurt ons zien | sinds
de nieuwe site komt er niemand meer via google binnen, zoek uit waarom en herstel het | welke
zoekwoorden tikken mensen in voor een paardenmasseur haha, en zet die dan goed in mijn pagina's
| cerchi restauro mobili Lucca e escono tutti tranne me. come si sale? | Vorremmo che la scheda
su Maps della trattoria comparisse tra le prime tre in zona, oggi è sepolta | google non vede
metà del mio sito, sistemate sitemap e titoli che voglio essere trovato | procuro meu ateliê no
google e só aparece o concorrente, dá um jeito de subir sem anúncio | No Maps estamos em décimo
para oficina de bicicletas Braga; queremos chegar aos três primeiros | depois da migração do
site sumimos da busca do google, recuperem as posições q a gente tinha
""",
    "writing": """
got 14 new candles poured and not one word written about them. smells i can describe to you in a
voice note, the blah blah for the shop page i just cant | hab ne neue lampe gedruckt (pla, 22
cm, e27, drei farben) aber mir fällt dazu null ein außer »lampe«. hilfe | Bom dia. Os meus
azulejos na loja estão com textos de uma linha, tipo "azulejo azul". Mereciam mais, não acham?
São 8. | the description for the earl grey says it's from Kenya. since when. whoever wrote that
(me) should be shot. pls do it new, from the supplier sheet attached | Do the mug again.
Nobody's bought the mug since I "improved" the title. I think I improved it into a grave | Would
you write up the estate-sale coats for me? 5 of them, 1960s, one's mohair, two need "small mend
at cuff" said honestly. Not for this week, take till the 27th | Kunt ge mijn espressoblend eens
deftig beschrijven? 't Is chocolade, hazelnoot, een beetje sinaasappel, en 't mag niet klinken
gelijk een wijnkaart | need words for: slate coasters, slate cheeseboard, slate clock (ticks
loudly, be honest) | The chamber wants me to say "a few words" at the spring dinner on Thursday
26th. Five minutes. I'd rather retile the bathroom. I'd need it on paper by the Monday before |
14 new mugs going up in the shop tonight and every single one of them says "mug, blue". help 😅
pics in the drive | Separate matter from the leaflet. The page describing my wills service reads
as though it was drafted in 1994, which it was. Kindly have it redone in plain English by 20
March. | Bonjour, 9 miels, 9 pots, et sur la boutique en ligne je n'ai que les prix. Il faudrait
donner envie sans faire de poésie à deux sous. | La pagina dell'agriturismo dice solo
"benvenuti". Vorrei raccontare le camere, l'orto, la nonna che fa i tortelli. Io a scrivere sono
negata | A parents' magazine asked if I'd contribute something on when toddlers should start
swimming. I know all of it and can write none of it. ~800 words. I can talk somebody through it
on the phone. | Marketplace took down half my listings, says the descriptions are
"insufficient". 31 dog coats. They all do say "warm" and that's it to be fair | ich muss am 21.
bei der Freisprechung der Gesellen reden, als Obermeister, 7 Minuten, bissl Humor. Spätestens am
Mittwoch nächste Woche hätt ichs gern zum Üben | Tenho 18 pranchas na loja online e o texto é
sempre o mesmo copy paste do fabricante. Queria algo com a minha voz, curto | OK panic.
networking breakfast thing is TONIGHT actually, they call it breakfast, I get one minute to say
who I am and I always go red and talk about the weather. something by six?? | I keep explaining
to clients why their site is slow. Would rather send a link. Could someone interview me for half
an hour and turn it into something readable for my blog? No jargon. | while I think about that -
people ring me up every day asking do I do rabbits, do I do weekends, do I do house calls. Can
there be a page with all those answered on it so the phone stops | der fachverband fragt ob ich
was über lehmputz im altbau schreib für deren heft. fachlich kein thema aber ich bin putzer und
kein schiller | me toca hacer el brindis en la jubilación de Paco, mi encargado de toda la vida,
viernes 27. que la gente llore un poquito pero sin pasarse | Op mn site staat nog dat ik bij m'n
oude baas werk.. Er moet een stukje komen over wie ik ben en wat ik doe als zelfstandig klusser
| Catalogue goes to the printers on the 30th and I've 22 fiddles and violas with nothing beside
them but a price. Notes on each are in the ledger I photographed. I'd want them back by Friday
the 27th to check the wood | Law society newsletter wants 1,200 words on digital assets in
probate. My notes are attached, bullet points, case references complete. By-line is mine,
naturally. | Ma page « à propos » parle de moi à la troisième personne comme si j'étais mort. Je
suis toiletteur pour chiens, faut que ça sente le chien mouillé et la bonne humeur | Ils m'ont
mise dans un jury et je dois ouvrir la soirée, trois minutes, sur la lecture à voix haute. Je
l'imprime lundi à 9h. | They've put me down to say something at the school careers day, must be
with them by 31 April for approval. Ten minutes, thirteen year olds, what a stonemason does. God
help me | I need whatever goes on the page between someone clicking my ad and someone paying for
the sourdough course. Apparently mine is a "wall". End of the month would be fine. | La revista
del gremio me guarda media página si entrego el 23. Tema: por qué no hay que poner el piano
junto al radiador. Yo os lo cuento por audio y vosotros lo ponéis bonito con mi firma | Ik word
voorzitter van de winkeliersvereniging (vraag niet hoe) en moet 10 april om 8 uur 's avonds iets
zeggen. Beetje grappig, over de parkeerpaaltjes, niemand beledigen. 4 min | O site da escola de
surf tá só em foto. Preciso explicar os níveis, o que levar, se criança pode, essas coisas.
Escrever não é comigo | ok so the wine importer wants 'backs'. i thought they meant bottles.
they mean the little text on the rear. six wines. tasting notes r in my phone, ill send
screenshots, some of it is rude | ma fille m'a ouvert une boutique en ligne pour mes couteaux.
sous chaque couteau y a écrit « couteau ». je sais le forger, pas le raconter | De wijkkrant wil
een stukje van mij over goeie sloten op je fiets. Ik kan er een uur over kletsen maar schrijven
ho maar. Kan iemand me bellen en het dan opschrijven alsof ik t ben | vrijdag 20 maart in de
middag doop ik een schip, ja echt, onze eerste zelfgebouwde sloep. wat zeg je dan? 2 minuten,
mag ontroerend | de foto's van de verbouwing zijn klaar 🎉 nieuwe badkamer, regendouche,
vloerverwarming. tekst van Wulp moet helemaal op de schop, liefst donderdag volgende week online
| Die Einliegerwohnung wird zum 1.5. frei. 46 qm, eigener Eingang, kein Hund (meiner reicht). Am
Sonntag würd ichs gern online stellen | my house rules are from 2009 and mention a fax. tear
them up & start over? quiet after 10, shoes off, no candles, no e-scooters charging inside | Les
gens ne comprennent rien au poêle à granulés. Ni à la fosse septique, d'ailleurs, on a encore
repêché des lingettes. Une page pour chaque, en trois langues? | We finally finished the old
dairy! sleeps 4, woodburner, the bed under the skylight, cows for neighbours lol. It needs to go
online but every time I sit down to describe it it sounds like an estate agent wrote it | the
photos say summer the words say christmas market. can the cottage advert be made springy by next
wednesday, thats when the portal pushes us up front | Hiya its Hamish. so folk keep driving up
the farm track insteid of the lane and old Murdo is raging, the sat nav sends them wrong ye see,
so what we need is a page that says ignore the sat nav after the church, left at the milk churn,
over the cattle grid, and a wee map if yous can do that | Luz por aquí. El apartamento nuevo
tiene terraza con limonero, dos dormitorios, y se oye el mar si no pasa la moto del vecino jaja.
Ponedlo bonito para anunciarlo | Griaß eich, mia ham jetzt a Sauna! Im Inserat steht davon
natürlich no nix, und der alte Text is eh fad. Könnts ihr da was Gscheits draus machn, Fotos
schick i mit | two garages in Tanner's Yard standing empty since xmas. dry, 2.4 wide, no
electric. where do people even look for garages, just write me something to put up | ok so a
journalist asked me for 'something to go on' and i had nothing. i've a bio from when i did drum
n bass in 2016, the EP is registered, there's photos by Aoife i can use for free. i play modular
now, grew up over a chip shop, did a residency in a decommissioned dam (that's the EP), mina
sings on half of it. can someone turn that into words i could send him and the next one too |
The festival wants 80 words about me by tomorrow 5pm and all I've got is "Nell plays the cello".
| D' Zeitung z' Passau braucht a paar Zeiln über uns, bis zum 20. mittags, i ko ned schreim | Il
me faut un cartel pour la pièce de l'entrée, trois phrases, d'ici vendredi. | per il festival
serve il programma di sala, due paginette sui brani e su di noi, fine mese | Show notes for the
beekeeping episode, with all the links Harold mentions. By Monday. | Auf der Seite steht unter
Leistungen nur Blindtext. Da müsste mal was Gescheites rein, Baumpflege, Fällung, Gutachten, je
ein Absatz | quiero contar en la web la historia de mi abuelo y la fábrica de botijos, yo os la
cuento y vosotros le dais forma | Hola, un texto cortito para la etiqueta del vino nuevo, que
suene a monte y no a marketing | me toca hablar en la cena de los 40 años de la autoescuela
jaja, dos folios y que no se duerman | sul sito c'è solo l'indirizzo, vorrei due pagine che
raccontino la bottega e il nonno liutaio | Servirebbe un comunicato per l'inaugurazione del
frantoio, tono serio, entro giovedì
""",
}
