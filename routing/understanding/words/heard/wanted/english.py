"""What people who write English want from each trade; from what was heard."""

from __future__ import annotations

WANTED = {
    "bookkeeping": """
since my bookkeeper quit in january nobody has touched the receipts, can someone do jan and feb
for me | Shoebox of receipts. Q1. Help. | cant face the paperwork, sort my books jan feb mrz
please 🙏 | books. february. usual. | The shoebox with the receipts has been sitting on my desk
for weeks. You know what it is. Please make the quarter appear out of it 🙈 | Since my bookkeeper
ran off to Mallorca nobody has touched november, december or january, it would be lovely if that
changed | The accountant is on at me about the first quarter. All the slips are in a drawer,
unsorted, sorry. She needs it by 10 April | my cousin did the books until he had the baby, well
his wife did, anyway long story, from march on it would have to be you lot, every month | drawer
full of till slips since new year, the vat return is breathing down my neck | Please do quarter
one for me once march is closed, everything's in the dropbox folder you know, deadline at my
accountant's is 10 April | Right, the tax man wants January to March and I've got it all in
three carrier bags. Who takes them? | hi can someone do february for me, receipts from the
surgery are all in the drive folder, need it before the 20th | Hiya, bit of a pickle, my usual
lady for the books is on maternity leave, can you lot take over from march onwards? | Before the
tax man bites: Q1 needs doing, all of it, receipts are a mess in three shoeboxes I've scanned |
Since my bookkeeper quit in january nothing has been entered, could somebody take over the books
and keep going every month? | shoebox of receipts, jan thru march, scanned last night. taxman
wants the quarter by 7 april | books for May | the books again | the tax man's letter scared me.
need jan to mar.. well what there is of it, in order by the 20th, everything i've bought is
photographed on my phone | first quarter needs putting to bed by the 31st, you get logins, i get
peace | so the carrier bag of doom. petrol, timber, screws, lunch. which of them came off the
business card and which didnt i keep | what went through the card in december that i've got no
proof for? my accountant wants chapter and verse | money in money out feb, half of it makes no
sense to me, there's a bit of paper for most things but not all, can someone untangle | Every
month I put off sitting down with the statement and the till slips. Could one of your people do
that evening for me, for January? | i do nails i dont do numbers. feb. please. its all in the
folder called HELP | my accountant wants all the 2025 receipts booked and sorted by month by the
20th. I have 140 of them and no nerves left | the bank statements from jan + feb are staring at
me. book them for me will you | Good morning. I would like my quarterly accounts put in order by
31 March; receipts are in two shoeboxes, I can scan them at the weekend. | got a shoebox of
reciepts from jan + feb, can someone put them thru the books | books for q1 please, end of month
| shoebox. receipts. sept to now. help
""",
    "cars and goods": """
Someone with a tow bar to bring the trailer from Hull to Leeds on Saturday?
""",
    "customer support": """
inbox is drowning me. 60 mails about delivery times. someone please just answer them | I'm away
from the 20th and somebody needs to man the customer chat | people keep writing on whatsapp and
email asking if we do vegan cakes. i need someone who replies to them while i bake | refund
mails piling up after the recall. need a pair of hands in the support inbox asap | My inbox is a
graveyard, people ask where their parcel is and nobody tells them. Somebody please start writing
back | I'm away from the 23rd and someone has to mind the shop's mail while I'm gone, mostly
returns and where is my order | the Spanish customers are getting a bit much for my school
spanish, could you see to it that they get a proper reply when they mail | someone ought to get
back to the people on the waiting list who wrote in about the ceramics class, I've not the nerve
to open the mailbox | my inbox has 140 unread and half of them are asking where their parcel is
| I'll be on the boat for ten days from Saturday and somebody has got to keep the chat on the
shop from catching fire | need sb who answers the customer mails in dutch, 2 wks should do |
Since Tom went off to uni nobody answers the mails at the wine bar, so I'd like someone to look
after the inbox, table enquiries mostly. | somebody has to tell my online shoppers where their
parcels are, 20 mails a day, it's eating me alive | Fifteen enquiries about couple rings came in
while I was at the bench. Please reply to them, my price sheet is in the folder. | nobody's
answered the shop inbox since sunday, 60 odd mails about the late tulips. I can't face them, can
someone? | Why does nobody tell the students that the Thursday course is full? they keep
mailing, I never reply, could one of yours deal with that mailbox | someone for our inbox |
would love not to read one more 'is this gluten free'. take those off me? | off to have a baby!!
who talks to my clients on the site chat meanwhile | i need someone to be me in the inbox. 30 a
day asking do you ship to northern ireland | people get ratty when they wait 3 days to hear from
us, i get it, but im up a ladder all day. who could type back for me | the hello@ address. it's
a swamp. wade in pls, canned text is in the doc, sign as 'the team' | Since the article in the
local paper we have had two hundred letters by email from the public. Would one of you be able
to reply to them on our behalf? | customers keep messaging at all hours, where's my order, can i
swap the size.. someone nicer than me should write back | Hi! Could someone reply to the reviews
on google, the two bad ones first. I get upset when I do it myself | somebody keeps asking on
facebook if we take ferrets. we dont. answer them please | Somebody please answer the info@
mails this afternoon, I'm in surgery with a great dane | customers keep emailing where is my
order where is my order. cant keep up. can u answer them for me this week, tracking nos are in
the sheet | could u take over the customer whatsapps while im firing next week. mostly "is my
mug ready" | i keep missing calls from people wanting to book the boat. can somebody answer the
enquiries in the inbox, theres loads | My reviews on tripadvisor, nobody has answered one since
november. Some of them are quite mean. | 34 unread mails from guests about check in and parking.
i cant face it
""",
    "data entry": """
45 business cards from the wine fair lying on my desk, they should go into hubspot somehow | the
shop has 230 new wines and every single one has to be entered with vintage, grape and price |
time sheets of 12 driving instructors, all on paper. put them into the google sheet | i'm a vet
not a typist: 300 patient index cards need to get into the new software | 340 business cards
from the fair in a carrier bag. they need to be in hubspot and i can't face it | I hate to ask
but the winter collection, all 85 pieces, still has to go into the shop with sizes and prices,
I've got a list in word | we've sixty odd delivery notes on paper and the warehouse sheet is
empty. You see where I'm going with this | and now for something else: the 200 new products from
the supplier's pdf have to get into shopify somehow | there are 300 handwritten feedback cards
on my desk that would be a lot more use in excel | business cards from the boat show, about 200
of them, into hubspot | Got a stack of handwritten glaze recipes, 85 cards, and want them in a
sheet so I can sort by temperature | put the 64 new puzzles into the shop with ean and weight.
before saturday ideally the 14th is when our sale starts | bookings from the paper diary, jan to
march, need copying into the new practice software | there's a stack of 212 business cards from
the fair, all scanned, they'd need to land in hubspot | fifty paper order forms from the market
stall, my handwriting I'm afraid, could these be keyed into the sheet by the end of the month? |
type up the list | mum kept every customer on index cards since 1988. bless her. they need to
live in a computer | there's 75 raffle slips with emails in a jar, i want them in a spreadsheet
by the 20th | guest books from the last 4 yrs, by hand, all those addresses.. punch them in for
me? | copy paste job, sorry. 130 venues off that directory site, name phone postcode, into a
list | new season, 90 frames need to go up in the shop w/ code, size, price, pics are named
right. have to be in by the 31st | my stock's on a clipboard. i want it in excel. it's boring
and long and i have no patience | The supplier's catalogue exists only as a scan. We would need
every article number, colour and price in columns. | copy the addresses from the old appointment
book into the new program, its about 300 | Type up the 60 paper forms from the workshop into the
sheet. | i have 212 repair tickets on paper from the bike shop. someone type em into the
spreadsheet, no rush whatsoever | 200 business cards from the food fair to go in a spreadsheet.
no rush, end of the month is fine | 17 suppliers' bills on my kitchen table and the accountant's
deadline is 10 April. Could you type them into that portal of hers? | Every Monday I write down
the weekend takings by hand and it never gets into the computer. Take it away from me please. |
12 feedback forms came back on paper, of course they did, it's the public sector. I've scanned
the lot. They'd need to become a spreadsheet. | Not urgent, not even important, but I'd like the
300 business cards in this shoebox to be a list | carrier bag of delivery slips from Jan & Feb
wants putting in a spreadsheet. by the 20th'd be grand
""",
    "home": """
The dishwasher's leaking all over the floor, can you get a plumber round today? | The radiator
in my studio is leaking, can you get a plumber here tomorrow? | kitchen tap in the shop is
dripping all over, can you send a plumber
""",
    "invoicing": """
three customers haven't paid since december and i hate chasing people.. | Write to Müller, Kaya
and the Hotel Adler that their money is overdue. friendly but firm. | besides the newsletter
you're on, I also need someone to bill the wedding clients from february | invoice for the
Schneider kitchen: 4,850 net, 50% deposit already paid. pls send out today | I could do with a
hand with the bills, fourteen jobs finished in february and not one customer has seen an invoice
yet | There are people who owe me money and I'm too polite to say so. Someone less polite,
please. | once the wages are out of the way could the same person look at why 4 customers were
never billed in december and send those out | turns out I never sent Mrs Pratt a bill for her
kitchen. 11,400. Would be nice to have that | three customers still owe me for january and i
hate chasing people | hey quick one, can sb bill the Petersens for the two oak doors, 3,480 plus
vat | Mrs. Okafor paid half, Mr. Lund nothing at all, the school says it never got a bill. help
| somebody should chase the four couples who haven't paid for their wedding rings | Another one
please: a second invoice, to Brightwater Primary, 340 for the puppet workshop. Nothing to do
with the one you have. | The seven bookings we had over Christmas were never invoiced. Never.
Please get it done by Monday. | bills to: Moor Farm 3 drums of cleaner 210, Vicarage 1 drum 70,
school 12 drums 840. thx | three customers still havent paid the wine from christmas. a friendly
nudge to each pls | Good morning, I should be most grateful if the eleven invoices for the
January tuning visits could be drawn up and sent out. | invoice for Baker | how do i put this,
some of my yoga people are behind. could a friendly stranger mention it to them | did 3 days at
the school, £280 a day, their office wont pay w/o a proper bit of paper with a po number, friday
is their cut off | theres a bloke been dodging me since xmas over 600 quid for his fence. bit of
gentle pressure, we drink in the same pub | All the February coaching sessions, eleven clients,
rates are in the sheet, they should be told what they owe before the month is out | company
christmas party (yes xmas, i know) was catered by me and never charged. 62 heads at 31.50. oops
| the hotel had 40 centrepieces off me and i still haven't asked them for a penny. sort that
would you | finally get paid week!! list of who had what is in my notes, make em look official
and off they go | could you send the february invoices out by friday? list of sessions is in the
sheet | asap: invoice for Feldmann Bau, 4,200 net, phase 2 of the attic | Can the invoice for
the Kowalczyk house go out on 31 April? | every first monday of the month pls chase the unpaid
invoices | send mr okonkwo a reminder. second one, so firm | Three owners still haven't paid for
vaccinations in January (Holt, Prieur, Mbeki). Remind them, gently please, they all have old
dogs. | invoice for mrs okafor pls, 3 fitted wardrobes 4280 all in, she wants it by fri
""",
    "newsletter": """
Easter mailing to our 800 subscribers, topic: lamb cake preorders. must go out on april 1 |
Spring newsletter for all the pet owners on our list, ticks and vaccinations as usual. I write
it myself every year but this time I simply can't manage. | once a month i promise my
subscribers a letter & every month i break it. can you write the march one? theme: sourdough in
small flats | a mail to all our alumni about the summer intensives would be good, they open our
newsletters quite reliably. to be sent 20 March | the spring letter to our subscribers isn't
going to write itself is it… new courses, the easter break, the parking thing | would it be
cheeky to ask for a mail to all our members about the summer camp, they've not heard from us
since autumn | Would it be possible to have a short mailing to all our regulars about the
asparagus weeks, ready to go out by the first of April? Thank you so much in advance. | Nobody
has heard from us by email since Christmas, our list is going stale | I need a newsletter about
the spring retreat going out on 27 March, warm but not too incense-y | Our members' newsletter
is due, topics: new floor in room 2, Lena's back, breathwork from May. Same length as ever. |
Letters to landlords: my valuations talk should be in the april mailing, a nice short one, about
150 words all in | wee favour, could youse put together the april mailing for the salon as well?
once the march one is out mind | Tax adviser here, spring letter to my clients on the new
e-invoicing rules, about 400 words, I'd want to send it on 1 April | a newsletter please | same
newsletter as always | the thing that goes round to everyone on our email list once a month. i
have zero ideas. maybe bees? we sell honey | subscribers haven't heard from us since the
autumn.. something warm, new puppy class, shampoo offer, pic of Biscuit | got 1100 ppl on the
list and nothing to say to them, help. new stove, open day, that's it | Could one of you write
the April round robin to our members? I shall give you three topics and you make it readable.
The 1st would be ideal. | need 400 words to send all my old students about the autumn trip to
Seville, chatty, goes out on the 27th | what i'd like is a kind of letter to all the customers
who left their email at the till, about the asparagus starting | Monthly mail to the wine club,
here are 4 voice memos of me waffling about tuscany, make it sound like i can write | need a
newsletter about the new prenatal class, nothing fancy | Hello, Dr Lindqvist here. Vaccination
letter to all the cat owners on our mailing list please, next week is fine. | need a mail to all
the subscribers about the spring glaze workshop, out on thurs 19th. its 85 quid per head incl.
clay, max 8 ppl | I promised my regulars a letter when the asparagus menu starts, about 300
addresses, half of them over seventy so please no emojis. I have never written a letter in my
life, I cook. | Mail going out to my regulars about the new wine list?? you do that dont you? by
the 20th | My new rate is 95/h. The whole mailing list should hear it from me and not from the
price page, so: a mailing on the 27th, text attached | I keep promising people a newsletter. 200
subscribers, text is done, it only wants sending. Tuesday at 9? | Newsletter for the Roxy
please: spring season, six films, blurbs attached. Out Thursday the 19th at six in the evening
when folk are deciding what to do with themselves | Newsletter to my garden clients, in their
inboxes on the 27th: roses (hard prune, don't be soft) slugs I'm full til August, sorry Make it
sound like me but less sweary
""",
    "payroll": """
salaries for march, same 4 people, plus one new minijobber | my mum used to do the wages and
she's on a cruise till may. six employees. can you take over | Dear team, I would be very
grateful if somebody could take care of preparing the payroll for my three assistants; our
previous accountant has unfortunately retired. | can u do my march payroll till the 25th | now
that i've got two girls on the counter i suppose somebody ought to do their wages properly every
month | payday's on the 27th and nobody's done the slips, five people, two of them on hourly |
Took on an apprentice last week and the nice man from the health insurance is asking for papers
I've never heard of, so the pay stuff had better go to someone who knows | payroll for four by
the 25th pls, same people as always | hired a second groomer as of this month, so for the first
time there are wages to sort out and i have no clue how | 3 new lads started at the cleaning
firm on the 1st, payroll for all 11 of us this month please | Monthly payroll for five
part-timers behind the bar, and tips have to be on it somehow | Payroll for April needs to be
ready on the 22nd of April, 9 nursery staff, one new apprentice | three lads on the payroll now,
I used to do it on the back of an envelope. not any more. someone do march | payroll for June |
rota's in a photo of the fridge door. turn it into how long each of em worked, wed next week at
the latest or no one gets paid | can you chase the crew for their timesheets and hand the whole
lot to the accountant so payday happens | My previous office manager always gathered everyone's
shifts and absences so that they were paid on time. She has retired. Could you do it? | wages.
every month the same panic. this time it lands on your table not mine ok? | new barista started
on the 2nd, dishwasher gone, one with flu, pls get it all down so they see their money | staff
money for march. mia on maternity from 9th, the two students did odd shifts, someone ask them,
has to be with the bureau on the 24th | who's owed what this month, 9 people, everybody tells me
on the stairs and i forget | Could payroll for Ines and Tom be done so that the money is there
on the 27th? Same hours as always, except that Ines covered two of my Saturdays, which I'd like
to pay at time and a half. | payroll pls. we have a new assistant, contract is attached | two
lads on the books now need payslips done for the 27th | from now on wages for jess n omar every
month, can you lot take that | do you do wages? got 2 girls in the shop now | Since you're in
the books anyway: I've taken on a student, 15 hrs a week, 13.90 an hour. She would like to be
paid properly, with a payslip and everything, and I have no idea how one does that. | also:
payslip for Jonas, same as last month, by the 25th | Wages for the two lads and our Karen, hours
are in the photo. Has to land in their accounts on the 25th or I'll have a mutiny | Payslips for
the six riders at the end of every month from now on, hours come off the app | march pay by the
27th, Lina did 12h overtime | we've hired a Saturday girl, so a payslip each month from now on,
538 euro
""",
    "research": """
could you find out whether there's any state funding for e-cargo bikes in Saxony? I deliver
bread by bike and my old one is falling apart | who sells reclaimed oak within 200km of leipzig?
prices, min order, contact | how much do other physios in cologne charge for private sessions?
pls dig that up before my price talk on monday | New topic: I'd like to know which CRM tools a
two-person joinery can actually afford | what does it take to import olive oil from tunisia,
customs, labels, all of it. need a summary | Somebody told me there's money going for small
joineries that swap their dust extraction, I'd like that looked into properly, who pays, how
much, what strings | i'd sleep better if somebody worked out what the other driving schools
within 20 km charge for a lesson | what does a decent cargo bike cost these days and who'd lease
me one with my logo on, I'd want three or four offers side by side | I run a pottery, I've a
stand in Milan in september and I'd love to know which Italian shops stock handmade tableware,
twenty or so with a name and a mail | I wonder whether anybody over there knows their way round
funding for female founders in Saxony, a one pager would be plenty, ideally by 20 March | Could
someone look up who in Portugal sells unbleached linen by the roll, minimum order under 50
metres? | is there any public money for a joiner who wants to take on two apprentices? find out
for me please | what do other vets within 30 km charge for a cat castration? want a table with
that | Would you be so kind as to find out which grants there are for a small pottery that wants
to switch from gas to an electric kiln? | wanna know who else sells refillable liquid soap
within 50 miles and what they charge | please find me a supplier of untreated linen bags,
minimum order under 500, ideally Portugal | What would a viewing-feedback tool cost and which
agents use one? Find that out for me, would you, by the 24th. | what do farm shops take for a
kilo of lamb at the moment? check maybe 10 in kent and sussex, i need a feeling for it | could
anyone dig up which ceramic fairs in 2027 take applications from abroad, w/ fees & deadlines | I
wouldn't ask if I wasn't up to my neck in flour, but can you find out which mills within 50
miles of Leeds still do stoneground spelt? | is there any grant at all for a one-woman joinery
to buy dust extraction? someone have a proper look for me | Hmm who still sells hand-blown lamp
glass in Europe, the Bohemian lot went bust. names and emails would do me | need some research |
wondering if anyone else within an hour's drive does horse massage, and what they ask for it |
dig around a bit: which till systems do small cafes use, cost per month, moans about them | is
it worth selling into norway? duty, rules for cheese, who's there already. couple of pages by
the 27th | Before I sign the lease I should like to know how many bakeries there are in that
quarter, and how they are faring. | where do other florists get their dried stuff from these
days, mine has gone bust, give me some names | heard theres free cash for shops that put in
ramps. true? who from? how much? | find out what a used reformer costs, 3 or 4 offers, no junk |
Look up which health insurers refund breathing therapy, list with percentages. Two pages max. |
Kindly find me a house for a singing weekend in the autumn: 20 people, a piano that holds its
pitch, vegetarian kitchen, not further than two hours from here by train because half of us
don't drive. List by 2 April, there is no hurry.
""",
    "sales": """
there's a list of 70 architects in the drive, ring them and get me in front of as many as you
can | I want to talk to HR managers of mid-size companies about back health workshops. List
exists. Somebody should phone them for me. | got a lead list from the trade fair, cold. 120
names. want 10 meetings. | would love to come by the kindergartens on the sheet and show our
first aid course, if someone could phone round and fix dates? | if someone were to ring the
sixty vets on my list and get me in front of ten of them i wouldn't complain | we'd want to be
reaching out to architects again, there's a list of 45, someone pleasant on the phone, get me a
coffee with as many as possible | been putting off ringing round the property managers for the
best part of a year. 30 numbers. I'd pay good money not to have to | got a list of 60 dentists
who might want our lab, someone should ring them up | my diary for may looks like a desert, and
i've got 40 leads from the bridal fair nobody ever phoned | the garage phone list is 60 fleet
managers, i want somebody polite to ring them and get me visits | can your people ring the 80
nurseries on my list & see who'd take a pottery morning? book straight into my calendar |
Listen, the wine bar is fine, but nobody books the back room. Get on the phone to the companies
on the attached sheet, will you | any chance someone rings round the nurseries on my list and
gets me 15 mins with each manager? | I have 34 cold leads from the open day sitting in a sheet
doing nothing. get me in front of some of them | call my prospects | the leads from the expo are
going cold and im too shy, pick up the phone for me and put the warm ones in my calendar | cold
calls. sorry. 80 numbers, hr people, about our back pain workshop. only book it if they actually
sound keen | need a voice. 52 pubs on a sheet, ask the landlord if he'd try our crisps, if yes
i'll come by | can u fill my tuesday 14 april w visits, potential stockists, you've their
numbers | thursday 19th i'm in cardiff all day with a boot full of samples, can you get bakeries
off this list to see me | Might someone telephone the schools on the attached list and ask which
head teachers would receive me for a quarter of an hour? | got burned by an agency before but
ok: try these 25 property managers by phone, see whos after a new window cleaner, slot me in |
Set up calls with the five clients whose programme is ending, 20 mins each, Tuesday between 1
and 4 pm. | can you call the three parents on the waiting list tomorrow and offer them trial
lessons | I need someone to phone everybody booked for Friday and tell them I'm ill. Today
please. | Please ring Mrs Abernathy and move her to Thursday at 2. Her number is in the book. |
ring mr dawes tmrw afternoon and find a slot for his boiler service, he never picks up before 12
| need someone to keep my diary, fittings all over the place, double booked two brides yesterday
and one of them cried | call the 3 couples who asked about june weddings n fix a time to meet.
do the calling between 16 and 18 march, before that im buried in funeral work | would somebody
phone the florist + the harpist for me and get them both here on monday 23rd at 11? | ring Mr
Okafor about the cellar room viewing, anytime thursday afternoon | Ring round all 23 exhibitors
and give each of them a slot to set up. Before Saturday if you can, the electrician wants to see
the timetable
""",
    "social media": """
fill my insta for april pls, 3 posts a week, mostly tulips and peonies 🌷 | linkedin: 4 posts abt
my new coaching format, not too salesy | So I was thinking, since the course starts in May and
we have only four sign-ups, maybe something on Facebook and Instagram, like six posts, could get
us a few more? | haven't put anything on insta since christmas and it's getting embarrassing,
three pictures a week with a line or two would do me | I keep meaning to do something about
facebook. Every other kennel is on there with funny videos and captions. Would you take it off
me | everybody else in town has a linkedin page that looks alive and mine looks like a
gravestone, time someone wrote me a post a week i reckon | Since Katja left nobody posts
anything anymore and the last picture on insta is a snowman. | another batch of posts please,
this time the pottery classes, six of them | Instagram's been dead since January. three posts a
week from now on, mostly of the glazing, some of me swearing at the wheel | i could do with a
hand on linkedin. one post a week about cyber stuff for small firms, nothing salesy | so i've a
new podcast about failed startups and no one knows it. tiktok no thanks but insta and linkedin
yes, twice weekly | not the cargo bike post, that one's fine. a fresh one for linkedin about us
taking on an apprentice | I can't keep up with insta. Two posts a week about what's on the bench
would be plenty, no hashtag nonsense | two posts please | hashtags make me cry. before/afters of
12 bathrooms on my phone, drip feed them pls | on the 20th we turn ten! want something pretty up
on fb and insta that day, cake pic in folder | i'd like to be seen a bit more online, you know,
those little picture things with a caption that people heart | april fools gag for our page,
brewery that makes soup, must go live 1st april | reels or whatever they're called.. no just
pics is fine. groomed dogs, funny lines under them, tues + fri | As a mediator I have been
advised to be visible to HR people on LinkedIn. Would you put out something sensible every week
under my name? | my feed is dead. 3 followers and one's my mum. i bake, i have photos, do
something | i'd like a running tip on my page each tuesday and friday, short, i talk it into the
phone and you write it up nicely | smth on insta sat about the hot cross buns?? pics in the
folder, choose the one w steam | one post a week on fb, every tuesday, just whatevers fresh out
the oven | Hiya, so my daughter says nobody under forty knows we exist and she's probably right,
the shop's been on the corner since 1988 and the only thing on our instagram is a photo of the
old dog. Could you also do that for us? Twice a week or so, nothing fancy, scarves, buttons, the
new dog. | every second friday i want a short post on what's on my desk, notes are in the shared
doc | insta's been dead since xmas. pick three from the 'keepers' folder and put them up on
friday | April programme announcement on insta and facebook, Tues 31st 9am sharp, not before or
the distributor has kittens | stick a post up Saturday about the lambing do, pics are in the
dropbox, keep it cheery | a post every friday of whichever dog's been good in training, cheeky
but not daft | story about the sold out sign, now-ish if you can, photo's attached | brewday
pics on facebook saturday, not the ones with my thumb
""",
    "testing software": """
Build 2.3 is on TestFlight. Could you try it tomorrow afternoon on an SE and an iPad? | Test
signup with Apple, Google and plain email, and tell me what breaks | Some woman in Perth says my
habit app goes white when she rotates her phone. I can't reproduce it, I only own the one phone.
""",
    "transcription": """
I've recorded three interviews with couples for my blog, about forty minutes each, and I need
them in writing, every word please because I want to quote from them later | The client dictated
his whole renovation brief as voice messages, eleven of them, I'd love to have that as text by
tomorrow evening | so the site meeting went on for ninety minutes and i recorded all of it on my
phone, what i need is that as a document, who said what | voice memo from my walk, 22 mins,
basically my next book chapter. written down, ums removed | any chance one of you could listen
to my voice memos from the site visits and put them down on paper | Got a three hour recording
of the parents' evening at the language school, it wants typing up, who said what, by the end of
the month | I did an interview with a client for the blog, forty minutes, phone recording, crap
sound. Need it as text | If it's not too much to ask, I've dictated four chapters of notes on
dog anxiety while driving and they're no use to me as sound | I've recorded the interview with
old Mr Hansen, 52 minutes on my phone, would love to have it on paper | Also, separate matter, I
dictated nine site visits into my phone and can't read my own handwriting anyway, so those voice
memos need typing out by Friday. | the trailer for the new season is 4 minutes, need every word
of it typed out incl. ums | Interview with the widow, 55 min, please be gentle and write it out
faithfully. I need it Friday. | voice memo from the site walk, 40 mins, need every word of it on
paper, not a summary. by friday | I recorded my talk in Glasgow, an hour and ten, would love to
read it. No need to tidy it up | transcribe the call | ok so the AGM got taped, audio's rubbish,
someone listen and type | mumbling into my phone is how i do site visits. 9 files. somebody with
ears please | Six patients kindly agreed to be taped about their experience. I require what they
said in written form, anonymised. | spoke to my gran's friend about the mill for 2 hrs, it's all
on the recorder, i want to be able to read it | the zoom with the investors, i hit record.
everything that was said, on paper, by tuesday | podcast episode 12, mp3 attached, listeners who
are deaf asked if there's something to read instead | my voice memos from the herd visits, 11 of
them, can u type them out | Transcribe the 40 min interview I recorded with the Petersons,
please. I need it before the site meeting on Monday. | did a 40 min voice note walking round the
harlow job, all the measurements are in there. could it be typed up by 6 today | recorded my
talk at the guild (1hr 12) want it written out so i can hand it to the apprentices | voice memo
from the committee meeting, 48 min, someone type it up pls | quick one while I have you. spent
the morning with the harbour master, 47 min on tape, lovely stories, terrible wind. I need it
typed up by tomorrow noon, file's in the dropbox under "boats" | tpye up the voice memos pls (4
of them, 3 min each, wind noise, sorry) | Got forty odd minutes of me blethering about the
Pargeter garden into my phone, can you get it typed up | hour and twenty of the parish meeting
about my access track, need it written out before noon tomorrow, mumbling councillors and all |
voice memo, chapter 9, 11 minutes, cut the ums | glaciologist interview, 52 min, typed out by 5
tomorrow
""",
    "translation": """
Please be so kind as to translate my general terms from German to Italian; the first Milan
client wants to sign on Tuesday. | Need our driving theory course brochure in Arabic and Turkish
| menu into english and dutch before the season starts | Flyer text DE→EN, 300 words, tomorrow
noon | The Barolo producer only speaks Italian, here's my contract offer, make it Italian please
| The importer wants the tasting notes in German by Monday, eight pages, would somebody be kind
enough | I've been to see the osteopath in Leeds who'd like my exercise sheets, only they're all
in German, so they'd need to be in decent English | Danke erstmal, but the Austrian clinic has
now said yes too so we'd need a contract turned into english until the 25th bitte | i need the
terms of my driving school in turkish and arabic, it's about two pages | The Danes want our
offer in writing but my Danish ends at smørrebrød | I wonder whether one of your people might
put our allergen sheet into decent French before the inspector's visit on the 19th? | Please get
our aftercare sheet into Polish and Turkish. Half my tattoo clients nod and understand nothing
lol | Dear team, as we shall be receiving a delegation from Lyon, I should be most grateful for
our brochure in French by the first of April. | Turn our instructions for the cleaners into
Bulgarian and Romanian please, three pages, plain words | My contract with the Polish supplier
only exists in polish. I'd like to know what I signed, in english, before tuesday | The
Portuguese distributor wants our safety sheets in his language, not the English ones. Four
pages. When could that be done? | translate this letter | half my guests are dutch now and the
welcome folder is only in english, you see where this is going | supplier in milan writes me
essays and i answer with thumbs up. need his 5 pager in a language i speak | my french is from
school and our packaging has to go to Canada, both sides of the label | Polish version of the
safety sheet, 2 sides, for the lads starting weds 18th | can u do spanish? our cancellation
rules + the waiver for the surf school | We should like our brochure to be understood in Vienna
as well. It presently exists in English only. | an english lady is starting here with her
whiplash, my consent form exists only in german. one page. i see her day after tomorrow so it
has to be there then | The planning office wants the explanatory report in English as well, 6
pages, by Tuesday | care instructions for the linen into german + french, by the 25th. only one
page | menu board english to polish plz by tmrw noon, sending photo in a sec | Guests keep
asking for the house rules in Italian, we only have english. Its 2 pages. whenever | Do you also
translate? The allergen sheet should exist in Dutch and German, we open the terrace on 3 April
and the tour buses come then | The Korean group loved it and left a page of review in, well,
Korean. What does it say? | New one: Alves, 4 pages, into Portuguese, by the 18th. Not to be
confused with the French job you're on. | Do you do Dutch? I've 900 words of portfolio text that
ought to be Dutch before the Eindhoven people look at it on the 24th.
""",
    "travel": """
need a train to hamburg on the 19th, be there before 10, cheapest that isn't awful | flight
berlin-porto and back, 14 to 17 april, carry on only | get me to the notary congress in Vienna.
Arrive May 6, night train if it exists. | und one more thing, hotel in münchen for 2 nights from
the 30th bitte | car for 3 people from Palermo airport, pick up on 2 April, automatic | might be
an idea to have somebody find me a hotel in Lyon, trade fair on the 21st of april, one night is
plenty | Could I trouble somebody for a flight to Copenhagen on the 8th of April, early rather
than late, hand luggage only | off to Rotterdam with a van full of sculpture on 2 April, I'd
need somewhere to sleep near the harbour with a big car park | need to be in Lyon on the 24th
for the wine fair, train if at all possible, one night somewhere quiet | flight hamburg zurich
monday morning, back the same evening, hand luggage only | client meeting in Vienna on 2 April,
meaning I'd have to sleep over, something near the Westbahnhof under 130 | Need flight dublin to
hamburg 7 april, coming back whenever is cheapest that week, hand luggage only | overnight train
to zurich on the 26th, sleeper cabin, goldsmiths' meeting starts 10am next day so don't let me
be late | Would it be a lot of bother to get me from Cork to the vet congress in Lyon on 24
April, one night, nothing fancy? | besides the flight, I'd want a hire car down there from the
8th of April, small, automatic | need a train to Leeds | I don't fly. Could you get me to Vienna
from Brighton all the same, with a decent night's sleep somewhere on the way? | client wants me
in Antwerp tues 17th, 9 sharp. from Norwich. how. sort it | conference in Porto, 22nd april, get
me there and back and a room walkable from the river | hire something w 7 seats for fri 27
march, we're all off to see the printing press in Kent | sleeper to inverness if theres any
left, me plus the cello (yes it needs its own seat) | somewhere quiet for me and two joiners to
kip near the site in Hull, mon-thurs for 3 weeks, with parking for the van | need to get my bum
to Turin and back end of may for the wine tasting, 2 nights, budget tiny | book me a train to
the congress in leipzig, second class, aisle seat if any left | would you find a hotel for two
in Utrecht near the conservatory, not above 140 a night. Let me have two options by noon
tomorrow | train to leeds for the brewers thing in april, cheap seat one way is fine im getting
a lift back. want the ticket by monday | hotel nr glastonbury me and the dog 2 nights, nothing
fancy | can someone get me and two guides to Porto for the trade fair, cheap flights, anything
with one bag. need it booked by friday before prices go mad | so the Hamburg trip is happening.
Train, one night, somewhere near Dammtor. Send me options by 5 today? | I need a bed in
Rotterdam for the book fair, under 120 a night, cheap but not tragic. options by tomorrow please
| Me plus a 7.5 tonner, Scrabster to Stromness and back some time in April. Tell me by Monday
what's sailing and book the cheap one | Flights to Oslo for me and my co-host, hand luggage,
aisle for him because of the knee
""",
    "websites": """
opening hrs on the homepage are still the winter ones, pls change to 9-19 mon-sat | hi! quick
one - can u swap the photo on my about page, the one with the beard has to go lol | could the
contact form get an extra field for the phone number? | put the new price list online, old one
says 65 for a cut, should be 72 | opening hours on our page are still the winter ones, wants
sorting by friday | There's a typo in my own name on the about page. My own name. Fix it please
before my mother sees it | we're moving premises 1 april so the address on the homepage, the
footer and the map all want swapping by then | the price of the beginners' course has gone from
180 to 195, website still says the old one | it would be a kindness if the contact form worked
again, it sends everything to my old address | our price list still says 2024 on the site 🙈 |
the contact form sends everything to my old address, that needs sorting | our opening hours on
the site are still the winter ones. Summer ones please: Tue to Sat 10 to 7 | ok so the domain's
expired but the web page itself just needs the new phone number, 01803 552 190, can someone
stick it in everywhere by tomorrow | There's a page on our site where the old director is still
smiling. Replace her with Ms Lindqvist, photo and bio enclosed | The music on our site should
stop playing by itself, everyone hates it, me included | our contact page still says Mill Lane,
we moved to Harbour St in feb. someone sort that | our 'book a lesson' button goes nowhere since
we changed booking tool. new link: drive-easy.example/book | update the prices | The page about
me still says I live in Bath, with two cats. There is one cat now and we are in Wells. Could it
be put right? | someone pointed out that our home page still wishes everyone a merry xmas. by
friday pls before anyone else laughs | under 'prices' the kids' lesson should be 24 now | our
domain page thingy, footer, phone number has one digit too many. customers keep ringing a
butcher | add a line saying we're dog friendly, top of the front page, and swap the rainy pic
for the sunny one | when you click 'book' it goes nowhere. just wants pointing at the new
calendar | new logo file attached, needs swapping everywhere online where the old one is, end of
the month's fine | Prices on the website are out of date. Single session 75, card of ten 680.
Change them. | new opening hours on the site pls: mon-thu 8-18, fri 8-13 | can u change opening
hrs on my site asap, we do mondays now. 7 till 2 | table bookings through the form end up
nowhere!!! Form says thank you and we get nothing. need that fixed on the site by tomorrow 5pm,
saturday is full on paper only | Our walking tour page says we meet at the fountain. Fountain's
fenced off since Monday, it's the library steps now. People are wandering around lost!! quick
please | website still has the christmas market on the front page 🙈 | I'd like the old
testimonials off the homepage and the three new ones on. They're in the mail I forwarded at
eight
""",
}
