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
mailing, I never reply, could one of yours deal with that mailbox | someone for our inbox
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
type up the list
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
January tuning visits could be drawn up and sent out. | invoice for Baker
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
newsletter as always
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
I used to do it on the back of an envelope. not any more. someone do march | payroll for June
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
glass in Europe, the Bohemian lot went bust. names and emails would do me | need some research
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
doing nothing. get me in front of some of them | call my prospects
""",
    "several": """
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
and a couple of insta posts on the new oven | two jobs for ye: what do other farriers in Munster
charge, and put whatever comes out of it on my prices page as a wee comparison | Let's have a
mailing about the summer camps, one about the new ponies on insta, and somebody to answer the
parents' emails while I'm mucking out | Bill's overdue at four holiday lets, Ma says be firm.
And a room in Inverness for 2 April would be braw
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
would be plenty, no hashtag nonsense | two posts please
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
read it. No need to tidy it up | transcribe the call
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
pages. When could that be done? | translate this letter
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
8th of April, small, automatic | need a train to Leeds
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
we changed booking tool. new link: drive-easy.example/book | update the prices
""",
}
