"""Work that people want done, by trade; from what was heard."""

from __future__ import annotations

ASKED = {
    "buying": """
hi, we're down to the last roll of upholstery foam, 5cm medium density. need 8 more by thursday
pls, wherever it's cheapest | My oat milk guy went bust. who else delivers barista cartons to
Leeds every week? pick one and put in for 12 cases | Good morning. Could you compare what three
or four merchants want for 40 sheets of 18mm birch ply and go ahead with whichever works out
least incl. delivery | need a secondhand pizza oven, twin deck, under 3k. reserve it if its
decent | out of nitrile gloves size M again 🙄 usual box of 1000, maybe double it this time |
beeswax has gone up 30% at my regular place, cant keep paying that for the candles. is anyone
else doing 25kg blocks same quality? | please get me 6 folding massage tables for the new room,
sturdy ones, 1500 altogether, invoice to the company | the sewing machine is finished, really
finished this time. I want an industrial walking foot one, Juki or similar, here before half
term | hey hey, 200 amber dropper bottles 30ml w lids. last lot leaked so not from the same
people | Kennel runs out of kibble sunday!! can somebody sort 15 bags of the lamb one tomorow
first thing | I'm paying £4.20 a metre for that linen and a friend pays 3.10. get me to where
she is, I use about 300m a year | two kayaks got wrecked in the storm, want to replace them with
the same model before may, new or nearly new, ask whether anyone gives trade discount | tea
towels, aprons, oven gloves for 10 students. cookery school opens the 4th. just nothing ugly |
For the dental lab we'd like an alternative source for zirconia discs. Samples of two brands
first, then a first batch of twenty. | moin, uns geht das Streusalz aus, bitte 20 Säcke irgendwo
auftreiben, möglichst bis Freitag auf'm Hof | Mein Blumengroßhändler macht zu. Brauche jemand
Neuen für Eukalyptus und Ranunkeln, jede Woche, Raum Kassel | Guten Tag, ich hätte gern drei
Vergleichspreise für eine gebrauchte Hebebühne 3,5 t, die günstigste dann gleich reservieren. |
kaffeebohnen sind schon wieder teurer geworden, schau mal ob wir die 60 kg im monat nicht
woanders billiger kriegen | Hallo ihr, fürs Atelier 30 Keilrahmen 80x100 und 5 Liter Gesso, bei
Boesner wars mir letztes Mal zu teuer | Schleifpapier 120er und 240er ist alle, nachordern wie
immer | suche für den hofladen papiertüten ohne plastikfenster, ca 5000 stück, wer hat sowas und
was kostets. dann bitte nehmen | hola! me quedan dos botes de esmalte blanco, pídeme diez más
donde salga mejor de precio | El del aceite me ha subido un euro el litro. Búscame otra almazara
que sirva garrafas de 25 a Cuenca | necesito 12 sillas apilables para la academia antes del
lunes, nada caro, que aguanten | Buenos días, ¿podríais mirar cuánto piden en distintos sitios
por un torno de cerámica eléctrico y encargar el que convenga? Tope 1.400 | se acabaron las
toallas desechables de la pelu, las de siempre x 500 | oye que el congelador del obrador ha
petado, hace falta uno de 600 litros ya, aunque sea de segunda mano | Bonjour, il ne me reste
que 3 sacs de farine T65, il m'en faudrait 40 pour mercredi, chez qui vous voulez | j'en ai
marre de payer le cuir ce prix là, y'a bien une tannerie qui fait mieux pour 15 peaux par
trimestre ? | salut, faut racheter des cordes pour le mur d'escalade, 6 x 40 m, aux normes
évidemment | Merci de demander les tarifs à plusieurs maisons pour 2 000 pots de confiture 324
ml avec couvercles, puis de passer commande à la moins chère. | plus de toner, plus de papier,
plus d'agrafes... tu peux recharger le bureau stp | On cherche une tondeuse autoportée
d'occasion, 4000 max, vérifier les heures moteur et la bloquer si c'est bon | hoi, de potgrond
is bijna op, kan er een pallet komen voor het weekend? liefst niet weer zo duur | Goedemiddag,
graag uitzoeken wie in de buurt eikenhouten planken van 4 meter heeft, en er dan vijftig laten
komen | 4 nieuwe e-bikes nodig voor de verhuur, de oude zijn versleten. kijk of er ergens
korting te halen valt bij afname van vier | mn adres voor naturel wol reageert al weken niet,
zoek iemand anders en neem alvast 10 kilo af | ciao, finite le capsule e anche lo zucchero in
bustine per il b&b, riordina tu per tre mesi | Mi serve chi venda argento 925 in lastra a meno
di quello che pago ora, circa mezzo chilo al mese | Buongiorno, vorremmo sostituire
l'affettatrice: guardate due o tre rivenditori e prendete quella che costa meno, lama 300 |
trovami 80 metri di rete per il pollaio entro sabato dai | oi, acabou a argila branca do ateliê,
manda vir 100 kg de onde estiver mais em conta | Bom dia, preciso de outra casa que venda
rolhas, a atual atrasa sempre. Umas 3 mil para começar | vê aí quanto custa uma máquina de lavar
profissional pra lavanderia, usada serve, e fecha negócio se for até 5 mil
""",
    "calls and errands": """
someone needs to sit in the council's phone queue about my pavement sign permit, i haven't got
50 mins | ring the glass people and find out where my panes are, they never answer emails | DVLA
form for the trailer, fill it in from the photos and send it back so i can sign | Could you
phone the gas company, they've got the wrong meter number on their side and have argued with me
twice | need the food business registration lodged w the council before the 1st, its me and a
jam pot basically | Please telephone Aviva and ask whether they have posted the certificate for
the scaffold. Three weeks and nothing has come. | parking permit for the van runs out in 2
weeks, renew it | Hi, moving to unit 7 in june, can u tell everyone official who has to know:
bank, water, royal mail, companies house | chase planning about my summerhouse salon, ref
23/0417, be nice but firm and dont let them fob you off | broadband lot keep hanging up on me.
get them on the line and cancel it, account no is 88 something, will look | have to give notice
on the lock up by recorded post, end of march, can one of you type it and take it to the post
office | selling hot chestnuts in Leith this winter, which licence is it, which office, get the
application filled out | call the mill in Yorkshire, only old Ted picks up and only before noon,
ask him if they shut over christmas | Gone back to my maiden name after the divorce so waste
carrier licence, business bank, ico, all the forms need doing | ruft mal beim bauamt an, frau
giese, wegen dem werbeschild. ich komm da nie durch | Gewerbe ummelden, ziehe zum 1.12. nach
Celle. Füllt ihr den Bogen aus, ich unterschreib dann | Der Fliesenhändler geht nicht ans
Telefon, versucht ihr es bitte bis ihr wen habt und fragt was mit meiner palette ist | kündigung
handyvertrag per einschreiben, kundennummer schick ich gleich | Guten Tag, für den Marktstand
verlangt die Stadt ein Führungszeugnis und einen Antrag in zweifacher Ausfertigung. Würden Sie
das übernehmen? | bei der krankenkasse nachhaken, die haben mich als angestellt drin, hänge da
ewig in der warteschleife | Stromzähler im Hofladen muss umgemeldet werden, Zählerstand auf dem
Foto | llama al ayuntamiento a ver qué pasa con mi licencia de terraza, llevo desde marzo
esperando | cambio de domicilio en la seguridad social, soy autónoma, os mando los papeles y lo
tramitáis | Por favor, telefoneen a Endesa: el contador del estudio sigue a nombre del antiguo
inquilino | el de las cámaras frigoríficas no coge el móvil, insístele tú hasta que diga si
viene o no | dar de baja el fijo de la tienda, me piden un escrito firmado y copia del dni,
prepáralo | transferencia de la furgo en tráfico: qué impreso es, rellénalo y yo lo firmo |
appeler l'urssaf, ils ont mon ancienne adresse, je tombe toujours sur le répondeur | pouvez-vous
remplir la demande d'occupation du domaine public pour mes deux bancs devant la boutique | Le
scieur ne rappelle pas. un coup de fil pour savoir si mes planches sont prêtes svp | résilier la
box de l'atelier, recommandé avec AR, tu me fais le courrier et je passe à la poste | Bonjour,
j'aurais besoin qu'on s'occupe de ma carte de commerçant ambulant auprès de la CCI, dossier
complet | carte grise du fourgon à refaire, j'ai scanné ce que j'avais | bel de gemeente even
over mijn standplaatsvergunning, zaaknummer staat op de brief | Wijziging bij de KvK doorgeven:
nieuw adres en een extra handelsnaam. Vul maar in, ik teken. | de kleiboer neemt niet op, blijf
jij bellen? wil weten of ze morgen open zijn als ik kom | opzeggen ziggo in het oude atelier, ze
verbinden me al een week door | chiamate il comune per il suolo pubblico, ufficio aperto solo
martedi e io sono in negozio | Buongiorno, occorre compilare la SCIA per il mio laboratorio di
pasta fresca, vi giro planimetria e documenti | telefonare all'enel, l'allaccio del capannone è
fermo da un mese | disdetta del pos con raccomandata, contratto in foto | liga pra prefeitura e
vê em que pé tá meu alvará, protocolo tá na foto | Preciso que preencham o pedido de licença de
ruído para a esplanada e o entreguem na câmara | o homem das botijas não atende, tentem vocês e
perguntem se ainda passa na quarta
""",
    "inbox": """
2,314 unread. i give up, help | I can't find anything in gmail anymore, orders mixed w
newsletters mixed w school stuff. get it down to what needs me | could somebody reply to the
emails that just ask about opening hrs or parking, same thing every day | Back from two weeks on
the boat and it's a jungle in there, 400 odd emails. Flag the urgent, bin the junk, draft the
rest | get me off all those mailing lists i never signed up for, they drown the client emails |
people write to info@ about visiting the garden and nobody replies for days. can you take that
over, i'll show you how i sound | somewhere in my mail is a bride called Niamh i never got back
to, check who else ive ignored since august | Good afternoon. I would like my correspondence
looked through each morning, with a short note by ten telling me which three messages matter. |
make labels or whatever, one for clients one for suppliers one for the church choir, then put
all the old emails where they belong | outlook full again, throw out anything from before 2019
that isnt a client | my replies sound grumpy when im tired, about 40 emails waiting, you write
em nice and i press send | hey can u handle the emails from sales reps, polite no to all of them
| I get 60 mails a day about the pottery, half are the same question on glazes. Answer those in
my name, pass me only the odd ones | did anything important come in by email while i was under
the tractor all week? go thru it and reply where you can | Mein Postfach platzt, 900 ungelesene,
ausmisten und nur dalassen was ich selber beantworten muss | könnt ihr die mails vom wochenende
beantworten? meistens wollen die nur wissen ob noch ein welpe frei ist | Guten Tag, ich komme
mit den E-Mails nicht hinterher. Bitte täglich sichten, Wichtiges kennzeichnen, Routinefragen in
meinem Namen erledigen. | zwischen dem ganzen spam gehn mir die anfragen unter, macht da mal
ordnung rein dass kundenmails oben stehen | ich glaub ich hab nem kunden seit juli nich
geantwortet, guckt mal was in gmx noch offen rumliegt und schreibt entwürfe | Ordner je Kundin
und den Mail-Wust der letzten zwei Jahre dahin verschieben, wäre ein Traum | bin drei Wochen auf
Kur, wer kümmert sich um das was per mail reinkommt? einfaches selbst erledigen, rest an meine
schwester weiterleiten | tengo el correo hecho un desastre, más de mil sin leer, límpialo y dime
qué corre prisa | Contestad por favor a los emails que preguntan si trabajo en agosto y si voy a
domicilio, os paso lo que digo siempre | las promos me comen el gmail, fuera todas menos la del
vivero | Hola, estoy en el obrador desde las 4 y no miro los mails hasta la noche. ¿alguien
puede ir respondiendo lo sencillo mientras? | creo que se me pasaron mensajes de clientes en el
hotmail viejo, búscalos y deja respuestas preparadas | Quisiera que separasen los correos de
alumnos, los de proveedores y los personales, ahora entra todo junto | 1 480 mails non lus,
j'ose plus ouvrir. triez, jetez, gardez moi le strict nécessaire | y'a une trentaine de mails
pour la pension des chiens à noël, répondez oui jusqu'au 20, après c'est complet | Bonjour, à
mon retour de congé maternité j'aimerais trouver une messagerie propre : publicités supprimées,
messages rangés, réponses en brouillon | un accusé gentil à chaque personne qui m'écrit sur
contact@ quand je suis au labo, et vous me gardez les cas compliqués | je crois avoir zappé le
mail d'une cliente pour ses rideaux. regardez tout ce qui traîne sans réponse depuis la rentrée
| chaque jour avant 8h30 un tri de ma boîte mail, ce que je dois traiter moi meme en haut | mijn
mail is een puinhoop, kan iemand erdoorheen en alles wat weg kan weggooien | Graag de vragen per
mail beantwoorden zolang ik op de steiger sta, meestal gaat het over levertijd | reclame eruit,
klanten in n mapje, facturen in n ander mapje, ik heb nu 5 jaar gmail op 1 hoop. dank! | ik loop
3 weken achter met terugmailen, maak jij concepten? dan lees ik ze s avonds na | ho 700 mail
arretrate, guarda cosa scotta e al resto rispondi tu con due righe gentili | Vorrei che qualcuno
smistasse la posta elettronica dell'agriturismo e mi lasciasse solo le cose serie | basta
newsletter, toglimi da tutte, la mail è inutilizzabile | a chi scrive una mail per i corsi di
ceramica rispondete voi con date e costi, io non ci sto dietro | caixa de entrada com 3 mil
mensagens, apaga o lixo e separa o que é cliente | Podiam responder por mim aos emails de quem
pergunta pelas aulas de surf? é sempre a mesma coisa | estive de baixa um mês, vejam o que ficou
por responder no gmail e façam rascunhos
""",
    "offers": """
was at the Hendersons today, bathroom 2.4 x 3, wants it tiled floor to ceiling. send them a
price from my rates pls, notes below | a couple wants to know what 80 people with a buffet would
come to. nice looking pdf with two options please, they decide sunday | The school is asking
three firms for a price on repainting the gym, closing date the 18th, forms are 30 pages. I want
to be one of the three | Can you work up a proposal for the law firm, cleaning 3x a week, 600
sqm, incl windows every quarter, w hourly breakdown | hi got an email from a lady who wants 12
chairs reupholstered, she needs to know roughly how much before she decides. my rate's 45/h and
about 5h each plus fabric | the one i sent the bakery for the new counter was too dear, take out
the lighting, swap oak for birch and send it over again w the new total | three people asked
this week what a website costs at mine and none of them got anything back yet.. write each of
them their price with what's included | Mr Lau wants a small, medium and big version for his
garden so he can choose. Lay out all three w/ costs, good till end of may | what would i charge
for moving a 3 room flat to the next town w two men and the van? put that together for the
customer who rang, name's Brandt | the wedding couple would like to book me to sing but first
want it in black and white, ceremony plus 2 sets, sound gear included. do that pls | Die Stadt
schreibt die Grünpflege vom Friedhof aus, Abgabe 4. April. Ich hätt den Auftrag gern, könnt ihr
die Vergabeunterlagen ausfüllen und mit meinen Preisen einreichen | Hallo, ein Kunde möchte für
seine Küche wissen was er bei mir zahlt, einmal Eiche einmal lackiert. Aufmaß hab ich
abfotografiert | Catering für 120 Leute, Firmenjubiläum, die wollen drei Varianten mit Preis pro
Kopf. Muss bis morgen Mittag bei denen sein! | Der Heizungskunde findet es zu teuer, bitte
Position 4 und 7 streichen, neu rechnen und ihm nochmal schicken, gültig vier Wochen | Ein Hotel
fragt, was ich für wöchentlichen Blumenschmuck nehme. Macht was Schönes draus mit
Staffelpreisen, ich geb euch die Zahlen | Una señora quiere saber cuánto le cuesta pintar un
piso de 70 metros, techos incluidos. Pasadle el precio por escrito hoy, mis tarifas las tenéis |
Hola, ha salido a licitación el catering del centro de día, quiero presentarme. Hay que preparar
los sobres antes del lunes | la pareja del cortijo quiere menú para 90 con barra libre,
enviadles dos propuestas con el total y lo que incluye cada una | rehaced lo que le mandé a
Talleres Gómez, quitando el portón y con un 5% menos, y se lo reenviáis | cliente nuevo, quiere
mantenimiento de su jardín todo el año. calculad visitas, horas y abono y preparadle la oferta
para firmar | M. Lefort attend mon chiffrage pour la terrasse, 35 m² en douglas, pose comprise.
Mes prix n'ont pas bougé, envoyez lui ce soir | bonjour, une mairie lance un appel pour la
réfection des volets de l'école, je veux y répondre, remise des plis le 22 | le client trouve ça
cher pour la véranda, refaites une version sans les stores et avec un acompte en deux fois | On
me demande combien pour sonoriser un mariage de 150 personnes, matériel et technicien. Faites
une proposition propre à envoyer, deux formules | J'ai visité l'appart ce matin, 4 fenêtres à
changer, cotes dans la photo. Vous pouvez sortir le prix détaillé au client avant jeudi ? |
mevrouw Bakker wil weten wat het behangen van haar trap kost, 3 uur werk plus materiaal, stuur
haar iets netjes | De gemeente vraagt prijzen voor het schoonhouden van de bushokjes, perceel 3
past bij mij, kunnen jullie de inschrijving maken | Bedrijfje wil 10 lunches per week van me
afnemen, maak een voorstel met prijs per persoon en levertijden | il signor Conti aspetta il
prezzo per rifare l'impianto del bagno, vi mando le misure, fatelo uscire oggi | Buongiorno, il
comune ha messo a gara la manutenzione dei giochi nei parchi. Vorrei partecipare, preparate la
busta con i miei prezzi? | una ditta mi chiede quanto voglio per tradurre 80 pagine dal tedesco
entro fine mese, scrivete loro cifra e condizioni | o Sr. Matos quer saber quanto fica pintar a
fachada, 120 m2 com andaime. mandem-lhe por escrito até amanhã | Orçamento pra bolo de casamento
de 3 andares mais 100 docinhos, entrega incluída, a noiva está à espera | A junta abriu concurso
para a limpeza das valetas e eu quero concorrer com os meus preços, preparam a proposta?
""",
    "paying bills": """
the timber merchant sent a red one, 412.80, get it set up in the bank so i only tap approve |
can you go thru the pile in dropbox /unpaid and line them all up in wise, oldest first | Gave
the kiln repair guy cash on Tuesday, 180, mark it off in the books so nobody sends it again |
electric for the salon is overdue by 9 days!!! sort pls before they cut me off | Hello, would
you kindly check which of October's creditor statements are still open and ready a batch for
Thursday? | feed man says he got nothing from us for aug. i thought it went?? look in the bank
and if not do it today | booth rent to marlene goes out on the 1st, 650, ref chair 3 | two
invoices from the same flour mill, one might be a duplicate, don't send money twice, settle the
right one | I owe three second shooters from the Harper wedding. 300 each, their account numbers
are in the emails I forwarded | 2% off if the seed invoice is settled within 10 days, so that's
this friday. make it happen? | phone, van lease, studio rent all went by direct debit now, tick
them against the statement then tell me what we still owe and to who | The glazier's new account
number is on page 2, update it in Xero and get the 1,120 out to him on the 15th | hey. factory
in Guangzhou wants their 30% deposit for the bags, usd, proforma attached, use whichever of my
accounts has the lowest fee | hold off on the plumber's 940, tap still drips. everything else in
the folder can go | Die Rechnung vom Holzhändler (1.286,40) ist am Freitag fällig, bitte
Überweisung anlegen, ich gebs dann mit der TAN frei | hab dem elektriker schon 200 auf die hand
gegeben, vermerken und nur den rest anweisen | zweite Mahnung von der Druckerei liegt hier,
peinlich. gleich raus mit dem Geld | Liebe Leute, im Ordner „offen“ liegen 11 Stück von
Lieferanten, nach Fälligkeit ordnen und wo's Skonto gibt, sofort begleichen | atelier miete,
strom, telefon, jeden 3. des monats. legt ihr mir das beim banking als dauerauftrag an zum
freigeben | Der Futtermittelhändler hat zweimal abgebucht, einmal davon muss zurück. Und danach
die August-Posten als erledigt eintragen | Sammler für Donnerstag: Bäckerei Kolb, Getränke
Wirth, Wäscherei. Beträge wie auf den Rechnungen, bei Wirth minus die Gutschrift | el de la
harina dice q le debo dos facturas, 318 y 275, dejadme la transferencia lista para firmar |
Buenos días. Adjunto lo que me ha llegado este mes: luz, gestoría, alquiler del local. Que salga
todo antes del día 5, por favor | al carpintero ya le hice un bizum, apuntadlo como saldado |
mira cuáles de las facturas de los viveros siguen pendientes y prográmalas para el viernes | hay
que girarle 4,500 pesos a don Chuy por el cuero, su clabe viene en la nota | uf, recibo del agua
de la peluquería sin pagar desde julio, foto abajo, que quede liquidado hoy | il reste la
facture du grossiste en fleurs, 587 €, à régler avant vendredi sinon il livre plus | virement
pour le loueur du camion svp, RIB en pièce jointe, réf 2024-118 | Bonjour, pourriez-vous pointer
les factures d'achat de septembre et me dire lesquelles j'ai oublié de solder, puis mettre les
virements en attente de ma validation | acompte de 40 % au menuisier aujourd'hui, le solde
seulement quand il aura posé la porte | j'ai réglé Sysco par chèque n° 0045, à noter dans
Pennylane | edf, orange, loyer de l'atelier : je suis en vadrouille jusqu'au 12, faites que ça
parte à l'heure | kun je de rekening van de hoefsmid klaarzetten bij de bank, 265 euro, ik keur
m vanavond goed | Bijgaand zes facturen van de groothandel. Graag inplannen op vervaldatum, niet
eerder, de kas is krap. | aanmaning van vitens, oeps. vandaag nog overmaken aub | de tegelzetter
krijgt de laatste 600 pas als de voegen goed zijn, de anderen uit het mapje mogen vrijdag hun
geld hebben | c'è da saldare il fornitore del caffè, 432 euro, iban in fattura, preparami il
bonifico | Buonasera, potete controllare quali RiBa scadono il 30 e se qualcosa è rimasto
indietro? Poi disponete voi, io firmo | affitto del laboratorio entro il 5 e la bolletta della
luce, io sono in ferie | al marmista ho dato 500 in contanti, segnatelo e il resto mandatelo a
fine lavori | boleto do fornecedor de tecido vence amanhã, agenda aí no banco que eu autorizo
pelo celular | Boa tarde, seguem as faturas da água, da luz e do senhorio. Deixem as
transferências prontas para dia 8, se faz favor | já dei metade ao serralheiro por mbway, lancem
isso e o que falta vai no dia em que o portão estiver posto
""",
    "scheduling": """
im stuck in hospital w my kid, push everyone from tuesday to next week pls | mrs okafor wants
her cut thursday instead, fit her in somewhere after 3 | three no shows this week alone, can
somebody text people the day before their massage | Please block every Friday afternoon from now
until Easter, I'm doing school pickups | new pup owner Jade, first session, an hour, sat or sun
morning whatever's open. let her know which | I've double booked myself again: boiler service in
Kelso and one in Hawick both at 10 on the 4th. Fix it and tell whoever has to wait | 5 folk want
headshots, names and numbers below, give each 30 mins with a gap between, not on a wednesday |
Got the dentist on the 19th at 2, my own teeth, so shuffle the piano kids around it | cancel the
lot on monday, van's dead | Good evening, could you arrange my diary so that no lesson starts
before nine and there is half an hour's drive time between farms? | calendly offered folk
sundays and two took it. i dont work sundays. find them another day, say sorry from me | find an
hour with my accountant and the landlord, all three of us, this side of the 15th | chimney
season, 30 regulars due in october, pencil them in village by village so i dont zigzag all over
Fife | lash fill every 3 wks for Bianca till new year, wednesdays if poss | Frau Petersen kann
doch nicht am Mittwoch, bietet ihr was am Freitag früh an? | rücken kaputt. alle fußpflegen von
heute und morgen absagen und neu legen | die leute vergessen ihre hundestunde dauernd, könnt ihr
zwei tage vorher ne sms rausschicken | Ab November arbeite ich nur noch Di bis Do. Wer montags
drin steht, muss bitte umziehen, freundlich fragen | Aufmaß bei Familie Yilmaz, ca 1,5 h,
nächste Woche nachmittags irgendwo reinquetschen | Guten Morgen, bitte tragen Sie meinen Urlaub
vom 3. bis 17. ein und lassen Sie in der Zeit niemanden buchen | die kita will wissen wann ich
das klavier stimme, schlagt denen drei zeiten vor die bei mir passen | se me ha juntado todo el
jueves, pasa a dos al viernes y avísales | Hola, la señora Amparo quiere sus pies arreglados
cada seis semanas, déjaselo puesto hasta junio | mañana no abro, tengo fiebre, quita todo y
dales otro día | ¿Quién tiene tatuaje la semana que viene? que alguien les pida que confirmen,
ya me han plantado cuatro | Necesito un hueco de dos horas para visitar la finca con el
arquitecto, él puede martes o miércoles por la tarde | dos clases de canto a la misma hora el
lunes, apáñalo | mme Lefort décale, mets la mercredi 16h si c'est libre, sinon jeudi | je dois
fermer le cabinet le 22, prévenir les patients et leur retrouver un créneau svp | trop de lapins
en ce moment... un petit sms la veille à chaque cliente ce serait bien | Bonjour, veuillez
bloquer mes lundis jusqu'en mars pour ma formation et déplacer les deux coachings déjà prévus |
caler 45 min avec le nouveau couple pour leur jardin, plutôt en fin de journée, ils habitent
Vannes | j'ai deux accordages le même matin à 40 km l'un de l'autre, faites quelque chose | kan
de behandeling van mevr. Bakker van dinsdag naar donderdag, zij kan alleen voor 11 uur | lekke
band, kom vandaag nergens op tijd. alles vanaf 13u verzetten graag | Zou iemand de rijlessen van
volgende week zo kunnen leggen dat ik niet steeds heen en weer moet crossen, en de leerlingen
hun nieuwe tijd appen? | knipbeurt voor de drie jongens de Vries samen, liefst zaterdag, laat
hun moeder even weten hoe laat | sposta la signora Ferri a venerdì, giovedì ho il saggio di mia
figlia | Buongiorno, vorrei che chi ha prenotato la seduta venisse avvisato il giorno prima,
troppi buchi ultimamente | da ottobre apro anche il sabato mattina, chi aspettava un buco per il
taglio mettilo lì | trovami un'oretta col geometra la prossima settimana, lui può solo la
mattina | a dona Célia quer trocar a unha de quinta pra sábado, vê se cabe e confirma com ela |
Bom dia, vou estar fora de 10 a 14. Desmarquem as sessões de osteopatia e proponham nova data a
cada um | o treino das 7 do Rui passa para as 8 a partir de março, e o que estava às 8 encaixem
onde der
""",
}
