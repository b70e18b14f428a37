"""Work that people want done, by trade; from what was heard."""

from __future__ import annotations

ASKED = {
    "collections": """
Seitz zahlt nicht. jetzt mahnbescheid beim gericht, macht ihr das | Postma betaalt niet. Stuur
maar een deurwaarder | Meine Mutter hat bisher immer die offenen Rechnungen
hinterhertelefoniert, die kann jetzt nicht mehr. Es sind elf Stück, manche seit Sommer. Ich trau
mich ehrlich gesagt nicht | Soy Paco. A ver, la comunidad de Fuente Nueva me debe la mitad de la
fachada desde octubre, el administrador no coge el teléfono y mi mujer ya me mira mal. Hay que
apretarles, que sepan que la próxima es el abogado | Der Wirt sagt er hätt nie was gekriegt und
ich sag ihm das liegt seit Aschermittwoch bei ihm. Jetzt schreib ich ihm nicht mehr selber sonst
werd ich ausfällig. 1.870 Euro | ik heb een probleem met vier rekeningen van vorig jaar, mensen
die gewoon 'vergeten' zijn. Doe er iets aan aub, netjes maar wel met einddatum erop | Cara, o
dono da padaria deve desde o carnaval do ano passado, já liguei, já fui lá, nada. manda uma
cobrança formal com prazo | Quel cliente di Bolzano dice che non ha mai ricevuto i pannelli e
non paga. Io ho la bolla firmata. Scrivetegli voi che il conto è scaduto da 45 giorni | Le
notaire a perdu patience et moi aussi : la SCI Bellevue n'a pas réglé le solde, ça fait trois
mois, première lettre restée sans réponse. On passe au niveau supérieur | Necesito que alguien
llame a los clientes que no pagan, son cuatro facturas | So the yoga studio downstairs, she's a
friend, she owes me since December I think, maybe a bit of November, and I can't be the one to
bring it up. Would you write to her? Nicely. But she should understand it's serious | El del
local de abajo lleva dos meses con que "mañana te hago la transferencia". Yo ya no le digo nada
más, decídselo vosotros por escrito, con educación pero que se entere | der verlag zahlt nicht.
2 monate. bitte sofort druck machen | er zijn er zes die het kampgeld nog niet betaald hebben,
kun jij erachteraan | la madre de Alba me debe tres meses y me da cosa decírselo | The meeting
went better than feared, Pete has typed up the minutes already and the newsletter went out on
Sunday, you'll have seen it. What's left over is money. There are fourteen people, mostly
families with two or three kids in, who have not paid since autumn. I've spoken to two of them
in the car park and it was awkward for everyone. I'd rather it came from somebody who isn't me.
| Der Müller aus der Gartenstraße hat die Hecke immer noch nicht bezahlt. Freundliche Erinnerung
wär gut, er ist eigentlich ein netter | hi, the Hendersons still owe me 1,840 for the patio from
March. two mails, no answer. can someone get that out of them? | Guy with the blue van hasn't
paid for his clutch since January, keeps saying "friday". I'm done being nice, take it over pls
| three unpaid piano lesson families, last term. I find it so awkward. could you chase them
firmly but without losing them as pupils | need somebody to work out instalments with a client
who cant pay the 3200 at once, she offered 150 a month, get it in writing | good morning. A
wedding couple withheld the second half of my photo fee and has gone quiet. Already nudged
twice. What can you do so they pay? | still nothing from Marlow Dental, 97 days!! ring them,
find out who signs off invoices there and don't let go until it's paid | Tenant of the rehearsal
room is 2 months behind. He lost his job so I'd rather spread it over half a year than throw him
out, sort that with him? | bounced direct debits, eleven of them from the swim class. someone
has to go after those people and recover the fees plus the bank charge | would you add late
interest to what Oakley Builders owe and put it to them, last chance, ten days, after that it
goes to an agency | they say the invoice never arrived. third time they say that. I dont believe
it, pls press them for a payment date and stick with it | Hallo, Familie Brandt hat die
Küchenmontage immer noch nicht bezahlt, zweimal angeschrieben. Bitte jetzt härter rangehen,
Mahnbescheid ankündigen | Guten Tag, die Agentur schuldet mir seit April das Honorar für 3
Übersetzungen. Ich will nicht mehr selber betteln müssen. | Buenas, el restaurante del puerto me
debe tres meses de pescado y ya no me coge el teléfono. ¿Podéis reclamárselo en serio? | La
señora Pilar no puede pagar la dentadura de golpe, acordad con ella un pago a plazos razonable y
vigilad que cumpla | Bonjour, un syndic me doit 2 300 € depuis février pour l'élagage. J'ai déjà
écrit deux fois, il faut passer à la mise en demeure | mes impayés s'accumulent, 8 clients,
certains depuis plus d'un an.. qqn peut s'en charger et me faire rentrer cet argent ? | la maman
du petit Léo a 5 mois de garde en retard, elle galère vraiment. trouvez avec elle un échéancier
qui tient | chèque sans provision pour la location du camping-car, et le monsieur ne répond
plus. comment on récupère ça, vous pouvez vous en occuper ? | Merci de réclamer à la société
Delmas le solde du chantier avec pénalités de retard, ultimatum à quinze jours | die aannemer
heeft m'n stucwerk nog steeds niet betaald, na 3 mails. kunnen jullie er werk van maken,
desnoods incasso | Ciao, il signor Ferri non mi paga il restauro dell'armadio da gennaio,
solleciti ignorati. ci pensate voi con le maniere forti (legali)? | Una cliente vorrebbe pagare
il debito a rate, concordatele voi, massimo sei mesi, e mettetelo nero su bianco | l'albergo ci
deve ancora tutta la lavanderia dell'estate, dopo due lettere nulla. ultima diffida per favore |
Bom dia, há um cliente que me deve a pintura da moradia desde março e já não atende. Preciso que
alguém o pressione a pagar | 3 pais com mensalidades da música em atraso, já pedi duas vezes com
jeitinho.. combinem prestações ou assim, mas q paguem
""",
    "finance advice": """
quiero comprar un local en el centro, ¿me gestionan la hipoteca? | o banco pede um plano pra me
dar crédito pro forno, negociam voces com eles? | ¿me compensa comprar otra moto para reparto o
la alquilo? dime tú qué harías | ¿me negociáis vosotros el préstamo con la caja? que a mí me
toman por el pito del sereno | secondo voi conviene comprare casa adesso o aspettare che
scendano i tassi? | acham que devo pedir um crédito para a máquina nova ou usar as poupanças? |
will I make it through winter? rentals stop in October and the loan doesn't. I want to see month
by month what's left | no idea whether 65 an hour for tuning is enough once you take off driving
time. work out what I'd have to charge | The bank wants a business plan for the second oven, 3
years, with numbers that hold. Can someone do it with me | can I afford to take on a part timer
at 20 hrs? tell me what turnover i'd need for that | please look at what my candles really cost
per piece incl. my time and tell me which ones I'm losing on | I earn ok but the account is
empty every 28th. would like someone to make a plan with me how much to put aside for what | buy
or lease the digger? 38k vs 720 a month, tell me which is smarter for a small outfit | Hi there.
thinking of putting up my daycare fees by 8 percent, what would it mean if 2 families leave?
need a sober view | want to open a second studio. investment, break even, worst case, that sort
of thing, before I sign the lease end of month | set me a budget for next year please, farm has
hay, vet, diesel, repairs, I never know what's allowed to spend | how much can I pay myself each
month without strangling the firm | consulting day rate: been at 750 since 2018.. help me find
the right price and a package or two | my investor aunt asks for a 24 month liquidity outlook
before she puts in 20 grand. Who can build and explain it | a big restaurant wants 30% off for
my mushrooms if they take 50kg a week. is that still worth it, please calculate | Reicht mein
Stundensatz? 58 netto als Polsterin, aber am Ende bleibt nix. bitte mal durchrechnen was ich
nehmen müsste | Für die KfW brauche ich einen Businessplan mit Zahlenteil, Foodtruck, Start im
Frühjahr | Liquiditätsplan fürs nächste Jahr bitte, im Sommer verdien ich alles und im Februar
krieg ich Panik | kann ich mir ne Aushilfe leisten? sagt mir ab welchem Umsatz das aufgeht |
Hallo, Leasing oder Kauf beim neuen Transporter, ich hätte gern eine klare Empfehlung mit Zahlen
| meine Torten sind glaub zu billig. Materialpreise schick ich euch, rechnet mir bitte
anständige Preise aus | Budget für den Umbau der Praxis, 45 Tsd. vorhanden, was geht sich aus
und wieviel Puffer muss bleiben | ¿Cuánto tengo que cobrar por clase para vivir de esto?
alquiler 600, unas 20 alumnas. Haced números conmigo | El banco pide un plan de negocio para la
quesería, a 5 años, y yo solo sé hacer queso | no sé si llego a fin de año con la caja q tengo,
hacedme una previsión de tesorería mes a mes | Mon tarif horaire couvre-t-il vraiment mes
charges ? Je suis ébéniste, 45 € de l'heure. J'ai un gros doute | il me faut un prévisionnel sur
3 ans pour la banque, ouverture d'un salon de thé en septembre | trésorerie tendue tous les
hivers, faites moi un plan pour savoir combien garder de côté l'été | Est-ce que je peux me
verser 2 000 par mois sans mettre la boîte en danger ? Regardez mes chiffres svp | seuil de
rentabilité de mes ateliers vannerie, avec 6 ou 8 places, et le bon prix par personne | je veux
racheter la camionnette d'occasion ou prendre une LOA, dites moi ce qui me coûte le moins au
final | is 49 euro per uur genoeg als zzp-hovenier? ik hou niks over, reken het eens door met
mij | Ondernemingsplan nodig voor de bank, lunchroom aan het water, incl. investering en
exploitatie | ik wil weten of ik de rustige maanden haal, dus een kasplanning tot en met april
graag | tweede kraam erbij, ja of nee? zoek uit wat t kost en wanneer ik het terugverdien |
Quanto dovrei chiedere a lezione per starci dentro? affitto, bollette, contributi, io non so
fare i conti | business plan per l'agriturismo, lo vuole la banca entro fine mese, aiutatemi coi
numeri | a novembre resto sempre senza soldi. mi fate un piano di cassa con quanto accantonare
d'estate? | O meu preço por hora está certo? Sou canalizador, cobro 25 e no fim não sobra nada,
façam-me as contas
""",
    "grants": """
Our choir has found the right pot at last: the Harbour Foundation gives up to 8,000 for music in
places that have none. The booking for the old ferry terminal is in hand, the conductor has
agreed to halve her fee, and the programme is printed in my head. What they ask for is a
two-page description, a budget with match funding, and a letter from the venue, which I can get.
Would one of you please write it all up? Closing date is 30 April and they're strict. | My
weddings pay the rent and that's going well, invoices are out, site is lovely now. But for four
years I've been photographing the women at the allotments and that's going to be a book one day,
I have a designer who'd do it and a printer's quote for 9k. I've never asked anyone for money
for my art, I don't even know what it's called. Who gives money for that kind of thing, I'm in
Leeds, 38, no degree, born in Pune if that matters | I've been turned down by the big two again,
fine, the feedback was kind and I filed it. The application you wrote was good, it's not that.
It's just that 400 people want the same six places. I make woodcuts as tall as doors, I can
travel with a rucksack, I can teach, I don't mind islands, I've a car, I'd go for a month or for
half a year. There must be places nobody applies to. Could you dig? | Vor zwei Jahren hab ich
beim Musikfonds schon mal eingereicht und bin knapp dran vorbei, damals mit dem Streichtrio.
Jetzt hab ich das Akkordeonprojekt, zwei Mitspielerinnen mit Zusage, Probenraum umsonst von der
Kirche, und sogar ein Haus das uns hinterher nimmt. Beim Geldteil steig ich aber aus,
Eigenmittel, Drittmittel, Fehlbedarf, ich kann das Wort nicht mehr sehen. Frist ist der 31.
März. Alte Unterlagen könnt ihr ausschlachten. | Buenas, este año he facturado más que nunca y
por eso mismo me quiero tomar seis meses sin bodas. El proyecto es sobre las conserveras que
quedan en la costa, tengo ya las localizaciones y un historiador que escribe. La beca grande la
pedí en 2024 y no salió, y a esa no pienso volver. Lo que necesito saber es qué otras cosas hay,
residencias, premios, fundaciones de bancos, lo que sea, aunque sea fuera de España, y cuánto
dan | J'ai trouvé la bourse qu'il me faut, celle de la Maison du dessin, 6 mois, 9000 €, date
limite le 1er avril (et non c'est pas une blague). Le scénario est fini, 12 planches encrées,
j'ai une lettre de mon éditeur. La bio de l'an dernier est bonne, ne touchez pas à ça. Mais ils
demandent une note d'intention, un calendrier et un budget prévisionnel, et moi dès que je vois
un tableau je vais faire la vaisselle. | Het boek van vorig jaar heeft me twee prijzen
opgeleverd waar je niet van kunt eten. Facturen lopen, de uitgever betaalt op tijd, ik klaag
niet. Maar ik wil een stripboek maken over mijn oma in Suriname en daarvoor moet ik er zes weken
heen, archief in, mensen spreken. Aanvragen schrijven kan ik zelf, dat vind ik zelfs leuk.
Alleen weet ik niet bij wie. Zoeken jullie uit welke potjes er zijn voor onderzoek en reizen? |
Gente, achei o edital! É o da secretaria de cultura, categoria ilustração, 25 mil, fecha dia 10
de abril. O portfólio no site tá lindo depois que vocês mexeram, a carta da escola que vai
receber as oficinas eu já tenho assinada, e o orçamento da gráfica chega amanhã. Mas tem que
escrever justificativa, contrapartida social, acessibilidade, cronograma, e eu olho praquilo e
dá vontade de vender coco na praia. Façam por mim? | is there ANY money out there for people who
make pots | Of that list you made, the Whitlow Trust one! Let's go for it, can you do the
writing? | Prizes for picture books that you can enter yourself, without the publisher. A list
please. | y a des sous quelque part pour enregistrer un disque de bombarde ? | The enclosed form
from the choir federation has to go back by 31 April. Please fill it in for us, last year's
money was a great help. | Unsere Flügel im Saal ist hinüber, der Stimmer hat mich ausgelacht.
Ein Benefizkonzert haben wir schon geplant, die Plakate dafür macht ein Schüler als Projekt, und
zwei Eltern wollen was spenden. Reicht aber nie, ein guter gebrauchter kostet 18.000. Die
Landesmusikförderung nimmt bis 15. Mai Anträge und ich hab beim letzten Mal nach der dritten
Seite geheult. Könnt ihr den für uns schreiben? | Nous accompagnons 25 jeunes aidants, c'est un
tout petit budget et jusqu'ici nous vivions de dons. Les reçus sont partis, la lettre annuelle
aussi, de ce côté tout va bien. Mais le minibus a rendu l'âme et là il nous manque 12 000 euros.
On m'a parlé de fondations d'entreprise, je n'y connais rien. Qui paierait cela, et comment le
leur demander ? | Bit of background: we feed 140 kids before school, five mornings, and the
bread people are putting prices up by a third. I've written round our regular givers and done a
little film with the children, so that side is covered. The county's child poverty fund has
opened again and the portal shuts on Friday 17 April. We got it in 2023 with a form that I
filled in at 2am and I'm never doing that again. Would you take it on? | Boa tarde. A nossa
banda faz 120 anos, o livro já está na gráfica, o concerto marcado e a câmara cede o palco. Os
instrumentos é que são quase tão velhos como a banda. Abriu um apoio às coletividades, o prazo
acaba a 30 de abril e pedem orçamento, descrição e não sei que mais. Já temos três propostas de
lojas. Faziam-nos a candidatura? | roof of the scout hut = 22 grand. who'd pay for something
like that | Gemeentesubsidie jeugd 2027, formulier zit erbij, moet 1 april binnen zijn. Doen
jullie? | Three years ago the Lakeside people gave us eight thousand for the sensory garden.
We've planted it, we opened it with the mayor and a brass quintet, we even did a booklet.
They've now asked, quite politely for the second time, what became of it, with figures. Photos
are in the folder, so are all invoices, sorted by Hilary who's a saint. Someone needs to write
that up as they want it (their form's in there too). | They've moved the deadline forward on the
heritage money. Page one of the form is done, the other eleven aren't. Could somebody jump on
this straight away? | Hay una ayuda del ayuntamiento para autónomos, el plazo acaba el 10 de
abril. ¿Me preparáis la solicitud? | Someone at the market told me there's money from the county
for replacing old cold rooms. Is that true, how much, and what would we need? Deadline is
supposedly the 31st. | hi, my neighbour got 4k from the county for her new kiln. is there
something like that for a one woman pottery? pls look and send it in for me | Heard the council
gives money to shops that put in a ramp. Want in. | Moin, gibts vom Land was dazu wenn ich meine
Backstube auf Strom umstelle? Bitte raussuchen und gleich beantragen, bevor ich den Ofen
bestelle | Der Gründerpreis vom Landkreis läuft noch bis 30.6., ich möcht mit meiner
Unverpackt-Bude mitmachen, macht ihr mir die Bewerbungsunterlagen? | Die Bank meint, für die
Dämmung der Werkstatt gäbe es einen Zuschuss von der KfW. Ich blick da nicht durch, könnt ihr
das bis zum Antrag durchziehen | hab ein Theaterprojekt mit Senioren, 9000 Euro fehlen. welche
Stiftungen kommen infrage, und wer davon nimmt noch bis Herbst Anträge an? | Der
Verwendungsnachweis für das Digitalisierungsgeld muss bis Montag zur Bewilligungsstelle, sonst
muss ich alles zurückzahlen 😬 | hola, el ayuntamiento da dinero para cambiar los escaparates del
casco antiguo, quiero pedirlo para la mercería, me lo preparáis? | Me han dicho q para autónomas
rurales hay 3000 euros de ayuda. Tengo un taller de cestería en Teruel, miradlo y si me toca lo
presentáis | Quisiera presentar mi queso de cabra al concurso provincial, hay que mandar
memoria, ficha y fotos antes del 20. ¿Os encargáis de la inscripción completa? | lo del kit
digital lo tengo a medias desde hace meses, que alguien lo termine y me lo concedan de una vez |
Bonjour, j'ouvre une brasserie artisanale dans l'Ariège, est-ce que la région met la main à la
poche pour les cuves ? Si oui montez le dossier svp | y a-t-il des aides pour remplacer mon
vieux fourgon par un électrique, je suis fleuriste seule | le prix des métiers d'art ferme le
15, j'ai les photos des vitraux mais rien d'écrit pour le jury, faut tout le dossier de
candidature | hoi, kan ik als kleine schilder ergens geld krijgen voor een elektrische bus?
graag uitzoeken en meteen aanvragen | Het cultuurfonds wil voor 1 mei een projectplan met
begroting zien voor mijn straatopera, kunnen jullie de aanvraag maken | ciao, la regione ha
aperto un bando per le botteghe storiche, la mia è del 1931, secondo me ci rientro. Mi fate voi
la domanda? | Cerco contributi a fondo perduto per comprare un forno nuovo, sono una pizzeria al
taglio, solo io. vedete cosa c'è | Buongiorno, per il frantoio vorrei partecipare a un paio di
concorsi di oli extravergini, scegliete quelli giusti e iscrivetemi | devo rendicontare i soldi
del PNRR per il mio piccolo agriturismo entro il 30, ho tutte le fatture in un sacchetto | Olá,
ouvi dizer que o IEFP paga parte se eu criar o meu próprio emprego, tenho uma oficina de
bicicletas. Podem tratar da candidatura?
""",
    "insurance": """
Ich bräuchte eine Berufshaftpflicht. Vermitteln Sie so etwas? | kunnen jullie mijn
aansprakelijkheidsverzekering opzeggen en een betere afsluiten, en namens mij tekenen | sucht
ihr mir eine Betriebshaftpflicht aus? Ich blick bei den Tarifen nicht durch | qué seguro pa la
furgo? todo riesgo? | une assurance décennale pas chère vous auriez ça sous la main ? | Boa
tarde! O seguro pede uma participação por escrito do vidro que parti na casa da cliente. Tenho
fotos e a data, mas escrever em condições não é comigo | I've got a dog bite on my apprentice
(he's ok, the dog's fine as well) and the accident insurance sent me five pages to fill in. My
German is builder German. Could you do them, they must have it by 16 March | vraagje: kunnen
jullie ook mijn bus verzekeren of een goeie makelaar aanraden? | tratam-me da participação ao
seguro por causa da inundação no rés do chão? | Wir benötigen für die Galerie eine neue
Kunstversicherung. Übernehmen Sie das Einholen der Angebote? | Bei uns wurde eingebrochen,
Scheibe kaputt. Wer schreibt das der Versicherung? | kun je de hagelschade aan de kas bij de
verzekering regelen | hail went through the greenhouse roof last night, have photos. who reports
it to the insurer for me and fills in their endless form | my liability cover renews in 3 weeks
and went up 30%. find out if another company would take a tree surgeon for less | Scraped a
parked Audi with the delivery bike trailer today. need the accident statement filled in properly
before friday | hello, I rent out canoes. Am I even covered if somebody drowns?? please go
through my policies and tell me whats missing | Water came through from the flat above onto 60
bolts of fabric. Please put the claim together, list with values, receipts are in a shoebox |
want sick pay cover as a self employed masseuse, no clue which. three options side by side with
what they really pay would do | client tripped over my dog in the salon & broke her wrist. what
do i have to send to my public liability people, can you do it | the freezer died over the
weekend, whole lamb stock gone, roughly 2.4k. I think contents cover includes spoilage? check
and claim it pls | what would professional indemnity cost for a one woman bookkeeping practice,
turnover 55k, no claims so far. shop around for me | The loss adjuster comes Tuesday about the
burnt shed. I need all the proof in one folder and a summary of what was inside | Einbruch in
der Werkstatt, Akkuschrauber und Kasse weg. bitte Schadensmeldung fertig machen, Aktenzeichen
der Polizei hab ich | Hallo, meine Betriebshaftpflicht ist mir zu teuer geworden. Könnt ihr
schauen was es für Fußpflege mobil günstiger gibt, gleiche Deckung | brauch ich als Hundetrainer
eigentlich ne Berufshaftpflicht oder reicht die private? prüft mal meine verträge | Se me inundó
el local anoche, tengo fotos de todo. ¿Podéis dar el parte al seguro y encargaros del perito? |
hola! alquilo bicis y un turista se ha roto la clavícula. hay que avisar a la aseguradora y no
sé ni por dónde empezar | Quisiera saber si mi póliza cubre los cuadros de otros artistas
mientras están expuestos en mi galería. Revisadla, son 40 páginas | me han denegado el siniestro
del horno, dicen q es desgaste. contestadles con la factura de la revisión | Autónomo,
electricista, 48 años: necesito comparar seguros de baja laboral, cuánto pagan al día y desde
qué día | Bonjour, dégât des eaux à l'atelier, trois harpes touchées. Il faut déclarer le
sinistre sous cinq jours, je vous envoie les photos | mon assureur m'a résilié après deux
sinistres, trouvez moi une autre décennale svp, je suis couvreur | J'ai accroché une voiture en
reculant avec le food truck, le constat est à moitié rempli, qui peut le finir proprement |
est-ce que ma RC pro marche aussi si je donne mes cours de yoga dans un parc ? regardez dans le
contrat et sinon demandez une extension | Je voudrais 3 devis de mutuelle pour indépendante,
deux enfants, lunettes, avec un tableau clair des remboursements | storm heeft de kap van de kas
eraf gerukt, wie meldt de schade en regelt de expert | Buongiorno, mi hanno tamponato il furgone
dei fiori ieri, constatazione amichevole compilata male. La sistemate e aprite il sinistro? |
cerco una rc professionale per fisioterapista, la mia costa troppo. fatemi vedere 3 alternative
con franchigie e massimali | l'assicurazione offre 400 euro per il forno bruciato, ne vale 1800.
qualcuno gli risponde come si deve? | caiu uma árvore em cima da roulotte das farturas, é
preciso participar o sinistro, mando fotos já
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
qué me puedo desgravar de la furgoneta | mag ik die nieuwe bakfietsen in één keer afschrijven
van de belasting? wat is slim | darf ich die Hochzeitsmesse-Reise komplett absetzen, auch wenn
mein Mann mit war? | Una pregunta de impuestos: ¿una ONG como la nuestra tributa por la tómbola?
| Est-ce qu'un don en nature ouvre droit au crédit d'impôt, et à quel taux ? un mécène me le
demande | mag ik als anbi eigenlijk winst maken op een boek? fiscaal bedoel ik | can you tell me
whether I can deduct the sauna as a staff benefit? asking seriously | Darf ich den Firmenwagen
meiner Tochter überlassen? steuerlich mein ich | me puedo desgravar el alquiler del local?? | je
peux repasser en micro l'an prochain ou je vais me faire manger par les impôts ? | kan ik mijn
zonnepanelen in één keer afschrijven of mag dat fiscaal niet meer | conviene la cedolare secca o
no? lei capirà, prima di queste cose si occupava mio marito | Tenho de pagar mais-valias se
vender o rés-do-chão? O meu falecido marido é que sabia destas coisas. | Einspruch gegen den
Bescheid vom Finanzamt, Frist läuft am 17. ab. Formuliert mir das jemand? | could yous dae ma
tax return as well while yer at it, the actual submitting it tae HMRC | zou iemand mijn
btw-aangifte zelf ook kunnen invullen en indienen bij de belastingdienst | Pouvez-vous me dire
si j'ai droit au taux réduit de TVA pour une véranda ? Et si je passe en SARL, c'est mieux ? |
Moin. Vom Finanzamt liegt so'n Bogen zur Betriebseröffnung hier, meine Frau macht doch jetzt die
Nähstube auf. Acht Seiten Kästchen. Könnt ihr die ausfüllen, Angaben geb ich durch | do you know
a good accountant near Galway who'd do my tax return for last year? mine's retired on me | Hoi,
doen jullie ook de btw-aangifte over het eerste kwartaal? Mijn boekhouder is met
zwangerschapsverlof | can yous do me vat return an all? its doing me head in | Brauche jemand
der mir die Steuererklärung 2025 fertig macht, Belege sind sortiert | Would you do my self
assessment too, just the whole tax return, file it and everything | can one of you do my tax
return? i have a shoebox and a bad feeling | And our tax return, could you send that in to them
as well by the end of the month? | Könnt ihr mir die Umsatzsteuervoranmeldung ans Finanzamt
schicken? | Please do my income tax return for last year, it's due end of May | could you file
our VAT return as well while you're in there
""",
}
