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
Kunnen jullie cadeaubonnen maken en die versturen naar onze vaste klanten? | tenth haircut free,
you know those stamp things. I want one but on the phone, not paper. set it up for my barber
chair | my 40 best buyers should get a jar of the new marmalade by post before Christmas with a
handwritten looking card | gift vouchers!! people keep asking for massage ones and I scribble
them on paper. get me proper numbered ones and a list of which are redeemed | People come once
to my escape room and never again. think up something that rewards coming back and run it |
hello dear team, thank-you parcels to the 12 couples I shot this year please, budget 15 each,
with a nice note | how many points does Mrs Albright have and who else is due a free wash?
nobody keeps track of the cards, please take that on | win back letter to everyone who hasn't
been in for a facial since last winter, with a tenner off, in the mail not by email | I'd like a
refer a friend thing for the dog school, both get a free lesson, and somebody who hands out the
credits | 230 vouchers sold over the years and i dont know which still count. go through and
tell holders theirs runs out in june | VIP tier for folks who spend over 500 a year in my wool
shop, early access, little surprise, you organise who gets what | Ich möchte eine Stempelkarte
für meine Stammgäste, nach 9 Suppen eine gratis, am liebsten digital. könnt ihr das aufsetzen
und führen? | gutscheine verkaufen sich super, aber ich hab null überblick wer schon eingelöst
hat. bitte liste anlegen und neue mit nummern rausgeben | wer länger als ein Jahr nicht zum
Reifenwechsel da war kriegt nen netten Brief mit Rabatt, bitte verschicken | Freunde werben
Freunde für mein Pilates-Studio, Prämie eine Gratisstunde. Aufbauen und Gutschriften nachhalten
bitte | Dankeschön für die treuesten 25 Käufer vom Hofladen, irgendwas mit Honig, hübsch
verpackt und hin damit | quiero una tarjeta de puntos para la frutería, cada 100 euros una cesta
gratis. montadlo y llevad la cuenta | Buenos días, hay que mandar a los clientes de siempre un
detalle por Navidad, unas 60 personas, turrón y tarjeta firmada | A las clientas que llevan
meses sin venir mandadles una carta con un vale de 8 euros, a ver si vuelven | trae a un amigo y
os lleváis los dos una clase de surf, eso quiero, encargaos de apuntar quién trae a quién |
felicitaciones de cumpleaños en papel con descuento para las de la peluquería, cada mes, yo no
doy abasto | j'aimerais une carte de fidélité pour la boulangerie, 10 pains = 1 offert, sur
téléphone si possible, qui la met en place ? | Envoyer à mes 80 meilleures clientes un petit
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
Dinnae laugh but I found the auld register in the cupboard, the one wi the red cover, and it
doesnae match yours at all. There's folk in there that passed away, folk that flitted tae
Canada, and my own mother twice. I've been through it wi a pencil and marked aw the ones that
should come oot and the addresses that changed. Nae letters tae anybody, I'll phone the families
masel. Just get the list right. | Umzug Fam. Kessler: Amselweg 9 | die frau vom blumenladen hat
ihre quittung fürs finanzamt verlegt, könnt ihr ihr nochmal eine schicken? 200€ im november |
Who's got a round birthday this summer? My card drawer is empty and I'd like to know how many to
buy | Servus! Mia ham jetzt a Jugendgruppn, des is sauber, zwölf Kinder san's scho. Der Sepp
macht d'Prob'n, a Gwand nähn d'Muadern, und zoit werd erst ab Herbst, des ham ma so ausgmacht.
Jetzt schick i da de Zettl mit de Nama und Geburtstag, de ghörn olle ordentlich eitrong ois
Jugend, ned ois Vollmitglied wia beim letztn Moi. | pouvez-vous me sortir la liste des moins de
18 ans avec le tel des parents | Alors, au club on est 64 licenciés, tous ont leur carte, la
liste est propre et le règlement a été voté. Il y a des gens très bien là-dedans. Il y en a
aussi 9 qui jouent tous les jours, qui boivent le pastis, et qui n'ont rien réglé pour 2026. Moi
je peux plus leur dire, c'est des copains. Faites-leur un courrier, ferme mais gentil quoi |
Amai, de federatie vraagt ineens de volledige ledenlijst met geboortedatum en instrument erbij,
tegen 20 maart. De lidgelden zijn in orde, de verzekering doe ik zelf en de brief aan de
gemeente is weg. Maar bij ons in de lijst staat bij de helft geen instrument en Jef staat er nog
in als klarinet terwijl die al tien jaar trombone speelt. Kunt ge daar iets deftigs van maken? |
wee Isla Rennie's mum got merrit, they're baith Drummond noo, can ye sort it on yer list | Une
spectatrice nous a fait un chèque de 500 € à la sortie ! Elle voudrait pouvoir le déduire. | so
after the concert we had the bucket at the door like always £412 in coins, thats banked, dont
worry about that, dave put it in the book. but theres also 9 envelopes with names and addresses
on from folk who want something official back for their tax. ive took photos of all 9. the
handwriting on no 6 is shocking i think its Philpott 😂 | Buenas, cerramos la campaña de juguetes
con 86 donantes, algunos en efectivo y otros por transferencia. La lista la pasó a limpio mi
hija, el dinero ya está en el banco y contabilizado, y en las redes ya dimos las gracias en
general. Ahora me piden el certificado para la renta y yo no doy abasto. ¿Se lo podéis hacer
llegar a cada uno antes de fin de mes? | The federation's changed its mind again and this year
wants every club to send in how many under 18, 18 to 26, and over, men and women, per section,
by some date they've not told us yet. Last year I did it with tally marks while on hold to the
bank. I believe you've got all the birthdays in your list. I don't want letters or anything,
only the numbers so I can type them in their silly portal. | Na de benefietavond zijn er via de
QR-code 57 giften binnengekomen, in totaal iets van 1900 euro. De penningmeester heeft het al
geboekt, en op het podium hebben we iedereen bedankt. Maar een paar mensen bellen nu of ze iets
op papier krijgen, en eigenlijk vind ik dat ze dat allemaal horen te krijgen, met een
persoonlijk zinnetje. Excel zit erbij. | An old pupil of mine from about 1988 has died, she
played second horn, and instead of flowers the family asked people to give to our instrument
fund. It's come to a bit over 2,300 from about forty people, many of whom we don't know. I have
written to the family myself and the band will play at the service. The bank sheet shows names
and mostly addresses. I'd like each of those givers to have a proper acknowledgement, warmly
done, with the tax bit. | our rowing club list is a mess, half have moved, some are dead. please
bring it up to date, who's in, who's out, which address | Yearly dues for the ceramics
association are due in January, 86 people. send them out and mark who's paid | I run a tiny
solidarity farm with 70 shareholders, someone must keep the register, joiners, leavers and their
yearly contribution | who hasn't paid their subscription to the makerspace yet? tick off against
the bank list, tell me the names | Family rate, student rate, passive supporters... nobody knows
which of our gym club folks is on which. sort it | The choir I chair has to tell the registry
about its new treasurer, forms plus extract of the minutes. can you do the paperwork | new
joiners for the tool library fill in a sheet at my desk. pls enter them, send welcome +
statutes, collect first fee | need the invitation to our annual general meeting out 4 weeks
ahead, agenda, proxy form, to every one on the roll | Mitgliederliste vom Reitverein auf Stand
bringen bitte, da sind Leute drin die 2019 ausgetreten sind | Hallo, könnt ihr den Jahresbeitrag
für unsere 94 Mitglieder einziehen und abhaken wer bezahlt hat? | Einladung zur
Jahreshauptversammlung mit Tagesordnung muss fristgerecht raus, Satzung sagt 3 Wochen | ich mach
den Tanzclub nebenbei und der Landessportbund will die Bestandsmeldung nach Jahrgängen, bis
31.1.! | Tengo el club de pádel con 130 socios apuntados en una libreta, pasadlo a un registro
como dios manda con altas y bajas | Convocatoria de la asamblea general de socios: orden del
día, delegación de voto y enviarla a todos antes del 10 | carnets nuevos para los 58 socios del
centro excursionista, con numero y caducidad | hola! se han dado de baja 4 y entran 9 en el
grupo de consumo, actualizad y mandadles los estatutos | Pasar a limpio el acta de la junta de
la asociación y tener al día el libro de socios, que nos lo piden | la liste des adhérents du
club de voile n'est plus à jour depuis le covid, qqn peut la reprendre nom par nom ? | Bonjour,
appel de cotisation 2025 à envoyer aux 75 adhérents de l'association de théâtre, puis pointer
les règlements | Nous avons changé de présidente, il faut le déclarer en préfecture avec le PV.
Vous pouvez préparer ça ? | Goedemorgen, ons ledenbestand klopt niet meer, opzeggingen van vorig
jaar staan er nog gewoon in. Graag opschonen. | uitnodiging voor de alv met agenda en notulen
van vorig jaar moet naar alle leden van de imkervereniging | Il libro soci dell'associazione è
fermo al 2021, aggiornatelo con entrate e uscite per favore | serve la convocazione
dell'assemblea dei soci con ordine del giorno e delega, entro venerdì | tessere 2025 per gli
iscritti del mio club di arrampicata, rinnovi e nuovi, con scadenza giusta | A lista de sócios
do grupo de teatro está toda trocada, há repetidos e falecidos. Podem arrumá-la? | cobrar as
quotas deste ano aos 90 sócios do clube e apontar quem já pagou | é preciso fazer a ata da
assembleia da associação e mandar a convocatória da próxima a todos os associados
""",
    "reviews": """
my whole page where clients are supposed to say nice things says "coming soon". since 2023.
there's at least eight people who'd say something lovely if someone just asked | Van de 7 die
vorig jaar het loopbaantraject deden hebben er 5 nu een baan waar ze blij mee zijn. Zonde dat
dat nergens staat hè. Iemand van jullie die ze eens lief mailt voor een paar zinnen? | Client
just wrote me this: "you got us out of a hole we'd been digging for ten years." CEO of a
mid-size logistics firm. Want to use it. Need his OK in writing, with name. | Mes anciennes
clientes me disent toutes des choses magnifiques… à l'oral, sur le pas de la porte. Comment on
fait pour que ça finisse par écrit quelque part ? | Finished with the hospital team friday. They
were glowing. Strike while iron's hot, get it in writing, google or wherever | turma 3 terminou
e todo mundo mandou áudio chorando no zap kkk preciso disso por escrito, com autorização deles,
pra colocar na página da turma 4 | Auf Google stehen bei mir genau zwei Sterne-Bewertungen, eine
ist von meiner Mutter. Da geht doch mehr, meine Leute sind eigentlich zufrieden | There's a bit
on my homepage from "J., teacher" and I can't for the life of me find whether she ever agreed.
Could you get hold of her and get it black on white | hola! me han dejado una estrella porque el
anillo "le queda grande"... pues claro, pidió la 18. contestad vosotras porque yo contesto mal y
luego me arrepiento | Five lovely reviews since Sunday and I've thanked no one, my mother would
be ashamed. Something short and not all the same please | Une étoile parce que « ça sent trop le
savon ». C'est. Du. Savon. 🤦 Quelqu'un de calme pour répondre à ma place ? | ik zie een bedankje
na een slechte review bij een ander en dacht o ja... ik heb er zelf 8 staan zonder reactie.
willen jullie? | Some idiot reviewed my tea saying the SCREEN was cracked. Wrong shop mate. It's
dragging me down to 4.6, want it gone | 4 stars "nice but late" 3 stars "late" 5 stars "late but
lovely". there's a theme. say sorry on my behalf under each, it was the flu | Una recensione
stupenda da una signora di Bari, mi ha fatto piangere, vorrei risponderle come si deve ma le
parole non sono il mio mestiere | Some fella gave us one star because it rained. In Donegal.
I've started typing an answer three times and deleted it three times, can one of ye do it before
I say something I'll regret | Jetzt schreibt da einer, bei uns hätte er sich den Magen
verdorben. Der war noch nie hier!! Kann da jemand was Vernünftiges druntersetzen, ich krieg Puls
| would ye look after all that answering-people stuff on the booking site from now on, every
month, I never get round to it and there's some lovely ones sitting there like orphans | Une
dame écrit que mon miel « a durci » et met deux étoiles. C'est normal que ça durcisse ! Il
faudrait lui dire gentiment, moi je vais m'énerver | Got into a row with a customer on google,
it's public, it's bad. She's half right. What do I put to end it without grovelling | URGENT
someone has put on one of them travel sites that we have bedbugs. WE DO NOT. my daughter wants
to sue him, I'd rather we just said something dignified, as soon as anyone can | Bei Google
haben mir zwölf Leute fünf Sterne dagelassen und ich hab keinem danke gesagt. Schäm mich a
bissl. Bitte jedem was Eigenes, ned zwölfmal dasselbe | Um hóspede alemão deixou um texto enorme
a dizer mal do galo do vizinho. Não sei que lhe responder e aquilo está à vista de toda a gente
| ouch, "smelled of wet dog", 3 stars. It WAS their dog. what do i say to that publicly without
starting a war | 1 étoile parce qu'il y avait des grillons. DES GRILLONS. en Ardèche. répondez
avant que je le fasse moi-même | Da hat einer bei Google geschrieben unser Espresso schmeckt
nach Aschenbecher. Antwortet ihr dem bitte freundlich? | some guy called Trev gave us one star
because we were "closed on a monday". we're always closed mondays. answer him nicely | From now
on I'd like every google review answered, go through them each Friday | Woman on TripAdvisor
says she found a hair. We werent even open that day, it's made up. get it removed? | that 2 star
from last night is hurting me. would love to see something sensible under it by the end of the
day | Un monsieur sur TripAdvisor dit qu'il a attendu 1h pour une crêpe, c'est un peu vrai.
Répondez-lui gentiment pour nous. | rispondete per favore alle recensioni di TheFork, sono ferme
da gennaio | iemand noemt ons op google 'de duurste tosti van Utrecht'. Tja. Reactie graag, met
een knipoog | There are four new one-star ratings under our escape room, all from one stag
party. Somebody calm should write back. Not me. | Guten Abend, bitte schreibt unsere Gäste vom
Sommer an, ob sie uns auf Holidaycheck ein paar Zeilen dalassen | auf Jameda behauptet eine, ich
hätte sie 2 Stunden warten lassen, stimmt nicht. Löschung beantragen geht das? | Ich bräuchte
mehr Sterne für die Autoaufbereitung. zufriedene Kunden gibts genug, man müsste sie halt mal
bitten | nos han puesto una estrella por el ruido de las obras de al lado, contestad con
educación en google | Me gustaría que los clientes del taller dejaran opinión al recoger la
moto, ¿os encargáis de pedírselo por WhatsApp? | Una reseña falsa de un exempleado de mi
hermano, denunciadla a Google y que la quiten | hola equipo, tenemos 3,9 y quiero llegar a 4,5.
pedid valoración a los pacientes contentos de este trimestre | la novia del sábado me ha puesto
fatal en bodas.net y yo escribo en caliente, mejor responded vosotros | Un client m'a mis 1
étoile parce que je ne prends pas la carte.. répondez lui gentiment mais fermement | weer 1 ster
op google, van iemand die nooit gereageerd heeft op mijn belletje. graag een nette reactie
eronder | Buongiorno, vorrei che a chi ha finito il corso di vela si chiedesse di lasciare due
righe e le stelline | su tripadvisor c'è gente che scrive cose belle e nessuno ringrazia mai, ci
mettete mano? | deixaram-me 2 estrelas por causa do estacionamento, respondam com simpatia pf
""",
}
