"""What people who write English want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| the handwritten orders from the christmas market need to get into excel, then bill everybody
on it | help!! my VA left. unanswered customer mails, unpaid invoices nobody reminded, insta
dead since feb | type the 80 raffle cards into mailchimp and write them a welcome newsletter |
right, so: books for february, wages for march, and if there's any puff left in you something
nice for facebook about the new puppy class | Thing is I've said yes to a stand at a fair in
Bologna on the 14th of april, so that's a flight, a room, and the flyer in italian | Since Ines
broke her wrist everything has piled up: forty mails from customers unanswered and the feb
receipts not entered in the books | make me the february books and the invoices to the three
hotels | Let me have a go-through of all mails from patients asking about appointments, answer
what can be answered, and somebody please keep the books from this quarter on, I can't face it |
you know the talk I gave at the undertakers' congress? there's a recording. write it down, cut
it into five linkedin posts | Two things. The price table on the site needs the new lesson
rates, and the old pupils should hear about them in a mailing | Let's have a mailing about the
summer camps, one about the new ponies on insta, and somebody to answer the parents' emails
while I'm mucking out | Translate this into German and put it on the site: "Closed from 6 to 10
April, in emergencies call the clinic in Moorfleet" | 2 things. reminders to the 4 who havnt
paid, and put together a newsletter about the mothers day bouquets | cafe on the corner takes 30
loaves a day, bill them on the 1st of each month, 585 flat | look up which craft markets in kent
still have stalls for june and what a pitch costs, the organiser sites are hopeless on a phone |
three new waiters start on the 1st, they need putting on the payroll and the rota dates in my
calendar | invoice for the Lindqvist wedding - 6,200 incl VAT, deposit 1,500 already paid -
please send today | Karlstrasse is SOLD, so the listing can come off the site, and let's have a
smug little post about it | Three invoices for the agency, one per magazine issue, 450 each, and
put them in the books as well while you're there | New invoice, Brightwater this time: 6 days at
640, plus 212.40 travel. They only pay against a PO, it's 88213. | another month another pile.
evrything from 1 jan to 10 march sorted and booked by next wednesday pls | Sorry, I owe you a
date for the listings, I'll come back to that. The owner at no. 12 wants to see me: find a time
with his secretary, and catch her before lunch, she lunches like a queen | change double lesson
to £72 on the site, today if poss | Old Hodgson still owes me £340 for hay since November. Chase
him will you, nicely the first time | Road's flooded at the ford so no lessons. Answer whoever's
written in asking and put something on Facebook, both today | invoices for the Feb moves, eleven
of them, next week'll do | Livery bills want to be out by Friday love, same fourteen horses as
last month bar Conker who's gone to Hexham | Could you get the spring mailing out on Thursday
the 19th, text is in the doc called "spring final FINAL", ignore the other two | Would you take
the sour off the shop, we sold the last case, and leave the picture up in the archive because
people get sentimental | the groom's grandmother's recipes, handwritten, in Hungarian. Type them
out, put them in English, and onto the couple's wedding page. Yes really. They're paying me for
it | can someone chase Lindqvist AB for invoice 2025-118 right away? It's 9,400 and I'd like to
eat in April | please set the shop's holiday banner live for 31 April, the text is the same as
at Christmas without the snow | Can you take over the fortnightly mail? I write it, you set it
and send it, every other Tuesday | label text de→en by tomorrow, 60 words, the customs man wants
it | ring the florist tomorrow, I want to see the peonies | Swap the header picture on the home
page, the old one still shows Anke, who left us in less than friendly circumstances | full text
of ep 12 typed out + put on the episode page, by sunday | Feb books by the 20th please,
accountant's off to Crete after | Contract with the Dutch distributor into English for me, plus
an invoice to him for the samples, 316.40 net | Dictaphone, two tapes digitised, the author's
talk in Vienna. We need it typed in German and then an English version by Thursday week, er, the
19th | could you key the guest list for Meyer/O'Dowd into the seating tool? 134 names, dietary
stuff in column D, and no, the couple has not decided about table 9 | the appeal letter from our
partners in Chișinău is in Romanian. English please, then out to the donor list, I've told them
to expect it | There's supposedly a letterpress man in Antwerp who still casts his own type.
Track down who he is, get me half an hour with him, and sort the train | There's a lady, Mrs.
Pohl, who's convinced we double charged her. We did not: one was the deposit. Would you write to
her, kindly, with the two dates, 3 and 24 February? | someone please answer the 30 odd mails
about late parcels, DHL lost a cage of them and I've run out of ways to say sorry | can someone
do feb for me, bank and receipts, and also get a mailing written about our easter loaves? list
of flavours is in the fridge photo i sent last week lol | Please sort out the unpaid stuff:
ring-fence anything over 30 days, write them a friendly nudge first, attach the original, cc me
| i had this client on the phone yesterday who thought we were closed, turns out google and our
own page both say so from 2024... opening times need fixing there. she also still owes me for
the sofa from december, somebody chase that | Can you get me a train to Basel and back, with a
seat by the window, no changes if possible, bike space too, invoice to the company name please |
translate the workshop page, and put a new photo of me in, the old one has me with a beard |
could you get the dentist's wife's invoice out (portrait, 900) and see what other portrait
painters charge, i feel i'm way too cheap | Translate the rental terms into Spanish; keep the
numbering; the bit about deposits has to be exact; the annex stays in English; send as pdf and
as doc | can u look up ferry prices for the band (6 ppl + van) – just look up, we decide later –
and write the gig dates on our homepage | newsletter's coming along nicely i hear. new stuff:
bill the Quaker hall for 6 sessions, and our insta is dead, three posts | I'd need someone to go
through the inbox and reply, mostly 'where is my parcel' – for the tricky ones draft something
and I'll send it | I'd like the invoice to Baxter re-sent no wait that's paid. Write one to
Foley instead (chimney lining 730) and start on February's accounts | I've recorded 5 voice
memos for my book. Please write them down; keep the order; chapter heads in bold; mark anything
you can't hear. | books & socials, as every month | Emails first, then invoices. I mean
answering the ones from the tenants, and writing the ones for the locksmith jobs | Please write
the thank-you mailing for donors; also the books for the charity account; also someone to pick
up the leaflets from the printers in town. | From next Monday someone on customer chat for us, 9
to 1, plus a weekly roundup mail to subscribers | So we had the big flood in the cellar in
January, insurance wants everything, and I've been up every night with it, and now Mrs Lindqvist
from the council says she needs the exhibition text in Swedish or we're out of the programme.
Swedish text then. Plus the receipts. | Add the 34 new dogs to the sheet? owner, breed, jabs.
and invoice the Saturday group | The Polish version of the safety sheet. The Romanian one of the
rota. Different files, different people, please keep them apart. | post about the kiln opening,
price list update, chase the gallery for the 600 they owe | Evening classes are filling up!! 1)
type the waiting list up properly 2) ask round what other pottery studios charge 3) tell people
via newsletter | when you've a minute: facebook. when you've two minutes: german version of the
boat rules. when you've all day: come paint the boat | Hi! Update the tasting menu online,
dishes and prices, and take the allergy pdf down, the new one is in the folder; the picture of
the duck can go too | find me a hotel in Vienna no wait, two hotels, one for me in Vienna, one
for Karin in Linz, different weeks | Could you redo the opening line on my homepage? It says
'since 2009' and I started in 2011. Same mistake in the footer and on the English page | the
german version needs doing, the receptionist's shifts need adding up for wages and the carpet in
the lobby needs a wash | is it cheaper to heat a greenhouse with gas or wood? look it up for me
for real, our county, and say where i'd get the wood. then put our bedding plant prices online |
Newsletter, then turn it into French. Boiler guy for the village hall too if you've got one. |
The kids' swim school: 1 mail to parents about the pool closing (I'd say newsletter), 1 update
on the site, 1 call list for make-up lessons | My baker's assistant handed in her notice, her
last hours need working out by Friday for the pay. I'm also thinking of hiring through LinkedIn,
so a post. Somebody who'll actually knead dough from Monday? | accounts n posts please, and
whoever unblocks the sink in the darkroom gets cake | my piano students' parents are lovely but
don't pay. so: letters to the late ones. i'll also need to be somewhere warm, so: flight to
Valencia | recorded the talk with the old beekeeper in Graz, 48 mins, german. need it typed out
and then put into english for my article | need flights to Lisbon for the conference and
separately a rental van for the trade show in Leeds, tall enough for the display wall. both
sorted by monday please | Busy one sorry. 1) ring the 15 schools on my sheet & book me demo
afternoons 2) bill Hartley Primary for the drum workshop 3) hotel in Bristol, single, breakfast,
near the arena | I promised everyone at the clinic a letter about the new hip class and I have
just not done it. It's for over 60s, starts after easter, tuesdays, bring a towel, first one
free. Please write something that doesn't sound like an ad | invoice needed right away, Marlowe
Press, copyedit of the gardening book, 62k words at 14 per thousand. their accounts lady goes on
leave any minute | New thing!! starting postnatal pilates. posts for insta, a mail to my list,
and ring the midwives practices on the sheet so I can pop by with flyers. by monday if humanly
possible | who runs the big craft fairs in the Netherlands in autumn, stand prices and
deadlines? and book me a ferry.. no wait flight to Amsterdam plus a hotel w a bath for the one
I'm already in | Typed version of my three dictated patient letters please, I'm a vet physio so
yes the patients are horses. Names are on the file, spell Llanfairpwll right or the owner will
have me | two inboxes actually. the nursery one (parents asking re easter cover, answer's in the
doc) and the etsy chat where people want to know if the bunting comes in green. it does |
Invoice for the funeral tea on saturday, 64 heads at 13.50, the extra urn of soup we forget
about. Goes to the daughter not the church. before 4 today please she asked twice | hours for
the kitchen: Del 38, Aga 41.5, wee Cal 16 plus his driving days. Get the run ready. and a post
for the job ad, weekend pot wash, must like loud radio | find out if I need a licence to teach
kids' circus in Bavaria please, and get my flyer into german while you're at it | Been up since
4 with the ovens so excuse this. Hot cross buns on the site (£1.60, box of six £9), same on
insta w the tray pic, and the cafe on Bold Street owes me for feb so send them the bill again |
30 min recording of a client session, she agreed, I'm a career coach. just her answers typed,
not my questions, under the headings skills, worries, dream job | turn my blog on natural dyes
into spanish, then couple of posts for linkedin out of the english one. tuesday pls | every
friday someone pls put the veg box contents on the website, I'll text a photo of the chalk board
thursday night. also the picture of that weeks box | right so I'm driving and talking to the
phone, I need a hotel in Dundee, two rooms, me and the apprentice, cheap, parking for a high
van, breakfast before seven because we start fitting at half past, and get it booked before noon
tomorrow cos the boss of the site wants the address | put the new fire safety course on the
site, get the course text into polish, and send the nursing home last months bill again, they
lost it. again | booked nobody since feb so next week pls call the list of parents who did the
trial and get em in for the term. + invoice the council hall swap, 4 sessions | dog hotel
updates!! 1 find cheap webcam systems so owners can peek 2 call the 9 vets and get me in to say
hello 3 kennels page: max stay is now 3 weeks 4 a post of Otis in the pool | my phone died.
someone please answer everyone who's been emailing about swim slots now, and ring the four who
had a bad first lesson and offer them a makeup time | my coaching clients get a letter each
quarter, and this one's late. Say I was in hospital (nothing grim), that the group restarts on
the 24th, price freeze till summer, and link the burnout talk. I'd like it by wednesday | send
the Belgian brewery my invoice for the label art (1,900), and make a flemish version of the care
notes that go w the prints | get hours ready for the crew from the whiteboard picture (Jonno's
bad back = 4 days off) and phone round the three roofers we used last year to see when they can
meet me | The oyster tags from last season are in three biscuit tins. I took a picture of every
one, bed number, date, dozen, who bought. They need copying in the sheet the fisheries people
gave us. Don't guess, leave a gap if its smudged | sep thing, I forgot: the christmas wreath
people are asking for refunds in the inbox since the moss went mouldy. Be kind, offer half back
or a spring one, log who picks what. about 9 of em | I record my acupuncture case notes walking
home, its 16 bits. can they be typed into one doc per client, initials only. The bit about my
shopping list can be left out obviously | studio is full steam so all of this by the 20th: posts
for the drum camp, letter to the parents, answer the enquiries, bill the two schools. Phew |
Random but important. A client wants a headstone in Portland stone and my quarry's shut. who
else sells it in slabs 75mm and up, do they saw to size, whats the wait, and ballpark per square
metre | Tomorrow I want a mail to go to the climbing wall members: route setting closes the back
wall for four days, new shoes for hire, the juniors won stuff (photo), and please stop chalking
the toilets. Write it, I'll check it over breakfast | bill the Quakers for the apple pressing
day 210 and stick up a thank you post with that pic of the wasps lol | Hullo, tis me with the
donkeys. All of january's vet bills and the gift aid money has to be matched to the bank before
the trustees meet, say the 20th. The sponsor payments come in as one lump from the website,
break that down by donkey | I have a second recording for typing up, session 5, it's 40 min.
Same format as the one you're on. | Could you find out which customs papers I need to send honey
to Switzerland, and then have our label put into French? Need both on the 24th latest. | hours
received. next: instagram story text for the flash tattoo day, and take the old flash sheet
picture off the homepage | Flight's fine. I'd also like a room in Naples, near the station,
three nights, breakfast, not above 95 | urgent pls: put the allergy recall of the walnut bread
at the top of our site right now and do a facebook post about it too | while the schools are
being phoned (two bookings already, my diary is getting scary)... I did an assembly at
Greenfields in february and clean forgot to charge them. would one of you bill them for it?
£180, head teacher's name is Mrs Abara, and it needs to be with them on the 20th, after that
their office shuts | call the 25 on the list, each of them gets 45 minutes with me | can we have
a monday motivation thing on linkedin, like weekly? | invoice my tenant in unit 4 for 350 on the
1st of each month pls | All the feb hours for Kessler & Co to be invoiced right at the start of
next week, they do their pay run on Thursdays | a linkedin piece: 5 lessons out of 15 years as a
locksmith. whenever you like | My 2025 receipts are a mess. Two carrier bags, one biscuit tin,
and everything from june on is in my husband's van. Could a patient soul sort them? They need to
be clean a month from today, the letter from HMRC says 30 april | hours of my 2 helpers for
march, I need them mon 30th 12 noon, they get paid on the 1st | type the 2019-2023 guest books
into excel, around 400 lines.. due 30/03/2026 | contract, 6 pages, english to dutch, within 48
hours | my 6 cleaners hand in their timesheets on sunday night. I'd want the hours added up each
monday | inbox exploded, 70 unread since the weekend. can somebody start answering straight away
| looking for a place in Porto, 4 nights, 2 adults 1 kid, max 110 a night | compare 5 booking
systems for a one-chair salon. can wait, sometime in april | version 3.4 of the manual to polish
please, only chapters 2-9 | I'm off at a retreat monday to thursday next week and somebody has
to answer the studio emails those days, normally 12 or so a day, all very tame | product texts,
32 of them, to dutch, in the week of the 23rd | menu into spanish? 10 days from now would do |
new pics of room 7 on the website and a fb post about it. both till the 20th, we're fully booked
up to the 19th anyway | eod friday: feb statement matched. the bank feed broke on the 18th so
theres a gap of 3 days | invoice no 2026-031 to Brightwell Ltd, £640, net 30. today by 5pm |
what do other dog groomers in leeds charge? ten names with prices, within a week | ok something
else, my van mileage since january is in a notebook, needs typing into excel | 120 business
cards, names and emails into a google sheet by the 20th | Two reminders: one to Harbour Café,
one to the school, they're both over 30 days | separate thing: ring the eleven people from the
Chamber breakfast and fix a coffee with each of them | would love an email to my list about the
new lino workshop, to go out next week | back from Crete and drowning. feb books, reminders to
the three who haven't paid, and a post saying we're open again. all by the end of the week if
any way possible | one sec. more pressing: invoice for Okafor, 6 hours at 140, straight away
please | and i'd like a post that i'm in Bologna with the new prints, plus somebody to answer
the customer mails while i'm gone | Bellweather still haven't paid february. or january, come to
think of it. I hate asking. | Basel, 24th to 26th. Train not plane. Hotel near the fair, quiet,
gym if possible. Max 190 a night. | the mail to my people about the April group needs to go
Monday, draft is a 6min voice note where I ramble, find the good bit (it's near the end) | hi hi
ok so I talked for about 25 minutes into my phone on the train about what the programme should
be, six weeks, one theme a week, sorry about the announcements, could someone first get that
down as text and then, I know it's cheeky, lay it out as a thing the clients can write in, like
last year's one but less purple | that evening for the nurses needs telling people about!!
linkedin mostly, maybe a thing nurses would share | Mediation yesterday, both sides agreed to
recording. 2h10. Verbatim please, speakers marked A and B, no names. By tomorrow. | i do a
spring detox (from screens lol the irony) and starts 7 april. want people to know. something
soft, no green juice pictures | can you find me a supervisor? like go through the directory and
make me a comparison of who's good with trauma and what they charge | All my train tickets are
emails from like 3 different apps. Client reimburses but wants them in one pdf with a total |
half my list is people who came to one fayre in 2019. bounce bounce bounce. can the dead ones be
cleared out | Fuel receipts, parking, timber yard, they're all in a carrier bag in the van. My
accountant needs Jan and Feb by the 20th or she'll charge me extra. I can post the bag tomorrow
| Do you do payroll? like actually paying the lads and the tax bit | Still got the invoice for
the churchyard yews sat in drafts, haven't I. Anyway the 20th is when I go in for the op so it
has to be out by then. Could you write it, 4 days, two men, chipper hire | The lads' hours want
adding up by 30 February for the wages office, thats what my note says anyway | After 4 yrs of
doing it at the kitchen table at midnight I'm handing over the hours. 2 men, 1 van, me. Put
travel separate because the client pays that at half. This week's sheet is in the chat | so this
chap emails me, he says the derailleur i sent him rubs on his frame, he's had it 11 days, wants
his money back, i dont realy want to argue, can you just sort him | Customers keep asking if the
soap is ok for eczema. I don't know what I'm allowed to say on the page and what has to be on
the wrapper either. Can you get me the wrapper wording sorted, printer needs it Monday | Someone
in Bordeaux asked why none of it's in French and honestly fair point. It's eleven tea pages plus
the brewing chart | Could you see what others ask for a handmade dog lead, 1.5 m, and whether
mine at 29 is daft? I've a stall meeting Tuesday and want to know by then | Q from a buyer: are
the leads vegan. Another: does the buckle rust. Another: can I have it by Friday. I'm walking
six dogs, help | we've had 7 orders from Austria in a month. seven!! and every one of them
guessed their way through my English. 22 listings, could they read it in their own words? by the
31st if that's doable | got offered a spot on a Swiss site. they want a price list in francs
with duty worked out and I said yes before thinking. so: what's my margin if I send a 40 quid
wallet to Basel and what paper goes with it | Tell my customers I'm not dead! Broke my wrist,
shop's shut till April, candles resume after. Nice short mail, whenever you get to it, and
whoever's written in the meantime asking where their stuff is, tell them too | pls write to the
people who bought the starter kit last spring, refills are in. Just them not the whole list!
Sunday 15 March, 9.30 am | We won bronze at the county ale awards!!! want the paper to know and
want it all over insta too | could somebody just put something up for me every Monday, knife of
the week sort of thing, I've got a thousand photos and zero words | there's a fella down the
road does forge work and HE was on the radio. how does he get on the radio. I want on the radio
| We're open till 9 of a Thursday now for people who work. From Monday on it needs putting about
on facebook, couple of posts, and maybe forty quid behind it so folk who don't follow us see it
too | Guide dog number 100 leaves us on the 24th, I think there's a story in it for the regional
papers. They should know by the Friday before so a photographer can come | From the wedding cake
shoot: 6 short clips that should become one, and 18 stills where the icing looks grey instead of
white. Same folder, both. | Starting from scratch here: took early retirement Friday, going to
be a piano teacher. So I'd want a look, cards to hand out at the school gate, and words for the
one page site my son's building | can I just send you all my receipts on whatsapp as they come
and you put them in order every month? thats all I want in life | Fwd: "Hola, ¿es posible llegar
a las 23h? Somos dos adultos y un bebé" ← no idea what she wants, sort please. latest check in
is 10 but the keysafe works any hour | boiler in 2B making that kettle noise again. she's in
tomorrow after 2 | I put the wrong surname on the bill for room 3. It's Whitcombe with an e.
He's insisting on a new one for his expenses | We're adding breakfast as an extra, €12. Needs to
appear on the portals with the room rates and I'd want a small menu card for the tables | Guest
broke the glass door of the shower in Fern, admits it, very sorry about it. Need a glazier, and
then they should get a bill from me for whatever it costs plus the lost night 84 | did the lad
in number 9 ever pay for feb? cant see it but the bank app is a mystery to me also flat 4's
agreement runs out in may, same again for another year please | Is it possible to have the costs
of Nettle Cottage and Rose Cottage pulled apart? They've been lumped together since we bought
the second one, and my husband wants to know if Rose earns anything at all. | A company that had
two of their engineers here last week wants paper with their VAT number on it or they wont pay.
4 nights, 2 rooms, 78 a night each incl breakfast. Their accounts dept closes the books friday |
Good morning. We have confirmed Agnieszka's solo show for the autumn. Could you please prepare
the consignment agreement for her (12 works, fifty-fifty), write the press release and get her
own page onto our website? Her CV is attached. | Hi! Two small ones: 1) final invoice for the
Okafor wedding, €1,400 less the €400 deposit 2) new gallery "Spring elopements" on my site, pics
are in the folder. Both by Friday please 🙏 | We sang the Requiem last month and it went so well
that the cathedral in Aarhus has invited us! That means a coach and beds for 34 people from 7 to
10 May. The dean wants it in writing, so some sort of agreement about fee and recording. And I
hear there is money for amateur choirs going abroad, if you could see who gives it? | two
invoices pls: Hargreaves Books, 3 spot illos, 450. Marlow school visit, 220 + train 31.40 |
publisher wants to reuse my owl for a calendar. I said 300 sounds fine, they said send us
something to sign. so: something to sign. & then the bill once they have. ta | edition of 30 is
dry!! shop please, 85 each, numbered. and tell the list, first ten get free postage 💌 | Hello,
it's Harriet's assistant here. She says please look over the fair's exhibitor contract, and also
find a shipper to Basel for nine framed pieces. They are to leave here on 1 June. | Website:
swap the front image for the one with the umbrella. Newsletter: one for spring. That's all x | I
teach, I play, I never write a bill. Please: January lessons, the Lindgren family, 4 x 55.
February wedding at Hotel Sund, 600. And nudge the music school, theirs from November is still
open. | Hiya, forwarding this: > "Please find attached our standard artist agreement, to be
countersigned by 18 March" is it ok? and can you get my fee invoice to them the same day | Can
ya look at what the label paid vs what the statement says. If they're short, bill them the
difference. | So the Whitby thing went lovely, packed it was, the train was fine thank you and
the room had a bath, and Marjorie from the hotel says she'd have me back in the autumn which we
can talk about another time, but she's still not got a bill off me, it was two sets at 175 and
she stood me dinner so don't put food on it | We made the record, we've the posters, Nell did a
lovely bio, the website's up to date for once and we've a van. So there's no excuse any more.
What we don't have is anyone who rings people. October and November, small rooms, 60 to 150
heads, door deal or 400 and up, not Bristol because we fell out with Bristol. Could you take
that on? | The "visit us" page still has the old opening hours on it. | Glasgow, Thursday week.
There by ten, back same night. Cheapest. | Could you post one picture a day for me on the
socials, with those hashtag things? I can't be doing with it. | What have we actually got left
for the juniors this year? I'd like to see that on one sheet with what's gone out. | Three
things happened in the choir this winter: we sang for the hospice, Bettine turned ninety, and we
lost the bass section to a rival. I used to put this sort of thing in a two-page letter to our
friends, with a photograph, and people kept them on the fridge. Then I had the eye operation.
The photos are scanned, the text is in my head and partly on the attached tape, the addresses
you have. Could it be made again, as it was? | need a note out to all cubs parents by friday
about the tick thing. and while ur at it get me four dads with trailers for the camp | dr ashbys
wife rang, she gave too, separately. same thing for her pls as the others had | Colm here. Books
up to end Feb. Then a list of who owes and a letter to each. Then AGM stuff: notice, agenda,
proxies. All by 10 April, in that order, I'm at sea after that. | what do the three schools
round here charge for a gym on weekday evenings, no idea where to begin | Morning! From last
night: my scribbles want typing up as the official record, Paul D. is now Paul and Hannah D.
with a joint membership so that wants changing, and four folk asked to pay in two halves so they
need new invoices. Next week is fine for the lot | Hi, Priya here. Cookery for dads was such a
hit that school has given us the kitchen for another six weeks, and the food's donated. We had
12 places and 31 names so I was the most hated woman in the borough. I don't need leaflets,
word's out already. I need somebody who sorts those 31 fairly (the ones left out last time
first), tells each whether they're in, and keeps the rest warm in case somebody drops. | Drum
camp's full, hooray, all 24 confirmed and the kit list has gone out to them, and I've got the
helpers too. Nobody has actually paid anything yet because I told them "later". Later has come:
the campsite wants its money on the 28th. 165 each, siblings 140, and there's one lad who's free
but please don't make a thing of it. They should get their bills by the 25th | The Patels paid
200 instead of 80. She says keep the rest as a gift, so do her a receipt for the 120. Whereas
the Lomax boy's mum hasn't paid a penny since September, remind her would you | who on earth
gives money for a wheelchair ramp?? look around for us pls. also the summer fete poster, same as
last yr with new date | tickets for the ceilidh (numbered, 180)... a big poster for the chippy
window... and something to go round everybody on the list saying dig oot yer dancing shoes |
cards for all the new juniors & a small sign-on leaflet to hand out at the pool | minutes, subs
run, poster for the spring do. usual way. ta | We're adding a second pottery for the elderly
group, which needs a ground floor room with a sink, and the fifteen people on my paper list need
to be put in properly with confirmations. | Certificates for 22 wee dancers, and see if the
Legion place (or whatever it's called now) would have us for the prizegiving | Could somebody do
me an allergen table for the six new traybakes? Recipes are in the shared folder. By Monday
please. | got a mail from the roaster in Trieste and my italian is limited to ciao. forwarded it
to you | One story a day with the daily soup, I'll text the soup at 9. Can you do that? | Please
take over the z-reports, i'll send them every night after close, you type them in | we start
with oysters on monday. need a supplier with proper papers to deliver, and the hygiene plan has
to say something about shellfish | Notice that we're shut for refurb: please do it in Welsh too,
and post it on facebook saturday | Kitchen porter wanted, please write and post the ad. Also
have the contract notes for him put into Romanian, he'll likely be a mate of Ionut | cleaning
checklist for closing, laminated-able, and then put a name from the team against each night in
the plan | Could I have the written version of 22 as well? Word doc, with speaker names | Seven
new one-star reviews in the Play Store since the update. Someone should say something nice back
to those people. | I get about 30 new subscribers a week and they hear nothing from me until I
remember they exist. Sad really. | Accountant wants the February payouts on Wednesday 18th.
Stripe, PayPal, Etsy in one sheet as always | Ep 51 raw is up. Usual: edit, show notes, and the
little email to subscribers. | Please test 1.9.1 on a cheap Android. And there are reviews from
last week nobody has answered, could you do those? | I have a freebie idea. 5-page PDF from my
blog post, nice layout. Then a welcome mail that delivers it. | Webinar recording from last
night is in Zoom. I'd like it cut down to 40 min, subtitled, and the slides turned into a
handout | Would love someone posting 3 reels a week on my insta so I don't have to | Change our
opening hours on the site and tell people on facebook too, valid from Monday | customer 4471
says she was charged twice. answer her nicely & make the credit note | delivery slips from last
week into the sheet, then invoice each shop. 17 slips | who else does mobile horse massage
within 100 km of Bath and what do they charge | My accountant wants February closed by the 20th.
Everything should be in the folder, apart from two fuel receipts which I think the dog ate, and
I'm only half joking | Payroll for March, 6 people, must be ready for me to approve by the 27th.
Hours are in the sheet. | We got the organic certificate!!! Home page, instagram, newsletter,
all of it please :) | 88 unanswered mails in the shop inbox. help | Credit note for 2026-112
please, the lady brought the frames back and wants it in writing today | We passed 1,000
students yesterday!! The world should know. LinkedIn too | transcribe 3 podcast episodes w/ time
stamps, links below | End of month again: wages for 5, and close the books, the lot by the 31st
| Two trips: mine to Antwerp 8-9 April incl hotel, and Sophie needs a car at Bristol airport,
same days | I'm at my sister's wedding this weekend and somebody has to look after info@. Our
templates are in the doc. | feb books pls. bank csv + receipts are in the shared folder |
something for easter on our facebook and insta, good friday to easter monday, one a day. we're a
butcher so go easy on the cute lambs | Morning! Could you chase Delacroix for the February
money, second time now? And our van sticker artwork still shows the old phone number, that needs
swapping. | Three for today pls: 1) subtitle the bakery clip 2) a Facebook post about the new
opening hours 3) Mr Oyelaran still waits for his refund | Hiya, my trainee has no contract yet,
could somebody draw one up by 27 March? Separately I'd love to know what comparable studios pay
theirs. | A flyer and a social post for the pottery weekend, photos in Dropbox | Could you set
up interviews with Lena, Piotr and the third candidate (name slipped my mind, she's the one from
Graz) for next week? 45 minutes each, video call, mornings preferred, and send them the address
of the meeting room. | The rental agreement for the studio, Portuguese to English, all nine
pages, and please keep the numbering of the clauses so I can compare. | Would you be so kind as
to rewrite the product text of the walnut board, it reads like a manual, and to have the
pictures of it retouched, there is a scratch on the left side. | (1) Merge the two subscriber
lists (2) write the March newsletter (3) set up the Facebook campaign for the retreat, 15 a day
| posts for LinkedIn and Instagram about the award, 1 picture each, pls friday morning at 9 | I
want a chart of visitors per weekday from last year's till data, and I want my meetings on
Tuesday the 17th packed into the morning so the afternoon is free. | put the 14 rings from the
new collection in the shop (pictures, weight, price, all on the stick) and write to the lady
from the gallery, she asked in December if we'd do a show-and-sell evening and I never came back
to her offer | I'm rubbish at this so help: my receipts from Feb live in a shoebox, sort them,
and there's a podcast episode to trim that should go out on Saturday. | Dear all, our rankings
have dropped since the relaunch and I would like an expert to see to it. In addition the
relaunch has left us with around twenty dead links, which need repairing. | I need somebody who
can answer the customers by phone on Monday between 9 and 1 as I'm at a funeral, and I'd be
grateful if my train to it on Sunday could be booked, Hamburg to Kassel. | Hey hey, the
newsletter tool lost half its fields!! The export has names in the city column and cities where
the zip should be, 640 rows. Clean it up so I can load it again? | Two little jobs if I may. My
mailbox has about 900 unread, I'd like it sorted. And Wednesday's lunch with Ilse (18th) has to
become a breakfast at 8. | nobody replied to my quotes from Feb (7 pcs). nudge them. at the same
time look up what the chamber says about deposits from private clients, am i allowed to ask 50%?
| Pls read the 31 applications for the nursery job, throw out those without certificate, and
name me four. | Set up a call with the architect next Monday at 11, then the letter from the
building authority should be scanned and filed please. | ok so 4 things 🙈 video intro for the
channel / text for the about box of it / posts to tell people it exists / and ads if we still
have money from feb (i think 120) | Hey y'all, I'd love to get my 48 headshots touched up (skin,
flyaway hair, that ugly exit sign in the back) and, since the web guy ghosted me, the domain
moved over to my own account. | Onboarding for our new girl starts on Monday the 23rd, there has
to be a plan for her first two weeks by then. There is also a letter to customers about the
moved warehouse that somebody should word properly. | Dashboard with sales, returns and ad spend
per week, and a word from somebody who knows about it whether our Meta ads are set up right. |
Would it be possible to take the four sold-out lamps offline? I'd rather do it before the
newsletter goes out on Friday at noon, otherwise people get angry again like in November. |
Answer everyone who commented on the goat video, there's maybe 80 of them, most only want to
know the goat's name (Gisela). Funny please, never rude, and leave the trolls alone. | Podcast
ep. 31 edit (by 17/3), dunning letter to Blum & Co (today), hours table for Feb (whenever) | For
our Portuguese supplier I need the complaint put into Portuguese. For our shop: 60 corks too few
came, so the stock should be put right. | Could we get the site moved to https, and could the
meeting with the hosting lot on Tuesday be put off by a week? | Just one thing today: our phone
support. We sell hearing aid batteries, people are 70+, they don't write mails. From Tuesday to
Thursday next week I'm away, so somebody patient should pick up, note what they need, help where
possible. | Old stuff: 2 parcels came back undelivered, send them again please. New stuff: a
description for each of the 6 bath salts, 50 words. | Rebook my flight to Zurich, I fly on the
30th instead. Reason: my daughter's school play. Same airline, morning please, and ask them to
keep the seat by the window. | Move everything I have on Thursday the 26th to the week after,
tell the people concerned, and leave an hour for lunch in between. | Can I get the March
Instagram grid planned and, more boringly, my Amex matched against the receipts? The second by
Friday if you can swing it. | Print today's labels, hand the parcels over at the post office
counter, and send me a picture of the receipt, the usual drill. | The Finnish subtitles are full
of errors, my aunt says, have a native fix them, and there should be a short text under each of
the videos on the course page | Would someone kindly update the price list on the homepage to
what's in my mail from yesterday; raise the same 11 items in the Etsy shop; and let our regulars
know in a short newsletter, which I'd like to send on the 20th. | Two posts. The first on Friday
is about our dog. The second, Sunday evening, says what's on in the week. Both on Insta and
Threads. | Need: contract for our weekend cook (asap), monthly numbers as a chart for the bank,
16 March | Remind me every second Friday to send my hours to the agency. | Thumbnail for video
14, in the style of the others. The audio of video 14 has an echo, too, that's for your sound
people. | Could I trouble you for a workbook that tells me, per cake, what the ingredients cost,
what the hours cost and what's left? Butter went up again and I'm flying blind. Recipes are in
the notebook photos. | Before I leave on Thursday night I'd sleep better knowing that the
suppliers are paid (four bills, all due on the 12th), that my hire car in Faro is sorted, and
that someone minds the customer mails while I'm off. | Ship order 5512 today, it's the birthday
one, gift paper, no invoice in the box, card with 'For Ada, at last'. | Please have a text done
about us for the town magazine, 120 words, deadline the 25th, and let them get a decent picture
with it: the one with the tractor, but without the tractor. | my instagram got hacked in jan,
i've got it back now, followers think i'm a bot. could you write sth honest about it & post it
w/ a selfie from the folder, then pin it | Ad for a second hairdresser, until Friday. Set up
Google ads for the hair salon itself. In between, if possible, mow the lawn in front ;) no
seriously, do you have someone who mows? | My uncle's trainee contract has to be looked over and
adapted, he's starting a girl in our workshop on 1 September, three years, with the school days
on Monday and Tuesday in it. | Would you plan my tour through Normandy (four farms, hire car,
two overnight stays, from 9 to 11 May), and tell Google somehow that we aren't 'permanently
closed', it's killing me? | Fold everything into one mail to the bank? No wait. Simply: a letter
to the bank that I want the overdraft raised to 5k. And the other simple thing, check our
rivals' delivery times. | First Tuesday of each month the stock sheet should be compared with
what's in the shop and put right. You might as well add a back-up of the website to the same
routine.
""",
}
