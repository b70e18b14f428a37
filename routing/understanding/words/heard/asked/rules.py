"""Work that people want done, by trade; from what was heard."""

from __future__ import annotations

ASKED = {
    "law": """
can i fire someone who's on sick leave? what does the law say | Mein Vermieter hat mir die
Werkstatt gekündigt, komme ich da rechtlich raus? | As it happens our landlord has put the rent
up by 30%, can you tell me if he's allowed to do that by law? | ma voisine dit que je peux
porter plainte contre le propriétaire, à votre avis j'ai mes chances au tribunal ? | can i fire
someone who's been sick for six weeks? what does the law say | kann mein vermieter mir wegen der
werkstatt im hof einfach kündigen? | mon voisin se plaint du bruit du four, il a le droit de
porter plainte ? | um cliente ameaça processar-me por causa do portão, quem tem razão afinal? |
my landlord wants me out of the studio by June, can he do that legally? | Minha vizinha quer se
divorciar, a quem ela pede a pensão? | the tenancy agreement for my studio, is clause 9 even
legal? could I sue? | Mon bailleur refuse de rendre la caution, je peux l'attaquer ? | we need a
lawyer | brauche einen Anwalt | necesitamos un abogado | ¿Podrían asesorarme sobre si me
conviene divorciarme antes de vender el negocio? | avete un buon avvocato per una multa? |
conoscete un buon notaio a lecce | I want to sue my landlord, who of you can represent me in
court? | könnt ihr meinen steuerberater verklagen? 😂 nein im ernst, ich brauch einen anwalt |
Redactad una demanda contra el promotor, no me paga desde octubre y ya está bien. | Kan één van
jullie een brief opstellen aan de advocaat van de tegenpartij? | Please draft a letter to my
landlord's solicitor, he has no right to raise the rent and I want that in legal terms. | Prüft
bitte den Mietvertrag für die neuen Räume rechtlich, die Nebenkostenklausel gefällt mir nicht |
relisez mon bail pro et dites moi si la clause tient devant un juge | check the coaching
contract for me, is the cancellation clause even valid | brauch dringend nen anwalt wegen dem
nachbarn, der klagt wegen trommeln | customer threatening to sue over a cracked worktop. can u
write back as my solicitor so he shuts up | can u read the lease for the new unit and tell me if
i should sign | schaut mal über den werkvertrag drüber ob da was faul ist rechtlich, bevor ich
unterschreib | me han dicho q registre el nombre del taller como marca en la oficina de
patentes, me lo tramitais? | un abogao pa reclamar al seguro lo de la inundacion | mon client
veut pas payer, je veux l'attaquer au tribunal, vous montez le dossier? | leverancier levert
niet en ik wil van t contract af, kan een jurist van jullie ze een brief sturen | mio padre mi
cede la bottega, come si fa dal notaio e che ci pago di tasse? seguitemi voi | servus, der
vermieter vom laden will auf einmal 18 % mehr und zwar rückwirkend, das kann doch nicht rechtens
sein. guckt euch den vertrag mal an und schreibt denen was juristisches, so dass sie sich warm
anziehen | Voilà, le gérant qui me louait le fonds de la crêperie est parti sans payer et refuse
de rendre les clés, j'ai 200 couverts qui m'attendent à Pâques. vous pouvez vous charger du
tribunal? | could you have a look at the lease the landlord sent? clause 14 sounds dodgy to me |
My ex partner is using our old tour name. Can you write to him as lawyers would, with a threat
in it | de huisbaas wil ons eruit hebben, kunnen jullie bezwaar maken bij de rechter? | Necesito
un abogado, el vecino nos ha denunciado por la terraza | volevo fare causa al tour operator che
non paga, seguite anche queste cose? | Gut übersetzt. Mein Vermieter will trotzdem raus aus dem
Vertrag, also hätte ich gern ein Antwortschreiben mit Paragraphen drin, eines, das er seinem
Anwalt zeigt | Il vicino contesta il confine. Mi serve qualcuno che scriva una diffida, con
carta intestata e latino. | my lawyer's on holiday, would you glance at the NDA and tell me if
clause 7 can hurt me | Inès voudrait une rupture conventionnelle. Vous pouvez me rédiger la
convention et me dire ce que je risque aux prud'hommes ? | Excellent translation. Could you now
file the trademark "Blue Heron" in my name, class 41? | Me compran otro. ¿Me redactáis el
contrato de arras? | A Joana quer processar-me por causa das férias. Arranjam-me um advogado? |
Kann ich einem Schüler die Ausbildung kündigen wenn er dauernd bekifft kommt? rein rechtlich |
Schreibt mir einen Pachtvertrag für die untere Koppel, wasserdicht | ¿estoy obligado a llevar en
el taxi a un mastín de 80 kilos o me puedo negar? tú que sabes de leyes | Soll ich den Schulze
verklagen oder lieber gut sein lassen, was meint ihr | Hodgson's now saying the hay was mouldy.
Can your lot write to him as a solicitor would? | est-ce que j'ai le droit de faire bosser ma
nièce de 15 ans à la caisse du ciné ? | Council's given me a £130 bus lane fine in the courier
van, can you fight it for me | La DDPP me tombe dessus pour les abris, il me faudrait un avocat
qui connaît les élevages | can I sack a lad for turning up hungover or do I have to give him
warnings first? legally like | Un cliente dice que le rayamos la cómoda de la abuela y nos
quiere denunciar. ¿quién me defiende? | Mir hams den Lieferwagen abgeschleppt. Könnts ihr da
Einspruch einlegen? | Il comune mi ha fatto la multa per il letame in strada, chi fa ricorso? |
Mi serve un avvocato che scriva alla tipografia, mi hanno stampato 800 copie al contrario |
would one of your people look over the contract with the venue, clause 11 in particular, and say
if I'm liable for the marquee | Qui chez vous peut relire mon bail commercial ? le propriétaire
veut tripler les charges | Könnte bei Ihnen jemand eine Abmahnung aufsetzen? Ein Kollege
verwendet meinen Podcastnamen, mit einem Bindestrich dazwischen, das ist doch lächerlich. | Ich
brauche eine Kündigung für den Mieter Brandt, Eigenbedarf, wasserdicht. Mein verstorbener Mann
hätte das in zehn Minuten diktiert. Bis zum 20. müsste sie ihm zugehen. | Me han puesto una
multa por los geranios del balcón. ¿Quién me redacta el recurso? El plazo es hasta el 20 | faut
modifier les statuts de l'asso et les déposer en préfecture pour le 20, vous connaissez le droit
des assos ? | hab nen neuen mietvertrag vom makler, 9 seiten. schaut da rechtlich wer drüber bis
fr mittag 12 uhr? dann muss ich unterschreiben | mon ex associé m'attaque, auriez vous un avocat
à m'envoyer au tribunal le 17 | huurcontract laten opstellen door een jurist, moet 1 april
getekend. Doen jullie dat | Buonasera, sono la signora Vitali, la vedova del notaio. Il signor
Neri del secondo piano non paga da sette mesi e con me non parla più nemmeno sulle scale. Mi
occorre la lettera dell'avvocato per lo sfratto entro venerdì 20, potete prepararla Voi? |
preciso de contestar uma multa da ASAE até terça, têm jurista? | brauche jemand der mir die
Datenschutzerklärung rechtlich prüft, Abmahnung liegt hier | Können Sie mich vor Gericht
vertreten oder kennen Sie einen Anwalt für Baurecht? | My landlord wants to put the workshop
rent up by 30%. Could you check the lease and write back that he can't | ¿Me podéis llevar un
juicio? Mi antiguo socio se quedó con el nombre de la marca y quiero denunciarlo | My landlord
wants to put the studio rent up by 18%. Could you have a look at the lease and tell me if he's
allowed? | is my ex allowed to keep the dog if his name is on the chip | Dann jetzt
Räumungsklage bitte einreichen beim Amtsgericht. | Good morning. As you know the Winter Salon is
over, the works have gone back to their artists and I've sent the last bill myself. Now an
auction house has offered us a cooperation: they would take our unsold estate pieces twice a
year, we would get a quarter of the premium, they'd do the photography. It is fourteen pages. I
have marked three clauses which make me nervous. Our own solicitor is on leave, so I would be
grateful if you read it through and told me what you think. | Flooded underpass, 14 Jan. Sold
once, to the Chronicle, one use, paid. Since then seen it on an insurer's blog, in a
councillor's leaflet, and a drainage firm has it on a van. The van one is cropped so my name is
off. I've got screenshots of the first two and a phone pic of the van. I don't want it down, I
want paid. Usual rate is 140. | A brewery rang. They saw the owl on the school wall and want it
on one seasonal bottle, 5,000 bottles, Ireland and UK, autumn only. They were offered it for 900
by me on the phone, possibly too quickly. They do their own layout, they'll credit me, and I do
NOT want the owl on glasses and coasters and beer mats afterwards, which is what happened to a
friend of mine. No bill yet, that's after delivery. They'd like the paper by the 26th so their
printer can start, could you write it so that the owl stays mine | A cruise line wants me, would
you believe, eleven weeks, Bergen and back and round again, and I said to Derek they'll want me
in sequins, anyway they've sent ever such a long thing with sharing a cabin and something about
recordings and them being allowed to cancel but me not, and the money's good, and I've cleared
the diary and the cat's going to my sister, so all I want is somebody sensible to tell me if I'm
signing my life away | Guten Tag, die Einladungen sind verschickt, der Saaltext liegt vor, dafür
vielen Dank. Nun tritt der Nachlass Brandt an uns heran und möchte die Zusammenarbeit auf eine
neue Grundlage stellen. Der Anwalt der Erben hat einen Entwurf geschickt, 23 Seiten, mit einer
Ankaufspflicht, die mir nicht gefällt, und einer Klausel zu Nachgüssen, die ich offen gesagt
nicht verstehe. Ich habe noch nicht geantwortet. Bitte lesen Sie das durch und sagen Sie mir,
worauf wir uns nicht einlassen sollten. | ich bin grad echt sauer. die füchsin aus dem kalender
2024, die mit dem schal, hängt in einer ferienwohnung-kette in mindestens vier städten als
riesenposter. freundin hat fotos gemacht. ich hab nie was an die verkauft, der kalender lief
über den verlag und der hat nur kalenderrechte, vertrag hab ich nochmal gelesen. rechnungen und
shop sind alles ok soweit. kann da bitte jemand hinschreiben bevor ich es tue und dinge sage |
El óleo de Lyon ya va de camino, gracias por eso, y la factura la pagó en el acto. Pues resulta
que la señora ahora quiere un encargo: un retrato de sus tres perros, 100x80, para el verano, y
me ha dicho dos mil y pico por teléfono así en caliente. Yo con los encargos siempre acabo mal,
repito la nariz cinco veces y cobro tarde. Esta vez quiero que esté escrito cuántos cambios,
cuánto por adelantado y que yo me quedo con los derechos de reproducción. Me lo preparáis? |
L'expo de Lucie s'est terminée dimanche, on a vendu onze pièces, les factures sont parties, le
transporteur est passé. Du coup une grosse galerie de Lyon veut la prendre "en coproduction"
avec nous et ils m'ont envoyé une convention de 9 pages où, si je comprends bien, on paie tout
et eux choisissent tout. Je ne veux pas les froisser, Lucie y tient. Vous pouvez me décortiquer
ça et me dire quoi demander ? | Lekker dan. Ik had die foto van de schaatsers in januari gratis
aan de dorpskrant gegeven, met naam, prima afspraak, staat op de mail. Nu zie ik 'm op de gevel
van een sportzaak, vier meter breed, en de jongen achter de kassa zegt 'van internet'. Verkopen
had ik best gewild, ik heb een licentieformulier liggen van jullie. Maar dit kan toch niet.
Schrijven jullie die lui aan en dan wil ik er gewoon geld voor zien. | Allora, i Conti hanno
pagato, grazie. La sorella della sposa adesso vuole il quartetto per i suoi cinquant'anni, in
una villa sul lago, all'aperto. L'ultima volta all'aperto ha piovuto e ci hanno dato la metà,
quindi stavolta voglio nero su bianco cosa succede se piove, chi paga l'accordatore no quello
non serve, insomma cachet 1.800, acconto 30%, un posto coperto per gli strumenti. Lei firma
quando vuole ma io vorrei averlo entro venerdì 20 | pretty sure that's my umbrella bride on a
dentist's homepage?? | A young composer is writing a piece for us and neither of us has anything
on paper about what she gets and who may sing it afterwards. | fest sent terms. looks fine??
want to sign monday | some dude uses my album cover as his podcast art lol no | Someone finally
wants to pay me to draw their dog. Two dogs. What do we sign? They're coming on the 20th, would
like to have it by then | mein leuchtturm ist auf nem craftbier. hab ich nicht erlaubt | Atelier
teilen mit zwei Leuten ab Mai, und keiner will derjenige sein, der mit Regeln anfängt. Machst du
uns was Schriftliches? | La agencia me da hasta el martes. ¿Firmo o no firmo? Va el pdf. | Un
boucher a ma vache sur sa camionnette. MA vache. | iemand wil mijn vos als tattooontwerp kopen,
hoe leg je zoiets vast? maak maar wat | Il mio riccio è finito su una maglietta cinese, 9 euro e
90. Fate qualcosa | a marca mandou um contrato em inglês de 30 páginas pra UMA ilustração,
socorro | You know we own the old chapel? Well a lady wants it for her daughter's naming day
with sixty guests and a hog roast outside. Our caretaker's happy, our insurance people say it's
fine, and I've told her 180 pounds. Last time someone had the chapel we did it on a handshake
and they broke the harmonium. So something for her to sign, please, with a deposit in it. |
Jemand will unser Vereinsheim für die Silberhochzeit, ich brauch was zum Unterschreiben | The
neighbours have had a solicitor write to us about the bagpipes. What are our rights? Draft
something that holds up in court | Landlord wants to throw us out because of the smell of fried
onions. Can he even do that? | Someone on Redbubble has stolen my fox. I need a lawyer who
writes them something nasty. | Il me faudrait des CGV rédigées par un juriste avant le 20, vous
faites ? | My tenant hasn't paid in four months. What are my rights, can I change the lock?
""",
    "privacy and safety": """
honestly my onboarding is me sending a friendly text and hoping. the insurance people say I need
the privacy bit signed. for everyone. that's 22 current clients without one | Right. Woke up to
a mail saying my whole shop gets "restricted" because I never put a responsible person or
whatever under the toys. 31 toys. Deadline on their mail is 30 March. Over to you I'm having a
cry | Hallo, auf den Kissen steht bisher nur mein Name. Eine Kundin (Juristin, natürlich) sagt,
da müssten Faseranteile drauf und eine Adresse. Füllung ist Dinkel, Bezug 70 Leinen 30
Baumwolle. Was muss aufs Etikett? | health inspector was here, wants to see fridge temperature
logs and an allergen sheet. we have neither, get that in order please | A former client demands
to know everything I've stored about her. What have we got and what do we have to hand over?
deadline 30 days | i've hired a lad for the joinery, so need a risk assessment for saw, dust and
lifting, on file before he starts | laptop with pupils' addresses got stolen from the car. do we
need to report that somewhere, pls handle it | GDPR folder for my therapy practice: register of
what data i hold, where, how long. have nothing at all | fire extinguishers, first aid box,
ladder checks, portable appliance tests.. someone keep track of all those dates and papers for
the workshop | we use whatsapp with customers and keep copies of IDs for the kayak hire, is that
allowed? check and tidy up how we do it | Data processing agreements with my newsletter tool,
cloud, bookkeeper... i suppose we need one with each. collect them and file | employee got a
splinter in the eye last week, accident book has no entries since 2020, bring it up to scratch
with the safety briefing sheets | hi, parents' photo consents for the nursery: find who signed,
who didn't, and chase the missing ones so we're covered | Verzeichnis der
Verarbeitungstätigkeiten für die Praxis bitte anlegen, DSGVO, ich hab bisher gar nix | ein
Ex-Kunde will wissen was ich über ihn gespeichert hab und alles gelöscht haben. bitte
fristgerecht erledigen | Hallo zusammen, wer hat eigentlich die jährliche Unterweisung
unterschrieben und wer nicht? Leitern, Gabelstapler, Erste Hilfe. Bitte führen | mir ist ein
Usb-Stick mit Patientendaten abhanden gekommen, muss man das der Aufsichtsbehörde melden??
übernehmt das bitte | Sicherheitsdatenblätter für alle Farben und Lösungsmittel im Atelier
sammeln, Gefahrstoffverzeichnis dazu | sanidad me ha pedido el plan de APPCC del obrador y las
fichas de alérgenos, no tengo ni una cosa ni la otra | Tengo fichas de pacientes en un armario
sin llave y en el Drive. Dejadme lo de protección de datos como exige la ley | hace falta la
evaluación de riesgos del taller, ha venido la inspección de trabajo y me dan 15 dias | Una
exalumna pide que borremos todos sus datos. Mirad dónde están y contestadle dentro de plazo |
llevad vosotros el registro de temperaturas y limpieza del food truck, que lo tenga siempre
listo si vienen | Le document unique d'évaluation des risques, je ne l'ai jamais fait, et j'ai
une apprentie qui arrive lundi au garage | contrôle d'hygiène au labo à pâtisserie : plan de
maîtrise sanitaire inexistant. urgent | Registre RGPD pour mon cabinet de sophrologie, et me
dire combien de temps garder les dossiers des gens | on m'a piraté la boîte avec des données de
clients dedans, faut-il prévenir la CNIL ? faites le nécessaire svp | fiches de données de
sécurité de mes vernis et décapants à rassembler dans un classeur, l'inspection les a demandées
| de NVWA wil mijn hygiëneplan zien, ik heb alleen wat losse briefjes van de koelkast. maak dat
in orde | Oude cliëntdossiers: wat moet weg volgens de avg en wat moet ik nog bewaren? graag
uitzoeken en vastleggen | verwerkersovereenkomsten ontbreken met zo'n beetje al mijn
softwareclubs, wie verzamelt ze | arriva l'ASL e il manuale HACCP della pasticceria è del 2015,
rifatelo con le schede temperature | Registro dei trattamenti e informative per lo studio di
psicologia, gdpr insomma. mai fatto nulla | un cliente vuole la cancellazione dei suoi dati da
tutto quello che abbiamo, controllate dove sono e rispondete | a ASAE pode aparecer e não tenho
registos de temperatura nem plano HACCP na tasca, ajudem-me | RGPD na clínica de fisioterapia: q
dados guardo, onde, até quando? montem o dossier por favor | Avaliação de riscos da serralharia
e fichas de segurança dos produtos, a ACT deu-me um mês
""",
    "quality": """
Am Dienstag kommt der Lebensmittelkontrolleur, bitte macht mir den HACCP-Ordner bis dahin fertig
| Environmental health are coming on Wednesday the 18th and our folder is, let's say, incomplete
| Fridge sheet please, 5 fridges and 2 freezers, a fresh one in my mail on the first of every
month | hojas de registro de temperaturas para 3 cámaras, las quiero colgar mañana | Pouvez-vous
me préparer un plan de nettoyage pour le labo et la boutique ? On voudrait s'en servir à partir
du 1er avril. | schoonmaakschema voor de friteuse en afzuigkap graag, eentje die ik kan afvinken
| everything about how we run the kiln is in my head. if I'm ill nobody can do it. get it out of
me and onto paper | Buyer wants us ISO 9001 certified by autumn. tiny metal shop, just me and
helpers on call. prepare whatever the auditor asks to see | same mistake three times with the
curtain hems!! need a fixed way of checking before stuff leaves the house | organic inspection
next month, all the records on sowing, feed and purchases have to be in the order the inspector
likes | Checklist for handing over rental e-bikes, before and after. brakes, battery, scratches,
signature, one page | I want complaints to run the same way each time. who notes it, who
decides, by when answered. please set that down | hello, our care service gets audited in March
by the quality inspectors, last time we got a 2.6. get our process descriptions in shape |
record me restoring one violin and make a proper work instruction out of it, pictures and
tolerances included | we want that fair trade seal for the chocolate, what do they require and
can you get our papers ready for it | My subcontractors tile to three different standards. Put
our own standard in writing incl. what counts as a defect | Ich will, dass jede Aushilfe die
Kaffeemaschine gleich einstellt und reinigt. bitte Schritt für Schritt aufschreiben | Hallo,
eine Prüfliste für die Endkontrolle der Fenster bevor sie rausgehen, Maße, Beschläge, Kratzer
usw. | Bio-Zertifizierung für den Kräuterhof, könnt ihr die ganzen Nachweise und Beschreibungen
zusammenstellen bis die Kontrolle kommt | AZAV-Zulassung für meine Kurse, dafür braucht man ein
Handbuch, hab keinen schimmer wie das aussieht | Im Urlaub stand alles still, weil keiner wusste
wie ich die Bestellungen abwickle. Bitte einen Ablauf draus machen den andere verstehen | que
cualquiera pueda hacer mi masa igual que yo: escribid el proceso con pesos, tiempos y fotos |
Nos piden la ISO 9001 para trabajar con el ayuntamiento. ¿Podéis preparar el manual y los
registros? | lista de comprobación para limpiar apartamentos, siempre se olvidan de algo, una
hoja por piso | Quiero poner por escrito cómo se atiende a un cliente nuevo en el centro, desde
la llamada hasta la primera sesión | viene la auditoría del sello ecológico en 5 semanas y los
cuadernos están a medias, ordenadlos como toca | je pars en congé mat et personne ne sait
comment tourne l'atelier, venez m'interroger et écrivez toutes les procédures | une fiche de
contrôle avant livraison des meubles svp, j'en ai marre des retours pour une vis oubliée |
Comment on reçoit, trie et stocke la laine, chaque étape, pour que le stagiaire se débrouille
seul. À rédiger | label bio demandé par mes acheteurs, il faut constituer le dossier et la
traçabilité, 3 ha de maraîchage | nos réclamations sont traitées n'importe comment, je voudrais
un déroulé écrit avec des délais | schrijf eens op hoe wij een camper innemen en klaarmaken,
zodat de oproepkracht niks overslaat | Ik zoek een vaste controle voordat de taarten de deur uit
gaan, kort lijstje, afvinken klaar | alles zit in mijn hoofd, van inkoop tot opleveren van een
keuken. dat moet in werkinstructies | il mio aiutante sbaglia sempre la sequenza di
verniciatura, scrivetela passo passo con foto | Certificazione ISO 9001 per la carpenteria,
mancano manuale e procedure, l'ente viene a giugno | Vorrei che i reclami li gestissimo sempre
allo stesso modo, mettete giù voi le regole e i moduli | escrevam como se prepara e arruma a
escola de mergulho ao fim do dia, cada um faz à sua maneira | Auditoria da certificação
biológica em abril, falta organizar registos e descrever os processos da quinta | preciso de uma
folha de verificação para as máquinas de costura reparadas antes de as devolver ao cliente
""",
    "shipping": """
Joan here. A lady in Oregon has bought my big blue serving bowl (!!) and I've not the faintest
what form goes on the box. Ninety pounds, three kilos packed. I'd like to take it to the post
office on Friday. | Bonjour, le colis de Mme Perrin est parti le 26 février et le suivi n'a pas
bougé depuis une semaine. Elle m'écrit tous les matins. Vous pouvez voir avec le transporteur où
il est passé ? | Guten Tag, eine Bestellung aus Zürich, zwei Kochmesser, Warenwert 640 Euro. Ich
brauche die Ausfuhrunterlagen so bald wie möglich, der Kunde drängt. Gruß Brandl | Buenas. Un
cliente de Valencia dice que la garrafa de 5 L llegó reventada, la caja chorreando aceite. Tengo
fotos. Que lo pague la mensajería, ¿no? | Aye, the lad fae Toronto wants twa jumpers and a
bunnet. Ah need the papers for Canada by the morn's morn, courier's here at ten on Thursday |
Drie dozen specialty bonen naar Londen, en sinds die brexit is dat precies één grote
paperasserij. Ge weet wel hoe dat moet zeker? | Der Typ in Graz sagt Paket nie gekommen, der
Paketfritze sagt »zugestellt an Nachbar«. Welcher Nachbar, der wohnt aufm Berg | Two parcels
same day same depot both vanished. 114 and 67 quid. I've rung, I've been on hold, I give up,
your turn | buenas, el paquete de la señora de Burgos: "entregado" dice, y ella que no, que ha
mirado hasta en el cubo de la basura del portal | Hallo ihr, hier Lea. Die Post aus England ist
zurückgekommen, angeblich fehlt eine Erklärung mit Nummer dran?? War ein Quilt, 180 €. Kundin in
Bristol wartet, ich würd ihn Montag gern nochmal losschicken | Me llegó correo de la mensajería:
"siniestro admitido a trámite, adjunte justificantes en 7 días". Y yo qué justificantes tengo...
El jarrón del pedido 310. Hasta el martes 17 hay plazo. | i think there is an email in my
business inbox from a shipper that says "we regret" and i havent opened it. its the one to
aberdeen, 3 jars of chutney, all smashed i bet. deal w it? | A fella in Belfast says it arrived
with the lid in bits. Didn't even want a refund the dote, just letting me know. But I insured
that parcel so | Customs in Oslo is asking for "proof of value and origin" for the sock parcel,
letter attached, they keep it 10 days then send it home | allô, c'est pour le Canada : ma tuque
se vend à Montréal, il y a deux colis à préparer demain matin, je connais rien aux formulaires
de la poste d'ici | Tracking says Rotterdam. Customer lives in Penzance. | What do I write on
the sticker for a parcel of bog oak pens to Dubai. is that "wood"? "stationery"? "swamp"? | the
lovely gallery in st ives took all five framed tidewrack pieces!! contract's signed, my
statement is with them, labels they do themselves. 70x90 with glass, i have bubble wrap but no
car and last time i took them on the bus one cracked 😬 they need to hang on the 25th so they'd
have to arrive on tuesday 24 march. i can be home any day for pickup | Mrs Abara has paid for
both the watercolours, thank you for sending the invoice so quickly. One she takes with her by
hand. The other one, the tall one (118 x 60, behind acrylic), she would like delivered to her
daughter in Toronto as a wedding present, so the value on the papers matters, and the card is to
go inside the parcel. She suggests it should set off on 14 April. Nothing else for now; the
hanging at her own house we do ourselves. | La harpe est réparée, le luthier de Rennes a fait
des miracles et il est payé. Moi je suis à Nantes avec une entorse et ma voiture est un
cabriolet, enfin bref. Elle pèse 38 kilos, elle voyage debout, elle a sa housse mais pas de
caisse, valeur assurée 14 000. Le luthier est ouvert tous les jours sauf le mercredi, et je dois
l'avoir le lundi 30 au plus tard puisque le soir je répète. Qui peut me la ramener ? | bowl sold
to someone in Aberdeen! can it be picked up by friday noon, i'm away after 🏺 | how do i get a
woodcut as tall as a door to tromsø without folding it. asking because someone paid for it |
Cello, Geige, Flughafen, Schweizer Zoll. Ich hab Angst. | De lijst van mevrouw Claes is
gerepareerd en staat nog in Leiden. Graag laten halen, uiterlijk woensdag de 18e. | Customer in
Norway says her quilt is stuck at the border and they want some form with a code on it. Please
get it through | hi can you get a pallet of honey picked up from the farm on thursday, goes to a
wholesaler in leeds, 480 kg, forklift on their side only | vier Paletten Brennholz nach Kassel,
Abholung Freitag ab 14 Uhr, Hebebühne nötig. bitte Spedition organisieren | Das Paket nach Bern
hängt beim Zoll, die wollen eine Handelsrechnung und irgendein Ursprungszeugnis. Macht ihr das
fertig? | Moin, 60 Adventskalender müssen bis 28.11. raus, Etiketten drucken und DHL zum Abholen
bestellen, Adressen hab ich als Liste | hay que mandar 20 cajas de aceite a Lyon antes del
viernes, buscad transportista y que recojan aquí en el almacén | Hola, el cuadro de un cliente
de México está retenido en aduanas, piden un documento que no entiendo. Resolvedlo por favor |
el paquete de la señora Ruiz dice entregado y ella no tiene nada, reclamad a la mensajería y
averiguad dónde está | Trois fauteuils restaurés à livrer à Bruxelles, fragile, étage sans
ascenseur. Pouvez-vous trouver un transporteur et caler le jour ? | bonjour, 28 cartons de vin
vers l'Allemagne, avec les papiers d'accise dont je ne comprends rien, départ lundi | chronopost
a perdu la robe de mariée de ma cliente!! il faut la retrouver ou se faire rembourser, suivi
dans mon mail d'hier | pakketje naar Engeland staat al een week bij de douane, wat moeten ze
hebben? graag afhandelen | Kunnen jullie labels maken voor de 50 dozen koffie en PostNL laten
komen? Liefst voor donderdag | Il pacco della signora Neri è fermo a Piacenza da una settimana,
sollecitate e fatelo arrivare | ritiro di due bancali di conserve mercoledì qui da me, consegna
a Monaco di Baviera, con sponda idraulica. Organizzate voi? | ciao, quanta dogana paga il
cliente svizzero su una sella da 900 euro? e preparatemi le carte che parte domani | preciso de
mandar 6 caixas de azulejos pro Brasil, embalagem, papelada da alfândega, recolha, tudo | a
encomenda da cliente de Braga anda perdida há dias, liguem à transportadora e resolvam | Bom
dia, quem me leva uma palete de vinho do Douro até Paris ainda esta semana? tratem com o
transportador
""",
}
