"""Work that people want done, by trade; from what was heard."""

from __future__ import annotations

ASKED = {
    "buying": """
Guten Tag, ich benötige für eine Restaurierung 2 Liter Knochenleim in Perlen sowie
Ebenholzspäne. Mein bisheriger Händler hat zum Jahreswechsel aufgegeben. Könnten Sie sich bitte
umhören, wer das noch führt und zu welchem Preis? Mit freundlichen Grüßen | can u find me 30m of
that black heritage cast iron guttering cheaper than 41 quid a metre? my usual guy is taking the
mick | Ich brauch 400 Stück Biberschwanz, gebraucht, naturrot, alte Form. Neue passen farblich
nicht. Fragt mal rum bei den Abbruchleuten, bis übernächsten Montag muss ich wissen ob's welche
gibt sonst deck ich anders | Jef hier van de bakkerij. Oven moet een nieuw deurglas hebben, type
staat op de foto, levertijd is belangrijker dan prijs want ik bak nu met een bakplaat ervoor. zo
rap mogelijk aub | Les plaques de plâtre hydro, 40, livrées au 3e étage avec grue, qui fait ça
pas trop cher dans le coin ? faudrait les avoir jeudi prochain le matin | Verpacken von Geigen:
Ich benötige sechs stabile Versandkartons, innen mindestens 82 x 28 x 18 cm, säurefrei
ausgekleidet. Falls möglich bis Ende nächster Woche in der Werkstatt, da zwei Instrumente nach
Cremona gehen. | Hey, ik zoek 18 m2 oude Portugese cementtegels, 20x20, blauw-wit, moet
aansluiten op wat er al ligt. Foto's heb ik. Wie heeft die en wat vragen ze ervoor | Could
somebody have a word with the wick people? Paid on 12 Feb, not a wick in sight | Need 250 kraft
boxes 20x15x10. The people I had don't answer any more, so ask around, two or three places, what
they'd want for it | Beste, de zaadzakjes zijn bijna op, nog 80. Graag 2000 bij de drukker in
Tilburg zoals vorig jaar, zelfde papier. Mvg Wim | Le gars du pressage ne livre toujours pas les
pochettes. Relancez-le, gentiment mais pas trop. | se me acaba la caja de regalo. pedid 150 a
los de siempre, las verdes, y preguntad si hacen precio a partir de 300 | i brauch 80 kilo
zirbe, gschnittn, aber der säger geht ned ans telefon. schreibts eam ihr moi, was kost und wann
konn i's hoin | Salut, le fabricant de bocaux dit qu'il n'a jamais reçu ma commande. Peux-tu la
refaire proprement, 600 petits et 200 grands, livraison à l'atelier avant le... non, sans date,
dès qu'ils peuvent. | el que me hace las etiquetas tejidas ya no contesta el whats, 500 piezas
pagadas desde enero, échenle la bronca ustedes con buenos modales | Grüß Gott, bei den
Glasdeckeln liefert der Händler seit Montag Ausschuss, jeder dritte hat eine Macke. Bitte um
Ersatz und eine Gutschrift bei ihm anfragen, Fotos anbei. Annegret | me podéis conseguir un
proveedor de cajas de cartón más barato que el que tengo | Lovely cards. Now who prints 500 of
them and brings them to me? Could you order that too, thick card | Hafermilch is aus!!! 6
Kartons bis morgen irgendwie | Unser Mehllieferant hat schon wieder erhöht. Gibt's da nicht was
Günstigeres in der Gegend? | down to my last sleeve of 8oz lids 😬 need more here tomorrow | can
u find out who does cheaper sourdough flour than Shipton? we use about 200kg a month | Can we
make the milk order a standing thing, 40 L semi every Tuesday and Friday | The keg delivery
still isnt here and theyre not picking up the phone | need 500 burger boxes, kraft, to be here
by 31 April | Este sábado hay partido y solo me quedan dos barriles 😅 | comparad precios de
aceite de girasol alto oleico, gasto unas 10 garrafas al mes | plus de gobelets 25cl ! 1000
pièces livrées vendredi si possible | Chiedete a due o tre torrefazioni quanto fanno la miscela
bar, ne consumiamo 15 kg la settimana. Vorrei le cifre per il 20 | 50 kg bloem en 10 kg
roomboter bestellen, levering vrijdag | acabaram os guardanapos e as palhinhas, é preciso cá
amanhã | hi, we're down to the last roll of upholstery foam, 5cm medium density. need 8 more by
thursday pls, wherever it's cheapest | My oat milk guy went bust. who else delivers barista
cartons to Leeds every week? pick one and put in for 12 cases | Good morning. Could you compare
what three or four merchants want for 40 sheets of 18mm birch ply and go ahead with whichever
works out least incl. delivery | need a secondhand pizza oven, twin deck, under 3k. reserve it
if its decent | out of nitrile gloves size M again 🙄 usual box of 1000, maybe double it this
time | hola! me quedan dos botes de esmalte blanco, pídeme diez más donde salga mejor de precio
| Bonjour, il ne me reste que 3 sacs de farine T65, il m'en faudrait 40 pour mercredi, chez qui
vous voulez | j'en ai marre de payer le cuir ce prix là, y'a bien une tannerie qui fait mieux
pour 15 peaux par trimestre ? | ciao, finite le capsule e anche lo zucchero in bustine per il
b&b, riordina tu per tre mesi | Mi serve chi venda argento 925 in lastra a meno di quello che
pago ora, circa mezzo chilo al mese | Buongiorno, vorremmo sostituire l'affettatrice: guardate
due o tre rivenditori e prendete quella che costa meno, lama 300 | oi, acabou a argila branca do
ateliê, manda vir 100 kg de onde estiver mais em conta | Bom dia, preciso de outra casa que
venda rolhas, a atual atrasa sempre. Umas 3 mil para começar
""",
    "calls and errands": """
do you answer phones? I'd love a human picking up my landline when I'm in session | Ik lig van
23 tot en met 27 maart onder het mes en daarna op de bank (knie). Wie neemt er op als de klanten
bellen? | I shoe horses all day and come home to 11 voicemails, half of them people who just
want to know if I do donkeys. Is there a way a human could pick up instead, from Monday on? I'd
pay for it gladly | Er moet een brief naar de leverancier: van de 80 m2 laminaat zijn er 9
pakken met kapotte hoeken binnengekomen en ze doen alsof hun neus bloedt | Huhu ihr Lieben 💇‍♀️
ich bin ab morgen früh auf Fortbildung und das Telefon im Salon steht nie still. Donnerstag und
Freitag müsste da jemand rangehn, Termine einfach aufschreiben 😘 | Estoy en la obra con un ruido
que ni me oigo. Llevo tres llamadas perdidas del mismo número y otras seis que ni sé. Ya no
puedo más, que alguien conteste por mí | Neighbour's solicitor wrote to me about sawdust.
Sawdust! Anyway I want a polite letter back saying we fitted extraction in January and here is
the certificate | Frage: wenn ich jetzt im April zwei Wochen nach Norwegen geh (4. bis 17.)
läuft mein Telefon dann zu euch oder wie macht man das? hätt ich gern | Mit Bezug auf das
beiliegende Schreiben der Berufsgenossenschaft: Fragebogen zur Lohnsumme, vierseitig. Ich bitte
um Ausfüllen anhand der Jahresmeldung, die ich Ihnen heute Nachmittag zukommen lasse. | Telefon
klingelt mitten im Nivellieren, dann is die ganze Estrichfläche versaut. So geht das nicht
weiter, ab 1. April hätt ich gern wen, der drangeht und nur bei Wasserschaden durchstellt | Die
Sparkasse will für den Transporter-Kredit so eine Selbstauskunft, ausgedruckt 8 Seiten. Ich hab
zwei linke Hände wenn's um Papier geht, obwohl ich sonst Uhren repariere | Hallöchen, Petersen
vom Hof. Die Marktgebühr-Anmeldung für den Wochenmarkt in Husum muss bis 31.3. beim Ordnungsamt
sein. Das Formular is online aber ich komm da nich rein, min Jung sitzt in Kiel und hat keine
Zeit | ¿Alguien puede estar al teléfono el viernes por la tarde? Tengo comunión... digo, reunión
con los de la licencia y no puedo andar mirando el móvil | La mairie me réclame une DICT avant
de creuser la tranchée chez les Perrin, c'est un cerfa si j'ai bien compris. Il me le faut pour
lundi 23 | Auf meinem AB sind 23 Nachrichten. Dreiundzwanzig. Ich kann doch nicht mit Farbe an
den Fingern ständig ans Handy. Was kostet das wenn ihr die Leute entgegennehmt und mir nur
schreibt wer was wollte? Macht das mal bitte | Buongiorno, sono Carla del salone. La ditta dei
phon vuole che rimandi indietro la merce difettosa con una lettera fatta bene, io ho scritto tre
righe e mi hanno risposto picche | Tengo que decirle a la de la boda que la tarta no puede ir
con flores de azúcar porque no llego, y ofrecerle otra cosa, y por escrito porque por teléfono
me pongo a llorar. ¿Me lo redactan bonito? | bom dia!! mês passado o telefone tocou e perdi 2
obras pq tava no andaime. quero que atendam pra mim em nome da empresa | Je pars chez ma sœur à
Lyon du 1er au 6 avril et la dernière fois j'ai raté la commande du siècle faute de décrocher.
Vous comprenez où je veux en venir | Brief aan de gemeente graag: ik wil bezwaar maken tegen de
parkeerboete, ik was aan het lossen, bewijs heb ik. Moet voor 1 april binnen zijn, en zonder
scheldwoorden dus niet door mij | Evening shifts at the theatre so I sleep till noon. Phone goes
at 8. every. day. Would one of your lovely people take the morning calls? it's mostly about
French polishing | Mei Schwager isch Polizist ond sait, dr Ahänger isch net gmeldet. Des
Formular fir d'Zulassungsstell hätt i gern ausgfillt, onderschreiba ko i no grad selber | Leut,
i hob ma d'Hand brocha. Sechs Wocha Gips. I ko ned schreim und beim Telefonieren hoid i 's Handy
mit da falschn Hand. Geht's ihr hi, wenn d'Kundschaft oruaft? | Der Leasinggeber sagt, ich hätt
den Anhänger drei Monate früher kündigen müssen. Ich hätt gern dass da jemand schriftlich
dagegenhält. Nichts Juristisches, nur freundlich mit Datum und Verweis auf mein Fax vom Dezember
| Fußpflege Sonja: mir fehlen drei Bescheinigungen fürs Gesundheitsamt und dann noch dieser
Hygieneplan-Meldebogen. Ich versteh die Fragen, ich komm bloß abends um neun nicht mehr dazu.
Frist 27. März | Mijn fietsenmaker-zaakje is dicht op woensdag en toch bellen ze. Vandaag al 7x.
Elke woensdag iemand anders aan de lijn, dat zou pas rust geven | Vous pourriez répondre au
téléphone à ma place quand je suis à l'établi ? | heating engineer for the yearly check pls,
friday morning id be around myself | bins again. somebody at Harbour Ct is putting nappies in
the paper one. council's going to fine us. one note to all 8 flats, not too shouty | Mon
locataire me réclame une attestation comme quoi il habite bien chez moi, c'est pour la CAF,
urgent d'après lui. Dès que possible svp | coupure d'ascenseur le 19, il y a Mme Ferrand 84 ans
au 5e, faut que tout l'immeuble le sache lundi au plus tard et elle en premier | Scaffolding
goes up on the 23rd at Mill Street, all six flats have to be told in writing, should be in their
letterboxes by Monday | Hay que avisar a toda la escalera de que el 25 vienen a fumigar y que
nadie deje comida fuera ni mascotas. Que lo tengan el viernes de la semana que viene como tarde
| washing machine dead basement flat front loader maybe 8 yrs repair if <150 otherwise tell me |
o esquentador do T1 apaga-se a meio do banho, a hóspede saiu a tremer. preciso de um técnico na
terça | Locksmith to 22 Finch Rd saturday 9am please, old tenant never gave the second key back
and the new one moves in the same day | Chimneys. All three houses. sometime in April is fine,
before the swifts come back if possible | Die Stadtwerke stellen am 17. von 9 bis 13 Uhr das
Wasser ab und sagens mir heut erst. Des muss morgen in jedem Briefkasten liegn, 9 Parteien | so
the album is done, mastered in riga, sleeve by my cousin, distributor already has the wavs and
does all the store stuff. bio is old but fine. the only thing nobody has touched: tracks 2, 5
and 6 have vocals by mina and she wrote her own lines, so splits are 70/30 on those and 100 me
on the rest, society needs to know. 9 tracks, titles in the sheet | my agent used to do this and
she's off having twins. the otter book came out 4 march, isbn is on the back, i did the pictures
and fran wrote it, 60/40 for her agreed by email. all the others are in the system already.
someone said if you leave it past the year you lose the library money. fran's doing her own. can
you put mine in | Le livre est sorti, j'ai mes dix exemplaires, la presse s'en occupe avec
l'éditeur et le site on verra à l'été. Petite chose qui me travaille : sur les quatre précédents
c'est mon ex qui déclarait à la société d'auteurs, avec ses codes, donc là personne ne l'a fait.
J'ai tout dessiné et co-écrit (50/50 avec Samir, il est au courant). ISBN et contrat joints. Je
vous laisse le déclarer pour ma part ? | New tune, "The Ferryman's Wife", reel, mine, nobody
else's. Make sure I'm down as the one who wrote it | Kriegt man für Fotos in Schulbüchern nicht
auch was? Meine drei vom letzten Jahr müssten dafür irgendwo rein | dat nummer met Lotte, half
zij half ik, staat nog nergens ingeschreven | County round is on Saturday, gym's booked,
programmes printed, trophies in my bath. And now Mo has done his ankle in, who was going to run
the scorers' table all day. I've asked my brother, no, and the juniors' mums are on teas
already. Could you get on the phone to the over-40s and find me one sober person who can count |
wie rijdt er zaterdag 28 maart naar de wedstrijd, we hebben 5 auto's nodig. Vraag jij rond? |
Antrag für den Standplatz beim Stadtfest bitte ausfüllen, Frist ist der 20. März | wir wollen
freitags jetzt bis 2 Uhr aufhaben, glaub da braucht man was vom Amt | Applications for the
Harbour Food Festival close on 31 March, please get us in, same spot as last year if possible |
thinking of putting 4 tables outside this summer. the council wants a form for that I believe |
Council office needs the late licence extension for the jazz night handed in by 4pm tomorrow.
All the info is on the pdf I sent. | Farmers market in Kelso has one pitch free, form has to be
there on the 20th. We'd want it | Solicitud para la feria de food trucks de Zaragoza, el plazo
acaba el 25 de marzo | Cet été j'aimerais bien sortir quelques tables sur le trottoir, et la
mairie ne plaisante pas avec ça | La domanda per il mercato contadino va presentata entro il 30
marzo, potete occuparvene voi? | llama al ayuntamiento a ver qué pasa con mi licencia de
terraza, llevo desde marzo esperando | chiamate il comune per il suolo pubblico, ufficio aperto
solo martedi e io sono in negozio | Buongiorno, occorre compilare la SCIA per il mio laboratorio
di pasta fresca, vi giro planimetria e documenti | liga pra prefeitura e vê em que pé tá meu
alvará, protocolo tá na foto
""",
    "inbox": """
came back from 9 days off grid to 412 unread. i can't. could someone go in there and tell me
which ten actually need me | away at my sister's wedding this weekend, zero signal, someone mind
the emails and only ring me if a client is in a bad way | j'ai 3 boîtes mail (cabinet,
formation, perso) et tout le monde écrit à la mauvaise. je m'y noie. quelqu'un pourrait-il trier
et répondre aux trucs simples ? | Some guy has written five times asking to "pick my brain".
Please make him go away politely. | In der Woche vom 30.3. bin ich im Schweigekloster. Wirklich
Schweigen. Jemand müsste die Mails übernehmen, Notfälle an die Kollegin Brandl | Ik krijg per
dag zo'n 40 mails van vacaturesites en nieuwsbrieven waar ik me ooit voor klanten op heb
ingeschreven. Weg ermee | Hate mail after the radio thing. Could someone read it so I don't have
to and just tell me if any of it's a real threat | me escriben muchísimas mamás preguntando
precios y si trabajo online, siempre lo mismo. contestad vosotras please, yo ya no puedo más |
someone's subscribed me to about forty crystal shops. make it stop | could the people arriving
at the weekend get a note before Friday's out that the road bridge is shut and they have to come
via Aldwell. 4 bookings | Bitte morgen Vormittag die Absage der Matinee an alle Angemeldeten
verschicken, Herr Brandt junior ist erkrankt. | no class good friday. could all my lot hear that
from you by this friday so i don't get 40 texts | Al final se cambia el festival de sitio, ya lo
apalabré con el instituto y las entradas valen igual. Los artistas lo saben. Las que no lo saben
son las familias, unas ochenta, y como se enteren por el grupo se lía. Que reciban algo bien
escrito de parte mía, el viernes como muy tarde | plus de chauffage, pas de répète ce soir.
prévenez la troupe avant 17h svp, moi je suis au boulot sans réseau | We lost the lease on the
Tuesday room. It's fine, I've found another, signed this morning, keys on Friday, rota for
moving the blocks is sorted among the teachers. The thing that worries me is students turning up
at the old door. Could everybody who comes on Tuesdays get a nice clear message from me by
Monday, with the new address and where to park? I'm attaching a map I drew. | der brunnen wird
repariert und 2 wochen gibts kein wasser in der anlage, das müssen die leute wissen bevor sie
bei mir klingeln | Domenica niente uscita per allerta meteo, ditelo ai soci entro venerdì |
2,314 unread. i give up, help | I can't find anything in gmail anymore, orders mixed w
newsletters mixed w school stuff. get it down to what needs me | could somebody reply to the
emails that just ask about opening hrs or parking, same thing every day | Back from two weeks on
the boat and it's a jungle in there, 400 odd emails. Flag the urgent, bin the junk, draft the
rest | get me off all those mailing lists i never signed up for, they drown the client emails |
people write to info@ about visiting the garden and nobody replies for days. can you take that
over, i'll show you how i sound | Mein Postfach platzt, 900 ungelesene, ausmisten und nur
dalassen was ich selber beantworten muss | könnt ihr die mails vom wochenende beantworten?
meistens wollen die nur wissen ob noch ein welpe frei ist | Guten Tag, ich komme mit den E-Mails
nicht hinterher. Bitte täglich sichten, Wichtiges kennzeichnen, Routinefragen in meinem Namen
erledigen. | zwischen dem ganzen spam gehn mir die anfragen unter, macht da mal ordnung rein
dass kundenmails oben stehen | tengo el correo hecho un desastre, más de mil sin leer, límpialo
y dime qué corre prisa | Contestad por favor a los emails que preguntan si trabajo en agosto y
si voy a domicilio, os paso lo que digo siempre | las promos me comen el gmail, fuera todas
menos la del vivero | Hola, estoy en el obrador desde las 4 y no miro los mails hasta la noche.
¿alguien puede ir respondiendo lo sencillo mientras? | 1 480 mails non lus, j'ose plus ouvrir.
triez, jetez, gardez moi le strict nécessaire | y'a une trentaine de mails pour la pension des
chiens à noël, répondez oui jusqu'au 20, après c'est complet | Bonjour, à mon retour de congé
maternité j'aimerais trouver une messagerie propre : publicités supprimées, messages rangés,
réponses en brouillon | un accusé gentil à chaque personne qui m'écrit sur contact@ quand je
suis au labo, et vous me gardez les cas compliqués | mijn mail is een puinhoop, kan iemand
erdoorheen en alles wat weg kan weggooien | Graag de vragen per mail beantwoorden zolang ik op
de steiger sta, meestal gaat het over levertijd | reclame eruit, klanten in n mapje, facturen in
n ander mapje, ik heb nu 5 jaar gmail op 1 hoop. dank! | ho 700 mail arretrate, guarda cosa
scotta e al resto rispondi tu con due righe gentili | Vorrei che qualcuno smistasse la posta
elettronica dell'agriturismo e mi lasciasse solo le cose serie | basta newsletter, toglimi da
tutte, la mail è inutilizzabile | caixa de entrada com 3 mil mensagens, apaga o lixo e separa o
que é cliente | Podiam responder por mim aos emails de quem pergunta pelas aulas de surf? é
sempre a mesma coisa | estive de baixa um mês, vejam o que ficou por responder no gmail e façam
rascunhos
""",
    "offers": """
Erstgespräch mit der Frau Tiefenbach war super, sie wollte "was Schriftliches" mit Preis für die
8 Sitzungen und was wir besprochen haben. Stichpunkte häng ich an | lady from the NHS trust,
spoke for 40 min this morning, she has budget that vanishes in april. get my offer over to her
asap before someone else does | tiens pendant que j'y pense, la dame de la crèche que j'ai eue
au téléphone la semaine dernière n'a jamais reçu mon devis pour les 4 ateliers, la honte | falei
com três gerentes semana passada, todos falaram "manda a proposta que eu olho". mandei? não
mandei rs. manda pra mim? | moin war grad bei der frau in der lindenstr. 3 zimmer plus flur
streichen, decken auch, altbau 3,20 hoch. sie will bis freitag was schriftliches von mir in der
hand haben. zahlen schick ich als foto | il comune deve rifare gli infissi della scuola media,
ho visto il cartello. io con quelle carte non ci capisco niente, me le preparate voi? la
scadenza è il 27 marzo alle 12 | Brauch a Kostenschätzung fürn neien Dachstuhl in Unterhaching,
ca 140 qm, Pfettendach, und de Frau Architektin mechts am 18. auf'm Tisch ham | Necesito saber
si hay algún ayuntamiento cerca que busque jardineros, podas, mantenimiento de parques y eso. No
sé ni dónde se mira | Hab da gestern einen Kasten Bier mit dem Vorarbeiter von der
Straßenmeisterei getrunken und der sagt, die vergeben bald die ganzen Geländer an der
Bundesstraße. Wär genau mein Ding als Schlosser. Wo steht sowas und was muss ich da einreichen??
| Landlady at the Crown wants a price for re-covering 22 bar stools, oxblood vinyl, new foam in
about half of them. She's choosing an upholsterer on Monday so I need it in her inbox by Sunday
night at the very latest, say 8pm | Hiya! New client's got a café floor, 65 sq m terrazzo
repair. He's asked me for something on paper with 3 options: patch, grind, full redo. my
scribbles to follow | die freiwillige feuerwehr baut ein neues gerätehaus, LV ist 64 seiten, ich
mach nur die tore. könnt ihr schauen welche nachweise die wollen und das zeug zusammenstellen?
abgabe 2. april 10 uhr | A prefeitura aqui vive trocando piso de escola e eu nunca fico sabendo
a tempo. queria ser avisado quando abrir alguma coisa de pedreiro ou azulejista | So the brewery
tap wants me to do their whole sign, gold leaf, 4.2m long, and the fella asked what it'd come to
with and without the gilding. I'm rubbish at putting that into words that don't scare people | I
brauchat a Ahnung, was i für 26 laufende Meter Staketenzaun verlanga ka, mit Aushub ond zwoi
Törle. Dr Kunde isch a Pfennigfuchser, drum sauber aufgschlüsselt | Is the council after anyone
to do playground repairs? I did three for the parish last year and loved it. If there's an open
call get me everything I'd have to sign | Vlug tussendoor: de school in Deurne zoekt iemand voor
al hun schilderwerk, staat op dat overheidsplatform. Indienen kan tot 30 maart om 11u. Dossier
klaarmaken, lukt dat? Attesten heb ik | The hospice wants someone to redo their garden paths and
they've put it out to three firms, us included, with a 30 page pack!! method statements,
insurance, the lot. I can do paths. I can't do packs. | Al electricista le falta la declaración
responsable y los certificados para presentarse a lo del polideportivo, y el electricista soy yo
jaja. Plazo: 24 de marzo a las 14:00 | Da gibt's so eine Plattform, da stellt die Stadt alles
rein was sie an Gartenpflege vergibt. Letztes Jahr hat's mein Konkurrent gekriegt, dabei bin ich
günstiger. Dies Jahr will ich dabei sein, guckt ihr für mich? | I've 6 leaded lights to restore
in the chapel, trustees meet on the 26th and they'd like figures in front of them, incl.
scaffold. My notes are decent this time I promise | Kevin: ich brauch für die alte Villa am Park
alle preise. unterverteilung, 60 dosen, netzwerk in 8 zimmer. der makler vergibt sonst an meinen
Ex chef 😤 | Bloke from the parish says 'you'll need to be on the framework for it'. What
framework? I just want to fix their clock. Find out what I'd have to hand in and get it together
for me pls | Mein Kunde, Zahnarzt, will 2 Preise sehn. Einmal mit Rundbogen einmal ohne.
Lackiert RAL 9010, MDF. Maße häng ich an. Wer nimmts? | Forwarded: >> Dear Mr Duffy, could you
kindly let us have your best price for 11 fire doors FD30 incl. fitting, St Bride's Hall. <<
this just in, they seem nice. over to you | Me dijeron que la diputación ha sacado lo de las
señales de los caminos rurales. Yo tallo madera y sé hacer señales. ¿Me miráis qué piden y me lo
preparáis? | Also folgendes, ich hab ja den kleinen Trockenbaubetrieb mit meinem Bruder, und wir
waren immer nur für Private unterwegs, und jetzt sagt mein Bruder wir sollen mal bei den
Kommunen schauen, Kitas, Feuerwehrhäuser, sowas, so Richtung Göttingen Kassel, und einmal die
Woche ne Liste wär super | Shona the joiner, aye. Wee wifie in Leith wants tae know whit a new
box bed would set her back, wi drawers under. Pine. Sketch tae follow when the wean's asleep |
vi na net que a junta vai pintar o mercado todo, fecha na próxima quarta. eu pinto, vocês tratam
do processo? | les randonneurs du club veulent un devis pour 2 nuits demi-pension, 18 pers, 61 €
chacun, gratuité pour le guide | What do people charge for eleven minutes of strings? The
producer wants a number in writing. Say 4,000 and make it look as if I had thought about it. |
Die Sparkasse möchte Häppchen für 40 Leute, Angebot soll am Montag bei Frau Dörr sein. | Ein
Brautpaar hat gefragt, ob wir mit dem Truck kommen können, 80 Gäste, Pulled Pork und was
Vegetarisches. Die warten auf Zahlen | The solicitors on Bridge St want a working lunch for 25,
half veggie. Need an offer to them by Friday noon | A lady at the hatch asked what we'd charge
for her 50th, about 70 heads, tacos and churros. I said we'd write to her. cheers | Wedding
enquiry, 110 guests, 3 canapes each + grazing table. Bride wants numbers by Monday. | The school
on Elm Rd liked our hot dogs, wants a price for sports day, 300 kids. Can you write it up | me
ha escrito una empresa de Getafe, quieren desayunos para 60 con bollería y zumo. haced un
presupuesto y se lo mandáis | Devis pour un pot de départ, 35 personnes, planches + vin nature.
La dame l'attend lundi | A Dona Lurdes quer festejar as bodas de ouro com 50 pessoas, croquetes,
rissóis e bolo. Mandem-lhe um orçamento | Una señora quiere saber cuánto le cuesta pintar un
piso de 70 metros, techos incluidos. Pasadle el precio por escrito hoy, mis tarifas las tenéis |
Hola, ha salido a licitación el catering del centro de día, quiero presentarme. Hay que preparar
los sobres antes del lunes | M. Lefort attend mon chiffrage pour la terrasse, 35 m² en douglas,
pose comprise. Mes prix n'ont pas bougé, envoyez lui ce soir | bonjour, une mairie lance un
appel pour la réfection des volets de l'école, je veux y répondre, remise des plis le 22 | le
client trouve ça cher pour la véranda, refaites une version sans les stores et avec un acompte
en deux fois | mevrouw Bakker wil weten wat het behangen van haar trap kost, 3 uur werk plus
materiaal, stuur haar iets netjes | De gemeente vraagt prijzen voor het schoonhouden van de
bushokjes, perceel 3 past bij mij, kunnen jullie de inschrijving maken | Bedrijfje wil 10
lunches per week van me afnemen, maak een voorstel met prijs per persoon en levertijden | il
signor Conti aspetta il prezzo per rifare l'impianto del bagno, vi mando le misure, fatelo
uscire oggi | Buongiorno, il comune ha messo a gara la manutenzione dei giochi nei parchi.
Vorrei partecipare, preparate la busta con i miei prezzi? | una ditta mi chiede quanto voglio
per tradurre 80 pagine dal tedesco entro fine mese, scrivete loro cifra e condizioni
""",
    "paying bills": """
potete pagare voi le bollette della luce e il fornitore del caffè? | the timber merchant sent a
red one, 412.80, get it set up in the bank so i only tap approve | can you go thru the pile in
dropbox /unpaid and line them all up in wise, oldest first | Gave the kiln repair guy cash on
Tuesday, 180, mark it off in the books so nobody sends it again | electric for the salon is
overdue by 9 days!!! sort pls before they cut me off | Hello, would you kindly check which of
October's creditor statements are still open and ready a batch for Thursday? | feed man says he
got nothing from us for aug. i thought it went?? look in the bank and if not do it today | booth
rent to marlene goes out on the 1st, 650, ref chair 3 | two invoices from the same flour mill,
one might be a duplicate, don't send money twice, settle the right one | I owe three second
shooters from the Harper wedding. 300 each, their account numbers are in the emails I forwarded
| 2% off if the seed invoice is settled within 10 days, so that's this friday. make it happen? |
phone, van lease, studio rent all went by direct debit now, tick them against the statement then
tell me what we still owe and to who | The glazier's new account number is on page 2, update it
in Xero and get the 1,120 out to him on the 15th | hey. factory in Guangzhou wants their 30%
deposit for the bags, usd, proforma attached, use whichever of my accounts has the lowest fee |
hold off on the plumber's 940, tap still drips. everything else in the folder can go | Die
Rechnung vom Holzhändler (1.286,40) ist am Freitag fällig, bitte Überweisung anlegen, ich gebs
dann mit der TAN frei | hab dem elektriker schon 200 auf die hand gegeben, vermerken und nur den
rest anweisen | zweite Mahnung von der Druckerei liegt hier, peinlich. gleich raus mit dem Geld
| Liebe Leute, im Ordner „offen“ liegen 11 Stück von Lieferanten, nach Fälligkeit ordnen und
wo's Skonto gibt, sofort begleichen | atelier miete, strom, telefon, jeden 3. des monats. legt
ihr mir das beim banking als dauerauftrag an zum freigeben | Der Futtermittelhändler hat zweimal
abgebucht, einmal davon muss zurück. Und danach die August-Posten als erledigt eintragen |
Sammler für Donnerstag: Bäckerei Kolb, Getränke Wirth, Wäscherei. Beträge wie auf den
Rechnungen, bei Wirth minus die Gutschrift | el de la harina dice q le debo dos facturas, 318 y
275, dejadme la transferencia lista para firmar | Buenos días. Adjunto lo que me ha llegado este
mes: luz, gestoría, alquiler del local. Que salga todo antes del día 5, por favor | al
carpintero ya le hice un bizum, apuntadlo como saldado | mira cuáles de las facturas de los
viveros siguen pendientes y prográmalas para el viernes | hay que girarle 4,500 pesos a don Chuy
por el cuero, su clabe viene en la nota | uf, recibo del agua de la peluquería sin pagar desde
julio, foto abajo, que quede liquidado hoy | il reste la facture du grossiste en fleurs, 587 €,
à régler avant vendredi sinon il livre plus | virement pour le loueur du camion svp, RIB en
pièce jointe, réf 2024-118 | Bonjour, pourriez-vous pointer les factures d'achat de septembre et
me dire lesquelles j'ai oublié de solder, puis mettre les virements en attente de ma validation
| acompte de 40 % au menuisier aujourd'hui, le solde seulement quand il aura posé la porte |
j'ai réglé Sysco par chèque n° 0045, à noter dans Pennylane | edf, orange, loyer de l'atelier :
je suis en vadrouille jusqu'au 12, faites que ça parte à l'heure | kun je de rekening van de
hoefsmid klaarzetten bij de bank, 265 euro, ik keur m vanavond goed | Bijgaand zes facturen van
de groothandel. Graag inplannen op vervaldatum, niet eerder, de kas is krap. | aanmaning van
vitens, oeps. vandaag nog overmaken aub | de tegelzetter krijgt de laatste 600 pas als de voegen
goed zijn, de anderen uit het mapje mogen vrijdag hun geld hebben | c'è da saldare il fornitore
del caffè, 432 euro, iban in fattura, preparami il bonifico | Buonasera, potete controllare
quali RiBa scadono il 30 e se qualcosa è rimasto indietro? Poi disponete voi, io firmo | affitto
del laboratorio entro il 5 e la bolletta della luce, io sono in ferie | boleto do fornecedor de
tecido vence amanhã, agenda aí no banco que eu autorizo pelo celular | Boa tarde, seguem as
faturas da água, da luz e do senhorio. Deixem as transferências prontas para dia 8, se faz favor
| já dei metade ao serralheiro por mbway, lancem isso e o que falta vai no dia em que o portão
estiver posto
""",
    "scheduling": """
Hiya its Maeve, wee favour. Mr D who's usually my thursday has a hospital thing and can only do
this friday at 10, would ye swap him over and let him know, ta | Mijn dochter ligt in het
ziekenhuis, alle afspraken van volgende week moeten eraf. Kunnen jullie iedereen netjes
inlichten en iets nieuws voorstellen? Ik heb er zelf het hoofd niet naar | every monday morning
can somebody text the week's people so they don't forget? had 3 no shows since january and
that's my rent | ciao, la signora Ferri puo' venire solo giovedi 19 alle 15, c'e' gia il Bassi
mi pare... riesci a spostare lui e confermare lei? | I keep getting booked at 7am by people in
Singapore through that link thing. I am not a person at 7am. can it start at 9 | mit fünf leuten
vom betriebsrat einen termin finden ist schlimmer als flöhe hüten. 2 std, vor ort, april. könnt
ihr das? | la Sra. Puig no me viene desde hace tres semanas y tampoco contesta, le podéis
ofrecer un hueco por la tarde? | Plus aucun rdv le mercredi, c'est le jour des enfants. Tous les
mercredis, bloqué, et si y en a déjà, déplacez-les svp | estoy afónica perdida, no puedo dar
sesión mañana. avisad a los cuatro y que elijan otro día, sorry sorry | Need somebody to ring
round for me. 14 chimneys to sweep in Eastfield, would like to do them all in one go next week
if the ladies are in. list attached | Dites, le client de la villa Mimosa veut décaler la pose
de la pergola, moi je suis dispo à partir du 30. Vous vous arrangez avec lui ? | Kind hat 39
Fieber, ich fahr heim. Der Herr Blum wartet um 14 Uhr auf mich und die Frau Kaya morgen um 9,
bitte beide anrufen und sagen ich meld mich bzw. ihr findet was anderes, ich weiß es grad selber
nicht | Ich hätte gern, dass meine Kundinnen am Tag vorher nochmal Bescheid kriegen. Letzte
Woche standen wieder zwei nicht da, das ist für mich ein halber Tag Fußpflege | Hoi! Femke hier.
Morgen heb ik 5 tuinen, en volgens de buienradar gaat het de hele dag hozen. Kunnen jullie
iedereen bellen en een nieuwe dag prikken? Lijstje staat in de agenda | Mum rang, she's got a
leak, so I'm at hers til God knows. Call the 3 o'clock for me? and the half four. tell em sorry,
any day next week they like | Bei mir hängen 9 Kunden in der Warteschleife für die Schleiferei,
alle Messer und Scheren liegen fertig da und keiner holt ab. Die müssten mal angefunkt werden
wann sie kommen, so dass nicht alle gleichzeitig im Laden stehn | Sjaak hier, cv-ketels. Ieder
jaar hetzelfde gedoe, 60 klanten voor onderhoud en ik rij kriskras door de stad. Kan iemand ze
zo inplannen dat ik wijk per wijk kan werken? mei en juni, maar eerst moet mijn vrouw haar
vakantie weten | Bonjour, le maître d'ouvrage a posé un jour de congé et je dois déplacer tout
le monde : le plaquiste, la dame du 2e et le monsieur du garage. Est-ce que vous pouvez appeler
et tout recaler ? | Ring Mr Tran on flat 6 will you, he's been waiting on a time for his shower
tray. Mon or Tues suit me | J'ai 25 personnes pour le T2. Je monte à Lyon le samedi 21,
organisez-moi ça à la queue leu leu, un quart d'heure chacun, dossiers complets seulement | A
young couple want to look round Orchard Lane on Thursday 19th at half five, I'll be there. Can
you confirm with them and ask whether anyone smokes? | chiudere la camera Rosmarino, viene mia
suocera. va fatto entro il 30 febbraio, anzi prima possiamo litigare su quanto resta | Auf die
3-Zi haben sich 80 gemeldet, ich kann nich mehr. Freitag in einer Woche hab ich den Nachmittag
frei, bitte 8 einbestellen, Rest absagen | OH NO 😱 I've just seen the Larch room is sold twice
on the same night in May, once on the portal and once by the nice couple who phoned. can you
untangle it today before either of them notices?? | Someone's got to unlock for the knit circle
every Thursday. Doris can't any longer. Could you get a turn-and-turn-about going among the six
of them | Das Kinderfest steht, Hüpfburg ist da, Wurst kommt vom Metzger, und Flyer liegen schon
in allen drei Kitas. Einladung an die Nachbarn hab ich persönlich eingeworfen. Was ich nicht
geschafft hab: wer wann wo steht. 23 Leute haben bei mir auf irgendeinem Kanal zugesagt
(Screenshots anbei), manche nur vormittags, Renate auf keinen Fall mit Gitte zusammen. | On joue
trois fois sur le week-end du 11 et 12 avril. Le décor est prêt, les billets sont imprimés, la
régie c'est Momo. D'habitude ma belle-mère gère l'accueil, le vestiaire et le bar avec ses amies
du yoga mais elles partent en cure. J'ai une quinzaine de parents de bonne volonté, je vous
donne leurs numéros; il faudrait les répartir et leur rappeler l'heure. | Posters are up, the
tombola licence came, and the field is mown or will be. Our usual list of stall people has
shrunk though, since the Bensons retired to Wales and Kath's hip. I can do the gate myself until
noon. I reckon nineteen slots: teas, plants, books, parking, and the bouncy thing needs two
grown-ups at any time. I've neither the patience nor the phone manner to fill them. | ¿Quién
abre el local en abril? Hazme el reparto, somos siete con llave | Oi! A feira de adoção vai ser
na praça, autorização saiu, faixa tá pronta, ração doada, post no insta eu mesma faço. Só que da
última vez veio todo mundo de manhã e de tarde fiquei eu sozinha com 14 cachorro. Tenho uns 25
voluntário no grupo, queria que alguém organizasse direitinho quem fica em que horário e
cobrasse deles | Lea hat sich grad krank gemeldet, keine Ahnung wie lang. Ich steh hier allein
an der Maschine. | Dienstplan für die zwei Wochen um Ostern bitte, möcht ihn morgen aushängen |
Rota for the coming fortnight please, I'd like to stick it on the wall tomorrow. Jess can't do
Sundays anymore. | Marcus has done his back in. I've got nobody on the bar saturday | Everyone's
asking me who's off when over the summer. I've got it on four napkins. | pásame el cuadrante de
Semana Santa, este año Paqui libra jueves y viernes santo | Inès est en arrêt jusqu'à nouvel
ordre, je ne sais pas qui mettre le matin... | Giulia domenica non può più, ha il battesimo
della nipote. E io da solo con 40 coperti... | Koningsdag is een maandag dit jaar, ik wil dan 6
man op de vloer. Maken jullie het rooster | im stuck in hospital w my kid, push everyone from
tuesday to next week pls | se me ha juntado todo el jueves, pasa a dos al viernes y avísales |
Hola, la señora Amparo quiere sus pies arreglados cada seis semanas, déjaselo puesto hasta junio
| sposta la signora Ferri a venerdì, giovedì ho il saggio di mia figlia | a dona Célia quer
trocar a unha de quinta pra sábado, vê se cabe e confirma com ela | Bom dia, vou estar fora de
10 a 14. Desmarquem as sessões de osteopatia e proponham nova data a cada um
""",
}
