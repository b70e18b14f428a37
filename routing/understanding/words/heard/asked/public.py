"""Work that people want done, by trade; from what was heard."""

from __future__ import annotations

ASKED = {
    "community": """
my knitting facebook group has 2,300 people and it's turned into a sales market. someone needs
to step in daily and calm it down | Could you watch the comments under my sourdough videos?
trolls since last week, and genuine questions drown in it | people post questions in the
telegram group for my allotment course at all hours, I can't keep up. reply for me in a friendly
way, anything medical about plants to me | The forum for my camper rental folks is dead. get
people talking again, a topic a week, greet the new ones by name | two members are at each
other's throats in our runners whatsapp, please mediate and remind everyone how we talk there |
hey, under every insta post someone writes I'm a scam. can you hide that stuff, answer the
normal people, block him if needed | going into surgery for two weeks. Please mind the patients'
circle on Facebook meanwhile, keep it warm, no miracle cures | the subscribers on my Patreon
feel ignored I think. say hello to new ones, respond to their posts, do a little thursday chat
thread | Would someone host the live chat while I stream my pottery on sunday, pass me good
questions and throw out the rude ones | I'd like my most active 20 people in the gardening forum
to become helpers, ask them, give them the role, show them the ropes | in meiner Facebook-Gruppe
für Barfußpferde wird nur noch gestritten. bitte moderieren, notfalls Leute rauswerfen | Hallo!
Könnte jemand täglich die Kommentare unter meinen Reels beantworten? Ich komm vor lauter Töpfern
nicht dazu | Wir haben 180 Leute im Telegram-Kanal vom Hofladen, es kommen ständig Fragen rein.
Bitte betreuen und mich nur bei Heiklem holen | Da wird einer im Forum dauernd ausfällig gegen
Anfängerinnen. Verwarnen, dann sperren, und eine kurze Ansage an alle dazu | mag wer meine
Yoga-Community bei Laune halten solange ich in Indien bin? jeden Tag ein Impuls, auf alles
reagieren | En el grupo de WhatsApp de mis senderistas mandan cadenas y política todo el día,
que alguien ponga orden con cariño | hola, necesito q alguien conteste los comentarios del canal
de guitarra, hay como 50 al día y borre los insultos | Mi servidor de Discord de repostería
crece y yo no llego. Dar la bienvenida, resolver dudas, echar a los bots | el grupo de facebook
de huerto urbano está muerto, nadie escribe desde julio. a ver si lo reanimáis con preguntas y
retos | Dos vecinas se están peleando en mi comunidad de costura en Telegram, mediad y si siguen
las silenciáis unos días | coucou, mon groupe facebook de mamans porteuses part en vrille sur
les vaccins, il me faut qqn pour modérer chaque soir | Pourriez-vous répondre aux gens sous mes
vidéos de menuiserie ? Il y a 200 commentaires sans réponse et quelques haineux à virer | le
Discord de mon atelier d'écriture : accueillir les nouveaux, relancer les discussions le
mercredi, garder un ton bienveillant | un membre du canal telegram drague lourdement les autres.
faut lui parler, et l'exclure si ça continue, moi je n'ose pas | je pars 3 semaines, qui
s'occupe de ma communauté d'apprenants de breton sur Slack ? faire vivre les échanges, c'est
tout | mijn appgroep van moestuinders loopt uit de hand, 140 berichten per dag. iemand die het
een beetje in banen leidt? | facebookgroep voor hoogsensitieve ouders, 900 leden, ik trek het
niet meer alleen. graag iemand die dagelijks meeleest en ingrijpt | even nieuwe mensen
verwelkomen op de discord van mijn schaaklessen en ze aan de praat krijgen, zou dat kunnen? |
nel gruppo whatsapp delle mamme del nido si insultano, qualcuno che modera al posto mio vi prego
| Buonasera, mi servirebbe una persona che segua ogni giorno i commenti sul mio canale di
falegnameria, rispondendo e togliendo lo spam | Entrano troppi bot nel gruppo telegram del
maneggio, controllate chi chiede l'accesso e buttate fuori i falsi | o grupo de facebook das
minhas alunas de crochet virou feira, ponham lá ordem e apaguem os anúncios | Preciso de alguém
que tome conta do Discord do estúdio enquanto gravo, receber os novos e cortar conversas tóxicas
| comentários no meu canal de jardinagem: ninguém responde há um mês.. vão lá conversar com as
pessoas por mim
""",
    "loyalty": """
tenth haircut free, you know those stamp things. I want one but on the phone, not paper. set it
up for my barber chair | my 40 best buyers should get a jar of the new marmalade by post before
Christmas with a handwritten looking card | gift vouchers!! people keep asking for massage ones
and I scribble them on paper. get me proper numbered ones and a list of which are redeemed |
People come once to my escape room and never again. think up something that rewards coming back
and run it | hello dear team, thank-you parcels to the 12 couples I shot this year please,
budget 15 each, with a nice note | how many points does Mrs Albright have and who else is due a
free wash? nobody keeps track of the cards, please take that on | win back letter to everyone
who hasn't been in for a facial since last winter, with a tenner off, in the mail not by email |
I'd like a refer a friend thing for the dog school, both get a free lesson, and somebody who
hands out the credits | 230 vouchers sold over the years and i dont know which still count. go
through and tell holders theirs runs out in june | VIP tier for folks who spend over 500 a year
in my wool shop, early access, little surprise, you organise who gets what | Ich möchte eine
Stempelkarte für meine Stammgäste, nach 9 Suppen eine gratis, am liebsten digital. könnt ihr das
aufsetzen und führen? | gutscheine verkaufen sich super, aber ich hab null überblick wer schon
eingelöst hat. bitte liste anlegen und neue mit nummern rausgeben | wer länger als ein Jahr
nicht zum Reifenwechsel da war kriegt nen netten Brief mit Rabatt, bitte verschicken | Freunde
werben Freunde für mein Pilates-Studio, Prämie eine Gratisstunde. Aufbauen und Gutschriften
nachhalten bitte | Dankeschön für die treuesten 25 Käufer vom Hofladen, irgendwas mit Honig,
hübsch verpackt und hin damit | quiero una tarjeta de puntos para la frutería, cada 100 euros
una cesta gratis. montadlo y llevad la cuenta | Buenos días, hay que mandar a los clientes de
siempre un detalle por Navidad, unas 60 personas, turrón y tarjeta firmada | A las clientas que
llevan meses sin venir mandadles una carta con un vale de 8 euros, a ver si vuelven | trae a un
amigo y os lleváis los dos una clase de surf, eso quiero, encargaos de apuntar quién trae a
quién | felicitaciones de cumpleaños en papel con descuento para las de la peluquería, cada mes,
yo no doy abasto | j'aimerais une carte de fidélité pour la boulangerie, 10 pains = 1 offert,
sur téléphone si possible, qui la met en place ? | Envoyer à mes 80 meilleures clientes un petit
savon avec un mot pour les 5 ans de la boutique | Les bons cadeaux de la ferme équestre,
personne ne sait lesquels sont encore valables. Reprenez tout ça et prévenez les gens avant
échéance | parrainage pour mes cours de chant : le filleul et le parrain ont une séance offerte.
à vous de gérer qui a droit à quoi | Je voudrais récompenser ceux qui viennent au resto depuis
des années, un geste chaque trimestre, proposez et envoyez | spaarkaart voor de kaaswinkel, maar
dan in een appje, elke 10e keer een stuk gratis. zetten jullie dat op? | Er zwerven overal
cadeaubonnen van mijn salon rond, hou voortaan bij wat uitgegeven en ingeleverd is alsjeblieft |
mensen die een vriendin meenemen naar de zumba krijgen een les cadeau, kan iemand dat bijhouden
en de bonnetjes sturen | tessera punti per la gelateria, decimo cono omaggio, ma che non la
perdano sempre. fate voi? | Vorrei mandare un pensierino di Natale ai 50 clienti più
affezionati, olio nuovo e biglietto, spedizione compresa | buoni regalo per i massaggi:
emetterli numerati, segnare quelli usati, avvisare chi sta per farlo scadere | queria um cartão
de carimbos digital para o café, ao décimo a bica é oferta, montam isso? | Vales de oferta do
cabeleireiro: tenho dezenas em papelinhos, ponham numerados e registem quais já foram usados |
mandem uma lembrança de aniversário às clientes da florista, um postal com um ramo a metade do
preço
""",
    "membership": """
our rowing club list is a mess, half have moved, some are dead. please bring it up to date,
who's in, who's out, which address | Yearly dues for the ceramics association are due in
January, 86 people. send them out and mark who's paid | I run a tiny solidarity farm with 70
shareholders, someone must keep the register, joiners, leavers and their yearly contribution |
who hasn't paid their subscription to the makerspace yet? tick off against the bank list, tell
me the names | Family rate, student rate, passive supporters... nobody knows which of our gym
club folks is on which. sort it | The choir I chair has to tell the registry about its new
treasurer, forms plus extract of the minutes. can you do the paperwork | new joiners for the
tool library fill in a sheet at my desk. pls enter them, send welcome + statutes, collect first
fee | need the invitation to our annual general meeting out 4 weeks ahead, agenda, proxy form,
to every one on the roll | we want to put the yearly contribution up to 48 from 45, draft the
notice and change it for all 112 in the books | some folks in our coworking coop have two
entries, some none. count says 63, keys say 71, get me one correct roll | Mitgliederliste vom
Reitverein auf Stand bringen bitte, da sind Leute drin die 2019 ausgetreten sind | Hallo, könnt
ihr den Jahresbeitrag für unsere 94 Mitglieder einziehen und abhaken wer bezahlt hat? |
Einladung zur Jahreshauptversammlung mit Tagesordnung muss fristgerecht raus, Satzung sagt 3
Wochen | ich mach den Tanzclub nebenbei und der Landessportbund will die Bestandsmeldung nach
Jahrgängen, bis 31.1.! | Neuer Vorstand gewählt, muss zum Vereinsregister, Protokoll hab ich
handschriftlich. macht ihr das bitte fertig | Tengo el club de pádel con 130 socios apuntados en
una libreta, pasadlo a un registro como dios manda con altas y bajas | Convocatoria de la
asamblea general de socios: orden del día, delegación de voto y enviarla a todos antes del 10 |
carnets nuevos para los 58 socios del centro excursionista, con numero y caducidad | hola! se
han dado de baja 4 y entran 9 en el grupo de consumo, actualizad y mandadles los estatutos |
Pasar a limpio el acta de la junta de la asociación y tener al día el libro de socios, que nos
lo piden | la liste des adhérents du club de voile n'est plus à jour depuis le covid, qqn peut
la reprendre nom par nom ? | Bonjour, appel de cotisation 2025 à envoyer aux 75 adhérents de
l'association de théâtre, puis pointer les règlements | Nous avons changé de présidente, il faut
le déclarer en préfecture avec le PV. Vous pouvez préparer ça ? | cartes d'adhérents pour la
ludothèque, 200 familles, tarif réduit ou plein selon le fichier | qui est encore membre de mon
AMAP et qui a arrêté ? j'ai trois fichiers différents, faites m'en un seul qui soit juste |
Goedemorgen, ons ledenbestand klopt niet meer, opzeggingen van vorig jaar staan er nog gewoon
in. Graag opschonen. | uitnodiging voor de alv met agenda en notulen van vorig jaar moet naar
alle leden van de imkervereniging | nieuwe aanmeldingen voor de tennisclub: inschrijven,
bevestiging sturen, pasje maken | Il libro soci dell'associazione è fermo al 2021, aggiornatelo
con entrate e uscite per favore | serve la convocazione dell'assemblea dei soci con ordine del
giorno e delega, entro venerdì | tessere 2025 per gli iscritti del mio club di arrampicata,
rinnovi e nuovi, con scadenza giusta | A lista de sócios do grupo de teatro está toda trocada,
há repetidos e falecidos. Podem arrumá-la? | cobrar as quotas deste ano aos 90 sócios do clube e
apontar quem já pagou | é preciso fazer a ata da assembleia da associação e mandar a
convocatória da próxima a todos os associados
""",
    "reviews": """
someone gave me one star because it rained during his boat trip. please reply to that before
more guests read it | I've had maybe 300 happy clients and four google reviews. can you get in
touch with last season's and get some more stars | could you answer everything people left on
Tripadvisor since May? thank the nice ones, stay calm with the other two | hi! after each dog
grooming I want a little message going out asking them to rate us. set the wording and send to
this week's list | Airbnb guest wrote the bed was "a torture device". public response needed,
polite, short, mention we've bought a new mattress | pls collect 10 honest testimonials from
past coaching clients, with permission to use first name and town | one of my brides posted a
horrible thing on trustpilot today, I'm shaking, write something decent back for me | for the
driving school: everyone who passed in the last 3 months should be asked to leave a few lines on
google | There's a 2 star where the man is actually right, we were late. Can you respond with an
apology and try to have him change it | German and Dutch guests wrote on booking.com, I don't
read either, please react to each in their language | Guten Abend, bitte schreibt unsere Gäste
vom Sommer an, ob sie uns auf Holidaycheck ein paar Zeilen dalassen | auf Jameda behauptet eine,
ich hätte sie 2 Stunden warten lassen, stimmt nicht. Löschung beantragen geht das? | Ich
bräuchte mehr Sterne für die Autoaufbereitung. zufriedene Kunden gibts genug, man müsste sie
halt mal bitten | Kunde droht mit schlechter Bewertung wenn ich nicht Rabatt gebe, jetzt steht
sie online. Was schreiben wir drunter? bitte übernehmen | Sammelt mir doch ein paar Stimmen von
ehemaligen Seminarteilnehmern ein, so zwei Sätze mit Namen, wie sie es fanden | nos han puesto
una estrella por el ruido de las obras de al lado, contestad con educación en google | Me
gustaría que los clientes del taller dejaran opinión al recoger la moto, ¿os encargáis de
pedírselo por WhatsApp? | Una reseña falsa de un exempleado de mi hermano, denunciadla a Google
y que la quiten | hola equipo, tenemos 3,9 y quiero llegar a 4,5. pedid valoración a los
pacientes contentos de este trimestre | la novia del sábado me ha puesto fatal en bodas.net y yo
escribo en caliente, mejor responded vosotros | Un client m'a mis 1 étoile parce que je ne
prends pas la carte.. répondez lui gentiment mais fermement | Bonjour, pourriez-vous répondre
aux commentaires laissés par les voyageurs sur Booking et Airbnb, j'ai trois mois de retard |
avis mensonger sur Doctolib/google, la personne n'est jamais venue. signalez le et faites le
retirer | Recueillez quelques témoignages de familles dont j'ai accompagné les parents, avec
tact, deux ou trois phrases chacune | la note de la crêperie a chuté après le mois d'août, il
faut remonter la pente : relancer les habitués et s'excuser auprès des mécontents | weer 1 ster
op google, van iemand die nooit gereageerd heeft op mijn belletje. graag een nette reactie
eronder | kunnen jullie de klanten van dit voorjaar vragen om een beoordeling op Werkspot, ik
vergeet het steeds | op Zoover staan elf verhaaltjes van gasten waar niemand op gereageerd
heeft, pakken jullie dat even op | Buongiorno, vorrei che a chi ha finito il corso di vela si
chiedesse di lasciare due righe e le stelline | su tripadvisor c'è gente che scrive cose belle e
nessuno ringrazia mai, ci mettete mano? | recensione inventata sul mio studio dentistico, va
contestata e fatta togliere | deixaram-me 2 estrelas por causa do estacionamento, respondam com
simpatia pf | Queria mais avaliações no Google para a oficina, podem pedir aos clientes da
última semana? | No Booking há comentários de hóspedes desde junho sem resposta nossa, tratem de
todos, os maus primeiro
""",
}
