"""What people who write English want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| Podcast ep 12 is recorded: transcript please, and three teaser posts for linkedin out of it |
two things while I've got you: chase the three who still haven't paid for january and get me a
train to Munich on the 24th | Thing is I've said yes to a stand at a fair in Bologna on the 14th
of april, so that's a flight, a room, and the flyer in italian | Since Ines broke her wrist
everything has piled up: forty mails from customers unanswered and the feb receipts not entered
in the books | two jobs: type the 130 class registrations into the spreadsheet, and write the
invoices for the term fees off the back of that | insta + facebook for the mother's day tea,
please, also a mailing to our regulars with the same text more or less, and last the event onto
the home page | Since the lass who did it moved to Spain: a newsletter about our bridal
appointments, and whatever mails come in as a reaction answer them please. | two jobs for ye:
what do other farriers in Munster charge, and put whatever comes out of it on my prices page as
a wee comparison | Translate this into German and put it on the site: "Closed from 6 to 10
April, in emergencies call the clinic in Moorfleet" | put new wheel build prices on the site
then post it on insta too. fri pls | could you do the post for mothers day like last year and
write the bills for february while you're at it | Booking.com changed the commission in January
and since then none of my numbers add up. Somebody please get the books straight before I sit
down with the bank on the 26th. | Karlstrasse is SOLD, so the listing can come off the site, and
let's have a smug little post about it | Whoever does my books is a saint. Could the same saint
send Ferrante his invoice? 3 portraits, 780 incl. VAT | Kettle & Sons have now ignored two
invoices. I'd like them to get a third letter, politer and scarier. | People write to hello@
mostly at weekends, when I'm pretending to have a family. Could one of you take those, every
Saturday and Sunday? | We've a family moving Lyon to Leeds, hardly a word of english between
them. Need our removal terms in French by Monday | Old Hodgson still owes me £340 for hay since
November. Chase him will you, nicely the first time | Road's flooded at the ford so no lessons.
Answer whoever's written in asking and put something on Facebook, both today | need this
whatsapp from a Polish lady put into english right now please, she's stood at the gate with a
husky | What are other yards round Ripon asking for full livery these days? find me eight or so
by next Wednesday | There are 61 sign-up cards from the Passion concert, scans in the folder
"cards". Enter them into the member list and then send those people the welcome mail, say by
Wednesday next week. | can someone chase Lindqvist AB for invoice 2025-118 right away? It's
9,400 and I'd like to eat in April | a post every Thursday with whatever beer is on the guest
tap, Mirko sends you the photo | hi, first time here. I run a podcast, 40 or so receipts a
month, a bit of ad income from the US in dollars. Could you do my books for January and
February? Everything's in one Dropbox folder, badly named. | interview with the illustrator is
in the drive (Lisbon_raw.wav). type it up and get it into English, she speaks portuguese
throughout apart from the swearing | missed connection in Hanover, need a hotel here tonight
near the station, asap please, under 120 | who owns the UK rights to "Der Schattenfischer"? I've
asked at Suhrkamp and got nothing. Monday would be great | from now on could you take the info@
inbox each morning? Mostly people who can't find the download link | Twelve singers, one
conductor with opinions: coach or train to Wrocław for the festival on 8 May, whichever is
cheaper, and beds for two nights | There's supposedly a letterpress man in Antwerp who still
casts his own type. Track down who he is, get me half an hour with him, and sort the train |
There's a lady, Mrs. Pohl, who's convinced we double charged her. We did not: one was the
deposit. Would you write to her, kindly, with the two dates, 3 and 24 February? | Two posts for
the roastery account. One with the new Ethiopian, one with the cupping evening. No hashtags, no
emojis, Lena does the pictures | Morning. Flights to Porto for the ceramics thing, and someone
to water my plants while I'm off | Put the 212 orders from the market notebook into the shop
system. Columns are name, jar size, paid y/n. Skip the ones crossed out, my mum will handle the
refunds | translate the workshop page, and put a new photo of me in, the old one has me with a
beard | the accountant keeps nagging about receipts, the customers keep nagging about when their
bikes are ready. take both off me please before i scream | Had a lovely chat with a couple from
Oslo who stayed with us. They said our Norwegian brochure is gibberish. So: proper Norwegian
please. And they recommended we post more often, so let's do that as well, three for a start |
I'd like the invoice to Baxter re-sent no wait that's paid. Write one to Foley instead (chimney
lining 730) and start on February's accounts | What I need is really one thing: numbers for the
bank. So January and February, reconciled, the receipts matched, and a profit figure at the end
| Could you ring the allotment people on the waiting list to arrange viewings? My colleague did
A to K already so start at L | Data entry job: 3 years of guest books, name, date and country
only, into a spreadsheet, then the same sheet shared with the tourist board lady and me |
Payslips prep please. Dave's overtime from the storm weekend counts double, Mo is on holiday,
the apprentice started the 2nd | So we had the big flood in the cellar in January, insurance
wants everything, and I've been up every night with it, and now Mrs Lindqvist from the council
says she needs the exhibition text in Swedish or we're out of the programme. Swedish text then.
Plus the receipts. | Add the 34 new dogs to the sheet? owner, breed, jabs. and invoice the
Saturday group | Train Glasgow to Inverness, hotel by the station, back on the sleeper; my wife
sorts the dog | where can i get the cheapest oak in bulk, and how are the sawmills' lead times,
and do they plane it | Hours for Lena and Jakub. Invoices for the school and the sports club –
two separate ones, different prices. | My nephew usually does the bookings calls, he's in
Thailand. So please: call the leads for me, book them into my calendar, texting isn't needed |
find me a hotel in Vienna no wait, two hotels, one for me in Vienna, one for Karin in Linz,
different weeks | Bloody landlord put the rent up so I'm moving shop. The address has to change
on the site and I want customers told by email. No rush. | Birthday girl here!! celebrating by
delegating. March invoice to the nursery, insta story captions, flights to Malaga for me and mum
| Book: Ryanair or whoever to Krakow, hostel in the old town, and print my boarding pass? no
printing, pdf is ok | hey lovely people, my psychologist practice has a phone line that crackles
and my web page has a spelling problem ('theraphy'), just the second one for you, can that be
done today? | My baker's assistant handed in her notice, her last hours need working out by
Friday for the pay. I'm also thinking of hiring through LinkedIn, so a post. Somebody who'll
actually knead dough from Monday? | morning all, could one of you get the pricing from the six
gin distillers and then i'd like calls made to bars off the lead list, i want twenty sit downs
in may | For the tax office I need nothing. For the bank I need February closed. For the
Italians: the brochure in Italian. For me: silence. | Three lads on site this month plus Kev who
was off sick mon to weds with a note. Hours are on the whiteboard pic I sent, the saturday ones
are time and a half. Get it ready so I just have to press pay | got back from the fair w 63
business cards, they need typing into the crm w notes on the back. then a mail going out to
those people, nice to meet you, here's 10% off first order | I promised everyone at the clinic a
letter about the new hip class and I have just not done it. It's for over 60s, starts after
easter, tuesdays, bring a towel, first one free. Please write something that doesn't sound like
an ad | invoice needed right away, Marlowe Press, copyedit of the gardening book, 62k words at
14 per thousand. their accounts lady goes on leave any minute | 3 bills: Sandhu (gutter clean
85), the care home (gutter + fascias 310, PO 5521), and the pub on the corner 140 but they get
10 off cause of the pints | month end: hours for the four girls (Ines had her wisdom teeth out,
3 days), the march bank, and bills to the two hotels for laundry. plus the dryer vent needs
someone to clear it but thats my own headache | So my accountant mentioned some rural tourism
money for people converting barns, could somebody dig out what that's called, if one woman with
6 pods even qualifies, what they pay and when it closes. Links please not a novel | need a train
down to Penzance w my bike, seat by the rack, and the hotel there for 2 nights. also bill the
regatta committee for the sail repairs, 3 genoas | hours for the kitchen: Del 38, Aga 41.5, wee
Cal 16 plus his driving days. Get the run ready. and a post for the job ad, weekend pot wash,
must like loud radio | people keep emailing asking for the rental cottage check in time so 1)
answer the ones sitting there 2) put it on the site, big, 4pm, FOUR | My mum's poorly so I need
to get from Cardiff to Inverness and back, fly if it isn't silly money. book today please, aisle
seat, only a small bag. Car at the other end because her village has no bus | march hours for
Siobhan and the two students, Siobhan did 6 sundays well 5 and a half, students clocked on
paper. one of em had covid. has to be all set by month end so I only need to look it over |
Sponsors list. half on paper half in my head, I'll dictate the rest. type it into a sheet, then
ring them for the summer panto and get meetings, then thank last years lot on facebook | right
so I'm driving and talking to the phone, I need a hotel in Dundee, two rooms, me and the
apprentice, cheap, parking for a high van, breakfast before seven because we start fitting at
half past, and get it booked before noon tomorrow cos the boss of the site wants the address |
Need someone to go through the paypal and the card machine payouts for the pottery and make them
agree with the bank, jan up to now. There's fees taken off that never match and it's driving me
up the wall | I dictate my survey notes into an app and it makes gibberish of anything with damp
in it. 14 clips. Write them out properly, one page per house, readings kept as numbers | Gallery
news, the watercolour woman from Skye is coming in may. Posts on insta with teasers and then a
proper letter for my list with the private view. ok so obviously need someone to hang the show
but thats me | typing up of the 12 dictations from the vet visits, then copy the weights +
vaccines into the herd sheet. tuesday at the latest thx | send the Belgian brewery my invoice
for the label art (1,900), and make a flemish version of the care notes that go w the prints |
get the year end tidy: books for the quarter, bill Hattie for the bee removal, resend the
school's one. all by end of march. and does anyone know a beekeeper that takes swarms | from
monday 9am onwards I want someone on the phone to everybody on the waiting list for puppy class,
there's 44. Offer them the new sunday group, write down breed and age, and if they don't pick up
try twice then text | two different posts pls, one about my bees making it through and one for
the open day, and the open day goes on the site as well w the car park note | studio is full
steam so all of this by the 20th: posts for the drum camp, letter to the parents, answer the
enquiries, bill the two schools. Phew | Random but important. A client wants a headstone in
Portland stone and my quarry's shut. who else sells it in slabs 75mm and up, do they saw to
size, whats the wait, and ballpark per square metre | next week could somebody call the b2b
list, bike couriers, I do their bags. 19 numbers. Ask who's in charge of kit, offer a free
sample drop, put a visit in my diary between 2 and 5. skip Pedal Pete, he's my brother | Danish
version of the knitting pattern pls (garter stitch = retstrik I think), also the yarn shop in
Aarhus never paid, send a nudge | Two things for Friday: an invoice to Marlow Joinery, 640 plus
VAT, and the paper sign-up sheets from the fair typed into our google sheet | obi and quayle are
underway i see, then there's one more: bill the Thornbury school for the drum circle please, 3
sessions, 95 each | hours received. next: instagram story text for the flash tattoo day, and
take the old flash sheet picture off the homepage | replies are great. two further jobs please:
find out which wooden toy makers in Poland sell wholesale, and write the may newsletter, subject
is outdoor toys | good morning, I need my 2-page rental agreement turned into Ukrainian by the
30th of February, that's the date the tenant wrote down | phone round the 31 pubs on the list
for tastings, landlords are mostly up by 11, each gets a 20 min slot | invoice my tenant in unit
4 for 350 on the 1st of each month pls | An email to my yoga people on the first Tuesday of the
month, every month, about 300 words, breathing and backs and so on | the old paper files
1998-2010 into the crm, by the end of the year, it's 2 boxes and a spider | my 6 cleaners hand
in their timesheets on sunday night. I'd want the hours added up each monday | in three hours at
the latest the sold out banner has to be on the homepage | remind Stone Bros of invoice 0312,
they're 3 weeks late and it's not the first time | please get the pay ready for Ana: 86 h in
february, 2 sick days, 1 half day | starting 1 april somebody should ring my 60 old clients &
get them back in for a check up | sick days Jan–Mar pulled together for all 9 staff. my
accountant is here on tuesday 24 march at 11 and she bills by the quarter hour, last year I paid
3 hours for watching her read, so I need them at 9 that day | looking for a person who does 3
linkedin posts a week for me, mon wed fri, I'm a leadership coach with no time to sound clever |
ok something else, my van mileage since january is in a notebook, needs typing into excel |
wages for Josie and Malik like last month please, and 200 old recipe cards of my nan's typed
into a sheet | Right, list for you: reply to the three people moaning on booking.com, invoice
the walking group (14 heads, 2 nights, they know the price), and the letter from the Czech
couple into English so I know what they want | need a return train to Leeds on Tuesday the 17th,
window seat if you can | and i'd like a post that i'm in Bologna with the new prints, plus
somebody to answer the customer mails while i'm gone | haven't written to my list since
november, feels rude by now. there's 3 half ideas in my notes app, turn one into something and
get it out tuesday? | I dictate into my phone after each session while driving, it's 19 memos
now, some are just me swearing at a roundabout. can that become proper notes per client | two
calls today, first one is a maybe (Ines, she wants to see the price on paper and talk to her
husband), second one is a definite (Caroline!! couples work, she and Matt) so those two get the
paperwork | first of every month from now on, one letter to the list, I give you a voice note
the week before and you do the rest. can that be a thing | Mediation yesterday, both sides
agreed to recording. 2h10. Verbatim please, speakers marked A and B, no names. By tomorrow. |
Harrow Council, 15 April, 2pm their office. Put it in, confirm with Denise, get me there from
Leeds and home same night. | Chemistry call with the CFO at 11 today. Recap plus the two options
in her inbox Friday afternoon, not before. Looks less keen. | Job at the dentist's is finished
and signed off. 3 days labour, the sheets, and I'd already had 2k off them in Feb. Can it go out
today please, cashflow is dire | Been told I should be charging overtime for the night pours.
Sheets for all five men since New Year are here in a biscuit tin, can you tot up what's nights,
what's Sundays and what's ordinary? Then add it on to a bill for the contractor | every bill
that came in since Jan is in the 'stuff' folder, unnamed, unsorted, some twice. my accountant
said, and I quote, 'absolutely not'. Also a customer's cancelled half the order so they get some
money back on paper, 312 quid | New accountant, new rules: she wants every supplier bill since
January scanned and labelled, I have them in a drawer under the anvil. While you are at it find
me 3 kilo of hand forged nails, 80mm, black, my old smith has passed on | ok so I'm in the van
so this is dictated, right, there's the new dice trays, walnut and oak, they need a description,
a good one not like the last lot I wrote myself, and then once that's there can someone stick
them on the German marketplace in German obviously, and that's it, oh there's only one photo so
far sorry | Someone in Bordeaux asked why none of it's in French and honestly fair point. It's
eleven tea pages plus the brewing chart | Could you see what others ask for a handmade dog lead,
1.5 m, and whether mine at 29 is daft? I've a stall meeting Tuesday and want to know by then |
What's my competition charging for a quilted chicken. Yes a quilted chicken. No rush, sometime
next week | hello 🌞 every first Friday I'd love a little letter going out, what's on the loom,
what's new, I'd talk it into my phone and you make it pretty | would sb kindly fix the colours
on 9 skein pics, my phone thinks everything's teal. and use those pics plus my label notes to
write what the yarn's like, drape, ply, the usual | My nan's quilt pics came out dark. Nan is 84
and wants to sell online "like the young ones". brighten them, then help her with a name and a
few nice lines for each? there's 3 | We won bronze at the county ale awards!!! want the paper to
know and want it all over insta too | Talk I gave at the meetup is on a USB stick. - need it in
text form so I can reuse bits - then a 2 min highlights cut for LinkedIn. 1080p, 16:9 and 9:16.
| Book's out 2 June. Want to be invited to things, shows, folk who talk into microphones. And
get a proper notice to the papers with the cover. | I need two things off the same list: a big
poster of what I charge for the wall and a wee card version for wallets | Will answer that
later. In the meantime I've a story about a Victorian shoe found in a flue. Make a proper long
read of it for the site, then the short of it to my mailing list and a teaser for facebook |
Starting from scratch here: took early retirement Friday, going to be a piano teacher. So I'd
want a look, cards to hand out at the school gate, and words for the one page site my son's
building | Flat 6 must be let by the end of the month, I've a list of 11 people who rang. Would
you get them in to see it in some order, and have the contract ready with the name left blank |
group of 14 hikers asking if we'd do packed lunches and what time is breakfast. they decide at 5
today between us and the hotel so someone be charming. yes to lunches 9.50 each, breakfast from
6.30 | ok big one. Basement flat: damp in the back wall, get someone to look at it and quote.
then an advert, be honest about it being a basement. then I'd like you to handle everyone who
replies because I'm on nights till easter and sleep all day | Gwen here 🐑 two things! the
shepherd hut page needs rewriting bc we've a proper loo now, HALLELUJAH, and there's a chap
asking is the hut heated, it is, wee stove, logs included | Guest broke the glass door of the
shower in Fern, admits it, very sorry about it. Need a glazier, and then they should get a bill
from me for whatever it costs plus the lost night 84 | did the lad in number 9 ever pay for feb?
cant see it but the bank app is a mystery to me also flat 4's agreement runs out in may, same
again for another year please | Tenant in the garden flat is off at the end of May, she was
lovely, sigh. So I'll need the thing we both sign when she gives the keys back, meter numbers
and all that, and then it has to be advertised again, 3 rooms, 71 m2, new bathroom since 2024 |
the wedding lady again. wants to know can they bring their own DJ (yes till 11) and what would
all 6 cabins cost thu-sun. could you answer and put the price on a proper offer, 6 x 3 x 110, by
tomorrow | someone's selling my fox on mugs on some marketplace?? can you go after them. also
(unrelated) the fox print is sold out, can you put the badger up instead | press kit, new
licence contract for the label guy, hotel in Ghent, bill for the workshop | two invoices pls:
Hargreaves Books, 3 spot illos, 450. Marlow school visit, 220 + train 31.40 | Love, I'm short of
work in June, ring round the hotels on the coast would you. And my biography still says I'm
forty-nine and singing with Derek so do me a fresh one | need shows for the live set, berlin
leipzig prague, in september. promoter in prague sent his contract already so look at that one
too | Merch: 40 tees black, 15 totes, put em in the shop. Gigs: we want 3 more, anywhere with a
stage. Money: Rathskeller still owes us 350, write to him. | Hiya, forwarding this: > "Please
find attached our standard artist agreement, to be countersigned by 18 March" is it ok? and can
you get my fee invoice to them the same day | Open calls for ceramics, Europe, anything. Then
crates and a courier for the 5 vases that did get in somewhere, they must be in Faenza by 20
April 🏺 | Hello lovelies, I've culled the Thompson/Adeyemi wedding down to 48 images, edited
them all, the couple has theirs on a stick and paid (hooray), and the album goes to my usual
binder. What's missing is that people keep asking me whether I also do outdoor ceremonies, and
nothing on my pages shows it. So take the 15 starred ones and build a page around them, headline
up to you, contact form at the bottom. By the 20th if you can as that's when the bridal magazine
goes out | Northern desk is being cute. Job was 2 Feb, half day, pics ran 3 Feb, I sent the bill
myself the same week, no. 2026-11, 240. They said "with accounts". Then they said new accounts
system. Then nothing. I still want to work for them so don't go in swinging. But get me the
money. | Could you post one picture a day for me on the socials, with those hashtag things? I
can't be doing with it. | Recital programme, running order's attached, then bill each family for
the two tickets they get | We're having to call an extraordinary meeting because of the merger,
I need whatever has to be sent for that. Also the meeting where we decided it was last Thursday
and I only have a voice memo, so that has to become minutes before anybody can lean on it |
People keep asking me at the till how to get into the bookbinding weekend and I keep saying
"I'll let you know". Ten benches. | Colm here. Books up to end Feb. Then a list of who owes and
a letter to each. Then AGM stuff: notice, agenda, proxies. All by 10 April, in that order, I'm
at sea after that. | what do the three schools round here charge for a gym on weekday evenings,
no idea where to begin | Trainers' mileage for Q1 settled and paid list to me. Application to
the sports fund for the new mats, that has to be in before Maundy Thursday, i.e. 2 April at the
very latest | Spring appeal letter to all friends of the garden please. And when I looked I saw
nobody who gave at Christmas ever got anything back from us, that's 34 people, put that right as
well | So the council rang me in the middle of a client. They have a pot for community sport, up
to 5k, closes 31 March, and our para rowing thing would fit but it needs writing up properly.
While she was on she also said the boathouse upstairs room is going again, so could you get us
in there for the coxing weekend. That's all the council news I have. | The county wants to know
how we used their 3,000, report due on the 27th. For that I'd also need an overview of what went
out on the youth side, because I honestly couldn't tell you | tickets for the ceilidh (numbered,
180)... a big poster for the chippy window... and something to go round everybody on the list
saying dig oot yer dancing shoes | I've said yes to hosting the county round before thinking, as
ever. That means a gym with at least eight courts' worth of floor, and I also have no one for
doors, teas, scores or the car park. You see where this is going. | Brendan insists we never
decided about the trailer. We did, at 1:12 on the attached. I want it in black and white what
was resolved that evening. | Trustees' notes typed by Wednesday the 18th please, and then start
on the paperwork for our yearly meeting, ballots for chair and treasurer included | got a mail
from the roaster in Trieste and my italian is limited to ciao. forwarded it to you | New tasting
menu's final. Lay it out as one page and do it in English AND Spanish, guests arrive the 19th |
two things, last months supplier bills want entering and there are 5 google reviews sitting
unanswered | new burger photos in the drive, they need brightening, after that I'd like one big
on a poster for the truck side | cleaning checklist for closing, laminated-able, and then put a
name from the team against each night in the plan | I'm off grid next week with the kids. Could
you handle everything that comes in at hello@ while I'm gone? | I want a short mail to my list
on the first of each month with the new designs. Can you take that over? | Easter bunny tee: I
need the design, then the Etsy listing, then an email about it. Everything done by April 3rd or
it's pointless lol | I have a freebie idea. 5-page PDF from my blog post, nice layout. Then a
welcome mail that delivers it. | Take the discontinued enamel pins off Etsy, and while you're in
there pull the fee statements for Jan and Feb into the sheet | april issue of the bike shop
newsletter please. topics: e-bike subsidy, winter storage is ending, saturday rides | Train and
hotel Cologne for me and Jan, 24 to 25 March, near the fairground, 140 max a night | who else
does mobile horse massage within 100 km of Bath and what do they charge | Wordpress is shouting
about 14 plugins again. Could somebody run the updates and see that the shop survives? | User
guide for the kiln controller, English to German, 28 pages, done by 10 April would be perfect |
the map on our contact page still shows the old workshop. new address is 14 Quay St | Got a
letter from a German court or maybe an insurance?? It's two pages and I understand nothing
except my own name. | The supplier finally sent his catalogue. As a PDF. 340 screws and
fittings, and my shop system wants them one by one by Friday next week... | So the shoebox is
full again. Receipts from the tree jobs in January, some wet. Bank statement as usual in Drive.
| Feb books please and chase the three who haven't paid, all by Friday the 20th | Morning! Could
you chase Delacroix for the February money, second time now? And our van sticker artwork still
shows the old phone number, that needs swapping. | Typed-up version of my talk with Dr. Sandoval
(audio, 52 min) by Friday. Also the handout in German. | my google ads ate 400 euro last week
and brought in one (1!) booking. can someone find out where the money goes and switch off what
doesn't work | Cut the first ten minutes off the webinar recording and, while you are at it, get
me the 60 attendee cards into a spreadsheet by Monday. | So here's my week: I'm at a fair till
Sunday with terrible wifi. Someone needs to keep an eye on the customer chat on Thursday and
Friday. Wages for Mia and Tom have to go out too, and the Instagram should get at least two
posts from the stand. | Would you be so kind as to rewrite the product text of the walnut board,
it reads like a manual, and to have the pictures of it retouched, there is a scratch on the left
side. | Label for the elderflower cordial, 70 x 50 mm. We have 300 bottles standing in the
cellar and the fair is coming closer, so I'd be glad to see something by the 18th. Green,
hand-drawn look, the name, the year, and 'keep cool'. | Hi team! First off, the customers asking
about gluten on WhatsApp need answers. Second, I'm looking for a mill within 80 km that does
organic spelt, could you compare a few? Third, my boiler man never came, can someone repair the
boiler? | We are looking for a second driver. Please write the ad, put it on the two usual job
boards and our own notice page, and collect whatever comes in. | Dear all, our rankings have
dropped since the relaunch and I would like an expert to see to it. In addition the relaunch has
left us with around twenty dead links, which need repairing. | I need somebody who can answer
the customers by phone on Monday between 9 and 1 as I'm at a funeral, and I'd be grateful if my
train to it on Sunday could be booked, Hamburg to Kassel. | Since my business partner took the
camera gear AND the editing laptop with her, I'm stuck: the aerial footage needs cutting into a
2 minute film, the menu cards for the tasting have to be designed, and I can't log into our
hosting any more, somebody needs to get me back in. | Mend the booking calendar on my homepage,
it shows Sundays as free, we're closed on Sundays, always have been, and last week two families
stood in front of a locked door. | Every first of the month: a report of revenue per shop and
per product group, as chart and numbers. Every Friday: a story on Instagram with the weekend
offer. | We've been asked to show up in Google's map results. Or rather my husband keeps asking.
Whatever it takes: entry, photos, categories, the works. | ok so 4 things 🙈 video intro for the
channel / text for the about box of it / posts to tell people it exists / and ads if we still
have money from feb (i think 120) | Two invoices are wrong (wrong address, 118 and 121), please
correct and resend; the customers concerned are a bit cross, one wrote a sour mail, Mr Petersen,
answer him kindly. | The whole of 2025 for the tax adviser please. She wants the bank
statements, the cash book, the list of assets, all in one folder, named by month, and she wants
it on the 20th, not the 21st. | 1. tax: which February expenses are without a receipt? 2. tax:
the Q4 VAT return has a mistake the adviser says, have it corrected. | Podcast ep. 31 edit (by
17/3), dunning letter to Blum & Co (today), hours table for Feb (whenever) | Get me a reel out
of the workshop photos, 20 seconds, upbeat. Post on our pages the results of the raffle too,
names only with initials. | Please, the text for my exhibition: it's three pages, my English is
so-so, correct it, make it half as long, keep my voice. The curator reads it on March 25 so I
need it the day before. | There's a marketing plan due for the bank, who won't lend me a cent
without, and it's got to be there on April 1. The bank lady wants to see me too: would you fix a
date with her, mid-April? | Ask the registry office for my certificate, find me ten wholesale
florists in Holland that ship to Austria, sound fix for the choir recording, the hiss is awful.
| Move everything I have on Thursday the 26th to the week after, tell the people concerned, and
leave an hour for lunch in between. | Can I get the March Instagram grid planned and, more
boringly, my Amex matched against the receipts? The second by Friday if you can swing it. | I've
an idea: a webinar on bread. I'd want ads for it on Facebook from 1 April, and the sign-up page
obviously has to exist before that. | Fix me an appointment with Dr Weiss, any day next week
after 4. Fix me a flight home from Athens on 2 May. Thx | I had a lovely call with the owner of
three organic shops, Mrs Engel, she'd like an offer for 200 jars a month. Please write to her
this afternoon, with our standard prices, and ring her on Friday if she stays silent. | My
German is not enough for the residence office. Someone please call them on Monday at 8 when they
open, ask which papers are still missing, and make an e-mail to me with the answer. | Ads
report, please: what did the Google thing bring in February, what did it cost, should we go on.
And the LinkedIn company page hasn't had a post since my birthday, one about the new workshop
would do. | Find out who owns the empty shop at Lindenstr. 14, what rent they have in mind, when
it's free. My neighbour says it's the co-op bank but she says a lot. | inbox: answer what you
can. phone: call the chimney sweep's office for a date. paper: renew my parking badge, form's on
the desk | my instagram got hacked in jan, i've got it back now, followers think i'm a bot.
could you write sth honest about it & post it w/ a selfie from the folder, then pin it | Move
Paula's lesson from the 17th at 4 to the 19th at 4, and let her mum know. | Okay team. Books: Q1
needs prepping by the 7th of April. Web: hosting bill says we're out of space, sort it. Shop: 30
new spools of thread to upload. Film: chop the livestream into singles, one per song. | the
export from the till is broken, umlauts are question marks and the cents are gone, clean it and
send it back as xlsx AND csv | Bill for Ngozi's logo job + sort the receipts, I've thrown them
on the drive + a poster for Mother's Day | The bank statement for February is complete now and
I've scanned every receipt I could find. Could you do the books for that month, please, and tell
me what you can't match? | I've been invited to speak at a florists' meeting in Manchester on
the 24th, which I'm rather nervous about. Please find me a train from York that gets there by
ten, second class is fine. | I recorded a long talk with my grandfather about the founding of
our workshop. It would be wonderful to have that written down by Monday, because we celebrate
his ninetieth then. | our booking page just shows a white screen since last night, can you have
a look | there's a whole shoebox of business cards here from the fair, I'd like them in the CRM
| Recorded my talk with the planning officer, 50 minutes, decent sound. Need that in writing by
tomorrow. | While you're busy with the gallery page, there's something quite different on my
mind. I'm teaching a workshop in Ghent from Monday the 30th of March until Wednesday the 1st of
April and need a quiet room near the cathedral. Could you book me something up to 110 euros a
night? | I recorded a long talk with a retired lighthouse keeper yesterday, and it's pure gold.
I'd love to have it in writing by Monday so I can choose the quotes for the wall. It's about
fifty minutes and he speaks very clearly. | I need a one-page PDF on rose pruning that people
can print and take out into the garden. | While you're on the Finch quote, I'm at my daughter's
graduation on the 19th and 20th. Could someone pick up my calls those two days and say Whitlock
Joinery? | Done with numbers 3, 5 and 11 in Oakfield this morning, 68 each, so those three can
be billed. | Unrelated to the folder: the yoga group from Leeds wants a proper offer for five
nights in October, 12 people, half board. Could you draw one up at 68 a head per night? | Also,
three new reviews came in over the weekend, one of them pretty cross about the stairs. Draft me
something kind for each of them? Don't apologise for the stairs, it's a lighthouse. | Could you
also set up 20 percent off everything in the clearance category, from Friday the 20th through
Sunday the 22nd? It should switch itself off on Sunday night. | Someone left us two stars
because of the "smell of leather" on a leather belt. Can you write a friendly reply I can look
over? | Those lamb pictures came out so well that I want to use them properly. A newsletter to
our box customers for Monday and then a couple of Instagram posts, please. | Customers keep
ringing to ask how returns work. A page of questions and answers for the site would save my
sanity, can that be done next week? | The sign-up is great. I'd also like a little email to go
to all the bridge players every month with the coming dates. | Slides are looking good. Two more
things: a short newsletter telling my list about the breathing workshop, and a poster for the
door of the studio, A3. | Can I get a little sheet every Friday with what came in and what went
out that week? Just two columns, I'm not good with charts. | Price list for my nail studio, one
page, should hang on the wall. I send you the prices in Word, colours are rose and gold. | Mr
Dubois has still not paid the cake from January, 480. Please write him, but friendly, his mother
is my neighbour. | I need the bills for the cleaning of February: Office Berger 4 times, dentist
8 times, Mrs. Hahn 2 times. Prices are same like always. | My mailbox has 1900 unread since the
baby is here. Please make order there. And also the voice memos of my interviews with the
farmers, 6 pieces, must become text. | just been at mrs doyles, bathroom rip out and retile, 14
sqm walls 5 floor, she wants a price. pics and notes coming, day rate as usual | every monday
i'll drop the lads' timesheets in here, can you work out the overtime and split it by site each
week | can you take the phone every friday afternoon from now on, thats when im up on the lift
with the cherry picker. name's hollins tree care | spoke to a fella wants his whole downstairs
skimmed, hall stairs and landing too. artex ceilings in two rooms so overboard those. voice note
has the sizes. just a ballpark estimate on the headed paper, im not going back to measure twice
| got a carrier bag of fuel slips, screwfix and toolstation receipts since new year. accountant
wants them named and matched to the bank, and tell me whats missing | Hi it's Karen, Mr Doyle's
daughter. Two things for dad please: do his receipts for the two houses every month from now on,
and have a look at who's behind with the March rent | Dear desk, I would much rather prune my
fruit trees than talk to strangers. Seven people have enquired after the flat over the seed
store. Would you ask each of them for wage slips and a reference and tell me which three you
would have to tea? Respectfully, Clement Hughes | Good day. I hope the spring has reached you as
well; my crocuses are out. The young lady who is taking the little flat above my haberdashery
moves in on the first of April and we have nothing on paper yet. May I ask you to make up the
lease, 540 a month, two months' deposit, so that she can sign it on Friday the 20th? Yours,
Edith Pemberton | We've finished the portraits for the Sinclair family, 6 prints at 85. Mother
would like the bill made out to the grandfather at the address she sent last year. Thanks, Leah
for Foto Stern | I took 22 shots of the new balayage looks last night, under awful yellow lamps.
Can someone sort the colours out? Two of them have my handbag in the corner, that should vanish.
| With the new brand done I now want: 1) business cards for me and Pete 2) a big magnetic sign
for the van 3) the catalogue texts for the seven safes we sell | Hello, I'm a bit worried. The
contact form on our practice website shows "sent" but nothing has reached my inbox since the
weekend, and patients tell me they wrote. Could somebody find out what's broken and repair it? |
I'd like a blog article of about 600 words on repotting orchids. It should be ready on 23 March.
I also need a short press note for the Kelso Gazette about our move, no fixed date. | I recorded
three client interviews on my phone, each around 10 minutes. Please cut each one down to 60
seconds with subtitles. Due 2 April. | Find out what a music licence costs for a 60 m²
hairdresser's with two speakers, and who issues it. I need the answer by 18 March. | Dear team,
I hope the week is treating you kindly. We are starting a six-week pottery course for beginners
after Easter and I am tired of taking names on the back of envelopes. Would you set up a proper
sign-up with ten places and a waiting list, please? It would be good to have it by Friday 20
March. Many thanks Helen Ashdown | Dear team, our little theatre company has never asked anybody
for money, but the lighting rig is thirty years old and will not last. Would you look for trusts
that support village stages and draft an application for us? I have a quote for £6,400 from the
electrician. Kind regards Nigel Farrow | Dear team, the reading room has given three classes
since January and nobody has been billed for them yet, which is entirely my fault. Would you be
so good as to send the invoices to the eleven participants? The list with amounts is attached. I
should like them out tomorrow. Yours Cordelia Wynne | Hello Nadia, I hope you don't mind me
writing on a weekday like this, I know you're busy. I have a new client starting, a Mr Ferreira,
garden design for the whole plot. Could he get the agreement, the questionnaire and the privacy
sheet tomorrow please? His address is in the enquiry of last Thursday. Thank you kindly,
Rosalind Keogh | Hello Marcus, I hope the roof is dry by now! I promised the allotment society
an answer: could you put me down with their chair, Mr Dhillon, for a coffee on Tuesday at half
past two, and remind us both the day before? The café by the station would do nicely. Cheers,
Bronwen Rees, Rees Seeds
""",
}
