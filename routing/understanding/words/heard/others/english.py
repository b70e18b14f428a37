"""What people who write English want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| the handwritten orders from the christmas market need to get into excel, then bill everybody
on it | I need somebody who finds me 20 boutique hotels on the Baltic coast that might stock our
soaps and then rings them up to arrange a visit | Translate the new tour descriptions into
English, then swap them in on the tours page | Could someone post the before/after pics on
Instagram and put them in the gallery of my homepage too? | You can have a go at the complaints
that came in over the weekend too, and please put up a notice on the website that delivery takes
5 days right now | Thing is I've said yes to a stand at a fair in Bologna on the 14th of april,
so that's a flight, a room, and the flyer in italian | Since Ines broke her wrist everything has
piled up: forty mails from customers unanswered and the feb receipts not entered in the books |
two linkedin posts about the new training course, then stick the dates on the website too |
Right then. The parents' evening recording, 90 minutes, I'd like the whole thing on paper by
next Wednesday, and while you're at it a short letter of it in English for the three families
who don't speak German. | insta + facebook for the mother's day tea, please, also a mailing to
our regulars with the same text more or less, and last the event onto the home page | ring round
the hotels in town (list's there) and ask for the events manager, get me a coffee date with each
of them. afterwards all names into pipedrive | Two things. The price table on the site needs the
new lesson rates, and the old pupils should hear about them in a mailing | Let's have a mailing
about the summer camps, one about the new ponies on insta, and somebody to answer the parents'
emails while I'm mucking out | A newsletter to all students about the concert on the 28th, and
put the date on the homepage too. | Post the pics from Sunday's recital and answer the parents
who keep asking about the recording. | pelham owes me 900 since xmas, chase him agian will you.
politely. ish | invoice to go to dr lowe on 31st april for the dresser, 2,300 | look up which
craft markets in kent still have stalls for june and what a pitch costs, the organiser sites are
hopeless on a phone | three new waiters start on the 1st, they need putting on the payroll and
the rota dates in my calendar | Booking.com changed the commission in January and since then
none of my numbers add up. Somebody please get the books straight before I sit down with the
bank on the 26th. | Need someone to ring the marquee people, the loo people and the string
quartet and find a slot next week when they can all come and look at the barn | I'm told people
email me. I wouldn't know, there are 212 unread. Please answer the ones about workshop dates
with the text from the FAQ, leave the rest | Whoever does my books is a saint. Could the same
saint send Ferrante his invoice? 3 portraits, 780 incl. VAT | New invoice, Brightwater this
time: 6 days at 640, plus 212.40 travel. They only pay against a PO, it's 88213. | another month
another pile. evrything from 1 jan to 10 march sorted and booked by next wednesday pls |
Somebody has to find out what a day's studio hire costs in Leipzig, three places will do. I have
to put a number in a quote by Monday. | January came out clean, I checked it against the bank.
February then? Same folder, same chaos. | All 23 learners and their slots need putting into one
calendar, I've double booked poor Agnes twice now | puppy class page is wrong, it's six weeks
not eight and Tuesdays not Weds, sort it please | Road's flooded at the ford so no lessons.
Answer whoever's written in asking and put something on Facebook, both today | invoices for the
Feb moves, eleven of them, next week'll do | there's about 25 messages on the cinema page asking
if the Sunday matinee's subtitled. It is. Answer em all would you | What are other yards round
Ripon asking for full livery these days? find me eight or so by next Wednesday | invoice Brandt
(6.5 days) + early train to Cologne, both tomorrow pls | Two stars on trustpilot from someone
called Gav. would you reply for me today? facts: he ordered on Sunday, it arrived Wednesday, it
was the size he ordered | the groom's grandmother's recipes, handwritten, in Hungarian. Type
them out, put them in English, and onto the couple's wedding page. Yes really. They're paying me
for it | raffle stubs, 200ish, names into the spreadsheet by the 18th | find me two zirconia
labs nearby and book the nearest | four testimonials es>en, don't make them sound American |
Which of the hotels near St Bavo in Ghent lets you park a sprinter van? find out and book me the
one that does, two nights over the beer festival | fair order forms into the sheet, 78 of them |
ring the florist tomorrow, I want to see the peonies | what do other planners here charge for a
day-of package? | Typo on the landing page. "Scaleable". I've been selling architecture reviews
under that for a year. | call with Pieter from the cidery, Tuesday at 3, same number as before |
missed connection in Hanover, need a hotel here tonight near the station, asap please, under 120
| who owns the UK rights to "Der Schattenfischer"? I've asked at Suhrkamp and got nothing.
Monday would be great | Dictaphone, two tapes digitised, the author's talk in Vienna. We need it
typed in German and then an English version by Thursday week, er, the 19th | Prices: 112 of them
in the pdf from the printer. First into the stock sheet, then into the shop. In that order
because the shop reads nothing from the sheet, don't ask | Twelve singers, one conductor with
opinions: coach or train to Wrocław for the festival on 8 May, whichever is cheaper, and beds
for two nights | Ep 87 is uploaded. Transcript, then three posts out of the best lines. I need
both by noon on Friday | people keep asking whether the 750ml is gluten free. reply to the nine
open emails and add a line to the FAQ so they stop | Payslips for the two bar staff and the
March till books, both by the end of the month | someone please answer the 30 odd mails about
late parcels, DHL lost a cage of them and I've run out of ways to say sorry | Batch 0412 is
gushing. Answer everyone who's complained (sorry, replacement coming, keep the bottle upright)
and write to the whole beer club before they open theirs | the flyer in italian by friday. also
the hotel. | For the guest house: reply to everybody who's asked about dogs (yes, small ones, 8
a night). And swap the header picture online, the snow looks silly now | Newsletter. Invoices
for the February pupils. That's it. | Hiya, so the choir weekend went mad, 60 sign ups on paper.
Could you type those in somewhere sensible? We also want to do it again in autumn so find out
which hostels near Bamberg take groups of 70 | translate the workshop page, and put a new photo
of me in, the old one has me with a beard | My bookkeeper quit. Someone needs to take January
and February: match the bank, file receipts, flag what's missing, tell me what VAT I owe. I'm a
florist so it's lots of small stuff | I did the accounts myself this time, so just the
following: type my 3 pages of handwritten recipes into the shared sheet. and book somewhere to
stay in Cork, cheap | the accountant keeps nagging about receipts, the customers keep nagging
about when their bikes are ready. take both off me please before i scream | Answering the chat
on my site while I'm in hospital: shipping is 5 days, refunds ok up to 50, anything about custom
rings goes to my brother | Please make calls to the 25 HR people on my sheet to get me half-hour
intros. Script is attached. If they ask about price say from 900. Voicemail twice then leave it.
Slots Tuesdays and Thursdays only. | I'd need someone to go through the inbox and reply, mostly
'where is my parcel' – for the tricky ones draft something and I'll send it | Type up the
recording of the parish meeting and then put the decisions into the members' sheet, one line
each | Hi team, Gina here from the bookshop. I want some facts about what other indies do for
loyalty schemes. Price, app or card, what people get. Oh and could you call round the schools on
the sheet to book author visits | pls update the vet site with sunday hours, answer the emails
re vaccines and do the march wages | Could you ring the allotment people on the waiting list to
arrange viewings? My colleague did A to K already so start at L | Emails first, then invoices. I
mean answering the ones from the tenants, and writing the ones for the locksmith jobs | Please
write the thank-you mailing for donors; also the books for the charity account; also someone to
pick up the leaflets from the printers in town. | Payslips prep please. Dave's overtime from the
storm weekend counts double, Mo is on holiday, the apprentice started the 2nd | Our Danish
customers get everything in English, embarrassing. Shipping page, returns page and the order
mail into Danish pls, formal tone, and let Jesper have a look | The wages want doing for the
27th. My speech at the guild dinner was recorded and I'd like it on paper. | Please get the
April mailing written (studio move, no price rise, pay online), a heating engineer out to us,
and the old studio address off the homepage | The Polish version of the safety sheet. The
Romanian one of the rota. Different files, different people, please keep them apart. | post
about the kiln opening, price list update, chase the gallery for the 600 they owe | ok listen:
the newsletter (spring menu). the hours for my 4 waiters. the spanish for the allergy card. the
rest i can manage, i think | Everything for the retreat: flights for the two teachers from
Dublin, minibus rental, hotel night before. Same confirmation to both of them, with my number on
it | Look up which of our competitors offer same day key cutting. Not how they do it, just who
and what it costs. Tabs by town, please, I'll print it for the lads | march books, april books,
whatever, just get me up to date. but the contract in dutch is more pressing: friday 5pm | find
me a hotel in Vienna no wait, two hotels, one for me in Vienna, one for Karin in Linz, different
weeks | Could you redo the opening line on my homepage? It says 'since 2009' and I started in
2011. Same mistake in the footer and on the English page | two things, both boring. receipts.
spreadsheet of members. | Birthday girl here!! celebrating by delegating. March invoice to the
nursery, insta story captions, flights to Malaga for me and mum | Book: Ryanair or whoever to
Krakow, hostel in the old town, and print my boarding pass? no printing, pdf is ok | I'm a
wedding DJ, weekends gone. Someone to text back the couples who mail, someone to phone the
venues on my list for meetings, someone to drive the kit to Norwich. | The kids' swim school: 1
mail to parents about the pool closing (I'd say newsletter), 1 update on the site, 1 call list
for make-up lessons | My baker's assistant handed in her notice, her last hours need working out
by Friday for the pay. I'm also thinking of hiring through LinkedIn, so a post. Somebody who'll
actually knead dough from Monday? | Ok. Team! Prices on the site are wrong (again, sorry, VAT).
Customer Anita hasn't paid, her reminder is due. My niece wants to sell our cards in France, so
what are the rules, could someone look into it | hi from the tattoo studio. could you draft an
answer to the 12 people asking for cover ups and, er, tell them march is full, aftercare link at
bottom | morning! two things, the Pemberton wedding flowers need invoicing, 1,240 with deposit
400 already taken off, and Mrs Oakes STILL hasnt paid for the january arrangements so nudge her
pls. both gone by friday if u can | price for the two hour dog walk goes up to 28, puppy visits
16. also that photo with Bruno on the front has to go bless him, put the beach one. by tomorrow
please | need flights to Lisbon for the conference and separately a rental van for the trade
show in Leeds, tall enough for the display wall. both sorted by monday please | Busy one sorry.
1) ring the 15 schools on my sheet & book me demo afternoons 2) bill Hartley Primary for the
drum workshop 3) hotel in Bristol, single, breakfast, near the arena | could you swap the
gallery on my site for the 12 new kitchens, and do the captions in welsh as well. end of the
week ok | Do a linkedin post about me passing the arb cert ( pic attached, the one up the oak) &
also can u find a chipper hire place that does weekends. Oh and my chainsaw wants sharpening lol
if you know anyone | website says we do sunday roasts and we don't anymore, take it off by
tomorrow pls, and answer the eleven or so people who wrote in asking to book one, poor souls | 3
bills: Sandhu (gutter clean 85), the care home (gutter + fascias 310, PO 5521), and the pub on
the corner 140 but they get 10 off cause of the pints | who runs the big craft fairs in the
Netherlands in autumn, stand prices and deadlines? and book me a ferry.. no wait flight to
Amsterdam plus a hotel w a bath for the one I'm already in | email to my list and a few posts re
the sourdough book, preorders open, signed copies w a bit of dried starter. pls make it
funny-ish. someone should also design the cover sticker but I guess not you | So my accountant
mentioned some rural tourism money for people converting barns, could somebody dig out what
that's called, if one woman with 6 pods even qualifies, what they pay and when it closes. Links
please not a novel | hi its Maureen from the wool shop, I have counted all the stock on paper,
18 sheets, colour number dye lot how many. It wants putting on the computer thing, the shop one,
so it stops selling what I havent got. Thank you dear | homepage still says "accepting new
clients for 2024" 🤦 fix that and also whats the going rate for a half day brand workshop these
days, I feel I'm cheap | type up the webinar recording on menopause and sleep please. then out
of that make a letter for my list, the three tips only | find out if I need a licence to teach
kids' circus in Bavaria please, and get my flyer into german while you're at it | ok. tidy Q1 so
far by the 30th, the price list into dutch for the bulb fair, and reply to the wholesale
enquiries. also my van needs an mot, can you lot drive it in 😂 | so the Hendersons changed their
mind about the summerhouse but I'd already drawn it twice, bill them for 11 hours at 48 and a
polite line saying design time is payable regardless. include the site survey 120 | march hours
for Siobhan and the two students, Siobhan did 6 sundays well 5 and a half, students clocked on
paper. one of em had covid. has to be all set by month end so I only need to look it over | by
the way new one: which insurers do public liability for one person forest schools, roughly what
does it cost and do they cover open fires. three options is loads | spring letter to all my
physio clients about running season and the new insoles, + do the jan/feb books when someone's
free | right so I'm driving and talking to the phone, I need a hotel in Dundee, two rooms, me
and the apprentice, cheap, parking for a high van, breakfast before seven because we start
fitting at half past, and get it booked before noon tomorrow cos the boss of the site wants the
address | course opens at 1 today and the inbox already has 30 "where's my login" mails, someone
needs to be on it by then. reset link is in the pinned note, anyone who paid twice gets
refunded, tell them I'll do it tonight | another one from me. Subject: the allotment box scheme.
Say the hungry gap is coming so boxes are smaller and full of leeks, include the leek pie recipe
I pasted, remind about returning crates, and that I'm looking for a helper on thursdays | two
texts to german please, the care instructions for the leather bags, & separately my email to the
shop in Basel, that one a bit posher | Invoices for Thursday's clients at the salon have to go
tomorrow evening, there's 6 monthly accounts, all listed on the reception sheet incl who gets
10%. dont add tip | 3 bills: Greene, Okoro, and the scouts. all in the notes with amounts. and
then reply to Okoro's angry mail first so the bill doesn't land on top of it | my coaching
clients get a letter each quarter, and this one's late. Say I was in hospital (nothing grim),
that the group restarts on the 24th, price freeze till summer, and link the burnout talk. I'd
like it by wednesday | end of month sort out for the cleaning business. bank feed, the fuel
card, cash envelopes from Mrs B and the church, and then list the invoices nobody paid so I can
look. Do it by the 31st so my sister can check it | get hours ready for the crew from the
whiteboard picture (Jonno's bad back = 4 days off) and phone round the three roofers we used
last year to see when they can meet me | add the 48 workshop signups to mailchimp, write a mail
to them what to bring (apron, sense of humour), and a post for the last 3 spots | from monday
9am onwards I want someone on the phone to everybody on the waiting list for puppy class,
there's 44. Offer them the new sunday group, write down breed and age, and if they don't pick up
try twice then text | My candles are going to a shop in Norway and they're asking for a CLP
label, a responsible person and some EORI thing. Can anyone find out which of these I actually
need, who does it for small firms and the cost. friday ok? | Month end for the hair place. feb +
march bank, hours for Jodie and Kay (Kay's on holiday 2 weeks), and answer reviews on google,
the bad one nicely | studio is full steam so all of this by the 20th: posts for the drum camp,
letter to the parents, answer the enquiries, bill the two schools. Phew | Random but important.
A client wants a headstone in Portland stone and my quarry's shut. who else sells it in slabs
75mm and up, do they saw to size, whats the wait, and ballpark per square metre | voice note so
bear with me, I run a mobile sauna and the money comes from three places, the booking app, cash
in a tin and bank transfers, and february is just a mess, can someone line it all up with the
statement and put the wood receipts against it, thats it, ta | type the raffle names into a
sheet (112 tickets, 3 pages of scrawl) then answer the people asking if they won, list is at the
bottom | Danish version of the knitting pattern pls (garter stitch = retstrik I think), also the
yarn shop in Aarhus never paid, send a nudge | Besides the Mother's Day one I'd like another
Instagram post, about the lost cat we groomed for free. Photos are in the shared folder. | I
have a second recording for typing up, session 5, it's 40 min. Same format as the one you're on.
| Could you find out which customs papers I need to send honey to Switzerland, and then have our
label put into French? Need both on the 24th latest. | We've got about 400 subscribers and I
never write to them. Could one of you draft something about the spring menu, friendly, with a
bit of a story about the asparagus farmer? | my inbox is drowning, 60 odd messages about the
recall. could anybody answer them? there's a text I've prepared | replies are great. two further
jobs please: find out which wooden toy makers in Poland sell wholesale, and write the may
newsletter, subject is outdoor toys | Kitchen hours for Feb: noted that you're on them. The
delivery drivers I run as a second company, could their Feb hours be prepared as well, as a
separate thing? | while the schools are being phoned (two bookings already, my diary is getting
scary)... I did an assembly at Greenfields in february and clean forgot to charge them. would
one of you bill them for it? £180, head teacher's name is Mrs Abara, and it needs to be with
them on the 20th, after that their office shuts | 3 voice memos i made last tuesday in the car,
could anyone type them over the weekend? | phone round the 31 pubs on the list for tastings,
landlords are mostly up by 11, each gets a 20 min slot | Hi! could someone write up the new
spring menu for our mailing list? I'd love to have it Thursday next week, the menu itself starts
on the 27th so there's a bit of air. | two things for tmrw: bill the Osman wedding (1,900) and
nudge the Greens, theirs is 40 days overdue | since tuesday there are 38 mails about the recall
in there, someone please answer them | a linkedin piece: 5 lessons out of 15 years as a
locksmith. whenever you like | st paddys post for the pub, live on tuesday 6pm sharp, band is on
at 8 | please ring Mrs Adeyemi after 6pm on thursday next week to fix a date for the measuring,
she works 9 to 5 | match january's statement with the receipts, the 3 from 24/7 Fitness are
private | what did 3 star places in brighton charge in august 2025? i only need sat and sun |
text for an email to my 800 subscribers: enrolment opens on 30 march. i want to read it a week
on monday | my 6 cleaners hand in their timesheets on sunday night. I'd want the hours added up
each monday | Could the new times go on the website on April 1st please? Tue-Sat 11-6, closed
Sun + Mon. No joke :) | need february done. 61 receipts, 2 of them in czech | from monday on i
need cover for the customer mails | 16 pages, the lease of 1 march 2019, into english if you can
| hotel in vienna, 3 nights, the congress is 20-22 may. let's say you have it done the day after
tomorrow | I'm off at a retreat monday to thursday next week and somebody has to answer the
studio emails those days, normally 12 or so a day, all very tame | price on the site is WRONG,
ladies cut is 42 not 24!! fix it right now please, people are booking | a story for tomorrow
7.30am with the new croissant. photo in 5 min | invoice for the Patel kitchen pls, 2480 incl
vat, has to be out by friday | mailing about frost and your pipes, has to be with me before
friday, so thursday at the very latest | receipts from jan and feb are sitting in a shoebox
(well, a dropbox). all of it sorted by end of the month would be a dream | invoice no 2026-031
to Brightwell Ltd, £640, net 30. today by 5pm | the 2nd draft of the price list into the shop,
112 items | new orders from etsy copied to my sheet daily, it's around 15 | from now on a
caption for a reel every monday, i film you write | wages for Josie and Malik like last month
please, and 200 old recipe cards of my nan's typed into a sheet | Two reminders: one to Harbour
Café, one to the school, they're both over 30 days | separate thing: ring the eleven people from
the Chamber breakfast and fix a coffee with each of them | Can one of you put the 60 sign-up
forms from the open day into the CRM? by the 31st of April is plenty | hi, can someone sort my
february receipts and match them with the bank? friday 5pm would be great | Could you look up
what the other B&Bs round Brecon take in August? And then a short fb post about our free week in
May, nothing fancy | Another one: Petrakis, 3 hours plus a valve, 312 all in. needs to go out
today | and i'd like a post that i'm in Bologna with the new prints, plus somebody to answer the
customer mails while i'm gone | Bellweather still haven't paid february. or january, come to
think of it. I hate asking. | ok confession. there are about twenty people who wrote asking for
a first appointment and I never replied. pls write them all something kind, and those who still
want it, put them in wherever there's a hole | I dictate into my phone after each session while
driving, it's 19 memos now, some are just me swearing at a roundabout. can that become proper
notes per client | launching the group thing finally!! doors open 22 april. so the pay page
thingy has to work, the people on my list get told first, and then insta. in that order pls or
they get grumpy | Clinic in Leith says they never got my bill for the four Tuesdays. Think I
never sent one lol | that evening for the nurses needs telling people about!! linkedin mostly,
maybe a thing nurses would share | Mediation yesterday, both sides agreed to recording. 2h10.
Verbatim please, speakers marked A and B, no names. By tomorrow. | People download the free
"first 90 days as a boss" pdf and then silence from me. There should be a few mails after that,
spaced out, warm, ending in an invitation to talk | ok so idea, voice note version: you know the
five women from the returners group, could you write to them and ask how they're getting on,
like really, and whether I'm allowed to quote it, and then whatever comes back, make it into
those little tiles for the insta, no faces, just the words | Chemistry call with the CFO at 11
today. Recap plus the two options in her inbox Friday afternoon, not before. Looks less keen. |
lunch & learn for the bank's people 26th march 12.30, they want it on zoom with sign up on my
side not theirs, and i want slides that don't look like slides. ten max. i'll do the talking |
half my list is people who came to one fayre in 2019. bounce bounce bounce. can the dead ones be
cleared out | Fuel receipts, parking, timber yard, they're all in a carrier bag in the van. My
accountant needs Jan and Feb by the 20th or she'll charge me extra. I can post the bag tomorrow
| two bits for whoever's on: the Ferris job wants invoicing (final, minus the deposit), and I
need a stage payment bill for the Lodge, 40% | Morning. My bookkeeper says there's 19 payments
on the business card in Feb with no receipt. NINETEEN. I've got most of them somewhere in email.
If you can dig those out and match them up, you'll be in my will. She's closing the month on the
16th | My old dad did the books on envelopes. I've inherited the joinery AND the envelopes.
Taxman wants last year. Where do I even start, can you take the boxes off me | every bill that
came in since Jan is in the 'stuff' folder, unnamed, unsorted, some twice. my accountant said,
and I quote, 'absolutely not'. Also a customer's cancelled half the order so they get some money
back on paper, 312 quid | After 4 yrs of doing it at the kitchen table at midnight I'm handing
over the hours. 2 men, 1 van, me. Put travel separate because the client pays that at half. This
week's sheet is in the chat | so this chap emails me, he says the derailleur i sent him rubs on
his frame, he's had it 11 days, wants his money back, i dont realy want to argue, can you just
sort him | ok so I'm in the van so this is dictated, right, there's the new dice trays, walnut
and oak, they need a description, a good one not like the last lot I wrote myself, and then once
that's there can someone stick them on the German marketplace in German obviously, and that's
it, oh there's only one photo so far sorry | Package to Mrs D in Swansea turned up looking like
it'd been sat on by a horse. She sent pics. Need my 58 quid back off the courier AND she'd like
a new one rather than a refund | right so after the craft fair I've got: 31 bowls left minus the
4 I broke, mugs I'd guess 60 but count says 57, and the website thinks I own two hundred. Fix
the website. And then an email to everyone with what's left, Friday afternoon's good for my lot,
they're all at work bored | that woman AGAIN. now she says the hat is scratchy. it's wool. its
been 5 weeks. can you tell me if I have to take it back and then just do it or not do it | Q
from a buyer: are the leads vegan. Another: does the buckle rust. Another: can I have it by
Friday. I'm walking six dogs, help | we've had 7 orders from Austria in a month. seven!! and
every one of them guessed their way through my English. 22 listings, could they read it in their
own words? by the 31st if that's doable | candles need those little pictograms under them don't
they. the flame and the teddy or whatever it is. can you find out which and give me what to
print, 4 cm round | Bookkeeper wants January AND February split by channel with what was
refunded. I have: a shoebox. Logins you've got. She's here Monday at nine | ok question. if i
make bath bombs do i need a chemist to sign something?? friend got delisted. i'd like a list of
everything i'm missing so the bombs can go up legally | Do the Dutch even have a word for
"dribble bib"? Find out, and do the other 14 while you're at it. My stockist in Breda opens on
the 2nd of April | We won bronze at the county ale awards!!! want the paper to know and want it
all over insta too | Twenty years in business on 9 May. I'd like to do a little do in the yard,
maybe 40 people, somebody to sort that. Needs a proper invitation card, and a word in the
Gazette wouldn't hurt | Me and my sister are finally splitting from the salon and going on our
own. No idea what to be called. Whatever it ends up being, it'll want drawing up nice with
colours and that ✂️ | Book's out 2 June. Want to be invited to things, shows, folk who talk into
microphones. And get a proper notice to the papers with the cover. | Hi, new online shop built,
looks great, is empty. Start page and story of the dairy are lorem, plus all 11 cheeses need a
blurb and what wine goes with | Next job, I'd want my holiday booked. Two adults, Crete, sea
view | From the wedding cake shoot: 6 short clips that should become one, and 18 stills where
the icing looks grey instead of white. Same folder, both. | Two things for the bone health day
on 15 April, both under my name: - what I say on the day (20 min, slides exist) - a piece for
the practice blog that people can read after | Could the class timetable for summer term land in
everyone's inbox on Sunday evening, that's when mums plan the week. Draft's on my fridge, pic
below, ignore the shopping list | The choir confirmed!! 9 rooms, 2 nights, 12-14 June. Take
those rooms out everywhere please and send their treasurer a bill for the 30% deposit, address
is in the mail i forwarded | group of 14 hikers asking if we'd do packed lunches and what time
is breakfast. they decide at 5 today between us and the hotel so someone be charming. yes to
lunches 9.50 each, breakfast from 6.30 | before I forget – our German visitors say the German on
our page is "very funny". Not meant to be. Can a human do it | I put the wrong surname on the
bill for room 3. It's Whitcombe with an e. He's insisting on a new one for his expenses | Gwen
here 🐑 two things! the shepherd hut page needs rewriting bc we've a proper loo now, HALLELUJAH,
and there's a chap asking is the hut heated, it is, wee stove, logs included | my accountant is
on at me for the quarter by next friday and I've got the bank statements in one place, the bills
in another and the portal payouts god knows where | people keep booking one night on saturdays
and then im stuck with a dead friday and sunday. can that be made impossible | Could you from
now on look at my account on the 3rd of every month and tell me who's short? I always forget and
then it's the 20th and I feel awkward asking | Tenant in the garden flat is off at the end of
May, she was lovely, sigh. So I'll need the thing we both sign when she gives the keys back,
meter numbers and all that, and then it has to be advertised again, 3 rooms, 71 m2, new bathroom
since 2024 | A company that had two of their engineers here last week wants paper with their VAT
number on it or they wont pay. 4 nights, 2 rooms, 78 a night each incl breakfast. Their accounts
dept closes the books friday | Invoice the Chronicle for Saturday, 2 pics, 180. And some agency
sent me a rep agreement, tell me what's wrong with it. | someone's selling my fox on mugs on
some marketplace?? can you go after them. also (unrelated) the fox print is sold out, can you
put the badger up instead | statement + website + newsletter. the new series is called
Tidewrack, my notes for all of it attached 🌊 | The Lindqvist bronze is sold to a collector in
Zurich. Needs crating, customs, the lot. The bill goes to him too, 6,200 plus whatever the
transport costs. | Can you have a read of this publishing deal before I say something daft, and
if it's all right get the five songs on it registered in my name first | publisher wants to
reuse my owl for a calendar. I said 300 sounds fine, they said send us something to sign. so:
something to sign. & then the bill once they have. ta | we've 11 nights in Brittany in July so
that's the ferry and beds for five, and then there's the royalties, somebody in the pub said the
French crowd owe us since 2023 | Train and room Manchester, Thu to Sat. Then bill the desk
there: day rate x3. | Merch: 40 tees black, 15 totes, put em in the shop. Gigs: we want 3 more,
anywhere with a stage. Money: Rathskeller still owes us 350, write to him. | can someone write
the text for the Petrov show and get it to the papers and also a courier for the 3 canvases from
Sofia, today if there's any chance | Write me a bio that doesn't make me sound like a yoga
teacher. Put it on the about page. Then send it with the 3 live clips to the jazz clubs, I want
dates in November | Hiya, forwarding this: > "Please find attached our standard artist
agreement, to be countersigned by 18 March" is it ok? and can you get my fee invoice to them the
same day | New duo! Needs: bio, a page, first gigs, and something between Ana and me on paper
about who owns the songs. | The museum shop ordered 60 cards, yay! They want a supply contract,
I want a parcel that doesn't arrive as confetti, and then the bill for 132 quid please | We've
the session in Oban from the 11th to the 14th of June, contract signed, fee agreed, they even
sent on the deposit. Four of us now because Ciarán is bringing the harp, and the harp is the
trouble, last time it went in a taxi on its own. The festival gives us food but no beds. Sheila
can't do stairs. We'd come from Galway and don't care if it's boat or plane so long as nobody
has to drive through Glasgow at night, can ye work that one out for us | The catalogue came from
the printer this morning, it's beautiful, and the museum shop has already taken forty on its own
paper. The essay is by Dr Finch, so no text to write for us, and the shop page was Emmet's job
and he's done it. I should simply like all the people on our collectors' list to know that it
exists and that until Easter it costs 28 instead of 34. Picture of the cover attached. It should
go out on Tuesday. | The "visit us" page still has the old opening hours on it. | Glasgow,
Thursday week. There by ten, back same night. Cheapest. | Nine people, one tuba, Bruges. | OK so
our boiler is dead. I need a warm room for Saturday week, the 21st from 10 till 1, about 25
yogis on mats, and every one of those has to hear from us where to go. Thank you thank you |
subs reminders to the late ones, and find out what the leisure centre would ask for a Sunday in
October for the gala. no rush on either tbh | We're having to call an extraordinary meeting
because of the merger, I need whatever has to be sent for that. Also the meeting where we
decided it was last Thursday and I only have a voice memo, so that has to become minutes before
anybody can lean on it | Room hunt x2 – rehearsal space with a piano for the chamber group, and
quite separately a big field-side hut for the scouts' badge day | We need a treasurer. Nobody
reads the noticeboard. Put it to all of them in such a way that at least one feels guilty | Colm
here. Books up to end Feb. Then a list of who owes and a letter to each. Then AGM stuff: notice,
agenda, proxies. All by 10 April, in that order, I'm at sea after that. | My autumn beginners'
yoga filled up by text message and it was hell. I had names on envelopes, two Sarahs, a man who
turned up whom nobody had heard of. The room is sorted, the flyer exists, and I've told them all
the price. For the summer one, which starts after Easter, I want it done the grown-up way: a
place where people sign up, eighteen mats, and someone who tells number nineteen she's on the
list. Ideally open from Monday the 23rd. | Two recordings in the folder: trustees from Monday,
and the separate safeguarding panel from Tuesday. Separate minutes please, they must not be
mixed, different people get to read them. | I'd like a list of all members under 30 with phone
numbers. What I really want it for is the beach clean, so if you'd then ring round those and get
me twenty, heaven. | Rota plant fair. Posters plant fair. Plant fair 2025 receipts into the
books at last, they're in the blue folder I dropped off | I am taking over from Geoffrey as
secretary and he has left me, in no order: an annual meeting not yet called, a members' letter
not yet written, January minutes that exist only as his pencil notes, and an entire carrier bag
of till slips. Could you take all four? | The Patels paid 200 instead of 80. She says keep the
rest as a gift, so do her a receipt for the 120. Whereas the Lomax boy's mum hasn't paid a penny
since September, remind her would you | The county wants to know how we used their 3,000, report
due on the 27th. For that I'd also need an overview of what went out on the youth side, because
I honestly couldn't tell you | Two debits came back, both the same family, someone gentle should
sort it with them please they've had a rough year. And separate from that tell everyone the
sauna stays shut | Everyone who gave at the carol concert should get their slip for the tax man
please, sheet attached. Oh nearly forgot. Mrs Okafor and her two boys have left the school, take
them off. | I've said yes to hosting the county round before thinking, as ever. That means a gym
with at least eight courts' worth of floor, and I also have no one for doors, teas, scores or
the car park. You see where this is going. | the hendersons debit bounced again 🙄 | We're adding
a second pottery for the elderly group, which needs a ground floor room with a sink, and the
fifteen people on my paper list need to be put in properly with confirmations. | 1) chase the 11
who still haven't paid 2) who's been in 25 years this year? need names for the pins | Can you
run the wages for March and get payslips out by the 31st | Something pretty for Mother's Day on
insta sunday morning-ish, the lemon tart maybe? | card machine says 4,211 for last week, till
says 4,390. Someone clever please have a look | 6 pictures attached, think up some captions and
get them posted this weekend | Please take over the z-reports, i'll send them every night after
close, you type them in | Tom's quit. Please get an ad out for a bartender and redo the rota
without him until we find somebody | We're doing the Lakeside festival!! Please apply for the
pitch, get 800 compostable bowls ordered and tease it on Facebook | by Friday: rota for the bank
holiday weekend, and the tips from february shared out in the books like we always do | Someone
wrote on Google that we don't label nuts. Reply pls, and make the allergen sheet visible, a
version for the counter. Tomorrow if you can | cleaning checklist for closing, laminated-able,
and then put a name from the team against each night in the plan | Could I have the written
version of 22 as well? Word doc, with speaker names | guy named Trevor says his mug arrived in
pieces, pic attached. can you reply & sort a replacement | A Mrs Okafor bought the course twice
by accident. Please give her one back and say sorry from me | I want a short mail to my list on
the first of each month with the new designs. Can you take that over? | which of my printful
invoices for january are missing? please collect them | Ep 51 raw is up. Usual: edit, show
notes, and the little email to subscribers. | Please test 1.9.1 on a cheap Android. And there
are reviews from last week nobody has answered, could you do those? | Students say module 1
drags and they'd like captions. So: captions for all of it, and the long pauses out of the
videos. | Buyers keep asking if the shirts come in XXL. They do! Could you answer them, and fix
it in the shop so the question stops? | A win-back mail for people who haven't opened in 6
months, and also, different thing, a 3 part welcome series for podcast listeners. | Flight and
hotel for the podcast fair in Manchester, Fri 27 to Sun 29 March, under 500 | Change our opening
hours on the site and tell people on facebook too, valid from Monday | customer 4471 says she
was charged twice. answer her nicely & make the credit note | Train and hotel Cologne for me and
Jan, 24 to 25 March, near the fairground, 140 max a night | recording of the supplier call
attached (german), type it up and then put it into english please | flight to Manchester got
cancelled, need another one tomorrow morning, any airline | Our sake tasting notes should go
into Japanese, 2 pages | Payroll for March, 6 people, must be ready for me to approve by the
27th. Hours are in the sheet. | We got the organic certificate!!! Home page, instagram,
newsletter, all of it please :) | The new collection is out. I'd like the mail to subscribers
and then two or three posts that say the same in short. | we need two newsletters, one for
members and a different one for the sponsors. notes in the doc | I've to be at a client's in
Ghent on Thursday the 19th at 10. No idea how one gets there from Bremen without a car. |
invoice Mrs Pemberton £340 for tuning both pianos | transcribe 3 podcast episodes w/ time
stamps, links below | End of month again: wages for 5, and close the books, the lot by the 31st
| Website into Spanish and then online as a second language. Season starts 1 April so by then |
The supplier finally sent his catalogue. As a PDF. 340 screws and fittings, and my shop system
wants them one by one by Friday next week... | compare 4 till systems for a small garden centre
please, cost per month + does it work offline. I decide on the 27th | rental van for the
exhibition transport, Rotterdam to Basel one way, 3.5t, cheapest you find | something for easter
on our facebook and insta, good friday to easter monday, one a day. we're a butcher so go easy
on the cute lambs
""",
}
