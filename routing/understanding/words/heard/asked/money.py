"""Work that people want done, by trade; from what was heard."""

from __future__ import annotations

ASKED = {
    "collections": """
Seitz zahlt nicht. jetzt mahnbescheid beim gericht, macht ihr das | Postma betaalt niet. Stuur
maar een deurwaarder | hi, the Hendersons still owe me 1,840 for the patio from March. two
mails, no answer. can someone get that out of them? | Guy with the blue van hasn't paid for his
clutch since January, keeps saying "friday". I'm done being nice, take it over pls | three
unpaid piano lesson families, last term. I find it so awkward. could you chase them firmly but
without losing them as pupils | need somebody to work out instalments with a client who cant pay
the 3200 at once, she offered 150 a month, get it in writing | good morning. A wedding couple
withheld the second half of my photo fee and has gone quiet. Already nudged twice. What can you
do so they pay? | still nothing from Marlow Dental, 97 days!! ring them, find out who signs off
invoices there and don't let go until it's paid | Tenant of the rehearsal room is 2 months
behind. He lost his job so I'd rather spread it over half a year than throw him out, sort that
with him? | bounced direct debits, eleven of them from the swim class. someone has to go after
those people and recover the fees plus the bank charge | would you add late interest to what
Oakley Builders owe and put it to them, last chance, ten days, after that it goes to an agency |
they say the invoice never arrived. third time they say that. I dont believe it, pls press them
for a payment date and stick with it | Hallo, Familie Brandt hat die Küchenmontage immer noch
nicht bezahlt, zweimal angeschrieben. Bitte jetzt härter rangehen, Mahnbescheid ankündigen |
Guten Tag, die Agentur schuldet mir seit April das Honorar für 3 Übersetzungen. Ich will nicht
mehr selber betteln müssen. | der Wirt vom Löwen zahlt meine Forellen nicht!! letzte Frist
setzen, mit Verzugszinsen, und dann Inkasso | kann wer bei der säumigen Mieterin vom Atelier
dranbleiben? sie verspricht jede woche was, kommen tut nix | Moin, Lastschrift von 5
Kursteilnehmern zurückgegangen und auf meine Nachricht keine Reaktion. Bitte anrufen und Zahlung
vereinbaren | Buenas, el restaurante del puerto me debe tres meses de pescado y ya no me coge el
teléfono. ¿Podéis reclamárselo en serio? | La señora Pilar no puede pagar la dentadura de golpe,
acordad con ella un pago a plazos razonable y vigilad que cumpla | hola, un cliente me dejó a
deber 780 por el tapizado de las sillas y se hace el loco desde mayo. apretadle | Antes de ir al
juzgado quiero un último intento formal con la constructora, burofax o lo que haga falta, me
deben la pintura de dos pisos | me han devuelto el recibo cuatro alumnos del taller de cerámica,
segunda vez ya. a ver si conseguís que paguen | Bonjour, un syndic me doit 2 300 € depuis
février pour l'élagage. J'ai déjà écrit deux fois, il faut passer à la mise en demeure | mes
impayés s'accumulent, 8 clients, certains depuis plus d'un an.. qqn peut s'en charger et me
faire rentrer cet argent ? | la maman du petit Léo a 5 mois de garde en retard, elle galère
vraiment. trouvez avec elle un échéancier qui tient | chèque sans provision pour la location du
camping-car, et le monsieur ne répond plus. comment on récupère ça, vous pouvez vous en occuper
? | Merci de réclamer à la société Delmas le solde du chantier avec pénalités de retard,
ultimatum à quinze jours | die aannemer heeft m'n stucwerk nog steeds niet betaald, na 3 mails.
kunnen jullie er werk van maken, desnoods incasso | Goedemiddag, een klant wil de 960 euro voor
de hondentraining in stukjes betalen. Spreek een regeling met haar af en hou in de gaten of ze
zich eraan houdt. | ik krijg nog geld van 4 huurders van de partytenten, ze reageren nergens
meer op. wie belt ze plat | Ciao, il signor Ferri non mi paga il restauro dell'armadio da
gennaio, solleciti ignorati. ci pensate voi con le maniere forti (legali)? | Una cliente
vorrebbe pagare il debito a rate, concordatele voi, massimo sei mesi, e mettetelo nero su bianco
| l'albergo ci deve ancora tutta la lavanderia dell'estate, dopo due lettere nulla. ultima
diffida per favore | Bom dia, há um cliente que me deve a pintura da moradia desde março e já
não atende. Preciso que alguém o pressione a pagar | 3 pais com mensalidades da música em
atraso, já pedi duas vezes com jeitinho.. combinem prestações ou assim, mas q paguem | a empresa
do Rui ficou a dever 1.450 do som da festa. dêem-lhe um prazo final e digam que segue para
injunção
""",
    "finance advice": """
quiero comprar un local en el centro, ¿me gestionan la hipoteca? | o banco pede um plano pra me
dar crédito pro forno, negociam voces com eles? | ¿me compensa comprar otra moto para reparto o
la alquilo? dime tú qué harías | ¿me negociáis vosotros el préstamo con la caja? que a mí me
toman por el pito del sereno | will I make it through winter? rentals stop in October and the
loan doesn't. I want to see month by month what's left | no idea whether 65 an hour for tuning
is enough once you take off driving time. work out what I'd have to charge | The bank wants a
business plan for the second oven, 3 years, with numbers that hold. Can someone do it with me |
can I afford to take on a part timer at 20 hrs? tell me what turnover i'd need for that | please
look at what my candles really cost per piece incl. my time and tell me which ones I'm losing on
| I earn ok but the account is empty every 28th. would like someone to make a plan with me how
much to put aside for what | buy or lease the digger? 38k vs 720 a month, tell me which is
smarter for a small outfit | Hi there. thinking of putting up my daycare fees by 8 percent, what
would it mean if 2 families leave? need a sober view | want to open a second studio. investment,
break even, worst case, that sort of thing, before I sign the lease end of month | set me a
budget for next year please, farm has hay, vet, diesel, repairs, I never know what's allowed to
spend | how much can I pay myself each month without strangling the firm | consulting day rate:
been at 750 since 2018.. help me find the right price and a package or two | my investor aunt
asks for a 24 month liquidity outlook before she puts in 20 grand. Who can build and explain it
| a big restaurant wants 30% off for my mushrooms if they take 50kg a week. is that still worth
it, please calculate | Reicht mein Stundensatz? 58 netto als Polsterin, aber am Ende bleibt nix.
bitte mal durchrechnen was ich nehmen müsste | Für die KfW brauche ich einen Businessplan mit
Zahlenteil, Foodtruck, Start im Frühjahr | Liquiditätsplan fürs nächste Jahr bitte, im Sommer
verdien ich alles und im Februar krieg ich Panik | kann ich mir ne Aushilfe leisten? sagt mir ab
welchem Umsatz das aufgeht | Hallo, Leasing oder Kauf beim neuen Transporter, ich hätte gern
eine klare Empfehlung mit Zahlen | meine Torten sind glaub zu billig. Materialpreise schick ich
euch, rechnet mir bitte anständige Preise aus | Budget für den Umbau der Praxis, 45 Tsd.
vorhanden, was geht sich aus und wieviel Puffer muss bleiben | ¿Cuánto tengo que cobrar por
clase para vivir de esto? alquiler 600, unas 20 alumnas. Haced números conmigo | El banco pide
un plan de negocio para la quesería, a 5 años, y yo solo sé hacer queso | no sé si llego a fin
de año con la caja q tengo, hacedme una previsión de tesorería mes a mes | Mon tarif horaire
couvre-t-il vraiment mes charges ? Je suis ébéniste, 45 € de l'heure. J'ai un gros doute | il me
faut un prévisionnel sur 3 ans pour la banque, ouverture d'un salon de thé en septembre |
trésorerie tendue tous les hivers, faites moi un plan pour savoir combien garder de côté l'été |
Est-ce que je peux me verser 2 000 par mois sans mettre la boîte en danger ? Regardez mes
chiffres svp | seuil de rentabilité de mes ateliers vannerie, avec 6 ou 8 places, et le bon prix
par personne | je veux racheter la camionnette d'occasion ou prendre une LOA, dites moi ce qui
me coûte le moins au final | is 49 euro per uur genoeg als zzp-hovenier? ik hou niks over, reken
het eens door met mij | Ondernemingsplan nodig voor de bank, lunchroom aan het water, incl.
investering en exploitatie | ik wil weten of ik de rustige maanden haal, dus een kasplanning tot
en met april graag | tweede kraam erbij, ja of nee? zoek uit wat t kost en wanneer ik het
terugverdien | Quanto dovrei chiedere a lezione per starci dentro? affitto, bollette,
contributi, io non so fare i conti | business plan per l'agriturismo, lo vuole la banca entro
fine mese, aiutatemi coi numeri | a novembre resto sempre senza soldi. mi fate un piano di cassa
con quanto accantonare d'estate? | Vorrei capire su quali borse guadagno e su quali no, e
rivedere i prezzi di conseguenza | O meu preço por hora está certo? Sou canalizador, cobro 25 e
no fim não sobra nada, façam-me as contas | plano de negócios para um hostel de 8 camas, o banco
quer ver números a três anos
""",
    "grants": """
hi, my neighbour got 4k from the county for her new kiln. is there something like that for a one
woman pottery? pls look and send it in for me | Heard the council gives money to shops that put
in a ramp. Want in. | Can someone see whether the state would chip in for a cold room on my goat
farm, and do the application before end of march | i want to enter the regional young baker
award, need the whole entry put together, deadline is the 12th | Good morning. The arts
foundation wants a project description and a budget sheet by Friday for the choir workshops. I
have notes. Please turn it into a full submission. | there must be EU money for tiny beekeepers
somewhere?? find it | got turned down for the heritage fund last yr bc the form was a mess. want
to try again for the mill, this time properly please | Solar on the roof of the workshop costs
18 grand. Which public pots pay part of it and what do they want from me | hey so theres this
women in trades bursary, up to 2500, i'm a plasterer and single mum so i think i fit, could you
fill everything in and submit | Need a funder for my forest school, 20 kids whose parents can't
pay. Charitable trusts maybe? make me a shortlist of who fits and write to the best three asking
for support | the innovation voucher thing from the chamber, do i qualify as a sole trader w a
sewing studio | Progress report for the lottery fund is due or they keep back the last third.
receipts are in my folder, please do it | pls check what support the government has for taking
on an apprentice, i restore pianos, and apply for whatever i can get | my little dance school
lost half its income after the flood, someone said theres a relief pot for small firms. Closing
date unknown. sort it for me? | Moin, gibts vom Land was dazu wenn ich meine Backstube auf Strom
umstelle? Bitte raussuchen und gleich beantragen, bevor ich den Ofen bestelle | Der Gründerpreis
vom Landkreis läuft noch bis 30.6., ich möcht mit meiner Unverpackt-Bude mitmachen, macht ihr
mir die Bewerbungsunterlagen? | Die Bank meint, für die Dämmung der Werkstatt gäbe es einen
Zuschuss von der KfW. Ich blick da nicht durch, könnt ihr das bis zum Antrag durchziehen | hab
ein Theaterprojekt mit Senioren, 9000 Euro fehlen. welche Stiftungen kommen infrage, und wer
davon nimmt noch bis Herbst Anträge an? | Der Verwendungsnachweis für das Digitalisierungsgeld
muss bis Montag zur Bewilligungsstelle, sonst muss ich alles zurückzahlen 😬 | Guten Tag, ich bin
Imkerin und habe gelesen, dass neue Schleudern bezuschusst werden. Würden Sie prüfen, ob ich
berechtigt bin? | leader-mittel für den hofladen, geht da was? wenn ja alles fertig machen dass
ich nur noch unterschreib | hola, el ayuntamiento da dinero para cambiar los escaparates del
casco antiguo, quiero pedirlo para la mercería, me lo preparáis? | Me han dicho q para autónomas
rurales hay 3000 euros de ayuda. Tengo un taller de cestería en Teruel, miradlo y si me toca lo
presentáis | Quisiera presentar mi queso de cabra al concurso provincial, hay que mandar
memoria, ficha y fotos antes del 20. ¿Os encargáis de la inscripción completa? | lo del kit
digital lo tengo a medias desde hace meses, que alguien lo termine y me lo concedan de una vez |
Buenos dias, busco quien financie un huerto terapéutico para mayores, fundaciones, cajas, lo que
sea. necesito saber cuáles abren plazo este año | me piden justificar la ayuda de los paneles
con no sé cuántos anexos y si no la devuelvo entera, por favor hacedlo vosotros | Bonjour,
j'ouvre une brasserie artisanale dans l'Ariège, est-ce que la région met la main à la poche pour
les cuves ? Si oui montez le dossier svp | y a-t-il des aides pour remplacer mon vieux fourgon
par un électrique, je suis fleuriste seule | le prix des métiers d'art ferme le 15, j'ai les
photos des vitraux mais rien d'écrit pour le jury, faut tout le dossier de candidature | coucou,
la DRAC a refusé mon projet de lecture en prison faute de plan de financement. On redépose en
septembre, vous me refaites ça ? | Ma ferme passe en bio et je sais qu'il y a une aide à la
conversion, mais le formulaire PAC me rend folle. Faites la demande pour moi | trouver des
mécènes ou fondations pour mon atelier vélo solidaire, 12 000 à boucler avant l'été, et leur
envoyer la demande | hoi, kan ik als kleine schilder ergens geld krijgen voor een elektrische
bus? graag uitzoeken en meteen aanvragen | Het cultuurfonds wil voor 1 mei een projectplan met
begroting zien voor mijn straatopera, kunnen jullie de aanvraag maken | is er een potje van de
gemeente voor groene daken? mijn dierenpension heeft 200 m2 plat dak | Ik wil meedoen met beste
kaas van Friesland, inschrijven plus het motivatiestuk voor de jury, graag regelen | ciao, la
regione ha aperto un bando per le botteghe storiche, la mia è del 1931, secondo me ci rientro.
Mi fate voi la domanda? | Cerco contributi a fondo perduto per comprare un forno nuovo, sono una
pizzeria al taglio, solo io. vedete cosa c'è | Buongiorno, per il frantoio vorrei partecipare a
un paio di concorsi di oli extravergini, scegliete quelli giusti e iscrivetemi | devo
rendicontare i soldi del PNRR per il mio piccolo agriturismo entro il 30, ho tutte le fatture in
un sacchetto | Olá, ouvi dizer que o IEFP paga parte se eu criar o meu próprio emprego, tenho
uma oficina de bicicletas. Podem tratar da candidatura? | há algum apoio do estado pra painéis
solares numa estufa pequena? vejam e submetam por mim antes que esgote | Quero concorrer ao
prémio de jovem ceramista da câmara, faltam o portefólio e a carta, o prazo é sexta
""",
    "insurance": """
Ich bräuchte eine Berufshaftpflicht. Vermitteln Sie so etwas? | kunnen jullie mijn
aansprakelijkheidsverzekering opzeggen en een betere afsluiten, en namens mij tekenen | sucht
ihr mir eine Betriebshaftpflicht aus? Ich blick bei den Tarifen nicht durch | qué seguro pa la
furgo? todo riesgo? | une assurance décennale pas chère vous auriez ça sous la main ? | hail
went through the greenhouse roof last night, have photos. who reports it to the insurer for me
and fills in their endless form | my liability cover renews in 3 weeks and went up 30%. find out
if another company would take a tree surgeon for less | Scraped a parked Audi with the delivery
bike trailer today. need the accident statement filled in properly before friday | hello, I rent
out canoes. Am I even covered if somebody drowns?? please go through my policies and tell me
whats missing | Water came through from the flat above onto 60 bolts of fabric. Please put the
claim together, list with values, receipts are in a shoebox | want sick pay cover as a self
employed masseuse, no clue which. three options side by side with what they really pay would do
| client tripped over my dog in the salon & broke her wrist. what do i have to send to my public
liability people, can you do it | the freezer died over the weekend, whole lamb stock gone,
roughly 2.4k. I think contents cover includes spoilage? check and claim it pls | what would
professional indemnity cost for a one woman bookkeeping practice, turnover 55k, no claims so
far. shop around for me | The loss adjuster comes Tuesday about the burnt shed. I need all the
proof in one folder and a summary of what was inside | Einbruch in der Werkstatt, Akkuschrauber
und Kasse weg. bitte Schadensmeldung fertig machen, Aktenzeichen der Polizei hab ich | Hallo,
meine Betriebshaftpflicht ist mir zu teuer geworden. Könnt ihr schauen was es für Fußpflege
mobil günstiger gibt, gleiche Deckung | brauch ich als Hundetrainer eigentlich ne
Berufshaftpflicht oder reicht die private? prüft mal meine verträge | Hagelschaden am
Verkaufsanhänger, Gutachten ist da, die Versicherung will nur die Hälfte zahlen. Bitte
Widerspruch dagegen vorbereiten | Gegenüberstellung von 3 Ausfallversicherungen für selbständige
Hebammen wäre super, Beitrag, Wartezeit, Tagessatz | Se me inundó el local anoche, tengo fotos
de todo. ¿Podéis dar el parte al seguro y encargaros del perito? | hola! alquilo bicis y un
turista se ha roto la clavícula. hay que avisar a la aseguradora y no sé ni por dónde empezar |
Quisiera saber si mi póliza cubre los cuadros de otros artistas mientras están expuestos en mi
galería. Revisadla, son 40 páginas | me han denegado el siniestro del horno, dicen q es
desgaste. contestadles con la factura de la revisión | Autónomo, electricista, 48 años: necesito
comparar seguros de baja laboral, cuánto pagan al día y desde qué día | Bonjour, dégât des eaux
à l'atelier, trois harpes touchées. Il faut déclarer le sinistre sous cinq jours, je vous envoie
les photos | mon assureur m'a résilié après deux sinistres, trouvez moi une autre décennale svp,
je suis couvreur | J'ai accroché une voiture en reculant avec le food truck, le constat est à
moitié rempli, qui peut le finir proprement | est-ce que ma RC pro marche aussi si je donne mes
cours de yoga dans un parc ? regardez dans le contrat et sinon demandez une extension | Je
voudrais 3 devis de mutuelle pour indépendante, deux enfants, lunettes, avec un tableau clair
des remboursements | storm heeft de kap van de kas eraf gerukt, wie meldt de schade en regelt de
expert | Hoi, mijn aov loopt af en ik snap niks van die voorwaarden. zoek voor een zelfstandig
kapster uit welke het best past | klant heeft haar knie verdraaid op mijn trampoline, ze stelt
me aansprakelijk. formulier van de verzekeraar ligt hier, graag invullen | Buongiorno, mi hanno
tamponato il furgone dei fiori ieri, constatazione amichevole compilata male. La sistemate e
aprite il sinistro? | cerco una rc professionale per fisioterapista, la mia costa troppo. fatemi
vedere 3 alternative con franchigie e massimali | l'assicurazione offre 400 euro per il forno
bruciato, ne vale 1800. qualcuno gli risponde come si deve? | caiu uma árvore em cima da
roulotte das farturas, é preciso participar o sinistro, mando fotos já | Boa tarde, o seguro de
acidentes de trabalho subiu imenso. Podem pedir propostas a outras seguradoras? Sou carpinteiro
sem empregados | um miúdo partiu o braço na minha aula de surf, o q é q tenho de preencher para
a seguradora? tratem disso pf
""",
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
i should sign | me han dicho q registre el nombre del taller como marca en la oficina de
patentes, me lo tramitais? | un abogao pa reclamar al seguro lo de la inundacion | mon client
veut pas payer, je veux l'attaquer au tribunal, vous montez le dossier? | leverancier levert
niet en ik wil van t contract af, kan een jurist van jullie ze een brief sturen | mio padre mi
cede la bottega, come si fa dal notaio e che ci pago di tasse? seguitemi voi | Voilà, le gérant
qui me louait le fonds de la crêperie est parti sans payer et refuse de rendre les clés, j'ai
200 couverts qui m'attendent à Pâques. vous pouvez vous charger du tribunal? | could you have a
look at the lease the landlord sent? clause 14 sounds dodgy to me | My ex partner is using our
old tour name. Can you write to him as lawyers would, with a threat in it | de huisbaas wil ons
eruit hebben, kunnen jullie bezwaar maken bij de rechter? | volevo fare causa al tour operator
che non paga, seguite anche queste cose? | A Joana quer processar-me por causa das férias.
Arranjam-me um advogado? | huurcontract laten opstellen door een jurist, moet 1 april getekend.
Doen jullie dat
""",
    "privacy and safety": """
health inspector was here, wants to see fridge temperature logs and an allergen sheet. we have
neither, get that in order please | A former client demands to know everything I've stored about
her. What have we got and what do we have to hand over? deadline 30 days | i've hired a lad for
the joinery, so need a risk assessment for saw, dust and lifting, on file before he starts |
laptop with pupils' addresses got stolen from the car. do we need to report that somewhere, pls
handle it | GDPR folder for my therapy practice: register of what data i hold, where, how long.
have nothing at all | fire extinguishers, first aid box, ladder checks, portable appliance
tests.. someone keep track of all those dates and papers for the workshop | we use whatsapp with
customers and keep copies of IDs for the kayak hire, is that allowed? check and tidy up how we
do it | Data processing agreements with my newsletter tool, cloud, bookkeeper... i suppose we
need one with each. collect them and file | employee got a splinter in the eye last week,
accident book has no entries since 2020, bring it up to scratch with the safety briefing sheets
| hi, parents' photo consents for the nursery: find who signed, who didn't, and chase the
missing ones so we're covered | Verzeichnis der Verarbeitungstätigkeiten für die Praxis bitte
anlegen, DSGVO, ich hab bisher gar nix | ein Ex-Kunde will wissen was ich über ihn gespeichert
hab und alles gelöscht haben. bitte fristgerecht erledigen | Hallo zusammen, wer hat eigentlich
die jährliche Unterweisung unterschrieben und wer nicht? Leitern, Gabelstapler, Erste Hilfe.
Bitte führen | mir ist ein Usb-Stick mit Patientendaten abhanden gekommen, muss man das der
Aufsichtsbehörde melden?? übernehmt das bitte | Sicherheitsdatenblätter für alle Farben und
Lösungsmittel im Atelier sammeln, Gefahrstoffverzeichnis dazu | sanidad me ha pedido el plan de
APPCC del obrador y las fichas de alérgenos, no tengo ni una cosa ni la otra | Tengo fichas de
pacientes en un armario sin llave y en el Drive. Dejadme lo de protección de datos como exige la
ley | hace falta la evaluación de riesgos del taller, ha venido la inspección de trabajo y me
dan 15 dias | Una exalumna pide que borremos todos sus datos. Mirad dónde están y contestadle
dentro de plazo | llevad vosotros el registro de temperaturas y limpieza del food truck, que lo
tenga siempre listo si vienen | Le document unique d'évaluation des risques, je ne l'ai jamais
fait, et j'ai une apprentie qui arrive lundi au garage | contrôle d'hygiène au labo à pâtisserie
: plan de maîtrise sanitaire inexistant. urgent | Registre RGPD pour mon cabinet de sophrologie,
et me dire combien de temps garder les dossiers des gens | on m'a piraté la boîte avec des
données de clients dedans, faut-il prévenir la CNIL ? faites le nécessaire svp | fiches de
données de sécurité de mes vernis et décapants à rassembler dans un classeur, l'inspection les a
demandées | de NVWA wil mijn hygiëneplan zien, ik heb alleen wat losse briefjes van de koelkast.
maak dat in orde | Oude cliëntdossiers: wat moet weg volgens de avg en wat moet ik nog bewaren?
graag uitzoeken en vastleggen | verwerkersovereenkomsten ontbreken met zo'n beetje al mijn
softwareclubs, wie verzamelt ze | arriva l'ASL e il manuale HACCP della pasticceria è del 2015,
rifatelo con le schede temperature | Registro dei trattamenti e informative per lo studio di
psicologia, gdpr insomma. mai fatto nulla | un cliente vuole la cancellazione dei suoi dati da
tutto quello che abbiamo, controllate dove sono e rispondete | a ASAE pode aparecer e não tenho
registos de temperatura nem plano HACCP na tasca, ajudem-me | RGPD na clínica de fisioterapia: q
dados guardo, onde, até quando? montem o dossier por favor | Avaliação de riscos da serralharia
e fichas de segurança dos produtos, a ACT deu-me um mês
""",
    "quality": """
everything about how we run the kiln is in my head. if I'm ill nobody can do it. get it out of
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
Customer in Norway says her quilt is stuck at the border and they want some form with a code on
it. Please get it through | hi can you get a pallet of honey picked up from the farm on
thursday, goes to a wholesaler in leeds, 480 kg, forklift on their side only | The statue weighs
300 kilos and needs to go to a collector in Zurich. crate, insurance for transport, papers, pick
up, all of it please | Labels for the 36 packages on my packing table, addresses are in the
list, someone should come and fetch them tomorrow too | what do i write on the declaration when
i send cheese knives to the US, and what will my buyer pay on top when it gets there | looking
for a courier who does same day in town for flowers, every friday, about 12 drops, please set
that up and plan the round | A container of tiles comes into Felixstowe next wednesday. Clear it
and find me a lorry to bring it to Bristol. | ups broke another guitar. swap me to a carrier
that can handle instruments and book the three that are waiting | My vintage lamps go to 5
countries these days and I pay way too much postage, which carrier for which country? then book
this weeks ones | parcel came back from spain "address unknown" twice, sort a new address with
her and get it out again today if you can | vier Paletten Brennholz nach Kassel, Abholung
Freitag ab 14 Uhr, Hebebühne nötig. bitte Spedition organisieren | Das Paket nach Bern hängt
beim Zoll, die wollen eine Handelsrechnung und irgendein Ursprungszeugnis. Macht ihr das fertig?
| Moin, 60 Adventskalender müssen bis 28.11. raus, Etiketten drucken und DHL zum Abholen
bestellen, Adressen hab ich als Liste | Mein Honig soll nach Japan, was brauch ich da für
Papiere und wer bringt ihn hin? Danke schonmal fürs Kümmern | täglich 10 Essenskisten an Büros
in der Innenstadt, suche Radkurier, bitte Touren festlegen und mit denen klarmachen | hay que
mandar 20 cajas de aceite a Lyon antes del viernes, buscad transportista y que recojan aquí en
el almacén | Hola, el cuadro de un cliente de México está retenido en aduanas, piden un
documento que no entiendo. Resolvedlo por favor | el paquete de la señora Ruiz dice entregado y
ella no tiene nada, reclamad a la mensajería y averiguad dónde está | cuánto sale traer una
máquina de coser industrial de 90 kilos desde Turín? buscadme el porte y cerradlo | Quiero que
el pescado llegue a Madrid en frío los martes y jueves antes de las 8, montadme esa ruta con
algún transportista | Trois fauteuils restaurés à livrer à Bruxelles, fragile, étage sans
ascenseur. Pouvez-vous trouver un transporteur et caler le jour ? | bonjour, 28 cartons de vin
vers l'Allemagne, avec les papiers d'accise dont je ne comprends rien, départ lundi | chronopost
a perdu la robe de mariée de ma cliente!! il faut la retrouver ou se faire rembourser, suivi
dans mon mail d'hier | Je cherche un coursier à vélo pour mes paniers repas du midi, 8 adresses,
du lundi au jeudi, vous organisez les tournées ? | qui peut enlever une palette de savon à
Marseille et la déposer à Nantes sous 3 jours, pas trop cher svp | pakketje naar Engeland staat
al een week bij de douane, wat moeten ze hebben? graag afhandelen | Kunnen jullie labels maken
voor de 50 dozen koffie en PostNL laten komen? Liefst voor donderdag | ik zoek iemand die mijn
taarten gekoeld rondbrengt op zaterdagochtend, zes adressen in Utrecht | Il pacco della signora
Neri è fermo a Piacenza da una settimana, sollecitate e fatelo arrivare | ritiro di due bancali
di conserve mercoledì qui da me, consegna a Monaco di Baviera, con sponda idraulica. Organizzate
voi? | ciao, quanta dogana paga il cliente svizzero su una sella da 900 euro? e preparatemi le
carte che parte domani | preciso de mandar 6 caixas de azulejos pro Brasil, embalagem, papelada
da alfândega, recolha, tudo | a encomenda da cliente de Braga anda perdida há dias, liguem à
transportadora e resolvam | Bom dia, quem me leva uma palete de vinho do Douro até Paris ainda
esta semana? tratem com o transportador
""",
    "taxes": """
would it be smarter for tax to run the van through the firm or keep it private? | moet ik mijn
eenmanszaak omzetten in een bv, wat scheelt dat aan belasting? | secondo voi posso scaricare
l'abbonamento in palestra dalle tasse? | The tax office has estimated my income and wants 9,800
from me, which is more than I earned in half a year of teaching the oboe. Who of you can write
the formal objection and argue it with them? The deadline is 26 March. | mag ik mijn hond als
praktijkhond aftrekken? belastingtechnisch bedoel ik | can i deduct the piano tuner? and the
piano? | Kann ich das Cembalo über sieben oder zehn Jahre abschreiben? Und was bringt mir
steuerlich mehr? | ¿Me compensa hacerme sociedad limitada o sigo de autónoma? Necesito que
alguien me aconseje en lo fiscal. | is the new table saw deductible this yr or do i spread it,
accountant not answering | brief vom finanzamt wg umsatzsteuer nachzahlung, blick ich nicht.
soll ich einspruch einlegen oder zahlen? ihr macht doch eh meine bücher | me conviene modulos o
estimacion directa, mi gestor pasa de mi y vosotros veis mis numeros | micro entreprise ou sasu,
je gagne quoi a changer niveau impots? dites moi | moet ik nou voor de kor kiezen of niet, wat
is slim voor de belasting | Quick one, well, not so quick. The van's dying, the dealer wants to
lease me a new one, my dad says never lease, my brother says you get the tax back on all of it.
What can I actually write off and which is better? You people know about tax I suppose | Me
compensa más ser autónoma o montar una SL? de impuestos digo | quem me ajuda a decidir o regime
de IVA? não percebo nada de impostos | Se compro il furgone a marzo quanto risparmio di tasse?
Datemi un consiglio voi | Micro-entreprise ou EURL, fiscalement vous me conseillez quoi? | Mag
ik de kassa-lening aftrekken van de belasting en hoeveel dan? | Darf ich die Bewirtung voll
absetzen oder nur 70 %? Ihr wisst sowas doch. | Lo de febrero es lo de menos: Hacienda me ha
abierto una inspección y necesito que alguien me represente | Lohnt sich für mich eine GmbH? Ihr
kennt meine Zahlen ja inzwischen besser als meine Frau. | Can I deduct the new lens all at once
this year or must I spread it? You'd know better than me what the taxman likes | conviene aprire
una srl o resto ditta individuale? il commercialista nicchia | Sagt mal, muss ich auf Umzüge ins
Ausland Umsatzsteuer draufhauen oder net? Mein Steuerberater hebt nicht ab | compensa eu virar
empresa ou continuo MEI? o que vc faria no meu lugar | My accountant's retired. Will you do my
self assessment and tell me what I can claim? | can I put the new horsebox through as an expense
or does the taxman count it as a car? what would you do | un contrôle fiscal m'est tombé dessus,
qui m'accompagne ? vous pouvez me défendre ? | Hazme la declaración de la renta, anda, y mira
qué me puedo desgravar de la furgoneta | darf ich die Hochzeitsmesse-Reise komplett absetzen,
auch wenn mein Mann mit war? | Una pregunta de impuestos: ¿una ONG como la nuestra tributa por
la tómbola? | Est-ce qu'un don en nature ouvre droit au crédit d'impôt, et à quel taux ? un
mécène me le demande | can you tell me whether I can deduct the sauna as a staff benefit? asking
seriously | Darf ich den Firmenwagen meiner Tochter überlassen? steuerlich mein ich | je peux
repasser en micro l'an prochain ou je vais me faire manger par les impôts ? | conviene la
cedolare secca o no? lei capirà, prima di queste cose si occupava mio marito | Tenho de pagar
mais-valias se vender o rés-do-chão? O meu falecido marido é que sabia destas coisas. | hmrc
want my numbers for jan to march by the 7th and i havent even opened quickbooks, can someone get
it sent off | Morning. Brown envelope came about my 2022 self assessment, says I underdeclared
the barn rent. Need a proper reply drafted before Friday | quarterly estimated payment, no clue
how much i owe the irs this time, i groom dogs and had a really good summer | is a 1040 with
schedule c something you do? potter, sold about 31k, receipts live in a biscuit tin | making tax
digital thing. im a mobile hairdresser and it says sign up and send stuff every 3 months. just
do that for me | bonjour, ma CA3 d'octobre n'est pas partie, je suis sur les chantiers du matin
au soir. vous pouvez vous en charger ?
""",
}
