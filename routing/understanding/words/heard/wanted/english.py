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
wants the quarter by 7 april | books for May | the books again
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
who talks to my clients on the site chat meanwhile
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
me?
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
some of my yoga people are behind. could a friendly stranger mention it to them
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
list and nothing to say to them, help. new stove, open day, that's it
""",
    "others": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| february invoices need to go out, and the q4 books are still undone too (yes i know) | ok so:
wages for march, the monthly books, and the website still says 2024 in the footer | the
handwritten orders from the christmas market need to get into excel, then bill everybody on it |
Podcast ep 12 is recorded: transcript please, and three teaser posts for linkedin out of it |
Wages: 5 people. Also somebody to answer the chat while we're moving shops. | I need somebody
who finds me 20 boutique hotels on the Baltic coast that might stock our soaps and then rings
them up to arrange a visit | help!! my VA left. unanswered customer mails, unpaid invoices
nobody reminded, insta dead since feb | for the munich trip on monday: train + hotel near the
fair, and someone call the five galleries on my list to get me slots | Translate the new tour
descriptions into English, then swap them in on the tours page | last quarter's bookkeeping +
the invoices to the 3 galleries | type the 80 raffle cards into mailchimp and write them a
welcome newsletter | find out which co-working spaces in Lisbon have podcast studios and book me
a flight there for april 20 | Could someone post the before/after pics on Instagram and put them
in the gallery of my homepage too? | two things while I've got you: chase the three who still
haven't paid for january and get me a train to Munich on the 24th | right, so: books for
february, wages for march, and if there's any puff left in you something nice for facebook about
the new puppy class | You can have a go at the complaints that came in over the weekend too, and
please put up a notice on the website that delivery takes 5 days right now | Let the members
know about the new sauna rules by mail before they kill each other, and I'd want the same thing
in Polish for the notice board | I've a heap of guest questionnaires, about 200, ticked by hand.
Into excel with them, and afterwards I'd like a nice mail to our guests saying what we learned |
Thing is I've said yes to a stand at a fair in Bologna on the 14th of april, so that's a flight,
a room, and the flyer in italian | do the nappies brand competitors first, I mean find out who
they are and what they charge, then ring the nurseries on my list and get me appointments |
let's have the wages for the two seasonal lads done, send the campsite owners their bills, and
somebody might like to put the new pitch plan on the site | I've got an old cassette with my
grandfather explaining his recipes, it'd have to be typed out, and then put across into English
for the cookbook | Since Ines broke her wrist everything has piled up: forty mails from
customers unanswered and the feb receipts not entered in the books | what with the vet's exam
coming up I won't manage the practice's instagram, nor the circular to the pet owners about
ticks. would you | pls type up the 80 business cards from the trade fair into hubspot, and while
we're at it ring the ones marked with a star and get me some meetings | two linkedin posts about
the new training course, then stick the dates on the website too | make me the february books
and the invoices to the three hotels | two jobs: type the 130 class registrations into the
spreadsheet, and write the invoices for the term fees off the back of that | Right then. The
parents' evening recording, 90 minutes, I'd like the whole thing on paper by next Wednesday, and
while you're at it a short letter of it in English for the three families who don't speak
German. | book me a car in malaga from the 2nd of may, small, automatic, and do some posts about
the sailing week there, oh and the price on the site needs to say 890 not 850 | Let me have a
go-through of all mails from patients asking about appointments, answer what can be answered,
and somebody please keep the books from this quarter on, I can't face it | train to edinburgh
thursday next week, back same evening, window seat, quiet coach. And the invoice to the Lodge
for the piano tuning day has to go out | insta + facebook for the mother's day tea, please, also
a mailing to our regulars with the same text more or less, and last the event onto the home page
| Mo left, so somebody has to do wages (6 people), then he also used to send the monthly bills
to the offices we clean, that too | you know the talk I gave at the undertakers' congress?
there's a recording. write it down, cut it into five linkedin posts | ring round the hotels in
town (list's there) and ask for the events manager, get me a coffee date with each of them.
afterwards all names into pipedrive | Now that the season's over I'd like to hand off the whole
of Q1 bookkeeping and also get the winter storage bills out to the 28 boat owners | Since the
lass who did it moved to Spain: a newsletter about our bridal appointments, and whatever mails
come in as a reaction answer them please. | Two things. The price table on the site needs the
new lesson rates, and the old pupils should hear about them in a mailing | payroll for the four
of us by the 27th, and while youre at it bill the Hendersons for the staircase | Right, shopping
list: flights to Porto for the tile fair on 21 May, someone to sort my receipts for the quarter,
and a couple of insta posts on the new oven | is there any grant at all for a one-woman joinery
to buy dust extraction? someone have a proper look for me | two jobs for ye: what do other
farriers in Munster charge, and put whatever comes out of it on my prices page as a wee
comparison | Let's have a mailing about the summer camps, one about the new ponies on insta, and
somebody to answer the parents' emails while I'm mucking out | Hmm who still sells hand-blown
lamp glass in Europe, the Bohemian lot went bust. names and emails would do me | Bill's overdue
at four holiday lets, Ma says be firm. And a room in Inverness for 2 April would be braw | need
some research | the tax man's letter scared me. need jan to mar.. well what there is of it, in
order by the 20th, everything i've bought is photographed on my phone | first quarter needs
putting to bed by the 31st, you get logins, i get peace | i need someone to be me in the inbox.
30 a day asking do you ship to northern ireland | wondering if anyone else within an hour's
drive does horse massage, and what they ask for it | someone pointed out that our home page
still wishes everyone a merry xmas. by friday pls before anyone else laughs | so the carrier bag
of doom. petrol, timber, screws, lunch. which of them came off the business card and which didnt
i keep | people get ratty when they wait 3 days to hear from us, i get it, but im up a ladder
all day. who could type back for me | the hello@ address. it's a swamp. wade in pls, canned text
is in the doc, sign as 'the team' | did 3 days at the school, £280 a day, their office wont pay
w/o a proper bit of paper with a po number, friday is their cut off | dig around a bit: which
till systems do small cafes use, cost per month, moans about them | hire something w 7 seats for
fri 27 march, we're all off to see the printing press in Kent | is it worth selling into norway?
duty, rules for cheese, who's there already. couple of pages by the 27th | under 'prices' the
kids' lesson should be 24 now | my french is from school and our packaging has to go to Canada,
both sides of the label | Before I sign the lease I should like to know how many bakeries there
are in that quarter, and how they are faring. | our domain page thingy, footer, phone number has
one digit too many. customers keep ringing a butcher | copy paste job, sorry. 130 venues off
that directory site, name phone postcode, into a list | add a line saying we're dog friendly,
top of the front page, and swap the rainy pic for the sunny one | what went through the card in
december that i've got no proof for? my accountant wants chapter and verse | staff money for
march. mia on maternity from 9th, the two students did odd shifts, someone ask them, has to be
with the bureau on the 24th | the zoom with the investors, i hit record. everything that was
said, on paper, by tuesday | money in money out feb, half of it makes no sense to me, there's a
bit of paper for most things but not all, can someone untangle | Since the article in the local
paper we have had two hundred letters by email from the public. Would one of you be able to
reply to them on our behalf? | Every month I put off sitting down with the statement and the
till slips. Could one of your people do that evening for me, for January? | when you click
'book' it goes nowhere. just wants pointing at the new calendar | i do nails i dont do numbers.
feb. please. its all in the folder called HELP | Could one of you write the April round robin to
our members? I shall give you three topics and you make it readable. The 1st would be ideal. |
As a mediator I have been advised to be visible to HR people on LinkedIn. Would you put out
something sensible every week under my name? | podcast episode 12, mp3 attached, listeners who
are deaf asked if there's something to read instead | Polish version of the safety sheet, 2
sides, for the lads starting weds 18th | thursday 19th i'm in cardiff all day with a boot full
of samples, can you get bakeries off this list to see me | new season, 90 frames need to go up
in the shop w/ code, size, price, pics are named right. have to be in by the 31st | sleeper to
inverness if theres any left, me plus the cello (yes it needs its own seat) | new logo file
attached, needs swapping everywhere online where the old one is, end of the month's fine | where
do other florists get their dried stuff from these days, mine has gone bust, give me some names
| my stock's on a clipboard. i want it in excel. it's boring and long and i have no patience |
need 400 words to send all my old students about the autumn trip to Seville, chatty, goes out on
the 27th | theres a bloke been dodging me since xmas over 600 quid for his fence. bit of gentle
pressure, we drink in the same pub | can u do spanish? our cancellation rules + the waiver for
the surf school | The supplier's catalogue exists only as a scan. We would need every article
number, colour and price in columns. | what i'd like is a kind of letter to all the customers
who left their email at the till, about the asparagus starting | somewhere quiet for me and two
joiners to kip near the site in Hull, mon-thurs for 3 weeks, with parking for the van | heard
theres free cash for shops that put in ramps. true? who from? how much? | customers keep
messaging at all hours, where's my order, can i swap the size.. someone nicer than me should
write back | need to get my bum to Turin and back end of may for the wine tasting, 2 nights,
budget tiny | Might someone telephone the schools on the attached list and ask which head
teachers would receive me for a quarter of an hour? | All the February coaching sessions, eleven
clients, rates are in the sheet, they should be told what they owe before the month is out |
company christmas party (yes xmas, i know) was catered by me and never charged. 62 heads at
31.50. oops | my feed is dead. 3 followers and one's my mum. i bake, i have photos, do something
| got burned by an agency before but ok: try these 25 property managers by phone, see whos after
a new window cleaner, slot me in | We should like our brochure to be understood in Vienna as
well. It presently exists in English only. | Monthly mail to the wine club, here are 4 voice
memos of me waffling about tuscany, make it sound like i can write | the hotel had 40
centrepieces off me and i still haven't asked them for a penny. sort that would you | finally
get paid week!! list of who had what is in my notes, make em look official and off they go |
who's owed what this month, 9 people, everybody tells me on the stairs and i forget
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
on the 2nd, dishwasher gone, one with flu, pls get it all down so they see their money
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
miles of Leeds still do stoneground spelt?
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
numbers
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
pics is fine. groomed dogs, funny lines under them, tues + fri
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
on the recorder, i want to be able to read it
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
essays and i answer with thumbs up. need his 5 pager in a language i speak
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
me there and back and a room walkable from the river
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
be put right?
""",
}
