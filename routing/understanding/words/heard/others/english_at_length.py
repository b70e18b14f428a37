"""What people who write English want, of several trades or of none; at length."""

from __future__ import annotations

OTHERS = {
    "request": """
Two things: book me a hotel in Lyon for the fair on the 24th and get the price list into French
| for the munich trip on monday: train + hotel near the fair, and someone call the five
galleries on my list to get me slots | Let the members know about the new sauna rules by mail
before they kill each other, and I'd want the same thing in Polish for the notice board | Mo
left, so somebody has to do wages (6 people), then he also used to send the monthly bills to the
offices we clean, that too | Let's have a mailing about the summer camps, one about the new
ponies on insta, and somebody to answer the parents' emails while I'm mucking out | Need someone
to ring the marquee people, the loo people and the string quartet and find a slot next week when
they can all come and look at the barn | Brochure reads beautifully so far. Different thing:
could you ring the notary in Potsdam and get me a slot, any day but Friday? | Somebody has to
find out what a day's studio hire costs in Leipzig, three places will do. I have to put a number
in a quote by Monday. | Old Hodgson still owes me £340 for hay since November. Chase him will
you, nicely the first time | need this whatsapp from a Polish lady put into english right now
please, she's stood at the gate with a husky | All the tour groups from March, one invoice each,
out before the 31st. The list's in the calendar, prices as on the board | post that we're closed
for the drain people on monday, and tell anyone who writes in about pickups that tuesday's fine
| handwritten tasting notes, 14 pages, my father's handwriting so good luck. type up, then get
the scores into the spreadsheet. Tuesday ok? | who owns the UK rights to "Der Schattenfischer"?
I've asked at Suhrkamp and got nothing. Monday would be great | Batch 0412 is gushing. Answer
everyone who's complained (sorry, replacement coming, keep the bottle upright) and write to the
whole beer club before they open theirs | translate the workshop page, and put a new photo of me
in, the old one has me with a beard | instagram for the week please, and also can anybody come
and fix the espresso machine, it's leaking from the group head | Somebody should do my taxes,
clean my studio and marry my daughter off. Seriously though: February's statements matched,
nothing more | I need the podcast episode transcribed, the show notes from it turned into a
mailing, and both in Portuguese | From next Monday someone on customer chat for us, 9 to 1, plus
a weekly roundup mail to subscribers | Since we lost Aaron the inbox is a war zone. I also lost
track of who pays what. So answers for customers, first thing, and somebody to go over the bank
lines | Look up which of our competitors offer same day key cutting. Not how they do it, just
who and what it costs. Tabs by town, please, I'll print it for the lads | Can I get the panel
discussion transcribed with speaker names? Panel's five people, it's about wool. They mumble. |
The kids' swim school: 1 mail to parents about the pool closing (I'd say newsletter), 1 update
on the site, 1 call list for make-up lessons | nother invoice pls, this one's for the village
hall committee, 6 wks of tai chi at £45, ref "wellbeing fund", attention of Joan not Derek,
Derek loses them | website says we do sunday roasts and we don't anymore, take it off by
tomorrow pls, and answer the eleven or so people who wrote in asking to book one, poor souls |
people keep emailing asking for the rental cottage check in time so 1) answer the ones sitting
there 2) put it on the site, big, 4pm, FOUR | brain dump. post about the new rescue hens, find
out what free range boxes cost with my own print, put egg prices up 30p online, bill the deli
for 40 dozen | Feb please + bill the Ashdown lot for the 3 mosaic days, expenses receipts in the
same pic so pull them out | send the Belgian brewery my invoice for the label art (1,900), and
make a flemish version of the care notes that go w the prints | Could you find out which customs
papers I need to send honey to Switzerland, and then have our label put into French? Need both
on the 24th latest. | replies are great. two further jobs please: find out which wooden toy
makers in Poland sell wholesale, and write the may newsletter, subject is outdoor toys | hours
of my 2 helpers for march, I need them mon 30th 12 noon, they get paid on the 1st | price on the
site is WRONG, ladies cut is 42 not 24!! fix it right now please, people are booking | march
wages for 4 people. the money should land on the 27th so have it prepared on the 25th ok | Ines
has joined us! her photo and bio on the team page, plus get her hours ready for the pay run, by
the 25th | hi, can someone sort my february receipts and match them with the bank? friday 5pm
would be great | pay run for my two saturday girls, hours are on the sheet as usual. needed by
the 27th | new dog family signed up for the 1:1 block, they need my waiver and the "tell me
about your dog" form, and nobody gets near my ankles without the vaccination card | 2 campaigns
please, keep em separate: one for residential puppy training on google, one for the gun dog
weekend on facebook. 100 each. | From the wedding cake shoot: 6 short clips that should become
one, and 18 stills where the icing looks grey instead of white. Same folder, both. | fridge in
the mews flat is warm. guest says milk went off. it's a built in one, and could someone tell her
sorry from me, she gets a night off the bill | Merch: 40 tees black, 15 totes, put em in the
shop. Gigs: we want 3 more, anywhere with a stage. Money: Rathskeller still owes us 350, write
to him. | Could you post one picture a day for me on the socials, with those hashtag things? I
can't be doing with it. | Two recordings in the folder: trustees from Monday, and the separate
safeguarding panel from Tuesday. Separate minutes please, they must not be mixed, different
people get to read them. | Trustees' notes typed by Wednesday the 18th please, and then start on
the paperwork for our yearly meeting, ballots for chair and treasurer included | Please
translate the dinner menu into German and French. Two coach parties booked, so the 20th latest.
| Please take over the z-reports, i'll send them every night after close, you type them in |
Notice that we're shut for refurb: please do it in Welsh too, and post it on facebook saturday |
Big one: Harriet's engagement party on the 28th. She needs an offer for 45, we need fizz
ordered, and I need two people on shift that night | A Mrs Okafor bought the course twice by
accident. Please give her one back and say sorry from me | Hi, the new planner goes on sale
Monday. Please put it on Gumroad and write a short mail to the list about it, both by then |
Students say module 1 drags and they'd like captions. So: captions for all of it, and the long
pauses out of the videos. | Would love someone posting 3 reels a week on my insta so I don't
have to | Everyone writes in asking about parking. Please answer them, and put the parking info
on the site so it stops! | spring newsletter for the campsite, we reopen and there's a new
shower block, make it cheerful. goes out on the 25th | we need two newsletters, one for members
and a different one for the sponsors. notes in the doc | call the 18 schools in the list and get
me 20 min with whoever decides about playground equipment | Two trips: mine to Antwerp 8-9 April
incl hotel, and Sophie needs a car at Bristol airport, same days | I need a list of co-working
spaces in Leipzig: name, street, day rate, and whether they have a booth for recording. We
looked at two ourselves but both were too loud. | my google ads ate 400 euro last week and
brought in one (1!) booking. can someone find out where the money goes and switch off what
doesn't work | - stock count in the shop is off for the blue mugs, correct it - keywords for the
mug category, nobody finds it on google | Cancel all my appointments this Friday, I've got the
flu, and let the landlord know by letter that the roof leaks again | I want a chart of visitors
per weekday from last year's till data, and I want my meetings on Tuesday the 17th packed into
the morning so the afternoon is free. | For the spring market we need a banner 3 metres by 80
cm. And a LinkedIn announcement by Tuesday that we are there. | Translate the safety
instructions for the kiln. Languages: French, Polish and Danish. Please stick to short
sentences, people read it standing up with gloves on. | Mend the booking calendar on my
homepage, it shows Sundays as free, we're closed on Sundays, always have been, and last week two
families stood in front of a locked door. | We've been asked to show up in Google's map results.
Or rather my husband keeps asking. Whatever it takes: entry, photos, categories, the works. |
Dashboard with sales, returns and ad spend per week, and a word from somebody who knows about it
whether our Meta ads are set up right. | my web shop doesnt send order confirmations since the
update on sunday, pls repair, and tell the people who ordered since then by mail that all is
fine with there order | Get me a reel out of the workshop photos, 20 seconds, upbeat. Post on
our pages the results of the raffle too, names only with initials. | Kindly proofread my grant
application, it is 12 pages. Kindly also send an invoice to the municipality for the concert,
they wait for it. | I recorded a long talk with my grandfather about the founding of our
workshop. It would be wonderful to have that written down by Monday, because we celebrate his
ninetieth then. | A distributor in Brazil wants our catalogue in Portuguese. It's 12 pages,
English at the moment. By Friday the 20th would be great. | On the first of every month the
lunch menu on our site has to be replaced. Can you take that over? I'd drop the PDF in the
folder. | Next job when there's room: Stripe and Etsy money since January needs to be set
against my orders, a clean list for the accountant by the end of the month. | While the mugs are
being listed: I also need a sticker of our shop cat, line drawing, two colours, print-ready by
the 20th. Sketch attached. | While you're on the newsletter: I need a list of all cafés within
five miles that sell sourdough from somebody else. Wednesday next week is early enough. | I need
the bills for the cleaning of February: Office Berger 4 times, dentist 8 times, Mrs. Hahn 2
times. Prices are same like always. | do me a credit note for hendersons, 2 doors they sent
back, 340 plus vat, against inv 1187 | need the water + heating split for grandma's 5 flats by
the 25th, shares are in the leases, readings attached | I took 22 shots of the new balayage
looks last night, under awful yellow lamps. Can someone sort the colours out? Two of them have
my handbag in the corner, that should vanish. | Before you go near the rebrand: we want a line
under the name. Something about moving again. Suggestions by Friday? | Build a spreadsheet that
works out material cost per curtain: width, drop, fabric price, lining yes/no. Delivery 27
March. The video on how to measure a bay window also needs captions. | The February books look
good to me. Now I need the invoices for last week's six upholstery customers sent out today. | I
have a second trip as well, this time to Glasgow on 31 March, one night, near the station if
possible. | For the open day I'll need three things: a newsletter to our clients, a few
Instagram posts, and the paper replies typed into a sheet. | I'd like a newsletter about the
spring pruning course and a Facebook post for the same course, both to go out on Monday 16
March. | here's a list of 25 vets, please ring them and get me meetings for the week of 23
March. It's about the puppy vouchers. | Lowes have paid, good. Next one: final invoice for the
Amari wedding, 1,150, payable in 14 days | Every Monday from now on please answer the chats of
the weekend. I also need a newsletter about the puppy course. | Need the busness cards from the
trade fair put into the CRM, roughly 90, photos are in Dropbox | I taped three talks with former
pupils for our anniversary booklet. They need writing out word for word, and then putting into
Spanish for the Seville lot. | Someone has to answer the shop emails while I'm at my sister's,
23rd to 27th of March. Mostly sizes and returns, nothing hard. | oh and the Q4 books, nobody
ever did those. please do them by the end of the month | From now on do my fuel and parts
receipts every month, I'll dump the photos on the 28th. | Spoke to Priya and the man from the
brewery yesterday. Both want an offer in writing by Friday. | Can you get me a room in York for
the night of the 26th? Nothing fancy, but I need somewhere to park the van. | One of my roofers
slipped and the accident report for the insurer has to be filled in. Can you take it on? | The
measurements from the Pell Street stairwell are still on the back of a cement bag. I need them
as a proper sheet by tomorrow, photo attached. | nearly out of 15 mm copper and elbows, about 40
m has to be on the van by Monday | Oakley rang, wants the cow shed priced as well, and a second
site visit on the 20th if he's free | The quiche is off and the leek tart is on. New table cards
for that, and the tart has no allergen entry yet | Letter from the council this morning. The
pavement tables licence has to be renewed by 31 March. | I never get round to Instagram. From
now on I'd like one class photo going up every Monday. | another one: a Mr Petrov, his bench
arrived scratched and he wants money back, can you deal with him | Can you put 35 vintage lamps
on Etsy for me? Prices are in here: https://docs.example.org/lamps | Hello, the sewing circle
hired our parlour last Sunday and would like a bill. Eighty pounds, made out to Miss Tuttle. No
hurry at all. God bless, Dorothea | There'd have to be a code to go with Valentine's, ten
percent, live from Friday. The mail stays as it is | Your list says 6 large tins left. That's
not going to get me through November, 150 would | old series is gone for good, gave the last
ones to the school. everything of it to zero please | The papers worked, ta. The other box, the
one to Cork, turned up squashed flat, pictures attached, I'd like the carrier to pay for that |
someone wrote the paywall is blank on an old Samsung. I don't own one. Do you? | That interview
with the beekeeper, you can hear the fridge all the way through. It's not urgent but it has to
go before anyone hears it. | Etsy has taken some fee I don't recognise, 38 euro, and I can't
find a receipt. Someone dig it out? | I've got a shoebox of receipts under the counter going
back to November, it's starting to smell of onions. Needs sorting by month. | What I'm still
missing is something where I see at a glance how many hours went into which client. | 27 mails
from customers in the shop mailbox this morning and I'm alone with the dog and the oven | From
Saturday everything with a red dot is 20 percent less, the shop has to know about that too. |
That list of fairs is gold. I'll be doing three of them in the autumn, so someone has to work
out the driving and where I sleep. | Hello, we're looking for a student for the counter on
Saturdays, would you write that up for facebook and our instagram, cheerful please | My tax
adviser wants last quarter's bank account matched with the receipts before he'll start on the
return, so that's one for you: Q4, by 20 February. | the new logo is done, an otter. so the next
invoice, 640 to Harbour Yoga for January's cleaning, should carry it, file attached | I talked
with my grandfather about the mill for an hour and it's on my phone. Could you type it out, no
prettying, as he says it? | We've moved! New address needs to go on the website everywhere and
I'd like an instagram post about it too | every first Monday: send the retainer invoice to Lumen
Studio (1,800). can you set that up | We shut from Good Friday until Tuesday 7 April incl. Can
somebody do the shop inbox those days? Templates are in the handbook | Recording of the call
with the Brazilian roaster, 25 min. First written down in Portuguese, then into English. Monday
if poss | We filmed the episode this time! So audio cut as ever, captions for the video version,
plus an article out of the whole conversation for the site | my workshop powerpoint looks like
2004 called. 38 slides. make it look like a grown-up made it? | Easter run: 90 mini bags to the
cafés on the old list, must be at theirs on 2 April | Please arrange a video call with Dr Osei
for Thursday 2:30 pm, 45 minutes, and send her the link. She's expecting it. | What grants are
there for a small brewery going solar in Saxony? Two pages, Friday week is fine | Book me sales
calls with the people in the list, any day in April works, mornings preferred | any chance
someone could get Monday's client call typed up by Thursday? 42 min, three voices, mp3 is here |
Our subscribers haven't heard from us since Christmas. Topic would be the new tasting room,
going out on the 20th. | Besides the March issue we'll want an April one, about the bike check
days, out on 1 April | ok I give up doing it all myself. someone on the phone, someone on the
people that owe me (list to follow), and someone to get 6 boxes of invoices into pdf | got 46
rings shot on my kitchen table, light is yellow and you can see my fingers in half of them. make
em look like a proper jeweller pls 😅 | I filmed the whole bread class on Sunday, two cameras,
about 3 hours. Need something of 90 seconds I can put on the homepage, by the 20th. | right,
March payroll, still 6 people, nobody sick for once. has to be with me on the 27th | I'm off
from Monday 16th to Friday 20th and nobody will be reading the shop inbox. Could one of your
people answer it for those five days? Templates exist. | before that — can someone write an
invoice to Bramley Dental, 640 plus VAT for the two floor polishings? should be out by Friday |
Bride wants fireworks on 16 May. I'm fairly sure the town has opinions about that and no one has
asked them | just seen stall applications for the Frome Independent shut friday noon and I've
not so much as opened the form 😩 | can you do royal mail labels for 11 orders today, csv
attached, two are going to Norway so they'll want CN22s | Please apply for the Crafty Fox Market
for me, same blurb as last year but swap the photo | Concrete people have billed 46 m³ for the
slab, delivery notes in the van add up to something nearer 40 I think. Haven't had the calm to
sit down with it | Still not a word from the screed guys. I'm up a ladder all day and they only
pick up between 9 and 11, naturally | been round the whole barn with a tape all weekend, 22
pages in the notebook. my handwriting's bad when it's cold | the council says no skip on the
road without a licence. so now there's rubble in the front garden and the neighbour is filming
it | Could you get hold of the kitchen fitter for a date and then put that into a proper
programme for Elm Cottage - there isn't one so far
""",
}
