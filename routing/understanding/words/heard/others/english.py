"""What people who write English want, of several trades or of none; as heard."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| february invoices need to go out, and the q4 books are still undone too (yes i know) | the
handwritten orders from the christmas market need to get into excel, then bill everybody on it |
Wages: 5 people. Also somebody to answer the chat while we're moving shops. | I need somebody
who finds me 20 boutique hotels on the Baltic coast that might stock our soaps and then rings
them up to arrange a visit | for the munich trip on monday: train + hotel near the fair, and
someone call the five galleries on my list to get me slots | last quarter's bookkeeping + the
invoices to the 3 galleries | find out which co-working spaces in Lisbon have podcast studios
and book me a flight there for april 20 | Could someone post the before/after pics on Instagram
and put them in the gallery of my homepage too? | right, so: books for february, wages for
march, and if there's any puff left in you something nice for facebook about the new puppy class
| Let the members know about the new sauna rules by mail before they kill each other, and I'd
want the same thing in Polish for the notice board | Thing is I've said yes to a stand at a fair
in Bologna on the 14th of april, so that's a flight, a room, and the flyer in italian | do the
nappies brand competitors first, I mean find out who they are and what they charge, then ring
the nurseries on my list and get me appointments | I've got an old cassette with my grandfather
explaining his recipes, it'd have to be typed out, and then put across into English for the
cookbook | what with the vet's exam coming up I won't manage the practice's instagram, nor the
circular to the pet owners about ticks. would you | two linkedin posts about the new training
course, then stick the dates on the website too | make me the february books and the invoices to
the three hotels | Right then. The parents' evening recording, 90 minutes, I'd like the whole
thing on paper by next Wednesday, and while you're at it a short letter of it in English for the
three families who don't speak German. | Let me have a go-through of all mails from patients
asking about appointments, answer what can be answered, and somebody please keep the books from
this quarter on, I can't face it | insta + facebook for the mother's day tea, please, also a
mailing to our regulars with the same text more or less, and last the event onto the home page |
Mo left, so somebody has to do wages (6 people), then he also used to send the monthly bills to
the offices we clean, that too | ring round the hotels in town (list's there) and ask for the
events manager, get me a coffee date with each of them. afterwards all names into pipedrive |
Since the lass who did it moved to Spain: a newsletter about our bridal appointments, and
whatever mails come in as a reaction answer them please. | payroll for the four of us by the
27th, and while youre at it bill the Hendersons for the staircase | Right, shopping list:
flights to Porto for the tile fair on 21 May, someone to sort my receipts for the quarter, and a
couple of insta posts on the new oven | Let's have a mailing about the summer camps, one about
the new ponies on insta, and somebody to answer the parents' emails while I'm mucking out |
books for feb, then payroll, then the reminders for Daly and Voss. in this order | Translate
this into German and put it on the site: "Closed from 6 to 10 April, in emergencies call the
clinic in Moorfleet" | newsletter AND insta post for the easter retreat, both out on the 18th |
who sells food grade kegs 20L second hand within 100 miles? make me a list w prices | put new
wheel build prices on the site then post it on insta too. fri pls | cheapest oak supplier who
does small loads? need to know before tue or i'm stuck with the usual robber | cafe on the
corner takes 30 loaves a day, bill them on the 1st of each month, 585 flat | newsletter about
cask weekend + same text in dutch for our belgian lot | look up which craft markets in kent
still have stalls for june and what a pitch costs, the organiser sites are hopeless on a phone |
could you do the post for mothers day like last year and write the bills for february while
you're at it | what do I need to serve wine at the pop up in the park?? licence wise i mean, who
do i apply to, how long does it take. just find out for me | could you find out what other b&bs
within 5 miles charge for a double in july and august | Booking.com changed the commission in
January and since then none of my numbers add up. Somebody please get the books straight before
I sit down with the bank on the 26th. | I recorded all 14 stops of my old town tour on my phone,
rambling as ever. Could somebody write it all down and then put it into Spanish? The Madrid
group is here on 18 April, I want to practise a week before so say the 11th. | Need someone to
ring the marquee people, the loo people and the string quartet and find a slot next week when
they can all come and look at the barn | Karlstrasse is SOLD, so the listing can come off the
site, and let's have a smug little post about it | I'm told people email me. I wouldn't know,
there are 212 unread. Please answer the ones about workshop dates with the text from the FAQ,
leave the rest | Three invoices for the agency, one per magazine issue, 450 each, and put them
in the books as well while you're there | Whoever does my books is a saint. Could the same saint
send Ferrante his invoice? 3 portraits, 780 incl. VAT | Brochure reads beautifully so far.
Different thing: could you ring the notary in Potsdam and get me a slot, any day but Friday? |
Kettle & Sons have now ignored two invoices. I'd like them to get a third letter, politer and
scarier. | Ok next. Dr. Osei keeps missing me. Call her office tomorrow between 2 and 4, she's
in then | another month another pile. evrything from 1 jan to 10 march sorted and booked by next
wednesday pls | People write to hello@ mostly at weekends, when I'm pretending to have a family.
Could one of you take those, every Saturday and Sunday? | Sorry, I owe you a date for the
listings, I'll come back to that. The owner at no. 12 wants to see me: find a time with his
secretary, and catch her before lunch, she lunches like a queen | January came out clean, I
checked it against the bank. February then? Same folder, same chaos. | We've a family moving
Lyon to Leeds, hardly a word of english between them. Need our removal terms in French by Monday
| ring the three that asked for a quote and get them in Tuesday afternoon, I'm round Cardiff way
then anyway | Right then, confession time. I've not touched the books since before Christmas,
what with the roof coming off the top barn and our mam's hip. Everything's in three biscuit
tins, sales in the Quality Street one, feed and diesel in the other two. Need it all straight up
to the end of Feb, and have it done by end of this month because the VAT's on my back. I'll
bring you eggs | puppy class page is wrong, it's six weeks not eight and Tuesdays not Weds, sort
it please | My diary's paper. 2024 and 2025, every boarding, dog name owner and dates. I want it
all in Excel so my daughter stops nagging | Road's flooded at the ford so no lessons. Answer
whoever's written in asking and put something on Facebook, both today | find us three tyre
places near Swansea that do fleet rates then get me a sit down with whoever's cheapest | a
customer left a long review in Spanish, what's she on about? put it in English for us | need
this whatsapp from a Polish lady put into english right now please, she's stood at the gate with
a husky | there's about 25 messages on the cinema page asking if the Sunday matinee's subtitled.
It is. Answer em all would you | can somebody ring the farrier for us, Bess has thrown a shoe
and he won't pick up to me. soon as you can | What are other yards round Ripon asking for full
livery these days? find me eight or so by next Wednesday | Could you get the spring mailing out
on Thursday the 19th, text is in the doc called "spring final FINAL", ignore the other two |
Everyone from the cancelled Tuesday list needs ringing with a new slot, and the four who simply
didn't show in February get an invoice (45 each). | Would you take the sour off the shop, we
sold the last case, and leave the picture up in the archive because people get sentimental | Two
stars on trustpilot from someone called Gav. would you reply for me today? facts: he ordered on
Sunday, it arrived Wednesday, it was the size he ordered | post + mail about the open rehearsal,
both tomorrow please | I'm a one man consultancy with a drawer. Q1 needs doing by 10 April. The
drawer's been scanned | raffle stubs, 200ish, names into the spreadsheet by the 18th | can
someone chase Lindqvist AB for invoice 2025-118 right away? It's 9,400 and I'd like to eat in
April | Long one, sorry. The bishop's speech at our anniversary was in Polish and I only have it
on my phone. Could you have it written out, put into English, and then sent round to the friends
of the charity by the 24th? | please set the shop's holiday banner live for 31 April, the text
is the same as at Christmas without the snow | four testimonials es>en, don't make them sound
American | post that we're closed for the drain people on monday, and tell anyone who writes in
about pickups that tuesday's fine | Which of the hotels near St Bavo in Ghent lets you park a
sprinter van? find out and book me the one that does, two nights over the beer festival |
Pre-order for "The Salt Almanac": a mailing, a post, and the button on the title's page. All on
2 April, all with the same blurb, which I'll polish over the weekend | fair order forms into the
sheet, 78 of them | interview with the illustrator is in the drive (Lisbon_raw.wav). type it up
and get it into English, she speaks portuguese throughout apart from the swearing | ring the
florist tomorrow, I want to see the peonies | remind the three who haven't paid for the workshop
and also answer the chap who says he never got the zoom link | Swap the header picture on the
home page, the old one still shows Anke, who left us in less than friendly circumstances | Need
the Kickstarter page in French. the website part my nephew does | Typo on the landing page.
"Scaleable". I've been selling architecture reviews under that for a year. | We're moving to
Gerichtstr. 14. Mail to all on the list and the new address on the site, both by Monday please |
The choir owes nothing but twelve choristers owe me. Subs reminders to all twelve by Friday,
gently, they're volunteers | Feb books by the 20th please, accountant's off to Crete after | can
we send the donor update between the 17th and 19th? Photos from Kisumu are in the shared album,
captions too | Contract with the Dutch distributor into English for me, plus an invoice to him
for the samples, 316.40 net | my treasurer has walked out. somebody please do the February books
and run the pay for our two part-timers, as soon as humanly possible | I have to be at the
Leipzig book fair 19-22 March: train and somewhere to sleep that isn't the airport, and set up
coffees with the four agents whose cards I sent you. | I keep hearing there's a grant for small
breweries that switch to returnable bottles. Is there one, who runs it, what's the closing date?
A page is enough | Prices: 112 of them in the pdf from the printer. First into the stock sheet,
then into the shop. In that order because the shop reads nothing from the sheet, don't ask | VAT
figures Jan+Feb ready for the tax lady, she does the rest | Three patients want to move off Dr
Farouk's list because he's on leave, ring them and find slots with me. Names are in the practice
calendar under "Farouk ?" | the appeal letter from our partners in Chișinău is in Romanian.
English please, then out to the donor list, I've told them to expect it | Ep 87 is uploaded.
Transcript, then three posts out of the best lines. I need both by noon on Friday | There's
supposedly a letterpress man in Antwerp who still casts his own type. Track down who he is, get
me half an hour with him, and sort the train | people keep asking whether the 750ml is gluten
free. reply to the nine open emails and add a line to the FAQ so they stop | match Stripe
against the bank then chase the non-payers | Payslips for the two bar staff and the March till
books, both by the end of the month | ring Wolfgang at the hop farm to fix a day for my visit,
then get me a train down to Mainburg for it | someone please answer the 30 odd mails about late
parcels, DHL lost a cage of them and I've run out of ways to say sorry | New task: trustees'
meeting, 1h40, recorded on Daniel's phone, needs typing out in full because one of them disputes
what he said | can someone do feb for me, bank and receipts, and also get a mailing written
about our easter loaves? list of flavours is in the fridge photo i sent last week lol | Two
posts for the roastery account. One with the new Ethiopian, one with the cupping evening. No
hashtags, no emojis, Lena does the pictures | the flyer in italian by friday. also the hotel. |
can you sort the receipts shoebox and the instagram, i've got four horses to shoe and no hands |
Morning. Flights to Porto for the ceramics thing, and someone to water my plants while I'm off |
Newsletter. Invoices for the February pupils. That's it. | Find out what the other climbing
walls within 50 km charge, then put our new prices on the site, they're in the pdf | Can you get
me a train to Basel and back, with a seat by the window, no changes if possible, bike space too,
invoice to the company name please | Payroll pls – Ben 32h, Aoife 18h, Tom was off sick mon to
weds – and a linkedin thing about us hiring | hotel for two in ghent. and a restaurant review of
my own place written by a fake customer haha no, serious: answer the booking mails that piled up
since sunday | Need a list of grants for small museums. Who gives it, how much, deadline, what
they want from you. Doesn't need to be pretty. My co-founder writes the application herself. |
My bookkeeper quit. Someone needs to take January and February: match the bank, file receipts,
flag what's missing, tell me what VAT I owe. I'm a florist so it's lots of small stuff | Right.
Books. Then the April mailing. Then chase Pemberton for the gate. | we need a post about the
puppy class that says it starts in april, costs 80, six evenings, bring treats, vaccination card
needed, sign up by mail | Translate the rental terms into Spanish; keep the numbering; the bit
about deposits has to be exact; the annex stays in English; send as pdf and as doc | the
accountant keeps nagging about receipts, the customers keep nagging about when their bikes are
ready. take both off me please before i scream | can u look up ferry prices for the band (6 ppl
+ van) – just look up, we decide later – and write the gig dates on our homepage | Answering the
chat on my site while I'm in hospital: shipping is 5 days, refunds ok up to 50, anything about
custom rings goes to my brother | February payroll run, quick one. My dog also needs walking if
anyone's bored :) | Please make calls to the 25 HR people on my sheet to get me half-hour
intros. Script is attached. If they ask about price say from 900. Voicemail twice then leave it.
Slots Tuesdays and Thursdays only. | website text + facebook | I'd need someone to go through
the inbox and reply, mostly 'where is my parcel' – for the tricky ones draft something and I'll
send it | I run a riding school, 11 staff. For the pay: collect their timesheets, chase the two
who always forget, note Hannah's sick days, work out holiday hours, have the whole thing ready
by the 25th | I'd like the invoice to Baxter re-sent no wait that's paid. Write one to Foley
instead (chimney lining 730) and start on February's accounts | Hi team, Gina here from the
bookshop. I want some facts about what other indies do for loyalty schemes. Price, app or card,
what people get. Oh and could you call round the schools on the sheet to book author visits |
LinkedIn post for me, LinkedIn post for my husband's firm (roofing) – two different ones
obviously | What I need is really one thing: numbers for the bank. So January and February,
reconciled, the receipts matched, and a profit figure at the end | Two customers, two letters:
Mrs Adeyemi gets her bill for the curtains, the Lodge gets a second reminder for the blinds |
Could you ring the allotment people on the waiting list to arrange viewings? My colleague did A
to K already so start at L | My website says we do eyebrow threading. We don't since Priya left.
Take it out everywhere, price list, home page, the FAQ thing too | Emails first, then invoices.
I mean answering the ones from the tenants, and writing the ones for the locksmith jobs | Data
entry job: 3 years of guest books, name, date and country only, into a spreadsheet, then the
same sheet shared with the tourist board lady and me | Please write the thank-you mailing for
donors; also the books for the charity account; also someone to pick up the leaflets from the
printers in town. | hi! need translations sorted: menu DE>EN, allergens DE>EN, wine list stays.
chef checks it after. And then the english menu up on our page | Payslips prep please. Dave's
overtime from the storm weekend counts double, Mo is on holiday, the apprentice started the 2nd
| can u make a post about the sourdough class? and the other account (the cafe, not the bakery)
needs one about the new barista | sort the receipts AND teach my cat to stop bringing more of
them, thanks | So we had the big flood in the cellar in January, insurance wants everything, and
I've been up every night with it, and now Mrs Lindqvist from the council says she needs the
exhibition text in Swedish or we're out of the programme. Swedish text then. Plus the receipts.
| The wages want doing for the 27th. My speech at the guild dinner was recorded and I'd like it
on paper. | Add the 34 new dogs to the sheet? owner, breed, jabs. and invoice the Saturday group
| hi just me again. apart from the thing you're doing i'd want a second pair of eyes on... no
forget that. the supplier list for jars, where's cheapest, who delivers to the islands | We've
got a christening, two weddings and one funeral in the diary so I'm flat out with flowers. Books
for Feb. Insta pics with captions. Invoices for the three done ones. | Train Glasgow to
Inverness, hotel by the station, back on the sleeper; my wife sorts the dog | Can you get the
invoices out before I fly? All of February's, nine of them, numbers continue from 118, bank
details are new, and put a line on about the Easter break | Since we lost Aaron the inbox is a
war zone. I also lost track of who pays what. So answers for customers, first thing, and
somebody to go over the bank lines | where can i get the cheapest oak in bulk, and how are the
sawmills' lead times, and do they plane it | Evening classes are filling up!! 1) type the
waiting list up properly 2) ask round what other pottery studios charge 3) tell people via
newsletter | Everything for the retreat: flights for the two teachers from Dublin, minibus
rental, hotel night before. Same confirmation to both of them, with my number on it | when
you've a minute: facebook. when you've two minutes: german version of the boat rules. when
you've all day: come paint the boat | Could someone trawl through the interviews with my three
beta readers and write them out, word for word, with names changed? They're on the drive, 20 min
each | My nephew usually does the bookings calls, he's in Thailand. So please: call the leads
for me, book them into my calendar, texting isn't needed | march books, april books, whatever,
just get me up to date. but the contract in dutch is more pressing: friday 5pm | A newsletter
like last time, only with the seed swap, volunteers' BBQ, a photo of the shed and Ron's
obituary, kept short. Goes to members and ex-members, I do the sending | find me a hotel in
Vienna no wait, two hotels, one for me in Vienna, one for Karin in Linz, different weeks | Chase
Nowak. Chase Bright & Sons. Different tone each, Nowak's a mate | Could you redo the opening
line on my homepage? It says 'since 2009' and I started in 2011. Same mistake in the footer and
on the English page | Things I want gone from my desk: sick notes & hours for payroll / 200
product descriptions typed into the shop / a very angry customer called Bernice | two things,
both boring. receipts. spreadsheet of members. | A long one, sorry. I bought the cheese cave
from my uncle, he kept no records, the inspector was here and I'm supposed to hand in the
temperature logs next month, which is fine, I'm typing them myself. What I do need is what other
caves pay for electricity. And an English leaflet. | Can I get the panel discussion transcribed
with speaker names? Panel's five people, it's about wool. They mumble. | After you've finished,
since you're good: same kind of job, books for my other firm, the holiday let. plus a post about
it | Book: Ryanair or whoever to Krakow, hostel in the old town, and print my boarding pass? no
printing, pdf is ok | Newsletter, then turn it into French. Boiler guy for the village hall too
if you've got one. | Wages: done by 5pm on Friday. Receipts: whenever. | hey lovely people, my
psychologist practice has a phone line that crackles and my web page has a spelling problem
('theraphy'), just the second one for you, can that be done today? | I'd like to outsource my
whole life but let's begin small: hotel in Bath, invoice to Mr Penhaligon | please do the
february reconciliation and mark the three transfers from my mum as private, and the phone bill
half and half, and the parking as travel | Can you take my Dictaphone tapes, the four from the
Bennett case, type them out in full and also keep a plain copy without names for the file? |
Look, we're moving to Ghent in autumn. Please find out: rent for 40 sqm ateliers, which permits
a jeweller needs, who insures stock. One document is fine | accounts n posts please, and whoever
unblocks the sink in the darkroom gets cake | hi from the tattoo studio. could you draft an
answer to the 12 people asking for cover ups and, er, tell them march is full, aftercare link at
bottom | my piano students' parents are lovely but don't pay. so: letters to the late ones. i'll
also need to be somewhere warm, so: flight to Valencia | For the tax office I need nothing. For
the bank I need February closed. For the Italians: the brochure in Italian. For me: silence. |
first asparagus came up this morning!! can you do something for insta and fb for saturday, two
of the pics i sent, mention farm gate opens at 9 and cash only | price for the two hour dog walk
goes up to 28, puppy visits 16. also that photo with Bruno on the front has to go bless him, put
the beach one. by tomorrow please | right so the march letter. topics are the lambing weekend,
the new yarn colours, and sorry that the parcel service lost half our february orders. keep it
warm and not too long, folks read it on the phone | need flights to Lisbon for the conference
and separately a rental van for the trade show in Leeds, tall enough for the display wall. both
sorted by monday please | books for jan and feb please, all receipts in the blue folder, and
wages for Tanya and Mo too she had 2 days holiday | Busy one sorry. 1) ring the 15 schools on my
sheet & book me demo afternoons 2) bill Hartley Primary for the drum workshop 3) hotel in
Bristol, single, breakfast, near the arena | nother invoice pls, this one's for the village hall
committee, 6 wks of tai chi at £45, ref "wellbeing fund", attention of Joan not Derek, Derek
loses them | could you swap the gallery on my site for the 12 new kitchens, and do the captions
in welsh as well. end of the week ok | Can somebody take over the shop chat for a bit, I'm in
the middle of the kiln build and can't type. Mostly it's shipping times (5-7 days) and do you do
custom (yes, from june). Anything angry send to me | the list of letting agents is in the drive,
40ish. call em next week and get me in for a coffee, I do inventories and they all complain
about theirs. Nothing before 10am please, school run | Am thinking of doing soap refills. who
sells liquid castile in 200 litre drums in the UK, what's delivery like and do they take the
drum back | website says we do sunday roasts and we don't anymore, take it off by tomorrow pls,
and answer the eleven or so people who wrote in asking to book one, poor souls | New thing!!
starting postnatal pilates. posts for insta, a mail to my list, and ring the midwives practices
on the sheet so I can pop by with flyers. by monday if humanly possible | Oh and different
thing, can someone do my december bank. I lost the will to live at line 40. Theres a lot of
small card payments from market days, lump those by date | who runs the big craft fairs in the
Netherlands in autumn, stand prices and deadlines? and book me a ferry.. no wait flight to
Amsterdam plus a hotel w a bath for the one I'm already in | can you stick a line on the
homepage that the workshop is shut for easter and change the phone number in the footer, it
still has my ex's on it 🙃 same on the contact page | email to my list and a few posts re the
sourdough book, preorders open, signed copies w a bit of dried starter. pls make it funny-ish.
someone should also design the cover sticker but I guess not you | send Mr Farouk his second
reminder for the piano tuning, friendly but. and can you reply to the choir lady who's mailed 3
times, the answer is yes, 8th of may, £95 | So my accountant mentioned some rural tourism money
for people converting barns, could somebody dig out what that's called, if one woman with 6 pods
even qualifies, what they pay and when it closes. Links please not a novel | two inboxes
actually. the nursery one (parents asking re easter cover, answer's in the doc) and the etsy
chat where people want to know if the bunting comes in green. it does | hi its Maureen from the
wool shop, I have counted all the stock on paper, 18 sheets, colour number dye lot how many. It
wants putting on the computer thing, the shop one, so it stops selling what I havent got. Thank
you dear | Invoice for the funeral tea on saturday, 64 heads at 13.50, the extra urn of soup we
forget about. Goes to the daughter not the church. before 4 today please she asked twice | I
keep meaning to write to my singing students, ok so: term starts 20 april, the new room is above
the bakery, fee goes up two quid, concert in june and I want them to sign up for solos. nice
tone, no exclamation marks, I use too many as it is | february pls, and there's a refund from
the timber yard in there that I think got booked wrong way round in jan, have a look. end of the
week | type up the webinar recording on menopause and sleep please. then out of that make a
letter for my list, the three tips only | thinking a weekly thing, tuesdays, where I show a
broken chair and what it looks like after. you've got ten before/afters in the folder, make
captions, say what wood and how long it took. insta first and facebook same text | people keep
emailing asking for the rental cottage check in time so 1) answer the ones sitting there 2) put
it on the site, big, 4pm, FOUR | the letter from the Swiss gallery came in french, I need it in
english before I ring them friday at nine. its 2 pages, old lady handwriting scanned | Been up
since 4 with the ovens so excuse this. Hot cross buns on the site (£1.60, box of six £9), same
on insta w the tray pic, and the cafe on Bold Street owes me for feb so send them the bill again
| My mum's poorly so I need to get from Cardiff to Inverness and back, fly if it isn't silly
money. book today please, aisle seat, only a small bag. Car at the other end because her village
has no bus | 30 min recording of a client session, she agreed, I'm a career coach. just her
answers typed, not my questions, under the headings skills, worries, dream job | brain dump.
post about the new rescue hens, find out what free range boxes cost with my own print, put egg
prices up 30p online, bill the deli for 40 dozen | Could I have just the receipts done for the
van, fuel, tyres, insurance, ferry, put by month for all of last year. I want to see if the
thing is worth keeping. Ignore the parking ones under a fiver | by the way new one: which
insurers do public liability for one person forest schools, roughly what does it cost and do
they cover open fires. three options is loads | Sponsors list. half on paper half in my head,
I'll dictate the rest. type it into a sheet, then ring them for the summer panto and get
meetings, then thank last years lot on facebook | every friday someone pls put the veg box
contents on the website, I'll text a photo of the chalk board thursday night. also the picture
of that weeks box | can you get me to Dublin for the harp festival, boat not plane cos of the
harp, and a b&b with ground floor room. Meanwhile answer anyone asking about lessons, I'm full
til sept | right so I'm driving and talking to the phone, I need a hotel in Dundee, two rooms,
me and the apprentice, cheap, parking for a high van, breakfast before seven because we start
fitting at half past, and get it booked before noon tomorrow cos the boss of the site wants the
address | compare three booking systems for a solo osteopath, price + does it text reminders.
bill Axa for the Turner sessions. do me a post re sore shoulders from gardening. also my couch
needs reupholstering, any ideas who | course opens at 1 today and the inbox already has 30
"where's my login" mails, someone needs to be on it by then. reset link is in the pinned note,
anyone who paid twice gets refunded, tell them I'll do it tonight | Need someone to go through
the paypal and the card machine payouts for the pottery and make them agree with the bank, jan
up to now. There's fees taken off that never match and it's driving me up the wall | another one
from me. Subject: the allotment box scheme. Say the hungry gap is coming so boxes are smaller
and full of leeks, include the leek pie recipe I pasted, remind about returning crates, and that
I'm looking for a helper on thursdays | I dictate my survey notes into an app and it makes
gibberish of anything with damp in it. 14 clips. Write them out properly, one page per house,
readings kept as numbers | two texts to german please, the care instructions for the leather
bags, & separately my email to the shop in Basel, that one a bit posher | dog hotel updates!! 1
find cheap webcam systems so owners can peek 2 call the 9 vets and get me in to say hello 3
kennels page: max stay is now 3 weeks 4 a post of Otis in the pool | Gallery news, the
watercolour woman from Skye is coming in may. Posts on insta with teasers and then a proper
letter for my list with the private view. ok so obviously need someone to hang the show but
thats me | Feb please + bill the Ashdown lot for the 3 mosaic days, expenses receipts in the
same pic so pull them out | 3 bills: Greene, Okoro, and the scouts. all in the notes with
amounts. and then reply to Okoro's angry mail first so the bill doesn't land on top of it |
typing up of the 12 dictations from the vet visits, then copy the weights + vaccines into the
herd sheet. tuesday at the latest thx | what would it cost to sell my honey at Borough and who
do I talk to, get the label text in spanish, and bill Flora Deli for 3 cases | The summer camp I
run needs 10 more kids. You have the sheet with old families, phone them in the evenings, ask
about ages, book the open morning on the Saturdays I've marked in green. Be gentle with the ones
that had covid drama last year | send the Belgian brewery my invoice for the label art (1,900),
and make a flemish version of the care notes that go w the prints | kitchen range page is down
to 404 cos I renamed something, plus the price on the oak worktop should be 215 a metre. fix
before 9 tomorrow please as I'm on the radio | get the year end tidy: books for the quarter,
bill Hattie for the bee removal, resend the school's one. all by end of march. and does anyone
know a beekeeper that takes swarms | the help desk for my sewing patterns app is 60 unread. The
list of answers is in the faq doc. For size questions, send them the chart. For anything legal,
forward it to me | The oyster tags from last season are in three biscuit tins. I took a picture
of every one, bed number, date, dozen, who bought. They need copying in the sheet the fisheries
people gave us. Don't guess, leave a gap if its smudged | from monday 9am onwards I want someone
on the phone to everybody on the waiting list for puppy class, there's 44. Offer them the new
sunday group, write down breed and age, and if they don't pick up try twice then text | sep
thing, I forgot: the christmas wreath people are asking for refunds in the inbox since the moss
went mouldy. Be kind, offer half back or a spring one, log who picks what. about 9 of em |
newsletter about the seed swap, keep it short, and also do the books for jan plus feb since I
finally found the receipts behind the seed drawers | two different posts pls, one about my bees
making it through and one for the open day, and the open day goes on the site as well w the car
park note | Month end for the hair place. feb + march bank, hours for Jodie and Kay (Kay's on
holiday 2 weeks), and answer reviews on google, the bad one nicely | chase the bakery on Elm rd,
third time, then check if there's a cheaper insurer for my food trailer than the one I'm on,
£640 a yr, same cover | studio is full steam so all of this by the 20th: posts for the drum
camp, letter to the parents, answer the enquiries, bill the two schools. Phew | bill Jan and
Pauline for the chicken coop build, 980, they paid 500 in cash so only the rest, with a thanks
for the cake line | Random but important. A client wants a headstone in Portland stone and my
quarry's shut. who else sells it in slabs 75mm and up, do they saw to size, whats the wait, and
ballpark per square metre | answer the letting enquiries in the gmail (flat's gone, but the
garage is free) n send Raj his bill for the garage, march, 90 | voice note so bear with me, I
run a mobile sauna and the money comes from three places, the booking app, cash in a tin and
bank transfers, and february is just a mess, can someone line it all up with the statement and
put the wood receipts against it, thats it, ta | next week could somebody call the b2b list,
bike couriers, I do their bags. 19 numbers. Ask who's in charge of kit, offer a free sample
drop, put a visit in my diary between 2 and 5. skip Pedal Pete, he's my brother | Could someone
write out a phone call I recorded with an old steam engineer? 40 min, broad Lancashire, he
swears, leave it in. Put a time stamp every five minutes or so, it's for a podcast page | urgent
one, the wedding band deposit bill needs sending straight away, Mr & Mrs Adeyemi, 30 percent of
1,800, dates are in the mail thread, they transfer tonight before they fly | Danish version of
the knitting pattern pls (garter stitch = retstrik I think), also the yarn shop in Aarhus never
paid, send a nudge | Hullo, tis me with the donkeys. All of january's vet bills and the gift aid
money has to be matched to the bank before the trustees meet, say the 20th. The sponsor payments
come in as one lump from the website, break that down by donkey | what do other dog groomers
within 20 km charge for a poodle, full cut? need a little table | I have a second recording for
typing up, session 5, it's 40 min. Same format as the one you're on. | hello, new here! I run a
little plant shop. could somebody write our email newsletter about the repotting day and a
facebook post to go with it? both by the 20th | obi and quayle are underway i see, then there's
one more: bill the Thornbury school for the drum circle please, 3 sessions, 95 each | Our
concert page needs the new venue, put it up by 31 April please | We've got about 400 subscribers
and I never write to them. Could one of you draft something about the spring menu, friendly,
with a bit of a story about the asparagus farmer? | hours received. next: instagram story text
for the flash tattoo day, and take the old flash sheet picture off the homepage | my inbox is
drowning, 60 odd messages about the recall. could anybody answer them? there's a text I've
prepared | Flight's fine. I'd also like a room in Naples, near the station, three nights,
breakfast, not above 95 | Right, confession time. I've got eleven months of unsorted receipts in
a drawer, some of them have been through the wash, a few are just a phone photo of a fuel pump.
The tax lady won't talk to me any more until they're sorted and she needs them by 31 March.
Who's brave enough? | bars are going well by the look of my calendar! could a second list be
phoned from Monday on, 18 delis, same pitch, half an hour tasting each | Kitchen hours for Feb:
noted that you're on them. The delivery drivers I run as a second company, could their Feb hours
be prepared as well, as a separate thing? | hiya, it's Moira from the guest house. I need
somebody to go through last month's bank statement with my receipts, and a return train to
Inverness booked for my mum, cheapest going | bill Tom's half day plus the 2nd callout, 4 hrs,
32 miles, payable within 14 days | invoice for 14 hours at 65, Mr Lund, 27 Church Street | call
the 25 on the list, each of them gets 45 minutes with me | write 400 words or so on our tuesday
class, 7 to 8.30pm, for beginners | can we have a monday motivation thing on linkedin, like
weekly? | post about our 10th birthday, we opened the doors on 2 may 2016 with one oven and no
sign | Train to Edinburgh on 17 April, first class if it's under £90. I'd like the tickets
tomorrow evening | two things for tmrw: bill the Osman wedding (1,900) and nudge the Greens,
theirs is 40 days overdue | find a train that takes less than 5 hours to Zürich, two of us, seat
61 or 62 in coach 12 if poss | All the feb hours for Kessler & Co to be invoiced right at the
start of next week, they do their pay run on Thursdays | 180 business cards from the show (3-5
march) into hubspot, friday week please | a linkedin piece: 5 lessons out of 15 years as a
locksmith. whenever you like | rental car in faro for 6 days, pick up 3 june. by 27 march is ok,
my new card only works from the 24th | st paddys post for the pub, live on tuesday 6pm sharp,
band is on at 8 | could you take this over for good, matching my bank statements, always by the
10th of the following month? | please ring Mrs Adeyemi after 6pm on thursday next week to fix a
date for the measuring, she works 9 to 5 | hours of my 2 helpers for march, I need them mon 30th
12 noon, they get paid on the 1st | match january's statement with the receipts, the 3 from 24/7
Fitness are private | type the 2019-2023 guest books into excel, around 400 lines.. due
30/03/2026 | and then q1 in the books, all three months, by the end of the quarter. thx | find
out what a permit for a food stall costs in Bath, fri 3pm. and bill the Harris party, no hurry
on that one | text for an email to my 800 subscribers: enrolment opens on 30 march. i want to
read it a week on monday | two insta posts for mothering sunday, both up on saturday at 10am,
tulips in one and the voucher in the other | second photo on the about page is from 2011, swap
it. and a post that I'm in the June issue of Bella | a woman has been asking since 9 this
morning for a refund on order 10-11, could you reply to her | inbox exploded, 70 unread since
the weekend. can somebody start answering straight away | ring the 12 people on my sheet
tomorrow between 2 and 4, thats when they actually pick up, and get them in for a demo | looking
for a place in Porto, 4 nights, 2 adults 1 kid, max 110 a night | please send the reminder to
Dorset Dairy on february 30 | price lists of the three wholesalers into one sheet. 5 working
days is ok with me | 16 pages, the lease of 1 march 2019, into english if you can | remind Stone
Bros of invoice 0312, they're 3 weeks late and it's not the first time | version 3.4 of the
manual to polish please, only chapters 2-9 | got a 50 min interview that needs typing up. before
noon tomorrow, doable? | I'm off at a retreat monday to thursday next week and somebody has to
answer the studio emails those days, normally 12 or so a day, all very tame | put on the site
that we are open 9 to 5 except wednesdays | price on the site is WRONG, ladies cut is 42 not
24!! fix it right now please, people are booking | 24 delivery notes from 2024/25 to be typed
in. column B is the date, 12/05 style | a story for tomorrow 7.30am with the new croissant.
photo in 5 min | starting 1 april somebody should ring my 60 old clients & get them back in for
a check up | invoice for the Patel kitchen pls, 2480 incl vat, has to be out by friday | new
pics of room 7 on the website and a fb post about it. both till the 20th, we're fully booked up
to the 19th anyway | sick days Jan–Mar pulled together for all 9 staff. my accountant is here on
tuesday 24 march at 11 and she bills by the quarter hour, last year I paid 3 hours for watching
her read, so I need them at 9 that day | eod friday: feb statement matched. the bank feed broke
on the 18th so theres a gap of 3 days | receipts from jan and feb are sitting in a shoebox
(well, a dropbox). all of it sorted by end of the month would be a dream | can sb cover the shop
chat on weekdays 5-7pm? thats when I do the school run and then dinner, so really every single
weekday | find me a supplier for 250ml amber bottles, min order below 500, by 15 april | the 2nd
draft of the price list into the shop, 112 items | what do other dog groomers in leeds charge?
ten names with prices, within a week | A mailing on the 2025 bike models please: 20% off, code
MARCH20, free delivery over 75, and mention that the shop has been on Station Road since 1974
and that grandad, who is 88, still trues the wheels on saturdays | ok something else, my van
mileage since january is in a notebook, needs typing into excel | from now on a caption for a
reel every monday, i film you write | Please ring the 30 people from the open day and get them
in for a trial lesson, starting tomorrow | wages for Josie and Malik like last month please, and
200 old recipe cards of my nan's typed into a sheet | and january and february paypal fees
reconciled please, by the 16th | Right, list for you: reply to the three people moaning on
booking.com, invoice the walking group (14 heads, 2 nights, they know the price), and the letter
from the Czech couple into English so I know what they want | Invoice for the Hadley wedding,
2,300. And the pictures from it need to go on my site, gallery page | separate thing: ring the
eleven people from the Chamber breakfast and fix a coffee with each of them | need a return
train to Leeds on Tuesday the 17th, window seat if you can | would love an email to my list
about the new lino workshop, to go out next week | the board meeting recording from tuesday
typed up, and find me three venues in York for 20 people. end of the month will do | ep 15 is
recorded, same again please | Morning! Kasia behind the counter tells me half the building site
across the road is from Gdansk and they just point at things, bless them, so I thought why not,
menu into Polish please, it's two pages, by monday if one of you can manage | new thing: my bio
into French, 200 words, for thursday | one sec. more pressing: invoice for Okafor, 6 hours at
140, straight away please | someone to answer the shop emails every weekday, it's about 15 a
day, mostly where's my parcel | and i'd like a post that i'm in Bologna with the new prints,
plus somebody to answer the customer mails while i'm gone
""",
}
