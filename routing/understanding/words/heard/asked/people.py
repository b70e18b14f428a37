"""Work that people want done, by trade; from what was heard."""

from __future__ import annotations

ASKED = {
    "events": """
Pour les portes ouvertes du 28 il me faudrait un chapiteau et un gars pour tenir la buvette ce
jour-là | 11 april trouwen er twee in het filmhuis. Wie regelt catering en een dj voor me? | pal
sábado 21 necesito un castillo hinchable y dos camareros, jornada de puertas abiertas en la
hípica | un chapiteau 6x12 pour le samedi 4 avril, vous louez ça ? | Thinking of doing a free
evening on burnout for nurses, 2nd april 7pm, online. I've got the talk. I've got nothing else.
no link no sign up no idea | Coucou ! je cherche une grande maison dans la Drôme pour 10
stagiaires, week-end du 5 au 7 juin, avec une cuisine où on peut cuisiner nous-mêmes et pas de
voisins trop près (on crie un peu 😅) | Somewhere in or near Bristol for a one day thing with 15
HR people, daylight, no hotel carpet please, May or June, I'm easy on date | anyone free
tomorrow half six to sit in my zoom and let folk in and mute them? last time somebody's budgie
took over | Maeve again. 8 of us for the grief weekend, 8-10 May, somewhere in Clare or Kerry
with a fire and a bit of sea, single rooms cos some of them snore | Infoabend zur Ausbildung am
14. April um 19 Uhr, online. Letztes Mal standen 30 Leute vor verschlossener Tür, weil der Link
falsch war. Bitte übernehmt das diesmal ihr | need a room for 10 on the 31st of April, somewhere
in Norwich with parking | Seminarhaus gesucht, 18. bis 20. September, Schwarzwald oder Vogesen,
14 Leut, vegetarisch, barrierefrei wegen Hilde. Habt ihr da was im Köcher? | Malta, quero fazer
um fim de semana de silêncio para 9 pessoas, 24 a 26 de abril, Gerês de preferência, casa com
lareira e boa comida 🌿 | the 16 people coming on the May week. no clue who's vegan who's
allergic who's arriving by which train. can someone write round and put it in one list before
the cook murders me | mardi à 20h j'anime mon premier cercle en ligne et je panique : il me
faudrait quelqu'un avec moi dans le zoom pour la technique, ouvrir la porte, couper les micros…
| book me a table for 6 on saturday 8pm, somewhere in Cork with decent veggie stuff? staff do
(staff = my sister) | Right so. Saturday the 28th, afternoon, I want to get the twelve people
who've bought a fiddle off me in one room, with tea, and a bit of playing, no speeches. I've no
room and no tea. Over to you | I'd like to say thank you to the folk who stuck with us through
the flood. Breakfast maybe, thirty heads, somewhere that isn't still damp. Can someone just make
it happen and tell me when to turn up | als die krant dan komt wil ik ook wel iets feestelijks,
30 man in de werkplaats, bier, bitterballen, wie regelt dat? ik niet haha | voice msg
transcript: "hi it's me erm so basically the new treatment room is done and I thought maybe like
a little look-round for the neighbours, with fizz, I dunno, twenty people? erm any time from the
21st onwards, I don't mind, as long as I don't have to ring anyone ok bye" | Die Werkstatt wird
am 25. April gezeigt, Leute durchführen, Hobelbank zum Ausprobieren für Kinder, Würstl. Ich will
an dem Tag nur dastehn und erklären, den Rest soll wer anders machen | when that sour's got a
name I want it drunk in public. 30, 40 of the regulars, somewhere that isn't the brewery cos of
insurance, a band if cheap. could someone take that on for me | Se nos cayó la sala de octubre!!
necesitamos otra en Madrid o cerca, mismo mes | un sitio con tablao para el sábado 21 por la
noche, unas cuarenta personas | Hoi! Onze circustent moet naar de keuring en dat duurt langer
dan gedacht. De lessen op maandag en woensdag kunnen in de gymzaal, dat heb ik al rond, en de
ouders weten ervan. Alleen de trapezegroep, die kan daar niet, want geen haken in het plafond.
Zoek jij een plek met een stevige balk en minstens zes meter? Mag ook een manege zijn of zo |
preciso de uma sala pra reunião dos voluntários semana que vem, umas 30 pessoas, de graça de
preferência kkk | big room, stage, bar if poss, 17 october, about 120 bums on seats | We've done
our spring sharing in my own studio for six years but there's 70 of us now and last time a
grandad fainted. I do the programme myself, my sister does the cakes, and the parents know the
date already. It's Saturday 9 May from 2 till 6. I just haven't anywhere to do it. Level access,
some kind of kitchen, and please not the one with the carpet. | Mira, te explico. La academia se
me ha quedado chica, la gala de fin de curso la hemos hecho siempre en el patio de mi tía y el
año pasado llovió. El vestuario lo lleva Rocío, el sonido mi primo, y los carteles ya los tengo
encargados. Solo me falta el sitio, un teatrito o salón de actos con suelo de madera, que
aguante treinta pares de tacones | Wir fahren mit dem Kinderchor seit Jahren nach Kloster
Ebersfeld, die haben uns gestern wegen Umbau abgesagt. Noten sind kopiert, Busfahrt ist
bestellt, die Eltern haben schon gezahlt, alles gut so weit. Nur hab ich jetzt für das
Wochenende 25./26. April keinen Probensaal, Klavier muss nicht, aber 45 Stühle und irgendwo
draußen Platz zum Toben. | Für unser Jubiläum am 20. Juni brauchen wir ein Catering, 60 Leute,
vegetarisch | turning 10 in may (the shop not me), want 40 regulars round with fizz and
something to nibble, no idea where to begin | 20 jahre werkstatt, will grillen mit allen kunden
im august, so 80 leute. zelt, bierwagen, toiletten, kümmert ihr euch | Wir bräuchten einen Raum
in Kassel für ein Tagesseminar, 15 Personen, mit Mittagessen und Beamer, Ende Januar | quiero
hacer una cata en la bodega para 30, con jamón y alguien que toque la guitarra, montadlo | Busco
sala en Valencia para un taller de caligrafía, sábado entero, veinte plazas, con café a media
mañana | portes ouvertes à la ferme le 8 juin, on attend 200 personnes, buvette, parking,
tonnelle, tout est à faire | trouver une salle à Rennes pour mon atelier floral, 10
participantes, point d'eau, goûter | opening van mijn nieuwe praktijk 2 maart, hapjes, bubbels,
ong 50 man, regel jij het? | festa per i dieci anni della bottega, 60 persone in cortile, serve
qualcuno che cucini e qualche luce | Cerco una sala a Bologna per un seminario di due giorni, 25
posti, pranzo incluso, vicino alla stazione | stand alla fiera di Rho, mai fatto prima,
allestimento, hostess e albergo | serata di degustazione olio in frantoio, pane, bicchierini, un
po di musica, pensateci voi | quero um brunch de lançamento da coleção, 30 convidadas, lugar com
jardim em Campinas
""",
    "hiring": """
hire me a cook | busco camarero para sábados, me encontráis uno y le hacéis la entrevista? | I
need a receptionist, 20 hours, could you interview candidates and pick one for me? | I need a
driving instructor, ADI badge, Stockport, start whenever. Can you find and hire one | ich such
nen Bereiter in Vollzeit, könnt ihr die Anzeige schalten und die Leut aussuchen? | Schreibt ihr
mir auch eine Stellenanzeige, ich such verzweifelt einen Gesellen und eine Halbtagskraft fürn
Laden? | any chance you could find me a Saturday girl? someone local who can wrap soap and
doesn't mind the radio | I need a second chef. Evenings, 4 days, someone who doesn't throw pans.
Can you get an ad out | There's a pile of 30 CVs in the jobs inbox and I've not opened one | Set
up trial shifts next week for the two girls who applied for the Saturday job, contact details
below | Our baker goes back to Lyon, last day is end of march. Need a new one from 1 April,
nights, craft baker with papers | je cherche un apprenti boulanger pour la rentrée, vous pouvez
passer une annonce ? | Precisamos de alguém para o balcão aos fins de semana, podem tratar do
anúncio? | I need a second groomer by 1 May. Put the ad on the job boards, read the applications
and interview the good ones | I can't do saturdays alone any more. Find me somebody for the
counter, 8 hours, must like cheese | 43 people replied on indeed about the groomer post and ive
read none. which 5 are worth a chat? | looking for an apprentice joiner from september, where do
i put that and what do i say | hi can you ring the three drivers who applied and fix a time for
each to come by, tue or wed after 4 | wir finden einfach keinen maler. könnt ihr was für
stepstone und kleinanzeigen formulieren und reinstellen | Bei mir liegen 38 Bewerbungen für die
Stelle am Empfang. Bitte vorsortieren, wichtig sind Französisch und Schichtbereitschaft | ich
such jemand der 2x die woche mit den hunden geht und mir den rücken freihält, minijob, woher
nehmen? | Bitte mit den vier Kandidatinnen für die Backstube Probearbeiten ausmachen, alle in KW
34, vormittags ab fünf | Azubi ab August, Raumausstattung. Gern auch Quereinsteiger. Wo sucht
man sowas heute, tiktok? Macht ihr das für mich? | busco camarero con inglés para la temporada,
no aparece nadie. moved vosotros el anuncio en infojobs y donde haga falta | Tengo 60
currículums de costureras en el correo, decidme cuáles han trabajado con novias y llamad a esas
| hola! se me va la recepcionista a fin de mes, necesito otra ya, mañanas, q sepa ingles y algo
de ruso | ¿Podríais citar a los tres aspirantes a jefe de taller el lunes, uno cada hora? Y
mandadme sus perfiles antes | Me gustaría incorporar a un enólogo en prácticas para la vendimia.
Redactad la oferta y hacédsela llegar a las universidades, por favor. | Je cherche une vendeuse
pour le magasin de laine, 20h, quelqu'un qui tricote. Vous pouvez passer l'annonce et filtrer ?
| plus de plongeur depuis samedi, trouvez moi quelqu'un vite svp, même sans expérience |
Bonjour, j'ai reçu une trentaine de CV pour le poste de paysagiste. Merci de retenir ceux qui
ont le permis BE et de me les classer. | caler les entretiens avec les 5 candidates nounou,
plutôt mercredi aprem en visio, et leur envoyer le lien | mon annonce france travail pour un
couvreur ne donne rien depuis 2 mois. faut la réécrire ou aller ailleurs ? | ik zoek een
invalkracht voor de kinderopvang, liefst met ervaring en VOG, kunnen jullie m plaatsen en de
eerste gesprekjes doen | 19 sollicitaties voor bezorger binnen, wie heeft er een rijbewijs en
kan zaterdag? zet die bovenaan | Graag met de twee kapsters die gereageerd hebben een proefdag
plannen, volgende week, niet op maandag | hoe kom ik aan een leerling-hovenier, heb al een bord
langs de weg staan maar niemand meldt zich. bedenken jullie een vacature die wel werkt? | cerco
un pizzaiolo per l'estate, vitto e alloggio, pubblicate voi dove serve e sentite i primi | Ho
una pila di curricula per il posto di assistente alla poltrona, potete scegliere i cinque più
adatti? Serve esperienza e patente | fissate i colloqui con le ragazze del doposcuola giovedi
pomeriggio, mezz'ora l'una | Purtroppo il magazziniere se ne va. Vorrei sostituirlo entro
ottobre, part time, muletto obbligatorio: occupatevi voi dell'annuncio e della selezione. |
preciso de uma costureira com mão pra couro, ja perguntei pra todo mundo. anunciem e me tragam 3
pra conversar | Recebi 50 candidaturas para guia de passeios, quero só quem fale alemão e tenha
carta de barco. Podem separar?
""",
    "property": """
Ik wil mijn huis verkopen, kunnen jullie bezichtigingen doen en een bord in de tuin zetten? |
Voor dat meisje uit Brugge da kot 5 overneemt: contract van september tot juni aub, 410 all in,
waarborg 2 maand, plus de plaatsbeschrijving | hallo mein mieter sagt ich darf den hausmeister
nicht umlegen weil der auch die fassade streicht. stimmt das in der abrechnung von letztem jahr
so oder nicht? bitte nachrechnen und ggf neu machen | Mrs Abara handed in a handwritten note
that she's leaving end of june. I guess I have to answer that properly? what happens with keys,
deposit etc | Mr Farrow has written four pages (!) about why the caretaker cost shouldn't be
shared by floor area. Could somebody look through the whole calculation again and tell me
whether he's got a point | Contrato de temporada para un profesor, de septiembre a junio, 580 +
gastos, una mensualidad de fianza. Os paso su pasaporte cuando me lo mande | hola guapos, en el
3ºB el aire acondicionado echa agua como una fuente, la inquilina está harta. que vaya alguien
la semana que viene porfa | Indexmiete Frau Tessmer: seit 14 Monaten nicht angepasst. Schreiben
muss noch diesen Monat raus, also spätestens 31. | si è rotta la pompa del pozzo, niente acqua
in agriturismo, serve un idraulico domattina | O casal brasileiro fica com o T2 a partir de
abril, 850, caução de dois meses. Queria ter o contrato pronto para assinar no dia 25 | since
gas went up again I'm pretty sure what they pay in advance each month isn't covering it. 4
flats. Could you work out what it should be from the last bills | AGM of the freeholders is 22
April, 7 pm, church hall. invites with agenda (roof, roof, and the roof) have to go out within
two weeks | Kan iemand elk jaar in september de cv's laten nakijken zonder dat ik eraan moet
denken? alle vier de huisjes | Zesendertig studenten voor één kamer. Help. Geen rokers, geen
drummers | Stellplatz 4 geht an den Herrn mit dem Wohnmobil, 55 im Monat, unbefristet, 4 Wochen
Kündigung. Vertrag dazu? | water coming thru the ceiling light in room 6!!! ive turned off the
electric. need someone NOW | régularisation des charges 2025 pour les trois logements de la rue
Basse, j'ai les relevés d'eau et la facture d'entretien de la chaudière | Daniel in flat 2 is
moving his girlfriend in. I've no objection but my solicitor friend said get it added to the
agreement in writing | 47 messages about the one-bed overnight. I can be there saturday between
10 and 1, fill it with the sensible ones please, nobody with 3 dogs | Need to put flat 5 up from
710 to 745. Lease says once a year with two months notice, last time was Jan 2025. can it be
worded so he doesnt hate me | council wants proof that Mr Idowu lives at ours, some form
landlords sign?? he needs it asap for his kids school | Übergabe der Wohnung Dachgeschoss links
am Samstag um 11, ich brauch da so einen Bogen zum Ausfüllen, Zählerstände, Schlüssel, Macken im
Parkett usw. | Heizung komplett aus im Vorderhaus!!! 3 Familien mit kleinen Kindern, bitte
sofort wen schicken | The couple who moved out in August still haven't had their final reckoning
for heating, and they're (politely) asking for the deposit back. Readings at move-out: 4471
heat, 212 water | New lady for the studio, Marta, starts in April. 640 plus 90 for bills, two
months deposit, she has a cat which is fine by me. Wants to sign on the 27th | hi, Jo and me
rent out half the workshop (I make violins, the varnish smell is bad enough on my own) and a
guitar repairer wants the bench by the window. 220 a month, he gets a key, three months notice
either side. something on paper? | est-ce que le petit du studio a payé son mois ? sinon un
petit mot gentil, il est en alternance | Afrekening water en elektriciteit voor de 12 koten,
academiejaar tot nu. Meterstanden heb ik op een bierkaartje staan, foto volgt hieronder | oye y
si cada mes el día 7 me decís quién ha pagado y quién no? así duermo | I've had enough of the
two-bed applicants, everyone's dog has a CV now. There's 3 I like: Okafor, Lindqvist, and the
nurse. get payslips off those three and let the rest down gently | Abrechnung 2025, Lindenstr.
8, 11 Einheiten. Unterlagen im Ordner, Heizkosten vom Ablesedienst kommen noch. Leerstand Whg 4
Feb-April beachten. | hoi, vaatwasser van huisje Zilvermeeuw geeft E24 en er staat een laag
water in. kan er vrijdagmiddag iemand langs, dan is het leeg | my tenant lost his job, we said
he'd pay 150 extra each month until the 900 is cleared. I'd rather someone other than me kept
track of that | cerrajero mañana a las 10 en calle del Pozo 7, la llave gira pero no abre,
estará mi cuñado | Vejam-me aí se o inquilino do 2º esquerdo já pagou março, é que ele jura que
sim e eu no extrato não encontro nada | Good morning. My two tenants have started asking what
they owe for last year's heating and water. I have the supplier bills and the readings from 31
December. I would like to hand them something correct and readable by 15 April. — Priya | M.
Aubry me dit au téléphone qu'il part en juin. Je veux lui confirmer ça noir sur blanc avec la
date et ce qu'il doit faire | Reparto del agua y la luz de la escalera de 2025 entre los cuatro
pisos. El 2º estuvo vacío de marzo a junio. Tengo las facturas en pdf | awel, kot 3 en kot 8
hebben precies nog niks gestort deze maand, kunt ge dat eens nazien en zo ja een berichtje
sturen, niet te streng voor die van 3 | Can you get somebody for the sash windows at no. 14, two
of them won't stay up. Tenant works from home on Tuesdays so next Tuesday would be perfect. |
Sto cercando un secondo locale in affitto, zona stazione, sugli 80 metri | Ferienwohnung an der
Schlei, Samstag Bettenwechsel, ich bin im Urlaub. Wer übergibt die Schlüssel und schaut ob alles
heil ist? | llegan 4 franceses al piso de Cádiz a las 23h y no estoy, quien les abre y les
explica lo del agua caliente? | Bonjour, mon gîte dans le Lot est loué tout juillet et je suis
sur les marchés, il me faut quelqu'un pour accueillir les vacanciers le samedi | le studio rue
Pasteur est libre au 1er, mettez le sur Leboncoin et faites les visites à ma place svp | double
réservation sur la roulotte le 14 juillet, Airbnb et Gîtes de France ne se parlent pas.. réglez
ça et gardez un œil sur les calendriers | domani arrivano gli ospiti al trullo e io sono in
fiera, serve qualcuno che li accolga e consegni le chiavi | Gestite voi il mio bilocale su
Booking? messaggi, prezzi, pulizie, comunicazione alla questura. Non ce la faccio più | os
hóspedes da casa em Tavira chegam amanhã às 22, alguém lhes abre a porta e mostra tudo?
""",
    "staff matters": """
Maria starts monday in the nursery and i have nothing ready. contract, who to see, keys, tax
form, all of it | who is off when this summer? 5 people, they've all texted me. need one
overview and tell me where it clashes | we never wrote down what happens if someone's late or on
the phone in the salon. two pages the girls can sign | Jake goes from 20 to 32 hours on 1 June,
please prepare the amendment to his employment agreement so we can both sign | hi, my baker is
pregnant, what papers do i owe her and by when. could you get them drawn up | Theo leaves end of
the month. He'd like a reference, and I need a list of what he has to hand back, van key, phone,
tablet | first week plan for the new kennel hand please, day by day, who shows her what. last
one just stood around | sick notes are lying everywhere. can someone log who was off for how
long this year and put them in each persons file | I'd like a written policy on working from
home for my two assistants: core hours, equipment, expenses. Kept friendly. | chef wants his
overtime back as days. how many has he got, and pls write up what we agreed so i have it signed
| the student who helps at the till is on a handshake since feb. needs a proper zero hours
contract asap before someone asks | warning letter for a driver, third time he's taken the lorry
home. polite but clear, goes in his file | Good morning. Annual appraisals are due for my four
carers; kindly draft the form and set out the sequence of talks for November. | birthday, start
date, first aid expiry, visa expiry of everyone on one page so i dont get caught out again like
w/ Pavel | Ab 1.9. fängt Lena in der Werkstatt an. Arbeitsvertrag, Personalfragebogen, Anmeldung
bei der Kasse, bitte alles fertig machen | urlaub 2025 eintragen für meine 6 leute und schauen
dass nie zwei aus der küche gleichzeitig weg sind | mein geselle will ein zwischenzeugnis, ich
kann sowas nicht. war immer gut, bissl unpünktlich | Frau Kowalski kommt aus der Elternzeit
zurück und möchte 15 Stunden. Bitte den Änderungsvertrag aufsetzen, Beginn Oktober | brauche ne
klare regel für handy und rauchen während der arbeit, einmal schriftlich, zum aushängen und
unterschreiben | Guten Tag, könnten Sie mir einen Einarbeitungsplan für die neue Kollegin in der
Physiopraxis erstellen? Erste vier Wochen, wer zeigt ihr was. | kündigung vom aushilfsfahrer ist
da, was muss ich ihm jetzt alles ausstellen? bitte vorbereiten, resturlaub ausrechnen auch | el
lunes entra Nerea en la peluquería y no tengo ni contrato ni nada, preparadme los papeles y lo
que hay q explicarle el primer dia | ¿Me hacéis el cuadro de vacaciones de los siete? Julio y
agosto no puede faltar más de uno en sala | Hola, Pedro pasa a media jornada desde marzo;
necesito el anexo a su contrato y que quede en su expediente. | no tenemos normas de uniforme ni
de retrasos y asi me va. algo corto para q lo firme la plantilla del bar | cuantos dias le
quedan a cada una y cuantos de baja llevan este año, tengo los mensajes en whatsapp nada mas |
Finaliza la relación laboral con mi ayudante de laboratorio. Ruego preparen el certificado de
empresa, la carta y la lista de material a devolver. | Inès commence lundi à la boutique, CDD 6
mois. Contrat, déclaration, mutuelle, clés, je n'ai rien fait encore... | faut poser les congés
d'été des 4 mécanos sur un planning, ils m'ont tous dit août évidemment | Bonjour, pourriez-vous
rédiger un avenant pour passer Sonia de 24 à 35 heures à partir d'avril ? | mon apprenti arrive
en retard tout le temps, il me faut un avertissement écrit, correct, à lui remettre en main
propre | Je voudrais un livret d'accueil pour mes saisonniers du camping : horaires, tenue,
pauses, qui appeler en cas de pépin. | départ de Luc le 30, solde des jours, certificat de
travail, matériel à rendre. vous me préparez le dossier ? | Sanne begint de 1e op de boerderij,
kunnen jullie de arbeidsovereenkomst maken en alles wat ze moet invullen voor de
loonadministratie | wie heeft nog hoeveel vrije dagen? 5 man personeel, ik ben t overzicht
kwijt. en zet de kerstweken er vast in | Ik wil huisregels voor mijn team in de zaak: telefoon,
kleding, ziekmelden vóór 7 uur. Eén A4, ter ondertekening | tijdelijk contract van Youssef loopt
af 31/8, ik wil m houden. aanzegbrief en verlenging graag op tijd klaar | Lunedì arriva la nuova
commessa, mi servono lettera di assunzione, moduli da firmare e un piano per la prima settimana
| ferie dei ragazzi dell'officina: fate un calendario, ad agosto almeno due devono restare |
Vorrei un regolamento interno per le tre estetiste, ritardi, cellulare, divisa, cambio turno.
Tono gentile ma chiaro | Giulia passa a 25 ore da settembre, preparate la modifica del
contratto, e aggiornate la sua cartella | A Rita entra dia 2 na creche e falta tudo: contrato,
ficha de funcionária, e quem lhe mostra a casa | mapa de férias dos 6 da oficina, tem dois
querendo a mesma semana em janeiro, vejam como fica | Bom dia. O meu empregado de mesa vai sair,
preciso da carta, das contas dos dias que faltam gozar e da lista do que tem de devolver.
""",
    "surveys": """
i'd love to know why ppl come once to my yoga class and never again. can you ask the last 60 or
so and tell me what they say | Thinking of shutting on mondays and opening sundays instead, what
would my regulars prefer? find out for me please | 212 answers came back from the feedback
sheets at the campsite. Someone needs to type them in and tell me what the guests actually want
| hello, before I spend money on a vegan menu I want to hear from people on the high street if
they'd even eat it. 10 questions, max | Please put together a short form my patients fill in
after physio, how happy they were, anonymous, and show me the outcome each month | Ring 15
former clients of my wedding planning business, ask them honestly what annoyed them, write it up
| which of three names for my new cider would locals go for? go ask around a hundred people |
want to know if parents would pay for saturday tutoring, and how much. ask the ones on my
mailing list and count the replies | Typeform is set up but the questions are rubbish, everybody
drops out at number 4. fix the questions so that i learn something useful about my dog walking
clients | hiya. students finish my welding course on friday, need something for them to tick on
how it went + a summary after | What do folks in the village miss most? Planning a corner shop
and don't want to guess. Maybe a paper thing through the doors and a QR code | Could you talk to
6 or 7 cafe owners about how they choose their coffee roaster and bring me the patterns you see?
i'm the roaster lol | we had NPS of 31 last spring, do the same round again w/ this year's boat
hirers and compare | my tenants at the studio building grumble but nobody says it to my face,
get their opinions anonymously pls and boil it down to one page | Ich würd gern wissen ob die
Leute lieber Abokiste oder Selbstabholung wollen. Fragt ihr mal die 140 Kunden vom Hof und sagt
mir was rauskam | Hallo, bitte einen kurzen Fragebogen für die Eltern meiner Musikschüler, was
gut läuft, was nervt, anonym. Danach eine Zusammenfassung auf einer Seite | die zettel vom
sommerfest liegen hier im karton, 87 stück, jeder hat was zum stand geschrieben. auswerten
bitte!! | Warum buchen die nur einmal und dann nie wieder? Ruft zwanzig ehemalige Massagekunden
an und fragt freundlich nach | Neue Sorte Eis: Lavendel oder Rhabarber, ich will vorher ne
Abstimmung unter den Stammgästen, mit Ergebnis bis Donnerstag | Brauche Meinungen von
Handwerkern in der Gegend, ob sie meinen Werkzeugverleih nutzen würden und was er kosten dürfte
| Guten Abend, unser jährliches Stimmungsbild bei den Pflegekunden steht an, die Fragen vom
Vorjahr bitte übernehmen, verschicken, nachfassen und mir im Vergleich zeigen | quiero saber qué
piensan mis alumnos de cerámica del horario nuevo, preguntadles a todos y me contáis en qué
quedamos | Hola, tengo 95 tarjetitas de opinión del restaurante sin leer, alguien me saca qué se
repite más? | Antes de traer ropa de talla grande a la tienda me gustaría tantear a las
clientas, unas preguntas por whatsapp y luego un resumen | por qué la gente mira y no compra en
mi puesto del mercado? poneos allí un sábado y preguntadles, 5 minutos cada uno | Necesito un
cuestionario de satisfacción para las familias de la guardería, breve, en castellano y catalán,
con los resultados en porcentajes | que prefieren los del barrio, gimnasio 24h o clases
dirigidas? sondeadlo antes de que firme el local | Bonjour, j'hésite entre ouvrir le midi ou le
soir, pouvez-vous demander l'avis de mes habitués et me dire ce qui ressort ? | j'ai 130
réponses au formulaire de fin de stage de poterie et zéro minute pour les lire, faites moi une
synthèse | pourquoi mes anciens élèves de piano arrêtent au bout d'un an.. appelez en une
dizaine, gentiment, et notez | Il me faudrait 8 questions pas plus à poser aux randonneurs qui
passent au gîte, sur tablette, et le dépouillement en fin de saison | Est-ce que les gens du
coin achèteraient du pain livré à vélo ? faudrait sonder le quartier avant que j'achète le
triporteur | hello, trois étiquettes possibles pour mon miel, faites voter une cinquantaine de
personnes et dites-moi laquelle gagne et pourquoi | Graag de ouders van mijn zwemles vragen wat
ze van de nieuwe tijden vinden, en dan de uitkomst in een halve a4 | waarom haken klanten af na
de eerste bloemenbox? bel er es 12 op en vraag het gewoon | hee, heb stapel ingevulde kaartjes
uit de b&b, wel honderd, wie telt op wat mensen vonden van ontbijt en bedden | Ik twijfel over
een tweede foodtruck in Zwolle. Peil eerst wat ze daar willen eten en voor hoeveel | vorrei
capire cosa pensano i clienti del nuovo menu, due domande al tavolo e poi mi dite i risultati |
Buonasera, potreste sentire una ventina di ex allieve del corso di cucito e chiedere perché non
si sono riscritte? | ho raccolto 70 moduli di gradimento dopo il laboratorio di mosaico,
qualcuno li legge e mi fa i conti con percentuali | chiedete un po' in paese se un noleggio
e-bike lo userebbero, quanto spenderebbero e quando | queria saber o que as clientes do salão
acham dos preços novos, mas sem elas saberem que sou eu a perguntar. fazem isso? | Bom dia,
preciso de umas perguntas curtas para os hóspedes do parque de caravanas responderem à saída e
de um apanhado no fim do mês | tenho 3 sabores de compota novos, perguntem aí a umas 40 pessoas
qual preferem
""",
    "teaching": """
I run sourdough saturdays and people keep asking if they can do it from home. turn what i do
into 6 lessons they can take online, with a bit of homework after each | need worksheets for my
spanish beginners, past tense, level A2, with answers, for tuesday night | hi can someone make
me a quiz for the first aid day, 20 questions, 3 options each, mix of easy and nasty | My
apprentices don't get roof angles. Could you come up with a set of practice problems going from
easy to hard plus solutions | Putting my knife sharpening class on Teachable, got all the clips
filmed, need the modules set up in order with tests in between and a certificate at the end |
handout for pupils: how to tune a ukulele, step by step, suitable for 9 year olds | So I'm
teaching bookkeeping to refugees on wednesdays, 12 weeks, have no plan beyond week two. Please
work out what we do each evening and what they practise | flashcards of the 150 plants my
gardening trainees must know, latin on the back | the mock exam for my skippers is out of date
since the rules changed, could you do a new one w marking scheme | Good evening, I tutor maths
for GCSE and would like fresh exercises on fractions and ratio, three difficulty levels, nothing
copied from the usual books | want to sell a little course "cut your kid's hair yourself". how
many units, what goes in each, what do they try out at home.. do the whole thing for me please |
Role plays for my sales training next thursday. Five situations, roles on cards, notes for me as
trainer | learners in my moodle cant find lesson 3 and the assignments are in the wrong weeks,
rebuild the course so it flows | something playful to help my little ballet ones learn the
french words for the steps? matching game, colouring sheets, whatever | Brauche für meinen
Nähkurs Übungsblätter zu Reißverschlüssen, drei Stufen, damit die Schnellen nicht Däumchen
drehen | Hallo zusammen, mein Wissen über Obstbaumschnitt soll als Onlinekurs raus. Bitte die
Lektionen aufbauen, mit Aufgaben nach jeder und einer kleinen Abschlussprüfung | ich geb deutsch
für pflegekräfte, b1, es fehlt material zum thema übergabe am bett, dialoge und lückentexte
wären super | Könnt ihr mir Probeaufgaben für die Fischerprüfung zusammenstellen, so 50, mit
Lösungen hinten dran | Workshop Gewaltfreie Kommunikation, zwei Tage, ich hab nur Stichworte.
Ich bräucht nen Ablauf mit Übungen und Teilnehmerskript | Nachhilfe Bruchrechnen Klasse 6, die
kids sind gelangweilt, macht mal aufgaben mit fußball oder sowas | Mein Barista-Lehrgang liegt
als lose Videos auf Vimeo. Soll in elopage als richtiger Kurs mit Modulen, Fragen dazwischen und
Teilnahmebestätigung laufen | hola! doy clases de guitarra y quiero fichas de acordes con
ejercicios para los peques, 10 semanas | Necesito un examen tipo test de manipulador de
alimentos para mis cursillos, 30 preguntas con soluciones | Mi taller de jabones lo quiero
vender grabado. Organizadme el temario, las tareas de cada unidad y lo subís a Hotmart | tengo
un grupo de italiano A1 y se me acabaron las ideas, juegos y actividades para cuatro tardes
porfa | problemas de física de 2º bach, movimiento circular, resueltos paso a paso, unos quince
| Para formar a camareros nuevos de otros bares me piden un programa de 3 días, qué se enseña
cada hora y prácticas. ¿Me lo montáis? | Bonjour, j'anime des ateliers d'œnologie et il me faut
un livret pour les participants, avec des petits exercices de dégustation | qqn peut faire 40
questions d'entraînement au code fluvial avec corrigé ? mes stagiaires passent le permis bateau
le 8 | je voudrais transformer mes cours de reiki en formation à distance, découpée en chapitres
avec un test à la fin de chacun | dictées et exercices pour adultes qui réapprennent à écrire,
thèmes cuisine et bricolage, niveau facile, j'ai 5 élèves | Le parcours pédagogique de mon stage
de vannerie sur 5 jours est à bâtir : objectifs, séquences, évaluation. Merci d'avance | mes
élèves de cm2 en soutien décrochent sur les fractions, des fiches rigolotes s'il vous plait |
maak voor mijn haakles een reeks opdrachten van makkelijk naar moeilijk, acht avonden | Hallo,
ik geef EHBO aan sportclubs en zoek een oefentoets, 25 vragen met uitleg bij elk antwoord | wil
mijn hondentraining als cursus op internet zetten, lessen met huiswerk per week. bouwen jullie
dat in Huddle? | Nederlands voor Poolse stukadoors, woorden van de bouwplaats, heb leuk
lesmateriaal nodig voor 6 lessen | mi servono esercizi di inglese per camerieri, ordini e
lamentele, con soluzioni, livello base | Salve, vorrei fare un corso online di potatura degli
ulivi, ho le riprese ma non la scaletta delle lezioni né i quiz. ci pensate voi? | schede per
bambini sulle note musicali, tipo gioco, per la mia scuoletta di violino | preparare una
verifica finale per gli aspiranti sommelier del mio corso, 30 domande miste e griglia dei punti
| dou explicações de matemática do 9º ano e queria fichas novas de equações com correção, umas
cinco | Olá, quero pôr o meu curso de macramé na Udemy, falta dividir em aulas, exercícios
práticos e um teste no fim de cada parte | preciso do plano de 8 sessões de português pra
estrangeiros, com jogos e trabalho de casa
""",
}
